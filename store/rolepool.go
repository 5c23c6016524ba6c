package store

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"

	"verdig/access"
	"verdig/fault"
)

// sessions is where reading transactions get their connection: the program's
// own readers, or those of a role.
type sessions interface {
	take(ctx context.Context, closing <-chan struct{}) (*session, error)
	give(*session)
}

// readers are connections that may read every table.
type readers chan *session

func (r readers) take(ctx context.Context, closing <-chan struct{}) (*session, error) {
	select {
	case <-closing:
		return nil, ErrClosed
	case <-ctx.Done():
		return nil, ctx.Err()
	case s := <-r:
		return s, nil
	}
}

func (r readers) give(s *session) { r <- s }

// The connections of one role: how many at most, and the page cache of each.
// There are some twelve roles, of which few work at the same time.
const (
	roleReaders  = 4
	roleCacheMiB = 4
)

// rolePool holds the connections of one role, opened when they are needed. The
// engine lets each of them read what the role may touch, and nothing else.
type rolePool struct {
	open  func() (*session, error)
	close func() error
	idle  chan *session
	slots chan struct{} // one for each connection that may yet be opened
}

func (p *rolePool) take(ctx context.Context, closing <-chan struct{}) (*session, error) {
	select { // an idle connection before a new one
	case s := <-p.idle:
		return s, nil
	default:
	}
	select {
	case <-closing:
		return nil, ErrClosed
	case <-ctx.Done():
		return nil, ctx.Err()
	case s := <-p.idle:
		return s, nil
	case <-p.slots:
	}
	s, err := p.open()
	if err != nil {
		p.slots <- struct{}{}
	}
	return s, err
}

func (p *rolePool) give(s *session) { p.idle <- s }

// rolePools are the pools of the roles that have been at work since the store
// was opened.
type rolePools struct {
	mu     sync.Mutex
	pools  map[access.Role]*rolePool
	closed bool
}

// poolOf returns the pool of a role, a new one where there is none.
func (s *Store) poolOf(role access.Role) (*rolePool, error) {
	s.roles.mu.Lock()
	defer s.roles.mu.Unlock()
	if p := s.roles.pools[role]; p != nil {
		return p, nil
	}
	if s.roles.closed {
		return nil, ErrClosed
	}
	matrix, err := access.Load()
	if err != nil {
		return nil, fault.Wrap(fault.Internal, err, "store.matrix")
	}
	cache := roleCacheMiB
	if s.options.CacheMiB > 0 {
		cache = s.options.CacheMiB
	}
	db, err := opening{path: filepath.Join(s.dir, DatabaseFile), keys: s.keys, options: s.options, mode: "rw", size: roleReaders}.open("query_only=ON", fmt.Sprintf("cache_size=-%d", cache<<10))
	if err != nil {
		return nil, err
	}
	allowed := guardRole(matrix, role)
	p := &rolePool{
		open:  func() (*session, error) { return newSession(context.Background(), db, allowed) },
		close: db.Close,
		idle:  make(chan *session, roleReaders),
		slots: make(chan struct{}, roleReaders),
	}
	for range roleReaders {
		p.slots <- struct{}{}
	}
	if s.roles.pools == nil {
		s.roles.pools = make(map[access.Role]*rolePool)
	}
	s.roles.pools[role] = p
	return p, nil
}

// close waits until every connection has been given back, and closes the pools.
func (r *rolePools) close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.closed = true
	var errs []error
	for _, p := range r.pools {
		for range roleReaders { // each slot is free, or its connection comes back
			select {
			case <-p.slots:
			case s := <-p.idle:
				errs = append(errs, s.close())
			}
		}
		errs = append(errs, p.close())
	}
	return errors.Join(errs...)
}

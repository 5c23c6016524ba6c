package store

import (
	"context"
	"database/sql"
	"time"

	"verdig/access"
)

// keepSessions is how long ended sessions are kept, and so how long an account
// shows when it was last used.
const keepSessions = 90 * 24 * time.Hour

// AddSession stores a new session under the hash of its token. Sessions that
// began long ago are forgotten.
func (tx *Tx) AddSession(ctx context.Context, s access.Session, hash [32]byte) error {
	if _, err := tx.record(ctx, "create", kindSession, s.ID, nil); err != nil {
		return err
	}
	err := tx.exec(ctx, `DELETE FROM session WHERE account = ? AND created < ?`, s.Account, momentText(s.Created.Add(-keepSessions)))
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO session (id, account, token_hash, role, method, enrolling, created, seen, confirmed, ended)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, s.ID, s.Account, hash[:], string(s.Role), s.Method, s.Enrolling,
		momentText(s.Created), momentText(s.Seen), momentText(s.Confirmed), momentText(s.Ended))
}

// PutSession stores role, last request, confirmation and end of a session.
func (tx *Tx) PutSession(ctx context.Context, s access.Session) error {
	if !s.Ended.IsZero() {
		if _, err := tx.record(ctx, "end", kindSession, s.ID, nil); err != nil {
			return err
		}
	}
	return tx.exec(ctx, `UPDATE session SET role = ?, enrolling = ?, seen = ?, confirmed = ?, ended = ? WHERE id = ? AND ended = ''`,
		string(s.Role), s.Enrolling, momentText(s.Seen), momentText(s.Confirmed), momentText(s.Ended), s.ID)
}

// RenewSession is [Tx.PutSession] with a new token; the old one opens nothing
// any more.
func (tx *Tx) RenewSession(ctx context.Context, s access.Session, hash [32]byte) error {
	if _, err := tx.record(ctx, "renew", kindSession, s.ID, nil); err != nil {
		return err
	}
	if err := tx.exec(ctx, `UPDATE session SET token_hash = ? WHERE id = ? AND ended = ''`, hash[:], s.ID); err != nil {
		return err
	}
	return tx.PutSession(ctx, s)
}

const sessionColumns = `SELECT x.id, x.account, x.role, x.method, x.enrolling, x.created, x.seen, x.confirmed, x.ended`

func scanSession(scan func(...any) error) (access.Session, error) {
	var s access.Session
	var times [4]string
	err := scan(&s.ID, &s.Account, &s.Role, &s.Method, &s.Enrolling, &times[0], &times[1], &times[2], &times[3])
	if err != nil {
		return s, err
	}
	for i, into := range []*time.Time{&s.Created, &s.Seen, &s.Confirmed, &s.Ended} {
		if *into, err = moment("session", "times", times[i]); err != nil {
			return s, err
		}
	}
	return s, nil
}

// SessionByToken returns the session of a token's hash.
func (tx *Tx) SessionByToken(ctx context.Context, hash [32]byte) (access.Session, error) {
	return tx.oneSession(ctx, ` FROM session x WHERE x.token_hash = ?`, hash[:])
}

// SessionByID returns a session.
func (tx *Tx) SessionByID(ctx context.Context, id string) (access.Session, error) {
	return tx.oneSession(ctx, ` FROM session x WHERE x.id = ?`, id)
}

func (tx *Tx) oneSession(ctx context.Context, from string, key any) (access.Session, error) {
	s, err := scanSession(func(into ...any) error { return tx.one(ctx, sessionColumns+from, []any{key}, into...) })
	return s, notFound(err, "session")
}

// SessionsOf returns the sessions of an account that have not been ended, the
// oldest first.
func (tx *Tx) SessionsOf(ctx context.Context, account string) ([]access.Session, error) {
	var all []access.Session
	err := tx.each(ctx, sessionColumns+` FROM session x WHERE x.account = ? AND x.ended = '' ORDER BY x.created, x.id`, []any{account},
		func(rows *sql.Rows) error {
			s, err := scanSession(rows.Scan)
			all = append(all, s)
			return err
		})
	return all, err
}

// EndSessionsOf ends every session of an account.
func (tx *Tx) EndSessionsOf(ctx context.Context, account string, now time.Time) error {
	all, err := tx.SessionsOf(ctx, account)
	for _, s := range all {
		if err == nil {
			s.Ended = now
			err = tx.PutSession(ctx, s)
		}
	}
	return err
}

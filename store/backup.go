package store

import (
	"context"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/ncruces/go-sqlite3"

	"verdig/fault"
)

// Backup writes a consistent copy of the register to a new folder, which holds
// then register.db, encrypted under the same key, and the checkpoints of the
// audit chain; not the keys. Writing goes on meanwhile: the copy is the state
// of one moment. The copy has no pages of what was deleted but those that
// secure_delete has overwritten.
func (s *Store) Backup(ctx context.Context, dir string) error {
	if err := os.Mkdir(dir, 0o700); err != nil {
		return fault.Wrap(fault.Internal, err, "store.folder", dir)
	}
	name := filepath.Join(dir, DatabaseFile)
	if err := os.WriteFile(name, nil, 0o600); err != nil {
		return fault.Wrap(fault.Internal, err, "store.folder", dir)
	}
	abs, err := filepath.Abs(name)
	if err != nil {
		return fault.Wrap(fault.Internal, err, "store.folder", dir)
	}
	// The checkpoints before the database: what they vouch for is committed, and
	// so in the copy.
	b, err := os.ReadFile(filepath.Join(s.dir, CheckpointFile))
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, CheckpointFile), b, 0o600)
	}
	if err != nil {
		return fault.Wrap(fault.Internal, err, "store.checkpoint")
	}
	q := url.Values{"vfs": {s.options.vfs}, "hexkey": {s.keys.Database().Hex()}}
	target := url.URL{Scheme: "file", Path: abs, RawQuery: strings.ReplaceAll(q.Encode(), "+", "%20")}
	err = s.read(ctx, systemNote("backup"), func(tx *Tx) error {
		return tx.session.raw(func(c *sqlite3.Conn) error { return c.Backup("main", target.String()) })
	})
	return wrapDatabase(err)
}

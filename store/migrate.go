package store

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"github.com/pressly/goose/v3"

	"verdig/fault"
	"verdig/seal"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrations is the folder of the migrations; tests put later ones into it.
var migrations = func() fs.FS {
	sub, err := fs.Sub(migrationFiles, "migrations")
	if err != nil {
		panic(err) // the name is valid
	}
	return sub
}()

// migrate brings the schema of the database up to that of the program. It goes
// forward only. A database that is newer than the program is refused. Two
// processes may try at the same time: each migration is one transaction, the
// loser looks again.
func migrate(ctx context.Context, path string, keys *seal.Keys, o Options) (err error) {
	db, err := opening{path: path, keys: keys, options: o, mode: "rw", size: 1, prepare: sealFunctions(keys)}.open("journal_mode=WAL")
	if err != nil {
		return wrapDatabase(err)
	}
	defer func() { err = errors.Join(err, wrapDatabase(db.Close())) }()
	p, err := goose.NewProvider(goose.DialectSQLite3, db, migrations, goose.WithLogger(goose.NopLogger()), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return fault.Wrap(fault.Internal, err, "store.migrate")
	}
	for attempt := 0; ; attempt++ {
		have, want, err := p.GetVersions(ctx)
		switch {
		case err != nil:
			return wrapDatabase(err)
		case have == want:
			return nil
		case have > want:
			return fault.New(fault.Invalid, "store.newer_schema", fmt.Sprint(have), fmt.Sprint(want))
		case have > 0 && o.KeepSchema:
			return fault.New(fault.Invalid, "store.older_schema", fmt.Sprint(have), fmt.Sprint(want))
		}
		if _, err = p.Up(ctx); err == nil {
			// What a migration has moved out of the clear is overwritten in the
			// database file too. Another process may hold the log back.
			_, err := db.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
			return wrapDatabase(err)
		}
		if attempt == 3 || ctx.Err() != nil {
			return fault.Wrap(fault.Internal, err, "store.migrate")
		}
		time.Sleep(200 * time.Millisecond)
	}
}

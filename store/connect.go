package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/driver"
	_ "github.com/ncruces/go-sqlite3/vfs/adiantum" // encryption at rest

	"verdig/fault"
	"verdig/seal"
)

// insertOnly are the tables whose rows are never changed nor removed. The
// database engine itself refuses it on the store's connections; only INSERT OR
// REPLACE would pass by its guard, so no statement of the store may use it.
var insertOnly = map[string]bool{
	"audit_entry": true, "audit_checkpoint": true, "audit_cosignature": true,
	"notification": true, "notification_version": true, "return_status": true,
	"notification_detail": true, "withdrawal": true,
	"link_decision": true, "review_opinion": true, "review_question": true, "review_reply": true,
	"criminal_case": true, "police_report": true,
	"police_report_version": true, "frozen": true, "release": true,
	"erasure": true, "erasure_step": true,
	"break_glass": true, "break_glass_review": true, "notice": true, "notice_read": true,
	"reminder": true,
	"export":   true, "export_decision": true, "export_file": true,
	"receipt":   true,
	"case_plan": true, "case_step": true, "justice_event": true, "case_word": true, "attachment": true, "attachment_withdrawal": true,
	"service": true, "service_version": true, "service_places": true,
	"judgment": true, "judgment_version": true, "judgment_word": true,
	"goose_db_version": true,
}

// neverChanged are further tables whose rows may be removed, but not changed.
var neverChanged = map[string]bool{
	"identity": true, "encoding": true, "narrative": true, "review_run": true, "review_pair": true, "review_disagreement": true, "back_series": true,
	"break_glass_reason": true, "case_text": true, "case_party": true, "attachment_content": true,
	"machine_token": true, "spent": true,
}

// dataSource names the database file for the driver. The key is not part of
// it.
func dataSource(path, vfs, mode string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	q := url.Values{"vfs": {vfs}, "mode": {mode}}
	if mode == "rw" {
		q.Set("modeof", abs) // WAL and journal get the permissions of the database
	} else {
		q.Set("immutable", "1")
	}
	// SQLite takes a plus sign for a plus sign, in the query too.
	u := url.URL{Scheme: "file", Path: abs, RawQuery: strings.ReplaceAll(q.Encode(), "+", "%20")}
	return u.String(), nil
}

// opening is a way to a database file.
type opening struct {
	path    string
	keys    *seal.Keys
	options Options
	mode    string // rw, or ro for a look that cannot touch anything
	size    int    // connections at most

	prepare func(*sqlite3.Conn) error // more for every connection, or nil
}

// open opens a pool of connections. Every connection gets the key, the
// settings of the house and then those of setup.
func (a opening) open(setup ...string) (*sql.DB, error) {
	name, err := dataSource(a.path, a.options.vfs, a.mode)
	if err != nil {
		return nil, err
	}
	db, err := driver.Open(name, func(c *sqlite3.Conn) error {
		if err := c.Exec("PRAGMA hexkey='" + a.keys.Database().Hex() + "'"); err != nil {
			return err
		}
		if err := c.BusyTimeout(a.options.BusyTimeout); err != nil {
			return err
		}
		for _, pragma := range append([]string{
			"synchronous=" + a.options.synchronous, "secure_delete=ON", "foreign_keys=ON", "trusted_schema=OFF",
			"cell_size_check=ON", "temp_store=2", "recursive_triggers=OFF",
		}, setup...) {
			if err := c.Exec("PRAGMA " + pragma); err != nil {
				return err
			}
		}
		if a.prepare != nil {
			if err := a.prepare(c); err != nil {
				return err
			}
		}
		_, err := c.Config(sqlite3.DBCONFIG_DEFENSIVE, true)
		return err
	})
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(a.size)
	db.SetMaxIdleConns(a.size)
	return db, nil
}

// probe tries the key on the database file without any chance of changing it
// or its write-ahead log: opened for writing with a wrong key, SQLite takes
// the log for a foreign one and deletes it, and with it committed
// transactions.
func probe(ctx context.Context, path string, keys *seal.Keys, o Options) error {
	db, err := opening{path: path, keys: keys, options: o, mode: "ro", size: 1}.open()
	if err != nil {
		return wrapDatabase(err)
	}
	defer func() { _ = db.Close() }()
	var tables int
	err = db.QueryRowContext(ctx, `SELECT count(*) FROM sqlite_schema WHERE name = 'audit_entry'`).Scan(&tables)
	switch {
	case errors.Is(err, sqlite3.NOTADB) || err == nil && tables == 0:
		return fault.Wrap(fault.Invalid, errors.Join(ErrOtherKeys, err), "store.other_keys", path)
	case err != nil:
		return wrapDatabase(err)
	}
	return nil
}

// padLog fills the last block of the write-ahead log with zeros where a torn
// write, of a disk that was full or lost its power, left a part of a block. The
// encryption reads whole blocks only, so recovery fails on it; filled up, the
// block fails its checksum, and recovery ends before it as it should. It is
// called after recovery failed, which also means that nobody has the log in
// use. It reports whether there was anything to fill.
func padLog(path string) bool {
	const block = 4096
	info, err := os.Stat(path + "-wal")
	if err != nil || info.Size()%block == 0 {
		return false
	}
	f, err := os.OpenFile(path+"-wal", os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return false
	}
	_, err = f.Write(make([]byte, block-info.Size()%block))
	return errors.Join(err, f.Sync(), f.Close()) == nil
}

// createDatabase makes the database file with its schema.
func createDatabase(ctx context.Context, dir string, keys *seal.Keys, o Options) error {
	path := filepath.Join(dir, DatabaseFile)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err == nil {
		err = f.Close()
	}
	if err != nil {
		return fault.Wrap(fault.Internal, err, "store.folder", dir)
	}
	return migrate(ctx, path, keys, o)
}

// start opens the connections and the writer of a database whose keys and
// schema are right.
func start(ctx context.Context, dir string, keys *seal.Keys, o Options) (*Store, error) {
	s := &Store{
		dir: dir, options: o, keys: keys,
		jobs: make(chan *job), closing: make(chan struct{}), stopped: make(chan struct{}),
		readers: make(readers, o.Readers), chain: &chain{},
	}
	var err error
	if s.tickets, err = keys.TicketSealer(); err == nil {
		err = s.connect(ctx)
	}
	if err != nil {
		for _, p := range s.pools {
			err = errors.Join(err, p.Close())
		}
		return nil, wrapDatabase(err)
	}
	go s.writeLoop()
	return s, nil
}

func (s *Store) connect(ctx context.Context) error {
	path := filepath.Join(s.dir, DatabaseFile)
	writerCache, readerCache := 64, 16
	if s.options.CacheMiB > 0 {
		writerCache, readerCache = s.options.CacheMiB, s.options.CacheMiB
	}
	pool, err := opening{path: path, keys: s.keys, options: s.options, mode: "rw", size: 1}.open("journal_mode=WAL", "journal_size_limit=67108864",
		"wal_autocheckpoint=4000", fmt.Sprintf("cache_size=-%d", writerCache<<10))
	if err != nil {
		return err
	}
	s.pools = append(s.pools, pool)
	if s.writer, err = newSession(ctx, pool, guardWriter); err != nil {
		return err
	}
	pool, err = opening{path: path, keys: s.keys, options: s.options, mode: "rw", size: s.options.Readers}.open("query_only=ON", fmt.Sprintf("cache_size=-%d", readerCache<<10))
	if err != nil {
		return err
	}
	s.pools = append(s.pools, pool)
	for range s.options.Readers {
		r, err := newSession(ctx, pool, guardReader)
		if err != nil {
			return err
		}
		s.readers <- r
	}
	return nil
}

// guardWriter refuses what no update may do, whatever the SQL says.
func guardWriter(action sqlite3.AuthorizerActionCode, name, _, _, _ string) sqlite3.AuthorizerReturnCode {
	switch action {
	case sqlite3.AUTH_DELETE:
		if insertOnly[name] {
			return sqlite3.AUTH_DENY
		}
	case sqlite3.AUTH_UPDATE:
		if insertOnly[name] || neverChanged[name] {
			return sqlite3.AUTH_DENY
		}
	case sqlite3.AUTH_INSERT, sqlite3.AUTH_READ, sqlite3.AUTH_SELECT, sqlite3.AUTH_FUNCTION,
		sqlite3.AUTH_TRANSACTION, sqlite3.AUTH_SAVEPOINT, sqlite3.AUTH_RECURSIVE:
	case sqlite3.AUTH_PRAGMA:
		if name != "wal_checkpoint" {
			return sqlite3.AUTH_DENY
		}
	default:
		return sqlite3.AUTH_DENY
	}
	return sqlite3.AUTH_OK
}

// guardReader lets a connection read and nothing else.
func guardReader(action sqlite3.AuthorizerActionCode, name, _, _, _ string) sqlite3.AuthorizerReturnCode {
	switch action {
	case sqlite3.AUTH_READ, sqlite3.AUTH_SELECT, sqlite3.AUTH_FUNCTION, sqlite3.AUTH_TRANSACTION, sqlite3.AUTH_RECURSIVE:
		return sqlite3.AUTH_OK
	case sqlite3.AUTH_PRAGMA:
		if name == "integrity_check" || name == "foreign_key_check" {
			return sqlite3.AUTH_OK
		}
	}
	return sqlite3.AUTH_DENY
}

// session is one connection with its prepared statements, used by one
// transaction at a time.
type session struct {
	conn  *sql.Conn
	stmts map[string]*sql.Stmt
}

type guard func(action sqlite3.AuthorizerActionCode, name3rd, name4th, schema, inner string) sqlite3.AuthorizerReturnCode

func newSession(ctx context.Context, pool *sql.DB, g guard) (*session, error) {
	conn, err := pool.Conn(ctx)
	if err != nil {
		return nil, err
	}
	s := &session{conn: conn, stmts: make(map[string]*sql.Stmt)}
	err = s.raw(func(c *sqlite3.Conn) error { return c.SetAuthorizer(g) })
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return s, nil
}

func (s *session) raw(fn func(*sqlite3.Conn) error) error {
	return s.conn.Raw(func(c any) error { return fn(c.(driver.Conn).Raw()) })
}

// inTransaction reports whether a transaction is open. SQLite ends one by
// itself after some errors.
func (s *session) inTransaction() bool {
	open := false
	_ = s.raw(func(c *sqlite3.Conn) error { open = !c.GetAutocommit(); return nil })
	return open
}

// run executes a statement without arguments and without a result. It is never
// interrupted: an interrupted write would end the transaction of others.
func (s *session) run(query string) error {
	_, err := s.conn.ExecContext(context.Background(), query)
	return err
}

// prepared returns the prepared statement for the query.
func (s *session) prepared(query string) (*sql.Stmt, error) {
	if st, ok := s.stmts[query]; ok {
		return st, nil
	}
	st, err := s.conn.PrepareContext(context.Background(), query)
	if err != nil {
		return nil, err
	}
	s.stmts[query] = st
	return st, nil
}

// abandonLog keeps the connection from moving the write-ahead log into the
// database when it closes. After a failed write the log is not what this
// process believes it to be; the next process reads it by its checksums.
func (s *session) abandonLog() error {
	return s.raw(func(c *sqlite3.Conn) error {
		_, err := c.Config(sqlite3.DBCONFIG_NO_CKPT_ON_CLOSE, true)
		return err
	})
}

func (s *session) close() error {
	var errs []error
	for _, st := range s.stmts {
		errs = append(errs, st.Close())
	}
	return errors.Join(append(errs, s.conn.Close())...)
}

// Package store knows how the register is kept: an encrypted SQLite database,
// the transactions on it, the audit chain that is written with every change
// and before every look at an identity, and how all of it is verified. It does
// not know the rules of the domain: what may be received or decided is said by
// packages register and justice, which see a [Tx] through small interfaces.
//
// All access goes through [Store.Update], [Store.UpdateAlone] and
// [Store.View]. One goroutine writes; several updates share one commit, and
// none returns before the commit is on the disk. The files are described in
// doc/format/database.md.
package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ncruces/go-sqlite3"

	"verdig/audit"
	"verdig/fault"
	"verdig/register"
	"verdig/seal"
)

// The names of the store's files within the folder of an installation; those
// of the keys stand in package seal.
const (
	DatabaseFile   = "register.db"
	CheckpointFile = "audit-checkpoints.txt"
	incompleteFile = "init.incomplete"
)

// Options configure a store. The zero value is right for an installation with
// a root key in its folder.
type Options struct {
	RootKeyFile    string           // file of the root key; "" means root.key in the folder
	PassphraseFile string           // file of the passphrase, for installations made with one
	Credential     string           // file of a credential of systemd; see seal.Credential
	Unwrapper      seal.Unwrapper   // another way to the root key, such as a key management system
	Now            func() time.Time // nil means time.Now
	OnFatal        func(error)      // see [Store.Update]; nil prints the error and ends the process with 1
	Readers        int              // read transactions at a time; 0 means 8
	BusyTimeout    time.Duration    // how long to wait for another process; 0 means 30 s
	CacheMiB       int              // page cache of each connection; 0 means 64 for the writer, 16 for a reader
	KeepSchema     bool             // refuse a database of an older schema instead of migrating it

	vfs         string // for tests: a file system with faults
	synchronous string // for tests: a weaker setting, to show that it loses data
}

// where says where the keys of an installation in dir lie.
func (o Options) where(dir string) seal.Where {
	return seal.Where{Dir: dir, RootKeyFile: o.RootKeyFile, PassphraseFile: o.PassphraseFile, Credential: o.Credential, Unwrapper: o.Unwrapper}
}

func (o Options) withDefaults() Options {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.OnFatal == nil {
		o.OnFatal = endProcess
	}
	if o.Readers == 0 {
		o.Readers = 8
	}
	if o.BusyTimeout == 0 {
		o.BusyTimeout = 30 * time.Second
	}
	if o.vfs == "" {
		o.vfs = "adiantum"
	}
	if o.synchronous == "" {
		o.synchronous = "FULL"
	}
	return o
}

// endProcess is the default of Options.OnFatal. After a failed fsync the page
// cache no longer says what is on the disk, so nothing may be tried again in
// this process: whoever supervises it starts a new one, which recovers.
func endProcess(err error) {
	fmt.Fprintln(os.Stderr, "verdig: the database cannot be written; the process ends so that nothing is acknowledged falsely:", err)
	os.Exit(1)
}

// Store is an open register. Its methods may be called at the same time.
type Store struct {
	dir     string
	options Options
	keys    *seal.Keys
	tickets *seal.Sealer

	jobs    chan *job
	closing chan struct{} // closed by Close
	stopped chan struct{} // closed when the writer has stopped
	once    sync.Once
	closed  error
	broken  atomic.Pointer[error]

	writer  *session
	chain   *chain  // of the writer goroutine only
	readers readers // may read everything: the program itself and the command line
	pools   []closer
	roles   rolePools // may read what a role may touch
	events  keptEvents
}

type closer interface{ Close() error }

// Enrolment is a one-time admission. The token is told once, here; only its
// hash is stored.
type Enrolment struct {
	ID      string
	Token   string
	Role    string
	Agency  string
	Expires time.Time
}

// The role of the first enrolment, and how long an enrolment can be used.
const (
	RoleAdministrator = "administrator"
	enrolmentLifetime = 7 * 24 * time.Hour
)

// systemNote is the note of what the program does by itself.
func systemNote(action string) audit.Note {
	return audit.Note{Actor: "verdig", Role: "system", Action: action, Purpose: "operate"}
}

// Create makes a new, empty installation in dir: keys, database, the first
// entry of the audit chain, and a one-time enrolment for the first
// administrator. The folder is made where it is missing; an installation that
// is there already is left alone and gives fault.Conflict. A Create that was
// interrupted is cleaned up by the next.
func Create(ctx context.Context, dir string, o Options) (*Store, Enrolment, error) {
	o = o.withDefaults()
	fail := func(err error) (*Store, Enrolment, error) { return nil, Enrolment{}, err }
	if err := prepareFolder(dir); err != nil {
		return fail(err)
	}
	installation := register.NewID(o.Now())
	keys, err := seal.Create(o.where(dir), installation, o.Now())
	if err != nil {
		_ = os.Remove(filepath.Join(dir, incompleteFile))
		return fail(err)
	}
	if err := createDatabase(ctx, dir, keys, o); err != nil {
		return fail(err)
	}
	s, err := start(ctx, dir, keys, o)
	if err != nil {
		return fail(err)
	}
	var e Enrolment
	err = s.Update(ctx, systemNote("init"), func(tx *Tx) error {
		for _, setting := range [][2]string{
			{SettingInstallation, installation}, {SettingAuditKey, keys.VerifierKey()},
		} {
			if err := tx.PutSetting(ctx, setting[0], setting[1]); err != nil {
				return err
			}
		}
		e, err = tx.NewEnrolment(ctx, RoleAdministrator, "")
		return err
	})
	if err == nil { // the first checkpoint, and a database file that is whole without its log
		settle := func() error { return errors.Join(s.checkpointNow(), s.truncateLog()) }
		err = s.submit(&job{ctx: ctx, alone: true, task: settle}, nil)
	}
	if err == nil {
		err = finishFolder(dir)
	}
	if err != nil {
		return fail(errors.Join(err, s.Close()))
	}
	return s, e, nil
}

// Open opens the register in dir. The keys are opened first and tried on the
// database without touching it, so a wrong passphrase, a damaged key file or
// keys of another installation end here and change nothing. A database of an
// older schema is migrated.
func Open(ctx context.Context, dir string, o Options) (*Store, error) {
	o = o.withDefaults()
	if _, err := os.Lstat(filepath.Join(dir, incompleteFile)); err == nil {
		return nil, fault.New(fault.Conflict, "store.incomplete", dir)
	}
	path := filepath.Join(dir, DatabaseFile)
	if _, err := os.Stat(path); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fault.Wrap(fault.NotFound, err, "store.no_database", dir)
		}
		return nil, fault.Wrap(fault.Internal, err, "store.no_database", dir)
	}
	keys, err := seal.Open(o.where(dir))
	if err != nil {
		return nil, err
	}
	if err := probe(ctx, path, keys, o); err != nil {
		return nil, err
	}
	err = migrate(ctx, path, keys, o)
	if errors.Is(err, sqlite3.IOERR_SHORT_READ) && padLog(path) {
		err = migrate(ctx, path, keys, o)
	}
	if err != nil {
		return nil, err
	}
	return start(ctx, dir, keys, o)
}

// Keys returns the keys of the installation, for pseudonyms.
func (s *Store) Keys() *seal.Keys { return s.keys }

// Dir returns the folder of the installation.
func (s *Store) Dir() string { return s.dir }

// Close waits for the updates under way, makes a last checkpoint of the audit
// chain and closes the database. Later calls return the same.
func (s *Store) Close() error {
	s.once.Do(func() {
		close(s.closing)
		<-s.stopped
		var errs []error
		if s.broken.Load() == nil {
			errs = append(errs, s.checkpointNow())
		}
		errs = append(errs, s.roles.close())
		sessions := []*session{s.writer}
		for range s.options.Readers {
			sessions = append(sessions, <-s.readers)
		}
		for _, one := range sessions {
			if s.broken.Load() != nil {
				errs = append(errs, one.abandonLog())
			}
			errs = append(errs, one.close())
		}
		for _, p := range s.pools {
			errs = append(errs, p.Close())
		}
		s.closed = wrapDatabase(errors.Join(errs...))
	})
	return s.closed
}

// prepareFolder makes the folder, refuses one with an installation in it, and
// marks it as incomplete until finishFolder.
func prepareFolder(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fault.Wrap(fault.Internal, err, "store.folder", dir)
	}
	marker := filepath.Join(dir, incompleteFile)
	_, err := os.Lstat(marker)
	interrupted := err == nil
	names := []string{
		DatabaseFile, DatabaseFile + "-wal", DatabaseFile + "-shm", DatabaseFile + "-journal",
		seal.KeyFileName, seal.RootFileName, CheckpointFile,
	}
	for _, name := range names {
		path := filepath.Join(dir, name)
		if interrupted {
			err = os.Remove(path)
		} else if _, err = os.Lstat(path); err == nil {
			return fault.New(fault.Conflict, "store.exists", path)
		}
		if !errors.Is(err, fs.ErrNotExist) && err != nil {
			return fault.Wrap(fault.Internal, err, "store.folder", dir)
		}
	}
	err = os.WriteFile(marker, []byte("An init of this folder has not finished. Run it again.\n"), 0o600)
	if err == nil {
		err = seal.SyncDir(dir)
	}
	if err != nil {
		return fault.Wrap(fault.Internal, err, "store.folder", dir)
	}
	return nil
}

func finishFolder(dir string) error {
	err := errors.Join(os.Remove(filepath.Join(dir, incompleteFile)), seal.SyncDir(dir))
	if err != nil {
		return fault.Wrap(fault.Internal, err, "store.folder", dir)
	}
	return nil
}

package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"verdig/fault"
	"verdig/seal"
)

// writeSchema, as an environment variable, lets the test write the dump of a
// schema version that has none yet. A dump that is there is never written
// again: it is what was released.
const writeSchema = "VERDIG_WRITE_SCHEMA"

func versions(t *testing.T) []string {
	t.Helper()
	names, err := fs.Glob(migrationFiles, "migrations/*.sql")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for i, name := range names {
		names[i] = strings.SplitN(filepath.Base(name), "_", 2)[0]
	}
	return names
}

// released are the versions of the schema that a release had: those with a
// dump, and the latest, which must have one. Several migrations may come with
// one release.
func released(t *testing.T) []string {
	t.Helper()
	all := versions(t)
	return slices.DeleteFunc(all, func(v string) bool {
		_, err := os.Stat(filepath.Join("testdata", "schema-"+v))
		return errors.Is(err, fs.ErrNotExist) && v != all[len(all)-1]
	})
}

// plainPool opens the database of a folder without the guard of the store.
func plainPool(t *testing.T, dir string, setup ...string) (*sql.DB, func()) {
	t.Helper()
	keys, err := seal.Open(seal.Where{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	db, err := opening{path: filepath.Join(dir, DatabaseFile), keys: keys, options: Options{}.withDefaults(), mode: "rw", size: 1}.open(setup...)
	if err != nil {
		t.Fatal(err)
	}
	return db, func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}
}

func column(t *testing.T, db *sql.DB, query string) []string {
	t.Helper()
	rows, err := db.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var all []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		all = append(all, s)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// schemaOf returns the schema, without differences of white space.
func schemaOf(t *testing.T, db *sql.DB) string {
	t.Helper()
	text := strings.Join(column(t, db, `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name`), ";\n")
	return regexp.MustCompile(`\s+`).ReplaceAllString(regexp.MustCompile(`--[^\n]*`).ReplaceAllString(text, ""), " ")
}

// dump writes the schema and all rows as SQL.
func dump(t *testing.T, db *sql.DB) string {
	t.Helper()
	var b strings.Builder
	for _, statement := range column(t, db, `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name`) {
		fmt.Fprintf(&b, "%s;\n", statement)
	}
	for _, table := range column(t, db, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`) {
		names := column(t, db, `SELECT name FROM pragma_table_info('`+table+`')`)
		quoted := "quote(" + strings.Join(names, ") || ', ' || quote(") + ")"
		for _, row := range column(t, db, `SELECT `+quoted+` FROM `+table+` ORDER BY 1`) {
			fmt.Fprintf(&b, "INSERT INTO %s (%s) VALUES (%s);\n", table, strings.Join(names, ", "), row)
		}
	}
	return b.String()
}

func writeDump(t *testing.T, folder string) {
	t.Helper()
	s := fullStore(t)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	db, done := plainPool(t, s.Dir())
	defer done()
	files := map[string]string{"dump.sql": dump(t, db)}
	for _, name := range []string{seal.KeyFileName, seal.RootFileName, CheckpointFile} {
		b, err := os.ReadFile(filepath.Join(s.Dir(), name))
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(b)
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// load makes an installation of a released version out of its dump.
func load(t *testing.T, folder string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{seal.KeyFileName, seal.RootFileName, CheckpointFile} {
		b, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(filepath.Join(folder, "dump.sql"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, DatabaseFile), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	db, done := plainPool(t, dir, "foreign_keys=OFF", "journal_mode=WAL")
	defer done()
	if _, err := db.Exec("BEGIN;" + string(b) + "COMMIT"); err != nil {
		t.Fatal(err)
	}
	return dir
}

// filledFrom are the tables that a schema made before any program wrote to
// them, with the schema whose dump is the first to have rows in them.
var filledFrom = map[string]string{"agency_key": "0011", "erasure": "0011", "erasure_step": "0011"}

// Every schema that was released is kept as a dump with rows in every table
// and the keys of the test installation that it was made in. Each opens with
// this program, verifies, and then has the schema of a new installation.
func TestEveryReleasedSchemaIsMigrated(t *testing.T) {
	fresh, done := plainPool(t, emptyRegister(t))
	want := schemaOf(t, fresh)
	done()
	for _, version := range released(t) {
		folder := filepath.Join("testdata", "schema-"+version)
		if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) && os.Getenv(writeSchema) != "" {
			writeDump(t, folder)
		}
		dir := load(t, folder)
		released, err := os.ReadFile(filepath.Join(folder, "dump.sql"))
		if err != nil {
			t.Fatal(err)
		}
		s := reopened(t, dir, Options{})
		r := mustVerify(t, s)
		for _, c := range r.Rows {
			if c.Rows == 0 && version >= filledFrom[c.Table] && strings.Contains(string(released), "CREATE TABLE "+c.Table+" (") {
				t.Errorf("schema %s: no row of %s", version, c.Table)
			}
		}
		if err := receiveOne(s, 1000); err != nil {
			t.Errorf("schema %s: %v", version, err)
		}
		mustVerify(t, s)
		if err := s.Close(); err != nil {
			t.Error(err)
		}
		db, done := plainPool(t, dir)
		if got := schemaOf(t, db); got != want {
			t.Errorf("schema %s becomes\n%s\nwant\n%s", version, got, want)
		}
		done()
	}
}

// The schema that a released migration makes is what its dump says: a
// migration is never edited after its release.
func TestReleasedMigrationsAreNotEdited(t *testing.T) {
	plain := func(b []byte, err error) string {
		if err != nil {
			t.Fatal(err)
		}
		return regexp.MustCompile(`\s+`).ReplaceAllString(regexp.MustCompile(`--[^\n]*`).ReplaceAllString(string(b), ""), " ")
	}
	names, _ := fs.Glob(migrationFiles, "migrations/*.sql")
	dumps := released(t)
	for i, version := range versions(t) {
		// The first release that had it.
		release := dumps[slices.IndexFunc(dumps, func(d string) bool { return d >= version })]
		released := plain(os.ReadFile(filepath.Join("testdata", "schema-"+release, "dump.sql")))
		for statement := range strings.SplitSeq(plain(migrationFiles.ReadFile(names[i])), ";") {
			statement = strings.TrimSpace(statement)
			if _, column, ok := strings.Cut(statement, " ADD COLUMN "); ok {
				statement = ", " + column // the engine adds it to the text of the table
			}
			if !strings.HasPrefix(statement, "CREATE ") && !strings.HasPrefix(statement, ", ") {
				continue // moves rows; the dump tells by its rows
			}
			if !strings.Contains(released, statement) {
				t.Errorf("not in the released schema %s: %s", version, statement)
			}
		}
	}
}

func TestMigrationsGoForwardOnly(t *testing.T) {
	names, _ := fs.Glob(migrationFiles, "migrations/*.sql")
	for _, name := range names {
		b, err := migrationFiles.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(b), "+goose Down") || !strings.Contains(string(b), "+goose Up") {
			t.Errorf("%s does not go forward only", name)
		}
	}
}

func TestANewerDatabaseIsRefused(t *testing.T) {
	dir := emptyRegister(t)
	db, done := plainPool(t, dir)
	if _, err := db.Exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)`); err != nil {
		t.Fatal(err)
	}
	done()
	_, err := Open(context.Background(), dir, Options{})
	var f *fault.Error
	if !errors.As(err, &f) || f.Key != "store.newer_schema" || f.Kind != fault.Invalid {
		t.Errorf("error is %v", err)
	}
}

// withLater lets the program have a later migration than it has.
func withLater(t *testing.T, text string) {
	t.Helper()
	before := migrations
	t.Cleanup(func() { migrations = before })
	later := fstest.MapFS{"9000_later.sql": {Data: []byte(text)}}
	names, _ := fs.Glob(migrationFiles, "migrations/*.sql")
	for _, name := range names {
		b, err := migrationFiles.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		later[filepath.Base(name)] = &fstest.MapFile{Data: b}
	}
	migrations = later
}

func TestAnOlderDatabaseIsMigratedOrKept(t *testing.T) {
	ctx := context.Background()
	dir := crashed(t, fullStore(t)) // with rows, and with a log that was not moved into the database
	withLater(t, "-- +goose Up\nALTER TABLE agency ADD COLUMN later TEXT NOT NULL DEFAULT 'x';\nCREATE TABLE later (a TEXT) STRICT;\n")
	_, err := Open(ctx, dir, Options{KeepSchema: true})
	var f *fault.Error
	if !errors.As(err, &f) || f.Key != "store.older_schema" || f.Kind != fault.Invalid {
		t.Errorf("kept: error is %v", err)
	}
	var wg sync.WaitGroup
	for range 3 { // several processes start at once after an upgrade
		wg.Go(func() {
			s, err := Open(ctx, dir, Options{})
			if err != nil {
				t.Error(err)
				return
			}
			_ = s.Close()
		})
	}
	wg.Wait()
	s := reopened(t, dir, Options{KeepSchema: true})
	mustVerify(t, s)
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	db, done := plainPool(t, dir)
	defer done()
	if got := column(t, db, `SELECT later FROM agency`); len(got) != 1 || got[0] != "x" {
		t.Errorf("the new column holds %v", got)
	}
}

func TestAFailedMigrationChangesNothing(t *testing.T) {
	dir := crashed(t, fullStore(t))
	withLater(t, "-- +goose Up\nCREATE TABLE later (a TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);\n")
	if _, err := Open(context.Background(), dir, Options{}); fault.KindOf(err) != fault.Internal || err == nil {
		t.Errorf("error is %v", err)
	}
	db, done := plainPool(t, dir)
	defer done()
	if got := column(t, db, `SELECT name FROM sqlite_schema WHERE name = 'later'`); len(got) != 0 {
		t.Error("half of the migration remains")
	}
	if got := column(t, db, `SELECT max(version_id) FROM goose_db_version`); got[0] != strings.TrimLeft(versions(t)[len(versions(t))-1], "0") {
		t.Errorf("version is %v", got)
	}
}

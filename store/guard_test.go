package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ncruces/go-sqlite3"

	"verdig/fault"
	"verdig/register"
)

// replaceable are the tables with one row an object, which may be changed.
var replaceable = []string{"calendar_feed",
	"setting", "agency", "actor", "enrolment", "audit_hash",
	"assignment", "draft", "upload", "once",
	"data_key", "compartment_key", "agency_key",
	"account", "credential", "invitation", "account_proposal", "machine_client", "session", "sign_in_failure",
}

// tables returns the tables of the schema.
func tables(t *testing.T, s *Store) []string {
	t.Helper()
	var all []string
	err := s.read(context.Background(), testNote, func(tx *Tx) error {
		rows, err := tx.session.conn.QueryContext(context.Background(), `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var name string
			if err := rows.Scan(&name); err != nil {
				return err
			}
			all = append(all, name)
		}
		return rows.Err()
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func firstColumn(t *testing.T, s *Store, table string) string {
	t.Helper()
	var name string
	reader := <-s.readers
	defer func() { s.readers <- reader }()
	err := reader.raw(func(c *sqlite3.Conn) error {
		st, _, err := c.Prepare("SELECT * FROM " + table)
		if err != nil {
			return err
		}
		name = st.ColumnName(0)
		return st.Close()
	})
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// Every table is insert-only, or erasable but never changed, or one of the few
// that keep one row an object. A new table must be given its place.
func TestTheEngineRefusesToChangeEvidence(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	if err := s.Update(ctx, testNote, func(tx *Tx) error { return fillEverything(ctx, tx) }); err != nil {
		t.Fatal(err)
	}
	all := tables(t, s)
	if len(all) < 20 {
		t.Fatalf("only %d tables: %v", len(all), all)
	}
	for _, table := range all {
		column := firstColumn(t, s, table)
		update := s.writer.run("UPDATE " + table + " SET " + column + " = " + column)
		remove := s.writer.run("DELETE FROM " + table + " WHERE 0")
		switch {
		case insertOnly[table]:
			if !errors.Is(update, sqlite3.AUTH) || !errors.Is(remove, sqlite3.AUTH) {
				t.Errorf("%s: update %v, delete %v", table, update, remove)
			}
		case neverChanged[table]:
			if !errors.Is(update, sqlite3.AUTH) || remove != nil {
				t.Errorf("%s: update %v, delete %v", table, update, remove)
			}
		case !slices.Contains(replaceable, table):
			t.Errorf("table %s has no place among the tables that may be changed and those that may not", table)
		}
	}
	for _, query := range []string{
		"DROP TABLE notification", "ATTACH DATABASE ':memory:' AS other", "PRAGMA writable_schema=ON",
		"CREATE TRIGGER t AFTER INSERT ON notification BEGIN DELETE FROM identity; END", "VACUUM INTO '/dev/null'",
		"PRAGMA foreign_keys=OFF",
	} {
		if err := s.writer.run(query); err == nil {
			t.Errorf("%s: no error", query)
		}
	}
	mustVerify(t, s)
}

func TestNoStatementReplaces(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		code := regexp.MustCompile(`(?m)^\s*//.*$`).ReplaceAllString(string(b), "")
		if !strings.HasSuffix(name, "_test.go") && regexp.MustCompile(`(?i)\bREPLACE\s+INTO|OR\s+REPLACE`).MatchString(code) {
			t.Errorf("%s has a statement that replaces rows", name)
		}
	}
}

func TestReadersCannotWrite(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	err := s.View(ctx, testNote, func(tx *Tx) error {
		for name, write := range map[string]func() error{
			"setting":      func() error { return tx.PutSetting(ctx, "a", "b") },
			"notification": func() error { _, _, err := register.Receive(ctx, tx, testActor, aNotification(1)); return err },
			"enrolment":    func() error { _, err := tx.NewEnrolment(ctx, "a", ""); return err },
		} {
			if err := write(); !errors.Is(err, ErrWrite) {
				t.Errorf("%s: %v", name, err)
			}
		}
		for _, query := range []string{"INSERT INTO setting VALUES ('a', 'b', 0, x'00')", "DELETE FROM setting", "PRAGMA query_only=OFF"} {
			if err := tx.session.run(query); !errors.Is(err, sqlite3.AUTH) {
				t.Errorf("%s: %v", query, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAViewIsOneState(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	if err := receiveOne(s, 1); err != nil {
		t.Fatal(err)
	}
	err := s.View(ctx, testNote, func(tx *Tx) error {
		for i := range 3 {
			if err := receiveOne(s, 10+i); err != nil {
				return err
			}
			if n, err := tx.CountNotifications(ctx, 0); n != 1 || err != nil {
				t.Errorf("%d notifications within the view, %v", n, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if n := count(t, s); n != 4 {
		t.Errorf("%d notifications after the view", n)
	}
}

// At the moment at which the first identity is handed out, the entry that says
// so is on the disk: a copy of the files made at that moment holds it.
func TestALookIsLoggedBeforeItIsAnswered(t *testing.T) {
	s := storeWithLog(t)
	ctx := context.Background()
	copied := ""
	note := testNote
	note.Purpose = "link"
	err := s.View(ctx, note, func(tx *Tx) error {
		return tx.EachNotification(ctx, Selection{UpTo: 2016, Identity: true}, func(n register.Notification) error {
			if n.Identity.Given == "" || n.Identity.Birth.IsZero() {
				t.Error("no identity")
			}
			if copied == "" {
				copied = crashed(t, s)
			}
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := looks(t, copied); !slices.Equal(got, []string{"user-1 identity up-to:2016 link"}) {
		t.Errorf("the log says %v", got)
	}
}

// looks returns the looks in the log of a register.
func looks(t *testing.T, dir string) []string {
	t.Helper()
	s := reopened(t, dir, Options{})
	defer func() { _ = s.Close() }()
	var all []string
	err := s.read(context.Background(), testNote, func(tx *Tx) error {
		rows, err := tx.session.conn.QueryContext(context.Background(),
			`SELECT actor || ' ' || kind || ' ' || object || ' ' || purpose FROM audit_entry WHERE action = 'look' ORDER BY seq`)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var line string
			if err := rows.Scan(&line); err != nil {
				return err
			}
			all = append(all, line)
		}
		return rows.Err()
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestEachLookNamesItsObject(t *testing.T) {
	s := storeWithLog(t)
	ctx := context.Background()
	var ids []register.NotificationID
	err := s.View(ctx, testNote, func(tx *Tx) error {
		err := tx.EachNotification(ctx, Selection{}, func(n register.Notification) error {
			if n.Identity != (register.Identity{}) {
				t.Error("an identity that nobody asked for")
			}
			ids = append(ids, n.ID)
			return nil
		})
		if err != nil {
			return err
		}
		found, err := tx.Identities(ctx, ids[0], ids[1], "absent")
		if len(found) != 2 || found[ids[0]].Given == "" {
			t.Errorf("found %v", found)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"user-1 identity " + string(ids[0]) + " assess", "user-1 identity " + string(ids[1]) + " assess", "user-1 identity absent assess"}
	if got := looks(t, crashed(t, s)); !slices.Equal(got, want) {
		t.Errorf("the log says %v, want %v", got, want)
	}
}

func TestUpdatesDoNotLook(t *testing.T) {
	s := storeWithLog(t)
	ctx := context.Background()
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		if _, err := tx.Identities(ctx, "x"); !errors.Is(err, ErrLook) {
			t.Errorf("one identity: %v", err)
		}
		err := tx.EachNotification(ctx, Selection{Identity: true}, func(register.Notification) error { return nil })
		if !errors.Is(err, ErrLook) {
			t.Errorf("all identities: %v", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// The error texts that reach logs hold no word of what was to be stored.
func TestErrorsHoldNoPersonalData(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	n := aNotification(1)
	n.Identity.Given, n.Reference = "CanaryGiven", "CanaryReference"
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		n.ID, n.Version = "fixed", 1
		return errors.Join(tx.AddVersion(ctx, n, []byte("x")), tx.AddVersion(ctx, n, []byte("x")))
	})
	if fault.KindOf(err) != fault.Conflict {
		t.Errorf("storing one version twice: %v", err)
	}
	if strings.Contains(err.Error(), "Canary") {
		t.Errorf("the error tells: %v", err)
	}
}

package store

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ncruces/go-sqlite3"

	"verdig/access"
	"verdig/access/oracle"
)

// columnsOf returns the columns of every table of the schema.
func columnsOf(t testing.TB, s *Store) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	reader := <-s.readers
	defer func() { s.readers <- reader }()
	for _, table := range schemaTables(t, reader) {
		err := reader.raw(func(c *sqlite3.Conn) error {
			st, _, err := c.Prepare("SELECT * FROM " + table)
			if err != nil {
				return err
			}
			for i := range st.ColumnCount() {
				all[table] = append(all[table], st.ColumnName(i))
			}
			return st.Close()
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return all
}

func schemaTables(t testing.TB, r *session) []string {
	t.Helper()
	rows, err := r.conn.QueryContext(context.Background(), `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var all []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		all = append(all, name)
	}
	return all
}

// Every table of the schema has its room, and every room is that of a table; a
// column that looks like a secret is one.
func TestEveryTableHasItsCompartment(t *testing.T) {
	s := newStore(t, Options{})
	all := columnsOf(t, s)
	if len(all) < 25 {
		t.Fatalf("only %d tables", len(all))
	}
	looksSecret := regexp.MustCompile(`salt|secret|token|password|hash$|private|wrapped|sealed_key|seed`)
	for table, names := range all {
		r, ok := rooms[table]
		if !ok {
			t.Errorf("table %s has no compartment: name it in rooms of wall.go", table)
			continue
		}
		for _, c := range strings.Fields(r.in + " " + r.also) {
			if !slices.Contains(access.Compartments, access.Compartment(c)) {
				t.Errorf("%s: no compartment %q", table, c)
			}
		}
		for _, c := range strings.Fields(r.secret + " " + r.passages) {
			if !slices.Contains(names, c) {
				t.Errorf("%s: no column %q", table, c)
			}
		}
		for _, c := range names {
			if secret := c == "salt" || slices.Contains(strings.Fields(r.secret), c); looksSecret.MatchString(c) && !secret {
				t.Errorf("%s.%s looks like a secret and is open to whoever reads the table", table, c)
			}
		}
		if (r.also == "") != (r.passages == "") {
			t.Errorf("%s: passages without a compartment for them, or the other way round", table)
		}
	}
	for table := range rooms {
		if all[table] == nil {
			t.Errorf("rooms names %s, and there is no such table", table)
		}
	}
}

// roleSession lends a connection of a role.
func roleSession(t testing.TB, s *Store, role access.Role, fn func(*session)) {
	t.Helper()
	p, err := s.poolOf(role)
	if err != nil {
		t.Fatal(err)
	}
	r, err := p.take(context.Background(), s.closing)
	if err != nil {
		t.Fatal(err)
	}
	defer p.give(r)
	fn(r)
}

// try prepares and runs a statement and returns the error of the engine.
func try(r *session, query string) error {
	return r.raw(func(c *sqlite3.Conn) error {
		st, _, err := c.Prepare(query)
		if err != nil {
			return err
		}
		for st.Step() {
		}
		return errors.Join(st.Err(), st.Close())
	})
}

// sees is what the second model says: the role may look at something of one of
// the compartments.
func sees(role access.Role, compartments string) bool {
	for c := range strings.FieldsSeq(compartments) {
		for _, p := range access.Purposes {
			for _, a := range []access.Action{access.List, access.Read, access.Search, access.Export} {
				if oracle.May(oracle.Situation{Role: role, Purpose: p, Compartment: access.Compartment(c), Action: a, Own: true, InHands: true, Granted: true}) {
					return true
				}
			}
		}
	}
	return false
}

// Every role at every column of every table: the engine lets it read what the
// second model lets it see, and nothing else.
func TestTheEngineLetsEachRoleReadItsColumns(t *testing.T) {
	s := fullStore(t)
	all := columnsOf(t, s)
	read, refused := 0, 0
	for _, role := range append(slices.Clone(access.Roles), "nobody") {
		roleSession(t, s, role, func(r *session) {
			for table, names := range all {
				room := rooms[table]
				for _, column := range names {
					want := (room.in == "" || sees(role, room.in)) && column != "salt" && !slices.Contains(strings.Fields(room.secret), column) ||
						sees(role, room.also) && slices.Contains(strings.Fields(room.passages), column)
					err := try(r, "SELECT "+column+" FROM "+table)
					if want != (err == nil) || err != nil && !errors.Is(err, sqlite3.AUTH) {
						t.Errorf("%s at %s.%s: %v, want allowed %t", role, table, column, err, want)
					}
					if want {
						read++
					} else {
						refused++
					}
				}
			}
		})
	}
	if read < 200 || refused < 1000 {
		t.Errorf("%d columns read, %d refused", read, refused)
	}
}

// evasions are ways round a guard that looks at the statement's face; %s is a
// table that the role may not read.
var evasions = []string{
	`SELECT * FROM %s`, `SELECT 1 FROM %s`, `SELECT count(*) FROM %s`, `SELECT * FROM main.%s`, `SELECT * FROM "%s" AS n`,
	`SELECT * FROM (SELECT * FROM (SELECT * FROM %s))`, `SELECT (SELECT count(*) FROM %s)`,
	`WITH x AS (SELECT * FROM %s) SELECT count(*) FROM x`, `WITH RECURSIVE x(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM x, %s LIMIT 2) SELECT * FROM x`,
	`SELECT EXISTS (SELECT 1 FROM %s)`, `SELECT name FROM setting WHERE EXISTS (SELECT * FROM %s)`, `SELECT name FROM setting WHERE name IN (SELECT 1 FROM %s)`,
	`SELECT s.name FROM setting s LEFT JOIN %s ON 1`, `SELECT name FROM setting UNION SELECT count(*) FROM %s`, `SELECT name FROM setting EXCEPT SELECT 1 FROM %s`,
	`SELECT name FROM setting ORDER BY (SELECT count(*) FROM %s)`, `SELECT name, CASE WHEN (SELECT count(*) FROM %s) > 0 THEN 1 END FROM setting`,
	`SELECT row_number() OVER (ORDER BY 1) FROM %s`, `SELECT * FROM json_each((SELECT json_group_array(1) FROM %s))`, `EXPLAIN SELECT * FROM %s`, `EXPLAIN QUERY PLAN SELECT * FROM %s`,
	`CREATE TEMP VIEW v AS SELECT * FROM %s`, `CREATE VIEW v AS SELECT * FROM %s`, `CREATE TEMP TABLE v AS SELECT * FROM %s`,
	`CREATE TEMP TRIGGER v AFTER INSERT ON setting BEGIN SELECT count(*) FROM %s; END`,
	`INSERT INTO setting SELECT 'a', 'b', 0, x'' FROM %s`, `DELETE FROM %s`, `DELETE FROM %s RETURNING *`, `DROP TABLE %s`, `ALTER TABLE %s RENAME TO x`,
	`SELECT * FROM pragma_table_info('%s')`, `PRAGMA table_info(%s)`, `SELECT * FROM sqlite_schema WHERE name = '%s'`, `SELECT * FROM sqlite_master WHERE name = '%s'`,
	`SELECT * FROM dbstat WHERE name = '%s'`, `ANALYZE %s`,
}

// These reach for everything at once.
var breakouts = []string{
	`ATTACH DATABASE ':memory:' AS other`, `ATTACH DATABASE 'file:register.db?mode=ro' AS other`, `VACUUM INTO '/dev/null'`, `VACUUM`, `PRAGMA query_only=OFF`,
	`PRAGMA writable_schema=ON`, `PRAGMA trusted_schema=ON`, `PRAGMA hexkey='00'`, `PRAGMA database_list`, `PRAGMA integrity_check`, `SELECT load_extension('x')`,
	`SELECT * FROM leak`, `SELECT given FROM leak`, `UPDATE setting SET value = 'x'`, `INSERT INTO notice_read VALUES ('a', 'b', 'c')`,
}

func TestNoEvasionReachesAClosedTable(t *testing.T) {
	s := fullStore(t)
	dir := crashed(t, s)
	db, done := plainPool(t, dir)
	if _, err := db.Exec(`CREATE VIEW leak AS SELECT given FROM identity`); err != nil {
		t.Fatal(err)
	}
	done()
	s = reopened(t, dir, Options{})
	defer func() { _ = s.Close() }()
	tried := 0
	for _, role := range append(slices.Clone(access.Roles), "nobody") {
		roleSession(t, s, role, func(r *session) {
			for table, room := range rooms {
				if room.in == "" || sees(role, room.in) || sees(role, room.also) {
					continue
				}
				for _, way := range evasions {
					tried++
					if err := try(r, fmt.Sprintf(way, table)); err == nil {
						t.Errorf("%s: %s", role, fmt.Sprintf(way, table))
					}
				}
			}
			for _, query := range breakouts {
				tried++
				if strings.Contains(query, "leak") && role != "nobody" && sees(role, "identity") {
					continue
				}
				if err := try(r, query); err == nil {
					t.Errorf("%s: %s", role, query)
				}
			}
			if err := try(r, `SELECT count(*) FROM setting`); err != nil { // the connection still works
				t.Errorf("%s: %v", role, err)
			}
		})
	}
	if tried < 5000 {
		t.Errorf("only %d ways tried", tried)
	}
	mustVerify(t, s)
}

// The positive control: on a connection without the guard, the evasions read.
func TestTheEvasionsHaveTeeth(t *testing.T) {
	s := fullStore(t)
	db, done := plainPool(t, crashed(t, s))
	defer done()
	works := 0
	for _, way := range evasions[:21] {
		rows, err := db.Query(fmt.Sprintf(way, "identity"))
		if err != nil {
			t.Errorf("%s does not even work without the guard: %v", way, err)
			continue
		}
		for rows.Next() {
			works++
		}
		_ = rows.Close()
	}
	if works < 21 {
		t.Errorf("the evasions gave %d rows", works)
	}
}

func TestRolesShareTheStoreAndCloseWithIt(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	receive(t, s, aNotification(1))
	sc := reporterOf(t, "agency-01")
	done := make(chan error)
	for range 3 * roleReaders {
		go func() {
			done <- s.ViewAs(ctx, sc, listNotifications, "", func(tx *Tx) error {
				rows, err := tx.NotificationPage(ctx, NotificationFilter{Size: 10})
				if len(rows) != 1 {
					t.Errorf("%d rows", len(rows))
				}
				return err
			})
		}()
	}
	for range 3 * roleReaders {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	err := s.ViewAs(ctx, sc, listNotifications, "", func(*Tx) error { return nil })
	if !errors.Is(err, ErrClosed) {
		t.Errorf("after Close: %v", err)
	}
}

// What the actor of a break-glass wrote is in no audit entry.
func TestTheReasonIsNotInTheChain(t *testing.T) {
	s := fullStore(t)
	var n int
	err := s.View(context.Background(), testNote, func(tx *Tx) error {
		var kept int
		if err := tx.one(context.Background(), `SELECT count(*) FROM break_glass_reason WHERE text = 'CanaryReason'`, nil, &kept); err != nil || kept != 1 {
			t.Errorf("%d reasons are kept, %v", kept, err)
		}
		return tx.one(context.Background(), `SELECT count(*) FROM audit_entry WHERE actor || role || agency || action || kind || object || purpose LIKE '%Canary%'`, nil, &n)
	})
	if err != nil || n != 0 {
		t.Errorf("%d entries, %v", n, err)
	}
}

// A ring of keys is handed to who comes for a purpose that needs it.
func TestKeysByPurpose(t *testing.T) {
	m := matrix(t)
	for _, c := range []struct {
		role  access.Role
		p     access.Purpose
		opens []access.Compartment
	}{
		{access.Reporter, access.Assess, []access.Compartment{access.Identity, access.Notification, access.Narrative, access.Return, access.Draft, access.Audit}},
		{access.Reporter, access.Linking, []access.Compartment{access.Identity, access.Notification, access.Link}},
		{access.Coordinator, access.Linking, []access.Compartment{access.Identity, access.Notification, access.Link}},
		{access.Coordinator, access.Count, []access.Compartment{access.Notification, access.Return, access.Statistics}},
		{access.Auditor, access.Supervise, []access.Compartment{access.Audit}},
		{access.Analyst, access.Count, []access.Compartment{access.Return, access.Statistics}},
		{access.Analyst, access.Linking, nil},
	} {
		tx := &Tx{scoped: true, scope: m.Scope(access.Actor{ID: "x", Role: c.role}, c.p)}
		for _, compartment := range access.Compartments {
			if got := tx.mayOpen(compartment); got != slices.Contains(c.opens, compartment) {
				t.Errorf("%s for %s opens %s: %t", c.role, c.p, compartment, got)
			}
		}
	}
	for _, compartment := range access.Compartments {
		if !(&Tx{}).mayOpen(compartment) || (&Tx{scoped: true}).mayOpen(compartment) {
			t.Errorf("%s: the program may open it, a scope of nobody may not", compartment)
		}
	}
}

package store

import (
	"context"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/tlog"

	"verdig/audit"
)

// tamperer changes a real database inside a transaction that is rolled back,
// as somebody with all keys but without the program could, and asks the
// verification what it finds.
type tamperer struct {
	t       *testing.T
	s       *Store
	r       *rand.Rand
	session *session
	size    int64    // entries
	tables  []string // with rows of their own
	outside []byte   // the checkpoints that somebody else has kept
	points  []int64  // sizes of the stored checkpoints
	what    string   // what was done last
}

func newTamperer(t *testing.T) *tamperer {
	t.Helper()
	ctx := context.Background()
	s := fullStore(t)
	for i := range 40 { // a longer history, with checkpoints on its way
		if err := receiveOne(s, 200+i); err != nil {
			t.Fatal(err)
		}
		if i%5 == 0 {
			if err := s.submit(&job{ctx: ctx, alone: true, task: s.sweep}, nil); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := s.submit(&job{ctx: ctx, alone: true, task: s.sweep}, nil); err != nil {
		t.Fatal(err)
	}
	x := &tamperer{t: t, s: s, r: rand.New(rand.NewPCG(7, 9))}
	err := s.View(ctx, testNote, func(tx *Tx) error {
		var err error
		x.outside, x.size, err = tx.Checkpoint(ctx, 0)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	pool, err := opening{path: filepath.Join(s.dir, DatabaseFile), keys: s.keys, options: s.options, mode: "rw", size: 1}.open("foreign_keys=OFF", "ignore_check_constraints=ON")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = pool.Close() })
	if x.session, err = newSession(ctx, pool, nil); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = x.session.close() })
	for _, name := range x.column(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'goose_db_version' ORDER BY name`) {
		if !passing[name] && x.number(`SELECT count(*) FROM `+name) > 0 {
			x.tables = append(x.tables, name)
		}
	}
	for _, p := range x.column(`SELECT size FROM audit_checkpoint ORDER BY size`) {
		var n int64
		_, _ = fmt.Sscan(p, &n)
		x.points = append(x.points, n)
	}
	return x
}

func (x *tamperer) column(query string, args ...any) []string {
	x.t.Helper()
	rows, err := x.session.conn.QueryContext(context.Background(), query, args...)
	if err != nil {
		x.t.Fatalf("%s: %v", query, err)
	}
	defer func() { _ = rows.Close() }()
	var all []string
	for rows.Next() {
		var s sql.NullString
		if err := rows.Scan(&s); err != nil {
			x.t.Fatal(err)
		}
		all = append(all, s.String)
	}
	return all
}

func (x *tamperer) number(query string, args ...any) int64 {
	x.t.Helper()
	var n int64
	if _, err := fmt.Sscan(x.column(query, args...)[0], &n); err != nil {
		x.t.Fatal(err)
	}
	return n
}

func (x *tamperer) exec(query string, args ...any) {
	x.t.Helper()
	if _, err := x.session.conn.ExecContext(context.Background(), query, args...); err != nil {
		x.t.Fatalf("%s: %v", query, err)
	}
}

// state is a digest of everything in the database.
func (x *tamperer) state() string {
	x.t.Helper()
	var b strings.Builder
	for _, table := range x.column(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`) {
		names := x.column(`SELECT name FROM pragma_table_info('` + table + `')`)
		quoted := "quote(" + strings.Join(names, ") || quote(") + ")"
		b.WriteString(table + strings.Join(x.column(`SELECT `+quoted+` FROM `+table+` ORDER BY 1`), "\n"))
	}
	sum := audit.LeafHash([]byte(b.String()))
	return sum.String()
}

// pick names a random row of a table by its place, and a random column.
func (x *tamperer) pick() (table, column string, offset int64) {
	table = x.tables[x.r.IntN(len(x.tables))]
	columns := x.column(`SELECT name FROM pragma_table_info('` + table + `')`)
	return table, columns[x.r.IntN(len(columns))], x.r.Int64N(x.number(`SELECT count(*) FROM ` + table))
}

// uncommitted are the columns that no commitment covers: the moment of receipt,
// for two returns that say the same have the same content; when it was is said
// by the entry (doc/format/audit.md). Bytes of hashes that complete no tree yet
// are there twice.
var uncommitted = map[string]bool{"notification_version.received": true, "police_report_version.received": true}

// passing are the tables whose rows come and go by themselves and say nothing
// of anybody reported by which somebody is counted: who is signed in, what a
// machine may use once, how often a password was wrong, which notice has been
// read, and what has been begun and not yet sent.
var passing = map[string]bool{
	"session": true, "machine_token": true, "spent": true, "sign_in_failure": true, "notice_read": true,
	"draft": true, "upload": true, "once": true,
}

// silent says of a row that its salt was erased, by two people and with an
// entry: what is left of it says nothing to the chain, and nothing that is
// changed in it can be found (doc/format/audit.md).
func (x *tamperer) silent(table, where string) bool {
	condition, ok := map[string]string{
		"notification_version": `NOT EXISTS (SELECT 1 FROM identity i WHERE i.id = t.id AND i.version = t.version)`,
		"notification_detail":  `NOT EXISTS (SELECT 1 FROM identity i WHERE i.id = t.id AND i.version = t.version)`,
		"notification":         `NOT EXISTS (SELECT 1 FROM identity i WHERE i.id = t.id)`,
		"break_glass":          `NOT EXISTS (SELECT 1 FROM break_glass_reason r WHERE r.id = t.id)`,
	}[table]
	return ok && x.number(`SELECT count(*) FROM (SELECT * FROM `+table+` WHERE `+where+`) t WHERE `+condition) > 0
}

// one is the condition for one row.
func (x *tamperer) one(table string, offset int64) string {
	keys := x.column(`SELECT name FROM pragma_table_info('` + table + `') WHERE pk > 0 ORDER BY pk`)
	list := strings.Join(keys, ", ")
	return fmt.Sprintf(`(%s) IN (SELECT %s FROM %s ORDER BY %s LIMIT 1 OFFSET %d)`, list, list, table, list, offset)
}

// change alters one value of one row.
func (x *tamperer) change() bool {
	table, column, offset := x.pick()
	if uncommitted[table+"."+column] {
		return false
	}
	where := x.one(table, offset)
	if x.silent(table, where) {
		return false
	}
	for _, set := range []string{
		column + ` = ` + column + ` + 1`, column + ` = ` + column + ` || 'x'`, column + ` = CAST(` + column + ` || x'01' AS BLOB)`, column + ` = x'00'`, column + ` = 'x'`,
	} {
		if _, err := x.session.conn.ExecContext(context.Background(), `UPDATE `+table+` SET `+set+` WHERE `+where); err == nil {
			x.what = table + " " + set
			return true // strict types and keys refuse some of them
		}
	}
	return false
}

// remove deletes one row. The reason of an emergency is a free text that goes
// with its review.
func (x *tamperer) remove() bool {
	table, _, offset := x.pick()
	if table == "break_glass_reason" || x.silent(table, x.one(table, offset)) {
		return false
	}
	x.what = "DELETE FROM " + table + " WHERE " + x.one(table, offset)
	x.exec(x.what)
	return true
}

// reorder exchanges two entries, and in half of the cases makes the hashes fit.
func (x *tamperer) reorder() bool {
	a, b := x.r.Int64N(x.size), x.r.Int64N(x.size)
	if a == b {
		return false
	}
	for _, move := range [][2]int64{{a, -1}, {b, a}, {-1, b}} {
		x.exec(`UPDATE audit_entry SET seq = ? WHERE seq = ?`, move[1], move[0])
	}
	if x.r.IntN(2) == 0 {
		x.rehash(false)
	}
	return true
}

// truncate cuts off the last entries and all rows that go with them.
func (x *tamperer) truncate() bool {
	x.cut(1 + x.r.Int64N(x.size-1))
	return true
}

// cut removes everything from an entry on: entries, rows, hashes, checkpoints.
func (x *tamperer) cut(from int64) {
	for _, table := range x.tables {
		if slices.Contains(x.column(`SELECT name FROM pragma_table_info('`+table+`')`), "audit_seq") {
			x.exec(`DELETE FROM `+table+` WHERE audit_seq >= ?`, from)
		}
	}
	x.exec(`DELETE FROM identity WHERE (id, version) NOT IN (SELECT id, version FROM notification_version)`)
	x.exec(`DELETE FROM encoding WHERE (id, version) NOT IN (SELECT id, version FROM notification_version)`)
	x.exec(`DELETE FROM attachment_content WHERE id NOT IN (SELECT id FROM attachment)`)
	x.exec(`DELETE FROM audit_entry WHERE seq >= ?`, from)
	x.exec(`DELETE FROM audit_checkpoint WHERE size > ?`, from)
	x.exec(`DELETE FROM audit_cosignature WHERE size > ?`, from)
	x.rehash(false)
}

// rollBack sets the whole back to an earlier checkpoint that really was.
func (x *tamperer) rollBack() bool {
	x.cut(x.points[x.r.IntN(len(x.points)-1)])
	return true
}

// fork goes on from an earlier state with other entries, signed by the log's
// own key, at least as long as what was seen outside.
func (x *tamperer) fork() bool {
	from := 1 + x.r.Int64N(x.size-1)
	x.cut(from)
	for seq := from; seq < x.size+x.r.Int64N(5); seq++ {
		x.exec(`INSERT INTO audit_entry (seq, at, actor, role, agency, action, kind, object, purpose, commitment)
			VALUES (?, '2017-02-01T09:30:00.000000Z', ?, '', '', 'look', 'identity', 'other', 'assess', x'')`, seq, fmt.Sprint("user-", x.r.IntN(9)))
	}
	x.rehash(true)
	return true
}

// rehash makes all stored hashes fit the entries, and with sign the checkpoint.
func (x *tamperer) rehash(sign bool) {
	x.t.Helper()
	v := &verification{ctx: context.Background(), tx: &Tx{store: x.s, session: x.session}, report: &Report{}}
	var tree audit.Tree
	var all []audit.Hash
	err := v.eachEntry(func(e audit.Entry, _ bool) {
		leaf, err := e.AppendLeaf(nil)
		if err != nil {
			x.t.Fatal(err)
		}
		all = tree.Append(audit.LeafHash(leaf), all)
	})
	if err != nil {
		x.t.Fatal(err)
	}
	x.exec(`DELETE FROM audit_hash`)
	for chunk := 0; chunk*chunkHashes < len(all); chunk++ {
		var packed []byte
		for _, h := range all[chunk*chunkHashes : min(len(all), (chunk+1)*chunkHashes)] {
			packed = append(packed, h[:]...)
		}
		if len(packed)%tlog.HashSize != 0 {
			x.t.Fatal("half a hash")
		}
		x.exec(`INSERT INTO audit_hash (chunk, hashes) VALUES (?, ?)`, chunk, packed)
	}
	if !sign {
		return
	}
	signed, err := audit.Checkpoint{Origin: x.s.keys.Signer().Name(), Size: tree.Size(), Root: tree.Root()}.Sign(x.s.keys.Signer())
	if err != nil {
		x.t.Fatal(err)
	}
	x.exec(`INSERT INTO audit_checkpoint (size, note) VALUES (?, ?) ON CONFLICT (size) DO UPDATE SET note = excluded.note`, tree.Size(), string(signed))
}

// verify examines the database as it stands in the transaction, with the file
// beside it or, where that is believed to be in the same hands, without.
func (x *tamperer) verify(beside bool) Report {
	x.t.Helper()
	var report Report
	v := &verification{ctx: context.Background(), tx: &Tx{store: x.s, session: x.session}, report: &report, outside: x.outside}
	if beside {
		var err error
		if v.published, err = x.s.publishedCheckpoints(); err != nil {
			x.t.Fatal(err)
		}
	}
	for _, step := range []func() error{v.database, v.chain, v.allRows, v.missingRows} {
		if err := step(); err != nil {
			report.find("verify", err.Error(), "error")
		}
	}
	return report
}

// A thousand random tamperings of the six kinds, on a real database, by
// somebody who has every key but not the copy of the latest checkpoint that
// somebody else keeps: each really changes something, and all are found. Who
// cuts off, sets back or forks the log has the file of checkpoints too. A short
// test does a tenth of them.
func TestAThousandTamperingsAreFound(t *testing.T) {
	x := newTamperer(t)
	if r := x.verify(true); !r.OK() {
		t.Fatalf("the untouched database: %v", r.Findings)
	}
	before := x.state()
	kinds := []struct {
		name   string
		do     func() bool
		beside bool
	}{
		{"change", x.change, true}, {"deletion", x.remove, true}, {"reordering", x.reorder, false},
		{"truncation", x.truncate, false}, {"roll-back", x.rollBack, false}, {"fork", x.fork, false},
	}
	done := map[string]int{}
	found := map[string]int{}
	tries := 1000
	if testing.Short() {
		tries = 100
	}
	for n := 0; n < tries; {
		kind := kinds[n%len(kinds)]
		x.exec(`BEGIN IMMEDIATE`) // the store makes its checkpoints meanwhile
		if kind.do() && x.state() != before {
			n++
			done[kind.name]++
			if r := x.verify(kind.beside); r.OK() {
				t.Errorf("%s %d is not found: %s", kind.name, n, x.what)
			} else {
				found[kind.name]++
			}
		}
		x.exec(`ROLLBACK`)
	}
	if x.state() != before {
		t.Fatal("the tamperings were not taken back: they did not stand alone")
	}
	for _, kind := range kinds {
		if done[kind.name] < tries/10 || found[kind.name] != done[kind.name] {
			t.Errorf("%s: %d of %d found", kind.name, found[kind.name], done[kind.name])
		}
	}
}

// Without the copy outside, a database set back with its file, or forked, looks
// sound: that is why there are witnesses. The test keeps the one above honest.
func TestWithoutAWitnessAForkLooksSound(t *testing.T) {
	x := newTamperer(t)
	x.outside = nil
	blind := 0
	for range 20 {
		x.exec(`BEGIN IMMEDIATE`) // the store makes its checkpoints meanwhile
		x.rollBack()
		if r := x.verify(false); r.OK() {
			blind++
		}
		x.exec(`ROLLBACK`)
	}
	if blind == 0 {
		t.Error("a roll-back is found without any copy outside: the copy proves nothing here")
	}
}

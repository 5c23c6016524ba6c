package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"golang.org/x/mod/sumdb/tlog"

	"verdig/audit"
)

// Finding is one thing that [Store.Verify] found wrong. It names opaque ids
// only.
type Finding struct {
	Area   string // audit, checkpoint, integrity, foreign_key, or a table
	Object string // sequence number, id of the object, or the word of the database engine
	Fault  string // what is wrong
}

// String returns the finding for an operator.
func (f Finding) String() string { return f.Area + " " + f.Object + ": " + f.Fault }

// The faults of rows; those of the chain are audit.Fault.
const (
	FaultNoEntry     = "no_entry"     // the row names an audit entry that is not there
	FaultOtherObject = "other_object" // the audit entry is about something else
	FaultContent     = "content"      // the row is not what the audit entry vouches for
	FaultTwice       = "twice"        // two rows name one audit entry
	FaultNoRow       = "no_row"       // the audit entry vouches for a row that is not there
	FaultSpare       = "spare"        // stored hashes that belong to no entry
	FaultDatabase    = "database"     // the database engine finds its file damaged
	FaultUndecided   = "undecided"    // the content is erased, and no erasure names it
	FaultKey         = "key"          // the data key does not open under the key of its compartment
)

// RowCount is a number of rows of a table.
type RowCount struct {
	Table string
	Rows  int64
}

// Report is the result of [Store.Verify].
type Report struct {
	Entries     int64      // audit entries
	Anchored    int64      // of these, how many the latest checkpoint vouches for
	Root        audit.Hash // root of the tree of all entries
	Checkpoints int        // genuine checkpoints, of the database, of the file beside it, and from outside
	Unreadable  int        // pieces of that file that are not a checkpoint, as a power cut may leave one
	Rows        []RowCount // rows held against their commitments, by table
	Erased      int64      // notification versions whose identity and salt are erased
	Findings    []Finding  // at most 1,000
	More        int        // findings beyond these
}

// OK reports whether nothing wrong was found.
func (r Report) OK() bool { return len(r.Findings) == 0 }

const maxReported = 1000

func (r *Report) find(area, object, what string) {
	if len(r.Findings) >= maxReported {
		r.More++
		return
	}
	r.Findings = append(r.Findings, Finding{Area: area, Object: object, Fault: what})
}

// Verify examines the register in one state: the database file, its foreign
// keys, every audit entry against the stored tree, the tree against the signed
// checkpoints of the database and of the file beside it, every row against the
// commitment in its audit entry, and every commitment against its row. What is
// wrong stands in the report; the error is for an examination that could not
// be finished.
func (s *Store) Verify(ctx context.Context) (Report, error) { return s.VerifyAgainst(ctx, nil) }

// VerifyAgainst is [Store.Verify], and holds the tree against copies of
// checkpoints besides that were kept elsewhere: one or many, each a signed
// note. That is what makes a database that was set back, or replaced by another
// history with all of its checkpoints, visible. Each copy must bear the log's
// signature; text without any checkpoint is fault.Invalid.
func (s *Store) VerifyAgainst(ctx context.Context, outside []byte) (Report, error) {
	var report Report
	published, err := s.publishedCheckpoints()
	if err != nil {
		return report, err
	}
	err = s.read(ctx, systemNote("verify"), func(tx *Tx) error {
		v := &verification{ctx: ctx, tx: tx, report: &report, outside: outside, published: published}
		for _, step := range []func() error{v.database, v.chain, v.allRows, v.missingRows} {
			if err := step(); err != nil {
				return err
			}
		}
		return nil
	})
	return report, wrapDatabase(err)
}

// verification is one examination.
type verification struct {
	ctx       context.Context
	tx        *Tx
	report    *Report
	outside   []byte // copies of checkpoints
	published string // the file of checkpoints, as it was before the database was read
	content   audit.Content

	seen   []uint64         // bit set: a row names the audit entry
	latest map[string]int64 // latest entry with a commitment, of objects that may change

	decided map[string]bool  // versions that an approved erasure names
	erased  map[string]int64 // latest entry that says that an object was erased

	salt       []byte // of the present row
	seq        int64
	kind       sql.NullString
	object     sql.NullString
	commitment []byte
}

// database asks the engine whether the file is sound.
func (v *verification) database() error {
	err := v.tx.each(v.ctx, `PRAGMA integrity_check(100)`, nil, func(rows *sql.Rows) error {
		var line string
		err := rows.Scan(&line)
		if err == nil && line != "ok" {
			v.report.find("integrity", line, FaultDatabase)
		}
		return err
	})
	if err != nil {
		return err
	}
	return v.tx.each(v.ctx, `PRAGMA foreign_key_check`, nil, func(rows *sql.Rows) error {
		var table, parent string
		var rowid sql.NullInt64
		var key int
		err := rows.Scan(&table, &rowid, &parent, &key)
		if err == nil {
			v.report.find("foreign_key", table+" to "+parent, FaultNoRow)
		}
		return err
	})
}

// changeable are the kinds of objects that have one row, replaced when they
// change; only their latest audit entry has a row.
var changeable = map[string]bool{
	kindSetting: true, kindAgency: true, kindActor: true, kindEnrolment: true, kindFeed: true, kindSeries: true, kindPairs: true,
	kindAccount: true, kindCredential: true, kindInvitation: true, kindProposal: true, kindMachine: true,
	kindAssignment: true,
	kindAgencyKey:  true,
}

// erasable are the kinds of objects whose salt is erased with the part of them
// that is about a person; their commitment then says nothing.
var erasable = map[string]bool{kindNotification: true, kindException: true}

// chain walks over all entries.
func (v *verification) chain() error {
	checkpoints, err := v.checkpoints()
	if err != nil {
		return err
	}
	v.latest, v.erased = make(map[string]int64), make(map[string]int64)
	stored := &hashReader{session: v.tx.session}
	walk := audit.NewWalk(stored.at, checkpoints)
	err = v.eachEntry(func(e audit.Entry, readable bool) {
		if !readable {
			v.report.find("audit", fmt.Sprint(e.Seq), string(audit.Broken))
			e.Object = "\x00" // has no canonical form either
		}
		walk.Next(e)
		if e.Commitment != (audit.Hash{}) && changeable[e.Kind] {
			v.latest[e.Kind+"|"+e.Object] = e.Seq
		}
		if e.Action == "erase" {
			v.erased[e.Kind+"|"+e.Object] = e.Seq
		}
	})
	if err = errors.Join(err, stored.err); err != nil {
		return err
	}
	for _, f := range walk.Finish() {
		v.report.find("audit", fmt.Sprint(f.Seq), string(f.Fault))
	}
	if err := v.hashRows(tlog.StoredHashIndex(0, walk.Size())); err != nil {
		return err
	}
	v.report.More += walk.More()
	v.report.Entries, v.report.Anchored, v.report.Root = walk.Size(), walk.Anchored(), walk.Root()
	return nil
}

// hashRows looks for bytes among the stored hashes that belong to no entry.
func (v *verification) hashRows(count int64) error {
	return v.tx.each(v.ctx, `SELECT chunk, length(hashes) FROM audit_hash`, nil, func(rows *sql.Rows) error {
		var chunk, length int64
		err := rows.Scan(&chunk, &length)
		if want := min(max(count-chunk*chunkHashes, 0), chunkHashes) * tlog.HashSize; err == nil && length > want {
			v.report.find("audit_hash", fmt.Sprint(chunk), FaultSpare)
		}
		return err
	})
}

// eachEntry calls fn with every audit entry in order. An entry that cannot be
// read back gives readable false.
func (v *verification) eachEntry(fn func(e audit.Entry, readable bool)) error {
	var e audit.Entry
	var at string
	var commitment []byte
	return v.tx.each(v.ctx, `SELECT seq, at, actor, role, agency, action, kind, object, purpose, commitment
		FROM audit_entry ORDER BY seq`, nil, func(rows *sql.Rows) error {
		err := rows.Scan(&e.Seq, &at, &e.Actor, &e.Role, &e.Agency, &e.Action, &e.Kind, &e.Object, &e.Purpose, &commitment)
		if err != nil {
			return err
		}
		readable := len(commitment) == 0 || len(commitment) == len(e.Commitment)
		e.Commitment = audit.Hash{}
		copy(e.Commitment[:], commitment)
		var bad error
		if e.At, bad = audit.ParseTime(at); bad != nil {
			readable = false
		}
		fn(e, readable)
		return nil
	})
}

// metaColumns are the columns that every query of rows ends with, x being the
// table that names the audit entry; metaJoin finds the entry.
const (
	metaColumns = `, x.audit_seq, e.kind, e.object, coalesce(e.commitment, x'')`
	metaJoin    = ` LEFT JOIN audit_entry e ON e.seq = x.audit_seq `
)

// meta returns where to scan salt and metaColumns.
func (v *verification) meta() []any {
	return []any{&v.salt, &v.seq, &v.kind, &v.object, &v.commitment}
}

// rows holds all rows of one table against their commitments. Row scans the
// present row with [verification.meta], writes its canonical bytes to
// v.content and returns the object that the audit entry must name. A row that
// cannot be read back is not what its entry vouches for, and so found.
func (v *verification) rows(table, kind, query string, row func(scan func(...any) error) (object string, err error)) error {
	count := RowCount{Table: table}
	err := v.tx.each(v.ctx, query, nil, func(rows *sql.Rows) error {
		v.content.Reset()
		object, err := row(rows.Scan)
		if err != nil && !errors.Is(err, errNotKept) {
			return err
		}
		count.Rows++
		if err != nil { // what was lost in reading may have been empty before
			v.report.find(table, object, FaultContent)
		}
		v.check(table, kind, object)
		return nil
	})
	v.report.Rows = append(v.report.Rows, count)
	return err
}

func (v *verification) check(table, kind, object string) {
	switch {
	case !v.kind.Valid || v.seq < 0:
		v.report.find(table, object, FaultNoEntry)
		return
	case v.kind.String != kind || v.object.String != object:
		v.report.find(table, object, FaultOtherObject)
		return
	}
	word, bit := v.seq/64, uint64(1)<<(v.seq%64)
	for int64(len(v.seen)) <= word {
		v.seen = append(v.seen, make([]uint64, word+1)...)
	}
	if v.seen[word]&bit != 0 {
		v.report.find(table, object, FaultTwice)
		return
	}
	v.seen[word] |= bit
	if len(v.salt) == 0 && erasable[kind] {
		v.report.Erased++
		if kind == kindNotification && !v.decided[object] {
			v.report.find(table, object, FaultUndecided)
		}
		return
	}
	var salt [audit.SaltSize]byte
	copy(salt[:], v.salt)
	sum := audit.Commit(salt, v.content.Bytes())
	if len(v.salt) != len(salt) || string(sum[:]) != string(v.commitment) {
		v.report.find(table, object, FaultContent)
	}
}

// missingRows looks for audit entries that vouch for a row which is not there.
func (v *verification) missingRows() error {
	return v.eachEntry(func(e audit.Entry, _ bool) {
		if e.Commitment == (audit.Hash{}) {
			return
		}
		if word := e.Seq / 64; word < int64(len(v.seen)) && v.seen[word]&(1<<(e.Seq%64)) != 0 {
			return
		}
		if v.latest[e.Kind+"|"+e.Object] > e.Seq {
			return // replaced since
		}
		v.report.find(e.Kind, e.Object, FaultNoRow)
	})
}

package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"time"

	"verdig/audit"
	"verdig/codelist"
	"verdig/fault"
)

// FrozenEdition is one frozen edition of one year: the register's word that
// the files with this digest came through door 4.
type FrozenEdition struct {
	Edition  string // for example 2016-r1
	Year     int
	Revision int    // 1 for the first
	Digest   string // SHA-256 of the manifest, in hexadecimal digits
	Program  string // program version
	AsOf     codelist.Day
	At       time.Time
	Actor    string
}

func (f FrozenEdition) canonical(c *audit.Content) {
	c.Text("frozen/1").Text(f.Edition).Int(int64(f.Year)).Int(int64(f.Revision)).Text(f.Digest).
		Text(f.Program).Text(f.AsOf.String()).Text(audit.FormatTime(f.At)).Text(f.Actor)
}

// AddFrozen stores a frozen edition. Editions are never changed; the same
// edition or revision once more is fault.Conflict.
func (tx *Tx) AddFrozen(ctx context.Context, f FrozenEdition) error {
	tx.content.Reset()
	f.canonical(&tx.content)
	c, err := tx.record(ctx, "freeze", kindFrozen, f.Edition, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO frozen (edition, year, revision, digest, program, as_of, at, actor, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		f.Edition, f.Year, f.Revision, f.Digest, f.Program, f.AsOf.String(), audit.FormatTime(f.At), f.Actor, c.seq, c.salt[:])
}

const frozenColumns = `SELECT x.edition, x.year, x.revision, x.digest, x.program, x.as_of, x.at, x.actor`

func scanFrozen(scan func(...any) error, more ...any) (FrozenEdition, error) {
	var f FrozenEdition
	var asOf, at string
	err := scan(append([]any{&f.Edition, &f.Year, &f.Revision, &f.Digest, &f.Program, &asOf, &at, &f.Actor}, more...)...)
	if err != nil {
		return f, err
	}
	if f.AsOf, err = codelist.ParseDay(asOf); err != nil {
		return f, notKept("frozen", "as_of", err)
	}
	f.At, err = moment("frozen", "at", at)
	return f, err
}

// FrozenEditions returns all frozen editions, by year and revision.
func (tx *Tx) FrozenEditions(ctx context.Context) ([]FrozenEdition, error) {
	var all []FrozenEdition
	err := tx.each(ctx, frozenColumns+` FROM frozen x ORDER BY x.year, x.revision`, nil, func(rows *sql.Rows) error {
		f, err := scanFrozen(rows.Scan)
		all = append(all, f)
		return err
	})
	return all, err
}

// Release is one published release of one frozen edition.
type Release struct {
	ID      string // UUID
	Edition string // of the year that it reports
	Year    int
	Digest  string // SHA-256 of the manifest, in hexadecimal digits
	Folder  string // name of the folder of its files, relative to the installation
	Program string // program version
	At      time.Time
	Actor   string
}

func (r Release) canonical(c *audit.Content) {
	c.Text("release/1").Text(r.ID).Text(r.Edition).Int(int64(r.Year)).Text(r.Digest).Text(r.Folder).
		Text(r.Program).Text(audit.FormatTime(r.At)).Text(r.Actor)
}

// AddRelease stores a release of a frozen edition. Releases are never changed.
func (tx *Tx) AddRelease(ctx context.Context, r Release) error {
	tx.content.Reset()
	r.canonical(&tx.content)
	c, err := tx.record(ctx, "release", kindRelease, r.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO release (id, edition, year, digest, folder, program, at, actor, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		r.ID, r.Edition, r.Year, r.Digest, r.Folder, r.Program, audit.FormatTime(r.At), r.Actor, c.seq, c.salt[:])
}

const releaseColumns = `SELECT x.id, x.edition, x.year, x.digest, x.folder, x.program, x.at, x.actor`

func scanRelease(scan func(...any) error, more ...any) (Release, error) {
	var r Release
	var at string
	err := scan(append([]any{&r.ID, &r.Edition, &r.Year, &r.Digest, &r.Folder, &r.Program, &at, &r.Actor}, more...)...)
	if err != nil {
		return r, err
	}
	r.At, err = moment("release", "at", at)
	return r, err
}

// Releases returns all releases in the order in which they were made.
func (tx *Tx) Releases(ctx context.Context) ([]Release, error) {
	var all []Release
	err := tx.each(ctx, releaseColumns+` FROM release x ORDER BY x.audit_seq`, nil, func(rows *sql.Rows) error {
		r, err := scanRelease(rows.Scan)
		all = append(all, r)
		return err
	})
	return all, err
}

// PublishedTotal is one total that was published before, as a back series
// gives it. Period and value are as published: a period may be a span such as
// 2014-2018, a value "about 100", or "" where it says that there is none.
type PublishedTotal struct {
	Period    string
	Measure   string // for example persons_followed_up
	Dimension string // for example total, age, exploitation
	Category  string
	Value     string
	Source    string
	Verified  Check  // how the figure was checked against its source
	Break     string // why it cannot be compared with what went before, "" where it can
}

// Check says how a published figure was checked against its source. The
// numbers are stored.
type Check int

// The ways of checking.
const (
	Unchecked Check = iota // not seen in the source
	Read                   // read in the source itself
	Derived                // worked out from what the source says
)

func (p PublishedTotal) canonical(c *audit.Content) {
	c.Text("published/1").Text(p.Period).Text(p.Measure).Text(p.Dimension).Text(p.Category).
		Text(p.Value).Text(p.Source).Bool(p.Verified == Read).Text(p.Break)
	if p.Verified == Derived {
		c.Text("derived")
	}
}

// id is what makes a published total one: everything but its value, whether it
// is verified, and the break. Sources that contradict each other stand side by
// side.
func (p PublishedTotal) id() string {
	var c audit.Content
	c.Text(p.Period).Text(p.Measure).Text(p.Dimension).Text(p.Category).Text(p.Source)
	sum := sha256.Sum256(c.Bytes())
	return hex.EncodeToString(sum[:16])
}

// PutPublishedTotal stores a published total, in the place of an earlier one
// of the same period, measure, dimension, category and source. It reports
// whether anything changed.
func (tx *Tx) PutPublishedTotal(ctx context.Context, p PublishedTotal) (changed bool, err error) {
	if p.Period == "" || p.Measure == "" || p.Source == "" {
		return false, fault.New(fault.Invalid, "store.series.incomplete")
	}
	id := p.id()
	var same int
	err = tx.one(ctx, `SELECT count(*) FROM back_series WHERE id = ? AND value = ? AND verified = ? AND break = ?`,
		[]any{id, p.Value, p.Verified, p.Break}, &same)
	if err != nil || same > 0 {
		return false, err
	}
	tx.content.Reset()
	p.canonical(&tx.content)
	c, err := tx.record(ctx, "put", kindSeries, id, tx.content.Bytes())
	if err != nil {
		return false, err
	}
	if err := tx.exec(ctx, `DELETE FROM back_series WHERE id = ?`, id); err != nil {
		return false, err
	}
	return true, tx.exec(ctx, `INSERT INTO back_series
		(id, period, measure, dimension, category, value, source, verified, break, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		id, p.Period, p.Measure, p.Dimension, p.Category, p.Value, p.Source, p.Verified, p.Break, c.seq, c.salt[:])
}

const seriesColumns = `SELECT x.period, x.measure, x.dimension, x.category, x.value, x.source, x.verified, x.break`

func scanSeries(scan func(...any) error, more ...any) (PublishedTotal, error) {
	var p PublishedTotal
	err := scan(append([]any{&p.Period, &p.Measure, &p.Dimension, &p.Category, &p.Value, &p.Source, &p.Verified, &p.Break}, more...)...)
	return p, err
}

// PublishedTotals returns the whole back series, by measure, period,
// dimension, category and source.
func (tx *Tx) PublishedTotals(ctx context.Context) ([]PublishedTotal, error) {
	var all []PublishedTotal
	err := tx.each(ctx, seriesColumns+` FROM back_series x ORDER BY x.measure, x.period, x.dimension, x.category, x.source`, nil,
		func(rows *sql.Rows) error {
			p, err := scanSeries(rows.Scan)
			all = append(all, p)
			return err
		})
	return all, err
}

package store

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
	"verdig/register"
)

// looked is the condition under which an entry is a look at somebody reported:
// at a name and birth date, or at a narrative. Other looks are at the audit, at
// accounts, and at the reasons of emergencies; a test holds the list complete.
const looked = `e.action = 'look' AND e.kind IN ('identity', 'narrative')`

const entryColumns = `SELECT e.seq, e.at, e.actor, e.role, e.agency, e.action, e.kind, e.object, e.purpose, e.commitment FROM audit_entry e `

// EntryFilter chooses audit entries; the zero value chooses the latest ones.
type EntryFilter struct {
	Object string // id of the object; its versions and parts are of it
	Actor  string
	Agency string // for which the actor acted
	Action string
	Kind   string
	From   time.Time // zero for the beginning
	To     time.Time // not part of it; zero for now
	Before int64     // entries with smaller numbers only; 0 for all
	Limit  int       // 1 to 1,000
}

// about says in an audit entry what was asked for: ids and codes only, for
// somebody may type a name where an id is wanted.
func (f EntryFilter) about() string {
	var parts []string
	for _, p := range [][2]string{{"object", f.Object}, {"actor", f.Actor}, {"agency", f.Agency}, {"action", f.Action}, {"kind", f.Kind}} {
		switch {
		case p[1] == "":
		case plainWord.MatchString(p[1]) && (p[0] != "object" && p[0] != "actor" || strings.ContainsAny(p[1], "0123456789:")):
			parts = append(parts, p[0]+":"+p[1])
		default:
			parts = append(parts, p[0])
		}
	}
	if len(parts) == 0 {
		return "all"
	}
	about := strings.Join(parts, ",")
	if len(about) > audit.MaxText {
		return "all"
	}
	return about
}

var plainWord = regexp.MustCompile(`^[a-z0-9:/_-]{1,80}$`)

// AuditEntries returns the entries that the filter chooses, the latest first.
// It is a look itself, written down before anything is handed out; it works in
// [Store.View] only. Moments are found by the order of the entries, so a clock
// that was set back blurs From and To.
func (tx *Tx) AuditEntries(ctx context.Context, f EntryFilter) ([]audit.Entry, error) {
	if err := tx.look(ctx, kindAudit, f.about()); err != nil {
		return nil, err
	}
	where, args, err := tx.entryWindow(ctx, f)
	if err != nil {
		return nil, err
	}
	index := ""
	if f.Object != "" {
		index = `INDEXED BY audit_entry_by_object `
		where = append(where, `e.object <> '' AND e.object >= :object AND e.object < :object || '0'`) // '0' follows '/'
		args = append(args, sql.Named("object", f.Object))
	}
	for _, c := range [][2]string{{"actor", f.Actor}, {"agency", f.Agency}, {"action", f.Action}, {"kind", f.Kind}} {
		if c[1] != "" {
			where, args = append(where, "e."+c[0]+" = :"+c[0]), append(args, sql.Named(c[0], c[1]))
		}
	}
	args = append(args, sql.Named("limit", min(max(f.Limit, 1), 1000)))
	return tx.auditEntries(ctx, entryColumns+index+`WHERE `+strings.Join(where, ` AND `)+` ORDER BY e.seq DESC LIMIT :limit`, args...)
}

// ScopedEntries is [Tx.AuditEntries] within the scope's right to list the
// audit: an agency may ask about one of its own notifications and about nothing
// else. What is out of reach is not there.
func (tx *Tx) ScopedEntries(ctx context.Context, f EntryFilter) ([]audit.Entry, error) {
	if tx.scope.Reach(tx.use) != access.All {
		if _, err := tx.scopedHeld(ctx, register.NotificationID(f.Object)); err != nil {
			return nil, err
		}
	}
	return tx.AuditEntries(ctx, f)
}

// entryWindow turns the moments and the page of a filter into numbers of
// entries.
func (tx *Tx) entryWindow(ctx context.Context, f EntryFilter) (where []string, args []any, err error) {
	var from, to int64
	if !f.From.IsZero() {
		if from, err = tx.firstEntryFrom(ctx, f.From); err != nil {
			return nil, nil, err
		}
	}
	where, args = []string{`e.seq >= :from`}, []any{sql.Named("from", from)}
	if !f.To.IsZero() {
		if to, err = tx.firstEntryFrom(ctx, f.To); err != nil {
			return nil, nil, err
		}
		where, args = append(where, `e.seq < :to`), append(args, sql.Named("to", to))
	}
	if f.Before > 0 {
		where, args = append(where, `e.seq < :before`), append(args, sql.Named("before", f.Before))
	}
	return where, args, nil
}

// firstEntryFrom returns the number of the first entry of a moment or later.
func (tx *Tx) firstEntryFrom(ctx context.Context, at time.Time) (int64, error) {
	text := audit.FormatTime(at)
	var low, high int64
	if err := tx.one(ctx, `SELECT coalesce(max(seq) + 1, 0) FROM audit_entry`, nil, &high); err != nil {
		return 0, err
	}
	for low < high {
		middle := low + (high-low)/2
		var found string
		if err := tx.one(ctx, `SELECT at FROM audit_entry WHERE seq = ?`, []any{middle}, &found); err != nil {
			return 0, err
		}
		if found < text {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, nil
}

func (tx *Tx) auditEntries(ctx context.Context, query string, args ...any) ([]audit.Entry, error) {
	var all []audit.Entry
	err := tx.each(ctx, query, args, func(rows *sql.Rows) error {
		e, err := scanEntry(rows)
		all = append(all, e)
		return err
	})
	return all, err
}

// scanEntry reads a row of entryColumns, with more columns behind them.
func scanEntry(rows *sql.Rows, more ...any) (audit.Entry, error) {
	var e audit.Entry
	var at string
	var commitment []byte
	err := rows.Scan(append([]any{&e.Seq, &at, &e.Actor, &e.Role, &e.Agency, &e.Action, &e.Kind, &e.Object, &e.Purpose, &commitment}, more...)...)
	if err != nil {
		return e, err
	}
	copy(e.Commitment[:], commitment)
	if e.At, err = audit.ParseTime(at); err != nil {
		return e, notKept("audit_entry", "at", err)
	}
	return e, nil
}

// Reading is somebody's look at a notification: at its identity, its narrative,
// or whatever else is read under a look.
type Reading struct {
	audit.Entry
	Notification register.NotificationID // "" for a look at many in the list of an agency
	Bulk         string                  // what a look at many had selected: all, year:2016 ...; "" for a look at one
	Covers       int                     // how many notifications of the list a look at many covered; 1 for a look at one
}

// held is what the audit must know of a notification to find its readers.
type held struct {
	id     register.NotificationID
	agency string
	year   int
	first  int64 // audit entry of its first version
}

func (tx *Tx) held(ctx context.Context, id register.NotificationID) (held, error) {
	h := held{id: id}
	err := tx.one(ctx, `SELECT n.agency, n.year, v.audit_seq FROM notification n JOIN notification_version v ON v.id = n.id AND v.version = 1
		WHERE n.id = ?`, []any{string(id)}, &h.agency, &h.year, &h.first)
	return h, notFound(err, kindNotification)
}

// selections are the objects of looks at many that covered a notification.
func (h held) selections() []string {
	return []string{
		Selection{}.object(), Selection{Agency: h.agency}.object(), Selection{Year: h.year}.object(),
		Selection{Agency: h.agency, Year: h.year}.object(),
	}
}

// ScopedReaders returns who has looked at a notification within the scope's
// right to list the audit: one look an entry, looks at many that covered it
// among them, the latest first. What is out of reach is not there. It is a look
// itself; see [Tx.AuditEntries].
func (tx *Tx) ScopedReaders(ctx context.Context, id register.NotificationID) ([]Reading, error) {
	h, err := tx.scopedHeld(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := tx.look(ctx, kindAudit, "object:"+string(id)); err != nil {
		return nil, err
	}
	return tx.readers(ctx, h)
}

// scopedHeld is held for a notification that the scope's right to the audit
// reaches.
func (tx *Tx) scopedHeld(ctx context.Context, id register.NotificationID) (held, error) {
	if !tx.auditOf(tx.scope.Actor().Agency) {
		return held{}, tx.miss(tx.use, string(id))
	}
	h, err := tx.held(ctx, id)
	if fault.KindOf(err) == fault.NotFound || err == nil && !tx.auditOf(h.agency) {
		return held{}, tx.miss(tx.use, string(id))
	}
	return h, err
}

// auditOf reports whether the scope may see who has read what an agency sent.
// An auditor, whose right reaches all of the audit and nothing of notifications,
// does not know what is whose and asks for entries by object.
func (tx *Tx) auditOf(agency string) bool {
	switch tx.scope.Reach(tx.use) {
	case access.All:
		return tx.scope.Touches(access.Notification)
	case access.Own:
		return agency != "" && tx.scope.Actor().Agency == agency
	}
	return false
}

func (tx *Tx) readers(ctx context.Context, h held) ([]Reading, error) {
	one, err := tx.auditEntries(ctx, entryColumns+`INDEXED BY audit_entry_by_object
		WHERE e.object <> '' AND e.object >= ?1 AND e.object < ?1 || '0' AND `+looked, string(h.id))
	if err != nil {
		return nil, err
	}
	many, err := tx.looksAtMany(ctx, h.selections(), h.year, h.first)
	if err != nil {
		return nil, err
	}
	all := make([]Reading, 0, len(one)+len(many))
	for _, e := range one {
		all = append(all, Reading{Entry: e, Notification: h.id, Covers: 1})
	}
	for _, e := range many {
		all = append(all, Reading{Entry: e, Notification: h.id, Bulk: e.Object, Covers: 1})
	}
	latestFirst(all)
	return all, nil
}

func latestFirst(all []Reading) {
	slices.SortFunc(all, func(a, b Reading) int { return cmp.Compare(b.Seq, a.Seq) })
}

// looksAtMany returns the entries after a number whose selection is one of
// those named, or all years up to one that is not before year.
func (tx *Tx) looksAtMany(ctx context.Context, selections []string, year int, after int64) ([]audit.Entry, error) {
	query := entryColumns + `INDEXED BY audit_entry_by_object WHERE e.object <> '' AND e.seq > ? AND ` + looked
	args := []any{after}
	for _, s := range selections {
		args = append(args, s)
	}
	all, err := tx.auditEntries(ctx, query+` AND e.object IN (?`+strings.Repeat(`, ?`, len(selections)-1)+`)`, args...)
	if err != nil {
		return nil, err
	}
	upTo, err := tx.auditEntries(ctx, query+` AND e.object >= 'up-to:' AND e.object < 'up-to;'`, after)
	for _, e := range upTo {
		var last int
		if n, _ := fmt.Sscanf(e.Object, "up-to:%d", &last); n == 1 && last >= year {
			all = append(all, e)
		}
	}
	return all, err
}

// AgencyReadFilter chooses looks at the notifications of an agency.
type AgencyReadFilter struct {
	Agency string
	Year   int   // reporting year of the notifications; 0 for all
	Before int64 // looks with smaller numbers only; 0 for all
	Limit  int   // 1 to 1,000
}

// ScopedAgencyReads returns the looks at the notifications of an agency within
// the scope's right to list the audit, the latest first; a look at many is one
// line that says how many of these notifications it covered. It is a look
// itself; see [Tx.AuditEntries].
func (tx *Tx) ScopedAgencyReads(ctx context.Context, f AgencyReadFilter) ([]Reading, error) {
	if !tx.auditOf(f.Agency) {
		return nil, tx.miss(tx.use, "")
	}
	if err := tx.look(ctx, kindAudit, Selection{Agency: f.Agency, Year: f.Year}.object()); err != nil {
		return nil, err
	}
	if f.Before <= 0 {
		f.Before = 1<<63 - 1
	}
	f.Limit = min(max(f.Limit, 1), 1000)
	query := strings.Replace(entryColumns, ` FROM audit_entry e `, `, n.id FROM notification n
		CROSS JOIN audit_entry e INDEXED BY audit_entry_by_object ON e.object <> '' AND e.object >= n.id AND e.object < n.id || '0' AND `+looked, 1) + `
		WHERE n.agency = ? AND (? = 0 OR n.year = ?) AND e.seq < ? ORDER BY e.seq DESC LIMIT ?`
	var all []Reading
	err := tx.each(ctx, query, []any{f.Agency, f.Year, f.Year, f.Before, f.Limit}, func(rows *sql.Rows) error {
		r := Reading{Covers: 1}
		var id string
		var err error
		r.Entry, err = scanEntry(rows, &id)
		r.Notification = register.NotificationID(id)
		all = append(all, r)
		return err
	})
	if err != nil {
		return nil, err
	}
	many, err := tx.agencyBulk(ctx, f)
	if err != nil {
		return nil, err
	}
	all = append(all, many...)
	latestFirst(all)
	return all[:min(len(all), f.Limit)], nil
}

// agencyBulk returns the looks at many that covered any of the chosen
// notifications, each with their number.
func (tx *Tx) agencyBulk(ctx context.Context, f AgencyReadFilter) ([]Reading, error) {
	var found []audit.Entry
	for _, span := range [][2]string{{"all", "all!"}, {"agency:" + f.Agency, "agency:" + f.Agency + "0"}, {"year:", "year;"}, {"up-to:", "up-to;"}} {
		some, err := tx.auditEntries(ctx, entryColumns+`INDEXED BY audit_entry_by_object
			WHERE e.object <> '' AND e.object >= ? AND e.object < ? AND e.seq < ? AND `+looked, span[0], span[1], f.Before)
		if err != nil {
			return nil, err
		}
		found = append(found, some...)
	}
	var all []Reading
	for _, e := range found {
		r := Reading{Entry: e, Bulk: e.Object}
		s, ok := parseSelection(e.Object)
		if !ok || s.Agency != "" && s.Agency != f.Agency {
			continue
		}
		err := tx.one(ctx, `SELECT count(*) FROM notification n JOIN notification_version v ON v.id = n.id AND v.version = 1
			WHERE n.agency = ?1 AND (?2 = 0 OR n.year = ?2) AND (?3 = 0 OR n.year = ?3) AND (?4 = 0 OR n.year <= ?4) AND v.audit_seq < ?5`,
			[]any{f.Agency, f.Year, s.Year, s.UpTo, e.Seq}, &r.Covers)
		if err != nil {
			return nil, err
		}
		if r.Covers > 0 {
			all = append(all, r)
		}
	}
	return all, nil
}

// parseSelection reads what Selection.object wrote.
func parseSelection(object string) (Selection, bool) {
	var s Selection
	if object == "all" {
		return s, true
	}
	for part := range strings.SplitSeq(object, "/") {
		word, value, _ := strings.Cut(part, ":")
		var err error
		switch word {
		case "agency":
			s.Agency = value
		case "year":
			_, err = fmt.Sscan(value, &s.Year)
		case "up-to":
			_, err = fmt.Sscan(value, &s.UpTo)
		default:
			return s, false
		}
		if err != nil {
			return s, false
		}
	}
	return s, s.object() == object
}

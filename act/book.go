package act

import (
	"context"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/codelist"
	"verdig/register"
	"verdig/store"
)

// The uses of the audit.
var (
	listAudit = access.Use{Compartment: access.Audit, Action: access.List}
	readAudit = access.Use{Compartment: access.Audit, Action: access.Read}
)

// BookFilter chooses audit entries; the zero value chooses all.
type BookFilter struct {
	Object string // id of the object, with its versions and parts
	Actor  string
	Agency string // for which the actor acted
	Action string
	Kind   string
	From   time.Time // zero for the beginning
	To     time.Time // not part of it; zero for now
}

// BookPage says which part of a list of entries is wanted, the latest first.
type BookPage struct {
	Before int64 // entries with smaller numbers; 0 for the latest
	Size   int   // 1 to 200; 0 means 50
}

func (p BookPage) size() int {
	if p.Size <= 0 {
		return 50
	}
	return min(p.Size, 200)
}

// next is the Before of the page after one: the number of its last entry, 0
// where there is none.
func (p BookPage) next(count int, last func(i int) int64) int64 {
	if count < p.size() {
		return 0
	}
	return last(count - 1)
}

// Entries returns a page of the audit entries that the filter chooses, the
// latest first, and where the next begins, 0 at the end. It is for auditors and
// the security officer; an agency may ask about one of its own notifications.
// Every page is an entry itself.
func (d *Desk) Entries(ctx context.Context, sc access.Scope, f BookFilter, p BookPage) (entries []audit.Entry, next int64, err error) {
	err = d.store.ViewAs(ctx, sc, listAudit, f.Object, func(tx *store.Tx) error {
		entries, err = tx.ScopedEntries(ctx, store.EntryFilter{
			Object: f.Object, Actor: f.Actor, Agency: f.Agency, Action: f.Action, Kind: f.Kind, From: f.From, To: f.To, Before: p.Before, Limit: p.size(),
		})
		return err
	})
	return entries, p.next(len(entries), func(i int) int64 { return entries[i].Seq }), err
}

// Reader is somebody's look at a notification, without a name: who it was is
// said by role and agency, and by an opaque account. Of a colleague in the same
// agency the account may be shown by name ([Desk.Account]); that of another
// agency serves to tell two readers apart and to ask there.
type Reader struct {
	Seq          int64
	At           time.Time
	Notification register.NotificationID // "" for a look at many in the list of an agency
	Account      string
	Role         access.Role
	Agency       string // "" for the national unit
	Colleague    bool   // of the agency that asks
	Kind         string // what was read: identity, narrative ...
	Purpose      access.Purpose
	Bulk         string // for a look at many what was selected: all, year:2016 ...; "" for a look at one
	Covers       int    // notifications of the list that the look covered
}

func readers(sc access.Scope, all []store.Reading) []Reader {
	out := make([]Reader, len(all))
	for i, r := range all {
		out[i] = Reader{
			Seq: r.Seq, At: r.At, Notification: r.Notification, Account: r.Actor, Role: access.Role(r.Role), Agency: r.Agency,
			Colleague: r.Agency != "" && r.Agency == sc.Actor().Agency, Kind: r.Kind, Purpose: access.Purpose(r.Purpose), Bulk: r.Bulk, Covers: r.Covers,
		}
	}
	return out
}

// ReadersOf returns who has looked at a notification, the latest first. A look
// at many for linking or counting that covered it is one of them. It is for the
// agency that sent it; auditors, who do not see what is whose, ask for
// [Desk.Entries] by object.
func (d *Desk) ReadersOf(ctx context.Context, sc access.Scope, id register.NotificationID) ([]Reader, error) {
	var out []Reader
	err := d.store.ViewAs(ctx, sc, listAudit, string(id), func(tx *store.Tx) error {
		all, err := tx.ScopedReaders(ctx, id)
		out = readers(sc, all)
		return err
	})
	return out, err
}

// AgencyReadsFilter chooses looks at the notifications of an agency.
type AgencyReadsFilter struct {
	Agency string // "" for the actor's own
	Year   int    // reporting year of the notifications; 0 for all
}

// AgencyReads returns a page of the looks at the notifications of an agency, for
// the agency itself, the latest first, and where the next begins, 0 at the end. A look at many is one
// line that says how many of them it covered.
func (d *Desk) AgencyReads(ctx context.Context, sc access.Scope, f AgencyReadsFilter, p BookPage) (out []Reader, next int64, err error) {
	if f.Agency == "" {
		f.Agency = sc.Actor().Agency
	}
	err = d.store.ViewAs(ctx, sc, listAudit, "", func(tx *store.Tx) error {
		all, err := tx.ScopedAgencyReads(ctx, store.AgencyReadFilter{Agency: f.Agency, Year: f.Year, Before: p.Before, Limit: p.size()})
		out = readers(sc, all)
		return err
	})
	return out, p.next(len(out), func(i int) int64 { return out[i].Seq }), err
}

// Unusual returns the signs of unusual reading on the days that begin in a
// span of at most 31 days, the latest day first. It is for the security officer
// and auditors. A sign is a question to ask and no verdict ([audit.Sign]).
func (d *Desk) Unusual(ctx context.Context, sc access.Scope, from, to time.Time) ([]audit.Oddity, error) {
	if sc.Reach(readAudit) != access.All || sc.Purpose() == access.RightOfSelf {
		return nil, d.refuse(ctx, sc, readAudit, "")
	}
	if latest := from.AddDate(0, 0, 31); to.After(latest) {
		to = latest
	}
	w := audit.NewWatch(audit.DefaultUsual(), from, to, codelist.Norway())
	err := d.store.ViewAs(ctx, sc, readAudit, "", func(tx *store.Tx) error {
		return tx.EachLook(ctx, w.Begin(), to.AddDate(0, 0, 1), func(e audit.Entry) error { w.Add(e); return nil })
	})
	return w.Findings(), err
}

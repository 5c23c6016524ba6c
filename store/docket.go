package store

import (
	"context"
	"database/sql"
	"strconv"
	"sync"

	"verdig/access"
	"verdig/audit"
	"verdig/codelist"
	"verdig/justice"
	"verdig/register"
)

const kindEvent = "justice_event" // object: the case and the number of the event

// eventObject names an event for the audit chain.
func eventObject(e justice.Event) string { return string(e.Case) + "/" + strconv.Itoa(e.Number) }

// AddEvent stores one more event, which the roll has let pass.
func (tx *Tx) AddEvent(ctx context.Context, e justice.Event) error {
	tx.content.Reset()
	e.Canonical(&tx.content)
	c, err := tx.record(ctx, "event", kindEvent, eventObject(e), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO justice_event (number, id, kind, case_id, subject, count_id, accused, victims, moved, into_case, agency, reference,
			notification, code, law, forms, child, online, organised, day, served, offence, amount, suspended, actor, office, at, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		e.Number, string(e.ID), string(e.Kind), string(e.Case), string(e.Subject), string(e.Count), string(e.Accused), listText(texts(e.Victims)),
		listText(texts(e.Moved)), string(e.Into), e.Agency, e.Reference, string(e.Notification), e.Code, e.Law, listText(e.Forms), e.Child, e.Online, e.Group,
		e.Day.String(), e.Served.String(), e.Offence.String(), e.Amount, e.Suspended, e.Actor, e.Office, audit.FormatTime(e.At), c.seq, c.salt[:])
}

const eventColumns = `SELECT x.number, x.id, x.kind, x.case_id, x.subject, x.count_id, x.accused, x.victims, x.moved, x.into_case, x.agency, x.reference,
	x.notification, x.code, x.law, x.forms, x.child, x.online, x.organised, x.day, x.served, x.offence, x.amount, x.suspended, x.actor, x.office, x.at`

func scanEvent(scan func(...any) error, more ...any) (justice.Event, error) {
	var e justice.Event
	var victims, moved, notification, forms, day, served, offence, at string
	err := scan(append([]any{
		&e.Number, &e.ID, &e.Kind, &e.Case, &e.Subject, &e.Count, &e.Accused, &victims, &moved, &e.Into, &e.Agency, &e.Reference,
		&notification, &e.Code, &e.Law, &forms, &e.Child, &e.Online, &e.Group, &day, &served, &offence, &e.Amount, &e.Suspended, &e.Actor, &e.Office, &at,
	}, more...)...)
	if err != nil {
		return e, err
	}
	e.Notification = register.NotificationID(notification)
	for _, l := range []struct {
		text string
		set  func([]string)
	}{
		{victims, func(all []string) { e.Victims = eventIDs(all) }}, {moved, func(all []string) { e.Moved = eventIDs(all) }},
		{forms, func(all []string) { e.Forms = all }},
	} {
		list, err := parseList(l.text)
		if err != nil {
			return e, notKept("justice_event", "list", err)
		}
		l.set(list)
	}
	for _, d := range []struct {
		into *codelist.Day
		text string
	}{{&e.Day, day}, {&e.Served, served}, {&e.Offence, offence}} {
		if d.text == "" {
			continue
		}
		if *d.into, err = codelist.ParseDay(d.text); err != nil {
			return e, notKept("justice_event", "day", err)
		}
	}
	e.At, err = moment("justice_event", "at", at)
	return e, err
}

func eventIDs(all []string) []justice.EventID {
	out := make([]justice.EventID, len(all))
	for i, s := range all {
		out[i] = justice.EventID(s)
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// keptEvents are the first events of the register, as they were last read, so
// that a page about one case does not read all of them again. Events are only
// ever added to, and hold codes and references alone. [Store.Verify] looks at
// what is stored.
type keptEvents struct {
	mu  sync.Mutex
	all []justice.Event
}

// upTo returns the kept events, if the last of them is what is stored under its
// number: an event has its id for itself, and what came before it stays.
func (k *keptEvents) upTo(ctx context.Context, tx *Tx) ([]justice.Event, error) {
	k.mu.Lock()
	all := k.all
	k.mu.Unlock()
	if len(all) == 0 {
		return nil, nil
	}
	same := false
	err := tx.each(ctx, `SELECT 1 FROM justice_event WHERE number = ? AND id = ?`, []any{len(all), string(all[len(all)-1].ID)}, func(*sql.Rows) error {
		same = true
		return nil
	})
	if err != nil || !same {
		return nil, err
	}
	return all, nil
}

func (k *keptEvents) put(all []justice.Event) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.all = all
}

// Roll returns every criminal case as its events tell, for the program itself:
// a decision needs the whole.
func (tx *Tx) Roll(ctx context.Context) (*justice.Roll, error) {
	kept, err := tx.store.events.upTo(ctx, tx)
	if err != nil {
		return nil, err
	}
	all := kept[:len(kept):len(kept)]
	err = tx.each(ctx, eventColumns+` FROM justice_event x WHERE x.number > ? ORDER BY x.number`, []any{len(kept)}, func(rows *sql.Rows) error {
		e, err := scanEvent(rows.Scan)
		all = append(all, e)
		return err
	})
	if err != nil {
		return nil, err
	}
	if len(all) > len(kept) {
		tx.store.events.put(all)
	}
	return justice.FoldEvents(all), nil
}

// ScopedDockets returns the roll, and the ids of the cases within the scope's
// right to use, by id: those that the actor's agency opened, or in which a
// report of its own stands.
func (tx *Tx) ScopedDockets(ctx context.Context, use access.Use) (roll *justice.Roll, ids []justice.CaseID, err error) {
	if roll, err = tx.Roll(ctx); err != nil {
		return nil, nil, err
	}
	for _, d := range roll.Dockets() {
		if tx.reachesCase(roll, use, d) {
			ids = append(ids, d.ID)
		}
	}
	return roll, ids, nil
}

func (tx *Tx) reachesCase(roll *justice.Roll, use access.Use, d justice.Docket) bool {
	switch tx.scope.Reach(use) {
	case access.All:
		return true
	case access.Own:
		return roll.Concerns(d.ID, tx.scope.Actor().Agency)
	}
	return false
}

// ScopedDocket returns the roll where one case is within the scope's right to
// use. What is out of reach is not there.
func (tx *Tx) ScopedDocket(ctx context.Context, use access.Use, id justice.CaseID) (*justice.Roll, error) {
	roll, err := tx.Roll(ctx)
	if err != nil {
		return nil, err
	}
	if d, ok := roll.Docket(id); ok && tx.reachesCase(roll, use, d) {
		return roll, nil
	}
	return nil, tx.miss(use, string(id))
}

func (v *verification) events() error {
	return v.rows("justice_event", kindEvent, eventColumns+`, x.salt`+metaColumns+` FROM justice_event x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			e, err := scanEvent(scan, v.meta()...)
			e.Canonical(&v.content)
			return eventObject(e), err
		})
}

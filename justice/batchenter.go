package justice

import (
	"cmp"
	"errors"
	"slices"
	"strconv"

	"verdig/fault"
	"verdig/register"
)

// into finds the case into which a case goes: one that is there to join into,
// which then hangs together with it, or a new one to split off.
func (b *Batch) into(at *place, r *eventRow) []Issue {
	to := b.place(r.into)
	if to.in != at.in && (r.event.Kind == JoinCases || to.id == "") {
		b.merge(at.in, to.in)
	}
	r.event.Into = to.id
	switch {
	case r.event.Kind == JoinCases && to.id == "":
		return at.in.missing(FieldInto, IssueUnknownCase, lostThing{})
	case to.in != at.in:
		return []Issue{{Field: FieldInto, Key: "justice.order.case_new"}}
	}
	return nil
}

// merge makes two dossiers one.
func (b *Batch) merge(d, other *dossier) {
	events := append(slices.Clone(d.roll.events), other.roll.events...)
	slices.SortFunc(events, func(x, y Event) int { return x.Number - y.Number })
	d.roll = FoldEvents(events)
	d.said = append(d.said, other.said...)
	d.rows = append(d.rows, other.rows...)
	d.cases = append(d.cases, other.cases...)
	if other.failed > 0 && (d.failed == 0 || other.failed < d.failed) {
		d.failed = other.failed
	}
	for thing, row := range other.lost {
		if _, ok := d.lost[thing]; !ok {
			d.lost[thing] = row
		}
	}
	for _, id := range other.cases {
		b.docket[id] = d
	}
	for _, p := range b.places {
		if p.in == other {
			p.in = d
		}
	}
	*other = dossier{sender: d.sender, roll: FoldEvents(nil)}
}

// enter adds a new event, and opens the case where it is the first of it.
func (b *Batch) enter(at *place, r *eventRow, res *RowResult) []Issue {
	d, e := at.in, r.event
	key := KnownReport(e.Agency, e.Reference)
	if id, ok := b.reports[key]; e.Kind == FileReport && ok && (at.id == "" || d.roll.Now(id) != d.roll.Now(at.id)) {
		return []Issue{{Field: FieldReference, Key: IssueElsewhere}}
	}
	roll, said := d.roll, []Event(nil)
	if at.id == "" {
		open := Event{Kind: OpenCase, Case: CaseID(register.NewID(b.At)), Reference: r.cas, Day: e.Day}
		if err := b.fill(roll, &open); err != nil {
			return d.issuesOf(e.Kind, err)
		}
		roll, said, e.Case = roll.With(open), append(said, open), open.Case
	} else {
		e.Case = roll.Now(at.id)
	}
	opens := e.Kind == SplitCase && e.Into == ""
	if opens {
		e.Into, e.Reference = CaseID(register.NewID(b.At)), r.into
	}
	if e.Kind == GiveVerdict && e.Law == "" {
		if c := roll.counts[e.Count]; c != nil {
			e.Law = c.Now()
		}
	}
	if err := b.fill(roll, &e); err != nil {
		return d.issuesOf(e.Kind, err)
	}
	d.roll, d.said = roll.With(e), append(append(d.said, said...), e)
	if at.id == "" {
		b.opened(at, e.Case)
	}
	if opens {
		b.opened(b.place(r.into), e.Into)
	}
	if e.Kind == FileReport {
		b.reports[key] = e.Case
	}
	res.Outcome, res.Event, res.Case = register.Created, e.ID, e.Case
	return nil
}

// opened notes the id of a case that a row has opened.
func (b *Batch) opened(at *place, id CaseID) {
	at.id = id
	at.in.cases = append(at.in.cases, id)
	b.docket[id] = at.in
}

// fill says who enters an event, and decides it.
func (b *Batch) fill(r *Roll, e *Event) error {
	e.ID, e.Number = EventID(register.NewID(b.At)), b.next
	e.Actor, e.Office, e.At = b.Actor, b.Sender, b.At
	if e.Day.IsZero() && e.Kind == Withdraw {
		e.Day = b.Today
	}
	if err := r.DecideEvent(b.Codes, e, b.Today); err != nil {
		return err
	}
	b.next++
	return nil
}

// correct says an event anew.
func (b *Batch) correct(d *dossier, r *eventRow, was Event, res *RowResult) []Issue {
	right := r.event
	right.Case = was.Case
	if right.Notification == "" {
		right.Notification = was.Notification
	}
	if right.Reference == "" {
		right.Reference = was.Reference
	}
	if right.Law == "" && right.Kind == GiveVerdict {
		right.Law = was.Law
	}
	if right.Kind == JoinCases || right.Kind == SplitCase {
		right.Into = was.Into
	}
	id, said, roll, err := d.roll.Correct(was, right, b.fill)
	if err != nil {
		return d.issuesOf(r.event.Kind, err)
	}
	d.roll, d.said = roll, append(d.said, said...)
	res.Outcome, res.Event, res.Case = register.NewVersion, id, was.Case
	return nil
}

// issuesOf says why an event was refused, and that an earlier row of the case
// was too, which may be the reason.
func (d *dossier) issuesOf(k EventKind, err error) []Issue {
	var f *fault.Error
	if !errors.As(err, &f) {
		f = &fault.Error{Key: "justice.event.kind"}
	}
	return d.after([]Issue{{Field: columnOf(k, f.Key), Key: f.Key, Args: f.Args}})
}

func (d *dossier) after(issues []Issue) []Issue {
	if d.failed > 0 && !slices.ContainsFunc(issues, func(i Issue) bool { return i.Key == IssueStandsOn }) {
		issues = append(issues, Issue{Key: IssueEarlier, Args: []string{strconv.Itoa(d.failed)}})
	}
	return issues
}

// missing is the issue of something that is not there: it stands on a row that
// was refused, or it was never said.
func (d *dossier) missing(f Field, key string, thing lostThing) []Issue {
	row, lost := d.lost[thing]
	if f == FieldCase || f == FieldInto {
		row, lost = d.failed, d.failed > 0
	}
	if lost {
		return []Issue{{Field: f, Key: IssueStandsOn, Args: []string{strconv.Itoa(row)}}}
	}
	return []Issue{{Field: f, Key: key}}
}

// suppose enters a refused row as if it had been filled in, so that the rows
// after it are decided on what the sender means and not refused for its sake.
// Nothing of a case with a refused row is ever stored.
func (b *Batch) suppose(at *place, r *eventRow) bool {
	e := &r.event
	if !slices.Contains(RowKinds, e.Kind) || e.Kind == JoinCases || e.Kind == SplitCase || r.correct || at.id == "" && e.Kind != FileReport {
		return false
	}
	one := func(scheme string) string {
		if s, ok := b.Codes.Scheme(scheme); ok && len(s.Facts()) > 0 {
			return s.Facts()[0].Code
		}
		return ""
	}
	e.Case, e.Code, e.Law = at.id, cmp.Or(e.Code, one(codesOf[e.Kind])), cmp.Or(e.Law, one("law"))
	if e.Kind == DropCharge {
		e.Code = "transferred"
	}
	if len(e.Forms) == 0 {
		e.Forms = []string{one("exploitation")}
	}
	if takes, _ := TakesField(e.Kind, FieldKroner); takes {
		e.Amount = max(e.Amount, 1)
	}
	if at.in.resolve(at, r) != nil {
		return false
	}
	b.complete(at.in, e)
	e.Agency = cmp.Or(e.Agency, b.Sender)
	if e.Day.IsZero() {
		for _, x := range at.in.roll.events {
			if x.Day.After(e.Day) {
				e.Day = x.Day
			}
		}
	}
	if e.Day.IsZero() {
		e.Day = b.Today
	}
	_, found := at.in.match(at, r)
	return !found && b.enter(at, r, &RowResult{}) == nil
}

// place is the case of a reference, made where there is none.
func (b *Batch) place(reference string) *place {
	at := b.places[reference]
	if at == nil {
		at = &place{in: &dossier{sender: b.Sender, roll: FoldEvents(nil), lost: map[lostThing]int{}}}
		b.places[reference] = at
		b.lost = append(b.lost, at.in)
	}
	return at
}

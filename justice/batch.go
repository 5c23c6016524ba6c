package justice

import (
	"slices"
	"strconv"
	"time"

	"verdig/codelist"
	"verdig/register"
)

// maxCaseEvents is the number of events of one case beyond which rows are not
// looked at: no case has so many, and the rules look at all of them.
const maxCaseEvents = 3000

// Batch decides rows that each tell one event of a criminal case, in order, as
// forms would be decided one after the other, and writes nothing. What a row is
// about it names by the sender's own references.
//
// A case is received whole: where a row of it is refused, no new row of it is
// received, for half a case makes figures that are wrong (an appeal left out
// makes a judgment final). What is entered already changes nothing.
type Batch struct {
	BatchOf
	next    int                 // number of the next event
	sends   bool                // the sender is one that sends criminal cases
	places  map[string]*place   // by the sender's reference of the case
	docket  map[CaseID]*dossier // what the case hangs together with
	reports map[string]CaseID   // reports within reach, by district and reference
	results []*RowResult
	lost    []*dossier // those of cases that were never found
}

// BatchOf says for whom rows are decided, on what.
type BatchOf struct {
	Codes   *codelist.Library
	Roll    *Roll // of the whole register
	Today   codelist.Day
	Sender  string // agency
	Actor   string
	At      time.Time
	Correct bool // the sender may correct
	// Person finds the notification of a receipt's reference, "" where there is
	// none.
	Person func(reference string) (register.NotificationID, error)
}

// RowResult is what a row did or would do.
type RowResult struct {
	Row     int
	Outcome register.Outcome // Created, NewVersion (a correction), Unchanged; 0 where it was refused
	Event   EventID
	Case    CaseID
	Issues  []Issue

	kind      EventKind
	reference string
}

// place is a case by the sender's reference.
type place struct {
	id CaseID // as it was opened, "" while nothing has opened it
	in *dossier
}

// dossier is cases that hang together by joining and splitting, with what rows
// of the batch have done to them.
type dossier struct {
	sender string
	cases  []CaseID
	roll   *Roll
	rows   []*RowResult
	said   []Event
	failed int // the first row that was refused, 0 for none
	lost   map[lostThing]int
}

// lostThing is what a refused row would have added.
type lostThing struct {
	kind      EventKind
	reference string
}

// NewBatch begins a batch.
func NewBatch(of BatchOf) *Batch {
	b := &Batch{BatchOf: of, next: of.Roll.Next(), places: map[string]*place{}, docket: map[CaseID]*dossier{}, reports: map[string]CaseID{}}
	made := map[*group]bool{}
	for _, g := range of.Roll.groups {
		if made[g] {
			continue
		}
		made[g] = true
		events := make([]Event, len(g.events))
		for i, at := range g.events {
			events[i] = of.Roll.events[at]
		}
		d := &dossier{sender: of.Sender, cases: slices.Clone(g.cases), lost: map[lostThing]int{}, roll: FoldEvents(events)}
		for _, id := range g.cases {
			b.docket[id] = d
		}
	}
	agencies, _ := of.Codes.Scheme("agency")
	c, ok := agencies.Code(of.Sender)
	b.sends = ok && (c.Attrs[codelist.AttrType] == "police" || c.Attrs[codelist.AttrReturn] == kindOfCriminalReturns)
	b.index()
	return b
}

// index finds the cases and reports that the sender can name. A case goes by
// the sender's own reference, or, where the sender gave it none, by the
// reference of a report in it.
func (b *Batch) index() {
	byReport := map[string][]CaseID{}
	for _, x := range b.Roll.Reports("") {
		if x.Reference == "" || !b.Roll.Concerns(x.Case, b.Sender) {
			continue
		}
		b.reports[KnownReport(x.Agency, x.Reference)] = x.Case
		if d := b.Roll.cases[x.Case]; (d.Opened.Office != b.Sender || d.Opened.Reference == "") && !slices.Contains(byReport[x.Reference], x.Case) {
			byReport[x.Reference] = append(byReport[x.Reference], x.Case)
		}
	}
	for reference, ids := range byReport {
		if len(ids) == 1 {
			b.places[reference] = &place{id: ids[0], in: b.docket[ids[0]]}
		}
	}
	for id, d := range b.Roll.cases {
		if d.Opened.Office == b.Sender && d.Opened.Reference != "" {
			b.places[d.Opened.Reference] = &place{id: id, in: b.docket[id]}
		}
	}
}

// Add decides one row on what the rows before it have made. Unreadable are the
// reasons why a field could not be read at all. The error is that of Person.
func (b *Batch) Add(row int, values map[Field]string, unreadable []Issue) error {
	r := readRow(b.Codes, row, values, b.Today, unreadable)
	res := &RowResult{Row: row, kind: r.event.Kind, reference: r.event.Reference}
	b.results = append(b.results, res)
	if r.cas == "" {
		res.Issues = r.issues
		if !slices.ContainsFunc(res.Issues, func(i Issue) bool { return i.Field == FieldCase }) {
			res.Issues = append(res.Issues, Issue{Field: FieldCase, Key: register.IssueMissing})
		}
		return nil
	}
	at := b.place(r.cas)
	at.in.rows = append(at.in.rows, res)
	issues, err := b.decide(at, &r, res)
	if err != nil {
		return err
	}
	if len(issues) == 0 {
		return nil
	}
	res.Issues, res.Outcome, res.Event, res.Case = issues, 0, "", ""
	at.in.refuse(&r, b.suppose(at, &r))
	return nil
}

// refuse remembers a refused row, and what it would have added unless that is
// supposed to be there.
func (d *dossier) refuse(r *eventRow, supposed bool) {
	if d.failed == 0 {
		d.failed = r.row
	}
	if NamesThing(r.event.Kind) && !supposed {
		if _, ok := d.lost[lostThing{r.event.Kind, r.event.Reference}]; !ok {
			d.lost[lostThing{r.event.Kind, r.event.Reference}] = r.row
		}
	}
}

// decide does what a row says, or returns why not.
func (b *Batch) decide(at *place, r *eventRow, res *RowResult) ([]Issue, error) {
	d := at.in
	if len(r.issues) > 0 {
		return r.issues, nil
	}
	if !b.sends {
		return []Issue{{Key: IssueAgencyKind, Args: []string{b.Sender}}}, nil
	}
	if len(d.roll.events) >= maxCaseEvents {
		return []Issue{{Field: FieldCase, Key: IssueLong, Args: []string{strconv.Itoa(maxCaseEvents)}}}, nil
	}
	if at.id == "" && r.event.Kind != FileReport {
		return d.missing(FieldCase, IssueUnknownCase, lostThing{}), nil
	}
	e := &r.event
	e.Case = at.id
	if e.Kind == JoinCases || e.Kind == SplitCase {
		if issues := b.into(at, r); issues != nil {
			return issues, nil
		}
		d = at.in
	}
	if issues := d.resolve(at, r); issues != nil {
		return issues, nil
	}
	if issues, err := b.person(r); issues != nil || err != nil {
		return issues, err
	}
	b.complete(d, e)
	was, found := d.match(at, r)
	switch {
	case found && d.sameContent(was, *e):
		res.Outcome, res.Event, res.Case = register.Unchanged, was.ID, at.id
		return nil, nil
	case found && !r.correct:
		return []Issue{{Field: FieldEvent, Key: IssueEntered}}, nil
	case !found && r.correct:
		return d.after(d.missing(FieldEvent, IssueNoEntry, lostThing{})), nil
	case found && !b.Correct:
		return []Issue{{Field: FieldCorrect, Key: IssueMayCorrect}}, nil
	case found:
		return b.correct(d, r, was, res), nil
	}
	return b.enter(at, r, res), nil
}

// complete fills in what a row may leave to what stands already.
func (b *Batch) complete(d *dossier, e *Event) {
	if e.Kind == FileReport && e.Agency == "" {
		agencies, _ := b.Codes.Scheme("agency")
		if c, ok := agencies.Code(b.Sender); ok && c.Attrs[codelist.AttrType] == "police" && c.Attrs[codelist.AttrReturn] != kindOfCriminalReturns {
			e.Agency = b.Sender
		}
	}
	if j := d.roll.judgments[e.Subject]; j != nil && BelongsToJudgment(e.Kind) && e.Day.IsZero() {
		e.Day = j.Day
	}
	if c := d.roll.counts[e.Count]; c != nil && e.Kind == GiveVerdict && e.Accused == "" {
		e.Accused = c.Accused
	}
}

// person joins a victim to the register by the reference of a receipt.
func (b *Batch) person(r *eventRow) ([]Issue, error) {
	if r.receipt == "" {
		return nil, nil
	}
	id, err := b.Person(r.receipt)
	if err != nil {
		return nil, err
	}
	if id == "" {
		return []Issue{{Field: FieldReceipt, Key: IssueReceipt}}, nil
	}
	r.event.Notification = id
	return nil, nil
}

package justice

import "slices"

// Roll is every criminal case of the register, as its events tell. It is made
// by [FoldEvents] and is read-only to other packages.
type Roll struct {
	events    []Event
	withdrawn map[EventID]EventID
	cases     map[CaseID]*Docket
	reports   map[EventID]*Filed
	accused   map[EventID]*Accused
	victims   map[EventID]*Victim
	counts    map[EventID]*Count
	judgments map[EventID]*Judgment

	added   int                     // how much was added
	all     shelf                   // everything
	shelves map[CaseID]*shelf       // what stands in each case
	spoken  map[EventID][]*Judgment // with a verdict on each accused, in order
	charges map[EventID]int         // counts against each accused
	groups  map[CaseID]*group
	places  map[EventID]int // of the events
}

// Docket is one criminal case.
type Docket struct {
	ID     CaseID
	Opened Event
	Joined *Event // into which other case it went, or nil
}

// Filed is a police report.
type Filed struct {
	Event
	Case   CaseID  // in which it stands now
	Law    []Event // the provisions that it was taken for, the first as filed
	Drop   *Dropping
	Opened *Event // investigation
	place  int
}

// Now is the provision that the report is taken for.
func (x *Filed) Now() string { return x.Law[len(x.Law)-1].Law }

// Accused is a person suspected in a case. One person accused in two cases is
// two: the register keeps no name by which to tell.
type Accused struct {
	Event
	Case     CaseID
	Charged  *Event
	Indicted *Event // indictment, or penalty notice
	Waived   *Event
	Drop     *Dropping
	place    int
}

// Dropping is a decision not to proceed, and what came of a complaint.
type Dropping struct {
	By       Event
	Against  *Event // the complaint
	Answer   *Event
	Reversed bool
}

// stands reports whether the case was dropped and is not taken up again.
func (d *Dropping) stands() bool { return d != nil && !d.Reversed }

// Victim is a person aggrieved in a case.
type Victim struct {
	Event
	Case   CaseID
	Claims []Event // compensation claimed
	place  int
}

// Count is one charge: against whom, for what, against whom it was done.
type Count struct {
	Event
	Case CaseID
	Law  []Event // the first as charged; the last is what it is taken for now

	place int
}

// Now is the provision that the count is taken for.
func (c *Count) Now() string { return c.Law[len(c.Law)-1].Law }

// Judgment is the word of one instance.
type Judgment struct {
	Event
	Case     CaseID
	Verdicts []Event
	Rulings  []Event // sentences, confiscations, awards
	Appeals  []Event
	Refused  map[EventID]Event // by appeal
	Remitted *Event            // by the higher court
	Accepted map[EventID]Event // by accused: final before its time
	place    int
}

// FoldEvents makes the roll from all events, in order. Events that are
// withdrawn are left out of everything but [Roll.Events].
func FoldEvents(events []Event) *Roll {
	r := &Roll{
		events: slices.Clone(events), withdrawn: map[EventID]EventID{}, cases: map[CaseID]*Docket{}, reports: map[EventID]*Filed{},
		accused: map[EventID]*Accused{}, victims: map[EventID]*Victim{}, counts: map[EventID]*Count{}, judgments: map[EventID]*Judgment{},
		shelves: map[CaseID]*shelf{}, spoken: map[EventID][]*Judgment{}, charges: map[EventID]int{}, groups: map[CaseID]*group{},
		places: make(map[EventID]int, len(events)),
	}
	for i := range r.events {
		if e := &r.events[i]; e.Kind == Withdraw {
			r.withdrawn[e.Subject] = e.ID
		}
		r.enter(i)
	}
	for i := range r.events {
		if _, gone := r.withdrawn[r.events[i].ID]; !gone {
			r.apply(&r.events[i])
		}
	}
	return r
}

// Events returns every event in order, also those that are withdrawn.
func (r *Roll) Events() []Event { return r.events }

// Next is the number of the next event.
func (r *Roll) Next() int { return len(r.events) + 1 }

// Withdrawn returns by which event an event was withdrawn, "" where it stands.
func (r *Roll) Withdrawn(id EventID) EventID { return r.withdrawn[id] }

func (r *Roll) apply(e *Event) {
	switch e.Kind {
	case OpenCase:
		r.cases[e.Case] = &Docket{ID: e.Case, Opened: *e}
	case JoinCases:
		if d := r.cases[e.Case]; d != nil {
			d.Joined = e
		}
		r.move(e.Case, e.Into, nil)
	case SplitCase:
		r.cases[e.Into] = &Docket{ID: e.Into, Opened: *e}
		r.move(e.Case, e.Into, e.Moved)
	case FileReport, AddAccused, AddVictim, AddCount, Judge:
		r.add(e)
	case Investigate, ReportLaw:
		r.onReport(e)
	case DropCharge, Complain, RejectComplaint, Reverse:
		r.onDropping(e)
	case Charge, Indict, PenaltyNotice, WaiveCase:
		r.onAccused(e)
	case CountLaw:
		if c := r.counts[e.Subject]; c != nil {
			c.Law = append(c.Law, *e)
		}
	case ClaimAward:
		for _, id := range e.Victims {
			if v := r.victims[id]; v != nil {
				v.Claims = append(v.Claims, *e)
			}
		}
	case GiveVerdict, Sentence, Confiscate, GiveAward, Appeal, RefuseAppeal, Remit, MakeFinal:
		r.onJudgment(e)
	}
}

func (r *Roll) add(e *Event) {
	r.added++
	here := r.openShelf(e.Case)
	switch e.Kind {
	case FileReport:
		x := &Filed{Event: *e, Case: e.Case, Law: []Event{*e}, place: r.added}
		r.reports[e.ID], r.all.reports, here.reports = x, append(r.all.reports, x), append(here.reports, x)
	case AddAccused:
		x := &Accused{Event: *e, Case: e.Case, place: r.added}
		r.accused[e.ID], r.all.accused, here.accused = x, append(r.all.accused, x), append(here.accused, x)
	case AddVictim:
		x := &Victim{Event: *e, Case: e.Case, place: r.added}
		r.victims[e.ID], r.all.victims, here.victims = x, append(r.all.victims, x), append(here.victims, x)
	case AddCount:
		x := &Count{Event: *e, Case: e.Case, Law: []Event{*e}, place: r.added}
		r.counts[e.ID], r.all.counts, here.counts = x, append(r.all.counts, x), append(here.counts, x)
		r.charges[e.Accused]++
	case Judge:
		x := &Judgment{Event: *e, Case: e.Case, Refused: map[EventID]Event{}, Accepted: map[EventID]Event{}, place: r.added}
		r.judgments[e.ID], r.all.judgments, here.judgments = x, append(r.all.judgments, x), append(here.judgments, x)
	}
}

func (r *Roll) onReport(e *Event) {
	x := r.reports[e.Subject]
	switch {
	case x == nil:
	case e.Kind == Investigate:
		x.Opened = e
	default:
		x.Law = append(x.Law, *e)
	}
}

func (r *Roll) onAccused(e *Event) {
	x := r.accused[e.Subject]
	switch {
	case x == nil:
	case e.Kind == Charge:
		x.Charged = e
	case e.Kind == WaiveCase:
		x.Waived = e
	default:
		x.Indicted = e
	}
}

// dropping is where the dropping of a report or an accused stands.
func (r *Roll) dropping(id EventID) **Dropping {
	if x := r.reports[id]; x != nil {
		return &x.Drop
	}
	if x := r.accused[id]; x != nil {
		return &x.Drop
	}
	return nil
}

func (r *Roll) onDropping(e *Event) {
	at := r.dropping(e.Subject)
	switch {
	case at == nil:
	case e.Kind == DropCharge:
		*at = &Dropping{By: *e}
	case *at == nil:
	case e.Kind == Complain:
		(*at).Against = e
	default:
		(*at).Answer, (*at).Reversed = e, e.Kind == Reverse
	}
}

func (r *Roll) onJudgment(e *Event) {
	j := r.judgments[e.Subject]
	if j == nil {
		return
	}
	switch e.Kind {
	case GiveVerdict:
		j.Verdicts = append(j.Verdicts, *e)
		if said := r.spoken[e.Accused]; !slices.Contains(said, j) {
			said = append(said, j)
			slices.SortFunc(said, func(a, b *Judgment) int { return a.place - b.place })
			r.spoken[e.Accused] = said
		}
	case Sentence, Confiscate, GiveAward:
		j.Rulings = append(j.Rulings, *e)
	case Appeal:
		j.Appeals = append(j.Appeals, *e)
	case RefuseAppeal:
		for _, a := range j.Appeals {
			if _, already := j.Refused[a.ID]; !already && a.Accused == e.Accused && (e.Code == "" || e.Code == a.Code) {
				j.Refused[a.ID] = *e
			}
		}
	case Remit:
		j.Remitted = e
	case MakeFinal:
		j.Accepted[e.Accused] = *e
	}
}

// Docket returns a case; ok is false where there is none.
func (r *Roll) Docket(id CaseID) (d Docket, ok bool) {
	if x := r.cases[id]; x != nil {
		return *x, true
	}
	return d, false
}

// Dockets returns the cases that have not been joined into others, by id.
func (r *Roll) Dockets() []Docket {
	var all []Docket
	for _, d := range r.cases {
		if d.Joined == nil {
			all = append(all, *d)
		}
	}
	slices.SortFunc(all, func(a, b Docket) int { return compareID(a.ID, b.ID) })
	return all
}

// Reports, AccusedIn, VictimsIn, CountsIn and JudgmentsIn return what stands in
// a case now, in the order in which it was added; "" stands for every case.
func (r *Roll) Reports(id CaseID) []Filed { return shelved(r.shelfOf(id).reports) }

// AccusedIn returns the accused of a case.
func (r *Roll) AccusedIn(id CaseID) []Accused { return shelved(r.shelfOf(id).accused) }

// VictimsIn returns the victims of a case.
func (r *Roll) VictimsIn(id CaseID) []Victim { return shelved(r.shelfOf(id).victims) }

// CountsIn returns the counts of charge of a case.
func (r *Roll) CountsIn(id CaseID) []Count { return shelved(r.shelfOf(id).counts) }

// JudgmentsIn returns the judgments of a case.
func (r *Roll) JudgmentsIn(id CaseID) []Judgment { return shelved(r.shelfOf(id).judgments) }

func compareID[T ~string](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// With returns the roll after one more event, which [Roll.DecideEvent] has let
// pass. The roll before it is no more: it is the same one.
func (r *Roll) With(e Event) *Roll {
	if e.Kind == Withdraw {
		return FoldEvents(append(slices.Clone(r.events), e))
	}
	r.events = append(r.events, e)
	r.enter(len(r.events) - 1)
	r.apply(&r.events[len(r.events)-1])
	return r
}

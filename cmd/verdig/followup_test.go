package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/casework"
	"verdig/casework/caseworktest"
	"verdig/codelist"
	"verdig/fault"
	"verdig/freeze"
	"verdig/register"
	"verdig/stat/cube"
	"verdig/stat/disclosure"
	"verdig/stat/indicator"
	"verdig/stat/microdata"
	"verdig/store"
)

// countedYear is a register in which agencies follow persons up for a year,
// through the acts that the pages call.
type countedYear struct {
	*testing.T
	*act.Desk
	store    *store.Store
	clock    time.Time
	codes    *codelist.Library
	agencies []string
	random   caseworktest.Player
	persons  [][]casework.PlanID // the plans of each person
	found    []codelist.Day      // the day on which each was first found to be a possible victim
}

func newCountedYear(t *testing.T, seed uint64, persons int) *countedYear {
	t.Helper()
	y := &countedYear{T: t, clock: time.Date(2026, 1, 12, 9, 0, 0, 0, time.UTC)}
	now := func() time.Time { y.clock = y.clock.Add(time.Millisecond); return y.clock }
	st, _, err := store.Create(t.Context(), filepath.Join(t.TempDir(), "data"), store.Options{Now: now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	y.store = st
	if y.Desk, err = act.NewDesk(st, now); err != nil {
		t.Fatal(err)
	}
	if y.codes, err = codelist.Load(); err != nil {
		t.Fatal(err)
	}
	list, _ := y.codes.Scheme("agency")
	y.update(func(ctx context.Context, tx *store.Tx) error {
		for _, c := range list.Facts() {
			if c.Attrs[codelist.AttrReturn] != "person" {
				continue
			}
			y.agencies = append(y.agencies, c.Code)
			if err := tx.PutAgency(ctx, store.Agency{Code: c.Code, Type: c.Attrs[codelist.AttrType]}); err != nil {
				return err
			}
		}
		return nil
	})
	y.random = caseworktest.Player{Rand: rand.New(rand.NewPCG(seed, 5)), Codes: y.codes, Agencies: y.agencies}
	for i := range persons {
		y.report(i)
	}
	return y
}

func (y *countedYear) update(fn func(context.Context, *store.Tx) error) {
	y.Helper()
	note := (&app{actor: "test"}).note("test", "test", "")
	if err := y.store.Update(y.Context(), note, func(tx *store.Tx) error { return fn(y.Context(), tx) }); err != nil {
		y.Fatal(err)
	}
}

func (y *countedYear) scope(role access.Role, agency string, p access.Purpose) access.Scope {
	return y.Matrix().Scope(access.Actor{ID: string(role) + "-" + agency, Role: role, Agency: agency}, p)
}

// report tells of a person, every fifth at two agencies, each of which has a
// plan: the two are one person by a link.
func (y *countedYear) report(i int) {
	y.Helper()
	found := codelist.MustDay(2025, 12, 1+i%28)
	var plans []casework.PlanID
	var first register.NotificationID
	for k := range 1 + (i+1)%5/4 {
		agency := y.agencies[(i+7*k)%len(y.agencies)]
		v := map[register.Field]string{
			register.FieldYear: "2026", register.FieldReference: fmt.Sprintf("F-%d-%d", i, k), register.FieldGiven: "Ana", register.FieldFamily: fmt.Sprintf("Testmann %d", i),
			register.FieldDocumented: "1990-05-12", register.FieldPresumedMinor: "no", register.FieldSex: "female", register.FieldCitizenship: "RO",
			register.FieldIdentified: found.String(), register.FieldFrom: "2026-01-02", register.FieldStatus: "possible", register.FieldExploitation: "labour",
			register.FieldCountry: "NO", register.FieldDanger: "unknown", register.FieldOther: "unknown",
		}
		age := casework.Adult
		if i%3 == 1 {
			age, v[register.FieldDocumented], v[register.FieldPresumedMinor] = casework.Child, "2012-05-12", "yes"
		}
		r, issues, err := y.Report(y.Context(), y.scope(access.Reporter, agency, access.Assess), v)
		if err != nil || register.Rejected(issues) {
			y.Fatal(issues, err)
		}
		plan, err := y.OpenPlan(y.Context(), y.scope(access.CaseWorker, agency, access.Protect), act.PlanStart{
			Notification: r.Notification, Reason: "concern", Basis: "child_duty", Day: codelist.DayOf(y.clock), Age: age, Name: "K.",
		})
		if fault.KindOf(err) == fault.Conflict { // the report has opened it
			err = nil
			y.update(func(ctx context.Context, tx *store.Tx) error {
				all, err := tx.PlansFrom(ctx, r.Notification)
				plan = all[len(all)-1]
				return err
			})
		}
		if err != nil {
			y.Fatal(err)
		}
		plans = append(plans, plan)
		if k == 0 {
			first = r.Notification
			continue
		}
		y.update(func(ctx context.Context, tx *store.Tx) error {
			_, err := register.Decide(ctx, tx, register.Actor{ID: "test"}, register.LinkDecision{
				A: first, B: r.Notification, Verdict: register.Link, At: y.clock, Reason: "test",
			})
			return err
		})
	}
	y.persons, y.found = append(y.persons, plans), append(y.found, found)
}

func (y *countedYear) state(id casework.PlanID) *casework.State {
	y.Helper()
	var st *casework.State
	note := (&app{actor: "test"}).note("test", "test", "")
	err := y.store.View(y.Context(), note, func(tx *store.Tx) (err error) {
		st, err = tx.PlanOf(y.Context(), id)
		return err
	})
	if err != nil {
		y.Fatal(err)
	}
	return st
}

// act lets somebody try one random step on one plan.
func (y *countedYear) act() {
	y.clock = y.clock.Add(time.Duration(y.random.Rand.IntN(120)) * time.Minute)
	plans := y.persons[y.random.Rand.IntN(len(y.persons))]
	id := plans[y.random.Rand.IntN(len(plans))]
	office, s := y.random.Step(y.state(id), y.clock)
	s.Plan = id
	_, err := y.TakeStep(y.Context(), y.scope(access.CaseWorker, office, access.Protect), s)
	if fault.KindOf(err) == fault.Internal && err != nil {
		y.Fatal(err)
	}
}

func (y *countedYear) freeze(year int) microdata.Dataset {
	y.Helper()
	var d microdata.Dataset
	note := (&app{actor: "test"}).note("freeze", "statistics", "")
	err := y.store.View(y.Context(), note, func(tx *store.Tx) (err error) {
		d, err = freeze.Year(y.Context(), frozenView{tx, personPseudonym(y.store)}, freeze.Options{
			Year: year, Revision: 1, AsOf: codelist.DayOf(y.clock), Program: "test", Codes: y.codes,
		})
		return err
	})
	if err != nil {
		y.Fatal(err)
	}
	if err := microdata.Check(y.codes, d); err != nil {
		y.Fatal(err)
	}
	files, err := microdata.Encode(d)
	if err != nil {
		y.Fatal(err)
	}
	back, err := microdata.Decode(files)
	if err != nil {
		y.Fatal(err)
	}
	return back
}

// recounted is what one plan says, counted from its bare steps.
type recounted struct {
	offers    map[casework.StepID]*[3]string // need, outcome, reason
	handovers map[casework.StepID]*[2]string // outcome, in time or late
	events    map[string]bool
	help      codelist.Day
	disputed  bool
	missing   int
}

func recount(st *casework.State) recounted {
	c := recounted{offers: map[casework.StepID]*[3]string{}, handovers: map[casework.StepID]*[2]string{}, events: map[string]bool{}}
	asked := map[casework.StepID]casework.Step{}
	late := map[bool]int{true: 24, false: 8}[st.Age() == casework.Adult] // ladder_rule, leader
	end := codelist.MustDay(2027, 1, 1).Begin(codelist.Norway())
	answer := func(id casework.StepID, outcome string, at time.Time) {
		h := c.handovers[id]
		h[0], h[1] = outcome, "in_time"
		if !at.Before(codelist.AddWorkingHours(asked[id].At, late, codelist.Norway())) {
			h[1] = "late"
		}
	}
	begun := func(d codelist.Day) {
		if c.help.IsZero() || d.Before(c.help) {
			c.help = d
		}
	}
	for _, s := range st.Steps() {
		if st.Undone(s.ID) != "" {
			continue
		}
		switch s.Kind {
		case "offer":
			asked[s.ID], c.handovers[s.ID] = s, &[2]string{}
			answer(s.ID, "waiting", end)
		case "accept":
			answer(s.Subject, "accepted", s.At)
		case "decline":
			answer(s.Subject, "declined", s.At)
		case "withdraw":
			answer(s.Subject, "withdrawn", s.At)
		case "exclude", "take_charge":
			for id, h := range c.handovers {
				if h[0] == "waiting" && (asked[id].Agency == s.Agency && s.Kind == "exclude" || asked[id].Area == s.Area && s.Kind == "take_charge") {
					answer(id, "withdrawn", s.At)
				}
			}
			for id, o := range c.offers {
				if s.Kind == "exclude" && asked[id].Agency == s.Agency && (o[1] == "waiting" || o[1] == "accepted") {
					o[1] = "recalled"
				}
			}
		case "referral.offer":
			asked[s.ID], c.offers[s.ID] = s, &[3]string{string(s.Area), "waiting", ""}
		case "help.begin":
			c.offers[s.ID] = &[3]string{string(s.Area), "started", ""}
			begun(s.Day)
		case "help.declined":
			c.offers[s.ID] = &[3]string{string(s.Area), "declined", s.Code}
		case "referral.accept":
			c.offers[s.Subject][1] = "accepted"
		case "referral.refuse":
			c.offers[s.Subject][1], c.offers[s.Subject][2] = "refused", s.Code
		case "referral.decline":
			c.offers[s.Subject][1], c.offers[s.Subject][2] = "declined", s.Code
		case "referral.recall":
			c.offers[s.Subject][1] = "recalled"
		case "referral.start":
			c.offers[s.Subject][1] = "started"
			begun(s.Day)
		case "referral.end":
			if c.offers[s.Subject][1] == "accepted" {
				c.offers[s.Subject][1] = "not_started"
			}
		case "event":
			c.events[s.Code] = true
		case "age.dispute":
			c.disputed = true
		case "missing":
			c.missing++
		}
	}
	return c
}

// cell counts one cell of a table of follow-up over all persons.
func (y *countedYear) cell(table string, codes []string) int {
	n := 0
	is := func(at int, code string) bool {
		return codes[at] == code || codes[at] == indicator.Total || codes[at] == indicator.AnyTrack
	}
	for i, plans := range y.persons {
		var all []recounted
		open, closed := map[string]bool{}, map[string]bool{}
		events, disputed, missing, help := map[string]bool{}, false, 0, codelist.Day{}
		for _, id := range plans {
			st := y.state(id)
			c := recount(st)
			all = append(all, c)
			for e := range c.events {
				events[e] = true
			}
			disputed, missing = disputed || c.disputed, missing+c.missing
			if !c.help.IsZero() && (help.IsZero() || c.help.Before(help)) {
				help = c.help
			}
			for _, x := range st.Charges() {
				if slices.Contains(casework.Tracks, x.Area) && x.Ended == nil {
					open[string(x.Area)] = true
				} else if slices.Contains(casework.Tracks, x.Area) {
					closed[string(x.Area)] = true
				}
			}
		}
		for t := range open {
			delete(closed, t)
		}
		one := false
		switch table {
		case "followup_group":
			one = is(0, "with_plan")
		case "help_time":
			one = is(0, bandOf(y.found[i], help))
		case "permits", "assisted_returns":
			one = codes[0] == indicator.Total || events[codes[0]]
		case "child_events":
			what := map[string]bool{indicator.Total: true, "age_disputed": disputed, "missing": missing > 0, "missing_again": missing > 1}
			one = len(open)+len(closed) > 0 && what[codes[0]]
		case "tracks":
			for t := range map[string]map[string]bool{"open": open, "closed": closed, "opened": union(open, closed)}[codes[1]] {
				one = one || is(0, t)
			}
		case "help_offers", "help_declined", "help_refused", "handovers":
			for _, c := range all {
				for _, o := range c.offers {
					switch {
					case table == "help_offers" && is(0, o[0]) && is(1, o[1]), table == "help_"+o[1] && is(0, o[2]):
						n++
					}
				}
				for _, h := range c.handovers {
					if table == "handovers" && is(0, h[0]) && is(1, h[1]) {
						n++
					}
				}
			}
		}
		if one {
			n++
		}
	}
	return n
}

func union(a, b map[string]bool) map[string]bool {
	out := map[string]bool{}
	for _, m := range []map[string]bool{a, b} {
		for k := range m {
			out[k] = true
		}
	}
	return out
}

func bandOf(from, help codelist.Day) string {
	days := int(help.Time().Sub(from.Time()).Hours() / 24)
	switch {
	case help.IsZero():
		return "none"
	case days <= 7:
		return "0-7"
	case days <= 30:
		return "8-30"
	case days <= 90:
		return "31-90"
	}
	return "91+"
}

// TestAYearOfPlansIsCountedCellByCell plays a year of follow-up through the
// acts, freezes it, and compares every cell of every table of follow-up with a
// count made anew from the bare steps. Nothing that belongs to a plan stands in
// the files, and what is done in the next year does not change the year.
func TestAYearOfPlansIsCountedCellByCell(t *testing.T) {
	y := newCountedYear(t, 1, 15)
	for i := range 2400 {
		y.act()
		if i%400 == 399 {
			y.clock = y.clock.Add(20 * 24 * time.Hour)
		}
	}
	if y.clock.Year() != 2026 {
		t.Fatalf("the clock runs to %s", y.clock)
	}
	y.clock = time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC)
	d := y.freeze(2026)
	if d.Followup == nil || len(d.Followup.Persons) != len(y.persons) || d.Followup.Outside != 0 {
		t.Fatalf("follow-up of %d persons: %+v", len(y.persons), d.Followup)
	}
	if seen, filled := y.compare(d); seen < 150 || filled < 60 {
		t.Errorf("%d cells compared, %d of them more than 0", seen, filled)
	}
	if !slices.ContainsFunc(d.Followup.Persons, func(p microdata.PersonFollowup) bool { return p.Plans == 2 }) {
		t.Error("nobody has two plans")
	}
	y.nothingDirect(d)
	y.laterStepsAreLater(d)
}

// nothingDirect demands that no id of a plan, a step or an actor and no agency
// that was asked stands in the files of follow-up.
func (y *countedYear) nothingDirect(d microdata.Dataset) {
	y.Helper()
	files, err := microdata.Encode(d)
	if err != nil {
		y.Fatal(err)
	}
	for _, name := range []string{"followup.csv", "offers.csv"} {
		_, rows, _ := strings.Cut(string(files[name]), "\n")
		words := map[string]bool{}
		for _, w := range strings.FieldsFunc(rows, func(r rune) bool { return strings.ContainsRune(",|.\n", r) }) {
			words[w] = true
		}
		for _, plans := range y.persons {
			for _, id := range plans {
				st := y.state(id)
				its := []string{string(id), string(st.Plan.Notification)}
				for _, s := range st.Steps() {
					its = append(its, string(s.ID), s.Actor, s.Office)
				}
				if slices.ContainsFunc(its, func(w string) bool { return words[w] }) {
					y.Fatalf("%s holds what belongs to a plan", name)
				}
			}
		}
	}
}

// laterStepsAreLater: what is done in the next year does not change the year,
// but for an undoing, by which what was a mistake was one from the beginning.
func (y *countedYear) laterStepsAreLater(before microdata.Dataset) {
	y.Helper()
	var plan casework.PlanID
	for _, plans := range y.persons {
		returned := slices.ContainsFunc(plans, func(id casework.PlanID) bool { return recount(y.state(id)).events["return_completed"] })
		if st := y.state(plans[0]); !st.Closed() && !returned {
			plan = plans[0]
		}
	}
	if plan == "" {
		y.Fatal("no plan is open of somebody who has not returned")
	}
	st := y.state(plan)
	who := y.scope(access.CaseWorker, st.Responsible(casework.Whole), access.Protect)
	take := func(s casework.Step) casework.StepID {
		y.Helper()
		s.Plan, s.Seen = plan, y.state(plan).Next()-1
		id, err := y.TakeStep(y.Context(), who, s)
		if err != nil {
			y.Fatal(err)
		}
		return id
	}
	take(casework.Step{Kind: casework.DeclineHelp, Area: "return", Code: "debt"})
	take(casework.Step{Kind: casework.AddEvent, Code: "permit_other", Day: codelist.MustDay(2027, 2, 1)})
	if after := y.freeze(2026); len(after.Followup.Offers) != len(before.Followup.Offers) || !slices.EqualFunc(after.Followup.Persons, before.Followup.Persons,
		func(a, b microdata.PersonFollowup) bool { return a.ID == b.ID && slices.Equal(a.Events, b.Events) }) {
		y.Error("steps of the next year change the year")
	}
	late := take(casework.Step{Kind: casework.AddEvent, Code: "return_completed", Day: codelist.MustDay(2026, 12, 30)})
	with := y.events(y.freeze(2026), "return_completed")
	take(casework.Step{Kind: casework.Undo, Subject: late, Reason: "mistake"})
	without := y.events(y.freeze(2026), "return_completed")
	if n := y.events(before, "return_completed"); without != n || with != n+1 {
		y.Errorf("completed returns: %d, with one written down late %d, and taken back %d", n, with, without)
	}
}

func (y *countedYear) events(d microdata.Dataset, code string) int {
	n := 0
	for _, p := range d.Followup.Persons {
		if slices.Contains(p.Events, code) {
			n++
		}
	}
	return n
}

// compare holds every cell of follow-up against its recount.
func (y *countedYear) compare(d microdata.Dataset) (seen, filled int) {
	y.Helper()
	tables, err := cube.Standard(y.codes, []microdata.Dataset{d})
	if err != nil {
		y.Fatal(err)
	}
	all, err := disclosure.Protect(tables, disclosure.InternalPolicy(), disclosure.Ledger{})
	if err != nil {
		y.Fatal(err)
	}
	for _, table := range all.Tables() {
		if !indicator.OfFollowup(table.ID()) {
			continue
		}
		for codes, c := range table.All() {
			if table.ID() == indicator.FollowupTable && (codes[1] != "with_plan" || codes[2] != indicator.Total) {
				continue
			}
			seen++
			if c.Value > 0 {
				filled++
			}
			if want := y.cell(table.ID(), codes[1:]); c.Value != want {
				y.Errorf("%s %v is %d, counted anew %d", table.ID(), codes, c.Value, want)
			}
		}
	}
	public, err := disclosure.Protect(tables, disclosure.StandardPolicy(), disclosure.Ledger{})
	if err != nil {
		y.Fatal(err)
	}
	if report, err := disclosure.Attack(public); err != nil || report.Exact != 0 {
		y.Errorf("the attacker recovers %d counts, %v", report.Exact, err)
	}
	return seen, filled
}

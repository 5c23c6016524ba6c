package act

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"verdig/access"
	"verdig/casework"
	"verdig/casework/caseworktest"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// boardHouse is a register of random plans.
type boardHouse struct {
	intakeHouse
	tb       testing.TB
	agencies []string
	plans    []casework.PlanID
}

// newBoardHouse plays so many plans of so many steps. The last agency has ceased
// to take part since.
func newBoardHouse(tb testing.TB, plans, steps int, seed uint64) *boardHouse {
	tb.Helper()
	y := &boardHouse{intakeHouse: newIntakeHouse(tb), tb: tb, agencies: []string{"rosa", "nav", "udi", "bufdir", "pd-oslo"}}
	y.putAgencies(0)
	from := make([]register.NotificationID, plans)
	for i := range from {
		from[i] = y.reportedBy(y.agencies[i%len(y.agencies)], i)
	}
	end := y.clock.now()
	random := caseworktest.Player{Rand: rand.New(rand.NewPCG(seed, 5)), Codes: y.codes, Agencies: y.agencies}
	err := y.store.Update(tb.Context(), testNote, func(tx *store.Tx) error {
		for i, id := range from {
			now := y.clock.now().Truncate(time.Microsecond)
			p := casework.Plan{ID: casework.PlanID(register.NewID(now)), Notification: id, Agency: y.agencies[i%len(y.agencies)], Actor: "a", At: now}
			if err := tx.AddPlan(tb.Context(), p); err != nil {
				return err
			}
			last, err := y.play(tx, p, &random, steps)
			if err != nil {
				return err
			}
			if y.plans = append(y.plans, p.ID); last.After(end) {
				end = last
			}
		}
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
	y.clock.pass(end.Sub(y.clock.now()) + 36*time.Hour)
	y.putAgencies(end.Year() - 1)
	return y
}

// play takes random steps on a plan; few plans are closed.
func (y *boardHouse) play(tx *store.Tx, p casework.Plan, random *caseworktest.Player, steps int) (time.Time, error) {
	active := casework.World{Codes: y.codes, Active: func(string) bool { return true }}
	st, now := casework.Fold(p, nil), p.At
	for tries := 0; st.Next() <= steps && tries < 40*steps; tries++ {
		office, s := random.Step(st, now)
		if s.Kind == casework.Close && random.Rand.IntN(10) > 0 || s.Kind == casework.Undo && random.Rand.IntN(4) > 0 {
			continue
		}
		if st.Next() == 1 {
			office = p.Agency
		}
		s.ID, s.Plan, s.Number, s.Told = casework.StepID(register.NewID(now)), p.ID, st.Next(), s.Text != ""
		s.Actor, s.Role, s.Office, s.At = string(access.CaseWorker)+"-"+office, string(access.CaseWorker), office, now
		if random.Rand.IntN(2) == 0 {
			s.Actor = "another"
		}
		if st.Decide(&s, active) != nil {
			continue
		}
		if st = st.Add(s); st.Next() == 2 && s.Kind != casework.Open {
			y.tb.Fatal("a plan begins with", s.Kind)
		}
		if err := tx.AddStep(y.tb.Context(), s, st); err != nil {
			return now, err
		}
		now = now.Add(time.Duration(1+random.Rand.IntN(12*60)) * time.Minute)
	}
	return now, nil
}

// putAgencies registers the agencies; the last one takes part until a year, 0
// for ever.
func (y *boardHouse) putAgencies(until int) {
	y.tb.Helper()
	err := y.store.Update(y.tb.Context(), testNote, func(tx *store.Tx) error {
		for i, code := range y.agencies {
			a := store.Agency{Code: code, Type: "test", FromYear: 2010}
			if i == len(y.agencies)-1 {
				a.ToYear = until
			}
			if err := tx.PutAgency(y.tb.Context(), a); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		y.tb.Fatal(err)
	}
}

func (y *boardHouse) reportedBy(agency string, i int) register.NotificationID {
	y.tb.Helper()
	v := aPerson()
	v[register.FieldReference], v[register.FieldFamily] = fmt.Sprintf("B-%d", i), fmt.Sprintf("Testmann %d", i)
	r, issues, err := y.Report(y.tb.Context(), y.reporter(agency), v)
	if err != nil || register.Rejected(issues) {
		y.tb.Fatal(issues, err)
	}
	return r.Notification
}

func (y *boardHouse) nation() access.Scope { return y.scope(access.Coordinator, "", access.Protect) }

func (y *boardHouse) worker(agency string) access.Scope {
	return y.scope(access.CaseWorker, agency, access.Protect)
}

// every is every plan of the register, whoever may see it, with the world of its
// acts.
func (y *boardHouse) every() (all []*casework.State, w casework.World) {
	y.tb.Helper()
	err := y.store.View(y.tb.Context(), testNote, func(tx *store.Tx) error {
		var err error
		if all, err = tx.AllPlans(y.tb.Context()); err == nil {
			w, err = y.world(y.tb.Context(), tx)
		}
		return err
	})
	if err != nil {
		y.tb.Fatal(err)
	}
	return all, w
}

// recount counts a figure anew from the steps of the plans and what stands on
// them, in words of its own: of an agency, "" for the country.
func (y *boardHouse) recount(what casework.Figure, own string) int {
	all, w := y.every()
	now := y.clock.now()
	today, n := codelist.NorwegianDay(now), 0
	ours := func(agency string) bool { return own == "" || agency == own }
	for _, st := range all {
		if st.Closed() {
			continue
		}
		member := own == "" || st.Member(own)
		switch what {
		case casework.FigureClimbed:
			climbed := map[string]bool{}
			for _, x := range st.Words(now, w, func(string, casework.Rung) bool { return false }) {
				if x.Kind == casework.NoticeClimbed {
					climbed[string(x.Subject)+" "+x.Code] = true
				}
			}
			n += len(climbed)
		case casework.FigureReferred, casework.FigureReferredOut:
			for _, r := range st.Referrals() {
				if r.Waits() && (what == casework.FigureReferred && r.Agency != "" && ours(r.Agency) || what == casework.FigureReferredOut && ours(speaker(st, r))) {
					n++
				}
			}
		case casework.FigureOffered, casework.FigureOfferedOut:
			for _, h := range st.Handovers() {
				if h.Open() && (what == casework.FigureOffered && ours(h.To) || what == casework.FigureOfferedOut && ours(h.Asked.Office)) {
					n++
				}
			}
		case casework.FigureInvited, casework.FigureInvitedOut:
			for _, s := range st.Invited() {
				if what == casework.FigureInvited && ours(s.Agency) || what == casework.FigureInvitedOut && ours(s.Office) {
					n++
				}
			}
		case casework.FigureTask:
			for _, x := range st.Tasks() {
				if x.Open() && ours(x.Agency) {
					n++
				}
			}
		case casework.FigureChild, casework.FigureTrack:
			tracks := 0
			for _, c := range st.Charges() {
				if slices.Contains(casework.Tracks, c.Area) && (what == casework.FigureTrack || c.Ended == nil) {
					tracks++
				}
			}
			if what == casework.FigureChild {
				tracks = min(tracks, 1)
			}
			if member {
				n += tracks
			}
		case casework.FigureOrphan:
			for _, c := range st.Charges() {
				if c.Ended == nil && member && !w.Active(c.Agency) {
					n++
					break
				}
			}
		case casework.FigureDisagrees:
			if ours(st.Responsible(casework.Whole)) {
				n += len(st.Disagreements())
			}
		default:
			for _, t := range st.Todos(now, w) {
				passed := t.Due.Before(today) || t.Alarm
				if ours(t.Agency) && (what == casework.FigureMine || !t.Waits && t.Due != (codelist.Day{}) && passed) {
					n++
				}
			}
		}
	}
	return n
}

// speaker is who is told of a referral: the agency that offered it, or where it
// has left the one for the need.
func speaker(st *casework.State, r casework.Referral) string {
	if st.Member(r.From) {
		return r.From
	}
	return st.Responsible(r.Need)
}

// recounted are the figures that recount knows.
var recounted = []casework.Figure{
	casework.FigureOffered, casework.FigureOfferedOut, casework.FigureInvited, casework.FigureInvitedOut, casework.FigureTask,
	casework.FigureChild, casework.FigureTrack, casework.FigureOrphan, casework.FigureDisagrees, casework.FigureLate, casework.FigureMine,
	casework.FigureClimbed, casework.FigureReferred, casework.FigureReferredOut,
}

// Of random registers every figure of every board is the length of the list
// behind it, in whole and by its groups, and what a second count finds.
func TestEveryFigureIsItsList(t *testing.T) {
	seen := map[casework.Figure]int{}
	for seed := range uint64(3) {
		y := newBoardHouse(t, 30, 25, seed)
		for _, own := range append([]string{""}, y.agencies...) {
			sc := y.worker(own)
			get := func() (PlanBoard, error) { return y.AgencyBoard(t.Context(), sc) }
			if own == "" {
				sc = y.nation()
				get = func() (PlanBoard, error) { return y.NationalBoard(t.Context(), sc, "") }
			}
			b, err := get()
			if err != nil {
				t.Fatal(err)
			}
			if own != "" {
				mine, err := y.MyWork(t.Context(), sc, 2)
				if err != nil {
					t.Fatal(err)
				}
				b.Figures = append(b.Figures, mine)
			}
			for _, f := range b.Figures {
				y.holds(sc, f)
				seen[f.What] += f.Count()
				if slices.Contains(recounted, f.What) {
					if n := y.recount(f.What, own); n != f.Count() {
						t.Errorf("seed %d, %q: %s is %d, counted anew %d", seed, own, f.What, f.Count(), n)
					}
				}
			}
		}
	}
	t.Log(seen)
	for _, what := range recounted {
		if seen[what] == 0 {
			t.Errorf("no register had anything of %s", what)
		}
	}
}

// holds demands that a figure is its list, in whole and in its groups.
func (y *boardHouse) holds(sc access.Scope, f BoardFigure) {
	y.tb.Helper()
	sum := 0
	for _, group := range append([]string{""}, f.Groups()...) {
		list, err := y.BoardList(y.tb.Context(), sc, BoardAsk{What: f.What, Group: group})
		if err != nil || list.Count() != f.In(group).Count() {
			y.tb.Errorf("%s %q is %d and its list has %d: %v", f.What, group, f.In(group).Count(), list.Count(), err)
		}
		if group != "" {
			sum += list.Count()
		}
		for _, l := range list.Lines {
			switch {
			case l.State == nil:
			case l.Closed() || sc.Actor().Agency != "" && !l.State.Member(sc.Actor().Agency) && !slices.Contains(l.Addressed(), sc.Actor().Agency):
				y.tb.Errorf("%s shows a plan that is closed or out of reach", f.What)
			case l.Name != "" && !l.State.Member(sc.Actor().Agency), l.Name == "" && l.Member && l.State.Name().Told:
				y.tb.Errorf("%s: named %v, member %v", f.What, l.Name != "", l.Member)
			}
		}
	}
	if len(f.Groups()) > 0 && sum != f.Count() {
		y.tb.Errorf("the groups of %s are %d of %d", f.What, sum, f.Count())
	}
}

// Who is not of the country's unit has no board of the country, the unit none of
// an agency, and a list that is not of the board is not there.
func TestWhoseBoard(t *testing.T) {
	y := newBoardHouse(t, 2, 3, 1)
	gone := func(what string, err error) {
		t.Helper()
		if fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s: %v", what, err)
		}
	}
	_, err := y.NationalBoard(t.Context(), y.worker("rosa"), "")
	gone("an agency sees the country", err)
	_, err = y.AgencyBoard(t.Context(), y.nation())
	gone("the unit sees an agency", err)
	_, err = y.MyWork(t.Context(), y.nation(), 1)
	gone("the unit has work of an agency", err)
	for _, ask := range []struct {
		sc   access.Scope
		what casework.Figure
	}{{y.worker("rosa"), casework.FigureClimbed}, {y.worker("rosa"), FigurePlaces}, {y.nation(), FigureStale}, {y.nation(), casework.FigureMine}, {y.nation(), "x"}} {
		_, err := y.BoardList(t.Context(), ask.sc, BoardAsk{What: ask.what})
		gone("a list of another board", err)
	}
	for _, role := range access.Roles {
		agency := "rosa"
		if role.National() {
			agency = ""
		}
		sc := y.scope(role, agency, access.Protect)
		_, err := y.AgencyBoard(t.Context(), sc)
		if reach := sc.Reach(listPlans); (err == nil) != (reach == access.Assigned) {
			t.Errorf("%s: %v", role, err)
		}
	}
}

// What is kept of plans does not outlive a step: a board tells of it at once.
func TestABoardTellsOfTheLatestStep(t *testing.T) {
	y := newBoardHouse(t, 4, 1, 1)
	invitations := func() (out, in int) {
		t.Helper()
		a, err := y.AgencyBoard(t.Context(), y.worker("rosa"))
		if err != nil {
			t.Fatal(err)
		}
		b, err := y.AgencyBoard(t.Context(), y.worker("nav"))
		if err != nil {
			t.Fatal(err)
		}
		return a.Figure(casework.FigureInvitedOut).Count(), b.Figure(casework.FigureInvited).Count()
	}
	out, in := invitations()
	id, err := y.TakeStep(t.Context(), y.worker("rosa"), casework.Step{
		Plan: y.plans[0], Kind: casework.Invite, Agency: "nav", Reason: "assessed", Basis: "consent", Day: codelist.DayOf(y.clock.now()), Seen: 1,
	})
	if err != nil {
		t.Fatal(err)
	}
	if o, i := invitations(); o != out+1 || i != in+1 {
		t.Errorf("after an invitation %d and %d, before %d and %d", o, i, out, in)
	}
	if _, err := y.TakeStep(t.Context(), y.worker("rosa"), casework.Step{Plan: y.plans[0], Kind: casework.Recall, Subject: id, Reason: "changed_mind", Seen: 2}); err != nil {
		t.Fatal(err)
	}
	if o, i := invitations(); o != out || i != in {
		t.Errorf("after it is taken back %d and %d, before %d and %d", o, i, out, in)
	}
}

// The free places on the board are those of the services behind them.
func TestFreePlacesAreTheirServices(t *testing.T) {
	y := newBoardHouse(t, 1, 2, 1)
	f := casework.ServiceForm{
		casework.ServiceName: {"Huset"}, casework.ServiceWhat: {"Et sted."}, casework.ServiceNeeds: {"housing", "safety"}, casework.ServiceRegions: {"NO-03"},
		casework.ServicePhone: {"00 00 00 00"}, casework.ServicePlacesField: {"8"}, casework.ServiceFree: {"3"},
	}
	for _, region := range []string{"NO-03", "NO-46"} {
		f[casework.ServiceRegions] = []string{region}
		if out, err := y.AddService(t.Context(), y.worker("rosa"), f); err != nil || len(out.Issues) > 0 {
			t.Fatal(out, err)
		}
	}
	for region, want := range map[string]int{"": 6, "NO-03": 3, "NO-50": 0} {
		b, err := y.NationalBoard(t.Context(), y.nation(), region)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range b.Places {
			list, err := y.BoardList(t.Context(), y.nation(), BoardAsk{What: FigurePlaces, Need: string(row.Need), Region: region})
			if err != nil {
				t.Fatal(err)
			}
			sum := 0
			for _, l := range list.Lines {
				sum += l.Service.Places.Free
			}
			if sum != row.Free || list.Count() != row.Services || row.Need == "housing" && row.Free != want {
				t.Errorf("%s in %q: %+v, its services have %d", row.Need, region, row.ServiceCapacity, sum)
			}
		}
	}
	y.clock.pass(60 * 24 * time.Hour)
	for agency, want := range map[string]int{"rosa": 2, "nav": 0} {
		if b, err := y.AgencyBoard(t.Context(), y.worker(agency)); err != nil || b.Figure(FigureStale).Count() != want {
			t.Errorf("%s has %d old figures: %v", agency, b.Figure(FigureStale).Count(), err)
		}
	}
}

// BenchmarkBoards opens each board of a register of 400 plans of 40 steps.
func BenchmarkBoards(b *testing.B) {
	y := newBoardHouse(b, 400, 40, 1)
	boards := map[string]func() error{
		"national": func() error { _, err := y.NationalBoard(b.Context(), y.nation(), ""); return err },
		"agency":   func() error { _, err := y.AgencyBoard(b.Context(), y.worker("nav")); return err },
		"work":     func() error { _, err := y.MyWork(b.Context(), y.worker("nav"), 5); return err },
	}
	for _, name := range []string{"national", "agency", "work"} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := boards[name](); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

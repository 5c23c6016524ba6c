package act

import (
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/store"
)

// putAgencies registers the agencies of the room.
func (r *room) putAgencies() {
	r.t.Helper()
	err := r.st.Update(ctx, r.note("agency", "administer"), func(tx *store.Tx) error {
		for _, code := range []string{"pd-oslo", "udi", "rosa", "nav"} {
			if err := tx.PutAgency(ctx, store.Agency{Code: code, Type: "test", FromYear: 2016}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		r.t.Fatal(err)
	}
}

// followed is a room with a plan of rosa's.
type followed struct {
	*room
	plan casework.PlanID
}

func newFollowed(t *testing.T) *followed {
	t.Helper()
	f := &followed{room: newRoom(t)}
	f.putAgencies()
	var err error
	f.plan, err = f.desk.OpenPlan(ctx, f.worker("rosa"), PlanStart{
		Notification: f.of["rosa"], Reason: "concern", Basis: "consent", Day: codelist.DayOf(f.clock.now), Age: casework.Adult, Name: "CanaryName",
	})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func (f *followed) worker(agency string) access.Scope {
	return f.as("worker-"+agency, access.CaseWorker, agency, access.Protect)
}

func (f *followed) take(agency string, s casework.Step) casework.StepID {
	f.t.Helper()
	s.Plan, s.Seen = f.plan, 1000
	id, err := f.desk.TakeStep(ctx, f.worker(agency), s)
	if err != nil {
		f.t.Fatalf("%s by %s: %v", s.Kind, agency, err)
	}
	return id
}

func (f *followed) invite(agency string) casework.StepID {
	f.t.Helper()
	return f.take("rosa", casework.Step{
		Kind: casework.Invite, Agency: agency, Reason: "assessed", Basis: "consent", Day: codelist.DayOf(f.clock.now), Text: "CanaryAsk",
	})
}

func TestAPlanIsOpenedFromANotificationOfOnesOwnOnce(t *testing.T) {
	f := newFollowed(t)
	start := PlanStart{Notification: f.of["rosa"], Reason: "concern", Basis: "own_tasks", Age: casework.Adult}
	_, err := f.desk.OpenPlan(ctx, f.worker("rosa"), start)
	wantError(t, err, "act.plan.open")
	_, err = f.desk.OpenPlan(ctx, f.worker("udi"), start)
	if fault.KindOf(err) != fault.NotFound {
		t.Errorf("another agency opens a plan from rosa's notification: %v", err)
	}
	for _, role := range []access.Role{access.Reporter, access.Leader, access.Coordinator} {
		if _, err := f.desk.OpenPlan(ctx, f.as("x", role, agencyOf(role, "rosa"), access.Protect), start); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s opens a plan: %v", role, err)
		}
	}
	start.Notification = f.of["udi"]
	start.Reason = "no.such"
	_, err = f.desk.OpenPlan(ctx, f.worker("udi"), start)
	wantError(t, err, "casework.reason")
	if from, err := f.desk.PlansFrom(ctx, f.worker("udi"), f.of["udi"]); err != nil || len(from) != 0 {
		t.Errorf("a plan that was refused is there: %v %v", from, err)
	}
	o, err := f.desk.PlanOrigin(ctx, f.worker("rosa"), f.of["rosa"])
	if err != nil || o.Open != f.plan || o.Reference != "R-1" || o.Age != casework.Adult {
		t.Errorf("%+v %v", o, err)
	}
	if _, err := f.desk.PlanOrigin(ctx, f.worker("udi"), f.of["rosa"]); fault.KindOf(err) != fault.NotFound {
		t.Errorf("another agency sees from what a plan was opened: %v", err)
	}
}

func agencyOf(r access.Role, agency string) string {
	if r.National() {
		return ""
	}
	return agency
}

// Who sees what of a plan, before and after they are asked, join and leave.
func TestAPlanIsSeenByItsMembersAndNobodyElse(t *testing.T) {
	f := newFollowed(t)
	f.take("rosa", casework.Step{Kind: casework.AddNote, Area: casework.Whole, Text: "CanaryNote"})
	f.stranger("udi")
	ask := f.invite("udi")
	f.asked("udi", ask)
	f.stranger("nav")
	f.take("udi", casework.Step{Kind: casework.Join, Subject: ask, Reason: "can_help"})
	for _, role := range []access.Role{access.CaseWorker, access.ChildCoordinator, access.Leader} {
		v, err := f.desk.Plan(ctx, f.as("x", role, "udi", access.Protect), f.plan)
		if err != nil || v.Name() != "CanaryName" || !slices.ContainsFunc(values(v.Texts), func(s string) bool { return s == "CanaryNote" }) {
			t.Errorf("%s of a member reads %q: %v", role, v.Name(), err)
		}
	}
	f.take("udi", casework.Step{Kind: casework.Leave, Reason: "done"})
	f.stranger("udi")
	for _, role := range access.Roles {
		if slices.Contains([]access.Role{access.CaseWorker, access.ChildCoordinator, access.Leader, access.Coordinator}, role) {
			continue
		}
		for _, p := range access.Purposes {
			sc := f.as("x", role, agencyOf(role, "rosa"), p)
			if rows, err := f.desk.Plans(ctx, sc); err == nil && len(rows) > 0 {
				t.Errorf("%s for %s lists plans", role, p)
			}
			if _, err := f.desk.Plan(ctx, sc, f.plan); fault.KindOf(err) != fault.NotFound {
				t.Errorf("%s for %s reads a plan: %v", role, p, err)
			}
		}
	}
}

func values(m map[casework.StepID]string) []string {
	var all []string
	for _, v := range m {
		all = append(all, v)
	}
	return all
}

// stranger demands that nothing of the plan is there for an agency, by the same
// answer as for a plan that never was.
func (f *followed) stranger(agency string) {
	f.t.Helper()
	never := casework.PlanID("01a00000-0000-7000-8000-000000000000")
	sc := f.worker(agency)
	acts := map[string]func(casework.PlanID) error{
		"plan":  func(id casework.PlanID) error { _, err := f.desk.Plan(ctx, sc, id); return err },
		"side":  func(id casework.PlanID) error { _, err := f.desk.PlanSide(ctx, sc, id); return err },
		"asked": func(id casework.PlanID) error { _, err := f.desk.AskedOf(ctx, sc, id); return err },
		"coded": func(id casework.PlanID) error { _, err := f.desk.CodedPlan(ctx, sc, id); return err },
		"step": func(id casework.PlanID) error {
			_, err := f.desk.TakeStep(ctx, sc, casework.Step{Plan: id, Kind: casework.AddNote, Area: casework.Whole, Text: "x"})
			return err
		},
	}
	for name, run := range acts {
		x, y := run(f.plan), run(never)
		if fault.KindOf(x) != fault.NotFound || x.Error() != y.Error() {
			f.t.Errorf("%s of %s: %v for the plan, %v for one that never was", name, agency, x, y)
		}
	}
	rows, err := f.desk.Plans(ctx, sc)
	if err != nil || len(rows) != 0 {
		f.t.Errorf("%s lists %d plans: %v", agency, len(rows), err)
	}
}

// asked demands that an agency sees what it is asked, and no more.
func (f *followed) asked(agency string, ask casework.StepID) {
	f.t.Helper()
	v, err := f.desk.AskedOf(ctx, f.worker(agency), f.plan)
	if err != nil || len(v.Asked) != 1 || v.Asked[0].Step.ID != ask || v.Asked[0].Text != "CanaryAsk" {
		f.t.Errorf("%s is asked %+v: %v", agency, v, err)
	}
	if _, err := f.desk.Plan(ctx, f.worker(agency), f.plan); fault.KindOf(err) != fault.NotFound {
		f.t.Errorf("%s reads the plan before it has joined: %v", agency, err)
	}
	rows, err := f.desk.Plans(ctx, f.worker(agency))
	if err != nil || len(rows) != 1 || rows[0].Member || rows[0].Name != "" {
		f.t.Errorf("%s lists %+v: %v", agency, rows, err)
	}
	_, err = f.desk.TakeStep(ctx, f.worker(agency), casework.Step{Plan: f.plan, Kind: casework.AddNote, Area: casework.Whole, Text: "x"})
	wantError(f.t, err, "casework.not_yours")
}

// The national unit sees who is responsible for what and what is due, and no
// word that anybody wrote.
func TestTheNationalUnitSeesCodesAlone(t *testing.T) {
	f := newFollowed(t)
	f.take("rosa", casework.Step{Kind: casework.AddNote, Area: casework.Whole, Text: "CanaryNote"})
	sc := f.as("kari", access.Coordinator, "", access.Protect)
	v, err := f.desk.CodedPlan(ctx, sc, f.plan)
	if err != nil || v.Responsible(casework.Whole) != "rosa" || len(v.Todos()) == 0 {
		t.Fatalf("%+v %v", v, err)
	}
	for _, s := range v.Steps() {
		if s.Text != "" {
			t.Errorf("a text of %s", s.Kind)
		}
	}
	if v.Texts != nil || v.Name() != "" {
		t.Error("texts or a name")
	}
	rows, err := f.desk.Plans(ctx, sc)
	if err != nil || len(rows) != 1 || rows[0].Name != "" {
		t.Errorf("%+v %v", rows, err)
	}
	if _, err := f.desk.Plan(ctx, sc, f.plan); fault.KindOf(err) != fault.NotFound {
		t.Errorf("the coordinator reads the texts: %v", err)
	}
	if _, err := f.desk.TakeStep(ctx, sc, casework.Step{Plan: f.plan, Kind: casework.Close, Reason: "goals_met"}); fault.KindOf(err) != fault.NotFound {
		t.Errorf("the coordinator closes a plan: %v", err)
	}
}

// Every step, look and refusal stands in the chain, and none of it says what
// was written.
func TestWhatIsDoneWithAPlanStandsInTheChainWithoutItsWords(t *testing.T) {
	f := newFollowed(t)
	ask := f.invite("udi")
	_, err := f.desk.TakeStep(ctx, f.worker("udi"), casework.Step{Plan: f.plan, Kind: casework.AddNote, Area: casework.Whole, Text: "CanaryNote"})
	wantError(t, err, "casework.not_yours")
	f.take("udi", casework.Step{Kind: casework.Join, Subject: ask, Reason: "can_help"})
	if _, err := f.desk.Plan(ctx, f.worker("udi"), f.plan); err != nil {
		t.Fatal(err)
	}
	want := map[string]int{"open plan": 1, "step plan_step": 3, "look plan_text": 1, "refuse case": 1, "tell notice": 4}
	got := map[string]int{}
	err = f.st.View(ctx, f.note("test", "audit"), func(tx *store.Tx) error {
		all, err := tx.AuditEntries(ctx, store.EntryFilter{Limit: 500})
		for _, e := range all {
			got[e.Action+" "+e.Kind]++
			if strings.Contains(e.Object+e.Purpose+e.Actor, "Canary") {
				t.Errorf("an entry says what was written: %+v", e)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for k, n := range want {
		if got[k] != n {
			t.Errorf("%d entries %q, want %d", got[k], k, n)
		}
	}
}

// Those who are asked are told, in the roles that follow persons up, and nobody
// else is.
func TestWhoIsAskedIsTold(t *testing.T) {
	f := newFollowed(t)
	f.invite("udi")
	for _, x := range []struct {
		role   access.Role
		agency string
		want   int
	}{
		{access.CaseWorker, "udi", 1}, {access.ChildCoordinator, "udi", 1}, {access.Reporter, "udi", 0}, {access.CaseWorker, "nav", 0}, {access.CaseWorker, "rosa", 0},
	} {
		n, err := f.desk.Notices(ctx, access.Actor{ID: "x", Role: x.role, Agency: x.agency})
		if err != nil || len(n.Items) != x.want {
			t.Errorf("%s of %s has %d notices, want %d: %v", x.role, x.agency, len(n.Items), x.want, err)
			continue
		}
		if x.want > 0 && (n.Items[0].Kind != "plan.invited" || n.Items[0].Object != string(f.plan)) {
			t.Errorf("%+v", n.Items[0])
		}
	}
}

// An agency that is closed with a year takes part until midnight in Norway.
func TestAYearEndsWhenItDoesInNorway(t *testing.T) {
	f := newFollowed(t)
	year := f.clock.now.Year()
	err := f.st.Update(ctx, f.note("agency", "administer"), func(tx *store.Tx) error {
		return tx.PutAgency(ctx, store.Agency{Code: "nav", Type: "test", FromYear: 2016, ToYear: year})
	})
	if err != nil {
		t.Fatal(err)
	}
	for hour, want := range map[int]bool{22: true, 23: false} {
		f.clock.now = time.Date(year, 12, 31, hour, 30, 0, 0, time.UTC)
		err := f.st.View(ctx, f.note("agency", "administer"), func(tx *store.Tx) error {
			w, err := f.desk.world(ctx, tx)
			if err == nil && w.Active("nav") != want {
				t.Errorf("at %d.30 UTC on New Year's Eve the agency takes part: %v", hour, !want)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

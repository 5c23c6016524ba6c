package act

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
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

// personsVariable says how many persons are followed up in the year that
// TestAYearOfFollowUp plays; the figures of doc/casework.md are of 300.
const personsVariable = "VERDIG_CASE_PERSONS"

// year is a country in which agencies follow persons up.
type followYear struct {
	intakeHouse
	t        *testing.T
	r        *rand.Rand
	agencies []string
	plans    []casework.PlanID
	random   caseworktest.Player
	taken    map[casework.Kind]int
	refused  map[string]int
}

func (y *followYear) worker(agency string) access.Scope {
	return y.scope(access.CaseWorker, agency, access.Protect)
}

// newFollowYear registers the agencies that report persons, and persons at
// random agencies, a quarter of them children or of unsure age; whose plan is
// not opened with the report, somebody opens.
func newFollowYear(t *testing.T, persons int) *followYear {
	y := &followYear{intakeHouse: newIntakeHouse(t), t: t, r: rand.New(rand.NewPCG(11, 3)), taken: map[casework.Kind]int{}, refused: map[string]int{}}
	list, _ := y.codes.Scheme("agency")
	err := y.store.Update(t.Context(), testNote, func(tx *store.Tx) error {
		for _, c := range list.Facts() {
			if c.Attrs[codelist.AttrReturn] != "person" {
				continue
			}
			y.agencies = append(y.agencies, c.Code)
			if err := tx.PutAgency(t.Context(), store.Agency{Code: c.Code, Type: c.Attrs[codelist.AttrType]}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	y.random = caseworktest.Player{Rand: y.r, Codes: y.codes, Agencies: y.agencies}
	for i := range persons {
		y.report(i)
	}
	return y
}

func (y *followYear) report(i int) {
	y.t.Helper()
	agency, v := y.agencies[y.r.IntN(len(y.agencies))], aPerson()
	v[register.FieldReference], v[register.FieldFamily] = fmt.Sprintf("F-%d", i), fmt.Sprintf("Testmann %d", i)
	age := casework.Adult
	switch i % 8 {
	case 1:
		age, v[register.FieldPresumedMinor] = casework.Child, "yes"
		delete(v, register.FieldStated)
		v[register.FieldDocumented] = "2001-05-12"
	case 2:
		age, v[register.FieldPresumedMinor] = casework.Unsure, "unknown"
		delete(v, register.FieldStated)
		delete(v, register.FieldDocumented)
	}
	ctx := y.t.Context()
	r, issues, err := y.Report(ctx, y.reporter(agency), v)
	if err != nil || register.Rejected(issues) {
		y.t.Fatal(issues, err)
	}
	plan, err := y.OpenPlan(ctx, y.worker(agency), PlanStart{
		Notification: r.Notification, Reason: "concern", Basis: "child_duty", Day: codelist.DayOf(y.clock.now()), Age: age, Name: "Marked " + strconv.Itoa(i),
	})
	if fault.KindOf(err) == fault.Conflict { // the report has opened it
		plan, err = y.openFrom(r.Notification)
	}
	if err != nil {
		y.t.Fatal(err)
	}
	y.plans = append(y.plans, plan)
}

// openFrom is the plan that is open from a notification.
func (y *followYear) openFrom(id register.NotificationID) (plan casework.PlanID, err error) {
	err = y.store.View(y.t.Context(), testNote, func(tx *store.Tx) error {
		all, err := tx.PlansFrom(y.t.Context(), id)
		if err == nil {
			plan = all[len(all)-1]
		}
		return err
	})
	return plan, err
}

// state is a plan as the register holds it, whoever may see it.
func (y *followYear) state(id casework.PlanID) *casework.State {
	y.t.Helper()
	var st *casework.State
	err := y.store.View(y.t.Context(), testNote, func(tx *store.Tx) error {
		var err error
		st, err = tx.PlanOf(y.t.Context(), id)
		return err
	})
	if err != nil {
		y.t.Fatal(err)
	}
	return st
}

// act lets one agency take one random step on one plan, and holds the laws.
func (y *followYear) act() {
	y.clock.pass(time.Duration(y.r.IntN(90)) * time.Minute)
	id := y.plans[y.r.IntN(len(y.plans))]
	before := y.state(id)
	office, s := y.random.Step(before, y.clock.now())
	s.Plan = id
	if s.Text != "" {
		s.Text = "Marked words"
	}
	_, err := y.TakeStep(y.t.Context(), y.worker(office), s)
	after := y.state(id)
	party := before.Member(office) || slices.Contains(before.Addressed(), office)
	switch {
	case err == nil && !party:
		y.t.Fatalf("%s took %s on a plan in which it has no part", office, s.Kind)
	case err == nil:
		y.taken[s.Kind]++
	case !party && fault.KindOf(err) != fault.NotFound:
		y.t.Fatalf("%s, a stranger, is told %v", office, err)
	default:
		y.refusal(err)
	}
	if err != nil && after.Next() != before.Next() {
		y.t.Fatalf("%s was refused and is there", s.Kind)
	}
	if who := after.Responsible(casework.Whole); !after.Member(who) {
		y.t.Fatalf("after %s: %q is responsible", s.Kind, who)
	}
	y.look(after)
}

func (y *followYear) refusal(err error) {
	var e *fault.Error
	if !errors.As(err, &e) || fault.KindOf(err) == fault.Internal {
		y.t.Fatal(err)
	}
	y.refused[e.Key]++
}

// look opens a plan as a random agency: a member reads it, who is asked reads
// what it is asked, and for everybody else it is not there.
func (y *followYear) look(st *casework.State) {
	ctx, who := y.t.Context(), y.agencies[y.r.IntN(len(y.agencies))]
	v, err := y.Plan(ctx, y.worker(who), st.Plan.ID)
	if member := st.Member(who); member != (err == nil) || !member && (v.State != nil || v.Texts != nil || fault.KindOf(err) != fault.NotFound) {
		y.t.Fatalf("%s, member %v, gets %v", who, member, err)
	}
	a, err := y.AskedOf(ctx, y.worker(who), st.Plan.ID)
	asked := st.AskedOf(who)
	switch {
	case !st.Member(who) && !slices.Contains(st.Addressed(), who):
		if fault.KindOf(err) != fault.NotFound || len(a.Asked) > 0 {
			y.t.Fatalf("%s, a stranger, is asked %d things: %v", who, len(a.Asked), err)
		}
	case err != nil || len(a.Asked) != len(asked):
		y.t.Fatalf("%s is asked %d things and shown %d: %v", who, len(asked), len(a.Asked), err)
	}
	if _, err := y.Plan(ctx, y.scope(access.Coordinator, "", access.Protect), st.Plan.ID); fault.KindOf(err) != fault.NotFound {
		y.t.Fatalf("the national unit reads a plan: %v", err)
	}
}

// lists holds the list of every agency against the register: what it has part
// in, names for members alone.
func (y *followYear) lists() {
	y.t.Helper()
	for _, agency := range y.agencies {
		rows, err := y.Plans(y.t.Context(), y.worker(agency))
		if err != nil {
			y.t.Fatal(err)
		}
		listed := map[casework.PlanID]PlanRow{}
		for _, r := range rows {
			listed[r.Plan.ID] = r
		}
		for _, id := range y.plans {
			st := y.state(id)
			r, ok := listed[id]
			party := st.Member(agency) || slices.Contains(st.Addressed(), agency)
			if ok != party || r.Member != st.Member(agency) || r.Name != "" && !r.Member {
				y.t.Errorf("%s: a plan is listed: %v, has part: %v, name %v", agency, ok, party, r.Name != "")
			}
		}
	}
	rows, err := y.Plans(y.t.Context(), y.scope(access.Coordinator, "", access.Protect))
	named := slices.ContainsFunc(rows, func(r PlanRow) bool { return r.Name != "" })
	if err != nil || len(rows) != len(y.plans) || named {
		y.t.Errorf("the national unit sees %d of %d plans, names %v: %v", len(rows), len(y.plans), named, err)
	}
}

// told demands that whoever is asked something has a notice of it.
func (y *followYear) told() {
	y.t.Helper()
	for _, agency := range y.agencies {
		n, err := y.Notices(y.t.Context(), access.Actor{ID: "x", Role: access.CaseWorker, Agency: agency})
		if err != nil {
			y.t.Fatal(err)
		}
		about := map[string]bool{}
		for _, i := range n.Items {
			if strings.HasPrefix(i.Kind, "plan.") {
				about[i.Object] = true
			}
		}
		if len(n.Items) >= 200 {
			continue // the list shows the latest alone
		}
		for _, id := range y.plans {
			if st := y.state(id); len(st.AskedOf(agency)) > 0 && !about[string(id)] {
				y.t.Errorf("%s is asked something and was not told", agency)
			}
		}
	}
}

// TestAYearOfFollowUp plays a year of follow-up through the acts that the pages
// call: persons reported at all agencies, children among them, random steps by
// members, by those who are asked and by strangers, a clock that jumps.
func TestAYearOfFollowUp(t *testing.T) {
	persons := 24
	if text := os.Getenv(personsVariable); text != "" {
		var err error
		if persons, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	y := newFollowYear(t, persons)
	for i := range 150 * persons {
		y.act()
		if i%(30*persons) == 0 {
			y.clock.pass(40 * 24 * time.Hour)
		}
	}
	y.lists()
	y.told()
	verifyHouse(t, y.intakeHouse)
	steps, reasons := 0, 0
	for _, n := range y.taken {
		steps += n
	}
	for _, n := range y.refused {
		reasons += n
	}
	if steps < 10*persons {
		t.Errorf("%d steps on %d plans", steps, persons)
	}
	t.Logf("%d persons, %d agencies: %d steps of %d kinds taken, %d refused for %d reasons",
		persons, len(y.agencies), steps, len(y.taken), reasons, len(y.refused))
}

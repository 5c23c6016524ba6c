package act

import (
	"strings"
	"sync"
	"testing"
	"time"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// staff gives agencies accounts: nav has everybody, barnevern-oslo a leader
// alone, the others nobody.
func (y *followYear) staff() map[string]string {
	y.t.Helper()
	ids := make(map[string]string)
	err := y.store.Update(y.t.Context(), testNote, func(tx *store.Tx) error {
		for name, u := range map[string]access.User{
			"worker":      {Agency: "nav", Roles: []access.Role{access.CaseWorker}},
			"leader":      {Agency: "nav", Roles: []access.Role{access.Leader}},
			"alone":       {Agency: "rosa", Roles: []access.Role{access.Leader}},
			"coordinator": {Roles: []access.Role{access.Coordinator}},
			"reporter":    {Agency: "nav", Roles: []access.Role{access.Reporter}},
		} {
			u.ID, u.Name, u.Display, u.Created = register.NewID(y.clock.now()), "Marked "+name, "Marked "+name, y.clock.now()
			ids[name] = u.ID
			if err := tx.PutAccount(y.t.Context(), u); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		y.t.Fatal(err)
	}
	return ids
}

func (y *followYear) today() codelist.Day { return codelist.DayOf(y.clock.now()) }

// planOf is a new plan of an agency.
func (y *followYear) planOf(agency string) casework.PlanID {
	y.t.Helper()
	v := aPerson()
	v[register.FieldReference], v[register.FieldFamily] = "Own-1", "Testmann"
	r, issues, err := y.Report(y.t.Context(), y.reporter(agency), v)
	if err != nil || register.Rejected(issues) {
		y.t.Fatal(issues, err)
	}
	plan, err := y.OpenPlan(y.t.Context(), y.worker(agency), PlanStart{
		Notification: r.Notification, Reason: "concern", Basis: "child_duty", Day: y.today(), Age: casework.Adult, Name: "Marked",
	})
	if fault.KindOf(err) == fault.Conflict {
		plan, err = y.openFrom(r.Notification)
	}
	if err != nil {
		y.t.Fatal(err)
	}
	return plan
}

// known is what has to be told of all plans now, by the rules alone.
func (y *followYear) known() map[string]casework.Word {
	y.t.Helper()
	all := make(map[string]casework.Word)
	err := y.store.View(y.t.Context(), testNote, func(tx *store.Tx) error {
		w, err := y.world(y.t.Context(), tx)
		if err != nil {
			return err
		}
		staff, err := tx.Staffed(y.t.Context())
		if err != nil {
			return err
		}
		for _, id := range y.plans {
			st, err := tx.PlanOf(y.t.Context(), id)
			if err != nil {
				return err
			}
			for _, word := range st.Words(y.clock.now(), w, staffedBy(staff)) {
				all[string(id)+word.Key()] = word
			}
		}
		return nil
	})
	if err != nil {
		y.t.Fatal(err)
	}
	return all
}

// Over plans in which agencies act at random and a clock that jumps by minutes
// to months, with two who watch at a time: every word is told, and told once.
func TestEveryWordIsToldOnceHoweverTheClockJumps(t *testing.T) {
	y := newFollowYear(t, 8)
	y.staff()
	for i, agency := range y.agencies { // a third has somebody for each rung, a third a case worker alone, a third nobody
		for k, role := range []access.Role{access.CaseWorker, access.Leader}[:2-i%3] {
			err := y.store.Update(t.Context(), testNote, func(tx *store.Tx) error {
				id := register.NewID(y.clock.now())
				return tx.PutAccount(t.Context(), access.User{ID: id, Name: id, Agency: agency, Roles: []access.Role{role}, Created: y.clock.now()})
			})
			if err != nil {
				t.Fatal(k, err)
			}
		}
	}
	events, _ := y.codes.Scheme("plan_event")
	told, notices, rungs := make(map[string]bool), 0, map[casework.Rung]int{}
	for i := range 40 {
		for range 12 {
			y.act()
		}
		for _, id := range y.plans { // and something happens that starts deadlines
			s := casework.Step{Plan: id, Kind: casework.AddEvent, Code: events.Codes[y.r.IntN(len(events.Codes))].Code, Day: y.today()}
			if _, err := y.TakeStep(t.Context(), y.worker(y.state(id).Responsible(casework.Whole)), s); err != nil {
				y.refusal(err)
			}
		}
		y.clock.pass(time.Duration(1+y.r.IntN(1<<y.r.IntN(12))) * time.Hour)
		fresh := 0
		for key, w := range y.known() {
			if !told[key] {
				told[key] = true
				rungs[w.Rung]++
				fresh++
			}
		}
		var both [2]Watched
		var errs [2]error
		var wait sync.WaitGroup
		for k := range both {
			wait.Add(1)
			go func() {
				defer wait.Done()
				both[k], errs[k] = y.Watch(t.Context())
			}()
		}
		wait.Wait()
		if errs[0] != nil || errs[1] != nil {
			t.Fatal(errs)
		}
		if got := both[0].Words + both[1].Words; got != fresh {
			t.Fatalf("round %d: told %d words of %d", i, got, fresh)
		}
		notices += both[0].Notices + both[1].Notices
		if again, err := y.Watch(t.Context()); err != nil || again.Words != 0 {
			t.Fatalf("round %d: told %d words again: %v", i, again.Words, err)
		}
	}
	if len(told) < 100 || notices == 0 || len(rungs) != 3 {
		t.Errorf("%d words, %d notices, %v: too few to show anything", len(told), notices, rungs)
	}
}

// What leaves the system, as a calendar, a digest or a notice, says nothing of
// anybody: the planted words stand in plans and accounts and nowhere else.
func TestNothingOfAPersonLeavesTheSystem(t *testing.T) {
	y := newFollowYear(t, 1) // an adult, of whom nothing is due by itself
	ids := y.staff()
	ctx := t.Context()
	scope := func(who string, r access.Role, agency string) access.Scope {
		return y.Matrix().Scope(access.Actor{ID: ids[who], Role: r, Agency: agency}, access.Protect)
	}
	worker := scope("worker", access.CaseWorker, "nav")
	token, err := y.NewFeed(ctx, worker)
	if err != nil {
		t.Fatal(err)
	}
	// a plan of nav, with a deadline and a task
	plan := y.planOf("nav")
	for _, s := range []casework.Step{
		{Kind: casework.AddEvent, Code: "permit_reflection", Day: y.today(), Text: "Marked event"},
		{Kind: casework.AddTask, Area: casework.Whole, Agency: "nav", Until: y.today().AddDays(3), Text: "Marked task"},
	} {
		s.Plan = plan
		if _, err := y.TakeStep(ctx, y.worker("nav"), s); err != nil {
			t.Fatal(err)
		}
	}
	entries, err := y.Calendar(ctx, token)
	if err != nil || len(entries) < 2 {
		t.Fatalf("%d entries, %v", len(entries), err)
	}
	for _, e := range entries {
		if len(e.UID) != 32 || strings.Contains(e.UID, string(e.Plan)) || e.Day.IsZero() || e.Reference() != (casework.Plan{ID: plan}).Reference() || strings.Contains(string(e.Plan), e.Reference()) {
			t.Errorf("%+v", e)
		}
	}
	again, err := y.Calendar(ctx, strings.ToUpper(token))
	if err != nil || len(again) != len(entries) || again[0] != entries[0] {
		t.Errorf("the calendar is another the second time: %v", err)
	}
	y.clock.pass(30 * 24 * time.Hour)
	d, err := y.Digest(ctx, worker)
	if err != nil || d.Late != 1 {
		t.Errorf("digest %+v %v", d, err)
	}
	if _, err := y.Watch(ctx); err != nil {
		t.Fatal(err)
	}
	n, err := y.Notices(ctx, worker.Actor())
	if err != nil || len(n.Items) == 0 {
		t.Fatalf("no notice, %v", err)
	}
	for _, x := range n.Items {
		if strings.Contains(x.Kind+x.Object, "arked") || x.Object != string(plan) {
			t.Errorf("a notice says %s of %s", x.Kind, x.Object)
		}
	}
	all, err := y.Digests(ctx)
	if err != nil || len(all) < 2 {
		t.Fatalf("digests %+v %v", all, err)
	}
	for _, x := range all {
		if x.Account == ids["reporter"] {
			t.Error("somebody who follows nobody up has a digest")
		}
	}
	// a second address revokes the first; without the role there is none
	if _, err := y.NewFeed(ctx, worker); err != nil {
		t.Fatal(err)
	}
	if _, err := y.Calendar(ctx, token); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a revoked address opens: %v", err)
	}
	if _, err := y.NewFeed(ctx, scope("reporter", access.Reporter, "nav")); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a reporter makes a calendar: %v", err)
	}
	if err := y.RevokeFeed(ctx, worker); err != nil {
		t.Fatal(err)
	}
	if since, err := y.FeedSince(ctx, worker.Actor()); err != nil || !since.IsZero() {
		t.Errorf("an address since %s, %v", since, err)
	}
}

func TestTheCoordinatorSeesWhoHasNoPlan(t *testing.T) {
	y := newFollowYear(t, 3)
	ctx := t.Context()
	coordinator := y.scope(access.Coordinator, "", access.Protect)
	count := func() (adults, children int) {
		t.Helper()
		a, err := y.FollowAlarms(ctx, coordinator)
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range a.Unplanned {
			if u.Child {
				children++
			} else {
				adults++
			}
		}
		return adults, children
	}
	if a, c := count(); a+c != 0 {
		t.Errorf("%d and %d of those with a plan", a, c)
	}
	year := y.clock.now().Year()
	err := y.store.Update(ctx, testNote, func(tx *store.Tx) error {
		for i, minor := range []string{"no", "yes"} {
			n := register.Notification{Agency: "rosa", Year: year, Reference: []string{"U-1", "U-2"}[i], Received: y.clock.now()}
			n.Facts = register.Facts{PresumedMinor: minor, BirthYear: 0, Sex: "female", From: y.today().AddDays(-3), IdentifiedOn: y.today().AddDays(-3), Status: "possible"}
			if _, _, err := register.Receive(ctx, tx, register.Actor{ID: "x", Role: "reporter", Agency: "rosa"}, n); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if a, c := count(); a != 1 || c != 1 {
		t.Errorf("%d and %d without a plan", a, c)
	}
	a, err := y.FollowAlarms(ctx, coordinator)
	if err != nil || len(a.Unplanned) != 2 || !a.Unplanned[0].Child {
		t.Errorf("%+v %v", a, err)
	}
	if _, err := y.FollowAlarms(ctx, y.worker("rosa")); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a case worker sees the alarms: %v", err)
	}
	// an agency that is no more
	owner := y.state(y.plans[0]).Responsible(casework.Whole)
	err = y.store.Update(ctx, testNote, func(tx *store.Tx) error {
		return tx.PutAgency(ctx, store.Agency{Code: owner, Type: "public", FromYear: 2010, ToYear: year - 1})
	})
	if err != nil {
		t.Fatal(err)
	}
	if a, err = y.FollowAlarms(ctx, coordinator); err != nil || len(a.Orphaned) == 0 {
		t.Errorf("%d orphaned, %v", len(a.Orphaned), err)
	}
}

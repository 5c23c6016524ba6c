package desk

import (
	"context"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/audit"
	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
	"verdig/store"
)

// followed is a house in which persons are followed up.
type followed struct {
	*house
	plan casework.PlanID // at which the steps are taken
}

// agency registers an agency that takes part until a year, 0 for ever.
func (x *followed) agency(code string, until int) {
	x.t.Helper()
	note := audit.Note{Actor: "test", Role: "system", Action: "test", Purpose: "administer"}
	err := x.st.Update(context.Background(), note, func(tx *store.Tx) error {
		return tx.PutAgency(context.Background(), store.Agency{Code: code, Type: "test", FromYear: 2016, ToYear: until})
	})
	if err != nil {
		x.t.Fatal(err)
	}
}

func (x *followed) scope(agency string) access.Scope {
	return x.acts.Matrix().Scope(access.Actor{ID: workerID, Role: access.CaseWorker, Agency: agency}, access.Protect)
}

// take takes a step a minute after the last.
func (x *followed) take(agency string, s casework.Step) casework.StepID {
	x.t.Helper()
	x.clock = x.clock.Add(time.Minute)
	s.Plan, s.Seen = x.plan, 1000
	id, err := x.acts.TakeStep(context.Background(), x.scope(agency), s)
	if err != nil {
		x.t.Fatalf("%s by %s: %v", s.Kind, agency, err)
	}
	return id
}

// open opens the plan of somebody whom an agency has reported.
func (x *followed) open(agency string, from register.NotificationID, age, name string) {
	x.t.Helper()
	var err error
	x.plan, err = x.acts.OpenPlan(context.Background(), x.scope(agency), act.PlanStart{
		Notification: from, Reason: "concern", Basis: "consent", Day: today(x.clock), Age: age, Name: name,
	})
	if err != nil {
		x.t.Fatal(err)
	}
}

// newFollowed has something of every figure: what is overdue, a missing child, a
// handover, invitations, a permit that ends soon, somebody who disagrees, an
// agency that no longer takes part, and somebody without a plan.
func newFollowed(t *testing.T) *followed {
	t.Helper()
	x := &followed{house: newHouse(t)}
	now := x.clock
	for _, code := range []string{"nav", "bufdir"} {
		x.agency(code, 0)
	}
	x.clock = now.AddDate(0, 0, -40)
	x.open("rosa", x.rosa, casework.Adult, "CanaryName A.")
	asked := casework.Step{Agency: "nav", Reason: "assessed", Basis: "consent", Day: today(x.clock)}
	for _, a := range []casework.Area{"housing", "health", "economy"} {
		x.take("rosa", casework.Step{Kind: casework.OpenNeed, Area: a, Reason: "assessed"})
	}
	x.take("rosa", casework.Step{Kind: casework.AddGoal, Area: "housing", Text: "CanaryGoal"})
	for _, days := range []int{3, 42, 47, 70} {
		x.take("rosa", casework.Step{Kind: casework.AddTask, Area: "housing", Agency: "rosa", Until: today(x.clock).AddDays(days), Text: "CanaryTask"})
	}
	offer := func(a casework.Area, to string) casework.StepID {
		s := asked
		s.Kind, s.Area, s.Agency, s.Reason = casework.Offer, a, to, "competent"
		return x.take("rosa", s)
	}
	x.take("nav", casework.Step{Kind: casework.Accept, Subject: offer("economy", "nav")})
	offer("health", "udi")
	status := x.take("rosa", casework.Step{Kind: casework.SetStatus, Code: "possible", Body: "police", Day: today(x.clock), Text: "CanaryGround"})
	x.take("rosa", casework.Step{Kind: casework.SetView, Subject: status, Code: casework.Disagrees, Text: "CanaryView"})
	x.take("rosa", casework.Step{Kind: casework.AddEvent, Code: "permit_reflection", Day: today(x.clock), Until: codelist.DayOf(now).AddDays(20)})

	x.clock = now.AddDate(0, 0, -3)
	sc := x.acts.Matrix().Scope(access.Actor{ID: workerID, Role: access.Reporter, Agency: "rosa"}, access.Assess)
	r, issues, err := x.acts.Report(context.Background(), sc, map[register.Field]string{
		register.FieldYear: "2026", register.FieldReference: "B-1", register.FieldIdentified: "2026-03-01", register.FieldFrom: "2026-03-02",
		register.FieldGiven: "Barn", register.FieldFamily: "Testmann", register.FieldBirth: "1990-01-01",
	})
	if err != nil || r.Notification == "" {
		t.Fatal(issues, err)
	}
	x.open("rosa", r.Notification, casework.Child, "CanaryName B.")
	asked.Kind, asked.Agency = casework.Invite, "udi"
	x.take("rosa", asked)
	x.take("rosa", casework.Step{Kind: casework.Missing, Day: today(x.clock), Hour: "08:00", Text: "CanaryMissing"})
	x.agency("nav", 2025)
	x.clock = now
	return x
}

// numbered are the figures of a page: the address of the list, and the number.
var numbered = []*regexp.Regexp{
	regexp.MustCompile(`<a href="([^"]*)"><strong class="tile__number">([0-9]+)</strong>`),
	regexp.MustCompile(`<a href="([^"]*/follow-up/list/[^"]*)">[^<]*</a></th><td class="num">([0-9]+)</td>`),
	regexp.MustCompile(`<td class="num" data-head="[^"]*"><a href="([^"]*)">([0-9]+)<`),
	regexp.MustCompile(`<a href="([^"]*/follow-up/list/[^"]*)"(?: aria-current="true")?>[^<(]* \(([0-9]+)\)`),
}

// holds demands that each figure of a page is the number of rows of the list to
// which it leads, and returns how many it has.
func (x *followed) holds(at string) (figures int) {
	x.t.Helper()
	page := x.get(at, http.StatusOK)
	for _, r := range numbered {
		for _, m := range r.FindAllStringSubmatch(page, -1) {
			list := x.get(strings.ReplaceAll(m[1], "&amp;", "&"), http.StatusOK)
			want, _ := strconv.Atoi(m[2])
			if rows := strings.Count(list, `<th scope="row">`); rows != want {
				x.t.Errorf("%s says %d, and %s has %d rows", at, want, m[1], rows)
			}
			figures++
		}
	}
	return figures
}

func TestEveryFigureOfABoardLeadsToItsList(t *testing.T) {
	x := newFollowed(t)
	for _, c := range []struct {
		role         access.Role
		agency, path string
		least        int
	}{
		{access.CaseWorker, "rosa", "follow-up", 12}, {access.Leader, "rosa", "follow-up", 12}, {access.CaseWorker, "udi", "follow-up", 2},
		{access.Coordinator, "", "follow-up/national", 14}, {access.CaseWorker, "rosa", "follow-up/list/mine", 3},
	} {
		x.be(workerID, c.role, c.agency)
		if n := x.holds("/nb/desk/" + c.path); n < c.least {
			t.Errorf("%s of %q has %d figures at %s", c.role, c.agency, n, c.path)
		}
	}
	x.get("/nb/desk/follow-up/list/nothing", http.StatusNotFound)
}

// An agency sees names where it is a member, the country's board none, and no
// board a word that somebody wrote.
func TestWhatABoardSays(t *testing.T) {
	x := newFollowed(t)
	see := func(role access.Role, agency, path string) string {
		t.Helper()
		x.be(workerID, role, agency)
		return x.get("/nb/desk/"+path, http.StatusOK)
	}
	own := see(access.CaseWorker, "rosa", "follow-up")
	for _, want := range []string{"Savnede personer", "Over fristen", "Personer som er uenige", "Barn med åpne spor", "Tillatelser som utløper", "Uke 49", "Ingen henvisninger venter.", "Ingen invitasjoner venter."} {
		if !strings.Contains(said(own), want) {
			t.Errorf("the agency's board does not say %q:\n%s", want, said(own))
		}
	}
	nation := see(access.Coordinator, "", "follow-up/national")
	for _, want := range []string{"Mulige ofre i år uten plan", "ikke lenger er med", "Over fristen, etat for etat", "Barnas spor", "Ledige plasser", "Små tall er ikke skjult"} {
		if !strings.Contains(said(nation), want) {
			t.Errorf("the country's board does not say %q:\n%s", want, said(nation))
		}
	}
	if list := see(access.Leader, "rosa", "follow-up/list/missing"); !strings.Contains(list, "CanaryName B.") || !strings.Contains(list, "/do/missing.found?") {
		t.Errorf("the list of the missing:\n%s", said(list))
	}
	for _, path := range []string{"late", "missing", "orphan", "child", "track", "offered", "disagrees", "unplanned", "permit", "climbed"} {
		if list := see(access.Coordinator, "", "follow-up/list/"+path); strings.Contains(list, "Canary") {
			t.Errorf("the country's list of %s says what somebody wrote", path)
		}
	}
	asked := see(access.CaseWorker, "udi", "follow-up/list/offered")
	if strings.Contains(asked, "Canary") || !strings.Contains(asked, "/do/accept?") {
		t.Errorf("who is asked sees:\n%s", said(asked))
	}
	front := said(see(access.CaseWorker, "rosa", ""))
	for _, want := range []string{"Det som venter i oppfølgingen", "I dag", "De neste sju dagene", "Senere, eller uten dato", "Andre skal svare", "CanaryName A."} {
		if !strings.Contains(front, want) {
			t.Errorf("the front page does not say %q:\n%s", want, front)
		}
	}
	if front := see(access.Reporter, "rosa", ""); strings.Contains(front, "follow-up") {
		t.Error("a reporter is shown follow-up")
	}
	if front := said(see(access.Coordinator, "", "")); !strings.Contains(front, "3 Planer og personer med alarm") {
		t.Errorf("the coordinator's front page:\n%s", front)
	}
	for role, to := range map[access.Role]string{access.Coordinator: "/follow-up/national", access.CaseWorker: "/follow-up"} {
		agency, from := "", "follow-up"
		if role == access.CaseWorker {
			agency, from = "rosa", "follow-up/national"
		}
		x.be(workerID, role, agency)
		if w := knock(x.h, http.MethodGet, "/nb/desk/"+from); w.Code != http.StatusSeeOther || !strings.HasSuffix(w.Header().Get("Location"), to) {
			t.Errorf("%s at %s: %d %s", role, from, w.Code, w.Header().Get("Location"))
		}
	}
}

// TestFollowUpAxe lets axe-core judge the boards, full and empty, a list and the
// front page.
func TestFollowUpAxe(t *testing.T) {
	x := newFollowed(t)
	v := tabAt(t, x.h, x.st)
	for _, c := range []struct {
		role   access.Role
		agency string
		paths  []string
	}{
		{access.CaseWorker, "rosa", []string{"", "follow-up", "follow-up/list/mine", "follow-up/list/task?group=2026-11-30"}},
		{access.Leader, "udi", []string{"follow-up/list/offered", "follow-up/list/mine"}},
		{access.Leader, "bufdir", []string{"", "follow-up", "follow-up/list/late"}},
		{access.Coordinator, "", []string{"", "follow-up/national", "follow-up/list/late", "follow-up/list/unplanned", "follow-up/list/track?group=police.whole"}},
	} {
		x.be(workerID, c.role, c.agency)
		for _, path := range c.paths {
			v.Open("/nb/desk/" + path)
			v.judge(string(c.role) + " " + path)
		}
	}
}

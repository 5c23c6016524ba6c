package desk

import (
	"context"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"verdig/access"
	"verdig/act"
	"verdig/audit"
	"verdig/casework"
	"verdig/lang"
	"verdig/store"
)

// office is several people in front of the same desk, one at a time.
type office struct {
	caller
	st      *store.Store
	visitor *Visitor
	plan    string // address of the plan
}

// people are those who work with the plans of the tests.
var people = map[string]access.Actor{
	"rosa":        {ID: "01a00000-0000-7000-8000-0000000000a0", Role: access.CaseWorker, Agency: "rosa"},
	"nav":         {ID: "01a00000-0000-7000-8000-0000000000b0", Role: access.CaseWorker, Agency: "nav"},
	"udi":         {ID: "01a00000-0000-7000-8000-0000000000c0", Role: access.CaseWorker, Agency: "udi"},
	"leader":      {ID: "01a00000-0000-7000-8000-0000000000d0", Role: access.Leader, Agency: "nav"},
	"reporter":    {ID: "01a00000-0000-7000-8000-0000000000e0", Role: access.Reporter, Agency: "rosa"},
	"coordinator": {ID: "01a00000-0000-7000-8000-0000000000f0", Role: access.Coordinator},
}

func newOffice(t *testing.T) *office {
	t.Helper()
	v := &Visitor{}
	h, st := whole(t, v)
	o := &office{caller: caller{t, h}, st: st, visitor: v}
	putAgencies(t, st)
	o.plan = o.open("rosa", string(reportedBy(t, st, "rosa")))
	return o
}

// putAgencies registers the agencies of the tests.
func putAgencies(t *testing.T, st *store.Store) {
	t.Helper()
	ctx := context.Background()
	note := audit.Note{Actor: "test", Role: "operator", Action: "agency", Purpose: "administer"}
	err := st.Update(ctx, note, func(tx *store.Tx) error {
		for _, code := range []string{"rosa", "nav", "udi", "bufdir", "pd-oslo"} {
			if err := tx.PutAgency(ctx, store.Agency{Code: code, Type: "test", FromYear: 2016}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// as lets somebody step up to the desk.
func (o *office) as(who string) caller {
	a := people[who]
	*o.visitor = Visitor{Actor: a, Name: "Test", Roles: []access.Role{a.Role}}
	return o.caller
}

// open opens a plan from a notification by the form, and returns its address.
func (o *office) open(who, notification string) string {
	o.t.Helper()
	c := o.as(who)
	at := "/nb/desk/plans/new?notification=" + notification
	if page := c.get("/nb/desk/notifications/"+notification, http.StatusOK); !strings.Contains(page, at) {
		o.t.Fatal("the notification does not lead to a new plan")
	}
	values := filled(c.get(at, http.StatusOK))
	values.Set("reason", "concern")
	values.Set("basis", "consent")
	values.Set("text", "CanaryName K.")
	to, _ := c.post("/nb/desk/plans", http.StatusSeeOther, values)
	at, _, _ = strings.Cut(to, "?")
	return at
}

// take takes a step by its form, as somebody would who fills it in.
func (o *office) take(who, kind string, want int, query string, answers map[string]string) (to, page string) {
	o.t.Helper()
	c := o.as(who)
	at := o.plan + "/do/" + kind
	values := filled(c.get(at+"?"+query, http.StatusOK))
	for k, v := range answers {
		values.Set(k, v)
	}
	return c.post(at, want, values)
}

var didStep = regexp.MustCompile(`did=([0-9a-f-]{36})`)

// did is the step that an address says was taken.
func did(t *testing.T, to string) string {
	t.Helper()
	m := didStep.FindStringSubmatch(to)
	if m == nil {
		t.Fatalf("%s names no step", to)
	}
	return m[1]
}

// joined has nav take part too.
func joined(t *testing.T) *office {
	t.Helper()
	o := newOffice(t)
	to, _ := o.take("rosa", "invite", http.StatusSeeOther, "", map[string]string{"agency": "nav", "reason": "assessed", "basis": "consent", "day": "2026-01-02", "text": "CanaryAsk"})
	o.take("nav", "join", http.StatusSeeOther, "subject="+did(t, to), map[string]string{"reason": "can_help"})
	return o
}

func TestAPlanIsOpenedJoinedAndWorkedWithAtTheDesk(t *testing.T) {
	o := newOffice(t)
	if page := said(o.as("rosa").get(o.plan, http.StatusOK)); !strings.Contains(page, "Kartlegg hva personen trenger") || !strings.Contains(page, "CanaryName K.") {
		t.Errorf("the page does not say what is next:\n%s", page)
	}
	to, _ := o.take("rosa", "need.open", http.StatusSeeOther, "", map[string]string{"area": "housing", "reason": "assessed"})
	page := o.as("rosa").get(to, http.StatusOK)
	if !strings.Contains(page, "la til et behov") || !strings.Contains(page, `action="`+o.plan+`/do/undo"`) {
		t.Error("what was done is not said, or cannot be undone")
	}
	o.take("rosa", "goal.add", http.StatusSeeOther, "area=housing", map[string]string{"text": "Et trygt sted"})
	to, _ = o.take("rosa", "offer", http.StatusSeeOther, "area=housing", map[string]string{"agency": "nav", "reason": "competent", "basis": "consent", "day": "2.1.2026", "text": "CanaryAsk"})
	offer := did(t, to)
	asked := said(o.as("nav").get(o.plan, http.StatusOK))
	if !strings.Contains(asked, "CanaryAsk") || strings.Contains(asked, "CanaryName") || strings.Contains(asked, "Et trygt sted") {
		t.Errorf("who is asked sees:\n%s", asked)
	}
	o.as("nav").get(o.plan+"/history", http.StatusNotFound)
	o.as("nav").get(o.plan+"/do/note", http.StatusNotFound)
	if list := said(o.as("leader").get("/nb/desk/plans", http.StatusOK)); !strings.Contains(list, "tilbyr dere ansvaret: Bolig") {
		t.Errorf("the leader's list:\n%s", list)
	}
	o.take("nav", "accept", http.StatusSeeOther, "subject="+offer, nil)
	page = said(o.as("nav").get(o.plan, http.StatusOK))
	if !strings.Contains(page, "CanaryName K.") || !strings.Contains(page, "Et trygt sted") {
		t.Errorf("a member does not see the plan:\n%s", page)
	}
	to, _ = o.take("nav", "task.add", http.StatusSeeOther, "area=housing", map[string]string{"agency": "nav", "until": "24.12.2099", "text": "Ring kommunen"})
	task := did(t, to)
	page = o.as("nav").get(o.plan, http.StatusOK)
	if !strings.Contains(page, "Ring kommunen") || !strings.Contains(page, `value="`+task+`"`) {
		t.Error("the task cannot be done from the page")
	}
	to, _ = o.as("nav").post(o.plan+"/do/task.do", http.StatusSeeOther, url.Values{"subject": {task}, "seen": {"99"}})
	page = o.as("nav").get(to, http.StatusOK)
	if !strings.Contains(page, "utførte en oppgave") || !strings.Contains(page, "/do/undo") {
		t.Error("the done task cannot be undone")
	}
	to, _ = o.as("nav").post(o.plan+"/do/undo", http.StatusSeeOther, url.Values{"subject": {did(t, to)}, "reason": {"changed_mind"}})
	if page = said(o.as("nav").get(to, http.StatusOK)); strings.Contains(page, "Ett punkt er avsluttet") {
		t.Error("the task is still done")
	}
	if page = said(o.as("nav").get(o.plan+"/history", http.StatusOK)); !strings.Contains(page, "Angret") || !strings.Contains(page, "Bolig") {
		t.Errorf("the history:\n%s", page)
	}
}

func TestTwoAgenciesWhoEditTheSameGoalLoseNothing(t *testing.T) {
	o := joined(t)
	to, _ := o.take("rosa", "goal.add", http.StatusSeeOther, "area=whole", map[string]string{"text": "Et trygt sted"})
	goal := did(t, to)
	at := o.plan + "/do/goal.edit"
	before := filled(o.as("nav").get(at+"?subject="+goal, http.StatusOK)) // nav opens the form,
	o.take("rosa", "goal.edit", http.StatusSeeOther, "subject="+goal, map[string]string{"text": "Et trygt sted å bo"})
	before.Set("text", "En leilighet for henne alene") // and sends it after rosa has changed the goal
	_, page := o.as("nav").post(at, http.StatusConflict, before)
	text := said(page)
	for _, want := range []string{"Det andre har gjort i mellomtiden", "Et trygt sted å bo", "Det du skrev", "ROSA"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not shown:\n%s", want, text)
		}
	}
	again := filled(page)
	if again.Get("text") != "En leilighet for henne alene" {
		t.Fatalf("what was typed is lost: %v", again)
	}
	o.as("nav").post(at, http.StatusSeeOther, again)
	if text = said(o.as("rosa").get(o.plan, http.StatusOK)); !strings.Contains(text, "En leilighet for henne alene") {
		t.Errorf("the plan:\n%s", text)
	}
	if text = said(o.as("rosa").get(o.plan+"/history", http.StatusOK)); !strings.Contains(text, "Et trygt sted å bo") || !strings.Contains(text, "En leilighet for henne alene") {
		t.Errorf("the history has lost a text:\n%s", text)
	}
}

func TestWhatIsWrongWithAStepIsSaidAndNothingTypedIsLost(t *testing.T) {
	o := joined(t)
	_, page := o.take("rosa", "task.add", http.StatusUnprocessableEntity, "area=whole", map[string]string{"agency": "nav", "until": "i morgen", "text": "Ring kommunen"})
	if !strings.Contains(said(page), "«i morgen» er ikke en dato") || filled(page).Get("text") != "Ring kommunen" {
		t.Error("a day that is none")
	}
	_, page = o.take("rosa", "task.add", http.StatusUnprocessableEntity, "area=whole", map[string]string{"until": "24.12.2099", "text": "Ring kommunen"})
	if !strings.Contains(page, `href="#agency"`) || filled(page).Get("text") != "Ring kommunen" {
		t.Error("a task of nobody")
	}
	_, page = o.take("nav", "note", http.StatusUnprocessableEntity, "area=whole", map[string]string{"text": " "})
	if !strings.Contains(page, `href="#text"`) {
		t.Error("an empty note")
	}
	_, page = o.take("rosa", "leave", http.StatusUnprocessableEntity, "", map[string]string{"reason": "done"})
	if !strings.Contains(said(page), "Tilby ansvaret til en annen etat") {
		t.Error("who is responsible cannot leave, and is not told what to do")
	}
	o.as("nav").get(o.plan+"/do/no.such", http.StatusNotFound)
	o.as("nav").get(o.plan+"/do/open", http.StatusNotFound)
}

// Minutes take longer to write than a session lasts: what is sent after it has
// ended waits, and is sent again by whoever has signed in.
func TestWhatIsSentAfterTheSessionHasEndedIsKept(t *testing.T) {
	o := newOffice(t)
	form := filled(o.as("rosa").get(o.plan+"/do/note?area=whole", http.StatusOK))
	form.Set("text", "CanaryLong \"note\"\nof many lines")
	*o.visitor = Visitor{}
	_, page := o.post(o.plan+"/do/note", http.StatusForbidden, form)
	again := hidden(t, page, o.plan+"/do/note")
	if again.Get("text") != form.Get("text") || !strings.Contains(page, `href="/nb/desk/sign-in" target="_blank"`) {
		t.Fatalf("what was typed is lost, or nothing says what to do: %v", again)
	}
	o.as("rosa").post(o.plan+"/do/note", http.StatusSeeOther, again)
	if page := o.as("rosa").get(o.plan, http.StatusOK); !strings.Contains(page, "CanaryLong") {
		t.Error("the note is not in the plan")
	}
}

// Two who open a plan from the same notification: the second gets the form back
// as it was filled in, and is told that the plan is there.
func TestAPlanThatIsOpenAlreadyLosesNothingTyped(t *testing.T) {
	o := newOffice(t)
	id := string(reportedBy(t, o.st, "nav"))
	values := filled(o.as("nav").get("/nb/desk/plans/new?notification="+id, http.StatusOK))
	values.Set("reason", "concern")
	values.Set("basis", "consent")
	values.Set("text", "CanaryName L.")
	o.post("/nb/desk/plans", http.StatusSeeOther, values)
	_, page := o.post("/nb/desk/plans", http.StatusUnprocessableEntity, values)
	if filled(page).Get("text") != "CanaryName L." || !strings.Contains(said(page), "Gå tilbake til meldingen.") {
		t.Errorf("the second of two:\n%s", said(page))
	}
}

// The history of a browser keeps the titles of pages: they say nothing that
// somebody wrote of a person.
func TestNoTitleOfAPageNamesThePerson(t *testing.T) {
	o := newOffice(t)
	title := regexp.MustCompile(`(?s)<title>(.*?)</title>`)
	for _, below := range []string{"", "/history", "/do/note", "/documents", "/refer"} {
		page := o.as("rosa").get(o.plan+below, http.StatusOK)
		if m := title.FindStringSubmatch(page); m == nil || strings.Contains(m[1], "Canary") {
			t.Errorf("%s has the title %q", below, m)
		}
	}
}

// A refusal says what to do, and what to do can be done on that page.
func TestARefusalSaysWhatToDo(t *testing.T) {
	o := joined(t)
	for _, x := range []struct {
		kind, query string
		answers     map[string]string
		remedy      string
	}{
		{"event", "", map[string]string{"code": "concern_received", "day": "24.12.2099"}, "Rett datoen og send på nytt."},
		{"task.add", "area=whole", map[string]string{"agency": "nav", "until": "24.12.2020", "text": "Ring"}, "Skriv en dag fram i tid"},
		{"note", "area=whole", map[string]string{"text": strings.Repeat("a", casework.MaxText+1)}, "Kort teksten ned"},
		{"invite", "", map[string]string{"agency": "nav", "reason": "assessed", "basis": "consent", "day": "2026-01-02"}, "Velg en annen etat"},
		{"offer", "area=whole", map[string]string{"agency": "udi", "reason": "competent"}, "Velg grunnlaget, skriv datoen"},
	} {
		_, page := o.take("rosa", x.kind, http.StatusUnprocessableEntity, x.query, x.answers)
		if text := said(page); !strings.Contains(text, x.remedy) {
			t.Errorf("%s does not say %q:\n%s", x.kind, x.remedy, text)
		}
	}
	if page := said(o.as("rosa").get(o.plan+"/history", http.StatusOK)); !strings.Contains(page, "En plan kan ikke angres. Avslutt den i stedet.") {
		t.Error("the history does not say what to do where nothing can be undone")
	}
}

// What people write stands in no address: a link cannot put words in somebody's
// mouth, and no form teaches anybody to write them there.
func TestNoFormTakesWhatPeopleWriteFromAnAddress(t *testing.T) {
	o := newOffice(t)
	for _, at := range []string{"/do/note?area=whole&", "/do/rename?", "/do/invite?agency=nav&", "/do/missing?"} {
		if page := o.as("rosa").get(o.plan+at+"text=CanaryLink", http.StatusOK); strings.Contains(page, "CanaryLink") || !strings.Contains(page, `name="text"`) {
			t.Errorf("%s fills in the text of the address", at)
		}
	}
	b := newBar(t)
	b.toIndictment()
	for _, at := range []string{"/do/report?reference=", "/do/victim?notification=", "/do/sentence?amount="} {
		if page := b.get(b.at+at+"CanaryLink", http.StatusOK); strings.Contains(page, "CanaryLink") {
			t.Errorf("%s fills in the text of the address", at)
		}
	}
	of := regexp.MustCompile(`name="(prison-[^"]+)"`).FindStringSubmatch(b.get(b.at+"/do/judgment", http.StatusOK))
	if of == nil || strings.Contains(b.get(b.at+"/do/judgment?"+of[1]+"=CanaryLink", http.StatusOK), "CanaryLink") {
		t.Error("a judgment fills in the sentence of the address")
	}
}

// Whoever has left, or never took part, gets the page of what is not there.
func TestWhoLeavesThePlanIsAStranger(t *testing.T) {
	o := joined(t)
	o.take("nav", "note", http.StatusSeeOther, "area=whole", map[string]string{"text": "CanaryNote"})
	to, _ := o.take("nav", "leave", http.StatusSeeOther, "", map[string]string{"reason": "done"})
	if !strings.HasPrefix(to, "/nb/desk/plans?") {
		t.Errorf("who leaves is led to %s", to)
	}
	nowhere := "/nb/desk/plans/" + nowhere
	for _, below := range []string{"", "/history", "/do/note", "/do/join"} {
		for _, who := range []string{"nav", "udi", "leader", "reporter"} {
			x, y := get(o.as(who).h, o.plan+below), get(o.as(who).h, nowhere+below)
			if x.Code != http.StatusNotFound || lessPath(x.Body.String(), o.plan+below) != lessPath(y.Body.String(), nowhere+below) {
				t.Errorf("%s at %s: %d", who, below, x.Code)
			}
		}
	}
}

// No page shows a word of a plan to anybody who does not take part.
func TestNothingWrittenInAPlanIsShownToOthers(t *testing.T) {
	o := joined(t)
	o.take("nav", "note", http.StatusSeeOther, "area=whole", map[string]string{"text": "CanaryNote"})
	o.take("rosa", "goal.add", http.StatusSeeOther, "area=whole", map[string]string{"text": "CanaryGoal"})
	o.take("rosa", "task.add", http.StatusSeeOther, "area=whole", map[string]string{"agency": "nav", "until": "24.12.2099", "text": "CanaryTask"})
	o.take("rosa", "invite", http.StatusSeeOther, "", map[string]string{"agency": "bufdir", "reason": "assessed", "basis": "consent", "day": "2026-01-02", "text": "CanaryOther"})
	for _, who := range []string{"rosa", "nav", "leader"} {
		page := o.as(who).get(o.plan, http.StatusOK)
		for _, word := range []string{"CanaryName", "CanaryNote", "CanaryGoal", "CanaryTask"} {
			if !strings.Contains(page, word) {
				t.Errorf("%s does not see %s", who, word)
			}
		}
	}
	matrix, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	id := o.plan[strings.LastIndex(o.plan, "/")+1:]
	pages := 0
	for _, a := range everybody() {
		if a.Agency == "rosa" {
			a.Agency = "udi"
		}
		for _, door := range matrix.Doors() {
			if door.Kind != "route" || !strings.HasPrefix(door.Name, "GET ") || signedIn.MatchString(strings.Fields(door.Name)[1]) {
				continue
			}
			*o.visitor = Visitor{Actor: a, Name: "Test", Roles: []access.Role{a.Role}}
			_, at := fillPath(door.Name, id)
			at = strings.Replace(at, "/do/"+id, "/do/note", 1)
			w := get(o.h, at)
			pages++
			if strings.Contains(w.Body.String(), "Canary") {
				t.Errorf("%s of %s shows a word of the plan", at, a.Role)
			}
		}
	}
	if pages < 500 {
		t.Errorf("only %d pages were fetched", pages)
	}
	page := said(o.as("coordinator").get(o.plan, http.StatusOK))
	if !strings.Contains(page, "ROSA") || !strings.Contains(page, "(Nav)") || !strings.Contains(page, "24. desember 2099") {
		t.Errorf("the coordinator does not see who is responsible and what is due:\n%s", page)
	}
	o.as("coordinator").get(o.plan+"/do/note", http.StatusNotFound)
}

// Every kind of step says its verb, its past and its help in every language, and
// has a form in which everything that must be said can be said.
func TestEveryKindOfStepHasAForm(t *testing.T) {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range casework.Kinds() {
		for _, key := range []string{"kind", "done", "help"} {
			if !texts.Has("casework." + key + "." + string(k)) {
				t.Errorf("no text casework.%s.%s", key, k)
			}
		}
	}
	o := joined(t)
	for _, k := range casework.Kinds() {
		if k == casework.Open {
			continue
		}
		page := o.as("rosa").get(o.plan+"/do/"+string(k), http.StatusOK)
		if !strings.Contains(page, `name="seen"`) {
			t.Errorf("%s has no form", k)
		}
		asks, _ := casework.Asks(k)
		for _, a := range asks {
			// Subject, area and agency may have nothing to choose from in this plan.
			choice := a.Field == casework.FieldSubject || a.Field == casework.FieldArea || a.Field == casework.FieldAgency || a.Field == casework.FieldService
			if a.Must && !choice && !strings.Contains(page, `name="`+string(a.Field)+`"`) {
				t.Errorf("%s does not ask for %s", k, a.Field)
			}
		}
	}
}

// The reference of a plan is the same on every page and says nothing.
func TestAPlanHasAReference(t *testing.T) {
	o := newOffice(t)
	id := casework.PlanID(o.plan[strings.LastIndex(o.plan, "/")+1:])
	reference := casework.Plan{ID: id}.Reference()
	if !regexp.MustCompile(`^[0-9A-Z]{4}-[0-9A-Z]{4}$`).MatchString(reference) {
		t.Errorf("%q", reference)
	}
	for _, who := range []string{"rosa", "coordinator"} {
		if !strings.Contains(o.as(who).get(o.plan, http.StatusOK), reference) {
			t.Errorf("%s does not see the reference", who)
		}
	}
	acts, err := act.NewDesk(o.st, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := acts.Plan(context.Background(), acts.Matrix().Scope(people["udi"], access.Protect), id); err == nil {
		t.Error("a stranger reads the plan")
	}
}

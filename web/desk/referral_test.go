package desk

import (
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"verdig/casework"
	"verdig/codelist"
	"verdig/lang"
)

// here is the day of the tests, as people type it; days is that many later.
func here(days int) string { return dayForm(today(time.Now()).AddDays(days)) }

// send takes a step with what a form of a page of its own would send.
func (o *office) send(who, kind string, want int, values url.Values) (to, page string) {
	o.t.Helper()
	values.Set("seen", "99")
	return o.as(who).post(o.plan+"/do/"+kind, want, values)
}

// service has rosa add a service to the directory, and returns its id.
func (o *office) service(name string) string {
	o.t.Helper()
	to, _ := o.as("rosa").post("/nb/desk/services/new", http.StatusSeeOther, url.Values{
		"name": {name}, "what": {"Et sted å være."}, "need": {"housing"}, "region": {"NO-03"}, "phone": {"00 00 00 00"}, "places": {"8"}, "free": {"3"},
	})
	id := regexp.MustCompile(`services/([0-9a-f-]{36})`).FindStringSubmatch(to)
	if id == nil {
		o.t.Fatalf("%s names no service", to)
	}
	return id[1]
}

func TestAnAgencyIsReferredToAndAnswersAtTheDesk(t *testing.T) {
	o := newOffice(t)
	page := o.as("rosa").get(o.plan, http.StatusOK)
	if !strings.Contains(page, o.plan+"/refer") {
		t.Fatal("the plan does not lead to who can help")
	}
	page = o.as("rosa").get(o.plan+"/refer?need=housing", http.StatusOK)
	if !strings.Contains(page, o.plan+"/do/referral.offer?area=housing") {
		t.Fatal("who can help does not lead to the form")
	}
	answers := map[string]string{"agency": "nav", "reason": "assessed", "text": "CanaryAsk"}
	_, page = o.take("rosa", "referral.offer", http.StatusUnprocessableEntity, "area=housing", answers)
	if !strings.Contains(page, "Mottakeren deltar ikke i planen") || !strings.Contains(page, "CanaryAsk") {
		t.Error("a receiver outside is told without a basis, or what was typed is lost")
	}
	answers["basis"], answers["day"] = "consent", here(0)
	to, _ := o.take("rosa", "referral.offer", http.StatusSeeOther, "area=housing", answers)
	id := did(t, to)
	if page := said(o.as("rosa").get(o.plan, http.StatusOK)); !strings.Contains(page, "Venter på svar") {
		t.Errorf("the plan does not show the referral:\n%s", page)
	}
	asked := o.as("nav").get(o.plan, http.StatusOK)
	if text := said(asked); !strings.Contains(text, "CanaryAsk") || strings.Contains(text, "CanaryName") || !strings.Contains(asked, "referral.refuse") {
		t.Errorf("who is asked sees:\n%s", text)
	}
	o.as("udi").get(o.plan, http.StatusNotFound)
	o.as("nav").get(o.plan+"/refer", http.StatusNotFound)
	o.take("nav", "referral.accept", http.StatusSeeOther, "subject="+id, map[string]string{"text": "På mandag."})
	if page := said(o.as("rosa").get(o.plan, http.StatusOK)); !strings.Contains(page, "Sagt ja, ikke begynt") || !strings.Contains(page, "På mandag.") {
		t.Errorf("the plan does not show the answer:\n%s", page)
	}
	o.take("leader", "referral.start", http.StatusSeeOther, "subject="+id, map[string]string{"day": here(0)})
	if list := said(o.as("nav").get("/nb/desk/plans", http.StatusOK)); !strings.Contains(list, "Hjelp etaten din gir") {
		t.Errorf("who helps does not find it again:\n%s", list)
	}
	o.take("nav", "referral.end", http.StatusSeeOther, "subject="+id, map[string]string{"day": here(0), "code": "completed"})
	o.as("nav").get(o.plan, http.StatusNotFound)
	if page := said(o.as("coordinator").get(o.plan, http.StatusOK)); !strings.Contains(page, "Hjelpen er fullført") || strings.Contains(page, "CanaryAsk") || strings.Contains(page, "På mandag") {
		t.Errorf("the national unit sees:\n%s", page)
	}
}

func TestAServiceIsFoundAndItsAnswerRecorded(t *testing.T) {
	o := newOffice(t)
	id := o.service("CanaryHouse")
	page := o.as("rosa").get(o.plan+"/refer?need=housing&region=NO-03", http.StatusOK)
	at := o.plan + "/do/referral.offer?area=housing&amp;service=" + id
	if !strings.Contains(page, at) || !strings.Contains(page, "CanaryHouse") {
		t.Fatalf("the service is not found:\n%s", said(page))
	}
	if page := o.as("rosa").get(o.plan+"/refer?need=health", http.StatusOK); strings.Contains(page, "CanaryHouse") {
		t.Error("a service is found for a need with which it does not help")
	}
	if page := o.as("rosa").get("/nb/desk/services/"+id, http.StatusOK); !strings.Contains(page, "/services/"+id+"/refer") {
		t.Error("the service does not lead to whom to refer")
	}
	page = o.as("rosa").get("/nb/desk/services/"+id+"/refer", http.StatusOK)
	plan := o.plan[strings.LastIndex(o.plan, "/")+1:]
	if !strings.Contains(page, plan) {
		t.Error("the plan cannot be chosen")
	}
	o.as("rosa").get("/nb/desk/services/"+id+"/refer?sent=yes&need=housing", http.StatusUnprocessableEntity)
	w := get(o.as("rosa").h, "/nb/desk/services/"+id+"/refer?sent=yes&need=housing&plan="+plan)
	if to := w.Header().Get("Location"); !strings.HasPrefix(to, o.plan+"/do/referral.offer") || !strings.Contains(to, id) {
		t.Errorf("the choice leads to %s", to)
	}
	to, _ := o.take("rosa", "referral.offer", http.StatusSeeOther, "area=housing&service="+id, map[string]string{"reason": "assessed", "basis": "consent", "day": here(0)})
	if page := said(o.as("rosa").get(o.plan, http.StatusOK)); !strings.Contains(page, "CanaryHouse") || !strings.Contains(page, "Registrer svaret: Bolig") {
		t.Errorf("the plan does not name the service, or what is next:\n%s", page)
	}
	o.take("rosa", "referral.refuse", http.StatusSeeOther, "subject="+did(t, to), map[string]string{"code": "full"})
	page = o.as("rosa").get(o.plan, http.StatusOK)
	if text := said(page); !strings.Contains(text, "Finn annen hjelp: Bolig") || !strings.Contains(text, "Ikke ledig plass") || !strings.Contains(page, o.plan+"/refer?need=housing") {
		t.Errorf("after a no the page does not say what is next:\n%s", text)
	}
	o.take("rosa", "help.declined", http.StatusSeeOther, "area=housing", map[string]string{"code": "go_home"})
	if page := said(o.as("rosa").get(o.plan, http.StatusOK)); strings.Contains(page, "Finn annen hjelp") || !strings.Contains(page, "vil reise hjem") {
		t.Errorf("after the person declined:\n%s", page)
	}
}

func TestAMeetingAtTheDesk(t *testing.T) {
	o := joined(t)
	call := o.as("rosa").get(o.plan+"/do/meeting.call", http.StatusOK)
	if !strings.Contains(call, "Saksliste") {
		t.Error("the form does not ask for the agenda")
	}
	to, _ := o.send("rosa", "meeting.call", http.StatusSeeOther, url.Values{
		"code": {"plain"}, "day": {here(0)}, "hour": {"13.30"}, "parties": {"nav"}, "text": {"CanaryAgenda"},
	})
	id := did(t, to)
	at := o.plan + "/meetings/" + id
	page := o.as("nav").get(at, http.StatusOK)
	if text := said(page); !strings.Contains(text, "kl. 13.30") || !strings.Contains(text, "CanaryAgenda") || !strings.Contains(text, "Er møtet holdt?") {
		t.Errorf("the meeting:\n%s", text)
	}
	o.as("udi").get(at, http.StatusNotFound)
	o.as("coordinator").get(at, http.StatusNotFound)
	calendar := o.as("nav").get(at+"/meeting.ics", http.StatusOK)
	if !strings.Contains(calendar, "SUMMARY:Møte\r\n") || strings.Contains(calendar, "Canary") || !strings.Contains(calendar, "DTSTART:"+strings.ReplaceAll(today(time.Now()).String(), "-", "")+"T") {
		t.Errorf("the event:\n%s", calendar)
	}
	o.as("nav").get(at+"/minutes.txt", http.StatusConflict)
	to, _ = o.send("nav", "meeting.hold", http.StatusSeeOther, url.Values{"subject": {id}, "day": {here(0)}, "parties": {"nav", "rosa"}, "text": {"CanaryMinutes"}})
	if !strings.HasPrefix(to, at+"?did=") {
		t.Errorf("who says that a meeting was held comes to %s", to)
	}
	o.send("nav", "meeting.decide", http.StatusUnprocessableEntity, url.Values{"subject": {id}, "area": {"whole"}, "text": {"CanaryDecision"}, "until": {here(7)}})
	o.send("nav", "meeting.decide", http.StatusSeeOther, url.Values{"subject": {id}, "area": {"whole"}, "agency": {"rosa"}, "text": {"CanaryDecision"}, "until": {here(7)}})
	plan := said(o.as("rosa").get(o.plan, http.StatusOK))
	if !strings.Contains(plan, "CanaryDecision") || !strings.Contains(plan, "Er det riktig?") {
		t.Errorf("the decision is no task, or nobody asks whether the minutes are right:\n%s", plan)
	}
	page = o.as("rosa").get(at, http.StatusOK)
	minutes := regexp.MustCompile(`name="subject" value="([0-9a-f-]{36})"`).FindAllStringSubmatch(page, -1)
	subject := ""
	for _, m := range minutes {
		if m[1] != id {
			subject = m[1] // of the form that agrees
			break
		}
	}
	o.send("rosa", "meeting.object", http.StatusSeeOther, url.Values{"subject": {subject}, "text": {"CanaryObjection"}})
	o.send("nav", "meeting.minutes", http.StatusSeeOther, url.Values{"subject": {id}, "text": {"CanaryCorrected"}})
	page = said(o.as("rosa").get(at, http.StatusOK))
	for _, want := range []string{"CanaryCorrected", "CanaryMinutes", "CanaryObjection", "Ett tidligere referat", "Er referatet riktig?"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s:\n%s", want, page)
		}
	}
	text := o.as("rosa").get(at+"/minutes.txt", http.StatusOK)
	if !strings.Contains(text, "CanaryCorrected") || !strings.Contains(text, "CanaryDecision (ROSA") || strings.Contains(text, "CanaryName") {
		t.Errorf("the copy:\n%s", text)
	}
}

func TestTheEventOfAMeetingFollowsItsChanges(t *testing.T) {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	f := frame{Lang: codelist.EN, texts: texts}
	at := time.Date(2026, 7, 1, 8, 0, 0, 0, time.UTC)
	m := casework.Meeting{ID: "m", Day: codelist.MustDay(2026, 7, 2), Hour: "13:00", Called: casework.Step{At: at}}
	for n, want := range []string{"DTSTART:20260702T110000Z", "DTSTART:20261201T120000Z"} { // summer time, and winter time
		text, err := f.calendar(m)
		if err != nil || !strings.Contains(text, want) || !strings.Contains(text, "SEQUENCE:"+strconv.Itoa(n)) || !strings.Contains(text, "STATUS:CONFIRMED") {
			t.Errorf("%v\n%s", err, text)
		}
		m.Day, m.Moved = codelist.MustDay(2026, 12, 1), []casework.Step{{At: at.AddDate(0, 0, 1)}}
	}
	m.Cancelled = &casework.Step{At: at.AddDate(0, 0, 2)}
	if text, _ := f.calendar(m); !strings.Contains(text, "STATUS:CANCELLED") || !strings.Contains(text, "SEQUENCE:2") {
		t.Errorf("cancelled:\n%s", text)
	}
}

package desk

import (
	"bytes"
	"encoding/json"
	"html"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"verdig/access"
	"verdig/lang"
	"verdig/register"
)

// caller is somebody in front of the desk, without JavaScript.
type caller struct {
	t *testing.T
	h http.Handler
}

func (c caller) get(path string, want int) string {
	c.t.Helper()
	w := get(c.h, path)
	if w.Code != want {
		c.t.Fatalf("GET %s: %d, want %d\n%s", path, w.Code, want, said(w.Body.String()))
	}
	return w.Body.String()
}

// post sends a form and returns where it leads, or the page that came back.
func (c caller) post(path string, want int, values url.Values) (location, page string) {
	c.t.Helper()
	r := httptest.NewRequest("POST", path, strings.NewReader(values.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return c.send(r, want)
}

func (c caller) send(r *http.Request, want int) (location, page string) {
	c.t.Helper()
	w := httptest.NewRecorder()
	c.h.ServeHTTP(w, r)
	if w.Code != want {
		c.t.Fatalf("%s %s: %d, want %d\n%s", r.Method, r.URL.Path, w.Code, want, said(w.Body.String()))
	}
	return w.Header().Get("Location"), w.Body.String()
}

// upload sends a file.
func (c caller) upload(path, name string, file []byte, want int) (location, page string) {
	c.t.Helper()
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	part, err := m.CreateFormFile("file", name)
	if err != nil {
		c.t.Fatal(err)
	}
	_, _ = part.Write(file)
	_ = m.Close()
	r := httptest.NewRequest("POST", path, &b)
	r.Header.Set("Content-Type", m.FormDataContentType())
	return c.send(r, want)
}

var (
	spaces     = regexp.MustCompile(`[\s\x{a0}]+`)
	tags       = regexp.MustCompile(`<[^>]*>`)
	controls   = regexp.MustCompile(`<(input|textarea|option)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*/?>([^<]*)`)
	attributes = regexp.MustCompile(`([^\s=>/]+)(?:="([^"]*)")?`)
)

// said is what a page says, without its markup.
func said(page string) string {
	_, main, ok := strings.Cut(page, "<main")
	if !ok {
		return page
	}
	return spaces.ReplaceAllString(html.UnescapeString(tags.ReplaceAllString("<main"+main, " ")), " ")
}

// filled is the form as it stands in a page: what a browser would send.
func filled(page string) url.Values {
	values := url.Values{}
	for _, m := range controls.FindAllStringSubmatch(page, -1) {
		a := map[string]string{}
		for _, x := range attributes.FindAllStringSubmatch(m[2], -1) {
			a[x[1]] = html.UnescapeString(x[2])
		}
		_, disabled := a["disabled"]
		_, checked := a["checked"]
		switch {
		case a["name"] == "" || disabled:
		case m[1] == "textarea":
			values.Add(a["name"], html.UnescapeString(m[3]))
		case a["type"] != "radio" && a["type"] != "checkbox" || checked:
			values.Add(a["name"], a["value"])
		}
	}
	return values
}

// answer opens a topic, fills it in and goes on.
func (c caller) answer(address string, want int, answers map[string][]string) (location, page string) {
	c.t.Helper()
	values := filled(c.get(address, http.StatusOK))
	for name, v := range answers {
		if !slices.Contains(values["seen"], name) && !strings.HasSuffix(name, "-unknown") {
			c.t.Fatalf("%s does not ask for %s", address, name)
		}
		values[name] = v
	}
	return c.post(address, want, values)
}

// report fills a form in to the receipt, with answers by topic.
func (c caller) report(answers map[string]map[string][]string) (notification, receipt string) {
	c.t.Helper()
	at, _ := c.post("/nb/desk/report", http.StatusSeeOther, nil)
	form := at[:strings.LastIndex(at, "/")]
	for steps := 0; at != form; steps++ {
		if steps > 40 {
			c.t.Fatalf("the form does not end: %s", at)
		}
		at, _, _ = strings.Cut(at, "#")
		topic := at[strings.LastIndex(at, "/")+1:]
		at, _ = c.answer(at, http.StatusSeeOther, answers[topic])
	}
	at, _ = c.post(form+"/send", http.StatusSeeOther, nil)
	parts := strings.Split(at, "/")
	return strings.Join(parts[:len(parts)-2], "/"), at
}

// an invented person
func anAnswer(reference string) map[string]map[string][]string {
	return map[string]map[string][]string{
		"start":        {"year": {"2026"}, "reference": {reference}, "identified_on": {"3.2.2026"}, "followed_up_from": {"04.02.2026"}},
		"safety":       {"danger_now": {"no"}, "contact_safe": {"unknown"}},
		"who":          {"given_name": {"Blessing"}, "family_name": {"Prøvesen"}, "sex": {"female"}, "citizenship": {"Nigeria", "", ""}},
		"age":          {"presumed_minor": {"no"}, "birth_documented": {"1994"}},
		"exploitation": {"exploitation": {"sexual.prostitution"}},
		"story":        {"story": {"Fortalt av Blessing i resepsjonen."}},
	}
}

func reporter(t *testing.T) (caller, *Visitor) {
	t.Helper()
	who := as(access.Reporter, "rosa")()
	h, _ := desk(t, func() Visitor { return who })
	return caller{t, h}, &who
}

func TestReportToReceipt(t *testing.T) {
	c, _ := reporter(t)
	one, receipt := c.report(anAnswer("R-1"))
	page := c.get(receipt, http.StatusOK)
	reference := receipt[strings.LastIndex(receipt, "/")+1:]
	if _, ok := register.ReadReceiptReference(reference); !ok || !strings.Contains(page, reference) {
		t.Errorf("the receipt %q does not show its reference", reference)
	}
	for _, secret := range []string{"Blessing", "Prøvesen", "1994"} {
		if strings.Contains(page, secret) {
			t.Errorf("the receipt says %q", secret)
		}
	}
	told := said(c.get(one, http.StatusOK))
	for _, want := range []string{"R-1", "Blessing", "Prøvesen", "Kvinne", "Nigeria", "1994", "Prostitusjon", "i resepsjonen"} {
		if !strings.Contains(told, want) {
			t.Errorf("the notification does not say %q:\n%s", want, told)
		}
	}
	if list := said(c.get("/nb/desk/notifications", http.StatusOK)); !strings.Contains(list, "R-1") || strings.Contains(list, "Blessing") {
		t.Errorf("the list: %s", list)
	}
	if page := c.get("/nb/desk/report", http.StatusOK); strings.Contains(page, "/drop") {
		t.Error("a form that was sent is still there")
	}
}

func TestCorrectFromNotification(t *testing.T) {
	c, _ := reporter(t)
	one, _ := c.report(anAnswer("R-2"))
	form, _ := c.post(one+"/correct", http.StatusSeeOther, nil)
	if page := c.get(form+"/start", http.StatusOK); strings.Count(page, " readonly") != 2 {
		t.Error("year and reference can be corrected")
	}
	if page := said(c.get(form, http.StatusOK)); !strings.Contains(page, "Blessing") {
		t.Errorf("the correction does not begin with what was said: %s", page)
	}
	c.answer(form+"/who", http.StatusSeeOther, map[string][]string{"sex": {"male"}, "citizenship": {"Romania", "Nigeria", ""}})
	at, _ := c.post(form+"/send", http.StatusSeeOther, nil)
	if page := said(c.get(at, http.StatusOK)); !strings.Contains(page, "Rettingen er mottatt") {
		t.Errorf("the receipt: %s", page)
	}
	told := said(c.get(one, http.StatusOK))
	for _, want := range []string{"Mann", "Romania", "Endret:", "1994", "resepsjonen"} {
		if !strings.Contains(told, want) {
			t.Errorf("the corrected notification does not say %q: %s", want, told)
		}
	}
}

func TestWithdrawAndUndo(t *testing.T) {
	c, _ := reporter(t)
	one, _ := c.report(anAnswer("R-3"))
	if _, page := c.post(one+"/withdraw", http.StatusUnprocessableEntity, nil); !strings.Contains(page, `href="#reason"`) {
		t.Error("a withdrawal without a reason says nothing")
	}
	at, _ := c.post(one+"/withdraw", http.StatusSeeOther, url.Values{"reason": {"twice"}})
	page := c.get(at, http.StatusOK)
	if !strings.Contains(page, one+"/restore") || strings.Contains(page, one+"/correct") {
		t.Error("a notification that is withdrawn cannot be restored, or can be corrected")
	}
	if list := said(c.get("/nb/desk/notifications", http.StatusOK)); strings.Contains(list, "R-3") {
		t.Error("the list shows what is withdrawn")
	}
	if list := said(c.get("/nb/desk/notifications?state=withdrawn", http.StatusOK)); !strings.Contains(list, "Trukket tilbake") {
		t.Error("the list of those withdrawn does not show it")
	}
	c.post(one+"/restore", http.StatusSeeOther, nil)
	if page := c.get(one, http.StatusOK); !strings.Contains(page, one+"/correct") {
		t.Error("it was not restored")
	}
}

func TestWrongAnswersAreSaidAtTheField(t *testing.T) {
	c, _ := reporter(t)
	at, _ := c.post("/nb/desk/report", http.StatusSeeOther, nil)
	_, page := c.answer(at, http.StatusUnprocessableEntity, map[string][]string{"year": {"2026"}, "identified_on": {"31.02.2026"}, "followed_up_from": {"1.2.2026"}})
	for _, want := range []string{`href="#identified_on"`, `id="identified_on-error"`, `aria-invalid="true"`, `value="31.02.2026"`} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in the page", want)
		}
	}
	if again := c.get(at, http.StatusOK); !strings.Contains(again, `value="31.02.2026"`) {
		t.Error("what was written is not kept")
	}
	form := at[:strings.LastIndex(at, "/")]
	if _, page := c.post(form+"/send", http.StatusUnprocessableEntity, nil); !strings.Contains(page, `href="#identified_on"`) {
		t.Error("a form that is wrong is not refused with the reason")
	}
}

func TestAQuestionComesUpWithoutScript(t *testing.T) {
	c, _ := reporter(t)
	at, _ := c.post("/nb/desk/report", http.StatusSeeOther, nil)
	base := at[:strings.LastIndex(at, "/")]
	next, _ := c.answer(base+"/safety", http.StatusSeeOther, map[string][]string{"contact_safe": {"yes"}})
	if next != base+"/safety#contact_means" {
		t.Fatalf("leads to %s", next)
	}
	next, _ = c.answer(base+"/safety", http.StatusSeeOther, map[string][]string{"contact_means": {"through_agency"}})
	if next != base+"/who" {
		t.Errorf("leads to %s", next)
	}
}

func TestChildPath(t *testing.T) {
	c, _ := reporter(t)
	answers := anAnswer("R-4")
	answers["age"] = map[string][]string{"presumed_minor": {"unknown"}}
	_, receipt := c.report(answers)
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	want := texts.Text(lang.For("nb"), "form.child.child_welfare")
	if page := said(c.get(receipt, http.StatusOK)); !strings.Contains(page, want) {
		t.Errorf("the receipt of somebody who may be a child does not say what to do: %s", page)
	}
	_, receipt = c.report(anAnswer("R-5"))
	if page := said(c.get(receipt, http.StatusOK)); strings.Contains(page, want) {
		t.Error("the receipt of an adult shows the child path")
	}
}

func TestDraftsAreSavedLeftAndDropped(t *testing.T) {
	c, _ := reporter(t)
	at, _ := c.post("/nb/desk/report", http.StatusSeeOther, nil)
	values := filled(c.get(at, http.StatusOK))
	values.Set("reference", "R-6")
	values.Set("go", "leave")
	c.post(at, http.StatusSeeOther, values)
	form := at[:strings.LastIndex(at, "/")]
	if page := c.get("/nb/desk/report", http.StatusOK); !strings.Contains(page, form) {
		t.Fatal("the form is not listed")
	}
	_, page := c.post(at, http.StatusConflict, values) // the version of before
	if !strings.Contains(page, `value="R-6"`) {
		t.Error("a form saved elsewhere loses what was written")
	}
	c.post(form+"/drop", http.StatusSeeOther, nil)
	c.get(form, http.StatusNotFound)
	one, _ := c.post("/nb/desk/report", http.StatusSeeOther, nil)
	if two, _ := c.post("/nb/desk/report", http.StatusSeeOther, nil); two != one {
		t.Error("forms without an answer pile up")
	}
}

func TestOthersFindNothing(t *testing.T) {
	c, who := reporter(t)
	one, receipt := c.report(anAnswer("R-7"))
	at, _ := c.post("/nb/desk/report", http.StatusSeeOther, nil)
	form := at[:strings.LastIndex(at, "/")]
	colleague := *who
	colleague.Actor.ID = "0190-other"
	other := as(access.Reporter, "nav")()
	for name, v := range map[string]Visitor{"colleague": colleague, "another agency": other} {
		*who = v
		c.get(form, http.StatusNotFound)
		c.get(at, http.StatusNotFound)
		c.post(at, http.StatusNotFound, url.Values{"seen": {"year"}, "year": {"2026"}, "version": {"1"}})
		c.post(form+"/drop", http.StatusNotFound, nil)
		c.post(form+"/send", http.StatusNotFound, nil)
		if name == "colleague" {
			c.get(one, http.StatusOK)
			continue
		}
		c.get(one, http.StatusNotFound)
		c.get(receipt, http.StatusNotFound)
		c.get(one+"/withdraw", http.StatusNotFound)
		c.post(one+"/correct", http.StatusNotFound, nil)
		c.post(one+"/withdraw", http.StatusNotFound, url.Values{"reason": {"twice"}})
		c.post(one+"/restore", http.StatusNotFound, nil)
		if list := said(c.get("/nb/desk/notifications", http.StatusOK)); strings.Contains(list, "R-7") {
			t.Error("the list of another agency")
		}
	}
}

func TestSearchWithoutNamesInAddresses(t *testing.T) {
	c, _ := reporter(t)
	_, receipt := c.report(anAnswer("R-8"))
	for _, term := range []string{"R-8", receipt[strings.LastIndex(receipt, "/")+1:], "prøvesen", "PRØVESEN bless"} {
		if _, page := c.post("/nb/desk/notifications/search", http.StatusOK, url.Values{"term": {term}}); !strings.Contains(said(page), "R-8") {
			t.Errorf("%q is not found", term)
		}
	}
	if _, page := c.post("/nb/desk/notifications/search", http.StatusOK, url.Values{"term": {"Nobody Atall"}}); strings.Contains(said(page), "R-8") {
		t.Error("anything is found")
	}
}

func TestNothingAndUndo(t *testing.T) {
	c, _ := reporter(t)
	at, _ := c.post("/nb/desk/returns/2025/nothing", http.StatusSeeOther, nil)
	page := c.get(at, http.StatusOK)
	if !strings.Contains(page, "/nb/desk/returns/2025/reopen") {
		t.Error("no undo")
	}
	c.post("/nb/desk/returns/2025/reopen", http.StatusSeeOther, nil)
	if page := c.get("/nb/desk/returns", http.StatusOK); !strings.Contains(page, "/nb/desk/returns/2025/nothing") {
		t.Error("it was not taken back")
	}
}

func TestEveryTopicHasAPageAndEveryFieldAControl(t *testing.T) {
	c, _ := reporter(t)
	at, _ := c.post("/nb/desk/report", http.StatusSeeOther, nil)
	base := at[:strings.LastIndex(at, "/")]
	for _, topic := range register.Topics() {
		for _, l := range []string{"nb", "nn", "en"} {
			page := c.get(strings.Replace(base, "/nb/", "/"+l+"/", 1)+"/"+topic.ID, http.StatusOK)
			if strings.Contains(said(page), "form.") || strings.Contains(said(page), "desk.") {
				t.Errorf("%s, %s: a text is missing: %s", topic.ID, l, said(page))
			}
			for _, p := range topic.Prompts {
				if !p.Nameless && !strings.Contains(page, `name="`+string(p.Field)+`"`) {
					t.Errorf("%s, %s: nothing asks for %s", topic.ID, l, p.Field)
				}
			}
		}
	}
	c.get(base+"/no_such_topic", http.StatusNotFound)
}

func TestUpload(t *testing.T) {
	c, who := reporter(t)
	good := "år;referanse;dato for identifisering;fulgt opp fra;kjønn\n2026;U-1;01.02.2026;02.02.2026;kvinne\n2026;U-2;01.02.2026;;rosa\n"
	at, _ := c.upload("/nb/desk/upload", "Blessing Testmann.csv", []byte(good), http.StatusSeeOther)
	page := c.get(at, http.StatusOK)
	told := said(page)
	for _, want := range []string{"Ta imot den ene raden", "Fulgt opp fra", "U-1"} {
		if !strings.Contains(told, want) {
			t.Errorf("the preview does not say %q: %s", want, told)
		}
	}
	if strings.Contains(at+page, "Blessing") {
		t.Error("the name of the file is kept")
	}
	c.post(at+"/receive", http.StatusSeeOther, nil)
	if w := get(c.h, at+"/returned"); !strings.Contains(w.Header().Get("Content-Disposition"), "attachment") || !strings.Contains(w.Body.String(), "U-2") {
		t.Errorf("the returned file: %v", w.Header())
	}
	if told := said(c.get(at, http.StatusOK)); !strings.Contains(told, "Radene er mottatt") {
		t.Errorf("after receiving: %s", told)
	}
	if told := said(c.get("/nb/desk/notifications", http.StatusOK)); !strings.Contains(told, "U-1") || strings.Contains(told, "U-2") {
		t.Errorf("the list: %s", told)
	}
	for name, file := range map[string]string{"empty": "", "no return": "\x00\x01\x02", "other columns": "a;b\n1;2\n"} {
		if _, page := c.upload("/nb/desk/upload", "x.csv", []byte(file), http.StatusUnprocessableEntity); !strings.Contains(page, `id="file-error"`) {
			t.Errorf("%s: no reason at the field", name)
		}
	}
	*who = as(access.Reporter, "nav")()
	c.get(at, http.StatusNotFound)
	c.post(at+"/receive", http.StatusNotFound, nil)
}

func TestUploadOfCriminalCases(t *testing.T) {
	who := as(access.PoliceAnalyst, "strasak")()
	h, _ := desk(t, func() Visitor { return who })
	c := caller{t, h}
	file := "år;referanse;dato for anmeldelse;type anmeldelse\n2026;S-1;01.02.2026;menneskehandel\n"
	at, _ := c.upload("/nb/desk/police", "x.csv", []byte(file), http.StatusSeeOther)
	c.get(at, http.StatusOK)
	c.get("/nb/desk"+strings.Replace(at[len("/nb/desk"):], "/police/", "/upload/", 1), http.StatusNotFound)
	c.post(at+"/receive", http.StatusSeeOther, nil)
	if told := said(c.get(at, http.StatusOK)); !strings.Contains(told, "Radene er mottatt") {
		t.Errorf("after receiving: %s", told)
	}
	c.get("/nb/desk/report", http.StatusNotFound)
}

// Events of cases are handed in where the return of the police is; the preview
// says what is wrong, and what is received is in the list of cases.
func TestUploadOfEventsOfCases(t *testing.T) {
	who := as(access.PoliceAnalyst, "pd-oslo")()
	h, _ := desk(t, func() Visitor { return who })
	c := caller{t, h}
	page := c.get("/nb/desk/police", http.StatusOK)
	for _, name := range []string{"verdig-criminal.xlsx", "verdig-events.xlsx", "verdig-events.csv"} {
		at := "/nb/desk/police-template/" + name
		if !strings.Contains(page, at) {
			t.Errorf("the page does not offer %s", name)
		}
		if w := get(c.h, at); w.Code != http.StatusOK || w.Body.Len() < 100 {
			t.Errorf("%s: %d, %d bytes", name, w.Code, w.Body.Len())
		}
	}
	head := "straffesak;hendelse;hendelsesdato;egen referanse;kjønn;type anmeldelse;lovbestemmelse\n"
	report := "S1;Anmeldelse;05.01.2026;1/26;;Menneskehandel;§ 257\n"
	at, _ := c.upload("/nb/desk/police", "x.csv", []byte(head+report+"S1;Ny mistenkt;06.01.2026;Ola Nordmann;mann;;\n"), http.StatusSeeOther)
	told := said(c.get(at, http.StatusOK))
	for _, want := range []string{"Egen referanse", "En sak tas imot samlet", "rad 3 i saken ble ikke mottatt"} {
		if !strings.Contains(told, want) {
			t.Errorf("the preview does not say %q: %s", want, told)
		}
	}
	c.post(at+"/receive", http.StatusSeeOther, nil)
	if w := get(c.h, at+"/returned"); !strings.Contains(w.Body.String(), "S1") || !strings.Contains(w.Body.String(), "minst ett siffer") {
		t.Errorf("the returned file: %s", w.Body.String())
	}
	if told := said(c.get("/nb/desk/cases", http.StatusOK)); !strings.Contains(told, "Ingen straffesaker ennå") {
		t.Errorf("half a case was received: %s", told)
	}
	at, _ = c.upload("/nb/desk/police", "x.csv", []byte(head+report+"S1;Ny mistenkt;06.01.2026;M1;mann;;\n"), http.StatusSeeOther)
	c.post(at+"/receive", http.StatusSeeOther, nil)
	if page := c.get(at, http.StatusOK); !strings.Contains(page, `href="/nb/desk/cases"`) || !strings.Contains(said(page), "Se straffesakene") {
		t.Errorf("after receiving: %s", said(page))
	}
	if told := said(c.get("/nb/desk/cases", http.StatusOK)); !strings.Contains(told, "1/26") {
		t.Errorf("the list: %s", told)
	}
}

func TestTemplates(t *testing.T) {
	c, _ := reporter(t)
	for _, name := range []string{"verdig-person.xlsx", "verdig-person.csv"} {
		w := get(c.h, "/nb/desk/upload-template/"+name)
		if w.Code != http.StatusOK || w.Body.Len() < 100 || !strings.Contains(w.Header().Get("Content-Disposition"), name) {
			t.Errorf("%s: %d, %d bytes, %s", name, w.Code, w.Body.Len(), w.Header().Get("Content-Disposition"))
		}
	}
	for _, name := range []string{"verdig-criminal.csv", "verdig-person.exe", "..%2fkeys.json"} {
		if w := get(c.h, "/nb/desk/upload-template/"+name); w.Code != http.StatusNotFound {
			t.Errorf("%s: %d", name, w.Code)
		}
	}
}

// TestRulesReachThePage holds the rules that the page's script reads against
// the names of the package.
func TestRulesReachThePage(t *testing.T) {
	var rule []struct {
		Field string   `json:"field"`
		Is    []string `json:"is"`
	}
	err := json.Unmarshal([]byte(when(register.Rule{{Field: register.FieldCountry, Is: []string{"NO"}}})), &rule)
	if err != nil || len(rule) != 1 || rule[0].Field != "exploitation_country" || rule[0].Is[0] != "NO" {
		t.Errorf("%v %v", rule, err)
	}
}

package desk

import (
	"context"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"verdig/access"
	"verdig/audit"
	"verdig/store"
)

// TestFollowUpAtYearsEnd confirms follow-ups from a list, all in one post.
func TestFollowUpAtYearsEnd(t *testing.T) {
	c, _ := reporter(t)
	for _, reference := range []string{"F-1", "F-2", "F-3"} {
		answers := anAnswer(reference)
		answers["start"] = map[string][]string{"year": {"2025"}, "reference": {reference}, "identified_on": {"3.2.2025"}, "followed_up_from": {"4.2.2025"}}
		c.report(answers)
	}
	const list = "/nb/desk/returns/2026/follow-up"
	if page := c.get("/nb/desk/", http.StatusOK); !strings.Contains(page, list) {
		t.Error("my work does not say that follow-ups wait")
	}
	ids := regexp.MustCompile(`name="answer-([0-9a-f-]+)" value="still"`).FindAllStringSubmatch(c.get(list, http.StatusOK), -1)
	if len(ids) != 3 {
		t.Fatalf("%d follow-ups", len(ids))
	}
	still, ended := ids[0][1], ids[1][1]
	values := url.Values{"answer-" + still: {"still"}, "answer-" + ended: {"ended"}, "ended-" + ended: {"yesterday"}}
	if _, page := c.post(list, http.StatusUnprocessableEntity, values); !strings.Contains(page, `href="#ended-`+ended) || !strings.Contains(page, `value="yesterday"`) {
		t.Error("a day that is none is not said at the field")
	}
	c.post(list, http.StatusUnprocessableEntity, nil)
	values.Set("ended-"+ended, "5.1.2026")
	c.post(list, http.StatusSeeOther, values)
	page := c.get(list, http.StatusOK)
	if strings.Count(page, `value="still"`) != 1 {
		t.Errorf("left in the list: %s", said(page))
	}
	if list := said(c.get("/nb/desk/notifications?year=2026", http.StatusOK)); !strings.Contains(list, "Pågår") || !strings.Contains(list, "Til 5. januar 2026") {
		t.Errorf("the year after: %s", list)
	}
}

// TestGuideBeginsAForm ticks what was seen and finds it in the form.
func TestGuideBeginsAForm(t *testing.T) {
	c, who := reporter(t)
	c.get("/nb/desk/guide", http.StatusOK)
	page := c.get("/nb/desk/guide/labour.domestic", http.StatusOK)
	signs := regexp.MustCompile(`name="sign" value="([a-z_]+)"`).FindAllStringSubmatch(page, -1)
	if len(signs) < 10 {
		t.Fatalf("%d signs", len(signs))
	}
	if strings.Contains(page, "score") {
		t.Error("the guide gives a score")
	}
	c.post("/nb/desk/guide", http.StatusUnprocessableEntity, url.Values{"page": {"labour.domestic"}})
	at, _ := c.post("/nb/desk/guide", http.StatusSeeOther, url.Values{"page": {"labour.domestic"}, "sign": {"documents_held", "debt"}})
	form := at[:strings.LastIndex(at, "/")]
	told := said(c.get(form, http.StatusOK))
	for _, want := range []string{"Gjeldsbinding", "Pass eller andre dokumenter holdes tilbake", "Tvangsarbeid i private hjem"} {
		if !strings.Contains(told, want) {
			t.Errorf("the form does not say %q", want)
		}
	}
	for _, page := range []string{"sexual", "children", "see-money"} {
		c.get("/en/desk/guide/"+page, http.StatusOK)
	}
	for _, page := range []string{"see-nothing", "nobody", "see-"} {
		c.get("/nb/desk/guide/"+page, http.StatusNotFound)
	}
	*who = as(access.Auditor, "")()
	if page := c.get("/nb/desk/guide/sexual", http.StatusOK); strings.Contains(page, `name="sign"`) {
		t.Error("somebody who cannot report is offered a form")
	}
	c.post("/nb/desk/guide", http.StatusNotFound, url.Values{"sign": {"debt"}})
}

// TestWithoutNamesAndWithoutScript asks for the encoding where the register
// receives no names.
func TestWithoutNamesAndWithoutScript(t *testing.T) {
	who := as(access.Reporter, "rosa")()
	h, st := desk(t, func() Visitor { return who })
	c := caller{t, h}
	err := st.Update(context.Background(), audit.Note{Actor: "test", Role: "operator", Action: "accept", Purpose: "operate"}, func(tx *store.Tx) error {
		return tx.PutSetting(context.Background(), store.SettingEncodingKey, "1250335b441d")
	})
	if err != nil {
		t.Fatal(err)
	}
	at, _ := c.post("/nb/desk/report", http.StatusSeeOther, nil)
	base := at[:strings.LastIndex(at, "/")]
	page := c.get(base+"/who", http.StatusOK)
	for _, name := range []string{"given_name", "family_name", "other_names"} {
		if strings.Contains(page, `name="`+name+`"`) {
			t.Errorf("the form asks for %s", name)
		}
	}
	for _, id := range []string{"encoder-given", "encoder-family", "encoder-other", "encoder-birth", "encoder-key"} {
		if field := regexp.MustCompile(`<input[^>]*id="` + id + `"[^>]*>`).FindString(page); field == "" || strings.Contains(field, "name=") {
			t.Errorf("a field that must never be sent has a name, or is not there: %s", field)
		}
	}
	if page := c.get(base+"/age", http.StatusOK); strings.Contains(page, `name="birth_documented"`) || !strings.Contains(page, `name="birth_year"`) {
		t.Error("the form asks for the date of birth, or not for the year")
	}
	_, page = c.answer(base+"/who", http.StatusUnprocessableEntity, map[string][]string{"encoding": {"Grace Prøvesen"}})
	if !strings.Contains(page, `id="encoding-error"`) {
		t.Error("a text that is no encoding is not refused at the field")
	}
	if strings.Contains(page+c.get(base+"/who", http.StatusOK), "Prøvesen") {
		t.Error("a text that is no encoding, and may be a name, is kept")
	}
	// A name that somebody sends all the same is not kept.
	values := filled(c.get(base+"/who", http.StatusOK))
	values["seen"] = append(values["seen"], "given_name")
	values.Set("given_name", "Grace")
	values.Set("encoding", "")
	c.post(base+"/who", http.StatusSeeOther, values)
	if page := c.get(base, http.StatusOK); strings.Contains(page, "Grace") {
		t.Error("a name was kept")
	}
}

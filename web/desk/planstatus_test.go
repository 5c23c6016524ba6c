package desk

import (
	"net/http"
	"strings"
	"testing"
)

// A disagreement stands wherever the status is shown, is the first thing to do,
// and is answered from there; who takes no part sees none of it, and the
// national unit no word.
func TestADisagreementIsShownAndAnswered(t *testing.T) {
	o := joined(t)
	if page := said(o.as("rosa").get(o.plan, http.StatusOK)); !strings.Contains(page, "Skriv ned hvilken status personen har") || !strings.Contains(page, "avhenger aldri av om noen blir tiltalt") {
		t.Errorf("the page does not ask for a status:\n%s", page)
	}
	to, _ := o.take("nav", "status", http.StatusSeeOther, "", map[string]string{"code": "rejected", "body": "police", "day": "2.1.2026", "text": "CanaryGround"})
	status := did(t, to)
	o.take("nav", "view", http.StatusSeeOther, "subject="+status, map[string]string{"code": "disagrees", "text": "CanaryView"})
	page := said(o.as("rosa").get(o.plan, http.StatusOK))
	for _, want := range []string{"Ikke offer", "Personen er uenig", "CanaryView", "Svar på uenigheten", "Ingen av rettighetene gjelder"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %s", want)
		}
	}
	coded := o.as("coordinator").get(o.plan, http.StatusOK)
	if !strings.Contains(coded, "Personen er uenig") || strings.Contains(coded, "Canary") {
		t.Error("the national unit sees that the person disagrees, and no word of it")
	}
	o.as("udi").get(o.plan, http.StatusNotFound)
	o.take("rosa", "view.answer", http.StatusSeeOther, "subject="+status, map[string]string{"text": "CanaryAnswer"})
	if page := said(o.as("nav").get(o.plan, http.StatusOK)); !strings.Contains(page, "CanaryAnswer") || !strings.Contains(page, "Personen er uenig") || strings.Contains(page, "Svar på uenigheten") {
		t.Error("answered, the disagreement still stands, and waits no more")
	}
}

// An event starts a deadline with its ground and source; the thing to do leads
// to the form that settles it, with the deadline filled in.
func TestAnEventStartsADeadlineThatIsSettledAtTheDesk(t *testing.T) {
	o := joined(t)
	if form := o.as("rosa").get(o.plan+"/do/event?code=permit_reflection", http.StatusOK); !strings.Contains(form, `<option value="permit_reflection" selected>`) {
		t.Error("the form does not begin with what the link says")
	}
	to, _ := o.take("rosa", "event", http.StatusSeeOther, "", map[string]string{"code": "permit_reflection", "day": "31.8.2025"})
	event := did(t, to)
	page := o.as("rosa").get(o.plan, http.StatusOK)
	for _, want := range []string{"28.\u00a0februar\u00a02026", "Følger av lov", "Utlendingsforskriften § 8-3", "udi-2013-014", "Fristen er ute: refleksjonsperioden utløper"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %s", want)
		}
	}
	form := "subject=" + event + "&amp;"
	if !strings.Contains(page, "/do/deadline.settle?code=reflection_end&amp;"+strings.TrimSuffix(form, "&amp;")) {
		t.Error("nothing leads to the form that settles the deadline")
	}
	if strings.Contains(page, "/do/deadline.move?code=reflection_end") {
		t.Error("a deadline of law can be moved")
	}
	o.take("nav", "deadline.settle", http.StatusSeeOther, "code=reflection_end&subject="+event, map[string]string{"text": "Søkte på nytt"})
	if page := said(o.as("rosa").get(o.plan, http.StatusOK)); strings.Contains(page, "Fristen er ute") || !strings.Contains(page, "Én frist er avsluttet") {
		t.Errorf("the deadline is not settled:\n%s", page)
	}
}

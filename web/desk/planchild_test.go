package desk

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"verdig/access"
)

// aChild is anAnswer of somebody presumed a child.
func aChild(reference string) map[string]map[string][]string {
	a := anAnswer(reference)
	a["age"] = map[string][]string{"presumed_minor": {"yes"}, "birth_documented": {"2012"}}
	return a
}

// nursery is an office with a child that was reported by the form.
func nursery(t *testing.T) (o *office, notification, receipt string) {
	t.Helper()
	v := &Visitor{}
	h, st := whole(t, v)
	o = &office{caller: caller{t, h}, st: st, visitor: v}
	putAgencies(t, st)
	c := o.as("reporter")
	notification, receipt = c.report(aChild("B-1"))
	list := o.as("rosa").get("/nb/desk/plans", http.StatusOK)
	at := strings.Index(list, `"/nb/desk/plans/01`)
	if at < 0 {
		at = strings.Index(list, `"/nb/desk/plans/0`)
	}
	if at < 0 {
		t.Fatalf("no plan was opened:\n%s", said(list))
	}
	o.plan, _, _ = strings.Cut(list[at+1:], `"`)
	o.plan, _, _ = strings.Cut(o.plan, "?")
	return o, notification, receipt
}

func TestTheReporterOfAChildIsToldThatFollowUpHasBegunAndNoMore(t *testing.T) {
	o, notification, receipt := nursery(t)
	c := o.as("reporter")
	page := said(c.get(receipt, http.StatusOK))
	if !strings.Contains(page, "En plan for oppfølging er åpnet") || !strings.Contains(page, "ROSA (krisesentrene) har ansvaret") {
		t.Errorf("the receipt:\n%s", page)
	}
	if page := said(c.get(notification, http.StatusOK)); !strings.Contains(page, "Oppfølgingen er i gang") {
		t.Errorf("the notification:\n%s", page)
	}
	c.get(o.plan, http.StatusNotFound)
}

func TestAChildsPlanShowsFourTracksAndTheAlarmFirst(t *testing.T) {
	o, _, _ := nursery(t)
	page := said(o.as("rosa").get(o.plan, http.StatusOK))
	for _, want := range []string{"Barnevern", "Politi", "Utlendingsmyndighet", "Representant", "Meld fra til barnevernet", "Tilby sporet til", "Neste steg"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q:\n%s", want, page)
		}
	}
	to, _ := o.take("rosa", "guide.do", http.StatusSeeOther, "code=cw_report", map[string]string{"text": "Ringt"})
	if page := said(o.as("rosa").get(to, http.StatusOK)); !strings.Contains(page, "gjorde steget") || !strings.Contains(page, "(1 av 5 er avklart)") {
		t.Errorf("the step is not done:\n%s", page)
	}
	to, _ = o.take("rosa", "missing", http.StatusSeeOther, "", map[string]string{"day": "2026-01-02", "hour": "08:30", "text": "Ved stasjonen"})
	alarm := did(t, to)
	page = said(o.as("rosa").get(o.plan, http.StatusOK))
	first, next := strings.Index(page, "Savnet siden"), strings.Index(page, "Meld fra til barnevernet")
	if first < 0 || next >= 0 && next < first || !strings.Contains(page, "Ved stasjonen") || !strings.Contains(page, "Ring politiet") {
		t.Errorf("the alarm is not the first thing:\n%s", page)
	}
	if page := said(o.as("coordinator").get(o.plan, http.StatusOK)); strings.Contains(page, "Ved stasjonen") || !strings.Contains(page, "Personen er savnet") {
		t.Errorf("the national unit sees:\n%s", page)
	}
	o.take("rosa", "missing.found", http.StatusSeeOther, "subject="+alarm, map[string]string{"day": "2026-01-02", "hour": "10:30", "code": "well"})
	if page := said(o.as("rosa").get(o.plan, http.StatusOK)); strings.Contains(page, "Savnet siden") || !strings.Contains(page, "funnet 2. januar 2026 klokken 10.30: det går bra") {
		t.Errorf("after it is found:\n%s", page)
	}
	if page := said(o.as("rosa").get("/en"+strings.TrimPrefix(o.plan, "/nb"), http.StatusOK)); !strings.Contains(page, "at 10:30") {
		t.Errorf("the hour is not written as English does:\n%s", page)
	}
}

func TestAChildIsMovedByOneFormAndNothingTypedIsLost(t *testing.T) {
	o, _, _ := nursery(t)
	c := o.as("rosa")
	_, page := c.post(o.plan+"/move", http.StatusUnprocessableEntity, url.Values{"text": {"CanaryMove"}, "seen": {"9"}})
	if !strings.Contains(page, "CanaryMove") || !strings.Contains(page, "Velg den nye kommunen") {
		t.Error("what was typed is lost, or nobody says what is missing")
	}
	to, _ := c.post(o.plan+"/move", http.StatusSeeOther, url.Values{"to": {"bufdir"}, "text": {"CanaryMove"}, "seen": {"9"}})
	if page := said(c.get(to, http.StatusOK)); !strings.Contains(page, "Det står hos dere til det er tatt imot") {
		t.Errorf("after the move:\n%s", page)
	}
	*o.visitor = Visitor{Actor: access.Actor{ID: "01a00000-0000-7000-8000-0000000000a9", Role: access.ChildCoordinator, Agency: "bufdir"}, Name: "Test", Roles: []access.Role{access.ChildCoordinator}}
	if page := said(o.caller.get(o.plan, http.StatusOK)); strings.Count(page, "CanaryMove") != 2 {
		t.Errorf("the new municipality sees:\n%s", page)
	}
}

func TestRelativesAreLinkedByAForm(t *testing.T) {
	o, _, _ := nursery(t)
	if page := said(o.as("rosa").get(o.plan+"/kin", http.StatusOK)); !strings.Contains(page, "deltar ikke i noen annen plan") {
		t.Errorf("without another plan:\n%s", page)
	}
	o.as("reporter").report(aChild("B-2"))
	c := o.as("rosa")
	page := c.get(o.plan+"/kin", http.StatusOK)
	_, page, _ = strings.Cut(page, `<option value="0`)
	other, _, _ := strings.Cut("0"+page, `"`)
	if _, page := c.post(o.plan+"/kin", http.StatusUnprocessableEntity, url.Values{"code": {"sibling"}, "other": {"nothing"}, "text": {"CanaryKin"}}); !strings.Contains(page, "CanaryKin") {
		t.Error("what was typed is lost")
	}
	to, _ := c.post(o.plan+"/kin", http.StatusSeeOther, url.Values{"code": {"sibling"}, "other": {other}})
	if page := c.get(to, http.StatusOK); !strings.Contains(page, "/nb/desk/plans/"+other) || !strings.Contains(said(page), "Søsken") {
		t.Error("the sibling's plan is not shown")
	}
}

package desk

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"verdig/access"
	"verdig/caselaw"
)

func (b *bar) national(id string) {
	a := access.Actor{ID: id, Role: access.Coordinator}
	*b.visitor = Visitor{Actor: a, Name: "Test", Roles: []access.Role{a.Role}}
}

const (
	noraID = "01a00000-0000-7000-8000-0000000000b1"
	eliID  = "01a00000-0000-7000-8000-0000000000b2"
)

// aWrittenJudgment is the form of an entry, filled in.
func aWrittenJudgment() url.Values {
	return url.Values{
		"court": {"Eksempel tingrett"}, "number": {"TEKS-2026-00021"}, "instance": {"district"}, "day": {"4.5.2026"}, "final": {"no"}, "outcome": {"conviction"}, "law": {"strl2005-257"},
		"prison": {"900"}, "suspended": {"100"}, "decides_nb": {"Tvangsarbeid er menneskehandel."}, "summary_nb": {"Tre menn arbeidet uten lønn i en restaurant, sa Kari Vitne."},
		"summary_en": {"Three men worked in a restaurant without any pay."},
	}
}

func (b *bar) says(path string, words ...string) string {
	b.t.Helper()
	page := b.get(path, http.StatusOK)
	for _, w := range words {
		if !strings.Contains(said(page), w) {
			b.t.Errorf("%s does not say %q\n%s", path, w, said(page))
		}
	}
	return page
}

// An entry is written, looked at, stored, returned, corrected, published by
// another and withdrawn, and no step loses what was typed.
func TestAJudgmentIsWrittenAndPublished(t *testing.T) {
	b := newBar(t)
	form := aWrittenJudgment()
	form.Set("summary_nb", "Ring 99999999 og spør om tre menn som arbeidet uten lønn.")
	form.Set("step", "preview")
	_, page := b.post("/nb/desk/judgments/new", http.StatusUnprocessableEntity, form)
	for _, w := range []string{"telefonnummer", "Sammendrag (bokmål)", `id="problems"`} {
		if !strings.Contains(page, w) {
			t.Errorf("the form does not say %q", w)
		}
	}
	if got := asShown(page); got.Get("summary_nb") != form.Get("summary_nb") || got.Get("law") != "strl2005-257" || got.Get("summary_en") != form.Get("summary_en") || got.Get("instance") != "district" {
		t.Errorf("what was typed is lost: %v", got)
	}
	form = aWrittenJudgment()
	form.Set("step", "preview")
	_, page = b.post("/nb/desk/judgments/new", http.StatusOK, form)
	for _, w := range []string{"Kan dette være navn?", "Kari Vitne", "Ingenting er lagret", "Three men worked"} {
		if !strings.Contains(said(page), w) {
			t.Errorf("the preview does not say %q", w)
		}
	}
	kept := filled(page)
	kept.Set("step", "edit")
	_, page = b.post("/nb/desk/judgments/new", http.StatusOK, kept)
	if got := asShown(page); got.Get("decides_nb") != form.Get("decides_nb") || got.Get("prison") != "900" {
		t.Errorf("back in the form: %v", got)
	}
	kept.Set("step", "save")
	to, _ := b.post("/nb/desk/judgments/new", http.StatusSeeOther, kept)
	at, _, _ := strings.Cut(to, "?")
	page = b.says(at, "TEKS-2026-00021", "Venter på publisering", "900 dager, av dem 100 dager betinget", "En koordinator som ikke er deg")
	if strings.Contains(page, "/settle") {
		t.Error("the police may publish")
	}
	b.says("/nb/desk/judgments", "TEKS-2026-00021")
	b.says("/nb/desk/cases", "Domsregisteret")
	_, page = b.post("/nb/desk/judgments/new", http.StatusUnprocessableEntity, kept)
	if !strings.Contains(said(page), "allerede ført inn") {
		t.Error("the same judgment is entered twice")
	}

	b.national(noraID)
	b.says("/nb/desk/", "Domsregisteret")
	b.says(at, "Kan dette være navn?", "Din avgjørelse")
	settle := url.Values{"version": {"1"}, "verdict": {"return"}}
	_, page = b.post(at+"/settle", http.StatusUnprocessableEntity, settle)
	if !strings.Contains(said(page), "Velg en grunn.") {
		t.Error("returned without a reason")
	}
	settle.Set("reason", "identifies")
	b.post(at+"/settle", http.StatusSeeOther, settle)
	b.post(at+"/settle", http.StatusConflict, url.Values{"version": {"1"}, "verdict": {"publish"}})

	b.as(analystID, "pd-oslo")
	b.says(at, "Teksten kan røpe hvem noen er")
	form = asShown(b.get(at+"/edit", http.StatusOK))
	form.Set("summary_nb", "Tre menn arbeidet uten lønn i en restaurant, sa et vitne.")
	form.Set("step", "save")
	b.post(at+"/edit", http.StatusSeeOther, form)
	_, page = b.post(at+"/edit", http.StatusConflict, form) // begun from a version that is no longer the latest
	if !strings.Contains(said(page), "Noen andre har endret") || asShown(page).Get("summary_nb") != form.Get("summary_nb") {
		t.Error("a change of what has changed loses what was typed")
	}

	b.national(eliID)
	b.post(at+"/settle", http.StatusSeeOther, url.Values{"version": {"2"}, "verdict": {"publish"}})
	b.says(at, "Publisert", "Versjon 2 ble publisert", "Se den slik alle ser den")
	b.post(at+"/withdraw", http.StatusUnprocessableEntity, url.Values{})
	b.post(at+"/withdraw", http.StatusSeeOther, url.Values{"withdrawal": {"identifies"}})
	b.says(at, "Tatt ut", "ikke lenger offentlig")
}

// A coordinator who has written an entry is told that another must publish it,
// and cannot.
func TestNobodyPublishesTheirOwn(t *testing.T) {
	b := newBar(t)
	b.national(noraID)
	form := aWrittenJudgment()
	form.Set("step", "save")
	to, _ := b.post("/nb/desk/judgments/new", http.StatusSeeOther, form)
	at, _, _ := strings.Cut(to, "?")
	if page := b.says(at, "Du har skrevet dette"); strings.Contains(page, "/settle") {
		t.Error("the writer is offered to publish")
	}
	_, page := b.post(at+"/settle", http.StatusForbidden, url.Values{"version": {"1"}, "verdict": {"publish"}})
	if !strings.Contains(said(page), "Du kan ikke publisere det du selv har skrevet") {
		t.Error(said(page))
	}
	b.as(analystID, "pd-oslo")
	b.get(at, http.StatusNotFound)
	b.get(at+"/edit", http.StatusNotFound)
}

// A correction that changes nothing is not told as stored, and what is published
// or withdrawn is not told as seen or gone before the register is put out.
func TestWhatIsToldOfAJudgmentIsSo(t *testing.T) {
	b := newBar(t)
	b.national(noraID)
	form := aWrittenJudgment()
	form.Set("step", "save")
	to, _ := b.post("/nb/desk/judgments/new", http.StatusSeeOther, form)
	at, _, _ := strings.Cut(to, "?")
	form.Set("base", "1")
	to, _ = b.post(at+"/edit", http.StatusSeeOther, form)
	b.says(to, "Ingenting var endret")
	to, _ = b.post(at+"/withdraw", http.StatusSeeOther, url.Values{"withdrawal": {"mistake"}})
	b.says(to, "til domsregisteret blir lagt ut på nytt")
}

// From the page of a criminal case the form begins with what its events tell.
func TestAJudgmentOfACaseIsWrittenAbout(t *testing.T) {
	b := newBar(t)
	b.toIndictment()
	judged := b.way("judgment", "code=district")
	b.enters("judgment", 303, judged, b.verdictOn(judged, "conviction", url.Values{"day": {"4.5.2026"}, "prison": {"900"}, "suspended": {"100"}}))
	m := regexp.MustCompile(`href="(/nb/desk/judgments/new\?[^"]*)"`).FindStringSubmatch(b.get(b.at, http.StatusOK))
	if m == nil {
		t.Fatal("no way from the judgment to the register")
	}
	way := strings.ReplaceAll(m[1], "&amp;", "&")
	page := b.get(way, http.StatusOK)
	form := asShown(page)
	for field, want := range map[string]string{"instance": "district", "day": "2026-05-04", "final": "no", "outcome": "conviction", "law": "strl2005-258", "prison": "900"} {
		if form.Get(field) != want {
			t.Errorf("%s: %q, want %q", field, form.Get(field), want)
		}
	}
	mine := aWrittenJudgment()
	for _, field := range []caselaw.Field{"court", "number", "decides_nb", "summary_nb"} {
		form[string(field)] = mine[string(field)]
	}
	form.Set("day", "5.5.2026")
	form.Set("step", "save")
	_, page = b.post("/nb/desk/judgments/new", http.StatusUnprocessableEntity, form)
	if !strings.Contains(said(page), "stemmer ikke med dommen slik den er registrert") {
		t.Error(said(page))
	}
	form.Set("day", "4.5.2026")
	to, _ := b.post("/nb/desk/judgments/new", http.StatusSeeOther, form)
	at, _, _ := strings.Cut(to, "?")
	b.says(at, "Til straffesaken")
	if to := get(b.h, way).Header().Get("Location"); to != at {
		t.Errorf("a judgment that has an entry leads to %q, want %q", to, at)
	}
}

package desk

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/justice"
	"verdig/lang"
	"verdig/store"
)

// bar is a police analyst in front of the desk, with the address of a case.
type bar struct {
	caller
	st      *store.Store
	visitor *Visitor
	at      string
}

const analystID = "01a00000-0000-7000-8000-0000000000a1"

func newBar(t *testing.T) *bar {
	t.Helper()
	v := &Visitor{}
	h, st := wholeAt(t, v, func() time.Time { return time.Date(2026, 12, 1, 11, 0, 0, 0, time.UTC) }) // its cases are of 2026
	b := &bar{caller: caller{t, h}, st: st, visitor: v}
	b.as(analystID, "pd-oslo")
	return b
}

func (b *bar) as(id, agency string) {
	a := access.Actor{ID: id, Role: access.PoliceAnalyst, Agency: agency}
	*b.visitor = Visitor{Actor: a, Name: "Test", Roles: []access.Role{a.Role}}
}

// opens opens a case with a report, and returns its address.
func (b *bar) opens(values url.Values) string {
	b.t.Helper()
	form := filled(b.get("/nb/desk/cases/new", http.StatusOK))
	for k, v := range (url.Values{"reference": {"1/26"}, "day": {"5.1.2026"}, "code": {"ordinary"}, "law": {"strl2005-257"}, "forms": {"labour"}, "child": {"no"}}) {
		form[k] = v
	}
	for k, v := range values {
		form[k] = v
	}
	to, _ := b.post("/nb/desk/cases/new", http.StatusSeeOther, form)
	b.at, _, _ = strings.Cut(to, "?")
	return b.at
}

var (
	menus  = regexp.MustCompile(`(?s)<select id="([^"]+)".*?</select>`)
	picked = regexp.MustCompile(`<option value="([^"]*)" selected>`)
)

// asShown is what a browser would send of a form, with what its menus show.
func asShown(page string) url.Values {
	form := filled(page)
	for _, m := range menus.FindAllStringSubmatch(page, -1) {
		if p := picked.FindStringSubmatch(m[0]); p != nil {
			form.Set(m[1], p[1])
		}
	}
	return form
}

// enters fills the form of a kind in, as the page shows it, and sends it.
func (b *bar) enters(kind string, want int, query string, values url.Values) (to, page string) {
	b.t.Helper()
	form := asShown(b.get(b.at+"/do/"+kind+query, http.StatusOK))
	for k, v := range values {
		form[k] = v
	}
	return b.post(b.at+"/do/"+kind, want, form)
}

var formActions = regexp.MustCompile(`href="([^"]*/do/[^"]*)"`)

// way is the first address of the page of the case that leads to the form of a
// kind, with a part of its query.
func (b *bar) way(kind, part string) string {
	b.t.Helper()
	for _, m := range formActions.FindAllStringSubmatch(b.get(b.at, http.StatusOK), -1) {
		at := strings.ReplaceAll(m[1], "&amp;", "&")
		if strings.HasPrefix(at, b.at+"/do/"+kind+"?") && strings.Contains(at, part) {
			return at[strings.Index(at, "?"):]
		}
	}
	b.t.Fatalf("no way to %s %s", kind, part)
	return ""
}

// figure is the number that the board says beside a unit.
func (b *bar) figure(query, unit string) string {
	b.t.Helper()
	page := b.get("/nb/desk/cases"+query, http.StatusOK)
	m := regexp.MustCompile(`<dt>` + regexp.QuoteMeta(unit) + `</dt>\s*<dd>(\d+)</dd>`).FindStringSubmatch(page)
	if m == nil {
		b.t.Fatalf("the board does not say %s", unit)
	}
	return m[1]
}

// reached is how many reports of the board have reached a stage.
func (b *bar) reached(query, stage string) string {
	b.t.Helper()
	m := regexp.MustCompile(`<th scope="row">` + regexp.QuoteMeta(stage) + `</th>\s*<td class="num">(\d+)</td>`).FindStringSubmatch(b.get("/nb/desk/cases"+query, http.StatusOK))
	if m == nil {
		b.t.Fatalf("the path does not say %s", stage)
	}
	return m[1]
}

func (b *bar) expect(words ...string) {
	b.t.Helper()
	page := said(b.get(b.at, http.StatusOK))
	for _, w := range words {
		if !strings.Contains(page, w) {
			b.t.Errorf("the page does not say %q\n%s", w, page)
		}
	}
}

// toIndictment brings a case to an indictment of one accused on one count.
func (b *bar) toIndictment() {
	b.t.Helper()
	b.opens(nil)
	b.enters("investigate", 303, b.way("investigate", "subject="), url.Values{"day": {"6.1.2026"}})
	b.enters("victim", 303, "", url.Values{"code": {"female"}, "child": {"no"}, "day": {"6.1.2026"}})
	b.enters("accused", 303, "", url.Values{"code": {"male"}, "day": {"20.1.2026"}})
	page := b.get(b.at+"/do/count"+b.way("count", "accused="), http.StatusOK)
	victim := regexp.MustCompile(`name="victims" value="([^"]+)"`).FindStringSubmatch(page)
	if victim == nil {
		b.t.Fatal("the count asks for no victim")
	}
	b.enters("count", 303, b.way("count", "accused="), url.Values{"victims": {victim[1]}, "law": {"strl2005-258"}, "forms": {"labour"}, "day": {"20.1.2026"}})
	b.enters("charge", 303, b.way("charge", "subject="), url.Values{"day": {"21.1.2026"}})
	b.enters("indict", 303, b.way("indict", "subject="), url.Values{"day": {"2.3.2026"}})
}

// verdictOn answers a judgment: the verdict on the only count.
func (b *bar) verdictOn(query, outcome string, values url.Values) url.Values {
	b.t.Helper()
	page := b.get(b.at+"/do/judgment"+query, http.StatusOK)
	name := regexp.MustCompile(`name="(outcome-[^"]+)"`).FindStringSubmatch(page)
	prison := regexp.MustCompile(`name="(prison-[^"]+)"`).FindStringSubmatch(page)
	if name == nil || prison == nil {
		b.t.Fatal("the judgment asks for no verdict")
	}
	form := url.Values{name[1]: {outcome}}
	for k, v := range values {
		switch k {
		case "prison", "suspended":
			form[strings.Replace(prison[1], "prison", k, 1)] = v
		case "law":
			form[strings.Replace(name[1], "outcome", k, 1)] = v
		default:
			form[k] = v
		}
	}
	return form
}

// A case goes from report to the Supreme Court; then a date is corrected, and
// the figures move with it.
func TestACaseFromReportToSupremeCourt(t *testing.T) {
	b := newBar(t)
	if page := said(b.get("/nb/desk/cases", 200)); !strings.Contains(page, "Ingen straffesaker ennå") {
		t.Errorf("an empty list: %s", page)
	}
	b.toIndictment()
	b.expect("Tiltalt, venter på retten", "Mistenkt 1 (mann) venter på dom", "Fornærmet 1 (kvinne)", "Post 1")
	if b.figure("", "dommer avsagt i året, i alle instanser") != "0" || b.reached("", "Tiltalt") != "1" || b.reached("", "Dømt av en rett") != "0" {
		t.Error("the figures before a judgment")
	}
	way := b.way("judgment", "code=district")
	b.enters("judgment", 303, way, b.verdictOn(way, "conviction", url.Values{
		"day": {"4.5.2026"}, "served": {"4.5.2026"}, "law": {"strl2005-257"}, "prison": {"900"}, "suspended": {"100"},
	}))
	b.expect("Tingrett, 4. mai 2026", "Domfellelse", "Posten gjaldt Straffeloven 2005 § 258", "900 dager, av dem 100 dager betinget", "Rettskraftig 19. mai 2026: ankefristen gikk ut",
		"Rettskraftig domfelt siden 19. mai 2026")
	if b.figure("", "saker rettskraftig domfelt i året") != "1" {
		t.Error("the conviction became final by time")
	}
	// An appeal came in time, it turns out.
	judgment := regexp.MustCompile(`name="subject" value="([^"]+)"`).FindStringSubmatch(b.get(b.at+"/do/appeal", 200))[1]
	accused := regexp.MustCompile(`name="accused" value="([^"]+)"`).FindStringSubmatch(b.get(b.at+"/do/appeal", 200))[1]
	of := "?subject=" + judgment + "&accused=" + accused
	_, page := b.enters("appeal", 422, of, url.Values{"code": {"accused"}, "day": {"20.5.2026"}})
	if !strings.Contains(said(page), "rettskraftig") || !strings.Contains(page, `value="20.5.2026"`) {
		t.Errorf("an appeal too late: %s", said(page))
	}
	b.enters("appeal", 303, of, url.Values{"code": {"accused"}, "day": {"12.5.2026"}})
	b.expect("Anket, ikke avgjort", "Hvem anker? ")
	if b.figure("", "saker rettskraftig domfelt i året") != "0" {
		t.Error("an appealed conviction counts as final")
	}
	for _, court := range []struct{ code, day, appeal string }{{"appeal", "1.9.2026", "3.9.2026"}, {"supreme", "2.11.2026", ""}} {
		way = b.way("judgment", "code="+court.code)
		b.enters("judgment", 303, way, b.verdictOn(way, "conviction", url.Values{"day": {court.day}, "served": {court.day}, "prison": {"720"}}))
		if court.appeal != "" {
			all := regexp.MustCompile(`name="subject" value="([^"]+)"`).FindAllStringSubmatch(b.get(b.at+"/do/appeal", 200), -1)
			b.enters("appeal", 303, "?subject="+all[len(all)-1][1]+"&accused="+accused, url.Values{"code": {"prosecution"}, "day": {court.appeal}})
		}
	}
	b.expect("Høyesterett, 2. november 2026", "det finnes ingen høyere rett", "Avløst av dommen fra en høyere rett", "Ingenting venter i saken")
	for unit, want := range map[string]string{
		"anmeldelser inngitt i året": "1", "personer mistenkt i alt, talt én gang i hver sak": "1", "dommer avsagt i året, i alle instanser": "3",
		"saker rettskraftig domfelt i året": "1", "personer med domfellelse som står": "1",
	} {
		if got := b.figure("?year=2026", unit); got != want {
			t.Errorf("%s: %s, want %s", unit, got, want)
		}
	}
	// The report was of the year before: everything that stands on it goes along.
	b.enters("report", 303, b.way("report", "correct="), url.Values{"day": {"29.12.2025"}})
	b.expect("hendelser som er trukket eller rettet", "Rettskraftig 2. november 2026", "900 dager, av dem 100 dager betinget")
	if b.figure("?year=2026", "anmeldelser inngitt i året") != "0" || b.figure("?year=2025", "anmeldelser inngitt i året") != "1" ||
		b.reached("?year=2025", "Rettskraftig domfelt") != "1" || b.reached("?year=2026", "Rettskraftig domfelt") != "0" || b.figure("?year=2026", "dommer avsagt i året, i alle instanser") != "3" {
		t.Errorf("after the correction: %s", said(b.get("/nb/desk/cases?year=2026", 200)))
	}
	if page := said(b.get("/nb/desk/cases?show=ended", 200)); !strings.Contains(page, "1/26") || !strings.Contains(page, "Oslo politidistrikt") {
		t.Errorf("the list of ended cases: %s", page)
	}
	if page := said(b.get("/nb/desk/cases", 200)); !strings.Contains(page, "Ingen saker er under behandling") {
		t.Errorf("the list of open cases: %s", page)
	}
}

// A judgment on another day takes its verdicts and sentence along, and nothing
// is changed where something would become impossible.
func TestACorrectionIsAllOrNothing(t *testing.T) {
	b := newBar(t)
	b.toIndictment()
	way := b.way("judgment", "code=district")
	b.enters("judgment", 303, way, b.verdictOn(way, "acquittal", url.Values{"day": {"4.5.2026"}, "served": {"4.5.2026"}}))
	fix := b.way("judgment", "correct=")
	_, page := b.enters("judgment", 422, fix, url.Values{"day": {"15.1.2026"}})
	if !strings.Contains(said(page), "tiltale, forelegg eller siktelse") || !strings.Contains(page, `value="15.1.2026"`) {
		t.Errorf("a judgment before the indictment: %s", said(page))
	}
	b.expect("Tingrett, 4. mai 2026")
	b.enters("judgment", 303, fix, url.Values{"day": {"6.5.2026"}, "served": {"7.5.2026"}})
	b.expect("Tingrett, 6. mai 2026", "Frifinnelse", "Rettskraftig 22. mai 2026", "Rettskraftig frifunnet")
	if strings.Contains(said(b.get(b.at, 200)), "Tingrett, 4. mai 2026") {
		t.Error("the judgment stands on both days")
	}
}

// What was typed is never lost where an event is refused, and the refusal names
// the rule.
func TestARefusedEventKeepsWhatWasTyped(t *testing.T) {
	b := newBar(t)
	_, page := b.post("/nb/desk/cases/new", 422, url.Values{"agency": {"pd-vest"}, "reference": {"77/26"}, "day": {"31.2.2026"}, "forms": {"sexual"}})
	for _, want := range []string{`value="77/26"`, `value="31.2.2026"`, `value="sexual" id="forms-sexual" checked`, `<option value="pd-vest" selected`} {
		if !strings.Contains(page, want) {
			t.Errorf("the form has lost %s", want)
		}
	}
	b.opens(nil)
	b.enters("accused", 303, "", url.Values{"code": {"male"}, "day": {"20.1.2026"}})
	subject := regexp.MustCompile(`name="subject" value="([^"]+)"`).FindStringSubmatch(b.get(b.at+"/do/indict", 200))[1]
	_, page = b.enters("indict", 422, "?subject="+subject, url.Values{"day": {"2.3.2026"}})
	if !strings.Contains(said(page), "tiltalepost") || !strings.Contains(page, `value="2.3.2026"`) || !strings.Contains(said(page), "Mistenkt 1 (mann)") {
		t.Errorf("an indictment without a count: %s", said(page))
	}
	if page := said(b.get(b.at+"/do/count.law", 200)); !strings.Contains(page, "Saken har ikke noe som dette kan gjelde ennå") {
		t.Errorf("nothing to choose from: %s", page)
	}
	_, page = b.enters("victim", 422, "", url.Values{"code": {"male"}, "day": {"20.1.2026"}, "notification": {"Ana Popescu"}})
	if !strings.Contains(page, `value="Ana Popescu"`) || !strings.Contains(said(page), "Referansen finnes ikke") {
		t.Errorf("joined by a name: %s", said(page))
	}
	_, page = b.enters("judgment", 422, "", url.Values{"code": {"district"}, "day": {"2.3.2026"}})
	if !strings.Contains(said(page), "Dommen avgjør ingen post") || !strings.Contains(page, `value="2.3.2026"`) {
		t.Errorf("a judgment without verdicts: %s", said(page))
	}
	_, page = b.enters("withdraw", 303, b.way("withdraw", "subject="+subject), nil)
	if strings.Contains(said(b.get(b.at, 200)), "Mistenkt 1 (mann)") {
		t.Errorf("withdrawn: %s", page)
	}
}

// A case of another district answers as one that is not there, at every address
// of a case.
func TestACaseOfAnotherDistrictIsNotThere(t *testing.T) {
	b := newBar(t)
	b.toIndictment()
	foreign := b.at
	b.as("01a00000-0000-7000-8000-0000000000a2", "pd-vest")
	tried := 0
	for _, k := range append([]string{""}, kindsTried()...) {
		for _, method := range []string{"GET", "POST"} {
			if k == "" && method == "POST" {
				continue
			}
			x, y := knock(b.h, method, foreign+k), knock(b.h, method, "/nb/desk/cases/"+nowhere+k)
			tried++
			if x.Code != 404 || y.Code != 404 || lessPath(x.Body.String(), foreign+k) != lessPath(y.Body.String(), "/nb/desk/cases/"+nowhere+k) {
				t.Errorf("%s %s: %d for another district's, %d for what is not there", method, k, x.Code, y.Code)
			}
		}
	}
	if page := said(b.get("/nb/desk/cases", 200)); strings.Contains(page, "1/26") || !strings.Contains(page, "Ingen straffesaker ennå") {
		t.Errorf("another district lists: %s", page)
	}
	if tried < 50 {
		t.Errorf("only %d were tried", tried)
	}
}

func kindsTried() []string {
	var all []string
	for _, k := range justice.EventKinds {
		all = append(all, "/do/"+string(k))
	}
	return all
}

// Every form opens in every language, and every text of it is there.
func TestCasesInEveryLanguage(t *testing.T) {
	b := newBar(t)
	b.toIndictment()
	way := b.way("judgment", "code=district")
	b.enters("judgment", 303, way, b.verdictOn(way, "conviction", url.Values{"day": {"4.5.2026"}, "served": {"4.5.2026"}, "prison": {"30"}}))
	keys := regexp.MustCompile(`(desk|docket|justice)\.[a-z_]+\.[a-z_.]+`)
	for _, l := range []string{"nb", "nn", "en"} {
		at := strings.Replace(b.at, "/nb/", "/"+l+"/", 1)
		paths := []string{"/" + l + "/desk/cases", "/" + l + "/desk/cases?show=ended", "/" + l + "/desk/cases/new", at}
		for k := range caseAsks {
			if k != justice.Withdraw {
				paths = append(paths, at+"/do/"+string(k))
			}
		}
		for _, path := range paths {
			if key := keys.FindString(said(b.get(path, 200))); key != "" {
				t.Errorf("%s: %s", path, key)
			}
		}
	}
	b.get(b.at+"/do/case.open", 404)
	b.get(b.at+"/do/nothing", 404)
}

// Every kind of event, stage, unit and end has its texts.
func TestTextsOfCases(t *testing.T) {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range justice.EventKinds {
		for _, key := range []string{"docket.kind.", "docket.done."} {
			if !texts.Has(key + string(k)) {
				t.Errorf("%s%s has no text", key, k)
			}
		}
	}
	for _, s := range justice.Stages {
		if !texts.Has("docket.stage." + string(s)) {
			t.Errorf("stage %s has no text", s)
		}
	}
}

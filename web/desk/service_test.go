package desk

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/casework"
	"verdig/lang"
)

// service adds an entry for the visitor and returns its id.
func (x *house) service(values url.Values) string {
	x.t.Helper()
	form := url.Values{"name": {"Huset"}, "what": {"Et sted å være."}, "need": {"housing"}, "region": {"NO-03"}, "phone": {"00 00 00 00"}}
	for k, v := range values {
		form[k] = v
	}
	to, page := x.post("/nb/desk/services/new", 303, form)
	id := regexp.MustCompile(`/services/([0-9a-f-]{36})\?`).FindStringSubmatch(to)
	if id == nil {
		x.t.Fatalf("%s %s", to, said(page))
	}
	return id[1]
}

func (x *house) serviceWorker() { x.be(workerID, access.CaseWorker, "rosa") }

// serviceRow is the row of a table of services with a name, in words.
func serviceRow(page, name string) string {
	for _, row := range regexp.MustCompile(`(?s)<tr>.*?</tr>`).FindAllString(page, -1) {
		if strings.Contains(row, name) {
			return said("<main>" + row)
		}
	}
	return ""
}

var rowNames = regexp.MustCompile(`<th scope="row">\s*<a [^>]*>([^<]*)</a>`)

// serviceNames are the services of a table, in order.
func serviceNames(page string) []string {
	var names []string
	for _, m := range rowNames.FindAllStringSubmatch(page, -1) {
		names = append(names, m[1])
	}
	return names
}

func TestSearchOfServices(t *testing.T) {
	x := newHouse(t)
	const list = "/nb/desk/services"
	x.serviceWorker()
	if page := said(x.get(list, 200)); !strings.Contains(page, "Katalogen er tom") || !strings.Contains(page, "0 av 0") {
		t.Errorf("an empty directory: %s", page)
	}
	x.service(url.Values{"name": {"Bjørkely"}, "sex": {"female"}, "age_from": {"18"}, "pets": {"no"}, "places": {"8"}, "free": {"3"}, "address_secret": {"yes"}})
	x.service(url.Values{"name": {"Agatunet"}, "places": {"4"}, "free": {"0"}, "round_the_clock": {"yes"}})
	x.service(url.Values{"name": {"Råd"}, "need": {"legal_aid"}, "region": nil, "whole_country": {"yes"}, "uncounted": {"yes"}, "language": {"en"}, "interpreter": {"yes"}})
	closed := x.service(url.Values{"name": {"Stengt hus"}})
	x.post(list+"/"+closed+"/close", 303, nil)

	page := x.get(list, 200)
	if got := serviceNames(page); !slices.Equal(got, []string{"Bjørkely", "Råd", "Agatunet"}) {
		t.Errorf("all: %v", got)
	}
	if !strings.Contains(said(page), "3 av 3 hjelpetilbud passer") || strings.Contains(page, "Stengt hus") {
		t.Errorf("all: %s", said(page))
	}
	if row := serviceRow(page, "Bjørkely"); !strings.Contains(row, "3 av 8") || !strings.Contains(row, "i dag") || !strings.Contains(row, "Kvinner Fra 18 år") || !strings.Contains(row, "Oslo") {
		t.Errorf("a row: %s", row)
	}
	if row := serviceRow(page, "Råd"); !strings.Contains(row, "Tar imot alle som spør") || !strings.Contains(row, "Hele landet") {
		t.Errorf("a row: %s", row)
	}
	for query, want := range map[string]string{
		"need=housing&region=NO-03":  "Bjørkely Agatunet",
		"need=housing&free=yes":      "Bjørkely",
		"region=NO-46":               "Råd",
		"sex=male":                   "Råd Agatunet",
		"age=17":                     "Råd Agatunet",
		"pets=yes&need=housing":      "Agatunet",
		"language=ti&need=legal_aid": "Råd",
		"need=nonsense":              "Bjørkely Råd Agatunet",
	} {
		page := x.get(list+"?"+query, 200)
		if got := serviceNames(page); strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", query, got, want)
		}
	}
	if row := serviceRow(x.get(list+"?pets=yes&sex=male&need=housing", 200), "Agatunet"); !strings.Contains(row, "Spør om kjønn, kjæledyr") {
		t.Errorf("what must be asked: %s", row)
	}
	if row := serviceRow(x.get(list+"?language=ti&need=legal_aid", 200), "Råd"); !strings.Contains(row, "Språket med tolk") {
		t.Errorf("an interpreter: %s", row)
	}
	page = x.get(list+"?need=legal_aid&free=yes&age=", 200)
	for _, want := range []string{`<option value="legal_aid" selected>`, `name="free" value="yes" checked`} {
		if !strings.Contains(page, want) {
			t.Errorf("the search does not stand in its form: %s", want)
		}
	}
	page = x.get(list+"?need=return&region=NO-46", 200)
	if !strings.Contains(said(page), "Ingen hjelpetilbud passer") || !strings.Contains(page, `href="/nb/desk/services?region=NO-46"`) || !strings.Contains(said(page), "Alle behov: ett hjelpetilbud") {
		t.Errorf("nothing found: %s", said(page))
	}
	if page := x.get(list+"?age=gammel", 422); !strings.Contains(said(page), "Skriv alderen som et helt tall") || !strings.Contains(page, `value="gammel"`) || len(serviceNames(page)) != 3 {
		t.Errorf("an age that is none: %s", said(page))
	}
	x.clock = x.clock.Add(4 * 24 * time.Hour)
	if row := serviceRow(x.get(list+"?free=yes", 200), "Bjørkely"); !strings.Contains(row, "for 4 dager siden") || !strings.Contains(row, "Gammelt tall") || !strings.Contains(row, "Spør om ledig plass") {
		t.Errorf("an old figure: %s", row)
	}
}

func TestPagesOfServices(t *testing.T) {
	x := newHouse(t)
	x.serviceWorker()
	for range servicesOnPage + 1 {
		x.service(nil)
	}
	page := x.get("/nb/desk/services?need=housing", 200)
	if len(serviceNames(page)) != servicesOnPage || !strings.Contains(page, "/services?from=40&amp;need=housing") {
		t.Errorf("the first page has %d", len(serviceNames(page)))
	}
	for _, from := range []string{"40", "4000"} {
		if n := len(serviceNames(x.get("/nb/desk/services?need=housing&from="+from, 200))); n != 1 {
			t.Errorf("from %s: %d", from, n)
		}
	}
	if n := len(serviceNames(x.get("/nb/desk/services?from=-7", 200))); n != servicesOnPage {
		t.Errorf("from below the first: %d", n)
	}
}

// An address that is said to be secret is refused, with the reason; what was
// typed is still in the form, and nothing is stored.
func TestSecretAddressIsRefused(t *testing.T) {
	x := newHouse(t)
	x.serviceWorker()
	bad := url.Values{"name": {"Huset"}, "what": {"Et sted i Storgata 12."}, "need": {"housing", "health"}, "region": {"NO-03"}, "phone": {"00 00 00 00"}, "address_secret": {"yes"}, "address": {"Lillegata 3"}}
	_, page := x.post("/nb/desk/services/new", 422, bad)
	for _, want := range []string{"Det som ikke er lagret, kan ikke lekke ut", "Teksten ser ut til å ha en adresse", "Slett adressen"} {
		if !strings.Contains(said(page), want) {
			t.Errorf("not said: %s\n%s", want, said(page))
		}
	}
	for _, want := range []string{`value="Lillegata 3"`, "Et sted i Storgata 12.</textarea>", `id="address-error"`, `href="#what"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the form has lost %s", want)
		}
	}
	if got := x.get("/nb/desk/services", 200); len(serviceNames(got)) != 0 {
		t.Errorf("stored all the same: %v", serviceNames(got))
	}
	_, page = x.post("/nb/desk/services/new", 422, nil)
	for _, want := range []string{"Navn: Feltet må fylles ut", "Velg minst ett behov", "Velg minst ett fylke", "Skriv minst én måte"} {
		if !strings.Contains(said(page), want) {
			t.Errorf("not said at once: %s", want)
		}
	}
}

func TestServiceIsKept(t *testing.T) {
	x := newHouse(t)
	x.serviceWorker()
	id := x.service(url.Values{"pets": {"yes"}, "address_secret": {"yes"}, "how": {"Ring vakten."}})
	at := "/nb/desk/services/" + id
	page := x.get(at, 200)
	for _, want := range []string{"Ring vakten.", "Adressen er hemmelig", "Ikke oppgitt", "ROSA"} {
		if !strings.Contains(said(page), want) {
			t.Errorf("not on the page: %s", want)
		}
	}
	if own := said(x.get("/nb/desk/services/own", 200)); !strings.Contains(own, "gammelt eller mangler: ett hjelpetilbud") || !strings.Contains(own, "Fortell om plassene") {
		t.Errorf("one's own: %s", own)
	}
	if _, page := x.post(at+"/places", 422, url.Values{"free": {"3"}}); !strings.Contains(said(page), "hvor mange plasser det er i alt") || !strings.Contains(page, `value="3"`) {
		t.Errorf("free places alone: %s", said(page))
	}
	x.post(at+"/places", 303, url.Values{"free": {"3"}, "places": {"8"}})
	own := x.get("/nb/desk/services/own", 200)
	if !strings.Contains(said(own), "3 av 8") || !strings.Contains(own, `name="from" value="own"`) || strings.Contains(said(own), "mangler") {
		t.Errorf("one's own: %s", said(own))
	}
	to, _ := x.post(at+"/places", 303, url.Values{"free": {"5"}, "from": {"own"}})
	if page := said(x.get(to, 200)); !strings.HasPrefix(to, "/nb/desk/services/own?") || !strings.Contains(page, "5 av 8") || !strings.Contains(page, "lagret for i dag") {
		t.Errorf("%s: %s", to, page)
	}
	if _, page := x.post(at+"/places", 422, url.Values{"free": {"9"}, "from": {"own"}}); !strings.Contains(said(page), "Det er 8 plasser i alt") || !strings.Contains(page, `value="9"`) {
		t.Errorf("more free than there are: %s", said(page))
	}
	to, _ = x.post(at+"/close", 303, nil)
	if page := x.get(to, 200); !strings.Contains(said(page), "kommer ikke fram i søk") || !strings.Contains(page, at+"/reopen") {
		t.Errorf("closed: %s", said(page))
	}
	x.post(at+"/places", 409, url.Values{"free": {"1"}})
	to, _ = x.post(at+"/reopen", 303, nil)
	if page := x.get(to, 200); !strings.Contains(page, at+"/close") {
		t.Errorf("open again: %s", said(page))
	}

	x.be(strangerID, access.Reporter, "udi") // reads, and changes nothing
	if page := x.get(at, 200); strings.Contains(page, at+"/edit") || strings.Contains(page, "<form method=\"post\" action=\""+at) {
		t.Errorf("a reporter may change: %s", page)
	}
	x.be(strangerID, access.CaseWorker, "udi") // keeps other entries
	x.get(at+"/edit", 404)
	for _, path := range []string{"/edit", "/places", "/close", "/reopen"} {
		x.post(at+path, 404, url.Values{"base": {"1"}, "free": {"1"}, "name": {"Tatt over"}})
	}
	x.be(coordinatorID, access.Coordinator, "")
	if page := x.get("/nb/desk/services/new", 200); !strings.Contains(page, `id="agency"`) {
		t.Error("the coordinator cannot say who keeps an entry")
	}
	x.get(at+"/edit", 200)
}

// Two people change one entry. The second is shown both, keeps what was typed,
// and can save.
func TestConflictOfServices(t *testing.T) {
	x := newHouse(t)
	x.serviceWorker()
	at := "/nb/desk/services/" + x.service(nil) + "/edit"
	form := url.Values{"base": {"1"}, "name": {"Huset"}, "what": {"Et sted å være."}, "need": {"housing"}, "region": {"NO-03"}, "phone": {"00 00 00 00"}}
	with := func(changes url.Values) url.Values {
		f := url.Values{}
		for k, v := range form {
			f[k] = v
		}
		for k, v := range changes {
			f[k] = v
		}
		return f
	}
	x.post(at, 303, with(url.Values{"phone": {"11 11 11 11"}, "language": {"en"}}))
	x.be(strangerID, access.CaseWorker, "rosa")
	_, page := x.post(at, 409, with(url.Values{"phone": {"22 22 22 22"}, "what": {"Et sted å sove."}}))
	words := said(page)
	for _, want := range []string{"Noen andre har endret", "Telefon 11 11 11 11 22 22 22 22", "Språk: engelsk"} {
		if !strings.Contains(words, want) {
			t.Errorf("not said: %s\n%s", want, words)
		}
	}
	for _, want := range []string{`name="base" value="2"`, `value="22 22 22 22"`, "Et sted å sove.</textarea>"} {
		if !strings.Contains(page, want) {
			t.Errorf("the form has lost %s", want)
		}
	}
	if !regexp.MustCompile(`name="language" value="en" checked`).MatchString(page) {
		t.Error("the other's change is not taken into the form")
	}
	x.post(at, 303, with(url.Values{"base": {"2"}, "phone": {"22 22 22 22"}, "what": {"Et sted å sove."}, "language": {"en"}}))
	if page := said(x.get(strings.TrimSuffix(at, "/edit"), 200)); !strings.Contains(page, "22 22 22 22") || !strings.Contains(page, "engelsk") || !strings.Contains(page, "Et sted å sove.") {
		t.Errorf("after both: %s", page)
	}
	x.post(at, 404, with(url.Values{"base": {"7"}}))
}

// Every text of the pages is there in every language.
func TestServicesInEveryLanguage(t *testing.T) {
	x := newHouse(t)
	x.serviceWorker()
	id := x.service(url.Values{"places": {"2"}, "free": {"1"}, "age_to": {"17"}, "sex": {"male", "other"}, "outside": {"yes"}, "web": {"tilbud.example"}, "email": {"post@tilbud.example"}})
	keys := regexp.MustCompile(`(desk|casework|form)\.[a-z_]+\.[a-z_.]+`)
	for _, l := range []string{"nb", "nn", "en"} {
		for _, path := range []string{"", "?need=return&age=40", "?pets=yes&sex=female&language=ti&children=yes", "/own", "/new", "/" + id, "/" + id + "/edit"} {
			if key := keys.FindString(said(x.get("/"+l+"/desk/services"+path, 200))); key != "" {
				t.Errorf("%s %s: %s", l, path, key)
			}
		}
		_, page := x.post("/"+l+"/desk/services/new", 422, url.Values{"age_from": {"x"}, "places": {"1"}, "whole_country": {"yes"}, "region": {"NO-03"}})
		if key := keys.FindString(said(page)); key != "" {
			t.Errorf("%s: %s", l, key)
		}
	}
}

// Each text that says what is wrong has another that says what to do.
func TestServiceIssuesHaveRemedies(t *testing.T) {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{
		casework.ServiceIssueMissing, casework.ServiceIssueLong, casework.ServiceIssueSigns, casework.ServiceIssueNeed, casework.ServiceIssueCode, casework.ServiceIssueAge, casework.ServiceIssueAgeOrder,
		casework.ServiceIssueRegion, casework.ServiceIssueRegionBoth, casework.ServiceIssueContact, casework.ServiceIssuePhone, casework.ServiceIssueEmail, casework.ServiceIssueWeb, casework.ServiceIssueSecret,
		casework.ServiceIssueSecretTold, casework.ServiceIssuePersonal, casework.ServiceIssuePlaces, casework.ServiceIssueFree, casework.ServiceIssuePlacesFirst, casework.ServiceIssueUncounted,
	} {
		if !texts.Has(key) || !texts.Has(key+".remedy") {
			t.Errorf("%s has no text or no remedy", key)
		}
	}
	for _, f := range append(slices.Clone(casework.ServiceFields), casework.ServiceAgency, casework.ServicePlacesField, casework.ServiceFree) {
		if !texts.Has("desk.services.field." + string(f)) {
			t.Errorf("%s has no name", f)
		}
	}
	for _, f := range []casework.ServiceField{
		casework.ServiceNeeds, casework.ServiceRegions, casework.ServiceSexes, casework.ServiceAgeFrom, casework.ServiceChildren, casework.ServicePets,
		casework.ServiceLanguages, casework.ServiceFree,
	} {
		if !texts.Has("desk.services.without." + string(f)) {
			t.Errorf("giving up %s has no text", f)
		}
	}
}

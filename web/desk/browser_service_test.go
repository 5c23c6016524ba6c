package desk

import (
	"net/url"
	"testing"

	"verdig/access"
	"verdig/browser"
)

// TestServicesAxe lets axe-core judge the service directory in its states:
// empty, found, to be asked about, nothing found, one's own, an entry, the form,
// the form with what is wrong, and two people at one entry.
func TestServicesAxe(t *testing.T) {
	x := newHouse(t)
	v := tabAt(t, x.h, x.st)
	x.serviceWorker()
	for _, path := range []string{"services", "services/own"} {
		v.Open("/nb/desk/" + path)
		v.judge("empty " + path)
	}
	id := x.service(url.Values{
		"name": {"Krisesenteret Bjørkely"}, "need": {"safety", "housing", "children"}, "sex": {"female"}, "age_from": {"18"}, "pets": {"no"}, "places": {"8"},
		"free": {"3"}, "address_secret": {"yes"}, "round_the_clock": {"yes"}, "language": {"no", "en", "ro"}, "interpreter": {"yes"},
		"how": {"Ring vakttelefonen.\nHa klart om noen leter etter personen."}, "email": {"post@tilbud.example"}, "web": {"tilbud.example"},
	})
	x.service(url.Values{"name": {"Overgangsbolig"}, "places": {"4"}, "free": {"0"}})
	x.service(url.Values{"name": {"Rådgivning"}, "need": {"legal_aid"}, "uncounted": {"yes"}, "hours": {"hverdager 9–15"}})
	closed := x.service(url.Values{"name": {"Stengt hus"}})
	x.post("/nb/desk/services/"+closed+"/close", 303, nil)
	for _, path := range []string{
		"services", "services?need=housing&pets=yes&sex=male&language=ti", "services?need=return&region=NO-46", "services?age=x", "services/own", "services/" + id,
		"services/" + closed + "?done=desk.done.service_closed&undo=reopen", "services/new", "services/" + id + "/edit",
	} {
		v.Open("/nb/desk/" + path)
		v.judge(path)
	}
	v.Open("/nb/desk/services/new")
	v.Field("address", "Storgata 1")
	browser.Eval[bool](v.Tab, `document.querySelector("main form").noValidate = true`)
	v.Press("Legg til hjelpetilbud")
	v.judge("what is wrong with an entry")

	v.Open("/nb/desk/services/" + id + "/edit")
	x.be(strangerID, access.CaseWorker, "rosa")
	form := filled(x.get("/nb/desk/services/"+id+"/edit", 200))
	form["phone"], form["pets"] = []string{"11 11 11 11"}, []string{"yes"}
	x.post("/nb/desk/services/"+id+"/edit", 303, form)
	x.serviceWorker()
	v.Field("phone", "22 22 22 22")
	v.Press("Lagre endringene")
	v.judge("two people at one entry")
	v.Press("Lagre slik det står i skjemaet")
	v.Wait(`document.body.innerText.includes("22 22 22 22")`)
}

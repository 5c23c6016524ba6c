package desk

import (
	"net/url"
	"strings"
	"testing"

	"verdig/access"
)

// TestAdminPagesAxe lets axe-core judge every page of administration, notices,
// emergency openings and erasures by WCAG 2.2 A and AA at two widths, light and
// dark; none may be wider than the screen.
func TestAdminPagesAxe(t *testing.T) {
	x := newHouse(t)
	v := tabAt(t, x.h, x.st)
	x.admin(x.first)
	for _, path := range []string{"/nb/desk/machines", "/nb/desk/notices"} { // empty
		v.open(path)
		v.judge("empty " + path)
	}
	x.fill()
	x.be(coordinatorID, access.Coordinator, "")
	to, _ := x.post("/nb/desk/exports/new", 303, url.Values{"year": {"2026"}, "basis": {"oversight"}, "recipient": {"Tilsynet"}, "purpose": {"Tilsyn"}})
	export := parameter(t, to, "undo")
	pages := map[access.Role][]string{
		access.Administrator: {
			"accounts", "accounts?state=disabled", "accounts/new", "accounts/" + x.kari, "accounts/" + x.second, "accounts/" + x.first, "machines", "machines/new",
			"agencies?done=desk.done.agency&undo=rosa&from=2016&to=", "agencies/new", "agencies/rosa", "settings", "codes", "codes/exploitation", "codes/agency",
		},
		access.CaseWorker:      {"emergency", "emergency/open", "emergency/" + x.grant, "notices"},
		access.SecurityOfficer: {"accounts", "accounts/" + x.kari, "emergency", "emergency/" + x.grant + "/review", "notices"},
		access.Coordinator:     {"erasures?done=desk.done.erasure&undo=" + x.erasure, "erasures/new", "exports", "exports/new"},
		access.SecondReviewer:  {"erasures/second", "erasures/" + x.erasure + "/settle", "exports/second", "exports/" + export + "/settle"},
	}
	for role, paths := range pages {
		x.sit(role)
		for _, path := range paths {
			v.open("/nb/desk/" + path)
			v.judge(string(role) + " " + path)
		}
	}
	x.wrongForms(v)
}

// sit lets a role come to the desk, an administrator as the first.
func (x *house) sit(role access.Role) {
	switch role {
	case access.Administrator:
		x.admin(x.first)
	case access.CaseWorker:
		x.worker()
	default:
		x.be(strangerID, role, "")
	}
}

// wrongForms judges the forms that say what is wrong, and the code that is shown
// once.
func (x *house) wrongForms(v *tab) {
	for _, c := range []struct {
		role       access.Role
		path, fill string
	}{
		{access.Administrator, "accounts/new", `document.getElementById("display").value = "Ola"; document.getElementById("name").value = "a b"`},
		{access.Administrator, "accounts/new", `document.getElementById("display").value = "Ola"; document.getElementById("name").value = "ola"; document.querySelectorAll("[name=role]")[4].click()`},
		{access.Administrator, "machines/new", `document.getElementById("label").value = "x"`},
		{access.Administrator, "agencies/new", `document.getElementById("to").value = "x"`},
		{access.Administrator, "settings", `document.getElementById("day").value = "31"; document.getElementById("month").value = "2"`},
		{access.CaseWorker, "emergency/open", `document.getElementById("notification").value = "x"`},
		{access.SecurityOfficer, "emergency/" + x.grant + "/review", ``},
		{access.Coordinator, "erasures/new", `document.getElementById("object").value = "x"`},
		{access.SecondReviewer, "erasures/" + x.erasure + "/settle", ``},
	} {
		x.sit(c.role)
		v.open("/nb/desk/" + c.path)
		v.next(func() {
			eval[bool](v, c.fill+`; document.querySelector("main form button[type=submit]").click(); true`)
		})
		v.judge("sent " + c.path)
	}
	if text := eval[string](v, `document.body.textContent`); !strings.Contains(text, "Bekreft at du forstår") {
		x.t.Error("the last form does not say what is wrong")
	}
}

// TestAdminByKeyboard invites somebody, and opens a notification in an
// emergency, with the keyboard alone.
func TestAdminByKeyboard(t *testing.T) {
	x := newHouse(t)
	v := tabAt(t, x.h, x.st)
	x.admin(x.first)
	v.open("/nb/desk/accounts")
	v.press("Inviter en person")
	v.field("display", "Ola Prøvesen")
	v.field("name", "ola.p")
	v.reach(`e.id === "agency"`)
	v.key("ROSA")
	v.field("role", " ")
	v.press("Lag konto og vis engangskode")
	if code := eval[string](v, `document.querySelector(".handover__code").textContent`); len(code) < 20 {
		t.Errorf("the code is %q", code)
	}
	if eval[bool](v, `document.querySelector("[data-copy]").hidden`) {
		t.Error("the text cannot be copied with a press")
	}
	v.press("Ferdig")
	x.worker()
	v.open("/nb/desk/emergency")
	v.press("Åpne en melding i en nødssituasjon")
	v.field("notification", string(x.rosa))
	v.field("reason", " ")
	v.field("text", "Hun har ringt fra et ukjent sted.")
	v.press("Åpne meldingen nå")
	if text := eval[string](v, `document.querySelector("main").textContent`); !strings.Contains(text, "Amara") {
		t.Errorf("%s: %s", v.at(), text)
	}
}

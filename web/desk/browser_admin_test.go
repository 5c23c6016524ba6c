package desk

import (
	"strings"
	"testing"

	"verdig/access"
	"verdig/browser"
)

// TestAdminStatesAxe lets axe-core judge the pages of administration, notices,
// emergency openings and erasures in states of their own: empty, after an act,
// and with what is wrong. The pages themselves are judged with the whole house
// (cmd/verdig).
func TestAdminStatesAxe(t *testing.T) {
	x := newHouse(t)
	v := tabAt(t, x.h, x.st)
	x.admin(x.first)
	for _, path := range []string{"/nb/desk/machines", "/nb/desk/notices"} { // empty
		v.Open(path)
		v.judge("empty " + path)
	}
	x.fill()
	x.admin(x.first)
	for _, path := range []string{"accounts?state=disabled", "accounts/" + x.first, "machines", "agencies?done=desk.done.agency&undo=rosa&from=2016&to="} {
		v.Open("/nb/desk/" + path)
		v.judge(path)
	}
	x.sit(access.Coordinator)
	v.Open("/nb/desk/erasures?done=desk.done.erasure&undo=" + x.erasure)
	v.judge("an erasure that can be taken back")
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
		v.Open("/nb/desk/" + c.path)
		v.Next(func() {
			browser.Eval[bool](v.Tab, c.fill+`; document.querySelector("main form button[type=submit]").click(); true`)
		})
		v.judge("sent " + c.path)
	}
	if text := browser.Eval[string](v.Tab, `document.body.textContent`); !strings.Contains(text, "Bekreft at du forstår") {
		x.t.Error("the last form does not say what is wrong")
	}
}

// TestAdminByKeyboard invites somebody, and opens a notification in an
// emergency, with the keyboard alone.
func TestAdminByKeyboard(t *testing.T) {
	x := newHouse(t)
	v := tabAt(t, x.h, x.st)
	x.admin(x.first)
	v.Open("/nb/desk/accounts")
	v.Press("Inviter en person")
	v.Field("display", "Ola Prøvesen")
	v.Field("name", "ola.p")
	v.Reach(`e.id === "agency"`)
	v.Key("ROSA")
	v.Field("role", " ")
	v.Press("Lag konto og vis engangskode")
	if code := browser.Eval[string](v.Tab, `document.querySelector(".handover__code").textContent`); len(code) < 20 {
		t.Errorf("the code is %q", code)
	}
	if browser.Eval[bool](v.Tab, `document.querySelector("[data-copy]").hidden`) {
		t.Error("the text cannot be copied with a press")
	}
	v.Press("Ferdig")
	x.worker()
	v.Open("/nb/desk/emergency")
	v.Press("Åpne en melding i en nødssituasjon")
	v.Field("notification", string(x.rosa))
	v.Field("reason", " ")
	v.Field("text", "Hun har ringt fra et ukjent sted.")
	v.Press("Åpne meldingen nå")
	if text := browser.Eval[string](v.Tab, `document.querySelector("main").textContent`); !strings.Contains(text, "Amara") {
		t.Errorf("%s: %s", v.At(), text)
	}
}

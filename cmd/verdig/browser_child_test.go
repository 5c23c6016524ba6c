package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"verdig/browser"
)

// childStory: a school nurse reports a girl of sixteen; four tracks open; child
// welfare accepts, the police hand their track over; she goes missing and is
// found; the case goes to another municipality. On every page the first thing
// below the heading says what to do next.
func (x *inhabited) childStory(v *browser.Tab) {
	now := x.c.app.now()
	x.signIn(v, "Hilde Moe", "/nb/desk")
	x.reportGirl(v, now)
	x.inTheRole(v, "case_worker")
	plan := x.planFromNotification(v)
	x.next(v, "Barnevern", "Politi", "Utlendingsmyndighet", "Representant")
	for _, track := range []string{"child_welfare", "police", "immigration", "representative"} {
		if got := browser.Eval[int](v, `document.querySelectorAll(".track").length`); got != 4 {
			x.t.Fatalf("%d tracks, with %s", got, track)
		}
	}
	// Child welfare was offered its track with the report; the police are asked now.
	x.step(v, plan, "offer", "area=police", map[string]string{
		"agency": "pd-oslo", "reason": "competent", "basis": "child_duty", "day": x.day(now, 0), "text": "Meldt av helsesykepleier.",
	})
	x.signOut(v)

	x.answer(v, "Eline Dahle", plan)
	x.next(v)
	x.step(v, plan, "guide.do", "code=cw_review", map[string]string{"text": "Gått gjennom samme dag."})
	x.signOut(v)

	x.answer(v, "Silje Fossum", plan)
	x.step(v, plan, "offer", "area=police", map[string]string{
		"agency": "pd-vest", "reason": "moved", "basis": "child_duty", "day": x.day(now, 0), "text": "Hun bor i Bergen.",
	})
	x.next(v)
	if text := v.Text("main"); !strings.Contains(text, "Oslo politidistrikt") {
		x.t.Error("until the handover is accepted it stays with Oslo")
	}
	x.signOut(v)

	x.missing(v, plan, now)

	x.signIn(v, "Eline Dahle", "/nb/desk")
	v.Open(plan)
	x.click(v, `a[href$="/move"]`)
	x.fill(v, map[string]string{"to": "bv-bergen", "text": "Familien flytter til Bergen."})
	x.click(v, `main form[method="post"] button[type="submit"]`)
	x.look(v, "moved")
	if text := v.Text("main"); !strings.Contains(text, "Barnevernet i Oslo") {
		x.t.Error("the track is nobody's while Bergen has not answered")
	}
	x.signOut(v)
	x.answer(v, "Magnus Rød", plan)
	if lead := v.Text("main"); !strings.Contains(lead, "Barnevernet i Bergen") {
		x.t.Error("Bergen has accepted, and the page does not say so")
	}
	x.signOut(v)

	x.signIn(v, "Ida Nordli", "/nb/desk") // of another agency: nothing of it is there
	x.closed(v, plan, plan+"/history", plan+"/do/note")
	x.signOut(v)
}

// day is a day some days from a moment, as people write it.
func (x *inhabited) day(now time.Time, days int) string {
	return now.In(time.FixedZone("", 3600)).AddDate(0, 0, days).Format("02.01.2006")
}

// reportGirl files the notification topic by topic.
func (x *inhabited) reportGirl(v *browser.Tab, now time.Time) {
	year := strconv.Itoa(now.Year())
	v.Open("/nb/desk/report")
	x.click(v, `form[action$="/desk/report"] button`)
	values := map[string]string{
		"year": year, "reference": "S-1", "identified_on": "03.02." + year, "followed_up_from": "03.02." + year, "danger_now": "no", "contact_safe": "yes",
		"given_name": "Grace", "family_name": "Utestmann", "sex": "female", "citizenship": "NG", "presumed_minor": "yes",
		"birth_documented": strconv.Itoa(now.Year()-16) + "-01-10", "exploitation_country": "NO", "exploitation_region": "NO-03", "status": "possible", "exploitation": "sexual",
	}
	for range 25 {
		x.fill(v, values)
		send := browser.Eval[bool](v, `[...document.querySelectorAll("main button")].some(b => b.textContent.trim() === "Send meldingen")`)
		text := "Lagre og gå videre"
		if send {
			text = "Send meldingen"
		}
		x.press(v, text)
		if strings.Contains(v.At(), "/receipt/") {
			break
		}
	}
	x.look(v, "receipt")
	if text := v.Text("main"); !strings.Contains(v.At(), "/receipt/") || !strings.Contains(text, "ppfølging") {
		x.t.Fatalf("no receipt, or it does not say that follow-up has begun: %s", v.At())
	}
	x.press(v, "Se meldingen")
}

// inTheRole goes on in another of one's roles, and comes back to the page.
func (x *inhabited) inTheRole(v *browser.Tab, role string) {
	at := v.At()
	v.Open("/nb/desk/account")
	x.click(v, fmt.Sprintf(`form:has(input[value=%q]) button, button[value=%q]`, role, role))
	v.Open(at)
}

// planFromNotification goes from a notification to the plan of its person.
func (x *inhabited) planFromNotification(v *browser.Tab) string {
	x.click(v, `main a[href*="/desk/plans/"]`)
	x.look(v, "plan")
	return v.At()
}

// step fills the form of one step and sends it.
func (x *inhabited) step(v *browser.Tab, plan, kind, query string, values map[string]string) {
	x.t.Helper()
	v.Open(plan + "/do/" + kind + "?" + query)
	x.fill(v, values)
	x.look(v, "step "+kind)
	x.click(v, `main form[method="post"] button[type="submit"]`)
	if v.At() != plan {
		x.t.Fatalf("%s was refused: %s", kind, v.Text("main"))
	}
	x.look(v, "after "+kind)
}

// answer signs in as somebody whose agency is asked, sees what is asked and
// nothing more, and accepts.
func (x *inhabited) answer(v *browser.Tab, name, plan string) {
	x.t.Helper()
	x.signIn(v, name, "/nb/desk")
	v.Open("/nb/desk/plans")
	x.look(v, "plans of "+name)
	v.Open(plan)
	x.look(v, "asked "+name)
	if text := v.Text("main"); strings.Contains(text, "Grace") || strings.Contains(text, "Gått gjennom") {
		x.t.Errorf("%s is shown more than what is asked", name)
	}
	for range 3 { // the track, and the whole where that is offered too
		if !browser.Eval[bool](v, `!!document.querySelector('main a[href*="/do/accept"]')`) {
			break
		}
		x.click(v, `main a[href*="/do/accept"]`)
		x.click(v, `main form[method="post"] button[type="submit"]`)
	}
	x.look(v, "accepted "+name)
}

// missing: child welfare reports the girl missing; the police see it first and
// do what there is to do; she is found.
func (x *inhabited) missing(v *browser.Tab, plan string, now time.Time) {
	x.signIn(v, "Eline Dahle", "/nb/desk")
	x.step(v, plan, "missing", "", map[string]string{"day": x.day(now, 0), "hour": "00:05", "text": "Sist sett ved stasjonen."})
	x.signOut(v)
	x.signIn(v, "Silje Fossum", "/nb/desk")
	v.Open("/nb/desk/plans")
	x.look(v, "alarm on the list")
	v.Open(plan)
	if first := browser.Eval[string](v, `document.querySelector("main section").id || document.querySelector("main section").className`); !strings.Contains(first, "alarm") {
		x.t.Errorf("the first thing on the page is %s", first)
	}
	x.look(v, "alarm")
	v.Open(plan + "/do/missing.log")
	x.signOut(v)
	x.signIn(v, "Eline Dahle", "/nb/desk")
	v.Open(plan)
	x.click(v, `.alarm a[href*="/do/missing.found"]`)
	x.fill(v, map[string]string{"day": x.day(now, 0), "hour": "00:10", "code": "well"})
	x.click(v, `main form[method="post"] button[type="submit"]`)
	x.look(v, "found")
	if v.At() != plan || browser.Eval[bool](v, `!!document.querySelector(".alarm")`) {
		x.t.Errorf("she is found and the alarm is on: %s", v.Text("main"))
	}
	x.signOut(v)
}

// next demands that the page says at its top what there is to do.
func (x *inhabited) next(v *browser.Tab, words ...string) {
	x.t.Helper()
	if !browser.Eval[bool](v, `!!document.querySelector("main .waiting h2")`) {
		x.t.Fatalf("%s does not say what to do next", v.At())
	}
	text := v.Text("main")
	for _, w := range words {
		if !strings.Contains(text, w) {
			x.t.Errorf("the page does not say %s", w)
		}
	}
}

// look leaves a picture, and holds the page against axe.
func (x *inhabited) look(v *browser.Tab, name string) {
	x.t.Helper()
	v.Shoot("child " + name)
	v.Judge("child "+name, "nb", []browser.Look{{Width: 1280, Scheme: "light"}})
}

// click presses what a selector names, and waits for the next page.
func (x *inhabited) click(v *browser.Tab, selector string) {
	x.t.Helper()
	b, _ := json.Marshal(selector)
	if !browser.Eval[bool](v, `!!document.querySelector(`+string(b)+`)`) {
		x.t.Fatalf("%s has no %s: %s", v.At(), selector, v.Text("main"))
	}
	v.Next(func() { browser.Eval[bool](v, `(document.querySelector(`+string(b)+`).click(), true)`) })
}

// press presses the button or link with a text.
func (x *inhabited) press(v *browser.Tab, text string) {
	x.t.Helper()
	b, _ := json.Marshal(text)
	find := `[...document.querySelectorAll("main button, main a")].find(e => e.textContent.trim() === ` + string(b) + `)`
	if !browser.Eval[bool](v, `!!(`+find+`)`) {
		x.t.Fatalf("%s has no %q: %s", v.At(), text, v.Text("main"))
	}
	v.Next(func() { browser.Eval[bool](v, `((`+find+`).click(), true)`) })
}

// fill gives fields of the page their values, by name; those that are not on
// the page are left.
func (x *inhabited) fill(v *browser.Tab, values map[string]string) {
	b, _ := json.Marshal(values)
	browser.Eval[bool](v, `(() => {
		for (const [name, value] of Object.entries(`+string(b)+`)) {
			for (const e of document.querySelectorAll("main [name='" + name + "']")) {
				if (e.type === "radio" || e.type === "checkbox") { if (e.value === value && !e.checked) e.click(); }
				else if (e.type !== "hidden") { e.value = value; e.dispatchEvent(new Event("input", {bubbles: true})); e.dispatchEvent(new Event("change", {bubbles: true})); }
			}
		}
		return true
	})()`)
}

package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/chromedp/chromedp/kb"

	"verdig/access"
	"verdig/browser"
)

// docketStory: the police analyst registers a case from the report to the
// Supreme Court, reads the figures on the way, is refused what cannot have
// happened, and corrects a date; every figure moves with it.
func (x *inhabited) docketStory(v *browser.Tab) {
	d := &docketTale{inhabited: x, v: v, year: x.c.app.now().Year() - 1}
	_, receipt := x.report(inRole[access.Reporter], "J-1")
	x.signIn(v, inRole[access.PoliceAnalyst], "/nb/desk")
	d.opens()
	d.investigates(receipt[strings.LastIndex(receipt, "/")+1:])
	d.indicts()
	d.judges()
	d.appeals()
	d.corrects()
	x.signOut(v)
}

// docketTale is the case that the story is about. Everything in it happens in
// the year before this one.
type docketTale struct {
	*inhabited
	v    *browser.Tab
	year int
	at   string // address of the case
}

func (d *docketTale) day(month, day int) string { return fmt.Sprintf("%d.%d.%d", day, month, d.year) }

// between is how many days lie between two days of the year.
func (d *docketTale) between(m1, d1, m2, d2 int) string {
	at := func(m, day int) time.Time { return time.Date(d.year, time.Month(m), day, 0, 0, 0, 0, time.UTC) }
	return strconv.Itoa(int(at(m2, d2).Sub(at(m1, d1)).Hours() / 24))
}

// text is what the page says, with plain spaces.
func (d *docketTale) text() string { return strings.ReplaceAll(d.v.Text("main"), "\u00a0", " ") }

func (d *docketTale) look(name string) {
	d.t.Helper()
	d.v.Judge("docket "+name, "nb", looks())
	d.v.Width(1280)
}

// pick moves with the keyboard to a group of choices, or a menu, and to one of
// them.
func (d *docketTale) pick(name, value string) {
	d.t.Helper()
	d.v.Reach(fmt.Sprintf("e.name === %q", name))
	d.v.Key(" ")
	for range 40 {
		if browser.Eval[string](d.v, `document.activeElement.value`) == value {
			return
		}
		d.v.Key(kb.ArrowDown)
	}
	d.t.Fatalf("the keyboard does not come to %s of %s", value, name)
}

// opens registers the case with its report, by keyboard alone.
func (d *docketTale) opens() {
	v := d.v
	v.Press("Straffesaker")
	if text := d.text(); !strings.Contains(text, "Ingen straffesaker ennå") {
		d.t.Fatalf("there are cases already: %s", text)
	}
	v.Press("Ny sak")
	v.Press("Opprett saken") // nothing is filled in: the form comes back
	if text := d.text(); !strings.Contains(text, d.say("desk.problems")) {
		d.t.Fatalf("an empty form is taken: %s", text)
	}
	d.look("empty form")
	v.Open("/nb/desk/cases/new")
	v.Reach(`e.name === "agency"`)
	v.Key("Oslo")
	v.Field("reference", "AN-77")
	v.Field("day", d.day(1, 10))
	d.pick("code", "aggravated")
	d.pick("law", "strl2005-258")
	v.Field("forms-sexual.prostitution", " ")
	d.pick("child", "yes")
	d.pick("online", "yes")
	d.pick("group", "no")
	v.Press("Opprett saken")
	d.at, _, _ = strings.Cut(v.At(), "?")
	if !strings.Contains(d.text(), "AN-77") {
		d.t.Fatalf("the case is not opened: %s: %s", v.At(), d.text())
	}
	d.figures("after the report", map[string]string{
		"anmeldelser inngitt i året": "1", "saker i alt ved utgangen av året eller i dag": "1", "personer mistenkt i alt, talt én gang i hver sak": "0",
		"Barn blant de fornærmede": "1 0", "Grov menneskehandel": "1 0", "Rekruttert på nett": "1 0", "Organisert gruppe": "0 0",
		"Anmeldt": "1 100 %", "Etterforsket": "0 0 %", "Under behandling": "1 100 %", "Fra anmeldelse til påtaleavgjørelse": "– – 1 0",
	})
}

// enter goes from the page of the case by a link to the form of an event, fills
// it in and sends it.
func (d *docketTale) enter(kind, query string, values map[string]string) {
	d.t.Helper()
	d.form(kind, query)
	d.fill(d.v, values)
	d.send(kind)
}

// form opens the form of a kind of event by the first link that leads to it,
// where the query ends in "|" and words by the first that says so.
func (d *docketTale) form(kind, query string) {
	d.t.Helper()
	d.v.Open(d.at)
	query, words, _ := strings.Cut(query, "|")
	selector, _ := json.Marshal(fmt.Sprintf(`main a[href*="/do/%s"]%s`, kind, query))
	text, _ := json.Marshal(words)
	browser.Eval[bool](d.v, fmt.Sprintf(`(() => {
		document.querySelectorAll("details").forEach(x => x.open = true);
		[...document.querySelectorAll(%s)].find(e => e.textContent.includes(%s))?.setAttribute("data-way", "");
		return true
	})()`, selector, text))
	d.click(d.v, `main a[data-way]`)
}

func (d *docketTale) send(kind string) {
	d.t.Helper()
	d.click(d.v, `main form[method="post"] button[type="submit"]`)
	if d.v.At() != d.at {
		d.t.Fatalf("%s is refused: %s", kind, d.text())
	}
}

// refused sends a form that cannot be taken, and demands the rule in words with
// what was typed.
func (d *docketTale) refused(kind, query, rule, typed string, values map[string]string) {
	d.t.Helper()
	d.form(kind, query)
	d.fill(d.v, values)
	d.click(d.v, `main form[method="post"] button[type="submit"]`)
	text := d.text()
	if !strings.Contains(text, d.say(rule)) {
		d.t.Errorf("%s is not refused by %s: %s", kind, rule, text)
	}
	if !browser.Eval[bool](d.v, fmt.Sprintf(`[...document.querySelectorAll("main input")].some(e => e.value === %q)`, typed)) {
		d.t.Errorf("%s is refused and %s is lost", kind, typed)
	}
	d.look("refused " + kind)
}

// investigates adds a victim who is joined to the register, and two suspects;
// the case against one of them is dropped, and the complaint comes too late.
func (d *docketTale) investigates(reference string) {
	d.enter("investigate", "", map[string]string{"day": d.day(1, 12)})
	d.enter("victim", "", map[string]string{"code": "female", "child": "yes", "day": d.day(1, 13), "notification": reference})
	if text := d.text(); !strings.Contains(text, "Fornærmet 1 (jente)") || !strings.Contains(text, d.say("docket.victim.joined")) {
		d.t.Errorf("the victim is not joined: %s", text)
	}
	d.enter("accused", "", map[string]string{"code": "male", "day": d.day(2, 1)})
	d.enter("accused", "", map[string]string{"code": "female", "day": d.day(2, 3)})
	d.enter("drop", `[href*="subject="]|Mistenkt 2`, map[string]string{
		"code": "dropped_evidence", "day": d.day(2, 20), "served": d.day(2, 24),
	})
	if text := d.text(); !strings.Contains(text, "fristen gikk ut 17. mars") {
		d.t.Errorf("until when can a complaint come: %s", text)
	}
	d.enter("complain", "", map[string]string{"day": d.day(3, 25)})
	if text := d.text(); !strings.Contains(text, "Klagen kom for sent") || !strings.Contains(text, "etter fristen 17. mars") {
		d.t.Errorf("a late complaint: %s", text)
	}
	d.look("late complaint")
	d.enter("complaint.reject", "", map[string]string{"day": d.day(4, 8)})
	d.refused("indict", "", "justice.order.without_count", d.day(3, 1), map[string]string{"subject": d.choice("subject", "Mistenkt 1"), "day": d.day(3, 1)})
}

// choice is the value of a choice of a page by its words; "" where the page asks
// nothing of the kind.
func (d *docketTale) choice(name, words string) string { return name + "\x00" + words }

// fill gives fields their values; a choice may be named by its words.
func (d *docketTale) fill(v *browser.Tab, values map[string]string) {
	d.t.Helper()
	named := map[string]string{}
	for name, value := range values {
		if _, words, ok := strings.Cut(value, "\x00"); ok {
			b, _ := json.Marshal(words)
			value = browser.Eval[string](v, fmt.Sprintf(`(() => {
				for (const e of document.querySelectorAll("main [name='%s']")) {
					if (e.labels?.length && e.labels[0].textContent.includes(%s) && e.tagName === "INPUT") return e.value;
					for (const o of e.options ?? []) if (o.textContent.includes(%s)) return o.value;
				}
				return ""
			})()`, name, b, b))
		}
		named[name] = value
	}
	d.inhabited.fill(v, named)
}

func (d *docketTale) indicts() {
	d.enter("count", "", map[string]string{
		"accused": d.choice("accused", "Mistenkt 1 (mann)"), "victims": d.choice("victims", "Fornærmet 1"), "law": "strl2005-258", "forms": "sexual.prostitution", "day": d.day(2, 5),
	})
	d.enter("charge", `[href*="subject="]|Mistenkt 1`, map[string]string{"day": d.day(2, 6)})
	d.enter("claim", "", map[string]string{"victims": d.choice("victims", "Fornærmet 1"), "amount": "200 000", "day": d.day(2, 25)})
	d.enter("indict", `[href*="subject="]|Mistenkt 1`, map[string]string{"day": d.day(3, 1)})
	d.figures("after the indictment", map[string]string{
		"personer mistenkt i alt, talt én gang i hver sak": "2", "fornærmede i alt, talt én gang i hver sak": "1", "Tiltalt": "1 100 %", "Dømt av en rett": "0 0 %",
		// The dropping of the case against the one came before the indictment of the other.
		"Fra anmeldelse til påtaleavgjørelse": d.between(1, 10, 2, 20) + " – 1 1", "Fra tiltale til første dom": "– – 1 0", "Erstatning krevd i året": "1 fornærmede 200 000 kroner",
	})
	d.refused("judgment", `[href*="code=district"]`, "act.docket.verdicts", d.day(5, 2), map[string]string{"day": d.day(5, 2)})
}

// judgment enters the judgment of a court on the only count.
func (d *docketTale) judgment(court, law string, month, day, prison int) {
	d.t.Helper()
	d.form("judgment", fmt.Sprintf(`[href*="code=%s"]`, court))
	d.look("judgment of " + court)
	d.fill(d.v, map[string]string{"day": d.day(month, day), "served": d.day(month, day)})
	browser.Eval[bool](d.v, fmt.Sprintf(`(() => {
		document.querySelector("main input[name^='outcome-'][value='conviction']").click();
		document.querySelector("main select[name^='law-']").value = %q;
		document.querySelector("main input[name^='prison-']").value = "%d";
		return true
	})()`, law, prison))
	d.send("judgment of " + court)
}

func (d *docketTale) judges() {
	d.judgment("district", "strl2005-257", 5, 2, 1095)
	if text := d.text(); !strings.Contains(text, "Omsubsumert av retten 2. mai") || !strings.Contains(text, "Tiltale 1. mars") || !strings.Contains(text, "ankefristen gikk ut") {
		d.t.Errorf("the judgment does not say its rules: %s", text)
	}
	d.enter("confiscate", `[href*="subject="]`, map[string]string{"accused": d.choice("accused", "Mistenkt 1 (mann)"), "amount": "80000", "day": d.day(5, 2)})
	d.enter("award", `[href*="subject="]`, map[string]string{"victims": d.choice("victims", "Fornærmet 1"), "amount": "150000", "day": d.day(5, 2)})
	d.look("district judgment")
	d.figures("after the district judgment", map[string]string{
		"dommer avsagt i året, i alle instanser": "1", "personer med domfellelse som står": "1", "saker rettskraftig domfelt i året": "1", "Domfelt": "1 100 %",
		"Rettskraftig domfelt": "1 100 %", "Fra tiltale til første dom": d.between(3, 1, 5, 2) + " – 1 1", "Fengsel": "1 tiltalte personer median 1 095 dager",
		"Inndragning": "1 tiltalte personer 80 000 kroner", "Erstatning tilkjent i året": "1 fornærmede 150 000 kroner",
	})
	d.form("appeal", `:not([href*="refuse"])`)
	d.fill(d.v, map[string]string{"accused": d.choice("accused", "Mistenkt 1"), "code": "accused", "day": d.day(7, 1)})
	d.click(d.v, `main form[method="post"] button[type="submit"]`)
	if text := d.text(); !strings.Contains(text, d.say("justice.order.after_final")) {
		d.t.Errorf("an appeal after the time: %s", text)
	}
	d.fill(d.v, map[string]string{"day": d.day(5, 10)}) // the date was wrong, and nothing else is asked again
	d.send("appeal")
	d.figures("after the appeal", map[string]string{"saker rettskraftig domfelt i året": "0", "Domfelt": "1 100 %", "Rettskraftig domfelt": "0 0 %"})
}

func (d *docketTale) appeals() {
	appeal := func(judgment, by string, month, day int) {
		d.t.Helper()
		d.enter("appeal", `:not([href*="refuse"])`, map[string]string{
			"subject": d.choice("subject", judgment), "accused": d.choice("accused", "Mistenkt 1"), "code": by, "day": d.day(month, day),
		})
	}
	d.refused("judgment", `:not([href*="code="]):not([href*="correct="])`, "justice.order.without_appeal", d.day(8, 1), d.supreme(8, 1))
	d.judgment("appeal", "strl2005-257", 9, 1, 1095)
	appeal("Lagmannsrett, 1.", "accused", 9, 2)
	d.enter("remit", "", map[string]string{"day": d.day(10, 1)})
	d.look("set aside")
	if text := d.text(); !strings.Contains(text, "er opphevet og venter på ny dom") {
		d.t.Errorf("a judgment that is set aside: %s", text)
	}
	d.judgment("appeal", "strl2005-258", 11, 10, 1460)
	appeal("Lagmannsrett, 10.", "prosecution", 11, 18)
	d.judgment("supreme", "strl2005-258", 12, 15, 1520)
	d.look("supreme court")
	if text := d.text(); !strings.Contains(text, "Rettskraftig domfelt siden 15. desember") || !strings.Contains(text, "det finnes ingen høyere rett") {
		d.t.Errorf("the last word: %s", text)
	}
	d.figures("after the supreme court", map[string]string{
		"dommer avsagt i året, i alle instanser": "4", "personer med domfellelse som står": "1", "saker rettskraftig domfelt i året": "1", "Rettskraftig domfelt": "1 100 %",
		"Fra første dom til rettskraftig avgjørelse": d.between(5, 2, 12, 15) + " – 1 1", "Fengsel": "1 tiltalte personer median 1 520 dager",
	})
}

// supreme answers the form of a judgment as one of the Supreme Court.
func (d *docketTale) supreme(month, day int) map[string]string {
	name := browser.Eval[string](d.v, `document.querySelector("main input[name^='outcome-']")?.name ?? ""`)
	if name == "" {
		d.form("judgment", `:not([href*="code="]):not([href*="correct="])`)
		name = browser.Eval[string](d.v, `document.querySelector("main input[name^='outcome-']").name`)
	}
	return map[string]string{"code": "supreme", "day": d.day(month, day), name: "conviction"}
}

// corrects moves the report to the year before, and every figure with it.
func (d *docketTale) corrects() {
	d.form("report", `[href*="correct="]`)
	d.look("correction")
	d.fill(d.v, map[string]string{"day": fmt.Sprintf("29.12.%d", d.year-1)})
	d.send("the correction")
	if text := d.text(); !strings.Contains(text, "Rettskraftig domfelt siden 15. desember") {
		d.t.Errorf("the correction has lost the end of the case: %s", text)
	}
	d.look("corrected")
	d.figures("after the correction", map[string]string{
		"anmeldelser inngitt i året": "0", "dommer avsagt i året, i alle instanser": "4", "saker rettskraftig domfelt i året": "1", "Barn blant de fornærmede": "0 1",
		"Fra anmeldelse til påtaleavgjørelse": "53 – 1 1", // 29 December to 20 February
	})
	d.v.Open(fmt.Sprintf("/nb/desk/cases/figures?year=%d", d.year-1))
	d.tells(map[string]string{
		"anmeldelser inngitt i året": "1", "saker i alt ved utgangen av året eller i dag": "1", "dommer avsagt i året, i alle instanser": "0", "saker rettskraftig domfelt i året": "0",
		"Anmeldt": "1 100 %", "Rettskraftig domfelt": "1 100 %", "Fra anmeldelse til påtaleavgjørelse": "– – 1 0",
	})
	d.look("figures of the year before")
}

// figures opens the figures of the year, looks at them and demands what some of
// them say.
func (d *docketTale) figures(when string, want map[string]string) {
	d.t.Helper()
	d.v.Open(d.at)
	d.press(d.v, d.say("docket.back"))
	if browser.Eval[bool](d.v, `!document.querySelector('main a[href*="/cases/figures"]')`) {
		d.t.Fatalf("the list does not lead to the figures: %s", d.text())
	}
	d.click(d.v, `main a[href*="/cases/figures"]`)
	d.fill(d.v, map[string]string{"year": strconv.Itoa(d.year), "cohort": strconv.Itoa(d.year)})
	d.press(d.v, d.say("desk.show"))
	d.t.Log(when)
	d.tells(want)
	d.look("figures " + when)
}

// tells demands what the page says of units, and at the beginning of rows.
func (d *docketTale) tells(want map[string]string) {
	d.t.Helper()
	got := browser.Eval[map[string]string](d.v, `(() => {
		const out = {}, text = e => e.textContent.replace(/\s+/g, " ").trim();
		for (const x of document.querySelectorAll("main dl.counts > div")) out[text(x.querySelector("dt"))] = text(x.querySelector("dd"));
		for (const r of document.querySelectorAll("main tbody tr")) {
			const head = r.querySelector("th").cloneNode(true);
			head.querySelectorAll(".beneath").forEach(e => e.remove());
			const cells = [...r.querySelectorAll("td")].filter(e => e.dataset.head !== "Endring").map(text);
			const name = text(head);
			if (!(name in out)) out[name] = cells.join(" ");
		}
		return out
	})()`)
	for name, value := range want {
		if told := got[name]; !strings.HasSuffix(" "+told, " "+value) {
			d.t.Errorf("%s: %q, want %q", name, told, value)
		}
	}
}

package desk

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"verdig/act"
	"verdig/codelist"
	"verdig/justice"
	"verdig/lang"
)

// tells is what a row of a table of the figures says.
func (b *bar) tells(query, caption, row string) string {
	b.t.Helper()
	page := b.get("/nb/desk/cases/figures"+query, http.StatusOK)
	_, table, ok := strings.Cut(page, ">"+caption+"</caption>")
	table, _, _ = strings.Cut(table, "</table>")
	m := regexp.MustCompile(`(?s)<th scope="row"[^>]*>\s*` + regexp.QuoteMeta(row) + `\s*(?:<span.*?)?</th>(.*?)</tr>`).FindStringSubmatch(table)
	if !ok || m == nil {
		b.t.Fatalf("%q does not tell %q:\n%s", caption, row, said(page))
	}
	return strings.Join(strings.Fields(said("<main>"+m[1])), " ")
}

func (b *bar) demands(query string, want [][3]string) {
	b.t.Helper()
	for _, w := range want {
		if got := b.tells(query, w[0], w[1]); got != w[2] {
			b.t.Errorf("%s, %s: %q, want %q", w[0], w[1], got, w[2])
		}
	}
}

// The figures follow a case, and every one of them moves when the report is
// corrected into the year before.
func TestFiguresFollowACase(t *testing.T) {
	b := newBar(t)
	if page := said(b.get("/nb/desk/cases/figures", 200)); !strings.Contains(page, "Ingen straffesaker ennå") {
		t.Errorf("without a case: %s", page)
	}
	b.toIndictment()
	way := b.way("judgment", "code=district")
	b.enters("judgment", 303, way, b.verdictOn(way, "conviction", url.Values{"day": {"4.5.2026"}, "served": {"4.5.2026"}, "prison": {"900"}, "suspended": {"100"}}))
	page := said(b.get("/nb/desk/cases/figures", 200))
	for _, want := range []string{"Interne tall, ikke til offentliggjøring", "Veien for anmeldelsene fra 2026"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q: %s", want, page)
		}
	}
	const reports, courts, waits, orders = "Anmeldelser inngitt i året, etter kjennetegn", "Domstolene i året", "Hvor lang tid det tar", "Straff, inndragning og erstatning i 2026"
	b.demands("", [][3]string{
		{reports, "Anmeldelser i alt", "1 0 omtrent like mange som på samme tid i 2025 (0) p = 1,000 talt enkeltvis (mid-p = 0,500), p = 1,000 talt etter sak. 95 % intervall for tallet: 0,0 til 5,6"},
		{reports, "Tvangsarbeid eller tvangstjenester", "1 0 omtrent like mange som på samme tid i 2025 (0) p = 1,000 talt enkeltvis (mid-p = 0,500), p = 1,000 talt etter sak. 95 % intervall for tallet: 0,0 til 5,6"},
		{reports, "Barn blant de fornærmede", "0 0 ingen i noen av årene"},
		{courts, "Saker rettskraftig domfelt", "saker 1 0 omtrent like mange som på samme tid i 2025 (0) p = 1,000 talt enkeltvis (mid-p = 0,500), p = 1,000 talt etter sak. 95 % intervall for tallet: 0,0 til 5,6"},
		{"Hvor langt anmeldelsene fra 2026 er kommet", "Rettskraftig domfelt", "1 100 %"},
		// 5 January to 2 March, 2 March to 4 May, 4 May to 19 May.
		{waits, "Fra anmeldelse til påtaleavgjørelse", "anmeldelser 56 – 1 1"},
		{waits, "Fra tiltale til første dom", "tiltalte personer 63 – 1 1"},
		{waits, "Fra første dom til rettskraftig avgjørelse", "tiltalte personer 15 – 1 1"},
		{orders, "Fengsel", "1 tiltalte personer median 900 dager"},
	})
	b.enters("report", 303, b.way("report", "correct="), url.Values{"day": {"29.12.2025"}})
	b.demands("?year=2026&cohort=2025", [][3]string{
		{reports, "Anmeldelser i alt", "0 0 ingen i noen av årene"},
		{courts, "Saker rettskraftig domfelt", "saker 1 0 omtrent like mange som på samme tid i 2025 (0) p = 1,000 talt enkeltvis (mid-p = 0,500), p = 1,000 talt etter sak. 95 % intervall for tallet: 0,0 til 5,6"},
		{"Hvor langt anmeldelsene fra 2025 er kommet", "Rettskraftig domfelt", "1 100 %"},
		{waits, "Fra anmeldelse til påtaleavgjørelse", "anmeldelser 63 – 1 1"},
	})
	b.demands("?year=2025", [][3]string{
		{reports, "Anmeldelser i alt", "1 0 omtrent like mange som i 2024 (0) p = 1,000 talt enkeltvis (mid-p = 0,500), p = 1,000 talt etter sak. 95 % intervall for tallet: 0,0 til 5,6"},
		{waits, "Fra anmeldelse til påtaleavgjørelse", "anmeldelser – – 1 0"},
	})
	if page := said(b.get("/nb/desk/cases/figures?cohort=2026", 200)); !strings.Contains(page, "Ingen anmeldelser er inngitt i 2026") {
		t.Errorf("an empty cohort: %s", page)
	}
	b.as("01a00000-0000-7000-8000-0000000000a2", "pd-vest")
	if page := said(b.get("/nb/desk/cases/figures", 200)); !strings.Contains(page, "Ingen straffesaker ennå") {
		t.Errorf("figures of another district's cases: %s", page)
	}
}

// "Fewer" stands only where both counts allow it: 42 children in cases of one,
// and 42 of whom 25 came in one case, against 18.
func TestTheMoreCarefulCountDecides(t *testing.T) {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	f := frame{Lang: codelist.NB, texts: texts}
	ones := func(n int) bundles {
		var b bundles
		for range n {
			b = append(b, 1)
		}
		return b
	}
	for _, c := range []struct {
		now, then bundles
		want      string
	}{
		{ones(18), ones(42), "færre enn i 2015 (42)"},
		{ones(42), ones(18), "flere enn i 2015 (18)"},
		{ones(18), append(ones(17), 25), "omtrent like mange som i 2015 (42)"},
		{nil, nil, "ingen i noen av årene"},
	} {
		x, err := compare(c.now, c.then)
		if err != nil {
			t.Fatal(err)
		}
		if got := f.changeWords(x, x.p(), "2015", true); got != c.want {
			t.Errorf("%d after %d: %q, want %q (%v, %v)", x.now, x.then, got, c.want, x.byCount, x.byOne)
		}
	}
}

// A year that is not over is compared with the same days of the year before.
func TestStretches(t *testing.T) {
	for _, c := range []struct{ today, to, before string }{
		{"2024-02-29", "2024-02-29", "2023-02-28"}, {"2026-11-29", "2024-12-31", "2023-12-31"}, {"2024-07-03", "2024-07-03", "2023-07-03"},
	} {
		today, err := codelist.ParseDay(c.today)
		if err != nil {
			t.Fatal(err)
		}
		s := stretchOf(2024, today)
		if s.to.String() != c.to || s.before().to.String() != c.before || s.before().from.String() != "2023-01-01" {
			t.Errorf("on %s: until %s, compared until %s", c.today, s.to, s.before().to)
		}
	}
}

func told(events []justice.Event, by codelist.Day) docket {
	return docketBy(act.CaseFigures{Roll: justice.FoldEvents(events), IDs: []justice.CaseID{"c"}}, by)
}

// Who is judged anew is followed from the first judgment until the last word is
// final, one whose case is dropped until then, and what a higher court says anew is counted once.
func TestWaitsAndSumsAfterARemittal(t *testing.T) {
	day := func(m, d int) codelist.Day { return codelist.MustDay(2025, m, d) }
	c := justice.CaseID("c")
	events := []justice.Event{
		{ID: "o", Kind: justice.OpenCase, Case: c, Day: day(1, 2)},
		{ID: "r", Kind: justice.FileReport, Case: c, Day: day(1, 2)},
		{ID: "a", Kind: justice.AddAccused, Case: c, Day: day(1, 3)},
		{ID: "b", Kind: justice.AddAccused, Case: c, Day: day(1, 3)},
		{ID: "v", Kind: justice.AddVictim, Case: c, Day: day(1, 3)},
		{ID: "n", Kind: justice.AddCount, Case: c, Accused: "a", Day: day(1, 3)},
		{ID: "m", Kind: justice.AddCount, Case: c, Accused: "b", Day: day(1, 3)},
		{ID: "i", Kind: justice.Indict, Case: c, Subject: "a", Day: day(2, 1)},
		{ID: "k", Kind: justice.Indict, Case: c, Subject: "b", Day: day(2, 1)},
		{ID: "x", Kind: justice.DropCharge, Case: c, Subject: "b", Code: "dropped_evidence", Day: day(2, 20)},
		{ID: "q", Kind: justice.ClaimAward, Case: c, Victims: []justice.EventID{"v"}, Amount: 90000, Day: day(2, 25)},
		{ID: "j1", Kind: justice.Judge, Case: c, Code: "district", Day: day(3, 3), Served: day(3, 3)},
		{ID: "w1", Kind: justice.GiveVerdict, Case: c, Subject: "j1", Count: "n", Accused: "a", Code: justice.Conviction, Day: day(3, 3)},
		{ID: "s1", Kind: justice.Sentence, Case: c, Subject: "j1", Accused: "a", Amount: 700, Day: day(3, 3)},
		{ID: "d1", Kind: justice.GiveAward, Case: c, Subject: "j1", Victims: []justice.EventID{"v"}, Amount: 80000, Day: day(3, 3)},
		{ID: "p1", Kind: justice.Appeal, Case: c, Subject: "j1", Accused: "a", Day: day(3, 10)},
		{ID: "t1", Kind: justice.Remit, Case: c, Subject: "j1", Day: day(6, 2)},
	}
	w := waitsBy(told(events, day(7, 1)))
	if len(w.judged) != 2 || !w.judged[0].Ended || w.judged[0].Time != 30 || w.judged[1].Ended || w.judged[1].Time != 19 || len(w.final) != 1 || w.final[0].Ended || w.final[0].Time != 120 {
		t.Errorf("set aside: %+v", w)
	}
	if s := sumsIn(told(events, day(7, 1)), stretchOf(2025, day(7, 1))); len(s.prison) != 0 || s.award != 0 || s.claimed != 90000 || s.claimants != 1 {
		t.Errorf("set aside: %+v", s)
	}
	events = append(events,
		justice.Event{ID: "j2", Kind: justice.Judge, Case: c, Code: "district", Day: day(8, 4), Served: day(8, 4)},
		justice.Event{ID: "w2", Kind: justice.GiveVerdict, Case: c, Subject: "j2", Count: "n", Accused: "a", Code: justice.Conviction, Day: day(8, 4)},
		justice.Event{ID: "s2", Kind: justice.Sentence, Case: c, Subject: "j2", Accused: "a", Amount: 600, Suspended: 600, Day: day(8, 4)},
		justice.Event{ID: "f2", Kind: justice.Confiscate, Case: c, Subject: "j2", Accused: "a", Amount: 5000, Day: day(8, 4)},
		justice.Event{ID: "d2", Kind: justice.GiveAward, Case: c, Subject: "j2", Victims: []justice.EventID{"v"}, Amount: 70000, Day: day(8, 4)})
	w = waitsBy(told(events, day(12, 31)))
	if len(w.final) != 1 || !w.final[0].Ended || w.final[0].Time != daysFrom(day(3, 3), day(8, 19)) {
		t.Errorf("judged anew: %+v", w)
	}
	s := sumsIn(told(events, day(12, 31)), stretchOf(2025, day(12, 31)))
	if len(s.prison) != 1 || s.half() != 600 || s.suspended != 1 || s.suspendedPart != 0 || s.award != 70000 || s.awarded != 1 || s.confiscation != 5000 || s.confiscated != 1 {
		t.Errorf("judged anew: %+v", s)
	}
}

package narrative

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/indicator"
	"verdig/stat/microdata"
	"verdig/stat/report"
)

// lawsuit is one invented case with one report, one accused and one victim, and
// the days on which things happen in it; a zero day never comes.
type lawsuit struct {
	id, form, kind, end               string
	district                          string
	filed, decided, indicted, judged  codelist.Day
	convicted, final                  codelist.Day // convicted is judged or zero; final ends the case
	child, victimChild, online, group string
}

// lawsuits are the cases of a country: those of each plan's year, of which more
// than half are dropped, one in twelve is waived, one ends in acquittal, one
// waits long, and two end in conviction.
func lawsuits(plans []yearPlan) []lawsuit {
	districts := []string{"pd-oslo", "pd-vest", "pd-oslo", "pd-agder", "pd-oslo"}
	var out []lawsuit
	for _, p := range plans {
		n := 0
		for f, reports := range p.reports {
			for range reports {
				c := lawsuit{
					id: fmt.Sprintf("%d-%03d", p.year, n), form: []string{"sexual", "labour", "both", "other"}[f], kind: "ordinary", district: districts[n%5],
					filed: codelist.MustDay(p.year, 1, 2).AddDays(n * 337 % 330), child: "no", victimChild: "no", online: "unknown", group: "no",
				}
				if n < p.aggravated {
					c.kind, c.group = "aggravated", "yes"
				}
				if n%6 == 1 {
					c.child, c.victimChild, c.online = "yes", "yes", "yes"
				}
				c.proceed(n)
				out, n = append(out, c), n+1
			}
		}
	}
	return out
}

func (c *lawsuit) proceed(n int) {
	c.end, c.decided, c.indicted, c.judged, c.convicted, c.final = "", codelist.Day{}, codelist.Day{}, codelist.Day{}, codelist.Day{}, codelist.Day{}
	switch n % 12 {
	case 0, 2, 4, 6, 8, 10, 11:
		c.decided, c.end = c.filed.AddDays(40+11*(n%30)), microdata.CaseDropped
		c.final = c.decided
		return
	case 1:
		c.decided, c.end = c.filed.AddDays(150), microdata.CaseWaived
		c.final = c.decided
		return
	}
	c.indicted = c.filed.AddDays(50 + 7*(n%20))
	c.decided, c.judged, c.end = c.indicted, c.indicted.AddDays(60+5*(n%20)), microdata.CaseConvicted
	c.convicted, c.final = c.judged, c.judged.AddDays(20+n)
	switch n % 12 {
	case 3:
		c.convicted, c.end = codelist.Day{}, microdata.CaseAcquitted
	case 5:
		c.judged, c.convicted, c.final = c.indicted.AddDays(900), codelist.Day{}, codelist.Day{}
		c.end = ""
	}
}

// criminalYear is what a year knows of the cases at its end.
func criminalYear(all []lawsuit, year int) *microdata.Criminal {
	end := codelist.MustDay(year, 12, 31)
	by := func(day codelist.Day) codelist.Day {
		if day.After(end) {
			return codelist.Day{}
		}
		return day
	}
	out := &microdata.Criminal{}
	for _, c := range all {
		if c.filed.After(end) {
			continue
		}
		since := func(day codelist.Day) int {
			if by(day).IsZero() {
				return -1
			}
			return int(day.Time().Sub(c.filed.Time()).Hours() / 24)
		}
		r := microdata.CaseReport{
			ID: c.id, Case: c.id, FiledOn: c.filed, District: c.district, Type: c.kind, Exploitation: c.form, Child: c.child, Online: c.online, Group: c.group,
			Stage: "investigated", Decided: since(c.decided), Indicted: since(c.indicted), Judged: since(c.judged), Final: -1,
		}
		a := microdata.CaseAccused{ID: c.id, Case: c.id, Sex: "male", Stage: "charged", Prison: -1, Suspended: -1,
			IndictedOn: by(c.indicted), JudgedOn: by(c.judged), ConvictedOn: by(c.convicted)}
		switch {
		case !a.ConvictedOn.IsZero():
			a.Stage = "convicted"
		case !a.JudgedOn.IsZero():
			a.Stage = "judged"
		case !a.IndictedOn.IsZero():
			a.Stage = "indicted"
		}
		if !by(c.final).IsZero() {
			a.End, a.EndedOn = c.end, c.final
		}
		if a.End == microdata.CaseConvicted {
			a.Stage, r.Final = "final", since(c.final)
		}
		r.End = a.End
		if a.Stage != "charged" {
			r.Stage = a.Stage
		}
		if r.End == microdata.CaseDropped {
			r.Ground = []string{"dropped_evidence", "dropped_capacity", "dropped_evidence"}[len(out.Reports)%3]
		}
		out.Reports, out.Accused = append(out.Reports, r), append(out.Accused, a)
		v := microdata.CaseVictim{ID: c.id, Case: c.id, Sex: "female", Child: c.victimChild, AddedOn: c.filed, Claimed: -1, Awarded: -1}
		if !a.ConvictedOn.IsZero() {
			v.ClaimedOn, v.Claimed, v.AwardedOn, v.Awarded = a.JudgedOn, 150000, a.JudgedOn, 100000
		}
		out.Victims = append(out.Victims, v)
		if !a.JudgedOn.IsZero() {
			j := microdata.CaseJudgment{ID: c.id, Case: c.id, Instance: "district", On: a.JudgedOn, Outcome: "acquittal", FinalOn: by(c.final), Acquitted: 1, Confiscated: -1}
			if !a.ConvictedOn.IsZero() {
				j.Outcome, j.Convicted, j.Acquitted = "conviction", 1, 0
			}
			out.Judgments = append(out.Judgments, j)
		}
	}
	return out
}

// prosecutedYears are the golden years with criminal cases told by events.
func prosecutedYears(t testing.TB, change func(*lawsuit)) []microdata.Dataset {
	t.Helper()
	plans := goldenPlans()
	all := lawsuits(plans)
	for i := range all {
		if change != nil {
			change(&all[i])
		}
	}
	var years []microdata.Dataset
	for _, p := range plans {
		d := p.dataset(library(t))
		d.Criminal, d.Cases = criminalYear(all, p.year), nil
		for _, j := range d.Criminal.Judgments {
			c := microdata.Case{ID: j.Case, Instance: j.Instance, Outcome: j.Outcome, Final: j.Final()}
			if j.Convicted > 0 {
				c.FirstConvictedOn = j.On
			}
			d.Cases = append(d.Cases, c)
		}
		if err := microdata.Check(library(t), d); err != nil {
			t.Fatal(err)
		}
		years = append(years, d)
	}
	return years
}

var told = map[codelist.Lang][]string{
	codelist.NB: {
		"Politidistriktene med flest anmeldelser var Oslo politidistrikt (28), ",
		"For åtte av anmeldelsene er det registrert barn blant de fornærmede, omtrent like mange som i 2015 (12).",
		"Av 225 anmeldelser fra 2014–2016 var 72 kommet til tiltale, forelegg eller lenger da 2016 var slutt, 52 til dom, 33 til en domfellelse som står, og 33 til rettskraftig domfellelse.",
		"Utfallet var da: under arbeid (38), henlagt (120), påtaleunnlatelse (18), rettskraftig frifinnelse (16) og rettskraftig domfellelse (33).",
		"Grunnene til at anmeldelser fra 2016 var henlagt: bevisets stilling (10) og manglende saksbehandlingskapasitet (6).",
		"Halvparten av de tiltalte fikk dom innen 115 dager etter tiltalen (95 prosent konfidensintervall fra 105 til 135 dager). Tallet bygger på 72 mistenkte; for 52 av dem var tiden kjent",
		"Ved utgangen av 2016 var 225 mistenkte registrert i straffesaker", "I 2016 ble ti personer domfelt, regnet etter den første domfellelsen som står, mot 15 i 2015.",
		"46 fornærmede ble registrert i straffesaker om menneskehandel i 2016, omtrent like mange som i 2015 (73).",
		"Det tilkjente beløpet var i alt 1\u202f000\u202f000 kroner.", "I 2016 fikk tolv straffesaker sin første rettskraftige domfellelse, omtrent like mange som i 2015 (17).",
		"(Kaplan og Meier)", "Tallet på anmeldelser prøves først, med 5 prosent sjanse for et feil utsagn.", "Kaplan, E. L., Meier, P. (1958).", "Przyborowski",
	},
	codelist.NN: {
		"Politidistrikta med flest meldingar var Oslo politidistrikt (28), ",
		"Av 225 meldingar frå 2014–2016 hadde 72 kome til tiltale, førelegg eller lenger då 2016 var slutt,",
		"Halvparten av dei tiltalte fekk dom innan 115 dagar etter tiltalen (95 prosent konfidensintervall frå 105 til 135 dagar).",
		"Ved utgangen av 2016 var 225 mistenkte registrerte i straffesaker", "I 2016 vart ti personar domfelte", "46 fornærma vart registrerte",
		"I 2016 fekk tolv straffesaker si første rettskraftige domfelling", "Talet på meldingar til politiet blir prøvd først, med 5 prosent sjanse",
	},
	codelist.EN: {
		"The police districts with the most reports were Oslo Police District (28), ",
		"Of 225 reports from 2014–2016, 72 had come to an indictment, a penalty notice or further by the end of 2016,",
		"Half of those indicted had a judgment within 115 days of the indictment (95 per cent confidence interval 105 to 135 days).",
		"By the end of 2016, 225 accused persons had been registered in criminal cases", "In 2016, ten people were convicted", "46 victims were registered",
		"In 2016, twelve criminal cases had a first final conviction", "tested first, with a chance of 5 per cent of a false statement",
	},
}

// TestCriminalCasesAreTold: a year whose cases are told by events has sentences,
// tables and charts in three languages, and every number is that of its cell.
func TestCriminalCasesAreTold(t *testing.T) {
	in := protectedYears(t, prosecutedYears(t, nil))
	for _, l := range codelist.Langs {
		said, d := chapterProse(t, in, l, "criminal_cases", "method")
		checkClean(t, l, said)
		for _, w := range told[l] {
			if !strings.Contains(said, w) {
				t.Errorf("%s: does not say %q:\n%s", l, w, said)
			}
		}
		var tables, charts []string
		for _, ch := range d.Chapters {
			for _, b := range ch.Blocks {
				switch b := b.(type) {
				case report.Table:
					tables = append(tables, b.ID)
				case report.Chart:
					charts = append(charts, b.ID)
				}
			}
		}
		for _, x := range indicator.Tables() {
			if indicator.OfCriminal(x.ID) && x.ID != indicator.PathsTable && x.ID != spansTable && !slices.Contains(tables, x.ID) {
				t.Errorf("%s: no table %s", l, x.ID)
			}
		}
		for _, id := range []string{"attrition_total_chart", "attrition_2016_chart", "report_ends_chart", "police_reports_chart"} {
			if !slices.Contains(charts, id) {
				t.Errorf("%s: no chart %s", l, id)
			}
		}
	}
}

// TestOneFinalJudgmentChangesTheSentence: the words follow the events.
func TestOneFinalJudgmentChangesTheSentence(t *testing.T) {
	before, _ := chapterProse(t, protectedYears(t, prosecutedYears(t, nil)), codelist.NB, "criminal_cases")
	after, _ := chapterProse(t, protectedYears(t, prosecutedYears(t, func(c *lawsuit) {
		if c.id == "2016-005" { // waits for a judgment
			c.judged = c.indicted.AddDays(60)
			c.convicted, c.final, c.end = c.judged, c.judged.AddDays(20), microdata.CaseConvicted
		}
	})), codelist.NB, "criminal_cases")
	for _, w := range [][2]string{
		{"I 2016 fikk tolv straffesaker sin første", "I 2016 fikk 13 straffesaker sin første"},
		{"og 33 til rettskraftig domfellelse", "og 34 til rettskraftig domfellelse"},
		{"Domstolene avsa 17 dommer", "Domstolene avsa 18 dommer"},
		{"Siden 2016 har ti straffesaker", "Siden 2016 har elleve straffesaker"},
		{"under arbeid (38)", "under arbeid (37)"},
		{"i alt 1\u202f000\u202f000 kroner", "i alt 1\u202f100\u202f000 kroner"},
	} {
		if !strings.Contains(before, w[0]) || !strings.Contains(after, w[1]) {
			t.Errorf("%q does not become %q:\n%s\n%s", w[0], w[1], before, after)
		}
	}
}

// TestOneLargeCaseTakesTheWordBack: 46 reports after 73 are a fall where each
// report is a case of its own, and are not where most of the 73 came in one.
func TestOneLargeCaseTakesTheWordBack(t *testing.T) {
	years := prosecutedYears(t, nil)
	for i, r := range years[1].Criminal.Reports {
		if r.FiledOn.Year() == 2015 && r.Exploitation == "sexual" {
			years[1].Criminal.Reports[i].Case = "one large case"
		}
	}
	for l, want := range map[codelist.Lang]string{
		codelist.NB: "Politiet registrerte 46 anmeldelser for menneskehandel i 2016, omtrent like mange som i 2015 (73).",
		codelist.NN: "Politiet registrerte 46 meldingar om menneskehandel i 2016, omtrent like mange som i 2015 (73).",
		codelist.EN: "The police registered 46 reports of human trafficking in 2016, about as many as in 2015 (73).",
	} {
		if said, _ := chapterProse(t, protectedYears(t, years), l, "criminal_cases"); !strings.Contains(said, want) {
			t.Errorf("%s: does not say %q:\n%s", l, want, said)
		}
	}
}

// TestFlowKeepsItsReports: what leaves a station is what came to it, and the
// stations are those of the table.
func TestFlowKeepsItsReports(t *testing.T) {
	_, d := chapterProse(t, protectedYears(t, prosecutedYears(t, nil)), codelist.EN, "criminal_cases")
	flows := 0
	for _, ch := range d.Chapters {
		for _, b := range ch.Blocks {
			c, ok := b.(report.Chart)
			if !ok || c.Kind != report.Flow {
				continue
			}
			flows++
			in, out, open := map[string]int{}, map[string]int{}, 0
			for _, l := range c.Links {
				in[l.To] += l.Value.Number
				out[l.From] += l.Value.Number
				if l.Leads == report.Waiting {
					open += l.Value.Number
				}
			}
			want := map[string][2]int{
				"attrition_total_chart": {225, 38}, "attrition_2014_chart": {106, 9}, "attrition_2015_chart": {73, 6}, "attrition_2016_chart": {46, 23},
			}[c.ID]
			if out["Report"] != want[0] || open != want[1] {
				t.Errorf("%s: %d reports, %d open, want %v", c.ID, out["Report"], open, want)
			}
			for station, n := range out {
				if station != "Report" && in[station] != n {
					t.Errorf("%s: %d come to %s and %d leave", c.ID, in[station], station, n)
				}
			}
		}
	}
	if flows != 4 {
		t.Errorf("%d flows", flows)
	}
}

// TestAYearWithoutEventsSaysSo: no zero stands for what was not registered.
func TestAYearWithoutEventsSaysSo(t *testing.T) {
	in := protectedInput(t, goldenPlans())
	for l, want := range map[codelist.Lang]string{
		codelist.NB: "Hendelsene i straffesakene ble ikke registrert i systemet i 2016.",
		codelist.NN: "Hendingane i straffesakene vart ikkje registrerte i systemet i 2016.",
		codelist.EN: "The events of criminal cases were not registered in the system in 2016.",
	} {
		said, d := chapterProse(t, in, l, "criminal_cases")
		if !strings.Contains(said, want) {
			t.Errorf("%s: does not say %q:\n%s", l, want, said)
		}
		checkClean(t, l, said)
		for _, ch := range d.Chapters {
			for _, b := range ch.Blocks {
				if x, ok := b.(report.Table); ok && indicator.OfCriminal(x.ID) {
					t.Errorf("%s: a table %s of what was not registered", l, x.ID)
				}
			}
		}
		for _, k := range d.Key {
			if k.Figure == idFinalConvictions || k.Figure == idDecision {
				t.Errorf("%s: a key figure %s of what was not registered", l, k.Figure)
			}
		}
	}
}

// TestWhatReturnsDoNotTellIsNotNone: the yearly returns of the police are not
// divided by district and know neither victims nor the setting.
func TestWhatReturnsDoNotTellIsNotNone(t *testing.T) {
	years := prosecutedYears(t, func(c *lawsuit) { c.district, c.online, c.group, c.child = "strasak", "unknown", "unknown", "unknown" })
	for i := range years {
		years[i].Criminal.Victims = nil
	}
	in := protectedYears(t, years)
	if refs := (cells{&in}).districts(); len(refs) != 0 {
		t.Errorf("districts %v", refs)
	}
	for l, want := range map[codelist.Lang]string{
		codelist.NB: "Fornærmede og erstatning er ikke registrert i straffesakene i 2016.",
		codelist.NN: "Fornærma og erstatning er ikkje registrerte i straffesakene i 2016.",
		codelist.EN: "Victims and compensation are not registered in the criminal cases in 2016.",
	} {
		said, d := chapterProse(t, in, l, "criminal_cases")
		for _, no := range []string{"STRASAK", "Ingen fornærm", "No victims", "for ingen", "none of them"} {
			if strings.Contains(said, no) {
				t.Errorf("%s: says %q:\n%s", l, no, said)
			}
		}
		if !strings.Contains(said, want) {
			t.Errorf("%s: does not say %q:\n%s", l, want, said)
		}
		for _, ch := range d.Chapters {
			for _, b := range ch.Blocks {
				if x, ok := b.(report.Table); ok && slices.Contains([]string{indicator.DistrictTable, "police_reports_setting", "victims_in_cases"}, x.ID) {
					t.Errorf("%s: a table %s of what is not known", l, x.ID)
				}
			}
		}
	}
}

// TestAYoungCohortHasNoZeros: reports of which none has come to an indictment
// are told in one sentence.
func TestAYoungCohortHasNoZeros(t *testing.T) {
	years := prosecutedYears(t, func(c *lawsuit) {
		if strings.HasPrefix(c.id, "2016") && !c.indicted.IsZero() {
			c.decided, c.indicted, c.judged, c.convicted, c.final, c.end = codelist.Day{}, codelist.Day{}, codelist.Day{}, codelist.Day{}, codelist.Day{}, ""
		}
	})
	for l, want := range map[codelist.Lang]string{
		codelist.NB: "Av 46 anmeldelser fra 2016 var ingen kommet til tiltale, forelegg eller lenger da 2016 var slutt.",
		codelist.NN: "Av 46 meldingar frå 2016 hadde ingen kome til tiltale, førelegg eller lenger då 2016 var slutt.",
		codelist.EN: "Of 46 reports from 2016, none had come to an indictment, a penalty notice or further by the end of 2016.",
	} {
		if said, _ := chapterProse(t, protectedYears(t, years), l, "criminal_cases"); !strings.Contains(said, want) {
			t.Errorf("%s: does not say %q:\n%s", l, want, said)
		}
	}
}

// TestAMedianThatIsWithheldIsNotSaid: where too few have come so far, the
// sentence says so and the table has no number.
func TestAMedianThatIsWithheldIsNotSaid(t *testing.T) {
	years := prosecutedYears(t, func(c *lawsuit) {
		if !c.indicted.IsZero() && c.id != "2014-003" { // the others wait for a decision of the court
			c.judged, c.convicted, c.final, c.end = codelist.Day{}, codelist.Day{}, codelist.Day{}, ""
		}
	})
	in := protectedYears(t, years)
	for l, want := range map[codelist.Lang][2]string{
		codelist.NB: {"Hvor lang tid det tar fra tiltale til dom, er ikke oppgitt: for få er kommet så langt.", "Halvparten av de tiltalte"},
		codelist.NN: {"Kor lang tid det tek frå tiltale til dom, er ikkje oppgitt: for få har kome så langt.", "Halvparten av dei tiltalte"},
		codelist.EN: {"How long it takes from an indictment to a judgment is not given: too few have come so far.", "Half of those indicted"},
	} {
		said, d := chapterProse(t, in, l, "criminal_cases")
		if !strings.Contains(said, want[0]) || strings.Contains(said, want[1]) {
			t.Errorf("%s: says\n%s", l, said)
		}
		for _, ch := range d.Chapters {
			for _, b := range ch.Blocks {
				if x, ok := b.(report.Table); ok && x.ID == indicator.DurationsTable && x.Rows[1].Values[0].Kind != report.NotAvailable {
					t.Errorf("%s: the table says %v", l, x.Rows[1].Values)
				}
			}
		}
	}
}

// TestCriminalGrammar: one, none, what may not be told, and what is not known.
func TestCriminalGrammar(t *testing.T) {
	ids := []string{idFinalConvictions, idJudgments, idCaseVictims, idCaseVictims + ".children", idAwarded, idAwardedAmount}
	for _, c := range []struct {
		name    string
		figures [6]int
		want    map[codelist.Lang]string
	}{
		{"one", [6]int{1, 1, 1, 1, 1, 1}, map[codelist.Lang]string{
			codelist.NB: "I 2016 fikk én straffesak sin første rettskraftige domfellelse. Domstolene avsa én dom i slike saker i 2016. Én fornærmet ble registrert i straffesaker om menneskehandel i 2016. Én av dem er registrert som barn. I 2016 fikk én fornærmet tilkjent erstatning. Det tilkjente beløpet var i alt 1 krone.",
			codelist.NN: "I 2016 fekk éi straffesak si første rettskraftige domfelling. Domstolane avsa éin dom i slike saker i 2016. Éin fornærma vart registrert i straffesaker om menneskehandel i 2016. Éin av dei er registrert som barn. I 2016 fekk éin fornærma tilkjend erstatning. Det tilkjende beløpet var i alt 1 krone.",
			codelist.EN: "In 2016, one criminal case had a first final conviction. The courts gave one judgment in such cases in 2016. One victim was registered in criminal cases of human trafficking in 2016. One of them is registered as a child. In 2016, compensation was awarded to one victim. The amount awarded was 1 krone in all.",
		}},
		{"none", [6]int{}, map[codelist.Lang]string{
			codelist.NB: "I 2016 fikk ingen straffesaker sin første rettskraftige domfellelse. Domstolene avsa ingen dommer i slike saker i 2016. Ingen fornærmede ble registrert i straffesaker om menneskehandel i 2016. I 2016 fikk ingen fornærmede tilkjent erstatning.",
			codelist.NN: "I 2016 fekk ingen straffesaker si første rettskraftige domfelling. Domstolane avsa ingen dommar i slike saker i 2016. Ingen fornærma vart registrerte i straffesaker om menneskehandel i 2016. I 2016 fekk ingen fornærma tilkjend erstatning.",
			codelist.EN: "In 2016, no criminal cases had a first final conviction. The courts gave no judgments in such cases in 2016. No victims were registered in criminal cases of human trafficking in 2016. In 2016, compensation was awarded to no victims.",
		}},
		{"several, and protected", [6]int{3, 14, hidden, hidden, hidden, hidden}, map[codelist.Lang]string{
			codelist.NB: "I 2016 fikk tre straffesaker sin første rettskraftige domfellelse. Domstolene avsa 14 dommer i slike saker i 2016. Hvor mange fornærmede som ble registrert i straffesaker om menneskehandel i 2016, er ikke oppgitt, av hensyn til personvernet. Hvor mange fornærmede som fikk tilkjent erstatning i 2016, er ikke oppgitt, av hensyn til personvernet.",
			codelist.NN: "I 2016 fekk tre straffesaker si første rettskraftige domfelling. Domstolane avsa 14 dommar i slike saker i 2016. Kor mange fornærma som vart registrerte i straffesaker om menneskehandel i 2016, er ikkje oppgitt, av omsyn til personvernet. Kor mange fornærma som fekk tilkjend erstatning i 2016, er ikkje oppgitt, av omsyn til personvernet.",
			codelist.EN: "In 2016, three criminal cases had a first final conviction. The courts gave 14 judgments in such cases in 2016. How many victims were registered in criminal cases of human trafficking in 2016 is not given, in order to protect privacy. How many victims were awarded compensation in 2016 is not given, in order to protect privacy.",
		}},
		{"no children, and an amount that would tell of somebody", [6]int{2, 2, 6, 0, 6, hidden}, map[codelist.Lang]string{
			codelist.NB: "I 2016 fikk to straffesaker sin første rettskraftige domfellelse. Domstolene avsa to dommer i slike saker i 2016. Seks fornærmede ble registrert i straffesaker om menneskehandel i 2016. Ingen av dem er registrert som barn. I 2016 fikk seks fornærmede tilkjent erstatning. Samlet beløp er ikke oppgitt: det ville fortalt for mye om én eller noen få personer.",
			codelist.NN: "I 2016 fekk to straffesaker si første rettskraftige domfelling. Domstolane avsa to dommar i slike saker i 2016. Seks fornærma vart registrerte i straffesaker om menneskehandel i 2016. Ingen av dei er registrerte som barn. I 2016 fekk seks fornærma tilkjend erstatning. Samla beløp er ikkje oppgitt: det ville ha fortalt for mykje om éin eller nokre få personar.",
			codelist.EN: "In 2016, two criminal cases had a first final conviction. The courts gave two judgments in such cases in 2016. Six victims were registered in criminal cases of human trafficking in 2016. None of them are registered as children. In 2016, compensation was awarded to six victims. The total amount is not given: it would tell too much of one person or a few.",
		}},
	} {
		f := golden()
		for i, id := range ids {
			f.figures["2016 "+id] = cellOf(c.figures[i])
		}
		for _, l := range codelist.Langs {
			s, err := newScribe(input(t, f), l)
			if err != nil {
				t.Fatal(err)
			}
			blocks := paragraph(s.finalConvictions(), s.judgments(), s.victims(), s.awarded())
			if s.err != nil {
				t.Fatal(s.err)
			}
			if said := strings.TrimSpace(prose(report.Document{Chapters: []report.Chapter{{Blocks: blocks}}})); said != c.want[l] {
				t.Errorf("%s, %s: says\n%s\nwant\n%s", c.name, l, said, c.want[l])
			}
		}
	}
}

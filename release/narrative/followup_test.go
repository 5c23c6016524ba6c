package narrative

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/cube"
	"verdig/stat/disclosure"
	"verdig/stat/indicator"
	"verdig/stat/microdata"
	"verdig/stat/report"
)

// withPlans gives every second person of a year a plan, with offers of help,
// handovers, events and, for children, tracks.
func withPlans(d microdata.Dataset, since codelist.Day) microdata.Dataset {
	f := &microdata.Followup{Since: since}
	needs := []string{"housing", "health", "legal_aid", "safety"}
	for i := 0; i < len(d.Persons); i += 2 {
		who := d.Persons[i]
		p := microdata.PersonFollowup{ID: who.ID, Plans: 1, Begun: i%3 > 0, HelpDays: i%50 - 6}
		p.HelpDays = max(p.HelpDays, -1)
		p.Handovers.Accepted = microdata.Timed{All: 1 + i%2, Late: i / 2 % 4 / 3}
		p.Handovers.Waiting = microdata.Timed{All: i / 2 % 5 / 4}
		if i%6 == 0 {
			p.Events = []string{"permit_reflection"}
		}
		if i%20 == 0 {
			p.Events = append(p.Events, "return_begun")
		}
		if who.Child {
			p.Opened, p.Open, p.Missing = []string{"child_welfare", "immigration", "police", "representative"}, []string{"child_welfare", "immigration", "police", "representative"}, i/2%2
		}
		f.Persons = append(f.Persons, p)
		for k := range 2 {
			o := microdata.HelpOffer{ID: fmt.Sprintf("%s.%d", who.ID, k+1), Person: who.ID, Need: needs[(i/2+k)%4], Outcome: microdata.HelpStarted}
			switch {
			case k == 1 && i%8 == 0:
				o.Outcome, o.Reason = microdata.HelpDeclined, []string{"fear_exploiter", "debt"}[i/8%2]
			case k == 1 && i%8 == 2:
				o.Outcome, o.Reason = microdata.HelpRefused, "full"
			case k == 1 && i%8 == 4:
				o.Outcome = microdata.HelpAccepted
			}
			f.Offers = append(f.Offers, o)
		}
	}
	d.Followup = f
	return d
}

// protectedYears is the input made from frozen years through the real cube and
// the real protection.
func protectedYears(t testing.TB, years []microdata.Dataset) Input {
	t.Helper()
	lib := library(t)
	tables, err := cube.Standard(lib, years)
	if err != nil {
		t.Fatal(err)
	}
	r, err := disclosure.Protect(tables, disclosure.StandardPolicy(), disclosure.Ledger{})
	if err != nil {
		t.Fatal(err)
	}
	in, err := FromRelease(r, lib)
	if err != nil {
		t.Fatal(err)
	}
	in.Publisher = input(t, newFake()).Publisher
	return in
}

// followedYears are the golden years with plans in the last.
func followedYears(t testing.TB, since codelist.Day) []microdata.Dataset {
	t.Helper()
	var years []microdata.Dataset
	for _, p := range goldenPlans() {
		years = append(years, p.dataset(library(t)))
	}
	years[2] = withPlans(years[2], since)
	if err := microdata.Check(library(t), years[2]); err != nil {
		t.Fatal(err)
	}
	return years
}

func chapterProse(t testing.TB, in Input, l codelist.Lang, ids ...string) (string, report.Document) {
	t.Helper()
	d, err := Annual(in, l)
	if err != nil {
		t.Fatal(err)
	}
	if err := report.Check(d); err != nil {
		t.Fatal(err)
	}
	for _, x := range Reconcile(d, in) {
		t.Errorf("%s: %s", l, x)
	}
	var only report.Document
	for _, ch := range d.Chapters {
		if slices.Contains(ids, ch.ID) {
			only.Chapters = append(only.Chapters, ch)
		}
	}
	return prose(only), d
}

// TestFollowupIsTold: a year with plans has tables, charts and sentences in the
// chapters on assistance and children, in three languages, and every number is
// that of its cell.
func TestFollowupIsTold(t *testing.T) {
	in := protectedYears(t, followedYears(t, codelist.MustDay(2015, 9, 1)))
	want := map[codelist.Lang][]string{
		codelist.NB: {
			"I 2016 hadde 131 personer en plan for samordnet oppfølging, av 262 som ble fulgt opp.", "personer fikk sin første plan i året. For ",
			"I planene ble det gitt 262 tilbud om hjelp. Utfall som kan oppgis: hjelpen begynte (163), ",
			"Oppgitt grunn til at personen takket nei: redd for den som utnytter (17) og har gjeld som må betales (16).",
			"Oppgitt grunn til at tilbudet sa nei: ikke ledig plass (33).", "Det ble tilbudt ", "Planene fulgte opp ni personer som barn, også der alderen ikke var avklart. For ni av dem var minst ett spor åpent",
		},
		codelist.NN: {
			"I 2016 hadde 131 personar ein plan for samordna oppfølging, av 262 som vart følgde opp.", "I planane vart det gitt 262 tilbod om hjelp.", "Planane følgde opp ni personar som barn",
		},
		codelist.EN: {
			"In 2016, 131 people had a plan for coordinated follow-up, out of 262 who were followed up.", "262 offers of help were made in the plans.", "The plans followed up nine people as children",
		},
	}
	for _, l := range codelist.Langs {
		said, d := chapterProse(t, in, l, "assistance", "children")
		checkClean(t, l, said)
		for _, w := range want[l] {
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
					if b.ID == "help_time_chart" {
						inOrder(t, l, b.X, "help_time")
					}
				}
			}
		}
		for _, id := range []string{"followup_group", "help_time", "help_offers", "help_declined", "help_refused", "handovers", "permits", "assisted_returns", "tracks", "child_events"} {
			if !slices.Contains(tables, id) {
				t.Errorf("%s: no table %s", l, id)
			}
		}
		for _, id := range []string{"help_time_chart", "help_offers_chart"} {
			if !slices.Contains(charts, id) {
				t.Errorf("%s: no chart %s", l, id)
			}
		}
	}
}

// inOrder demands that what stands along a chart comes in the order of its list.
func inOrder(t *testing.T, l codelist.Lang, x []string, list string) {
	t.Helper()
	var want []string
	for _, c := range indicator.OwnCodes(list) {
		if label := c.Label.In(l); slices.Contains(x, label) {
			want = append(want, label)
		}
	}
	if len(want) < 3 || !slices.Equal(x, want) {
		t.Errorf("%s: bars of %v, want %v", l, x, want)
	}
}

// TestEditingOneOfferChangesTheSentence: the words follow the frozen year.
func TestEditingOneOfferChangesTheSentence(t *testing.T) {
	years := followedYears(t, codelist.MustDay(2015, 9, 1))
	before, _ := chapterProse(t, protectedYears(t, years), codelist.NB, "assistance")
	offers := slices.Clone(years[2].Followup.Offers)
	at := slices.IndexFunc(offers, func(o microdata.HelpOffer) bool { return o.Reason == "debt" })
	offers[at].Reason = "fear_exploiter"
	f := *years[2].Followup
	f.Offers, years[2].Followup = offers, &f
	after, _ := chapterProse(t, protectedYears(t, years), codelist.NB, "assistance")
	if !strings.Contains(before, "redd for den som utnytter (17)") || !strings.Contains(after, "redd for den som utnytter (18)") {
		t.Errorf("the sentence does not follow the offer:\n%s\n%s", before, after)
	}
}

// TestAYearWithoutFollowupSaysSo: no zero stands for what was not registered,
// and a year in which registration began says from when.
func TestAYearWithoutFollowupSaysSo(t *testing.T) {
	years := followedYears(t, codelist.MustDay(2016, 4, 2))
	partly, without := protectedYears(t, years), protectedInput(t, goldenPlans())
	for l, want := range map[codelist.Lang][2]string{
		codelist.NB: {"Samordnet oppfølging er registrert fra 2. april 2016, så tallene gjelder bare en del av året.", "Samordnet oppfølging ble ikke registrert i systemet i 2016."},
		codelist.NN: {"Samordna oppfølging er registrert frå 2. april 2016, så tala gjeld berre ein del av året.", "Samordna oppfølging vart ikkje registrert i systemet i 2016."},
		codelist.EN: {"Coordinated follow-up has been registered since 2 April 2016, so the figures cover a part of the year only.", "Coordinated follow-up was not registered in the system in 2016."},
	} {
		if said, _ := chapterProse(t, partly, l, "assistance"); !strings.Contains(strings.ReplaceAll(said, "\u00a0", " "), want[0]) {
			t.Errorf("%s: does not say %q:\n%s", l, want[0], said)
		}
		said, d := chapterProse(t, without, l, "assistance", "children")
		if !strings.Contains(said, want[1]) {
			t.Errorf("%s: does not say %q", l, want[1])
		}
		for _, ch := range d.Chapters {
			for _, b := range ch.Blocks {
				if x, ok := b.(report.Table); ok && (x.ID == "help_offers" || x.ID == "tracks" || x.ID == "followup_group") {
					t.Errorf("%s: a table %s of what was not registered", l, x.ID)
				}
			}
		}
	}
}

// TestFollowupGrammar: one, none, and what may not be told.
func TestFollowupGrammar(t *testing.T) {
	ids := []string{"followup.persons", "followup.begun", "followup.help.first_week", "followup.help.none", "followup.offers", "followup.handovers", "followup.handovers.late"}
	for _, c := range []struct {
		figures [7]int
		want    map[codelist.Lang]string
	}{
		{[7]int{1, 1, 1, 0, 1, 1, 1}, map[codelist.Lang]string{
			codelist.NB: "I 2016 hadde én person en plan for samordnet oppfølging, av 262 som ble fulgt opp.\nÉn person fikk sin første plan i året. For én av dem begynte den første hjelpen innen sju dager etter bekymringen. Ved utgangen av året var hjelpen begynt for alle.\n## Tilbud om hjelp\nI planene ble det gitt ett tilbud om hjelp.\n## Overføring av ansvar\nDet ble tilbudt én overføring av ansvar. Én av dem ble besvart for sent eller ikke.\n",
			codelist.NN: "I 2016 hadde éin person ein plan for samordna oppfølging, av 262 som vart følgde opp.\nÉin person fekk den første planen sin i året. For éin av dei tok den første hjelpa til innan sju dagar etter uroa. Ved utgangen av året hadde hjelpa teke til for alle.\n## Tilbod om hjelp\nI planane vart det gitt eitt tilbod om hjelp.\n## Overføring av ansvar\nDet vart tilbode éi overføring av ansvar. Éi av dei vart svart på for seint eller ikkje.\n",
			codelist.EN: "In 2016, one person had a plan for coordinated follow-up, out of 262 who were followed up.\nOne person got their first plan in the year. For one of them, the first help began within seven days of the concern. By the end of the year, help had begun for all of them.\n## Offers of help\nOne offer of help was made in the plans.\n## Handover of responsibility\nOne handover of responsibility was offered. One of them was answered late or not at all.\n",
		}},
		{[7]int{0, 0, 0, 0, 0, 0, 0}, map[codelist.Lang]string{
			codelist.NB: "I 2016 hadde ingen personer en plan for samordnet oppfølging, av 262 som ble fulgt opp.\n## Tilbud om hjelp\nI planene ble det gitt ingen tilbud om hjelp.\n## Overføring av ansvar\nDet ble tilbudt ingen overføringer av ansvar.\n",
			codelist.NN: "I 2016 hadde ingen personar ein plan for samordna oppfølging, av 262 som vart følgde opp.\n## Tilbod om hjelp\nI planane vart det gitt ingen tilbod om hjelp.\n## Overføring av ansvar\nDet vart tilbode ingen overføringar av ansvar.\n",
			codelist.EN: "In 2016, no people had a plan for coordinated follow-up, out of 262 who were followed up.\n## Offers of help\nNo offers of help were made in the plans.\n## Handover of responsibility\nNo handovers of responsibility were offered.\n",
		}},
		{[7]int{hidden, 30, hidden, hidden, hidden, 12, 0}, map[codelist.Lang]string{
			codelist.NB: "Hvor mange som hadde en plan for samordnet oppfølging i 2016, er ikke oppgitt, av hensyn til personvernet.\n30 personer fikk sin første plan i året.\n## Tilbud om hjelp\nHvor mange tilbud om hjelp som ble gitt, er ikke oppgitt, av hensyn til personvernet.\n## Overføring av ansvar\nDet ble tilbudt tolv overføringer av ansvar. Ingen av dem ble besvart for sent.\n",
			codelist.NN: "Kor mange som hadde ein plan for samordna oppfølging i 2016, er ikkje oppgitt, av omsyn til personvernet.\n30 personar fekk den første planen sin i året.\n## Tilbod om hjelp\nKor mange tilbod om hjelp som vart gitt, er ikkje oppgitt, av omsyn til personvernet.\n## Overføring av ansvar\nDet vart tilbode tolv overføringar av ansvar. Ingen av dei vart svart på for seint.\n",
			codelist.EN: "How many had a plan for coordinated follow-up in 2016 is not given, in order to protect privacy.\n30 people got their first plan in the year.\n## Offers of help\nHow many offers of help were made is not given, in order to protect privacy.\n## Handover of responsibility\nTwelve handovers of responsibility were offered. None of them were answered late.\n",
		}},
	} {
		f := golden()
		for i, id := range ids {
			f.figures["2016 "+id] = cellOf(c.figures[i])
		}
		in := input(t, f)
		in.Editions[1].Followup = codelist.MustDay(2015, 1, 1)
		for _, l := range codelist.Langs {
			s, err := newScribe(in, l)
			if err != nil {
				t.Fatal(err)
			}
			blocks := s.followup()
			if s.err != nil {
				t.Fatal(s.err)
			}
			if said := strings.TrimLeft(prose(report.Document{Chapters: []report.Chapter{{Blocks: blocks}}}), "\n"); said != c.want[l] {
				t.Errorf("%s: says\n%swant\n%s", l, said, c.want[l])
			}
		}
	}
}

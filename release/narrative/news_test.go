package narrative

import (
	"bytes"
	"errors"
	"flag"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/report"
	"verdig/stat/report/markdown"
)

var update = flag.Bool("update", false, "write the golden files")

// compareGolden compares a document, written as Markdown, with its golden file.
func compareGolden(t *testing.T, name string, d report.Document) {
	t.Helper()
	var b bytes.Buffer
	if err := markdown.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, b.Bytes()) {
		t.Errorf("%s differs from its golden file; run with -update and look at the difference", name)
	}
}

func TestNewsGolden(t *testing.T) {
	in := protectedYears(t, prosecutedYears(t, nil))
	in.Links = Links{Report: "report-2016.html", PDF: "report-2016.pdf", Tables: "tables-2016.xlsx", Figures: "figures-2016.json"}
	for _, l := range codelist.Langs {
		d, err := News(in, l)
		if err != nil {
			t.Fatal(err)
		}
		compareGolden(t, "news-2016."+string(l)+".md", d)
	}
}

func TestAnnualGolden(t *testing.T) {
	in := protectedYears(t, prosecutedYears(t, nil))
	in.Series = publishedSeries(t)
	in.Sections = sections
	for _, l := range codelist.Langs {
		d, err := Annual(in, l)
		if err != nil {
			t.Fatal(err)
		}
		compareGolden(t, "report-2016."+string(l)+".md", d)
	}
}

// TestGoldenExample looks for every statement of the golden example of
// product.md in the news text, in three languages, made from protected cells:
// of years whose criminal cases are told by returns, and by events.
func TestGoldenExample(t *testing.T) {
	t.Run("returns", func(t *testing.T) { goldenExample(t, protectedInput(t, goldenPlans())) })
	t.Run("events", func(t *testing.T) { goldenExample(t, protectedYears(t, prosecutedYears(t, nil))) })
}

func goldenExample(t *testing.T, in Input) {
	want := map[codelist.Lang][]string{
		codelist.NB: {
			"262 personer fulgt opp som mulige ofre for menneskehandel, ned fra 290 i 2015",
			"I underkant av 100 av dem, 98 personer, ble identifisert for første gang i 2016",
			"18 var antatte barn, mot 42 året før",
			"197 kvinner", "De fleste kvinnene (172) ble utnyttet i prostitusjon eller annen seksuell utnyttelse",
			"Flere kvinner enn året før ble utnyttet seksuelt i kombinasjon med tvangsarbeid eller tvangstjenester (13, mot 7 i 2015)",
			"46 var menn", "De fleste mennene (41) ble utnyttet i tvangsarbeid eller tvangstjenester",
			"For én person er kjønn ikke registrert",
			"I alt ble 185 utnyttet i prostitusjon eller annen seksuell utnyttelse, 60 i tvangsarbeid eller tvangstjenester og 17 på begge måter",
			"42 ulike nasjonaliteter", "Et klart flertall (148) kom fra Nigeria",
			"Deretter følger Romania (17), Pakistan (12), Bulgaria (10), Filippinene (8), Marokko (7) og India (6)",
			"Politiet registrerte 46 anmeldelser for menneskehandel i 2016, ned fra 73 i 2015. Av disse gjaldt 4 grov menneskehandel. De fleste (27) gjaldt tvangsarbeid eller tvangstjenester",
			"Siden 2016 har ti straffesaker om menneskehandel endt med domfellelse",
		},
		codelist.NN: {
			"262 personar følgde opp som moglege offer for menneskehandel, ned frå 290 i 2015",
			"I underkant av 100 av dei, 98 personar, vart identifiserte for første gong i 2016",
			"18 var antekne barn, mot 42 året før",
			"197 kvinner", "Dei fleste kvinnene (172) vart utnytta i prostitusjon eller anna seksuell utnytting",
			"Fleire kvinner enn året før vart utnytta seksuelt i kombinasjon med tvangsarbeid eller tvangstenester (13, mot 7 i 2015)",
			"46 var menn", "Dei fleste mennene (41) vart utnytta i tvangsarbeid eller tvangstenester",
			"For éin person er kjønn ikkje registrert",
			"I alt vart 185 utnytta i prostitusjon eller anna seksuell utnytting, 60 i tvangsarbeid eller tvangstenester og 17 på begge måtar",
			"42 ulike nasjonalitetar", "Eit klart fleirtal (148) kom frå Nigeria",
			"Deretter følgjer Romania (17), Pakistan (12), Bulgaria (10), Filippinane (8), Marokko (7) og India (6)",
			"Politiet registrerte 46 meldingar om menneskehandel i 2016, ned frå 73 i 2015. Av desse gjaldt 4 grov menneskehandel. Dei fleste (27) gjaldt tvangsarbeid eller tvangstenester",
			"Sidan 2016 har ti straffesaker om menneskehandel enda med domfelling",
		},
		codelist.EN: {
			"262 people were followed up as possible victims of human trafficking, down from 290 in 2015",
			"Just under 100 of them, 98 people, were identified for the first time in 2016",
			"18 were presumed children, against 42 the year before",
			"197 were women", "Most of the women (172) were exploited in prostitution or other sexual exploitation",
			"More women than the year before were sexually exploited in combination with forced labour or services (13, against 7 in 2015)",
			"46 were men", "Most of the men (41) were exploited in forced labour or services",
			"For one person, sex is not recorded",
			"In all, 185 were exploited in prostitution or other sexual exploitation, 60 in forced labour or services and 17 in both",
			"42 different nationalities", "A clear majority (148) came from Nigeria",
			"Next came Romania (17), Pakistan (12), Bulgaria (10), the Philippines (8), Morocco (7) and India (6)",
			"The police registered 46 reports of human trafficking in 2016, down from 73 in 2015. Of these, 4 concerned aggravated human trafficking. Most (27) concerned forced labour or services",
			"Since 2016, ten criminal cases of human trafficking have ended in conviction",
		},
	}
	for _, l := range codelist.Langs {
		d, err := News(in, l)
		if err != nil {
			t.Fatal(err)
		}
		text := prose(d)
		for _, w := range want[l] {
			if !strings.Contains(text, w) {
				t.Errorf("%s: not found: %s\nin\n%s", l, w, text)
			}
		}
	}
}

// matrix are inputs that differ from the golden example in one point or in
// many, with what the three texts must and must not say ("!" before it).
var matrix = []struct {
	name   string
	change func(*fake)
	says   map[codelist.Lang][]string
}{
	{"more than the year before", func(f *fake) { f.add(2016, figures{"followed_up": 301}) }, map[codelist.Lang][]string{
		codelist.NB: {"Flere mulige ofre", "301 personer fulgt opp som mulige ofre for menneskehandel, opp fra 290 i 2015", "gikk opp med 11 (4 prosent) fra 2015", "!ned fra 290"},
		codelist.NN: {"Fleire moglege offer", "opp frå 290 i 2015", "gjekk opp med 11 (4 prosent) frå 2015"},
		codelist.EN: {"More possible victims", "up from 290 in 2015", "rose by 11 (4 per cent) from 2015"},
	}},
	{"as many as the year before", func(f *fake) { f.add(2016, figures{"followed_up": 290}) }, map[codelist.Lang][]string{
		codelist.NB: {"Like mange mulige ofre", "like mange som i 2015", "var det samme som i 2015"},
		codelist.NN: {"Like mange moglege offer", "like mange som i 2015", "var det same som i 2015"},
		codelist.EN: {"As many possible victims", "as many as in 2015", "was the same as in 2015"},
	}},
	{"no year before", func(f *fake) {
		for k := range f.figures {
			if strings.HasPrefix(k, "2015 ") {
				delete(f.figures, k)
			}
		}
	}, map[codelist.Lang][]string{
		codelist.NB: {"262 mulige ofre for menneskehandel fulgt opp i 2016", "!2015", "!året før"},
		codelist.NN: {"262 moglege offer for menneskehandel følgde opp i 2016", "!2015", "!året før"},
		codelist.EN: {"262 possible victims of human trafficking followed up in 2016", "!2015", "!year before"},
	}},
	{"nobody", func(f *fake) {
		for k := range f.figures {
			if strings.HasPrefix(k, "2016 ") {
				f.figures[k] = Cell{}
			}
		}
		f.tables = map[string]*fakeTable{}
	}, map[codelist.Lang][]string{
		codelist.NB: {"Ingen mulige ofre for menneskehandel fulgt opp i 2016", "ingen personer fulgt opp", "Politiet registrerte ingen anmeldelser for menneskehandel i 2016, ned fra 62", "har ingen straffesaker", "!kvinner", "!nasjonalitet"},
		codelist.NN: {"Ingen moglege offer for menneskehandel følgde opp i 2016", "ingen personar følgde opp", "registrerte ingen meldingar", "!kvinner"},
		codelist.EN: {"No possible victims of human trafficking followed up in 2016", "no people were followed up", "registered no reports", "no criminal cases", "!women"},
	}},
	{"one person", func(f *fake) {
		f.add(2016, figures{"followed_up": 1, "first_identified": 1, "followed_up.women": 1, "followed_up.men": 0, "followed_up.children": 0, "followed_up.sex_not_recorded": 0,
			"followed_up.women.exploitation.sexual": 1, "followed_up.women.exploitation.labour": 0, "followed_up.women.exploitation.both": 0,
			"followed_up.exploitation.sexual": 1, "followed_up.exploitation.labour": 0, "followed_up.exploitation.both": 0, "followed_up.nationalities": 1})
		f.citizenship(2016, map[string]int{"NG": 1}, "NG")
	}, map[codelist.Lang][]string{
		codelist.NB: {"1 person fulgt opp som mulig offer", "Personen ble identifisert for første gang", "Personen var kvinne", "Kvinnen ble utnyttet i prostitusjon", "Personen kom fra Nigeria", "Ingen var menn", "!kjønn ikke", "!nasjonaliteter. "},
		codelist.NN: {"1 person følgd opp som mogleg offer", "Personen vart identifisert", "Kvinna vart utnytta i prostitusjon", "Personen kom frå Nigeria"},
		codelist.EN: {"1 person was followed up as a possible victim", "That person was identified", "That person was a woman", "The woman was exploited in prostitution", "That person came from Nigeria"},
	}},
	{"more men than women, labour most", func(f *fake) {
		f.add(2016, figures{"followed_up.women": 46, "followed_up.men": 197, "followed_up.exploitation.sexual": 60, "followed_up.exploitation.labour": 185,
			"followed_up.men.exploitation.labour": 168, "followed_up.men.exploitation.sexual": 15, "followed_up.men.exploitation.both": 14,
			"followed_up.women.exploitation.labour": 20, "followed_up.women.exploitation.sexual": 18, "followed_up.women.exploitation.both": 8})
		f.add(2015, figures{"followed_up.men.exploitation.both": 20})
	}, map[codelist.Lang][]string{
		codelist.NB: {"Av de 262 personene var 197 menn, opp fra 43 i 2015. De fleste mennene (168) ble utnyttet i tvangsarbeid", "Færre menn enn året før ble utnyttet seksuelt i kombinasjon med tvangsarbeid eller tvangstjenester (14, mot 20 i 2015)",
			"46 var kvinner", "Flest kvinner ble utnyttet i tvangsarbeid eller tvangstjenester (20)", "I alt ble 185 utnyttet i tvangsarbeid eller tvangstjenester, 60 i prostitusjon"},
		codelist.NN: {"Dei fleste mennene (168) vart utnytta i tvangsarbeid", "Flest kvinner vart utnytta i tvangsarbeid eller tvangstenester (20)"},
		codelist.EN: {"Most of the men (168) were exploited in forced labour", "Fewer men than the year before", "The largest number of women were exploited in forced labour or services (20)"},
	}},
	{"nobody without recorded sex", func(f *fake) { f.add(2016, figures{"followed_up.sex_not_recorded": 0}) }, map[codelist.Lang][]string{
		codelist.NB: {"!kjønn ikke registrert"}, codelist.NN: {"!kjønn ikkje registrert"}, codelist.EN: {"!sex is not recorded"},
	}},
	{"three without recorded sex, two other forms", func(f *fake) {
		f.add(2016, figures{"followed_up.sex_not_recorded": 3, "followed_up.exploitation.other": 2, "followed_up.exploitation.sexual": 183})
	}, map[codelist.Lang][]string{
		codelist.NB: {"For tre personer er kjønn ikke registrert", "For to personer er utnyttelsen av annen art eller ikke oppgitt"},
		codelist.NN: {"For tre personar er kjønn ikkje registrert", "For to personar er utnyttinga av anna slag"},
		codelist.EN: {"For three people, sex is not recorded", "For two people, the exploitation was of another kind"},
	}},
	{"all women in one form, half of the men in another", func(f *fake) {
		f.add(2016, figures{"followed_up.women.exploitation.sexual": 197, "followed_up.women.exploitation.labour": 0, "followed_up.women.exploitation.both": 0,
			"followed_up.men.exploitation.labour": 23, "followed_up.men.exploitation.sexual": 13, "followed_up.men.exploitation.both": 10})
	}, map[codelist.Lang][]string{
		codelist.NB: {"Alle kvinnene ble utnyttet i prostitusjon", "Halvparten av mennene (23) ble utnyttet i tvangsarbeid", "Ingen kvinner ble utnyttet seksuelt i kombinasjon med tvangsarbeid eller tvangstjenester, mot 9 i 2015"},
		codelist.NN: {"Alle kvinnene vart utnytta i prostitusjon", "Halvparten av mennene (23) vart utnytta", "Ingen kvinner vart utnytta seksuelt"},
		codelist.EN: {"All the women were exploited in prostitution", "Half of the men (23) were exploited", "No women were sexually exploited"},
	}},
	{"ties", func(f *fake) {
		f.add(2016, figures{"followed_up.men.exploitation.labour": 20, "followed_up.men.exploitation.sexual": 20, "followed_up.men.exploitation.both": 6,
			"police_reports.exploitation.sexual": 22, "police_reports.exploitation.labour": 22})
		f.citizenship(2016, map[string]int{"NG": 60, "RO": 60, "PK": 14}, "NG", "RO", "PK")
	}, map[codelist.Lang][]string{
		codelist.NB: {"Like mange menn ble utnyttet i prostitusjon eller annen seksuell utnyttelse som i tvangsarbeid eller tvangstjenester (20)", "Like mange gjaldt prostitusjon eller annen seksuell utnyttelse som tvangsarbeid eller tvangstjenester (22)",
			"Flest kom fra Nigeria og Romania, med 60 fra hvert land. Deretter følger Pakistan (14)"},
		codelist.NN: {"Like mange menn vart utnytta", "Flest kom frå Nigeria og Romania, med 60 frå kvart land"},
		codelist.EN: {"As many men were exploited", "The largest numbers came from Nigeria and Romania, with 60 from each country"},
	}},
	{"no majority", func(f *fake) {
		f.citizenship(2016, map[string]int{"NG": 70, "RO": 50, "PK": 14}, "NG", "RO", "PK")
	}, map[codelist.Lang][]string{
		codelist.NB: {"Flest kom fra Nigeria (70)", "!flertall"}, codelist.NN: {"Flest kom frå Nigeria (70)", "!fleirtal"}, codelist.EN: {"The largest number came from Nigeria (70)", "!majority"},
	}},
	{"a majority that is not clear", func(f *fake) {
		f.citizenship(2016, map[string]int{"NG": 140, "RO": 120}, "NG", "RO")
	}, map[codelist.Lang][]string{
		codelist.NB: {"Et flertall (140) kom fra Nigeria"}, codelist.NN: {"Eit fleirtal (140) kom frå Nigeria"}, codelist.EN: {"A majority (140) came from Nigeria"},
	}},
	{"one nationality", func(f *fake) {
		f.add(2016, figures{"followed_up.nationalities": 1})
		f.citizenship(2016, map[string]int{"PH": 262}, "PH")
	}, map[codelist.Lang][]string{
		codelist.NB: {"hadde samme nasjonalitet", "Alle kom fra Filippinene"}, codelist.NN: {"Alle kom frå Filippinane"}, codelist.EN: {"All of them came from the Philippines"},
	}},
	{"hidden country that may be the largest", func(f *fake) {
		f.citizenship(2016, map[string]int{"NG": 70, "RO": hidden, "PK": 14}, "NG", "RO", "PK")
	}, map[codelist.Lang][]string{
		codelist.NB: {"Blant nasjonalitetene som kan oppgis, er Nigeria (70) og Pakistan (14) de største", "!Flest kom"},
		codelist.NN: {"Blant nasjonalitetane som kan oppgivast"}, codelist.EN: {"Among the nationalities that can be given"},
	}},
	{"protected cells", func(f *fake) {
		f.add(2016, figures{"followed_up.men": hidden, "followed_up.children": hidden, "followed_up.women.exploitation.labour": hidden, "followed_up.women.exploitation.both": hidden,
			"followed_up.sex_not_recorded": hidden, "police_reports": hidden, "police_reports.aggravated": hidden, "followed_up.exploitation.both": hidden})
	}, map[codelist.Lang][]string{
		codelist.NB: {"Tallet på menn er ikke oppgitt, av hensyn til personvernet", "Tallet på antatte barn er ikke oppgitt", "De fleste kvinnene (168)", "Tallet på anmeldelser for menneskehandel i 2016 er ikke oppgitt", "Tall for enkelte former er ikke oppgitt", "!kombinasjon", "!kjønn ikke", "!grov", "!mot 42"},
		codelist.NN: {"Talet på menn er ikkje oppgitt, av omsyn til personvernet", "Tal for enkelte former er ikkje oppgitte"},
		codelist.EN: {"The number of men is not given, in order to protect privacy", "Numbers for some forms are not given"},
	}},
	{"everything protected", func(f *fake) {
		for k := range f.figures {
			f.figures[k] = Cell{Status: Protected}
		}
		f.tables = map[string]*fakeTable{}
	}, map[codelist.Lang][]string{
		codelist.NB: {"Mulige ofre for menneskehandel i 2016", "Tallet på personer fulgt opp i 2016 er ikke oppgitt"},
		codelist.NN: {"Moglege offer for menneskehandel i 2016"}, codelist.EN: {"Possible victims of human trafficking in 2016"},
	}},
	{"small numbers in words", func(f *fake) {
		f.add(2016, figures{"followed_up": 9, "first_identified": 2, "followed_up.women": 2, "followed_up.men": 6, "followed_up.children": 1, "followed_up.sex_not_recorded": 0,
			"followed_up.women.exploitation.sexual": 2, "followed_up.women.exploitation.labour": 0, "followed_up.women.exploitation.both": 0,
			"followed_up.men.exploitation.sexual": 0, "followed_up.men.exploitation.labour": 6, "followed_up.men.exploitation.both": 0,
			"police_reports": 1, "police_reports.aggravated": 1, "police_reports.exploitation.labour": 1, "police_reports.exploitation.sexual": 0, "police_reports.exploitation.other": 0,
			"cases.convicted.since_2016": 1})
		f.add(2015, figures{"followed_up": 8, "followed_up.children": 2, "followed_up.women": 1, "followed_up.men": 7, "police_reports": 1})
		f.citizenship(2016, map[string]int{"NG": 5, "RO": 4}, "NG", "RO")
	}, map[codelist.Lang][]string{
		codelist.NB: {"I 2016 ble ni personer fulgt opp", "To av dem ble identifisert for første gang", "De øvrige sju", "Av de ni personene var seks menn", "To var kvinner", "Begge kvinnene ble utnyttet", "Én var antatt mindreårig, mot 2 året før",
			"Politiet registrerte én anmeldelse for menneskehandel i 2016, like mange som i 2015. Den gjaldt grov menneskehandel. Den gjaldt tvangsarbeid", "har én straffesak om menneskehandel endt"},
		codelist.NN: {"I 2016 vart ni personar følgde opp", "registrerte éi melding om menneskehandel", "Éin var anteken mindreårig", "har éi straffesak om menneskehandel enda"},
		codelist.EN: {"In 2016, nine people were followed up", "Two of them were identified", "Both of the women", "One was a presumed child, against 2 the year before", "one criminal case of human trafficking has ended"},
	}},
	{"halves and doubles", func(f *fake) { f.add(2016, figures{"followed_up.children": 84}) }, map[codelist.Lang][]string{
		codelist.NB: {"Tallet på antatte barn er doblet"}, codelist.NN: {"Talet på antekne barn er dobla"}, codelist.EN: {"The number of presumed children has doubled"},
	}},
	{"as many children", func(f *fake) { f.add(2016, figures{"followed_up.children": 42}) }, map[codelist.Lang][]string{
		codelist.NB: {"42 var antatte barn, like mange som året før"}, codelist.NN: {"42 var antekne barn, like mange som året før"}, codelist.EN: {"42 were presumed children, as many as the year before"},
	}},
	{"the first identified are not near a round number", func(f *fake) { f.add(2016, figures{"first_identified": 136}) }, map[codelist.Lang][]string{
		codelist.NB: {"136 av dem ble identifisert for første gang", "!underkant"}, codelist.NN: {"136 av dei vart identifiserte"}, codelist.EN: {"136 of them were identified"},
	}},
	{"just over", func(f *fake) { f.add(2016, figures{"first_identified": 103}) }, map[codelist.Lang][]string{
		codelist.NB: {"I overkant av 100 av dem, 103 personer"}, codelist.NN: {"I overkant av 100 av dei, 103 personar"}, codelist.EN: {"Just over 100 of them, 103 people"},
	}},
	{"all identified for the first time", func(f *fake) { f.add(2016, figures{"first_identified": 262}) }, map[codelist.Lang][]string{
		codelist.NB: {"Alle ble identifisert for første gang", "!De øvrige"}, codelist.NN: {"Alle vart identifiserte for første gong"}, codelist.EN: {"All of them were identified for the first time"},
	}},
	{"none identified for the first time, none aggravated", func(f *fake) { f.add(2016, figures{"first_identified": 0, "police_reports.aggravated": 0}) }, map[codelist.Lang][]string{
		codelist.NB: {"Ingen av dem ble identifisert for første gang", "Ingen av dem gjaldt grov menneskehandel"}, codelist.NN: {"Ingen av dei vart identifiserte"}, codelist.EN: {"None of them were identified", "None of them concerned aggravated"},
	}},
	{"all of one group", func(f *fake) {
		f.add(2016, figures{"followed_up.women": 262, "followed_up.men": 0, "followed_up.children": 0, "followed_up.sex_not_recorded": 0})
	}, map[codelist.Lang][]string{
		codelist.NB: {"Alle de 262 personene var kvinner, opp fra 205 i 2015", "Ingen var menn, ned fra 43 i 2015", "Ingen var antatte barn, mot 42 året før"},
		codelist.NN: {"Alle dei 262 personane var kvinner"}, codelist.EN: {"All 262 people were women", "None were men"},
	}},
	{"thousands", func(f *fake) {
		f.add(2016, figures{"followed_up": 12345, "followed_up.women": 9876})
		f.add(2015, figures{"followed_up": 11000})
	}, map[codelist.Lang][]string{
		codelist.NB: {"12\u202f345 personer fulgt opp som mulige ofre for menneskehandel, opp fra 11\u202f000 i 2015"},
		codelist.NN: {"12\u202f345 personar"}, codelist.EN: {"12,345 people were followed up", "up from 11,000 in 2015"},
	}},
}

func TestNewsMatrix(t *testing.T) {
	for _, c := range matrix {
		t.Run(c.name, func(t *testing.T) {
			f := golden()
			c.change(f)
			in := input(t, f)
			for _, l := range codelist.Langs {
				d, err := News(in, l)
				if err != nil {
					t.Fatal(err)
				}
				text := prose(d)
				for _, w := range c.says[l] {
					if no, found := strings.CutPrefix(w, "!"); found == strings.Contains(text, no) {
						t.Errorf("%s: %q in\n%s", l, w, text)
					}
				}
				checkClean(t, l, text)
				for _, x := range Reconcile(d, in) {
					t.Errorf("%s: %s", l, x)
				}
			}
		})
	}
}

var slips = regexp.MustCompile(`[{}\[\]]|  | [.,;:]|\.\.|\(\)|, ,|(^|[^0-9][.] )[a-zæøå]|\n\n\n|\bble ble\b|\bvart vart\b`)

// checkClean looks for the traces of a sentence that was put together wrongly.
func checkClean(t *testing.T, l codelist.Lang, text string) {
	t.Helper()
	for _, line := range strings.Split(text, "\n") {
		if at := slips.FindStringIndex(line); at != nil {
			t.Errorf("%s: a slip at %q in %q", l, line[at[0]:at[1]], line)
		}
	}
}

// TestEverySentenceFollowsItsNumbers writes the news and the report for many
// drawn inputs, among them zeros, ones and protected cells, and reads every
// number back.
func TestEverySentenceFollowsItsNumbers(t *testing.T) {
	rng := rand.New(rand.NewPCG(2016, 3))
	ids := slices.Sorted(maps.Keys(golden().figures))
	for range 300 {
		f := golden()
		for _, id := range ids {
			switch rng.IntN(6) {
			case 0:
				f.figures[id] = Cell{Value: rng.IntN(4)}
			case 1:
				f.figures[id] = Cell{Status: Protected}
			case 2:
				f.figures[id] = Cell{Value: rng.IntN(400)}
			}
		}
		f.citizenship(2016, map[string]int{"NG": rng.IntN(200), "RO": rng.IntN(20) - 1, "PK": rng.IntN(20) - 1, "BG": rng.IntN(3) - 1}, "NG", "RO", "PK", "BG")
		in := input(t, f)
		for _, l := range codelist.Langs {
			for name, write := range map[string]func(Input, codelist.Lang) (report.Document, error){"news": News, "annual": Annual} {
				d, err := write(in, l)
				if err != nil {
					t.Fatal(name, err)
				}
				checkClean(t, l, prose(d))
				if err := report.Check(d); err != nil {
					t.Error(err)
				}
				for _, x := range Reconcile(d, in) {
					t.Errorf("%s in %s: %s", name, l, x)
				}
			}
		}
		if t.Failed() {
			t.Fatalf("with %v", f.figures)
		}
	}
}

// TestNoNumberIsTyped makes sure that no sentence has a number of its own: the
// numbers all come from cells.
func TestNoNumberIsTyped(t *testing.T) {
	cat, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range cat.Keys() {
		area, _, _ := strings.Cut(key, ".")
		if !slices.Contains([]string{"headline", "followed", "tail", "first", "change", "turn", "group", "form", "forms", "combined", "nationality", "police", "cases", "news",
			"extent", "criminal", "exploitation", "recruitment", "assistance", "quality", "series", "summary", "method", "definition", "children", "chart"}, area) {
			continue
		}
		if slices.ContainsFunc([]string{"form.child.", "form.field.", "form.topic."}, func(p string) bool { return strings.HasPrefix(key, p) }) {
			continue // of the reporting form, which no report quotes
		}
		for _, l := range codelist.Langs {
			tpl, _ := cat.Template(lang.For(l), key)
			for _, seg := range tpl.Segments() {
				if strings.ContainsAny(seg.Words, "0123456789") {
					t.Errorf("%s in %s has a number of its own: %q", key, l, seg.Words)
				}
			}
		}
	}
}

func TestInputIsChecked(t *testing.T) {
	good := input(t, golden())
	cases := map[string]func(*Input){
		"no source":     func(in *Input) { in.Source = nil },
		"no code lists": func(in *Input) { in.Codes = nil },
		"no figures":    func(in *Input) { in.Year = 1999 },
		"no edition":    func(in *Input) { in.Editions = nil },
	}
	for name, change := range cases {
		in := good
		change(&in)
		if _, err := News(in, codelist.NB); !errors.Is(err, ErrInput) {
			t.Errorf("%s: News gives %v", name, err)
		}
		if _, err := Annual(in, codelist.NB); !errors.Is(err, ErrInput) {
			t.Errorf("%s: Annual gives %v", name, err)
		}
	}
}

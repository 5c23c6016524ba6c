package simulate

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"verdig/codelist"
)

// large is a country that is large enough for shares to be steady.
func large(t *testing.T, n *Noise) *Country {
	t.Helper()
	return made(t, Settings{Seed: 31, PersonsPerYear: 900, Noise: n})
}

// share checks that a share, the first number of the second, lies between two bounds, which are wide enough for
// any seed: the shares are of thousands.
func share(t *testing.T, what string, of [2]int, low, high float64) {
	t.Helper()
	part, whole := of[0], of[1]
	s := float64(part) / float64(whole)
	t.Logf("%s: %.3f", what, s)
	if whole == 0 || s < low || s > high {
		t.Errorf("%s: %d of %d = %.3f, not %.3f to %.3f", what, part, whole, s, low, high)
	}
}

func TestHowAgenciesMeetPersons(t *testing.T) {
	c := large(t, nil)
	met, once, stays, hidden, kept, renewed, twice := 0, 0, 0, 0, 0, 0, 0
	for _, p := range c.people {
		if p.stays[0].hidden {
			hidden++
			continue
		}
		for _, s := range p.stays {
			stays++
			met += len(s.meets)
			if len(s.meets) == 1 {
				once++
			}
		}
	}
	byPerson := map[string]map[string]bool{} // person and agency -> references
	seen := map[string]bool{}
	for _, n := range c.notes {
		if c.world.agencies[n.agency].keep == 0 {
			continue
		}
		key := fmt.Sprint(n.person.id, " ", n.agency)
		if byPerson[key] == nil {
			byPerson[key] = map[string]bool{}
		}
		if seen[fmt.Sprint(key, " ", n.year-1)] && !seen[fmt.Sprint(key, " ", n.year)] {
			renewed++
			if byPerson[key][n.reference.text] {
				kept++
			}
		}
		if seen[fmt.Sprint(key, " ", n.year)] {
			twice++
		}
		byPerson[key][n.reference.text] = true
		seen[fmt.Sprint(key, " ", n.year)] = true
	}
	share(t, "agencies per person and year", [2]int{met, stays}, 1.5, 2.5)
	share(t, "persons met by one agency", [2]int{once, stays}, 0.25, 0.6)
	share(t, "persons whom nobody reports", [2]int{hidden, len(c.people)}, 0.1, 0.5)
	share(t, "references kept from year to year", [2]int{kept, renewed}, 0.6, 0.9)
	share(t, "the same person twice in one return", [2]int{twice, len(c.notes)}, 0.005, 0.03)
}

// TestListsDependOnEachOther compares the odds of being on one list among those
// who are on the other and those who are not, over the whole population of the
// first year, hidden persons as well.
func TestListsDependOnEachOther(t *testing.T) {
	c := large(t, nil)
	first := c.settings.first()
	for _, pair := range [][2]string{{"police", "immigration"}, {"shelter", "ngo"}} {
		var n [2][2]float64
		for _, p := range c.people {
			s := p.stay(first)
			if s == nil || s.group == children {
				continue
			}
			on := [2]int{}
			for _, m := range s.meets {
				for k, kind := range pair {
					if c.world.agencies[m.agency].kind == kind {
						on[k] = 1
					}
				}
			}
			n[on[0]][on[1]]++
		}
		odds := n[1][1] * n[0][0] / (n[1][0] * n[0][1])
		t.Logf("%v: odds ratio %.2f", pair, odds)
		if odds < 1.5 {
			t.Errorf("%v: odds ratio %.2f: the lists must depend on each other", pair, odds)
		}
	}
	children, seen := 0, 0
	for _, p := range c.people {
		if s := p.stay(first); s != nil && !s.hidden && s.group == 2 {
			children++
			if slices.ContainsFunc(s.meets, func(m meeting) bool { return c.world.agencies[m.agency].code == "bufdir" }) {
				seen++
			}
		}
	}
	share(t, "children met by the child welfare service", [2]int{seen, children}, 0.5, 0.95)
}

// TestHowBadlyAgenciesWrite measures the default noise where it matters: over
// pairs of notifications of one person by different agencies.
func TestHowBadlyAgenciesWrite(t *testing.T) {
	c := large(t, nil)
	byPerson := map[*person][]*notification{}
	noBirth, noState, noName, native, aliases := 0, 0, 0, 0, 0
	for _, n := range c.notes {
		byPerson[n.person] = append(byPerson[n.person], n)
		count := func(at *int, yes bool) {
			if yes {
				*at++
			}
		}
		count(&noBirth, n.birth == codelist.PartialDay{})
		count(&noState, n.citizenship == "")
		count(&noName, n.given == "" && n.family == "")
		count(&aliases, n.other != "")
		count(&native, strings.ContainsFunc(n.given+n.family, func(c rune) bool { return c > 0x36f && (c < 0x1e00 || c > 0x1eff) }))
	}
	share(t, "no date of birth", [2]int{noBirth, len(c.notes)}, 0.02, 0.09)
	share(t, "no citizenship", [2]int{noState, len(c.notes)}, 0.01, 0.06)
	share(t, "no name", [2]int{noName, len(c.notes)}, 0.0005, 0.02)
	share(t, "other names", [2]int{aliases, len(c.notes)}, 0.005, 0.08)
	share(t, "names in another script", [2]int{native, len(c.notes)}, 0.002, 0.06)
	pairs, sameBirth, sameName, sexes, states := 0, 0, 0, 0, 0
	for _, notes := range byPerson {
		for i, a := range notes {
			for _, b := range notes[:i] {
				if a.agency == b.agency {
					continue
				}
				pairs++
				if a.birth == b.birth && a.birth.Day > 0 {
					sameBirth++
				}
				if strings.EqualFold(foldMarks(a.given+a.family), foldMarks(b.given+b.family)) {
					sameName++
				}
				if a.sex != b.sex && a.sex != "" && b.sex != "" {
					sexes++
				}
				if a.citizenship != b.citizenship && a.citizenship != "" && b.citizenship != "" {
					states++
				}
			}
		}
	}
	share(t, "pairs with the same full date", [2]int{sameBirth, pairs}, 0.6, 0.85)
	share(t, "pairs with the same names", [2]int{sameName, pairs}, 0.3, 0.7)
	share(t, "pairs that contradict each other on sex", [2]int{sexes, pairs}, 0.001, 0.04)
	share(t, "pairs that contradict each other on citizenship", [2]int{states, pairs}, 0.003, 0.06)
}

// TestWithoutNoiseOnePersonIsWrittenAlike: what is left are the habits of the
// persons and the agencies' letters, not errors.
func TestWithoutNoiseOnePersonIsWrittenAlike(t *testing.T) {
	c := large(t, &Noise{})
	twice := map[string]bool{}
	for _, n := range c.notes {
		key := fmt.Sprint(n.person.id, n.agency, n.year)
		if n.birth.Day == 0 || n.family == "" || n.citizenship == "" && n.person.country != unknownCountry || twice[key] {
			t.Fatalf("%+v", n)
		}
		twice[key] = true
		if n.person.habit == birthExact && n.person.claimed.IsZero() && n.birth.String() != n.person.birth.String() {
			t.Fatalf("born %s, written %s", n.person.birth, n.birth)
		}
	}
}

// TestUnrelatedPersonsLookAlike: the country holds what makes linking hard.
func TestUnrelatedPersonsLookAlike(t *testing.T) {
	c := large(t, nil)
	names, born, siblings := map[string]int{}, map[string]int{}, map[string]int{}
	firstJanuary, people := 0, 0
	for _, p := range c.people {
		if p.stays[0].hidden {
			continue
		}
		people++
		given, family := p.name.given[0].latin[0], p.name.stem[0].latin[0]
		names[given+" "+family+" "+p.country]++
		siblings[fmt.Sprint(family, p.country, p.home, p.stays[0].year)]++
		if d := p.registered(stream(1, p.id)); d.Month() == 1 && d.DayOfMonth() == 1 {
			firstJanuary++
			born[d.String()+p.country+p.sex]++
		}
	}
	shared := func(m map[string]int) int {
		n := 0
		for _, k := range m {
			if k > 1 {
				n += k
			}
		}
		return n
	}
	share(t, "persons who share names and country with another", [2]int{shared(names), people}, 0.01, 0.5)
	share(t, "persons registered on 1 January", [2]int{firstJanuary, people}, 0.02, 0.4)
	share(t, "of these, on the same day as another of the same country and sex", [2]int{shared(born), firstJanuary}, 0.1, 0.98)
	share(t, "persons with a family name that another of the same place bears", [2]int{shared(siblings), people}, 0.02, 0.9)
}

func TestPersonsGoOnFromYearToYear(t *testing.T) {
	c := large(t, nil)
	last := c.settings.Last
	goOn, back, late, grown, widened := 0, 0, 0, 0, 0
	known := 0
	for _, p := range c.people {
		s, before := p.stay(last), p.stay(last-1)
		if s == nil || s.hidden || p.identified.Year() == last {
			continue
		}
		known++
		switch {
		case before != nil:
			goOn++
			if before.group == children && s.group != children {
				grown++
			}
			if before.class != s.class {
				widened++
			}
		case p.stay(last-2) != nil:
			back++
		default:
			late++
		}
	}
	share(t, "followed up the year before as well", [2]int{goOn, known}, 0.6, 0.95)
	share(t, "back after a year", [2]int{back, known}, 0.01, 0.15)
	share(t, "identified earlier, reported for the first time", [2]int{late, known}, 0.02, 0.35)
	if grown == 0 || widened == 0 {
		t.Errorf("%d children have become adults, %d persons are known to be exploited in a further way", grown, widened)
	}
}

func TestFilesAreInTheStyleOfTheirAgency(t *testing.T) {
	files := written(t, made(t, demo()))
	for _, a := range loadWorld().agencies {
		file := files["returns/"+a.code+"-2016.csv"]
		if a.sheet {
			if !bytes.HasPrefix(files["returns/"+a.code+"-2016.xlsx"], []byte("PK")) {
				t.Errorf("%s: no workbook", a.code)
			}
			continue
		}
		bom := bytes.HasPrefix(file, []byte("\ufeff"))
		if bom != (a.encoding == "bom") || a.encoding != "latin1" && !utf8.Valid(file) {
			t.Errorf("%s: not %s", a.code, a.encoding)
		}
		heading, _, _ := strings.Cut(string(file), "\n")
		if strings.Count(heading, string(a.delimiter)) < 10 {
			t.Errorf("%s: heading %q", a.code, heading)
		}
	}
	for code, words := range map[string]string{
		"udi": "given_name,family_name", "bufdir": "Fornavn;Etternavn", "pd-vest": "Førenamn;Etternamn", "pd-sorvest": "Given name,Family name",
	} {
		if file := string(files["returns/"+code+"-2016.csv"]); !strings.Contains(file, words) {
			t.Errorf("%s: the heading is not %s", code, words)
		}
	}
	book, err := excelize.OpenReader(bytes.NewReader(files["returns/rosa-2016.xlsx"]))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := book.GetRows(book.GetSheetName(0), excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	at := slices.Index(rows[0], "Fulgt opp fra")
	if serial, err := strconv.ParseFloat(rows[1][at], 64); err != nil || serial < 41000 {
		t.Errorf("the workbook has %q for a date, not a date of the spreadsheet", rows[1][at])
	}
	for _, code := range []string{"nav", "helse"} {
		if utf8.Valid(files["returns/"+code+"-2016.csv"]) {
			t.Errorf("%s: Latin-1 with Norwegian words must not be UTF-8", code)
		}
	}
}

// TestGhostsDoNotCount: persons found not to be victims are reported once more
// by some agencies, and the country has some of them.
func TestGhostsDoNotCount(t *testing.T) {
	c := large(t, nil)
	ghosts := 0
	for _, n := range c.notes {
		s := n.person.stay(n.year)
		if s != nil {
			continue
		}
		ghosts++
		if n.status != "rejected" || n.statusOn.Year() != n.year-1 || n.statusOn != n.person.rejectedOn {
			t.Errorf("a notification of %d without follow-up: %s on %s", n.year, n.status, n.statusOn)
		}
	}
	if ghosts == 0 {
		t.Error("there are none")
	}
}

func TestTimesBoundsTheNoise(t *testing.T) {
	n := DefaultNoise().Times(1000)
	for _, c := range n.chances() {
		if *c.value <= 0 || *c.value > 0.9 {
			t.Errorf("%s is %v", c.name, *c.value)
		}
	}
	if d := DefaultNoise(); d.Times(1) != d || d.Times(0) != (Noise{}) {
		t.Error("times 1 and times 0")
	}
}

package lang

import (
	"errors"
	"math"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// all returns the three grammars in the order of Tags.
func all() []Grammar { return []Grammar{For("nb"), For("nn"), For("en")} }

// three checks one result per language.
func three(t *testing.T, name string, f func(Grammar) string, want ...string) {
	t.Helper()
	for i, g := range all() {
		if got := f(g); got != want[i] {
			t.Errorf("%s in %s: %q, want %q", name, g.Tag(), got, want[i])
		}
	}
}

func TestForFallsBackOnBokmal(t *testing.T) {
	type tag string
	for in, want := range map[tag]string{"nn": "nn", "en": "en", "nb": "nb", "": "nb", "sv": "nb"} {
		if got := For(in).Tag(); got != want {
			t.Errorf("For(%q) is %s, want %s", in, got, want)
		}
	}
}

func TestInteger(t *testing.T) {
	const s = groupSpace
	cases := []struct {
		n    int
		want [3]string
	}{
		{0, [3]string{"0", "0", "0"}},
		{999, [3]string{"999", "999", "999"}},
		{1000, [3]string{"1" + s + "000", "1" + s + "000", "1,000"}},
		{1234567, [3]string{"1" + s + "234" + s + "567", "1" + s + "234" + s + "567", "1,234,567"}},
		{-28, [3]string{"−28", "−28", "−28"}},
		{math.MinInt64, [3]string{
			"−9" + s + "223" + s + "372" + s + "036" + s + "854" + s + "775" + s + "808",
			"−9" + s + "223" + s + "372" + s + "036" + s + "854" + s + "775" + s + "808",
			"−9,223,372,036,854,775,808"}},
	}
	for _, c := range cases {
		three(t, "Integer", func(g Grammar) string { return g.Integer(c.n) }, c.want[:]...)
	}
}

func TestWordFollowsGender(t *testing.T) {
	cases := []struct {
		n      int
		gender Gender
		want   [3]string
	}{
		{0, Masculine, [3]string{"null", "null", "zero"}},
		{1, Masculine, [3]string{"én", "éin", "one"}},
		{1, Feminine, [3]string{"én", "éi", "one"}},
		{1, Neuter, [3]string{"ett", "eitt", "one"}},
		{2, Neuter, [3]string{"to", "to", "two"}},
		{7, Masculine, [3]string{"sju", "sju", "seven"}},
		{12, Masculine, [3]string{"tolv", "tolv", "twelve"}},
		{13, Masculine, [3]string{"13", "13", "13"}},
		{-1, Masculine, [3]string{"−1", "−1", "−1"}},
	}
	for _, c := range cases {
		three(t, "Word", func(g Grammar) string { return g.Word(c.n, c.gender) }, c.want[:]...)
	}
}

func TestStyleOf(t *testing.T) {
	cases := []struct {
		numbers []int
		want    Style
	}{
		{nil, InWords}, {[]int{12, 1, 0}, InWords}, {[]int{46, 4}, InDigits}, {[]int{4, 13}, InDigits},
	}
	for _, c := range cases {
		if got := StyleOf(c.numbers...); got != c.want {
			t.Errorf("StyleOf(%v) = %d, want %d", c.numbers, got, c.want)
		}
	}
}

func TestParseNumberReadsWhatIsWritten(t *testing.T) {
	for _, g := range all() {
		for _, n := range []int{0, 1, 2, 7, 12, 13, 99, 1000, 262, 1234567} {
			for _, gender := range []Gender{Masculine, Feminine, Neuter} {
				for _, s := range []string{g.Integer(n), g.Word(n, gender), Capital(g.Word(n, gender)), g.Quantity(n, gender, InWords)} {
					if got, ok := g.ParseNumber(s); !ok || got != n {
						t.Errorf("%s: ParseNumber(%q) = %d, %v; want %d", g.Tag(), s, got, ok, n)
					}
				}
			}
		}
		for _, s := range []string{"", "omtrent", "1 2", "26,2", "1000", "007", "12a"} {
			if n, ok := g.ParseNumber(s); ok {
				t.Errorf("%s: ParseNumber(%q) = %d, want no number", g.Tag(), s, n)
			}
		}
	}
}

func TestDecimalAndPercent(t *testing.T) {
	cases := []struct {
		x      float64
		places int
		want   [3]string
	}{
		{9.65, 1, [3]string{"9,7", "9,7", "9.7"}},
		{-0.04, 1, [3]string{"0,0", "0,0", "0.0"}},
		{-2.5, 0, [3]string{"−3", "−3", "−3"}},
		{1234.5, 1, [3]string{"1" + groupSpace + "234,5", "1" + groupSpace + "234,5", "1,234.5"}},
		{math.NaN(), 1, [3]string{"–", "–", "–"}},
	}
	for _, c := range cases {
		three(t, "Decimal", func(g Grammar) string { return g.Decimal(c.x, c.places) }, c.want[:]...)
	}
	three(t, "Percent", func(g Grammar) string { return g.Percent(75.19, 1) }, "75,2"+nbsp+"%", "75,2"+nbsp+"%", "75.2%")
	three(t, "PercentWords", func(g Grammar) string { return g.PercentWords(75, 0) }, "75 prosent", "75 prosent", "75 per cent")
}

func TestRangesAndLists(t *testing.T) {
	three(t, "Range", func(g Grammar) string { return g.Range(14, 18) }, "14–18", "14–18", "14–18")
	three(t, "Range of one", func(g Grammar) string { return g.Range(14, 14) }, "14", "14", "14")
	three(t, "Between", func(g Grammar) string { return g.Between(14, 18) }, "mellom 14 og 18", "mellom 14 og 18", "between 14 and 18")
	three(t, "Years", func(g Grammar) string { return g.Years(2014, 2016) }, "2014–2016", "2014–2016", "2014–2016")
	lists := []struct {
		items []string
		want  [3]string
	}{
		{nil, [3]string{"", "", ""}},
		{[]string{"a"}, [3]string{"a", "a", "a"}},
		{[]string{"a", "b"}, [3]string{"a og b", "a og b", "a and b"}},
		{[]string{"a", "b", "c"}, [3]string{"a, b og c", "a, b og c", "a, b and c"}},
	}
	for _, c := range lists {
		three(t, "List", func(g Grammar) string { return g.List(c.items) }, c.want[:]...)
	}
}

type calendar struct{ time.Time }

func (c calendar) Month() int      { return int(c.Time.Month()) }
func (c calendar) DayOfMonth() int { return c.Day() }

func TestDate(t *testing.T) {
	d := calendar{time.Date(2017, 9, 18, 0, 0, 0, 0, time.UTC)}
	three(t, "Date", func(g Grammar) string { return strings.ReplaceAll(g.Date(d), nbsp, " ") },
		"18. september 2017", "18. september 2017", "18 September 2017")
}

func TestRound(t *testing.T) {
	cases := []struct {
		n, round int
		near     Nearness
	}{
		{98, 100, JustUnder}, {95, 100, JustUnder}, {94, 90, JustOver}, {100, 100, Exact},
		{104, 100, JustOver}, {111, 111, Exact}, {136, 136, Exact}, {157, 150, JustOver},
		{262, 250, JustOver}, {299, 300, About}, {301, 300, About}, {290, 300, JustUnder},
		{37, 37, Exact}, {38, 40, JustUnder}, {0, 0, Exact}, {18, 18, Exact}, {46, 46, Exact},
		{990, 1000, About}, {1490, 1500, About}, {1200, 1200, Exact}, {9700, 9500, JustOver}, {9990, 10000, About},
	}
	for _, c := range cases {
		round, near := Round(c.n)
		if round != c.round || near != c.near {
			t.Errorf("Round(%d) = %d, %d; want %d, %d", c.n, round, near, c.round, c.near)
		}
	}
	for n := range 20000 {
		round, near := Round(n)
		if gap := math.Abs(float64(n - round)); gap > nearShare*float64(round) {
			t.Fatalf("Round(%d) = %d lies %.0f away", n, round, gap)
		}
		if near == JustUnder && n >= round || near == JustOver && n <= round || near == Exact && n != round {
			t.Fatalf("Round(%d) = %d is said to be %d", n, round, near)
		}
	}
	three(t, "just under", func(g Grammar) string { return g.Near(JustUnder) }, "i underkant av", "i underkant av", "just under")
	three(t, "just over", func(g Grammar) string { return g.Near(JustOver) }, "i overkant av", "i overkant av", "just over")
	three(t, "about", func(g Grammar) string { return g.Near(About) }, "om lag", "om lag", "about")
	three(t, "exact", func(g Grammar) string { return g.Near(Exact) }, "", "", "")
}

func TestCompare(t *testing.T) {
	three(t, "down", func(g Grammar) string { return g.Change(262, 290, 2015) }, "ned fra 290 i 2015", "ned frå 290 i 2015", "down from 290 in 2015")
	three(t, "up", func(g Grammar) string { return g.Change(301, 290, 2015) }, "opp fra 290 i 2015", "opp frå 290 i 2015", "up from 290 in 2015")
	three(t, "same", func(g Grammar) string { return g.Change(290, 290, 2015) }, "det samme som i 2015", "det same som i 2015", "the same as in 2015")
	three(t, "no more than chance", func(g Grammar) string { return g.About(1073, 2015) },
		"omtrent som i 2015: 1\u202f073", "omtrent som i 2015: 1\u202f073", "about the same as in 2015: 1,073")
	three(t, "beside", func(g Grammar) string { return g.Beside(3, 2015) }, "mot 3 i 2015", "mot 3 i 2015", "against 3 in 2015")
	three(t, "order", func(g Grammar) string { return g.Order(Up) + ", " + g.Order(Down) + ", " + g.Order(Same) },
		"flere enn, færre enn, like mange som", "fleire enn, færre enn, like mange som", "more than, fewer than, as many as")
	turns := []struct {
		now, before int
		want        Turn
	}{
		{18, 42, LessThanHalf}, {21, 42, Halved}, {22, 42, PlainTurn}, {84, 42, Doubled}, {85, 42, MoreThanTwice},
		{1, 9, PlainTurn}, {0, 10, LessThanHalf}, {290, 290, PlainTurn}, {0, 0, PlainTurn},
		{math.MaxInt, 10, MoreThanTwice}, {math.MaxInt, math.MaxInt, PlainTurn},
	}
	for _, c := range turns {
		if got := TurnOf(c.now, c.before); got != c.want {
			t.Errorf("TurnOf(%d, %d) = %d, want %d", c.now, c.before, got, c.want)
		}
	}
}

func TestShareOf(t *testing.T) {
	cases := []struct {
		name              string
		part, whole, next int
		want              Share
	}{
		{"nothing of something", 0, 46, 30, NoShare},
		{"nothing of nothing", 0, 0, 0, NoShare},
		{"one of one", 1, 1, 0, AllShare},
		{"all", 46, 46, 0, AllShare},
		{"nine tenths", 45, 50, 5, NearlyAll},
		{"nine of ten is nearly all, eight of nine is not", 8, 9, 1, ClearShare},
		{"three quarters", 150, 200, 30, ClearShare},
		{"just above half, far ahead", 134, 262, 30, ClearShare},
		{"just above half, one near", 51, 100, 49, MajorityShare},
		{"half", 50, 100, 50, HalfShare},
		{"largest", 40, 100, 30, LargestShare},
		{"tied", 30, 100, 30, TiedShare},
		{"some", 10, 100, 30, SomeShare},
	}
	for _, c := range cases {
		if got := ShareOf(c.part, c.whole, c.next); got != c.want {
			t.Errorf("%s: ShareOf(%d, %d, %d) = %d, want %d", c.name, c.part, c.whole, c.next, got, c.want)
		}
	}
	three(t, "pronoun", func(g Grammar) string { return g.Pronoun(ClearShare) }, "de fleste", "dei fleste", "most")
	three(t, "majority", func(g Grammar) string { return g.Majority(ClearShare) }, "et klart flertall", "eit klart fleirtal", "a clear majority")
	three(t, "plain majority", func(g Grammar) string { return g.Majority(MajorityShare) }, "et flertall", "eit fleirtal", "a majority")
	three(t, "nearly all", func(g Grammar) string { return g.Majority(NearlyAll) }, "nesten alle", "nesten alle", "almost all")
	three(t, "largest", func(g Grammar) string { return g.Majority(LargestShare) }, "", "", "")
}

func TestCountAndPassive(t *testing.T) {
	c, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	words := c.Words()
	sentence := func(n int, noun, verb string) func(Grammar) string {
		return func(g Grammar) string {
			w := words.Noun(g, noun)
			return Capital(g.Count(n, w, InWords)) + " " + g.Passive(n, w.Gender, words.Participle(g, verb)) + "."
		}
	}
	three(t, "no women", sentence(0, "woman", "followed_up"), "Ingen kvinner ble fulgt opp.", "Ingen kvinner vart følgde opp.", "No women were followed up.")
	three(t, "one woman", sentence(1, "woman", "followed_up"), "Én kvinne ble fulgt opp.", "Éi kvinne vart følgd opp.", "One woman was followed up.")
	three(t, "one child", sentence(1, "child", "followed_up"), "Ett barn ble fulgt opp.", "Eitt barn vart følgt opp.", "One child was followed up.")
	three(t, "two children", sentence(2, "child", "identified"), "To barn ble identifisert.", "To barn vart identifiserte.", "Two children were identified.")
	three(t, "262 persons", sentence(262, "person", "followed_up"), "262 personer ble fulgt opp.", "262 personar vart følgde opp.", "262 people were followed up.")
	three(t, "one police report", sentence(1, "police_report", "registered"), "Én anmeldelse ble registrert.", "Éi melding vart registrert.", "One report was registered.")
	three(t, "the women", func(g Grammar) string { return words.Noun(g, "woman").The(1) + ", " + words.Noun(g, "woman").The(2) },
		"kvinnen, kvinnene", "kvinna, kvinnene", "the woman, the women")
	three(t, "zero in digits", func(g Grammar) string { return g.Count(0, words.Noun(g, "man"), InDigits) }, "0 menn", "0 menn", "0 men")
}

func TestLowerKeepsAbbreviations(t *testing.T) {
	for in, want := range map[string]string{"Kjønn": "kjønn", "UDI": "UDI", "Ø": "ø", "": "", "Prostitusjon eller": "prostitusjon eller"} {
		if got := Lower(in); got != want {
			t.Errorf("Lower(%q) = %q, want %q", in, got, want)
		}
	}
	if got := Capital("åtte"); got != "Åtte" {
		t.Errorf("Capital: %q", got)
	}
}

func TestLoad(t *testing.T) {
	c, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Keys()) == 0 || len(c.Words().Nouns()) == 0 || len(c.Words().Participles()) == 0 {
		t.Fatal("the catalogue is empty")
	}
	three(t, "Text", func(g Grammar) string { return c.Text(g, "lang.name.nn") }, "nynorsk", "nynorsk", "Norwegian (Nynorsk)")
	if got := c.Text(For("nb"), "no.such.key", "a", "b"); got != "no.such.key a b" {
		t.Errorf("unknown key: %q", got)
	}
}

// TestMessagesAreClean catches what slips into translated text: double spaces,
// straight quotation marks in Norwegian, bokmål words in nynorsk.
func TestMessagesAreClean(t *testing.T) {
	c, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	bokmal := []string{"ikke", "noen", "fra", "hvor", "hvilke", "hvilken", "flere", "jeg", "ble", "hvis", "være", "disse", "ifølge", "en", "et", "uten", "tall", "gjøre", "de", "mer"}
	for _, key := range c.Keys() {
		for _, g := range all() {
			tpl, _ := c.Template(g, key)
			text := tpl.Fill()
			if strings.Contains(text, "  ") || strings.TrimSpace(text) != text {
				t.Errorf("%s in %s has stray spaces: %q", key, g.Tag(), text)
			}
			if g.Tag() != "nn" {
				continue
			}
			for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return strings.ContainsRune(" ,.:;()«»–\n", r) }) {
				for _, b := range bokmal {
					if w == b {
						t.Errorf("%s in nn has the bokmål word %q: %q", key, b, text)
					}
				}
			}
		}
	}
}

func TestReadRefuses(t *testing.T) {
	ok := `{"a":{"nb":"x {0}","nn":"y {0}","en":"z {0}"}}`
	cases := map[string]fstest.MapFS{
		"a missing language":        {"messages.a.json": {Data: []byte(`{"a":{"nb":"x","nn":"y"}}`)}},
		"an unknown language":       {"messages.a.json": {Data: []byte(`{"a":{"nb":"x","nn":"y","sv":"z"}}`)}},
		"an empty text":             {"messages.a.json": {Data: []byte(`{"a":{"nb":"x","nn":" ","en":"z"}}`)}},
		"placeholders that differ":  {"messages.a.json": {Data: []byte(`{"a":{"nb":"x {0}","nn":"y {1}","en":"z {0}"}}`)}},
		"an open brace":             {"messages.a.json": {Data: []byte(`{"a":{"nb":"x {0","nn":"y","en":"z"}}`)}},
		"a lone closing brace":      {"messages.a.json": {Data: []byte(`{"a":{"nb":"x }","nn":"y","en":"z"}}`)}},
		"a slot of other letters":   {"messages.a.json": {Data: []byte(`{"a":{"nb":"x {É}","nn":"y {É}","en":"z {É}"}}`)}},
		"broken JSON":               {"messages.a.json": {Data: []byte(`{"a":`)}},
		"a key in two files":        {"messages.a.json": {Data: []byte(ok)}, "messages.b.json": {Data: []byte(ok)}},
		"a key twice in one file":   {"messages.a.json": {Data: []byte(ok[:len(ok)-1] + "," + ok[1:])}},
		"a noun with too few forms": {"words.json": {Data: []byte(`{"nouns":{"a":{"nb":["m","x"],"nn":["m","x","x","x","x"],"en":["x","x","x","x"]}}}`)}},
		"a noun of no gender":       {"words.json": {Data: []byte(`{"nouns":{"a":{"nb":["q","x","x","x","x"],"nn":["m","x","x","x","x"],"en":["x","x","x","x"]}}}`)}},
		"a participle of two forms": {"words.json": {Data: []byte(`{"participles":{"a":{"nb":["x"],"nn":["x","y"],"en":["x"]}}}`)}},
		"broken words":              {"words.json": {Data: []byte(`[`)}},
	}
	for name, fsys := range cases {
		if _, err := Read(fsys); !errors.Is(err, ErrCatalogue) {
			t.Errorf("%s: error %v, want ErrCatalogue", name, err)
		}
	}
	c, err := Read(fstest.MapFS{"messages.a.json": {Data: []byte(ok)}})
	if err != nil {
		t.Fatal(err)
	}
	if got := c.Text(For("en"), "a", "1"); got != "z 1" {
		t.Errorf("Text: %q", got)
	}
}

func TestTemplate(t *testing.T) {
	tpl, err := ParseTemplate("{{{count}}} av {0} og {0}")
	if err != nil {
		t.Fatal(err)
	}
	if got := tpl.Fill("x"); got != "{{count}} av x og x" {
		t.Errorf("Fill: %q", got)
	}
	if got := strings.Join(tpl.Slots(), " "); got != "0 count" {
		t.Errorf("Slots: %q", got)
	}
}

func FuzzParseTemplate(f *testing.F) {
	f.Add("a {0} b {{c}} {d}")
	f.Fuzz(func(t *testing.T, s string) {
		tpl, err := ParseTemplate(s)
		if err != nil {
			return
		}
		for _, seg := range tpl.Segments() {
			if (seg.Words == "") == (seg.Slot == "") {
				t.Fatalf("segment %+v of %q", seg, s)
			}
		}
	})
}

func TestCountryTakesTheArticleInEnglish(t *testing.T) {
	three(t, "Philippines", func(g Grammar) string {
		return g.Country("PH", g.pick("Filippinene", "Filippinane", "Philippines"))
	}, "Filippinene", "Filippinane", "the Philippines")
	three(t, "Nigeria", func(g Grammar) string { return g.Country("NG", "Nigeria") }, "Nigeria", "Nigeria", "Nigeria")
}

package simulate

import (
	"strings"
	"testing"
	"unicode"

	"verdig/codelist"
)

// majors are the countries that lead the model country's figures: their names
// must be many.
var majors = []string{"NG", "RO", "PK", "BG", "PH", "MA", "IN"}

func TestThereAreNamesForEveryCountry(t *testing.T) {
	w := loadWorld()
	if len(w.nations) < 120 {
		t.Errorf("%d countries", len(w.nations))
	}
	seen := map[string]bool{}
	for _, n := range w.nations {
		if seen[n.code] {
			t.Errorf("%s stands twice", n.code)
		}
		seen[n.code] = true
		for _, name := range n.pools {
			if w.pools[name] == nil {
				t.Errorf("%s: no names %s", n.code, name)
			}
		}
	}
	for _, code := range majors {
		female, male, family := 0, 0, 0
		for _, name := range w.nation(code).pools {
			p := w.pools[name]
			female += len(p.female)
			male += len(p.male)
			family += len(p.family)
		}
		if female < 60 || male < 60 || family < 80 {
			t.Errorf("%s: %d, %d and %d names, fewer than 60, 60 and 80", code, female, male, family)
		}
	}
}

// scripts are the scripts in which a name may be written down first.
var scripts = []*unicode.RangeTable{
	unicode.Arabic, unicode.Cyrillic, unicode.Ethiopic, unicode.Thai, unicode.Han, unicode.Georgian, unicode.Armenian, unicode.Greek,
}

func TestNamesAreWellFormed(t *testing.T) {
	used := map[string]bool{}
	for _, n := range loadWorld().nations {
		for _, name := range n.pools {
			used[name] = true
		}
	}
	native := map[*unicode.RangeTable]int{}
	for name, p := range loadWorld().pools {
		if !used[name] {
			t.Errorf("%s: no country uses these names", name)
		}
		if p.style != "patronymic" && len(p.family) < 25 || len(p.female) < 15 || len(p.male) < 15 {
			t.Errorf("%s: only %d, %d and %d names", name, len(p.female), len(p.male), len(p.family))
		}
		for _, list := range [][]spelling{p.female, p.male, p.family} {
			seen := map[string]bool{}
			for _, s := range list {
				if seen[s.latin[0]+s.native] {
					t.Errorf("%s: %s stands twice", name, s.latin[0])
				}
				seen[s.latin[0]+s.native] = true
				for _, l := range s.latin {
					wellFormed(t, name, l)
				}
				for _, c := range s.native {
					for _, script := range scripts {
						if unicode.Is(script, c) {
							native[script]++
						}
					}
				}
				if s.native != "" && strings.ContainsFunc(s.native, func(c rune) bool { return unicode.Is(unicode.Latin, c) }) {
					t.Errorf("%s: %s mixes scripts", name, s.native)
				}
			}
		}
	}
	for i, script := range scripts {
		if native[script] == 0 {
			t.Errorf("no name in script %d", i)
		}
	}
}

func wellFormed(t *testing.T, pool, name string) {
	t.Helper()
	if name == "" || name != strings.TrimSpace(name) {
		t.Errorf("%s: %q", pool, name)
	}
	for _, c := range name {
		if !unicode.Is(unicode.Latin, c) && !unicode.Is(unicode.Mn, c) && !strings.ContainsRune(" -'’ʻ", c) {
			t.Errorf("%s: %q holds %q", pool, name, c)
		}
	}
	for _, c := range latin1Letters(name) {
		if c > 0xff {
			t.Errorf("%s: %q cannot be written in Latin-1", pool, name)
		}
	}
}

func TestFamilyNamesOfWomen(t *testing.T) {
	for _, test := range []struct{ pool, style, family, want string }{
		{"bg", "slavic", "Иванов=Ivanov", "Иванова=Ivanova"},
		{"ru", "slavic", "Ильин=Ilyin/Ilin", "Ильина=Ilyina/Ilina"},
		{"ua", "slavic", "Шевченко=Shevchenko", "Шевченко=Shevchenko"},
		{"pl", "west-slavic", "Kowalski", "Kowalska"},
		{"pl", "west-slavic", "Nowak", "Nowak"},
		{"cs", "west-slavic", "Novák", "Nováková"},
		{"cs", "west-slavic", "Černý", "Černá"},
		{"cs", "west-slavic", "Svoboda", "Svobodová"},
		{"cs", "west-slavic", "Sedláček", "Sedláčková"},
		{"lt", "baltic", "Kazlauskas", "Kazlauskienė"},
		{"lt", "baltic", "Butkus", "Butkienė"},
		{"lv", "latvian", "Bērziņš", "Bērziņa"},
		{"lv", "latvian", "Ozols", "Ozola"},
		{"ro", "western", "Popescu", "Popescu"},
	} {
		p := parsePool(test.pool, "style: "+test.style+"\n[family]\n"+test.family)
		f := feminine(p.family[0], test.style, test.pool)
		got := strings.Join(f.latin, "/")
		if f.native != "" {
			got = f.native + "=" + got
		}
		if got != test.want {
			t.Errorf("%s: %s becomes %s, not %s", test.pool, test.family, got, test.want)
		}
	}
}

func TestMarksComeOff(t *testing.T) {
	for marked, plain := range map[string]string{
		"Nguyễn Thị Ngọc": "Nguyen Thi Ngoc", "Ștefan Țurcanu": "Stefan Turcanu", "Olúwaṣẹ́gun": "Oluwasegun", "Đặng": "Dang",
		"Łukasz Żak": "Lukasz Zak", "Ødegård": "Ødegård", "Özkan": "Ozkan", "Yılmaz": "Yilmaz",
	} {
		if got := foldMarks(marked); got != plain {
			t.Errorf("%s becomes %s, not %s", marked, got, plain)
		}
	}
	if got := oldCedilla.Replace("Ștefăniță Țiriac"); got != "Ştefăniţă Ţiriac" {
		t.Errorf("old cedilla: %s", got)
	}
}

// TestATypingErrorIsSmall holds one error to at most two changed letters.
func TestATypingErrorIsSmall(t *testing.T) {
	r := stream(1, "typing")
	changed := 0
	for range 3000 {
		name := oneOf(r, []string{"Blessing", "Osagie", "Nguyễn", "Иванов", "Lamrabet", "Li", "De Guzman", "O'Brien"})
		wrong := mistype(name, r)
		if wrong != name {
			changed++
		}
		a, b := len([]rune(name)), len([]rune(wrong))
		if b < a-1 || b > a+1 {
			t.Errorf("%s becomes %s", name, wrong)
		}
	}
	if changed < 2000 {
		t.Errorf("only %d of 3000 changed", changed)
	}
}

func TestASlipKeepsADate(t *testing.T) {
	r := stream(1, "slip")
	for range 5000 {
		d := codelist.PartialDay{Year: 1950 + r.IntN(60), Month: 1 + r.IntN(12)}
		d.Day = 1 + r.IntN(codelist.DaysIn(d.Year, d.Month))
		e := slip(d, r)
		if _, ok := e.Full(); !ok || e == d {
			t.Errorf("%v becomes %v", d, e)
		}
	}
}

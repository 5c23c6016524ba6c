package linkage

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestGrades(t *testing.T) {
	cases := []struct {
		a, b string
		want grade
		why  string
	}{
		{"Mohamed", "MOHAMED", gradeSame, "case"},
		{"Mohamed", "Muhammad", gradeVariant, "romanisation"},
		{"محمد", "Mohammed", gradeVariant, "script without vowels"},
		{"ዮናስ", "Yonas", gradeSame, "Ethiopic"},
		{"ብርሃነ", "Berhane", gradeVariant, "Ethiopic with a silent vowel"},
		{"Христо", "Hristo", gradeVariant, "Cyrillic"},
		{"Nguyễn", "Nguyen", gradeSame, "diacritics"},
		{"Jennifer", "Jenny", gradeVariant, "short form"},
		{"Aleksander", "Sasha", gradeVariant, "short form"},
		{"Søren", "Soren", gradeSame, "Norwegian letter"},
		{"Blessing", "Blesing", gradeVariant, "doubled letter"},
		{"Blessing", "Blesisng", gradeNear, "letter too many"},
		{"Okafor", "Okafro", gradeNear, "letters exchanged"},
		{"Osagie", "Osakie", gradeNear, "wrong letter"},
		{"J", "Jennifer", gradeInitial, "initial"},
		{"Ali", "Adi", gradeSimilar, "short names are easily alike"},
		{"Blessing", "Okafor", gradeNone, "nothing in common"},
		{"Ahmed", "Mahmoud", gradeNone, "two names"},
	}
	l := newLexicon()
	merged := func(s string) *token { return &l.parts[l.partID(s)].merged }
	for _, c := range cases {
		l.partID(c.a)
		l.partID(c.b)
		x, y := merged(c.a), merged(c.b)
		if got := gradeOf(x, y); got != c.want {
			t.Errorf("%s: %s and %s have grade %d, want %d", c.why, c.a, c.b, got, c.want)
		}
		if gradeOf(x, y) != gradeOf(y, x) {
			t.Errorf("%s and %s are not compared symmetrically", c.a, c.b)
		}
	}
}

// Published values: Winkler (1990), table of string comparator metrics.
func TestJaroWinklerPublished(t *testing.T) {
	const roundedTo = 0.0006 // the table has three decimals
	cases := []struct {
		a, b string
		want float64
	}{
		{"martha", "marhta", 0.961}, {"dwayne", "duane", 0.840}, {"dixon", "dicksonx", 0.813},
		{"shackleford", "shackelford", 0.982}, {"abroms", "abrams", 0.922}, {"jon", "jan", 0.800},
	}
	for _, c := range cases {
		if got := jaroWinkler(c.a, c.b); math.Abs(got-c.want) > roundedTo {
			t.Errorf("%s and %s: %.4f, want %.3f", c.a, c.b, got, c.want)
		}
	}
}

func TestJaroWinklerAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { jaroWinkler("mohammed", "muhamad"); slips("mohammed", "muhamad", 2) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// plainSlips is the optimal string alignment distance by the textbook.
func plainSlips(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

func TestSlipsAgainstTextbook(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	word := func() string {
		b := make([]byte, rng.IntN(8))
		for i := range b {
			b[i] = "abc"[rng.IntN(3)]
		}
		return string(b)
	}
	for range 20000 {
		a, b := word(), word()
		want := plainSlips(a, b)
		if got := slips(a, b, 3); got != min(want, 4) {
			t.Fatalf("slips(%q, %q) = %d, want %d", a, b, got, min(want, 4))
		}
		if got := oneSlip(a, b); got != (want == 1) {
			t.Fatalf("oneSlip(%q, %q) = %v, distance %d", a, b, got, want)
		}
		if x, y := jaroWinkler(a, b), jaroWinkler(b, a); x != y || x < 0 || x > 1 {
			t.Fatalf("jaroWinkler(%q, %q) = %v and %v", a, b, x, y)
		}
	}
}

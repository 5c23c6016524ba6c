package name

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFoldScripts(t *testing.T) {
	cases := []struct{ in, want string }{
		{"Bjørn Åse Ærlig", "bjorn ase aerlig"},
		{"O'Brien-Smith", "obrien smith"},
		{"Đặng Thị Huyền", "dang thi huyen"},
		{"Țurcanu Ștefăniță", "turcanu stefanita"},
		{"Цветелина Йорданова", "tsvetelina yordanova"},
		{"ተስፋይ ዮናስ", "tesfay yonas"},
		{"محمد عبد الرحمن", "mhmd abd al rhmn"},
		{"يوسف", "yusf"},
		{"بیژن", "bizhn"},
		{"Straße", "strasse"},
		{"김민수", "gimminsu"},
		{"陈小明", "chen xiao ming"},
		{"Ełżbieta", "elzbieta"},
		{"ＡＢＣ", "abc"},
		{"  many   spaces\t", "many spaces"},
		{"", ""},
	}
	for _, c := range cases {
		if got, _ := Fold(c.in); got != c.want {
			t.Errorf("fold(%q) = %q, want %q", c.in, got, c.want)
		}
	}
	if _, vowelless := Fold("محمد"); !vowelless {
		t.Error("Arabic without vowels is not marked as such")
	}
}

// foldLaws are what holds for every text: plain ASCII out, and neither letter
// case nor a second folding matters.
func foldLaws(t *testing.T, s string) {
	t.Helper()
	got, _ := Fold(s)
	for i := range len(got) {
		if c := got[i]; !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ') {
			t.Fatalf("fold(%q) = %q holds %q", s, got, c)
		}
	}
	if again, _ := Fold(got); again != got && len(got) <= maxText {
		t.Fatalf("fold(Fold(%q)) = %q, not %q", s, again, got)
	}
	if !utf8.ValidString(s) {
		return
	}
	upper, _ := Fold(strings.ToUpper(s))
	lower, _ := Fold(strings.ToLower(s))
	if upper != got || lower != got {
		t.Fatalf("case matters in %q: %q, upper %q, lower %q", s, got, upper, lower)
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Bjørn", "محمد", "ዮናስ", "Цветелина", "İı", "ǆ", "ﬁ", "\u0345ς", "K", "ß", "รร", "\xff", "ᾳ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { foldLaws(t, s) })
}

func TestWords(t *testing.T) {
	cases := []struct{ in, want string }{
		{"Abd al-Rahman", "abd rahman"},
		{"Abdulrahman", "abd rahman"},
		{"Abdul Rahman", "abd rahman"},
		{"Abdullah", "abdullah"},
		{"Abdi", "abdi"},
		{"van der Berg", "berg"},
		{"bin Ould", "bin ould"}, // nothing else is left
		{"unknown", ""},
		{"Ukjent", ""},
		{"Mary (known as Joy)", "mary joy"},
		{"12345", ""},
	}
	for _, c := range cases {
		list, _, _ := Words(c.in)
		if got := strings.Join(list, " "); got != c.want {
			t.Errorf("words(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestVariantFileNamesNothingTwice(t *testing.T) {
	for name, groups := range VariantGroups() {
		for i := range groups {
			for j := range i {
				if groups[i] == groups[j] {
					t.Errorf("%s stands twice in one line of variants.txt", name)
				}
			}
		}
	}
	if len(VariantGroups()) < 1000 {
		t.Errorf("only %d names", len(VariantGroups()))
	}
}

func TestVariantHeadsNameOneGroup(t *testing.T) {
	seen := map[string]int{}
	for i, head := range VariantHeads() {
		if before, ok := seen[head]; ok {
			t.Errorf("groups %d and %d both begin with %s: put another name first in one of them", before, i, head)
		}
		seen[head] = i
		if !slices.Contains(VariantGroups()[head], int32(i)) {
			t.Errorf("%s is not in its own group", head)
		}
	}
}

package register

import (
	"strings"
	"testing"
	"unicode/utf8"

	"verdig/codelist"
)

// FuzzReadCodes reads any text as values of every code list: codes are of the
// list, each once, and read again as themselves.
func FuzzReadCodes(f *testing.F) {
	for _, s := range []string{"kvinne;mann", "k | M", "NO;SE;NO", "Norge", ";;|", "ukjent", "\xff;a", strings.Repeat("a;", 50), "female;x;male"} {
		f.Add(s)
	}
	lib, err := codelist.Load()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range lib.Names() {
			s, _ := lib.Scheme(name)
			codes, bad := ReadCodes(s, text)
			seen := map[string]bool{}
			for _, c := range codes {
				if _, ok := s.Code(c); !ok || seen[c] {
					t.Fatalf("%s: %q gives %q, which is not of the list or twice", name, text, codes)
				}
				seen[c] = true
			}
			again, badAgain := ReadCodes(s, strings.Join(codes, ";"))
			if badAgain != 0 || strings.Join(again, ";") != strings.Join(codes, ";") {
				t.Fatalf("%s: %q gives %q, and that %q", name, text, codes, again)
			}
			if bad < 0 || bad > strings.Count(text, ";")+strings.Count(text, "|")+1 {
				t.Fatalf("%s: %q is bad at %d", name, text, bad)
			}
		}
	})
}

// FuzzReadReference reads any text as a reference: what is taken is UTF-8
// within the length, without control characters, no identity number, and is
// read again as itself.
func FuzzReadReference(f *testing.F) {
	for _, s := range []string{"2016/14", " a\tb\r\nc ", "0101 9000083", "01019000083", "\u202eabc", "e\u0301", "\xff", "\u00a001019000083", "０１０１９００００８３", strings.Repeat("x", 70)} {
		f.Add(s, 60)
	}
	f.Fuzz(func(t *testing.T, text string, most int) {
		if most < 1 || most > 1000 {
			return
		}
		ref, key, _ := ReadReference(text, most)
		if key != "" {
			if ref != "" {
				t.Fatalf("%q is refused (%s) and taken as %q", text, key, ref)
			}
			return
		}
		if !utf8.ValidString(ref) || utf8.RuneCountInString(ref) > most || strings.ContainsFunc(ref, func(r rune) bool { return r < ' ' || r == 0x7f }) {
			t.Fatalf("%q is taken as %q", text, ref)
		}
		if isIdentityNumber(ref) {
			t.Fatalf("%q is an identity number", ref)
		}
		if again, keyAgain, _ := ReadReference(ref, most); again != ref || keyAgain != "" {
			t.Fatalf("%q is taken as %q and that as %q (%s)", text, ref, again, keyAgain)
		}
	})
}

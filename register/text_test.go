package register

import (
	"strings"
	"testing"

	"verdig/codelist"
)

func TestDaysAreReadAsReturnsWriteThem(t *testing.T) {
	day := codelist.MustDay(2016, 3, 1)
	for text, want := range map[string]codelist.Day{
		"2016-03-01": day, "01.03.2016": day, "1.3.2016": day, "2016-3-1": day, "2016-03-01T00:00:00": day,
		"2016-03-01 00:00:00": day, "2016-03-01T10:20:30Z": day, "2016-03-01T10:20": day, "": {},
		"29.02.2016": codelist.MustDay(2016, 2, 29), "31.12.1999": codelist.MustDay(1999, 12, 31),
	} {
		if got, ok := ReadDay(text); !ok || got != want {
			t.Errorf("%q: %v, %v", text, got, ok)
		}
	}
	for _, text := range []string{
		"29.02.2015", "31.04.2016", "01/03/2016", "2016/03/01", "1.3.16", "2016", "2016-03", "03.2016", "00.00.2016", "20160301",
		"2016-03-01x", "2016-03-01T", "1. mars 2016", "-", "..", "1.2.3.2016", "+1.03.2016", "2016-03-01T25:00:00", "42430", " ", "2016-13-01",
	} {
		if got, ok := ReadDay(text); ok {
			t.Errorf("%q is read as %v", text, got)
		}
	}
}

func TestDatesOfBirthMayBePartlyKnown(t *testing.T) {
	for text, want := range map[string]struct {
		day   codelist.PartialDay
		about bool
	}{
		"1996": {codelist.PartialDay{Year: 1996}, false}, "00.00.1996": {codelist.PartialDay{Year: 1996}, false},
		"1996-00-00": {codelist.PartialDay{Year: 1996}, false}, "1996-05": {codelist.PartialDay{Year: 1996, Month: 5}, false},
		"05.1996": {codelist.PartialDay{Year: 1996, Month: 5}, false}, "00.05.1996": {codelist.PartialDay{Year: 1996, Month: 5}, false},
		"1996-05-00": {codelist.PartialDay{Year: 1996, Month: 5}, false}, "12.05.1996": {codelist.PartialDay{Year: 1996, Month: 5, Day: 12}, false},
		"ca. 1996": {codelist.PartialDay{Year: 1996}, true}, "ca 1996": {codelist.PartialDay{Year: 1996}, true},
		"Ca.1996": {codelist.PartialDay{Year: 1996}, true}, "omkring 1996": {codelist.PartialDay{Year: 1996}, true},
		"c. 1996": {codelist.PartialDay{Year: 1996}, true}, "~1996": {codelist.PartialDay{Year: 1996}, true},
		"approx. 1996": {codelist.PartialDay{Year: 1996}, true}, "about 12.05.1996": {codelist.PartialDay{Year: 1996}, true},
		"1996?": {codelist.PartialDay{Year: 1996}, true}, "ca. 1996?": {codelist.PartialDay{Year: 1996}, true},
		"ukjent": {}, "Unknown": {}, "?": {}, "-": {}, "": {}, "00.00.0000": {}, "1996-05-12T00:00:00": {codelist.PartialDay{Year: 1996, Month: 5, Day: 12}, false},
	} {
		got, about, ok := ReadPartialDay(text)
		if !ok || got != want.day || about != want.about {
			t.Errorf("%q: %v, %v, %v", text, got, about, ok)
		}
	}
	for _, text := range []string{"96", "31.02.1996", "1996-13", "13.1996", "1996-00-12", "12.00.1996", "ca.", "ca. x", "circa", "19960512", "voksen"} {
		if got, _, ok := ReadPartialDay(text); ok {
			t.Errorf("%q is read as %v", text, got)
		}
	}
}

func TestTextsAreTidiedAndHostileOnesRefused(t *testing.T) {
	for text, want := range map[string]string{
		"  Ana  Maria ": "Ana Maria", "A\u030ase": "Åse", "line\nbreak\ttab": "line break tab", "\u00a0x": "x",
		"\u0645\u06cc\u200c\u062e": "\u0645\u06cc\u200c\u062e", "": "", // Persian needs its zero-width non-joiner
	} {
		if got, wrong := readText(text, 20); got != want || wrong != textFine {
			t.Errorf("%q became %q, %v", text, got, wrong)
		}
	}
	for text, want := range map[string]textFault{
		"a\x00b": textControl, "a\x1bb": textControl, "a\u202eb": textControl, "a\u2066b": textControl, "\ufeffa": textControl, "a\u0085b": textControl,
		"a\xffb": textEncoding, "a\ufffdb": textEncoding, strings.Repeat("å", 21): textTooLong,
	} {
		if _, got := readText(text, 20); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	if _, wrong := readText(strings.Repeat("å", 20), 20); wrong != textFine {
		t.Error("length is not counted in characters")
	}
}

// Check digits worked by hand for the invented number 010190 00083: first
// 3*0+7*1+6*0+1*1+8*9+9*0+4*0+5*0+2*0 = 80, 80 mod 11 = 3, digit 8; second
// 5*0+4*1+3*0+2*1+7*9+6*0+5*0+4*0+3*0+2*8 = 85, 85 mod 11 = 8, digit 3.
func TestIdentityNumbersAreKnown(t *testing.T) {
	for text, want := range map[string]bool{
		"01019000083": true, "010190 00083": true, "01019000084": false, "01019000093": false, "0101900008": false,
		"32019000083": false, "01139000083": false, "2016-000083": false, "": false, "abcdefghijk": false,
	} {
		if got := isIdentityNumber(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func FuzzReadDay(f *testing.F) {
	for _, text := range []string{"2016-03-01", "1.3.2016", "ca. 1996", "00.00.1996", "2016-03-01T10:20:30Z", "?", "..", "--"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, ok := ReadDay(text)
		if again, okAgain := ReadDay(d.String()); ok && (!okAgain || again != d) {
			t.Errorf("%q is read as %v and that as %v", text, d, again)
		}
		p, about, ok := ReadPartialDay(text)
		if !ok {
			return
		}
		if again, _, okAgain := ReadPartialDay(p.String()); !okAgain || again != p {
			t.Errorf("%q is read as %v and that as %v", text, p, again)
		}
		if about && p.Month != 0 {
			t.Errorf("%q is about and has a month", text)
		}
	})
}

package manifest_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"verdig/asset/manifest"
)

// The sum of "abc" is from FIPS 180-2, appendix B.1.
const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

func TestParseAndFormatAreInverse(t *testing.T) {
	if manifest.Sum([]byte("abc")) != abc {
		t.Fatal("wrong sum")
	}
	text := abc + "  a/b.css\n" + abc + "  c d.js\n"
	m, err := manifest.Parse([]byte(text))
	if err != nil || string(m.Format()) != text || !slices.Equal(m.Names(), []string{"a/b.css", "c d.js"}) {
		t.Errorf("have %v, error %v", m, err)
	}
}

func TestParseRefuses(t *testing.T) {
	for name, line := range map[string]string{
		"one space":  abc + " a",
		"no name":    abc + "  ",
		"short sum":  abc[2:] + "  a",
		"upper case": strings.ToUpper(abc) + "  a",
		"not hex":    strings.Replace(abc, "b", "g", 1) + "  a",
		"outside":    abc + "  ../a",
		"absolute":   abc + "  /a",
		"twice":      abc + "  a\n" + abc + "  a",
		"empty part": abc + "  a//b",
	} {
		if m, err := manifest.Parse([]byte(line + "\n")); !errors.Is(err, manifest.ErrSyntax) {
			t.Errorf("%s: have %v and %v, want ErrSyntax", name, m, err)
		}
	}
}

func TestDifference(t *testing.T) {
	want := manifest.Manifest{"a": "1", "b": "2", "c": "3"}
	if diff := want.Difference(want); len(diff) != 0 {
		t.Errorf("equal manifests differ: %v", diff)
	}
	diff := want.Difference(manifest.Manifest{"b": "9", "c": "3", "d": "4"})
	if len(diff) != 3 || !strings.HasPrefix(diff[0], "a: missing") || !strings.HasPrefix(diff[1], "b: sum") || !strings.HasPrefix(diff[2], "d: not in") {
		t.Errorf("have %q", diff)
	}
}

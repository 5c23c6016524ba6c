package linkage

import (
	"bufio"
	"math/rand/v2"
	"strings"
	"testing"
)

// TestWikidataVariants shows how often two Latin spellings of one original
// name, mined from Wikidata, reach each grade, and how often two names taken
// at random do.
func TestWikidataVariants(t *testing.T) {
	groups := map[string][]string{}
	var all, originals []string
	lines := bufio.NewScanner(sharedFile(t, "name_pairs_wikidata/wd_arabic_16"))
	for lines.Scan() {
		f := strings.Split(lines.Text(), "\t")
		if len(f) < 2 || len(f[0]) < 2 {
			continue
		}
		original := strings.ReplaceAll(f[1], " ", "")
		if groups[original] == nil {
			originals = append(originals, original)
		}
		groups[original] = append(groups[original], f[0])
		all = append(all, f[0])
	}
	l := newLexicon()
	grades := func(a, b string) grade {
		x, y := l.partID(a), l.partID(b)
		if x == 0 || y == 0 {
			return gradeNone
		}
		return gradeOf(&l.parts[x].merged, &l.parts[y].merged)
	}
	var same, cross, other [gradeNone + 1]float64
	n, k, m := 0.0, 0.0, 0.0
	for _, o := range originals {
		g := groups[o]
		for i := range g {
			cross[grades(o, g[i])]++
			k++
			for j := range i {
				same[grades(g[i], g[j])]++
				n++
			}
		}
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200000 {
		other[grades(all[rng.IntN(len(all))], all[rng.IntN(len(all))])]++
		m++
	}
	names := []string{"same", "variant", "near", "similar", "initial", "none"}
	var a, b, c float64
	for g := range names {
		a, b, c = a+same[g]/n, b+cross[g]/k, c+other[g]/m
		if g == int(gradeSimilar) && (a < 0.65 || b < 0.85 || c > 0.003) {
			t.Errorf("too few variants or too many others are alike: %.3f, %.3f, %.5f", a, b, c)
		}
		t.Logf("%-8s or better: two Latin spellings %.3f, Latin and Arabic %.3f, two names %.5f", names[g], a, b, c)
	}
}

package linkage

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"sort"
	"strings"
	"testing"
)

func TestWikiDbg(t *testing.T) {
	if os.Getenv("DBG") == "" {
		t.Skip()
	}
	groups := map[string][]string{}
	var all []string
	lines := bufio.NewScanner(sharedFile(t, "name_pairs_wikidata/wd_arabic_16"))
	for lines.Scan() {
		f := strings.Split(lines.Text(), "\t")
		if len(f) < 2 || len(f[0]) < 2 {
			continue
		}
		o := strings.ReplaceAll(f[1], " ", "")
		groups[o] = append(groups[o], f[0])
		all = append(all, f[0])
	}
	l := newLexicon()
	tok := func(s string) *token { x := l.partID(s); return &l.parts[x].merged }
	type feat struct {
		jw, sk, so float64
		a, b       *token
	}
	ft := func(a, b string) feat {
		x, y := tok(a), tok(b)
		var f feat
		f.a, f.b = x, y
		f.jw = jaroWinkler(x.text, y.text)
		f.sk = jaroWinkler(x.bones, y.bones)
		sx, _ := keys(x.text)
		sy, _ := keys(y.text)
		f.so = jaroWinkler(sx, sy)
		return f
	}
	var pos, neg []feat
	ks := make([]string, 0)
	for o := range groups {
		ks = append(ks, o)
	}
	sort.Strings(ks)
	for _, o := range ks {
		g := groups[o]
		for i := range g {
			for j := range i {
				pos = append(pos, ft(g[i], g[j]))
			}
		}
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300000 {
		a, b := all[rng.IntN(len(all))], all[rng.IntN(len(all))]
		if a != b {
			neg = append(neg, ft(a, b))
		}
	}
	eval := func(name string, f func(feat) float64) {
		var s []float64
		for _, n := range neg {
			s = append(s, f(n))
		}
		sort.Float64s(s)
		for _, q := range []float64{0.0003, 0.001, 0.003} {
			th := s[int(float64(len(s))*(1-q))]
			n := 0
			for _, p := range pos {
				if f(p) > th {
					n++
				}
			}
			fmt.Printf("%s fpr %.4f th %.3f recall %.3f\n", name, q, th, float64(n)/float64(len(pos)))
		}
	}
	eval("jw", func(f feat) float64 { return f.jw })
	eval("sk", func(f feat) float64 { return f.sk })
	eval("so", func(f feat) float64 { return f.so })
	eval("jw+sk", func(f feat) float64 { return f.jw + f.sk })
	eval("jw+so", func(f feat) float64 { return f.jw + f.so })
	eval("jw+so+sk", func(f feat) float64 { return f.jw + f.so + f.sk })
	eval("max(jw,so,sk)", func(f feat) float64 { return max(f.jw, f.so, f.sk) })
	n := 0
	for k, p := range pos {
		if k%7 == 0 && gradeOf(p.a, p.b) == gradeNone && n < 80 {
			n++
			fmt.Printf("%s %s | %s %s jw %.2f sk %.2f so %.2f\n", p.a.text, p.b.text, p.a.bones, p.b.bones, p.jw, p.sk, p.so)
		}
	}
}

package linkage

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestDebug(t *testing.T) {
	if os.Getenv("DBG") == "" {
		t.Skip()
	}
	d := simRecords(t, 5, 1000)
	var tt *tally
	dbgPair = func(e *engine, a *agglomerator) {
		tt = newTally(e.corpus.classes)
		e.count(newClusters(len(e.corpus.ids)))
		for i := range e.corpus.ids {
			for j := i + 1; j < len(e.corpus.ids); j++ {
				if d.person[e.corpus.ids[i]] == d.person[e.corpus.ids[j]] {
					e.tallyPair(tt, a.c, i, j, 1)
				}
			}
		}
		for i, x := range e.corpus.ids {
			for j := i + 1; j < len(e.corpus.ids); j++ {
				y := e.corpus.ids[j]
				if strings.HasPrefix(x, "nav-2014-NAV000069") && strings.HasPrefix(y, "udi-2014-DUF-0000215") {
					for k := range e.pairs {
						if int(e.pairs[k].i) == i && int(e.pairs[k].j) == j {
							v := a.judge(a.sets.root(int32(i)), a.sets.root(int32(j)))
							p := e.explain(a.c, &e.pairs[k], v.bits)
							fmt.Println("HERE", v, p.WeightBits, e.shares.names.persons)
							for _, f := range p.Fields {
								fmt.Printf("   %s: %s %.2f (%.2f)\n", f.Field, f.Level, f.Bits, f.TermBits)
							}
						}
					}
				}
			}
		}
	}
	r, err := Link(context.Background(), d.records, nil, Settings{})
	if err != nil {
		t.Fatal(err)
	}
	byID := map[string]Record{}
	for _, x := range d.records {
		byID[x.ID] = x
	}
	cl := map[string]string{}
	size := map[string]int{}
	for _, c := range r.Clusters {
		for _, id := range c {
			cl[id] = c[0]
			size[c[0]]++
		}
	}
	show := func(p Pair) {
		fmt.Printf("%.2f p=%.4f\n  %+v\n  %+v\n", p.WeightBits, p.Probability, byID[p.A], byID[p.B])
		for _, f := range p.Fields {
			fmt.Printf("   %s: %s %.2f (%.2f)\n", f.Field, f.Level, f.Bits, f.TermBits)
		}
	}
	fmt.Println("FALSE LINKS")
	n := 0
	for _, p := range r.Accepted {
		if d.person[p.A] != d.person[p.B] {
			if n++; n < 12 {
				show(p)
			}
		}
	}
	// missed: per person, clusters
	fmt.Println("REVIEW")
	for k, p := range r.Review {
		if k < 8 {
			show(p)
		}
	}
	fmt.Println("SPLIT PERSONS")
	per := map[string][]string{}
	for _, x := range d.records {
		per[d.person[x.ID]] = append(per[d.person[x.ID]], x.ID)
	}
	n = 0
	for _, x := range d.records {
		ids := per[d.person[x.ID]]
		if ids[0] != x.ID {
			continue
		}
		set := map[string]bool{}
		for _, id := range ids {
			set[cl[id]] = true
		}
		if len(set) > 1 {
			if n++; n < 40 {
				fmt.Println("person", d.person[x.ID])
				for _, id := range ids {
					fmt.Printf("  %s %+v\n", cl[id], byID[id])
				}
			}
		}
	}
	fmt.Println("split", n)
	tt.sum()
	m := r.Model
	fmt.Println("prior", m.PriorBits)
	for k, f := range m.Fields {
		tot := 0.0
		for n := range f.Levels {
			tot += tt.all.counts[k][n+1]
		}
		for n, l := range f.Levels {
			fmt.Printf("%-12s %-30s m %.4f (true %.4f) u %.6f bits %.2f\n", f.Field, l.Level, l.Match, tt.all.counts[k][n+1]/tot, l.Random, l.Bits)
		}
	}
}

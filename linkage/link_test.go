package linkage

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// link runs Link and checks what holds for every result.
func link(t testing.TB, records []Record, decisions []Decision, s Settings) Result {
	t.Helper()
	r, err := Link(context.Background(), records, decisions, s)
	if err != nil {
		t.Fatal(err)
	}
	resultLaws(t, records, decisions, r)
	r.Explain = nil // no two functions are equal
	return r
}

// resultLaws checks that a result is consistent in itself and with the
// decisions.
func resultLaws(t testing.TB, records []Record, decisions []Decision, r Result) {
	t.Helper()
	cluster := map[string]int{}
	for k, c := range r.Clusters {
		if !slices.IsSorted(c) || len(c) == 0 {
			t.Fatalf("cluster %v is empty or not sorted", c)
		}
		for _, id := range c {
			if _, twice := cluster[id]; twice {
				t.Fatalf("%s is in two clusters", id)
			}
			cluster[id] = k
		}
	}
	if len(cluster) != len(records) {
		t.Fatalf("%d records in clusters, %d given", len(cluster), len(records))
	}
	joined := map[string]string{}
	var root func(string) string
	root = func(id string) string {
		if up, ok := joined[id]; ok {
			return root(up)
		}
		return id
	}
	union := func(a, b string) bool {
		if a, b = root(a), root(b); a != b {
			joined[a] = b
			return true
		}
		return false
	}
	conflict := map[[2]string]bool{}
	for _, d := range r.Conflicts {
		conflict[[2]string{d.A, d.B}], conflict[[2]string{d.B, d.A}] = true, true
	}
	for _, d := range decisions {
		_, knownA := cluster[d.A]
		_, knownB := cluster[d.B]
		if !knownA || !knownB || d.A == d.B {
			continue
		}
		if together := cluster[d.A] == cluster[d.B]; together != d.Same && !(d.Same && conflict[[2]string{d.A, d.B}]) {
			t.Fatalf("decision %+v is not respected", d)
		}
		if d.Same && !conflict[[2]string{d.A, d.B}] {
			union(d.A, d.B)
		}
	}
	for _, p := range r.Accepted {
		if !union(p.A, p.B) {
			t.Fatalf("link %s-%s is superfluous", p.A, p.B)
		}
	}
	for id := range cluster {
		for other := range cluster {
			if (root(id) == root(other)) != (cluster[id] == cluster[other]) {
				t.Fatalf("links and clusters disagree on %s and %s", id, other)
			}
		}
		if len(cluster) > 500 {
			break // one against all suffices
		}
	}
	asked := map[[2]int]bool{}
	for _, p := range r.Review {
		x, y := cluster[p.A], cluster[p.B]
		if x == y || asked[[2]int{min(x, y), max(x, y)}] {
			t.Fatalf("question %s-%s joins one cluster or was asked before", p.A, p.B)
		}
		asked[[2]int{min(x, y), max(x, y)}] = true
	}
	evidenceLaws(t, r)
}

// evidenceLaws checks that every weight is the sum of its parts.
func evidenceLaws(t testing.TB, r Result) {
	t.Helper()
	const rounding = 1e-9
	for _, p := range slices.Concat(r.Accepted, r.Review) {
		sum := r.Model.PriorBits
		for _, f := range p.Fields {
			sum += f.Bits
			if f.Field == "" || f.Level == "" || math.IsNaN(f.Bits) || math.IsInf(f.Bits, 0) {
				t.Fatalf("%s-%s: bad evidence %+v", p.A, p.B, f)
			}
		}
		if math.Abs(sum-p.WeightBits) > rounding {
			t.Fatalf("%s-%s: the fields sum to %v, the weight is %v", p.A, p.B, sum, p.WeightBits)
		}
		if math.Abs(p.Probability-1/(1+math.Exp2(-p.WeightBits))) > rounding {
			t.Fatalf("%s-%s: probability %v for %v bits", p.A, p.B, p.Probability, p.WeightBits)
		}
		if p.A >= p.B {
			t.Fatalf("%s-%s are not in order", p.A, p.B)
		}
	}
}

func TestCountryLaws(t *testing.T) {
	d := makeCountry(11, 80, 2, 0.6)
	link(t, d.records, nil, Settings{})
}

func TestOrderOfRecordsDoesNotMatter(t *testing.T) {
	d := makeCountry(12, 120, 2, 0.6)
	for _, s := range []Settings{{}, {AllPairsLimit: 10}} {
		want := link(t, d.records, nil, s)
		for seed := range uint64(3) {
			records := slices.Clone(d.records)
			rand.New(rand.NewPCG(seed, 1)).Shuffle(len(records), func(i, j int) { records[i], records[j] = records[j], records[i] })
			if got := link(t, records, nil, s); !reflect.DeepEqual(got, want) {
				t.Fatalf("another order, another result (all pairs up to %d)", s.AllPairsLimit)
			}
		}
	}
}

func TestProcessorsDoNotMatter(t *testing.T) {
	d := makeCountry(13, 120, 2, 0.6)
	want := link(t, d.records, nil, Settings{AllPairsLimit: 10})
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	if got := link(t, d.records, nil, Settings{AllPairsLimit: 10}); !reflect.DeepEqual(got, want) {
		t.Error("one processor, another result")
	}
}

func TestCaseDoesNotMatter(t *testing.T) {
	d := makeCountry(14, 120, 2, 0.6)
	want := link(t, d.records, nil, Settings{})
	for _, change := range []func(string) string{strings.ToUpper, strings.ToLower} {
		records := slices.Clone(d.records)
		for i := range records {
			r := &records[i]
			r.Given, r.Family, r.Other = change(r.Given), change(r.Family), change(r.Other)
			r.Source, r.Own, r.Sex, r.Place = change(r.Source), change(r.Own), change(r.Sex), change(r.Place)
			r.Citizenship = slices.Clone(r.Citizenship)
			for k := range r.Citizenship {
				r.Citizenship[k] = change(r.Citizenship[k])
			}
		}
		if got := link(t, records, nil, Settings{}); !reflect.DeepEqual(got, want) {
			t.Error("another case, another result")
		}
	}
}

// TestLearnedChancesAreTheTrueOnes: the chances within one person, learned
// without the truth, are those counted with it.
func TestLearnedChancesAreTheTrueOnes(t *testing.T) {
	d := makeCountry(15, 500, 3, 0.6)
	c, err := prepare(d.records)
	if err != nil {
		t.Fatal(err)
	}
	e := &engine{settings: Settings{AllPairsLimit: len(d.records), BlockLimit: 60}, corpus: c}
	e.count(newClusters(len(d.records)))
	status, err := e.train(context.Background())
	if err != nil || status != StatusConverged {
		t.Fatal(status, err)
	}
	learned := e.params
	e.count(newClusters(len(d.records)))
	truth, k := newTally(c.classes), newComparer(c, e.shares)
	for i := range c.ids {
		for j := i + 1; j < len(c.ids); j++ {
			if d.person[c.ids[i]] == d.person[c.ids[j]] {
				e.tallyPair(truth, k, i, j, 1)
			}
		}
	}
	truth.sum()
	const tolerance = 0.06 // of a chance; the hardest records are left out by any method
	for _, f := range []int{fGiven, fFamily, fBirth, fSex, fCitizenship, fSource} {
		var total [2]float64
		for l := 1; l < len(specs[f].levels); l++ {
			total[specs[f].setOf(l)] += truth.all.counts[f][l]
		}
		for l := 1; l < len(specs[f].levels); l++ {
			if n := total[specs[f].setOf(l)]; n > 500 {
				want := truth.all.counts[f][l] / n
				if got := learned.match[f][l]; math.Abs(got-want) > tolerance {
					t.Errorf("%s, %s: learned %.3f, true %.3f", specs[f].name, specs[f].levels[l], got, want)
				}
			}
		}
	}
}

// TestNobodyTwice: where nobody is there twice, next to nobody is linked.
func TestNobodyTwice(t *testing.T) {
	d := makeCountry(16, 800, 2, 0.6)
	seen := map[string]bool{}
	var records []Record
	for _, r := range d.records {
		if !seen[d.person[r.ID]] {
			seen[d.person[r.ID]] = true
			records = append(records, r)
		}
	}
	r := link(t, records, nil, Settings{})
	if most := len(records) / 200; len(r.Accepted) > most {
		t.Errorf("%d links among %d persons, at most %d expected", len(r.Accepted), len(records), most)
	}
}

func TestTooFew(t *testing.T) {
	for _, records := range [][]Record{nil, {{ID: "a", Given: "Joy"}}, {{ID: "a"}, {ID: "b"}}} {
		r := link(t, records, nil, Settings{})
		if len(r.Accepted) != 0 || len(r.Clusters) != len(records) {
			t.Errorf("%d records: %+v", len(records), r)
		}
	}
	if r := link(t, nil, nil, Settings{}); r.Status != StatusTooFew {
		t.Errorf("status %q", r.Status)
	}
}

func TestImplausibleTrainingFallsBack(t *testing.T) {
	p := &parameters{known: [fieldCount]bool{fGiven: true}}
	p.match[fGiven][nameSame], p.any.random[fGiven][nameSame] = 0.01, 0.2
	if p.plausible(10, 100) {
		t.Error("a same name that speaks against one person is taken for plausible")
	}
	p.match[fGiven][nameSame] = 0.7
	if !p.plausible(10, 100) {
		t.Error("plausible chances are refused")
	}
	if p.plausible(maxPairsPerRecord*100+1, 100) {
		t.Error("more matching pairs than any register has are taken for plausible")
	}
}

func TestErrors(t *testing.T) {
	ctx := context.Background()
	if _, err := Link(ctx, []Record{{}}, nil, Settings{}); !errors.Is(err, ErrNoID) {
		t.Errorf("no identifier: %v", err)
	}
	if _, err := Link(ctx, []Record{{ID: "a"}, {ID: "a"}}, nil, Settings{}); !errors.Is(err, ErrDuplicateID) {
		t.Errorf("one identifier twice: %v", err)
	}
	for _, s := range []Settings{{MaxFalseLinkRate: -1}, {MaxFalseLinkRate: 2}, {MaxMissedLinkRate: math.NaN()}, {AllPairsLimit: -1}, {BlockLimit: 1}} {
		if _, err := Link(ctx, nil, nil, s); !errors.Is(err, ErrSettings) {
			t.Errorf("%+v: %v", s, err)
		}
	}
	ctx, cancel := context.WithCancel(ctx)
	cancel()
	d := makeCountry(17, 50, 1, 0.6)
	if _, err := Link(ctx, d.records, nil, Settings{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestProgressIsTold(t *testing.T) {
	d := makeCountry(18, 50, 2, 0.6)
	last := map[string][2]int{}
	link(t, d.records, nil, Settings{Progress: func(stage string, done, total int) {
		if done > total || done < last[stage][0] && last[stage][0] != last[stage][1] {
			t.Errorf("%s: %d of %d after %v", stage, done, total, last[stage])
		}
		last[stage] = [2]int{done, total}
	}})
	for _, stage := range []string{"random pairs", "candidates", "weights"} {
		if p := last[stage]; p[0] == 0 || p[0] != p[1] {
			t.Errorf("%s ends at %d of %d", stage, p[0], p[1])
		}
	}
}

// TestStatedRates: a stricter rate links less, and is kept.
func TestStatedRates(t *testing.T) {
	d := makeCountry(19, 400, 3, 0.6)
	links := len(d.records)
	for _, rate := range []float64{0.05, 0.005, 0.0005} {
		r := link(t, d.records, nil, Settings{MaxFalseLinkRate: rate})
		q := d.measure(r)
		if r.Stats.FalseLinkRate > rate {
			t.Errorf("rate %v stated, %v expected", rate, r.Stats.FalseLinkRate)
		}
		if len(r.Accepted) > links {
			t.Errorf("%d links at rate %v, fewer at a laxer one", len(r.Accepted), rate)
		}
		links = len(r.Accepted)
		const factor, slack = 3, 0.004 // of the model's estimate, and the chance of a single wrong link
		if wrong := 1 - q.linkPrecision; wrong > factor*rate+slack {
			t.Errorf("rate %v stated, %.4f of the links wrong", rate, wrong)
		}
	}
}

func FuzzLink(f *testing.F) {
	f.Add("Joy,Eze,1990,1,1,female,NG,a,1,x\nJOY,Eze,1990,0,0,female,NG,b,1,\n,,,,,,,,,")
	f.Add("محمد,ዮናስ,1,2,3,x,,a,9999999999,y\n\xff,\x00,-1,99,99,male,no;se,A,0,Y\n;;;,;,0,0,0,other,,,,")
	f.Fuzz(func(t *testing.T, s string) {
		var records []Record
		var decisions []Decision
		for i, line := range strings.Split(s, "\n") {
			c := append(strings.Split(line, ","), make([]string, 10)...)
			n := func(k int) int { v := 0; fmt.Sscan(c[k], &v); return v }
			records = append(records, Record{ID: fmt.Sprint("r", i), Given: c[0], Family: c[1], Other: c[9],
				Birth: Date{Year: n(2), Month: n(3), Day: n(4), Basis: c[9]}, Sex: c[5], Citizenship: strings.Split(c[6], ";"), Source: c[7], Period: n(8), Own: c[9], Place: c[8],
				Met: n(4), Forms: strings.Split(c[6], ";")})
			if i > 0 && len(c[9]) > 1 {
				decisions = append(decisions, Decision{fmt.Sprint("r", i), fmt.Sprint("r", i-1), len(c[9])%2 == 0})
			}
			if i > 40 {
				break
			}
		}
		want := link(t, records, decisions, Settings{})
		slices.Reverse(records)
		if got := link(t, records, decisions, Settings{}); !reflect.DeepEqual(got, want) {
			t.Fatal("another order, another result")
		}
	})
}

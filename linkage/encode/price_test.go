package encode_test

import (
	"encoding/csv"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"verdig/linkage/encode"
)

// labelled is a set of records of which it is known who is who.
type labelled struct {
	name   string
	people []encode.Identity
	truth  []string
}

// dataDir is where the open data sets lie: beside the checkout, or in the folder
// that VERDIG_SHARED names.
func dataDir() string {
	root := os.Getenv("VERDIG_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	return filepath.Join(root, "data", "linkage")
}

func table(t testing.TB, path string) []map[string]string {
	t.Helper()
	f, err := os.Open(filepath.Join(dataDir(), path))
	if err != nil {
		t.Skip("the open data sets are not here: name the folder of shared data in VERDIG_SHARED")
	}
	defer f.Close()
	r := csv.NewReader(f)
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		m := map[string]string{}
		for i, h := range rows[0] {
			m[strings.TrimSpace(h)] = strings.TrimSpace(row[i])
		}
		out = append(out, m)
	}
	return out
}

// day makes a birth date of what a file has; what has not the form of a date
// is reduced to the parts that do.
func day(y, m, d string) encode.Birth {
	n := func(s string) int { v, _ := strconv.Atoi(s); return v }
	for _, b := range []encode.Birth{{Year: n(y), Month: n(m), Day: n(d)}, {Year: n(y), Month: n(m)}, {Year: n(y)}} {
		if encode.CheckBirth(b) == nil {
			return b
		}
	}
	return encode.Birth{}
}

// development returns the sets that may be looked at while a scheme is chosen;
// the others are held out (doc/format/encoding.md).
func development(t testing.TB) []labelled {
	var all []labelled
	rl := labelled{name: "RLdata500"}
	for _, r := range table(t, "rldata/RLdata500.csv") {
		rl.people = append(rl.people, encode.Identity{
			Given: r["fname_c1"] + " " + r["fname_c2"], Family: r["lname_c1"] + " " + r["lname_c2"],
			Birth: day(r["by"], r["bm"], r["bd"]), Nonce: r["record_id"],
		})
		rl.truth = append(rl.truth, r["label_true"])
	}
	fake := labelled{name: "fake_1000"}
	for _, r := range table(t, "splink_fake_1000/fake_1000.csv") {
		p := strings.Split(r["dob"]+"--", "-")
		fake.people = append(fake.people, encode.Identity{Given: r["first_name"], Family: r["surname"], Birth: day(p[0], p[1], p[2]), Nonce: r["unique_id"]})
		fake.truth = append(fake.truth, r["cluster"])
	}
	febrl := labelled{name: "febrl3"}
	for _, r := range table(t, "febrl/dataset3.csv") {
		d := r["date_of_birth"] + "        "
		febrl.people = append(febrl.people, encode.Identity{Given: r["given_name"], Family: r["surname"], Birth: day(d[:4], d[4:6], d[6:8]), Nonce: r["rec_id"]})
		febrl.truth = append(febrl.truth, strings.Split(r["rec_id"], "-")[1])
	}
	return append(all, rl, fake, febrl)
}

// filters are what is compared of two encodings.
var filters = []func(*encode.Encoding) []uint64{
	func(c *encode.Encoding) []uint64 { return c.Record },
	func(c *encode.Encoding) []uint64 { return c.Names },
	func(c *encode.Encoding) []uint64 { return c.Given },
	func(c *encode.Encoding) []uint64 { return c.Family },
	func(c *encode.Encoding) []uint64 { return c.Birth },
}

// levels of likeness of one filter; the level above them is "one lacks it".
const levels = 40

// level puts a Dice value into one of levels steps.
func level(a, b []uint64) uint8 {
	if a == nil || b == nil {
		return levels
	}
	d := encode.Dice(a, b)
	if d == 1 {
		return levels - 1
	}
	return uint8(d * (levels - 1))
}

// bestF1 compares every record with every other and returns the best F1 that
// any threshold gives. The score of a pair is the sum over its filters of
// log2(m/u), where m and u are the shares of the filter's level among the pairs
// of one person and of two, counted with the truth in hand (and one pair added
// to each level): so each alternative is used as well as a model could, and
// all have the same favour.
func bestF1(codes []encode.Encoding, truth []string) float64 {
	n := len(codes) * (len(codes) - 1) / 2
	same := make([]bool, 0, n)
	for i := range codes {
		for j := range i {
			same = append(same, truth[i] == truth[j])
		}
	}
	score := make([]float32, n)
	seen := make([]uint8, n)
	for _, of := range filters {
		at := 0
		var m, u [levels + 1]float64
		for i := range codes {
			a := of(&codes[i])
			for j := range i {
				l := level(a, of(&codes[j]))
				seen[at] = l
				if same[at] {
					m[l]++
				} else {
					u[l]++
				}
				at++
			}
		}
		var bits [levels + 1]float32
		sumM, sumU := 0.0, 0.0
		for l := range levels {
			sumM, sumU = sumM+m[l]+1, sumU+u[l]+1
		}
		for l := range levels {
			bits[l] = float32(math.Log2((m[l] + 1) / sumM * sumU / (u[l] + 1)))
		}
		for k, l := range seen {
			score[k] += bits[l]
		}
	}
	return best(score, same)
}

// best returns the best F1 over all thresholds.
func best(score []float32, same []bool) float64 {
	type counts struct{ hit, wrong int }
	by := map[float32]counts{}
	total := 0
	for k, s := range score {
		c := by[s]
		if same[k] {
			c.hit++
			total++
		} else {
			c.wrong++
		}
		by[s] = c
	}
	best, sum := 0.0, counts{}
	for _, s := range slices.Backward(slices.Sorted(maps.Keys(by))) {
		sum.hit += by[s].hit
		sum.wrong += by[s].wrong
		best = max(best, 2*float64(sum.hit)/float64(total+sum.hit+sum.wrong))
	}
	return best
}

// alternative is a scheme that the document compares.
type alternative struct {
	name   string
	scheme encode.Scheme
}

func encodeAll(t testing.TB, s encode.Scheme, people []encode.Identity) []encode.Encoding {
	t.Helper()
	e, err := encode.NewEncoderWith(testKey(t, 1), s)
	if err != nil {
		t.Fatal(err)
	}
	codes := make([]encode.Encoding, len(people))
	for i, p := range people {
		codes[i], _ = e.Encode(p) // a record without name and date has the empty encoding
	}
	return codes
}

// TestPrice prints what each alternative costs in F1. It is slow, and so runs
// with VERDIG_MEASURE alone.
func TestPrice(t *testing.T) {
	if os.Getenv("VERDIG_MEASURE") == "" {
		t.Skip("set VERDIG_MEASURE=1 to measure every alternative (minutes)")
	}
	sets := development(t)
	var out strings.Builder
	for _, a := range alternatives() {
		if skipped(a) {
			continue
		}
		fmt.Fprintf(&out, "| %s |", a.name)
		for _, s := range sets {
			fmt.Fprintf(&out, " %.3f |", bestF1(encodeAll(t, a.scheme, s.people), s.truth))
		}
		out.WriteString("\n")
	}
	t.Log("\n" + out.String())
}

// variantRecall returns the share of pairs of Latin spellings of one Arabic
// name that are more alike than all but 0.1 % of pairs of two names.
func variantRecall(t *testing.T, s encode.Scheme) float64 {
	spellings := map[string][]string{}
	var originals []string
	for _, part := range []string{"wd_arabic_16", "wd_arabic_20"} {
		data, err := os.ReadFile(filepath.Join(dataDir(), "name_pairs_wikidata", part))
		if err != nil {
			t.Skip("the public list of names is not here")
		}
		for line := range strings.Lines(string(data)) {
			if f := strings.Split(line, "\t"); len(f) > 1 {
				if spellings[f[1]] == nil {
					originals = append(originals, f[1])
				}
				spellings[f[1]] = append(spellings[f[1]], f[0])
			}
		}
	}
	var people []encode.Identity
	for _, o := range originals {
		for _, text := range spellings[o][:min(2, len(spellings[o]))] {
			people = append(people, encode.Identity{Full: text})
		}
	}
	codes := encodeAll(t, s, people)
	var same, other, first = []float64{}, []float64{}, [][]uint64{}
	at := 0
	for _, o := range originals {
		first = append(first, codes[at].Names)
		if list := spellings[o]; len(list) > 1 {
			if list[0] != list[1] {
				same = append(same, encode.Dice(codes[at].Names, codes[at+1].Names))
			}
			at++
		}
		at++
	}
	r := rand.New(rand.NewPCG(1, 1))
	for range 400_000 {
		if i, j := r.IntN(len(first)), r.IntN(len(first)); i != j {
			other = append(other, encode.Dice(first[i], first[j]))
		}
	}
	slices.Sort(other)
	limit, hit := other[len(other)-len(other)/1000], 0
	for _, d := range same {
		if d > limit {
			hit++
		}
	}
	return float64(hit) / float64(len(same))
}

// TestVariantRecall prints what the features beside letter pairs are worth.
func TestVariantRecall(t *testing.T) {
	if os.Getenv("VERDIG_MEASURE") == "" {
		t.Skip("set VERDIG_MEASURE=1 to measure")
	}
	s, err := encode.SchemeNamed(encode.Default)
	if err != nil {
		t.Fatal(err)
	}
	hard := s.Harden
	for _, w := range []encode.WordWeights{s.Word, {Bigram: s.Word.Bigram}} {
		s.Word = w
		for _, s.Harden = range [][]encode.Hardening{nil, hard} {
			t.Logf("%+v, hardening %v: recall at 0.1 %% false positives %.3f", w, s.Harden, variantRecall(t, s))
		}
	}
}

package linkage

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// lawRecords makes a few dozen records of every field from bytes: whatever a
// fuzzer finds, and enough ordinary ones to learn from.
func lawRecords(data []byte) []Record {
	rng := rand.New(rand.NewPCG(uint64(len(data)), 7))
	at := 0
	pick := func(list string) string {
		words := strings.Split(list, "|")
		n := rng.IntN(256)
		if at < len(data) {
			n, at = int(data[at]), at+1
		}
		return words[n%len(words)]
	}
	var records []Record
	for i := range 24 + len(data)%17 {
		r := Record{ID: fmt.Sprintf("r%02d", i),
			Given: pick("Joy|Blessing|Maria|Marija|Ioana|محمد|Mohamed||ĐẶNG|x|Anne Marie"), Family: pick("Eze|Popescu|Popesku||O'Brien|van der Berg|Nguyễn|Y"),
			Full: pick("|||Joy Blessing Eze"), Other: pick("|||Ann; Joy|;;"), Sex: pick("female|male||other|f"), Place: pick("Oslo|oslo|Bergen|"), Postcode: pick("0150|0151|5003||NO-0150"),
			Address: pick("Storgata 1|storgata 1 oslo|Kirkegata 22||Bakken"), Phone: pick("+47 22 22 22 22|22222222|22222223|"), Email: pick("joy@example.org|joy@example.com||x"),
			IDNumber: pick("01019012345|01019012354||7"), More: []string{pick("cook|cleaner||"), pick("a|b|c")},
			Citizenship: strings.Fields(pick("NG|RO|NG RO||XX")), Source: pick("a|b|c|"), Forms: strings.Fields(pick("sexual|labour||sexual labour"))}
		fmt.Sscan(pick("1990|1991|0|1889|99999"), &r.Birth.Year)
		fmt.Sscan(pick("1|2|12|0|24"), &r.Birth.Month)
		fmt.Sscan(pick("1|9|31|0|90"), &r.Birth.Day)
		fmt.Sscan(pick("2015|2016|0"), &r.Period)
		records = append(records, r)
	}
	return records
}

// weights gives the weight of every pair, by the places of the records.
func weights(t testing.TB, records []Record, s Settings) map[[2]string]float32 {
	t.Helper()
	s.KeepScored, s.Balance = true, true
	r, err := Link(context.Background(), records, nil, s)
	if err != nil {
		t.Fatal(err)
	}
	out := map[[2]string]float32{}
	for _, p := range r.Scored {
		a, b := records[p.A].ID, records[p.B].ID
		out[[2]string{min(a, b), max(a, b)}] = p.Bits
	}
	return out
}

// sameWeights compares two sets of weights.
func sameWeights(t testing.TB, what string, a, b map[[2]string]float32) {
	t.Helper()
	const tolerance = 1e-3 // sums are made in another order
	if len(a) != len(b) {
		t.Fatalf("%s: %d pairs and %d", what, len(a), len(b))
	}
	for k, x := range a {
		if y, ok := b[k]; !ok || math.Abs(float64(x-y)) > tolerance {
			t.Fatalf("%s: pair %v weighs %g and %g", what, k, x, y)
		}
	}
}

// FuzzLaws: neither the order of the records, nor that of the columns, nor
// letter case changes a weight; the explanation adds up and is symmetric.
func FuzzLaws(f *testing.F) {
	f.Add([]byte("verdig"))
	f.Add([]byte{0, 1, 2, 3, 255, 254, 0, 0, 9})
	f.Add([]byte(strings.Repeat("\x03\x07", 60)))
	f.Fuzz(func(t *testing.T, data []byte) {
		records := lawRecords(data)
		want := weights(t, records, Settings{})

		shuffled := slices.Clone(records)
		rng := rand.New(rand.NewPCG(2, uint64(len(data))))
		rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		sameWeights(t, "order of records", want, weights(t, shuffled, Settings{}))

		columns := slices.Clone(records)
		for i := range columns {
			columns[i].More = []string{records[i].More[1], records[i].More[0]}
		}
		sameWeights(t, "order of columns", want, weights(t, columns, Settings{}))

		upper := slices.Clone(records)
		for i := range upper {
			r := &upper[i]
			for _, s := range []*string{&r.Given, &r.Family, &r.Full, &r.Other, &r.Sex, &r.Place, &r.Address, &r.Email, &r.Source} {
				*s = strings.ToUpper(*s)
			}
		}
		sameWeights(t, "letter case", want, weights(t, upper, Settings{}))
		explained(t, records)
	})
}

// explained checks that every explanation is symmetric and adds up.
func explained(t *testing.T, records []Record) {
	t.Helper()
	r, err := Link(context.Background(), records, nil, Settings{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range min(len(records), 8) {
		for j := range i {
			p, ok := r.Explain(records[i].ID, records[j].ID)
			q, _ := r.Explain(records[j].ID, records[i].ID)
			if !ok || math.Abs(p.WeightBits-q.WeightBits) > 1e-9 {
				t.Fatalf("the pair weighs %g one way and %g the other", p.WeightBits, q.WeightBits)
			}
			sum := r.Model.PriorBits
			for _, f := range p.Fields {
				sum += f.Bits
			}
			if math.Abs(sum-p.WeightBits) > 1e-6 {
				t.Fatalf("the fields add up to %g, the pair weighs %g", sum, p.WeightBits)
			}
		}
	}
}

// TestDuplicateDoesNotBreakOtherLinks: with one more copy of a record, the
// weight of other pairs falls by no more than the prior does, and what little
// the frequencies of its values change: no link is lost to it.
func TestDuplicateDoesNotBreakOtherLinks(t *testing.T) {
	const frequencies = 0.8 // bits: one more record among a few hundred
	d := makeCountry(51, 150, 2, 0.4)
	before, err := Link(context.Background(), d.records, nil, Settings{KeepScored: true, Balance: true})
	if err != nil {
		t.Fatal(err)
	}
	bits := map[[2]int32]float32{}
	for _, p := range before.Scored {
		bits[[2]int32{p.A, p.B}] = p.Bits
	}
	rng := rand.New(rand.NewPCG(8, 8))
	for range 6 {
		k := rng.IntN(len(d.records))
		copied := d.records[k]
		copied.ID, copied.Own = "zz-copy", ""
		after, err := Link(context.Background(), append(slices.Clone(d.records), copied), nil, Settings{KeepScored: true, Balance: true})
		if err != nil {
			t.Fatal(err)
		}
		prior := after.Model.PriorBits - before.Model.PriorBits
		lost := 0
		for _, p := range after.Scored {
			was, ok := bits[[2]int32{p.A, p.B}]
			if !ok || int(p.A) == k || int(p.B) == k || float64(was) < before.Stats.AcceptBits {
				continue
			}
			if float64(p.Bits) < after.Stats.AcceptBits && float64(was)+prior-frequencies > after.Stats.AcceptBits {
				lost++
			}
		}
		if lost > 0 {
			t.Errorf("a copy of record %d has cost %d other links more than the prior's change", k, lost)
		}
	}
}

package linkage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// syllableName makes up a name; the first of a stock are the commonest.
func syllableName(stock uint64, rank int) string {
	rng := rand.New(rand.NewPCG(stock, uint64(rank)))
	var b strings.Builder
	for range 2 + rng.IntN(2) {
		b.WriteByte("bcdfghjklmnprstvz"[rng.IntN(17)])
		b.WriteByte("aeiou"[rng.IntN(5)])
		if rng.IntN(3) == 0 {
			b.WriteByte("nlrsmt"[rng.IntN(6)])
		}
	}
	return b.String()
}

// makeCrowd makes n records of about half as many persons with a large stock
// of names, for measurements of time.
func makeCrowd(seed uint64, n int) dataset {
	c := &country{rng: rand.New(rand.NewPCG(seed, 11)), noise: 1}
	d := dataset{person: map[string]string{}}
	countries := strings.Fields("NG NG NG NG NG NG RO RO PK BG VN ER MA PH IN TH UA SY AF SO")
	rank := func(size int) int {
		x := c.rng.Float64()
		return int(x * x * x * float64(size))
	}
	for person := 0; len(d.records) < n; person++ {
		nation := countries[c.rng.IntN(len(countries))]
		stock := uint64(len(nation)) + uint64(nation[0])<<8 + uint64(nation[1])
		base := Record{Given: syllableName(stock, rank(400)), Family: syllableName(stock+99, rank(4000)),
			Birth: Date{Year: 1965 + c.rng.IntN(40), Month: 1 + c.rng.IntN(12), Day: 1 + c.rng.IntN(28)},
			Sex:   pick(c.chance(0.7), "female", "male"), Citizenship: []string{nation}, Place: fmt.Sprint(c.rng.IntN(20))}
		if c.chance(0.2) {
			base.Birth.Month, base.Birth.Day = 1, 1
		}
		for range 1 + c.rng.IntN(3) {
			r := base
			r.ID = fmt.Sprintf("%08d", len(d.records))
			r.Source, r.Period = fmt.Sprint(c.rng.IntN(22)), 2014+c.rng.IntN(3)
			if c.chance(0.1) {
				r.Given = c.slip(r.Given)
			}
			if c.chance(0.1) {
				r.Family = c.slip(r.Family)
			}
			if c.chance(0.03) {
				r.Given, r.Family = r.Family, r.Given
			}
			if c.chance(0.1) {
				r.Birth.Month, r.Birth.Day = r.Birth.Day, r.Birth.Month
			}
			d.records = append(d.records, r)
			d.person[r.ID] = fmt.Sprint(person)
		}
	}
	return d
}

func benchmarkLink(b *testing.B, n int) {
	d := makeCrowd(1, n)
	b.ReportAllocs()
	for b.Loop() {
		r, err := Link(context.Background(), d.records, nil, Settings{})
		if err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		q := d.measure(r)
		b.StartTimer()
		b.ReportMetric(q.precision, "precision")
		b.ReportMetric(q.recall, "recall")
		b.ReportMetric(float64(r.Stats.Compared), "pairs")
	}
}

func BenchmarkLink10k(b *testing.B)  { benchmarkLink(b, 10_000) }
func BenchmarkLink100k(b *testing.B) { benchmarkLink(b, 100_000) }
func BenchmarkLink1M(b *testing.B)   { benchmarkLink(b, 1_000_000) }

// BenchmarkIndex measures how long a new record takes among those that stand.
func BenchmarkIndex(b *testing.B) {
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			d := makeCrowd(1, n+2000)
			x, _, err := NewIndex(context.Background(), d.records[:n], nil, Settings{})
			if err != nil {
				b.Fatal(err)
			}
			slowest, k := time.Duration(0), 0
			for b.Loop() {
				r := d.records[n+k%2000]
				r.ID = fmt.Sprintf("new%d", k)
				k++
				start := time.Now()
				if _, err := x.Add(context.Background(), r); err != nil {
					b.Fatal(err)
				}
				slowest = max(slowest, time.Since(start))
			}
			b.ReportMetric(float64(slowest.Microseconds())/1000, "ms-slowest")
		})
	}
}

func BenchmarkJaroWinkler(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		jaroWinkler("mohammed", "muhamad")
	}
}

// pick returns a where the condition holds, else b.
func pick(condition bool, a, b string) string {
	if condition {
		return a
	}
	return b
}

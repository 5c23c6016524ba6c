package api

import (
	"fmt"
	"math"
	"math/rand/v2"
	"net/http"
	"regexp"
	"slices"
	"testing"
	"time"

	"gonum.org/v1/gonum/stat"
	"gonum.org/v1/gonum/stat/distuv"
)

// invented returns the name of an invented person: a number in letters, so that
// all have the same length.
func invented(n int) string {
	b := []byte("Aaaaaa")
	for i := len(b) - 1; i > 0; i-- {
		b[i] = byte('a' + n%26)
		n /= 26
	}
	return string(b)
}

// masked leaves out of an answer what is new every time.
var masked = regexp.MustCompile(`[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}|[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[0-9:.]+Z`)

// intake is one answer and how long it took.
type intake struct {
	status int
	body   string
	length int
	took   float64 // seconds
}

// senders report the intakes in turn; udi has reported the known.
var senders = []string{"nav", "rosa", "pu", "helse", "bufdir", "arbeidstilsynet", "frelsesarmeen", "prosenteret", "pd-oslo", "pd-vest"}

func (h *house) intake(i, person int) intake {
	text := sending(map[string]any{"reference": fmt.Sprintf("R-%08d", i), "given_name": invented(person), "family_name": invented(person * 7)})
	before := time.Now()
	a := h.do(ask{method: "POST", path: "/api/v1/notifications", bearer: "reporter:" + senders[i/2%len(senders)], body: text, key: fmt.Sprintf("key-%08d", i)})
	took := time.Since(before).Seconds()
	clean := masked.ReplaceAllString(a.body+a.header.Get("Location"), "*")
	return intake{a.status, clean, len(a.body), took}
}

// welch returns the two-sided p of Welch's test that two means are equal.
func welch(a, b []float64) float64 {
	ma, va := stat.MeanVariance(a, nil)
	mb, vb := stat.MeanVariance(b, nil)
	sa, sb := va/float64(len(a)), vb/float64(len(b))
	t := (ma - mb) / math.Sqrt(sa+sb)
	df := (sa + sb) * (sa + sb) / (sa*sa/float64(len(a)-1) + sb*sb/float64(len(b)-1))
	return 2 * distuv.StudentsT{Mu: 0, Sigma: 1, Nu: df}.CDF(-math.Abs(t))
}

// without leaves out what lies above the 99th percentile of both: a disk that
// was busy with something else.
func without(a, b []float64) ([]float64, []float64) {
	all := slices.Concat(a, b)
	slices.Sort(all)
	most := all[len(all)*99/100]
	over := func(x float64) bool { return x > most }
	return slices.DeleteFunc(slices.Clone(a), over), slices.DeleteFunc(slices.Clone(b), over)
}

// Whether somebody is in the register is itself secret: ten thousand intakes,
// half of them of persons whom another agency has reported, differ neither in
// status nor in bytes nor in how long the answer takes.
func TestAnAnswerDoesNotTellWhetherThePersonIsKnown(t *testing.T) {
	pairs, tries, seen := 5000, 3, 0.2
	if testing.Short() {
		pairs, seen = 300, 0.8
	}
	h := newHouse(t)
	const people = 500
	for i := range people {
		h.send(udi, map[string]any{"reference": fmt.Sprintf("U-%08d", i), "given_name": invented(i), "family_name": invented(i * 7)})
	}
	random := rand.New(rand.NewPCG(2016, 1))
	next, stranger := 0, people
	// The timing of a quiet machine differs by chance in one run of a hundred,
	// and that of a busy one in more: what is there is there every time.
	var p float64
	for try := 1; try <= tries; try++ {
		var times [2][]float64
		first := map[int]intake{}
		for range pairs {
			order := []int{0, 1}
			if random.IntN(2) == 1 {
				order = []int{1, 0}
			}
			for _, known := range order {
				who := stranger
				if known == 1 {
					who = random.IntN(people)
				} else {
					stranger++
				}
				got := h.intake(next, who)
				next++
				times[known] = append(times[known], got.took)
				if len(first) == 0 {
					first[0] = got
				}
				if f := first[0]; got.status != http.StatusCreated || got.status != f.status || got.body != f.body || got.length != f.length {
					t.Fatalf("known %d: %d, %d bytes: %s\nthe first: %d, %d bytes: %s", known, got.status, got.length, got.body, f.status, f.length, f.body)
				}
			}
		}
		unknown, known := without(times[0], times[1])
		p = welch(unknown, known)
		t.Logf("try %d, %d pairs: unknown %.3f ms, known %.3f ms, p = %.3f", try, pairs, 1e3*stat.Mean(unknown, nil), 1e3*stat.Mean(known, nil), p)
		// The control: a lookup that costs a fifth more would be seen.
		slower := slices.Clone(known)
		for i := range slower {
			slower[i] *= 1 + seen
		}
		if control := welch(known, slower); control > 0.01 {
			t.Errorf("a difference of %.0f %% would not be seen: p = %.3f", 100*seen, control)
		}
		if p > 0.01 {
			return
		}
	}
	t.Errorf("how long the answer takes tells whether the person is known: p = %.4f, %d times", p, tries)
}

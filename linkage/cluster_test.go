package linkage

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// town is a small register with enough ordinary persons to learn from, to
// which a test adds its own case.
func town() []Record {
	d := makeCountry(21, 150, 2, 0.4)
	return d.records
}

// together tells whether two records are in one cluster.
func together(r Result, a, b string) bool {
	for _, c := range r.Clusters {
		if slices.Contains(c, a) {
			return slices.Contains(c, b)
		}
	}
	return false
}

// inReview tells whether a pair is a question.
func inReview(r Result, a, b string) bool {
	return slices.ContainsFunc(r.Review, func(p Pair) bool { return p.A == min(a, b) && p.B == max(a, b) })
}

// person makes a record of the test's own case.
func person(id, given, family, source string, d Date) Record {
	return Record{ID: id, Given: given, Family: family, Source: source, Period: 2014, Birth: d, Sex: "female", Citizenship: []string{"NG"}}
}

func TestClearCases(t *testing.T) {
	day := Date{Year: 1991, Month: 8, Day: 23}
	records := append(town(),
		person("x1", "Ngozi Adaeze", "Onyekachukwu", "agency-01", day),
		person("x2", "NGOZI", "Onyekachukwu", "agency-02", day),
		person("x3", "Onyekachukwu", "Ngozi", "agency-03", Date{Year: 1991, Month: 23, Day: 8}),
		person("y1", "Ngozi", "Balewa", "agency-01", Date{Year: 1979, Month: 2, Day: 11}),
	)
	r := link(t, records, nil, Settings{})
	if !together(r, "x1", "x2") || !together(r, "x2", "x3") {
		t.Error("a rare name with the same date is not linked")
	}
	if together(r, "x1", "y1") {
		t.Error("two persons with one given name are linked")
	}
}

// TestWrongBridge: a record that fits two persons does not join them.
func TestWrongBridge(t *testing.T) {
	first, second := Date{Year: 1984, Month: 3, Day: 9}, Date{Year: 1999, Month: 11, Day: 27}
	records := town()
	for k := range 3 {
		records = append(records,
			person(fmt.Sprint("a", k), "Obiageli", "Nwachukwu", fmt.Sprint("agency-0", k), first),
			person(fmt.Sprint("b", k), "Obiageli", "Nwachukwu", fmt.Sprint("agency-1", k), second))
	}
	records = append(records, person("bridge", "Obiageli", "Nwachukwu", "agency-20", Date{}))
	r := link(t, records, nil, Settings{})
	if together(r, "a0", "b0") {
		t.Error("a record without a date has joined two persons with different dates")
	}
	if !together(r, "a0", "a1") || !together(r, "b0", "b2") {
		t.Error("the persons themselves are not held together")
	}
}

func TestDecisionsAreRespected(t *testing.T) {
	day := Date{Year: 1991, Month: 8, Day: 23}
	records := append(town(),
		person("x1", "Ngozi", "Onyekachukwu", "agency-01", day),
		person("x2", "Ngozi", "Onyekachukwu", "agency-02", day),
		person("x3", "Ngozi", "Onyekachukwu", "agency-03", day),
		person("z1", "Ioana", "Popescu", "agency-04", Date{Year: 1970, Month: 1, Day: 30}),
	)
	r := link(t, records, []Decision{{"x1", "x2", false}, {"x1", "z1", true}, {"x1", "nobody", true}}, Settings{})
	if together(r, "x1", "x2") || inReview(r, "x1", "x2") {
		t.Error("a pair that was kept apart is joined or asked again")
	}
	if !together(r, "x1", "z1") {
		t.Error("a pair that was joined is apart")
	}
	if together(r, "x1", "x3") && together(r, "x2", "x3") {
		t.Error("a chain has joined what was kept apart")
	}
	if r.Stats.UnknownDecisions != 1 {
		t.Errorf("%d unknown decisions, want 1", r.Stats.UnknownDecisions)
	}
}

func TestContradictoryDecisions(t *testing.T) {
	records := []Record{{ID: "a"}, {ID: "b"}, {ID: "c"}}
	r := link(t, records, []Decision{{"a", "b", true}, {"c", "b", true}, {"c", "a", false}}, Settings{})
	if want := []Decision{{"b", "c", true}}; !slices.Equal(r.Conflicts, want) {
		t.Errorf("conflicts %v, want %v", r.Conflicts, want)
	}
	if !together(r, "a", "b") || together(r, "a", "c") {
		t.Errorf("clusters %v", r.Clusters)
	}
}

// TestRandomDecisions: whatever is decided, the laws hold.
func TestRandomDecisions(t *testing.T) {
	d := makeCountry(22, 60, 2, 0.6)
	rng := rand.New(rand.NewPCG(1, 9))
	for range 5 {
		var decisions []Decision
		for range 60 {
			a, b := d.records[rng.IntN(len(d.records))], d.records[rng.IntN(len(d.records))]
			decisions = append(decisions, Decision{a.ID, b.ID, rng.IntN(3) == 0})
		}
		link(t, d.records, decisions, Settings{})
	}
}

// TestOwnReference: the agency's word joins, unless everything else
// contradicts it; then a human is asked.
func TestOwnReference(t *testing.T) {
	own := func(r Record, ref string, period int) Record { r.Own, r.Period = ref, period; return r }
	day := Date{Year: 1991, Month: 8, Day: 23}
	records := append(town(),
		own(person("x1", "Ngozi", "Onyekachukwu", "agency-01", day), "A-77", 2014),
		own(person("x2", "Ngzoi", "", "agency-01", Date{Year: 1992}), "a-77", 2015),
		own(person("y1", "Favour", "Okoro", "agency-02", Date{Year: 1996, Month: 4, Day: 2}), "B-12", 2014),
		own(person("y2", "Gheorghe", "Lăcătuș", "agency-02", Date{Year: 1958, Month: 12, Day: 19}), "B-12", 2015),
	)
	records[len(records)-1].Sex, records[len(records)-1].Citizenship = "male", []string{"RO"}
	r := link(t, records, nil, Settings{})
	if !together(r, "x1", "x2") {
		t.Error("the agency's own reference does not join two records that fit")
	}
	if together(r, "y1", "y2") || !inReview(r, "y1", "y2") {
		t.Error("an own reference against all evidence is not put to review")
	}
}

// TestQuestionsAreFew: the bound on the work of review is kept, and the same
// question is not asked for every record of a person.
func TestQuestionsAreFew(t *testing.T) {
	d := makeCountry(23, 500, 3, 1)
	for _, share := range []float64{0.01, 0.025, 0.1} {
		r := link(t, d.records, nil, Settings{MaxReviewShare: share})
		q := d.measure(r)
		const slack = 1.5 // the true number of persons is smaller than the counted one
		if q.reviewShare > slack*share {
			t.Errorf("%.3f of the persons put to review, %.3f allowed", q.reviewShare, share)
		}
		if q.reviewedRecall < q.recall || q.questions == 0 {
			t.Errorf("%d questions, recall %.3f before and %.3f after", q.questions, q.recall, q.reviewedRecall)
		}
	}
}

package caselaw

import (
	"cmp"
	"slices"

	"verdig/codelist"
)

// Format is the format of the published register (doc/format/judgments.md).
const Format = "verdig-judgments/1"

// Judgment is one entry as the public reads it.
type Judgment struct {
	ID ID
	Facts
	Version   int
	Published codelist.Day // when the public could first read it
	Changed   codelist.Day // when the public could first read this version
}

// Gone is an entry that the public could read and that was withdrawn.
type Gone struct {
	ID        ID
	Withdrawn codelist.Day
	Reason    string // code list judgment_withdrawal
}

// Register is all that is published.
type Register struct {
	Made      codelist.Day
	Synthetic bool // of an invented country
	Judgments []Judgment
	Gone      []Gone
}

// Publish makes the published register of all versions of all entries, in any
// order: the latest judgment first.
func Publish(all []Entry) Register {
	byID := map[ID][]Entry{}
	for _, e := range all {
		byID[e.ID] = append(byID[e.ID], e)
	}
	var r Register
	for id, versions := range byID {
		slices.SortFunc(versions, func(a, b Entry) int { return cmp.Compare(a.Version, b.Version) })
		first := slices.IndexFunc(versions, func(e Entry) bool { return e.State() == Published })
		if first < 0 {
			continue
		}
		if e, ok := Public(versions); ok {
			r.Judgments = append(r.Judgments, Judgment{id, e.Facts, e.Version, codelist.NorwegianDay(versions[first].Word.At), codelist.NorwegianDay(e.Word.At)})
			continue
		}
		r.Gone = append(r.Gone, goneOf(id, versions[first:]))
	}
	slices.SortFunc(r.Judgments, func(a, b Judgment) int { return cmp.Or(b.Day.Compare(a.Day), cmp.Compare(a.ID, b.ID)) })
	slices.SortFunc(r.Gone, func(a, b Gone) int { return cmp.Or(b.Withdrawn.Compare(a.Withdrawn), cmp.Compare(a.ID, b.ID)) })
	return r
}

// goneOf is the withdrawal that took an entry from the public: the first after
// the version that was read last. A draft that is withdrawn after it was never
// public, and neither are its day and its reason.
func goneOf(id ID, versions []Entry) Gone {
	var g Gone
	for _, e := range slices.Backward(versions) {
		switch e.State() {
		case Withdrawn:
			g = Gone{id, codelist.NorwegianDay(e.At), e.Withdrawn}
		case Published:
			return g
		}
	}
	return g
}

// Judgment returns an entry by its id.
func (r Register) Judgment(id ID) (Judgment, bool) {
	i := slices.IndexFunc(r.Judgments, func(j Judgment) bool { return j.ID == id })
	if i < 0 {
		return Judgment{}, false
	}
	return r.Judgments[i], true
}

// Withdrawal returns a withdrawn entry by its id.
func (r Register) Withdrawal(id ID) (Gone, bool) {
	i := slices.IndexFunc(r.Gone, func(g Gone) bool { return g.ID == id })
	if i < 0 {
		return Gone{}, false
	}
	return r.Gone[i], true
}

// Filter narrows the register. What is empty does not.
type Filter struct {
	Instance, Outcome, Law string
	Year                   int
}

// Passes reports whether a judgment is within the filter.
func (f Filter) Passes(j Judgment) bool {
	return (f.Instance == "" || f.Instance == j.Instance) && (f.Outcome == "" || f.Outcome == j.Outcome) &&
		(f.Law == "" || slices.Contains(j.Law, f.Law)) && (f.Year == 0 || f.Year == j.Day.Year())
}

// Years are the years in which judgments were given, latest first.
func (r Register) Years() []int {
	var all []int
	for _, j := range r.Judgments {
		if !slices.Contains(all, j.Day.Year()) {
			all = append(all, j.Day.Year())
		}
	}
	slices.SortFunc(all, func(a, b int) int { return b - a })
	return all
}

// Read returns a text in a language, or in the one that it has: bokmål, which
// every text that is there has.
func Read(t codelist.Text, l codelist.Lang) (string, codelist.Lang) {
	if text := t.In(l); text != "" {
		return text, l
	}
	return t.NB, codelist.NB
}

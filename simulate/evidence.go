package simulate

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"verdig/codelist"
)

// errEvidence means that a person's notifications cannot be made to show the
// truth: a defect of this package.
var errEvidence = errors.New("simulate: the notifications of a person cannot show the truth")

// authorityOf is the rank of a type of agency when agencies contradict each
// other one to one: the smaller, the weightier (the register's rule).
var authorityOf = map[string]int{
	"immigration": 0, "police": 1, "prosecution": 2, "child_welfare": 3, "labour_inspection": 4, "welfare": 5,
	"health": 6, "municipality": 7, "shelter": 8, "ngo": 9, "international": 10,
}

// evidence is everything that agencies say of one person. Its purpose is that
// who joins the notifications without error finds the true counts: noise that
// would outvote the truth is taken back.
type evidence struct {
	world  *world
	person *person
	notes  []*notification
}

// repair takes back what would hide the truth in any year, and checks.
func (e *evidence) repair() error {
	p := e.person
	for _, s := range p.stays {
		if p.sex != "unknown" && e.elect(s.year, func(n *notification) string { return known(n.sex) }) != p.sex {
			e.each(s.year, func(n *notification) {
				if n.sex != p.sex {
					n.sex = p.sex
				}
			})
		}
		if p.country != unknownCountry && e.elect(s.year, func(n *notification) string { return known(n.citizenship) }) != p.country {
			e.each(s.year, func(n *notification) { n.citizenship = p.country })
		}
		e.repairForms(s)
		e.repairAge(s)
		e.repairIdentified(s)
	}
	for _, s := range p.stays {
		if !e.shows(s) {
			return fmt.Errorf("%w: %d", errEvidence, s.year)
		}
	}
	return nil
}

func known(code string) string {
	if code == "unknown" || code == unknownCountry {
		return ""
	}
	return code
}

// each calls f for the notifications of reporting years up to year.
func (e *evidence) each(year int, f func(*notification)) {
	for _, n := range e.notes {
		if n.year <= year {
			f(n)
		}
	}
}

// elect returns the value that wins a vote of the agencies, each with its
// latest word, or "" where none is stated or a tie between equals is left.
func (e *evidence) elect(year int, get func(*notification) string) string {
	latest := map[int]*notification{}
	e.each(year, func(n *notification) {
		if old := latest[n.agency]; get(n) != "" && (old == nil || n.year >= old.year) {
			latest[n.agency] = n
		}
	})
	type tally struct {
		value            string
		votes, authority int
	}
	var tallies []tally
	for i := range e.world.agencies {
		n := latest[i]
		if n == nil {
			continue
		}
		rank := authorityOf[e.world.agencies[i].kind]
		k := slices.IndexFunc(tallies, func(t tally) bool { return t.value == get(n) })
		if k < 0 {
			tallies = append(tallies, tally{get(n), 1, rank})
			continue
		}
		tallies[k].votes++
		tallies[k].authority = min(tallies[k].authority, rank)
	}
	slices.SortFunc(tallies, func(a, b tally) int {
		return cmp.Or(cmp.Compare(b.votes, a.votes), cmp.Compare(a.authority, b.authority), cmp.Compare(a.value, b.value))
	})
	switch {
	case len(tallies) == 0:
		return ""
	case len(tallies) > 1 && tallies[0].votes == tallies[1].votes && tallies[0].authority == tallies[1].authority:
		return ""
	}
	return tallies[0].value
}

// repairForms lets one agency of the year know each true head of exploitation
// that no agency has stated.
func (e *evidence) repairForms(s *stay) {
	for _, f := range s.forms {
		stated := false
		e.each(s.year, func(n *notification) {
			stated = stated || slices.ContainsFunc(n.forms, func(g string) bool { return top(g) == top(f) })
		})
		if stated {
			continue
		}
		n := e.of(s.year)
		n.forms = sorted(append(slices.Clone(n.forms), f))
	}
}

// of returns the first notification of a year.
func (e *evidence) of(year int) *notification {
	i := slices.IndexFunc(e.notes, func(n *notification) bool { return n.year == year })
	return e.notes[i]
}

// repairAge makes the dates of birth decide right whether the person is a
// child in the year.
func (e *evidence) repairAge(s *stay) {
	if e.ageShows(s) {
		return
	}
	p := e.person
	best := e.bestBasis(s.year)
	e.each(s.year, func(n *notification) {
		if n.basis == best && !sideOf(n.birth, s, p.child(s.start)) {
			n.birth = codelist.PartialDay{Year: p.birth.Year(), Month: p.birth.Month(), Day: p.birth.DayOfMonth()}
		}
		if !p.child(s.start) && n.year == s.year {
			n.presumed = "no"
		}
	})
	if !e.ageShows(s) {
		n := e.of(s.year)
		n.presumed = map[bool]string{true: "yes", false: "no"}[p.child(s.start)]
	}
}

// bestBasis returns the best basis of any date of birth up to a year.
func (e *evidence) bestBasis(year int) string {
	best := ""
	for _, basis := range []string{"documented", "assessed", "stated"} {
		e.each(year, func(n *notification) {
			if best == "" && n.basis == basis && !n.birth.IsZero() {
				best = basis
			}
		})
	}
	return best
}

// sideOf reports whether a date of birth, with every day it may stand for, is
// on the right side of the age of an adult on the first day of follow-up.
func sideOf(birth codelist.PartialDay, s *stay, child bool) bool {
	if birth.IsZero() {
		return true
	}
	youngest, oldest := birth.AgeRange(s.start)
	if child {
		return oldest < adulthood
	}
	return youngest >= adulthood
}

// ageShows reports whether the evidence decides right and beyond doubt: every
// date on the best basis lies on the right side, and where that basis is only
// the person's word, presumptions agree with it.
func (e *evidence) ageShows(s *stay) bool {
	child := e.person.child(s.start)
	best := e.bestBasis(s.year)
	right, presumed := true, false
	e.each(s.year, func(n *notification) {
		if n.basis == best && !sideOf(n.birth, s, child) {
			right = false
		}
		if n.year == s.year && n.presumed == "yes" {
			presumed = true
		}
	})
	switch {
	case best == "documented" || best == "assessed":
		return right
	case child:
		return presumed || right && best != ""
	}
	return right && !presumed
}

// repairIdentified lets one agency of the person's first year know the day of
// the first identification.
func (e *evidence) repairIdentified(s *stay) {
	if s != e.person.stays[0] {
		return
	}
	for _, n := range e.notes {
		if n.year == s.year && n.identified == e.person.identified {
			return
		}
	}
	n := e.of(s.year)
	n.identified = e.person.identified
}

// shows reports whether the evidence shows the truth of one year.
func (e *evidence) shows(s *stay) bool {
	p := e.person
	var forms []string
	earliest, first := codelist.Day{}, codelist.Day{}
	newYear, end := codelist.MustDay(s.year, 1, 1), codelist.MustDay(s.year, 12, 31)
	e.each(s.year, func(n *notification) {
		forms = append(forms, n.forms...)
		if earliest.IsZero() || n.identified.Before(earliest) {
			earliest = n.identified
		}
		overlaps := n.year == s.year && !n.from.After(end) && (n.to.IsZero() || !n.to.Before(newYear))
		if overlaps && (first.IsZero() || n.from.Before(first)) {
			first = n.from
		}
	})
	if !first.IsZero() && first.Before(newYear) {
		first = newYear
	}
	wantSex, wantCountry := known(p.sex), known(p.country)
	return e.elect(s.year, func(n *notification) string { return known(n.sex) }) == wantSex &&
		e.elect(s.year, func(n *notification) string { return known(n.citizenship) }) == wantCountry &&
		classOf(forms) == s.class && earliest == p.identified && first == s.start &&
		(p.rejectedOn.IsZero() || !p.rejectedOn.Before(newYear)) && e.ageShows(s)
}

package quality

import (
	"errors"

	"verdig/linkage"
)

// Errors of [Measure].
var (
	ErrLength = errors.New("quality: lists of different length")
	ErrRecord = errors.New("quality: pair of a record that is not there")
)

// Unknown marks a record of which the truth is not known.
const Unknown = -1

// Truth says who each record is.
type Truth struct {
	// Person is the number of the person of each record, from 0, or Unknown.
	// Records of which it is not known take no part in any figure.
	Person []int32
	// Second is the number of records of the first of two files; only pairs of
	// a record of the first and one of the second count. 0 where one file was
	// deduplicated: then every pair counts.
	Second int
}

// Run is what a linkage did with the records, which have the same numbers.
type Run struct {
	Scored  []linkage.ScoredPair // heaviest first
	Links   int                  // of Scored, the first that were taken as links
	Merges  []linkage.ScoredPair // steps in which records were joined, see linkage.Result
	Cluster []int32              // number of the cluster of each record, from 0
}

// Rates are shares between 0 and 1. Where there is nothing to be right about
// (no link, or no true pair) a rate is 1, for nothing was wrong or missed.
type Rates struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

// Pairs are the rates over pairs of records at the chosen threshold, and the
// greatest F1 at any.
type Pairs struct {
	Rates
	BestF1 float64 `json:"best_f1"`
}

// Persons are numbers of persons among the records of which the truth is
// known.
type Persons struct {
	Counted int `json:"counted"` // clusters
	True    int `json:"true"`
}

// Report is the quality of a run.
type Report struct {
	Pairs     Pairs   `json:"pairs"`    // the links themselves
	Clusters  Pairs   `json:"clusters"` // all pairs within the clusters
	Persons   Persons `json:"persons"`
	BCubed    Rates   `json:"b_cubed"`       // mean over the records
	Exact     float64 `json:"exact"`         // share of the persons whose records are exactly one cluster
	TruePairs int     `json:"true_pairs"`    // pairs of records that are one person
	LeftOut   int     `json:"without_truth"` // records
}

// rates computes the rates from numbers of pairs: claimed, of them true, and
// true in all.
//
//	precision = right/claimed   recall = right/all   F1 = 2 right/(claimed+all)
func rates(right, claimed, all int64) Rates {
	r := Rates{1, 1, 1}
	if claimed > 0 {
		r.Precision = float64(right) / float64(claimed)
	}
	if all > 0 {
		r.Recall = float64(right) / float64(all)
	}
	if claimed+all > 0 {
		r.F1 = 2 * float64(right) / float64(claimed+all)
	}
	return r
}

// Measure computes the quality of a run. Memory grows with the number of
// records, time with that of pairs, merges and n log n of n records.
//
// It returns ErrLength if Truth and Cluster differ in length, and ErrRecord
// for a pair beyond them.
func Measure(t Truth, run Run) (Report, error) {
	n := len(t.Person)
	if len(run.Cluster) != n || run.Links > len(run.Scored) || t.Second > n {
		return Report{}, ErrLength
	}
	for _, list := range [][]linkage.ScoredPair{run.Scored, run.Merges} {
		for _, p := range list {
			if p.A < 0 || p.B < 0 || int(p.A) >= n || int(p.B) >= n {
				return Report{}, ErrRecord
			}
		}
	}
	m := measure{Truth: t, all: pairsOf(t, t.Person)}
	var r Report
	r.TruePairs = int(m.all)
	for _, p := range t.Person {
		if p < 0 {
			r.LeftOut++
		}
	}
	r.Pairs = m.links(run)
	m.clusters(run, &r)
	r.Clusters.BestF1 = max(r.Clusters.F1, m.bestMerge(run.Merges))
	return r, nil
}

// measure is the state of Measure.
type measure struct {
	Truth
	all int64 // true pairs
}

// side is 1 for a record of the second file, else 0.
func (t Truth) side(i int32) int {
	if t.Second > 0 && int(i) >= t.Second {
		return 1
	}
	return 0
}

// sides counts records of each file.
type sides [2]int64

// within is the number of pairs among the records.
func (t Truth) within(s sides) int64 {
	if t.Second > 0 {
		return s[0] * s[1]
	}
	return s[0] * (s[0] - 1) / 2
}

// between is the number of pairs of one of the records and one of the others.
func (t Truth) between(a, b sides) int64 {
	if t.Second > 0 {
		return a[0]*b[1] + a[1]*b[0]
	}
	return a[0] * b[0]
}

// counts tells whether a pair takes part in the figures.
func (t Truth) counts(a, b int32) bool {
	return a != b && t.Person[a] >= 0 && t.Person[b] >= 0 && (t.Second == 0 || t.side(a) != t.side(b))
}

// pairsOf counts the pairs that groups of records imply, given the number of
// each record's group, among the records of which the truth is known.
func pairsOf(t Truth, group []int32) int64 {
	sum := int64(0)
	for _, s := range t.sizes(group) {
		sum += t.within(s)
	}
	return sum
}

// sizes counts the records of each group of which the truth is known.
func (t Truth) sizes(group []int32) []sides {
	most := int32(-1)
	for _, g := range group {
		most = max(most, g)
	}
	out := make([]sides, most+1)
	for i, g := range group {
		if g >= 0 && t.Person[i] >= 0 {
			out[g][t.side(int32(i))]++
		}
	}
	return out
}

// links compares the scored pairs with the truth.
func (m *measure) links(run Run) Pairs {
	right, claimed := int64(0), int64(0)
	var out Pairs
	if run.Links == 0 {
		out.Rates = rates(0, 0, m.all)
	}
	best := rates(0, 0, m.all).F1
	for i, p := range run.Scored {
		if m.counts(p.A, p.B) {
			claimed++
			if m.Person[p.A] == m.Person[p.B] {
				right++
			}
		}
		if i+1 == run.Links {
			out.Rates = rates(right, claimed, m.all)
		}
		// A threshold lies between two weights, never between equal ones.
		if i+1 == len(run.Scored) || run.Scored[i+1].Bits != p.Bits {
			best = max(best, rates(right, claimed, m.all).F1)
		}
	}
	out.BestF1 = max(best, out.F1)
	return out
}

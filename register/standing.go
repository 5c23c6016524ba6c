package register

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
)

// NewPairID returns the id of the pair: ten hexadecimal digits, the same for
// the same two notifications in whichever order.
func NewPairID(a, b NotificationID) PairID {
	a, b = Ordered(a, b)
	sum := sha256.Sum256([]byte("pair|" + string(a) + "|" + string(b)))
	return PairID(hex.EncodeToString(sum[:5]))
}

// undoneIn returns the decisions that an Undo takes back.
func undoneIn(all []LinkDecision) map[DecisionID]bool {
	undone := make(map[DecisionID]bool)
	for _, d := range all {
		if d.Verdict == Undo {
			undone[d.Undoes] = true
		}
	}
	return undone
}

// standingOne returns the decision that stands among the decisions on one pair
// in the order in which they were made, and whether there is one. The latest
// that nobody took back stands; that of a person before that of a rule.
func standingOne(onPair []LinkDecision) (LinkDecision, bool) {
	undone := undoneIn(onPair)
	var best LinkDecision
	for _, d := range onPair {
		if d.Verdict == Undo || undone[d.ID] {
			continue
		}
		if best.ID != "" && best.Rule == "" && d.Rule != "" {
			continue
		}
		best = d
	}
	return best, best.ID != ""
}

// Standing returns the decisions that stand, Link and NotSame, at most one a
// pair, sorted by pair. All is every decision in the order in which they were
// made. A decision that was taken back does not stand; a later one replaces an
// earlier; that of a person outranks that of a rule, whenever it was made.
func Standing(all []LinkDecision) []LinkDecision {
	byPair := make(map[[2]NotificationID][]LinkDecision)
	for _, d := range all {
		pair := [2]NotificationID{d.A, d.B}
		byPair[pair] = append(byPair[pair], d)
	}
	standing := make([]LinkDecision, 0, len(byPair))
	for _, onPair := range byPair {
		if d, ok := standingOne(onPair); ok {
			standing = append(standing, d)
		}
	}
	slices.SortFunc(standing, comparePairs)
	return standing
}

func comparePairs(a, b LinkDecision) int {
	return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
}

// StandingLinks returns the links among the standing decisions, sorted by
// pair.
func StandingLinks(all []LinkDecision) []LinkDecision {
	return slices.DeleteFunc(Standing(all), func(d LinkDecision) bool { return d.Verdict != Link })
}

// Contradiction is a link that would have joined two notifications which a
// standing decision says concern two persons. It takes no effect until
// somebody resolves it.
type Contradiction struct {
	Link  LinkDecision // without effect
	Apart LinkDecision // the decision that keeps the two sides apart
}

// Persons joins notifications to persons. Standing is the result of
// [Standing]: links join, decisions NotSame keep apart. Links of people are
// followed before those of rules, and among rules the stronger evidence first;
// a link that would bring together a pair which a standing decision keeps
// apart is returned as a contradiction and not followed.
//
// A person's id is the pseudonym of the smallest notification id of the
// person, so it stays the same when anything else in the register changes.
// Links to notifications that are not among ids are ignored.
func Persons(ids []NotificationID, standing []LinkDecision, pseudonym func(NotificationID) PersonID) (map[NotificationID]PersonID, []Contradiction) {
	f := newForest(ids)
	var links []LinkDecision
	for _, d := range standing {
		_, hasA := f.parent[d.A]
		_, hasB := f.parent[d.B]
		if !hasA || !hasB {
			continue
		}
		if d.Verdict == Link {
			links = append(links, d)
		} else {
			f.keepApart(d)
		}
	}
	slices.SortStableFunc(links, strongerFirst)
	var contradictions []Contradiction
	for _, l := range links {
		if apart, ok := f.join(l.A, l.B); !ok {
			contradictions = append(contradictions, Contradiction{Link: l, Apart: apart})
		}
	}
	persons := make(map[NotificationID]PersonID, len(ids))
	names := make(map[NotificationID]PersonID)
	for _, id := range ids {
		root := f.root(id)
		name, ok := names[root]
		if !ok {
			name = pseudonym(root)
			names[root] = name
		}
		persons[id] = name
	}
	return persons, contradictions
}

// strongerFirst orders links of people before those of rules, then by weight,
// then by pair.
func strongerFirst(a, b LinkDecision) int {
	return cmp.Or(
		cmp.Compare(min(len(a.Rule), 1), min(len(b.Rule), 1)),
		cmp.Compare(b.WeightBits, a.WeightBits),
		comparePairs(a, b))
}

// forest is a union-find structure whose roots are the smallest ids, with the
// pairs that must not be joined.
type forest struct {
	parent map[NotificationID]NotificationID
	apart  map[NotificationID][]LinkDecision // by root
}

func newForest(ids []NotificationID) *forest {
	f := &forest{
		parent: make(map[NotificationID]NotificationID, len(ids)),
		apart:  make(map[NotificationID][]LinkDecision),
	}
	for _, id := range ids {
		f.parent[id] = id
	}
	return f
}

func (f *forest) root(id NotificationID) NotificationID {
	for f.parent[id] != id {
		f.parent[id] = f.parent[f.parent[id]]
		id = f.parent[id]
	}
	return id
}

func (f *forest) keepApart(d LinkDecision) {
	f.apart[d.A] = append(f.apart[d.A], d)
	f.apart[d.B] = append(f.apart[d.B], d)
}

// join joins the components of a and b, and refuses where a decision keeps
// them apart.
func (f *forest) join(a, b NotificationID) (LinkDecision, bool) {
	ra, rb := f.root(a), f.root(b)
	if ra == rb {
		return LinkDecision{}, true
	}
	for _, d := range f.apart[ra] {
		if x, y := f.root(d.A), f.root(d.B); x == ra && y == rb || x == rb && y == ra {
			return d, false
		}
	}
	small, large := Ordered(ra, rb)
	f.parent[large] = small
	f.apart[small] = append(f.apart[small], f.apart[large]...)
	delete(f.apart, large)
	return LinkDecision{}, true
}

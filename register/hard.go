package register

import "slices"

// PairState says how far people have come with a pair.
type PairState string

// The states of a pair under review.
const (
	StateOpen     PairState = "open"     // nobody has judged it
	StateProposed PairState = "proposed" // one reviewer has; another must agree
	StateDisputed PairState = "disputed" // two reviewers disagree; a third decides
	StateDecided  PairState = "decided"  // a person's decision stands
)

// Case is a pair under review with all that bears on who may decide it.
type Case struct {
	Pair OpenPair

	// PersonA and PersonB are the notifications of the two persons as the
	// register joins them now, without identities: that of the pair first,
	// then the others by id.
	PersonA, PersonB []Notification

	// Apart says that somebody decided, on another pair, that the two are
	// not one person.
	Apart bool

	Decision  LinkDecision // a person's decision that stands on the pair; the zero value where none does
	Opinions  []Opinion    // the open ones, the first first
	Inquiries []Inquiry    // what agencies were asked of the pair, the first first
}

// State returns the state of the pair.
func (c Case) State() PairState {
	if c.Decision.ID != "" {
		return StateDecided
	}
	if len(c.Opinions) == 0 {
		return StateOpen
	}
	for _, o := range c.Opinions {
		if o.Verdict != c.Opinions[0].Verdict {
			return StateDisputed
		}
	}
	return StateProposed
}

// Ground is a reason why one reviewer is not enough for a pair.
type Ground string

// The grounds on which a pair is hard. The first three hold whatever is
// decided, the others for one verdict.
const (
	GroundUncertain Ground = "uncertain"      // the evidence leaves it open
	GroundMinor     Ground = "minor"          // it concerns a child or presumed child
	GroundConflict  Ground = "contradiction"  // what is known of the two persons contradicts
	GroundEvidence  Ground = "evidence"       // the decision goes against strong evidence
	GroundAgency    Ground = "agency_against" // an agency has answered the opposite
)

// The bounds of the rule. They are of the house, not learned: doc/methods/review.md.
const (
	uncertainFrom  = 0.2 // probability from which a pair is uncertain
	uncertainTo    = 0.8 // and to which
	againstLink    = 0.1 // probability below which a link goes against the evidence
	againstNotSame = 0.9 // and above which "not the same" does
	othersAgainst  = -3  // bits at which the other notifications of two persons contradict
	fieldOfOthers  = "other records"
	documented     = "documented"
)

// Grounds returns why one reviewer is not enough for the verdict on the pair,
// in the order of the constants; none where one is. An empty verdict gives the
// grounds that hold for either.
func (c Case) Grounds(v Verdict) []Ground {
	p := c.Pair.Probability
	var out []Ground
	for _, g := range []struct {
		ground Ground
		holds  bool
	}{
		{GroundUncertain, p >= uncertainFrom && p <= uncertainTo},
		{GroundMinor, slices.ContainsFunc(c.PersonA, minor) || slices.ContainsFunc(c.PersonB, minor)},
		{GroundConflict, c.contradicts()},
		{GroundEvidence, v == Link && p < againstLink || v == NotSame && p > againstNotSame},
		{GroundAgency, v == Link && c.answered(AnswerNo) || v == NotSame && c.answered(AnswerYes)},
	} {
		if g.holds {
			out = append(out, g.ground)
		}
	}
	return out
}

// minor reports whether the notification concerns a child: presumed a minor,
// or, by the year of birth, possibly under 18 in the reporting year.
func minor(n Notification) bool {
	return n.Facts.PresumedMinor == yes || n.Facts.BirthYear != 0 && n.Year-n.Facts.BirthYear <= adultAge
}

// contradicts reports whether the two persons, taken together, would say two
// things that cannot both be true.
func (c Case) contradicts() bool {
	if c.Apart {
		return true
	}
	for _, e := range c.Pair.Evidence {
		if e.Field == fieldOfOthers && e.Bits <= othersAgainst {
			return true
		}
	}
	for _, x := range c.PersonA {
		for _, y := range c.PersonB {
			if incompatible(x.Facts, y.Facts) {
				return true
			}
		}
	}
	return false
}

// incompatible reports whether the facts cannot be those of one person: female
// and male, or two documented years of birth.
func incompatible(x, y Facts) bool {
	const female, male = "female", "male"
	return x.Sex == female && y.Sex == male || x.Sex == male && y.Sex == female ||
		x.BirthBasis == documented && y.BirthBasis == documented &&
			x.BirthYear != 0 && y.BirthYear != 0 && x.BirthYear != y.BirthYear
}

// answered reports whether an agency's latest word on the pair is the answer.
// Of several questions to one agency the last that was answered counts.
func (c Case) answered(answer Answer) bool {
	latest := make(map[string]Answer)
	for _, i := range c.Inquiries {
		if r, ok := i.Latest(); ok {
			latest[i.Agency] = r.Answer
		}
	}
	for _, a := range latest {
		if a == answer {
			return true
		}
	}
	return false
}

package register

import (
	"cmp"
	"math"
	"slices"
	"time"
)

// OpinionID identifies an opinion of a reviewer.
type OpinionID string

// QuestionID identifies a question to an agency.
type QuestionID string

// Opinion is one reviewer's word on a pair that is too hard for one reviewer:
// a decision proposed. It has no effect on persons. Opinions are inserted and
// never changed; a decision settles those that were open when it was made.
type Opinion struct {
	ID         OpinionID
	Suggestion // the pair, with the evidence that the reviewer saw
	Verdict    Verdict
	Actor      string
	At         time.Time
	Reason     string
	Grounds    []Ground  // why one reviewer is not enough
	Undoes     OpinionID // for Undo only: the reviewer takes the opinion back
}

// Question is a yes/no question to one agency: whether the person that it
// reported is the person of the other notification of the pair. Where both are
// the agency's own, it is asked once, whether the two are one.
type Question struct {
	ID         QuestionID
	Suggestion // the pair, with the evidence as it was
	Agency     string
	Actor      string
	At         time.Time
	Reason     string
}

// Answer is what an agency says to a question.
type Answer string

// The answers.
const (
	AnswerYes     Answer = "yes"     // one person
	AnswerNo      Answer = "no"      // two persons
	AnswerUnknown Answer = "unknown" // the agency cannot tell
)

// Reply is an agency's answer to a question. It is evidence for the reviewer
// and decides nothing. The latest reply of several counts.
type Reply struct {
	ID       string
	Question QuestionID
	Agency   string
	Answer   Answer
	Actor    string
	At       time.Time
	Reason   string
}

// Inquiry is a question with the replies to it, the first first.
type Inquiry struct {
	Question
	Replies []Reply
}

// Latest returns the reply that counts, and whether there is one.
func (i Inquiry) Latest() (Reply, bool) {
	if len(i.Replies) == 0 {
		return Reply{}, false
	}
	return i.Replies[len(i.Replies)-1], true
}

// Disagreement is a standing decision of a person that the rule would not have
// made, with the evidence of the run that found it.
type Disagreement struct {
	Decision DecisionID
	Verdict  Verdict // of the decision
	Suggestion
	AcceptBits float64 // weight from which the rule links
}

// Strong reports whether the odds are against the decision, and not only short
// of the rule's threshold.
func (d Disagreement) Strong() bool { return (d.WeightBits < 0) == (d.Verdict == Link) }

// distance is how far, in bits, the evidence lies beyond the threshold.
func (d Disagreement) distance() float64 { return math.Abs(d.WeightBits - d.AcceptBits) }

// ReviewList is what one run of the linkage leaves to people.
type ReviewList struct {
	Found         time.Time
	Pairs         []OpenPair
	Disagreements []Disagreement
}

// ExpectedValue is the expected information of an answer on a pair, in bits
// times pairs of notifications: the entropy of the answer times the number of
// pairs that it decides.
//
//	V = -(p log2 p + (1-p) log2 (1-p)) n
//
// Probability is that of one person, 0 to 1; decides is at least 1. Source:
// Lindley (1956), Ann. Math. Stat. 27, 986-1005, for the information that an
// experiment without error is expected to give.
func ExpectedValue(probability float64, decides int) float64 {
	part := func(p float64) float64 {
		if p <= 0 {
			return 0
		}
		return -p * math.Log2(p)
	}
	return (part(probability) + part(1-probability)) * float64(decides)
}

// valued orders the suggestions by the value of an answer, given the standing
// decisions. What an answer decides is every pair of a notification of the one
// person with one of the other; where rules have joined the two already, it
// counts as one.
func valued(review []Suggestion, standing []LinkDecision) []OpenPair {
	var ids []NotificationID
	for _, d := range standing {
		ids = append(ids, d.A, d.B)
	}
	for _, s := range review {
		ids = append(ids, s.A, s.B)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	persons, _ := Persons(ids, standing, func(id NotificationID) PersonID { return PersonID(id) })
	size := make(map[PersonID]int)
	for _, id := range ids {
		size[persons[id]]++
	}
	pairs := make([]OpenPair, len(review))
	for i, s := range review {
		s.A, s.B = Ordered(s.A, s.B)
		p := OpenPair{ID: NewPairID(s.A, s.B), Suggestion: s, Decides: 1}
		if x, y := persons[s.A], persons[s.B]; x != y {
			p.Decides = size[x] * size[y]
		}
		p.Value = ExpectedValue(s.Probability, p.Decides)
		pairs[i] = p
	}
	slices.SortFunc(pairs, func(x, y OpenPair) int {
		return cmp.Or(cmp.Compare(y.Value, x.Value), cmp.Compare(y.Probability, x.Probability), cmp.Compare(x.ID, y.ID))
	})
	return pairs
}

// OpenOpinions returns the opinions that are neither settled by a decision nor
// taken back, in their order.
func OpenOpinions(all []Opinion, decisions []LinkDecision) []Opinion {
	gone := make(map[OpinionID]bool)
	for _, d := range decisions {
		for _, id := range d.Settles {
			gone[id] = true
		}
	}
	for _, o := range all {
		if o.Verdict == Undo {
			gone[o.ID], gone[o.Undoes] = true, true
		}
	}
	var open []Opinion
	for _, o := range all {
		if !gone[o.ID] {
			open = append(open, o)
		}
	}
	return open
}

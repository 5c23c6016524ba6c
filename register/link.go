package register

import "time"

// DecisionID identifies a link decision.
type DecisionID string

// PairID identifies a pair that awaits review. It is the same for the same two
// notifications in every run of the linkage.
type PairID string

// Verdict says what a link decision decides.
type Verdict string

// The verdicts. Undo takes back one earlier decision and decides nothing else.
const (
	Link    Verdict = "link"     // the two notifications concern one person
	NotSame Verdict = "not_same" // they concern two persons
	Undo    Verdict = "undo"     // the decision named by Undoes no longer stands
)

// FieldEvidence is what the comparison of one field said for or against a
// link. It holds no value of the field.
type FieldEvidence struct {
	Field string  `json:"field"` // for example family_name, birth_date
	Level string  `json:"level"` // how alike: exact, close, swapped, differs, missing ...
	Bits  float64 `json:"bits"`  // weight of evidence in bits, positive for a link

	// RarityBits is the part of Bits that is due to the values being rarer
	// (positive) or commoner (negative) than is usual at this level.
	RarityBits float64 `json:"rarity_bits,omitempty"`
}

// LinkDecision is one judgement on a pair of notifications. Decisions are
// inserted and never changed; what stands at present follows from all of them
// ([Standing]).
type LinkDecision struct {
	ID          DecisionID
	A, B        NotificationID // A < B
	Verdict     Verdict
	Rule        string // name of the rule, "" when a person decided
	Actor       string // who decided
	At          time.Time
	Reason      string // required; code or short text without names
	WeightBits  float64
	Probability float64 // that the two are one person, 0 to 1
	Evidence    []FieldEvidence
	Undoes      DecisionID // for Undo only

	// Settles are the opinions of other reviewers on which the decision
	// rests, or between which it decides: those that were open on the pair.
	Settles []OpinionID
}

// Suggestion is a pair that the linkage found, with what speaks for it.
type Suggestion struct {
	A, B        NotificationID
	WeightBits  float64
	Probability float64 // that the two are one person, 0 to 1
	Evidence    []FieldEvidence
}

// OpenPair is a pair that awaits the judgement of a person.
type OpenPair struct {
	ID PairID
	Suggestion
	Found time.Time // when the run that suggested it was stored

	// Value is the expected information of an answer, in bits times pairs of
	// notifications ([ExpectedValue]); the greatest is asked first.
	Value float64
	// Decides is how many pairs of notifications an answer decides; 0 in a
	// list that was made before this was counted.
	Decides int
}

// Ordered returns the two ids in rising order.
func Ordered(a, b NotificationID) (NotificationID, NotificationID) {
	if b < a {
		return b, a
	}
	return a, b
}

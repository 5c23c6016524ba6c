package linkage

// Record is what one notification says of who the person is. An empty field
// means not known and is never evidence for or against anything.
type Record struct {
	ID     string // unique within one run, opaque
	Source string // code of the agency that sent it
	Period int    // reporting year; 0 = not known

	// Own is the agency's own reference to the person: two records of one
	// source with the same Own are the same person by the agency's word.
	Own string

	// Side is 0 where one file is deduplicated. Where two files are linked it
	// is 1 or 2, and only pairs of different sides are compared.
	Side int

	Given, Family string // free text, any script, parts in any order
	Full          string // the whole name, where it is not divided
	Other         string // aliases, separated by semicolons

	Birth       Date
	Sex         string   // "female", "male", "other" or ""
	Citizenship []string // ISO 3166-1 alpha-2
	Place       string   // a code or a name

	Postcode, Address, Phone, Email string
	IDNumber                        string // a number that somebody gave the person
	// More are further facts; the k-th of every record is of one kind.
	More []string

	// Code stands for the identity where the sender has encoded it; nil where
	// it has not.
	Code *Code

	// Met is the day on which the source first met the person, as a number of
	// days from any fixed day; 0 = not known. Agencies that refer a person to
	// each other meet her at about the same time.
	Met int
	// Forms are codes of what happened to the person, such as the broad forms
	// of exploitation; order and repetition do not matter.
	Forms []string
}

// Date is a birth date of which any part may be unknown (0).
type Date struct {
	Year, Month, Day int
	// Within is how many years the true year may lie from Year: 1 where it
	// was worked out from an age in years.
	Within int
	Basis  string // "documented", "assessed", "stated" or ""
}

// Bases of a birth date.
const (
	BasisDocumented = "documented" // seen in a document
	BasisAssessed   = "assessed"   // an authority's assessment of age
	BasisStated     = "stated"     // the person's own word
)

// Decision is an earlier human decision on two records. It is always
// respected: Same joins them, whatever the evidence; otherwise no chain of
// links will join them again.
type Decision struct {
	A, B string // record identifiers
	Same bool
}

// Pair is two records with the weight of the evidence that they are one
// person. A sorts before B.
type Pair struct {
	A, B string

	// WeightBits is log2 of the odds that the two are one person: the prior
	// plus the sum of the fields.
	WeightBits float64

	// Probability is the same thing on the scale 0 to 1.
	Probability float64

	// Fields explain the weight: PriorBits of the model plus the sum of
	// their Bits is WeightBits.
	Fields []FieldEvidence
}

// ScoredPair is two records, by their place in the records given, and the
// log2 odds that they are one person.
type ScoredPair struct {
	A, B int32
	Bits float32
}

// FieldEvidence is what one field adds to a pair's weight.
type FieldEvidence struct {
	Field string // one of the Field constants
	Level string // kind of agreement, for example "same" or "one slip"

	// Bits is log2 of how much more often this is seen within one person
	// than between two; positive speaks for one person.
	Bits float64

	// TermBits is the part of Bits that is due to the values being rarer
	// (positive) or commoner (negative) than is usual at this level.
	TermBits float64
}

// Names of the fields of evidence.
const (
	FieldGiven       = "given"
	FieldFamily      = "family"
	FieldNameOrder   = "name order"    // as written, swapped, by an alias
	FieldNameJoint   = "name together" // correction: the two names are not independent
	FieldBirth       = "birth"         //
	FieldSex         = "sex"           // given how alike the given names are
	FieldCitizenship = "citizenship"   //
	FieldPlace       = "place"         //
	FieldPostcode    = "postcode"
	FieldAddress     = "address"
	FieldPhone       = "phone"
	FieldEmail       = "email"
	FieldIDNumber    = "id number"
	FieldCodeNames   = "encoded name"
	FieldCodeBirth   = "encoded birth"
	FieldMore        = "further fact"  // followed by its number from 1
	FieldMet         = "first met"     // how near each other in time
	FieldForms       = "forms"         // codes of what happened
	FieldSource      = "source"        // same or other source and period
	FieldOwn         = "own reference" // the agency's word
	FieldGroup       = "other records" // what the other records of the two persons add
)

// Result is the outcome of one run.
type Result struct {
	Model Model

	// Accepted are the links made by rule. Together with the decisions that
	// say "same" they hold each cluster together without a superfluous link:
	// taking one away splits a person in two.
	Accepted []Pair

	// Review are the questions for a human, the most valuable first. Each
	// joins two different clusters, and no question is asked twice.
	Review []Pair

	// Clusters are the persons: every record is in exactly one. Members are
	// sorted, and clusters are sorted by their first member.
	Clusters [][]string

	// Scored are the pairs that were compared and found not hopeless, each on
	// its own evidence, heaviest first. Only with Settings.KeepScored.
	Scored []ScoredPair

	// Merges are the steps in which records were joined to persons, in the
	// order in which they would be made: the first Stats.Merged were made, the
	// rest would follow if the threshold were lower. Only with
	// Settings.KeepScored.
	Merges []ScoredPair

	// Explain writes out the evidence of any two records by their
	// identifiers; false if there is no such record.
	Explain func(a, b string) (Pair, bool)

	// Conflicts are the decisions that could not be kept because they
	// contradict others: a "same" between records that other decisions keep
	// apart.
	Conflicts []Decision

	Stats  Stats
	Status string // one of the Status constants
}

// Statuses of a result.
const (
	StatusConverged    = "converged"     // parameters learned from the records
	StatusNotConverged = "not converged" // learned, but the last step still moved them; usable
	StatusFellBack     = "fell back"     // what was learned was implausible: documented defaults used
	StatusTooFew       = "too few"       // no pair worth comparing; defaults used
)

// Stats describes a run. Rates are shares between 0 and 1 and are estimates by
// the model, not measurements against a truth.
type Stats struct {
	Records         int // records given
	Compared        int // pairs of records compared
	Scored          int // of them, pairs kept for training
	AllPairs        bool
	BlocksCut       int     // blocks too large to be compared in full
	CandidateLoss   float64 // share of the true pairs that met in no block; 0 if every pair was compared
	CandidateBound  float64 // what that share is at most, with 95 % probability
	Iterations      int     // of the last training
	Persons         int     // clusters
	ExpectedPersons float64 // clusters less the links that review is expected to confirm
	FewestPersons   int     // clusters if every question were answered "same"

	Merged            int     // of Result.Merges, those that were made
	AcceptBits        float64 // lowest weight accepted by rule
	ReviewBits        float64 // lowest weight put to review
	FalseLinkRate     float64 // expected share of implied pairs that are wrong
	MissedLinkRate    float64 // expected share of true pairs neither linked nor put to review
	ReviewPersons     int     // clusters touched by a question
	UnknownDecisions  int     // decisions that name a record that is not here
	ExpectedTruePairs float64 // matching pairs that the model expects in all
}

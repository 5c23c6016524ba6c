package linkage

import (
	"math"
	"strconv"
)

// Numbers of the compared fields.
const (
	fGiven = iota
	fFamily
	fOrder
	fBirth
	fSex
	fCitizenship
	fPlace
	fMet
	fForms
	fSource
	fOwn
	fPostcode
	fAddress
	fPhone
	fEmail
	fIDNumber
	fCodeNames // what is encoded, where one side has no name in clear
	fCodeBirth
	fMore      // the first of maxMore further facts
	fieldCount = fMore + maxMore
)

// maxMore bounds the further facts that are compared.
const maxMore = 6

// maxLevels is the largest number of levels of a field.
const maxLevels = codeLevels

// levels are the levels of agreement of one pair, one per field; 0 is always
// "missing". The last place is the class of the pair by citizenship.
type levels [fieldCount + 1]uint8

// atClass is the place of the class within levels.
const atClass = fieldCount

// Classes of pairs by citizenship. What is usual between two persons depends
// on it: two names given to a child, invented birth dates and a majority of
// one sex are customs of some countries.
const (
	classUnknown = iota // not known of one or both
	classOther          // none shared
	classSmall          // shared, with few records
	classFirst          // from here, one class for each common citizenship

	classMinRecords = 20 // records of a citizenship that has a class of its own
	classMax        = 200
)

// fieldSpec describes a field: its levels by number and what is assumed of
// persons before the records are seen.
type fieldSpec struct {
	name   string
	levels []string
	// match is the assumed chance of each level within one person. Levels
	// of one set exclude each other and sum to 1.
	match []float64
	// set is the number of the set that a level belongs to; nil = one set.
	set   []uint8
	exact uint8 // the best level, which must speak for one person; 0 = none
	text  bool  // compared as a text, with the text levels
}

// Levels of the fields that are not names or dates.
const (
	sexSame       = 1 // where the given names differ or are not known
	sexOther      = 2
	sexSameAlike  = 3 // where the given names are alike, and so say the sex already
	sexOtherAlike = 4

	agrees    = 1 // citizenship, own reference
	disagrees = 2

	metFortnight  = 1 // the records are of different periods
	metMonths     = 2
	metHalfYear   = 3
	metTwoYears   = 4
	metLonger     = 5
	metLevels     = 5
	metSamePeriod = metLevels // added where they are of one, so that all met in it

	formsSame   = 1
	formsShared = 2
	formsApart  = 3

	sourceOther     = 1 // two sources, two periods
	sourceTogether  = 2 // two sources, one period
	sourceSame      = 3 // one source, two periods
	sourceSameOwn   = 4 // the same, and the source's own references differ
	sourceTwice     = 5 // one source and period
	sourceTwiceOwn  = 6 // the same, and the source's own references differ
	sourceLevels    = 7
	ownAgreementBit = 10 // weight of an agency's word, in bits of posterior odds
)

// specs are the compared fields. The assumed chances are what agencies'
// returns of this kind show roughly; they are a weak prior for training and
// the fall-back where training fails.
var specs = [fieldCount]fieldSpec{
	fGiven: {name: FieldGiven, exact: nameSame,
		levels: []string{"missing", "same", "contained", "variant", "near", "partly", "similar", "initial", "differ"},
		match:  []float64{0, .70, .08, .07, .05, .02, .02, .01, .05}},
	fFamily: {name: FieldFamily, exact: nameSame,
		levels: []string{"missing", "same", "contained", "variant", "near", "partly", "similar", "initial", "differ"},
		match:  []float64{0, .71, .08, .06, .06, .02, .02, .005, .045}},
	fOrder: {name: FieldNameOrder,
		levels: []string{"missing", "as written", "swapped", "alias", "divided otherwise"},
		match:  []float64{0, .91, .03, .03, .03}},
	fBirth: {name: FieldBirth, exact: birthSame,
		levels: []string{"missing", "same", "same invented day", "same month", "same year, day not known", "day and month swapped",
			"one slip", "same digits", "two of three parts", "one year apart, uncertain", "few years apart, uncertain", "same year", "differ", "differ in documents"},
		match: []float64{0, .60, .06, .03, .07, .02, .06, .005, .03, .03, .02, .03, .04, .005}},
	fSex: {name: FieldSex, set: []uint8{0, 0, 0, 1, 1},
		levels: []string{"missing", "same", "other", "same, as the name says", "other, against the name"},
		match:  []float64{0, .985, .015, .985, .015}},
	fCitizenship: {name: FieldCitizenship,
		levels: []string{"missing", "shared", "none shared"},
		match:  []float64{0, .95, .05}},
	fPlace: textSpec(FieldPlace, .60, .04, .06, .05, .25),
	fMet: {name: FieldMet, set: []uint8{0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1},
		levels: []string{"missing", "within a fortnight", "within two months", "within half a year", "within two years", "longer apart",
			"one period, within a fortnight", "one period, within two months", "one period, within half a year",
			"one period, within two years", "one period, longer apart"},
		match: []float64{0, .20, .22, .20, .28, .10, .26, .25, .22, .20, .07}},
	fForms: {name: FieldForms,
		levels: []string{"missing", "same", "some shared", "none shared"},
		match:  []float64{0, .86, .11, .03}},
	fSource: {name: FieldSource,
		levels: []string{"missing", "other source and period", "other source, same period", "same source, other period", "same source, other period, other reference",
			"same source and period", "same source and period, other reference"}},
	fOwn: {name: FieldOwn,
		levels: []string{"missing", "same"}, match: []float64{0, 1}},
	fPostcode: textSpec(FieldPostcode, .70, .01, .08, .06, .15),
	fAddress:  textSpec(FieldAddress, .55, .10, .10, .10, .15),
	fPhone:    textSpec(FieldPhone, .70, .02, .08, .03, .17),
	fEmail:    textSpec(FieldEmail, .70, .05, .10, .05, .10),
	fIDNumber: textSpec(FieldIDNumber, .80, .02, .10, .03, .05),
	fCodeNames: {name: FieldCodeNames, exact: codeSame, set: codeSets(),
		levels: []string{"missing", "same", "nine tenths alike", "eight tenths alike", "seven tenths alike", "six tenths alike", "five tenths alike",
			"four tenths alike", "three tenths alike", "two tenths alike", "one tenth alike", "differ",
			"part missing, all of the rest", "part missing, nine tenths of the rest", "part missing, eight tenths of the rest", "part missing, seven tenths of the rest",
			"part missing, six tenths of the rest", "part missing, five tenths of the rest", "part missing, four tenths of the rest", "part missing, three tenths of the rest",
			"part missing, two tenths of the rest", "part missing, one tenth of the rest", "part missing, the rest differs"},
		match: []float64{0, .60, .05, .07, .06, .05, .04, .03, .03, .02, .02, .03,
			.20, .20, .15, .10, .08, .06, .05, .04, .03, .03, .06}},
	fCodeBirth: {name: FieldCodeBirth, exact: codeDay,
		levels: []string{"missing", "same", "one slip", "two of three parts", "some parts", "few parts", "differ",
			"same invented day", "same year, day not known", "another year, day not known"},
		match: []float64{0, .63, .04, .10, .05, .03, .04, .06, .07, .03}},
	fMore: moreSpec(1), fMore + 1: moreSpec(2), fMore + 2: moreSpec(3), fMore + 3: moreSpec(4), fMore + 4: moreSpec(5), fMore + 5: moreSpec(6),
}

// textNames are the levels of a text: first where it speaks for itself, then
// where another field has said already that the two agree.
var textNames = []string{"missing", "same", "contained", "near", "alike", "differ",
	"same, as expected", "contained, as expected", "near, as expected", "alike, as expected", "differ, unexpectedly"}

// textImplied is added to the level of a text where another field has said
// already that the two agree: a postcode where the address agrees, a place
// where the postcode agrees.
const textImplied = 5

// textSpec describes a text field from the assumed chances of its levels.
func textSpec(name string, match ...float64) fieldSpec {
	m := append(append([]float64{0}, match...), match...)
	return fieldSpec{name: name, text: true, exact: textSame, levels: textNames, match: m, set: []uint8{0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1}}
}

// codeSets tells the levels of encoded names of which one lacks a part from
// the others.
func codeSets() []uint8 {
	sets := make([]uint8, codeLevels)
	for l := codeShorter + 1; l < codeLevels; l++ {
		sets[l] = 1
	}
	return sets
}

// moreSpec describes the k-th further fact.
func moreSpec(k int) fieldSpec {
	s := textSpec(FieldMore+" "+strconv.Itoa(k), .70, .05, .07, .03, .15)
	s.exact = 0
	return s
}

// sourceDoubt is how many bits each level of the source speaks against one
// person before the records are seen: an agency rarely counts one person
// twice in one return, or gives one person two references.
var sourceDoubt = [sourceLevels]float64{0, 0, 0, 0, 3, 4, 5}

// setOf returns the set of a level within its field.
func (s *fieldSpec) setOf(level int) uint8 {
	if s.set == nil {
		return 0
	}
	return s.set[level]
}

// Classes of agreement of a name side, for the correction that given and
// family name are not independent.
const (
	classAgree = iota
	classPartial
	classDiffer
	nameClasses
	classMissing = -1
)

// nameClass gives the class of each level of a name side.
var nameClass = [nameLevels]int8{nameMissing: classMissing, nameSame: classAgree, nameContained: classAgree,
	nameVariant: classAgree, nameNear: classPartial, namePartly: classPartial, nameSimilar: classPartial,
	nameInitial: classPartial, nameDiffer: classDiffer}

// chances are those of the levels between two persons.
type chances struct {
	random [fieldCount][maxLevels]float64
	usual  [fieldCount][maxLevels]float64 // usual rarity at a level, bits
}

// parameters are what a run has learned. Chances are probabilities, weights
// are in bits.
type parameters struct {
	priorBits float64 // log2 odds that two records at random are one person

	match [fieldCount][maxLevels]float64 // chance of a level within one person
	any   chances                        // between two persons
	known [fieldCount]bool               // some pair could be compared
	// active are the fields that some record knows; the others play no part.
	active []int
	class  []chances // the same by class

	jointMatch, jointRandom [nameClasses][nameClasses]float64 // ratio to independence

	bits [][fieldCount][maxLevels]float64 // by class: log2(match/random), missing = 0
	// joint is the correction of the two names together; the second set is
	// for records whose name frequencies are those within a citizenship and
	// so need no correction for the mixture of peoples.
	joint  [2][nameClasses][nameClasses]float64
	groups bool // citizenship is known well enough for frequencies within it
}

// refresh computes the weights from the chances.
func (p *parameters) refresh() {
	p.bits = make([][fieldCount][maxLevels]float64, len(p.class))
	for c := range p.class {
		for f := range specs {
			for l := 1; l < len(specs[f].levels); l++ {
				p.bits[c][f][l] = math.Log2(p.match[f][l] / p.class[c].random[f][l])
			}
		}
		p.bits[c][fOwn][agrees] = ownAgreementBit - p.priorBits
	}
	for g := range nameClasses {
		for h := range nameClasses {
			p.joint[0][g][h] = math.Log2(p.jointMatch[g][h] / p.jointRandom[g][h])
			p.joint[1][g][h] = math.Log2(p.jointMatch[g][h])
		}
	}
}

// jointBits is the correction for the two names together.
func (p *parameters) jointBits(lv *levels) float64 {
	g, h := nameClass[lv[fGiven]], nameClass[lv[fFamily]]
	if g == classMissing || h == classMissing {
		return 0
	}
	if p.groups {
		return p.joint[1][g][h]
	}
	return p.joint[0][g][h]
}

// levelBits is the weight of the levels without rarity and prior.
func (p *parameters) levelBits(lv *levels) float64 {
	sum := p.jointBits(lv)
	bits := &p.bits[lv[atClass]]
	for _, f := range p.active {
		sum += bits[f][lv[f]]
	}
	return sum
}

// rarity is the rarity of the agreeing values of a pair, by field, in bits; 0
// where it plays no part. The last place is a correction for two agreeing
// names of which the citizenship is not known: names of one people go
// together.
type rarity [fieldCount + 1]float64

// rTogether is the place of that correction.
const rTogether = fieldCount

// mostPartly bounds what a rare word adds where other words of the same part
// contradict it, in bits.
const mostPartly = 2

// hasRarity tells whether rarity counts at a level of a field.
func hasRarity(field int, level uint8) bool {
	switch field {
	case fGiven, fFamily:
		return level >= nameSame && level <= namePartly
	case fBirth:
		return level == birthSame || level == birthSameHeap || level == birthYear || level == birthSameYear
	case fCitizenship:
		return level == agrees
	}
	return specs[field].text && level >= textSame && level <= textNear || field == fCodeNames && level != codeDiffer && level != codeLevels-1
}

// isExact tells whether the rarity of the value is itself the chance of such
// an agreement between two persons.
func isExact(field, level int) bool {
	switch field {
	case fGiven, fFamily:
		return level == nameSame
	case fBirth:
		return level == birthSame
	case fCitizenship:
		return level == agrees
	}
	return specs[field].text && level == textSame
}

// termBits is what the rarity of the values adds to or takes from the weight
// of a level.
func (p *parameters) termBits(lv *levels, r *rarity, f int) float64 {
	if !hasRarity(f, lv[f]) || r[f] == 0 {
		return 0
	}
	if f == fCodeNames {
		return r[f] // it is relative to the usual already
	}
	term := r[f] - p.class[lv[atClass]].usual[f][lv[f]]
	if lv[f] == namePartly && (f == fGiven || f == fFamily) {
		term = min(term, mostPartly)
	}
	return term
}

// allTerms is what rarity adds to the weight of a pair in all.
func (p *parameters) allTerms(lv *levels, r *rarity) float64 {
	sum := r[rTogether]
	for _, f := range p.active {
		sum += p.termBits(lv, r, f)
	}
	return sum
}

// Model is what a run has learned, for a report on the method.
type Model struct {
	// PriorBits is log2 of the odds that two records taken at random concern
	// one person.
	PriorBits float64
	Fields    []FieldModel
}

// FieldModel is what a run has learned of one field.
type FieldModel struct {
	Field  string
	Levels []LevelModel
}

// LevelModel is one level of agreement: its chance within one person and
// between two, and its weight log2(Match/Random) before the rarity of the
// value.
type LevelModel struct {
	Level         string
	Match, Random float64
	Bits          float64
}

// model exports the parameters.
func (p *parameters) model() Model {
	m := Model{PriorBits: p.priorBits}
	for _, f := range p.active {
		fm := FieldModel{Field: specs[f].name}
		for l := 1; l < len(specs[f].levels); l++ {
			fm.Levels = append(fm.Levels, LevelModel{specs[f].levels[l], p.match[f][l], p.any.random[f][l], math.Log2(p.match[f][l] / p.any.random[f][l])})
		}
		m.Fields = append(m.Fields, fm)
	}
	return m
}

// Vocabulary lists every field that the engine can compare and its levels of
// agreement, without chances.
func Vocabulary() []FieldModel {
	var list []FieldModel
	for _, spec := range specs {
		fm := FieldModel{Field: spec.name}
		for _, l := range spec.levels {
			fm.Levels = append(fm.Levels, LevelModel{Level: l})
		}
		list = append(list, fm)
	}
	return list
}

// probability turns log2 odds into a probability.
func probability(bits float64) float64 { return 1 / (1 + math.Exp2(-bits)) }

package lang

import "strconv"

// Direction says how a number stands to the one it is compared with.
type Direction int

// The directions.
const (
	Same Direction = iota
	Up
	Down
)

// Compare returns the direction from before to now.
func Compare(now, before int) Direction {
	switch {
	case now > before:
		return Up
	case now < before:
		return Down
	}
	return Same
}

// From returns the words between a number and the one before it: "opp fra",
// "ned fra"; "det samme som" where nothing changed (the caller then leaves the
// old number out).
func (g Grammar) From(d Direction) string {
	switch d {
	case Up:
		return g.pick("opp fra", "opp frå", "up from")
	case Down:
		return g.pick("ned fra", "ned frå", "down from")
	}
	return g.pick("det samme som", "det same som", "the same as")
}

// Change writes the comparison with an earlier year for a key figure: "ned fra
// 290 i 2015", "det samme som i 2015". Numbers are digits: the words stand
// beside a number in digits.
func (g Grammar) Change(now, before, year int) string {
	d := Compare(now, before)
	in := g.pick("i ", "i ", "in ") + strconv.Itoa(year)
	if d == Same {
		return g.From(d) + " " + in
	}
	return g.From(d) + " " + g.Integer(before) + " " + in
}

// About is [Grammar.Change] where the difference is no more than chance may
// make it: "omtrent som i 2015: 73".
func (g Grammar) About(before, year int) string {
	return g.pick("omtrent som i ", "omtrent som i ", "about the same as in ") + strconv.Itoa(year) + ": " + g.Integer(before)
}

// Beside puts the earlier number beside the later one and claims nothing:
// "mot 3 i 2015".
func (g Grammar) Beside(before, year int) string {
	return g.pick("mot ", "mot ", "against ") + g.Integer(before) + g.pick(" i ", " i ", " in ") + strconv.Itoa(year)
}

// Turn is the size of a change in words that a reader can check by eye.
type Turn int

// The turns. They need a former number of at least turnFrom, because the
// doubling of two persons says nothing.
const (
	PlainTurn     Turn = iota // no word earned
	Doubled                   // exactly twice
	MoreThanTwice             // more than twice
	Halved                    // exactly half
	LessThanHalf              // less than half
)

const turnFrom = 10

// TurnOf returns the turn from before to now.
func TurnOf(now, before int) Turn {
	if before < turnFrom {
		return PlainTurn
	}
	switch {
	case now-before == before:
		return Doubled
	case now-before > before:
		return MoreThanTwice
	case now == before-now:
		return Halved
	case now < before-now:
		return LessThanHalf
	}
	return PlainTurn
}

// Order returns the comparative word for a pair of counts of persons: "flere
// enn", "færre enn", "like mange som".
func (g Grammar) Order(d Direction) string {
	switch d {
	case Up:
		return g.pick("flere enn", "fleire enn", "more than")
	case Down:
		return g.pick("færre enn", "færre enn", "fewer than")
	}
	return g.pick("like mange som", "like mange som", "as many as")
}

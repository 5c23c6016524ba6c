package lang

import "math"

// Nearness says how an exact number lies to the round number that may stand
// for it in prose.
type Nearness int

// The kinds of nearness.
const (
	Exact     Nearness = iota // no round number is near enough: say the number itself
	JustUnder                 // at most 5 % below: "i underkant av 100"
	JustOver                  // at most 5 % above: "i overkant av 250"
	About                     // at most 1 % away, from 200 upwards: "om lag 300"
)

// The limits of nearness. They are conventions of the house, chosen so that a
// reader who takes the round number for the exact one is misled by no more than
// one in twenty.
const (
	nearShare  = 0.05 // of the round number
	aboutShare = 0.01 // of the round number
	aboutFrom  = 200  // smallest number for which "about" is said
	roundFrom  = 38   // smallest number that is rounded at all: 5 % below 40
)

// Round returns the round number nearest to n and how n lies to it. Round
// numbers are the multiples of 10 below 100, of 50 below 1,000, of 500 below
// 10,000 and so on. Where n itself is round, or too small, or none is near
// enough, the nearness is Exact and the number is n.
func Round(n int) (int, Nearness) {
	if n < roundFrom {
		return n, Exact
	}
	step := 10
	if n >= 100 {
		step = 50
		for limit := 1000; n >= limit && limit <= math.MaxInt/10; limit *= 10 {
			step *= 10
		}
	}
	round := n / step * step
	if n-round > round+step-n || n-round == round+step-n && float64(round+step-n) <= nearShare*float64(round+step) {
		round += step
	}
	gap := math.Abs(float64(n - round))
	switch {
	case gap == 0 || gap > nearShare*float64(round):
		return n, Exact
	case gap <= aboutShare*float64(round) && n >= aboutFrom:
		return round, About
	case n < round:
		return round, JustUnder
	}
	return round, JustOver
}

// Near returns the words that stand before a round number: "i underkant av",
// "i overkant av", "om lag"; "just under", "just over", "about"; "" for Exact.
func (g Grammar) Near(n Nearness) string {
	switch n {
	case JustUnder:
		return g.pick("i underkant av", "i underkant av", "just under")
	case JustOver:
		return g.pick("i overkant av", "i overkant av", "just over")
	case About:
		return g.pick("om lag", "om lag", "about")
	}
	return ""
}

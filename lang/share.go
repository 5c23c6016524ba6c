package lang

// Share is the word that a part of a whole earns.
type Share int

// The shares, from nothing to everything. See ShareOf for the limits.
const (
	NoShare       Share = iota // 0, or an empty whole
	SomeShare                  // a minority that is not the largest part
	LargestShare               // at most half, but larger than every other part
	TiedShare                  // at most half, and as large as another part
	HalfShare                  // exactly half
	MajorityShare              // more than half, but another part comes near
	ClearShare                 // more than half, and no other part above two thirds of it
	NearlyAll                  // at least nine tenths, but not all
	AllShare                   // the whole
)

// ShareOf returns the word for a part of a whole, where next is the largest of
// the other parts that the reader compares it with (0 where there is none). All
// are counts of the same unit. A share of half a whole is a half only where no
// other part is larger.
//
// The limits, in the order in which they are tried: 0 is none; the whole is
// all; at least 9/10 (of ten or more) is nearly all; more than 1/2 is a clear
// majority where next is at most 2/3 of the part, otherwise a majority; exactly
// 1/2 is half; below that, the largest part, a tie, or some.
func ShareOf(part, whole, next int) Share {
	switch {
	case part <= 0 || whole <= 0:
		return NoShare
	case part >= whole:
		return AllShare
	case whole >= 10 && 10*part >= 9*whole:
		return NearlyAll
	case 2*part > whole && 3*next <= 2*part:
		return ClearShare
	case 2*part > whole:
		return MajorityShare
	case 2*part == whole:
		return HalfShare
	case part > next:
		return LargestShare
	case part == next:
		return TiedShare
	}
	return SomeShare
}

// Most reports whether "de fleste" may be said: more than half, or all but a
// few.
func (s Share) Most() bool { return s == MajorityShare || s == ClearShare || s == NearlyAll }

// Pronoun returns the word that can stand as the subject for the share of a
// group in the plural: "alle", "nesten alle", "de fleste", "halvparten",
// "ingen". It returns "" for shares that need another sentence (the largest
// part, ties, some).
func (g Grammar) Pronoun(s Share) string {
	switch s {
	case NoShare:
		return g.pick("ingen", "ingen", "none")
	case HalfShare:
		return g.pick("halvparten", "halvparten", "half")
	case MajorityShare, ClearShare:
		return g.pick("de fleste", "dei fleste", "most")
	case NearlyAll:
		return g.pick("nesten alle", "nesten alle", "almost all")
	case AllShare:
		return g.pick("alle", "alle", "all")
	}
	return ""
}

// Majority returns the noun phrase for the share of a large part: "et klart
// flertall", "et flertall", "nesten alle", "alle", "halvparten"; "" for
// smaller shares, which are said with "flest" or a number.
func (g Grammar) Majority(s Share) string {
	switch s {
	case MajorityShare:
		return g.pick("et flertall", "eit fleirtal", "a majority")
	case ClearShare:
		return g.pick("et klart flertall", "eit klart fleirtal", "a clear majority")
	}
	if s == HalfShare || s == NearlyAll || s == AllShare {
		return g.Pronoun(s)
	}
	return ""
}

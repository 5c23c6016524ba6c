package encode

import (
	"strconv"
	"strings"

	"verdig/linkage/name"
)

// Birth is what is known of a birth date, as it is written. The zero value
// means nothing; a month needs its year, a day its month. A month or day that
// no calendar has, such as a month 24, is a slip of the one that was meant, and
// is encoded as it is, digit by digit; asking for it to be corrected is the
// caller's matter.
type Birth struct {
	Year, Month, Day int // 0 where not known; 1000 to 9999, 1 to 99, 1 to 99
}

// check returns ErrBirth for what has not the form of a date.
func (b Birth) check() error {
	switch {
	case b == Birth{}:
		return nil
	case b.Year < 1000 || b.Year > 9999, b.Month < 0 || b.Month > 99, b.Day < 0 || b.Day > 99, b.Month == 0 && b.Day != 0:
		return ErrBirth
	}
	return nil
}

// minSkeleton is the number of consonants below which a skeleton says too
// little of a name: Ali, Ole and Eli have one.
const minSkeleton = 3

// addWord sets the features of one word of a name. The salt is appended to
// every feature.
func addWord(h *hasher, w WordWeights, filter []uint64, word, salt string) {
	var room [80]byte
	feature := func(kind byte, text string, n int) {
		h.set(filter, append(append(append(room[:0], kind), text...), salt...), n)
	}
	last := byte('_')
	for i := range len(word) + 1 {
		next := byte('_')
		if i < len(word) {
			next = word[i]
		}
		if salt == "" {
			h.setGram(filter, last, next, w.Bigram)
		} else {
			h.set(filter, append(append(room[:0], 'b', last, next), salt...), w.Bigram)
		}
		last = next
	}
	feature('w', word, w.Whole)
	sound, skeleton := name.Keys(word)
	feature('s', sound, w.Sound)
	if len(skeleton) >= minSkeleton {
		feature('k', skeleton, w.Skeleton)
	}
	for _, g := range name.VariantGroups()[word] {
		feature('v', name.VariantHeads()[g], w.Group)
	}
}

// addBirth sets the features of a birth date, which has a year. 1 January is
// what agencies write where they know the year alone, and is encoded as a year
// with a mark.
func addBirth(h *hasher, w BirthWeights, filter []uint64, b Birth) {
	set := func(n int, feature string) { h.set(filter, []byte(feature), n) }
	year := strconv.Itoa(b.Year)
	set(w.Year, "y"+year)
	digits := func(place int, text string) {
		for i := range 2 {
			set(w.Digit, "n"+strconv.Itoa(place+i)+text[i:i+1])
		}
	}
	digits(0, year[2:])
	if b.Month == 1 && b.Day == 1 {
		set(w.Heap, "h"+year)
		return
	}
	if b.Month == 0 {
		return
	}
	month := two(b.Month)
	set(w.Part, "m"+month)
	set(w.Pair, "ym"+year+month)
	digits(2, month)
	if b.Day == 0 {
		return
	}
	day := two(b.Day)
	set(w.Part, "d"+day)
	set(w.Pair, "yd"+year+day)
	set(w.Pair, "md"+month+day)
	set(w.Full, "f"+year+month+day)
	set(w.Swap, "x"+year+min(month, day)+max(month, day))
	digits(4, day)
}

func two(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) } // #nosec G115 -- a month or a day

// addDigits sets the features of a number with a meaning by place (telephone
// number, identity number): the whole, and each of the last twelve digits or
// letters with its place counted from the end.
func addDigits(h *hasher, w ExtraWeights, filter []uint64, text string) {
	h.set(filter, []byte("w"+text), w.Whole)
	for i := range min(len(text), 12) {
		h.set(filter, []byte{'n', 'a' + byte(i), text[len(text)-1-i]}, w.Digit)
	}
}

// addText sets the features of a text that is not a name: its words with their
// bigrams.
func addText(h *hasher, w ExtraWeights, filter []uint64, text string) {
	for _, word := range strings.Fields(text) {
		word = word[:min(len(word), maxWord)]
		h.set(filter, []byte("w"+word), w.Whole)
		padded := "_" + word + "_"
		for i := range len(padded) - 1 {
			h.set(filter, []byte("b"+padded[i:i+2]), w.Gram)
		}
	}
}

// maxWord bounds the letters of one word of a text.
const maxWord = 60

// phoneDigits returns the last eight digits of a telephone number, so that a
// country code does not matter; "" for fewer than five.
func phoneDigits(s string) string {
	text := strings.ReplaceAll(foldText(s), " ", "")
	digits := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
	if len(digits) < 5 {
		return ""
	}
	return digits[max(0, len(digits)-8):]
}

func foldText(s string) string {
	text, _ := name.Fold(s)
	return text
}

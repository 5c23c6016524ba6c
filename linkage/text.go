package linkage

import (
	"encoding/binary"
	"math/bits"
	"slices"
	"strings"

	"verdig/linkage/dice"
	"verdig/linkage/name"
)

// Levels of agreement of two texts: postcodes, addresses, telephone numbers
// and the like.
const (
	textMissing   = iota
	textSame      // the same once folded
	textContained // all words of the shorter in the longer; the same mailbox at another domain
	textNear      // one slip of the fingers, or each word at most one
	textAlike     // some of it agrees: the start of a postcode, half the words of an address
	textDiffer
)

// textValue is one distinct value of a text field, prepared for comparison.
type textValue struct {
	text  string   // folded, words separated by single spaces
	words []string // of an address, a place or a further fact, sorted
	head  string   // mailbox of an e-mail address, outward part of a postcode
	mark  uint64   // which pairs of neighbouring letters occur
	marks []uint64 // the same for each word

	filter []uint64 // of an encoded value; nil if it is in clear
}

// marksOf has a bit for every pair of neighbouring letters, the ends of the
// text included.
func marksOf(s string) (m uint64) {
	last := uint32('^')
	for i := range len(s) + 1 {
		c := uint32('$')
		if i < len(s) {
			c = uint32(s[i])
		}
		m |= 1 << ((last*31 + c) * 2654435761 >> 26)
		last = c
	}
	return m
}

// slipMarks is how many marks one slip can change: two pairs of letters give
// way to two others, or three to three where neighbours are exchanged.
const slipMarks = 6

// unlike tells, at once, that two texts have hardly any pair of neighbouring
// letters in common: fewer than a fifth.
func unlike(a, b uint64) bool {
	return 10*bits.OnesCount64(a&b) < bits.OnesCount64(a)+bits.OnesCount64(b)
}

// farApart tells, at once, that two texts are more than n slips apart.
func farApart(a, b uint64, n int) bool { return bits.OnesCount64(a^b) > n*slipMarks }

// textField holds the distinct values of one text field once.
type textField struct {
	field  int
	values []textValue // value 0: not known
	byRaw  map[string]int32
	byText map[string]int32
}

func newTextField(field int) *textField {
	return &textField{field: field, values: make([]textValue, 1), byRaw: map[string]int32{"": 0}, byText: map[string]int32{"": 0}}
}

// id interns a value as written; 0 if it says nothing.
func (f *textField) id(raw string) int32 {
	if raw == "" {
		return 0
	}
	id, ok := f.byRaw[raw]
	if ok {
		return id
	}
	v := makeText(f.field, raw)
	id, ok = f.byText[v.text]
	if !ok {
		id = int32(len(f.values))
		f.values = append(f.values, v)
		f.byText[v.text] = id
	}
	f.byRaw[raw] = id
	return id
}

// codeMark begins the text of an encoded value, which is its filter.
const codeMark = "\x00code"

// orCode is a text, or the filter that stands for it.
func orCode(text string, filter []uint64) string {
	if text != "" || len(filter) == 0 {
		return text
	}
	b := append(make([]byte, 0, len(codeMark)+8*len(filter)), codeMark...)
	for _, w := range filter {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return string(b)
}

// makeCode prepares an encoded value.
func makeCode(raw string) textValue {
	v := textValue{text: raw}
	for b := []byte(raw[len(codeMark):]); len(b) >= 8; b = b[8:] {
		v.filter = append(v.filter, binary.LittleEndian.Uint64(b))
	}
	return v
}

// compareFilters compares two encoded values. An encoded one and one in clear
// cannot be compared.
func compareFilters(a, b *textValue) uint8 {
	if len(a.filter) != len(b.filter) {
		return textMissing
	}
	switch d := dice.Dice(a.filter, b.filter); {
	case d >= 1:
		return textSame
	case d >= 0.75:
		return textNear
	case d >= 0.5:
		return textAlike
	}
	return textDiffer
}

// makeText folds a value by its kind.
func makeText(field int, raw string) textValue {
	if strings.HasPrefix(raw, codeMark) {
		return makeCode(raw)
	}
	if field == fEmail {
		return makeEmail(raw)
	}
	folded, _ := name.Fold(raw)
	if unknownText(folded) {
		return textValue{}
	}
	v := textValue{text: folded}
	switch field {
	case fPhone:
		v.text = lastDigits(raw, 8)
	case fIDNumber:
		v.text = strings.ReplaceAll(folded, " ", "")
	case fPostcode:
		v.text = strings.ReplaceAll(folded, " ", "")
		v.head = outward(folded)
	default:
		v.words = strings.Fields(folded)
		v.words = v.words[:min(len(v.words), maxTextWords)]
		slices.Sort(v.words)
		for _, w := range v.words {
			v.marks = append(v.marks, marksOf(w))
		}
	}
	v.mark = marksOf(v.text)
	return v
}

// maxTextWords bounds the words of a text that are compared.
const maxTextWords = 12

// unknownText tells whether a folded text is what agencies write where they
// know nothing.
func unknownText(s string) bool {
	switch s {
	case "unknown", "ukjent", "ukjend", "na", "n a", "none", "null", "nan", "missing", "xx", "xxx", "0", "00", "000", "0000":
		return true
	}
	return false
}

// makeEmail divides an e-mail address into mailbox and domain.
func makeEmail(raw string) textValue {
	s := strings.ToLower(strings.TrimSpace(raw))
	if len(s) > 100 {
		s = s[:100]
	}
	ascii := strings.Map(func(r rune) rune {
		if r <= ' ' || r >= 0x7f {
			return -1
		}
		return r
	}, s)
	if unknownText(ascii) || ascii == "" {
		return textValue{}
	}
	head, _, _ := strings.Cut(ascii, "@")
	return textValue{text: ascii, head: head, mark: marksOf(ascii)}
}

// lastDigits keeps the last n digits of a telephone number, so that country
// codes and leading zeros do not matter.
func lastDigits(s string, n int) string {
	b := make([]byte, 0, len(s))
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			b = append(b, s[i])
		}
	}
	return string(b[max(0, len(b)-n):])
}

// outward is the part of a postcode that names the wider area: the first word,
// or all but the last two characters.
func outward(folded string) string {
	if head, _, two := strings.Cut(folded, " "); two {
		return head
	}
	return folded[:max(len(folded)-2, 0)]
}

// compareText gives the level of two different values of a field. It is
// symmetric.
func compareText(field int, a, b *textValue) uint8 {
	if a.text == "" || b.text == "" {
		return textMissing
	}
	if a.text == b.text {
		return textSame
	}
	if a.filter != nil || b.filter != nil {
		return compareFilters(a, b)
	}
	switch field {
	case fPostcode:
		switch {
		case len(a.text) >= 3 && !farApart(a.mark, b.mark, 1) && oneSlip(a.text, b.text):
			return textNear
		case a.head != "" && a.head == b.head:
			return textAlike
		}
		return textDiffer
	case fPhone, fIDNumber:
		return compareNumbers(a, b)
	case fEmail:
		return compareEmails(a, b)
	}
	return compareWords(a, b)
}

// compareNumbers compares two numbers that somebody gave.
func compareNumbers(x, y *textValue) uint8 {
	a, b := x.text, y.text
	switch {
	case farApart(x.mark, y.mark, 2):
	case len(a) >= 5 && len(b) >= 5 && oneSlip(a, b):
		return textNear
	case len(a) >= 6 && len(b) >= 6 && slips(a, b, 2) <= 2:
		return textAlike
	}
	return textDiffer
}

// compareEmails compares two e-mail addresses.
func compareEmails(a, b *textValue) uint8 {
	switch {
	case a.head == b.head && len(a.head) >= 3:
		return textContained
	case farApart(a.mark, b.mark, 4):
	case slips(a.text, b.text, 2) <= 2:
		return textNear
	case jaroWinkler(a.head, b.head) >= 0.9 && len(a.head) >= 4 && len(b.head) >= 4, slips(a.text, b.text, 4) <= 4:
		return textAlike
	}
	return textDiffer
}

// compareWords compares two texts of several words in any order.
func compareWords(a, b *textValue) uint8 {
	if len(a.words) > len(b.words) || len(a.words) == len(b.words) && a.text > b.text {
		a, b = b, a
	}
	if unlike(a.mark, b.mark) {
		return textDiffer
	}
	same, near, k := 0, 0, len(a.words)
	var usedA, used uint32
	for i, w := range a.words {
		if j, found := slices.BinarySearch(b.words, w); found {
			for used&(1<<j) != 0 && j+1 < len(b.words) && b.words[j+1] == w {
				j++
			}
			if used&(1<<j) == 0 {
				used |= 1 << j
				usedA |= 1 << i
				same++
			}
		}
	}
	if same < k {
		near = nearWords(a, b, usedA, used)
	}
	switch {
	case same == k && k == len(b.words):
		return textSame
	case same == k:
		return textContained
	case same+near == k && k == len(b.words):
		return textNear
	case len(a.text) >= 5 && !farApart(a.mark, b.mark, 2) &&
		(oneSlip(a.text, b.text) || jaroWinkler(a.text, b.text) >= 0.94 || len(a.text) >= 8 && slips(a.text, b.text, 2) <= 2):
		return textNear
	case same+near == k, k > 1 && 2*(same+near) >= len(b.words), k == 1 && !farApart(a.mark, b.mark, 3) && jaroWinkler(a.text, b.text) >= 0.88:
		return textAlike
	}
	return textDiffer
}

// nearWords counts the words of a that are not used but one slip, or nearly
// all letters, from a word of b that is not used.
func nearWords(a, b *textValue, usedA, used uint32) (near int) {
	for i, w := range a.words {
		if usedA&(1<<i) != 0 || len(w) < 3 {
			continue
		}
		for j, x := range b.words {
			if used&(1<<j) != 0 || len(x) < 3 || bits.OnesCount64(a.marks[i]^b.marks[j]) > slipMarks+2 {
				continue
			}
			if oneSlip(w, x) || len(w) >= 5 && jaroWinkler(w, x) >= 0.9 {
				used |= 1 << j
				near++
				break
			}
		}
	}
	return near
}

package people

import (
	"bytes"
	"unicode/utf8"

	"verdig/codelist"
	"verdig/exchange"
)

// Bounds of what is looked at to guess the roles: every one of the first rows
// and then one in some.
const (
	sampleRows   = 20_000
	sampleEvery  = 50
	maxDistinct  = 1 << 15 // distinct values that are counted
	maxFew       = 40      // distinct values that are kept
	relationRows = 1000    // rows that are kept to see whether columns repeat each other
)

// profile is what the content of one column looks like.
type profile struct {
	heading string
	hint    Role

	seen, filled int // rows looked at, and those with text
	digits       int // values with a digit
	letters      int // values with a letter
	at           int // values with an @ between other characters
	long         int // values of at least 16 hexadecimal digits and nothing else
	ints         int // whole numbers of at most nine digits
	phones       int // values of five digits or more that are most of the text
	low, high    int // of the whole numbers
	distinct     map[uint64]int32
	few          []string // the first distinct values, folded
	dates        votes
	dated        bool // every row is looked at for dates
}

// survey is the profile of a file.
type survey struct {
	columns []*profile
	rows    int
	sample  [][]string // the first rows, to see whether columns repeat each other
}

// newSurvey prepares the survey of a file with these headings.
func newSurvey(headings []string) *survey {
	s := &survey{}
	for _, h := range headings {
		p := &profile{heading: h, hint: hint(h), distinct: map[uint64]int32{}}
		p.dated = p.hint == BirthDate || p.hint == hintBirthday || p.hint == AgeOn
		s.columns = append(s.columns, p)
	}
	return s
}

// add looks at one row.
func (s *survey) add(row exchange.TableRow) {
	s.rows++
	if s.rows > sampleRows && s.rows%sampleEvery != 0 {
		for i, p := range s.columns {
			if p.dated {
				if b := row.Field(i); len(b) > 0 {
					p.dates.add(b)
				}
			}
		}
		return
	}
	var kept []string
	if s.rows <= relationRows {
		kept = make([]string, len(s.columns))
		s.sample = append(s.sample, kept)
	}
	for i, p := range s.columns {
		b := row.Field(i)
		p.add(b)
		if kept != nil && len(b) > 0 {
			kept[i] = string(b)
		}
	}
}

// add looks at one value.
func (p *profile) add(b []byte) {
	p.seen++
	if len(b) == 0 || isNull(b) {
		return
	}
	p.filled++
	if p.count(b) > 0 {
		p.dates.add(b)
	} else {
		p.dates.seen[shapeNone]++
	}
	h := hash(b)
	n, known := p.distinct[h]
	if !known && len(p.distinct) >= maxDistinct {
		return
	}
	p.distinct[h] = n + 1
	if !known && len(p.few) < maxFew {
		p.few = append(p.few, foldBytes(b))
	}
}

// count notes of which characters a value consists, and returns how many are
// digits.
func (p *profile) count(b []byte) int {
	digits, letters, hex := 0, 0, 0
	for _, c := range b {
		switch {
		case c >= '0' && c <= '9':
			digits++
			hex++
		case c >= 'a' && c <= 'f', c >= 'A' && c <= 'F':
			letters++
			hex++
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= 0x80:
			letters++
		}
	}
	if digits > 0 {
		p.digits++
	}
	if letters > 0 {
		p.letters++
	}
	if at := bytes.IndexByte(b, '@'); at > 0 && at < len(b)-1 {
		p.at++
	}
	if hex == len(b) && hex >= 16 && letters > 0 {
		p.long++
	}
	if digits >= 5 && digits*2 >= len(b) {
		p.phones++
	}
	if n, ok := number(trimZero(b)); ok {
		if p.ints == 0 {
			p.low, p.high = n, n
		}
		p.low, p.high = min(p.low, n), max(p.high, n)
		p.ints++
	}
	return digits
}

// share returns n as a share of the values with text.
func (p *profile) share(n int) float64 {
	if p.filled == 0 {
		return 0
	}
	return float64(n) / float64(p.filled)
}

// unique reports whether every row that was looked at has a value of its own.
func (p *profile) unique() bool {
	if p.filled < p.seen || p.filled == 0 {
		return false
	}
	if len(p.distinct) >= maxDistinct {
		for _, n := range p.distinct {
			if n > 1 {
				return false
			}
		}
		return true
	}
	return len(p.distinct) == p.filled
}

// constant reports whether there is at most one value.
func (p *profile) constant() bool { return len(p.distinct) < 2 }

// dateShare is the share of values that read as whole dates or months, not as
// bare numbers that may be anything.
func (p *profile) dateShare(bare bool) float64 {
	n := 0
	for s := shapeNone + 1; s < shapeCount; s++ {
		if bare || s != shapeYear && s != shapeSerial && s != shapeCompact6 && s != shapeShort {
			n += p.dates.seen[s]
		}
	}
	all := n
	for s := range shapeCount {
		if s == shapeNone || !bare && (s == shapeYear || s == shapeSerial || s == shapeCompact6 || s == shapeShort) {
			all += p.dates.seen[s]
		}
	}
	if all == 0 {
		return 0
	}
	return float64(n) / float64(all)
}

// isNull reports whether a value is one of the words by which programs write
// that there is none.
func isNull(b []byte) bool {
	if len(b) > 4 || len(b) < 2 {
		return len(b) == 0 || len(b) == 1 && (b[0] == '-' || b[0] == '?' || b[0] == '.')
	}
	switch b[0] {
	case 'N', 'n', '<', '\\':
		switch string(b) {
		case "NULL", "null", "NA", "NaN", "nan", "None", "N/A", "n/a", "<NA>", "\\N":
			return true
		}
	}
	return false
}

// hash is FNV-1a of the text in small letters of ASCII: equal in every run.
func hash(b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h
}

func foldBytes(b []byte) string {
	if len(b) > 200 {
		b = b[:200]
	}
	if !utf8.Valid(b) {
		b = bytes.ToValidUTF8(b, nil)
	}
	return codelist.Fold(string(b))
}

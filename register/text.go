package register

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"verdig/codelist"
)

// ReadDay reads a day as returns write it: YYYY-MM-DD, DD.MM.YYYY (with or
// without leading zeros), and the day of a moment in ISO form such as
// spreadsheets give. Days with slashes and years of two digits are refused,
// for nobody can tell what they mean. The empty text is the zero day.
func ReadDay(text string) (codelist.Day, bool) {
	p, ok := readDayParts(text)
	if !ok || p.IsZero() {
		return codelist.Day{}, ok
	}
	return p.Full()
}

// ReadPartialDay is [ReadDay] for days of which parts may be unknown, as birth
// dates are: also YYYY, YYYY-MM, MM.YYYY, and parts that are 00. About reports
// that the text itself says that it is approximate ("ca. 1996", "1996?");
// then only the year is kept. Words such as "ukjent" and "unknown" give the
// zero value.
func ReadPartialDay(text string) (p codelist.PartialDay, about, ok bool) {
	text, about = withoutAbout(strings.TrimSpace(text))
	if unknownWord(text) {
		return p, false, true
	}
	p, ok = readDayParts(text)
	if !ok {
		return p, about, false
	}
	if about {
		p.Month, p.Day = 0, 0
	}
	return p, about, true
}

// readDayParts reads the parts of a day; parts that are unknown are 0.
func readDayParts(text string) (codelist.PartialDay, bool) {
	var p codelist.PartialDay
	if text == "" {
		return p, true
	}
	if len(text) > 10 && (text[10] == 'T' || text[10] == ' ') && isMoment(text) {
		text = text[:10]
	}
	separator := "-"
	if strings.Contains(text, ".") {
		separator = "."
	}
	var parts []int
	for part := range strings.SplitSeq(text, separator) {
		n, err := strconv.ParseUint(part, 10, 16)
		if err != nil || len(part) > 4 || part[0] == '+' {
			return p, false
		}
		parts = append(parts, int(n))
	}
	first, last := strings.Index(text, separator), len(text)-strings.LastIndex(text, separator)-1
	switch {
	case len(parts) == 1 && len(text) == 4:
		p.Year = parts[0]
	case separator == "-" && first == 4 && len(parts) <= 3:
		p.Year, p.Month = parts[0], parts[1]
		if len(parts) == 3 {
			p.Day = parts[2]
		}
	case separator == "." && last == 4 && len(parts) == 2:
		p.Month, p.Year = parts[0], parts[1]
	case separator == "." && last == 4 && len(parts) == 3:
		p.Day, p.Month, p.Year = parts[0], parts[1], parts[2]
	default:
		return p, false
	}
	return p, validParts(p)
}

// validParts reports whether there is such a day, month or year.
func validParts(p codelist.PartialDay) bool {
	switch {
	case p.Year == 0:
		return p == codelist.PartialDay{} // 00.00.0000: nothing known
	case p.Month == 0:
		return p.Day == 0
	case p.Month > 12:
		return false
	}
	return p.Day <= codelist.DaysIn(p.Year, p.Month)
}

// isMoment reports whether the text is a moment in ISO form.
func isMoment(text string) bool {
	for _, layout := range []string{"2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02T15:04", "2006-01-02 15:04", time.RFC3339} {
		if _, err := time.Parse(layout, text); err == nil {
			return true
		}
	}
	return false
}

// withoutAbout takes words and signs off that say "about", and reports whether
// there were any.
func withoutAbout(text string) (string, bool) {
	lower := strings.ToLower(text)
	for _, word := range []string{"ca.", "ca", "cirka", "circa", "omkring", "rundt", "omtrent", "about", "around", "approx.", "approx", "c.", "~"} {
		rest, ok := strings.CutPrefix(lower, word)
		if rest = strings.TrimSpace(rest); ok && rest != "" && rest[0] >= '0' && rest[0] <= '9' {
			return strings.TrimSuffix(rest, "?"), true
		}
	}
	if rest, ok := strings.CutSuffix(text, "?"); ok && rest != "" {
		return strings.TrimSpace(rest), true
	}
	return text, false
}

// unknownWord reports whether a text says that nothing is known.
func unknownWord(text string) bool {
	switch strings.ToLower(text) {
	case "ukjent", "ukjend", "ikke kjent", "ikkje kjend", "ikkje kjent", "unknown", "not known", "uoppgitt", "vet ikke", "veit ikkje", "?", "-", "n/a":
		return true
	}
	return false
}

// ReadCodes reads one or several values of a code list, separated by ; or |:
// codes, labels in any of the three languages, or synonyms. The codes come in
// the order of the text, each once. Bad is the place (from 1) of the first
// value that the list does not know or that means more than one code, 0 where
// all are known.
func ReadCodes(s *codelist.Scheme, text string) (codes []string, bad int) {
	place := 0
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ';' || r == '|' }) {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		place++
		code, ok := s.Find(part)
		if !ok {
			return codes, place
		}
		seen := false
		for _, c := range codes {
			seen = seen || c == code
		}
		if !seen {
			codes = append(codes, code)
		}
	}
	return codes, 0
}

// textFault says what is wrong with a free text.
type textFault int

const (
	textFine textFault = iota
	textTooLong
	textControl  // control characters, or characters that turn the direction of writing
	textEncoding // not UTF-8, or characters lost in an earlier conversion
)

// readText tidies a free text: composed characters (Unicode NFC), single
// spaces. Most is the longest allowed length in characters.
func readText(text string, most int) (string, textFault) {
	if !utf8.ValidString(text) {
		return "", textEncoding
	}
	plain := true
	for _, r := range text {
		switch {
		case r == utf8.RuneError:
			return "", textEncoding
		case r == '\n' || r == '\r' || r == '\t' || r == '\u00a0':
			plain = false // becomes a space
		case unicode.IsControl(r), r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == '\ufeff':
			return "", textControl
		case r >= utf8.RuneSelf:
			plain = false
		}
	}
	if !plain {
		text = norm.NFC.String(text)
	}
	if !plain || strings.Contains(text, "  ") {
		text = strings.Join(strings.Fields(text), " ")
	}
	text = strings.TrimSpace(text)
	if utf8.RuneCountInString(text) > most {
		return "", textTooLong
	}
	return text, textFine
}

// ReadReference reads an agency's own reference of at most so many characters.
// Where it cannot be taken, key is that of the issue, with its arguments: a
// national identity number is refused, for a reference must say nothing.
func ReadReference(text string, most int) (reference, key string, args []string) {
	reference, wrong := readText(text, most)
	switch {
	case wrong == textTooLong:
		return "", IssueTooLong, []string{strconv.Itoa(most)}
	case wrong == textControl:
		return "", IssueControl, nil
	case wrong == textEncoding:
		return "", IssueEncoding, nil
	case isIdentityNumber(reference):
		return "", IssueIdentityNumber, nil
	}
	return reference, "", nil
}

// isIdentityNumber reports whether a text is a Norwegian national identity
// number or D number: eleven digits with both check digits right (modulus 11;
// the weights are those of the Norwegian population register).
func isIdentityNumber(text string) bool {
	text = strings.ReplaceAll(text, " ", "")
	if len(text) != 11 {
		return false
	}
	var d [11]int
	for i := range text {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
		d[i] = int(text[i] - '0')
	}
	day, month := d[0]*10+d[1], d[2]*10+d[3]
	if day > 40 {
		day -= 40 // D number
	}
	if day < 1 || day > 31 || month < 1 || month > 12 {
		return false
	}
	for i, weights := range [][]int{{3, 7, 6, 1, 8, 9, 4, 5, 2}, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}} {
		sum := 0
		for j, w := range weights {
			sum += w * d[j]
		}
		if check := (11 - sum%11) % 11; check != d[9+i] {
			return false
		}
	}
	return true
}

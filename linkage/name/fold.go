package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mozillazg/go-unidecode"
	"golang.org/x/text/unicode/norm"
)

// latinLetters are letters that no decomposition reaches, written as a
// Norwegian agency would without its own keyboard. Digraph spellings of the
// same letters (oe, aa, ue) meet them again in the sound key.
var latinLetters = map[rune]string{
	'æ': "ae", 'ø': "o", 'å': "a", 'ä': "a", 'ö': "o", 'ü': "u", 'ß': "ss", 'þ': "th", 'ð': "d",
	'đ': "d", 'ł': "l", 'ı': "i", 'œ': "oe", 'ŋ': "ng", 'ɓ': "b", 'ɗ': "d", 'ƙ': "k", 'ƴ': "y",
	'ə': "a", 'ɛ': "e", 'ɔ': "o", 'ħ': "h", 'ŧ': "t", 'ɣ': "g", 'ʋ': "v", 'ɖ': "d",
}

// maxText bounds the runes of a name that are looked at, so that no input can
// make a comparison slow.
const maxText = 200

// foldCase maps every letter case of a letter to one. Lower case alone is not
// enough: some letters have two lower-case forms.
func foldCase(r rune) rune { return unicode.ToLower(unicode.ToUpper(r)) }

// Fold writes free text of any script as lower-case ASCII words of letters and
// digits, separated by single spaces. Case, accents, punctuation and order of
// combining marks do not matter. The second result tells whether some of it
// came from a script that leaves short vowels out.
func Fold(s string) (text string, vowelless bool) {
	if isPlain(s) {
		return tidy(s), false
	}
	s = norm.NFKC.String(strings.Map(foldCase, strings.ToValidUTF8(s, " ")))
	s = strings.ReplaceAll(s, "รร", "ั") // Thai: a double r is the vowel a
	persian := isPersian(s)
	var out strings.Builder
	var arabic []rune
	flush := func() {
		if len(arabic) > 0 {
			romaniseArabic(arabic, persian, &out)
			arabic, vowelless = arabic[:0], true
		}
	}
	count := 0
	for _, r := range s {
		if count++; count > maxText {
			break
		}
		r = foldCase(r)
		if isArabic(r) {
			arabic = append(arabic, r)
			continue
		}
		if joins(r) {
			continue
		}
		flush()
		vowelless = vowelless || r > 0x590 && unicode.In(r, vowelPoor...)
		writeLetter(&out, r)
	}
	flush()
	return tidy(out.String()), vowelless
}

// joins tells whether a character does not end a word and is left out: joiners
// and accents.
func joins(r rune) bool { return r == '\u200c' || r == '\u200d' || unicode.Is(unicode.Inherited, r) }

// writeLetter writes the ASCII of one letter that is not Arabic.
func writeLetter(out *strings.Builder, r rune) {
	if r < utf8.RuneSelf {
		out.WriteRune(r)
		return
	}
	if s, ok := latinLetters[r]; ok {
		out.WriteString(s)
		return
	}
	if s, ok := cyrillicLetters[r]; ok {
		out.WriteString(s)
		return
	}
	if s, ok := romaniseEthiopic(r); ok {
		out.WriteString(s)
		return
	}
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
		if r != 'ʼ' && r != '’' && r != 'ʻ' && r != '‘' {
			out.WriteByte(' ')
		}
		return
	}
	if unicode.Is(unicode.Hangul, r) { // a syllable, not its first letter alone
		out.WriteString(strings.ToLower(unidecode.Unidecode(string(r))))
		return
	}
	base := norm.NFD.String(string(r))
	first, _ := utf8.DecodeRuneInString(base)
	if s, ok := cyrillicLetters[first]; ok {
		out.WriteString(s)
		return
	}
	out.WriteString(strings.ToLower(unidecode.Unidecode(string(first))))
}

// isPlain tells whether s is ASCII and short, so that tidy alone folds it.
func isPlain(s string) bool {
	if len(s) > maxText {
		return false
	}
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// tidy keeps letters and digits of ASCII text in lower case, drops apostrophes
// and turns every other run into one space.
func tidy(s string) string {
	b := make([]byte, 0, len(s))
	gap := false
	for i := 0; i < len(s) && len(b) < 2*maxText; i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			if gap && len(b) > 0 {
				b = append(b, ' ')
			}
			b, gap = append(b, c), false
		case c == '\'' || c == '`':
		default:
			gap = true
		}
	}
	return string(b)
}

// FoldCode folds a short code (source, place, country) to upper case without
// surrounding space.
func FoldCode(s string) string {
	s = strings.TrimSpace(s)
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c >= 'a' && c <= 'z' {
			return strings.Map(func(r rune) rune { return unicode.ToUpper(foldCase(r)) }, strings.ToValidUTF8(s, "\uFFFD"))
		}
	}
	return s
}

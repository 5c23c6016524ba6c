package codelist

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Find returns the code that a text in a return means: a code, a label in any
// of the three languages, or a synonym. Case, accents, spaces and punctuation
// do not matter, and æ, ø and å may be written ae, o or oe, a or aa. It is
// false for an empty text, for a text that no code or more than one code
// claims, and for codes that only group others.
func (s *Scheme) Find(text string) (string, bool) {
	text = strings.TrimSpace(text)
	if i, ok := s.index[text]; ok && !s.Codes[i].Group() {
		return text, true
	}
	code, ok := s.words[Fold(text)]
	return code, ok && code != ""
}

// Fold reduces a text to the letters and digits by which [Scheme.Find]
// compares: lower case, without accents, spaces and punctuation; æ becomes ae,
// ø becomes o, ß becomes ss. Letters of every script are kept.
func Fold(text string) string {
	if plain, ok := foldASCII(text); ok {
		return plain
	}
	var b strings.Builder
	b.Grow(len(text))
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(text, "")) { // norm passes over letters behind a broken byte
		r = unicode.ToLower(r)
		switch {
		case r == 'æ':
			b.WriteString("ae")
		case r == 'ø':
			b.WriteByte('o')
		case r == 'ß':
			b.WriteString("ss")
		case r == 'đ' || r == 'ð':
			b.WriteByte('d')
		case r == 'ł':
			b.WriteByte('l')
		case r == 'ı':
			b.WriteByte('i')
		case unicode.IsLetter(r), unicode.IsDigit(r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

// foldASCII is Fold for texts of ASCII only, which most are; false for others.
func foldASCII(text string) (string, bool) {
	var buf [64]byte
	out := buf[:0]
	for i := range len(text) {
		c := text[i]
		switch {
		case c >= 0x80:
			return "", false
		case 'A' <= c && c <= 'Z':
			out = append(out, c+'a'-'A')
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			out = append(out, c)
		}
	}
	return string(out), true
}

// spellings returns the folded forms under which a word of the data is found:
// its plain fold and, where it has ø or å, the forms with oe and aa that
// systems without these letters write.
func spellings(word string) []string {
	plain := Fold(word)
	if plain == "" {
		return nil
	}
	long := Fold(strings.NewReplacer("ø", "oe", "Ø", "oe", "å", "aa", "Å", "aa").Replace(norm.NFC.String(word)))
	if long == plain {
		return []string{plain}
	}
	return []string{plain, long}
}

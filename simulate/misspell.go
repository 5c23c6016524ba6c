package simulate

import (
	"math/rand/v2"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// keyboard holds the neighbours of each letter on a Norwegian keyboard.
var keyboard = map[rune]string{
	'q': "wa", 'w': "qes", 'e': "wrd", 'r': "etf", 't': "ryg", 'y': "tuh", 'u': "yij", 'i': "uok", 'o': "ipl", 'p': "oå",
	'a': "qsz", 's': "adwx", 'd': "sfec", 'f': "dgrv", 'g': "fhtb", 'h': "gjyn", 'j': "hkum", 'k': "jlio", 'l': "køo",
	'z': "xas", 'x': "zcs", 'c': "xvd", 'v': "cbf", 'b': "vng", 'n': "bmh", 'm': "nkj",
}

// misread are pairs that scanned forms confuse.
var misread = [][2]string{{"rn", "m"}, {"m", "rn"}, {"cl", "d"}, {"li", "h"}, {"vv", "w"}, {"u", "v"}, {"l", "i"}, {"o", "a"}, {"e", "c"}, {"nn", "m"}}

// mistype makes one typing or reading error in a name. The first letter stays
// as it is nine times of ten, as in real data.
func mistype(s string, r *rand.Rand) string {
	letters := []rune(s)
	if len(letters) < 3 {
		return s
	}
	i := 1 + r.IntN(len(letters)-1)
	if chance(r, 0.1) {
		i = 0
	}
	if !unicode.IsLetter(letters[i]) {
		return s
	}
	switch r.IntN(5) {
	case 0: // left out
		return string(letters[:i]) + string(letters[i+1:])
	case 1: // doubled
		return string(letters[:i+1]) + string(letters[i:])
	case 2: // two exchanged
		j := min(i+1, len(letters)-1)
		letters[i], letters[j] = letters[j], letters[i]
		return string(letters)
	case 3: // misread
		for _, k := range r.Perm(len(misread)) {
			m := misread[k]
			if at := strings.Index(s, m[0]); at > 0 {
				return s[:at] + m[1] + s[at+len(m[0]):]
			}
		}
	}
	near, ok := keyboard[unicode.ToLower(letters[i])]
	if !ok {
		return s
	}
	options := []rune(near)
	c := options[r.IntN(len(options))]
	if unicode.IsUpper(letters[i]) {
		c = unicode.ToUpper(c)
	}
	letters[i] = c
	return string(letters)
}

// foldMarks takes marks off letters, as a writer without the right keyboard
// does: "Ngọc Thị" becomes "Ngoc Thi". Letters that the Norwegian alphabet has
// stay.
func foldMarks(s string) string {
	var b strings.Builder
	for _, c := range s {
		switch c {
		case 'æ', 'ø', 'å', 'Æ', 'Ø', 'Å':
			b.WriteRune(c)
			continue
		}
		if plain, ok := plainLetters[c]; ok {
			b.WriteString(plain)
			continue
		}
		for _, d := range norm.NFD.String(string(c)) {
			if !unicode.Is(unicode.Mn, d) {
				b.WriteRune(d)
			}
		}
	}
	return b.String()
}

// plainLetters are letters that do not decompose.
var plainLetters = map[rune]string{
	'ł': "l", 'Ł': "L", 'đ': "d", 'Đ': "D", 'ı': "i", 'ə': "e", 'Ə': "E", 'ð': "d", 'þ': "th", 'ß': "ss", 'œ': "oe", 'ŋ': "ng",
	'ɛ': "e", 'Ɛ': "E", 'ɔ': "o", 'Ɔ': "O", 'ɓ': "b", 'ɗ': "d", 'ƙ': "k", 'ƴ': "y", 'ʻ': "'", 'ʼ': "'", '’': "'", 'ʿ': "", 'ħ': "h",
}

// oldCedilla writes Romanian s and t with a cedilla, as older keyboards do.
var oldCedilla = strings.NewReplacer("ș", "ş", "ț", "ţ", "Ș", "Ş", "Ț", "Ţ")

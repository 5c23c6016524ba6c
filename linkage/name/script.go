package name

import (
	"strings"
	"unicode"
)

// arabicLetters gives the Latin of a letter of the Arabic script (with the
// Persian, Urdu and Kurdish additions) where it does not depend on its
// neighbours. Short vowels are rarely written: an Arabic name becomes mostly
// consonants, and the skeleton of a name is what is compared then.
var arabicLetters = map[rune]string{
	'ا': "a", 'آ': "a", 'أ': "a", 'إ': "i", 'ٱ': "a", 'ء': "", 'ؤ': "u", 'ئ': "i",
	'ب': "b", 'ت': "t", 'ث': "th", 'ج': "j", 'ح': "h", 'خ': "kh", 'د': "d", 'ذ': "dh",
	'ر': "r", 'ز': "z", 'س': "s", 'ش': "sh", 'ص': "s", 'ض': "d", 'ط': "t", 'ظ': "z",
	'ع': "a", 'غ': "gh", 'ف': "f", 'ق': "q", 'ك': "k", 'ل': "l", 'م': "m", 'ن': "n",
	'ه': "h", 'ة': "a", 'ى': "a", 'پ': "p", 'چ': "ch", 'ژ': "zh", 'گ': "g", 'ک': "k",
	'ہ': "h", 'ھ': "h", 'ۀ': "h", 'ے': "e", 'ں': "n", 'ٹ': "t", 'ڈ': "d", 'ڑ': "r",
	'ڤ': "v", 'ۆ': "o", 'ێ': "e", 'ڕ': "r", 'ڵ': "l", 'ۇ': "u", 'ە': "e",
	'\u064B': "an", '\u064E': "a", '\u064F': "u", '\u0650': "i", '\u0670': "a",
	'\u0651': "", '\u0652': "", 'ـ': "", '\u200c': "", '\u200d': "",
}

// isArabic tells whether r is written with arabicLetters or is one of the two
// letters that are read by their neighbours.
func isArabic(r rune) bool {
	if r == 'و' || r == 'ي' || r == 'ی' {
		return true
	}
	_, ok := arabicLetters[r]
	return ok && r > 0x0600 && r < 0x0700
}

// persianLetters are read otherwise in Persian, Dari and Urdu than in Arabic.
var persianLetters = map[rune]string{'ض': "z", 'ذ': "z", 'ث': "s"}

// persianMarks are letters that Arabic itself lacks.
const persianMarks = "یکپچژگہھے"

// isPersian tells whether a text has letters that Arabic itself lacks.
func isPersian(s string) bool { return strings.ContainsAny(s, persianMarks) }

// romaniseArabic writes one run of Arabic letters in Latin. Waw and yeh are
// consonants at the start and before alef, else long vowels. The article is
// split off, so that it can be left out like other particles.
func romaniseArabic(word []rune, persian bool, out *strings.Builder) {
	if len(word) > 4 && word[0] == 'ا' && word[1] == 'ل' {
		out.WriteString("al ")
		word = word[2:]
	}
	for i, r := range word {
		consonant := i == 0 || i+1 < len(word) && (word[i+1] == 'ا' || word[i+1] == 'آ')
		switch r {
		case 'و':
			out.WriteString(pick(consonant, "w", "u"))
		case 'ي', 'ی':
			out.WriteString(pick(consonant, "y", "i"))
		default:
			if s, ok := persianLetters[r]; ok && persian {
				out.WriteString(s)
				continue
			}
			out.WriteString(arabicLetters[r])
		}
	}
}

// vowelPoor are the scripts, besides Arabic, whose vowels are not written, are
// implied, or are signs that romanisations render in many ways.
var vowelPoor = []*unicode.RangeTable{unicode.Hebrew, unicode.Syriac, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar,
	unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya, unicode.Tamil, unicode.Telugu,
	unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Tibetan}

// pick returns a where the condition holds, else b.
func pick(condition bool, a, b string) string {
	if condition {
		return a
	}
	return b
}

// cyrillicLetters gives the Latin of Russian, Ukrainian, Belarusian, Bulgarian,
// Serbian and Macedonian letters, near to how agencies write such names.
var cyrillicLetters = map[rune]string{
	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "e", 'ж': "zh",
	'з': "z", 'и': "i", 'й': "y", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o",
	'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "kh", 'ц': "ts",
	'ч': "ch", 'ш': "sh", 'щ': "shch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "yu",
	'я': "ya", 'і': "i", 'ї': "i", 'є': "ye", 'ґ': "g", 'ў': "u", 'ђ': "dj", 'ј': "j",
	'љ': "lj", 'њ': "nj", 'ћ': "c", 'џ': "dzh", 'ѓ': "gj", 'ќ': "kj", 'ѕ': "dz", 'ѝ': "i",
}

// ethiopicRows gives the consonant of each row of eight in the Ethiopic block
// from U+1200; the place within the row gives the vowel.
var ethiopicRows = [...]string{
	"h", "l", "h", "m", "s", "r", "s", "sh", "q", "qw", "q", "qw", "b", "v", "t", "ch",
	"h", "hw", "n", "ny", "", "k", "kw", "kh", "khw", "w", "", "z", "zh", "y", "d", "d",
	"j", "g", "gw", "g", "t", "ch", "p", "ts", "ts", "f", "p",
}

// ethiopicVowels gives the vowel of each of the eight orders. The sixth has no
// vowel or a very short one, which agencies mostly leave out.
var ethiopicVowels = [8]string{"e", "u", "i", "a", "e", "", "o", "wa"}

// romaniseEthiopic returns the Latin of a syllable of the Ethiopic script
// (Tigrinya, Amharic), and whether r is one.
func romaniseEthiopic(r rune) (string, bool) {
	if r < 0x1200 || r >= 0x1200+rune(8*len(ethiopicRows)) {
		return "", false
	}
	row, order := (r-0x1200)/8, (r-0x1200)%8
	consonant, vowel := ethiopicRows[row], ethiopicVowels[order]
	if consonant == "" { // the two glottal rows carry the vowel alone
		vowel = [8]string{"a", "u", "i", "a", "e", "e", "o", "wa"}[order]
	}
	return consonant + vowel, true
}

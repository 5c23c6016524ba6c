package name

// soundRules rewrite letters to a rough sound, longest first, so that spellings
// of one name in English, French, German, Norwegian, Romanian, Vietnamese and
// the usual romanisations of Arabic, Cyrillic and Ethiopic meet. Capital
// letters in the result are sounds without a letter of their own: S for sh, ch,
// tch, cz.
var soundRules = []struct{ from, to string }{
	{"shch", "S"}, {"tsch", "S"}, {"dzh", "j"}, {"sch", "S"}, {"tch", "S"}, {"dsh", "j"},
	{"ough", "o"}, {"eigh", "a"},
	{"ph", "f"}, {"kh", "h"}, {"gh", "g"}, {"sh", "S"}, {"ch", "S"}, {"cz", "S"}, {"sz", "S"},
	{"cs", "S"}, {"zh", "j"}, {"dj", "j"}, {"dg", "j"}, {"th", "t"}, {"dh", "d"},
	{"ts", "s"}, {"tz", "s"}, {"ck", "k"}, {"qu", "k"}, {"ce", "se"}, {"ci", "si"}, {"cy", "sy"},
	{"kj", "S"}, {"ks", "x"}, {"c", "k"}, {"q", "k"}, {"v", "w"}, {"z", "s"},
}

// soundLetters applies soundRules to a lower-case ASCII token and appends the
// result to buf.
func soundLetters(buf []byte, s string) []byte {
	for i := 0; i < len(s); {
		if n, to := soundRule(s[i:]); n > 0 {
			buf = append(buf, to...)
			i += n
			continue
		}
		buf = append(buf, s[i])
		i++
	}
	return buf
}

// soundRule finds the rule for the start of s: letters consumed and their
// replacement; 0 if none applies. Rules that look ahead (ge, ci) leave the
// vowel to be read again.
func soundRule(s string) (int, string) {
	for _, r := range soundRules {
		if len(s) >= len(r.from) && s[:len(r.from)] == r.from {
			return len(r.from), r.to
		}
	}
	return 0, ""
}

// isVowel counts y as a vowel: agencies write i, y and j for one sound.
func isVowel(c byte) bool {
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'
}

// Keys returns the sound key and the consonant skeleton of a lower-case ASCII
// token. The sound key marks every run of vowels by one letter and so keeps
// the rhythm (Muhammad and Mohamed meet, Mahmoud does not); the skeleton has
// no vowels after the first letter, so that text without written vowels meets
// text with them.
func Keys(s string) (sound, skeleton string) {
	var a, b, c [64]byte
	letters := soundLetters(a[:0], s)
	key, bones := b[:0], c[:0]
	for i, l := range letters {
		switch {
		case l == 'j' && i > 0 && i+1 == len(letters), isVowel(l):
			if n := len(key); n == 0 || key[n-1] != 'a' {
				key = append(key, 'a')
			}
			if len(bones) == 0 && i == 0 {
				bones = append(bones, 'a')
			}
		case l == 'h' && i > 0 && i+1 == len(letters):
			// silent: Sarah, Fatimah
		default:
			key = appendOnce(key, l)
			bones = appendOnce(bones, coarse(l))
		}
	}
	return string(key), string(bones)
}

// coarse merges sounds that romanisations of one letter do not keep apart.
func coarse(c byte) byte {
	switch c {
	case 'j':
		return 'g' // Egyptian g for j
	case 'S':
		return 's'
	case 'x':
		return 's'
	}
	return c
}

// appendOnce appends c unless it is the last letter already: doubled letters
// are a matter of spelling.
func appendOnce(b []byte, c byte) []byte {
	if n := len(b); n > 0 && b[n-1] == c {
		return b
	}
	return append(b, c)
}

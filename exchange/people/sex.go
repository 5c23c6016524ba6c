package people

import (
	_ "embed"
	"strings"
	"sync"

	"verdig/codelist"
)

//go:embed data/sex.csv
var sexData string

var sexWords = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, row := range table(sexData) {
		for w := range strings.SplitSeq(row[1], "|") {
			out[codelist.Fold(w)] = row[0]
		}
	}
	return out
})

// notKnown are values of a column of sex that say that it is not known.
var notKnown = map[string]bool{"": true, "u": true, "unknown": true, "ukjent": true, "ukjend": true, "0": true, "9": true, "na": true, "nan": true, "null": true, "none": true, "unbekannt": true, "inconnu": true, "desconocido": true}

// sexCodes reads the codes of one column from its distinct values, folded, as
// far as they are known. What a letter means depends on its company: M is a
// man beside F, K, W or V, and a woman (mujer) beside H (hombre); 0 and 1
// alone are a pair of codes.
func sexCodes(values []string) map[string]string {
	has := map[string]bool{}
	for _, v := range values {
		has[v] = true
	}
	out := map[string]string{}
	for _, v := range values {
		if code, ok := sexWords()[v]; ok && !notKnown[v] {
			out[v] = code
		}
	}
	if has["h"] {
		out["h"] = "male"
		if has["m"] && !has["f"] {
			out["m"] = "female"
		}
	}
	if has["n"] && has["m"] && !has["f"] {
		out["n"] = "female"
	}
	if has["e"] && has["k"] {
		out["e"] = "male"
	}
	if has["0"] && has["1"] && !has["2"] {
		out["0"], out["1"] = "female", "male"
	}
	return out
}

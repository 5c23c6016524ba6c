package simulate

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
)

// spelling is one name: in its own script where that is not Latin, and in the
// Latin spellings in use, the most usual first.
type spelling struct {
	native string
	latin  []string
}

// pool is the name material of one naming culture in data/names.
type pool struct {
	name   string
	style  string // see styleOf
	female []spelling
	male   []spelling
	family []spelling
	women  []spelling          // family names of women where they differ as a list
	nick   map[string][]string // short forms by the most usual Latin spelling
}

// parsePool reads a pool file: sections in brackets, names separated by commas
// or line ends, native=latin/latin or latin/latin. It panics on a malformed
// file, which a test would meet first.
func parsePool(name, text string) *pool {
	p := &pool{name: name, style: "western", nick: map[string][]string{}}
	section := ""
	for _, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
			continue
		case strings.HasPrefix(line, "["):
			section = strings.Trim(line, "[]")
			continue
		case section == "":
			key, value, _ := strings.Cut(line, ":")
			if key != "style" {
				panic(fmt.Sprintf("simulate: %s: %s", name, line))
			}
			p.style = strings.TrimSpace(value)
			continue
		}
		for _, entry := range strings.Split(line, ",") {
			if entry = strings.TrimSpace(entry); entry != "" {
				p.add(section, entry)
			}
		}
	}
	return p
}

func (p *pool) add(section, entry string) {
	s := spelling{}
	left, right, native := strings.Cut(entry, "=")
	if section == "nick" {
		p.nick[left] = strings.Split(right, "/")
		return
	}
	if native {
		s.native, s.latin = left, strings.Split(right, "/")
	} else {
		s.latin = strings.Split(left, "/")
	}
	switch section {
	case "female":
		p.female = append(p.female, s)
	case "male":
		p.male = append(p.male, s)
	case "family":
		p.family = append(p.family, s)
	case "family-women":
		p.women = append(p.women, s)
	default:
		panic(fmt.Sprintf("simulate: %s: section %s", p.name, section))
	}
}

// common draws a name; those at the head of the list are more common.
func common(r *rand.Rand, names []spelling, exponent float64) spelling {
	weights := make([]float64, len(names))
	for i := range names {
		weights[i] = math.Pow(float64(i+4), -exponent)
	}
	return names[pick(r, weights)]
}

// How steeply names fall in frequency. Given names repeat more than family
// names do.
const (
	givenExponent  = 0.75
	familyExponent = 0.6
)

func (p *pool) given(r *rand.Rand, sex string) spelling {
	switch {
	case sex == "male", sex == "unknown" && chance(r, 0.5):
		return common(r, p.male, givenExponent)
	}
	return common(r, p.female, givenExponent)
}

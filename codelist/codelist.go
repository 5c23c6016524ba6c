package codelist

import (
	"slices"
	"strings"
)

// Standards to which a code may be mapped. A crosswalk column exists in the
// data file of a scheme as soon as the scheme has a place in the standard; it
// stays empty until somebody has read the standard's own list (a slot).
const (
	HTCDS    = "htcds"    // Human Trafficking Case Data Standard 2.0, IOM (2021)
	ICTIP    = "ictip"    // International Classification Standard for administrative data on Trafficking in Persons
	Eurostat = "eurostat" // Eurostat crim_thb
)

// Attribute names with a meaning for the whole house.
const (
	AttrUse    = "use"        // "group": the code only groups others and is never the value of a fact
	AttrLevel  = "level"      // country: continent, region, country, special
	AttrType   = "type"       // agency: a code of agency_type
	AttrReturn = "return"     // agency: person or criminal
	AttrFrom   = "from_years" // age_group: youngest age in completed years
	AttrTo     = "to_years"   // age_group: oldest age in completed years, absent where open
)

// Library holds every scheme of the house. It is made by [Load] and never
// changes, so it may be shared.
type Library struct {
	names   []string // in the order of schemes.csv
	schemes map[string]*Scheme
}

// Scheme returns the scheme of a name such as "sex".
func (l *Library) Scheme(name string) (*Scheme, bool) {
	s, ok := l.schemes[name]
	return s, ok
}

// Names lists the schemes in the order of the library.
func (l *Library) Names() []string { return slices.Clone(l.names) }

// Versions returns the version of every scheme, by name.
func (l *Library) Versions() map[string]string {
	v := make(map[string]string, len(l.names))
	for _, n := range l.names {
		v[n] = l.schemes[n].Version
	}
	return v
}

// Scheme is one classification. Its fields and everything reached through them
// are shared and must not be changed.
type Scheme struct {
	Name    string
	Version string
	Title   Text
	Codes   []Code   // in the order of the data file, parents before children
	Slots   []string // the standards that the data file has a crosswalk column for, filled or not

	index map[string]int    // code -> place in Codes
	words map[string]string // folded code, label or synonym -> code
}

// Code is one category of a scheme.
type Code struct {
	Code      string
	Parent    string // code of the broader category, "" at the top
	Label     Text
	ValidFrom Day // first day of validity, zero where open or not sourced
	ValidTo   Day // last day of validity, zero where open or not sourced
	Order     int // place in the scheme, from 0

	// Crosswalk gives, by standard, the mappings in the form that [Code.Maps]
	// reads. A standard without a mapping is absent.
	Crosswalk map[string]string
	Synonyms  []string          // other texts that [Scheme.Find] accepts
	Attrs     map[string]string // such as the type of an agency; never an empty value
}

// Group reports whether the code only groups others: it may head a column of
// a table, but is never reported as a fact, and Find does not return it.
func (c Code) Group() bool { return c.Attrs[AttrUse] == "group" }

// ValidOn reports whether the code is in force on a day. An open end, and the
// zero day, are in force.
func (c Code) ValidOn(d Day) bool {
	if d.IsZero() {
		return true
	}
	return (c.ValidFrom.IsZero() || !d.Before(c.ValidFrom)) && (c.ValidTo.IsZero() || !d.After(c.ValidTo))
}

// Mapping is one place in another standard to which a code is mapped.
type Mapping struct {
	Field string // the field with its prefix, such as vic_TypeOfExploitation
	Value string // the value exactly as the standard writes it
	Exact bool   // false: the nearest value, not the same idea
}

// Maps returns the mappings of a code to a standard, nil where there is none.
// In the data they are written Field=Value where the ideas are the same and
// Field~Value for the nearest value, several with |.
func (c Code) Maps(standard string) []Mapping {
	text := c.Crosswalk[standard]
	if text == "" {
		return nil
	}
	var out []Mapping
	for part := range strings.SplitSeq(text, "|") {
		at := strings.IndexAny(part, "=~")
		if at < 0 {
			continue // refused by Load
		}
		out = append(out, Mapping{part[:at], part[at+1:], part[at] == '='})
	}
	return out
}

// Code returns a category by its code.
func (s *Scheme) Code(code string) (Code, bool) {
	i, ok := s.index[code]
	if !ok {
		return Code{}, false
	}
	return s.Codes[i], true
}

// Children returns the categories directly below a code, in order; for "" the
// categories at the top.
func (s *Scheme) Children(code string) []Code {
	var out []Code
	for _, c := range s.Codes {
		if c.Parent == code {
			out = append(out, c)
		}
	}
	return out
}

// Top returns the ancestor of a code that has no parent: the code itself at
// the top, "" for a code that the scheme does not have.
func (s *Scheme) Top(code string) string {
	i, ok := s.index[code]
	if !ok {
		return ""
	}
	for s.Codes[i].Parent != "" {
		i = s.index[s.Codes[i].Parent]
	}
	return s.Codes[i].Code
}

// IsA reports whether a code is the ancestor or lies below it.
func (s *Scheme) IsA(code, ancestor string) bool {
	i, ok := s.index[code]
	if !ok {
		return false
	}
	for {
		c := s.Codes[i]
		if c.Code == ancestor {
			return true
		}
		if c.Parent == "" {
			return false
		}
		i = s.index[c.Parent]
	}
}

// Label returns the label of a code in language l; the code itself where the
// scheme does not have it, so that nothing vanishes from a page.
func (s *Scheme) Label(code string, l Lang) string {
	if c, ok := s.Code(code); ok {
		return c.Label.In(l)
	}
	return code
}

// Facts returns the codes that may be reported as a fact, in order: all but
// the groups.
func (s *Scheme) Facts() []Code {
	var out []Code
	for _, c := range s.Codes {
		if !c.Group() {
			out = append(out, c)
		}
	}
	return out
}

// Sorted returns the codes that may be reported, in the alphabetical order of
// their labels in language l.
func (s *Scheme) Sorted(l Lang) []Code {
	out := s.Facts()
	compare := Collate(l)
	slices.SortStableFunc(out, func(a, b Code) int { return compare(a.Label.In(l), b.Label.In(l)) })
	return out
}

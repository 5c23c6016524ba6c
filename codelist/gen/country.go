package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"verdig/codelist"
)

// The levels of the country code list, as its attribute "level".
const (
	levelContinent = "continent"
	levelRegion    = "region"
	levelCountry   = "country"
	levelSpecial   = "special"
)

// world is the M49 code that holds the continents; it is no code of the list,
// so that the top of a country is its continent.
const world = "001"

// oceaniaRest is CLDR's own group of outlying islands. It is no M49 region and
// left out with its members; Antarctica, the only one of them with an ISO
// code, has no region in M49 either.
const oceaniaRest = "QO"

// preferShort lists the territories whose short CLDR name is the one that
// readers of a report expect.
var preferShort = []string{"HK", "MO", "PS"}

// entry is one row of the list.
type entry struct {
	code, parent, level string
	label               codelist.Text
	synonyms            []string
}

// cldr holds what is read of the CLDR.
type cldr struct {
	names    map[codelist.Lang]map[string]string // territory -> name, and code-alt-short
	alpha3   map[string]string                   // ISO alpha-2 -> alpha-3
	contains map[string][]string                 // M49 region -> members
}

// generate writes the country list as CSV: continents with their regions
// first, then the countries in Norwegian order of their names in bokmål, then
// stateless and not known.
func generate(data fs.FS, additions []byte, w io.Writer) error {
	c, err := readCLDR(data)
	if err != nil {
		return err
	}
	own, err := readAdditions(additions)
	if err != nil {
		return err
	}
	entries := c.regions()
	parent := map[string]string{}
	for _, e := range entries {
		for _, member := range c.contains[e.code] {
			parent[member] = e.code
		}
	}
	entries = append(entries, c.countries(parent)...)
	entries = append(entries,
		entry{code: "XX", level: levelSpecial},
		entry{code: "ZZ", level: levelSpecial})
	for i := range entries {
		e := &entries[i]
		if o, ok := own[e.code]; ok {
			e.add(o)
			delete(own, e.code)
		}
		e.synonyms = tidy(e.synonyms)
	}
	if len(own) > 0 {
		return fmt.Errorf("additions.csv has %d codes that are no country of the list", len(own))
	}
	return write(w, entries)
}

// regions returns the continents, each followed by its regions, with names
// from CLDR, sorted by their names.
func (c cldr) regions() []entry {
	var out []entry
	for _, continent := range c.sorted(c.contains[world]) {
		out = append(out, entry{code: continent, level: levelContinent, label: c.label(continent)})
		for _, region := range c.sorted(c.contains[continent]) {
			if region == oceaniaRest {
				continue
			}
			out = append(out, entry{code: region, parent: continent, level: levelRegion, label: c.label(region)})
		}
	}
	return out
}

// countries returns the countries in Norwegian order, each with the region
// that holds it.
func (c cldr) countries(parent map[string]string) []entry {
	var codes []string
	for code := range c.names[codelist.NB] {
		if _, iso := c.alpha3[code]; iso {
			codes = append(codes, code)
		}
	}
	var out []entry
	for _, code := range c.sorted(codes) {
		e := entry{code: code, parent: parent[code], level: levelCountry, label: c.label(code)}
		if code != "XK" {
			e.synonyms = append(e.synonyms, c.alpha3[code])
		}
		for _, l := range codelist.Langs {
			e.synonyms = append(e.synonyms, c.names[l][code])
			for _, alt := range []string{"-alt-short", "-alt-variant"} {
				if name := c.names[l][code+alt]; name != "" {
					e.synonyms = append(e.synonyms, name)
				}
			}
		}
		out = append(out, e)
	}
	return out
}

// label returns the names of a territory, with a capital as in a table.
func (c cldr) label(code string) codelist.Text {
	in := func(l codelist.Lang) string {
		name := c.names[l][code]
		if short := c.names[l][code+"-alt-short"]; short != "" && slices.Contains(preferShort, code) {
			name = short
		}
		if l == codelist.EN { // CLDR writes &, the house writes and
			name = strings.ReplaceAll(name, " & ", " and ")
		}
		first, size := utf8.DecodeRuneInString(name)
		return string(unicode.ToUpper(first)) + name[size:]
	}
	return codelist.Text{NB: in(codelist.NB), NN: in(codelist.NN), EN: in(codelist.EN)}
}

// sorted returns the codes in Norwegian order of their names in bokmål.
func (c cldr) sorted(codes []string) []string {
	out := slices.Clone(codes)
	compare := codelist.Collate(codelist.NB)
	slices.SortFunc(out, func(a, b string) int {
		if r := compare(c.label(a).NB, c.label(b).NB); r != 0 {
			return r
		}
		return strings.Compare(a, b)
	})
	return out
}

// add lays an addition over an entry: its labels replace CLDR's, its synonyms
// come on top.
func (e *entry) add(o entry) {
	for _, pair := range []struct {
		to   *string
		from string
	}{{&e.label.NB, o.label.NB}, {&e.label.NN, o.label.NN}, {&e.label.EN, o.label.EN}} {
		if pair.from != "" {
			*pair.to = pair.from
		}
	}
	// A CLDR name that the addition replaces because it is ambiguous is
	// refused as a synonym by a leading minus.
	for _, s := range o.synonyms {
		if refused, ok := strings.CutPrefix(s, "-"); ok {
			e.synonyms = slices.DeleteFunc(e.synonyms, func(has string) bool { return has == refused })
			continue
		}
		e.synonyms = append(e.synonyms, s)
	}
}

// tidy removes synonyms that say the same after folding, keeping the first.
func tidy(synonyms []string) []string {
	seen := map[string]bool{}
	return slices.DeleteFunc(synonyms, func(s string) bool {
		key := codelist.Fold(s)
		if seen[key] {
			return true
		}
		seen[key] = true
		return false
	})
}

func write(w io.Writer, entries []entry) error {
	out := csv.NewWriter(w)
	rows := [][]string{{"code", "parent", "valid_from", "valid_to", "nb", "nn", "en", "synonyms",
		"to:htcds", "to:ictip", "to:eurostat", "attr:level", "attr:use"}}
	for _, e := range entries {
		if e.label.NB == "" || e.label.NN == "" || e.label.EN == "" {
			return fmt.Errorf("%s has no name in one of the languages", e.code)
		}
		use := ""
		if e.level == levelContinent || e.level == levelRegion {
			use = "group"
		}
		labels := []string{codelist.Fold(e.label.NB), codelist.Fold(e.label.NN), codelist.Fold(e.label.EN)}
		synonyms := slices.DeleteFunc(e.synonyms, func(s string) bool { return slices.Contains(labels, codelist.Fold(s)) })
		rows = append(rows, []string{e.code, e.parent, "", "", e.label.NB, e.label.NN, e.label.EN,
			strings.Join(synonyms, "|"), "", "", "", e.level, use})
	}
	if err := out.WriteAll(rows); err != nil {
		return err
	}
	return out.Error()
}

// readCLDR reads names, ISO codes and regions from the npm packages.
func readCLDR(data fs.FS) (cldr, error) {
	c := cldr{names: map[codelist.Lang]map[string]string{}, alpha3: map[string]string{}, contains: map[string][]string{}}
	for _, l := range codelist.Langs {
		var f struct {
			Main map[string]struct {
				LocaleDisplayNames struct{ Territories map[string]string }
			}
		}
		if err := readJSON(data, "cldr-localenames-full/main/"+string(l)+"/territories.json", &f); err != nil {
			return c, err
		}
		c.names[l] = f.Main[string(l)].LocaleDisplayNames.Territories
	}
	var mappings struct {
		Supplemental struct {
			CodeMappings map[string]struct {
				Alpha3  string `json:"_alpha3"`
				Numeric string `json:"_numeric"`
			}
		}
	}
	if err := readJSON(data, "cldr-core/supplemental/codeMappings.json", &mappings); err != nil {
		return c, err
	}
	for code, m := range mappings.Supplemental.CodeMappings {
		// Numbers from 900 are for private use in ISO 3166-1.
		n, err := strconv.Atoi(m.Numeric)
		if len(code) == 2 && err == nil && n < 900 || code == "XK" {
			c.alpha3[code] = m.Alpha3
		}
	}
	var containment struct {
		Supplemental struct {
			TerritoryContainment map[string]struct {
				Contains []string `json:"_contains"`
			}
		}
	}
	if err := readJSON(data, "cldr-core/supplemental/territoryContainment.json", &containment); err != nil {
		return c, err
	}
	for region, t := range containment.Supplemental.TerritoryContainment {
		c.contains[region] = t.Contains
	}
	return c, nil
}

func readJSON(data fs.FS, name string, into any) error {
	b, err := fs.ReadFile(data, name)
	if err != nil {
		return fmt.Errorf("%w (run npm ci in asset first)", err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// readAdditions reads the house's own file: code, labels that replace those of
// CLDR, synonyms, and why.
func readAdditions(b []byte) (map[string]entry, error) {
	rows, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("additions.csv: %w", err)
	}
	out := map[string]entry{}
	for _, r := range rows[1:] {
		e := entry{code: r[0], label: codelist.Text{NB: r[1], NN: r[2], EN: r[3]}}
		if r[4] != "" {
			e.synonyms = strings.Split(r[4], "|")
		}
		out[e.code] = e
	}
	return out, nil
}

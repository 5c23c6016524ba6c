package simulate

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// nation is one country of origin in data/countries.csv.
type nation struct {
	code       string
	pools      []string  // name pools
	poolWeight []float64 // share of each
	weight     float64   // how common the citizenship is among possible victims
	women      float64   // affinity to sexual exploitation of women
	men        float64   // affinity to forced labour
	children   float64   // affinity to children
	uncertain  float64   // share of persons without a certain birth date
	neighbours []string  // countries it is mistaken for
}

// agency is one of the reporting agencies in data/agencies.csv, with the style
// of its returns.
type agency struct {
	code, kind string
	share      float64 // police districts: share of the population
	encoding   string  // utf8, bom, latin1
	delimiter  rune
	language   string // of headings and words; "" for canonical headings
	words      bool   // labels in words rather than codes
	dots       bool   // dates as DD.MM.YYYY
	upper      bool   // names in capitals
	reference  string // format of the agency's own references
	keep       float64
	care       float64 // factor on the noise: 1 as the others
	native     float64 // chance that a name is kept in its own script
	sheet      bool    // return as a spreadsheet
	short      bool    // leaves out columns without content
	district   bool
}

// world holds the embedded data about countries, agencies and names.
type world struct {
	nations  []nation
	agencies []agency
	pools    map[string]*pool
}

// drawDistrict draws a police district by its share of the population, and
// returns its place among the agencies.
func (w *world) drawDistrict(r *rand.Rand) int {
	shares := make([]float64, len(w.agencies))
	for i, a := range w.agencies {
		if a.district {
			shares[i] = a.share
		}
	}
	return pick(r, shares)
}

var loadWorld = sync.OnceValue(func() *world {
	w := &world{pools: map[string]*pool{}}
	for _, row := range table("data/countries.csv") {
		n := nation{
			code: row["code"], weight: number(row["weight"]), women: number(row["women"]), men: number(row["men"]),
			children: number(row["children"]), uncertain: number(row["uncertain"]), neighbours: strings.Fields(row["neighbours"]),
		}
		for _, f := range strings.Fields(row["pools"]) {
			name, weight, _ := strings.Cut(f, ":")
			n.pools = append(n.pools, name)
			n.poolWeight = append(n.poolWeight, number(weight))
		}
		w.nations = append(w.nations, n)
	}
	for _, row := range table("data/agencies.csv") {
		a := agency{
			code: row["code"], kind: row["type"], share: number(row["share"]), encoding: row["encoding"], delimiter: ',',
			language: row["language"], words: row["words"] == "yes", dots: row["dates"] == "dots", upper: row["letters"] == "upper",
			reference: row["reference"], keep: number(row["keep"]), care: number(row["care"]), native: number(row["native"]),
			sheet: row["sheet"] == "yes", short: row["columns"] == "short", district: strings.HasPrefix(row["code"], "pd-"),
		}
		if row["delimiter"] == "semicolon" {
			a.delimiter = ';'
		}
		w.agencies = append(w.agencies, a)
	}
	files, err := dataFiles.ReadDir("data/names")
	if err != nil {
		panic(err) // embedded
	}
	for _, f := range files {
		name := strings.TrimSuffix(f.Name(), ".txt")
		text, err := dataFiles.ReadFile("data/names/" + f.Name())
		if err != nil {
			panic(err) // embedded
		}
		w.pools[name] = parsePool(name, string(text))
	}
	return w
})

// table reads an embedded CSV file with a heading. It panics on a malformed
// file, which a test would meet first.
func table(name string) []map[string]string {
	text, err := dataFiles.ReadFile(name)
	if err != nil {
		panic(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		panic(fmt.Errorf("%s: %w", name, err))
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		m := map[string]string{}
		for i, h := range rows[0] {
			m[h] = row[i]
		}
		out = append(out, m)
	}
	return out
}

func number(s string) float64 {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic(err) // embedded data
	}
	return x
}

// manyNames reports whether a country's names suffice for half of all persons.
func (w *world) manyNames(n nation) bool {
	female, male, family := 0, 0, 0
	for _, name := range n.pools {
		p := w.pools[name]
		female += len(p.female)
		male += len(p.male)
		family += len(p.family)
		if p.style == "patronymic" {
			family += len(p.male)
		}
	}
	const givenNames, familyNames = 45, 50
	return female >= givenNames && male >= givenNames && family >= familyNames
}

func (w *world) nation(code string) *nation {
	i := slices.IndexFunc(w.nations, func(n nation) bool { return n.code == code })
	if i < 0 {
		return nil
	}
	return &w.nations[i]
}

// unknownCountry is the code for a citizenship that is not known.
const unknownCountry = "ZZ"

func isCountry(code string) bool {
	return code == unknownCountry || loadWorld().nation(code) != nil
}

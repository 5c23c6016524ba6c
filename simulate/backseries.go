package simulate

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strconv"
)

// BackSeriesColumns are the columns of backseries.csv.
var BackSeriesColumns = []string{"year", "measure", "dimension", "category", "value", "source", "verified"}

// publishedSeries returns the published totals of earlier years in
// data/backseries.csv, with their sources; rows that were not verified say so.
func publishedSeries() [][]string {
	text, err := dataFiles.ReadFile("data/backseries.csv")
	if err != nil {
		panic(err) // embedded
	}
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		panic(err) // embedded and tested
	}
	return rows[1:]
}

// backYears is the number of earlier years in a synthetic back series.
const backYears = 7

// backSeries returns the earlier years' published totals: those that came with
// the targets, as far as they lie before the last simulated year, or a
// synthetic series.
func (c *Country) backSeries() [][]string {
	if c.settings.Targets != nil && c.settings.Targets.Published != nil {
		var out [][]string
		for _, row := range c.settings.Targets.Published {
			if year, err := strconv.Atoi(row[0]); err == nil && year < c.settings.Last {
				out = append(out, row)
			}
		}
		return out
	}
	r := stream(c.settings.Seed, "back series")
	const source = "synthetic: made by verdig simulate"
	total := float64(c.plans[0].total)
	reports := float64(c.plans[0].reports)
	var out [][]string
	for i := backYears; i >= 1; i-- {
		year := fmt.Sprint(c.settings.first() - i)
		persons := max(1, int(total*(0.75+0.4*r.Float64())))
		kids := int(float64(persons) * (0.08 + 0.12*r.Float64()))
		menN := int(float64(persons-kids) * (0.1 + 0.2*r.Float64()))
		add := func(measure, dimension, category string, value int) {
			out = append(out, []string{year, measure, dimension, category, strconv.Itoa(value), source, "yes"})
		}
		add("persons_followed_up", "total", "all", persons)
		add("persons_followed_up", "sex/age", "women", persons-kids-menN)
		add("persons_followed_up", "sex/age", "men", menN)
		add("persons_followed_up", "sex/age", "children", kids)
		add("anmeldelser", "total", "all", max(1, int(reports*(0.6+0.8*r.Float64()))))
	}
	return out
}

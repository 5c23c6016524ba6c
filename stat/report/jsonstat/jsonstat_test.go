package jsonstat_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/report/dataset"
	"verdig/stat/report/dataset/datasettest"
	"verdig/stat/report/jsonstat"
)

// client is what a JSON-stat client reads.
type client struct {
	Version, Class, Label, Source, Updated string
	Role                                   map[string][]string
	ID                                     []string
	Size                                   []int
	Value                                  []*int
	Status                                 map[string]string
	Dimension                              map[string]struct {
		Label    string
		Category struct {
			Index []string
			Label map[string]string
			Child map[string][]string
			Unit  map[string]struct{ Label string }
		}
	}
}

func read(t *testing.T, at int, l codelist.Lang) client {
	t.Helper()
	return readSet(t, datasettest.Datasets(t)[at], l)
}

func readSet(t *testing.T, d dataset.Dataset, l codelist.Lang) client {
	t.Helper()
	var b, again bytes.Buffer
	if err := jsonstat.Write(&b, d, l); err != nil {
		t.Fatal(err)
	}
	if err := jsonstat.Write(&again, d, l); err != nil || !bytes.Equal(b.Bytes(), again.Bytes()) {
		t.Errorf("the same dataset gives other bytes (%v)", err)
	}
	var c client
	if err := json.Unmarshal(b.Bytes(), &c); err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWrite(t *testing.T) {
	c := read(t, 1, codelist.NN)
	if c.Version != "2.0" || c.Class != "dataset" || c.Updated != "2017-09-18" || c.Source != "Koordineringseininga" {
		t.Errorf("head %+v", c)
	}
	if strings.Join(c.ID, " ") != "year country group" || !slices.Equal(c.Size, []int{1, 5, 3}) || len(c.Value) != 15 {
		t.Errorf("id %v, size %v, %d values", c.ID, c.Size, len(c.Value))
	}
	for name, dim := range c.Dimension {
		if len(dim.Category.Index) != len(dim.Category.Label) {
			t.Errorf("%s has %d codes and %d labels", name, len(dim.Category.Index), len(dim.Category.Label))
		}
	}
	country := c.Dimension["country"]
	if country.Label != "Statsborgarskap" || !slices.Equal(country.Category.Child["002"], []string{"NG"}) ||
		!slices.Equal(country.Category.Child["total"], []string{"002", "150"}) {
		t.Errorf("country %+v", country)
	}
	// NG: total shown, women and men protected; Europe: men cannot occur.
	if c.Value[6] == nil || *c.Value[6] != 148 || c.Value[7] != nil || c.Value[8] != nil {
		t.Errorf("values %v", c.Value)
	}
	if c.Status["7"] != jsonstat.Protected || c.Status["11"] != jsonstat.NotApplicable || len(c.Status) != 5 {
		t.Errorf("status %v", c.Status)
	}
	if !slices.Equal(c.Role["time"], []string{"year"}) || c.Role["metric"] != nil {
		t.Errorf("roles %v", c.Role)
	}
}

func TestMetricHasUnits(t *testing.T) {
	c := read(t, 2, codelist.EN)
	if !slices.Equal(c.Role["metric"], []string{"agency_measure"}) {
		t.Errorf("roles %v", c.Role)
	}
	units := c.Dimension["agency_measure"].Category.Unit
	if units["notifications"].Label != "notifications" || units["persons"].Label != "persons" {
		t.Errorf("units %v", units)
	}
}

// TestDaysAndKroner: numbers that are no counts say their unit in every
// language, and what does not exist is null with its sign.
func TestDaysAndKroner(t *testing.T) {
	for l, want := range map[codelist.Lang][2]string{codelist.NB: {"dager", "kroner"}, codelist.NN: {"dagar", "kroner"}, codelist.EN: {"days", "Norwegian kroner"}} {
		sets := datasettest.Plain(t)
		days, kroner := readSet(t, sets[0], l), readSet(t, sets[1], l)
		if got := days.Dimension["estimate"].Category.Unit["median"].Label; got != want[0] {
			t.Errorf("%s: %q", l, got)
		}
		if got := kroner.Dimension["compensation_measure"].Category.Unit["awarded"].Label; got != want[1] {
			t.Errorf("%s: %q", l, got)
		}
		if *days.Value[1] != 96 || days.Value[2] != nil || days.Status["2"] != jsonstat.NotApplicable || *kroner.Value[1] != 1250000 {
			t.Errorf("values %v, status %v, kroner %v", days.Value, days.Status, kroner.Value)
		}
	}
}

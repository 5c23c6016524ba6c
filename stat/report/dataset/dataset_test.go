package dataset_test

import (
	"errors"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/disclosure"
	"verdig/stat/report/dataset"
	"verdig/stat/report/dataset/datasettest"
)

func TestNew(t *testing.T) {
	all := datasettest.Datasets(t)
	d := all[1]
	if d.Size() != 15 || len(d.Cells) != 15 || !d.Protected() {
		t.Fatalf("%d cells of %d, protected %v", len(d.Cells), d.Size(), d.Protected())
	}
	if got := d.Dims[0].Role; got != dataset.Time {
		t.Errorf("the year has the role %d", got)
	}
	if got := all[2].Dims[2].Role; got != dataset.Metric {
		t.Errorf("agency_measure has the role %d", got)
	}
	parents := []string{}
	for _, c := range d.Dims[1].Codes {
		parents = append(parents, c.Code+"<"+c.Parent)
	}
	if got, want := strings.Join(parents, " "), "total< 002<total NG<002 150<total RO<150"; got != want {
		t.Errorf("hierarchy %q, want %q", got, want)
	}
	for codes, c := range d.All() {
		if codes[1].Code == "NG" && codes[2].Code == "total" && (c.Value != 148 || c.Status != disclosure.Published) {
			t.Errorf("NG total is %+v", c)
		}
		if codes[1].Code == "NG" && codes[2].Code == "women" && (c.Value != 0 || c.Status != disclosure.Suppressed) {
			t.Errorf("NG women is %+v", c)
		}
	}
	if u := all[2].Cells[0].Unit + " " + all[2].Cells[1].Unit; u != "notifications persons" {
		t.Errorf("units %q", u)
	}
}

func TestNewRefuses(t *testing.T) {
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	good := datasettest.Tables()[0]
	internal, unknown, secret, short := good, good, good, good
	internal.By = disclosure.Internal
	unknown.Name = "no_such_table"
	secret.Name = "group_age_sex"
	short.Values = short.Values[:9]
	for name, c := range map[string]struct {
		table datasettest.Table
		want  error
	}{
		"an internal table":          {internal, dataset.ErrInternal},
		"the zero stamp":             {datasettest.Table{Name: "group"}, dataset.ErrInternal},
		"a table of no library":      {unknown, dataset.ErrTable},
		"a table that is not shown":  {secret, dataset.ErrTable},
		"a table that lacks a cell":  {short, dataset.ErrTable},
		"a real table, never filled": {datasettest.Table{}, dataset.ErrInternal},
	} {
		if _, err := dataset.New(c.table, lib, datasettest.Info()); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if _, err := dataset.New(disclosure.Table{}, lib, dataset.Info{}); !errors.Is(err, dataset.ErrInternal) {
		t.Errorf("an empty disclosure.Table: %v", err)
	}
}

package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/exchange/people"
	"verdig/lang"
	"verdig/linkage"
)

// handMade is a run over two files of which every figure is known: "=1" and 2
// of the first file, 1 and "x\"y" of the second; one link and one that the other
// records speak against.
func handMade() *matching {
	evidence := func(a, b string) (linkage.Pair, bool) {
		fields := []linkage.FieldEvidence{
			{Field: linkage.FieldGiven, Level: "same", Bits: 8, TermBits: 2},
			{Field: linkage.FieldBirth, Level: "differ", Bits: -3},
			{Field: linkage.FieldNameJoint, Level: "", Bits: -1},
		}
		return linkage.Pair{A: a, B: b, WeightBits: -2, Probability: .2, Fields: fields}, a != b
	}
	set := &people.Set{
		IDs: []string{"=1", "2", "2", "x\"y\n"}, Second: 2, LeftOut: []int{0, 3},
		Truth: []int32{0, 1, 0, 1}, Persons: 2,
		Columns:  []people.Column{{Name: "navn", Role: people.FullName, Guessed: true}, {File: 1, Name: "k", Role: people.Ignore, Guessed: true, Why: "key"}},
		Warnings: []people.Warning{{Key: "people.id_shared"}},
	}
	for i, id := range []string{"A:=1", "A:2", "B:2", "B:x\"y\n"} {
		set.Records = append(set.Records, linkage.Record{ID: id, Side: 1 + i/2})
	}
	m := &matching{files: []string{"a.csv", "b.csv"}, set: set, truth: true}
	m.result = linkage.Result{
		Model: linkage.Model{PriorBits: -6, Fields: []linkage.FieldModel{
			{Field: linkage.FieldGiven, Levels: []linkage.LevelModel{{Level: "same", Match: .7, Random: .01, Bits: 6.1}}},
			{Field: linkage.FieldBirth, Levels: []linkage.LevelModel{{Level: "same", Match: .5, Random: 0, Bits: math.Inf(1)}}},
		}},
		Clusters: [][]string{{"A:=1", "B:2"}, {"A:2"}, {"B:x\"y\n"}},
		Scored:   []linkage.ScoredPair{{A: 2, B: 0, Bits: 3}, {A: 1, B: 3, Bits: 1}, {A: 0, B: 3, Bits: -4}},
		Merges:   []linkage.ScoredPair{{A: 0, B: 2, Bits: 3}, {A: 1, B: 3, Bits: 1}},
		Explain:  evidence, Status: linkage.StatusConverged,
		Stats: linkage.Stats{Records: 4, Compared: 4, Scored: 3, Persons: 3, Merged: 1, AcceptBits: 1, ExpectedTruePairs: 2},
	}
	m.links = m.result.Scored[:linksAbove(m.result.Scored, 1)]
	m.number()
	return m
}

func testApp(t *testing.T, out, err *bytes.Buffer) *app {
	texts, failed := lang.Load()
	if failed != nil {
		t.Fatal(failed)
	}
	return &app{console: console{out: out, err: err}, ctx: context.Background(), lang: codelist.EN, texts: texts}
}

func TestMatchJSON(t *testing.T) {
	var out bytes.Buffer
	a := testApp(t, &out, &out)
	m := handMade()
	e, err := m.explain("=1,2")
	if err != nil {
		t.Fatal(err)
	}
	if err := m.writeJSON(&out, a, e); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Records   int
		Files     []matchFile
		Columns   []matchColumn
		Link      int `json:"link_count"`
		Clusters  [][]string
		Count     int `json:"cluster_count"`
		Persons   int
		Threshold struct{ Bits, Probability float64 }
		Estimated struct{ Precision, Recall float64 }
		Model     []struct {
			Field  string
			Levels []struct{ M, U, Bits *float64 }
		}
		Links []struct {
			A, B        string
			Weight      float64 `json:"weight_bits"`
			Probability float64
		}
		Warnings  []matchWarning
		Explained struct {
			Prior  float64 `json:"prior_bits"`
			Fields []explainedStep
		}
	}
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatalf("%v in\n%s", err, out.String())
	}
	if got.Records != 4 || got.Files[1] != (matchFile{"b.csv", 2, 3}) || got.Columns[1].Reason != "key" || got.Persons != 3 || got.Count != 1 || got.Link != 2 {
		t.Errorf("%+v", got)
	}
	// The end of the first file stands first, whatever the order of the pair.
	if l := got.Links[0]; l.A != "=1" || l.B != "2" || l.Weight != 3 || math.Abs(l.Probability-8.0/9) > 1e-8 {
		t.Errorf("%+v", l)
	}
	if got.Links[1].B != "x\"y\n" || len(got.Links) != 2 {
		t.Errorf("%+v", got.Links)
	}
	if len(got.Clusters) != 1 || !slices.Equal(got.Clusters[0], []string{"A:=1", "B:2"}) {
		t.Errorf("%q", got.Clusters)
	}
	if got.Model[1].Levels[0].Bits != nil || *got.Model[0].Levels[0].M != .7 {
		t.Errorf("infinite bits are null: %+v", got.Model)
	}
	// 8/9 and 2/3 of two links are right, of two expected in all.
	if want := (8.0/9 + 2.0/3) / 2; math.Abs(got.Estimated.Precision-want) > 1e-8 || math.Abs(got.Estimated.Recall-want) > 1e-8 {
		t.Errorf("%+v", got.Estimated)
	}
	if got.Explained.Prior != -6 || got.Explained.Fields[2].SumBits != -2 || got.Warnings[0].Remedy == "" {
		t.Errorf("%+v %+v", got.Explained, got.Warnings)
	}
}

func TestMatchFiles(t *testing.T) {
	m := handMade()
	var links, clusters bytes.Buffer
	if err := m.writeLinks(&links); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&links).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range [][]string{
		{"id_a", "id_b", "weight_bits", "probability", "cluster", "prior_bits", "given", "birth", "together"},
		{"'=1", "2", "3.000", "0.888888889", "1", "-6.000", "8.000", "-3.000", "-1.000"},
		{"2", "x\"y\n", "1.000", "0.666666667", "", "-6.000", "8.000", "-3.000", "-1.000"},
	} {
		if !slices.Equal(rows[i], want) {
			t.Errorf("%q, want %q", rows[i], want)
		}
	}
	if err := m.writeClusters(&clusters); err != nil {
		t.Fatal(err)
	}
	if want := "id,cluster,file\n'=1,1,a.csv\n2,2,a.csv\n2,1,b.csv\n\"x\"\"y\n\",3,b.csv\n"; clusters.String() != want {
		t.Errorf("%q", clusters.String())
	}
}

func TestMatchExplains(t *testing.T) {
	m := handMade()
	var out bytes.Buffer
	a := testApp(t, &out, &out)
	for text, want := range map[string][2]string{"=1,2": {"=1", "2"}, "A:2,B:2": {"2", "2"}, "2,x\"y\n": {"2", "x\"y\n"}} {
		e, err := m.explain(text)
		if err != nil || e.A != want[0] || e.B != want[1] {
			t.Errorf("%q: %+v, %v", text, e, err)
		}
	}
	for _, text := range []string{"=1,3", "x\"y\n,2", ",", "9,9"} {
		if _, err := m.explain(text); err == nil || strings.Contains(fmt.Sprint(err), "x\"y") {
			t.Errorf("%q: %v", text, err)
		}
	}
	e, err := m.explain("2,x\"y\n")
	if err != nil {
		t.Fatal(err)
	}
	a.printExplanation(e)
	if factName("further fact 1", []string{"shoe size"}) != "shoe size" || factName("further fact 2", []string{"x"}) != "further fact 2" {
		t.Error("a further fact goes by its heading")
	}
	want := `2 – x"y?: weight −2.0 bits, probability 20.00%

  field                    agreement                         bits  rarity     sum
  prior                                                      −6.0            −6.0  --------------------------|
  Given name               same                              +8.0    +2.0    +2.0  ++++++++++++++++++++++++++|+++++++++
  Date of birth            different                         −3.0            −1.0                        ----|---------
  The names together                                         −1.0            −2.0                    -----   |
  sum                                                        −2.0            −2.0                    --------|
`
	if out.String() != want {
		t.Errorf("got\n%s", out.String())
	}
}

package caselaw

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"verdig/codelist"
)

// ErrFile is returned for bytes that are no published register.
var ErrFile = errors.New("caselaw: not a published register")

// document is the register as JSON.
type document struct {
	Format    string     `json:"format"`
	Made      string     `json:"made"`
	Synthetic bool       `json:"synthetic"`
	Period    *span      `json:"period,omitempty"`
	Judgments []written  `json:"judgments"`
	Withdrawn []goneText `json:"withdrawn"`
}

type span struct {
	Name string `json:"name"`
	From string `json:"from"`
	To   string `json:"to"`
}

type written struct {
	ID         ID                       `json:"id"`
	Version    int                      `json:"version"`
	Published  string                   `json:"published"`
	Changed    string                   `json:"changed"`
	Court      string                   `json:"court"`
	Number     string                   `json:"case_number"`
	Instance   string                   `json:"instance"`
	Day        string                   `json:"date"`
	Final      bool                     `json:"final"`
	Outcome    string                   `json:"outcome"`
	Law        []string                 `json:"provisions"`
	Prison     int64                    `json:"imprisonment_days"`
	Suspended  int64                    `json:"suspended_days"`
	Confiscate int64                    `json:"confiscated_kroner"`
	Compensate int64                    `json:"compensation_kroner"`
	Sentence   map[codelist.Lang]string `json:"sentence,omitempty"`
	Summary    map[codelist.Lang]string `json:"summary"`
	Decides    map[codelist.Lang]string `json:"decides"`
	Source     string                   `json:"source,omitempty"`
}

type goneText struct {
	ID     ID     `json:"id"`
	Day    string `json:"withdrawn"`
	Reason string `json:"reason"`
}

func spoken(t codelist.Text) map[codelist.Lang]string {
	out := map[codelist.Lang]string{}
	for _, l := range codelist.Langs {
		if text := t.In(l); text != "" {
			out[l] = text
		}
	}
	return out
}

func heard(m map[codelist.Lang]string) codelist.Text {
	return codelist.Text{NB: m[codelist.NB], NN: m[codelist.NN], EN: m[codelist.EN]}
}

// EncodeJSON writes the register.
func EncodeJSON(r Register) ([]byte, error) { return encodeJSON(r.document()) }

// EncodeListJSON writes the list of a period.
func EncodeListJSON(r Register, l List) ([]byte, error) {
	d := Register{Made: r.Made, Synthetic: r.Synthetic, Judgments: l.All(), Gone: l.Gone}.document()
	d.Period = &span{l.String(), l.From().String(), l.To().String()}
	return encodeJSON(d)
}

func encodeJSON(d document) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(d)
	return b.Bytes(), err
}

func (r Register) document() document {
	d := document{Format: Format, Made: r.Made.String(), Synthetic: r.Synthetic, Judgments: []written{}, Withdrawn: []goneText{}}
	for _, j := range r.Judgments {
		d.Judgments = append(d.Judgments, written{
			j.ID, j.Version, j.Published.String(), j.Changed.String(), j.Court, j.Number, j.Instance, j.Day.String(), j.Final, j.Outcome, j.Law,
			j.Prison, j.Suspended, j.Confiscated, j.Compensated, spoken(j.Sentence), spoken(j.Summary), spoken(j.Decides), j.Source,
		})
	}
	for _, g := range r.Gone {
		d.Withdrawn = append(d.Withdrawn, goneText{g.ID, g.Withdrawn.String(), g.Reason})
	}
	return d
}

// DecodeJSON reads what EncodeJSON wrote. It returns ErrFile for anything else.
func DecodeJSON(b []byte) (Register, error) {
	var d document
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&d); err != nil || d.Format != Format {
		return Register{}, fmt.Errorf("%w: %v", ErrFile, errors.Join(err, errors.New(d.Format)))
	}
	var days dayReader
	r := Register{Made: days.read(d.Made), Synthetic: d.Synthetic}
	for _, w := range d.Judgments {
		r.Judgments = append(r.Judgments, Judgment{ID: w.ID, Version: w.Version, Published: days.read(w.Published), Changed: days.read(w.Changed), Facts: Facts{
			Court: w.Court, Number: w.Number, Instance: w.Instance, Day: days.read(w.Day), Final: w.Final, Outcome: w.Outcome, Law: w.Law,
			Prison: w.Prison, Suspended: w.Suspended, Confiscated: w.Confiscate, Compensated: w.Compensate,
			Sentence: heard(w.Sentence), Summary: heard(w.Summary), Decides: heard(w.Decides), Source: w.Source,
		}})
	}
	for _, g := range d.Withdrawn {
		r.Gone = append(r.Gone, Gone{g.ID, days.read(g.Day), g.Reason})
	}
	if days.err != nil {
		return Register{}, fmt.Errorf("%w: %v", ErrFile, days.err)
	}
	return r, nil
}

// dayReader reads days and keeps the first error.
type dayReader struct{ err error }

func (d *dayReader) read(text string) codelist.Day {
	day, err := codelist.ParseDay(text)
	if d.err == nil {
		d.err = err
	}
	return day
}

// Columns are the columns of the CSV file and of the sheet.
var Columns = func() []string {
	all := []string{
		"id", "version", "published", "changed", "court", "case_number", "instance", "date", "final", "outcome", "provisions",
		"imprisonment_days", "suspended_days", "confiscated_kroner", "compensation_kroner",
	}
	for _, t := range []Field{FieldDecides, FieldSummary, FieldSentence} {
		for _, l := range codelist.Langs {
			all = append(all, string(TextIn(t, l)))
		}
	}
	return append(all, "source", "synthetic")
}()

// Cells are the cells of a judgment, in the order of Columns: texts, numbers as
// int64, and truths as "yes" and "no".
func Cells(r Register, j Judgment) []any {
	yes := map[bool]string{true: "yes", false: "no"}
	all := []any{
		string(j.ID), int64(j.Version), j.Published.String(), j.Changed.String(), j.Court, j.Number, j.Instance, j.Day.String(), yes[j.Final], j.Outcome,
		strings.Join(j.Law, " "), j.Prison, j.Suspended, j.Confiscated, j.Compensated,
	}
	for _, t := range []Field{FieldDecides, FieldSummary, FieldSentence} {
		for _, l := range codelist.Langs {
			all = append(all, j.text(t).In(l))
		}
	}
	return append(all, j.Source, yes[r.Synthetic])
}

// EncodeCSV writes judgments as CSV (RFC 4180), in UTF-8 with a heading. A cell
// that a spreadsheet would take for a formula stands behind an apostrophe.
func EncodeCSV(r Register, all []Judgment) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	if err := w.Write(Columns); err != nil {
		return nil, err
	}
	for _, j := range all {
		var row []string
		for _, cell := range Cells(r, j) {
			switch x := cell.(type) {
			case int64:
				row = append(row, strconv.FormatInt(x, 10))
			case string:
				if x != "" && strings.IndexByte("=+-@\t\r", x[0]) >= 0 {
					x = "'" + x
				}
				row = append(row, x)
			}
		}
		if err := w.Write(row); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

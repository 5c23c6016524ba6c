// Package figures writes the key figures of a release for machines: the
// contract of figures-YEAR.json and of verdig figures --json, described in
// doc/format/figures.md. It does not know how a figure is counted or protected.
package figures

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"verdig/stat/disclosure"
)

// ErrRelease is returned for a release without the year, or one that is not
// public.
var ErrRelease = errors.New("figures: the release is not public or lacks the year")

// Release is a protected release; disclosure.Release is one.
type Release interface {
	Stamp() disclosure.Stamp
	Edition(year int) (disclosure.Edition, bool)
	Figures(year int) []disclosure.Figure
	Figure(year int, id string) (disclosure.Figure, bool)
	LinkRange(year int, id string) (disclosure.LinkRange, bool)
}

// Figure is one figure. Value is nil where the figure is protected or, in the
// year before, not defined. The last four are nil for figures of which it is
// not known how far they hang on links that are not certain.
type Figure struct {
	ID        string `json:"id"`
	Unit      string `json:"unit"`
	Value     *int   `json:"value"`
	Protected bool   `json:"protected,omitempty"`
	Confirmed *int   `json:"confirmed,omitempty"` // with confirmed links only
	Probable  *int   `json:"probable,omitempty"`  // with probable links too
	Low       *int   `json:"low,omitempty"`       // the interval
	High      *int   `json:"high,omitempty"`
}

// Year is the figures of one year.
type Year struct {
	Year      int      `json:"year"`
	Edition   string   `json:"edition"`
	Synthetic bool     `json:"synthetic"`
	Figures   []Figure `json:"figures"`
}

// File is the content of figures-YEAR.json. Previous has the same ids as the
// year itself, in the same order; it is nil where the release has no year
// before.
type File struct {
	Year
	Previous *Year `json:"previous,omitempty"`
}

// New reads the figures of a year and of the year before from a release. It
// returns ErrRelease for an internal release or one without the year.
func New(r Release, year int) (File, error) {
	e, ok := r.Edition(year)
	if !ok || r.Stamp() != disclosure.Public {
		return File{}, fmt.Errorf("%w: %d", ErrRelease, year)
	}
	f := File{Year: Year{Year: year, Edition: e.Edition, Synthetic: e.Synthetic, Figures: []Figure{}}}
	for _, x := range r.Figures(year) {
		f.Figures = append(f.Figures, figure(r, year, x))
	}
	last, ok := r.Edition(year - 1)
	if !ok {
		return f, nil
	}
	f.Previous = &Year{Year: year - 1, Edition: last.Edition, Synthetic: last.Synthetic, Figures: []Figure{}}
	for _, x := range f.Figures {
		before := Figure{ID: x.ID, Unit: x.Unit} // no value: the year before does not have it
		if old, ok := r.Figure(year-1, x.ID); ok {
			before = figure(r, year-1, old)
		}
		f.Previous.Figures = append(f.Previous.Figures, before)
	}
	return f, nil
}

func figure(r Release, year int, f disclosure.Figure) Figure {
	out := Figure{ID: f.ID, Unit: f.Unit, Protected: f.Suppressed}
	if f.Suppressed {
		return out
	}
	out.Value = &f.Value
	if x, ok := r.LinkRange(year, f.ID); ok {
		out.Confirmed, out.Probable, out.Low, out.High = &x.Confirmed, &x.Probable, &x.Low, &x.High
	}
	return out
}

// Write writes the file as JSON, indented, with a line end. It returns the
// error of w.
func Write(w io.Writer, f File) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(f)
}

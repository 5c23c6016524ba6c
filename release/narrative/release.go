package narrative

import (
	"fmt"

	"verdig/codelist"
	"verdig/stat/disclosure"
)

// FromRelease makes the input of a text from a protected release: its latest
// year, its editions and the rules under which it was protected. The caller
// adds what a release does not know: publisher, back series, sections, links.
// It returns ErrInput for an internal or empty release: prose is public.
func FromRelease(r disclosure.Release, lib *codelist.Library) (Input, error) {
	if r.Stamp() != disclosure.Public {
		return Input{}, fmt.Errorf("%w: the release is stamped %s", ErrInput, r.Stamp())
	}
	if r.Year() == 0 {
		return Input{}, fmt.Errorf("%w: the release is empty", ErrInput)
	}
	in := Input{Source: released{r}, Codes: lib, Year: r.Year()}
	for _, e := range r.Editions() {
		in.Editions = append(in.Editions, Edition{
			Year: e.Year, Edition: e.Edition, Synthetic: e.Synthetic, AsOf: e.AsOf,
			Program: e.Program, CodeLists: e.CodeLists, Quality: Quality(e.Quality), Followup: e.Followup,
		})
	}
	for _, c := range r.Changes() {
		in.Changes = append(in.Changes, Change{Figure: c.Figure, Year: c.Year, ByCount: c.ByCount, ByCase: c.ByCase})
	}
	for _, u := range r.Rules() {
		in.Rules = append(in.Rules, u.Reason)
	}
	return in, nil
}

// released reads a protected release as a Source.
type released struct{ r disclosure.Release }

func (s released) Figure(year int, id string) (Cell, bool) {
	f, ok := s.r.Figure(year, id)
	if !ok {
		return Cell{}, false
	}
	t, ok := s.r.Table(f.Table)
	if !ok {
		return Cell{}, false
	}
	return releasedTable{t}.Cell(f.Codes...)
}

func (s released) Table(id string) (Table, bool) {
	t, ok := s.r.Table(id)
	return releasedTable{t}, ok
}

// releasedTable reads a protected table as a Table.
type releasedTable struct{ t disclosure.Table }

func (t releasedTable) ID() string { return t.t.ID() }

func (t releasedTable) Dims() []Dimension {
	var out []Dimension
	for _, d := range t.t.Dims() {
		n := Dimension{Name: d.Name, List: d.List, Codes: d.Codes, Total: d.Total}
		for _, c := range d.Codes {
			n.Levels = append(n.Levels, d.Level(c))
			n.Parents = append(n.Parents, d.Parent(c))
		}
		out = append(out, n)
	}
	return out
}

func (t releasedTable) Cell(codes ...string) (Cell, bool) {
	c, ok := t.t.Cell(codes...)
	switch {
	case !ok:
		return Cell{}, false
	case c.Status == disclosure.Published:
		return Cell{Value: c.Value}, true
	case c.Status == disclosure.NotApplicable:
		return Cell{Status: NotDefined}, true
	}
	return Cell{Status: Protected}, true
}

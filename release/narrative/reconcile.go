package narrative

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"verdig/lang"
	"verdig/stat/report"
)

// Discrepancy is one place where a document does not say what its cells say.
type Discrepancy struct {
	Where  string // chapter/block, counted from 0, and what it is
	Cell   string // reference of the cell, "" where a number has none
	Says   string // what stands in the document
	Source string // what the cell says
}

// String names the place, what stands there and what should.
func (d Discrepancy) String() string {
	return fmt.Sprintf("%s: %q stands where cell %q is %s", d.Where, d.Says, d.Cell, d.Source)
}

// Reconcile reads a finished document back and compares every number in it with
// the release: the runs of prose that carry a cell, the cells of tables, the
// values and shares of charts, the numbers in their alternative texts, and the
// key figures. It also finds a protected cell that is stated and a published
// one that is withheld. An empty result means that the document agrees with the
// release.
//
// A number in prose must be a number of the language, in words or digits, equal
// to the cell; a rounded one (no Number) must lie within the limits of
// lang.Round.
func Reconcile(d report.Document, in Input) []Discrepancy {
	r := &reconciler{cells: cells{&in}, g: lang.For(d.Lang)}
	r.claims = r.cells.claims()
	for _, k := range d.Key {
		r.value("key figures: "+k.Figure, k.Value)
		r.change(k)
	}
	for _, ch := range d.Chapters {
		r.inlines(ch.ID+"/lead", ch.Lead)
		for i, b := range ch.Blocks {
			r.block(ch.ID+"/"+strconv.Itoa(i), b)
		}
	}
	return r.found
}

type reconciler struct {
	cells  cells
	claims claims
	g      lang.Grammar
	found  []Discrepancy
}

func (r *reconciler) add(where, cell, says, source string) {
	r.found = append(r.found, Discrepancy{where, cell, says, source})
}

func (r *reconciler) block(where string, b report.Block) {
	switch b := b.(type) {
	case report.Paragraph:
		r.inlines(where+" paragraph", b.Inlines)
	case report.Note:
		r.inlines(where+" note", b.Inlines)
	case report.List:
		for _, item := range b.Items {
			r.inlines(where+" list", item)
		}
	case report.KeyFigures:
		for _, k := range b.Items {
			r.value(where+" key figure "+k.Figure, k.Value)
			r.change(k)
		}
	case report.Table:
		for _, row := range b.Rows {
			for _, v := range row.Values {
				r.value(where+" table "+b.ID+" row "+row.Label, v)
			}
		}
	case report.Chart:
		r.chart(where+" chart "+b.ID, b)
	}
}

// read returns the amount of a reference and its words for a message.
func (r *reconciler) read(where, ref, says string) (amount, bool) {
	a, err := r.cells.eval(ref)
	if err != nil {
		r.add(where, ref, says, "not a reference")
		return a, false
	}
	return a, true
}

func state(a amount) string {
	switch a.status {
	case Published:
		return strconv.Itoa(a.n)
	case Protected:
		return "protected"
	}
	return "not defined"
}

func (r *reconciler) inlines(where string, runs []report.Inline) {
	for _, run := range runs {
		if run.Cell == "" {
			if run.Number != nil {
				r.add(where, "", run.Text, "without a cell")
			}
			continue
		}
		a, ok := r.read(where, run.Cell, run.Text)
		if !ok {
			continue
		}
		n, isNumber := r.g.ParseNumber(run.Text)
		switch {
		case !a.known(), !isNumber:
			r.add(where, run.Cell, run.Text, state(a))
		case run.Number != nil:
			if *run.Number != a.n || n != a.n {
				r.add(where, run.Cell, run.Text, state(a))
			}
		default:
			if round, near := lang.Round(a.n); near == lang.Exact || round != n {
				r.add(where, run.Cell, run.Text, state(a))
			}
		}
	}
}

// value compares a cell of a table, a point of a chart or a key figure.
func (r *reconciler) value(where string, v report.Value) {
	says := [...]string{"number", "text", "suppressed", "not available"}[v.Kind]
	if v.Kind == report.Number {
		says = strconv.Itoa(v.Number)
	}
	if v.Cell == "" {
		if v.Kind == report.Number || v.Kind == report.Suppressed {
			r.add(where, "", says, "without a cell")
		}
		return
	}
	a, ok := r.read(where, v.Cell, says)
	if !ok {
		return
	}
	agrees := false
	switch v.Kind {
	case report.Number:
		agrees = a.known() && a.n == v.Number
	case report.Suppressed:
		agrees = a.protected()
	case report.NotAvailable:
		agrees = a.status == NotDefined
	}
	if !agrees {
		r.add(where, v.Cell, says, state(a))
	}
}

// change compares the words on the change of a key figure with the figure of
// the year before, and with what the policy allows.
func (r *reconciler) change(k report.KeyFigure) {
	if k.Change == "" {
		return
	}
	last := r.cells.in.Year - 1
	now, before := r.cells.figure(last+1, k.Figure), r.cells.figure(last, k.Figure)
	if !now.known() || !before.known() {
		r.add("key figure "+k.Figure, before.ref, k.Change, state(before))
		return
	}
	if want := r.cells.changeOf(r.g, r.claims, k.Figure); want != k.Change {
		r.add("key figure "+k.Figure, before.ref, k.Change, want)
	}
}

var digitRuns = regexp.MustCompile(`[0-9]+([\x{202f},][0-9]{3})*`)

// chart compares the values of a chart and looks for the numbers of its
// alternative text among them, and among the sums of what leaves a station of a
// flow. Years and the numbers in names are not numbers of cells.
func (r *reconciler) chart(where string, c report.Chart) {
	known := map[string]bool{}
	remember := func(v report.Value) {
		r.value(where, v)
		if v.Kind == report.Number {
			known[r.g.Integer(v.Number)] = true
		}
	}
	names := strings.Join(c.X, " ") + " " + c.Caption
	for _, s := range c.Series {
		names += " " + s.Name
		for _, v := range s.Values {
			remember(v)
		}
	}
	leaves := map[string]int{} // by station of a flow: what leaves it, together
	for _, l := range c.Links {
		remember(l.Value)
		if l.Value.Kind == report.Number {
			leaves[l.From] += l.Value.Number
		}
	}
	for _, l := range c.Links {
		if l.Value.Kind != report.Number { // a sum with a part that is not shown is no sum
			delete(leaves, l.From)
		}
	}
	for _, n := range leaves {
		known[r.g.Integer(n)] = true
	}
	for _, n := range digitRuns.FindAllString(names, -1) {
		known[n] = true
	}
	for _, n := range digitRuns.FindAllString(c.Alt, -1) {
		if !known[n] {
			r.add(where+" alternative text", "", n, "not in the chart")
		}
	}
}

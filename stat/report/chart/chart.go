// Package chart knows how to draw the charts of a report as SVG: lines, bars,
// stacked bars, pyramids and flows, and the waterfall that explains a link,
// with labels that do not collide, in a style that survives grey print, colour
// blindness and a dark screen. It does not know what the numbers mean, and
// never reads the number of a suppressed value: such a value is a hatched stub
// of one fixed size with ":" beside it.
package chart

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/stat/report"
	"verdig/stat/report/textwidth"
)

// Errors of [SVG], for errors.Is.
var (
	// ErrKind reports a kind of chart that the package does not know.
	ErrKind = errors.New("chart: unknown kind")
	// ErrShape reports a chart without data, or whose series and categories
	// differ in length, or a pyramid that has not two series.
	ErrShape = errors.New("chart: series and categories do not fit together")
	// ErrNegative reports a negative number: every chart here shows counts.
	ErrNegative = errors.New("chart: negative count")
	// ErrCycle reports a flow that comes back to where it was.
	ErrCycle = errors.New("chart: flow with a cycle")
)

// Fonts measures the labels.
type Fonts = textwidth.Fonts

// ParseFonts reads Inter, regular and semibold, from TrueType bytes.
func ParseFonts(regular, semibold []byte) (*Fonts, error) { return textwidth.Parse(regular, semibold) }

// Options say how a chart is drawn. The zero value draws in bokmål, 720 pixels
// wide, with literal colours and the built-in table of text widths.
type Options struct {
	Lang   codelist.Lang
	Width  float64 // in pixels (or points); 0 means 720; below 480 the narrow layout is used
	Size   float64 // size of text, same unit; 0 means 13, or 12 in the narrow layout
	Fonts  *Fonts  // measures text; nil means the built-in table
	Prefix string  // begins the ids inside the SVG and must be unique on a page; "" means the chart's id
	Inline bool    // for placing in an HTML page that includes [CSS]: elements carry classes as well as colours
}

const (
	narrowBelow = 480 // px
	sizeWide    = 13  // px
	sizeNarrow  = 12  // px
)

// SVG draws the chart. The result is one svg element with role="img", a title
// (the caption) and a description (the alternative text); it has no style
// attribute and refers to nothing outside itself. The same chart and options
// give the same bytes. It returns [ErrKind], [ErrShape], [ErrNegative] or
// [ErrCycle], wrapped with the chart's id.
func SVG(c report.Chart, o Options) ([]byte, error) {
	if err := check(c); err != nil {
		return nil, fmt.Errorf("%w: %s", err, c.ID)
	}
	d := newDrawing(c, o)
	var err error
	switch c.Kind {
	case report.Lines:
		d.lines()
	case report.Stacked:
		d.stacked()
	case report.Bars:
		d.bars()
	case report.Pyramid:
		d.pyramid()
	case report.Flow:
		err = d.flow()
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, c.ID)
	}
	return d.finish(), nil
}

func check(c report.Chart) error {
	if c.Kind < report.Lines || c.Kind > report.Flow {
		return ErrKind
	}
	if c.Kind == report.Flow {
		return checkLinks(c.Links)
	}
	if len(c.X) == 0 || len(c.Series) == 0 || c.Kind == report.Pyramid && len(c.Series) != 2 {
		return ErrShape
	}
	for _, s := range c.Series {
		if len(s.Values) != len(c.X) {
			return ErrShape
		}
		for _, v := range s.Values {
			if v.Kind == report.Number && v.Number < 0 {
				return ErrNegative
			}
		}
		for _, b := range s.Break {
			if b < 0 || b >= len(c.X) {
				return ErrShape
			}
		}
	}
	return nil
}

func checkLinks(links []report.FlowLink) error {
	if len(links) == 0 {
		return ErrShape
	}
	for _, l := range links {
		if l.From == "" || l.To == "" {
			return ErrShape
		}
		if l.Value.Kind == report.Number && l.Value.Number < 0 {
			return ErrNegative
		}
	}
	return nil
}

// drawing is a chart on its way to SVG: what is drawn, how, and what has been
// drawn so far.
type drawing struct {
	canvas
	chart  report.Chart
	o      Options
	w, h   float64 // size of the picture; h is set by the layout
	em     float64 // size of text
	narrow bool
	leads  []report.FlowEnd // by bar, where a flow is drawn as bars
}

func newDrawing(c report.Chart, o Options) *drawing {
	d := &drawing{chart: c, o: o, w: o.Width, em: o.Size}
	if d.w <= 0 {
		d.w = 720
	}
	d.narrow = d.w < narrowBelow && o.Size == 0
	if d.em <= 0 {
		d.em = sizeWide
		if d.narrow {
			d.em = sizeNarrow
		}
	}
	if d.o.Lang == "" {
		d.o.Lang = codelist.NB
	}
	if d.o.Prefix == "" {
		d.o.Prefix = c.ID
	}
	d.canvas = canvas{prefix: identifier(d.o.Prefix), inline: o.Inline, fonts: o.Fonts, size: d.em}
	return d
}

// u scales a length that is given for text of 13 pixels.
func (d *drawing) u(x float64) float64 { return x * d.em / sizeWide }

// thick is the width of a line, dashes its dashes, for text of 13 pixels.
func (d *drawing) thick(w float64) string { return ` stroke-width="` + px(d.u(w)) + `"` }

func (d *drawing) dashes(pattern string) string {
	if pattern == "" {
		return ""
	}
	parts := strings.Fields(pattern)
	for i, p := range parts {
		n, _ := strconv.ParseFloat(p, 64) // numbers by construction
		parts[i] = px(d.u(n))
	}
	return ` stroke-dasharray="` + strings.Join(parts, " ") + `"`
}

// stub is the width, and the height, of the mark of a suppressed value: the
// same in every chart, whatever the value.
func (d *drawing) stub() float64 { return math.Round(d.em) }

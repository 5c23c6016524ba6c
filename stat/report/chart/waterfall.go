package chart

import (
	"errors"
	"fmt"
	"math"
	"strings"

	"verdig/codelist"
	"verdig/stat/report"
	"verdig/stat/report/wording"
)

// ErrWeight reports a weight that is not a finite number, or a probability
// outside 0 to 1.
var ErrWeight = errors.New("chart: weight or probability is not a number that can be drawn")

// Waterfall is the explanation of one link: from what was to be expected before
// anything was compared, through what each field says, to the weight of the
// whole. Weights are log2 of odds, in bits; positive speaks for a link. All
// words are in the reader's language; the package adds numbers and signs.
type Waterfall struct {
	ID, Caption string
	Alt         string // the same in words; "" makes it from the rows

	Prior      WaterfallStep // Rarity is not read
	Steps      []WaterfallStep
	Thresholds []Threshold

	// Probability that belongs to the sum of Prior and Steps, 0 to 1.
	Probability float64

	Words WaterfallWords
}

// WaterfallStep is what one field adds to the weight.
type WaterfallStep struct {
	Label  string  // the field
	Note   string  // how alike the two are; may be empty
	Bits   float64 // added to the weight
	Rarity float64 // the part of Bits that is due to rare (positive) or common (negative) values
}

// Threshold is a weight from which something happens to a pair.
type Threshold struct {
	Label string // such as "accepted from"; the weight is written behind it
	Bits  float64
}

// WaterfallWords are the fixed words of a waterfall.
type WaterfallWords struct {
	Unit         string // of the scale
	For, Against string // in the key: agreement, disagreement
	Rare, Common string // in the key: what rare and common values add and take
	Rarity       string // before the part of a step that is due to rarity
	Sum          string // label of the last row
	Probability  string // before the probability
}

// SVG draws the waterfall, in one svg element like those of the function
// [SVG]. Steps that speak for a link point to the right and are solid; steps
// against it point to the left and are hatched; the part that is due to rarity
// has a tone of its own. The same waterfall and options give the same bytes.
// It returns [ErrWeight].
func (w Waterfall) SVG(o Options) ([]byte, error) {
	if !w.drawable() {
		return nil, fmt.Errorf("%w: %s", ErrWeight, w.ID)
	}
	f := &fall{drawing: newDrawing(report.Chart{ID: w.ID, Caption: w.Caption, Alt: w.Alt}, o), of: w}
	f.lay()
	f.draw()
	if f.chart.Alt == "" {
		f.chart.Alt = f.inWords()
	}
	return f.finish(), nil
}

// mostBits bounds a weight that can be drawn: odds of one in 2^1000.
const mostBits = 1000

func (w Waterfall) drawable() bool {
	ok := w.Probability >= 0 && w.Probability <= 1
	fits := func(x float64) bool { return math.Abs(x) <= mostBits } // false for NaN
	for _, s := range append([]WaterfallStep{w.Prior}, w.Steps...) {
		ok = ok && fits(s.Bits) && fits(s.Rarity)
	}
	for _, t := range w.Thresholds {
		ok = ok && fits(t.Bits)
	}
	return ok
}

// piece is a part of a bar, from one weight to another; to < from points left.
type piece struct {
	from, to float64
	tone     role
	back     bool // taken back again by another part: drawn thin
	tip      bool // ends in a point
}

// pieces divides a step that begins at a weight. A part that the other part
// takes back is drawn thin beyond the end of the bar, so that the bar always
// ends at the running sum.
func (s WaterfallStep) pieces(from float64) []piece {
	level := s.Bits - s.Rarity
	end := from + s.Bits
	tone := func(bits float64) role {
		if bits < 0 {
			return series0 + 3
		}
		return series0
	}
	const rare = series0 + 1
	switch {
	case s.Rarity == 0:
		return []piece{{from, end, tone(s.Bits), false, true}}
	case level == 0:
		return []piece{{from, end, rare, false, true}}
	case level > 0 == (s.Rarity > 0):
		return []piece{{from, from + level, tone(level), false, false}, {from + level, end, rare, false, true}}
	case math.Abs(level) >= math.Abs(s.Rarity):
		return []piece{{from, end, tone(level), false, true}, {from + level, end, rare, true, true}}
	}
	return []piece{{from, end, rare, false, true}, {from + level, from, tone(level), true, true}}
}

// fallRow is one row: its texts, its bar and where it stands.
type fallRow struct {
	label, note   []string
	value, detail string
	pieces        []piece
	end           float64 // running sum after the row
	bold          bool
	top           float64 // of the texts
	bar           float64 // upper edge of the bar
	height        float64
}

// fall is a waterfall on its way to SVG.
type fall struct {
	*drawing
	of             Waterfall
	rows           []fallRow
	left, right    float64 // of the plot
	depth          float64 // thickness of bars
	low, high      float64 // of the scale, in bits
	step           int     // of its ticks
	top, sum, foot float64 // of the plot, of the last row, below everything
	small          float64 // size of secondary text
	texts          []label // written last, over the lines
}

// lay makes the rows and finds their places.
func (f *fall) lay() {
	f.depth, f.small = 1.45*f.em, 0.92*f.em
	at := 0.0
	add := func(s WaterfallStep, p []piece) {
		at += s.Bits
		r := fallRow{pieces: p, end: at, value: f.bits(s.Bits)}
		if s.Rarity != 0 {
			r.detail = f.of.Words.Rarity + " " + f.bits(s.Rarity)
		}
		r.label, r.note = []string{s.Label}, []string{s.Note}
		f.rows = append(f.rows, r)
	}
	prior := f.of.Prior
	prior.Rarity = 0
	add(prior, []piece{{0, prior.Bits, series0 + 4, false, true}})
	for _, s := range f.of.Steps {
		add(s, s.pieces(at))
	}
	f.rows = append(f.rows, fallRow{
		label: []string{f.of.Words.Sum}, note: []string{f.of.Words.Probability + " " + f.percent(f.of.Probability)},
		value: f.bits(at), pieces: []piece{{0, at, ink, false, true}}, end: at, bold: true,
	})
	f.columns()
	f.scale()
	y := f.head()
	for i := range f.rows {
		if i == len(f.rows)-1 {
			y += 0.5 * f.em
			f.sum = y
			y += 0.7 * f.em
		}
		y = f.place(&f.rows[i], y)
	}
	f.foot = y
	f.h = y + 0.2*f.em
}

// columns breaks the labels and divides the width.
func (f *fall) columns() {
	values := 0.0
	for _, r := range f.rows {
		values = max(values, f.fonts.Width(r.value, f.em, true), f.fonts.Width(r.detail, f.small, false))
	}
	limit := 0.30 * f.w
	f.right = f.w - values - 1.2*f.em
	if f.narrow {
		limit = f.w - values - f.em
		f.right = f.w
	}
	widest := 0.0
	for i := range f.rows {
		r := &f.rows[i]
		r.label = f.fonts.Wrap(r.label[0], limit, f.em, r.bold)
		if r.note[0] == "" {
			r.note = nil
		} else {
			r.note = f.fonts.Wrap(r.note[0], limit, f.small, false)
		}
		widest = max(widest, f.fonts.Widest(r.label, f.em, r.bold), f.fonts.Widest(r.note, f.small, false))
	}
	if !f.narrow {
		f.left = widest + 1.2*f.em
	}
}

// scale finds the ends of the scale: whole ticks around everything shown.
func (f *fall) scale() {
	low, high := 0.0, 1.0
	reach := func(x float64) { low, high = min(low, x), max(high, x) }
	for _, r := range f.rows {
		for _, p := range r.pieces {
			reach(p.from)
			reach(p.to)
		}
	}
	for _, t := range f.of.Thresholds {
		reach(t.Bits)
	}
	f.step = niceStep((high - low) / max(3, (f.right-f.left)/(5*f.em)))
	s := float64(f.step)
	f.low, f.high = s*math.Floor(low/s), s*math.Ceil(high/s)
}

// x is the place of a weight.
func (f *fall) x(bits float64) float64 {
	return f.left + (bits-f.low)/(f.high-f.low)*(f.right-f.left)
}

// place sets a row below y and returns where the next begins.
func (f *fall) place(r *fallRow, y float64) float64 {
	texts := leading * (float64(len(r.label))*f.em + float64(len(r.note))*f.small)
	r.top = y
	if f.narrow {
		if r.detail != "" {
			texts = max(texts, leading*(f.em+f.small))
		}
		r.bar = y + texts + 0.1*f.em
		return r.bar + f.depth + 0.8*f.em
	}
	r.height = max(f.depth, texts)
	r.bar = y + (r.height-f.depth)/2
	r.top = y + (r.height-texts)/2
	return y + r.height + 0.55*f.em
}

// head draws key, unit and thresholds, and returns where the rows begin.
func (f *fall) head() float64 {
	y := f.fallKey(0.1 * f.em)
	f.write(label{x: f.left, y: y + f.em, lines: []string{f.of.Words.Unit}, role: muted, size: f.small})
	y += 1.7 * f.em
	for _, t := range f.of.Thresholds {
		f.write(f.thresholdLabel(t, y+f.em))
		y += 1.35 * f.em
	}
	for b := f.low; b <= f.high; b += float64(f.step) {
		l := label{x: f.x(b), y: y + f.em, at: middle, lines: []string{wording.Number(f.o.Lang, int(b))}, role: muted, size: f.small, plate: true}
		half := f.fonts.Width(l.lines[0], f.small, false) / 2
		switch {
		case l.x-half < 0:
			l.x, l.at = 0, start
		case l.x+half > f.w:
			l.x, l.at = f.w, end
		}
		f.write(l)
	}
	f.top = y + 1.4*f.em
	return f.top + 0.5*f.em
}

// thresholdLabel stands beside its line, on the side that has room.
func (f *fall) thresholdLabel(t Threshold, y float64) label {
	text := t.Label + " " + f.bits(t.Bits)
	l := label{x: f.x(t.Bits) + 0.4*f.em, y: y, lines: []string{text}, role: ink, size: f.small, plate: true}
	width := f.fonts.Width(text, f.small, false)
	if l.x+width > f.w {
		l.x, l.at = f.x(t.Bits)-0.4*f.em, end
		if l.x < width {
			l.x = width
		}
	}
	return l
}

// keyEntry is one swatch of the key.
type keyEntry struct {
	name string
	p    piece
}

// fallKey draws the key of what occurs and returns where the drawing goes on.
func (f *fall) fallKey(y float64) float64 {
	w := f.of.Words
	entries := []keyEntry{
		{w.For, piece{from: 0, to: 1, tone: series0, tip: true}},
		{w.Rare, piece{from: 0, to: 1, tone: series0 + 1, tip: true}},
		{w.Against, piece{from: 1, to: 0, tone: series0 + 3, tip: true}},
		{w.Common, piece{from: 1, to: 0, tone: series0 + 1, tip: true}},
	}
	x, swatch := 0.0, 1.6*f.em
	rim := f.u(1) // half of the line around a swatch, and a little
	for _, e := range entries {
		if !f.occurs(e.p) {
			continue
		}
		lines := f.fonts.Wrap(e.name, f.w-swatch-0.5*f.em, f.em, false)
		width := swatch + 0.5*f.em + f.fonts.Widest(lines, f.em, false)
		if x > 0 && x+width > f.w {
			x, y = 0, y+1.5*f.em
		}
		a, b := x+rim, x+swatch
		if e.p.to < e.p.from {
			a, b = b, a
		}
		f.arrow(a, b, box{y: y, h: f.em}, e.p)
		f.write(label{x: x + swatch + 0.5*f.em, y: y + f.em/2 + capHeight/2*f.em, lines: lines, role: ink})
		x += width + 1.4*f.em
		y += float64(len(lines)-1) * leading * f.em
	}
	return y + 1.7*f.em
}

// occurs tells whether a step has a part of this tone and direction.
func (f *fall) occurs(p piece) bool {
	for _, r := range f.rows {
		for _, q := range r.pieces {
			if q.tone == p.tone && (q.to < q.from) == (p.to < p.from) && q.to != q.from {
				return true
			}
		}
	}
	return false
}

// draw draws grid, thresholds, bars and texts.
func (f *fall) draw() {
	for b := f.low; b <= f.high; b += float64(f.step) {
		f.line(f.x(b), f.top, f.x(b), f.foot-0.4*f.em, f.stroke(grid)+f.thick(1))
	}
	f.line(f.x(0), f.top, f.x(0), f.foot-0.4*f.em, f.stroke(muted)+f.thick(1.2))
	f.line(0, f.sum, f.w, f.sum, f.stroke(muted)+f.thick(1))
	for i, r := range f.rows {
		if next := i + 1; next < len(f.rows) {
			f.line(f.x(r.end), r.bar+f.depth/2, f.x(r.end), f.rows[next].bar+f.depth/2, f.stroke(muted)+f.thick(1))
		}
	}
	for _, r := range f.rows {
		for _, p := range r.pieces {
			f.bar(r, p)
		}
	}
	f.thresholds()
	for _, r := range f.rows {
		f.rowTexts(r)
	}
	for _, l := range f.texts {
		f.text(l)
	}
}

// thresholds draws the lines over the bars, on a rim of paper so that they are
// seen on dark bars too.
func (f *fall) thresholds() {
	y := f.top
	for i := len(f.of.Thresholds) - 1; i >= 0; i-- {
		y -= 1.35 * f.em
		t := f.of.Thresholds[i]
		dash := looks[1+i%2].dash
		f.line(f.x(t.Bits), f.top, f.x(t.Bits), f.foot-0.4*f.em, f.stroke(paper)+f.thick(3.2)+` stroke-opacity=".85"`)
		f.line(f.x(t.Bits), y-1.2*f.em, f.x(t.Bits), f.foot-0.4*f.em, f.stroke(ink)+f.thick(1.5)+f.dashes(dash))
	}
}

// bar draws one part of the bar of a row.
func (f *fall) bar(r fallRow, p piece) {
	b := box{y: r.bar, h: f.depth}
	if p.back {
		b.y, b.h = r.bar+0.3*f.depth, 0.4*f.depth
	}
	f.arrow(f.x(p.from), f.x(p.to), b, p)
}

// arrow draws a bar from a to b, pointed at b where the piece has a tip. Left
// of a is against a link, and hatched.
func (f *fall) arrow(a, b float64, at box, p piece) {
	if a == b {
		return
	}
	paint, sign := f.colours(p.tone, p.tone), 1.0
	if b < a {
		paint, sign = f.slant(p.tone)+f.colours(none, p.tone), -1
	}
	paint += f.thick(1)
	tip := 0.0
	if p.tip {
		tip = min(0.4*at.h, math.Abs(b-a))
	}
	neck := b - sign*tip
	f.path(fmt.Sprintf("M%s,%sL%s,%sL%s,%sL%s,%sL%s,%sZ", px(a), px(at.y), px(neck), px(at.y),
		px(b), px(at.y+at.h/2), px(neck), px(at.y+at.h), px(a), px(at.y+at.h)), paint)
}

// rowTexts writes what stands beside, or above, the bar of a row.
func (f *fall) rowTexts(r fallRow) {
	l := label{x: f.left - 1.2*f.em, at: end, lines: r.label, role: ink, bold: r.bold, y: r.top + 0.97*f.em}
	value := label{x: f.w, at: end, lines: []string{r.value}, role: ink, bold: true, y: r.bar + f.depth/2 + capHeight/2*f.em}
	if r.detail != "" && !f.narrow {
		value.y -= 0.6 * f.em
	}
	if f.narrow {
		l.x, l.at = 0, start
		value.y = l.y
	}
	f.write(l)
	f.write(value)
	if r.detail != "" {
		f.write(label{x: f.w, at: end, lines: []string{r.detail}, role: muted, size: f.small, y: value.y + leading*f.small})
	}
	l.lines, l.role, l.size, l.bold = r.note, muted, f.small, false
	l.y += float64(len(r.label)-1)*leading*f.em + leading*f.small
	f.write(l)
}

// write keeps a text until everything else is drawn. Where lines may pass
// under it, it clears its ground.
func (f *fall) write(l label) {
	l.plate = l.plate || f.narrow
	f.texts = append(f.texts, l)
}

// inWords says what the picture shows, row by row.
func (f *fall) inWords() string {
	var b strings.Builder
	for _, r := range f.rows {
		b.WriteString(strings.Join(r.label, " "))
		if len(r.note) > 0 {
			b.WriteString(", " + strings.Join(r.note, " "))
		}
		b.WriteString(": " + r.value)
		if r.detail != "" {
			b.WriteString(" (" + r.detail + ")")
		}
		b.WriteString(". ")
	}
	for _, t := range f.of.Thresholds {
		b.WriteString(t.Label + " " + f.bits(t.Bits) + ". ")
	}
	return strings.TrimSpace(b.String())
}

// bits writes a weight with its sign and one decimal.
func (f *fall) bits(x float64) string {
	out := wording.Decimal(f.o.Lang, x, 1)
	if math.Round(10*x) > 0 {
		return "+" + out
	}
	return out
}

// percent writes a probability in percent with the decimals that it needs, at
// most four; what is nearer to 0 or 100 than that is said to be beyond it.
func (f *fall) percent(p float64) string {
	const most = 4
	sign := "\u00a0%"
	if f.o.Lang == codelist.EN {
		sign = "%"
	}
	for places := 1; places <= most; places++ {
		unit := math.Pow(10, float64(places))
		if scaled := math.Round(100 * p * unit); p == 0 || p == 1 || scaled > 0 && scaled < 100*unit {
			return wording.Decimal(f.o.Lang, 100*p, places) + sign
		}
	}
	if p > 0.5 {
		return ">\u00a0" + wording.Decimal(f.o.Lang, 100-1e-4, most) + sign
	}
	return "<\u00a0" + wording.Decimal(f.o.Lang, 1e-4, most) + sign
}

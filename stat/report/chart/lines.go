package chart

import (
	"strings"

	"verdig/stat/report"
	"verdig/stat/report/wording"
)

// plot is the frame of a line chart: where x and y lie in the picture.
type plot struct {
	box
	top int // number at the upper edge
	n   int // categories
}

func (p plot) at(i int) float64 {
	if p.n == 1 {
		return p.x + p.w/2
	}
	return p.x + p.w*float64(i)/float64(p.n-1)
}

func (p plot) height(v int) float64 { return p.y + p.h - p.h*float64(v)/float64(p.top) }

func (d *drawing) number(n int) string { return wording.Number(d.o.Lang, n) }

// lines draws one line a series over the categories. A point that is not
// available leaves a gap, a suppressed one a stub on the axis, a break a gap
// with a mark. Each line carries its name and last number at its right end.
func (d *drawing) lines() {
	c := d.chart
	scale := ticks(largest(c.Series), 5)
	ends := d.endLabels()
	left := 0.0
	for _, t := range scale {
		left = max(left, d.fonts.Width(d.number(t), d.em, false))
	}
	right, high := 0.0, 0.0
	for _, e := range ends {
		right = max(right, d.fonts.Widest(e.lines, d.em, true))
		high += float64(len(e.lines)) * leading * d.em
	}
	p := plot{top: scale[len(scale)-1], n: len(c.X)}
	p.x = left + 0.7*d.em
	p.w = d.w - p.x - right - 1.9*d.em
	p.y = 2.6 * d.em
	p.h = max(high, clamp(0.5*d.w, 11*d.em, 19*d.em)) // so that the labels at the right have room
	d.axes(p, scale)
	d.breaks(p)
	for i, s := range c.Series {
		d.trace(p, i, s)
	}
	d.missing(p)
	if len(c.Series) == 1 {
		d.pointLabels(p, c.Series[0])
	}
	d.placeEnds(p, ends)
	d.h = p.y + p.h + 2.2*d.em
}

func largest(series []report.Series) int {
	top := 0
	for _, s := range series {
		for _, v := range s.Values {
			if v.Kind == report.Number {
				top = max(top, v.Number)
			}
		}
	}
	return top
}

// axes draws the unit, the grid, the numbers of the y axis and the categories.
// Categories are thinned from the right, so that the last is always named.
func (d *drawing) axes(p plot, scale []int) {
	d.text(label{x: 0, y: d.em, lines: []string{d.chart.Unit}, role: muted})
	for _, t := range scale {
		y := p.height(t)
		role, w := grid, 1.0
		if t == 0 {
			role, w = muted, 1.2
		}
		d.line(p.x, y, p.x+p.w, y, d.stroke(role)+d.thick(w))
		d.text(label{x: p.x - 0.7*d.em, y: y + capHeight/2*d.em, lines: []string{d.number(t)}, at: end, role: muted})
	}
	widest := d.fonts.Widest(d.chart.X, d.em, false) + 0.9*d.em
	every := 1
	if p.n > 1 {
		for float64(every)*p.w/float64(p.n-1) < widest && every < p.n {
			every++
		}
	}
	base := p.y + p.h
	for i, x := range d.chart.X {
		tick := 0.25 * d.em
		if (p.n-1-i)%every == 0 {
			tick = 0.45 * d.em
			d.text(label{x: p.at(i), y: base + 1.6*d.em, lines: []string{x}, at: middle, role: muted})
		}
		d.line(p.at(i), base, p.at(i), base+tick, d.stroke(muted)+d.thick(1))
	}
}

// breaks draws a dashed upright where a series is broken, with its name.
func (d *drawing) breaks(p plot) {
	seen := map[int]bool{}
	for _, s := range d.chart.Series {
		for _, b := range s.Break {
			if b == 0 || seen[b] {
				continue
			}
			seen[b] = true
			x := (p.at(b-1) + p.at(b)) / 2
			d.line(x, p.y-0.5*d.em, x, p.y+p.h, d.stroke(muted)+d.thick(1)+d.dashes("2 3"))
			d.text(label{x: x, y: p.y - 0.8*d.em, lines: []string{wording.For(d.o.Lang).Break}, at: middle, size: 0.9 * d.em, role: muted, plate: true})
		}
	}
}

func known(v report.Value) bool { return v.Kind == report.Number }

// trace draws the line and the markers of series i.
func (d *drawing) trace(p plot, i int, s report.Series) {
	look := looks[i%slots]
	broken := map[int]bool{}
	for _, b := range s.Break {
		broken[b] = true
	}
	var path strings.Builder
	for k, v := range s.Values {
		if !known(v) {
			continue
		}
		verb := "L"
		if k == 0 || broken[k] || !known(s.Values[k-1]) {
			verb = "M"
		}
		path.WriteString(verb + px(p.at(k)) + "," + px(p.height(v.Number)))
	}
	if strings.Contains(path.String(), "L") {
		d.path(path.String(), d.stroke(look.tone)+d.thick(2)+` stroke-linejoin="round"`+d.dashes(look.dash))
	}
	for k, v := range s.Values {
		if known(v) {
			d.marker(i, p.at(k), p.height(v.Number))
		}
	}
}

// marker draws the sign of series i on a rim of paper.
func (d *drawing) marker(i int, x, y float64) {
	look := looks[i%slots]
	r := 0.3 * d.em
	d.printf(`<path transform="translate(%s %s) scale(%s)" d="%s"%s stroke-width="%s"/>`+"\n",
		px(x), px(y), px(r), look.marker, d.colours(look.tone, paper), px(1.2/r))
}

// missing marks categories without numbers on the axis: a stub and ":" for
// each suppressed value, ".." where no series has one. Stubs of several series
// at one category stand beside one another, each under its series' sign.
func (d *drawing) missing(p plot) {
	base := p.y + p.h
	for k := range d.chart.X {
		var hidden []int
		absent := 0
		for i, s := range d.chart.Series {
			switch s.Values[k].Kind {
			case report.Suppressed:
				hidden = append(hidden, i)
			case report.NotAvailable:
				absent++
			}
		}
		if absent == len(d.chart.Series) {
			d.text(label{x: p.at(k), y: base - 0.4*d.em, lines: []string{wording.MarkNotAvailable}, at: middle, role: muted, plate: true})
		}
		w := 0.8 * d.stub()
		x := p.at(k) - w*float64(len(hidden))/2
		for _, i := range hidden {
			d.stubAt(box{x, base - d.stub(), w, d.stub()})
			y := base - d.stub() - 0.3*d.em
			if len(d.chart.Series) > 1 {
				d.marker(i, x+w/2, y-0.2*d.em)
				y -= 0.7 * d.em
			}
			d.text(label{x: x + w/2, y: y, lines: []string{wording.MarkSuppressed}, at: middle, bold: true, role: ink, plate: true})
			x += w
		}
	}
}

// pointLabels writes the number at each point of an only series, except in the
// last category, where it stands at the right. Above the line, or below a
// trough. A number that has no room is left out.
func (d *drawing) pointLabels(p plot, s report.Series) {
	size := 0.9 * d.em
	last, edge := lastKnown(s), -1e9
	for k, v := range s.Values {
		if !known(v) || k == last && k == p.n-1 {
			continue
		}
		text := d.number(v.Number)
		half := d.fonts.Width(text, size, false) / 2
		if p.at(k)-half < edge {
			continue
		}
		edge = p.at(k) + half + 0.35*d.em
		y := p.height(v.Number)
		if trough(s, k) && y+1.4*d.em < p.y+p.h {
			y += 1.35 * d.em
		} else {
			y -= 0.65 * d.em
		}
		d.text(label{x: p.at(k), y: y, lines: []string{text}, at: middle, size: size, role: ink, plate: true})
	}
}

// trough reports whether the line rises on both sides of point k, or rises on
// one and ends on the other.
func trough(s report.Series, k int) bool {
	v := s.Values[k].Number
	rises := 0
	for _, n := range []int{k - 1, k + 1} {
		if n < 0 || n >= len(s.Values) || !known(s.Values[n]) {
			continue
		}
		if s.Values[n].Number < v {
			return false
		}
		rises++
	}
	return rises == 2
}

func lastKnown(s report.Series) int {
	for k := len(s.Values) - 1; k >= 0; k-- {
		if known(s.Values[k]) {
			return k
		}
	}
	return -1
}

// endLabel is what stands at the right end of a line.
type endLabel struct {
	series int
	point  int // last known point
	lines  []string
}

// endLabels breaks the names to at most a third of the width and adds the last
// number in a line of its own, unless both fit in one. The number is given only
// where the line reaches the last category.
func (d *drawing) endLabels() []endLabel {
	limit := 0.3 * d.w
	var out []endLabel
	for i, s := range d.chart.Series {
		k := lastKnown(s)
		if k < 0 {
			continue
		}
		e := endLabel{series: i, point: k}
		number := ""
		if k == len(s.Values)-1 {
			number = d.number(s.Values[k].Number)
		}
		switch {
		case len(d.chart.Series) == 1 && number == "":
			continue
		case len(d.chart.Series) == 1:
			e.lines = []string{number}
		default:
			e.lines = d.fonts.Wrap(strings.TrimSpace(s.Name+"\u00a0"+number), limit, d.em, true)
		}
		out = append(out, e)
	}
	return out
}

// placeEnds writes the end labels, moved apart where they would meet, each
// joined to its line where it had to move or the line ends early.
func (d *drawing) placeEnds(p plot, ends []endLabel) {
	lead := leading * d.em
	centres := make([]float64, len(ends))
	heights := make([]float64, len(ends))
	for i, e := range ends {
		centres[i] = p.height(d.chart.Series[e.series].Values[e.point].Number)
		heights[i] = float64(len(e.lines)) * lead
	}
	placed := spread(centres, heights, p.y-d.em, p.y+p.h+0.5*lead)
	x := p.x + p.w + 1.6*d.em
	for i, e := range ends {
		look := looks[e.series%slots]
		early := e.point < p.n-1
		if moved := placed[i] - centres[i]; early || moved > 0.3*d.em || moved < -0.3*d.em {
			d.path("M"+px(p.at(e.point)+0.5*d.em)+","+px(centres[i])+
				"L"+px(p.x+p.w+0.4*d.em)+","+px(centres[i])+
				"L"+px(x-0.3*d.em)+","+px(placed[i]), d.stroke(look.tone)+d.thick(0.8)+d.dashes("1 2"))
		}
		y := placed[i] - heights[i]/2 + lead/2 + capHeight/2*d.em
		d.text(label{x: x, y: y, lines: e.lines, bold: true, role: ink})
	}
}

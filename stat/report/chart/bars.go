package chart

import (
	"verdig/stat/report"
	"verdig/stat/report/wording"
)

// rows is the column of category labels to the left of horizontal bars; in the
// narrow layout the labels stand above their bars.
type rows struct {
	lines [][]string
	x     float64   // where bars begin
	bar   float64   // thickness of a bar
	ys    []float64 // upper edge of each bar
	end   float64   // lower edge of all
}

// rowLabels breaks the labels and places the bars below y.
func (d *drawing) rowLabels(names []string, y float64) rows {
	r := rows{bar: 1.5 * d.em}
	limit := 0.34 * d.w
	if d.narrow {
		limit = d.w
	}
	widest := 0.0
	for _, n := range names {
		lines := d.fonts.Wrap(n, limit, d.em, false)
		widest = max(widest, d.fonts.Widest(lines, d.em, false))
		r.lines = append(r.lines, lines)
	}
	if !d.narrow {
		r.x = widest + 0.8*d.em
	}
	lead := leading * d.em
	for _, lines := range r.lines {
		text := float64(len(lines)) * lead
		switch {
		case d.narrow:
			r.ys = append(r.ys, y+text)
			y += text + r.bar + 0.9*d.em
		default:
			height := max(r.bar, text)
			r.ys = append(r.ys, y+(height-r.bar)/2)
			y += height + 0.65*d.em
		}
	}
	r.end = y
	return r
}

func (d *drawing) drawRowLabels(r rows) {
	lead := leading * d.em
	for i, lines := range r.lines {
		l := label{x: r.x - 0.8*d.em, at: end, lines: lines, role: ink}
		l.y = r.ys[i] + r.bar/2 - float64(len(lines)-1)*lead/2 + capHeight/2*d.em
		if d.narrow {
			l.x, l.at = 0, start
			l.y = r.ys[i] - 0.35*d.em - float64(len(lines)-1)*lead
		}
		d.text(l)
	}
}

// bars draws the first series as horizontal bars with the number, and the share
// where the chart asks for it, behind each.
func (d *drawing) bars() {
	s := d.chart.Series[0]
	y := d.unitLine()
	r := d.rowLabels(d.chart.X, y)
	shares := d.shares(s)
	numbers, room := 0.0, 0.0
	for i, v := range s.Values {
		numbers = max(numbers, d.fonts.Width(d.mark(v), d.em, true))
		room = max(room, d.fonts.Width(shares[i], d.em, false))
	}
	after := 0.5*d.em + numbers
	if room > 0 {
		after += 0.7*d.em + room
	}
	scale := (d.w - r.x - after) / float64(max(1, largest(d.chart.Series[:1])))
	d.drawRowLabels(r)
	for i, v := range s.Values {
		x := r.x
		switch v.Kind {
		case report.Number:
			w := scale * float64(v.Number)
			d.rect(box{x, r.ys[i], w, r.bar}, d.barPaint(i))
			x += w
		case report.Suppressed:
			d.stubAt(box{x, r.ys[i], d.stub(), r.bar})
			x += d.stub()
		}
		base := r.ys[i] + r.bar/2 + capHeight/2*d.em
		d.text(label{x: x + 0.5*d.em, y: base, lines: []string{d.mark(v)}, bold: true, role: ink})
		if shares[i] != "" {
			x += 0.5*d.em + d.fonts.Width(d.mark(v), d.em, true) + 0.7*d.em
			d.text(label{x: x, y: base, lines: []string{shares[i]}, role: muted})
		}
	}
	d.line(r.x, r.ys[0]-0.3*d.em, r.x, r.ys[len(r.ys)-1]+r.bar+0.3*d.em, d.stroke(muted)+d.thick(1.2))
	d.h = r.end
}

// unitLine writes the unit at the top and returns where the drawing goes on.
func (d *drawing) unitLine() float64 {
	if d.chart.Unit == "" {
		return 0.4 * d.em
	}
	d.text(label{x: 0, y: d.em, lines: []string{d.chart.Unit}, role: muted})
	return 2 * d.em
}

// mark is what is written of a value.
func (d *drawing) mark(v report.Value) string {
	switch v.Kind {
	case report.Number:
		return d.number(v.Number)
	case report.Suppressed:
		return wording.MarkSuppressed
	case report.Text:
		return v.Text
	}
	return wording.MarkNotAvailable
}

// shares returns the share of each value, "" where there is none. Without a
// stated base, shares of a series with a suppressed value are not shown: they
// would be wrong, or would tell.
func (d *drawing) shares(s report.Series) []string {
	out := make([]string, len(s.Values))
	if !d.chart.ShowShares {
		return out
	}
	base := d.chart.ShareBase
	if base == 0 {
		for _, v := range s.Values {
			if v.Kind == report.Suppressed {
				return out
			}
			if known(v) {
				base += v.Number
			}
		}
	}
	for i, v := range s.Values {
		if known(v) {
			out[i] = wording.Percent(d.o.Lang, v.Number, base)
		}
	}
	return out
}

// stacked draws one bar a category with one part a series, a key above and the
// sum behind. A suppressed part is a stub, and its bar has no sum.
func (d *drawing) stacked() {
	c := d.chart
	y := d.key(d.unitLine() - 0.4*d.em)
	r := d.rowLabels(c.X, y+0.6*d.em)
	sums, room := make([]string, len(c.X)), 0.0
	scale := 1e9
	for i := range c.X {
		sum, stubs := 0, 0
		for _, s := range c.Series {
			switch s.Values[i].Kind {
			case report.Number:
				sum += s.Values[i].Number
			case report.Suppressed:
				stubs++
			}
		}
		if stubs == 0 {
			sums[i] = d.number(sum)
		}
		room = max(room, d.fonts.Width(sums[i], d.em, true))
		if sum > 0 {
			full := d.w - r.x - float64(stubs)*(d.stub()+d.gapOfParts())
			scale = min(scale, (full-room-0.6*d.em)/float64(sum))
		}
	}
	d.drawRowLabels(r)
	for i := range c.X {
		x := r.x
		for k, s := range c.Series {
			x = d.segment(box{x, r.ys[i], 0, r.bar}, k, s.Values[i], scale)
		}
		d.text(label{x: x + 0.5*d.em, y: r.ys[i] + r.bar/2 + capHeight/2*d.em, lines: []string{sums[i]}, bold: true, role: ink})
	}
	d.h = r.end
}

// gapOfParts is the white between two parts of a stacked bar.
func (d *drawing) gapOfParts() float64 { return d.u(1.5) }

// segment draws one part of a stacked bar that begins at b and returns where
// the next begins.
func (d *drawing) segment(b box, series int, v report.Value, scale float64) float64 {
	if v.Kind == report.Suppressed {
		b.w = d.stub()
		d.stubAt(b)
		d.text(label{x: b.x + b.w/2, y: b.y + b.h/2 + 0.25*d.em, lines: []string{wording.MarkSuppressed}, at: middle, bold: true, role: ink, plate: true})
		return b.x + b.w + d.gapOfParts()
	}
	if !known(v) || v.Number == 0 {
		return b.x
	}
	b.w = max(1, scale*float64(v.Number)-d.gapOfParts())
	d.rect(b, d.area(series))
	text := d.number(v.Number)
	size := 0.92 * d.em
	if w := d.fonts.Width(text, size, true); w+0.6*d.em <= b.w {
		look := looks[series%slots]
		if look.pattern != "" {
			d.rect(box{b.x + b.w/2 - w/2 - 0.25*d.em, b.y + 0.15*d.em, w + 0.5*d.em, b.h - 0.3*d.em}, d.fill(look.tone))
		}
		d.text(label{x: b.x + b.w/2, y: b.y + b.h/2 + capHeight/2*size, lines: []string{text}, at: middle, size: size, bold: true, role: look.on})
	}
	return b.x + b.w + d.gapOfParts()
}

// key draws the swatches and names of the series in as many lines as needed,
// and returns where the drawing goes on.
func (d *drawing) key(y float64) float64 {
	x, swatch := 0.0, d.em
	for i, s := range d.chart.Series {
		lines := d.fonts.Wrap(s.Name, d.w-swatch-0.5*d.em, d.em, false)
		w := swatch + 0.5*d.em + d.fonts.Widest(lines, d.em, false)
		if x > 0 && x+w > d.w {
			x, y = 0, y+1.5*d.em
		}
		d.rect(box{x, y, swatch, swatch}, d.area(i))
		d.text(label{x: x + swatch + 0.5*d.em, y: y + swatch/2 + capHeight/2*d.em, lines: lines, role: ink})
		x += w + 1.4*d.em
		y += float64(len(lines)-1) * leading * d.em
	}
	return y + 1.5*d.em
}

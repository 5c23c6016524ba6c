package chart

import "verdig/stat/report"

// pyramid draws two series back to back over the categories: the first series
// to the left, the first category at the bottom, as age pyramids are drawn.
// Both sides have one scale; each gets the room that its longest bar needs.
func (d *drawing) pyramid() {
	c := d.chart
	top := d.unitLine()
	names := d.fonts.Widest(c.X, d.em, false) + 1.6*d.em
	var room [2]float64 // of the numbers, and of the name where no bar is long
	var longest [2]float64
	for side, s := range c.Series {
		for _, v := range s.Values {
			room[side] = max(room[side], d.fonts.Width(d.mark(v), d.em, true)+0.5*d.em)
		}
		longest[side] = float64(largest(c.Series[side : side+1]))
	}
	scale := (d.w - names - room[0] - room[1]) / max(1, longest[0]+longest[1])
	left := room[0] + scale*longest[0]
	above := false // the names stand in a key above, not over their sides
	for side, s := range c.Series {
		above = above || d.fonts.Width(s.Name, d.em, true)+1.6*d.em > 0.45*(d.w-names)
		need := d.fonts.Width(s.Name, d.em, true) + 1.6*d.em
		if has := room[side] + scale*longest[side]; !above && has < need {
			scale = max(0, min(scale, (d.w-names-room[1-side]-need)/max(1, longest[1-side])))
			left = need
			if side == 1 {
				left = d.w - names - need
			}
		}
	}
	inner := [2]float64{left, left + names} // where the bars of each side begin
	bar, step := 1.35*d.em, 1.7*d.em
	if above {
		top = d.key(top-0.4*d.em) - 0.6*d.em
	} else {
		d.sideNames(inner, top)
	}
	y := top + 1.3*d.em
	for k := len(c.X) - 1; k >= 0; k-- {
		base := y + bar/2 + capHeight/2*d.em
		d.text(label{x: left + names/2, y: base, lines: []string{c.X[k]}, at: middle, role: ink})
		for side, s := range c.Series {
			d.halfBar(side, s.Values[k], box{inner[side], y, scale, bar})
		}
		y += step
	}
	for _, x := range inner {
		d.line(x, top+1.1*d.em, x, y-step+bar+0.2*d.em, d.stroke(muted)+d.thick(1.2))
	}
	d.h = y
}

// sideNames writes the names of the two series over their sides.
func (d *drawing) sideNames(inner [2]float64, top float64) {
	for side, s := range d.chart.Series {
		l := label{y: top + 0.4*d.em, lines: []string{s.Name}, bold: true, role: ink}
		swatch := box{inner[1], top - 0.45*d.em, d.em, d.em}
		l.x, l.at = inner[1]+1.5*d.em, start
		if side == 0 {
			swatch.x = inner[0] - d.em
			l.x, l.at = inner[0]-1.5*d.em, end
		}
		d.rect(swatch, d.area(side))
		d.text(l)
	}
}

// halfBar draws one bar of a pyramid and its number; b.x is where it begins and
// b.w the scale.
func (d *drawing) halfBar(side int, v report.Value, b box) {
	scale := b.w
	b.w = 0
	switch v.Kind {
	case report.Number:
		b.w = scale * float64(v.Number)
	case report.Suppressed:
		b.w = d.stub()
	}
	l := label{x: b.x + b.w + 0.5*d.em, y: b.y + b.h/2 + capHeight/2*d.em, lines: []string{d.mark(v)}, bold: true, role: ink}
	if side == 0 {
		l.x, l.at = b.x-b.w-0.5*d.em, end
		b.x -= b.w
	}
	if v.Kind == report.Suppressed {
		d.stubAt(b)
	} else {
		d.rect(b, d.area(side))
	}
	d.text(l)
}

package chart

import (
	"fmt"
	"slices"

	"verdig/stat/report"
)

// way returns the stations of a flow that has one way from beginning to end, on
// which each station is one column further and everything else leaves the way
// and goes nowhere. It reports false for every other flow.
func (f *chain) way() ([]*node, bool) {
	var stations []*node
	for c, column := range f.columns {
		var here *node
		for _, n := range column {
			switch {
			case n.name == "", c > 0 && (len(n.in) != 1 || n.in[0].from != stations[c-1]):
				return nil, false
			case here == nil && n.goesOn(f, c):
				here = n
			case n.goesOn(f, c):
				return nil, false
			}
		}
		if here == nil {
			return nil, false
		}
		stations = append(stations, here)
	}
	return stations, len(stations) > 2
}

// goesOn reports whether a node in a column is a station of the way: it leads
// on, or it is where the way ends.
func (n *node) goesOn(f *chain, column int) bool {
	return len(n.out) > 0 || column == len(f.columns)-1 && column > 0 && n.in[0].leads == report.GoesOn
}

// source is the sum of what leaves the first node of a flow, where that is the
// only one without anything before it and several streams leave it.
func source(links []report.FlowLink) (report.Value, bool) {
	all, streams := report.Value{Kind: report.Number}, 0
	for _, l := range links {
		if !slices.ContainsFunc(links, func(x report.FlowLink) bool { return x.To == l.From }) && l.From != links[0].From {
			return report.Value{}, false
		}
		if l.From != links[0].From {
			continue
		}
		streams++
		all.Number += shown(l.Value)
		if !known(l.Value) {
			return report.Value{}, false
		}
	}
	return all, streams > 1
}

// steps draws a way of stations: the stations in a row with their names above,
// joined by what goes on, and what leaves the way below, in steps that go down
// to the left. So no stream crosses a name. What has ended is solid, what may
// still go on is hollow.
func (d *drawing) steps(f *chain, way []*node, top float64) {
	d.stepColumns(f, way)
	head := 0.0
	for _, n := range way {
		head = max(head, n.labelled)
	}
	line := top + head + 0.35*d.em
	f.stub = 0.5 * d.stub()
	persons := 0
	for _, b := range way[0].out {
		persons += shown(b.value)
	}
	f.scale = 9 * d.em / float64(max(1, persons))
	bottom := d.stepPlaces(f, way, line)
	for _, b := range f.bands {
		d.stepBand(f, b)
	}
	for _, n := range f.nodes {
		d.stepNode(n, slices.Contains(way, n), line)
	}
	d.h = bottom + 0.6*d.em
}

// stepColumns breaks the labels and sets the x of each column.
func (d *drawing) stepColumns(f *chain, way []*node) {
	last, bar, gap := len(f.columns)-1, nodeWidth*d.em, 0.5*d.em
	right := 0.0
	for _, n := range f.columns[last] {
		n.lines = d.flowLabel(n, 0.21*d.w)
		wide := d.fonts.Widest(n.lines, d.em, true)
		if n != way[last] {
			wide += gap
		} else {
			wide -= bar
		}
		right = max(right, wide)
	}
	step := (d.w - right - bar) / float64(last)
	for c, column := range f.columns {
		for _, n := range column {
			n.x = step * float64(c)
			if c < last {
				limit := step - 1.2*d.em
				if n != way[c] {
					limit -= bar + gap
				}
				n.lines = d.flowLabel(n, limit)
			}
			n.labelled = float64(len(n.lines)) * leading * d.em
		}
	}
}

// stepPlaces sets the places of nodes and bands from the last column to the
// first, and returns the lower edge. What leaves the way in a column stands
// below everything in the columns after it.
func (d *drawing) stepPlaces(f *chain, way []*node, line float64) float64 {
	gap := 0.9 * d.em
	below := line
	for c := len(f.columns) - 1; c >= 0; c-- {
		n := way[c]
		n.h, n.y = max(f.sum(n.in), f.sum(n.out)), line
		below = max(below, n.y+n.h+gap)
		for _, b := range way[max(0, c-1)].out {
			if x := b.to; c > 0 && x != n {
				x.h = f.thickness(b.value)
				tall := max(x.h, x.labelled)
				x.y = below + (tall-x.h)/2
				below += tall + gap
			}
		}
	}
	for c, n := range way {
		if c+1 < len(way) { // the way goes on along the line
			slices.SortStableFunc(n.out, func(a, b *band) int { return rank(a, way[c+1]) - rank(b, way[c+1]) })
		}
		n.leave(f)
		for _, b := range n.out {
			b.y1 = b.to.y
		}
	}
	return below - gap
}

// rank puts the band to the next station before the others.
func rank(b *band, next *node) int {
	if b.to == next {
		return 0
	}
	return 1
}

func (d *drawing) stepBand(f *chain, b *band) {
	b.to.leads = b.leads
	if known(b.value) && b.leads == report.Waiting {
		d.flowShape(f, b, d.colours(paper, rim)+d.thick(1)+d.dashes("3 2"))
		return
	}
	d.flowBand(f, b)
}

func (d *drawing) stepNode(n *node, station bool, line float64) {
	bar := box{n.x, n.y, nodeWidth * d.em, max(n.h, 0.08*d.em)}
	switch {
	case station:
		d.rect(bar, d.fill(series0))
	case n.leads == report.Waiting:
		d.rect(bar, d.colours(paper, rim)+d.thick(1.2))
	default:
		d.rect(bar, d.fill(series0+4))
	}
	lead := leading * d.em
	at := label{x: n.x, y: line - 0.55*d.em - float64(len(n.lines)-1)*lead, lines: n.lines, role: ink, strong: 1}
	if !station {
		at.x += bar.w + 0.5*d.em
		at.y = n.y + n.h/2 - float64(len(n.lines)-1)*lead/2 + capHeight/2*d.em
	}
	d.text(at)
}

// flowShape draws the outline of a band.
func (d *drawing) flowShape(f *chain, b *band, paint string) {
	x0, x1 := b.from.x+nodeWidth*d.em, b.to.x
	if b.from.name == "" {
		x0 = b.from.x // a waypoint has no bar: the band goes on
	}
	t := f.thickness(b.value)
	mid := (x0 + x1) / 2
	d.path(fmt.Sprintf("M%s,%sC%s,%s %s,%s %s,%sL%s,%sC%s,%s %s,%s %s,%sZ",
		px(x0), px(b.y0), px(mid), px(b.y0), px(mid), px(b.y1), px(x1), px(b.y1),
		px(x1), px(b.y1+t), px(mid), px(b.y1+t), px(mid), px(b.y0+t), px(x0), px(b.y0+t)), paint)
}

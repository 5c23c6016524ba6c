package chart

import (
	"fmt"
	"slices"

	"verdig/stat/report"
	"verdig/stat/report/wording"
)

// node is a station of a flow: a named bar, or a waypoint of a stream that
// passes a column.
type node struct {
	name     string // "" for a waypoint
	column   int
	in, out  []*band
	leads    report.FlowEnd // of the first stream that comes in
	lines    []string       // label
	x, y, h  float64        // left, upper edge, height of the bar
	labelled float64        // height of the label
}

// band is a piece of a stream from one column to the next.
type band struct {
	from, to *node
	value    report.Value
	leads    report.FlowEnd
	y0, y1   float64
}

// chain is a flow laid out in columns.
type chain struct {
	nodes   []*node // in order of first appearance, waypoints after
	bands   []*band
	columns [][]*node
	scale   float64 // pixels a unit
	stub    float64 // thickness of a suppressed stream
}

// flow draws streams between nodes from left to right, as thick as their
// numbers. Nodes stand in the order in which the links name them; a stream that
// passes a column goes round its nodes. A flow of stations, each with what
// leaves the way there, is drawn as steps. In the narrow layout the flow is a
// list of bars, one a link.
func (d *drawing) flow() error {
	f, err := layers(d.chart.Links)
	if err != nil {
		return err
	}
	if d.narrow {
		d.flowAsBars()
		return nil
	}
	top := d.unitLine()
	if way, ok := f.way(); ok {
		d.steps(f, way, top)
		return nil
	}
	d.flowColumns(f)
	d.flowScale(f)
	bottom := d.flowPlace(f, top)
	for _, b := range f.bands {
		d.flowBand(f, b)
	}
	for _, n := range f.nodes {
		d.flowNode(n)
	}
	d.flowNumbers(f)
	d.h = bottom + 0.6*d.em
	return nil
}

func (d *drawing) flowAsBars() {
	c := d.chart
	s := report.Series{Name: c.Unit}
	c.X = nil
	if all, ok := source(c.Links); ok {
		c.X, s.Values = append(c.X, c.Links[0].From), append(s.Values, all)
		d.leads = append(d.leads, report.GoesOn)
	}
	for _, l := range c.Links {
		d.leads = append(d.leads, l.Leads)
		c.X = append(c.X, l.From+" \u2192 "+l.To)
		s.Values = append(s.Values, l.Value)
	}
	c.Series = []report.Series{s}
	c.ShowShares = false
	d.chart = c
	d.bars()
}

// barPaint is the paint of a bar: that of what the stream leads to, where the
// bar stands for one.
func (d *drawing) barPaint(i int) string {
	leads := report.GoesOn
	if i < len(d.leads) {
		leads = d.leads[i]
	}
	switch leads {
	case report.Ended:
		return d.fill(series0 + 4)
	case report.Waiting:
		return d.colours(paper, rim) + d.thick(1) + d.dashes("3 2")
	}
	return d.fill(series0)
}

// layers gives each node the column of the longest way to it, and cuts long
// links into bands. It returns ErrCycle where there is no such column.
func layers(links []report.FlowLink) (*chain, error) {
	f := &chain{}
	index := map[string]*node{}
	named := func(name string) *node {
		if index[name] == nil {
			index[name] = &node{name: name}
			f.nodes = append(f.nodes, index[name])
		}
		return index[name]
	}
	for _, l := range links {
		named(l.From)
		named(l.To)
	}
	for round, moved := 0, true; moved; round++ {
		if round > len(f.nodes) {
			return nil, ErrCycle
		}
		moved = false
		for _, l := range links {
			if a, b := index[l.From], index[l.To]; b.column <= a.column {
				b.column = a.column + 1
				moved = true
			}
		}
	}
	for _, l := range links {
		from, to := index[l.From], index[l.To]
		for prev := from; prev != to; {
			next := to
			if prev.column+1 < to.column {
				next = &node{column: prev.column + 1}
				f.nodes = append(f.nodes, next)
			}
			b := &band{from: prev, to: next, value: l.Value, leads: l.Leads}
			prev.out = append(prev.out, b)
			next.in = append(next.in, b)
			f.bands = append(f.bands, b)
			prev = next
		}
	}
	for _, n := range f.nodes {
		for len(f.columns) <= n.column {
			f.columns = append(f.columns, nil)
		}
		f.columns[n.column] = append(f.columns[n.column], n)
	}
	return f, nil
}

const nodeWidth = 0.8 // em

// flowColumns breaks the labels and sets the x of each column: evenly spaced,
// with room for the last column's labels at the right.
func (d *drawing) flowColumns(f *chain) {
	last := len(f.columns) - 1
	right := 0.0
	for _, n := range f.columns[last] {
		n.lines = d.flowLabel(n, 0.27*d.w)
		right = max(right, d.fonts.Widest(n.lines, d.em, true))
	}
	bar := nodeWidth * d.em
	step := (d.w - right - 0.6*d.em - bar) / float64(max(1, last))
	for c, column := range f.columns {
		for _, n := range column {
			n.x = step * float64(c)
			if c < last && n.name != "" {
				n.lines = d.flowLabel(n, 0.62*(step-bar))
			}
			n.labelled = float64(len(n.lines)) * leading * d.em
		}
	}
}

// flowLabel returns the name and, in a line of its own, the number of a node.
func (d *drawing) flowLabel(n *node, limit float64) []string {
	if n.name == "" {
		return nil
	}
	return append(d.fonts.Wrap(n.name, limit, d.em, false), n.number(d))
}

// number is the larger of what comes in and what goes out, of the sides whose
// links are all shown; ":" where both sides hide one.
func (n *node) number(d *drawing) string {
	best, found := 0, false
	for _, side := range [][]*band{n.in, n.out} {
		sum, whole := 0, len(side) > 0
		for _, b := range side {
			whole = whole && known(b.value)
			sum += shown(b.value)
		}
		if whole {
			best, found = max(best, sum), true
		}
	}
	if !found {
		return wording.MarkSuppressed
	}
	return d.number(best)
}

// shown is the number of a value, and 0 for one that is not shown.
func shown(v report.Value) int {
	if known(v) {
		return v.Number
	}
	return 0
}

// thickness of a stream: by its number, a hair at least; a suppressed one and
// one that is not available have a fixed thickness.
func (f *chain) thickness(v report.Value) float64 {
	if !known(v) {
		return f.stub
	}
	return max(1, f.scale*float64(v.Number))
}

func (f *chain) sum(side []*band) float64 {
	t := 0.0
	for _, b := range side {
		t += f.thickness(b.value)
	}
	return t
}

// flowScale chooses the scale so that the fullest column is as high as the
// picture should be.
func (d *drawing) flowScale(f *chain) {
	f.stub = 0.5 * d.stub()
	f.scale = 1e9
	height := clamp(0.5*d.w, 15*d.em, 30*d.em)
	for _, column := range f.columns {
		persons, fixed := 0.0, 0.0
		for _, n := range column {
			in, out := 0, 0
			stubs := 0
			for _, b := range n.in {
				in += shown(b.value)
				if !known(b.value) {
					stubs++
				}
			}
			for _, b := range n.out {
				out += shown(b.value)
			}
			persons += float64(max(in, out))
			fixed += float64(stubs)*f.stub + d.flowGap()
		}
		if persons > 0 {
			f.scale = min(f.scale, max(0.2*height, height-fixed)/persons)
		}
	}
}

func (d *drawing) flowGap() float64 { return 1.1 * d.em }

// flowPlace sets the height of each node and the place of nodes and bands, and
// returns the lower edge. A node stands as near as can be to the middle of what
// flows into it; labels count as part of the node, so they cannot meet.
func (d *drawing) flowPlace(f *chain, top float64) float64 {
	bottom := 0.0
	for c, column := range f.columns {
		centres := make([]float64, len(column))
		heights := make([]float64, len(column))
		y := top
		for i, n := range column {
			n.h = max(f.sum(n.in), f.sum(n.out))
			heights[i] = max(n.h, n.labelled) + d.flowGap()
			centres[i] = y + heights[i]/2
			if c > 0 {
				centres[i] = n.pull(f)
			}
			y += heights[i]
		}
		for i, y := range spread(centres, heights, top-d.flowGap()/2, 1e9) {
			column[i].y = y - column[i].h/2
			bottom = max(bottom, y+heights[i]/2-d.flowGap()/2)
		}
		for _, n := range column {
			n.leave(f)
		}
	}
	for _, n := range f.nodes {
		n.arrive(f)
	}
	return bottom
}

// pull is the mean of the middles of the bands that flow in, by thickness.
func (n *node) pull(f *chain) float64 {
	sum, weight := 0.0, 0.0
	for _, b := range n.in {
		t := f.thickness(b.value)
		sum += t * (b.y0 + t/2)
		weight += t
	}
	return sum / weight
}

// leave gives the outgoing bands their places at the node, in the order of the
// links; arrive the incoming ones, in the order of where they come from.
func (n *node) leave(f *chain) {
	y := n.y
	for _, b := range n.out {
		b.y0 = y
		y += f.thickness(b.value)
	}
}

func (n *node) arrive(f *chain) {
	slices.SortStableFunc(n.in, func(a, b *band) int {
		switch {
		case a.y0 < b.y0:
			return -1
		case a.y0 > b.y0:
			return 1
		}
		return 0
	})
	y := n.y
	for _, b := range n.in {
		b.y1 = y
		y += f.thickness(b.value)
	}
}

func (d *drawing) flowBand(f *chain, b *band) {
	if known(b.value) {
		d.flowShape(f, b, d.colours(stream, rim)+d.thick(0.6))
		return
	}
	d.hatch = true
	d.flowShape(f, b, fmt.Sprintf(` fill="url(#%s-x)"%s%s`, d.prefix, d.colours(none, rim), d.thick(0.8)))
}

func (d *drawing) flowNode(n *node) {
	if n.name == "" {
		return
	}
	bar := nodeWidth * d.em
	d.rect(box{n.x, n.y, bar, n.h}, d.fill(series0))
	lead := leading * d.em
	y := n.y + n.h/2 - float64(len(n.lines)-1)*lead/2 + capHeight/2*d.em
	d.text(label{x: n.x + bar + 0.5*d.em, y: y, lines: n.lines, role: ink, strong: 1, plate: true})
}

// flowNumbers writes the number on each stream that the labels of the nodes do
// not tell: one of several at both its ends, and every one that is hidden. It
// stands near the end of the stream, where the labels of nodes do not reach.
func (d *drawing) flowNumbers(f *chain) {
	for _, b := range f.bands {
		several := len(b.from.out) > 1 && len(b.to.in) > 1
		if b.to.name == "" || known(b.value) && !several {
			continue
		}
		t := f.thickness(b.value)
		if known(b.value) && t < 0.9*d.em {
			continue
		}
		d.text(label{x: b.to.x - 0.5*d.em, y: b.y1 + t/2 + capHeight/2*0.9*d.em, lines: []string{d.mark(b.value)}, at: end, size: 0.9 * d.em, role: ink, plate: true})
	}
}

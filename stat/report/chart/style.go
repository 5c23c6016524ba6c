package chart

import (
	"fmt"
	"io"
	"strings"
)

// role is what a colour is for.
type role int

const (
	ink     role = iota // text
	muted               // secondary text, axes
	grid                // lines that only guide the eye
	paper               // the ground
	stream              // bands of a flow
	rim                 // edges of bands, and of suppressed values
	series0             // the series: series0+i
	_
	_
	_
	_
	_
	on0 // text on the areas of the series: on0+i
	_
	_
	_
	_
	_
	roles

	none   role = -1 // no such paint
	hollow role = -2 // fill="none"
)

// slots is the number of series that look different.
const slots = 6

// tone is a colour on light and on dark ground.
type tone struct{ name, light, dark string }

// The tones. On both grounds text reaches a contrast of 4.5 to 1 and the series
// 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11); neighbouring series differ in lightness
// or in pattern, so that they part in grey print. A test computes all of it.
// grid is decoration: every mark can be read without it.
var tones = [roles]tone{
	ink:         {"ink", "#1b2631", "#e9edf1"},
	muted:       {"muted", "#55616d", "#a9b4bf"},
	grid:        {"grid", "#dde2e7", "#313b45"},
	paper:       {"paper", "#ffffff", "#12181f"},
	stream:      {"stream", "#d5dfe9", "#2b3b4b"},
	rim:         {"rim", "#5f788f", "#7f98af"},
	series0:     {"s0", "#16375c", "#8fb7e6"},
	series0 + 1: {"s1", "#c17c1c", "#e5ad5c"},
	series0 + 2: {"s2", "#2d7d78", "#62b8b0"},
	series0 + 3: {"s3", "#9c3848", "#e88f9c"},
	series0 + 4: {"s4", "#7b8793", "#9ba7b3"},
	series0 + 5: {"s5", "#5d4a8a", "#b5a3e2"},
	on0:         {"o0", "#ffffff", "#0d1319"},
	on0 + 1:     {"o1", "#10171e", "#0d1319"},
	on0 + 2:     {"o2", "#ffffff", "#0d1319"},
	on0 + 3:     {"o3", "#ffffff", "#0d1319"},
	on0 + 4:     {"o4", "#10171e", "#0d1319"},
	on0 + 5:     {"o5", "#ffffff", "#0d1319"},
}

// look is how a series differs from the others without colour: the pattern of
// its areas (paths in a square of 8, drawn in paper), the dashes of its line,
// its marker.
type look struct {
	tone    role
	on      role
	pattern string
	dash    string
	marker  string // path around 0,0 in a circle of radius 1
}

var looks = [slots]look{
	{series0, on0, "", "", "M-1,0A1,1 0 1 1 1,0A1,1 0 1 1 -1,0Z"},                                                     // disc
	{series0 + 1, on0 + 1, "", "6 3", "M-.9,-.9H.9V.9H-.9Z"},                                                          // square
	{series0 + 2, on0 + 2, "M-2,2L2,-2M0,8L8,0M6,10L10,6", "2 3", "M0,-1.15L1.05,.75H-1.05Z"},                         // triangle
	{series0 + 3, on0 + 3, "M2,1V3M1,2H3M6,5V7M5,6H7", "9 3 2 3", "M0,-1.25L1.25,0L0,1.25L-1.25,0Z"},                  // diamond
	{series0 + 4, on0 + 4, "M0,2H8M0,6H8", "4 2", "M0,1.15L1.05,-.75H-1.05Z"},                                         // triangle, down
	{series0 + 5, on0 + 5, "M0,4H8M4,0V8", "1 2 4 2", "M-1.1,-.35H-.35V-1.1H.35V-.35H1.1V.35H.35V1.1H-.35V.35H-1.1Z"}, // plus
}

// patternSquare is the side of a pattern, in pixels at a text size of 13.
const patternSquare = 8

// slantSquare is the side of the pattern of slanted stripes, likewise.
const slantSquare = 6

// defs writes the patterns that were used.
func (d *drawing) defs(w io.Writer) {
	var b strings.Builder
	scale := d.em / sizeWide
	for i, used := range d.used {
		if !used {
			continue
		}
		side := px(patternSquare * scale)
		fmt.Fprintf(&b, `<pattern id="%s-p%d" width="%s" height="%s" patternUnits="userSpaceOnUse">`, d.prefix, i, side, side)
		fmt.Fprintf(&b, `<rect width="%s" height="%s"%s/>`, side, side, d.fill(looks[i].tone))
		fmt.Fprintf(&b, `<path transform="scale(%s)" d="%s"%s stroke-width="1.1"/></pattern>`+"\n",
			px(scale), looks[i].pattern, d.stroke(paper))
	}
	if d.hatch {
		side := px(4 * scale)
		fmt.Fprintf(&b, `<pattern id="%s-x" width="%s" height="%s" patternUnits="userSpaceOnUse">`, d.prefix, side, side)
		fmt.Fprintf(&b, `<rect width="%s" height="%s"%s/>`, side, side, d.fill(paper))
		fmt.Fprintf(&b, `<path transform="scale(%s)" d="M-1,1L1,-1M0,4L4,0M3,5L5,3"%s stroke-width=".8"/></pattern>`+"\n",
			px(scale), d.stroke(rim))
	}
	for r, used := range d.slants {
		if !used {
			continue
		}
		side := px(slantSquare * scale)
		fmt.Fprintf(&b, `<pattern id="%s-n%d" width="%s" height="%s" patternUnits="userSpaceOnUse">`, d.prefix, r, side, side)
		fmt.Fprintf(&b, `<rect width="%s" height="%s"%s/>`, side, side, d.fill(paper))
		fmt.Fprintf(&b, `<path transform="scale(%s)" d="M-1.5,1.5L1.5,-1.5M0,6L6,0M4.5,7.5L7.5,4.5"%s stroke-width="2.2"/></pattern>`+"\n",
			px(scale), d.stroke(role(r)))
	}
	if b.Len() > 0 {
		fmt.Fprintf(w, "<defs>\n%s</defs>\n", b.String())
	}
}

// stubAt draws the mark of a suppressed value in a box of fixed size.
func (d *drawing) stubAt(b box) {
	d.hatch = true
	d.rect(b, fmt.Sprintf(` fill="url(#%s-x)"%s%s`, d.prefix, d.colours(none, rim), d.thick(1)))
}

// CSS returns the style for a page that contains charts drawn with
// [Options.Inline]. The colours are custom properties named --vc-*, set on
// .vchart, for light ground, and for dark ground on a screen that prefers it;
// print always takes the light ones.
func CSS() string {
	var b strings.Builder
	variables := func(colour func(tone) string) {
		for _, t := range tones {
			if t.name != "" {
				fmt.Fprintf(&b, "--vc-%s:%s;", t.name, colour(t))
			}
		}
	}
	b.WriteString(".vchart{display:block;max-width:100%;height:auto;")
	variables(func(t tone) string { return t.light })
	b.WriteString("}\n@media screen and (prefers-color-scheme:dark){.vchart{")
	variables(func(t tone) string { return t.dark })
	b.WriteString("}}\n")
	for _, t := range tones {
		if t.name != "" {
			fmt.Fprintf(&b, ".vc-f-%s{fill:var(--vc-%s)}.vc-s-%s{stroke:var(--vc-%s)}\n", t.name, t.name, t.name, t.name)
		}
	}
	return b.String()
}

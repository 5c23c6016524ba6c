package chart

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// canvas gathers SVG elements. It knows colours by role and writes each as an
// attribute, and as a class too when the picture is to stand in a page.
type canvas struct {
	body   bytes.Buffer
	prefix string
	inline bool
	fonts  *Fonts
	size   float64 // size of text where none is given
	used   [slots]bool
	hatch  bool // the pattern of suppressed values is used
	slants [roles]bool
}

// px writes a coordinate with at most two decimals.
func px(x float64) string {
	s := strconv.FormatFloat(x, 'f', 2, 64)
	s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	if s == "-0" {
		return "0"
	}
	return s
}

var escaper = strings.NewReplacer("\u00ad", "", "&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")

// identifier keeps of s what may stand in an id and in url(#...).
func identifier(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '-', r == '_':
			b.WriteRune(r)
		default:
			b.WriteByte('-')
		}
	}
	if b.Len() == 0 || b.String()[0] < 'A' {
		return "c" + b.String()
	}
	return b.String()
}

func (c *canvas) printf(format string, args ...any) { fmt.Fprintf(&c.body, format, args...) }

// fill and stroke write a colour by role.
func (c *canvas) fill(r role) string   { return c.colours(r, none) }
func (c *canvas) stroke(r role) string { return c.colours(hollow, r) }

// colours writes the attributes of an element; either role may be none, and
// fill may be hollow.
func (c *canvas) colours(fill, stroke role) string {
	var out string
	var classes []string
	switch {
	case fill == hollow:
		out = ` fill="none"`
	case fill != none:
		out = ` fill="` + tones[fill].light + `"`
		classes = append(classes, "vc-f-"+tones[fill].name)
	}
	if stroke != none {
		out += ` stroke="` + tones[stroke].light + `"`
		classes = append(classes, "vc-s-"+tones[stroke].name)
	}
	if c.inline && len(classes) > 0 {
		out += ` class="` + strings.Join(classes, " ") + `"`
	}
	return out
}

// area returns the fill of an area of series i: its tone, or its pattern.
func (c *canvas) area(i int) string {
	i %= slots
	if looks[i].pattern == "" {
		return c.fill(looks[i].tone)
	}
	c.used[i] = true
	return fmt.Sprintf(` fill="url(#%s-p%d)"`, c.prefix, i)
}

// slant returns a fill of slanted stripes in a tone.
func (c *canvas) slant(r role) string {
	c.slants[r] = true
	return fmt.Sprintf(` fill="url(#%s-n%d)"`, c.prefix, r)
}

type box struct{ x, y, w, h float64 }

func (c *canvas) rect(b box, paint string) {
	if b.w <= 0 || b.h <= 0 {
		return
	}
	c.printf(`<rect x="%s" y="%s" width="%s" height="%s"%s/>`+"\n", px(b.x), px(b.y), px(b.w), px(b.h), paint)
}

func (c *canvas) line(x1, y1, x2, y2 float64, paint string) {
	c.printf(`<line x1="%s" y1="%s" x2="%s" y2="%s"%s/>`+"\n", px(x1), px(y1), px(x2), px(y2), paint)
}

func (c *canvas) path(d, paint string) { c.printf(`<path d="%s"%s/>`+"\n", d, paint) }

type anchor int

const (
	start anchor = iota
	middle
	end
)

// label is a text with its place: x at the anchor, y at the baseline of the
// first line.
type label struct {
	x, y   float64
	lines  []string
	at     anchor
	size   float64 // 0: the canvas's
	bold   bool
	role   role
	plate  bool    // drawn on a plate of paper, over other marks
	strong int     // so many of the last lines are bold
	lead   float64 // distance of lines, 0: 1.25 em
}

func (c *canvas) text(l label) {
	size := l.size
	if size == 0 {
		size = c.size
	}
	lead := l.lead
	if lead == 0 {
		lead = leading * size
	}
	attr := fmt.Sprintf(` font-size="%s"%s%s`, px(size), c.fill(l.role), anchors[l.at])
	for i, line := range l.lines {
		if line == "" {
			continue
		}
		weight := ""
		if l.bold || i >= len(l.lines)-l.strong {
			weight = ` font-weight="600"`
		}
		if l.plate {
			c.plate(l, line, l.y+float64(i)*lead, size, weight != "")
		}
		c.printf(`<text x="%s" y="%s"%s%s>%s</text>`+"\n", px(l.x), px(l.y+float64(i)*lead), attr, weight, escaper.Replace(line))
	}
}

// plate clears the ground under a line of text. It is a rectangle and not a rim
// of the letters, since the rim of one letter may be painted over the letter
// before it.
func (c *canvas) plate(l label, line string, y, size float64, bold bool) {
	w := c.fonts.Width(line, size, bold)
	b := box{l.x, y - (capHeight+0.12)*size, w, (capHeight + 0.32) * size}
	switch l.at {
	case middle:
		b.x -= w / 2
	case end:
		b.x -= w
	}
	b.x, b.w = b.x-0.15*size, b.w+0.3*size
	c.rect(b, c.fill(paper)+fmt.Sprintf(` fill-opacity=".82" rx="%s"`, px(0.2*size)))
}

var anchors = [...]string{start: "", middle: ` text-anchor="middle"`, end: ` text-anchor="end"`}

// leading is the distance of baselines in a label, in em; capHeight the height
// of a capital letter of Inter, in em.
const (
	leading   = 1.25
	capHeight = 0.727
)

// finish closes the picture.
func (d *drawing) finish() []byte {
	var out bytes.Buffer
	class := ""
	if d.inline {
		class = ` class="vchart"`
	}
	fmt.Fprintf(&out, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s" role="img" aria-labelledby="%s-t %s-d" font-family="%s"%s>`+"\n",
		px(d.w), px(d.h), px(d.w), px(d.h), d.prefix, d.prefix, families, class)
	fmt.Fprintf(&out, `<title id="%s-t">%s</title>`+"\n", d.prefix, escaper.Replace(d.chart.Caption))
	fmt.Fprintf(&out, `<desc id="%s-d">%s</desc>`+"\n", d.prefix, escaper.Replace(d.chart.Alt))
	d.defs(&out)
	out.Write(d.body.Bytes())
	out.WriteString("</svg>\n")
	return out.Bytes()
}

const families = "Inter, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif"

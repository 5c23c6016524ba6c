// Package cover knows how to draw the cover of a yearly publication: a horizon
// of ridges under a low sun, generated from the year, so that every year has a
// cover of its own and always the same one. It knows nothing of what the
// publication says beyond the words it is given.
package cover

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/stat/report/textwidth"
)

// Cover is what stands on a cover. Year chooses the drawing.
type Cover struct {
	Year      int
	Lang      codelist.Lang
	Title     string
	Subtitle  string
	Publisher string
	Synthetic string // the mark of synthetic data; "" for none
}

// Size is the size of the drawing, in points or pixels.
type Size struct{ Width, Height float64 }

// Sizes in use: the page of the report, the card of the archive, the strip at
// the head of a page on the web.
var (
	A4    = Size{595.28, 841.89}
	Card  = Size{420, 594}
	Strip = Size{1600, 300}
)

// SVG draws the cover. With art alone it is the drawing without words, an
// ornament for a page that sets the words itself; otherwise it has role="img"
// and a title. The same input gives the same bytes.
func SVG(c Cover, s Size, artAlone bool) []byte {
	d := &drawing{Cover: c, Size: s, p: paletteOf(c.Year), rand: rand.New(rand.NewPCG(uint64(c.Year), 0x76657264))}
	id := "cover-" + strconv.Itoa(c.Year)
	d.printf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s"`, px(s.Width), px(s.Height), px(s.Width), px(s.Height))
	if artAlone {
		d.printf(` aria-hidden="true" preserveAspectRatio="xMidYMax slice">` + "\n")
	} else {
		d.printf(` role="img" aria-labelledby="%s-t" lang="%s"><title id="%s-t">%s</title>`+"\n", id, c.Lang, id, escaper.Replace(d.name()))
	}
	d.sky()
	d.ridges()
	if !artAlone {
		d.words()
	}
	d.printf("</svg>\n")
	return d.out.Bytes()
}

type drawing struct {
	Cover
	Size
	p    palette
	rand *rand.Rand
	out  bytes.Buffer
}

func (d *drawing) printf(format string, args ...any) { fmt.Fprintf(&d.out, format, args...) }

func (d *drawing) name() string {
	name := d.Title + " \u2013 " + strconv.Itoa(d.Year)
	if d.Synthetic != "" {
		name += " (" + d.Synthetic + ")"
	}
	return name
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")

func px(x float64) string {
	s := strings.TrimRight(strings.TrimRight(strconv.FormatFloat(x, 'f', 2, 64), "0"), ".")
	if s == "-0" {
		return "0"
	}
	return s
}

// rgb is a colour with parts from 0 to 255.
type rgb [3]float64

func (c rgb) String() string {
	return fmt.Sprintf("#%02x%02x%02x", int(math.Round(c[0])), int(math.Round(c[1])), int(math.Round(c[2])))
}

// mix returns the colour t of the way from c to e.
func (c rgb) mix(e rgb, t float64) rgb {
	for i := range c {
		c[i] += t * (e[i] - c[i])
	}
	return c
}

// palette holds the colours of one year. White text on sky reaches a contrast
// of 7 to 1; a test says so.
type palette struct{ sky, glow, near, sun rgb }

var palettes = []palette{
	{sky: rgb{24, 54, 86}, glow: rgb{122, 146, 163}, near: rgb{9, 25, 43}, sun: rgb{240, 190, 116}},  // navy
	{sky: rgb{27, 66, 60}, glow: rgb{137, 160, 138}, near: rgb{8, 29, 27}, sun: rgb{244, 205, 128}},  // pine
	{sky: rgb{66, 42, 76}, glow: rgb{170, 133, 147}, near: rgb{27, 15, 36}, sun: rgb{243, 178, 139}}, // heather
	{sky: rgb{21, 70, 82}, glow: rgb{134, 166, 166}, near: rgb{6, 31, 40}, sun: rgb{246, 214, 150}},  // fjord
	{sky: rgb{92, 46, 38}, glow: rgb{190, 146, 118}, near: rgb{39, 17, 15}, sun: rgb{246, 201, 133}}, // autumn
	{sky: rgb{46, 56, 88}, glow: rgb{148, 150, 172}, near: rgb{17, 21, 41}, sun: rgb{239, 187, 160}}, // dusk
	{sky: rgb{49, 60, 66}, glow: rgb{151, 160, 158}, near: rgb{17, 23, 27}, sun: rgb{236, 196, 122}}, // slate
}

// paletteOf walks through the palettes so that neighbouring years differ.
func paletteOf(year int) palette {
	n := len(palettes)
	return palettes[((year*3)%n+n)%n]
}

// sky draws the ground with a glow above the horizon, and the sun.
func (d *drawing) sky() {
	w, h := d.Width, d.Height
	id := fmt.Sprintf("cover-%d-%d", d.Year, int(w))
	d.printf(`<defs><linearGradient id="%s-g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="%s"/><stop offset=".46" stop-color="%s"/><stop offset=".74" stop-color="%s"/></linearGradient></defs>`+"\n",
		id, d.p.sky, d.p.sky, d.p.glow)
	d.printf(`<rect width="%s" height="%s" fill="url(#%s-g)"/>`+"\n", px(w), px(h), id)
	x := w * (0.58 + 0.26*d.rand.Float64())
	y := h * (0.615 + 0.03*d.rand.Float64())
	r := min(w, h/math.Sqrt2) * (0.085 + 0.02*d.rand.Float64())
	d.printf(`<circle cx="%s" cy="%s" r="%s" fill="%s"/>`+"\n", px(x), px(y), px(r), d.p.sun)
}

// ridges draws the hills, the far ones pale, the near ones dark.
func (d *drawing) ridges() {
	const layers = 7
	for i := range layers {
		depth := float64(i) / (layers - 1)
		tint := d.p.glow.mix(d.p.near, 0.16+0.84*math.Pow(depth, 0.8))
		d.printf(`<path d="%s" fill="%s"/>`+"\n", d.ridge(0.66+0.27*math.Pow(depth, 1.15), 0.030+0.030*(1-depth)), tint)
	}
}

// ridge returns the outline of one ridge: a sum of waves of random phase around
// the height base, a share of the page's height from its top, sampled densely
// and joined by smooth curves (Catmull-Rom).
func (d *drawing) ridge(base, swing float64) string {
	points := 28
	if d.Width > d.Height {
		points = 84
	}
	type wave struct{ length, phase, size float64 }
	var waves []wave
	wider := math.Sqrt(max(1, d.Width/d.Height*math.Sqrt2)) // a broad strip shows more hills, not longer ones
	for k := range 5 {
		waves = append(waves, wave{
			length: wider * math.Pow(1.9, float64(k)) * (0.6 + 0.5*d.rand.Float64()),
			phase:  2 * math.Pi * d.rand.Float64(),
			size:   math.Pow(0.52, float64(k)),
		})
	}
	y := make([]float64, points+3)
	for i := range y {
		x := float64(i-1) / float64(points)
		sum := 0.0
		for _, w := range waves {
			sum += w.size * math.Sin(2*math.Pi*w.length*x+w.phase)
		}
		y[i] = d.Height * (base + swing*sum)
	}
	step := d.Width / float64(points)
	var b strings.Builder
	fmt.Fprintf(&b, "M0,%s", px(y[1]))
	for i := 1; i <= points; i++ {
		x0, x1 := step*float64(i-1), step*float64(i)
		fmt.Fprintf(&b, "C%s,%s %s,%s %s,%s",
			px(x0+step/3), px(y[i]+(y[i+1]-y[i-1])/6), px(x1-step/3), px(y[i+1]-(y[i+2]-y[i])/6), px(x1), px(y[i+1]))
	}
	fmt.Fprintf(&b, "V%sH0Z", px(d.Height))
	return b.String()
}

// words sets the year, the title and the rest in the upper half.
func (d *drawing) words() {
	m := 0.085 * d.Width
	var fonts *textwidth.Fonts
	text := func(x, y, size float64, weight int, fill, s string) {
		d.printf(`<text x="%s" y="%s" font-family="Inter, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif" font-size="%s" font-weight="%d" fill="%s">%s</text>`+"\n",
			px(x), px(y), px(size), weight, fill, escaper.Replace(s))
	}
	y := 0.075 * d.Height
	small := 0.026 * d.Width
	for _, line := range fonts.Wrap(d.Publisher, d.Width-2*m, small, true) {
		text(m, y, small, 600, "#ffffff", line)
		y += 1.35 * small
	}
	year := 0.26 * d.Width
	y = 0.30 * d.Height
	text(m-0.03*year, y, year, 600, d.p.sun.String(), strconv.Itoa(d.Year))
	size := 0.056 * d.Width
	y += 1.75 * size
	for _, line := range fonts.Wrap(d.Title, d.Width-2*m, size, true) {
		text(m, y, size, 600, "#ffffff", line)
		y += 1.22 * size
	}
	size = 0.031 * d.Width
	y += 0.5 * size
	for _, line := range fonts.Wrap(d.Subtitle, d.Width-2*m, size, false) {
		text(m, y, size, 400, "#ffffff", line)
		y += 1.35 * size
	}
	if d.Synthetic != "" {
		text(m, 0.955*d.Height, small, 600, "#ffffff", d.Synthetic)
	}
}

// Colours returns the ground and the accent of a year's cover, as #rrggbb, for
// a publication that carries them on inside. The ground is dark enough for
// text on white, and white on it, at 7 to 1.
func Colours(year int) (ground, accent string) {
	p := paletteOf(year)
	return p.sky.String(), p.sun.String()
}

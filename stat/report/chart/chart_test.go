package chart

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verdig/asset"
	"verdig/codelist"
	"verdig/stat/report"
	"verdig/stat/report/reporttest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// absent skips where the build lacks the fonts, and fails where everything is
// required.
func absent(t testing.TB, err error) {
	t.Helper()
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatal(err)
	}
	t.Skip(err)
}

// inter returns the fonts of the build, or skips.
func inter(t *testing.T) *Fonts {
	t.Helper()
	regular, err := asset.Open("font/Inter_400Regular.ttf")
	if err != nil {
		absent(t, err)
	}
	semibold, err := asset.Open("font/Inter_600SemiBold.ttf")
	if err != nil {
		absent(t, err)
	}
	f, err := ParseFonts(regular, semibold)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func charts(l codelist.Lang) []report.Chart {
	var out []report.Chart
	for _, c := range reporttest.Document(l).Chapters {
		for _, b := range c.Blocks {
			if c, ok := b.(report.Chart); ok {
				out = append(out, c)
			}
		}
	}
	return out
}

// TestGolden draws every sample chart wide and narrow with the built-in table,
// so that the files do not depend on whether the fonts are there.
func TestGolden(t *testing.T) {
	for _, l := range []codelist.Lang{codelist.NB, codelist.EN} {
		for _, c := range charts(l) {
			for _, o := range []Options{{Lang: l}, {Lang: l, Width: 340, Inline: true, Prefix: "slim"}} {
				name := fmt.Sprintf("%s.%s.%d.svg", c.ID, l, int(max(o.Width, 0)))
				got, err := SVG(c, o)
				if err != nil {
					t.Fatal(err)
				}
				golden(t, name, got)
			}
		}
	}
}

// golden compares a drawing with the one that was looked at, or writes it anew.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; run go test -update and look at it", name)
	}
}

// TestWellFormed reads every chart as XML and checks what a page relies on:
// role, title and description, unique ids that references find, no style
// attribute, no reference outside.
func TestWellFormed(t *testing.T) {
	reference := regexp.MustCompile(`url\(#([^)]+)\)`)
	for _, c := range charts(codelist.NN) {
		c.Caption += ` <&"'>`
		svg, err := SVG(c, Options{Lang: codelist.NN, Inline: true})
		if err != nil {
			t.Fatal(err)
		}
		ids := map[string]bool{}
		d := xml.NewDecoder(bytes.NewReader(svg))
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", c.ID, err)
			}
			e, ok := token.(xml.StartElement)
			if !ok {
				continue
			}
			seen := map[string]bool{}
			for _, a := range e.Attr {
				if seen[a.Name.Local] {
					t.Errorf("%s: %s twice in one %s", c.ID, a.Name.Local, e.Name.Local)
				}
				seen[a.Name.Local] = true
				switch {
				case a.Name.Local == "id" && ids[a.Value]:
					t.Errorf("%s: id %s twice", c.ID, a.Value)
				case a.Name.Local == "id":
					ids[a.Value] = true
				case a.Name.Local == "style" || a.Name.Local == "href":
					t.Errorf("%s: attribute %s", c.ID, a.Name.Local)
				}
			}
		}
		for _, want := range []string{`role="img"`, `aria-labelledby="` + identifier(c.ID) + `-t ` + identifier(c.ID) + `-d"`, "<title ", "<desc "} {
			if !bytes.Contains(svg, []byte(want)) {
				t.Errorf("%s lacks %s", c.ID, want)
			}
		}
		for _, m := range reference.FindAllSubmatch(svg, -1) {
			if !ids[string(m[1])] {
				t.Errorf("%s refers to #%s, which is not there", c.ID, m[1])
			}
		}
	}
}

// TestSuppressedValuesAreNotRead changes the numbers behind suppressed values:
// nothing in the picture may change, in any kind of chart, wide or narrow.
func TestSuppressedValuesAreNotRead(t *testing.T) {
	draw := func(hidden int, o Options) []byte {
		var out []byte
		for _, c := range charts(codelist.NB) {
			for i := range c.Series {
				for k := range c.Series[i].Values {
					if c.Series[i].Values[k].Kind == report.Suppressed {
						c.Series[i].Values[k].Number = hidden
					}
				}
			}
			for i := range c.Links {
				if c.Links[i].Value.Kind == report.Suppressed {
					c.Links[i].Value.Number = hidden
				}
			}
			svg, err := SVG(c, o)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, svg...)
		}
		return out
	}
	for _, o := range []Options{{}, {Width: 340}} {
		if !bytes.Equal(draw(1, o), draw(100_000, o)) {
			t.Errorf("width %v: a suppressed number shows in the drawing", o.Width)
		}
	}
}

// TestStubsAreAlike checks that all suppressed parts of a bar chart are drawn
// in one size.
func TestStubsAreAlike(t *testing.T) {
	c := report.Chart{
		ID: "c", Kind: report.Stacked, X: []string{"a", "b"},
		Series: []report.Series{
			{Name: "one", Values: []report.Value{{Kind: report.Suppressed, Number: 1}, {Number: 40}}},
			{Name: "two", Values: []report.Value{{Number: 3}, {Kind: report.Suppressed, Number: 300}}},
		},
	}
	svg, err := SVG(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`width="([\d.]+)" height="([\d.]+)" fill="url\(#c-x\)"`).FindAllSubmatch(svg, -1)
	if len(found) != 2 || !bytes.Equal(found[0][1], found[1][1]) || !bytes.Equal(found[0][2], found[1][2]) {
		t.Errorf("stubs: %q", found)
	}
	if bytes.Contains(svg, []byte(">340<")) || bytes.Contains(svg, []byte(">43<")) {
		t.Error("the sum of a bar with a suppressed part is written")
	}
}

func TestSharesAreNotShownOfAHiddenSum(t *testing.T) {
	c := report.Chart{
		ID: "c", Kind: report.Bars, X: []string{"a", "b"}, ShowShares: true,
		Series: []report.Series{{Name: "s", Values: []report.Value{{Number: 30}, {Kind: report.Suppressed}}}},
	}
	svg, err := SVG(c, Options{Lang: codelist.EN})
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(svg, []byte("%")) {
		t.Error("shares of a sum that holds a suppressed value")
	}
	c.ShareBase = 40
	svg, err = SVG(c, Options{Lang: codelist.EN})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(svg, []byte(">75%<")) {
		t.Error("no share of the stated base")
	}
}

func TestErrors(t *testing.T) {
	one := []report.Value{{Number: 1}}
	for name, c := range map[string]struct {
		chart report.Chart
		want  error
	}{
		"kind":        {report.Chart{Kind: 99}, ErrKind},
		"empty":       {report.Chart{Kind: report.Lines}, ErrShape},
		"lengths":     {report.Chart{Kind: report.Bars, X: []string{"a", "b"}, Series: []report.Series{{Values: one}}}, ErrShape},
		"one side":    {report.Chart{Kind: report.Pyramid, X: []string{"a"}, Series: []report.Series{{Values: one}}}, ErrShape},
		"break":       {report.Chart{Kind: report.Lines, X: []string{"a"}, Series: []report.Series{{Values: one, Break: []int{1}}}}, ErrShape},
		"negative":    {report.Chart{Kind: report.Bars, X: []string{"a"}, Series: []report.Series{{Values: []report.Value{{Number: -1}}}}}, ErrNegative},
		"no links":    {report.Chart{Kind: report.Flow}, ErrShape},
		"cycle":       {report.Chart{Kind: report.Flow, Links: []report.FlowLink{{From: "a", To: "b"}, {From: "b", To: "a"}}}, ErrCycle},
		"to itself":   {report.Chart{Kind: report.Flow, Links: []report.FlowLink{{From: "a", To: "a"}}}, ErrCycle},
		"no way back": {report.Chart{Kind: report.Flow, Links: []report.FlowLink{{From: "a", To: ""}}}, ErrShape},
	} {
		if _, err := SVG(c.chart, Options{}); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

var textElement = regexp.MustCompile(`<text x="(-?[\d.]+)" y="(-?[\d.]+)" font-size="([\d.]+)" fill="#[0-9a-f]+"( text-anchor="\w+")?( font-weight="600")?>([^<]*)<`)

var size = regexp.MustCompile(`viewBox="0 0 ([\d.]+) ([\d.]+)"`)

// apart demands that every coordinate is a number, that every text lies within
// the picture, and that no two cover one another.
func apart(t *rapid.T, svg []byte) {
	t.Helper()
	if bytes.Contains(svg, []byte("NaN")) || bytes.Contains(svg, []byte("Inf")) {
		t.Fatalf("no number: %s", svg)
	}
	m := size.FindSubmatch(svg)
	width, height := parse(t, m[1]), parse(t, m[2])
	all := textElement.FindAllSubmatch(svg, -1)
	if len(all) != bytes.Count(svg, []byte("<text")) {
		t.Fatal("a text element that this test cannot read")
	}
	var boxes []box
	for _, p := range all {
		s := parse(t, p[3])
		b := box{parse(t, p[1]), parse(t, p[2]) - capHeight*s, (*Fonts)(nil).Width(string(p[6]), s, len(p[5]) > 0), capHeight * s}
		switch {
		case bytes.Contains(p[4], []byte("middle")):
			b.x -= b.w / 2
		case bytes.Contains(p[4], []byte("end")):
			b.x -= b.w
		}
		const rounding = 0.02
		if b.x < -rounding || b.x+b.w > width+rounding || b.y < 0 || b.y+b.h > height {
			t.Fatalf("%s at %+v: outside %v x %v", p[6], b, width, height)
		}
		for _, o := range boxes {
			if b.x < o.x+o.w-rounding && o.x < b.x+b.w-rounding && b.y < o.y+o.h && o.y < b.y+b.h {
				t.Fatalf("%s covers another text\n%s", p[6], svg)
			}
		}
		boxes = append(boxes, b)
	}
}

// TestAnyChartIsWhole draws random charts: coordinates are numbers, and every
// label lies within the picture. A category at the edge of a line chart may
// stand out by half a label.
func TestAnyChartIsWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyChart(t)
		o := Options{Width: rapid.SampledFrom([]float64{300, 450, 720}).Draw(t, "width")}
		svg, err := SVG(c, o)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(svg, []byte("NaN")) || bytes.Contains(svg, []byte("Inf")) {
			t.Fatalf("no number: %s", svg)
		}
		m := size.FindSubmatch(svg)
		w, h := parse(t, m[1]), parse(t, m[2])
		all := textElement.FindAllSubmatch(svg, -1)
		if len(all) != bytes.Count(svg, []byte("<text")) {
			t.Fatal("a text element that this test cannot read")
		}
		for _, p := range all {
			x, y := parse(t, p[1]), parse(t, p[2])
			width := (*Fonts)(nil).Width(string(p[6]), parse(t, p[3]), len(p[5]) > 0)
			switch {
			case bytes.Contains(p[4], []byte("middle")):
				x -= width / 2
			case bytes.Contains(p[4], []byte("end")):
				x -= width
			}
			const edge = 16 // half a year, in pixels
			if x < -edge || x+width > w+edge || y < 0 || y > h {
				t.Fatalf("%s at %v to %v, %v: outside %v x %v\n%s", p[6], x, x+width, y, w, h, svg)
			}
		}
	})
}

func parse(t *rapid.T, b []byte) float64 {
	f, err := strconv.ParseFloat(string(b), 64)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func anyChart(t *rapid.T) report.Chart {
	value := rapid.Custom(func(t *rapid.T) report.Value {
		switch rapid.IntRange(0, 5).Draw(t, "kind") {
		case 0:
			return report.Value{Kind: report.Suppressed}
		case 1:
			return report.Value{Kind: report.NotAvailable}
		}
		return report.Value{Number: rapid.IntRange(0, 20_000).Draw(t, "number")}
	})
	name := rapid.SampledFrom([]string{"A", "Kvinner", "Prostitusjon eller andre seksuelle formål", "Den demokratiske republikken Kongo", "Tvangsarbeid"})
	c := report.Chart{ID: "any", Kind: rapid.SampledFrom([]report.ChartKind{report.Lines, report.Stacked, report.Bars, report.Pyramid, report.Flow}).Draw(t, "chart"), Unit: "personer", ShowShares: true}
	if c.Kind == report.Flow {
		for range rapid.IntRange(1, 9).Draw(t, "links") {
			from := rapid.IntRange(0, 4).Draw(t, "from")
			to := rapid.IntRange(from+1, 6).Draw(t, "to")
			c.Links = append(c.Links, report.FlowLink{From: "node " + strconv.Itoa(from), To: "node " + strconv.Itoa(to), Value: value.Draw(t, "value")})
		}
		return c
	}
	n := rapid.IntRange(1, 14).Draw(t, "categories")
	for i := range n {
		c.X = append(c.X, strconv.Itoa(2000+i))
	}
	series := rapid.IntRange(1, 7).Draw(t, "series")
	if c.Kind == report.Pyramid {
		series = 2
	}
	for range series {
		s := report.Series{Name: name.Draw(t, "name")}
		for range n {
			s.Values = append(s.Values, value.Draw(t, "value"))
		}
		if n > 2 && rapid.Bool().Draw(t, "broken") {
			s.Break = []int{rapid.IntRange(0, n-1).Draw(t, "break")}
		}
		c.Series = append(c.Series, s)
	}
	return c
}

// TestLabelsDoNotMeet draws random line charts and flows wide, and checks that
// no two labels that the chart places itself (in semibold) cover one another.
func TestLabelsDoNotMeet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyChart(t)
		if c.Kind != report.Flow && (c.Kind != report.Lines || len(c.Series) < 2) {
			return
		}
		svg, err := SVG(c, Options{})
		if err != nil {
			t.Fatal(err)
		}
		var boxes []box
		for _, p := range textElement.FindAllSubmatch(svg, -1) {
			if len(p[5]) == 0 || string(p[6]) == ":" {
				continue
			}
			size := parse(t, p[3])
			b := box{parse(t, p[1]), parse(t, p[2]) - capHeight*size, (*Fonts)(nil).Width(string(p[6]), size, true), capHeight * size}
			for _, o := range boxes {
				if b.x < o.x+o.w && o.x < b.x+b.w && b.y < o.y+o.h && o.y < b.y+b.h {
					t.Fatalf("%s covers another label\n%s", p[6], svg)
				}
			}
			boxes = append(boxes, b)
		}
	})
}

// TestSpread: boxes do not overlap, keep their order, stay in the frame where
// they fit, and do not move where they need not.
func TestSpread(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		centres, heights, sum := make([]float64, n), make([]float64, n), 0.0
		for i := range n {
			centres[i] = rapid.Float64Range(0, 300).Draw(t, "centre")
			heights[i] = rapid.Float64Range(5, 40).Draw(t, "height")
			sum += heights[i]
		}
		got := spread(centres, heights, 0, 300)
		const rounding = 1e-6
		free := true
		for i := range n {
			if sum <= 300 && (got[i]-heights[i]/2 < -rounding || got[i]+heights[i]/2 > 300+rounding) {
				t.Fatalf("box %d of %v leaves the frame: %v", i, heights, got)
			}
			free = free && centres[i] >= heights[i]/2 && centres[i] <= 300-heights[i]/2
			for k := range i {
				if gap := math.Abs(got[i]-got[k]) - (heights[i]+heights[k])/2; gap < -rounding {
					t.Fatalf("boxes %d and %d overlap by %v", k, i, -gap)
				}
				if centres[i] < centres[k] && got[i] > got[k] {
					t.Fatalf("boxes %d and %d changed places", k, i)
				}
				free = free && math.Abs(centres[i]-centres[k]) >= (heights[i]+heights[k])/2
			}
		}
		for i := range n {
			if free && math.Abs(got[i]-centres[i]) > rounding {
				t.Fatalf("box %d moved without need", i)
			}
		}
	})
}

// TestSpreadExample is the worked example of doc/methods/charts.md.
func TestSpreadExample(t *testing.T) {
	got := spread([]float64{40, 44, 100}, []float64{16, 16, 16}, 0, 200)
	if want := []float64{34, 50, 100}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestTicks(t *testing.T) {
	for _, c := range []struct {
		top  int
		want string
	}{{0, "[0 1]"}, {1, "[0 1]"}, {3, "[0 1 2 3]"}, {349, "[0 100 200 300 400]"}, {98, "[0 20 40 60 80 100]"}, {120, "[0 25 50 75 100 125]"}} {
		if got := fmt.Sprint(ticks(c.top, 5)); got != c.want {
			t.Errorf("ticks(%d) = %s, want %s", c.top, got, c.want)
		}
	}
}

// TestContrast computes WCAG 2.2 contrast ratios of the palette on both
// grounds: text 4.5 to 1, series and marks 3 to 1, numbers on areas 4.5 to 1.
func TestContrast(t *testing.T) {
	for ground, colour := range map[string]func(tone) string{"light": func(t tone) string { return t.light }, "dark": func(t tone) string { return t.dark }} {
		least := func(a, b role, ratio float64) {
			if got := contrast(colour(tones[a]), colour(tones[b])); got < ratio {
				t.Errorf("%s: %s on %s: %.2f to 1, want %.1f", ground, tones[a].name, tones[b].name, got, ratio)
			}
		}
		least(ink, paper, 4.5)
		least(muted, paper, 4.5)
		least(ink, stream, 4.5)
		least(rim, paper, 3)
		for i := range role(slots) {
			least(series0+i, paper, 3)
			least(on0+i, series0+i, 4.5)
		}
	}
}

// TestGreyPrint: neighbouring series differ by 15 in lightness (CIE L*, of
// 100), or one of them has a pattern.
func TestGreyPrint(t *testing.T) {
	for i := range slots - 1 {
		a, b := lightness(tones[series0+role(i)].light), lightness(tones[series0+role(i+1)].light)
		if looks[i].pattern == looks[i+1].pattern && math.Abs(a-b) < 15 {
			t.Errorf("series %d and %d: lightness %.0f and %.0f, and no pattern parts them", i, i+1, a, b)
		}
	}
	dashes, markers := map[string]bool{}, map[string]bool{}
	for _, l := range looks {
		dashes[l.dash], markers[l.marker] = true, true
	}
	if len(dashes) != slots || len(markers) != slots {
		t.Error("two series have the same dashes or marker")
	}
}

// luminance is the relative luminance of WCAG 2.2.
func luminance(hex string) float64 {
	n, err := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 32)
	if err != nil {
		panic(err)
	}
	linear := func(v uint64) float64 {
		c := float64(v&0xff) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(n>>16) + 0.7152*linear(n>>8) + 0.0722*linear(n)
}

func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func lightness(hex string) float64 { return 116*math.Cbrt(luminance(hex)) - 16 }

// TestStyleNamesWhatChartsUse: every class in a chart is in the style, and the
// style has no other colours than the charts.
func TestStyleNamesWhatChartsUse(t *testing.T) {
	css := CSS()
	class := regexp.MustCompile(`class="([^"]+)"`)
	for _, c := range charts(codelist.NB) {
		svg, err := SVG(c, Options{Inline: true, Fonts: inter(t)})
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range class.FindAllSubmatch(svg, -1) {
			for _, name := range strings.Fields(string(m[1])) {
				if !strings.Contains(css, "."+name+"{") {
					t.Errorf("%s: class %s is not in the style", c.ID, name)
				}
			}
		}
	}
}

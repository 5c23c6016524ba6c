package chart

import (
	"bytes"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verdig/codelist"
	"verdig/stat/report"
)

// attrition is a way from report to final conviction with invented numbers.
func attrition() report.Chart {
	link := func(from, to string, n int, leads report.FlowEnd) report.FlowLink {
		return report.FlowLink{From: from, To: to, Value: report.Value{Number: n}, Leads: leads}
	}
	const filed, indicted, judged, convicted = "Anmeldt", "Tiltalt", "Dom i minst én instans", "Domfelt"
	return report.Chart{
		ID: "steps", Kind: report.Flow, Unit: "anmeldelser", Caption: "Fra anmeldelse til rettskraftig domfellelse", Alt: "Av 46 anmeldelser er 6 endt med rettskraftig domfellelse.",
		Links: []report.FlowLink{
			link(filed, indicted, 14, report.GoesOn), link(filed, "Under arbeid uten tiltale", 9, report.Waiting),
			link(filed, "Påtale unnlatt", 1, report.Ended), link(filed, "Henlagt", 22, report.Ended),
			link(indicted, "Venter på dom", 3, report.Waiting), link(indicted, judged, 11, report.GoesOn), // the order of the links does not matter
			link(judged, convicted, 8, report.GoesOn), link(judged, "Frifunnet", 2, report.Ended), link(judged, "Ikke endelig avgjort", 1, report.Waiting),
			link(convicted, "Rettskraftig domfellelse", 6, report.GoesOn), link(convicted, "Ikke rettskraftig", 2, report.Waiting),
		},
	}
}

func TestStepsGolden(t *testing.T) {
	for _, width := range []float64{0, 340} {
		got, err := SVG(attrition(), Options{Lang: codelist.NB, Width: width})
		if err != nil {
			t.Fatal(err)
		}
		golden(t, "steps.nb."+strconv.Itoa(int(width))+".svg", got)
	}
}

// TestWayIsFound: what is drawn as steps, and what is not.
func TestWayIsFound(t *testing.T) {
	drop := func(c report.Chart, to string) report.Chart {
		var links []report.FlowLink
		for _, l := range c.Links {
			if l.To != to {
				links = append(links, l)
			}
		}
		c.Links = links
		return c
	}
	add := func(c report.Chart, from, to string) report.Chart {
		c.Links = append(c.Links[:len(c.Links):len(c.Links)], report.FlowLink{From: from, To: to, Value: report.Value{Number: 1}})
		return c
	}
	for name, c := range map[string]struct {
		chart report.Chart
		want  bool
	}{
		"a way":                       {attrition(), true},
		"without an end that waits":   {drop(attrition(), "Ikke rettskraftig"), true},
		"the last station is missing": {drop(attrition(), "Rettskraftig domfellelse"), false},
		"two beginnings":              {add(attrition(), "Siktet", "Tiltalt"), false},
		"a stream passes a station":   {add(attrition(), "Anmeldt", "Domfelt"), false},
		"two ways":                    {add(attrition(), "Henlagt", "Gjenopptatt"), false},
		"one step only":               {report.Chart{Links: attrition().Links[:4]}, false},
	} {
		f, err := layers(c.chart.Links)
		if err != nil {
			t.Fatal(err)
		}
		if _, got := f.way(); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// anyWay is a way of three to five stations.
func anyWay(t *rapid.T) report.Chart {
	names := []string{"Anmeldt", "Tiltalt", "Dom i minst én instans", "Domfelt", "Rettskraftig domfellelse"}
	exits := rapid.SampledFrom([]string{"Henlagt", "Påtale unnlatt", "Frifunnet", "Venter på behandling i lagmannsretten", "Ikke avgjort ved utgangen av året"})
	value := rapid.Custom(func(t *rapid.T) report.Value {
		if rapid.IntRange(0, 6).Draw(t, "kind") == 0 {
			return report.Value{Kind: report.Suppressed, Number: rapid.IntRange(0, 99).Draw(t, "hidden")}
		}
		return report.Value{Number: rapid.IntRange(0, 300).Draw(t, "number")}
	})
	c := report.Chart{ID: "any", Kind: report.Flow, Unit: "anmeldelser"}
	for i := range rapid.IntRange(2, 4).Draw(t, "steps") {
		c.Links = append(c.Links, report.FlowLink{From: names[i], To: names[i+1], Value: value.Draw(t, "value")})
		for k := range rapid.IntRange(0, 3).Draw(t, "exits") {
			c.Links = append(c.Links, report.FlowLink{
				From: names[i], To: exits.Draw(t, "exit") + " " + strconv.Itoa(10*i+k), Value: value.Draw(t, "value"),
				Leads: rapid.SampledFrom([]report.FlowEnd{report.Ended, report.Waiting}).Draw(t, "leads"),
			})
		}
	}
	return c
}

var bandPath = regexp.MustCompile(`<path d="M([^"]+)Z"`)

// TestNoStreamCrossesAName draws ways and checks that no label meets another
// one or a stream, and that all stay in the picture.
func TestNoStreamCrossesAName(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyWay(t)
		o := Options{Width: rapid.SampledFrom([]float64{560, 720, 900}).Draw(t, "width")}
		svg, err := SVG(c, o)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(svg, []byte("NaN")) {
			t.Fatal("no number")
		}
		var boxes []box
		for i, p := range textElement.FindAllSubmatch(svg, -1) {
			size := parse(t, p[3])
			b := box{parse(t, p[1]), parse(t, p[2]) - capHeight*size, (*Fonts)(nil).Width(string(p[6]), size, len(p[5]) > 0), capHeight * size}
			if b.x+b.w > o.Width+1 {
				t.Fatalf("%s stands out of the picture\n%s", p[6], svg)
			}
			for _, other := range boxes {
				if b.x < other.x+other.w && other.x < b.x+b.w && b.y < other.y+other.h && other.y < b.y+b.h {
					t.Fatalf("%s covers another label\n%s", p[6], svg)
				}
			}
			if i > 0 { // the unit stands above it all
				boxes = append(boxes, b)
			}
		}
		for _, m := range bandPath.FindAllSubmatch(svg, -1) {
			f := numbers(t, string(m[1]))
			if len(f) != 16 {
				continue // a stripe of a pattern
			}
			for i := range 41 {
				u := float64(i) / 40
				x := bezier(u, f[0], f[2], f[4], f[6])
				upper, lower := bezier(u, f[1], f[3], f[5], f[7]), bezier(1-u, f[9], f[11], f[13], f[15])
				for _, b := range boxes {
					if x > b.x && x < b.x+b.w && upper < b.y+b.h && lower > b.y {
						t.Fatalf("a stream crosses a label at %v\n%s", b, svg)
					}
				}
			}
		}
	})
}

func numbers(t *rapid.T, path string) []float64 {
	var out []float64
	for _, s := range strings.FieldsFunc(path, func(r rune) bool { return strings.ContainsRune("CL, ", r) }) {
		f, err := strconv.ParseFloat(s, 64)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, f)
	}
	return out
}

func bezier(u, a, b, c, d float64) float64 {
	v := 1 - u
	return v*v*v*a + 3*v*v*u*b + 3*v*u*u*c + u*u*u*d
}

// TestHiddenStreamsTellNothing changes the numbers behind suppressed streams of
// a way: nothing in the picture may change.
func TestHiddenStreamsTellNothing(t *testing.T) {
	for i := range attrition().Links {
		var first []byte
		for _, n := range []int{0, 7, 5000} {
			c := attrition()
			c.Links[i].Value = report.Value{Kind: report.Suppressed, Number: n}
			svg, err := SVG(c, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if first == nil {
				first = svg
			}
			if !bytes.Equal(first, svg) {
				t.Errorf("the stream %d shows what it hides", i)
			}
		}
	}
}

// TestStepsInGrey: a station and an end differ in lightness as series do.
func TestStepsInGrey(t *testing.T) {
	if a, b := lightness(tones[series0].light), lightness(tones[series0+4].light); math.Abs(a-b) < 15 {
		t.Errorf("lightness %.0f and %.0f", a, b)
	}
}

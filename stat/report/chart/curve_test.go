package chart

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verdig/codelist"
)

// sampleCurve is an invented stage: it begins without a band, has one, and ends
// without one; its last step is beyond what is drawn.
func sampleCurve(l codelist.Lang) Curve {
	pick := func(nb, nn, en string) string { return codelist.Text{NB: nb, NN: nn, EN: en}.In(l) }
	return Curve{
		ID: "decided", Caption: pick("Fra anmeldelse til påtaleavgjørelse", "Frå melding til påtaleavgjerd", "From report to the prosecutor’s decision"),
		Alt: pick("Halvparten er avgjort etter 228 dager.", "Halvparten er avgjorde etter 228 dagar.", "Half are decided after 228 days."),
		Steps: []CurveStep{
			{0, 0, math.NaN(), math.NaN()}, {40, 0.08, 0.03, 0.2}, {95, 0.21, 0.12, 0.36}, {160, 0.38, 0.25, 0.53}, {228, 0.56, 0.41, 0.71},
			{300, 0.56, 0.41, 0.71}, {410, 0.78, 0.6, 0.9}, {590, 0.9, 0.72, 0.98}, {800, 1, math.NaN(), math.NaN()},
		},
		Until: 640, Median: 228,
		Words: CurveWords{
			Share: pick("andel avgjort", "del avgjord", "share decided"), Band: pick("95 % intervall", "95 % intervall", "95 % interval"),
			Time: pick("dager siden anmeldelsen", "dagar sidan meldinga", "days since the report"), Median: pick("median 228 dager", "median 228 dagar", "median 228 days"),
		},
	}
}

func TestCurveGolden(t *testing.T) {
	for _, l := range []codelist.Lang{codelist.NB, codelist.EN} {
		for _, o := range []Options{{Lang: l}, {Lang: l, Width: 340, Inline: true, Prefix: "slim"}} {
			name := fmt.Sprintf("curve.%s.%d.svg", l, int(o.Width))
			got, err := sampleCurve(l).SVG(o)
			if err != nil {
				t.Fatal(err)
			}
			golden(t, name, got)
		}
	}
}

// The curve and the edges of its band are the steps that were given, to the
// pixel, and end where the drawing ends.
func TestCurveIsItsSteps(t *testing.T) {
	c := Curve{
		ID: "c", Until: 100, Median: 40, Words: CurveWords{Share: "share", Band: "band", Time: "days", Median: "median 40"},
		Steps: []CurveStep{{10, 0.25, 0.1, 0.5}, {40, 0.5, 0.25, 0.75}, {70, 1, math.NaN(), math.NaN()}, {120, 1, math.NaN(), math.NaN()}},
	}
	s := &stairs{drawing: newDrawing(c.asChart(), Options{}), of: c}
	s.lay()
	x := func(day float64) string { return px(s.frame.x + s.frame.w*day/100) }
	y := func(share float64) string { return px(s.frame.y + s.frame.h - s.frame.h*share) }
	svg, err := c.SVG(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"curve":      "M" + x(0) + "," + y(0) + "H" + x(10) + "V" + y(.25) + "H" + x(40) + "V" + y(.5) + "H" + x(70) + "V" + y(1) + "H" + x(100),
		"upper edge": "M" + x(10) + "," + y(.5) + "H" + x(40) + "V" + y(.75) + "H" + x(70),
		"lower edge": "M" + x(10) + "," + y(.1) + "H" + x(40) + "V" + y(.25) + "H" + x(70),
		"band":       "M" + x(10) + "," + y(.5) + "H" + x(40) + "V" + y(.75) + "H" + x(70) + "V" + y(.25) + "H" + x(40) + "V" + y(.1) + "H" + x(10) + "Z",
		"median":     "M" + x(0) + "," + y(.5) + "H" + x(40) + "V" + y(0),
	} {
		if !bytes.Contains(svg, []byte(`d="`+want+`"`)) {
			t.Errorf("no %s %s in\n%s", name, want, svg)
		}
	}
	c.Median = math.NaN()
	if svg, err = c.SVG(Options{}); err != nil || bytes.Contains(svg, []byte("median")) {
		t.Errorf("a median that is not known is marked: %v", err)
	}
}

// Roles, title and description; every class is in the style, nothing refers
// to what is not there.
func TestCurveSaysItAll(t *testing.T) {
	c := sampleCurve(codelist.NN)
	c.Caption += ` <&"'>`
	svg, err := c.SVG(Options{Lang: codelist.NN, Inline: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`role="img"`, `aria-labelledby="decided-t decided-d"`, "&lt;&amp;&quot;&#39;&gt;</title>", "Halvparten er avgjorde etter 228 dagar.</desc>",
		">del avgjord<", ">95 % intervall<", ">dagar sidan meldinga<", ">median 228 dagar<", ">50\u00a0%<",
	} {
		if !strings.Contains(string(svg), want) {
			t.Errorf("the chart lacks %q", want)
		}
	}
	css := CSS()
	for _, m := range regexp.MustCompile(`class="([^"]+)"`).FindAllSubmatch(svg, -1) {
		for _, name := range strings.Fields(string(m[1])) {
			if !strings.Contains(css, "."+name+"{") {
				t.Errorf("class %s is not in the style", name)
			}
		}
	}
	if bytes.Contains(svg, []byte("url(")) || bytes.Contains(svg, []byte("style=")) {
		t.Error("a reference or a style attribute")
	}
}

func TestCurveRefusesWhatIsNone(t *testing.T) {
	for name, change := range map[string]func(*Curve){
		"no steps":        func(c *Curve) { c.Steps = nil },
		"no end":          func(c *Curve) { c.Until = 0 },
		"endless":         func(c *Curve) { c.Until = math.Inf(1) },
		"falls":           func(c *Curve) { c.Steps[3].Share = 0.1 },
		"goes back":       func(c *Curve) { c.Steps[3].Time = 1 },
		"more than all":   func(c *Curve) { c.Steps[8].Share = 1.1 },
		"no number":       func(c *Curve) { c.Steps[3].Share = math.NaN() },
		"beside its band": func(c *Curve) { c.Steps[3].Low = 0.5 },
		"band below none": func(c *Curve) { c.Steps[3].Low = -0.1 },
	} {
		c := sampleCurve(codelist.NB)
		change(&c)
		if _, err := c.SVG(Options{}); !errors.Is(err, ErrCurve) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestAnyCurveIsWhole draws random curves: every text lies within the picture,
// and no two texts cover one another.
func TestAnyCurveIsWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := sampleCurve(rapid.SampledFrom(codelist.Langs).Draw(t, "language"))
		c.Until = float64(rapid.IntRange(1, 20000).Draw(t, "until"))
		c.Median = rapid.Float64Range(0, 1).Draw(t, "median") * c.Until
		days := rapid.SliceOfN(rapid.Float64Range(0, 25000), 1, 20).Draw(t, "days")
		slices.Sort(days)
		c.Steps = nil
		for i, day := range days {
			share := float64(i) / float64(len(days))
			c.Steps = append(c.Steps, CurveStep{day, share, share / 2, (1 + share) / 2})
		}
		svg, err := c.SVG(Options{Lang: codelist.EN, Width: rapid.SampledFrom([]float64{320, 450, 560, 720}).Draw(t, "width")})
		if err != nil {
			t.Fatal(err)
		}
		apart(t, svg)
	})
}

package cover

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
	"testing"

	"verdig/codelist"
)

var update = flag.Bool("update", false, "write the golden files anew")

var sample = Cover{
	Year: 2016, Lang: codelist.NB, Title: "Mulige ofre <for> menneskehandel & mer",
	Subtitle: "Rapport", Publisher: "Koordineringsenheten", Synthetic: "Syntetiske demonstrasjonsdata",
}

func TestGolden(t *testing.T) {
	for name, got := range map[string][]byte{
		"card.svg":  SVG(sample, Card, false),
		"strip.svg": SVG(sample, Strip, true),
	} {
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
}

func TestWellFormed(t *testing.T) {
	for _, art := range []bool{false, true} {
		d := xml.NewDecoder(bytes.NewReader(SVG(sample, A4, art)))
		for {
			_, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	if bytes.Contains(SVG(sample, A4, true), []byte("<text")) {
		t.Error("words on the drawing alone")
	}
}

func TestEveryYearHasItsOwn(t *testing.T) {
	seen := map[string]int{}
	for year := 1990; year < 2060; year++ {
		c := Cover{Year: year}
		svg := string(SVG(c, Card, true))
		if other, ok := seen[svg]; ok {
			t.Errorf("%d and %d have the same cover", other, year)
		}
		seen[svg] = year
		if svg != string(SVG(c, Card, true)) {
			t.Errorf("%d is not the same twice", year)
		}
		a, _ := Colours(year)
		if b, _ := Colours(year + 1); a == b {
			t.Errorf("%d and the year after have the same colour", year)
		}
	}
	if g, _ := Colours(-7); g == "" {
		t.Error("no colour for a negative year")
	}
}

// TestContrast: white and the accent on the ground, the ground on white and on
// the tint of notes, by WCAG 2.2.
func TestContrast(t *testing.T) {
	white, tint, dark := rgb{255, 255, 255}, rgb{243, 245, 247}, rgb{18, 24, 31}
	for i, p := range palettes {
		for what, pair := range map[string]struct {
			a, b  rgb
			least float64
		}{
			"white on the ground":           {white, p.sky, 7},
			"accent on the ground":          {p.sun, p.sky, 4.5},
			"ground on the tint":            {p.sky, tint, 7},
			"accent on a dark page":         {p.sun, dark, 7},
			"the mark on the nearest ridge": {white, p.near, 7},
		} {
			if got := contrast(pair.a, pair.b); got < pair.least {
				t.Errorf("palette %d: %s: %.1f to 1, want %v", i, what, got, pair.least)
			}
		}
	}
}

func contrast(a, b rgb) float64 {
	l := func(c rgb) float64 {
		var lin [3]float64
		for i, v := range c {
			v /= 255
			lin[i] = v / 12.92
			if v > 0.04045 {
				lin[i] = math.Pow((v+0.055)/1.055, 2.4)
			}
		}
		return 0.2126*lin[0] + 0.7152*lin[1] + 0.0722*lin[2]
	}
	x, y := l(a), l(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestColoursAreHex(t *testing.T) {
	g, a := Colours(2016)
	for _, c := range []string{g, a} {
		var r, gr, b int
		if n, err := fmt.Sscanf(c, "#%02x%02x%02x", &r, &gr, &b); n != 3 || err != nil || len(c) != 7 {
			t.Error(c)
		}
	}
}

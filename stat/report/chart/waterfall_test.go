package chart

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verdig/codelist"
)

// sampleFall is an invented pair: everything that a waterfall can show occurs
// once.
func sampleFall(l codelist.Lang) Waterfall {
	pick := func(nb, nn, en string) string { return codelist.Text{NB: nb, NN: nn, EN: en}.In(l) }
	return Waterfall{
		ID: "link", Caption: pick("Hvorfor to meldinger er koblet", "Kvifor to meldingar er kopla", "Why two notifications are linked"),
		Prior: WaterfallStep{Label: pick("Utgangspunkt", "Utgangspunkt", "Starting point"), Note: pick("før noe er sammenlignet", "før noko er samanlikna", "before anything is compared"), Bits: -11.6},
		Steps: []WaterfallStep{
			{pick("Fornavn", "Førenamn", "Given name"), pick("samme", "same", "same"), 9.4, 2.7},
			{pick("Etternavn", "Etternamn", "Family name"), pick("varianter av samme navn", "variantar av same namn", "variants of one name"), 5.1, -1.9},
			{pick("Navnene sett under ett", "Namna sett under eitt", "The names together"), pick("navnene er ikke uavhengige", "namna er ikkje uavhengige", "the names are not independent"), -1.2, 0},
			{pick("Fødselsdato", "Fødselsdato", "Date of birth"), pick("dag og måned byttet om", "dag og månad bytte om", "day and month swapped"), 6.3, 0},
			{pick("Kjønn", "Kjønn", "Sex"), pick("samme, slik navnet tilsier", "same, slik namnet tilseier", "same, as the name suggests"), 0.2, 0},
			{pick("Statsborgerskap", "Statsborgarskap", "Citizenship"), pick("felles", "felles", "shared"), -0.8, -2.1},
			{pick("Tidspunkt for første møte", "Tidspunkt for første møte", "Time of the first meeting"), pick("lenger fra hverandre", "lenger frå kvarandre", "longer apart"), -2.4, 0},
			{pick("Avsender og periode", "Avsendar og periode", "Sender and period"), pick("annen avsender, samme periode", "annan avsendar, same periode", "other sender, same period"), 1.1, 0},
		},
		Thresholds:  []Threshold{{pick("til gjennomgang fra", "til gjennomgang frå", "to review from"), 1.3}, {pick("godtas av regelen fra", "godteke av regelen frå", "accepted by rule from"), 5.2}},
		Probability: 0.98563,
		Words: WaterfallWords{
			Unit: pick("Vekt i bit", "Vekt i bit", "Weight in bits"), For: pick("taler for", "talar for", "speaks for"), Against: pick("taler mot", "talar mot", "speaks against"),
			Rare: pick("fordi verdien er sjelden", "fordi verdien er sjeldan", "because the value is rare"), Common: pick("fordi verdien er vanlig", "fordi verdien er vanleg", "because the value is common"),
			Rarity: pick("sjeldenhet", "sjeldanheit", "rarity"), Sum: pick("Samlet vekt", "Samla vekt", "Total weight"), Probability: pick("sannsynlighet", "sannsyn", "probability"),
		},
	}
}

func TestWaterfallGolden(t *testing.T) {
	for _, l := range codelist.Langs {
		for _, o := range []Options{{Lang: l}, {Lang: l, Width: 340, Inline: true, Prefix: "slim"}} {
			name := fmt.Sprintf("waterfall.%s.%d.svg", l, int(o.Width))
			got, err := sampleFall(l).SVG(o)
			if err != nil {
				t.Fatal(err)
			}
			golden(t, name, got)
		}
	}
}

// TestWaterfallPieces: the parts of a bar end at the running sum; where
// agreement and rarity pull in opposite directions, the part that is taken
// back lies beyond the end and is drawn thin.
func TestWaterfallPieces(t *testing.T) {
	const level, against, rare = series0, series0 + 3, series0 + 1
	for name, c := range map[string]struct {
		step WaterfallStep
		want []piece
	}{
		"agreement":               {WaterfallStep{Bits: 4}, []piece{{10, 14, level, false, true}}},
		"disagreement":            {WaterfallStep{Bits: -3}, []piece{{10, 7, against, false, true}}},
		"rarity alone":            {WaterfallStep{Bits: 2, Rarity: 2}, []piece{{10, 12, rare, false, true}}},
		"rare":                    {WaterfallStep{Bits: 9, Rarity: 3}, []piece{{10, 16, level, false, false}, {16, 19, rare, false, true}}},
		"common, still for":       {WaterfallStep{Bits: 4, Rarity: -1}, []piece{{10, 14, level, false, true}, {15, 14, rare, true, true}}},
		"so common it is against": {WaterfallStep{Bits: -2, Rarity: -3}, []piece{{10, 8, rare, false, true}, {11, 10, level, true, true}}},
	} {
		if got := c.step.pieces(10); fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// TestWaterfallSaysItAll: title, description with every row, signs and decimal
// mark of the language.
func TestWaterfallSaysItAll(t *testing.T) {
	w := sampleFall(codelist.NB)
	w.Caption += ` <&"'>`
	svg, err := w.SVG(Options{Inline: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`role="img"`, `aria-labelledby="link-t link-d"`, "&lt;&amp;&quot;&#39;&gt;</title>",
		"Utgangspunkt, før noe er sammenlignet: \u221211,6. Fornavn, samme: +9,4 (sjeldenhet +2,7).", "Samlet vekt, sannsynlighet 98,6\u00a0%: +6,1.",
		"godtas av regelen fra +5,2.</desc>",
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
	for _, m := range regexp.MustCompile(`url\(#([^)]+)\)`).FindAllSubmatch(svg, -1) {
		if !bytes.Contains(svg, []byte(`id="`+string(m[1])+`"`)) {
			t.Errorf("refers to #%s, which is not there", m[1])
		}
	}
}

// TestWaterfallPercent: as many decimals as the probability needs, and never
// a certainty that is none.
func TestWaterfallPercent(t *testing.T) {
	f := &fall{drawing: &drawing{}}
	f.o.Lang = codelist.NB
	for p, want := range map[float64]string{0: "0,0", 0.5: "50,0", 0.9995: "100,0", 0.99991: "99,99", 1 - 1e-9: ">\u00a099,9999", 1e-9: "<\u00a00,0001", 0.00002: "0,002", 1: "100,0"} {
		if p == 0.9995 {
			want = "99,95"
		}
		if got := f.percent(p); got != want+"\u00a0%" {
			t.Errorf("%v: %q, want %q", p, got, want)
		}
	}
}

func TestWaterfallRefusesWhatIsNoNumber(t *testing.T) {
	for name, change := range map[string]func(*Waterfall){
		"not a number":   func(w *Waterfall) { w.Steps[0].Bits = math.NaN() },
		"infinite":       func(w *Waterfall) { w.Thresholds[0].Bits = math.Inf(1) },
		"rarity":         func(w *Waterfall) { w.Steps[1].Rarity = math.Inf(-1) },
		"probability":    func(w *Waterfall) { w.Probability = 1.5 },
		"no probability": func(w *Waterfall) { w.Probability = math.NaN() },
	} {
		w := sampleFall(codelist.NB)
		change(&w)
		if _, err := w.SVG(Options{}); !errors.Is(err, ErrWeight) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestAnyWaterfallIsWhole draws random waterfalls: every text lies within the
// picture, and no two texts cover one another.
func TestAnyWaterfallIsWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bits := rapid.Float64Range(-40, 40)
		w := sampleFall(rapid.SampledFrom(codelist.Langs).Draw(t, "language"))
		w.Prior.Bits = bits.Draw(t, "prior")
		w.Steps = w.Steps[:rapid.IntRange(0, len(w.Steps)).Draw(t, "steps")]
		for i := range w.Steps {
			w.Steps[i].Bits = bits.Draw(t, "bits")
			w.Steps[i].Rarity = rapid.SampledFrom([]float64{0, 1.5, -2, 30, -30, w.Steps[i].Bits}).Draw(t, "rarity")
		}
		for i := range w.Thresholds {
			w.Thresholds[i].Bits = bits.Draw(t, "threshold")
		}
		svg, err := w.SVG(Options{Width: rapid.SampledFrom([]float64{320, 450, 720}).Draw(t, "width")})
		if err != nil {
			t.Fatal(err)
		}
		apart(t, svg)
	})
}

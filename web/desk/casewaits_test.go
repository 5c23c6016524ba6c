package desk

import (
	"bytes"
	"context"
	"encoding/xml"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/estimate"
)

func plainFrame(t *testing.T) frame {
	t.Helper()
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	return frame{Lang: codelist.NB, texts: texts}
}

// tenDecided are ten reports, decided after 10, 20 ... 100 days, and two that
// have been followed for 95 and for 800.
func tenDecided() []estimate.Span {
	spans := []estimate.Span{{Time: 95}, {Time: 800}}
	for day := 10.0; day <= 100; day += 10 {
		spans = append(spans, estimate.Span{Time: day, Ended: true})
	}
	return spans
}

// After 30 days 3 of 12; after 90 days 9 of 12; one is censored between, so the
// tenth decides 1 of the 2 that are left: 1 - 1/4 * 1/2. The variances of the
// logarithm are 1/9 - 1/12, 1/3 - 1/12 and 1/3 - 1/12 + 1/2, and the intervals
// 8.8 to 59.2, 49.5 to 94.0 and 60.1 to 99.1 per cent, rounded outwards.
func TestTheCurveIsToldInATable(t *testing.T) {
	f := plainFrame(t)
	rows, err := f.waitRows(waits{decided: tenDecided()})
	if err != nil {
		t.Fatal(err)
	}
	decided := rows[0]
	want := []dayRow{
		{"30", "25\u00a0%", "8 til 60\u00a0%", "10"}, {"90", "75\u00a0%", "49 til 94\u00a0%", "4"}, {"180", "88\u00a0%", "60 til 100\u00a0%", "1"},
		{"365", "88\u00a0%", "60 til 100\u00a0%", "1"}, {"730", "88\u00a0%", "60 til 100\u00a0%", "1"},
	}
	if !slices.Equal(decided.Days, want) {
		t.Errorf("%+v, want %+v", decided.Days, want)
	}
	for _, svg := range []string{decided.Wide, decided.Slim} {
		var any struct {
			Desc string `xml:"desc"`
		}
		if err := xml.Unmarshal([]byte(svg), &any); err != nil {
			t.Fatal(err)
		}
		const alt = "Trappekurve med bånd, av 12 anmeldelser. Medianen er 65 dager. Etter 30 dager: 25\u00a0% (8 til 60\u00a0%)."
		if any.Desc != alt {
			t.Errorf("in words %q, want %q", any.Desc, alt)
		}
		// The fifth last of twelve stands at 80 days: beyond it fewer than five are followed.
		if !strings.Contains(svg, ">median 65 dager<") || strings.Contains(svg, ">100<") {
			t.Errorf("the drawing: %s", svg)
		}
	}
	if rows[1].Begun || rows[1].Wide != "" {
		t.Errorf("nobody is indicted: %+v", rows[1])
	}
}

// A curve needs ten spans and five ends, and days to stretch over.
func TestACurveOfTooLittleIsNotDrawn(t *testing.T) {
	f := plainFrame(t)
	for name, spans := range map[string][]estimate.Span{
		"nine spans": tenDecided()[3:],
		"four ends":  append(slices.Repeat([]estimate.Span{{Time: 200}}, 10), tenDecided()[2:6]...),
		"one day":    slices.Repeat([]estimate.Span{{Ended: true}}, 12),
	} {
		rows, err := f.waitRows(waits{decided: spans})
		if err != nil {
			t.Fatal(err)
		}
		if rows[0].Wide != "" || rows[0].Slim != "" || len(rows[0].Days) != len(curveDays) {
			t.Errorf("%s: %+v", name, rows[0])
		}
	}
}

// The page draws the curve beside its table where enough stands behind it, and
// says what is lacking where it does not.
func TestThePageTellsTheCurves(t *testing.T) {
	f := plainFrame(t)
	rows, err := f.waitRows(waits{decided: tenDecided(), judged: tenDecided()[:3]})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := figuresCurves(f, figuresView{Waits: rows}).Render(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	page := b.String()
	if n := strings.Count(page, "<svg"); n != 2 {
		t.Errorf("%d drawings", n)
	}
	if n := strings.Count(page, "Kurven tegnes når minst 10 følges og minst 5 er ferdige"); n != 1 {
		t.Errorf("says %d times what is lacking", n)
	}
	if n := strings.Count(page, "<table"); n != 2 || strings.Contains(page, "rettskraftig") {
		t.Errorf("%d tables: %s", n, page)
	}
	seen := map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(page, -1) {
		if seen[m[1]] {
			t.Errorf("id %s twice", m[1])
		}
		seen[m[1]] = true
	}
}

// The table of the page reads the same spans as the medians.
func TestThePageOfACaseHasTheDays(t *testing.T) {
	b := newBar(t)
	b.toIndictment()
	page := b.get("/nb/desk/cases/figures", http.StatusOK)
	_, section, ok := strings.Cut(page, `id="curve-decided"`)
	section, _, _ = strings.Cut(section, "</section>")
	// Filed on 5 January, decided after 56 days.
	for _, want := range []string{"30 0 % – 1", "90 100 % – 0"} {
		if got := strings.Join(strings.Fields(said("<main>"+section)), " "); !ok || !strings.Contains(strings.ReplaceAll(got, "\u00a0", " "), want) {
			t.Errorf("%q is not in %q", want, got)
		}
	}
}

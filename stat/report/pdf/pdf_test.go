package pdf

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"verdig/asset"
	"verdig/codelist"
	"verdig/stat/report"
	"verdig/stat/report/chart"
	"verdig/stat/report/reporttest"
	"verdig/stat/report/typeset"
	"verdig/stat/report/wording"
)

var update = flag.Bool("update", false, "write the golden files anew")

var created = time.Date(2017, 3, 1, 9, 0, 0, 0, time.UTC)

// need skips a test that lacks something, or fails it where everything is
// required to be there.
func need(t *testing.T, err error, remedy string) {
	t.Helper()
	if err == nil {
		return
	}
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatalf("%v; %s", err, remedy)
	}
	t.Skipf("%v; %s", err, remedy)
}

// press is a typesetter with its fonts.
type press struct {
	*typeset.Typesetter
	charts *chart.Fonts
}

var shared = sync.OnceValues(func() (press, error) {
	wasm, fonts, err := asset.Typesetter()
	if err != nil {
		return press{}, err
	}
	regular, err := asset.Open("font/Inter_400Regular.ttf")
	if err != nil {
		return press{}, err
	}
	semibold, err := asset.Open("font/Inter_600SemiBold.ttf")
	if err != nil {
		return press{}, err
	}
	charts, err := chart.ParseFonts(regular, semibold)
	if err != nil {
		return press{}, err
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		dir = os.TempDir()
	}
	t, err := typeset.New(context.Background(), typeset.Settings{Wasm: wasm, Fonts: fonts, CacheDir: filepath.Join(dir, "verdig-test", "typeset")})
	return press{t, charts}, err
})

// set typesets a document and fails on any warning of the compiler.
func set(t *testing.T, d report.Document) []byte {
	t.Helper()
	p, err := shared()
	need(t, err, "install: make assets")
	out, err := Write(t.Context(), p.Typesetter, d, Options{
		Charts: p.charts, Created: created,
		Warn: func(w typeset.Diagnostic) { t.Errorf("warning: %v", w) },
	})
	if err != nil {
		t.Fatal(err)
	}
	if dir := os.Getenv("VERDIG_KEEP"); dir != "" {
		name := strings.ReplaceAll(t.Name(), "/", "-") + ".pdf"
		if err := os.WriteFile(filepath.Join(dir, name), out, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// poppler runs one of poppler's tools on a PDF and returns what it prints.
func poppler(t *testing.T, pdf []byte, tool string, args ...string) string {
	t.Helper()
	path, err := exec.LookPath(tool)
	need(t, err, "install: apt-get install poppler-utils")
	file := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(file, pdf, 0o644); err != nil {
		t.Fatal(err)
	}
	for i, a := range args {
		if a == "FILE" {
			args[i] = file
		}
	}
	out, err := exec.Command(path, args...).Output()
	if err != nil {
		t.Fatalf("%s: %v", tool, err)
	}
	return string(out)
}

// TestGoldenData pins what the template reads, measured with the built-in
// table, in three languages.
func TestGoldenData(t *testing.T) {
	for _, l := range codelist.Langs {
		source, err := Source(reporttest.Document(l), Options{Created: created})
		if err != nil {
			t.Fatal(err)
		}
		var got bytes.Buffer
		if err := json.Indent(&got, source.Files["data.json"], "", " "); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join("testdata", "data."+string(l)+".json")
		if *update {
			if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got.Bytes(), want) {
			t.Errorf("%s differs; run go test -update and look at it", path)
		}
	}
}

// TestPDF typesets the sample in three languages and reads the result with
// poppler: pages, structure, words.
func TestPDF(t *testing.T) {
	for _, l := range codelist.Langs {
		t.Run(string(l), func(t *testing.T) {
			d := reporttest.Document(l)
			pdf := set(t, d)
			if !bytes.Equal(pdf, set(t, d)) {
				t.Error("the same document gives other bytes")
			}
			if !regexp.MustCompile(`/Lang \(` + tag(l) + `\)`).Match(pdf) {
				t.Errorf("no language %s", tag(l))
			}
			info := poppler(t, pdf, "pdfinfo", "FILE")
			for _, want := range []string{"Tagged:          yes", "Title:           " + d.Title} {
				if !strings.Contains(info, want) {
					t.Errorf("pdfinfo lacks %q:\n%s", want, info)
				}
			}
			structure(t, d, poppler(t, pdf, "pdfinfo", "-struct", "FILE"))
			if alt := len(regexp.MustCompile(`/Alt [(<]`).FindAll(pdf, -1)); alt < counts(d).charts {
				t.Errorf("%d alternative texts for %d charts", alt, counts(d).charts)
			}
			pages(t, d, strings.Split(poppler(t, pdf, "pdftotext", "-layout", "FILE", "-"), "\f"))
		})
	}
}

type census struct{ chapters, sections, tables, columns, charts int }

func counts(d report.Document) census {
	var c census
	for _, chapter := range d.Chapters {
		c.chapters++
		for _, b := range chapter.Blocks {
			switch b := b.(type) {
			case report.Heading:
				if b.Level == 2 {
					c.sections++
				}
			case report.Table:
				c.tables++
				c.columns += 1 + len(b.Columns)
			case report.Chart:
				c.charts++
			}
		}
	}
	return c
}

func structure(t *testing.T, d report.Document, tree string) {
	t.Helper()
	count := func(role string) int {
		return len(regexp.MustCompile(`(?m)^ *`+role+`\b`).FindAllString(tree, -1))
	}
	c := counts(d)
	for role, want := range map[string]int{
		"H1": c.chapters + 2, "H2": c.sections, // the colophon and the contents have headings of their own
		"Table": c.tables, "THead": c.tables, "TH": c.columns, "Figure": c.charts, "Caption": c.tables + c.charts,
		"TOCI": c.chapters + c.sections,
	} {
		if got := count(role); got != want {
			t.Errorf("%d elements %s, want %d", got, role, want)
		}
	}
	if got := count("Note"); got != 2 {
		t.Errorf("%d footnotes, want 2", got)
	}
}

// pages checks the words on the pages, the first of which is the cover.
func pages(t *testing.T, d report.Document, text []string) {
	t.Helper()
	if last := len(text) - 1; text[last] == "" {
		text = text[:last]
	}
	w := wording.For(d.Lang)
	continued := 0
	for i, p := range text {
		if !strings.Contains(p, d.Synthetic) {
			t.Errorf("page %d does not say %q", i+1, d.Synthetic)
		}
		if i > 0 && !regexp.MustCompile(fmt.Sprintf(`(?m) %d$`, i+1)).MatchString(p) {
			t.Errorf("page %d has no number", i+1)
		}
		if strings.Contains(p, "("+w.Continued+")") {
			continued++
			if !strings.Contains(p, d.Chapters[3].Blocks[2].(report.Table).Head) {
				t.Errorf("page %d goes on with a table without its heading", i+1)
			}
		}
	}
	if continued != 1 {
		t.Errorf("%d pages say that a table goes on, want 1", continued)
	}
	all := strings.Join(text, "\n")
	for _, want := range []string{w.Contents, w.Figure + " 1", w.Table + " 1", w.Colophon, w.Suppressed, w.Appendix, w.Source + ":"} {
		if !strings.Contains(all, want) {
			t.Errorf("no page says %q", want)
		}
	}
	for i, c := range d.Chapters { // contents with the right page
		if c.Part != report.Body {
			continue
		}
		row := regexp.MustCompile(`(?m)^ *` + d.ChapterNumber(i) + ` +` + regexp.QuoteMeta(c.Title) + ` +(\d+)$`).FindStringSubmatch(text[2])
		if row == nil {
			t.Errorf("contents lack %s %s", d.ChapterNumber(i), c.Title)
			continue
		}
		var page int
		if _, err := fmt.Sscan(row[1], &page); err != nil || !strings.Contains(text[page-1], c.Title) {
			t.Errorf("%s is not on page %s", c.Title, row[1])
		}
	}
}

// TestTextIsNotMarkup puts Typst markup and code into every text.
func TestTextIsNotMarkup(t *testing.T) {
	const evil = `#panic("x") [ ] $ \ * _ @nowhere <label> = // "`
	d := report.Document{
		Lang: codelist.EN, Title: evil, Subtitle: evil, Publisher: evil, Synthetic: evil, Abstract: evil, Year: 2016,
		Colophon: []report.Fact{{Label: evil, Text: evil}},
		Chapters: []report.Chapter{{ID: "a b#", Title: evil, Lead: []report.Inline{{Text: evil, Footnote: evil}}, Blocks: []report.Block{
			report.Heading{Level: 2, Text: evil},
			report.Paragraph{Inlines: []report.Inline{{Text: evil, Link: "https://example.org/" + evil}, {Text: evil, Link: "#a b#"}}},
			report.List{Items: [][]report.Inline{{{Text: evil, Strong: true, Emphasis: true}}}},
			report.Note{Title: evil, Inlines: []report.Inline{{Text: evil}}},
			report.KeyFigures{Items: []report.KeyFigure{{Label: evil, Change: evil, Value: report.Value{Number: 7}}}},
			report.Table{ID: "t", Caption: evil, Head: evil, Columns: []report.Column{{Label: evil}}, Rows: []report.Row{{Label: evil, Values: []report.Value{{Kind: report.Text, Text: evil}}}}, Notes: []string{evil}, Source: evil},
			report.Chart{ID: "c", Kind: report.Bars, Caption: evil, Alt: evil, Unit: evil, X: []string{evil}, Series: []report.Series{{Name: evil, Values: []report.Value{{Number: 1}}}}},
		}}},
	}
	text := poppler(t, set(t, d), "pdftotext", "FILE", "-")
	if n := strings.Count(text, `#panic("x")`); n < 15 {
		t.Errorf("the text stands %d times on the pages, want at least 15", n)
	}
}

// TestEmptyDocument: a document without chapters, mark and colophon is a cover,
// a colophon and contents.
func TestEmptyDocument(t *testing.T) {
	set(t, report.Document{Lang: codelist.NN, Title: "Tom", Year: 2020})
}

func TestErrors(t *testing.T) {
	d := reporttest.Document(codelist.NB)
	d.Chapters[1].Blocks = append(d.Chapters[1].Blocks, report.Paragraph{Inlines: []report.Inline{{Text: "x", Link: "#nowhere"}}})
	if _, err := Source(d, Options{Created: created}); !errors.Is(err, report.ErrAnchor) {
		t.Errorf("%v, want ErrAnchor", err)
	}
	d = reporttest.Document(codelist.NB)
	d.Chapters[1].Blocks = append(d.Chapters[1].Blocks, report.Chart{ID: "x", Caption: "x", Alt: "x", Kind: report.Flow})
	if _, err := Source(d, Options{Created: created}); !errors.Is(err, chart.ErrShape) {
		t.Errorf("%v, want ErrShape", err)
	}
}

// TestFit sets tables of growing width and checks that columns fit the page
// that is chosen, and that text shrinks before a table is turned.
func TestFit(t *testing.T) {
	w := &writer{doc: report.Document{Lang: codelist.NB}, files: map[string][]byte{}}
	var sizes []float64
	turned := 0
	for n := 1; n <= 12; n++ {
		table := report.Table{ID: "t", Caption: "c", Head: "Etat"}
		row := report.Row{Label: "Arbeidstilsynet"}
		for range n {
			table.Columns = append(table.Columns, report.Column{Label: "Utlendingsmyndighet"})
			row.Values = append(row.Values, report.Value{Number: 12_345})
		}
		table.Rows = []report.Row{row}
		got := w.table(table)
		sum, room := got.First, fullWidth
		if got.Side {
			room = sideWidth
			turned++
		}
		for _, c := range got.Columns {
			sum += c.Width
		}
		if sum > room+0.01 {
			t.Errorf("%d columns: %.0f points wide, room for %.0f", n, sum, room)
		}
		if n > 1 && !got.Side && got.Size > sizes[n-2]+0.01 && !got.Cut {
			t.Errorf("%d columns: text of %v points after %v", n, got.Size, sizes[n-2])
		}
		sizes = append(sizes, got.Size)
	}
	if sizes[0] != tableText {
		t.Errorf("a narrow table is set in %v points", sizes[0])
	}
	if turned == 0 || turned > 6 {
		t.Errorf("%d of 12 tables lie on their side", turned)
	}
}

// TestNarrowTableStaysNarrow: the eye keeps the row.
func TestNarrowTableStaysNarrow(t *testing.T) {
	w := &writer{doc: report.Document{Lang: codelist.NB}, files: map[string][]byte{}}
	got := w.table(report.Table{ID: "t", Caption: "c", Head: "År", Columns: []report.Column{{Label: "Personer"}}, Rows: []report.Row{{Label: "2016", Values: []report.Value{{Number: 262}}}}})
	if width := got.First + got.Columns[0].Width; width > fullWidth/2 {
		t.Errorf("a table of two short columns is %.0f points wide", width)
	}
}

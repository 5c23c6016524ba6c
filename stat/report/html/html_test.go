package html

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"verdig/asset"
	"verdig/codelist"
	"verdig/stat/report"
	"verdig/stat/report/reporttest"
	"verdig/stat/report/webfont"
)

var update = flag.Bool("update", false, "write the golden files anew")

func options() Options {
	return Options{
		Alternates: []Alternate{{codelist.NB, "report-2016.nb.html"}, {codelist.EN, "report-2016.en.html"}},
		Files:      []File{{"report-2016.nb.pdf", "PDF"}},
	}
}

func write(t *testing.T, d report.Document, o Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, d, o); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// article returns a document of one chapter with its own title.
func article(l codelist.Lang) report.Document {
	d := reporttest.Document(l)
	d.Chapters = d.Chapters[1:2]
	d.Chapters[0].Title = d.Title
	return d
}

var (
	drawing  = regexp.MustCompile(`(?s)<svg.*?</svg>\n?`)
	styling  = regexp.MustCompile(`(?s)<style>.*?</style>`)
	linkHere = regexp.MustCompile(`href="#([^"]*)"`)
)

// TestGolden compares the pages without drawings and style, which have tests of
// their own.
func TestGolden(t *testing.T) {
	for _, l := range codelist.Langs {
		got := write(t, reporttest.Document(l), options())
		got = styling.ReplaceAll(drawing.ReplaceAll(got, []byte("<svg/>")), []byte("<style/>"))
		path := filepath.Join("testdata", "report."+string(l)+".html")
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
			t.Errorf("%s differs; run go test -update and look at it", path)
		}
	}
}

func TestSameBytesTwice(t *testing.T) {
	if !bytes.Equal(write(t, reporttest.Document(codelist.NB), options()), write(t, reporttest.Document(codelist.NB), options())) {
		t.Error("two pages of one document differ")
	}
}

// TestArticle: one chapter with the document's title is an article: no contents,
// the title once.
func TestArticle(t *testing.T) {
	d := article(codelist.NB)
	page := write(t, d, options())
	if n := bytes.Count(styling.ReplaceAll(page, nil), []byte(d.Title)); n != 2 { // in the head and as heading
		t.Errorf("the title stands %d times", n)
	}
	if bytes.Contains(page, []byte(`class="contents"`)) || !bytes.Contains(page, []byte(`<h2 class="section"`)) || !bytes.Contains(page, []byte(`href="report-2016.nb.pdf"`)) {
		t.Error("not the form of an article")
	}
}

// element is a start tag with its attributes.
type element struct {
	name string
	attr map[string]string
}

// elements reads a page. Every element must be closed, as in XML, but for the
// empty ones of HTML.
func elements(t *testing.T, page []byte) []element {
	t.Helper()
	page = styling.ReplaceAll(page, nil)
	d := xml.NewDecoder(bytes.NewReader(page))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	var out []element
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		if s, ok := token.(xml.StartElement); ok {
			e := element{s.Name.Local, map[string]string{}}
			for _, a := range s.Attr {
				e.attr[a.Name.Local] = a.Value
			}
			out = append(out, e)
		}
	}
}

// TestStructure checks what the page promises to readers and to a strict
// content security policy.
func TestStructure(t *testing.T) {
	for i, d := range []report.Document{reporttest.Document(codelist.NB), reporttest.Document(codelist.NN), reporttest.Document(codelist.EN), article(codelist.EN)} {
		l := d.Lang
		page := write(t, d, options())
		if headings := bytes.Count(page, []byte("<h1")); headings != 1 {
			t.Errorf("document %d: %d headings of level 1", i, headings)
		}
		ids, level, tables, captions := map[string]bool{}, 0, 0, 0
		all := elements(t, page)
		for _, e := range all {
			for name := range e.attr {
				if name == "style" || strings.HasPrefix(name, "on") || name == "src" {
					t.Errorf("%s: %s has the attribute %s", l, e.name, name)
				}
			}
			if id, ok := e.attr["id"]; ok {
				if ids[id] {
					t.Errorf("%s: id %s twice", l, id)
				}
				ids[id] = true
			}
			switch e.name {
			case "script", "link", "iframe", "img":
				t.Errorf("%s: element %s", l, e.name)
			case "html":
				if e.attr["lang"] != string(l) {
					t.Errorf("lang %q, want %s", e.attr["lang"], l)
				}
			case "th":
				if e.attr["scope"] == "" {
					t.Errorf("%s: th without scope", l)
				}
			case "table":
				tables++
			case "caption":
				captions++
			case "h1", "h2", "h3", "h4":
				n := int(e.name[1] - '0')
				if n > level+1 {
					t.Errorf("%s: %s after h%d", l, e.name, level)
				}
				level = n
			}
		}
		if tables == 0 || captions != tables {
			t.Errorf("%s: %d tables, %d captions", l, tables, captions)
		}
		for _, m := range linkHere.FindAllSubmatch(page, -1) {
			if !ids[string(m[1])] {
				t.Errorf("%s: link to #%s, which is not there", l, m[1])
			}
		}
		for _, e := range all {
			for _, name := range []string{"aria-labelledby", "aria-describedby"} {
				for _, id := range strings.Fields(e.attr[name]) {
					if !ids[id] {
						t.Errorf("%s: %s names #%s, which is not there", l, name, id)
					}
				}
			}
		}
		if n := bytes.Count(page, []byte("<style>")); n != 1 || len(StyleSources(page)) != 1 {
			t.Errorf("%s: %d style elements", l, n)
		}
	}
}

// TestTextIsNotMarkup puts markup into every text of a document.
func TestTextIsNotMarkup(t *testing.T) {
	const evil = `</style><script>alert("1")</script>'`
	d := report.Document{
		Lang: codelist.EN, Title: evil, Subtitle: evil, Publisher: evil, Synthetic: evil, Abstract: evil, Year: 2016,
		Colophon: []report.Fact{{Label: evil, Text: evil, Link: "javascript:alert(1)"}},
		Chapters: []report.Chapter{{ID: "a", Title: evil, Lead: []report.Inline{{Text: evil, Footnote: evil}}, Blocks: []report.Block{
			report.Heading{Level: 2, Text: evil},
			report.Paragraph{Inlines: []report.Inline{{Text: evil, Link: "javascript:alert(1)"}}},
			report.Note{Title: evil},
			report.KeyFigures{Items: []report.KeyFigure{{Label: evil, Change: evil}}},
			report.Table{ID: "t", Caption: evil, Head: evil, Columns: []report.Column{{Label: evil}}, Rows: []report.Row{{Label: evil, Values: []report.Value{{Kind: report.Text, Text: evil}}}}, Notes: []string{evil}, Source: evil},
			report.Chart{ID: "c", Kind: report.Bars, Caption: evil, Alt: evil, Unit: evil, X: []string{evil}, Series: []report.Series{{Name: evil, Values: []report.Value{{Number: 1}}}}},
		}}},
	}
	page := write(t, d, Options{Fonts: []Font{{Family: evil, Weight: "1;}" + evil, Data: []byte("wOF2")}}})
	if bytes.Contains(page, []byte("<script")) || bytes.Contains(page, []byte("javascript:")) {
		t.Error("a text became markup")
	}
	if n := bytes.Count(page, []byte("</style>")); n != 1 {
		t.Errorf("%d ends of style", n)
	}
}

// TestSuppressedNumbersAreNotInThePage gives suppressed values a number that
// occurs nowhere else.
func TestSuppressedNumbersAreNotInThePage(t *testing.T) {
	const secret = 8675309
	d := reporttest.Document(codelist.EN)
	hidden := 0
	hide := func(v *report.Value) {
		if v.Kind == report.Suppressed {
			v.Number = secret
			hidden++
		}
	}
	for _, c := range d.Chapters {
		for _, b := range c.Blocks {
			switch b := b.(type) {
			case report.Table:
				for _, r := range b.Rows {
					for i := range r.Values {
						hide(&r.Values[i])
					}
				}
			case report.Chart:
				for _, s := range b.Series {
					for i := range s.Values {
						hide(&s.Values[i])
					}
				}
				for i := range b.Links {
					hide(&b.Links[i].Value)
				}
			case report.KeyFigures:
				for i := range b.Items {
					hide(&b.Items[i].Value)
				}
			}
		}
	}
	page := write(t, d, options())
	if hidden < 50 {
		t.Fatalf("only %d suppressed values in the sample", hidden)
	}
	for _, s := range []string{strconv.Itoa(secret), "8,675,309"} {
		if bytes.Contains(page, []byte(s)) {
			t.Error("a suppressed number is in the page")
		}
	}
}

func TestErrors(t *testing.T) {
	d := reporttest.Document(codelist.NB)
	d.Chapters[1].Blocks = append(d.Chapters[1].Blocks, report.Heading{Level: 7, Text: "x"})
	var out bytes.Buffer
	if err := Write(&out, d, Options{}); !errors.Is(err, report.ErrForm) || out.Len() > 0 {
		t.Errorf("%v, %d bytes written", err, out.Len())
	}
	full := errors.New("disk full")
	if err := Write(failing{full}, reporttest.Document(codelist.NB), Options{}); !errors.Is(err, full) {
		t.Errorf("%v, want the writer's error", err)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestFontsAreInThePage(t *testing.T) {
	for magic, want := range map[string]string{
		"wOF2": `data:font/woff2;base64,d09GMg==) format("woff2")`, "wOFF": `format("woff")`, "OTTO": `format("opentype")`,
	} {
		page := write(t, reporttest.Document(codelist.NB), Options{Fonts: []Font{{Family: "Inter", Italic: true, Data: []byte(magic)}}})
		for _, part := range []string{want, `font-family:"Inter";font-weight:400;font-style:italic`} {
			if !bytes.Contains(page, []byte(part)) {
				t.Errorf("%q: no %s", magic, part)
			}
		}
	}
}

// TestTrueTypeIsCutDown: of a TrueType font the page gets the letters it needs.
func TestTrueTypeIsCutDown(t *testing.T) {
	ttf, err := asset.Open("font/SourceSerif4_400Regular.ttf")
	need(t, err, "install: make assets")
	o := Options{Fonts: []Font{{Family: "Source Serif 4", Data: ttf}}}
	with, without := write(t, reporttest.Document(codelist.NB), o), write(t, reporttest.Document(codelist.NB), Options{})
	if grown := len(with) - len(without); grown > len(ttf)/3 || !bytes.Contains(with, []byte(`format("woff")`)) {
		t.Errorf("the font takes %d bytes of the page, of %d", grown, len(ttf))
	}
	var out bytes.Buffer
	if err := Write(&out, reporttest.Document(codelist.NB), Options{Fonts: []Font{{Family: "x", Data: ttf[:999]}}}); !errors.Is(err, webfont.ErrFont) {
		t.Errorf("%v, want ErrFont", err)
	}
}

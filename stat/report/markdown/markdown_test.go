package markdown_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"verdig/codelist"
	"verdig/stat/report"
	"verdig/stat/report/markdown"
)

func document() report.Document {
	n := 262
	return report.Document{
		Lang: codelist.NB, Title: "Tall * og _tegn_", Subtitle: "Under", Synthetic: "Oppdiktet.",
		Colophon: []report.Fact{{Label: "Utgiver", Text: "KOM", Link: "https://example.org/<a>"}},
		Chapters: []report.Chapter{
			{ID: "news", Title: "Tall * og _tegn_", Lead: []report.Inline{{Text: "262", Number: &n, Cell: "persons.followed_up"}, {Text: " personer."}}, Blocks: []report.Block{
				report.Heading{Level: 2, Text: "Første"},
				report.Paragraph{Inlines: []report.Inline{{Text: "1. januar er "}, {Text: "en dag ", Strong: true}, {Text: "med note", Emphasis: true, Footnote: "Noten."}, {Text: "."}}},
				report.List{Ordered: true, Items: [][]report.Inline{{{Text: "a"}}, {{Text: "b", Link: "x.html"}}}},
				report.List{Items: [][]report.Inline{{{Text: "<script>"}}}},
				report.Note{Title: "Brudd", Inlines: []report.Inline{{Text: "i rekken"}}},
				report.KeyFigures{Items: []report.KeyFigure{{Label: "Personer", Value: report.Value{Number: 1262}, Change: "ned fra 1 290"}, {Label: "Menn", Value: report.Value{Kind: report.Suppressed}}}},
			}},
			{ID: "two", Title: "To", Blocks: []report.Block{
				report.Table{Caption: "Tabell", Head: "Land|ord", Columns: []report.Column{{Label: "I alt"}, {Label: "Tekst", Text: true}}, Notes: []string{"Merk."}, Source: "Kilden",
					Rows: []report.Row{{Label: "Sum", Total: true, Values: []report.Value{{Number: 3}, {Kind: report.Text, Text: "a|b"}}},
						{Label: "Del", Level: 1, Values: []report.Value{{Kind: report.Suppressed}, {Kind: report.NotAvailable}}}}},
				report.Chart{Caption: "Figur", Alt: "Størst er a (3)."},
			}},
		},
	}
}

const want = `# Tall \* og \_tegn\_

Under

> **Oppdiktet.**

**262 personer.**

## Første

1\. januar er **en dag** *med note*[^1].

1. a
2. [b](<x.html>)

- \<script\>

> **Brudd** i rekken

- Personer: **1` + "\u202f" + `262** (ned fra 1 290)
- Menn: **:**

## To

**Tabell**

| Land\|ord | I alt | Tekst |
| --- | ---: | --- |
| **Sum** | 3 | a\|b |
| ` + "\u2003" + `Del | : | .. |

*: Vises ikke av hensyn til personvernet*

*.. Ikke innhentet eller ikke sammenlignbart, eller for lite ligger bak*

*Merk.*

*Kilden*

**Figur**

Størst er a (3).

- Utgiver: [KOM](<https://example.org/%3Ca%3E>)

[^1]: Noten.
`

func TestWrite(t *testing.T) {
	var b bytes.Buffer
	if err := markdown.Write(&b, document()); err != nil {
		t.Fatal(err)
	}
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

// TestReadBack parses what was written: text stays text, whatever it is made
// of.
func TestReadBack(t *testing.T) {
	md := goldmark.New(goldmark.WithExtensions(extension.Table))
	for _, nasty := range []string{"# no heading", "- no list", "* no list", "+ no", "1) no", "> no quote", "`code`", "[a](b)", "![a](b)", "&lt;", "<b>", "a\nb", "***", "===", "---", "~~~", "\\*"} {
		d := report.Document{Lang: codelist.EN, Title: "T", Chapters: []report.Chapter{{Title: "T", Blocks: []report.Block{
			report.Paragraph{Inlines: []report.Inline{{Text: nasty}}}}}}}
		var b, out bytes.Buffer
		if err := markdown.Write(&b, d); err != nil {
			t.Fatal(err)
		}
		if err := md.Convert(b.Bytes(), &out); err != nil {
			t.Fatal(err)
		}
		plain := strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&amp;", "&").Replace(out.String())
		if got := strings.TrimSuffix(strings.TrimPrefix(plain, "<h1>T</h1>\n<p>"), "</p>\n"); got != strings.ReplaceAll(nasty, "\n", " ") {
			t.Errorf("%q is read back as %q from %q", nasty, got, b.String())
		}
	}
}

type full struct{}

var errFull = errors.New("full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriteReturnsTheErrorOfTheWriter(t *testing.T) {
	if err := markdown.Write(full{}, document()); !errors.Is(err, errFull) {
		t.Errorf("%v", err)
	}
}

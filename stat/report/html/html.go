// Package html knows how to write a document as one accessible page of HTML
// that needs nothing else: style, charts and fonts are in it, script is not. It
// reads on a telephone, on a dark screen and on paper, and it stands a content
// security policy without unsafe-inline (see [StyleSources]). It knows nothing
// of the site around it.
package html

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"verdig/codelist"
	"verdig/stat/report"
	"verdig/stat/report/chart"
	"verdig/stat/report/cover"
	"verdig/stat/report/webfont"
	"verdig/stat/report/wording"
)

//go:embed page.html
var pageText string

//go:embed page.css
var pageStyle string

var pageTemplate = template.Must(template.New("page").Parse(pageText))

// Options say what the page carries besides the document. The zero value is a
// page in the reader's own fonts, alone in its language.
type Options struct {
	Charts     *chart.Fonts // measures labels; nil means the built-in table
	Fonts      []Font       // set into the page as data: (policy: font-src data:)
	Alternates []Alternate
	Files      []File
}

// Font is a font face in the page: Inter for headings, tables and charts,
// Source Serif 4 for prose.
type Font struct {
	Family string
	Weight string // "400", or "100 900" for a variable font
	Italic bool
	Data   []byte // WOFF2, WOFF, OpenType; or TrueType, of which the page gets only the letters of the document
}

// Alternate is the same document in another language.
type Alternate struct {
	Lang codelist.Lang
	Href string
}

// File is another form of the document: the PDF, the tables.
type File struct{ Href, Label string }

// Write writes the page. It returns the errors of [report.Check], of
// [chart.SVG], of [webfont.Subset] and of w; nothing is written before the page is complete.
func Write(w io.Writer, d report.Document, o Options) error {
	if err := report.Check(d); err != nil {
		return err
	}
	p, err := newPage(d, o)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if err := pageTemplate.Execute(&out, p); err != nil {
		return fmt.Errorf("html: %w", err)
	}
	_, err = w.Write(out.Bytes())
	return err
}

// StyleSources returns the source expressions ('sha256-...') with which a
// content security policy permits the page's style.
func StyleSources(page []byte) []string {
	var out []string
	for {
		_, rest, ok := bytes.Cut(page, []byte("<style>"))
		if !ok {
			return out
		}
		style, after, ok := bytes.Cut(rest, []byte("</style>"))
		if !ok {
			return out
		}
		sum := sha256.Sum256(style)
		out = append(out, "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'")
		page = after
	}
}

// style puts the page's style together: fonts, the year's colours, the words
// that print repeats on each page, the charts, the rest.
func style(d report.Document, fonts []Font) (template.CSS, error) {
	var b strings.Builder
	fonts, err := cut(d, fonts)
	if err != nil {
		return "", err
	}
	for _, f := range fonts {
		slant := "normal"
		if f.Italic {
			slant = "italic"
		}
		mime, format := container(f.Data)
		fmt.Fprintf(&b, "@font-face{font-family:%s;font-weight:%s;font-style:%s;font-display:swap;src:url(data:%s;base64,%s) format(%s)}\n",
			quote(f.Family), weight(f.Weight), slant, mime, base64.StdEncoding.EncodeToString(f.Data), quote(format))
	}
	ground, accent := cover.Colours(d.Year)
	fmt.Fprintf(&b, ":root{--ground:%s;--sun:%s}\n", ground, accent)
	fmt.Fprintf(&b, "@page{@top-left{content:%s}@bottom-left{content:%s}@bottom-right{content:counter(page)}}\n",
		quote(d.Title), quote(strings.Join(nonEmpty(d.Publisher, d.Synthetic), " \u00b7 ")))
	b.WriteString(pageStyle)
	b.WriteString(chart.CSS())
	return template.CSS(b.String()), nil // #nosec G203 -- every part is a constant of the package or quoted
}

// cut replaces plain TrueType fonts by web fonts with the letters that the page
// shows. Other fonts stay as they are.
func cut(d report.Document, fonts []Font) ([]Font, error) {
	text, err := json.Marshal(struct { // every text of the page, wherever it stands
		Doc   report.Document
		Words wording.Words
	}{d, wording.For(d.Lang)})
	if err != nil {
		return nil, fmt.Errorf("html: %w", err)
	}
	letters := []rune(string(text) + "\u00a0\u202f\u2009\u2212\u2013\u2026\u21a9\u2192")
	for r := ' '; r <= '~'; r++ {
		letters = append(letters, r)
	}
	out := slices.Clone(fonts)
	for i, f := range out {
		if _, format := container(f.Data); format != "truetype" {
			continue
		}
		small, err := webfont.Subset(f.Data, letters)
		switch {
		case err == nil:
			out[i].Data = small
		case !errors.Is(err, webfont.ErrKind):
			return nil, err
		}
	}
	return out, nil
}

func nonEmpty(all ...string) []string {
	var out []string
	for _, s := range all {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

// container tells the kind of a font file by its first bytes.
func container(data []byte) (mime, format string) {
	switch {
	case bytes.HasPrefix(data, []byte("wOF2")):
		return "font/woff2", "woff2"
	case bytes.HasPrefix(data, []byte("wOFF")):
		return "font/woff", "woff"
	case bytes.HasPrefix(data, []byte("OTTO")):
		return "font/otf", "opentype"
	}
	return "font/ttf", "truetype"
}

// quote writes a CSS string. Everything but letters, digits, spaces and a few
// signs is escaped, so that neither the string nor the style element can end.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == ' ', r == '-', r == '.', r == ',', r >= '0' && r <= '9', r >= 'A' && r <= 'Z', r >= 'a' && r <= 'z', r > 0xa0:
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, `\%x `, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// weight keeps digits and spaces.
func weight(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == ' ' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s)
	if strings.TrimSpace(s) == "" {
		return "400"
	}
	return s
}

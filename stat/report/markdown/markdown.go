// Package markdown writes a document of protected figures as CommonMark with
// tables (GitHub Flavored Markdown): the plain form of the news text, for
// copying into other systems and for reading in a terminal. Charts become their
// alternative text. It knows nothing of where a number comes from.
//
// Source: CommonMark 0.31.2; GFM 0.29, section 4.10 (tables).
package markdown

import (
	"bufio"
	"io"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/report"
	"verdig/stat/report/wording"
)

// Write writes the document. It returns the error of w.
func Write(w io.Writer, d report.Document) error {
	m := &writer{w: bufio.NewWriter(w), g: lang.For(d.Lang), lang: d.Lang}
	m.block("# " + escape(d.Title))
	if d.Subtitle != "" {
		m.block(escape(d.Subtitle))
	}
	if d.Synthetic != "" {
		m.block("> **" + escape(d.Synthetic) + "**")
	}
	for _, ch := range d.Chapters {
		if ch.Title != d.Title {
			m.block("## " + escape(ch.Title))
		}
		if len(ch.Lead) > 0 {
			m.block("**" + m.inlines(ch.Lead) + "**")
		}
		for _, b := range ch.Blocks {
			m.write(b)
		}
	}
	for i, f := range d.Colophon {
		if i == 0 {
			m.line("")
		}
		m.line("- " + escape(f.Label) + ": " + link(escape(f.Text), f.Link))
	}
	m.notes()
	return m.w.Flush()
}

type writer struct {
	w         *bufio.Writer
	g         lang.Grammar
	lang      codelist.Lang
	footnotes []string
	started   bool
}

// block writes a block with an empty line before it.
func (m *writer) block(text string) {
	if m.started {
		m.w.WriteString("\n")
	}
	m.started = true
	m.line(text)
}

func (m *writer) line(text string) { m.w.WriteString(text + "\n") }

func (m *writer) write(b report.Block) {
	switch b := b.(type) {
	case report.Heading:
		m.block(strings.Repeat("#", b.Level) + " " + escape(b.Text))
	case report.Paragraph:
		m.block(m.inlines(b.Inlines))
	case report.List:
		for i, item := range b.Items {
			mark := "- "
			if b.Ordered {
				mark = strconv.Itoa(i+1) + ". "
			}
			if i == 0 {
				m.block(mark + m.inlines(item))
				continue
			}
			m.line(mark + m.inlines(item))
		}
	case report.Note:
		text := m.inlines(b.Inlines)
		if b.Title != "" {
			text = "**" + escape(b.Title) + "** " + text
		}
		m.block("> " + text)
	case report.KeyFigures:
		m.keyFigures(b)
	case report.Table:
		m.table(b)
	case report.Chart:
		m.block("**" + escape(b.Caption) + "**")
		m.block(escape(b.Alt))
		m.small(b.Notes, b.Source)
	}
}

// marks says under a table what the signs in it mean.
func (m *writer) marks(t report.Table) []string {
	w := wording.For(m.lang)
	var out []string
	marks := wording.TableMarks(t)
	if marks.Suppressed {
		out = append(out, wording.MarkSuppressed+" "+w.Suppressed)
	}
	if marks.NotAvailable {
		out = append(out, wording.MarkNotAvailable+" "+w.NotAvailable)
	}
	return out
}

func (m *writer) keyFigures(k report.KeyFigures) {
	for i, f := range k.Items {
		text := "- " + escape(f.Label) + ": **" + m.value(f.Value) + "**"
		if f.Change != "" {
			text += " (" + escape(f.Change) + ")"
		}
		if i == 0 {
			m.block(text)
			continue
		}
		m.line(text)
	}
}

func (m *writer) table(t report.Table) {
	m.block("**" + escape(t.Caption) + "**")
	head, rule := "| "+escape(t.Head)+" |", "| --- |"
	for _, c := range t.Columns {
		head += " " + escape(c.Label) + " |"
		if c.Text {
			rule += " --- |"
		} else {
			rule += " ---: |"
		}
	}
	m.block(head)
	m.line(rule)
	for _, r := range t.Rows {
		label := strings.Repeat("\u2003", r.Level) + escape(r.Label)
		if r.Total {
			label = "**" + label + "**"
		}
		line := "| " + label + " |"
		for _, v := range r.Values {
			line += " " + m.value(v) + " |"
		}
		m.line(line)
	}
	m.small(append(m.marks(t), t.Notes...), t.Source)
}

func (m *writer) small(notes []string, source string) {
	if source != "" {
		notes = append(notes[:len(notes):len(notes)], source)
	}
	for _, n := range notes {
		m.block("*" + escape(n) + "*")
	}
}

// value writes the content of a cell, with the marks of package wording in the
// place of a number that is not shown.
func (m *writer) value(v report.Value) string {
	switch v.Kind {
	case report.Number:
		return m.g.Integer(v.Number)
	case report.Text:
		return escape(v.Text)
	case report.Suppressed:
		return wording.MarkSuppressed
	}
	return wording.MarkNotAvailable
}

func (m *writer) inlines(runs []report.Inline) string {
	var b strings.Builder
	for _, r := range runs {
		text := escape(r.Text)
		if r.Emphasis {
			text = around(text, "*")
		}
		if r.Strong {
			text = around(text, "**")
		}
		b.WriteString(link(text, r.Link))
		if r.Footnote != "" {
			m.footnotes = append(m.footnotes, r.Footnote)
			b.WriteString("[^" + strconv.Itoa(len(m.footnotes)) + "]")
		}
	}
	return guard(b.String())
}

func (m *writer) notes() {
	for i, f := range m.footnotes {
		m.block("[^" + strconv.Itoa(i+1) + "]: " + escape(f))
	}
}

// around sets a mark on both sides of the text, inside its outer spaces: a
// mark next to a space does not count in CommonMark.
func around(text, mark string) string {
	inner := strings.TrimSpace(text)
	if inner == "" {
		return text
	}
	at := strings.Index(text, inner)
	return text[:at] + mark + inner + mark + text[at+len(inner):]
}

func link(text, href string) string {
	if href == "" {
		return text
	}
	return "[" + text + "](<" + strings.NewReplacer("<", "%3C", ">", "%3E", "\n", "", "\r", "").Replace(href) + ">)"
}

// escape makes text of the characters that CommonMark gives a meaning inside a
// line, and takes line breaks out.
func escape(s string) string {
	return escaper.Replace(s)
}

var escaper = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`,
	"<", `\<`, ">", `\>`, "&", "&amp;", "|", `\|`, "\r\n", " ", "\n", " ", "\r", " ",
)

// guard keeps a paragraph from beginning like a list, a heading or a quotation.
func guard(s string) string {
	if s == "" {
		return s
	}
	switch s[0] {
	case '#', '+', '-', '=', '~':
		return `\` + s
	}
	digits := 0
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	if digits > 0 && digits < len(s) && (s[digits] == '.' || s[digits] == ')') {
		return s[:digits] + `\` + s[digits:]
	}
	return s
}

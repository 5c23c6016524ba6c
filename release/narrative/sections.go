package narrative

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"verdig/codelist"
	"verdig/stat/report"
)

var sectionMark = regexp.MustCompile(`(?m)^<!--\s*lang:\s*([a-z]+)\s*-->[ \t]*\r?$`)

// SplitSections splits the Markdown file of challenges and proposals into the
// languages: each part begins with a line <!-- lang: nb -->, nn or en. It
// returns ErrMarkup for text before the first mark, an unknown language, or a
// language that stands twice.
func SplitSections(file string) (map[codelist.Lang]string, error) {
	out := map[codelist.Lang]string{}
	marks := sectionMark.FindAllStringSubmatchIndex(file, -1)
	start := len(file)
	if len(marks) > 0 {
		start = marks[0][0]
	}
	if strings.TrimSpace(strings.TrimPrefix(file[:start], "\ufeff")) != "" {
		return nil, fmt.Errorf("%w: text before the first language", ErrMarkup)
	}
	for i, m := range marks {
		l := codelist.Lang(file[m[2]:m[3]])
		if _, twice := out[l]; twice || !slices.Contains(codelist.Langs, l) {
			return nil, fmt.Errorf("%w: language %q", ErrMarkup, l)
		}
		end := len(file)
		if i+1 < len(marks) {
			end = marks[i+1][0]
		}
		out[l] = strings.TrimSpace(file[m[1]:end])
	}
	return out, nil
}

// blocks turns a Markdown section into blocks of the report. Headings begin at
// level 2; HTML is left out, images become their alternative text, and
// {{figure}} or {{figure@year}} becomes the figure itself.
func (s *scribe) blocks(markdown string) []report.Block {
	source := []byte(markdown)
	doc := goldmark.DefaultParser().Parse(text.NewReader(source))
	var out []report.Block
	level := 1 // of the chapter; a heading is at most one level below the last
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		for _, b := range s.markdownBlock(n, source) {
			if h, ok := b.(report.Heading); ok {
				if h.Text == "" {
					continue
				}
				h.Level = min(h.Level, level+1)
				level, b = h.Level, h
			}
			out = append(out, b)
		}
	}
	return out
}

func (s *scribe) markdownBlock(n ast.Node, source []byte) []report.Block {
	switch n := n.(type) {
	case *ast.Heading:
		return []report.Block{report.Heading{Level: min(max(n.Level, 1)+1, 3), Text: s.inlines(n, source).String()}}
	case *ast.Paragraph, *ast.TextBlock:
		if p := s.inlines(n, source); len(p) > 0 {
			return []report.Block{report.Paragraph{Inlines: p}}
		}
	case *ast.List:
		list := report.List{Ordered: n.IsOrdered()}
		for item := n.FirstChild(); item != nil; item = item.NextSibling() {
			var runs phrase
			for b := item.FirstChild(); b != nil; b = b.NextSibling() {
				if len(runs) > 0 {
					runs = runs.add(plain(" "))
				}
				runs = runs.add(s.inlines(b, source))
			}
			list.Items = append(list.Items, runs)
		}
		return []report.Block{list}
	case *ast.Blockquote:
		var note report.Note
		for b := n.FirstChild(); b != nil; b = b.NextSibling() {
			note.Inlines = phrase(note.Inlines).add(s.inlines(b, source))
		}
		return []report.Block{note}
	}
	return nil
}

// inlines collects the runs below a node.
func (s *scribe) inlines(n ast.Node, source []byte) phrase {
	var out phrase
	var walk func(ast.Node, report.Inline)
	walk = func(n ast.Node, style report.Inline) {
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			inner := style
			switch c := c.(type) {
			case *ast.Text:
				run := style
				run.Text = string(c.Segment.Value(source))
				if c.SoftLineBreak() || c.HardLineBreak() {
					run.Text += " "
				}
				out = melt(out, run)
				continue
			case *ast.String:
				run := style
				run.Text = string(c.Value)
				out = melt(out, run)
				continue
			case *ast.Emphasis:
				inner.Emphasis = inner.Emphasis || c.Level == 1
				inner.Strong = inner.Strong || c.Level > 1
			case *ast.Link:
				inner.Link = safeLink(string(c.Destination))
			case *ast.AutoLink:
				run := style
				run.Text, run.Link = string(c.Label(source)), safeLink(string(c.URL(source)))
				out = melt(out, run)
				continue
			}
			walk(c, inner)
		}
	}
	walk(n, report.Inline{})
	return s.live(out)
}

// melt appends a run, joining it with the last one of the same style.
func melt(p phrase, run report.Inline) phrase {
	if run.Text == "" {
		return p
	}
	if n := len(p); n > 0 {
		last := p[n-1]
		last.Text = run.Text
		if last == run {
			p[n-1].Text += run.Text
			return p
		}
	}
	return append(p, run)
}

// safeLink lets through what a reader may be sent to.
func safeLink(href string) string {
	for _, prefix := range []string{"https://", "http://", "mailto:", "#"} {
		if strings.HasPrefix(strings.ToLower(href), prefix) {
			return href
		}
	}
	return ""
}

var liveFigure = regexp.MustCompile(`\{\{\s*([a-z_0-9.A-Z]+)(?:@([0-9]{4}))?\s*\}\}`)

// live puts figures in the place of {{id}}. An unknown or protected figure is
// an error: the author must not be left with a sentence without its number.
func (s *scribe) live(runs phrase) phrase {
	var out phrase
	for _, run := range runs {
		at := 0
		for _, m := range liveFigure.FindAllStringSubmatchIndex(run.Text, -1) {
			id, y := run.Text[m[2]:m[3]], s.in.Year
			if m[4] >= 0 {
				y, _ = strconv.Atoi(run.Text[m[4]:m[5]])
			}
			a := s.cells.figure(y, id)
			if !a.known() {
				s.fail(fmt.Errorf("%w: figure %s is not published", ErrMarkup, a.ref))
				continue
			}
			out = melt(out, styled(run, run.Text[at:m[0]]))
			n := a.n
			number := styled(run, s.g.Integer(n))
			number.Cell, number.Number = a.ref, &n
			out = append(out, number)
			at = m[1]
		}
		if rest := run.Text[at:]; rest != "" {
			out = melt(out, styled(run, rest))
		}
	}
	return out
}

// styled is a run with another text.
func styled(run report.Inline, text string) report.Inline {
	run.Text = text
	return run
}

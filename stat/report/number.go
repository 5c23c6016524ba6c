package report

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Errors of [Check], for errors.Is.
var (
	// ErrAnchor reports a link to an anchor that the document does not have.
	ErrAnchor = errors.New("report: link to an unknown anchor")
	// ErrTwice reports an id that two chapters, two tables or two charts have.
	ErrTwice = errors.New("report: id used twice")
	// ErrForm reports a block that no writer can set: a table row with more or
	// fewer values than columns, a heading of level other than 2 or 3, a
	// heading of level 3 without one of level 2 before it in the chapter, or a
	// chapter, table or chart without id or title.
	ErrForm = errors.New("report: malformed block")
)

// ChapterNumber returns the number of chapter i as printed: "3" in the body,
// "1" for the first appendix, "" in the front part.
func (d Document) ChapterNumber(i int) string {
	part := d.Chapters[i].Part
	if part == Front {
		return ""
	}
	n := 0
	for _, c := range d.Chapters[:i+1] {
		if c.Part == part {
			n++
		}
	}
	return strconv.Itoa(n)
}

// TableAnchor and ChartAnchor are the anchors of a table and a chart, for
// links: "#table-citizenship_group".
func TableAnchor(id string) string { return "table-" + id }

// ChartAnchor is the anchor of a chart: "figure-" and its id.
func ChartAnchor(id string) string { return "figure-" + id }

// Check reports what would keep a writer from setting the document: ErrAnchor,
// ErrTwice or ErrForm, all that there are, joined.
func Check(d Document) error {
	c := checker{anchors: map[string]bool{}}
	for _, chapter := range d.Chapters {
		c.chapter(chapter)
	}
	for _, l := range c.links {
		if !c.anchors[l] {
			c.fail(ErrAnchor, "#"+l)
		}
	}
	return errors.Join(c.errs...)
}

type checker struct {
	anchors map[string]bool
	links   []string
	errs    []error
}

func (c *checker) fail(err error, what string) {
	c.errs = append(c.errs, fmt.Errorf("%w: %s", err, what))
}

func (c *checker) anchor(a string) {
	if c.anchors[a] {
		c.fail(ErrTwice, a)
	}
	c.anchors[a] = true
}

func (c *checker) inlines(all []Inline) {
	for _, i := range all {
		if target, ok := strings.CutPrefix(i.Link, "#"); ok {
			c.links = append(c.links, target)
		}
	}
}

func (c *checker) chapter(chapter Chapter) {
	if chapter.ID == "" || chapter.Title == "" {
		c.fail(ErrForm, fmt.Sprintf("chapter %q %q", chapter.ID, chapter.Title))
	}
	c.anchor(chapter.ID)
	c.inlines(chapter.Lead)
	level := 1
	for _, b := range chapter.Blocks {
		switch b := b.(type) {
		case Heading:
			if b.Level < 2 || b.Level > 3 || b.Level > level+1 || b.Text == "" {
				c.fail(ErrForm, fmt.Sprintf("heading of level %d in %s", b.Level, chapter.ID))
			}
			level = b.Level
		case Paragraph:
			c.inlines(b.Inlines)
		case Note:
			c.inlines(b.Inlines)
		case List:
			for _, item := range b.Items {
				c.inlines(item)
			}
		case Table:
			c.table(b)
		case Chart:
			c.anchor(ChartAnchor(b.ID))
			if b.ID == "" || b.Caption == "" || b.Alt == "" {
				c.fail(ErrForm, "chart without id, caption or alternative text: "+b.ID)
			}
		}
	}
}

func (c *checker) table(t Table) {
	c.anchor(TableAnchor(t.ID))
	if t.ID == "" || t.Caption == "" || t.Head == "" || len(t.Columns) == 0 || len(t.Rows) == 0 {
		c.fail(ErrForm, "table without id, caption, heading, columns or rows: "+t.ID)
	}
	for _, r := range t.Rows {
		if len(r.Values) != len(t.Columns) {
			c.fail(ErrForm, fmt.Sprintf("table %s, row %s: %d values for %d columns", t.ID, r.Label, len(r.Values), len(t.Columns)))
		}
	}
}

package typeset

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// ErrInaccessible reports a document that assistive technology could not read
// in full: a figure or formula without alternative text, headings that start
// below level 1 or skip a level, a table without header cells, a character that
// no font has.
var ErrInaccessible = errors.New("typeset: inaccessible document")

var (
	structRootPattern = regexp.MustCompile(`/StructTreeRoot (\d+) 0 R`)
	rolePattern       = regexp.MustCompile(`(?m)^  /S /(\w+)$`)
	kidsPattern       = regexp.MustCompile(`(?ms)^  /K (\[.*?\]$|\d+ 0 R$)`)
	pagePattern       = regexp.MustCompile(`(?m)^  /Pg (\d+) 0 R$`)
	pagesPattern      = regexp.MustCompile(`/Pages (\d+) 0 R`)
	pageKidsPattern   = regexp.MustCompile(`/Kids \[([^\]]*)\]`)
	refPattern        = regexp.MustCompile(`(\d+) 0 R`)
	innerPattern      = regexp.MustCompile(`(?s)<<.*?>>`) // marked content and annotations among the kids
	altPattern        = regexp.MustCompile(`(?m)^  /(?:Alt|ActualText) (?:\([^)]|<FEFF[0-9A-F])`)
)

// auditor walks the structure tree of a PDF in reading order.
type auditor struct {
	f        *pdfFile
	pages    map[int]int // page number, from 1, by object
	level    int         // of the last heading
	elements int
	problems []string
}

// audit finds what would make the PDF/UA identifier a lie and the compiler
// lets pass: its own checks of this kind only run if that standard is asked
// for. It returns [ErrInaccessible] with all findings.
//
// Sources: ISO 14289-1, 7.3 (figures), 7.4.2 (headings), 7.5 (tables), 7.7
// (formulas), 7.21.8 (glyphs). What a program cannot judge, such as whether an alternative
// text is a good one, is not looked at.
func (f *pdfFile) audit() error {
	root, err := objectNumber(rootPattern, f.trailer)
	if err != nil {
		return err
	}
	tree, err := objectNumber(structRootPattern, f.objects[root])
	if err != nil {
		return err
	}
	pages, err := objectNumber(pagesPattern, f.objects[root])
	if err != nil {
		return err
	}
	a := &auditor{f: f, pages: map[int]int{}}
	a.countPages(pages, 0)
	a.walk(tree, 0)
	places, page, err := a.missingGlyphs()
	if err != nil {
		return err
	}
	switch {
	case page > 0:
		a.problems = append(a.problems, fmt.Sprintf("a character that no font has on page %d", page))
	case places > 0:
		a.problems = append(a.problems, "a character that no font has in a drawing")
	}
	if a.elements < 2 { // the document itself and something in it
		return fmt.Errorf("%w: PDF with an empty structure tree", ErrGuest)
	}
	if len(a.problems) > 0 {
		return fmt.Errorf("%w: %s", ErrInaccessible, strings.Join(a.problems, "; "))
	}
	return nil
}

// deepest bounds the walks; a tree that is deeper is a broken file.
const deepest = 500

// countPages numbers the pages below a node of the page tree.
func (a *auditor) countPages(n, depth int) {
	if depth > deepest {
		return
	}
	m := pageKidsPattern.FindStringSubmatch(a.f.objects[n])
	if m == nil {
		a.pages[n] = len(a.pages) + 1
		return
	}
	for _, kid := range refs(m[1]) {
		a.countPages(kid, depth+1)
	}
}

// walk visits an element and what is below it; it returns whether a header
// cell was among that.
func (a *auditor) walk(n, depth int) (header bool) {
	object := a.f.objects[n]
	if depth > deepest || object == "" {
		return false
	}
	a.elements++
	role := ""
	if m := rolePattern.FindStringSubmatch(object); m != nil {
		role = m[1]
	}
	a.check(role, object)
	if m := kidsPattern.FindStringSubmatch(object); m != nil {
		for _, kid := range refs(innerPattern.ReplaceAllString(m[1], "")) {
			if a.walk(kid, depth+1) {
				header = true
			}
		}
	}
	if role == "Table" && !header {
		a.find(object, "a table without header cells")
	}
	return header && role != "Table" || role == "TH"
}

// check looks at one element by itself.
func (a *auditor) check(role, object string) {
	switch {
	case (role == "Figure" || role == "Formula") && !altPattern.MatchString(object):
		a.find(object, "a "+strings.ToLower(role)+" without alternative text")
	case len(role) == 2 && role[0] == 'H' && role[1] >= '1' && role[1] <= '6':
		level := int(role[1] - '0')
		if level > a.level+1 {
			a.find(object, fmt.Sprintf("a heading of level %d after level %d", level, a.level))
		}
		a.level = level
	}
}

func (a *auditor) find(object, problem string) {
	if m := pagePattern.FindStringSubmatch(object); m != nil {
		n, _ := strconv.Atoi(m[1]) // digits by the pattern
		problem += fmt.Sprintf(" on page %d", a.pages[n])
	}
	a.problems = append(a.problems, problem)
}

// refs returns the numbers of the objects that s refers to.
func refs(s string) []int {
	var out []int
	for _, m := range refPattern.FindAllStringSubmatch(s, -1) {
		n, _ := strconv.Atoi(m[1]) // digits by the pattern
		out = append(out, n)
	}
	return out
}

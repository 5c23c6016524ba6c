package exchange

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/fault"
)

// open reads a file made in a test.
func open(t *testing.T, content string) (*Reader, error) {
	t.Helper()
	return Open("made.csv", strings.NewReader(content), int64(len(content)), Limits{})
}

// mustOpen is open for files that are right.
func mustOpen(t *testing.T, content string) *Reader {
	t.Helper()
	r, err := open(t, content)
	if err != nil {
		t.Fatalf("Open: %v", err)
	}
	return r
}

// all reads every row.
func all(t *testing.T, r *Reader) []Row {
	t.Helper()
	var rows []Row
	for {
		row, err := r.Next()
		if errors.Is(err, io.EOF) {
			return rows
		}
		if err != nil {
			t.Fatalf("Next: %v", err)
		}
		rows = append(rows, row)
	}
}

// outcome opens a file and reads it to its end or its fault.
func outcome(content []byte, lim Limits) error {
	r, err := Open("folder/made.csv", bytes.NewReader(content), int64(len(content)), lim)
	for err == nil {
		_, err = r.Next()
	}
	return err
}

// wantKey demands a fault of kind Invalid with a key and arguments.
func wantKey(t *testing.T, err error, key string, args ...string) {
	t.Helper()
	var f *fault.Error
	if !errors.As(err, &f) {
		t.Fatalf("got %v, want exchange.%s", err, key)
	}
	if f.Key != "exchange."+key || f.Kind != fault.Invalid {
		t.Fatalf("got %v (kind %v), want exchange.%s", err, f.Kind, key)
	}
	if len(args) > 0 && !slices.Equal(f.Args, args) {
		t.Errorf("arguments %q, want %q", f.Args, args)
	}
}

// parts of a workbook made by hand.
const (
	partRels  = "_rels/.rels"
	partBook  = "xl/workbook.xml"
	partLinks = "xl/_rels/workbook.xml.rels"
	partSheet = "xl/worksheets/sheet1.xml"
	partTexts = "xl/sharedStrings.xml"
	partStyle = "xl/styles.xml"
	relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
)

// parts returns the parts of a small right workbook whose only sheet has the
// given rows as XML.
func parts(sheetData string) map[string]string {
	return map[string]string{
		partRels:  `<Relationships><Relationship Id="rId1" Type="` + relations + `officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		partBook:  `<?xml version="1.0"?><workbook xmlns:r="x"><workbookPr/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		partLinks: `<Relationships><Relationship Id="rId1" Type="` + relations + `worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="` + relations + `sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="` + relations + `styles" Target="/xl/styles.xml"/></Relationships>`,
		partSheet: `<worksheet><sheetData>` + sheetData + `</sheetData></worksheet>`,
		partTexts: `<sst><si><t>year</t></si><si><r><t>refe</t></r><r><t>rence</t></r><rPh><t>x</t></rPh></si><si><t>identified_on</t></si><si><t>followed_up_from</t></si></sst>`,
		partStyle: `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy;@"/><numFmt numFmtId="165" formatCode="0.00 &quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
	}
}

// sheetHeading is the heading row of the four columns that a person return
// needs, from the shared texts of parts.
const sheetHeading = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>`

// pack makes the file of parts, in a fixed order.
func pack(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	names := make([]string, 0, len(parts))
	for name := range parts {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, parts[name]); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// library returns the code lists.
func library(t testing.TB) *codelist.Library {
	t.Helper()
	l, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// long is a file of any size without its bytes: a head, then one byte over
// and over, then a tail.
type long struct {
	head, tail string
	fill       byte
	size       int64
}

func (l long) ReadAt(p []byte, off int64) (int, error) {
	n := 0
	for n < len(p) {
		at := off + int64(n)
		switch {
		case at >= l.size:
			return n, io.EOF
		case at < int64(len(l.head)):
			p[n] = l.head[at]
		case at >= l.size-int64(len(l.tail)):
			p[n] = l.tail[at-(l.size-int64(len(l.tail)))]
		default:
			p[n] = l.fill
		}
		n++
	}
	return n, nil
}

// row of a valid person return, by number.
func personLine(i int) string {
	return fmt.Sprintf("2016;R-%d;2016-03-01;2016-03-02", i)
}

const personHead = "year;reference;identified_on;followed_up_from"

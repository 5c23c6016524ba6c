package exchange

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"verdig/codelist"
)

// openBytes opens a workbook made in a test.
func openBytes(t *testing.T, content []byte) *Reader {
	t.Helper()
	r, err := Open("made.xlsx", bytes.NewReader(content), int64(len(content)), Limits{})
	if err != nil {
		t.Fatalf("Open: %v", err)
	}
	return r
}

// TestCellTypes reads every type of cell that the standard knows.
func TestCellTypes(t *testing.T) {
	cells := func(b string) string { return sheetHeading + `<row r="7"><c r="A7"><v>2016</v></c>` + b + `</row>` }
	for name, c := range map[string]struct {
		cell, want string
		issues     []string
	}{
		"shared text, in runs":       {`<c r="B7" t="s"><v>1</v></c>`, "reference", nil},
		"inline text":                {`<c r="B7" t="inlineStr"><is><r><t>R-</t></r><r><t xml:space="preserve">1 </t></r></is></c>`, "R-1", nil},
		"entities":                   {`<c r="B7" t="inlineStr"><is><t>a&amp;b&lt;c&#x41;&#229;</t></is></c>`, "a&b<cAå", nil},
		"CDATA":                      {`<c r="B7" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>`, "a<b", nil},
		"a comment in between":       {`<!-- <c r="B7"/> ---><c r="B7"><v>5</v></c>`, "5", nil},
		"escaped characters":         {`<c r="B7" t="inlineStr"><is><t>a_x000A_b_x0007__x005F_x</t></is></c>`, "a\nb _x", nil},
		"whole number":               {`<c r="B7"><v>12345</v></c>`, "12345", nil},
		"whole number with exponent": {`<c r="B7"><v>1.2345E4</v></c>`, "12345", nil},
		"number with decimals":       {`<c r="B7"><v>0.25</v></c>`, "0.25", nil},
		"built-in date":              {`<c r="B7" s="1"><v>42430</v></c>`, "2016-03-01", nil},
		"own date format":            {`<c r="B7" s="2"><v>42430.75</v></c>`, "2016-03-01", nil},
		"format with a quoted word":  {`<c r="B7" s="3"><v>42430</v></c>`, "42430", nil},
		"format out of range":        {`<c r="B7" s="99"><v>42430</v></c>`, "42430", nil},
		"first days of 1900":         {`<c r="B7" s="1"><v>1</v></c>`, "1900-01-01", nil},
		"the day that never was":     {`<c r="B7" s="1"><v>60</v></c>`, "60", nil},
		"the day after":              {`<c r="B7" s="1"><v>61</v></c>`, "1900-03-01", nil},
		"the last day":               {`<c r="B7" s="1"><v>2958465</v></c>`, "9999-12-31", nil},
		"beyond the last day":        {`<c r="B7" s="1"><v>2958466</v></c>`, "2958466", nil},
		"a date far too large":       {`<c r="B7" s="1"><v>1E300</v></c>`, "1" + strings.Repeat("0", 300), nil},
		"before all days":            {`<c r="B7" s="1"><v>-3</v></c>`, "-3", nil},
		"no number":                  {`<c r="B7"><v>NaN</v></c>`, "NaN", nil},
		"ISO date":                   {`<c r="B7" t="d"><v>2016-03-01</v></c>`, "2016-03-01", nil},
		"true":                       {`<c r="B7" t="b"><v>1</v></c>`, "1", nil},
		"false":                      {`<c r="B7" t="b"><v>0</v></c>`, "0", nil},
		"error":                      {`<c r="B7" t="e"><v>#REF!</v></c>`, "", []string{"cell_error reference"}},
		"shared text out of range":   {`<c r="B7" t="s"><v>77</v></c>`, "", []string{"cell_error reference"}},
		"formula with a number":      {`<c r="B7"><f>1+1</f><v>2</v></c>`, "", []string{"formula reference"}},
		"formula with text":          {`<c r="B7" t="str"><f>A1</f><v>year</v></c>`, "", []string{"formula reference"}},
		"shared formula":             {`<c r="B7"><f t="shared" si="0"/><v>2</v></c>`, "", []string{"formula reference"}},
		"formula in its own text":    {`<c r="B7" t="inlineStr"><is><t>=cmd|'/c calc'!A1</t></is></c>`, "", []string{"formula reference"}},
		"no references":              {`<c><v>5</v></c>`, "5", nil},
	} {
		t.Run(name, func(t *testing.T) {
			rows := all(t, openBytes(t, pack(t, parts(cells(c.cell)))))
			row := rows[0]
			if row.Number != 7 || row.Values["reference"] != c.want || !slices.Equal(keys(row.Issues), c.issues) {
				t.Errorf("row %d, %q, issues %q", row.Number, row.Values, keys(row.Issues))
			}
		})
	}
}

// TestDaysFrom1904 reads the older calendar of the Macintosh.
func TestDaysFrom1904(t *testing.T) {
	p := parts(sheetHeading + `<row r="2"><c r="C2" s="1"><v>40968</v></c><c r="D2" s="1"><v>2957004</v></c></row>`)
	p[partBook] = strings.Replace(p[partBook], "<workbookPr/>", `<workbookPr date1904="1"/>`, 1)
	row := all(t, openBytes(t, pack(t, p)))[0]
	if row.Values["identified_on"] != "2016-03-01" || row.Values["followed_up_from"] != "2957004" {
		t.Errorf("values %q", row.Values)
	}
}

func TestDateCodes(t *testing.T) {
	for code, want := range map[string]bool{
		"yyyy-mm-dd": true, "dd.mm.yyyy": true, "[$-414]d. mmmm yyyy;@": true, "D/M/YY": true, "mmm yyyy": true,
		"General": false, "0.00": false, "#,##0": false, "@": false, "hh:mm:ss": false, "[h]:mm": false, "mm:ss": false,
		`0 "dager"`: false, `0 \d`: false, `[Red]0`: false, `"d`: false, `[d`: false, `_d0`: false, "0;dd": false,
	} {
		if got := dateCode(code); got != want {
			t.Errorf("dateCode(%q) = %v", code, got)
		}
	}
}

// TestSheetsOfAWorkbook: the sheet with the template's name goes before the
// first; what is hidden or holds no return is passed over.
func TestSheetsOfAWorkbook(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	put := func(sheet string, rows ...[]any) {
		if _, err := f.NewSheet(sheet); err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			if err := f.SetSheetRow(sheet, "A"+itoa(i+1), &row); err != nil {
				t.Fatal(err)
			}
		}
	}
	head := []any{"Year", "Reference", "Identified on", "Followed up from"}
	day := time.Date(2016, 3, 1, 0, 0, 0, 0, time.UTC)
	put("Sheet1", []any{"Notes"}, []any{"nothing here"})
	put("Kodelister", []any{"Kjønn", "Kode", "Status"}, []any{"Kvinne", "female"})
	put("Hidden", head, []any{2016, "hidden", day, day})
	put("First", head, []any{2016, "first", day, day})
	put("Second", head, []any{2016, "second", day, day})
	if err := f.SetSheetVisible("Hidden", false); err != nil {
		t.Fatal(err)
	}
	read := func() (*Reader, Row) {
		var b bytes.Buffer
		if err := f.Write(&b); err != nil {
			t.Fatal(err)
		}
		r := openBytes(t, b.Bytes())
		return r, all(t, r)[0]
	}
	r, row := read()
	want := map[string]string{"year": "2016", "reference": "first", "identified_on": "2016-03-01", "followed_up_from": "2016-03-01"}
	if !maps.Equal(row.Values, want) || r.Delimiter() != 0 || r.Lang() != codelist.EN {
		t.Errorf("values %q, delimiter %q", row.Values, r.Delimiter())
	}
	if h := r.Hints(); len(h) != 1 || h[0].Key != "exchange.more_sheets" || h[0].Args[0] != "1" {
		t.Errorf("hints %+v", h)
	}
	put("rapport ", head, []any{2016, "named", day, day})
	if _, row := read(); row.Values["reference"] != "named" {
		t.Errorf("the sheet with the template's name was not taken: %q", row.Values)
	}
}

func TestColumnNames(t *testing.T) {
	for n, name := range map[int]string{1: "A", 26: "Z", 27: "AA", 52: "AZ", 702: "ZZ", 703: "AAA", 16384: "XFD"} {
		if got := columnName(n); got != name {
			t.Errorf("columnName(%d) = %s", n, got)
		}
		if got := columnNumber([]byte(name + "12")); got != n {
			t.Errorf("columnNumber(%s) = %d", name, got)
		}
	}
}

// TestMarkupPrefixes: another program may write the same XML with prefixes,
// single quotes and no row numbers.
func TestMarkupPrefixes(t *testing.T) {
	p := parts("")
	rows := inline(strings.Split(personHead, ";"), 1) + inline(strings.Split(personLine(1), ";"), 2)
	for _, name := range []string{"row", "c", "is", "t"} {
		rows = strings.NewReplacer("<"+name+" ", "<x:"+name+" ", "<"+name+">", "<x:"+name+">", "</"+name+">", "</x:"+name+">").Replace(rows)
	}
	rows = strings.ReplaceAll(rows, `"`, "'")
	rows = strings.ReplaceAll(rows, "<x:row r='2'>", "<x:row\n>")
	p[partSheet] = "\xef\xbb\xbf<?xml version='1.0' encoding='UTF-8'?>\n<x:worksheet xmlns:x='m'><x:sheetData >" + rows + "</x:sheetData><x:more/></x:worksheet>"
	if got := all(t, openBytes(t, pack(t, p))); len(got) != 1 || got[0].Values["reference"] != "R-1" || got[0].Number != 2 {
		t.Errorf("rows %+v", got)
	}
}

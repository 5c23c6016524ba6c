package exchange

import (
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"verdig/codelist"
	"verdig/fault"
)

// small are limits that let a fuzzer reach them.
var small = Limits{
	File: 1 << 20, Rows: 500, Columns: 40, Field: 2000, Record: 10_000,
	Entries: 40, Directory: 8 << 10, Unpacked: 1 << 20, Entry: 1 << 20, Cells: 10_000, Shared: 100_000,
}

// laws reads any bytes and demands what holds of every file: a fault is
// Invalid with a key, rows are in order and within the limits, values belong to
// columns of the kind, and a returned file can be made and opened again.
func laws(t *testing.T, content []byte) {
	r, err := Open("fuzz", strings.NewReader(string(content)), int64(len(content)), small)
	var out strings.Builder
	var returned *Returned
	last, rows := 0, 0
	if err == nil {
		if returned, err = NewReturned(&out, r, codelist.NB, say); err != nil {
			t.Fatal(err)
		}
	}
	for err == nil {
		var row Row
		if row, err = r.Next(); err != nil {
			break
		}
		if row.Number <= last || len(row.Raw) < len(r.Headings()) || len(row.Values)+len(row.Issues) == 0 {
			t.Fatalf("row %d after %d: %+v", row.Number, last, row)
		}
		last = row.Number
		rows++
		for field, text := range row.Values {
			if headings().headingIn(r.Kind(), field, codelist.NB) == field || text == "" || clean(text) == "" || len(text) > small.Field*3 {
				t.Fatalf("%s = %q", field, text)
			}
		}
		if err := returned.Add(row, row.Issues); err != nil {
			t.Fatal(err)
		}
	}
	if !errors.Is(err, io.EOF) {
		var f *fault.Error
		if !errors.As(err, &f) || f.Kind != fault.Invalid || !strings.HasPrefix(f.Key, "exchange.") || len(f.Args) == 0 {
			t.Fatalf("not a fault of the file: %v", err)
		}
		return
	}
	if rows == 0 || rows > small.Rows {
		t.Fatalf("%d rows", rows)
	}
	again(t, returned, &out, r, rows)
}

// again opens the returned file: as many rows, the same headings.
func again(t *testing.T, returned *Returned, out *strings.Builder, first *Reader, rows int) {
	if err := returned.Close(); err != nil {
		t.Fatal(err)
	}
	if !utf8.ValidString(out.String()) {
		return // an XLSX file may hold bytes that are no text
	}
	r, err := Open("again", strings.NewReader(out.String()), int64(out.Len()), Limits{Columns: 4 * small.Columns})
	if err != nil {
		var f *fault.Error
		if errors.As(err, &f) && (f.Key == "exchange.nul" || f.Key == "exchange.binary") {
			return // control characters that XML let through
		}
		t.Fatalf("the returned file: %v\n%q", err, out.String())
	}
	if r.Kind() != first.Kind() || r.head.matches != first.head.matches {
		t.Fatalf("the returned file has other headings: %q, first %q", r.Headings(), first.Headings())
	}
	n := 0
	for {
		if _, err := r.Next(); err != nil {
			if !errors.Is(err, io.EOF) {
				t.Fatalf("the returned file: %v", err)
			}
			break
		}
		n++
	}
	if n != rows {
		t.Fatalf("%d rows returned, %d read again:\n%q", rows, n, out.String())
	}
}

func FuzzReadCSV(f *testing.F) {
	for _, s := range []string{
		personHead + "\n" + personLine(1) + "\n", "\xef\xbb\xbfÅr,Referanse,\"Identifisert dato\",\"Fulgt opp fra\"\r\n2016,\"a\nb\",x,y",
		"year\tnothing_to_report\r2016\tyes\r", "year|measure|dimension|category|value|source\n1|2|3|4|5|6", "\xff\xfey\x00",
		"År;Ingenting \xe5 rapportere\n2016;ja", "<html>", "year;nothing_to_report;=x\n2016;=1;'-3;;;y", "sep=;\nyear;nothing_to_report\n\n2016;\"",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(laws)
}

func FuzzReadXLSX(f *testing.F) {
	f.Add(partSheet, parts(sheetHeading + inline(strings.Split(personLine(1), ";"), 2))[partSheet])
	f.Add(partSheet, sheet(sheetHeading+`<row r="3"><c r="B3" t="inlineStr"><is><r><t>&#65;_x000A_</t></r><rPh><t>x</t></rPh></is></c><c s="2"><v>42430.5</v></c><c t="e"><v>#REF!</v></c><c><f>1</f></c></row>`))
	f.Add(partTexts, `<sst><si><t>year</t></si><si><t>nothing to report</t></si><si><t/></si><si/></sst>`)
	f.Add(partStyle, `<s><numFmts><numFmt numFmtId="14" formatCode="[h]&quot;d&quot;\d_d*d;y"/></numFmts><cellXfs><xf numFmtId="14"/><xf/></cellXfs></s>`)
	f.Add(partBook, `<workbook><workbookPr date1904="true"/><sheets><sheet name="Rapport" r:id="rId1"/><sheet name="B" state="hidden" id="rId1"/></sheets></workbook>`)
	f.Add(partLinks, `<R><Relationship Id="rId1" Type="x/worksheet" Target="../../x"/><Relationship TargetMode="External" Target="http://x"/></R>`)
	f.Add("xl/other.xml", `<!DOCTYPE a><![CDATA[x]]><!-- --><?pi?>`)
	f.Fuzz(func(t *testing.T, name, content string) {
		if len(content) > 100_000 || len(name) > 1000 || strings.HasSuffix(name, "/") {
			return
		}
		p := parts(sheetHeading + inline(strings.Split(personLine(1), ";"), 2))
		p[name] = content
		laws(t, pack(t, p))
	})
}

func FuzzZip(f *testing.F) {
	f.Add(pack(f, parts(sheetHeading+inline(strings.Split(personLine(1), ";"), 2))))
	f.Add(append(append([]byte(nil), oleMark...), encryptedMark...))
	f.Fuzz(func(t *testing.T, content []byte) { laws(t, content) })
}

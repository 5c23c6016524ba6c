package exchange

import (
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
)

// FuzzHeading looks at any row of cells as a heading row: a field is one of the
// kind, counted, and the file is told when it stands twice; blanks, case and
// what stands in brackets change nothing.
func FuzzHeading(f *testing.F) {
	for _, k := range []Kind{PersonReturn, CriminalReturn, BackSeries} {
		for _, l := range codelist.Langs {
			var row []string
			for _, c := range Columns(k) {
				row = append(row, c.Heading.In(l))
			}
			f.Add(strings.Join(row, "\n"))
		}
	}
	f.Add("year\nYEAR \n år (kalenderår)\n\n=1+1\n\xff\n()\n(")
	b := headings()
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 20_000 {
			return
		}
		cells := strings.Split(text, "\n")
		h := b.read(1, cells)
		known, twice := 0, false
		for i, field := range h.fields {
			if field == "" {
				continue
			}
			known++
			if !slices.ContainsFunc(b.columns[h.kind], func(c Column) bool { return c.Field == field }) {
				t.Fatalf("%q is read as %q, which a return of %s does not have", cells[i], field, h.kind)
			}
			twice = twice || slices.Contains(h.fields[:i], field)
		}
		if known != h.matches || twice != (h.twice >= 0) || !slices.Contains(codelist.Langs, h.lang) {
			t.Fatalf("%d known, %d counted, twice %v and %d, language %q", known, h.matches, twice, h.twice, h.lang)
		}
		for _, c := range b.missing(h) {
			if slices.Contains(h.fields, c.Field) {
				t.Fatalf("%s is there and missing", c.Field)
			}
		}
		padded := make([]string, len(cells))
		for i, cell := range cells {
			padded[i] = "  " + cell + " "
		}
		if again := b.readAs(h.kind, 1, padded); !slices.Equal(again.fields, h.fields) {
			t.Fatalf("blanks around headings change %q to %q", h.fields, again.fields)
		}
	})
}

// FuzzBackSeries reads any rows of a back series below its headings.
func FuzzBackSeries(f *testing.F) {
	const heading = "year,measure,dimension,category,value,source,verified,break\n"
	for _, s := range []string{
		"2007,convictions,total,all,14,https://example.org/r,yes,\n", "2007-2013,anmeldelser,total,all,\"1 234\",x,derived,new law\n",
		"2007,a,b,c,,\"x\ny\",no,\n2007,a,b,c,=1+1,@x,maybe\n", "2007;a;b\n", "0000,,,,,,,\n", "\"",
	} {
		f.Add(heading + s)
	}
	f.Fuzz(func(t *testing.T, text string) { laws(t, []byte(text)) })
}

package exchange

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/justice"
	"verdig/register"
)

// TestDialects reads one return in every dialect that agencies' systems write.
func TestDialects(t *testing.T) {
	rows := [][]string{
		{"År", "Referanse", "Fornavn", "Dato for identifisering", "Fulgt opp fra"},
		{"2016", "R-1", "Åse, \"Mor\";|\t", "2016-03-01", "02.03.2016"},
		{"2016", "R-2", "Bjørn\nÆrlig", "2016-03-01", "2016-03-02"},
	}
	for _, delim := range ";,\t|" {
		for _, end := range []string{"\r\n", "\n", "\r"} {
			for _, enc := range []string{"utf-8", "utf-8 bom", "windows-1252"} {
				for _, last := range []bool{true, false} {
					name := fmt.Sprintf("%q %q %s end=%v", delim, end, enc, last)
					t.Run(name, func(t *testing.T) {
						content := dialect(rows, delim, end, enc)
						if !last {
							content = strings.TrimSuffix(content, end)
						}
						r := mustOpen(t, content)
						if r.Kind() != PersonReturn || r.Lang() != codelist.NB || r.Delimiter() != delim {
							t.Errorf("kind %v, language %s, delimiter %q", r.Kind(), r.Lang(), r.Delimiter())
						}
						got := all(t, r)
						if len(got) != 2 || len(got[0].Issues)+len(got[1].Issues)+len(r.Hints()) > 0 {
							t.Fatalf("rows: %+v", got)
						}
						want := map[string]string{"year": "2016", "reference": "R-1", "given_name": "Åse, \"Mor\";|", "identified_on": "2016-03-01", "followed_up_from": "02.03.2016"}
						if !maps.Equal(got[0].Values, want) {
							t.Errorf("got %v\nwant %v", got[0].Values, want)
						}
						if got[1].Values["given_name"] != "Bjørn\nÆrlig" || got[1].Number != 3 {
							t.Errorf("second row: %+v", got[1])
						}
						if !slices.Equal(got[0].Raw, rows[1]) {
							t.Errorf("raw %q", got[0].Raw)
						}
					})
				}
			}
		}
	}
}

// dialect writes rows by hand, every field in quotes.
func dialect(rows [][]string, delim rune, end, enc string) string {
	var b strings.Builder
	for _, row := range rows {
		for i, f := range row {
			if i > 0 {
				b.WriteRune(delim)
			}
			b.WriteString(`"` + strings.ReplaceAll(f, `"`, `""`) + `"`)
		}
		b.WriteString(end)
	}
	switch enc {
	case "utf-8 bom":
		return "\xef\xbb\xbf" + b.String()
	case "windows-1252":
		var latin strings.Builder // every letter of the rows is below U+0100
		for _, r := range b.String() {
			latin.WriteByte(byte(r))
		}
		return latin.String()
	}
	return b.String()
}

func TestHeadingsInEveryLanguage(t *testing.T) {
	for _, kind := range []Kind{PersonReturn, CriminalReturn, BackSeries} {
		columns := Columns(kind)
		for _, l := range append([]codelist.Lang{""}, codelist.Langs...) {
			heads := Style{Kind: kind, Lang: l}.heading(columns)
			slices.Reverse(heads) // the order is free
			values := make([]string, len(columns))
			for i := range values {
				values[i] = fmt.Sprintf("v%d", i)
			}
			r := mustOpen(t, strings.Join(heads, ";")+"\n"+strings.Join(values, ";")+"\n")
			if r.Kind() != kind {
				t.Fatalf("%v in %q was taken for %v", kind, l, r.Kind())
			}
			if want := l; l != "" && r.Lang() != want {
				t.Errorf("%v in %s: language %s", kind, l, r.Lang())
			}
			row := all(t, r)[0]
			for i, c := range columns {
				if got, want := row.Values[c.Field], fmt.Sprintf("v%d", len(columns)-1-i); got != want {
					t.Errorf("%v in %q: %s = %q, want %q", kind, l, c.Field, got, want)
				}
			}
		}
	}
}

func TestHeadingsAsAgenciesWriteThem(t *testing.T) {
	r := mustOpen(t, "Rapport fra Øst politidistrikt\n\n ÅR ;saksnr.;NASJONALITET (landkode);Dato identifisert;oppfølging fra\n2016;1;NG;2016-01-01;2016-01-01\n")
	if row := all(t, r)[0]; row.Number != 4 || row.Values["citizenship"] != "NG" || len(row.Values) != 5 {
		t.Errorf("row %+v", row)
	}
	r = mustOpen(t, "sep=,\nyear,reference,identified_on,followed_up_from\n2016,1,2016-01-01,2016-01-01\n")
	if row := all(t, r)[0]; row.Number != 3 || r.Delimiter() != ',' {
		t.Errorf("row %+v", row)
	}
}

func TestKinds(t *testing.T) {
	for want, content := range map[Kind]string{
		PersonReturn:   "year;nothing_to_report\n2016;yes\n",
		CriminalReturn: "År;Referanse;Anmeldt dato;Type anmeldelse\n2016;1;2016-01-01;grov\n",
		BackSeries:     "year,measure,dimension,category,value,source,verified\n2007,persons_followed_up,total,all,203,memory,no\n",
	} {
		r := mustOpen(t, content)
		if rows := all(t, r); r.Kind() != want || len(rows) != 1 {
			t.Errorf("%v was taken for %v, %d rows", want, r.Kind(), len(rows))
		}
	}
	for kind, name := range map[Kind]string{PersonReturn: "person", CriminalReturn: "criminal", BackSeries: "back"} {
		if kind.String() != name {
			t.Errorf("%v is not %s", kind, name)
		}
	}
}

func TestRowNumbersAreThoseOfASpreadsheet(t *testing.T) {
	r := mustOpen(t, personHead+"\n\n"+personLine(1)+"\n;;;\n"+personLine(2)+"\n   \n")
	var got []int
	for _, row := range all(t, r) {
		got = append(got, row.Number)
	}
	if !slices.Equal(got, []int{3, 5}) {
		t.Errorf("numbers %v", got)
	}
}

func TestValuesAreTrimmed(t *testing.T) {
	r := mustOpen(t, personHead+";given_name;family_name\n\u00a02016\u200b; R-1 ;2016-01-01;2016-01-01;'+Ann;'Omar\n")
	row := all(t, r)[0]
	if row.Values["year"] != "2016" || row.Values["reference"] != "R-1" || row.Values["given_name"] != "+Ann" || row.Values["family_name"] != "'Omar" {
		t.Errorf("values %q", row.Values)
	}
	if row.Raw[1] != " R-1 " || row.Raw[4] != "'+Ann" {
		t.Errorf("raw %q", row.Raw)
	}
}

// keys lists the keys of issues with their field.
func keys(issues []register.Issue) []string {
	var out []string
	for _, i := range issues {
		out = append(out, strings.TrimPrefix(i.Key, "exchange.")+" "+string(i.Field))
	}
	return out
}

func TestRowsThatCannotBeReadAsTheyStand(t *testing.T) {
	for name, c := range map[string]struct {
		line string
		want []string
	}{
		"a formula":                   {"2016;=1+1;2016-01-01;2016-01-01\n", []string{"formula reference"}},
		"a formula behind apostrophe": {"2016;'=1+1;2016-01-01;2016-01-01\n", []string{"formula reference"}},
		"content without heading":     {"2016;R;2016-01-01;2016-01-01;shifted\n", []string{"extra_field "}},
		"nothing without heading":     {"2016;R;2016-01-01;2016-01-01;;;\n", nil},
		"fields left out at the end":  {"2016;R\n", nil},
		"the file ends in the row":    {"2016;R;2016-01", []string{"cut_row "}},
		"the last row has no end":     {"2016;R;2016-01-01;2016-01-01", nil},
		"a minus is no formula":       {"2016;-5;2016-01-01;2016-01-01\n", nil},
	} {
		rows := all(t, mustOpen(t, personHead+"\n"+c.line))
		if got := keys(rows[0].Issues); !slices.Equal(got, c.want) {
			t.Errorf("%s: issues %q, want %q", name, got, c.want)
		}
	}
	row := all(t, mustOpen(t, personHead+"\n2016;=1+1;2016-01-01;2016-01-01\n"))[0]
	if _, has := row.Values["reference"]; has {
		t.Error("a formula was given as a value")
	}
}

func TestUnknownColumnsAreHints(t *testing.T) {
	r := mustOpen(t, personHead+";Saksbehandler;\n"+personLine(1)+";Kari;\n")
	hints := r.Hints()
	if len(hints) != 1 || hints[0].Key != "exchange.unknown_column" || !slices.Equal(hints[0].Args, []string{"E", "Saksbehandler"}) || !hints[0].Hint {
		t.Errorf("hints %+v", hints)
	}
	row := all(t, r)[0]
	if len(row.Values) != 4 || row.Raw[4] != "Kari" {
		t.Errorf("row %+v", row)
	}
}

func TestHeadingFaults(t *testing.T) {
	for name, c := range map[string]struct {
		content, key string
		args         []string
	}{
		"column missing": {"År;Referanse;Kjønn\n2016;1;k\n", "column_missing",
			[]string{"made.csv", "1", "Dato for identifisering, Fulgt opp fra", "År, Referanse, Kjønn"}},
		"column missing, in English": {"Year,Reference,Sex\n2016,1,k\n", "column_missing",
			[]string{"made.csv", "1", "Identified on, Followed up from", "Year, Reference, Sex"}},
		"the same heading twice":     {personHead + ";sex;sex\n", "heading_twice", []string{"made.csv", "1", "F", "sex"}},
		"one meaning twice":          {personHead + ";sex;Kjønn\n", "heading_twice", []string{"made.csv", "1", "F", "Kjønn"}},
		"no heading":                 {"2016;R;2016-01-01;2016-01-01\n2016;S;2016-01-01;2016-01-01\n", "no_heading", []string{"made.csv"}},
		"headings only":              {personHead + "\n", "no_rows", []string{"made.csv"}},
		"headings and empty rows":    {personHead + "\n;;;\n\n", "no_rows", nil},
		"heading too far down":       {strings.Repeat("x\n", headingWithin) + personHead + "\n" + personLine(1), "no_heading", nil},
		"nothing but spaces":         {" \r\n \r\n", "empty", nil},
		"a word":                     {"hello", "no_heading", nil},
		"text after a closing quote": {personHead + "\n2016;\"R\"x;2016-01-01;2016-01-01\n", "quote", []string{"made.csv", "2", "B"}},
		"a quote that never closes":  {personHead + "\n2016;\"R;2016-01-01;2016-01-01\n", "quote_open", []string{"made.csv", "2"}},
	} {
		t.Run(name, func(t *testing.T) {
			wantKey(t, outcome([]byte(c.content), Limits{}), c.key, c.args...)
		})
	}
}

func TestNextKeepsItsError(t *testing.T) {
	r := mustOpen(t, personHead+"\n"+personLine(1)+"\n")
	all(t, r)
	if _, err := r.Next(); err == nil || err.Error() != "EOF" {
		t.Errorf("after the end: %v", err)
	}
	r = mustOpen(t, personHead+"\n"+personLine(1)+"\n\"open")
	if _, err := r.Next(); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		_, err := r.Next()
		wantKey(t, err, "quote_open")
	}
}

func TestHeadingsData(t *testing.T) {
	lib := library(t)
	types := []string{"text", "year", "number", "day", "partial", "code"}
	fields := map[Kind][]string{}
	for _, f := range register.Fields {
		fields[PersonReturn] = append(fields[PersonReturn], string(f))
	}
	for _, f := range justice.Fields {
		fields[CriminalReturn] = append(fields[CriminalReturn], string(f))
	}
	for _, kind := range []Kind{PersonReturn, CriminalReturn, BackSeries} {
		var got []string
		for _, c := range Columns(kind) {
			got = append(got, c.Field)
			if _, ok := lib.Scheme(c.List); ok != (c.Type == "code") || !slices.Contains(types, c.Type) {
				t.Errorf("%v/%s: type %q, list %q", kind, c.Field, c.Type, c.List)
			}
			for _, l := range codelist.Langs {
				if c.Heading.In(l) == "" || c.Note.In(l) == "" || len([]rune(c.Note.In(l))) > 255 || len([]rune(c.Heading.In(l))) > 32 {
					t.Errorf("%v/%s: heading or explanation in %s missing or too long for a spreadsheet", kind, c.Field, l)
				}
			}
		}
		if want, ok := fields[kind]; ok && !slices.Equal(got, want) {
			t.Errorf("%v: columns %v\nwant %v", kind, got, want)
		}
	}
	for name, data := range map[string]string{
		"unknown kind":       "h\nx,a,,text,,,A,A,A,,n,n,n\n",
		"heading twice":      "h\nperson,a,,text,,,A,A,A,,n,n,n\nperson,b,,text,,,B,a,B,,n,n,n\n",
		"synonym is another": "h\nperson,a,,text,,,A,A,A,,n,n,n\nperson,b,,text,,,B,B,B,a,n,n,n\n",
		"heading empty":      "h\nperson,a,,text,,,,A,A,,n,n,n\n",
	} {
		if _, err := readBook(strings.Replace(data, "h", "kind,field,required,type,list,many,nb,nn,en,synonyms,note_nb,note_nn,note_en", 1)); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

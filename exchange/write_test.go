package exchange

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
)

// sample is a return with whatever may go wrong on the way through a file.
var sample = []map[string]string{
	{"year": "2016", "reference": "00123", "identified_on": "2016-03-01", "followed_up_from": "2016-03-02",
		"given_name": "Åse \"Mor\"", "family_name": "Ærø; Bø", "other_names": "linje\nskift", "exploitation": "sexual;labour.begging"},
	{"year": "2016", "reference": "-7", "identified_on": "01.03.2016", "followed_up_from": "2016-03-02", "birth_date": "1998"},
	{"year": "2016", "reference": " rom ", "given_name": "tab\tinne", "identified_on": "2016-03-01", "followed_up_from": "2016-03-02"},
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	for _, s := range []Style{
		{}, {Lang: codelist.NB, BOM: true}, {Lang: codelist.NN, Delimiter: ','}, {Lang: codelist.EN, Delimiter: '\t', BOM: true},
		{Lang: codelist.NB, Latin1: true}, {Latin1: true, BOM: true, Delimiter: '|'},
	} {
		for _, format := range []Format{CSV, XLSX} {
			t.Run(fmt.Sprintf("%+v %d", s, format), func(t *testing.T) {
				var b bytes.Buffer
				write := WriteCSV
				if format == XLSX {
					write = WriteXLSX
				}
				if err := write(&b, s, slices.Values(sample)); err != nil {
					t.Fatal(err)
				}
				r := openBytes(t, b.Bytes())
				rows := all(t, r)
				if len(rows) != len(sample) || len(r.Hints()) > 0 {
					t.Fatalf("%d rows, hints %v", len(rows), r.Hints())
				}
				for i, row := range rows {
					want := maps.Clone(sample[i])
					want["reference"] = strings.TrimSpace(want["reference"])
					if !maps.Equal(row.Values, want) || len(row.Issues) > 0 {
						t.Errorf("got %q %v\nwant %q", row.Values, row.Issues, want)
					}
				}
			})
		}
	}
}

func TestWrittenBytesAreTheSameEveryTime(t *testing.T) {
	for _, write := range []func() []byte{
		func() []byte { return written(t, WriteCSV, Style{Lang: codelist.NB}) },
		func() []byte { return written(t, WriteXLSX, Style{Lang: codelist.NB}) },
	} {
		if !bytes.Equal(write(), write()) {
			t.Error("two writings differ")
		}
	}
}

func written(t *testing.T, write func(w io.Writer, s Style, rows iter.Seq[map[string]string]) error, s Style) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, s, slices.Values(sample)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWriteChosenColumns(t *testing.T) {
	var b bytes.Buffer
	s := Style{Kind: BackSeries, Fields: []string{"value", "year"}}
	if err := WriteCSV(&b, s, slices.Values([]map[string]string{{"year": "2007", "value": "203"}})); err != nil {
		t.Fatal(err)
	}
	if got := b.String(); got != "value;year\r\n203;2007\r\n" {
		t.Errorf("got %q", got)
	}
}

func TestLatin1CannotHoldEverything(t *testing.T) {
	row := map[string]string{"year": "2016", "given_name": "Фатима"}
	err := WriteCSV(&bytes.Buffer{}, Style{Latin1: true}, slices.Values([]map[string]string{row}))
	wantKey(t, err, "not_latin")
	if !errors.Is(err, errLatin) || strings.Contains(err.Error(), "Фатима") {
		t.Errorf("got %v", err)
	}
}

// full is a disk without room.
type full struct{}

var errFull = errors.New("no room")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestFullDisk(t *testing.T) {
	many := slices.Values(slices.Repeat(sample, 2000))
	if err := WriteCSV(full{}, Style{}, many); !errors.Is(err, errFull) {
		t.Errorf("CSV: %v", err)
	}
	if err := WriteXLSX(full{}, Style{}, slices.Values(sample)); !errors.Is(err, errFull) || fault.KindOf(err) != fault.Internal {
		t.Errorf("XLSX: %v", err)
	}
	if err := WriteTemplate(full{}, Template{Lang: codelist.NB, Library: library(t)}); !errors.Is(err, errFull) {
		t.Errorf("template: %v", err)
	}
}

// say makes messages that show key and arguments.
func say(key string, args ...string) string { return strings.Join(append([]string{key}, args...), " ") }

func TestReturnedFile(t *testing.T) {
	sent := "Rapport\n" + personHead + ";Kjønn;Merknad\n2016;R-1;x;2016-01-01;k;=cmd()\n2016;R-2;2016-01-01;2016-01-01;=A1;\"linje\nto\";skjult\n"
	sent = strings.ReplaceAll(sent, ";", ",")
	f := mustOpen(t, sent)
	rows := all(t, f)
	var b bytes.Buffer
	w, err := NewReturned(&b, f, codelist.NB, say)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Add(rows[0], []register.Issue{
		{Field: "identified_on", Key: "register.issue.day", Args: []string{"x"}},
		{Field: "sex", Key: "register.issue.hint", Hint: true},
		{Field: "status", Key: "=evil"},
	}); err != nil {
		t.Fatal(err)
	}
	if err := w.Add(rows[1], rows[1].Issues); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil || w.Rows() != 2 {
		t.Fatalf("%d rows, %v", w.Rows(), err)
	}
	const want = "\ufeffRad i filen,Kolonne med feil,Årsak,Slik rettes det,year,reference,identified_on,followed_up_from,Kjønn,Merknad\r\n" +
		"3,(1) Dato for identifisering (2) Status,(1) register.issue.day x (2) =evil,(1) register.issue.day.remedy x (2) =evil.remedy,2016,R-1,x,2016-01-01,k,'=cmd()\r\n" +
		"4,(1) Kjønn (2) –,(1) exchange.formula (2) exchange.extra_field G,(1) exchange.formula.remedy (2) exchange.extra_field.remedy G,2016,R-2,2016-01-01,2016-01-01,'=A1,\"linje\nto\",skjult\r\n"
	if b.String() != want {
		t.Errorf("got\n%q\nwant\n%q", b.String(), want)
	}
}

// TestReturnedFileIsSentAgain: the sender corrects the file and sends it as it
// is; the columns in front are passed over without a word.
func TestReturnedFileIsSentAgain(t *testing.T) {
	first := mustOpen(t, personHead+";given_name\n2016;R-1;when;2016-01-01;+Ann\n")
	returned := first
	for _, l := range codelist.Langs { // and once more from what came back
		var b bytes.Buffer
		w, err := NewReturned(&b, returned, l, say)
		if err != nil {
			t.Fatal(err)
		}
		row := all(t, returned)[0]
		if err := w.Add(row, []register.Issue{{Field: "identified_on", Key: "k"}}); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(b.String(), ";"); n != 16 {
			t.Errorf("%s: %d delimiters, want 8 in each of 2 lines:\n%s", l, n, b.String())
		}
		again := mustOpen(t, b.String())
		if len(again.Hints()) > 0 || again.head.matches != 5 {
			t.Errorf("%s: hints %v, %d headings", l, again.Hints(), again.head.matches)
		}
		got := all(t, mustOpen(t, strings.Replace(b.String(), "when", "2016-01-01", 1)))[0]
		if got.Values["given_name"] != "+Ann" || got.Values["identified_on"] != "2016-01-01" || len(got.Issues) > 0 {
			t.Errorf("%s: %+v", l, got)
		}
		returned = mustOpen(t, b.String())
	}
}

func TestNoCellOfAReturnedFileIsAFormula(t *testing.T) {
	for _, start := range []string{"=", "+", "-", "@", "\t", "\r"} {
		f := mustOpen(t, personHead+";\""+start+"heading\"\n2016;x;y;z;\""+start+"1\"\n")
		var b bytes.Buffer
		w, err := NewReturned(&b, f, codelist.EN, func(string, ...string) string { return start + "reason" })
		if err != nil {
			t.Fatal(err)
		}
		w.Add(all(t, f)[0], []register.Issue{{Key: "k"}})
		w.Close()
		r := csv.NewReader(strings.NewReader(strings.TrimPrefix(b.String(), "\ufeff")))
		r.Comma = ';'
		rows, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range slices.Concat(rows...) {
			if cell != "" && strings.ContainsAny(cell[:1], formulaStart) {
				t.Errorf("after %q: cell %q", start, cell)
			}
		}
	}
}

func TestTemplates(t *testing.T) {
	lib := library(t)
	for _, kind := range []Kind{PersonReturn, CriminalReturn, BackSeries} {
		for _, l := range codelist.Langs {
			var b bytes.Buffer
			if err := WriteTemplate(&b, Template{Kind: kind, Lang: l, Agency: "rosa", Library: lib}); err != nil {
				t.Fatal(err)
			}
			f, err := excelize.OpenReader(bytes.NewReader(b.Bytes()))
			if err != nil {
				t.Fatal(err)
			}
			checkTemplate(t, f, kind, l)
			// Filled in by a person, it is read as it stands.
			fill(t, f, kind, l, lib)
			b.Reset()
			if err := f.Write(&b); err != nil {
				t.Fatal(err)
			}
			f.Close()
			r := openBytes(t, b.Bytes())
			row := all(t, r)[0]
			if r.Kind() != kind || r.Lang() != l || len(r.Hints()) > 0 || len(row.Issues) > 0 || len(row.Values) != len(Columns(kind)) {
				t.Errorf("%v %s: %v %v %+v", kind, l, r.Lang(), r.Hints(), row)
			}
			for _, c := range Columns(kind) {
				if s, ok := lib.Scheme(c.List); ok {
					if _, found := s.Find(row.Values[c.Field]); !found {
						t.Errorf("%v %s: %q of the list is no code of %s", kind, l, row.Values[c.Field], c.List)
					}
				}
			}
		}
	}
}

// checkTemplate looks at the sheets as a user sees them.
func checkTemplate(t *testing.T, f *excelize.File, kind Kind, l codelist.Lang) {
	t.Helper()
	if got, want := f.GetSheetList(), []string{words("sheet", l), words("guide", l), words("lists", l)}; !slices.Equal(got, want) {
		t.Errorf("sheets %q, want %q", got, want)
	}
	validations, err := f.GetDataValidations(words("sheet", l))
	if err != nil || len(validations) != len(Columns(kind)) {
		t.Errorf("%v %s: %d validations, %v", kind, l, len(validations), err)
	}
	guide, err := f.GetRows(words("guide", l))
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, row := range guide {
		text += strings.Join(row, "|") + "\n"
	}
	for _, c := range Columns(kind) {
		if !strings.Contains(text, c.Heading.In(l)+"|") || !strings.Contains(text, c.Note.In(l)) {
			t.Errorf("%v %s: the guide does not explain %s", kind, l, c.Field)
		}
	}
	if !strings.Contains(text, "ROSA") || strings.Contains(text, "{0}") {
		t.Errorf("%v %s: the guide does not name the agency:\n%s", kind, l, text)
	}
	for _, sheet := range f.GetSheetList() {
		if merged, err := f.GetMergeCells(sheet); err != nil || len(merged) > 0 {
			t.Errorf("%s has merged cells", sheet)
		}
	}
}

// fill writes the last value of each list, and something in every other column.
func fill(t *testing.T, f *excelize.File, kind Kind, l codelist.Lang, lib *codelist.Library) {
	t.Helper()
	for i, c := range Columns(kind) {
		value := "x"
		if s, ok := lib.Scheme(c.List); ok {
			facts := s.Facts()
			value = facts[len(facts)-1].Label.In(l)
		}
		if err := f.SetCellStr(words("sheet", l), columnName(i+1)+"2", value); err != nil {
			t.Fatal(err)
		}
	}
}

func TestTemplateAsCSV(t *testing.T) {
	var b bytes.Buffer
	if err := WriteTemplate(&b, Template{Kind: CriminalReturn, Lang: codelist.NN, Format: CSV, Library: library(t)}); err != nil {
		t.Fatal(err)
	}
	if got := b.String(); !strings.HasPrefix(got, "\ufeffÅr;Referanse;Dato for melding;") || strings.Count(got, "\n") != 1 {
		t.Errorf("got %q", got)
	}
	wantKey(t, outcome(b.Bytes(), Limits{}), "no_rows")
}

func TestWordingIsComplete(t *testing.T) {
	for key, text := range wording() {
		for _, l := range codelist.Langs {
			if text.In(l) == "" {
				t.Errorf("%s has no text in %s", key, l)
			}
		}
	}
	for _, key := range ownKeys {
		for _, l := range codelist.Langs {
			for k := range kindNames {
				if _, known := headings().find(Kind(k), words(key, l)); known {
					t.Errorf("the column %q of a returned file is a column of a return", words(key, l))
				}
			}
		}
	}
}

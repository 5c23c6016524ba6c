package exchange

import (
	"io"
	"iter"
	"strings"

	"github.com/xuri/excelize/v2"

	"verdig/codelist"
	"verdig/fault"
)

// Style says how a return is written.
type Style struct {
	Kind      Kind
	Lang      codelist.Lang // language of the headings; "" writes canonical headings
	Fields    []string      // columns in order, by canonical heading; nil writes all of the kind
	Delimiter rune          // CSV only; 0 means semicolon
	Latin1    bool          // CSV only: Windows-1252, of which Latin-1 is a part; UTF-8 otherwise
	BOM       bool          // CSV only: a byte order mark before UTF-8
}

// columns returns the columns to write.
func (s Style) columns() []Column {
	all := headings().columns[s.Kind]
	if s.Fields == nil {
		return all
	}
	var out []Column
	for _, field := range s.Fields {
		for _, c := range all {
			if c.Field == field {
				out = append(out, c)
			}
		}
	}
	return out
}

// heading returns the heading row.
func (s Style) heading(columns []Column) []string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = c.Field
		if s.Lang != "" {
			out[i] = c.Heading.In(s.Lang)
		}
	}
	return out
}

// WriteCSV writes a return as CSV: a heading and one line for each row, which
// maps canonical headings to text. Texts are written as they are. With Latin1
// a character that Windows-1252 does not have gives a fault.Error with the key
// exchange.not_latin.
func WriteCSV(w io.Writer, s Style, rows iter.Seq[map[string]string]) error {
	columns := s.columns()
	out := newDelimited(w, s.Delimiter, s.Latin1, s.BOM)
	if err := out.row(s.heading(columns)); err != nil {
		return err
	}
	line := make([]string, len(columns))
	for row := range rows {
		for i, c := range columns {
			line[i] = row[c.Field]
		}
		if err := out.row(line); err != nil {
			return err
		}
	}
	return out.flush()
}

// dateFormat is how days are shown in workbooks that the house writes.
const dateFormat = "yyyy\\-mm\\-dd"

// WriteXLSX writes a return as a workbook with one sheet, as [WriteCSV] does.
// A day in ISO form in a column of days becomes a date cell, everything else
// text. It holds the packed file in memory.
func WriteXLSX(w io.Writer, s Style, rows iter.Seq[map[string]string]) error {
	columns := s.columns()
	lang := s.Lang
	if lang == "" {
		lang = codelist.EN
	}
	book := excelize.NewFile()
	defer book.Close()
	sheet := words("sheet", lang)
	if err := book.SetSheetName("Sheet1", sheet); err != nil {
		return broken(err)
	}
	format := dateFormat
	date, err := book.NewStyle(&excelize.Style{CustomNumFmt: &format})
	if err != nil {
		return broken(err)
	}
	out, err := book.NewStreamWriter(sheet)
	if err != nil {
		return broken(err)
	}
	number := 1
	line := make([]any, len(columns))
	for i, text := range s.heading(columns) {
		line[i] = text
	}
	if err := out.SetRow("A1", line); err != nil {
		return broken(err)
	}
	for row := range rows {
		number++
		for i, c := range columns {
			line[i] = cellValue(row[c.Field], c, date)
		}
		if err := out.SetRow("A"+itoa(number), line); err != nil {
			return broken(err)
		}
	}
	if err := out.Flush(); err != nil {
		return broken(err)
	}
	if err := book.Write(w); err != nil {
		return broken(err)
	}
	return nil
}

// cellValue returns what a cell holds: nothing, a date or a text.
func cellValue(text string, c Column, date int) any {
	if text == "" {
		return nil
	}
	if c.Type == "day" && !strings.HasPrefix(text, "0") {
		if day, err := codelist.ParseDay(text); err == nil {
			return excelize.Cell{StyleID: date, Value: day.Time()}
		}
	}
	return text
}

// broken wraps an error of the workbook library: a defect or a full disk.
func broken(err error) error {
	return fault.Wrap(fault.Internal, err, "exchange.unwritable")
}

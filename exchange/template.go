package exchange

import (
	"fmt"
	"io"
	"slices"

	"github.com/xuri/excelize/v2"

	"verdig/codelist"
)

// Format is a file format in which a template is written.
type Format int

// The formats.
const (
	XLSX Format = iota
	CSV
)

// Template is an empty return for an agency to fill in.
type Template struct {
	Kind    Kind
	Lang    codelist.Lang
	Format  Format
	Agency  string // agency code; its name stands in the guide
	Library *codelist.Library
}

// templateRows is how many rows of a template have lists to choose from.
const templateRows = 5000

// WriteTemplate writes a template. As a workbook it has a sheet to fill in,
// with headings in the language, lists to choose values from and cells
// formatted so that references keep their zeros; a guide that explains every
// column; and the code lists. As CSV it has the headings only, separated by
// semicolons, in UTF-8 with byte order mark.
func WriteTemplate(w io.Writer, t Template) error {
	if t.Format == CSV {
		return WriteCSV(w, Style{Kind: t.Kind, Lang: t.Lang, BOM: true}, func(func(map[string]string) bool) {})
	}
	b := &templateBook{Template: t, file: excelize.NewFile(), columns: headings().columns[t.Kind]}
	defer b.file.Close()
	for _, step := range []func() error{b.styles, b.sheets, b.lists, b.form, b.guide, b.properties} {
		if err := step(); err != nil {
			return broken(err)
		}
	}
	if err := b.file.Write(w); err != nil {
		return broken(err)
	}
	return nil
}

// templateBook is a template being written.
type templateBook struct {
	Template
	file    *excelize.File
	columns []Column
	ranges  map[string]string // code list -> the cells with its labels

	required, optional, text, date, title, head, wrap int // styles
}

// Colours of the template: dark headings with white text where a value is
// required, light ones with dark text elsewhere; both pass WCAG AA.
const (
	darkFill  = "1F3A5F"
	lightFill = "DCE6F2"
	darkText  = "14233A"
)

func (b *templateBook) word(key string, arg ...string) string { return words(key, b.Lang, arg...) }

func (b *templateBook) styles() error {
	day := dateFormat
	fill := func(colour string) excelize.Fill {
		return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
	}
	top := &excelize.Alignment{Vertical: "top", WrapText: true}
	for _, s := range []struct {
		to    *int
		style excelize.Style
	}{
		{&b.required, excelize.Style{Fill: fill(darkFill), Font: &excelize.Font{Bold: true, Color: "FFFFFF"}, Alignment: top}},
		{&b.optional, excelize.Style{Fill: fill(lightFill), Font: &excelize.Font{Bold: true, Color: darkText}, Alignment: top}},
		{&b.text, excelize.Style{NumFmt: 49}}, // @: text as typed
		{&b.date, excelize.Style{CustomNumFmt: &day}},
		{&b.title, excelize.Style{Font: &excelize.Font{Bold: true, Size: 16, Color: darkText}}},
		{&b.head, excelize.Style{Font: &excelize.Font{Bold: true, Color: darkText}, Fill: fill(lightFill), Alignment: top}},
		{&b.wrap, excelize.Style{Alignment: top}},
	} {
		id, err := b.file.NewStyle(&s.style)
		if err != nil {
			return err
		}
		*s.to = id
	}
	return nil
}

func (b *templateBook) sheets() error {
	if err := b.file.SetSheetName("Sheet1", b.word("sheet")); err != nil {
		return err
	}
	for _, key := range []string{"guide", "lists"} {
		if _, err := b.file.NewSheet(b.word(key)); err != nil {
			return err
		}
	}
	return nil
}

// lists writes one pair of columns, label and code, for each code list.
func (b *templateBook) lists() error {
	sheet := b.word("lists")
	b.ranges = map[string]string{}
	column := 1
	for _, c := range b.columns {
		if c.List == "" || b.ranges[c.List] != "" {
			continue
		}
		scheme, ok := b.Library.Scheme(c.List)
		if !ok {
			return fmt.Errorf("exchange: no code list %s", c.List)
		}
		codes := scheme.Facts()
		if c.List == "country" {
			codes = countriesByName(scheme, b.Lang)
		}
		label, code := columnName(column), columnName(column+1)
		rows := [][2]string{{scheme.Title.In(b.Lang), b.word("code")}}
		for _, c := range codes {
			rows = append(rows, [2]string{c.Label.In(b.Lang), c.Code})
		}
		for i, r := range rows {
			if err := b.file.SetSheetRow(sheet, label+itoa(i+1), &[]any{r[0], r[1]}); err != nil {
				return err
			}
		}
		if err := b.file.SetCellStyle(sheet, label+"1", code+"1", b.head); err != nil {
			return err
		}
		if err := b.file.SetColWidth(sheet, label, label, 44); err != nil {
			return err
		}
		if err := b.file.SetColWidth(sheet, code, code, 22); err != nil {
			return err
		}
		b.ranges[c.List] = fmt.Sprintf("'%s'!$%s$2:$%s$%d", sheet, label, label, len(rows))
		column += 2
	}
	return b.freeze(sheet)
}

// countriesByName returns the countries in the order of their names, with
// stateless and not known last.
func countriesByName(s *codelist.Scheme, l codelist.Lang) []codelist.Code {
	codes := s.Sorted(l)
	slices.SortStableFunc(codes, func(a, b codelist.Code) int {
		special := func(c codelist.Code) int {
			if c.Attrs[codelist.AttrLevel] == "special" {
				return 1
			}
			return 0
		}
		return special(a) - special(b)
	})
	return codes
}

func (b *templateBook) freeze(sheet string) error {
	return b.file.SetPanes(sheet, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}

// form writes the sheet to fill in.
func (b *templateBook) form() error {
	sheet := b.word("sheet")
	for i, c := range b.columns {
		name := columnName(i + 1)
		if err := b.file.SetCellStr(sheet, name+"1", c.Heading.In(b.Lang)); err != nil {
			return err
		}
		cells := b.text
		if c.Type == "day" {
			cells = b.date
		}
		if err := b.file.SetColStyle(sheet, name, cells); err != nil {
			return err
		}
		head := b.optional
		if c.Required || c.Persons {
			head = b.required
		}
		if err := b.file.SetCellStyle(sheet, name+"1", name+"1", head); err != nil {
			return err
		}
		if err := b.file.SetColWidth(sheet, name, name, b.width(c)); err != nil {
			return err
		}
		if err := b.choice(sheet, name, c); err != nil {
			return err
		}
	}
	return b.freeze(sheet)
}

// width gives a column room for its heading, and more for a list.
func (b *templateBook) width(c Column) float64 {
	w := float64(len([]rune(c.Heading.In(b.Lang)))) + 3
	if c.List != "" && c.List != "yes_no" || c.Type == "text" {
		w = max(w, 22)
	}
	return max(w, 13)
}

// choice lets the user choose from the code list of a column. Where several
// values are allowed the list helps but refuses nothing, for a spreadsheet can
// check one value only.
func (b *templateBook) choice(sheet, column string, c Column) error {
	v := excelize.NewDataValidation(true)
	v.SetSqref(fmt.Sprintf("%s2:%s%d", column, column, templateRows+1))
	v.SetInput(clipTo(c.Heading.In(b.Lang), 32), clipTo(c.Note.In(b.Lang), 255))
	if c.List != "" {
		v.SetSqrefDropList(b.ranges[c.List])
		v.SetError(excelize.DataValidationErrorStyleStop, b.word("wrong.title"), b.word("wrong.text"))
		v.ShowErrorMessage = !c.Many
	}
	return b.file.AddDataValidation(sheet, v)
}

// clipTo cuts a text to the length that the file format allows.
func clipTo(text string, runes int) string {
	if r := []rune(text); len(r) > runes {
		return string(r[:runes-1]) + "…"
	}
	return text
}

// guide writes the sheet that explains the return.
func (b *templateBook) guide() error {
	sheet := b.word("guide")
	rows := [][]any{{b.word("title." + b.Kind.String())}}
	if name := b.agencyName(); name != "" {
		rows = append(rows, []any{b.word("agency", name)})
	}
	for i := 1; i <= 4; i++ {
		rows = append(rows, []any{b.intro(i)})
	}
	rows = append(rows, nil)
	heading := len(rows) + 1
	rows = append(rows, []any{b.word("column.heading"), b.word("column.required"), b.word("column.values"), b.word("column.note")})
	for _, c := range b.columns {
		rows = append(rows, []any{c.Heading.In(b.Lang), b.requiredText(c), b.valuesText(c), c.Note.In(b.Lang)})
	}
	for i, r := range rows {
		if err := b.file.SetSheetRow(sheet, "A"+itoa(i+1), &r); err != nil {
			return err
		}
	}
	for i, width := range []float64{30, 22, 42, 90} {
		name := columnName(i + 1)
		if err := b.file.SetColWidth(sheet, name, name, width); err != nil {
			return err
		}
	}
	if err := b.file.SetCellStyle(sheet, "A1", "A1", b.title); err != nil {
		return err
	}
	if err := b.file.SetCellStyle(sheet, "A"+itoa(heading), "D"+itoa(heading), b.head); err != nil {
		return err
	}
	return b.file.SetCellStyle(sheet, "A"+itoa(heading+1), "D"+itoa(len(rows)), b.wrap)
}

// intro is a line of the guide, that of the kind where it has its own.
func (b *templateBook) intro(i int) string {
	key := "intro." + itoa(i)
	if text := b.word(key + "." + b.Kind.String()); text != "" {
		return text
	}
	return b.word(key)
}

func (b *templateBook) agencyName() string {
	agencies, ok := b.Library.Scheme("agency")
	if !ok || b.Agency == "" {
		return ""
	}
	return agencies.Label(b.Agency, b.Lang)
}

func (b *templateBook) requiredText(c Column) string {
	switch {
	case c.Required:
		return b.word("required.yes")
	case c.Persons:
		return b.word("required.persons")
	}
	return b.word("required.no")
}

func (b *templateBook) valuesText(c Column) string {
	text := b.word("type." + c.Type)
	if scheme, ok := b.Library.Scheme(c.List); ok {
		text = b.word("type.code", scheme.Title.In(b.Lang))
	}
	if c.Many {
		text = b.word("many", text)
	}
	return text
}

// properties sets what a screen reader and a document system look for.
func (b *templateBook) properties() error {
	language := map[codelist.Lang]string{codelist.NB: "nb-NO", codelist.NN: "nn-NO", codelist.EN: "en-GB"}[b.Lang]
	return b.file.SetDocProps(&excelize.DocProperties{
		Title:    b.word("title." + b.Kind.String()),
		Creator:  "Verdig",
		Language: language,
	})
}

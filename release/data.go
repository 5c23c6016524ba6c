package release

import (
	"bytes"

	"verdig/codelist"
	"verdig/stat/disclosure"
	"verdig/stat/indicator"
	"verdig/stat/report/csv"
	"verdig/stat/report/dataset"
	"verdig/stat/report/figures"
	"verdig/stat/report/jsonstat"
	"verdig/stat/report/xlsx"
)

// workbookLang is the language of the workbook and of the labels in JSON-stat;
// the labels in all three languages stand beside the codes in the CSV files
// and in the JSON-stat extensions.
const workbookLang = codelist.NB

// FiguresJSON returns the key figures of the release's latest year in the
// format of figures-YEAR.json (doc/format/figures.md).
func FiguresJSON(r disclosure.Release) ([]byte, error) {
	f, err := figures.New(r, r.Year())
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = figures.Write(&b, f)
	return b.Bytes(), err
}

// openData writes the tables and figures for machines.
func (b *builder) openData() error {
	content, err := FiguresJSON(b.data)
	if err != nil {
		return err
	}
	b.put(b.figuresName(), content)
	info := dataset.Info{
		Year: b.year.Year, Edition: b.year.Edition, AsOf: b.year.AsOf, Published: b.in.Published,
		Synthetic: b.year.Synthetic, Publisher: b.in.Publisher,
	}
	book := xlsx.Book{Lang: workbookLang, Info: info}
	for _, u := range b.data.Rules() {
		book.Notes = append(book.Notes, u.Reason.In(workbookLang))
	}
	for _, t := range b.data.Tables() {
		if def, ok := indicator.LookupTable(t.ID()); ok && def.Hidden {
			continue
		}
		d, err := dataset.New(t, b.in.Codes, info)
		if err != nil {
			return err
		}
		book.Sheet = append(book.Sheet, d)
		var text, stat bytes.Buffer
		if err := csv.Write(&text, d); err != nil {
			return err
		}
		if err := jsonstat.Write(&stat, d, workbookLang); err != nil {
			return err
		}
		b.put("tables/"+d.ID+".csv", text.Bytes())
		b.put("tables/"+d.ID+".json", stat.Bytes())
	}
	var out bytes.Buffer
	if err := xlsx.Write(&out, book); err != nil {
		return err
	}
	b.put(b.workbook(), out.Bytes())
	return nil
}

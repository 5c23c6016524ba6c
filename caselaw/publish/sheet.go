package publish

import (
	"bytes"
	"errors"

	"github.com/xuri/excelize/v2"

	"verdig/caselaw"
)

// sheetName is the name of the only sheet: that of the data file.
const sheetName = "judgments"

// sheet writes the register as a spreadsheet: one heading row, one judgment a
// row, the same columns as the CSV file. Every text is a text, never a formula.
func sheet(r caselaw.Register) ([]byte, error) {
	f := excelize.NewFile()
	defer f.Close()
	head, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return nil, err
	}
	wrap, err := f.NewStyle(&excelize.Style{Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}})
	if err != nil {
		return nil, err
	}
	if err := f.SetSheetName("Sheet1", sheetName); err != nil {
		return nil, err
	}
	w, err := f.NewStreamWriter(sheetName)
	if err != nil {
		return nil, err
	}
	heading := make([]any, len(caselaw.Columns))
	for i, c := range caselaw.Columns {
		heading[i] = excelize.Cell{StyleID: head, Value: c}
	}
	err = errors.Join(w.SetColWidth(1, len(caselaw.Columns), 18), w.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}),
		w.SetRow("A1", heading))
	for i, j := range r.Judgments {
		row := caselaw.Cells(r, j)
		for k := range row {
			row[k] = excelize.Cell{StyleID: wrap, Value: row[k]}
		}
		at, failed := excelize.CoordinatesToCellName(1, i+2)
		err = errors.Join(err, failed, w.SetRow(at, row))
	}
	if err := errors.Join(err, w.Flush()); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = f.Write(&out)
	return out.Bytes(), err
}

package simulate

import (
	"encoding/csv"
	"io"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"
)

// writeCSV writes a return as the agency's system does: with its delimiter and
// encoding; systems that mark UTF-8 with a byte order mark also end lines as
// Windows does.
func writeCSV(w io.Writer, rows [][]string, a *agency) error {
	var text strings.Builder
	cw := csv.NewWriter(&text)
	cw.Comma = a.delimiter
	cw.UseCRLF = a.encoding == "bom"
	if err := cw.WriteAll(rows); err != nil {
		return err
	}
	switch a.encoding {
	case "bom":
		_, err := io.WriteString(w, "\ufeff"+text.String())
		return err
	case "latin1":
		bytes, err := charmap.ISO8859_1.NewEncoder().String(text.String())
		if err != nil {
			// A word of a code list may hold a dash or quotation mark that ISO 8859-1
			// lacks; names were folded when they were written down.
			bytes, err = charmap.ISO8859_1.NewEncoder().String(latin1Marks.Replace(text.String()))
		}
		if err != nil {
			return err
		}
		_, err = io.WriteString(w, bytes)
		return err
	}
	_, err := io.WriteString(w, text.String())
	return err
}

var latin1Marks = strings.NewReplacer("–", "-", "—", "-", "’", "'", "‘", "'", "“", `"`, "”", `"`, "…", "...")

// writeSheet writes a return as a workbook with one sheet, as it is filled in
// by hand: full dates become dates of the spreadsheet, everything else is text.
func writeSheet(w io.Writer, rows [][]string) error {
	f := excelize.NewFile()
	defer f.Close()
	format := "dd.mm.yyyy"
	style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
	if err != nil {
		return err
	}
	sw, err := f.NewStreamWriter(f.GetSheetName(0))
	if err != nil {
		return err
	}
	for i, row := range rows {
		cells := make([]any, len(row))
		for k, text := range row {
			cells[k] = text
			if day, err := time.Parse("02.01.2006", text); err == nil {
				cells[k] = excelize.Cell{StyleID: style, Value: day}
			}
		}
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			return err
		}
		if err := sw.SetRow(cell, cells); err != nil {
			return err
		}
	}
	if err := sw.Flush(); err != nil {
		return err
	}
	return f.Write(w)
}

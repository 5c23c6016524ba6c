// Package csv writes a protected table as tidy CSV: one row a cell, with codes
// and labels in three languages. The format is described in
// doc/format/tables.md. It does not know where the numbers come from.
package csv

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"verdig/stat/disclosure"
	"verdig/stat/report/dataset"
)

// Write writes the dataset as UTF-8 with commas, a heading row and \n at the end
// of every row (RFC 4180 but for the line ends). The value of a cell that is
// not shown is empty, and its status says why. It returns the error of w.
func Write(w io.Writer, d dataset.Dataset) error {
	out := csv.NewWriter(w)
	if err := out.Write(Header(d)); err != nil {
		return err
	}
	row := make([]string, 0, 4*len(d.Dims)+4)
	for codes, c := range d.All() {
		row = append(row[:0], d.ID)
		for i, code := range codes {
			row = append(row, code.Code)
			if d.Dims[i].Role != dataset.Time {
				row = append(row, safe(code.Label.NB), safe(code.Label.NN), safe(code.Label.EN))
			}
		}
		value := ""
		if c.Status == disclosure.Published {
			value = strconv.Itoa(c.Value)
		}
		row = append(row, c.Unit, value, dataset.StatusCode(c.Status))
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// Header returns the headings: table, then for each dimension its name and, but
// for the year, the name with _nb, _nn and _en, then unit, value and status.
func Header(d dataset.Dataset) []string {
	out := []string{"table"}
	for _, dim := range d.Dims {
		out = append(out, dim.Name)
		if dim.Role != dataset.Time {
			out = append(out, dim.Name+"_nb", dim.Name+"_nn", dim.Name+"_en")
		}
	}
	return append(out, "unit", "value", "status")
}

// safe keeps a label from being taken for a formula by a spreadsheet.
func safe(label string) string {
	if label != "" && strings.ContainsRune("=+-@\t\r", rune(label[0])) {
		return "'" + label
	}
	return label
}

// Package disclosuretest lets tests put a wrong number into a protected
// release, to prove that whatever comes after door 5 notices. It is imported
// by tests only.
package disclosuretest

import (
	"strings"
	"testing"

	"verdig/stat/disclosure"
	"verdig/stat/internal/plant"
)

// Plant returns a copy of a release in which one cell shows another number.
// Codes are those of the cell, the year first. It ends the test where there is
// no such cell.
func Plant(t testing.TB, r disclosure.Release, table string, codes []string, value int) disclosure.Release {
	t.Helper()
	wrong, ok := plant.Cell(r, table, codes, value)
	if !ok {
		t.Fatalf("no cell %s in table %s", strings.Join(codes, " "), table)
	}
	return wrong.(disclosure.Release)
}

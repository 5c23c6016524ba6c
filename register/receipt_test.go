package register

import (
	"slices"
	"strings"
	"testing"
)

// One wrong letter, and two letters that changed places, are always noticed.
func TestAReceiptNoticesSlips(t *testing.T) {
	for range 50 {
		text := NewReceiptReference()
		if got, ok := ReadReceiptReference(" " + strings.ToLower(strings.ReplaceAll(text, "-", " "))); !ok || got != text {
			t.Fatalf("%q reads as %q, %v", text, got, ok)
		}
		letters := []byte(strings.ReplaceAll(text, "-", ""))
		for i := range letters {
			for _, l := range []byte(referenceLetters) {
				slip := slices.Clone(letters)
				slip[i] = l
				if _, ok := ReadReceiptReference(string(slip)); ok != (l == letters[i]) {
					t.Errorf("%s for %s: %v", slip, letters, ok)
				}
			}
			for j := range i {
				slip := slices.Clone(letters)
				slip[i], slip[j] = slip[j], slip[i]
				if _, ok := ReadReceiptReference(string(slip)); ok && slip[i] != slip[j] {
					t.Errorf("%s passes for %s", slip, letters)
				}
			}
		}
	}
	for _, text := range []string{"", "K7Q2M", "K7Q2M-9XTPU", "K7Q2M-9XTP4-1", "ÆØÅÆØ"} {
		if got, ok := ReadReceiptReference(text); ok {
			t.Errorf("%q reads as %q", text, got)
		}
	}
}

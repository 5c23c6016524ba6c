package narrative

import (
	"testing"

	"verdig/codelist"
)

// BenchmarkAnnual writes the report of the golden example in one language.
func BenchmarkAnnual(b *testing.B) {
	in := protectedInput(b, goldenPlans())
	for b.Loop() {
		if _, err := Annual(in, codelist.NN); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkReconcile reads the report of the golden example back.
func BenchmarkReconcile(b *testing.B) {
	in := protectedInput(b, goldenPlans())
	d, err := Annual(in, codelist.NN)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if found := Reconcile(d, in); len(found) > 0 {
			b.Fatal(found)
		}
	}
}

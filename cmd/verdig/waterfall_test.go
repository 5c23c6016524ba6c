package main

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/lang"
	"verdig/linkage"
)

func speaking(t *testing.T, l codelist.Lang) *app {
	t.Helper()
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	return &app{lang: l, texts: texts}
}

// Every field and every level that the linkage can name has a name in the
// three languages.
func TestEveryLevelOfTheLinkageHasAName(t *testing.T) {
	fields := []string{
		linkage.FieldGiven, linkage.FieldFamily, linkage.FieldNameOrder, linkage.FieldNameJoint, linkage.FieldBirth, linkage.FieldSex,
		linkage.FieldCitizenship, linkage.FieldPlace, linkage.FieldPostcode, linkage.FieldAddress, linkage.FieldPhone, linkage.FieldEmail,
		linkage.FieldIDNumber, linkage.FieldMore, linkage.FieldMet, linkage.FieldForms, linkage.FieldSource, linkage.FieldOwn, linkage.FieldGroup,
	}
	levels := []string{"missing", "correction", "taken together"}
	known := linkage.Vocabulary()
	if len(known) < 10 {
		t.Fatalf("the model has %d fields: the test proves nothing", len(known))
	}
	for _, f := range known {
		fields = append(fields, f.Field)
		for _, l := range f.Levels {
			levels = append(levels, l.Level)
		}
	}
	a := speaking(t, codelist.NB)
	for _, f := range fields {
		if strings.HasPrefix(f, linkage.FieldMore) {
			f = linkage.FieldMore // the number is put into the text
		}
		if !a.texts.Has("linkage.field." + messageKey(f)) {
			t.Errorf("field %q has no name", f)
		}
	}
	for _, l := range levels {
		if !a.texts.Has("linkage.level." + messageKey(l)) {
			t.Errorf("level %q has no name", l)
		}
	}
	if got := a.fieldName(linkage.FieldMore + " 2"); got != "Annen opplysning 2" {
		t.Errorf("further fact 2 is called %q", got)
	}
}

// The picture of a real pair says where it starts, what each field adds, what
// the sum is and where the thresholds lie; the prior is what is left of the
// weight.
func TestWaterfallOfAPair(t *testing.T) {
	var records []linkage.Record
	for i, given := range []string{"Amara", "Blessing", "Ioana", "Maria", "Joy", "Grace", "Linh", "Elena"} {
		id := string(rune('a' + i))
		r := linkage.Record{ID: id + "1", Source: "x", Period: 2016, Given: given, Family: "Okafor" + id, Birth: linkage.Date{Year: 1980 + i, Month: 1 + i, Day: 3 + 2*i}, Sex: "female"}
		records = append(records, r)
		r.ID, r.Source = id+"2", "y"
		records = append(records, r)
	}
	res, err := linkage.Link(context.Background(), records, nil, linkage.Settings{})
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Accepted) == 0 {
		t.Fatal("no link: the test proves nothing")
	}
	p := res.Accepted[0]
	a := speaking(t, codelist.NN)
	w := a.waterfallOf(p, res.Stats)
	if got := w.Prior.Bits - res.Model.PriorBits; got > 1e-9 || got < -1e-9 {
		t.Errorf("prior %v, the model says %v", w.Prior.Bits, res.Model.PriorBits)
	}
	if len(w.Steps) != len(p.Fields) || len(w.Thresholds) == 0 {
		t.Errorf("%d steps of %d, %d thresholds", len(w.Steps), len(p.Fields), len(w.Thresholds))
	}
	var out bytes.Buffer
	if err := a.waterfall(p, res.Stats, &out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`role="img"`, "Kva som talar for og mot", "Utgangspunkt", "Førenamn", "Samla vekt", "sannsyn"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the picture lacks %q", want)
		}
	}
	if n := len(a.waterfallOf(p, linkage.Stats{}).Thresholds); n != 0 {
		t.Errorf("%d thresholds of a run that is not known", n)
	}
}

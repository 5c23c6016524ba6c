package register

import (
	"reflect"
	"testing"

	"verdig/audit"
	"verdig/codelist"
)

func contentOf(n Notification) string {
	var c audit.Content
	n.Canonical(&c)
	return string(c.Bytes())
}

// The parts of a detail are all of it: a field that is in none would be
// neither stored nor vouched for.
func TestEveryPartOfADetailIsKept(t *testing.T) {
	count := func(v reflect.Type) int { return v.NumField() }
	var d Detail
	parts := len(d.Numbers()) + len(d.Codes()) + len(d.Lists()) + len(d.Days()) + len(d.PartialDays())
	if want := count(reflect.TypeFor[Detail]()) - 1 + count(reflect.TypeFor[ChildDetail]()); parts != want {
		t.Errorf("%d parts of %d fields", parts, want)
	}
	if !d.Empty() {
		t.Error("the zero detail says something")
	}
	seen := map[string]bool{contentOf(Notification{}): true}
	try := func(what string, set func(*Detail)) {
		var n Notification
		set(&n.Facts.Detail)
		if n.Facts.Detail.Empty() || seen[contentOf(n)] {
			t.Errorf("%s is empty, or says the same as another", what)
		}
		seen[contentOf(n)] = true
	}
	for i := range d.Numbers() {
		try("number", func(d *Detail) { *d.Numbers()[i] = 7 })
	}
	for i := range d.Codes() {
		try("code", func(d *Detail) { *d.Codes()[i] = "x" })
	}
	for i := range d.Lists() {
		try("list", func(d *Detail) { *d.Lists()[i] = []string{"x"} })
	}
	for i := range d.Days() {
		try("day", func(d *Detail) { *d.Days()[i] = codelist.MustDay(2016, 1, 2) })
	}
	for i := range d.PartialDays() {
		try("partial day", func(d *Detail) { *d.PartialDays()[i] = codelist.PartialDay{Year: 2016} })
	}
	for i := range 3 {
		n := Notification{}
		*[]*codelist.PartialDay{&n.Identity.Stated, &n.Identity.Assessed, &n.Identity.Documented}[i] = codelist.PartialDay{Year: 2001}
		if seen[contentOf(n)] {
			t.Error("a date of birth by basis says the same as another")
		}
		seen[contentOf(n)] = true
		n = Notification{}
		*[]*string{&n.Narrative.Story, &n.Narrative.Contact, &n.Narrative.Declined}[i] = "x"
		if seen[contentOf(n)] {
			t.Error("a narrative says the same as another")
		}
		seen[contentOf(n)] = true
	}
}

// The date of birth follows from the best basis where the return names no
// other, and is left alone where it does.
func TestBirthFollowsFromItsBases(t *testing.T) {
	lib := library(t)
	base := map[Field]string{FieldYear: "2016", FieldReference: "1", FieldIdentified: "2016-01-01", FieldFrom: "2015-01-01"}
	for name, c := range map[string]struct {
		more        map[Field]string
		birth       string
		basis       string
		year, asked int
	}{
		"all three":         {map[Field]string{FieldStated: "1991", FieldAssessed: "1990", FieldDocumented: "1989-02"}, "1989-02", "documented", 1989, 0},
		"two":               {map[Field]string{FieldStated: "1991", FieldAssessed: "1990"}, "1990", "assessed", 1990, 0},
		"one":               {map[Field]string{FieldStated: "1991"}, "1991", "stated", 1991, 0},
		"one not known":     {map[Field]string{FieldStated: "1991", FieldDocumented: "ukjent"}, "1991", "stated", 1991, 1},
		"named besides":     {map[Field]string{FieldStated: "1991", FieldBirth: "1992", FieldBirthBasis: "assessed"}, "1992", "assessed", 1992, 0},
		"a year that stays": {map[Field]string{FieldDocumented: "1991", FieldBirthYear: "1990"}, "1990", "", 1990, 0},
		"none":              {nil, "", "", 0, 0},
	} {
		d := Draft{Agency: "rosa", Values: map[Field]string{}}
		for _, from := range []map[Field]string{base, c.more} {
			for k, v := range from {
				d.Values[k] = v
			}
		}
		n, issues := Check(lib, d, today)
		if Rejected(issues) || n.Identity.Birth.String() != c.birth || n.Facts.BirthBasis != c.basis || n.Facts.BirthYear != c.year || len(n.Facts.Detail.NotKnown) != c.asked {
			t.Errorf("%s: %v %+v %+v", name, issues, n.Identity.Birth, n.Facts)
		}
	}
}

// The way of recruitment follows from the channel where nothing finer is said,
// so that the figures know it.
func TestRecruitmentFollowsFromTheChannel(t *testing.T) {
	lib := library(t)
	for channel, want := range map[string][]string{"online": {"online"}, "in_person": {"in_person"}, "both": {"online", "in_person"}, "unknown": {"unknown"}, "": nil} {
		d := Draft{Agency: "rosa", Values: map[Field]string{
			FieldYear: "2016", FieldReference: "1", FieldIdentified: "2016-01-01", FieldFrom: "2015-01-01", FieldChannel: channel,
		}}
		if n, _ := Check(lib, d, today); !reflect.DeepEqual(n.Facts.Recruitment, want) {
			t.Errorf("%q: %v", channel, n.Facts.Recruitment)
		}
		d.Values[FieldRecruitment] = "other"
		if n, _ := Check(lib, d, today); !reflect.DeepEqual(n.Facts.Recruitment, []string{"other"}) {
			t.Errorf("%q, and finer: %v", channel, n.Facts.Recruitment)
		}
	}
}

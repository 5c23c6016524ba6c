package register

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
)

// Every field stands on one page of the form, or outside it for a reason; its
// code list exists, and who asks of a list that has no code for it says so.
func TestTheFormAsksForEveryFieldOnce(t *testing.T) {
	lib := library(t)
	seen := map[Field]bool{}
	ids := map[string]bool{}
	for _, topic := range Topics() {
		if ids[topic.ID] || len(topic.Prompts) == 0 {
			t.Errorf("topic %q is double or empty", topic.ID)
		}
		ids[topic.ID] = true
		for _, p := range topic.Prompts {
			if seen[p.Field] || !slices.Contains(Fields, p.Field) || OutsideForm[p.Field] != "" {
				t.Errorf("%s is asked twice, is no field, or is outside the form", p.Field)
			}
			seen[p.Field] = true
			listed := p.Input == InputCode || p.Input == InputCodes
			if _, ok := lib.Scheme(p.List); ok != listed {
				t.Errorf("%s: code list %q for input %s", p.Field, p.List, p.Input)
			}
			if p.Required == p.Unknown && p.Required || !slices.Contains([]string{InIdentity, InNotification, InNarrative}, p.Compartment) ||
				(p.Input == InputLongText) != (p.Compartment == InNarrative) {
				t.Errorf("%s: %+v", p.Field, p)
			}
			for _, test := range slices.Concat(topic.Shown, p.Shown) {
				checkTest(t, lib, p.Field, test)
			}
		}
	}
	for _, f := range Fields {
		if !seen[f] && OutsideForm[f] == "" {
			t.Errorf("%s is neither asked for nor outside the form", f)
		}
	}
}

// checkTest demands that a rule names codes that may be answered.
func checkTest(t *testing.T, lib *codelist.Library, f Field, test Test) {
	t.Helper()
	if test.Fact != "" {
		if test.Fact != FactMaybeChild || test.Field != "" {
			t.Errorf("%s: rule %+v", f, test)
		}
		return
	}
	for _, topic := range Topics() {
		for _, p := range topic.Prompts {
			if p.Field != test.Field {
				continue
			}
			scheme, _ := lib.Scheme(p.List)
			for _, code := range test.Is {
				if _, ok := scheme.Code(code); !ok {
					t.Errorf("%s: the rule names %s=%s", f, test.Field, code)
				}
			}
			return
		}
	}
	t.Errorf("%s: the rule asks for %s, which nobody answers", f, test.Field)
}

// Where a field may be answered "not known", that is taken and differs from no
// answer, whether the list has a code for it or not.
func TestNotKnownIsAnAnswer(t *testing.T) {
	lib := library(t)
	for _, topic := range Topics() {
		for _, p := range topic.Prompts {
			if !p.Unknown || p.Compartment == InIdentity && p.Input == InputText {
				continue // a name is a text: the linkage knows the words for "unknown"
			}
			d := Draft{Agency: "rosa", Values: map[Field]string{
				FieldYear: "2016", FieldReference: "1", FieldIdentified: "2016-01-01", FieldFrom: "2015-01-01",
			}}
			none, _ := Check(lib, d, today)
			d.Values[p.Field] = Unknown
			n, issues := Check(lib, d, today)
			if Rejected(issues) {
				t.Errorf("%s: %+v", p.Field, issues)
			}
			noted := slices.Contains(n.Facts.Detail.NotKnown, string(p.Field))
			has := false
			if s, ok := lib.Scheme(p.List); ok {
				_, has = s.Find(Unknown)
			}
			if noted == has {
				t.Errorf("%s: noted %v, has a code of its own %v", p.Field, noted, has)
			}
			var a, b = contentOf(none), contentOf(n)
			if same := a == b; same && p.Field != FieldSex && p.Field != FieldCitizenship { // of these, none was always "not known"
				t.Errorf("%s: \"not known\" is the same as no answer", p.Field)
			}
		}
	}
}

func TestRules(t *testing.T) {
	shown := func(values map[Field]string) map[Field]bool {
		out := map[Field]bool{}
		for _, topic := range Topics() {
			for _, p := range topic.Ask(values, today) {
				out[p.Field] = true
			}
		}
		return out
	}
	adult := map[Field]string{FieldPresumedMinor: "no"}
	for name, c := range map[string]struct {
		values map[Field]string
		field  Field
		want   bool
	}{
		"nothing declined":        {adult, FieldWhyDeclined, false},
		"something declined":      {map[Field]string{FieldDeclined: "health"}, FieldWhyDeclined, true},
		"online":                  {map[Field]string{FieldChannel: "online"}, FieldService, true},
		"both":                    {map[Field]string{FieldChannel: "both"}, FieldService, true},
		"in person":               {map[Field]string{FieldChannel: "in_person"}, FieldService, false},
		"Norway among others":     {map[Field]string{FieldCountry: "SE; NO"}, FieldRegion, true},
		"a child":                 {map[Field]string{FieldPresumedMinor: "yes"}, FieldChildWith, true},
		"unsure":                  {map[Field]string{FieldPresumedMinor: "unknown"}, FieldChildWith, true},
		"an adult":                {adult, FieldChildWith, false},
		"an adult, and a day":     {map[Field]string{FieldPresumedMinor: "no", FieldWelfare: "yes"}, FieldWelfareOn, false},
		"a child, and a day":      {map[Field]string{FieldPresumedMinor: "yes", FieldWelfare: "yes"}, FieldWelfareOn, true},
		"consent not asked":       {map[Field]string{FieldConsent: "not_asked"}, FieldConsentScope, false},
		"always":                  {nil, FieldYear, true},
		"not safe: no means":      {map[Field]string{FieldContactSafe: "no"}, FieldContactMeans, false},
		"not known: no means":     {map[Field]string{FieldContactSafe: "unknown"}, FieldContactMeans, false},
		"safe: means, and a note": {map[Field]string{FieldContactSafe: "yes"}, FieldContact, true},
	} {
		if got := shown(c.values)[c.field]; got != c.want {
			t.Errorf("%s: %s is shown %v", name, c.field, got)
		}
	}
	below := Rule{{Field: FieldExploitation, Is: []string{"sexual"}}}
	if !below.Shown(map[Field]string{FieldExploitation: "labour|sexual.remote"}, today) || below.Shown(map[Field]string{FieldExploitation: "labour"}, today) {
		t.Error("a code does not stand for those below it")
	}
}

func TestMaybeChild(t *testing.T) {
	for name, c := range map[string]struct {
		values map[Field]string
		want   bool
	}{
		"nothing is said":                 {nil, true},
		"said not to be":                  {map[Field]string{FieldPresumedMinor: "no"}, false},
		"unsure":                          {map[Field]string{FieldPresumedMinor: "unknown", FieldDocumented: "1980"}, true},
		"documented, a child":             {map[Field]string{FieldPresumedMinor: "no", FieldDocumented: "2001"}, true},
		"documented, an adult":            {map[Field]string{FieldDocumented: "1990", FieldStated: "2001"}, false},
		"stated, a child":                 {map[Field]string{FieldStated: "2001", FieldPresumedMinor: "no"}, true},
		"stated, an adult":                {map[Field]string{FieldStated: "1990"}, false},
		"18 this year, or next":           {map[Field]string{FieldStated: "1999"}, true},
		"18 on the day":                   {map[Field]string{FieldStated: "1998-02-02", FieldIdentified: "2016-02-02"}, false},
		"17 on the day, 18 now":           {map[Field]string{FieldStated: "1998-02-03", FieldIdentified: "02.02.2016"}, true},
		"assessed 17 to 20":               {map[Field]string{FieldAssessedFrom: "17", FieldAssessedTo: "20", FieldPresumedMinor: "no"}, true},
		"assessed 18 to 20":               {map[Field]string{FieldAssessedFrom: "18", FieldAssessedTo: "20"}, false},
		"a date that is none":             {map[Field]string{FieldStated: "young"}, true},
		"a date that is none, said to be": {map[Field]string{FieldStated: "young", FieldPresumedMinor: "no"}, false},
	} {
		if got := MaybeChild(c.values, today); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestChildPath(t *testing.T) {
	codes := func(values map[Field]string) string {
		var out []string
		for _, d := range ChildPath(values, today) {
			if len(d.Sources) == 0 {
				t.Errorf("%s has no source", d.Code)
			}
			code := d.Code
			if d.Done {
				code += "+"
			}
			out = append(out, code)
		}
		return strings.Join(out, " ")
	}
	for name, c := range map[string]struct {
		values map[Field]string
		want   string
	}{
		"an adult": {map[Field]string{FieldPresumedMinor: "no"}, ""},
		"a child": {map[Field]string{FieldPresumedMinor: "yes", FieldDanger: "no"},
			"treat_as_child child_welfare police representative advice"},
		"in danger": {map[Field]string{FieldPresumedMinor: "yes", FieldDanger: "yes", FieldPolice: "yes", FieldAlone: "no"},
			"danger+ treat_as_child child_welfare advice"},
		"nobody knows of danger": {map[Field]string{FieldDanger: "unknown", FieldWelfare: "yes", FieldGuardian: "yes", FieldChildWith: "says_relative"},
			"danger treat_as_child child_welfare+ representative+ who_with advice"},
		"missing": {map[Field]string{FieldChildWith: "missing"},
			"treat_as_child child_welfare police representative missing advice"},
	} {
		if got := codes(c.values); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// Every page and question has its texts in three languages, and none is left
// over.
func TestFormHasItsTexts(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("..", "lang", "data", "messages.form.json"))
	if err != nil {
		t.Fatal(err)
	}
	var texts map[string]map[string]string
	if err := json.Unmarshal(b, &texts); err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{"form.unknown": true}
	for _, topic := range Topics() {
		want[topic.Key()], want[topic.Key()+".help"] = true, true
		for _, p := range topic.Prompts {
			want[p.Key()], want[p.Key()+".help"], want[p.Key()+".remedy"] = true, true, true
			if p.Why {
				want[p.Key()+".why"] = true
			}
		}
	}
	for _, values := range []map[Field]string{{FieldDanger: "yes", FieldChildWith: "other"}, {FieldChildWith: "missing"}} {
		for _, d := range ChildPath(values, today) {
			want[d.Key()], want[d.Key()+".why"] = true, true
		}
	}
	for key := range want {
		for _, l := range codelist.Langs {
			if texts[key][string(l)] == "" {
				t.Errorf("%s has no text in %s", key, l)
			}
		}
	}
	for key := range texts {
		if !want[key] {
			t.Errorf("%s is said by nobody", key)
		}
	}
}

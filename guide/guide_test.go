package guide

import (
	"encoding/json"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"verdig/codelist"
	"verdig/register"
)

func loaded(t *testing.T) *Guide {
	t.Helper()
	g, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestTheGuideCoversFormsKindsAndChildren(t *testing.T) {
	g := loaded(t)
	if len(g.Indicators) < 60 {
		t.Errorf("%d indicators", len(g.Indicators))
	}
	for _, form := range []string{"sexual", "labour", "labour.domestic", "labour.begging", "labour.crime", "other.organs", "other.war"} {
		own := slices.ContainsFunc(g.Indicators, func(i Indicator) bool { return i.Form == form })
		if !own {
			t.Errorf("no indicator of %s", form)
		}
	}
	for _, kind := range Kinds {
		if len(g.Select(Filter{See: kind})) == 0 {
			t.Errorf("no indicator by %s", kind)
		}
	}
	children := g.Select(Filter{Child: true, Alone: true})
	if len(children) < 15 || slices.ContainsFunc(children, func(i Indicator) bool { return !i.Child }) {
		t.Errorf("%d indicators of children", len(children))
	}
	if slices.ContainsFunc(g.Select(Filter{Form: "sexual"}), func(i Indicator) bool { return i.Child || strings.HasPrefix(i.Form, "labour") }) {
		t.Error("the filter does not hold")
	}
	for _, i := range g.Indicators {
		for _, l := range codelist.Langs {
			if text := i.Text.In(l); !strings.HasSuffix(text, ".") || len([]rune(text)) > 140 {
				t.Errorf("%s in %s: %q", i.Code, l, text)
			}
		}
	}
}

// What the guide leads to is an answer that door 1 takes.
func TestAnswersOpenTheForm(t *testing.T) {
	g := loaded(t)
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	if got := g.Answers("sex_ad_flags", "sex_debt", "work_pay", "child_age_doubt", "child_relation", "nonsense"); !maps.Equal(got, map[register.Field]string{
		register.FieldExploitation: "sexual.prostitution;labour.work", register.FieldService: "escort_site", register.FieldMeans: "debt_bondage;takes_earnings",
		register.FieldPresumedMinor: "yes", register.FieldChildWith: "says_relative",
	}) {
		t.Errorf("%v", got)
	}
	if len(g.Answers()) != 0 {
		t.Error("answers out of nothing")
	}
	for _, i := range g.Indicators {
		d := register.Draft{Agency: "rosa", Values: g.Answers(i.Code)}
		for f, v := range map[register.Field]string{
			register.FieldYear: "2016", register.FieldReference: "1", register.FieldIdentified: "2016-01-01", register.FieldFrom: "2016-01-01",
		} {
			d.Values[f] = v
		}
		if _, issues := register.Check(lib, d, codelist.MustDay(2017, 1, 1)); register.Rejected(issues) {
			t.Errorf("%s: %+v", i.Code, issues)
		}
	}
}

// Every rule of the data is shown to fail.
func TestBrokenDataAreRefused(t *testing.T) {
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	const heading = "code,form,child,see,strength,sources,leads,nb,nn,en\n"
	const sources = "key,use,title,address\ns,,S,http://s\nf,further,F,http://f\n"
	good := "a,any,,money,,s,means=debt_bondage,x,x,x\n"
	for name, c := range map[string]struct {
		rows, sources string
		ok            bool
	}{
		"good":                  {good, sources, true},
		"twice":                 {good + good, sources, false},
		"no form":               {strings.Replace(good, "any", "slavery", 1), sources, false},
		"no kind":               {strings.Replace(good, "money", "smell", 1), sources, false},
		"no strength":           {strings.Replace(good, "money,,", "money,sure,", 1), sources, false},
		"no source":             {strings.Replace(good, ",s,", ",,", 1), sources, false},
		"a source unread":       {strings.Replace(good, ",s,", ",s f,", 1), sources, false},
		"no such source":        {strings.Replace(good, ",s,", ",s q,", 1), sources, false},
		"no such code":          {strings.Replace(good, "debt_bondage", "gold", 1), sources, false},
		"no such field":         {strings.Replace(good, "means=", "way=", 1), sources, false},
		"a field without codes": {strings.Replace(good, "means=debt_bondage", "story=x", 1), sources, false},
		"a text missing":        {strings.Replace(good, "x,x,x", "x,,x", 1), sources, false},
		"a child without age":   {strings.Replace(good, "any,,", "any,yes,", 1), sources, false},
		"age without a child":   {strings.Replace(good, "means=debt_bondage", "presumed_minor=yes", 1), sources, false},
		"a source for nothing":  {good, sources + "n,,N,http://n\n", false},
		"a source without home": {good, strings.Replace(sources, "http://f", "somewhere", 1), false},
		"no rows":               {"", sources, false},
		"cut":                   {"a,any\n", sources, false},
	} {
		_, err := Read(fstest.MapFS{"indicators.csv": {Data: []byte(heading + c.rows)}, "sources.csv": {Data: []byte(c.sources)}}, lib)
		if (err == nil) != c.ok || err != nil && !errors.Is(err, ErrData) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Read(fstest.MapFS{}, lib); !errors.Is(err, ErrData) {
		t.Errorf("no files: %v", err)
	}
}

func TestTheGuideHasItsTexts(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("..", "lang", "data", "messages.guide.json"))
	if err != nil {
		t.Fatal(err)
	}
	var texts map[string]map[string]string
	if err := json.Unmarshal(b, &texts); err != nil {
		t.Fatal(err)
	}
	keys := []string{"guide.title", "guide.notice", "guide.screening", "guide.lead", "guide.any", "guide.children", "guide.further", "guide.strength.none"}
	for _, k := range Kinds {
		keys = append(keys, "guide.see."+k)
	}
	for _, s := range Strengths {
		keys = append(keys, "guide.strength."+s)
	}
	for _, key := range keys {
		for _, l := range codelist.Langs {
			if texts[key][string(l)] == "" {
				t.Errorf("%s has no text in %s", key, l)
			}
		}
	}
	if len(texts) != len(keys) {
		t.Errorf("%d texts of %d", len(texts), len(keys))
	}
}

package guide

import (
	"errors"
	"testing"
	"testing/fstest"

	"verdig/codelist"
)

// FuzzRead reads any two files as a guide: they are refused, or every indicator
// has its texts and a source, and leads to answers that the form knows.
func FuzzRead(f *testing.F) {
	const heading, sources = "code,form,child,see,strength,sources,leads,nb,nn,en\n", "key,use,title,address\ns,,S,http://s\n"
	for _, rows := range []string{
		"a,any,,money,,s,means=debt_bondage,x,x,x\n", "a,any,yes,money,strong,s,presumed_minor=yes,x,x,x\n", "a,any,,money,,s s,means=debt_bondage means=debt_bondage,x,x,x\n",
		"a,any,,money,,s,=,x,x,x\n", "a,any\n", "\"", "a,any,,money,,s,means=,x,x,x\nb,any,,,,,,,,\n",
	} {
		f.Add(heading+rows, sources)
	}
	f.Add("", "key,use,title,address\n")
	lib, err := codelist.Load()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, indicators, sources string) {
		g, err := Read(fstest.MapFS{"indicators.csv": {Data: []byte(indicators)}, "sources.csv": {Data: []byte(sources)}}, lib)
		if err != nil {
			if !errors.Is(err, ErrData) || g != nil {
				t.Fatalf("%v, %v", g, err)
			}
			return
		}
		all := g.Select(Filter{Child: true})
		if len(all) == 0 {
			t.Fatal("a guide without indicators")
		}
		var codes []string
		for _, i := range all {
			codes = append(codes, i.Code)
			if i.Code == "" || len(i.Sources) == 0 {
				t.Fatalf("%+v", i)
			}
		}
		for field, answer := range g.Answers(append(codes, "no such indicator", "\xff")...) {
			if field == "" || answer == "" {
				t.Fatalf("%q is answered with %q", field, answer)
			}
		}
	})
}

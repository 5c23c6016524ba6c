package codelist

import (
	"errors"
	"testing"
	"testing/fstest"
)

// FuzzDay reads any text as a day and as a partial day: what is read is written
// as it was, and a partial day with all its parts is the day.
func FuzzDay(f *testing.F) {
	for _, s := range []string{"2016-02-29", "2015-02-29", "0001-01-01", "9999-12-31", "1996", "1996-13", "1996-00-00", "", "2016-3-1", "+2016-03-01"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDay(s)
		if err != nil && !errors.Is(err, ErrDay) || err == nil && d.String() != s {
			t.Fatalf("%q: %v, %v", s, d, err)
		}
		p, errPart := ParsePartialDay(s)
		if errPart != nil && !errors.Is(errPart, ErrDay) || errPart == nil && p.String() != s {
			t.Fatalf("%q: %v, %v", s, p, errPart)
		}
		if err != nil || d.IsZero() {
			return
		}
		if full, ok := p.Full(); errPart != nil || !ok || full != d {
			t.Fatalf("%q is %v as a day and %v as parts", s, d, p)
		}
		if back := d.AddDays(1).AddDays(-1); back != d && d.Year() < 9999 {
			t.Fatalf("%v a day on and back is %v", d, back)
		}
	})
}

// FuzzScheme reads any text as the table of a code list: it is refused, or its
// codes are found again.
func FuzzScheme(f *testing.F) {
	const heading = "code,parent,valid_from,valid_to,nb,nn,en,synonyms,to:htcds\n"
	for _, s := range []string{
		heading + "female,,,,Kvinne,Kvinne,Female,k|kv,prs_Gender=Feminine\n", heading + "a,,,,A,A,A,,\nb,a,2016-01-01,,B,B,B,b|bb,\n",
		heading + "a,b,,,A,A,A,,\nb,a,,,B,B,B,,\n", heading + "a,,2016-01-01,2015-01-01,A,A,A,,\n", heading + "a,,,,A,A,A,x|x,\n",
		heading + "a,,,,A,A\n", "code\n\n", "", heading + "\"F,x",
	} {
		f.Add(s)
	}
	lists := fstest.MapFS{}
	f.Fuzz(func(t *testing.T, table string) {
		if len(table) > 20_000 {
			return
		}
		lists["schemes.csv"] = &fstest.MapFile{Data: []byte("scheme,version,nb,nn,en\nfuzz,1,A,B,C\n")}
		lists["fuzz.csv"] = &fstest.MapFile{Data: []byte(table)}
		lib, err := Read(lists)
		if err != nil {
			return
		}
		s, ok := lib.Scheme("fuzz")
		if !ok {
			t.Fatal("a list that was read is not there")
		}
		for _, c := range s.Codes {
			if found, ok := s.Find(c.Code); !ok || found != c.Code {
				t.Fatalf("code %q is found as %q, %v", c.Code, found, ok)
			}
		}
	})
}

package people

import (
	"testing"

	"verdig/linkage"
)

func day(y, m, d int) linkage.Date { return linkage.Date{Year: y, Month: m, Day: d} }

// column reads the texts of one column as dates.
func column(texts ...string) []linkage.Date {
	var v votes
	for _, s := range texts {
		v.add([]byte(s))
	}
	r := newDateReader(&v, 26)
	var out []linkage.Date
	for _, s := range texts {
		d, _ := r.read([]byte(s))
		out = append(out, d)
	}
	return out
}

// The order of a column follows from all its values; each case asks for the
// first.
func TestOrderOfAColumn(t *testing.T) {
	for name, c := range map[string]struct {
		texts []string
		want  linkage.Date
	}{
		"ISO":                              {[]string{"1971-06-04", "1971-06-24"}, day(1971, 6, 4)},
		"year, day, month":                 {[]string{"1971-04-06", "1971-24-06", "1980-30-01"}, day(1971, 6, 4)},
		"slashes, year first":              {[]string{"1971/6/4"}, day(1971, 6, 4)},
		"day first":                        {[]string{"04.06.1971", "24.06.1971"}, day(1971, 6, 4)},
		"month first":                      {[]string{"06/04/1971", "06/24/1971"}, day(1971, 6, 4)},
		"month first, one slip":            {[]string{"06/04/1971", "06/24/1971", "06/25/1971", "13/01/1971"}, day(1971, 6, 4)},
		"not told: day first":              {[]string{"04/06/1971"}, day(1971, 6, 4)},
		"compact":                          {[]string{"19710604"}, day(1971, 6, 4)},
		"compact, day first":               {[]string{"04061971", "24061971"}, day(1971, 6, 4)},
		"compact, month first":             {[]string{"06041971", "06241971"}, day(1971, 6, 4)},
		"six digits":                       {[]string{"040671", "240671"}, day(1971, 6, 4)},
		"six digits, year first":           {[]string{"710604", "710624"}, day(1971, 6, 4)},
		"two-digit year before the pivot":  {[]string{"04.06.26"}, day(2026, 6, 4)},
		"two-digit year after the pivot":   {[]string{"04.06.27"}, day(1927, 6, 4)},
		"two-digit year first":             {[]string{"71-06-04", "71-06-24"}, day(1971, 6, 4)},
		"year only":                        {[]string{"1971"}, day(1971, 0, 0)},
		"year and month":                   {[]string{"1971-06"}, day(1971, 6, 0)},
		"month and year":                   {[]string{"06/1971"}, day(1971, 6, 0)},
		"parts not known":                  {[]string{"1971-00-00"}, day(1971, 0, 0)},
		"day not known":                    {[]string{"00.06.1971", "24.06.1971"}, day(1971, 6, 0)},
		"crosses for what is not known":    {[]string{"xx.06.1971"}, day(1971, 6, 0)},
		"question marks":                   {[]string{"??.??.1971"}, day(1971, 0, 0)},
		"nothing known":                    {[]string{"00.00.0000"}, day(0, 0, 0)},
		"with a time":                      {[]string{"1971-06-04 00:00:00"}, day(1971, 6, 4)},
		"with a time and zone":             {[]string{"1971-06-04T00:00:00Z"}, day(1971, 6, 4)},
		"day first with a time":            {[]string{"04.06.1971 12:30"}, day(1971, 6, 4)},
		"English":                          {[]string{"June 4, 1971"}, day(1971, 6, 4)},
		"English, with an ending":          {[]string{"4th of June 1971"}, day(1971, 6, 4)},
		"short":                            {[]string{"4-Jun-71"}, day(1971, 6, 4)},
		"bokmål":                           {[]string{"4. juni 1971"}, day(1971, 6, 4)},
		"nynorsk":                          {[]string{"4. mai 1971"}, day(1971, 5, 4)},
		"German":                           {[]string{"4. März 1971"}, day(1971, 3, 4)},
		"French":                           {[]string{"4 août 1971"}, day(1971, 8, 4)},
		"Spanish":                          {[]string{"4 de enero de 1971"}, day(1971, 1, 4)},
		"month and year in words":          {[]string{"juin 1971"}, day(1971, 6, 0)},
		"numbers of a spreadsheet":         {[]string{"26088", "26108"}, day(1971, 6, 4)},
		"a month 24 is kept as it is":      {[]string{"19162429", "19160429"}, day(1916, 24, 29)},
		"a year that nobody is born in":    {[]string{"0071-06-04"}, day(0, 0, 0)},
		"no date":                          {[]string{"see file"}, day(0, 0, 0)},
		"a name with a number":             {[]string{"apartment 4"}, day(0, 0, 0)},
		"too many numbers":                 {[]string{"1.2.3.4"}, day(0, 0, 0)},
		"a postcode among dates is no day": {[]string{"26108", "1971-06-04", "1971-06-05"}, day(0, 0, 0)},
	} {
		t.Run(name, func(t *testing.T) {
			if got := column(c.texts...)[0]; got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

func TestDividedBirthDate(t *testing.T) {
	s := mustRead(t, Options{}, "name;by;bm;bd\nAnn Berg;1971;6;4\nBo Dal;71;juni;\nCy Ek;1971.0;06.0;31.0\nDi Fog;;6;4\nEva Gran;x;6;4\nFay Holm;1990;;4\n")
	for i, want := range []linkage.Date{day(1971, 6, 4), day(1971, 6, 0), day(1971, 6, 31), {}, {}, day(1990, 0, 0)} {
		if got := s.Records[i].Birth; got != want {
			t.Errorf("row %d: %+v, want %+v", i+1, got, want)
		}
	}
}

func TestCodesOfSexDependOnTheirCompany(t *testing.T) {
	for name, c := range map[string]struct {
		values []string
		female string
		male   string
	}{
		"English":    {[]string{"f", "m"}, "f", "m"},
		"Norwegian":  {[]string{"k", "m"}, "k", "m"},
		"words":      {[]string{"kvinne", "mann", "ukjent"}, "kvinne", "mann"},
		"German":     {[]string{"w", "m", "d"}, "w", "m"},
		"Spanish":    {[]string{"m", "h"}, "m", "h"},
		"French":     {[]string{"f", "h"}, "f", "h"},
		"Dutch":      {[]string{"v", "m"}, "v", "m"},
		"Finnish":    {[]string{"n", "m"}, "n", "m"},
		"Turkish":    {[]string{"k", "e"}, "k", "e"},
		"Russian":    {[]string{"ж", "м"}, "ж", "м"},
		"ISO 5218":   {[]string{"0", "1", "2", "9"}, "2", "1"},
		"zero, one":  {[]string{"0", "1"}, "0", "1"},
		"one alone":  {[]string{"2"}, "2", ""},
		"not a code": {[]string{"blue"}, "", ""},
	} {
		codes := sexCodes(c.values)
		if c.female != "" && codes[c.female] != "female" || c.male != "" && codes[c.male] != "male" || c.female == "" && len(codes) > 0 {
			t.Errorf("%s: %v", name, codes)
		}
		if codes["9"] != "" || codes["ukjent"] != "" {
			t.Errorf("%s: what is not known has a code: %v", name, codes)
		}
	}
}

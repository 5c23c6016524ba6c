package site

import (
	"context"
	"sync"
	"testing"
	"testing/fstest"

	"verdig/codelist"
	"verdig/release"
	"verdig/release/narrative"
	"verdig/stat/disclosure"
	"verdig/stat/microdata"
	"verdig/stat/microdata/microdatatest"
)

// years builds the releases of two small invented years once: forty-odd persons
// a year, enough for every chapter, few enough for protected cells.
var years = sync.OnceValues(func() (map[string][]byte, error) {
	lib, err := codelist.Load()
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	data := []microdata.Dataset{microdatatest.Invented(lib, 2015, 48), microdatatest.Invented(lib, 2016, 42)}
	var ledger disclosure.Ledger
	for i := range data {
		b, err := release.Build(context.Background(), release.Input{
			Years: data[:i+1], Earlier: ledger, Codes: lib, Published: codelist.MustDay(data[i].Year+1, 3, 31), Program: "test",
			Publisher: codelist.Text{NB: "Utgiveren", NN: "Utgjevaren", EN: "The publisher"},
			Series: []narrative.PublishedFigure{
				{Year: "2013", Measure: "persons_followed_up", Dimension: "total", Category: "all", Value: "57", Source: "https://example.org/2013", Verified: "yes"},
				{Year: "2014", Measure: "persons_followed_up", Dimension: "total", Category: "all", Value: "61", Source: "A printed report", Verified: "no"},
			},
		})
		if err != nil {
			return nil, err
		}
		for name, content := range b.Files {
			files[b.Edition+"/"+name] = content
		}
		ledger = b.Ledger
	}
	return files, nil
})

// released returns the releases as a file system of its own, to be altered at
// will.
func released(t testing.TB) fstest.MapFS {
	t.Helper()
	files, err := years()
	if err != nil {
		t.Fatal(err)
	}
	out := fstest.MapFS{}
	for name, content := range files {
		out[name] = &fstest.MapFile{Data: content}
	}
	return out
}

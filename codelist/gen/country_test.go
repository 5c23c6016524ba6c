package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
)

// TestCommittedListIsTheGeneratedOne skips where the npm packages are absent;
// make fetches them.
func TestCommittedListIsTheGeneratedOne(t *testing.T) {
	packages := filepath.Join("..", "..", "asset", "node_modules")
	if _, err := os.Stat(filepath.Join(packages, "cldr-localenames-full")); err != nil {
		if os.Getenv("VERDIG_REQUIRE") == "all" {
			t.Fatalf("CLDR packages absent: %v; install: make assets", err)
		}
		t.Skipf("CLDR packages absent: %v; install: make assets", err)
	}
	var got bytes.Buffer
	if err := generate(os.DirFS(packages), additions, &got); err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join("..", "data", "country.csv"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Error("data/country.csv differs from what go generate writes: run it and review the difference")
	}
}

func TestGenerateSaysWhatIsMissing(t *testing.T) {
	if err := generate(fstest.MapFS{}, additions, &bytes.Buffer{}); err == nil {
		t.Error("no error without CLDR data")
	}
}

// small is a CLDR of two countries in one region.
func small() fstest.MapFS {
	names := func(l, extra string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(`{"main":{"` + l + `":{"localeDisplayNames":{"territories":{
			"002":"africa","011":"west","NG":"Nigeria ` + l + `","GH":"Ghana ` + l + `","EU":"union"` + extra + `}}}}}`)}
	}
	return fstest.MapFS{
		"cldr-localenames-full/main/nb/territories.json": names("nb", ""),
		"cldr-localenames-full/main/nn/territories.json": names("nn", ""),
		"cldr-localenames-full/main/en/territories.json": names("en", `,"GH-alt-variant":"Gold & Coast"`),
		"cldr-core/supplemental/codeMappings.json": {Data: []byte(`{"supplemental":{"codeMappings":{
			"NG":{"_alpha3":"NGA","_numeric":"566"},"GH":{"_alpha3":"GHA","_numeric":"288"},"EU":{"_alpha3":"QUU","_numeric":"967"}}}}`)},
		"cldr-core/supplemental/territoryContainment.json": {Data: []byte(`{"supplemental":{"territoryContainment":{
			"001":{"_contains":["002"]},"002":{"_contains":["011"]},"011":{"_contains":["NG","GH"]}}}}`)},
	}
}

func TestGenerateSmallWorld(t *testing.T) {
	own := []byte("code,nb,nn,en,synonyms,why\nXX,S,S,S,,\nZZ,U,U,U,,\nNG,,,Naija,-NGA|nigeriansk,\n")
	var got bytes.Buffer
	if err := generate(small(), own, &got); err != nil {
		t.Fatal(err)
	}
	const want = `code,parent,valid_from,valid_to,nb,nn,en,synonyms,to:htcds,to:ictip,to:eurostat,attr:level,attr:use
002,,,,Africa,Africa,Africa,,,,,continent,group
011,002,,,West,West,West,,,,,region,group
GH,011,,,Ghana nb,Ghana nn,Ghana en,GHA|Gold & Coast,,,,country,
NG,011,,,Nigeria nb,Nigeria nn,Naija,Nigeria en|nigeriansk,,,,country,
XX,,,,S,S,S,,,,,special,
ZZ,,,,U,U,U,,,,,special,
`
	if got.String() != want {
		t.Errorf("got\n%swant\n%s", got.String(), want)
	}
	if err := generate(small(), append(own, "QQ,,,,,\n"...), &bytes.Buffer{}); err == nil {
		t.Error("an addition to no country was accepted")
	}
}

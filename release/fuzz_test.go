package release

import (
	"encoding/json"
	"testing"
)

// FuzzManifest reads any bytes as the manifest of an edition and verifies a
// folder by it: a file that is not as the manifest says is always named.
func FuzzManifest(f *testing.F) {
	f.Add([]byte(`{"schema":"verdig-release/1","year":2016,"edition":"2016-r1","files":[{"name":"a","bytes":1,"sha256":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4f72b9807785afee48bb"}]}`), []byte("a"))
	f.Add([]byte(`{"schema":"verdig-release/1","files":[{"name":"a"},{"name":"a","sha256":"CA978112CA1BBDCAFAC231B39A23DC4DA786EFF8147C4F72B9807785AFEE48BB"},{"name":"../x"}]}`), []byte("b"))
	f.Add([]byte(`{"schema":"verdig-release/2"}`), []byte{})
	f.Add([]byte(`{"schema":"verdig-release/1","files":[{"name":"manifest.json"}]}{}`), []byte{})
	f.Add([]byte(`[[[[`), []byte{})
	f.Fuzz(func(t *testing.T, manifest, content []byte) {
		m, err := ReadManifest(manifest)
		if err != nil {
			return
		}
		b, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := ReadManifest(b); err != nil || again.Year != m.Year || len(again.Files) != len(m.Files) {
			t.Fatalf("read %+v, written and read %+v, %v", m, again, err)
		}
		files := map[string][]byte{ManifestName: manifest, "a": content, "not listed by anybody at all": content}
		found, err := Verify(files)
		if err != nil {
			t.Fatal(err)
		}
		listed := false
		for _, x := range m.Files {
			listed = listed || x.Name == "not listed by anybody at all"
		}
		if !listed && len(found) == 0 {
			t.Fatal("a file that the manifest does not list was not named")
		}
	})
}

// FuzzPage reads any bytes as the data of a page.
func FuzzPage(f *testing.F) {
	f.Add([]byte(`{"year":2016,"edition":"2016-r1","lang":"nb","key":[{"id":"x","value":"1"}],"chapters":[{"tables":[{"id":"t","rows":[{"cells":null}]}]}]}`))
	f.Add([]byte(`{"year":0}`))
	f.Add([]byte(`{"year":1e9,"edition":"\u0000"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := ReadPage(b)
		if err != nil {
			return
		}
		if p.Year == 0 || p.Edition == "" {
			t.Fatalf("%+v", p)
		}
		if _, ok := p.Table("no such table \xff"); ok {
			t.Fatal("a table that JSON cannot name")
		}
	})
}

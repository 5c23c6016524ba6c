package site

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"verdig/codelist"
)

// FuzzAddress asks the site for any address in any language: never a defect,
// never a file that no manifest lists, and no word of the address in the page
// unescaped.
func FuzzAddress(f *testing.F) {
	releases := fstest.MapFS{
		"2016-r1/manifest.json": {Data: []byte(`{"schema":"verdig-release/1","year":2016,"edition":"2016-r1","files":[]}`)},
		"2016-r1/secret.txt":    {Data: []byte("not listed by the manifest")},
		"register.db":           {Data: []byte("not listed by the manifest")},
	}
	broken, err := New(Settings{Releases: releases}) // an edition without pages
	if err != nil {
		f.Fatal(err)
	}
	empty, err := New(Settings{Releases: fstest.MapFS{}})
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{
		"/", "/nb/", "/nb/tables/2016", "/files/2016-r1/secret.txt", "/files/2016-r1/../register.db", "/files/..%2f/x", "/asset/../x", "/en/news/<script>", "/nb/report/2016%00", "//x/y", "/files/2016-r1%2f..%2fregister.db/",
	} {
		f.Add(s, "nn;q=0.5,en")
	}
	f.Fuzz(func(t *testing.T, path, accept string) {
		if l := preferred(accept); !slices.Contains(codelist.Langs, l) {
			t.Fatalf("%q is answered in %q", accept, l)
		}
		if e, ok := parseEdition(path); ok && (strings.ContainsAny(e.Name, "/\\") || strings.Contains(e.Name, "..")) {
			t.Fatalf("%q is an edition", path)
		}
		u, err := url.ParseRequestURI("/" + strings.TrimPrefix(path, "/"))
		if err != nil {
			return
		}
		for i, h := range []http.Handler{empty, broken} {
			r := httptest.NewRequest(http.MethodGet, "/", nil)
			r.URL = u
			r.Header.Set("Accept-Language", accept)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			body := w.Body.String()
			if w.Code >= 500 && i == 0 {
				t.Fatalf("%d for %q", w.Code, path)
			}
			if strings.Contains(body, "not listed by the manifest") {
				t.Fatalf("%q gives a file that is not released", path)
			}
			if w.Code < 300 && len(path) > 8 && strings.Contains(path, "<") && strings.Contains(body, path) {
				t.Fatalf("%q stands in the page", path)
			}
		}
	})
}

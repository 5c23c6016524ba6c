package api

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"verdig/register"
)

var update = flag.Bool("update", false, "write the description of the interface anew")

// The description is what it was: a change of it is a change for every client.
func TestTheDescriptionIsWhatItWas(t *testing.T) {
	h := newHouse(t)
	got := h.do(ask{method: "GET", path: "/api/openapi.json"}).body
	file := filepath.Join("testdata", "openapi.json")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Error("the description has changed: look at it, and write it anew with go test ./web/api -run Description -update")
	}
}

// The description is OpenAPI 3.1 as far as a machine that has no other copy of
// the standard can tell: what must be there is there, every reference leads
// somewhere, every operation is described once, and for every door.
func TestTheDescriptionIsSound(t *testing.T) {
	h := newHouse(t)
	var doc map[string]any
	h.do(ask{method: "GET", path: "/api/openapi.json"}).json(t, &doc)
	if v, _ := doc["openapi"].(string); !regexp.MustCompile(`^3\.1\.\d+$`).MatchString(v) {
		t.Errorf("openapi is %v", doc["openapi"])
	}
	info := object(doc["info"])
	if info["title"] == "" || info["version"] != Version {
		t.Error("info is", info)
	}
	if servers, _ := doc["servers"].([]any); len(servers) != 1 || object(servers[0])["url"] != testBase {
		t.Error("servers are", doc["servers"])
	}
	references(t, doc, doc, "#")
	var doors, ids []string
	for _, d := range h.acts.Matrix().Doors() {
		if d.Kind == "api" {
			doors = append(doors, d.Name)
		}
	}
	for path, item := range object(doc["paths"]) {
		for method, op := range object(item) {
			name := strings.ToUpper(method) + " " + path
			doors = slices.DeleteFunc(doors, func(d string) bool { return d == name })
			o := object(op)
			ids = append(ids, o["operationId"].(string))
			checkOperation(t, name, path, o)
		}
	}
	if len(doors) > 0 {
		t.Error("doors without an operation:", doors)
	}
	slices.Sort(ids)
	if len(slices.Compact(slices.Clone(ids))) != len(ids) {
		t.Error("an operation id twice:", ids)
	}
	schemas := object(object(doc["components"])["schemas"])
	fields := object(object(schemas[notificationSchema])["properties"])
	for _, f := range register.Fields {
		if _, ok := fields[string(f)]; !ok && f != register.FieldNothing {
			t.Errorf("the field %s is not described", f)
		}
	}
	for _, name := range []string{notificationSchema, recordSchema, eventSchemaName} {
		if object(schemas[name])["additionalProperties"] != false {
			t.Errorf("%s takes unknown fields", name)
		}
	}
}

func checkOperation(t *testing.T, name, path string, o map[string]any) {
	t.Helper()
	if o["summary"] == nil || len(object(o["responses"])) < 2 {
		t.Errorf("%s is not described", name)
	}
	security, _ := o["security"].([]any)
	if open := name == "POST /api/token"; (len(security) == 0) != open {
		t.Errorf("%s: security is %v", name, security)
	}
	want := map[string]bool{}
	for _, m := range regexp.MustCompile(`\{(\w+)\}`).FindAllStringSubmatch(path, -1) {
		want[m[1]] = true
	}
	params, _ := o["parameters"].([]any)
	hasKey := false
	for _, p := range params {
		p := object(p)
		if p["in"] == "path" {
			if !want[p["name"].(string)] || p["required"] != true {
				t.Errorf("%s: parameter %v", name, p)
			}
			delete(want, p["name"].(string))
		}
		hasKey = hasKey || p["name"] == "Idempotency-Key" && p["required"] == true
	}
	if len(want) > 0 {
		t.Errorf("%s: parameters %v are not described", name, want)
	}
	writes := strings.HasPrefix(name, "POST") && !strings.HasSuffix(name, "/check") && !strings.HasSuffix(name, "/token")
	if writes != hasKey {
		t.Errorf("%s: Idempotency-Key is described: %v", name, hasKey)
	}
	for status, r := range object(o["responses"]) {
		if !regexp.MustCompile(`^([1-5]\d\d|default)$`).MatchString(status) || object(r)["description"] == nil {
			t.Errorf("%s: response %s", name, status)
		}
	}
}

func object(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

// references follows every reference of a description.
func references(t *testing.T, doc map[string]any, v any, at string) {
	t.Helper()
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			if ref, ok := x.(string); ok && k == "$ref" {
				var to any = doc
				for part := range strings.SplitSeq(strings.TrimPrefix(ref, "#/"), "/") {
					to = object(to)[part]
				}
				if to == nil || !strings.HasPrefix(ref, "#/") {
					t.Errorf("%s: %s leads nowhere", at, ref)
				}
			}
			if kind, ok := x.(string); ok && k == "type" && at != "#" && !strings.HasSuffix(at, "/properties") {
				if !slices.Contains([]string{"object", "array", "string", "integer", "number", "boolean", "null", "http"}, kind) {
					t.Errorf("%s: type %q", at, kind)
				}
			}
			references(t, doc, x, at+"/"+k)
		}
	case []any:
		for _, x := range v {
			references(t, doc, x, at)
		}
	}
}

// FuzzBody sends any bytes as the body of a notification: the answer is never
// an internal error, is always JSON, and never repeats what was sent.
func FuzzBody(f *testing.F) {
	h := newHouse(f)
	for _, seed := range []string{
		sending(nil), `{"values":{"year":2016}}`, `{"values":{"means":["a","b"]}}`, `[]`, `null`, `{"values":null}`, `{"values":{"year":1e400}}`,
		`{"values":{"year":-0}}`, `{"values":{"given_name":"\ud800"}}`, `{"a":{"b":{"c":{"d":{}}}}}`, `{"values":{"story":"a\r\nb"}}`, "\xff", `{"values":{}}x`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, q := range []ask{
			{method: "POST", path: "/api/v1/notifications/check", bearer: nav, body: text},
			{method: "POST", path: "/api/v1/cases/check", bearer: "police_analyst:strasak", body: text},
		} {
			got := h.do(q)
			if got.status >= 500 || got.status != 200 && got.status != 400 && got.status != 422 && got.status != 413 {
				t.Fatalf("%d for %q: %s", got.status, text, got.body)
			}
			if !json.Valid([]byte(got.body)) {
				t.Fatalf("no JSON for %q: %s", text, got.body)
			}
		}
	})
}

func FuzzStrict(f *testing.F) {
	for _, seed := range []string{`{"a":1,"a":2}`, `{"a":{"A":1}}`, `[[[[[[[[[]]]]]]]]]`, `1 2`, `"\u0000"`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var v any
		if checkJSON(text) == nil && json.Unmarshal(text, &v) != nil {
			t.Errorf("%q passes and is no JSON", text)
		}
	})
}

package archtest

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// arrows says which rooms of the house a room may import. A room without an
// entry of its own takes that of the nearest folder above it; "cmd" and
// "archtest" may import everything. A name ending in /... covers the rooms
// below it. Tests may besides import what testArrows lists.
var arrows = map[string][]string{
	"fault":        {},
	"codelist":     {},
	"codelist/gen": {"codelist"},
	"lang":         {},
	"audit":        {},
	"seal":         {"fault"},
	"access":       {"fault", "audit"},
	// The rules a second time, for tests alone.
	"access/oracle": {"access"},
	"asset":         {"asset/..."},

	"linkage":         {"codelist"},
	"linkage/encode":  {"linkage/name"},
	"linkage/quality": {"linkage"},

	"stat/microdata":  {"codelist", "stat/microdata"},
	"stat/indicator":  {"codelist"},
	"stat/internal":   {"codelist", "stat/microdata", "stat/indicator"},
	"stat/cube":       {"codelist", "stat/microdata", "stat/indicator", "stat/estimate", "stat/internal/..."},
	"stat/estimate":   {"codelist"},
	"stat/disclosure": {"codelist", "stat/cube", "stat/indicator", "stat/estimate", "stat/internal/...", "stat/disclosure"},
	"stat/report":     {"codelist", "lang", "stat/disclosure", "stat/indicator", "stat/estimate", "stat/report/..."},

	// Door 1 tells a damaged encoding from a good one, as it tells days.
	"register": {"codelist", "fault", "audit", "linkage/encode"},
	"guide":    {"codelist", "register"},
	"casework": {"codelist", "fault", "audit", "register"},
	// Attachments are made anew before anybody keeps them.
	"scrub": {"fault"},
	// Random steps for tests alone.
	"casework/caseworktest": {"codelist", "casework"},
	"justice":               {"codelist", "fault", "audit", "register"},
	"caselaw":               {"codelist", "fault", "audit"},
	"caselaw/fts":           {"codelist", "fault", "caselaw"},
	"caselaw/pg":            {"codelist", "fault", "caselaw"},
	"caselaw/caselawtest":   {"codelist", "caselaw"},
	// The lists of a period are documents like the report.
	"caselaw/publish": {"codelist", "lang", "caselaw", "stat/report/..."},

	"freeze":  {"codelist", "fault", "register", "casework", "justice", "stat/microdata"},
	"release": {"codelist", "fault", "lang", "audit", "stat/...", "release/..."},

	"store": {"codelist", "fault", "audit", "seal", "access", "register", "casework", "justice", "caselaw"},
	// act stands between store and web: a page gets acts and a scope, never a
	// database (doc/decisions/acts.md).
	"act":      {"codelist", "fault", "audit", "seal", "access", "register", "casework", "justice", "caselaw", "exchange", "scrub", "store"},
	"exchange": {"codelist", "fault", "lang", "register", "casework", "justice"},
	// people reads records for the linkage by the readers of the room above it.
	"exchange/people": {"codelist", "fault", "exchange", "linkage", "linkage/encode"},
	"identity":        {"codelist", "fault", "audit", "seal", "access", "register"},
	// Those who enter cases read what may be concluded from few of them.
	"web":      {"codelist", "fault", "lang", "audit", "access", "act", "identity", "asset", "exchange", "register", "guide", "scrub", "casework", "justice", "caselaw", "release", "stat/estimate", "stat/report/...", "web/..."},
	"simulate": {"codelist", "fault", "register", "justice", "exchange"},

	// A browser for tests alone.
	"browser": {"asset"},

	// An example for the agencies' own programmers knows nothing of the house.
	"doc/example": {},
}

// testArrows says what a room's tests may import besides: they stand above the
// wall they test.
var testArrows = map[string][]string{
	"stat/report":     {"asset", "stat/cube", "stat/microdata"},
	"stat/disclosure": {"stat/microdata"},
	"stat/microdata":  {"stat/internal/..."},
	"stat":            {"asset"},
	"release":         {"asset"},
	"web":             {"store", "stat/...", "release/...", "caselaw/...", "linkage/name", "linkage/encode", "browser"},
	"freeze":          {"store", "audit"},
	"exchange":        {"simulate"},
	"linkage":         {"simulate"},
	"store":           {"access/oracle"},
	"act":             {"access/oracle", "casework/...", "lang"},
	"casework":        {"lang", "casework/caseworktest"},
	"justice":         {"lang"},
	"caselaw":         {"lang", "caselaw/caselawtest"},
	"identity":        {"store", "lang"},
}

// rule returns the entry of the room or of the nearest folder above it.
func rule(table map[string][]string, room string) ([]string, bool) {
	for {
		if allowed, ok := table[room]; ok {
			return allowed, true
		}
		i := strings.LastIndex(room, "/")
		if i < 0 {
			return nil, false
		}
		room = room[:i]
	}
}

func allows(allowed []string, room string) bool {
	return slices.ContainsFunc(allowed, func(a string) bool {
		if below, ok := strings.CutSuffix(a, "/..."); ok {
			return room == below || strings.HasPrefix(room, below+"/")
		}
		return room == a
	})
}

// checkImports applies the dependency rule, points 1 to 7.
func checkImports(f file) []Violation {
	top := strings.SplitN(f.room, "/", 2)[0]
	if top == "cmd" || top == "archtest" || f.room == "" {
		return nil
	}
	allowed, known := rule(arrows, f.room)
	var out []Violation
	if !known {
		out = append(out, Violation{"unknown room", f.path, 1, "no dependency rule for " + f.room + ": add one and say why in doc/decisions"})
	}
	if f.test {
		more, _ := rule(testArrows, f.room)
		allowed = append(slices.Clone(allowed), more...)
	}
	for _, spec := range f.syntax.Imports {
		target, _ := strconv.Unquote(spec.Path.Value)
		room, own := strings.CutPrefix(target, "verdig/")
		if !own || room == f.room {
			continue
		}
		// A room may import the rooms inside it.
		if strings.HasPrefix(room, f.room+"/") || f.test && strings.HasPrefix(f.room, room+"/") {
			continue
		}
		if !allows(allowed, room) {
			out = append(out, Violation{"dependency", f.path, f.line(spec.Pos()), f.room + " may not import " + room})
		}
	}
	return out
}

// modules is the allow-list of third-party modules (point 9), with the rooms
// that may import them. Each has a page in doc/decisions.
var modules = map[string][]string{
	"github.com/ncruces/go-sqlite3":     {"store", "caselaw/fts"},
	"github.com/jackc/pgx/v5":           {"caselaw/pg"},
	"github.com/pressly/goose/v3":       {"store"},
	"golang.org/x/crypto":               {"seal", "identity"},
	"golang.org/x/mod":                  {"audit", "seal", "store", "cmd"},
	"golang.org/x/text":                 {"codelist", "lang", "linkage", "exchange", "simulate", "register", "casework", "caselaw", "stat/report", "release", "web", "store", "identity"},
	"gonum.org/v1/gonum":                {"linkage", "stat", "simulate"},
	"github.com/mozillazg/go-unidecode": {"linkage"},
	"github.com/xuri/excelize/v2":       {"exchange", "simulate", "stat/report", "caselaw/publish"},
	"golang.org/x/image":                {"stat/report", "scrub"},
	"github.com/tetratelabs/wazero":     {"stat/report/typeset"},
	"github.com/yuin/goldmark":          {"release", "web", "stat/report"},
	"github.com/a-h/templ":              {"web"},
	"github.com/danielgtaylor/huma/v2":  {"web/api"},
	"github.com/klauspost/compress":     {"web", "asset"},
	"github.com/spf13/cobra":            {"cmd"},
	"github.com/schollz/progressbar/v3": {"cmd"},
	"golang.org/x/term":                 {"cmd"},
	"github.com/go-webauthn/webauthn":   {"identity"},
	"github.com/pquerna/otp":            {"identity"},
	"github.com/coreos/go-oidc/v3":      {"identity"},
	"golang.org/x/oauth2":               {"identity"},
	"github.com/go-jose/go-jose/v4":     {"identity"},
	"filippo.io/age":                    {"cmd"},
	"github.com/chromedp/chromedp":      {"browser"},
	"github.com/chromedp/cdproto":       {"browser"},
}

// testModules may be imported by any test.
var testModules = []string{
	"github.com/google/go-cmp", "github.com/rogpeppe/go-internal", "pgregory.net/rapid",
	"github.com/chromedp/chromedp", "github.com/chromedp/cdproto", "github.com/xuri/excelize/v2",
	"golang.org/x/text", "gonum.org/v1/gonum", "github.com/descope/virtualwebauthn", "github.com/go-jose/go-jose/v4",
}

// Modules lists the third-party modules that the program may use.
func Modules() []string {
	var names []string
	for m := range modules {
		names = append(names, m)
	}
	slices.Sort(names)
	return names
}

func within(module, importPath string) bool {
	return importPath == module || strings.HasPrefix(importPath, module+"/")
}

// checkModules applies the allow-list of third-party modules.
func checkModules(f file) []Violation {
	var out []Violation
	for _, spec := range f.syntax.Imports {
		target, _ := strconv.Unquote(spec.Path.Value)
		if !strings.Contains(strings.SplitN(target, "/", 2)[0], ".") {
			continue
		}
		if f.test && slices.ContainsFunc(testModules, func(m string) bool { return within(m, target) }) {
			continue
		}
		ok := false
		for m, rooms := range modules {
			if within(m, target) {
				ok = slices.ContainsFunc(rooms, func(r string) bool { return f.room == r || strings.HasPrefix(f.room, r+"/") })
				break
			}
		}
		if !ok {
			out = append(out, Violation{"module", f.path, f.line(spec.Pos()), cmp.Or(f.room, "the root") + " may not import " + target})
		}
	}
	return out
}

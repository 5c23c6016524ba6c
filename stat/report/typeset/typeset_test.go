package typeset_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"verdig/asset"
	"verdig/stat/report/typeset"
)

// need skips a test that lacks something, or fails it where everything is
// required to be there.
func need(t *testing.T, err error, remedy string) {
	t.Helper()
	if err == nil {
		return
	}
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatalf("%v; %s", err, remedy)
	}
	t.Skipf("%v; %s", err, remedy)
}

var parts = sync.OnceValues(func() (typeset.Settings, error) {
	wasm, fonts, err := asset.Typesetter()
	return typeset.Settings{Wasm: wasm, Fonts: fonts}, err
})

// settings returns the pinned compiler and fonts, with the cache folder that
// all test runs of this user share.
func settings(t *testing.T) typeset.Settings {
	t.Helper()
	s, err := parts()
	need(t, err, "install: make assets")
	dir, err := os.UserCacheDir()
	if err != nil {
		dir = os.TempDir()
	}
	s.CacheDir = filepath.Join(dir, "verdig-test", "typeset")
	return s
}

var shared struct {
	sync.Mutex
	*typeset.Typesetter
}

// setter returns the typesetter that the tests share.
func setter(t *testing.T) *typeset.Typesetter {
	t.Helper()
	s := settings(t)
	shared.Lock()
	defer shared.Unlock()
	if shared.Typesetter == nil {
		ts, err := typeset.New(context.Background(), s)
		if err != nil {
			t.Fatal(err)
		}
		shared.Typesetter = ts
	}
	return shared.Typesetter
}

// must sets a document that is expected to compile.
func must(t *testing.T, doc typeset.Document) []byte {
	t.Helper()
	pdf, err := setter(t).PDF(context.Background(), doc)
	if err != nil {
		t.Fatal(err)
	}
	return pdf
}

// simple is a document around some markup.
func simple(main string) typeset.Document {
	return typeset.Document{Main: main, Title: "Prøve", Language: "nb-NO", Created: created}
}

// poppler runs a tool of poppler-utils on a PDF and returns what it prints.
func poppler(t *testing.T, pdf []byte, tool string, args ...string) string {
	t.Helper()
	_, err := exec.LookPath(tool)
	need(t, err, "install: apt-get install poppler-utils")
	file := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	args = append(args, file)
	if tool == "pdftotext" {
		args = append(args, "-")
	}
	var stdout, stderr bytes.Buffer
	cmd := exec.Command(tool, args...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %v: %s", tool, err, stderr.String())
	}
	for _, line := range strings.Split(stderr.String(), "\n") {
		// Poppler takes the boolean that ISO 32000-1, table 321, prescribes for
		// Suspects for an error, and knows only one colour a border.
		if line != "" && !strings.Contains(line, "Suspects") && !strings.Contains(line, "BorderColor") {
			t.Errorf("%s: %s", tool, line)
		}
	}
	return stdout.String()
}

func TestSampleReport(t *testing.T) {
	for _, s := range sampleTexts {
		t.Run(s.tag, func(t *testing.T) {
			pdf := must(t, s.document(t))
			if dir := os.Getenv("VERDIG_KEEP"); dir != "" {
				if err := os.WriteFile(filepath.Join(dir, s.tag+".pdf"), pdf, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			checkInfo(t, pdf, s)
			checkStructure(t, pdf, s)
			checkText(t, pdf, s)
			for _, want := range []string{"/Lang (" + s.tag + ")", "/DisplayDocTitle true", "<pdfuaid:part>1</pdfuaid:part>", "/Outlines"} {
				if !bytes.Contains(pdf, []byte(want)) {
					t.Errorf("PDF without %s", want)
				}
			}
		})
	}
}

func checkInfo(t *testing.T, pdf []byte, s sampleText) {
	t.Helper()
	info := poppler(t, pdf, "pdfinfo", "-isodates")
	for key, want := range map[string]string{
		"Title": s.title, "Tagged": "yes", "Pages": "6", "PDF subtype": "", "CreationDate": "2017-03-01T09:00:00Z", "PDF version": "1.7",
	} {
		m := regexp.MustCompile(`(?m)^` + key + `:\s+(.*)$`).FindStringSubmatch(info)
		if want != "" && (m == nil || m[1] != want) {
			t.Errorf("%s: have %q, want %q\n%s", key, m, want, info)
		}
	}
}

// checkStructure looks for the elements that a screen reader moves by.
func checkStructure(t *testing.T, pdf []byte, s sampleText) {
	t.Helper()
	tree := poppler(t, pdf, "pdfinfo", "-struct")
	for element, least := range map[string]int{
		"H1": 4, "H2": 1, "TOC": 1, "TOCI": 4, "Table": 1, "THead": 1, "TH": 3, "TR": 61, "TD": 180,
		"Figure": 1, "Formula": 1, "Caption": 2, "Note": 1, "L": 1, "LI": 2, "Link": 7,
	} {
		n := len(regexp.MustCompile(`(?m)^ *`+element+`\b`).FindAllString(tree, -1))
		if n < least {
			t.Errorf("%d elements %s, want at least %d", n, element, least)
		}
	}
	if !strings.Contains(tree, "/Scope /Column") {
		t.Error("header cells without scope")
	}
	if !bytes.Contains(pdf, []byte(pdfString(s.alt()))) {
		t.Errorf("no alternative text %q", s.alt())
	}
}

// pdfString is how the compiler writes a text of ASCII.
func pdfString(s string) string { return "(" + s + ")" }

// checkText compares the contents with the pages that the chapters are on, and
// looks for page numbers, footnote, captions, divided words and quoted markup.
func checkText(t *testing.T, pdf []byte, s sampleText) {
	t.Helper()
	pages := strings.Split(poppler(t, pdf, "pdftotext", "-layout"), "\f")
	if len(pages) < 6 {
		t.Fatalf("%d pages of text", len(pages))
	}
	flat := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	if !strings.Contains(flat(pages[0]), flat(markup)) {
		t.Errorf("cover: %s", pages[0])
	}
	if !strings.Contains(pages[1], s.contents) {
		t.Errorf("contents without its heading %q", s.contents)
	}
	for i := 1; i <= 5; i++ {
		if want := fmt.Sprintf("%d %s 5", i, s.of); !strings.Contains(pages[i], want) {
			t.Errorf("page %d: no footer %q", i, want)
		}
	}
	entry := regexp.MustCompile(`(?m)^\s*(\d(?:\.\d)?)\s+(\S+)(?: \.){9,} \x{2060}?(\d)$`)
	entries := entry.FindAllStringSubmatch(pages[1], -1)
	if len(entries) != 4 {
		t.Fatalf("contents has %d entries, want 4:\n%s", len(entries), pages[1])
	}
	for _, e := range entries {
		page := pages[int(e[3][0]-'0')]
		if !regexp.MustCompile(`(?m)^\s*` + e[1] + `\s+` + e[2]).MatchString(page) {
			t.Errorf("%s %s is not on page %s", e[1], e[2], e[3])
		}
	}
	all := strings.Join(pages, "\n")
	for _, want := range []string{s.note, s.figure + ": " + s.sex, s.table + ": " + s.countries, s.see + " " + s.figure + " " + s.and + " " + s.table} {
		if !strings.Contains(flat(all), want) {
			t.Errorf("no %q", want)
		}
	}
	if !regexp.MustCompile(`(?m)` + s.divided + `\S*[-‐\x{00ad}]$`).MatchString(all) {
		t.Errorf("no line ends with a part of %q and a hyphen", s.divided)
	}
}

func TestHyphenationNeedsTheLanguage(t *testing.T) {
	const text = `#set page(width: 60mm, height: auto, margin: 5mm)
#set text(font: "Inter", hyphenate: true)
#set par(justify: true)
Arbeidsmarkedsmyndighetene og barneverntjenesten samarbeider med utlendingsmyndighetene.`
	divided := func(lang string) bool {
		doc := simple(text)
		doc.Language = lang
		return regexp.MustCompile(`(?m)\pL[-‐\x{00ad}]$`).MatchString(poppler(t, must(t, doc), "pdftotext"))
	}
	for lang, want := range map[string]bool{"nb": true, "nn": true, "en": true, "vi": false} {
		if got := divided(lang); got != want {
			t.Errorf("%s: words divided: %v, want %v", lang, got, want)
		}
	}
}

func TestSameInputSameBytes(t *testing.T) {
	doc := sampleTexts[0].document(t)
	first := must(t, doc)
	other, err := typeset.New(context.Background(), settings(t))
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := other.Close(context.Background()); err != nil {
			t.Error(err)
		}
	}()
	for range 2 {
		again, err := other.PDF(context.Background(), doc)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first, again) {
			t.Fatal("another typesetter wrote other bytes")
		}
	}
	doc.Created = doc.Created.Add(time.Second)
	if later := must(t, doc); bytes.Equal(first, later) {
		t.Error("another time of creation wrote the same bytes")
	}
}

func TestConcurrentDocuments(t *testing.T) {
	ts := setter(t)
	want := map[int][]byte{}
	for i := range sampleTexts {
		want[i] = must(t, sampleTexts[i].document(t))
	}
	var wg sync.WaitGroup
	for n := range 9 {
		doc := sampleTexts[n%3].document(t)
		wg.Go(func() {
			got, err := ts.PDF(context.Background(), doc)
			if err != nil || !bytes.Equal(got, want[n%3]) {
				t.Errorf("document %d: error %v, or other bytes than when alone", n, err)
			}
		})
	}
	wg.Wait()
}

func TestTitleIsTextNotMarkup(t *testing.T) {
	for _, title := range []string{`"); #panic("x`, `a "b" \ c`, `#panic() *x* $y$`, "æøå – € 日本", `\u{41}`} {
		doc := simple("= A\n#context document.title")
		doc.Title = title
		info := poppler(t, must(t, doc), "pdfinfo")
		if m := regexp.MustCompile(`(?m)^Title:\s+(.*)$`).FindStringSubmatch(info); m == nil || m[1] != title {
			t.Errorf("title %q became %q", title, m)
		}
	}
}

func TestTodayIsTheTimeOfCreation(t *testing.T) {
	text := poppler(t, must(t, simple(`#datetime.today().display("[year]-[month]-[day]")`)), "pdftotext")
	if !strings.HasPrefix(text, "2017-03-01") {
		t.Errorf("today is %q", text)
	}
}

func TestFailureNamesThePlace(t *testing.T) {
	for name, c := range map[string]struct{ main, want string }{
		"syntax":           {"= A\n#let x = (\n", "main.typ:2:10: error: unclosed delimiter"},
		"no such file":     {"\n#image(\"none.svg\", alt: \"x\")", "main.typ:2:8: error: the document has no such file"},
		"outside":          {"#image(\"../../etc/passwd\", alt: \"x\")", "error: "},
		"package":          {"#import \"@preview/cetz:0.2.0\": canvas", "main.typ:1:9: error: package not found"},
		"call":             {"#let f(x) = panic(\"no \" + x)\n#f(\"way\")", "main.typ:1:13: error: panicked with: \"no way\" (while calling f, main.typ:2:2)"},
		"hint":             {"#let a-b = 1\n#a-c", "main.typ:2:2: error: unknown variable: a-c (hint: "},
		"other file":       {"#include \"part.typ\"", "part.typ:2:2: error: unknown variable: nope"},
		"endless":          {"#while true { }", "main.typ:1:8: error: condition is always true"},
		"endless function": {"#let f(n) = f(n + 1)\n#f(0)", "error: maximum function call depth exceeded"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := simple(c.main)
			doc.Files = map[string][]byte{"part.typ": []byte("= Part\n#nope")}
			_, err := setter(t).PDF(context.Background(), doc)
			var failure *typeset.Failure
			if !errors.As(err, &failure) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("have %v, want a Failure with %s", err, c.want)
			}
		})
	}
}

func TestInaccessibleDocumentIsRefused(t *testing.T) {
	chart := sampleTexts[0].chart()
	foreign := bytes.ReplaceAll(chart, []byte("147"), []byte("日"))
	group := bytes.ReplaceAll(foreign, []byte("<g "), []byte(`<g opacity="0.5" `))
	svg := map[string][]byte{"a.svg": chart, "b.svg": foreign, "c.svg": group}
	for main, want := range map[string]string{
		"#text(font: \"Inter\")[a\n#pagebreak()\nÅ日]":                   "a character that no font has on page 2",
		`#image("b.svg", alt: "b")`:                                     "a character that no font has on page 1",
		`#image("c.svg", alt: "c")`:                                     "a character that no font has in a drawing",
		`#image("a.svg")`:                                               "a figure without alternative text on page 1",
		`#image("a.svg", alt: "")`:                                      "a figure without alternative text on page 1",
		"#pagebreak()\n#image(\"a.svg\")":                               "on page 2",
		"#show math.equation: set text(font: \"STIX Two Math\")\n$ x $": "a formula without alternative text",
		"= A\n=== B":       "a heading of level 3 after level 1",
		"== A":             "a heading of level 2 after level 0",
		"#table([a], [b])": "a table without header cells",
		"= A\n#table(table.header[a], [#table([b])])": "a table without header cells",
	} {
		doc := simple(main)
		doc.Files = svg
		_, err := setter(t).PDF(context.Background(), doc)
		if !errors.Is(err, typeset.ErrInaccessible) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: have %v, want %s", main, err, want)
		}
	}
	doc := simple("= A\n== B\n=== C\n== D\n= E\n#image(\"a.svg\", alt: \"æ\")\n#pdf.artifact(image(\"a.svg\"))\n#table(table.header[a], [b])")
	doc.Files = svg
	must(t, doc)
}

func TestWarningsAreReported(t *testing.T) {
	doc := simple("\n#text(font: \"No Such Font\")[a]")
	var got []typeset.Diagnostic
	doc.Warn = func(d typeset.Diagnostic) { got = append(got, d) }
	must(t, doc)
	if len(got) != 1 || got[0].Severity != typeset.SeverityWarning || got[0].Line != 2 || !strings.Contains(got[0].Message, "no such font") {
		t.Errorf("have %v", got)
	}
}

func TestIncompleteDocument(t *testing.T) {
	ts := setter(t)
	for name, change := range map[string]func(*typeset.Document){
		"no main":       func(d *typeset.Document) { d.Main = "" },
		"not UTF-8":     func(d *typeset.Document) { d.Main = "\xff" },
		"no title":      func(d *typeset.Document) { d.Title = " " },
		"no language":   func(d *typeset.Document) { d.Language = "" },
		"bad language":  func(d *typeset.Document) { d.Language = `nb"` },
		"bad region":    func(d *typeset.Document) { d.Language = "nb-" },
		"no time":       func(d *typeset.Document) { d.Created = time.Time{} },
		"absolute path": func(d *typeset.Document) { d.Files = map[string][]byte{"/a": nil} },
		"path upwards":  func(d *typeset.Document) { d.Files = map[string][]byte{"../a": nil} },
		"path of main":  func(d *typeset.Document) { d.Files = map[string][]byte{"main.typ": nil} },
	} {
		doc := simple("a")
		change(&doc)
		if _, err := ts.PDF(context.Background(), doc); !errors.Is(err, typeset.ErrDocument) {
			t.Errorf("%s: have %v, want ErrDocument", name, err)
		}
	}
}

func TestEmptyFileAndBytes(t *testing.T) {
	doc := simple(`#{read("empty.txt").len()}:#{read("bytes.bin", encoding: none).len()}`)
	doc.Files = map[string][]byte{"empty.txt": nil, "bytes.bin": {0, 255, 10}}
	if text := poppler(t, must(t, doc), "pdftotext"); !strings.HasPrefix(text, "0:3") {
		t.Errorf("lengths are %q", text)
	}
}

// A broken document, however bad, is an error, and the next one is not harmed.
func TestGuestThatBreaks(t *testing.T) {
	if testing.Short() {
		t.Skip("fills a gigabyte of memory")
	}
	for name, main := range map[string]string{
		"stack":  "#" + strings.Repeat("(", 200_000),
		"memory": "#let x = range(400000000)\n#x.len()",
	} {
		_, err := setter(t).PDF(context.Background(), simple(main))
		if !errors.Is(err, typeset.ErrGuest) {
			t.Errorf("%s: have %v, want ErrGuest", name, err)
		}
	}
	must(t, simple("after"))
}

func TestCancel(t *testing.T) {
	ts := setter(t)
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := ts.PDF(gone, simple("a")); !errors.Is(err, context.Canceled) {
		t.Errorf("have %v, want Canceled", err)
	}
	const patience = 50 * time.Millisecond
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	begin := time.Now()
	slow := simple("#for i in range(3000) { for j in range(300) { let x = calc.sin(i * j) } }")
	if _, err := ts.PDF(ctx, slow); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("have %v, want DeadlineExceeded", err)
	}
	if waited := time.Since(begin); waited > 20*patience {
		t.Errorf("PDF returned %v after the deadline", waited-patience)
	}
}

func TestCancelledCompilation(t *testing.T) {
	s := settings(t)
	s.CacheDir = t.TempDir()
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	if _, err := typeset.New(ctx, s); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("have %v, want DeadlineExceeded", err)
	}
}

func TestClose(t *testing.T) {
	s := settings(t)
	s.Parallel = 1
	ts, err := typeset.New(context.Background(), s)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			if _, err := ts.PDF(context.Background(), simple("a")); err != nil && !errors.Is(err, typeset.ErrClosed) {
				t.Errorf("have %v, want success or ErrClosed", err)
			}
		})
	}
	for range 2 {
		if err := ts.Close(context.Background()); err != nil {
			t.Error(err)
		}
	}
	wg.Wait()
	if _, err := ts.PDF(context.Background(), simple("a")); !errors.Is(err, typeset.ErrClosed) {
		t.Errorf("have %v, want ErrClosed", err)
	}
}

func TestWrongCompiler(t *testing.T) {
	_, err := typeset.New(context.Background(), typeset.Settings{Wasm: []byte("\x00asm\x01\x00\x00\x00")})
	if !errors.Is(err, typeset.ErrWrongCompiler) {
		t.Errorf("have %v, want ErrWrongCompiler", err)
	}
}

// A damaged cache costs time, never a wrong document.
func TestDamagedCache(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the compiler")
	}
	setter(t) // fills the shared cache
	s := settings(t)
	damaged := t.TempDir()
	copyDamaged(t, s.CacheDir, damaged)
	s.CacheDir = damaged
	var stages []typeset.Stage
	s.Progress = func(stage typeset.Stage) { stages = append(stages, stage) }
	ts, err := typeset.New(context.Background(), s)
	if err != nil {
		t.Fatal(err)
	}
	if want := []typeset.Stage{typeset.StageLoad, typeset.StageRecompile, typeset.StageReady}; fmt.Sprint(stages) != fmt.Sprint(want) {
		t.Errorf("stages %v, want %v", stages, want)
	}
	got, err := ts.PDF(context.Background(), simple("a"))
	if err != nil || !bytes.Equal(got, must(t, simple("a"))) {
		t.Errorf("error %v, or other bytes", err)
	}
	if err := ts.Close(context.Background()); err != nil {
		t.Error(err)
	}
}

// copyDamaged copies a cache folder and flips one bit in the middle of each
// file.
func copyDamaged(t *testing.T, from, to string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(from, "*", "*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files in the cache: %v", err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		content[len(content)/2] ^= 1
		rel, err := filepath.Rel(from, file)
		if err != nil {
			t.Fatal(err)
		}
		target := filepath.Join(to, rel)
		if err := os.MkdirAll(filepath.Dir(target), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(target, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

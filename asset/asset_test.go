package asset_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"verdig/asset"
)

// need skips a test in a build without the files, or fails it where everything
// is required to be there.
func need(t *testing.T) {
	t.Helper()
	err := asset.Verify()
	if err == nil {
		return
	}
	if os.Getenv("VERDIG_REQUIRE") == "all" || !errors.Is(err, asset.ErrMissing) {
		t.Fatal(err)
	}
	t.Skipf("%v; install: make assets", err)
}

func TestNamesAreSortedAndComplete(t *testing.T) {
	names, err := asset.Names()
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSorted(names) {
		t.Error("not sorted")
	}
	for _, want := range []string{
		"font/Inter_400Regular.ttf", "font/SourceSerif4_400Regular.ttf", "font/STIXTwoMath_400Regular.ttf",
		"script/designsystemet.js", "script/htmx.js", "style/designsystemet.css", "style/inter.css", "style/theme.css",
		"typst/compiler.wasm",
	} {
		if !slices.Contains(names, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestUnknownFile(t *testing.T) {
	for _, name := range []string{"none", "style/none.css", "../manifest.txt", "/style"} {
		if _, err := asset.Open(name); err == nil || errors.Is(err, asset.ErrMissing) {
			t.Errorf("Open(%q): have %v, want an error other than ErrMissing", name, err)
		}
		if _, err := asset.FS().Open(name); err == nil {
			t.Errorf("FS().Open(%q) succeeds", name)
		}
	}
	if _, err := asset.Open("none"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("have %v, want fs.ErrNotExist", err)
	}
}

// A build without the files says so in a way that a server and a person
// understand; a build with them opens every one.
func TestEveryNamedFile(t *testing.T) {
	names, err := asset.Names()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		content, err := asset.Open(name)
		if errors.Is(err, asset.ErrMissing) {
			if !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "make assets") {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if err != nil || len(content) == 0 {
			t.Errorf("%s: %d bytes, error %v", name, len(content), err)
		}
	}
	need(t)
}

func TestFSShowsPlainContent(t *testing.T) {
	need(t)
	for _, name := range []string{"typst/compiler.wasm", "style/theme.css"} {
		want, err := asset.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := asset.FS().Open(name)
		if err != nil {
			t.Fatal(err)
		}
		info, err := f.Stat()
		if err != nil || info.Size() != int64(len(want)) || info.IsDir() {
			t.Errorf("%s: size %d, want %d; error %v", name, info.Size(), len(want), err)
		}
		got, err := io.ReadAll(f)
		if err != nil || string(got) != string(want) {
			t.Errorf("%s: other content, error %v", name, err)
		}
		if _, ok := f.(io.Seeker); !ok {
			t.Errorf("%s: http.FileServer needs a Seeker", name)
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	}
}

// The style sheet of the font must find every file that it names.
func TestStyleSheetFindsItsFiles(t *testing.T) {
	need(t)
	for _, sheet := range []string{"style/inter.css", "style/inter-italic.css"} {
		css, err := asset.Open(sheet)
		if err != nil {
			t.Fatal(err)
		}
		urls := regexp.MustCompile(`url\(\./(files/[^)]+)\)`).FindAllStringSubmatch(string(css), -1)
		if len(urls) == 0 {
			t.Errorf("%s names no file", sheet)
		}
		for _, u := range urls {
			if _, err := asset.Open("style/" + u[1]); err != nil {
				t.Errorf("%s: %v", sheet, err)
			}
		}
	}
}

func TestTypesetterParts(t *testing.T) {
	need(t)
	wasm, fonts, err := asset.Typesetter()
	if err != nil || !strings.HasPrefix(string(wasm), "\x00asm") || len(fonts) < 10 {
		t.Fatalf("%d bytes of wasm, %d fonts, error %v", len(wasm), len(fonts), err)
	}
	for i, f := range fonts {
		if !strings.HasPrefix(string(f), "\x00\x01\x00\x00") {
			t.Errorf("font %d is not TrueType", i)
		}
	}
}

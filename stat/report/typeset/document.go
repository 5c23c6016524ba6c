package typeset

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/experimental"
)

// Document is what is to be set.
type Document struct {
	// Main is Typst markup. Its path is /main.typ. Title, language and date of
	// the document are set before it, so it need not set them.
	Main string

	// Files are the files that Main may read, by slash-separated path without a
	// leading slash: "data.json" is read with json("data.json"), and
	// "charts/sex.svg" with image("charts/sex.svg", alt: "..."). Feed figures
	// and texts this way: what stands in a data file is never run as markup.
	Files map[string][]byte

	Title    string    // the document's title; must not be empty
	Language string    // BCP 47: a language with or without a region, "nb-NO", "nn-NO", "en"
	Created  time.Time // the date of creation, and what the compiler takes for now; to the second

	// Warn, if set, gets each warning of the compiler, such as an unknown font
	// family, on the goroutine of the call.
	Warn func(Diagnostic)
}

// Paths that the document's parts have for the compiler.
const (
	mainPath  = "/main.typ"
	entryPath = "/.entry.typ"
)

// check reports what is missing or impossible in a document.
func (d Document) check() error {
	lang, region, ok := splitLanguage(d.Language)
	switch {
	case d.Main == "":
		return fmt.Errorf("%w: no main text", ErrDocument)
	case !utf8.ValidString(d.Main):
		return fmt.Errorf("%w: the main text is not UTF-8", ErrDocument)
	case strings.TrimSpace(d.Title) == "":
		return fmt.Errorf("%w: no title", ErrDocument)
	case !ok:
		return fmt.Errorf("%w: language %q: want a code such as nb or nb-NO, have %q and %q", ErrDocument, d.Language, lang, region)
	case d.Created.IsZero():
		return fmt.Errorf("%w: no time of creation", ErrDocument)
	}
	for _, name := range slices.Sorted(maps.Keys(d.Files)) {
		if !fs.ValidPath(name) || name == "." || "/"+name == mainPath || "/"+name == entryPath {
			return fmt.Errorf("%w: file path %q", ErrDocument, name)
		}
	}
	return nil
}

// splitLanguage splits "nb-NO" into "nb" and "NO"; the region may be absent.
func splitLanguage(tag string) (lang, region string, ok bool) {
	lang, region, _ = strings.Cut(tag, "-")
	letters := func(s string) bool {
		return strings.IndexFunc(s, func(r rune) bool { return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') }) < 0
	}
	ok = (len(lang) == 2 || len(lang) == 3) && (len(region) == 2 || tag == lang) && letters(lang) && letters(region)
	return strings.ToLower(lang), strings.ToUpper(region), ok
}

// entry is the markup that sets what the document must have and then reads
// the main text.
func (d Document) entry() string {
	lang, region, _ := splitLanguage(d.Language)
	var b strings.Builder
	c := d.Created.UTC()
	fmt.Fprintf(&b, "#set document(title: %s, date: datetime(year: %d, month: %d, day: %d, hour: %d, minute: %d, second: %d))\n",
		quote(d.Title), c.Year(), c.Month(), c.Day(), c.Hour(), c.Minute(), c.Second())
	fmt.Fprintf(&b, "#set text(lang: %s", quote(lang))
	if region != "" {
		fmt.Fprintf(&b, ", region: %s", quote(region))
	}
	fmt.Fprintf(&b, ")\n#include %s\n", quote(mainPath))
	return b.String()
}

// quote writes a string as a Typst string literal.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < ' ' || r == 0x7f || r == utf8.RuneError:
			fmt.Fprintf(&b, `\u{%x}`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// PDF sets a document. The result is tagged PDF 1.7 with bookmarks, language,
// title and the PDF/UA-1 identifier, and depends on nothing but doc, the fonts
// and the compiler.
//
// It returns [ErrDocument] for an incomplete document, a [*Failure] for one
// that does not compile, [ErrInaccessible] for one that compiles but could not
// be read by everyone, [ErrGuest] if the compiler breaks, [ErrClosed] after
// Close, and the cause of ctx if that ends first. A failed call leaves nothing
// behind that a later one could notice.
//
// When ctx ends, PDF returns at once. The compiler notices at its next step
// only, and keeps its place among the parallel documents until then; asking it
// to look out all the time would make every document take four times as long.
func (t *Typesetter) PDF(ctx context.Context, doc Document) ([]byte, error) {
	if err := doc.check(); err != nil {
		return nil, err
	}
	select {
	case t.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	if t.closed.Load() {
		t.release(1)
		return nil, ErrClosed
	}
	finished := make(chan result, 1)
	go func() {
		defer t.release(1)
		finished <- t.run(ctx, doc)
	}()
	select {
	case r := <-finished:
		for _, w := range r.warnings {
			if doc.Warn != nil {
				doc.Warn(w)
			}
		}
		return r.pdf, r.err
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// result is what became of a document.
type result struct {
	pdf      []byte
	warnings []Diagnostic
	err      error
}

// run sets a document in a fresh instance of the compiler. A panic, which is
// how an import ends the guest's call, becomes an error.
func (t *Typesetter) run(ctx context.Context, doc Document) (r result) {
	g := newGuest(ctx, float64(doc.Created.Unix())*1000)
	defer func() {
		switch p := recover().(type) {
		case nil:
		case error:
			r = result{err: g.explain(p)}
		default:
			r = result{err: fmt.Errorf("%w: %v", ErrGuest, p)}
		}
		if g.mod != nil {
			r.err = errors.Join(r.err, g.mod.Close(context.WithoutCancel(ctx)))
		}
	}()
	var err error
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions()
	g.mod, err = t.runtime.InstantiateModule(experimental.WithMemoryAllocator(g.ctx, &t.memory), t.module, config)
	if err != nil {
		return result{err: g.explain(err)}
	}
	r.pdf, r.err = t.set(g, doc)
	r.warnings = g.warnings
	if r.err == nil {
		r.pdf, r.err = finish(r.pdf)
	}
	return r
}

// set drives the compiler from its builder to the bytes of the PDF.
func (t *Typesetter) set(g *guest, doc Document) ([]byte, error) {
	compiler, err := t.build(g)
	if err != nil {
		return nil, err
	}
	if err := g.mapFile(compiler, entryPath, []byte(doc.entry())); err != nil {
		return nil, err
	}
	if err := g.mapFile(compiler, mainPath, []byte(doc.Main)); err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(doc.Files)) {
		if err := g.mapFile(compiler, "/"+name, doc.Files[name]); err != nil {
			return nil, err
		}
	}
	addr, n, err := g.put([]byte(entryPath))
	if err != nil {
		return nil, err
	}
	world, err := g.try("typstcompiler_snapshot", compiler, 0, 0, addr, n, 0, 0)
	if err != nil {
		return nil, err
	}
	return g.artifact(uint64(world))
}

// build makes a compiler with the fonts, and with access to no file and no
// package but those that are mapped.
func (t *Typesetter) build(g *guest) (uint64, error) {
	b, err := g.try("typstcompilerbuilder_new")
	if err != nil {
		return 0, err
	}
	builder := uint64(b)
	ref := func(v value) uint64 { return uint64(g.heap.add(v)) }
	_, err = g.await("typstcompilerbuilder_set_access_model", builder, refUndefined,
		ref(&function{name: "mtime", call: func(*guest, []value) (value, *thrown) { return 0.0, nil }}),
		ref(&function{name: "isFile", call: func(*guest, []value) (value, *thrown) { return true, nil }}),
		ref(&function{name: "realPath", call: func(_ *guest, args []value) (value, *thrown) { return first(args), nil }}),
		ref(&function{name: "readAll", call: func(_ *guest, args []value) (value, *thrown) {
			return nil, throwf("no such file: %s", text(first(args)))
		}}))
	if err != nil {
		return 0, err
	}
	_, err = g.await("typstcompilerbuilder_set_package_registry", builder, refUndefined,
		ref(&function{name: "resolve", call: func(*guest, []value) (value, *thrown) { return undefined{}, nil }}))
	if err != nil {
		return 0, err
	}
	for i, font := range t.fonts {
		if _, err := g.await("typstcompilerbuilder_add_raw_font", builder, ref(&octets{font})); err != nil {
			return 0, fmt.Errorf("font %d: %w", i, err)
		}
	}
	v, err := g.await("typstcompilerbuilder_build", builder)
	if err != nil {
		return 0, err
	}
	compiler, ok := v.(*boxed)
	if !ok {
		return 0, fmt.Errorf("%w: the builder made %s", ErrGuest, debugString(v))
	}
	return uint64(compiler.addr), nil
}

// mapFile gives the compiler a file.
func (g *guest) mapFile(compiler uint64, path string, content []byte) error {
	pa, pn, err := g.put([]byte(path))
	if err != nil {
		return err
	}
	ca, cn, err := g.put(content)
	if err != nil {
		return err
	}
	res, err := g.call("typstcompiler_map_shadow", compiler, pa, pn, ca, cn)
	if err != nil {
		return err
	}
	if res[0] == 0 {
		return fmt.Errorf("%w: file path %q", ErrDocument, path)
	}
	return nil
}

// Numbers of the compiler's interface.
const (
	kindPaged         = 0
	formatPDF         = 1
	diagnosticObjects = 3
)

// artifact compiles, reports diagnostics, and writes the PDF.
func (g *guest) artifact(world uint64) ([]byte, error) {
	ref, err := g.try("typstcompileworld_compile", world, kindPaged, diagnosticObjects)
	if err != nil {
		return nil, err
	}
	if err := g.report(readDiagnostics(g.heap.take(ref))); err != nil {
		return nil, err
	}
	ref, err = g.try("typstcompileworld_get_artifact", world, formatPDF, diagnosticObjects)
	if err != nil {
		return nil, err
	}
	outcome := g.heap.take(ref)
	result, _ := get(outcome, "result")
	pdf, ok := result.(*octets)
	if !ok {
		if err := g.report(readDiagnostics(outcome)); err != nil {
			return nil, err
		}
		return nil, fmt.Errorf("%w: no PDF and no reason", ErrGuest)
	}
	return pdf.b, nil
}

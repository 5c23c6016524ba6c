package typeset

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestHeapReusesDroppedReferences(t *testing.T) {
	h := newHeap()
	for ref, want := range map[uint32]value{0: undefined{}, refUndefined: undefined{}, 129: null{}, 130: true, 131: false} {
		h.drop(ref) // has no effect on the fixed ones
		if got := h.get(ref); got != want {
			t.Errorf("reference %d is %v, want %v", ref, got, want)
		}
	}
	a, b := h.add("a"), h.add("b")
	if a != refFirst || b != refFirst+1 {
		t.Errorf("first references are %d and %d", a, b)
	}
	if v := h.take(a); v != value("a") || h.get(a) != value(undefined{}) {
		t.Errorf("took %v and left %v", v, h.get(a))
	}
	if c := h.add("c"); c != a || h.get(b) != value("b") {
		t.Errorf("new reference is %d, want the free %d", c, a)
	}
	if h.get(math.MaxUint32) != value(undefined{}) {
		t.Error("an unknown reference is not undefined")
	}
}

func TestPropertiesBehaveAsInJavaScript(t *testing.T) {
	o := newObject()
	list := &array{[]value{"x", 2.0}}
	for _, step := range []struct {
		owner, key, v value
	}{{o, "b", 1.0}, {o, "a", list}, {o, "b", 3.0}, {list, 3.0, "y"}} {
		if thrown := set(step.owner, step.key, step.v); thrown != nil {
			t.Fatal(thrown)
		}
	}
	for _, c := range []struct {
		owner, key, want value
	}{
		{o, "b", 3.0},
		{o, "c", undefined{}},
		{list, 0.0, "x"},
		{list, "1", 2.0},
		{list, 2.0, undefined{}},
		{list, 3.0, "y"},
		{list, 9.0, undefined{}},
		{list, "length", 4.0},
		{&exception{"m"}, "message", "m"},
		{"text", "x", undefined{}},
	} {
		if got, thrown := get(c.owner, c.key); thrown != nil || got != c.want {
			t.Errorf("%s[%v] is %v, want %v", debugString(c.owner), c.key, got, c.want)
		}
	}
	for _, owner := range []value{undefined{}, null{}} {
		if _, thrown := get(owner, "x"); thrown == nil {
			t.Errorf("reading from %s did not throw", debugString(owner))
		}
		if thrown := set(owner, "x", 1.0); thrown == nil {
			t.Errorf("writing to %s did not throw", debugString(owner))
		}
	}
	if got := debugString(entries(o)); got != `[["b", 3], ["a", ["x", 2, undefined, "y"]]]` {
		t.Errorf("entries are %s", got)
	}
}

func TestConversions(t *testing.T) {
	for _, c := range []struct {
		v    value
		want float64
	}{{2.5, 2.5}, {true, 1}, {false, 0}, {null{}, 0}, {"", 0}, {" 7 ", 7}, {bigint(-3), -3}, {&date{9}, 9}} {
		if got := number(c.v); got != c.want {
			t.Errorf("Number(%s) is %v, want %v", debugString(c.v), got, c.want)
		}
	}
	for _, v := range []value{undefined{}, "x", newObject()} {
		if !math.IsNaN(number(v)) {
			t.Errorf("Number(%s) is a number", debugString(v))
		}
	}
	if !looseEqual(null{}, undefined{}) || looseEqual(null{}, 0.0) || !looseEqual("a", "a") || looseEqual("a", "b") {
		t.Error("== is wrong")
	}
	for v, want := range map[value]bool{1.0: true, 1.5: false, math.Inf(1): false, float64(1 << 53): false, "1": false} {
		if isSafeInteger(v) != want {
			t.Errorf("isSafeInteger(%v) is %v", v, !want)
		}
	}
	if isObject("s") || isObject(null{}) || isObject(&function{}) || !isObject(newObject()) || !isObject(&array{}) {
		t.Error("typeof is wrong")
	}
}

func TestIterator(t *testing.T) {
	it := iterator(&array{[]value{"a", "b"}})
	var got []string
	for range 4 {
		f, _ := get(it, "next")
		step, thrown := f.(*function).call(nil, nil)
		if thrown != nil {
			t.Fatal(thrown)
		}
		done, _ := get(step, "done")
		v, _ := get(step, "value")
		got = append(got, fmt.Sprint(done, debugString(v)))
	}
	if want := []string{`false"a"`, `false"b"`, "trueundefined", "trueundefined"}; !slices.Equal(got, want) {
		t.Errorf("have %v, want %v", got, want)
	}
}

func TestPromisesRunInOrder(t *testing.T) {
	g := newGuest(t.Context(), 0)
	var log []string
	note := func(name string) *function {
		return &function{name: name, call: func(g *guest, args []value) (value, *thrown) {
			log = append(log, name+text(first(args)))
			return undefined{}, nil
		}}
	}
	outer, inner := &promise{}, &promise{}
	outer.then(g, note("outer "))
	inner.then(g, note("inner "))
	outer.resolve(g, inner) // waits for inner
	resolve, reject := inner.settlers()
	if _, thrown := resolve.call(g, []value{"1"}); thrown != nil {
		t.Fatal(thrown)
	}
	if _, thrown := reject.call(g, []value{"2"}); thrown != nil { // too late
		t.Fatal(thrown)
	}
	if len(log) != 0 {
		t.Errorf("%v ran before the microtasks", log)
	}
	if err := g.drain(); err != nil {
		t.Fatal(err)
	}
	inner.then(g, note("late "))
	if err := g.drain(); err != nil {
		t.Fatal(err)
	}
	if want := []string{"inner 1", "outer 1", "late 1"}; !slices.Equal(log, want) {
		t.Errorf("have %v, want %v", log, want)
	}
	if outer.state != fulfilled || outer.result != value("1") {
		t.Errorf("outer is %v with %v", outer.state, outer.result)
	}
}

func TestReadDiagnostics(t *testing.T) {
	message := func(path, span, severity, text string) *object {
		o := newObject()
		o.set("path", path)
		o.set("range", span)
		o.set("severity", severity)
		o.set("message", text)
		return o
	}
	v := newObject()
	v.set("diagnostics", &array{[]value{
		message("/a/b.typ", "1:2-3:4", "error", "bad, hints: try x, hints: or y"),
		message("/main.typ", "0:0-0:1", "hint", "while calling f"),
		message(entryPath, "2:9-2:20", "hint", "import"),
		message("", "", "warning", "odd"),
	}})
	var got []string
	for _, d := range readDiagnostics(v) {
		got = append(got, d.String())
	}
	want := []string{"a/b.typ:2:3: error: bad (hint: try x) (hint: or y) (while calling f, main.typ:1:1)", "warning: odd"}
	if !slices.Equal(got, want) {
		t.Errorf("have %q, want %q", got, want)
	}
	if d := readDiagnostics("nonsense"); d != nil {
		t.Errorf("nonsense gives %v", d)
	}
}

func TestEntry(t *testing.T) {
	doc := Document{
		Title: "a\"\\\n\x00æ", Language: "NB-no",
		Created: time.Date(2017, 3, 1, 1, 2, 3, 4, time.FixedZone("", 3600)),
	}
	want := `#set document(title: "a\"\\\u{a}\u{0}æ", date: datetime(year: 2017, month: 3, day: 1, hour: 0, minute: 2, second: 3))
#set text(lang: "nb", region: "NO")
#include "/main.typ"
`
	if got := doc.entry(); got != want {
		t.Errorf("have\n%swant\n%s", got, want)
	}
}

func TestShowsNotdef(t *testing.T) {
	for content, want := range map[string]bool{
		`(\000\001) Tj`:                                        false,
		`(\000\000) Tj`:                                        true,
		"(\x00\x01\x00\x00) Tj":                                true,
		`(\001\000\000\001) Tj`:                                false, // zeros of two glyphs
		`[-250 (\000\002) 3 (\000\000)] TJ`:                    true,
		`/Span << /ActualText (\000\000) >> BDC`:               false,
		`/Span << /ActualText <FEFF0041> >> BDC (\000\000) Tj`: true,
		`(\(\)) Tj (\000\001) Tj`:                              false,
		`((\000\000)) Tj`:                                      false, // nested: 28 00 00 29
		`(<<) Tj (\000\000) Tj`:                                true,
		"(\\\n\\0\\0) Tj":                                      true,
		`(\n\r) Tj (`:                                          false,
		`(\`:                                                   false,
	} {
		if got := showsNotdef([]byte(content)); got != want {
			t.Errorf("%q: have %v, want %v", content, got, want)
		}
	}
}

// small is a PDF in the form that the compiler writes, with one figure.
func small(figure string) []byte {
	var b strings.Builder
	b.WriteString("%PDF-1.7\n")
	var offsets []int
	for i, object := range []string{
		"<<\n  /Type /Catalog\n  /Pages 2 0 R\n  /Metadata 6 0 R\n  /StructTreeRoot 4 0 R\n  /ViewerPreferences <<\n  >>\n>>",
		"<<\n  /Type /Pages\n  /Count 1\n  /Kids [3 0 R]\n>>",
		"<<\n  /Type /Page\n>>",
		"<<\n  /Type /StructTreeRoot\n  /K [5 0 R]\n>>",
		"<<\n  /S /Figure\n" + figure + "  /Pg 3 0 R\n>>",
		"<<\n  /Length 10\n>>\nstream\n</rdf:RDF>\nendstream",
	} {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n\n", i+1, object)
	}
	xref := b.Len()
	b.WriteString("xref\n0 7\n0000000000 65535 f \n")
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<<\n  /Size 7\n  /Root 1 0 R\n  /ID [(a) (a)]\n>>\nstartxref\n%d\n%%%%EOF", xref)
	return []byte(b.String())
}

func TestFinish(t *testing.T) {
	raw := small("  /Alt (x)\n")
	out, err := finish(raw)
	if err != nil {
		t.Fatal(err)
	}
	update, ok := strings.CutPrefix(string(out), string(raw))
	if !ok {
		t.Fatal("the update changed what was there")
	}
	for _, want := range []string{"\n1 0 obj\n<<\n  /Type /Catalog", "/DisplayDocTitle true", "<pdfuaid:part>1</pdfuaid:part>", "/ID [(a) <", "/Prev "} {
		if !strings.Contains(update, want) {
			t.Errorf("no %q in the update\n%s", want, update)
		}
	}
	// Every new cross-reference leads to its object.
	for n := range 7 {
		_, rest, found := strings.Cut(update, fmt.Sprintf("\n%d 1\n", n))
		if !found || n == 0 {
			continue
		}
		var at int
		if _, err := fmt.Sscanf(rest, "%d", &at); err != nil || !strings.HasPrefix(string(out[at:]), fmt.Sprintf("%d 0 obj\n", n)) {
			t.Errorf("object %d is not at %d", n, at)
		}
	}
	if _, err := finish(small("")); !errors.Is(err, ErrInaccessible) || !strings.Contains(err.Error(), "page 1") {
		t.Errorf("have %v, want ErrInaccessible", err)
	}
}

func FuzzFinish(f *testing.F) {
	f.Add(small("  /Alt (x)\n"))
	f.Add(small(""))
	f.Add([]byte("startxref\n0\n%%EOF"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		out, err := finish(raw)
		if err == nil && !strings.HasPrefix(string(out), string(raw)) {
			t.Error("the update changed what was there")
		}
		if err != nil && !errors.Is(err, ErrGuest) && !errors.Is(err, ErrInaccessible) {
			t.Errorf("unknown error %v", err)
		}
	})
}

func TestMemoryIsZeroWhenReused(t *testing.T) {
	var m memories
	const size = 1 << 16
	for range 3 {
		l := m.Allocate(0, 4*size)
		for _, want := range []uint64{size, 2 * size, 4 * size} {
			b := l.Reallocate(want)
			if uint64(len(b)) != want {
				t.Fatalf("%d bytes, want %d", len(b), want)
			}
			if i := slices.IndexFunc(b[want/2:], func(c byte) bool { return c != 0 }); i >= 0 {
				t.Fatalf("byte %d is not zero", want/2+uint64(i))
			}
			if want == size && slices.ContainsFunc(b, func(c byte) bool { return c != 0 }) {
				t.Fatal("memory comes with content")
			}
			for i := range b {
				b[i] = 1
			}
		}
		if l.Reallocate(4*size+1) != nil {
			t.Fatal("more memory than the bound")
		}
		l.Free()
	}
}

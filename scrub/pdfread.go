package scrub

import (
	"bytes"
	"strconv"
)

// pdf is a file being read: where each object stands, and what is read of it.
type pdf struct {
	b       []byte
	places  map[int]place
	trailer dict
	objects map[int]any
	loading map[int]bool
	broken  map[int]error
	failed  error // of the last object that was asked for and cannot be read
	packs   map[int]*pack
	left    int64 // bytes that may still be unpacked and kept
	passing int64 // bytes of pictures that may still be passed over
	reading int64 // bytes that may still be read as objects
	values  int   // values that these may still hold
	steps   int   // nodes of the tree of pages, and annotations, that were met
}

// place is where an object stands: at an offset, or in a pack.
type place struct {
	offset   int
	pack     int // number of the stream of objects, 0 for none
	index    int
	released bool // free: there is no such object
}

// pack is a stream of objects, unpacked.
type pack struct {
	b       []byte
	offsets map[int]int
}

// The bounds of a file. Every byte of it, and of what is unpacked, belongs to
// one object: a file whose objects stand within each other reads the same bytes
// again and again, and goes beyond them.
const (
	maxObjects  = 200_000
	maxSections = 400
	maxReading  = 2 * maxUnpacked
)

// openPDF reads the table of objects.
func openPDF(b []byte) (*pdf, error) {
	p := &pdf{
		b: b, places: map[int]place{}, objects: map[int]any{}, loading: map[int]bool{}, broken: map[int]error{}, packs: map[int]*pack{},
		left: maxUnpacked, passing: maxPassed, reading: maxReading, values: 10 * maxObjects,
	}
	if len(bytes.Trim(b[endOfFile(b):], pdfSpace)) > 0 {
		return nil, refuse("two_kinds")
	}
	tail := b[max(0, len(b)-2048):]
	i := bytes.LastIndex(tail, []byte("startxref"))
	if i < 0 {
		return nil, errSyntax
	}
	l := &lexer{b: tail, at: i + len("startxref")}
	l.space()
	at, err := strconv.Atoi(l.word())
	if err != nil {
		return nil, errSyntax
	}
	if rest := bytes.TrimPrefix(bytes.Trim(tail[l.at:], pdfSpace), []byte("%%EOF")); len(rest) > 0 {
		return nil, refuse("two_kinds")
	}
	seen := map[int]bool{}
	for queue := []int{at}; len(queue) > 0; queue = queue[1:] {
		if seen[queue[0]] {
			continue
		}
		if seen[queue[0]] = true; len(seen) > maxSections {
			return nil, errSyntax
		}
		d, err := p.section(queue[0])
		if err == nil && p.spent() {
			err = refuse("bomb")
		}
		if err != nil {
			return nil, err
		}
		if p.trailer == nil {
			p.trailer = d
		}
		if _, locked := d["Encrypt"]; locked {
			return nil, refuse("encrypted")
		}
		for _, key := range []name{"XRefStm", "Prev"} {
			if n, ok := integer(d[key]); ok {
				queue = append(queue, n)
			}
		}
	}
	return p, nil
}

// spent reports whether more was read as objects than a file holds.
func (p *pdf) spent() bool { return p.reading < 0 || p.values < 0 }

// count counts what a reader has read from an offset on.
func (p *pdf) count(l *lexer, from int) {
	p.reading -= int64(l.at - from)
	p.values -= l.values
}

const pdfSpace = "\x00\t\n\f\r "

// endOfFile returns where the last mark of the end ends.
func endOfFile(b []byte) int {
	if i := bytes.LastIndex(b, []byte("%%EOF")); i >= 0 {
		return i + len("%%EOF")
	}
	return len(b)
}

// section reads one table of objects, the newer of which were read before it,
// and returns its trailer.
func (p *pdf) section(at int) (dict, error) {
	if at < 0 || at >= len(p.b) {
		return nil, errSyntax
	}
	l := &lexer{b: p.b, at: at, refs: true}
	l.space()
	if !bytes.HasPrefix(p.b[l.at:], []byte("xref")) {
		return p.streamSection(l)
	}
	defer p.count(l, at)
	l.at += len("xref")
	for {
		v, err := l.next()
		if err != nil {
			return nil, errSyntax
		}
		if v == operator("trailer") {
			break
		}
		first, ok := integer(v)
		count, err := l.int()
		if !ok || err != nil || first < 0 || count < 0 || count > maxObjects || first > maxObjects {
			return nil, errSyntax
		}
		for i := range count {
			offset, err1 := l.int()
			_, err2 := l.int()
			l.space()
			kind := l.word()
			if err1 != nil || err2 != nil || kind != "n" && kind != "f" {
				return nil, errSyntax
			}
			p.put(first+i, place{offset: offset, released: kind == "f"})
		}
	}
	v, err := l.next()
	d, ok := v.(dict)
	if err != nil || !ok {
		return nil, errSyntax
	}
	return d, nil
}

// put notes where an object stands, unless a newer table said so.
func (p *pdf) put(num int, at place) {
	if _, newer := p.places[num]; !newer {
		p.places[num] = at
	}
}

func (l *lexer) int() (int, error) {
	l.space()
	return strconv.Atoi(l.word())
}

func integer(v any) (int, bool) {
	n, ok := v.(number)
	if !ok {
		return 0, false
	}
	i, err := strconv.Atoi(string(n))
	return i, err == nil
}

// streamSection reads a table of objects that is a stream (7.5.8).
func (p *pdf) streamSection(l *lexer) (dict, error) {
	v, err := p.indirect(l, 0)
	s, ok := v.(*stream)
	if err != nil || !ok || s.dict["Type"] != name("XRef") {
		return nil, errSyntax
	}
	b, err := p.unpack(s)
	if err != nil {
		return nil, err
	}
	var w [3]int
	widths, _ := s.dict["W"].(array)
	if len(widths) < 3 {
		return nil, errSyntax
	}
	for i := range w {
		n, ok := integer(widths[i])
		if !ok || n < 0 || n > 8 {
			return nil, errSyntax
		}
		w[i] = n
	}
	row := w[0] + w[1] + w[2]
	index, _ := s.dict["Index"].(array)
	if index == nil {
		index = array{number("0"), s.dict["Size"]}
	}
	for i := 0; i+1 < len(index); i += 2 {
		first, ok1 := integer(index[i])
		count, ok2 := integer(index[i+1])
		if !ok1 || !ok2 || row == 0 || first < 0 || count < 0 || first > maxObjects || count > maxObjects || count > len(b)/row {
			return nil, errSyntax
		}
		for n := range count {
			p.putRow(first+n, b[:row], w)
			b = b[row:]
		}
	}
	return s.dict, nil
}

// putRow notes one row of a table that is a stream.
func (p *pdf) putRow(num int, row []byte, w [3]int) {
	var f [3]int
	for i, width := range w {
		for range width {
			f[i] = f[i]<<8 | int(row[0])
			row = row[1:]
		}
	}
	kind := f[0]
	if w[0] == 0 {
		kind = 1
	}
	switch kind {
	case 0:
		p.put(num, place{released: true})
	case 1:
		p.put(num, place{offset: f[1]})
	case 2:
		p.put(num, place{pack: f[1], index: f[2]})
	}
}

// indirect reads an object with its number, which must be want unless that is
// 0.
func (p *pdf) indirect(l *lexer, want int) (any, error) {
	defer p.count(l, l.at)
	num, err1 := l.int()
	_, err2 := l.int()
	l.space()
	if err1 != nil || err2 != nil || want != 0 && num != want || l.word() != "obj" {
		return nil, errSyntax
	}
	v, err := l.next()
	if err != nil {
		return nil, within(err)
	}
	d, ok := v.(dict)
	l.space()
	if !ok || !bytes.HasPrefix(l.b[l.at:], []byte("stream")) {
		return v, nil
	}
	l.at += len("stream")
	if bytes.HasPrefix(l.b[l.at:], []byte("\r\n")) {
		l.at += 2
	} else if l.at < len(l.b) && (l.b[l.at] == '\n' || l.b[l.at] == '\r') {
		l.at++
	}
	rest := l.b[l.at:]
	if n, ok := integer(p.resolve(d["Length"])); ok && n >= 0 && n <= len(rest) && endsStream(rest[n:]) {
		l.at += n
		return &stream{d, rest[:n]}, nil
	}
	n := bytes.Index(rest, []byte("endstream"))
	if n < 0 {
		l.at = len(l.b)
		return nil, errSyntax
	}
	l.at += n
	return &stream{d, bytes.TrimRight(rest[:n], "\r\n")}, nil
}

func endsStream(b []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(b[:min(len(b), 20)], "\r\n \t"), []byte("endstream"))
}

// resolve follows references to the object. What is not there is nil; so is
// what cannot be read, and failed says so.
func (p *pdf) resolve(v any) any {
	for range 16 {
		r, ok := v.(ref)
		if !ok {
			return v
		}
		v = p.object(r.num)
	}
	return nil
}

func (p *pdf) dict(v any) dict {
	switch v := p.resolve(v).(type) {
	case dict:
		return v
	case *stream:
		return v.dict
	}
	return nil
}

func (p *pdf) object(num int) any {
	if err := p.broken[num]; err != nil {
		p.failed = err
		return nil
	}
	if v, ok := p.objects[num]; ok {
		return v
	}
	at, ok := p.places[num]
	if !ok || at.released || p.loading[num] {
		return nil
	}
	p.loading[num] = true
	defer delete(p.loading, num)
	var v any
	var err error
	switch {
	case p.spent():
		err = refuse("bomb")
	case len(p.loading) > maxNesting: // lengths of lengths of streams
		err = errSyntax
	case at.pack != 0:
		v, err = p.packed(at.pack, num)
	case at.offset >= 0 && at.offset < len(p.b):
		v, err = p.indirect(&lexer{b: p.b, at: at.offset, refs: true}, num)
	}
	if err != nil {
		p.broken[num], p.failed = err, err
		return nil
	}
	p.objects[num] = v
	return v
}

// packed reads an object out of a stream of objects (7.5.7).
func (p *pdf) packed(in, num int) (any, error) {
	k, ok := p.packs[in]
	if !ok {
		k = &pack{offsets: map[int]int{}}
		p.packs[in] = k
		s, ok := p.object(in).(*stream)
		if !ok {
			return nil, errSyntax
		}
		b, err := p.unpack(s)
		if err != nil {
			return nil, err
		}
		count, ok1 := integer(p.resolve(s.dict["N"]))
		first, ok2 := integer(p.resolve(s.dict["First"]))
		if !ok1 || !ok2 || count < 0 || count > maxObjects || first < 0 || first > len(b) {
			return nil, errSyntax
		}
		l := &lexer{b: b}
		for range count {
			n, err1 := l.int()
			offset, err2 := l.int()
			if err1 != nil || err2 != nil || offset < 0 || offset > len(b)-first {
				return nil, errSyntax
			}
			k.offsets[n] = first + offset
		}
		k.b = b
	}
	at, ok := k.offsets[num]
	if !ok {
		return nil, errSyntax
	}
	l := &lexer{b: k.b, at: at, refs: true}
	defer p.count(l, at)
	v, err := l.next()
	return v, within(err)
}

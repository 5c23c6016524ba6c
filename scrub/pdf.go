package scrub

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"verdig/fault"
)

// cleanPDF copies what the pages of a PDF show into a new file. Only keys that
// are listed in shown pass: no information about the document, no XMP, no ids,
// no outline, no structure, no form, no attachment, no annotation but as it is
// drawn, no earlier state of the file.
func cleanPDF(b []byte) ([]byte, Kind, error) {
	out, err := rewritePDF(b)
	var told *fault.Error
	switch {
	case err == nil:
		return out, PDF, nil
	case errors.As(err, &told):
		return nil, "", err
	case errors.Is(err, errFilter):
		return nil, "", refuse("part")
	}
	return nil, "", refuse("damaged")
}

func rewritePDF(b []byte) ([]byte, error) {
	p, err := openPDF(b)
	if err != nil {
		return nil, err
	}
	root := p.dict(p.trailer["Root"])
	if root == nil {
		return nil, errSyntax
	}
	if err := p.search(root); err != nil {
		return nil, err
	}
	p.failed = nil
	pages, err := p.pages(root["Pages"], dict{}, 0)
	if err != nil {
		return nil, err
	}
	if len(pages) == 0 {
		return nil, errSyntax
	}
	w := &copier{pdf: p, nums: map[int]int{}}
	catalog, tree := w.reserve(), w.reserve()
	var kids array
	for _, page := range pages {
		num := w.reserve()
		d, err := w.page(page)
		if err == nil {
			err = w.full()
		}
		if err != nil {
			return nil, err
		}
		d["Parent"] = ref{num: tree}
		w.put(num, d)
		kids = append(kids, ref{num: num})
	}
	if p.failed != nil {
		return nil, p.failed
	}
	w.put(catalog, dict{"Type": name("Catalog"), "Pages": ref{num: tree}})
	w.put(tree, dict{"Type": name("Pages"), "Kids": kids, "Count": number(strconv.Itoa(len(kids)))})
	return w.file(catalog)
}

// acts are the kinds of actions for which a file is refused; the others go
// with what they stand in.
var acts = []name{"JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "Sound", "Movie", "GoToE", "GoTo3DView", "RichMediaExecute"}

// bearers are the kinds of annotations that carry a file or play something.
var bearers = []name{"FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D"}

// search looks through all that is reached from the root for what a file is
// refused for.
func (p *pdf) search(root dict) error {
	seen := map[int]bool{}
	list := []any{root}
	var told *fault.Error
	for steps := 0; len(list) > 0; steps++ {
		if steps > 10*maxObjects {
			return refuse("bomb")
		}
		v := list[len(list)-1]
		list = list[:len(list)-1]
		if r, ok := v.(ref); ok {
			if seen[r.num] {
				continue
			}
			seen[r.num] = true
			v = p.resolve(r)
		}
		if errors.As(p.failed, &told) {
			return told
		}
		switch v := v.(type) {
		case array:
			list = append(list, v...)
		case dict:
			if err := p.refused(v); err != nil {
				return err
			}
			for _, x := range v {
				list = append(list, x)
			}
		case *stream:
			list = append(list, v.dict)
		}
	}
	return nil
}

func (p *pdf) refused(d dict) error {
	_, script := d["JS"]
	_, file := d["EF"]
	_, form := d["XFA"]
	_, portfolio := d["Collection"]
	kind, _ := p.resolve(d["Type"]).(name)
	act, _ := p.resolve(d["S"]).(name)
	sub, _ := p.resolve(d["Subtype"]).(name)
	_, placed := d["Rect"]
	switch {
	case script || kind != "StructElem" && slices.Contains(acts, act):
		return refuse("scripts")
	case file || portfolio || kind == "EmbeddedFile" || placed && slices.Contains(bearers, sub):
		return refuse("embedded")
	case form:
		return refuse("form")
	}
	return nil
}

const (
	maxPages = 5000
	maxSteps = 50_000
)

// inherited are the keys that a page takes from the nodes above it.
var inherited = []name{"Resources", "MediaBox", "CropBox", "Rotate"}

// pages walks the tree of pages and returns them with what they inherit.
func (p *pdf) pages(v any, above dict, depth int) ([]dict, error) {
	node, ok := p.resolve(v).(dict)
	if !ok || depth > 40 {
		return nil, errSyntax
	}
	if p.steps++; p.steps > maxSteps { // the same node may stand in the tree again and again
		return nil, refuse("bomb")
	}
	given := dict{}
	for _, key := range inherited {
		if own, ok := node[key]; ok {
			given[key] = own
		} else if from, ok := above[key]; ok {
			given[key] = from
		}
	}
	kids, ok := p.resolve(node["Kids"]).(array)
	if !ok {
		page := dict{}
		for _, key := range []name{"Contents", "Annots", "Group", "UserUnit"} {
			page[key] = node[key]
		}
		for key, x := range given {
			page[key] = x
		}
		return []dict{page}, nil
	}
	var all []dict
	for _, kid := range kids {
		some, err := p.pages(kid, given, depth+1)
		if err != nil {
			return nil, err
		}
		if all = append(all, some...); len(all) > maxPages {
			return nil, refuse("bomb")
		}
	}
	return all, nil
}

// copier writes objects into a new file.
type copier struct {
	pdf    *pdf
	nums   map[int]int // number of an object there, by its number here
	out    []any       // by number, from 1
	depth  int
	made   int // bytes that the new file has at least
	packer *zlib.Writer
}

// full refuses a file that is too large before all of it is made: an object
// that stands in many places is written in each.
func (w *copier) full() error {
	if w.made > MaxOut {
		return refuse("large_after", "10")
	}
	return nil
}

func (w *copier) reserve() int {
	w.out = append(w.out, nil)
	return len(w.out)
}

func (w *copier) put(num int, v any) { w.out[num-1] = v }

func (w *copier) add(v any) ref {
	num := w.reserve()
	w.put(num, v)
	return ref{num: num}
}

// file writes the objects, a table of them and a trailer.
func (w *copier) file(root int) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	offsets := make([]int, len(w.out))
	for i, v := range w.out {
		offsets[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n", i+1)
		if s, ok := v.(*stream); ok {
			s.dict["Length"] = number(strconv.Itoa(len(s.raw)))
			writeObject(&b, s.dict)
			b.WriteString("\nstream\n")
			b.Write(s.raw)
			b.WriteString("\nendstream")
		} else {
			writeObject(&b, v)
		}
		b.WriteString("\nendobj\n")
		if b.Len() > MaxOut {
			return nil, refuse("large_after", "10")
		}
	}
	at := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(w.out)+1)
	for _, offset := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(w.out)+1, root, at)
	return b.Bytes(), nil
}

// writeObject writes an object, the keys of a dictionary in order.
func writeObject(b *bytes.Buffer, v any) {
	switch v := v.(type) {
	case nil:
		b.WriteString("null")
	case bool:
		b.WriteString(strconv.FormatBool(v))
	case number:
		b.WriteString(string(v))
	case operator:
		b.WriteString(string(v))
	case ref:
		fmt.Fprintf(b, "%d 0 R", v.num)
	case name:
		writeName(b, v)
	case text:
		fmt.Fprintf(b, "<%x>", []byte(v))
	case array:
		b.WriteByte('[')
		for i, x := range v {
			if i > 0 {
				b.WriteByte(' ')
			}
			writeObject(b, x)
		}
		b.WriteByte(']')
	case dict:
		b.WriteString("<<")
		for _, key := range sortedKeys(v) {
			writeName(b, key)
			b.WriteByte(' ')
			writeObject(b, v[key])
		}
		b.WriteString(">>")
	}
}

func sortedKeys(d dict) []name {
	keys := make([]name, 0, len(d))
	for k := range d {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func writeName(b *bytes.Buffer, n name) {
	b.WriteByte('/')
	for _, c := range []byte(n) {
		if c <= ' ' || c > '~' || c == '#' || isDelimiter(c) {
			fmt.Fprintf(b, "#%02x", c)
		} else {
			b.WriteByte(c)
		}
	}
}

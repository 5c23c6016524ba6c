package scrub

import (
	"bytes"
	"strings"
)

// rewriter makes one part of a package anew by its rules.
type rewriter struct {
	rules *rules
	ids   map[string]string // new id of a relation by the old one, "" for one that is left behind
	used  map[string]bool   // new ids that the part names

	out      bytes.Buffer
	skip     int    // depth within an element that goes
	depth    int    // depth within the part
	fields   []bool // of each open field: its instruction is being read
	reading  int    // how many of them
	inText   int
	inAuthor bool
	formula  bool            // the cell has a formula
	value    bool            // the cell has a value
	refers   map[string]bool // prefixes of the namespace of relations
}

func (r *rewriter) rewrite(b []byte) ([]byte, error) {
	r.refers = map[string]bool{}
	r.out.WriteString(xmlHead)
	if err := eachMarkup(b, r.piece); err != nil {
		return nil, err
	}
	return r.out.Bytes(), nil
}

// piece takes one piece of the part.
func (r *rewriter) piece(m markup) error {
	name := local(m.name)
	switch m.kind {
	case characters:
		if r.skip == 0 && !r.inAuthor && !(r.instruction() && r.inText > 0) {
			m.write(&r.out)
		}
		return nil
	case endTag:
		return r.end(m, name)
	}
	if r.depth++; m.empty {
		defer func() { r.depth-- }()
	}
	if r.rules.fields && name == "fldChar" && r.skip == 0 {
		r.field(m.attr("fldCharType"))
	}
	if r.skip > 0 || r.goes(name) {
		if !m.empty {
			r.skip++
		}
		return nil
	}
	if key, bad := r.rules.refuse[name]; bad {
		return refuse(key)
	}
	r.cell(m, name)
	if r.rules.unwrap[name] {
		return nil
	}
	m.attrs = r.attributes(m.attrs, name)
	m.write(&r.out)
	return nil
}

// goes reports whether an element goes with all it holds.
func (r *rewriter) goes(name string) bool {
	return r.rules.drop[name] || r.rules.only != nil && r.depth == 2 && !r.rules.only[name] || r.rules.values && name == "f" && r.noteFormula()
}

func (r *rewriter) noteFormula() bool {
	r.formula = true
	return true
}

// cell notes where texts, authors and cells begin.
func (r *rewriter) cell(m markup, name string) {
	switch {
	case m.empty && name != "c" && name != "v":
	case r.rules.fields && name == "t":
		r.inText++
	case r.rules.authors && name == "author":
		r.inAuthor = true
	case r.rules.values && name == "c":
		r.formula, r.value = false, false
	case r.rules.values && (name == "v" || name == "is"):
		r.value = true
	}
}

func (r *rewriter) end(m markup, name string) error {
	r.depth--
	if r.skip > 0 {
		r.skip--
		return nil
	}
	switch {
	case r.rules.fields && name == "t":
		r.inText--
	case name == "author":
		r.inAuthor = false
	case r.rules.values && name == "c" && r.formula && !r.value:
		return refuse("no_values")
	}
	if !r.rules.unwrap[name] {
		m.write(&r.out)
	}
	return nil
}

// field follows the parts of a field of Word: its instruction goes, and what it
// last showed stays as text.
func (r *rewriter) field(kind string) {
	n := len(r.fields)
	switch {
	case kind == "begin":
		r.fields = append(r.fields, true)
		r.reading++
	case n == 0:
	case kind == "separate" || kind == "end":
		if r.fields[n-1] {
			r.reading--
		}
		if r.fields[n-1] = false; kind == "end" {
			r.fields = r.fields[:n-1]
		}
	}
}

// instruction reports whether what is read belongs to a field's instruction.
func (r *rewriter) instruction() bool { return r.reading > 0 }

// attributes returns those that stay.
func (r *rewriter) attributes(all []attribute, element string) []attribute {
	var out []attribute
	for _, a := range all {
		prefix, declares := strings.CutPrefix(a.name, "xmlns:")
		if declares && strings.HasSuffix(a.value, "/relationships") {
			r.refers[prefix] = true
		}
	}
	for _, a := range all {
		name := local(a.name)
		prefix, _, prefixed := strings.Cut(a.name, ":")
		switch {
		case a.name == "xmlns" || prefix == "xmlns":
		case prefixed && r.refers[prefix]:
			id := r.ids[a.value]
			if id == "" {
				continue
			}
			r.used[id] = true
			a.value = id
		case r.rules.bare[name] || strings.HasPrefix(name, "rsid"):
			continue
		case r.rules.blank[name], name == "name" && r.rules.nameless[element]:
			a.value = ""
		}
		out = append(out, a)
	}
	return out
}

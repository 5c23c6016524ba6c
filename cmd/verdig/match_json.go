package main

import (
	"bufio"
	"encoding/json"
	"io"
	"math"
	"strconv"

	"verdig/exchange/people"
	"verdig/linkage"
)

// jsonNumber is a number of a JSON document: null where it is none.
type jsonNumber float64

// MarshalJSON implements json.Marshaler.
func (f jsonNumber) MarshalJSON() ([]byte, error) {
	if math.IsNaN(float64(f)) || math.IsInf(float64(f), 0) {
		return []byte("null"), nil
	}
	return strconv.AppendFloat(nil, float64(f), 'g', 9, 64), nil
}

type (
	matchColumn struct {
		File    string      `json:"file"`
		Column  string      `json:"column"`
		Role    people.Role `json:"role"`
		Guessed bool        `json:"guessed"`
		Reason  string      `json:"reason,omitempty"`
	}
	matchFile struct {
		File    string `json:"file"`
		Records int    `json:"records"`
		LeftOut int    `json:"rows_left_out"`
	}
	matchWarning struct {
		Key       string   `json:"key"`
		Args      []string `json:"args"`
		Text      string   `json:"text"`
		Remedy    string   `json:"remedy"`
		Attention bool     `json:"attention"`
	}
	matchLevel struct {
		Level string     `json:"level"`
		M     jsonNumber `json:"m"`
		U     jsonNumber `json:"u"`
		Bits  jsonNumber `json:"bits"`
	}
	matchField struct {
		Field  string       `json:"field"`
		Levels []matchLevel `json:"levels"`
	}
	matchThreshold struct {
		Bits        jsonNumber `json:"bits"`
		Probability jsonNumber `json:"probability"`
	}
)

// document writes one JSON object piece by piece, so that many links cost no
// memory.
type document struct {
	out   *bufio.Writer
	begun bool
	err   error
	buf   []byte
}

// key begins a member.
func (d *document) key(name string) {
	if d.begun {
		d.text(",")
	}
	d.begun = true
	d.text("\n  ")
	d.buf = strconv.AppendQuote(d.buf[:0], name)
	d.write()
	d.text(": ")
}

// put writes a member of any kind.
func (d *document) put(name string, v any) {
	d.key(name)
	b, err := json.Marshal(v)
	if d.err == nil {
		d.err = err
	}
	d.buf = append(d.buf[:0], b...)
	d.write()
}

func (d *document) text(s string) {
	if d.err == nil {
		_, d.err = d.out.WriteString(s)
	}
}

func (d *document) write() {
	if d.err == nil {
		_, d.err = d.out.Write(d.buf)
	}
}

// list writes a member that is a list, item by item: each appends itself to
// the bytes it is given.
func (d *document) list(name string, n int, item func(i int, b []byte) []byte) {
	d.key(name)
	d.text("[")
	first := true
	for i := range n {
		d.buf = item(i, d.buf[:0])
		if len(d.buf) == 0 {
			continue
		}
		if !first {
			d.text(",")
		}
		first = false
		d.text("\n    ")
		d.write()
	}
	if !first {
		d.text("\n  ")
	}
	d.text("]")
}

// appendText appends a text as JSON.
func appendText(b []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || c >= 0x7f {
			q, err := json.Marshal(s)
			if err != nil {
				panic(err) // a string always has JSON
			}
			return append(b, q...)
		}
	}
	return append(append(append(b, '"'), s...), '"')
}

// writeJSON writes the outcome. Keys are described in doc/methods/match.md.
func (m *matching) writeJSON(w io.Writer, a *app, explained *explanation) error {
	d := &document{out: bufio.NewWriterSize(w, 64<<10)}
	s := m.result.Stats
	d.text("{")
	d.put("records", len(m.set.Records))
	d.put("files", m.fileList())
	d.put("columns", m.columnList())
	if len(m.set.Facts) > 0 {
		d.put("facts", m.set.Facts)
	}
	d.put("pairs_compared", s.Compared)
	d.put("candidates", s.Scored)
	d.put("candidate_loss", candidateLoss{s.CandidateLoss, s.CandidateBound})
	d.put("status", m.result.Status)
	d.put("prior_bits", jsonNumber(m.result.Model.PriorBits))
	d.put("threshold", matchThreshold{jsonNumber(s.AcceptBits), jsonNumber(1 / (1 + math.Exp2(-s.AcceptBits)))})
	d.put("link_count", len(m.links))
	d.put("persons", s.Persons)
	d.put("cluster_count", m.several())
	d.put("estimated", m.estimate())
	if m.quality != nil {
		d.put("quality", m.quality)
	}
	if m.loss != nil {
		d.put("encoding_loss", m.loss)
	}
	d.put("model", m.fieldList())
	d.put("warnings", m.warningList(a))
	if explained != nil {
		d.put("explained", explained)
	}
	d.list("links", len(m.links), func(i int, b []byte) []byte {
		p := m.links[i]
		x, y := m.ends(p)
		b = appendText(append(b, `{"a":`...), m.set.IDs[x])
		b = appendText(append(b, `,"b":`...), m.set.IDs[y])
		b = strconv.AppendFloat(append(b, `,"weight_bits":`...), float64(p.Bits), 'f', 4, 64)
		b = strconv.AppendFloat(append(b, `,"probability":`...), chance(p.Bits), 'g', 9, 64)
		return append(b, '}')
	})
	d.list("clusters", len(m.result.Clusters), func(i int, b []byte) []byte {
		c := m.result.Clusters[i]
		if len(c) < 2 {
			return b
		}
		for k, id := range c {
			b = appendText(append(b, "[,"[min(k, 1)]), id)
		}
		return append(b, ']')
	})
	d.text("\n}\n")
	if d.err != nil {
		return d.err
	}
	return d.out.Flush()
}

// candidateLoss is the share of the true pairs that was never compared.
type candidateLoss struct {
	Estimate float64 `json:"estimate"`
	Upper    float64 `json:"upper"` // at most this, with 95 % probability
}

func (m *matching) fileList() []matchFile {
	out := []matchFile{{m.files[0], m.set.Second, m.set.LeftOut[0]}}
	if len(m.files) == 2 {
		out = append(out, matchFile{m.files[1], len(m.set.Records) - m.set.Second, m.set.LeftOut[1]})
	}
	return out
}

func (m *matching) columnList() []matchColumn {
	out := make([]matchColumn, len(m.set.Columns))
	for i, c := range m.set.Columns {
		out[i] = matchColumn{m.files[c.File], c.Name, c.Role, c.Guessed, c.Why}
	}
	return out
}

func (m *matching) fieldList() []matchField {
	out := []matchField{}
	for _, f := range m.result.Model.Fields {
		field := matchField{Field: f.Field}
		for _, l := range f.Levels {
			field.Levels = append(field.Levels, matchLevel{l.Level, jsonNumber(l.Match), jsonNumber(l.Random), jsonNumber(l.Bits)})
		}
		out = append(out, field)
	}
	return out
}

func (m *matching) warningList(a *app) []matchWarning {
	out := []matchWarning{}
	for _, w := range m.set.Warnings {
		out = append(out, matchWarning{w.Key, w.Args, a.say(w.Key, w.Args...), a.say(w.Key+".remedy", w.Args...), w.Attention})
	}
	return out
}

// fieldsOf lists the fields of evidence in the order of the model.
func fieldsOf(model linkage.Model) []string {
	out := make([]string, len(model.Fields))
	for i, f := range model.Fields {
		out[i] = f.Field
	}
	return out
}

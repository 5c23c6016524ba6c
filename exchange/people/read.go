package people

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/fault"
	"verdig/linkage"
)

// File is one CSV file to read.
type File struct {
	Name string // for messages
	In   io.ReaderAt
	Size int64
}

// Options say how files are read. The zero value guesses everything.
type Options struct {
	Columns []Assignment // the roles; nil: guessed
	ID      string       // column that identifies the rows; "": guessed, or else row numbers
	Truth   string       // column that says who the person is; "": none
	Today   codelist.Day // for ages without a date and for years of two digits; needed
	Limits  exchange.Limits

	// Progress, if not nil, is told how many rows of how many bytes were read.
	Progress func(rows int)
}

// Set is the people of one or two files.
type Set struct {
	Records []linkage.Record // first file first, in the order of its rows
	IDs     []string         // of each record, as its file has it
	Second  int              // number of the first record of the second file; len(Records) where there is one file

	Truth   []int32 // number of the person of each record from 0, -1 where not known; nil without a truth column
	Persons int     // of the truth

	Columns  []Column
	Facts    []string // headings of the further facts, in the order of Record.More
	Warnings []Warning
	LeftOut  []int // rows of each file that could not be read
}

// Warning is something that was noticed while reading. Args hold no content of
// a cell.
type Warning struct {
	Key       string // people.KEY in the catalogues, with a remedy
	Args      []string
	Attention bool // the outcome may be wrong because of it
}

// Read reads one file or two.
//
// Errors are of type fault.Error: kind Usage for a column that is not there,
// kind Invalid for a file that cannot be read or holds nothing to compare, and
// those of exchange.OpenTable.
func Read(files []File, o Options) (*Set, error) {
	if len(files) < 1 || len(files) > 2 {
		return nil, fault.New(fault.Usage, "people.files")
	}
	if o.Today.IsZero() {
		return nil, errors.New("people: no day given")
	}
	r := &reading{Options: o, set: &Set{LeftOut: make([]int, len(files))}}
	for _, f := range files {
		if err := r.open(f); err != nil {
			return nil, err
		}
	}
	if err := r.assign(); err != nil {
		return nil, err
	}
	for k := range r.tables {
		if err := r.build(k); err != nil {
			return nil, err
		}
	}
	r.identify()
	r.warn()
	return r.set, nil
}

// reading is the state of Read.
type reading struct {
	Options
	set     *Set
	tables  []*exchange.Table
	surveys []*survey
	plans   []*plan
	persons map[string]int32
	keep    keeper
	encoded string // id of the key of the encodings
}

// open opens a file and surveys it.
func (r *reading) open(f File) error {
	head := make([]byte, 4)
	if n, _ := f.In.ReadAt(head, 0); n == 4 && (string(head) == "PK\x03\x04" || string(head) == "\xd0\xcf\x11\xe0") {
		return fault.New(fault.Invalid, "people.workbook", clip(f.Name))
	}
	if f.Size <= 0 {
		return fault.New(fault.Invalid, "people.no_rows", clip(f.Name))
	}
	t, err := exchange.OpenTable(f.Name, f.In, f.Size, r.Limits)
	if err != nil {
		return err
	}
	headings := t.Headings()
	if looksLikeData(headings) {
		return fault.New(fault.Invalid, "people.no_heading", t.Name())
	}
	s := newSurvey(headings)
	for {
		row, err := t.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		s.add(row)
		if r.Progress != nil && s.rows%8192 == 0 {
			r.Progress(s.rows)
		}
	}
	if s.rows == 0 {
		return fault.New(fault.Invalid, "people.no_rows", t.Name())
	}
	r.tables, r.surveys = append(r.tables, t), append(r.surveys, s)
	return nil
}

// looksLikeData reports whether a row is data and no heading: it has a date or
// an address of mail, or no letters at all.
func looksLikeData(headings []string) bool {
	letters := false
	for _, h := range headings {
		p := takeApart([]byte(h))
		switch p.shape {
		case shapeYearFirst, shapeYearLast, shapeCompact, shapeNamed:
			return true
		}
		at := strings.IndexByte(h, '@')
		if at > 0 && strings.IndexByte(h[at:], '.') > 0 {
			return true
		}
		letters = letters || strings.ContainsFunc(h, func(c rune) bool { return c > '9' })
	}
	return !letters
}

// find returns the place of the column of a name, -1 if there is none: as
// written, or else regardless of case, accents and punctuation.
func find(t *exchange.Table, name string) int {
	headings := t.Headings()
	name = strings.TrimSpace(name)
	if i := slices.Index(headings, name); i >= 0 {
		return i
	}
	return slices.IndexFunc(headings, func(h string) bool { return codelist.Fold(h) == codelist.Fold(name) && codelist.Fold(name) != "" })
}

// need is find for a column that must be there.
func need(t *exchange.Table, name string) (int, error) {
	if name == "" {
		return -1, nil
	}
	i := find(t, name)
	if i < 0 {
		return -1, missing(t, name)
	}
	return i, nil
}

func missing(t *exchange.Table, name string) error {
	var has []string
	for _, h := range t.Headings() {
		if len(has) == 40 {
			has = append(has, "…")
			break
		}
		has = append(has, clip(h))
	}
	return fault.New(fault.Usage, "people.column_unknown", t.Name(), clip(name), strings.Join(has, ", "))
}

// assign gives every column its role and makes the plans of reading.
func (r *reading) assign() error {
	var all [][]Column
	for k, t := range r.tables {
		id, err := need(t, r.ID)
		if err != nil {
			return err
		}
		truth, err := need(t, r.Truth)
		if err != nil {
			return err
		}
		columns := guess(r.surveys[k], k, id, truth)
		if r.Columns != nil {
			if err := r.given(k, columns); err != nil {
				return err
			}
		}
		all = append(all, columns)
	}
	if r.Columns != nil {
		if err := r.allFound(); err != nil {
			return err
		}
	}
	others := agreeOnRoles(all, r.Columns == nil)
	for k, columns := range all {
		p := newPlan(r.surveys[k], columns, others)
		if !p.compares() {
			return fault.New(fault.Invalid, "people.no_evidence", r.tables[k].Name())
		}
		p.settle(r, k)
		r.plans = append(r.plans, p)
		if k == 0 {
			for _, i := range p.more {
				r.set.Facts = append(r.set.Facts, columns[i].Name)
			}
		}
		r.set.Columns = append(r.set.Columns, columns...)
	}
	return nil
}

// given replaces what was guessed by the roles that were asked for.
func (r *reading) given(k int, columns []Column) error {
	for i := range columns {
		if columns[i].Role != ID && columns[i].Role != Truth {
			columns[i].Role, columns[i].Guessed, columns[i].Why = Ignore, false, whyNotNamed
		}
	}
	taken := map[Role]string{}
	for _, a := range r.Columns {
		i := find(r.tables[k], a.Column)
		if i < 0 {
			continue
		}
		if columns[i].Role == Truth {
			return fault.New(fault.Usage, "people.truth_as_evidence", clip(a.Column))
		}
		if before, ok := taken[a.Role]; ok && !joined[a.Role] && before != a.Column {
			return fault.New(fault.Usage, "people.role_twice", string(a.Role), clip(before), clip(a.Column))
		}
		taken[a.Role] = a.Column
		columns[i].Role, columns[i].Guessed, columns[i].Why = a.Role, false, ""
		if a.Role == Ignore {
			columns[i].Why = whyAsked
		}
	}
	return nil
}

// allFound refuses a named column that no file has.
func (r *reading) allFound() error {
	for _, a := range r.Columns {
		if !slices.ContainsFunc(r.tables, func(t *exchange.Table) bool { return find(t, a.Column) >= 0 }) {
			return missing(r.tables[0], a.Column)
		}
	}
	return nil
}

// agreeOnRoles makes columns of one heading in two files one role, and lists
// the further facts in the order in which both files have them.
func agreeOnRoles(all [][]Column, guessed bool) (others []string) {
	if guessed && len(all) == 2 {
		for i := range all[0] {
			a := &all[0][i]
			for j := range all[1] {
				if b := &all[1][j]; codelist.Fold(a.Name) == codelist.Fold(b.Name) && a.Role != b.Role {
					reconcile(a, b, all)
				}
			}
		}
	}
	for i := range all[0] {
		if a := &all[0][i]; a.Role == Other {
			others = append(others, codelist.Fold(a.Name))
		}
	}
	if len(all) < 2 {
		return others
	}
	have := map[string]bool{}
	for _, b := range all[1] {
		have[codelist.Fold(b.Name)] = b.Role == Other
	}
	others = slices.DeleteFunc(others, func(name string) bool { return !have[name] })
	for _, columns := range all {
		for i := range columns {
			if c := &columns[i]; c.Role == Other && !slices.Contains(others, codelist.Fold(c.Name)) {
				c.Role, c.Why = Ignore, whyOneSide
			}
		}
	}
	return others
}

// reconcile settles two roles of one heading: a role before none, and that of
// the first file before that of the second, where it is free.
func reconcile(a, b *Column, all [][]Column) {
	fixed := func(c *Column) bool { return c.Role == ID || c.Role == Truth || !c.Guessed }
	free := func(r Role, columns []Column) bool {
		return joined[r] || !slices.ContainsFunc(columns, func(c Column) bool { return c.Role == r })
	}
	switch {
	case fixed(a) || fixed(b):
	case a.Role != Ignore && b.Why != whyRepeats && free(a.Role, all[1]):
		b.Role, b.Why = a.Role, ""
	case a.Role == Ignore && a.Why != whyRepeats && free(b.Role, all[0]):
		a.Role, a.Why = b.Role, ""
	}
}

// identify makes the identifiers of the records different from each other.
func (r *reading) identify() {
	s := r.set
	twice, shared := 0, false
	first := map[uint64]int32{} // hash of an identifier -> the first record that has it
	for i := range s.Records {
		key := hash([]byte(s.IDs[i]))
		for {
			before, taken := first[key]
			if !taken {
				first[key] = int32(i)
				break
			}
			if s.IDs[before] == s.IDs[i] {
				if (int(before) < s.Second) == (i < s.Second) {
					twice++
					s.IDs[i] = fmt.Sprintf("%s#%d", s.IDs[i], i+1)
					key = hash([]byte(s.IDs[i]))
					continue
				}
				shared = true
			}
			key++
		}
	}
	for i := range s.Records {
		s.Records[i].ID = s.IDs[i]
		if shared {
			s.Records[i].ID = Prefix(i >= s.Second) + s.IDs[i]
		}
	}
	if twice > 0 {
		r.note(true, "id_twice", fmt.Sprint(twice))
	}
	if shared {
		r.note(false, "id_shared")
	}
}

// Prefix is what tells the identifiers of two files apart where both have the
// same: A: or B:.
func Prefix(second bool) string {
	if second {
		return "B:"
	}
	return "A:"
}

func (r *reading) note(attention bool, key string, args ...string) {
	r.set.Warnings = append(r.set.Warnings, Warning{"people." + key, args, attention})
}

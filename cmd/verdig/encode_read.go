package main

import (
	"cmp"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/exchange/people"
	"verdig/fault"
	"verdig/linkage/encode"
	"verdig/register"
)

// identities reads the rows of a file with the identity of each.
type identities struct {
	file      *os.File
	delimiter rune
	headings  []string
	identity  []bool // by column: it goes
	born      []bool // by column: of the date of birth in it the year stays; nil where there is none
	encoding  int    // column of encodings that are there already, which is written anew at the end; -1
	year      int    // of a return, column of the years of birth, likewise; -1
	isReturn  bool
	next      func() (identityRow, error) // io.EOF after the last
}

// identityRow is one row.
type identityRow struct {
	number    int
	fields    []string // at least as many as there are headings
	who       encode.Identity
	coded     string // the encoding that stands in the row, where no identity does
	roughDate bool   // the birth date is no date, or cannot be read
	nobody    bool   // the row says that there is nobody to report
	unusable  bool   // its fields cannot be told apart
}

// openIdentities opens a return of persons, CSV or XLSX, or else any CSV of
// people. With --columns it is the latter.
func (a *app) openIdentities(f encodeFlags, name string, progress func(rows int)) (*identities, error) {
	base := filepath.Base(name)
	file, err := os.Open(name)
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, errors.Unwrap(err), "cmd.import.cannot_open", base)
	}
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() {
		file.Close() //nolint:errcheck // only read
		return nil, fault.Wrap(fault.Invalid, err, "cmd.import.cannot_open", base)
	}
	var s *identities
	r, failed := exchange.Open(base, file, info.Size(), exchange.Limits{})
	switch {
	case len(f.columns) == 0 && failed == nil && r.Kind() == exchange.PersonReturn:
		s = returnIdentities(r, progress)
	case len(f.columns) == 0 && failed == nil:
		err = fault.New(fault.Invalid, "cmd.encode.no_persons", base)
	default:
		s, err = a.anyIdentities(f, people.File{Name: base, In: file, Size: info.Size()}, progress)
	}
	if err != nil {
		file.Close() //nolint:errcheck // only read
		return nil, err
	}
	s.file = file
	return s, nil
}

// identityFields are the columns of a return that tell who a person is, or may
// do so in free text.
var identityFields = []string{"given_name", "family_name", "other_names", "birth_date", "story", "contact_note", "decline_note"}

// bornFields are the columns of a return with dates of birth of which the year
// stays.
var bornFields = []string{"birth_documented", "birth_assessed", "birth_stated"}

// returnIdentities reads a return.
func returnIdentities(r *exchange.Reader, progress func(rows int)) *identities {
	s := &identities{delimiter: r.Delimiter(), headings: r.Headings(), encoding: -1, year: -1, isReturn: true}
	if s.delimiter == 0 {
		s.delimiter = ';'
	}
	for i, field := range r.Fields() {
		s.identity = append(s.identity, slices.Contains(identityFields, field))
		s.born = append(s.born, slices.Contains(bornFields, field))
		switch register.Field(field) {
		case register.FieldEncoding:
			s.encoding = i
		case register.FieldBirthYear:
			s.year = i
		}
	}
	rows := 0
	s.next = func() (identityRow, error) {
		row, err := r.Next()
		if err != nil {
			return identityRow{}, err
		}
		if rows++; rows%1024 == 0 {
			progress(rows)
		}
		v := row.Values
		born := cmp.Or(v["birth_date"], v["birth_documented"], v["birth_assessed"], v["birth_stated"], v["birth_year"])
		birth, _, ok := register.ReadPartialDay(born)
		out := identityRow{
			number: row.Number, fields: row.Raw, roughDate: !ok, nobody: v["nothing_to_report"] != "",
			who: encode.Identity{Given: v["given_name"], Family: v["family_name"], Other: v["other_names"]},
		}
		if ok {
			out.who.Birth = encode.Birth(birth)
		}
		if !slices.ContainsFunc(identityFields, func(f string) bool { return v[f] != "" }) {
			out.coded = v["encoding"]
		}
		for _, i := range row.Issues {
			if !i.Hint && (i.Field == "" || slices.Contains(identityFields, string(i.Field)) || slices.Contains(bornFields, string(i.Field))) {
				out.unusable = true // the columns are shifted, or an identity is not what the cell shows
			}
		}
		return out, nil
	}
	return s
}

// identityRoles are the roles of columns that go.
var identityRoles = []people.Role{
	people.GivenName, people.FamilyName, people.FullName, people.OtherName, people.BirthDate, people.BirthYear, people.BirthMonth, people.BirthDay,
	people.Phone, people.Email, people.IDNumber, people.Address,
}

// anyIdentities reads any CSV of people.
func (a *app) anyIdentities(f encodeFlags, file people.File, progress func(rows int)) (*identities, error) {
	o := people.Options{Today: codelist.NorwegianDay(a.now()), Progress: progress}
	for _, text := range f.columns {
		list, err := people.ParseAssignments(text)
		if err != nil {
			return nil, err
		}
		o.Columns = append(o.Columns, list...)
	}
	r, err := people.OpenRows(file, o)
	if err != nil {
		return nil, err
	}
	s := &identities{delimiter: r.Table().Delimiter(), headings: r.Table().Headings(), encoding: -1, year: -1}
	for i, c := range r.Columns() {
		if c.Role == people.Encoding {
			s.encoding = i
		}
		s.identity = append(s.identity, slices.Contains(identityRoles, c.Role))
	}
	if !slices.Contains(s.identity, true) {
		return nil, fault.New(fault.Invalid, "cmd.encode.no_identity", file.Name)
	}
	rows := 0
	s.next = func() (identityRow, error) {
		row, err := r.Next()
		if err != nil {
			return identityRow{}, err
		}
		if rows++; rows%8192 == 0 {
			progress(rows)
		}
		p := row.Record
		out := identityRow{
			number: row.Number, fields: row.Fields, roughDate: !row.DateRead, unusable: !row.Usable,
			who: encode.Identity{
				Given: p.Given, Family: p.Family, Full: p.Full, Other: strings.ReplaceAll(p.Other, ";", " "),
				Phone: p.Phone, Email: p.Email, IDNumber: p.IDNumber, Address: p.Address,
			},
		}
		if p.Birth.Within == 0 { // else the year follows from an age and may be another
			out.who.Birth = encode.Birth{Year: p.Birth.Year, Month: p.Birth.Month, Day: p.Birth.Day}
		}
		return out, nil
	}
	return s, nil
}

package people

import (
	"verdig/exchange"
	"verdig/linkage"
)

// Rows gives the rows of one file one by one, each as it is and as what it
// says of a person: for a program that writes the file again.
type Rows struct {
	r     *reading
	table *exchange.Table
	plan  *plan
}

// Row is one row of a file. Fields and Record are the caller's.
type Row struct {
	Number   int      // in the file, from 1, as a spreadsheet shows it
	Fields   []string // by column; at least as many as the heading has
	Record   linkage.Record
	Usable   bool // false if the fields cannot be told apart: the record is empty then
	DateRead bool // false if a birth date is there and cannot be read, or no calendar has it
}

// OpenRows opens a file and finds the roles of its columns. Errors are those
// of [Read].
func OpenRows(f File, o Options) (*Rows, error) {
	r := &reading{Options: o, set: &Set{LeftOut: make([]int, 1)}}
	if err := r.open(f); err != nil {
		return nil, err
	}
	if err := r.assign(); err != nil {
		return nil, err
	}
	return &Rows{r, r.tables[0], r.plans[0]}, r.tables[0].Rewind()
}

// Columns returns the columns of the file and their roles.
func (s *Rows) Columns() []Column { return s.r.set.Columns }

// Table returns the file.
func (s *Rows) Table() *exchange.Table { return s.table }

// Next returns the next row with text, and io.EOF after the last.
func (s *Rows) Next() (Row, error) {
	row, err := s.table.Next()
	if err != nil {
		return Row{}, err
	}
	out := Row{Number: row.Number, Fields: make([]string, max(s.plan.width, row.Len())), DateRead: true}
	for i := range out.Fields {
		out.Fields[i] = string(row.Field(i))
	}
	if out.Usable = s.plan.usable(row); !out.Usable {
		return out, nil
	}
	bad := s.plan.unread.count + s.plan.impossible.count
	out.Record = s.plan.record(row, &s.r.keep)
	out.DateRead = s.plan.unread.count+s.plan.impossible.count == bad
	return out, nil
}

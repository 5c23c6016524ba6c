package people

import (
	"errors"
	"io"
	"strconv"

	"verdig/exchange"
	"verdig/fault"
	"verdig/linkage"
)

// build makes the records of one file.
func (r *reading) build(k int) error {
	t, p, s := r.tables[k], r.plans[k], r.set
	if err := t.Rewind(); err != nil {
		return err
	}
	if k == 0 {
		total := 0
		for _, v := range r.surveys {
			total += v.rows
		}
		s.Records, s.IDs = make([]linkage.Record, 0, total), make([]string, 0, total)
		if p.truth >= 0 {
			s.Truth, r.persons = make([]int32, 0, total), map[string]int32{}
		}
	}
	r.surveys[k].columns, r.surveys[k].sample = nil, nil
	side := 0
	if len(r.tables) == 2 {
		side = k + 1
	}
	for n := 1; ; n++ {
		row, err := t.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if r.Progress != nil && n%8192 == 0 {
			r.Progress(n)
		}
		if !p.usable(row) {
			s.LeftOut[k]++
			continue
		}
		rec := p.record(row, &r.keep)
		rec.Side = side
		if rec.Code, err = r.readCode(k, row); err != nil {
			return err
		}
		s.Records = append(s.Records, rec)
		s.IDs = append(s.IDs, r.idOf(p, row, n))
		if s.Truth != nil {
			s.Truth = append(s.Truth, r.personOf(p, row))
		}
	}
	if k == 0 {
		s.Second = len(s.Records)
	}
	if len(s.Records) == 0 || k == 1 && len(s.Records) == s.Second {
		first := max(p.long.first, p.cut.first)
		if both := min(p.long.first, p.cut.first); both > 0 {
			first = both
		}
		return fault.New(fault.Invalid, "people.none_fit", t.Name(), strconv.Itoa(p.width), strconv.Itoa(first))
	}
	s.Persons = len(r.persons)
	return nil
}

// usable reports whether the fields of a row can be told apart: a row with
// more fields than the heading cannot, nor one with less than half of them.
func (p *plan) usable(row exchange.TableRow) bool {
	switch {
	case row.Len() > p.width:
		p.long.add(row.Number)
		return false
	case row.Width()*2 < p.width:
		p.cut.add(row.Number)
		return false
	case row.Width() < p.width:
		p.short.add(row.Number)
	}
	return true
}

func (r *reading) idOf(p *plan, row exchange.TableRow, n int) string {
	if p.id < 0 {
		return rowID(n)
	}
	b := row.Field(p.id)
	if len(b) == 0 {
		p.noID.add(row.Number)
		return "#" + rowID(n)
	}
	return r.keep.text(b)
}

func (r *reading) personOf(p *plan, row exchange.TableRow) int32 {
	b := value(row, p.truth)
	if len(b) == 0 {
		p.noTruth.add(row.Number)
		return -1
	}
	n, ok := r.persons[string(b)]
	if !ok {
		n = int32(len(r.persons)) // #nosec G115 -- not more than rows, which are limited
		r.persons[string(b)] = n
	}
	return n
}

// badDates is the share of dates above which it is likelier that the column
// was misread than that the dates are bad.
const badDates = 0.1

// warn says what was noticed.
func (r *reading) warn() {
	for k, p := range r.plans {
		name := r.tables[k].Name()
		rows := func(t tally, attention bool, key string, args ...string) {
			if t.count > 0 {
				r.note(attention, key, append([]string{name, strconv.Itoa(t.count), strconv.Itoa(t.first)}, args...)...)
			}
		}
		heading := func(role Role) string {
			for _, c := range r.set.Columns {
				if c.File == k && c.Role == role {
					return clip(c.Name)
				}
			}
			return ""
		}
		birth := heading(BirthDate)
		if birth == "" {
			birth = heading(BirthYear)
		}
		rows(p.long, true, "row_long", strconv.Itoa(p.width))
		rows(p.cut, true, "row_cut", strconv.Itoa(p.width))
		rows(p.short, true, "row_short", strconv.Itoa(p.width))
		rows(p.noID, true, "id_empty")
		rows(p.unread, float64(p.unread.count) > badDates*float64(p.dated), "date_unread", birth)
		rows(p.impossible, false, "date_impossible", birth)
		rows(p.oddSex, float64(p.oddSex.count) > badDates*float64(p.sexed), "sex_unread", heading(Sex))
		rows(p.noTruth, false, "truth_empty")
		if p.unclear {
			r.note(len(r.plans) == 2, "date_unclear", name, birth)
		}
	}
}

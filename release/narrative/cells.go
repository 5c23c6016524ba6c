package narrative

import (
	"fmt"
	"strconv"
	"strings"
)

// amount is a number that a text may state, with the reference that says where
// it stands.
type amount struct {
	ref    string
	n      int
	status Status
}

// known reports whether the number may be stated.
func (a amount) known() bool { return a.status == Published }

// protected reports whether the number exists but must not be told.
func (a amount) protected() bool { return a.status == Protected }

// cells reads the source and names what it reads.
//
// A reference is the id of a figure, which means that of the reporting year;
// id@year for another year; table/year/code/code for a cell; or a computation
// from references: sum(a;b;...), difference(a;b), percent(a;b). Two things
// besides the tables have references of their own: series/17 is a row of the
// back series, quality/2016/unresolved an item of Quality. The same notation stands in report.Inline.Cell and report.Value.Cell, and eval reads
// it back.
type cells struct{ in *Input }

// figure returns a figure of a year.
func (c cells) figure(year int, id string) amount {
	a := amount{ref: id, status: NotDefined}
	if year != c.in.Year {
		a.ref += "@" + strconv.Itoa(year)
	}
	if f, ok := c.in.Source.Figure(year, id); ok {
		a.n, a.status = f.Value, f.Status
	}
	return a
}

// cell returns a cell of a table in a year.
func (c cells) cell(table string, year int, codes ...string) amount {
	all := append([]string{strconv.Itoa(year)}, codes...)
	a := amount{ref: table + "/" + strings.Join(all, "/"), status: NotDefined}
	t, ok := c.in.Source.Table(table)
	if !ok {
		return a
	}
	if f, ok := t.Cell(all...); ok {
		a.n, a.status = f.Value, f.Status
	}
	return a
}

// sum adds amounts. It is known only where every one is.
func sum(parts ...amount) amount {
	refs := make([]string, len(parts))
	out := amount{}
	for i, p := range parts {
		refs[i] = p.ref
		out.n += p.n
		out.status = max(out.status, p.status)
	}
	out.ref = "sum(" + strings.Join(refs, ";") + ")"
	return out.clean()
}

// minus subtracts b from a.
func (a amount) minus(b amount) amount {
	return amount{
		ref:    "difference(" + a.ref + ";" + b.ref + ")",
		n:      a.n - b.n,
		status: max(a.status, b.status),
	}.clean()
}

// percentOf is a in whole percent of b, rounded half up. It is not defined for
// b of 0 or less.
func (a amount) percentOf(b amount) amount {
	out := amount{ref: "percent(" + a.ref + ";" + b.ref + ")", status: max(a.status, b.status)}
	if b.n <= 0 {
		out.status = max(out.status, NotDefined)
		return out.clean()
	}
	out.n = (200*a.n + b.n) / (2 * b.n)
	return out.clean()
}

// clean takes the number out of an amount that is not known.
func (a amount) clean() amount {
	if !a.known() {
		a.n = 0
	}
	return a
}

// eval reads a reference and returns what it refers to. It returns ErrInput
// for a reference that is not well formed.
func (c cells) eval(ref string) (amount, error) {
	open := strings.IndexByte(ref, '(')
	if open < 0 {
		return c.evalSimple(ref)
	}
	if !strings.HasSuffix(ref, ")") {
		return amount{}, fmt.Errorf("%w: reference %q", ErrInput, ref)
	}
	var args []amount
	for _, part := range splitArguments(ref[open+1 : len(ref)-1]) {
		a, err := c.eval(part)
		if err != nil {
			return amount{}, err
		}
		args = append(args, a)
	}
	switch op := ref[:open]; {
	case op == "sum" && len(args) > 0:
		return sum(args...), nil
	case op == "difference" && len(args) == 2:
		return args[0].minus(args[1]), nil
	case op == "percent" && len(args) == 2:
		return args[0].percentOf(args[1]), nil
	}
	return amount{}, fmt.Errorf("%w: reference %q", ErrInput, ref)
}

func (c cells) evalSimple(ref string) (amount, error) {
	if table, rest, ok := strings.Cut(ref, "/"); ok {
		parts := strings.Split(rest, "/")
		if table == "series" && len(parts) == 1 {
			return c.published(ref, parts[0])
		}
		year, err := strconv.Atoi(parts[0])
		if err != nil {
			return amount{}, fmt.Errorf("%w: reference %q", ErrInput, ref)
		}
		if table == "quality" && len(parts) == 2 {
			return c.quality(year, parts[1]), nil
		}
		return c.cell(table, year, parts[1:]...), nil
	}
	id, at, ok := strings.Cut(ref, "@")
	year := c.in.Year
	if ok {
		y, err := strconv.Atoi(at)
		if err != nil {
			return amount{}, fmt.Errorf("%w: reference %q", ErrInput, ref)
		}
		year = y
	}
	return c.figure(year, id), nil
}

// splitArguments cuts at the semicolons that are not inside parentheses.
func splitArguments(s string) []string {
	var out []string
	depth, start := 0, 0
	for i := range len(s) {
		switch s[i] {
		case '(':
			depth++
		case ')':
			depth--
		case ';':
			if depth == 0 {
				out = append(out, s[start:i])
				start = i + 1
			}
		}
	}
	return append(out, s[start:])
}

// published returns a row of the back series.
func (c cells) published(ref, row string) (amount, error) {
	i, err := strconv.Atoi(row)
	if err != nil || i < 0 || i >= len(c.in.Series) {
		return amount{}, fmt.Errorf("%w: reference %q", ErrInput, ref)
	}
	n, _, ok := publishedNumber(c.in.Series[i].Value)
	if !ok {
		return amount{ref: ref, status: NotDefined}, nil
	}
	return amount{ref: ref, n: n}, nil
}

// quality returns an item of the quality of a year: counts of the whole year,
// which tell nothing of anybody.
func (c cells) quality(year int, name string) amount {
	a := amount{ref: "quality/" + strconv.Itoa(year) + "/" + name, status: NotDefined}
	e, ok := c.in.edition(year)
	if !ok {
		return a
	}
	q := e.Quality
	n, ok := map[string]int{
		"notifications": q.Notifications, "by_rule": q.ByRule, "by_review": q.ByReview,
		"unresolved": q.Unresolved, "fewest_persons": q.FewestPersons, "most_persons": q.MostPersons,
		"conflict_persons": q.ConflictPersons, "agencies_reported": q.AgenciesReported,
		"agencies_nothing": q.AgenciesNothing, "agencies_missing": q.AgenciesMissing,
	}[name]
	if ok {
		a.n, a.status = n, Published
	}
	return a
}

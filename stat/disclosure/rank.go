package disclosure

import (
	"cmp"
	"slices"
	"strconv"
)

// Ranked is one row of a ranking.
type Ranked struct {
	Code  string
	Value int
}

// Rank returns the codes of one dimension of a table for one year, the largest
// published count first, equal counts by code. Other dimensions stand at their
// total. Only codes without parts are ranked, and only published counts above
// zero; the result is nil where a dimension has no total.
func Rank(t Table, year int, dimension string) []Ranked {
	dims := t.Dims()
	codes := make([]string, len(dims))
	at := -1
	for k, d := range dims {
		switch {
		case k == 0:
			codes[k] = strconv.Itoa(year)
		case d.Name == dimension:
			at = k
		case d.Total == "":
			return nil
		default:
			codes[k] = d.Total
		}
	}
	if at < 0 {
		return nil
	}
	var out []Ranked
	for _, code := range dims[at].Codes {
		if code == dims[at].Total || len(dims[at].Children(code)) > 0 {
			continue
		}
		codes[at] = code
		if c, ok := t.Cell(codes...); ok && c.Status == Published && c.Value > 0 {
			out = append(out, Ranked{code, c.Value})
		}
	}
	slices.SortFunc(out, func(a, b Ranked) int {
		return cmp.Or(cmp.Compare(b.Value, a.Value), cmp.Compare(a.Code, b.Code))
	})
	return out
}

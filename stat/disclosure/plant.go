package disclosure

import (
	"slices"

	"verdig/stat/internal/plant"
)

func init() {
	plant.Cell = func(release any, id string, codes []string, value int) (any, bool) {
		r, ok := release.(Release)
		if !ok {
			return nil, false
		}
		return planted(r, id, codes, Cell{Value: value, Status: Published})
	}
}

// planted returns a copy of a release in which one cell of one table is
// another. The release itself is not changed.
func planted(r Release, id string, codes []string, c Cell) (Release, bool) {
	k := slices.IndexFunc(r.tables, func(t Table) bool { return t.ID() == id })
	if k < 0 {
		return r, false
	}
	at, ok := r.tables[k].t.place(codes)
	if !ok {
		return r, false
	}
	wrong := *r.tables[k].t
	wrong.cells = slices.Clone(wrong.cells)
	wrong.cells[at] = c
	r.tables = slices.Clone(r.tables)
	r.tables[k] = Table{&wrong}
	return r, true
}

package cube

import (
	"fmt"
	"slices"

	"verdig/codelist"
	"verdig/stat/indicator"
	"verdig/stat/internal/count"
)

// axis is one dimension with what is needed to count along it.
type axis struct {
	dim   count.Dim
	index map[string]int // code -> place in dim.Codes
	leaf  []bool         // by code: it has no parts
	attr  []string       // by code: the name of its condition where that is not the list
}

func newAxis(d count.Dim) axis {
	a := axis{dim: d, index: make(map[string]int, len(d.Codes)), leaf: make([]bool, len(d.Codes))}
	for i, c := range d.Codes {
		a.index[c] = i
		a.leaf[i] = true
	}
	for _, p := range d.Parents {
		if p >= 0 {
			a.leaf[p] = false
		}
	}
	return a
}

// up appends the place of a code and of everything above it.
func (a *axis) up(dst []int, i int) []int {
	for ; i >= 0; i = a.dim.Parents[i] {
		if !slices.Contains(dst, i) {
			dst = append(dst, i)
		}
	}
	return dst
}

// children returns the places of the codes directly below a code.
func (a *axis) children(i int) []int {
	var out []int
	for k, p := range a.dim.Parents {
		if p == i {
			out = append(out, k)
		}
	}
	return out
}

// condition returns how a code of this axis enters the key of a count: nothing
// for the total.
func (a *axis) condition(i int) []string {
	code := a.dim.Codes[i]
	switch {
	case code == a.dim.Total:
		return nil
	case a.dim.Multiple:
		return []string{a.dim.List + ":" + code}
	}
	list := a.dim.List
	if a.attr != nil {
		list = a.attr[i]
	}
	return []string{list + "=" + code}
}

// axis makes the axis of a dimension: the total, then the codes of the list in
// order. used holds the codes that occur, for a dimension that shows only
// these.
func (b *builder) axis(d indicator.Dimension, used map[string]bool) (axis, error) {
	out := count.Dim{Name: d.Name, List: d.List, Total: d.Total, Multiple: d.Kind == indicator.Multiple, Whole: d.Whole}
	if d.Total != "" {
		out.Codes, out.Parents = []string{d.Total}, []int{-1}
	}
	root := len(out.Codes) - 1
	if own := indicator.OwnCodes(d.List); own != nil {
		for _, c := range own {
			if c.Code != d.Total {
				out.Codes, out.Parents = append(out.Codes, c.Code), append(out.Parents, root)
			}
		}
		return newAxis(out), nil
	}
	s, ok := b.lib.Scheme(d.List)
	if !ok {
		return axis{}, fmt.Errorf("%w: list %s", ErrCode, d.List)
	}
	keep, err := kept(s, d, used)
	if err != nil {
		return axis{}, err
	}
	at := map[string]int{}
	for _, c := range s.Codes {
		if !keep[c.Code] {
			continue
		}
		parent := root
		for up := c.Parent; up != ""; {
			if i, ok := at[up]; ok {
				parent = i
				break
			}
			above, _ := s.Code(up)
			up = above.Parent
		}
		at[c.Code] = len(out.Codes)
		out.Codes, out.Parents = append(out.Codes, c.Code), append(out.Parents, parent)
	}
	return newAxis(out), nil
}

// kept returns the codes of a scheme that a dimension shows.
func kept(s *codelist.Scheme, d indicator.Dimension, used map[string]bool) (map[string]bool, error) {
	for _, code := range sortedKeys(used) {
		if _, ok := s.Code(code); !ok {
			return nil, fmt.Errorf("%w: list %s", ErrCode, d.List)
		}
	}
	parts := map[string]bool{} // codes that have parts
	for _, c := range s.Codes {
		if c.Parent != "" {
			parts[c.Parent] = true
		}
	}
	wanted := map[string]bool{} // codes that occur, and what is above them
	for code := range used {
		for code != "" && !wanted[code] {
			wanted[code] = true
			c, _ := s.Code(code)
			code = c.Parent
		}
	}
	keep := map[string]bool{}
	for _, c := range s.Codes {
		ok := !d.Present || wanted[c.Code]
		if d.Levels == indicator.TopAndLeaf && c.Parent != "" && parts[c.Code] && !used[c.Code] {
			ok = false
		}
		keep[c.Code] = ok
	}
	return keep, nil
}

func sortedKeys(m map[string]bool) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

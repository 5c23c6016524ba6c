package indicator

import (
	"slices"

	"verdig/codelist"
)

// Kind says how the codes of a dimension relate to the units counted.
type Kind int

// The kinds of dimension.
const (
	Partition Kind = iota // every unit has exactly one code: the parts make the total
	Multiple              // every code is a yes-or-no question of its own: a unit may have several codes, or none
)

// Levels says which codes of a hierarchical list a dimension takes.
type Levels int

// The levels that a dimension can take.
const (
	AllLevels  Levels = iota // every code, broader codes before their parts
	TopAndLeaf               // the codes without a broader code, and the codes without parts
)

// Dimension is one dimension of a standard table. The year is always the first
// dimension and is not listed.
type Dimension struct {
	Name    string // unique within the table: the name of the list, or a name of its own where a list is used twice
	List    string // code list of package codelist, or one of [OwnLists]
	Kind    Kind
	Levels  Levels
	Total   string // code of the row for all units; "" where there is none
	Present bool   // only codes with at least one unit in one of the years, and what is above them
	Whole   bool   // Multiple only: a broader code means nothing beyond its parts
}

// Table is the definition of one standard table.
type Table struct {
	ID         string
	Version    int
	Unit       Unit
	Dimensions []Dimension // after the year
	Title      codelist.Text
	Note       codelist.Text // how the table is to be read; may be empty
	Hidden     bool          // never shown: it ties the cells of other tables together
}

// Tie says that a code of a list with several answers means the same as a set
// of codes of a partition: whoever knows one table knows a part of the other.
type Tie struct {
	Multiple, Code string   // list and code with several answers
	Partition      string   // list that is a partition
	Codes          []string // codes of the partition that mean the same
}

// Ties lists the ties between the lists. They hold for every frozen year:
// package microdata refuses a year that breaks one.
func Ties() []Tie {
	return []Tie{
		{"exploitation", "sexual", "exploitation_summary", []string{"sexual", "both"}},
		{"exploitation", "labour", "exploitation_summary", []string{"labour", "both"}},
		{"recruitment", "online", "recruitment_channel", []string{"online", "both"}},
		{"recruitment", "in_person", "recruitment_channel", []string{"in_person", "both"}},
	}
}

// Total is the code of the row for all units.
const Total = "total"

// Year is the name of the first dimension of every table, and of its list.
const Year = "year"

// Tables lists the standard tables in the order in which the house shows them.
func Tables() []Table { return slices.Clone(tables) }

// LookupTable returns the definition of a standard table, and whether there is
// one.
func LookupTable(id string) (Table, bool) {
	for _, t := range tables {
		if t.ID == id {
			return t, true
		}
	}
	return Table{}, false
}

func part(list string) Dimension {
	return Dimension{Name: list, List: list, Kind: Partition, Total: Total}
}

func multi(list string) Dimension {
	return Dimension{Name: list, List: list, Kind: Multiple, Total: Total}
}

func text(nb, nn, en string) codelist.Text { return codelist.Text{NB: nb, NN: nn, EN: en} }

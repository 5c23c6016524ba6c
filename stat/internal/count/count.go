// Package count knows the bare form of a table of true counts and of the
// relations between its cells. Only stat/cube makes such tables and only
// stat/disclosure opens them: the folder is internal to stat, so that no page,
// writer or command can hold one. It knows neither persons nor what may be
// published.
package count

// Table is a table of true counts with everything that the public may know of
// how its cells hang together.
type Table struct {
	ID        string
	Version   int
	Unit      string // unit of the cells, see package indicator
	Dims      []Dim
	Cells     []int // the cells in row-major order, the last dimension runs fastest: indices into Nodes
	Nodes     []Node
	Relations []Relation
	Editions  []Edition // one for every year, in the order of the year dimension
	Changes   []Change
	Hidden    bool // never shown: it only ties cells of other tables together
}

// Dim is one dimension of a table.
type Dim struct {
	Name     string // unique within the table
	List     string // name of the code list
	Codes    []string
	Parents  []int  // index into Codes of the broader code, -1 at the top
	Total    string // code of the row for all, "" where there is none
	Multiple bool   // one unit may have several codes: parts do not sum to the total
	Whole    bool   // Multiple only: a broader code means nothing beyond its parts
}

// Node is one count. The same count in two tables has the same key in both.
type Node struct {
	Key      string
	Year     int
	Unit     string
	Value    int
	AtLeast  int  // the public knows that the count is not lower
	Known    bool // the public knows the value whatever is published
	Absent   bool // the number does not exist: it cannot occur, or too little stands behind it; Value is 0
	Agencies int  // distinct agencies that contribute, -1 where that has no meaning
	Persons  int  // distinct persons whom the units are about, -1 where that has no meaning
	Largest  int  // units to which the largest of them contributes
}

// Term is a node of a relation with its factor.
type Term struct {
	Node   int // index into the table's Nodes
	Factor int
}

// Relation ties nodes: the sum of the terms is zero, or at least zero.
type Relation struct {
	Terms   []Term
	AtLeast bool // the sum is at least zero; otherwise it is zero
}

// Change is how far the count in a cell is from that of the year before: the
// probability that two years alike are as far apart, counted by unit, and by
// criminal case where units come in cases.
type Change struct {
	Figure          string   // id in package indicator, "" for a cell without one
	Codes           []string // of the cell, after the year
	Year            int
	ByCount, ByCase float64
	Cases           bool // the criminal cases of both years are known
}

// Edition is what a table's figures of one year rest on.
type Edition struct {
	Year      int
	Edition   string
	Synthetic bool
	AsOf      string // YYYY-MM-DD
	Program   string
	CodeLists map[string]string
	Quality   Quality
	Followup  string // YYYY-MM-DD since when follow-up is registered, "" where it was not in the year
}

// Quality repeats the linkage block of the frozen year, and its returns.
type Quality struct {
	Notifications, ByRule, ByReview, Unresolved        int
	FewestPersons, MostPersons, ConflictPersons        int
	MaxFalseLink, MaxMissedLink                        float64
	AgenciesReported, AgenciesNothing, AgenciesMissing int
}

// Warrant is the right to open a cube's table. Only packages inside stat can
// name it, and the zero value is refused.
type Warrant struct{ given bool }

// Issue gives the warrant to the caller.
func Issue() Warrant { return Warrant{given: true} }

// Given reports whether the warrant was issued.
func (w Warrant) Given() bool { return w.given }

package act

import (
	"time"

	"verdig/register"
)

// Upload is a return that somebody has handed in and not yet committed: every
// row was checked and nothing received. The file is kept sealed until Expires.
type Upload struct {
	ID      string // names the file too; what the sender called it is not kept
	Kind    string // person, criminal, events
	Rows    int
	Good    int
	Bad     int
	Hints   []register.Issue // of the file as a whole
	Errors  []RowIssues      // the first bad rows, at most 100
	Columns []ColumnIssues   // how often each reason was found, in the order of the file
	First   []RowValues      // the first rows, at most 5
	Expires time.Time
	Done    *UploadOutcome // set when it was committed
}

// RowIssues is one row with what is to say of it. The text of an issue stands
// in the catalogues under its key, the remedy under key + ".remedy".
type RowIssues struct {
	Row    int // in the file, from 1, heading included
	Issues []register.Issue
}

// ColumnIssues counts one reason in one column.
type ColumnIssues struct {
	Field register.Field
	Key   string
	Hint  bool // the rows are received all the same
	Rows  int
}

// RowValues is one row as it was read.
type RowValues struct {
	Row    int
	Values map[register.Field]string
}

// UploadOutcome is what a committed return did to the register.
type UploadOutcome struct {
	At        time.Time
	Rows      int
	Created   int
	Changed   int // new versions
	Unchanged int
	Returned  int  // rows that were not received
	Conflict  bool // "nothing to report" stands against notifications
}

package register

import (
	"hash/maphash"
	"strconv"

	"verdig/audit"
	"verdig/codelist"
)

// Batch checks the drafts of one file, row by row, with the rules that no row
// can be checked for alone: a reference stands for one notification, and
// "nothing to report" is the only row of its year. It keeps some 40 bytes a
// row.
type Batch struct {
	lib   *codelist.Library
	today codelist.Day

	seed    maphash.Seed
	rows    map[uint64]batchRow // by year and reference
	filled  map[int]bool        // years with a notification
	nothing map[int]bool        // years with "nothing to report"
	content audit.Content
}

// batchRow is where a reference was first seen, and with which content. Both
// are hashes of 64 bits under a random seed: with a million rows the chance
// that any two references collide is below one in thirty million.
type batchRow struct {
	row     int32
	content uint64
}

// NewBatch returns a batch without rows.
func NewBatch(lib *codelist.Library, today codelist.Day) *Batch {
	return &Batch{
		lib: lib, today: today, seed: maphash.MakeSeed(),
		rows: make(map[uint64]batchRow), filled: make(map[int]bool), nothing: make(map[int]bool),
	}
}

// Check is [Check] for the next row of the file. A row that repeats an earlier
// one exactly gets a hint; one that has its reference and says something else
// is refused.
func (b *Batch) Check(d Draft) (Notification, []Issue) {
	n, issues := Check(b.lib, d, b.today)
	if Rejected(issues) {
		return n, issues
	}
	if n.Nothing && b.filled[n.Year] || !n.Nothing && b.nothing[n.Year] {
		return n, append(issues, Issue{Field: FieldNothing, Key: IssueNothingMixed, Args: []string{strconv.Itoa(n.Year)}})
	}
	if n.Nothing {
		b.nothing[n.Year] = true
		return n, issues
	}
	b.filled[n.Year] = true
	b.content.Reset()
	b.content.Text(n.Agency).Int(int64(n.Year)).Text(n.Reference)
	key := maphash.Bytes(b.seed, b.content.Bytes())
	b.content.Reset()
	n.Canonical(&b.content)
	now := batchRow{row: int32(d.Row), content: maphash.Bytes(b.seed, b.content.Bytes())} // #nosec G115 -- a row of a file, which are limited
	before, ok := b.rows[key]
	switch {
	case !ok:
		b.rows[key] = now
	case before.content == now.content:
		issues = append(issues, Issue{Field: FieldReference, Key: HintRowTwice, Args: []string{strconv.Itoa(int(before.row))}, Hint: true})
	default:
		issues = append(issues, Issue{Field: FieldReference, Key: IssueReferenceTwice, Args: []string{strconv.Itoa(int(before.row))}})
	}
	return n, issues
}

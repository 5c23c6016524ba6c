package audit

import (
	"fmt"
	"slices"

	"golang.org/x/mod/sumdb/tlog"
)

// Fault names what is wrong at one place of the chain.
type Fault string

// The faults that a [Walk] tells apart.
const (
	Missing    Fault = "missing"    // an entry, or the hash of one, is not there
	Changed    Fault = "changed"    // an entry does not give its stored leaf hash
	Broken     Fault = "broken"     // an entry has no canonical form
	Misplaced  Fault = "misplaced"  // an entry does not stand where its number says
	BadNode    Fault = "bad_node"   // a stored inner hash is not the hash of its children
	BadRoot    Fault = "bad_root"   // a checkpoint vouches for another root
	Truncated  Fault = "truncated"  // a checkpoint vouches for more entries than there are
	Unanchored Fault = "unanchored" // entries exist and no checkpoint vouches for any of them
)

// Finding is one thing that is wrong with the chain.
type Finding struct {
	Seq   int64 // entry, or size of the checkpoint
	Fault Fault
}

// String returns the finding for an operator.
func (f Finding) String() string { return fmt.Sprintf("%s at %d", f.Fault, f.Seq) }

// maxFindings bounds the memory of a walk over a ruined chain.
const maxFindings = 1000

// Walk verifies a chain entry by entry, in order, against the stored hashes of
// its tree and the checkpoints that vouch for it. It needs memory for the
// right edge of the tree only.
//
// A changed entry is reported once, at its own place: the walk goes on with
// the stored leaf hash, so that one change does not hide another. Whoever
// changes the stored hashes as well is found at the next checkpoint.
type Walk struct {
	tree        Tree
	stored      func(index int64) (Hash, bool)
	checkpoints []Checkpoint
	findings    []Finding
	suppressed  int
	anchored    int64
	leaf        []byte
	hashes      []Hash
}

// NewWalk returns a walk over the chain whose stored hashes the function
// returns by their index ([tlog.StoredHashIndex]); it is asked in rising order
// of entries. The checkpoints must be genuine ([OpenCheckpoint]); their order
// does not matter.
func NewWalk(stored func(index int64) (Hash, bool), checkpoints []Checkpoint) *Walk {
	sorted := slices.Clone(checkpoints)
	slices.SortFunc(sorted, func(a, b Checkpoint) int { return int(min(max(a.Size-b.Size, -1), 1)) })
	w := &Walk{stored: stored, checkpoints: sorted}
	w.checkRoots()
	return w
}

// Next verifies the next entry.
func (w *Walk) Next(e Entry) {
	for e.Seq > w.tree.size && w.skip() {
	}
	if e.Seq != w.tree.size {
		w.find(e.Seq, Misplaced)
		return
	}
	leaf, err := e.AppendLeaf(w.leaf[:0])
	w.leaf = leaf
	if err != nil {
		w.find(e.Seq, Broken)
		w.advance(Hash{}, false)
		return
	}
	w.advance(LeafHash(leaf), true)
}

// skip steps over an entry that is missing while its hash is still there.
func (w *Walk) skip() bool {
	if _, ok := w.stored(tlog.StoredHashIndex(0, w.tree.size)); !ok {
		return false
	}
	w.find(w.tree.size, Missing)
	w.advance(Hash{}, false)
	return true
}

// advance appends the next leaf: the stored hash where there is one, and the
// entry's own where there is not. known says that computed is that of an entry
// which was read.
func (w *Walk) advance(computed Hash, known bool) {
	seq := w.tree.size
	leaf, ok := w.stored(tlog.StoredHashIndex(0, seq))
	switch {
	case !ok:
		w.find(seq, Missing)
		leaf = computed
	case known && leaf != computed:
		w.find(seq, Changed)
	}
	w.hashes = w.tree.Append(leaf, w.hashes[:0])
	for level, h := range w.hashes[1:] {
		got, ok := w.stored(tlog.StoredHashIndex(level+1, seq>>(level+1)))
		if !ok || got != h {
			w.find(seq, BadNode)
		}
	}
	w.checkRoots()
}

// checkRoots compares the root at the present size with the checkpoints made
// at that size.
func (w *Walk) checkRoots() {
	for len(w.checkpoints) > 0 && w.checkpoints[0].Size == w.tree.size {
		if w.checkpoints[0].Root != w.tree.Root() {
			w.find(w.tree.size, BadRoot)
		}
		w.anchored = w.tree.size
		w.checkpoints = w.checkpoints[1:]
	}
}

// Finish ends the walk and returns the findings: none for a sound chain. A
// stored hash or a checkpoint beyond the last entry shows that entries were
// cut off.
func (w *Walk) Finish() []Finding {
	for w.skip() {
	}
	for _, c := range w.checkpoints {
		w.find(c.Size, Truncated)
	}
	if w.tree.size > 0 && w.anchored == 0 {
		w.find(w.tree.size, Unanchored)
	}
	return w.findings
}

// Size returns the number of entries walked over.
func (w *Walk) Size() int64 { return w.tree.size }

// Root returns the root of the tree walked over.
func (w *Walk) Root() Hash { return w.tree.Root() }

// Anchored returns the number of entries that a checkpoint vouches for.
func (w *Walk) Anchored() int64 { return w.anchored }

// More returns how many findings were left out of the list of [Walk.Finish].
func (w *Walk) More() int { return w.suppressed }

func (w *Walk) find(seq int64, f Fault) {
	if len(w.findings) >= maxFindings {
		w.suppressed++
		return
	}
	w.findings = append(w.findings, Finding{Seq: seq, Fault: f})
}

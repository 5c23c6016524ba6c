package audit

import (
	"math/bits"

	"golang.org/x/mod/sumdb/tlog"
)

// Tree is the growing right edge of an RFC 6962 hash tree: its size and the
// roots of its complete subtrees, largest first. That is all that appending
// needs, so a tree of any size takes a few hundred bytes. The zero value is
// the empty tree. A copy made with [Tree.Clone] is independent.
type Tree struct {
	size  int64
	peaks []Hash
}

// Size returns the number of leaves.
func (t *Tree) Size() int64 { return t.size }

// Clone returns an independent copy, to return to after a rollback.
func (t *Tree) Clone() Tree {
	return Tree{size: t.size, peaks: append([]Hash(nil), t.peaks...)}
}

// Append adds a leaf and appends to dst the hashes that are to be stored for
// it: the leaf's own and then those of the subtrees it completes, in the order
// of [tlog.StoredHashIndex].
func (t *Tree) Append(leaf Hash, dst []Hash) []Hash {
	dst = append(dst, leaf)
	h := leaf
	for n := t.size; n&1 == 1; n >>= 1 {
		last := len(t.peaks) - 1
		h = tlog.NodeHash(t.peaks[last], h)
		t.peaks = t.peaks[:last]
		dst = append(dst, h)
	}
	t.peaks = append(t.peaks, h)
	t.size++
	return dst
}

// Root returns the root hash: SHA-256 of nothing for the empty tree (RFC 6962,
// section 2.1).
func (t *Tree) Root() Hash {
	if len(t.peaks) == 0 {
		h, _ := tlog.TreeHash(0, nil) // of size 0 the reader is never asked
		return h
	}
	h := t.peaks[len(t.peaks)-1]
	for i := len(t.peaks) - 2; i >= 0; i-- {
		h = tlog.NodeHash(t.peaks[i], h)
	}
	return h
}

// PeakIndexes returns the stored-hash indexes of the complete subtrees of a
// tree of size leaves, largest first.
func PeakIndexes(size int64) []int64 {
	indexes := make([]int64, 0, bits.OnesCount64(uint64(size))) // #nosec G115 -- a number of entries, never below 0
	for level := 62; level >= 0; level-- {
		if size>>level&1 == 1 {
			indexes = append(indexes, tlog.StoredHashIndex(level, size>>level-1))
		}
	}
	return indexes
}

// ResumeTree returns the tree of size leaves whose complete subtrees have the
// given roots, in the order of [PeakIndexes].
func ResumeTree(size int64, peaks []Hash) (Tree, error) {
	if size < 0 || len(peaks) != bits.OnesCount64(uint64(size)) { // #nosec G115 -- a number of entries, never below 0
		return Tree{}, ErrCheckpoint
	}
	return Tree{size: size, peaks: append([]Hash(nil), peaks...)}, nil
}

// LeafHash returns the RFC 6962 leaf hash of an entry's canonical bytes.
func LeafHash(leaf []byte) Hash { return tlog.RecordHash(leaf) }

package audit

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// ErrProof is returned for a text that is not a proof, and for a proof that
// does not prove what it says.
var ErrProof = errors.New("audit: not a valid proof")

// The texts of proofs (doc/format/audit.md).
const (
	proofHeader   = "c2sp.org/tlog-proof@v1" // C2SP tlog-proof
	proofExtra    = "extra "
	proofIndex    = "index "
	requestOld    = "old " // body of an add-checkpoint request of C2SP tlog-witness
	maxProofLines = 63
)

// Advance says that a checkpoint goes on from an earlier size of the log, and
// proves it: what a witness asks for.
type Advance struct {
	Old        int64          // size of the earlier tree; 0 for none
	Proof      tlog.TreeProof // RFC 6962 consistency proof; empty for Old 0 and for the same size
	Checkpoint []byte         // signed checkpoint
}

// Text returns the body of an add-checkpoint request (C2SP tlog-witness).
func (a Advance) Text() []byte {
	b := []byte(requestOld + strconv.FormatInt(a.Old, 10) + "\n")
	return append(append(appendHashes(b, a.Proof), '\n'), a.Checkpoint...)
}

// ParseAdvance reads what [Advance.Text] wrote; otherwise ErrProof. Nothing is
// verified yet.
func ParseAdvance(text []byte) (Advance, error) {
	lines, checkpoint, err := splitProof(text)
	if err != nil {
		return Advance{}, err
	}
	a := Advance{Checkpoint: checkpoint}
	if a.Old, err = parseNumber(lines[0], requestOld); err != nil {
		return Advance{}, err
	}
	a.Proof, err = parseHashes(lines[1:])
	return a, err
}

// NewAdvance returns the way from an earlier size to a signed checkpoint of
// the given size, with the stored hashes of the tree.
func NewAdvance(old, size int64, hashes tlog.HashReader, checkpoint []byte) (Advance, error) {
	a := Advance{Old: old, Checkpoint: checkpoint}
	switch {
	case old < 0 || old > size:
		return a, fmt.Errorf("%w: size", ErrProof)
	case old == 0 || old == size:
		return a, nil
	}
	var err error
	a.Proof, err = tlog.ProveTree(size, old, hashes)
	return a, err
}

// check verifies that the tree of size and root goes on from that of old and
// oldRoot.
func (a Advance) check(c Checkpoint, oldRoot Hash) error {
	switch {
	case a.Old == 0 || a.Old == c.Size:
		if len(a.Proof) != 0 {
			return fmt.Errorf("%w: lines to spare", ErrProof)
		}
		return nil
	case a.Old > c.Size:
		return fmt.Errorf("%w: size", ErrProof)
	}
	if err := tlog.CheckTree(a.Proof, c.Size, c.Root, a.Old, oldRoot); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	return nil
}

// Inclusion proves that an entry stands in the log.
type Inclusion struct {
	Leaf       []byte // canonical bytes of the entry
	Index      int64
	Proof      tlog.RecordProof // RFC 6962 inclusion proof
	Checkpoint []byte           // signed checkpoint
}

// NewInclusion proves an entry within the tree of a signed checkpoint of the
// given size, with the stored hashes of the tree.
func NewInclusion(e Entry, size int64, hashes tlog.HashReader, checkpoint []byte) (Inclusion, error) {
	i := Inclusion{Index: e.Seq, Checkpoint: checkpoint}
	var err error
	if i.Leaf, err = e.AppendLeaf(nil); err != nil {
		return i, err
	}
	if e.Seq >= size {
		return i, fmt.Errorf("%w: the checkpoint does not reach the entry", ErrProof)
	}
	i.Proof, err = tlog.ProveRecord(size, e.Seq, hashes)
	return i, err
}

// Text returns the proof as a C2SP tlog-proof, whose extra data is the entry.
func (i Inclusion) Text() []byte {
	b := []byte(proofHeader + "\n" + proofExtra + base64.StdEncoding.EncodeToString(i.Leaf) + "\n" +
		proofIndex + strconv.FormatInt(i.Index, 10) + "\n")
	return append(append(appendHashes(b, i.Proof), '\n'), i.Checkpoint...)
}

// OpenInclusion reads a proof and verifies all of it: the entry, the way from
// it to the root of the checkpoint, and the log's signature on the checkpoint.
// It returns ErrProof or ErrCheckpoint otherwise. Nothing but the text and the
// log's key is needed.
func OpenInclusion(text []byte, log note.Verifier) (Entry, Checkpoint, error) {
	fail := func(err error) (Entry, Checkpoint, error) { return Entry{}, Checkpoint{}, err }
	lines, signed, err := splitProof(text)
	if err != nil {
		return fail(err)
	}
	if len(lines) < 3 || lines[0] != proofHeader {
		return fail(fmt.Errorf("%w: heading", ErrProof))
	}
	encoded, ok := strings.CutPrefix(lines[1], proofExtra)
	leaf, err := base64.StdEncoding.Strict().DecodeString(encoded)
	if !ok || err != nil || strings.Contains(encoded, "\r") {
		return fail(fmt.Errorf("%w: extra", ErrProof))
	}
	index, err := parseNumber(lines[2], proofIndex)
	if err != nil {
		return fail(err)
	}
	hashes, err := parseHashes(lines[3:])
	if err != nil {
		return fail(err)
	}
	entry, err := ParseLeaf(leaf)
	if err != nil {
		return fail(err)
	}
	c, err := OpenCheckpoint(signed, log)
	if err != nil {
		return fail(err)
	}
	if entry.Seq != index || index >= c.Size {
		return fail(fmt.Errorf("%w: number", ErrProof))
	}
	if err := tlog.CheckRecord(hashes, c.Size, c.Root, index, LeafHash(leaf)); err != nil {
		return fail(fmt.Errorf("%w: %w", ErrProof, err))
	}
	return entry, c, nil
}

// splitProof cuts a proof at its empty line: the lines before it, and the
// checkpoint after it.
func splitProof(text []byte) (lines []string, checkpoint []byte, err error) {
	head, checkpoint, ok := bytes.Cut(text, []byte("\n\n"))
	lines = strings.Split(string(head), "\n")
	if !ok || len(checkpoint) == 0 || len(lines) > maxProofLines+3 {
		return nil, nil, fmt.Errorf("%w: lines", ErrProof)
	}
	return lines, checkpoint, nil
}

func appendHashes(b []byte, hashes []Hash) []byte {
	for _, h := range hashes {
		b = append(base64.StdEncoding.AppendEncode(b, h[:]), '\n')
	}
	return b
}

func parseHashes(lines []string) ([]Hash, error) {
	if len(lines) > maxProofLines {
		return nil, fmt.Errorf("%w: lines", ErrProof)
	}
	var hashes []Hash
	for _, line := range lines {
		b, err := base64.StdEncoding.Strict().DecodeString(line)
		if err != nil || len(b) != tlog.HashSize || strings.Contains(line, "\r") { // which the decoder skips
			return nil, fmt.Errorf("%w: hash", ErrProof)
		}
		hashes = append(hashes, Hash(b))
	}
	return hashes, nil
}

// parseNumber reads a decimal number in its only form behind a word.
func parseNumber(line, word string) (int64, error) {
	digits, ok := strings.CutPrefix(line, word)
	n, err := strconv.ParseInt(digits, 10, 64)
	if !ok || err != nil || n < 0 || strconv.FormatInt(n, 10) != digits {
		return 0, fmt.Errorf("%w: number", ErrProof)
	}
	return n, nil
}

// ProofCosignatures returns the valid cosignatures of the witnesses on the
// checkpoint of a proof; see [Cosignatures]. The proof itself is verified by
// [OpenInclusion].
func ProofCosignatures(text []byte, witnesses ...note.Verifier) ([]Cosignature, error) {
	_, signed, err := splitProof(text)
	if err != nil {
		return nil, err
	}
	return Cosignatures(signed, witnesses...)
}

package audit

import (
	"errors"
	"fmt"
	"time"

	"golang.org/x/mod/sumdb/note"
)

// Why a witness does not cosign. Each comes with what the witness has seen.
var (
	ErrFork     = errors.New("audit: the log does not go on from what was seen: another history, or a damaged proof")
	ErrRollback = errors.New("audit: the log is shorter than before")
	ErrStale    = errors.New("audit: the proof begins at another size than that last seen")
)

// Witness is what an outside witness of one log keeps: whose log it is, and
// the checkpoint with the most entries that it has ever cosigned. Once it has
// seen a checkpoint, no other history of the log gets its cosignature. It knows
// no file and no clock.
type Witness struct {
	log  note.Verifier
	own  *Cosigner
	seen Checkpoint
	any  bool
}

// NewWitness returns a witness that cosigns with own the checkpoints that log
// has signed. Last is the checkpoint that it cosigned last, with both
// signatures, or nil; another one is ErrCheckpoint.
func NewWitness(log note.Verifier, own *Cosigner, last []byte) (*Witness, error) {
	w := &Witness{log: log, own: own}
	if len(last) == 0 {
		return w, nil
	}
	var err error
	if w.seen, err = OpenCheckpoint(last, log); err != nil {
		return nil, err
	}
	self, err := CosignerVerifier(own.VerifierKey())
	if err != nil {
		return nil, err
	}
	signed, err := Cosignatures(last, self)
	if err == nil && len(signed) != 1 {
		err = fmt.Errorf("%w: not cosigned by this witness", ErrCheckpoint)
	}
	w.any = true
	return w, err
}

// Seen returns the checkpoint cosigned last; ok is false where there is none.
func (w *Witness) Seen() (c Checkpoint, ok bool) { return w.seen, w.any }

// Cosign verifies that a checkpoint goes on from the one seen last and returns
// it with the witness's cosignature. It is to be kept before it is handed out.
//
// ErrCheckpoint is a checkpoint without the log's signature, ErrRollback one of
// fewer entries than were seen, ErrStale a proof from another size than that
// last seen, ErrFork one of the same number of entries with another root (the
// two signed checkpoints prove to anybody that the log shows two histories) or
// one that the proof does not lead to from what was seen.
func (w *Witness) Cosign(a Advance, now time.Time) ([]byte, error) {
	c, err := OpenCheckpoint(a.Checkpoint, w.log)
	if err != nil {
		return nil, err
	}
	switch {
	case c.Size < w.seen.Size:
		return nil, fmt.Errorf("%w: %d entries, %d were seen", ErrRollback, c.Size, w.seen.Size)
	case w.any && c.Size == w.seen.Size && c.Root != w.seen.Root:
		return nil, fmt.Errorf("%w: two roots of %d entries", ErrFork, c.Size)
	case a.Old != w.seen.Size:
		return nil, fmt.Errorf("%w: from %d, %d were seen", ErrStale, a.Old, w.seen.Size)
	}
	if err := a.check(c, w.seen.Root); err != nil {
		return nil, fmt.Errorf("%w: from %d to %d entries: %w", ErrFork, a.Old, c.Size, err)
	}
	n, err := note.Open(a.Checkpoint, note.VerifierList(w.log))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCheckpoint, err)
	}
	n.UnverifiedSigs = nil // those of others are not this witness's to hand on
	signed, err := note.Sign(n, w.own.At(now))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCheckpoint, err)
	}
	w.seen, w.any = c, true
	return signed, nil
}

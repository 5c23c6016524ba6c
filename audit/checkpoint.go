package audit

import (
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// Checkpoint is what the log says of itself at one moment: the root of its
// first Size entries.
type Checkpoint struct {
	Origin string // name of the log, also the name of the signing key
	Size   int64  // number of entries
	Root   Hash
}

// Text returns the three lines of a C2SP checkpoint: origin, size, root in
// base64.
func (c Checkpoint) Text() string {
	return c.Origin + "\n" + strconv.FormatInt(c.Size, 10) + "\n" +
		base64.StdEncoding.EncodeToString(c.Root[:]) + "\n"
}

// Sign returns the checkpoint as a signed note (C2SP signed-note). The name of
// the signer must be the origin, otherwise the error is ErrCheckpoint.
func (c Checkpoint) Sign(signer note.Signer) ([]byte, error) {
	if signer.Name() != c.Origin {
		return nil, fmt.Errorf("%w: key has another name than the log", ErrCheckpoint)
	}
	return note.Sign(&note.Note{Text: c.Text()}, signer)
}

// OpenCheckpoint reads a signed checkpoint and returns ErrCheckpoint where the
// signature of verifier is missing or false, or the text is not a checkpoint
// of the log that carries the verifier's name. Further signatures, of
// witnesses, are allowed and not looked at.
func OpenCheckpoint(signed []byte, verifier note.Verifier) (Checkpoint, error) {
	n, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return Checkpoint{}, fmt.Errorf("%w: %w", ErrCheckpoint, err)
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) < 4 || lines[0] != verifier.Name() {
		return Checkpoint{}, ErrCheckpoint
	}
	c := Checkpoint{Origin: lines[0]}
	c.Size, err = strconv.ParseInt(lines[1], 10, 64)
	if err != nil || c.Size < 0 || strconv.FormatInt(c.Size, 10) != lines[1] {
		return Checkpoint{}, fmt.Errorf("%w: size", ErrCheckpoint)
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(root) != len(c.Root) {
		return Checkpoint{}, fmt.Errorf("%w: root", ErrCheckpoint)
	}
	copy(c.Root[:], root)
	if !strings.HasPrefix(n.Text, c.Text()) {
		return Checkpoint{}, fmt.Errorf("%w: written otherwise than a checkpoint is", ErrCheckpoint)
	}
	return c, nil
}

// LogVerifier returns the verifier of a log's checkpoints from its verifier
// key; otherwise ErrCheckpoint.
func LogVerifier(vkey string) (note.Verifier, error) {
	v, err := note.NewVerifier(vkey)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCheckpoint, err)
	}
	return v, nil
}

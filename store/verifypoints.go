package store

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"

	"verdig/audit"
	"verdig/fault"
)

// The faults of checkpoints.
const (
	FaultSignature = "bad_signature" // not signed by the log, or falsely cosigned by a known witness
	FaultDeleted   = "deleted"       // the file beside the database has a checkpoint that the database has not
	FaultFork      = "fork"          // two checkpoints of one size, both signed by the log, have different roots
)

// checkpoints gathers the genuine checkpoints of the database, of the file and
// from outside.
func (v *verification) checkpoints() ([]audit.Checkpoint, error) {
	stored, err := v.storedCheckpoints()
	if err != nil {
		return nil, err
	}
	outside, err := v.outsideCheckpoints()
	if err != nil {
		return nil, err
	}
	all := append(append(stored, v.besideCheckpoints(stored)...), outside...)
	roots := map[int64]audit.Hash{}
	for _, c := range all {
		if root, had := roots[c.Size]; had && root != c.Root {
			v.report.find("checkpoint", fmt.Sprint(c.Size), FaultFork)
		}
		roots[c.Size] = c.Root
	}
	v.report.Checkpoints = len(all)
	return all, nil
}

func (v *verification) storedCheckpoints() ([]audit.Checkpoint, error) {
	var all []audit.Checkpoint
	verifier := v.tx.store.keys.Verifier()
	err := v.tx.each(v.ctx, `SELECT size, note FROM audit_checkpoint ORDER BY size`, nil, func(rows *sql.Rows) error {
		var size int64
		var signed string
		if err := rows.Scan(&size, &signed); err != nil {
			return err
		}
		c, err := audit.OpenCheckpoint([]byte(signed), verifier)
		if err != nil || c.Size != size {
			v.report.find("checkpoint", fmt.Sprint(size), FaultSignature)
			return nil
		}
		all = append(all, c)
		return nil
	})
	return all, err
}

// publishedCheckpoints reads the file of checkpoints beside the database.
func (s *Store) publishedCheckpoints() (string, error) {
	b, err := os.ReadFile(filepath.Join(s.dir, CheckpointFile))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", fault.Wrap(fault.Internal, err, "store.checkpoint")
	}
	return string(b), nil
}

// besideCheckpoints are those of the file. A checkpoint is written there after
// it was committed, and the file was read before the database, so the database
// has them all.
func (v *verification) besideCheckpoints(stored []audit.Checkpoint) []audit.Checkpoint {
	have := map[int64]bool{}
	for _, c := range stored {
		have[c.Size] = true
	}
	var all []audit.Checkpoint
	verifier := v.tx.store.keys.Verifier()
	for _, piece := range checkpointPieces(v.published, verifier.Name()) {
		c, err := audit.OpenCheckpoint([]byte(piece), verifier)
		if err != nil {
			v.report.Unreadable++
			continue
		}
		all = append(all, c)
		if !have[c.Size] {
			v.report.find("checkpoint", fmt.Sprint(c.Size), FaultDeleted)
		}
	}
	return all
}

// outsideCheckpoints reads the copies from elsewhere. What does not bear the
// log's signature is a finding: whoever has replaced the log and its key must
// not be believed that the copy is the false one.
func (v *verification) outsideCheckpoints() ([]audit.Checkpoint, error) {
	if v.outside == nil {
		return nil, nil
	}
	witnesses, err := v.tx.witnessVerifiers(v.ctx)
	if err != nil {
		return nil, err
	}
	var all []audit.Checkpoint
	verifier := v.tx.store.keys.Verifier()
	pieces := checkpointPieces(strings.ReplaceAll(string(v.outside), "\r\n", "\n"), verifier.Name())
	if len(pieces) == 0 {
		return nil, fault.New(fault.Invalid, "store.audit.no_copy")
	}
	for i, piece := range pieces {
		c, err := audit.OpenCheckpoint([]byte(piece), verifier)
		if err == nil {
			all = append(all, c)
			_, err = audit.Cosignatures([]byte(piece), witnesses...)
		}
		if err != nil {
			v.report.find("outside", fmt.Sprint(i+1), FaultSignature)
		}
	}
	return all, nil
}

// checkpointPieces cuts a text of checkpoints at the lines with the name of
// the log, of which each checkpoint begins with one. Empty lines between them
// are left out.
func checkpointPieces(text, origin string) []string {
	var pieces []string
	for line := range strings.Lines(text) {
		if line == origin+"\n" || len(pieces) == 0 {
			if strings.TrimSpace(line) == "" {
				continue
			}
			pieces = append(pieces, "")
		}
		pieces[len(pieces)-1] += line
	}
	for i := range pieces {
		pieces[i] = strings.TrimRight(pieces[i], "\n") + "\n"
	}
	return pieces
}

// cosignatures holds the words of witnesses against their entries, and those of
// known witnesses against the checkpoint that they are about.
func (v *verification) cosignatures() error {
	witnesses, err := v.tx.witnessVerifiers(v.ctx)
	if err != nil {
		v.report.find("setting", SettingWitnesses, FaultContent)
	}
	known := map[string]note.Verifier{}
	for _, w := range witnesses {
		known[w.Name()] = w
	}
	return v.rows("audit_cosignature", kindCosignature,
		`SELECT x.size, x.witness, x.line, coalesce((SELECT p.note FROM audit_checkpoint p WHERE p.size = x.size), ''), x.salt`+
			metaColumns+` FROM audit_cosignature x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var r cosignatureRow
			var signed string
			err := scan(append([]any{&r.Size, &r.Witness, &r.Line, &signed}, v.meta()...)...)
			r.canonical(&v.content)
			if w := known[r.Witness]; err == nil && w != nil {
				// A line of an earlier key of the witness is not looked at.
				if _, err := audit.Cosignatures([]byte(signed+r.Line+"\n"), w); err != nil {
					v.report.find("audit_cosignature", r.object(), FaultSignature)
				}
			}
			return r.object(), err
		})
}

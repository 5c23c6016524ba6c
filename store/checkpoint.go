package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"verdig/audit"
	"verdig/fault"
)

// SettingWitnesses holds the verifier keys of the outside witnesses whose
// cosignatures are taken, separated by spaces.
const SettingWitnesses = "audit_witnesses"

// kinds of audited objects of the audit chain itself.
const (
	kindAudit       = "audit"       // object: what was asked for
	kindCosignature = "cosignature" // object: size/witness
)

// Checkpoint returns the latest checkpoint of at least so many entries, with
// the log's signature and those of witnesses, and its size. It is of kind
// fault.NotFound while there is none: a checkpoint comes within a minute.
func (tx *Tx) Checkpoint(ctx context.Context, atLeast int64) (signed []byte, size int64, err error) {
	err = tx.one(ctx, `SELECT size, note FROM audit_checkpoint WHERE size >= ? ORDER BY size DESC LIMIT 1`, []any{atLeast}, &size, &signed)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, 0, fault.New(fault.NotFound, "store.no_checkpoint")
	}
	if err != nil {
		return nil, 0, err
	}
	signed, err = tx.withCosignatures(ctx, size, signed)
	return signed, size, err
}

// Witnessed returns the latest checkpoint that a witness has cosigned and its
// size; fault.NotFound where there is none of at least so many entries.
func (tx *Tx) Witnessed(ctx context.Context, atLeast int64) (signed []byte, size int64, err error) {
	err = tx.one(ctx, `SELECT c.size, c.note FROM audit_checkpoint c WHERE c.size >= ?
		AND c.size IN (SELECT x.size FROM audit_cosignature x) ORDER BY c.size DESC LIMIT 1`, []any{atLeast}, &size, &signed)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, 0, fault.New(fault.NotFound, "store.no_checkpoint")
	}
	if err != nil {
		return nil, 0, err
	}
	signed, err = tx.withCosignatures(ctx, size, signed)
	return signed, size, err
}

// withCosignatures adds the lines of witnesses to a signed checkpoint, the
// latest of each.
func (tx *Tx) withCosignatures(ctx context.Context, size int64, signed []byte) ([]byte, error) {
	latest := map[string]string{}
	err := tx.each(ctx, `SELECT witness, line FROM audit_cosignature WHERE size = ? ORDER BY audit_seq`, []any{size}, func(rows *sql.Rows) error {
		var witness, line string
		err := rows.Scan(&witness, &line)
		latest[witness] = line
		return err
	})
	lines := make([]string, 0, len(latest))
	for _, line := range latest {
		lines = append(lines, line)
	}
	slices.Sort(lines)
	signed = slices.Clone(signed)
	for _, line := range lines {
		signed = append(signed, line+"\n"...)
	}
	return signed, err
}

// Advance proves to a witness that saw the first old entries that the latest
// checkpoint goes on from them. It is of kind fault.Invalid where there are
// fewer entries than the witness saw.
func (tx *Tx) Advance(ctx context.Context, old int64) (audit.Advance, error) {
	signed, size, err := tx.Checkpoint(ctx, 0)
	if err != nil {
		return audit.Advance{}, err
	}
	if old < 0 || old > size {
		return audit.Advance{}, fault.New(fault.Invalid, "store.audit.size", fmt.Sprint(old), fmt.Sprint(size))
	}
	a, err := audit.NewAdvance(old, size, treeHashes{tx.session}, signed)
	if err != nil {
		return a, fault.Wrap(fault.Internal, err, "store.chain_broken")
	}
	return a, nil
}

// Inclusion proves one entry by the latest checkpoint that reaches it: one that
// a witness has cosigned where there is such. What the entry says is handed
// out, so the look is written down first; it works in [Store.View] only. An
// entry that no checkpoint reaches yet is fault.NotFound.
func (tx *Tx) Inclusion(ctx context.Context, seq int64) (audit.Inclusion, error) {
	signed, size, err := tx.Witnessed(ctx, seq+1)
	if fault.KindOf(err) == fault.NotFound {
		signed, size, err = tx.Checkpoint(ctx, seq+1)
	}
	if err != nil {
		return audit.Inclusion{}, err
	}
	found, err := tx.auditEntries(ctx, entryColumns+`WHERE seq = ?`, seq)
	if err == nil && len(found) != 1 {
		err = fault.New(fault.NotFound, "store.no_checkpoint")
	}
	if err != nil {
		return audit.Inclusion{}, err
	}
	if err := tx.look(ctx, kindAudit, fmt.Sprintf("seq:%d", seq)); err != nil {
		return audit.Inclusion{}, err
	}
	i, err := audit.NewInclusion(found[0], size, treeHashes{tx.session}, signed)
	if err != nil {
		return i, fault.Wrap(fault.Internal, err, "store.chain_broken")
	}
	return i, nil
}

// treeHashes reads the stored hashes of the tree for proofs.
type treeHashes struct{ session *session }

// ReadHashes implements tlog.HashReader.
func (t treeHashes) ReadHashes(indexes []int64) ([]audit.Hash, error) {
	r := &hashReader{session: t.session}
	out := make([]audit.Hash, len(indexes))
	for i, index := range indexes {
		h, ok := r.at(index)
		if !ok {
			return nil, errors.Join(audit.ErrProof, r.err)
		}
		out[i] = h
	}
	return out, nil
}

var _ tlog.HashReader = treeHashes{}

// Witnesses returns the verifier keys of the witnesses whose cosignatures are
// taken.
func (tx *Tx) Witnesses(ctx context.Context) ([]string, error) {
	value, _, err := tx.Setting(ctx, SettingWitnesses)
	return strings.Fields(value), err
}

func (tx *Tx) witnessVerifiers(ctx context.Context) ([]note.Verifier, error) {
	keys, err := tx.Witnesses(ctx)
	var all []note.Verifier
	for _, key := range keys {
		v, err := audit.CosignerVerifier(key)
		if err != nil {
			return nil, notKept("setting", SettingWitnesses, err)
		}
		all = append(all, v)
	}
	return all, err
}

// PutWitnesses replaces the witnesses. A text that is not a witness's verifier
// key, and two keys of one name, are fault.Invalid.
func (tx *Tx) PutWitnesses(ctx context.Context, keys []string) error {
	names := map[string]bool{}
	for _, key := range keys {
		v, err := audit.CosignerVerifier(key)
		if err != nil || names[v.Name()] {
			return fault.Wrap(fault.Invalid, err, "store.audit.witness_key")
		}
		names[v.Name()] = true
	}
	return tx.PutSetting(ctx, SettingWitnesses, strings.Join(keys, " "))
}

// AddCosignatures stores what known witnesses have signed on a checkpoint of
// this log, and returns those that are new. A checkpoint without the log's own
// signature, one that this log does not have, or a false cosignature of a known
// witness is fault.Invalid; so is one that no known witness has cosigned.
func (tx *Tx) AddCosignatures(ctx context.Context, signed []byte) ([]audit.Cosignature, error) {
	c, err := audit.OpenCheckpoint(signed, tx.store.keys.Verifier())
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, err, "store.audit.not_ours")
	}
	var own []byte
	err = tx.one(ctx, `SELECT note FROM audit_checkpoint WHERE size = ?`, []any{c.Size}, &own)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return nil, err
	}
	mine, openErr := audit.OpenCheckpoint(own, tx.store.keys.Verifier())
	if openErr != nil || mine != c {
		return nil, fault.Wrap(fault.Invalid, errors.Join(audit.ErrFork, openErr), "store.audit.other_history", fmt.Sprint(c.Size))
	}
	verifiers, err := tx.witnessVerifiers(ctx)
	if err != nil {
		return nil, err
	}
	found, err := audit.Cosignatures(signed, verifiers...)
	if err != nil || len(found) == 0 {
		return nil, fault.Wrap(fault.Invalid, err, "store.audit.no_witness")
	}
	var added []audit.Cosignature
	for _, sig := range found {
		var n int
		if err := tx.one(ctx, `SELECT count(*) FROM audit_cosignature WHERE size = ? AND line = ?`, []any{c.Size, sig.Line}, &n); err != nil {
			return nil, err
		}
		if n > 0 {
			continue
		}
		if err := tx.addCosignature(ctx, cosignatureRow{c.Size, sig.Witness, sig.Line}); err != nil {
			return nil, err
		}
		added = append(added, sig)
	}
	return added, nil
}

// cosignatureRow is a cosignature as stored.
type cosignatureRow struct {
	Size          int64
	Witness, Line string
}

func (r cosignatureRow) object() string { return fmt.Sprintf("%d/%s", r.Size, r.Witness) }

func (r cosignatureRow) canonical(c *audit.Content) {
	c.Text("cosignature/1").Int(r.Size).Text(r.Witness).Text(r.Line)
}

func (tx *Tx) addCosignature(ctx context.Context, r cosignatureRow) error {
	tx.content.Reset()
	r.canonical(&tx.content)
	c, err := tx.record(ctx, "cosign", kindCosignature, r.object(), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO audit_cosignature (audit_seq, size, witness, line, salt) VALUES (?, ?, ?, ?, ?)`,
		c.seq, r.Size, r.Witness, r.Line, c.salt[:])
}

package store

import (
	"context"
	"crypto/rand"

	"verdig/audit"
)

// testWitness is the key of a witness in tests.
var testWitness = func() *audit.Cosigner {
	c, err := audit.GenerateCosigner(rand.Reader, "witness.example/w1")
	if err != nil {
		panic(err)
	}
	return c
}()

// fillCosignature lets a witness sign the latest checkpoint.
func fillCosignature(ctx context.Context, tx *Tx) error {
	if err := tx.PutWitnesses(ctx, []string{testWitness.VerifierKey()}); err != nil {
		return err
	}
	a, err := tx.Advance(ctx, 0)
	if err != nil {
		return err
	}
	w, err := audit.NewWitness(tx.store.keys.Verifier(), testWitness, nil)
	if err != nil {
		return err
	}
	signed, err := w.Cosign(a, testTime)
	if err != nil {
		return err
	}
	_, err = tx.AddCosignatures(ctx, signed)
	return err
}

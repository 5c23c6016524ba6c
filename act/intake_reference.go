package act

import (
	"context"

	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// exampleReference stands in for one that will be given.
const exampleReference = "00000-00000"

// newReference returns a reference that the scope's agency has not had.
func newReference(ctx context.Context, tx *store.Tx) (string, error) {
	for range 8 {
		text := register.NewReceiptReference()
		if used, err := tx.HasReceipt(ctx, text); err != nil || !used {
			return text, err
		}
	}
	return "", fault.New(fault.Internal, "act.reference")
}

// ReadReference is [register.ReadReceiptReference].
func ReadReference(text string) (reference string, ok bool) {
	return register.ReadReceiptReference(text)
}

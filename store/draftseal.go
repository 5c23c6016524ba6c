package store

import (
	"context"

	"verdig/access"
	"verdig/seal"
)

// What stands in the compartment of drafts is sealed under a data key of its
// own for each form, upload and kept answer, which goes when it goes.

func (tx *Tx) sealDraft(ctx context.Context, object string, p seal.Place, plain []byte) ([]byte, error) {
	return tx.sealValue(ctx, access.Draft, object, p, plain)
}

func (tx *Tx) openDraft(ctx context.Context, object string, p seal.Place, sealed []byte) ([]byte, error) {
	return tx.openValue(ctx, access.Draft, object, p, sealed)
}

// dropDraftKey erases the data key of an object of the compartment.
func (tx *Tx) dropDraftKey(ctx context.Context, object string) error {
	delete(tx.keys.opened, keyOf{access.Draft, object})
	return tx.exec(ctx, `DELETE FROM data_key WHERE object = ? AND compartment = 'draft'`, object)
}

func draftPlace(id string) seal.Place {
	return seal.Place{Table: "draft", Column: "sealed", Row: id}
}

func uploadPlace(column, id string) seal.Place {
	return seal.Place{Table: "upload", Column: column, Row: id}
}

package store

import (
	"context"
	"database/sql"

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

// drafts tries everything that is on its way into the register: each value has
// its key and opens with it. No entry of the chain vouches for these rows.
func (v *verification) drafts() error {
	query := `SELECT x.tab, x.col, x.object, x.sealed, coalesce(k.sealed, x'') FROM (
		SELECT 'draft' AS tab, 'sealed' AS col, id AS object, sealed FROM draft
		UNION ALL SELECT 'upload', 'file', id, file FROM upload
		UNION ALL SELECT 'upload', 'outcome', id, outcome FROM upload WHERE length(outcome) > 0
		UNION ALL SELECT 'once', 'answer', ` + onceObject + `, answer FROM once) x
		LEFT JOIN data_key k ON k.object = x.object AND k.compartment = 'draft'`
	return v.tx.each(v.ctx, query, nil, func(rows *sql.Rows) error {
		var p seal.Place
		var sealed, record []byte
		if err := rows.Scan(&p.Table, &p.Column, &p.Row, &sealed, &record); err != nil {
			return err
		}
		key, err := v.tx.openKey(access.Draft, p.Row, record)
		if err == nil {
			_, err = key.Open(p, sealed)
		}
		if err != nil {
			v.report.find(p.Table, p.Row, FaultKey)
		}
		return nil
	})
}

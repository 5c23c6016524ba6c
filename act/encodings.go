package act

import (
	"context"

	"verdig/access"
	"verdig/store"
)

// EncodingKey returns the id of the key whose encodings the register receives,
// "" where it receives names: so that a form asks for the one or the other.
func (d *Desk) EncodingKey(ctx context.Context, sc access.Scope) (string, error) {
	var key string
	err := d.store.ViewAs(ctx, sc, useDraftAdd, "", func(tx *store.Tx) error {
		var err error
		key, _, err = tx.Setting(ctx, store.SettingEncodingKey)
		return err
	})
	return key, err
}

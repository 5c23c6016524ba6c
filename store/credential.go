package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"

	"verdig/access"
	"verdig/audit"
)

// credentialSecrets is what a row of credential keeps sealed.
type credentialSecrets struct {
	Label   string `json:"label"`
	Content []byte `json:"content"`
	Secret  []byte `json:"secret"`
}

// credentialRow is a credential as stored.
type credentialRow struct {
	id, account, kind      string
	lookup, sealed         []byte
	counter                int64
	created, used, removed string
}

func (r credentialRow) canonical(c *audit.Content) {
	c.Text("credential/1").Text(r.id).Text(r.account).Text(r.kind).Text(hex.EncodeToString(r.lookup)).Text(string(r.sealed)).
		Int(r.counter).Text(r.created).Text(r.used).Text(r.removed)
}

// PutCredential stores or changes a credential. Of a removed one neither key
// nor secrets are kept.
func (tx *Tx) PutCredential(ctx context.Context, k access.Credential) error {
	if !k.Removed.IsZero() {
		k.Key, k.Content, k.Secret = nil, nil, nil
	}
	secrets, err := json.Marshal(credentialSecrets{k.Label, k.Content, k.Secret})
	if err != nil {
		return err
	}
	sealed, err := tx.sealValue(ctx, access.Account, k.Account, accountPlace("credential", k.ID), secrets)
	if err != nil {
		return err
	}
	r := credentialRow{
		id: k.ID, account: k.Account, kind: string(k.Kind), lookup: blob(k.Key), sealed: sealed,
		counter: k.Counter, created: momentText(k.Created), used: momentText(k.Used), removed: momentText(k.Removed),
	}
	tx.content.Reset()
	r.canonical(&tx.content)
	action := "put"
	if r.removed != "" {
		action = "remove"
	}
	c, err := tx.record(ctx, action, kindCredential, k.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO credential (id, account, kind, lookup, sealed, counter, created, used, removed, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET lookup = excluded.lookup, sealed = excluded.sealed, counter = excluded.counter,
			used = excluded.used, removed = excluded.removed, audit_seq = excluded.audit_seq, salt = excluded.salt`,
		r.id, r.account, r.kind, r.lookup, r.sealed, r.counter, r.created, r.used, r.removed, c.seq, c.salt[:])
}

const credentialColumns = `SELECT x.id, x.account, x.kind, x.lookup, x.sealed, x.counter, x.created, x.used, x.removed`

func scanCredentialRow(scan func(...any) error, more ...any) (credentialRow, error) {
	var r credentialRow
	err := scan(append([]any{&r.id, &r.account, &r.kind, &r.lookup, &r.sealed, &r.counter, &r.created, &r.used, &r.removed}, more...)...)
	return r, err
}

func (tx *Tx) credential(ctx context.Context, r credentialRow) (access.Credential, error) {
	k := access.Credential{ID: r.id, Account: r.account, Kind: access.CredentialKind(r.kind), Key: r.lookup, Counter: r.counter}
	var s credentialSecrets
	err := tx.openAccount(ctx, r.account, accountPlace("credential", r.id), r.sealed, &s)
	if err != nil {
		return k, err
	}
	k.Label, k.Content, k.Secret = s.Label, s.Content, s.Secret
	if k.Created, err = moment("credential", "created", r.created); err != nil {
		return k, err
	}
	if k.Used, err = moment("credential", "used", r.used); err != nil {
		return k, err
	}
	k.Removed, err = moment("credential", "removed", r.removed)
	return k, err
}

// CredentialsOf returns the credentials of an account that are not removed, in
// the order in which they were added.
func (tx *Tx) CredentialsOf(ctx context.Context, account string) ([]access.Credential, error) {
	var found []credentialRow
	err := tx.each(ctx, credentialColumns+` FROM credential x WHERE x.account = ? AND x.removed = '' ORDER BY x.created, x.id`, []any{account},
		func(rows *sql.Rows) error {
			r, err := scanCredentialRow(rows.Scan)
			found = append(found, r)
			return err
		})
	var all []access.Credential
	for _, r := range found {
		var k access.Credential
		if err == nil {
			k, err = tx.credential(ctx, r)
			all = append(all, k)
		}
	}
	return all, err
}

// CredentialByKey returns the credential of a kind that is found under a key.
func (tx *Tx) CredentialByKey(ctx context.Context, kind access.CredentialKind, key []byte) (access.Credential, error) {
	r, err := scanCredentialRow(func(into ...any) error {
		return tx.one(ctx, credentialColumns+` FROM credential x WHERE x.kind = ? AND x.lookup = ? AND x.lookup <> x''`, []any{string(kind), blob(key)}, into...)
	})
	if err != nil {
		return access.Credential{}, notFound(err, "credential")
	}
	return tx.credential(ctx, r)
}

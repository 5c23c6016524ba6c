package store

import (
	"context"
	"database/sql"
	"time"

	"verdig/access"
	"verdig/audit"
)

// machineRow is a machine client as stored.
type machineRow struct {
	id, agency, label         string
	keys                      []byte
	scopes, created, disabled string
}

func (r machineRow) canonical(c *audit.Content) {
	c.Text("machine_client/1").Text(r.id).Text(r.agency).Text(r.label).Text(string(r.keys)).Text(r.scopes).Text(r.created).Text(r.disabled)
}

// PutMachineClient stores or changes a machine client.
func (tx *Tx) PutMachineClient(ctx context.Context, m access.MachineClient) error {
	r := machineRow{
		id: m.ID, agency: m.Agency, label: m.Label, keys: blob(m.Keys), scopes: listText(m.Scopes),
		created: momentText(m.Created), disabled: momentText(m.Disabled),
	}
	tx.content.Reset()
	r.canonical(&tx.content)
	c, err := tx.record(ctx, "put", kindMachine, m.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO machine_client (id, agency, label, keys, scopes, created, disabled, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET label = excluded.label, keys = excluded.keys, scopes = excluded.scopes, disabled = excluded.disabled,
			audit_seq = excluded.audit_seq, salt = excluded.salt`,
		r.id, r.agency, r.label, r.keys, r.scopes, r.created, r.disabled, c.seq, c.salt[:])
}

const machineColumns = `SELECT x.id, x.agency, x.label, x.keys, x.scopes, x.created, x.disabled`

func scanMachineRow(scan func(...any) error, more ...any) (machineRow, error) {
	var r machineRow
	err := scan(append([]any{&r.id, &r.agency, &r.label, &r.keys, &r.scopes, &r.created, &r.disabled}, more...)...)
	return r, err
}

func (r machineRow) client() (access.MachineClient, error) {
	m := access.MachineClient{ID: r.id, Agency: r.agency, Label: r.label, Keys: r.keys}
	var err error
	if m.Scopes, err = parseIDs[string](r.scopes); err != nil {
		return m, notKept("machine_client", "scopes", err)
	}
	if m.Created, err = moment("machine_client", "created", r.created); err != nil {
		return m, err
	}
	m.Disabled, err = moment("machine_client", "disabled", r.disabled)
	return m, err
}

// MachineClient returns a machine client.
func (tx *Tx) MachineClient(ctx context.Context, id string) (access.MachineClient, error) {
	r, err := scanMachineRow(func(into ...any) error {
		return tx.one(ctx, machineColumns+` FROM machine_client x WHERE x.id = ?`, []any{id}, into...)
	})
	if err != nil {
		return access.MachineClient{}, notFound(err, "machine")
	}
	return r.client()
}

// MachineClients returns the machine clients, in the order in which they were
// registered.
func (tx *Tx) MachineClients(ctx context.Context) ([]access.MachineClient, error) {
	var all []access.MachineClient
	err := tx.each(ctx, machineColumns+` FROM machine_client x ORDER BY x.id`, nil, func(rows *sql.Rows) error {
		r, err := scanMachineRow(rows.Scan)
		if err != nil {
			return err
		}
		m, err := r.client()
		all = append(all, m)
		return err
	})
	return all, err
}

// AddMachineToken stores the hash of a client's access token until a moment.
// Tokens past theirs are forgotten.
func (tx *Tx) AddMachineToken(ctx context.Context, client string, hash [32]byte, until time.Time) error {
	if _, err := tx.record(ctx, "token", kindMachine, client, nil); err != nil {
		return err
	}
	if err := tx.exec(ctx, `DELETE FROM machine_token WHERE expires < ?`, momentText(tx.store.options.Now())); err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO machine_token (token_hash, client, expires) VALUES (?, ?, ?)`, hash[:], client, momentText(until))
}

// MachineByToken returns the client of a token, and until when it is good.
func (tx *Tx) MachineByToken(ctx context.Context, hash [32]byte) (access.MachineClient, time.Time, error) {
	var expires string
	r, err := scanMachineRow(func(into ...any) error {
		return tx.one(ctx, machineColumns+`, t.expires FROM machine_token t JOIN machine_client x ON x.id = t.client WHERE t.token_hash = ?`,
			[]any{hash[:]}, append(into, &expires)...)
	})
	if err != nil {
		return access.MachineClient{}, time.Time{}, notFound(err, "machine")
	}
	m, err := r.client()
	if err != nil {
		return m, time.Time{}, err
	}
	until, err := moment("machine_token", "expires", expires)
	return m, until, err
}

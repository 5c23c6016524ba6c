package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
	"verdig/seal"
)

// Sealer returns the sealer of tickets of sign-in.
func (s *Store) Sealer() *seal.Sealer { return s.tickets }

// Touch is [Store.Update] without an audit entry for the step itself. It is for
// what is no event of its own: the time of a session's last request.
func (s *Store) Touch(ctx context.Context, n audit.Note, fn func(*Tx) error) error {
	return s.submit(&job{ctx: ctx, note: n, bare: true}, fn)
}

// userNames is what a row of account keeps sealed.
type userNames struct {
	Name    string `json:"name"`
	Display string `json:"display"`
}

// accountRow is an account as stored.
type accountRow struct {
	id, nameKey       string
	sealed            []byte
	agency, roles     string
	created, disabled string
}

func (r accountRow) canonical(c *audit.Content) {
	c.Text("account/1").Text(r.id).Text(r.nameKey).Text(string(r.sealed)).Text(r.agency).Text(r.roles).Text(r.created).Text(r.disabled)
}

// nameKey is under which an account is found by its name: a keyed pseudonym,
// without regard to case, spaces around it and ways to encode a letter.
func (tx *Tx) nameKey(name string) string {
	return tx.store.keys.Pseudonym("account-name", FoldName(name))
}

// FoldName writes the name of an account as it is compared.
func FoldName(name string) string {
	return norm.NFC.String(cases.Fold().String(norm.NFKC.String(strings.TrimSpace(name))))
}

// PutAccount stores or changes an account. A name that another account has is
// fault.Conflict, store.account_name.
func (tx *Tx) PutAccount(ctx context.Context, u access.User) error {
	names, err := json.Marshal(userNames{u.Name, u.Display})
	if err != nil {
		return err
	}
	sealed, err := tx.sealValue(ctx, access.Account, u.ID, accountPlace("account", u.ID), names)
	if err != nil {
		return err
	}
	r := accountRow{
		id: u.ID, nameKey: u.ID, sealed: sealed, agency: u.Agency, roles: listText(texts(u.Roles)),
		created: momentText(u.Created), disabled: momentText(u.Disabled),
	}
	if u.Name != "" {
		r.nameKey = tx.nameKey(u.Name)
		switch other, err := tx.AccountNamed(ctx, u.Name); {
		case err == nil && other.ID != u.ID:
			return fault.New(fault.Conflict, "store.account_name")
		case err != nil && fault.KindOf(err) != fault.NotFound:
			return err
		}
	}
	tx.content.Reset()
	r.canonical(&tx.content)
	c, err := tx.record(ctx, "put", kindAccount, u.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO account (id, name_key, sealed, agency, roles, created, disabled, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET name_key = excluded.name_key, sealed = excluded.sealed, agency = excluded.agency,
			roles = excluded.roles, disabled = excluded.disabled, audit_seq = excluded.audit_seq, salt = excluded.salt`,
		r.id, r.nameKey, r.sealed, r.agency, r.roles, r.created, r.disabled, c.seq, c.salt[:])
}

const accountColumns = `SELECT x.id, x.name_key, x.sealed, x.agency, x.roles, x.created, x.disabled`

func scanAccountRow(scan func(...any) error, more ...any) (accountRow, error) {
	var r accountRow
	err := scan(append([]any{&r.id, &r.nameKey, &r.sealed, &r.agency, &r.roles, &r.created, &r.disabled}, more...)...)
	return r, err
}

// accountPlace is where a value of the account compartment stands. All values
// of an account stand under one data key, and go with it.
func accountPlace(table, row string) seal.Place {
	return seal.Place{Table: table, Column: "sealed", Row: row}
}

// openAccount opens a value of an account into a structure, and leaves that as
// it is where the account's data key is erased.
func (tx *Tx) openAccount(ctx context.Context, account string, p seal.Place, sealed []byte, into any) error {
	plain, err := tx.openValue(ctx, access.Account, account, p, sealed)
	if err != nil || plain == nil {
		return err
	}
	defer clear(plain)
	if err := json.Unmarshal(plain, into); err != nil {
		return notKept(p.Table, p.Column, err)
	}
	return nil
}

func (tx *Tx) user(ctx context.Context, r accountRow) (access.User, error) {
	u := access.User{ID: r.id, Agency: r.agency}
	var names userNames
	err := tx.openAccount(ctx, r.id, accountPlace("account", r.id), r.sealed, &names)
	if err != nil {
		return u, err
	}
	u.Name, u.Display = names.Name, names.Display
	if u.Roles, err = parseIDs[access.Role](r.roles); err != nil {
		return u, notKept("account", "roles", err)
	}
	if u.Created, err = moment("account", "created", r.created); err != nil {
		return u, err
	}
	u.Disabled, err = moment("account", "disabled", r.disabled)
	return u, err
}

// Account returns an account.
func (tx *Tx) Account(ctx context.Context, id string) (access.User, error) {
	return tx.oneAccount(ctx, ` FROM account x WHERE x.id = ?`, id)
}

// AccountNamed returns the account of a name.
func (tx *Tx) AccountNamed(ctx context.Context, name string) (access.User, error) {
	return tx.oneAccount(ctx, ` FROM account x WHERE x.name_key = ?`, tx.nameKey(name))
}

func (tx *Tx) oneAccount(ctx context.Context, from, key string) (access.User, error) {
	r, err := scanAccountRow(func(into ...any) error { return tx.one(ctx, accountColumns+from, []any{key}, into...) })
	if err != nil {
		return access.User{}, notFound(err, "account")
	}
	return tx.user(ctx, r)
}

// Accounts returns every account, in the order in which they were made.
func (tx *Tx) Accounts(ctx context.Context) ([]access.User, error) {
	var found []accountRow
	err := tx.each(ctx, accountColumns+` FROM account x ORDER BY x.created, x.id`, nil, func(rows *sql.Rows) error {
		r, err := scanAccountRow(rows.Scan)
		found = append(found, r)
		return err
	})
	all := make([]access.User, 0, len(found))
	for _, r := range found {
		var u access.User
		if err == nil {
			u, err = tx.user(ctx, r)
			all = append(all, u)
		}
	}
	return all, err
}

// AccountUse is what administrators see of how an account is used.
type AccountUse struct {
	Credentials int       // ways to sign in
	Sessions    int       // open ones, at the moment asked for
	Seen        time.Time // last request, zero where there was none
	Invited     time.Time // until when an unused invitation can be used, zero where there is none
}

// AccountUses returns how every account is used. Idle is the moment after which
// a session must have been seen, and begun the one after which it must have
// begun, to be open.
func (tx *Tx) AccountUses(ctx context.Context, idle, begun time.Time) (map[string]AccountUse, error) {
	all := make(map[string]AccountUse)
	err := tx.each(ctx, `SELECT x.id,
			(SELECT count(*) FROM credential c WHERE c.account = x.id AND c.removed = ''),
			(SELECT count(*) FROM session s WHERE s.account = x.id AND s.ended = '' AND s.enrolling = 0 AND s.seen > ? AND s.created > ?),
			coalesce((SELECT max(s.seen) FROM session s WHERE s.account = x.id), ''),
			coalesce((SELECT max(i.expires) FROM invitation i WHERE i.account = x.id AND i.used = ''), '')
		FROM account x`, []any{momentText(idle), momentText(begun)}, func(rows *sql.Rows) error {
		var id, seen, invited string
		var u AccountUse
		if err := rows.Scan(&id, &u.Credentials, &u.Sessions, &seen, &invited); err != nil {
			return err
		}
		var err error
		if u.Seen, err = moment("session", "seen", seen); err != nil {
			return err
		}
		u.Invited, err = moment("invitation", "expires", invited)
		all[id] = u
		return err
	})
	return all, err
}

// LookAccounts leaves the audit entry of a look at the names of accounts.
func (tx *Tx) LookAccounts(ctx context.Context, object string) error {
	return tx.look(ctx, kindAccount, object)
}

// accountActor returns the actor that an account is, where there is one of that
// id: it says more than the actor of its enrolment. Its names are not opened.
func (tx *Tx) accountActor(ctx context.Context, id string, known []RegisteredActor) ([]RegisteredActor, error) {
	var agency, disabled string
	err := tx.one(ctx, `SELECT agency, disabled FROM account WHERE id = ?`, []any{id}, &agency, &disabled)
	if errors.Is(err, sql.ErrNoRows) {
		return known, nil
	}
	if err != nil {
		return nil, err
	}
	at, err := moment("account", "disabled", disabled)
	return []RegisteredActor{{ID: id, Agency: agency, Disabled: at}}, err
}

package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"time"

	"verdig/audit"
	"verdig/fault"
	"verdig/register"
	"verdig/seal"
)

// Names of settings of the installation.
const (
	SettingInstallation = "installation"   // random id, made by Create
	SettingAuditKey     = "audit_verifier" // public key of the audit checkpoints, made by Create
	SettingSynthetic    = "synthetic"      // "yes" in an installation with an invented country
	SettingEncodingKey  = "encoding_key"   // id of the key whose encodings are received; not set: none are
)

// Setting returns a setting, and whether it is set.
func (tx *Tx) Setting(ctx context.Context, name string) (string, bool, error) {
	var value string
	err := tx.one(ctx, `SELECT value FROM setting WHERE name = ?`, []any{name}, &value)
	if errors.Is(err, sql.ErrNoRows) {
		return "", false, nil
	}
	return value, err == nil, err
}

// PutSetting sets a setting. Nothing secret may be kept in one.
// [SettingSynthetic] is set while the register is empty, and never again: that
// the demonstration's sign-in is open cannot come true of a real register.
func (tx *Tx) PutSetting(ctx context.Context, name, value string) error {
	if name == SettingSynthetic {
		if err := tx.mustBeEmpty(ctx); err != nil {
			return err
		}
	}
	tx.content.Reset()
	canonicalSetting(&tx.content, name, value)
	c, err := tx.record(ctx, "put", kindSetting, name, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO setting (name, value, audit_seq, salt) VALUES (?, ?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET value = excluded.value, audit_seq = excluded.audit_seq, salt = excluded.salt`,
		name, value, c.seq, c.salt[:])
}

// mustBeEmpty returns fault.Conflict where the register holds anybody.
func (tx *Tx) mustBeEmpty(ctx context.Context) error {
	var some int
	err := tx.one(ctx, `SELECT (SELECT count(*) FROM account) + (SELECT count(*) FROM machine_client) +
		EXISTS (SELECT 1 FROM notification) + EXISTS (SELECT 1 FROM police_report)`, nil, &some)
	if err == nil && some > 0 {
		return fault.New(fault.Conflict, "store.synthetic_late")
	}
	return err
}

func canonicalSetting(c *audit.Content, name, value string) {
	c.Text("setting/1").Text(name).Text(value)
}

// Agency is an agency that is expected to return every year of a span.
type Agency struct {
	Code     string // code list agency
	Type     string // code list agency_type
	FromYear int    // first reporting year for which a return is expected
	ToYear   int    // last one, 0 while it goes on
}

func (a Agency) canonical(c *audit.Content) {
	c.Text("agency/1").Text(a.Code).Text(a.Type).Int(int64(a.FromYear)).Int(int64(a.ToYear))
}

// PutAgency stores or changes an agency.
func (tx *Tx) PutAgency(ctx context.Context, a Agency) error {
	tx.content.Reset()
	a.canonical(&tx.content)
	c, err := tx.record(ctx, "put", kindAgency, a.Code, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO agency (code, type, from_year, to_year, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT (code) DO UPDATE SET type = excluded.type, from_year = excluded.from_year,
			to_year = excluded.to_year, audit_seq = excluded.audit_seq, salt = excluded.salt`,
		a.Code, a.Type, a.FromYear, a.ToYear, c.seq, c.salt[:])
}

const agencyColumns = `SELECT x.code, x.type, x.from_year, x.to_year`

func scanAgency(scan func(...any) error, more ...any) (Agency, error) {
	var a Agency
	err := scan(append([]any{&a.Code, &a.Type, &a.FromYear, &a.ToYear}, more...)...)
	return a, err
}

// Agencies returns the agencies, by code.
func (tx *Tx) Agencies(ctx context.Context) ([]Agency, error) {
	var all []Agency
	err := tx.each(ctx, agencyColumns+` FROM agency x ORDER BY x.code`, nil, func(rows *sql.Rows) error {
		a, err := scanAgency(rows.Scan)
		all = append(all, a)
		return err
	})
	return all, err
}

// RegisteredActor is somebody who may act: an account without a name.
type RegisteredActor struct {
	ID       string
	Role     string
	Agency   string // "" for the national unit
	Created  time.Time
	Disabled time.Time // zero while the account can be used
}

func (a RegisteredActor) canonical(c *audit.Content) {
	c.Text("actor/1").Text(a.ID).Text(a.Role).Text(a.Agency).Text(momentText(a.Created)).Text(momentText(a.Disabled))
}

// PutActor stores or changes an actor.
func (tx *Tx) PutActor(ctx context.Context, a RegisteredActor) error {
	tx.content.Reset()
	a.canonical(&tx.content)
	c, err := tx.record(ctx, "put", kindActor, a.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO actor (id, role, agency, created, disabled, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET role = excluded.role, agency = excluded.agency, disabled = excluded.disabled,
			audit_seq = excluded.audit_seq, salt = excluded.salt`,
		a.ID, a.Role, a.Agency, momentText(a.Created), momentText(a.Disabled), c.seq, c.salt[:])
}

const actorColumns = `SELECT x.id, x.role, x.agency, x.created, x.disabled`

func scanActor(scan func(...any) error, more ...any) (RegisteredActor, error) {
	var a RegisteredActor
	var created, disabled string
	err := scan(append([]any{&a.ID, &a.Role, &a.Agency, &created, &disabled}, more...)...)
	if err != nil {
		return a, err
	}
	if a.Created, err = moment("actor", "created", created); err != nil {
		return a, err
	}
	a.Disabled, err = moment("actor", "disabled", disabled)
	return a, err
}

// Actors returns all actors, by id.
func (tx *Tx) Actors(ctx context.Context) ([]RegisteredActor, error) {
	var all []RegisteredActor
	err := tx.each(ctx, actorColumns+` FROM actor x ORDER BY x.id`, nil, func(rows *sql.Rows) error {
		a, err := scanActor(rows.Scan)
		all = append(all, a)
		return err
	})
	return all, err
}

// enrolmentRow is an enrolment as stored.
type enrolmentRow struct {
	ID, Role, Agency       string
	TokenHash              []byte
	Created, Expires, Used string
}

func (e enrolmentRow) canonical(c *audit.Content) {
	c.Text("enrolment/1").Text(e.ID).Text(e.Role).Text(e.Agency).Text(hex.EncodeToString(e.TokenHash)).
		Text(e.Created).Text(e.Expires).Text(e.Used)
}

func (tx *Tx) putEnrolment(ctx context.Context, action string, e enrolmentRow) error {
	tx.content.Reset()
	e.canonical(&tx.content)
	c, err := tx.record(ctx, action, kindEnrolment, e.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO enrolment (id, role, agency, token_hash, created, expires, used, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET used = excluded.used, audit_seq = excluded.audit_seq, salt = excluded.salt`,
		e.ID, e.Role, e.Agency, e.TokenHash, e.Created, e.Expires, e.Used, c.seq, c.salt[:])
}

// NewEnrolment makes a one-time enrolment for a role, valid for seven days. Its
// token is in the result and nowhere else.
func (tx *Tx) NewEnrolment(ctx context.Context, role, agency string) (Enrolment, error) {
	now := tx.store.options.Now().UTC()
	token, hash := seal.NewToken()
	e := Enrolment{
		ID: register.NewID(now), Token: token, Role: role, Agency: agency,
		Expires: now.Add(enrolmentLifetime).Truncate(time.Microsecond),
	}
	return e, tx.putEnrolment(ctx, "create", enrolmentRow{
		ID: e.ID, Role: role, Agency: agency, TokenHash: hash[:],
		Created: audit.FormatTime(now), Expires: audit.FormatTime(e.Expires),
	})
}

// UseEnrolment takes a token, once, and makes the actor for whom it was meant.
// An unknown, used or expired token is fault.Forbidden, without a difference.
func (tx *Tx) UseEnrolment(ctx context.Context, token string) (RegisteredActor, error) {
	hash := seal.TokenHash(token)
	now := tx.store.options.Now().UTC().Truncate(time.Microsecond)
	e := enrolmentRow{TokenHash: hash[:]}
	err := tx.one(ctx, `SELECT id, role, agency, created, expires, used FROM enrolment WHERE token_hash = ?`,
		[]any{hash[:]}, &e.ID, &e.Role, &e.Agency, &e.Created, &e.Expires, &e.Used)
	if errors.Is(err, sql.ErrNoRows) {
		return RegisteredActor{}, fault.New(fault.Forbidden, "store.enrolment")
	}
	if err != nil {
		return RegisteredActor{}, err
	}
	expires, err := moment("enrolment", "expires", e.Expires)
	if err != nil {
		return RegisteredActor{}, err
	}
	if e.Used != "" || now.After(expires) {
		return RegisteredActor{}, fault.New(fault.Forbidden, "store.enrolment")
	}
	e.Used = audit.FormatTime(now)
	if err := tx.putEnrolment(ctx, "use", e); err != nil {
		return RegisteredActor{}, err
	}
	a := RegisteredActor{ID: register.NewID(now), Role: e.Role, Agency: e.Agency, Created: now}
	return a, tx.PutActor(ctx, a)
}

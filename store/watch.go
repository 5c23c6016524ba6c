package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/casework"
	"verdig/register"
)

const kindWord = "plan_word"

// wordRow is a word that was told.
type wordRow struct {
	id string
	casework.Word
	told time.Time
}

func (r wordRow) canonical(c *audit.Content) {
	c.Text("plan_word/1").Text(r.id).Text(string(r.Plan)).Text(string(r.Subject)).Text(r.Code).Text(string(r.Rung)).Text(r.Agency).Text(r.Kind).
		Text(audit.FormatTime(r.At)).Text(audit.FormatTime(r.told))
}

// AddWord stores that a word was told. The same word a second time is an error
// of the database.
func (tx *Tx) AddWord(ctx context.Context, w casework.Word, told time.Time) error {
	r := wordRow{register.NewID(told), w, told}
	tx.content.Reset()
	r.canonical(&tx.content)
	c, err := tx.record(ctx, "tell", kindWord, r.id, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO case_word (id, plan, subject, code, rung, agency, kind, due, at, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		r.id, string(w.Plan), string(w.Subject), w.Code, string(w.Rung), w.Agency, w.Kind, audit.FormatTime(w.At), audit.FormatTime(told), c.seq, c.salt[:])
}

const wordColumns = `SELECT x.id, x.plan, x.subject, x.code, x.rung, x.agency, x.kind, x.due, x.at`

func scanWord(scan func(...any) error, more ...any) (wordRow, error) {
	var r wordRow
	var plan, subject, rung, due, at string
	err := scan(append([]any{&r.id, &plan, &subject, &r.Code, &rung, &r.Agency, &r.Kind, &due, &at}, more...)...)
	r.Plan, r.Subject, r.Rung = casework.PlanID(plan), casework.StepID(subject), casework.Rung(rung)
	if err != nil {
		return r, err
	}
	if r.At, err = moment("case_word", "due", due); err == nil {
		r.told, err = moment("case_word", "at", at)
	}
	return r, err
}

// ToldWords returns the keys of the words that were told, by plan.
func (tx *Tx) ToldWords(ctx context.Context) (map[casework.PlanID]map[string]bool, error) {
	told := make(map[casework.PlanID]map[string]bool)
	err := tx.each(ctx, wordColumns+` FROM case_word x`, nil, func(rows *sql.Rows) error {
		r, err := scanWord(rows.Scan)
		if told[r.Plan] == nil {
			told[r.Plan] = make(map[string]bool)
		}
		told[r.Plan][r.Key()] = true
		return err
	})
	return told, err
}

func (v *verification) words() error {
	return v.rows("case_word", kindWord, wordColumns+`, x.salt`+metaColumns+` FROM case_word x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			r, err := scanWord(scan, v.meta()...)
			r.canonical(&v.content)
			return r.id, err
		})
}

// Staffed returns, by agency, the roles that accounts in use have there.
func (tx *Tx) Staffed(ctx context.Context) (map[string]map[access.Role]bool, error) {
	all := make(map[string]map[access.Role]bool)
	err := tx.each(ctx, `SELECT agency, roles FROM account WHERE disabled = ''`, nil, func(rows *sql.Rows) error {
		var agency, text string
		if err := rows.Scan(&agency, &text); err != nil {
			return err
		}
		roles, err := parseIDs[access.Role](text)
		if err != nil {
			return notKept("account", "roles", err)
		}
		if all[agency] == nil {
			all[agency] = make(map[access.Role]bool)
		}
		for _, r := range roles {
			all[agency][r] = true
		}
		return nil
	})
	return all, err
}

// House returns what an administrator has set instead of the lengths of house
// rules.
func (tx *Tx) House(ctx context.Context) (casework.House, error) {
	settings := make(map[string]string)
	err := tx.each(ctx, `SELECT name, value FROM setting WHERE name LIKE ? || '%'`, []any{casework.HouseSetting("")}, func(rows *sql.Rows) error {
		var name, value string
		err := rows.Scan(&name, &value)
		settings[name] = value
		return err
	})
	return casework.HouseOf(settings), err
}

const kindFeed = "calendar_feed"

// Feed is the secret address of an account's calendar. Its token is known to
// its owner alone.
type Feed struct {
	ID      string
	Account string
	Created time.Time
	Revoked time.Time // zero while it can be used
}

func (f Feed) canonical(c *audit.Content, hash []byte) {
	c.Text("calendar_feed/1").Text(f.ID).Text(f.Account).Text(string(hash)).Text(momentText(f.Created)).Text(momentText(f.Revoked))
}

// PutFeed stores a new address, or that one is revoked.
func (tx *Tx) PutFeed(ctx context.Context, f Feed, hash []byte) error {
	tx.content.Reset()
	f.canonical(&tx.content, hash)
	action := "create"
	if !f.Revoked.IsZero() {
		action = "revoke"
	}
	c, err := tx.record(ctx, action, kindFeed, f.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO calendar_feed (id, account, token_hash, created, revoked, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET revoked = excluded.revoked, audit_seq = excluded.audit_seq, salt = excluded.salt`,
		f.ID, f.Account, hash, momentText(f.Created), momentText(f.Revoked), c.seq, c.salt[:])
}

const feedColumns = `SELECT x.id, x.account, x.token_hash, x.created, x.revoked`

func scanFeed(scan func(...any) error, more ...any) (f Feed, hash []byte, err error) {
	var created, revoked string
	if err = scan(append([]any{&f.ID, &f.Account, &hash, &created, &revoked}, more...)...); err != nil {
		return f, hash, err
	}
	if f.Created, err = moment("calendar_feed", "created", created); err == nil {
		f.Revoked, err = moment("calendar_feed", "revoked", revoked)
	}
	return f, hash, err
}

// FeedByToken returns the address that can be used under a token. One that is
// unknown and one that is revoked are not there, without a difference.
func (tx *Tx) FeedByToken(ctx context.Context, hash [32]byte) (Feed, error) {
	f, _, err := tx.oneFeed(ctx, `x.token_hash = ? AND x.revoked = ''`, hash[:])
	return f, err
}

// FeedOf returns the address of an account that can be used, with the hash of
// its token.
func (tx *Tx) FeedOf(ctx context.Context, account string) (Feed, []byte, error) {
	return tx.oneFeed(ctx, `x.account = ? AND x.revoked = ''`, account)
}

func (tx *Tx) oneFeed(ctx context.Context, where string, key any) (Feed, []byte, error) {
	var f Feed
	var hash []byte
	err := tx.one(ctx, `SELECT id FROM calendar_feed x WHERE `+where, []any{key}, &f.ID)
	if errors.Is(err, sql.ErrNoRows) {
		return f, nil, errNotThere()
	}
	if err != nil {
		return f, nil, err
	}
	err = tx.each(ctx, feedColumns+` FROM calendar_feed x WHERE x.id = ?`, []any{f.ID}, func(rows *sql.Rows) error {
		var err error
		f, hash, err = scanFeed(rows.Scan)
		return err
	})
	return f, hash, err
}

func (v *verification) feeds() error {
	return v.rows("calendar_feed", kindFeed, feedColumns+`, x.salt`+metaColumns+` FROM calendar_feed x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			f, hash, err := scanFeed(scan, v.meta()...)
			f.canonical(&v.content, hash)
			return f.ID, err
		})
}

package store

import (
	"context"
	"database/sql"
	"errors"
	"strconv"
	"time"

	"verdig/audit"
	"verdig/fault"
	"verdig/register"
	"verdig/seal"
)

// The kinds of audited objects of an erasure.
const (
	kindErasure     = "erasure"
	kindErasureStep = "erasure_step"
)

var _ register.Eraser = (*Tx)(nil)

// AddErasure implements register.Eraser.
func (tx *Tx) AddErasure(ctx context.Context, e register.Erasure) error {
	tx.content.Reset()
	e.Canonical(&tx.content)
	c, err := tx.record(ctx, "propose", kindErasure, string(e.ID), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO erasure (id, notifications, ground, actor, at, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		string(e.ID), listText(texts(e.Notifications)), e.Ground, e.Actor, audit.FormatTime(e.At), c.seq, c.salt[:])
}

// SettleErasure implements register.Eraser.
func (tx *Tx) SettleErasure(ctx context.Context, e register.Erasure) error {
	tx.content.Reset()
	e.CanonicalStep(&tx.content)
	c, err := tx.record(ctx, string(e.Step), kindErasureStep, string(e.ID), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO erasure_step (erasure, step, actor, at, reached, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		string(e.ID), string(e.Step), e.Second, audit.FormatTime(e.SecondAt), listText(e.Reached), c.seq, c.salt[:])
}

// Destroy implements register.Eraser: it deletes the wrapped data keys of a
// notification in every compartment, the sealed rows, and with them the salts
// of the commitments, forms begun that correct it, and what members wrote in
// plans opened from it. The engine overwrites what is deleted.
func (tx *Tx) Destroy(ctx context.Context, id register.NotificationID) (versions []string, keys int, err error) {
	if err := tx.DropDraftsOf(ctx, id); err != nil {
		return nil, 0, err
	}
	err = tx.each(ctx, `SELECT version FROM identity WHERE id = ?1 UNION SELECT version FROM encoding WHERE id = ?1
		UNION SELECT version FROM narrative WHERE id = ?1 ORDER BY 1`, []any{string(id)}, func(rows *sql.Rows) error {
		var v int
		err := rows.Scan(&v)
		versions = append(versions, register.VersionName(id, v))
		return err
	})
	if err != nil {
		return nil, 0, err
	}
	if err := tx.one(ctx, `SELECT count(*) FROM data_key WHERE object = ?`, []any{string(id)}, &keys); err != nil {
		return nil, 0, err
	}
	told, err := tx.erasePlans(ctx, id)
	if err != nil {
		return nil, 0, err
	}
	if len(versions) == 0 && told > 0 { // the version that the plan was opened from stands for it
		versions = []string{register.VersionName(id, 1)}
	}
	if keys += told; len(versions) == 0 && keys == 0 {
		return nil, 0, nil
	}
	if _, err := tx.record(ctx, "erase", kindNotification, string(id), nil); err != nil {
		return nil, 0, err
	}
	for _, statement := range []string{
		`DELETE FROM data_key WHERE object = ?`, `DELETE FROM identity WHERE id = ?`,
		`DELETE FROM encoding WHERE id = ?`, `DELETE FROM narrative WHERE id = ?`,
	} {
		if err := tx.exec(ctx, statement, string(id)); err != nil {
			return nil, 0, err
		}
	}
	tx.keys.opened = nil
	return versions, keys, nil
}

const erasureColumns = `SELECT x.id, x.notifications, x.ground, x.actor, x.at,
	coalesce(s.step, ''), coalesce(s.actor, ''), coalesce(s.at, ''), coalesce(s.reached, '[]')
	FROM erasure x LEFT JOIN erasure_step s ON s.erasure = x.id `

func scanErasure(scan func(...any) error) (register.Erasure, error) {
	var e register.Erasure
	var id, ids, at, step, second, reached string
	if err := scan(&id, &ids, &e.Ground, &e.Actor, &at, &step, &e.Second, &second, &reached); err != nil {
		return e, err
	}
	e.ID, e.Step = register.ErasureID(id), register.ErasureStep(step)
	var err error
	if e.Notifications, err = parseIDs[register.NotificationID](ids); err != nil {
		return e, notKept("erasure", "notifications", err)
	}
	if e.Reached, err = parseList(reached); err != nil {
		return e, notKept("erasure_step", "reached", err)
	}
	if e.At, err = moment("erasure", "at", at); err != nil {
		return e, err
	}
	e.SecondAt, err = moment("erasure_step", "at", second)
	return e, err
}

// Erasure implements register.Eraser.
func (tx *Tx) Erasure(ctx context.Context, id register.ErasureID) (register.Erasure, error) {
	all, err := tx.erasures(ctx, `WHERE x.id = ?`, string(id))
	if err != nil {
		return register.Erasure{}, err
	}
	if len(all) == 0 {
		return register.Erasure{}, notFound(sql.ErrNoRows, "erasure")
	}
	return all[0], nil
}

// Erasures returns all erasures, the first proposed first.
func (tx *Tx) Erasures(ctx context.Context) ([]register.Erasure, error) {
	return tx.erasures(ctx, `ORDER BY x.audit_seq`)
}

func (tx *Tx) erasures(ctx context.Context, where string, args ...any) ([]register.Erasure, error) {
	var all []register.Erasure
	err := tx.each(ctx, erasureColumns+where, args, func(rows *sql.Rows) error {
		e, err := scanErasure(rows.Scan)
		all = append(all, e)
		return err
	})
	return all, err
}

// errLogHeld is the error of a Scrub that a long read held back.
var errLogHeld = errors.New("store: a read transaction holds the log")

// Scrub moves the write-ahead log into the database and empties it, so that
// what an erasure has overwritten is gone from the disk. It waits for reads
// under way, up to the patience; then the error is of kind fault.Unavailable.
func (s *Store) Scrub(ctx context.Context, patience time.Duration) error {
	deadline := time.Now().Add(patience)
	for {
		empty := false
		err := s.submit(&job{ctx: ctx, alone: true, task: func() (err error) { empty, err = s.emptyLog(); return err }}, nil)
		if err != nil || empty {
			return err
		}
		if time.Now().After(deadline) {
			return fault.Wrap(fault.Unavailable, errLogHeld, "store.log_held")
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// RetentionSetting names the setting that says after how many years a
// compartment's content is due for erasure.
func RetentionSetting(compartment string) string { return "retention_" + compartment + "_years" }

// DueNotification is a notification with content of a compartment beyond its
// retention.
type DueNotification struct {
	ID           register.NotificationID `json:"notification"`
	Agency       string                  `json:"agency"`
	Year         int                     `json:"year"`
	Compartments []string                `json:"compartments"`
	Whole        bool                    `json:"whole"` // nothing of it may be kept any more
}

// Retention returns the years of the compartments that have a setting other
// than 0.
func (tx *Tx) Retention(ctx context.Context) (map[string]int, error) {
	kept := make(map[string]int)
	for _, c := range seal.Compartments {
		text, set, err := tx.Setting(ctx, RetentionSetting(c))
		if err != nil {
			return nil, err
		}
		if !set || text == "0" {
			continue
		}
		if kept[c], err = strconv.Atoi(text); err != nil {
			return nil, notKept("setting", "value", err)
		}
	}
	return kept, nil
}

// Due returns the notifications that hold content of a compartment beyond its
// retention, by id: what was reported for year Y is kept to the end of the year
// Y + years. Compartments without a number are never due. It reads no content.
func (tx *Tx) Due(ctx context.Context, now time.Time, years map[string]int) ([]DueNotification, error) {
	var all []DueNotification
	if len(years) == 0 {
		return all, nil
	}
	err := tx.each(ctx, `SELECT n.id, n.agency, n.year,
			EXISTS (SELECT 1 FROM identity i WHERE i.id = n.id) OR EXISTS (SELECT 1 FROM encoding c WHERE c.id = n.id),
			EXISTS (SELECT 1 FROM narrative t WHERE t.id = n.id),
			EXISTS (SELECT 1 FROM case_plan p JOIN case_text t ON t.plan = p.id WHERE p.notification = n.id),
			EXISTS (SELECT 1 FROM case_plan p JOIN attachment x ON x.plan = p.id JOIN attachment_content c ON c.id = x.id WHERE p.notification = n.id)
		FROM notification n WHERE n.year < ? ORDER BY n.id`, []any{now.UTC().Year()}, func(rows *sql.Rows) error {
		d := DueNotification{Whole: true}
		var id string
		var has [4]bool
		if err := rows.Scan(&id, &d.Agency, &d.Year, &has[0], &has[1], &has[2], &has[3]); err != nil {
			return err
		}
		d.ID = register.NotificationID(id)
		for i, c := range []string{"identity", "narrative", "case_note", "attachment"} {
			keep, set := years[c]
			switch {
			case !has[i]:
			case set && d.Year+keep < now.UTC().Year():
				d.Compartments = append(d.Compartments, c)
			default:
				d.Whole = false
			}
		}
		if len(d.Compartments) > 0 {
			all = append(all, d)
		}
		return nil
	})
	return all, err
}

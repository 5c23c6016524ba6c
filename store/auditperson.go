package store

import (
	"context"
	"database/sql"
	"slices"
	"strings"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
	"verdig/register"
)

// lookSelected leaves the entries of a look at the identities of a selection.
// For the program and its operator, who link and freeze, that is one entry. A
// list at the desk is a look at each person in it.
func (tx *Tx) lookSelected(ctx context.Context, s Selection) error {
	if !tx.scoped || tx.scope.Actor().Role == access.Operator {
		return tx.look(ctx, kindIdentity, s.object())
	}
	var ids []string
	err := tx.each(ctx, `SELECT n.id`+latestVersions+selected, []any{s.UpTo, s.Year, s.Agency}, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		ids = append(ids, id)
		return err
	})
	if err != nil || len(ids) == 0 {
		return err
	}
	return tx.look(ctx, kindIdentity, ids...)
}

// EachLook calls fn with the looks at people and the refusals of a span of
// time, in their order. It is a look itself; see [Tx.AuditEntries].
func (tx *Tx) EachLook(ctx context.Context, from, to time.Time, fn func(audit.Entry) error) error {
	if err := tx.look(ctx, kindAudit, "looks"); err != nil {
		return err
	}
	where, args, err := tx.entryWindow(ctx, EntryFilter{From: from, To: to})
	if err != nil {
		return err
	}
	return tx.each(ctx, entryColumns+`WHERE `+strings.Join(where, ` AND `)+` AND (e.action = 'refuse' OR `+looked+`) ORDER BY e.seq`, args,
		func(rows *sql.Rows) error {
			e, err := scanEntry(rows)
			if err != nil {
				return err
			}
			return fn(e)
		})
}

// PersonNotifications returns the notifications of a person, by id: given the
// person's pseudonym or any one of the notifications. Fault.NotFound where
// there is none.
func (tx *Tx) PersonNotifications(ctx context.Context, person string) ([]register.NotificationID, error) {
	id := register.NotificationID(person)
	there, err := tx.HasNotification(ctx, id)
	if err == nil && !there {
		id, err = tx.firstOf(ctx, register.PersonID(person))
	}
	if err != nil {
		return nil, err
	}
	c, err := tx.joined(ctx, id)
	if err != nil {
		return nil, err
	}
	ids := make([]register.NotificationID, 0, len(c.members))
	for member := range c.members {
		ids = append(ids, member)
	}
	slices.Sort(ids)
	return ids, nil
}

// firstOf finds the notification from whose id a person's pseudonym is made.
func (tx *Tx) firstOf(ctx context.Context, person register.PersonID) (found register.NotificationID, err error) {
	err = tx.each(ctx, `SELECT id FROM notification ORDER BY id`, nil, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		if found == "" && tx.store.keys.Pseudonym("person", id) == string(person) {
			found = register.NotificationID(id)
		}
		return err
	})
	if err == nil && found == "" {
		err = fault.New(fault.NotFound, "store.not_found.notification")
	}
	return found, err
}

// ScopedHistory is [Tx.History] of a person, given the pseudonym or any of the
// notifications, for a scope whose right to read the audit reaches everything;
// an agency is given that of one notification of its own. It returns the
// notifications as well. What is out of reach is not there.
func (tx *Tx) ScopedHistory(ctx context.Context, person string) ([]register.NotificationID, []Reading, error) {
	ids := []register.NotificationID{register.NotificationID(person)}
	var err error
	if tx.scope.Reach(tx.use) == access.All {
		ids, err = tx.PersonNotifications(ctx, person)
	} else {
		_, err = tx.scopedHeld(ctx, ids[0])
	}
	if fault.KindOf(err) == fault.NotFound && len(tx.missed) == 0 {
		err = tx.miss(tx.use, person)
	}
	if err != nil {
		return nil, nil, err
	}
	history, err := tx.History(ctx, ids...)
	return ids, history, err
}

// History returns what was done with notifications, the first first: who
// received, read, judged or erased them, and who was refused. Looks at many
// that covered one of them are among it, each once. It is a look itself; see
// [Tx.AuditEntries].
func (tx *Tx) History(ctx context.Context, ids ...register.NotificationID) ([]Reading, error) {
	objects := make([]string, len(ids))
	for i, id := range ids {
		objects[i] = "object:" + string(id)
	}
	if err := tx.look(ctx, kindAudit, objects...); err != nil {
		return nil, err
	}
	bySeq := map[int64]Reading{}
	for _, id := range ids {
		h, err := tx.held(ctx, id)
		if err != nil {
			return nil, err
		}
		readings, err := tx.readers(ctx, h)
		if err != nil {
			return nil, err
		}
		done, err := tx.doneWith(ctx, id)
		if err != nil {
			return nil, err
		}
		for _, r := range append(readings, done...) {
			if had, twice := bySeq[r.Seq]; twice {
				r.Covers += had.Covers
			}
			bySeq[r.Seq] = r
		}
	}
	all := make([]Reading, 0, len(bySeq))
	for _, r := range bySeq {
		all = append(all, r)
	}
	latestFirst(all)
	slices.Reverse(all)
	return all, nil
}

// doneWith returns the entries about one notification that are no looks: on
// itself, and on links, opinions, questions and replies that name it.
func (tx *Tx) doneWith(ctx context.Context, id register.NotificationID) ([]Reading, error) {
	own, err := tx.auditEntries(ctx, entryColumns+`INDEXED BY audit_entry_by_object
		WHERE e.object <> '' AND e.object >= ?1 AND e.object < ?1 || '0' AND e.action <> 'look' AND e.kind <> 'step'`, string(id))
	if err != nil {
		return nil, err
	}
	judged, err := tx.auditEntries(ctx, entryColumns+`WHERE e.seq IN (
		SELECT audit_seq FROM link_decision WHERE a = ?1 OR b = ?1
		UNION SELECT audit_seq FROM review_opinion WHERE a = ?1 OR b = ?1
		UNION SELECT audit_seq FROM review_question WHERE a = ?1 OR b = ?1
		UNION SELECT r.audit_seq FROM review_reply r JOIN review_question q ON q.id = r.question WHERE q.a = ?1 OR q.b = ?1)`, string(id))
	var all []Reading
	for _, e := range append(own, judged...) {
		all = append(all, Reading{Entry: e, Notification: id, Covers: 1})
	}
	return all, err
}

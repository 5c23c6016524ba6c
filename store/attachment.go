package store

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"

	"verdig/access"
	"verdig/audit"
	"verdig/casework"
	"verdig/register"
	"verdig/seal"
)

// The kinds of audited objects of an attachment; the object is its id, and that
// of a plan where its attachments are listed.
const (
	kindAttachment           = "attachment"
	kindAttachmentWithdrawal = "attachment_withdrawal"
)

// nameBlock is what an attachment's name is padded to, in bytes.
const nameBlock = 128

func attachmentPlace(column, id string) seal.Place {
	return seal.Place{Table: "attachment_content", Column: column, Row: id}
}

// nameSum is the sum of an attachment's name under a key that is sealed with
// the name.
func nameSum(key, name string) string {
	h := hmac.New(sha256.New, []byte(key))
	_, _ = h.Write([]byte(name)) // never fails
	return hex.EncodeToString(h.Sum(nil))
}

// AddAttachment stores an attachment with its file, sealed under a data key of
// its own. NameSum is set here; the other facts are the caller's.
func (tx *Tx) AddAttachment(ctx context.Context, a casework.Attachment, file []byte) error {
	key := rand.Text()
	a.NameSum = nameSum(key, a.Name)
	tx.content.Reset()
	a.Canonical(&tx.content)
	c, err := tx.record(ctx, "add", kindAttachment, a.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	name, err := tx.sealValue(ctx, access.Attachment, a.ID, attachmentPlace("name", a.ID), pack(layoutClear, nameBlock, key, a.Name))
	if err != nil {
		return err
	}
	sealed, err := tx.sealValue(ctx, access.Attachment, a.ID, attachmentPlace("file", a.ID), file)
	if err != nil {
		return err
	}
	err = tx.exec(ctx, `INSERT INTO attachment (id, plan, agency, actor, at, kind, bytes, digest, name_sum, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		a.ID, string(a.Plan), a.Agency, a.Actor, audit.FormatTime(a.At), a.Kind, a.Bytes, a.Digest, a.NameSum, c.seq, c.salt[:])
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO attachment_content (id, name, file) VALUES (?, ?, ?)`, a.ID, name, sealed)
}

const (
	attachmentColumns = `x.id, x.plan, x.agency, x.actor, x.at, x.kind, x.bytes, x.digest, x.name_sum,
		coalesce(w.agency, ''), coalesce(w.actor, ''), coalesce(w.at, ''), coalesce(w.reason, '')`
	attachmentFrom = ` FROM attachment x LEFT JOIN attachment_withdrawal w ON w.attachment = x.id`
)

var readAttachment = access.Use{Compartment: access.Attachment, Action: access.Read}

// scanAttachment scans attachmentColumns and what more names.
func scanAttachment(scan func(...any) error, more ...any) (casework.Attachment, error) {
	var a casework.Attachment
	var plan, at, withdrawn string
	w := &a.Withdrawn
	err := scan(append([]any{&a.ID, &plan, &a.Agency, &a.Actor, &at, &a.Kind, &a.Bytes, &a.Digest, &a.NameSum, &w.Agency, &w.Actor, &withdrawn, &w.Reason}, more...)...)
	if err != nil {
		return a, err
	}
	a.Plan = casework.PlanID(plan)
	if w.Reason != "" {
		w.Attachment = a.ID
	}
	if a.At, err = moment("attachment", "at", at); err != nil {
		return a, err
	}
	w.At, err = moment("attachment_withdrawal", "at", withdrawn)
	return a, err
}

// ScopedAttachment returns the coded facts of one attachment of a plan within
// the scope's right to use, without its name. What is out of reach, or of
// another plan, is not there.
func (tx *Tx) ScopedAttachment(ctx context.Context, use access.Use, plan casework.PlanID, id string) (casework.Attachment, error) {
	var a casework.Attachment
	if _, err := tx.ScopedPlan(ctx, use, plan); err != nil {
		return a, err
	}
	found := false
	err := tx.each(ctx, `SELECT `+attachmentColumns+attachmentFrom+` WHERE x.plan = ? AND x.id = ?`, []any{string(plan), id}, func(rows *sql.Rows) error {
		var err error
		a, err = scanAttachment(rows.Scan)
		found = true
		return err
	})
	if err == nil && !found {
		err = tx.miss(use, id)
	}
	return a, err
}

// CountAttachments returns how many attachments of a plan are not withdrawn.
func (tx *Tx) CountAttachments(ctx context.Context, plan casework.PlanID) (int, error) {
	var n int
	err := tx.one(ctx, `SELECT count(*) FROM attachment x WHERE x.plan = ?
		AND NOT EXISTS (SELECT 1 FROM attachment_withdrawal w WHERE w.attachment = x.id)`, []any{string(plan)}, &n)
	return n, err
}

// ScopedAttachments returns the attachments of a plan within the scope with
// their names, the latest first; withdrawn ones have none. The look is in the
// audit chain before the names are handed out. It works in [Store.ViewAs] only.
func (tx *Tx) ScopedAttachments(ctx context.Context, plan casework.PlanID) ([]casework.Attachment, error) {
	if _, err := tx.ScopedPlan(ctx, readAttachment, plan); err != nil {
		return nil, err
	}
	if err := tx.look(ctx, kindAttachment, string(plan)); err != nil {
		return nil, err
	}
	var all []casework.Attachment
	var names [][]byte
	err := tx.each(ctx, `SELECT `+attachmentColumns+`, coalesce(c.name, x'')`+attachmentFrom+`
		LEFT JOIN attachment_content c ON c.id = x.id WHERE x.plan = ? ORDER BY x.id DESC`, []any{string(plan)}, func(rows *sql.Rows) error {
		var name []byte
		a, err := scanAttachment(rows.Scan, &name)
		all, names = append(all, a), append(names, name)
		return err
	})
	for i := range all {
		if err == nil && len(names[i]) > 0 {
			all[i].Name, err = tx.attachmentName(ctx, all[i], names[i])
		}
	}
	return all, err
}

// attachmentName opens the name of an attachment.
func (tx *Tx) attachmentName(ctx context.Context, a casework.Attachment, sealed []byte) (string, error) {
	plain, err := tx.openValue(ctx, access.Attachment, a.ID, attachmentPlace("name", a.ID), sealed)
	if err != nil {
		return "", err
	}
	return readName(a, plain)
}

func readName(a casework.Attachment, plain []byte) (string, error) {
	defer clear(plain)
	var key, name string
	if len(plain) == 0 || plain[0] != layoutClear || !unpack(plain, &key, &name) || nameSum(key, name) != a.NameSum {
		return "", notKept("attachment_content", "name", nil)
	}
	return name, nil
}

// ScopedAttachmentContent returns one attachment of a plan within the scope
// with its name and its file. The look is in the audit chain before they are
// handed out. One that is withdrawn or erased, or of another plan, is not
// there. It works in [Store.ViewAs] only.
func (tx *Tx) ScopedAttachmentContent(ctx context.Context, plan casework.PlanID, id string) (casework.Attachment, []byte, error) {
	a, err := tx.ScopedAttachment(ctx, readAttachment, plan, id)
	if err != nil {
		return a, nil, err
	}
	if a.Gone() {
		return a, nil, tx.miss(readAttachment, id)
	}
	if err := tx.look(ctx, kindAttachment, id); err != nil {
		return a, nil, err
	}
	var name, sealed []byte
	err = tx.one(ctx, `SELECT name, file FROM attachment_content WHERE id = ?`, []any{id}, &name, &sealed)
	if errors.Is(err, sql.ErrNoRows) { // erased with what is told of the person
		return a, nil, tx.miss(readAttachment, id)
	}
	if err != nil {
		return a, nil, err
	}
	if a.Name, err = tx.attachmentName(ctx, a, name); err != nil {
		return a, nil, err
	}
	file, err := tx.openValue(ctx, access.Attachment, id, attachmentPlace("file", id), sealed)
	if err == nil {
		err = sameFile(a, file)
	}
	return a, file, err
}

// sameFile holds a file against the facts of its attachment.
func sameFile(a casework.Attachment, file []byte) error {
	sum := sha256.Sum256(file)
	if len(file) != a.Bytes || hex.EncodeToString(sum[:]) != a.Digest {
		return notKept("attachment_content", "file", nil)
	}
	return nil
}

// WithdrawAttachment destroys the data key of an attachment with its file and
// name; the row of its coded facts stays. The engine overwrites what is
// deleted.
func (tx *Tx) WithdrawAttachment(ctx context.Context, w casework.AttachmentWithdrawal) error {
	tx.content.Reset()
	w.Canonical(&tx.content)
	c, err := tx.record(ctx, "withdraw", kindAttachmentWithdrawal, w.Attachment, tx.content.Bytes())
	if err != nil {
		return err
	}
	err = tx.exec(ctx, `INSERT INTO attachment_withdrawal (attachment, agency, actor, at, reason, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		w.Attachment, w.Agency, w.Actor, audit.FormatTime(w.At), w.Reason, c.seq, c.salt[:])
	if err != nil {
		return err
	}
	return tx.dropAttachment(ctx, w.Attachment)
}

// dropAttachment destroys the data key of an attachment, its file and its name.
func (tx *Tx) dropAttachment(ctx context.Context, id string) error {
	delete(tx.keys.opened, keyOf{access.Attachment, id})
	if err := tx.exec(ctx, `DELETE FROM data_key WHERE object = ? AND compartment = 'attachment'`, id); err != nil {
		return err
	}
	return tx.exec(ctx, `DELETE FROM attachment_content WHERE id = ?`, id)
}

// eraseAttachments destroys the files and names of all attachments of a plan,
// and returns how many keys went; their coded facts stay.
func (tx *Tx) eraseAttachments(ctx context.Context, plan casework.PlanID) (keys int, err error) {
	var ids []string
	err = tx.each(ctx, `SELECT c.id FROM attachment x JOIN attachment_content c ON c.id = x.id WHERE x.plan = ? ORDER BY c.id`, []any{string(plan)}, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		ids = append(ids, id)
		return err
	})
	for _, id := range ids {
		if err == nil {
			_, err = tx.record(ctx, "erase", kindAttachment, id, nil)
		}
		if err == nil {
			err = tx.dropAttachment(ctx, id)
		}
	}
	return len(ids), err
}

// attachments holds the facts against the chain, and what is sealed against
// the facts. What is withdrawn has nothing sealed any more; what is not has all
// of it, unless two people have decided that what is told of the person goes.
func (v *verification) attachments() error {
	return v.rows("attachment", kindAttachment, `SELECT `+attachmentColumns+`, coalesce(p.notification, ''), coalesce(c.name, x''), coalesce(c.file, x''), coalesce(k.sealed, x''), x.salt`+metaColumns+
		attachmentFrom+` LEFT JOIN case_plan p ON p.id = x.plan LEFT JOIN attachment_content c ON c.id = x.id LEFT JOIN data_key k ON k.object = x.id AND k.compartment = 'attachment'`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var from string
			var name, file, key []byte
			a, err := scanAttachment(scan, append([]any{&from, &name, &file, &key}, v.meta()...)...)
			gone := len(name)+len(file)+len(key) == 0 && v.erased[kindAttachment+"|"+a.ID] > 0 && v.erasedPlan(register.NotificationID(from))
			if err == nil && !gone {
				err = v.sealedAttachment(a, name, file, key)
			}
			a.Canonical(&v.content)
			return a.ID, err
		})
}

func (v *verification) sealedAttachment(a casework.Attachment, name, file, record []byte) error {
	if a.Gone() {
		if len(name)+len(file)+len(record) > 0 {
			v.report.find("attachment_content", a.ID, FaultSpare)
		}
		return nil
	}
	key, err := v.tx.openKey(access.Attachment, a.ID, record)
	if err != nil {
		return notKept("attachment_content", "file", err)
	}
	plain, err := key.Open(attachmentPlace("name", a.ID), name)
	if err == nil {
		_, err = readName(a, plain)
	}
	if err != nil {
		return notKept("attachment_content", "name", err)
	}
	if plain, err = key.Open(attachmentPlace("file", a.ID), file); err != nil {
		return notKept("attachment_content", "file", err)
	}
	return sameFile(a, plain)
}

func (v *verification) attachmentWithdrawals() error {
	return v.rows("attachment_withdrawal", kindAttachmentWithdrawal,
		`SELECT x.attachment, x.agency, x.actor, x.at, x.reason, x.salt`+metaColumns+` FROM attachment_withdrawal x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var w casework.AttachmentWithdrawal
			var at string
			err := scan(append([]any{&w.Attachment, &w.Agency, &w.Actor, &at, &w.Reason}, v.meta()...)...)
			if err == nil {
				w.At, err = moment("attachment_withdrawal", "at", at)
			}
			w.Canonical(&v.content)
			return w.Attachment, err
		})
}

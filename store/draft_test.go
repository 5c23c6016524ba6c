package store

import (
	"encoding/hex"
	"errors"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
)

// Nothing that a form, an upload or a kept answer says stands in clear in the
// tables, and with each goes its key.
func TestWhatIsOnItsWayIsSealed(t *testing.T) {
	ctx := t.Context()
	s := newStore(t, Options{})
	m, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	sc := m.Scope(access.Actor{ID: "user-1", Role: access.Reporter, Agency: "nav"}, access.Assess)
	add := access.Use{Compartment: access.Draft, Action: access.Add}
	const canary = "Zyxwvutsrq"
	id, now := register.NewID(testTime), s.options.Now().UTC()
	err = s.UpdateAs(ctx, sc, add, id, func(tx *Tx) error {
		return errors.Join(
			tx.PutDraft(ctx, Draft{ID: id, Began: now, Saved: now, Version: 1, Content: []byte(canary)}),
			tx.PutDraft(ctx, Draft{ID: id, Began: now, Saved: now, Version: 2, Content: []byte(canary + "2")}),
			tx.AddUpload(ctx, Upload{ID: register.NewID(testTime), Kind: "persons", Expires: now.Add(time.Hour), File: []byte(canary)}),
			tx.KeepAnswer(ctx, canary+" key", []byte(canary), []byte(canary), now.Add(time.Hour)),
		)
	})
	if err != nil {
		t.Fatal(err)
	}
	err = s.UpdateAs(ctx, sc, add, id, func(tx *Tx) error {
		d, err := tx.OpenDraft(ctx, id)
		if err != nil || string(d.Content) != canary+"2" {
			t.Errorf("opened %q, %v", d.Content, err)
		}
		kept, err := tx.Answered(ctx, canary+" key", []byte(canary))
		if err != nil || string(kept) != canary {
			t.Errorf("answered %q, %v", kept, err)
		}
		if _, err := tx.Answered(ctx, canary+" key", []byte("another")); fault.KindOf(err) != fault.Invalid {
			t.Errorf("another body: %v", err)
		}
		if kept, err := tx.Answered(ctx, "another key", nil); kept != nil || err != nil {
			t.Errorf("another key: %q, %v", kept, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	keys := func() (n int) {
		err := s.View(ctx, testNote, func(tx *Tx) error {
			return tx.one(ctx, `SELECT count(*) FROM data_key WHERE compartment = 'draft'`, nil, &n)
		})
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	if n := keys(); n != 3 {
		t.Errorf("%d data keys, want 3", n)
	}
	db, done := plainPool(t, s.Dir())
	text := dump(t, db)
	done()
	if strings.Contains(text, canary) || strings.Contains(text, strings.ToUpper(hex.EncodeToString([]byte(canary)))) {
		t.Error("what is on its way stands in clear in the tables")
	}
	err = s.UpdateAs(ctx, sc, add, id, func(tx *Tx) error { return tx.DropDraft(ctx, id) })
	if err != nil || keys() != 2 {
		t.Errorf("dropped: %v, %d keys", err, keys())
	}
	err = s.Update(ctx, testNote, func(tx *Tx) error {
		drafts, uploads, answers, err := tx.SweepDrafts(ctx, now, now.Add(2*time.Hour))
		if drafts != 0 || uploads != 1 || answers != 1 {
			t.Errorf("swept %d, %d, %d", drafts, uploads, answers)
		}
		return err
	})
	if err != nil || keys() != 0 {
		t.Errorf("swept: %v, %d keys", err, keys())
	}
}

// What is on its way and cannot be opened any more is found.
func TestAVerificationOpensWhatIsOnItsWay(t *testing.T) {
	for name, harm := range map[string]string{
		"a key gone":        `DELETE FROM data_key WHERE compartment = 'draft' AND object = (SELECT id FROM draft)`,
		"another's form":    `UPDATE draft SET sealed = (SELECT file FROM upload)`,
		"an answer changed": `UPDATE once SET answer = CAST(x'00' || answer AS BLOB)`,
		"nothing":           ``,
	} {
		s := fullStore(t)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		db, done := plainPool(t, s.Dir())
		if _, err := db.Exec(harm); err != nil {
			t.Fatal(err)
		}
		done()
		s = reopened(t, s.Dir(), Options{})
		r, err := s.Verify(t.Context())
		if err != nil || r.OK() != (harm == "") {
			t.Errorf("%s: %v %v", name, r.Findings, err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}

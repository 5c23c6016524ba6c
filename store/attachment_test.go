package store

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"verdig/access"
	"verdig/casework"
)

// Planted words in documents and their names: 0 found in the files of a
// register whose database is not encrypted as a whole. After a withdrawal what
// was sealed and its key are gone too.
func TestNoPlantedWordOfADocumentStandsInTheFiles(t *testing.T) {
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	t.Setenv("SQLITE_TMPDIR", temp)
	ctx := context.Background()
	s := newStore(t, Options{vfs: "os"})
	ids, _ := receive(t, s, aNotification(0))
	var plans []casework.PlanID
	var added []casework.Attachment
	file := make([]byte, 300_000)
	for i := range file {
		file[i] = planted[i%len(planted)]
	}
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		if err := fillPlan(ctx, tx, ids[0]); err != nil {
			return err
		}
		var err error
		plans, err = tx.PlansFrom(ctx, ids[0])
		for range 3 {
			a := anAttachment(plans[0], planted+"Name", file)
			added = append(added, a)
			if err == nil {
				err = tx.AddAttachment(ctx, a, file)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	member := testMatrix(t).Scope(access.Actor{ID: "user-3", Role: access.CaseWorker, Agency: "nav"}, access.Protect)
	err = s.ViewAs(ctx, member, readAttachment, string(plans[0]), func(tx *Tx) error {
		all, err := tx.ScopedAttachments(ctx, plans[0])
		if err != nil || len(all) != 3 || all[0].Name != planted+"Name" {
			t.Errorf("%+v %v", all, err)
		}
		_, got, err := tx.ScopedAttachmentContent(ctx, plans[0], added[0].ID)
		if string(got) != string(file) {
			t.Error("not the file that was added")
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(t.TempDir(), "copy")
	if err := s.Backup(ctx, copied); err != nil {
		t.Fatal(err)
	}
	if hits, size := search(t, s.Dir(), temp, copied); len(hits) > 0 || size < 1_000_000 {
		t.Errorf("%d bytes searched: %v", size, hits)
	}
	if hits, _ := search(t, plantInClear(t, s, plantedPeople()[:2])); len(hits) == 0 {
		t.Error("the control is not found")
	}

	var needles [][]byte
	err = s.View(ctx, testNote, func(tx *Tx) error {
		var record, name, sealed []byte
		err := tx.one(ctx, `SELECT k.sealed, c.name, c.file FROM attachment_content c JOIN data_key k ON k.object = c.id WHERE c.id = ?`, []any{added[0].ID}, &record, &name, &sealed)
		if err == nil {
			needles = [][]byte{record[30:62], name[40:72], sealed[1000:1032]}
		}
		return err
	})
	if err != nil || times(t, needles, s.Dir()) < len(needles) {
		t.Fatalf("the key and the file are not found before the withdrawal, so the search says nothing: %v", err)
	}
	err = s.Update(ctx, testNote, func(tx *Tx) error {
		return tx.WithdrawAttachment(ctx, casework.AttachmentWithdrawal{Attachment: added[0].ID, Agency: "nav", Actor: "user-3", At: testTime, Reason: "mistake"})
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Scrub(ctx, 5*time.Second); err != nil {
		t.Fatal(err)
	}
	if n := times(t, needles, s.Dir(), temp); n != 0 {
		t.Errorf("%d of the key, the name and the file are left", n)
	}
	mustVerify(t, s)
}

// A look at documents is in the chain before anything is handed out, and
// without it nothing is.
func TestLooksAtDocumentsAreInTheChain(t *testing.T) {
	ctx := context.Background()
	s := fullStore(t)
	member := testMatrix(t).Scope(access.Actor{ID: "user-3", Role: access.CaseWorker, Agency: "nav"}, access.Protect)
	entries := func(object string) (n int) {
		err := s.View(ctx, testNote, func(tx *Tx) error {
			return tx.one(ctx, `SELECT count(*) FROM audit_entry WHERE action = 'look' AND kind = 'attachment' AND object = ?`, []any{object}, &n)
		})
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	var plan casework.PlanID
	var standing string
	err := s.View(ctx, testNote, func(tx *Tx) error {
		return tx.one(ctx, `SELECT x.plan, x.id FROM attachment x JOIN attachment_content c ON c.id = x.id`, nil, (*string)(&plan), &standing)
	})
	if err != nil {
		t.Fatal(err)
	}
	err = s.ViewAs(ctx, member, readAttachment, string(plan), func(tx *Tx) error {
		if _, err := tx.ScopedAttachments(ctx, plan); err != nil {
			return err
		}
		_, _, err := tx.ScopedAttachmentContent(ctx, plan, standing)
		return err
	})
	if err != nil || entries(string(plan)) != 1 || entries(standing) != 1 {
		t.Errorf("%d looks at the list, %d at the file, %v", entries(string(plan)), entries(standing), err)
	}
	err = s.Update(ctx, testNote, func(tx *Tx) error {
		_, _, err := tx.ScopedAttachmentContent(ctx, plan, standing)
		return err
	})
	if err == nil {
		t.Error("a file was handed out in an update, where no look can be written first")
	}
}

func testMatrix(t *testing.T) *access.Matrix {
	t.Helper()
	m, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

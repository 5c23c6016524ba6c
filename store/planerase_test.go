package store

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
)

// planned is a register with one plan in which something was written, and two
// documents beside it of which one is withdrawn.
func planned(t *testing.T) (*Store, register.NotificationID, casework.PlanID) {
	t.Helper()
	s := newStore(t, Options{})
	ctx := context.Background()
	ids, _ := receive(t, s, told(1))
	var plans []casework.PlanID
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		err := fillPlan(ctx, tx, ids[0])
		if err == nil {
			err = fillAttachments(ctx, tx, ids[0])
		}
		if err == nil {
			plans, err = tx.PlansFrom(ctx, ids[0])
		}
		return err
	})
	if err != nil || len(plans) != 1 {
		t.Fatal(plans, err)
	}
	return s, ids[0], plans[0]
}

// rename writes in a plan, and adds a document beside it.
func rename(t *testing.T, s *Store, plan casework.PlanID, name string) {
	t.Helper()
	ctx := context.Background()
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	err = s.Update(ctx, testNote, func(tx *Tx) error {
		st, err := tx.PlanOf(ctx, plan)
		if err != nil {
			return err
		}
		step := casework.Step{
			ID: casework.StepID(register.NewID(testTime)), Plan: plan, Number: st.Next(), Kind: casework.Rename, Text: name, Told: true, Seen: st.Next() - 1,
			Actor: "user-1", Role: "case_worker", Office: "pd-oslo", At: testTime.Add(time.Hour),
		}
		if err := st.Decide(&step, casework.World{Codes: codes, Active: func(string) bool { return true }}); err != nil {
			return err
		}
		if err := tx.AddStep(ctx, step, st.Add(step)); err != nil {
			return err
		}
		file := []byte("A later letter.")
		return tx.AddAttachment(ctx, anAttachment(plan, "Later", file), file)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// An erasure takes what was written in the plans opened from a notification, and
// the documents; a plan goes on afterwards, and what is written then is held
// against the chain like anything else.
func TestAPlanGoesOnAfterAnErasure(t *testing.T) {
	s, id, plan := planned(t)
	ctx := context.Background()
	rows := func(table string) (n int) {
		t.Helper()
		err := s.View(ctx, testNote, func(tx *Tx) error { return tx.one(ctx, `SELECT count(*) FROM `+table, nil, &n) })
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	if rows("case_text") != 1 || rows("attachment_content") != 1 {
		t.Fatal("there is nothing to erase")
	}
	done, err := erase(t, s, register.ErasureApproved, id)
	if err != nil || done.Notifications != 1 || done.Keys != 4 {
		t.Fatalf("%+v, %v", done, err)
	}
	if rows("case_text")+rows("attachment_content")+rows("data_key") != 0 || rows("case_step") != 4 || rows("attachment") != 2 {
		t.Error("a text, a file or a key is left, or a coded row is not")
	}
	mustVerify(t, s)
	rename(t, s, plan, "Again")
	mustVerify(t, s)

	for statements, want := range map[string]string{
		`DELETE FROM case_text`:                                                                 "case_text key",
		`DELETE FROM data_key WHERE compartment = 'case_note'`:                                  "case_text key",
		`DELETE FROM case_text; DELETE FROM data_key WHERE compartment = 'case_note'`:           "case_text undecided",
		`DELETE FROM attachment_content; DELETE FROM data_key WHERE compartment = 'attachment'`: "attachment content",
	} {
		if got := tampered(t, s, strings.Split(statements, "; ")...); !slices.Contains(got, want) {
			t.Errorf("%s: %v, want %s", statements, got, want)
		}
	}
	if done, err = erase(t, s, register.ErasureApproved, id); err != nil || done.Keys != 2 {
		t.Fatalf("a second time: %+v, %v", done, err)
	}
	if rows("case_text")+rows("attachment_content")+rows("data_key") != 0 {
		t.Error("what was written after the first erasure is left")
	}
	mustVerify(t, s)
}

// A clock for names does not take the words of a plan and its documents with it:
// nothing of the notification may be kept only where their clocks have run out
// too.
func TestRetentionOfANameDoesNotTakeAPlanWithIt(t *testing.T) {
	s, _, _ := planned(t)
	ctx := context.Background()
	names := map[string]int{"identity": 5, "narrative": 5}
	all := map[string]int{"identity": 5, "narrative": 5, "case_note": 5, "attachment": 5}
	for _, c := range []struct {
		years map[string]int
		want  string
		whole bool
	}{{names, "identity narrative", false}, {all, "identity narrative case_note attachment", true}} {
		err := s.View(ctx, testNote, func(tx *Tx) error {
			due, err := tx.Due(ctx, time.Date(2022, 1, 1, 0, 0, 0, 0, time.UTC), c.years)
			if err == nil && (len(due) != 1 || strings.Join(due[0].Compartments, " ") != c.want || due[0].Whole != c.whole) {
				t.Errorf("%v: %+v", c.years, due)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

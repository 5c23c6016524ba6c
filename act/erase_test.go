package act

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// erasingDesk is a desk on a register with two notifications that are joined to
// one person.
func erasingDesk(t *testing.T) (*Desk, *store.Store, []register.NotificationID) {
	t.Helper()
	ctx := context.Background()
	st, _, err := store.Create(ctx, filepath.Join(t.TempDir(), "data"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	d, err := NewDesk(st, nil)
	if err != nil {
		t.Fatal(err)
	}
	var ids []register.NotificationID
	note := audit.Note{Actor: "importer", Role: "system", Action: "import", Purpose: "assess"}
	err = st.Update(ctx, note, func(tx *store.Tx) error {
		for _, agency := range []string{"nav", "rosa"} {
			n := register.Notification{
				Agency: agency, Year: 2016, Reference: "R-1", Received: time.Now(), Identity: register.Identity{Given: "Adaeze", Family: "Okonkwo"},
				Facts: register.Facts{Sex: "female", IdentifiedOn: codelist.MustDay(2016, 3, 1), From: codelist.MustDay(2016, 3, 1)},
			}
			id, _, err := register.Receive(ctx, tx, register.Actor{ID: "importer"}, n)
			if err != nil {
				return err
			}
			ids = append(ids, id)
		}
		_, err := register.Decide(ctx, tx, register.Actor{ID: "importer"}, register.LinkDecision{
			A: min(ids[0], ids[1]), B: max(ids[0], ids[1]), Verdict: register.Link, Reason: "same dates", At: time.Now(),
		})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return d, st, ids
}

// At the desk two accounts erase a person: the coordinator proposes, the second
// reviewer approves. Nobody else is told that there is anything to erase.
func TestAPersonIsErasedByTwoAccounts(t *testing.T) {
	d, st, ids := erasingDesk(t)
	ctx := context.Background()
	as := func(id string, role access.Role, agency string) access.Scope {
		return d.Matrix().Scope(access.Actor{ID: id, Role: role, Agency: agency}, access.RightOfSelf)
	}
	coordinator, second := as("ada", access.Coordinator, ""), as("bo", access.SecondReviewer, "")
	for _, sc := range []access.Scope{second, as("cam", access.Reporter, "nav"), as("dina", access.Auditor, ""), as("eli", access.Administrator, "")} {
		if _, err := d.ProposeErasure(ctx, sc, string(ids[0]), true, "objection"); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s proposes: %v", sc.Actor().ID, err)
		}
	}
	id, err := d.ProposeErasure(ctx, coordinator, string(ids[0]), true, "objection")
	if err != nil {
		t.Fatal(err)
	}
	wantTold(t, d, NoticeErasure, id)
	if _, err := d.ProposeErasure(ctx, coordinator, "absent", true, "objection"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("an absent notification: %v", err)
	}
	if _, err := d.ProposeErasure(ctx, coordinator, string(ids[0]), false, "whim"); fault.KindOf(err) != fault.Invalid {
		t.Errorf("no ground: %v", err)
	}
	for _, sc := range []access.Scope{coordinator, as("cam", access.Reporter, "nav"), as("dina", access.Auditor, "")} {
		if _, err := d.SettleErasure(ctx, sc, id, true); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s approves: %v", sc.Actor().ID, err)
		}
	}
	// One person with both roles is still one person.
	if _, err := d.SettleErasure(ctx, as("ada", access.SecondReviewer, ""), id, true); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("by the same person: %v", err)
	}
	all, err := d.Erasures(ctx, coordinator)
	if err != nil || len(all) != 1 || all[0].State != "waiting" || !all[0].Own || len(all[0].Notifications) != 2 {
		t.Errorf("%+v, %v", all, err)
	}
	done, err := d.SettleErasure(ctx, second, id, true)
	if err != nil || done.Notifications != 2 || done.Versions != 2 || done.Keys != 2 {
		t.Errorf("%+v, %v", done, err)
	}
	all, err = d.Erasures(ctx, second)
	if err != nil || len(all) != 1 || all[0].State != "approved" || all[0].Own || all[0].SettledBy != "bo" || all[0].Versions != 2 {
		t.Errorf("%+v, %v", all, err)
	}
	if _, err := d.Erasures(ctx, as("cam", access.Reporter, "nav")); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a reporter lists: %v", err)
	}
	r, err := st.Verify(ctx)
	if err != nil || !r.OK() || r.Erased != 2 {
		t.Errorf("%d erased, %v, %v", r.Erased, r.Findings, err)
	}
}

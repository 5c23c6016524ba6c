package store

import (
	"context"
	"errors"
	"testing"

	"github.com/ncruces/go-sqlite3"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
)

func matrix(t testing.TB) *access.Matrix {
	t.Helper()
	m, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func reporterOf(t testing.TB, agency string) access.Scope {
	return matrix(t).Scope(access.Actor{ID: "user-" + agency, Role: access.Reporter, Agency: agency}, access.Assess)
}

var listNotifications = access.Use{Compartment: access.Notification, Action: access.List}

// item reads one notification as a page does.
func item(ctx context.Context, tx *Tx, id register.NotificationID) (register.Notification, error) {
	versions, err := tx.ScopedVersions(ctx, id)
	if err != nil {
		return register.Notification{}, err
	}
	return versions[len(versions)-1], nil
}

func TestAnAgencySeesItsOwn(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	var all []register.Notification
	for i := range 44 {
		all = append(all, aNotification(i))
	}
	ids, _ := receive(t, s, all...)
	sc := reporterOf(t, "agency-03")
	err := s.ViewAs(ctx, sc, listNotifications, "", func(tx *Tx) error {
		rows, err := tx.NotificationPage(ctx, NotificationFilter{Size: 10})
		if err != nil || len(rows) != 2 || rows[0].ID != ids[25] || rows[1].ID != ids[3] || rows[0].Identity.Given != "" {
			t.Errorf("list: %v, %v", rows, err)
		}
		n, err := item(ctx, tx, ids[3])
		if err != nil || n.Reference != "R-000003" || n.Identity.Given != "" {
			t.Errorf("own item: %+v, %v", n, err)
		}
		who, err := tx.ScopedIdentities(ctx, ids[3], ids[25])
		if err != nil || who[ids[3]].Given != "Given3" || who[ids[25]].Given != "Given25" {
			t.Errorf("own identities: %v, %v", who, err)
		}
		who, err = tx.ScopedIdentities(ctx, ids[3], ids[4])
		if fault.KindOf(err) != fault.NotFound || who != nil {
			t.Errorf("another's identity: %v, %v", who, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := entries(t, s, "look"); len(got) != 2 { // none for the request that was refused
		t.Errorf("looks %q", got)
	}
}

// What is out of reach and what is not there give the same error and leave the
// same entry.
func TestForeignAndAbsentAreTheSame(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	ids, _ := receive(t, s, aNotification(1), aNotification(2))
	absent := register.NotificationID(register.NewID(testTime))
	sc := reporterOf(t, "agency-01")
	var texts []string
	for _, id := range []register.NotificationID{ids[1], absent, "Kari Nordmann"} {
		err := s.ViewAs(ctx, sc, readNotification, string(id), func(tx *Tx) error {
			_, err := tx.ScopedVersions(ctx, id)
			return err
		})
		if fault.KindOf(err) != fault.NotFound {
			t.Fatalf("%s: %v", id, err)
		}
		texts = append(texts, err.Error())
	}
	if texts[0] != texts[1] || texts[1] != texts[2] {
		t.Errorf("the errors differ: %q", texts)
	}
	want := []string{
		"user-agency-01 notification " + string(ids[1]) + " assess", "user-agency-01 notification " + string(absent) + " assess",
		"user-agency-01 notification - assess",
	}
	got := entries(t, s, "refuse")
	if len(got) != len(want) {
		t.Fatalf("refusals %q", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("refusal %d is %q, want %q", i, got[i], want[i])
		}
	}
	mustVerify(t, s)
}

// entries are the audit entries of one action: who, on what, why.
func entries(t *testing.T, s *Store, action string) []string {
	t.Helper()
	var all []string
	err := s.View(context.Background(), testNote, func(tx *Tx) error {
		return tx.each(context.Background(), `SELECT actor || ' ' || kind || ' ' || object || ' ' || purpose FROM audit_entry WHERE action = ? ORDER BY seq`,
			[]any{action}, textsInto(&all))
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// The refusal stays although the update that met it is rolled back.
func TestARefusalOutlivesTheUpdate(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	ids, _ := receive(t, s, aNotification(1), aNotification(2))
	use := access.Use{Compartment: access.Notification, Action: access.Correct}
	err := s.UpdateAs(ctx, reporterOf(t, "agency-01"), use, string(ids[1]), func(tx *Tx) error {
		if err := tx.PutSetting(ctx, "half", "done"); err != nil {
			return err
		}
		return tx.ScopedReach(ctx, use, ids[1])
	})
	if fault.KindOf(err) != fault.NotFound {
		t.Fatal(err)
	}
	if got := entries(t, s, "refuse"); len(got) != 1 {
		t.Errorf("refusals %q", got)
	}
	if got := entries(t, s, "put"); len(got) != 2 { // those of Create
		t.Errorf("changes %q", got)
	}
}

func TestANationalRoleSeesNoIdentityUnlessAssigned(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	ids, _ := receive(t, s, aNotification(1), aNotification(2))
	sc := matrix(t).Scope(access.Actor{ID: "user-kom", Role: access.Coordinator}, access.Linking)
	err := s.ViewAs(ctx, sc, listNotifications, "", func(tx *Tx) error {
		rows, err := tx.NotificationPage(ctx, NotificationFilter{Size: 10})
		if err != nil || len(rows) != 2 {
			t.Errorf("rows %v, %v", rows, err)
		}
		if _, err := tx.ScopedIdentities(ctx, ids[0]); fault.KindOf(err) != fault.NotFound {
			t.Errorf("identity: %v", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestTheEngineRefusesWhatTheRoleMayNotTouch(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	sc := matrix(t).Scope(access.Actor{ID: "user-a", Role: access.Analyst}, access.Count)
	err := s.ViewAs(ctx, sc, access.Use{Compartment: access.Statistics, Action: access.List}, "", func(tx *Tx) error {
		_, err := tx.Notification(ctx, "x")
		return err
	})
	if !errors.Is(err, sqlite3.AUTH) {
		t.Errorf("an analyst reads notifications: %v", err)
	}
}

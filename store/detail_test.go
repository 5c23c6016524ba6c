package store

import (
	"context"
	"reflect"
	"testing"

	"verdig/access"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
)

// What the form asks comes back as it was given, with each part of it by
// itself, and stays with its version.
func TestDetailComesBack(t *testing.T) {
	ctx := context.Background()
	s := newStore(t, Options{})
	first := aNotification(1)
	first.Identity.Stated, first.Identity.Documented = codelist.PartialDay{Year: 2001, Month: 2}, codelist.PartialDay{Year: 1999}
	first.Facts.Detail = aDetail()
	second := first
	second.Facts.Detail.Consent = "declined"
	second.Identity.Stated = codelist.PartialDay{}
	ids, outcomes := receive(t, s, first, first, second, aNotification(2))
	if !reflect.DeepEqual(outcomes, []register.Outcome{register.Created, register.Unchanged, register.NewVersion, register.Created}) {
		t.Errorf("%v", outcomes)
	}
	err := s.View(ctx, testNote, func(tx *Tx) error {
		versions, err := tx.Versions(ctx, ids[0])
		if err != nil || len(versions) != 2 || !reflect.DeepEqual(versions[0].Facts, first.Facts) || !reflect.DeepEqual(versions[1].Facts, second.Facts) {
			t.Errorf("%v, %+v", err, versions)
		}
		who, err := tx.Identities(ctx, ids[0], ids[3])
		if err != nil || who[ids[0]] != second.Identity || who[ids[3]] != aNotification(2).Identity {
			t.Errorf("the dates of birth by basis: %v", err)
		}
		for _, wanted := range []bool{false, true} {
			err := tx.EachNotification(ctx, Selection{Detail: wanted}, func(n register.Notification) error {
				if n.ID == ids[0] && n.Facts.Detail.Empty() == wanted || n.ID == ids[3] && !n.Facts.Detail.Empty() {
					t.Errorf("with the detail %v: %+v", wanted, n.Facts.Detail)
				}
				return nil
			})
			if err != nil {
				t.Error(err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	mustVerify(t, s)
}

// A withdrawal leaves the notification out of everything that counts or links
// and shows it as withdrawn; undoing it, or a new version, brings it back.
func TestWithdrawal(t *testing.T) {
	ctx := context.Background()
	s := newStore(t, Options{})
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	n := aNotification(1)
	ids, _ := receive(t, s, n)
	desk := register.Actor{ID: "user-3", Agency: n.Agency}
	w := register.Withdrawal{Notification: ids[0], Reason: "mistake", At: testTime}
	take := func(a register.Actor, w register.Withdrawal, back bool) error {
		return s.Update(ctx, testNote, func(tx *Tx) error {
			// The counts are kept within an update, and must not be those from before.
			if _, err := tx.AgencyReturn(ctx, n.Agency, n.Year); err != nil {
				return err
			}
			if back {
				_, err := register.Reinstate(ctx, tx, a, w)
				return err
			}
			if _, err := register.WithdrawNotification(ctx, tx, lib, a, w); err != nil {
				return err
			}
			if r, err := tx.AgencyReturn(ctx, n.Agency, n.Year); err != nil || r.Notifications != 0 {
				t.Errorf("within the update: %+v, %v", r, err)
			}
			return nil
		})
	}
	state := func(when string, want int) {
		t.Helper()
		err := s.View(ctx, testNote, func(tx *Tx) error {
			each := 0
			err := tx.EachNotification(ctx, Selection{}, func(register.Notification) error { each++; return nil })
			count, err2 := tx.CountNotifications(ctx, 0)
			r, err3 := tx.AgencyReturn(ctx, n.Agency, n.Year)
			all, err4 := tx.AgencyReturns(ctx, n.Year)
			codes, err5 := tx.EncodingCounts(ctx)
			versions, err6 := tx.Versions(ctx, ids[0])
			for _, err := range []error{err, err2, err3, err4, err5, err6} {
				if err != nil {
					t.Errorf("%s: %v", when, err)
				}
			}
			missing := want == 0 && r.State == register.Missing || want == 1 && r.State == register.Reported
			if each != want || count != want || r.Notifications != want || len(codes) != want || len(all) != 1 || all[0].Notifications != want || !missing {
				t.Errorf("%s: each %d, count %d, %+v, %+v, %+v; want %d", when, each, count, r, all, codes, want)
			}
			if last := versions[len(versions)-1]; (last.Withdrawn.ID == "") != (want == 1) || want == 0 && last.Withdrawn.Reason != "mistake" {
				t.Errorf("%s: %+v", when, last.Withdrawn)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		mustVerify(t, s)
	}
	for name, c := range map[string]struct {
		actor register.Actor
		w     register.Withdrawal
		want  fault.Kind
	}{
		"another agency":    {register.Actor{ID: "x", Agency: "rosa"}, w, fault.NotFound},
		"the national unit": {register.Actor{ID: "x"}, w, fault.NotFound},
		"not held":          {desk, register.Withdrawal{Notification: "absent", Reason: "mistake", At: testTime}, fault.NotFound},
		"no such reason":    {desk, register.Withdrawal{Notification: ids[0], Reason: "whim", At: testTime}, fault.Invalid},
		"nobody":            {register.Actor{Agency: n.Agency}, w, fault.Invalid},
		"no time":           {desk, register.Withdrawal{Notification: ids[0], Reason: "mistake"}, fault.Invalid},
	} {
		if err := take(c.actor, c.w, false); err == nil || fault.KindOf(err) != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	state("before", 1)
	if err := take(desk, w, true); fault.KindOf(err) != fault.Conflict || err == nil {
		t.Errorf("undone before it is done: %v", err)
	}
	for range 2 {
		if err := take(desk, w, false); err != nil {
			t.Fatal(err)
		}
		state("withdrawn", 0)
		if err := take(desk, w, false); fault.KindOf(err) != fault.Conflict || err == nil {
			t.Errorf("withdrawn twice: %v", err)
		}
		if _, outcomes := receive(t, s, n); outcomes[0] != register.Unchanged {
			t.Errorf("the same again: %v", outcomes)
		}
		state("sent again as it was", 0)
		if err := take(desk, w, true); err != nil {
			t.Fatal(err)
		}
		state("reinstated", 1)
	}
	if err := take(desk, w, false); err != nil {
		t.Fatal(err)
	}
	n.Facts.Permit = "none"
	if _, outcomes := receive(t, s, n); outcomes[0] != register.NewVersion {
		t.Errorf("a new version: %v", outcomes)
	}
	state("a new version", 1)
}

// At the desk a sender sees what is withdrawn, marked as such, with its detail;
// a role that sees returns and no notifications still gets the right count.
func TestWithdrawalIsShownAtTheDesk(t *testing.T) {
	ctx := context.Background()
	s := newStore(t, Options{})
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	matrix, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	n := aNotification(1)
	n.Facts.Detail = aDetail()
	ids, _ := receive(t, s, n, aNotification(8))
	w := register.Withdrawal{Notification: ids[0], Reason: "other", At: testTime}
	err = s.Update(ctx, testNote, func(tx *Tx) error {
		_, err := register.WithdrawNotification(ctx, tx, lib, register.Actor{ID: "user-3", Agency: n.Agency}, w)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	reporter := matrix.Scope(access.Actor{ID: "user-3", Role: access.Reporter, Agency: n.Agency}, access.Assess)
	err = s.ViewAs(ctx, reporter, readNotification, "", func(tx *Tx) error {
		versions, err := tx.ScopedVersions(ctx, ids[0])
		if err != nil || len(versions) != 1 || versions[0].Withdrawn.Reason != "other" || !reflect.DeepEqual(versions[0].Facts, n.Facts) {
			t.Errorf("%+v, %v", versions, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	analyst := matrix.Scope(access.Actor{ID: "user-4", Role: access.Analyst}, access.Count)
	err = s.ViewAs(ctx, analyst, access.Use{Compartment: access.Return, Action: access.List}, "", func(tx *Tx) error {
		r, err := tx.AgencyReturn(ctx, n.Agency, n.Year)
		all, err2 := tx.AgencyReturns(ctx, n.Year)
		if err != nil || err2 != nil || r.Notifications != all[0].Notifications && len(all) == 1 {
			t.Errorf("%+v, %v, %+v, %v", r, err, all, err2)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

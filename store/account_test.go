package store

import (
	"bytes"
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
)

func TestVerifyFindsEveryChangedAccount(t *testing.T) {
	s := fullStore(t)
	for _, c := range []struct{ statement, want string }{
		{`UPDATE account SET roles = '["administrator"]'`, "account content"},
		{`UPDATE account SET agency = 'udi'`, "account content"},
		{`UPDATE account SET disabled = ''  || created`, "account content"},
		{`UPDATE account SET name_key = 'x'`, "account content"},
		{`UPDATE account SET sealed = CAST(sealed || x'00' AS BLOB)`, "account content"},
		{`UPDATE credential SET lookup = x'0102ff' WHERE kind = 'passkey'`, "credential content"},
		{`UPDATE credential SET counter = 7`, "credential content"},
		{`UPDATE credential SET removed = '' WHERE removed <> ''`, "credential content"},
		{`UPDATE credential SET account = 'x'`, "credential content"},
		{`DELETE FROM credential`, "credential no_row"},
		{`UPDATE invitation SET used = ''`, "invitation content"},
		{`UPDATE invitation SET token_hash = x'00'`, "invitation content"},
		{`UPDATE invitation SET expires = '2099-01-01T00:00:00.000000Z'`, "invitation content"},
		{`UPDATE account_proposal SET outcome = 'approved', decided_by = 'x'`, "account_proposal content"},
		{`UPDATE account_proposal SET roles = '["administrator"]'`, "account_proposal content"},
		{`UPDATE machine_client SET keys = x'7b7d'`, "machine_client content"},
		{`UPDATE machine_client SET agency = 'udi'`, "machine_client content"},
	} {
		if got := tampered(t, s, c.statement); !slices.Contains(got, c.want) {
			t.Errorf("%s: %v, want %s", c.statement, got, c.want)
		}
	}
}

// Nobody approves their own proposal, whatever the program believes.
func TestTheEngineRefusesApprovalByTheProposer(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	p := access.Proposal{ID: "p", Kind: access.ProposeRecovery, Account: "a", By: "one", At: testTime, Expires: testTime, Decider: "one", Decided: testTime, Outcome: access.Approved}
	err := s.Update(ctx, testNote, func(tx *Tx) error { return tx.PutProposal(ctx, p) })
	if fault.KindOf(err) != fault.Conflict {
		t.Error(err)
	}
}

// Names, labels, secrets and tokens stand nowhere in the files as they are:
// they are sealed or hashed before the file's own encryption.
func TestAccountsAreSealedBelowTheFile(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	now := testTime
	u := access.User{ID: "account-1", Name: "kari.oppdiktet", Display: "Kari Oppdiktet", Created: now}
	k := access.Credential{ID: "credential-1", Account: u.ID, Kind: access.Password, Label: "canary-label", Content: []byte("canary-hash"), Secret: []byte("canary-secret"), Created: now}
	var token string
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		if err := tx.PutAccount(ctx, u); err != nil {
			return err
		}
		if err := tx.PutCredential(ctx, k); err != nil {
			return err
		}
		var err error
		token, err = tx.AddInvitation(ctx, access.Invitation{ID: "i", Account: u.ID, Purpose: access.InviteNew, By: "x", Created: now, Expires: now})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	dir := crashed(t, s)
	db, done := plainPool(t, dir)
	defer done()
	text := dump(t, db)
	for _, secret := range []string{"kari", "Kari", "Oppdiktet", "canary", token, strings.ReplaceAll(token, "-", "")} {
		for _, form := range []string{secret, strings.ToUpper(hexOf(secret))} {
			if strings.Contains(text, form) {
				t.Errorf("%q stands in the database", secret)
			}
		}
	}
	if err := s.Update(ctx, testNote, func(tx *Tx) error {
		k.Removed = now
		return tx.PutCredential(ctx, k)
	}); err != nil {
		t.Fatal(err)
	}
	err = s.View(ctx, testNote, func(tx *Tx) error {
		held, err := tx.CredentialsOf(ctx, u.ID)
		if len(held) != 0 {
			t.Errorf("removed, and there: %+v", held)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func hexOf(s string) string {
	const digits = "0123456789abcdef"
	var b bytes.Buffer
	for i := range len(s) {
		b.WriteByte(digits[s[i]>>4])
		b.WriteByte(digits[s[i]&15])
	}
	return b.String()
}

// An account acts for its own agency, and not once it is closed.
func TestAnAccountActsForItsOwn(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		for _, u := range []access.User{
			{ID: "desk", Agency: "rosa", Created: testTime}, {ID: "kom", Created: testTime}, {ID: "gone", Agency: "rosa", Created: testTime, Disabled: testTime},
		} {
			if err := tx.PutAccount(ctx, u); err != nil {
				return err
			}
		}
		for _, c := range []struct {
			actor, agency string
			may           bool
		}{{"desk", "rosa", true}, {"desk", "udi", false}, {"desk", "", false}, {"kom", "", true}, {"gone", "rosa", false}} {
			if err := tx.CheckActor(ctx, c.actor, c.agency); (err == nil) != c.may {
				t.Errorf("%s for %q: %v", c.actor, c.agency, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestOnlyAnEmptyRegisterBecomesSynthetic(t *testing.T) {
	ctx := context.Background()
	for name, fill := range map[string]func(*Tx) error{
		"an account":     func(tx *Tx) error { return tx.PutAccount(ctx, access.User{ID: "a", Created: testTime}) },
		"a notification": func(tx *Tx) error { _, _, err := register.Receive(ctx, tx, testActor, aNotification(1)); return err },
		"a machine": func(tx *Tx) error {
			return tx.PutMachineClient(ctx, access.MachineClient{ID: "m", Agency: "rosa", Created: testTime})
		},
		"a case":  func(tx *Tx) error { return fillJustice(ctx, tx) },
		"nothing": func(*Tx) error { return nil },
	} {
		s := newStore(t, Options{})
		if err := s.Update(ctx, testNote, fill); err != nil {
			t.Fatal(err)
		}
		err := s.Update(ctx, testNote, func(tx *Tx) error { return tx.PutSetting(ctx, SettingSynthetic, "yes") })
		if want := name != "nothing"; (fault.KindOf(err) == fault.Conflict && err != nil) != want {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What is remembered for a while is forgotten afterwards.
func TestMarksAreForgotten(t *testing.T) {
	ctx := context.Background()
	now := time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC)
	s, _, err := Create(ctx, filepath.Join(t.TempDir(), "data"), Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	do := func(fn func(tx *Tx) error) error { return s.Update(ctx, testNote, fn) }
	count := func(table string) (n int) {
		err := s.View(ctx, testNote, func(tx *Tx) error { return tx.one(ctx, `SELECT count(*) FROM `+table, nil, &n) })
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	if err := do(func(tx *Tx) error {
		if err := tx.PutFailures(ctx, "a", 3, now); err != nil {
			return err
		}
		return tx.Spend(ctx, "jti", "a", now.Add(time.Minute))
	}); err != nil {
		t.Fatal(err)
	}
	if err := do(func(tx *Tx) error { return tx.Spend(ctx, "jti", "a", now.Add(time.Minute)) }); fault.KindOf(err) != fault.Conflict {
		t.Error(err)
	}
	now = now.Add(keepFailures + time.Hour)
	if err := do(func(tx *Tx) error {
		if err := tx.PutFailures(ctx, "b", 1, now); err != nil {
			return err
		}
		return tx.Spend(ctx, "jti", "b", now.Add(time.Minute))
	}); err != nil {
		t.Fatal(err)
	}
	if count("spent") != 1 || count("sign_in_failure") != 1 {
		t.Errorf("%d spent, %d failures", count("spent"), count("sign_in_failure"))
	}
}

package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ncruces/go-sqlite3"

	"verdig/access"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/seal"
)

func told(i int) register.Notification {
	n := aNotification(i)
	n.Narrative = register.Narrative{Story: "Held in a cellar.", Contact: "Ring twice.", Declined: "Afraid of being found."}
	return n
}

func scopeOf(t *testing.T, role access.Role, agency string, p access.Purpose) access.Scope {
	t.Helper()
	m, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	return m.Scope(access.Actor{ID: "somebody", Role: role, Agency: agency}, p)
}

func TestNarrativesComeBackAndAreLookedAt(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	ids, _ := receive(t, s, told(1), aNotification(2))
	corrected := told(1)
	corrected.Narrative.Contact = "Never ring."
	corrected.Facts.Permit = "none"
	receive(t, s, corrected)
	err := s.View(ctx, testNote, func(tx *Tx) error {
		got, err := tx.Narratives(ctx, ids[0], ids[1], "absent")
		if len(got) != 1 || got[ids[0]] != corrected.Narrative {
			t.Errorf("%d narratives, the corrected one: %t", len(got), got[ids[0]] == corrected.Narrative)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var seen []string
	for _, l := range looks(t, s.Dir()) {
		if strings.Contains(l, kindNarrative) {
			seen = append(seen, l)
		}
	}
	want := []string{"user-1 narrative " + string(ids[0]) + " assess", "user-1 narrative " + string(ids[1]) + " assess", "user-1 narrative absent assess"}
	if !slices.Equal(seen, want) {
		t.Errorf("looks: %v", seen)
	}
	err = s.Update(ctx, testNote, func(tx *Tx) error { _, err := tx.Narratives(ctx, ids[0]); return err })
	if !errors.Is(err, ErrLook) {
		t.Errorf("in an update: %v", err)
	}
	mustVerify(t, s)
}

// What a transaction of a role that may not read a compartment can open, even
// where its SQL reads the rows: nothing. The matrix decides, for every role and
// purpose.
func TestATransactionHoldsTheKeysOfItsRoleOnly(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	n := told(1)
	ids, _ := receive(t, s, n)
	m, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	// By hand, as a second model of what the matrix says of these.
	narrative := map[access.Role][]access.Purpose{
		access.Reporter: {access.Assess}, access.CaseWorker: {access.Assess, access.Emergency}, access.ChildCoordinator: {access.Assess, access.Emergency},
	}
	identity := map[access.Role][]access.Purpose{
		access.Reporter: {access.Assess, access.Linking}, access.CaseWorker: {access.Assess, access.Emergency, access.Linking},
		access.ChildCoordinator: {access.Assess, access.Emergency, access.Linking},
		access.Coordinator:      {access.Linking}, access.SecondReviewer: {access.Linking},
	}
	opened := 0
	for _, role := range access.Roles {
		for _, purpose := range access.Purposes {
			sc := m.Scope(access.Actor{ID: "somebody", Role: role, Agency: n.Agency}, purpose)
			err := s.View(ctx, sc.Note("read", ""), func(tx *Tx) error {
				tx.scope, tx.scoped = sc, true // as ViewAs does, but whatever the use
				got, err := tx.Narratives(ctx, ids[0])
				if want := slices.Contains(narrative[role], purpose); (err == nil && got[ids[0]] == n.Narrative) != want {
					t.Errorf("%s for %s: a narrative opens: %t", role, purpose, !want)
				} else if want {
					opened++
				}
				if err != nil && (!errors.Is(err, ErrWall) || fault.KindOf(err) != fault.NotFound) {
					t.Errorf("%s for %s: %v", role, purpose, err)
				}
				who, err := tx.Identities(ctx, ids[0])
				if want := slices.Contains(identity[role], purpose); (err == nil && who[ids[0]].Given == n.Identity.Given) != want {
					t.Errorf("%s for %s: an identity opens: %t", role, purpose, !want)
				}
				// The SQL is wrong and reads the row and its key all the same.
				var r sealedRow
				held := register.Notification{ID: ids[0], Version: 1}
				err = tx.one(ctx, `SELECT x.sealed, k.sealed FROM narrative x JOIN data_key k ON k.object = x.id AND k.compartment = 'narrative'`, nil, &r.narrative, &r.narrativeKey)
				if err != nil {
					return err
				}
				if err := tx.open(&r, &held); (err == nil) != slices.Contains(narrative[role], purpose) {
					t.Errorf("%s for %s: wrong SQL: %v", role, purpose, err)
				}
				if _, err := tx.openValue(ctx, access.Narrative, string(ids[0]), narrativePlace(string(ids[0]), 1), r.narrative); (err == nil) != slices.Contains(narrative[role], purpose) {
					t.Errorf("%s for %s: by value: %v", role, purpose, err)
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	if opened == 0 {
		t.Error("nobody can read a narrative")
	}
	for _, role := range []access.Role{access.Auditor, access.Administrator} {
		err := s.UpdateAs(ctx, scopeOf(t, role, "", access.Supervise), access.Use{Compartment: access.Audit, Action: access.Read}, "", func(tx *Tx) error {
			_, err := tx.sealValue(ctx, access.Narrative, "x", narrativePlace("x", 1), []byte("y"))
			return err
		})
		if fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s seals: %v", role, err)
		}
	}
}

// A rotation wraps every data key anew and changes nothing else; a process that
// had the register open goes on, and so does one that was killed in between.
func TestRotationOfACompartmentsKey(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	ids, _ := receive(t, s, told(1), told(2))
	other := reopened(t, s.Dir(), Options{})
	defer func() { _ = other.Close() }()
	if _, err := s.keys.AddKey("narrative", testTime); err != nil { // left by a rotation that was killed before its commit
		t.Fatal(err)
	}
	for _, c := range []string{"narrative", "identity", "narrative"} {
		r, err := s.RotateKey(ctx, c, testTime)
		if err != nil || r.DataKeys != 2 || r.Old == r.New {
			t.Fatalf("%+v, %v", r, err)
		}
	}
	receive(t, other, told(3)) // with the key of now, not the one it began with
	for name, one := range map[string]*Store{"that rotated": s, "that was open": other, "that opens later": reopened(t, s.Dir(), Options{})} {
		err := one.View(ctx, testNote, func(tx *Tx) error {
			got, err := tx.Narratives(ctx, ids...)
			if len(got) != 2 || got[ids[0]] != told(1).Narrative {
				t.Errorf("process %s: %d narratives", name, len(got))
			}
			return err
		})
		if err != nil {
			t.Errorf("process %s: %v", name, err)
		}
		mustVerify(t, one)
		keys, err := one.CompartmentKeys(ctx)
		if err != nil {
			t.Fatal(err)
		}
		used := 0
		for _, k := range keys {
			if k.InUse {
				used++
				if k.DataKeys != 3 {
					t.Errorf("%s: %d data keys", k.Compartment, k.DataKeys)
				}
			}
		}
		if used != 2 || len(keys) != len(seal.Compartments) {
			t.Errorf("process %s: %d keys, %d in use", name, len(keys), used)
		}
		if name == "that opens later" {
			_ = one.Close()
		}
	}
	if _, err := s.RotateKey(ctx, "weather", testTime); err == nil {
		t.Error("a compartment that is not there is rotated")
	}
}

func erase(t *testing.T, s *Store, step register.ErasureStep, ids ...register.NotificationID) (register.Erased, error) {
	t.Helper()
	ctx := context.Background()
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	var e register.Erasure
	var done register.Erased
	err = s.Update(ctx, testNote, func(tx *Tx) error {
		e, err = register.ProposeErasure(ctx, tx, codes, testActor, register.Erasure{Notifications: ids, Ground: "objection", At: testTime})
		return err
	})
	if err != nil {
		return done, err
	}
	return done, s.Update(ctx, testNote, func(tx *Tx) error {
		done, err = register.Erase(ctx, tx, register.Actor{ID: "user-2"}, e.ID, register.Erasure{Step: step, SecondAt: testTime})
		return err
	})
}

func TestErasureDestroysKeysAndContent(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	n := told(1)
	n.Identity.Encoding = anEncoding
	second := n
	second.Facts.Permit = "none"
	ids, _ := receive(t, s, n, told(2))
	receive(t, s, second)
	if _, err := erase(t, s, register.ErasureRejected, ids[0]); err != nil {
		t.Fatal(err)
	}
	done, err := erase(t, s, register.ErasureApproved, ids[0])
	if err != nil || done != (register.Erased{Notifications: 1, Versions: 2, Keys: 2}) {
		t.Fatalf("%+v, %v", done, err)
	}
	if err := s.Scrub(ctx, time.Second); err != nil {
		t.Fatal(err)
	}
	if r := mustVerify(t, s); r.Erased != 2 {
		t.Errorf("%d versions erased", r.Erased)
	}
	err = s.View(ctx, testNote, func(tx *Tx) error {
		who, err := tx.Identities(ctx, ids...)
		if _, there := who[ids[0]]; there || len(who) != 1 || err != nil {
			t.Errorf("%d identities, %v", len(who), err)
		}
		if got, err := tx.Narratives(ctx, ids...); len(got) != 1 || err != nil {
			t.Errorf("%d narratives, %v", len(got), err)
		}
		if held, err := tx.Notification(ctx, ids[0]); err != nil || held.Facts.Sex != "female" {
			t.Errorf("the facts are gone: %v", err)
		}
		for _, table := range []string{"identity", "encoding", "narrative"} {
			var left int
			if err := tx.one(ctx, `SELECT count(*) FROM `+table+` WHERE id = ?`, []any{string(ids[0])}, &left); err != nil || left != 0 {
				t.Errorf("%s: %d rows, %v", table, left, err)
			}
		}
		return tx.EachNotification(ctx, Selection{Identity: true, Encoding: true}, func(held register.Notification) error {
			if held.ID == ids[0] && held.Identity != (register.Identity{}) {
				t.Error("an erased identity is read")
			}
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	// A second erasure finds nothing; a return that is sent again is a new
	// version under a new key.
	if done, err = erase(t, s, register.ErasureApproved, ids[0]); err != nil || done != (register.Erased{}) {
		t.Errorf("%+v, %v", done, err)
	}
	if again, outcomes := receive(t, s, second); again[0] != ids[0] || outcomes[0] != register.NewVersion {
		t.Errorf("sent again: %v", outcomes)
	}
	mustVerify(t, s)
}

func TestErasureNeedsTwoPeopleAndAGround(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	ids, _ := receive(t, s, told(1))
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	propose := func(a register.Actor, e register.Erasure) (register.Erasure, error) {
		err := s.Update(ctx, testNote, func(tx *Tx) (err error) { e, err = register.ProposeErasure(ctx, tx, codes, a, e); return err })
		return e, err
	}
	settle := func(a register.Actor, id register.ErasureID, step register.ErasureStep) error {
		return s.Update(ctx, testNote, func(tx *Tx) error {
			_, err := register.Erase(ctx, tx, a, id, register.Erasure{Step: step, SecondAt: testTime})
			return err
		})
	}
	one, two := register.Actor{ID: "user-1"}, register.Actor{ID: "user-2"}
	good := register.Erasure{Notifications: []register.NotificationID{ids[0], ids[0]}, Ground: "consent_withdrawn", At: testTime}
	for name, c := range map[string]struct {
		a    register.Actor
		e    register.Erasure
		kind fault.Kind
	}{
		"no ground":      {one, register.Erasure{Notifications: ids, At: testTime}, fault.Invalid},
		"unknown ground": {one, register.Erasure{Notifications: ids, Ground: "whim", At: testTime}, fault.Invalid},
		"nobody":         {register.Actor{}, good, fault.Internal},
		"an agency":      {register.Actor{ID: "x", Agency: "nav"}, good, fault.Forbidden},
		"nothing":        {one, register.Erasure{Ground: "duty", At: testTime}, fault.Internal},
		"not held":       {one, register.Erasure{Notifications: []register.NotificationID{"x"}, Ground: "duty", At: testTime}, fault.NotFound},
		"too many":       {one, register.Erasure{Notifications: manyIDs(1001), Ground: "duty", At: testTime}, fault.Invalid},
	} {
		if _, err := propose(c.a, c.e); err == nil || fault.KindOf(err) != c.kind {
			t.Errorf("%s: %v", name, err)
		}
	}
	e, err := propose(one, good)
	if err != nil || len(e.Notifications) != 1 {
		t.Fatal(e, err)
	}
	if err := settle(one, e.ID, register.ErasureApproved); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("by the same person: %v", err)
	}
	if err := settle(register.Actor{ID: "x", Agency: "nav"}, e.ID, register.ErasureApproved); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("by an agency: %v", err)
	}
	if err := settle(two, "absent", register.ErasureApproved); fault.KindOf(err) != fault.NotFound {
		t.Errorf("an absent one: %v", err)
	}
	if err := settle(two, e.ID, "perhaps"); err == nil {
		t.Error("a word that is none")
	}
	if err := settle(two, e.ID, register.ErasureApproved); err != nil {
		t.Fatal(err)
	}
	if err := settle(two, e.ID, register.ErasureApproved); fault.KindOf(err) != fault.Conflict {
		t.Errorf("twice: %v", err)
	}
	own, err := propose(one, good)
	if err != nil {
		t.Fatal(err)
	}
	if err := settle(one, own.ID, register.ErasureRejected); err != nil {
		t.Errorf("one's own, taken back: %v", err)
	}
	mustVerify(t, s)
}

func manyIDs(n int) []register.NotificationID {
	out := make([]register.NotificationID, n)
	for i := range out {
		out[i] = register.NotificationID(register.NewID(testTime.Add(time.Duration(i) * time.Millisecond)))
	}
	return out
}

func TestRetentionIsDueBySettingsOnly(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	ids, _ := receive(t, s, told(1), aNotification(2)) // reporting year 2016
	for _, c := range []struct {
		years map[string]int
		at    int
		want  string
	}{
		{nil, 2090, ""},
		{map[string]int{"identity": 5}, 2021, ""},
		{map[string]int{"identity": 5}, 2022, "identity|identity"},
		{map[string]int{"narrative": 2, "identity": 5}, 2019, "narrative"},
		{map[string]int{"narrative": 2, "identity": 5}, 2022, "identity narrative|identity"},
		{map[string]int{"account": 0}, 2090, ""},
	} {
		err := s.View(ctx, testNote, func(tx *Tx) error {
			due, err := tx.Due(ctx, time.Date(c.at, 1, 1, 0, 0, 0, 0, time.UTC), c.years)
			var words []string
			for _, d := range due {
				words = append(words, strings.Join(d.Compartments, " "))
				if d.ID != ids[0] && d.ID != ids[1] {
					t.Errorf("due: %s", d.ID)
				}
			}
			if got := strings.Join(words, "|"); got != c.want {
				t.Errorf("%v in %d: %q, want %q", c.years, c.at, got, c.want)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// An agency that has its identities sealed to itself: the register holds the
// encoding and what the agency alone can open.
func TestIdentitiesSealedToTheAgency(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	key, err := seal.NewAgencyKey()
	if err != nil {
		t.Fatal(err)
	}
	n, plain, uncoded := aNotification(1), aNotification(2), aNotification(1)
	n.Identity.Encoding = anEncoding
	uncoded.Reference = "without an encoding"
	put := func(mode string) {
		t.Helper()
		err := s.Update(ctx, testNote, func(tx *Tx) error {
			return tx.PutAgencyKey(ctx, AgencyKey{Agency: n.Agency, Public: key.Public().String(), Mode: mode})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	put(AgencyOnly)
	ids, _ := receive(t, s, n, plain, uncoded)
	if _, outcomes := receive(t, s, n); outcomes[0] != register.Unchanged {
		t.Errorf("sent twice with its encoding: %v", outcomes)
	}
	if _, outcomes := receive(t, s, uncoded); outcomes[0] != register.NewVersion {
		t.Errorf("sent twice without an encoding, which nobody can compare: %v", outcomes)
	}
	err = s.View(ctx, testNote, func(tx *Tx) error {
		who, err := tx.Identities(ctx, ids...)
		if i := who[ids[0]]; i.Given+i.Family+i.Other+i.Birth.String() != "" || i.Sealed == "" || strings.Contains(i.Sealed, "Given") {
			t.Error("the register can read the identity")
		}
		if who[ids[1]] != plain.Identity {
			t.Error("another agency's identity is sealed too")
		}
		if err != nil {
			return err
		}
		sealed, err := tx.SealedIdentities(ctx, n.Agency)
		if len(sealed) != 2 {
			t.Errorf("%d sealed", len(sealed))
		}
		for _, one := range sealed {
			got, err := OpenSealedIdentity(key, one)
			if err != nil || got.Given != n.Identity.Given || got.Birth != n.Identity.Birth {
				t.Errorf("the agency cannot open its own: %v", err)
			}
			one.Reference += "x"
			if _, err := OpenSealedIdentity(key, one); !errors.Is(err, seal.ErrSealed) {
				t.Errorf("another reference: %v", err)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	put(AgencyOff)
	if _, outcomes := receive(t, s, n); outcomes[0] != register.NewVersion {
		t.Errorf("in clear again: %v", outcomes)
	}
	err = s.Update(ctx, testNote, func(tx *Tx) error {
		return tx.PutAgencyKey(ctx, AgencyKey{Agency: n.Agency, Public: "verdig-agency-1-nonsense", Mode: AgencyOnly})
	})
	if fault.KindOf(err) != fault.Invalid {
		t.Errorf("not a key: %v", err)
	}
	mustVerify(t, s)
}

// The compartments with keys are compartments of the matrix.
func TestSealedCompartmentsAreCompartments(t *testing.T) {
	for _, c := range seal.Compartments {
		if !slices.Contains(access.Compartments, access.Compartment(c)) {
			t.Errorf("%s is no compartment", c)
		}
	}
}

func TestPackedValuesComeBackOrNotAtAll(t *testing.T) {
	long := strings.Repeat("å", 5000)
	for _, i := range []register.Identity{{}, {Given: "A"}, {Given: long, Family: "x", Other: "y;z", Birth: codelist.PartialDay{Year: 1990}}, {Sealed: "va1.x.y"}} {
		b := packIdentity(i)
		if len(b)%identityBlock != 0 {
			t.Errorf("%d bytes", len(b))
		}
		for cut := range min(len(b), 200) {
			var got register.Identity
			if unpackIdentity(slices.Clone(b[:cut]), &got) && got != i {
				t.Errorf("cut at %d: another identity", cut)
			}
		}
		var got register.Identity
		if !unpackIdentity(b, &got) || got != i {
			t.Error("an identity does not come back")
		}
	}
	for name, b := range map[string][]byte{"rest": {1, 0, 0, 0, 0, 9}, "too long": {1, 200, 1}, "layout": {9, 0, 0, 0, 0}, "day": {1, 0, 0, 0, 1, 'x'}} {
		var got register.Identity
		if unpackIdentity(b, &got) {
			t.Errorf("%s is taken", name)
		}
	}
}

// A database that holds identities in clear, of an earlier schema, has none
// after its migration, in any page of the file.
func TestMigrationLeavesNothingInClear(t *testing.T) {
	dir := load(t, filepath.Join("testdata", "schema-0003"))
	s := reopened(t, dir, Options{})
	defer func() { _ = s.Close() }()
	clear := plainCopy(t, s)
	b, err := os.ReadFile(clear)
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"Given1", "Family2", "AgoBAgME"} {
		if strings.Contains(string(b), word) {
			t.Errorf("%q stands in the migrated database", word)
		}
	}
	if !strings.Contains(string(b), "R-000003") {
		t.Error("the copy is not in clear, so the search says nothing")
	}
}

// plainCopy writes all pages of the database, unused ones too, to a file that
// is not encrypted, as somebody with the key of the database could.
func plainCopy(t *testing.T, s *Store) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "plain.db")
	err := s.submit(&job{ctx: context.Background(), alone: true, task: func() error {
		return s.writer.raw(func(c *sqlite3.Conn) error { return c.Backup("main", "file:"+name+"?vfs=os") })
	}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return name
}

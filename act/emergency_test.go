package act

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// movedClock is a clock that a test moves.
type movedClock struct{ now time.Time }

func (c *movedClock) read() time.Time { return c.now }

// room is a register with two agencies' notifications, a desk, and a clock.
type room struct {
	t     *testing.T
	st    *store.Store
	desk  *Desk
	clock *movedClock
	of    map[string]register.NotificationID // by agency
}

var ctx = context.Background()

func newRoom(t *testing.T) *room {
	t.Helper()
	c := &movedClock{time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC)} // a Thursday
	st, _, err := store.Create(ctx, filepath.Join(t.TempDir(), "data"), store.Options{Now: c.read})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	d, err := NewDesk(st, c.read)
	if err != nil {
		t.Fatal(err)
	}
	r := &room{t, st, d, c, map[string]register.NotificationID{}}
	note := audit.Note{Actor: "test", Action: "import", Purpose: "assess"}
	err = st.Update(ctx, note, func(tx *store.Tx) error {
		for _, agency := range []string{"pd-oslo", "udi", "rosa"} {
			n := register.Notification{
				Agency: agency, Year: 2026, Reference: "R-1", Received: c.now,
				Identity: register.Identity{Given: "Amara", Family: "Testperson", Birth: codelist.PartialDay{Year: 1999}},
				Facts:    register.Facts{BirthYear: 1999, Sex: "female", From: codelist.MustDay(2026, 3, 1), Status: "possible"},
			}
			id, _, err := register.Receive(ctx, tx, register.Actor{ID: "test"}, n)
			if err != nil {
				return err
			}
			r.of[agency] = id
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func (r *room) note(action, purpose string) audit.Note {
	return audit.Note{Actor: "test", Action: action, Purpose: purpose}
}

// as is the scope of somebody who has just proved who they are.
func (r *room) as(id string, role access.Role, agency string, p access.Purpose) access.Scope {
	r.t.Helper()
	grants, err := r.desk.Grants(ctx, id)
	if err != nil {
		r.t.Fatal(err)
	}
	return r.desk.Matrix().Scope(access.Actor{ID: id, Role: role, Agency: agency, Confirmed: r.clock.now}, p, grants...)
}

func (r *room) worker() access.Scope {
	return r.as("worker", access.CaseWorker, "udi", access.Emergency)
}

func (r *room) officer() access.Scope {
	return r.as("officer", access.SecurityOfficer, "", access.Secure)
}

// sees reports whether a case worker of udi reads the notification of an
// agency, with its identity, by a grant.
func (r *room) sees(agency string) bool {
	r.t.Helper()
	sc := r.worker()
	seen := false
	use := access.Use{Compartment: access.Notification, Action: access.Read}
	err := r.st.ViewAs(ctx, sc, use, string(r.of[agency]), func(tx *store.Tx) error {
		if _, err := tx.ScopedVersions(ctx, r.of[agency]); err != nil {
			return err
		}
		who, err := tx.ScopedIdentities(ctx, r.of[agency])
		seen = err == nil && who[r.of[agency]].Given == "Amara"
		return err
	})
	if err != nil && fault.KindOf(err) != fault.NotFound {
		r.t.Fatal(err)
	}
	return seen
}

func (r *room) open(agency string) (access.Grant, error) {
	return r.desk.OpenEmergency(ctx, r.worker(), r.of[agency], "life", "Hun har ringt fra et ukjent sted.")
}

func (r *room) mustOpen(agency string) access.Grant {
	r.t.Helper()
	g, err := r.open(agency)
	if err != nil {
		r.t.Fatal(err)
	}
	return g
}

func wantFault(t *testing.T, err error, kind fault.Kind, key string) {
	t.Helper()
	if err == nil || fault.KindOf(err) != kind || !strings.HasPrefix(err.Error(), key) {
		t.Errorf("error is %v, want %s", err, key)
	}
}

func TestAGrantOpensJustItsObjectForAnHour(t *testing.T) {
	r := newRoom(t)
	if r.sees("pd-oslo") {
		t.Fatal("seen without a grant")
	}
	g := r.mustOpen("pd-oslo")
	if want := r.clock.now.Add(time.Hour); !g.Until.Equal(want) {
		t.Errorf("until %s, want %s", g.Until, want)
	}
	if !r.sees("pd-oslo") || r.sees("rosa") {
		t.Error("the grant opens the wrong things")
	}
	sc := r.worker()
	for _, action := range []access.Action{access.List, access.Search, access.Export, access.Correct, access.Withdraw} {
		if reach := sc.Reach(access.Use{Compartment: access.Notification, Action: action}); reach != access.None {
			t.Errorf("an emergency lets %s", action)
		}
	}
	other := r.as("colleague", access.CaseWorker, "udi", access.Emergency)
	err := r.st.ViewAs(ctx, other, access.Use{Compartment: access.Notification, Action: access.Read}, "", func(tx *store.Tx) error {
		_, err := tx.ScopedVersions(ctx, r.of["pd-oslo"])
		return err
	})
	if fault.KindOf(err) != fault.NotFound {
		t.Errorf("a colleague: %v", err)
	}
	r.clock.now = r.clock.now.Add(time.Hour - time.Microsecond)
	if !r.sees("pd-oslo") {
		t.Error("ended before its time")
	}
	late := r.worker() // a scope that was made in time and is used too late
	r.clock.now = r.clock.now.Add(time.Microsecond)
	if r.sees("pd-oslo") {
		t.Error("still open after an hour")
	}
	err = r.st.ViewAs(ctx, late, access.Use{Compartment: access.Notification, Action: access.Read}, "", func(tx *store.Tx) error {
		_, err := tx.ScopedVersions(ctx, r.of["pd-oslo"])
		return err
	})
	if fault.KindOf(err) != fault.NotFound {
		t.Errorf("an old scope: %v", err)
	}
}

func TestOpeningAsksForProofReasonAndAnotherAgency(t *testing.T) {
	r := newRoom(t)
	stale := r.worker()
	r.clock.now = r.clock.now.Add(StepUpFor + time.Second)
	id := r.of["pd-oslo"]
	_, err := r.desk.OpenEmergency(ctx, stale, id, "life", "x")
	wantFault(t, err, fault.Forbidden, "act.step_up")
	_, err = r.desk.OpenEmergency(ctx, r.desk.Matrix().Scope(access.Actor{ID: "worker", Role: access.CaseWorker, Agency: "udi"}, access.Emergency), id, "life", "x")
	wantFault(t, err, fault.Forbidden, "act.step_up")
	_, err = r.desk.OpenEmergency(ctx, r.worker(), id, "curiosity", "x")
	wantFault(t, err, fault.Invalid, "act.emergency.code")
	_, err = r.desk.OpenEmergency(ctx, r.worker(), id, "life", "  \n")
	wantFault(t, err, fault.Invalid, "act.emergency.text")
	for _, bad := range []string{"a\x00b", "\xff", strings.Repeat("å", maxReasonRunes+1)} {
		_, err = r.desk.OpenEmergency(ctx, r.worker(), id, "life", bad)
		wantFault(t, err, fault.Invalid, "act.emergency.text_form")
	}
	_, err = r.open("udi")
	wantFault(t, err, fault.Invalid, "act.emergency.own")
	_, err = r.desk.OpenEmergency(ctx, r.worker(), register.NotificationID(register.NewID(r.clock.now)), "life", "x")
	wantFault(t, err, fault.NotFound, "store.not_found")
	for _, role := range access.Roles {
		if role == access.CaseWorker || role == access.ChildCoordinator {
			continue
		}
		_, err = r.desk.OpenEmergency(ctx, r.as("somebody", role, "udi", access.Emergency), id, "life", "x")
		wantFault(t, err, fault.NotFound, "store.not_found")
	}
	r.mustOpen("pd-oslo")
	_, err = r.open("pd-oslo")
	wantFault(t, err, fault.Conflict, "act.emergency.open")
}

func TestOwnerAndSecurityOfficerAreTold(t *testing.T) {
	r := newRoom(t)
	g := r.mustOpen("pd-oslo")
	for _, c := range []struct {
		actor  access.Actor
		kind   string
		object string
	}{
		{access.Actor{ID: "a", Role: access.Reporter, Agency: "pd-oslo"}, NoticeOpened, string(r.of["pd-oslo"])},
		{access.Actor{ID: "b", Role: access.CaseWorker, Agency: "pd-oslo"}, NoticeOpened, string(r.of["pd-oslo"])},
		{access.Actor{ID: "officer", Role: access.SecurityOfficer}, NoticeReview, g.ID},
		{access.Actor{ID: "c", Role: access.Reporter, Agency: "rosa"}, "", ""},
		{access.Actor{ID: "d", Role: access.PoliceAnalyst, Agency: "pd-oslo"}, "", ""},
		{access.Actor{ID: "e", Role: access.Coordinator}, "", ""},
		{access.Actor{ID: "worker", Role: access.CaseWorker, Agency: "udi"}, "", ""},
	} {
		n, err := r.desk.Notices(ctx, c.actor)
		if err != nil {
			t.Fatal(err)
		}
		if c.kind == "" {
			if len(n.Items) != 0 {
				t.Errorf("%s is told %v", c.actor.ID, n.Items)
			}
			continue
		}
		if len(n.Items) != 1 || n.Unread != 1 || n.Items[0].Kind != c.kind || n.Items[0].Object != c.object {
			t.Fatalf("%s is told %+v", c.actor.ID, n)
		}
		if err := r.desk.ReadNotice(ctx, c.actor, n.Items[0].ID); err != nil {
			t.Error(err)
		}
		if err := r.desk.ReadNotice(ctx, c.actor, n.Items[0].ID); err != nil {
			t.Errorf("read twice: %v", err)
		}
		if after, _ := r.desk.Notices(ctx, c.actor); after.Unread != 0 || after.Items[0].Read.IsZero() {
			t.Errorf("%s has read, and it says %+v", c.actor.ID, after)
		}
		err = r.desk.ReadNotice(ctx, access.Actor{ID: "x", Role: access.Reporter, Agency: "rosa"}, n.Items[0].ID)
		wantFault(t, err, fault.NotFound, "store.not_found")
	}
	colleague, err := r.desk.Notices(ctx, access.Actor{ID: "f", Role: access.Reporter, Agency: "pd-oslo"})
	if err != nil || colleague.Unread != 1 {
		t.Errorf("what one has read is read for all: %+v, %v", colleague, err)
	}
}

func TestAnotherPersonReviews(t *testing.T) {
	r := newRoom(t)
	g := r.mustOpen("pd-oslo")
	all, err := r.desk.Emergencies(ctx, r.officer())
	if err != nil || len(all) != 1 || all[0].Owner != "pd-oslo" || all[0].Due != codelist.MustDay(2026, 12, 1) || all[0].Text != "" {
		t.Fatalf("%+v, %v", all, err)
	}
	x, err := r.desk.Emergency(ctx, r.officer(), g.ID)
	if err != nil || !strings.HasPrefix(x.Text, "Hun har ringt") {
		t.Errorf("%+v, %v", x, err)
	}
	own := r.as("worker", access.SecurityOfficer, "", access.Secure) // cannot hold both roles; refused all the same
	wantFault(t, r.desk.ReviewEmergency(ctx, own, g.ID, register.Justified), fault.Forbidden, "act.emergency.own_review")
	wantFault(t, r.desk.ReviewEmergency(ctx, r.officer(), g.ID, "fine"), fault.Invalid, "act.emergency.verdict")
	wantFault(t, r.desk.ReviewEmergency(ctx, r.officer(), "0190-none", register.Justified), fault.NotFound, "store.not_found")
	for _, role := range access.Roles {
		if role != access.SecurityOfficer {
			wantFault(t, r.desk.ReviewEmergency(ctx, r.as("somebody", role, "udi", access.Secure), g.ID, register.Justified), fault.NotFound, "store.not_found")
		}
	}
	if err := r.desk.ReviewEmergency(ctx, r.officer(), g.ID, register.NotJustified); err != nil {
		t.Fatal(err)
	}
	wantFault(t, r.desk.ReviewEmergency(ctx, r.officer(), g.ID, register.Justified), fault.Conflict, "act.emergency.reviewed")
	if r.sees("pd-oslo") {
		t.Error("still open after it was found unjustified")
	}
	n, err := r.desk.Notices(ctx, r.worker().Actor())
	if err != nil || len(n.Items) != 1 || n.Items[0].Kind != NoticeReviewed {
		t.Errorf("the actor is told %+v, %v", n, err)
	}
	mine, err := r.desk.Emergencies(ctx, r.worker())
	if err != nil || len(mine) != 1 || mine[0].Review.Verdict != register.NotJustified {
		t.Errorf("the agency sees %+v, %v", mine, err)
	}
	others, err := r.desk.Emergencies(ctx, r.as("g", access.CaseWorker, "rosa", access.Emergency))
	if err != nil || len(others) != 0 {
		t.Errorf("another agency sees %+v, %v", others, err)
	}
}

func TestAnOverdueReviewBlocksTheAgency(t *testing.T) {
	r := newRoom(t)
	g := r.mustOpen("pd-oslo")                                   // Thursday; to be reviewed by Tuesday
	r.clock.now = time.Date(2026, 12, 1, 22, 59, 0, 0, time.UTC) // a minute to midnight in Norway
	if _, err := r.open("rosa"); err != nil {
		t.Errorf("on the last day: %v", err)
	}
	r.clock.now = time.Date(2026, 12, 1, 23, 0, 0, 0, time.UTC)
	_, err := r.open("pd-oslo")
	wantFault(t, err, fault.Forbidden, "act.emergency.overdue 1")
	_, err = r.desk.OpenEmergency(ctx, r.as("colleague", access.ChildCoordinator, "udi", access.Emergency), r.of["pd-oslo"], "child", "x")
	wantFault(t, err, fault.Forbidden, "act.emergency.overdue 1")
	if _, err := r.desk.OpenEmergency(ctx, r.as("h", access.CaseWorker, "rosa", access.Emergency), r.of["pd-oslo"], "child", "x"); err != nil {
		t.Errorf("another agency is blocked: %v", err)
	}
	if err := r.desk.ReviewEmergency(ctx, r.officer(), g.ID, register.Justified); err != nil {
		t.Fatal(err)
	}
	if _, err := r.open("pd-oslo"); err != nil {
		t.Errorf("after the review: %v", err)
	}
}

// What the actor wrote stands in its erasable table and nowhere else; the
// chain verifies, and tells who opened, who was refused, who looked.
func TestTheReasonIsNotInTheLog(t *testing.T) {
	r := newRoom(t)
	g, err := r.desk.OpenEmergency(ctx, r.worker(), r.of["pd-oslo"], "life", "CanaryReason")
	if err != nil || !r.sees("pd-oslo") || r.sees("rosa") {
		t.Fatal(err)
	}
	if _, err := r.desk.Emergency(ctx, r.officer(), g.ID); err != nil {
		t.Fatal(err)
	}
	own := r.as("worker", access.SecurityOfficer, "", access.Secure)
	wantFault(t, r.desk.ReviewEmergency(ctx, own, g.ID, register.Justified), fault.Forbidden, "act.emergency.own_review")
	report, err := r.st.Verify(ctx)
	if err != nil || !report.OK() {
		t.Errorf("verify: %v, %v", report.Findings, err)
	}
}

func TestPairsInHand(t *testing.T) {
	r := newRoom(t)
	pair := r.putToReview("pd-oslo", "udi")
	note := r.note("link", "link")
	coordinator := func(id string) access.Scope { return r.as(id, access.Coordinator, "", access.Linking) }
	looks := func(id, agency string) bool {
		t.Helper()
		seen := false
		err := r.st.ViewAs(ctx, coordinator(id), access.Use{Compartment: access.Identity, Action: access.Read}, "", func(tx *store.Tx) error {
			who, err := tx.ScopedIdentities(ctx, r.of[agency])
			seen = err == nil && who[r.of[agency]].Given != ""
			return err
		})
		if err != nil && fault.KindOf(err) != fault.NotFound {
			t.Fatal(err)
		}
		return seen
	}
	if looks("kari", "udi") {
		t.Error("an identity before the pair is taken")
	}
	if _, err := r.desk.TakePair(ctx, coordinator("kari"), "none"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a pair that is not there: %v", err)
	}
	if _, err := r.desk.TakePair(ctx, coordinator("kari"), pair); err != nil {
		t.Fatal(err)
	}
	if !looks("kari", "udi") || !looks("kari", "pd-oslo") || looks("kari", "rosa") || looks("ola", "udi") {
		t.Error("the pair in hand opens the wrong identities")
	}
	if both, err := r.desk.CompareIdentities(ctx, coordinator("kari"), pair); err != nil || both.A.Given != "Amara" || both.B.Given != "Amara" {
		t.Errorf("the pair in hand: %+v, %v", both, err)
	}
	if both, err := r.desk.CompareIdentities(ctx, coordinator("ola"), pair); fault.KindOf(err) != fault.NotFound || both != (Compared{}) {
		t.Errorf("the pair in another's hand: %+v, %v", both, err)
	}
	if err := r.desk.GiveBack(ctx, coordinator("kari"), pair); err != nil || looks("kari", "udi") {
		t.Errorf("given back, and still open: %v", err)
	}
	if err := r.desk.GiveBack(ctx, coordinator("kari"), pair); fault.KindOf(err) != fault.NotFound {
		t.Errorf("given back twice: %v", err)
	}
	if _, err := r.desk.TakePair(ctx, coordinator("kari"), pair); err != nil {
		t.Fatal(err)
	}
	held, err := r.desk.PairsHeld(ctx, coordinator("kari"))
	if err != nil || len(held) != 1 {
		t.Errorf("held %v, %v", held, err)
	}
	r.clock.now = r.clock.now.Add(PairFor)
	if looks("kari", "udi") {
		t.Error("still open after its time")
	}
	if _, err := r.desk.TakePair(ctx, coordinator("kari"), pair); err != nil || !looks("kari", "udi") {
		t.Fatal(err)
	}
	err = r.st.Update(ctx, note, func(tx *store.Tx) error {
		d := register.LinkDecision{A: r.of["pd-oslo"], B: r.of["udi"], Verdict: register.NotSame, Reason: "x", At: r.clock.now}
		_, err := register.Decide(ctx, tx, register.Actor{ID: "kari"}, d)
		return err
	})
	if err != nil || looks("kari", "udi") {
		t.Errorf("still open after it is decided: %v", err)
	}
	if _, err := r.desk.TakePair(ctx, coordinator("kari"), pair); fault.KindOf(err) != fault.Conflict {
		t.Errorf("a decided pair is taken: %v", err)
	}
	report, err := r.st.Verify(ctx)
	if err != nil || !report.OK() {
		t.Errorf("verify: %v, %v", report.Findings, err)
	}
}

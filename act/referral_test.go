package act

import (
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/casework"
	"verdig/fault"
	"verdig/store"
)

// helped is one plan, opened by the health service.
type helped struct {
	*followYear
	plan casework.PlanID
}

func newHelped(t *testing.T) helped {
	t.Helper()
	y := newFollowYear(t, 0)
	v := aPerson()
	r, _, err := y.Report(t.Context(), y.reporter("helse"), v)
	if err != nil {
		t.Fatal(err)
	}
	plan, err := y.OpenPlan(t.Context(), y.worker("helse"), PlanStart{
		Notification: r.Notification, Reason: "concern", Basis: "consent", Day: y.today(), Age: casework.Adult, Name: "Marked name",
	})
	if fault.KindOf(err) == fault.Conflict {
		plan, err = y.openFrom(r.Notification)
	}
	if err != nil {
		t.Fatal(err)
	}
	return helped{y, plan}
}

// do takes a step for an agency.
func (f helped) do(agency string, s casework.Step) casework.StepID {
	f.t.Helper()
	f.clock.pass(time.Minute)
	s.Plan, s.Seen = f.plan, f.state(f.plan).Next()-1
	id, err := f.TakeStep(f.t.Context(), f.worker(agency), s)
	if err != nil {
		f.t.Fatalf("%s %s: %v", agency, s.Kind, err)
	}
	return id
}

// sees demands what an agency outside is asked in the plan, and that it sees
// nothing else of it.
func (f helped) sees(agency, words string, state string) {
	f.t.Helper()
	ctx := f.t.Context()
	if _, err := f.Plan(ctx, f.worker(agency), f.plan); fault.KindOf(err) != fault.NotFound {
		f.t.Errorf("%s looks at the plan: %v", agency, err)
	}
	asked, err := f.AskedOf(ctx, f.worker(agency), f.plan)
	if state == "" {
		if fault.KindOf(err) != fault.NotFound {
			f.t.Errorf("%s, which is asked nothing: %v", agency, err)
		}
		return
	}
	if err != nil || len(asked.Asked) != 1 || asked.Asked[0].Text != words || asked.Asked[0].Referral.State != state {
		f.t.Errorf("%s is asked %+v, %v", agency, asked.Asked, err)
	}
}

func TestAReferralIsAnsweredByWhomItAsksAndShowsNothingElse(t *testing.T) {
	f := newHelped(t)
	f.do("helse", casework.Step{Kind: casework.AddNote, Area: casework.Whole, Text: "Marked note"})
	id := f.do("helse", casework.Step{
		Kind: casework.OfferReferral, Area: "housing", Agency: "rosa", Reason: "assessed", Basis: "consent", Day: f.today(), Text: "A room for one.",
	})
	f.sees("bufdir", "", "")
	f.sees("rosa", "A room for one.", casework.ReferralOffered)
	if !f.told("rosa", "plan.referred") || f.told("bufdir", "plan.referred") {
		t.Error("not the asked, or another, is told")
	}
	_, err := f.TakeStep(t.Context(), f.worker("bufdir"), casework.Step{Plan: f.plan, Kind: casework.AcceptReferral, Subject: id})
	if fault.KindOf(err) != fault.NotFound {
		t.Errorf("a stranger accepts: %v", err)
	}
	f.do("rosa", casework.Step{Kind: casework.AcceptReferral, Subject: id, Text: "On Monday."})
	f.sees("rosa", "A room for one.", casework.ReferralAccepted)
	if !f.told("helse", "plan.referral") {
		t.Error("who asked is not told of the answer")
	}
	_, err = f.TakeStep(t.Context(), f.worker("rosa"), casework.Step{Plan: f.plan, Kind: casework.AddNote, Area: casework.Whole, Text: "A note"})
	if fault.KindOf(err) != fault.Forbidden {
		t.Errorf("who is asked alone writes a note: %v", err)
	}
	v, err := f.Plan(t.Context(), f.worker("helse"), f.plan)
	if err != nil || v.Texts[v.Referrals()[0].Answer.ID] != "On Monday." || v.Member("rosa") {
		t.Errorf("helse reads %v, %v", v.Texts, err)
	}
	f.do("rosa", casework.Step{Kind: casework.StartReferral, Subject: id, Day: f.today()})
	f.sees("rosa", "A room for one.", casework.ReferralStarted)
	f.do("rosa", casework.Step{Kind: casework.EndReferral, Subject: id, Day: f.today(), Code: "completed"})
	f.sees("rosa", "", "")
}

// told reports whether the case workers of an agency have a notice.
func (f helped) told(agency, kind string) bool {
	f.t.Helper()
	all, err := f.Notices(f.t.Context(), access.Actor{ID: "case_worker-" + agency, Role: access.CaseWorker, Agency: agency})
	if err != nil {
		f.t.Fatal(err)
	}
	for _, n := range all.Items {
		if n.Kind == kind && n.Object == string(f.plan) {
			return true
		}
	}
	return false
}

func TestACopyOfMinutesIsForMembersAndStandsInTheAudit(t *testing.T) {
	f := newHelped(t)
	ask := f.do("helse", casework.Step{Kind: casework.Invite, Agency: "nav", Reason: "assessed", Basis: "consent", Day: f.today()})
	f.do("nav", casework.Step{Kind: casework.Join, Subject: ask, Reason: "can_help"})
	f.do("helse", casework.Step{Kind: casework.OfferReferral, Area: "health", Agency: "rosa", Reason: "assessed", Basis: "consent", Day: f.today()})
	m := f.do("helse", casework.Step{Kind: casework.CallMeeting, Code: "plain", Day: f.today(), Hour: "13:00", Parties: []string{"nav"}, Text: "Marked agenda"})
	if !f.told("nav", "plan.meeting") {
		t.Error("who is called is not told")
	}
	if _, err := f.CopyMinutes(t.Context(), f.worker("nav"), f.plan, m); fault.KindOf(err) != fault.Conflict {
		t.Errorf("a copy of minutes that are not there: %v", err)
	}
	f.do("helse", casework.Step{Kind: casework.HoldMeeting, Subject: m, Day: f.today(), Parties: []string{"helse", "nav"}, Text: "Marked minutes"})
	for _, stranger := range []string{"rosa", "bufdir"} {
		_, err := f.CopyMinutes(t.Context(), f.worker(stranger), f.plan, m)
		_, err2 := f.MeetingTime(t.Context(), f.worker(stranger), f.plan, m)
		if fault.KindOf(err) != fault.NotFound || fault.KindOf(err2) != fault.NotFound {
			t.Errorf("%s takes a copy: %v, %v", stranger, err, err2)
		}
	}
	if _, err := f.CopyMinutes(t.Context(), f.scope(access.Coordinator, "", access.Protect), f.plan, m); err == nil {
		t.Error("the national unit takes a copy")
	}
	if _, err := f.CopyMinutes(t.Context(), f.worker("nav"), f.plan, "no-meeting"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a copy of no meeting: %v", err)
	}
	before := f.copies()
	v, err := f.CopyMinutes(t.Context(), f.worker("nav"), f.plan, m)
	if err != nil || v.Texts[v.Meeting.Minutes[0].ID] != "Marked minutes" {
		t.Fatalf("the copy has %v, %v", v.Texts, err)
	}
	after := f.copies()
	if len(after) != len(before)+1 || !strings.HasPrefix(after[len(after)-1].Object, string(f.plan)+"/") || after[len(after)-1].Agency != "nav" {
		t.Errorf("the audit has %+v", after)
	}
	if got, err := f.MeetingTime(t.Context(), f.worker("nav"), f.plan, m); err != nil || got.Hour != "13:00" || got.Called.Text != "" {
		t.Errorf("the time of the meeting: %+v, %v", got, err)
	}
	if n := len(f.copies()); n != len(after) {
		t.Error("a look at the time is kept as a copy")
	}
}

// copies are the audit's entries of copies of minutes.
func (f helped) copies() []audit.Entry {
	f.t.Helper()
	var all []audit.Entry
	err := f.store.View(f.t.Context(), testNote, func(tx *store.Tx) error {
		var err error
		all, err = tx.AuditEntries(f.t.Context(), store.EntryFilter{Limit: 1000})
		return err
	})
	if err != nil {
		f.t.Fatal(err)
	}
	slices.Reverse(all)
	return slices.DeleteFunc(all, func(e audit.Entry) bool { return e.Kind != "plan_minutes" })
}

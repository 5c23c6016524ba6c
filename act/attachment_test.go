package act

import (
	"bytes"
	"image"
	"image/jpeg"
	"strings"
	"testing"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// follows is the scope of a case worker who follows up for an agency.
func (r *room) follows(agency string) access.Scope {
	return r.as("worker-"+agency, access.CaseWorker, agency, access.Protect)
}

// aPlan opens a plan at an agency.
func (r *room) aPlan(agency string) casework.PlanID {
	r.t.Helper()
	err := r.st.Update(ctx, r.note("agency", "administer"), func(tx *store.Tx) error {
		for _, code := range []string{"udi", "rosa"} {
			if err := tx.PutAgency(ctx, store.Agency{Code: code, Type: "test", FromYear: 2016}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		r.t.Fatal(err)
	}
	id, err := r.desk.OpenPlan(ctx, r.follows(agency), PlanStart{
		Notification: r.of[agency], Reason: "concern", Basis: "consent", Day: codelist.DayOf(r.clock.now), Age: casework.Adult,
	})
	if err != nil {
		r.t.Fatal(err)
	}
	return id
}

// aPhotograph is a JPEG whose comment names somebody.
func aPhotograph(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, image.NewGray(image.Rect(0, 0, 30, 20)), nil); err != nil {
		t.Fatal(err)
	}
	return append([]byte("\xff\xd8\xff\xfe\x00\x0eCanaryMaker!"), b.Bytes()[2:]...)
}

func TestADocumentIsAddedSeenFetchedAndWithdrawn(t *testing.T) {
	r := newRoom(t)
	d, plan, worker := r.desk, r.aPlan("udi"), r.follows("udi")
	id, err := d.AddAttachment(ctx, worker, plan, " C:\\mapper\\Pass  og visum ", aPhotograph(t))
	if err != nil {
		t.Fatal(err)
	}
	list, err := d.Attachments(ctx, worker, plan)
	if err != nil || len(list.Rows) != 1 || list.Closed {
		t.Fatalf("%+v %v", list, err)
	}
	a := list.Rows[0]
	if a.ID != id || a.Name != "Pass og visum" || a.Kind != "jpeg" || a.Agency != "udi" || a.Gone() {
		t.Errorf("%+v", a)
	}
	f, err := d.AttachmentFile(ctx, worker, plan, id)
	if err != nil || f.MediaType != "image/jpeg" || len(f.Body) != a.Bytes || bytes.Contains(f.Body, []byte("Canary")) || strings.Contains(f.Name, "Pass") || !strings.HasSuffix(f.Name, ".jpg") {
		t.Errorf("%s %s, %d bytes, %v", f.Name, f.MediaType, len(f.Body), err)
	}
	if p, err := d.AttachmentPicture(ctx, worker, plan, id); err != nil || p.Width != 30 || len(p.Picture) == 0 {
		t.Errorf("%d %v", p.Width, err)
	}
	if b, p, err := d.Attachment(ctx, worker, plan, id); err != nil || b.Name != a.Name || p.Text != "" {
		t.Errorf("%+v %v", b, err)
	}
	wantFault(t, d.WithdrawAttachment(ctx, worker, plan, id, "x"), fault.Invalid, "casework.attachment.no_reason")
	if err := d.WithdrawAttachment(ctx, worker, plan, id, "other_person"); err != nil {
		t.Fatal(err)
	}
	wantFault(t, d.WithdrawAttachment(ctx, worker, plan, id, "mistake"), fault.Conflict, "casework.attachment.gone")
	_, err = d.AttachmentFile(ctx, worker, plan, id)
	wantKind(t, "a withdrawn file", err, fault.NotFound)
	list, err = d.Attachments(ctx, worker, plan)
	if err != nil || len(list.Rows) != 1 || list.Rows[0].Name != "" || list.Rows[0].Withdrawn.Reason != "other_person" || list.Rows[0].Digest != a.Digest {
		t.Errorf("%+v %v", list, err)
	}
	if report, err := r.st.Verify(ctx); err != nil || !report.OK() {
		t.Errorf("%+v %v", report, err)
	}
}

// Whoever is not a member finds nothing, at any act; a member of another agency
// sees the document and cannot withdraw it.
func TestDocumentsAreForMembersOfThePlan(t *testing.T) {
	r := newRoom(t)
	d, plan, other := r.desk, r.aPlan("udi"), r.aPlan("rosa")
	id, err := d.AddAttachment(ctx, r.follows("udi"), plan, "Vedtak", []byte("Innvilget."))
	if err != nil {
		t.Fatal(err)
	}
	acts := map[string]func(access.Scope, casework.PlanID) error{
		"list": func(s access.Scope, p casework.PlanID) error { _, err := d.Attachments(ctx, s, p); return err },
		"one":  func(s access.Scope, p casework.PlanID) error { _, _, err := d.Attachment(ctx, s, p, id); return err },
		"file": func(s access.Scope, p casework.PlanID) error { _, err := d.AttachmentFile(ctx, s, p, id); return err },
		"picture": func(s access.Scope, p casework.PlanID) error {
			_, err := d.AttachmentPicture(ctx, s, p, id)
			return err
		},
		"add": func(s access.Scope, p casework.PlanID) error {
			_, err := d.AddAttachment(ctx, s, p, "x", []byte("x"))
			return err
		},
		"withdraw": func(s access.Scope, p casework.PlanID) error { return d.WithdrawAttachment(ctx, s, p, id, "mistake") },
	}
	for name, act := range acts {
		for _, sc := range []access.Scope{
			r.follows("rosa"), r.as("kari", access.Coordinator, "", access.Protect), r.as("kari", access.Coordinator, "", access.Linking), r.as("x", access.Reporter, "udi", access.Assess), {},
			r.as("worker-udi", access.CaseWorker, "udi", access.Assess),
		} {
			wantKind(t, name, act(sc, plan), fault.NotFound)
		}
		if name != "list" && name != "add" { // under the name of another plan
			wantKind(t, name, act(r.follows("rosa"), other), fault.NotFound)
		}
	}
	st, err := d.Plan(ctx, r.follows("udi"), plan)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.TakeStep(ctx, r.follows("udi"), casework.Step{Plan: plan, Kind: casework.Invite, Agency: "rosa", Reason: "assessed", Basis: "consent", Day: codelist.DayOf(r.clock.now), Seen: st.State.Next() - 1}); err != nil {
		t.Fatal(err)
	}
	wantKind(t, "asked, and not yet a member", acts["list"](r.follows("rosa"), plan), fault.NotFound)
	asked, err := d.AskedOf(ctx, r.follows("rosa"), plan)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.TakeStep(ctx, r.follows("rosa"), casework.Step{Plan: plan, Kind: casework.Join, Subject: asked.Asked[0].Step.ID, Reason: "can_help", Seen: st.State.Next()}); err != nil {
		t.Fatal(err)
	}
	if _, p, err := d.Attachment(ctx, r.follows("rosa"), plan, id); err != nil || p.Text != "Innvilget." {
		t.Errorf("%+v %v", p, err)
	}
	wantFault(t, acts["withdraw"](r.follows("rosa"), plan), fault.Forbidden, "casework.attachment.other_agency")
	wantKind(t, "a leader adds nothing", acts["add"](r.as("l", access.Leader, "udi", access.Protect), plan), fault.NotFound)
	if err := acts["one"](r.as("l", access.Leader, "udi", access.Protect), plan); err != nil {
		t.Errorf("a leader reads: %v", err)
	}
}

// Bad files and names are refused with a reason, and nothing is kept.
func TestDocumentsThatAreRefused(t *testing.T) {
	r := newRoom(t)
	d, plan, worker := r.desk, r.aPlan("udi"), r.follows("udi")
	for key, c := range map[string]struct {
		name string
		file string
	}{
		"scrub.kind": {"x", "GIF89a\x00"}, "scrub.empty": {"x", ""}, "casework.attachment.no_name": {" \u200b ", "text"},
		"casework.attachment.long_name": {strings.Repeat("x", 121), "text"}, "scrub.large": {"x", strings.Repeat("x", MaxAttachment+1)},
	} {
		_, err := d.AddAttachment(ctx, worker, plan, c.name, []byte(c.file))
		wantFault(t, err, fault.Invalid, key)
	}
	if list, err := d.Attachments(ctx, worker, plan); err != nil || len(list.Rows) != 0 {
		t.Errorf("%+v %v", list, err)
	}
}

// Erasing what is told of a person takes the documents of the plan with it.
func TestErasureTakesTheDocuments(t *testing.T) {
	r := newRoom(t)
	d, plan, worker := r.desk, r.aPlan("udi"), r.follows("udi")
	id, err := d.AddAttachment(ctx, worker, plan, "Vedtak", []byte("Innvilget."))
	if err != nil {
		t.Fatal(err)
	}
	err = r.st.Update(ctx, r.note("erase", "self"), func(tx *store.Tx) error {
		e, err := register.ProposeErasure(ctx, tx, d.Codes(), register.Actor{ID: "a"}, register.Erasure{Notifications: []register.NotificationID{r.of["udi"]}, Ground: "objection", At: r.clock.now})
		if err == nil {
			_, err = register.Erase(ctx, tx, register.Actor{ID: "b"}, e.ID, register.Erasure{Step: register.ErasureApproved, SecondAt: r.clock.now})
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	_, err = d.AttachmentFile(ctx, worker, plan, id)
	wantKind(t, "an erased file", err, fault.NotFound)
	if list, err := d.Attachments(ctx, worker, plan); err != nil || len(list.Rows) != 1 || list.Rows[0].Name != "" {
		t.Errorf("%+v %v", list, err)
	}
	if report, err := r.st.Verify(ctx); err != nil || !report.OK() {
		t.Errorf("%+v %v", report, err)
	}
}

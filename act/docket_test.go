package act

import (
	"testing"

	"verdig/access"
	"verdig/codelist"
	"verdig/fault"
	"verdig/justice"
	"verdig/register"
)

func aReport() justice.Event {
	return justice.Event{
		Reference: "1/17", Code: "ordinary", Law: "strl2005-257", Forms: []string{"labour"}, Child: "no", Online: "unknown", Group: "no",
		Day: codelist.MustDay(2017, 1, 9),
	}
}

// A case is opened with its report, goes on by events, and is the district's
// own: another district finds nothing, and cannot tell it from nothing.
func TestACriminalCaseIsEnteredAsItHappens(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	oslo, vest := h.scope(access.PoliceAnalyst, "pd-oslo", access.Prosecute), h.scope(access.PoliceAnalyst, "pd-vest", access.Prosecute)
	id := mustDo[justice.CaseID](t)(h.OpenDocket(ctx, oslo, aReport()))
	accused := mustDo[justice.EventID](t)(h.EnterEvent(ctx, oslo, justice.Event{Kind: justice.AddAccused, Case: id, Code: "male", Day: codelist.MustDay(2017, 1, 10)}))
	_, err := h.EnterEvent(ctx, oslo, justice.Event{Kind: justice.Indict, Case: id, Subject: accused, Day: codelist.MustDay(2017, 1, 12)})
	wantKind(t, "indicted without a count", err, fault.Conflict)
	_, err = h.EnterEvent(ctx, vest, justice.Event{Kind: justice.AddAccused, Case: id, Code: "male", Day: codelist.MustDay(2017, 1, 10)})
	wantKind(t, "another district", err, fault.NotFound)
	_, err = h.Docket(ctx, vest, id)
	wantKind(t, "another district looks", err, fault.NotFound)
	_, err = h.Docket(ctx, h.scope(access.Coordinator, "", access.Prosecute), id)
	wantKind(t, "the national unit looks", err, fault.NotFound)
	if all := mustDo[[]CaseView](t)(h.Dockets(ctx, vest)); len(all) != 0 {
		t.Errorf("another district lists %d", len(all))
	}
	v := mustDo[CaseView](t)(h.Docket(ctx, oslo, id))
	if len(v.Reports) != 1 || len(v.Accused) != 1 || len(v.Events) != 3 || v.Reports[0].Agency != "pd-oslo" {
		t.Errorf("the case: %+v", v.Events)
	}
	mustDo[justice.EventID](t)(h.EnterEvent(ctx, oslo, justice.Event{Kind: justice.Withdraw, Case: id, Subject: accused}))
	if v := mustDo[CaseView](t)(h.Docket(ctx, oslo, id)); len(v.Accused) != 0 || len(v.Events) != 4 {
		t.Errorf("withdrawn: %d accused, %d events", len(v.Accused), len(v.Events))
	}
	verifyHouse(t, h)
}

// A victim is joined to the register by the reference of a receipt, and by
// nothing else.
func TestAVictimIsJoinedByAReference(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	oslo := h.scope(access.PoliceAnalyst, "pd-oslo", access.Prosecute)
	r, _, err := h.Report(ctx, h.reporter("rosa"), aPerson())
	if err != nil {
		t.Fatal(err)
	}
	id := mustDo[justice.CaseID](t)(h.OpenDocket(ctx, oslo, aReport()))
	victim := justice.Event{Kind: justice.AddVictim, Case: id, Code: "female", Child: "no", Day: codelist.MustDay(2017, 1, 10)}
	for _, wrong := range []string{"Ana Popescu", string(r.Notification), "AAAA-AAAA-AAAA"} {
		victim.Notification = register.NotificationID(wrong)
		_, err := h.EnterEvent(ctx, oslo, victim)
		wantKind(t, "joined by something else", err, fault.Invalid)
	}
	victim.Notification = register.NotificationID(r.Reference)
	mustDo[justice.EventID](t)(h.EnterEvent(ctx, oslo, victim))
	v := mustDo[CaseView](t)(h.Docket(ctx, oslo, id))
	if len(v.Victims) != 1 || v.Victims[0].Notification != r.Notification {
		t.Errorf("victims: %+v", v.Victims)
	}
}

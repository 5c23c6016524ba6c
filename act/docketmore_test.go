package act

import (
	"testing"

	"verdig/access"
	"verdig/codelist"
	"verdig/fault"
	"verdig/justice"
)

// indicted brings a case to an indictment of one accused on one count.
func indicted(t *testing.T, h intakeHouse, sc access.Scope) (id justice.CaseID, accused, count justice.EventID) {
	t.Helper()
	ctx := t.Context()
	id = mustDo[justice.CaseID](t)(h.OpenDocket(ctx, sc, aReport()))
	enter := func(e justice.Event, day int) justice.EventID {
		t.Helper()
		e.Case, e.Day = id, codelist.MustDay(2017, 1, day)
		return mustDo[justice.EventID](t)(h.EnterEvent(ctx, sc, e))
	}
	accused = enter(justice.Event{Kind: justice.AddAccused, Code: "male"}, 10)
	count = enter(justice.Event{Kind: justice.AddCount, Accused: accused, Law: "strl2005-257", Forms: []string{"labour"}}, 10)
	enter(justice.Event{Kind: justice.Indict, Subject: accused}, 11)
	return id, accused, count
}

// A judgment is entered whole or not at all, by those in whose reach the case
// is.
func TestAJudgmentIsOneAct(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	oslo, vest := h.scope(access.PoliceAnalyst, "pd-oslo", access.Prosecute), h.scope(access.PoliceAnalyst, "pd-vest", access.Prosecute)
	id, accused, count := indicted(t, h, oslo)
	a := JudgmentAct{
		Judgment: justice.Event{Case: id, Code: "district", Day: codelist.MustDay(2017, 1, 12), Served: codelist.MustDay(2017, 1, 12)},
		Verdicts: []justice.Event{{Count: count, Code: justice.Conviction}},
		Rulings:  []justice.Event{{Kind: justice.Sentence, Accused: accused, Amount: 30, Suspended: 40}},
	}
	_, err := h.EnterJudgment(ctx, oslo, a)
	wantKind(t, "more suspended than there is", err, fault.Invalid)
	if v := mustDo[CaseView](t)(h.Docket(ctx, oslo, id)); len(v.Judgments) != 0 {
		t.Errorf("half a judgment stands: %+v", v.Judgments)
	}
	a.Rulings[0].Suspended = 10
	_, err = h.EnterJudgment(ctx, vest, a)
	wantKind(t, "another district judges", err, fault.NotFound)
	_, err = h.EnterJudgment(ctx, oslo, JudgmentAct{Judgment: a.Judgment})
	wantKind(t, "no verdict", err, fault.Invalid)
	wrong := a
	wrong.Rulings = []justice.Event{{Kind: justice.Appeal, Accused: accused, Code: "accused"}}
	_, err = h.EnterJudgment(ctx, oslo, wrong)
	wantKind(t, "an appeal within a judgment", err, fault.Invalid)
	mustDo[justice.EventID](t)(h.EnterJudgment(ctx, oslo, a))
	v := mustDo[CaseView](t)(h.Docket(ctx, oslo, id))
	if len(v.Judgments) != 1 || len(v.Judgments[0].Verdicts) != 1 || len(v.Judgments[0].Rulings) != 1 || v.Judgments[0].Verdicts[0].Law != "strl2005-257" {
		t.Errorf("the judgment: %+v", v.Judgments)
	}
	verifyHouse(t, h)
}

// A correction takes what stands on an event along; where that would be
// impossible it changes nothing, and another district's case is not there.
func TestACorrectionTakesAlongWhatStandsOnIt(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	oslo, vest := h.scope(access.PoliceAnalyst, "pd-oslo", access.Prosecute), h.scope(access.PoliceAnalyst, "pd-vest", access.Prosecute)
	id, accused, _ := indicted(t, h, oslo)
	right := justice.Event{Kind: justice.AddAccused, Case: id, Code: "female", Day: codelist.MustDay(2017, 1, 12)}
	_, err := h.CorrectEvent(ctx, oslo, accused, right)
	wantKind(t, "accused after the indictment", err, fault.Conflict)
	if v := mustDo[CaseView](t)(h.Docket(ctx, oslo, id)); len(v.Events) != 5 || v.Accused[0].Code != "male" {
		t.Errorf("a refused correction has changed something: %d events", len(v.Events))
	}
	right.Day = codelist.MustDay(2017, 1, 9)
	_, err = h.CorrectEvent(ctx, vest, accused, right)
	wantKind(t, "another district corrects", err, fault.NotFound)
	other := right
	other.Kind = justice.AddVictim
	_, err = h.CorrectEvent(ctx, oslo, accused, other)
	wantKind(t, "another kind", err, fault.Invalid)
	now := mustDo[justice.EventID](t)(h.CorrectEvent(ctx, oslo, accused, right))
	v := mustDo[CaseView](t)(h.Docket(ctx, oslo, id))
	if len(v.Accused) != 1 || v.Accused[0].ID != now || v.Accused[0].Code != "female" || v.Accused[0].Indicted == nil || len(v.Counts) != 1 || v.Counts[0].Accused != now {
		t.Errorf("after the correction: %+v %+v", v.Accused, v.Counts)
	}
	_, err = h.CorrectEvent(ctx, oslo, accused, right)
	wantKind(t, "corrected already", err, fault.Invalid)
	verifyHouse(t, h)
}

// The case opens on the day of the report that it begins with, also when that
// day is corrected; the correction of a joined case ends in the case that it
// went into.
func TestACorrectionOfTheFirstReport(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	oslo := h.scope(access.PoliceAnalyst, "pd-oslo", access.Prosecute)
	id, _, _ := indicted(t, h, oslo)
	_, err := h.OpenDocket(ctx, oslo, aReport())
	wantKind(t, "the same report once more", err, fault.Conflict)
	second := aReport()
	second.Reference = "2/17"
	other := mustDo[justice.CaseID](t)(h.OpenDocket(ctx, oslo, second))
	mustDo[justice.EventID](t)(h.EnterEvent(ctx, oslo, justice.Event{Kind: justice.JoinCases, Case: id, Into: other, Day: codelist.MustDay(2017, 1, 12)}))
	v := mustDo[CaseView](t)(h.Docket(ctx, oslo, other))
	if len(v.Reports) != 2 || len(v.Accused) != 1 || len(v.Events) != 8 {
		t.Fatalf("joined: %d reports, %d events", len(v.Reports), len(v.Events))
	}
	right := v.Reports[0].Event
	right.Case, right.Day = other, codelist.MustDay(2016, 12, 30)
	mustDo[justice.EventID](t)(h.CorrectEvent(ctx, oslo, v.Reports[0].ID, right))
	v = mustDo[CaseView](t)(h.Docket(ctx, oslo, other))
	if len(v.Reports) != 2 || len(v.Accused) != 1 || len(v.Counts) != 1 || v.Accused[0].Indicted == nil {
		t.Fatalf("after the correction: %+v", v.Reports)
	}
	of := func(year int) justice.Tally {
		return v.Roll.TallyIn([]justice.CaseID{other}, codelist.MustDay(year, 1, 1), codelist.MustDay(year, 12, 31))
	}
	if of(2016)[justice.Reports] != 1 || of(2016)[justice.Cases] != 1 || of(2017)[justice.Reports] != 1 || of(2017)[justice.Cases] != 1 || of(2017)[justice.AccusedOnes] != 1 {
		t.Errorf("2016: %v, 2017: %v", of(2016), of(2017))
	}
	if v.Roll.TallyIn(nil, codelist.MustDay(2016, 1, 1), codelist.MustDay(2017, 12, 31))[justice.Reports] != 0 {
		t.Error("no cases have reports")
	}
	verifyHouse(t, h)
}

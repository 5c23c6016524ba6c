package justice_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/fault"
	"verdig/justice"
)

// court is a register of criminal cases on which events happen.
type court struct {
	t     *testing.T
	lib   *codelist.Library
	roll  *justice.Roll
	today codelist.Day
}

func newCourt(t *testing.T) *court {
	t.Helper()
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return &court{t: t, lib: lib, roll: justice.FoldEvents(nil), today: codelist.MustDay(2026, 12, 31)}
}

func (c *court) try(e justice.Event) (justice.EventID, error) {
	e.Number = c.roll.Next()
	e.ID = justice.EventID(fmt.Sprintf("e%d", e.Number))
	if e.Case == "" {
		e.Case = "a"
	}
	e.Actor, e.Office = "analyst", "strasak"
	if err := c.roll.DecideEvent(c.lib, &e, c.today); err != nil {
		return "", err
	}
	c.roll = c.roll.With(e)
	return e.ID, nil
}

func (c *court) does(e justice.Event) justice.EventID {
	c.t.Helper()
	id, err := c.try(e)
	if err != nil {
		c.t.Fatalf("%s: %v", e.Kind, err)
	}
	return id
}

// refuses demands that an event is impossible by a rule, or refused under a key.
func (c *court) refuses(key string, e justice.Event) {
	c.t.Helper()
	_, err := c.try(e)
	var f *fault.Error
	if !errors.As(err, &f) || f.Key != key && f.Key != "justice.order."+key {
		c.t.Errorf("%s: %v, want %s", e.Kind, err, key)
	}
}

func day(m, d int) codelist.Day { return codelist.MustDay(2026, m, d) }

// toJudgment brings a case with one accused and one victim before the district
// court.
func (c *court) toJudgment() (accused, count, judgment justice.EventID) {
	c.t.Helper()
	c.does(justice.Event{Kind: justice.OpenCase, Day: day(1, 5)})
	report := c.does(justice.Event{
		Kind: justice.FileReport, Day: day(1, 5), Code: "ordinary", Law: "strl2005-257", Agency: "pd-oslo", Forms: []string{"labour"}, Child: "no",
	})
	c.does(justice.Event{Kind: justice.Investigate, Subject: report, Day: day(1, 6)})
	victim := c.does(justice.Event{Kind: justice.AddVictim, Code: "female", Child: "no", Day: day(1, 6)})
	accused = c.does(justice.Event{Kind: justice.AddAccused, Code: "male", Day: day(1, 20)})
	c.refuses("without_count", justice.Event{Kind: justice.Indict, Subject: accused, Day: day(2, 20)})
	count = c.does(justice.Event{
		Kind: justice.AddCount, Accused: accused, Victims: []justice.EventID{victim}, Law: "strl2005-257", Forms: []string{"labour"}, Day: day(1, 20),
	})
	c.does(justice.Event{Kind: justice.Charge, Subject: accused, Day: day(1, 21)})
	c.refuses("before_charge", justice.Event{Kind: justice.Indict, Subject: accused, Day: day(1, 20)})
	c.does(justice.Event{Kind: justice.Indict, Subject: accused, Day: day(3, 2)})
	judgment = c.does(justice.Event{Kind: justice.Judge, Code: "district", Day: day(5, 4), Served: day(5, 4)})
	return accused, count, judgment
}

func TestAConvictionGoesToTheSupremeCourtAndBecomesFinal(t *testing.T) {
	c := newCourt(t)
	accused, count, judgment := c.toJudgment()
	verdict := justice.Event{Kind: justice.GiveVerdict, Subject: judgment, Accused: accused, Count: count, Code: "conviction", Law: "strl2005-257", Day: day(5, 4)}
	c.does(verdict)
	c.refuses("verdict_given", verdict)
	c.does(justice.Event{Kind: justice.Sentence, Subject: judgment, Accused: accused, Amount: 900, Suspended: 100, Day: day(5, 4)})
	c.refuses("justice.event.amount", justice.Event{Kind: justice.Sentence, Subject: judgment, Accused: accused, Amount: 9, Suspended: 10, Day: day(5, 4)})

	// Served on Monday 4 May: the fourteenth day is Monday 18 May.
	if s := c.roll.StandOf(judgment, accused, day(5, 18)); !s.Open || s.Waiting != day(5, 18) {
		t.Errorf("on the last day: %+v", s)
	}
	if s := c.roll.StandOf(judgment, accused, day(5, 19)); !s.Final || s.Day != day(5, 19) || !s.ByRule {
		t.Errorf("after it: %+v", s)
	}
	c.refuses("without_appeal", justice.Event{Kind: justice.Judge, Code: "appeal", Day: day(9, 1)})
	c.refuses("after_final", justice.Event{Kind: justice.Appeal, Subject: judgment, Accused: accused, Code: "accused", Day: day(5, 20)})
	c.does(justice.Event{Kind: justice.Appeal, Subject: judgment, Accused: accused, Code: "accused", Day: day(5, 12)})
	if s := c.roll.StandOf(judgment, accused, day(12, 1)); !s.Open {
		t.Errorf("appealed against: %+v", s)
	}
	c.refuses("appealed", justice.Event{Kind: justice.MakeFinal, Subject: judgment, Accused: accused, Day: day(5, 13)})
	second := c.does(justice.Event{Kind: justice.Judge, Code: "appeal", Day: day(9, 1), Served: day(9, 1)})
	c.does(justice.Event{Kind: justice.GiveVerdict, Subject: second, Accused: accused, Count: count, Code: "conviction", Law: "strl2005-315", Day: day(9, 1)})
	c.does(justice.Event{Kind: justice.Appeal, Subject: second, Accused: accused, Code: "prosecution", Day: day(9, 10)})
	third := c.does(justice.Event{Kind: justice.Judge, Code: "supreme", Day: day(11, 2)})
	c.does(justice.Event{Kind: justice.GiveVerdict, Subject: third, Accused: accused, Count: count, Code: "conviction", Law: "strl2005-257", Day: day(11, 2)})
	c.refuses("no_higher", justice.Event{Kind: justice.Remit, Subject: third, Day: day(11, 3)})

	standing := c.roll.Verdicts(day(12, 31))
	if len(standing) != 1 || standing[0].Instance != "supreme" || !standing[0].Final || standing[0].Law != "strl2005-257" {
		t.Errorf("standing: %+v", standing)
	}
	for _, x := range []struct {
		by        codelist.Day
		convicted int
		final     int
		judgments int
		furthest  justice.Stage
	}{
		{day(2, 1), 0, 0, 0, justice.StageCharged}, {day(5, 11), 1, 0, 1, justice.StageConvicted}, {day(10, 1), 1, 0, 2, justice.StageConvicted},
		{day(12, 31), 1, 1, 3, justice.StageFinal},
	} {
		n := c.roll.TallyOf(day(1, 1), x.by)
		p := c.roll.Paths(day(1, 1), day(12, 31), x.by)
		if n[justice.Reports] != 1 || n[justice.Cases] != 1 || n[justice.AccusedOnes] != 1 || n[justice.Convicted] != x.convicted ||
			n[justice.FinalVerdicts] != x.final || n[justice.Judgments] != x.judgments || len(p) != 1 || p[0].Furthest() != x.furthest {
			t.Errorf("by %s: %v, %s", x.by, n, p[0].Furthest())
		}
	}
	if p := c.roll.Paths(day(1, 1), day(12, 31), day(12, 31))[0]; p.End != justice.EndConvicted || p.Decided != day(3, 2) {
		t.Errorf("ended %s, decided %s", p.End, p.Decided)
	}
}

func TestARemittedCaseIsJudgedAnew(t *testing.T) {
	c := newCourt(t)
	accused, count, judgment := c.toJudgment()
	c.does(justice.Event{Kind: justice.GiveVerdict, Subject: judgment, Accused: accused, Count: count, Code: "acquittal", Day: day(5, 4)})
	c.refuses("not_convicted", justice.Event{Kind: justice.Sentence, Subject: judgment, Accused: accused, Amount: 10, Day: day(5, 4)})
	again := justice.Event{Kind: justice.Judge, Code: "district", Day: day(8, 3), Served: day(8, 3)}
	second := c.does(again)
	verdict := justice.Event{Kind: justice.GiveVerdict, Subject: second, Accused: accused, Count: count, Code: "conviction", Law: "strl2005-257", Day: day(8, 3)}
	c.refuses("judged", verdict)
	c.does(justice.Event{Kind: justice.Appeal, Subject: judgment, Accused: accused, Code: "prosecution", Day: day(5, 11)})
	c.does(justice.Event{Kind: justice.Remit, Subject: judgment, Day: day(6, 15)})
	c.does(verdict)
	if v := c.roll.Verdicts(day(12, 31)); len(v) != 1 || v[0].Code != "conviction" || !v[0].Final {
		t.Errorf("standing: %+v", v)
	}
	if v := c.roll.Verdicts(day(7, 1)); len(v) != 0 {
		t.Errorf("set aside, and not judged anew: %+v", v)
	}
}

func TestADroppedCaseIsTakenUpAfterAComplaint(t *testing.T) {
	c := newCourt(t)
	c.does(justice.Event{Kind: justice.OpenCase, Day: day(1, 5)})
	report := c.does(justice.Event{Kind: justice.FileReport, Day: day(1, 5), Code: "aggravated", Law: "strl2005-258", Agency: "pd-vest", Forms: []string{"sexual"}})
	c.refuses("not_dropped", justice.Event{Kind: justice.Complain, Subject: report, Day: day(2, 1)})
	c.does(justice.Event{Kind: justice.DropCharge, Subject: report, Code: "dropped_unknown_offender", Day: day(2, 2)})
	c.refuses("dropped", justice.Event{Kind: justice.Investigate, Subject: report, Day: day(2, 3)})
	if p := c.roll.Paths(day(1, 1), day(1, 31), day(2, 28))[0]; p.End != justice.EndDropped || p.Ground != "dropped_unknown_offender" || p.Decided != day(2, 2) {
		t.Errorf("%+v", p)
	}
	c.refuses("not_complained", justice.Event{Kind: justice.RejectComplaint, Subject: report, Day: day(2, 10)})
	c.does(justice.Event{Kind: justice.Complain, Subject: report, Day: day(2, 10)})
	c.does(justice.Event{Kind: justice.Reverse, Subject: report, Day: day(3, 10)})
	c.does(justice.Event{Kind: justice.Investigate, Subject: report, Day: day(3, 11)})
	if p := c.roll.Paths(day(1, 1), day(1, 31), day(3, 31))[0]; p.End != "" || p.Furthest() != justice.StageInvestigated || !p.Decided.IsZero() {
		t.Errorf("%+v", p)
	}
}

func TestCasesAreJoinedAndSplit(t *testing.T) {
	c := newCourt(t)
	accused, _, _ := c.toJudgment()
	c.does(justice.Event{Kind: justice.OpenCase, Case: "b", Day: day(2, 1)})
	report := c.does(justice.Event{Kind: justice.FileReport, Case: "b", Day: day(2, 1), Code: "ordinary", Law: "strl2005-257", Agency: "pd-oslo"})
	other := c.does(justice.Event{Kind: justice.AddAccused, Case: "b", Code: "female", Day: day(2, 1)})
	c.does(justice.Event{Kind: justice.JoinCases, Case: "b", Into: "a", Day: day(2, 10)})
	c.refuses("case_joined", justice.Event{Kind: justice.FileReport, Case: "b", Day: day(3, 1), Code: "ordinary", Law: "strl2005-257", Agency: "pd-oslo"})
	if n := c.roll.TallyOf(day(1, 1), day(12, 31)); n[justice.Cases] != 1 || n[justice.Reports] != 2 || n[justice.AccusedOnes] != 2 {
		t.Errorf("joined: %v", n)
	}
	c.does(justice.Event{Kind: justice.SplitCase, Into: "c", Moved: []justice.EventID{report, other}, Day: day(4, 1)})
	if n := c.roll.TallyOf(day(1, 1), day(12, 31)); n[justice.Cases] != 2 || len(c.roll.AccusedIn("c")) != 1 || len(c.roll.Reports("a")) != 1 {
		t.Errorf("split: %v", n)
	}
	if n := c.roll.TallyOf(day(1, 1), day(3, 1)); n[justice.Cases] != 1 {
		t.Errorf("before the split: %v", n)
	}
	_ = accused
}

func TestAnEventIsWithdrawnWhereNothingStandsOnIt(t *testing.T) {
	c := newCourt(t)
	accused, count, judgment := c.toJudgment()
	var indictment justice.EventID
	for _, e := range c.roll.Events() {
		if e.Kind == justice.Indict {
			indictment = e.ID
		}
	}
	c.does(justice.Event{Kind: justice.GiveVerdict, Subject: judgment, Accused: accused, Count: count, Code: "conviction", Law: "strl2005-257", Day: day(5, 4)})
	c.refuses("justice.event.stands", justice.Event{Kind: justice.Withdraw, Subject: count})
	c.does(justice.Event{Kind: justice.Withdraw, Subject: indictment}) // the charge carries the judgment: on confession
	c.does(justice.Event{Kind: justice.Indict, Subject: accused, Day: day(3, 9)})
	if p := c.roll.Paths(day(1, 1), day(12, 31), day(12, 31))[0]; p.On[justice.StageIndicted] != day(3, 9) {
		t.Errorf("the corrected day: %v", p.On)
	}
	c.refuses("justice.event.subject", justice.Event{Kind: justice.Withdraw, Subject: indictment})
}

func TestTheTimeForAnAppealEndsOnAWorkingDay(t *testing.T) {
	for served, want := range map[codelist.Day]codelist.Day{
		day(3, 2):  day(3, 16),
		day(5, 1):  day(5, 15), // Friday
		day(5, 3):  day(5, 18), // 17 May is a Sunday in 2026 and a holiday
		day(3, 20): day(4, 7),  // Good Friday to Easter Monday
	} {
		if got := justice.AppealUntil(served); got != want {
			t.Errorf("served %s: until %s, want %s", served, got, want)
		}
	}
}

// What somebody did before 1 October 2015 is charged under the Penal Code of
// 1902, and later under that of 2005; a court may judge by the later law.
func TestTheLawIsThatOfTheDayOfTheOffence(t *testing.T) {
	for _, x := range []struct {
		law     string
		offence codelist.Day
		want    string
	}{
		{"strl1902-224", codelist.MustDay(2015, 9, 30), ""}, {"strl2005-257", codelist.MustDay(2015, 10, 1), ""},
		{"strl1902-224", codelist.MustDay(2015, 10, 1), "justice.order.law_of_the_day"}, {"strl2005-258", codelist.MustDay(2015, 9, 30), "justice.order.law_of_the_day"},
		{"strl2005-257", codelist.Day{}, ""}, {"strl2005-257", day(1, 21), "justice.order.offence_later"},
	} {
		c := newCourt(t)
		c.does(justice.Event{Kind: justice.OpenCase, Day: day(1, 2)})
		report := justice.Event{Kind: justice.FileReport, Day: day(1, 20), Code: "ordinary", Law: x.law, Agency: "pd-oslo", Offence: x.offence}
		if x.want != "" {
			c.refuses(strings.TrimPrefix(x.want, "justice.order."), report)
			continue
		}
		id := c.does(report)
		if x.offence.IsZero() {
			continue
		}
		other := map[string]string{"strl1902-224": "strl2005-257", "strl2005-257": "strl1902-224"}[x.law]
		c.refuses("law_of_the_day", justice.Event{Kind: justice.ReportLaw, Subject: id, Law: other, Day: day(2, 1)})
	}
}

// A judgment on two accused is final for each by itself, and as a whole from the
// day on which it was so for the last of them.
func TestAJudgmentIsFinalWhenItIsSoForEverybody(t *testing.T) {
	c := newCourt(t)
	accused, count, judgment := c.toJudgment()
	other := c.does(justice.Event{Kind: justice.AddAccused, Code: "female", Day: day(1, 21)})
	second := c.does(justice.Event{Kind: justice.AddCount, Accused: other, Law: "strl2005-257", Forms: []string{"labour"}, Day: day(1, 21)})
	c.does(justice.Event{Kind: justice.Indict, Subject: other, Day: day(3, 2)})
	c.does(justice.Event{Kind: justice.GiveVerdict, Subject: judgment, Accused: other, Count: second, Code: "acquittal", Day: day(5, 4)})
	c.does(justice.Event{Kind: justice.GiveVerdict, Subject: judgment, Accused: accused, Count: count, Code: "conviction", Law: "strl2005-257", Day: day(5, 4)})
	c.does(justice.Event{Kind: justice.Appeal, Subject: judgment, Accused: accused, Code: "accused", Day: day(5, 7)})
	c.does(justice.Event{Kind: justice.MakeFinal, Subject: judgment, Accused: other, Day: day(5, 8)})
	c.does(justice.Event{Kind: justice.RefuseAppeal, Subject: judgment, Accused: accused, Day: day(6, 3)})
	for by, want := range map[codelist.Day]string{day(5, 7): "  ", day(6, 2): " acquitted ", day(6, 3): "convicted acquitted 2026-06-03"} {
		a := c.roll.Account(by)
		j := a.Judgments[0]
		if got := fmt.Sprintf("%s %s %s", a.Accused[0].End, a.Accused[1].End, j.FinalOn); got != want || j.Convicted != 1 || j.Acquitted != 1 {
			t.Errorf("by %s: %q, want %q; %d convicted, %d acquitted", by, got, want, j.Convicted, j.Acquitted)
		}
	}
}

// A court of appeal sets the judgment aside for the one who appealed. For the
// other, who accepted it, the conviction is final and stays so.
func TestARemittalTouchesThoseWhoseAppealWaits(t *testing.T) {
	c := newCourt(t)
	accused, count, judgment := c.toJudgment()
	other := c.does(justice.Event{Kind: justice.AddAccused, Code: "female", Day: day(1, 21)})
	second := c.does(justice.Event{Kind: justice.AddCount, Accused: other, Law: "strl2005-257", Forms: []string{"labour"}, Day: day(1, 21)})
	c.does(justice.Event{Kind: justice.Indict, Subject: other, Day: day(3, 2)})
	for a, n := range map[justice.EventID]justice.EventID{accused: count, other: second} {
		c.does(justice.Event{Kind: justice.GiveVerdict, Subject: judgment, Accused: a, Count: n, Code: "conviction", Law: "strl2005-257", Day: day(5, 4)})
	}
	remit := justice.Event{Kind: justice.Remit, Subject: judgment, Day: day(9, 1)}
	c.refuses("without_appeal", remit)
	c.does(justice.Event{Kind: justice.MakeFinal, Subject: judgment, Accused: other, Day: day(5, 8)})
	c.does(justice.Event{Kind: justice.Appeal, Subject: judgment, Accused: accused, Code: "accused", Day: day(5, 7)})
	c.refuses("without_appeal", justice.Event{Kind: justice.Remit, Subject: judgment, Day: day(5, 6)})
	c.does(remit)
	if s := c.roll.StandOf(judgment, accused, day(9, 1)); !s.Away || !s.Aside {
		t.Errorf("who appealed: %+v", s)
	}
	if s := c.roll.StandOf(judgment, other, day(12, 31)); !s.Final || s.Day != day(5, 8) {
		t.Errorf("who accepted: %+v", s)
	}
	if n := c.roll.TallyOf(day(1, 1), day(12, 31)); n[justice.Convicted] != 1 || n[justice.FinalVerdicts] != 1 {
		t.Errorf("%v", n)
	}
	if v := c.roll.Verdicts(day(12, 31)); len(v) != 1 || v[0].Accused != other {
		t.Errorf("standing: %+v", v)
	}
	c.refuses("set_aside", justice.Event{Kind: justice.RefuseAppeal, Subject: judgment, Accused: accused, Day: day(6, 1)})
}

// Where an appeal was not heard, nothing is left that could be set aside.
func TestAJudgmentIsNotSetAsideAfterItsAppealWasRefused(t *testing.T) {
	c := newCourt(t)
	accused, count, judgment := c.toJudgment()
	c.does(justice.Event{Kind: justice.GiveVerdict, Subject: judgment, Accused: accused, Count: count, Code: "conviction", Law: "strl2005-257", Day: day(5, 4)})
	c.does(justice.Event{Kind: justice.Appeal, Subject: judgment, Accused: accused, Code: "accused", Day: day(5, 7)})
	c.does(justice.Event{Kind: justice.RefuseAppeal, Subject: judgment, Accused: accused, Day: day(6, 3)})
	c.refuses("without_appeal", justice.Event{Kind: justice.Remit, Subject: judgment, Day: day(9, 1)})
}

// Both parties may appeal. What one of them is refused leaves the other's
// waiting, and the judgment is final when neither waits.
func TestBothPartiesAppeal(t *testing.T) {
	c := newCourt(t)
	accused, count, judgment := c.toJudgment()
	c.does(justice.Event{Kind: justice.GiveVerdict, Subject: judgment, Accused: accused, Count: count, Code: "conviction", Law: "strl2005-257", Day: day(5, 4)})
	appeal := func(party string, on codelist.Day) justice.Event {
		return justice.Event{Kind: justice.Appeal, Subject: judgment, Accused: accused, Code: party, Day: on}
	}
	refuse := func(party string, on codelist.Day) justice.Event {
		return justice.Event{Kind: justice.RefuseAppeal, Subject: judgment, Accused: accused, Code: party, Day: on}
	}
	c.does(appeal("accused", day(5, 12)))
	c.refuses("appealed", appeal("accused", day(5, 13)))
	c.refuses("without_appeal", refuse("prosecution", day(5, 20)))
	c.does(appeal("prosecution", day(5, 11)))
	c.does(refuse("accused", day(6, 1)))
	if s := c.roll.StandOf(judgment, accused, day(6, 30)); !s.Open {
		t.Errorf("one of two is refused: %+v", s)
	}
	c.does(refuse("", day(7, 1)))
	if s := c.roll.StandOf(judgment, accused, day(7, 1)); !s.Final || s.Day != day(7, 1) {
		t.Errorf("both are refused: %+v", s)
	}
	if s := c.roll.StandOf(judgment, accused, day(6, 30)); !s.Open {
		t.Errorf("the day before: %+v", s)
	}
}

// A report is entered once, whoever enters it; where it cannot be seen the
// answer does not tell of it.
func TestAReportIsFiledOnce(t *testing.T) {
	c := newCourt(t)
	report := justice.Event{Kind: justice.FileReport, Day: day(1, 5), Code: "ordinary", Law: "strl2005-257", Agency: "pd-oslo", Reference: "1/26"}
	c.does(justice.Event{Kind: justice.OpenCase, Day: day(1, 5)})
	first := c.does(report)
	c.does(justice.Event{Kind: justice.OpenCase, Case: "b", Day: day(1, 5)})
	report.Case = "b"
	c.refuses("filed_once", report)
	other := report
	other.Agency = "pd-vest"
	c.does(other)
	c.does(justice.Event{Kind: justice.Withdraw, Case: "a", Subject: first})
	c.does(report)
}

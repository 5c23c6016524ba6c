package freeze

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"verdig/codelist"
	"verdig/justice"
	"verdig/register"
	"verdig/stat/microdata"
	"verdig/store"
)

// happens enters an event at the moment of the world's clock.
func (w *world) happens(e justice.Event) justice.EventID {
	w.Helper()
	w.update(func(ctx context.Context, tx *store.Tx) error {
		roll, err := tx.Roll(ctx)
		if err != nil {
			return err
		}
		e.Number, e.Actor, e.Office, e.At = roll.Next(), "analyst", "pd-oslo", w.clock
		e.ID = justice.EventID(fmt.Sprintf("e%d", e.Number))
		if e.Case == "" {
			e.Case = "d1"
		}
		if err := roll.DecideEvent(w.codes, &e, codelist.DayOf(w.clock)); err != nil {
			return err
		}
		return tx.AddEvent(ctx, e)
	})
	return e.ID
}

func on(year, month, day int) codelist.Day { return codelist.MustDay(year, month, day) }

// convictedCase enters a case of 2016 with two victims, one joined to a
// notification, and one accused who is convicted in the district court.
func (w *world) convictedCase(joined register.NotificationID) (accused, judgment justice.EventID) {
	w.Helper()
	w.happens(justice.Event{Kind: justice.OpenCase, Day: on(2016, 1, 4)})
	w.happens(justice.Event{
		Kind: justice.FileReport, Code: "aggravated", Law: "strl2005-258", Agency: "pd-oslo", Reference: "P2", Forms: []string{"sexual"}, Child: "yes", Online: "yes",
		Day: on(2016, 1, 4),
	})
	first := w.happens(justice.Event{Kind: justice.AddVictim, Code: "female", Child: "yes", Notification: joined, Day: on(2016, 1, 5)})
	second := w.happens(justice.Event{Kind: justice.AddVictim, Code: "male", Day: on(2016, 1, 5)})
	accused = w.happens(justice.Event{Kind: justice.AddAccused, Code: "male", Day: on(2016, 1, 8)})
	count := w.happens(justice.Event{Kind: justice.AddCount, Accused: accused, Victims: []justice.EventID{first}, Law: "strl2005-258", Forms: []string{"sexual"}, Day: on(2016, 1, 8)})
	w.happens(justice.Event{Kind: justice.Indict, Subject: accused, Day: on(2016, 3, 4)})
	w.happens(justice.Event{Kind: justice.ClaimAward, Victims: []justice.EventID{first, second}, Amount: 200000, Day: on(2016, 3, 10)})
	judgment = w.happens(justice.Event{Kind: justice.Judge, Code: "district", Served: on(2016, 12, 22), Day: on(2016, 12, 20)})
	w.happens(justice.Event{Kind: justice.GiveVerdict, Subject: judgment, Accused: accused, Count: count, Code: justice.Conviction, Law: "strl2005-257", Day: on(2016, 12, 20)})
	w.happens(justice.Event{Kind: justice.Sentence, Subject: judgment, Accused: accused, Amount: 900, Suspended: 100, Day: on(2016, 12, 20)})
	w.happens(justice.Event{Kind: justice.GiveAward, Subject: judgment, Victims: []justice.EventID{first}, Amount: 150000, Day: on(2016, 12, 20)})
	w.happens(justice.Event{Kind: justice.Confiscate, Subject: judgment, Accused: accused, Amount: 5000, Day: on(2016, 12, 20)})
	return accused, judgment
}

func TestCriminalCasesAreFrozenFromEvents(t *testing.T) {
	w := newWorld(t)
	known, other := w.receive("rosa", 2016, "R1", nil), w.receive("udi", 2015, "U1", nil)
	accused, judgment := w.convictedCase(known)
	stranger := w.happens(justice.Event{Kind: justice.AddVictim, Code: "other", Notification: other, Day: on(2016, 2, 1)})

	d := w.frozen(2016)
	c := d.Criminal
	if len(d.Persons) != 1 || c == nil {
		t.Fatalf("%d persons, %+v", len(d.Persons), c)
	}
	wantReport := microdata.CaseReport{
		ID: "e2", Case: "d1", FiledOn: on(2016, 1, 4), District: "pd-oslo", Type: "aggravated", Exploitation: "sexual", Child: "yes", Online: "yes", Group: "unknown",
		Stage: "convicted", Investigated: -1, Decided: 60, Indicted: 60, Judged: 351, Final: -1,
	}
	if !slices.Equal(c.Reports, []microdata.CaseReport{wantReport}) {
		t.Errorf("reports %+v", c.Reports)
	}
	wantAccused := microdata.CaseAccused{
		ID: string(accused), Case: "d1", Sex: "male", Stage: "convicted", IndictedOn: on(2016, 3, 4), JudgedOn: on(2016, 12, 20), ConvictedOn: on(2016, 12, 20),
		Requalified: true, Prison: 900, Suspended: 100,
	}
	if !slices.Equal(c.Accused, []microdata.CaseAccused{wantAccused}) {
		t.Errorf("accused %+v", c.Accused)
	}
	wantVictims := []microdata.CaseVictim{
		{ID: "e3", Case: "d1", AddedOn: on(2016, 1, 5), Sex: "female", Child: "yes", Person: d.Persons[0].ID, ClaimedOn: on(2016, 3, 10), Claimed: 200000, AwardedOn: on(2016, 12, 20), Awarded: 150000},
		{ID: "e4", Case: "d1", AddedOn: on(2016, 1, 5), Sex: "male", Child: "unknown", ClaimedOn: on(2016, 3, 10), Claimed: 200000, Awarded: -1},
		{ID: string(stranger), Case: "d1", AddedOn: on(2016, 2, 1), Sex: "other", Child: "unknown", Claimed: -1, Awarded: -1}, // not a person of the year
	}
	if !slices.Equal(c.Victims, wantVictims) {
		t.Errorf("victims %+v", c.Victims)
	}
	wantJudgment := microdata.CaseJudgment{
		ID: string(judgment), Case: "d1", Instance: "district", On: on(2016, 12, 20), Outcome: "conviction", Convicted: 1, Confiscated: 5000,
	}
	if !slices.Equal(c.Judgments, []microdata.CaseJudgment{wantJudgment}) {
		t.Errorf("judgments %+v", c.Judgments)
	}
	if len(d.PoliceReports) != 1 || d.PoliceReports[0].Decision != "indicted" || len(d.Cases) != 1 || d.Cases[0].Final || d.CodeLists["yes_no_unknown"] == "" {
		t.Errorf("%+v %+v %v", d.PoliceReports, d.Cases, d.CodeLists)
	}
	// Served on 22 December, the judgment is final in the next year. The year is
	// frozen after it: the report is no report of 2017, and stays known.
	w.receive("rosa", 2017, "R2", map[register.Field]string{register.FieldIdentified: "2017-01-02", register.FieldFrom: "2017-01-02"})
	d = w.frozen(2017)
	c = d.Criminal
	if len(d.PoliceReports) != 0 || len(d.Cases) != 1 || !d.Cases[0].Final {
		t.Errorf("2017: %+v %+v", d.PoliceReports, d.Cases)
	}
	if len(c.Reports) != 1 || c.Reports[0].End != "convicted" || !c.Accused[0].FinallyConvicted() || c.Accused[0].EndedOn != on(2017, 1, 6) || c.Judgments[0].FinalOn != on(2017, 1, 6) {
		t.Errorf("2017: %+v", c)
	}
	if c.Victims[0].Person != "" {
		t.Error("a person of 2016 is one of 2017")
	}
}

// An event is of the edition that is frozen after it was entered, for the year
// in which it happened; a correction counts from when it is entered.
func TestAnEventKnownLaterBelongsToALaterEdition(t *testing.T) {
	w := newWorld(t)
	w.receive("rosa", 2016, "R1", nil)
	before := codelist.DayOf(w.clock)
	w.clock = w.clock.AddDate(0, 0, 1)
	accused, judgment := w.convictedCase("")
	between := codelist.DayOf(w.clock)
	w.clock = w.clock.AddDate(0, 0, 1)
	w.happens(justice.Event{Kind: justice.MakeFinal, Subject: judgment, Accused: accused, Day: on(2016, 12, 29)}) // learnt in March
	for asOf, want := range map[codelist.Day]string{before: "0 reports, 0 final", between: "1 reports, 0 final", codelist.DayOf(w.clock): "1 reports, 1 final"} {
		var d microdata.Dataset
		err := w.store.View(context.Background(), testNote, func(tx *store.Tx) (err error) {
			d, err = Year(context.Background(), view{tx, w.store}, Options{Year: 2016, Revision: 1, AsOf: asOf, Program: "test", Codes: w.codes})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		final := 0
		for i := range d.Criminal.Accused {
			if d.Criminal.Accused[i].FinallyConvicted() {
				final++
			}
		}
		if got := fmt.Sprintf("%d reports, %d final", len(d.Criminal.Reports), final); got != want {
			t.Errorf("as of %s: %s, want %s", asOf, got, want)
		}
	}
}

// What the police return of a report that is entered as it happened is left out.
func TestAReturnedReportThatIsEnteredCountsOnce(t *testing.T) {
	w := newWorld(t)
	w.convictedCase("")
	for _, reference := range []string{"P2", "P3"} {
		r := justice.Report{
			Agency: "pd-oslo", Year: 2016, Reference: reference, Received: w.clock, ReportedOn: on(2016, 1, 4), Type: "ordinary", Law: "strl2005-257",
			Exploitation: []string{"labour"}, Decision: "dropped_evidence", DecisionOn: on(2016, 5, 2),
		}
		w.update(func(ctx context.Context, tx *store.Tx) error {
			_, _, err := justice.Receive(ctx, tx, register.Actor{ID: "test"}, r)
			return err
		})
	}
	d := w.frozen(2016)
	var got []string
	for _, r := range d.Criminal.Reports {
		got = append(got, r.Type+" "+r.Stage+" "+r.End)
	}
	slices.Sort(got)
	if !slices.Equal(got, []string{"aggravated convicted ", "ordinary filed dropped"}) || len(d.PoliceReports) != 2 {
		t.Errorf("%q, %+v", got, d.PoliceReports)
	}
}

// The words of the edition are those of the roll.
func TestStagesAndEndsAreThoseOfTheRoll(t *testing.T) {
	var stages []string
	for _, s := range justice.Stages {
		stages = append(stages, string(s))
	}
	ends := []string{string(justice.EndDropped), string(justice.EndWaived), string(justice.EndAcquitted), string(justice.EndConvicted)}
	if !slices.Equal(stages, microdata.CaseStages) || !slices.Equal(ends, microdata.CaseEnds) {
		t.Errorf("%v %v", stages, ends)
	}
	if got := on(2016, 1, 4).DaysTo(codelist.DayOf(time.Date(2016, 1, 3, 0, 0, 0, 0, time.UTC))); got != 0 {
		t.Errorf("%d days to a day that came before", got)
	}
}

package freeze

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"verdig/audit"
	"verdig/codelist"
	"verdig/fault"
	"verdig/justice"
	"verdig/register"
	"verdig/stat/microdata"
	"verdig/store"
)

// world is a register in a temporary folder.
type world struct {
	*testing.T
	store *store.Store
	codes *codelist.Library
	clock time.Time
}

var testNote = audit.Note{Actor: "test", Action: "test", Purpose: "test"}

func newWorld(t *testing.T) *world {
	t.Helper()
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	w := &world{T: t, codes: codes, clock: time.Date(2017, 3, 1, 12, 0, 0, 0, time.UTC)}
	s, _, err := store.Create(context.Background(), t.TempDir()+"/register", store.Options{Now: func() time.Time { return w.clock }})
	if err != nil {
		t.Fatal(err)
	}
	w.store = s
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return w
}

func (w *world) update(fn func(context.Context, *store.Tx) error) {
	w.Helper()
	ctx := context.Background()
	if err := w.store.Update(ctx, testNote, func(tx *store.Tx) error { return fn(ctx, tx) }); err != nil {
		w.Fatal(err)
	}
}

// receive takes one notification through door 1.
func (w *world) receive(agency string, year int, reference string, more map[register.Field]string) register.NotificationID {
	w.Helper()
	d := register.Draft{Agency: agency, Values: map[register.Field]string{
		register.FieldYear: fmt.Sprint(year), register.FieldReference: reference, register.FieldSex: "female",
		register.FieldCitizenship: "NG", register.FieldExploitation: "sexual",
		register.FieldIdentified: fmt.Sprintf("%d-02-01", year), register.FieldFrom: fmt.Sprintf("%d-02-01", year),
	}}
	for k, v := range more {
		d.Values[k] = v
	}
	n, issues := register.Check(w.codes, d, codelist.DayOf(w.clock))
	for _, i := range issues {
		if !i.Hint {
			w.Fatalf("%s: %s %v", i.Field, i.Key, i.Args)
		}
	}
	w.clock = w.clock.Add(time.Second)
	n.Received = w.clock
	var id register.NotificationID
	w.update(func(ctx context.Context, tx *store.Tx) error {
		var err error
		id, _, err = register.Receive(ctx, tx, register.Actor{ID: "test"}, n)
		return err
	})
	return id
}

func (w *world) decide(a, b register.NotificationID, v register.Verdict) {
	w.Helper()
	w.clock = w.clock.Add(time.Second)
	w.update(func(ctx context.Context, tx *store.Tx) error {
		_, err := register.Decide(ctx, tx, register.Actor{ID: "test"}, register.LinkDecision{A: a, B: b, Verdict: v, At: w.clock, Reason: "test"})
		return err
	})
}

func (w *world) freeze(year int) (microdata.Dataset, error) {
	w.Helper()
	var d microdata.Dataset
	err := w.store.View(context.Background(), testNote, func(tx *store.Tx) error {
		var err error
		d, err = Year(context.Background(), view{tx, w.store}, Options{Year: year, Revision: 1, AsOf: codelist.DayOf(w.clock), Program: "test", Codes: w.codes})
		return err
	})
	return d, err
}

func (w *world) frozen(year int) microdata.Dataset {
	w.Helper()
	d, err := w.freeze(year)
	if err != nil {
		w.Fatal(err)
	}
	if err := microdata.Check(w.codes, d); err != nil {
		w.Fatal(err)
	}
	return d
}

// view is a read transaction as the freeze wants it.
type view struct {
	*store.Tx
	s *store.Store
}

func (v view) EachNotification(ctx context.Context, fn func(register.Notification) error) error {
	return v.Tx.EachNotification(ctx, store.Selection{Identity: true}, fn)
}

func (v view) Pseudonym(id register.NotificationID) register.PersonID {
	return register.PersonID(v.s.Keys().Pseudonym("person", string(id)))
}

var _ Source = view{}

func TestLinkedNotificationsAreOnePerson(t *testing.T) {
	w := newWorld(t)
	a := w.receive("rosa", 2016, "R1", nil)
	b := w.receive("udi", 2016, "U1", map[register.Field]string{register.FieldIdentified: "2014-05-05"})
	w.receive("nav", 2016, "N1", map[register.Field]string{register.FieldSex: "male"})
	if n := len(w.frozen(2016).Persons); n != 3 {
		t.Fatalf("%d persons before the link", n)
	}
	w.decide(a, b, register.Link)
	d := w.frozen(2016)
	if len(d.Persons) != 2 {
		t.Fatalf("%d persons after the link", len(d.Persons))
	}
	i := slices.IndexFunc(d.Persons, func(p microdata.Person) bool { return p.Notifications == 2 })
	if i < 0 {
		t.Fatal("no person with two notifications")
	}
	p := d.Persons[i]
	if p.FirstIdentified || !slices.Equal(p.Agencies, []string{"rosa", "udi"}) || p.Group != "women" {
		t.Errorf("%+v", p)
	}
	if d.Linkage.ByReview != 1 || d.Linkage.ByRule != 0 {
		t.Errorf("%+v", d.Linkage)
	}
}

// Two notifications of one year may be joined by one of a later year: then
// they are one person in the earlier year too.
func TestALaterNotificationJoinsAnEarlierYear(t *testing.T) {
	w := newWorld(t)
	a, b := w.receive("rosa", 2015, "R1", nil), w.receive("udi", 2015, "U1", nil)
	c := w.receive("nav", 2016, "N1", map[register.Field]string{register.FieldSex: "male", register.FieldExploitation: "labour"})
	w.decide(a, c, register.Link)
	w.decide(c, b, register.Link)
	d := w.frozen(2015)
	if len(d.Persons) != 1 {
		t.Fatalf("%d persons in 2015", len(d.Persons))
	}
	if p := d.Persons[0]; p.Exploitation != "sexual" || p.Sex != "female" || len(p.Conflicts) != 0 {
		t.Errorf("what was reported for 2016 changed 2015: %+v", p)
	}
}

func TestUndecidedPairsGiveARange(t *testing.T) {
	w := newWorld(t)
	a, b := w.receive("rosa", 2016, "R1", nil), w.receive("udi", 2016, "U1", nil)
	c := w.receive("nav", 2016, "N1", nil)
	w.update(func(ctx context.Context, tx *store.Tx) error {
		var open []register.OpenPair
		for _, s := range []register.Suggestion{{A: a, B: b, Probability: .5}, {A: b, B: c, Probability: .4}, {A: a, B: c, Probability: .3}} {
			open = append(open, register.OpenPair{Suggestion: s, Decides: 1})
		}
		return tx.ReplaceReview(ctx, register.ReviewList{Found: w.clock, Pairs: open})
	})
	l := w.frozen(2016).Linkage
	if l.Unresolved != 3 || l.MostPersons != 3 || l.FewestPersons != 1 {
		t.Errorf("%+v", l)
	}
	w.decide(a, b, register.NotSame)
	if l = w.frozen(2016).Linkage; l.Unresolved != 2 {
		t.Errorf("after one answer: %+v", l)
	}
}

// The certainty of the links reaches the edition, and the same register frozen
// again gives the same bytes.
func TestTheFreezeCarriesTheCertaintyOfLinks(t *testing.T) {
	w := newWorld(t)
	a, b, c := w.receive("rosa", 2016, "1", nil), w.receive("nav", 2016, "2", nil), w.receive("udi", 2016, "3", nil)
	w.update(func(ctx context.Context, tx *store.Tx) error {
		_, err := register.DecideRun(ctx, tx, register.Actor{ID: "rule"}, register.RuleRun{
			Rule: "test", Reason: "test", At: w.clock,
			Accepted: []register.Suggestion{{A: a, B: b, WeightBits: 3, Probability: .9}},
			Review:   []register.Suggestion{{A: b, B: c, WeightBits: 1, Probability: .7}},
		})
		return err
	})
	d := w.frozen(2016)
	want := microdata.LinkRange{Published: 2, Confirmed: 3, Probable: 1, Low: 1, High: 3}
	if got := d.Linkage.Certainty; got == nil || got.FollowedUp != want || got.FirstIdentified != want {
		t.Errorf("%+v", got)
	}
	first, err := microdata.Encode(d)
	if err != nil {
		t.Fatal(err)
	}
	again, err := microdata.Encode(w.frozen(2016))
	if err != nil || !maps.EqualFunc(first, again, bytes.Equal) {
		t.Errorf("frozen again it has other bytes (%v)", err)
	}
	w.decide(a, b, register.Link)
	w.decide(b, c, register.NotSame)
	sure := microdata.LinkRange{Published: 2, Confirmed: 2, Probable: 2, Low: 2, High: 2}
	if got := w.frozen(2016).Linkage.Certainty.FollowedUp; got != sure {
		t.Errorf("after people have decided %+v", got)
	}
}

func TestContradictingPeopleStopTheFreeze(t *testing.T) {
	w := newWorld(t)
	a, b, c := w.receive("rosa", 2016, "R1", nil), w.receive("udi", 2016, "U1", nil), w.receive("nav", 2016, "N1", nil)
	w.decide(a, b, register.Link)
	w.decide(b, c, register.Link)
	w.decide(a, c, register.NotSame)
	if _, err := w.freeze(2016); fault.KindOf(err) != fault.Conflict {
		t.Errorf("got %v", err)
	}
}

func TestZeroIsNotMissing(t *testing.T) {
	w := newWorld(t)
	w.update(func(ctx context.Context, tx *store.Tx) error {
		for _, code := range []string{"rosa", "udi", "nav"} {
			if err := tx.PutAgency(ctx, store.Agency{Code: code, Type: "shelter"}); err != nil {
				return err
			}
		}
		return nil
	})
	w.receive("rosa", 2016, "R1", nil)
	d := register.Draft{Agency: "udi", Values: map[register.Field]string{register.FieldYear: "2016", register.FieldNothing: "yes"}}
	n, _ := register.Check(w.codes, d, codelist.DayOf(w.clock))
	n.Received = w.clock
	w.update(func(ctx context.Context, tx *store.Tx) error {
		_, _, err := register.Receive(ctx, tx, register.Actor{ID: "test"}, n)
		return err
	})
	got := map[string]string{}
	for _, r := range w.frozen(2016).Returns {
		got[r.Agency] = r.State
	}
	if got["rosa"] != "reported" || got["udi"] != "nothing" || got["nav"] != "missing" {
		t.Errorf("%v", got)
	}
	if _, err := w.freeze(2010); fault.KindOf(err) != fault.Invalid {
		t.Errorf("a year without returns: %v", err)
	}
}

func TestCriminalCasesUpToTheYear(t *testing.T) {
	w := newWorld(t)
	report := func(year int, reference string, values map[justice.Field]string) {
		t.Helper()
		d := justice.Draft{Agency: "strasak", Values: map[justice.Field]string{justice.FieldYear: fmt.Sprint(year), justice.FieldReference: reference, justice.FieldType: "ordinary"}}
		for k, v := range values {
			d.Values[k] = v
		}
		r, issues := justice.Check(w.codes, d, codelist.DayOf(w.clock))
		for _, i := range issues {
			if !i.Hint {
				t.Fatalf("%s: %s %v", i.Field, i.Key, i.Args)
			}
		}
		r.Received = w.clock
		w.update(func(ctx context.Context, tx *store.Tx) error {
			_, _, err := justice.Receive(ctx, tx, register.Actor{ID: "test"}, r)
			return err
		})
	}
	report(2015, "P1", map[justice.Field]string{justice.FieldReportedOn: "2015-05-05", justice.FieldExploitation: "labour"})
	report(2016, "P1", map[justice.Field]string{
		justice.FieldReportedOn: "2015-05-05", justice.FieldExploitation: "labour", justice.FieldCase: "S1", justice.FieldDecision: "indicted",
		justice.FieldDecisionOn: "2016-01-10", justice.FieldInstance: "district", justice.FieldJudgmentOn: "2016-10-10", justice.FieldOutcome: "conviction",
	})
	report(2016, "P2", map[justice.Field]string{justice.FieldReportedOn: "2016-06-06", justice.FieldType: "aggravated", justice.FieldExploitation: "sexual"})
	d := w.frozen(2016)
	if len(d.PoliceReports) != 1 || d.PoliceReports[0].Type != "aggravated" || d.PoliceReports[0].Exploitation != "sexual" {
		t.Errorf("reports of 2016: %+v", d.PoliceReports)
	}
	if len(d.Cases) != 1 || d.Cases[0].FirstConvictedOn != codelist.MustDay(2016, 10, 10) {
		t.Errorf("cases up to 2016: %+v", d.Cases)
	}
	if d := w.frozen(2015); len(d.PoliceReports) != 1 || len(d.Cases) != 0 {
		t.Errorf("2015: %+v %+v", d.PoliceReports, d.Cases)
	}
}

package store

import (
	"cmp"
	"context"
	"reflect"
	"slices"
	"testing"
	"time"

	"verdig/codelist"
	"verdig/fault"
	"verdig/justice"
	"verdig/register"
)

func aReport(reference string, year int) justice.Report {
	return justice.Report{
		Agency: "strasak", Year: year, Reference: reference, Received: testTime, ReportedOn: codelist.MustDay(2016, 3, 1),
		Type: "ordinary", Exploitation: []string{"labour"}, Law: "strl2005-257", VictimChild: "no", CaseReference: "S-1",
		Decision: "indicted", DecisionOn: codelist.MustDay(2016, 6, 1), Instance: "district",
		JudgmentOn: codelist.MustDay(2016, 10, 1), Outcome: justice.Conviction, FinalOn: codelist.MustDay(2016, 11, 1),
	}
}

func receiveReports(t *testing.T, s *Store, all ...justice.Report) ([]justice.ReportID, []register.Outcome) {
	t.Helper()
	ctx := context.Background()
	var ids []justice.ReportID
	var outcomes []register.Outcome
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		for _, r := range all {
			id, outcome, err := justice.Receive(ctx, tx, testActor, r)
			if err != nil {
				return err
			}
			ids, outcomes = append(ids, id), append(outcomes, outcome)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return ids, outcomes
}

func reports(t *testing.T, s *Store, upTo int) []justice.Report {
	t.Helper()
	ctx := context.Background()
	var all []justice.Report
	err := s.View(ctx, testNote, func(tx *Tx) error {
		return tx.EachReportVersion(ctx, upTo, func(r justice.Report) error { all = append(all, r); return nil })
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestReportsAreVersionedByYear(t *testing.T) {
	s := newStore(t, Options{})
	first, corrected, later := aReport("A", 2016), aReport("A", 2016), aReport("A", 2017)
	corrected.Type = "aggravated"
	later.Instance = "appeal"
	ids, outcomes := receiveReports(t, s, first, first, corrected, later, aReport("B", 2016))
	want := []register.Outcome{register.Created, register.Unchanged, register.NewVersion, register.NewVersion, register.Created}
	if !reflect.DeepEqual(outcomes, want) || ids[0] != ids[3] || ids[0] == ids[4] {
		t.Errorf("outcomes %v, ids %v", outcomes, ids)
	}
	// The return of 2016 once more, after that of 2017: nothing new.
	if _, outcomes := receiveReports(t, s, corrected, later); !reflect.DeepEqual(outcomes, []register.Outcome{register.Unchanged, register.Unchanged}) {
		t.Errorf("once more: %v", outcomes)
	}
	all := reports(t, s, 0)
	if len(all) != 4 || len(reports(t, s, 2016)) != 3 {
		t.Fatalf("%d versions, %d up to 2016", len(all), len(reports(t, s, 2016)))
	}
	slices.SortFunc(all, func(a, b justice.Report) int { // ids of one moment come in any order
		return cmp.Or(cmp.Compare(a.Reference, b.Reference), cmp.Compare(a.Year, b.Year), cmp.Compare(a.Version, b.Version))
	})
	got := all[1]
	if got.CaseID == "" || got.CaseID != all[3].CaseID {
		t.Errorf("cases are %q and %q", got.CaseID, all[3].CaseID)
	}
	corrected.ID, corrected.Version, corrected.CaseID, corrected.CaseReference = ids[0], 2, got.CaseID, ""
	if !reflect.DeepEqual(got, corrected) {
		t.Errorf("came back as\n%+v, want\n%+v", got, corrected)
	}
	a := justice.YearRoll(all, nil, 2016, time.Time{}).Account(codelist.MustDay(2016, 12, 31))
	if len(a.Cases) != 1 || a.Cases[0].FirstConvictedOn.Year() != 2016 {
		t.Errorf("cases %+v, want one convicted in 2016", a.Cases)
	}
	mustVerify(t, s)
}

func TestOnlyThePoliceItselfReports(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		_, _, err := justice.Receive(ctx, tx, register.Actor{ID: "x", Agency: "nav"}, aReport("A", 2016))
		return err
	})
	if fault.KindOf(err) != fault.Forbidden {
		t.Error(err)
	}
}

func TestPublishedTotalsStandSideBySide(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	a := PublishedTotal{Period: "2014-2018", Measure: "m", Dimension: "d", Category: "c", Value: "about 100", Source: "one"}
	b := a
	b.Source, b.Value = "other", ""
	put := func(p PublishedTotal) (changed bool) {
		t.Helper()
		err := s.Update(ctx, testNote, func(tx *Tx) (err error) { changed, err = tx.PutPublishedTotal(ctx, p); return err })
		if err != nil {
			t.Fatal(err)
		}
		return changed
	}
	if !put(a) || !put(b) || put(a) {
		t.Error("two sources are not two totals, or one is put twice")
	}
	for _, check := range []Check{Read, Derived} {
		if a.Verified = check; !put(a) {
			t.Error("a change is no change")
		}
	}
	mustVerify(t, s)
	err := s.View(ctx, testNote, func(tx *Tx) error {
		all, err := tx.PublishedTotals(ctx)
		if !reflect.DeepEqual(all, []PublishedTotal{a, b}) {
			t.Errorf("series is %+v", all)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	err = s.Update(ctx, testNote, func(tx *Tx) error { _, err := tx.PutPublishedTotal(ctx, PublishedTotal{Period: "2016"}); return err })
	if fault.KindOf(err) != fault.Invalid {
		t.Errorf("incomplete: %v", err)
	}
	mustVerify(t, s)
}

func TestEditionsAreNeverReplaced(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	f := FrozenEdition{Edition: "2016-r1", Year: 2016, Revision: 1, Digest: "a", Program: "1", AsOf: codelist.MustDay(2017, 1, 1), At: testTime, Actor: "x"}
	r := Release{ID: "1", Edition: "2016-r1", Year: 2016, Digest: "b", Folder: "x", Program: "1", At: testTime, Actor: "x"}
	freeze := func() error { return s.Update(ctx, testNote, func(tx *Tx) error { return tx.AddFrozen(ctx, f) }) }
	release := func() error { return s.Update(ctx, testNote, func(tx *Tx) error { return tx.AddRelease(ctx, r) }) }
	if err := release(); fault.KindOf(err) != fault.Conflict {
		t.Errorf("release of what is not frozen: %v", err)
	}
	for _, step := range []func() error{freeze, release} {
		if err := step(); err != nil {
			t.Fatal(err)
		}
		if err := step(); fault.KindOf(err) != fault.Conflict {
			t.Errorf("the same once more: %v", err)
		}
	}
	err := s.View(ctx, testNote, func(tx *Tx) error {
		frozen, err := tx.FrozenEditions(ctx)
		if err != nil {
			return err
		}
		releases, err := tx.Releases(ctx)
		if !reflect.DeepEqual(frozen, []FrozenEdition{f}) || !reflect.DeepEqual(releases, []Release{r}) {
			t.Errorf("came back as %+v and %+v", frozen, releases)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestInstallationKeepsWhatItIsTold(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	a := RegisteredActor{ID: "user-2", Role: "linker", Created: testTime, Disabled: testTime.AddDate(0, 1, 0)}
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		for _, value := range []string{"no", "yes"} {
			if err := tx.PutSetting(ctx, SettingSynthetic, value); err != nil {
				return err
			}
		}
		return tx.PutActor(ctx, a)
	})
	if err != nil {
		t.Fatal(err)
	}
	err = s.View(ctx, testNote, func(tx *Tx) error {
		if value, ok, err := tx.Setting(ctx, SettingSynthetic); value != "yes" || !ok || err != nil {
			t.Errorf("setting is %q, %v, %v", value, ok, err)
		}
		if _, ok, err := tx.Setting(ctx, "absent"); ok || err != nil {
			t.Errorf("absent setting: %v, %v", ok, err)
		}
		if key, _, _ := tx.Setting(ctx, SettingAuditKey); key != s.Keys().VerifierKey() {
			t.Errorf("audit key is %q", key)
		}
		actors, err := tx.Actors(ctx)
		if !reflect.DeepEqual(actors, []RegisteredActor{a}) {
			t.Errorf("actors are %+v", actors)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	mustVerify(t, s)
}

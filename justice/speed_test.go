package justice_test

import (
	"fmt"
	"slices"
	"testing"

	"verdig/codelist"
	"verdig/justice"
)

// manyEvents are the events of so many cases, each with two reports, three
// accused, two victims and judgments of two courts; every tenth is joined into
// the one before it, and every twentieth split.
func manyEvents(cases int) []justice.Event {
	var all []justice.Event
	begin := codelist.MustDay(2010, 1, 1)
	for i := range cases {
		id, day := justice.CaseID(fmt.Sprintf("c%05d", i)), begin.AddDays(i%5000)
		add := func(e justice.Event, days int) justice.EventID {
			e.ID, e.Number, e.Day = justice.EventID(fmt.Sprintf("e%07d", len(all)+1)), len(all)+1, day.AddDays(days)
			e.Actor, e.Office = "analyst", "pd-oslo"
			if e.Case == "" {
				e.Case = id
			}
			all = append(all, e)
			return e.ID
		}
		report := justice.Event{Kind: justice.FileReport, Code: "ordinary", Law: "strl2005-257", Agency: "pd-oslo", Forms: []string{"labour"}, Child: "no"}
		add(justice.Event{Kind: justice.OpenCase}, 0)
		first := add(report, 0)
		second := add(report, 3)
		add(justice.Event{Kind: justice.Investigate, Subject: first}, 4)
		victims := []justice.EventID{add(justice.Event{Kind: justice.AddVictim, Code: "female"}, 5), add(justice.Event{Kind: justice.AddVictim, Code: "male"}, 5)}
		var accused, counts []justice.EventID
		for range 3 {
			a := add(justice.Event{Kind: justice.AddAccused, Code: "male"}, 6)
			accused = append(accused, a)
			counts = append(counts, add(justice.Event{Kind: justice.AddCount, Accused: a, Victims: victims, Law: "strl2005-257", Forms: []string{"labour"}}, 6))
			add(justice.Event{Kind: justice.Charge, Subject: a}, 7)
			add(justice.Event{Kind: justice.Indict, Subject: a}, 60)
		}
		add(justice.Event{Kind: justice.ClaimAward, Victims: victims, Amount: 100000}, 80)
		j := add(justice.Event{Kind: justice.Judge, Code: "district"}, 150)
		for k, a := range accused {
			add(justice.Event{Kind: justice.GiveVerdict, Subject: j, Accused: a, Count: counts[k], Code: justice.Conviction, Law: "strl2005-257"}, 150)
			add(justice.Event{Kind: justice.Sentence, Subject: j, Accused: a, Amount: 900}, 150)
		}
		add(justice.Event{Kind: justice.GiveAward, Subject: j, Victims: victims, Amount: 80000}, 150)
		add(justice.Event{Kind: justice.Appeal, Subject: j, Accused: accused[0], Code: "accused"}, 159)
		j = add(justice.Event{Kind: justice.Judge, Code: "appeal"}, 300)
		add(justice.Event{Kind: justice.GiveVerdict, Subject: j, Accused: accused[0], Count: counts[0], Code: "acquittal"}, 300)
		if i%10 == 9 {
			add(justice.Event{Kind: justice.JoinCases, Into: justice.CaseID(fmt.Sprintf("c%05d", i-1))}, 320)
		}
		if i%20 == 10 {
			add(justice.Event{Kind: justice.SplitCase, Into: id + "s", Moved: []justice.EventID{second}}, 320)
		}
	}
	return all
}

// count folds events and counts everything by all of them and case by case.
func count(events []justice.Event) (justice.Account, int) {
	roll := justice.FoldEvents(slices.Clone(events))
	by := codelist.MustDay(2025, 12, 31)
	paths := 0
	for _, d := range roll.Dockets() {
		paths += len(roll.PathsIn([]justice.CaseID{d.ID}, codelist.Day{}, by, by)) + len(roll.History(d.ID))
	}
	return roll.Account(by), paths
}

func BenchmarkAccountOf5000Cases(b *testing.B) {
	events := manyEvents(5000)
	b.ReportMetric(float64(len(events)), "events")
	for range b.N {
		roll := justice.FoldEvents(events)
		if a := roll.Account(codelist.MustDay(2025, 12, 31)); len(a.Reports) != 10000 {
			b.Fatalf("%d reports", len(a.Reports))
		}
	}
}

func BenchmarkEveryCaseOf5000(b *testing.B) {
	events := manyEvents(5000)
	for range b.N {
		count(events)
	}
}

// BenchmarkEnter5000Cases decides each event, as the intake of a file does.
func BenchmarkEnter5000Cases(b *testing.B) {
	events := manyEvents(5000)
	lib, err := codelist.Load()
	if err != nil {
		b.Fatal(err)
	}
	for range b.N {
		roll := justice.FoldEvents(nil)
		for i := range events {
			if err := roll.DecideEvent(lib, &events[i], codelist.MustDay(2026, 12, 31)); err != nil {
				b.Fatalf("event %d, %s: %v", i, events[i].Kind, err)
			}
			roll = roll.With(events[i])
		}
		if err := roll.DecideEvent(lib, &justice.Event{Kind: justice.Withdraw, Case: "c00000", Subject: events[3].ID, Actor: "analyst", Office: "pd-oslo"}, codelist.MustDay(2026, 12, 31)); err != nil {
			b.Fatal(err)
		}
	}
}

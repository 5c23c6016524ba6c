package register

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func name(id NotificationID) PersonID { return "person of " + PersonID(id) }

func notificationIDs(n int) []NotificationID {
	ids := make([]NotificationID, n)
	for i := range ids {
		ids[i] = NotificationID(fmt.Sprintf("n%02d", i))
	}
	return ids
}

// decisions draws a ledger as door 2 would have let it grow.
func decisions(t *rapid.T, ids []NotificationID) []LinkDecision {
	var all []LinkDecision
	for i := range rapid.IntRange(0, 30).Draw(t, "decisions") {
		a := rapid.IntRange(0, len(ids)-2).Draw(t, "a")
		b := rapid.IntRange(a+1, len(ids)-1).Draw(t, "b")
		d := LinkDecision{
			ID: DecisionID(fmt.Sprint(i)), A: ids[a], B: ids[b], Actor: "x", At: time.Unix(int64(i), 0), Reason: "x",
			Verdict:    rapid.SampledFrom([]Verdict{Link, Link, NotSame, Undo}).Draw(t, "verdict"),
			Rule:       rapid.SampledFrom([]string{"", "fs/1"}).Draw(t, "rule"),
			WeightBits: float64(rapid.IntRange(0, 5).Draw(t, "weight")),
		}
		var earlier []LinkDecision
		for _, e := range all {
			if e.A == d.A && e.B == d.B {
				earlier = append(earlier, e)
			}
		}
		if d.Verdict == Undo && len(earlier) > 0 {
			d.Undoes = rapid.SampledFrom(earlier).Draw(t, "undoes").ID
		}
		if checkDecision(d) == nil && checkAgainst(d, earlier) == nil {
			all = append(all, d)
		}
	}
	return all
}

func TestPersonsKeepTheLaws(t *testing.T) {
	ids := notificationIDs(8)
	rapid.Check(t, func(t *rapid.T) {
		all := decisions(t, ids)
		standing := Standing(all)
		persons, contradictions := Persons(ids, standing, name)
		if len(persons) != len(ids) {
			t.Fatalf("%d of %d notifications have a person", len(persons), len(ids))
		}
		pairs := make(map[[2]NotificationID]bool)
		for _, d := range standing {
			if d.Verdict == Undo || pairs[[2]NotificationID{d.A, d.B}] {
				t.Fatalf("%+v stands", d)
			}
			pairs[[2]NotificationID{d.A, d.B}] = true
			if d.Verdict == NotSame && persons[d.A] == persons[d.B] {
				t.Fatalf("%s and %s are kept apart and are one person", d.A, d.B)
			}
			yields := slices.ContainsFunc(contradictions, func(c Contradiction) bool { return c.Link.ID == d.ID })
			if d.Verdict == Link && !yields && persons[d.A] != persons[d.B] {
				t.Fatalf("%s and %s are linked, without contradiction, and are two persons", d.A, d.B)
			}
		}
		for id, person := range persons {
			if persons[NotificationID(person[len("person of "):])] != person || NotificationID(person[len("person of "):]) > id {
				t.Fatalf("%s is not named after the smallest of the notifications", person)
			}
		}
		// Neither the order of the ids nor that of the decisions on other pairs matters.
		shuffled := rapid.Permutation(ids).Draw(t, "order")
		again, _ := Persons(shuffled, rapid.Permutation(standing).Draw(t, "standing"), name)
		if !reflect.DeepEqual(again, persons) {
			t.Fatalf("another order gives %v, not %v", again, persons)
		}
	})
}

// Merging and then undoing gives back just what was before.
func TestUndoneMergeLeavesNoTrace(t *testing.T) {
	ids := notificationIDs(8)
	rapid.Check(t, func(t *rapid.T) {
		all := decisions(t, ids)
		before, _ := Persons(ids, Standing(all), name)
		a := rapid.IntRange(0, len(ids)-2).Draw(t, "a")
		b := rapid.IntRange(a+1, len(ids)-1).Draw(t, "b")
		merge := LinkDecision{ID: "merge", A: ids[a], B: ids[b], Verdict: Link}
		undo := LinkDecision{ID: "undo", A: ids[a], B: ids[b], Verdict: Undo, Undoes: "merge"}
		after, _ := Persons(ids, Standing(append(all, merge, undo)), name)
		if !reflect.DeepEqual(before, after) {
			t.Fatalf("%v became %v", before, after)
		}
	})
}

func TestPersonsStayWhenOthersChange(t *testing.T) {
	ids := notificationIDs(6)
	links := []LinkDecision{{ID: "1", A: ids[0], B: ids[1], Verdict: Link}}
	before, _ := Persons(ids[:3], Standing(links), name)
	links = append(links, LinkDecision{ID: "2", A: ids[3], B: ids[5], Verdict: Link}, LinkDecision{ID: "3", A: ids[2], B: ids[4], Verdict: Link})
	after, _ := Persons(ids, Standing(links), name)
	for id, person := range before {
		if after[id] != person {
			t.Errorf("%s was %s and is %s", id, person, after[id])
		}
	}
}

func TestLinksToUnknownNotificationsAreIgnored(t *testing.T) {
	ids := notificationIDs(3)
	persons, _ := Persons(ids[:2], []LinkDecision{{ID: "1", A: ids[0], B: ids[2], Verdict: Link}, {ID: "2", A: ids[1], B: ids[2], Verdict: NotSame}}, name)
	if len(persons) != 2 || persons[ids[0]] == persons[ids[1]] {
		t.Errorf("persons are %v", persons)
	}
}

func TestStandingLinksAreTheLinks(t *testing.T) {
	ids := notificationIDs(3)
	got := StandingLinks([]LinkDecision{
		{ID: "1", A: ids[1], B: ids[2], Verdict: Link, Rule: "r"}, {ID: "2", A: ids[0], B: ids[2], Verdict: NotSame},
		{ID: "3", A: ids[0], B: ids[1], Verdict: Link}, {ID: "4", A: ids[0], B: ids[1], Verdict: Link, Rule: "r"},
	})
	if len(got) != 2 || got[0].ID != "3" || got[1].ID != "1" {
		t.Errorf("links are %+v", got)
	}
}

func TestPairIDsDoNotDependOnOrder(t *testing.T) {
	if NewPairID("a", "b") != NewPairID("b", "a") || NewPairID("a", "b") == NewPairID("a", "c") || len(NewPairID("a", "b")) != 10 {
		t.Error(NewPairID("a", "b"), NewPairID("b", "a"))
	}
}

func BenchmarkPersons100000(b *testing.B) {
	ids := make([]NotificationID, 100_000)
	for i := range ids {
		ids[i] = NotificationID(fmt.Sprintf("0197a000-0000-7000-8000-%012d", i))
	}
	var links []LinkDecision
	for i := range 60_000 {
		links = append(links, LinkDecision{ID: DecisionID(fmt.Sprint(i)), A: ids[i], B: ids[i+1+i%3], Verdict: Link, Rule: "fs/1", WeightBits: float64(i % 50)})
	}
	b.ResetTimer()
	for range b.N {
		Persons(ids, Standing(links), name)
	}
}

package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"verdig/access"
	"verdig/act"
	"verdig/codelist"
	"verdig/justice"
	"verdig/release"
	"verdig/simulate"
	"verdig/store"
)

// demoCountry is the demonstration country with its returns on disk.
func demoCountry(t *testing.T) *country {
	t.Helper()
	targets := simulate.DemoTargets()
	return newCountry(t, simulate.Settings{Targets: &targets, Seed: demoSeed, CaseEvents: true})
}

// publish takes the country's returns to the release of its last year,
// without PDF, and returns the news texts in bokmål and English.
func (c *country) publish(t *testing.T) (nb, en string) {
	t.Helper()
	c.receive(t)
	return c.edition(t, func(st *store.Store) error {
		return c.app.demoReview(st, filepath.Join(c.dir, "input", "truth.csv"))
	})
}

// edition freezes and releases 2016 once more, after something has been done to
// the register.
func (c *country) edition(t *testing.T, after func(*store.Store) error) (nb, en string) {
	t.Helper()
	m, closing, err := c.app.material(true)
	if err != nil {
		t.Fatal(err)
	}
	defer closing()
	var b release.Bundle
	err = c.app.withStore(c.register(), func(st *store.Store) error {
		if err := after(st); err != nil {
			return err
		}
		if _, err := c.app.freeze(st, 2016); err != nil {
			return err
		}
		b, err = c.app.release(st, releaseFlags{year: 2016, out: filepath.Join(c.dir, "out"), sectionText: demoSections}, m)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(b.Files["news-2016.nb.md"]), string(b.Files["news-2016.en.md"])
}

// withoutPerson removes every row of a person from the returns.
func (c *country) withoutPerson(t *testing.T, person string) {
	t.Helper()
	key, err := readTruth(filepath.Join(c.dir, "input", "truth.csv"))
	if err != nil {
		t.Fatal(err)
	}
	removed := 0
	for k, p := range key {
		if p != person {
			continue
		}
		parts := strings.SplitN(k, "|", 3)
		name := filepath.Join(c.dir, "input", "returns", parts[0]+"-"+parts[1]+".csv")
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.SplitAfter(string(b), "\n")
		kept := slices.DeleteFunc(lines, func(l string) bool { return strings.Contains(l, parts[2]) })
		if err := os.WriteFile(name, []byte(strings.Join(kept, "")), 0o644); err != nil {
			t.Fatal(err)
		}
		removed++
	}
	if removed == 0 {
		t.Fatal("the person stands in no return")
	}
}

// personWithoutSex finds the one person of 2016 whose sex nobody recorded.
func (c *country) personWithoutSex(t *testing.T) string {
	t.Helper()
	f, err := os.Open(filepath.Join(c.dir, "input", "truth_persons.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	at := func(name string) int { return slices.Index(rows[0], name) }
	for _, r := range rows[1:] {
		if r[at("year")] == "2016" && r[at("group")] == "sex_not_recorded" && r[at("state")] == "followed_up" {
			return r[at("person")]
		}
	}
	t.Fatal("no such person")
	return ""
}

// The news text says what the returns say: with the person of unknown sex gone
// from the returns, the sentence about her vanishes and every total follows.
func TestTheNewsFollowsTheReturns(t *testing.T) {
	needAssets(t)
	all := demoCountry(t)
	nb, en := all.publish(t)
	for _, want := range []string{"262 personer", "ned fra 290", "I underkant av 100", "197 kvinner", "46 var menn", "18 var antatte barn, mot 42",
		"kjønn ikke registrert", "185 utnyttet", "42 ulike nasjonaliteter", "klart flertall", "46 anmeldelser", "ti straffesaker"} {
		if !strings.Contains(nb, want) {
			t.Errorf("the news text does not say %q:\n%s", want, nb)
		}
	}
	if !strings.Contains(en, "262") || !strings.Contains(en, "not recorded") {
		t.Errorf("the English news text:\n%s", en)
	}
	fewer := demoCountry(t)
	fewer.withoutPerson(t, fewer.personWithoutSex(t))
	nb, en = fewer.publish(t)
	if !strings.Contains(nb, "261 personer") {
		t.Errorf("one person fewer is not 261:\n%s", nb)
	}
	if strings.Contains(nb, "kjønn ikke registrert") || strings.Contains(en, "sex is not recorded") {
		t.Errorf("the sentence about the person of unknown sex still stands:\n%s\n%s", nb, en)
	}
}

// The sentence about convictions follows the events of criminal cases: a case
// that has come to an indictment changes nothing, and one final judgment in it
// does. The report is of the year before, so that the reports stay as they were.
func TestOneFinalJudgmentChangesTheSentence(t *testing.T) {
	needAssets(t)
	c := demoCountry(t)
	c.receive(t)
	ctx, day := t.Context(), codelist.MustDay
	analyst := func(st *store.Store) (*act.Desk, access.Scope) {
		desk, err := act.NewDesk(st, c.app.now)
		if err != nil {
			t.Fatal(err)
		}
		return desk, desk.Matrix().Scope(access.Actor{ID: "a", Role: access.PoliceAnalyst, Agency: "pd-oslo"}, access.Prosecute)
	}
	var id justice.CaseID
	var accused, count justice.EventID
	nb, _ := c.edition(t, func(st *store.Store) error {
		if err := c.app.demoReview(st, filepath.Join(c.dir, "input", "truth.csv")); err != nil {
			return err
		}
		desk, scope := analyst(st)
		var err error
		id, err = desk.OpenDocket(ctx, scope, justice.Event{
			Reference: "E-1", Code: "ordinary", Law: "strl2005-257", Forms: []string{"labour"}, Child: "no", Day: day(2015, 11, 2),
		})
		enter := func(e justice.Event) (entered justice.EventID) {
			if e.Case = id; err == nil {
				entered, err = desk.EnterEvent(ctx, scope, e)
			}
			return entered
		}
		accused = enter(justice.Event{Kind: justice.AddAccused, Code: "male", Day: day(2015, 12, 1)})
		count = enter(justice.Event{Kind: justice.AddCount, Accused: accused, Law: "strl2005-257", Forms: []string{"labour"}, Day: day(2015, 12, 1)})
		enter(justice.Event{Kind: justice.Indict, Subject: accused, Day: day(2016, 2, 1)})
		return err
	})
	if !strings.Contains(nb, "46 anmeldelser") || !strings.Contains(nb, "ti straffesaker") {
		t.Errorf("an indictment changes the news:\n%s", nb)
	}
	nb, _ = c.edition(t, func(st *store.Store) error {
		desk, scope := analyst(st)
		_, err := desk.EnterJudgment(ctx, scope, act.JudgmentAct{
			Judgment: justice.Event{Case: id, Code: "district", Day: day(2016, 6, 1), Served: day(2016, 6, 1)},
			Verdicts: []justice.Event{{Count: count, Code: justice.Conviction}},
			Rulings:  []justice.Event{{Kind: justice.Sentence, Accused: accused, Amount: 600}},
		})
		return err
	})
	if !strings.Contains(nb, "46 anmeldelser") || !strings.Contains(nb, "elleve straffesaker") || strings.Contains(nb, "ti straffesaker") {
		t.Errorf("one judgment more is not eleven cases:\n%s", nb)
	}
}

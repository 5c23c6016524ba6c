package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"verdig/release"
	"verdig/simulate"
	"verdig/store"
)

// demoCountry is the demonstration country with its returns on disk.
func demoCountry(t *testing.T) *country {
	t.Helper()
	targets := simulate.DemoTargets()
	return newCountry(t, simulate.Settings{Targets: &targets, Seed: demoSeed})
}

// publish takes the country's returns to the release of its last year,
// without PDF, and returns the news texts in bokmål and English.
func (c *country) publish(t *testing.T) (nb, en string) {
	t.Helper()
	c.receive(t)
	m, closing, err := c.app.material(true)
	if err != nil {
		t.Fatal(err)
	}
	defer closing()
	var b release.Bundle
	err = c.app.withStore(c.register(), func(st *store.Store) error {
		if err := c.app.demoReview(st, filepath.Join(c.dir, "input", "truth.csv")); err != nil {
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

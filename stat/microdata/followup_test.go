package microdata_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"verdig/codelist"
	"verdig/stat/microdata"
)

// anyFollowup draws the follow-up of some of the persons of a year.
func anyFollowup(t *rapid.T, d microdata.Dataset) *microdata.Followup {
	f := &microdata.Followup{
		Since:   codelist.MustDay(rapid.IntRange(d.Year-2, d.Year).Draw(t, "since"), 2, 1),
		Outside: rapid.IntRange(0, 3).Draw(t, "outside"),
	}
	timed := func(name string) microdata.Timed {
		all := rapid.IntRange(0, 4).Draw(t, name)
		return microdata.Timed{All: all, Late: rapid.IntRange(0, all).Draw(t, name+" late")}
	}
	reasons := map[string]string{microdata.HelpDeclined: "debt", microdata.HelpRefused: "full"}
	for _, p := range d.Persons {
		if !rapid.Bool().Draw(t, "plan") {
			continue
		}
		x := microdata.PersonFollowup{
			ID: p.ID, Plans: rapid.IntRange(1, 2).Draw(t, "plans"), Begun: rapid.Bool().Draw(t, "begun"), HelpDays: rapid.IntRange(-1, 200).Draw(t, "days"),
			Handovers: microdata.Handovers{Accepted: timed("accepted"), Declined: timed("declined"), Withdrawn: timed("withdrawn"), Waiting: timed("waiting")},
			Events:    subset(t, microdata.FollowupEvents),
			Opened:    subset(t, []string{"child_welfare", "police"}), Open: subset(t, []string{"child_welfare", "police"}),
			Disputed: rapid.Bool().Draw(t, "disputed"), Missing: rapid.IntRange(0, 3).Draw(t, "missing"),
		}
		x.Opened = x.Closed
		f.Persons = append(f.Persons, x)
		for i := range rapid.IntRange(0, 3).Draw(t, "referrals") {
			outcome := rapid.SampledFrom(microdata.HelpOutcomes).Draw(t, "outcome")
			f.Offers = append(f.Offers, microdata.HelpOffer{
				ID: fmt.Sprintf("%s.%d", p.ID, i+1), Person: p.ID, Need: rapid.SampledFrom([]string{"health", "housing"}).Draw(t, "need"), Outcome: outcome, Reason: reasons[outcome],
			})
		}
	}
	return f
}

// followed gives the first persons of a year a plan each.
func followed(d microdata.Dataset) *microdata.Followup {
	f := &microdata.Followup{Since: codelist.MustDay(d.Year, 2, 1), Outside: 1}
	for i, p := range d.Persons[:4] {
		f.Persons = append(f.Persons, microdata.PersonFollowup{ID: p.ID, Plans: 1, Begun: true, HelpDays: i - 1, Events: []string{"permit_reflection"}})
		f.Offers = append(f.Offers, microdata.HelpOffer{ID: p.ID + ".1", Person: p.ID, Need: "housing", Outcome: microdata.HelpStarted})
	}
	return f
}

// TestFollowupIsANewSchema: an edition with follow-up has two more files and
// the third schema; one without has neither, byte for byte as before.
func TestFollowupIsANewSchema(t *testing.T) {
	d := golden(t)
	before := mustEncode(t, d)
	d.Followup = followed(d)
	after := mustEncode(t, d)
	if len(after) != len(before)+2 || after["followup.csv"] == nil || after["offers.csv"] == nil {
		t.Errorf("%d files with follow-up, %d without", len(after), len(before))
	}
	for name, content := range before {
		if name != microdata.ManifestName && !slices.Equal(content, after[name]) {
			t.Errorf("%s is another with follow-up", name)
		}
	}
	m, err := microdata.Verify(after)
	if err != nil || m.Schema != 3 || m.Followup == nil || m.Followup.Outside != 1 {
		t.Errorf("schema %d, %+v, %v", m.Schema, m.Followup, err)
	}
	if m, err = microdata.Verify(before); err != nil || m.Schema != 2 || m.Followup != nil {
		t.Errorf("schema %d, %+v, %v", m.Schema, m.Followup, err)
	}
}

// TestLaterEditionsAreRead: editions of the second to fourth schema, as they
// were first written, are read, verified and encoded to the same bytes.
// VERDIG_WRITE_SCHEMA=1 writes those that are not there.
func TestLaterEditionsAreRead(t *testing.T) {
	for schema, digest := range map[int]string{
		2: "5d977271219b45f310d40aab71856b3f821d8c443595dc2a66b57a9151a63334",
		3: "39e79a53a340887e8b57f73f344145246434d1e0542dcf45572d971b6c837194",
		4: "220bf6265168dcda281b53d06d75b3c6b18ea257370c033181f7874a731b3698",
	} {
		folder := fmt.Sprintf("testdata/schema%d", schema)
		if _, err := os.Stat(folder); os.IsNotExist(err) && os.Getenv("VERDIG_WRITE_SCHEMA") != "" {
			writeSchema(t, folder, schema)
		}
		d, err := microdata.Read(os.DirFS(folder))
		if err != nil {
			t.Fatal(err)
		}
		files := mustEncode(t, d)
		if got := microdata.Digest(files); got != digest {
			t.Errorf("schema %d: the edition is named %s now", schema, got)
		}
		for name, content := range files {
			if old, err := fs.ReadFile(os.DirFS(folder), name); err != nil || !slices.Equal(old, content) {
				t.Errorf("schema %d: %s is encoded to other bytes (%v)", schema, name, err)
			}
		}
	}
}

func writeSchema(t *testing.T, folder string, schema int) {
	t.Helper()
	d, err := microdata.Read(os.DirFS("testdata/schema1"))
	if err != nil {
		t.Fatal(err)
	}
	d.Linkage.Certainty = certaintyOf(d, 1, 2)
	if schema > 2 {
		d.Followup = followed(d)
		d.Followup.Offers[0].Outcome, d.Followup.Offers[0].Reason = microdata.HelpDeclined, "debt"
		d.Followup.Persons[1].Handovers.Accepted = microdata.Timed{All: 2, Late: 1}
		d.Followup.Persons[2].Open, d.Followup.Persons[2].Opened = []string{"police", "child_welfare"}, []string{"police"}
	}
	if schema > 3 {
		d.Criminal = prosecuted(d)
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	err = microdata.Write(d, func(name string, content []byte) error {
		return os.WriteFile(filepath.Join(folder, name), content, 0o600)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestEveryListIsNamed: what an edition says the versions of are the lists that
// Check looks codes up in, and no others.
func TestEveryListIsNamed(t *testing.T) {
	source, err := os.ReadFile("check.go")
	if err != nil {
		t.Fatal(err)
	}
	more, err := os.ReadFile("followup.go")
	if err != nil {
		t.Fatal(err)
	}
	cases, err := os.ReadFile("criminal.go")
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{"plan_event": true} // of which FollowupEvents are codes
	for _, m := range regexp.MustCompile(`c\.(?:one|maybe|all)\("([a-z_]+)"`).FindAllStringSubmatch(string(source)+string(more)+string(cases), -1) {
		used[m[1]] = true
	}
	named := microdata.Lists(&microdata.Dataset{Followup: &microdata.Followup{}, Criminal: &microdata.Criminal{}})
	for _, l := range named {
		if !used[l] {
			t.Errorf("%s is named and has no codes here", l)
		}
		if _, ok := library(t).Scheme(l); !ok {
			t.Errorf("there is no list %s", l)
		}
	}
	if len(named) != len(used) {
		t.Errorf("%d lists are named, %d are used", len(named), len(used))
	}
}

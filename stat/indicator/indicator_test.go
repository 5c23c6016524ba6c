package indicator_test

import (
	"regexp"
	"slices"
	"testing"

	"verdig/codelist"
	"verdig/stat/indicator"
)

func library(t *testing.T) *codelist.Library {
	t.Helper()
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

func complete(t *testing.T, what string, x codelist.Text) {
	t.Helper()
	for _, l := range codelist.Langs {
		if s := x.In(l); s == "" || s[0] == ' ' || s[len(s)-1] == ' ' {
			t.Errorf("%s has no clean text in %s: %q", what, l, s)
		}
	}
}

// TestContractIDs lists the ids that other programs rely on.
func TestContractIDs(t *testing.T) {
	for _, id := range []string{
		"persons.followed_up", "persons.first_identified", "persons.followed_up.women", "persons.followed_up.men",
		"persons.followed_up.children", "persons.followed_up.sex_not_recorded", "persons.followed_up.exploitation.sexual",
		"persons.followed_up.exploitation.labour", "persons.followed_up.exploitation.both", "persons.followed_up.exploitation.other",
		"persons.followed_up.nationalities", "police_reports", "police_reports.aggravated", "cases.convicted.since_2016",
		"persons.followed_up.women.exploitation.both", "police_reports.exploitation.labour", "persons.followed_up.citizenship.NG",
		"police_reports.children", "accused.total", "accused.convicted", "accused.convicted.final", "victims_in_cases", "victims_in_cases.children",
		"judgments.given", "cases.final_convictions", "compensation.victims_awarded", "compensation.amount", "durations.report_decision.median",
		"durations.indictment_judgment.median", "durations.judgment_final.median",
	} {
		if x, ok := indicator.Lookup(id); !ok || x.ID != id {
			t.Errorf("no indicator %s", id)
		}
	}
	for _, id := range []string{"", "persons", "persons.followed_up.citizenship.", "persons.followed_up.citizenship.ng", "persons.followed_up.citizenship.NOR"} {
		if _, ok := indicator.Lookup(id); ok {
			t.Errorf("indicator %q exists", id)
		}
	}
}

func TestIndicatorsPointAtTables(t *testing.T) {
	form := regexp.MustCompile(`^[a-z_]+(\.[a-z0-9_]+)*$`)
	seen := map[string]bool{}
	labels := map[string]string{}
	for _, x := range indicator.All() {
		if seen[x.ID] || !form.MatchString(x.ID) || x.Version < 1 {
			t.Errorf("indicator %q: id or version", x.ID)
		}
		seen[x.ID] = true
		complete(t, x.ID, x.Label)
		complete(t, x.ID+" (definition)", x.Definition)
		if other, twice := labels[x.Label.EN]; twice {
			t.Errorf("%s and %s have the same label", x.ID, other)
		}
		labels[x.Label.EN] = x.ID
		def, ok := indicator.LookupTable(x.Table)
		if !ok || def.Hidden || len(def.Dimensions) != len(x.Cell) {
			t.Errorf("%s points at table %q, cell %v", x.ID, x.Table, x.Cell)
			continue
		}
		for i, d := range def.Dimensions {
			if _, ok := indicator.CodeLabel(library(t), d.List, x.Cell[i]); !ok {
				t.Errorf("%s: %s is not a code of %s", x.ID, x.Cell[i], d.List)
			}
		}
	}
	complete(t, "citizenship", indicator.Citizenship("NG").Label)
	complete(t, "citizenship", indicator.Citizenship("NG").Definition)
}

func TestTablesAreComplete(t *testing.T) {
	lib := library(t)
	titles := map[string]bool{}
	for _, def := range indicator.Tables() {
		complete(t, def.ID, def.Title)
		if def.Note != (codelist.Text{}) {
			complete(t, def.ID+" (note)", def.Note)
		}
		if titles[def.Title.NB] || def.Version < 1 || !slices.Contains(indicator.Units, def.Unit) {
			t.Errorf("table %s: title twice, no version or no unit", def.ID)
		}
		titles[def.Title.NB] = true
		names := map[string]bool{indicator.Year: true}
		for _, d := range def.Dimensions {
			if names[d.Name] {
				t.Errorf("table %s has two dimensions %s", def.ID, d.Name)
			}
			names[d.Name] = true
			complete(t, d.Name, indicator.DimensionTitle(lib, d.Name, d.List))
			own := slices.Contains(indicator.OwnLists(), d.List)
			if _, ok := lib.Scheme(d.List); ok == own && d.List != indicator.Year {
				t.Errorf("table %s: the list %s is in the library %v, of the tables' own %v", def.ID, d.List, ok, own)
			}
			if d.Total != "" {
				if x, ok := indicator.CodeLabel(lib, d.List, d.Total); !ok {
					t.Errorf("table %s: the total %s has no label", def.ID, x.EN)
				}
			}
		}
	}
	for _, u := range indicator.Units {
		complete(t, string(u), u.Label())
	}
	for _, list := range indicator.OwnLists() {
		for _, c := range indicator.OwnCodes(list) {
			complete(t, list+" "+c.Code, c.Label)
		}
	}
}

func TestTiesNameCodes(t *testing.T) {
	lib := library(t)
	for _, tie := range indicator.Ties() {
		for _, code := range tie.Codes {
			if _, ok := indicator.CodeLabel(lib, tie.Partition, code); !ok {
				t.Errorf("%s is not a code of %s", code, tie.Partition)
			}
		}
		if _, ok := indicator.CodeLabel(lib, tie.Multiple, tie.Code); !ok {
			t.Errorf("%s is not a code of %s", tie.Code, tie.Multiple)
		}
	}
	if x, ok := indicator.CodeLabel(lib, "country", "nowhere"); ok || x.NB != "nowhere" {
		t.Errorf("an unknown code is found, or vanishes: %v", x)
	}
}

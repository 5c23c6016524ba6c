package simulate

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/register"
)

// This file proves that a country's returns hold its truth: it reads the
// written returns, joins the notifications by truth.csv (perfect linkage),
// applies the survivorship rule as it is stated, in code of its own, and counts.

// word is what one notification says.
type word struct {
	agency, person string
	year           int
	row            map[string]string
	codes          map[string][]string
	days           map[string]codelist.Day
	birth          codelist.PartialDay
}

type row struct {
	agency string
	year   int
	values map[string]string
}

// returnedRows reads every written return with the reader of the house.
func returnedRows(t *testing.T, files map[string][]byte, kind exchange.Kind) []row {
	t.Helper()
	var out []row
	for _, name := range slices.Sorted(maps.Keys(files)) {
		base, ok := strings.CutPrefix(name, "returns/")
		if !ok {
			continue
		}
		base = strings.TrimSuffix(base, path.Ext(base))
		cut := strings.LastIndex(base, "-")
		year, err := strconv.Atoi(base[cut+1:])
		if err != nil {
			t.Fatalf("%s: no year in the name", name)
		}
		r, err := exchange.Open(name, bytes.NewReader(files[name]), int64(len(files[name])), exchange.Limits{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if r.Kind() != kind {
			continue
		}
		for {
			line, err := r.Next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			out = append(out, row{base[:cut], year, line.Values})
		}
	}
	return out
}

func library(t *testing.T) *codelist.Library {
	t.Helper()
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

// words reads the person returns and joins them by truth.csv.
func words(t *testing.T, files map[string][]byte) []word {
	t.Helper()
	lib := library(t)
	truth := map[string]string{}
	for _, r := range readCSV(t, files["truth.csv"]) {
		truth[strings.Join(r[:3], " ")] = r[3]
	}
	var out []word
	for _, r := range returnedRows(t, files, exchange.PersonReturn) {
		if nothing := r.values["nothing_to_report"]; nothing != "" {
			continue
		}
		w := word{agency: r.agency, year: r.year, row: r.values, codes: map[string][]string{}, days: map[string]codelist.Day{}}
		id := fmt.Sprintf("%s %d %s", r.agency, r.year, r.values["reference"])
		if w.person = truth[id]; w.person == "" {
			t.Fatalf("%s is not in truth.csv", id)
		}
		delete(truth, id)
		for field, list := range map[string]string{
			"sex": "sex", "citizenship": "country", "presumed_minor": "yes_no", "birth_date_basis": "age_basis",
			"exploitation": "exploitation", "status": "identification_status",
		} {
			s, _ := lib.Scheme(list)
			codes, bad := register.ReadCodes(s, r.values[field])
			if bad > 0 {
				t.Fatalf("%s: %s: %q", id, field, r.values[field])
			}
			w.codes[field] = codes
		}
		for _, field := range []string{"identified_on", "followed_up_from", "followed_up_to", "status_on"} {
			day, ok := register.ReadDay(r.values[field])
			if !ok {
				t.Fatalf("%s: %s: %q", id, field, r.values[field])
			}
			w.days[field] = day
		}
		var ok bool
		if w.birth, _, ok = register.ReadPartialDay(r.values["birth_date"]); !ok {
			t.Fatalf("%s: birth_date %q", id, r.values["birth_date"])
		}
		out = append(out, w)
	}
	if len(truth) > 0 {
		t.Errorf("%d lines of truth.csv without a notification", len(truth))
	}
	return out
}

func readCSV(t *testing.T, text []byte) [][]string {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

func (w word) one(field string) string {
	if len(w.codes[field]) == 0 || w.codes[field][0] == "unknown" || w.codes[field][0] == "ZZ" {
		return ""
	}
	return w.codes[field][0]
}

// judge applies the stated rule to everything that is said of one person by
// the end of a year.
type judge struct {
	year  int
	said  []word // reporting years up to the year
	kinds map[string]string
}

func (j judge) current() []word {
	first, last := codelist.MustDay(j.year, 1, 1), codelist.MustDay(j.year, 12, 31)
	var out []word
	for _, w := range j.said {
		to := w.days["followed_up_to"]
		if w.year == j.year && !w.days["followed_up_from"].After(last) && (to.IsZero() || !to.Before(first)) {
			out = append(out, w)
		}
	}
	return out
}

// rejected reports whether the latest decision before the year is that the
// person is not a victim.
func (j judge) rejected() bool {
	var latest word
	for _, w := range j.said {
		on := w.days["status_on"]
		if !on.IsZero() && on.Year() < j.year && w.one("status") != "" && !on.Before(latest.days["status_on"]) {
			latest = w
		}
	}
	return latest.one("status") == "rejected"
}

// majority returns the value for which most agencies stand with their latest
// word; a tie goes to the type of agency with most authority, then to the
// latest year, then to the smallest code.
func (j judge) majority(field string) string {
	latest := map[string]word{}
	for _, w := range j.said {
		if old, had := latest[w.agency]; w.one(field) != "" && (!had || w.year >= old.year) {
			latest[w.agency] = w
		}
	}
	type party struct {
		value                  string
		votes, authority, year int
	}
	parties := map[string]*party{}
	order := strings.Fields("immigration police prosecution child_welfare labour_inspection welfare health municipality shelter ngo international")
	for agency, w := range latest {
		p := parties[w.one(field)]
		if p == nil {
			p = &party{value: w.one(field), authority: len(order)}
			parties[p.value] = p
		}
		p.votes++
		p.authority = min(p.authority, slices.Index(order, j.kinds[agency]))
		p.year = max(p.year, w.year)
	}
	var best *party
	for _, p := range parties {
		if best == nil || cmp.Or(cmp.Compare(p.votes, best.votes), cmp.Compare(best.authority, p.authority),
			cmp.Compare(p.year, best.year), cmp.Compare(best.value, p.value)) > 0 {
			best = p
		}
	}
	if best == nil {
		return ""
	}
	return best.value
}

// child reports whether the person counts as a child in the year.
func (j judge) child() bool {
	start := codelist.MustDay(j.year, 12, 31)
	presumed := false
	for _, w := range j.current() {
		if w.days["followed_up_from"].Before(start) {
			start = w.days["followed_up_from"]
		}
		presumed = presumed || w.one("presumed_minor") == "yes"
	}
	if first := codelist.MustDay(j.year, 1, 1); start.Before(first) {
		start = first
	}
	bases := []string{"documented", "assessed", "stated"}
	rank := func(w word) int { // best basis first, then the fuller date
		if w.birth.IsZero() {
			return 99
		}
		return slices.Index(bases, w.one("birth_date_basis"))*3 + 2 - strings.Count(w.birth.String(), "-")
	}
	best := 99
	for _, w := range j.said {
		best = min(best, rank(w))
	}
	if best == 99 {
		return presumed
	}
	votes := map[string]map[string]bool{}
	for _, w := range j.said {
		if rank(w) == best {
			if votes[w.birth.String()] == nil {
				votes[w.birth.String()] = map[string]bool{}
			}
			votes[w.birth.String()][w.agency] = true
		}
	}
	winner := slices.MaxFunc(slices.Sorted(maps.Keys(votes)), func(a, b string) int { return cmp.Compare(len(votes[a]), len(votes[b])) })
	date, _ := codelist.ParsePartialDay(winner)
	youngest, oldest := date.AgeRange(start)
	if best < 6 && (oldest < 18 || youngest >= 18) {
		return oldest < 18
	}
	return presumed || oldest < 18
}

// count counts one person into the figures of the year.
func (j judge) count(f map[string]int) {
	if len(j.current()) == 0 || j.rejected() {
		return
	}
	group := "sex_not_recorded"
	switch sex := j.majority("sex"); {
	case j.child():
		group = "children"
	case sex == "female":
		group = "women"
	case sex == "male":
		group = "men"
	}
	heads := map[string]bool{}
	identified := codelist.Day{}
	for _, w := range j.said {
		for _, code := range w.codes["exploitation"] {
			head, _, _ := strings.Cut(code, ".")
			heads[head] = true
		}
		if on := w.days["identified_on"]; identified.IsZero() || on.Before(identified) {
			identified = on
		}
	}
	class := "other"
	switch {
	case heads["sexual"] && heads["labour"]:
		class = "both"
	case heads["sexual"]:
		class = "sexual"
	case heads["labour"]:
		class = "labour"
	}
	f["persons.followed_up"]++
	f["persons.followed_up."+group]++
	f["persons.followed_up.exploitation."+class]++
	f["persons.followed_up."+group+".exploitation."+class]++
	if identified.Year() == j.year {
		f["persons.first_identified"]++
	}
	country := cmp.Or(j.majority("citizenship"), "ZZ")
	if f["persons.followed_up.citizenship."+country] == 0 && country != "ZZ" {
		f["persons.followed_up.nationalities"]++
	}
	f["persons.followed_up.citizenship."+country]++
}

// written targets by year.
func targetsOf(t *testing.T, files map[string][]byte) map[int]map[string]int {
	t.Helper()
	var f struct {
		Years map[string]map[string]int `json:"years"`
	}
	if err := json.Unmarshal(files["targets.json"], &f); err != nil {
		t.Fatal(err)
	}
	out := map[int]map[string]int{}
	for y, figures := range f.Years {
		year, err := strconv.Atoi(y)
		if err != nil {
			t.Fatal(err)
		}
		out[year] = figures
	}
	return out
}

func kindsOfAgencies() map[string]string {
	kinds := map[string]string{}
	for _, a := range loadWorld().agencies {
		kinds[a.code] = a.kind
	}
	return kinds
}

func TestPerfectLinkageFindsTheTruth(t *testing.T) {
	for name, s := range countries() {
		t.Run(name, func(t *testing.T) {
			files := filesOf(t, name, s)
			people := map[string][]word{}
			for _, w := range words(t, files) {
				people[w.person] = append(people[w.person], w)
			}
			for year, want := range targetsOf(t, files) {
				got := map[string]int{}
				for _, said := range people {
					j := judge{year: year, kinds: kindsOfAgencies()}
					for _, w := range said {
						if w.year <= year {
							j.said = append(j.said, w)
						}
					}
					j.count(got)
				}
				for id, n := range want {
					if strings.HasPrefix(id, "persons.") && got[id] != n {
						t.Errorf("%d: %s: the returns show %d, the truth is %d", year, id, got[id], n)
					}
				}
				for id, n := range got {
					if want[id] != n {
						t.Errorf("%d: %s: the returns show %d, the truth is %d", year, id, n, want[id])
					}
				}
			}
		})
	}
}

// TestThePoliceReturnsShowTheTruth counts reports and convictions from the
// written criminal returns.
func TestThePoliceReturnsShowTheTruth(t *testing.T) {
	for name, s := range countries() {
		t.Run(name, func(t *testing.T) {
			files := filesOf(t, name, s)
			rows := returnedRows(t, files, exchange.CriminalReturn)
			for year, want := range targetsOf(t, files) {
				got := criminalFigures(rows, year)
				for id, n := range want {
					if !strings.HasPrefix(id, "persons.") && got[id] != n {
						t.Errorf("%d: %s: the returns show %d, the truth is %d", year, id, got[id], n)
					}
				}
			}
		})
	}
}

func criminalFigures(rows []row, year int) map[string]int {
	latest := map[string]row{}
	first := map[string]string{} // case -> day of first conviction
	for _, r := range rows {
		if r.year > year {
			continue
		}
		if old, had := latest[r.values["reference"]]; !had || r.year > old.year {
			latest[r.values["reference"]] = r
		}
		on, ref := r.values["judgment_on"], r.values["case_reference"]
		if r.values["judgment_outcome"] == "conviction" && (first[ref] == "" || on < first[ref]) {
			first[ref] = on
		}
	}
	got := map[string]int{}
	for _, r := range latest {
		if !strings.HasPrefix(r.values["reported_on"], fmt.Sprint(year)) {
			continue
		}
		got["police_reports"]++
		if r.values["report_type"] == "aggravated" {
			got["police_reports.aggravated"]++
		}
		sexual, labour := strings.Contains(r.values["exploitation"], "sexual"), strings.Contains(r.values["exploitation"], "labour")
		switch {
		case sexual && labour:
			got["police_reports.exploitation.both"]++
		case sexual:
			got["police_reports.exploitation.sexual"]++
		case labour:
			got["police_reports.exploitation.labour"]++
		default:
			got["police_reports.exploitation.other"]++
		}
	}
	for _, on := range first {
		if on >= "2016-01-01" && on <= fmt.Sprintf("%d-12-31", year) {
			got["cases.convicted.since_2016"]++
		}
		if strings.HasPrefix(on, fmt.Sprint(year)) {
			got["cases.convicted"]++
		}
	}
	return got
}

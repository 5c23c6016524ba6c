package microdata_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"verdig/codelist"
	"verdig/stat/internal/example"
	"verdig/stat/microdata"
)

var sameDay = cmp.Comparer(func(a, b codelist.Day) bool { return a == b })

func library(t testing.TB) *codelist.Library {
	t.Helper()
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

func golden(t testing.TB) microdata.Dataset {
	t.Helper()
	return microdata.Canonical(example.Year(library(t), 3, example.Golden()[2]))
}

func mustEncode(t testing.TB, d microdata.Dataset) map[string][]byte {
	t.Helper()
	files, err := microdata.Encode(d)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// anyYear draws a small frozen year in canonical form.
func anyYear(t *rapid.T) microdata.Dataset {
	d := microdata.Dataset{
		Year:      rapid.IntRange(1900, 2100).Draw(t, "year"),
		Edition:   rapid.StringMatching(`[0-9]{4}-r[1-9]`).Draw(t, "edition"),
		Synthetic: rapid.Bool().Draw(t, "synthetic"),
		Program:   rapid.StringMatching(`[ -~æøå]{0,12}`).Draw(t, "program"),
		Linkage:   microdata.Linkage{ByRule: rapid.IntRange(0, 99).Draw(t, "rule"), MaxFalseLink: rapid.Float64Range(0, 1).Draw(t, "false")},
	}
	agencies := []string{"nav", "rosa", "udi"}
	types := map[string]string{"nav": "welfare", "rosa": "shelter", "udi": "immigration"}
	for i := range rapid.IntRange(0, 8).Draw(t, "persons") {
		p := microdata.Person{
			ID:        fmt.Sprintf("%s-%d", rapid.StringMatching(`[a-z",; ]{1,4}`).Draw(t, "id"), i),
			Sex:       rapid.SampledFrom([]string{"female", "male", "other", "unknown"}).Draw(t, "sex"),
			Child:     rapid.Bool().Draw(t, "child"),
			AgeGroup:  "unknown",
			Forms:     subset(t, []string{"labour", "labour.work", "other.war", "sexual.prostitution"}),
			Means:     subset(t, []string{"debt_bondage", "false_promises"}),
			Agencies:  subset(t, agencies),
			Conflicts: subset(t, []string{"birth", "sex"}),
		}
		if p.Agencies == nil {
			p.Agencies = []string{"udi"}
		}
		for _, a := range p.Agencies {
			p.AgencyTypes = append(p.AgencyTypes, types[a])
		}
		p.Group, p.Exploitation, p.RecruitmentChannel = microdata.GroupOf(p.Sex, p.Child), microdata.SummaryOf(p.Forms), microdata.ChannelOf(nil)
		p.Notifications = len(p.Agencies) + rapid.IntRange(0, 3).Draw(t, "more")
		d.Persons = append(d.Persons, p)
	}
	for _, a := range agencies {
		d.Returns = append(d.Returns, microdata.Return{Agency: a, Type: types[a], State: "reported", Notifications: 40, Persons: 8})
	}
	if rapid.Bool().Draw(t, "case") {
		d.Cases = []microdata.Case{{ID: "x", FirstConvictedOn: codelist.MustDay(d.Year, 1, 2), Instance: "district", Outcome: "conviction"}}
	}
	if rapid.Bool().Draw(t, "certainty") {
		d.Linkage.Certainty = certaintyOf(d, rapid.IntRange(0, 9).Draw(t, "less"), rapid.IntRange(0, 9).Draw(t, "more"))
	}
	if rapid.Bool().Draw(t, "followup") {
		d.Followup = anyFollowup(t, d)
	}
	if rapid.Bool().Draw(t, "criminal") {
		d.Criminal = anyCriminal(t, d)
	}
	return microdata.Canonical(d)
}

// certaintyOf makes an interval around the published numbers of a year.
func certaintyOf(d microdata.Dataset, less, more int) *microdata.Certainty {
	around := func(n int) microdata.LinkRange {
		return microdata.LinkRange{Published: n, Confirmed: n + more, Probable: n, Low: max(0, n-less), High: n + more}
	}
	first := 0
	for _, p := range d.Persons {
		if p.FirstIdentified {
			first++
		}
	}
	return &microdata.Certainty{Method: 1, Draws: 1000, Seed: 1, FollowedUp: around(len(d.Persons)), FirstIdentified: around(first)}
}

// TestOldEditionsAreRead: an edition of the first schema, as a program that
// knew nothing of certainty wrote it, is read, verified and named by the same
// digest, and encoded to the same bytes.
func TestOldEditionsAreRead(t *testing.T) {
	const digest = "24da0f55955fb47245f615a00ec1a44d71dfa6a3949db6624621eb7e1ea86a39" // sha256sum of the manifest when it was written
	folder := os.DirFS("testdata/schema1")
	d, err := microdata.Read(folder)
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Persons) != 11 || d.Linkage.Certainty != nil || d.Linkage.Unresolved != 1 {
		t.Errorf("%d persons, linkage %+v", len(d.Persons), d.Linkage)
	}
	files := mustEncode(t, d)
	if got := microdata.Digest(files); got != digest {
		t.Errorf("the edition is named %s now", got)
	}
	for name, content := range files {
		old, err := fs.ReadFile(folder, name)
		if err != nil || !bytes.Equal(old, content) {
			t.Errorf("%s is encoded to other bytes (%v)", name, err)
		}
	}
}

func subset(t *rapid.T, of []string) []string {
	var out []string
	for _, x := range of {
		if rapid.Bool().Draw(t, x) {
			out = append(out, x)
		}
	}
	return out
}

func TestDecodeUndoesEncode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyYear(t)
		files, err := microdata.Encode(d)
		if err != nil {
			t.Fatal(err)
		}
		back, err := microdata.Decode(files)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(d, back, sameDay); diff != "" {
			t.Fatalf("Decode(Encode(d)) differs from d (-want +got):\n%s", diff)
		}
	})
}

func TestOrderOfRowsDoesNotChangeBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyYear(t)
		want, err := microdata.Encode(d)
		if err != nil {
			t.Fatal(err)
		}
		d.Persons = rapid.Permutation(d.Persons).Draw(t, "order")
		d.Returns = rapid.Permutation(d.Returns).Draw(t, "returns")
		for i := range d.Persons {
			slices.Reverse(d.Persons[i].Forms)
			d.Persons[i].Agencies = append(d.Persons[i].Agencies, d.Persons[i].Agencies[0])
		}
		got, err := microdata.Encode(d)
		if err != nil {
			t.Fatal(err)
		}
		if !maps.EqualFunc(want, got, bytes.Equal) {
			t.Fatal("another order of rows and codes gives other bytes")
		}
	})
}

func TestGoldenYearKeepsTheCodeLists(t *testing.T) {
	d := golden(t)
	if err := microdata.Check(library(t), d); err != nil {
		t.Fatal(err)
	}
	back, err := microdata.Decode(mustEncode(t, d))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(d, back, sameDay); diff != "" {
		t.Fatal(diff)
	}
}

// TestSchemaRefuses breaks one rule at a time.
func TestSchemaRefuses(t *testing.T) {
	lib := library(t)
	broken := map[string]func(*microdata.Dataset){
		"group against sex":            func(d *microdata.Dataset) { d.Persons[0].Group = "men" },
		"child age, not a child":       func(d *microdata.Dataset) { d.Persons[0].AgeGroup = "12-15" },
		"summary against forms":        func(d *microdata.Dataset) { d.Persons[0].Exploitation = "both" },
		"channel against recruitment":  func(d *microdata.Dataset) { d.Persons[0].RecruitmentChannel = "both" },
		"no agency":                    func(d *microdata.Dataset) { d.Persons[0].Agencies = nil },
		"type against agency":          func(d *microdata.Dataset) { d.Persons[0].AgencyTypes = []string{"health", "ngo", "police"} },
		"agency without a return":      func(d *microdata.Dataset) { d.Returns = d.Returns[1:] },
		"fewer notifications":          func(d *microdata.Dataset) { d.Persons[0].Notifications = 0 },
		"fewer notifications returned": func(d *microdata.Dataset) { d.Returns[0].Notifications, d.Returns[0].Persons = 0, 0 },
		"id twice":                     func(d *microdata.Dataset) { d.Persons[1].ID = d.Persons[0].ID },
		"id empty":                     func(d *microdata.Dataset) { d.Cases[0].ID = "" },
		"control character":            func(d *microdata.Dataset) { d.Persons[0].ID = "a\nb" },
		"invalid text":                 func(d *microdata.Dataset) { d.Persons[0].ID = "a\xff" },
		"bar in a code":                func(d *microdata.Dataset) { d.Persons[0].Conflicts = []string{"a|b"} },
		"convicted after the year":     func(d *microdata.Dataset) { d.Cases[0].FirstConvictedOn = codelist.MustDay(2017, 1, 1) },
		"no edition":                   func(d *microdata.Dataset) { d.Edition = "" },
		"no number":                    func(d *microdata.Dataset) { d.Linkage.MaxFalseLink = math.NaN() },
		"published persons":            func(d *microdata.Dataset) { d.Linkage.Certainty.FollowedUp.Published-- },
		"published flow":               func(d *microdata.Dataset) { d.Linkage.Certainty.FirstIdentified.Published++ },
		"interval too high":            func(d *microdata.Dataset) { d.Linkage.Certainty.FollowedUp.Low = len(d.Persons) + 1 },
		"interval too low":             func(d *microdata.Dataset) { d.Linkage.Certainty.FollowedUp.High = len(d.Persons) - 1 },
		"below zero":                   func(d *microdata.Dataset) { d.Linkage.Certainty.FirstIdentified.Probable = -1 },
		"unknown method":               func(d *microdata.Dataset) { d.Linkage.Certainty.Method = 2 },
		"unknown country":              func(d *microdata.Dataset) { d.Persons[0].Citizenship = "Q1" },
		"continent as citizenship":     func(d *microdata.Dataset) { d.Persons[0].Citizenship = "002" },
		"unknown form of assistance":   func(d *microdata.Dataset) { d.Persons[0].Offered = []string{"tea"} },
		"unknown decision":             func(d *microdata.Dataset) { d.PoliceReports[0].Decision = "maybe" },
		"unknown need":                 func(d *microdata.Dataset) { d.Followup.Offers[0].Need = "tea" },
		"unknown event":                func(d *microdata.Dataset) { d.Followup.Persons[0].Events = []string{"tea"} },
		"followed up, no person":       func(d *microdata.Dataset) { d.Followup.Persons[0].ID = "nobody" },
		"offer to nobody":              func(d *microdata.Dataset) { d.Followup.Offers[0].Person = "nobody" },
		"unknown outcome":              func(d *microdata.Dataset) { d.Followup.Offers[0].Outcome = "maybe" },
		"declined without a reason":    func(d *microdata.Dataset) { d.Followup.Offers[0].Outcome = microdata.HelpDeclined },
		"a reason, not declined":       func(d *microdata.Dataset) { d.Followup.Offers[0].Reason = "debt" },
		"late more than all":           func(d *microdata.Dataset) { d.Followup.Persons[0].Handovers.Waiting.Late = 1 },
		"no plan":                      func(d *microdata.Dataset) { d.Followup.Persons[0].Plans = 0 },
		"track closed and open": func(d *microdata.Dataset) {
			d.Followup.Persons[0].Open, d.Followup.Persons[0].Closed = []string{"police"}, []string{"police"}
		},
		"track opened and gone":     func(d *microdata.Dataset) { d.Followup.Persons[0].Opened = []string{"police"} },
		"unknown track":             func(d *microdata.Dataset) { d.Followup.Persons[0].Open = []string{"tea"} },
		"registered after the year": func(d *microdata.Dataset) { d.Followup.Since = codelist.MustDay(2017, 1, 1) },
		"followed up twice":         func(d *microdata.Dataset) { d.Followup.Persons[1].ID = d.Followup.Persons[0].ID },
		"report in no case":         func(d *microdata.Dataset) { d.Criminal.Reports[0].Case = "" },
		"report after the year":     func(d *microdata.Dataset) { d.Criminal.Reports[0].FiledOn = codelist.MustDay(2017, 1, 1) },
		"unknown stage":             func(d *microdata.Dataset) { d.Criminal.Reports[0].Stage = "tea" },
		"unknown end":               func(d *microdata.Dataset) { d.Criminal.Reports[0].End = "tea" },
		"dropped without a ground":  func(d *microdata.Dataset) { d.Criminal.Reports[1].Ground = "" },
		"final, no end":             func(d *microdata.Dataset) { d.Criminal.Reports[0].End = "" },
		"final, no day":             func(d *microdata.Dataset) { d.Criminal.Reports[0].Final = -1 },
		"judged after the year":     func(d *microdata.Dataset) { d.Criminal.Reports[0].Judged = 400 },
		"unknown district":          func(d *microdata.Dataset) { d.Criminal.Reports[0].District = "tea" },
		"accused in no case":        func(d *microdata.Dataset) { d.Criminal.Accused[0].Case = "" },
		"accused at no stage":       func(d *microdata.Dataset) { d.Criminal.Accused[0].Stage = "filed" },
		"ended on no day":           func(d *microdata.Dataset) { d.Criminal.Accused[0].EndedOn = codelist.Day{} },
		"indicted after the year":   func(d *microdata.Dataset) { d.Criminal.Accused[0].IndictedOn = codelist.MustDay(2017, 1, 1) },
		"final, not convicted":      func(d *microdata.Dataset) { d.Criminal.Accused[0].ConvictedOn = codelist.Day{} },
		"convicted, not judged":     func(d *microdata.Dataset) { d.Criminal.Accused[0].JudgedOn = codelist.Day{} },
		"suspended more than all":   func(d *microdata.Dataset) { d.Criminal.Accused[0].Suspended = 1000 },
		"sentence, not convicted":   func(d *microdata.Dataset) { d.Criminal.Accused[1].Prison, d.Criminal.Accused[1].Suspended = 1, 0 },
		"victim, no person":         func(d *microdata.Dataset) { d.Criminal.Victims[0].Person = "nobody" },
		"victim in no case":         func(d *microdata.Dataset) { d.Criminal.Victims[0].Case = "" },
		"claimed on no day":         func(d *microdata.Dataset) { d.Criminal.Victims[0].ClaimedOn = codelist.Day{} },
		"awarded nothing on a day":  func(d *microdata.Dataset) { d.Criminal.Victims[0].Awarded = -1 },
		"judgment on no day":        func(d *microdata.Dataset) { d.Criminal.Judgments[0].On = codelist.Day{} },
		"final before it was given": func(d *microdata.Dataset) { d.Criminal.Judgments[0].FinalOn = codelist.MustDay(2015, 1, 1) },
		"convicted less than none":  func(d *microdata.Dataset) { d.Criminal.Judgments[0].Convicted = -1 },
		"unknown court":             func(d *microdata.Dataset) { d.Criminal.Judgments[0].Instance = "tea" },
		"unknown return state":      func(d *microdata.Dataset) { d.Returns[0].State = "late" },
	}
	byCode := []string{"unknown need", "unknown district", "unknown court", "unknown stage", "unknown country", "continent as citizenship", "unknown form of assistance", "unknown decision"}
	for name, breakIt := range broken {
		t.Run(name, func(t *testing.T) {
			d := golden(t)
			d.Persons = slices.Clone(d.Persons)
			d.Followup, d.Criminal = followed(d), prosecuted(d)
			d.Persons[0].Group, d.Persons[0].Sex, d.Persons[0].Child, d.Persons[0].AgeGroup = "women", "female", false, "21-24"
			breakIt(&d)
			err := microdata.Check(lib, d)
			if err == nil {
				_, err = microdata.Encode(d)
			}
			if !errors.Is(err, microdata.ErrSchema) {
				t.Fatalf("error is %v, want ErrSchema", err)
			}
			if slices.Contains(byCode, name) && strings.Contains(err.Error(), "tea") {
				t.Fatal("the error shows a value of a row")
			}
		})
	}
}

// TestDecodeRefuses changes bytes of a good edition.
func TestDecodeRefuses(t *testing.T) {
	replace := func(name, old, new string) func(map[string][]byte) {
		return func(f map[string][]byte) {
			if !bytes.Contains(f[name], []byte(old)) {
				panic("the test changes nothing: " + old)
			}
			f[name] = bytes.Replace(f[name], []byte(old), []byte(new), 1)
		}
	}
	cases := []struct {
		name   string
		change func(map[string][]byte)
		want   error
	}{
		{"one code changed", replace("persons.csv", "women", "menow"), microdata.ErrSum},
		{"a row lost", func(f map[string][]byte) { f["cases.csv"] = f["cases.csv"][:len(f["cases.csv"])-10] }, microdata.ErrSum},
		{"a file lost", func(f map[string][]byte) { delete(f, "cases.csv") }, microdata.ErrMissing},
		{"a file too many", func(f map[string][]byte) { f["names.csv"] = nil }, microdata.ErrMissing},
		{"another schema", replace("manifest.json", `"schema": 2`, `"schema": 3`), microdata.ErrSchema},
		{"follow-up without its files", replace("manifest.json", `  "files": [`, "  \"followup\": {\n    \"since\": \"2016-02-01\",\n    \"outside\": 0\n  },\n  \"files\": ["), microdata.ErrMissing},
		{"criminal cases without their files", replace("manifest.json", `"schema": 2`, `"schema": 4`), microdata.ErrMissing},
		{"certainty in the first schema", replace("manifest.json", `"schema": 2`, `"schema": 1`), microdata.ErrSchema},
		{"an unknown key", replace("manifest.json", `"schema": 2`, `"schema": 2, "more": 2`), microdata.ErrSchema},
		{"other blanks", replace("manifest.json", `"schema": 2`, `"schema":  2`), microdata.ErrCanonical},
		{"a line at the end", func(f map[string][]byte) { f["manifest.json"] = append(f["manifest.json"], '\n') }, microdata.ErrCanonical},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			files := mustEncode(t, golden(t))
			c.change(files)
			if _, err := microdata.Decode(files); !errors.Is(err, c.want) {
				t.Fatalf("error is %v, want %v", err, c.want)
			}
		})
	}
}

// TestDecodeRefusesOtherFormsOfTheSameContent signs a file anew after changing
// its form but not its meaning.
func TestDecodeRefusesOtherFormsOfTheSameContent(t *testing.T) {
	lines := func(f func([]string) []string) func([]byte) []byte {
		return func(b []byte) []byte {
			return []byte(strings.Join(f(strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")), "\n") + "\n")
		}
	}
	forms := map[string]func([]byte) []byte{
		"rows in another order": lines(func(l []string) []string { l[1], l[2] = l[2], l[1]; return l }),
		"carriage returns":      func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")) },
		"needless quotes":       lines(func(l []string) []string { l[1] = `"` + strings.Replace(l[1], ",", `",`, 1); return l }),
		"byte-order mark":       func(b []byte) []byte { return append([]byte("\uFEFF"), b...) },
	}
	for name, form := range forms {
		t.Run(name, func(t *testing.T) {
			files := mustEncode(t, golden(t))
			old := files["cases.csv"]
			files["cases.csv"] = form(bytes.Clone(old))
			if bytes.Equal(old, files["cases.csv"]) {
				t.Fatal("the test changes nothing")
			}
			files[microdata.ManifestName] = bytes.Replace(files[microdata.ManifestName], []byte(digest(old)), []byte(digest(files["cases.csv"])), 1)
			_, err := microdata.Decode(files)
			if !errors.Is(err, microdata.ErrCanonical) && !errors.Is(err, microdata.ErrSchema) {
				t.Fatalf("error is %v, want ErrCanonical or ErrSchema", err)
			}
		})
	}
}

func digest(content []byte) string {
	return microdata.Digest(map[string][]byte{microdata.ManifestName: content})
}

func TestReadFindsWhatWriteCreated(t *testing.T) {
	d := golden(t)
	folder := fstest.MapFS{}
	var order []string
	err := microdata.Write(d, func(name string, content []byte) error {
		folder[name] = &fstest.MapFile{Data: content}
		order = append(order, name)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if order[len(order)-1] != microdata.ManifestName {
		t.Fatalf("the manifest is not written last: %v", order)
	}
	back, err := microdata.Read(folder)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(d, back, sameDay); diff != "" {
		t.Fatal(diff)
	}
	delete(folder, microdata.ManifestName)
	if _, err := microdata.Read(folder); !errors.Is(err, microdata.ErrMissing) {
		t.Fatalf("an unfinished edition gives %v, want ErrMissing", err)
	}
}

// FuzzDecode feeds any bytes as persons.csv with a manifest that vouches for
// them: Decode must refuse them or give back the same bytes.
func FuzzDecode(f *testing.F) {
	good := mustEncode(f, golden(f))
	f.Add(good["persons.csv"])
	f.Add([]byte("id,group\n\"\n"))
	f.Fuzz(func(t *testing.T, content []byte) {
		files := maps.Clone(good)
		files[microdata.ManifestName] = bytes.Replace(good[microdata.ManifestName], []byte(digest(good["persons.csv"])), []byte(digest(content)), 1)
		files["persons.csv"] = content
		d, err := microdata.Decode(files)
		if err != nil {
			return
		}
		again, err := microdata.Encode(d)
		if err != nil || !bytes.Equal(again["persons.csv"], content) {
			t.Fatalf("accepted bytes that are not canonical (%v)", err)
		}
	})
}

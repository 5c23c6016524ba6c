package simulate

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
)

// closer is a writer into memory.
type closer struct{ *bytes.Buffer }

func (closer) Close() error { return nil }

// written writes a country into memory.
func written(t *testing.T, c *Country) map[string][]byte {
	t.Helper()
	buffers := map[string]*bytes.Buffer{}
	err := c.Write(func(name string) (io.WriteCloser, error) {
		if buffers[name] != nil {
			t.Errorf("%s is written twice", name)
		}
		buffers[name] = &bytes.Buffer{}
		return closer{buffers[name]}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for name, b := range buffers {
		files[name] = b.Bytes()
	}
	return files
}

// filesOf returns the written files of one of [countries], made once.
func filesOf(t *testing.T, name string, s Settings) map[string][]byte {
	t.Helper()
	if f, ok := filesByName[name]; ok {
		return f
	}
	filesByName[name] = written(t, made(t, s))
	return filesByName[name]
}

var filesByName = map[string]map[string][]byte{}

func made(t *testing.T, s Settings) *Country {
	t.Helper()
	c, err := New(s)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func demo() Settings {
	d := DemoTargets()
	return Settings{Targets: &d}
}

// countries are the settings with which the tests of all countries run.
func countries() map[string]Settings {
	few := Targets{Years: map[int]map[string]int{
		2016: {"persons.followed_up": 500, "persons.followed_up.women": 180, "persons.followed_up.men.exploitation.labour": 201, "persons.followed_up.nationalities": 12},
	}}
	return map[string]Settings{
		"the demonstration":      demo(),
		"another seed":           {Seed: 7, PersonsPerYear: 300},
		"a small country":        {Seed: 11, PersonsPerYear: 50, Years: 2},
		"one year":               {Seed: 12, PersonsPerYear: 120, Years: 1},
		"later years":            {Seed: 13, PersonsPerYear: 150, Years: 5, Last: 2023},
		"a large country":        {Seed: 14, PersonsPerYear: 800},
		"a few targets":          {Seed: 15, Targets: &few, Years: 3},
		"three times the noise":  {Seed: 16, PersonsPerYear: 250, Noise: noise(3)},
		"no noise":               {Seed: 17, PersonsPerYear: 250, Noise: &Noise{}},
		"everything goes wrong":  {Seed: 18, PersonsPerYear: 100, Noise: noise(40)},
		"the smallest of all":    {Seed: 19, PersonsPerYear: 20, Years: 4},
		"before the base year":   {Seed: 20, PersonsPerYear: 100, Years: 4, Last: 2014},
		"from the base year":     {Seed: 21, PersonsPerYear: 100, Years: 3, Last: 2018},
		"nine years of the base": {Seed: 22, PersonsPerYear: 60, Years: 9, Last: 2021},
	}
}

func noise(factor float64) *Noise {
	n := DefaultNoise().Times(factor)
	return &n
}

func TestTheSameSettingsGiveTheSameBytes(t *testing.T) {
	for name, s := range map[string]Settings{"demonstration": demo(), "drawn": {Seed: 3, PersonsPerYear: 200}, "events": {Seed: 3, PersonsPerYear: 200, CaseEvents: true}} {
		a, b := written(t, made(t, s)), written(t, made(t, s))
		if !slices.Equal(slices.Sorted(maps.Keys(a)), slices.Sorted(maps.Keys(b))) {
			t.Errorf("%s: other files", name)
		}
		for file := range a {
			if !bytes.Equal(a[file], b[file]) {
				t.Errorf("%s: %s differs from one run to the next", name, file)
			}
		}
		s.Seed++
		other := written(t, made(t, s))
		if bytes.Equal(a["truth_persons.csv"], other["truth_persons.csv"]) {
			t.Errorf("%s: another seed gives the same persons", name)
		}
	}
}

func TestTheDemonstrationIsTheGoldenExample(t *testing.T) {
	d := DemoTargets()
	c := made(t, Settings{Targets: &d})
	if got := c.Years(); !slices.Equal(got, []int{2014, 2015, 2016}) {
		t.Fatalf("years %v", got)
	}
	for _, y := range c.Years() {
		figures := c.Figures(y)
		for id, want := range d.Years[y] {
			if figures[id] != want {
				t.Errorf("%d: %s is %d, not %d", y, id, figures[id], want)
			}
		}
	}
	f, before := c.Figures(2016), c.Figures(2015)
	for id, want := range map[string]int{ // ../shared/product.md, the golden example
		"persons.followed_up": 262, "persons.first_identified": 98, "persons.followed_up.women": 197, "persons.followed_up.men": 46,
		"persons.followed_up.children": 18, "persons.followed_up.sex_not_recorded": 1, "persons.followed_up.exploitation.sexual": 185,
		"persons.followed_up.exploitation.labour": 60, "persons.followed_up.exploitation.both": 17, "persons.followed_up.nationalities": 42,
		"police_reports": 46, "police_reports.aggravated": 4, "cases.convicted.since_2016": 10,
	} {
		if f[id] != want {
			t.Errorf("%s is %d, not %d", id, f[id], want)
		}
	}
	order := []string{"NG", "RO", "PK", "BG", "PH", "MA", "IN"}
	for i := 1; i < len(order); i++ {
		if f[citizenshipID(order[i])] >= f[citizenshipID(order[i-1])] || f[citizenshipID(order[i])] < 5 {
			t.Errorf("%s: %d after %d", order[i], f[citizenshipID(order[i])], f[citizenshipID(order[i-1])])
		}
	}
	for id, n := range f {
		if code, ok := strings.CutPrefix(id, citizenshipID("")); ok && !slices.Contains(order, code) && (n < 1 || n > 4) {
			t.Errorf("%s is %d, not 1 to 4", id, n)
		}
	}
	switch {
	case 2*f["persons.followed_up.citizenship.NG"] <= f["persons.followed_up"]:
		t.Error("no majority from Nigeria")
	case before["persons.followed_up"] != 290 || before["persons.followed_up.children"] != 42:
		t.Errorf("2015: %d persons, %d children", before["persons.followed_up"], before["persons.followed_up.children"])
	case before["persons.followed_up.women.exploitation.both"] >= f["persons.followed_up.women.exploitation.both"]:
		t.Error("women exploited in both ways must have become more")
	case before["police_reports"] <= 46 || 2*f["police_reports.exploitation.labour"] <= 46:
		t.Error("police reports must have fallen, most of them in forced labour")
	}
}

// TestEveryCountryMeetsItsTargets holds the counts of the people against what
// was planned and, where given, against the targets.
func TestEveryCountryMeetsItsTargets(t *testing.T) {
	for name, s := range countries() {
		t.Run(name, func(t *testing.T) {
			c := made(t, s)
			for i, y := range c.Years() {
				m, f := c.plans[i], c.Figures(y)
				for id, want := range s.Targets.of(y) {
					if f[id] != want {
						t.Errorf("%d: %s is %d, not %d", y, id, f[id], want)
					}
				}
				got := []int{f[idFollowedUp], f[idFirst], f[idReports], f[idAggravated], f[idConvicted], f[idConvictedNow]}
				if want := []int{m.total, m.first, m.reports, m.aggravated, m.convicted, m.inYear}; !slices.Equal(got, want) {
					t.Errorf("%d: counts %v, planned %v", y, got, want)
				}
				for g := range groupCount {
					for e := range classCount {
						if f[cellID(g, e)] != m.cells[g][e] {
							t.Errorf("%d: %s is %d, planned %d", y, cellID(g, e), f[cellID(g, e)], m.cells[g][e])
						}
					}
				}
				for _, n := range m.citizenship {
					if f[citizenshipID(n.country)] != n.persons {
						t.Errorf("%d: %s is %d, planned %d", y, n.country, f[citizenshipID(n.country)], n.persons)
					}
				}
				addsUp(t, y, f)
			}
		})
	}
}

// addsUp checks that the parts of the figures make the whole.
func addsUp(t *testing.T, year int, f map[string]int) {
	t.Helper()
	groups, classes, nations, reports := 0, 0, 0, 0
	for g := range groupCount {
		groups += f[groupID(g)]
	}
	for e := range classCount {
		classes += f[classID(e)]
		reports += f[reportClassID(e)]
	}
	for id, n := range f {
		if strings.HasPrefix(id, citizenshipID("")) {
			nations += n
		}
	}
	if whole := f[idFollowedUp]; groups != whole || classes != whole || nations != whole {
		t.Errorf("%d: %d persons, but groups make %d, classes %d, citizenships %d", year, whole, groups, classes, nations)
	}
	if reports != f[idReports] {
		t.Errorf("%d: %d police reports, but classes make %d", year, f[idReports], reports)
	}
}

// TestFiguresOfOneCountryAreTargetsOfAnother reads back a written targets.json.
func TestFiguresOfOneCountryAreTargetsOfAnother(t *testing.T) {
	for name, s := range countries() {
		c := made(t, s)
		targets, err := ReadTargets(bytes.NewReader(filesOf(t, name, s)["targets.json"]))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		twin := made(t, Settings{Seed: s.Seed + 1000, Targets: &targets})
		for _, y := range c.Years() {
			if !maps.Equal(c.Figures(y), twin.Figures(y)) {
				t.Errorf("%s: %d: another country with the same targets has other figures", name, y)
			}
		}
	}
}

func TestContradictoryTargetsNameTheFigures(t *testing.T) {
	for name, test := range map[string]struct {
		years map[int]map[string]int
		names []string
	}{
		"groups do not make the whole": {
			map[int]map[string]int{2016: {"persons.followed_up": 262, "persons.followed_up.women": 197, "persons.followed_up.men": 46, "persons.followed_up.children": 18, "persons.followed_up.sex_not_recorded": 0}},
			[]string{"2016", "persons.followed_up is 262", "women (197)", "261"},
		},
		"a part is larger": {map[int]map[string]int{2016: {"persons.followed_up": 50, "persons.followed_up.women": 60}}, []string{"at least 60"}},
		"classes do not make the groups": {
			map[int]map[string]int{2016: {
				"persons.followed_up.exploitation.sexual": 10, "persons.followed_up.exploitation.labour": 10, "persons.followed_up.exploitation.both": 0, "persons.followed_up.exploitation.other": 0,
				"persons.followed_up.women": 10, "persons.followed_up.men": 5, "persons.followed_up.children": 0, "persons.followed_up.sex_not_recorded": 0,
			}},
			[]string{"exploitation.sexual", "20", "15"},
		},
		"no table has these cells": {
			map[int]map[string]int{2016: {
				"persons.followed_up": 100, "persons.followed_up.women": 50, "persons.followed_up.men": 50, "persons.followed_up.exploitation.sexual": 10, "persons.followed_up.women.exploitation.labour": 0,
				"persons.followed_up.women.exploitation.both": 0, "persons.followed_up.women.exploitation.other": 0,
			}},
			[]string{"women (50)", "women.exploitation.labour (0)"},
		},
		"cells and group":        {map[int]map[string]int{2016: {"persons.followed_up.men": 4, "persons.followed_up.men.exploitation.labour": 5}}, []string{"men is 4", "men.exploitation.labour"}},
		"first and followed up":  {map[int]map[string]int{2016: {"persons.followed_up": 40, "persons.first_identified": 41}}, []string{"at least 41"}},
		"too many nationalities": {map[int]map[string]int{2016: {"persons.followed_up": 40, "persons.followed_up.nationalities": 41}}, []string{"at least 41"}},
		"more countries than there are": {
			map[int]map[string]int{2016: {"persons.followed_up": 4000, "persons.followed_up.nationalities": 400}}, []string{"nationalities is 400", "countries are known"},
		},
		"too many to make":       {map[int]map[string]int{2016: {"persons.followed_up": 3_000_000}}, []string{"3000000", "200000"}},
		"too many reports":       {map[int]map[string]int{2016: {"police_reports": 3_000_000}}, []string{"police_reports is 3000000"}},
		"citizenships and whole": {map[int]map[string]int{2016: {"persons.followed_up": 40, "persons.followed_up.citizenship.NG": 30, "persons.followed_up.citizenship.RO": 20}}, []string{"at least 50"}},
		"nationalities and citizenships": {
			map[int]map[string]int{2016: {"persons.followed_up": 40, "persons.followed_up.nationalities": 1, "persons.followed_up.citizenship.NG": 30, "persons.followed_up.citizenship.RO": 10}},
			[]string{"nationalities is 1", "2 citizenships"},
		},
		"nobody left for the others": {
			map[int]map[string]int{2016: {"persons.followed_up": 40, "persons.followed_up.nationalities": 5, "persons.followed_up.citizenship.NG": 38}}, []string{"nationalities is 5", "2 of 40"},
		},
		"reports":               {map[int]map[string]int{2016: {"police_reports": 3, "police_reports.exploitation.sexual": 4}}, []string{"police_reports is 3"}},
		"aggravated reports":    {map[int]map[string]int{2016: {"police_reports": 3, "police_reports.aggravated": 4}}, []string{"aggravated is 4"}},
		"cases before the base": {map[int]map[string]int{2015: {"cases.convicted.since_2016": 1}}, []string{"2015", "cases.convicted.since_2016 is 1"}},
		"cases that fall": {
			map[int]map[string]int{2016: {"cases.convicted.since_2016": 5}, 2017: {"cases.convicted.since_2016": 4}}, []string{"2017", "was 5", "cannot fall"},
		},
		"cases of the year": {
			map[int]map[string]int{2016: {"cases.convicted.since_2016": 5}, 2017: {"cases.convicted.since_2016": 9, "cases.convicted": 3}}, []string{"2017", "make 8"},
		},
	} {
		_, err := New(Settings{Targets: &Targets{Years: test.years}})
		if !errors.Is(err, ErrTargets) {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, part := range test.names {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("%s: %v does not name %q", name, err, part)
			}
		}
	}
}

// TestNobodyAtAll: a year without persons and without police reports is a
// country as well.
func TestNobodyAtAll(t *testing.T) {
	targets := Targets{Years: map[int]map[string]int{2016: {"persons.followed_up": 0, "police_reports": 0}}}
	c := made(t, Settings{Targets: &targets, Years: 2})
	if f := c.Figures(2016); f[idFollowedUp] != 0 || f[idReports] != 0 || f[idNationalities] != 0 {
		t.Errorf("%v", f)
	}
	if f := c.Figures(2015); f[idFollowedUp] == 0 {
		t.Error("the year before is drawn")
	}
	if c.Figures(2014) != nil {
		t.Error("2014 is not simulated")
	}
	if len(written(t, c)["returns/udi-2016.csv"]) == 0 {
		t.Error("an agency with nothing to report returns that")
	}
}

func TestTargetsThatCannotBeRead(t *testing.T) {
	for _, text := range []string{
		``, `[]`, `{"years":{"2016":{"persons.folowed_up":1}}}`, `{"years":{"2016":{"persons.followed_up":-1}}}`, `{"years":{"then":{}}}`,
		`{"years":{"2016":{"persons.followed_up":1.5}}}`, `{"year":{}}`, `{"years":{}} {}`, `{"years":{"2016":{"persons.followed_up.citizenship.QQ":1}}}`,
	} {
		if _, err := ReadTargets(strings.NewReader(text)); !errors.Is(err, ErrTargets) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestSettingsOutsideTheirDomain(t *testing.T) {
	for _, s := range []Settings{
		{PersonsPerYear: 5}, {PersonsPerYear: 10_000_000}, {Years: -1}, {Years: 99}, {Last: 1815}, {Noise: &Noise{Typing: 1.5}}, {Noise: &Noise{Alias: -1}},
	} {
		if _, err := New(s); !errors.Is(err, ErrSettings) {
			t.Errorf("%+v: %v", s, err)
		}
	}
	far := Targets{Years: map[int]map[string]int{2010: {}}}
	if _, err := New(Settings{Targets: &far, Years: 3, Last: 2016}); !errors.Is(err, ErrTargets) || !strings.Contains(fmt.Sprint(err), "2010") {
		t.Errorf("a year that is not simulated: %v", err)
	}
}

func TestProgressIsTold(t *testing.T) {
	last, all := 0, 0
	made(t, Settings{Seed: 2, PersonsPerYear: 400, Progress: func(done, total int) {
		if done < last || done > total {
			t.Errorf("%d of %d after %d", done, total, last)
		}
		last, all = done, total
	}})
	if last == 0 || last != all {
		t.Errorf("ends at %d of %d", last, all)
	}
}

func TestAWriterThatFailsIsHeard(t *testing.T) {
	full := errors.New("disk full")
	c := made(t, Settings{Seed: 2, PersonsPerYear: 30})
	if err := c.Write(func(string) (io.WriteCloser, error) { return nil, full }); !errors.Is(err, full) {
		t.Errorf("create: %v", err)
	}
	if err := c.Write(func(string) (io.WriteCloser, error) { return brokenWriter{full}, nil }); !errors.Is(err, full) {
		t.Errorf("write: %v", err)
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }
func (w brokenWriter) Close() error              { return nil }

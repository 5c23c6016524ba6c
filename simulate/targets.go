package simulate

import (
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

//go:embed data
var dataFiles embed.FS

// Targets are true counts by year and figure id, for example 262 under
// "persons.followed_up" of 2016. Years and ids that are absent are drawn from
// the seed so that they agree with those given.
type Targets struct {
	Years map[int]map[string]int

	// Published are the totals that were published for earlier years, in the
	// columns of [BackSeriesColumns]; nil means a synthetic series.
	Published [][]string
}

func (t *Targets) years() []int {
	if t == nil {
		return nil
	}
	return slices.Sorted(maps.Keys(t.Years))
}

func (t *Targets) of(year int) map[string]int {
	if t == nil {
		return nil
	}
	return t.Years[year]
}

// The figure ids that targets may name, besides those with a part of a code
// list: see groupID, classID, cellID, citizenshipID and reportClassID.
const (
	idFollowedUp    = "persons.followed_up"
	idFirst         = "persons.first_identified"
	idNationalities = "persons.followed_up.nationalities"
	idReports       = "police_reports"
	idAggravated    = "police_reports.aggravated"
	idConvicted     = "cases.convicted.since_2016"
	idConvictedNow  = "cases.convicted"
	convictedSince  = 2016
)

// Groups and classes are the published partitions of persons, code lists group
// and exploitation_summary.
const (
	women = iota
	men
	children
	sexNotRecorded
	groupCount
)

const (
	sexual = iota
	labour
	both
	otherForm
	classCount
)

var (
	groupCodes = [groupCount]string{"women", "men", "children", "sex_not_recorded"}
	classCodes = [classCount]string{"sexual", "labour", "both", "other"}
)

func groupID(g int) string          { return idFollowedUp + "." + groupCodes[g] }
func classID(e int) string          { return idFollowedUp + ".exploitation." + classCodes[e] }
func cellID(g, e int) string        { return groupID(g) + ".exploitation." + classCodes[e] }
func reportClassID(e int) string    { return idReports + ".exploitation." + classCodes[e] }
func citizenshipID(c string) string { return idFollowedUp + ".citizenship." + c }

// knownID reports whether id is a figure that can be calibrated.
func knownID(id string) bool {
	switch id {
	case idFollowedUp, idFirst, idNationalities, idReports, idAggravated, idConvicted, idConvictedNow:
		return true
	}
	for g := range groupCount {
		for e := range classCount {
			if id == groupID(g) || id == classID(e) || id == cellID(g, e) || id == reportClassID(e) {
				return true
			}
		}
	}
	code, ok := strings.CutPrefix(id, citizenshipID(""))
	return ok && isCountry(code)
}

// targetsFile is the layout of targets.json, which [Country.Write] writes and
// [ReadTargets] reads.
type targetsFile struct {
	Years map[string]map[string]int `json:"years"`
}

// ReadTargets reads {"years":{"2016":{"persons.followed_up":262}}}. It returns
// ErrTargets for text that is not such an object, for a year that is not a
// number, for an id that is not a figure and for a negative count.
func ReadTargets(r io.Reader) (Targets, error) {
	var f targetsFile
	dec := json.NewDecoder(r)
	dec.DisallowUnknownFields()
	if err := dec.Decode(&f); err != nil {
		return Targets{}, fmt.Errorf("%w: %w", ErrTargets, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return Targets{}, fmt.Errorf("%w: text after the object", ErrTargets)
	}
	t := Targets{Years: map[int]map[string]int{}}
	for _, name := range slices.Sorted(maps.Keys(f.Years)) {
		year, err := strconv.Atoi(name)
		if err != nil {
			return Targets{}, fmt.Errorf("%w: year %q", ErrTargets, name)
		}
		t.Years[year] = f.Years[name]
		for _, id := range slices.Sorted(maps.Keys(f.Years[name])) {
			if !knownID(id) {
				return Targets{}, fmt.Errorf("%w: %d: %s is not a figure that can be calibrated", ErrTargets, year, id)
			}
			if f.Years[name][id] < 0 {
				return Targets{}, fmt.Errorf("%w: %d: %s is negative", ErrTargets, year, id)
			}
		}
	}
	return t, nil
}

// DemoTargets returns the golden example: the model country's published totals
// for 2016 and, for 2014 and 2015, what was published completed with invented
// parts (data/demo.json and doc/methods/simulate.md say which).
func DemoTargets() Targets {
	f, err := dataFiles.Open("data/demo.json")
	if err != nil {
		panic(err) // embedded
	}
	defer f.Close()
	t, err := ReadTargets(f)
	if err != nil {
		panic(err) // embedded and tested
	}
	t.Published = publishedSeries()
	return t
}

package cube

import (
	"errors"
	"math"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/stat/indicator"
	"verdig/stat/internal/count"
	"verdig/stat/internal/example"
	"verdig/stat/microdata"
)

var order = strings.Fields("filed investigated accused charged indicted judged convicted final")

func far(stage, code string) bool { return slices.Index(order, stage) >= slices.Index(order, code) }

func reports(d *microdata.Dataset, yes func(r microdata.CaseReport) bool) int {
	n := 0
	for _, r := range d.Criminal.Reports {
		if yes(r) {
			n++
		}
	}
	return n
}

func suspects(d *microdata.Dataset, yes func(a microdata.CaseAccused) bool) int {
	n := 0
	for _, a := range d.Criminal.Accused {
		if yes(a) {
			n++
		}
	}
	return n
}

func this(d *microdata.Dataset, day codelist.Day) bool {
	return strings.HasPrefix(day.String(), strconv.Itoa(d.Year)+"-")
}

func any0(code, want string) bool { return code == "total" || code == want }

// absent is what a recount says of a number that does not exist.
const absent = math.MinInt

// recountCriminal says anew, one cell at a time, what a table of criminal cases
// says. It shares no code with the tables.
var recountCriminal = map[string]func(d *microdata.Dataset, codes []string) int{
	"police_reports_district": func(d *microdata.Dataset, codes []string) int {
		return reports(d, func(r microdata.CaseReport) bool { return this(d, r.FiledOn) && any0(codes[0], r.District) })
	},
	"police_reports_child": func(d *microdata.Dataset, codes []string) int {
		return reports(d, func(r microdata.CaseReport) bool { return this(d, r.FiledOn) && any0(codes[0], r.Child) })
	},
	"police_reports_setting": func(d *microdata.Dataset, codes []string) int {
		if codes[0] != "total" && reports(d, func(r microdata.CaseReport) bool { return this(d, r.FiledOn) }) > 0 &&
			reports(d, func(r microdata.CaseReport) bool {
				said := map[string]string{"online": r.Online, "group": r.Group}[codes[0]]
				return this(d, r.FiledOn) && (said == "yes" || said == "no")
			}) == 0 {
			return absent
		}
		return reports(d, func(r microdata.CaseReport) bool {
			in := map[string]bool{"total": true, "online": r.Online == "yes", "group": r.Group == "yes"}
			return this(d, r.FiledOn) && in[codes[0]]
		})
	},
	"attrition": func(d *microdata.Dataset, codes []string) int {
		if y, err := strconv.Atoi(codes[0]); err == nil && y > d.Year {
			return absent
		}
		return reports(d, func(r microdata.CaseReport) bool {
			return any0(codes[0], r.FiledOn.String()[:4]) && far(r.Stage, codes[1])
		})
	},
	"report_ends": func(d *microdata.Dataset, codes []string) int {
		if y, err := strconv.Atoi(codes[0]); err == nil && y > d.Year {
			return absent
		}
		return reports(d, func(r microdata.CaseReport) bool {
			return any0(codes[0], r.FiledOn.String()[:4]) && (any0(codes[1], r.End) || codes[1] == "open" && r.End == "")
		})
	},
	"report_paths": func(d *microdata.Dataset, codes []string) int {
		if y, err := strconv.Atoi(codes[0]); err == nil && y > d.Year {
			return absent
		}
		next := map[string]string{"filed": "indicted", "indicted": "judged", "judged": "convicted", "convicted": "final"}
		return reports(d, func(r microdata.CaseReport) bool {
			last := codes[1] == "total" || far(r.Stage, codes[1]) && (codes[1] == "final" || !far(r.Stage, next[codes[1]]))
			return any0(codes[0], r.FiledOn.String()[:4]) && last && (any0(codes[2], r.End) || codes[2] == "open" && r.End == "")
		})
	},
	"drop_grounds": func(d *microdata.Dataset, codes []string) int {
		return reports(d, func(r microdata.CaseReport) bool {
			return this(d, r.FiledOn) && r.End == "dropped" && (any0(codes[0], r.Ground) || codes[0] == "dropped" && strings.HasPrefix(r.Ground, "dropped_"))
		})
	},
	"accused": func(d *microdata.Dataset, codes []string) int {
		return suspects(d, func(a microdata.CaseAccused) bool {
			return codes[0] == "requalified" && a.Requalified || codes[0] != "requalified" && far(a.Stage, codes[0])
		})
	},
	"convicted_year": func(d *microdata.Dataset, codes []string) int {
		return suspects(d, func(a microdata.CaseAccused) bool { return this(d, a.ConvictedOn) && any0(codes[0], a.Sex) })
	},
	"victims_in_cases": func(d *microdata.Dataset, codes []string) int {
		n := 0
		for _, v := range d.Criminal.Victims {
			on := map[string]codelist.Day{"all": v.AddedOn, "claimed": v.ClaimedOn, "awarded": v.AwardedOn}[codes[1]]
			if this(d, on) && any0(codes[0], v.Child) {
				n++
			}
		}
		return n
	},
	"judgments_given": func(d *microdata.Dataset, codes []string) int {
		n := 0
		for _, j := range d.Criminal.Judgments {
			if this(d, j.On) && any0(codes[0], j.Instance) && (any0(codes[1], j.Outcome) || codes[1] == "other" && j.Outcome == "") {
				n++
			}
		}
		return n
	},
	"final_convictions": func(d *microdata.Dataset, codes []string) int {
		first := map[string]string{}
		for _, a := range d.Criminal.Accused {
			if day := a.EndedOn.String(); a.End == "convicted" && (first[a.Case] == "" || day < first[a.Case]) {
				first[a.Case] = day
			}
		}
		n := 0
		for _, day := range first {
			if codes[0] == "in_year" && day[:4] == strconv.Itoa(d.Year) || codes[0] == "since_base" && day >= "2016" {
				n++
			}
		}
		return n
	},
	"compensation_amount": func(d *microdata.Dataset, codes []string) int {
		of := map[string]int64{}
		for _, v := range d.Criminal.Victims {
			on, kroner, who := v.AwardedOn, v.Awarded, v.Person
			if codes[0] == "claimed" {
				on, kroner = v.ClaimedOn, v.Claimed
			}
			if who == "" {
				who = "victim " + v.ID
			}
			if this(d, on) && kroner > 0 {
				of[who] += kroner
			}
		}
		sum, most := int64(0), int64(0)
		for _, k := range of {
			sum, most = sum+k, max(most, k)
		}
		if len(of) < 5 || float64(most)/float64(sum) >= 0.7 {
			return absent
		}
		return int(sum)
	},
	"durations": func(d *microdata.Dataset, codes []string) int {
		spans := d.Spans(codes[0])
		if got := [2]int{len(spans), ended(spans)}; got[0] < 10 || got[1] < 5 {
			return absent
		}
		days := naiveMedian(spans, map[string]float64{"median": 0, "low": -1.959963984540054, "high": 1.959963984540054}[codes[1]])
		switch {
		case math.IsNaN(days):
			return absent
		case codes[1] == "low":
			return int(math.Floor(days))
		case codes[1] == "high":
			return int(math.Ceil(days))
		}
		return int(math.Floor(days + 0.5))
	},
	"duration_spans": func(d *microdata.Dataset, codes []string) int {
		spans := d.Spans(codes[0])
		if codes[1] == "ended" {
			return ended(spans)
		}
		return len(spans)
	},
}

func ended(spans []microdata.Span) int {
	n := 0
	for _, s := range spans {
		if s.Ended {
			n++
		}
	}
	return n
}

// naiveMedian reads the median off a curve drawn day by day: the curve itself
// for z of 0, the ends of its log-log band otherwise.
func naiveMedian(spans []microdata.Span, z float64) float64 {
	last := 0
	for _, s := range spans {
		last = max(last, s.Days)
	}
	const half, near = 0.5, 1e-9
	left, variance, from := 1.0, 0.0, math.NaN()
	for day := 0; day <= last; day++ {
		if !slices.ContainsFunc(spans, func(s microdata.Span) bool { return s.Days == day }) {
			continue
		}
		n, e := 0.0, 0.0
		for _, s := range spans {
			if s.Days >= day {
				n++
			}
			if s.Days == day && s.Ended {
				e++
			}
		}
		left *= 1 - e/n
		variance += e / (n * (n - e))
		at := left
		if z != 0 {
			if left <= 0 || left >= 1 {
				continue
			}
			// the lower end of the band ends the interval early, the upper end late
			at = math.Pow(left, math.Exp(z*math.Sqrt(variance)/math.Log(left)))
		}
		switch {
		case at < half-near && math.IsNaN(from):
			return float64(day)
		case at < half-near:
			return (from + float64(day)) / 2
		case at <= half+near && math.IsNaN(from):
			from = float64(day)
		}
	}
	if math.IsNaN(from) {
		return from
	}
	return (from + float64(last)) / 2
}

// TestCriminalCasesAreCounted compares every cell of every table of criminal
// cases with a count made anew, over random years.
func TestCriminalCasesAreCounted(t *testing.T) {
	lib := library(t)
	shown := map[string]int{}
	for seed := uint64(1); seed <= 8; seed++ {
		var years []microdata.Dataset
		for _, m := range example.Golden()[seed%3:] {
			d := example.WithCriminal(lib, seed+uint64(m.Year), example.Year(lib, seed, m))
			if err := microdata.Check(lib, d); err != nil {
				t.Fatal(err)
			}
			years = append(years, d)
		}
		tables := standard(t, years)
		for _, def := range indicator.Tables() {
			if !indicator.OfCriminal(def.ID) {
				continue
			}
			r, want := tables[def.ID], recountCriminal[def.ID]
			for place, n := range r.Cells {
				codes := named(r, place)
				d := &years[slices.IndexFunc(years, func(d microdata.Dataset) bool { return strconv.Itoa(d.Year) == codes[0] })]
				got := r.Nodes[n].Value
				if r.Nodes[n].Absent {
					if got != 0 {
						t.Errorf("%s %v does not exist and is %d", def.ID, codes, got)
					}
					got = absent
				} else if got > 0 {
					shown[def.ID]++
				}
				if w := want(d, codes[1:]); w != got {
					t.Errorf("seed %d: %s %v is %d, counted anew %d", seed, def.ID, codes, got, w)
				}
			}
		}
	}
	if len(shown) != len(recountCriminal) {
		t.Errorf("numbers above 0 in %v only", shown)
	}
}

// named returns the codes of the cell at a place.
func named(r *count.Table, place int) []string {
	codes := make([]string, len(r.Dims))
	for k := len(r.Dims) - 1; k >= 0; k-- {
		codes[k] = r.Dims[k].Codes[place%len(r.Dims[k].Codes)]
		place /= len(r.Dims[k].Codes)
	}
	return codes
}

// small is a year small enough to count by hand: four reports of 2016 in three
// cases, one of 2015; four accused; six victims, of whom two are one person.
func small() microdata.Dataset {
	d := byHand()
	on := func(month, day int) codelist.Day { return codelist.MustDay(2016, month, day) }
	report := func(id, name string, filed codelist.Day, stage, end, ground string) microdata.CaseReport {
		return microdata.CaseReport{
			ID: id, Case: name, FiledOn: filed, District: "pd-oslo", Type: "ordinary", Exploitation: "labour", Child: "no", Online: "no", Group: "no",
			Stage: stage, End: end, Ground: ground, Investigated: -1, Decided: -1, Indicted: -1, Judged: -1, Final: -1,
		}
	}
	c := &microdata.Criminal{Reports: []microdata.CaseReport{
		report("1", "a", on(1, 5), "final", "convicted", ""), report("2", "a", on(2, 5), "final", "convicted", ""), report("3", "b", on(3, 1), "judged", "", ""),
		report("0", "z", codelist.MustDay(2015, 6, 1), "charged", "", ""),
	}}
	r := c.Reports
	r[0].Child, r[0].Online, r[0].Group, r[0].Final = "yes", "yes", "yes", 300
	r[1].District, r[1].Online, r[1].Final, r[1].Type = "pd-vest", "yes", 270, "aggravated"
	r[2].Child, r[2].Exploitation = "unknown", "sexual"
	c.Accused = []microdata.CaseAccused{
		{ID: "a1", Case: "a", Sex: "male", Stage: "final", End: "convicted", EndedOn: on(10, 31), JudgedOn: on(5, 1), ConvictedOn: on(5, 1), Requalified: true, Prison: 100},
		{ID: "a2", Case: "a", Sex: "female", Stage: "convicted", JudgedOn: on(6, 1), IndictedOn: on(2, 1), ConvictedOn: on(6, 1), Prison: 10},
		{ID: "a3", Case: "b", Sex: "male", Stage: "judged", JudgedOn: on(7, 1), Prison: -1, Suspended: -1},
		{ID: "a4", Case: "z", Sex: "unknown", Stage: "charged", Prison: -1, Suspended: -1},
	}
	victim := func(id, person, child string, claimed, awarded int64) microdata.CaseVictim {
		v := microdata.CaseVictim{ID: id, Case: "a", AddedOn: on(1, 6), Sex: "female", Child: child, Person: person, Claimed: claimed, Awarded: awarded}
		if claimed >= 0 {
			v.ClaimedOn = on(4, 1)
		}
		if awarded >= 0 {
			v.AwardedOn = on(5, 1)
		}
		return v
	}
	c.Victims = []microdata.CaseVictim{
		victim("v1", "p0", "yes", 100, 60), victim("v2", "p1", "yes", 100, 10), victim("v3", "p2", "no", 100, 10), victim("v4", "", "no", 100, 10),
		victim("v5", "", "unknown", 100, -1), victim("v6", "p0", "no", -1, 5),
	}
	c.Victims[5].Case, c.Victims[5].AddedOn = "b", codelist.MustDay(2015, 12, 31)
	c.Judgments = []microdata.CaseJudgment{
		{ID: "j1", Case: "a", Instance: "district", On: on(5, 1), Outcome: "conviction", FinalOn: on(10, 31), Convicted: 1, Confiscated: -1},
		{ID: "j2", Case: "a", Instance: "district", On: on(6, 1), Outcome: "conviction", Convicted: 1, Confiscated: -1},
		{ID: "j3", Case: "b", Instance: "appeal", On: on(7, 1), Outcome: "", Confiscated: -1},
		{ID: "j0", Case: "z", Instance: "district", On: codelist.MustDay(2015, 12, 1), Outcome: "acquittal", Acquitted: 1, Confiscated: -1},
	}
	d.Criminal = c
	return d
}

// TestCriminalTablesByHand holds every table against counts made by hand.
func TestCriminalTablesByHand(t *testing.T) {
	tables := standard(t, []microdata.Dataset{small()})
	for _, c := range []struct {
		table, codes string
		want         int
	}{
		{"police_reports_district", "total", 3}, {"police_reports_district", "pd-oslo", 2}, {"police_reports_district", "pd-vest", 1},
		{"police_reports_child", "yes", 1}, {"police_reports_child", "no", 1}, {"police_reports_child", "unknown", 1},
		{"police_reports_setting", "total", 3}, {"police_reports_setting", "online", 2}, {"police_reports_setting", "group", 1},
		{"attrition", "2015 filed", 1}, {"attrition", "2015 indicted", 0}, {"attrition", "2016 filed", 3}, {"attrition", "2016 indicted", 3},
		{"attrition", "2016 judged", 3}, {"attrition", "2016 convicted", 2}, {"attrition", "total filed", 4}, {"attrition", "total final", 2},
		{"report_ends", "2016 convicted", 2}, {"report_ends", "2016 open", 1}, {"report_ends", "total open", 2}, {"report_ends", "2015 total", 1},
		{"report_paths", "2016 final convicted", 2}, {"report_paths", "2016 judged open", 1}, {"report_paths", "total filed open", 1}, {"report_paths", "2016 judged total", 1},
		{"report_paths", "total total total", 4}, {"report_paths", "2016 filed total", 0},
		{"drop_grounds", "total", 0},
		{"accused", "accused", 4}, {"accused", "indicted", 3}, {"accused", "convicted", 2}, {"accused", "final", 1}, {"accused", "requalified", 1},
		{"convicted_year", "total", 2}, {"convicted_year", "female", 1}, {"convicted_year", "male", 1}, {"convicted_year", "unknown", 0},
		{"victims_in_cases", "total all", 5}, {"victims_in_cases", "yes all", 2}, {"victims_in_cases", "total claimed", 5}, {"victims_in_cases", "no awarded", 3},
		{"victims_in_cases", "total awarded", 5},
		{"judgments_given", "total total", 3}, {"judgments_given", "district conviction", 2}, {"judgments_given", "appeal other", 1}, {"judgments_given", "total acquittal", 0},
		{"final_convictions", "in_year", 1}, {"final_convictions", "since_base", 1},
		{"compensation_amount", "claimed", 500},
		{"duration_spans", "report_decision followed", 4}, {"duration_spans", "report_decision ended", 0},
		{"duration_spans", "indictment_judgment followed", 1}, {"duration_spans", "judgment_final followed", 3}, {"duration_spans", "judgment_final ended", 1},
	} {
		if got := at(t, tables[c.table], append([]string{"2016"}, strings.Fields(c.codes)...)...); got != c.want {
			t.Errorf("%s %s = %d, want %d", c.table, c.codes, got, c.want)
		}
	}
	// Five victims are awarded 95 kroner, but they are four persons.
	r := tables["compensation_amount"]
	if n := r.Nodes[r.Cells[1]]; !n.Absent {
		t.Errorf("an amount for four persons: %+v", n)
	}
	for _, n := range tables["durations"].Cells {
		if x := tables["durations"].Nodes[n]; !x.Absent {
			t.Errorf("a duration of four spans: %+v", x)
		}
	}
	v := tables["victims_in_cases"]
	if n := v.Nodes[v.Cells[2]]; n.Value != 5 || n.Persons != 4 || n.AtLeast != 0 {
		t.Errorf("victims with an award: %+v", n)
	}
}

// TestYearsWithoutCasesHaveNoTables: a year frozen before criminal cases were
// told by events has no cell in their tables, and the other tables are the same
// with and without.
func TestYearsWithoutCasesHaveNoTables(t *testing.T) {
	lib := library(t)
	years := example.Years(lib, 5, example.Golden())
	without := standard(t, years)
	years[2] = example.WithCriminal(lib, 5, years[2])
	with := standard(t, years)
	var extra []string
	for id, r := range with {
		if old, ok := without[id]; ok {
			if !slices.Equal(values(r), values(old)) {
				t.Errorf("%s is another table with criminal cases", id)
			}
			continue
		}
		extra = append(extra, id)
		if !slices.Equal(r.Dims[0].Codes, []string{"2016"}) || !indicator.OfCriminal(id) {
			t.Errorf("%s has the years %v", id, r.Dims[0].Codes)
		}
	}
	sort.Strings(extra)
	if len(extra) != len(recountCriminal) || len(with) != len(without)+len(extra) {
		t.Errorf("tables besides: %v", extra)
	}
	def, _ := indicator.LookupTable("accused")
	if _, err := Build(def, lib, years[:2]); !errors.Is(err, ErrYear) {
		t.Errorf("a table of years without cases: %v", err)
	}
}

// TestWhatReturnsDoNotTellIsNotZero: a year of which only the yearly returns of
// the police are known has no table of victims, and no number of what nobody
// states.
func TestWhatReturnsDoNotTellIsNotZero(t *testing.T) {
	d := small()
	d.Criminal.Victims = nil
	for i := range d.Criminal.Reports {
		d.Criminal.Reports[i].Online, d.Criminal.Reports[i].Group = "unknown", "unknown"
	}
	for i := range d.Criminal.Accused {
		d.Criminal.Accused[i].Presumed, d.Criminal.Accused[i].Requalified = true, false
	}
	tables := standard(t, []microdata.Dataset{d})
	for _, id := range []string{"victims_in_cases", "compensation_amount"} {
		if _, ok := tables[id]; ok {
			t.Errorf("%s of a year without a victim", id)
		}
	}
	gone := func(table string, want string) {
		t.Helper()
		var got []string
		for place, n := range tables[table].Cells {
			if tables[table].Nodes[n].Absent {
				got = append(got, named(tables[table], place)[1])
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v do not exist, want %s", table, got, want)
		}
	}
	gone("police_reports_setting", "online group")
	gone("accused", "requalified")
	d.Criminal.Reports[2].Online = "no" // of 2016
	d.Criminal.Accused[0].Presumed = false
	tables = standard(t, []microdata.Dataset{d})
	gone("police_reports_setting", "group")
	gone("accused", "")
}

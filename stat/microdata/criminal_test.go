package microdata_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"verdig/codelist"
	"verdig/stat/microdata"
)

// anyCriminal draws the criminal cases of a year.
func anyCriminal(t *rapid.T, d microdata.Dataset) *microdata.Criminal {
	c := &microdata.Criminal{}
	day := func(name string) codelist.Day {
		return codelist.MustDay(d.Year, 1, 1).AddDays(rapid.IntRange(0, 300).Draw(t, name))
	}
	maybe := func(name string) int { return rapid.IntRange(-1, 40).Draw(t, name) }
	for i := range rapid.IntRange(0, 4).Draw(t, "reports") {
		c.Reports = append(c.Reports, microdata.CaseReport{
			ID: fmt.Sprintf("r%d", i), Case: "c1", FiledOn: day("filed"), District: "pd-oslo", Type: "ordinary", Exploitation: "labour", Child: "unknown",
			Online: "yes", Group: "no", Stage: rapid.SampledFrom(microdata.CaseStages[:7]).Draw(t, "stage"), End: rapid.SampledFrom([]string{"", "waived"}).Draw(t, "end"),
			Investigated: maybe("investigated"), Decided: maybe("decided"), Indicted: maybe("indicted"), Judged: maybe("judged"), Final: -1,
		})
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "accused") {
		a := microdata.CaseAccused{
			ID: fmt.Sprintf("a%d", i), Case: "c1", Presumed: rapid.Bool().Draw(t, "presumed"), Sex: "unknown", Stage: "convicted", JudgedOn: day("judged"),
			Requalified: rapid.Bool().Draw(t, "requalified"), Prison: int64(rapid.IntRange(0, 2000).Draw(t, "prison")),
		}
		a.ConvictedOn = a.JudgedOn
		c.Accused = append(c.Accused, a)
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "victims") {
		v := microdata.CaseVictim{ID: fmt.Sprintf("v%d", i), Case: "c1", AddedOn: day("added"), Sex: "female", Child: "yes", Claimed: -1, Awarded: -1}
		if rapid.Bool().Draw(t, "claim") {
			v.ClaimedOn, v.Claimed = day("claimed"), int64(rapid.IntRange(0, 500000).Draw(t, "kroner"))
		}
		if len(d.Persons) > 0 {
			v.Person = d.Persons[0].ID
		}
		c.Victims = append(c.Victims, v)
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "judgments") {
		j := microdata.CaseJudgment{ID: fmt.Sprintf("j%d", i), Case: "c1", Instance: "appeal", On: day("on"), Outcome: "conviction", Convicted: 1, Confiscated: int64(maybe("confiscated"))}
		if rapid.Bool().Draw(t, "final") {
			j.FinalOn = j.On
		}
		c.Judgments = append(c.Judgments, j)
	}
	return c
}

// prosecuted gives a year three reports, two accused and one judgment.
func prosecuted(d microdata.Dataset) *microdata.Criminal {
	on := func(month, day int) codelist.Day { return codelist.MustDay(d.Year, month, day) }
	report := func(id, stage, end string) microdata.CaseReport {
		return microdata.CaseReport{
			ID: id, Case: "c-" + id, FiledOn: on(1, 2), District: "pd-oslo", Type: "ordinary", Exploitation: "labour", Child: "no", Online: "unknown", Group: "unknown",
			Stage: stage, End: end, Investigated: -1, Decided: -1, Indicted: -1, Judged: -1, Final: -1,
		}
	}
	c := &microdata.Criminal{Reports: []microdata.CaseReport{report("r1", "final", "convicted"), report("r2", "investigated", "dropped"), report("r3", "indicted", "")}}
	r := &c.Reports[0]
	r.Decided, r.Indicted, r.Judged, r.Final = 30, 30, 90, 120
	c.Reports[1].Ground, c.Reports[1].Decided, c.Reports[1].Investigated = "dropped_evidence", 40, 0
	c.Reports[2].Decided, c.Reports[2].Indicted = 50, 50
	c.Accused = []microdata.CaseAccused{
		{ID: "a1", Case: "c-r1", Sex: "male", Stage: "final", End: "convicted", EndedOn: r.FiledOn.AddDays(120), IndictedOn: r.FiledOn.AddDays(30),
			JudgedOn: r.FiledOn.AddDays(90), ConvictedOn: r.FiledOn.AddDays(90), Requalified: true, Prison: 900, Suspended: 200},
		{ID: "a2", Case: "c-r3", Sex: "unknown", Stage: "indicted", IndictedOn: r.FiledOn.AddDays(50), Prison: -1, Suspended: -1},
	}
	c.Victims = []microdata.CaseVictim{
		{ID: "v1", Case: "c-r1", AddedOn: on(1, 2), Sex: "female", Child: "yes", Person: d.Persons[0].ID, ClaimedOn: on(2, 1), Claimed: 200000, AwardedOn: on(4, 2), Awarded: 150000},
		{ID: "v2", Case: "c-r2", AddedOn: on(3, 9), Sex: "unknown", Child: "unknown", Claimed: -1, Awarded: -1},
	}
	c.Judgments = []microdata.CaseJudgment{
		{ID: "j1", Case: "c-r1", Instance: "district", On: on(4, 2), Outcome: "conviction", FinalOn: on(5, 2), Convicted: 1, Confiscated: 60000},
	}
	return c
}

// TestCriminalCasesAreANewSchema: an edition with criminal cases has four more
// files and the fourth schema, whether or not follow-up is known; the others
// are byte for byte as before.
func TestCriminalCasesAreANewSchema(t *testing.T) {
	for _, follow := range []bool{false, true} {
		d := golden(t)
		if follow {
			d.Followup = followed(d)
		}
		before := mustEncode(t, d)
		d.Criminal = prosecuted(d)
		after := mustEncode(t, d)
		if len(after) != len(before)+4 || after["case_reports.csv"] == nil || after["case_accused.csv"] == nil {
			t.Errorf("%d files with criminal cases, %d without", len(after), len(before))
		}
		for name, content := range before {
			if name != microdata.ManifestName && !slices.Equal(content, after[name]) {
				t.Errorf("%s is another with criminal cases", name)
			}
		}
		m, err := microdata.Verify(after)
		if err != nil || m.Schema != 4 || (m.Followup != nil) != follow {
			t.Errorf("schema %d, %+v, %v", m.Schema, m.Followup, err)
		}
		if d, err = microdata.Decode(after); err != nil || d.Criminal == nil {
			t.Errorf("read as %+v, %v", d.Criminal, err)
		}
	}
	d := golden(t)
	d.Criminal = &microdata.Criminal{}
	if back, err := microdata.Decode(mustEncode(t, d)); err != nil || back.Criminal == nil {
		t.Errorf("a year without criminal cases is one that does not know them (%v)", err)
	}
}

// TestSpansAreCensored: what has not come is followed to the end of the year,
// or until it can no longer come.
func TestSpansAreCensored(t *testing.T) {
	d := golden(t)
	if got := d.Spans(microdata.ReportDecision); got != nil {
		t.Errorf("spans of a year that knows none: %v", got)
	}
	d.Criminal = prosecuted(d)
	day := d.Criminal.Reports[0].FiledOn
	d.Criminal.Reports = append(d.Criminal.Reports, microdata.CaseReport{ID: "r4", FiledOn: codelist.MustDay(d.Year, 12, 1), Decided: -1})
	d.Criminal.Accused = append(d.Criminal.Accused,
		microdata.CaseAccused{ID: "a3", IndictedOn: day, End: microdata.CaseDropped, EndedOn: day.AddDays(7)},
		microdata.CaseAccused{ID: "a4", JudgedOn: day, IndictedOn: day.AddDays(1)},
		microdata.CaseAccused{ID: "a5", JudgedOn: day, End: microdata.CaseAcquitted, EndedOn: day.AddDays(20)},
		microdata.CaseAccused{ID: "a6", JudgedOn: day, End: microdata.CaseDropped, EndedOn: day.AddDays(9)},
	)
	// 2016 had 366 days; filed on its second day.
	for transition, want := range map[string][]microdata.Span{
		microdata.ReportDecision:     {{30, true}, {40, true}, {50, true}, {30, false}},
		microdata.IndictmentJudgment: {{60, true}, {364 - 50, false}, {7, false}},
		microdata.JudgmentFinal:      {{30, true}, {364, false}, {20, true}, {9, false}},
	} {
		if got := d.Spans(transition); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", transition, got, want)
		}
	}
	if !microdata.AtLeast("judged", "indicted") || !microdata.AtLeast("judged", "judged") || microdata.AtLeast("judged", "convicted") {
		t.Error("the order of the stages")
	}
}

package justice

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/codelist"
	"verdig/register"
)

var today = codelist.MustDay(2018, 2, 1)

func library(t testing.TB) *codelist.Library {
	t.Helper()
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

func goodDraft() Draft {
	return Draft{Agency: "strasak", Row: 2, Values: map[Field]string{
		FieldYear: "2016", FieldReference: "A-1", FieldReportedOn: "01.03.2016", FieldType: "aggravated", FieldExploitation: "labour; sexual.prostitution",
		FieldLaw: "strl2005-258", FieldVictimChild: "nei", FieldCase: "S-1", FieldDecision: "indicted", FieldDecisionOn: "2016-05-01",
		FieldInstance: "district", FieldJudgmentOn: "2016-10-01", FieldOutcome: "conviction", FieldFinalOn: "15.10.2016",
	}}
}

func TestAGoodDraftBecomesItsReport(t *testing.T) {
	r, issues := Check(library(t), goodDraft(), today)
	if len(issues) != 0 {
		t.Errorf("issues: %+v", issues)
	}
	want := Report{
		Agency: "strasak", Year: 2016, Reference: "A-1", ReportedOn: codelist.MustDay(2016, 3, 1), Type: "aggravated",
		Exploitation: []string{"labour", "sexual.prostitution"}, Law: "strl2005-258", VictimChild: "no", CaseReference: "S-1",
		Decision: "indicted", DecisionOn: codelist.MustDay(2016, 5, 1), Instance: "district", JudgmentOn: codelist.MustDay(2016, 10, 1),
		Outcome: Conviction, FinalOn: codelist.MustDay(2016, 10, 15),
	}
	if !reflect.DeepEqual(r, want) {
		t.Errorf("report is\n%+v, want\n%+v", r, want)
	}
	if len(goodDraft().Values) != len(Fields) {
		t.Error("the draft does not fill every field")
	}
	least := Draft{Agency: "pd-oslo", Values: map[Field]string{FieldYear: "2016", FieldReference: "1", FieldReportedOn: "2016-01-01", FieldType: "ordinary"}}
	if _, issues := Check(library(t), least, today); Rejected(issues) {
		t.Errorf("the least draft: %+v", issues)
	}
}

func TestEveryRuleSpeaks(t *testing.T) {
	type change map[Field]string
	open := change{FieldDecision: "", FieldDecisionOn: "", FieldInstance: "", FieldJudgmentOn: "", FieldOutcome: "", FieldFinalOn: ""}
	with := func(base, more change) change { m := maps.Clone(base); maps.Copy(m, more); return m }
	for _, c := range []struct {
		name   string
		change change
		field  Field
		key    string
	}{
		{"no year", change{FieldYear: ""}, FieldYear, register.IssueMissing},
		{"odd year", change{FieldYear: "16"}, FieldYear, register.IssueYear},
		{"next year", change{FieldYear: "2019"}, FieldYear, register.IssueYearFuture},
		{"no reference", change{FieldReference: ""}, FieldReference, register.IssueMissing},
		{"identity number as reference", change{FieldReference: "01019000083"}, FieldReference, register.IssueIdentityNumber},
		{"identity number as case", change{FieldCase: "01019000083"}, FieldCase, register.IssueIdentityNumber},
		{"long case reference", change{FieldCase: strings.Repeat("x", 65)}, FieldCase, register.IssueTooLong},
		{"control character", change{FieldCase: "a\x00"}, FieldCase, register.IssueControl},
		{"lost character", change{FieldReference: "a\ufffd"}, FieldReference, register.IssueEncoding},
		{"no day of report", change{FieldReportedOn: ""}, FieldReportedOn, register.IssueMissing},
		{"not a day", change{FieldReportedOn: "31.02.2016"}, FieldReportedOn, register.IssueDay},
		{"reported tomorrow", with(open, change{FieldYear: "2018", FieldReportedOn: "2018-02-02"}), FieldReportedOn, register.IssueDayFuture},
		{"reported after the year", with(open, change{FieldReportedOn: "2017-01-01"}), FieldReportedOn, IssueReportedLater},
		{"no type", change{FieldType: ""}, FieldType, register.IssueMissing},
		{"unknown type", change{FieldType: "x"}, FieldType, register.IssueCode},
		{"two types", change{FieldType: "ordinary;aggravated"}, FieldType, register.IssueSeveral},
		{"no exploitation", change{FieldExploitation: ""}, FieldExploitation, HintNoExploitation},
		{"decided before the report", change{FieldDecisionOn: "2016-02-01"}, FieldDecisionOn, IssueDecisionEarly},
		{"day without decision", change{FieldDecision: ""}, FieldDecision, HintDecisionDayAlone},
		{"decision without day", change{FieldDecisionOn: ""}, FieldDecisionOn, HintDecisionNoDay},
		{"judged before the report", change{FieldJudgmentOn: "2016-02-01"}, FieldJudgmentOn, IssueJudgmentEarly},
		{"outcome missing", change{FieldOutcome: ""}, FieldJudgmentOn, IssueJudgmentHalf},
		{"instance missing", change{FieldInstance: ""}, FieldJudgmentOn, IssueJudgmentHalf},
		{"final without judgment", with(open, change{FieldFinalOn: "2016-10-15"}), FieldFinalOn, IssueFinalAlone},
		{"final before judgment", change{FieldFinalOn: "2016-09-15"}, FieldFinalOn, IssueFinalEarly},
		{"judgment without case", change{FieldCase: ""}, FieldCase, HintJudgmentNoCase},
		{"dropped and judged", change{FieldDecision: "dropped_evidence"}, FieldDecision, HintDroppedJudged},
		{"judged after the year", change{FieldJudgmentOn: "2017-01-05", FieldFinalOn: ""}, FieldJudgmentOn, HintJudgmentLater},
	} {
		d := goodDraft()
		maps.Copy(d.Values, c.change)
		_, issues := Check(library(t), d, today)
		if len(issues) != 1 || issues[0].Field != c.field || issues[0].Key != c.key {
			t.Errorf("%s: issues are %+v", c.name, issues)
		}
	}
	for agency, want := range map[string]string{"nowhere": register.IssueAgency, "nav": IssueAgencyKind} {
		d := goodDraft()
		d.Agency = agency
		if _, issues := Check(library(t), d, today); len(issues) != 1 || issues[0].Key != want {
			t.Errorf("%s: %+v", agency, issues)
		}
	}
}

func TestIssuesDoNotRepeatTheValue(t *testing.T) {
	for _, f := range Fields {
		d := goodDraft()
		d.Values[f] = "Canary; Canary\x01"
		_, issues := Check(library(t), d, today)
		if strings.Contains(fmt.Sprint(issues), "Canary") {
			t.Errorf("%s: %+v", f, issues)
		}
	}
}

func day(text string) codelist.Day {
	d, err := codelist.ParseDay(text)
	if err != nil {
		panic(err)
	}
	return d
}

// history is three reports over three years of returns: r1 convicted in 2015
// and acquitted on appeal in 2016; r2 of the same case as r3, convicted in
// 2016; r4 with a corrected judgment; r5 without a case.
func history() []Report {
	return []Report{
		{ID: "r1", Year: 2015, Version: 1, ReportedOn: day("2014-12-30"), CaseID: "c1", Instance: "district", JudgmentOn: day("2015-05-01"), Outcome: Conviction},
		{ID: "r1", Year: 2016, Version: 1, ReportedOn: day("2014-12-30"), CaseID: "c1", Instance: "appeal", JudgmentOn: day("2016-02-01"), Outcome: "acquittal", FinalOn: day("2016-03-01")},
		{ID: "r2", Year: 2016, Version: 1, ReportedOn: day("2016-01-01"), CaseID: "c2", Instance: "district", JudgmentOn: day("2016-06-01"), Outcome: "acquittal"},
		{ID: "r3", Year: 2016, Version: 1, ReportedOn: day("2016-12-31"), CaseID: "c2", Instance: "district", JudgmentOn: day("2016-07-01"), Outcome: Conviction},
		{ID: "r4", Year: 2016, Version: 1, ReportedOn: day("2016-05-05"), Type: "ordinary", CaseID: "c3", Instance: "district", JudgmentOn: day("2016-08-01"), Outcome: Conviction},
		{ID: "r4", Year: 2016, Version: 2, ReportedOn: day("2016-05-05"), Type: "aggravated", CaseID: "c3", Instance: "district", JudgmentOn: day("2016-08-01"), Outcome: "other"},
		{ID: "r4", Year: 2017, Version: 1, ReportedOn: day("2016-05-05"), Type: "aggravated", CaseID: "c3", Instance: "appeal", JudgmentOn: day("2017-08-01"), Outcome: Conviction},
		{ID: "r5", Year: 2016, Version: 1, ReportedOn: day("2016-09-09"), Instance: "district", JudgmentOn: day("2016-10-10"), Outcome: Conviction},
		{ID: "r6", Year: 2017, Version: 1, ReportedOn: day("2017-01-01")},
	}
}

// yearEnd is the account of a year of which returns alone are known.
func yearEnd(all []Report, year int) Account {
	return YearRoll(all, nil, year, time.Time{}).Account(codelist.MustDay(year, 12, 31))
}

func TestReportsCountInTheYearInWhichTheyWereFiled(t *testing.T) {
	for year, want := range map[int]string{2014: "[]", 2015: "[]", 2016: "[r2  r3  r4 aggravated r5 ]", 2017: "[r6 ]"} {
		got := []string{}
		for _, p := range yearEnd(history(), year).Reports {
			if p.Report.Day.Year() == year {
				got = append(got, strings.TrimPrefix(string(p.Report.ID), "report/")+" "+p.Report.Code)
			}
		}
		slices.Sort(got)
		if fmt.Sprint(got) != want {
			t.Errorf("%d: %v, want %s", year, got, want)
		}
	}
}

func TestCasesStandAsAtTheEndOfTheYear(t *testing.T) {
	want := map[int][]Case{
		2014: {},
		2015: {{ID: "c1", FirstConvictedOn: day("2015-05-01"), Instance: "district", Outcome: Conviction}},
		2016: {
			{ID: "c1", FirstConvictedOn: day("2015-05-01"), Instance: "appeal", Outcome: "acquittal", Final: true},
			{ID: "c2", FirstConvictedOn: day("2016-07-01"), Instance: "district", Outcome: Conviction},
			{ID: "c3", Instance: "district", Outcome: "other"},
		},
		2017: {
			{ID: "c1", FirstConvictedOn: day("2015-05-01"), Instance: "appeal", Outcome: "acquittal", Final: true},
			{ID: "c2", FirstConvictedOn: day("2016-07-01"), Instance: "district", Outcome: Conviction},
			{ID: "c3", FirstConvictedOn: day("2017-08-01"), Instance: "appeal", Outcome: Conviction},
		},
	}
	for year, cases := range want {
		for range 5 { // whatever the order of the versions
			all := history()
			if year%2 == 0 {
				slices.Reverse(all)
			}
			a := yearEnd(all, year)
			if !reflect.DeepEqual(a.Cases, cases) {
				t.Errorf("%d: %+v, want %+v", year, a.Cases, cases)
			}
			for _, x := range a.Accused {
				if unnamed(x.Case) || !x.Presumed {
					t.Errorf("%d: %+v", year, x)
				}
			}
		}
	}
}

// What a report that names no case tells of a court is known of the report
// alone.
func TestAReportThatNamesNoCaseIsAccountedForAlone(t *testing.T) {
	a := yearEnd([]Report{{
		ID: "r5", Year: 2016, Version: 1, ReportedOn: day("2016-09-09"), Decision: "confession_judgment", DecisionOn: day("2016-09-10"),
		Instance: "district", JudgmentOn: day("2016-10-10"), Outcome: Conviction, FinalOn: day("2016-11-01"),
	}}, 2016)
	if len(a.Reports) != 1 || a.Reports[0].Furthest() != StageFinal || a.Reports[0].Decision != "confession_judgment" || a.Reports[0].Decided != day("2016-09-10") {
		t.Errorf("%+v", a.Reports)
	}
	if len(a.Accused)+len(a.Judgments)+len(a.Cases) != 0 {
		t.Errorf("%+v", a)
	}
}

package justice

import (
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/register"
)

// The keys of issues that only criminal-case returns have; the others are
// those of package register. Texts stand in lang/data/messages.register.json.
const (
	IssueAgencyKind       = "justice.issue.agency_kind"        // {0} agency that sends no criminal cases
	IssueReportedLater    = "justice.issue.reported_later"     // after the end of {0}
	IssueDecisionEarly    = "justice.issue.decision_early"     // before the report
	IssueJudgmentEarly    = "justice.issue.judgment_early"     // before the report
	IssueFinalEarly       = "justice.issue.final_early"        // before the judgment
	IssueJudgmentHalf     = "justice.issue.judgment_half"      // instance, day and outcome belong together
	IssueFinalAlone       = "justice.issue.final_alone"        // final without a judgment
	HintDecisionDayAlone  = "justice.issue.decision_day_alone" // day without decision
	HintDecisionNoDay     = "justice.issue.decision_no_day"    //
	HintJudgmentNoCase    = "justice.issue.judgment_no_case"   // the case cannot be counted
	HintDroppedJudged     = "justice.issue.dropped_judged"     // dropped and judged
	HintJudgmentLater     = "justice.issue.judgment_later"     // after the end of {0}
	HintNoExploitation    = "justice.issue.no_exploitation"    //
	firstYear             = 2000
	maxReference          = 64
	kindOfCriminalReturns = "criminal" // value of codelist.AttrReturn
)

type checker struct {
	lib    *codelist.Library
	d      Draft
	today  codelist.Day
	r      Report
	issues []Issue
}

// Check reads a draft and returns the report that it makes, and what is to say
// of it: the twin of register.Check. Where any issue is not a hint, the draft
// cannot be received and the report is not complete.
func Check(lib *codelist.Library, d Draft, today codelist.Day) (Report, []Issue) {
	c := &checker{lib: lib, d: d, today: today}
	c.r.Agency = d.Agency
	c.agency()
	c.year()
	c.reference(FieldReference, &c.r.Reference, true)
	c.reference(FieldCase, &c.r.CaseReference, false)
	c.r.ReportedOn = c.day(FieldReportedOn, true)
	c.r.Type = c.code(FieldType, "police_report_type")
	if c.value(FieldType) == "" {
		c.refuse(FieldType, register.IssueMissing)
	}
	c.r.Exploitation = c.codes(FieldExploitation, "exploitation")
	if c.value(FieldExploitation) == "" {
		c.hint(FieldExploitation, HintNoExploitation)
	}
	c.r.Law = c.code(FieldLaw, "law")
	c.r.VictimChild = c.code(FieldVictimChild, "yes_no")
	c.decision()
	c.judgment()
	return c.r, c.issues
}

// Rejected reports whether any of the issues keeps the draft from being
// received.
func Rejected(issues []Issue) bool {
	return slices.ContainsFunc(issues, func(i Issue) bool { return !i.Hint })
}

func (c *checker) value(f Field) string { return strings.TrimSpace(c.d.Values[f]) }

func (c *checker) refuse(f Field, key string, args ...string) {
	c.issues = append(c.issues, Issue{Field: f, Key: key, Args: args})
}

func (c *checker) hint(f Field, key string, args ...string) {
	c.issues = append(c.issues, Issue{Field: f, Key: key, Args: args, Hint: true})
}

func (c *checker) agency() {
	s, ok := c.lib.Scheme("agency")
	if !ok {
		c.refuse("", register.IssueAgency)
		return
	}
	code, ok := s.Code(c.d.Agency)
	kind := code.Attrs[codelist.AttrReturn]
	switch {
	case !ok:
		c.refuse("", register.IssueAgency)
	case kind != kindOfCriminalReturns && code.Attrs[codelist.AttrType] != "police":
		c.refuse("", IssueAgencyKind, c.d.Agency)
	}
}

func (c *checker) year() {
	text := c.value(FieldYear)
	year, err := strconv.Atoi(text)
	switch {
	case text == "":
		c.refuse(FieldYear, register.IssueMissing)
	case err != nil || len(text) != 4 || year < firstYear:
		c.refuse(FieldYear, register.IssueYear, strconv.Itoa(firstYear))
	case year > c.today.Year():
		c.refuse(FieldYear, register.IssueYearFuture)
	default:
		c.r.Year = year
	}
}

func (c *checker) reference(f Field, into *string, required bool) {
	text, key, args := register.ReadReference(c.d.Values[f], maxReference)
	switch {
	case key != "":
		c.refuse(f, key, args...)
	case text == "" && required:
		c.refuse(f, register.IssueMissing)
	}
	*into = text
}

// day reads a day that is not in the future.
func (c *checker) day(f Field, required bool) codelist.Day {
	text := c.value(f)
	d, ok := register.ReadDay(text)
	switch {
	case text == "" && required:
		c.refuse(f, register.IssueMissing)
	case !ok || text != "" && d.IsZero():
		c.refuse(f, register.IssueDay)
		return codelist.Day{}
	case d.After(c.today):
		c.refuse(f, register.IssueDayFuture)
		return codelist.Day{}
	}
	return d
}

func (c *checker) decision() {
	r := &c.r
	r.Decision = c.code(FieldDecision, "prosecution_decision")
	r.DecisionOn = c.day(FieldDecisionOn, false)
	if r.Year > 0 && r.ReportedOn.After(codelist.MustDay(r.Year, 12, 31)) {
		c.refuse(FieldReportedOn, IssueReportedLater, strconv.Itoa(r.Year))
	}
	switch {
	case !r.DecisionOn.IsZero() && r.DecisionOn.Before(r.ReportedOn):
		c.refuse(FieldDecisionOn, IssueDecisionEarly)
	case !r.DecisionOn.IsZero() && c.value(FieldDecision) == "":
		c.hint(FieldDecision, HintDecisionDayAlone)
	case r.Decision != "" && c.value(FieldDecisionOn) == "":
		c.hint(FieldDecisionOn, HintDecisionNoDay)
	}
}

func (c *checker) judgment() {
	r := &c.r
	r.Instance = c.code(FieldInstance, "court_instance")
	r.JudgmentOn = c.day(FieldJudgmentOn, false)
	r.Outcome = c.code(FieldOutcome, "judgment_outcome")
	r.FinalOn = c.day(FieldFinalOn, false)
	given := 0
	for _, f := range []Field{FieldInstance, FieldJudgmentOn, FieldOutcome} {
		if c.value(f) != "" {
			given++
		}
	}
	if given > 0 && given < 3 {
		c.refuse(FieldJudgmentOn, IssueJudgmentHalf)
	}
	if given == 0 {
		if !r.FinalOn.IsZero() {
			c.refuse(FieldFinalOn, IssueFinalAlone)
		}
		return
	}
	if r.JudgmentOn.IsZero() {
		return
	}
	if r.JudgmentOn.Before(r.ReportedOn) {
		c.refuse(FieldJudgmentOn, IssueJudgmentEarly)
	}
	if !r.FinalOn.IsZero() && r.FinalOn.Before(r.JudgmentOn) {
		c.refuse(FieldFinalOn, IssueFinalEarly)
	}
	if c.value(FieldCase) == "" {
		c.hint(FieldCase, HintJudgmentNoCase)
	}
	if strings.HasPrefix(r.Decision, "dropped_") {
		c.hint(FieldDecision, HintDroppedJudged)
	}
	if r.Year > 0 && r.JudgmentOn.Year() > r.Year {
		c.hint(FieldJudgmentOn, HintJudgmentLater, strconv.Itoa(r.Year))
	}
}

func (c *checker) code(f Field, scheme string) string {
	codes := c.codes(f, scheme)
	switch len(codes) {
	case 0:
		return ""
	case 1:
		return codes[0]
	}
	c.refuse(f, register.IssueSeveral)
	return ""
}

func (c *checker) codes(f Field, scheme string) []string {
	text := c.value(f)
	if text == "" {
		return nil
	}
	s, ok := c.lib.Scheme(scheme)
	if !ok {
		c.refuse(f, register.IssueCode, "1")
		return nil
	}
	codes, bad := register.ReadCodes(s, text)
	if bad > 0 {
		c.refuse(f, register.IssueCode, strconv.Itoa(bad))
		return nil
	}
	return codes
}

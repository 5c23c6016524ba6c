package microdata

import (
	"fmt"
	"slices"
	"strconv"

	"verdig/codelist"
)

// Criminal is what the year knows of criminal cases: every police report, and
// everybody and everything in the cases, up to the end of the year, as it stood
// at its end. The units are never mixed. An edition frozen before this was
// known has none, which is not the same as nothing.
type Criminal struct {
	Reports   []CaseReport
	Accused   []CaseAccused
	Victims   []CaseVictim
	Judgments []CaseJudgment
}

// CaseReport is one police report of human trafficking, of whatever year, and
// how far it had come by the end of the frozen one. It shares the path of its
// case.
type CaseReport struct {
	ID, Case     string // opaque
	FiledOn      codelist.Day
	District     string // agency
	Type         string // police_report_type
	Exploitation string // exploitation_summary
	Child        string // yes_no_unknown: a child among the victims
	Online       string // yes_no_unknown: recruited online
	Group        string // yes_no_unknown: organised group
	Stage        string // the furthest of [CaseStages] that was reached
	Ground       string // prosecution_decision, of what was dropped; "" otherwise
	End          string // one of [CaseEnds], or "" while the case is under way

	// Days from the filing until it first happened to anybody in the case, 0
	// where it had happened before; -1 where it had not happened by the end of
	// the year. Decided is any decision of the prosecution, Final a conviction
	// that has become so.
	Investigated, Decided, Indicted, Judged, Final int
}

// CaseAccused is one person accused in one case: the register keeps no name by
// which to tell that two are one. A day is zero where it had not come by the
// end of the year.
type CaseAccused struct {
	ID, Case    string
	Presumed    bool         // entered by nobody: a yearly return told of a decision, and this stands for all whom it concerns
	Sex         string       // sex
	Stage       string       // the furthest of [CaseStages] that was reached, accused at the least
	End         string       // one of [CaseEnds], or "" while the case is under way
	EndedOn     codelist.Day // on which it ended so, zero where it has not
	IndictedOn  codelist.Day // or the day of a penalty notice
	JudgedOn    codelist.Day // on which a court first spoke of this person, whatever has become of its judgment
	ConvictedOn codelist.Day // first conviction that nobody set aside, of somebody with a conviction that stands; zero otherwise
	Requalified bool         // a count is taken for another provision than charged, or the standing conviction is for another
	Prison      int64        // days of the sentence that stands, -1 where there is none
	Suspended   int64        // days of it, -1 where there is no sentence
}

// Indicted reports whether the person had been indicted.
func (a *CaseAccused) Indicted() bool { return !a.IndictedOn.IsZero() }

// Convicted reports whether a conviction of the person stood.
func (a *CaseAccused) Convicted() bool { return !a.ConvictedOn.IsZero() }

// FinallyConvicted reports whether a conviction of the person was final:
// EndedOn says since when.
func (a *CaseAccused) FinallyConvicted() bool { return a.End == CaseConvicted }

// CaseVictim is one person aggrieved in one case.
type CaseVictim struct {
	ID, Case  string
	AddedOn   codelist.Day // on which the person became one in the case
	Sex       string       // sex
	Child     string       // yes_no_unknown
	Person    string       // of the persons of the year, "" where nobody of them is known to be the victim
	ClaimedOn codelist.Day // compensation first claimed, zero where it was not
	Claimed   int64        // kroner of the last claim, for this victim alone; -1 where there is none
	AwardedOn codelist.Day // of the award that stands, zero where none does
	Awarded   int64        // kroner, -1 where no award stands
}

// CaseJudgment is the word of one court, given by the end of the year.
type CaseJudgment struct {
	ID, Case    string
	Instance    string // court_instance
	On          codelist.Day
	Outcome     string       // judgment_outcome: a conviction of anybody makes it one
	FinalOn     codelist.Day // on which it was final for everybody in it, zero where it was not
	Convicted   int          // accused persons whom it convicts on any count
	Acquitted   int          // whom it acquits of a count and convicts on none
	Confiscated int64        // kroner, -1 where nothing is confiscated
}

// Final reports whether the judgment was final for everybody in it.
func (j *CaseJudgment) Final() bool { return !j.FinalOn.IsZero() }

// CaseStages are the stages of a case, in order. Who is at one has, for a count
// of "at least as far", come past those before it, told or not.
var CaseStages = []string{"filed", "investigated", "accused", "charged", "indicted", "judged", "convicted", "final"}

// AtLeast reports whether a stage is another one or comes after it.
func AtLeast(stage, other string) bool {
	return slices.Index(CaseStages, stage) >= slices.Index(CaseStages, other)
}

// Ends of a case.
const (
	CaseDropped   = "dropped"
	CaseWaived    = "waived"    // prosecution waived
	CaseAcquitted = "acquitted" // for good
	CaseConvicted = "convicted" // for good
)

// CaseEnds are the ends of a case.
var CaseEnds = []string{CaseDropped, CaseWaived, CaseAcquitted, CaseConvicted}

// Transitions of which the year knows how long they took.
const (
	ReportDecision     = "report_decision"     // reports: from filing to the first decision of the prosecution
	IndictmentJudgment = "indictment_judgment" // accused: from indictment to the first judgment
	JudgmentFinal      = "judgment_final"      // accused: from the first judgment to the final word, whatever it says
)

// Span is how long one report or accused person was followed from the beginning
// of a transition, and whether the end of it was seen.
type Span struct {
	Days  int
	Ended bool
}

// Spans are the spans of a transition over everything known at the end of the
// year; none where criminal cases are not known. What is not ended is followed
// to the end of the year, or until the case ended in another way. Who was
// judged before the indictment is not among those who waited for a judgment.
func (d *Dataset) Spans(transition string) []Span {
	if d.Criminal == nil {
		return nil
	}
	var out []Span
	end := codelist.MustDay(d.Year, 12, 31)
	add := func(from, to, otherwise codelist.Day) {
		switch {
		case !to.IsZero():
			out = append(out, Span{from.DaysTo(to), true})
		case !otherwise.IsZero():
			out = append(out, Span{from.DaysTo(otherwise), false})
		default:
			out = append(out, Span{from.DaysTo(end), false})
		}
	}
	if transition == ReportDecision {
		for _, r := range d.Criminal.Reports {
			var to codelist.Day
			if r.Decided >= 0 {
				to = r.FiledOn.AddDays(r.Decided)
			}
			add(r.FiledOn, to, codelist.Day{})
		}
		return out
	}
	for i := range d.Criminal.Accused {
		a := &d.Criminal.Accused[i]
		switch {
		case transition == IndictmentJudgment && a.Indicted() && (a.JudgedOn.IsZero() || !a.JudgedOn.Before(a.IndictedOn)):
			add(a.IndictedOn, a.JudgedOn, a.EndedOn)
		case transition == JudgmentFinal && !a.JudgedOn.IsZero():
			var to codelist.Day
			if a.End == CaseConvicted || a.End == CaseAcquitted {
				to = a.EndedOn
			}
			add(a.JudgedOn, to, a.EndedOn)
		}
	}
	return out
}

// canonical returns a copy in the order of the files.
func (c *Criminal) canonical() *Criminal {
	if c == nil {
		return nil
	}
	return &Criminal{
		Reports:   sorted(c.Reports, func(r CaseReport) string { return r.ID }),
		Accused:   sorted(c.Accused, func(a CaseAccused) string { return a.ID }),
		Victims:   sorted(c.Victims, func(v CaseVictim) string { return v.ID }),
		Judgments: sorted(c.Judgments, func(j CaseJudgment) string { return j.ID }),
	}
}

// criminalFault says what is wrong with the criminal cases of a year.
func criminalFault(d *Dataset) string {
	c := d.Criminal
	if c == nil {
		return ""
	}
	end := codelist.MustDay(d.Year, 12, 31)
	for i := range c.Reports {
		if msg := c.Reports[i].fault(end); msg != "" {
			return fmt.Sprintf("case_reports.csv row %d: %s", i+1, msg)
		}
	}
	for i := range c.Accused {
		if msg := c.Accused[i].fault(end); msg != "" {
			return fmt.Sprintf("case_accused.csv row %d: %s", i+1, msg)
		}
	}
	people := make(map[string]bool, len(d.Persons))
	for i := range d.Persons {
		people[d.Persons[i].ID] = true
	}
	for i := range c.Victims {
		v := &c.Victims[i]
		switch {
		case v.Case == "":
			return fmt.Sprintf("case_victims.csv row %d: no case", i+1)
		case v.AddedOn.IsZero() || v.AddedOn.After(end):
			return fmt.Sprintf("case_victims.csv row %d: no day in the year or before", i+1)
		case v.Person != "" && !people[v.Person]:
			return fmt.Sprintf("case_victims.csv row %d: not a person of the year", i+1)
		case !amount(v.Claimed, v.ClaimedOn, end), !amount(v.Awarded, v.AwardedOn, end):
			return fmt.Sprintf("case_victims.csv row %d: an amount and its day do not belong together", i+1)
		}
	}
	for i := range c.Judgments {
		j := &c.Judgments[i]
		switch {
		case j.Case == "" || j.On.IsZero() || j.On.After(end) || j.FinalOn.After(end) || j.Final() && j.FinalOn.Before(j.On):
			return fmt.Sprintf("case_judgments.csv row %d: case or days", i+1)
		case j.Convicted < 0 || j.Acquitted < 0 || j.Confiscated < -1:
			return fmt.Sprintf("case_judgments.csv row %d: counts", i+1)
		}
	}
	return ""
}

func (r *CaseReport) fault(end codelist.Day) string {
	switch {
	case r.Case == "" || r.FiledOn.IsZero() || r.FiledOn.After(end):
		return "case or day of filing"
	case !slices.Contains(CaseStages, r.Stage):
		return "stage"
	case r.End != "" && !slices.Contains(CaseEnds, r.End):
		return "end"
	case (r.Ground != "") != (r.End == CaseDropped):
		return "a ground belongs to what was dropped"
	case (r.Stage == "final") != (r.End == CaseConvicted) || (r.Stage == "final") != (r.Final >= 0):
		return "a final conviction is the last stage, the end, and has its day"
	}
	for _, days := range r.days() {
		if *days < -1 || *days > r.FiledOn.DaysTo(end) {
			return "days after the year"
		}
	}
	return ""
}

// days returns the spans of a report in the order of the file.
func (r *CaseReport) days() []*int {
	return []*int{&r.Investigated, &r.Decided, &r.Indicted, &r.Judged, &r.Final}
}

func (a *CaseAccused) fault(end codelist.Day) string {
	for _, day := range []codelist.Day{a.EndedOn, a.IndictedOn, a.JudgedOn, a.ConvictedOn} {
		if day.After(end) {
			return "a day after the year"
		}
	}
	switch {
	case a.Case == "":
		return "no case"
	case !slices.Contains(CaseStages[2:], a.Stage):
		return "stage"
	case a.End != "" && !slices.Contains(CaseEnds, a.End) || (a.End != "") != !a.EndedOn.IsZero():
		return "end"
	case (a.Stage == "final") != a.FinallyConvicted() || a.FinallyConvicted() && !a.Convicted() || a.Convicted() && a.JudgedOn.IsZero():
		return "a final conviction is the last stage and the end, and a conviction is by a judgment"
	case a.Prison < -1 || (a.Prison < 0) != (a.Suspended < 0) || a.Suspended < -1 || a.Suspended > a.Prison || a.Prison >= 0 && !a.Convicted():
		return "a sentence without a conviction, or more suspended than sentenced"
	}
	return ""
}

// amount reports whether kroner and their day belong together.
func amount(kroner int64, on, end codelist.Day) bool {
	return kroner >= -1 && (kroner < 0) == on.IsZero() && !on.After(end)
}

// criminalSheets are the files that an edition has beside the others from the
// fourth schema on.
var criminalSheets = []sheet{
	{
		name: "case_accused.csv",
		columns: []string{
			"id", "case", "presumed", "sex", "stage", "end", "ended_on", "indicted_on", "judged_on", "convicted_on", "requalified", "prison", "suspended",
		},
		rows: func(d *Dataset) [][]string {
			var rows [][]string
			for _, a := range d.Criminal.Accused {
				rows = append(rows, []string{
					a.ID, a.Case, yesNo(a.Presumed), a.Sex, a.Stage, a.End, a.EndedOn.String(), a.IndictedOn.String(), a.JudgedOn.String(), a.ConvictedOn.String(),
					yesNo(a.Requalified), number(a.Prison), number(a.Suspended),
				})
			}
			return rows
		},
		add: func(d *Dataset, p *parser) {
			d.Criminal.Accused = append(d.Criminal.Accused, CaseAccused{
				ID: p.text(), Case: p.text(), Presumed: p.yes(), Sex: p.text(), Stage: p.text(), End: p.text(), EndedOn: p.day(), IndictedOn: p.day(),
				JudgedOn: p.day(), ConvictedOn: p.day(), Requalified: p.yes(), Prison: p.number(), Suspended: p.number(),
			})
		},
	},
	{
		name:    "case_judgments.csv",
		columns: []string{"id", "case", "instance", "on", "outcome", "final_on", "convicted", "acquitted", "confiscated"},
		rows: func(d *Dataset) [][]string {
			var rows [][]string
			for _, j := range d.Criminal.Judgments {
				rows = append(rows, []string{
					j.ID, j.Case, j.Instance, j.On.String(), j.Outcome, j.FinalOn.String(), strconv.Itoa(j.Convicted), strconv.Itoa(j.Acquitted), number(j.Confiscated),
				})
			}
			return rows
		},
		add: func(d *Dataset, p *parser) {
			d.Criminal.Judgments = append(d.Criminal.Judgments, CaseJudgment{
				ID: p.text(), Case: p.text(), Instance: p.text(), On: p.day(), Outcome: p.text(), FinalOn: p.day(), Convicted: p.count(), Acquitted: p.count(),
				Confiscated: p.number(),
			})
		},
	},
	{
		name: "case_reports.csv",
		columns: []string{
			"id", "case", "filed_on", "district", "type", "exploitation", "child", "online", "group", "stage", "ground", "end", "investigated", "decided",
			"indicted", "judged", "final",
		},
		rows: func(d *Dataset) [][]string {
			var rows [][]string
			for _, r := range d.Criminal.Reports {
				row := []string{r.ID, r.Case, r.FiledOn.String(), r.District, r.Type, r.Exploitation, r.Child, r.Online, r.Group, r.Stage, r.Ground, r.End}
				for _, days := range r.days() {
					row = append(row, number(int64(*days)))
				}
				rows = append(rows, row)
			}
			return rows
		},
		add: func(d *Dataset, p *parser) {
			d.Criminal.Reports = append(d.Criminal.Reports, CaseReport{
				ID: p.text(), Case: p.text(), FiledOn: p.day(), District: p.text(), Type: p.text(), Exploitation: p.text(), Child: p.text(), Online: p.text(),
				Group: p.text(), Stage: p.text(), Ground: p.text(), End: p.text(),
				Investigated: p.maybe(), Decided: p.maybe(), Indicted: p.maybe(), Judged: p.maybe(), Final: p.maybe(),
			})
		},
	},
	{
		name:    "case_victims.csv",
		columns: []string{"id", "case", "added_on", "sex", "child", "person", "claimed_on", "claimed", "awarded_on", "awarded"},
		rows: func(d *Dataset) [][]string {
			var rows [][]string
			for _, v := range d.Criminal.Victims {
				rows = append(rows, []string{
					v.ID, v.Case, v.AddedOn.String(), v.Sex, v.Child, v.Person, v.ClaimedOn.String(), number(v.Claimed), v.AwardedOn.String(), number(v.Awarded),
				})
			}
			return rows
		},
		add: func(d *Dataset, p *parser) {
			d.Criminal.Victims = append(d.Criminal.Victims, CaseVictim{
				ID: p.text(), Case: p.text(), AddedOn: p.day(), Sex: p.text(), Child: p.text(), Person: p.text(), ClaimedOn: p.day(), Claimed: p.number(),
				AwardedOn: p.day(), Awarded: p.number(),
			})
		},
	},
}

// number writes a number, an empty field for -1.
func number(n int64) string {
	if n < 0 {
		return ""
	}
	return strconv.FormatInt(n, 10)
}

// number reads what the function of that name wrote.
func (p *parser) number() int64 {
	s := p.text()
	if s == "" {
		return -1
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 {
		p.fail("a number")
	}
	return n
}

// criminal looks the codes of the criminal cases up.
func (c *coder) criminal(x *Criminal) {
	if x == nil {
		return
	}
	for i, r := range x.Reports {
		c.at = fmt.Sprintf("case_reports.csv row %d", i+1)
		c.one("agency", r.District)
		c.one("police_report_type", r.Type)
		c.one("exploitation_summary", r.Exploitation)
		c.one("yes_no_unknown", r.Child)
		c.one("yes_no_unknown", r.Online)
		c.one("yes_no_unknown", r.Group)
		c.maybe("prosecution_decision", r.Ground)
	}
	for i, a := range x.Accused {
		c.at = fmt.Sprintf("case_accused.csv row %d", i+1)
		c.one("sex", a.Sex)
	}
	for i, v := range x.Victims {
		c.at = fmt.Sprintf("case_victims.csv row %d", i+1)
		c.one("sex", v.Sex)
		c.one("yes_no_unknown", v.Child)
	}
	for i, j := range x.Judgments {
		c.at = fmt.Sprintf("case_judgments.csv row %d", i+1)
		c.one("court_instance", j.Instance)
		c.maybe("judgment_outcome", j.Outcome)
	}
}

package simulate

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/justice"
)

// told is what one row of a file of events says.
type told map[justice.Field]string

// docketRow is an event of a criminal case. What belongs to a judgment has its
// day.
type docketRow struct {
	on     codelist.Day
	values told
}

// docketRows lists what the file of events of a year holds: what happened in it,
// and in the first year everything before it as well.
func (c *Country) docketRows(year int) []docketRow {
	var from codelist.Day
	if year > c.settings.first() {
		from = codelist.MustDay(year, 1, 1)
	}
	return c.docketBetween(from, codelist.MustDay(year, 12, 31))
}

// docketAfter lists what happens after the simulated years, until every case has
// its end.
func (c *Country) docketAfter() []docketRow {
	return c.docketBetween(codelist.MustDay(c.settings.Last+1, 1, 1), codelist.MustDay(9998, 12, 31))
}

func (c *Country) docketBetween(from, to codelist.Day) []docketRow {
	r := stream(c.settings.Seed, "docket")
	var out []docketRow
	for _, reports := range c.cases() {
		for _, row := range c.story(reports, r) {
			if !row.on.Before(from) && !row.on.After(to) {
				out = append(out, row)
			}
		}
	}
	return out
}

// story is one case. What the yearly return says of reports, decisions and
// judgments is its frame; districts, victims, suspects, counts and claims are
// drawn into it from a source of their own, so that both ways of telling the
// register are about the same cases.
type story struct {
	r        *rand.Rand
	reports  []*policeReport
	decided  codelist.Day // of the prosecution; far ahead where the case stays open
	suspects []string     // references
	victims  []aggrieved
	charges  []count
	rows     []docketRow
}

type aggrieved struct {
	reference string
	report    int
	claimed   int // kroner, 0 for no claim
}

type count struct {
	reference       string
	suspect, report int
}

// story tells a case, in the order in which it happened.
func (c *Country) story(reports []*policeReport, r *rand.Rand) []docketRow {
	s := &story{r: r, reports: reports, decided: codelist.MustDay(9999, 12, 31)}
	decision := reports[0].decision
	if decision != "" {
		s.decided = reports[0].decidedOn
	}
	s.file(c.world.agencies[c.world.drawDistrict(r)].code)
	if decision != "dropped_unknown_offender" && (decision == "indicted" || chance(r, 0.45)) {
		s.suspect()
	}
	switch decision {
	case "":
	case "indicted":
		s.indict()
	default:
		s.drop(decision)
	}
	slices.SortStableFunc(s.rows, func(a, b docketRow) int { return a.on.Compare(b.on) })
	return s.rows
}

func (s *story) put(event string, on codelist.Day, values told) {
	values[justice.FieldCase], values[justice.FieldEvent], values[justice.FieldEventOn] = s.reports[0].caseRef, event, on.String()
	s.rows = append(s.rows, docketRow{on, values})
}

// soon is some days after a day, before the prosecution decides.
func (s *story) soon(from codelist.Day, least, most int) codelist.Day {
	on := from.AddDays(least + s.r.IntN(most-least+1))
	if on.After(s.decided) {
		return s.decided
	}
	return on
}

// answer draws yes, no or unknown.
func (s *story) answer(yes, no float64) string {
	return []string{"yes", "no", "unknown"}[pick(s.r, []float64{yes, no, max(0, 1-yes-no)})]
}

// file tells of the reports of the case, and of the victims who are found.
func (s *story) file(district string) {
	group := s.answer(0.2, 0.6)
	for i, p := range s.reports {
		kind, child := "ordinary", p.child
		if p.aggravated {
			kind = "aggravated"
		}
		if child == "" {
			child = "unknown"
		}
		s.put("report", p.reportedOn, told{
			justice.FieldReference: p.reference, justice.FieldDistrict: district, justice.FieldType: kind, justice.FieldLaw: p.law,
			justice.FieldExploitation: strings.Join(p.forms, ";"), justice.FieldVictimChild: child, justice.FieldOnline: s.answer(0.25, 0.45), justice.FieldGroup: group,
		})
		if chance(s.r, 0.9) {
			s.put("investigate", s.soon(p.reportedOn, 1, 14), told{justice.FieldReport: p.reference})
		}
		n := 1
		for n < 6 && chance(s.r, 0.3) {
			n++
		}
		woman := map[int]float64{sexual: 0.85, labour: 0.35, both: 0.75, otherForm: 0.5}[classOf(p.forms)]
		for k := range n {
			sex, minor := "male", child
			if chance(s.r, woman) {
				sex = "female"
			}
			if minor == "yes" && k > 0 && chance(s.r, 0.5) {
				minor = "no"
			}
			v := aggrieved{reference: fmt.Sprintf("F%d", len(s.victims)+1), report: i}
			s.put("victim", s.soon(p.reportedOn, 0, 5), told{justice.FieldReference: v.reference, justice.FieldSex: sex, justice.FieldVictimChild: minor})
			s.victims = append(s.victims, v)
		}
	}
}

// suspect tells of the suspects, and of what they are charged with.
func (s *story) suspect() {
	for n := 1 + pick(s.r, []float64{0.65, 0.25, 0.1}); n > 0; n-- {
		s.suspects = append(s.suspects, fmt.Sprintf("M%d", len(s.suspects)+1))
	}
	latest := s.reports[len(s.reports)-1].reportedOn
	for i, name := range s.suspects {
		sex := "male"
		if chance(s.r, 0.22) {
			sex = "female"
		}
		found := s.soon(latest, 5, 60)
		s.put("accused", found, told{justice.FieldReference: name, justice.FieldSex: sex})
		charged := s.soon(found, 3, 30)
		for k, p := range s.reports {
			var of []string
			for _, v := range s.victims {
				if v.report == k {
					of = append(of, v.reference)
				}
			}
			x := count{fmt.Sprintf("T%d", len(s.charges)+1), i, k}
			s.put("count", charged, told{
				justice.FieldReference: x.reference, justice.FieldAccused: name, justice.FieldVictims: strings.Join(of, ";"), justice.FieldLaw: p.law,
				justice.FieldExploitation: strings.Join(p.forms, ";"),
			})
			s.charges = append(s.charges, x)
		}
		s.put("charge", charged, told{justice.FieldAccused: name})
	}
}

// drop tells that the case is dropped against every suspect, or for every
// report where there is none, and sometimes of a complaint that led nowhere.
func (s *story) drop(ground string) {
	field, of := justice.FieldAccused, s.suspects
	if len(of) == 0 {
		field, of = justice.FieldReport, nil
		for _, p := range s.reports {
			of = append(of, p.reference)
		}
	}
	served := s.decided.AddDays(3 + s.r.IntN(6))
	known := served.Year() == s.decided.Year() // what came later is not in the file of the year
	complains := known && ground != "transferred" && chance(s.r, 0.1)
	for _, name := range of {
		row := told{field: name, justice.FieldDecision: ground}
		if known {
			row[justice.FieldServed] = served.String()
		}
		s.put("drop", s.decided, row)
	}
	if complains {
		made := served.AddDays(2 + s.r.IntN(18))
		s.put("complain", made, told{field: of[0]})
		s.put("complaint.reject", made.AddDays(25+s.r.IntN(40)), told{field: of[0]})
	}
}

// indict tells of the indictment, the claims and every judgment.
func (s *story) indict() {
	for _, name := range s.suspects {
		s.put("indict", s.decided, told{justice.FieldAccused: name})
	}
	judgments := s.reports[0].judgments
	for i := range s.victims {
		v := &s.victims[i]
		if chance(s.r, 0.6) {
			v.claimed = 10_000 * (5 + s.r.IntN(21))
			s.put("claim", s.decided, told{justice.FieldVictims: v.reference, justice.FieldKroner: strconv.Itoa(v.claimed)})
		}
	}
	// Of several accused some are acquitted, or convicted of pimping; the first
	// never, so that the case ends as its frame says.
	verdicts := make([]told, len(s.charges))
	for i, x := range s.charges {
		verdicts[i] = told{justice.FieldOutcome: judgments[0].outcome}
		switch law := s.reports[x.report].law; {
		case judgments[0].outcome != justice.Conviction || x.suspect == 0:
		case chance(s.r, 0.2):
			verdicts[i][justice.FieldOutcome] = "acquittal"
		case law != "strl1902-224" && classOf(s.reports[x.report].forms) == sexual && chance(s.r, 0.4):
			verdicts[i][justice.FieldLaw] = "strl2005-315"
		}
	}
	for i, j := range judgments {
		reference := fmt.Sprintf("%02d-%06d", j.on.Year()%100, 10_000*(i+1)+s.r.IntN(10_000))
		s.judge(reference, j, verdicts)
		year := codelist.MustDay(j.on.Year(), 12, 31)
		switch {
		case i+1 < len(judgments):
			s.appeal(reference, j, verdicts)
		case j.instance == "district" && j.outcome == justice.Conviction && j.on.AddDays(70).Before(year) && chance(s.r, 0.25):
			s.appeal(reference, j, verdicts)
			for _, name := range s.convicted(verdicts) {
				s.put("appeal.refuse", j.on.AddDays(45+s.r.IntN(20)), told{justice.FieldJudgment: reference, justice.FieldAccused: name})
			}
		}
	}
}

// convicted are the accused with a conviction among the verdicts.
func (s *story) convicted(verdicts []told) []string {
	var out []string
	for i, name := range s.suspects {
		if slices.ContainsFunc(s.charges, func(x count) bool {
			return x.suspect == i && verdicts[slices.Index(s.charges, x)][justice.FieldOutcome] == justice.Conviction
		}) {
			out = append(out, name)
		}
	}
	return out
}

// appeal tells that everybody convicted has appealed.
func (s *story) appeal(reference string, j judgment, verdicts []told) {
	for _, name := range s.convicted(verdicts) {
		s.put("appeal", j.on.AddDays(7), told{justice.FieldJudgment: reference, justice.FieldAccused: name, justice.FieldParty: "accused"})
	}
}

// judge tells of a judgment and all that it says. It is served on the day it is
// given, and an acquittal in an instance below stands.
func (s *story) judge(reference string, j judgment, verdicts []told) {
	part := func(event string, values told) {
		values[justice.FieldJudgment] = reference
		s.put(event, j.on, values)
	}
	s.put("judgment", j.on, told{justice.FieldReference: reference, justice.FieldInstance: j.instance, justice.FieldServed: j.on.String()})
	convicted := s.convicted(verdicts)
	for i, x := range s.charges {
		name := s.suspects[x.suspect]
		if j.instance != "district" && !slices.Contains(convicted, name) {
			continue
		}
		row := told{justice.FieldCount: x.reference}
		for k, v := range verdicts[i] {
			row[k] = v
		}
		part("verdict", row)
	}
	for _, name := range convicted {
		days := 30 * (6 + s.r.IntN(60))
		row := told{justice.FieldAccused: name, justice.FieldPrison: strconv.Itoa(days)}
		if chance(s.r, 0.2) {
			row[justice.FieldCondDays] = strconv.Itoa(days / 3)
		}
		part("sentence", row)
		if chance(s.r, 0.2) {
			part("confiscate", told{justice.FieldAccused: name, justice.FieldKroner: strconv.Itoa(5_000 * (1 + s.r.IntN(80)))})
		}
	}
	for _, v := range s.victims {
		if v.claimed > 0 && len(convicted) > 0 && chance(s.r, 0.85) {
			part("award", told{justice.FieldVictims: v.reference, justice.FieldKroner: strconv.Itoa(v.claimed / 10 * (6 + s.r.IntN(5)))})
		}
	}
}

package narrative

import (
	"strconv"

	"verdig/lang"
	"verdig/stat/indicator"
	"verdig/stat/report"
)

// stations are the stages of a report from filing to final conviction, as in
// the table of attrition.
var stations = []string{"filed", "indicted", "judged", "convicted", "final"}

// reportEnds are the ways in which a report leaves the way, in the order in
// which they are drawn.
var reportEnds = []string{"open", "waived", "acquitted", "dropped"}

// cohortsAlone is how many years of filing, the latest ones, are told and drawn
// each by itself besides all together.
const cohortsAlone = 3

// cohorts are the years in which the reports were filed, up to the reporting
// year.
func (s *scribe) cohorts() []int {
	v, ok := s.view(layout{id: indicator.AttritionTable, rows: indicator.Cohort})
	if !ok {
		return nil
	}
	var out []int
	for _, code := range v.row.Codes {
		if y, err := strconv.Atoi(code); err == nil && y <= s.in.Year {
			out = append(out, y)
		}
	}
	return out
}

// attrition tells how far the reports of all years had come.
func (s *scribe) attrition() []report.Block {
	years := s.cohorts()
	if len(years) == 0 {
		return nil
	}
	all := indicator.Total
	b := paragraph(s.come(all), s.endings(all), s.say("criminal.newest", nil))
	b = append(b, s.flow(all)...)
	b = append(b, s.table(layout{id: indicator.AttritionTable, rows: indicator.Cohort, columns: "attrition_stage"})...)
	b = append(b, s.stacked(layout{
		id: indicator.ReportEndsTable, rows: indicator.Cohort, columns: "report_end",
		caption: s.say("criminal.ends.chart", slots{"year": year(s.in.Year)}),
	})...)
	b = append(b, s.table(layout{id: indicator.ReportEndsTable, rows: indicator.Cohort, columns: "report_end"})...)
	if len(years) > 1 {
		for _, y := range years[max(0, len(years)-cohortsAlone):] {
			cohort := strconv.Itoa(y)
			b = append(b, paragraph(s.come(cohort), s.endings(cohort))...)
			b = append(b, s.flow(cohort)...)
		}
	}
	b = append(b, paragraph(s.grounds())...)
	return append(b, s.table(layout{id: "drop_grounds", rows: "drop_ground", only: s.groundCodes()})...)
}

// groundCodes are the total and the grounds: everything dropped is the total.
func (s *scribe) groundCodes() []string {
	v, ok := s.view(layout{id: "drop_grounds", rows: "drop_ground"})
	if !ok {
		return nil
	}
	codes := []string{v.row.Total}
	for _, p := range s.leaves(v) {
		codes = append(codes, p.code)
	}
	return codes
}

// cohortYears is the span of the years of a cohort: one year, or all of them.
func (s *scribe) cohortYears(cohort string) phrase {
	if years := s.cohorts(); cohort == indicator.Total && len(years) > 0 {
		return plain(s.g.Years(years[0], years[len(years)-1]))
	}
	return plain(cohort)
}

// stage is how many reports of a cohort had come at least as far as a stage.
func (s *scribe) stage(cohort, code string) amount {
	return s.cells.cell(indicator.AttritionTable, s.in.Year, cohort, code)
}

// come says how many reports of a cohort had come how far; nil where one of the
// numbers may not be stated.
func (s *scribe) come(cohort string) phrase {
	var all []amount
	for _, code := range stations {
		a := s.stage(cohort, code)
		if !a.known() {
			return nil
		}
		all = append(all, a)
	}
	if all[0].n == 0 {
		return nil
	}
	how := style(all...)
	gender := s.words.Noun(s.g, "police_report").Gender
	fill := slots{"years": s.cohortYears(cohort), "year": year(s.in.Year), "reports": s.count(all[0], "police_report", how)}
	if all[1].n == 0 {
		return s.say("criminal.attrition.none", fill)
	}
	for i, code := range stations[1:] {
		fill[code] = s.number(all[i+1], gender, how)
	}
	return s.say("criminal.attrition", fill)
}

// endings says how the reports of a cohort had ended.
func (s *scribe) endings(cohort string) phrase {
	v, ok := s.view(layout{id: indicator.ReportEndsTable, rows: "report_end", fixed: map[string]string{indicator.Cohort: cohort}})
	if !ok {
		return nil
	}
	var parts []part
	for _, code := range v.row.Codes {
		if a := v.cell(code, ""); code != v.row.Total && a.known() && a.n > 0 {
			parts = append(parts, part{code, a})
		}
	}
	if len(parts) == 0 {
		return nil
	}
	return s.say("criminal.ends", slots{"list": s.labelled(v.row.List, parts)})
}

// flow draws the way of the reports of a cohort from filing to final
// conviction, with what leaves it. The numbers of what leaves are those of the
// table of paths, which says how far each report came and how it ended; a
// stream of none is not drawn.
func (s *scribe) flow(cohort string) []report.Block {
	filed := s.stage(cohort, stations[0])
	if filed.known() && filed.n == 0 {
		return nil
	}
	c := report.Chart{
		ID: "attrition_" + cohort + "_chart", Kind: report.Flow, Unit: s.unit(string(indicator.PoliceReports)), Source: s.source(),
		Caption: s.say("criminal.flow", slots{"years": s.cohortYears(cohort), "year": year(s.in.Year)}).String(),
		Notes:   []string{s.text("criminal.flow.note")},
	}
	var way, rest []phrase
	for i, code := range stations[:len(stations)-1] {
		from, next := s.text("criminal.station."+code), stations[i+1]
		on := s.stage(cohort, next)
		if !on.known() || on.n > 0 {
			c.Links = append(c.Links, report.FlowLink{From: from, To: s.text("criminal.station." + next), Value: value(on)})
		}
		way = append(way, s.onTheWay(next, on)...)
		for _, end := range reportEnds {
			a := s.cells.cell(indicator.PathsTable, s.in.Year, cohort, code, end)
			if a.status == NotDefined || a.known() && a.n == 0 {
				continue
			}
			leads := report.Ended
			if end == "open" {
				leads = report.Waiting
			}
			name := s.text("criminal.exit." + code + "." + end)
			c.Links = append(c.Links, report.FlowLink{From: from, To: name, Value: value(a), Leads: leads})
			if a.known() {
				rest = append(rest, s.say("item", slots{"label": plain(lang.Lower(name)), "n": s.digits(a)}))
			}
		}
		if on.known() && on.n == 0 {
			break
		}
	}
	if len(c.Links) < 2 || !filed.known() || len(rest) == 0 || len(way) == 0 {
		return nil
	}
	c.Alt = s.say("criminal.flow.alt", slots{
		"reports": s.count(filed, "police_report", lang.InDigits), "way": s.list(way), "list": s.list(rest)}).String()
	return []report.Block{c}
}

// onTheWay is a part of the alternative text of a flow; a station to which
// nothing has come is not in the picture.
func (s *scribe) onTheWay(stage string, n amount) []phrase {
	if !n.known() || n.n == 0 {
		return nil
	}
	return []phrase{s.say("criminal.flow.alt.way."+stage, slots{"n": s.digits(n)})}
}

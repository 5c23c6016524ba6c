package narrative

import (
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/indicator"
	"verdig/stat/report"
)

// criminalCases is the chapter on police reports and criminal cases.
func (s *scribe) criminalCases() []report.Block {
	b := paragraph(s.police(), s.aggravated(), s.policeForms())
	if len(b) == 0 {
		return nil
	}
	b = append(b, s.lines(lineChart{
		id: "police_reports_chart", figure: idReports, measure: seriesReports, unit: "police_reports", caption: "cases.chart",
		published: "cases.series.published", counted: "cases.series.counted",
	})...)
	b = append(b, s.table(layout{id: "police_reports", rows: "exploitation_summary", columns: "police_report_type"})...)
	b = append(b, s.table(layout{
		id: "police_reports", rows: "exploitation_summary", columns: yearDim, as: "police_reports_years",
		caption: s.say("cases.years", slots{"years": s.yearSpan()}),
	})...)
	where := "criminal.heading.where"
	if s.districts() == nil {
		where = "criminal.heading.children"
	}
	b = append(b, headed(s.text(where), s.reportedWhere())...)
	if s.eventsKnown() {
		b = append(b, headed(s.text("criminal.heading.attrition"), s.attrition())...)
		b = append(b, headed(s.text("criminal.heading.durations"), s.durations())...)
		b = append(b, headed(s.text("criminal.heading.accused"), s.accusedPersons())...)
		b = append(b, headed(s.text("criminal.heading.victims"), s.caseVictims())...)
	}
	b = append(b, headed(s.text("criminal.heading.final"), s.convictedCases())...)
	if !s.eventsKnown() {
		b = append(b, paragraph(s.say("criminal.not_registered", slots{"year": year(s.in.Year)}))...)
	}
	return b
}

// eventsKnown reports whether the criminal cases of the reporting year are told
// by events. Where they are not there is no zero to tell of.
func (s *scribe) eventsKnown() bool {
	return s.now(idAccused).status != NotDefined
}

// reportedWhere tells of districts, of children among the victims, and of the
// setting of the reports of the year.
func (s *scribe) reportedWhere() []report.Block {
	var b []report.Block
	if told := s.districts(); told != nil {
		b = paragraph(told, s.districtsChanged(lang.Down), s.districtsChanged(lang.Up))
		b = append(b, s.table(layout{id: indicator.DistrictTable, rows: "district", sorted: true})...)
	}
	setting := func(code string) amount { return s.cells.cell("police_reports_setting", s.in.Year, code) }
	online, group := setting("online"), setting("group")
	b = append(b, paragraph(s.reportedChildren(), s.ofThem("criminal.online", online, "police_report"), s.ofThem("criminal.group", group, "police_report"))...)
	b = append(b, s.table(layout{id: "police_reports_child", rows: "victim_child"})...)
	if online.status == NotDefined && group.status == NotDefined { // returns of the police do not tell
		return b
	}
	return append(b, s.table(layout{id: "police_reports_setting", rows: "report_setting"})...)
}

// returnsOfAll is the kind of return of an agency that returns the criminal
// cases of the whole country.
const returnsOfAll = "criminal"

// divided reports whether an agency is a district: what the register of criminal
// cases of the police returns is not divided by district.
func (c cells) divided(agency string) bool {
	scheme, ok := c.in.Codes.Scheme("agency")
	if !ok {
		return false
	}
	code, ok := scheme.Code(agency)
	return ok && code.Attrs[codelist.AttrReturn] != returnsOfAll
}

// districts names the police districts with the most reports; nil where the
// reports are not divided by district.
func (s *scribe) districts() phrase {
	v, ok := s.view(layout{id: indicator.DistrictTable, rows: "district"})
	if !ok {
		return nil
	}
	var items []phrase
	for _, p := range s.rankedLeaves(v, namedInProse) {
		if s.cells.divided(p.code) {
			items = append(items, s.say("item", slots{"label": plain(s.label(v.row.List, p.code)), "n": s.digits(p.amount)}))
		}
	}
	switch len(items) {
	case 0:
		return nil
	case 1:
		return s.say("criminal.district", slots{"list": items[0]})
	}
	return s.say("criminal.districts", slots{"list": s.list(items)})
}

// districtsChanged names the districts of which the policy allows it to be said
// that the number has gone up or down.
func (s *scribe) districtsChanged(way lang.Direction) phrase {
	var items []phrase
	for _, ref := range s.cells.districts() {
		now, before := s.cells.both(ref)
		if !s.claims[ref] || lang.Compare(now.n, before.n) != way {
			continue
		}
		code := ref[strings.LastIndex(ref, "/")+1:]
		items = append(items, s.say("criminal.district.item", slots{
			"label": plain(s.label("agency", code)), "n": s.digits(now), "before": s.digits(before)}))
	}
	switch {
	case len(items) == 0:
		return nil
	case way == lang.Down:
		return s.say("criminal.districts.down", slots{"list": s.list(items)})
	}
	return s.say("criminal.districts.up", slots{"list": s.list(items)})
}

// reportedChildren says how many reports have a child among the victims, and of
// how many that is not known.
func (s *scribe) reportedChildren() phrase {
	n := s.now(idReports + ".children")
	if all := s.now(idReports); !n.known() || !all.known() || all.n == 0 {
		return nil
	}
	unknown := s.cells.cell("police_reports_child", s.in.Year, "unknown")
	notKnown := s.ofThem("criminal.children.unknown", unknown, "police_report")
	if unknown.known() && unknown.n == s.now(idReports).n {
		return notKnown
	}
	fill := slots{"tail": s.tested(idReports + ".children")}
	key := "criminal.children"
	if n.n == 0 {
		key += ".none"
	} else {
		fill["n"] = s.number(n, s.words.Noun(s.g, "police_report").Gender, style(n, s.before(idReports+".children")))
	}
	return join(s.say(key, fill), notKnown)
}

// accusedPersons tells of accused and convicted persons and of judgments, each
// by its own unit.
func (s *scribe) accusedPersons() []report.Block {
	all := s.now(idAccused)
	var told []phrase
	if all.known() {
		_, registered := s.verb(all.n, "accused", "registered")
		told = append(told, s.say("criminal.accused", slots{
			"year": year(s.in.Year), "persons": s.count(all, "accused", style(all)), "registered": registered}), s.accusedParts(all))
	}
	b := paragraph(told...)
	b = append(b, s.table(layout{id: "accused", rows: "accused_measure"})...)
	b = append(b, paragraph(s.convictedPersons(), s.judgments(), s.say("criminal.once", nil))...)
	b = append(b, s.table(layout{id: "convicted_year", rows: "accused_sex"})...)
	return append(b, s.table(layout{id: "judgments_given", rows: "court_instance", columns: "judgment_outcome"})...)
}

// accusedParts says how far the cases against all accused had come.
func (s *scribe) accusedParts(all amount) phrase {
	if all.n == 0 {
		return nil
	}
	var items []phrase
	var parts []amount
	codes := []string{"indicted", "convicted", "final"}
	for _, code := range codes {
		parts = append(parts, s.cells.cell("accused", s.in.Year, code))
	}
	how := style(parts...)
	for i, p := range parts {
		if p.known() {
			items = append(items, s.say("criminal.accused."+codes[i], slots{"n": s.number(p, s.words.Noun(s.g, "accused").Gender, how)}))
		}
	}
	var out phrase
	if len(items) == len(parts) {
		out = s.list(items).add(plain("."))
	}
	if n := s.cells.cell("accused", s.in.Year, "requalified"); n.known() && n.n > 0 {
		out = join(out, s.ofThem("criminal.accused.requalified", n, "accused"))
	}
	return out
}

// convictedPersons says how many were convicted in the year.
func (s *scribe) convictedPersons() phrase {
	n := s.cells.cell("convicted_year", s.in.Year, indicator.Total)
	if !n.known() {
		return nil
	}
	before := s.cells.cell("convicted_year", s.in.Year-1, indicator.Total)
	were, convicted := s.verb(n.n, "person", "convicted")
	return s.say("criminal.convicted", slots{
		"year": year(s.in.Year), "persons": s.count(n, "person", style(n)), "were": were, "convicted": convicted, "tail": s.beside(n, before)})
}

// beside puts a number of which no test is made beside that of the year before,
// and claims nothing.
func (s *scribe) beside(now, before amount) phrase {
	switch {
	case !now.known() || !before.known():
		return nil
	case now.n == before.n:
		return s.tail(now, before)
	}
	return s.say("tail.beside", slots{"before": s.digits(before), "last": s.last()})
}

// judgments says how many judgments were given in the year.
func (s *scribe) judgments() phrase {
	n := s.now(idJudgments)
	if !n.known() {
		return nil
	}
	return s.say("criminal.judgments", slots{
		"judgments": s.count(n, "judgment", style(n)), "year": year(s.in.Year), "tail": s.tested(idJudgments)})
}

// caseVictims tells of the victims in criminal cases and of compensation.
func (s *scribe) caseVictims() []report.Block {
	if s.now(idCaseVictims).status == NotDefined { // returns of the police do not tell of victims
		return paragraph(s.say("criminal.victims.not_registered", slots{"year": year(s.in.Year)}))
	}
	b := paragraph(s.victims(), s.awarded())
	b = append(b, s.table(layout{id: "victims_in_cases", rows: "is_child", columns: "victim_measure"})...)
	return append(b, s.table(layout{id: indicator.CompensationTable, rows: "compensation_measure"})...)
}

func (s *scribe) victims() phrase {
	n := s.now(idCaseVictims)
	switch {
	case n.protected():
		return s.say("criminal.victims.protected", slots{"year": year(s.in.Year)})
	case !n.known():
		return nil
	}
	were, registered := s.verb(n.n, "aggrieved", "registered")
	out := s.say("criminal.victims", slots{
		"victims": s.count(n, "aggrieved", style(n)), "were": were, "registered": registered, "year": year(s.in.Year), "tail": s.tested(idCaseVictims)})
	children := s.now(idCaseVictims + ".children")
	if n.n == 0 || !children.known() {
		return out
	}
	if children.n == 0 {
		return join(out, s.say("criminal.victims.children.none", nil))
	}
	return join(out, s.say(s.oneOrMany("criminal.victims.children", children.n), slots{
		"n": s.number(children, s.words.Noun(s.g, "aggrieved").Gender, style(children))}))
}

// awarded says how many were awarded compensation, and how much.
func (s *scribe) awarded() phrase {
	n := s.now(idAwarded)
	switch {
	case n.protected():
		return s.say("criminal.awarded.protected", slots{"year": year(s.in.Year)})
	case !n.known():
		return nil
	}
	out := s.say("criminal.awarded", slots{"victims": s.count(n, "aggrieved", style(n)), "year": year(s.in.Year), "tail": s.tested(idAwarded)})
	if n.n == 0 {
		return out
	}
	amount := s.now(idAwardedAmount)
	if !amount.known() {
		return join(out, s.say("criminal.amount.withheld", nil))
	}
	return join(out, s.say("criminal.amount", slots{"amount": s.count(amount, "krone", lang.InDigits)}))
}

// convictedCases tells of cases with a conviction and with a final one.
func (s *scribe) convictedCases() []report.Block {
	b := paragraph(s.convictions(), s.convictedInYear(), s.say("cases.unit", nil))
	b = append(b, paragraph(s.finalConvictions(), s.finalSince())...)
	b = append(b, s.table(layout{
		id: "final_convictions", rows: "final_measure", columns: yearDim, only: []string{"in_year"}, caption: s.overYears("final_convictions"),
	})...)
	return append(b, s.table(layout{id: "cases", rows: "court_instance", columns: "judgment_outcome"})...)
}

// finalConvictions says how many cases had their first final conviction in the
// year.
func (s *scribe) finalConvictions() phrase {
	n := s.now(idFinalConvictions)
	if !n.known() {
		return nil
	}
	return s.say("criminal.final", slots{
		"year": year(s.in.Year), "cases": s.count(n, "criminal_case", style(n)), "tail": s.tested(idFinalConvictions)})
}

func (s *scribe) finalSince() phrase {
	n := s.now(idFinalSince + strconv.Itoa(indicator.ConvictedSince))
	if s.in.Year <= indicator.ConvictedSince || !n.known() || !s.now(idFinalConvictions).known() {
		return nil
	}
	return s.say("criminal.final.since", slots{"since": year(indicator.ConvictedSince), "cases": s.count(n, "criminal_case", style(n))})
}

// grounds names the grounds on which reports of the year were dropped.
func (s *scribe) grounds() phrase {
	v, ok := s.view(layout{id: "drop_grounds", rows: "drop_ground"})
	if !ok {
		return nil
	}
	parts := s.rankedLeaves(v, namedInProse)
	items := make([]phrase, len(parts))
	for i, p := range parts {
		label := s.label(v.row.List, p.code)
		if _, ground, ok := strings.Cut(label, ": "); ok {
			label = ground
		}
		items[i] = s.say("item", slots{"label": plain(lang.Lower(label)), "n": s.digits(p.amount)})
	}
	if len(items) == 0 {
		return nil
	}
	return s.say("criminal.grounds", slots{"year": year(s.in.Year), "list": s.list(items)})
}

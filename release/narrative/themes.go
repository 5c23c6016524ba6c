package narrative

import (
	"strings"

	"verdig/lang"
	"verdig/stat/indicator"
	"verdig/stat/report"
)

// exploitation is the chapter on the forms of exploitation and the means of
// control.
func (s *scribe) exploitation() []report.Block {
	b := paragraph(s.forms(), s.formsBefore())
	b = append(b, s.stacked(layout{
		id: "group_exploitation", rows: "group", columns: "exploitation_summary",
		caption: s.say("exploitation.chart", slots{"year": year(s.in.Year)}),
	})...)
	b = append(b, s.table(layout{id: "group_exploitation", rows: "group", columns: "exploitation_summary"})...)
	if detail := s.most("forms_group", "exploitation", "exploitation.detail"); detail != nil {
		b = append(b, paragraph(detail, s.say("exploitation.several", nil))...)
	}
	b = append(b, s.table(layout{id: "forms_group", rows: "exploitation", columns: "group"})...)
	means := paragraph(s.say("exploitation.means.about", nil), s.most("means", "means", "exploitation.means"))
	chart := s.bars(layout{id: "means", rows: "means", caption: s.say("means.chart", slots{"year": year(s.in.Year)})}, 10)
	table := s.table(layout{id: "means", rows: "means", columns: yearDim, caption: s.overYears("means")})
	if len(table) == 0 {
		return b
	}
	return append(b, headed(s.text("exploitation.heading.means"), together(means, chart, table))...)
}

// overYears is the caption of a table that is laid out over the years.
func (s *scribe) overYears(id string) phrase {
	t, ok := indicator.LookupTable(id)
	if !ok {
		return nil
	}
	return plain(t.Title.In(s.lang) + ", ").add(s.yearSpan())
}

// formsBefore gives the forms of the year before in the order of this year.
func (s *scribe) formsBefore() phrase {
	if _, ok := s.in.edition(s.in.Year - 1); !ok {
		return nil
	}
	var items []phrase
	for _, p := range stand(s.now(idPersons), s.summaryParts(s.in.Year, idPersons)).parts {
		if p.code == "other" {
			continue
		}
		old := s.before(idPersons + ".exploitation." + p.code)
		if !old.known() {
			return nil
		}
		items = append(items, s.digits(old))
	}
	if len(items) < 2 {
		return nil
	}
	return s.say("exploitation.change", slots{"list": s.list(items)})
}

const tableChannel = "recruitment_channel_group"

// recruitment is the chapter on recruitment, with the online part apart.
func (s *scribe) recruitment() []report.Block {
	b := paragraph(s.channels())
	b = append(b, s.stacked(layout{
		id: tableChannel, rows: "group", columns: "recruitment_channel",
		caption: s.say("recruitment.chart", slots{"year": year(s.in.Year)}),
	})...)
	b = append(b, s.table(layout{id: tableChannel, rows: "recruitment_channel", columns: "group"})...)
	b = append(b, s.recruitmentPart("online", "recruitment.heading.online", s.online())...)
	return append(b, s.recruitmentPart("in_person", "recruitment.heading.offline", s.offline())...)
}

// recruitmentPart is the part of the chapter on one way of recruitment: its
// methods in words and over the years.
func (s *scribe) recruitmentPart(top, heading string, opening phrase) []report.Block {
	v, ok := s.view(layout{id: "recruitment", rows: "recruitment"})
	if !ok {
		return nil
	}
	codes := []string{}
	var parts []part
	for _, c := range v.row.Codes {
		if c == top || strings.HasPrefix(c, top+".") {
			codes = append(codes, c)
		}
		if strings.HasPrefix(c, top+".") {
			parts = append(parts, part{c, v.cell(c, "")})
		}
	}
	st := stand(v.cell(top, ""), parts)
	s.byName(st.parts, v.row.List)
	var methods phrase
	switch names := ranked(st.parts, namedInProse); len(names) {
	case 0:
	case 1:
		methods = s.say("recruitment.method", slots{"list": s.labelled(v.row.List, names)})
	default:
		methods = s.say("recruitment.methods", slots{"list": s.labelled(v.row.List, names)})
	}
	table := s.table(layout{
		id: "recruitment", rows: "recruitment", columns: yearDim, only: codes,
		caption: plain(s.text(heading) + ", ").add(s.yearSpan()), as: "recruitment_" + top,
	})
	return headed(s.text(heading), together(paragraph(opening, methods), table))
}

// channel is the number of persons recruited through a channel.
func (s *scribe) channel(code string) amount {
	return s.cells.cell(tableChannel, s.in.Year, code, indicator.Total)
}

// channels says how many were recruited through each channel, the most common
// first, and for how many it is not known.
func (s *scribe) channels() phrase {
	var parts []part
	for _, c := range []string{"online", "in_person", "both"} {
		parts = append(parts, part{c, s.channel(c)})
	}
	st := stand(s.channel(indicator.Total), parts)
	var amounts []amount
	for _, p := range st.parts {
		amounts = append(amounts, p.amount)
	}
	how := style(amounts...)
	var items []phrase
	for _, p := range st.parts {
		was, recruited := s.verb(p.n, "person", "recruited")
		fill := slots{"n": s.number(p.amount, lang.Masculine, how), "in": s.say("channel."+p.code, nil)}
		if len(items) == 0 {
			fill["were"], fill["recruited"] = was, recruited
			items = append(items, s.say("recruitment.item.first", fill))
			continue
		}
		items = append(items, s.say("recruitment.item", fill))
	}
	var out phrase
	if len(items) > 0 {
		out = s.say("recruitment.channels", slots{"year": year(s.in.Year), "list": s.list(items)})
	}
	if unknown := s.channel("unknown"); unknown.known() && unknown.n > 0 {
		out = join(out, s.say("recruitment.unknown", slots{"persons": s.count(unknown, "person", style(unknown))}))
	}
	return out
}

// online says how many were recruited wholly or partly online, and what share
// that is of those whose channel is known.
func (s *scribe) online() phrase {
	n := sum(s.channel("online"), s.channel("both"))
	if !n.known() {
		return nil
	}
	if n.n == 0 {
		return s.say("recruitment.online.none", nil)
	}
	was, recruited := s.verb(n.n, "person", "recruited")
	fill := slots{"persons": s.count(n, "person", style(n)), "were": was, "recruited": recruited}
	known := s.channel(indicator.Total).minus(s.channel("unknown"))
	if p := n.percentOf(known); p.known() && known.n >= percentFrom && p.n > 0 {
		fill["percent"] = s.percent(n, known)
		return s.say("recruitment.online.share", fill)
	}
	return s.say("recruitment.online", fill)
}

// offline says how many were recruited wholly or partly in person.
func (s *scribe) offline() phrase {
	n := sum(s.channel("in_person"), s.channel("both"))
	if !n.known() || n.n == 0 {
		return nil
	}
	was, recruited := s.verb(n.n, "person", "recruited")
	return s.say("recruitment.offline", slots{"persons": s.count(n, "person", style(n)), "were": was, "recruited": recruited})
}

// assistance is the chapter on assistance and residence.
func (s *scribe) assistance() []report.Block {
	cell := func(form, answer string) amount { return s.cells.cell("assistance", s.in.Year, form, answer) }
	offered, accepted := cell("any", "offered"), cell("any", "accepted")
	var opening phrase
	if offered.known() && accepted.known() {
		how := style(offered, accepted)
		opening = s.say("assistance.any", slots{
			"offered": s.count(offered, "person", how), "accepted": s.number(accepted, lang.Masculine, how), "year": year(s.in.Year)})
	}
	b := paragraph(opening, s.answers("offered"), s.answers("accepted"))
	b = append(b, s.bars(layout{
		id: "assistance", rows: "assistance", fixed: map[string]string{"answer": "accepted"},
		caption: s.say("assistance.chart", slots{"year": year(s.in.Year)}),
	}, 10)...)
	b = append(b, s.table(layout{id: "assistance", rows: "assistance", columns: "answer"})...)
	reflection := s.cells.cell("permit_group", s.in.Year, "reflection", indicator.Total)
	var period phrase
	if reflection.known() && reflection.n > 0 {
		old := s.cells.cell("permit_group", s.in.Year-1, "reflection", indicator.Total)
		period = s.say("assistance.reflection", slots{"persons": s.count(reflection, "person", style(reflection)), "tail": s.tail(reflection, old)})
	}
	permits := together(paragraph(period, s.most("permit_group", "residence_permit", "assistance.permits")),
		s.table(layout{id: "permit_group", rows: "residence_permit", columns: "group"}))
	b = append(b, headed(s.text("assistance.heading.permit"), permits)...)
	return append(b, headed(s.text("followup.heading"), s.followup())...)
}

// answers names the forms of assistance that were most often offered or
// accepted.
func (s *scribe) answers(answer string) phrase {
	v, ok := s.view(layout{id: "assistance", rows: "assistance", fixed: map[string]string{"answer": answer}})
	if !ok {
		return nil
	}
	parts := s.rankedLeaves(v, namedInProse)
	if len(parts) == 0 {
		return nil
	}
	return s.say("assistance."+answer, slots{"list": s.labelled(v.row.List, parts)})
}

// convictedInYear says how many of the convicted cases were first convicted in
// the year; nil where that is all of them.
func (s *scribe) convictedInYear() phrase {
	if s.in.Year <= indicator.ConvictedSince {
		return nil
	}
	all, n := s.now(idConvicted+year(indicator.ConvictedSince).String()), s.now("cases.convicted")
	if !n.known() || !all.known() || n.n == 0 || n.n == all.n {
		return nil
	}
	return s.say("cases.in_year", slots{"year": year(s.in.Year), "cases": s.count(n, "criminal_case", style(n))})
}

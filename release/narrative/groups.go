package narrative

import (
	"verdig/lang"
	"verdig/stat/report"
)

// chapterNouns are the nouns that the chapters on the groups count with.
var chapterNouns = map[string]string{"women": "woman", "men": "man", "children": "presumed_child"}

// groupOpening says how many of a group were followed up, against the year
// before, and what share of all they are.
func (s *scribe) groupOpening(group string) phrase {
	id := idPersons + "." + group
	now, before, all := s.now(id), s.before(id), s.now(idPersons)
	if now.protected() {
		return s.say("group.protected", slots{"noun": s.say("noun."+group+".many", nil)})
	}
	if !now.known() {
		return nil
	}
	tail := s.tail(now, before)
	if now.n == 0 {
		return s.say("group.none", slots{"noun": s.say("noun."+group+".many", nil), "year": year(s.in.Year), "tail": tail})
	}
	st := style(now)
	if before.known() {
		st = style(now, before)
	}
	noun := chapterNouns[group]
	was, followed := s.verb(now.n, noun, "followed_up")
	out := s.say("followed", slots{
		"year": year(s.in.Year), "were": was, "followed": followed, "tail": tail,
		"persons": s.count(now, noun, st), "as": s.say(s.oneOrMany("followed.as", now.n), nil),
	})
	if p := now.percentOf(all); p.known() && all.n >= percentFrom && now.n < all.n && p.n > 0 {
		out = join(out, s.say("group.share", slots{"percent": s.percent(now, all)}))
	}
	return out
}

// groupFormsFully says in what form most of a group were exploited and how many
// in each of the others.
func (s *scribe) groupFormsFully(group string) phrase {
	top := s.groupForms(group)
	st := stand(s.now(idPersons+"."+group), s.summaryParts(s.in.Year, idPersons+"."+group))
	switch {
	case top == nil && st.hidden:
		return s.say("group.forms.protected", slots{"noun": s.say("noun."+group+".many", nil)})
	case top == nil || st.tied() > 1:
		return top
	}
	var numbers []amount
	for _, p := range st.parts[1:] {
		numbers = append(numbers, p.amount)
	}
	how := style(numbers...)
	var items []phrase
	var other phrase
	for _, p := range st.parts[1:] {
		if p.code == "other" {
			other = s.say("forms.other", slots{"persons": s.count(p.amount, "person", style(p.amount))})
			continue
		}
		key := "forms.item"
		if len(items) == 0 {
			key = "forms.item.first"
		}
		items = append(items, s.say(key, slots{
			"n": s.number(p.amount, lang.Masculine, how), "in": s.say("in."+p.code, nil), "were": plain(s.g.Was(p.n))}))
	}
	if len(items) > 0 {
		top = join(top, s.say("group.forms.rest", slots{"list": s.list(items)}))
	}
	if other != nil {
		top = join(top, other)
	}
	return top
}

// groupNationalities names the most common nationalities of a group.
func (s *scribe) groupNationalities(group string) phrase {
	st := stand(s.cells.cell(tableCitizenship, s.in.Year, "total", group), s.countries(group))
	s.byName(st.parts, "country")
	names := ranked(st.parts, namedInProse)
	if len(names) == 0 || !st.sure {
		return nil
	}
	key := "group.nationality"
	if len(names) == 1 {
		key = "group.nationality.one"
	}
	return s.say(key, slots{"the": s.theMany(group), "list": s.items(names)})
}

// theMany is the definite plural of a group: "kvinnene".
func (s *scribe) theMany(group string) phrase {
	return plain(s.words.Noun(s.g, groupNouns[group]).TheMany)
}

// groupPermits names the most common residence grounds of a group.
func (s *scribe) groupPermits(group string) phrase {
	v, ok := s.view(layout{id: "permit_group", rows: "residence_permit", fixed: map[string]string{"group": group}})
	if !ok {
		return nil
	}
	parts := s.rankedLeaves(v, namedInProse)
	if len(parts) == 0 {
		return nil
	}
	key := "group.permit"
	if len(parts) == 1 {
		key = "group.permit.one"
	}
	return s.say(key, slots{"the": s.theMany(group), "list": s.labelled(v.row.List, parts)})
}

// groupOnline says how many of a group were recruited online.
func (s *scribe) groupOnline(group string) phrase {
	online := s.cells.cell("recruitment_channel_group", s.in.Year, "online", group)
	both := s.cells.cell("recruitment_channel_group", s.in.Year, "both", group)
	n := sum(online, both)
	if !n.known() || n.n < 2 {
		return nil
	}
	return s.say("group.channel", slots{"n": s.number(n, lang.Masculine, style(n)), "the": s.theMany(group)})
}

// adultChapter is the chapter on women or on men.
func (s *scribe) adultChapter(group string) []report.Block {
	b := paragraph(s.groupOpening(group))
	if n := s.now(idPersons + "." + group); n.known() && n.n == 0 {
		return b
	}
	b = append(b, paragraph(s.groupFormsFully(group), s.combined(group))...)
	b = append(b, s.groupChart(group)...)
	b = append(b, paragraph(s.groupNationalities(group), s.groupOnline(group), s.groupPermits(group))...)
	return append(b, s.groupTable(group)...)
}

// groupChart draws the forms of exploitation of a group, one bar a year.
func (s *scribe) groupChart(group string) []report.Block {
	return s.stacked(layout{
		id: "group_exploitation", rows: yearDim, columns: "exploitation_summary", fixed: map[string]string{"group": group},
		caption: s.say("group.forms.chart", slots{"group": plain(s.label("group", group)), "years": s.yearSpan()}),
		as:      "group_exploitation_" + group,
	})
}

// groupTable lays out the forms of exploitation of a group over the years.
func (s *scribe) groupTable(group string) []report.Block {
	return s.table(layout{
		id: "group_exploitation", rows: "exploitation_summary", columns: yearDim, fixed: map[string]string{"group": group},
		caption: s.say("group.forms.table", slots{"group": plain(s.label("group", group)), "years": s.yearSpan()}),
		as:      "group_exploitation_" + group,
	})
}

// children is the chapter on children.
func (s *scribe) children() []report.Block {
	now, before := s.now(idPersons+".children"), s.before(idPersons+".children")
	b := paragraph(s.groupOpening("children"), s.turn("children", now, before))
	b = append(b, paragraph(s.say("children.presumed", nil))...)
	follow := headed(s.text("followup.heading"), s.childFollowup())
	if now.known() && now.n == 0 {
		return append(b, follow...)
	}
	b = append(b, paragraph(s.childAges(), s.groupFormsFully("children"), s.groupNationalities("children"))...)
	b = append(b, s.groupChart("children")...)
	b = append(b, s.groupTable("children")...)
	b = append(b, s.table(layout{
		id: "age_sex", rows: "age_group", columns: "sex", only: []string{"child", "0-11", "12-15", "16-17"},
		caption: s.say("children.age_table", slots{"year": year(s.in.Year)}), as: "age_sex_children",
	})...)
	return append(b, follow...)
}

// childAges says how old the children are by recorded age.
func (s *scribe) childAges() phrase {
	var parts []part
	for _, code := range []string{"16-17", "12-15", "0-11"} {
		a := s.cells.cell("age_sex", s.in.Year, code, "total")
		if !a.known() {
			return nil
		}
		if a.n > 0 {
			parts = append(parts, part{code, a})
		}
	}
	if len(parts) == 0 {
		return nil
	}
	return s.say("children.ages", slots{"list": s.labelled("age_group", parts)})
}

// nationalities is the chapter on nationalities.
func (s *scribe) nationalities() []report.Block {
	b := paragraph(s.nationalityCount(true), s.ranking("total"))
	b = append(b, paragraph(s.continents(), s.say("nationality.basis", nil))...)
	b = append(b, s.bars(layout{
		id: tableCitizenship, rows: "country", caption: s.say("nationality.chart", slots{"year": year(s.in.Year)}),
	}, 10)...)
	return append(b, s.table(layout{id: tableCitizenship, rows: "country", columns: "group", sorted: true, brief: true})...)
}

// continents says how the persons are spread over the continents.
func (s *scribe) continents() phrase {
	v, ok := s.view(layout{id: tableCitizenship, rows: "country"})
	scheme, found := s.in.Codes.Scheme("country")
	if !ok || !found {
		return nil
	}
	var parts []part
	for _, code := range v.row.Codes {
		if c, ok := scheme.Code(code); ok && c.Group() && v.row.level(code) == 0 {
			parts = append(parts, part{code, v.cell(code, "")})
		}
	}
	st := stand(v.cell(v.row.Total, ""), parts)
	if len(st.parts) < 2 {
		return nil
	}
	return s.say("nationality.continents", slots{"list": s.places(st.parts)})
}

// places is a list of parts of the world with their numbers.
func (s *scribe) places(parts []part) phrase {
	items := make([]phrase, len(parts))
	for i, p := range parts {
		items[i] = s.say("item", slots{"label": plain(s.label("country", p.code)), "n": s.digits(p.amount)})
	}
	return s.list(items)
}

package narrative

import (
	"verdig/lang"
)

// Ids of the library of indicators that the sentences are made from.
const (
	idPersons       = "persons.followed_up"
	idFirst         = "persons.first_identified"
	idNationalities = "persons.followed_up.nationalities"
	idReports       = "police_reports"
	idAggravated    = "police_reports.aggravated"
	idConvicted     = "cases.convicted.since_"

	idConvictedInYear  = "cases.convicted"
	idFinalConvictions = "cases.final_convictions"
	idFinalSince       = "cases.final_convictions.since_"
	idAccused          = "accused.total"
	idCaseVictims      = "victims_in_cases"
	idJudgments        = "judgments.given"
	idAwarded          = "compensation.victims_awarded"
	idAwardedAmount    = "compensation.amount"

	durationPrefix = "durations."
)

// now is a figure of the reporting year, before that of the year before it.
func (s *scribe) now(id string) amount    { return s.cells.figure(s.in.Year, id) }
func (s *scribe) before(id string) amount { return s.cells.figure(s.in.Year-1, id) }

// last is the year before the reporting year.
func (s *scribe) last() phrase { return year(s.in.Year - 1) }

// tail is ", ned fra 290 i 2015": the comparison at the end of a sentence; nil
// where one of the two may not be stated.
func (s *scribe) tail(now, before amount) phrase {
	if !now.known() || !before.known() {
		return nil
	}
	switch lang.Compare(now.n, before.n) {
	case lang.Up:
		return s.say("tail.up", slots{"before": s.digits(before), "last": s.last()})
	case lang.Down:
		return s.say("tail.down", slots{"before": s.digits(before), "last": s.last()})
	}
	return s.say("tail.same", slots{"last": s.last()})
}

// against is ", mot 42 året før".
func (s *scribe) against(now, before amount) phrase {
	if !now.known() || !before.known() {
		return nil
	}
	if now.n == before.n {
		return s.say("tail.as_before", nil)
	}
	return s.say("tail.against", slots{"before": s.digits(before)})
}

// headline is the headline of the news.
func (s *scribe) headline() phrase {
	now, before := s.now(idPersons), s.before(idPersons)
	y := slots{"year": year(s.in.Year)}
	if !now.known() {
		return s.say("headline.protected", y)
	}
	if !before.known() || now.n == 0 {
		style := lang.StyleOf(now.n)
		y["n"] = s.stated(now, s.g.Quantity(now.n, s.words.Noun(s.g, "victim").Gender, style))
		return s.say(s.oneOrMany("headline.only", now.n), y).capital()
	}
	switch lang.Compare(now.n, before.n) {
	case lang.Up:
		return s.say("headline.up", y)
	case lang.Down:
		return s.say("headline.down", y)
	}
	return s.say("headline.same", y)
}

// followedUp says how many were followed up, against the year before.
func (s *scribe) followedUp() phrase {
	now, before := s.now(idPersons), s.before(idPersons)
	if !now.known() {
		return s.say("followed.protected", slots{"year": year(s.in.Year)})
	}
	style := lang.StyleOf(now.n)
	if before.known() {
		style = lang.StyleOf(now.n, before.n)
	}
	if now.n == 0 {
		style = lang.InWords
	}
	was, followed := s.verb(now.n, "person", "followed_up")
	return s.say("followed", slots{
		"year": year(s.in.Year), "were": was, "followed": followed,
		"persons": s.count(now, "person", style),
		"as":      s.say(s.oneOrMany("followed.as", now.n), nil),
		"tail":    s.tail(now, before),
	})
}

// firstIdentified says how many of them were identified for the first time,
// with a round number where one is near.
func (s *scribe) firstIdentified() phrase {
	all, first := s.now(idPersons), s.now(idFirst)
	if !all.known() || !first.known() || all.n == 0 || first.n > all.n {
		return nil
	}
	fill := slots{"year": year(s.in.Year)}
	switch {
	case all.n == 1 && first.n == 1:
		return s.say("first.the_one", fill)
	case all.n == 1:
		return s.say("first.the_one_before", nil)
	case first.n == 0:
		return s.say("first.none", fill)
	case first.n == all.n:
		return s.say("first.all", fill)
	}
	if round, near := lang.Round(first.n); near != lang.Exact {
		fill["near"] = plain(s.g.Near(near))
		fill["round"] = phrase{{Text: s.g.Integer(round), Cell: first.ref}}
		fill["persons"] = s.count(first, "person", lang.InDigits)
		return s.say("first.near", fill)
	}
	fill["n"] = s.number(first, s.words.Noun(s.g, "person").Gender, lang.StyleOf(first.n))
	return s.say(s.oneOrMany("first", first.n), fill)
}

// identifiedBefore says how many of them had been identified in earlier years.
func (s *scribe) identifiedBefore() phrase {
	all, first := s.now(idPersons), s.now(idFirst)
	rest := all.minus(first)
	if !rest.known() || first.n == 0 || rest.n <= 0 {
		return nil
	}
	if rest.n == 1 {
		return s.say("first.rest.one", nil)
	}
	return s.say("first.rest.many", slots{"rest": s.number(rest, lang.Masculine, lang.StyleOf(rest.n))})
}

// percentFrom is the smallest number of which a change is given in percent: a
// change from 7 to 8 is not a rise of 14 percent that anybody should quote.
const percentFrom = 20

// change says how far the number is from that of the year before.
func (s *scribe) change(now, before amount) phrase {
	if !now.known() || !before.known() {
		return nil
	}
	key, diff := "change.up", now.minus(before)
	switch lang.Compare(now.n, before.n) {
	case lang.Same:
		return s.say("change.same", slots{"last": s.last()})
	case lang.Down:
		key, diff = "change.down", before.minus(now)
	}
	fill := slots{"diff": s.number(diff, lang.Masculine, lang.StyleOf(diff.n)), "last": s.last()}
	if p := diff.percentOf(before); before.n >= percentFrom && p.n > 0 {
		fill["diff"], fill["percent"] = s.digits(diff), s.percent(diff, before)
		return s.say(key+".percent", fill)
	}
	return s.say(key, fill)
}

// turn says that the number of a group has halved or doubled; nil where it has
// not, or where the policy does not allow it to be said.
func (s *scribe) turn(group string, now, before amount) phrase {
	if !now.known() || !before.known() || !s.claims[idPersons+"."+group] {
		return nil
	}
	fill := slots{"noun": s.say("noun."+group+".many", nil)}
	switch lang.TurnOf(now.n, before.n) {
	case lang.LessThanHalf:
		return s.say("turn.less_than_half", fill)
	case lang.Halved:
		return s.say("turn.halved", fill)
	case lang.Doubled:
		return s.say("turn.doubled", fill)
	case lang.MoreThanTwice:
		return s.say("turn.more_than_twice", fill)
	}
	return nil
}

// group says how many of the persons belong to a group. The first sentence of
// its kind names the whole; the others lean on it.
func (s *scribe) group(group string, first bool, tail phrase) phrase {
	all, n := s.now(idPersons), s.now(idPersons+"."+group)
	if n.protected() {
		return s.say("group.protected", slots{"noun": s.say("noun."+group+".many", nil)})
	}
	if !n.known() || all.known() && all.n == 0 {
		return nil
	}
	fill := slots{"noun": s.say(s.oneOrMany("noun."+group, n.n), nil), "tail": tail}
	if !first || !all.known() {
		if n.n == 0 {
			return s.say("group.next.none", fill)
		}
		fill["n"] = s.number(n, lang.Masculine, lang.StyleOf(n.n))
		if n.n == 1 {
			return s.say("group.next.one", fill)
		}
		return s.say("group.next", fill)
	}
	style := lang.StyleOf(all.n, n.n)
	fill["total"] = s.number(all, lang.Masculine, style)
	switch {
	case all.n == 1 && n.n == 1:
		return s.say("group.first.person", fill)
	case n.n == 0:
		return s.say("group.first.none", fill)
	case n.n == all.n:
		return s.say("group.first.all", fill)
	}
	fill["n"] = s.number(n, lang.Masculine, style)
	if n.n == 1 {
		return s.say("group.first.one", fill)
	}
	return s.say("group.first", fill)
}

// unknownSex says for how many sex is not recorded; nil for nobody.
func (s *scribe) unknownSex() phrase {
	n := s.now(idPersons + ".sex_not_recorded")
	if !n.known() || n.n == 0 {
		return nil
	}
	return s.say("group.unknown_sex", slots{"persons": s.count(n, "person", lang.StyleOf(n.n))})
}

// adults returns the two adult groups, the larger first; a protected one comes
// last, and ties keep women first.
func (s *scribe) adults() []string {
	women, men := s.now(idPersons+".women"), s.now(idPersons+".men")
	if men.known() && (!women.known() || men.n > women.n) {
		return []string{"men", "women"}
	}
	return []string{"women", "men"}
}

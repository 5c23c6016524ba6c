package narrative

import (
	"slices"

	"verdig/lang"
	"verdig/stat/indicator"
)

// summaryCodes are the codes of exploitation_summary in the order of the list.
// They are a partition: every person has exactly one.
var summaryCodes = []string{"sexual", "labour", "both", "other"}

// nouns of the groups in the lexicon.
var groupNouns = map[string]string{"women": "woman", "men": "man", "children": "child"}

// part is one part of a whole with its code.
type part struct {
	code string
	amount
}

// standing is how the parts of a whole stand to each other.
type standing struct {
	whole  amount
	parts  []part // published parts that are larger than 0, the largest first; ties in the order of the list
	hidden bool   // at least one part is protected
	share  lang.Share
	sure   bool // no protected part can be as large as the first
}

// stand orders the parts of a whole and finds the word that the largest earns.
func stand(whole amount, parts []part) standing {
	st := standing{whole: whole}
	shown, hidden := 0, 0
	for _, p := range parts {
		switch {
		case p.known() && p.n > 0:
			st.parts = append(st.parts, p)
			shown += p.n
		case p.protected():
			hidden++
		}
	}
	st.hidden = hidden > 0
	slices.SortStableFunc(st.parts, func(a, b part) int { return b.n - a.n })
	if len(st.parts) == 0 || !whole.known() {
		return st
	}
	next := 0
	if len(st.parts) > 1 {
		next = st.parts[1].n
	}
	rest := max(whole.n-shown, 0) // all that is protected, together
	st.sure = !st.hidden || st.parts[0].n > rest
	if st.hidden { // each of the others has at least one
		next = max(next, rest-hidden+1)
	}
	st.share = lang.ShareOf(st.parts[0].n, whole.n, next)
	return st
}

// tied returns the number of parts that are as large as the first.
func (st standing) tied() int {
	n := 0
	for n < len(st.parts) && st.parts[n].n == st.parts[0].n {
		n++
	}
	return n
}

// parts reads the figures of one id for each summary code.
func (s *scribe) summaryParts(year int, prefix string) []part {
	out := make([]part, len(summaryCodes))
	for i, c := range summaryCodes {
		out[i] = part{c, s.cells.figure(year, prefix+".exploitation."+c)}
	}
	return out
}

// who is the subject for a share of a group: "de fleste kvinnene"; nil where
// the share has none.
func (s *scribe) who(share lang.Share, noun string, whole int) phrase {
	n := s.words.Noun(s.g, noun)
	key := ""
	switch {
	case share == lang.AllShare && whole == 1:
		key = "who.one"
	case share == lang.AllShare && whole == 2:
		key = "who.both"
	case share == lang.AllShare:
		key = "who.all"
	case share == lang.NearlyAll:
		key = "who.nearly"
	case share.Most():
		key = "who.most"
	case share == lang.HalfShare:
		key = "who.half"
	default:
		return nil
	}
	return s.say(key, slots{"the": plain(n.The(whole))})
}

// groupForms says in what form most of a group were exploited.
func (s *scribe) groupForms(group string) phrase {
	noun, ok := groupNouns[group]
	whole := s.now(idPersons + "." + group)
	if !ok || !whole.known() || whole.n == 0 {
		return nil
	}
	st := stand(whole, s.summaryParts(s.in.Year, idPersons+"."+group))
	if len(st.parts) == 0 || !st.sure {
		return nil
	}
	top := st.parts[0]
	who := s.who(st.share, noun, whole.n)
	if who == nil || st.tied() > 1 {
		return s.largestForm(group, st)
	}
	was, exploited := s.verb(whole.n, noun, "exploited")
	fill := slots{"who": who.capital(), "were": was, "exploited": exploited}
	key := "form.who"
	if top.code == "other" {
		fill["who"], key = who, "form.other"
	} else {
		fill["in"] = s.say("in."+top.code, nil)
	}
	if st.share != lang.AllShare {
		fill["n"] = s.number(top.amount, lang.Masculine, lang.InDigits)
		key += ".n"
	}
	return s.say(key, fill)
}

// largestForm says which form is the largest where none has half.
func (s *scribe) largestForm(group string, st standing) phrase {
	top := st.parts[0]
	fill := slots{
		"noun": plain(s.words.Noun(s.g, groupNouns[group]).Many),
		"n":    s.number(top.amount, lang.Masculine, lang.InDigits),
	}
	switch tied := st.tied(); {
	case top.code == "other" || tied > 2 || st.share == lang.SomeShare:
		return nil
	case tied == 2 && st.parts[1].code == "other":
		return nil
	case tied == 2:
		fill["in"], fill["other"] = s.say("in."+top.code, nil), s.say("in."+st.parts[1].code, nil)
		return s.say("form.tied", fill)
	}
	fill["in"] = s.say("in."+top.code, nil)
	return s.say("form.largest", fill)
}

// combined says whether more or fewer of a group than the year before were
// exploited both sexually and in forced labour or services.
func (s *scribe) combined(group string) phrase {
	now, before := s.now(idPersons+"."+group+".exploitation.both"), s.before(idPersons+"."+group+".exploitation.both")
	if !now.known() || !before.known() || now.n+before.n == 0 {
		return nil
	}
	fill := slots{
		"noun": plain(s.words.Noun(s.g, groupNouns[group]).Many), "last": s.last(),
		"n": s.digits(now), "before": s.digits(before),
	}
	if now.n == 0 {
		return s.say("combined.none", fill)
	}
	switch lang.Compare(now.n, before.n) {
	case lang.Up:
		return s.say("combined.up", fill)
	case lang.Down:
		return s.say("combined.down", fill)
	}
	return s.say("combined.same", fill)
}

// forms lists the forms of exploitation of all persons, the most common first.
func (s *scribe) forms() phrase {
	st := stand(s.now(idPersons), s.summaryParts(s.in.Year, idPersons))
	if len(st.parts) == 0 {
		return nil
	}
	numbers := make([]int, len(st.parts))
	for i, p := range st.parts {
		numbers[i] = p.n
	}
	style := lang.StyleOf(numbers...)
	var items []phrase
	var other phrase
	seen := map[string]bool{}
	for _, p := range st.parts {
		if p.code == "other" {
			other = s.say("forms.other", slots{"persons": s.count(p.amount, "person", lang.StyleOf(p.n))})
			continue
		}
		in := "in." + p.code
		if p.code == "both" && seen["sexual"] && seen["labour"] {
			in = "in.both_short"
		}
		seen[p.code] = true
		fill := slots{"n": s.number(p.amount, lang.Masculine, style), "in": s.say(in, nil), "were": plain(s.g.Was(p.n))}
		if len(items) == 0 {
			items = append(items, s.say("forms.item.first", fill))
			continue
		}
		items = append(items, s.say("forms.item", fill))
	}
	var out phrase
	if len(items) > 0 {
		out = s.say("forms.list", slots{"list": s.list(items)})
	}
	if other != nil {
		out = join(out, other.capital())
	}
	if st.hidden {
		out = join(out, s.say("forms.protected", nil))
	}
	return out
}

// join puts a space between two sentences that are both there.
func join(a, b phrase) phrase {
	if len(a) == 0 || len(b) == 0 {
		return append(a.capital(), b.capital()...)
	}
	return a.capital().add(plain(" ")).add(b.capital())
}

// policeForms says which form most of the police reports concerned.
func (s *scribe) policeForms() phrase {
	whole := s.now(idReports)
	st := stand(whole, s.summaryParts(s.in.Year, idReports))
	if !whole.known() || whole.n == 0 || len(st.parts) == 0 || !st.sure {
		return nil
	}
	top := st.parts[0]
	fill := slots{"of": s.say("of."+top.code, nil), "n": s.digits(top.amount)}
	switch {
	case st.share == lang.AllShare && whole.n == 1:
		return s.say("police.form.the_one", fill)
	case st.share == lang.AllShare:
		return s.say("police.form.all", fill)
	case st.tied() == 2:
		fill["other"] = s.say("of."+st.parts[1].code, nil)
		return s.say("police.form.tied", fill)
	case st.tied() > 2:
		return nil
	case s.g.Pronoun(st.share) != "":
		fill["who"] = plain(s.g.Pronoun(st.share)).capital()
		return s.say("police.form", fill)
	case st.share == lang.LargestShare:
		return s.say("police.form.largest", fill)
	}
	return nil
}

// police says how many police reports were registered, against the year
// before.
func (s *scribe) police() phrase {
	now, before := s.now(idReports), s.before(idReports)
	switch {
	case now.protected():
		return s.say("police.protected", slots{"year": year(s.in.Year)})
	case !now.known():
		return nil
	}
	st := style(now)
	if before.known() && now.n > 0 {
		st = style(now, before)
	}
	return s.say("police.count", slots{
		"reports": s.count(now, "police_report", st), "year": year(s.in.Year), "tail": s.tested(idReports),
	})
}

// aggravated says how many of the police reports concerned aggravated
// trafficking.
func (s *scribe) aggravated() phrase {
	all, n := s.now(idReports), s.now(idAggravated)
	if !all.known() || !n.known() || all.n == 0 {
		return nil
	}
	switch {
	case all.n == 1 && n.n == 1:
		return s.say("police.aggravated.the_one", nil)
	case all.n == 1:
		return nil
	case n.n == 0:
		return s.say("police.aggravated.none", nil)
	case n.n == all.n:
		return s.say("police.aggravated.all", nil)
	}
	gender := s.words.Noun(s.g, "police_report").Gender
	return s.say("police.aggravated", slots{"n": s.number(n, gender, style(all, n))})
}

// convictions says how many criminal cases have ended in conviction since the
// year that the figure's id carries.
func (s *scribe) convictions() phrase {
	since := indicator.ConvictedSince
	if s.in.Year < since {
		return nil
	}
	n := s.now(idConvicted + year(since).String())
	if !n.known() {
		return nil
	}
	fill := slots{"since": year(since)}
	if n.n == 0 {
		return s.say("cases.none", fill)
	}
	fill["cases"] = s.count(n, "criminal_case", lang.StyleOf(n.n))
	return s.say(s.oneOrMany("cases", n.n), fill)
}

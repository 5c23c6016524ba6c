package narrative

import (
	"slices"

	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/indicator"
)

// Codes and tables of citizenship.
const (
	tableCitizenship = "citizenship_group"
	namedCountries   = 7 // named in a ranking: the first and the next six
	tiedMore         = 2 // as many more where the last is tied with others
)

// countries returns the countries of the citizenship table with the persons of
// a group ("total" for all), in the order of the table: single countries,
// without continents, the stateless and those whose citizenship is not known.
func (s *scribe) countries(group string) []part {
	t, ok := s.in.Source.Table(tableCitizenship)
	scheme, found := s.in.Codes.Scheme("country")
	if !ok || !found || len(t.Dims()) != 3 {
		return nil
	}
	d := t.Dims()[1]
	var out []part
	for _, code := range d.Codes {
		c, ok := scheme.Code(code)
		if !ok || c.Attrs[codelist.AttrLevel] != "country" {
			continue
		}
		out = append(out, part{code, s.cells.cell(tableCitizenship, s.in.Year, code, group)})
	}
	return out
}

// country is the name of a country as it stands in prose.
func (s *scribe) country(code string) string {
	return s.g.Country(code, s.label("country", code))
}

// label is the label of a code in the scribe's language.
func (s *scribe) label(list, code string) string {
	t, _ := indicator.CodeLabel(s.in.Codes, list, code)
	return t.In(s.lang)
}

// ranked cuts a ranking for prose: the largest parts, and those tied with the
// last of them where they are few; otherwise the tied ones are left out, so
// that no part is named and another of the same size is not.
func ranked(parts []part, most int) []part {
	if len(parts) <= most {
		return parts
	}
	end := most
	for end < len(parts) && parts[end].n == parts[most-1].n {
		end++
	}
	if end-most <= tiedMore {
		return parts[:end]
	}
	start := most - 1
	for start > 0 && parts[start-1].n == parts[most-1].n {
		start--
	}
	if start == 0 {
		return parts[:most]
	}
	return parts[:start]
}

// byName puts parts of the same size in the alphabetical order of their names.
func (s *scribe) byName(parts []part, list string) {
	compare := codelist.Collate(s.lang)
	slices.SortStableFunc(parts, func(a, b part) int {
		if a.n != b.n {
			return b.n - a.n
		}
		return compare(s.label(list, a.code), s.label(list, b.code))
	})
}

// nationalityCount says how many nationalities there were.
func (s *scribe) nationalityCount(withTail bool) phrase {
	all, n := s.now(idPersons), s.now(idNationalities)
	if !n.known() || n.n == 0 || all.known() && all.n <= 1 {
		return nil
	}
	if n.n == 1 {
		return s.say("nationality.count.one", nil)
	}
	fill := slots{"n": s.number(n, lang.Masculine, lang.StyleOf(n.n)), "tail": nil}
	if withTail {
		fill["tail"] = s.tail(n, s.before(idNationalities))
	}
	return s.say("nationality.count", fill)
}

// ranking names the nationalities of a group in order of size: who most of
// them were, and who came next.
func (s *scribe) ranking(group string) phrase {
	whole := s.cells.cell(tableCitizenship, s.in.Year, indicator.Total, group)
	st := stand(whole, s.countries(group))
	if len(st.parts) == 0 || !whole.known() {
		return nil
	}
	s.byName(st.parts, "country")
	var out phrase
	rest := st.parts
	if st.sure {
		lead, used := s.rankingLead(st)
		out, rest = lead, st.parts[used:]
		if used == len(st.parts) && !st.hidden {
			return out
		}
		if names := ranked(rest, max(namedCountries-used, 1)); len(names) > 0 {
			out = join(out, s.say("nationality.next", slots{"list": s.items(names)}).capital())
		}
	} else {
		out = s.say("nationality.known", slots{"list": s.items(ranked(rest, namedCountries))})
	}
	if st.hidden {
		out = join(out, s.say("nationality.protected", nil))
	}
	return out
}

// rankingLead says who the largest nationality was, and how many parts it has
// spoken of.
func (s *scribe) rankingLead(st standing) (phrase, int) {
	top := st.parts[0]
	tied := st.tied()
	fill := slots{"country": plain(s.country(top.code)), "n": s.digits(top.amount)}
	switch majority := s.g.Majority(st.share); {
	case tied > 1 && tied <= namedCountries:
		var names []phrase
		for _, p := range st.parts[:tied] {
			names = append(names, plain(s.country(p.code)))
		}
		fill["countries"] = s.list(names)
		return s.say("nationality.tied", fill), tied
	case tied > 1:
		return nil, 0
	case st.share == lang.AllShare && st.whole.n == 1:
		return s.say("nationality.person", fill), 1
	case st.share == lang.AllShare:
		return s.say("nationality.all", fill), 1
	case majority != "":
		fill["majority"] = plain(majority).capital()
		return s.say("nationality.lead", fill), 1
	}
	return s.say("nationality.largest", fill), 1
}

// items is a list of countries with their numbers.
func (s *scribe) items(parts []part) phrase {
	items := make([]phrase, len(parts))
	for i, p := range parts {
		items[i] = s.say("nationality.item", slots{"country": plain(s.country(p.code)), "n": s.digits(p.amount)})
	}
	return s.list(items)
}

package narrative

import (
	"math"
	"strings"

	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/indicator"
	"verdig/stat/report"
)

// quality is the chapter on what the figures rest on: returns, overlap,
// linkage.
func (s *scribe) quality() []report.Block {
	var b []report.Block
	b = append(b, headed(s.text("quality.heading.returns"), together(s.returns(), s.agencyTable()))...)
	overlap := together(
		paragraph(s.reportedByMany()),
		s.bars(layout{id: "agency_count", rows: "agency_count", scale: true, caption: s.say("quality.agency_count.chart", slots{"year": year(s.in.Year)})}, 5),
		s.table(layout{id: "overlap", rows: "agency_type", columns: "other_agency_type"}))
	b = append(b, headed(s.text("quality.heading.overlap"), overlap)...)
	return append(b, headed(s.text("quality.heading.linkage"), together(s.linkage(), s.certainty()))...)
}

// returns says who reported, who had nothing to report and who did not report.
func (s *scribe) returns() []report.Block {
	reported, nothing, missing := s.item("agencies_reported"), s.item("agencies_nothing"), s.item("agencies_missing")
	if !reported.known() || reported.n+nothing.n+missing.n == 0 {
		return nil
	}
	count := func(a amount) phrase { return s.count(a, "agency", style(a)) }
	sentences := []phrase{s.say("quality.returns", slots{"year": year(s.in.Year), "reported": count(reported)})}
	if nothing.n > 0 {
		sentences = append(sentences, s.say(s.oneOrMany("quality.nothing", nothing.n), slots{"n": count(nothing)}))
	}
	if missing.n > 0 {
		sentences = append(sentences, s.say("quality.missing", slots{"n": count(missing)}))
	} else {
		sentences = append(sentences, s.say("quality.complete", nil))
	}
	return paragraph(sentences...)
}

// agencyTable shows for each agency what it sent, how many persons that
// concerned and the state of its return. An agency that appears in one of the
// two tables only is shown too.
func (s *scribe) agencyTable() []report.Block {
	v, ok := s.view(layout{id: "agencies", rows: "agency", columns: "agency_measure", sorted: true})
	if !ok {
		return nil
	}
	states, _ := s.view(layout{id: "returns", rows: "agency", columns: "return_state", sorted: true})
	t := report.Table{
		ID: "agencies", Caption: s.say("quality.table", slots{"year": year(s.in.Year)}).String(), Source: s.source(),
		Head: s.dimension(v.row),
	}
	for _, c := range v.cols {
		t.Columns = append(t.Columns, report.Column{Label: s.label(v.col.List, c)})
	}
	t.Columns = append(t.Columns, report.Column{Label: s.text("quality.state"), Text: true})
	for _, code := range s.agencies(v.rows, states.rows) {
		state := stateOf(states, code)
		row := report.Row{Label: s.label("agency", code), Total: code == v.row.Total}
		for _, c := range v.cols {
			row.Values = append(row.Values, returned(v.cell(code, c), states, code, state))
		}
		words := report.Value{Kind: report.Text}
		if state != "" {
			words.Text = s.label(states.col.List, state)
		}
		row.Values = append(row.Values, words)
		t.Rows = append(t.Rows, row)
	}
	def, _ := indicator.LookupTable("agencies")
	t.Notes = append(t.Notes, def.Note.In(s.lang))
	return []report.Block{t}
}

// agencies are the codes of both lists, the total first, then by name.
func (s *scribe) agencies(a, b []string) []string {
	seen := map[string]bool{}
	d := Dimension{Name: "agency", List: "agency", Total: indicator.Total}
	for _, c := range append(append([]string{}, a...), b...) {
		if !seen[c] {
			seen[c] = true
			d.Codes = append(d.Codes, c)
			d.Parents = append(d.Parents, "")
		}
	}
	return s.order(d, true)
}

// stateOf is the code of the state of an agency's return; "" for the total and
// where the release does not say.
func stateOf(states view, agency string) string {
	if states.row.Name == "" || agency == states.row.Total {
		return ""
	}
	for _, code := range states.cols {
		if a := states.cell(agency, code); a.known() && a.n == 1 {
			return code
		}
	}
	return ""
}

// returned is the number that an agency returned. Zero is not missing: an agency
// that did not report has no number, and one that had nothing to report has
// the 0 that stands in the table of returns.
func returned(a amount, states view, agency, state string) report.Value {
	switch {
	case state == "missing":
		return report.Value{Kind: report.NotAvailable}
	case state == "nothing" && a.status == NotDefined:
		return value(states.cell(agency, "reported"))
	}
	return value(a)
}

// reportedByMany says how many persons several agencies reported.
func (s *scribe) reportedByMany() phrase {
	all := s.now(idPersons)
	one := s.cells.cell("agency_count", s.in.Year, "1")
	n := s.cells.cell("agency_count", s.in.Year, indicator.Total).minus(one)
	if !n.known() || n.n < 2 || !all.known() || all.n < percentFrom {
		return nil
	}
	return join(s.say("quality.overlap", slots{
		"n": s.number(n, lang.Masculine, style(n)), "percent": s.percent(n, all),
	}), s.say("quality.overlap.why", nil))
}

// linkage says how notifications became persons, and how sure that is.
func (s *scribe) linkage() []report.Block {
	notifications, persons := s.item("notifications"), s.now(idPersons)
	if !notifications.known() || notifications.n == 0 || !persons.known() {
		return nil
	}
	how := style(notifications, persons)
	sentences := []phrase{s.say("quality.linkage", slots{
		"notifications": s.count(notifications, "notification", how), "persons": s.count(persons, "person", how)})}
	if rule, review := s.item("by_rule"), s.item("by_review"); rule.n+review.n > 0 {
		_, accepted := s.verb(rule.n, "link", "accepted")
		how := style(rule, review)
		sentences = append(sentences, s.say("quality.links", slots{
			"rule": s.count(rule, "link", how), "review": s.number(review, s.words.Noun(s.g, "link").Gender, how),
			"are": s.say(s.oneOrMany("word.are", rule.n), nil), "accepted": accepted}))
	}
	sentences = append(sentences, s.unresolved())
	b := paragraph(sentences...)
	var more []phrase
	e, _ := s.in.edition(s.in.Year)
	if q := e.Quality; q.MaxFalseLink > 0 && q.MaxMissedLink > 0 {
		more = append(more, s.say("quality.errors", slots{
			"false": plain(s.rate(q.MaxFalseLink)), "missed": plain(s.rate(q.MaxMissedLink))}))
	}
	if c := s.item("conflict_persons"); c.n > 0 {
		more = append(more, s.say("quality.conflicts", slots{"persons": s.count(c, "person", style(c))}))
	}
	return append(b, paragraph(more...)...)
}

// rate is a share as a percentage with the decimals that it needs, at most two.
func (s *scribe) rate(share float64) string {
	for places := range 2 {
		scaled := 100 * share * math.Pow(10, float64(places))
		if math.Abs(scaled-math.Round(scaled)) < 1e-6 {
			return s.g.PercentWords(100*share, places)
		}
	}
	return s.g.PercentWords(100*share, 2)
}

// unresolved says how many pairs await review and what range they imply.
func (s *scribe) unresolved() phrase {
	n, low, high := s.item("unresolved"), s.item("fewest_persons"), s.item("most_persons")
	if n.n == 0 {
		if _, ok := s.linkRange("followed_up"); ok {
			return s.say("quality.resolved.pairs", nil)
		}
		return s.say("quality.resolved", nil)
	}
	pairs := s.count(n, "pair", style(n))
	if low.n == high.n {
		return s.say("quality.unresolved.same", slots{"pairs": pairs})
	}
	return s.say("quality.unresolved", slots{"pairs": pairs, "fewest": s.digits(low), "most": s.digits(high)})
}

// definitions is the chapter on what the words mean: those of the house first,
// then those of the figures.
func (s *scribe) definitions() []report.Block {
	var items [][]report.Inline
	add := func(term, text string) {
		term = strings.TrimSuffix(term, ".")
		items = append(items, []report.Inline{{Text: term + ".", Strong: true}, {Text: " " + text}})
	}
	for _, key := range []string{"notification", "person", "possible_victim", "zero"} {
		add(s.text("definition."+key), s.text("definition."+key+".text"))
	}
	seen := map[codelist.Text]bool{}
	for _, x := range indicator.All() {
		if !x.Headline || seen[x.Definition] || s.now(x.ID).status == NotDefined {
			continue
		}
		seen[x.Definition] = true
		label := x.Label.In(s.lang)
		if strings.Contains(x.ID, ".exploitation.") {
			label = s.dimensionTitle("exploitation_summary")
		}
		add(label, x.Definition.In(s.lang))
	}
	return append(paragraph(s.say("definitions.intro", nil)), report.List{Items: items})
}

// method is the chapter on how the figures were made.
func (s *scribe) method() []report.Block {
	e, _ := s.in.edition(s.in.Year)
	frozen := s.say("method.freeze", slots{"edition": plain(e.Edition), "as_of": plain(s.g.Date(e.AsOf))})
	b := headed(s.text("method.heading.collection"), paragraph(s.say("method.collection", nil)))
	b = append(b, headed(s.text("method.heading.linkage"),
		together(paragraph(s.say("method.linkage", nil)), paragraph(s.say("method.survivorship", nil))))...)
	if !e.AsOf.IsZero() {
		b = append(b, headed(s.text("method.heading.freeze"), paragraph(frozen))...)
	}
	rules := report.List{}
	for _, r := range s.in.Rules {
		if text := r.In(s.lang); text != "" {
			rules.Items = append(rules.Items, []report.Inline{{Text: text}})
		}
	}
	protection := paragraph(s.say("method.protection", nil))
	if len(rules.Items) > 0 {
		protection = append(append(protection, paragraph(s.say("method.rules", nil))...), rules)
	}
	b = append(b, headed(s.text("method.heading.protection"), protection)...)
	b = append(b, headed(s.text("method.heading.prose"), paragraph(s.say("method.prose", nil)))...)
	return append(b, s.compareMethods()...)
}

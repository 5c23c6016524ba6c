package narrative

import (
	"verdig/lang"
	"verdig/stat/estimate"
	"verdig/stat/indicator"
	"verdig/stat/report"
)

// idDecision is the median time to a decision of the prosecution.
const idDecision = durationPrefix + "report_decision.median"

// transitions are the stages of which the house knows how long they take, with
// the noun of the spans that each is made of.
var transitions = []struct{ code, noun string }{
	{"report_decision", "police_report"}, {"indictment_judgment", "accused"}, {"judgment_final", "accused"},
}

// durations tells how long the stages of criminal cases take, and lays out what
// the estimates rest on.
func (s *scribe) durations() []report.Block {
	var b []report.Block
	for _, t := range transitions {
		b = append(b, paragraph(s.duration(t.code, t.noun))...)
	}
	if len(b) == 0 {
		return nil
	}
	b = append(b, paragraph(s.say("criminal.durations.about", nil))...)
	return append(b, s.durationTable()...)
}

// duration says how long a stage takes, how sure that is and what it rests on.
// A median that the release does not have is not guessed.
func (s *scribe) duration(transition, noun string) phrase {
	median := s.cells.cell(indicator.DurationsTable, s.in.Year, transition, "median")
	followed := s.cells.cell(spansTable, s.in.Year, transition, "followed")
	ended := s.cells.cell(spansTable, s.in.Year, transition, "ended")
	if !median.known() {
		if !followed.known() {
			return nil
		}
		return s.say("criminal.duration.withheld."+transition, nil)
	}
	out := s.say("criminal.duration."+transition, slots{
		"days": s.count(median, "day", lang.InDigits), "interval": s.interval(transition), "year": year(s.in.Year)})
	if followed.known() && ended.known() {
		how := style(followed, ended)
		out = join(out, s.say("criminal.followed", slots{
			"followed": s.count(followed, noun, how), "ended": s.number(ended, s.words.Noun(s.g, noun).Gender, how)}))
	}
	return out
}

// decisionTime says how long it takes until the prosecution decides; nil where
// the median is not known.
func (s *scribe) decisionTime() phrase {
	if !s.now(idDecision).known() {
		return nil
	}
	return s.duration(transitions[0].code, transitions[0].noun)
}

// spansTable says how many spans the durations rest on.
const spansTable = "duration_spans"

// interval is the interval of a median, in parentheses.
func (s *scribe) interval(transition string) phrase {
	low := s.cells.cell(indicator.DurationsTable, s.in.Year, transition, "low")
	high := s.cells.cell(indicator.DurationsTable, s.in.Year, transition, "high")
	if !low.known() {
		return plain(" ").add(s.say("criminal.interval.none", nil))
	}
	fill := slots{"level": plain(s.g.PercentWords(indicator.EstimatePercent, 0)), "low": s.digits(low)}
	key := "criminal.interval.open"
	if high.known() {
		key, fill["high"] = "criminal.interval", s.digits(high)
	}
	return plain(" ").add(s.say(key, fill))
}

// durationTable lays out the medians with their intervals beside the spans that
// they rest on.
func (s *scribe) durationTable() []report.Block {
	days, ok := s.view(layout{id: indicator.DurationsTable, rows: "transition", columns: "estimate"})
	spans, found := s.view(layout{id: spansTable, rows: "transition", columns: "span_measure"})
	if !ok || !found {
		return nil
	}
	t := report.Table{
		ID: indicator.DurationsTable, Caption: s.say("criminal.durations.table", slots{"year": year(s.in.Year)}).String(),
		Head: s.dimension(days.row), Source: s.source(),
	}
	for _, v := range []view{days, spans} {
		for _, c := range v.cols {
			t.Columns = append(t.Columns, report.Column{Label: s.label(v.col.List, c)})
		}
		def, _ := indicator.LookupTable(v.table.ID())
		t.Notes = append(t.Notes, def.Note.In(s.lang))
	}
	for _, code := range days.rows {
		row := report.Row{Label: s.label(days.row.List, code)}
		for _, v := range []view{days, spans} {
			for _, c := range v.cols {
				row.Values = append(row.Values, value(v.cell(code, c)))
			}
		}
		t.Rows = append(t.Rows, row)
	}
	return []report.Block{t}
}

// sources are the works that the methods of comparison and of durations come
// from; they read the same in every language.
var sources = []string{
	"Brookmeyer, R., Crowley, J. (1982). Biometrics 38, 29–41.",
	"Dmitrienko, A., Tamhane, A. C. (2007). Pharmaceutical Statistics 6, 171–180.",
	"Fisher, R. A. (1935). The Design of Experiments.",
	"Holm, S. (1979). Scandinavian Journal of Statistics 6, 65–70.",
	"Kaplan, E. L., Meier, P. (1958). Journal of the American Statistical Association 53, 457–481.",
	"Przyborowski, J., Wilenski, H. (1940). Biometrika 31, 313–323.",
}

// compareMethods says how figures are compared with the year before and how
// durations are estimated, with sources.
func (s *scribe) compareMethods() []report.Block {
	b := headed(s.text("method.heading.comparison"), together(paragraph(s.say("method.comparison", nil)),
		paragraph(s.say("method.comparison.many", slots{"level": plain(s.g.PercentWords(100*estimate.Level, 0))}))))
	if s.eventsKnown() {
		b = append(b, headed(s.text("method.heading.durations"),
			paragraph(s.say("method.durations", slots{"level": plain(s.g.PercentWords(indicator.EstimatePercent, 0))})))...)
	}
	list := report.List{}
	for _, x := range sources {
		list.Items = append(list.Items, []report.Inline{{Text: x}})
	}
	return append(b, headed(s.text("method.heading.sources"), []report.Block{list})...)
}

package narrative

import (
	"verdig/stat/indicator"
	"verdig/stat/report"
)

// linkRange is a number of persons under different assumptions about links.
type linkRange struct{ published, confirmed, probable, low, high amount }

// linkRange reads the range of a measure of the reporting year; it reports
// false where the release does not have all of it.
func (s *scribe) linkRange(measure string) (linkRange, bool) {
	at := func(certainty string) amount {
		return s.cells.cell(indicator.CertaintyTable, s.in.Year, measure, certainty)
	}
	r := linkRange{at("published"), at("confirmed"), at("probable"), at("low"), at("high")}
	return r, r.published.known() && r.confirmed.known() && r.probable.known() && r.low.known() && r.high.known()
}

// sure reports whether no assumption changes the number.
func (r linkRange) sure() bool {
	n := r.published.n
	return r.confirmed.n == n && r.probable.n == n && r.low.n == n && r.high.n == n
}

// certainty says how far the numbers hang on links that are not certain.
func (s *scribe) certainty() []report.Block {
	stock, ok := s.linkRange("followed_up")
	flow, both := s.linkRange("first_identified")
	if !ok || !both {
		return nil
	}
	sentences := s.stockRange(stock)
	switch {
	case flow.sure():
		sentences = append(sentences, s.say("quality.certainty.flow.sure", nil))
	default:
		sentences = append(sentences, s.say("quality.certainty.flow", slots{
			"confirmed": s.digits(flow.confirmed), "probable": s.digits(flow.probable), "range": s.bounds(flow)}))
	}
	return append(paragraph(sentences...), s.table(layout{id: indicator.CertaintyTable, rows: "measure", columns: "certainty"})...)
}

func (s *scribe) stockRange(r linkRange) []phrase {
	if r.sure() {
		return []phrase{s.say("quality.certainty.sure", nil)}
	}
	percent := plain(s.g.PercentWords(indicator.CertaintyPercent, 0))
	drawn := s.say("quality.certainty.interval", slots{"percent": percent, "low": s.digits(r.low), "high": s.digits(r.high)})
	if r.low.n == r.high.n {
		drawn = s.say("quality.certainty.same", slots{"percent": percent, "low": s.digits(r.low)})
	}
	return []phrase{
		s.say("quality.certainty", slots{"confirmed": s.digits(r.confirmed), "probable": s.digits(r.probable)}),
		drawn,
	}
}

// bounds is the interval in words: two numbers, or one where they are the same.
func (s *scribe) bounds(r linkRange) phrase {
	if r.low.n == r.high.n {
		return s.say("quality.certainty.point", slots{"low": s.digits(r.low)})
	}
	return s.say("quality.certainty.span", slots{"low": s.digits(r.low), "high": s.digits(r.high)})
}

// summaryRange is the sentence of the summary on the interval; nil where there
// is none to tell of.
func (s *scribe) summaryRange() phrase {
	r, ok := s.linkRange("followed_up")
	if !ok || r.low.n == r.high.n {
		return nil
	}
	return s.say("summary.certainty", slots{"low": s.digits(r.low), "high": s.digits(r.high)})
}

package desk

import (
	"strconv"

	"verdig/access"
	"verdig/register"
)

// card is one part of the work of somebody at the national unit: how much there
// is, and where.
type card struct {
	Title, Text, Address string
	Count                string // "" where there is nothing to count
}

// cards are what waits for the visitor at the national unit, and their ways in.
func (s *server) cards(q *query) ([]card, error) {
	var out []card
	add := func(key, path string, n int, counted bool) {
		c := card{Title: q.frame.T("desk.card." + key), Text: q.frame.T("desk.card." + key + ".text"), Address: q.frame.url(path)}
		if counted {
			c.Count = q.frame.Number(n)
		}
		out = append(out, c)
	}
	if q.Actor.Agency != "" {
		return nil, nil
	}
	if sc, ok := s.may(q, "GET /desk/review"); ok {
		n, err := s.waitingPairs(q, sc)
		if err != nil {
			return nil, err
		}
		add("review", "/review", n, true)
	}
	if sc, ok := s.may(q, "GET /desk/follow-up/national"); ok {
		n, err := s.followCard(q, sc)
		if err != nil {
			return nil, err
		}
		add("follow_up", "/follow-up/national", n, true)
	}
	if sc, ok := s.may(q, "GET /desk/completeness"); ok {
		b, err := s.Acts.Completeness(q.Context(), sc, 0)
		if err != nil {
			return nil, err
		}
		add("completeness", "/completeness", b.Count(register.Missing), true)
		out[len(out)-1].Text = q.frame.T("desk.card.completeness.text", strconv.Itoa(b.Year))
	}
	if sc, ok := s.may(q, "GET /desk/judgments"); ok {
		n, err := s.Acts.JudgmentsWaiting(q.Context(), sc)
		if err != nil {
			return nil, err
		}
		add("judgments", "/judgments", n, true)
	}
	for _, x := range []struct{ key, path string }{
		{"quality", "/quality"}, {"persons", "/persons"}, {"accounts", "/accounts"}, {"agencies", "/agencies"},
		{"audit", "/audit"}, {"watch", "/watch"}, {"emergency", "/emergency"}, {"access_report", "/access-report"},
	} {
		if _, ok := s.may(q, "GET /desk"+x.path); ok {
			add(x.key, x.path, 0, false)
		}
	}
	add("site", "", 0, false)
	out[len(out)-1].Address = "/" + string(q.frame.Lang) + "/"
	return out, nil
}

// waitingPairs counts the pairs that wait for the visitor's own word.
func (s *server) waitingPairs(q *query, sc access.Scope) (int, error) {
	rows, err := s.Acts.Pairs(q.Context(), sc)
	n := 0
	for _, r := range rows {
		if !r.Mine {
			n++
		}
	}
	return n, err
}

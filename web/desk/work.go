package desk

import (
	"verdig/access"
)

func (s *server) workRoutes() []route {
	return []route{{"GET /desk/{$}", "work", s.work}}
}

// workView is the front page.
type workView struct {
	Due   *dueView
	Mine  *mineView
	Cards []card
	Tour  bool
}

// work shows what waits for the visitor.
func (s *server) work(q *query) (response, error) {
	due, err := s.due(q)
	if err != nil {
		return response{}, err
	}
	mine, err := s.mine(q)
	if err != nil {
		return response{}, err
	}
	cards, err := s.cards(q)
	if err != nil {
		return response{}, err
	}
	return response{page: workPage(q.frame, workView{due, mine, cards, len(s.stops(q.Actor)) > 0})}, nil
}

// may tells whether the visitor passes the door of a page, and gives the scope
// in which they do.
func (s *server) may(q *query, name string) (access.Scope, bool) {
	door, ok := s.matrix.Door("route", name)
	sc := s.matrix.Enter(door, q.Actor)
	return sc, ok && door.Passes(sc)
}

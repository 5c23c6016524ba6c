package desk

import (
	"strings"

	"verdig/act"
	"verdig/fault"
	"verdig/register"
)

func (s *server) searchRoutes() []route {
	return []route{
		{"GET /desk/search", "search", s.searchForm},
		{"POST /desk/search", "search", s.search},
	}
}

// found is one thing that a search came upon.
type found struct {
	Title, Text, Address string
}

// searchView is the page of a search.
type searchView struct {
	Term    string
	Asked   bool
	Found   []found
	Kinds   []string // what this visitor can find, in words
	Names   bool     // by name too
	ByNames bool     // names were searched
}

func (s *server) searchForm(q *query) (response, error) {
	return response{page: searchPage(q.frame, s.searchView(q))}, nil
}

// searchView says what the visitor can find.
func (s *server) searchView(q *query) searchView {
	var v searchView
	if _, ok := s.may(q, "GET /desk/notifications"); ok && q.Actor.Agency != "" {
		v.Names = true
		v.Kinds = append(v.Kinds, q.frame.T("desk.search.own"))
	}
	if _, ok := s.may(q, "GET /desk/persons"); ok && q.Actor.Agency == "" {
		v.Kinds = append(v.Kinds, q.frame.T("desk.search.national"))
	}
	for _, door := range []string{"GET /desk/audit", "GET /desk/watch"} {
		if _, ok := s.may(q, door); ok {
			v.Kinds = append(v.Kinds, q.frame.T("desk.search.audit"))
		}
	}
	return v
}

// maxTerm is the longest term of a search, in bytes.
const maxTerm = 200

// search looks for the term wherever the visitor may look, each time in the
// scope of the page where it stands. The term travels in the body alone and is
// written down nowhere.
func (s *server) search(q *query) (response, error) {
	v := s.searchView(q)
	v.Term, v.Asked = strings.Join(strings.Fields(q.PostFormValue("term")), " "), true
	if v.Term == "" || len(v.Term) > maxTerm {
		v.Asked = false
		return response{page: searchPage(q.frame, v)}, nil
	}
	for _, look := range []func(*query, *searchView) error{s.findOwn, s.findNational, s.findAudit} {
		if err := look(q, &v); err != nil && fault.KindOf(err) != fault.NotFound {
			return response{}, err
		}
	}
	return response{page: searchPage(q.frame, v)}, nil
}

// findOwn finds notifications of the visitor's own agency by reference, by
// receipt and, where the visitor asks for it, by name.
func (s *server) findOwn(q *query, v *searchView) error {
	sc, ok := s.may(q, "GET /desk/notifications")
	if !ok || q.Actor.Agency == "" {
		return nil
	}
	list, err := s.Acts.Notifications(q.Context(), sc, act.Filter{Reference: v.Term, Withdrawn: true}, act.Page{})
	if err != nil {
		return err
	}
	all := list.Items
	if v.ByNames = q.PostFormValue("names") == "1"; v.ByNames {
		named, err := s.Acts.Find(q.Context(), sc, v.Term)
		if err != nil {
			return err
		}
		all = append(all, named...)
	}
	for _, n := range all {
		v.Found = append(v.Found, found{
			Title: q.frame.T("desk.search.notification", n.Reference), Text: q.frame.T("desk.search.received", q.frame.DayOf(n.Received)),
			Address: q.frame.url("/notifications/" + string(n.ID)),
		})
	}
	return nil
}

// findNational finds persons by pseudonym, the person of a notification by its
// id, and pairs by theirs.
func (s *server) findNational(q *query, v *searchView) error {
	sc, ok := s.may(q, "GET /desk/persons")
	if !ok || q.Actor.Agency != "" || strings.Contains(v.Term, " ") {
		return nil
	}
	person := func(id register.PersonID) {
		v.Found = append(v.Found, found{Title: q.frame.T("desk.persons.person", string(id)), Address: q.frame.url("/persons/" + string(id))})
	}
	if p, err := s.Acts.PersonOf(q.Context(), sc, register.NotificationID(v.Term)); err == nil {
		person(p)
	} else if fault.KindOf(err) != fault.NotFound {
		return err
	}
	if len(v.Term) >= 4 {
		list, err := s.Acts.Persons(q.Context(), sc, act.PersonFilter{Begins: v.Term})
		if err != nil {
			return err
		}
		for _, r := range list.Rows {
			person(r.ID)
		}
	}
	if sc, ok := s.may(q, "GET /desk/review/{id}"); ok {
		p, err := s.Acts.Pair(q.Context(), sc, register.PairID(v.Term))
		if err == nil {
			v.Found = append(v.Found, found{
				Title: q.frame.T("desk.review.pair") + " " + string(p.Pair.ID), Text: q.frame.T("review.state." + string(p.Row.State)),
				Address: q.frame.url("/review/" + string(p.Pair.ID)),
			})
		}
		return err
	}
	return nil
}

// findAudit finds what was done with an object, or by an account.
func (s *server) findAudit(q *query, v *searchView) error {
	for _, base := range []string{"/audit", "/watch"} {
		sc, ok := s.may(q, "GET /desk"+base)
		if !ok || strings.Contains(v.Term, " ") {
			continue
		}
		for name, f := range map[string]act.BookFilter{"object": {Object: v.Term}, "actor": {Actor: v.Term}} {
			entries, _, err := s.Acts.Entries(q.Context(), sc, f, act.BookPage{Size: 1})
			if err != nil {
				return err
			}
			if len(entries) > 0 {
				v.Found = append(v.Found, found{
					Title: q.frame.T("desk.search.entries." + name), Text: q.frame.T("desk.search.latest", q.frame.Moment(entries[0].At)),
					Address: q.frame.url(base) + "?" + name + "=" + v.Term,
				})
			}
		}
	}
	return nil
}

package desk

import (
	"net/http"
	"slices"
	"strings"

	"verdig/codelist"
	"verdig/guide"
	"verdig/register"
)

// guideRoutes are the pages on what to look for.
func (s *server) guideRoutes() []route {
	return []route{
		{"GET /desk/guide", "guide", s.guide},
		{"GET /desk/guide/{page}", "guide", s.guideSigns},
		{"POST /desk/guide", "guide", s.guideReport},
	}
}

// The pages of the guide besides those of forms of exploitation.
const (
	childrenPage = "children"
	seePrefix    = "see-"
)

// guideView is the front page of the guide.
type guideView struct {
	Forms, Sees []guideEntry
	Children    guideEntry
}

type guideEntry struct{ Page, Title, Text string }

func (s *server) guide(q *query) (response, error) {
	g, err := guide.Load()
	if err != nil {
		return response{}, err
	}
	f := q.frame
	v := guideView{Children: guideEntry{childrenPage, f.T("guide.children"), f.T("desk.guide.child.text")}}
	scheme, _ := s.codes.Scheme("exploitation")
	for _, c := range scheme.Facts() {
		own := slices.DeleteFunc(g.Select(guide.Filter{Form: c.Code}), func(i guide.Indicator) bool {
			return i.Form == guide.AnyForm || !scheme.IsA(i.Form, c.Code)
		})
		if len(own) > 0 {
			v.Forms = append(v.Forms, guideEntry{c.Code, c.Label.In(f.Lang), f.count("desk.guide.sign", len(own))})
		}
	}
	for _, see := range guide.Kinds {
		if n := len(g.Select(guide.Filter{See: see, Child: true})); n > 0 {
			v.Sees = append(v.Sees, guideEntry{seePrefix + see, f.T("guide.see." + see), f.count("desk.guide.sign", n)})
		}
	}
	return response{page: guidePage(f, v)}, nil
}

// signsView is one page of signs to tick.
type signsView struct {
	Page, Title string
	Groups      []signGroup
	Duties      []duty
	Sources     []guide.Source
	MayReport   bool
	Wrong       []problem
}

type signGroup struct {
	ID, Title string
	Signs     []sign
}

type sign struct{ Code, Text, Strength string }

func (s *server) guideSigns(q *query) (response, error) {
	v, err := s.signs(q, q.PathValue("page"))
	if err != nil {
		return response{}, err
	}
	return response{page: signsPage(q.frame, v)}, nil
}

// signs makes one page of the guide: for a form of exploitation, for children,
// or for a kind of thing that one sees.
func (s *server) signs(q *query, page string) (signsView, error) {
	g, err := guide.Load()
	if err != nil {
		return signsView{}, err
	}
	f := q.frame
	v := signsView{Page: page}
	filter := guide.Filter{Child: true}
	see, bySee := strings.CutPrefix(page, seePrefix)
	scheme, _ := s.codes.Scheme("exploitation")
	switch code, isForm := scheme.Code(page); {
	case page == childrenPage:
		filter.Alone = true
		v.Title = f.T("guide.children")
		v.Duties = f.duties(map[register.Field]string{register.FieldPresumedMinor: register.Unknown}, s.today())
	case bySee && slices.Contains(guide.Kinds, see):
		filter.See = see
		v.Title = f.T("guide.see." + see)
	case isForm && !code.Group():
		filter = guide.Filter{Form: page}
		v.Title = code.Label.In(f.Lang)
	default:
		return v, errNotFound()
	}
	signs := g.Select(filter)
	v.Groups = f.signGroups(scheme, signs, bySee)
	for _, source := range g.Sources {
		if slices.ContainsFunc(signs, func(i guide.Indicator) bool { return slices.Contains(i.Sources, source.Key) }) {
			v.Sources = append(v.Sources, source)
		}
	}
	_, v.MayReport = s.may(q, "POST /desk/guide")
	return v, nil
}

// signGroups puts signs under headings: by form where they are of one kind, by
// kind otherwise.
func (f frame) signGroups(forms *codelist.Scheme, signs []guide.Indicator, byForm bool) []signGroup {
	var groups []signGroup
	add := func(id, title string, i guide.Indicator) {
		at := slices.IndexFunc(groups, func(g signGroup) bool { return g.ID == id })
		if at < 0 {
			at = len(groups)
			groups = append(groups, signGroup{ID: id, Title: title})
		}
		s := sign{Code: i.Code, Text: i.Text.In(f.Lang)}
		if i.Strength != "" {
			s.Strength = f.T("guide.strength." + i.Strength)
		}
		groups[at].Signs = append(groups[at].Signs, s)
	}
	if !byForm {
		for _, see := range guide.Kinds {
			for _, i := range signs {
				if i.See == see {
					add(see, f.T("guide.see."+see), i)
				}
			}
		}
		return groups
	}
	for _, i := range signs {
		switch {
		case i.Child:
			add(childrenPage, f.T("guide.children"), i)
		case i.Form == guide.AnyForm:
			add(guide.AnyForm, f.T("guide.any"), i)
		default:
			add(strings.ReplaceAll(i.Form, ".", "-"), forms.Label(i.Form, f.Lang), i)
		}
	}
	return groups
}

// guideReport begins a form with the answers that the signs lead to.
func (s *server) guideReport(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	g, err := guide.Load()
	if err != nil {
		return response{}, err
	}
	page, ticked := q.PostForm.Get("page"), q.PostForm["sign"]
	values := g.Answers(ticked...)
	if code := q.PostForm.Get("page"); len(ticked) > 0 && values[register.FieldExploitation] == "" {
		if scheme, ok := s.codes.Scheme("exploitation"); ok {
			if c, known := scheme.Code(code); known && !c.Group() {
				values[register.FieldExploitation] = code
			}
		}
	}
	if len(ticked) == 0 {
		v, err := s.signs(q, page)
		if err != nil {
			return response{}, err
		}
		v.Wrong = []problem{{Text: q.frame.T("desk.guide.none_ticked")}}
		return response{status: http.StatusUnprocessableEntity, page: signsPage(q.frame, v)}, nil
	}
	res, err := s.begin(q, values)
	if err == nil {
		res.redirect += "?done=desk.done.from_guide"
	}
	return res, err
}

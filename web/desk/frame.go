package desk

import (
	"strings"

	"verdig/access"
	"verdig/codelist"
	"verdig/lang"
)

// frame is what every page shows around its content.
type frame struct {
	Lang      codelist.Lang
	Section   string // of the menu
	Path      string // of the page below the language, for the other languages
	Menu      []menuItem
	Visitor   Visitor
	Agency    string // name of the visitor's agency, or of the national unit
	Synthetic bool
	Version   string
	Done      string // what was just done, with Undo
	Undo      *undo
	Unread    int // notices to the visitor

	texts *lang.Catalogue
	codes *codelist.Library
}

// undo is the way back from what was just done.
type undo struct {
	Action string            // address that takes it back
	Values map[string]string // hidden fields
}

type menuItem struct {
	Section, Path, Key string
	For                side
}

// side says whose work an item of the menu is.
type side int

const (
	forAll side = iota
	forAgencies
	forNation
)

// menu is the whole menu in order; a visitor sees the items of the own side
// whose door opens.
var menu = []menuItem{
	{"work", "", "desk.menu.work", forAll},
	{"report", "/report", "desk.menu.report", forAgencies},
	{"notifications", "/notifications", "desk.menu.notifications", forAgencies},
	{"returns", "/returns", "desk.menu.returns", forAgencies},
	{"police", "/police", "desk.menu.police", forAgencies},
	{"cases", "/cases", "desk.menu.cases", forAgencies},
	{"services", "/services", "desk.menu.services", forAll},
	{"questions", "/questions", "desk.menu.questions", forAgencies},
	{"plans", "/plans", "desk.menu.plans", forAll},
	{"follow-up", "/follow-up", "desk.menu.follow_up", forAgencies},
	{"follow-up", "/follow-up/national", "desk.menu.follow_up", forNation},
	{"review", "/review", "desk.menu.review", forNation},
	{"persons", "/persons", "desk.menu.persons", forNation},
	{"completeness", "/completeness", "desk.menu.completeness", forAll},
	{"quality", "/quality", "desk.menu.quality", forNation},
	{"audit", "/audit", "desk.menu.audit", forNation},
	{"watch", "/watch", "desk.menu.watch", forNation},
	{"reads", "/reads", "desk.menu.reads", forAgencies},
	{"search", "/search", "desk.menu.search", forAll},
	{"emergency", "/emergency", "desk.menu.emergency", forAll},
	{"erasures", "/erasures", "desk.menu.erasures", forNation},
	{"erasures", "/erasures/second", "desk.menu.erasures", forNation},
	{"exports", "/exports", "desk.menu.exports", forNation},
	{"exports", "/exports/second", "desk.menu.exports", forNation},
	{"accounts", "/accounts", "desk.menu.accounts", forNation},
	{"agencies", "/agencies", "desk.menu.agencies", forNation},
	{"settings", "/settings", "desk.menu.settings", forNation},
	{"codes", "/codes", "desk.menu.codes", forNation},
	{"guide", "/guide", "desk.menu.guide", forAll},
}

// takes reports whether the item is for somebody of the agency.
func (m menuItem) takes(agency string) bool {
	return m.For == forAll || (m.For == forAgencies) == (agency != "")
}

func (s *server) frame(q *query, r route, l codelist.Lang) frame {
	f := frame{
		Lang: l, Section: r.section, Visitor: q.Visitor, Synthetic: s.Synthetic, Version: s.version, texts: s.texts, codes: s.codes,
		Path: strings.TrimPrefix(q.URL.Path, "/"+string(l)),
	}
	if q.Actor.ID == "" {
		return f
	}
	f.Agency = f.T("desk.national_unit")
	if q.Actor.Agency != "" {
		f.Agency = f.Label("agency", q.Actor.Agency)
	}
	for _, m := range menu {
		door, ok := s.matrix.Door("route", "GET /desk"+slash(m.Path))
		if ok && m.takes(q.Actor.Agency) && door.Passes(s.matrix.Enter(door, q.Actor)) {
			f.Menu = append(f.Menu, m)
		}
	}
	if key := q.URL.Query().Get("done"); strings.HasPrefix(key, "desk.done.") && s.texts.Has(key) {
		f.Done = f.T(key)
	}
	return f
}

// slash is the path of a menu item as a door names it.
func slash(path string) string {
	if path == "" {
		return "/{$}"
	}
	return path
}

// T is a text of the catalogues in the page's language.
func (f frame) T(key string, args ...string) string {
	return f.texts.Text(lang.For(f.Lang), key, args...)
}

// Label is the label of a code in the page's language; the code itself where
// the list does not know it.
func (f frame) Label(scheme, code string) string {
	s, ok := f.codes.Scheme(scheme)
	if !ok {
		return code
	}
	_, ok = s.Code(code)
	if !ok {
		return code
	}
	return s.Label(code, f.Lang)
}

// Role is the name of a role in the page's language.
func (f frame) Role(r access.Role) string { return f.T("access.role." + string(r)) }

// url is the address of a page of the desk, such as "/notifications".
func (f frame) url(path string) string {
	if path == "" {
		path = "/"
	}
	return "/" + string(f.Lang) + "/desk" + path
}

// other is the address of the same page in another language.
func (f frame) other(l codelist.Lang) string { return "/" + string(l) + f.Path }

// then is an address of the desk to go on to; anything else is the front page.
func (f frame) then(path string) string {
	for _, l := range codelist.Langs {
		if strings.HasPrefix(path, "/"+string(l)+"/desk/") && !strings.ContainsAny(path, "\\\r\n") && !strings.Contains(path, "//") && !strings.Contains(path, "..") {
			return path
		}
	}
	return f.url("")
}

func (f frame) assetURL(name string) string { return "/desk/asset/" + name + "?v=" + f.Version }

package desk

import (
	"bytes"
	"net/url"
	"strconv"
	"strings"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/audit"
	"verdig/fault"
)

func (s *server) bookRoutes() []route {
	return []route{
		{"GET /desk/audit", "audit", s.book("/audit")},
		{"GET /desk/audit/unusual", "audit", s.unusual("/audit")},
		{"GET /desk/watch", "watch", s.book("/watch")},
		{"GET /desk/watch/unusual", "watch", s.unusual("/watch")},
		{"GET /desk/reads", "reads", s.reads},
		{"GET /desk/access-report", "access-report", s.askAccessReport},
		{"POST /desk/access-report", "access-report", s.accessReport},
	}
}

// bookView is a page of the audit.
type bookView struct {
	Base    string // path of the page, for its filter
	Filter  act.BookFilter
	From    string
	To      string
	Bad     []problem
	Entries []audit.Entry
	NextURL string
}

// book shows the audit entries, to auditors and to the security officer.
func (s *server) book(base string) handler {
	return func(q *query) (response, error) {
		in := q.URL.Query()
		v := bookView{Base: base, From: in.Get("from"), To: in.Get("to")}
		v.Filter = act.BookFilter{
			Object: trimmed(in, "object"), Actor: trimmed(in, "actor"), Agency: in.Get("agency"), Action: in.Get("action"),
		}
		var ok bool
		if v.Filter.From, ok = localDay(v.From); !ok {
			v.Bad = append(v.Bad, problem{"from", q.frame.T("desk.book.bad_day"), ""})
		}
		if v.Filter.To, ok = localDay(v.To); !ok {
			v.Bad = append(v.Bad, problem{"to", q.frame.T("desk.book.bad_day"), ""})
		} else if !v.Filter.To.IsZero() {
			v.Filter.To = v.Filter.To.AddDate(0, 0, 1)
		}
		before, err := number(in, "before")
		if err != nil {
			return response{}, err
		}
		if len(v.Bad) > 0 {
			return response{status: 422, page: bookPage(q.frame, v)}, nil
		}
		entries, next, err := s.Acts.Entries(q.Context(), q.scope, v.Filter, act.BookPage{Before: before})
		if err != nil {
			return response{}, err
		}
		v.Entries = entries
		v.NextURL = q.frame.next(base, in, next)
		return response{page: bookPage(q.frame, v)}, nil
	}
}

// trimmed is a value of the query, at most as long as an opaque id.
func trimmed(in url.Values, name string) string {
	text := strings.TrimSpace(in.Get(name))
	if len(text) > audit.MaxText {
		return text[:audit.MaxText]
	}
	return text
}

// number reads a whole number of the query; 0 where there is none.
func number(in url.Values, name string) (int64, error) {
	if in.Get(name) == "" {
		return 0, nil
	}
	n, err := strconv.ParseInt(in.Get(name), 10, 64)
	if err != nil || n < 0 {
		return 0, fault.New(fault.Usage, "desk.bad_request")
	}
	return n, nil
}

// next is the address of the next page, "" on the last.
func (f frame) next(path string, in url.Values, before int64) string {
	if before == 0 {
		return ""
	}
	in.Set("before", strconv.FormatInt(before, 10))
	return f.url(path) + "?" + in.Encode()
}

// localDay is the beginning of a day in Norway, from DD.MM.YYYY or YYYY-MM-DD;
// the zero time for an empty text.
func localDay(text string) (time.Time, bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return time.Time{}, true
	}
	for _, layout := range []string{"2006-01-02", "2.1.2006"} {
		if t, err := time.ParseInLocation(layout, text, oslo); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

// unusualView is the page of unusual reading.
type unusualView struct {
	Base     string
	Days     int
	Findings []audit.Oddity
}

// unusualDays is how far back the page looks.
const unusualDays = 14

func (s *server) unusual(base string) handler {
	return func(q *query) (response, error) {
		now := s.Now().In(oslo)
		to := time.Date(now.Year(), now.Month(), now.Day()+1, 0, 0, 0, 0, oslo)
		all, err := s.Acts.Unusual(q.Context(), q.scope, to.AddDate(0, 0, -unusualDays), to)
		return response{page: unusualPage(q.frame, unusualView{base, unusualDays, all})}, err
	}
}

// readsView is who has looked at the notifications of an agency.
type readsView struct {
	Year    int
	Years   []int
	Rows    []act.Reader
	NextURL string
}

func (s *server) reads(q *query) (response, error) {
	year, err := yearOf(q.Request)
	if err != nil {
		return response{}, err
	}
	before, err := number(q.URL.Query(), "before")
	if err != nil {
		return response{}, err
	}
	v := readsView{Year: year}
	this := s.today().Year()
	for y := this; y > this-12; y-- {
		v.Years = append(v.Years, y)
	}
	rows, next, err := s.Acts.AgencyReads(q.Context(), q.scope, act.AgencyReadsFilter{Year: year}, act.BookPage{Before: before})
	if err != nil {
		return response{}, err
	}
	v.Rows, v.NextURL = rows, q.frame.next("/reads", q.URL.Query(), next)
	return response{page: readsPage(q.frame, v)}, nil
}

// accessReportView is the page on which the report to a person is made.
type accessReportView struct {
	Person   string
	Report   *act.AccessReport
	Problems []problem
}

func (s *server) askAccessReport(q *query) (response, error) {
	return response{page: accessReportPage(q.frame, accessReportView{})}, nil
}

// accessReport makes the report to a person: on a page, or as a file to hand
// over. What was asked stands in the body of the request alone.
func (s *server) accessReport(q *query) (response, error) {
	v := accessReportView{Person: strings.TrimSpace(q.PostFormValue("person"))}
	r, err := s.Acts.AccessReport(q.Context(), q.scope, v.Person)
	if err != nil {
		if fault.KindOf(err) == fault.NotFound {
			v.Problems = []problem{{"person", q.frame.T("desk.access_report.none"), q.frame.T("desk.access_report.hint")}}
			return response{status: 422, page: accessReportPage(q.frame, v)}, nil
		}
		return response{}, err
	}
	voice := act.Voice{Lang: q.frame.Lang, Say: q.frame.T}
	var b bytes.Buffer
	switch q.PostFormValue("as") {
	case "text":
		err = s.Acts.WriteAccessReport(&b, r, voice)
		return response{body: b.Bytes(), kind: "text/markdown; charset=utf-8", download: "access-report.md"}, err
	case "csv":
		err = s.Acts.WriteAccessReportCSV(&b, r, voice)
		return response{body: b.Bytes(), kind: "text/csv; charset=utf-8", download: "access-report.csv"}, err
	}
	v.Report = &r
	return response{page: accessReportPage(q.frame, v)}, nil
}

// did says in words what an entry tells that somebody did.
func (f frame) did(action, kind string) string {
	if kind == "step" {
		if key := "desk.book.step." + action; f.texts.Has(key) {
			return f.T(key)
		}
		return f.T("audit.step", action)
	}
	word := func(key, or string) string {
		if f.texts.Has(key) {
			return f.T(key)
		}
		return or
	}
	what := word("audit.kind."+kind, kind)
	if key := "audit.action." + action; f.texts.Has(key) {
		return f.T(key, what)
	}
	return strings.TrimSpace(action + " " + what)
}

// purpose is a purpose in words.
func (f frame) purpose(p string) string {
	if key := "audit.purpose." + p; f.texts.Has(key) {
		return f.T(key)
	}
	return p
}

// actedAs says who acted without a name: the role, and the agency.
func (f frame) actedAs(role, agency string) string {
	name := role
	if role == "" {
		name = f.T("desk.book.role.nobody")
	}
	if key := "access.role." + role; f.texts.Has(key) {
		name = f.Role(access.Role(role))
	}
	if key := "desk.book.role." + role; f.texts.Has(key) {
		name = f.T(key)
	}
	if agency == "" {
		return name
	}
	return strings.TrimPrefix(name+", "+f.AgencyName(agency), ", ")
}

package desk

import (
	"net/url"
	"strings"

	"verdig/act"
	"verdig/register"
)

func (s *server) noticeRoutes() []route {
	return []route{
		{"GET /desk/notices", "notices", s.notices},
		{"POST /desk/notices/read", "notices", s.readNotices},
		{"POST /desk/notices/{id}/read", "notices", s.readNotice},
	}
}

type noticesView struct {
	act.Notices
	Rows []noticeRow
}

// noticeRow is a notice with the page that it is about, "" where there is none.
type noticeRow struct {
	register.Notice
	Address string
}

func (s *server) notices(q *query) (response, error) {
	all, err := s.Acts.Notices(q.Context(), q.Actor)
	if err != nil {
		return response{}, err
	}
	v := noticesView{Notices: all}
	for _, n := range all.Items {
		v.Rows = append(v.Rows, noticeRow{n, q.frame.noticeAddress(n)})
	}
	return response{page: noticesPage(q.frame, v)}, nil
}

// noticeAddress is the page of what a notice is about.
func (f frame) noticeAddress(n register.Notice) string {
	object := url.PathEscape(n.Object)
	if strings.HasPrefix(n.Kind, "plan.") {
		return f.url("/plans/" + object)
	}
	switch n.Kind {
	case act.NoticeOpened:
		return f.url("/notifications/" + object)
	case act.NoticeReview:
		return f.url("/emergency/" + object + "/review")
	case act.NoticeReviewed:
		return f.url("/emergency")
	case act.NoticeReminded:
		return f.url("/returns")
	case act.NoticeExport:
		return f.url("/exports/second")
	case act.NoticeErasure:
		return f.url("/erasures/second")
	}
	return ""
}

func (s *server) readNotice(q *query) (response, error) {
	if err := s.Acts.ReadNotice(q.Context(), q.Actor, q.PathValue("id")); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/notices")}, nil
}

func (s *server) readNotices(q *query) (response, error) {
	if err := s.Acts.ReadNotices(q.Context(), q.Actor); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/notices") + "?done=desk.done.read"}, nil
}

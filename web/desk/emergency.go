package desk

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/fault"
	"verdig/register"
)

func (s *server) emergencyRoutes() []route {
	return []route{
		{"GET /desk/emergency", "emergency", s.emergencies},
		{"GET /desk/emergency/open", "emergency", s.emergencyForm},
		{"POST /desk/emergency/open", "emergency", s.openEmergency},
		{"GET /desk/emergency/{grant}", "emergency", s.emergency},
		{"GET /desk/emergency/{grant}/review", "emergency", s.emergencyReview},
		{"POST /desk/emergency/{grant}/review", "emergency", s.reviewEmergency},
	}
}

// exceptionRow is a break-glass grant in a list.
type exceptionRow struct {
	register.Exception
	Mine    bool
	Left    int  // minutes, rounded up; 0 where it is over
	Overdue bool // its review
}

type emergenciesView struct {
	Open    []exceptionRow // the visitor's own, in force
	Due     []exceptionRow // of which the review is open, the most urgent first
	Past    []exceptionRow
	Reviews bool // the visitor is who reviews
}

func (s *server) emergencies(q *query) (response, error) {
	all, err := s.Acts.Emergencies(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	v := emergenciesView{Reviews: q.scope.Purpose() == access.Secure}
	for _, x := range all {
		r := s.exceptionRow(q, x)
		switch {
		case r.Mine && r.Left > 0:
			v.Open = append(v.Open, r)
		case v.Reviews && x.Review.Verdict == "":
			v.Due = append(v.Due, r)
		default:
			v.Past = append(v.Past, r)
		}
	}
	slices.SortStableFunc(v.Due, func(a, b exceptionRow) int {
		return cmp.Or(a.Due.Compare(b.Due), a.Opened.Compare(b.Opened))
	})
	return response{page: emergenciesPage(q.frame, v)}, nil
}

func (s *server) exceptionRow(q *query, x register.Exception) exceptionRow {
	r := exceptionRow{Exception: x, Mine: x.Actor == q.Actor.ID, Overdue: x.Review.Verdict == "" && s.today().Compare(x.Due) > 0}
	for _, g := range q.scope.Grants() {
		if g.ID == x.ID {
			r.Left = minutesLeft(s.Now(), g.Until)
		}
	}
	return r
}

// minutesLeft are the minutes until a moment, rounded up.
func minutesLeft(now, until time.Time) int {
	return max(0, int((until.Sub(now)+time.Minute-1)/time.Minute))
}

// openView is the form that opens a notification.
type openView struct {
	Notification, Reason, Text string
	Problems                   []problem
}

func (s *server) emergencyForm(q *query) (response, error) {
	return response{page: emergencyFormPage(q.frame, openView{})}, nil
}

// emergencyFields are the fields to which errors of the form belong.
var emergencyFields = map[string]string{
	"act.emergency.code": "reason", "act.emergency.text": "text", "act.emergency.text_form": "text",
	"act.emergency.own": "notification", "act.emergency.open": "notification",
}

func (s *server) openEmergency(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	v := openView{Notification: strings.TrimSpace(q.PostForm.Get("notification")), Reason: q.PostForm.Get("reason"), Text: q.PostForm.Get("text")}
	if v.Notification == "" {
		v.Problems = []problem{{"notification", q.frame.T("desk.emergency.which"), ""}}
		return response{status: unprocessable(v.Problems), page: emergencyFormPage(q.frame, v)}, nil
	}
	id := register.NotificationID(v.Notification)
	if _, ok := register.ReadReceiptReference(v.Notification); !ok {
		id = register.NotificationID(strings.ToLower(v.Notification))
	}
	g, err := s.Acts.OpenEmergency(q.Context(), q.scope, id, v.Reason, v.Text)
	if err == nil {
		return response{redirect: q.frame.url("/emergency/"+g.ID) + "?done=desk.done.opened"}, nil
	}
	code := status(err)
	if fault.KindOf(err) == fault.NotFound {
		v.Problems = []problem{{"notification", q.frame.T("desk.emergency.not_found"), q.frame.T("desk.emergency.not_found.remedy")}}
	} else if v.Problems, err = q.frame.wrong(err, emergencyFields); err != nil {
		return response{}, err
	}
	return response{status: code, page: emergencyFormPage(q.frame, v)}, nil
}

// openedView is a notification that is open by a grant.
type openedView struct {
	oneView
	Agency string
	Until  string
	Left   int
}

func (s *server) emergency(q *query) (response, error) {
	grants := q.scope.Grants()
	i := slices.IndexFunc(grants, func(g access.Grant) bool { return g.ID == q.PathValue("grant") })
	if i < 0 {
		return response{}, errNotFound()
	}
	n, err := s.Acts.Notification(q.Context(), q.scope, register.NotificationID(grants[i].Object))
	if err != nil {
		return response{}, err
	}
	v := openedView{
		Agency: n.Current.Agency, Until: q.frame.Moment(grants[i].Until), Left: minutesLeft(s.Now(), grants[i].Until),
		oneView: oneView{Reference: n.Current.Reference, Year: strconv.Itoa(n.Current.Year), Groups: q.frame.groups(n), Named: n.Named,
			Withdrawn: q.frame.Moment(n.Withdrawn)},
	}
	return response{page: emergencyPage(q.frame, v)}, nil
}

// reviewView is one grant as the security officer sees it.
type reviewView struct {
	exceptionRow
	Name     string // of who opened
	Reviewer string
	Problems []problem
}

func (s *server) emergencyReview(q *query) (response, error) { return s.showReview(q, nil) }

func (s *server) showReview(q *query, ps []problem) (response, error) {
	x, err := s.Acts.Emergency(q.Context(), q.scope, q.PathValue("grant"))
	if err != nil {
		return response{}, err
	}
	v := reviewView{exceptionRow: s.exceptionRow(q, x), Problems: ps}
	if v.Name, err = s.nameOf(q, x.Actor); err != nil {
		return response{}, err
	}
	if x.Review.Actor != "" {
		if v.Reviewer, err = s.nameOf(q, x.Review.Actor); err != nil {
			return response{}, err
		}
	}
	return response{status: unprocessable(ps), page: emergencyReviewPage(q.frame, v)}, nil
}

// nameOf is the name of an account for somebody who may see accounts; "" for
// one that is gone.
func (s *server) nameOf(q *query, id string) (string, error) {
	m, err := s.Acts.Member(q.Context(), q.scope, id)
	if fault.KindOf(err) == fault.NotFound {
		return "", nil
	}
	return m.Display, err
}

func (s *server) reviewEmergency(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	err := s.Acts.ReviewEmergency(q.Context(), q.scope, q.PathValue("grant"), q.PostForm.Get("verdict"))
	if err != nil {
		ps, err := q.frame.wrong(err, map[string]string{"act.emergency.verdict": "verdict"})
		if err != nil {
			return response{}, err
		}
		return s.showReview(q, ps)
	}
	return response{redirect: q.frame.url("/emergency") + "?" + url.Values{"done": {"desk.done.reviewed"}}.Encode()}, nil
}

// reviewDays is how many working days a review may take, in words of a page.
var reviewDays = strconv.Itoa(act.ReviewWithin)

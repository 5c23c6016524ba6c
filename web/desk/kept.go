package desk

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"verdig/access"
	"verdig/act"
	"verdig/casework"
	"verdig/fault"
	"verdig/lang"
	"verdig/register"
)

// keptRoutes are the pages of what the agency has reported.
func (s *server) keptRoutes() []route {
	return []route{
		{"GET /desk/notifications", "notifications", s.kept},
		{"POST /desk/notifications/search", "notifications", s.keptSearch},
		{"GET /desk/notifications/{id}", "notifications", s.keptOne},
		{"GET /desk/notifications/{id}/receipt/{reference}", "notifications", s.receipt},
		{"POST /desk/notifications/{id}/correct", "notifications", s.keptCorrect},
		{"GET /desk/notifications/{id}/withdraw", "notifications", s.keptLeave},
		{"POST /desk/notifications/{id}/withdraw", "notifications", s.keptWithdraw},
		{"POST /desk/notifications/{id}/restore", "notifications", s.keptRestore},
	}
}

// keptView is the list of notifications.
type keptView struct {
	Rows     []keptRow
	Next     string
	Years    []int
	Year     int
	State    string // "", open, withdrawn
	Searched bool
	Term     string
	Wrong    []problem
}

type keptRow struct {
	ID                        register.NotificationID
	Reference, Year, Received string
	Identified, Until         string
	Status                    string
	Exploitation              []string
	Open, Withdrawn           bool
	Version                   int
}

// kept lists notifications, filtered by year and state.
func (s *server) kept(q *query) (response, error) {
	ask := q.URL.Query()
	year, _ := strconv.Atoi(ask.Get("year"))
	v := keptView{Years: s.years(), Year: year, State: ask.Get("state")}
	if !slices.Contains(v.Years, year) {
		v.Year = 0
	}
	f := act.Filter{Year: v.Year, Open: v.State == "open", Withdrawn: v.State == "withdrawn"}
	list, err := s.Acts.Notifications(q.Context(), q.scope, f, act.Page{After: ask.Get("after"), Size: 30})
	if err != nil {
		return response{}, err
	}
	v.Rows = q.frame.keptRows(list.Items)
	if list.Next != "" {
		ask.Set("after", list.Next)
		v.Next = q.frame.url("/notifications") + "?" + ask.Encode()
	}
	return response{page: keptPage(q.frame, v)}, nil
}

// years lists the years that a filter and a return offer, this one first.
func (s *server) years() []int {
	this := s.today().Year()
	list := make([]int, 8)
	for i := range list {
		list[i] = this - i
	}
	return list
}

func (f frame) keptRows(items []act.NotificationEntry) []keptRow {
	rows := make([]keptRow, len(items))
	for i, n := range items {
		r := keptRow{
			ID: n.ID, Reference: n.Reference, Year: strconv.Itoa(n.Year), Received: f.Moment(n.Received), Identified: f.Day(n.IdentifiedOn),
			Until: f.Day(n.To), Open: n.To.IsZero(), Withdrawn: n.Withdrawn, Version: n.Version,
		}
		if n.Status != "" {
			r.Status = f.Label("identification_status", n.Status)
		}
		for _, code := range n.Exploitation {
			r.Exploitation = append(r.Exploitation, f.Label("exploitation", code))
		}
		rows[i] = r
	}
	return rows
}

// keptSearch finds notifications by a reference or a name. The terms come in
// the body, so that no name stands in an address.
func (s *server) keptSearch(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	v := keptView{Years: s.years(), Searched: true, Term: strings.TrimSpace(q.PostForm.Get("term"))}
	if v.Term == "" {
		return response{redirect: q.frame.url("/notifications")}, nil
	}
	list, err := s.Acts.Notifications(q.Context(), q.scope, act.Filter{Reference: v.Term}, act.Page{Size: 30})
	if err != nil {
		return response{}, err
	}
	if len(list.Items) == 0 {
		if list.Items, err = s.Acts.Find(q.Context(), q.scope, v.Term); err != nil {
			return response{}, err
		}
	}
	v.Rows = q.frame.keptRows(list.Items)
	return response{page: keptPage(q.frame, v)}, nil
}

// oneView is one notification.
type oneView struct {
	ID        register.NotificationID
	Reference string
	Year      string
	Groups    []summaryGroup
	Versions  []versionRow
	Receipts  []receiptRow
	Withdrawn string
	Reason    string
	Named     bool
	Own       bool
	Readers   []readerRow
	// ReadersShown tells that the scope may know who has read it.
	ReadersShown bool
	Followed     string // who follows the person up, and since when; "" where nobody does
	// Plans are those opened from it; MayPlan tells that one can be opened.
	Plans   []casework.Plan
	MayPlan bool
}

type versionRow struct {
	Version, Received string
	Changed           []string
}

type receiptRow struct{ Reference, At string }

type readerRow struct{ Who, At, What string }

// keptOne shows a notification with its history.
func (s *server) keptOne(q *query) (response, error) {
	n, err := s.notification(q)
	if err != nil {
		return response{}, err
	}
	v := oneView{
		ID: n.Current.ID, Reference: n.Current.Reference, Year: strconv.Itoa(n.Current.Year), Groups: q.frame.groups(n),
		Named: n.Named, Own: n.Own, Withdrawn: q.frame.Moment(n.Withdrawn), Reason: n.Reason,
	}
	if n.Reason != "" {
		v.Reason = q.frame.Label("withdrawal_reason", n.Reason)
	}
	for _, x := range n.Versions {
		row := versionRow{Version: strconv.Itoa(x.Version), Received: q.frame.Moment(x.Received)}
		for _, field := range x.Changed {
			row.Changed = append(row.Changed, q.frame.field(field))
		}
		v.Versions = append(v.Versions, row)
	}
	for _, r := range n.Receipts {
		v.Receipts = append(v.Receipts, receiptRow{r.Reference, q.frame.Moment(r.At)})
	}
	if v.Readers, v.ReadersShown, err = s.readersOf(q, v.ID); err != nil {
		return response{}, err
	}
	if v.Own {
		follow, err := s.Acts.FollowUp(q.Context(), q.scope, v.ID)
		if err != nil {
			return response{}, err
		}
		if follow.Begun != "" {
			v.Followed = q.frame.T("desk.planchild.begun.by", q.frame.AgencyName(follow.Begun), q.frame.Day(follow.Since))
		}
	}
	if sc, ok := s.may(q, "GET /desk/plans"); ok && n.Own {
		if v.Plans, err = s.Acts.PlansFrom(q.Context(), sc, v.ID); err != nil {
			return response{}, err
		}
		_, v.MayPlan = s.may(q, "GET /desk/plans/new")
	}
	if q.URL.Query().Get("done") == "desk.done.withdrawn" {
		q.frame.Undo = &undo{Action: q.frame.url("/notifications/" + string(v.ID) + "/restore")}
	}
	return response{page: onePage(q.frame, v)}, nil
}

// fewReaders is how many looks stand beside a notification.
const fewReaders = 10

// readersOf says who has looked at a notification last; shown is false for
// those who may not know.
func (s *server) readersOf(q *query, id register.NotificationID) (rows []readerRow, shown bool, err error) {
	if q.scope.Reach(access.Use{Compartment: access.Audit, Action: access.List}) == access.None {
		return nil, false, nil
	}
	all, err := s.Acts.ReadersOf(q.Context(), q.scope, id)
	for _, r := range all[:min(len(all), fewReaders)] {
		what := q.frame.T("desk.one.read.other")
		if key := "desk.one.read." + r.Kind; s.texts.Has(key) {
			what = q.frame.T(key)
		}
		who := q.frame.Role(r.Role) + ", " + q.frame.AgencyName(r.Agency)
		rows = append(rows, readerRow{Who: who, At: q.frame.Moment(r.At), What: what})
	}
	return rows, err == nil, err
}

func (s *server) notification(q *query) (act.NotificationView, error) {
	return s.Acts.Notification(q.Context(), q.scope, register.NotificationID(q.PathValue("id")))
}

// groups are the answers of a notification by topic of the form. What the form
// does not ask for, and a file may have told, comes first.
func (f frame) groups(n act.NotificationView) []summaryGroup {
	values := act.Values(n.Current)
	asked := map[register.Field]bool{}
	var groups []summaryGroup
	for _, t := range register.Topics() {
		g := summaryGroup{ID: t.ID, Title: f.T(t.Key())}
		for _, p := range t.Prompts {
			asked[p.Field] = true
			if said := f.said(p, values[p.Field]); len(said) > 0 {
				g.Rows = append(g.Rows, summaryRow{Field: string(p.Field), Label: f.field(p.Field), Said: said})
			}
		}
		if len(g.Rows) > 0 {
			groups = append(groups, g)
		}
	}
	other := summaryGroup{ID: "other", Title: f.T("desk.notification.other")}
	for _, p := range outsideForm {
		if said := f.said(p, values[p.Field]); len(said) > 0 && !asked[p.Field] {
			other.Rows = append(other.Rows, summaryRow{Field: string(p.Field), Label: f.field(p.Field), Said: said})
		}
	}
	if len(other.Rows) > 0 {
		groups = append(groups, other)
	}
	return groups
}

// outsideForm is what a file may tell and the form finds out in other ways.
var outsideForm = []formQuestion{
	{Field: register.FieldBirth, Input: register.InputPartialDay},
	{Field: register.FieldBirthBasis, Input: register.InputCode, List: "age_basis"},
}

// list joins words as prose does.
func (f frame) list(words []string) string { return lang.For(f.Lang).List(words) }

// field is the name of a field in words.
func (f frame) field(name register.Field) string {
	if head := f.column(string(name)); head != string(name) {
		return head
	}
	return f.T("form.field." + string(name))
}

// keptCorrect makes a form out of a notification, to be corrected and sent.
func (s *server) keptCorrect(q *query) (response, error) {
	form, err := s.Acts.BeginCorrection(q.Context(), q.scope, register.NotificationID(q.PathValue("id")))
	if err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/report/" + form)}, nil
}

// withdrawView asks why a notification is withdrawn.
type withdrawView struct {
	ID        register.NotificationID
	Reference string
	Year      string
	Reasons   []choice
	Wrong     []problem
}

func (s *server) withdrawView(q *query, n act.NotificationView) withdrawView {
	v := withdrawView{ID: n.Current.ID, Reference: n.Current.Reference, Year: strconv.Itoa(n.Current.Year)}
	if scheme, ok := s.codes.Scheme("withdrawal_reason"); ok {
		for _, c := range scheme.Facts() {
			v.Reasons = append(v.Reasons, choice{Code: c.Code, Label: c.Label.In(q.frame.Lang)})
		}
	}
	return v
}

func (s *server) keptLeave(q *query) (response, error) {
	n, err := s.notification(q)
	if err != nil {
		return response{}, err
	}
	if !n.Own || !n.Withdrawn.IsZero() {
		return response{}, errNotFound()
	}
	return response{page: withdrawPage(q.frame, s.withdrawView(q, n))}, nil
}

// keptWithdraw withdraws a notification: it counts no more, and can be taken
// in again.
func (s *server) keptWithdraw(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	reason := q.PostForm.Get("reason")
	scheme, _ := s.codes.Scheme("withdrawal_reason")
	if _, ok := scheme.Code(reason); !ok {
		n, err := s.notification(q)
		if err != nil {
			return response{}, err
		}
		v := s.withdrawView(q, n)
		v.Wrong = []problem{{Field: "reason", Text: q.frame.T("desk.withdraw.choose")}}
		return response{status: status(fault.New(fault.Invalid, "")), page: withdrawPage(q.frame, v)}, nil
	}
	id := q.PathValue("id")
	if err := s.Acts.Withdraw(q.Context(), q.scope, register.NotificationID(id), reason); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/notifications/"+id) + "?" + url.Values{"done": {"desk.done.withdrawn"}}.Encode()}, nil
}

// keptRestore takes a withdrawal back.
func (s *server) keptRestore(q *query) (response, error) {
	id := q.PathValue("id")
	if err := s.Acts.Reinstate(q.Context(), q.scope, register.NotificationID(id)); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/notifications/"+id) + "?done=desk.done.restored"}, nil
}

// receiptView is what the agency keeps of something it sent.
type receiptView struct {
	ID                       register.NotificationID
	Reference, At, Own, Year string
	Correction, AlreadyThere bool
	Duties                   []duty
	Followed                 string // who follows up the child that was reported, "" where no plan is opened
}

// receipt shows a receipt, to print or to write down.
func (s *server) receipt(q *query) (response, error) {
	n, err := s.notification(q)
	if err != nil {
		return response{}, err
	}
	for _, r := range n.Receipts {
		if r.Reference != q.PathValue("reference") {
			continue
		}
		v := receiptView{
			ID: n.Current.ID, Reference: r.Reference, At: q.frame.Moment(r.At), Own: n.Current.Reference, Year: strconv.Itoa(n.Current.Year),
			Correction: r.Outcome == register.NewVersion, AlreadyThere: r.Outcome == register.Unchanged,
			Duties: q.frame.duties(act.Values(n.Current), s.today()),
		}
		follow, err := s.Acts.FollowUp(q.Context(), q.scope, v.ID)
		if err != nil {
			return response{}, err
		}
		if follow.Child {
			v.Followed = q.frame.AgencyName(follow.Begun)
		}
		return response{page: receiptPage(q.frame, v)}, nil
	}
	return response{}, errNotFound()
}

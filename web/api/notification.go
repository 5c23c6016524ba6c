package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"verdig/act"
	"verdig/audit"
	"verdig/register"
)

// OnceInput is the header of every operation that writes. What it holds was
// read before: see idempotencyKey.
type OnceInput struct {
	Key string `header:"Idempotency-Key" required:"true" minLength:"8" maxLength:"66" doc:"A new key for everything that is new, 8 to 64 characters; the same key to ask the same again. Kept for 24 hours."`
}

// Receipt is the answer to what was received.
type Receipt struct {
	Reference    string  `json:"reference" doc:"Of the receipt: what to quote to the national unit, and to find the notification by" example:"K7Q2M-9XTP4"`
	Notification string  `json:"notification" doc:"Id of the notification"`
	Version      int     `json:"version" doc:"Of the notification, 1 for the first"`
	Outcome      string  `json:"outcome" enum:"created,new_version,unchanged" doc:"What was done"`
	At           string  `json:"at" format:"date-time" doc:"When it was received"`
	Hints        []Issue `json:"hints" doc:"What somebody should look at"`
}

var outcomes = map[register.Outcome]string{
	0: "not_received", register.Created: "created", register.NewVersion: "new_version", register.Unchanged: "unchanged",
	register.NothingNoted: "noted", register.NothingDenied: "contradicted",
}

func (c *call) receipt(r act.Receipt, found []register.Issue) Receipt {
	return Receipt{
		Reference: r.Reference, Notification: string(r.Notification), Version: r.Version, Outcome: outcomes[r.Outcome], At: audit.FormatTime(r.At),
		Hints: c.issues(found, "/values"),
	}
}

type sendInput struct {
	OnceInput
	Body struct {
		Values notificationValues `json:"values" doc:"The notification. Without a reference of the agency's own, that of the receipt takes its place."`
	}
}

type receiptOutput struct {
	Location string `header:"Location" doc:"Path of the notification"`
	Body     Receipt
}

type checkOutput struct {
	Body struct {
		Receivable bool    `json:"receivable" doc:"True: it would be received"`
		Issues     []Issue `json:"issues" doc:"What keeps it from being received, and hints"`
	}
}

type correctInput struct {
	OnceInput
	ID   string `path:"id" maxLength:"36" doc:"Id of the notification"`
	Body struct {
		Version int                `json:"version" minimum:"1" maximum:"100000" doc:"The version that is corrected: where there is a later one, the answer is 409"`
		Values  notificationValues `json:"values" doc:"The whole notification as it should be, with year and reference as they are"`
	}
}

type withdrawInput struct {
	OnceInput
	ID   string `path:"id" maxLength:"36" doc:"Id of the notification"`
	Body struct {
		Reason string `json:"reason" minLength:"1" maxLength:"64" doc:"A code of the list withdrawal_reason"`
	}
}

type reinstateInput struct {
	OnceInput
	ID   string   `path:"id" maxLength:"36" doc:"Id of the notification"`
	Body struct{} `doc:"An empty object"`
}

type listInput struct {
	Year      int    `query:"year" minimum:"2000" maximum:"9999" doc:"Of this reporting year"`
	Reference string `query:"reference" maxLength:"64" doc:"The agency's own, or that of a receipt; whole"`
	Open      bool   `query:"open" doc:"Those whose follow-up goes on"`
	Withdrawn bool   `query:"withdrawn" doc:"Those withdrawn too"`
	After     string `query:"after" maxLength:"36" doc:"What next said on the page before"`
	Size      int    `query:"size" minimum:"1" maximum:"200" doc:"Length of the page; 50 where nothing is said"`
}

// Entry is a notification in a list, without who it is about.
type Entry struct {
	ID           string   `json:"id"`
	Year         int      `json:"year"`
	Reference    string   `json:"reference" doc:"The agency's own"`
	Version      int      `json:"version"`
	Received     string   `json:"received" format:"date-time"`
	IdentifiedOn string   `json:"identified_on,omitempty"`
	From         string   `json:"followed_up_from,omitempty"`
	To           string   `json:"followed_up_to,omitempty"`
	Status       string   `json:"status,omitempty"`
	Exploitation []string `json:"exploitation"`
	Withdrawn    bool     `json:"withdrawn,omitempty"`
}

type listOutput struct {
	Body struct {
		Items []Entry `json:"items" doc:"Those received last first"`
		Next  string  `json:"next,omitempty" doc:"For after, where there are more"`
	}
}

type idInput struct {
	ID string `path:"id" maxLength:"36" doc:"Id of the notification"`
}

// Step is one version in the history of a notification.
type Step struct {
	Version  int      `json:"version"`
	Received string   `json:"received" format:"date-time"`
	Changed  []string `json:"changed" doc:"Coded facts that differ from the version before"`
}

// Item is one notification with its history.
type Item struct {
	ID        string             `json:"id"`
	Version   int                `json:"version"`
	Received  string             `json:"received" format:"date-time"`
	Values    notificationValues `json:"values"`
	Versions  []Step             `json:"versions"`
	Receipts  []string           `json:"receipts" doc:"References of its receipts"`
	Withdrawn string             `json:"withdrawn,omitempty" format:"date-time"`
	Reason    string             `json:"reason,omitempty" doc:"Why it was withdrawn: a code of the list withdrawal_reason"`
}

type itemOutput struct{ Body Item }

func (s *server) notificationOperations() {
	tags := []string{"notifications"}
	add(s, operation{Operation: huma.Operation{
		OperationID: "send-notification", Method: http.MethodPost, Path: "/api/v1/notifications", DefaultStatus: http.StatusCreated,
		Tags: tags, Summary: "Report a possible victim",
		Description: "The answer is the same whether or not the person is known.",
	}, once: true}, s.send)
	add(s, operation{Operation: huma.Operation{
		OperationID: "check-notification", Method: http.MethodPost, Path: "/api/v1/notifications/check",
		Tags: tags, Summary: "Try a notification without sending it",
	}}, s.check)
	add(s, operation{Operation: huma.Operation{
		OperationID: "list-notifications", Method: http.MethodGet, Path: "/api/v1/notifications",
		Tags: tags, Summary: "List the agency's own notifications",
	}}, s.list)
	add(s, operation{Operation: huma.Operation{
		OperationID: "get-notification", Method: http.MethodGet, Path: "/api/v1/notifications/{id}",
		Tags: tags, Summary: "Read one of the agency's own notifications", Description: "Each reading is written down.",
	}}, s.get)
	add(s, operation{Operation: huma.Operation{
		OperationID: "correct-notification", Method: http.MethodPost, Path: "/api/v1/notifications/{id}/versions", DefaultStatus: http.StatusCreated,
		Tags: tags, Summary: "Correct a notification", Description: "Makes a new version; the earlier ones stay.",
	}, once: true}, s.correct)
	add(s, operation{Operation: huma.Operation{
		OperationID: "withdraw-notification", Method: http.MethodPost, Path: "/api/v1/notifications/{id}/withdrawal", DefaultStatus: http.StatusNoContent,
		Tags: tags, Summary: "Withdraw a notification", Description: "It is counted no longer; that it was sent stays known.",
	}, once: true}, s.withdraw)
	add(s, operation{Operation: huma.Operation{
		OperationID: "reinstate-notification", Method: http.MethodPost, Path: "/api/v1/notifications/{id}/reinstating", DefaultStatus: http.StatusNoContent,
		Tags: tags, Summary: "Undo a withdrawal",
	}, once: true}, s.reinstate)
}

func (s *server) send(ctx context.Context, c *call, in *sendInput) (*receiptOutput, error) {
	r, found, err := c.once(s.Acts).Report(ctx, c.scope, in.Body.Values.fields(s))
	return c.received(r, found, err)
}

func (c *call) received(r act.Receipt, found []register.Issue, err error) (*receiptOutput, error) {
	switch {
	case err != nil:
		return nil, err
	case register.Rejected(found):
		return nil, c.rejected(found)
	}
	return &receiptOutput{Location: "/api/v1/notifications/" + string(r.Notification), Body: c.receipt(r, found)}, nil
}

type checkInput struct {
	Body struct {
		Values notificationValues `json:"values"`
	}
}

func (s *server) check(ctx context.Context, c *call, in *checkInput) (*checkOutput, error) {
	found, err := s.Acts.CheckForm(ctx, c.scope, in.Body.Values.fields(s))
	return c.checked(found, err)
}

func (c *call) checked(found []register.Issue, err error) (*checkOutput, error) {
	if err != nil {
		return nil, err
	}
	out := &checkOutput{}
	out.Body.Receivable, out.Body.Issues = !register.Rejected(found), c.issues(found, "/values")
	return out, nil
}

func (s *server) list(ctx context.Context, c *call, in *listInput) (*listOutput, error) {
	found, err := s.Acts.Notifications(ctx, c.scope, act.Filter{Year: in.Year, Reference: in.Reference, Open: in.Open, Withdrawn: in.Withdrawn},
		act.Page{After: in.After, Size: in.Size})
	if err != nil {
		return nil, err
	}
	out := &listOutput{}
	out.Body.Next, out.Body.Items = found.Next, []Entry{}
	for _, n := range found.Items {
		out.Body.Items = append(out.Body.Items, Entry{
			ID: string(n.ID), Year: n.Year, Reference: n.Reference, Version: n.Version, Received: audit.FormatTime(n.Received),
			IdentifiedOn: n.IdentifiedOn.String(), From: n.From.String(), To: n.To.String(), Status: n.Status,
			Exploitation: append([]string{}, n.Exploitation...), Withdrawn: n.Withdrawn,
		})
	}
	return out, nil
}

func (s *server) get(ctx context.Context, c *call, in *idInput) (*itemOutput, error) {
	v, err := s.Acts.Notification(ctx, c.scope, register.NotificationID(in.ID))
	if err != nil {
		return nil, err
	}
	texts := map[string]string{}
	for f, t := range act.Values(v.Current) {
		texts[string(f)] = t
	}
	out := &itemOutput{Body: Item{
		ID: string(v.Current.ID), Version: v.Current.Version, Received: audit.FormatTime(v.Current.Received),
		Values: s.person.values(texts), Receipts: []string{}, Reason: v.Reason,
	}}
	if !v.Withdrawn.IsZero() {
		out.Body.Withdrawn = audit.FormatTime(v.Withdrawn)
	}
	for _, h := range v.Versions {
		step := Step{Version: h.Version, Received: audit.FormatTime(h.Received), Changed: []string{}}
		for _, f := range h.Changed {
			step.Changed = append(step.Changed, string(f))
		}
		out.Body.Versions = append(out.Body.Versions, step)
	}
	for _, r := range v.Receipts {
		out.Body.Receipts = append(out.Body.Receipts, r.Reference)
	}
	return out, nil
}

func (s *server) correct(ctx context.Context, c *call, in *correctInput) (*receiptOutput, error) {
	r, found, err := c.once(s.Acts).Correct(ctx, c.scope, register.NotificationID(in.ID), in.Body.Version, in.Body.Values.fields(s))
	return c.received(r, found, err)
}

func (s *server) withdraw(ctx context.Context, c *call, in *withdrawInput) (*struct{}, error) {
	return nil, c.once(s.Acts).Withdraw(ctx, c.scope, register.NotificationID(in.ID), in.Body.Reason)
}

func (s *server) reinstate(ctx context.Context, c *call, in *reinstateInput) (*struct{}, error) {
	return nil, c.once(s.Acts).Reinstate(ctx, c.scope, register.NotificationID(in.ID))
}

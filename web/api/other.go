package api

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"verdig/act"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
)

// Year is where the agency's own return for a year stands.
type Year struct {
	Year          int    `json:"year"`
	State         string `json:"state" enum:"reported,nothing,missing" doc:"missing: nothing has been said of the year"`
	Notifications int    `json:"notifications"`
	Conflict      bool   `json:"conflict,omitempty" doc:"Nothing to report, and notifications, stand against each other"`
}

type yearsOutput struct {
	Body struct {
		Items []Year `json:"items" doc:"The latest first"`
	}
}

type nothingInput struct {
	OnceInput
	Year int `path:"year" minimum:"2000" maximum:"9999" doc:"Reporting year"`
	Body struct {
		Nothing bool `json:"nothing_to_report" doc:"Must be true"`
	}
}

type nothingOutput struct {
	Body struct {
		Year    int    `json:"year"`
		Outcome string `json:"outcome" enum:"noted,contradicted,unchanged" doc:"contradicted: noted, but there are notifications of the year"`
	}
}

func (s *server) yearOperations() {
	tags := []string{"years"}
	add(s, operation{Operation: huma.Operation{
		OperationID: "list-years", Method: http.MethodGet, Path: "/api/v1/years", Tags: tags,
		Summary: "See where the agency's own returns stand",
	}}, func(ctx context.Context, c *call, _ *struct{}) (*yearsOutput, error) {
		all, err := s.Acts.OwnReturns(ctx, c.scope)
		out := &yearsOutput{}
		out.Body.Items = []Year{}
		for _, r := range all {
			out.Body.Items = append(out.Body.Items, Year{Year: r.Year, State: string(r.State), Notifications: r.Notifications, Conflict: r.Conflict})
		}
		return out, err
	})
	add(s, operation{Operation: huma.Operation{
		OperationID: "nothing-to-report", Method: http.MethodPost, Path: "/api/v1/years/{year}/nothing", Tags: tags,
		Summary: "Say that the agency has met nobody in a year",
	}, once: true}, func(ctx context.Context, c *call, in *nothingInput) (*nothingOutput, error) {
		if !in.Body.Nothing {
			return nil, fault.New(fault.Invalid, "api.nothing")
		}
		done, err := c.once(s.Acts).Nothing(ctx, c.scope, in.Year)
		out := &nothingOutput{}
		out.Body.Year, out.Body.Outcome = in.Year, outcomes[done]
		return out, err
	})
}

type caseInput struct {
	OnceInput
	Body struct {
		Values caseValues `json:"values"`
	}
}

type caseCheckInput struct {
	Body struct {
		Values caseValues `json:"values"`
	}
}

type caseOutput struct {
	Body struct {
		Report  string  `json:"report" doc:"Id of the police report in the register"`
		Outcome string  `json:"outcome" enum:"created,new_version,unchanged"`
		Hints   []Issue `json:"hints"`
	}
}

func (s *server) caseOperations() {
	tags := []string{"cases"}
	add(s, operation{Operation: huma.Operation{
		OperationID: "send-case", Method: http.MethodPost, Path: "/api/v1/cases", DefaultStatus: http.StatusCreated, Tags: tags,
		Summary:     "Send or correct a criminal-case record",
		Description: "Under the same reference and year, other content is a new version.",
	}, once: true}, func(ctx context.Context, c *call, in *caseInput) (*caseOutput, error) {
		r, found, err := c.once(s.Acts).Record(ctx, c.scope, in.Body.Values.fields(s))
		switch {
		case err != nil:
			return nil, err
		case register.Rejected(found):
			return nil, c.rejected(found)
		}
		out := &caseOutput{}
		out.Body.Report, out.Body.Outcome, out.Body.Hints = string(r.Report), outcomes[r.Outcome], c.issues(found, "/values")
		return out, nil
	})
	add(s, operation{Operation: huma.Operation{
		OperationID: "check-case", Method: http.MethodPost, Path: "/api/v1/cases/check", Tags: tags,
		Summary: "Try a criminal-case record without sending it",
	}}, func(ctx context.Context, c *call, in *caseCheckInput) (*checkOutput, error) {
		found, err := s.Acts.CheckRecord(ctx, c.scope, in.Body.Values.fields(s))
		return c.checked(found, err)
	})
}

type returnInput struct {
	OnceInput
	RawBody []byte `contentType:"text/csv"`
}

// RowOutcome is what one row of a return did.
type RowOutcome struct {
	Row          int     `json:"row" doc:"In the file, from 1, heading included"`
	Outcome      string  `json:"outcome" enum:"created,new_version,unchanged,noted,contradicted,not_received"`
	Notification string  `json:"notification,omitempty"`
	Issues       []Issue `json:"issues"`
}

// Returned is what a return did.
type Returned struct {
	Rows        int          `json:"rows"`
	Created     int          `json:"created"`
	NewVersions int          `json:"new_versions"`
	Unchanged   int          `json:"unchanged"`
	NotReceived int          `json:"not_received" doc:"Rows to be corrected and sent again"`
	Conflict    bool         `json:"conflict,omitempty" doc:"Nothing to report, and notifications, stand against each other"`
	Hints       []Issue      `json:"hints" doc:"Of the file as a whole"`
	Each        []RowOutcome `json:"each"`
}

type returnOutput struct{ Body Returned }

func (s *server) returnOperations() {
	for _, o := range []struct{ id, path, tag, summary string }{
		{"send-return", "/api/v1/returns", "notifications", "Send a whole return of notifications"},
		{"send-case-return", "/api/v1/cases/returns", "cases", "Send a whole return of criminal-case records or of events"},
	} {
		add(s, operation{Operation: huma.Operation{
			OperationID: o.id, Method: http.MethodPost, Path: o.path, Tags: []string{o.tag}, Summary: o.summary,
			Description: "CSV as in doc/format/returns.md, at most 20 MiB and 50,000 rows. Good rows are received, in one step, and every row has its answer.",
		}, once: true, media: "text/csv", limit: act.MaxUpload}, s.wholeReturn)
	}
}

func (s *server) wholeReturn(ctx context.Context, c *call, in *returnInput) (*returnOutput, error) {
	done, err := c.once(s.Acts).Return(ctx, c.scope, in.RawBody)
	if err != nil {
		return nil, err
	}
	out := &returnOutput{Body: Returned{
		Rows: done.Rows, Created: done.Created, NewVersions: done.Changed, Unchanged: done.Unchanged, NotReceived: done.Returned,
		Conflict: done.Conflict, Hints: c.issues(done.Hints, ""), Each: []RowOutcome{},
	}}
	for _, r := range done.Each {
		out.Body.Each = append(out.Body.Each, RowOutcome{
			Row: r.Row, Outcome: outcomes[r.Outcome], Notification: string(r.Notification), Issues: c.issues(r.Issues, ""),
		})
	}
	return out, nil
}

// List is a code list.
type List struct {
	List    string `json:"list"`
	Version string `json:"version"`
	Title   Text   `json:"title"`
	Codes   []Code `json:"codes,omitempty"`
}

// Text is a text in the three languages.
type Text struct {
	NB string `json:"nb"`
	NN string `json:"nn"`
	EN string `json:"en"`
}

// Code is one code of a list.
type Code struct {
	Code      string `json:"code"`
	Parent    string `json:"parent,omitempty" doc:"Code of the broader one"`
	Label     Text   `json:"label"`
	ValidFrom string `json:"valid_from,omitempty"`
	ValidTo   string `json:"valid_to,omitempty"`
}

type codesOutput struct {
	Body struct {
		Items []List `json:"items"`
	}
}

type listNameInput struct {
	List string `path:"list" maxLength:"64" doc:"Name of the code list"`
}

type codeListOutput struct{ Body List }

func textOf(t codelist.Text) Text {
	return Text{NB: t.In(codelist.NB), NN: t.In(codelist.NN), EN: t.In(codelist.EN)}
}

func (s *server) codeOperations() {
	tags := []string{"codes"}
	add(s, operation{Operation: huma.Operation{
		OperationID: "list-code-lists", Method: http.MethodGet, Path: "/api/v1/codes", Tags: tags, Summary: "List the code lists",
	}}, func(context.Context, *call, *struct{}) (*codesOutput, error) {
		out := &codesOutput{}
		for _, name := range s.codes.Names() {
			x, _ := s.codes.Scheme(name)
			out.Body.Items = append(out.Body.Items, List{List: name, Version: x.Version, Title: textOf(x.Title)})
		}
		return out, nil
	})
	add(s, operation{Operation: huma.Operation{
		OperationID: "get-code-list", Method: http.MethodGet, Path: "/api/v1/codes/{list}", Tags: tags, Summary: "Read a code list",
	}}, func(_ context.Context, _ *call, in *listNameInput) (*codeListOutput, error) {
		x, ok := s.codes.Scheme(in.List)
		if !ok {
			return nil, errNotFound()
		}
		out := &codeListOutput{Body: List{List: in.List, Version: x.Version, Title: textOf(x.Title)}}
		for _, k := range x.Codes {
			out.Body.Codes = append(out.Body.Codes, Code{
				Code: k.Code, Parent: k.Parent, Label: textOf(k.Label), ValidFrom: k.ValidFrom.String(), ValidTo: k.ValidTo.String(),
			})
		}
		return out, nil
	})
}

// grantType is that of RFC 7523.
const grantType = "urn:ietf:params:oauth:grant-type:jwt-bearer"

type tokenInput struct {
	RawBody []byte `contentType:"application/x-www-form-urlencoded"`
}

// Token is the answer of RFC 6749.
type Token struct {
	AccessToken string `json:"access_token"`
	TokenType   string `json:"token_type" enum:"Bearer"`
	ExpiresIn   int    `json:"expires_in" doc:"Seconds"`
	Scope       string `json:"scope,omitempty"`
}

type tokenOutput struct {
	Pragma string `header:"Pragma"`
	Body   Token
}

func (s *server) tokenOperation() {
	add(s, operation{Operation: huma.Operation{
		OperationID: "get-token", Method: http.MethodPost, Path: "/api/token", Tags: []string{"token"},
		Summary:     "Get a token",
		Description: "The JWT grant of RFC 7523: grant_type=" + grantType + " and assertion, a JWT signed by the machine's key.",
	}, media: "application/x-www-form-urlencoded", limit: maxForm}, s.token)
}

func (s *server) token(ctx context.Context, c *call, in *tokenInput) (*tokenOutput, error) {
	refuse := func(code, key string) error {
		p := s.problem(c.lang, fault.New(fault.Usage, key))
		p.OAuth = code
		return p
	}
	form, err := url.ParseQuery(string(in.RawBody))
	switch {
	case err != nil || len(form["grant_type"]) != 1 || len(form["assertion"]) != 1:
		return nil, refuse("invalid_request", "api.token_request")
	case form.Get("grant_type") != grantType:
		return nil, refuse("unsupported_grant_type", "api.token_request")
	}
	t, err := s.Machines.Exchange(ctx, form.Get("assertion"))
	switch kind := fault.KindOf(err); {
	case err != nil && kind != fault.Internal && kind != fault.Unavailable:
		return nil, refuse("invalid_grant", "api.token_grant")
	case err != nil:
		return nil, err
	}
	left := max(0, int(t.Expires.Sub(s.Now())/time.Second))
	return &tokenOutput{Pragma: "no-cache", Body: Token{AccessToken: t.Token, TokenType: "Bearer", ExpiresIn: left, Scope: t.Scope}}, nil
}

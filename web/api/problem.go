package api

import (
	"errors"
	"net/http"
	"regexp"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"golang.org/x/text/language"

	"verdig/codelist"
	"verdig/fault"
	"verdig/lang"
	"verdig/register"
	"verdig/web/guard"
)

// Problem is an error as RFC 9457 has it. It repeats nothing of what was sent.
type Problem struct {
	Type   string  `json:"type" doc:"urn:verdig: and the key of the error: what a program should look at"`
	Title  string  `json:"title" doc:"What is wrong, in the language of the caller"`
	Status int     `json:"status" doc:"Status of HTTP"`
	Detail string  `json:"detail,omitempty" doc:"What to do about it"`
	OAuth  string  `json:"error,omitempty" doc:"At POST /api/token: the code of RFC 6749"`
	Errors []Issue `json:"errors,omitempty" doc:"What is wrong with single fields"`

	headers http.Header
}

// Issue is what is to say of one field.
type Issue struct {
	Pointer string `json:"pointer,omitempty" doc:"JSON pointer to the field in the request (RFC 6901)"`
	Field   string `json:"field,omitempty" doc:"Name of the field"`
	Key     string `json:"key" doc:"Key of the message: what a program should look at"`
	Text    string `json:"text" doc:"What is wrong, or to be noticed"`
	Remedy  string `json:"remedy,omitempty" doc:"What to do about it"`
	Hint    bool   `json:"hint,omitempty" doc:"True: nothing is wrong, but somebody should look"`
}

// Error implements error.
func (p *Problem) Error() string { return p.Type }

// GetStatus implements huma.StatusError.
func (p *Problem) GetStatus() int { return p.Status }

// GetHeaders implements huma.HeadersError.
func (p *Problem) GetHeaders() http.Header { return p.headers }

// ContentType implements huma.ContentTypeFilter.
func (p *Problem) ContentType(string) string { return "application/problem+json" }

// statusFault is an error that has a status of its own.
type statusFault struct {
	status int
	err    *fault.Error
}

func (s *statusFault) Error() string { return s.err.Error() }
func (s *statusFault) Unwrap() error { return s.err }

func errNotFound() error { return fault.New(fault.NotFound, "store.not_found") }
func errInternal() error { return fault.New(fault.Internal, "api.internal") }
func errNobody() error {
	return &statusFault{http.StatusUnauthorized, fault.New(fault.Forbidden, "api.nobody")}
}

// statusOf maps a kind of error to a status of HTTP, here and nowhere else in
// the interface.
func statusOf(err error) int {
	var own *statusFault
	var often *limited
	switch {
	case errors.As(err, &own):
		return own.status
	case errors.As(err, &often):
		return http.StatusTooManyRequests
	}
	return guard.Status(fault.KindOf(err))
}

// refusal is the problem of an error; an internal one is reported with its
// cause and told without it.
func (s *server) refusal(c *call, operation string, err error) error {
	var p *Problem
	if errors.As(err, &p) {
		return p
	}
	p = s.problem(c.lang, err)
	if p.Status >= http.StatusInternalServerError && p.Status != http.StatusServiceUnavailable {
		s.Report(err, operation)
	}
	return p
}

// problem tells an error in a language.
func (s *server) problem(l codelist.Lang, err error) *Problem {
	p := &Problem{Status: statusOf(err), headers: http.Header{}}
	key, args := "api.internal", []string(nil)
	var f *fault.Error
	var often *limited
	switch {
	case errors.As(err, &often):
		key = "api.too_often"
		p.headers.Set("Retry-After", strconv.Itoa(often.after))
	case p.Status < http.StatusInternalServerError && errors.As(err, &f):
		key, args = f.Key, f.Args
	case p.Status == http.StatusServiceUnavailable:
		key = "api.busy"
		p.headers.Set("Retry-After", "5")
	}
	if p.Status == http.StatusNotFound {
		key, args = "store.not_found", nil // one text, whatever was not found
	}
	if p.Status == http.StatusUnauthorized {
		p.headers.Set("WWW-Authenticate", "Bearer")
	}
	p.Type = "urn:verdig:" + key
	p.Title, p.Detail = s.say(l, key, args...), s.remedy(l, key, args...)
	return p
}

func (s *server) say(l codelist.Lang, key string, args ...string) string {
	return s.texts.Text(lang.For(l), key, args...)
}

func (s *server) remedy(l codelist.Lang, key string, args ...string) string {
	if !s.texts.Has(key + ".remedy") {
		return ""
	}
	return s.say(l, key+".remedy", args...)
}

// issues tells what is to say of fields; below is the pointer to the object
// that holds them, "" where the fields are columns of a file.
func (c *call) issues(found []register.Issue, below string) []Issue {
	out := make([]Issue, 0, len(found))
	for _, i := range found {
		x := Issue{
			Field: string(i.Field), Key: i.Key, Hint: i.Hint,
			Text: c.server.say(c.lang, i.Key, i.Args...), Remedy: c.server.remedy(c.lang, i.Key, i.Args...),
		}
		if below != "" {
			x.Pointer = below
			if i.Field != "" {
				x.Pointer += "/" + string(i.Field)
			}
		}
		out = append(out, x)
	}
	return out
}

// rejected is the problem of values that cannot be received.
func (c *call) rejected(found []register.Issue) error {
	p := c.server.problem(c.lang, fault.New(fault.Invalid, "api.rejected"))
	p.Errors = c.issues(found, "/values")
	return p
}

var matcher = language.NewMatcher([]language.Tag{language.Make("nb"), language.Make("nn"), language.English})

// languageOf chooses one of the three languages by an Accept-Language header;
// bokmål where nothing fits.
func languageOf(header string) codelist.Lang {
	if len(header) > 200 {
		return codelist.NB
	}
	wishes, _, err := language.ParseAcceptLanguage(header)
	if err != nil || len(wishes) == 0 {
		return codelist.NB
	}
	_, at, confidence := matcher.Match(wishes...)
	if confidence == language.No {
		return codelist.NB
	}
	return codelist.Langs[at]
}

// shapes are the messages of huma by how they begin, and the keys in which the
// house says the same without the value.
var shapes = []struct{ begins, key string }{
	{"unexpected property", "api.shape.unexpected"},
	{"unknown query parameter", "api.shape.unexpected"},
	{"expected required property", "api.shape.missing"},
	{"required ", "api.shape.missing"},
	{"expected length", "api.shape.length"},
	{"expected array length", "api.shape.length"},
	{"expected number >=", "api.shape.range"},
	{"expected number <=", "api.shape.range"},
}

func shapeKey(message string) string {
	for _, s := range shapes {
		if strings.HasPrefix(message, s.begins) {
			return s.key
		}
	}
	return "api.shape.kind"
}

// pointerOf makes a JSON pointer of where huma found something, and the name of
// a parameter of one that is not in the body.
func pointerOf(location string) (pointer, field string) {
	place, rest, _ := strings.Cut(location, ".")
	if place != "body" {
		if !plainName.MatchString(rest) {
			rest = ""
		}
		return "", rest
	}
	rest = strings.NewReplacer("[", ".", "]", "").Replace(rest)
	if rest == "" {
		return "", ""
	}
	parts := strings.Split(rest, ".")
	for i, part := range parts {
		if !plainName.MatchString(part) {
			return strings.Join(append([]string{""}, parts[:i]...), "/"), ""
		}
	}
	return "/" + strings.Join(parts, "/"), parts[len(parts)-1]
}

// plainName is what a name of a field looks like. Anything else may be
// something that somebody has put into the wrong place, and is not repeated.
var plainName = regexp.MustCompile(`^[A-Za-z0-9_-]{1,40}$`)

// huma makes its errors by two functions of its package. They are set once for
// the process, and find the language and the catalogue in the call. A name in
// another spelling is another name.
func init() {
	huma.ValidateStrictCasing = true
	huma.NewError = func(status int, _ string, _ ...error) huma.StatusError {
		return &Problem{Status: status, Type: "about:blank", Title: http.StatusText(status)}
	}
	huma.NewErrorWithContext = func(ctx huma.Context, status int, _ string, errs ...error) huma.StatusError {
		c := callOf(ctx.Context())
		if c == nil {
			return huma.NewError(status, "")
		}
		return c.shape(status, errs)
	}
}

// shape tells errors that huma found in the form of a request.
func (c *call) shape(status int, errs []error) *Problem {
	if status >= http.StatusInternalServerError {
		for _, err := range errs {
			c.server.Report(err, "")
		}
		return c.server.problem(c.lang, errInternal())
	}
	p := c.server.problem(c.lang, &statusFault{status, fault.New(fault.Usage, "api.shape")})
	for _, err := range errs {
		var d huma.ErrorDetailer
		if !errors.As(err, &d) {
			continue
		}
		detail := d.ErrorDetail()
		key := shapeKey(detail.Message)
		pointer, field := pointerOf(detail.Location)
		p.Errors = append(p.Errors, Issue{
			Pointer: pointer, Field: field, Key: key, Text: c.server.say(c.lang, key), Remedy: c.server.remedy(c.lang, key),
		})
	}
	return p
}

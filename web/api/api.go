// Package api knows the interface by which the agencies' own systems report:
// the operations, their JSON and errors (RFC 9457), the idempotency of what is
// sent twice, and the description of all that (OpenAPI 3.1). It knows no
// database: an operation gets a [access.Scope] and calls acts of package act;
// who a token belongs to, package identity says. The interface is described
// for its users in doc/api.md.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"verdig/access"
	"verdig/act"
	"verdig/codelist"
	"verdig/identity"
	"verdig/lang"
	"verdig/web/guard"
)

// Version is that of the interface. What breaks a client changes the path.
const Version = "1.0.0"

// Bounds of a request.
const (
	MaxBody  = 1 << 20 // bytes of JSON
	MaxDepth = 8       // of JSON within JSON
	maxForm  = 16 << 10
)

// Machines says who a machine is: package identity.
type Machines interface {
	// Machine returns who a bearer token belongs to; fault.NotFound or
	// fault.Forbidden where it is nobody's.
	Machine(ctx context.Context, bearer string) (access.Actor, error)
	// Exchange takes a signed assertion (RFC 7523) and returns a token.
	Exchange(ctx context.Context, assertion string) (identity.MachineToken, error)
}

// Settings says what the interface stands on.
type Settings struct {
	Acts     *act.Desk
	Machines Machines
	// Base is the address of the installation ("https://verdig.example.no"), as
	// it stands in the description. What a request says of the host is never
	// repeated.
	Base   string
	Rate   guard.Rate                             // of each machine, and of each address that asks for tokens; zero means 10 a second, 60 at once
	Now    func() time.Time                       // nil means time.Now
	Report func(err error, operation string)      // told of internal errors, without personal data; nil means nobody
	From   func(r *http.Request) (address string) // where a request comes from; nil means the peer
}

// server holds what every operation needs. It is read-only after New.
type server struct {
	Settings
	matrix  *access.Matrix
	codes   *codelist.Library
	texts   *lang.Catalogue
	limiter *guard.Limiter
	person  schema // the values of a notification
	record  schema // the values of a criminal-case record
	event   schema // the values of an event of a criminal case
	api     huma.API
	wrong   error // the first operation that could not be registered
}

// New returns the handler of everything below /api/. An operation that the
// access matrix does not know as a door is an error.
func New(s Settings) (http.Handler, error) {
	srv, mux, err := newServer(s)
	if err != nil {
		return nil, err
	}
	description, err := json.MarshalIndent(srv.api.OpenAPI(), "", "  ")
	if err != nil {
		return nil, err
	}
	mux.HandleFunc("GET /api/openapi.json", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "public, max-age=300")
		_, _ = w.Write(append(description, '\n'))
	})
	mux.HandleFunc("/api/", func(w http.ResponseWriter, r *http.Request) {
		srv.answerPlain(w, r, srv.problem(languageOf(r.Header.Get("Accept-Language")), errNotFound()))
	})
	return srv.outermost(mux), nil
}

func newServer(s Settings) (*server, *http.ServeMux, error) {
	texts, err := lang.Load()
	if err != nil {
		return nil, nil, err
	}
	base, err := url.Parse(s.Base)
	if err != nil || base.Host == "" || base.Scheme == "" {
		return nil, nil, errors.New("api: the base is not an address")
	}
	if s.Now == nil {
		s.Now = time.Now
	}
	if s.Report == nil {
		s.Report = func(error, string) {}
	}
	if s.Rate == (guard.Rate{}) {
		s.Rate = guard.Rate{PerSecond: 10, Burst: 60}
	}
	if s.From == nil {
		s.From = peer
	}
	srv := &server{
		Settings: s, matrix: s.Acts.Matrix(), codes: s.Acts.Codes(), texts: texts, limiter: guard.NewLimiter(s.Rate, s.Now),
		person: personSchema(), record: caseSchema(), event: eventSchema(),
	}
	mux := http.NewServeMux()
	srv.api = humago.New(mux, srv.config())
	srv.notificationOperations()
	srv.yearOperations()
	srv.caseOperations()
	srv.eventOperations()
	srv.returnOperations()
	srv.codeOperations()
	srv.tokenOperation()
	return srv, mux, srv.wrong
}

// config is that of huma without what it does by itself: no pages of its own,
// no links to schemas, no format but JSON.
func (s *server) config() huma.Config {
	registry := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	s.person.put(registry)
	s.record.put(registry)
	s.event.put(registry)
	format := huma.Format{Marshal: huma.DefaultJSONFormat.Marshal, Unmarshal: json.Unmarshal}
	return huma.Config{
		OpenAPI: &huma.OpenAPI{
			OpenAPI: "3.1.0",
			Info:    &huma.Info{Title: "Verdig", Version: Version, Description: about},
			Servers: []*huma.Server{{URL: s.Base}},
			Components: &huma.Components{
				Schemas: registry,
				SecuritySchemes: map[string]*huma.SecurityScheme{
					"machine": {Type: "http", Scheme: "bearer", Description: "A token from POST /api/token."},
				},
			},
		},
		Formats:                      map[string]huma.Format{"application/json": format, "json": format}, // json for problem+json
		DefaultFormat:                "application/json",
		RejectUnknownQueryParameters: true,
	}
}

const about = "Report possible victims of human trafficking from an agency's own system. " +
	"Texts of errors follow Accept-Language (nb, nn, en; bokmål where nothing fits). The guide is doc/api.md."

// operation is an operation with what the house says of it.
type operation struct {
	huma.Operation
	once  bool   // writes: Idempotency-Key is needed
	media string // of the body; "" means JSON where there is one
	limit int64  // bytes of the body; 0 means MaxBody
}

// add registers an operation at its door.
func add[I, O any](s *server, op operation, handle func(context.Context, *call, *I) (*O, error)) {
	name := op.Method + " " + op.Path
	door, ok := s.matrix.Door("api", name)
	if !ok {
		s.wrong = errors.Join(s.wrong, fmt.Errorf("api: %q is not a door of the access matrix", name))
		return
	}
	if op.limit == 0 {
		op.limit = MaxBody
	}
	op.MaxBodyBytes = -1 // enter reads the body and keeps to the limit
	op.BodyReadTimeout = 30 * time.Second
	if op.limit > MaxBody {
		op.BodyReadTimeout = 2 * time.Minute
	}
	op.Errors = []int{400, 401, 404, 409, 413, 415, 422, 429, 503}
	if door.Open {
		op.Errors = []int{400, 413, 429, 503}
	} else {
		op.Security = []map[string][]string{{"machine": {}}}
	}
	op.Middlewares = huma.Middlewares{func(ctx huma.Context, next func(huma.Context)) { s.enter(ctx, next, op, door) }}
	huma.Register(s.api, op.Operation, func(ctx context.Context, in *I) (*O, error) {
		c := callOf(ctx)
		out, err := handle(ctx, c, in)
		if err != nil {
			return nil, s.refusal(c, name, err)
		}
		return out, nil
	})
}

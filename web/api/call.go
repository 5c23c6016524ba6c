package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"mime"
	"net"
	"net/http"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"verdig/access"
	"verdig/act"
	"verdig/codelist"
	"verdig/fault"
)

// call is one request of a machine that may pass the door.
type call struct {
	scope  access.Scope
	lang   codelist.Lang
	key    string // Idempotency-Key
	digest []byte // of all that was asked
	server *server
}

type callKey struct{}

func callOf(ctx context.Context) *call {
	c, _ := ctx.Value(callKey{}).(*call)
	return c
}

// once is the desk on which an act is done once under the key of the call.
func (c *call) once(d *act.Desk) *act.Desk { return d.Once(c.key, c.digest) }

// enter finds out who calls, holds the door and reads the body, in this order:
// nobody has a body read who may not send one.
func (s *server) enter(ctx huma.Context, next func(huma.Context), op operation, door access.Door) {
	c := &call{server: s, lang: languageOf(ctx.Header("Accept-Language"))}
	ctx = huma.WithValue(ctx, callKey{}, c)
	r, w := humago.Unwrap(ctx)
	header := w.Header()
	header.Set("Cache-Control", "no-store")
	header.Set("Content-Language", string(c.lang))
	header.Set("Vary", "Accept-Language")
	if err := s.admit(r, c, door); err != nil {
		s.write(ctx, c, err, op)
		return
	}
	if err := s.readBody(r, w, c, op); err != nil {
		s.write(ctx, c, err, op)
		return
	}
	next(ctx)
}

// write ends a call with a problem.
func (s *server) write(ctx huma.Context, c *call, err error, op operation) {
	r, w := humago.Unwrap(ctx)
	p, _ := s.refusal(c, op.Method+" "+op.Path, err).(*Problem)
	s.answerPlain(w, r, p)
}

// admit says whether the caller may pass the door. A door that the caller's
// role may not pass is as if it were not there, and the refusal is written
// down.
func (s *server) admit(r *http.Request, c *call, door access.Door) error {
	if door.Open {
		return s.rate("address " + s.From(r))
	}
	bearer, ok := bearerOf(r)
	if !ok {
		return errNobody()
	}
	actor, err := s.Machines.Machine(r.Context(), bearer)
	switch kind := fault.KindOf(err); {
	case err != nil && (kind == fault.NotFound || kind == fault.Forbidden):
		if limit := s.rate("address " + s.From(r)); limit != nil { // guessing is slow
			return limit
		}
		return errNobody()
	case err != nil:
		return err
	}
	if err := s.rate("machine " + actor.ID); err != nil {
		return err
	}
	c.scope = s.matrix.Enter(door, actor)
	if !door.Passes(c.scope) {
		if err := s.Acts.Refuse(r.Context(), c.scope, door); err != nil {
			return err
		}
		return errNotFound()
	}
	return nil
}

func bearerOf(r *http.Request) (string, bool) {
	all := r.Header.Values("Authorization")
	if len(all) != 1 {
		return "", false
	}
	scheme, token, ok := strings.Cut(all[0], " ")
	return strings.TrimSpace(token), ok && strings.EqualFold(scheme, "Bearer") && strings.TrimSpace(token) != ""
}

func (s *server) rate(key string) error {
	ok, after := s.limiter.Allow(key)
	if ok {
		return nil
	}
	return &limited{after: max(1, int(math.Ceil(after.Seconds())))}
}

// limited is the error of a caller that asks too often; after is in seconds.
type limited struct{ after int }

func (l *limited) Error() string { return "api: too many requests" }

// readBody reads the body within its limit, holds it to its form, and takes the
// digest of all that is asked. The body can be read again afterwards.
func (s *server) readBody(r *http.Request, w http.ResponseWriter, c *call, op operation) error {
	if op.once {
		var ok bool
		if c.key, ok = idempotencyKey(r); !ok {
			return fault.New(fault.Usage, "api.no_key")
		}
	}
	hasBody := op.Method == http.MethodPost
	if !hasBody {
		return nil
	}
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	want := op.media
	if want == "" {
		want = "application/json"
	}
	if err != nil || kind != want {
		return &statusFault{http.StatusUnsupportedMediaType, fault.New(fault.Usage, "api.media_type", want)}
	}
	if e := r.Header.Get("Content-Encoding"); e != "" && e != "identity" {
		return &statusFault{http.StatusUnsupportedMediaType, fault.New(fault.Usage, "api.media_type", want)}
	}
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(op.BodyReadTimeout))
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, op.limit))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return &statusFault{http.StatusRequestEntityTooLarge, fault.New(fault.Invalid, "api.too_large", sizeText(op.limit))}
	case err != nil:
		return &statusFault{http.StatusBadRequest, fault.New(fault.Usage, "api.body_broken")}
	case len(body) == 0:
		return fault.New(fault.Usage, "api.body_missing")
	}
	if want == "application/json" {
		if err := checkJSON(body); err != nil {
			return err
		}
	}
	sum := sha256.New()
	fmt.Fprintf(sum, "%s %s\n%s\n", r.Method, r.URL.Path, want)
	sum.Write(body)
	c.digest = sum.Sum(nil)
	r.Body = io.NopCloser(bytes.NewReader(body))
	return nil
}

// idempotencyKey reads the key of a call: 8 to 64 visible characters, with or
// without the quotation marks of a structured header.
func idempotencyKey(r *http.Request) (string, bool) {
	all := r.Header.Values("Idempotency-Key")
	if len(all) != 1 {
		return "", false
	}
	key := strings.TrimSpace(all[0])
	if len(key) > 1 && key[0] == '"' && key[len(key)-1] == '"' {
		key = key[1 : len(key)-1]
	}
	for i := range len(key) {
		if key[i] <= ' ' || key[i] > '~' || key[i] == '"' || key[i] == '\\' {
			return "", false
		}
	}
	return key, len(key) >= 8 && len(key) <= 64
}

func sizeText(n int64) string { return strconv.FormatInt(n>>20, 10) + " MiB" }

// peer is the address of the peer, without the port.
func peer(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return "?"
	}
	return host
}

// outermost sets the headers that every answer has, and turns a panic into a
// problem that says nothing of it.
func (s *server) outermost(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		defer func() {
			got := recover()
			if got == nil {
				return
			}
			if r.Context().Err() != nil { // the caller has gone, and writing failed
				panic(http.ErrAbortHandler)
			}
			s.Report(fmt.Errorf("api: panic at %s", place()), "")
			s.answerPlain(w, r, s.problem(languageOf(r.Header.Get("Accept-Language")), errInternal()))
		}()
		h.ServeHTTP(w, r)
	})
}

// place is where a panic came from: functions and lines, and no values.
func place() string {
	var pcs [24]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(4, pcs[:])])
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "verdig/") || !more {
			return f.Function + ":" + strconv.Itoa(f.Line)
		}
	}
}

// answerPlain writes a problem outside of huma.
func (s *server) answerPlain(w http.ResponseWriter, r *http.Request, p *Problem) {
	text, err := json.Marshal(p)
	if err != nil {
		text = []byte(`{"status":500}`)
	}
	h := w.Header()
	h.Set("Content-Type", "application/problem+json")
	h.Set("Cache-Control", "no-store")
	for k, v := range p.GetHeaders() {
		h[k] = v
	}
	w.WriteHeader(p.Status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(append(text, '\n'))
	}
}

// Package guard knows what a request must get past before a page or the
// interface for machines sees it: its form, its size, its rate, where it comes
// from, and how much the program can carry at once. It sets the headers that
// tell a browser what a page may do, makes cookies, and starts a server with
// its time-outs and its TLS. It knows no session, no role and no page.
//
// Nothing that is refused here tells whether an account, a notification or a
// person exists. The limits are described in doc/security.md.
package guard

import (
	"errors"
	"net/http"
	"net/netip"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"time"

	"verdig/fault"
	"verdig/lang"
)

// Settings says how strict a guard is. The zero value is the strict guard of
// a desk without TLS; each field says what its zero means.
type Settings struct {
	TLS     bool           // the reader's connection is encrypted: HSTS is sent
	Policy  string         // Content-Security-Policy; "" means Policy
	Reports string         // path that browsers report breaches of the policy to; "" means none
	Public  bool           // pages may be kept by caches and fetched by other sites (the public site)
	Hosts   []string       // host names that the program answers to, without port; none means any
	Methods []string       // allowed methods; none means GET, HEAD and POST
	Proxies []netip.Prefix // addresses of reverse proxies, whose X-Forwarded-For is believed; none means the machine itself

	MaxBody int64                       // bytes; 0 means 256 KiB
	BodyOf  func(r *http.Request) int64 // a limit of its own for some requests; 0 means MaxBody; nil means none has
	MaxURL  int                         // bytes of path and query; 0 means 4 KiB

	Client     func(r *http.Request) string // who asks, as an opaque key, "" where that is not known; nil means never known
	ClientRate Rate                         // of each client; zero means 10 a second, 60 at once
	ClassRate  Rate                         // of each class of addresses; zero means 50 a second, 300 at once

	Load  Load                         // how much at once
	Heavy func(r *http.Request) bool   // work that is known to be long: passwords, exports, uploads; nil means none is
	Now   func() time.Time             // nil means time.Now
	Tell  func(err error, what string) // told of internal errors and, once a minute, of how much was refused, without personal data; nil means nobody

	// Refuse answers a refused request in the caller's own clothes. The
	// headers of the policy are set. Nil means a small page, or RFC 9457 where
	// the caller asked for JSON.
	Refuse func(w http.ResponseWriter, r *http.Request, status int)
}

// Load says how many requests are worked on at once. The limit follows what is
// measured: it falls by a fifth where more than a tenth of the requests took
// longer than Target, and rises by one where it was used up and they did not.
type Load struct {
	Start, Min, Max int           // requests in flight; 0 means 32, 4 and 256
	Target          time.Duration // 0 means 100 ms
	Queue           int           // requests that may wait; 0 means 64
	Wait            time.Duration // longest wait; 0 means 200 ms
	Heavy           int           // long requests in flight, which are not measured; 0 means one a processor and one more
	Buffered        int64         // bytes of request bodies held at once; 0 means 128 MiB
}

// Guard stands before handlers. Its methods may be called at the same time.
type Guard struct {
	s       Settings
	cross   *http.CrossOriginProtection
	clients *Limiter // nil means no limit
	classes *Limiter
	gate    *gate
	heavy   *gate
	bodies  *budget
	texts   *lang.Catalogue

	mu      sync.Mutex
	refused map[int]int // by status, since they were last told of
	told    time.Time
}

// New returns a guard. It returns an error where the catalogue of messages
// cannot be read.
func New(s Settings) (*Guard, error) {
	texts, err := lang.Load()
	if err != nil {
		return nil, err
	}
	s.fill()
	g := &Guard{
		s: s, cross: http.NewCrossOriginProtection(), texts: texts, refused: map[int]int{}, told: s.Now(),
		clients: NewLimiter(s.ClientRate, s.Now), classes: NewLimiter(s.ClassRate, s.Now),
		gate: newGate(s.Load, s.Now), bodies: &budget{most: s.Load.Buffered},
	}
	heavy := s.Load
	heavy.Start, heavy.Min, heavy.Max = heavy.Heavy, heavy.Heavy, heavy.Heavy
	heavy.Wait *= 5
	g.heavy = newGate(heavy, s.Now)
	return g, nil
}

func (s *Settings) fill() {
	set(&s.Policy, Policy)
	set(&s.MaxBody, 256<<10)
	set(&s.MaxURL, 4<<10)
	set(&s.ClientRate, Rate{PerSecond: 10, Burst: 60})
	set(&s.ClassRate, Rate{PerSecond: 50, Burst: 300})
	set(&s.Load.Start, 32)
	set(&s.Load.Min, 4)
	set(&s.Load.Max, 256)
	set(&s.Load.Target, 100*time.Millisecond)
	set(&s.Load.Queue, 64)
	set(&s.Load.Wait, 200*time.Millisecond)
	set(&s.Load.Heavy, runtime.GOMAXPROCS(0)+1)
	set(&s.Load.Buffered, 128<<20)
	if len(s.Proxies) == 0 {
		s.Proxies = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	}
	if len(s.Methods) == 0 {
		s.Methods = []string{http.MethodGet, http.MethodHead, http.MethodPost}
	}
	if s.Now == nil {
		s.Now = time.Now
	}
}

func set[T comparable](field *T, zero T) {
	var none T
	if *field == none {
		*field = zero
	}
}

// refusal is a status with the time after which the caller may try again.
type refusal struct {
	status int
	after  time.Duration // 0 means that trying again is no use
}

// Wrap returns the handler behind the guard. A page is sent when it is whole:
// what a handler writes is held back, up to 1 MiB or a Flush, so that a panic
// ends as a plain page and a slow reader holds no place among the requests in
// flight.
func (g *Guard) Wrap(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a := &answer{w: w, head: r.Method == http.MethodHead}
		defer g.recover(a, r)
		g.headers(a.Header())
		if no, refused := g.examine(r); refused {
			g.refuse(a, r, no)
			a.finish()
			return
		}
		release, no := g.readBody(a, r)
		defer release()
		if no.status != 0 {
			g.refuse(a, r, no)
			a.finish()
			return
		}
		gate := g.gate
		if g.s.Heavy != nil && g.s.Heavy(r) {
			gate = g.heavy
		}
		leave, ok := gate.enter(r.Context())
		if !ok {
			g.refuse(a, r, refusal{http.StatusServiceUnavailable, gate.pause()})
			a.finish()
			return
		}
		defer leave()
		a.spill = leave
		h.ServeHTTP(a, r)
		leave()
		if r.Context().Err() != nil && !a.spilled { // whoever asked has gone, and took what was begun with them
			a.reset()
			a.WriteHeader(http.StatusServiceUnavailable)
			a.Header().Set("Retry-After", "1")
		}
		a.finish()
	})
}

// examine applies what can be said of a request without reading its body.
func (g *Guard) examine(r *http.Request) (refusal, bool) {
	if !slices.Contains(g.s.Methods, r.Method) {
		return refusal{status: http.StatusMethodNotAllowed}, true
	}
	if status := g.malformed(r); status != 0 {
		return refusal{status: status}, true
	}
	if ok, after := g.classes.Allow(class(g.address(r))); !ok {
		return refusal{http.StatusTooManyRequests, after}, true
	}
	if g.s.Client != nil {
		if who := g.s.Client(r); who != "" {
			if ok, after := g.clients.Allow(who); !ok {
				return refusal{http.StatusTooManyRequests, after}, true
			}
		}
	}
	if g.cross.Check(r) != nil || !g.s.Public && !isolated(r) {
		return refusal{status: http.StatusForbidden}, true
	}
	return refusal{}, false
}

// errPanic is the cause of the fault that Tell gets for a panic.
var errPanic = errors.New("guard: a handler panicked")

// recover ends a panic as a plain page. What the panic said stays inside: it
// may hold what somebody typed. Tell gets the places in the code only.
func (g *Guard) recover(a *answer, r *http.Request) {
	p := recover()
	if p == nil {
		return
	}
	if p == http.ErrAbortHandler {
		panic(p)
	}
	if g.s.Tell != nil {
		g.s.Tell(fault.Wrap(fault.Internal, errPanic, "web.guard.panic"), r.Pattern+" "+places())
	}
	if a.spilled {
		panic(http.ErrAbortHandler)
	}
	a.reset()
	clear(a.Header())
	g.headers(a.Header())
	g.refuse(a, r, refusal{status: http.StatusInternalServerError})
	a.finish()
}

// places lists the functions of this program that stood on the stack of a
// panic, innermost first: names and lines, never values.
func places() string {
	var pcs [32]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(4, pcs[:])])
	out := ""
	for {
		f, more := frames.Next()
		if own(f.Function) {
			out += f.Function + ":" + strconv.Itoa(f.Line) + " "
		}
		if !more {
			return out
		}
	}
}

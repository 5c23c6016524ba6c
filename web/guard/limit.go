package guard

import (
	"hash/maphash"
	"math"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"time"
)

// Rate is a token bucket: so many requests a second in the long run, and
// Burst at once. A negative PerSecond means no limit.
type Rate struct {
	PerSecond float64
	Burst     float64
}

// rows and columns are the size of a limiter: 2 x 16,384 buckets of 16 bytes
// are 512 KiB, whatever comes in.
const (
	rows    = 2
	columns = 1 << 14
)

// Limiter is a token bucket for each of any number of keys, in memory that
// does not grow. A key has one bucket in each of two rows, chosen by hashes
// that nobody outside can foresee, and passes where either bucket has a token:
// so it shares its fate with another key only where the two meet in both rows.
// Its methods may be called at the same time.
type Limiter struct {
	rate  Rate
	now   func() time.Time
	start time.Time
	seeds [rows]maphash.Seed

	mu      sync.Mutex
	buckets [rows][columns]bucket
}

// bucket is how many tokens were taken and not yet given back, at a moment.
type bucket struct {
	taken float64
	at    time.Duration // since the limiter's start
}

// NewLimiter returns a limiter, or nil, which limits nothing, where the rate
// is negative.
func NewLimiter(r Rate, now func() time.Time) *Limiter {
	if r.PerSecond < 0 {
		return nil
	}
	l := &Limiter{rate: r, now: now, start: now()}
	for i := range l.seeds {
		l.seeds[i] = maphash.MakeSeed()
	}
	return l
}

// Allow takes a token of the key. Where there is none it says after how long
// there will be.
func (l *Limiter) Allow(key string) (ok bool, after time.Duration) {
	if l == nil {
		return true, 0
	}
	at := l.now().Sub(l.start)
	l.mu.Lock()
	defer l.mu.Unlock()
	var mine [rows]*bucket
	least := math.Inf(1)
	for i := range mine {
		b := &l.buckets[i][maphash.String(l.seeds[i], key)%columns]
		if gone := (at - b.at).Seconds(); gone > 0 {
			b.taken, b.at = max(0, b.taken-gone*l.rate.PerSecond), at
		}
		mine[i] = b
		least = min(least, b.taken)
	}
	if least+1 > l.rate.Burst {
		return false, time.Duration((least + 1 - l.rate.Burst) / max(l.rate.PerSecond, 1e-6) * float64(time.Second))
	}
	for _, b := range mine {
		b.taken = min(b.taken+1, l.rate.Burst)
	}
	return true, 0
}

// Address is where a request comes from, as text; see [Settings] for proxies.
func (g *Guard) Address(r *http.Request) string { return g.address(r).String() }

// address is where a request comes from. Where the peer is a proxy of the
// installation it is the nearest address before the proxies in
// X-Forwarded-For; what stands before that is the caller's own word and is
// not believed.
func (g *Guard) address(r *http.Request) netip.Addr {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	at := peer.Addr().Unmap()
	if !g.proxy(at) {
		return at
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		hop, err := netip.ParseAddr(strings.TrimSpace(hops[i]))
		if err != nil {
			return at
		}
		if at = hop.Unmap(); !g.proxy(at) {
			return at
		}
	}
	return at
}

func (g *Guard) proxy(a netip.Addr) bool {
	for _, p := range g.s.Proxies {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

// class is the class of an address: what one caller can change at will counts
// as one, 2^8 addresses of the old kind and 2^80 of the new.
func class(a netip.Addr) string {
	bits := 24
	if a.Is6() {
		bits = 48
	}
	p, err := a.Prefix(bits)
	if err != nil {
		return "nowhere"
	}
	return p.String()
}

// isolated reports whether a request may reach a page of the desk: it comes
// from the desk itself, from the address bar, or is a click on a link. Pages
// of others may not load anything of the desk into themselves.
func isolated(r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
		return true
	}
	dest := r.Header.Get("Sec-Fetch-Dest")
	read := r.Method == http.MethodGet || r.Method == http.MethodHead
	return read && r.Header.Get("Sec-Fetch-Mode") == "navigate" && (dest == "" || dest == "document")
}

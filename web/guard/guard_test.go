package guard

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func guarded(t *testing.T, s Settings, h http.HandlerFunc) http.Handler {
	t.Helper()
	g, err := New(s)
	if err != nil {
		t.Fatal(err)
	}
	return g.Wrap(h)
}

func echo(w http.ResponseWriter, r *http.Request) {
	b, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "short", http.StatusTeapot)
		return
	}
	w.Write(b)
}

func ask(h http.Handler, r *http.Request) *http.Response {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func TestRequestsThatAreNotWellFormedGetNoFurther(t *testing.T) {
	h := guarded(t, Settings{Hosts: []string{"register.example", "127.0.0.1"}, MaxBody: 100}, echo)
	form := "application/x-www-form-urlencoded"
	cases := []struct {
		name, method, target, body string
		head                       [2]string
		want                       int
	}{
		{"a page", "GET", "/desk?x=%C3%A6", "", [2]string{}, 200},
		{"a form", "POST", "/desk", "name=%C3%A6&line=a%0D%0Ab", [2]string{"Content-Type", form}, 200},
		{"a method nobody uses", "TRACE", "/desk", "", [2]string{}, 405},
		{"a method with no letters", "-", "/desk", "", [2]string{}, 405},
		{"bad UTF-8 in the path", "GET", "/desk/%ff%fe", "", [2]string{}, 400},
		{"a NUL in the path", "GET", "/desk/%00", "", [2]string{}, 400},
		{"a line end smuggled into the query", "GET", "/desk?x=%00", "", [2]string{}, 400},
		{"bad UTF-8 in the query", "GET", "/desk?x=%ff", "", [2]string{}, 400},
		{"a query that is no query", "GET", "/desk?x=%zz", "", [2]string{}, 400},
		{"a long address", "GET", "/desk?x=" + strings.Repeat("a", 5000), "", [2]string{}, 414},
		{"a name the program does not answer to", "GET", "http://evil.example/desk", "", [2]string{}, 421},
		{"a large body", "POST", "/desk", strings.Repeat("a", 101), [2]string{}, 413},
		{"bad UTF-8 in a form", "POST", "/desk", "name=%ff", [2]string{"Content-Type", form}, 400},
		{"bad UTF-8 in JSON", "POST", "/desk", "{\"a\":\"\xff\"}", [2]string{"Content-Type", "application/json"}, 400},
		{"a content type that is none", "POST", "/desk", "x", [2]string{"Content-Type", "a/b/c;;;="}, 400},
		{"another site posts", "POST", "/desk", "a=1", [2]string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"another origin posts", "POST", "/desk", "a=1", [2]string{"Origin", "https://evil.example"}, 403},
		{"another site loads a page as a picture", "GET", "/desk", "", [2]string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"the page itself posts", "POST", "/desk", "a=1", [2]string{"Sec-Fetch-Site", "same-origin"}, 200},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			target := c.target
			if strings.HasPrefix(target, "/") {
				target = "http://register.example" + target
			}
			r := httptest.NewRequest("GET", target, strings.NewReader(c.body))
			r.Method = c.method
			if c.head[0] != "" {
				r.Header.Set(c.head[0], c.head[1])
			}
			res := ask(h, r)
			if res.StatusCode != c.want {
				t.Errorf("status %d, want %d", res.StatusCode, c.want)
			}
			if res.StatusCode == 405 && res.Header.Get("Allow") != "GET, HEAD, POST" {
				t.Errorf("Allow is %q", res.Header.Get("Allow"))
			}
			if res.Header.Get("Content-Security-Policy") != Policy {
				t.Error("no policy")
			}
		})
	}
}

// A link on another site may be followed; nothing else may come from there.
func TestLinksFromOutsideMayBeFollowed(t *testing.T) {
	h := guarded(t, Settings{}, echo)
	for dest, want := range map[string]int{"document": 200, "": 200, "iframe": 403, "object": 403, "embed": 403} {
		r := httptest.NewRequest("GET", "/desk", nil)
		r.Header.Set("Sec-Fetch-Site", "cross-site")
		r.Header.Set("Sec-Fetch-Mode", "navigate")
		r.Header.Set("Sec-Fetch-Dest", dest)
		if got := ask(h, r).StatusCode; got != want {
			t.Errorf("destination %q: %d, want %d", dest, got, want)
		}
	}
}

func TestHeadersOfAPage(t *testing.T) {
	h := guarded(t, Settings{TLS: true, Reports: "/desk/policy"}, echo)
	head := ask(h, httptest.NewRequest("GET", "/desk", nil)).Header
	want := map[string]string{
		"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store",
		"Strict-Transport-Security": "max-age=63072000; includeSubDomains",
		"Content-Security-Policy":   Policy + "; report-uri /desk/policy; report-to policy",
		"Reporting-Endpoints":       `policy="/desk/policy"`, "X-Robots-Tag": "noindex, nofollow",
	}
	for k, v := range want {
		if head.Get(k) != v {
			t.Errorf("%s is %q, want %q", k, head.Get(k), v)
		}
	}
	if strings.Contains(head.Get("Content-Security-Policy"), "unsafe") {
		t.Error("the policy allows something unsafe")
	}
	public := ask(guarded(t, Settings{Public: true}, echo), httptest.NewRequest("GET", "/", nil)).Header
	if public.Get("Cache-Control") != "" || public.Get("Strict-Transport-Security") != "" {
		t.Errorf("public pages get %v", public)
	}
}

func TestAPanicIsAPlainPageWithoutATrace(t *testing.T) {
	var told []string
	s := Settings{Tell: func(err error, what string) { told = append(told, err.Error()+" "+what) }}
	h := guarded(t, s, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Half", "Kari Testdatter")
		fmt.Fprint(w, "half a page about Kari Testdatter")
		panic("Kari Testdatter is in the register")
	})
	res := ask(h, httptest.NewRequest("GET", "/desk", nil))
	body, _ := io.ReadAll(res.Body)
	if res.StatusCode != 500 || res.Header.Get("X-Half") != "" || res.Header.Get("Content-Security-Policy") != Policy {
		t.Errorf("status %d, headers %v", res.StatusCode, res.Header)
	}
	if len(told) != 1 {
		t.Fatalf("told %q", told)
	}
	for _, secret := range []string{"Kari", "goroutine", ".go:", "panic"} {
		if bytes.Contains(body, []byte(secret)) {
			t.Errorf("the page holds %q: %s", secret, body)
		}
	}
	if strings.Contains(told[0], "Kari") {
		t.Errorf("the log holds what was typed: %q", told[0])
	}
}

func TestAPanicInTheMiddleOfAFlushedAnswerBreaksTheConnection(t *testing.T) {
	h := guarded(t, Settings{}, func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "first part")
		if err := http.NewResponseController(w).Flush(); err != nil {
			t.Error(err)
		}
		panic("later")
	})
	srv := httptest.NewServer(h)
	defer srv.Close()
	res, err := http.Get(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if _, err := io.ReadAll(res.Body); err == nil {
		t.Error("a half answer looked whole")
	}
}

func TestRefusalsAreCounted(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	var told []string
	h := guarded(t, Settings{Now: func() time.Time { return now }, Tell: func(err error, _ string) { told = append(told, err.Error()) }}, echo)
	for range 5 {
		ask(h, httptest.NewRequest("DELETE", "/secret/kari", nil))
	}
	now = now.Add(tellEvery)
	ask(h, httptest.NewRequest("POST", "/secret", strings.NewReader(strings.Repeat("x", 300<<10))))
	ask(h, httptest.NewRequest("DELETE", "/secret", nil))
	if want := "web.guard.refused 405 x 5, 413 x 1"; len(told) != 1 || told[0] != want {
		t.Errorf("told %q, want %q once", told, want)
	}
}

func TestAParameterComesFromOnePlace(t *testing.T) {
	h := guarded(t, Settings{}, echo)
	for query, want := range map[string]int{"?page=2": 200, "?id=2": 400, "?ID=2": 200} {
		r := httptest.NewRequest("POST", "/desk"+query, strings.NewReader("id=1&other=2"))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
		if got := ask(h, r).StatusCode; got != want {
			t.Errorf("%s: %d, want %d", query, got, want)
		}
	}
}

// Where a message ends is never in doubt: a second request hidden in a body is
// not answered, whatever the heads say.
func TestBoundariesOfMessages(t *testing.T) {
	var paths []string
	g, err := New(Settings{})
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewUnstartedServer(nil)
	srv.Config = Server(g.Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { paths = append(paths, r.URL.Path) })), nil)
	srv.Start()
	defer srv.Close()
	const hidden = "GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n"
	for name, message := range map[string]string{
		"length and chunks":       "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n" + fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(hidden), hidden),
		"two lengths":             "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nContent-Length: " + fmt.Sprint(len(hidden)) + "\r\n\r\n" + hidden,
		"an unknown coding":       "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n" + hidden,
		"chunked twice":           "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n" + hidden,
		"a length with a sign":    "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: +0\r\n\r\n" + hidden,
		"a blank before a colon":  "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length : 0\r\n\r\n" + hidden,
		"a bad chunk":             "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n\r\n" + hidden,
		"a head that goes on":     "POST /a HTTP/1.1\r\nHost: x\r\nX: y\r\n Content-Length: 0\r\nContent-Length: " + fmt.Sprint(len(hidden)) + "\r\n\r\n" + hidden,
		"two hosts":               "POST /a HTTP/1.1\r\nHost: x\r\nHost: y\r\nContent-Length: " + fmt.Sprint(len(hidden)) + "\r\n\r\n" + hidden,
		"a method with a newline": "POST\n/a HTTP/1.1\r\nHost: x\r\n\r\n" + hidden,
	} {
		t.Run(name, func(t *testing.T) {
			paths = nil
			c, err := net.Dial("tcp", srv.Listener.Addr().String())
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			fmt.Fprint(c, message)
			c.(*net.TCPConn).CloseWrite()
			c.SetReadDeadline(time.Now().Add(5 * time.Second))
			if _, err := io.ReadAll(c); err != nil && !strings.Contains(err.Error(), "reset") {
				t.Fatal(err)
			}
			if slices.Contains(paths, "/hidden") {
				t.Errorf("the hidden request was answered: %q", paths)
			}
		})
	}
}

func TestRefusalsSpeakTheReadersLanguage(t *testing.T) {
	h := guarded(t, Settings{}, echo)
	for accept, want := range map[string]string{"": "gjøres", "nn-NO,nn;q=0.9": "gjerast", "en-GB": "done", "no": "gjøres", "de": "gjøres"} {
		r := httptest.NewRequest("DELETE", "/desk", nil)
		r.Header.Set("Accept-Language", accept)
		body, _ := io.ReadAll(ask(h, r).Body)
		if !bytes.Contains(body, []byte(want)) {
			t.Errorf("%q: %s", accept, body)
		}
	}
	r := httptest.NewRequest("DELETE", "/api/x", nil)
	r.Header.Set("Accept", "application/json")
	res := ask(h, r)
	if res.Header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("JSON was asked for, %s came", res.Header.Get("Content-Type"))
	}
}

func TestAClientAndAClassOfAddressesHaveTheirRates(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	s := Settings{
		Now:        func() time.Time { return now },
		ClientRate: Rate{PerSecond: 2, Burst: 5}, ClassRate: Rate{PerSecond: 4, Burst: 20},
		Client: func(r *http.Request) string { return r.Header.Get("X-Test-Session") },
	}
	h := guarded(t, s, echo)
	get := func(session, from string) *http.Response {
		r := httptest.NewRequest("GET", "/desk", nil)
		r.RemoteAddr = from
		r.Header.Set("X-Test-Session", session)
		return ask(h, r)
	}
	count := func(n int, session, from string) (passed int) {
		for range n {
			if get(session, from).StatusCode == 200 {
				passed++
			}
		}
		return passed
	}
	if got := count(50, "one", "192.0.2.1:1000"); got != 5 {
		t.Errorf("a session passed %d times at once, want 5", got)
	}
	if res := get("one", "192.0.2.1:1000"); res.StatusCode != 429 || res.Header.Get("Retry-After") != "1" {
		t.Errorf("%d, Retry-After %q", res.StatusCode, res.Header.Get("Retry-After"))
	}
	if got := count(50, "two", "198.51.100.7:1000"); got != 5 {
		t.Errorf("another session elsewhere passed %d times, want 5", got)
	}
	passed := 0
	for i := range 200 { // sessions made up one after the other, from neighbouring addresses
		passed += count(1, fmt.Sprint("made up ", i), fmt.Sprintf("203.0.113.%d:1000", i))
	}
	if passed != 20 {
		t.Errorf("a class of addresses passed %d times, want 20", passed)
	}
	passed = 0
	for i := range 200 {
		passed += count(1, "", fmt.Sprintf("[2001:db8:1:%x::1]:1000", i))
	}
	if passed != 20 {
		t.Errorf("a class of new addresses passed %d times, want 20", passed)
	}
	now = now.Add(2 * time.Second)
	if got := count(50, "two", "198.51.100.7:1000"); got != 4 {
		t.Errorf("after two seconds a session passed %d times, want 4", got)
	}
}

// What a caller writes into X-Forwarded-For is believed of proxies only.
func TestAddressOfTheCaller(t *testing.T) {
	g, err := New(Settings{Proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}})
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct{ peer, forwarded, want string }{
		{"192.0.2.1:9", "203.0.113.5", "192.0.2.1"},
		{"10.0.0.1:9", "203.0.113.5", "203.0.113.5"},
		{"10.0.0.1:9", "1.1.1.1, 203.0.113.5, 10.0.0.2", "203.0.113.5"},
		{"10.0.0.1:9", "made up", "10.0.0.1"},
		{"10.0.0.1:9", "", "10.0.0.1"},
		{"[::ffff:192.0.2.1]:9", "", "192.0.2.1"},
	}
	for _, c := range cases {
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = c.peer
		r.Header.Set("X-Forwarded-For", c.forwarded)
		if got := g.address(r).String(); got != c.want {
			t.Errorf("peer %s, forwarded %q: %s, want %s", c.peer, c.forwarded, got, c.want)
		}
	}
	if g, err = New(Settings{}); err != nil { // a proxy on the machine itself
		t.Fatal(err)
	}
	for peer, want := range map[string]string{"127.0.0.1:9": "203.0.113.5", "[::1]:9": "203.0.113.5", "10.0.0.1:9": "10.0.0.1"} {
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = peer
		r.Header.Set("X-Forwarded-For", "203.0.113.5")
		if got := g.address(r).String(); got != want {
			t.Errorf("peer %s: %s, want %s", peer, got, want)
		}
	}
}

// A limiter's memory is fixed: a million keys cost what one costs.
func TestALimiterForgetsNobodyAndDoesNotGrow(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	l := NewLimiter(Rate{PerSecond: 1, Burst: 1}, func() time.Time { return now })
	if ok, _ := l.Allow("the one who floods"); !ok {
		t.Fatal("the first request was refused")
	}
	refused := 0
	for i := range 2000 {
		if ok, _ := l.Allow(fmt.Sprint("another ", i)); !ok {
			refused++
		}
	}
	// Two rows of 16,384: a key meets taken buckets in both with about (2000/16384)^2 at the end.
	if refused > 60 {
		t.Errorf("%d of 2,000 others were refused", refused)
	}
	if ok, _ := l.Allow("the one who floods"); ok {
		t.Error("the one who floods was forgotten")
	}
	if got := testing.AllocsPerRun(1000, func() { l.Allow("x") }); got != 0 {
		t.Errorf("%v allocations a request", got)
	}
}

func TestBeyondWhatFitsRequestsWaitAndThenAreTurnedAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		open := make(chan struct{})
		h := guarded(t, Settings{Load: Load{Start: 2, Min: 2, Max: 2, Queue: 3, Wait: time.Second}, ClassRate: Rate{PerSecond: -1}},
			func(w http.ResponseWriter, r *http.Request) { <-open })
		codes := make(chan *http.Response, 10)
		for range 10 {
			go func() { codes <- ask(h, httptest.NewRequest("GET", "/desk", nil)) }()
		}
		synctest.Wait()
		if len(codes) != 5 {
			t.Fatalf("%d were turned away at once, want 5: 2 inside, 3 in line", len(codes))
		}
		time.Sleep(2 * time.Second)
		synctest.Wait()
		if len(codes) != 8 {
			t.Fatalf("%d were turned away after the wait, want 8", len(codes))
		}
		for range 8 {
			if res := <-codes; res.StatusCode != 503 || res.Header.Get("Retry-After") == "" {
				t.Errorf("%d, Retry-After %q", res.StatusCode, res.Header.Get("Retry-After"))
			}
		}
		close(open)
		for range 2 {
			if res := <-codes; res.StatusCode != 200 {
				t.Errorf("one that was inside got %d", res.StatusCode)
			}
		}
		if res := ask(h, httptest.NewRequest("GET", "/desk", nil)); res.StatusCode != 200 {
			t.Errorf("afterwards: %d", res.StatusCode)
		}
	})
}

// The gate finds a capacity that it is not told: a machine that does 4 things
// at once in 50 ms each, and slows down in proportion to what is more.
func TestTheGateNarrowsWhenWorkSlowsDownAndWidensAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var working atomic.Int64
		var quick atomic.Bool
		g := newGate(Load{Start: 64, Min: 2, Max: 128, Target: 100 * time.Millisecond, Queue: 64, Wait: 200 * time.Millisecond}, time.Now)
		work := func() {
			leave, ok := g.enter(context.Background())
			if !ok {
				return
			}
			defer leave()
			n := working.Add(1)
			defer working.Add(-1)
			if quick.Load() {
				time.Sleep(5 * time.Millisecond)
				return
			}
			time.Sleep(50 * time.Millisecond * time.Duration(max(4, n)) / 4)
		}
		flood := func(d time.Duration) {
			var all sync.WaitGroup
			for end := time.Now().Add(d); time.Now().Before(end); time.Sleep(2 * time.Millisecond) {
				all.Go(work)
			}
			all.Wait()
		}
		flood(30 * time.Second)
		if g.limit < 2 || g.limit > 12 {
			t.Errorf("after 30 s of flood the limit is %.1f; the machine does 4 at once, 8 at twice the time", g.limit)
		}
		narrow := g.limit
		quick.Store(true)
		for range 60 {
			for range 40 {
				go work()
			}
			time.Sleep(300 * time.Millisecond)
		}
		if g.limit <= narrow {
			t.Errorf("the limit stayed at %.1f when work became quick", g.limit)
		}
	})
}

func TestALongRequestTakesNoPlaceFromShortOnes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		open := make(chan struct{})
		s := Settings{
			Load:  Load{Start: 1, Min: 1, Max: 1, Queue: 1, Heavy: 2, Wait: 10 * time.Millisecond},
			Heavy: func(r *http.Request) bool { return r.URL.Path == "/export" }, ClassRate: Rate{PerSecond: -1},
		}
		h := guarded(t, s, func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/export" {
				<-open
			}
		})
		done := make(chan int, 2)
		for range 2 {
			go func() { done <- ask(h, httptest.NewRequest("GET", "/export", nil)).StatusCode }()
		}
		synctest.Wait()
		if got := ask(h, httptest.NewRequest("GET", "/desk", nil)).StatusCode; got != 200 {
			t.Errorf("a short request got %d while two long ones run", got)
		}
		if got := ask(h, httptest.NewRequest("GET", "/export", nil)).StatusCode; got != 503 {
			t.Errorf("a third long request got %d", got)
		}
		close(open)
		<-done
		<-done
	})
}

// A hundred senders who send a byte at a time, on real connections, do not
// keep anybody else waiting, and are cut off.
func TestSlowSendersHoldNobodyUp(t *testing.T) {
	g, err := New(Settings{Load: Load{Start: 2, Min: 2, Max: 2, Queue: 1, Wait: 50 * time.Millisecond}, ClassRate: Rate{PerSecond: -1}})
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewUnstartedServer(nil)
	srv.Config = Server(g.Wrap(http.HandlerFunc(echo)), nil)
	srv.Config.ReadTimeout = time.Second
	srv.Start()
	defer srv.Close()
	for range 100 {
		c, err := net.Dial("tcp", srv.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		fmt.Fprint(c, "POST /desk HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nab")
	}
	for range 20 {
		res, err := http.PostForm(srv.URL+"/desk", url.Values{"a": {"b"}})
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if res.StatusCode != 200 {
			t.Errorf("a quick sender got %d", res.StatusCode)
		}
	}
}

func TestASenderThatStopsIsCutOff(t *testing.T) {
	if testing.Short() {
		t.Skip("waits for a time-out")
	}
	h := guarded(t, Settings{}, echo)
	srv := httptest.NewServer(h)
	defer srv.Close()
	c, err := net.Dial("tcp", srv.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	fmt.Fprint(c, "POST /desk HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nab")
	c.SetReadDeadline(time.Now().Add(bodyPatience + 5*time.Second))
	b, err := io.ReadAll(c)
	if err != nil || !bytes.Contains(b, []byte(" 400 ")) {
		t.Errorf("after the patience for bodies: %q, %v", b, err)
	}
}

// A reader who does not read holds no place among the requests in flight.
func TestSlowReadersHoldNobodyUp(t *testing.T) {
	page := bytes.Repeat([]byte("x"), holdBack)
	h := guarded(t, Settings{Load: Load{Start: 1, Min: 1, Max: 1, Queue: 1, Wait: 200 * time.Millisecond}, ClassRate: Rate{PerSecond: -1}},
		func(w http.ResponseWriter, r *http.Request) { w.Write(page); w.Write(page); w.Write(page) })
	srv := httptest.NewServer(h)
	defer srv.CloseClientConnections()
	for range 20 {
		c, err := net.Dial("tcp", srv.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		c.(*net.TCPConn).SetReadBuffer(4 << 10)
		fmt.Fprint(c, "GET /desk HTTP/1.1\r\nHost: x\r\n\r\n")
	}
	time.Sleep(100 * time.Millisecond)
	res, err := http.Get(srv.URL + "/desk")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil || len(b) != 3*len(page) || res.StatusCode != 200 {
		t.Errorf("%d, %d bytes, %v", res.StatusCode, len(b), err)
	}
}

func TestBodiesAreHeldWithinABudgetAndGivenBack(t *testing.T) {
	g, err := New(Settings{MaxBody: 1 << 20, Load: Load{Buffered: 300 << 10}, ClassRate: Rate{PerSecond: -1}})
	if err != nil {
		t.Fatal(err)
	}
	h := g.Wrap(http.HandlerFunc(echo))
	for range 3 {
		if got := ask(h, httptest.NewRequest("POST", "/", bytes.NewReader(make([]byte, 200<<10)))).StatusCode; got != 200 {
			t.Fatalf("within the budget: %d", got)
		}
		if got := ask(h, httptest.NewRequest("POST", "/", bytes.NewReader(make([]byte, 400<<10)))).StatusCode; got != 503 {
			t.Fatalf("beyond the budget: %d", got)
		}
	}
	if g.bodies.held != 0 {
		t.Errorf("%d bytes were not given back", g.bodies.held)
	}
	// A length that is not told beforehand is counted while it comes.
	r := httptest.NewRequest("POST", "/", io.LimitReader(zeros{}, 2<<20))
	r.ContentLength = -1
	g.bodies.most = 10 << 20
	if got := ask(h, r).StatusCode; got != 413 {
		t.Errorf("a body longer than allowed, of untold length: %d", got)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestAnswersArriveWhole(t *testing.T) {
	h := guarded(t, Settings{}, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/none":
			w.WriteHeader(http.StatusNoContent)
		case "/same":
			w.WriteHeader(http.StatusNotModified)
		default:
			w.WriteHeader(http.StatusCreated)
			w.WriteHeader(http.StatusTeapot) // the first word stands
			fmt.Fprint(w, "page")
		}
	})
	srv := httptest.NewServer(h)
	defer srv.Close()
	for path, want := range map[string]string{"/none": "204  ", "/same": "304  ", "/": "201 4 page"} {
		res, err := http.Get(srv.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		b, _ := io.ReadAll(res.Body)
		res.Body.Close()
		if got := fmt.Sprint(res.StatusCode, " ", res.Header.Get("Content-Length"), " ", string(b)); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
	res, err := http.Head(srv.URL + "/")
	if err != nil || res.Header.Get("Content-Length") != "4" {
		t.Errorf("HEAD: %v %v", res.Header, err)
	}
}

func TestCookies(t *testing.T) {
	c := Cookie("session", "abc-_1", time.Hour)
	if got, want := c.String(), "__Host-session=abc-_1; Path=/; Max-Age=3600; HttpOnly; Secure; SameSite=Strict"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got := ReturnCookie("state", "x", time.Minute).String(); !strings.Contains(got, "SameSite=Lax") {
		t.Error(got)
	}
	if got := EndCookie("session").String(); !strings.Contains(got, "Max-Age=0") {
		t.Error(got)
	}
	for header, want := range map[string]string{
		"__Host-session=abc":                       "abc",
		"__Host-session=abc; __Host-session=other": "", // one of them was planted
		"session=abc":                              "",
		"__Host-session=a%00b":                     "",
		"__Host-session=":                          "",
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Header.Set("Cookie", header)
		if got, _ := ReadCookie(r, "session"); got != want {
			t.Errorf("%s: %q, want %q", header, got, want)
		}
	}
}

func TestListenHoldsSoManyConnections(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	b := Listen(l, 2)
	accepted := make(chan net.Conn, 3)
	ended := make(chan error, 1)
	go func() {
		for {
			c, err := b.Accept()
			if err != nil {
				ended <- err
				return
			}
			accepted <- c
		}
	}()
	for range 3 {
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
	}
	first, _ := <-accepted, <-accepted
	select {
	case <-accepted:
		t.Fatal("a third connection was let in")
	case <-time.After(50 * time.Millisecond):
	}
	first.Close()
	first.Close() // twice gives one place back
	<-accepted
	b.Close()
	if err := <-ended; !errors.Is(err, net.ErrClosed) {
		t.Error(err)
	}
}

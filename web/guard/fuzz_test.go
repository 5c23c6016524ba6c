package guard

import (
	"bufio"
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"unicode/utf8"
)

// FuzzRequest sends any bytes as a request through a guard to a handler that
// says back what it got: what comes through is well formed and within the
// limits, and what does not is refused, never a defect.
func FuzzRequest(f *testing.F) {
	for _, s := range []string{
		"GET /desk?x=1 HTTP/1.1\r\nHost: a\r\n\r\n", "POST /desk HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=%",
		"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", "GET http://[::1]:99999/%2e%2e/ HTTP/1.1\r\nHost: b\r\n\r\n",
		"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: ,,1.2.3.4:\r\nCookie: __Host-session=a; __Host-session=b\r\n\r\n",
		"PUT / HTTP/1.1\r\nHost: a\r\nAccept: application/json\r\nAccept-Language: ;;q=,nn-\xff\r\nContent-Length: 1\r\n\r\n", "GET /\x00 HTTP/1.0\r\n\r\n",
	} {
		f.Add([]byte(s))
	}
	const most = 100
	g, err := New(Settings{MaxBody: most, ClassRate: Rate{PerSecond: -1}})
	if err != nil {
		f.Fatal(err)
	}
	h := g.Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil || len(body) > most || !wellFormed(r.URL.Path) || r.Method != "GET" && r.Method != "HEAD" && r.Method != "POST" {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		if v, ok := ReadCookie(r, "session"); ok && !plain(v) {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		for _, all := range r.URL.Query() {
			for _, s := range all {
				if !utf8.ValidString(s) {
					w.WriteHeader(http.StatusInternalServerError)
				}
			}
		}
	}))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := http.ReadRequest(bufio.NewReader(bytes.NewReader(b)))
		if err != nil {
			return
		}
		r.RemoteAddr = "192.0.2.1:1"
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code >= 500 {
			t.Fatalf("%d for %q", w.Code, b)
		}
		if w.Header().Get("Content-Security-Policy") == "" {
			t.Fatal("an answer without a policy")
		}
	})
}

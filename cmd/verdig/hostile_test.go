package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"mime/multipart"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// payloads are texts that were made to break something. Those with zq9 are
// looked for in what comes back: a page that holds one as it was sent has not
// escaped it.
var payloads = []string{
	"", " ", "0", "-1", "1e309", "NaN", "true", "null", "99999999999999999999", "0x7fffffff", "00000000-0000-7000-8000-000000000000",
	"' OR 1=1--", "1); DROP TABLE notification;--", `" UNION SELECT 1,2,3 --`, "%' AND randomblob(1000000000) --", "\\' OR \\'1", "1;ATTACH 'x' AS y",
	"<zq9>", `"><zq9 src=x onerror=alert(1)>`, `" zq9="x`, "' zq9='x", "</script><zq9>", "javascript:zq9", "<!--<zq9>", "&lt;zq9&gt;", "<svg/onload=zq9>",
	"{{7*7}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{{.}}", "%s%n%d",
	"../../../../etc/passwd", `..\..\windows\win.ini`, "/etc/passwd\x00.png", "....//....//", "file:///etc/passwd", "//zq9.example/x", "https://zq9.example/", "/\\zq9.example", "\\\\zq9.example\\x",
	"a\r\nSet-Cookie: zq9=1", "a\nX-Zq9: y", "a\r\n\r\n<zq9>", "%0d%0aX-Zq9:%20y",
	"\x00", "\xff\xfe", "\xc0\xaf", "\xed\xa0\x80", "\u202e\u2066x", "\ufeff", strings.Repeat("e\u0301\u0323", 200), "😀", "İıſ", "ﷺ", "\u2028",
	strings.Repeat("A", 10_000), strings.Repeat("(", 2000), strings.Repeat("../", 400), "; cat /etc/passwd", "$(id)", "`id`", "|id", "*)(uid=*", "=1+1", "@SUM(1)",
	`{"$gt":""}`, "[]", `{"a":`, `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`, "2016-13-45", "31.02.2016", "9999-12-31", "0000-00-00",
}

// kindsOfBody are what a request may say that its body is.
var kindsOfBody = []string{
	"application/x-www-form-urlencoded", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data",
	"application/json", "application/json", "text/plain", "text/csv", "application/xml", "application/octet-stream", "", "a/b/c;;=", "multipart/form-data; boundary=", "application/json; charset=utf-16",
	"application/problem+json", "text/html; charset=\xff", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

var methods = []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "G E T", "", "POST\r\nX: y"}

// hostileTarget is a way in: a method and a pattern of net/http.
type hostileTarget struct{ method, pattern string }

// hostile makes malformed requests to targets, the same for the same seed.
type hostile struct {
	rng     *rand.Rand
	targets []hostileTarget
	fields  []string                       // names of the fields of forms, from the pages themselves
	ids     []string                       // ids that are there
	cookies func(i int, spent bool) string // of the i-th visitor; spent asks for a new one
	people  int                            // how many visitors there are; one more is nobody
}

func pick[T any](h *hostile, from []T) T { return from[h.rng.IntN(len(from))] }

func (h *hostile) chance(percent int) bool { return h.rng.IntN(100) < percent }

func (h *hostile) value() string {
	switch {
	case len(h.ids) > 0 && h.chance(30):
		return pick(h, h.ids)
	case h.chance(15):
		return strconv.Itoa(h.rng.IntN(3000))
	}
	return pick(h, payloads)
}

var wildcard = regexp.MustCompile(`\{[^}]*\}`)

// path fills the wildcards of a pattern, and sometimes breaks it.
func (h *hostile) path(pattern string) string {
	p := wildcard.ReplaceAllStringFunc(pattern, func(w string) string {
		if w == "{$}" {
			return ""
		}
		return h.value()
	})
	if h.chance(5) {
		p += pick(h, []string{"/", "//", "/..", "/.", "%00", ";a=b", "/../..", ".json", "~", "\\"})
	}
	return p
}

func (h *hostile) form() url.Values {
	v := url.Values{}
	for range h.rng.IntN(8) {
		v.Add(pick(h, h.fields), h.value())
	}
	if h.chance(10) {
		v.Add(h.value(), h.value())
	}
	if len(v) > 0 && h.chance(15) { // the same field once more
		k := pick(h, slices.Sorted(maps.Keys(v)))
		v.Add(k, h.value())
	}
	return v
}

// body returns bytes that may or may not be what kind says.
func (h *hostile) body(kind string) (string, []byte) {
	switch {
	case kind == "multipart/form-data":
		var b bytes.Buffer
		w := multipart.NewWriter(&b)
		for k, all := range h.form() {
			for _, v := range all {
				_ = w.WriteField(k, v)
			}
		}
		f, _ := w.CreateFormFile(pick(h, h.fields), h.value())
		fmt.Fprint(f, pick(h, []string{"year;nothing_to_report\n2016;yes\n", "PK\x03\x04\x14", "\xd0\xcf\x11\xe0", h.value(), "År;Referanse;<zq9>\n2016;" + h.value() + ";x\n"}))
		if h.chance(70) {
			_ = w.Close()
		}
		b.Truncate(b.Len() - h.rng.IntN(1+b.Len()*h.rng.IntN(2)))
		return w.FormDataContentType(), b.Bytes()
	case strings.Contains(kind, "json"):
		return kind, h.json()
	case h.chance(80):
		text := h.form().Encode()
		if h.chance(10) {
			text += pick(h, []string{"&=", "&%", "&a=%zz", "&a=%ff", ";", "&&&&", "\x00"})
		}
		return kind, []byte(text)
	}
	return kind, []byte(h.value())
}

func (h *hostile) json() []byte {
	switch h.rng.IntN(6) {
	case 0:
		depth := 1 + h.rng.IntN(20_000)
		return []byte(strings.Repeat(pick(h, []string{"[", `{"a":`}), depth))
	case 1:
		return []byte(h.value())
	}
	object := map[string]any{}
	for range h.rng.IntN(8) {
		var v any = h.value()
		switch h.rng.IntN(6) {
		case 0:
			v = h.rng.Float64() * 1e18
		case 1:
			v = []any{h.value(), nil, map[string]any{"x": h.value()}}
		case 2:
			v = map[string]any{pick(h, h.fields): h.value(), "__proto__": map[string]any{}}
		case 3:
			v = nil
		}
		object[pick(h, h.fields)] = v
	}
	b, _ := json.Marshal(object)
	if h.chance(10) {
		b = append(b, b...)
	}
	return b[:len(b)-h.rng.IntN(1+len(b)/2*h.rng.IntN(2))]
}

// request makes the next request, and says whose it is.
func (h *hostile) request() (*http.Request, int) {
	at := pick(h, h.targets)
	method := at.method
	if h.chance(12) {
		method = pick(h, methods)
	}
	r := httptest.NewRequest("GET", "/", nil)
	r.Method = method
	r.URL = &url.URL{Path: h.path(at.pattern)}
	if h.chance(35) {
		r.URL.RawQuery = h.form().Encode()
	}
	if h.chance(5) {
		r.URL.RawQuery += pick(h, []string{"&%zz", "&a=%ff", "?", "&=", "&a;b", "&" + strings.Repeat("a=b&", 3000)})
	}
	if r.Host = "localhost"; h.chance(15) {
		r.Host = pick(h, []string{"localhost:8016", "127.0.0.1", "zq9.example", "[::1", ""})
	}
	if method != "GET" && method != "HEAD" || h.chance(5) {
		kind, body := h.body(pick(h, kindsOfBody))
		r.Header.Set("Content-Type", kind)
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		if h.chance(5) {
			r.ContentLength = -1
		}
	}
	who := h.rng.IntN(h.people + 1)
	h.heads(r, who)
	return r, who
}

func (h *hostile) heads(r *http.Request, who int) {
	if who < h.people {
		r.Header.Set("Cookie", "__Host-desk="+h.cookies(who, false))
	}
	if strings.HasPrefix(r.URL.Path, "/api/") && h.chance(85) {
		r.Header.Set("Authorization", "Bearer "+pick(h, []string{"reporter:pd-oslo", "reporter:rosa", "police_analyst:strasak", "case_worker:rosa", "coordinator:", "auditor:"}))
	}
	if h.chance(5) {
		r.Header.Set("Cookie", "__Host-desk="+h.value()+"; __Host-desk="+h.value()+"; __Host-desk-return="+h.value())
	}
	for name, values := range map[string][]string{
		"Accept": {"text/html", "application/json", "*/*;q=9", h.value()}, "Accept-Language": {"nb", "nn;q=0.5", "en", h.value()},
		"Range": {"bytes=0-1", "bytes=-99999999999999999999", "bytes=5-1,2-3,", h.value()}, "If-None-Match": {"*", `"x"`, h.value()},
		"Referer": {"http://localhost/nb/desk/", "https://zq9.example/", h.value()}, "Origin": {"null", "https://zq9.example", "http://localhost", h.value()},
		"Sec-Fetch-Site": {"same-origin", "cross-site", "none", h.value()}, "X-Forwarded-For": {"1.2.3.4", "::1,,", h.value()}, "Authorization": {"Bearer zq9", "Bearer a.b.c", "Basic " + h.value()},
		"Idempotency-Key": {"x", h.value()}, "X-HTTP-Method-Override": {"DELETE"}, "Accept-Encoding": {"gzip", "identity;q=0", h.value()}, "Content-Encoding": {"gzip", h.value()},
	} {
		if h.chance(8) {
			r.Header.Set(name, pick(h, values))
		}
	}
}

// raw is a request as bytes on a connection, where net/http reads it first.
func (h *hostile) raw() []byte {
	r, _ := h.request()
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s %s%s HTTP/%s\r\n", r.Method, pick(h, []string{"", "", "", "http://localhost"}), r.URL.RequestURI(), pick(h, []string{"1.1", "1.1", "1.0", "9.9", "1.1 x"}))
	fmt.Fprintf(&b, "Host: %s\r\nConnection: close\r\n", r.Host)
	for k, all := range r.Header {
		for _, v := range all {
			fmt.Fprintf(&b, "%s: %s\r\n", k, v)
		}
	}
	body := []byte(h.value())
	if r.Body != nil {
		body, _ = io.ReadAll(r.Body)
	}
	if h.chance(20) {
		b.WriteString("Transfer-Encoding: chunked\r\n")
	}
	fmt.Fprintf(&b, "Content-Length: %s\r\n\r\n", pick(h, []string{strconv.Itoa(len(body)), strconv.Itoa(len(body) / 2), "-1", "99999999999999999999", "0"}))
	b.Write(body)
	return b.Bytes()
}

// traces are what no answer may hold: parts of the inside.
var traces = []string{"goroutine ", ".go:", "runtime error", "sqlite", "SQL logic", "no such column", "/verdig/", "0x00", "%!", "reflect.", "invalid memory", "root:x:0:0"}

// slowest is how long a request may take on a machine that does other things.
const slowest = 20 * time.Second

// judge says what is wrong with an answer; "" where nothing is.
func judge(r *http.Request, status int, head http.Header, body []byte, took time.Duration) string {
	text := string(body)
	switch {
	case status == http.StatusServiceUnavailable && head.Get("Retry-After") == "":
		return "503 without Retry-After"
	case status >= 500 && status != http.StatusServiceUnavailable:
		return strconv.Itoa(status)
	case took > slowest:
		return "took " + took.String()
	}
	for _, t := range traces {
		if strings.Contains(text, t) {
			return "holds " + t
		}
	}
	return judgeHead(r, status, head, text)
}

func judgeHead(r *http.Request, status int, head http.Header, text string) string {
	kind := head.Get("Content-Type")
	if strings.HasPrefix(kind, "text/html") {
		for _, raw := range []string{"<zq9", `" zq9="`, "' zq9='", "<svg/onload=zq9", `href="javascript:`, `href="//zq9`, `href="https://zq9`, `action="https://zq9`} {
			if strings.Contains(text, raw) {
				return "holds what was sent, as it was sent: " + raw
			}
		}
	}
	for k, all := range head {
		for _, v := range all {
			if k == "X-Zq9" || k == "Set-Cookie" && !strings.HasPrefix(v, "__Host-desk") || strings.ContainsAny(v, "\r\n\x00") {
				return "a header of the sender's: " + k
			}
		}
	}
	if to := head.Get("Location"); to != "" {
		u, err := url.Parse(to)
		if err != nil || u.Host != "" && u.Host != r.Host || u.Scheme != "" && u.Host == "" || strings.HasPrefix(to, "//") || strings.HasPrefix(to, `/\`) {
			return "sends the reader to " + to
		}
	}
	switch {
	case len(text) > 0 && kind == "":
		return "no content type"
	case strings.HasPrefix(kind, "text/") && !strings.Contains(kind, "charset="):
		return "no charset: " + kind
	case head.Get("X-Content-Type-Options") != "nosniff" || head.Get("Content-Security-Policy") == "":
		return "no policy"
	case head.Get("Server") != "" || head.Get("X-Powered-By") != "":
		return "says what it runs on"
	case strings.Contains(r.URL.Path, "/desk/") && head.Get("Access-Control-Allow-Origin") != "":
		return "lets other sites read the desk"
	case strings.Contains(r.URL.Path, "/desk/") && !strings.Contains(r.URL.Path, "/desk/asset/") && head.Get("Cache-Control") != "no-store":
		return "may be kept: " + head.Get("Cache-Control")
	}
	if name := head.Get("Content-Disposition"); strings.Contains(name, "zq9") || strings.Contains(name, "..") {
		return "a file name of the sender's: " + name
	}
	_ = status
	return ""
}

// sendRaw sends bytes on a connection and returns the answer; ok is false where
// there was none, which is an answer too.
func sendRaw(address string, b []byte) (res *http.Response, body []byte, ok bool) {
	c, err := net.Dial("tcp", address)
	if err != nil {
		return nil, nil, false
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(slowest))
	_, _ = c.Write(b)
	_ = c.(*net.TCPConn).CloseWrite()
	all, _ := io.ReadAll(io.LimitReader(c, 4<<20))
	res, body, err = readAnswer(all)
	return res, body, err == nil
}

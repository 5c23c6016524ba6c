package guard

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"
)

// How slow a sender of a body may be: so long at first, and then so many bytes
// a second.
const (
	bodyPatience = 10 * time.Second
	bodySpeed    = 8 << 10
	bodyPart     = 32 << 10
)

// malformed returns the status for a request whose head is not well formed, 0
// where it is.
func (g *Guard) malformed(r *http.Request) int {
	if len(r.URL.RequestURI()) > g.s.MaxURL {
		return http.StatusRequestURITooLong
	}
	if !wellFormed(r.URL.Path) {
		return http.StatusBadRequest
	}
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil || !wellFormedAll(q) {
		return http.StatusBadRequest
	}
	if len(g.s.Hosts) > 0 && !g.answersTo(r.Host) {
		return http.StatusMisdirectedRequest
	}
	if r.ContentLength > g.maxBody(r) {
		return http.StatusRequestEntityTooLarge
	}
	return 0
}

func (g *Guard) maxBody(r *http.Request) int64 {
	if g.s.BodyOf != nil {
		if n := g.s.BodyOf(r); n > 0 {
			return n
		}
	}
	return g.s.MaxBody
}

func (g *Guard) answersTo(host string) bool {
	u := url.URL{Host: host}
	for _, h := range g.s.Hosts {
		if strings.EqualFold(h, u.Hostname()) {
			return true
		}
	}
	return false
}

// wellFormed reports whether a text is UTF-8 without control characters other
// than tab and line ends.
func wellFormed(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, func(c rune) bool {
		return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f
	})
}

func wellFormedAll(v url.Values) bool {
	for k, all := range v {
		if !wellFormed(k) {
			return false
		}
		for _, s := range all {
			if !wellFormed(s) {
				return false
			}
		}
	}
	return true
}

// readBody reads the whole body before the request takes a place among those
// in flight, so that a slow sender holds up nobody. Release gives its memory
// back.
func (g *Guard) readBody(w http.ResponseWriter, r *http.Request) (release func(), no refusal) {
	held := int64(0)
	release = func() { g.bodies.give(held) }
	control := http.NewResponseController(w)
	if r.Body == nil || r.Body == http.NoBody {
		control.SetReadDeadline(time.Time{}) //nolint:errcheck // not every connection has deadlines
		return release, refusal{}
	}
	most := g.maxBody(r)
	var body bytes.Buffer
	began := time.Now()
	for {
		patience := bodyPatience + time.Duration(held)*time.Second/bodySpeed
		control.SetReadDeadline(began.Add(patience)) //nolint:errcheck // not every connection has deadlines
		n, err := io.CopyN(&body, r.Body, bodyPart)
		if n > 0 && !g.bodies.take(n) {
			return release, refusal{http.StatusServiceUnavailable, g.gate.pause()}
		}
		held += n
		switch {
		case held > most:
			return release, refusal{status: http.StatusRequestEntityTooLarge}
		case errors.Is(err, io.EOF):
			control.SetReadDeadline(time.Time{}) //nolint:errcheck // not every connection has deadlines
			if !wellFormedBody(r, body.Bytes()) {
				return release, refusal{status: http.StatusBadRequest}
			}
			r.Body, r.ContentLength = io.NopCloser(&body), held
			return release, refusal{}
		case err != nil:
			return release, refusal{status: http.StatusBadRequest}
		}
	}
}

// wellFormedBody judges a form's or a JSON body's letters. A body of parts is
// for its reader to judge.
func wellFormedBody(r *http.Request, body []byte) bool {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch {
	case err != nil:
		return len(body) == 0 || r.Header.Get("Content-Type") == ""
	case kind == "application/x-www-form-urlencoded":
		v, err := url.ParseQuery(string(body))
		return err == nil && wellFormedAll(v) && apart(r.URL.Query(), v)
	case kind == "application/json" || strings.HasSuffix(kind, "+json"):
		return utf8.Valid(body)
	}
	return true
}

// apart reports whether no parameter stands both in the address and in the
// form: then nobody needs to know which of the two a page reads.
func apart(address, form url.Values) bool {
	for k := range form {
		if address.Has(k) {
			return false
		}
	}
	return true
}

package guard

import (
	"encoding/json"
	"html"
	"maps"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"verdig/fault"
	"verdig/lang"
)

// tellEvery is how often refusals are told of at most.
const tellEvery = time.Minute

// count counts a refusal by its status, and tells once a minute how many there
// were: never of whom or of what.
func (g *Guard) count(status int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.refused[status]++
	now := g.s.Now()
	if g.s.Tell == nil || now.Sub(g.told) < tellEvery {
		return
	}
	g.told = now
	var all []string
	for _, status := range slices.Sorted(maps.Keys(g.refused)) {
		all = append(all, strconv.Itoa(status)+" x "+strconv.Itoa(g.refused[status]))
	}
	clear(g.refused)
	g.s.Tell(fault.New(fault.Attention, "web.guard.refused", strings.Join(all, ", ")), "")
}

// refuse answers a request that does not get further.
func (g *Guard) refuse(w http.ResponseWriter, r *http.Request, no refusal) {
	g.count(no.status)
	h := w.Header()
	if no.after > 0 {
		h.Set("Retry-After", strconv.Itoa(max(1, int(math.Ceil(no.after.Seconds())))))
	}
	if no.status == http.StatusMethodNotAllowed {
		h.Set("Allow", strings.Join(g.s.Methods, ", "))
	}
	h.Set("Cache-Control", "no-store")
	if g.s.Refuse != nil {
		g.s.Refuse(w, r, no.status)
		return
	}
	Refuse(w, r, no.status, g.texts)
}

// Refuse writes a small page that says in the reader's language why a request
// is refused, or the same by RFC 9457 where JSON was asked for. It says
// nothing of what was asked.
func Refuse(w http.ResponseWriter, r *http.Request, status int, texts *lang.Catalogue) {
	tag := spoken(r.Header.Get("Accept-Language"))
	key := "web.guard." + strconv.Itoa(status)
	if !texts.Has(key) {
		key = "web.guard.500"
		if status < 500 {
			key = "web.guard.400"
		}
	}
	text := texts.Text(lang.For(tag), key)
	if strings.Contains(r.Header.Get("Accept"), "json") {
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(status)
		json.NewEncoder(w).Encode(map[string]any{"status": status, "title": http.StatusText(status), "detail": text}) //nolint:errcheck // the reader has gone
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	text = html.EscapeString(text)
	w.Write([]byte("<!doctype html><html lang=\"" + tag + "\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" + //nolint:errcheck // the reader has gone
		text + "</title><main><h1>" + text + "</h1></main></html>\n"))
}

// spoken is the first language of the header that the house has; bokmål
// otherwise.
func spoken(accept string) string {
	for part := range strings.SplitSeq(accept, ",") {
		tag, _, _ := strings.Cut(strings.TrimSpace(part), ";")
		base, _, _ := strings.Cut(strings.ToLower(tag), "-")
		for _, t := range lang.Tags {
			if base == t {
				return t
			}
		}
		if base == "no" {
			return "nb"
		}
	}
	return "nb"
}

// own reports whether a function is the house's, by its full name.
func own(function string) bool {
	return strings.HasPrefix(function, "verdig/") && !strings.HasPrefix(function, "verdig/web/guard.")
}

// Time-outs of the server.
const (
	headTime  = 5 * time.Second
	wholeTime = 30 * time.Second
	writeTime = 60 * time.Second
	idleTime  = 2 * time.Minute
)

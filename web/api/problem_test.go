package api

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"verdig/web/guard"
)

func TestProblems(t *testing.T) {
	h := newHouse(t)
	const canary = "Zyxwvut"
	post := func(body string) ask {
		return ask{method: "POST", path: "/api/v1/notifications", bearer: nav, body: body}
	}
	deep := strings.Repeat(`{"values":`, 12) + "1" + strings.Repeat("}", 12)
	for name, c := range map[string]struct {
		ask
		status       int
		key, pointer string
	}{
		"no token":           {ask{method: "GET", path: "/api/v1/years"}, 401, "api.nobody", ""},
		"a wrong token":      {ask{method: "GET", path: "/api/v1/years", bearer: canary}, 401, "api.nobody", ""},
		"no bearer":          {ask{method: "GET", path: "/api/v1/years", header: map[string]string{"Authorization": "Basic " + canary}}, 401, "api.nobody", ""},
		"no such path":       {ask{method: "GET", path: "/api/" + canary, bearer: nav}, 404, "store.not_found", ""},
		"no such method":     {ask{method: "DELETE", path: "/api/v1/years", bearer: nav}, 404, "store.not_found", ""},
		"no such list":       {ask{method: "GET", path: "/api/v1/codes/" + canary, bearer: nav}, 404, "store.not_found", ""},
		"an odd parameter":   {ask{method: "GET", path: "/api/v1/notifications?" + canary + "%20" + canary + "=1", bearer: nav}, 422, "api.shape.unexpected", ""},
		"a parameter twice":  {ask{method: "GET", path: "/api/v1/notifications?size=x", bearer: nav}, 422, "api.shape.kind", ""},
		"a large page":       {ask{method: "GET", path: "/api/v1/notifications?size=9999", bearer: nav}, 422, "api.shape.range", ""},
		"no key":             {ask{method: "POST", path: "/api/v1/notifications", bearer: nav, body: sending(nil), key: "-"}, 400, "api.no_key", ""},
		"a short key":        {ask{method: "POST", path: "/api/v1/notifications", bearer: nav, body: sending(nil), key: "1"}, 400, "api.no_key", ""},
		"another kind":       {ask{method: "POST", path: "/api/v1/notifications", bearer: nav, body: sending(nil), kind: "text/plain"}, 415, "api.media_type", ""},
		"nothing":            {post(""), 400, "api.body_missing", ""},
		"no JSON":            {post(`{"values":{"given_name":"` + canary), 400, "api.json", ""},
		"no UTF-8":           {post("{\"values\":{\"given_name\":\"" + canary + "\xff\"}}"), 400, "api.json_utf8", ""},
		"a name twice":       {post(`{"values":{"sex":"male","sex":"female"}}`), 400, "api.json_twice", ""},
		"a name twice again": {post(`{"values":{},"Values":{"given_name":"` + canary + `"}}`), 400, "api.json_twice", ""},
		"two values":         {post(`{"values":{}} {}`), 400, "api.json_more", ""},
		"too deep":           {post(deep), 400, "api.json_deep", ""},
		"too many values":    {post(`{"values":{"means":[` + strings.Repeat(`"a",`, 30_000) + `"a"]}}`), 400, "api.json_many", ""},
		"too large":          {post(`{"values":{"story":"` + strings.Repeat("x", MaxBody) + `"}}`), 413, "api.too_large", ""},
		"an unknown field":   {post(`{"values":{"favourite":"` + canary + `"}}`), 422, "api.shape.unexpected", "/values/favourite"},
		"a name for a field": {post(`{"values":{"` + canary + ` in words":"x"}}`), 422, "api.shape.unexpected", "/values"},
		"another spelling":   {post(`{"values":{"Year":2016}}`), 422, "api.shape.unexpected", "/values/Year"},
		"beside the values":  {post(`{"values":{},"extra":1}`), 422, "api.shape.unexpected", "/extra"},
		"no values":          {post(`{}`), 422, "api.shape.missing", ""},
		"a list for a text":  {post(`{"values":{"given_name":["` + canary + `"]}}`), 422, "api.shape.kind", "/values/given_name"},
		"a text for a list":  {post(`{"values":{"means":"` + canary + `"}}`), 422, "api.shape.kind", "/values/means"},
		"words for a code":   {post(`{"values":{"means":["` + canary + ` and more"]}}`), 422, "api.shape.kind", "/values/means/0"},
		"a text for a year":  {post(`{"values":{"year":"2016"}}`), 422, "api.shape.kind", "/values/year"},
		"half a year":        {post(`{"values":{"year":2016.5}}`), 422, "api.shape.kind", "/values/year"},
		"a long text":        {post(`{"values":{"given_name":"` + canary + strings.Repeat("x", 3000) + `"}}`), 422, "api.shape.length", "/values/given_name"},
		"a day that is none": {post(sending(map[string]any{"identified_on": canary})), 422, "register.issue.day", "/values/identified_on"},
		"an unknown code":    {post(sending(map[string]any{"sex": canary})), 422, "register.issue.code", "/values/sex"},
		"a year to come":     {ask{method: "POST", path: "/api/v1/years/2098/nothing", bearer: nav, body: `{"nothing_to_report":true}`}, 422, "register.issue.year_future", ""},
		"something after all": {
			ask{method: "POST", path: "/api/v1/years/2015/nothing", bearer: nav, body: `{"nothing_to_report":false}`}, 422, "api.nothing", "",
		},
		"a broken house":    {ask{method: "GET", path: "/api/v1/years", bearer: "broken:"}, 500, "api.internal", ""},
		"a full house":      {ask{method: "GET", path: "/api/v1/years", bearer: "full:"}, 503, "api.busy", ""},
		"no token request":  {ask{method: "POST", path: "/api/token", kind: "application/x-www-form-urlencoded", body: canary}, 400, "api.token_request", ""},
		"a wrong assertion": {ask{method: "POST", path: "/api/token", kind: "application/x-www-form-urlencoded", body: "grant_type=" + grantType + "&assertion=" + canary}, 400, "api.token_grant", ""},
	} {
		got := h.do(c.ask)
		if got.status != c.status || got.header.Get("Content-Type") != "application/problem+json" || got.header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %d, %v", name, got.status, got.header)
			continue
		}
		var p Problem
		got.json(t, &p)
		found := p.Type == "urn:verdig:"+c.key
		for _, i := range p.Errors {
			found = found || i.Key == c.key && i.Pointer == c.pointer && i.Text != ""
		}
		if !found || p.Status != c.status || p.Title == "" || p.Detail == "" {
			t.Errorf("%s: %s", name, got.body)
		}
		if strings.Contains(got.body, canary) || strings.Contains(got.body, "hunter2") || strings.Contains(got.body, "goroutine") {
			t.Errorf("%s: what was sent, or what is inside, comes back: %s", name, got.body)
		}
		if c.status == 503 && got.header.Get("Retry-After") == "" {
			t.Errorf("%s: no Retry-After", name)
		}
	}
	if len(h.reported) != 1 || !strings.Contains(h.reported[0], "GET /api/v1/years") {
		t.Error("reported:", h.reported)
	}
}

func TestProblemsInThreeLanguages(t *testing.T) {
	h := newHouse(t)
	seen := map[string]string{}
	for header, want := range map[string]string{
		"": "nb", "nb-NO": "nb", "no": "nb", "nn;q=0.9, en;q=0.1": "nn", "en-GB,en;q=0.5": "en", "fr": "nb", "xx;;;": "nb", strings.Repeat("en,", 500): "nb",
	} {
		a := h.do(ask{method: "POST", path: "/api/v1/notifications", bearer: nav, body: `{"values":{}}`, language: header})
		var p Problem
		a.json(t, &p)
		if a.header.Get("Content-Language") != want || a.header.Get("Vary") != "Accept-Language" || len(p.Errors) == 0 {
			t.Errorf("%.20q is answered in %s: %s", header, a.header.Get("Content-Language"), a.body)
		}
		if before, ok := seen[want]; ok && before != p.Title {
			t.Errorf("two titles in %s", want)
		}
		seen[want] = p.Title
	}
	if len(seen) != 3 || seen["nb"] == seen["en"] || seen["nn"] == seen["nb"] {
		t.Error(seen)
	}
}

// What a request says of the host is never repeated.
func TestTheHostIsNotRepeated(t *testing.T) {
	h := newHouse(t)
	for _, path := range []string{"/api/openapi.json", "/api/v1/years", "/api/v1/codes", "/api/nowhere"} {
		got := h.do(ask{method: "GET", path: "http://evil.example.com" + path, bearer: nav, header: map[string]string{"X-Forwarded-Host": "evil.example.com"}})
		if strings.Contains(got.body, "evil") {
			t.Errorf("%s: the host comes back", path)
		}
		for k, v := range got.header {
			if strings.Contains(strings.Join(v, " "), "evil") {
				t.Errorf("%s: the host comes back in %s", path, k)
			}
		}
	}
}

func TestWhatIsAskedTwiceIsAnsweredTwice(t *testing.T) {
	h := newHouse(t)
	for name, q := range asks(h.send(nav, nil).Notification) {
		if q.method != "POST" || strings.HasSuffix(name, "/check") || strings.HasSuffix(name, "/reinstating") || strings.HasSuffix(name, "/token") {
			continue
		}
		if q.bearer = nav; strings.Contains(name, "/cases") {
			q.bearer = "police_analyst:strasak"
		}
		q.key = "key-of-" + strings.NewReplacer("/", "-", " ", "-").Replace(name)[5:]
		first, again := h.do(q), h.do(q)
		if first.status >= 300 || again.status != first.status || again.body != first.body || again.header.Get("Location") != first.header.Get("Location") {
			t.Errorf("%s: %d %s; again %d %s", name, first.status, first.body, again.status, again.body)
		}
		quoted := q
		quoted.key = `"` + q.key + `"`
		if got := h.do(quoted); got.body != first.body {
			t.Errorf("%s: the key in quotes: %d %s", name, got.status, got.body)
		}
		other := q
		other.body = strings.Replace(q.body, "2016", "2015", 1) + " "
		got := h.do(other)
		if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "urn:verdig:store.once_other") {
			t.Errorf("%s with another body: %d %s", name, got.status, got.body)
		}
		// The key of one operation is not that of another.
		cross := ask{method: "POST", path: "/api/v1/years/2011/nothing", bearer: q.bearer, body: `{"nothing_to_report":true}`, key: q.key}
		if cross.path != q.path && q.bearer == nav {
			if got := h.do(cross); got.status != http.StatusUnprocessableEntity {
				t.Errorf("the key of %s elsewhere: %d %s", name, got.status, got.body)
			}
		}
	}
	q := asks("")["POST /api/v1/notifications"]
	q.bearer, q.key = nav, "for-a-day"
	first := h.do(q)
	h.pass(25 * time.Hour)
	if late := h.do(q); late.status != http.StatusCreated || late.body == first.body {
		t.Errorf("after a day: %d %s", late.status, late.body)
	}
}

func TestWhoAsksTooOftenWaits(t *testing.T) {
	h := newHouse(t, func(s *Settings) { s.Rate = guard.Rate{PerSecond: 1, Burst: 5} })
	var last answer
	for range 6 {
		last = h.do(ask{method: "GET", path: "/api/v1/years", bearer: nav})
	}
	if last.status != http.StatusTooManyRequests || last.header.Get("Retry-After") != "1" || !strings.Contains(last.body, "api.too_often") {
		t.Error(last)
	}
	if got := h.do(ask{method: "GET", path: "/api/v1/years", bearer: udi}); got.status != http.StatusOK {
		t.Error("another machine waits too:", got)
	}
	h.pass(2 * time.Second)
	if got := h.do(ask{method: "GET", path: "/api/v1/years", bearer: nav}); got.status != http.StatusOK {
		t.Error("after the wait:", got)
	}
	for range 12 { // tokens are guessed at from one address
		last = h.do(ask{method: "GET", path: "/api/v1/years", bearer: "guess"})
	}
	if last.status != http.StatusTooManyRequests {
		t.Error("guessing is not slowed down:", last.status)
	}
	token := asks("")["POST /api/token"]
	for range 12 {
		last = h.do(token)
	}
	if last.status != http.StatusTooManyRequests {
		t.Error("asking for tokens is not slowed down:", last.status)
	}
}

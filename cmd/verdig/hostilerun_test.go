package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/codelist"
	"verdig/fault"
	"verdig/identity"
	"verdig/store"
	"verdig/web/api"
	"verdig/web/guard"
)

func readAnswer(b []byte) (*http.Response, []byte, error) {
	res, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(b)), nil)
	if err != nil {
		return nil, nil, err
	}
	body, err := io.ReadAll(res.Body)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, nil, err
	}
	return res, body, nil
}

// besieged is the whole house on a small country: the handler, its targets and
// a visitor in every role, signed in as the demonstration's people are.
type besieged struct {
	handler  http.Handler
	targets  []hostileTarget
	fields   []string
	ids      []string
	accounts []access.User
	log      *lockedLog

	mu      sync.Mutex
	cookies []string
	uses    []int
}

// lockedLog keeps what the house reports of errors inside.
type lockedLog struct {
	mu    sync.Mutex
	lines []string
}

func (l *lockedLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, string(p))
	return len(p), nil
}

func besiege(t *testing.T, fn func(b *besieged, st *store.Store)) {
	t.Helper()
	reviewed(t, func(c *country, st *store.Store) error {
		b := &besieged{log: &lockedLog{}}
		c.app.err = b.log
		if err := c.app.demoPeople(st); err != nil {
			return err
		}
		h := house{dir: c.register(), unlimited: true}
		public, closing, err := c.app.publicSite(h)
		if err != nil {
			return err
		}
		defer closing()
		rooms, err := c.app.rooms(h, st, public, "http://localhost")
		if err != nil {
			return err
		}
		if b.handler, err = c.withMachines(st, rooms); err != nil {
			return err
		}
		b.findTargets(t)
		b.findIDs(t, c, st)
		b.cookies, b.uses = make([]string, len(b.accounts)), make([]int, len(b.accounts))
		b.findFields()
		fn(b, st)
		return nil
	})
}

// withMachines puts another interface for machines in the place of that of the
// rooms: one to which a bearer "role:agency" is a machine in that role.
func (c *country) withMachines(st *store.Store, rooms http.Handler) (http.Handler, error) {
	acts, err := act.NewDesk(st, c.app.now)
	if err != nil {
		return nil, err
	}
	machines, err := c.app.machinesOf(house{unlimited: true}, api.Settings{Acts: acts, Machines: anyMachine{}, Base: "http://localhost"})
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/api/") {
			machines.ServeHTTP(w, r)
			return
		}
		rooms.ServeHTTP(w, r)
	}), nil
}

type anyMachine struct{}

// Machine implements api.Machines.
func (anyMachine) Machine(_ context.Context, bearer string) (access.Actor, error) {
	role, agency, ok := strings.Cut(bearer, ":")
	if !ok || !slices.Contains(access.Roles, access.Role(role)) {
		return access.Actor{}, fault.New(fault.Forbidden, "identity.session")
	}
	return access.Actor{ID: "machine-" + role, Role: access.Role(role), Agency: agency}, nil
}

// Exchange implements api.Machines.
func (anyMachine) Exchange(context.Context, string) (identity.MachineToken, error) {
	return identity.MachineToken{}, fault.New(fault.Forbidden, "identity.assertion")
}

// findTargets lists every route of the matrix in every language, every
// operation, and the pages of the site.
func (b *besieged) findTargets(t *testing.T) {
	t.Helper()
	m, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range m.Doors() {
		method, path, ok := strings.Cut(d.Name, " ")
		switch {
		case d.Kind == "route" && ok:
			for _, l := range codelist.Langs {
				b.targets = append(b.targets, hostileTarget{method, "/" + string(l) + path})
			}
		case d.Kind == "api" && ok:
			b.targets = append(b.targets, hostileTarget{method, path})
		}
	}
	for _, p := range []string{
		"/", "/nb/", "/nn/", "/en/", "/nb/archive", "/en/tables/{year}", "/nn/news/{year}", "/nb/report/{year}", "/en/about", "/files/{edition}/{name}",
		"/asset/{name}", "/desk/asset/{name}", "/desk/asset/style/{name}", "/desk/return", "/{any}", "/nb/desk/{any}/{more}", "/api/{any}", "/api/openapi.json",
	} {
		b.targets = append(b.targets, hostileTarget{"GET", p})
	}
	if len(b.targets) < 50 {
		t.Fatalf("only %d targets", len(b.targets))
	}
}

// findIDs gathers ids that are there, so that requests get past the first look.
func (b *besieged) findIDs(t *testing.T, c *country, st *store.Store) {
	t.Helper()
	err := st.View(context.Background(), c.app.note("test", "statistics", ""), func(tx *store.Tx) error {
		var err error
		if b.accounts, err = tx.Accounts(context.Background()); err != nil {
			return err
		}
		pairs, err := tx.OpenPairs(context.Background())
		for _, p := range pairs[:min(20, len(pairs))] {
			b.ids = append(b.ids, string(p.ID), string(p.A), string(p.B))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range b.accounts {
		b.ids = append(b.ids, a.ID)
	}
	b.ids = append(b.ids, "2016", "2015", "pd-oslo", "rosa", "nb", "link", "apart")
}

// cookie is the session of a visitor, made anew where there is none or it was
// used much: requests of the siege may have ended it.
func (b *besieged) cookie(i int, spent bool) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.uses[i]++
	if b.cookies[i] != "" && !spent && b.uses[i] < 100 {
		return b.cookies[i]
	}
	b.uses[i] = 0
	r := httptest.NewRequest("POST", "http://localhost/nb/desk/sign-in/demonstration", strings.NewReader(url.Values{"account": {b.accounts[i].ID}}.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	b.handler.ServeHTTP(w, r)
	for _, c := range w.Result().Cookies() {
		if c.Name == "__Host-desk" && c.Value != "" {
			b.cookies[i] = c.Value
		}
	}
	return b.cookies[i]
}

var fieldName = regexp.MustCompile(`name="([^"]+)"`)

// findFields opens every page in every role and gathers the names of the
// fields in its forms, and the ids in its links.
func (b *besieged) findFields() {
	b.fields = []string{"id", "then", "name", "password", "code", "token", "account", "role", "ticket", "response", "label", "reason", "state", "q", "page", "year", "agency", "file"}
	link := regexp.MustCompile(`/([0-9a-f-]{20,})["/?]`)
	for i := range b.accounts {
		for _, at := range b.targets {
			if at.method != "GET" || !strings.HasPrefix(at.pattern, "/nb/desk") {
				continue
			}
			path := wildcard.ReplaceAllStringFunc(at.pattern, func(w string) string {
				if w == "{$}" {
					return ""
				}
				return b.ids[0]
			})
			_, body := b.get(i, path)
			for _, m := range fieldName.FindAllStringSubmatch(body, -1) {
				if !slices.Contains(b.fields, m[1]) {
					b.fields = append(b.fields, m[1])
				}
			}
			for _, m := range link.FindAllStringSubmatch(body, -1) {
				if len(b.ids) < 300 && !slices.Contains(b.ids, m[1]) {
					b.ids = append(b.ids, m[1])
				}
			}
		}
	}
}

func (b *besieged) get(i int, path string) (int, string) {
	r := httptest.NewRequest("GET", "http://localhost"+path, nil)
	r.Header.Set("Cookie", "__Host-desk="+b.cookie(i, false))
	w := httptest.NewRecorder()
	b.handler.ServeHTTP(w, r)
	return w.Code, w.Body.String()
}

// hostileRequests is how many requests the siege sends: few in every run,
// 200,000 before a release.
func hostileRequests(t *testing.T) int {
	t.Helper()
	text := os.Getenv("VERDIG_HOSTILE")
	if text == "" {
		return 3000
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		t.Fatalf("VERDIG_HOSTILE is %q", text)
	}
	return n
}

func (b *besieged) generator(seed uint64) *hostile {
	return &hostile{
		rng: rand.New(rand.NewPCG(seed, 9)), targets: b.targets, fields: b.fields, ids: b.ids, cookies: b.cookie, people: len(b.accounts),
	}
}

// Malformed requests to every route in every role: no 5xx, nothing of the
// inside, nothing of the sender unescaped, nobody sent away, and in bounded
// time. The seed stands in the message of a failure.
func TestMalformedRequests(t *testing.T) {
	n := hostileRequests(t)
	besiege(t, func(b *besieged, _ *store.Store) {
		const seed = 1
		statuses := map[int]int{}
		found, busy := map[string]int{}, map[string]int{}
		h := b.generator(seed)
		for i := range n {
			r, _ := h.request()
			w := httptest.NewRecorder()
			began := time.Now()
			b.handler.ServeHTTP(w, r)
			statuses[w.Code]++
			if w.Code == http.StatusServiceUnavailable {
				busy[r.Method+" "+shape(r.URL.Path)]++
			}
			if wrong := judge(r, w.Code, w.Result().Header, w.Body.Bytes(), time.Since(began)); wrong != "" {
				where := r.Method + " " + shape(r.URL.Path)
				if found[wrong+where]++; found[wrong+where] == 1 && len(found) < 30 {
					t.Errorf("seed %d, request %d: %s %q?%q: %s", seed, i, r.Method, r.URL.Path, r.URL.RawQuery, wrong)
				}
			}
		}
		b.besiegeRaw(t, h, n/20, statuses)
		t.Logf("%d requests to %d targets, %d fields, %d ids; %v", n, len(b.targets), len(b.fields), len(b.ids), statuses)
		if len(busy) > 0 {
			t.Logf("503: %v", busy)
		}
		b.judgeLog(t)
		if statuses[200] < n/50 || statuses[303] == 0 || statuses[404] == 0 {
			t.Errorf("the siege does not get in: %v", statuses)
		}
	})
}

// besiegeRaw sends part of the requests as bytes, where net/http reads them
// first.
func (b *besieged) besiegeRaw(t *testing.T, h *hostile, n int, statuses map[int]int) {
	t.Helper()
	srv := httptest.NewUnstartedServer(nil)
	srv.Config = guard.Server(b.handler, nil)
	srv.Start()
	defer srv.Close()
	for i := range n {
		bytes := h.raw()
		began := time.Now()
		res, body, ok := sendRaw(srv.Listener.Addr().String(), bytes)
		if !ok {
			continue
		}
		statuses[res.StatusCode]++
		took := time.Since(began)
		if res.StatusCode >= 500 && res.StatusCode != 503 && res.StatusCode != 505 && res.StatusCode != 501 || took > slowest {
			t.Errorf("raw request %d: %d after %v: %.300q", i, res.StatusCode, took, bytes)
		}
		for _, trace := range traces {
			if strings.Contains(string(body), trace) {
				t.Errorf("raw request %d holds %q: %.300q", i, trace, bytes)
			}
		}
	}
}

// judgeLog looks at what the house told its operator: refusals in numbers,
// and no error inside.
func (b *besieged) judgeLog(t *testing.T) {
	t.Helper()
	told := map[string]bool{}
	for _, line := range b.log.lines {
		if strings.Contains(line, "zq9") || strings.Contains(line, "Testdatter") {
			t.Errorf("the log holds what was sent: %.200q", line)
		}
		if !strings.Contains(line, "web.guard.refused") && !told[line] && len(told) < 20 {
			told[line] = true
			t.Errorf("an error inside: %.500s", line)
		}
	}
}

// shape is a path without what was put into it.
func shape(path string) string {
	parts := strings.SplitN(path, "/", 5)
	if len(parts) > 4 {
		parts = parts[:4]
	}
	return strings.Join(parts, "/")
}

// A house with each fault is found out: a siege that finds nothing must be able
// to find something.
func TestTheSiegeFindsWhatItLooksFor(t *testing.T) {
	page := func(body string, head ...string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			for i := 0; i+1 < len(head); i += 2 {
				w.Header().Set(head[i], head[i+1])
			}
			fmt.Fprint(w, strings.ReplaceAll(strings.ReplaceAll(body, "QUERY", r.URL.Query().Get("q")), "PATH", r.URL.Path))
		}
	}
	cases := []struct {
		name, want string
		handle     http.HandlerFunc
	}{
		{"a sound page", "", page("hello")},
		{"what was sent", "as it was sent", page("<p>QUERY</p>")},
		{"what was sent, in an attribute", "as it was sent", page(`<input value="QUERY">`)},
		{"an error inside", "500", func(w http.ResponseWriter, r *http.Request) { panic("x") }},
		{"a trace", "goroutine", page("goroutine 1 [running]")},
		{"the database speaks", "no such column", page("no such column: x")},
		{"sent away", "sends the reader", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Location", r.URL.Query().Get("q"))
			w.WriteHeader(http.StatusSeeOther)
		}},
		{"a page that may be kept", "may be kept", page("x", "Cache-Control", "public")},
		{"a page of any kind", "no charset", page("x", "Content-Type", "text/html")},
		{"it says what it is", "runs on", page("x", "Server", "verdig/1")},
		{"busy without end", "Retry-After", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(503) }},
		{"a name of the sender's", "file name", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Disposition", `attachment; filename="`+strings.Map(func(c rune) rune {
				if c < ' ' || c == '"' {
					return -1
				}
				return c
			}, r.URL.Query().Get("q"))+`"`)
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			g, err := guard.New(guard.Settings{ClassRate: guard.Rate{PerSecond: -1}})
			if err != nil {
				t.Fatal(err)
			}
			h := &hostile{rng: rand.New(rand.NewPCG(1, 1)), targets: []hostileTarget{{"GET", "/nb/desk/{id}"}}, fields: []string{"q"}, cookies: func(int, bool) string { return "" }}
			found := ""
			for range 3000 {
				r, _ := h.request()
				w := httptest.NewRecorder()
				g.Wrap(c.handle).ServeHTTP(w, r)
				if found = judge(r, w.Code, w.Result().Header, w.Body.Bytes(), 0); found != "" {
					break
				}
			}
			if c.want == "" && found != "" || !strings.Contains(found, c.want) {
				t.Errorf("found %q, want %q", found, c.want)
			}
		})
	}
}

// Looks change nothing: after every page was opened in every role, the register
// says what it said, whoever was made to click.
func TestLooksChangeNothing(t *testing.T) {
	besiege(t, func(b *besieged, st *store.Store) {
		before := content(t, st)
		opened := 0
		for i := range b.accounts {
			for _, at := range b.targets {
				if at.method != "GET" || !strings.HasPrefix(at.pattern, "/en/desk") {
					continue
				}
				for _, id := range b.ids[:4] {
					path := wildcard.ReplaceAllStringFunc(at.pattern, func(w string) string {
						if w == "{$}" {
							return ""
						}
						return id
					})
					if status, _ := b.get(i, path+"?"+url.Values{"verdict": {"link"}, "reason": {"x"}, "role": {"auditor"}, "confirm": {"yes"}}.Encode()); status == 200 {
						opened++
					}
				}
			}
		}
		if opened < 100 {
			t.Errorf("only %d pages opened: the test proves nothing", opened)
		}
		if after := content(t, st); after != before {
			t.Errorf("looks changed the register from\n%s\nto\n%s", before, after)
		}
	})
}

// content is what the register says, apart from sessions and the log.
func content(t *testing.T, st *store.Store) string {
	t.Helper()
	var out strings.Builder
	ctx := context.Background()
	err := st.View(ctx, (&app{actor: "operator"}).note("test", "statistics", ""), func(tx *store.Tx) error {
		var errs []error
		put := func(name string, v any, err error) {
			fmt.Fprintf(&out, "%s %+v\n", name, v)
			errs = append(errs, err)
		}
		count, err := tx.CountNotifications(ctx, 9999)
		put("notifications", count, err)
		decisions, err := tx.Decisions(ctx)
		put("decisions", decisions, err)
		opinions, err := tx.Opinions(ctx)
		put("opinions", opinions, err)
		accounts, err := tx.Accounts(ctx)
		put("accounts", accounts, err)
		for _, a := range accounts {
			credentials, err := tx.CredentialsOf(ctx, a.ID)
			put("credentials", credentials, err)
		}
		proposals, err := tx.OpenProposals(ctx)
		put("proposals", proposals, err)
		agencies, err := tx.Agencies(ctx)
		put("agencies", agencies, err)
		years, err := tx.ReportingYears(ctx)
		put("years", years, err)
		for _, y := range years {
			returns, err := tx.AgencyReturns(ctx, y)
			put("returns", returns, err)
			reminders, err := tx.RemindersOf(ctx, y)
			put("reminders", reminders, err)
		}
		return errors.Join(errs...)
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// The wildcards of every route are ids, years and the like: what is secret
// stands in the body of a request, never in its address, which proxies and
// histories keep.
func TestAddressesHoldNoContent(t *testing.T) {
	m, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	allowed := []string{
		"{id}", "{year}", "{name...}", "{provider}", "{$}", "{edition}", "{version}", "{step}", "{topic}", "{list}", "{code}", "{agency}", "{other}", "{file}", "{area}", "{form}", "{section}", "{scheme}", "{grant}", "{page}", "{reference}", "{upload}",
		"{plan}", "{kind}", "{document}", "{meeting}", "{case}", "{what}", "{entry}",
		"{token}", // of a calendar: a program that reads calendars has an address and nothing else
	}
	for _, d := range m.Doors() {
		for _, w := range wildcard.FindAllString(d.Name, -1) {
			if !slices.Contains(allowed, w) {
				t.Errorf("%s: what is %s?", d.Name, w)
			}
		}
	}
}

// Every page in every role keeps the rules that protect its visitor.
func TestPagesProtectTheirVisitor(t *testing.T) {
	besiege(t, func(b *besieged, _ *store.Store) {
		opened := 0
		for i := range b.accounts {
			for _, at := range b.targets {
				if at.method != "GET" || !strings.HasPrefix(at.pattern, "/nb/desk") {
					continue
				}
				status, body := b.get(i, wildcard.ReplaceAllStringFunc(at.pattern, func(w string) string {
					if w == "{$}" {
						return ""
					}
					return b.ids[0]
				}))
				if status != http.StatusOK || !strings.Contains(body, "</html>") {
					continue
				}
				opened++
				for _, wrong := range unprotected(body) {
					t.Errorf("%s as %v: %s", at.pattern, b.accounts[i].Roles, wrong)
				}
			}
		}
		if opened < 50 {
			t.Errorf("only %d pages opened: the test proves nothing", opened)
		}
		r := httptest.NewRequest("POST", "http://localhost/nb/desk/sign-out", nil)
		r.Header.Set("Cookie", "__Host-desk="+b.cookie(0, true))
		w := httptest.NewRecorder()
		b.handler.ServeHTTP(w, r)
		if told := w.Header().Get("Clear-Site-Data"); !strings.Contains(told, `"cache"`) || !strings.Contains(told, `"storage"`) {
			t.Errorf("signing out, the browser is told to clear %q", told)
		}
	})
}

// unprotected lists what is wrong with a page of the desk: a form that goes by
// its address and takes free text, no way to sign out, a password that is shown
// or may not be pasted, anything inline or from elsewhere.
func unprotected(page string) []string {
	var wrong []string
	for _, form := range formTag.FindAllStringSubmatch(page, -1) {
		if !strings.Contains(strings.ToLower(form[1]), `method="post"`) && freeText(form[2]) {
			wrong = append(wrong, "free text in an address: "+form[1])
		}
	}
	if !strings.Contains(page, "/desk/sign-out") {
		wrong = append(wrong, "no way to sign out")
	}
	for _, tag := range inputTag.FindAllString(page, -1) {
		secret := strings.Contains(tag, `name="password"`) || strings.Contains(tag, `-password"`)
		if secret && (!strings.Contains(tag, `type="password"`) || strings.Contains(tag, `autocomplete="off"`) || strings.Contains(tag, "onpaste")) {
			wrong = append(wrong, "a password that is shown, or that managers may not fill: "+tag)
		}
	}
	if found := inline.FindString(page); found != "" {
		wrong = append(wrong, "something inline or from elsewhere: "+found)
	}
	return wrong
}

var (
	formTag = regexp.MustCompile(`(?s)<form([^>]*)>(.*?)</form>`)
	inline  = regexp.MustCompile(`<script>|<style|\sstyle="|\son[a-z]+="|(src|srcset)="(https?:)?//|href="javascript:|<iframe|<object|<embed`)
)

// The rules of pages are shown to find what they look for.
func TestUnprotectedPagesAreFound(t *testing.T) {
	const out = `<form method="post" action="/nb/desk/sign-out"></form>`
	for page, want := range map[string]int{
		out: 0,
		"":  1,
		out + `<form action="/x"><input name="q" type="search"></form>`:                 1,
		out + `<form action="/x"><textarea name="q"></textarea></form>`:                 1,
		out + `<form action="/x"><input type="hidden" name="q"></form>`:                 0,
		out + `<form method="post"><input name="password" type="text"></form>`:          1,
		out + `<input name="password" type="password" autocomplete="off">`:              1,
		out + `<input name="password" type="password" autocomplete="current-password">`: 0,
		out + `<p style="x">`: 1, out + `<a onclick="x">`: 1, out + `<img src="//x/y">`: 1, out + `<script>x</script>`: 1,
		out + `<script src="/desk/asset/x.js"></script>`: 0,
	} {
		if got := unprotected(page); len(got) != want {
			t.Errorf("%s: %q, want %d", page, got, want)
		}
	}
}

var inputTag = regexp.MustCompile(`<(input|textarea)[^>]*>`)

// freeText reports whether the inside of a form has a field that people write
// freely into.
func freeText(form string) bool {
	for _, tag := range inputTag.FindAllString(form, -1) {
		closed := strings.Contains(tag, `pattern="[0-9a-fA-F-]*"`) || strings.Contains(tag, `pattern="[0-9A-Za-z:._-]*"`) // ids and days
		for _, kind := range []string{"hidden", "checkbox", "radio", "number", "date", "month", "submit", "button"} {
			closed = closed || strings.Contains(tag, `type="`+kind+`"`)
		}
		if !closed {
			return true
		}
	}
	return false
}

// TestOpenForAttack holds the besieged house open, without limits of rate, at
// the address that VERDIG_ATTACK names, for the tools of .ci/attack. A request
// with the header X-Attack-As: ROLE comes with a session of that role, made
// anew when the tool has ended it. It ends when the process is ended or after
// an hour.
func TestOpenForAttack(t *testing.T) {
	address := os.Getenv("VERDIG_ATTACK")
	if address == "" {
		t.Skip("VERDIG_ATTACK names no address")
	}
	besiege(t, func(b *besieged, _ *store.Store) {
		server := guard.Server(b.attacked(), nil)
		server.Addr = address
		ctx, stop := context.WithTimeout(context.Background(), time.Hour)
		defer stop()
		go func() {
			<-ctx.Done()
			_ = server.Close()
		}()
		fmt.Println("PAIR", b.ids[0])
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			t.Error(err)
		}
		b.judgeLog(t)
	})
}

func (b *besieged) attacked() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		i := slices.IndexFunc(b.accounts, func(u access.User) bool {
			return slices.Equal(u.Roles, []access.Role{access.Role(r.Header.Get("X-Attack-As"))})
		})
		if i >= 0 {
			r.Header.Set("Cookie", "__Host-desk="+b.cookie(i, false))
		}
		r.Host = "localhost"
		b.handler.ServeHTTP(&watched{w, func(to string) {
			if i >= 0 && strings.Contains(to, "/sign-in") {
				b.mu.Lock()
				b.cookies[i] = ""
				b.mu.Unlock()
			}
		}}, r)
	})
}

// watched tells where an answer sends the reader.
type watched struct {
	http.ResponseWriter
	sent func(location string)
}

// WriteHeader implements http.ResponseWriter.
func (w *watched) WriteHeader(status int) {
	w.sent(w.Header().Get("Location"))
	w.ResponseWriter.WriteHeader(status)
}

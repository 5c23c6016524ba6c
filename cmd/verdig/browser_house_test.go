package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"html"
	"mime/multipart"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"verdig/access"
	"verdig/codelist"
	"verdig/lang"
	"verdig/store"
	"verdig/web/guard"
)

// inhabited is the whole house on a small country, served on this machine with
// its guards, and the demonstration's people in front of it.
type inhabited struct {
	t        *testing.T
	c        *country
	st       *store.Store
	handler  http.Handler
	site     string
	people   map[string]access.User // by display name
	sessions map[string]string      // of those who act without a browser
	log      *lockedLog
	ahead    *atomic.Int64 // nanoseconds by which the house's clock is ahead
}

// who acts in each role: the case worker belongs to another agency than the
// reporter.
var inRole = map[access.Role]string{
	access.Reporter: "Ida Nordli", access.CaseWorker: "Silje Fossum", access.ChildCoordinator: "Maja Lunde", access.PoliceAnalyst: "Tor Eikeland",
	access.Coordinator: "Nora Haugland", access.SecondReviewer: "Lars Myhre", access.Analyst: "Sofie Dahl", access.Author: "Ola Rustad",
	access.Approver: "Kari Brekke", access.Ministry: "Per Holmen", access.Auditor: "Anne Vik", access.SecurityOfficer: "Geir Moen",
	access.Administrator: "Liv Strand", access.Leader: "Turid Bakken",
}

// inhabit opens the house of a small country in which pairs await review.
func inhabit(t *testing.T, fn func(x *inhabited)) {
	t.Helper()
	reviewed(t, func(c *country, st *store.Store) error {
		x := &inhabited{t: t, c: c, st: st, people: map[string]access.User{}, sessions: map[string]string{}, log: &lockedLog{}, ahead: &atomic.Int64{}}
		c.app.now = func() time.Time { return time.Now().Add(time.Duration(x.ahead.Load())) }
		c.app.err = x.log
		if err := c.app.demoPeople(st); err != nil {
			return err
		}
		if err := c.app.demoServices(st); err != nil {
			return err
		}
		if err := c.app.demoFollow(st); err != nil {
			return err
		}
		err := st.View(context.Background(), c.app.note("test", "administer", ""), func(tx *store.Tx) error {
			all, err := tx.Accounts(context.Background())
			for _, u := range all {
				x.people[u.Display] = u
			}
			return err
		})
		if err != nil {
			return err
		}
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return err
		}
		h := house{dir: c.register(), unlimited: true, providers: provider(t)}
		if x.site, err = h.address(l.Addr()); err != nil {
			return err
		}
		public, closing, err := c.app.publicSite(h)
		if err != nil {
			return err
		}
		defer closing()
		if x.handler, err = c.app.rooms(h, st, public, x.site); err != nil {
			return err
		}
		server := guard.Server(x.handler, nil)
		go func() { _ = server.Serve(l) }()
		defer server.Close()
		fn(x)
		x.log.mu.Lock()
		defer x.log.mu.Unlock()
		for _, line := range x.log.lines {
			t.Errorf("the house reports an error inside: %.300s", line)
		}
		return nil
	})
}

// provider is an outside sign-in that can be left for, and the file that names it.
func provider(t *testing.T) string {
	t.Helper()
	mux := http.NewServeMux()
	at := httptest.NewServer(mux)
	t.Cleanup(at.Close)
	mux.HandleFunc("GET /.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{
			"issuer": at.URL, "authorization_endpoint": at.URL + "/authorize", "token_endpoint": at.URL + "/token", "jwks_uri": at.URL + "/keys",
			"id_token_signing_alg_values_supported": []string{"ES256"},
		})
	})
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "providers.json")
	list := fmt.Sprintf(`[{"id": "utenfor", "name": "Testporten", "issuer": %q, "client_id": "verdig", "key_file": "key.pem", "key_id": "1", "acr_values": ["high"]}]`, at.URL)
	for name, b := range map[string][]byte{
		file: []byte(list), filepath.Join(filepath.Dir(file), "key.pem"): pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}),
	} {
		if err := os.WriteFile(name, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return file
}

// say is a text of the catalogue, bokmål.
func (x *inhabited) say(key string, args ...string) string {
	return x.c.app.texts.Text(lang.For(codelist.NB), key, args...)
}

// send lets somebody, or nobody, send a request without a browser.
func (x *inhabited) send(name string, r *http.Request) *httptest.ResponseRecorder {
	x.t.Helper()
	if name != "" && x.sessions[name] == "" {
		in := httptest.NewRequest("POST", x.site+"/nb/desk/sign-in/demonstration", strings.NewReader(url.Values{"account": {x.people[name].ID}}.Encode()))
		in.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		w := httptest.NewRecorder()
		x.handler.ServeHTTP(w, in)
		for _, c := range w.Result().Cookies() {
			if c.Name == "__Host-desk" {
				x.sessions[name] = c.Value
			}
		}
		if x.sessions[name] == "" {
			x.t.Fatalf("%s is not let in: %d", name, w.Code)
		}
	}
	if name != "" {
		r.Header.Set("Cookie", "__Host-desk="+x.sessions[name])
	}
	w := httptest.NewRecorder()
	x.handler.ServeHTTP(w, r)
	return w
}

func (x *inhabited) get(name, path string) *httptest.ResponseRecorder {
	x.t.Helper()
	return x.send(name, httptest.NewRequest("GET", x.site+path, nil))
}

// post sends a form, and returns where it leads and the page that came back.
func (x *inhabited) post(name, path string, form url.Values) (location, page string) {
	x.t.Helper()
	r := httptest.NewRequest("POST", x.site+path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := x.send(name, r)
	if w.Code != http.StatusOK && w.Code != http.StatusSeeOther {
		x.t.Fatalf("%s, POST %s: %d", name, path, w.Code)
	}
	return w.Header().Get("Location"), w.Body.String()
}

func (x *inhabited) upload(name, path, content string) (location string) {
	x.t.Helper()
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	part, err := m.CreateFormFile("file", "return.csv")
	if err != nil {
		x.t.Fatal(err)
	}
	fmt.Fprint(part, content)
	_ = m.Close()
	r := httptest.NewRequest("POST", x.site+path, &b)
	r.Header.Set("Content-Type", m.FormDataContentType())
	w := x.send(name, r)
	if w.Code != http.StatusSeeOther {
		x.t.Fatalf("%s, POST %s: %d", name, path, w.Code)
	}
	return w.Header().Get("Location")
}

// within is what the group of an expression finds in a page, or nothing more
// of the test happens.
func (x *inhabited) within(page, expression string) string {
	x.t.Helper()
	m := regexp.MustCompile(expression).FindStringSubmatch(page)
	if m == nil {
		x.t.Fatalf("a page has no %s", expression)
	}
	return html.UnescapeString(m[1])
}

var hidden = regexp.MustCompile(`<input type="hidden" name="seen" value="([^"]*)"`)

// report files a notification with the least that is needed, and returns the
// addresses of the notification and of its receipt.
func (x *inhabited) report(name, reference string) (notification, receipt string) {
	x.t.Helper()
	at, _ := x.post(name, "/nb/desk/report", nil)
	form := at[:strings.LastIndex(at, "/")]
	year := fmt.Sprint(x.c.app.now().Year())
	answers := map[string]url.Values{
		"start":  {"year": {year}, "reference": {reference}, "identified_on": {"3.2." + year}, "followed_up_from": {"4.2." + year}},
		"who":    {"given_name": {"Blessing"}, "family_name": {"Prøvesen"}, "sex": {"female"}, "citizenship": {"Nigeria", "", ""}},
		"age":    {"presumed_minor": {"unknown"}, "birth_documented": {"1994"}},
		"story":  {"story": {"Fortalt i resepsjonen."}},
		"safety": {"danger_now": {"no"}, "contact_safe": {"yes"}},
	}
	for steps := 0; at != form; steps++ {
		if steps > 40 {
			x.t.Fatalf("the form does not end: %s", at)
		}
		at, _, _ = strings.Cut(at, "#")
		topic := at[strings.LastIndex(at, "/")+1:]
		values := url.Values{}
		for k, v := range answers[topic] {
			values[k] = v
		}
		for _, m := range hidden.FindAllStringSubmatch(x.get(name, at).Body.String(), -1) {
			values.Add("seen", m[1])
		}
		at, _ = x.post(name, at, values)
	}
	receipt, _ = x.post(name, form+"/send", nil)
	parts := strings.Split(receipt, "/")
	return strings.Join(parts[:len(parts)-2], "/"), receipt
}

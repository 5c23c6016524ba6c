package desk

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/json"
	"errors"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"verdig/access"
	"verdig/act"
	"verdig/audit"
	"verdig/codelist"
	"verdig/register"
	"verdig/store"
)

// house is a register with agencies, accounts, notifications, a proposal, an
// emergency opening and a proposed erasure, and a desk in front of it.
type house struct {
	caller
	st    *store.Store
	acts  *act.Desk
	who   Visitor
	clock time.Time

	first, second, kari, machine, proposal string // ids
	rosa, udi                              register.NotificationID
	grant, erasure                         string
}

const (
	workerID      = "0190a000-0000-7000-8000-000000000001"
	coordinatorID = "0190a000-0000-7000-8000-000000000002"
	officerID     = "0190a000-0000-7000-8000-000000000003"
	strangerID    = "0190a000-0000-7000-8000-000000000009"
)

func newHouse(t *testing.T) *house {
	t.Helper()
	x := &house{clock: time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC)} // a Thursday
	clock := func() time.Time { return x.clock }
	ctx := context.Background()
	st, _, err := store.Create(ctx, t.TempDir()+"/data", store.Options{Now: clock})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	if x.acts, err = act.NewDesk(st, clock); err != nil {
		t.Fatal(err)
	}
	h, err := New(Settings{
		Acts: x.acts, Now: clock,
		Who:    func(*http.Request) (Visitor, error) { return x.who, nil },
		Report: func(err error, pattern string) { t.Errorf("%s: %v", pattern, err) },
	})
	if err != nil {
		t.Fatal(err)
	}
	x.caller, x.st = caller{t, h}, st
	err = st.Update(ctx, audit.Note{Actor: "test", Role: "system", Action: "test", Purpose: "administer"}, func(tx *store.Tx) error {
		for _, code := range []string{"rosa", "udi"} {
			if err := tx.PutAgency(ctx, store.Agency{Code: code, Type: "test", FromYear: 2016}); err != nil {
				return err
			}
		}
		for i, agency := range []string{"rosa", "udi"} {
			id, _, err := register.Receive(ctx, tx, register.Actor{ID: "test"}, register.Notification{
				Agency: agency, Year: 2026, Reference: "R-1", Received: clock(),
				Identity: register.Identity{Given: "Amara", Family: "Testperson"},
				Facts:    register.Facts{Sex: "female", From: codelist.MustDay(2026, 3, 1), Status: "possible"},
			})
			if err != nil {
				return err
			}
			*[]*register.NotificationID{&x.rosa, &x.udi}[i] = id
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	x.first, x.second = x.enrolled("forste", "", access.Administrator), x.enrolled("andre", "", access.Administrator)
	x.kari = x.enrolled("kari", "rosa", access.Reporter)
	return x
}

// enrolled makes an account that can sign in.
func (x *house) enrolled(name, agency string, roles ...access.Role) string {
	x.t.Helper()
	ctx := context.Background()
	id := register.NewID(x.clock)
	err := x.st.Update(ctx, audit.Note{Actor: "test", Role: "system", Action: "test", Purpose: "administer"}, func(tx *store.Tx) error {
		err := tx.PutAccount(ctx, access.User{ID: id, Name: name, Display: "Vist " + name, Agency: agency, Roles: roles, Created: x.clock})
		if err != nil {
			return err
		}
		return tx.PutCredential(ctx, access.Credential{
			ID: register.NewID(x.clock), Account: id, Kind: access.Passkey, Label: "key", Key: []byte(id), Content: []byte("{}"), Created: x.clock,
		})
	})
	if err != nil {
		x.t.Fatal(err)
	}
	return id
}

// be lets somebody come to the desk who has just proved who they are.
func (x *house) be(id string, role access.Role, agency string) {
	x.who = Visitor{
		Actor: access.Actor{ID: id, Role: role, Agency: agency, Confirmed: x.clock}, Name: "Kari Testmann", Roles: []access.Role{role},
	}
}

func (x *house) admin(id string) { x.be(id, access.Administrator, "") }
func (x *house) worker()         { x.be(workerID, access.CaseWorker, "udi") }
func (x *house) officer()        { x.be(officerID, access.SecurityOfficer, "") }

// fill makes something for every page to be about.
func (x *house) fill() {
	x.t.Helper()
	x.admin(x.first)
	to, _ := x.post("/nb/desk/accounts/"+x.kari+"/roles", 303, url.Values{"role": {"case_worker"}})
	x.proposal = parameter(x.t, to, "undo")
	x.post("/nb/desk/machines/new", 303, url.Values{"agency": {"rosa"}, "label": {"Fagsystem"}, "keys": {keySet(x.t, false)}})
	machines := x.get("/nb/desk/machines", 200)
	x.machine = regexp.MustCompile(`/machines/([0-9a-f-]{36})/disable`).FindStringSubmatch(machines)[1]
	x.worker()
	to, _ = x.post("/nb/desk/emergency/open", 303, opening(string(x.rosa)))
	x.grant = strings.TrimSuffix(to[strings.LastIndex(to, "/")+1:], "?done=desk.done.opened")
	x.be(coordinatorID, access.Coordinator, "")
	to, _ = x.post("/nb/desk/erasures/new", 303, url.Values{"object": {string(x.udi)}, "reach": {"person"}, "ground": {"objection"}})
	x.erasure = parameter(x.t, to, "undo")
}

func opening(what string) url.Values {
	return url.Values{"notification": {what}, "reason": {"life"}, "text": {"Hun har ringt fra et ukjent sted."}}
}

func parameter(t *testing.T, address, name string) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil || u.Query().Get(name) == "" {
		t.Fatalf("%s has no %s", address, name)
	}
	return u.Query().Get(name)
}

// keySet is a key set of a program, as text.
func keySet(t *testing.T, private bool) string {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	k := jose.JSONWebKey{Key: &key.PublicKey, KeyID: "one"}
	if private {
		k.Key = key
	}
	text, err := json.Marshal(jose.JSONWebKeySet{Keys: []jose.JSONWebKey{k}})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// own are the routes of this area.
func (x *house) own(t *testing.T) []route {
	t.Helper()
	s, err := newServer(Settings{Acts: x.acts})
	if err != nil {
		t.Fatal(err)
	}
	return slices.Concat(s.adminRoutes(), s.emergencyRoutes(), s.erasureRoutes())
}

// address fills in the places of a route.
func (x *house) address(name string) (method, path string) {
	method, path, _ = strings.Cut(name, " ")
	id := strangerID
	switch {
	case strings.Contains(path, "/accounts/"):
		id = x.kari
	case strings.Contains(path, "/proposals/"):
		id = x.proposal
	case strings.Contains(path, "/machines/"):
		id = x.machine
	case strings.Contains(path, "/erasures/"):
		id = x.erasure
	}
	path = strings.NewReplacer("{id}", id, "{grant}", x.grant, "{code}", "rosa", "{scheme}", "sex").Replace(path)
	return method, "/nb" + path
}

// Every role at every route: who may pass meets the page, everybody else
// meets one that is not there, and that refusal is in the audit chain.
func TestAdminEveryRoleAtEveryRoute(t *testing.T) {
	x := newHouse(t)
	x.fill()
	m := x.acts.Matrix()
	tried, passed := 0, 0
	for _, r := range x.own(t) {
		door, ok := m.Door("route", r.name)
		if !ok {
			t.Fatalf("%s is no door", r.name)
		}
		may := m.May(door)
		method, path := x.address(r.name)
		for _, role := range access.Roles {
			agency, id := "", strangerID
			if !role.National() {
				agency, id = "udi", workerID
			}
			x.be(id, role, agency)
			tried++
			before := x.refusals()
			w := httptest.NewRecorder()
			req := httptest.NewRequest(method, path, strings.NewReader(""))
			req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			allowed := slices.Contains(may, role)
			if allowed && method == "POST" {
				continue // the flows below do what they do
			}
			x.h.ServeHTTP(w, req)
			switch {
			case !allowed && (w.Code != 404 || x.refusals() != before+1):
				t.Errorf("%s %s as %s: %d, %d refusals written", method, path, role, w.Code, x.refusals()-before)
			case allowed && role == access.ChildCoordinator && strings.HasSuffix(r.name, "{grant}"):
				if w.Code != 200 { // the same account in another role keeps its grant
					t.Errorf("%s %s as %s: %d", method, path, role, w.Code)
				}
			case allowed && w.Code != 200:
				t.Errorf("%s %s as %s: %d, want 200", method, path, role, w.Code)
			}
			if allowed {
				passed++
			}
		}
	}
	if tried < 500 || passed < 50 {
		t.Errorf("only %d doors were tried and %d passed", tried, passed)
	}
}

// refusals counts the refusals in the audit chain.
func (x *house) refusals() int {
	n := 0
	err := x.st.View(context.Background(), audit.Note{Actor: "test", Action: "test", Purpose: "audit"}, func(tx *store.Tx) error {
		all, err := tx.AuditEntries(context.Background(), store.EntryFilter{Action: "refuse", Limit: 1000})
		n = len(all)
		return err
	})
	if err != nil {
		x.t.Fatal(err)
	}
	return n
}

// What changes something asks for proof of identity, and goes nowhere without.
func TestAdminStepUp(t *testing.T) {
	x := newHouse(t)
	x.fill()
	free := []string{
		"GET /desk/accounts", "GET /desk/accounts/{id}", "GET /desk/machines", "GET /desk/agencies", "GET /desk/settings", "GET /desk/codes",
		"GET /desk/codes/{scheme}", "GET /desk/notices", "POST /desk/notices/read", "POST /desk/notices/{id}/read", "GET /desk/emergency",
		"GET /desk/emergency/{grant}", "GET /desk/emergency/{grant}/review", "GET /desk/erasures", "GET /desk/erasures/second",
		"POST /desk/erasures/{id}/withdraw",
	}
	m := x.acts.Matrix()
	for _, r := range x.own(t) {
		door, _ := m.Door("route", r.name)
		if door.StepUp == slices.Contains(free, r.name) {
			t.Errorf("%s: step-up is %t", r.name, door.StepUp)
		}
		if !door.StepUp {
			continue
		}
		role := m.May(door)[0]
		agency := ""
		if !role.National() {
			agency = "udi"
		}
		x.be(strangerID, role, agency)
		x.who.Actor.Confirmed = x.clock.Add(-stepUpFor - time.Second)
		method, path := x.address(r.name)
		w := httptest.NewRecorder()
		x.h.ServeHTTP(w, httptest.NewRequest(method, path, nil))
		if w.Code != 303 || !strings.HasPrefix(w.Header().Get("Location"), "/nb/desk/confirm?then=") {
			t.Errorf("%s %s: %d, %s", method, path, w.Code, w.Header().Get("Location"))
		}
	}
}

// Every page says everything in every language.
func TestAdminTexts(t *testing.T) {
	x := newHouse(t)
	x.fill()
	key := regexp.MustCompile(`\b(desk|act|account|notice|access)\.[a-z_]+(\.[a-z_.]+)?\b`)
	m := x.acts.Matrix()
	for _, r := range x.own(t) {
		door, _ := m.Door("route", r.name)
		method, path := x.address(r.name)
		if method != "GET" {
			continue
		}
		for _, role := range access.Roles {
			if !slices.Contains(m.May(door), role) {
				continue
			}
			agency, id := "", strangerID
			if !role.National() {
				agency, id = "udi", workerID
			}
			x.be(id, role, agency)
			for _, l := range []string{"nb", "nn", "en"} {
				page := x.get("/"+l+path[3:], 200)
				if missing := key.FindString(said(page)); missing != "" {
					t.Errorf("/%s%s as %s: %s", l, path[3:], role, missing)
				}
			}
		}
	}
}

func TestInvitationIsShownOnce(t *testing.T) {
	x := newHouse(t)
	x.admin(x.first)
	form := url.Values{"name": {"ola"}, "display": {"Ola Prøvesen"}, "agency": {"udi"}, "role": {"reporter", "case_worker"}}
	_, page := x.post("/nb/desk/accounts/new", 200, form)
	token := inPage(page, `class="handover__code mono">([^<]+)<`)
	if len(token) < 20 || !strings.Contains(page, "example.com/nb/desk/invitation") || !strings.Contains(said(page), "venter på godkjenning") {
		t.Errorf("the invitation: %s", said(page))
	}
	id := inPage(page, `/nb/desk/accounts/([0-9a-f-]{36})`)
	for _, path := range []string{"/nb/desk/accounts", "/nb/desk/accounts/" + id} {
		if strings.Contains(x.get(path, 200), token) {
			t.Errorf("%s shows the code again", path)
		}
	}
	if _, page := x.post("/nb/desk/accounts/new", 422, form); !strings.Contains(page, `id="name-error"`) {
		t.Errorf("the same name again: %s", said(page))
	}
	form = url.Values{"name": {"eva"}, "display": {"Eva"}, "role": {"administrator", "auditor"}}
	if _, page := x.post("/nb/desk/accounts/new", 422, form); !strings.Contains(said(page), "både rollen Administrator og rollen Revisor") {
		t.Errorf("roles that do not go together: %s", said(page))
	}
	_, page = x.post("/nb/desk/accounts/"+id+"/invite", 200, nil)
	if again := inPage(page, `class="handover__code mono">([^<]+)<`); again == token || len(again) < 20 {
		t.Error("no new code")
	}
	x.post("/nb/desk/accounts/"+x.kari+"/invite", 409, nil) // can sign in already
}

// inPage is what the group of an expression finds in a page.
func inPage(page, expression string) string {
	m := regexp.MustCompile(expression).FindStringSubmatch(page)
	if m == nil {
		return ""
	}
	return m[1]
}

func TestRolesWaitForAnotherAdministrator(t *testing.T) {
	x := newHouse(t)
	x.admin(x.first)
	kari := "/nb/desk/accounts/" + x.kari
	to, _ := x.post(kari+"/roles", 303, url.Values{"role": {"reporter", "case_worker"}})
	id := parameter(t, to, "undo")
	page := x.get(to, 200)
	if !strings.Contains(page, `/nb/desk/proposals/`+id+`/reject`) || strings.Contains(page, `/proposals/`+id+`/approve`) {
		t.Error("who proposed is offered to approve, or not to take back")
	}
	x.post("/nb/desk/proposals/"+id+"/approve", 403, nil) // one's own
	x.admin(x.second)
	if page := said(x.get("/nb/desk/accounts", 200)); !strings.Contains(page, "Foreslått av Vist forste") {
		t.Errorf("who proposed: %s", page)
	}
	x.post("/nb/desk/proposals/"+id+"/approve", 303, nil)
	if page := said(x.get(kari, 200)); !strings.Contains(page, "Innrapportør, Saksbehandler") {
		t.Errorf("the roles: %s", page)
	}
	x.post("/nb/desk/proposals/"+id+"/approve", 409, nil) // decided
	to, _ = x.post(kari+"/roles", 303, url.Values{"role": {"reporter"}})
	if strings.Contains(to, "undo") { // taking away needs nobody
		t.Errorf("leads to %s", to)
	}
	to, _ = x.post(kari+"/roles", 303, url.Values{"role": {"police_analyst"}})
	x.post("/nb/desk/proposals/"+parameter(t, to, "undo")+"/reject", 303, nil)
	if page := said(x.get(kari, 200)); strings.Contains(page, "Foreslått") {
		t.Error("it was not taken back")
	}
}

func TestOwnAccountIsLeftAlone(t *testing.T) {
	x := newHouse(t)
	x.admin(x.first)
	own := "/nb/desk/accounts/" + x.first
	page := x.get(own, 200)
	for _, act := range []string{"/roles", "/disable", "/recover", "/sessions"} {
		if strings.Contains(page, own+act) {
			t.Errorf("the page of the own account offers %s", act)
		}
	}
	x.post(own+"/disable", 403, nil)
	x.post(own+"/recover", 403, nil)
	x.post(own+"/roles", 422, url.Values{"role": {"reporter"}}) // and says so on the form
	x.post(own+"/roles", 422, url.Values{"role": {"administrator", "ministry"}})
}

func TestDisableAndOpenAgain(t *testing.T) {
	x := newHouse(t)
	x.admin(x.first)
	kari := "/nb/desk/accounts/" + x.kari
	x.post(kari+"/sessions", 303, nil)
	to, _ := x.post(kari+"/disable", 303, nil)
	if page := said(x.get(to, 200)); !strings.Contains(page, "Kontoen er stengt") || !strings.Contains(page, "Åpne kontoen igjen") {
		t.Errorf("a closed account: %s", page)
	}
	to, _ = x.post(kari+"/roles", 303, url.Values{"role": {"reporter"}})
	if !strings.Contains(to, "desk.done.proposed") {
		t.Errorf("opening again leads to %s", to)
	}
	x.post("/nb/desk/accounts/"+x.second+"/disable", 403, nil) // an administrator, by an administrator
	x.officer()
	page := x.get("/nb/desk/accounts/"+x.second, 200)
	if strings.Contains(page, "/roles") || !strings.Contains(page, "/nb/desk/secure/accounts/"+x.second+"/disable") {
		t.Error("the security officer gives roles, or cannot stop")
	}
	x.post("/nb/desk/secure/accounts/"+x.second+"/sessions", 303, nil)
	x.post("/nb/desk/secure/accounts/"+x.second+"/disable", 303, nil)
	x.post("/nb/desk/accounts/"+x.first+"/disable", 404, nil)
	if strings.Contains(x.get("/nb/desk/accounts", 200), "/accounts/new") {
		t.Error("the security officer is offered to invite")
	}
}

func TestRecovery(t *testing.T) {
	x := newHouse(t)
	x.admin(x.first)
	to, _ := x.post("/nb/desk/accounts/"+x.kari+"/recover", 303, nil)
	id := parameter(t, to, "undo")
	x.admin(x.second)
	_, page := x.post("/nb/desk/proposals/"+id+"/approve", 200, nil)
	if inPage(page, `class="handover__code mono">([^<]+)<`) == "" || !strings.Contains(page, "Gjenoppretting for Vist kari") {
		t.Errorf("the recovery: %s", said(page))
	}
}

func TestMachines(t *testing.T) {
	x := newHouse(t)
	x.admin(x.first)
	for name, form := range map[string]url.Values{
		"no keys":     {"agency": {"rosa"}, "label": {"Fagsystem"}, "keys": {"{}"}},
		"private key": {"agency": {"rosa"}, "label": {"Fagsystem"}, "keys": {keySet(t, true)}},
		"no agency":   {"label": {"Fagsystem"}, "keys": {keySet(t, false)}},
		"no label":    {"agency": {"rosa"}, "label": {" "}, "keys": {keySet(t, false)}},
	} {
		if _, page := x.post("/nb/desk/machines/new", 422, form); !strings.Contains(page, `role="alert"`) {
			t.Errorf("%s: no reason", name)
		}
	}
	to := x.keysAsFile("/nb/desk/machines/new", keySet(t, false))
	id := parameter(t, to, "undo")
	if page := said(x.get(to, 200)); !strings.Contains(page, "Fagsystem") || !strings.Contains(page, "Venter på godkjenning") {
		t.Errorf("the list: %s", page)
	}
	x.admin(x.second)
	x.post("/nb/desk/proposals/"+id+"/approve", 303, nil)
	page := x.get("/nb/desk/machines", 200)
	if !strings.Contains(said(page), "Kan rapportere") {
		t.Errorf("approved: %s", said(page))
	}
	x.post("/nb/desk/machines/"+inPage(page, `/machines/([0-9a-f-]{36})/disable`)+"/disable", 303, nil)
	if page := said(x.get("/nb/desk/machines", 200)); !strings.Contains(page, "Stengt") {
		t.Errorf("closed: %s", page)
	}
}

// keysAsFile adds a program with its keys in a file.
func (x *house) keysAsFile(path, keys string) (location string) {
	x.t.Helper()
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	err := errors.Join(m.WriteField("agency", "rosa"), m.WriteField("label", "Fagsystem"), m.WriteField("keys", ""))
	part, failed := m.CreateFormFile("file", "keys.json")
	if err = errors.Join(err, failed); err == nil {
		_, err = part.Write([]byte(keys))
	}
	if err = errors.Join(err, m.Close()); err != nil {
		x.t.Fatal(err)
	}
	r := httptest.NewRequest("POST", path, &b)
	r.Header.Set("Content-Type", m.FormDataContentType())
	location, _ = x.send(r, 303)
	return location
}

func TestAgenciesAndUndo(t *testing.T) {
	x := newHouse(t)
	x.admin(x.first)
	to, _ := x.post("/nb/desk/agencies/new", 303, url.Values{"agency": {"nav"}, "from": {"2020"}, "to": {""}})
	if page := said(x.get(to, 200)); !strings.Contains(page, "2020") {
		t.Errorf("not added: %s", page)
	}
	x.post("/nb/desk/agencies/new", 422, url.Values{"agency": {"nav"}})             // there already
	x.post("/nb/desk/agencies/new", 422, url.Values{"agency": {"no_such"}})         // not in the code list
	x.post("/nb/desk/agencies/nav", 422, url.Values{"from": {"2020"}, "to": {"x"}}) // no year
	x.post("/nb/desk/agencies/nav", 422, url.Values{"from": {"2020"}, "to": {"2019"}})
	x.post("/nb/desk/agencies/no_such", 404, url.Values{"from": {"2020"}})
	to, _ = x.post("/nb/desk/agencies/nav/close", 303, nil)
	page := x.get(to, 200)
	if !strings.Contains(said(page), "2026") {
		t.Errorf("not closed: %s", said(page))
	}
	back := filled(page[:strings.Index(page, "<table")])
	if back.Get("from") != "2020" || back.Get("to") != "" {
		t.Errorf("undo sends %v", back)
	}
	x.post("/nb/desk/agencies/nav", 303, back)
	if page := x.get("/nb/desk/agencies/nav", 200); !strings.Contains(page, `name="from" value="2020"`) || !strings.Contains(page, "/nav/close") {
		t.Error("it was not taken back")
	}
}

func TestSettingsAndUndo(t *testing.T) {
	x := newHouse(t)
	x.admin(x.first)
	to, _ := x.post("/nb/desk/settings", 303, url.Values{"name": {act.SettingDeadline}, "day": {"1"}, "month": {"3"}})
	page := x.get(to, 200)
	if !strings.Contains(page, `<option value="3" selected>mars`) || parameter(t, to+"&was=none", "undo") != act.SettingDeadline {
		t.Errorf("the deadline is not there: %s", said(page))
	}
	b, err := x.acts.Completeness(context.Background(), x.acts.Matrix().Scope(access.Actor{ID: "c", Role: access.Coordinator}, access.Count), 2025)
	if err != nil || b.Deadline != codelist.MustDay(2026, 3, 1) {
		t.Errorf("the board's deadline is %v, %v", b.Deadline, err)
	}
	for _, day := range []string{"29", "30"} {
		if _, page := x.post("/nb/desk/settings", 422, url.Values{"name": {act.SettingDeadline}, "day": {day}, "month": {"2"}}); !strings.Contains(page, `id="day-error"`) {
			t.Errorf("%s February is taken", day)
		}
	}
	x.post("/nb/desk/settings", 303, url.Values{"name": {act.SettingDeadline}, "value": {""}}) // the undo
	if b, err = x.acts.Completeness(context.Background(), x.acts.Matrix().Scope(access.Actor{ID: "c", Role: access.Coordinator}, access.Count), 2025); err != nil || !b.Deadline.IsZero() {
		t.Errorf("after the undo the deadline is %v, %v", b.Deadline, err)
	}
	for value, want := range map[string]int{"10": 303, "0": 303, "": 303, "-1": 422, "201": 422, "ti": 422} {
		x.post("/nb/desk/settings", want, url.Values{"name": {"retention_identity_years"}, "value": {value}})
	}
	house := act.Setting{Name: "deadline.concern_decision"}
	to, _ = x.post("/nb/desk/settings", 303, url.Values{"name": {house.Name}, "number": {"6"}, "unit": {"W"}})
	if page := x.get(to, 200); !strings.Contains(page, `value="6"`) || !strings.Contains(page, `<option value="W" selected>`) || parameter(t, to, "undo") != house.Name {
		t.Error("the length of a house rule is not there")
	}
	for _, number := range []string{"0", "-3", "mange", "1.5"} {
		if _, page := x.post("/nb/desk/settings", 422, url.Values{"name": {house.Name}, "number": {number}, "unit": {"D"}}); !strings.Contains(page, `id="`+house.Name+`-error"`) {
			t.Errorf("%s days are taken", number)
		}
	}
	x.post("/nb/desk/settings", 303, url.Values{"name": {house.Name}, "number": {""}, "unit": {"D"}})
	x.post("/nb/desk/settings", 404, url.Values{"name": {"deadline.reflection_end"}, "number": {"9"}, "unit": {"M"}}) // law
	for _, fixed := range []string{store.SettingAuditKey, store.SettingSynthetic, store.SettingEncodingKey, store.SettingInstallation, "no_such"} {
		x.post("/nb/desk/settings", 404, url.Values{"name": {fixed}, "value": {"yes"}})
	}
}

func TestEmergencyFlow(t *testing.T) {
	x := newHouse(t)
	x.be(workerID, access.CaseWorker, "rosa")
	one, receipt := x.report(anAnswer("N-1")) // what rosa reports itself, with a receipt
	object := one[strings.LastIndex(one, "/")+1:]
	reference := receipt[strings.LastIndex(receipt, "/")+1:]
	x.worker()
	open := "/nb/desk/emergency/open"
	for name, c := range map[string]struct {
		form  url.Values
		code  int
		field string
	}{
		"no notification": {url.Values{"reason": {"life"}, "text": {"x"}}, 422, "notification"},
		"no such":         {opening(strangerID), 404, "notification"},
		"no such receipt": {opening("00000-00000"), 404, "notification"},
		"a name":          {opening("Blessing Prøvesen"), 404, "notification"},
		"no reason":       {url.Values{"notification": {object}, "text": {"x"}}, 422, "reason"},
		"no text":         {url.Values{"notification": {object}, "reason": {"life"}}, 422, "text"},
		"the own agency":  {opening(string(x.udi)), 422, "notification"},
	} {
		if _, page := x.post(open, c.code, c.form); !strings.Contains(page, `id="`+c.field+`-error"`) {
			t.Errorf("%s: nothing at %s: %s", name, c.field, said(page))
		}
	}
	to, _ := x.post(open, 303, opening(strings.ToLower(strings.ReplaceAll(reference, "-", " "))))
	page := said(x.get(to, 200))
	for _, want := range []string{"Blessing", "Prøvesen", "60 minutter igjen", "i resepsjonen", "ikke endre"} {
		if !strings.Contains(page, want) {
			t.Errorf("the opened notification does not say %q: %s", want, page)
		}
	}
	if list := said(x.get("/nb/desk/emergency", 200)); !strings.Contains(list, "60 minutter igjen") || strings.Contains(list, "Blessing") {
		t.Errorf("the list: %s", list)
	}
	x.post(open, 409, opening(object)) // open already
	at, _, _ := strings.Cut(to, "?")
	x.be(strangerID, access.CaseWorker, "udi")
	x.get(at, 404) // a colleague
	x.review(at)
	x.worker()
	x.get(at, 404) // found not justified: at an end
	if n := said(x.get("/nb/desk/notices", 200)); !strings.Contains(n, "Nødåpningen din er vurdert") {
		t.Errorf("the notice: %s", n)
	}
}

// review is what the owner and the security officer see and do.
func (x *house) review(at string) {
	x.t.Helper()
	x.be(strangerID, access.Reporter, "rosa")
	page := x.get("/nb/desk/notices", 200)
	if !strings.Contains(page, `class="badge">1<`) || !strings.Contains(said(page), "En annen etat har åpnet") {
		x.t.Errorf("the owner's notice: %s", said(page))
	}
	x.get(inPage(page, `href="(/nb/desk/notifications/[0-9a-f-]{36})"`), 200)
	x.post(inPage(page, `action="(/nb/desk/notices/[0-9a-f-]{36}/read)"`), 303, nil)
	if strings.Contains(x.get("/nb/desk/", 200), `class="badge"`) {
		x.t.Error("read, and still counted")
	}
	x.officer()
	if page := x.get("/nb/desk/", 200); !strings.Contains(page, `class="badge">1<`) {
		x.t.Error("the security officer is not told")
	}
	if list := said(x.get("/nb/desk/emergency", 200)); strings.Contains(list, "Over fristen") || !strings.Contains(strings.ReplaceAll(list, "\u00a0", " "), "innen 1. desember") {
		x.t.Errorf("before the day: %s", list)
	}
	now := x.clock
	x.clock = x.clock.AddDate(0, 0, 7)
	x.officer()
	if list := said(x.get("/nb/desk/emergency", 200)); !strings.Contains(list, "Over fristen") {
		x.t.Errorf("a week later: %s", list)
	}
	x.worker()
	if _, page := x.post("/nb/desk/emergency/open", 403, opening(string(x.rosa))); !strings.Contains(said(page), "kan ikke nødåpne") {
		x.t.Errorf("with an overdue review: %s", said(page))
	}
	x.clock = now
	x.officer()
	one := said(x.get(at+"/review", 200))
	if !strings.Contains(one, "ringt fra et ukjent sted") || strings.Contains(one, "Blessing") {
		x.t.Errorf("the review: %s", one)
	}
	x.post(at+"/review", 422, nil)
	x.post(at+"/review", 303, url.Values{"verdict": {"not_justified"}})
	if _, page := x.post(at+"/review", 422, url.Values{"verdict": {"justified"}}); !strings.Contains(said(page), "allerede vurdert") {
		x.t.Errorf("twice: %s", said(page))
	}
	x.post("/nb/desk/notices/read", 303, nil)
	if strings.Contains(x.get("/nb/desk/notices", 200), `class="badge"`) {
		x.t.Error("all read, and still counted")
	}
}

func TestErasureFlow(t *testing.T) {
	x := newHouse(t)
	propose := func(object, reach string, want int) string {
		x.be(coordinatorID, access.Coordinator, "")
		to, _ := x.post("/nb/desk/erasures/new", want, url.Values{"object": {object}, "reach": {reach}, "ground": {"objection"}})
		return to
	}
	propose("", "person", 422)
	propose(strangerID, "one", 422)
	propose(string(x.rosa), "", 422)
	x.post("/nb/desk/erasures/new", 422, url.Values{"object": {string(x.rosa)}, "reach": {"one"}})
	to := propose(string(x.rosa), "one", 303)
	id := parameter(t, to, "undo")
	if !strings.Contains(x.get(to, 200), "/erasures/"+id+"/withdraw") {
		t.Error("no undo")
	}
	x.be(strangerID, access.Coordinator, "")
	x.post("/nb/desk/erasures/"+id+"/withdraw", 404, nil) // somebody else's
	x.be(coordinatorID, access.Coordinator, "")
	x.post("/nb/desk/erasures/"+id+"/withdraw", 303, nil)
	x.post("/nb/desk/erasures/"+id+"/withdraw", 409, nil)

	persons := said(x.get("/nb/desk/persons", 200))
	pseudonym := inPage(persons, `\b([0-9a-z]{16})\b`)
	ask := inPage(x.get("/nb/desk/persons/"+pseudonym, 200), `href="(/nb/desk/erasures/new[^"]*)"`)
	if form := filled(x.get(ask, 200)); form.Get("object") != pseudonym {
		t.Errorf("from the person's page the form asks about %v", form)
	}
	id = parameter(t, propose(pseudonym, "person", 303), "undo")
	settle := "/nb/desk/erasures/" + id + "/settle"
	x.get(settle, 404) // a coordinator does not settle
	x.be(coordinatorID, access.SecondReviewer, "")
	if _, page := x.post(settle, 422, url.Values{"verdict": {"approve"}, "understood": {"yes"}}); !strings.Contains(said(page), "kan ikke godkjenne den") {
		t.Errorf("one's own: %s", said(page))
	}
	x.be(strangerID, access.SecondReviewer, "")
	page := said(x.get(settle, 200))
	for _, want := range []string{"ødelegges for alltid", "blir stående", "telles én gang", pseudonym} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q: %s", want, page)
		}
	}
	x.post(settle, 422, url.Values{"verdict": {"approve"}}) // not understood
	x.post(settle, 422, nil)
	to, _ = x.post(settle, 303, url.Values{"verdict": {"approve"}, "understood": {"yes"}})
	if page := said(x.get(to, 200)); !strings.Contains(page, "er ødelagt") || !strings.Contains(page, "Slettet") {
		t.Errorf("after: %s", page)
	}
	x.post(settle, 422, url.Values{"verdict": {"reject"}}) // settled
	x.be(strangerID, access.Reporter, "rosa")
	gone := !strings.Contains(x.get("/nb/desk/notifications/"+string(x.rosa), 200), "Amara")
	x.be(strangerID, access.Reporter, "udi")
	if gone == !strings.Contains(x.get("/nb/desk/notifications/"+string(x.udi), 200), "Amara") {
		t.Error("not the one notification was erased, or both")
	}
}

func TestCodeLists(t *testing.T) {
	x := newHouse(t)
	x.be(strangerID, access.Reporter, "rosa")
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	list := x.get("/en/desk/codes", 200)
	for _, name := range codes.Names() {
		scheme, _ := codes.Scheme(name)
		page := x.get("/en/desk/codes/"+name, 200)
		if n := strings.Count(page, "<tr>") - 1; !strings.Contains(list, "/codes/"+name+`"`) || n != len(scheme.Codes) {
			t.Errorf("%s: %s codes of %d", name, strconv.Itoa(n), len(scheme.Codes))
		}
	}
	x.get("/en/desk/codes/no_such", 404)
}

package desk

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"verdig/access"
	"verdig/asset"
	"verdig/audit"
	"verdig/linkage/encode"
	"verdig/store"
)

// needs skips a test that lacks something, or fails it where everything is
// required to be there.
func needs(t *testing.T, err error, remedy string) {
	t.Helper()
	if err == nil {
		return
	}
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatalf("%v; %s", err, remedy)
	}
	t.Skipf("%v; %s", err, remedy)
}

// tab is a browser in front of the desk. With VERDIG_SHOTS set to a folder it
// leaves a picture of every page that is judged.
type tab struct {
	t    *testing.T
	ctx  context.Context
	h    http.Handler
	st   *store.Store
	site string
	axe  string
	mu   sync.Mutex
	sent bytes.Buffer // all that the browser has sent
}

// serve writes down what the browser sends, and lets the desk answer.
func (v *tab) serve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		v.t.Error(err)
	}
	v.mu.Lock()
	fmt.Fprintf(&v.sent, "%s %s %s\n%s\n", r.Method, r.URL, r.Header, body)
	v.mu.Unlock()
	r.Body = io.NopCloser(bytes.NewReader(body))
	v.h.ServeHTTP(w, r)
}

// visitorAt opens a browser on a desk.
func visitorAt(t *testing.T, who func() Visitor) *tab {
	t.Helper()
	h, st := desk(t, who)
	return tabAt(t, h, st)
}

// tabAt opens a browser in front of a handler on a store.
func tabAt(t *testing.T, h http.Handler, st *store.Store) *tab {
	t.Helper()
	axe, err := os.ReadFile(filepath.Join("..", "..", "asset", "node_modules", "axe-core", "axe.min.js"))
	needs(t, err, "install: make assets")
	needs(t, asset.Verify(), "install: make assets")
	var path string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err = exec.LookPath(name); err == nil {
			break
		}
	}
	needs(t, err, "install: apt-get install chromium")
	v := &tab{t: t, h: h, st: st, axe: string(axe)}
	site := httptest.NewServer(http.HandlerFunc(v.serve))
	t.Cleanup(site.Close)
	o := append([]chromedp.ExecAllocatorOption{}, chromedp.DefaultExecAllocatorOptions[:]...)
	o = append(o, chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.Flag("disable-background-networking", true))
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewExecAllocator(ctx, o...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	v.ctx, v.site = ctx, site.URL
	v.do(chromedp.EmulateViewport(1280, 900))
	return v
}

func (v *tab) do(actions ...chromedp.Action[chromedp.Void]) {
	v.t.Helper()
	if err := chromedp.Do(v.ctx, actions...); err != nil {
		v.t.Fatal(err)
	}
}

func eval[T any](v *tab, script string, o ...chromedp.EvaluateOption) T {
	v.t.Helper()
	out, err := chromedp.Run(v.ctx, chromedp.Evaluate[T](script, o...))
	if err != nil {
		v.t.Fatalf("%s: %v", script, err)
	}
	return out
}

func (v *tab) open(path string) { v.do(chromedp.Navigate(v.site + path)) }

// at is the path of the page, with its fragment.
func (v *tab) at() string { return eval[string](v, `location.pathname + location.hash`) }

// key presses a key and waits for the page that it may lead to.
func (v *tab) key(keys string) { v.do(chromedp.KeyEvent(keys)) }

// reach moves the focus with the tabulator to the control that a test in the
// page, with e for the focused element, accepts.
func (v *tab) reach(test string) {
	v.t.Helper()
	for range 200 {
		v.key("\t")
		if eval[bool](v, `(() => { const e = document.activeElement; return !!(`+test+`) })()`) {
			return
		}
	}
	v.t.Fatalf("%s: the keyboard does not reach %s", v.at(), test)
}

// field reaches a field by its id, types and goes on.
func (v *tab) field(id, text string) {
	v.t.Helper()
	v.reach(fmt.Sprintf("e.id === %q", id))
	if text != "" {
		v.key(text)
	}
}

// press reaches the button or link with a text, presses it and waits for the
// next page.
func (v *tab) press(text string) {
	v.t.Helper()
	v.reach(fmt.Sprintf("['BUTTON', 'A', 'SUMMARY'].includes(e.tagName) && e.textContent.trim() === %q", text))
	v.next(func() { v.key("\r") })
}

// next does what leads to another page, and waits until it is there.
func (v *tab) next(do func()) {
	v.t.Helper()
	eval[bool](v, `(window.old = true)`)
	do()
	for range 200 {
		fresh, err := chromedp.Run(v.ctx, chromedp.Evaluate[bool](`window.old !== true && document.readyState === "complete"`))
		if err == nil && fresh {
			return
		}
		time.Sleep(25 * time.Millisecond)
	}
	v.t.Fatalf("%s: no new page", v.at())
}

// TestReportByKeyboard files a notification with the keyboard alone, corrects
// it, and uploads a return.
func TestReportByKeyboard(t *testing.T) {
	v := visitorAt(t, as(access.Reporter, "rosa"))
	v.open("/nb/desk/")
	v.press("Meld et mulig offer")
	for _, step := range []struct{ id, text string }{
		{"year", "2026"}, {"reference", "T-1"}, {"identified_on", "03.02.2026"}, {"followed_up_from", "04.02.2026"},
	} {
		v.field(step.id, step.text)
	}
	v.press("Lagre og gå videre")
	if !strings.HasSuffix(v.at(), "/safety") {
		t.Fatalf("after the first page: %s", v.at())
	}
	v.field("danger_now", " ")
	v.field("contact_safe", " ")
	if !eval[bool](v, `!document.querySelector('[data-field="contact_means"]').hidden`) {
		t.Error("the question does not come up with the answer")
	}
	v.field("contact_means", " ")
	v.press("Lagre og gå videre")
	v.field("given_name", "Grace")
	v.field("family_name", "Utestmann")
	v.field("sex", " ")
	v.field("citizenship", "Nigeria")
	v.press("Lagre og gå videre")
	if !strings.HasSuffix(v.at(), "/age") {
		t.Fatalf("after who: %s", v.at())
	}
	v.field("presumed_minor", " ") // yes: the child path opens
	v.press("Lagre og gå videre")
	if !strings.HasSuffix(v.at(), "/child") || !eval[bool](v, `document.querySelectorAll(".duties li").length > 2`) {
		t.Fatalf("the child path: %s", v.at())
	}
	for range 20 {
		if strings.Count(v.at(), "/") == 4 {
			break
		}
		v.press("Lagre og gå videre")
	}
	v.press("Send meldingen")
	if !strings.Contains(v.at(), "/receipt/") || !eval[bool](v, `document.querySelectorAll(".duties li").length > 2`) {
		t.Fatalf("no receipt: %s", v.at())
	}
	v.press("Se meldingen")
	v.press("Rett meldingen")
	v.reach(`e.tagName === "A" && e.textContent.includes("Endre: Hvem personen er")`)
	v.next(func() { v.key("\r") })
	v.reach(`e.id === "given_name"`)
	v.do(chromedp.KeyEvent(" Prøve"))
	v.press("Lagre og se over")
	v.press("Send rettingen")
	if h1 := eval[string](v, `document.querySelector("h1").textContent.trim()`); h1 != "Rettingen er mottatt" {
		t.Fatalf("the correction: %s, %s", h1, v.at())
	}
	v.upload("år;referanse;dato for identifisering;fulgt opp fra\n2026;K-1;01.02.2026;02.02.2026\n2026;K-2;01.02.2026;\n")
	v.press("Ta imot den ene raden")
	if h1 := eval[string](v, `document.querySelector("h1").textContent.trim()`); h1 != "Radene er mottatt" {
		t.Fatalf("the return: %s, %s", h1, v.at())
	}
}

// upload chooses a file and sends it for a look.
func (v *tab) upload(content string) {
	v.t.Helper()
	name := filepath.Join(v.t.TempDir(), "return.csv")
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		v.t.Fatal(err)
	}
	v.open("/nb/desk/upload")
	v.do(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{name}))
	v.press("Kontroller filen")
}

// TestNamesAreEncodedInTheBrowser reports at an agency that reports without
// names: what is typed becomes the encoding that the program would make, and
// nothing of it is sent.
func TestNamesAreEncodedInTheBrowser(t *testing.T) {
	v := visitorAt(t, as(access.Reporter, "rosa"))
	key, err := encode.NewKey(rand.Reader, "Testland", "2026-01-02T03:04:05Z")
	if err != nil {
		t.Fatal(err)
	}
	file, err := encode.Keys{key}.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "key.json")
	if err := os.WriteFile(name, file, 0o600); err != nil {
		t.Fatal(err)
	}
	err = v.st.Update(context.Background(), audit.Note{Actor: "test", Role: "operator", Action: "accept", Purpose: "operate"}, func(tx *store.Tx) error {
		return tx.PutSetting(context.Background(), store.SettingEncodingKey, key.ID)
	})
	if err != nil {
		t.Fatal(err)
	}
	v.open("/nb/desk/report")
	v.press("Start en melding")
	v.reach(`e.textContent.trim() === "Hvem personen er"`)
	v.next(func() { v.key("\r") })
	for range 100 {
		if eval[bool](v, `!document.querySelector("[data-encoder]").hidden`) {
			break
		}
		time.Sleep(25 * time.Millisecond)
	}
	v.do(chromedp.SetUploadFiles(chromedp.CSS("#encoder-key"), []string{name}))
	v.judge("names that are encoded")
	v.field("encoder-given", "Unsaidgiven")
	v.field("encoder-family", "Unsaidfamily")
	v.field("encoder-birth", "24.11.1999")
	v.press("Lagre og gå videre")
	if !strings.HasSuffix(v.at(), "/age") || eval[string](v, `document.getElementById("birth_year").value`) != "1999" {
		t.Errorf("after encoding: %s", v.at())
	}
	e, err := encode.NewEncoder(key)
	if err != nil {
		t.Fatal(err)
	}
	want, err := e.Encode(encode.Identity{Given: "Unsaidgiven", Family: "Unsaidfamily", Birth: encode.Birth{Year: 1999, Month: 11, Day: 24}})
	if err != nil {
		t.Fatal(err)
	}
	sent := v.sent.String()
	if !strings.Contains(sent, want.String()) {
		t.Error("the encoding that was sent is not that of the program")
	}
	for _, secret := range []string{"Unsaid", "unsaid", "24.11", "1999-11-24", string(file[len(file)-40 : len(file)-10])} {
		if strings.Contains(sent, secret) {
			t.Errorf("%q was sent", secret)
		}
	}
}

// TestFormPagesAxe lets axe-core judge every page of reporting by WCAG 2.2 A
// and AA at two widths, light and dark; none may be wider than the screen.
func TestFormPagesAxe(t *testing.T) {
	who := as(access.Reporter, "rosa")()
	v := visitorAt(t, func() Visitor { return who })
	c := caller{t, v.h}
	answers := anAnswer("A-1")
	answers["age"] = map[string][]string{"presumed_minor": {"unknown"}}
	one, receipt := c.report(answers)
	c.report(anAnswer("A-2"))
	at, _ := c.post("/nb/desk/report", 303, nil)
	form := at[:strings.LastIndex(at, "/")]
	c.answer(form+"/safety", 303, map[string][]string{"contact_safe": {"yes"}})
	pages := []string{
		"/nb/desk/", "/nb/desk/report", form, "/nb/desk/notifications", one, one + "/withdraw", receipt, "/nb/desk/returns",
		"/nb/desk/returns/2026/follow-up", "/nb/desk/upload", "/nb/desk/guide", "/nb/desk/guide/labour", "/nb/desk/guide/children", "/nb/desk/guide/see-money",
	}
	for _, topic := range []string{"start", "safety", "who", "age", "child", "exploitation", "place", "recruitment", "control", "help", "status", "consent", "story"} {
		pages = append(pages, form+"/"+topic)
	}
	for _, path := range pages {
		v.open(path)
		v.judge(path)
	}
	v.open(form + "/start") // what is wrong
	v.next(func() {
		eval[bool](v, `document.getElementById("identified_on").value = "31.02.2026"; document.querySelector("form[data-topic] button").click(); true`)
	})
	v.judge("wrong answers")
	v.upload("år;referanse;dato for identifisering;fulgt opp fra;kjønn\n2026;K-1;01.02.2026;02.02.2026;kvinne\n2026;K-2;01.02.2026;;rosa\n")
	v.judge("a file that was checked")
	v.press("Ta imot den ene raden")
	v.judge("a file that was received")
	who = as(access.PoliceAnalyst, "strasak")()
	v.open("/nb/desk/")
	v.judge("work of the police")
	v.open("/nb/desk/police")
	v.judge("return of the police")
}

// judge lets axe-core judge the page at two widths, light and dark.
func (v *tab) judge(name string) {
	v.t.Helper()
	eval[bool](v, v.axe+`;document.querySelectorAll("details").forEach(d => d.open = true);true`)
	for _, scheme := range []string{"light", "dark"} {
		media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}
		if _, err := chromedp.Call(v.ctx, emulation.SetEmulatedMedia, media); err != nil {
			v.t.Fatal(err)
		}
		for _, width := range []int64{320, 1280} {
			v.do(chromedp.EmulateViewport(width, 900))
			v.look(fmt.Sprintf("%s, %s %d", name, scheme, width))
		}
	}
}

func (v *tab) look(name string) {
	v.t.Helper()
	if over := eval[int](v, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
		v.t.Errorf("%s: the page is %d pixels wider than the screen", name, over)
	}
	v.shoot(name)
	const run = `axe.run(document, {resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}).then(r => JSON.stringify({violations: r.violations, passes: r.passes.length}))`
	var result struct {
		Violations []struct {
			ID    string `json:"id"`
			Help  string `json:"help"`
			Nodes []struct {
				HTML    string `json:"html"`
				Summary string `json:"failureSummary"`
			} `json:"nodes"`
		} `json:"violations"`
		Passes int `json:"passes"`
	}
	if err := json.Unmarshal([]byte(eval[string](v, run, chromedp.EvalAwaitPromise)), &result); err != nil {
		v.t.Fatal(err)
	}
	if result.Passes < 10 {
		v.t.Errorf("%s: axe-core passed only %d rules: it did not see the page", name, result.Passes)
	}
	for _, f := range result.Violations {
		v.t.Errorf("%s: %s: %s (%d places)\n%s\n%s", name, f.ID, f.Help, len(f.Nodes), f.Nodes[0].HTML, f.Nodes[0].Summary)
	}
}

// shoot leaves a picture where somebody wants to look at the pages.
func (v *tab) shoot(name string) {
	dir := os.Getenv("VERDIG_SHOTS")
	if dir == "" {
		return
	}
	name = strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '-'
	}, strings.ToLower(name))
	if len(name) > 70 {
		name = name[len(name)-70:]
	}
	png, err := chromedp.Run(v.ctx, chromedp.FullScreenshot(100))
	if err != nil {
		v.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o600); err != nil {
		v.t.Fatal(err)
	}
}

package desk

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"verdig/access"
	"verdig/audit"
	"verdig/browser"
	"verdig/linkage/encode"
	"verdig/store"
)

// tab is a browser in front of the desk.
type tab struct {
	*browser.Tab
	h    http.Handler
	st   *store.Store
	mu   sync.Mutex
	sent bytes.Buffer // all that the browser has sent
}

// serve writes down what the browser sends, and lets the desk answer.
func (v *tab) serve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		v.T.Error(err)
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
	v := &tab{h: h, st: st}
	site := httptest.NewServer(http.HandlerFunc(v.serve))
	t.Cleanup(site.Close)
	v.Tab = browser.Open(t, site.URL)
	return v
}

// upload chooses a file and sends it for a look.
func (v *tab) upload(content string) {
	v.T.Helper()
	v.uploadAt("/nb/desk/upload", content)
}

func (v *tab) uploadAt(path, content string) {
	v.T.Helper()
	name := filepath.Join(v.T.TempDir(), "return.csv")
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		v.T.Fatal(err)
	}
	v.Open(path)
	v.Do(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{name}))
	v.Press("Kontroller filen")
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
	v.Open("/nb/desk/report")
	v.Press("Start en melding")
	v.Reach(`e.textContent.trim() === "Hvem personen er"`)
	v.Next(func() { v.Key("\r") })
	for range 100 {
		if browser.Eval[bool](v.Tab, `!document.querySelector("[data-encoder]").hidden`) {
			break
		}
		time.Sleep(25 * time.Millisecond)
	}
	v.Do(chromedp.SetUploadFiles(chromedp.CSS("#encoder-key"), []string{name}))
	v.judge("names that are encoded")
	v.Field("encoder-given", "Unsaidgiven")
	v.Field("encoder-family", "Unsaidfamily")
	v.Field("encoder-birth", "24.11.1999")
	v.Press("Lagre og gå videre")
	if !strings.HasSuffix(v.At(), "/age") || browser.Eval[string](v.Tab, `document.getElementById("birth_year").value`) != "1999" {
		t.Errorf("after encoding: %s", v.At())
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

// TestFormStatesAxe lets axe-core judge what the form and the files say after an
// answer: the pages themselves are judged with the whole house (cmd/verdig).
func TestFormStatesAxe(t *testing.T) {
	v := visitorAt(t, as(access.Reporter, "rosa"))
	c := caller{t, v.h}
	at, _ := c.post("/nb/desk/report", 303, nil)
	form := at[:strings.LastIndex(at, "/")]
	v.Open(form + "/start") // what is wrong
	v.Next(func() {
		browser.Eval[bool](v.Tab, `document.getElementById("identified_on").value = "31.02.2026"; document.querySelector("form[data-topic] button").click(); true`)
	})
	v.judge("wrong answers")
	v.upload("år;referanse;dato for identifisering;fulgt opp fra;kjønn\n2026;K-1;01.02.2026;02.02.2026;kvinne\n2026;K-2;01.02.2026;;rosa\n")
	v.judge("a file that was checked")
	v.Press("Ta imot den ene raden")
	v.judge("a file that was received")
}

// judge lets axe-core judge the page at two widths, light and dark.
func (v *tab) judge(name string) {
	v.T.Helper()
	v.Judge(name, "nb", []browser.Look{{Scheme: "light", Width: 320}, {Scheme: "dark", Width: 320}, {Scheme: "light", Width: 1280}, {Scheme: "dark", Width: 1280}})
}

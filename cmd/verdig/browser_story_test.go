package main

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"

	"verdig/browser"
)

// signIn goes to the sign-in page and chooses a ready account with one click.
func (x *inhabited) signIn(v *browser.Tab, name, path string) {
	v.T.Helper()
	v.Open(path + "/sign-in")
	v.Next(func() {
		v.Do(chromedp.Click(chromedp.CSS(fmt.Sprintf(`form:has(input[name="account"][value=%q]) button`, x.people[name].ID))))
	})
	if at := v.At(); at != path+"/" {
		v.T.Fatalf("%s, signed in: %s", name, at)
	}
}

// signOut leaves by the button in the head.
func (x *inhabited) signOut(v *browser.Tab) {
	v.T.Helper()
	v.Next(func() { v.Do(chromedp.Click(chromedp.CSS(`form[action$="/sign-out"] button`))) })
	if at := v.At(); at != "/nb/desk/sign-in" {
		v.T.Fatalf("signed out: %s", at)
	}
}

// TestDeskInABrowser opens the house to a real browser.
func TestDeskInABrowser(t *testing.T) {
	browser.Need(t, browser.Ready(), "install: make assets; apt-get install chromium")
	inhabit(t, func(x *inhabited) {
		first := browser.Open(t, x.site)
		for _, part := range []struct {
			name string
			run  func(*inhabited, *browser.Tab)
		}{
			{"story", (*inhabited).story}, {"child", (*inhabited).childStory}, {"docket", (*inhabited).docketStory}, {"passkey", (*inhabited).passkey}, {"password", (*inhabited).passwordWithoutScripts}, {"documents", (*inhabited).documents}, {"pages", (*inhabited).pages},
		} {
			t.Run(part.name, func(t *testing.T) {
				y := *x
				y.t = t
				part.run(&y, first.Another(t))
			})
		}
	})
}

// story: somebody at an agency reports, corrects and hands a file in; the national unit
// judges a pair and takes it back; an auditor finds both in the log, and nobody
// who only watches sees what was reported. All of it with the keyboard.
func (x *inhabited) story(v *browser.Tab) {
	x.signIn(v, "Ida Nordli", "/nb/desk")
	notification := x.reportByKeyboard(v)
	x.correctByKeyboard(v)
	x.uploadByKeyboard(v)
	x.signOut(v)
	v.Open(notification)
	if !strings.HasPrefix(v.At(), "/nb/desk/sign-in") {
		x.t.Errorf("after signing out the notification is at %s", v.At())
	}

	x.signIn(v, "Nora Haugland", "/nb/desk")
	pair := x.judgeByKeyboard(v)
	x.signOut(v)

	x.signIn(v, "Anne Vik", "/nb/desk")
	id := notification[strings.LastIndex(notification, "/")+1:]
	x.foundInTheLog(v, "/nb/desk/audit", id, "sendte inn en melding")
	x.foundInTheLog(v, "/nb/desk/audit", pair, x.say("desk.book.step.decide"))
	x.closed(v, notification, "/nb/desk/review/"+pair)
	x.signOut(v)

	x.signIn(v, "Geir Moen", "/nb/desk")
	x.foundInTheLog(v, "/nb/desk/watch", id, "sendte inn en melding")
	x.closed(v, notification, "/nb/desk/review/"+pair, "/nb/desk/persons", "/nb/desk/audit")
	x.signOut(v)
}

// reportByKeyboard files a notification of a child, and returns its address.
func (x *inhabited) reportByKeyboard(v *browser.Tab) string {
	year := strconv.Itoa(x.c.app.now().Year())
	v.Press("Meld et mulig offer")
	for _, step := range []struct{ id, text string }{
		{"year", year}, {"reference", "T-1"}, {"identified_on", "03.02." + year}, {"followed_up_from", "04.02." + year},
	} {
		v.Field(step.id, step.text)
	}
	v.Press("Lagre og gå videre")
	v.Field("danger_now", " ")
	v.Field("contact_safe", " ")
	if !browser.Eval[bool](v, `!document.querySelector('[data-field="contact_means"]').hidden`) {
		x.t.Error("the question does not come up with the answer")
	}
	v.Field("contact_means", " ")
	v.Press("Lagre og gå videre")
	v.Field("given_name", "Grace")
	v.Field("family_name", "Utestmann")
	v.Field("sex", " ")
	v.Field("citizenship", "Nigeria")
	v.Press("Lagre og gå videre")
	v.Field("presumed_minor", " ") // yes: the child path opens
	v.Press("Lagre og gå videre")
	if !strings.HasSuffix(v.At(), "/child") || !browser.Eval[bool](v, `document.querySelectorAll(".duties li").length > 2`) {
		x.t.Fatalf("the child path: %s", v.At())
	}
	for range 20 {
		if strings.Count(v.At(), "/") == 4 {
			break
		}
		v.Press("Lagre og gå videre")
	}
	v.Press("Send meldingen")
	if !strings.Contains(v.At(), "/receipt/") || !browser.Eval[bool](v, `document.querySelectorAll(".duties li").length > 2`) {
		x.t.Fatalf("no receipt: %s", v.At())
	}
	if strings.Contains(v.Text("main"), "Utestmann") {
		x.t.Error("the receipt says the name")
	}
	v.Press("Se meldingen")
	return v.At()
}

// correctByKeyboard goes on from the notification.
func (x *inhabited) correctByKeyboard(v *browser.Tab) {
	v.Press("Rett meldingen")
	v.PressWhere(`e.textContent.includes("Endre: Hvem personen er")`)
	v.Field("given_name", " Prøve")
	v.Press("Lagre og se over")
	v.Press("Send rettingen")
	if h1 := v.Text("h1"); h1 != "Rettingen er mottatt" {
		x.t.Fatalf("the correction: %s, %s", h1, v.At())
	}
	v.Press("Se meldingen")
	if text := v.Text("main"); !strings.Contains(text, "Prøve") {
		x.t.Error("the notification does not say what was corrected")
	}
}

// uploadByKeyboard hands in a file with a good row and a bad one.
func (x *inhabited) uploadByKeyboard(v *browser.Tab) {
	year := strconv.Itoa(x.c.app.now().Year())
	file := filepath.Join(x.t.TempDir(), "return.csv")
	content := "år;referanse;dato for identifisering;fulgt opp fra\nYEAR;K-1;01.02.YEAR;02.02.YEAR\nYEAR;K-2;01.02.YEAR;\n"
	if err := os.WriteFile(file, []byte(strings.ReplaceAll(content, "YEAR", year)), 0o600); err != nil {
		x.t.Fatal(err)
	}
	v.Open("/nb/desk/upload")
	v.Do(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{file}))
	v.Press("Kontroller filen")
	v.Press("Ta imot den ene raden")
	if h1 := v.Text("h1"); h1 != "Radene er mottatt" {
		x.t.Fatalf("the return: %s, %s", h1, v.At())
	}
}

// judgeByKeyboard decides the first pair that needs one reviewer, takes the
// decision back, and returns the pair's id.
func (x *inhabited) judgeByKeyboard(v *browser.Tab) string {
	v.Open("/nb/desk/review")
	before := v.Text("main > p:not(.actions)")
	v.PressWhere(`e.matches("tbody a") && !e.closest("tr").querySelector(".tag--warn")`)
	pair := strings.TrimPrefix(v.At(), "/nb/desk/review/")
	if text := v.Text("main"); !strings.Contains(text, x.say("desk.review.side_by_side")) || strings.Contains(text, "Testdatter") {
		x.t.Fatalf("%s: no pair, or its names", v.At())
	}
	v.Reach(`e.name === "reason"`)
	v.Key(" ")
	v.Press(x.say("desk.review.two_persons"))
	if done := v.Text(".done"); !strings.Contains(done, x.say("desk.done.judged")) {
		x.t.Fatalf("judged: %s: %s", v.At(), done)
	}
	if after := v.Text("main > p:not(.actions)"); after == before {
		x.t.Error("as many pairs wait as before")
	}
	v.Press(x.say("desk.undo"))
	if done := v.Text(".done"); v.At() != "/nb/desk/review/"+pair || !strings.Contains(done, x.say("desk.done.undone")) {
		x.t.Fatalf("undone: %s: %s", v.At(), done)
	}
	v.Open("/nb/desk/review")
	if after := v.Text("main > p:not(.actions)"); after != before {
		x.t.Errorf("%q, and after judging and undoing %q", before, after)
	}
	return pair
}

// foundInTheLog narrows the log to an object and looks for what was done.
func (x *inhabited) foundInTheLog(v *browser.Tab, path, object, did string) {
	x.t.Helper()
	v.Open(path)
	v.Field("object", object)
	v.Press(x.say("desk.show"))
	text := v.Text("main")
	if !strings.Contains(text, did) {
		x.t.Errorf("%s says nothing of %s: %s", path, object, text)
	}
	for _, secret := range []string{"Grace", "Utestmann", "Prøve", "Nigeria", "T-1"} {
		if strings.Contains(text, secret) {
			x.t.Errorf("%s says %q", path, secret)
		}
	}
}

// closed tries pages that are not there for whoever is signed in.
func (x *inhabited) closed(v *browser.Tab, paths ...string) {
	x.t.Helper()
	for _, path := range paths {
		v.Open(path)
		if h1 := v.Text("h1"); h1 != x.say("desk.not_found.title") {
			x.t.Errorf("%s is open: %s", path, h1)
		}
	}
}

// passkey: a passkey is added on the account's page, and signs in. The key is
// Chromium's own virtual one, which asks for a finger and gets it.
func (x *inhabited) passkey(v *browser.Tab) {
	v.Open("/nb/desk/sign-in")
	key := &webauthn.VirtualAuthenticatorOptions{
		Protocol: webauthn.AuthenticatorProtocolCtap2, Transport: webauthn.AuthenticatorTransportInternal,
		HasResidentKey: true, HasUserVerification: true, IsUserVerified: true, AutomaticPresenceSimulation: true,
	}
	if _, err := chromedp.Call(v.Context(), webauthn.Enable, webauthn.EnableParams{}); err != nil {
		x.t.Fatal(err)
	}
	if _, err := chromedp.Call(v.Context(), webauthn.AddVirtualAuthenticator, webauthn.AddVirtualAuthenticatorParams{Options: key}); err != nil {
		x.t.Fatal(err)
	}
	x.signIn(v, "Nora Haugland", "/nb/desk")
	v.Open("/nb/desk/account")
	x.ahead.Add(int64(6 * time.Minute)) // proof of identity lasts for five
	v.Press(x.say("desk.enrol.add_passkey"))
	v.Press(x.say("desk.confirm.demonstration"))
	v.Field("passkey-label", "jobbtelefon")
	v.Press(x.say("desk.enrol.add_passkey"))
	if done := v.Text(".done"); !strings.Contains(done, x.say("desk.done.passkey")) {
		x.t.Fatalf("%s: %s", v.At(), v.Text("main"))
	}
	v.Open("/nb/desk/account")
	if text := v.Text("main"); !strings.Contains(text, "jobbtelefon") {
		x.t.Fatalf("the passkey is not there: %s", text)
	}
	x.signOut(v)
	v.Press(x.say("desk.sign_in.use_passkey"))
	v.Wait(`location.pathname === "/nb/desk/"`)
	if who := v.Text(".who"); !strings.Contains(who, "Nora Haugland") {
		x.t.Errorf("signed in as %q", who)
	}
	v.Open("/nb/desk/account")
	if text := v.Text("main"); !strings.Contains(text, x.say("desk.account.method.passkey")) {
		x.t.Errorf("the session was not begun with the passkey: %s", text)
	}
}

// passwordWithoutScripts: somebody who was invited sets a password and one-time codes and signs in with
// them, in a browser that runs no script.
func (x *inhabited) passwordWithoutScripts(v *browser.Tab) {
	_, page := x.post("Liv Strand", "/nb/desk/accounts/new", url.Values{"name": {"ola.p"}, "display": {"Ola Prøvesen"}, "agency": {"rosa"}, "role": {"reporter"}})
	if _, err := chromedp.Call(v.Context(), emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		x.t.Fatal(err)
	}
	v.Open("/nb/desk/sign-in")
	if text := v.Text("noscript"); text == "" {
		x.t.Fatal("the page runs scripts")
	}
	v.Press(x.say("desk.sign_in.invited"))
	v.Field("token", x.within(page, `class="handover__code mono">([^<]+)<`))
	v.Press(x.say("desk.continue"))
	secret := v.Text(".mono")
	const password = "fire helt tilfeldige ord"
	v.Field("password", password)
	v.Field("again", password)
	v.Field("code", x.oneTimeCode(secret, 0))
	v.Press(x.say("desk.enrol.save"))
	if who := v.Text(".who"); !strings.Contains(who, "Ola Prøvesen") {
		x.t.Fatalf("%s: %s", v.At(), v.Text("main"))
	}
	x.signOut(v)
	v.Field("name", "ola.p")
	v.Field("password", password)
	v.Field("code", x.oneTimeCode(secret, 1)) // each code is good for once
	v.Press(x.say("desk.sign_in.go"))
	if who := v.Text(".who"); !strings.Contains(who, "Ola Prøvesen") {
		x.t.Fatalf("%s: %s", v.At(), v.Text("main"))
	}
	x.signOut(v)
	v.Field("name", "ola.p")
	v.Field("password", password+"x")
	v.Field("code", x.oneTimeCode(secret, 1))
	v.Press(x.say("desk.sign_in.go"))
	if v.Text(".problems") == "" || v.Text(".who") != "" {
		x.t.Error("a wrong password is let in, or nothing is said")
	}
}

// oneTimeCode is the code of RFC 6238 (SHA-1, six digits, 30 seconds) for a
// secret in base32, so many steps from now.
func (x *inhabited) oneTimeCode(secret string, steps int64) string {
	x.t.Helper()
	key, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(strings.ReplaceAll(secret, " ", ""))
	if err != nil {
		x.t.Fatal(err)
	}
	mac := hmac.New(sha1.New, key)
	_ = binary.Write(mac, binary.BigEndian, x.c.app.now().Unix()/30+steps)
	sum := mac.Sum(nil)
	at := sum[len(sum)-1] & 15
	return fmt.Sprintf("%06d", binary.BigEndian.Uint32(sum[at:at+4])&0x7fffffff%1_000_000)
}

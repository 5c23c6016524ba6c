package main

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/png"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"verdig/access"
	"verdig/act"
	"verdig/browser"
	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
)

// planWithDocuments lets a case worker open a plan and put documents of every
// state beside it; it returns the address of the documents.
func (x *inhabited) planWithDocuments(worker, reference string) string {
	x.t.Helper()
	notification, _ := x.report(worker, reference)
	desk, err := act.NewDesk(x.st, x.c.app.now)
	if err != nil {
		x.t.Fatal(err)
	}
	who := x.people[worker]
	sc := desk.Matrix().Scope(access.Actor{ID: who.ID, Role: access.CaseWorker, Agency: who.Agency}, access.Protect)
	plan, err := desk.OpenPlan(context.Background(), sc, act.PlanStart{
		Notification: register.NotificationID(notification[strings.LastIndex(notification, "/")+1:]),
		Reason:       "concern", Basis: "consent", Day: codelist.DayOf(x.c.app.now()), Age: casework.Adult,
	})
	if err != nil {
		x.t.Fatal(err)
	}
	at := "/nb/desk/plans/" + string(plan) + "/documents"
	x.hand(worker, at, "Brev fra kommunen", []byte("Oslo, 3. mars 2026\n\nVi viser til møtet.\n\nHilsen kommunen\n"))
	x.hand(worker, at, "Bilde av brosjyren", aPicture(x.t))
	x.hand(worker, at, "Lagt inn ved en feil", []byte("Feil fil."))
	page := x.get(worker, at).Body.String()
	wrong := x.within(page, `href="([^"]*)">Lagt inn ved en feil`)
	x.post(worker, wrong+"/withdraw", url.Values{"reason": {"mistake"}})
	return at
}

// meetingsBeside calls two meetings in the plan of documents and holds one, with
// minutes, and returns their addresses.
func (x *inhabited) meetingsBeside(worker, documents string) (held, ahead string) {
	x.t.Helper()
	desk, err := act.NewDesk(x.st, x.c.app.now)
	if err != nil {
		x.t.Fatal(err)
	}
	who, plan := x.people[worker], strings.TrimSuffix(documents, "/documents")
	sc := desk.Matrix().Scope(access.Actor{ID: who.ID, Role: access.CaseWorker, Agency: who.Agency}, access.Protect)
	today, in := codelist.NorwegianDay(x.c.app.now()), casework.PlanID(plan[strings.LastIndex(plan, "/")+1:])
	call := casework.Step{
		Plan: in, Kind: casework.CallMeeting, Code: "plain", Day: today, Hour: "10:00", Parties: []string{who.Agency}, Text: "Bolig og arbeid",
	}
	id, err := desk.TakeStep(context.Background(), sc, call)
	if err != nil {
		x.t.Fatal(err)
	}
	call.Day = today.AddDays(7)
	next, err := desk.TakeStep(context.Background(), sc, call)
	if err != nil {
		x.t.Fatal(err)
	}
	_, err = desk.TakeStep(context.Background(), sc, casework.Step{
		Plan: in, Kind: casework.HoldMeeting, Subject: id, Day: today, Parties: []string{who.Agency}, Text: "Vi ble enige om bolig.", Seen: 1000,
	})
	if err != nil {
		x.t.Fatal(err)
	}
	return plan + "/meetings/" + string(id), plan + "/meetings/" + string(next)
}

func aPicture(t *testing.T) []byte {
	t.Helper()
	m := image.NewRGBA(image.Rect(0, 0, 1200, 800))
	for i := range 1200 * 800 {
		m.Set(i%1200, i/1200, color.RGBA{uint8(i % 1200 / 5), uint8(i / 1200 / 4), 120, 255})
	}
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// hand puts a document beside a plan without a browser.
func (x *inhabited) hand(name, path, called string, file []byte) {
	x.t.Helper()
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	_ = m.WriteField("name", called)
	part, err := m.CreateFormFile("file", "a.bin")
	if err == nil {
		_, err = part.Write(file)
	}
	if err != nil {
		x.t.Fatal(err)
	}
	_ = m.Close()
	r := httptest.NewRequest("POST", x.site+path, &b)
	r.Header.Set("Content-Type", m.FormDataContentType())
	if w := x.send(name, r); w.Code != http.StatusSeeOther {
		x.t.Fatalf("%s, POST %s: %d", name, path, w.Code)
	}
}

// documents: a case worker hands in a file that is refused and reads why, hands
// in one that is taken, looks at its preview, and withdraws it. The pages are
// judged as all others are.
func (x *inhabited) documents(v *browser.Tab) {
	worker := inRole[access.CaseWorker]
	at := x.planWithDocuments(worker, "D-2")
	x.signIn(v, worker, "/nb/desk")
	v.Open(at)
	v.Judge("documents", "nb", looks())
	dir := x.t.TempDir()
	choose := func(name string, b []byte) {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, b, 0o600); err != nil {
			x.t.Fatal(err)
		}
		v.Do(chromedp.SetUploadFiles(chromedp.CSS(`input[name="file"]`), []string{file}))
	}
	choose("a.pdf", []byte("%PDF-1.4 nothing"))
	v.Field("name", "Vedtak om bistand")
	v.Next(func() { v.Press(x.say("desk.documents.send")) })
	if text := v.Text("main"); !strings.Contains(text, x.say("scrub.damaged")) || !strings.Contains(text, x.say("scrub.damaged.remedy")) {
		x.t.Errorf("a damaged file: %s", text)
	}
	if typed := browser.Eval[string](v, `document.getElementById("name").value`); typed != "Vedtak om bistand" {
		x.t.Errorf("what was typed is now %q", typed)
	}
	v.Judge("documents refused", "nb", looks())
	choose("a.txt", []byte("Innvilget i seks måneder."))
	v.Next(func() { v.Press(x.say("desk.documents.send")) })
	v.Next(func() { v.Press("Vedtak om bistand") })
	if text := v.Text("main"); !strings.Contains(text, "Innvilget i seks måneder.") {
		x.t.Errorf("the preview: %s", text)
	}
	v.Judge("document text", "nb", looks())
	v.Open(at)
	v.Next(func() { v.Press("Bilde av brosjyren") })
	v.Wait(`document.querySelector(".document__picture").naturalWidth === 900`)
	v.Judge("document picture", "nb", looks())
	v.Do(chromedp.Click(chromedp.CSS(`input[name="reason"][value="asked"]`)))
	v.Next(func() { v.Press(x.say("desk.documents.withdraw")) })
	if text := v.Text("main"); !strings.Contains(text, x.say("casework.attachment.reason.asked")) || strings.Contains(text, "Bilde av brosjyren") {
		x.t.Errorf("after the withdrawal: %s", text)
	}
}

package desk

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"verdig/access"
	"verdig/act"
	"verdig/casework"
	"verdig/codelist"
)

// hands sends a document as a browser does.
func (x *house) hands(path, name, called string, file []byte) *httptest.ResponseRecorder {
	x.t.Helper()
	var b bytes.Buffer
	form := multipart.NewWriter(&b)
	_ = form.WriteField("name", name)
	if part, err := form.CreateFormFile("file", called); err != nil {
		x.t.Fatal(err)
	} else if _, err = part.Write(file); err != nil {
		x.t.Fatal(err)
	}
	_ = form.Close()
	r := httptest.NewRequest(http.MethodPost, path, &b)
	r.Header.Set("Content-Type", form.FormDataContentType())
	w := httptest.NewRecorder()
	x.h.ServeHTTP(w, r)
	return w
}

// plan opens a plan at rosa and signs its case worker in.
func (x *house) plan() string {
	x.t.Helper()
	x.be("worker", access.CaseWorker, "rosa")
	sc := x.acts.Matrix().Scope(x.who.Actor, access.Protect)
	id, err := x.acts.OpenPlan(context.Background(), sc, act.PlanStart{
		Notification: x.rosa, Reason: "concern", Basis: "consent", Day: codelist.DayOf(x.clock), Age: casework.Adult,
	})
	if err != nil {
		x.t.Fatal(err)
	}
	return string(id)
}

func TestDocumentsOfAPlan(t *testing.T) {
	x := newHouse(t)
	list := "/nb/desk/plans/" + x.plan() + "/documents"
	if page := said(x.get(list, 200)); !strings.Contains(page, "Ingen dokumenter") || !strings.Contains(page, "Legg inn et dokument") {
		t.Errorf("an empty list: %s", page)
	}
	for _, c := range []struct {
		name, called string
		file         []byte
		want, kept   string
	}{
		{"Kopi av pass", "a.pdf", []byte("GIF89a\x00\x00"), "Filer av denne typen tas ikke imot", "Kopi av pass"},
		{"", "", nil, "Filen er tom", ""},
		{"Stor fil", "a.txt", bytes.Repeat([]byte("x"), act.MaxAttachment+1), "større enn 10 MB", "Stor fil"},
		{"Enda større", "a.txt", bytes.Repeat([]byte("x"), act.MaxAttachment+envelope+1), "større enn 10 MB", ""},
		{strings.Repeat("a", 121), "a.txt", []byte("x"), "lengre enn 120 tegn", strings.Repeat("a", 121)},
	} {
		w := x.hands(list, c.name, c.called, c.file)
		if w.Code != http.StatusUnprocessableEntity || !strings.Contains(said(w.Body.String()), c.want) || c.kept != "" && !strings.Contains(w.Body.String(), `value="`+c.kept+`"`) {
			t.Errorf("%q: %d %s", c.want, w.Code, said(w.Body.String()))
		}
	}
	w := x.hands(list, "", `C:\mine\Vedtak <b>1.docx.txt`, []byte("Første linje\n<script>alert(1)</script>"))
	if w.Code != http.StatusSeeOther {
		t.Fatalf("%d %s", w.Code, said(w.Body.String()))
	}
	page := x.get(w.Header().Get("Location"), 200)
	if !strings.Contains(said(page), "renset og lagt inn") || !strings.Contains(said(page), "Vedtak <b>1.docx") || strings.Contains(page, "<b>1") {
		t.Errorf("the list: %s", said(page))
	}
	one := regexp.MustCompile(list + `/[0-9a-f-]+`).FindString(page)
	if page := x.get(one, 200); !strings.Contains(said(page), "Første linje") || strings.Contains(page, "<script>alert") || !strings.Contains(page, one+"/withdraw") {
		t.Errorf("the page: %s", page)
	}
	checkFile(t, get(x.h, one+"/file"), "text/plain; charset=utf-8", ".txt")
	x.get(one+"/picture", 404)

	if _, page := x.post(one+"/withdraw", 422, nil); !strings.Contains(said(page), "Velg hvorfor") {
		t.Errorf("without a reason: %s", said(page))
	}
	to, _ := x.post(one+"/withdraw", 303, url.Values{"reason": {"other_person"}})
	if page := said(x.get(to, 200)); !strings.Contains(page, "Gjelder en annen person") || !strings.Contains(page, "filen er ødelagt") || strings.Contains(page, "1.docx") {
		t.Errorf("withdrawn: %s", page)
	}
	for _, path := range []string{one, one + "/file", one + "/picture"} {
		x.get(path, 404)
	}
	x.be("other", access.CaseWorker, "udi")
	for _, path := range []string{list, one} {
		x.get(path, 404)
	}
}

// checkFile holds a download against what keeps a browser from opening it.
func checkFile(t *testing.T, w *httptest.ResponseRecorder, kind, ending string) {
	t.Helper()
	head := w.Header()
	if w.Code != 200 || head.Get("Content-Type") != kind || !regexp.MustCompile(`^attachment; filename=document-[0-9a-f]{12}\`+ending+`$`).MatchString(head.Get("Content-Disposition")) {
		t.Errorf("%d %v", w.Code, head)
	}
	if head.Get("X-Content-Type-Options") != "nosniff" || !strings.Contains(head.Get("Content-Security-Policy"), "sandbox") || strings.Contains(head.Get("Content-Security-Policy"), "self") {
		t.Errorf("%v", head)
	}
}

func TestAPictureIsShownSmall(t *testing.T) {
	x := newHouse(t)
	list := "/en/desk/plans/" + x.plan() + "/documents"
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 1800, 90))); err != nil {
		t.Fatal(err)
	}
	w := x.hands(list, "Passport", "a.html", b.Bytes())
	page := x.get(w.Header().Get("Location"), 200)
	one := regexp.MustCompile(list + `/[0-9a-f-]+`).FindString(page)
	if page := x.get(one, 200); !strings.Contains(page, `src="`+one+`/picture"`) {
		t.Errorf("no picture: %s", page)
	}
	w = get(x.h, one+"/picture")
	m, err := png.Decode(w.Body)
	if err != nil || m.Bounds().Dx() != 900 || w.Header().Get("Content-Type") != "image/png" || !strings.Contains(w.Header().Get("Content-Security-Policy"), "sandbox") {
		t.Errorf("%v %v", err, w.Header())
	}
	checkFile(t, get(x.h, one+"/file"), "image/png", ".png")
	for _, l := range []string{"nb", "nn", "en"} {
		for _, path := range []string{list, one} {
			if page := said(x.get(strings.Replace(path, "/en/", "/"+l+"/", 1), 200)); regexp.MustCompile(`(desk|casework|scrub)\.[a-z]+\.`).MatchString(page) {
				t.Errorf("a key stands in a page: %s", page)
			}
		}
	}
}

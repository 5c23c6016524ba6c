package desk

import (
	"bytes"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"verdig/asset"
	"verdig/stat/report/chart"
	"verdig/web/encoder"
	"verdig/web/guard"
)

// response is a whole answer: rendered before the first byte is sent, so that
// no half page ever leaves.
type response struct {
	status   int // 0 means 200
	kind     string
	body     []byte
	page     templ.Component // rendered into body
	redirect string          // answered with 303, so that a form is never sent twice
	download string          // file name, made by us, for Content-Disposition
	cookies  []*http.Cookie
	retry    time.Duration
	clear    bool // the browser is to forget what it holds of the desk
	alone    bool // it stands for itself: nothing in it runs, or fetches anything
}

func render(ctx context.Context, res response) (response, error) {
	var b bytes.Buffer
	if err := res.page.Render(ctx, &b); err != nil {
		return response{}, err
	}
	res.body, res.kind = b.Bytes(), "text/html; charset=utf-8"
	return res, nil
}

// secure sets what a page of the desk says to a browser: what the guard says,
// and that a form may tell the desk, and nobody else, from which page it comes.
func secure(head http.Header) {
	guard.Protect(head)
	head.Set("Referrer-Policy", "same-origin")
	head.Set("Cross-Origin-Embedder-Policy", "require-corp")
}

// send writes the answer.
func (res response) send(w http.ResponseWriter, r *http.Request) {
	head := w.Header()
	secure(head)
	for _, c := range res.cookies {
		http.SetCookie(w, c)
	}
	if res.clear {
		head.Set("Clear-Site-Data", `"cache", "storage"`)
	}
	if res.redirect != "" {
		head.Set("Location", res.redirect)
		w.WriteHeader(http.StatusSeeOther)
		return
	}
	if res.kind != "" {
		head.Set("Content-Type", res.kind)
	}
	if res.download != "" {
		head.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": res.download}))
	}
	if res.alone {
		head.Set("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
	}
	if res.retry > 0 {
		head.Set("Retry-After", strconv.Itoa(int(res.retry.Seconds())))
	}
	head.Set("Content-Length", strconv.Itoa(len(res.body)))
	if res.status != 0 {
		w.WriteHeader(res.status)
	}
	if r.Method != http.MethodHead {
		_, _ = w.Write(res.body)
	}
}

//go:embed style script
var own embed.FS

// sheets are the style sheets of a page, in order.
var sheets = []string{"style/inter.css", "style/theme.css", "style/designsystemet.css", "style/desk.css", "style/report.css", "style/admin.css", "style/document.css", "style/plan.css"}

// scripts are the scripts of every page; they improve what works without them.
var scripts = []string{"script/desk.js", "script/form.js", "script/passkey.js", "script/copy.js"}

func readAsset(name string) ([]byte, error) {
	if !fs.ValidPath(name) {
		return nil, fs.ErrNotExist
	}
	switch name {
	case "script/encode.js":
		return encoder.Script, nil
	case "script/tables.json":
		return encoder.Tables, nil
	}
	if b, err := own.ReadFile(name); err == nil {
		if name == "style/desk.css" {
			b = append([]byte(chart.CSS()), b...)
		}
		return b, nil
	}
	if strings.HasPrefix(name, "style/") {
		return asset.Open(name)
	}
	return nil, fs.ErrNotExist
}

// assetVersion names the content of all own assets and sheets together: it
// stands in their addresses, so that they can be kept and never be out of
// date.
func assetVersion() string {
	sum := sha256.New()
	for _, name := range sheets {
		b, err := readAsset(name)
		if err == nil {
			sum.Write(b)
		}
	}
	_ = fs.WalkDir(own, "script", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			b, _ := own.ReadFile(name)
			sum.Write(b)
		}
		return err
	})
	return hex.EncodeToString(sum.Sum(nil)[:6])
}

var kinds = map[string]string{
	".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json",
	".svg": "image/svg+xml", ".woff2": "font/woff2",
}

// asset serves styles, fonts and scripts, to anybody.
func (s *server) asset(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	b, err := readAsset(name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	secure(w.Header())
	w.Header().Set("Content-Type", kinds[path.Ext(name)])
	if r.URL.Query().Get("v") == s.version || path.Ext(name) == ".woff2" {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(b))
}

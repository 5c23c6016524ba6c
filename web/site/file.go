package site

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"

	"verdig/asset"
	"verdig/fault"
	"verdig/stat/report/chart"
	"verdig/stat/report/html"
)

//go:embed style
var styles embed.FS

// kinds are the media types of files; any other is sent as bytes.
var kinds = map[string]string{
	".html": "text/html; charset=utf-8", ".pdf": "application/pdf", ".md": "text/markdown; charset=utf-8",
	".csv": "text/csv; charset=utf-8", ".json": "application/json", ".svg": "image/svg+xml", ".css": "text/css; charset=utf-8",
	".woff2": "font/woff2", ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

func kindOf(name string) string {
	if k, ok := kinds[path.Ext(name)]; ok {
		return k
	}
	return "application/octet-stream"
}

// How long files may be kept without asking again. An edition never changes,
// but one that must be withdrawn should be gone the next day; the address of a
// style sheet changes with its content; a font changes with a new version of
// the program at most.
const (
	keepRelease = 24 * time.Hour
	keepSheet   = 365 * 24 * time.Hour
	keepFont    = 30 * 24 * time.Hour
)

func (s *server) file(r *http.Request) (response, error) {
	name := r.PathValue("name")
	b, err := s.shelf.file(r.PathValue("edition"), name)
	if errors.Is(err, fs.ErrNotExist) {
		return response{}, notFound()
	}
	if err != nil {
		return response{}, err
	}
	return fileResponse(name, b, keepRelease), nil
}

// fileResponse is a file as it is sent: with the policy that its kind needs.
func fileResponse(name string, b []byte, keep time.Duration) response {
	res := response{body: b, kind: kindOf(name), keep: keep, policy: "default-src 'none'; sandbox; " + noFrames}
	switch path.Ext(name) {
	case ".html":
		res.policy = documentPolicy(b)
	case ".pdf":
		// A reader built into the browser brings its own style and script.
		res.policy = "default-src 'none'; style-src 'self'; object-src 'self'; " + noFrames
	case ".xlsx", ".csv":
		res.download, res.shared = path.Base(name), true
	case ".json":
		res.shared = true
	}
	return res
}

// documentPolicy allows exactly the style sheets that a self-contained
// document carries, by their sums.
func documentPolicy(doc []byte) string {
	sources := "'none'"
	if sums := html.StyleSources(doc); len(sums) > 0 {
		sources = strings.Join(sums, " ")
	}
	return "default-src 'none'; style-src " + sources + "; img-src 'self' data:; font-src data:; " + noFrames
}

// siteStyle is the site's own style sheet, with that of the charts in its
// pages.
func siteStyle() ([]byte, error) {
	b, err := styles.ReadFile("style/site.css")
	return append([]byte(chart.CSS()), b...), err
}

// sheets are the style sheets of a page, in order.
var sheets = []string{"style/inter.css", "style/theme.css", "style/designsystemet.css", "site.css"}

// assetVersion names the content of all style sheets together: it stands in
// their addresses, so that they can be kept and yet never be out of date.
func assetVersion() string {
	sum := sha256.New()
	for _, name := range sheets {
		b, err := readAsset(name)
		if err == nil {
			sum.Write(b)
		}
	}
	return hex.EncodeToString(sum.Sum(nil)[:6])
}

func readAsset(name string) ([]byte, error) {
	switch {
	case name == "site.css":
		return siteStyle()
	case name == "mark.svg":
		return styles.ReadFile("style/mark.svg")
	case strings.HasPrefix(name, "style/") && fs.ValidPath(name):
		return asset.Open(name)
	}
	return nil, fs.ErrNotExist
}

func (s *server) asset(r *http.Request) (response, error) {
	name := r.PathValue("name")
	b, err := readAsset(name)
	if err != nil {
		return response{}, fault.Wrap(fault.NotFound, err, "site.not_found")
	}
	res := response{body: b, kind: kindOf(name), policy: "default-src 'none'; sandbox; " + noFrames}
	switch {
	case path.Ext(name) == ".woff2":
		res.keep = keepFont
	case r.URL.Query().Get("v") == s.version:
		res.keep = keepSheet
	}
	return res, nil
}

// assetURL is the address of an asset in the version of this build.
func (f frame) assetURL(name string) string { return "/asset/" + name + "?v=" + f.Version }

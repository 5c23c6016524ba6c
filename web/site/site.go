// Package site knows the public web site: the front page with the year's key
// figures, the reports, tables and news, the archive of every year, and the
// page about the figures, in bokmål, nynorsk and English. It reads the files
// of releases and nothing else: it has no path to the register, so that what
// was not released cannot be shown.
package site

import (
	"bytes"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"errors"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/klauspost/compress/gzhttp"

	"verdig/asset"
	"verdig/codelist"
	"verdig/fault"
	"verdig/release"
)

//go:embed style/site.css
var styles embed.FS

// Settings says where the site finds what it shows.
type Settings struct {
	Releases fs.FS                           // one folder an edition, as release writes them
	Report   func(err error, pattern string) // told of internal errors; never of addresses asked for
}

// New returns the handler of the public site.
func New(s Settings) (http.Handler, error) {
	site := &server{shelf: newShelf(s.Releases), report: s.Report}
	if _, err := site.shelf.editions(); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	for pattern, h := range map[string]handler{
		"GET /{$}":                       site.root,
		"GET /files/{edition}/{name...}": site.file,
		"GET /asset/{name...}":           site.asset,
	} {
		mux.Handle(pattern, site.adapt(pattern, h))
	}
	for _, l := range codelist.Langs {
		for path, h := range map[string]handler{
			"":               site.toFront,
			"/{$}":           site.front,
			"/archive":       site.archive,
			"/tables/{year}": site.tables,
			"/news/{year}":   site.news,
			"/report/{year}": site.reportPage,
			"/about":         site.about,
		} {
			pattern := "GET /" + string(l) + path
			mux.Handle(pattern, site.adapt(pattern, func(r *http.Request) (response, error) {
				r.SetPathValue("lang", string(l))
				return h(r)
			}))
		}
	}
	mux.Handle("/", site.adapt("/", func(*http.Request) (response, error) {
		return response{}, fault.New(fault.NotFound, "site.not_found")
	}))
	return gzhttp.GzipHandler(mux), nil
}

type server struct {
	shelf  *shelf
	report func(error, string)
}

// response is a whole answer: rendered before the first byte is sent, so that
// no half page ever leaves.
type response struct {
	status   int
	kind     string // media type
	body     []byte
	page     templ.Component // rendered into body
	redirect string
	policy   string // Content-Security-Policy, "" for that of a page
	download string // file name for Content-Disposition
	keep     bool   // may be cached for long: the name changes with the content
}

type handler func(*http.Request) (response, error)

const pagePolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// adapt turns a handler into an http.Handler: one place renders, maps errors
// to statuses and sets the headers.
func (s *server) adapt(pattern string, h handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		res, err := h(r)
		if err == nil && res.page != nil {
			res, err = render(r.Context(), res)
		}
		if err != nil {
			res = s.failure(r, err, pattern)
		}
		head := w.Header()
		head.Set("X-Content-Type-Options", "nosniff")
		head.Set("Referrer-Policy", "no-referrer")
		head.Set("Cross-Origin-Opener-Policy", "same-origin")
		if res.policy == "" {
			res.policy = pagePolicy
		}
		head.Set("Content-Security-Policy", res.policy)
		if res.redirect != "" {
			http.Redirect(w, r, res.redirect, http.StatusSeeOther)
			return
		}
		if res.keep {
			head.Set("Cache-Control", "public, max-age=3600")
		} else {
			head.Set("Cache-Control", "no-cache")
		}
		if res.download != "" {
			head.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": res.download}))
		}
		head.Set("Content-Type", res.kind)
		head.Set("Content-Length", strconv.Itoa(len(res.body)))
		if res.status == 0 {
			res.status = http.StatusOK
		}
		w.WriteHeader(res.status)
		w.Write(res.body) //nolint:errcheck // the reader has gone
	})
}

func render(ctx context.Context, res response) (response, error) {
	var b bytes.Buffer
	if err := res.page.Render(ctx, &b); err != nil {
		return response{}, err
	}
	res.body, res.kind = b.Bytes(), "text/html; charset=utf-8"
	return res, nil
}

// failure is the one place where a kind of error becomes a status.
func (s *server) failure(r *http.Request, err error, pattern string) response {
	status := http.StatusInternalServerError
	switch fault.KindOf(err) {
	case fault.NotFound:
		status = http.StatusNotFound
	case fault.Unavailable:
		status = http.StatusServiceUnavailable
	default:
		if s.report != nil {
			s.report(err, pattern)
		}
	}
	lang, ok := langOf(r)
	if !ok {
		lang = codelist.NB
	}
	res, failed := render(r.Context(), response{status: status, page: errorPage(frame{Lang: lang, Words: wordsIn(lang)}, status)})
	if failed != nil {
		return response{status: status, kind: "text/plain; charset=utf-8", body: []byte(http.StatusText(status))}
	}
	return res
}

func langOf(r *http.Request) (codelist.Lang, bool) {
	l := codelist.Lang(r.PathValue("lang"))
	return l, slices.Contains(codelist.Langs, l)
}

// root sends the reader to the front page in the best language on offer.
func (s *server) root(r *http.Request) (response, error) {
	return response{redirect: "/" + string(preferred(r.Header.Get("Accept-Language"))) + "/"}, nil
}

// preferred picks the first language of the header that the site has; bokmål
// otherwise, also for readers of Danish, Swedish and unspecified Norwegian.
func preferred(accept string) codelist.Lang {
	for part := range strings.SplitSeq(accept, ",") {
		tag, _, _ := strings.Cut(strings.TrimSpace(part), ";")
		base, _, _ := strings.Cut(strings.ToLower(tag), "-")
		switch base {
		case "nn":
			return codelist.NN
		case "nb", "no", "da", "sv":
			return codelist.NB
		case "en":
			return codelist.EN
		}
	}
	return codelist.NB
}

// toFront adds the slash that a front page's address ends with.
func (s *server) toFront(r *http.Request) (response, error) {
	return response{redirect: "/" + r.PathValue("lang") + "/"}, nil
}

// open finds the language and the page of a year ("" for the latest).
func (s *server) open(r *http.Request, here, year string) (frame, release.Page, error) {
	lang, ok := langOf(r)
	if !ok {
		return frame{}, release.Page{}, fault.New(fault.NotFound, "site.not_found")
	}
	all, err := s.shelf.editions()
	if err != nil {
		return frame{}, release.Page{}, err
	}
	f := frame{Lang: lang, Words: wordsIn(lang), Here: here}
	for _, e := range all {
		if year != "" && strconv.Itoa(e.Year) != year {
			continue
		}
		p, err := s.shelf.page(e, lang)
		f.Synthetic, f.Latest = p.Synthetic, all[0].Year
		return f, p, err
	}
	if len(all) == 0 && year == "" {
		return f, release.Page{}, nil
	}
	return frame{}, release.Page{}, fault.New(fault.NotFound, "site.not_found")
}

func (s *server) front(r *http.Request) (response, error) {
	f, p, err := s.open(r, "", "")
	if err != nil {
		return response{}, err
	}
	if p.Year == 0 {
		return response{page: emptyPage(f)}, nil
	}
	years, err := s.shelf.pages(f.Lang)
	if err != nil {
		return response{}, err
	}
	return response{page: frontPage(f, p, years)}, nil
}

func (s *server) archive(r *http.Request) (response, error) {
	f, p, err := s.open(r, "archive", "")
	if err != nil {
		return response{}, err
	}
	years, err := s.shelf.pages(f.Lang)
	if err != nil {
		return response{}, err
	}
	return response{page: archivePage(f, years, backSeries(p))}, nil
}

// backSeries is the table of earlier published totals, nil where the release
// has none.
func backSeries(p release.Page) *release.PageTable {
	i := slices.IndexFunc(p.Tables, func(t release.PageTable) bool { return t.ID == "back_series" })
	if i < 0 {
		return nil
	}
	return &p.Tables[i]
}

func (s *server) tables(r *http.Request) (response, error) {
	year := r.PathValue("year")
	f, p, err := s.open(r, "tables/"+year, year)
	return response{page: tablesPage(f, p)}, err
}

func (s *server) news(r *http.Request) (response, error) {
	year := r.PathValue("year")
	f, p, err := s.open(r, "news/"+year, year)
	return response{page: newsPage(f, p)}, err
}

// reportPage shows the report itself: the self-contained file of the release.
func (s *server) reportPage(r *http.Request) (response, error) {
	f, p, err := s.open(r, "report", r.PathValue("year"))
	if err != nil {
		return response{}, err
	}
	return s.releaseFile(p.Edition, "report-"+strconv.Itoa(p.Year)+"."+string(f.Lang)+".html")
}

func (s *server) about(r *http.Request) (response, error) {
	f, p, err := s.open(r, "about", "")
	return response{page: aboutPage(f, p)}, err
}

func (s *server) file(r *http.Request) (response, error) {
	return s.releaseFile(r.PathValue("edition"), r.PathValue("name"))
}

// kinds are the media types of released files; any other is sent as bytes.
var kinds = map[string]string{
	".html": "text/html; charset=utf-8", ".pdf": "application/pdf", ".md": "text/markdown; charset=utf-8",
	".csv": "text/csv; charset=utf-8", ".json": "application/json", ".svg": "image/svg+xml", ".css": "text/css; charset=utf-8",
	".woff2": "font/woff2", ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

func (s *server) releaseFile(edition, name string) (response, error) {
	b, err := s.shelf.file(edition, name)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
		return response{}, fault.Wrap(fault.NotFound, err, "site.not_found")
	}
	if err != nil {
		return response{}, err
	}
	res := response{body: b, kind: kinds[path.Ext(name)], policy: "default-src 'none'; style-src 'unsafe-inline'; sandbox", keep: true}
	switch path.Ext(name) {
	case ".html":
		res.policy = documentPolicy(b)
	case ".xlsx", ".csv":
		res.download = path.Base(name)
	case ".pdf":
		res.policy = "default-src 'self'; object-src 'self'; plugin-types application/pdf"
	case "":
		res.kind = "application/octet-stream"
	}
	return res, nil
}

// documentPolicy allows exactly the style sheets that a self-contained
// document carries, by their sums.
func documentPolicy(doc []byte) string {
	var sums []string
	for rest := doc; ; {
		_, after, found := bytes.Cut(rest, []byte("<style>"))
		style, next, closed := bytes.Cut(after, []byte("</style>"))
		if !found || !closed {
			break
		}
		sum := sha256.Sum256(style)
		sums = append(sums, "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'")
		rest = next
	}
	if len(sums) == 0 {
		sums = []string{"'none'"}
	}
	return "default-src 'none'; style-src " + strings.Join(sums, " ") + "; img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
}

func (s *server) asset(r *http.Request) (response, error) {
	name := r.PathValue("name")
	read := asset.Open
	if name == "site.css" {
		name = "style/site.css"
		read = styles.ReadFile
	} else if !strings.HasPrefix(name, "style/") {
		return response{}, fault.New(fault.NotFound, "site.not_found")
	}
	b, err := read(name)
	if err != nil {
		return response{}, fault.Wrap(fault.NotFound, err, "site.not_found")
	}
	return response{body: b, kind: kinds[path.Ext(name)], keep: true}, nil
}

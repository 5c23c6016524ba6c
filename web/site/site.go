// Package site knows the public web site: the front page with the year's key
// figures, the reports, tables and news, the archive of every year, and the
// page about the figures, in bokmål, nynorsk and English. It reads the files
// of releases and nothing else: it has no path to the register, so that what
// was not released cannot be shown. The pages of help for a person stand among
// its addresses, whether anything is released or not.
package site

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"
	"github.com/klauspost/compress/gzhttp"

	"verdig/caselaw"
	"verdig/codelist"
	"verdig/fault"
	"verdig/lang"
	"verdig/web/help"
)

// Settings says where the site finds what it shows.
type Settings struct {
	Releases  fs.FS                           // one folder an edition, as release writes them
	Judgments fs.FS                           // the register of judgments as verdig judgments puts it out; nil where there is none
	Search    caselaw.Maker                   // searches the judgments; nil means that they are listed alone
	Help      *help.Guide                     // what the pages of help say; nil means the guide of the program
	Report    func(err error, pattern string) // told of internal errors; never of addresses asked for
}

// New returns the handler of the public site. It returns an error where the
// folder of releases cannot be read.
func New(s Settings) (http.Handler, error) {
	site, err := newServer(s)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	handle := func(pattern string, h handler) { mux.Handle(pattern, site.adapt(pattern, h)) }
	handle("GET /{$}", site.root)
	handle("GET /files/{edition}/{name...}", site.file)
	handle("GET /judgments/files/{name}", site.judgmentFile)
	handle("GET /asset/{name...}", site.asset)
	for _, l := range codelist.Langs {
		top := "GET /" + string(l)
		handle(top, site.toFront)
		handle(top+"/{$}", site.front)
		handle(top+"/archive", site.archive)
		handle(top+"/tables/{year}", site.tables)
		handle(top+"/news/{year}", site.news)
		handle(top+"/report/{year}", site.toReport)
		handle(top+"/about", site.about)
		handle(top+"/judgments", site.judgments)
		handle(top+"/judgments/{judgment}", site.judgment)
	}
	handle("/", site.elsewhere)
	people, err := help.New(help.Settings{Guide: s.Help, Synthetic: site.synthetic, Report: s.Report})
	if err != nil {
		return nil, err
	}
	people.Mount(mux)
	squeeze, err := gzhttp.NewWrapper(gzhttp.ContentTypes([]string{
		"text/html", "text/css", "text/csv", "text/markdown", "text/plain", "application/json", "image/svg+xml",
	}))
	if err != nil {
		return nil, err
	}
	return squeeze(mux), nil
}

type server struct {
	shelf   *shelf
	docket  *docket
	report  func(error, string)
	texts   *lang.Catalogue
	version string // of the style sheets, in their addresses
}

func newServer(s Settings) (*server, error) {
	texts, err := lang.Load()
	if err != nil {
		return nil, err
	}
	codes, err := codelist.Load()
	if err != nil {
		return nil, err
	}
	site := &server{shelf: newShelf(s.Releases), report: s.Report, texts: texts, version: assetVersion()}
	site.docket = &docket{root: s.Judgments, make: s.Search, codes: codes, tell: func(err error) {
		if s.Report != nil {
			s.Report(err, "judgments")
		}
	}}
	_, err = site.shelf.editions()
	return site, err
}

// synthetic reports whether an edition that is shown is of an invented country.
func (s *server) synthetic() bool {
	return slices.ContainsFunc(s.shelf.known(), func(e edition) bool { return e.Synthetic })
}

// response is a whole answer: rendered before the first byte is sent, so that
// no half page ever leaves.
type response struct {
	status   int // 0 means 200
	kind     string
	body     []byte
	page     templ.Component // rendered into body
	redirect string
	policy   string        // Content-Security-Policy, "" for that of a page
	download string        // file name for Content-Disposition
	keep     time.Duration // may be used so long without asking again
	vary     string        // request header that the answer depends on
	shared   bool          // open data: pages of other sites may read it
}

type handler func(*http.Request) (response, error)

// pagePolicy is the content security policy of a page: style, fonts and
// pictures of the site's own, and no script at all.
const pagePolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; " + noFrames

const noFrames = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

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
		res.send(w, r)
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

// send writes the answer: not at all where the reader has it already, and in
// the part that the reader asks for.
func (res response) send(w http.ResponseWriter, r *http.Request) {
	head := w.Header()
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("Referrer-Policy", "no-referrer")
	head.Set("Cross-Origin-Opener-Policy", "same-origin")
	head.Set("Cross-Origin-Resource-Policy", "same-origin")
	if res.shared {
		head.Set("Cross-Origin-Resource-Policy", "cross-origin")
		head.Set("Access-Control-Allow-Origin", "*")
	}
	head.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
	if res.policy == "" {
		res.policy = pagePolicy
	}
	head.Set("Content-Security-Policy", res.policy)
	head.Set("Cache-Control", "no-cache")
	if res.keep > 0 {
		head.Set("Cache-Control", "public, max-age="+strconv.Itoa(int(res.keep.Seconds())))
	}
	if res.vary != "" {
		head.Add("Vary", res.vary)
	}
	if res.redirect != "" {
		http.Redirect(w, r, res.redirect, http.StatusSeeOther)
		return
	}
	if res.download != "" {
		head.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": res.download}))
	}
	head.Set("Content-Type", res.kind)
	if res.status == 0 {
		sum := sha256.Sum256(res.body)
		head.Set("ETag", `W/"`+hex.EncodeToString(sum[:16])+`"`)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(res.body))
		return
	}
	if res.status == http.StatusMethodNotAllowed {
		head.Set("Allow", "GET, HEAD")
	}
	w.WriteHeader(res.status)
	if r.Method != http.MethodHead {
		w.Write(res.body) //nolint:errcheck // the reader has gone
	}
}

// failure is the one place where a kind of error becomes a status.
func (s *server) failure(r *http.Request, err error, pattern string) response {
	status := http.StatusInternalServerError
	switch fault.KindOf(err) {
	case fault.NotFound:
		status = http.StatusNotFound
	case fault.Usage:
		status = http.StatusMethodNotAllowed
	case fault.Unavailable:
		status = http.StatusServiceUnavailable
	default:
		if s.report != nil {
			s.report(err, pattern)
		}
	}
	f := s.frame(langOf(r), s.shelf.known())
	f.Error = true
	res, failed := render(r.Context(), response{page: errorPage(f, status)})
	if failed != nil {
		res = response{kind: "text/plain; charset=utf-8", body: []byte(http.StatusText(status))}
	}
	res.status = status
	return res
}

// langOf is the language of an address, and of the reader where the address has
// none.
func langOf(r *http.Request) codelist.Lang {
	first, _, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	if l := codelist.Lang(first); slices.Contains(codelist.Langs, l) {
		return l
	}
	return preferred(r.Header.Get("Accept-Language"))
}

// preferred picks the language of the header that the reader likes best and
// the site has; bokmål otherwise, also for readers of Danish, Swedish and
// unspecified Norwegian.
func preferred(accept string) codelist.Lang {
	best, weight := codelist.NB, 0.0
	for part := range strings.SplitSeq(accept, ",") {
		tag, parameter, weighted := strings.Cut(strings.TrimSpace(part), ";")
		q := 1.0
		if weighted {
			value, _ := strings.CutPrefix(strings.TrimSpace(parameter), "q=")
			var err error
			if q, err = strconv.ParseFloat(value, 64); err != nil {
				q = 0
			}
		}
		base, _, _ := strings.Cut(strings.ToLower(tag), "-")
		if l, ok := spoken[base]; ok && q > weight {
			best, weight = l, q
		}
	}
	return best
}

// spoken says which of the site's languages serves a reader of another.
var spoken = map[string]codelist.Lang{
	"nn": codelist.NN, "nb": codelist.NB, "no": codelist.NB, "da": codelist.NB, "sv": codelist.NB, "en": codelist.EN,
}

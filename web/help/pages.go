package help

import (
	"bytes"
	_ "embed"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"verdig/web/guard"
)

//go:embed style/page.css
var style []byte

//go:embed script/page.js
var script []byte

// Settings says what the page is of.
type Settings struct {
	Guide     *Guide                          // nil means that of [Load]
	Synthetic func() bool                     // whether the site shows an invented country; nil means it does not
	Report    func(err error, pattern string) // told of internal errors; never of who asks
}

// Pages serves the page in every language of a guide.
type Pages struct {
	guide     *Guide
	synthetic func() bool
	report    func(error, string)
	tags      []language.Tag // in the order of the guide
	matcher   language.Matcher
}

// New returns the pages of a guide. It returns ErrData where there is no guide
// and that of the program is broken.
func New(s Settings) (*Pages, error) {
	if s.Guide == nil {
		var err error
		if s.Guide, err = Load(); err != nil {
			return nil, err
		}
	}
	p := &Pages{guide: s.Guide, synthetic: s.Synthetic, report: s.Report}
	for _, tag := range s.Guide.country.Languages {
		p.tags = append(p.tags, language.Make(tag))
	}
	p.matcher = language.NewMatcher(p.tags)
	return p, nil
}

// The addresses of the page. They stay in the history of a browser, so that
// they say as little as the title does.
const (
	anyPath    = "/info" // leads to the language of the reader
	stylePath  = anyPath + "/page.css"
	scriptPath = anyPath + "/page.js"
)

// Path is the address of the page in a language.
func Path(tag string) string { return "/" + tag + anyPath }

// Mount adds the pages to the addresses of a site.
func (p *Pages) Mount(mux *http.ServeMux) {
	mux.HandleFunc("GET "+anyPath, p.choose)
	mux.HandleFunc("GET "+stylePath, file("text/css; charset=utf-8", style))
	mux.HandleFunc("GET "+scriptPath, file("text/javascript; charset=utf-8", script))
	for _, tag := range p.guide.country.Languages {
		mux.HandleFunc("GET "+Path(tag), func(w http.ResponseWriter, r *http.Request) { p.page(w, r, tag) })
	}
}

// policy lets the page use a style and a script of its own and nothing else:
// no request leaves the house.
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// protect sets what every answer of the pages says to a browser: no copy may be
// kept, and nobody is told where the reader came from. Search engines may come,
// for they are how the page is found. There is no sum of the content: what is
// not kept cannot be asked for again.
func protect(h http.Header) {
	guard.Protect(h)
	h.Set("Content-Security-Policy", policy)
	h.Del("X-Robots-Tag")
}

// choose sends the reader to the page in the language that the browser asks
// for, and to the fallback where there is none of them.
func (p *Pages) choose(w http.ResponseWriter, r *http.Request) {
	protect(w.Header())
	w.Header().Add("Vary", "Accept-Language")
	http.Redirect(w, r, Path(p.preferred(r.Header.Get("Accept-Language"))), http.StatusSeeOther)
}

func (p *Pages) preferred(accept string) string {
	wanted, _, err := language.ParseAcceptLanguage(accept)
	if err != nil {
		return p.guide.country.Fallback
	}
	_, at, sure := p.matcher.Match(wanted...)
	if sure == language.No {
		return p.guide.country.Fallback
	}
	return p.guide.country.Languages[at]
}

func file(kind string, content []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		protect(w.Header())
		send(w, r, kind, content)
	}
}

func (p *Pages) page(w http.ResponseWriter, r *http.Request, tag string) {
	protect(w.Header())
	v := view{text: p.guide.texts[tag], country: p.guide.country}
	v.Synthetic = p.synthetic != nil && p.synthetic()
	for _, other := range p.guide.country.Languages {
		v.Others = append(v.Others, p.guide.texts[other])
	}
	var b bytes.Buffer
	if err := page(v).Render(r.Context(), &b); err != nil {
		if p.report != nil {
			p.report(err, r.Pattern)
		}
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	send(w, r, "text/html; charset=utf-8", b.Bytes())
}

func send(w http.ResponseWriter, r *http.Request, kind string, content []byte) {
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Content-Length", strconv.Itoa(len(content)))
	if r.Method != http.MethodHead {
		w.Write(content) //nolint:errcheck // the reader has gone
	}
}

// view is what the page shows.
type view struct {
	text
	country   country
	Others    []text // every language, for the switch
	Synthetic bool
}

// contacts lists those that stand at the top of the page, or the others.
func (v view) contacts(urgent bool) []contact {
	return slices.DeleteFunc(slices.Clone(v.country.Contacts), func(c contact) bool { return c.Urgent != urgent })
}

// trace is what the page says of a kind of trace.
func (v view) trace(kind string) string {
	return strings.NewReplacer("{leave}", v.Leave, "{title}", v.Title).Replace(v.Trace.Items[kind])
}

// dated cuts a text where the day belongs.
func (v view) dated() (before, after string) {
	before, after, _ = strings.Cut(v.Sources.Text, "{date}")
	return before, after
}

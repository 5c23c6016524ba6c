package release

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"verdig/codelist"
	"verdig/lang"
	"verdig/release/narrative"
	"verdig/stat/cube"
	"verdig/stat/disclosure"
	"verdig/stat/microdata"
	"verdig/stat/report"
	"verdig/stat/report/chart"
	"verdig/stat/report/html"
	"verdig/stat/report/markdown"
	"verdig/stat/report/pdf"
	"verdig/stat/report/typeset"
)

// Errors of this package. Callers test them with errors.Is.
var (
	// ErrGate reports figures that do not agree. The error is a [*GateError]
	// that lists where.
	ErrGate = errors.New("release: the figures do not agree")
	// ErrYears reports frozen years from which the release cannot be made.
	ErrYears = errors.New("release: no frozen year to release")
)

// Discrepancy is one place where published figures would contradict each
// other.
type Discrepancy struct {
	Where string // table, figure or document, and place in it
	What  string // expected and found
}

// GateError lists every discrepancy that the gate found.
type GateError struct{ Found []Discrepancy }

// Error names the first discrepancies.
func (e *GateError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%v: %d", ErrGate, len(e.Found))
	for i, d := range e.Found {
		if i == 5 {
			b.WriteString("; ...")
			break
		}
		fmt.Fprintf(&b, "; %s: %s", d.Where, d.What)
	}
	return b.String()
}

// Unwrap returns ErrGate.
func (e *GateError) Unwrap() error { return ErrGate }

// Material is what a release is set from besides its figures.
type Material struct {
	Typesetter *typeset.Typesetter // nil: no PDF is written
	Charts     *chart.Fonts        // nil: text widths by table
	Fonts      []html.Font         // inlined into HTML; may be empty
}

// Input is everything that a release is made from.
type Input struct {
	Years     []microdata.Dataset // frozen years in order; the last is released
	Earlier   disclosure.Ledger   // what earlier releases have published
	Codes     *codelist.Library
	Series    []narrative.PublishedFigure
	Sections  map[codelist.Lang]string // challenges and proposals, Markdown
	Publisher codelist.Text
	Published codelist.Day
	Program   string
	Material  Material
	Progress  func(stage string, done, total int)
}

// Bundle is a finished release: files by slash name, among them manifest.json,
// and what later releases must remember.
type Bundle struct {
	Edition     string
	Year        int
	Files       map[string][]byte
	Ledger      disclosure.Ledger
	Certificate disclosure.Certificate
}

// Figures protects the frozen years together and returns the release of
// figures that everything else is printed from. It returns ErrYears, ErrGate,
// or an error of packages cube and disclosure.
func Figures(in Input) (disclosure.Release, error) {
	if len(in.Years) == 0 {
		return disclosure.Release{}, ErrYears
	}
	tables, err := cube.Standard(in.Codes, in.Years)
	if err != nil {
		return disclosure.Release{}, err
	}
	r, err := disclosure.Protect(tables, disclosure.StandardPolicy(), in.Earlier)
	if err != nil {
		return disclosure.Release{}, err
	}
	inside, err := disclosure.Protect(tables, disclosure.InternalPolicy(), disclosure.Ledger{})
	if err != nil {
		return disclosure.Release{}, err
	}
	if err := gate(disclosure.Compare(r, inside), nil); err != nil {
		return disclosure.Release{}, err
	}
	return r, agree(r)
}

// agree is the first half of the gate: the tables and figures among
// themselves.
func agree(r disclosure.Release) error { return gate(disclosure.Reconcile(r), nil) }

// gate makes an error of discrepancies, nil where there are none.
func gate(tables []disclosure.Discrepancy, texts []Discrepancy) error {
	var all []Discrepancy
	for _, d := range tables {
		all = append(all, Discrepancy{"table " + d.Table, d.String()})
	}
	if all = append(all, texts...); len(all) > 0 {
		return &GateError{all}
	}
	return nil
}

// builder makes one release.
type builder struct {
	in   Input
	year microdata.Dataset
	data disclosure.Release

	mu    sync.Mutex // guards what follows: languages are written at the same time
	files map[string][]byte
	steps int
}

// put adds a file to the release.
func (b *builder) put(name string, content []byte) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.files[name] = content
}

// languageSteps is the number of progress steps of one language.
const languageSteps = 4

// Build makes a release: protect, reconcile, write, reconcile the words, sum.
// Nothing is written unless everything agrees. It returns ErrYears, ErrGate,
// or an error of the room where the release stopped.
func Build(ctx context.Context, in Input) (Bundle, error) {
	b := &builder{in: in, files: map[string][]byte{}}
	b.step("protect")
	var err error
	if b.data, err = Figures(in); err != nil {
		return Bundle{}, err
	}
	return b.publish(ctx)
}

// publish writes everything from the protected figures.
func (b *builder) publish(ctx context.Context) (Bundle, error) {
	if err := agree(b.data); err != nil {
		return Bundle{}, err
	}
	b.year = b.in.Years[len(b.in.Years)-1]
	if err := b.languages(ctx); err != nil {
		return Bundle{}, err
	}
	b.step("tables")
	if err := b.openData(); err != nil {
		return Bundle{}, err
	}
	ledger := b.data.Ledger()
	if err := b.json("ledger.json", ledger); err != nil {
		return Bundle{}, err
	}
	if err := b.pages(); err != nil {
		return Bundle{}, err
	}
	if err := b.manifest(); err != nil {
		return Bundle{}, err
	}
	return Bundle{b.year.Edition, b.year.Year, b.files, ledger, b.data.Certificate()}, nil
}

// languages writes the documents of all languages at the same time. The error
// is that of the first language in order, so that it is the same every time.
func (b *builder) languages(ctx context.Context) error {
	errs := make([]error, len(codelist.Langs))
	var wait sync.WaitGroup
	for i, l := range codelist.Langs {
		wait.Go(func() {
			if err := b.language(ctx, l); err != nil {
				errs[i] = fmt.Errorf("%s: %w", l, err)
			}
		})
	}
	wait.Wait()
	for _, err := range append(errs, ctx.Err()) {
		if err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) step(stage string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.in.Progress != nil {
		b.in.Progress(stage, b.steps, 2+languageSteps*len(codelist.Langs))
	}
	b.steps++
}

func (b *builder) json(name string, v any) error {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetIndent("", " ")
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	b.put(name, out.Bytes())
	return nil
}

func (b *builder) name(kind string, l codelist.Lang, ext string) string {
	return fmt.Sprintf("%s-%d.%s.%s", kind, b.year.Year, l, ext)
}

// narrativeInput is what the sentences are made from.
func (b *builder) narrativeInput(l codelist.Lang) (narrative.Input, error) {
	in, err := narrative.FromRelease(b.data, b.in.Codes)
	if err != nil {
		return in, err
	}
	in.Publisher, in.Series, in.Sections = b.in.Publisher, b.in.Series, b.in.Sections
	in.Links = narrative.Links{
		Report: b.name("report", l, "html"), PDF: b.name("report", l, "pdf"), Tables: b.workbook(), Figures: b.figuresName(),
	}
	return in, nil
}

func (b *builder) workbook() string    { return fmt.Sprintf("tables-%d.xlsx", b.year.Year) }
func (b *builder) figuresName() string { return fmt.Sprintf("figures-%d.json", b.year.Year) }

// language writes the report and the news text in one language.
func (b *builder) language(ctx context.Context, l codelist.Lang) error {
	b.step("text " + string(l))
	in, err := b.narrativeInput(l)
	if err != nil {
		return err
	}
	annual, err := narrative.Annual(in, l)
	if err != nil {
		return err
	}
	news, err := narrative.News(in, l)
	if err != nil {
		return err
	}
	for _, d := range []report.Document{annual, news} {
		if err := report.Check(d); err != nil {
			return err
		}
		if err := gate(nil, discrepancies(d, in)); err != nil {
			return err
		}
	}
	b.step("html " + string(l))
	if err := b.html(annual, "report", l); err != nil {
		return err
	}
	if err := b.html(news, "news", l); err != nil {
		return err
	}
	var md bytes.Buffer
	if err := markdown.Write(&md, news); err != nil {
		return err
	}
	b.put(b.name("news", l, "md"), md.Bytes())
	b.step("pdf " + string(l))
	if b.in.Material.Typesetter != nil {
		created := b.in.Published.Time().Add(12 * time.Hour)
		doc, err := pdf.Write(ctx, b.in.Material.Typesetter, annual, pdf.Options{Charts: b.in.Material.Charts, Created: created})
		if err != nil {
			return err
		}
		b.put(b.name("report", l, "pdf"), doc)
	}
	b.step("page " + string(l))
	return b.page(annual, news, l)
}

func discrepancies(d report.Document, in narrative.Input) []Discrepancy {
	var out []Discrepancy
	for _, x := range narrative.Reconcile(d, in) {
		out = append(out, Discrepancy{d.Title + ": " + x.Where, x.String()})
	}
	return out
}

func (b *builder) html(d report.Document, kind string, l codelist.Lang) error {
	o := html.Options{Charts: b.in.Material.Charts, Fonts: b.in.Material.Fonts}
	for _, other := range codelist.Langs {
		if other != l {
			o.Alternates = append(o.Alternates, html.Alternate{Lang: other, Href: b.name(kind, other, "html")})
		}
	}
	texts, err := lang.Load()
	if err != nil {
		return err
	}
	add := func(name, key string) {
		o.Files = append(o.Files, html.File{Href: name, Label: texts.Text(lang.For(l), "release.file."+key)})
	}
	if b.in.Material.Typesetter != nil {
		add(b.name("report", l, "pdf"), "pdf")
	}
	add(b.workbook(), "workbook")
	add(b.figuresName(), "figures")
	var out bytes.Buffer
	if err := html.Write(&out, d, o); err != nil {
		return err
	}
	b.put(b.name(kind, l, "html"), out.Bytes())
	return nil
}

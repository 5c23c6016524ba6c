// Package pdf knows how to turn a document into the input of the typesetter:
// the template (report.typ), the texts and numbers as a data file, the charts
// and the cover as SVG. It does not typeset; package typeset does. Words reach
// the template only as data, so that nothing in a report is run as markup.
package pdf

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"time"

	"verdig/codelist"
	"verdig/stat/report"
	"verdig/stat/report/chart"
	"verdig/stat/report/cover"
	"verdig/stat/report/typeset"
)

//go:embed report.typ
var template string

// Options say how a report is set.
type Options struct {
	Charts  *chart.Fonts // Inter, to measure labels and columns; nil means the built-in table
	Created time.Time    // the date of creation that the file states; must not be zero
	Warn    func(typeset.Diagnostic)
}

// The measures that template and data share, in points.
const (
	fullWidth  = 450.0 // of charts and tables: A4 less 72.64 on either side
	chartText  = 8.6
	tableText  = 8.6
	tablePlain = 7.4 // smaller than this and long words of headings are hyphenated
	tableLeast = 7.0 // smaller than this and the table lies on its side
	sideWidth  = 697.0
)

// Source returns the document as the typesetter takes it. It returns the
// errors of [report.Check] and of [chart.SVG].
func Source(d report.Document, o Options) (typeset.Document, error) {
	if err := report.Check(d); err != nil {
		return typeset.Document{}, err
	}
	w := &writer{doc: d, o: o, files: map[string][]byte{}}
	data, err := w.document()
	if err != nil {
		return typeset.Document{}, err
	}
	text, err := json.Marshal(data)
	if err != nil {
		return typeset.Document{}, fmt.Errorf("pdf: %w", err)
	}
	w.files["data.json"] = text
	w.files["cover.svg"] = cover.SVG(cover.Cover{Year: d.Year}, cover.A4, true)
	return typeset.Document{
		Main: template, Files: w.files, Title: d.Title, Language: tag(d.Lang), Created: o.Created, Warn: o.Warn,
	}, nil
}

// Write sets the document with t and returns the bytes of the PDF. Besides the
// errors of [Source] it returns those of [typeset.Typesetter.PDF].
func Write(ctx context.Context, t *typeset.Typesetter, d report.Document, o Options) ([]byte, error) {
	source, err := Source(d, o)
	if err != nil {
		return nil, err
	}
	return t.PDF(ctx, source)
}

// tag is the language of the document for readers of the file.
func tag(l codelist.Lang) string {
	switch l {
	case codelist.NN:
		return "nn-NO"
	case codelist.EN:
		return "en-GB"
	}
	return "nb-NO"
}

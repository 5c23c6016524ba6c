// Package publish knows the files of the published register of judgments: the
// whole register as JSON, CSV and a sheet, the list of each period as a document
// in three languages and as data, and a manifest with sums. It writes no files
// itself.
package publish

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"verdig/caselaw"
	"verdig/codelist"
	"verdig/lang"
	"verdig/stat/report"
	"verdig/stat/report/chart"
	"verdig/stat/report/html"
	"verdig/stat/report/pdf"
	"verdig/stat/report/typeset"
)

// Material is what the documents are set from. The zero value makes HTML in the
// reader's own fonts, and no PDF.
type Material struct {
	Typesetter *typeset.Typesetter
	Charts     *chart.Fonts
	Fonts      []html.Font
}

// Input is what the files are made from.
type Input struct {
	Register  caselaw.Register
	Periods   []caselaw.Period // for which a list is made
	Codes     *codelist.Library
	Publisher codelist.Text
	Material  Material
}

// ListName is the name of a file of the list of a period; l is "" for data.
func ListName(p caselaw.Period, l codelist.Lang, ending string) string {
	if l == "" {
		return "list-" + p.String() + "." + ending
	}
	return "list-" + p.String() + "." + string(l) + "." + ending
}

// Build makes the files, by name.
func Build(ctx context.Context, in Input) (map[string][]byte, error) {
	texts, err := lang.Load()
	if err != nil {
		return nil, err
	}
	b := &builder{Input: in, texts: texts, files: map[string][]byte{}}
	for _, step := range []func(context.Context) error{b.register, b.lists, b.manifest} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return b.files, nil
}

type builder struct {
	Input
	texts *lang.Catalogue
	files map[string][]byte
}

func (b *builder) put(name string, make func() ([]byte, error)) error {
	content, err := make()
	b.files[name] = content
	return err
}

// register makes the files of the whole register.
func (b *builder) register(context.Context) error {
	r := b.Register
	if err := b.put(caselaw.JSONName, func() ([]byte, error) { return caselaw.EncodeJSON(r) }); err != nil {
		return err
	}
	if err := b.put(caselaw.CSVName, func() ([]byte, error) { return caselaw.EncodeCSV(r, r.Judgments) }); err != nil {
		return err
	}
	return b.put(caselaw.SheetName, func() ([]byte, error) { return sheet(r) })
}

// lists makes the list of each period, as the register stands now: what was
// withdrawn is in none.
func (b *builder) lists(ctx context.Context) error {
	for _, p := range b.Periods {
		l := b.Register.ListOf(p)
		if err := b.put(ListName(p, "", "json"), func() ([]byte, error) { return caselaw.EncodeListJSON(b.Register, l) }); err != nil {
			return err
		}
		if err := b.put(ListName(p, "", "csv"), func() ([]byte, error) { return caselaw.EncodeCSV(b.Register, l.All()) }); err != nil {
			return err
		}
		for _, language := range codelist.Langs {
			if err := b.list(ctx, l, language); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *builder) list(ctx context.Context, list caselaw.List, l codelist.Lang) error {
	d := b.document(list, l)
	if err := report.Check(d); err != nil {
		return err
	}
	o := html.Options{Charts: b.Material.Charts, Fonts: b.Material.Fonts}
	for _, other := range codelist.Langs {
		if other != l {
			o.Alternates = append(o.Alternates, html.Alternate{Lang: other, Href: ListName(list.Period, other, "html")})
		}
	}
	say := func(key string) string { return b.texts.Text(lang.For(l), key) }
	if b.Material.Typesetter != nil {
		o.Files = append(o.Files, html.File{Href: ListName(list.Period, l, "pdf"), Label: say("caselaw.list.file.pdf")})
	}
	o.Files = append(o.Files, html.File{Href: ListName(list.Period, "", "csv"), Label: say("caselaw.list.file.csv")})
	err := b.put(ListName(list.Period, l, "html"), func() ([]byte, error) {
		var out bytes.Buffer
		err := html.Write(&out, d, o)
		return out.Bytes(), err
	})
	if err != nil || b.Material.Typesetter == nil {
		return err
	}
	return b.put(ListName(list.Period, l, "pdf"), func() ([]byte, error) {
		return pdf.Write(ctx, b.Material.Typesetter, d, pdf.Options{Charts: b.Material.Charts, Created: b.Register.Made.Time().Add(12 * time.Hour)})
	})
}

func (b *builder) manifest(context.Context) error {
	m := caselaw.Manifest{Format: caselaw.ManifestFormat, Made: b.Register.Made.String(), Synthetic: b.Register.Synthetic, Periods: []string{}}
	for _, p := range b.Periods {
		m.Periods = append(m.Periods, p.String())
	}
	slices.Sort(m.Periods)
	slices.Reverse(m.Periods)
	for _, name := range slices.Sorted(maps.Keys(b.files)) {
		sum := sha256.Sum256(b.files[name])
		m.Files = append(m.Files, caselaw.ManifestFile{Name: name, Bytes: len(b.files[name]), SHA256: hex.EncodeToString(sum[:])})
	}
	return b.put(caselaw.ManifestName, func() ([]byte, error) { return json.MarshalIndent(m, "", "  ") })
}

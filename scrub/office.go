package scrub

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
)

// maxEntries bounds the directory of a package.
const maxEntries = 5000

// office is a package of Office Open XML (ECMA-376, part 2) being made anew:
// from its main document along the relations that are listed, each part once.
type office struct {
	files map[string]*zip.File // by path in small letters
	types map[string]string    // content type of a part, by path; of an ending, by "." and ending
	left  int64                // bytes that may still be unpacked
	inner int                  // pixels of pictures that may still be made anew
	kind  Kind

	names map[string]string // path in the new package, by path in small letters
	count map[string]int    // parts of a relation so far
	parts []part
}

// part is a part of the new package.
type part struct {
	path, contentType string
	b                 []byte
	relations         []relation
}

type relation struct {
	id, kind, target string // kind as the standard writes it
}

// cleanOffice makes a document or workbook anew.
func cleanOffice(b []byte) ([]byte, Kind, error) {
	o := newOffice()
	err := o.open(b)
	if err == nil {
		err = o.walk()
	}
	if errors.Is(err, errMarkup) {
		err = refuse("damaged")
	}
	if err != nil {
		return nil, "", err
	}
	out, err := o.file()
	return out, o.kind, err
}

func newOffice() *office {
	return &office{files: map[string]*zip.File{}, types: map[string]string{}, left: maxUnpacked, inner: maxInner, names: map[string]string{}, count: map[string]int{}}
}

// open reads the directory and refuses what no document holds.
func (o *office) open(b []byte) error {
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return refuse("damaged")
	}
	if len(z.File) > maxEntries {
		return refuse("bomb")
	}
	for _, f := range z.File {
		const encrypted = 1
		if f.Flags&encrypted != 0 {
			return refuse("encrypted")
		}
		key := strings.ToLower(strings.TrimPrefix(f.Name, "/"))
		if _, twice := o.files[key]; twice {
			return refuse("damaged")
		}
		o.files[key] = f
		switch base := path.Base(key); {
		case strings.Contains(base, "vbaproject") || strings.Contains(key, "/macrosheets/") || strings.Contains(base, "vbadata"):
			return refuse("macros")
		case strings.Contains(key, "/embeddings/") || strings.Contains(key, "/activex/"):
			return refuse("embedded")
		}
	}
	if _, ok := o.files["[content_types].xml"]; !ok {
		return refuse("kind")
	}
	return o.readTypes()
}

func (o *office) readTypes() error {
	b, err := o.read("[content_types].xml")
	if err != nil {
		return err
	}
	return eachMarkup(b, func(m markup) error {
		if m.kind != startTag {
			return nil
		}
		kind := m.attr("ContentType")
		if strings.Contains(kind, "macroEnabled") || strings.Contains(kind, "vbaProject") {
			return refuse("macros")
		}
		switch local(m.name) {
		case "Override":
			o.types[strings.ToLower(strings.TrimPrefix(m.attr("PartName"), "/"))] = kind
		case "Default":
			o.types["."+strings.ToLower(m.attr("Extension"))] = kind
		}
		return nil
	})
}

// read unpacks a part, counted against the bound of the file.
func (o *office) read(name string) ([]byte, error) {
	f, ok := o.files[strings.ToLower(name)]
	if !ok {
		return nil, refuse("damaged")
	}
	r, err := f.Open()
	if err != nil {
		return nil, refuse("damaged")
	}
	defer func() { _ = r.Close() }()
	b, err := io.ReadAll(io.LimitReader(r, o.left+1))
	if o.left -= int64(len(b)); o.left < 0 {
		return nil, refuse("bomb")
	}
	if err != nil {
		return nil, refuse("damaged")
	}
	return b, nil
}

// found is a relation as it stands in the old package.
type found struct {
	id, kind, target string // kind is the last word of its type; target a path
	outside          bool
}

// relations reads what a part is related to.
func (o *office) relations(of string) ([]found, error) {
	dir, base := path.Split(of)
	name := dir + "_rels/" + base + ".rels"
	if _, ok := o.files[strings.ToLower(name)]; !ok {
		return nil, nil
	}
	b, err := o.read(name)
	if err != nil {
		return nil, err
	}
	var all []found
	err = eachMarkup(b, func(m markup) error {
		if m.kind != startTag || local(m.name) != "Relationship" {
			return nil
		}
		target := resolved([]byte(m.attr("Target")))
		if strings.HasPrefix(target, "/") {
			target = strings.TrimPrefix(path.Clean(target), "/")
		} else {
			target = path.Join(dir, target)
		}
		all = append(all, found{m.attr("Id"), path.Base(m.attr("Type")), target, m.attr("TargetMode") == "External"})
		return nil
	})
	return all, err
}

// walk makes the main document and all that hangs on it anew.
func (o *office) walk() error {
	all, err := o.relations("")
	if err != nil {
		return err
	}
	at := slices.IndexFunc(all, func(f found) bool { return f.kind == "officeDocument" && !f.outside })
	if at < 0 {
		return refuse("kind")
	}
	main := all[at].target
	switch o.types[strings.ToLower(main)] {
	case wordMain:
		o.kind = DOCX
	case excelMain:
		o.kind = XLSX
	default:
		return refuse("kind")
	}
	for _, f := range all {
		if f.outside {
			return refuse("external")
		}
	}
	return o.take(main, partKinds[o.kind]["officeDocument"])
}

// take makes one part anew with those that it is related to.
func (o *office) take(name string, k partKind) error {
	o.names[strings.ToLower(name)] = o.place(k)
	b, err := o.read(name)
	if err != nil {
		return err
	}
	old, err := o.relations(name)
	if err != nil {
		return err
	}
	ids, keep, err := o.sift(old)
	if err != nil {
		return err
	}
	r := &rewriter{rules: k.rules, ids: ids, used: map[string]bool{}}
	made, err := r.rewrite(b)
	if err != nil {
		return err
	}
	p := part{path: o.names[strings.ToLower(name)], contentType: k.contentType, b: made}
	at := len(o.parts)
	o.parts = append(o.parts, p)
	for _, f := range keep {
		kind := partKinds[o.kind][f.kind]
		if id := ids[f.id]; kind.named && !r.used[id] {
			continue // what the part does not name any more is not taken along
		}
		if _, done := o.names[strings.ToLower(f.target)]; !done {
			if err := o.related(f, kind); err != nil {
				return err
			}
		}
		target := "/" + o.names[strings.ToLower(f.target)]
		o.parts[at].relations = append(o.parts[at].relations, relation{ids[f.id], f.kind, target})
	}
	return nil
}

// related takes a part that another is related to.
func (o *office) related(f found, k partKind) error {
	if len(o.parts) > maxEntries {
		return refuse("bomb")
	}
	if k.rules != nil {
		return o.take(f.target, k)
	}
	b, err := o.read(f.target)
	if err != nil {
		return err
	}
	if o.inner -= pixels(b); o.inner < 0 {
		return refuse("bomb")
	}
	made, kind, err := cleanInner(b)
	if err != nil {
		return err
	}
	k.ending, k.contentType = kind.Ending(), kind.MediaType()
	name := o.place(k)
	o.names[strings.ToLower(f.target)] = name
	o.parts = append(o.parts, part{path: name, contentType: k.contentType, b: made})
	return nil
}

// place names a part of the new package.
func (o *office) place(k partKind) string {
	if o.count[k.base]++; k.single && o.count[k.base] == 1 {
		return k.base + k.ending
	}
	return fmt.Sprintf("%s%d%s", k.base, o.count[k.base], k.ending)
}

// sift tells the relations that are taken along from those that are left, and
// refuses the document for others. Left ones have the new id "".
func (o *office) sift(old []found) (ids map[string]string, keep []found, err error) {
	ids = map[string]string{}
	for _, f := range old {
		_, taken := partKinds[o.kind][f.kind]
		switch {
		case slices.Contains(leftRelations, f.kind):
			ids[f.id] = ""
		case f.outside || slices.Contains(outsideRelations, f.kind):
			return nil, nil, refuse("external")
		case slices.Contains(macroRelations, f.kind):
			return nil, nil, refuse("macros")
		case slices.Contains(fileRelations, f.kind):
			return nil, nil, refuse("embedded")
		case !taken || f.kind == "officeDocument":
			return nil, nil, refuse("part")
		default:
			keep = append(keep, f)
			ids[f.id] = fmt.Sprintf("rId%d", len(keep))
		}
	}
	return ids, keep, nil
}

const (
	xmlHead      = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	relationHead = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
)

// file writes the new package. Its entries have no time, no owner, no comment.
func (o *office) file() ([]byte, error) {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	add := func(name string, b []byte) error {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
		if err == nil {
			_, err = w.Write(b)
		}
		return err
	}
	var types bytes.Buffer
	types.WriteString(xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`)
	for _, p := range o.parts {
		fmt.Fprintf(&types, `<Override PartName="/%s" ContentType="%s"/>`, p.path, p.contentType)
	}
	types.WriteString(`</Types>`)
	root := []relation{{"rId1", "officeDocument", "/" + o.parts[0].path}}
	errs := []error{add("[Content_Types].xml", types.Bytes()), add("_rels/.rels", relationsXML(root))}
	for _, p := range o.parts {
		errs = append(errs, add(p.path, p.b))
		if len(p.relations) > 0 {
			dir, base := path.Split(p.path)
			errs = append(errs, add(dir+"_rels/"+base+".rels", relationsXML(p.relations)))
		}
	}
	if err := errors.Join(append(errs, z.Close())...); err != nil {
		return nil, refuse("damaged")
	}
	return out.Bytes(), nil
}

func relationsXML(all []relation) []byte {
	var b bytes.Buffer
	b.WriteString(xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for _, r := range all {
		fmt.Fprintf(&b, `<Relationship Id="%s" Type="%s%s" Target="%s"/>`, r.id, relationHead, r.kind, r.target)
	}
	b.WriteString(`</Relationships>`)
	return b.Bytes()
}

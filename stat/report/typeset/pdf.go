package typeset

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// pdfFile is a PDF as the compiler writes it: a classical cross-reference
// table, and dictionaries that are not compressed (ISO 32000-1, 7.5).
type pdfFile struct {
	raw     []byte
	objects map[int]string // by number; of a stream, what precedes a first endobj
	offsets map[int]int    // by number
	trailer string
	xref    int // offset of the cross-reference table
}

var (
	startxrefPattern = regexp.MustCompile(`startxref\s+(\d+)\s+%%EOF\s*$`)
	sectionPattern   = regexp.MustCompile(`^xref\s+0 (\d+)\s`)
	rootPattern      = regexp.MustCompile(`/Root (\d+) 0 R`)
	sizePattern      = regexp.MustCompile(`/Size (\d+)`)
	idPattern        = regexp.MustCompile(`/ID \[(\([^()\\]*\)) \([^()\\]*\)\]`)
	infoPattern      = regexp.MustCompile(`/Info \d+ 0 R`)
	metadataPattern  = regexp.MustCompile(`/Metadata (\d+) 0 R`)
)

// readPDF reads the objects of a file. It returns [ErrGuest] for one that is
// not written as expected.
func readPDF(raw []byte) (*pdfFile, error) {
	f := &pdfFile{raw: raw, objects: map[int]string{}, offsets: map[int]int{}}
	tail := raw[max(0, len(raw)-1024):]
	m := startxrefPattern.FindSubmatch(tail)
	if m == nil {
		return nil, fmt.Errorf("%w: PDF without startxref", ErrGuest)
	}
	f.xref, _ = strconv.Atoi(string(m[1])) // digits by the pattern
	if f.xref >= len(raw) {
		return nil, fmt.Errorf("%w: PDF with a wrong startxref", ErrGuest)
	}
	table, trailer, ok := strings.Cut(string(raw[f.xref:]), "trailer")
	section := sectionPattern.FindStringSubmatch(table)
	if !ok || section == nil {
		return nil, fmt.Errorf("%w: PDF without a cross-reference table", ErrGuest)
	}
	f.trailer = trailer
	entries := table[len(section[0]):]
	for n := 0; len(entries) >= 20; n, entries = n+1, entries[20:] {
		offset, err := strconv.Atoi(entries[:10])
		if err != nil || offset < 0 || offset > f.xref {
			return nil, fmt.Errorf("%w: PDF with a bad cross-reference for object %d", ErrGuest, n)
		}
		if entries[17] == 'n' {
			f.objects[n], f.offsets[n] = objectAt(raw[offset:f.xref]), offset
		}
	}
	return f, nil
}

// objectAt returns the object that starts here, without its number. Of a
// stream it returns the dictionary and what follows up to endobj.
func objectAt(b []byte) string {
	_, body, _ := bytes.Cut(b, []byte("obj\n"))
	body, _, _ = bytes.Cut(body, []byte("\nendobj"))
	return string(body)
}

// objectNumber returns what the pattern's group finds in s, as an object's number.
func objectNumber(p *regexp.Regexp, s string) (int, error) {
	m := p.FindStringSubmatch(s)
	if m == nil {
		return 0, fmt.Errorf("%w: PDF without %s", ErrGuest, p)
	}
	return strconv.Atoi(m[1])
}

// finish checks that the document is accessible and then says so in it: the
// PDF/UA-1 identifier in the metadata (ISO 14289-1, 5) and the title, not the
// file name, in the window (7.1). The compiler can do both, but its interface
// for browsers has no way to ask for it. The two objects are replaced by an
// incremental update (ISO 32000-1, 7.5.6).
func finish(raw []byte) ([]byte, error) {
	f, err := readPDF(raw)
	if err != nil {
		return nil, err
	}
	if err := f.audit(); err != nil {
		return nil, err
	}
	root, err := objectNumber(rootPattern, f.trailer)
	if err != nil {
		return nil, err
	}
	metadata, err := objectNumber(metadataPattern, f.objects[root])
	if err != nil {
		return nil, err
	}
	catalog, err := replaceOnce(f.objects[root], "/ViewerPreferences <<", "/ViewerPreferences <<\n    /DisplayDocTitle true")
	if err != nil {
		return nil, err
	}
	stream, err := identify(f.objects[metadata])
	if err != nil {
		return nil, err
	}
	return f.update([]int{metadata, root}, []string{stream, catalog})
}

// identify adds the PDF/UA identifier to a metadata stream.
func identify(object string) (string, error) {
	const identifier = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">` +
		`<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF>`
	_, packet, ok := strings.Cut(object, "stream\n")
	packet, _, end := strings.Cut(packet, "\nendstream")
	if !ok || !end {
		return "", fmt.Errorf("%w: PDF without a metadata stream", ErrGuest)
	}
	packet, err := replaceOnce(packet, "</rdf:RDF>", identifier)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("<<\n  /Length %d\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n%s\nendstream", len(packet), packet), nil
}

func replaceOnce(s, from, to string) (string, error) {
	if strings.Count(s, from) != 1 {
		return "", fmt.Errorf("%w: PDF without %s", ErrGuest, from)
	}
	return strings.Replace(s, from, to, 1), nil
}

// update appends new versions of the objects of the given numbers.
func (f *pdfFile) update(numbers []int, objects []string) ([]byte, error) {
	size, err := objectNumber(sizePattern, f.trailer)
	if err != nil {
		return nil, err
	}
	root, err := objectNumber(rootPattern, f.trailer)
	if err != nil {
		return nil, err
	}
	id := idPattern.FindStringSubmatch(f.trailer)
	if id == nil {
		return nil, fmt.Errorf("%w: PDF without an identifier", ErrGuest)
	}
	out := bytes.NewBuffer(bytes.Clone(f.raw))
	if !bytes.HasSuffix(f.raw, []byte("\n")) {
		out.WriteByte('\n')
	}
	var table strings.Builder
	table.WriteString("xref\n0 1\n0000000000 65535 f \n")
	for i, n := range numbers {
		fmt.Fprintf(&table, "%d 1\n%010d 00000 n \n", n, out.Len())
		fmt.Fprintf(out, "%d 0 obj\n%s\nendobj\n\n", n, objects[i])
	}
	sum := sha256.Sum256(out.Bytes())
	xref := out.Len()
	fmt.Fprintf(out, "%strailer\n<<\n  /Size %d\n  /Root %d 0 R\n", table.String(), size, root)
	if info := infoPattern.FindString(f.trailer); info != "" {
		fmt.Fprintf(out, "  %s\n", info)
	}
	// Of the identifier, the first part stays and the second is that of this
	// version (14.4).
	fmt.Fprintf(out, "  /ID [%s <%s>]\n", id[1], hex.EncodeToString(sum[:16]))
	fmt.Fprintf(out, "  /Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n", f.xref, xref)
	return out.Bytes(), nil
}

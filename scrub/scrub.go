// Package scrub knows which files may be kept beside a case and how they are
// freed of what they say about their makers: it tells the kind of a file by
// its content, refuses what could act, hide or burst, and makes the file anew
// from what is shown of it. It knows no name of a file, no type that somebody
// claims, no user and no store.
package scrub

import (
	"bytes"

	"verdig/fault"
)

// The bounds of a file.
const (
	MaxIn     = 10 << 20   // bytes that come in
	MaxOut    = MaxIn      // bytes that go out, so that what was cleaned once is taken again
	MaxPixels = 40_000_000 // of one picture

	maxScans    = 1000          // of one photograph: each goes over all its pixels
	maxInner    = 5 * MaxPixels // of all pictures of a document or workbook
	maxUnpacked = 64 << 20      // bytes of texts, tables and drawing that are unpacked at a time
	maxPassed   = 512 << 20     // bytes of pictures within a document that are unpacked one after another and not kept
)

// Kind is what a file is, told by its content.
type Kind string

// The kinds that are kept.
const (
	PDF  Kind = "pdf"
	JPEG Kind = "jpeg"
	PNG  Kind = "png"
	Text Kind = "text"
	DOCX Kind = "docx"
	XLSX Kind = "xlsx"
)

// Kinds lists the kinds that are kept, those that people send most first.
var Kinds = []Kind{PDF, JPEG, PNG, DOCX, XLSX, Text}

var mediaTypes = map[Kind]string{
	PDF: "application/pdf", JPEG: "image/jpeg", PNG: "image/png", Text: "text/plain; charset=utf-8",
	DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

var endings = map[Kind]string{PDF: ".pdf", JPEG: ".jpg", PNG: ".png", Text: ".txt", DOCX: ".docx", XLSX: ".xlsx"}

// MediaType returns the media type of a kind, "" for what is none.
func (k Kind) MediaType() string { return mediaTypes[k] }

// Ending returns how the name of a file of the kind ends, with the point.
func (k Kind) Ending() string { return endings[k] }

// Clean is a file made anew. Only [Scrub] makes one, and [Kept] takes back what
// Scrub made.
type Clean struct {
	kind  Kind
	bytes []byte
}

// Kind returns what the file is.
func (c Clean) Kind() Kind { return c.kind }

// Bytes returns the file; the caller does not change it.
func (c Clean) Bytes() []byte { return c.bytes }

// Kept returns a file that [Scrub] made before and that was kept since.
func Kept(kind Kind, b []byte) Clean { return Clean{kind, b} }

// refuse makes the error for a file that is not taken: kind Invalid. No
// argument holds anything of the file.
func refuse(key string, args ...string) error {
	return fault.New(fault.Invalid, "scrub."+key, args...)
}

// Scrub makes a file anew from what is shown of it. Every error is a
// fault.Error of kind Invalid whose key begins with "scrub." and has a remedy.
func Scrub(b []byte) (Clean, error) {
	switch {
	case len(b) == 0:
		return Clean{}, refuse("empty")
	case len(b) > MaxIn:
		return Clean{}, refuse("large", "10")
	}
	kind, clean := sort(b)
	if clean == nil {
		return Clean{}, refuse(string(kind))
	}
	out, kind, err := clean(b)
	if err != nil {
		return Clean{}, err
	}
	if len(out) > MaxOut {
		return Clean{}, refuse("large_after", "10")
	}
	return Clean{kind, out}, nil
}

// maker makes a file of one kind anew.
type maker func([]byte) ([]byte, Kind, error)

// sort tells by the first bytes who makes the file anew; where nobody does,
// the kind is the key of the refusal.
func sort(b []byte) (Kind, maker) {
	starts := func(mark string) bool { return bytes.HasPrefix(b, []byte(mark)) }
	switch {
	case starts("%PDF-"):
		return PDF, cleanPDF
	case starts("\xff\xd8\xff"):
		return JPEG, cleanJPEG
	case starts("\x89PNG\r\n\x1a\n"):
		return PNG, cleanPNG
	case starts("PK\x03\x04"):
		return DOCX, cleanOffice
	case starts("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
		if bytes.Contains(b, wide("EncryptedPackage")) {
			return "encrypted", nil
		}
		return "old_office", nil
	}
	return Text, cleanText
}

// wide writes ASCII as UTF-16, as compound files of Microsoft name their
// streams.
func wide(s string) []byte {
	var out []byte
	for _, c := range []byte(s) {
		out = append(out, c, 0)
	}
	return out
}

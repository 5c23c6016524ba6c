package scrub

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"verdig/fault"
)

// allocated tells how many bytes a function had to be given, all in all.
func allocated(f func()) int {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return int(after.TotalAlloc - before.TotalAlloc)
}

// hostilePDF is a file of one page whose root leads to the objects 10 to 10+n,
// which add puts there.
func hostilePDF(n int, page string, add func(p *pdfBuilder)) []byte {
	p := &pdfBuilder{offsets: map[int]int{}}
	p.b.WriteString("%PDF-1.5\n")
	var refs strings.Builder
	for i := range n {
		fmt.Fprintf(&refs, "%d 0 R ", 10+i)
	}
	p.object(1, "<</Type/Catalog/Pages 2 0 R/More["+refs.String()+"]>>")
	p.object(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 9 9]>>")
	p.object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R"+page+">>")
	p.object(4, streamOf("", "q Q"))
	add(p)
	p.table("/Size 1/Root 1 0 R")
	return p.b.Bytes()
}

// A small file that would be read, kept or written again and again ends at a
// bound: it takes neither the memory of the server nor its time.
func TestAHostilePDFEndsAtABound(t *testing.T) {
	within := hostilePDF(100, "", func(p *pdfBuilder) { // each object holds all that come behind it
		for i := range 100 {
			p.offsets[10+i] = p.b.Len()
			fmt.Fprintf(&p.b, "%d 0 obj (", 10+i)
		}
		p.b.WriteString(strings.Repeat("a", 3<<20) + strings.Repeat(")", 100))
	})
	unclosed := hostilePDF(300, "", func(p *pdfBuilder) {
		for i := range 300 {
			p.offsets[10+i] = p.b.Len()
			fmt.Fprintf(&p.b, "%d 0 obj (\n", 10+i)
		}
		p.b.WriteString(strings.Repeat("a", 2<<20))
	})
	values := hostilePDF(1, "", func(p *pdfBuilder) { p.object(10, "["+strings.Repeat("0 ", maxValues+1)+"]") })
	drawn := hostilePDF(0, "", func(p *pdfBuilder) {
		p.object(4, streamOf("/Filter/FlateDecode", deflated("["+strings.Repeat("0 ", maxValues+1)+"]TJ")))
	})
	many := hostilePDF(3, "", func(p *pdfBuilder) {
		for i := range 3 {
			p.object(10+i, "["+strings.Repeat("0 ", maxValues-10)+"]")
		}
	})
	var names strings.Builder
	for i := range 100 {
		fmt.Fprintf(&names, "/N%d %d 0 R", i, 20+i)
	}
	again := hostilePDF(0, "/Resources<</XObject<<"+names.String()+">>>>", func(p *pdfBuilder) { // one form under a hundred names
		p.object(10, streamOf("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", strings.Repeat("q Q ", 1<<18)))
		for i := range 100 {
			p.object(20+i, "10 0 R")
		}
	})
	pages := hostilePDF(0, "", func(p *pdfBuilder) { // every page has all names for itself
		var fonts strings.Builder
		for i := range 2000 {
			fmt.Fprintf(&fonts, "/F%d 10 0 R", i)
		}
		p.object(10, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
		p.object(2, "<</Type/Pages/Kids["+strings.Repeat("3 0 R ", 4000)+"]/MediaBox[0 0 9 9]/Resources<</Font<<"+fonts.String()+">>>>>>")
	})
	for name, c := range map[string]struct {
		b    []byte
		key  string
		most int // bytes of memory, all in all
	}{
		"objects within each other": {within, "bomb", 900 << 20},
		"objects without an end":    {unclosed, "bomb", 900 << 20},
		"an object of many values":  {values, "bomb", 400 << 20},
		"an operator of many":       {drawn, "bomb", 400 << 20},
		"many values in all":        {many, "bomb", 600 << 20},
		"one stream, many names":    {again, "bomb", 900 << 20},
		"pages with many names":     {pages, "large_after", 300 << 20},
	} {
		var err error
		took := allocated(func() { _, err = Scrub(c.b) })
		var f *fault.Error
		if !errors.As(err, &f) || f.Key != "scrub."+c.key {
			t.Errorf("%s: %v, want scrub.%s", name, err, c.key)
		}
		if took > c.most {
			t.Errorf("%s: %d MB of memory", name, took>>20)
		}
	}
}

// The length of each stream is the stream before: who reads one does not go down
// to the first.
func TestLengthsOfLengthsTakeNoStack(t *testing.T) {
	const n = 60_000
	lengths := hostilePDF(n, "", func(p *pdfBuilder) {
		for i := range n {
			p.object(10+i, fmt.Sprintf("<</Length %d 0 R>>\nstream\nx\nendstream", 9+i))
		}
	})
	defer debug.SetMaxStack(debug.SetMaxStack(4 << 20))
	mustScrub(t, lengths, PDF)
}

// Each scan of a progressive photograph goes over all of its pixels.
func TestAPhotographOfManyScansIsRefused(t *testing.T) {
	b := plainJPEG(t, 64, 64)
	at := bytes.LastIndex(b, []byte("\xff\xda"))
	scan := b[at : len(b)-2]
	_, err := Scrub(append(append(bytes.Clone(b[:len(b)-2]), bytes.Repeat(scan, maxScans)...), "\xff\xd9"...))
	var f *fault.Error
	if !errors.As(err, &f) || f.Key != "scrub.bomb" {
		t.Error(err)
	}
	mustScrub(t, b, JPEG)
}

// All pictures of a document together have a bound, for each is made anew.
func TestPicturesOfADocumentHaveABoundTogether(t *testing.T) {
	for inner, key := range map[int]string{64*32 - 1: "scrub.bomb", 64 * 32: ""} {
		o := newOffice()
		o.inner = inner
		err := o.open(markedDOCX(t))
		if err == nil {
			err = o.walk()
		}
		var f *fault.Error
		if key == "" && err != nil || key != "" && (!errors.As(err, &f) || f.Key != key) {
			t.Errorf("%d pixels: %v, want %q", inner, err, key)
		}
	}
}

// A text that many cells name, and one of many pieces, are read for a preview as
// far as they are shown.
func TestAPreviewReadsNoMoreThanItShows(t *testing.T) {
	book := func(shared, cells string) []byte {
		return zipped(t, [2]string{"[Content_Types].xml", `<Types><Override PartName="/xl/workbook.xml" ContentType="` + excelMain + `"/></Types>`},
			[2]string{"_rels/.rels", relationsOf + rel("rId1", "officeDocument", "xl/workbook.xml") + `</Relationships>`},
			[2]string{"xl/workbook.xml", `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`},
			[2]string{"xl/_rels/workbook.xml.rels", relationsOf + rel("rId1", "worksheet", "worksheets/sheet1.xml") + rel("rId2", "sharedStrings", "sharedStrings.xml") + `</Relationships>`},
			[2]string{"xl/sharedStrings.xml", `<sst><si>` + shared + `</si></sst>`},
			[2]string{"xl/worksheets/sheet1.xml", `<worksheet><sheetData><row>` + cells + `</row></sheetData></worksheet>`})
	}
	cell := `<c t="s"><v>0</v></c>`
	for name, b := range map[string][]byte{
		"one text in many cells": book("<t>"+strings.Repeat("abc ", 1<<16)+"</t>", strings.Repeat(cell, 2000)),
		"a text of many pieces":  book(strings.Repeat("<r><t>"+strings.Repeat("abc ", 32)+"</t></r>", 10_000), cell),
	} {
		clean := mustScrub(t, b, XLSX)
		var p Preview
		var err error
		took := allocated(func() { p, err = Show(Kept(XLSX, clean)) })
		if err != nil || !p.More || !strings.HasPrefix(p.Text, "abc abc ") || took > 100<<20 {
			t.Errorf("%s: %d characters, more: %t, %d MB of memory, %v", name, len(p.Text), p.More, took>>20, err)
		}
	}
}

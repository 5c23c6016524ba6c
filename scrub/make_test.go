package scrub

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"
)

// planted begins every word that must not be found again.
const planted = "Kanari"

// aPicture has four fields of different colours, the first white.
func aPicture(w, h int) image.Image {
	m := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c := color.RGBA{uint8(255 * (1 - x*2/w)), uint8(255 * (1 - y*2/h)), 80, 255}
			m.Set(x, y, c)
		}
	}
	return m
}

func plainJPEG(t testing.TB, w, h int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, aPicture(w, h), nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func segment(mark byte, body string) string {
	n := len(body) + 2
	return string([]byte{0xff, mark, byte(n >> 8), byte(n)}) + body
}

// exif is a directory of Exif with an orientation, a maker and a place.
func exif(orientation int) string {
	entry := func(tag, kind uint16, n, value uint32) []byte {
		b := binary.BigEndian.AppendUint16(nil, tag)
		b = binary.BigEndian.AppendUint16(b, kind)
		b = binary.BigEndian.AppendUint32(b, n)
		return binary.BigEndian.AppendUint32(b, value)
	}
	b := []byte("Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x03")
	b = append(b, entry(0x010f, 2, 16, 50)...) // Make
	b = append(b, entry(0x0112, 3, 1, uint32(orientation)<<16)...)
	b = append(b, entry(0x8825, 4, 1, 66)...) // GPS
	b = append(b, 0, 0, 0, 0)
	b = append(b, (planted + "Maker12345")[:16]...)
	b = append(b, "\x00\x01"...)
	b = append(b, entry(0x0001, 2, 2, 0x4e000000)...)
	return string(b) + "\x00\x00\x00\x00" + planted + "GPS"
}

// markedJPEG has a planted word in every place of a JPEG that carries any.
func markedJPEG(t testing.TB, orientation int) []byte {
	t.Helper()
	b := string(plainJPEG(t, 64, 32))
	head := segment(0xe1, exif(orientation)) +
		segment(0xe1, "http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta>"+planted+"XMP</x:xmpmeta>") +
		segment(0xed, "Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x12\x1c\x02\x50\x00\x0d"+planted+"IPTC") +
		segment(0xe2, "ICC_PROFILE\x00\x01\x01"+planted+"ICC") +
		segment(0xe0, "JFXX\x00\x10"+planted+"Thumb") + segment(0xfe, planted+"Comment")
	return []byte(b[:2] + head + b[2:] + "PK\x03\x04" + planted + "Behind")
}

func chunk(kind, body string) string {
	n := binary.BigEndian.AppendUint32(nil, uint32(len(body)))
	sum := crc32.ChecksumIEEE([]byte(kind + body))
	return string(n) + kind + body + string(binary.BigEndian.AppendUint32(nil, sum))
}

func deflated(s string) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	_, _ = z.Write([]byte(s))
	_ = z.Close()
	return b.String()
}

func markedPNG(t testing.TB) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, aPicture(40, 20)); err != nil {
		t.Fatal(err)
	}
	b := out.String()
	const head = 8 + 25 // signature and IHDR
	more := chunk("tEXt", "Author\x00"+planted+"Text") + chunk("zTXt", "Comment\x00\x00"+deflated(planted+"Packed")) +
		chunk("iTXt", "XML:com.adobe.xmp\x00\x00\x00\x00\x00"+planted+"XMP") + chunk("eXIf", exif(1)[6:]) +
		chunk("tIME", "\x07\xe0\x01\x02\x03\x04\x05") + chunk("iCCP", planted+"Profile\x00\x00"+deflated(planted))
	return []byte(b[:head] + more + b[head:] + planted + "Behind")
}

// pdfBuilder writes a PDF as programs do.
type pdfBuilder struct {
	b       bytes.Buffer
	offsets map[int]int
}

func (p *pdfBuilder) object(num int, body string) {
	p.offsets[num] = p.b.Len()
	fmt.Fprintf(&p.b, "%d 0 obj\n%s\nendobj\n", num, body)
}

func streamOf(entries, body string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", entries, len(body), body)
}

// table writes the table of the objects and a trailer, and forgets them.
func (p *pdfBuilder) table(trailer string) {
	at := p.b.Len()
	p.b.WriteString("xref\n")
	for num, offset := range p.offsets {
		fmt.Fprintf(&p.b, "%d 1\n%010d 00000 n \n", num, offset)
	}
	fmt.Fprintf(&p.b, "trailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n", trailer, at)
	p.offsets = map[int]int{}
}

// markedPDF has a planted word in every place of a PDF that carries any, and
// shows the words Visible and Filled.
func markedPDF(t testing.TB, more ...string) []byte {
	t.Helper()
	xmp := streamOf("/Type/Metadata/Subtype/XML", "<x:xmpmeta>"+planted+"XMP</x:xmpmeta>")
	p := &pdfBuilder{offsets: map[int]int{}}
	p.b.WriteString("%PDF-1.5\n%" + planted + "Head\n")
	page := "/Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents[4 0 R 14 0 R]/Annots[8 0 R 9 0 R 10 0 R]/Metadata 6 0 R/PieceInfo<</X<</Private(" + planted + "Piece)>>>>" +
		"/LastModified(" + planted + ")/Thumb 7 0 R/StructParents 0/Resources<</Font<</F1 5 0 R>>/XObject<</Im1 7 0 R>>/Properties<</MC0<</Title(" + planted + "Layer)>>>>>>"
	p.object(1, "<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R/Lang(nb)/Outlines 11 0 R/StructTreeRoot 12 0 R/PageLabels<</Nums[0<</P("+planted+"Label)>>]>>"+
		"/AcroForm<</Fields[9 0 R]/DA("+planted+"DA)>>/OpenAction[3 0 R/Fit]"+strings.Join(more, "")+">>")
	p.object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
	p.object(3, "<<"+page+">>")
	draw := deflated("% " + planted + "Comment\n/Span<</ActualText(" + planted + "Actual)>>BDC BT /F1 18 Tf 20 100 Td (Visible) Tj ET EMC\n/MC0 BMC q 40 0 0 40 200 20 cm /Im1 Do Q EMC\n")
	p.object(4, streamOf("/Filter/FlateDecode", draw))
	p.object(14, streamOf("", "q 10 0 0 10 5 5 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \x00\x80\xff\x41 EI Q"))
	p.object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 13 0 R/Metadata 6 0 R>>")
	p.object(6, xmp)
	p.object(7, streamOf("/Type/XObject/Subtype/Image/Width 64   /Height 32   /BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode/Metadata 6 0 R", string(markedJPEG(t, 1))))
	p.object(8, "<</Type/Annot/Subtype/Text/Rect[10 10 20 20]/T("+planted+"Author)/Contents("+planted+"Note)/NM("+planted+")>>")
	p.object(9, "<</Type/Annot/Subtype/Widget/FT/Tx/Rect[20 20 120 40]/T("+planted+"Field)/TU("+planted+")/V("+planted+"Value)/AP<</N 15 0 R>>/F 4>>")
	p.object(10, "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://"+planted+".example)>>>>")
	p.object(11, "<</First 16 0 R/Last 16 0 R/Count 1>>")
	p.object(16, "<</Title("+planted+"Outline)/Parent 11 0 R/Dest[3 0 R/Fit]>>")
	p.object(12, "<</Type/StructTreeRoot/K<</S/Figure/Alt("+planted+"Alt)>>>>")
	p.object(13, streamOf("", "%!PS "+planted+"CMap\n/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange endcmap end end"))
	p.object(15, streamOf("/BBox[0 0 100 20]/Resources<</Font<</F1 5 0 R>>>>/Metadata 6 0 R", "/Tx BMC BT /F1 12 Tf 2 5 Td (Filled) Tj ET EMC"))
	p.object(20, "<</Author("+planted+"Author)/Title<"+fmt.Sprintf("%x", planted)+">/Producer("+planted+")>>")
	ids := "/ID[<" + fmt.Sprintf("%x", planted) + "><00>]"
	p.table("/Size 21/Root 1 0 R/Info 20 0 R" + ids)
	first := bytes.LastIndex(p.b.Bytes(), []byte("xref\n")) - len("start") // of startxref
	at := bytes.LastIndex(p.b.Bytes()[:first], []byte("xref\n"))
	p.object(3, "<<"+page+"/Rotate 0>>") // a later version of the page
	p.table(fmt.Sprintf("/Size 21/Root 1 0 R/Info 20 0 R/Prev %d%s", at, ids))
	return p.b.Bytes()
}

// packedPDF has its objects in a stream of objects and its table in a stream
// with the predictor that programs use.
func packedPDF() []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n")
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R/Lang(" + planted + ")>>", "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 200]>>",
		"<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
	}
	var head, body string
	for i, o := range objects {
		head += fmt.Sprintf("%d %d ", i+1, len(body))
		body += o + " "
	}
	content := b.Len()
	fmt.Fprintf(&b, "5 0 obj\n%s\nendobj\n", streamOf("/Filter/FlateDecode", deflated("BT /F1 18 Tf 20 100 Td (Visible) Tj ET")))
	pack := b.Len()
	fmt.Fprintf(&b, "6 0 obj\n%s\nendobj\n", streamOf(fmt.Sprintf("/Type/ObjStm/N %d/First %d/Filter/FlateDecode", len(objects), len(head)), deflated(head+body)))
	table := b.Len()
	rows := [][4]byte{{0, 0, 0, 0}, {2, 0, 6, 0}, {2, 0, 6, 1}, {2, 0, 6, 2}, {2, 0, 6, 3}, {1, byte(content >> 8), byte(content), 0}, {1, byte(pack >> 8), byte(pack), 0},
		{1, byte(table >> 8), byte(table), 0}}
	var packed, above []byte
	above = make([]byte, 4)
	for _, r := range rows {
		packed = append(packed, 2)
		for i := range r {
			packed = append(packed, r[i]-above[i])
		}
		above = r[:]
	}
	fmt.Fprintf(&b, "7 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n",
		streamOf("/Type/XRef/Size 8/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>", deflated(string(packed))), table)
	return b.Bytes()
}

// zipped writes an archive of names and contents, in order.
func zipped(t testing.TB, files ...[2]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range files {
		w, err := z.CreateHeader(&zip.FileHeader{Name: f[0], Method: zip.Deflate, Comment: planted + "Comment"})
		if err != nil {
			t.Fatal(err)
		}
		_, _ = w.Write([]byte(f[1]))
	}
	_ = z.SetComment(planted + "Archive")
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const relationsOf = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`

func rel(id, kind, target string, more ...string) string {
	return `<Relationship Id="` + id + `" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/` + kind + `" Target="` + target + `" ` + strings.Join(more, " ") + `/>`
}

const wordSpaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
	`xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`

// markedDOCX has a planted word in every place of a DOCX that carries any, and
// shows the words Visible, Linked, Inserted, Page 3 and Remark.
func markedDOCX(t testing.TB, more ...[2]string) []byte {
	t.Helper()
	body := `<!-- ` + planted + ` --><w:p w:rsidR="00AB12CD" w14:paraId="12345678" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:r><w:t>Visible &amp; shown</w:t></w:r>` +
		`<w:hyperlink r:id="rId9" w:tooltip="` + planted + `"><w:r><w:t>Linked</w:t></w:r></w:hyperlink>` +
		`<w:ins w:id="1" w:author="` + planted + `Author" w:date="2016-01-02T03:04:05Z"><w:r><w:t>Inserted</w:t></w:r></w:ins>` +
		`<w:del w:id="2" w:author="` + planted + `Author"><w:r><w:delText>` + planted + `Deleted</w:delText></w:r></w:del>` +
		`<w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="` + planted + `"><w:rPr/></w:rPrChange></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>` +
		`<w:r><w:instrText>DDEAUTO ` + planted + `</w:instrText></w:r><w:r><w:t>` + planted + `Inner</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Page 3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>` +
		`<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>` +
		`<w:r><w:drawing><wp:inline><wp:docPr id="1" name="` + planted + `.jpg" descr="C:\Users\` + planted + `"/><a:graphic><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="` + planted + `"><a:hlinkClick r:id="rId9"/></pic:cNvPr></pic:nvPicPr>` +
		`<pic:blipFill><a:blip r:embed="rId5"><a:extLst><a:ext uri="{` + planted + `}"/></a:extLst></a:blip></pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing></w:r></w:p>` +
		`<w:sdt><w:sdtPr><w:dataBinding w:xpath="` + planted + `"/></w:sdtPr><w:sdtContent><w:smartTag w:element="x"><w:smartTagPr><w:attr w:val="` + planted + `"/></w:smartTagPr><w:p/></w:smartTag></w:sdtContent></w:sdt>`
	files := [][2]string{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Override PartName="/word/document.xml" ContentType="` + wordMain + `"/></Types>`},
		{"_rels/.rels", relationsOf + rel("rId1", "officeDocument", "word/document.xml") + rel("rId2", "extended-properties", "docProps/app.xml") +
			`<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
			rel("rId4", "custom-properties", "docProps/custom.xml") + rel("rId5", "thumbnail", "docProps/thumbnail.jpeg") + `</Relationships>`},
		{"docProps/core.xml", "<p>" + planted + "Core</p>"}, {"docProps/app.xml", "<p>" + planted + "App</p>"}, {"docProps/custom.xml", "<p>" + planted + "Custom</p>"},
		{"docProps/thumbnail.jpeg", string(markedJPEG(t, 1))},
		{"word/document.xml", `<?xml version="1.0"?><w:document ` + wordSpaces + `><w:body>` + body + `</w:body></w:document>`},
		{"word/_rels/document.xml.rels", relationsOf + rel("rId1", "styles", "styles.xml") + rel("rId2", "settings", "settings.xml") + rel("rId3", "comments", "comments.xml") +
			rel("rId4", "customXml", "../customXml/item1.xml") + rel("rId5", "image", "media/"+planted+".jpg") + rel("rId6", "people", "people.xml") +
			rel("rId7", "image", "media/unused.emf") + rel("rId9", "hyperlink", "https://"+planted+".example", `TargetMode="External"`) + `</Relationships>`},
		{"word/styles.xml", `<w:styles ` + wordSpaces + `><w:style w:rsid="00112233"/></w:styles>`},
		{"word/settings.xml", `<w:settings ` + wordSpaces + `><w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/><w:docVars><w:docVar w:name="x" w:val="` + planted + `Var"/></w:docVars>` +
			`<w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids></w:settings>`},
		{"word/_rels/settings.xml.rels", relationsOf + rel("rId1", "attachedTemplate", "file:///C:/Users/"+planted+"/x.dotm", `TargetMode="External"`) + `</Relationships>`},
		{"word/comments.xml", `<w:comments ` + wordSpaces + `><w:comment w:id="0" w:author="` + planted + `Author" w:initials="` + planted + `" w:date="2016-01-01T00:00:00Z"><w:p><w:r><w:t>Remark</w:t></w:r></w:p></w:comment></w:comments>`},
		{"word/people.xml", "<p>" + planted + "People</p>"}, {"customXml/item1.xml", "<p>" + planted + "Data</p>"},
		{"word/media/" + planted + ".jpg", string(markedJPEG(t, 1))}, {"word/media/unused.emf", planted},
	}
	return zipped(t, append(files, more...)...)
}

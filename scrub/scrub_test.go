package scrub

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"verdig/fault"
)

// everything returns the bytes of a file and of all that is packed in it, as
// far as it can be unpacked.
func everything(b []byte) []byte {
	all := bytes.Clone(b)
	if z, err := zip.NewReader(bytes.NewReader(b), int64(len(b))); err == nil {
		for _, f := range z.File {
			all = append(all, f.Name+f.Comment+string(f.Extra)...)
			if r, err := f.Open(); err == nil {
				inner, _ := io.ReadAll(r)
				all = append(all, everything(inner)...)
			}
		}
	}
	// Whatever begins like a stream of zlib.
	for i := 0; i+2 < len(b); i++ {
		if b[i] == 0x78 && (int(b[i])<<8|int(b[i+1]))%31 == 0 {
			if r, err := zlib.NewReader(bytes.NewReader(b[i:])); err == nil {
				inner, _ := io.ReadAll(r)
				all = append(all, inner...)
			}
		}
	}
	return all
}

// finds tells how often a word stands in a file: in any case, in UTF-8, UTF-16
// or hexadecimal.
func finds(b []byte, word string) int {
	low := bytes.ToLower(everything(b))
	word = strings.ToLower(word)
	var big []byte
	for _, c := range []byte(word) {
		big = append(big, 0, c)
	}
	n := 0
	for _, form := range [][]byte{[]byte(word), wide(word), big, []byte(fmt.Sprintf("%x", word))} {
		n += bytes.Count(low, form)
	}
	return n + strings.Count(strings.ToLower(string(low)), fmt.Sprintf("%x", strings.ToUpper(word[:1])+word[1:]))
}

func mustScrub(t testing.TB, b []byte, want Kind) []byte {
	t.Helper()
	c, err := Scrub(b)
	if err != nil || c.Kind() != want {
		t.Fatalf("%q, %v; want %q", c.Kind(), err, want)
	}
	return c.Bytes()
}

// Planted words in every place of every kind: found before, which shows that
// the search bites, and nowhere after.
func TestWhatAFileSaysOfItsMakerIsGone(t *testing.T) {
	for _, c := range []struct {
		name  string
		kind  Kind
		b     []byte
		least int // planted words before
		shown []string
	}{
		{"jpeg", JPEG, markedJPEG(t, 1), 8, nil},
		{"png", PNG, markedPNG(t), 7, nil},
		{"pdf", PDF, markedPDF(t), 25, []string{fmt.Sprintf("<%x>", "Visible"), fmt.Sprintf("<%x>", "Filled"), "begincodespacerange", "\x00\x80\xff\x41"}},
		{"pdf of streams", PDF, packedPDF(), 1, []string{fmt.Sprintf("<%x>", "Visible")}},
		{"docx", DOCX, markedDOCX(t), 40, []string{"Visible &amp; shown", "Linked", "Inserted", "Page 3", "Remark", "w:percent"}},
		{"xlsx", XLSX, markedXLSX(t), 4, []string{"Shown", "42"}},
		{"text", Text, []byte("\ufeffHello\U000e004b\u202e there"), 0, []string{"Hello there"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if n := finds(c.b, planted); n < c.least {
				t.Fatalf("the search finds %d planted words in the file as it comes in, want %d at least", n, c.least)
			}
			out := mustScrub(t, c.b, c.kind)
			if n := finds(out, planted); n != 0 {
				t.Errorf("%d planted words are left:\n%.6000q", n, everything(out))
			}
			whole := everything(out)
			for _, word := range c.shown {
				if !bytes.Contains(whole, []byte(word)) {
					t.Errorf("%q is not there any more", word)
				}
			}
			for _, id := range []string{"00AB12CD", "rsid", "paraId", "2016-01-0"} {
				if bytes.Contains(whole, []byte(id)) {
					t.Errorf("%s is left", id)
				}
			}
			again, err := Scrub(out)
			if err != nil || again.Kind() != c.kind {
				t.Errorf("cleaned again: %q, %v", again.Kind(), err)
			}
		})
	}
}

// markedXLSX is written by another program, with the places that it fills.
func markedXLSX(t testing.TB) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer func() { _ = f.Close() }()
	err := errors.Join(
		f.SetCellValue("Sheet1", "A1", "Shown"), f.SetCellValue("Sheet1", "B1", 42), f.SetCellHyperLink("Sheet1", "A1", "https://"+planted+".example", "External"),
		f.SetDocProps(&excelize.DocProperties{Creator: planted + "Creator", LastModifiedBy: planted + "Last", Title: planted}),
		f.SetAppProps(&excelize.AppProperties{Company: planted + "Company"}),
		f.SetCustomProps(excelize.CustomProperty{Name: "x", Value: planted + "Custom"}),
		f.AddComment("Sheet1", excelize.Comment{Cell: "A1", Author: planted + "Author", Text: "Remark"}),
		f.AddPictureFromBytes("Sheet1", "C3", &excelize.Picture{Extension: ".jpg", File: markedJPEG(t, 1), Format: &excelize.GraphicOptions{AltText: planted + "Alt"}}),
		f.SetDefinedName(&excelize.DefinedName{Name: planted, RefersTo: "Sheet1!$A$1"}),
	)
	if err != nil {
		t.Fatal(err)
	}
	b, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Another program reads the cleaned workbook as it was.
func TestACleanedWorkbookIsReadByOthers(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(mustScrub(t, markedXLSX(t), XLSX)))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	a, err1 := f.GetCellValue("Sheet1", "A1")
	b, err2 := f.GetCellValue("Sheet1", "B1")
	comments, err3 := f.GetComments("Sheet1")
	pictures, err4 := f.GetPictures("Sheet1", "C3")
	if err := errors.Join(err1, err2, err3, err4); err != nil || a != "Shown" || b != "42" || len(pictures) != 1 {
		t.Errorf("%q %q %d pictures, %v", a, b, len(pictures), err)
	}
	if len(comments) != 1 || comments[0].Author != "" || !strings.Contains(comments[0].Text, "Remark") {
		t.Errorf("comments: %+v", comments)
	}
}

// Each of the eight orientations shows the white field where it belongs.
func TestPhotographsAreTurned(t *testing.T) {
	for o, want := range []image.Point{1: {4, 4}, 2: {59, 4}, 3: {59, 27}, 4: {4, 27}, 5: {4, 4}, 6: {27, 4}, 7: {27, 59}, 8: {4, 59}} {
		if o == 0 {
			continue
		}
		m, _, err := image.Decode(bytes.NewReader(mustScrub(t, markedJPEG(t, o), JPEG)))
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range []int{4, m.Bounds().Dx() - 5} {
			for _, y := range []int{4, m.Bounds().Dy() - 5} {
				r, g, _, _ := m.At(x, y).RGBA()
				white := r > 0xc000 && g > 0xc000
				if at := (image.Point{x, y}); white != (at == want) {
					t.Errorf("orientation %d: %v is white: %t; want it at %v", o, at, white, want)
				}
			}
		}
	}
}

func TestRefusals(t *testing.T) {
	sheet := func(cell string) []byte {
		return zipped(t, [2]string{"[Content_Types].xml", `<Types><Override PartName="/xl/workbook.xml" ContentType="` + excelMain + `"/></Types>`},
			[2]string{"_rels/.rels", relationsOf + rel("rId1", "officeDocument", "xl/workbook.xml") + `</Relationships>`},
			[2]string{"xl/workbook.xml", `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`},
			[2]string{"xl/_rels/workbook.xml.rels", relationsOf + rel("rId1", "worksheet", "worksheets/sheet1.xml") + `</Relationships>`},
			[2]string{"xl/worksheets/sheet1.xml", `<worksheet><sheetData><row><c r="A1">` + cell + `</c></row></sheetData></worksheet>`})
	}
	related := func(kind, target string, more ...string) []byte {
		return markedDOCX(t, [2]string{"word/_rels/styles.xml.rels", relationsOf + rel("rId1", kind, target, more...) + `</Relationships>`}, [2]string{"word/x.bin", "x"})
	}
	bigPNG := []byte("\x89PNG\r\n\x1a\n" + chunk("IHDR", "\x00\x00\x40\x00\x00\x00\x40\x00\x08\x02\x00\x00\x00"))
	bomb := zipped(t, [2]string{"[Content_Types].xml", `<Types/>` + strings.Repeat(" ", maxUnpacked+1)})
	pdf := string(markedPDF(t))
	last := strings.LastIndex(pdf, "/Root")
	for name, c := range map[string]struct {
		b   []byte
		key string
	}{
		"nothing":                     {nil, "empty"},
		"only spaces":                 {[]byte("  \n"), "empty"},
		"too large":                   {make([]byte, MaxIn+1), "large"},
		"a program":                   {[]byte("\x7fELF\x02\x01\x01\x00\x00"), "kind"},
		"a page":                      {[]byte("  <!DOCTYPE html><p>"), "kind"},
		"a drawing":                   {[]byte("<svg xmlns='x'/>"), "kind"},
		"rich text":                   {[]byte(`{\rtf1 x}`), "kind"},
		"a GIF":                       {[]byte("GIF89a\x01\x00\x01\x00\x00"), "kind"},
		"an archive":                  {zipped(t, [2]string{"a.txt", "x"}), "kind"},
		"a text in Latin-1":           {[]byte("Bl\xe5b\xe6r"), "encoding"},
		"a text in UTF-16":            {[]byte("\xff\xfea\x00b\x00"), "encoding"},
		"a text that is a PDF":        {[]byte("hello %PDF-1.4 there"), "two_kinds"},
		"an old document":             {[]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1xxxx"), "old_office"},
		"a locked document":           {append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), wide("EncryptedPackage")...), "encrypted"},
		"a picture cut short":         {plainJPEG(t, 64, 64)[:300], "damaged"},
		"a picture that bursts":       {bigPNG, "pixels"},
		"a PDF and an archive":        {append([]byte(pdf), zipped(t, [2]string{"a", "b"})...), "two_kinds"},
		"a PDF without a table":       {[]byte("%PDF-1.4\nstartxref\n0\n%%EOF\n"), "damaged"},
		"a PDF that is locked":        {[]byte(pdf[:last] + "/Encrypt<<>>" + pdf[last:]), "encrypted"},
		"a PDF with a script":         {markedPDF(t, "/Names<</JavaScript<</Names[(x)<</S/JavaScript/JS(x)>>]>>>>"), "scripts"},
		"a PDF with an escaped name":  {markedPDF(t, "/AA<</WC<</S/J#61vaScript>>>>"), "scripts"},
		"a PDF that launches":         {markedPDF(t, "/AA<</WC<</S/Launch/F(cmd)>>>>"), "scripts"},
		"a PDF with a file":           {markedPDF(t, "/Names<</EmbeddedFiles<</Names[(x)<</Type/Filespec/EF<</F 6 0 R>>>>]>>>>"), "embedded"},
		"a PDF that is a portfolio":   {markedPDF(t, "/Collection<<>>"), "embedded"},
		"a PDF with XFA":              {markedPDF(t, "/X<</XFA 6 0 R>>"), "form"},
		"a PDF with a large picture":  {[]byte(strings.ReplaceAll(pdf, "/Width 64   /Height 32   ", "/Width 64000/Height 32000")), "pixels"},
		"a document with macros":      {markedDOCX(t, [2]string{"word/vbaProject.bin", "x"}), "macros"},
		"a document with a file":      {markedDOCX(t, [2]string{"word/embeddings/x.bin", "x"}), "embedded"},
		"a document with an object":   {related("oleObject", "x.bin"), "embedded"},
		"a document with a chart":     {related("chart", "x.bin"), "part"},
		"a document with a far image": {related("image", "https://x.example/a.png", `TargetMode="External"`), "external"},
		"a document with a far frame": {related("frame", "https://x.example", `TargetMode="External"`), "external"},
		"a workbook without values":   {sheet(`<f>1+1</f>`), "no_values"},
		"a workbook with entities":    {sheet(`<v>&x;</v>`), "damaged"},
		"a package that bursts":       {bomb, "bomb"},
	} {
		got, err := Scrub(c.b)
		var f *fault.Error
		if !errors.As(err, &f) || f.Kind != fault.Invalid || f.Key != "scrub."+c.key {
			t.Errorf("%s: %v (%s), want scrub.%s", name, err, got.Kind(), c.key)
		}
	}
	if c, err := Scrub(sheet(`<f>cmd|' /C calc'!A0</f><v>2</v>`)); err != nil || bytes.Contains(everything(c.Bytes()), []byte("calc")) {
		t.Errorf("a formula is left: %v", err)
	}
}

// A PDF that unpacks to gigabytes ends at the bound.
func TestPDFBombs(t *testing.T) {
	zeros := deflated(strings.Repeat("0 ", maxUnpacked/2+1))
	page := func(contents, more string) []byte {
		p := &pdfBuilder{offsets: map[int]int{}}
		p.b.WriteString("%PDF-1.4\n")
		p.object(1, "<</Type/Catalog/Pages 2 0 R>>")
		p.object(2, "<</Type/Pages/Kids["+more+"]/Count 1>>")
		p.object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents "+contents+"/Resources<<>>>>")
		p.object(4, streamOf("/Filter/FlateDecode", zeros))
		p.object(5, streamOf("/Filter/FlateDecode", deflated(strings.Repeat("q Q ", 1<<18))))
		p.object(6, "<</Type/Pages/Kids["+strings.Repeat("7 0 R ", 300)+"]>>")
		p.object(7, "<</Type/Pages/Kids["+strings.Repeat("8 0 R ", 300)+"]>>")
		p.object(8, "<</Type/Pages/Kids[]>>")
		p.table("/Size 9/Root 1 0 R")
		return p.b.Bytes()
	}
	for name, b := range map[string][]byte{
		"one stream":         page("4 0 R", "3 0 R"),
		"the same often":     page("["+strings.Repeat("5 0 R ", 200)+"]", "3 0 R"),
		"pages of pages":     page("5 0 R", "6 0 R"),
		"the page too often": page("5 0 R", strings.Repeat("3 0 R ", 6000)),
	} {
		var f *fault.Error
		if _, err := Scrub(b); !errors.As(err, &f) || f.Key != "scrub.bomb" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestPreviews(t *testing.T) {
	for _, c := range []struct {
		b    []byte
		kind Kind
		text string
	}{
		{markedDOCX(t), DOCX, "Visible & shownLinkedInsertedPage 3"}, {markedXLSX(t), XLSX, "Shown  42"}, {[]byte("one\ntwo"), Text, "one\ntwo"}, {packedPDF(), PDF, ""},
	} {
		p, err := Show(Kept(c.kind, mustScrub(t, c.b, c.kind)))
		if err != nil || !strings.Contains(p.Text, c.text) || (c.text == "") != (p.Text == "") || p.Picture != nil || p.More {
			t.Errorf("%s: %+v %v", c.kind, p, err)
		}
	}
	p, err := Show(Kept(JPEG, mustScrub(t, plainJPEG(t, 2000, 1000), JPEG)))
	if err != nil || p.Width != 900 || p.Height != 450 || p.MediaType != "image/jpeg" {
		t.Errorf("%d x %d, %v", p.Width, p.Height, err)
	}
	if p, err = Show(Kept(PNG, mustScrub(t, markedPNG(t), PNG))); err != nil || p.Width != 40 || p.MediaType != "image/png" {
		t.Errorf("%d x %d, %v", p.Width, p.Height, err)
	}
	if p, err = Show(Kept(Text, []byte(strings.Repeat("æ", previewRunes+1)))); err != nil || !p.More || len(p.Text) != 2*previewRunes {
		t.Errorf("%d bytes, %t, %v", len(p.Text), p.More, err)
	}
}

// need skips a test that lacks a program, or fails it where VERDIG_REQUIRE is
// "all".
func need(t *testing.T, program, remedy string) string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err == nil {
		return path
	}
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatalf("%v; %s", err, remedy)
	}
	t.Skipf("%v; %s", err, remedy)
	return ""
}

// Poppler, another reader of PDF, takes the new file without a complaint, sees
// the same text and finds nothing about its maker.
func TestAnotherReaderTakesTheCleanedPDF(t *testing.T) {
	info, text := need(t, "pdfinfo", "apt-get install poppler-utils"), need(t, "pdftotext", "apt-get install poppler-utils")
	for name, b := range map[string][]byte{"tables": markedPDF(t), "streams": packedPDF()} {
		file := filepath.Join(t.TempDir(), "a.pdf")
		if err := os.WriteFile(file, mustScrub(t, b, PDF), 0o600); err != nil {
			t.Fatal(err)
		}
		said, err := exec.Command(info, file).CombinedOutput()
		if err != nil || regexp.MustCompile(`(?m)^(Author|Title|Producer|Creator|CreationDate|Syntax)`).Match(said) || !bytes.Contains(said, []byte("Pages:           1")) {
			t.Errorf("%s: %v\n%s", name, err, said)
		}
		shown, err := exec.Command(text, file, "-").CombinedOutput()
		if err != nil || !bytes.Contains(shown, []byte("Visible")) || name == "tables" && !bytes.Contains(shown, []byte("Filled")) || bytes.Contains(shown, []byte("rror")) {
			t.Errorf("%s: %v\n%s", name, err, shown)
		}
	}
}

// ExifTool finds nothing in cleaned pictures that says who or where.
func TestExifToolFindsNothing(t *testing.T) {
	tool := need(t, "exiftool", "apt-get install libimage-exiftool-perl")
	for name, b := range map[string][]byte{"a.jpg": mustScrub(t, markedJPEG(t, 6), JPEG), "a.png": mustScrub(t, markedPNG(t), PNG), "a.pdf": mustScrub(t, markedPDF(t), PDF)} {
		file := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(file, b, 0o600); err != nil {
			t.Fatal(err)
		}
		said, err := exec.Command(tool, "-a", "-G", "-u", file).CombinedOutput()
		if err != nil || regexp.MustCompile(`(?m)^\[(EXIF|XMP|IPTC|GPS|Photoshop|ICC_Profile|JFIF)\]`).Match(said) || bytes.Contains(said, []byte(planted)) {
			t.Errorf("%s: %v\n%s", name, err, said)
		}
	}
}

// Every key that the room gives has a text and a remedy in three languages, and
// there is no text too many.
func TestEveryRefusalHasATextAndARemedy(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("..", "lang", "data", "messages.scrub.json"))
	if err != nil {
		t.Fatal(err)
	}
	var texts map[string]map[string]string
	if err := json.Unmarshal(raw, &texts); err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{"encrypted": true, "old_office": true}
	names, _ := filepath.Glob("*.go")
	for _, name := range names {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		for _, m := range regexp.MustCompile(`refuse\("([a-z_]+)"`).FindAllSubmatch(src, -1) {
			used[string(m[1])] = true
		}
	}
	if len(used) < 18 {
		t.Fatalf("only %d keys", len(used))
	}
	for key := range used {
		for _, end := range []string{"", ".remedy"} {
			for _, l := range []string{"nb", "nn", "en"} {
				if texts["scrub."+key+end][l] == "" {
					t.Errorf("scrub.%s%s has no text in %s", key, end, l)
				}
			}
			delete(texts, "scrub."+key+end)
		}
	}
	for key := range texts {
		t.Errorf("%s is used nowhere", key)
	}
}

// LZW, run lengths, ASCII85 and hexadecimal are read as the standard says: the
// example of ISO 32000-1, 7.4.4.2, and one for each of the others.
func TestFiltersOfPDF(t *testing.T) {
	for n, c := range map[name]struct{ in, want string }{
		"LZWDecode":       {"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", "\x2d\x2d\x2d\x2d\x2d\x41\x2d\x2d\x2d\x42"},
		"RunLengthDecode": {"\x02abc\xfdx\x80rest", "abcxxxx"},
		"ASCIIHexDecode":  {"48 65 6C6c 7>", "Hellp"},
		"ASCII85Decode":   {"<~87cURD]i,\"Ebo80~>", "Hello World!"},
		"FlateDecode":     {deflated("flat"), "flat"},
	} {
		p := &pdf{left: maxUnpacked}
		if got, err := p.unpack(&stream{dict{"Filter": n}, []byte(c.in)}); err != nil || string(got) != c.want {
			t.Errorf("%s: %q, %v", n, got, err)
		}
	}
	p := &pdf{left: 3}
	var f *fault.Error
	if _, err := p.unpack(&stream{dict{"Filter": name("RunLengthDecode")}, []byte("\x80\x81")}); err != nil {
		t.Error(err)
	}
	if _, err := p.unpack(&stream{dict{"Filter": name("RunLengthDecode")}, []byte("\x81x")}); !errors.As(err, &f) || f.Key != "scrub.bomb" {
		t.Error(err)
	}
}

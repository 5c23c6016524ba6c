package exchange

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"runtime"
	"strings"
	"testing"
	"unicode/utf16"

	"verdig/fault"
)

// TestHostileText demands one clear key for each file that is no return.
func TestHostileText(t *testing.T) {
	good := personHead + "\n" + personLine(1) + "\n"
	for name, c := range map[string]struct{ content, key string }{
		"empty":                         {"", "empty"},
		"UTF-16 with mark, little":      {"\xff\xfe" + wide(good, binary.LittleEndian), "utf16"},
		"UTF-16 with mark, big":         {"\xfe\xff" + wide(good, binary.BigEndian), "utf16"},
		"UTF-16 without mark":           {wide(good, binary.LittleEndian), "utf16"},
		"HTML named .csv":               {"\r\n <!DOCTYPE html><html><table><tr><td>year", "markup"},
		"HTML behind a mark":            {"\xef\xbb\xbf<html>", "markup"},
		"XML spreadsheet":               {"<?xml version=\"1.0\"?><Workbook/>", "markup"},
		"PDF":                           {"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "binary"},
		"gzip":                          {"\x1f\x8b\x08\x00\x00\x00\x00\x00", "binary"},
		"control characters":            {good + "\x01\x02", "binary"},
		"NUL in the third row":          {good + "2016;R\x00;;\n", "nul"},
		"NULs after a crash":            {good + strings.Repeat("\x00", 50), "nul"},
		"bytes of no encoding":          {good + "2016;\x81\x8d;;\n", "encoding"},
		"bad UTF-8 behind a mark":       {"\xef\xbb\xbf" + good + "2016;bl\xe5;;\n", "encoding"},
		"two encodings in one file":     {good + "2016;Bjørn Ærø blåbær;;\n2017;bl\xe5 ;;\n", "encoding"},
		"cut inside a character":        {good + "2016;Bjørn;;\n2016;Bj\xc3", "truncated"},
		"a zip that is only its mark":   {"PK\x03\x04", "truncated"},
		"an empty zip":                  {"PK\x05\x06" + strings.Repeat("\x00", 18), "not_xlsx"},
		"old .xls":                      {string(oleMark) + strings.Repeat("\x00", 4096) + "W\x00o\x00r\x00k\x00b\x00o\x00o\x00k\x00", "old_xls"},
		"workbook locked by a password": {string(oleMark) + strings.Repeat("\x00", 64<<10-20) + string(encryptedMark) + strings.Repeat("\x00", 100), "encrypted"},
	} {
		t.Run(name, func(t *testing.T) {
			wantKey(t, outcome([]byte(c.content), Limits{}), c.key)
		})
	}
	wantKey(t, outcome([]byte(good+"2016;R\x00;;\n"), Limits{}), "nul", "made.csv", "3")
	if err := outcome([]byte(good), Limits{}); !errors.Is(err, io.EOF) {
		t.Errorf("the good file: %v", err)
	}
}

// wide writes a text in UTF-16.
func wide(s string, order binary.ByteOrder) string {
	var b bytes.Buffer
	if err := binary.Write(&b, order, utf16.Encode([]rune(s))); err != nil {
		panic(err)
	}
	return b.String()
}

// TestLatin1IsNotHurriedlyUTF8: the only byte above 127 stands behind a
// megabyte of ASCII, at the very end of the file.
func TestLatin1IsNotHurriedlyUTF8(t *testing.T) {
	content := personHead + ";given_name\n" + strings.Repeat(personLine(1)+";Ann\n", 30_000) + personLine(2) + ";P\xe5l\xe5"
	rows := all(t, mustOpen(t, content))
	if got := rows[len(rows)-1].Values["given_name"]; got != "Pålå" {
		t.Errorf("got %q", got)
	}
	// A character that the pieces of reading cut in two is whole again.
	content = personHead + ";given_name\n"
	content += strings.Repeat("x\n", (64<<10-len(content))/2)
	content += strings.Repeat(" ", (64<<10-1)-len(content)) + "å\n"
	if enc, err := inspect("x", strings.NewReader(content), int64(len(content))); err != nil || enc.latin {
		t.Errorf("a character across two pieces: %+v, %v", enc, err)
	}
}

func TestLimitsOfText(t *testing.T) {
	line := personLine(1) + "\n"
	for name, c := range map[string]struct {
		content string
		lim     Limits
		key     string
		args    []string
	}{
		"file":             {personHead + "\n" + line, Limits{File: 20}, "too_large", []string{"made.csv", "20 B"}},
		"rows":             {personHead + "\n" + strings.Repeat(line, 4), Limits{Rows: 3}, "too_many_rows", []string{"made.csv", "3"}},
		"columns":          {personHead + "\n" + line + "1;2;3;4;5;6;7\n", Limits{Columns: 6}, "too_many_columns", []string{"made.csv", "3", "6"}},
		"empty columns":    {personHead + "\n" + strings.Repeat(";", 300), Limits{Columns: 6}, "too_many_columns", nil},
		"field":            {personHead + "\n2016;" + strings.Repeat("x", 2000), Limits{Field: 1999}, "field_too_long", []string{"made.csv", "2", "B", "1 kB"}},
		"field in quotes":  {personHead + "\n2016;\"" + strings.Repeat("x\n", 2000), Limits{Field: 1999}, "field_too_long", nil},
		"record":           {personHead + "\n" + strings.Repeat("xxxxxxxxxx;", 200), Limits{Record: 1000}, "record_too_long", []string{"made.csv", "2", "1000 B"}},
		"field in heading": {strings.Repeat("x", 2000) + "\n", Limits{Field: 100}, "field_too_long", nil},
	} {
		t.Run(name, func(t *testing.T) {
			wantKey(t, outcome([]byte(c.content), c.lim), c.key, c.args...)
		})
	}
	if err := outcome([]byte(personHead+"\n"+strings.Repeat(line, 3)), Limits{Rows: 3}); !errors.Is(err, io.EOF) {
		t.Errorf("as many rows as allowed: %v", err)
	}
}

// allocated returns how many bytes f allocated in all.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// smallMemory is what reading any hostile file may allocate: buffers and a few
// fields of the greatest size, far from the size of the file.
const smallMemory = 8 << 20

func TestCellOfTenGigabytes(t *testing.T) {
	ten := long{head: personHead + "\n2016;\"", fill: 'x', size: 10 << 30}
	_, err := Open("ten.csv", ten, ten.size, Limits{})
	wantKey(t, err, "too_large", "ten.csv", "2 GB")

	// Within the limit of the file, the limit of the field holds.
	for name, head := range map[string]string{"quoted": personHead + "\n2016;\"", "bare": personHead + "\n2016;", "heading": ""} {
		cell := long{head: head, fill: 'x', size: 96 << 20}
		var err error
		used := allocated(func() {
			var r *Reader
			r, err = Open("long.csv", cell, cell.size, Limits{})
			for err == nil {
				_, err = r.Next()
			}
		})
		wantKey(t, err, "field_too_long")
		if used > smallMemory {
			t.Errorf("%s: a cell of 96 MB made %d bytes of memory", name, used)
		}
	}
}

func TestMachineErrors(t *testing.T) {
	disk := errors.New("disk gone")
	content := personHead + "\n" + personLine(1) + "\n"
	for fails := range 6 {
		r := &failing{content: strings.NewReader(content), left: fails, err: disk}
		_, err := Open("made.csv", r, int64(len(content)), Limits{})
		if err != nil && (!errors.Is(err, disk) || fault.KindOf(err) != fault.Internal) {
			t.Errorf("failing at read %d: %v", fails, err)
		}
		if fails == 0 && err == nil {
			t.Error("no error where nothing can be read")
		}
	}
}

// failing is a file whose disk fails after some reads.
type failing struct {
	content io.ReaderAt
	left    int
	err     error
}

func (f *failing) ReadAt(p []byte, off int64) (int, error) {
	if f.left == 0 {
		return 0, f.err
	}
	f.left--
	return f.content.ReadAt(p, off)
}

// TestHostileWorkbooks plants one fault at a time in a workbook that is right.
func TestHostileWorkbooks(t *testing.T) {
	data := func(v string) string {
		return sheetHeading + `<row r="2"><c r="A2"><v>2016</v></c><c r="B2" t="inlineStr"><is><t>` + v + `</t></is></c></row>`
	}
	if err := outcome(pack(t, parts(data("R-1"))), Limits{}); !errors.Is(err, io.EOF) {
		t.Fatalf("the right workbook: %v", err)
	}
	big := strings.Repeat("<c/>", 2<<20)
	deep := strings.Repeat("<a>", 100)
	for name, c := range map[string]struct {
		change func(map[string]string)
		lim    Limits
		key    string
	}{
		"no workbook":                {func(p map[string]string) { delete(p, partBook) }, Limits{}, "not_xlsx"},
		"no sheets":                  {func(p map[string]string) { p[partBook] = "<workbook/>" }, Limits{}, "not_xlsx"},
		"no sheet part":              {func(p map[string]string) { delete(p, partSheet) }, Limits{}, "damaged"},
		"no relations":               {func(p map[string]string) { delete(p, partLinks) }, Limits{}, "damaged"},
		"a document":                 {func(p map[string]string) { clear(p); p["word/document.xml"] = "<w/>" }, Limits{}, "not_xlsx"},
		"an archive of returns":      {func(p map[string]string) { clear(p); p["return.csv"] = personHead }, Limits{}, "not_xlsx"},
		"XML cut short":              {func(p map[string]string) { p[partSheet] = p[partSheet][:len(p[partSheet])-40] }, Limits{}, "truncated"},
		"sheet without data":         {func(p map[string]string) { p[partSheet] = "<worksheet></worksheet>" }, Limits{}, "truncated"},
		"tags that do not close":     {func(p map[string]string) { p[partSheet] = "<worksheet><sheetData><row" }, Limits{}, "truncated"},
		"too deep":                   {func(p map[string]string) { p[partSheet] = deep }, Limits{}, "damaged"},
		"an end too many":            {func(p map[string]string) { p[partSheet] = "</a>" }, Limits{}, "damaged"},
		"billion laughs":             {func(p map[string]string) { p[partSheet] = laughs }, Limits{}, "damaged"},
		"unknown entity":             {func(p map[string]string) { p[partTexts] = "<sst><si><t>&lol;</t></si></sst>" }, Limits{}, "damaged"},
		"rows out of order":          {func(p map[string]string) { p[partSheet] = sheet(`<row r="9"/><row r="3"/>`) }, Limits{}, "damaged"},
		"row beyond the sheet":       {func(p map[string]string) { p[partSheet] = sheet(`<row r="99999999"/>`) }, Limits{}, "damaged"},
		"cells out of order":         {func(p map[string]string) { p[partSheet] = sheet(`<row><c r="C1"/><c r="B1"/></row>`) }, Limits{}, "damaged"},
		"column beyond the sheet":    {func(p map[string]string) { p[partSheet] = sheet(`<row><c r="ZZZZZZ1"/></row>`) }, Limits{}, "damaged"},
		"cell in a cell":             {func(p map[string]string) { p[partSheet] = sheet(`<row><c><c/></c></row>`) }, Limits{}, "damaged"},
		"too many columns":           {func(p map[string]string) { p[partSheet] = sheet(`<row><c r="JA1"><v>1</v></c></row>`) }, Limits{}, "too_many_columns"},
		"too many cells":             {func(p map[string]string) { p[partSheet] = sheet("<row>" + strings.Repeat("<c/>", 40) + "</row>") }, Limits{Cells: 30}, "zip_bomb"},
		"packed a thousand times":    {func(p map[string]string) { p[partSheet] = sheet(big) }, Limits{}, "zip_bomb"},
		"a picture that is a bomb":   {func(p map[string]string) { p["xl/media/image1.png"] = strings.Repeat("\x00", 4<<20) }, Limits{}, "zip_bomb"},
		"one part too large":         {func(p map[string]string) {}, Limits{Entry: 300}, "zip_bomb"},
		"all parts too large":        {func(p map[string]string) {}, Limits{Unpacked: 900}, "zip_bomb"},
		"too many parts":             {func(p map[string]string) {}, Limits{Entries: 3}, "zip_bomb"},
		"shared texts too large":     {func(p map[string]string) {}, Limits{Shared: 70}, "zip_bomb"},
		"a long cell":                {func(p map[string]string) { p[partSheet] = sheet(data(strings.Repeat("x", 500))) }, Limits{Field: 400}, "field_too_long"},
		"a long shared text":         {func(p map[string]string) { p[partTexts] = "<sst><si><t>" + strings.Repeat("x", 500) }, Limits{Field: 400}, "text_too_long"},
		"a long row":                 {func(p map[string]string) {}, Limits{Record: 20}, "record_too_long"},
		"a tag without end":          {func(p map[string]string) { p[partSheet] = "<c " + strings.Repeat("x", maxTag+10) }, Limits{}, "text_too_long"},
		"one part under two names":   {func(p map[string]string) { p["XL/workbook.xml"] = "<workbook/>" }, Limits{}, "damaged"},
		"shared text that is absent": {func(p map[string]string) { p[partTexts] = "<sst/>" }, Limits{}, "no_heading"},
		"headings are formulas":      {func(p map[string]string) { p[partSheet] = strings.ReplaceAll(p[partSheet], "<v>", "<f>A1</f><v>") }, Limits{}, "no_heading"},
		"only a hidden sheet": {func(p map[string]string) {
			p[partBook] = strings.Replace(p[partBook], "sheetId", `state="hidden" sheetId`, 1)
		}, Limits{}, "no_heading"},
		"hostile style": {func(p map[string]string) {
			p[partStyle] = "<s><cellXfs>" + strings.Repeat("<xf/>", maxFormats+2) + "</cellXfs></s>"
		}, Limits{}, "damaged"},
	} {
		t.Run(name, func(t *testing.T) {
			p := parts(data("R-1"))
			c.change(p)
			wantKey(t, outcome(pack(t, p), c.lim), c.key)
		})
	}
}

func sheet(rows string) string { return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>" }

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><worksheet><sheetData><row><c><v>&lol2;</v></c></row></sheetData></worksheet>`

// TestWorkbookWithoutOptionalParts: shared texts, formats and the relations of
// the archive may be absent.
func TestWorkbookWithoutOptionalParts(t *testing.T) {
	p := parts(strings.ReplaceAll(inline(strings.Split(personHead, ";"), 1)+inline(strings.Split(personLine(1), ";"), 2), "\n", ""))
	delete(p, partTexts)
	delete(p, partStyle)
	delete(p, partRels)
	if err := outcome(pack(t, p), Limits{}); !errors.Is(err, io.EOF) {
		t.Error(err)
	}
}

// inline makes a row of inline texts.
func inline(fields []string, row int) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<row r="%d">`, row)
	for i, f := range fields {
		fmt.Fprintf(&b, `<c r="%s%d" t="inlineStr"><is><t>%s</t></is></c>`, columnName(i+1), row, f)
	}
	b.WriteString("</row>")
	return b.String()
}

// TestTruncatedWorkbook cuts a workbook at every place.
func TestTruncatedWorkbook(t *testing.T) {
	whole := pack(t, parts(sheetHeading+inline(strings.Split(personLine(1), ";"), 2)))
	for n := 4; n < len(whole); n += 7 {
		wantKey(t, outcome(whole[:n], Limits{}), "truncated")
	}
}

// TestFlippedBytes turns bytes of the packed data over: the reader notices or
// reads on, but never breaks.
func TestFlippedBytes(t *testing.T) {
	whole := pack(t, parts(sheetHeading+inline(strings.Split(personLine(1), ";"), 2)))
	noticed := 0
	for i := range whole {
		broken := bytes.Clone(whole)
		broken[i] ^= 0x55
		if err := outcome(broken, Limits{}); !errors.Is(err, io.EOF) {
			if fault.KindOf(err) != fault.Invalid {
				t.Fatalf("byte %d: %v", i, err)
			}
			noticed++
		}
	}
	if noticed < len(whole)/3 {
		t.Errorf("only %d of %d flipped bytes were noticed", noticed, len(whole))
	}
}

// lying packs a sheet whose directory entry says it is small.
func lying(t *testing.T, content string) []byte {
	t.Helper()
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(w, content)
	w.Close()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	all := parts("")
	for _, name := range []string{partRels, partBook, partLinks, partTexts, partStyle} {
		f, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(f, all[name])
	}
	raw, err := z.CreateRaw(&zip.FileHeader{
		Name: partSheet, Method: zip.Deflate, CRC32: crc32.ChecksumIEEE([]byte(content)),
		CompressedSize64: uint64(packed.Len()), UncompressedSize64: 1000,
	})
	if err != nil {
		t.Fatal(err)
	}
	raw.Write(packed.Bytes())
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestZipBombWhoseDirectoryLies(t *testing.T) {
	content := lying(t, sheet(sheetHeading+strings.Repeat(" ", 64<<20)))
	var err error
	used := allocated(func() { err = outcome(content, Limits{}) })
	wantKey(t, err, "damaged")
	if used > smallMemory {
		t.Errorf("a bomb of 64 MB made %d bytes of memory", used)
	}
}

// TestCountedStopsAtEveryLimit tries the second line of defence by itself,
// for archive/zip refuses most lies before it.
func TestCountedStopsAtEveryLimit(t *testing.T) {
	for name, c := range map[string]struct {
		lim    Limits
		packed int64
	}{
		"entry":   {Limits{Entry: 5 << 20, Unpacked: 1 << 30, Ratio: 1 << 40}, 1 << 30},
		"archive": {Limits{Entry: 1 << 30, Unpacked: 3 << 20, Ratio: 1 << 40}, 1 << 30},
		"ratio":   {Limits{Entry: 1 << 30, Unpacked: 1 << 30, Ratio: 10}, 100 << 10},
	} {
		a := &archive{name: "x", lim: c.lim, left: 2 * c.lim.Unpacked}
		r := &counted{ReadCloser: io.NopCloser(zeros{}), archive: a, left: c.lim.Entry, packed: c.packed}
		n, err := io.Copy(io.Discard, r)
		if !errors.Is(err, errBomb) || n > 8<<20 {
			t.Errorf("%s: %d bytes, %v", name, n, err)
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }

// TestCellOfManyMegabytesInAWorkbook: the text does not pack well, so only the
// limit of the field stops it.
func TestCellOfManyMegabytesInAWorkbook(t *testing.T) {
	var noise strings.Builder
	x := uint32(1)
	for noise.Len() < 16<<20 {
		x = x*1664525 + 1013904223
		fmt.Fprintf(&noise, "%08x", x)
	}
	content := pack(t, parts(sheetHeading+`<row r="2"><c r="B2" t="inlineStr"><is><t>`+noise.String()+`</t></is></c></row>`))
	var err error
	used := allocated(func() { err = outcome(content, Limits{}) })
	wantKey(t, err, "field_too_long", "made.csv", "2", "B", "128 kB")
	if used > smallMemory {
		t.Errorf("a cell of 16 MB made %d bytes of memory", used)
	}
}

// TestDirectoryOfManyEntries: the directory is refused before archive/zip
// takes it into memory.
func TestDirectoryOfManyEntries(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	name := strings.Repeat("x", 200)
	for i := range 40_000 {
		if _, err := z.CreateRaw(&zip.FileHeader{Name: fmt.Sprintf("%s%d", name, i)}); err != nil {
			t.Fatal(err)
		}
	}
	z.Close()
	var err error
	used := allocated(func() { err = outcome(b.Bytes(), Limits{}) })
	wantKey(t, err, "zip_bomb")
	if used > 64<<20 {
		t.Errorf("the directory made %d bytes of memory", used)
	}
}

func TestEncryptedEntry(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.CreateRaw(&zip.FileHeader{Name: partBook, Flags: 1, CompressedSize64: 4, UncompressedSize64: 4})
	if err != nil {
		t.Fatal(err)
	}
	w.Write([]byte("abcd"))
	z.Close()
	wantKey(t, outcome(b.Bytes(), Limits{}), "encrypted", "made.csv")
}

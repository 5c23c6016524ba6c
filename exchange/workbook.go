package exchange

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
)

// workbook is what is read of an XLSX file (ECMA-376) before its sheets.
type workbook struct {
	archive *archive
	sheets  []sheetPart
	shared  []string // the table of shared texts
	dates   []bool   // by cell format: the number is a date
	year0   bool     // days count from 1904, not from 1900
}

// sheetPart is a sheet of the workbook.
type sheetPart struct {
	name string
	part string // path in the archive
	open bool   // not hidden
}

// openWorkbook reads the parts that the sheets need.
func openWorkbook(name string, r io.ReaderAt, size int64, lim Limits) (*workbook, error) {
	a, err := openArchive(name, r, size, lim)
	if err != nil {
		return nil, err
	}
	w := &workbook{archive: a}
	main, err := w.mainPart()
	if err != nil {
		return nil, err
	}
	targets, err := w.relations(main)
	if err != nil {
		return nil, err
	}
	if err := w.readSheets(main, targets); err != nil {
		return nil, err
	}
	for _, id := range slices.Sorted(maps.Keys(targets)) {
		t := targets[id]
		var err error
		switch {
		case !a.has(t.part):
		case t.kind == "sharedStrings":
			err = w.readShared(t.part)
		case t.kind == "styles":
			err = w.readStyles(t.part)
		}
		if err != nil {
			return nil, err
		}
	}
	return w, nil
}

// target is where a relation of a part leads.
type target struct {
	kind string // the last word of the relation's type: worksheet, styles ...
	part string
}

// mainPart finds the workbook in the archive.
func (w *workbook) mainPart() (string, error) {
	if w.archive.has("_rels/.rels") {
		top, err := w.relations("")
		if err != nil {
			return "", err
		}
		for _, t := range top {
			if t.kind == "officeDocument" && strings.HasSuffix(t.part, ".xml") && w.archive.has(t.part) &&
				strings.HasPrefix(path.Base(strings.ToLower(t.part)), "workbook") {
				return t.part, nil
			}
		}
	}
	if w.archive.has("xl/workbook.xml") {
		return "xl/workbook.xml", nil
	}
	return "", refuse("not_xlsx", place{file: w.archive.name})
}

// relations reads the relations of a part, by id; "" is the archive itself.
func (w *workbook) relations(part string) (map[string]target, error) {
	dir, base := path.Split(part)
	file := dir + "_rels/" + base + ".rels"
	out := map[string]target{}
	err := w.walk(file, func(s *markupScanner, m markup) error {
		if m.kind != startTag || string(m.name) != "Relationship" {
			return nil
		}
		if string(s.attr("TargetMode")) == "External" {
			return nil
		}
		to := string(s.attr("Target"))
		if !strings.HasPrefix(to, "/") {
			to = "/" + dir + to
		}
		out[string(s.attr("Id"))] = target{path.Base(string(s.attr("Type"))), path.Clean(to)[1:]}
		return nil
	})
	return out, err
}

// walk gives every piece of a part to a function.
func (w *workbook) walk(part string, each func(*markupScanner, markup) error) error {
	r, err := w.archive.open(part)
	if err != nil {
		return err
	}
	defer r.Close()
	s := newMarkup(r, w.archive.lim.Field)
	for {
		m, err := s.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			err = each(s, m)
		}
		if err != nil {
			return w.archive.fault(err, place{})
		}
	}
}

// readSheets reads the names and parts of the sheets, in order.
func (w *workbook) readSheets(main string, targets map[string]target) error {
	err := w.walk(main, func(s *markupScanner, m markup) error {
		if m.kind != startTag {
			return nil
		}
		switch string(m.name) {
		case "workbookPr":
			w.year0 = truth(s.attr("date1904"))
		case "sheet":
			t, ok := targets[string(s.attr("id"))]
			if !ok || t.kind != "worksheet" {
				return nil // a chart or a macro sheet
			}
			state := string(s.attr("state"))
			w.sheets = append(w.sheets, sheetPart{string(s.attr("name")), t.part, state == "" || state == "visible"})
		}
		return nil
	})
	if err == nil && len(w.sheets) == 0 {
		err = refuse("not_xlsx", place{file: w.archive.name})
	}
	return err
}

func truth(b []byte) bool { return string(b) == "1" || string(b) == "true" }

// readShared reads the table of shared texts. A text may be in runs with their
// own format; phonetic runs (rPh) are no part of it.
func (w *workbook) readShared(part string) error {
	const header = 16 // bytes of a string beside its text
	var text []byte
	inText, phonetic := false, 0
	left := w.archive.lim.Shared
	return w.walk(part, func(_ *markupScanner, m markup) error {
		switch {
		case m.kind == characters:
			if inText && phonetic == 0 {
				if len(text)+len(m.text) > w.archive.lim.Field {
					return errLong
				}
				text = append(text, m.text...)
			}
		case string(m.name) == "t":
			inText = m.kind == startTag
		case string(m.name) == "rPh":
			if phonetic++; m.kind == endTag {
				phonetic -= 2
			}
		case string(m.name) == "si" && m.kind == startTag:
			text = text[:0]
		case string(m.name) == "si":
			if left -= int64(len(text) + header); left < 0 {
				return errBomb
			}
			w.shared = append(w.shared, unescape(text))
		}
		return nil
	})
}

// maxFormats bounds the tables of formats; Excel allows 65,490 cell formats.
const maxFormats = 1 << 16

// readStyles reads which cell formats show a number as a date.
func (w *workbook) readStyles(part string) error {
	custom := map[int]bool{}
	inCells := false
	return w.walk(part, func(s *markupScanner, m markup) error {
		name := string(m.name)
		switch {
		case name == "cellXfs":
			inCells = m.kind == startTag
		case m.kind != startTag:
		case name == "numFmt":
			id, err := strconv.Atoi(string(s.attr("numFmtId")))
			if err != nil || len(custom) > maxFormats {
				return errMarkup
			}
			custom[id] = dateCode(string(s.attr("formatCode")))
		case name == "xf" && inCells:
			id, err := strconv.Atoi(string(s.attr("numFmtId")))
			if err != nil {
				id = 0 // absent: General
			}
			isDate, own := custom[id]
			if !own {
				isDate = builtinDate(id)
			}
			if w.dates = append(w.dates, isDate); len(w.dates) > maxFormats {
				return errMarkup
			}
		}
		return nil
	})
}

// builtinDate reports whether a built-in number format shows a day (ECMA-376
// part 1, 18.8.30, with the ranges for East Asian languages).
func builtinDate(id int) bool {
	return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58
}

// dateCode reports whether a format code shows a day: it has a year or a day
// outside quotes, brackets and escapes.
func dateCode(code string) bool {
	code, _, _ = strings.Cut(code, ";")
	for i := 0; i < len(code); i++ {
		switch code[i] {
		case '"':
			end := strings.IndexByte(code[i+1:], '"')
			if end < 0 {
				return false
			}
			i += end + 1
		case '[':
			end := strings.IndexByte(code[i:], ']')
			if end < 0 {
				return false
			}
			i += end
		case '\\', '_', '*':
			i++
		case 'y', 'Y', 'd', 'D':
			return true
		}
	}
	return false
}

// unescape resolves _xHHHH_, in which Excel writes characters that XML cannot
// hold; those that no text needs become spaces.
func unescape(b []byte) string {
	if !bytes.Contains(b, []byte("_x")) {
		return string(b)
	}
	var out strings.Builder
	for i := 0; i < len(b); i++ {
		if len(b)-i >= 7 && b[i] == '_' && b[i+1] == 'x' && b[i+6] == '_' {
			if n, err := strconv.ParseUint(string(b[i+2:i+6]), 16, 16); err == nil {
				r := rune(n)
				if r < ' ' && r != '\n' && r != '\t' || r >= 0xd800 && r < 0xe000 {
					r = ' '
				}
				out.WriteRune(r)
				i += 6
				continue
			}
		}
		out.WriteByte(b[i])
	}
	return out.String()
}

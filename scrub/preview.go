package scrub

import (
	"bytes"
	"errors"
	"image"
	"image/jpeg"
	"image/png"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/image/draw"
)

// The bounds of a preview.
const (
	previewSide  = 900    // pixels of the longer side
	previewRunes = 20_000 // characters of a text
)

// Preview is what may be shown of a file within a page: a small picture that is
// made anew, or text. The zero value says that there is none.
type Preview struct {
	Picture       []byte
	MediaType     string // of the picture
	Width, Height int
	Text          string
	More          bool // the file holds more text than this
}

// Show makes a preview of a clean file: of a picture a smaller one, of a text
// its beginning, of a document or workbook the beginning of its text. Of a PDF
// it makes none: its text is drawn, glyph by glyph, and what one reads out of
// it need not be what one sees.
func Show(c Clean) (Preview, error) {
	switch c.kind {
	case JPEG, PNG:
		return smaller(c)
	case Text:
		return clip(string(c.bytes)), nil
	case DOCX, XLSX:
		return officeText(c)
	}
	return Preview{}, nil
}

// clip keeps the beginning of a text.
func clip(s string) Preview {
	n := 0
	for i := range s {
		if n++; n > previewRunes {
			return Preview{Text: s[:i], More: true}
		}
	}
	return Preview{Text: s}
}

func smaller(c Clean) (Preview, error) {
	config, _, err := image.DecodeConfig(bytes.NewReader(c.bytes)) // the codecs are those of picture.go
	if err := fits(config, err); err != nil {
		return Preview{}, err
	}
	m, _, err := image.Decode(bytes.NewReader(c.bytes))
	if err != nil {
		return Preview{}, refuse("damaged")
	}
	w, h := config.Width, config.Height
	if longer := max(w, h); longer > previewSide {
		w, h = max(1, w*previewSide/longer), max(1, h*previewSide/longer)
	}
	small := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.BiLinear.Scale(small, small.Bounds(), m, m.Bounds(), draw.Src, nil)
	var out bytes.Buffer
	if c.kind == PNG {
		err = png.Encode(&out, small)
	} else {
		err = jpeg.Encode(&out, small, &jpeg.Options{Quality: 80})
	}
	if err != nil {
		return Preview{}, refuse("damaged")
	}
	return Preview{Picture: out.Bytes(), MediaType: c.kind.MediaType(), Width: w, Height: h}, nil
}

// officeText reads the text of a document, paragraph by paragraph, or of a
// workbook, row by row.
func officeText(c Clean) (Preview, error) {
	o := newOffice()
	if err := o.open(c.bytes); err != nil {
		return Preview{}, err
	}
	if c.kind == DOCX {
		var out strings.Builder
		if err := o.texts("word/document.xml", &out, nil); err != nil {
			return Preview{}, refuse("damaged")
		}
		return begun(&out), nil
	}
	var shared []string
	if _, ok := o.files["xl/sharedstrings.xml"]; ok {
		b, err := o.read("xl/sharedstrings.xml")
		if err != nil {
			return Preview{}, err
		}
		if shared, err = sharedTexts(b); err != nil {
			return Preview{}, refuse("damaged")
		}
	}
	var out strings.Builder
	for i := 1; !enough(&out); i++ {
		name := "xl/worksheets/sheet" + strconv.Itoa(i) + ".xml"
		if _, ok := o.files[name]; !ok {
			break
		}
		if err := o.texts(name, &out, shared); err != nil {
			return Preview{}, refuse("damaged")
		}
		out.WriteByte('\n')
	}
	return begun(&out), nil
}

// errEnough ends the reading of a text of which more is there than is shown.
var errEnough = errors.New("scrub: enough text")

// enough reports whether a text holds more characters than are shown.
func enough(out *strings.Builder) bool { return out.Len() > utf8.UTFMax*previewRunes }

// begun shows the beginning of a text that was read as far as it is needed.
func begun(out *strings.Builder) Preview {
	p := clip(strings.TrimSpace(out.String()))
	p.More = p.More || enough(out)
	return p
}

// sharedTexts reads the table of texts that cells name by number: of each as
// much as can be shown.
func sharedTexts(b []byte) ([]string, error) {
	var all []string
	var one strings.Builder
	err := eachMarkup(b, func(m markup) error {
		switch {
		case m.kind == startTag && local(m.name) == "si":
			all = append(all, "")
			one.Reset()
		case m.kind == characters && len(all) > 0 && !enough(&one):
			one.WriteString(resolved(m.text))
			all[len(all)-1] = one.String()
		}
		return nil
	})
	return all, err
}

// texts appends what stands in a part: of a document the runs of text, of a
// sheet the values of its cells.
func (o *office) texts(name string, out *strings.Builder, shared []string) error {
	b, err := o.read(name)
	if err != nil {
		return err
	}
	var in []string // open elements
	cell := ""      // type of the cell
	err = eachMarkup(b, func(m markup) error {
		if enough(out) {
			return errEnough
		}
		element := local(m.name)
		switch m.kind {
		case startTag:
			switch element {
			case "tab":
				out.WriteByte('\t')
			case "br", "cr":
				out.WriteByte('\n')
			case "c":
				cell = m.attr("t")
			}
			if !m.empty {
				in = append(in, element)
			}
		case endTag:
			in = in[:len(in)-1]
			switch element {
			case "p", "row":
				out.WriteByte('\n')
			case "c", "tc":
				out.WriteString("  ")
			}
		case characters:
			at := in[len(in)-1]
			text := resolved(m.text)
			if n, err := strconv.Atoi(text); at == "v" && cell == "s" && err == nil && n >= 0 && n < len(shared) {
				text = shared[n]
			}
			if at == "t" || at == "v" {
				out.WriteString(text)
			}
		}
		return nil
	})
	if errors.Is(err, errEnough) {
		return nil
	}
	return err
}

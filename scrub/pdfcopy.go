package scrub

import (
	"bytes"
	"compress/zlib"
	"errors"
	"io"
	"slices"
	"strings"
)

// role says what an object is for, where its own keys do not.
type role int

const (
	plain    role = iota // only keys that are listed pass
	names                // a dictionary of the author's own keys
	glyphs               // as names, and its streams are drawn
	drawn                // a stream of operators
	resource             // a dictionary of resources
)

// shown lists the keys that say how something is shown: of resources, forms,
// pictures, fonts, colours, patterns, shadings, functions and states.
var shown = func() map[name]bool {
	set := map[name]bool{}
	for k := range strings.FieldsSeq(`Type Subtype FormType BBox Matrix Resources Group CS I K S
		Width Height BitsPerComponent ColorSpace Decode DecodeParms Filter ImageMask Mask SMask Interpolate Intent SMaskInData Matte
		BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts CIDSystemInfo Registry Ordering Supplement
		DW W DW2 W2 CIDToGIDMap FontBBox FontMatrix CharProcs BaseEncoding Differences
		FontName FontFamily FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth
		MissingWidth FontFile FontFile2 FontFile3 CharSet CIDSet Length1 Length2 Length3 CMapName WMode UseCMap
		LW LC LJ ML D RI OP op OPM Font BG BG2 UCR UCR2 TR TR2 HT FL SM SA BM CA ca AIS TK BC G TR
		PatternType PaintType TilingType XStep YStep Shading ShadingType Background AntiAlias Coords Domain Extend Function
		VerticesPerRow BitsPerCoordinate BitsPerFlag FunctionType Range Size BitsPerSample Order Encode C0 C1 N Functions Bounds
		WhitePoint BlackPoint Gamma Alternate Colorants Process Components MixingHints Solidities PrintingOrder DotGain
		HalftoneType Frequency Angle SpotFunction AccurateScreens TransferFunction
		Predictor Colors Columns EarlyChange K EndOfLine EncodedByteAlign Rows EndOfBlock BlackIs1 DamagedRowsBeforeError JBIG2Globals ColorTransform`) {
		set[name(k)] = true
	}
	return set
}()

// kept lists the resources that a page may name.
var kept = map[name]role{"Font": names, "XObject": names, "ExtGState": names, "ColorSpace": names, "Pattern": names, "Shading": names}

// copy returns an object of the new file for one of the old: a reference where
// it was one.
func (w *copier) copy(v any, as role) (any, error) {
	if w.depth++; w.depth > 4*maxNesting {
		return nil, errSyntax
	}
	defer func() { w.depth-- }()
	if err := w.full(); err != nil {
		return nil, err
	}
	w.made += least(v)
	switch v := v.(type) {
	case ref:
		if num, ok := w.nums[v.num]; ok {
			return ref{num: num}, nil
		}
		of := w.pdf.resolve(v)
		if of == nil {
			return nil, nil
		}
		num := w.reserve()
		w.nums[v.num] = num
		if len(w.out) > maxObjects {
			return nil, refuse("bomb")
		}
		made, err := w.copy(of, as)
		w.put(num, made)
		return ref{num: num}, err
	case array:
		out := make(array, len(v))
		for i, x := range v {
			var err error
			if out[i], err = w.copy(x, as); err != nil {
				return nil, err
			}
		}
		return out, nil
	case dict:
		return w.dict(v, as)
	case *stream:
		return w.stream(v, as)
	case text:
		return slices.Clone(v), nil
	}
	return v, nil
}

// least is how many bytes an object takes at least where it is written, without
// those that stand in it.
func least(v any) int {
	switch v := v.(type) {
	case ref, dict:
		return 4
	case text:
		return 2 + 2*len(v)
	case number:
		return len(v)
	case name:
		return 1 + len(v)
	case array:
		return 2
	}
	return 0
}

func (w *copier) dict(d dict, as role) (dict, error) {
	out := dict{}
	for _, key := range sortedKeys(d) {
		below := plain
		switch as {
		case resource:
			r, ok := kept[key]
			if !ok {
				continue
			}
			below = r
		case glyphs:
			below = drawn
		case names:
		default:
			if !shown[key] {
				continue
			}
			switch key {
			case "Resources":
				below = resource
			case "CharProcs":
				below = glyphs
			case "Colorants":
				below = names
			case "ToUnicode":
				below = drawn
			}
		}
		v, err := w.copy(d[key], below)
		if err != nil {
			return nil, err
		}
		if v != nil {
			out[key] = v
			w.made += 1 + len(key)
		}
	}
	return out, nil
}

// stream copies a stream: what is drawn is read and written anew operator by
// operator, a picture is freed of what is not pixels, all else is unpacked and
// packed again.
func (w *copier) stream(s *stream, as role) (any, error) {
	if as == names { // an entry of XObject or Pattern
		as = plain
	}
	p := w.pdf
	kind, _ := p.resolve(s.dict["Subtype"]).(name)
	tiling, _ := integer(p.resolve(s.dict["PatternType"]))
	calculator, _ := integer(p.resolve(s.dict["FunctionType"]))
	_, cmap := s.dict["CMapName"]
	if kind == "PS" || s.dict["F"] != nil {
		return nil, refuse("external")
	}
	d, err := w.dict(s.dict, plain)
	if err != nil {
		return nil, err
	}
	if kind == "Image" {
		return w.image(s, d)
	}
	b, err := p.unpack(s)
	if err != nil {
		return nil, err
	}
	if kind == "Form" || tiling == 1 || as == drawn || as == glyphs || calculator == 4 || cmap {
		if b, err = redraw(b); err != nil {
			return nil, err
		}
	}
	return w.packed(d, b), nil
}

// packed makes a stream of the house's own packing.
func (w *copier) packed(d dict, b []byte) *stream {
	var out bytes.Buffer
	if w.packer == nil {
		w.packer = zlib.NewWriter(&out)
	}
	w.packer.Reset(&out)
	_, _ = w.packer.Write(b) // to memory
	_ = w.packer.Close()
	w.made += out.Len()
	delete(d, "DecodeParms")
	d["Filter"] = name("FlateDecode")
	return &stream{d, out.Bytes()}
}

// image copies a picture. Its pixels stay as they are packed, but for what
// stands beside and behind them.
func (w *copier) image(s *stream, d dict) (any, error) {
	p := w.pdf
	if p.passing -= int64(len(s.raw)); p.passing < 0 {
		return nil, refuse("bomb")
	}
	width, ok1 := integer(p.resolve(s.dict["Width"]))
	height, ok2 := integer(p.resolve(s.dict["Height"]))
	if !ok1 || !ok2 || width < 1 || height < 1 {
		return nil, errSyntax
	}
	if width > MaxPixels || height > MaxPixels || width*height > MaxPixels {
		return nil, refuse("pixels", "40")
	}
	filters, parms := p.filters(s.dict)
	if len(filters) > 4 {
		return nil, errSyntax
	}
	b := s.raw
	for i, f := range filters {
		last := i == len(filters)-1
		var err error
		switch {
		case last && (f == "DCTDecode" || f == "DCT"):
			if b, err = onlyPixels(b); err != nil {
				return nil, err
			}
			return w.asPacked(d, b, f, parms[i])
		case last && slices.Contains([]name{"CCITTFaxDecode", "CCF", "JBIG2Decode", "LZWDecode", "LZW"}, f):
			return w.asPacked(d, b, f, parms[i])
		case last && (f == "FlateDecode" || f == "Fl"):
			if b, err = p.passOver(b); err != nil {
				return nil, err
			}
			return w.asPacked(d, b, f, parms[i])
		}
		if b, err = p.unfilter(b, f); err != nil {
			return nil, err
		}
		if b, err = p.unpredict(b, parms[i]); err != nil {
			return nil, err
		}
	}
	return w.packed(d, b), nil
}

// asPacked keeps the last filter of a picture with its parameters.
func (w *copier) asPacked(d dict, b []byte, f name, parms dict) (any, error) {
	d["Filter"] = f
	delete(d, "DecodeParms")
	if parms != nil {
		copied, err := w.dict(parms, plain)
		if err != nil {
			return nil, err
		}
		d["DecodeParms"] = copied
	}
	w.made += len(b)
	return &stream{d, b}, nil
}

// passOver unpacks pixels without keeping them, and returns what was packed
// without what stands behind it.
func (p *pdf) passOver(b []byte) ([]byte, error) {
	r := bytes.NewReader(b)
	z, err := zlib.NewReader(r)
	if err != nil {
		return nil, errSyntax
	}
	n, err := io.Copy(io.Discard, io.LimitReader(z, p.passing+1))
	if p.passing -= n; p.passing < 0 {
		return nil, refuse("bomb")
	}
	if err != nil && !errors.Is(err, zlib.ErrChecksum) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, errSyntax
	}
	return b[:len(b)-r.Len()], nil
}

// onlyPixels cuts out of a JPEG every segment that its pixels do not need, and
// what stands behind its end. The marker of Adobe stays, for it says which
// colours these are.
func onlyPixels(b []byte) ([]byte, error) {
	if !bytes.HasPrefix(b, []byte("\xff\xd8")) {
		return nil, errSyntax
	}
	out := append(make([]byte, 0, len(b)), b[:2]...)
	for b = b[2:]; len(b) >= 2; {
		if b[0] != 0xff {
			return nil, errSyntax
		}
		mark := b[1]
		switch {
		case mark == 0xff: // filling
			b = b[1:]
			continue
		case mark == 0xd9:
			return append(out, 0xff, 0xd9), nil
		case mark == 0 || mark == 1 || mark >= 0xd0 && mark <= 0xd8:
			return nil, errSyntax
		}
		if len(b) < 4 {
			return nil, errSyntax
		}
		size := 2 + (int(b[2])<<8 | int(b[3]))
		if size < 4 || size > len(b) {
			return nil, errSyntax
		}
		switch {
		case mark == 0xee && size >= 16 && bytes.HasPrefix(b[4:], []byte("Adobe")):
			out = append(append(out, 0xff, 0xee, 0, 14), b[4:16]...)
		case mark >= 0xe0 && mark <= 0xef || mark == 0xfe:
		default:
			out = append(out, b[:size]...)
		}
		b = b[size:]
		if mark == 0xda {
			n := scanEnd(b)
			out, b = append(out, b[:n]...), b[n:]
		}
	}
	return append(out, 0xff, 0xd9), nil // cut short: shown as far as it goes
}

// scanEnd returns how many bytes of a scan come before the next marker.
func scanEnd(b []byte) int {
	for i := 0; i+1 < len(b); i++ {
		if c := b[i+1]; b[i] == 0xff && c != 0 && (c < 0xd0 || c > 0xd7) {
			return i
		}
	}
	return len(b)
}

// redraw writes operators anew: no comment passes, no marked content with what
// it says about the content, and nothing that is not read.
func redraw(b []byte) ([]byte, error) {
	l := &lexer{b: b}
	var out bytes.Buffer
	var operands []any
	for {
		if len(operands) == 0 {
			l.values = 0
		}
		v, err := l.next()
		if errors.Is(err, errEnd) {
			return out.Bytes(), nil
		}
		if err != nil {
			return nil, err
		}
		op, ok := v.(operator)
		if !ok {
			if operands = append(operands, v); len(operands) > 1<<16 {
				return nil, errSyntax
			}
			continue
		}
		switch op {
		case "BMC", "BDC", "EMC", "MP", "DP":
			operands = operands[:0]
			continue
		}
		for _, x := range operands {
			writeObject(&out, x)
			out.WriteByte(' ')
		}
		operands = operands[:0]
		if op == "BI" {
			if err := inlineImage(l, &out); err != nil {
				return nil, err
			}
			continue
		}
		out.WriteString(string(op))
		out.WriteByte('\n')
	}
}

// inlineImage copies a picture that stands among operators (8.9.7); BI is read.
func inlineImage(l *lexer, out *bytes.Buffer) error {
	out.WriteString("BI")
	for {
		k, err := l.next()
		if err != nil {
			return errSyntax
		}
		if k == operator("ID") {
			break
		}
		key, ok := k.(name)
		v, err := l.next()
		if _, bad := v.(operator); !ok || err != nil || bad {
			return errSyntax
		}
		out.WriteByte(' ')
		writeName(out, key)
		out.WriteByte(' ')
		writeObject(out, v)
	}
	from := min(l.at+1, len(l.b))
	for at := from; at+2 < len(l.b); at++ {
		if isSpace(l.b[at]) && l.b[at+1] == 'E' && l.b[at+2] == 'I' && (at+3 == len(l.b) || isSpace(l.b[at+3])) && readsOn(l.b[at+3:]) {
			out.WriteString(" ID ")
			out.Write(l.b[from:at])
			out.WriteString("\nEI\n")
			l.at = at + 3
			return nil
		}
	}
	return errSyntax
}

// readsOn reports whether what follows the end of an inline picture is text of
// operators, and not more of its pixels.
func readsOn(b []byte) bool {
	for _, c := range b[:min(len(b), 16)] {
		if c > '~' || c < ' ' && !isSpace(c) {
			return false
		}
	}
	return true
}

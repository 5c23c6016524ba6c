package scrub

import (
	"bytes"
	"compress/zlib"
	"encoding/ascii85"
	"errors"
	"io"
	"slices"

	"golang.org/x/image/tiff/lzw"
)

// errFilter is what a stream gives that is packed in a way that is not
// unpacked here.
var errFilter = errors.New("scrub: a filter of PDF that is not unpacked")

// filters returns the names of a stream's filters and the parameters of each.
func (p *pdf) filters(d dict) (names []name, parms []dict) {
	f, all := p.resolve(d["Filter"]), p.resolve(d["DecodeParms"])
	if one, ok := f.(name); ok {
		f, all = array{one}, array{all}
	}
	list, _ := f.(array)
	args, _ := all.(array)
	for i, v := range list {
		n, _ := p.resolve(v).(name)
		names = append(names, n)
		parms = append(parms, nil)
		if i < len(args) {
			parms[i] = p.dict(args[i])
		}
	}
	return names, parms
}

// unpack returns what a stream holds, counted against the bound of the file.
func (p *pdf) unpack(s *stream) ([]byte, error) {
	names, parms := p.filters(s.dict)
	if len(names) > 4 {
		return nil, errSyntax
	}
	b := s.raw
	if len(names) == 0 { // not packed, and still copied each time
		if p.left -= int64(len(b)); p.left < 0 {
			return nil, refuse("bomb")
		}
	}
	for i, n := range names {
		if early, ok := integer(p.resolve(parms[i]["EarlyChange"])); ok && early != 1 {
			return nil, errFilter // codes that grow later than those of TIFF
		}
		var err error
		if b, err = p.unfilter(b, n); err != nil {
			return nil, err
		}
		if b, err = p.unpredict(b, parms[i]); err != nil {
			return nil, err
		}
	}
	return b, nil
}

func (p *pdf) unfilter(b []byte, n name) ([]byte, error) {
	var r io.Reader
	switch n {
	case "FlateDecode", "Fl":
		z, err := zlib.NewReader(bytes.NewReader(b))
		if err != nil {
			return nil, errSyntax
		}
		r = z
	case "ASCII85Decode", "A85":
		if end := bytes.Index(b, []byte("~>")); end >= 0 {
			b = b[:end]
		}
		r = ascii85.NewDecoder(bytes.NewReader(bytes.TrimPrefix(bytes.TrimSpace(b), []byte("<~"))))
	case "ASCIIHexDecode", "AHx":
		l := &lexer{b: slices.Concat(bytes.TrimRight(b, "> \r\n\t"), []byte(">"))}
		v, err := l.hex()
		if err != nil {
			return nil, err
		}
		t, _ := v.(text)
		r = bytes.NewReader(t)
	case "LZWDecode", "LZW":
		r = lzw.NewReader(bytes.NewReader(b), lzw.MSB, 8)
	case "RunLengthDecode", "RL":
		r = &runs{b: b}
	default:
		return nil, errFilter
	}
	out, err := io.ReadAll(io.LimitReader(r, p.left+1))
	if p.left -= int64(len(out)); p.left < 0 {
		return nil, refuse("bomb")
	}
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, zlib.ErrChecksum) {
		return nil, errSyntax // what is cut short is shown as far as it goes, as readers do
	}
	return out, nil
}

// runs unpacks run lengths (7.4.5).
type runs struct{ b, out []byte }

func (r *runs) Read(p []byte) (int, error) {
	for len(r.out) == 0 {
		if len(r.b) == 0 || r.b[0] == 128 {
			return 0, io.EOF
		}
		n := int(r.b[0]) + 1
		r.b = r.b[1:]
		if n > 128 {
			if len(r.b) == 0 {
				return 0, io.ErrUnexpectedEOF
			}
			r.out, r.b = bytes.Repeat(r.b[:1], 258-n), r.b[1:]
			continue
		}
		n = min(n, len(r.b))
		r.out, r.b = r.b[:n], r.b[n:]
	}
	n := copy(p, r.out)
	r.out = r.out[n:]
	return n, nil
}

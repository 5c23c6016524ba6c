package scrub

// unpredict undoes the predictor of PNG (7.4.4.4); that of TIFF is not undone
// here.
func (p *pdf) unpredict(b []byte, parms dict) ([]byte, error) {
	get := func(key name, otherwise int) int {
		if n, ok := integer(p.resolve(parms[key])); ok {
			return n
		}
		return otherwise
	}
	predictor := get("Predictor", 1)
	switch {
	case predictor == 1:
		return b, nil
	case predictor < 10:
		return nil, errFilter
	}
	colors, bits, columns := get("Colors", 1), get("BitsPerComponent", 8), get("Columns", 1)
	if colors < 1 || colors > 32 || bits < 1 || bits > 16 || columns < 1 || columns > 1<<20 {
		return nil, errSyntax
	}
	pixel := max(1, colors*bits/8)
	size := (colors*bits*columns + 7) / 8
	out := make([]byte, 0, len(b))
	above := make([]byte, size)
	for len(b) > 1 {
		kind := b[0]
		row := b[1:min(len(b), size+1)]
		b = b[1+len(row):]
		at := len(out)
		out = append(out, row...)
		if !unfilterRow(kind, out[at:], above, pixel) {
			return nil, errSyntax
		}
		above = append(out[at:len(out):len(out)], make([]byte, size-len(row))...)
	}
	return out, nil
}

// unfilterRow undoes one filter of PNG in place (RFC 2083, 6).
func unfilterRow(kind byte, row, above []byte, pixel int) bool {
	left := func(of []byte, i int) byte {
		if i < pixel {
			return 0
		}
		return of[i-pixel]
	}
	for i := range row {
		switch kind {
		case 0:
		case 1:
			row[i] += left(row, i)
		case 2:
			row[i] += above[i]
		case 3:
			row[i] += byte((int(left(row, i)) + int(above[i])) / 2) // #nosec G115 -- the mean of two bytes
		case 4:
			row[i] += paeth(left(row, i), above[i], left(above, i))
		default:
			return false
		}
	}
	return true
}

func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	pa, pb, pc := abs(p-int(a)), abs(p-int(b)), abs(p-int(c))
	switch {
	case pa <= pb && pa <= pc:
		return a
	case pb <= pc:
		return b
	}
	return c
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

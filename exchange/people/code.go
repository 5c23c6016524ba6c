package people

import (
	"errors"
	"strconv"
	"sync"

	"verdig/exchange"
	"verdig/fault"
	"verdig/linkage"
	"verdig/linkage/encode"
)

// diffusion is that of the scheme that key files name.
var diffusion = sync.OnceValue(func() int {
	s, err := encode.SchemeNamed(encode.Default)
	if err != nil {
		panic(err) // the name is the package's own
	}
	return s.Diffusion()
})

// CodeOf returns an encoding of the scheme [encode.Default] as the linkage
// compares it; nil for the empty encoding. It is the one place that knows both.
// Encodings of different keys must not be in one run: see [encode.Comparable].
func CodeOf(e encode.Encoding) *linkage.Code {
	if e.Names == nil && e.Birth == nil {
		return nil
	}
	return &linkage.Code{
		Names: e.Names, Birth: e.Birth, Diffusion: diffusion(),
		Phone: e.Phone, Email: e.Email, IDNumber: e.IDNumber, Address: e.Address,
	}
}

// readCode reads the encoding of a row, nil where there is none. One that
// cannot be read, or is of another key than those before it, refuses the run:
// its likeness to others would mean nothing.
func (r *reading) readCode(k int, row exchange.TableRow) (*linkage.Code, error) {
	at := r.plans[k].code
	text := value(row, at)
	if len(text) == 0 {
		return nil, nil
	}
	place := []string{r.tables[k].Name(), strconv.Itoa(row.Number), clip(r.tables[k].Headings()[at])}
	e, err := encode.Read(string(text))
	switch {
	case errors.Is(err, encode.ErrCut):
		return nil, fault.New(fault.Invalid, "people.encoding_cut", place...)
	case errors.Is(err, encode.ErrScheme):
		return nil, fault.New(fault.Invalid, "people.encoding_scheme", place...)
	case err != nil:
		return nil, fault.New(fault.Invalid, "people.encoding_bad", place...)
	}
	if r.encoded == "" {
		r.encoded = e.KeyID
	}
	if encode.Comparable(e, encode.Encoding{KeyID: r.encoded}) != nil {
		return nil, fault.New(fault.Invalid, "people.encoding_keys", append(place, e.KeyID, r.encoded)...)
	}
	return CodeOf(e), nil
}

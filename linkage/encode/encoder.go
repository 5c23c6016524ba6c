package encode

import (
	"cmp"
	"strconv"
	"strings"

	"verdig/linkage/name"
)

// Identity is what a sender knows of a person. Empty texts are not known.
// Names may be in any script and hold several words; Full is a name that the
// sender does not split.
type Identity struct {
	Given, Family, Other, Full      string
	Birth                           Birth
	Phone, Email, IDNumber, Address string
	Nonce                           string // for [Flip] alone: what makes the noise of this record its own
}

// Known tells whether there is anything that [Encoder.Encode] would encode: a
// word of a name, or a birth year.
func (id Identity) Known() bool {
	for _, text := range []string{id.Given, id.Family, id.Full, id.Other} {
		if words, _, _ := name.Words(text); len(words) > 0 {
			return true
		}
	}
	return id.Birth.Year > 0
}

// Encoding is what the centre receives of a person: filters of packed bits,
// bit i of a filter in bit i%64 of word i/64. A filter is nil where nothing
// was known. Which of the first five a scheme fills is its layout.
type Encoding struct {
	KeyID                           string
	Record, Names, Given, Family    []uint64
	Birth                           []uint64
	Phone, Email, IDNumber, Address []uint64
}

// Encoder encodes with one key. It remembers the filters of words that it has
// seen, at most some ten megabytes, and is used by one goroutine.
type Encoder struct {
	key    Key
	scheme Scheme
	fields map[string]*field
}

// field is the encoder of one filter.
type field struct {
	*hasher
	*hardener
	words map[string][]uint64 // word and salt -> its filter before hardening
}

// NewEncoder makes an encoder for the key's own scheme. It returns [ErrScheme].
func NewEncoder(k Key) (*Encoder, error) {
	s, err := SchemeNamed(k.Scheme)
	if err != nil {
		return nil, err
	}
	return NewEncoderWith(k, s)
}

// NewEncoderWith makes an encoder for any scheme: for measuring what a scheme
// costs and withstands. Encodings of it have the key's id all the same, so
// they must not leave the laboratory. It returns [ErrScheme].
func NewEncoderWith(k Key, s Scheme) (*Encoder, error) {
	if err := s.check(); err != nil {
		return nil, err
	}
	if s.Extra == (ExtraWeights{}) {
		s.Extra = DefaultExtra()
	}
	return &Encoder{key: k, scheme: s, fields: map[string]*field{}}, nil
}

// Key returns the key without which the encodings cannot be compared with
// others.
func (e *Encoder) Key() Key { return e.key }

// field returns the encoder of a filter.
func (e *Encoder) field(purpose string) *field {
	f := e.fields[purpose]
	if f == nil {
		size, steps := e.scheme.Bits, e.scheme.Harden
		if purpose == "birth" {
			size, steps = cmp.Or(e.scheme.BirthBits, size), e.scheme.BirthHarden
		}
		if strings.HasPrefix(purpose, "extra/") {
			size, steps = e.scheme.Extra.Bits, nil
		}
		f = &field{
			hasher:   newHasher(e.key.derive("field/"+purpose, 32), size),
			hardener: newHardener(e.key.derive("harden/"+purpose, 32), steps, size),
			words:    map[string][]uint64{},
		}
		e.fields[purpose] = f
	}
	return f
}

// names sets the words of a name in a filter and tells whether there were any.
func (e *Encoder) names(f *field, filter []uint64, text, salt string) bool {
	list, _, _ := name.Words(text)
	for _, word := range list {
		word = word[:min(len(word), maxWord)]
		cached, ok := f.words[word]
		if salt != "" || !ok {
			cached = make([]uint64, f.size)
			addWord(f.hasher, e.scheme.Word, cached, word, salt)
			if salt == "" {
				if len(f.words) >= maxCached {
					clear(f.words)
				}
				f.words[word] = cached
			}
		}
		for i, w := range cached {
			filter[i] |= w
		}
	}
	return len(list) > 0
}

// Encode returns the encoding of a person. Errors: [ErrBirth], and
// [ErrNothing] where neither a name nor a birth year is known (the optional
// filters alone identify nobody).
func (e *Encoder) Encode(id Identity) (Encoding, error) {
	if err := id.Birth.check(); err != nil {
		return Encoding{}, err
	}
	out := Encoding{KeyID: e.key.ID}
	salt := ""
	if e.scheme.Salt && id.Birth.Year > 0 {
		salt = "\x00" + strconv.Itoa(id.Birth.Year)
	}
	whole := strings.Join([]string{id.Given, id.Family, id.Full}, " ")
	switch e.scheme.Layout {
	case RecordLayout:
		out.Record = e.filter("record", id.Nonce, func(f *field, bits []uint64) bool {
			any := e.names(f, bits, whole, salt)
			any = e.names(f, bits, id.Other, salt) || any
			return birthInto(f, e.scheme.Birth, bits, id.Birth) || any
		})
	case NamesBirth:
		out.Names = e.filter("names", id.Nonce, func(f *field, bits []uint64) bool {
			any := e.names(f, bits, whole, salt)
			return e.names(f, bits, id.Other, salt) || any
		})
	case ThreeFilters:
		given := strings.Join([]string{id.Given, id.Full}, " ")
		out.Given = e.filter("given", id.Nonce, func(f *field, bits []uint64) bool {
			any := e.names(f, bits, given, salt)
			return e.names(f, bits, id.Other, salt) || any
		})
		family := strings.Join([]string{id.Family, id.Full}, " ")
		out.Family = e.filter("family", id.Nonce, func(f *field, bits []uint64) bool { return e.names(f, bits, family, salt) })
	}
	if e.scheme.Layout != RecordLayout {
		out.Birth = e.filter("birth", id.Nonce, func(f *field, bits []uint64) bool {
			return birthInto(f, e.scheme.Birth, bits, id.Birth)
		})
	}
	if out.empty() {
		return Encoding{}, ErrNothing
	}
	e.extras(id, &out)
	return out, nil
}

func birthInto(f *field, w BirthWeights, filter []uint64, b Birth) bool {
	if b.Year == 0 {
		return false
	}
	addBirth(f.hasher, w, filter, b)
	return true
}

// filter makes one hardened filter, nil where fill finds nothing to set.
func (e *Encoder) filter(purpose, nonce string, fill func(f *field, bits []uint64) bool) []uint64 {
	f := e.field(purpose)
	bits := make([]uint64, f.size)
	if !fill(f, bits) {
		return nil
	}
	return f.harden(bits, nonce)
}

// extras fills the optional filters.
func (e *Encoder) extras(id Identity, out *Encoding) {
	digits := func(purpose, text string) []uint64 {
		if text == "" {
			return nil
		}
		return e.filter("extra/"+purpose, "", func(f *field, bits []uint64) bool {
			addDigits(f.hasher, e.scheme.Extra, bits, text)
			return true
		})
	}
	text := func(purpose, text string) []uint64 {
		if text == "" {
			return nil
		}
		return e.filter("extra/"+purpose, "", func(f *field, bits []uint64) bool {
			addText(f.hasher, e.scheme.Extra, bits, text)
			return true
		})
	}
	out.Phone = digits("phone", phoneDigits(id.Phone))
	out.IDNumber = digits("id_number", strings.ReplaceAll(foldText(id.IDNumber), " ", ""))
	out.Email = text("email", foldText(id.Email))
	out.Address = text("address", foldText(id.Address))
}

func (c *Encoding) empty() bool {
	return c.Record == nil && c.Names == nil && c.Given == nil && c.Family == nil && c.Birth == nil
}

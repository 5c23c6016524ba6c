package encode

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"math/bits"
	"strings"
)

// textVersion begins the text form of an encoding.
const textVersion = "v1"

// sumSize is the number of bytes of the check sum.
const sumSize = 4

// slots are the filters in the order of their numbers in the text form, from 1.
func (c *Encoding) slots() []*[]uint64 {
	return []*[]uint64{&c.Record, &c.Names, &c.Given, &c.Family, &c.Birth, &c.Phone, &c.Email, &c.IDNumber, &c.Address}
}

// String returns the text form, of one cell of a table:
//
//	v1.KEY-ID.BASE64URL
//
// doc/format/encoding.md has the bytes. The empty encoding is "".
func (c Encoding) String() string {
	var body []byte
	for i, f := range c.slots() {
		if *f == nil {
			continue
		}
		body = append(body, byte(i+1), byte(bits.TrailingZeros(uint(len(*f)*64)))) // #nosec G115 -- a place among a few filters and the power of two of its width
		for _, w := range *f {
			body = binary.LittleEndian.AppendUint64(body, w)
		}
	}
	if body == nil {
		return ""
	}
	head := textVersion + "." + c.KeyID + "."
	body = append(body, checkSum(head, body)...)
	return head + base64.RawURLEncoding.EncodeToString(body)
}

// checkSum tells damage from another key. It protects against nobody.
func checkSum(head string, body []byte) []byte {
	sum := sha256.Sum256(append([]byte(head), body...))
	return sum[:sumSize]
}

// maxCode bounds the text of an encoding that is read.
const maxCode = 1 << 17

// Parse reads the text form. Anything but the one text that [Encoding.String]
// writes for an encoding is [ErrFormat], and where its beginning is right also
// [ErrCut]; the error says what is wrong and holds nothing of the text.
func Parse(text string) (Encoding, error) {
	bad := func(err error, why string) (Encoding, error) { return Encoding{}, fmt.Errorf("%w: %s", err, why) }
	if len(text) > maxCode {
		return bad(ErrFormat, "too long")
	}
	version, rest, ok := strings.Cut(text, ".")
	if !ok || version != textVersion {
		return bad(ErrFormat, "it does not begin with "+textVersion+".")
	}
	id, coded, ok := strings.Cut(rest, ".")
	if !ok || !IsKeyID(id) {
		return bad(ErrFormat, "the key id is not twelve hexadecimal digits")
	}
	if strings.ContainsAny(coded, "\r\n") { // which the decoder would pass over
		return bad(ErrCut, "line break")
	}
	body, err := base64.RawURLEncoding.Strict().DecodeString(coded)
	if err != nil || len(body) <= sumSize {
		return bad(ErrCut, "the last part is not base64url")
	}
	body, sum := body[:len(body)-sumSize], body[len(body)-sumSize:]
	if !bytes.Equal(sum, checkSum(textVersion+"."+id+".", body)) {
		return bad(ErrCut, "the check sum does not fit")
	}
	c := Encoding{KeyID: id}
	slots := c.slots()
	last := 0
	for len(body) > 0 {
		if len(body) < 2 || int(body[0]) <= last || int(body[0]) > len(slots) || body[1] < 6 || body[1] > 16 {
			return bad(ErrFormat, "unknown filter")
		}
		last = int(body[0])
		words := 1 << (body[1] - 6)
		body = body[2:]
		if len(body) < 8*words {
			return bad(ErrFormat, "a filter is cut")
		}
		f := make([]uint64, words)
		for i := range f {
			f[i] = binary.LittleEndian.Uint64(body[8*i:])
		}
		*slots[last-1] = f
		body = body[8*words:]
	}
	return c, nil
}

// IsKeyID tells whether a text has the form of the id of a key.
func IsKeyID(text string) bool {
	return len(text) == 12 && strings.Trim(text, "0123456789abcdef") == ""
}

// Read is Parse for a text that must be of the scheme [Default], the only one
// that key files name: other filters, or neither name nor birth date, are
// [ErrScheme].
func Read(text string) (Encoding, error) {
	c, err := Parse(text)
	if err != nil {
		return c, err
	}
	s, err := SchemeNamed(Default)
	if err != nil {
		return c, err
	}
	return c, s.Fits(c)
}

// Comparable returns [ErrKey] where two encodings were made with different
// keys, so that likeness would mean nothing.
func Comparable(a, b Encoding) error {
	if a.KeyID != b.KeyID {
		return fmt.Errorf("%w: %.20q and %.20q", ErrKey, a.KeyID, b.KeyID)
	}
	return nil
}

package audit

import (
	"crypto/sha256"
	"math"
	"strconv"

	"golang.org/x/mod/sumdb/tlog"
)

// Hash is a SHA-256 value: a leaf, a node, a root or a commitment.
type Hash = tlog.Hash

// SaltSize is the length in bytes of the salt of a commitment.
const SaltSize = 16

// Commit returns the commitment to a row: SHA-256 of the salt followed by the
// canonical content. The salt must be [SaltSize] random bytes that are stored
// with the content and erased with it; after that the commitment says nothing
// about what it stood for.
func Commit(salt [SaltSize]byte, content []byte) Hash {
	h := sha256.New()
	h.Write(salt[:])
	h.Write(content)
	var sum Hash
	h.Sum(sum[:0])
	return sum
}

// Content builds the canonical bytes of a row: a sequence of netstrings
// (decimal length, colon, bytes, comma; D. J. Bernstein, 1997), so that no two
// different sequences of values give the same bytes. The first value should
// name the kind of row and the version of its layout. The zero value is empty.
type Content struct {
	buf []byte
}

// Reset empties c and keeps its memory.
func (c *Content) Reset() { c.buf = c.buf[:0] }

// Bytes returns the canonical bytes; they are valid until the next change of c.
func (c *Content) Bytes() []byte { return c.buf }

// Text appends one text, byte for byte.
func (c *Content) Text(s string) *Content {
	c.buf = strconv.AppendInt(c.buf, int64(len(s)), 10)
	c.buf = append(c.buf, ':')
	c.buf = append(c.buf, s...)
	c.buf = append(c.buf, ',')
	return c
}

// Int appends a whole number in decimal digits.
func (c *Content) Int(n int64) *Content {
	var digits [20]byte
	return c.Text(string(strconv.AppendInt(digits[:0], n, 10)))
}

// Float appends a number as the sixteen hexadecimal digits of its IEEE 754
// binary64 bits, so that it comes back exactly.
func (c *Content) Float(x float64) *Content {
	const digits = "0123456789abcdef"
	bits := math.Float64bits(x)
	var text [16]byte
	for i := range text {
		text[i] = digits[bits>>(60-4*i)&15]
	}
	return c.Text(string(text[:]))
}

// Bool appends 1 or 0.
func (c *Content) Bool(b bool) *Content {
	if b {
		return c.Text("1")
	}
	return c.Text("0")
}

// List appends the number of texts and then the texts, in their order.
func (c *Content) List(texts []string) *Content {
	c.Int(int64(len(texts)))
	for _, s := range texts {
		c.Text(s)
	}
	return c
}

package register

import (
	"crypto/rand"
	"crypto/sha256"
	"strings"
)

// The letters of the reference of a receipt: base 32 without letters that are mistaken for
// digits. Nine are random, 45 bits, and the tenth is a check.
const (
	referenceLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	referenceSize    = 10
)

// NewReceiptReference returns a random reference of a receipt, such as
// K7Q2M-9XTP4: what an agency quotes, and what says nothing by itself.
func NewReceiptReference() string {
	var b [referenceSize - 1]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24: it ends the program instead
	for i := range b {
		b[i] &= 31
	}
	return referenceText(append(b[:], referenceCheck(b[:])))
}

// shortSize is the length of a short reference: seven letters, 35 bits, and a
// check.
const shortSize = 8

// ShortReference returns what people call a thing by that has an id, such as
// K7Q2-M9XT: always the same for the same id, and without any meaning. It names
// a thing to those who know it; nothing is looked up by it.
func ShortReference(id string) string {
	sum := sha256.Sum256([]byte("verdig short reference\x00" + id))
	b := sum[:shortSize-1]
	for i := range b {
		b[i] &= 31
	}
	return referenceText(append(b, referenceCheck(b)))
}

func referenceText(values []byte) string {
	var b strings.Builder
	for i, v := range values {
		if i == len(values)/2 {
			b.WriteByte('-')
		}
		b.WriteByte(referenceLetters[v])
	}
	return b.String()
}

// referenceCheck is the check of nine values: the sum of x[i] times a^(i+1) in
// the field of 32 elements, a being a root of x^5 + x^2 + 1. The powers differ,
// so one wrong letter and two letters that changed places are always noticed.
func referenceCheck(values []byte) byte {
	var sum byte
	power := byte(1)
	for _, v := range values {
		power = times(power, 2)
		sum ^= times(v, power)
	}
	return sum
}

// times multiplies in the field of 32 elements.
func times(a, b byte) byte {
	var product byte
	for ; b > 0; b >>= 1 {
		if b&1 == 1 {
			product ^= a
		}
		if a <<= 1; a&32 != 0 {
			a ^= 0b100101
		}
	}
	return product
}

// ReadReceiptReference reads the reference of a receipt as people type it: small
// letters, spaces, without the hyphen, O for 0, I or L for 1. It returns it as
// receipts show it; ok is false where it cannot be one, a slip of the pen for
// example.
func ReadReceiptReference(text string) (reference string, ok bool) {
	clean := strings.NewReplacer("-", "", " ", "", "O", "0", "I", "1", "L", "1").Replace(strings.ToUpper(strings.TrimSpace(text)))
	if len(clean) != referenceSize {
		return "", false
	}
	values := make([]byte, referenceSize)
	for i := range clean {
		at := strings.IndexByte(referenceLetters, clean[i])
		if at < 0 {
			return "", false
		}
		values[i] = byte(at) // #nosec G115 -- a place among 32 letters
	}
	if referenceCheck(values[:referenceSize-1]) != values[referenceSize-1] {
		return "", false
	}
	return referenceText(values), true
}

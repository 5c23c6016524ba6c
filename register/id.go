package register

import (
	"crypto/rand"
	"encoding/hex"
	"time"
)

// NewID returns a new UUID of version 7 (RFC 9562): 48 bits of milliseconds,
// 12 bits of the fraction of the millisecond, 62 random bits. Ids made later
// sort later, so new rows land together at the end of an index.
func NewID(now time.Time) string {
	var b [16]byte
	_, _ = rand.Read(b[8:]) // never fails since Go 1.24: it ends the program instead
	ms := uint64(now.UnixMilli())
	for i := range 6 {
		b[i] = byte(ms >> (40 - 8*i)) // #nosec G115 -- one byte of the number is meant
	}
	fraction := uint16(uint64(now.Nanosecond()%1e6) * 4096 / 1e6) // #nosec G115 -- below 4,096
	b[6] = 0x70 | byte(fraction>>8)
	b[7] = byte(fraction) // #nosec G115 -- the low byte is meant
	b[8] = 0x80 | b[8]&0x3f
	var text [36]byte
	for i, at := range [...]int{0, 9, 14, 19, 24} {
		from := [...]int{0, 4, 6, 8, 10, 16}
		hex.Encode(text[at:], b[from[i]:from[i+1]])
	}
	text[8], text[13], text[18], text[23] = '-', '-', '-', '-'
	return string(text[:])
}

package encode

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"math/bits"
)

// maxCached bounds each cache of an encoder: a file of any length needs no
// more memory than this many words and features.
const maxCached = 1 << 15

// hasher sets the positions of features in filters of one field. It is used by
// one goroutine.
type hasher struct {
	mac      hash.Hash
	mask     uint16
	size     int // words of 64 bits in a filter
	buf      []byte
	sum      [sha256.Size]byte
	features map[string][]uint16
	grams    [37 * 37][]uint16 // the positions of bigrams, which nearly every word asks for
}

// newHasher makes the hasher of one field; size is a power of two up to
// 65,536 bits.
func newHasher(key []byte, size int) *hasher {
	return &hasher{
		mac: hmac.New(sha256.New, key), mask: uint16(size - 1), size: size / 64, // #nosec G115 -- the width of a filter, at most 4,096
		features: map[string][]uint16{},
	}
}

// positions returns the first n positions of a feature: 16 bits each, most
// significant byte first, of HMAC-SHA-256 over a counter byte and the feature,
// reduced to the size of the filter. The slice is not to be changed.
func (h *hasher) positions(feature []byte, n int) []uint16 {
	if found, ok := h.features[string(feature)]; ok && len(found) >= n {
		return found[:n]
	}
	out := make([]uint16, 0, n)
	for block := byte(0); len(out) < n; block++ {
		h.mac.Reset()
		h.buf = append(append(h.buf[:0], block), feature...)
		h.mac.Write(h.buf)
		sum := h.mac.Sum(h.sum[:0])
		for i := 0; i < len(sum) && len(out) < n; i += 2 {
			out = append(out, binary.BigEndian.Uint16(sum[i:])&h.mask)
		}
	}
	if len(h.features) >= maxCached {
		clear(h.features)
	}
	h.features[string(feature)] = out
	return out
}

// set sets the first n positions of a feature in a filter.
func (h *hasher) set(filter []uint64, feature []byte, n int) {
	if n == 0 {
		return
	}
	for _, p := range h.positions(feature, n) {
		filter[p>>6] |= 1 << (p & 63)
	}
}

// setGram sets a bigram of letters, digits and _, without salt.
func (h *hasher) setGram(filter []uint64, a, b byte, n int) {
	if n == 0 {
		return
	}
	at := gramPlace(a)*37 + gramPlace(b)
	if h.grams[at] == nil {
		h.grams[at] = h.positions([]byte{'b', a, b}, n)
	}
	for _, p := range h.grams[at] {
		filter[p>>6] |= 1 << (p & 63)
	}
}

// gramPlace numbers the characters of folded words from 0 to 36.
func gramPlace(c byte) int {
	switch {
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 1
	case c >= '0' && c <= '9':
		return int(c-'0') + 27
	}
	return 0
}

// stream draws numbers from a key: HMAC-SHA-256 over a counter of four bytes
// and a label, four bytes a number.
type stream struct {
	mac   hash.Hash
	label []byte
	block uint32
	rest  []byte
}

func newStream(key []byte, label []byte) *stream {
	return &stream{mac: hmac.New(sha256.New, key), label: label}
}

// below returns a number from 0 to n-1: the high half of the product of n and
// the next number. The bias is below n in 2^32.
func (s *stream) below(n int) int {
	if len(s.rest) == 0 {
		s.mac.Reset()
		s.mac.Write(binary.BigEndian.AppendUint32(nil, s.block))
		s.mac.Write(s.label)
		s.rest = s.mac.Sum(nil)
		s.block++
	}
	v := binary.BigEndian.Uint32(s.rest)
	s.rest = s.rest[4:]
	return int(uint64(v) * uint64(n) >> 32) // #nosec G115 -- n is a width, above 0
}

// Ones returns the number of bits that are set in a filter.
func Ones(a []uint64) int {
	n := 0
	for _, w := range a {
		n += bits.OnesCount64(w)
	}
	return n
}

// Dice returns how alike two filters of one size are, from 0 to 1: twice the
// number of bits that both have, over the sum of the bits that each has. It is
// 0 where one is empty or the sizes differ.
func Dice(a, b []uint64) float64 {
	if len(a) != len(b) {
		return 0
	}
	both, sum := 0, 0
	for i, w := range a {
		both += bits.OnesCount64(w & b[i])
		sum += bits.OnesCount64(w) + bits.OnesCount64(b[i])
	}
	if sum == 0 {
		return 0
	}
	return 2 * float64(both) / float64(sum)
}

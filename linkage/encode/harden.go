package encode

import (
	"encoding/binary"
	"math/bits"
)

// hardener applies the steps of a scheme to filters of one field.
type hardener struct {
	key   []byte
	steps []Hardening
	maps  [][]uint16 // by step: what the key chose for Diffuse and Balance
	feeds [][]uint64 // by step of Diffuse: for each input bit, the output bits that it turns, as a filter
}

// newHardener prepares the steps for filters of size bits.
func newHardener(key []byte, steps []Hardening, size int) *hardener {
	h := &hardener{key: key, steps: steps, maps: make([][]uint16, len(steps)), feeds: make([][]uint64, len(steps))}
	for i, s := range steps {
		draw := newStream(key, []byte{byte(i)})
		switch s.Kind {
		case Fold:
			size /= 2
		case Diffuse:
			h.maps[i] = choose(draw, size, s.T)
			h.feeds[i] = feeds(h.maps[i], size, s.T)
		case Balance:
			size *= 2
			h.maps[i] = shuffle(draw, size)
		}
	}
	return h
}

// choose draws, for each of n output bits, t different input bits.
func choose(draw *stream, n, t int) []uint16 {
	out := make([]uint16, 0, n*t)
	for range n {
		from := len(out)
	draws:
		for len(out) < from+t {
			p := uint16(draw.below(n)) // #nosec G115 -- below the width of a filter, 4,096
			for _, q := range out[from:] {
				if p == q {
					continue draws
				}
			}
			out = append(out, p)
		}
	}
	return out
}

// shuffle draws an order of n bits (Fisher and Yates, from the end).
func shuffle(draw *stream, n int) []uint16 {
	out := make([]uint16, n)
	for i := range out {
		out[i] = uint16(i)
	}
	for i := n - 1; i > 0; i-- {
		j := draw.below(i + 1)
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// harden returns the filter after all steps. The nonce matters to Flip alone.
func (h *hardener) harden(f []uint64, nonce string) []uint64 {
	for i, s := range h.steps {
		switch s.Kind {
		case Fold:
			half := len(f) / 2
			out := make([]uint64, half)
			for j := range out {
				out[j] = f[j] ^ f[j+half]
			}
			f = out
		case Rule90:
			f = rule90(f)
		case Diffuse:
			f = diffuse(f, h.feeds[i])
		case Balance:
			f = balance(f, h.maps[i])
		case Flip:
			f = flip(f, s.Rate, newStream(h.key, flipLabel(i, f, nonce)))
		}
	}
	return f
}

func bit(f []uint64, i int) uint64 { return f[i>>6] >> (i & 63) & 1 }

func rule90(f []uint64) []uint64 {
	n := len(f)
	out := make([]uint64, n)
	for i := range f {
		below := f[(i+n-1)%n]>>63 | f[i]<<1
		above := f[(i+1)%n]<<63 | f[i]>>1
		out[i] = below ^ above
	}
	return out
}

// feeds turns the t inputs of each output bit into the outputs of each input.
func feeds(from []uint16, n, t int) []uint64 {
	words := n / 64
	out := make([]uint64, n*words)
	for i := range n {
		for _, p := range from[i*t : i*t+t] {
			out[int(p)*words+i>>6] ^= 1 << (i & 63)
		}
	}
	return out
}

// diffuse is linear: what the filter gives is the exclusive or of what each of
// its bits gives.
func diffuse(f []uint64, feeds []uint64) []uint64 {
	n := len(f)
	out := make([]uint64, n)
	for i, w := range f {
		for ; w != 0; w &= w - 1 {
			at := (i<<6 + bits.TrailingZeros64(w)) * n
			for j, v := range feeds[at : at+n] {
				out[j] ^= v
			}
		}
	}
	return out
}

// balance takes bit i of the filter and its complement from place order[i].
func balance(f []uint64, order []uint16) []uint64 {
	n := len(f) * 64
	out := make([]uint64, 2*len(f))
	for i, p := range order {
		var b uint64
		if int(p) < n {
			b = bit(f, int(p))
		} else {
			b = 1 ^ bit(f, int(p)-n)
		}
		out[i>>6] |= b << (i & 63)
	}
	return out
}

// flipLabel makes the noise depend on the step, the filter and the nonce.
func flipLabel(step int, f []uint64, nonce string) []byte {
	label := []byte{byte(step)} // #nosec G115 -- a step of a handful
	for _, w := range f {
		label = binary.LittleEndian.AppendUint64(label, w)
	}
	return append(label, nonce...)
}

func flip(f []uint64, rate float64, draw *stream) []uint64 {
	out := make([]uint64, len(f))
	copy(out, f)
	const grain = 1 << 20
	limit := int(rate * grain)
	for i := range len(f) * 64 {
		if draw.below(grain) < limit {
			out[i>>6] ^= 1 << (i & 63)
		}
	}
	return out
}

package dice

import (
	"math"
	"slices"
)

// lanes is the number of filters that lie side by side in a block: word 0 of
// all eight, then word 1 of all eight, and so on. Eight 64-bit words are one
// AVX-512 register and one cache line.
const lanes = 8

// Set holds filters of one width, numbered from 0 in the order in which they
// were appended. They lie in one bucket for each cardinality, in blocks of
// eight. A Set may be read and compared by many goroutines at once, but not
// while it is changed.
type Set struct {
	words   int      // 64-bit words a filter
	places  []place  // by number of the filter
	buckets []bucket // by cardinality, 0 to 64*words
}

// place says where a filter lies.
type place struct {
	card uint16 // its cardinality, which is its bucket
	slot int32  // within the bucket
}

// bucket holds the filters of one cardinality. Unused slots of its last block
// are zero.
type bucket struct {
	blocks []uint64 // blocks of lanes*words words
	ids    []int32  // number of the filter, by slot
}

// NewSet returns an empty set for filters of the given width in bits: 512,
// 1,024 or 2,048. Any other width is ErrWidth.
func NewSet(bits int) (*Set, error) {
	if bits != 512 && bits != 1024 && bits != 2048 {
		return nil, ErrWidth
	}
	return &Set{words: bits / 64, buckets: make([]bucket, bits+1)}, nil
}

// Bits returns the width of the filters in bits.
func (s *Set) Bits() int { return s.words * 64 }

// Len returns the number of filters.
func (s *Set) Len() int { return len(s.places) }

// Cardinality returns the number of bits set in filter i, which must be one of
// the set.
func (s *Set) Cardinality(i int) int { return int(s.places[i].card) }

// At appends the words of filter i, which must be one of the set, to into.
func (s *Set) At(i int, into []uint64) []uint64 {
	p := s.places[i]
	return s.gather(int(p.card), int(p.slot), into)
}

// Append adds a filter and returns its number. The words are copied. A filter
// of the wrong length is ErrLength.
func (s *Set) Append(filter []uint64) (int, error) {
	if len(filter) != s.words {
		return 0, ErrLength
	}
	if len(s.places) == math.MaxInt32 {
		return 0, ErrFull
	}
	i := len(s.places)
	s.places = append(s.places, place{})
	s.insert(i, filter, Cardinality(filter))
	return i, nil
}

// AppendAll adds filters that lie one after the other in packed, in order, and
// takes exactly the memory that they need. A length that is no multiple of a
// filter's is ErrLength; then nothing is added.
func (s *Set) AppendAll(packed []uint64) error {
	if len(packed)%s.words != 0 {
		return ErrLength
	}
	n, first := len(packed)/s.words, len(s.places)
	if n > math.MaxInt32-first {
		return ErrFull
	}
	s.places = slices.Grow(s.places, n)[:first+n]
	more := make([]int, len(s.buckets))
	for i := range n {
		card := Cardinality(packed[i*s.words:][:s.words])
		s.places[first+i].card = uint16(card)
		more[card]++
	}
	for card, m := range more {
		if m == 0 {
			continue
		}
		b := &s.buckets[card]
		b.ids = slices.Grow(b.ids, m)
		blocks := (len(b.ids) + m + lanes - 1) / lanes
		b.blocks = slices.Grow(b.blocks, blocks*lanes*s.words-len(b.blocks))
	}
	for i := range n {
		s.insert(first+i, packed[i*s.words:][:s.words], int(s.places[first+i].card))
	}
	return nil
}

// Put replaces filter i. Nothing of the old one is left in the set, so an
// empty filter, which no comparison finds, erases it. A number that is not of
// the set is ErrIndex, a wrong length ErrLength.
func (s *Set) Put(i int, filter []uint64) error {
	if i < 0 || i >= len(s.places) {
		return ErrIndex
	}
	if len(filter) != s.words {
		return ErrLength
	}
	s.remove(s.places[i])
	s.insert(i, filter, Cardinality(filter))
	return nil
}

// insert lays filter i, whose cardinality is card, into its bucket.
func (s *Set) insert(i int, filter []uint64, card int) {
	b := &s.buckets[card]
	slot := len(b.ids)
	if slot%lanes == 0 {
		b.blocks = append(b.blocks, make([]uint64, lanes*s.words)...)
	}
	b.ids = append(b.ids, int32(i))
	s.places[i] = place{card: uint16(card), slot: int32(slot)}
	s.scatter(card, slot, filter)
}

// remove takes the filter at p out of its bucket: the last of the bucket moves
// to its slot, and the slot of the last is zeroed.
func (s *Set) remove(p place) {
	b := &s.buckets[p.card]
	card, slot, last := int(p.card), int(p.slot), len(b.ids)-1
	if slot != last {
		s.scatter(card, slot, s.gather(card, last, nil))
		b.ids[slot] = b.ids[last]
		s.places[b.ids[slot]].slot = p.slot
	}
	s.scatter(card, last, make([]uint64, s.words))
	b.ids = b.ids[:last]
	b.blocks = b.blocks[:(last+lanes-1)/lanes*lanes*s.words]
}

// first returns the word of b.blocks where the filter in slot begins; its next
// words follow at a distance of lanes.
func (s *Set) first(slot int) int { return slot/lanes*lanes*s.words + slot%lanes }

func (s *Set) scatter(card, slot int, filter []uint64) {
	to := s.buckets[card].blocks[s.first(slot):]
	for w, x := range filter {
		to[w*lanes] = x
	}
}

func (s *Set) gather(card, slot int, into []uint64) []uint64 {
	from := s.buckets[card].blocks[s.first(slot):]
	for w := range s.words {
		into = append(into, from[w*lanes])
	}
	return into
}

// blockCount returns the number of blocks in the bucket of a cardinality.
func (s *Set) blockCount(card int) int {
	return (len(s.buckets[card].ids) + lanes - 1) / lanes
}

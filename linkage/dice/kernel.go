package dice

import "math/bits"

// A kernel compares filters of one cardinality with blocks of filters of one
// cardinality, so one number of shared bits is the threshold for all. All
// kernels write the same hits.
type kernel struct {
	name string
	run  func(*job)
}

// job is what a kernel reads and writes. The assembly knows it by the offsets
// in go_asm.h.
type job struct {
	cand    []uint64 // blocks of lanes*words words
	query   []uint64 // filters of words words, one after the other
	hits    []hit    // filled from the start; at least as many as queries
	partial []uint64 // room for lanes counts a query
	words   int      // 64-bit words a filter: 8, 16 or 32
	blocks  int      // blocks in cand
	queries int      // filters in query, at least 1 and at most tileSize
	need    int      // smallest number of shared bits of a hit, at least 1
	room    int      // len(hits)

	counts, more [lanes]int // of the portable kernel, so that they stay off the heap

	found int // out: hits written
	done  int // out: blocks compared; fewer than blocks if hits is full
}

// hit is a filter and a block of which at least one lane shares enough bits
// with it.
type hit struct {
	shared [lanes]uint16 // bits shared with each lane
	block  uint32        // from the start of the job
	query  uint16
	mask   uint8 // lanes that share enough
	_      uint8
}

// set lays the next blocks and filters before the kernel.
func (j *job) set(cand, query []uint64) {
	j.cand, j.query = cand, query
	j.blocks, j.queries = len(cand)/(lanes*j.words), len(query)/j.words
	j.room = len(j.hits)
}

// portable is the kernel in plain Go. The others must agree with it.
func portable(j *job) {
	size := lanes * j.words
	j.found, j.done = 0, 0
	for j.done < j.blocks && len(j.hits)-j.found >= j.queries {
		block := j.cand[j.done*size:][:size]
		for q := range j.queries {
			if j.count(block, j.query[q*j.words:][:j.words]) < j.need {
				continue
			}
			h := &j.hits[j.found]
			j.found++
			*h = hit{block: uint32(j.done), query: uint16(q)}
			for k, n := range j.counts {
				h.shared[k] = uint16(n)
				if n >= j.need {
					h.mask |= 1 << k
				}
			}
		}
		j.done++
	}
}

// count writes to j.counts the number of bits that query shares with each lane
// of block, and returns the largest.
func (j *job) count(block, query []uint64) int {
	n := &j.counts
	switch len(query) {
	case 8:
		count512((*[64]uint64)(block), (*[8]uint64)(query), n)
	case 16:
		count1024((*[128]uint64)(block), (*[16]uint64)(query), n)
	case 32:
		count1024((*[128]uint64)(block), (*[16]uint64)(query), n)
		count1024((*[128]uint64)(block[128:]), (*[16]uint64)(query[16:]), &j.more)
		for k, m := range j.more {
			n[k] += m
		}
	}
	return max(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7])
}

// count512 writes to shared the number of bits that query shares with each
// lane of block.
func count512(block *[64]uint64, query *[8]uint64, shared *[lanes]int) {
	for k := range lanes {
		d := (*[57]uint64)(block[k:])
		n := bits.OnesCount64(query[0] & d[0])
		n += bits.OnesCount64(query[1] & d[8])
		n += bits.OnesCount64(query[2] & d[16])
		n += bits.OnesCount64(query[3] & d[24])
		n += bits.OnesCount64(query[4] & d[32])
		n += bits.OnesCount64(query[5] & d[40])
		n += bits.OnesCount64(query[6] & d[48])
		n += bits.OnesCount64(query[7] & d[56])
		shared[k] = n
	}
}

// count1024 is count512 over 16 words. One sum a lane, written out, is the
// fastest of the forms that were measured: the compiler keeps it in a
// register, and the processor overlaps the lanes. Carry-save adders, eight sums
// side by side and four at a time were 10 to 40 % slower; so was adding to
// shared instead of writing it.
func count1024(block *[128]uint64, query *[16]uint64, shared *[lanes]int) {
	for k := range lanes {
		d := (*[121]uint64)(block[k:])
		n := bits.OnesCount64(query[0] & d[0])
		n += bits.OnesCount64(query[1] & d[8])
		n += bits.OnesCount64(query[2] & d[16])
		n += bits.OnesCount64(query[3] & d[24])
		n += bits.OnesCount64(query[4] & d[32])
		n += bits.OnesCount64(query[5] & d[40])
		n += bits.OnesCount64(query[6] & d[48])
		n += bits.OnesCount64(query[7] & d[56])
		n += bits.OnesCount64(query[8] & d[64])
		n += bits.OnesCount64(query[9] & d[72])
		n += bits.OnesCount64(query[10] & d[80])
		n += bits.OnesCount64(query[11] & d[88])
		n += bits.OnesCount64(query[12] & d[96])
		n += bits.OnesCount64(query[13] & d[104])
		n += bits.OnesCount64(query[14] & d[112])
		n += bits.OnesCount64(query[15] & d[120])
		shared[k] = n
	}
}

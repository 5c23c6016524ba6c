package webfont

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
)

// sum is the checksum of a table: the sum of its 32-bit words, the last filled
// with zeros.
func sum(t []byte) uint32 {
	s := uint32(0)
	for len(t) >= 4 {
		s += binary.BigEndian.Uint32(t)
		t = t[4:]
	}
	if len(t) > 0 {
		var last [4]byte
		copy(last[:], t)
		s += binary.BigEndian.Uint32(last[:])
	}
	return s
}

func padded(n int) int { return (n + 3) &^ 3 }

// directory returns the head of the plain font that the tables make: the offset
// table and the table records.
func directory(tables map[string][]byte, tags []string) []byte {
	n := uint16(len(tags))
	power, log := uint16(1), uint16(0)
	for power*2 <= n {
		power, log = power*2, log+1
	}
	out := append([]byte{0, 1, 0, 0}, words(n, 16*power, log, 16*(n-power))...)
	at := len(out) + 16*len(tags)
	for _, tag := range tags {
		out = append(out, tag...)
		out = binary.BigEndian.AppendUint32(out, sum(tables[tag]))
		out = binary.BigEndian.AppendUint32(out, uint32(at))
		out = binary.BigEndian.AppendUint32(out, uint32(len(tables[tag])))
		at += padded(len(tables[tag]))
	}
	return out
}

// pack writes the tables as WOFF 1.0, after it has set the sum of the whole
// font in head.
func pack(tables map[string][]byte) ([]byte, error) {
	tags := slices.Sorted(maps.Keys(tables))
	plain := directory(tables, tags)
	whole, size := sum(plain), len(plain)
	for _, tag := range tags {
		whole += sum(tables[tag])
		size += padded(len(tables[tag]))
	}
	sums := map[string]uint32{}
	for _, tag := range tags {
		sums[tag] = sum(tables[tag])
	}
	binary.BigEndian.PutUint32(tables["head"][8:], 0xB1B0AFBA-whole)

	const header, record = 44, 20
	var records, body []byte
	for _, tag := range tags {
		data, err := squeeze(tables[tag])
		if err != nil {
			return nil, err
		}
		records = append(records, tag...)
		for _, v := range []uint32{uint32(header + record*len(tags) + len(body)), uint32(len(data)), uint32(len(tables[tag])), sums[tag]} {
			records = binary.BigEndian.AppendUint32(records, v)
		}
		body = append(body, data...)
		for len(body)%4 != 0 {
			body = append(body, 0)
		}
	}
	out := append([]byte("wOFF"), 0, 1, 0, 0)
	out = binary.BigEndian.AppendUint32(out, uint32(header+len(records)+len(body)))
	out = append(out, words(uint16(len(tags)), 0)...)
	out = binary.BigEndian.AppendUint32(out, uint32(size))
	out = append(out, words(1, 0)...)      // version of the font
	out = append(out, make([]byte, 20)...) // no metadata, no private data
	return append(append(out, records...), body...), nil
}

// squeeze compresses a table; one that would not become smaller stays as it is,
// as the format wants.
func squeeze(t []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := zlib.NewWriterLevel(&b, zlib.BestCompression)
	if err != nil {
		return nil, fmt.Errorf("webfont: %w", err)
	}
	if _, err := w.Write(t); err != nil {
		return nil, fmt.Errorf("webfont: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("webfont: %w", err)
	}
	if b.Len() >= len(t) {
		return t, nil
	}
	return b.Bytes(), nil
}

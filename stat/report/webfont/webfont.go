// Package webfont knows how to make a small web font of a TrueType font: only
// the letters that a page shows, packed as WOFF 1.0. It does not know which
// letters those are, nor what the font looks like.
package webfont

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/image/font/sfnt"
)

// Errors of [Subset], for errors.Is.
var (
	// ErrFont reports bytes that are not a sound TrueType font.
	ErrFont = errors.New("webfont: not a sound TrueType font")
	// ErrKind reports a font that cannot be cut down here: one with PostScript
	// outlines, with variations, or a collection.
	ErrKind = errors.New("webfont: not a plain TrueType font")
)

// name is what the cut font calls itself: licences with reserved names want a
// modified font to have another one. Pages name it in their own style.
const name = "Page Font"

// Subset returns a WOFF 1.0 font that shows the given letters as ttf does,
// kerning included; other letters are missing, so that a browser takes them
// from the next font. Ligatures and other substitutions are left out. The
// copyright and licence texts stay. Letters that ttf lacks are ignored. The same
// input gives the same bytes.
//
// Sources: OpenType 1.9.1 (cmap, glyf, head, loca, name, post); WOFF File
// Format 1.0, W3C Recommendation 2012.
func Subset(ttf []byte, letters []rune) ([]byte, error) {
	tables, err := read(ttf)
	if err != nil {
		return nil, err
	}
	chosen, err := glyphs(ttf, letters)
	if err != nil {
		return nil, err
	}
	glyf, loca, err := outlines(tables, chosen)
	if err != nil {
		return nil, err
	}
	if len(tables["head"]) < 54 || len(tables["post"]) < 32 {
		return nil, fmt.Errorf("%w: short table", ErrFont)
	}
	head := slices.Clone(tables["head"])
	binary.BigEndian.PutUint32(head[8:], 0)  // the sum of the font, set at the end
	binary.BigEndian.PutUint16(head[50:], 1) // loca holds 32-bit offsets
	post := slices.Clone(tables["post"][:32])
	binary.BigEndian.PutUint32(post, 0x00030000) // without names of glyphs
	out := map[string][]byte{
		"head": head, "post": post, "glyf": glyf, "loca": loca, "cmap": cmap(chosen), "name": names(tables["name"]),
	}
	for _, tag := range []string{"hhea", "hmtx", "maxp", "OS/2"} {
		if out[tag] = tables[tag]; len(out[tag]) == 0 {
			return nil, fmt.Errorf("%w: no table %s", ErrFont, tag)
		}
	}
	for _, tag := range []string{"GPOS", "GDEF", "cvt ", "fpgm", "prep", "gasp", "kern"} {
		if t, ok := tables[tag]; ok {
			out[tag] = t
		}
	}
	return pack(out)
}

// read splits a font into its tables.
func read(ttf []byte) (map[string][]byte, error) {
	if len(ttf) < 12 {
		return nil, ErrFont
	}
	if magic := binary.BigEndian.Uint32(ttf); magic != 0x00010000 && magic != 0x74727565 { // "true"
		return nil, ErrKind
	}
	n := int(binary.BigEndian.Uint16(ttf[4:]))
	tables := map[string][]byte{}
	for i := range n {
		at := 12 + 16*i
		if at+16 > len(ttf) {
			return nil, fmt.Errorf("%w: short directory", ErrFont)
		}
		offset, length := uint64(binary.BigEndian.Uint32(ttf[at+8:])), uint64(binary.BigEndian.Uint32(ttf[at+12:]))
		if offset+length > uint64(len(ttf)) {
			return nil, fmt.Errorf("%w: table beyond the end", ErrFont)
		}
		tables[string(ttf[at:at+4])] = ttf[offset : offset+length]
	}
	if _, variable := tables["fvar"]; variable {
		return nil, ErrKind
	}
	return tables, nil
}

// pair is a letter and its glyph.
type pair struct {
	letter rune
	glyph  uint16
}

// glyphs finds the glyphs of the letters, in the order of the letters. Only the
// Basic Multilingual Plane is looked at.
func glyphs(ttf []byte, letters []rune) ([]pair, error) {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFont, err)
	}
	sorted := slices.Clone(letters)
	slices.Sort(sorted)
	var buf sfnt.Buffer
	var out []pair
	for _, r := range slices.Compact(sorted) {
		if r <= 0 || r >= 0xffff {
			continue
		}
		i, err := f.GlyphIndex(&buf, r)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrFont, err)
		}
		if i != 0 {
			out = append(out, pair{r, uint16(i)})
		}
	}
	return out, nil
}

// outlines returns glyf and loca in which every glyph keeps its number but only
// the chosen ones, their parts, and glyph 0 keep their outlines.
func outlines(tables map[string][]byte, chosen []pair) (glyf, loca []byte, err error) {
	if len(tables["maxp"]) < 6 || len(tables["head"]) < 54 {
		return nil, nil, fmt.Errorf("%w: short table", ErrFont)
	}
	g := outliner{
		glyf: tables["glyf"], loca: tables["loca"], count: int(binary.BigEndian.Uint16(tables["maxp"][4:])),
		long: binary.BigEndian.Uint16(tables["head"][50:]) != 0, keep: map[uint16]bool{},
	}
	if err := g.add(0, 0); err != nil {
		return nil, nil, err
	}
	for _, p := range chosen {
		if err := g.add(p.glyph, 0); err != nil {
			return nil, nil, err
		}
	}
	for i := range g.count {
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		if !g.keep[uint16(i)] {
			continue
		}
		data, err := g.data(i)
		if err != nil {
			return nil, nil, err
		}
		glyf = append(glyf, data...)
		for len(glyf)%4 != 0 {
			glyf = append(glyf, 0)
		}
	}
	return glyf, binary.BigEndian.AppendUint32(loca, uint32(len(glyf))), nil
}

type outliner struct {
	glyf, loca []byte
	count      int
	long       bool
	keep       map[uint16]bool
}

// data returns the outline of glyph i.
func (g *outliner) data(i int) ([]byte, error) {
	at := func(k int) (int, bool) {
		if g.long {
			if 4*k+4 > len(g.loca) {
				return 0, false
			}
			return int(binary.BigEndian.Uint32(g.loca[4*k:])), true
		}
		if 2*k+2 > len(g.loca) {
			return 0, false
		}
		return 2 * int(binary.BigEndian.Uint16(g.loca[2*k:])), true
	}
	from, ok1 := at(i)
	to, ok2 := at(i + 1)
	if !ok1 || !ok2 || i >= g.count || from > to || to > len(g.glyf) {
		return nil, fmt.Errorf("%w: glyph %d", ErrFont, i)
	}
	return g.glyf[from:to], nil
}

// Flags of a part of a composite glyph.
const (
	wordArguments = 0x0001
	oneScale      = 0x0008
	moreParts     = 0x0020
	twoScales     = 0x0040
	matrix        = 0x0080
)

// add keeps a glyph and the glyphs of which it is made.
func (g *outliner) add(glyph uint16, depth int) error {
	const deepest = 8 // parts of parts; fonts have one or two levels
	if g.keep[glyph] {
		return nil
	}
	g.keep[glyph] = true
	data, err := g.data(int(glyph))
	if err != nil || len(data) < 10 || int16(binary.BigEndian.Uint16(data)) >= 0 {
		return err
	}
	if depth == deepest {
		return fmt.Errorf("%w: glyph %d is nested too deeply", ErrFont, glyph)
	}
	for rest := data[10:]; ; {
		if len(rest) < 4 {
			return fmt.Errorf("%w: glyph %d", ErrFont, glyph)
		}
		flags, part := binary.BigEndian.Uint16(rest), binary.BigEndian.Uint16(rest[2:])
		if err := g.add(part, depth+1); err != nil {
			return err
		}
		size := 6
		if flags&wordArguments != 0 {
			size += 2
		}
		switch {
		case flags&oneScale != 0:
			size += 2
		case flags&twoScales != 0:
			size += 4
		case flags&matrix != 0:
			size += 8
		}
		if flags&moreParts == 0 {
			return nil
		}
		if len(rest) < size {
			return fmt.Errorf("%w: glyph %d", ErrFont, glyph)
		}
		rest = rest[size:]
	}
}

// names keeps the copyright (0), trademark (7) and licence (13, 14) texts of
// the font and gives it another name.
func names(old []byte) []byte {
	type record struct {
		id   uint16
		text []byte // UTF-16, big-endian
	}
	var all []record
	for _, id := range []uint16{1, 4, 6} {
		text := name
		if id == 6 { // the PostScript name has no spaces
			text = strings.ReplaceAll(name, " ", "")
		}
		r := record{id: id}
		for _, c := range text {
			r.text = binary.BigEndian.AppendUint16(r.text, uint16(c))
		}
		all = append(all, r)
	}
	for i := 0; len(old) >= 6 && i < int(binary.BigEndian.Uint16(old[2:])) && 6+12*i+12 <= len(old); i++ {
		r := old[6+12*i:]
		field := func(k int) int { return int(binary.BigEndian.Uint16(r[2*k:])) }
		from := int(binary.BigEndian.Uint16(old[4:])) + field(5)
		id := field(3)
		if field(0) == 3 && field(2) == 0x409 && (id == 0 || id == 7 || id == 13 || id == 14) && from+field(4) <= len(old) {
			all = append(all, record{uint16(id), old[from : from+field(4)]})
		}
	}
	slices.SortStableFunc(all, func(a, b record) int { return cmp.Compare(a.id, b.id) })
	head := []uint16{0, uint16(len(all)), uint16(6 + 12*len(all))}
	var strings []byte
	for _, r := range all {
		head = append(head, 3, 1, 0x409, r.id, uint16(len(r.text)), uint16(len(strings)))
		strings = append(strings, r.text...)
	}
	return append(words(head...), strings...)
}

// words writes 16-bit numbers.
func words(all ...uint16) []byte {
	var out []byte
	for _, w := range all {
		out = binary.BigEndian.AppendUint16(out, w)
	}
	return out
}

// cmap writes a character map of format 4: one segment for each run of letters
// whose glyphs follow one another too.
func cmap(chosen []pair) []byte {
	type segment struct{ first, last, delta uint16 }
	var all []segment
	for _, p := range chosen {
		letter := uint16(p.letter)
		if n := len(all); n > 0 && all[n-1].last+1 == letter && all[n-1].delta == p.glyph-letter {
			all[n-1].last = letter
			continue
		}
		all = append(all, segment{letter, letter, p.glyph - letter})
	}
	all = append(all, segment{0xffff, 0xffff, 1}) // the end, which maps to glyph 0
	n := uint16(len(all))
	power, log := uint16(1), uint16(0)
	for power*2 <= n {
		power, log = power*2, log+1
	}
	body := []uint16{4, 16 + 8*n, 0, 2 * n, 2 * power, log, 2 * (n - power)}
	for _, s := range all {
		body = append(body, s.last)
	}
	body = append(body, 0)
	for _, s := range all {
		body = append(body, s.first)
	}
	for _, s := range all {
		body = append(body, s.delta)
	}
	body = append(body, make([]uint16, n)...)
	return append(words(0, 1, 3, 1, 0, 12), words(body...)...) // one map: Windows, Unicode
}

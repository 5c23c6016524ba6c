package scrub

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// otherMarks begin files that are texts to look at and something else to a
// program; in small letters.
var otherMarks = []string{"<!doctype", "<html", "<svg", "<script", "<?xml", "<?php", "{\\rtf", "%!ps", "#!", "begin:vcard", "begin:vcalendar"}

// cleanText takes text in UTF-8 without anything that is not seen: no control
// characters but tabs and line ends, no marks of order of bytes, no tags and
// annotations of Unicode.
func cleanText(b []byte) ([]byte, Kind, error) {
	b = bytes.TrimPrefix(b, []byte("\ufeff"))
	if !utf8.Valid(b) {
		if looksLikeText(b) {
			return nil, "", refuse("encoding")
		}
		return nil, "", refuse("kind")
	}
	head := strings.ToLower(strings.TrimSpace(string(b[:min(len(b), 1<<10)])))
	for _, mark := range otherMarks {
		if strings.HasPrefix(head, mark) {
			return nil, "", refuse("kind")
		}
	}
	// Readers of PDF look for its mark in the first 1,024 bytes.
	if strings.Contains(head, "%pdf-") || bytes.Contains(b, []byte("PK\x05\x06")) {
		return nil, "", refuse("two_kinds")
	}
	out := make([]byte, 0, len(b))
	for _, r := range string(b) {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
		case unicode.IsControl(r):
			return nil, "", refuse("kind")
		case unseen(r):
			continue
		}
		out = utf8.AppendRune(out, r)
	}
	if len(bytes.TrimSpace(out)) == 0 {
		return nil, "", refuse("empty")
	}
	return out, Text, nil
}

// looksLikeText reports whether bytes that are not UTF-8 may be text in another
// encoding: the remedy is another.
func looksLikeText(b []byte) bool {
	if bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff")) {
		return true
	}
	for _, c := range b {
		if c < 0x20 && c != '\t' && c != '\n' && c != '\r' {
			return false
		}
	}
	return true
}

// unseen reports whether a character shows nothing and may carry something:
// overriding of direction, annotation, tags, marks of order of bytes.
// Joiners and isolates stay, for languages need them.
func unseen(r rune) bool {
	return r >= 0x202a && r <= 0x202e || r >= 0xfff9 && r <= 0xfffb || r == 0xfeff || r >= 0xe0000 && r <= 0xe0fff ||
		r >= 0xfdd0 && r <= 0xfdef || r&0xfffe == 0xfffe
}

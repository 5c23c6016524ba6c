// Package audit knows the audit chain: what an entry says, how its bytes are
// formed, how entries make an RFC 6962 tree, how a checkpoint vouches for the
// tree, and how all of it is verified. It knows no database, no clock, no
// source of randomness and no content: an entry carries a salted commitment to
// the content and never the content itself.
//
// The bytes are described in doc/format/audit.md.
package audit

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"time"
	"unicode/utf8"
)

// Errors of this package. Callers test them with errors.Is.
var (
	ErrEntry      = errors.New("audit: entry cannot be written in canonical form")
	ErrNote       = errors.New("audit: note does not say who, what and why")
	ErrCheckpoint = errors.New("audit: not a checkpoint of this log")
)

// MaxText is the longest text of an entry, in bytes.
const MaxText = 200

// entryHeader is the first line of the canonical bytes of an entry.
const entryHeader = "verdig-audit-entry/1\n"

// timeLayout writes moments in UTC with microseconds.
const timeLayout = "2006-01-02T15:04:05.000000Z"

// Note says who does something and why, before it is done. Whoever changes the
// register or looks at an identity must bring one.
type Note struct {
	Actor   string // who: the id of a user, an agency's machine, or "rule:..." for the program itself
	Role    string // in which role
	Agency  string // for which agency, "" for the national unit
	Action  string // what the whole step is: import, link, review, freeze, ...
	Object  string // opaque id of what it is about, "" where there is none; never a name
	Purpose string // why, as a code: assess, link, correct, statistics, ...
}

// Check returns ErrNote where the note leaves out actor, action or purpose,
// and ErrEntry where a text has no canonical form.
func (n Note) Check() error {
	if n.Actor == "" || n.Action == "" || n.Purpose == "" {
		return ErrNote
	}
	return checkTexts(n.Actor, n.Role, n.Agency, n.Action, n.Object, n.Purpose)
}

// Entry is one leaf of the audit chain.
type Entry struct {
	Seq        int64     // 0 for the first, without gaps
	At         time.Time // UTC, microseconds
	Actor      string    // see [Note]
	Role       string
	Agency     string
	Action     string // what was done: receive, look, decide, freeze, ...
	Kind       string // kind of object: notification, identity, link, ...
	Object     string // opaque id of the object
	Purpose    string
	Commitment Hash // to salt and canonical content; the zero value where there is none
}

// EntryOf returns the entry of one action under note n; sequence, time and
// commitment remain to be set.
func EntryOf(n Note, action, kind, object string) Entry {
	return Entry{
		Actor: n.Actor, Role: n.Role, Agency: n.Agency, Purpose: n.Purpose,
		Action: action, Kind: kind, Object: object,
	}
}

// AppendLeaf appends the canonical bytes of e to dst: a header line and ten
// lines of text. It returns ErrEntry for a text that is not UTF-8, is longer
// than [MaxText] or holds a control character, for a negative sequence number,
// and for a year outside 0 to 9999.
func (e Entry) AppendLeaf(dst []byte) ([]byte, error) {
	if err := checkTexts(e.Actor, e.Role, e.Agency, e.Action, e.Kind, e.Object, e.Purpose); err != nil {
		return dst, err
	}
	if y := e.At.UTC().Year(); e.Seq < 0 || y < 0 || y > 9999 {
		return dst, fmt.Errorf("%w: number or year out of range", ErrEntry)
	}
	dst = append(dst, entryHeader...)
	dst = strconv.AppendInt(dst, e.Seq, 10)
	dst = append(dst, '\n')
	dst = e.At.UTC().AppendFormat(dst, timeLayout)
	dst = append(dst, '\n')
	for _, text := range [...]string{e.Actor, e.Role, e.Agency, e.Action, e.Kind, e.Object, e.Purpose} {
		dst = append(dst, text...)
		dst = append(dst, '\n')
	}
	if e.Commitment != (Hash{}) {
		dst = hex.AppendEncode(dst, e.Commitment[:])
	}
	return append(dst, '\n'), nil
}

// FormatTime writes a moment as entries carry it: UTC, RFC 3339, microseconds.
func FormatTime(t time.Time) string { return t.UTC().Format(timeLayout) }

// ParseTime reads what [FormatTime] wrote and returns ErrEntry for other text.
func ParseTime(s string) (time.Time, error) {
	t, err := time.Parse(timeLayout, s)
	if err != nil {
		return time.Time{}, fmt.Errorf("%w: time", ErrEntry)
	}
	return t, nil
}

func checkTexts(texts ...string) error {
	for _, s := range texts {
		if len(s) > MaxText {
			return fmt.Errorf("%w: text longer than %d bytes", ErrEntry, MaxText)
		}
		if !utf8.ValidString(s) {
			return fmt.Errorf("%w: text is not UTF-8", ErrEntry)
		}
		for i := range len(s) {
			if s[i] < ' ' || s[i] == 0x7f {
				return fmt.Errorf("%w: control character", ErrEntry)
			}
		}
	}
	return nil
}

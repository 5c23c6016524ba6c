package audit

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
)

// leafLines is the number of lines of the canonical bytes of an entry.
const leafLines = 11

// ParseLeaf reads the canonical bytes of an entry ([Entry.AppendLeaf]) and
// returns ErrEntry for anything else, a second way to write the same entry
// among it.
func ParseLeaf(leaf []byte) (Entry, error) {
	bad := func(what string) (Entry, error) { return Entry{}, fmt.Errorf("%w: %s", ErrEntry, what) }
	lines := strings.Split(string(leaf), "\n")
	if len(lines) != leafLines+1 || lines[0]+"\n" != entryHeader || lines[leafLines] != "" {
		return bad("lines")
	}
	var e Entry
	var err error
	if e.Seq, err = strconv.ParseInt(lines[1], 10, 64); err != nil {
		return bad("number")
	}
	if e.At, err = ParseTime(lines[2]); err != nil {
		return bad("time")
	}
	for i, text := range []*string{&e.Actor, &e.Role, &e.Agency, &e.Action, &e.Kind, &e.Object, &e.Purpose} {
		*text = lines[3+i]
	}
	if text := lines[leafLines-1]; text != "" {
		sum, err := hex.DecodeString(text)
		if err != nil || len(sum) != len(e.Commitment) {
			return bad("commitment")
		}
		copy(e.Commitment[:], sum)
	}
	again, err := e.AppendLeaf(nil)
	if err != nil || string(again) != string(leaf) {
		return bad("not canonical")
	}
	return e, nil
}

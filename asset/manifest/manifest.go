// Package manifest knows the list of third-party files that the program embeds
// and the sum each of them must have. It knows neither where the files come
// from (asset/gather) nor how they are embedded (asset).
//
// A manifest is text, one file a line, sorted by name:
//
//	<sha256 of the content, 64 hex digits><two spaces><name>
//
// which is also what sha256sum writes. A name is a slash-separated path below
// asset/dist. The sum is that of the content as it is served; a file may be
// stored compressed, as name + [Suffix], and has the same line.
package manifest

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
)

// Suffix ends the stored name of a file that is kept compressed (Zstandard,
// RFC 8878).
const Suffix = ".zst"

// ErrSyntax reports a manifest that does not have the form described above.
var ErrSyntax = errors.New("manifest: bad line")

// Manifest holds the sum, 64 lower-case hexadecimal digits of SHA-256, of each
// file by its name.
type Manifest map[string]string

// Sum returns the sum of content as a manifest writes it.
func Sum(content []byte) string {
	h := sha256.Sum256(content)
	return hex.EncodeToString(h[:])
}

// Parse reads a manifest. It returns [ErrSyntax] for a line that is not a sum
// and a valid path, and for a name that appears twice.
func Parse(text []byte) (Manifest, error) {
	m := Manifest{}
	for i, line := range strings.Split(string(text), "\n") {
		if line == "" {
			continue
		}
		sum, name, ok := strings.Cut(line, "  ")
		raw, err := hex.DecodeString(sum)
		if !ok || err != nil || len(raw) != sha256.Size || sum != strings.ToLower(sum) || !fs.ValidPath(name) {
			return nil, fmt.Errorf("%w %d: want a sha256 sum, two spaces and a name", ErrSyntax, i+1)
		}
		if _, twice := m[name]; twice {
			return nil, fmt.Errorf("%w %d: %s appears twice", ErrSyntax, i+1, name)
		}
		m[name] = sum
	}
	return m, nil
}

// Names returns the names in ascending order of their bytes.
func (m Manifest) Names() []string { return slices.Sorted(maps.Keys(m)) }

// Format writes the manifest; the same manifest always gives the same bytes.
func (m Manifest) Format() []byte {
	var b bytes.Buffer
	for _, name := range m.Names() {
		fmt.Fprintf(&b, "%s  %s\n", m[name], name)
	}
	return b.Bytes()
}

// Difference describes, one string a finding and sorted by name, where got
// departs from m: a file that is missing, has another sum, or is not listed.
// It is empty if the two agree.
func (m Manifest) Difference(got Manifest) []string {
	all := maps.Clone(m)
	maps.Copy(all, got)
	var out []string
	for _, name := range all.Names() {
		want, listed := m[name]
		have, present := got[name]
		switch {
		case !present:
			out = append(out, name+": missing")
		case !listed:
			out = append(out, name+": not in the manifest")
		case want != have:
			out = append(out, fmt.Sprintf("%s: sum %.12s..., the manifest says %.12s...", name, have, want))
		}
	}
	return out
}

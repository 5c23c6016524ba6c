package release

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// Manifest vouches for a release: the sum of every other file, and what the
// figures rest on. Its bytes are described in doc/format/release.md.
type Manifest struct {
	Schema    string            `json:"schema"` // verdig-release/1
	Year      int               `json:"year"`
	Edition   string            `json:"edition"`
	Synthetic bool              `json:"synthetic"`
	Published string            `json:"published"`
	Program   string            `json:"program"`
	Policy    string            `json:"disclosure_policy"`
	Frozen    []FrozenYear      `json:"frozen"`
	CodeLists map[string]string `json:"code_lists"`
	Hidden    ManifestHidden    `json:"protection"`
	Files     []ManifestFile    `json:"files"` // sorted by name
}

// FrozenYear is a frozen edition that the release rests on.
type FrozenYear struct {
	Year    int    `json:"year"`
	Edition string `json:"edition"`
	AsOf    string `json:"as_of"`
	Program string `json:"program"`
}

// ManifestHidden says how much is protected, and that the attacker recovered
// nothing.
type ManifestHidden struct {
	Counts    int `json:"counts"`
	Primary   int `json:"primary"`
	Secondary int `json:"secondary"`
	Exact     int `json:"recovered_exactly"`
	MinWidth  int `json:"narrowest_interval"`
}

// ManifestFile is one file and its sum.
type ManifestFile struct {
	Name   string `json:"name"`
	Bytes  int    `json:"bytes"`
	SHA256 string `json:"sha256"`
}

const manifestSchema = "verdig-release/1"

// ManifestName is the name of the manifest, the one file that it does not list.
const ManifestName = "manifest.json"

func (b *builder) manifest() error {
	c := b.data.Certificate()
	m := Manifest{
		Schema: manifestSchema, Year: b.year.Year, Edition: b.year.Edition, Synthetic: b.year.Synthetic,
		Published: b.in.Published.String(), Program: b.in.Program, Policy: c.Policy, CodeLists: b.year.CodeLists,
		Hidden: ManifestHidden{c.Cells, c.Primary, c.Secondary, c.Attack.Exact, c.Attack.MinWidth},
	}
	for _, e := range b.data.Editions() {
		m.Frozen = append(m.Frozen, FrozenYear{e.Year, e.Edition, e.AsOf.String(), e.Program})
	}
	for _, name := range slices.Sorted(maps.Keys(b.files)) {
		sum := sha256.Sum256(b.files[name])
		m.Files = append(m.Files, ManifestFile{name, len(b.files[name]), hex.EncodeToString(sum[:])})
	}
	return b.json(ManifestName, m)
}

// ReadManifest reads a manifest. It returns an error for anything else.
func ReadManifest(b []byte) (Manifest, error) {
	var m Manifest
	if err := json.Unmarshal(b, &m); err != nil {
		return Manifest{}, fmt.Errorf("release: manifest: %w", err)
	}
	if m.Schema != manifestSchema {
		return Manifest{}, fmt.Errorf("release: manifest: schema %q", m.Schema)
	}
	return m, nil
}

// Verify checks a release against its manifest and returns every difference:
// files altered, missing, or not listed. It returns an error where there is no
// manifest to check against.
func Verify(files map[string][]byte) ([]Discrepancy, error) {
	m, err := ReadManifest(files[ManifestName])
	if err != nil {
		return nil, err
	}
	var out []Discrepancy
	listed := map[string]bool{ManifestName: true}
	for _, f := range m.Files {
		listed[f.Name] = true
		content, ok := files[f.Name]
		sum := sha256.Sum256(content)
		switch {
		case !ok:
			out = append(out, Discrepancy{f.Name, "missing"})
		case hex.EncodeToString(sum[:]) != f.SHA256:
			out = append(out, Discrepancy{f.Name, "altered"})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if !listed[name] {
			out = append(out, Discrepancy{name, "not in the manifest"})
		}
	}
	return out, nil
}

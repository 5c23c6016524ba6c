package microdata

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"verdig/codelist"
)

// Errors of the codec. Callers test them with errors.Is.
var (
	ErrSchema    = errors.New("microdata: content breaks the schema")
	ErrSum       = errors.New("microdata: bytes differ from the sum in the manifest")
	ErrCanonical = errors.New("microdata: not in canonical form")
	ErrMissing   = errors.New("microdata: a file of the edition is missing, or there is one too many")
)

// The schemas; doc/format/microdata.md. Encode writes the fourth for a year of
// which criminal cases are known, the third for one of which follow-up is, the
// second for one that says how certain its links are, and the first otherwise,
// so that an edition of any schema is encoded to the bytes that it was read
// from.
const (
	schemaPlain     = 1
	schemaCertainty = 2
	schemaFollowup  = 3
	schemaCriminal  = 4
)

func schemaOf(c *Certainty, f *FollowupBlock, criminal bool) int {
	switch {
	case criminal:
		return schemaCriminal
	case f != nil:
		return schemaFollowup
	case c != nil:
		return schemaCertainty
	}
	return schemaPlain
}

// sheetsOf are the files of an edition, beside the manifest, in order.
func sheetsOf(f *FollowupBlock, criminal bool) []sheet {
	all := slices.Clone(sheets)
	if f != nil {
		all = append(all, followupSheets...)
	}
	if criminal {
		all = append(all, criminalSheets...)
	}
	slices.SortFunc(all, func(a, b sheet) int { return strings.Compare(a.name, b.name) })
	return all
}

// ManifestName is the name of the file that vouches for the others.
const ManifestName = "manifest.json"

const format = "verdig-microdata"

// Manifest says what an edition is and vouches for its files.
type Manifest struct {
	Format    string            `json:"format"`
	Schema    int               `json:"schema"`
	Year      int               `json:"year"`
	Edition   string            `json:"edition"`
	Synthetic bool              `json:"synthetic"`
	AsOf      string            `json:"as_of"` // YYYY-MM-DD, or ""
	Program   string            `json:"program"`
	CodeLists map[string]string `json:"code_lists"`
	Linkage   LinkageBlock      `json:"linkage"`
	Followup  *FollowupBlock    `json:"followup,omitempty"` // from schema 3, where follow-up is known
	Files     []File            `json:"files"`
}

// LinkageBlock is [Linkage] in the manifest.
type LinkageBlock struct {
	Notifications   int     `json:"notifications"`
	ByRule          int     `json:"by_rule"`
	ByReview        int     `json:"by_review"`
	Unresolved      int     `json:"unresolved"`
	FewestPersons   int     `json:"fewest_persons"`
	MostPersons     int     `json:"most_persons"`
	MaxFalseLink    float64 `json:"max_false_link"`
	MaxMissedLink   float64 `json:"max_missed_link"`
	ConflictPersons int     `json:"conflict_persons"`

	Certainty *Certainty `json:"certainty,omitempty"` // from schema 2
}

// FollowupBlock is what the manifest says of [Followup].
type FollowupBlock struct {
	Since   string `json:"since"` // YYYY-MM-DD
	Outside int    `json:"outside"`
}

// File is one data file of an edition.
type File struct {
	Name   string `json:"name"`
	Rows   int    `json:"rows"`   // below the heading
	SHA256 string `json:"sha256"` // of the bytes, in hexadecimal
}

// Encode returns the files of a frozen year by name, the manifest among them.
// The order of rows and of the codes in a list does not change the bytes. It
// returns ErrSchema for content that the schema does not allow.
func Encode(d Dataset) (map[string][]byte, error) {
	d = Canonical(d)
	if err := check(&d); err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	var follow *FollowupBlock
	if f := d.Followup; f != nil {
		follow = &FollowupBlock{f.Since.String(), f.Outside}
	}
	m := Manifest{
		Format: format, Schema: schemaOf(d.Linkage.Certainty, follow, d.Criminal != nil), Followup: follow, Year: d.Year, Edition: d.Edition, Synthetic: d.Synthetic,
		AsOf: d.AsOf.String(), Program: d.Program, CodeLists: d.CodeLists,
		Linkage: LinkageBlock{
			d.Linkage.Notifications, d.Linkage.ByRule, d.Linkage.ByReview, d.Linkage.Unresolved, d.Linkage.FewestPersons,
			d.Linkage.MostPersons, d.Linkage.MaxFalseLink, d.Linkage.MaxMissedLink, d.Linkage.ConflictPersons, d.Linkage.Certainty,
		},
	}
	if m.CodeLists == nil {
		m.CodeLists = map[string]string{}
	}
	for _, s := range sheetsOf(follow, d.Criminal != nil) {
		rows := s.rows(&d)
		content, err := writeCSV(s.columns, rows)
		if err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrSchema, s.name, err)
		}
		files[s.name] = content
		m.Files = append(m.Files, File{s.name, len(rows), sum(content)})
	}
	content, err := writeManifest(m)
	if err != nil {
		return nil, err
	}
	files[ManifestName] = content
	return files, nil
}

// Decode reads the files of a frozen year. It returns ErrMissing, ErrSum,
// ErrCanonical or ErrSchema.
func Decode(files map[string][]byte) (Dataset, error) {
	m, err := Verify(files)
	if err != nil {
		return Dataset{}, err
	}
	asOf, err := codelist.ParseDay(m.AsOf)
	if err != nil {
		return Dataset{}, fmt.Errorf("%w: as_of", ErrSchema)
	}
	d := Dataset{
		Year: m.Year, Edition: m.Edition, Synthetic: m.Synthetic, AsOf: asOf, Program: m.Program,
		Linkage: Linkage(m.Linkage),
	}
	if len(m.CodeLists) > 0 {
		d.CodeLists = m.CodeLists
	}
	if f := m.Followup; f != nil {
		since, err := codelist.ParseDay(f.Since)
		if err != nil {
			return Dataset{}, fmt.Errorf("%w: followup", ErrSchema)
		}
		d.Followup = &Followup{Since: since, Outside: f.Outside}
	}
	if m.Schema == schemaCriminal {
		d.Criminal = &Criminal{}
	}
	for i, s := range sheetsOf(m.Followup, d.Criminal != nil) {
		rows, err := readCSV(s.columns, files[s.name])
		if err != nil {
			return Dataset{}, fmt.Errorf("%s: %w", s.name, err)
		}
		if len(rows) != m.Files[i].Rows {
			return Dataset{}, fmt.Errorf("%w: %s has %d rows, the manifest says %d", ErrSchema, s.name, len(rows), m.Files[i].Rows)
		}
		for k, row := range rows {
			p := parser{row: row}
			s.add(&d, &p)
			if p.err != nil {
				return Dataset{}, fmt.Errorf("%s row %d: %w", s.name, k+1, p.err)
			}
		}
	}
	again, err := Encode(d)
	if err != nil {
		return Dataset{}, err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if !bytes.Equal(again[name], files[name]) {
			return Dataset{}, fmt.Errorf("%w: %s", ErrCanonical, name)
		}
	}
	return d, nil
}

// Verify checks that the files of an edition are complete and agree with the
// sums of the manifest, and returns the manifest. It does not look at their
// content. It returns ErrMissing, ErrSum, ErrSchema or ErrCanonical.
func Verify(files map[string][]byte) (Manifest, error) {
	var m Manifest
	for _, name := range Names() {
		if _, ok := files[name]; !ok {
			return m, fmt.Errorf("%w: %s", ErrMissing, name)
		}
	}
	dec := json.NewDecoder(bytes.NewReader(files[ManifestName]))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&m); err != nil {
		return Manifest{}, fmt.Errorf("%w: %s", ErrSchema, ManifestName)
	}
	criminal := m.Schema == schemaCriminal
	known := sheetsOf(m.Followup, criminal)
	for _, s := range known {
		if _, ok := files[s.name]; !ok {
			return Manifest{}, fmt.Errorf("%w: %s", ErrMissing, s.name)
		}
	}
	if len(files) != len(known)+1 {
		return Manifest{}, ErrMissing
	}
	if m.Format != format || m.Schema != schemaOf(m.Linkage.Certainty, m.Followup, criminal) || len(m.Files) != len(known) {
		return Manifest{}, fmt.Errorf("%w: %s: not a schema that this program knows", ErrSchema, ManifestName)
	}
	canonical, err := writeManifest(m)
	if err != nil || !bytes.Equal(canonical, files[ManifestName]) {
		return Manifest{}, fmt.Errorf("%w: %s", ErrCanonical, ManifestName)
	}
	for i, s := range known {
		if m.Files[i].Name != s.name {
			return Manifest{}, fmt.Errorf("%w: %s: list of files", ErrSchema, ManifestName)
		}
		if sum(files[s.name]) != m.Files[i].SHA256 {
			return Manifest{}, fmt.Errorf("%w: %s", ErrSum, s.name)
		}
	}
	return m, nil
}

// Digest returns the SHA-256, in hexadecimal, of the manifest: the name of the
// edition. It is "" where there is no manifest.
func Digest(files map[string][]byte) string {
	if content, ok := files[ManifestName]; ok {
		return sum(content)
	}
	return ""
}

// Names lists the files that an edition of every schema has, in alphabetical
// order.
func Names() []string {
	names := []string{ManifestName}
	for _, s := range sheets {
		names = append(names, s.name)
	}
	slices.Sort(names)
	return names
}

// Read reads an edition from a folder; errors are those of Decode, or of the
// file system.
func Read(folder fs.FS) (Dataset, error) {
	entries, err := fs.ReadDir(folder, ".")
	if err != nil {
		return Dataset{}, err
	}
	files := map[string][]byte{}
	for _, e := range entries {
		content, err := fs.ReadFile(folder, e.Name())
		if err != nil {
			return Dataset{}, err
		}
		files[e.Name()] = content
	}
	return Decode(files)
}

// Write encodes a frozen year and hands each file to create, the manifest
// last, so that an edition without a manifest is one that was not finished.
func Write(d Dataset, create func(name string, content []byte) error) error {
	files, err := Encode(d)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if name == ManifestName {
			continue
		}
		if err := create(name, files[name]); err != nil {
			return err
		}
	}
	return create(ManifestName, files[ManifestName])
}

func sum(content []byte) string {
	h := sha256.Sum256(content)
	return hex.EncodeToString(h[:])
}

func writeManifest(m Manifest) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(m); err != nil {
		return nil, fmt.Errorf("%w: %s", ErrSchema, ManifestName) // a number that JSON cannot hold
	}
	return b.Bytes(), nil
}

func writeCSV(columns []string, rows [][]string) ([]byte, error) {
	slices.SortFunc(rows, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	for i, r := range rows {
		if r[0] == "" || i > 0 && rows[i-1][0] == r[0] {
			return nil, fmt.Errorf("column %s is empty or repeats", columns[0])
		}
		for _, field := range r {
			if !plain(field) {
				return nil, errors.New("a control character")
			}
		}
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	if err := w.Write(columns); err != nil {
		return nil, err
	}
	if err := w.WriteAll(rows); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func readCSV(columns []string, content []byte) ([][]string, error) {
	r := csv.NewReader(bytes.NewReader(content))
	r.FieldsPerRecord = len(columns)
	rows, err := r.ReadAll()
	if err != nil || len(rows) == 0 || !slices.Equal(rows[0], columns) {
		return nil, fmt.Errorf("%w: not the columns of the schema", ErrSchema)
	}
	return rows[1:], nil
}

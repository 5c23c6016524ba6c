package codelist

import (
	"embed"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
)

//go:generate go run ./gen -cldr ../asset/node_modules -out data/country.csv

// ErrData is returned by [Load] for data that break a rule of the library. The
// data are part of the program, so it means a defect of the build.
var ErrData = errors.New("codelist: broken data")

//go:embed data/*.csv
var embedded embed.FS

// Load returns the library of the data files in the program. It checks them
// once: labels complete in three languages, parents present and before their
// children, dates in order, no word claimed by two codes of one scheme,
// mappings well formed. It returns ErrData where a rule is broken.
func Load() (*Library, error) { return load() }

var load = sync.OnceValues(func() (*Library, error) {
	data, err := fs.Sub(embedded, "data")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrData, err)
	}
	return Read(data)
})

// Read makes a library of a folder with schemes.csv and one file a scheme; the
// format stands in doc/format/codelist.md. It returns ErrData, with every
// broken rule that it found.
func Read(data fs.FS) (*Library, error) {
	list, err := readTable(data, "schemes.csv")
	if err != nil {
		return nil, err
	}
	l := &Library{schemes: map[string]*Scheme{}}
	var broken []error
	for _, row := range list {
		s := &Scheme{
			Name:    row["scheme"],
			Version: row["version"],
			Title:   Text{row["nb"], row["nn"], row["en"]},
		}
		if _, twice := l.schemes[s.Name]; twice || s.Name == "" || s.Version == "" || !complete(s.Title) {
			broken = append(broken, fmt.Errorf("%w: schemes.csv: %q is double or incomplete", ErrData, s.Name))
			continue
		}
		broken = append(broken, s.read(data)...)
		l.names = append(l.names, s.Name)
		l.schemes[s.Name] = s
	}
	if err := errors.Join(broken...); err != nil {
		return nil, err
	}
	return l, nil
}

// read fills a scheme from its file and returns the broken rules.
func (s *Scheme) read(data fs.FS) []error {
	name := s.Name + ".csv"
	rows, err := readTable(data, name)
	if err != nil {
		return []error{err}
	}
	var broken []error
	fail := func(format string, args ...any) {
		broken = append(broken, fmt.Errorf("%w: %s: %s", ErrData, name, fmt.Sprintf(format, args...)))
	}
	s.index = make(map[string]int, len(rows))
	s.words = make(map[string]string, 4*len(rows))
	if len(rows) == 0 {
		fail("no codes")
		return broken
	}
	s.Slots = slots(rows[0])
	for _, row := range rows {
		c, err := makeCode(row, len(s.Codes))
		if err != nil {
			fail("%q: %v", row["code"], err)
			continue
		}
		if _, twice := s.index[c.Code]; twice {
			fail("%q stands twice", c.Code)
			continue
		}
		if _, ok := s.index[c.Parent]; c.Parent != "" && !ok {
			fail("%q: parent %q does not stand before it", c.Code, c.Parent)
			continue
		}
		s.index[c.Code] = len(s.Codes)
		s.Codes = append(s.Codes, c)
		if other, word := s.claim(c); other != "" {
			fail("%q and %q both claim the word %q", other, c.Code, word)
		}
	}
	return broken
}

// claim enters the words of a code and returns the code that has one of them
// already, with the word.
func (s *Scheme) claim(c Code) (other, word string) {
	if c.Group() {
		return "", ""
	}
	for _, w := range append([]string{c.Code, c.Label.NB, c.Label.NN, c.Label.EN}, c.Synonyms...) {
		for _, folded := range spellings(w) {
			if has, ok := s.words[folded]; ok && has != c.Code {
				return has, w
			}
			s.words[folded] = c.Code
		}
	}
	return "", ""
}

// makeCode reads one row of a scheme's file.
func makeCode(row map[string]string, order int) (Code, error) {
	c := Code{
		Code:      row["code"],
		Parent:    row["parent"],
		Label:     Text{row["nb"], row["nn"], row["en"]},
		Order:     order,
		Crosswalk: map[string]string{},
		Attrs:     map[string]string{},
	}
	if c.Code == "" || !complete(c.Label) {
		return c, errors.New("code or label missing")
	}
	var err error
	if c.ValidFrom, err = ParseDay(row["valid_from"]); err != nil {
		return c, fmt.Errorf("valid_from: %w", err)
	}
	if c.ValidTo, err = ParseDay(row["valid_to"]); err != nil {
		return c, fmt.Errorf("valid_to: %w", err)
	}
	if !c.ValidTo.IsZero() && c.ValidTo.Before(c.ValidFrom) {
		return c, errors.New("valid_to lies before valid_from")
	}
	for w := range strings.SplitSeq(row["synonyms"], "|") {
		if w != "" {
			c.Synonyms = append(c.Synonyms, w)
		}
	}
	for column, value := range row {
		if value == "" {
			continue
		}
		if standard, ok := strings.CutPrefix(column, "to:"); ok {
			c.Crosswalk[standard] = value
			if err := checkMapping(value); err != nil {
				return c, err
			}
		}
		if attr, ok := strings.CutPrefix(column, "attr:"); ok {
			c.Attrs[attr] = value
		}
	}
	return c, nil
}

func checkMapping(text string) error {
	for part := range strings.SplitSeq(text, "|") {
		at := strings.IndexAny(part, "=~")
		if at < 1 || at == len(part)-1 || strings.TrimSpace(part) != part {
			return fmt.Errorf("mapping %q is not Field=Value or Field~Value", part)
		}
	}
	return nil
}

func complete(t Text) bool {
	for _, l := range Langs {
		if s := t.In(l); s == "" || strings.TrimSpace(s) != s {
			return false
		}
	}
	return true
}

// slots returns the standards of the crosswalk columns, in alphabetical order.
func slots(row map[string]string) []string {
	var out []string
	for column := range row {
		if standard, ok := strings.CutPrefix(column, "to:"); ok {
			out = append(out, standard)
		}
	}
	slices.Sort(out)
	return out
}

// readTable reads a CSV file with a heading row as one map a row.
func readTable(data fs.FS, name string) ([]map[string]string, error) {
	f, err := data.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrData, err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrData, name, err)
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("%w: %s: no heading", ErrData, name)
	}
	head := rows[0]
	for i, h := range head {
		if !knownColumn(h) || slices.Contains(head[:i], h) {
			return nil, fmt.Errorf("%w: %s: column %q is double or unknown", ErrData, name, h)
		}
	}
	out := make([]map[string]string, 0, len(rows)-1)
	for _, row := range rows[1:] {
		m := make(map[string]string, len(head))
		for i, h := range head {
			m[h] = row[i]
		}
		out = append(out, m)
	}
	return out, nil
}

func knownColumn(h string) bool {
	switch h {
	case "scheme", "version", "code", "parent", "valid_from", "valid_to", "nb", "nn", "en", "synonyms":
		return true
	}
	return strings.HasPrefix(h, "to:") && len(h) > 3 || strings.HasPrefix(h, "attr:") && len(h) > 5
}

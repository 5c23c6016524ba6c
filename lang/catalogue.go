package lang

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
)

// ErrCatalogue is returned for a catalogue that is not fit for use: a language
// is missing, the languages of a message differ in their placeholders, a key
// stands in two files, or the JSON is malformed.
var ErrCatalogue = errors.New("lang: bad catalogue")

//go:embed data/*.json
var embedded embed.FS

// Catalogue holds every message of the house in the three languages, and the
// Lexicon of words that messages are built with. It is read-only after Load and
// safe for concurrent use.
type Catalogue struct {
	messages map[string][3]Template
	words    *Lexicon
}

// Load returns the embedded catalogues, merged and checked. The work is done
// once. It returns ErrCatalogue; the test of this package makes sure that it
// does not.
func Load() (*Catalogue, error) { return load() }

var load = sync.OnceValues(func() (*Catalogue, error) {
	data, err := fs.Sub(embedded, "data")
	if err != nil {
		return nil, err
	}
	return Read(data)
})

// Read merges the files messages.*.json and words.json at the root of fsys and
// checks them. A messages file is an object from key to an object with the
// texts "nb", "nn" and "en"; see Template for placeholders.
func Read(fsys fs.FS) (*Catalogue, error) {
	names, err := fs.Glob(fsys, "messages.*.json")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	c := &Catalogue{messages: map[string][3]Template{}, words: &Lexicon{}}
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("%w: %s: %v", ErrCatalogue, name, err)
		}
		if err := c.merge(path.Base(name), data); err != nil {
			return nil, err
		}
	}
	words, err := fs.ReadFile(fsys, "words.json")
	if errors.Is(err, fs.ErrNotExist) {
		return c, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%w: words.json: %v", ErrCatalogue, err)
	}
	c.words, err = parseLexicon(words)
	return c, err
}

func (c *Catalogue) merge(name string, data []byte) error {
	var file map[string]map[string]string
	if err := json.Unmarshal(data, &file); err != nil {
		return fmt.Errorf("%w: %s: %v", ErrCatalogue, name, err)
	}
	if err := checkDuplicateKeys(data); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	for _, key := range slices.Sorted(maps.Keys(file)) {
		if _, taken := c.messages[key]; taken {
			return fmt.Errorf("%w: %s: key %s stands in two files", ErrCatalogue, name, key)
		}
		m, err := parseMessage(file[key])
		if err != nil {
			return fmt.Errorf("%s: key %s: %w", name, key, err)
		}
		c.messages[key] = m
	}
	return nil
}

// checkDuplicateKeys refuses an object in which a key stands twice: the second
// would silently win.
func checkDuplicateKeys(data []byte) error {
	dec := json.NewDecoder(strings.NewReader(string(data)))
	seen := map[string]bool{}
	depth := 0
	for {
		token, err := dec.Token()
		if err != nil {
			return nil // the end, or an error that Unmarshal has reported
		}
		switch t := token.(type) {
		case json.Delim:
			if t == '{' || t == '[' {
				depth++
			} else {
				depth--
			}
		case string:
			if depth == 1 && seen[t] {
				return fmt.Errorf("%w: key %s stands twice", ErrCatalogue, t)
			}
			if depth == 1 {
				seen[t] = true
			}
		}
	}
}

func parseMessage(texts map[string]string) ([3]Template, error) {
	var m [3]Template
	if len(texts) != len(Tags) {
		return m, fmt.Errorf("%w: %d languages, want %d", ErrCatalogue, len(texts), len(Tags))
	}
	for i, t := range Tags {
		if strings.TrimSpace(texts[t]) == "" {
			return m, fmt.Errorf("%w: no text in %s", ErrCatalogue, t)
		}
		parsed, err := ParseTemplate(texts[t])
		if err != nil {
			return m, fmt.Errorf("%s: %w", t, err)
		}
		m[i] = parsed
		if i > 0 && !slices.Equal(m[0].Slots(), m[i].Slots()) {
			return m, fmt.Errorf("%w: placeholders %v in nb, %v in %s", ErrCatalogue, m[0].Slots(), m[i].Slots(), t)
		}
	}
	return m, nil
}

// Keys returns all message keys, sorted.
func (c *Catalogue) Keys() []string { return slices.Sorted(maps.Keys(c.messages)) }

// Has reports whether the catalogue holds a message.
func (c *Catalogue) Has(key string) bool {
	_, ok := c.messages[key]
	return ok
}

// Words returns the lexicon.
func (c *Catalogue) Words() *Lexicon { return c.words }

// Template returns a message in the grammar's language.
func (c *Catalogue) Template(g Grammar, key string) (Template, bool) {
	m, ok := c.messages[key]
	return m[g.tag], ok
}

// Text returns a message in the grammar's language with its placeholders {0},
// {1} ... filled from args. A key that the catalogue does not hold comes back
// as it is, with its arguments behind it, so that a missing message is seen and
// nothing is lost.
func (c *Catalogue) Text(g Grammar, key string, args ...string) string {
	t, ok := c.Template(g, key)
	if !ok {
		return strings.Join(append([]string{key}, args...), " ")
	}
	return t.Fill(args...)
}

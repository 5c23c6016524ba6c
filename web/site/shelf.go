package site

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"

	"verdig/codelist"
	"verdig/release"
)

// errAltered reports a released file that is not the one that was published.
var errAltered = errors.New("site: file differs from the manifest")

// edition is one released edition of a year.
type edition struct {
	Year      int
	Revision  int
	Name      string // 2016-r1, the folder
	Synthetic bool
	sums      map[string]string // SHA-256 in hexadecimal by file name; "" for the manifest itself
	digest    [sha256.Size]byte // of the manifest
}

// shelf is the folder of releases. The manifest of an edition says which files
// it has and what is in them: no other file is shown. What has been read is
// kept by its sum, so that an edition that is written anew is seen at once.
type shelf struct {
	root fs.FS

	mu    sync.Mutex
	read  map[string]edition      // by name
	pages map[string]release.Page // by sum
}

func newShelf(root fs.FS) *shelf {
	return &shelf{root: root, read: map[string]edition{}, pages: map[string]release.Page{}}
}

// editions lists the latest edition of each year, latest year first. Folders
// that are not complete editions (no manifest) are passed over.
func (s *shelf) editions() ([]edition, error) {
	entries, err := fs.ReadDir(s.root, ".")
	if err != nil {
		return nil, fmt.Errorf("site: releases: %w", err)
	}
	var all []edition
	for _, d := range entries {
		if !d.IsDir() {
			continue
		}
		e, err := s.edition(d.Name())
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		all = append(all, e)
	}
	return latest(all), nil
}

// latest keeps the latest edition of each year, latest year first.
func latest(all []edition) []edition {
	slices.SortFunc(all, func(a, b edition) int {
		return cmp.Or(cmp.Compare(b.Year, a.Year), cmp.Compare(b.Revision, a.Revision))
	})
	return slices.CompactFunc(all, func(a, b edition) bool { return a.Year == b.Year })
}

// known lists what editions lists, of the editions that have been read before:
// for the page that says that something is wrong now.
func (s *shelf) known() []edition {
	s.mu.Lock()
	defer s.mu.Unlock()
	return latest(slices.Collect(maps.Values(s.read)))
}

// parseEdition reads the name of a folder. The name must be the one that a
// release writes: one edition has one address.
func parseEdition(name string) (edition, bool) {
	year, revision, found := strings.Cut(name, "-r")
	y, err1 := strconv.Atoi(year)
	r, err2 := strconv.Atoi(revision)
	ok := found && err1 == nil && err2 == nil && y > 0 && r > 0 && name == fmt.Sprintf("%d-r%d", y, r)
	return edition{Year: y, Revision: r, Name: name}, ok
}

// edition reads the manifest of an edition. It returns fs.ErrNotExist where
// there is none.
func (s *shelf) edition(name string) (edition, error) {
	e, ok := parseEdition(name)
	if !ok {
		return edition{}, fs.ErrNotExist
	}
	b, err := fs.ReadFile(s.root, path.Join(name, release.ManifestName))
	if err != nil {
		return edition{}, fmt.Errorf("site: %w", err)
	}
	e.digest = sha256.Sum256(b)
	s.mu.Lock()
	defer s.mu.Unlock()
	if known, ok := s.read[name]; ok && known.digest == e.digest {
		return known, nil
	}
	m, err := release.ReadManifest(b)
	if err != nil {
		return edition{}, err
	}
	e.Synthetic, e.sums = m.Synthetic, map[string]string{release.ManifestName: ""}
	for _, f := range m.Files {
		e.sums[f.Name] = f.SHA256
	}
	s.read[name] = e
	return e, nil
}

func (s *shelf) page(e edition, l codelist.Lang) (release.Page, error) {
	name := release.PageName(e.Year, l)
	key := e.sums[name]
	s.mu.Lock()
	p, ok := s.pages[key]
	s.mu.Unlock()
	if ok {
		return p, nil
	}
	b, err := s.content(e, name)
	if err != nil {
		// A page that is missing is a broken edition, not a wrong address.
		return release.Page{}, fmt.Errorf("site: page of %s: %v", e.Name, err)
	}
	if p, err = release.ReadPage(b); err != nil {
		return release.Page{}, err
	}
	s.mu.Lock()
	s.pages[key] = p
	s.mu.Unlock()
	return p, nil
}

// picture is a drawn chart or cover of an edition, to stand inside a page.
func (s *shelf) picture(p release.Page, name string) (string, error) {
	e, err := s.edition(p.Edition)
	if err == nil {
		var b []byte
		if b, err = s.content(e, name); err == nil {
			return string(b), nil
		}
	}
	return "", fmt.Errorf("site: picture of %s: %v", p.Edition, err)
}

// inner are files that an edition keeps for its own use: what later editions
// must remember, and the data of these pages.
func inner(name string) bool {
	return name == "ledger.json" || strings.HasPrefix(name, "page-")
}

// file returns one published file of an edition, fs.ErrNotExist for a name that
// is not in its manifest.
func (s *shelf) file(editionName, name string) ([]byte, error) {
	e, err := s.edition(editionName)
	if err != nil {
		return nil, err
	}
	if inner(name) {
		return nil, fs.ErrNotExist
	}
	return s.content(e, name)
}

// content reads a file and checks it against the manifest.
func (s *shelf) content(e edition, name string) ([]byte, error) {
	sum, listed := e.sums[name]
	if !listed {
		return nil, fs.ErrNotExist
	}
	b, err := fs.ReadFile(s.root, path.Join(e.Name, name))
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	if found := sha256.Sum256(b); sum != "" && hex.EncodeToString(found[:]) != sum {
		return nil, fmt.Errorf("%w: %s in %s", errAltered, name, e.Name)
	}
	return b, nil
}

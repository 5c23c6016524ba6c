package site

import (
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"

	"verdig/codelist"
	"verdig/release"
)

// edition is one released edition of a year.
type edition struct {
	Year     int
	Revision int
	Name     string // 2016-r1, the folder
}

// shelf is the folder of releases. Pages are read once an edition and
// language: a released edition never changes.
type shelf struct {
	root fs.FS
	mu   sync.Mutex
	read map[string]release.Page
}

func newShelf(root fs.FS) *shelf { return &shelf{root: root, read: map[string]release.Page{}} }

// editions lists the latest edition of each year, latest year first. Folders
// that are not complete editions (no manifest) are passed over.
func (s *shelf) editions() ([]edition, error) {
	entries, err := fs.ReadDir(s.root, ".")
	if err != nil {
		return nil, fmt.Errorf("site: releases: %w", err)
	}
	latest := map[int]edition{}
	for _, d := range entries {
		e, ok := parseEdition(d.Name())
		if !ok || !d.IsDir() {
			continue
		}
		if _, err := fs.Stat(s.root, path.Join(e.Name, "manifest.json")); err != nil {
			continue
		}
		if e.Revision > latest[e.Year].Revision {
			latest[e.Year] = e
		}
	}
	var all []edition
	for _, e := range latest {
		all = append(all, e)
	}
	slices.SortFunc(all, func(a, b edition) int { return cmp.Compare(b.Year, a.Year) })
	return all, nil
}

func parseEdition(name string) (edition, bool) {
	year, revision, found := strings.Cut(name, "-r")
	y, err1 := strconv.Atoi(year)
	r, err2 := strconv.Atoi(revision)
	return edition{y, r, name}, found && err1 == nil && err2 == nil && y > 0 && r > 0
}

func (s *shelf) page(e edition, l codelist.Lang) (release.Page, error) {
	key := e.Name + "/" + string(l)
	s.mu.Lock()
	defer s.mu.Unlock()
	if p, ok := s.read[key]; ok {
		return p, nil
	}
	b, err := fs.ReadFile(s.root, path.Join(e.Name, release.PageName(e.Year, l)))
	if err != nil {
		return release.Page{}, fmt.Errorf("site: %w", err)
	}
	p, err := release.ReadPage(b)
	if err != nil {
		return release.Page{}, err
	}
	s.read[key] = p
	return p, nil
}

// pages returns the page of every released year, latest first.
func (s *shelf) pages(l codelist.Lang) ([]release.Page, error) {
	all, err := s.editions()
	if err != nil {
		return nil, err
	}
	var out []release.Page
	for _, e := range all {
		p, err := s.page(e, l)
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

// file returns one file of an edition. Names that leave the folder are
// fs.ErrInvalid.
func (s *shelf) file(editionName, name string) ([]byte, error) {
	if _, ok := parseEdition(editionName); !ok || !fs.ValidPath(name) || name == "." {
		return nil, fs.ErrInvalid
	}
	full := path.Join(editionName, name)
	info, err := fs.Stat(s.root, full)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, fs.ErrNotExist
	}
	return fs.ReadFile(s.root, full)
}

package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"verdig/store"
)

// The archive of releases is kept in step with the register in three moves: a
// release is written beside its place, entered in the register, and put in
// place. A program that is killed between the second and the third move has
// released; the next one that opens the register makes the third.

const readyPrefix = ".ready-"

// staleAfter is the age at which a folder that was never entered is taken to
// be left by a killed program, and not to belong to one at work.
const staleAfter = time.Hour

// readyFolder is where a release waits for its entry in the register.
func readyFolder(dir string, x store.Release) string {
	return filepath.Join(dir, releasesFolder, readyPrefix+x.Edition+"-"+x.Digest[:16])
}

// putInPlace moves a release that the register has entered to its place.
func putInPlace(dir string, x store.Release) error {
	place := filepath.Join(dir, filepath.FromSlash(x.Folder))
	if err := os.RemoveAll(place); err != nil {
		return err
	}
	if err := os.Rename(readyFolder(dir, x), place); err != nil {
		return err
	}
	return syncDir(filepath.Dir(place))
}

// settle finishes what a killed release left: an entered one is put in place,
// one that was never entered is removed after a while.
func (a *app) settle(st *store.Store) error {
	entries, err := os.ReadDir(filepath.Join(st.Dir(), releasesFolder))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	var stale []string
	waiting := false
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") {
			continue
		}
		waiting = waiting || strings.HasPrefix(e.Name(), readyPrefix)
		info, err := e.Info()
		if err == nil && a.now().Sub(info.ModTime()) > staleAfter {
			stale = append(stale, filepath.Join(st.Dir(), releasesFolder, e.Name()))
		}
	}
	if waiting {
		if err := a.putEntered(st); err != nil {
			return err
		}
	}
	for _, folder := range stale {
		if err := os.RemoveAll(folder); err != nil {
			return err
		}
	}
	return nil
}

// putEntered puts the latest release of each edition in place, where it still
// waits.
func (a *app) putEntered(st *store.Store) error {
	latest := map[string]store.Release{}
	err := st.View(a.ctx, a.note("release", "statistics", ""), func(tx *store.Tx) error {
		all, err := tx.Releases(a.ctx)
		for _, x := range all {
			latest[x.Edition] = x
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, x := range latest {
		files, err := readFolder(readyFolder(st.Dir(), x))
		if err == nil && digestOf(files) == x.Digest {
			if err := putInPlace(st.Dir(), x); err != nil {
				return err
			}
		}
	}
	return nil
}

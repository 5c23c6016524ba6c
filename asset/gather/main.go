// Command gather copies the third-party files that the program embeds from
// asset/node_modules, where npm put them, into asset/dist, and holds them to
// the sums in asset/manifest.txt.
//
//	go run ./asset/gather           copy, and fail on a file that is not the pinned one
//	go run ./asset/gather -check    copy nothing; fail unless dist is what the manifest says
//	go run ./asset/gather -update   copy, and write the manifest anew
//
// It runs from any folder of the repository. It knows which files are wanted
// (list.go), not what they are for.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/zstd"

	"verdig/asset/manifest"
)

func main() {
	check := flag.Bool("check", false, "compare dist with the manifest and copy nothing")
	update := flag.Bool("update", false, "write the manifest from what npm installed")
	flag.Parse()
	if err := run(*check, *update); err != nil {
		fmt.Fprintln(os.Stderr, "gather:", err)
		os.Exit(1)
	}
}

func run(check, update bool) error {
	if check && update {
		return errors.New("-check and -update exclude each other")
	}
	dir, err := assetDir()
	if err != nil {
		return err
	}
	g := gatherer{
		modules: filepath.Join(dir, "node_modules"),
		dist:    filepath.Join(dir, "dist"),
		list:    filepath.Join(dir, "manifest.txt"),
		sources: sources(),
	}
	switch {
	case check:
		return g.check()
	case update:
		return g.update()
	default:
		return g.gather()
	}
}

// assetDir finds the folder asset of the repository around the current one.
func assetDir() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(dir, "asset"), nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", errors.New("no go.mod in this folder or above it: run inside the repository")
		}
		dir = up
	}
}

// gatherer holds the places that one run reads and writes.
type gatherer struct {
	modules string // npm's folder
	dist    string // the folder that is embedded
	list    string // the manifest
	sources []source
}

// gather copies all files after it has found that all are the pinned ones, so
// that dist never holds a file that nobody has seen.
func (g gatherer) gather() error {
	want, err := g.manifest()
	if err != nil {
		return err
	}
	files, got, err := g.read()
	if err != nil {
		return err
	}
	if diff := want.Difference(got); len(diff) > 0 {
		return fmt.Errorf("what npm installed is not what the manifest pins:\n  %s\n(-update accepts it)", strings.Join(diff, "\n  "))
	}
	return g.write(files)
}

func (g gatherer) update() error {
	files, got, err := g.read()
	if err != nil {
		return err
	}
	if err := g.write(files); err != nil {
		return err
	}
	return os.WriteFile(g.list, got.Format(), 0o644)
}

// check compares what dist holds with the manifest.
func (g gatherer) check() error {
	want, err := g.manifest()
	if err != nil {
		return err
	}
	got := manifest.Manifest{}
	err = filepath.WalkDir(g.dist, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == ".keep" {
			return err
		}
		name, content, err := g.stored(path)
		got[name] = manifest.Sum(content)
		return err
	})
	if err != nil {
		return err
	}
	if diff := want.Difference(got); len(diff) > 0 {
		return fmt.Errorf("dist is not what the manifest says:\n  %s\nrun `make assets`", strings.Join(diff, "\n  "))
	}
	return nil
}

func (g gatherer) manifest() (manifest.Manifest, error) {
	text, err := os.ReadFile(g.list)
	if err != nil {
		return nil, err
	}
	return manifest.Parse(text)
}

// read returns the content of every source by its name in the manifest, and
// the sums.
func (g gatherer) read() (map[string][]byte, manifest.Manifest, error) {
	files, got := map[string][]byte{}, manifest.Manifest{}
	for _, s := range g.sources {
		content, err := os.ReadFile(filepath.Join(g.modules, filepath.FromSlash(s.from)))
		if err != nil {
			return nil, nil, fmt.Errorf("%w (run `npm ci` in asset first)", err)
		}
		if _, twice := files[s.to]; twice {
			return nil, nil, fmt.Errorf("%s is gathered twice", s.to)
		}
		files[s.to], got[s.to] = content, manifest.Sum(content)
	}
	return files, got, nil
}

// stored reads one file of dist and returns its name in the manifest and its
// plain content.
func (g gatherer) stored(path string) (string, []byte, error) {
	rel, err := filepath.Rel(g.dist, path)
	if err != nil {
		return "", nil, err
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return "", nil, err
	}
	name, packed := strings.CutSuffix(filepath.ToSlash(rel), manifest.Suffix)
	if !packed {
		return name, content, nil
	}
	d, err := zstd.NewReader(nil)
	if err != nil {
		return "", nil, err
	}
	defer d.Close()
	plain, err := d.DecodeAll(content, nil)
	if err != nil {
		return "", nil, fmt.Errorf("%s: %w", rel, err)
	}
	return name, plain, nil
}

// write replaces what dist holds. A file that is right already is left alone,
// so that a second run changes nothing and the build cache stays warm.
func (g gatherer) write(files map[string][]byte) error {
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1))
	if err != nil {
		return err
	}
	defer enc.Close()
	wanted := map[string]bool{".keep": true}
	for _, s := range g.sources {
		stored, content := s.to, files[s.to]
		if s.pack {
			stored += manifest.Suffix
		}
		wanted[stored] = true
		target := filepath.Join(g.dist, filepath.FromSlash(stored))
		if _, have, err := g.stored(target); err == nil && manifest.Sum(have) == manifest.Sum(content) {
			continue
		}
		if s.pack {
			content = enc.EncodeAll(content, nil)
		}
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(target, content, 0o644); err != nil {
			return err
		}
	}
	return g.sweep(wanted)
}

// sweep removes the files of dist that are no longer wanted.
func (g gatherer) sweep(wanted map[string]bool) error {
	return filepath.WalkDir(g.dist, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(g.dist, path)
		if err != nil || wanted[filepath.ToSlash(rel)] {
			return err
		}
		return os.Remove(path)
	})
}

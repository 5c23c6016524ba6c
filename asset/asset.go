// Package asset knows the third-party files inside the program: the design
// system's style and script, the fonts, and the typesetter. They come from npm
// (package.json, pinned), are gathered into dist/ at build (go run
// ./asset/gather), and are embedded; nothing of them is committed. A program
// built without them runs and says what is missing.
//
// The package does not know what the files are for: pages, charts and the
// report ask for them by name.
//
//	style/   designsystemet.css, theme.css, inter.css and the files it names
//	script/  designsystemet.js, htmx.js
//	font/    TrueType fonts for the typesetter and for measuring text
//	typst/   compiler.wasm
//	licence/ the terms of each package whose files are here
package asset

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"time"

	"github.com/klauspost/compress/zstd"

	"verdig/asset/manifest"
)

//go:embed all:dist
var dist embed.FS

//go:embed manifest.txt
var list []byte

// remedy ends every message about a missing or altered file.
const remedy = "run `make assets` and build again"

// Errors of this package, for errors.Is.
var (
	// ErrMissing reports a file that the manifest names and the program was
	// built without.
	ErrMissing = errors.New("asset: missing from this build")
	// ErrAltered reports an embedded file whose content is not the one that
	// the manifest pins.
	ErrAltered = errors.New("asset: not the pinned content")
)

// FS returns the embedded files under the names of the manifest. Files kept
// compressed are decompressed at Open. A file that the manifest names and the
// build lacks gives [ErrMissing], which is also fs.ErrNotExist. Directories
// can be opened by name but list what is stored, so walk the manifest
// ([Names]), not the file system.
func FS() fs.FS { return tree{} }

// Names returns the names of all files that a complete build holds, sorted.
func Names() ([]string, error) {
	m, err := manifest.Parse(list)
	if err != nil {
		return nil, err
	}
	return m.Names(), nil
}

// Open returns the content of the named file, such as "script/htmx.js". It
// returns [ErrMissing] if the build lacks it, or an fs.ErrNotExist if no such
// file is known. The caller owns the bytes.
func Open(name string) ([]byte, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	plain, err := dist.ReadFile(path.Join("dist", name))
	if err == nil {
		return plain, nil
	}
	packed, err := dist.ReadFile(path.Join("dist", name+manifest.Suffix))
	if err != nil {
		return nil, absent(name)
	}
	return expand(name, packed)
}

// absent tells a file that should have been gathered from one nobody knows.
func absent(name string) error {
	m, err := manifest.Parse(list)
	if err != nil {
		return err
	}
	if _, known := m[name]; known {
		return fmt.Errorf("%w: %s: %s", missing{}, name, remedy)
	}
	return &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// missing is ErrMissing that also answers to fs.ErrNotExist, so that a file
// server says "not found".
type missing struct{}

func (missing) Error() string { return ErrMissing.Error() }

func (missing) Is(target error) bool { return target == ErrMissing || target == fs.ErrNotExist }

func expand(name string, packed []byte) ([]byte, error) {
	d, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, fmt.Errorf("asset: %w", err)
	}
	defer d.Close()
	plain, err := d.DecodeAll(packed, nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w: %s", ErrAltered, name, err, remedy)
	}
	return plain, nil
}

// Verify reads every file of the manifest and compares its sum. It returns nil
// if all are present and right; otherwise an error that names the first file
// and the number of the others, wraps [ErrMissing] or [ErrAltered], and says
// what to do. It takes about a tenth of a second.
func Verify() error {
	m, err := manifest.Parse(list)
	if err != nil {
		return err
	}
	var first error
	bad := 0
	for _, name := range m.Names() {
		if err := verify(name, m[name]); err != nil {
			bad++
			if first == nil {
				first = err
			}
		}
	}
	if bad > 1 {
		return fmt.Errorf("%w (and %d more files)", first, bad-1)
	}
	return first
}

func verify(name, sum string) error {
	content, err := Open(name)
	if err != nil {
		return err
	}
	if manifest.Sum(content) != sum {
		return fmt.Errorf("%w: %s: %s", ErrAltered, name, remedy)
	}
	return nil
}

// Typesetter returns what the typesetter needs: the compiler's WebAssembly
// module, and every TrueType font, in the order of their names (the order
// decides between fonts of equal merit, so it is part of a document's bytes).
// It returns [ErrMissing] if the build lacks one of them.
func Typesetter() (wasm []byte, fonts [][]byte, err error) {
	if wasm, err = Open("typst/compiler.wasm"); err != nil {
		return nil, nil, err
	}
	names, err := Names()
	if err != nil {
		return nil, nil, err
	}
	for _, name := range names {
		if !strings.HasPrefix(name, "font/") {
			continue
		}
		font, err := Open(name)
		if err != nil {
			return nil, nil, err
		}
		fonts = append(fonts, font)
	}
	return wasm, fonts, nil
}

// tree is the embedded folder with compressed files shown as plain ones.
type tree struct{}

func (tree) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	f, err := dist.Open(path.Join("dist", name))
	if err == nil {
		return f, nil
	}
	content, err := Open(name)
	if err != nil {
		return nil, err
	}
	return &file{Reader: bytes.NewReader(content), name: path.Base(name), size: int64(len(content))}, nil
}

func (tree) ReadFile(name string) ([]byte, error) { return Open(name) }

// file is a decompressed file in memory; it is its own description.
type file struct {
	*bytes.Reader
	name string
	size int64
}

var _ io.ReadSeeker = (*file)(nil)

func (f *file) Stat() (fs.FileInfo, error) { return info{f.name, f.size}, nil }
func (f *file) Close() error               { return nil }

type info struct {
	name string
	size int64
}

func (i info) Name() string       { return i.name }
func (i info) Size() int64        { return i.size }
func (i info) Mode() fs.FileMode  { return 0o444 }
func (i info) ModTime() time.Time { return time.Time{} }
func (i info) IsDir() bool        { return false }
func (i info) Sys() any           { return nil }

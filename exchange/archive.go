package exchange

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"
)

// archive is the zip container of a workbook, opened with care: its directory
// is bounded before it is read, what it says of sizes is checked, and what is
// really unpacked is counted against the same limits.
type archive struct {
	name  string
	lim   Limits
	files map[string]*zip.File // by lower-case path, for writers differ in case
	left  int64                // bytes that may still be unpacked, over all reading
}

// errBomb is what an entry gives that unpacks to more than its limit.
var errBomb = errors.New("exchange: unpacks beyond the limit")

// budget is a reader that fails once a number of bytes was read; archive/zip
// keeps the whole directory in memory, so the directory must be bounded before.
type budget struct {
	r    io.ReaderAt
	left int64 // below zero: no bound
}

func (b *budget) ReadAt(p []byte, off int64) (int, error) {
	if b.left >= 0 {
		if int64(len(p)) > b.left {
			return 0, errBomb
		}
		b.left -= int64(len(p))
	}
	return b.r.ReadAt(p, off)
}

// openArchive reads and checks the directory.
func openArchive(name string, r io.ReaderAt, size int64, lim Limits) (*archive, error) {
	at := place{file: name}
	// The end of the directory is looked for in the last 66 kB.
	b := &budget{r: r, left: lim.Directory + 70<<10}
	z, err := zip.NewReader(b, size)
	switch {
	case errors.Is(err, errBomb):
		return nil, refuse("zip_bomb", at)
	case errors.Is(err, zip.ErrFormat), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return nil, refuse("truncated", at)
	case err != nil && !errors.Is(err, zip.ErrInsecurePath):
		return nil, refuse("damaged", at)
	}
	b.left = -1
	if len(z.File) > lim.Entries {
		return nil, refuse("zip_bomb", at)
	}
	a := &archive{name: name, lim: lim, files: make(map[string]*zip.File, len(z.File)), left: 2 * lim.Unpacked}
	var packed, unpacked uint64
	for _, f := range z.File {
		const encrypted = 1
		if f.Flags&encrypted != 0 {
			return nil, refuse("encrypted", at)
		}
		packed += f.CompressedSize64
		unpacked += f.UncompressedSize64
		if f.UncompressedSize64 > uint64(lim.Entry) || unpacked > uint64(lim.Unpacked) || packed > uint64(size) || // #nosec G115 -- limits and the size of a file are above 0
			f.UncompressedSize64 > freeOfRatio && f.UncompressedSize64/uint64(lim.Ratio) > f.CompressedSize64 { // #nosec G115 -- a limit is above 0
			return nil, refuse("zip_bomb", at)
		}
		key := strings.ToLower(strings.TrimPrefix(path.Clean(strings.ReplaceAll(f.Name, `\`, "/")), "/"))
		if _, twice := a.files[key]; twice {
			return nil, refuse("damaged", at)
		}
		a.files[key] = f
	}
	return a, nil
}

// has reports whether the archive holds a file.
func (a *archive) has(file string) bool {
	_, ok := a.files[strings.ToLower(file)]
	return ok
}

// open gives the unpacked bytes of a file, counted.
func (a *archive) open(file string) (io.ReadCloser, error) {
	f, ok := a.files[strings.ToLower(file)]
	if !ok {
		return nil, refuse("damaged", place{file: a.name})
	}
	r, err := f.Open()
	if err != nil {
		return nil, refuse("damaged", place{file: a.name})
	}
	return &counted{ReadCloser: r, archive: a, left: a.lim.Entry, packed: int64(f.CompressedSize64)}, nil // #nosec G115 -- not above the size of the file, see openArchive
}

// counted is an entry being unpacked. It stops at the limits of the entry, of
// the archive, and of the ratio, whatever the directory said.
type counted struct {
	io.ReadCloser
	archive *archive
	left    int64
	read    int64
	packed  int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	c.read += int64(n)
	c.left -= int64(n)
	c.archive.left -= int64(n)
	if c.left < 0 || c.archive.left < 0 || c.read > freeOfRatio && c.read/c.archive.lim.Ratio > c.packed {
		return 0, errBomb
	}
	return n, err
}

// fault makes the error that the user sees of an error while unpacking or
// scanning an entry.
func (a *archive) fault(err error, at place) error {
	at.file = a.name
	switch {
	case errors.Is(err, errBomb):
		return refuse("zip_bomb", place{file: a.name})
	case errors.Is(err, errLong) && (at.row == 0 || at.column == 0):
		return refuse("text_too_long", place{file: a.name}, bytesText(int64(a.lim.Field)))
	case errors.Is(err, errLong):
		return refuse("field_too_long", at, bytesText(int64(a.lim.Field)))
	case errors.Is(err, io.ErrUnexpectedEOF):
		return refuse("truncated", place{file: a.name})
	}
	return refuse("damaged", place{file: a.name})
}

// oleMark begins a compound file of Microsoft: an old .xls, or a workbook that
// is locked with a password.
var oleMark = []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

// encryptedMark is the name of the stream with a locked workbook, as the
// directory of the compound file writes it.
var encryptedMark = []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")

// refuseOLE says which of the two kinds of compound file this is.
func refuseOLE(name string, r io.ReaderAt, size int64) error {
	buf := make([]byte, 64<<10)
	kept := 0
	in := io.NewSectionReader(r, 0, size)
	for {
		n, err := in.Read(buf[kept:])
		if bytes.Contains(buf[:kept+n], encryptedMark) {
			return refuse("encrypted", place{file: name})
		}
		if err != nil {
			return refuse("old_xls", place{file: name})
		}
		kept = copy(buf, buf[max(0, kept+n-len(encryptedMark)):kept+n])
	}
}

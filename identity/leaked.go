package identity

import (
	"bytes"
	"crypto/sha1" // #nosec G505 -- the public lists of leaked passwords are by this sum; nothing is kept under it
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
)

// ErrLeakedList is returned for a list of leaked passwords that is not sorted
// lines of SHA-1 sums.
var ErrLeakedList = errors.New("identity: not a sorted list of SHA-1 sums")

// LeakedList is a list of passwords that have leaked elsewhere: a text file of
// SHA-1 sums in 40 hexadecimal digits, one a line in rising order, with or
// without ":" and a count behind, as the public lists have it. It may be of
// many gigabytes: a look reads some forty pieces of it.
type LeakedList struct {
	mu   sync.Mutex
	file *os.File
	size int64
}

// OpenLeakedList opens a list. It returns [ErrLeakedList] where the first line
// is not a sum.
func OpenLeakedList(name string) (*LeakedList, error) {
	f, err := os.Open(name) // #nosec G304 -- named by the operator
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	l := &LeakedList{file: f, size: info.Size()}
	if sum, _, err := l.line(0); err != nil || sum == "" {
		return nil, errors.Join(fmt.Errorf("%w: %s", ErrLeakedList, name), err, f.Close())
	}
	return l, nil
}

// Close closes the file.
func (l *LeakedList) Close() error { return l.file.Close() }

// longestLine is the longest line of a list, in bytes.
const longestLine = 80

// line returns the first whole line that begins at or after an offset, and
// where the next begins; "" at the end.
func (l *LeakedList) line(at int64) (sum string, next int64, err error) {
	from := max(at-1, 0)
	buf := make([]byte, 2*longestLine)
	n, err := l.file.ReadAt(buf, from)
	if err != nil && !errors.Is(err, io.EOF) {
		return "", 0, err
	}
	buf = buf[:n]
	if at > 0 { // from the byte before: where that ends a line, one begins here
		i := bytes.IndexByte(buf, '\n')
		if i < 0 {
			return "", l.size, nil
		}
		buf, from = buf[i+1:], from+int64(i)+1
	}
	text, _, whole := bytes.Cut(buf, []byte("\n"))
	if len(bytes.TrimSpace(text)) == 0 {
		return "", l.size, nil
	}
	end := from + int64(len(text)) + 1
	if !whole {
		end = l.size
	}
	sum, _, _ = strings.Cut(strings.TrimSpace(string(text)), ":")
	if b, err := hex.DecodeString(sum); err != nil || len(b) != sha1.Size {
		return "", 0, ErrLeakedList
	}
	return strings.ToUpper(sum), end, nil
}

// Has reports whether a password is on the list.
func (l *LeakedList) Has(password string) (bool, error) {
	want := strings.ToUpper(fmt.Sprintf("%x", sha1.Sum([]byte(password)))) // #nosec G401 -- see the import
	l.mu.Lock()
	defer l.mu.Unlock()
	low, high := int64(0), l.size
	for low < high {
		middle := low + (high-low)/2
		sum, next, err := l.line(middle)
		switch {
		case err != nil:
			return false, err
		case sum == want:
			return true, nil
		case sum == "" || sum > want:
			high = middle
		default:
			low = next
		}
	}
	return false, nil
}

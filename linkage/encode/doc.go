// Package encode turns who a person is into keyed filters of bits, so that a
// centre without the key can tell how alike two records are and never sees a
// name. It knows the key, the features of names and dates, the hashing, the
// hardening and the text form; doc/format/encoding.md specifies all of it to
// the byte. It knows no file, no clock and no randomness of its own.
//
// An encoding is personal data: whoever has the key, or a nearly complete list
// of the same people, can find names by trying. The document says what else an
// attacker can do.
package encode

import (
	"errors"
	"fmt"
)

// Errors a caller can branch on; they are wrapped with what is wrong.
var (
	// ErrKeyFile is returned for a key file that is damaged, of another
	// version, or not a key file.
	ErrKeyFile = errors.New("encode: not a key file of this version")
	// ErrScheme is returned for a scheme that this version does not have or
	// that asks for what cannot be.
	ErrScheme = errors.New("encode: unknown or impossible scheme")
	// ErrInstallation is returned for a name of an installation that is empty,
	// too long or holds control characters.
	ErrInstallation = errors.New("encode: unusable name of an installation")
	// ErrFormat is returned for a text that is not an encoding, or is damaged.
	ErrFormat = errors.New("encode: not an encoding")
	// ErrCut is returned for a text that begins as an encoding does, and was
	// cut or changed. It is an ErrFormat.
	ErrCut = fmt.Errorf("%w: cut or changed", ErrFormat)
	// ErrKey is returned where an encoding was made with another key.
	ErrKey = errors.New("encode: made with another key")
	// ErrBirth is returned for numbers that have not the form of a birth date.
	ErrBirth = errors.New("encode: not the form of a birth date")
	// ErrNothing is returned for a person of whom nothing is known that can be
	// encoded: no name and no birth date.
	ErrNothing = errors.New("encode: neither name nor birth date")
)

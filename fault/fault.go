// Package fault knows the kinds of error that the house tells apart and the
// message keys under which a person reads them in their own language. It knows
// no language, no status code of a protocol and no exit code: those mappings
// stand once each, in web and in cmd.
package fault

import (
	"errors"
	"strings"
)

// Kind says what a machine may do about an error. The zero value is Internal.
type Kind int

// The kinds of error. Each maps to one HTTP status in web and one exit code in
// cmd.
const (
	Internal    Kind = iota // a defect or a broken machine; the operator looks at the cause
	Usage                   // the command or request is formed wrongly
	Invalid                 // the content breaks a rule; Key says which
	NotFound                // absent, or not visible to the actor: never told apart
	Conflict                // somebody changed the same thing first
	Forbidden               // the actor may not do this
	Attention               // done, but rows or checks need somebody's eye
	Unavailable             // try again later: busy, read-only, disk full
)

// Error is an error with a kind for machines, a message key and its arguments
// for the reader's own language, and a cause for the operator. Args must never
// hold personal data: they reach logs.
type Error struct {
	Kind Kind
	Key  string   // message key in the catalogues of package lang
	Args []string // values for the message, in order; no personal data
	Err  error    // cause, or nil
}

// New returns an error of a kind with a message key and its arguments.
func New(kind Kind, key string, args ...string) *Error {
	return &Error{Kind: kind, Key: key, Args: args}
}

// Wrap returns an error of a kind with a cause.
func Wrap(kind Kind, err error, key string, args ...string) *Error {
	return &Error{Kind: kind, Key: key, Args: args, Err: err}
}

// Error implements error for the operator: the key, its arguments, the cause.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.Key)
	for _, a := range e.Args {
		b.WriteString(" ")
		b.WriteString(a)
	}
	if e.Err != nil {
		b.WriteString(": ")
		b.WriteString(e.Err.Error())
	}
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// KindOf returns the kind of the outermost *Error in err's chain, and Internal
// for any other error.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return Internal
}

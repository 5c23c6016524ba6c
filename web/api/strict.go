package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"verdig/fault"
)

// maxTokens is the number of names and values of one body.
const maxTokens = 20_000

// checkJSON refuses a body that two readers could understand in two ways: one
// that is not UTF-8, that holds a name twice or in two spellings of one,
// anything behind the value, or lists and objects deeper than MaxDepth. The
// error says where in the body, and nothing of what stands there.
func checkJSON(body []byte) error {
	if !utf8.Valid(body) {
		return fault.New(fault.Usage, "api.json_utf8")
	}
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.UseNumber()
	s := scanner{dec: dec}
	if err := s.value(0); err != nil {
		return s.fault(err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return fault.New(fault.Usage, "api.json_more")
	}
	return nil
}

type scanner struct {
	dec    *json.Decoder
	tokens int
}

var (
	errTwice = errors.New("api: a name twice")
	errDeep  = errors.New("api: too deep")
	errMany  = errors.New("api: too many values")
)

func (s *scanner) fault(err error) error {
	key := "api.json"
	switch {
	case errors.Is(err, errTwice):
		key = "api.json_twice"
	case errors.Is(err, errDeep):
		key = "api.json_deep"
	case errors.Is(err, errMany):
		key = "api.json_many"
	}
	return fault.New(fault.Usage, key, itoa(int(s.dec.InputOffset())))
}

func (s *scanner) next() (json.Token, error) {
	if s.tokens++; s.tokens > maxTokens {
		return nil, errMany
	}
	return s.dec.Token()
}

func (s *scanner) value(depth int) error {
	t, err := s.next()
	if err != nil {
		return err
	}
	open, ok := t.(json.Delim)
	if !ok {
		return nil
	}
	if depth++; depth > MaxDepth {
		return errDeep
	}
	names := map[string]bool{}
	for s.dec.More() {
		if open == '{' {
			name, err := s.next()
			if err != nil {
				return err
			}
			// encoding/json takes names for fields whatever their case.
			folded := strings.ToLower(name.(string)) //nolint:errcheck // a name is a string
			if names[folded] {
				return errTwice
			}
			names[folded] = true
		}
		if err := s.value(depth); err != nil {
			return err
		}
	}
	_, err = s.next()
	return err
}

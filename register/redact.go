package register

import "fmt"

// What stands in a log or an error in the place of an identity or a narrative.
const (
	redactedIdentity  = "[identity]"
	redactedNarrative = "[narrative]"
)

// Format implements fmt.Formatter without telling the identity, for every verb.
func (i Identity) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(redactedIdentity)) }

// MarshalText implements encoding.TextMarshaler without telling the identity:
// what is to leave the register is written field by field.
func (i Identity) MarshalText() ([]byte, error) { return []byte(redactedIdentity), nil }

// Format implements fmt.Formatter without telling the narrative, for every verb.
func (n Narrative) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(redactedNarrative)) }

// MarshalText implements encoding.TextMarshaler without telling the narrative.
func (n Narrative) MarshalText() ([]byte, error) { return []byte(redactedNarrative), nil }

package register

import (
	"errors"
	"strings"

	"verdig/linkage/encode"
)

// EncodingKey returns the id of the key of the encoding, "" where there is
// none.
func (i Identity) EncodingKey() string {
	_, rest, _ := strings.Cut(i.Encoding, ".")
	key, _, _ := strings.Cut(rest, ".")
	return key
}

// Encodable tells whether there is anything in clear that could be encoded.
func (i Identity) Encodable() bool {
	return encode.Identity{Given: i.Given, Family: i.Family, Other: i.Other, Birth: encode.Birth(i.Birth)}.Known()
}

// encoding reads the encoded identity. Where the installation receives
// encodings, every notification of somebody of whom anything is known carries
// one of its key; where it does not, none.
func (c *checker) encoding() {
	text, key := c.value(FieldEncoding), c.d.EncodingKey
	switch {
	case text == "":
		if key != "" && c.n.Identity.Encodable() && !c.refused(FieldEncoding) {
			c.refuse(FieldEncoding, IssueNoEncoding)
		}
		return
	case key == "":
		c.refuse(FieldEncoding, IssueEncodingUnasked)
		return
	}
	e, err := encode.Read(text)
	switch {
	case errors.Is(err, encode.ErrCut):
		c.refuse(FieldEncoding, IssueEncodingCut)
	case err != nil:
		c.refuse(FieldEncoding, IssueEncodingBad)
	case e.KeyID != key:
		c.refuse(FieldEncoding, IssueEncodingKey, e.KeyID, key)
	default:
		c.n.Identity.Encoding = text
	}
}

// refused tells whether a field has an issue already.
func (c *checker) refused(f Field) bool {
	for _, i := range c.issues {
		if i.Field == f && !i.Hint {
			return true
		}
	}
	return false
}

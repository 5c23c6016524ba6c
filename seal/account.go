package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
)

// Sealer seals small values of the account compartment, each for its place:
// names, secrets of one-time codes, tickets of sign-in. The form is in
// doc/format/account.md.
type Sealer struct{ aead cipher.AEAD }

// accountInfo names what the key is for.
const accountInfo = "verdig-compartment/account/1"

// AccountSealer returns the sealer of the account compartment. Its key is
// derived from the database key by HKDF-SHA-256 (RFC 5869).
func (k *Keys) AccountSealer() (*Sealer, error) {
	key, err := hkdf.Key(sha256.New, k.database.b[:], []byte(k.installation), accountInfo, KeySize)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	return &Sealer{aead}, err
}

// Seal returns the bytes sealed for a place: AES-256-GCM with a random nonce of
// 96 bits in front and the place as additional data.
func (s *Sealer) Seal(place string, plain []byte) []byte {
	nonce := make([]byte, s.aead.NonceSize(), s.aead.NonceSize()+len(plain)+s.aead.Overhead())
	_, _ = rand.Read(nonce)
	return s.aead.Seal(nonce, nonce, plain, []byte(place))
}

// Open returns what was sealed for the place, and ErrSealed for anything else.
func (s *Sealer) Open(place string, sealed []byte) ([]byte, error) {
	n := s.aead.NonceSize()
	if len(sealed) < n {
		return nil, ErrSealed
	}
	plain, err := s.aead.Open(nil, sealed[:n], sealed[n:], []byte(place))
	if err != nil {
		return nil, ErrSealed
	}
	return plain, nil
}

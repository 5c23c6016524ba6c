package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
)

// Sealer seals tickets of sign-in, each kind for its place. The form is in
// doc/format/account.md.
type Sealer struct{ aead cipher.AEAD }

// ticketInfo names what the key is for.
const ticketInfo = "verdig-ticket/1"

// TicketSealer returns the sealer of tickets of sign-in. Its key is
// derived from the database key by HKDF-SHA-256 (RFC 5869).
func (k *Keys) TicketSealer() (*Sealer, error) {
	key, err := hkdf.Key(sha256.New, k.database.b[:], []byte(k.installation), ticketInfo, KeySize)
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

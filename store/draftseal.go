package store

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"

	"verdig/fault"
	"verdig/seal"
)

// draftSealer seals what stands in the compartment of drafts: AES-256-GCM with
// a random nonce before the text, the place (table, column, row) as associated
// data, and keys derived by HKDF-SHA-256. This is the only place that knows
// the key of the compartment.
type draftSealer struct {
	aead cipher.AEAD
	mark []byte
}

func newDraftSealer(k *seal.Keys) (draftSealer, error) {
	derive := func(info string) ([]byte, error) {
		return hkdf.Key(sha256.New, k.Database().Bytes(), nil, "verdig/draft/"+info, seal.KeySize)
	}
	key, err := derive("seal/1")
	if err != nil {
		return draftSealer{}, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return draftSealer{}, err
	}
	s := draftSealer{}
	if s.aead, err = cipher.NewGCM(block); err != nil {
		return draftSealer{}, err
	}
	s.mark, err = derive("mark/1")
	return s, err
}

// sealDraft seals a text at its place.
func (s *Store) sealDraft(place string, plain []byte) ([]byte, error) {
	d, err := newDraftSealer(s.keys)
	if err != nil {
		return nil, fault.Wrap(fault.Internal, err, "store.draft_key")
	}
	nonce := make([]byte, d.aead.NonceSize(), d.aead.NonceSize()+len(plain)+d.aead.Overhead())
	_, _ = rand.Read(nonce)
	return d.aead.Seal(nonce, nonce, plain, []byte(place)), nil
}

// openDraft opens what sealDraft sealed at the place.
func (s *Store) openDraft(place string, sealed []byte) ([]byte, error) {
	d, err := newDraftSealer(s.keys)
	if err != nil {
		return nil, fault.Wrap(fault.Internal, err, "store.draft_key")
	}
	if n := d.aead.NonceSize(); len(sealed) >= n {
		if plain, err := d.aead.Open(nil, sealed[:n], sealed[n:], []byte(place)); err == nil {
			return plain, nil
		}
	}
	return nil, fault.New(fault.Internal, "store.draft_damaged")
}

// markDraft is a keyed hash by which equal texts are told without keeping them.
func (s *Store) markDraft(domain string, text []byte) ([]byte, error) {
	d, err := newDraftSealer(s.keys)
	if err != nil {
		return nil, fault.Wrap(fault.Internal, err, "store.draft_key")
	}
	mac := hmac.New(sha256.New, d.mark)
	mac.Write([]byte(domain))
	mac.Write([]byte{0})
	mac.Write(text)
	return mac.Sum(nil), nil
}

package identity

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-jose/go-jose/v4"
)

// Provider is an outside sign-in by OpenID Connect. The file is described in
// doc/signin.md.
type Provider struct {
	ID         string            `json:"id"`          // in addresses: small letters, digits, hyphens
	Name       string            `json:"name"`        // shown on the sign-in page
	Issuer     string            `json:"issuer"`      // address of the provider, exactly as it names itself
	ClientID   string            `json:"client_id"`   // under which the installation is known to it
	KeyFile    string            `json:"key_file"`    // private key (PKCS #8 PEM), RSA of at least 2,048 bits or P-256
	KeyID      string            `json:"key_id"`      // as registered with the provider
	Thumbprint string            `json:"thumbprint"`  // SHA-256 of the certificate in base64url, where the provider asks for it
	Scopes     []string          `json:"scopes"`      // beside openid
	ACRValues  []string          `json:"acr_values"`  // levels of assurance that are enough; at least one
	ACRClaim   string            `json:"acr_claim"`   // claim that tells the level; "" means acr
	Parameters map[string]string `json:"parameters"`  // further ones of the request, for providers that take no acr_values
	ACRRequest *bool             `json:"acr_request"` // send acr_values; unset means yes

	signer jose.Signer
}

// maxProviderFile is the longest file of providers, in bytes.
const maxProviderFile = 1 << 20

// ReadProviders reads a JSON list of providers and their key files, which are
// named from the folder of the list. It returns [ErrSettings] where a field is
// unknown or missing, an id stands twice, the issuer is not https, or a key is
// too weak.
func ReadProviders(file string) ([]Provider, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var all []Provider
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&all); err != nil || len(b) > maxProviderFile {
		return nil, fmt.Errorf("%w: %s is not a list of providers: %w", ErrSettings, file, err)
	}
	for i := range all {
		p := &all[i]
		if slices.ContainsFunc(all[:i], func(o Provider) bool { return o.ID == p.ID }) {
			return nil, fmt.Errorf("%w: provider %s stands twice", ErrSettings, p.ID)
		}
		if err := p.check(); err != nil {
			return nil, err
		}
		path := p.KeyFile
		if !filepath.IsAbs(path) {
			path = filepath.Join(filepath.Dir(file), path)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		if err := p.setKey(text); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// reservedParameters are those that the sign-in sets itself.
var reservedParameters = []string{
	"client_id", "redirect_uri", "response_type", "response_mode", "scope", "state", "nonce", "code_challenge", "code_challenge_method",
	"acr_values", "prompt", "max_age", "request", "request_uri",
}

func (p *Provider) check() error {
	bad := func(what string) error { return fmt.Errorf("%w: provider %s: %s", ErrSettings, p.ID, what) }
	u, err := url.Parse(p.Issuer)
	switch {
	case p.ID == "" || strings.Trim(p.ID, "abcdefghijklmnopqrstuvwxyz0123456789-") != "":
		return bad("id")
	case p.Name == "" || p.ClientID == "" || p.KeyID == "" && p.Thumbprint == "":
		return bad("name, client_id or key_id is missing")
	case err != nil || u.Host == "" || !secure(u) || u.RawQuery != "" || u.Fragment != "":
		return bad("issuer")
	case len(p.ACRValues) == 0:
		return bad("acr_values is missing")
	}
	for name := range p.Parameters {
		if slices.Contains(reservedParameters, name) {
			return bad("parameter " + name + " is set by the sign-in itself")
		}
	}
	return nil
}

// setKey reads the private key with which the installation proves itself.
func (p *Provider) setKey(text []byte) error {
	bad := fmt.Errorf("%w: provider %s: key_file is no PKCS #8 key, RSA of at least 2,048 bits or P-256", ErrSettings, p.ID)
	block, _ := pem.Decode(text)
	if block == nil {
		return bad
	}
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return bad
	}
	var alg jose.SignatureAlgorithm
	switch k := key.(type) {
	case *rsa.PrivateKey:
		if alg = jose.RS256; k.N.BitLen() < minRSABits {
			return bad
		}
	case *ecdsa.PrivateKey:
		if alg = jose.ES256; k.Curve != elliptic.P256() {
			return bad
		}
	default:
		return bad
	}
	o := (&jose.SignerOptions{}).WithType("JWT")
	if p.KeyID != "" {
		o = o.WithHeader("kid", p.KeyID)
	}
	if p.Thumbprint != "" {
		o = o.WithHeader("x5t#S256", p.Thumbprint)
	}
	p.signer, err = jose.NewSigner(jose.SigningKey{Algorithm: alg, Key: key}, o)
	return err
}

// minRSABits is the weakest RSA key that is used or taken.
const minRSABits = 2048

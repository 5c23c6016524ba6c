package identity

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
)

// maxResponse is the longest answer of a browser, in bytes.
const maxResponse = 64 << 10

// publicPart is what is kept of a passkey.
type publicPart struct {
	Key        []byte   `json:"key"` // COSE
	Flags      byte     `json:"flags"`
	AAGUID     []byte   `json:"aaguid"`
	Transports []string `json:"transports,omitempty"`
}

// holder shows an account to the passkey library. Its handle is the opaque id.
type holder struct {
	user access.User
	keys []webauthn.Credential
}

func (h holder) WebAuthnID() []byte                         { return []byte(h.user.ID) }
func (h holder) WebAuthnName() string                       { return h.user.Name }
func (h holder) WebAuthnDisplayName() string                { return h.user.Display }
func (h holder) WebAuthnCredentials() []webauthn.Credential { return h.keys }

func holderOf(u access.User, held []access.Credential) (holder, error) {
	h := holder{user: u}
	for _, k := range held {
		if k.Kind != access.Passkey {
			continue
		}
		var p publicPart
		if err := json.Unmarshal(k.Content, &p); err != nil {
			return h, fault.Wrap(fault.Internal, err, "store.corrupt")
		}
		c := webauthn.Credential{
			ID: k.Key, PublicKey: p.Key, Flags: webauthn.NewCredentialFlags(protocol.AuthenticatorFlags(p.Flags)),
			Authenticator: webauthn.Authenticator{AAGUID: p.AAGUID, SignCount: uint32(k.Counter)}, // #nosec G115 -- stored from a count of 32 bits
		}
		for _, t := range p.Transports {
			c.Transport = append(c.Transport, protocol.AuthenticatorTransport(t))
		}
		h.keys = append(h.keys, c)
	}
	return h, nil
}

// ceremony seals what the second half needs.
func (s *Service) ceremony(kind, session string, options any, data *webauthn.SessionData) (Ceremony, error) {
	b, err := json.Marshal(options)
	if err != nil {
		return Ceremony{}, err
	}
	text, err := s.sealTicket(kind, session, data)
	return Ceremony{Options: b, Ticket: text}, err
}

// BeginPasskey begins a sign-in with any passkey of the installation. It keeps
// nothing.
func (s *Service) BeginPasskey(context.Context) (Ceremony, error) {
	options, data, err := s.passkeys.BeginDiscoverableLogin(webauthn.WithUserVerification(protocol.VerificationRequired))
	if err != nil {
		return Ceremony{}, err
	}
	return s.ceremony(forPasskey, "", options, data)
}

// assertion reads the answer of a passkey.
func assertion(response []byte) (*protocol.ParsedCredentialAssertionData, error) {
	if len(response) > maxResponse {
		return nil, errSignIn()
	}
	parsed, err := protocol.ParseCredentialRequestResponseBytes(response)
	if err != nil {
		return nil, errSignIn()
	}
	return parsed, nil
}

// FinishPasskey takes the browser's answer (JSON) and returns the token of a
// new session.
func (s *Service) FinishPasskey(ctx context.Context, ticketText string, response []byte) (token string, err error) {
	var data webauthn.SessionData
	t, err := s.openTicket(forPasskey, "", ticketText, &data)
	if err != nil {
		return "", err
	}
	u, proof, err := s.provePasskey(ctx, data, response)
	if fault.KindOf(err) == fault.Forbidden {
		return "", s.refuse(ctx, "sign_in", u.ID, err)
	}
	if err != nil {
		return "", err
	}
	err = s.vault.update(ctx, note("sign_in", u.ID, u, firstRole(ordered(u.Roles))), func(tx Ledger) error {
		if err := t.spend(ctx, tx); err != nil {
			return err
		}
		if err := s.usePasskey(ctx, tx, u.ID, proof); err != nil {
			return err
		}
		token, err = s.beginNow(ctx, tx, u.ID, string(access.Passkey))
		return err
	})
	return token, err
}

// provePasskey checks the answer of a passkey and returns whose it is. With an
// error the account is the one whose passkey was named, if it is known.
func (s *Service) provePasskey(ctx context.Context, data webauthn.SessionData, response []byte) (access.User, *webauthn.Credential, error) {
	parsed, err := assertion(response)
	if err != nil {
		return access.User{}, nil, err
	}
	u, h, err := s.passkeyHolder(ctx, parsed.RawID)
	if err != nil {
		return u, nil, err
	}
	find := func(_, handle []byte) (webauthn.User, error) {
		if !bytes.Equal(handle, h.WebAuthnID()) {
			return nil, errSignIn()
		}
		return h, nil
	}
	_, proof, err := s.passkeys.ValidatePasskeyLogin(find, data, parsed)
	if err != nil || proof.Authenticator.CloneWarning {
		return u, nil, errSignIn()
	}
	return u, proof, nil
}

// passkeyHolder finds the account of a passkey's id.
func (s *Service) passkeyHolder(ctx context.Context, id []byte) (access.User, holder, error) {
	var u access.User
	var h holder
	err := s.vault.view(ctx, note("sign_in", "", access.User{}, ""), func(tx Ledger) error {
		k, err := tx.CredentialByKey(ctx, access.Passkey, id)
		if err != nil {
			return err
		}
		if u, err = tx.Account(ctx, k.Account); err != nil {
			return err
		}
		h, err = holderOf(u, []access.Credential{k})
		return err
	})
	if missing(err) || err == nil && !u.Active() {
		return access.User{}, holder{}, errSignIn()
	}
	return u, h, err
}

// usePasskey keeps that a passkey was used. It is looked up again: removed
// meanwhile, or used with the same counter, it does not count.
func (s *Service) usePasskey(ctx context.Context, tx Ledger, account string, proof *webauthn.Credential) error {
	k, err := tx.CredentialByKey(ctx, access.Passkey, proof.ID)
	if missing(err) || err == nil && (k.Account != account || proof.Authenticator.SignCount > 0 && int64(proof.Authenticator.SignCount) <= k.Counter) {
		return errSignIn()
	}
	if err != nil {
		return err
	}
	k.Counter, k.Used = int64(proof.Authenticator.SignCount), s.moment()
	return tx.PutCredential(ctx, k)
}

// beginNow begins a session of an account as it stands in the transaction.
func (s *Service) beginNow(ctx context.Context, tx Ledger, account, method string) (string, error) {
	u, err := tx.Account(ctx, account)
	if missing(err) || err == nil && !u.Active() {
		return "", errSignIn()
	}
	if err != nil {
		return "", err
	}
	return s.begin(ctx, tx, u, method)
}

// holding finds a visit and the credentials of its account.
func (s *Service) holding(ctx context.Context, token string) (v Visit, held []access.Credential, err error) {
	err = s.vault.view(ctx, note("visit", "", access.User{}, ""), func(tx Ledger) error {
		if v, err = s.current(ctx, tx, token); err != nil {
			return err
		}
		held, err = tx.CredentialsOf(ctx, v.Account.ID)
		return err
	})
	return v, held, err
}

// BeginAddPasskey begins to add a passkey: while enrolling, or within five
// minutes of a confirmation.
func (s *Service) BeginAddPasskey(ctx context.Context, token string) (Ceremony, error) {
	v, held, err := s.holding(ctx, token)
	if err != nil {
		return Ceremony{}, err
	}
	if err := s.mayChange(v); err != nil {
		return Ceremony{}, err
	}
	if v.Account.Name == "" {
		return Ceremony{}, fault.New(fault.Invalid, "identity.nameless")
	}
	h, err := holderOf(v.Account, held)
	if err != nil {
		return Ceremony{}, err
	}
	options, data, err := s.passkeys.BeginRegistration(h, webauthn.WithExclusions(webauthn.Credentials(h.keys).CredentialDescriptors()))
	if err != nil {
		return Ceremony{}, err
	}
	return s.ceremony(forAdding, v.Session.ID, options, data)
}

// maxLabel is the longest name of a credential, in characters.
const maxLabel = 60

// FinishAddPasskey stores the passkey under a name of the owner's choice. It
// returns the token with which to go on: a new one, after enrolling.
func (s *Service) FinishAddPasskey(ctx context.Context, token, ticketText string, response []byte, label string) (next string, err error) {
	label = strings.TrimSpace(label)
	if n := utf8.RuneCountInString(label); n < 1 || n > maxLabel || strings.ContainsFunc(label, unicode.IsControl) {
		return "", fault.New(fault.Invalid, "identity.label")
	}
	v, held, err := s.holding(ctx, token)
	if err != nil {
		return "", err
	}
	var data webauthn.SessionData
	t, err := s.openTicket(forAdding, v.Session.ID, ticketText, &data)
	if err != nil {
		return "", err
	}
	k, err := s.newPasskey(v, held, data, response)
	if err != nil {
		return "", err
	}
	k.Label = label
	err = s.within(ctx, "add_credential", token, func(tx Ledger, v Visit) error {
		if err := s.mayChange(v); err != nil {
			return err
		}
		if err := t.spend(ctx, tx); err != nil {
			return err
		}
		switch _, err := tx.CredentialByKey(ctx, access.Passkey, k.Key); {
		case err == nil:
			return fault.New(fault.Conflict, "identity.passkey_known")
		case !missing(err):
			return err
		}
		if err := tx.PutCredential(ctx, k); err != nil {
			return err
		}
		next, err = s.settle(ctx, tx, v, token, access.Passkey)
		return err
	})
	return next, err
}

// newPasskey checks the browser's answer and returns the credential to store.
func (s *Service) newPasskey(v Visit, held []access.Credential, data webauthn.SessionData, response []byte) (access.Credential, error) {
	bad := fault.New(fault.Invalid, "identity.passkey")
	if len(response) > maxResponse {
		return access.Credential{}, bad
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes(response)
	if err != nil {
		return access.Credential{}, bad
	}
	h, err := holderOf(v.Account, held)
	if err != nil {
		return access.Credential{}, err
	}
	made, err := s.passkeys.CreateCredential(h, data, parsed)
	if err != nil {
		return access.Credential{}, bad
	}
	p := publicPart{Key: made.PublicKey, Flags: byte(made.Flags.ProtocolValue()), AAGUID: made.Authenticator.AAGUID}
	for _, t := range made.Transport {
		p.Transports = append(p.Transports, string(t))
	}
	content, err := json.Marshal(p)
	now := s.moment()
	return access.Credential{
		ID: register.NewID(now), Account: v.Account.ID, Kind: access.Passkey, Key: made.ID, Content: content,
		Counter: int64(made.Authenticator.SignCount), Created: now,
	}, err
}

// BeginConfirm begins a step-up with one of the account's passkeys; an account
// without any is fault.NotFound, identity.no_passkey.
func (s *Service) BeginConfirm(ctx context.Context, token string) (Ceremony, error) {
	v, held, err := s.holding(ctx, token)
	if err != nil {
		return Ceremony{}, err
	}
	h, err := holderOf(v.Account, held)
	if err != nil {
		return Ceremony{}, err
	}
	if len(h.keys) == 0 || v.Session.Enrolling {
		return Ceremony{}, fault.New(fault.NotFound, "identity.no_passkey")
	}
	options, data, err := s.passkeys.BeginLogin(h, webauthn.WithUserVerification(protocol.VerificationRequired))
	if err != nil {
		return Ceremony{}, err
	}
	return s.ceremony(forConfirm, v.Session.ID, options, data)
}

// ConfirmPasskey finishes a step-up and returns the session's new token.
func (s *Service) ConfirmPasskey(ctx context.Context, token, ticketText string, response []byte) (next string, err error) {
	v, held, err := s.holding(ctx, token)
	if err != nil {
		return "", err
	}
	var data webauthn.SessionData
	t, err := s.openTicket(forConfirm, v.Session.ID, ticketText, &data)
	if err != nil {
		return "", err
	}
	parsed, err := assertion(response)
	if err != nil {
		return "", s.refuse(ctx, "confirm", v.Account.ID, err)
	}
	h, err := holderOf(v.Account, held)
	if err != nil {
		return "", err
	}
	proof, err := s.passkeys.ValidateLogin(h, data, parsed)
	if err != nil || proof.Authenticator.CloneWarning {
		return "", s.refuse(ctx, "confirm", v.Account.ID, errSignIn())
	}
	err = s.within(ctx, "confirm", token, func(tx Ledger, v Visit) error {
		if err := t.spend(ctx, tx); err != nil {
			return err
		}
		if err := s.usePasskey(ctx, tx, v.Account.ID, proof); err != nil {
			return err
		}
		next, err = s.confirm(ctx, tx, v.Session)
		return err
	})
	return next, err
}

// Credentials returns the account's own credentials, without their secrets.
func (s *Service) Credentials(ctx context.Context, token string) ([]access.Credential, error) {
	_, held, err := s.holding(ctx, token)
	for i := range held {
		held[i].Key, held[i].Content, held[i].Secret = nil, nil, nil
	}
	return held, err
}

// RemoveCredential removes a credential of one's own, within five minutes of a
// confirmation. The last one cannot be removed. The account's other sessions
// end.
func (s *Service) RemoveCredential(ctx context.Context, token, id string) error {
	return s.within(ctx, "remove_credential", token, func(tx Ledger, v Visit) error {
		if v.Session.Enrolling {
			return errConfirm()
		}
		if err := s.mayChange(v); err != nil {
			return err
		}
		held, err := tx.CredentialsOf(ctx, v.Account.ID)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(held, func(k access.Credential) bool { return k.ID == id })
		switch {
		case i < 0:
			return fault.New(fault.NotFound, "identity.credential")
		case len(held) == 1:
			return fault.New(fault.Conflict, "identity.last_credential")
		}
		held[i].Removed = s.moment()
		if err := tx.PutCredential(ctx, held[i]); err != nil {
			return err
		}
		return s.endOf(ctx, tx, v.Account.ID, func(x access.Session) bool { return x.ID != v.Session.ID })
	})
}

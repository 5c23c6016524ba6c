package identity

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"time"

	"verdig/audit"
	"verdig/fault"
)

// ticket is what must be remembered between the two halves of a sign-in. It is
// sealed and carried by the browser, so that somebody who begins a million of
// them costs no memory. It works once: its id is spent with the second half.
type ticket struct {
	ID      string          `json:"id"`
	Until   time.Time       `json:"until"`
	Session string          `json:"session,omitempty"` // id of the session that it belongs to
	Data    json.RawMessage `json:"data"`
}

// The kinds of tickets.
const (
	forPasskey = "passkey" // sign in
	forConfirm = "confirm" // step-up
	forAdding  = "add"     // a new passkey
	forCode    = "code"    // a new secret of one-time codes
	forOIDC    = "oidc"
)

// maxTicket is the longest ticket, in bytes; real ones have a few hundred.
const maxTicket = 8 << 10

func (s *Service) sealTicket(kind, session string, data any) (string, error) {
	b, err := json.Marshal(data)
	if err != nil {
		return "", err
	}
	b, err = json.Marshal(ticket{ID: newToken(), Until: s.moment().Add(ConfirmLimit), Session: session, Data: b})
	if err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(s.sealer.Seal("ticket/"+kind, b)), nil
}

// errTicket is the error for a ticket that is damaged, of another kind or
// session, used, or too old.
func errTicket() error { return fault.New(fault.Forbidden, "identity.ticket") }

func (s *Service) openTicket(kind, session, text string, data any) (ticket, error) {
	var t ticket
	if len(text) > maxTicket {
		return t, errTicket()
	}
	sealed, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil || base64.RawURLEncoding.EncodeToString(sealed) != text { // one ticket, one text
		return t, errTicket()
	}
	plain, err := s.sealer.Open("ticket/"+kind, sealed)
	if err != nil {
		return t, errTicket()
	}
	if err := json.Unmarshal(plain, &t); err != nil {
		return t, errTicket()
	}
	if s.now().After(t.Until) || t.Session != session && session != anySession {
		return t, errTicket()
	}
	return t, json.Unmarshal(t.Data, data)
}

// anySession lets a ticket say by itself which session it belongs to.
const anySession = "*"

func (t ticket) spend(ctx context.Context, tx Ledger) error {
	err := tx.Spend(ctx, "ticket", t.ID, t.Until)
	if fault.KindOf(err) == fault.Conflict {
		return errTicket()
	}
	return err
}

// once spends a ticket in a transaction of its own.
func (s *Service) once(ctx context.Context, n audit.Note, t ticket) error {
	return s.vault.update(ctx, n, func(tx Ledger) error { return t.spend(ctx, tx) })
}

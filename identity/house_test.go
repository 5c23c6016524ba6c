package identity

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/descope/virtualwebauthn"
	"github.com/pquerna/otp/totp"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
	"verdig/lang"
	"verdig/register"
	"verdig/store"
)

const testOrigin = "https://verdig.example.no"

var (
	ctx      = context.Background()
	testNote = audit.Note{Actor: "test", Role: "system", Action: "test", Purpose: "secure"}
	// quick is a cost for tests that hash many passwords.
	quick = cost{passes: 1, memoryKiB: 64, lanes: 1}
)

// house is an installation with its sign-in and a clock of its own.
type house struct {
	*Service
	t     testing.TB
	store *store.Store
	first string // enrolment token of the first administrator

	mu   sync.Mutex
	now  time.Time
	said []string
}

func (h *house) clock() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now
}

func (h *house) wait(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(d)
}

func newHouse(t testing.TB, change ...func(*Settings)) *house {
	t.Helper()
	h := &house{t: t, now: time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC)}
	st, e, err := store.Create(ctx, filepath.Join(t.TempDir(), "data"), store.Options{Now: h.clock})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		report, err := st.Verify(ctx)
		if err != nil || !report.OK() {
			t.Errorf("the register does not verify: %v %v", err, report.Findings)
		}
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	h.store, h.first = st, e.Token
	s := Settings{Vault: h.heard(Over(st.View, st.Update, st.Touch)), Sealer: st.Sealer(), Origin: testOrigin, RPName: "Verdig", Now: h.clock}
	for _, c := range change {
		c(&s)
	}
	if h.Service, err = New(s); err != nil {
		t.Fatal(err)
	}
	h.setCost(quick)
	return h
}

func (h *house) update(fn func(*store.Tx) error) {
	h.t.Helper()
	if err := h.store.Update(ctx, testNote, fn); err != nil {
		h.t.Fatal(err)
	}
}

// invited makes an account and returns it with the token of its invitation.
func (h *house) invited(name, agency string, roles ...access.Role) (access.User, string) {
	h.t.Helper()
	now := h.moment()
	u := access.User{ID: register.NewID(now), Name: name, Display: "Display of " + name, Agency: agency, Roles: roles, Created: now}
	var token string
	h.update(func(tx *store.Tx) error {
		if err := tx.PutAccount(ctx, u); err != nil {
			return err
		}
		var err error
		token, err = tx.AddInvitation(ctx, access.Invitation{
			ID: register.NewID(now), Account: u.ID, Purpose: access.InviteNew, By: "test", Created: now, Expires: now.Add(7 * 24 * time.Hour),
		})
		return err
	})
	return u, token
}

// device is somebody's authenticator for passkeys.
type device struct {
	rp   virtualwebauthn.RelyingParty
	auth virtualwebauthn.Authenticator
	key  virtualwebauthn.Credential
}

// wholeKey is the length of a P-256 key in COSE form (RFC 9053, 7.1.1: the
// coordinates have their leading zeros).
const wholeKey = 77

// newKey makes a key. The library of the test leaves out leading zeros of the
// coordinates, which one key in 128 has and no authenticator would send: such a
// key is thrown away.
func newKey() virtualwebauthn.Credential {
	for {
		if k := virtualwebauthn.NewCredential(virtualwebauthn.KeyTypeEC2); len(k.Key.AttestationData()) == wholeKey {
			return k
		}
	}
}

func newDevice(account string) *device {
	d := &device{
		rp:  virtualwebauthn.RelyingParty{ID: "verdig.example.no", Name: "Verdig", Origin: testOrigin},
		key: newKey(),
	}
	d.auth = virtualwebauthn.NewAuthenticatorWithOptions(virtualwebauthn.AuthenticatorOptions{UserHandle: []byte(account)})
	d.auth.AddCredential(d.key)
	return d
}

func (d *device) attest(t testing.TB, c Ceremony) []byte {
	t.Helper()
	o, err := virtualwebauthn.ParseAttestationOptions(string(c.Options))
	if err != nil {
		t.Fatal(err)
	}
	return []byte(virtualwebauthn.CreateAttestationResponse(d.rp, d.auth, d.key, *o))
}

func (d *device) assert(t testing.TB, c Ceremony) []byte {
	t.Helper()
	o, err := virtualwebauthn.ParseAssertionOptions(string(c.Options))
	if err != nil {
		t.Fatal(err)
	}
	d.key.Counter++
	return []byte(virtualwebauthn.CreateAssertionResponse(d.rp, d.auth, d.key, *o))
}

// addPasskey adds a passkey to the account of a session.
func (h *house) addPasskey(token, account, label string) (*device, string) {
	h.t.Helper()
	h.wait(time.Second)
	d := newDevice(account)
	c, err := h.BeginAddPasskey(ctx, token)
	if err != nil {
		h.t.Fatal(err)
	}
	next, err := h.FinishAddPasskey(ctx, token, c.Ticket, d.attest(h.t, c), label)
	if err != nil {
		h.t.Fatal(err)
	}
	return d, next
}

// withPasskey makes an account with a passkey and a session.
func (h *house) withPasskey(name, agency string, roles ...access.Role) (access.User, *device, string) {
	h.t.Helper()
	u, invitation := h.invited(name, agency, roles...)
	token, err := h.Redeem(ctx, invitation)
	if err != nil {
		h.t.Fatal(err)
	}
	d, next := h.addPasskey(token, u.ID, "blue key")
	return u, d, next
}

// signIn signs in with a passkey.
func (h *house) signIn(d *device) (string, error) {
	h.t.Helper()
	h.wait(time.Second)
	c, err := h.BeginPasskey(ctx)
	if err != nil {
		h.t.Fatal(err)
	}
	return h.FinishPasskey(ctx, c.Ticket, d.assert(h.t, c))
}

const testPassword = "fjorden ligger stille"

// withPassword makes an account with a password and one-time codes.
func (h *house) withPassword(name, agency string, roles ...access.Role) (access.User, string, string) {
	h.t.Helper()
	u, invitation := h.invited(name, agency, roles...)
	token, err := h.Redeem(ctx, invitation)
	if err != nil {
		h.t.Fatal(err)
	}
	offer, err := h.BeginPassword(ctx, token)
	if err != nil {
		h.t.Fatal(err)
	}
	next, err := h.FinishPassword(ctx, token, NewPassword{Ticket: offer.Ticket, Password: testPassword, Code: h.code(offer.Secret)})
	if err != nil {
		h.t.Fatal(err)
	}
	h.wait(codeSeconds * time.Second)
	return u, offer.Secret, next
}

// wantKey fails the test where the error is not of the key, or where its key
// has no text.
func wantKey(t testing.TB, err error, key string) {
	t.Helper()
	var f *fault.Error
	if !errors.As(err, &f) || f.Key != key {
		t.Errorf("error is %v, want %s", err, key)
		return
	}
	texts, bad := lang.Load()
	if bad != nil {
		t.Fatal(bad)
	}
	if !texts.Has(key) {
		t.Errorf("%s is in no catalogue", key)
	}
}

// heard is a vault that remembers what is written into the audit chain: the
// notes of changes, and events.
func (h *house) heard(v Vault) Vault {
	plain := v.update
	v.update = func(ctx context.Context, n audit.Note, fn func(Ledger) error) error {
		return plain(ctx, n, func(tx Ledger) error {
			var mine []string
			err := fn(listener{tx, &mine, n})
			if err == nil {
				h.mu.Lock()
				h.said = append(append(h.said, n.Actor+" "+n.Action+" "+n.Object), mine...)
				h.mu.Unlock()
			}
			return err
		})
	}
	return v
}

type listener struct {
	Ledger
	said *[]string
	note audit.Note
}

func (l listener) Record(ctx context.Context, action, kind, object string) error {
	*l.said = append(*l.said, l.note.Actor+" "+action+" "+kind+" "+object)
	return l.Ledger.Record(ctx, action, kind, object)
}

// says reports whether the audit chain has got a line.
func (h *house) says(line string) bool { return slices.Contains(h.said, line) }

// code is the one-time code of a secret at this moment.
func (h *house) code(secret string) string {
	h.t.Helper()
	code, err := totp.GenerateCode(secret, h.clock())
	if err != nil {
		h.t.Fatal(err)
	}
	return code
}

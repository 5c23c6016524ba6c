package identity

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"verdig/fault"
)

// FuzzAssertion reads any text as the assertion of a machine: nobody gets a
// token but by the text that the machine signed, and every refusal is alike.
func FuzzAssertion(f *testing.F) {
	h := newHouse(f)
	m := h.machine("rosa")
	right := signed(f, m.key, jose.ES256, "m-1", h.claims(m))
	parts := strings.Split(right, ".")
	f.Add(right)
	f.Add("eyJhbGciOiJub25lIn0." + parts[1] + ".")
	f.Add(parts[0] + "." + parts[1] + ".")
	f.Add(parts[0] + ".e30." + parts[2])
	f.Add(right + ".x")
	f.Add(strings.Repeat(".", 5))
	f.Add(`{"payload":"e30","protected":"e30","signature":""}`)
	f.Fuzz(func(t *testing.T, text string) {
		_, g, err := h.readAssertion(ctx, text)
		if err != nil {
			if k := fault.KindOf(err); k != fault.Forbidden {
				t.Fatalf("%q: %v", text, err)
			}
			return
		}
		// base64 has letters whose last bits say nothing; what was signed is the same.
		if !strings.HasPrefix(text, parts[0]+"."+parts[1]+".") || g.Issuer != m.ID {
			t.Fatalf("%q is believed", text)
		}
	})
}

// FuzzCode tries any text as a one-time code and any stored text as the hash of
// a password: six digits of the time and no others, and nothing but the hash
// itself.
func FuzzCode(f *testing.F) {
	secret := []byte("twenty bytes of luck")
	now := time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC)
	right := codeAt(f, secret, now)
	hash := quick.hash(testPassword)
	f.Add(right, hash, int64(0))
	f.Add(" "+right, strings.Replace(hash, "m=64", "m=0", 1), int64(1)<<40)
	f.Add("000000", strings.Replace(hash, "p=1", "p=255", 1), int64(-1))
	f.Add("١٢٣٤٥٦", "$argon2id$v=19$m=4294967295,t=4294967295,p=255$AA$AA", int64(0))
	f.Add("", "$argon2id$", int64(0))
	f.Fuzz(func(t *testing.T, code, stored string, used int64) {
		step, ok := codeStep(secret, code, now, used)
		if ok && (len(code) != 6 || step <= used || step < now.Unix()/codeSeconds-codeSkew || step > now.Unix()/codeSeconds+codeSkew) {
			t.Fatalf("%q is a code of step %d after %d", code, step, used)
		}
		if _, again := codeStep(secret, code, now, max(used, step)); ok && again {
			t.Fatalf("%q is taken twice", code)
		}
		if cheap(stored) && verify(stored, testPassword) && !verify(hash, testPassword) {
			t.Fatalf("%q", stored)
		}
	})
}

func codeAt(t testing.TB, secret []byte, now time.Time) string {
	t.Helper()
	for n := range 1_000_000 {
		code := strings.Repeat("0", 6)[:6-len(itoa(n))] + itoa(n)
		if step, ok := codeStep(secret, code, now, 0); ok && step == now.Unix()/codeSeconds {
			return code
		}
	}
	t.Fatal("no code")
	return ""
}

func itoa(n int) string {
	text := ""
	for ; n > 0 || text == ""; n /= 10 {
		text = string(rune('0'+n%10)) + text
	}
	return text
}

// cheap keeps the fuzzer from settings that take memory and time by right.
func cheap(stored string) bool {
	_, rest, _ := strings.Cut(stored, "m=")
	memory, rest, _ := strings.Cut(rest, ",t=")
	passes, _, _ := strings.Cut(rest, ",")
	return len(memory) < 4 && len(passes) < 2
}

// FuzzCallback comes back from a provider with any parameters and any ticket:
// nobody is signed in, and nothing breaks.
func FuzzCallback(f *testing.F) {
	h, _ := withProvider(f)
	d, err := h.BeginOIDC(ctx, "", "idporten")
	if err != nil {
		f.Fatal(err)
	}
	at, err := url.Parse(d.URL)
	if err != nil {
		f.Fatal(err)
	}
	state := at.Query().Get("state")
	f.Add(d.Ticket, "state="+state+"&code=x")
	f.Add(d.Ticket, "state="+state+"&error=access_denied")
	f.Add(d.Ticket, "state=x&code=y&iss=https://zq9.example")
	f.Add(d.Ticket+"x", "state="+state+"&state="+state+"&code=")
	f.Add("", "")
	f.Fuzz(func(t *testing.T, ticket, query string) {
		q, err := url.ParseQuery(query)
		if err != nil {
			return
		}
		token, err := h.FinishOIDC(ctx, ticket, q)
		if err == nil || token != "" {
			t.Fatalf("%q with %q signs in", ticket, query)
		}
		if k := fault.KindOf(err); k == fault.Internal {
			t.Fatalf("%q with %q: %v", ticket, query, err)
		}
	})
}

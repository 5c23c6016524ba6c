package identity

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"verdig/access"
	"verdig/fault"
)

func TestAPasswordNeedsACode(t *testing.T) {
	h := newHouse(t)
	u, secret, _ := h.withPassword("kari", "rosa", access.Reporter)
	token, err := h.SignIn(ctx, " KARI ", testPassword, h.code(secret)[:3]+" "+h.code(secret)[3:])
	if err != nil {
		t.Fatal(err)
	}
	v, err := h.Session(ctx, token)
	if err != nil || v.Account.ID != u.ID || v.Session.Method != "password" {
		t.Errorf("%+v %v", v, err)
	}
	for name, try := range map[string][3]string{
		"a code that was used":  {"kari", testPassword, h.code(secret)},
		"no code":               {"kari", testPassword, ""},
		"a wrong password":      {"kari", testPassword + "r", h.code(secret)},
		"no password":           {"kari", "", h.code(secret)},
		"nobody's name":         {"ola", testPassword, h.code(secret)},
		"a password too long":   {"kari", strings.Repeat("x", 600), h.code(secret)},
		"a name too long":       {strings.Repeat("x", 300), testPassword, h.code(secret)},
		"the secret for a code": {"kari", testPassword, secret},
	} {
		token, err := h.SignIn(ctx, try[0], try[1], try[2])
		if token != "" {
			t.Errorf("%s signs in", name)
		}
		wantKey(t, err, "identity.sign_in")
	}
	if !h.says("nobody refuse sign_in "+u.ID) || !h.says("nobody refuse sign_in ") {
		t.Errorf("the failures are not written down: %v", h.said)
	}
	for _, line := range h.said {
		if strings.Contains(strings.ToLower(line), "kari") {
			t.Errorf("the audit chain names somebody: %s", line)
		}
	}
}

func TestAClockMayBeOneStepOff(t *testing.T) {
	h := newHouse(t)
	_, secret, _ := h.withPassword("kari", "rosa", access.Reporter)
	for _, c := range []struct {
		behind time.Duration
		in     bool
	}{{0, true}, {30 * time.Second, true}, {90 * time.Second, false}} {
		h.wait(5 * time.Minute)
		code := h.code(secret)
		h.wait(c.behind)
		token, err := h.SignIn(ctx, "kari", testPassword, code)
		if (token != "") != c.in {
			t.Errorf("%v behind: %v", c.behind, err)
		}
	}
	// A later code makes an earlier one useless, though its time has not passed.
	h.wait(5 * time.Minute)
	early := h.code(secret)
	h.wait(30 * time.Second)
	if _, err := h.SignIn(ctx, "kari", testPassword, h.code(secret)); err != nil {
		t.Fatal(err)
	}
	_, err := h.SignIn(ctx, "kari", testPassword, early)
	wantKey(t, err, "identity.sign_in")
}

// Ten failures are free; then each waits twice as long as the one before. A
// name that nobody has is treated alike.
func TestGuessingIsSlow(t *testing.T) {
	h := newHouse(t)
	_, secret, _ := h.withPassword("kari", "rosa", access.Reporter)
	for _, name := range []string{"kari", "nobody at all"} {
		for i := range freeFailures {
			_, err := h.SignIn(ctx, name, "wrong", "000000")
			wantKey(t, err, "identity.sign_in")
			if t.Failed() {
				t.Fatalf("%s: failure %d", name, i)
			}
		}
		for i := range 4 {
			_, err := h.SignIn(ctx, name, "wrong", "000000")
			wantKey(t, err, "identity.wait")
			h.wait(time.Second<<i - time.Millisecond)
			_, err = h.SignIn(ctx, name, "wrong", "000000")
			wantKey(t, err, "identity.wait")
			h.wait(time.Millisecond)
			_, err = h.SignIn(ctx, name, "wrong", "000000")
			wantKey(t, err, "identity.sign_in")
		}
	}
	h.wait(maxDelay)
	if _, err := h.SignIn(ctx, "kari", testPassword, h.code(secret)); err != nil {
		t.Error(err)
	}
	h.wait(time.Minute)
	_, err := h.SignIn(ctx, "kari", "wrong", "000000") // counted from nothing again
	wantKey(t, err, "identity.sign_in")
	tries := 1
	for ; tries < 1000; tries++ {
		h.wait(maxDelay)
		if _, err := h.SignIn(ctx, "kari", "wrong", "000000"); fault.KindOf(err) == fault.Unavailable {
			break
		}
	}
	if tries != lastFailure {
		t.Errorf("%d failures in a row were looked at", tries)
	}
	h.wait(24 * time.Hour)
	_, err = h.SignIn(ctx, "kari", testPassword, h.code(secret))
	wantKey(t, err, "identity.wait")
}

// Guesses at the same time are counted before they are looked at.
func TestParallelGuessesAreCounted(t *testing.T) {
	h := newHouse(t)
	h.withPassword("kari", "rosa", access.Reporter)
	var wg sync.WaitGroup
	var mu sync.Mutex
	looked := 0
	for range 40 {
		wg.Go(func() {
			_, err := h.SignIn(ctx, "kari", "wrong", "000000")
			mu.Lock()
			defer mu.Unlock()
			if fault.KindOf(err) == fault.Forbidden {
				looked++
			}
		})
	}
	wg.Wait()
	if looked != freeFailures {
		t.Errorf("%d guesses were looked at", looked)
	}
}

// One code is good for one of many at the same time.
func TestACodeIsUsedOnceInParallel(t *testing.T) {
	h := newHouse(t)
	_, secret, _ := h.withPassword("kari", "rosa", access.Reporter)
	code := h.code(secret)
	var wg sync.WaitGroup
	var mu sync.Mutex
	in := 0
	for range 8 {
		wg.Go(func() {
			if token, _ := h.SignIn(ctx, "kari", testPassword, code); token != "" {
				mu.Lock()
				in++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if in != 1 {
		t.Errorf("%d signed in with one code", in)
	}
}

func TestWhatMayBeAPassword(t *testing.T) {
	u := access.User{Name: "Kari.Oppdiktet", Agency: "pd-rosa"}
	for password, key := range map[string]string{
		"fjorden ligger stille":                 "",
		"four words in a row":                   "",
		strings.Repeat("øl og ", 21) + "ål":     "", // 128 characters, more bytes
		"ingen som vet dette her":               "",
		"fjorden ligger":                        "identity.password.short",
		"":                                      "identity.password.short",
		"æøåæøåæøåæøåæø":                        "identity.password.short", // 14 characters, 28 bytes
		"\xff\xfe\xfd012345678901234":           "identity.password.short",
		strings.Repeat("øl og ", 21) + "ålx":    "identity.password.long",
		"passwordpassword":                      "identity.password.common",
		"Correct Horse Battery Staple":          "identity.password.common",
		"aaaaaaaaaaaaaaaaaaaaaa":                "identity.password.common",
		"sommersommersommer":                    "identity.password.common",
		"123456781234567812345678":              "identity.password.common",
		"PASSORD123456789":                      "identity.password.common",
		"det er kari.oppdiktet som logger inn":  "identity.password.name",
		"Verdig2026Oslo!!":                      "identity.password.house",
		"Menneskehandel 1234":                   "identity.password.house",
		"case_worker@ROSA-2027":                 "identity.password.house",
		"QwertyAsdfghZxcvbn":                    "identity.password.house",
		"Sommer2026Vinter2027":                  "identity.password.house",
		"314159265358979323":                    "identity.password.house",
		"verdig er et fint ord":                 "",
		"DET ER KARI.OPPDIKTET SOM LOGGER INN.": "identity.password.name",
	} {
		err := checkPassword(normal(password), u)
		if key == "" {
			if err != nil {
				t.Errorf("%q: %v", password, err)
			}
			continue
		}
		wantKey(t, err, key)
	}
}

// A letter has more than one encoding, and keyboards differ in which they send.
func TestAPasswordIsTheSameFromEveryKeyboard(t *testing.T) {
	composed, decomposed := "bl\u00e5b\u00e6r p\u00e5 fjellet", "bla\u030ab\u00e6r pa\u030a fjellet"
	if !verify(quick.hash(normal(composed)), normal(decomposed)) || verify(quick.hash(normal(composed)), normal("x"+composed)) {
		t.Error("not the same")
	}
}

func TestADamagedHashOpensNothing(t *testing.T) {
	hash := quick.hash("x")
	for _, h := range []string{"", "x", hash[:len(hash)-1], strings.Replace(hash, "v=19", "v=18", 1), strings.Replace(hash, "t=1", "t=0", 1), strings.Replace(hash, "m=64", "m=99999999", 1), strings.ReplaceAll(hash, "$", "")} {
		if verify(h, "x") {
			t.Errorf("%q opens", h)
		}
	}
}

func TestAPasswordIsStoredWhenItsCodeIsProven(t *testing.T) {
	h := newHouse(t)
	_, invitation := h.invited("kari", "rosa", access.Reporter)
	token, _ := h.Redeem(ctx, invitation)
	offer, err := h.BeginPassword(ctx, token)
	if err != nil || !strings.HasPrefix(offer.URL, "otpauth://totp/Verdig:kari?") || len(offer.QR) < 100 {
		t.Fatalf("%+v %v", offer, err)
	}
	_, err = h.FinishPassword(ctx, token, NewPassword{offer.Ticket, testPassword, "000000"})
	wantKey(t, err, "identity.code")
	_, err = h.FinishPassword(ctx, token, NewPassword{offer.Ticket, "short", h.code(offer.Secret)})
	wantKey(t, err, "identity.password.short")
	_, err = h.FinishPassword(ctx, token, NewPassword{"x" + offer.Ticket, testPassword, h.code(offer.Secret)})
	wantKey(t, err, "identity.ticket")
	other, _ := h.invited("ola", "rosa", access.Reporter)
	_ = other
	next, err := h.FinishPassword(ctx, token, NewPassword{offer.Ticket, testPassword, h.code(offer.Secret)})
	if err != nil || next == token {
		t.Fatal(err)
	}
	_, err = h.FinishPassword(ctx, next, NewPassword{offer.Ticket, testPassword, h.code(offer.Secret)})
	wantKey(t, err, "identity.ticket")

	// Later it takes a confirmation, and the other sessions end.
	h.wait(6 * time.Minute)
	_, err = h.BeginPassword(ctx, next)
	wantKey(t, err, "identity.confirm")
	elsewhere, err := h.SignIn(ctx, "kari", testPassword, h.code(offer.Secret))
	if err != nil {
		t.Fatal(err)
	}
	h.wait(time.Minute)
	confirmed, err := h.ConfirmCode(ctx, next, h.code(offer.Secret))
	if err != nil {
		t.Fatal(err)
	}
	_, err = h.Session(ctx, next)
	wantKey(t, err, "identity.session")
	second, err := h.BeginPassword(ctx, confirmed)
	if err != nil {
		t.Fatal(err)
	}
	same, err := h.FinishPassword(ctx, confirmed, NewPassword{second.Ticket, "isen på vannet er tynn", h.code(second.Secret)})
	if err != nil || same != confirmed {
		t.Fatal(err)
	}
	_, err = h.Session(ctx, elsewhere)
	wantKey(t, err, "identity.session")
	h.wait(time.Minute)
	_, err = h.SignIn(ctx, "kari", testPassword, h.code(offer.Secret))
	wantKey(t, err, "identity.sign_in")
	if _, err = h.SignIn(ctx, "kari", "isen på vannet er tynn", h.code(second.Secret)); err != nil {
		t.Error(err)
	}
}

func TestWrongCodesOfAStepUpAreCounted(t *testing.T) {
	h := newHouse(t)
	u, secret, token := h.withPassword("kari", "rosa", access.Reporter)
	for range freeFailures {
		_, err := h.ConfirmCode(ctx, token, "000000")
		wantKey(t, err, "identity.code")
	}
	_, err := h.ConfirmCode(ctx, token, h.code(secret))
	wantKey(t, err, "identity.wait")
	h.wait(time.Second)
	next, err := h.ConfirmCode(ctx, token, h.code(secret))
	if err != nil || !h.says(u.ID+" confirm "+mustVisit(t, h, next).Session.ID) {
		t.Error(err, h.said)
	}
}

func mustVisit(t *testing.T, h *house, token string) Visit {
	t.Helper()
	v, err := h.Session(ctx, token)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// The cost of a sign-in with a password, with the standard setting.
func BenchmarkPassword(b *testing.B) {
	hash := standardCost.hash(testPassword)
	for b.Loop() {
		if !verify(hash, testPassword) {
			b.Fatal("wrong")
		}
	}
}

// A name that nobody has takes as long as a wrong password: compare the two.
func BenchmarkFailedSignIn(b *testing.B) {
	h := newHouse(b)
	h.setCost(standardCost)
	h.withPassword("kari", "rosa", access.Reporter)
	for _, name := range []string{"kari", "nobody"} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				h.wait(maxDelay)
				if _, err := h.SignIn(ctx, name, "wrong password here", "000000"); fault.KindOf(err) != fault.Forbidden {
					b.Fatal(err)
				}
			}
		})
	}
}

// A request of somebody who is signed in: the session and the account are read
// and the names opened.
func BenchmarkSession(b *testing.B) {
	h := newHouse(b)
	_, _, token := h.withPasskey("kari", "rosa", access.Reporter)
	for b.Loop() {
		if _, err := h.Session(ctx, token); err != nil {
			b.Fatal(err)
		}
	}
}

// More than two passwords at a time wait, and who waits too long is told so.
func TestPasswordsWaitForTheirTurn(t *testing.T) {
	h := newHouse(t)
	h.hashing <- struct{}{}
	h.hashing <- struct{}{}
	gone, cancel := context.WithCancel(ctx)
	cancel()
	_, err := h.SignIn(gone, "kari", testPassword, "000000")
	wantKey(t, err, "identity.busy")
	<-h.hashing
	_, err = h.SignIn(ctx, "kari", testPassword, "000000")
	wantKey(t, err, "identity.sign_in")
}

package identity

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"crypto/subtle"
	_ "embed"
	"encoding/base32"
	"encoding/base64"
	"fmt"
	"image/png"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/hotp"
	"github.com/pquerna/otp/totp"
	"golang.org/x/crypto/argon2"
	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
)

// The lengths of a password, in characters (NIST SP 800-63B-4, 3.1.1.2: at
// least 15 where nothing else is asked for; no rules of composition).
const (
	MinPassword = 15
	MaxPassword = 128
)

// cost is that of Argon2id (RFC 9106).
type cost struct {
	passes, memoryKiB uint32
	lanes             uint8
}

// standardCost is the second recommended setting of RFC 9106, section 4.
var standardCost = cost{passes: 3, memoryKiB: 64 << 10, lanes: 4}

const saltSize, hashSize = 16, 32 // bytes

var base32NoPad = base32.StdEncoding.WithPadding(base32.NoPadding)

// hash returns the salted hash of a password in the PHC string format.
func (c cost) hash(password string) string {
	salt := make([]byte, saltSize)
	_, _ = rand.Read(salt)
	sum := argon2.IDKey([]byte(password), salt, c.passes, c.memoryKiB, c.lanes, hashSize)
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, c.memoryKiB, c.passes, c.lanes, b64.EncodeToString(salt), b64.EncodeToString(sum))
}

// verify reports whether a hash is that of a password.
func verify(hash, password string) bool {
	var c cost
	var version int
	var rest string
	_, err := fmt.Sscanf(hash, "$argon2id$v=%d$m=%d,t=%d,p=%d$%s", &version, &c.memoryKiB, &c.passes, &c.lanes, &rest)
	text, sumText, ok := strings.Cut(rest, "$")
	salt, bad := base64.RawStdEncoding.DecodeString(text)
	sum, worse := base64.RawStdEncoding.DecodeString(sumText)
	if err != nil || bad != nil || worse != nil || !ok || version != argon2.Version || c.passes < 1 || c.lanes < 1 || c.memoryKiB > 1<<20 || len(sum) == 0 {
		return false
	}
	return subtle.ConstantTimeCompare(argon2.IDKey([]byte(password), salt, c.passes, c.memoryKiB, c.lanes, uint32(len(sum))), sum) == 1 // #nosec G115 -- the length of a stored sum
}

//go:embed data/common.txt
var commonText string

// normal is a password as it is hashed: in the composed form, so that it is the
// same from every keyboard.
func normal(password string) string { return norm.NFC.String(password) }

// checkPassword returns fault.Invalid where a password may not be used: too
// short, too long, very common, or with the name of the account in it.
func checkPassword(password string, u access.User) error {
	switch n := utf8.RuneCountInString(password); {
	case !utf8.ValidString(password) || n < MinPassword:
		return fault.New(fault.Invalid, "identity.password.short", fmt.Sprint(MinPassword))
	case n > MaxPassword:
		return fault.New(fault.Invalid, "identity.password.long", fmt.Sprint(MaxPassword))
	}
	folded := cases.Fold().String(password)
	if u.Name != "" && strings.Contains(folded, cases.Fold().String(norm.NFC.String(u.Name))) {
		return fault.New(fault.Invalid, "identity.password.name")
	}
	if isCommon(folded) {
		return fault.New(fault.Invalid, "identity.password.common")
	}
	if ownLetters(folded, u) < minOwnLetters {
		return fault.New(fault.Invalid, "identity.password.house")
	}
	return nil
}

//go:embed data/house.txt
var houseText string

// frequentText holds the words that passwords are made of most often.
//
//go:embed data/frequent.txt
var frequentText string

// houseWords are words that everybody would think of: those of the house, of
// its roles, of the calendar and the keyboard, and those of frequent passwords;
// the longest first.
var houseWords = sync.OnceValue(func() []string {
	words := append(strings.Fields(houseText), strings.Fields(frequentText)...)
	for _, r := range access.Roles {
		words = append(words, strings.Split(string(r), "_")...)
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	return words
})

// minOwnLetters is how many letters of a password must be the owner's own.
const minOwnLetters = 6

// ownLetters counts the letters of a folded password that stay when words of
// the house and of the account's agency are taken out, in the way that leaves
// fewest.
func ownLetters(folded string, u access.User) int {
	agency := strings.FieldsFunc(u.Agency, func(r rune) bool { return r == '-' || r == '_' })
	words := append(agency, houseWords()...)
	left := make([]int, len(folded)+1) // fewest letters left of the first so many bytes
	for i := 1; i <= len(folded); i++ {
		left[i] = left[i-1]
		if r, size := utf8.DecodeLastRuneInString(folded[:i]); r != utf8.RuneError && unicode.IsLetter(r) {
			left[i] = left[i-size] + 1
		}
		for _, w := range words {
			if len(w) > 2 && strings.HasSuffix(folded[:i], w) {
				left[i] = min(left[i], left[i-len(w)])
			}
		}
	}
	return left[len(folded)]
}

// notLeaked returns fault.Invalid where the password has leaked elsewhere, as
// far as the installation's list knows; without a list nothing is known.
func (s *Service) notLeaked(password string) error {
	if s.leaked == nil {
		return nil
	}
	switch found, err := s.leaked.Has(password); {
	case err != nil:
		return err
	case found:
		return fault.New(fault.Invalid, "identity.password.common")
	}
	return nil
}

// isCommon reports whether a folded password is one of the list once spaces and
// marks are left out, or one short piece again and again.
func isCommon(folded string) bool {
	plain := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, folded)
	for line := range strings.Lines(commonText) {
		if line = strings.TrimSpace(line); line == folded || line == plain {
			return true
		}
	}
	runes := []rune(folded)
	for size := 1; size <= len(runes)/2 && size <= 8; size++ {
		repeated := true
		for i := size; i < len(runes) && repeated; i++ {
			repeated = runes[i] == runes[i-size]
		}
		if repeated {
			return true
		}
	}
	return false
}

// The one-time codes: RFC 6238 with SHA-1, six digits and 30 seconds, which
// every app knows; a clock may be one step off.
const (
	codeSeconds = 30
	codeSkew    = 1
)

// codeStep returns the step of a valid code after the one that was last used;
// ok is false for any other text. It takes the same time in both cases.
func codeStep(secret []byte, code string, now time.Time, used int64) (step int64, ok bool) {
	text := base32NoPad.EncodeToString(secret)
	present := now.Unix() / codeSeconds
	for x := present - codeSkew; x <= present+codeSkew; x++ {
		want, err := hotp.GenerateCodeCustom(text, uint64(x), hotp.ValidateOpts{Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1}) // #nosec G115 -- a step of time, above 0
		if err == nil && subtle.ConstantTimeCompare([]byte(want), []byte(code)) == 1 && x > used {
			step, ok = x, true
		}
	}
	return step, ok
}

// cleanCode leaves out the spaces that apps show.
func cleanCode(code string) string { return strings.Join(strings.Fields(code), "") }

// slot waits until a password may be hashed. Two at a time keep memory and
// processor for the others.
func (s *Service) slot(ctx context.Context) (release func(), err error) {
	wait, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	select {
	case s.hashing <- struct{}{}:
		return func() { <-s.hashing }, nil
	case <-wait.Done():
		return nil, errBusy()
	}
}

// The delays after failures in a row.
const (
	freeFailures = 10
	maxDelay     = time.Hour
	lastFailure  = 100 // then only another way in, or a recovery, helps (NIST SP 800-63B-4, 3.2.2)
)

// delay is how long after the last of so many failures the next try is looked
// at.
func delay(failures int) time.Duration {
	if failures < freeFailures {
		return 0
	}
	return min(time.Second<<min(failures-freeFailures, 12), maxDelay)
}

// try counts a try to sign in as failed before it is looked at, so that many at
// the same time are counted too. It returns errWait where it is too early.
func (s *Service) try(ctx context.Context, action, who, account string) error {
	return s.vault.update(ctx, note(action, account, access.User{}, ""), func(tx Ledger) error {
		times, last, err := tx.Failures(ctx, who)
		if err != nil {
			return err
		}
		if times >= lastFailure || s.moment().Before(last.Add(delay(times))) {
			return errWait()
		}
		return tx.PutFailures(ctx, who, times+1, s.moment())
	})
}

// way is an account with its password.
type way struct {
	user     access.User
	password access.Credential
}

func (s *Service) wayOf(ctx context.Context, name string) (way, error) {
	var w way
	err := s.vault.view(ctx, note("sign_in", "", access.User{}, ""), func(tx Ledger) error {
		var err error
		if w.user, err = tx.AccountNamed(ctx, name); err != nil {
			return err
		}
		w.password, err = passwordOf(ctx, tx, w.user.ID)
		return err
	})
	if missing(err) || err == nil && !w.user.Active() {
		return way{}, nil
	}
	return w, err
}

// passwordOf returns the password of an account, the zero value where there is
// none.
func passwordOf(ctx context.Context, tx Ledger, account string) (access.Credential, error) {
	held, err := tx.CredentialsOf(ctx, account)
	for _, k := range held {
		if k.Kind == access.Password {
			return k, err
		}
	}
	return access.Credential{}, err
}

// SignIn takes name, password and one-time code and returns the token of a new
// session. Whatever is wrong, the answer is the same and takes the same time.
func (s *Service) SignIn(ctx context.Context, name, password, code string) (token string, err error) {
	if len(name) > 256 || len(password) > 4*MaxPassword {
		return "", s.refuse(ctx, "sign_in", "", errSignIn())
	}
	release, err := s.slot(ctx)
	if err != nil {
		return "", err
	}
	defer release()
	w, err := s.wayOf(ctx, name)
	if err != nil {
		return "", err
	}
	if err := s.try(ctx, "sign_in_try", name, ""); err != nil {
		return "", err
	}
	hash, secret, known := s.dummy, []byte("no such secret here!"), len(w.password.Content) > 0
	if known {
		hash, secret = string(w.password.Content), w.password.Secret
	}
	right := verify(hash, normal(password))
	step, fresh := codeStep(secret, cleanCode(code), s.now(), w.password.Counter)
	if !known || !right || !fresh {
		return "", s.refuse(ctx, "sign_in", w.user.ID, errSignIn())
	}
	err = s.vault.update(ctx, note("sign_in", w.user.ID, w.user, firstRole(ordered(w.user.Roles))), func(tx Ledger) error {
		if err := s.useCode(ctx, tx, w, step); err != nil {
			return err
		}
		if err := tx.PutFailures(ctx, name, 0, s.moment()); err != nil {
			return err
		}
		token, err = s.beginNow(ctx, tx, w.user.ID, string(access.Password))
		return err
	})
	return token, err
}

// useCode keeps that a code was used. The password is looked up again: changed
// meanwhile, or with a code that somebody else was quicker with, it does not
// count.
func (s *Service) useCode(ctx context.Context, tx Ledger, w way, step int64) error {
	k, err := passwordOf(ctx, tx, w.user.ID)
	if err != nil {
		return err
	}
	if k.ID != w.password.ID || !bytes.Equal(k.Content, w.password.Content) || step <= k.Counter {
		return errSignIn()
	}
	k.Counter, k.Used = step, s.moment()
	return tx.PutCredential(ctx, k)
}

// confirming is under which failed step-ups of an account are counted.
func confirming(account string) string { return "confirm " + account }

// ConfirmCode is a step-up with a one-time code; it returns the session's new
// token.
func (s *Service) ConfirmCode(ctx context.Context, token, code string) (next string, err error) {
	v, held, err := s.holding(ctx, token)
	if err != nil {
		return "", err
	}
	w := way{user: v.Account}
	for _, k := range held {
		if k.Kind == access.Password {
			w.password = k
		}
	}
	if err := s.try(ctx, "confirm_try", confirming(v.Account.ID), v.Account.ID); err != nil {
		return "", err
	}
	step, ok := codeStep(w.password.Secret, cleanCode(code), s.now(), w.password.Counter)
	if !ok || len(w.password.Secret) == 0 || v.Session.Enrolling {
		return "", s.refuse(ctx, "confirm", v.Account.ID, fault.New(fault.Invalid, "identity.code"))
	}
	err = s.within(ctx, "confirm", token, func(tx Ledger, v Visit) error {
		if err := s.useCode(ctx, tx, w, step); err != nil {
			return err
		}
		if err := tx.PutFailures(ctx, confirming(v.Account.ID), 0, s.moment()); err != nil {
			return err
		}
		next, err = s.confirm(ctx, tx, v.Session)
		return err
	})
	return next, err
}

// BeginPassword makes the secret of one-time codes for a password: while
// enrolling, or within five minutes of a confirmation.
func (s *Service) BeginPassword(ctx context.Context, token string) (CodeOffer, error) {
	v, err := s.peek(ctx, token)
	if err != nil {
		return CodeOffer{}, err
	}
	if err := s.mayChange(v); err != nil {
		return CodeOffer{}, err
	}
	if v.Account.Name == "" {
		return CodeOffer{}, fault.New(fault.Invalid, "identity.nameless")
	}
	key, err := totp.Generate(totp.GenerateOpts{Issuer: strings.ReplaceAll(s.name, ":", " "), AccountName: v.Account.Name, Period: codeSeconds, SecretSize: 20})
	if err != nil {
		return CodeOffer{}, err
	}
	picture, err := key.Image(240, 240)
	if err != nil {
		return CodeOffer{}, err
	}
	var b bytes.Buffer
	if err := png.Encode(&b, picture); err != nil {
		return CodeOffer{}, err
	}
	secret, err := base32NoPad.DecodeString(key.Secret())
	if err != nil {
		return CodeOffer{}, err
	}
	text, err := s.sealTicket(forCode, v.Session.ID, secret)
	return CodeOffer{Secret: key.Secret(), URL: key.URL(), QR: b.Bytes(), Ticket: text}, err
}

// FinishPassword sets or replaces password and one-time codes. A password that
// may not be used is fault.Invalid with identity.password.short, .long, .common
// or .name; a wrong code is identity.code. The account's other sessions end. It
// returns the token with which to go on.
func (s *Service) FinishPassword(ctx context.Context, token string, p NewPassword) (next string, err error) {
	v, err := s.peek(ctx, token)
	if err != nil {
		return "", err
	}
	var secret []byte
	t, err := s.openTicket(forCode, v.Session.ID, p.Ticket, &secret)
	if err != nil {
		return "", err
	}
	password := normal(p.Password)
	if err := checkPassword(password, v.Account); err != nil {
		return "", err
	}
	if err := s.notLeaked(password); err != nil {
		return "", err
	}
	step, ok := codeStep(secret, cleanCode(p.Code), s.now(), 0)
	if !ok {
		return "", fault.New(fault.Invalid, "identity.code")
	}
	release, err := s.slot(ctx)
	if err != nil {
		return "", err
	}
	hash := s.cost.hash(password)
	release()
	err = s.within(ctx, "add_credential", token, func(tx Ledger, v Visit) error {
		if err := s.mayChange(v); err != nil {
			return err
		}
		if err := t.spend(ctx, tx); err != nil {
			return err
		}
		k, err := passwordOf(ctx, tx, v.Account.ID)
		if err != nil {
			return err
		}
		if k.ID == "" {
			k = access.Credential{ID: register.NewID(s.moment()), Account: v.Account.ID, Kind: access.Password, Created: s.moment()}
		}
		k.Content, k.Secret, k.Counter = []byte(hash), secret, step
		if err := tx.PutCredential(ctx, k); err != nil {
			return err
		}
		if err := s.endOf(ctx, tx, v.Account.ID, func(x access.Session) bool { return x.ID != v.Session.ID }); err != nil {
			return err
		}
		next, err = s.settle(ctx, tx, v, token, access.Password)
		return err
	})
	return next, err
}

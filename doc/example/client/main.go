// Command client shows how an agency's own system reports to Verdig. It needs
// nothing but Go's standard library:
//
//	client check FILE.json    try a notification without sending it
//	client send FILE.json     send it; prints the receipt
//	client list               list the agency's own notifications
//	client return FILE.csv    send a whole return
//
// Settings come from the environment: VERDIG_URL is the address of the
// installation, VERDIG_MACHINE the id of the machine client, VERDIG_AGENCY the
// code of the agency, VERDIG_KEY a file with the machine's private key (PKCS #8,
// P-256), VERDIG_KEY_ID its id. VERDIG_AUDIENCE is the address that the
// installation goes by, where that is not VERDIG_URL.
package main

import (
	"bytes"
	"cmp"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "client:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	c, err := newClient(os.Getenv)
	if err != nil {
		return err
	}
	switch {
	case len(args) == 2 && (args[0] == "check" || args[0] == "send"):
		values, err := os.ReadFile(args[1])
		if err != nil {
			return err
		}
		path := "/api/v1/notifications"
		if args[0] == "check" {
			path += "/check"
		}
		return c.print(out, request{"POST", path, "application/json", append(append([]byte(`{"values":`), values...), '}')})
	case len(args) == 2 && args[0] == "return":
		rows, err := os.ReadFile(args[1])
		if err != nil {
			return err
		}
		return c.print(out, request{"POST", "/api/v1/returns", "text/csv", rows})
	case len(args) == 1 && args[0] == "list":
		return c.print(out, request{"GET", "/api/v1/notifications", "", nil})
	}
	return errors.New("use: client check FILE | send FILE | return FILE | list")
}

// client talks to one installation as one machine.
type client struct {
	url, audience, machine, agency, keyID string
	key                                   *ecdsa.PrivateKey
	http                                  *http.Client
	token                                 string
	until                                 time.Time
}

func newClient(env func(string) string) (*client, error) {
	c := &client{
		url: strings.TrimRight(env("VERDIG_URL"), "/"), machine: env("VERDIG_MACHINE"), agency: env("VERDIG_AGENCY"), keyID: env("VERDIG_KEY_ID"),
		http: &http.Client{Timeout: time.Minute},
	}
	c.audience = cmp.Or(env("VERDIG_AUDIENCE"), c.url)
	text, err := os.ReadFile(env("VERDIG_KEY"))
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("the key file is not PEM")
	}
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	var ok bool
	if c.key, ok = key.(*ecdsa.PrivateKey); !ok {
		return nil, errors.New("the key is not of P-256")
	}
	return c, nil
}

// assertion is a JWT (RFC 7523), signed with ES256, good for one minute and
// one use.
func (c *client) assertion() (string, error) {
	now := time.Now()
	part := func(v any) string {
		text, _ := json.Marshal(v) // of strings and numbers
		return base64.RawURLEncoding.EncodeToString(text)
	}
	signed := part(map[string]string{"alg": "ES256", "typ": "JWT", "kid": c.keyID}) + "." + part(map[string]any{
		"iss": c.machine, "aud": c.audience, "scope": "verdig:report", "consumer_org": c.agency,
		"iat": now.Unix(), "exp": now.Add(time.Minute).Unix(), "jti": rand.Text(),
	})
	digest := sha256.Sum256([]byte(signed))
	r, s, err := ecdsa.Sign(rand.Reader, c.key, digest[:])
	if err != nil {
		return "", err
	}
	signature := append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)
	return signed + "." + base64.RawURLEncoding.EncodeToString(signature), nil
}

// authorize gets a token where there is none, or it is about to expire.
func (c *client) authorize() error {
	if time.Until(c.until) > 10*time.Second {
		return nil
	}
	assertion, err := c.assertion()
	if err != nil {
		return err
	}
	form := url.Values{"grant_type": {"urn:ietf:params:oauth:grant-type:jwt-bearer"}, "assertion": {assertion}}
	res, err := c.http.PostForm(c.url+"/api/token", form)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	var t struct {
		Token   string `json:"access_token"`
		Expires int    `json:"expires_in"`
		Title   string `json:"title"`
	}
	if err := json.NewDecoder(res.Body).Decode(&t); err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("no token: %s", t.Title)
	}
	c.token, c.until = t.Token, time.Now().Add(time.Duration(t.Expires)*time.Second)
	return nil
}

type request struct {
	method, path, kind string
	body               []byte
}

// do sends a request until it is answered. Every try has the same
// Idempotency-Key, so nothing is received twice, whatever gets lost.
func (c *client) do(q request) ([]byte, error) {
	key := rand.Text()
	for try := 1; ; try++ {
		answer, wait, err := c.try(q, key)
		if err == nil || wait == 0 || try == 5 {
			return answer, err
		}
		time.Sleep(wait)
	}
}

// try sends a request once. Wait is after how long it may be tried again, 0
// where that is no use.
func (c *client) try(q request, key string) (answer []byte, wait time.Duration, err error) {
	if err := c.authorize(); err != nil {
		return nil, 0, err
	}
	r, err := http.NewRequest(q.method, c.url+q.path, bytes.NewReader(q.body))
	if err != nil {
		return nil, 0, err
	}
	r.Header.Set("Authorization", "Bearer "+c.token)
	r.Header.Set("Accept-Language", "en")
	if q.method == http.MethodPost {
		r.Header.Set("Content-Type", q.kind)
		r.Header.Set("Idempotency-Key", key)
	}
	res, err := c.http.Do(r)
	if err != nil {
		return nil, 2 * time.Second, err // it may have arrived: ask again
	}
	defer res.Body.Close()
	answer, err = io.ReadAll(res.Body)
	switch {
	case err != nil:
		return nil, 2 * time.Second, err
	case res.StatusCode < 300:
		return answer, 0, nil
	case res.StatusCode == http.StatusTooManyRequests || res.StatusCode >= 500:
		seconds, _ := strconv.Atoi(res.Header.Get("Retry-After"))
		return nil, time.Duration(max(seconds, 1)) * time.Second, fmt.Errorf("status %d", res.StatusCode)
	}
	return nil, 0, problemOf(res.StatusCode, answer)
}

// problemOf tells an error (RFC 9457) in one text.
func problemOf(status int, answer []byte) error {
	var p struct {
		Type, Title, Detail string
		Errors              []struct{ Pointer, Text, Remedy string }
	}
	if err := json.Unmarshal(answer, &p); err != nil {
		return fmt.Errorf("status %d", status)
	}
	text := fmt.Sprintf("%s (%s) %s", p.Title, p.Type, p.Detail)
	for _, e := range p.Errors {
		text += fmt.Sprintf("\n  %s: %s %s", e.Pointer, e.Text, e.Remedy)
	}
	return errors.New(text)
}

func (c *client) print(out io.Writer, q request) error {
	answer, err := c.do(q)
	if err != nil {
		return err
	}
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, bytes.TrimSpace(answer), "", "  "); err != nil {
		return err
	}
	_, err = fmt.Fprintln(out, pretty.String())
	return err
}

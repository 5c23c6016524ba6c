package api

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"math/big"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/identity"
	"verdig/store"
)

// machine registers a machine client with a key and returns the file of the
// private key.
func (h *house) machine(id, agency string, key crypto.Signer) (file string) {
	h.t.Helper()
	b64 := func(n *big.Int, size int) string {
		return base64.RawURLEncoding.EncodeToString(n.FillBytes(make([]byte, size)))
	}
	jwk := map[string]string{"kid": "1", "use": "sig"}
	switch k := key.Public().(type) {
	case *ecdsa.PublicKey:
		point, err := k.Bytes() // 4, x, y
		if err != nil {
			h.t.Fatal(err)
		}
		jwk["kty"], jwk["crv"], jwk["alg"] = "EC", "P-256", "ES256"
		jwk["x"], jwk["y"] = base64.RawURLEncoding.EncodeToString(point[1:33]), base64.RawURLEncoding.EncodeToString(point[33:])
	case *rsa.PublicKey:
		jwk["kty"], jwk["alg"], jwk["n"], jwk["e"] = "RSA", "RS256", b64(k.N, k.Size()), b64(big.NewInt(int64(k.E)), 3)
	}
	keys, err := json.Marshal(map[string]any{"keys": []any{jwk}})
	if err == nil {
		err = identity.CheckMachineKeys(keys)
	}
	if err != nil {
		h.t.Fatal(err)
	}
	m := access.MachineClient{ID: id, Agency: agency, Label: "case system", Keys: keys, Scopes: []string{access.ScopeReport}, Created: h.now()}
	note := h.acts.Matrix().Scope(access.Actor{ID: "test", Role: access.Administrator}, access.Administer).Note("put", "")
	if err := h.store.Update(h.t.Context(), note, func(tx *store.Tx) error { return tx.PutMachineClient(h.t.Context(), m) }); err != nil {
		h.t.Fatal(err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		h.t.Fatal(err)
	}
	file = filepath.Join(h.t.TempDir(), "key.pem")
	if err := os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), 0o600); err != nil {
		h.t.Fatal(err)
	}
	return file
}

// need skips, or fails where VERDIG_REQUIRE=all, when a program is not there.
func need(t *testing.T, program string) string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		if os.Getenv("VERDIG_REQUIRE") == "all" {
			t.Fatalf("%s is needed: apt-get install %s", program, program)
		}
		t.Skipf("%s is not there: apt-get install %s", program, program)
	}
	return path
}

// liveHouse is an installation by the real clock behind a real server.
func liveHouse(t *testing.T) (*house, string) {
	t.Helper()
	h := newHouse(t)
	h.mu.Lock()
	h.at = time.Time{}
	h.mu.Unlock()
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	return h, server.URL
}

// The client of doc/example, compiled and run as its user would.
func TestTheClientInGo(t *testing.T) {
	h, url := liveHouse(t)
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	file := h.machine("machine-nav", "nav", key)
	program := filepath.Join(t.TempDir(), "client")
	build := exec.Command(need(t, "go"), "build", "-o", program, "./client")
	build.Dir = filepath.Join("..", "..", "doc", "example")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	run := func(args ...string) (string, error) {
		c := exec.Command(program, args...)
		c.Env = []string{
			"VERDIG_URL=" + url, "VERDIG_AUDIENCE=" + testBase, "VERDIG_MACHINE=machine-nav", "VERDIG_AGENCY=nav", "VERDIG_KEY=" + file, "VERDIG_KEY_ID=1",
		}
		out, err := c.CombinedOutput()
		return string(out), err
	}
	example := filepath.Join("..", "..", "doc", "example", "notification.json")
	out, err := run("check", example)
	if err != nil || !strings.Contains(out, `"receivable": true`) {
		t.Fatal(err, out)
	}
	out, err = run("send", example)
	var r Receipt
	if err != nil || json.Unmarshal([]byte(out), &r) != nil || r.Outcome != "created" || r.Reference == "" {
		t.Fatal(err, out)
	}
	if out, err = run("list"); err != nil || !strings.Contains(out, r.Notification) {
		t.Error(err, out)
	}
	bad := filepath.Join(t.TempDir(), "bad.json")
	if err := os.WriteFile(bad, []byte(`{"year":2016,"sex":"nobody knows"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err = run("send", bad); err == nil || !strings.Contains(out, "/values/sex") || !strings.Contains(out, "/values/identified_on") {
		t.Error(err, out)
	}
	rows := filepath.Join(t.TempDir(), "rows.csv")
	if err := os.WriteFile(rows, []byte(returnOf), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err = run("return", rows); err != nil || !strings.Contains(out, `"not_received": 1`) {
		t.Error(err, out)
	}
	stolen, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(stolen)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err = run("list"); err == nil || !strings.Contains(out, "no token") {
		t.Error("another key is let in:", out)
	}
}

// The same in a shell.
func TestTheClientInShell(t *testing.T) {
	shell := need(t, "sh")
	need(t, "curl")
	need(t, "openssl")
	h, url := liveHouse(t)
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	file := h.machine("machine-udi", "udi", key)
	run := func(body string) (string, error) {
		name := filepath.Join(t.TempDir(), "body.json")
		if err := os.WriteFile(name, []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
		c := exec.Command(shell, filepath.Join("..", "..", "doc", "example", "client.sh"), name)
		c.Env = append(os.Environ(), "no_proxy=*", "VERDIG_URL="+url, "VERDIG_AUDIENCE="+testBase, "VERDIG_MACHINE=machine-udi", "VERDIG_AGENCY=udi",
			"VERDIG_KEY="+file, "VERDIG_KEY_ID=1")
		out, err := c.CombinedOutput()
		return string(out), err
	}
	out, err := run(body(values(nil)))
	if err != nil || !strings.Contains(out, `"outcome":"created"`) {
		t.Error(err, out)
	}
	if out, err = run(`{"year":2016}`); err == nil || !strings.Contains(out, "Feltet må fylles ut") {
		t.Error(err, out)
	}
}

package guard

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"time"

	"verdig/fault"
)

// certify writes a certificate for the machine itself with a serial number.
func certify(t *testing.T, dir string, serial int64) (certFile, keyFile string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: "verdig"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	certFile, keyFile = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for name, block := range map[string]*pem.Block{certFile: {Type: "CERTIFICATE", Bytes: der}, keyFile: {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(name, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return certFile, keyFile
}

func TestTheServerSpeaksTheNewestTLSAndNothingOlder(t *testing.T) {
	config, err := TLS(certify(t, t.TempDir(), 1))
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	srv := Server(guarded(t, Settings{TLS: true}, echo), config)
	go srv.ServeTLS(Listen(l, 100), "", "")
	defer srv.Close()
	client := func(c *tls.Config) *http.Client {
		c.InsecureSkipVerify = true // the certificate is made by the test
		return &http.Client{Transport: &http.Transport{TLSClientConfig: c, ForceAttemptHTTP2: true}}
	}
	res, err := client(&tls.Config{}).Get("https://" + l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	io.Copy(io.Discard, res.Body)
	res.Body.Close()
	if res.TLS.Version != tls.VersionTLS13 || res.ProtoMajor != 2 {
		t.Errorf("TLS %x, HTTP/%d", res.TLS.Version, res.ProtoMajor)
	}
	if res.TLS.CurveID != tls.X25519MLKEM768 {
		t.Errorf("the keys were agreed on by %v, not by the hybrid that outlives quantum computers", res.TLS.CurveID)
	}
	if _, err := client(&tls.Config{MaxVersion: tls.VersionTLS12}).Get("https://" + l.Addr().String()); err == nil {
		t.Error("TLS 1.2 was spoken")
	}
	res, err = http.Get("http://" + l.Addr().String())
	if err == nil && res.StatusCode != 400 {
		t.Errorf("without TLS: %d", res.StatusCode)
	}
}

func TestARenewedCertificateIsUsedWithoutARestart(t *testing.T) {
	dir := t.TempDir()
	c := &certificate{}
	c.cert, c.key = certify(t, dir, 1)
	serial := func() int64 {
		pair, err := c.get(nil)
		if err != nil {
			t.Fatal(err)
		}
		return pair.Leaf.SerialNumber.Int64()
	}
	if serial() != 1 {
		t.Fatal("the first certificate")
	}
	certify(t, dir, 2)
	later := time.Now().Add(time.Second)
	if err := os.Chtimes(c.cert, later, later); err != nil {
		t.Fatal(err)
	}
	if serial() != 1 {
		t.Error("the files were looked at within the minute")
	}
	c.looked = time.Now().Add(-lookEvery)
	if serial() != 2 {
		t.Error("the renewed certificate is not used")
	}
	if err := os.Remove(c.cert); err != nil {
		t.Fatal(err)
	}
	c.looked = time.Now().Add(-lookEvery)
	if serial() != 2 {
		t.Error("without its file the last certificate is forgotten")
	}
}

func TestFilesThatAreNoCertificateAreRefused(t *testing.T) {
	dir := t.TempDir()
	cert, _ := certify(t, dir, 1)
	for _, key := range []string{cert, filepath.Join(dir, "none.pem")} {
		if _, err := TLS(cert, key); fault.KindOf(err) != fault.Usage {
			t.Errorf("key %s: %v", filepath.Base(key), err)
		}
	}
}

package main

import (
	"io"
	"mime/quotedprintable"
	"net/mail"
	"regexp"
	"strings"
	"testing"
	"time"

	"verdig/act"
	"verdig/codelist"
	"verdig/lang"
)

// A digest is a message of RFC 5322 without To; it holds counts and the address
// of the desk, and nothing else.
func TestADigestHoldsCountsAndAnAddress(t *testing.T) {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range codelist.Langs {
		a := &app{lang: l, texts: texts, now: func() time.Time { return time.Date(2026, 3, 29, 2, 30, 0, 0, time.FixedZone("", 7200)) }}
		w := &watching{app: a, origin: "https://verdig.example.no/", from: "Verdig <verdig@example.no>"}
		raw, err := w.message(act.AccountDigest{Account: "01a00000-0000-7000-8000-0000000000a0", Digest: act.Digest{Late: 2, Soon: 31, Unread: 4}})
		if err != nil {
			t.Fatal(err)
		}
		m, err := mail.ReadMessage(strings.NewReader(string(raw)))
		if err != nil {
			t.Fatal(err)
		}
		at, err := m.Header.Date()
		if err != nil || !at.Equal(w.now()) || m.Header.Get("To") != "" {
			t.Errorf("%s: date %s, to %q, %v", l, at, m.Header.Get("To"), err)
		}
		if from, err := m.Header.AddressList("From"); err != nil || from[0].Address != "verdig@example.no" {
			t.Errorf("%s: from %v, %v", l, from, err)
		}
		body, err := io.ReadAll(quotedprintable.NewReader(m.Body))
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(regexp.MustCompile(`\d+`).FindAllString(string(body), -1), " "); got != "2 31 4" {
			t.Errorf("%s: the numbers are %s in %s", l, got, body)
		}
		if !strings.Contains(string(body), "https://verdig.example.no/"+string(l)+"/desk/\r\n") {
			t.Errorf("%s: no address in %s", l, body)
		}
		for line := range strings.SplitSeq(string(raw), "\r\n") {
			if len(line) > 998 || strings.ContainsAny(line, "\r\n") {
				t.Errorf("%s: a line that no mailer takes: %q", l, line)
			}
		}
	}
}

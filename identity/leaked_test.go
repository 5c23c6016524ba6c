package identity

import (
	"crypto/sha1"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"verdig/access"
)

// Every second of a thousand passwords is on the list, and just these are found;
// with counts behind the sums and without, with and without a last line break.
func TestLeakedPasswordsAreFound(t *testing.T) {
	for _, form := range []string{"%X:%d\n", "%x\n", "%X:%d\r\n"} {
		var lines []string
		for i := 0; i < 1000; i += 2 {
			sum := sha1.Sum([]byte(fmt.Sprintf("leaked password %d", i)))
			lines = append(lines, strings.Split(fmt.Sprintf(form, sum, i), "%!(EXTRA")[0])
		}
		slices.SortFunc(lines, func(a, b string) int { return strings.Compare(strings.ToUpper(a), strings.ToUpper(b)) })
		name := filepath.Join(t.TempDir(), "leaked.txt")
		if err := os.WriteFile(name, []byte(strings.TrimSuffix(strings.Join(lines, ""), "\n")), 0o600); err != nil {
			t.Fatal(err)
		}
		l, err := OpenLeakedList(name)
		if err != nil {
			t.Fatal(err)
		}
		for i := range 1000 {
			if got, err := l.Has(fmt.Sprintf("leaked password %d", i)); err != nil || got != (i%2 == 0) {
				t.Fatalf("%q, %d: %t, %v", form, i, got, err)
			}
		}
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	}
	bad := filepath.Join(t.TempDir(), "bad.txt")
	if err := os.WriteFile(bad, []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenLeakedList(bad); !errors.Is(err, ErrLeakedList) {
		t.Errorf("a list of words: %v", err)
	}
}

// Far more than the three thousand passwords of 15 characters and more that are
// used most: any two of the frequent words, with digits and marks about them.
func TestFrequentPasswordsAreRefused(t *testing.T) {
	words := strings.Fields(frequentText)
	tried := 0
	for i, a := range words {
		for j, b := range words {
			p := a + b
			switch (i + j) % 3 {
			case 1:
				p = strings.ToUpper(a[:1]) + a[1:] + "_" + b + "2026!"
			case 2:
				p = "123" + a + "4567890" + b
			}
			if len(p) < MinPassword {
				p += strings.Repeat("1", MinPassword-len(p))
			}
			tried++
			if err := checkPassword(p, access.User{}); err == nil {
				t.Fatalf("%s may be used", p)
			}
		}
	}
	if tried < 3000 {
		t.Errorf("only %d were tried", tried)
	}
	for _, p := range []string{"lilla ved og tre sokker", "havet er alltid kaldt om kvelden", "orkidé trapp nøkkel fjell"} {
		if err := checkPassword(p, access.User{}); err != nil {
			t.Errorf("%s: %v", p, err)
		}
	}
}

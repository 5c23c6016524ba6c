package guard

import (
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// need skips a test that lacks something, or fails it where everything is
// required to be there.
func need(t *testing.T, err error, remedy string) {
	t.Helper()
	if err == nil {
		return
	}
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatalf("%v; %s", err, remedy)
	}
	t.Skipf("%v; %s", err, remedy)
}

func browser(t *testing.T) context.Context {
	t.Helper()
	var path string
	var err error
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err = exec.LookPath(name); err == nil {
			break
		}
	}
	need(t, err, "install: apt-get install chromium")
	o := append([]chromedp.ExecAllocatorOption{}, chromedp.DefaultExecAllocatorOptions[:]...)
	o = append(o, chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("host-resolver-rules", "MAP register.example 127.0.0.1"))
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewExecAllocator(ctx, o...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	if _, err := chromedp.Run(ctx, chromedp.Title()); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// What a browser makes of the cookies decides which address the demonstration
// may be opened at: it has no certificate.
func TestABrowserKeepsTheCookiesOfTheMachineItself(t *testing.T) {
	ctx := browser(t)
	h := guarded(t, Settings{}, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/in" {
			http.SetCookie(w, Cookie("session", "abc", 0))
		}
		got, ok := ReadCookie(r, "session")
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if ok {
			w.Write([]byte("<!doctype html><title>came " + got + "</title>"))
			return
		}
		w.Write([]byte("<!doctype html><title>none</title>"))
	})
	srv := httptest.NewServer(h)
	defer srv.Close()
	_, port, _ := net.SplitHostPort(srv.Listener.Addr().String())
	for host, want := range keeps {
		t.Run(host, func(t *testing.T) {
			base := "http://" + net.JoinHostPort(host, port)
			if _, err := chromedp.Run(ctx, chromedp.Navigate(base+"/in")); err != nil {
				t.Fatal(err)
			}
			if _, err := chromedp.Run(ctx, chromedp.Navigate(base+"/next")); err != nil {
				t.Fatal(err)
			}
			title, err := chromedp.Run(ctx, chromedp.Title())
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.HasPrefix(title, "came abc"); got != want {
				t.Errorf("cookie comes back: %v (%q), want %v", got, title, want)
			}
		})
	}
}

// keeps says at which hosts Chromium keeps a __Host- cookie without TLS. The
// last one resolves to the same server: the name decides, not the address.
var keeps = map[string]bool{"127.0.0.1": true, "localhost": true, "verdig.localhost": true, "register.example": false}

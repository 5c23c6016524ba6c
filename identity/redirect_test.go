package identity

import (
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
)

// A provider that sends the register elsewhere is not followed: what is asked
// of it carries the client's proof.
func TestAProviderThatRedirectsIsNotFollowed(t *testing.T) {
	h, _ := withProvider(t)
	var asked atomic.Int64
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	defer elsewhere.Close()
	var led atomic.Int64
	leads := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		led.Add(1)
		http.Redirect(w, r, elsewhere.URL+r.URL.Path, http.StatusTemporaryRedirect)
	}))
	defer leads.Close()
	h.providers[0].Issuer = leads.URL
	_, err := h.BeginOIDC(ctx, "", "idporten")
	wantKey(t, err, "identity.provider_away")
	if led.Load() == 0 {
		t.Error("the provider was not asked: the test proves nothing")
	}
	if asked.Load() != 0 {
		t.Error("the redirect was followed")
	}
}

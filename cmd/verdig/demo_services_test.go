package main

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/casework"
	"verdig/codelist"
	"verdig/store"
)

// The demonstration's directory is taken by the act of the desk, has something
// for every need, and has figures that are fresh, old and missing.
func TestServicesOfTheDemonstration(t *testing.T) {
	ctx := context.Background()
	st, _, err := store.Create(ctx, filepath.Join(t.TempDir(), "data"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = st.Close() }()
	a := &app{ctx: ctx, now: time.Now}
	if err := a.demoServices(st); err != nil {
		t.Fatal(err)
	}
	desk, err := act.NewDesk(st, nil)
	if err != nil {
		t.Fatal(err)
	}
	sc := desk.Matrix().Scope(access.Actor{ID: "somebody", Role: access.Coordinator}, access.Protect)
	r, err := desk.Services(ctx, sc, casework.Wanted{})
	if err != nil || len(r.Found) < 30 {
		t.Fatalf("%d services: %v", len(r.Found), err)
	}
	secret, keepers := 0, map[string]bool{}
	for _, s := range r.Found {
		keepers[s.Agency] = true
		if s.AddressSecret {
			secret++
		}
	}
	c, err := desk.FreePlaces(ctx, sc, "", "")
	if err != nil || c.Stale == 0 || c.Stale == c.Told || c.Told == c.Services || c.Free == 0 || secret < 5 || len(keepers) < 8 {
		t.Errorf("%+v, %d secret addresses, %d keepers: %v", c, secret, len(keepers), err)
	}
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	needs, _ := codes.Scheme("need")
	for _, n := range needs.Codes {
		if r, err := desk.Services(ctx, sc, casework.Wanted{Need: n.Code}); err != nil || len(r.Found) == 0 {
			t.Errorf("nothing for %s: %v", n.Code, err)
		}
	}
	if v, err := st.Verify(ctx); err != nil || !v.OK() {
		t.Error(v.Findings, err)
	}
}

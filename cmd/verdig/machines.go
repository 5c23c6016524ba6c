package main

import (
	"fmt"
	"net/http"
	"time"

	"verdig/act"
)

// answeredInJSON lets the guard refuse machines in their own language: the
// interface answers in JSON, whatever a client says that it takes.
func answeredInJSON(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Header.Set("Accept", "application/json")
		h.ServeHTTP(w, r)
	})
}

// tidy erases what was left on its way into the register and has expired: now,
// and every hour until the program is interrupted.
func (a *app) tidy(acts *act.Desk) error {
	if _, _, _, err := acts.Sweep(a.ctx); err != nil {
		return err
	}
	go func() {
		every := time.NewTicker(time.Hour)
		defer every.Stop()
		for {
			select {
			case <-a.ctx.Done():
				return
			case <-every.C:
			}
			if _, _, _, err := acts.Sweep(a.ctx); err != nil && a.ctx.Err() == nil {
				fmt.Fprintln(a.err, "verdig: sweep:", err)
			}
		}
	}()
	return nil
}

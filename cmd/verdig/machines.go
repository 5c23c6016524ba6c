package main

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"verdig/act"
	"verdig/identity"
	"verdig/web/api"
	"verdig/web/guard"
)

// machinePath is the beginning of the addresses of the interface for machines.
const machinePath = "/api/"

func isMachine(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, machinePath) }

// withMachines puts the interface for machines beside the pages of the desk.
func (a *app) withMachines(h house, pages http.Handler, acts *act.Desk, who *identity.Service, origin string) (http.Handler, error) {
	s := api.Settings{
		Acts: acts, Machines: who, Base: origin, Now: a.now,
		Report: func(err error, operation string) { fmt.Fprintln(a.err, "verdig: api:", operation, err) },
	}
	if h.unlimited {
		s.Rate = guard.Rate{PerSecond: -1}
	}
	machines, err := api.New(s)
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isMachine(r) {
			machines.ServeHTTP(w, r)
			return
		}
		pages.ServeHTTP(w, r)
	}), nil
}

// answeredInJSON lets the guard refuse machines in their own language: the
// interface answers in JSON, whatever a client says that it takes.
func answeredInJSON(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isMachine(r) {
			r.Header.Set("Accept", "application/json")
		}
		h.ServeHTTP(w, r)
	})
}

// machineLimit is the limit of the body of a machine's request: a little more
// than that of the interface, which tells what is wrong.
func machineLimit(r *http.Request) int64 {
	if strings.HasSuffix(r.URL.Path, "/returns") {
		return act.MaxUpload + 1<<10
	}
	return api.MaxBody + 1<<10
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

package main

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"verdig/codelist"
	"verdig/fault"
	"verdig/linkage"
	"verdig/register"
	"verdig/simulate"
	"verdig/store"
)

// What the demonstration has in hand: a small invented country whose last year
// is being reported now, so that the desk has work for everybody.
const (
	demoNowSeed    = 61
	demoNowPersons = 70
	demoQuestions  = 4 // pairs about which agencies are asked
)

// The agencies that have not sent their return yet, and those that have nothing
// to report.
var (
	demoLate    = []string{"rosa", "pd-oslo", "udi", "bufdir", "pd-vest", "nav"}
	demoNothing = []string{"pd-finnmark", "pd-nordland"}
)

// demoPast tells the plans, which have a past of some weeks, and sets the clock
// right: what comes after, the releases first, is of today.
func (a *app) demoPast(st *store.Store, clock *demoClock) error {
	if err := a.demoFollow(st); err != nil {
		return err
	}
	if err := a.demoPlans(st, clock); err != nil {
		return err
	}
	clock.back = 0
	return nil
}

// demoPresent puts into the register what the people of the demonstration have
// in hand beside the plans. It comes after the releases and changes none.
func (a *app) demoPresent(st *store.Store, input string) error {
	if err := a.demoServices(st); err != nil {
		return err
	}
	if err := a.demoNow(st, input); err != nil {
		return err
	}
	return a.demoCriminalCases(st)
}

// demoLater receives what happened in the criminal cases of the frozen years
// after them. It comes after the releases and changes none.
func (a *app) demoLater(st *store.Store, input string) error {
	i := importer{app: a, store: st, flags: importFlags{agency: simulate.CriminalAgency, returned: input}}
	_, err := i.file(filepath.Join(input, filepath.FromSlash(simulate.LaterEvents)))
	return err
}

// demoNow receives what agencies have sent for the year that is over, links it,
// and asks a few agencies.
func (a *app) demoNow(st *store.Store, input string) error {
	year := a.now().Year() - 1
	folder := filepath.Join(input, "now")
	if _, err := a.simulate(simulate.Settings{Seed: demoNowSeed, PersonsPerYear: demoNowPersons, Years: 1, Last: year}, folder); err != nil {
		return err
	}
	codes, err := a.codes()
	if err != nil {
		return err
	}
	entries, err := os.ReadDir(filepath.Join(folder, "returns"))
	if err != nil {
		return err
	}
	for _, e := range entries {
		agency := e.Name()[:strings.LastIndex(e.Name(), "-")]
		if slices.Contains(demoLate, agency) || slices.Contains(demoNothing, agency) {
			continue
		}
		i := importer{app: a, store: st, flags: importFlags{agency: agency, returned: folder}}
		if _, err := i.file(filepath.Join(folder, "returns", e.Name())); err != nil {
			return err
		}
	}
	for _, agency := range demoNothing {
		if _, err := a.importNothing(st, codes, importFlags{agency: agency, nothing: year}); err != nil {
			return err
		}
	}
	if _, err := a.link(st, linkage.Settings{}); err != nil {
		return err
	}
	return a.demoAsk(st)
}

// demoFollow registers the agencies that send no yearly return and take part in
// follow-up, from this year on: earlier years know nothing of them.
func (a *app) demoFollow(st *store.Store) error {
	codes, err := a.codes()
	if err != nil {
		return err
	}
	agencies, _ := codes.Scheme("agency")
	return st.Update(a.ctx, a.note("demonstration", "administer", ""), func(tx *store.Tx) error {
		for _, c := range agencies.Codes {
			if c.Attrs[codelist.AttrReturn] != "" {
				continue
			}
			if err := tx.PutAgency(a.ctx, store.Agency{Code: c.Code, Type: c.Attrs[codelist.AttrType], FromYear: a.now().Year()}); err != nil {
				return err
			}
		}
		return nil
	})
}

// demoAsk puts the first questions to agencies.
func (a *app) demoAsk(st *store.Store) error {
	return st.Update(a.ctx, a.note("review", "link", ""), func(tx *store.Tx) error {
		pairs, err := tx.OpenPairs(a.ctx)
		if err != nil {
			return err
		}
		for _, p := range pairs[:min(len(pairs), demoQuestions)] {
			_, err := register.Ask(a.ctx, tx, a.reviewer(), register.Judgement{Pair: p.ID, Reason: "other: demonstration", At: a.now()})
			var f *fault.Error
			if errors.As(err, &f) && f.Kind == fault.Conflict {
				continue
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

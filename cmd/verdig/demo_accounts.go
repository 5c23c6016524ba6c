package main

import (
	"strings"

	"verdig/access"
	"verdig/register"
	"verdig/store"
)

// demoAccounts are the ready accounts of the demonstration: invented people,
// one for each role, at several agencies.
var demoAccounts = []struct {
	display, agency string
	roles           []access.Role
}{
	{"Ida Nordli", "rosa", []access.Role{access.Reporter}},
	{"Jonas Berge", "rosa", []access.Role{access.CaseWorker}},
	{"Turid Bakken", "rosa", []access.Role{access.Leader}},
	{"Amira Solvang", "kirkensbymisjon", []access.Role{access.Reporter, access.CaseWorker}},
	{"Henrik Aas", "pd-oslo", []access.Role{access.Reporter}},
	{"Silje Fossum", "pd-oslo", []access.Role{access.CaseWorker}},
	{"Tor Eikeland", "strasak", []access.Role{access.PoliceAnalyst}},
	{"Maja Lunde", "bufdir", []access.Role{access.ChildCoordinator}},
	{"Odd Hjelle", "bufdir", []access.Role{access.Leader}},
	{"Eva Lien", "nav", []access.Role{access.CaseWorker}},
	{"Eline Dahle", "bv-oslo", []access.Role{access.ChildCoordinator}},
	{"Magnus Rød", "bv-bergen", []access.Role{access.ChildCoordinator}},
	{"Solveig Hauge", "sf-sor", []access.Role{access.CaseWorker}},
	{"Hilde Moe", "helse", []access.Role{access.Reporter, access.CaseWorker}},
	{"Jon Lie", "udi", []access.Role{access.CaseWorker}},
	{"Erik Sandvik", "udi", []access.Role{access.Reporter}},
	{"Nora Haugland", "", []access.Role{access.Coordinator}},
	{"Lars Myhre", "", []access.Role{access.SecondReviewer}},
	{"Sofie Dahl", "", []access.Role{access.Analyst}},
	{"Ola Rustad", "", []access.Role{access.Author}},
	{"Kari Brekke", "", []access.Role{access.Approver}},
	{"Per Holmen", "", []access.Role{access.Ministry}},
	{"Anne Vik", "", []access.Role{access.Auditor}},
	{"Geir Moen", "", []access.Role{access.SecurityOfficer}},
	{"Liv Strand", "", []access.Role{access.Administrator}},
	{"Arne Tangen", "", []access.Role{access.Administrator}},
}

// demoPeople makes the ready accounts. The store lets them in without a
// credential because its installation is synthetic, and only then.
func (a *app) demoPeople(st *store.Store) error {
	return st.Update(a.ctx, a.note("demonstration", "administer", ""), func(tx *store.Tx) error {
		for _, p := range demoAccounts {
			now := a.now().UTC()
			// With a name, so that whoever tries the demonstration can add a passkey.
			name := strings.ReplaceAll(strings.ToLower(p.display), " ", ".")
			u := access.User{ID: register.NewID(now), Name: name, Display: p.display, Agency: p.agency, Roles: p.roles, Created: now}
			if err := tx.PutAccount(a.ctx, u); err != nil {
				return err
			}
		}
		return nil
	})
}

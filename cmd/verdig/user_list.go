package main

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"verdig/access"
	"verdig/act"
)

// memberRow is an account, as printed.
type memberRow struct {
	Account     string    `json:"account"`
	Name        string    `json:"name"`
	Display     string    `json:"display"`
	Agency      string    `json:"agency"`
	Roles       []string  `json:"roles"`
	State       string    `json:"state"` // invited, active, disabled
	Credentials int       `json:"credentials"`
	Sessions    int       `json:"sessions"`
	Seen        time.Time `json:"seen,omitzero"`
	Waiting     []string  `json:"waiting"`
}

func stateOf(m act.Member) string {
	switch {
	case !m.Active():
		return "disabled"
	case m.Credentials == 0:
		return "invited"
	}
	return "active"
}

func (u *users) list(d *act.Desk) error {
	all, err := d.Members(u.ctx, u.scope)
	if err != nil {
		return err
	}
	rows := make([]memberRow, 0, len(all))
	for _, m := range all {
		r := memberRow{m.ID, m.Name, m.Display, m.Agency, namesOf(m.Roles), stateOf(m), m.Credentials, m.Sessions, m.Seen, []string{}}
		for _, p := range m.Waiting {
			r.Waiting = append(r.Waiting, p.ID)
		}
		rows = append(rows, r)
	}
	if u.asJSON {
		return printJSON(u.out, rows)
	}
	for _, r := range rows {
		fmt.Fprintf(u.out, "%s  %-10s %-16s %-24s %-24s %s\n", r.Account, u.say("cmd.user.state."+r.State), cmp.Or(r.Agency, "-"), r.Name, r.Display,
			cmp.Or(strings.Join(r.Roles, ","), "-"))
	}
	if len(rows) == 0 {
		fmt.Fprintln(u.out, u.say("cmd.user.none"))
	}
	return nil
}

// proposalRow is a proposal, as printed.
type proposalRow struct {
	Proposal string    `json:"proposal"`
	Kind     string    `json:"kind"`
	Object   string    `json:"object"`
	Roles    []string  `json:"roles"`
	By       string    `json:"by"`
	Expires  time.Time `json:"expires"`
}

func (u *users) proposals(d *act.Desk) error {
	all, err := d.Proposals(u.ctx, u.scope)
	if err != nil {
		return err
	}
	rows := make([]proposalRow, 0, len(all))
	for _, p := range all {
		rows = append(rows, proposalRow{p.ID, p.Kind, p.Account, namesOf(p.Roles), p.By, p.Expires})
	}
	if u.asJSON {
		return printJSON(u.out, rows)
	}
	for _, r := range rows {
		fmt.Fprintf(u.out, "%s  %s\n", r.Proposal, u.say("cmd.user.proposal."+r.Kind, r.Object, cmp.Or(strings.Join(r.Roles, ", "), "-"), r.By, r.Expires.Format(time.RFC3339)))
	}
	if len(rows) == 0 {
		fmt.Fprintln(u.out, u.say("cmd.user.nothing_waits"))
	}
	return nil
}

// machineRow is a program of an agency, as printed.
type machineRow struct {
	Client string   `json:"client"`
	Agency string   `json:"agency"`
	Label  string   `json:"label"`
	Scopes []string `json:"scopes"`
	State  string   `json:"state"` // active, disabled
}

func (u *users) listMachines(d *act.Desk) error {
	all, err := d.MachineClients(u.ctx, u.scope)
	if err != nil {
		return err
	}
	rows := make([]machineRow, 0, len(all))
	for _, m := range all {
		rows = append(rows, machineRow{m.ID, m.Agency, m.Label, listed(m.Scopes), machineState(m)})
	}
	if u.asJSON {
		return printJSON(u.out, rows)
	}
	for _, r := range rows {
		fmt.Fprintf(u.out, "%s  %-10s %-16s %s\n", r.Client, u.say("cmd.user.state."+r.State), r.Agency, r.Label)
	}
	if len(rows) == 0 {
		fmt.Fprintln(u.out, u.say("cmd.user.none"))
	}
	return nil
}

func machineState(m access.MachineClient) string {
	if m.Active() {
		return "active"
	}
	return "disabled"
}

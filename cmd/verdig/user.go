package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"verdig/access"
	"verdig/act"
	"verdig/fault"
	"verdig/identity"
	"verdig/store"
)

// users is the user command with what its subcommands share.
type users struct {
	*app
	dir    string
	asJSON bool

	newcomer act.Newcomer
	roles    []string
	machine  struct{ agency, label, keys string }
}

func (a *app) userCommand() *cobra.Command {
	u := &users{app: a}
	c := &cobra.Command{
		Use:   "user",
		Short: "Keep accounts: list, invite, roles, disable, recover, approve, machines",
		Long: `Keep the accounts of an installation. Nobody is given a password: an account is invited with a one-time code, and its owner sets a passkey, or
a password with one-time codes, on the page /desk/invitation.

Where an administrator can sign in, what gives somebody a right is a proposal that another must approve (user approve, or the desk); a recovery
always is. Who acts is told by --actor; the one who approves must be another than the one who proposed. Two ids must be two people: the program
cannot know.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	c.PersistentFlags().StringVar(&u.dir, "data", "", "folder of the installation")
	c.PersistentFlags().BoolVar(&u.asJSON, "json", false, "print as JSON")
	c.AddCommand(u.inviting()...)
	c.AddCommand(u.keeping()...)
	c.AddCommand(u.deciding()...)
	c.AddCommand(u.machines()...)
	return c
}

// on is a subcommand that takes n arguments and works at the desk of the
// register.
func (u *users) on(use, short string, n int, fn func(d *act.Desk, args []string) error) *cobra.Command {
	return &cobra.Command{Use: use, Short: short, Args: cobra.ExactArgs(n), RunE: func(_ *cobra.Command, args []string) error {
		return u.withDesk(u.dir, func(d *act.Desk) error { return fn(d, args) })
	}}
}

// withDesk opens the register in dir for acts of the operator.
func (a *app) withDesk(dir string, fn func(*act.Desk) error) error {
	return a.withStore(dir, func(st *store.Store) error {
		d, err := act.NewDesk(st, a.now)
		if err != nil {
			return err
		}
		return fn(d)
	})
}

func (u *users) inviting() []*cobra.Command {
	invite := u.on("invite", "Make an account and print the one-time code for its owner, once", 0, func(d *act.Desk, _ []string) error {
		u.newcomer.Roles = rolesOf(u.roles)
		in, err := d.Invite(u.ctx, u.scope, u.newcomer)
		if err != nil {
			return err
		}
		return u.printInvited(in)
	})
	f := invite.Flags()
	f.StringVar(&u.newcomer.Name, "name", "", "user name, typed at sign-in with a password")
	f.StringVar(&u.newcomer.Display, "display", "", "name that colleagues see")
	f.StringVar(&u.newcomer.Agency, "agency", "", "code of the agency; without it the national unit")
	f.StringSliceVar(&u.roles, "role", nil, "role, or several with commas: "+strings.Join(roleNames(), ", "))
	again := u.on("again ACCOUNT", "Print a new one-time code for an account that nobody has signed in to", 1, func(d *act.Desk, args []string) error {
		in, err := d.InviteAgain(u.ctx, u.scope, args[0])
		if err != nil {
			return err
		}
		return u.printInvited(in)
	})
	return []*cobra.Command{required(invite, "name", "display", "role"), again}
}

func (u *users) keeping() []*cobra.Command {
	roles := u.on("roles ACCOUNT", "Give an account these roles and no others; opens it again where it was closed", 1, func(d *act.Desk, args []string) error {
		waits, err := d.SetRoles(u.ctx, u.scope, args[0], rolesOf(u.roles))
		return u.printDone(waits, err, "cmd.user.roles", args[0])
	})
	roles.Flags().StringSliceVar(&u.roles, "role", nil, "role, or several with commas; an empty text takes all away")
	return []*cobra.Command{
		u.on("list", "List the accounts: id, state, agency, names, roles", 0, func(d *act.Desk, _ []string) error { return u.list(d) }),
		required(roles, "role"),
		u.on("disable ACCOUNT", "Close an account at once and end its sessions", 1, func(d *act.Desk, args []string) error {
			return u.printDone("", d.Disable(u.ctx, u.scope, args[0]), "cmd.user.disabled", args[0])
		}),
		u.on("sessions ACCOUNT", "End every session of an account", 1, func(d *act.Desk, args []string) error {
			return u.printDone("", d.EndSessions(u.ctx, u.scope, args[0]), "cmd.user.sessions", args[0])
		}),
		u.on("recover ACCOUNT", "Propose the recovery of an account whose owner has lost every way to sign in", 1, func(d *act.Desk, args []string) error {
			waits, err := d.ProposeRecovery(u.ctx, u.scope, args[0])
			return u.printDone(waits, err, "", args[0])
		}),
	}
}

func (u *users) deciding() []*cobra.Command {
	return []*cobra.Command{
		u.on("proposals", "List what waits for approval", 0, func(d *act.Desk, _ []string) error { return u.proposals(d) }),
		u.on("approve PROPOSAL", "Approve what another has proposed; of a recovery the one-time code is printed, once", 1, func(d *act.Desk, args []string) error {
			in, err := d.Approve(u.ctx, u.scope, args[0])
			if err != nil || in.Token != "" {
				return u.printIf(in, err)
			}
			return u.printDone("", nil, "cmd.user.approved", args[0])
		}),
		u.on("reject PROPOSAL", "Close a proposal without doing what it asks for", 1, func(d *act.Desk, args []string) error {
			return u.printDone("", d.Reject(u.ctx, u.scope, args[0]), "cmd.user.rejected", args[0])
		}),
	}
}

func (u *users) machines() []*cobra.Command {
	add := u.on("machine", "Register a program of an agency by its public keys", 0, func(d *act.Desk, _ []string) error {
		keys, err := os.ReadFile(u.machine.keys)
		if err != nil {
			return fault.Wrap(fault.Usage, err, "cmd.user.keys", u.machine.keys)
		}
		if err := identity.CheckMachineKeys(keys); err != nil {
			return err
		}
		id, waits, err := d.AddMachineClient(u.ctx, u.scope, act.NewMachine{Agency: u.machine.agency, Label: u.machine.label, Keys: keys})
		return u.printDone(waits, err, "cmd.user.machine", id)
	})
	f := add.Flags()
	f.StringVar(&u.machine.agency, "agency", "", "code of the agency for which the program reports")
	f.StringVar(&u.machine.label, "label", "", "what the program is called here")
	f.StringVar(&u.machine.keys, "keys", "", "file with its public keys (JSON Web Key Set)")
	return []*cobra.Command{
		required(add, "agency", "label", "keys"),
		u.on("machines", "List the programs of agencies", 0, func(d *act.Desk, _ []string) error { return u.listMachines(d) }),
		u.on("machine-off CLIENT", "Close a program of an agency at once", 1, func(d *act.Desk, args []string) error {
			return u.printDone("", d.DisableMachineClient(u.ctx, u.scope, args[0]), "cmd.user.machine_off", args[0])
		}),
	}
}

func rolesOf(names []string) []access.Role {
	var all []access.Role
	for _, n := range names {
		if n = strings.TrimSpace(n); n != "" {
			all = append(all, access.Role(n))
		}
	}
	return all
}

func roleNames() []string { return namesOf(access.Roles) }

func namesOf(roles []access.Role) []string {
	all := make([]string, len(roles))
	for i, r := range roles {
		all[i] = string(r)
	}
	return all
}

// invitedRow is an invitation, as printed.
type invitedRow struct {
	Account string    `json:"account"`
	Token   string    `json:"token"`
	Expires time.Time `json:"expires"`
	Waits   string    `json:"waits,omitempty"`
}

func (u *users) printInvited(in act.Invited) error {
	if u.asJSON {
		return printJSON(u.out, invitedRow{in.Account, in.Token, in.Expires, in.Waits})
	}
	fmt.Fprintln(u.out, u.say("cmd.user.invited", in.Account, in.Token, in.Expires.Format(time.RFC3339)))
	fmt.Fprintln(u.out, u.say("cmd.user.invitation_page", "/"+string(u.lang)+"/desk/invitation"))
	if in.Waits != "" {
		fmt.Fprintln(u.out, u.say("cmd.user.waits", in.Waits))
	}
	return nil
}

func (u *users) printIf(in act.Invited, err error) error {
	if err != nil {
		return err
	}
	return u.printInvited(in)
}

// doneRow is what was done to an object, or the proposal that waits.
type doneRow struct {
	Object string `json:"object"`
	Waits  string `json:"waits,omitempty"`
}

func (u *users) printDone(waits string, err error, key, object string) error {
	switch {
	case err != nil:
		return err
	case u.asJSON:
		return printJSON(u.out, doneRow{object, waits})
	case waits != "":
		fmt.Fprintln(u.out, u.say("cmd.user.waits", waits))
	default:
		fmt.Fprintln(u.out, u.say(key, object))
	}
	return nil
}

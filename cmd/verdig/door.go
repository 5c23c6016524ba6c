package main

import (
	"strings"

	"github.com/spf13/cobra"

	"verdig/access"
	"verdig/fault"
)

// doorName is the name of a command as a door of the access matrix: its words
// after "verdig".
func doorName(c *cobra.Command) string {
	_, words, _ := strings.Cut(c.CommandPath(), " ")
	return words
}

// enter holds the door of a command, with the scope of the operator: a command
// that the access matrix does not list, or that it does not let the operator
// use, ends here, before any register is opened.
func (a *app) enter(c *cobra.Command) error {
	m, err := a.matrix()
	if err != nil {
		return err
	}
	door, ok := m.Door("command", doorName(c))
	if !ok {
		return fault.New(fault.Forbidden, "cmd.no_door", c.CommandPath())
	}
	sc := m.Enter(door, access.Actor{ID: a.actor, Role: access.Operator})
	if !door.Passes(sc) {
		return fault.New(fault.Forbidden, "cmd.no_door", c.CommandPath())
	}
	a.scope = sc
	return nil
}

package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"verdig/access"
	"verdig/fault"
	"verdig/lang"
)

// commands returns every command that does something, by its words after
// "verdig".
func commands(t *testing.T) map[string]*cobra.Command {
	t.Helper()
	root := (&app{}).root()
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	all := make(map[string]*cobra.Command)
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		if c.Runnable() {
			all[doorName(c)] = c
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(root)
	return all
}

func TestEveryCommandIsADoor(t *testing.T) {
	m, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	all := commands(t)
	if len(all) < 20 {
		t.Fatalf("only %d commands", len(all))
	}
	for name := range all {
		if _, ok := m.Door("command", name); !ok {
			t.Errorf("verdig %s is not a door of access/doors/command.csv", name)
		}
	}
	for _, d := range m.Doors() {
		if d.Kind == "command" && all[d.Name] == nil {
			t.Errorf("the door %q leads to no command", d.Name)
		}
	}
}

// A command that the matrix does not let the operator use is refused before it
// does anything: the matrix drives the commands, it does not describe them.
func TestTheMatrixDrivesEveryCommand(t *testing.T) {
	full, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	empty, err := access.ReadMatrix("role,compartment,action,purpose,reach\n")
	if err != nil {
		t.Fatal(err)
	}
	var doors strings.Builder
	doors.WriteString("kind,name,uses,purpose,flags\n")
	for _, d := range full.Doors() {
		if d.Kind == "command" && !d.Open {
			doors.WriteString("command," + d.Name + ",setting:list,administer,\n")
		}
	}
	if err := empty.ReadDoors("test", doors.String()); err != nil {
		t.Fatal(err)
	}
	held := 0
	for name, c := range commands(t) {
		door, _ := full.Door("command", name)
		a := &app{actor: "operator", matrix: func() (*access.Matrix, error) { return empty, nil }}
		if err := a.enter(c); fault.KindOf(err) != fault.Forbidden {
			t.Errorf("verdig %s: %v", name, err)
		}
		a.matrix = access.Load
		if err := a.enter(c); err != nil {
			t.Errorf("verdig %s: %v", name, err)
		}
		if !door.Open {
			held++
		}
	}
	if held < 15 {
		t.Errorf("only %d commands are held", held)
	}
}

// What is tested of enter is what happens: a command ends at its door with
// exit code 1 and has made nothing.
func TestACommandEndsAtItsDoor(t *testing.T) {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "data")
	var out strings.Builder
	empty, err := access.ReadMatrix("role,compartment,action,purpose,reach\n")
	if err != nil {
		t.Fatal(err)
	}
	a := &app{console: console{out: &out, err: &out}, ctx: context.Background(), texts: texts, now: time.Now, matrix: func() (*access.Matrix, error) { return empty, nil }}
	root := a.root()
	root.SetArgs([]string{"init", "--data", dir})
	err = root.Execute()
	if code := a.fail(err); code != exitFailed || !strings.Contains(out.String(), "verdig init") {
		t.Errorf("exit code %d: %s", code, out.String())
	}
	if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the folder is there: %v", err)
	}
}

package access

import (
	"embed"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed matrix.csv
var matrixText string

//go:embed doors/*.csv
var doorFiles embed.FS

// ErrMatrix is returned for a matrix or list of doors that is not fit for use:
// an unknown word, a line twice, a door that nobody may pass. The embedded ones
// are read in the tests.
var ErrMatrix = errors.New("access: bad matrix")

type right struct {
	role        Role
	compartment Compartment
	action      Action
	purpose     Purpose
}

// Matrix says how far every right reaches. What it does not name is not
// allowed. It is read-only after Load and safe for concurrent use.
type Matrix struct {
	rights map[right]Reach
	doors  map[string]Door
}

// Door is one way in: a route of the desk or the interface for machines, a
// command, or an export, with what it does and for which purpose.
type Door struct {
	Kind    string // route, api, command
	Name    string // pattern of the route ("GET /desk/{lang}/..." without language: see web/desk), or name of the command
	Uses    []Use  // all of them are needed
	Purpose Purpose
	StepUp  bool // asks for proof of identity within the last minutes
	Open    bool // open to people who are not signed in
	Any     bool // open to everybody who is signed in: one's own account, the guide

	// Purposes are those for which people come through the door, the first of
	// them Purpose. A page that serves several roles may have one for each.
	Purposes []Purpose
}

// Load returns the embedded matrix with its doors. The work is done once.
var Load = sync.OnceValues(func() (*Matrix, error) {
	m, err := ReadMatrix(matrixText)
	if err != nil {
		return nil, err
	}
	names, err := fs.Glob(doorFiles, "doors/*.csv")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		text, err := doorFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		if err := m.ReadDoors(path.Base(name), string(text)); err != nil {
			return nil, err
		}
	}
	return m, nil
})

// ReadMatrix reads a matrix: lines of role, compartment, action, purpose,
// reach, with a heading. Lines that begin with # are remarks.
func ReadMatrix(text string) (*Matrix, error) {
	lines, err := readTable(text, "role,compartment,action,purpose,reach")
	if err != nil {
		return nil, err
	}
	m := &Matrix{rights: map[right]Reach{}, doors: map[string]Door{}}
	for _, l := range lines {
		r := right{Role(l[0]), Compartment(l[1]), Action(l[2]), Purpose(l[3])}
		reach := slices.Index(reachNames, l[4])
		known := (slices.Contains(Roles, r.role) || r.role == Operator) && slices.Contains(Compartments, r.compartment) &&
			slices.Contains(Actions, r.action) && slices.Contains(Purposes, r.purpose) && reach > 0
		if _, twice := m.rights[r]; twice || !known {
			return nil, fmt.Errorf("%w: %s", ErrMatrix, strings.Join(l, ","))
		}
		m.rights[r] = Reach(reach)
	}
	return m, nil
}

// ReadDoors adds the doors of a file: lines of kind, name, uses, purpose, flags, with a
// heading. Uses are compartment:action and purposes are words, separated by
// spaces; flags are step_up, open and any.
func (m *Matrix) ReadDoors(file, text string) error {
	lines, err := readTable(text, "kind,name,uses,purpose,flags")
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	for _, l := range lines {
		bad := fmt.Errorf("%w: %s: %s", ErrMatrix, file, strings.Join(l, ","))
		d := Door{Kind: l[0], Name: l[1]}
		for _, word := range strings.Fields(l[3]) {
			if !slices.Contains(Purposes, Purpose(word)) {
				return bad
			}
			d.Purposes = append(d.Purposes, Purpose(word))
		}
		if len(d.Purposes) > 0 {
			d.Purpose = d.Purposes[0]
		}
		for _, flag := range strings.Fields(l[4]) {
			switch flag {
			case "step_up":
				d.StepUp = true
			case "open":
				d.Open = true
			case "any":
				d.Any = true
			default:
				return bad
			}
		}
		for _, text := range strings.Fields(l[2]) {
			c, a, ok := strings.Cut(text, ":")
			if !ok || !slices.Contains(Compartments, Compartment(c)) || !slices.Contains(Actions, Action(a)) {
				return bad
			}
			d.Uses = append(d.Uses, Use{Compartment(c), Action(a)})
		}
		_, twice := m.doors[d.Kind+" "+d.Name]
		if twice || !slices.Contains([]string{"route", "api", "command"}, d.Kind) || !d.Open && !d.Any && d.Purpose == "" {
			return bad
		}
		m.doors[d.Kind+" "+d.Name] = d
	}
	return nil
}

func readTable(text, heading string) ([][]string, error) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comment = '#'
	lines, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMatrix, err)
	}
	if len(lines) == 0 || strings.Join(lines[0], ",") != heading {
		return nil, fmt.Errorf("%w: heading is not %s", ErrMatrix, heading)
	}
	return lines[1:], nil
}

// Reach returns how far a role's right to an action on a compartment goes for
// a purpose.
func (m *Matrix) Reach(r Role, c Compartment, a Action, p Purpose) Reach {
	return m.rights[right{r, c, a, p}]
}

// Door returns the door of a kind and name; ok is false where the matrix does
// not know it, and then nobody may pass.
func (m *Matrix) Door(kind, name string) (d Door, ok bool) {
	d, ok = m.doors[kind+" "+name]
	return d, ok
}

// Doors returns all doors, sorted by kind and name.
func (m *Matrix) Doors() []Door {
	all := make([]Door, 0, len(m.doors))
	for _, d := range m.doors {
		all = append(all, d)
	}
	slices.SortFunc(all, func(a, b Door) int { return strings.Compare(a.Kind+" "+a.Name, b.Kind+" "+b.Name) })
	return all
}

// Passes reports whether the scope may pass the door: it comes for one of
// the door's purposes and has some right to every use of it.
func (d Door) Passes(s Scope) bool {
	if d.Open {
		return true
	}
	if d.Any {
		return s.actor.ID != ""
	}
	return slices.Contains(d.Purposes, s.purpose) && !slices.ContainsFunc(d.Uses, func(u Use) bool { return s.Reach(u) == None })
}

// Sees reports whether a role may look at anything of a compartment, for
// whatever purpose. Who may only add there, approve or erase, does not. The
// engine's guard is made from it.
func (m *Matrix) Sees(r Role, c Compartment) bool {
	for k := range m.rights {
		if k.role == r && k.compartment == c && slices.Contains([]Action{List, Read, Search, Export}, k.action) {
			return true
		}
	}
	return false
}

// Enter returns the scope in which an actor passes a door: for the first of
// the door's purposes for which the actor has some right to every use of it.
// Where there is none it is the scope of the first purpose, which does not
// pass.
func (m *Matrix) Enter(d Door, a Actor, grants ...Grant) Scope {
	for _, p := range d.Purposes {
		if s := m.Scope(a, p, grants...); d.Passes(s) {
			return s
		}
	}
	return m.Scope(a, d.Purpose, grants...)
}

// May returns the roles that may pass a door, the operator last: what tests
// and pages of help need to try or tell every role at every door.
func (m *Matrix) May(d Door) []Role {
	var roles []Role
	for _, r := range append(slices.Clone(Roles), Operator) {
		if d.Passes(m.Enter(d, Actor{ID: "anybody", Role: r})) {
			roles = append(roles, r)
		}
	}
	return roles
}

package access

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// FuzzMatrix reads any text as a matrix with doors: it is refused, or every
// word in it is one of the house, and a role reaches nothing that no line gives.
func FuzzMatrix(f *testing.F) {
	f.Add(strings.Join(strings.SplitAfterN(matrixText, "\n", 40)[:39], ""), "kind,name,uses,purpose,flags\nroute,GET /desk/x,identity:read,assess,step_up\n")
	const heading = "role,compartment,action,purpose,reach\n"
	for _, s := range []string{"reporter,identity,read,assess,own\n", "reporter,identity,read,assess,own\nreporter,identity,read,assess,all\n", "# x\nroot,identity,read,assess,all\n", "a,b\n", "\"", "reporter,identity,read,assess,none\n"} {
		f.Add(heading+s, "kind,name,uses,purpose,flags\nroute,GET /,,,open\nroute,GET /,,,open\n")
		f.Add(heading+s, "kind,name,uses,purpose,flags\napi,x,identity:read link:decide,assess,open any step_up\ncommand,y,,,\n")
	}
	f.Fuzz(func(t *testing.T, text, doors string) {
		m, err := ReadMatrix(text)
		if err != nil {
			if !errors.Is(err, ErrMatrix) || m != nil {
				t.Fatalf("%v, %v", m, err)
			}
			return
		}
		for r, reach := range m.rights {
			if !strings.Contains(text, string(r.role)) || !slices.Contains(Compartments, r.compartment) || reach <= None || reach > All {
				t.Fatalf("a right that nobody wrote: %+v %v", r, reach)
			}
		}
		if err := m.ReadDoors("fuzz", doors); err != nil {
			if !errors.Is(err, ErrMatrix) {
				t.Fatal(err)
			}
			return
		}
		for _, d := range m.Doors() {
			if d.Passes(Scope{}) != d.Open {
				t.Fatalf("nobody passes %+v: %v", d, d.Passes(Scope{}))
			}
			if found, ok := m.Door(d.Kind, d.Name); !ok || found.Name != d.Name {
				t.Fatalf("%+v is not found", d)
			}
		}
	})
}

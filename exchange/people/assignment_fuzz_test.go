package people

import (
	"slices"
	"strings"
	"testing"

	"verdig/fault"
)

// FuzzAssignments reads any text as assignments of the command line: a fault of
// usage, or roles that exist, and no letter of a column name lost.
func FuzzAssignments(f *testing.F) {
	for _, s := range []string{"given_name=First,family_name=Last", "full_name=Name, as written,sex=Sex", "=", "x=y", ",", "sex==", "other=a,other=b,c,,d", "\xff=\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := ParseAssignments(text)
		if err != nil {
			if fault.KindOf(err) != fault.Usage {
				t.Fatal(err)
			}
			return
		}
		commas := 0
		for _, a := range got {
			if !slices.Contains(Roles, a.Role) {
				t.Fatalf("role %q", a.Role)
			}
			commas += strings.Count(a.Column, ",")
		}
		if commas+len(got) != strings.Count(text, ",")+1 {
			t.Fatalf("%q is read as %q", text, got)
		}
	})
}

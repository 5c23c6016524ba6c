package casework_test

import (
	"testing"

	"verdig/casework"
	"verdig/codelist"
)

// The areas of a plan are the codes of their lists, in the order of the lists.
func TestTheAreasAreThoseOfTheCodeLists(t *testing.T) {
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	for scheme, areas := range map[string][]casework.Area{"need": casework.Needs, "track": casework.Tracks} {
		s, ok := codes.Scheme(scheme)
		if !ok || len(s.Codes) != len(areas) {
			t.Fatalf("%s has %d codes, and there are %d areas", scheme, len(s.Codes), len(areas))
		}
		for i, c := range s.Codes {
			if c.Code != string(areas[i]) {
				t.Errorf("%s: %s stands where %s does", scheme, areas[i], c.Code)
			}
		}
	}
}

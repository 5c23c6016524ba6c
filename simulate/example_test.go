package simulate

import "testing"

// TestTheWorkedExample is the example of doc/methods/simulate.md.
func TestTheWorkedExample(t *testing.T) {
	given := map[string]int{"persons.followed_up.women": 20, "persons.followed_up.women.exploitation.labour": 0, "persons.followed_up.exploitation.labour": 15}
	o := &outline{year: 2016, given: given, r: stream(1, "example"), size: 30, scale: [3]float64{0.7, 1, 0.1}, recent: map[string]bool{}}
	m, err := o.complete(0)
	if err != nil {
		t.Fatal(err)
	}
	others := 0
	for _, g := range []int{men, children, sexNotRecorded} {
		others += m.cells[g][labour]
	}
	if m.total != 35 || others != 15 || m.cells[women][labour] != 0 {
		t.Errorf("%d persons, %d others in labour: %v", m.total, others, m.cells)
	}
}

package act

import (
	"errors"
	"testing"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// Every act that reads, by every role for every purpose: it answers, or it says
// that nothing is there. An act that needs a table which the engine's wall
// keeps from the role would be an internal error: then either the act reads too
// much, or the matrix gives too little.
func TestEveryReadingActStandsWithinTheWalls(t *testing.T) {
	r := newRoom(t)
	pair := r.putToReview("pd-oslo", "udi")
	g := r.mustOpen("pd-oslo")
	d := r.desk
	acts := map[string]func(access.Scope) error{
		"members":      func(s access.Scope) error { _, err := d.Members(background, s); return err },
		"proposals":    func(s access.Scope) error { _, err := d.Proposals(background, s); return err },
		"agencies":     func(s access.Scope) error { _, err := d.Agencies(background, s); return err },
		"machines":     func(s access.Scope) error { _, err := d.MachineClients(background, s); return err },
		"completeness": func(s access.Scope) error { _, err := d.Completeness(background, s, 2026); return err },
		"quality":      func(s access.Scope) error { _, err := d.QualityOf(background, s, 2026); return err },
		"persons":      func(s access.Scope) error { _, err := d.Persons(background, s, PersonFilter{}); return err },
		"person of":    func(s access.Scope) error { _, err := d.PersonOf(background, s, r.of["udi"]); return err },
		"pairs":        func(s access.Scope) error { _, err := d.Pairs(background, s); return err },
		"pair":         func(s access.Scope) error { _, err := d.Pair(background, s, pair); return err },
		"judgements":   func(s access.Scope) error { _, err := d.Judgements(background, s, 10); return err },
		"questions":    func(s access.Scope) error { _, err := d.Questions(background, s); return err },
		"pairs held":   func(s access.Scope) error { _, err := d.PairsHeld(background, s); return err },
		"emergencies":  func(s access.Scope) error { _, err := d.Emergencies(background, s); return err },
		"emergency":    func(s access.Scope) error { _, err := d.Emergency(background, s, g.ID); return err },
		"choices":      func(s access.Scope) error { _, _, err := d.PersonChoices(background, s); return err },
	}
	answered := map[string]int{}
	for name, run := range acts {
		for _, role := range access.Roles {
			for _, p := range access.Purposes {
				agency := "udi"
				if role.National() {
					agency = ""
				}
				err := run(r.as("somebody", role, agency, p))
				switch kind := fault.KindOf(err); {
				case err == nil:
					answered[name]++
				case kind != fault.NotFound && kind != fault.Forbidden:
					t.Errorf("%s by %s for %s: %v", name, role, p, err)
				}
			}
		}
	}
	for name := range acts {
		if answered[name] == 0 {
			t.Errorf("%s answers nobody", name)
		}
	}
}

// A scope that nobody computed may do nothing.
func TestTheZeroScopeDoesNothing(t *testing.T) {
	r := newRoom(t)
	var none access.Scope
	for name, err := range map[string]error{
		"view":   r.st.ViewAs(background, none, decideLink, "", func(*store.Tx) error { return errors.New("inside") }),
		"update": r.st.UpdateAs(background, none, decideLink, "", func(*store.Tx) error { return errors.New("inside") }),
	} {
		if fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := r.desk.OpenEmergency(background, none, r.of["udi"], "life", "x"); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("emergency: %v", err)
	}
}

// putToReview leaves the pair of two agencies' notifications to people.
func (r *room) putToReview(a, b string) register.PairID {
	r.t.Helper()
	s := register.Suggestion{
		A: r.of[a], B: r.of[b], WeightBits: 3, Probability: 0.5, Evidence: []register.FieldEvidence{{Field: "sex", Level: "exact", Bits: 1}},
	}
	err := r.st.UpdateAlone(background, r.note("link", "link"), func(tx *store.Tx) error {
		_, err := register.DecideRun(background, tx, register.Actor{ID: "rule:x"}, register.RuleRun{Rule: "x", Reason: "x", At: r.clock.now, Review: []register.Suggestion{s}})
		return err
	})
	if err != nil {
		r.t.Fatal(err)
	}
	return register.NewPairID(r.of[a], r.of[b])
}

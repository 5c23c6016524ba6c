package access_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"verdig/access"
	"verdig/access/oracle"
)

func load(t testing.TB) *access.Matrix {
	t.Helper()
	m, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// covers says what a reach means for an object in a situation.
func covers(r access.Reach, s oracle.Situation) bool {
	switch r {
	case access.All:
		return true
	case access.Own:
		return s.Own
	case access.Assigned:
		if s.Purpose == access.Emergency {
			return s.Granted
		}
		return s.InHands
	}
	return false
}

// Every cell of role x compartment x action x purpose, for every situation of
// the object: the matrix says what the prose says.
func TestEveryCellAgreesWithTheSecondModel(t *testing.T) {
	m := load(t)
	cells, allowed := 0, 0
	for _, role := range append(slices.Clone(access.Roles), access.Operator) {
		for _, c := range access.Compartments {
			for _, a := range access.Actions {
				for _, p := range access.Purposes {
					reach := m.Reach(role, c, a, p)
					for bits := range 8 {
						s := oracle.Situation{Role: role, Purpose: p, Compartment: c, Action: a, Own: bits&1 > 0, InHands: bits&2 > 0, Granted: bits&4 > 0}
						cells++
						if oracle.May(s) {
							allowed++
						}
						if got := covers(reach, s); got != oracle.May(s) {
							t.Errorf("%+v: the matrix says %t (%s), the prose %t", s, got, reach, oracle.May(s))
						}
					}
				}
			}
		}
	}
	if want := 15 * 18 * 12 * 11 * 8; cells != want {
		t.Errorf("%d cells, want %d", cells, want)
	}
	if allowed < 500 || allowed > cells/10 {
		t.Errorf("%d of %d cells are allowed", allowed, cells)
	}
}

// One million random questions, through a scope as a request has it.
func TestAMillionRandomDecisions(t *testing.T) {
	m := load(t)
	rng := rand.New(rand.NewPCG(4, 2016))
	roles := append(slices.Clone(access.Roles), access.Operator, "", "root")
	pick := func(n int) int { return rng.IntN(n) }
	agencies := []string{"pd-oslo", "udi", "rosa", ""}
	near := everyRight()
	yes := 0
	for i := range 1_000_000 {
		actor := access.Actor{ID: "x", Role: roles[pick(len(roles))], Agency: agencies[pick(len(agencies))]}
		object := agencies[pick(len(agencies)-1)]
		s := oracle.Situation{
			Role: actor.Role, Purpose: access.Purposes[pick(len(access.Purposes))], Compartment: access.Compartments[pick(len(access.Compartments))],
			Action: access.Actions[pick(len(access.Actions))], Own: actor.Agency == object, InHands: pick(2) > 0, Granted: pick(2) > 0,
		}
		if i%2 == 0 { // a right that somebody has, at times with one word changed
			n := near[pick(len(near))]
			s.Role, s.Purpose, s.Compartment, s.Action = n.Role, n.Purpose, n.Compartment, n.Action
			switch pick(8) {
			case 0:
				s.Role = roles[pick(len(roles))]
			case 1:
				s.Purpose = access.Purposes[pick(len(access.Purposes))]
			case 2:
				s.Compartment = access.Compartments[pick(len(access.Compartments))]
			case 3:
				s.Action = access.Actions[pick(len(access.Actions))]
			}
			actor.Role = s.Role
		}
		reach := m.Scope(actor, s.Purpose).Reach(access.Use{Compartment: s.Compartment, Action: s.Action})
		got, want := covers(reach, s), oracle.May(s)
		if got != want {
			t.Fatalf("%+v of %+v: %t, want %t", s, actor, got, want)
		}
		if want {
			yes++
		}
	}
	if yes < 100_000 {
		t.Errorf("only %d of a million are allowed: the questions miss the rights", yes)
	}
}

// everyRight are the rights that the second model grants in some situation.
func everyRight() []oracle.Situation {
	var all []oracle.Situation
	for _, role := range append(slices.Clone(access.Roles), access.Operator) {
		for _, c := range access.Compartments {
			for _, a := range access.Actions {
				for _, p := range access.Purposes {
					s := oracle.Situation{Role: role, Purpose: p, Compartment: c, Action: a, Own: true, InHands: true, Granted: true}
					if oracle.May(s) {
						all = append(all, s)
					}
				}
			}
		}
	}
	return all
}

// What a scope lists it may open, where it may open anything for that purpose.
func TestAListIsWithinTheItem(t *testing.T) {
	m := load(t)
	pairs := 0
	for _, role := range access.Roles {
		for _, c := range access.Compartments {
			for _, p := range access.Purposes {
				item := m.Reach(role, c, access.Read, p)
				for _, a := range []access.Action{access.List, access.Search, access.Export} {
					list := m.Reach(role, c, a, p)
					if list == access.None || item == access.None {
						continue
					}
					pairs++
					if list != item {
						t.Errorf("%s, %s, %s: %s reaches %s, and read %s", role, c, p, a, list, item)
					}
				}
			}
		}
	}
	if pairs < 20 {
		t.Errorf("only %d pairs of list and item", pairs)
	}
}

// What the issue says of single roles, in its own words.
func TestWhatNobodyMay(t *testing.T) {
	m := load(t)
	never := func(role access.Role, compartments ...access.Compartment) {
		for _, c := range compartments {
			if m.Sees(role, c) {
				t.Errorf("%s sees %s", role, c)
			}
		}
	}
	content := []access.Compartment{
		access.Identity, access.Notification, access.Narrative, access.Draft, access.Link, access.Case, access.CaseNote, access.Attachment, access.Justice,
	}
	for _, role := range []access.Role{access.Analyst, access.Author, access.Approver, access.Ministry, access.Auditor, access.SecurityOfficer, access.Administrator} {
		never(role, content...)
	}
	for _, role := range []access.Role{access.Coordinator, access.SecondReviewer} {
		never(role, access.Narrative, access.CaseNote, access.Attachment, access.Account, access.Draft)
	}
	never(access.PoliceAnalyst, access.Identity, access.Notification, access.Narrative, access.Link)
	for _, role := range access.Roles {
		never(role, access.Keyring)
		if role != access.Auditor && role != access.SecurityOfficer && m.Reach(role, access.Audit, access.List, access.Supervise) != access.None {
			t.Errorf("%s reads the whole log", role)
		}
		for _, c := range access.Compartments { // break-glass opens one object: no list, no search, no export
			for _, a := range access.Actions {
				r := m.Reach(role, c, a, access.Emergency)
				if r != access.None && c != access.Exception && a != access.Read && a != access.BreakGlass {
					t.Errorf("%s may %s %s in an emergency", role, a, c)
				}
			}
		}
	}
}

// Who proposes does not approve: no set of roles that an account may hold has
// both words on one thing.
func TestIncompatibleRolesKeepTwoPeopleApart(t *testing.T) {
	m := load(t)
	both := func(a, b access.Role) bool {
		_, bad := access.Incompatible([]access.Role{a, b})
		return !bad
	}
	for _, pair := range [][2]access.Role{
		{access.Coordinator, access.Analyst}, {access.SecondReviewer, access.Analyst}, {access.Administrator, access.Auditor}, {access.Author, access.Approver},
		{access.Auditor, access.Administrator}, {access.Reporter, access.Coordinator}, {access.CaseWorker, access.SecurityOfficer},
	} {
		if both(pair[0], pair[1]) {
			t.Errorf("%v may be held together", pair)
		}
	}
	if !both(access.Reporter, access.CaseWorker) {
		t.Error("a case worker may not report")
	}
	// Who opens against the rule does not judge it.
	for _, a := range access.Roles {
		for _, b := range access.Roles {
			opens := m.Reach(a, access.Notification, access.BreakGlass, access.Emergency) != access.None
			judges := m.Reach(b, access.Exception, access.Approve, access.Secure) != access.None
			if opens && judges && (a == b || both(a, b)) {
				t.Errorf("%s opens and %s judges, and one account may hold both", a, b)
			}
		}
	}
}

func TestABadMatrixIsRefused(t *testing.T) {
	const heading = "role,compartment,action,purpose,reach\n"
	for name, text := range map[string]string{
		"no heading":          "reporter,draft,list,assess,own\n",
		"unknown role":        heading + "king,draft,list,assess,own\n",
		"unknown compartment": heading + "reporter,vault,list,assess,own\n",
		"unknown action":      heading + "reporter,draft,look,assess,own\n",
		"unknown purpose":     heading + "reporter,draft,list,curiosity,own\n",
		"unknown reach":       heading + "reporter,draft,list,assess,most\n",
		"a right to nothing":  heading + "reporter,draft,list,assess,none\n",
		"twice":               heading + "reporter,draft,list,assess,own\nreporter,draft,list,assess,all\n",
		"a cell too few":      heading + "reporter,draft,list,assess\n",
	} {
		if _, err := access.ReadMatrix(text); !errors.Is(err, access.ErrMatrix) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestABadDoorIsRefused(t *testing.T) {
	for name, line := range map[string]string{
		"unknown kind":    "window,x,draft:list,assess,",
		"unknown use":     "route,x,draft:look,assess,",
		"half a use":      "route,x,draft,assess,",
		"unknown flag":    "route,x,draft:list,assess,quick",
		"unknown purpose": "route,x,draft:list,curiosity,",
		"one of two":      "route,x,draft:list,assess curiosity,",
		"no purpose":      "route,x,draft:list,,",
	} {
		m, err := access.ReadMatrix("role,compartment,action,purpose,reach\n")
		if err != nil {
			t.Fatal(err)
		}
		if err := m.ReadDoors("test", "kind,name,uses,purpose,flags\n"+line+"\n"); !errors.Is(err, access.ErrMatrix) {
			t.Errorf("%s: %v", name, err)
		}
	}
	m := load(t)
	d := m.Doors()[0]
	if err := m.ReadDoors("test", "kind,name,uses,purpose,flags\n"+d.Kind+","+d.Name+",,,open\n"); !errors.Is(err, access.ErrMatrix) {
		t.Errorf("a door twice: %v", err)
	}
}

// Every door can be passed by somebody; every role passes some door of the
// desk once its pages exist; nobody without a role passes one that is not open.
func TestDoors(t *testing.T) {
	m := load(t)
	for _, d := range m.Doors() {
		roles := m.May(d)
		if len(roles) == 0 {
			t.Errorf("nobody passes %s %s", d.Kind, d.Name)
		}
		if d.Kind != "command" && !d.Open && !d.Any && slices.Contains(roles, access.Operator) {
			// The operator has no page; that the rights would do is no harm.
			t.Logf("%s %s would let an operator pass", d.Kind, d.Name)
		}
		nobody := m.Enter(d, access.Actor{})
		if d.Passes(nobody) != d.Open {
			t.Errorf("%s %s: nobody passes: %t", d.Kind, d.Name, d.Passes(nobody))
		}
		var none access.Scope
		if d.Passes(none) != d.Open {
			t.Errorf("%s %s: the zero scope passes: %t", d.Kind, d.Name, d.Passes(none))
		}
	}
}

func TestADoorWithSeveralPurposes(t *testing.T) {
	m, err := access.ReadMatrix("role,compartment,action,purpose,reach\nreporter,notification,read,assess,own\ncoordinator,notification,read,link,all\ncoordinator,link,read,link,all\n")
	if err != nil {
		t.Fatal(err)
	}
	err = m.ReadDoors("test", strings.Join([]string{
		"kind,name,uses,purpose,flags", "route,item,notification:read,assess link,", "route,pair,notification:read link:read,assess link,step_up", "",
	}, "\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		door   string
		role   access.Role
		want   access.Purpose
		passes bool
	}{
		{"item", access.Reporter, access.Assess, true}, {"item", access.Coordinator, access.Linking, true}, {"item", access.Auditor, access.Assess, false},
		{"pair", access.Reporter, access.Assess, false}, {"pair", access.Coordinator, access.Linking, true},
	} {
		d, _ := m.Door("route", c.door)
		s := m.Enter(d, access.Actor{ID: "x", Role: c.role})
		if s.Purpose() != c.want || d.Passes(s) != c.passes {
			t.Errorf("%s at %s: for %s, passes %t", c.role, c.door, s.Purpose(), d.Passes(s))
		}
	}
}

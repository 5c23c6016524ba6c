package casework

import (
	"slices"
	"time"

	"verdig/codelist"
)

// Todo is one thing that a plan waits for. A page makes a line of it, with the
// way to the form of the step that settles it; a board counts it. What is due
// or waited for in a plan is a Todo.
type Todo struct {
	// Key is the message "casework.todo.KEY"; its arguments are the name of the
	// area, the name of the other agency, then Args.
	Key  string
	Args []string

	Kind    Kind   // the step that settles it
	Subject StepID // of that step
	Code    string // of that step, "" for none
	Scheme  string // code list in which Code is looked up for the last argument of the message, "" for none
	Area    Area
	Agency  string       // whose it is
	Other   string       // the agency that is waited for, or that asks
	Due     codelist.Day // zero where no day is set
	Since   time.Time    // since when it waits
	Waits   bool         // others are to act: the step only takes the asking back
	Alarm   bool         // it cannot wait
	number  int          // of the step from which it comes
}

// Late reports whether the day has passed.
func (t Todo) Late(today codelist.Day) bool { return !t.Due.IsZero() && t.Due.Before(today) }

// Todos lists what the plan waits for at a moment: alarms first, then what
// others wait for an answer to, then by the day on which it is due; what others
// are to answer comes last. A closed plan waits for nothing.
func (st *State) Todos(now time.Time, w World) []Todo {
	if st.Closed() {
		return nil
	}
	all := slices.Concat(st.orphanTodos(w), st.childTodos(w), st.askedTodos(), st.statusTodos(w), st.deadlineTodos(now, w), st.taskTodos(), st.planTodos(), st.waitingTodos(), st.helpTodos(), st.meetingTodos(now))
	slices.SortStableFunc(all, compareTodos)
	return all
}

// TodosOf are those of one agency.
func TodosOf(agency string, all []Todo) []Todo {
	var own []Todo
	for _, t := range all {
		if t.Agency == agency {
			own = append(own, t)
		}
	}
	return own
}

func (t *Todo) rank() int {
	switch {
	case t.Alarm:
		return 0
	case t.Waits:
		return 4
	case t.Other != "":
		return 1
	case !t.Due.IsZero():
		return 2
	}
	return 3
}

func compareTodos(a, b Todo) int {
	if a.rank() != b.rank() {
		return a.rank() - b.rank()
	}
	if a.Due != b.Due {
		switch {
		case a.Due.IsZero():
			return 1
		case b.Due.IsZero() || a.Due.Before(b.Due):
			return -1
		}
		return 1
	}
	return a.number - b.number
}

// orphanTodos are the areas whose agency is no longer active. Every member that
// is can take charge; the one that took part first is asked to.
func (st *State) orphanTodos(w World) []Todo {
	var all []Todo
	for _, c := range st.Charges() {
		if c.Ended == nil && !w.Active(c.Agency) {
			all = append(all, Todo{
				Key: "orphan", Kind: TakeCharge, Area: c.Area, Agency: st.heir(w), Other: c.Agency, Since: c.Since.At, Alarm: true, number: c.Since.Number,
			})
		}
	}
	return all
}

// heir is the active member that took part first, "" where there is none.
func (st *State) heir(w World) string {
	agency, first := "", 0
	for _, m := range st.Members() {
		if w.Active(m.Agency) && (agency == "" || m.Since.Number < first) {
			agency, first = m.Agency, m.Since.Number
		}
	}
	return agency
}

// askedTodos are the invitations and handovers that an agency is to answer.
func (st *State) askedTodos() []Todo {
	var all []Todo
	for _, s := range st.Invited() {
		all = append(all, Todo{Key: "invited", Kind: Join, Subject: s.ID, Area: Whole, Agency: s.Agency, Other: s.Office, Since: s.At, number: s.Number})
	}
	for _, h := range st.offers {
		if h.Open() {
			all = append(all, Todo{Key: "offered", Kind: Accept, Subject: h.ID, Area: h.Area, Agency: h.To, Other: h.Asked.Office, Since: h.Asked.At, number: h.Asked.Number})
		}
	}
	return all
}

// waitingTodos are the same, for the agency that asked, or, when it has left,
// the one responsible for the whole.
func (st *State) waitingTodos() []Todo {
	var all []Todo
	for _, t := range st.askedTodos() {
		t.Key, t.Agency, t.Other, t.Waits = t.Key+".wait", t.Other, t.Agency, true
		if !st.Member(t.Agency) {
			t.Agency = st.Responsible(Whole)
		}
		t.Kind = map[Kind]Kind{Join: Recall, Accept: Withdraw}[t.Kind]
		all = append(all, t)
	}
	return all
}

func (st *State) taskTodos() []Todo {
	var all []Todo
	for _, t := range st.tasks {
		if t.Open() {
			all = append(all, Todo{Key: "task", Kind: DoTask, Subject: t.ID, Area: t.Area, Agency: t.Agency, Due: t.Due, Since: t.Asked.At, number: t.Asked.Number})
		}
	}
	return all
}

// planTodos are what a plan needs to be one: needs, goals, and somebody who
// does something about them; or an end.
func (st *State) planTodos() []Todo {
	whole := st.areas[Whole]
	if whole == nil {
		return nil
	}
	todo := func(key string, kind Kind, area Area) []Todo {
		return []Todo{{Key: key, Kind: kind, Area: area, Agency: st.Responsible(area), Since: whole.Opened.At, number: whole.Opened.Number}}
	}
	standing, open := st.openGoals(), slices.ContainsFunc(st.tasks, (*Task).Open)
	switch {
	case len(st.areas) == 1:
		return todo("needs", OpenNeed, "")
	case len(st.goals) == 0:
		return todo("goals", AddGoal, Whole)
	case len(standing) == 0 && !open:
		return todo("close", Close, "")
	case !open:
		return todo("tasks", AddTask, standing[0].Area)
	}
	return nil
}

func (st *State) openGoals() []*Goal {
	return slices.DeleteFunc(slices.Clone(st.goals), func(g *Goal) bool { return g.Ended != nil })
}

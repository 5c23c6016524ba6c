package casework

import "verdig/codelist"

// The kinds of step by which work is planned and done.
const (
	AddGoal    Kind = "goal.add"
	EditGoal   Kind = "goal.edit"
	ReachGoal  Kind = "goal.reach"
	DropGoal   Kind = "goal.drop"
	ReopenGoal Kind = "goal.reopen"

	AddTask    Kind = "task.add" // of a goal, a meeting or an area: who does what by when
	EditTask   Kind = "task.edit"
	MoveTask   Kind = "task.move" // another day
	AssignTask Kind = "task.assign"
	DoTask     Kind = "task.do"
	DropTask   Kind = "task.drop"
	ReopenTask Kind = "task.reopen"

	AddNote  Kind = "note"
	TakeNote Kind = "note.take_back" // a note is taken back by who wrote it; its text is no longer shown
)

// Goal is what the plan is to reach in an area.
type Goal struct {
	ID    StepID
	Area  Area
	Said  Step  // whose text is the goal now
	Ended *Step // reached or dropped; nil while it stands
}

// Task is something that somebody has taken upon itself, with a day.
type Task struct {
	ID     StepID
	Of     StepID // a goal, a meeting, an alarm; "" for the area alone
	Area   Area
	Agency string // that does it
	Code   string // a step of the guidance (code list guidance), "" for one of the members' own
	Due    codelist.Day
	Asked  Step
	Said   Step // whose text is the task now
	Ended  *Step
}

// Open reports whether the task is still to be done.
func (t *Task) Open() bool { return t.Ended == nil }

// Note is what a member has written down for the members.
type Note struct {
	ID    StepID
	Area  Area
	Said  Step
	Taken *Step // by which it was taken back, or nil
}

// Goals, Tasks and Notes return those of the plan, the first added first.
func (st *State) Goals() []Goal { return values(st.goals) }

// Tasks returns the tasks of the plan, the first added first.
func (st *State) Tasks() []Task { return values(st.tasks) }

// Notes returns the notes of the plan, the first written first.
func (st *State) Notes() []Note { return values(st.notes) }

func values[T any](all []*T) []T {
	out := make([]T, len(all))
	for i, x := range all {
		out[i] = *x
	}
	return out
}

func (st *State) goal(id StepID) *Goal {
	for _, g := range st.goals {
		if g.ID == id {
			return g
		}
	}
	return nil
}

func (st *State) task(id StepID) *Task {
	for _, t := range st.tasks {
		if t.ID == id {
			return t
		}
	}
	return nil
}

func (st *State) note(id StepID) *Note {
	for _, n := range st.notes {
		if n.ID == id {
			return n
		}
	}
	return nil
}

// onGoal lets a step pass whose subject is a goal that stands (open) or has
// ended.
func onGoal(open bool) func(*State, *Step, World) error {
	return func(st *State, s *Step, _ World) error {
		g := st.goal(s.Subject)
		switch {
		case g == nil:
			return refuse("casework.subject")
		case (g.Ended == nil) != open:
			return conflict("casework.goal_state")
		}
		return nil
	}
}

func changeGoal(f func(*Goal, *Step)) func(*State, *Step) {
	return func(st *State, s *Step) {
		if g := st.goal(s.Subject); g != nil {
			f(g, s)
		}
	}
}

// onTask is onGoal for tasks.
func onTask(open bool) func(*State, *Step, World) error {
	return func(st *State, s *Step, _ World) error {
		t := st.task(s.Subject)
		switch {
		case t == nil:
			return refuse("casework.subject")
		case t.Open() != open:
			return conflict("casework.task_state")
		case s.Agency != "" && !st.Member(s.Agency):
			return refuse("casework.no_member")
		}
		return nil
	}
}

func changeTask(f func(*Task, *Step)) func(*State, *Step) {
	return func(st *State, s *Step) {
		if t := st.task(s.Subject); t != nil {
			f(t, s)
		}
	}
}

var _ = define(map[Kind]rule{
	AddGoal: {needs: fArea | fText, fresh: true, apply: func(st *State, s *Step) {
		st.goals = append(st.goals, &Goal{ID: s.ID, Area: s.Area, Said: *s})
	}},
	EditGoal:   {needs: fSubject | fText, check: onGoal(true), apply: changeGoal(func(g *Goal, s *Step) { g.Said = *s })},
	ReachGoal:  {needs: fSubject, may: fText, check: onGoal(true), apply: changeGoal(func(g *Goal, s *Step) { g.Ended = s })},
	DropGoal:   {needs: fSubject | fReason, may: fText, check: onGoal(true), apply: changeGoal(func(g *Goal, s *Step) { g.Ended = s })},
	ReopenGoal: {needs: fSubject, may: fText, check: onGoal(false), apply: changeGoal(func(g *Goal, _ *Step) { g.Ended = nil })},

	AddTask: {needs: fArea | fAgency | fUntil, may: fSubject | fText | fCode, codes: "guidance", fresh: true, check: checkTask, apply: func(st *State, s *Step) {
		st.tasks = append(st.tasks, &Task{
			ID: s.ID, Of: s.Subject, Area: s.Area, Agency: s.Agency, Code: s.Code, Due: s.Until, Asked: *s, Said: *s,
		})
	}},
	EditTask:   {needs: fSubject | fText, check: onTask(true), apply: changeTask(func(t *Task, s *Step) { t.Said = *s })},
	MoveTask:   {needs: fSubject | fUntil | fReason, may: fText, check: onTask(true), apply: changeTask(func(t *Task, s *Step) { t.Due = s.Until })},
	AssignTask: {needs: fSubject | fAgency, may: fText, check: onTask(true), apply: changeTask(func(t *Task, s *Step) { t.Agency = s.Agency })},
	DoTask:     {needs: fSubject, may: fText | fDay, check: onTask(true), apply: changeTask(func(t *Task, s *Step) { t.Ended = s })},
	DropTask:   {needs: fSubject | fReason, may: fText, check: onTask(true), apply: changeTask(func(t *Task, s *Step) { t.Ended = s })},
	ReopenTask: {needs: fSubject, may: fText, check: onTask(false), apply: changeTask(func(t *Task, _ *Step) { t.Ended = nil })},

	AddNote: {needs: fArea | fText, fresh: true, apply: func(st *State, s *Step) {
		st.notes = append(st.notes, &Note{ID: s.ID, Area: s.Area, Said: *s})
	}},
	TakeNote: {who: senders, needs: fSubject | fReason, check: func(st *State, s *Step, _ World) error {
		if n := st.note(s.Subject); n == nil || n.Taken != nil {
			return refuse("casework.subject")
		}
		return nil
	}, apply: func(st *State, s *Step) {
		if n := st.note(s.Subject); n != nil {
			n.Taken = s
		}
	}},
})

// checkTask lets a task pass for a member, of something that there is, and that
// says what is to be done: in words, or as a step of the guidance.
func checkTask(st *State, s *Step, _ World) error {
	switch {
	case !st.Member(s.Agency):
		return refuse("casework.no_member")
	case !s.Told && s.Code == "":
		return refuse("casework.text")
	}
	if s.Subject != "" {
		if _, ok := st.step(s.Subject); !ok {
			return refuse("casework.subject")
		}
	}
	return nil
}

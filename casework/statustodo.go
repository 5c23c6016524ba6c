package casework

import "time"

// statusTodos are what is to be done about the status of a person: the answer
// to somebody who disagrees before all else, then the status, the person's own
// view of it, and the rights that nobody has told of.
func (st *State) statusTodos(w World) []Todo {
	var all []Todo
	owner := st.Responsible(Whole)
	for _, x := range st.Disagreements() {
		all = append(all, Todo{
			Key: "disagrees", Kind: AnswerView, Subject: x.ID, Area: Whole, Agency: owner, Since: x.View.Said.At, Alarm: true, number: x.View.Said.Number,
		})
	}
	now, known := st.Status()
	switch opened := st.areas[Whole]; {
	case opened == nil:
	case !known:
		all = append(all, Todo{Key: "status", Kind: SetStatus, Area: Whole, Agency: owner, Since: opened.Opened.At, number: opened.Opened.Number})
	case now.View == nil || now.View.Code == NotAsked:
		all = append(all, Todo{Key: "view", Kind: SetView, Subject: now.ID, Area: Whole, Agency: owner, Since: now.Said.At, number: now.Said.Number})
	}
	for _, r := range st.Rights(w.Codes) {
		if known && r.Said == nil {
			all = append(all, Todo{Key: "rights", Kind: SetRight, Code: r.Code, Area: Whole, Agency: owner, Since: now.Said.At, number: now.Said.Number})
			break
		}
	}
	return all
}

// deadlineTodos are the deadlines that are open. One that has passed stays, as
// an alarm, until it is settled.
func (st *State) deadlineTodos(now time.Time, w World) []Todo {
	var all []Todo
	for _, d := range st.Deadlines(w) {
		if !d.Open() {
			continue
		}
		t := Todo{
			Key: "deadline", Kind: SettleDeadline, Subject: d.Event.ID, Code: d.Rule.Code, Scheme: "deadline_rule", Area: d.Area,
			Agency: st.Responsible(d.Area), Due: d.Day, Since: d.Event.At, number: d.Event.Number,
		}
		if d.Late(now) {
			t.Key, t.Alarm = "deadline.late", true
		}
		all = append(all, t)
	}
	return all
}

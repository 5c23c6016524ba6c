package casework

import "verdig/fault"

// Undo takes a step back: the plan stands as if it had not been taken. The step
// itself stays, with who undid it and why.
const Undo Kind = "undo"

// What an undoing does, [Fold] has done already by leaving the step out.
var _ = define(map[Kind]rule{
	Undo: {who: anyone, needs: fSubject | fReason, may: fText, fresh: true, apply: func(*State, *Step) {}, fixed: "casework.fixed.undo", check: checkUndo},
})

// checkUndo lets an undoing pass where the step is the office's own, is of a
// kind that can be undone, and no later step stands on it. The error names the
// later step.
func checkUndo(st *State, s *Step, w World) error {
	gone, ok := st.step(s.Subject)
	switch {
	case !ok:
		return conflict("casework.undo.gone")
	case gone.Office != s.Office || !st.Member(s.Office):
		return fault.New(fault.Forbidden, "casework.undo.not_yours")
	}
	if why := kinds[gone.Kind].fixed; why != "" {
		return conflict(why)
	}
	return st.without(gone, w)
}

// without reports, by error, which later step could not have been taken without
// a step.
func (st *State) without(gone Step, w World) error {
	undone := map[StepID]bool{gone.ID: true}
	for id := range st.undone {
		undone[id] = true
	}
	kept := Fold(st.Plan, nil)
	for i := range st.steps {
		x := st.steps[i]
		if undone[x.ID] || x.Kind == Undo {
			kept.steps = append(kept.steps, x)
			continue
		}
		if x.Number > gone.Number {
			if err := kept.replay(&x, w); err != nil {
				return fault.Wrap(fault.Conflict, err, "casework.undo.stands", number(x.Number))
			}
		}
		kept.steps = append(kept.steps, x)
		kept.apply(&st.steps[i])
	}
	return nil
}

// replay decides a step that was taken before anew: what it says was found in
// order then, and who was active then is not asked again.
func (st *State) replay(x *Step, w World) error {
	r := kinds[x.Kind]
	if st.Closed() && x.Kind != Reopen {
		return conflict("casework.closed")
	}
	if err := st.entitled(x, r); err != nil {
		return err
	}
	if r.check == nil {
		return nil
	}
	w.Active = func(string) bool { return true }
	if x.Kind == TakeCharge {
		w.Active = func(string) bool { return false }
	}
	return r.check(st, x, w)
}

package desk

import (
	"slices"
	"strconv"

	"verdig/casework"
)

// areaViews are the areas of a plan: the whole, and those that somebody is
// responsible for or in which there is something.
func (f frame) areaViews(v planView) []areaView {
	charges := map[casework.Area]casework.Charge{}
	for _, c := range v.Charges() {
		charges[c.Area] = c
	}
	var all []areaView
	for _, a := range slices.Concat([]casework.Area{casework.Whole}, casework.Needs, casework.Tracks) {
		c, ever := charges[a]
		goals, tasks := v.inArea(a)
		if ever || len(goals)+len(tasks) > 0 {
			all = append(all, f.areaView(v, a, c, goals, tasks))
		}
	}
	return all
}

func (v planView) inArea(a casework.Area) (goals []casework.Goal, tasks []casework.Task) {
	for _, g := range v.Goals() {
		if g.Area == a {
			goals = append(goals, g)
		}
	}
	for _, t := range v.Tasks() {
		if t.Area == a {
			tasks = append(tasks, t)
		}
	}
	return goals, tasks
}

func (f frame) areaView(v planView, a casework.Area, c casework.Charge, goals []casework.Goal, tasks []casework.Task) areaView {
	row := areaView{Area: a, Title: f.Area(a), Open: v.OpenArea(a), Responsible: f.AgencyName(v.Responsible(a))}
	if row.Open {
		row.Since, row.Orphan = f.DayOf(c.Since.At), !v.World.Active(c.Agency)
	}
	for _, h := range v.Handovers() {
		if h.Open() && h.Area == a {
			row.Offer = f.T("desk.plan.offered", f.AgencyName(h.To), f.waited(h.Asked.At, v.Now))
			row.OfferActs = f.links(v, casework.Step{Subject: h.ID}, row.Title, casework.Accept, casework.Decline, casework.Withdraw)
		}
	}
	for _, g := range goals {
		if g.Ended == nil {
			row.Goals = append(row.Goals, goalView{
				Text: first(v.Texts[g.Said.ID], f.T("desk.plan.erased")),
				Acts: f.links(v, casework.Step{Subject: g.ID}, clip(v.Texts[g.Said.ID]), casework.ReachGoal, casework.EditGoal, casework.DropGoal),
			})
			continue
		}
		row.Done = append(row.Done, f.ended(v, v.Texts[g.Said.ID], *g.Ended, casework.Step{Kind: casework.ReopenGoal, Subject: g.ID}))
	}
	for _, t := range tasks {
		if t.Open() {
			row.Tasks = append(row.Tasks, f.taskView(v, t))
			continue
		}
		row.Done = append(row.Done, f.ended(v, v.taskWords(f, t), *t.Ended, casework.Step{Kind: casework.ReopenTask, Subject: t.ID}))
	}
	row.Acts = f.links(v, casework.Step{Area: a}, row.Title, casework.AddGoal, casework.AddTask, casework.AddNote, casework.Offer, casework.CloseNeed, casework.TakeCharge)
	return row
}

func (f frame) taskView(v planView, t casework.Task) taskView {
	words := first(v.taskWords(f, t), f.T("desk.plan.erased"))
	row := taskView{
		Text: words, Who: f.AgencyName(t.Agency), Due: f.Day(t.Due), Late: casework.Todo{Due: t.Due}.Late(today(v.Now)),
		Acts: f.links(v, casework.Step{Subject: t.ID}, clip(words), casework.EditTask, casework.MoveTask, casework.AssignTask, casework.DropTask),
	}
	if v.may(casework.Step{Kind: casework.DoTask, Subject: t.ID}) {
		row.Do = f.now(v, casework.DoTask, t.ID, clip(words))
	}
	return row
}

// now is a step that is taken by one click.
func (f frame) now(v planView, k casework.Kind, subject casework.StepID, about string) *stepLink {
	return &stepLink{
		Kind: k, Text: f.Act(k), About: about, Address: f.stepURL(v.Plan.ID, k),
		Now: map[string]string{"subject": string(subject), "seen": strconv.Itoa(v.Next() - 1)},
	}
}

// ended is a goal or a task that has come to an end.
func (f frame) ended(v planView, words string, by, again casework.Step) taskView {
	words = first(words, f.T("desk.plan.erased"))
	return taskView{
		Text: words, Who: f.AgencyName(by.Office) + " " + f.Did(by.Kind), Due: f.DayOf(by.At), Acts: f.link(v, again, clip(words)),
	}
}

// noteViews are the notes that stand, the one written last first.
func (f frame) noteViews(v planView) []noteView {
	var all []noteView
	for _, n := range slices.Backward(v.PlanView.Notes()) {
		if n.Taken != nil {
			continue
		}
		all = append(all, noteView{
			Text: first(v.Texts[n.Said.ID], f.T("desk.plan.erased")), Area: f.Area(n.Area), By: f.by(n.Said), At: f.Moment(n.Said.At),
			Acts: f.link(v, casework.Step{Kind: casework.TakeNote, Subject: n.ID}, f.Moment(n.Said.At)),
		})
	}
	return all
}

// Package casework knows coordinated follow-up: the plan of a person, who takes
// part in it, who is responsible for what at every moment, and what is done. It
// knows no store, no page and no clock; time is an argument.
//
// A plan is what was done to it: [Step] after step, only ever added. [Fold]
// makes the [State] of a plan from its steps, and [State.Decide] says whether
// one more step may be taken and why not; it is the twin of register.Decide.
// Every kind of step stands in a table ([kinds]) with who may take it, what it
// must say, what it changes, and whether it can be undone. Undoing is a step
// too: the plan is folded again without the step that is undone, and where a
// later step stands on it the undoing is refused and the later step named.
//
// What people write (names, goals, notes) is the text of a step. It is sealed
// and read by members alone; everything else of a step is codes, days and
// opaque ids, which is what the national unit sees.
package casework

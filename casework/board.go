package casework

import (
	"slices"
	"strings"
	"time"

	"verdig/codelist"
)

// Figure is a number on a board. Behind it stands a list of items: the number
// is how many they are, and nothing else.
type Figure string

// The figures of plans. Of an agency each holds what concerns the agency, of
// the national unit what concerns anybody.
const (
	FigureMissing     Figure = "missing"      // persons who are missing
	FigureOrphan      Figure = "orphan"       // plans in which a responsible agency no longer takes part
	FigureDisagrees   Figure = "disagrees"    // persons who disagree and have had no answer
	FigureLate        Figure = "late"         // what is overdue, of the nation by agency
	FigureClimbed     Figure = "climbed"      // what nobody answered, and has reached the national unit
	FigureOffered     Figure = "offered"      // handovers to answer; of the nation all that wait, by how long
	FigureOfferedOut  Figure = "offered_out"  // handovers of the agency's that others are to answer
	FigureInvited     Figure = "invited"      // invitations to answer
	FigureInvitedOut  Figure = "invited_out"  // invitations that others are to answer
	FigureReferred    Figure = "referred"     // referrals to answer
	FigureReferredOut Figure = "referred_out" // referrals that others are to answer
	FigureChild       Figure = "child"        // plans with an open track of a child
	FigureTrack       Figure = "track"        // tracks of children, by track and how each stands
	FigurePermit      Figure = "permit"       // permits that end soon
	FigureTask        Figure = "task"         // tasks by the Monday of the week in which they are due
	FigureMine        Figure = "mine"         // whatever waits for or because of the agency, by when
)

// Groups of [FigureMine].
const (
	MineToday = "today" // it cannot wait, is overdue or due today, or somebody waits for an answer
	MineWeek  = "week"  // it is due within a week
	MineLater = "later" // it is due after that, or has no day
	MineWaits = "waits" // others are to act
)

// groupOrder is the order of the groups of a figure that have one; those of
// others are ordered by their code.
var groupOrder = map[Figure][]string{
	FigureMine:    {MineToday, MineWeek, MineLater, MineWaits},
	FigureOffered: {"day", "week", "month", "older"},
}

// Groups returns the codes of groups in their order, each once.
func (f Figure) Groups(codes []string) []string {
	order := groupOrder[f]
	all := slices.Compact(slices.Sorted(slices.Values(codes)))
	slices.SortStableFunc(all, func(a, b string) int { return slices.Index(order, a) - slices.Index(order, b) })
	return all
}

// SoonDays is how many days ahead counts as soon, permitDays of a permit.
const (
	SoonDays   = 7
	permitDays = 30
)

// Item is one line behind a figure.
type Item struct {
	*State
	Todo  Todo   // zero where the figure counts plans or tracks
	Area  Area   // of the track, or of the todo
	Group string // within the figure, "" where it has none
	Own   bool   // the actor took the last step that the agency took on the plan
}

// BoardOf says for whom a board is, and when.
type BoardOf struct {
	Agency string // "" for the national unit
	Actor  string
	Now    time.Time
	World  World
	// Staffed reports whether anybody in an agency has a role of a rung; nil
	// means that everybody has.
	Staffed func(agency string, r Rung) bool
}

// Board is open plans, and what each waits for. It is read-only.
type Board struct {
	BoardOf
	today codelist.Day
	plans []boardPlan
}

type boardPlan struct {
	st    *State
	todos []Todo
	own   bool // as [Item]
}

// NewBoard makes a board of plans. Of a plan in which the agency does not take
// part it holds what the agency is asked, and nothing else.
func NewBoard(plans []*State, of BoardOf) *Board {
	b := &Board{BoardOf: of, today: codelist.NorwegianDay(of.Now)}
	for _, st := range plans {
		if st.Closed() {
			continue
		}
		p := boardPlan{st: st, todos: st.Todos(of.Now, of.World), own: st.lastOf(of.Agency) == of.Actor}
		if of.Agency != "" && !st.Member(of.Agency) {
			p.todos = TodosOf(of.Agency, p.todos)
		}
		b.plans = append(b.plans, p)
	}
	return b
}

// lastOf is who took the last step that an agency took, "" where it took none.
func (st *State) lastOf(agency string) string {
	for _, s := range slices.Backward(st.steps) {
		if agency != "" && s.Office == agency {
			return s.Actor
		}
	}
	return ""
}

// Items returns what stands behind a figure, the most pressing first; nothing
// for a figure that is not of plans.
func (b *Board) Items(f Figure) []Item {
	var all []Item
	for _, p := range b.plans {
		for _, x := range b.ofPlan(f, p) {
			x.State, x.Own = p.st, p.own
			if x.Area == "" {
				x.Area = x.Todo.Area
			}
			all = append(all, x)
		}
	}
	order := groupOrder[f]
	slices.SortStableFunc(all, func(x, y Item) int {
		if d := slices.Index(order, x.Group) - slices.Index(order, y.Group); d != 0 {
			return d
		}
		return compareItems(x, y)
	})
	return all
}

// todoMissing is the key of the todo that somebody missing is found.
const todoMissing = "child.missing"

// compareItems orders by what is most pressing, somebody missing first; what the actor was last at comes
// before the same of others, then what has waited longest.
func compareItems(x, y Item) int {
	if d := x.Todo.rank() - y.Todo.rank(); d != 0 {
		return d
	}
	a, b := x.Todo.Due, y.Todo.Due
	missing := func(t Todo) bool { return t.Key == todoMissing }
	switch {
	case missing(x.Todo) != missing(y.Todo):
		if missing(x.Todo) {
			return -1
		}
		return 1
	case a != b && (a.IsZero() || b.IsZero()):
		if a.IsZero() {
			return 1
		}
		return -1
	case a != b:
		return a.Compare(b)
	case x.Own != y.Own:
		if x.Own {
			return -1
		}
		return 1
	}
	return x.Todo.Since.Compare(y.Todo.Since)
}

func (b *Board) ofPlan(f Figure, p boardPlan) []Item {
	switch f {
	case FigureChild:
		return b.ofChild(p)
	case FigureTrack:
		return b.ofTracks(p)
	case FigureClimbed:
		return b.climbed(p)
	}
	takes, ok := todoFigures[f]
	if !ok {
		return nil
	}
	var all []Item
	for _, t := range p.todos {
		if group, ok := takes(b, p, t); ok && !(f == FigureOrphan && len(all) > 0) {
			all = append(all, Item{Todo: t, Group: group})
		}
	}
	return all
}

// todoFigures says of each figure of todos which it holds, and in which group.
var todoFigures = map[Figure]func(*Board, boardPlan, Todo) (group string, ok bool){
	FigureMissing: func(_ *Board, _ boardPlan, t Todo) (string, bool) { return "", t.Key == todoMissing },
	FigureOrphan:  func(_ *Board, _ boardPlan, t Todo) (string, bool) { return t.Other, t.Key == "orphan" },
	FigureDisagrees: func(b *Board, _ boardPlan, t Todo) (string, bool) {
		return "", t.Key == "disagrees" && b.owns(t)
	},
	FigureLate: func(b *Board, _ boardPlan, t Todo) (string, bool) { return t.Agency, b.late(t) && b.owns(t) },
	FigureOffered: func(b *Board, _ boardPlan, t Todo) (string, bool) {
		group := ""
		if b.Agency == "" {
			group = band(b.Now.Sub(t.Since))
		}
		return group, t.Kind == Accept && b.owns(t)
	},
	FigureOfferedOut:  waitsFor(Withdraw),
	FigureInvited:     func(b *Board, _ boardPlan, t Todo) (string, bool) { return "", t.Kind == Join && b.owns(t) },
	FigureInvitedOut:  waitsFor(Recall),
	FigureReferred:    func(b *Board, _ boardPlan, t Todo) (string, bool) { return "", t.Key == "referred" && b.owns(t) },
	FigureReferredOut: func(b *Board, _ boardPlan, t Todo) (string, bool) { return "", referredOut(t) && b.owns(t) },
	FigurePermit: func(b *Board, p boardPlan, t Todo) (string, bool) {
		return "", p.permit(t) && !t.Due.Before(b.today) && !t.Due.After(b.today.AddDays(permitDays))
	},
	FigureTask: func(b *Board, _ boardPlan, t Todo) (string, bool) {
		return monday(t.Due).String(), t.Kind == DoTask && b.owns(t)
	},
	FigureMine: func(b *Board, _ boardPlan, t Todo) (string, bool) { return b.when(t), b.owns(t) },
}

func waitsFor(k Kind) func(*Board, boardPlan, Todo) (string, bool) {
	return func(b *Board, _ boardPlan, t Todo) (string, bool) { return "", t.Waits && t.Kind == k && b.owns(t) }
}

// referredOut reports whether somebody else, an agency or a service, is to
// answer a referral.
func referredOut(t Todo) bool { return t.Key == "referred.wait" || t.Key == "referred.service" }

// owns reports whether a todo is of the agency of the board.
func (b *Board) owns(t Todo) bool { return b.Agency == "" || t.Agency == b.Agency }

// late reports whether the day of a todo has passed, or its hour.
func (b *Board) late(t Todo) bool {
	return !t.Waits && !t.Due.IsZero() && (t.Alarm || t.Late(b.today))
}

func (b *Board) when(t Todo) string {
	switch {
	case t.Waits:
		return MineWaits
	case t.Alarm || t.Other != "" || !t.Due.IsZero() && !t.Due.After(b.today):
		return MineToday
	case !t.Due.IsZero() && !t.Due.After(b.today.AddDays(SoonDays)):
		return MineWeek
	}
	return MineLater
}

// band is how long something has waited, in a word.
func band(d time.Duration) string {
	const day = 24 * time.Hour
	switch {
	case d < day:
		return "day"
	case d < 7*day:
		return "week"
	case d < 30*day:
		return "month"
	}
	return "older"
}

// monday is the first day of the week of a day.
func monday(d codelist.Day) codelist.Day {
	if d.IsZero() {
		return d
	}
	return d.AddDays(-(int(d.Time().Weekday()) + 6) % 7)
}

// permit reports whether a todo is the end of a permit.
func (p boardPlan) permit(t Todo) bool {
	return t.Kind == SettleDeadline && slices.ContainsFunc(p.st.deadlines.events, func(e *Step) bool {
		return e.ID == t.Subject && strings.HasPrefix(e.Code, "permit_")
	})
}

// climbed are what has reached the national unit because nobody answered, each
// once.
func (b *Board) climbed(p boardPlan) []Item {
	var all []Item
	for _, w := range p.st.Words(b.Now, b.World, b.Staffed) {
		if w.Kind != NoticeClimbed || w.Rung != Coordinator {
			continue
		}
		for _, t := range p.todos {
			known := slices.ContainsFunc(all, func(x Item) bool { return x.Todo.Subject == t.Subject && x.Group == w.Code })
			if !t.Waits && p.st.about(w, t) && !known {
				all = append(all, Item{Todo: t, Group: w.Code})
				break
			}
		}
	}
	return all
}

// about reports whether a todo is what a word tells of.
func (st *State) about(w Word, t Todo) bool {
	if w.Code != "disagreement" {
		return t.Subject == w.Subject
	}
	x := st.status.of(t.Subject)
	return t.Kind == AnswerView && x != nil && x.View != nil && x.View.ID == w.Subject
}

// ofChild is the plan, where a track of a child is open in it.
func (b *Board) ofChild(p boardPlan) []Item {
	if b.Agency != "" && !p.st.Member(b.Agency) || !slices.ContainsFunc(Tracks, p.st.OpenArea) {
		return nil
	}
	return []Item{{}}
}

// ofTracks are the tracks of a child, each in the group TRACK.STATE.
func (b *Board) ofTracks(p boardPlan) []Item {
	if b.Agency != "" {
		return nil
	}
	var all []Item
	for _, a := range Tracks {
		if s := p.st.TrackState(a); s != "" {
			all = append(all, Item{Area: a, Group: string(a) + "." + s})
		}
	}
	return all
}

// How a track of a child stands.
const (
	TrackHeld    = "held"    // an agency has taken it
	TrackOffered = "offered" // one is asked
	TrackWhole   = "whole"   // it is still with the one for the whole
	TrackClosed  = "closed"
)

// TrackStates are the states of a track in their order.
var TrackStates = []string{TrackWhole, TrackOffered, TrackHeld, TrackClosed}

// TrackState is how a track of a child stands, "" where it was never opened.
func (st *State) TrackState(a Area) string {
	switch c := st.areas[a]; {
	case c == nil:
		return ""
	case c.Ended != nil:
		return TrackClosed
	case st.offered(a) != nil:
		return TrackOffered
	case c.Agency == st.Responsible(Whole):
		return TrackWhole
	}
	return TrackHeld
}

package casework

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"verdig/codelist"
)

// Rung is a step of the ladder that something climbs while nobody answers.
type Rung string

// The rungs, the lowest first.
const (
	Colleague   Rung = "colleague"   // those who follow persons up in the agency
	Leader      Rung = "leader"      // the agency's leader
	Coordinator Rung = "coordinator" // the national unit
)

var rungs = []Rung{Colleague, Leader, Coordinator}

func rankOf(r Rung) int { return slices.Index(rungs, r) }

// Wait is something that an agency is asked and has not answered.
type Wait struct {
	Subject StepID // the step that asked
	Ladder  string // code of ladder_rule, without _child
	Area    Area
	Agency  string    // that is to answer
	Since   time.Time // when it was asked, or was due
}

// Word is one thing that somebody is to be told, once.
type Word struct {
	Plan    PlanID
	Subject StepID // what it is about
	Code    string // rule of the deadline or the ladder
	Rung    Rung
	Agency  string // "" for the national unit
	Kind    string // of the notice
	At      time.Time
}

// Key names a word among all words: the same thing, told to the same people
// for the same moment, has the same key.
func (w Word) Key() string {
	return strings.Join([]string{string(w.Subject), w.Code, string(w.Rung), w.Agency, w.At.UTC().Format(time.RFC3339)}, "/")
}

// Kinds of notice that the clock makes.
const (
	NoticeSoon    = "plan.soon"      // a deadline comes
	NoticeLate    = "plan.late"      // a deadline has passed
	NoticeClimbed = "plan.climbed"   // something was not answered
	NoticeNobody  = "plan.unmanaged" // the responsible agency no longer takes part
)

// ladder is how long something waits before it climbs.
type ladder struct {
	hours   [3]int // by rung
	working bool   // working hours
}

// Waits returns what agencies are asked in the plan and have not answered: to
// take part, to take responsibility, to help, to do a task whose day has
// passed, to answer a person who disagrees; and what other files add.
func (st *State) Waits(now time.Time) []Wait {
	if st.Closed() {
		return nil
	}
	var all []Wait
	for _, s := range st.Invited() {
		all = append(all, Wait{s.ID, "invite", Whole, s.Agency, s.At})
	}
	for _, h := range st.offers {
		if h.Open() {
			all = append(all, Wait{h.ID, "offer", h.Area, h.To, h.Asked.At})
		}
	}
	for _, r := range st.referrals.all {
		if !r.Waits() {
			continue
		}
		agency := r.Agency
		if agency == "" { // a service outside: who referred is to ask again
			agency = st.speaker(r)
		}
		all = append(all, Wait{r.Asked.ID, "referral", r.Asked.Area, agency, r.Asked.At})
	}
	for _, t := range st.tasks {
		if passed := t.Due.AddDays(1).Begin(codelist.Norway()); t.Open() && !now.Before(passed) {
			all = append(all, Wait{t.ID, "task", t.Area, t.Agency, passed})
		}
	}
	for _, x := range st.Disagreements() {
		all = append(all, Wait{x.View.ID, "disagreement", Whole, st.Responsible(Whole), x.View.Said.At})
	}
	for _, more := range waits {
		all = append(all, more(st)...)
	}
	return all
}

// waits are further things that wait, one function for each file that adds
// any; a child that is missing is on the ladder "missing".
var waits []func(*State) []Wait

// Climb returns what has climbed to which rung at a moment, and when it did: of
// everything that still waits, every rung that it has reached. It is faster for
// a child, and where nobody is sure.
func (st *State) Climb(now time.Time) []Word {
	var all []Word
	for _, w := range st.Waits(now) {
		l := ladderOf(w.Ladder, st.Age() != Adult)
		for i, r := range rungs {
			at := l.when(w.Since, i)
			if now.Before(at) {
				break
			}
			all = append(all, Word{Plan: st.Plan.ID, Subject: w.Subject, Code: w.Ladder, Rung: r, Agency: w.Agency, Kind: NoticeClimbed, At: at})
		}
	}
	return all
}

// Words returns everything that is to be told of the plan by a moment: what has
// climbed, deadlines that come and that have passed, and an agency that is
// responsible and no longer takes part. Staffed reports whether anybody in an
// agency has a role of a rung; where nobody has, the rung above is told at
// once. Words do not repeat themselves: two with the same key are one.
//
// It is a function of the plan and the moment alone. Whoever keeps which keys
// were told tells each once, however the clock has jumped in between.
func (st *State) Words(now time.Time, w World, staffed func(agency string, r Rung) bool) []Word {
	if st.Closed() {
		return nil
	}
	all := slices.Concat(st.Climb(now), st.deadlineWords(now, w), st.nobodyWords(w))
	var out []Word
	seen := make(map[string]bool)
	for _, x := range all {
		for x.Rung != Coordinator && (!w.Active(x.Agency) || staffed != nil && !staffed(x.Agency, x.Rung)) {
			x.Rung = rungs[rankOf(x.Rung)+1]
		}
		if x.Rung == Coordinator {
			x.Agency = ""
		}
		if k := x.Key(); !seen[k] {
			seen[k] = true
			out = append(out, x)
		}
	}
	slices.SortStableFunc(out, func(a, b Word) int { return a.At.Compare(b.At) })
	return out
}

func (st *State) deadlineWords(now time.Time, w World) []Word {
	var all []Word
	for _, d := range st.Deadlines(w) {
		if !d.Open() {
			continue
		}
		for _, t := range d.Rule.Tell {
			at := t.when(d.Day, d.At)
			// What was written down late is told of once, as late as it is.
			if now.Before(at) || t.Before && d.Late(now) {
				continue
			}
			kind := NoticeSoon
			if d.Late(now) && !t.Before {
				kind = NoticeLate
			}
			all = append(all, Word{Plan: st.Plan.ID, Subject: d.Event.ID, Code: d.Rule.Code, Rung: t.Rung, Agency: st.Responsible(d.Area), Kind: kind, At: at})
		}
	}
	return all
}

// nobodyWords tells the national unit of areas whose agency no longer takes
// part.
func (st *State) nobodyWords(w World) []Word {
	var all []Word
	for _, c := range st.Charges() {
		if c.Ended == nil && !w.Active(c.Agency) {
			all = append(all, Word{Plan: st.Plan.ID, Subject: c.Since.ID, Code: "nobody." + string(c.Area), Rung: Coordinator, Kind: NoticeNobody, At: c.Since.At})
		}
	}
	return all
}

// Orphaned reports whether an agency that is responsible for anything in an
// open plan no longer takes part.
func (st *State) Orphaned(w World) bool { return !st.Closed() && len(st.nobodyWords(w)) > 0 }

func (l ladder) when(since time.Time, rung int) time.Time {
	if l.working {
		return codelist.AddWorkingHours(since, l.hours[rung], codelist.Norway())
	}
	return since.Add(time.Duration(l.hours[rung]) * time.Hour)
}

// ladderOf returns the ladder of a code; for a child its own, where it has one.
func ladderOf(code string, child bool) ladder {
	all := ladders()
	if l, ok := all[code+"_child"]; ok && child {
		return l
	}
	l, ok := all[code]
	if !ok {
		panic("casework: no ladder " + code)
	}
	return l
}

var ladders = sync.OnceValue(func() map[string]ladder {
	codes, err := codelist.Load()
	if err != nil {
		panic(err) // the data are part of the program
	}
	s, _ := codes.Scheme("ladder_rule")
	all := make(map[string]ladder)
	for _, c := range s.Codes {
		l, err := readLadder(c)
		if err != nil {
			panic(fmt.Sprintf("casework: ladder_rule %s: %v", c.Code, err))
		}
		all[c.Code] = l
	}
	return all
})

func readLadder(c codelist.Code) (ladder, error) {
	l := ladder{working: c.Attrs["clock"] == "working"}
	if !l.working && c.Attrs["clock"] != "hours" {
		return l, fmt.Errorf("no clock")
	}
	for i, r := range rungs {
		h, err := strconv.Atoi(c.Attrs[string(r)])
		if err != nil || h < 0 || i > 0 && h <= l.hours[i-1] {
			return l, fmt.Errorf("%s: %q", r, c.Attrs[string(r)])
		}
		l.hours[i] = h
	}
	return l, nil
}

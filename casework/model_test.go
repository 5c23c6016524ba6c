package casework_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strconv"
	"testing"
	"time"

	"verdig/casework"
	"verdig/casework/caseworktest"
	"verdig/fault"
	"verdig/lang"
)

// actsVariable says how many random acts the model is driven with; the figure
// of doc/casework.md is of a million.
const actsVariable = "VERDIG_CASE_ACTS"

func randomActs(t *testing.T, ordinary int) int {
	text := os.Getenv(actsVariable)
	if text == "" {
		return ordinary
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// player acts at random on one plan after another.
type player struct {
	*table
	r        *rand.Rand
	random   caseworktest.Player
	agencies []string
	texts    *lang.Catalogue
	naive    naive
	done     map[casework.Kind]int
	refusals map[string]int
}

// naive is what somebody who only reads the minutes would say of who is
// responsible: the second model. It is told of steps in words of its own and
// shares no code with the first.
type naive struct {
	who    map[casework.Area]string // areas that are open
	offers map[casework.StepID]naiveOffer
	in     map[string]bool
}

type naiveOffer struct {
	area casework.Area
	to   string
}

// read goes through the minutes from the beginning, without what is undone.
func (n *naive) read(st *casework.State) {
	*n = naive{map[casework.Area]string{}, map[casework.StepID]naiveOffer{}, map[string]bool{}}
	asked := map[casework.StepID]string{}
	for _, s := range st.Steps() {
		if st.Undone(s.ID) != "" {
			continue
		}
		switch s.Kind {
		case "open":
			n.who["whole"], n.in[s.Office] = s.Office, true
		case "invite":
			asked[s.ID] = s.Agency
		case "join":
			n.in[asked[s.Subject]] = true
		case "leave":
			delete(n.in, s.Office)
		case "exclude":
			for a, who := range n.who {
				if who == s.Agency {
					n.who[a] = n.who["whole"]
				}
			}
			delete(n.in, s.Agency)
		case "need.open":
			n.who[s.Area] = s.Office
		case "need.close", "track.close":
			delete(n.who, s.Area)
		case "offer":
			n.offers[s.ID] = naiveOffer{s.Area, s.Agency}
		case "accept":
			o := n.offers[s.Subject]
			n.who[o.area], n.in[o.to] = o.to, true
		case "take_charge":
			n.who[s.Area] = s.Office
		case "close":
			for a := range n.who {
				if a != "whole" {
					delete(n.who, a)
				}
			}
		}
	}
}

// act takes one random step, or is refused, and holds the laws.
func (p *player) act() {
	p.now = p.now.Add(time.Duration(p.r.IntN(200)) * time.Minute)
	if p.r.IntN(300) == 0 { // an agency is closed, or comes back
		a := p.agencies[p.r.IntN(len(p.agencies))]
		p.gone[a] = !p.gone[a]
	}
	office, s := p.random.Step(p.st, p.now)
	before := p.st
	id, err := p.try(office, s)
	if err != nil {
		p.refusal(err, s)
		return
	}
	p.done[s.Kind]++
	p.laws(before, office, s, id)
}

// refusal demands that every refusal says why, in words that there are.
func (p *player) refusal(err error, s casework.Step) {
	var e *fault.Error
	if !errors.As(err, &e) || !slices.Contains([]fault.Kind{fault.Invalid, fault.Conflict, fault.Forbidden}, e.Kind) {
		p.t.Fatalf("%s: refused by %v", s.Kind, err)
	}
	if p.refusals[e.Key]++; p.refusals[e.Key] == 1 && (!p.texts.Has(e.Key) || !p.texts.Has(e.Key+".remedy")) {
		p.t.Errorf("%s: nobody can read why: %s", s.Kind, e.Key)
	}
}

func (p *player) laws(before *casework.State, office string, s casework.Step, id casework.StepID) {
	st := p.st
	p.naive.read(st)
	got := map[casework.Area]string{}
	for _, c := range st.Charges() {
		if c.Ended == nil {
			got[c.Area] = c.Agency
		}
	}
	for a, who := range got {
		if _, known := p.naive.who[a]; !known && slices.Contains(casework.Tracks, a) {
			p.naive.who[a] = who // tracks open with the age; whose they are afterwards is held below
		}
		if !st.Member(who) {
			p.t.Fatalf("after %s %s is responsible for %s and no member", s.Kind, who, a)
		}
	}
	if !reflect.DeepEqual(got, p.naive.who) {
		p.t.Fatalf("after %d %s: responsible are %v; by the minutes %v", st.Next()-1, s.Kind, got, p.naive.who)
	}
	for _, a := range p.agencies {
		if st.Member(a) != p.naive.in[a] {
			p.t.Fatalf("after %s: %s takes part: %v; by the minutes %v", s.Kind, a, st.Member(a), p.naive.in[a])
		}
	}
	if !st.Closed() && got[casework.Whole] == "" {
		p.t.Fatalf("after %s nobody is responsible", s.Kind)
	}
	p.tracks(before, s)
	p.outside(before, office, s, id)
}

// tracks demands that a track ends by a step of its own or with the plan.
func (p *player) tracks(before *casework.State, s casework.Step) {
	for _, a := range casework.Tracks {
		if before.OpenArea(a) && !p.st.OpenArea(a) && s.Area != a && s.Kind != casework.Undo {
			p.t.Fatalf("%s of %s closed the track %s", s.Kind, s.Area, a)
		}
		if before.OpenArea(a) && p.st.OpenArea(a) && s.Area != a && before.Responsible(a) != p.st.Responsible(a) &&
			!slices.Contains([]casework.Kind{casework.Exclude, casework.Accept, casework.Undo}, s.Kind) {
			p.t.Fatalf("%s of %s moved the track %s", s.Kind, s.Area, a)
		}
	}
}

// outside demands that who takes no part was asked, and sees what it is asked
// alone.
func (p *player) outside(before *casework.State, office string, s casework.Step, id casework.StepID) {
	if s.Kind != casework.Open && !before.Member(office) && !slices.Contains(before.Addressed(), office) {
		p.t.Fatalf("%s, which takes no part and is not asked, took %s", office, s.Kind)
	}
	for _, a := range p.agencies {
		if p.st.Member(a) {
			continue
		}
		asked := p.st.AskedOf(a)
		if listed := slices.Contains(p.st.Addressed(), a); listed != (len(asked) > 0) && !p.st.Closed() {
			p.t.Fatalf("after %s: %s is addressed: %v, and asked %d things", id, a, listed, len(asked))
		}
		for _, x := range asked {
			if x.Agency != a {
				p.t.Fatalf("%s is shown what %s is asked", a, x.Agency)
			}
		}
	}
}

// undoing demands of every step that undoing it is possible, and then is as if
// it had not been taken, or is refused for a reason that can be read.
func (p *player) undoing() {
	steps := p.st.Steps()
	if len(steps) == 0 {
		return
	}
	s := steps[p.r.IntN(len(steps))]
	u := casework.Step{
		ID: "undo", Plan: "p", Number: p.st.Next(), Kind: casework.Undo, Subject: s.ID, Reason: "mistake", Actor: s.Actor, Office: s.Office, At: p.now, Seen: p.st.Next() - 1,
	}
	err := p.st.Decide(&u, p.w)
	if err != nil {
		p.refusal(err, u)
		return
	}
	var kept []casework.Step
	for _, x := range steps {
		if x.ID != s.ID {
			kept = append(kept, x)
		}
	}
	without, with := casework.Fold(p.st.Plan, kept), p.st.Add(u)
	if !reflect.DeepEqual(with.Charges(), without.Charges()) || !reflect.DeepEqual(with.Members(), without.Members()) ||
		!reflect.DeepEqual(with.Goals(), without.Goals()) || !reflect.DeepEqual(with.Tasks(), without.Tasks()) ||
		!reflect.DeepEqual(with.Handovers(), without.Handovers()) || with.Closed() != without.Closed() {
		p.t.Fatalf("undoing %s is not as if it had not been taken", s.Kind)
	}
}

func newPlayer(t *testing.T, seed uint64) *player {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	p := &player{
		table: newTable(t), r: rand.New(rand.NewPCG(seed, 5)), texts: texts,
		agencies: []string{"helse", "nav", "rosa", "pd-oslo", "bufdir", "udi"}, done: map[casework.Kind]int{}, refusals: map[string]int{},
	}
	p.random = caseworktest.Player{Rand: p.r, Codes: p.w.Codes, Agencies: p.agencies, Services: []string{"service"}}
	return p
}

// TestRandomActs drives plans at random through every kind of step, with a
// clock that jumps and agencies that close, and holds the laws after each:
// exactly one responsible body as a second model reads it from the minutes, no
// track closed for another, nothing for who takes no part, and every undoing
// possible or refused with a reason that can be read.
func TestRandomActs(t *testing.T) {
	p := newPlayer(t, 1)
	const life = 600 // acts on one plan
	n := randomActs(t, 60000)
	for i := range n {
		if i%life == 0 {
			p.st = casework.Fold(casework.Plan{ID: "p", Notification: "n", Agency: "helse", At: p.now}, nil)
			clear(p.gone)
		}
		p.act()
		if i%7 == 0 {
			p.undoing()
		}
	}
	taken := 0
	for _, k := range casework.Kinds() {
		taken += p.done[k]
		if p.done[k] == 0 {
			t.Errorf("%s was never taken", k)
		}
	}
	if taken < n/100 {
		t.Errorf("of %d acts %d were let pass", n, taken)
	}
	t.Logf("%d acts, %d steps taken, %d reasons for refusing", n, taken, len(p.refusals))
}

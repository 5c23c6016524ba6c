// Package caseworktest makes steps of plans at random, mostly such as might be
// let pass: for the tests that drive follow-up through its rules, through the
// store, and through the acts of the desk. It knows no kind of step by name but
// those whose subject their name does not tell, so that a new kind is driven as
// soon as it is defined.
package caseworktest

import (
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"verdig/casework"
	"verdig/codelist"
)

// Player makes random steps.
type Player struct {
	Rand     *rand.Rand
	Codes    *codelist.Library
	Agencies []string
	// Services are ids of the service directory that steps may name.
	Services []string
	kinds    []casework.Kind
}

// Step returns a random step on a plan, and the agency that is to take it.
func (p *Player) Step(st *casework.State, now time.Time) (office string, s casework.Step) {
	if p.kinds == nil {
		p.kinds = casework.Kinds()
	}
	k := p.kinds[p.Rand.IntN(len(p.kinds))]
	for slices.Contains(final, k) && p.Rand.IntN(8) > 0 { // so that a plan has a life
		k = p.kinds[p.Rand.IntN(len(p.kinds))]
	}
	if st.Next() == 1 {
		k = casework.Open
	}
	s = p.fill(st, k, now)
	return p.office(st, s), s
}

var final = []casework.Kind{casework.Close, casework.Leave, casework.Exclude}

func (p *Player) one(from ...string) string { return from[p.Rand.IntN(len(from))] }

// fill makes a step of a kind, mostly with what might do.
func (p *Player) fill(st *casework.State, k casework.Kind, now time.Time) casework.Step {
	s := casework.Step{Kind: k, Seen: st.Next() - 1}
	asks, _ := casework.Asks(k)
	for _, a := range asks {
		if !a.Must && p.Rand.IntN(2) == 0 || p.Rand.IntN(40) == 0 {
			continue
		}
		p.field(st, &s, a, codelist.DayOf(now))
	}
	if p.Rand.IntN(20) == 0 { // a page that is old
		s.Seen = p.Rand.IntN(st.Next())
	}
	return s
}

func (p *Player) field(st *casework.State, s *casework.Step, a casework.Asked, day codelist.Day) {
	switch a.Field {
	case casework.FieldSubject:
		s.Subject = p.subject(st, s.Kind)
	case casework.FieldArea:
		areas := slices.Concat([]casework.Area{casework.Whole}, casework.Needs[:3], casework.Tracks)
		if strings.HasPrefix(string(s.Kind), "track.") && p.Rand.IntN(10) > 0 {
			areas = casework.Tracks
		}
		s.Area = areas[p.Rand.IntN(len(areas))]
	case casework.FieldAgency:
		s.Agency = p.one(p.Agencies...)
	case casework.FieldService:
		if len(p.Services) > 0 {
			s.Service = p.one(p.Services...)
		}
	case casework.FieldReason:
		if all := casework.Reasons(p.Codes, s.Kind); len(all) > 0 {
			s.Reason = p.one(all...)
		}
	case casework.FieldDay:
		s.Day = day.AddDays(p.Rand.IntN(5) - 4)
	case casework.FieldUntil:
		s.Until = day.AddDays(p.Rand.IntN(40))
	case casework.FieldHour:
		s.Hour = "10:30"
	case casework.FieldParties:
		for _, m := range st.Members() {
			s.Parties = append(s.Parties, m.Agency)
		}
	case casework.FieldText:
		s.Text = "words"
	case casework.FieldCode, casework.FieldBy, casework.FieldBody, casework.FieldBasis:
		p.code(s, a)
	}
}

// answers says what the kinds are about whose name does not say it.
var answers = map[casework.Kind]string{
	casework.Join: "invite", casework.Refuse: "invite", casework.Recall: "invite", casework.Accept: "offer", casework.Decline: "offer", casework.Withdraw: "offer",
	casework.SetView: "status", casework.AnswerView: "status", casework.SettleDeadline: "event", casework.WaiveDeadline: "event", casework.MoveDeadline: "event",
}

// onMinutes are the kinds that are about what a step on a meeting wrote.
var onMinutes = []casework.Kind{casework.AgreeMinutes, casework.ObjectMinutes}

// subject picks a step, mostly one that added what the kind is about, and
// mostly a late one.
func (p *Player) subject(st *casework.State, k casework.Kind) casework.StepID {
	family := answers[k]
	if family == "" {
		family, _, _ = strings.Cut(string(k), ".")
	}
	var likely []casework.StepID
	steps := st.Steps()
	for _, s := range steps {
		if of, _, _ := strings.Cut(string(s.Kind), "."); of == family && (s.Subject == "") == !slices.Contains(onMinutes, k) {
			likely = append(likely, s.ID)
		}
	}
	switch {
	case len(steps) == 0:
		return ""
	case len(likely) == 0 || p.Rand.IntN(10) == 0:
		return steps[p.Rand.IntN(len(steps))].ID
	}
	return likely[len(likely)-1-p.Rand.IntN(min(len(likely), 3))]
}

// office picks who takes a step: mostly somebody who might.
func (p *Player) office(st *casework.State, s casework.Step) string {
	var might []string
	for _, m := range st.Members() {
		might = append(might, m.Agency)
	}
	for _, x := range st.Steps() {
		if x.ID == s.Subject {
			might = append(might, x.Office, x.Agency, x.Agency)
		}
	}
	might = append(might, st.Responsible(s.Area), st.Responsible(casework.Whole))
	if office := p.one(might...); office != "" && p.Rand.IntN(8) > 0 {
		return office
	}
	return p.one(p.Agencies...)
}

func (p *Player) code(s *casework.Step, a casework.Asked) {
	scheme, ok := p.Codes.Scheme(a.Scheme)
	if !ok {
		return
	}
	facts := scheme.Facts()
	code := facts[p.Rand.IntN(len(facts))].Code
	switch a.Field {
	case casework.FieldCode:
		s.Code = code
	case casework.FieldBy:
		s.By = code
	case casework.FieldBody:
		s.Body = code
	case casework.FieldBasis:
		s.Basis = code
	}
}

package casework_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"verdig/casework"
	"verdig/casework/caseworktest"
	"verdig/codelist"
)

// Over random plans and a clock that jumps by hours to months: what is told is
// told once; nothing that has passed is left out; every deadline that has
// passed is a thing to do until it is settled.
func TestTheClockMayJump(t *testing.T) {
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	told, late := 0, 0
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 5)) // #nosec G404 -- a test
		p := newTable(t)
		p.do("helse", casework.Step{Kind: casework.Open, Reason: "concern", Basis: "consent", Day: today, Code: []string{casework.Adult, casework.Child}[seed%2]})
		player := caseworktest.Player{Rand: r, Codes: codes, Agencies: []string{"helse", "nav", "rosa", "barnevern-oslo"}}
		kept := make(map[string]bool)
		for range 120 {
			office, s := player.Step(p.st, p.now)
			if r.IntN(3) == 0 {
				events, _ := codes.Scheme("plan_event")
				office, s = p.st.Members()[0].Agency, casework.Step{Kind: casework.AddEvent, Code: events.Codes[r.IntN(len(events.Codes))].Code, Day: codelist.DayOf(p.now)}
			}
			_, _ = p.try(office, s)
			p.now = p.now.Add(time.Duration(1+r.IntN(1<<(1+r.IntN(12)))) * time.Hour)
			words := p.st.Words(p.now, p.w, nil)
			again := make(map[string]bool)
			for _, w := range words {
				if k := w.Key(); again[k] || w.At.After(p.now) {
					t.Fatalf("seed %d: twice, or before its time: %v", seed, w)
				} else {
					again[k] = true
					if !kept[k] {
						kept[k], told = true, told+1
					}
				}
			}
			todos := p.st.Todos(p.now, p.w)
			for _, d := range p.st.Deadlines(p.w) {
				if p.st.Closed() && d.Open() {
					t.Fatalf("seed %d: closed with %s open", seed, d.Rule.Code)
				}
				if !d.Late(p.now) {
					continue
				}
				late++
				if !slices.ContainsFunc(todos, func(x casework.Todo) bool {
					return x.Subject == d.Event.ID && x.Code == d.Rule.Code && x.Key == "deadline.late"
				}) {
					t.Fatalf("seed %d: %s has passed and nobody is to do anything", seed, d.Rule.Code)
				}
				if !slices.ContainsFunc(words, func(w casework.Word) bool {
					return w.Subject == d.Event.ID && w.Code == d.Rule.Code && w.Kind == casework.NoticeLate
				}) {
					t.Fatalf("seed %d: %s has passed and nobody was told", seed, d.Rule.Code)
				}
			}
		}
	}
	if told < 500 || late < 500 {
		t.Errorf("%d words and %d late deadlines: too few to show anything", told, late)
	}
}

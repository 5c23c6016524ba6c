package example

import (
	"fmt"
	"math/rand/v2"

	"verdig/codelist"
	"verdig/stat/microdata"
)

var tracks = []string{"child_welfare", "police", "immigration", "representative"}

// WithFollowup gives about a share of the persons of a year plans with
// handovers, offers of help, events and, for children, tracks.
func WithFollowup(lib *codelist.Library, seed uint64, d microdata.Dataset, share float64) microdata.Dataset {
	g := &maker{rng: rand.New(rand.NewPCG(seed, 11)), lib: lib}
	f := &microdata.Followup{Since: codelist.MustDay(d.Year, 1, 1)}
	for i := range d.Persons {
		if g.rng.Float64() < share {
			p := g.plan(&d.Persons[i])
			f.Persons = append(f.Persons, p)
			f.Offers = append(f.Offers, g.offers(p.ID)...)
		}
	}
	d.Followup = f
	return d
}

func (g *maker) plan(who *microdata.Person) microdata.PersonFollowup {
	p := microdata.PersonFollowup{ID: who.ID, Plans: 1 + g.rng.IntN(10)/9, Begun: g.rng.IntN(3) > 0, HelpDays: g.rng.IntN(130) - 20}
	p.HelpDays = max(p.HelpDays, -1)
	for _, x := range p.Handovers.Outcomes() {
		x.All = g.rng.IntN(6) / 4
		x.Late = g.rng.IntN(x.All + 1)
	}
	p.Events = g.some(microdata.FollowupEvents, 0.2)
	if who.Child {
		p.Opened = g.some(tracks, 0)
		if p.Begun {
			p.Opened = tracks
		}
		for _, t := range tracks {
			if g.rng.IntN(4) == 0 {
				p.Closed = append(p.Closed, t)
			} else {
				p.Open = append(p.Open, t)
			}
		}
		p.Disputed, p.Missing = g.rng.IntN(4) == 0, g.rng.IntN(6)/4
	}
	return p
}

func (g *maker) offers(person string) []microdata.HelpOffer {
	var out []microdata.HelpOffer
	for i := range g.rng.IntN(5) {
		o := microdata.HelpOffer{
			ID: fmt.Sprintf("%s.%d", person, i+1), Person: person, Need: g.pick(g.leaves("need", ""), 0.25), Outcome: g.pick(microdata.HelpOutcomes, 0.5),
		}
		switch o.Outcome {
		case microdata.HelpDeclined:
			o.Reason = g.pick(g.leaves("decline_reason", ""), 0.3)
		case microdata.HelpRefused:
			o.Reason = g.pick(g.leaves("referral_refusal", ""), 0.4)
		}
		out = append(out, o)
	}
	return out
}

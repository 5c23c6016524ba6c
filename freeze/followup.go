package freeze

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"time"

	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
	"verdig/stat/microdata"
)

// followup gives the follow-up of a year: of every person followed up in it
// who had a plan that was open in it, with all the plans of the person added
// up. It is nil where no plan had been opened by the end of the year: follow-up
// was not registered then, which is not the same as nobody.
func (c *count) followup(plans []*casework.State, asOf codelist.Day) *microdata.Followup {
	f := &microdata.Followup{}
	first := map[register.PersonID]codelist.Day{} // on which the first plan of a person was opened, whenever that was
	accounts := map[register.PersonID][]casework.Account{}
	outside := map[register.PersonID]bool{}
	for _, st := range plans {
		opened := codelist.NorwegianDay(st.Plan.At)
		if f.Since.IsZero() || opened.Before(f.Since) {
			f.Since = opened
		}
		person, ok := c.personOf[st.Plan.Notification]
		if !ok {
			continue // the notification is withdrawn
		}
		if d, ok := first[person]; !ok || opened.Before(d) {
			first[person] = opened
		}
		a, ok := casework.YearAccount(st, c.year, asOf)
		if _, followed := c.followed[person]; ok && followed {
			accounts[person] = append(accounts[person], a)
		} else if ok {
			outside[person] = true
		}
	}
	if f.Since.IsZero() || f.Since.Year() > c.year {
		return nil
	}
	f.Outside = len(outside)
	for _, person := range slices.Sorted(maps.Keys(accounts)) {
		p := followupOf(accounts[person])
		p.ID, p.Begun = string(person), first[person].Year() == c.year
		p.HelpDays = helpDays(accounts[person], cmp.Or(c.followed[person].IdentifiedOn, first[person]), first[person])
		f.Persons = append(f.Persons, p)
		f.Offers = append(f.Offers, offersOf(p.ID, accounts[person])...)
	}
	return f
}

// helpDays is the number of days from the first concern until the first help
// began, -1 while none had. The concern is as old as the day on which somebody
// found grounds to presume a victim, or on which the first plan was opened.
func helpDays(accounts []casework.Account, identified, opened codelist.Day) int {
	concern := identified
	if opened.Before(concern) {
		concern = opened
	}
	var help codelist.Day
	for _, a := range accounts {
		if !a.Help.IsZero() && (help.IsZero() || a.Help.Before(help)) {
			help = a.Help
		}
	}
	if help.IsZero() {
		return -1
	}
	return concern.DaysTo(help)
}

// followupOf adds up the plans of one person.
func followupOf(accounts []casework.Account) microdata.PersonFollowup {
	p := microdata.PersonFollowup{Plans: len(accounts)}
	outcomes := map[string]*microdata.Timed{
		casework.Accepted: &p.Handovers.Accepted, casework.Declined: &p.Handovers.Declined, casework.Withdrawn: &p.Handovers.Withdrawn, "": &p.Handovers.Waiting,
	}
	closed := map[string]bool{}
	for _, a := range accounts {
		for _, h := range a.Handovers {
			outcomes[h.Outcome].All++
			if h.Late {
				outcomes[h.Outcome].Late++
			}
		}
		for _, e := range a.Events {
			if slices.Contains(microdata.FollowupEvents, e.Code) {
				p.Events = append(p.Events, e.Code)
			}
		}
		for _, t := range a.Tracks {
			if t.Opened {
				p.Opened = append(p.Opened, string(t.Area))
			}
			if t.Open {
				p.Open = append(p.Open, string(t.Area))
			} else {
				closed[string(t.Area)] = true
			}
		}
		p.Disputed = p.Disputed || a.Disputes > 0
		p.Missing += a.Missing
	}
	for t := range closed { // a track that is open in one plan is open
		if !slices.Contains(p.Open, t) {
			p.Closed = append(p.Closed, t)
		}
	}
	return p
}

// helpOutcomes gives the outcome of an offer of help by the state of it. What
// has ended is among those that began, or that never did.
var helpOutcomes = map[string]string{
	casework.ReferralOffered: microdata.HelpWaiting, casework.ReferralAccepted: microdata.HelpAccepted, casework.ReferralStarted: microdata.HelpStarted,
	casework.ReferralRefused: microdata.HelpRefused, casework.ReferralDeclined: microdata.HelpDeclined, casework.ReferralRecalled: microdata.HelpRecalled,
}

// helpRank orders outcomes by how far the help has come, the furthest first.
var helpRank = []string{
	microdata.HelpStarted, microdata.HelpNotStarted, microdata.HelpAccepted, microdata.HelpDeclined, microdata.HelpRefused, microdata.HelpRecalled, microdata.HelpWaiting,
}

// offersOf gives the offers of help to one person. Two plans that asked the
// same agency or service for help with the same need on the same day speak of
// one offer, and the one that has come furthest is kept.
func offersOf(person string, accounts []casework.Account) []microdata.HelpOffer {
	type found struct {
		microdata.HelpOffer
		plan int
		to   string
		at   time.Time
	}
	var all []found
	for plan, a := range accounts {
		for _, h := range a.Offers {
			x := found{microdata.HelpOffer{Person: person, Need: string(h.Need), Outcome: helpOutcomes[h.State], Reason: h.Reason}, plan, h.To, h.Offered}
			if h.State == casework.ReferralEnded {
				x.Outcome = microdata.HelpStarted
				if h.Begun.IsZero() {
					x.Outcome = microdata.HelpNotStarted
				}
			}
			same := slices.IndexFunc(all, func(y found) bool {
				return y.plan != plan && y.to != "" && y.to == x.to && y.Need == x.Need && codelist.NorwegianDay(y.at) == codelist.NorwegianDay(x.at)
			})
			switch {
			case same < 0:
				all = append(all, x)
			case slices.Index(helpRank, x.Outcome) < slices.Index(helpRank, all[same].Outcome):
				all[same].Outcome, all[same].Reason = x.Outcome, x.Reason
			}
		}
	}
	slices.SortStableFunc(all, func(a, b found) int {
		return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.Need, b.Need), cmp.Compare(a.Outcome, b.Outcome), cmp.Compare(a.Reason, b.Reason))
	})
	var out []microdata.HelpOffer
	for i, x := range all {
		x.ID = fmt.Sprintf("%s.%d", person, i+1)
		out = append(out, x.HelpOffer)
	}
	return out
}

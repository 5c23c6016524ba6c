package microdata

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
)

// Followup is the coordinated follow-up of a year: what the plans of the
// persons say of it. A year for which follow-up was not yet registered has
// none, which is not the same as nobody.
type Followup struct {
	Since   codelist.Day // first day on which follow-up was registered, not after the year
	Outside int          // persons with a plan in the year who are not among the persons of the year
	Persons []PersonFollowup
	Offers  []HelpOffer
}

// PersonFollowup is the follow-up of one person of the year with a plan that
// was open in it. Several plans of a person are added up.
type PersonFollowup struct {
	ID        string // of the person
	Plans     int    // open in the year
	Begun     bool   // the first plan of the person was opened in the year
	HelpDays  int    // from the first concern to the first help that began by the end of the year, -1 while none had
	Handovers Handovers
	Events    []string // of [FollowupEvents], in the year, sorted
	Opened    []string // track opened in the year, sorted
	Closed    []string // track closed in the year and not open at its end, sorted
	Open      []string // track open at the end of the year, sorted
	Disputed  bool     // the age was disputed in the year
	Missing   int      // times that the person went missing in the year
}

// HelpOffer is help that was offered to a person in the year, by a referral or
// by a member of the plan itself, and what had come of it by the end of the
// year.
type HelpOffer struct {
	ID      string // the person's id, a dot and a number
	Person  string
	Need    string // need
	Outcome string // one of [HelpOutcomes]
	Reason  string // why it came to nothing: decline_reason where the person declined, referral_refusal where the service refused; "" otherwise
}

// Handovers are the offers of responsibility of the year, by what had come of
// them at its end.
type Handovers struct{ Accepted, Declined, Withdrawn, Waiting Timed }

// Timed is a number, and how many of them were too late: answered after the
// time for it, or without an answer when it was over.
type Timed struct{ All, Late int }

// Outcomes returns the four numbers in the order of the file.
func (h *Handovers) Outcomes() []*Timed {
	return []*Timed{&h.Accepted, &h.Declined, &h.Withdrawn, &h.Waiting}
}

// Outcomes of an offer of help, a partition.
const (
	HelpStarted    = "started"     // the help began, also where it has ended since
	HelpAccepted   = "accepted"    // both said yes, and it has not begun
	HelpNotStarted = "not_started" // accepted, and nothing came of it
	HelpRefused    = "refused"     // the service said no
	HelpDeclined   = "declined"    // the person said no
	HelpRecalled   = "recalled"    // taken back by who offered it
	HelpWaiting    = "waiting"     // no answer yet
)

// HelpOutcomes are the outcomes of an offer of help.
var HelpOutcomes = []string{HelpStarted, HelpAccepted, HelpNotStarted, HelpRefused, HelpDeclined, HelpRecalled, HelpWaiting}

// FollowupEvents are the events of a plan that the frozen year keeps (code list
// plan_event).
var FollowupEvents = []string{
	"permit_reflection", "permit_limited", "permit_other", "permit_refused", "permit_ended", "return_begun", "return_completed",
}

// lists returns every list of a person's follow-up.
func (p *PersonFollowup) lists() []*[]string {
	return []*[]string{&p.Events, &p.Opened, &p.Closed, &p.Open}
}

// canonical returns a copy in the order of the files.
func (f *Followup) canonical() *Followup {
	if f == nil {
		return nil
	}
	out := *f
	out.Persons = sorted(f.Persons, func(p PersonFollowup) string { return p.ID })
	for i := range out.Persons {
		p := &out.Persons[i]
		for _, list := range p.lists() {
			*list = set(*list)
		}
	}
	out.Offers = sorted(f.Offers, func(r HelpOffer) string { return r.ID })
	return &out
}

// followupFault says what is wrong with the follow-up of a year.
func followupFault(d *Dataset) string {
	f := d.Followup
	if f == nil {
		return ""
	}
	if f.Since.IsZero() || f.Since.Year() > d.Year || f.Outside < 0 {
		return "manifest.json: followup"
	}
	people := make(map[string]bool, len(d.Persons))
	for i := range d.Persons {
		people[d.Persons[i].ID] = true
	}
	with := make(map[string]bool, len(f.Persons))
	for i := range f.Persons {
		p := &f.Persons[i]
		if msg := p.fault(); msg != "" {
			return "followup.csv: " + msg
		}
		if !people[p.ID] {
			return "followup.csv: not a person of the year"
		}
		with[p.ID] = true
	}
	for _, r := range f.Offers {
		switch {
		case !with[r.Person] || !strings.HasPrefix(r.ID, r.Person+"."):
			return "offers.csv: not a person with a plan"
		case !slices.Contains(HelpOutcomes, r.Outcome):
			return "offers.csv: outcome"
		case (r.Reason != "") != (r.Outcome == HelpDeclined || r.Outcome == HelpRefused):
			return "offers.csv: a reason belongs to what was declined or refused"
		}
	}
	return ""
}

func (p *PersonFollowup) fault() string {
	for _, list := range p.lists() {
		for _, code := range *list {
			if code == "" || strings.Contains(code, "|") {
				return "a code that is empty or holds |"
			}
		}
	}
	for _, x := range p.Handovers.Outcomes() {
		if x.Late < 0 || x.Late > x.All {
			return "more handovers too late than there are"
		}
	}
	for _, e := range p.Events {
		if !slices.Contains(FollowupEvents, e) {
			return "events"
		}
	}
	for _, t := range p.Open {
		if slices.Contains(p.Closed, t) {
			return "a track that is closed and open"
		}
	}
	for _, t := range p.Opened {
		if !slices.Contains(p.Closed, t) && !slices.Contains(p.Open, t) {
			return "a track that was opened and is neither closed nor open"
		}
	}
	if p.Plans < 1 || p.Missing < 0 || p.HelpDays < -1 {
		return "counts"
	}
	return ""
}

// followupSheets are the files that an edition has beside the others from the
// third schema on.
var followupSheets = []sheet{
	{
		name: "followup.csv",
		columns: []string{
			"id", "plans", "begun", "help_days", "handovers_accepted", "late_accepted", "handovers_declined", "late_declined",
			"handovers_withdrawn", "late_withdrawn", "handovers_waiting", "late_waiting", "events", "tracks_opened",
			"tracks_closed", "tracks_open", "age_disputed", "missing",
		},
		rows: func(d *Dataset) [][]string {
			var rows [][]string
			for i := range d.Followup.Persons {
				rows = append(rows, followupRow(&d.Followup.Persons[i]))
			}
			return rows
		},
		add: func(d *Dataset, p *parser) {
			timed := func() Timed { return Timed{p.count(), p.count()} }
			d.Followup.Persons = append(d.Followup.Persons, PersonFollowup{
				ID: p.text(), Plans: p.count(), Begun: p.yes(), HelpDays: p.maybe(),
				Handovers: Handovers{Accepted: timed(), Declined: timed(), Withdrawn: timed(), Waiting: timed()},
				Events:    p.list(), Opened: p.list(), Closed: p.list(), Open: p.list(), Disputed: p.yes(), Missing: p.count(),
			})
		},
	},
	{
		name:    "offers.csv",
		columns: []string{"id", "person", "need", "outcome", "reason"},
		rows: func(d *Dataset) [][]string {
			var rows [][]string
			for _, r := range d.Followup.Offers {
				rows = append(rows, []string{r.ID, r.Person, r.Need, r.Outcome, r.Reason})
			}
			return rows
		},
		add: func(d *Dataset, p *parser) {
			d.Followup.Offers = append(d.Followup.Offers, HelpOffer{ID: p.text(), Person: p.text(), Need: p.text(), Outcome: p.text(), Reason: p.text()})
		},
	},
}

func followupRow(p *PersonFollowup) []string {
	row := []string{p.ID, strconv.Itoa(p.Plans), yesNo(p.Begun), ""}
	if p.HelpDays >= 0 {
		row[3] = strconv.Itoa(p.HelpDays)
	}
	for _, x := range p.Handovers.Outcomes() {
		row = append(row, strconv.Itoa(x.All), strconv.Itoa(x.Late))
	}
	return append(row, join(p.Events), join(p.Opened), join(p.Closed), join(p.Open), yesNo(p.Disputed), strconv.Itoa(p.Missing))
}

// followup looks the codes of the follow-up up.
func (c *coder) followup(f *Followup) {
	if f == nil {
		return
	}
	for i := range f.Persons {
		p := &f.Persons[i]
		c.at = fmt.Sprintf("followup.csv row %d", i+1)
		c.all("track", p.Opened)
		c.all("track", p.Closed)
		c.all("track", p.Open)
	}
	for i, r := range f.Offers {
		c.at = fmt.Sprintf("offers.csv row %d", i+1)
		c.one("need", r.Need)
		switch r.Outcome {
		case HelpDeclined:
			c.one("decline_reason", r.Reason)
		case HelpRefused:
			c.one("referral_refusal", r.Reason)
		}
	}
}

package cube

import (
	"fmt"
	"slices"
	"strconv"

	"verdig/stat/indicator"
	"verdig/stat/microdata"
)

func hasFollowup(d microdata.Dataset) bool { return d.Followup != nil }

// knownFor says of which years a table has anything to show: of certainty, of
// follow-up and of criminal cases those of which that is known.
func knownFor(table string) func(microdata.Dataset) bool {
	switch {
	case table == indicator.CertaintyTable:
		return hasCertainty
	case indicator.OfFollowup(table):
		return hasFollowup
	case table == indicator.VictimsTable || table == indicator.CompensationTable:
		return hasVictims
	case indicator.OfCriminal(table):
		return hasCriminal
	}
	return func(microdata.Dataset) bool { return true }
}

// has reports whether a table has anything to show of the years.
func has(table string, years []microdata.Dataset) bool {
	return slices.ContainsFunc(years, knownFor(table))
}

// keep leaves only some of the years in the table.
func (b *builder) keep(known func(microdata.Dataset) bool) error {
	b.years = slices.DeleteFunc(slices.Clone(b.years), func(d microdata.Dataset) bool { return !known(d) })
	if len(b.years) == 0 {
		return fmt.Errorf("%w: no year of which this is known", ErrYear)
	}
	year := &b.t.Dims[0]
	year.Codes, year.Parents, b.t.Editions = nil, nil, nil
	for i := range b.years {
		year.Codes, year.Parents = append(year.Codes, strconv.Itoa(b.years[i].Year)), append(year.Parents, -1)
		b.t.Editions = append(b.t.Editions, edition(&b.years[i]))
	}
	return nil
}

// Conditions of counts of follow-up.
const (
	withPlan   = "plan_state=with_plan"
	begunPlan  = "plan_begun=yes"
	asChild    = "plan_child=yes"
	ofDeclined = "help_outcome=declined"
	ofRefused  = "help_outcome=refused"
)

// followed returns the persons of a year with their follow-up, nil for those
// without a plan.
func followed(d *microdata.Dataset) []*microdata.PersonFollowup {
	at := make(map[string]*microdata.PersonFollowup, len(d.Followup.Persons))
	for i := range d.Followup.Persons {
		at[d.Followup.Persons[i].ID] = &d.Followup.Persons[i]
	}
	out := make([]*microdata.PersonFollowup, len(d.Persons))
	for i := range d.Persons {
		out[i] = at[d.Persons[i].ID]
	}
	return out
}

// child reports whether the plan follows a person up as a child.
func child(p *microdata.PersonFollowup) bool { return len(p.Opened)+len(p.Closed)+len(p.Open) > 0 }

// eachFollowed counts each year for which follow-up was registered into the
// axes of the table.
func (b *builder) eachFollowed(of func(d *microdata.Dataset, axes []axis) ([]int, error)) error {
	if err := b.keep(hasFollowup); err != nil {
		return err
	}
	axes, err := b.axes()
	if err != nil {
		return err
	}
	for i := range b.years {
		cells, err := of(&b.years[i], axes)
		if err != nil {
			return err
		}
		b.t.Cells = append(b.t.Cells, cells...)
	}
	return nil
}

// planned counts the persons of the year by whether they had a plan, and group.
func (b *builder) planned() error {
	return b.eachFollowed(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		plans := followed(d)
		return b.count(grid{
			unit: persons, year: d.Year, axes: axes, units: len(d.Persons), agencies: func(u int) []string { return d.Persons[u].Agencies },
			codes: func(u, k int) []string {
				switch {
				case k == 1:
					return []string{d.Persons[u].Group}
				case plans[u] != nil:
					return []string{"with_plan"}
				}
				return []string{"without_plan"}
			},
		})
	})
}

// some counts the persons with a plan who are among those of a condition, along
// the table's one dimension.
func (b *builder) some(condition string, among func(*microdata.PersonFollowup) bool, codes func(*microdata.PersonFollowup) []string) error {
	return b.eachFollowed(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		var of []*microdata.PersonFollowup
		var agencies [][]string
		for i, p := range followed(d) {
			if p != nil && among(p) {
				of, agencies = append(of, p), append(agencies, d.Persons[i].Agencies)
			}
		}
		cells, err := b.count(grid{
			unit: persons, year: d.Year, base: []string{condition}, axes: axes, units: len(of),
			codes:    func(u, _ int) []string { return codes(of[u]) },
			agencies: func(u int) []string { return agencies[u] },
		})
		if err != nil {
			return nil, err
		}
		b.atLeast([]int{b.with(d)}, cells[:1])
		return cells, nil
	})
}

// with is the node of all persons with a plan.
func (b *builder) with(d *microdata.Dataset) int {
	return b.askPlan(d, withPlan, func(*microdata.PersonFollowup) bool { return true })
}

// askPlan counts the persons with a plan of whom a yes-or-no question is true.
func (b *builder) askPlan(d *microdata.Dataset, condition string, yes func(*microdata.PersonFollowup) bool) int {
	n := b.node(persons, d.Year, condition)
	t := newTally(1)
	for i, p := range followed(d) {
		if p != nil && yes(p) {
			t.add(0, d.Persons[i].Agencies)
		}
	}
	t.set(&b.t.Nodes[n], 0, true)
	return n
}

// helpTime counts the persons whose follow-up began in the year by the days
// until help began.
func (b *builder) helpTime() error {
	return b.some(begunPlan, func(p *microdata.PersonFollowup) bool { return p.Begun },
		func(p *microdata.PersonFollowup) []string { return []string{helpBand(p.HelpDays)} })
}

// helpBand is the code of the list help_time.
func helpBand(days int) string {
	switch {
	case days < 0:
		return "none"
	case days <= 7:
		return "0-7"
	case days <= 30:
		return "8-30"
	case days <= 90:
		return "31-90"
	}
	return "91+"
}

func everybody(*microdata.PersonFollowup) bool { return true }

// events counts persons with a plan by events of one kind.
func (b *builder) events() error {
	codes := map[string]bool{}
	for _, c := range indicator.OwnCodes(b.def.Dimensions[0].List) {
		codes[c.Code] = true
	}
	return b.some(withPlan, everybody, func(p *microdata.PersonFollowup) []string {
		return slices.DeleteFunc(slices.Clone(p.Events), func(e string) bool { return !codes[e] })
	})
}

// childEvents counts the children with a plan by what happened to them.
func (b *builder) childEvents() error {
	if err := b.some(asChild, child, func(p *microdata.PersonFollowup) []string {
		var out []string
		if p.Disputed {
			out = append(out, "age_disputed")
		}
		if p.Missing > 0 {
			out = append(out, "missing")
		}
		if p.Missing > 1 {
			out = append(out, "missing_again")
		}
		return out
	}); err != nil {
		return err
	}
	for i := range b.years { // nobody goes missing again who never did
		y := b.years[i].Year
		b.atLeast([]int{b.node(persons, y, asChild, "child_event:missing")}, []int{b.node(persons, y, asChild, "child_event:missing_again")})
	}
	return nil
}

// tracks counts the children with a plan by track and state.
func (b *builder) tracks() error {
	lists := map[string]func(*microdata.PersonFollowup) []string{
		"opened": func(p *microdata.PersonFollowup) []string { return p.Opened },
		"closed": func(p *microdata.PersonFollowup) []string { return p.Closed },
		"open":   func(p *microdata.PersonFollowup) []string { return p.Open },
	}
	return b.eachFollowed(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		track, state := &axes[0], &axes[1]
		all := b.askPlan(d, asChild, child)
		b.atLeast([]int{b.with(d)}, []int{all})
		cells := make([]int, 0, len(track.dim.Codes)*len(state.dim.Codes))
		for _, t := range track.dim.Codes {
			for _, s := range state.dim.Codes {
				list := lists[s]
				yes := func(p *microdata.PersonFollowup) bool { return slices.Contains(list(p), t) }
				if t == track.dim.Total {
					yes = func(p *microdata.PersonFollowup) bool { return len(list(p)) > 0 }
				}
				cells = append(cells, b.askPlan(d, s+":"+t, yes))
			}
		}
		b.trackRelations(all, cells, len(state.dim.Codes))
		b.openedTogether(d, cells, len(state.dim.Codes))
		return cells, nil
	})
}

// trackRelations adds what a reader knows of tracks. The cells are those of at
// least one track, then of each, by opened, closed and open.
func (b *builder) trackRelations(all int, cells []int, width int) {
	for k := range width {
		var parts []int
		for at := width + k; at < len(cells); at += width {
			parts = append(parts, cells[at])
			b.atLeast(cells[k:k+1], cells[at:at+1])
		}
		b.atLeast(parts, cells[k:k+1])
		b.atLeast([]int{all}, cells[k:k+1])
	}
	opened, closed, open := 0, 1, 2
	for at := 0; at < len(cells); at += width { // who was opened is closed or open at the end
		b.atLeast([]int{cells[at+closed], cells[at+open]}, []int{cells[at+opened]})
		if at > 0 { // a track is not both
			b.atLeast([]int{all}, []int{cells[at+closed], cells[at+open]})
		}
	}
	b.atLeast([]int{cells[closed], cells[open]}, []int{all})
}

// openedTogether adds that every track is opened as often as any, where that
// holds for every child of the year, as a reader will assume.
func (b *builder) openedTogether(d *microdata.Dataset, cells []int, width int) {
	tracks := len(cells)/width - 1
	for i := range d.Followup.Persons {
		if n := len(d.Followup.Persons[i].Opened); n != 0 && n != tracks {
			return
		}
	}
	for at := width; at < len(cells); at += width {
		b.equal(cells[0], cells[at])
	}
}

// offers counts offers of help that meet a condition.
func (b *builder) offers(base []string, among func(*microdata.HelpOffer) bool, codes func(*microdata.HelpOffer, int) string) error {
	return b.eachFollowed(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		var of []*microdata.HelpOffer
		for i := range d.Followup.Offers {
			if o := &d.Followup.Offers[i]; among(o) {
				of = append(of, o)
			}
		}
		return b.count(grid{
			unit: b.t.Unit, year: d.Year, base: base, axes: axes, units: len(of),
			codes:  func(u, k int) []string { return []string{codes(of[u], k)} },
			person: func(u int) string { return of[u].Person },
		})
	})
}

func (b *builder) helpOffers() error {
	return b.offers(nil, func(*microdata.HelpOffer) bool { return true }, func(o *microdata.HelpOffer, k int) string {
		return [...]string{o.Need, o.Outcome}[k]
	})
}

// helpReasons counts the offers of one outcome by reason.
func (b *builder) helpReasons(condition, outcome string) error {
	return b.offers([]string{condition}, func(o *microdata.HelpOffer) bool { return o.Outcome == outcome },
		func(o *microdata.HelpOffer, _ int) string { return o.Reason })
}

func (b *builder) helpDeclined() error { return b.helpReasons(ofDeclined, microdata.HelpDeclined) }
func (b *builder) helpRefused() error  { return b.helpReasons(ofRefused, microdata.HelpRefused) }

// handovers counts handovers by outcome and whether the answer was in time.
func (b *builder) handovers() error {
	type one struct{ person, outcome, time string }
	return b.eachFollowed(func(d *microdata.Dataset, axes []axis) ([]int, error) {
		outcomes := indicator.OwnCodes("handover_outcome")
		var all []one
		for i := range d.Followup.Persons {
			p := &d.Followup.Persons[i]
			for k, x := range p.Handovers.Outcomes() {
				for n := range x.All {
					time := "in_time"
					if n < x.Late {
						time = "late"
					}
					all = append(all, one{p.ID, outcomes[k].Code, time})
				}
			}
		}
		return b.count(grid{
			unit: b.t.Unit, year: d.Year, axes: axes, units: len(all),
			codes:  func(u, k int) []string { return []string{[...]string{all[u].outcome, all[u].time}[k]} },
			person: func(u int) string { return all[u].person },
		})
	})
}

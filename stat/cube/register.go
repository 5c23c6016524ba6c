package cube

import (
	"fmt"
	"slices"
	"strconv"

	"verdig/stat/indicator"
	"verdig/stat/internal/count"
	"verdig/stat/microdata"
)

// specials counts the tables that are not products of attributes of persons.
var specials map[string]func(*builder) error

func init() {
	specials = map[string]func(*builder) error{
		"assistance":     (*builder).assistance,
		"nationalities":  (*builder).nationalities,
		"agencies":       (*builder).agencies,
		"returns":        (*builder).returns,
		"overlap":        (*builder).overlap,
		"agency_count":   (*builder).agencyCount,
		"certainty":      (*builder).certainty,
		"police_reports": (*builder).policeReports,
		"cases":          (*builder).cases,
		"convictions":    (*builder).convictions,

		indicator.FollowupTable: (*builder).planned,
		"help_time":             (*builder).helpTime,
		"help_offers":           (*builder).helpOffers,
		"help_declined":         (*builder).helpDeclined,
		"help_refused":          (*builder).helpRefused,
		"handovers":             (*builder).handovers,
		"permits":               (*builder).events,
		"assisted_returns":      (*builder).events,
		"tracks":                (*builder).tracks,
		"child_events":          (*builder).childEvents,

		indicator.DistrictTable:     (*builder).districts,
		"police_reports_child":      (*builder).reportedChildren,
		"police_reports_setting":    (*builder).settings,
		indicator.AttritionTable:    (*builder).attrition,
		indicator.ReportEndsTable:   (*builder).reportEnds,
		indicator.PathsTable:        (*builder).reportPaths,
		"drop_grounds":              (*builder).dropGrounds,
		"accused":                   (*builder).accused,
		"convicted_year":            (*builder).convictedYear,
		indicator.VictimsTable:      (*builder).victims,
		"judgments_given":           (*builder).judgments,
		"final_convictions":         (*builder).finalConvictions,
		indicator.CompensationTable: (*builder).compensation,
		indicator.DurationsTable:    (*builder).durations,
		"duration_spans":            (*builder).spans,
	}
}

// ask counts the persons of a year of whom a yes-or-no question is true.
func (b *builder) ask(d *microdata.Dataset, condition string, yes func(*microdata.Person) bool) int {
	n := b.node(persons, d.Year, condition)
	t := newTally(1)
	for i := range d.Persons {
		if p := &d.Persons[i]; yes(p) {
			t.add(0, p.Agencies)
		}
	}
	t.set(&b.t.Nodes[n], 0, true)
	return n
}

// everyone returns the node of all persons of a year.
func (b *builder) everyone(d *microdata.Dataset) int {
	n := b.node(persons, d.Year)
	t := newTally(1)
	for i := range d.Persons {
		t.add(0, d.Persons[i].Agencies)
	}
	t.set(&b.t.Nodes[n], 0, true)
	return n
}

// assistance counts persons by form of assistance, offered and accepted.
func (b *builder) assistance() error {
	forms, err := b.axis(b.def.Dimensions[0], nil)
	if err != nil {
		return err
	}
	answer, err := b.axis(b.def.Dimensions[1], nil)
	if err != nil {
		return err
	}
	b.t.Dims = append(b.t.Dims, forms.dim, answer.dim)
	for i := range b.years {
		d := &b.years[i]
		if err := b.assistanceOf(d, &forms, &answer); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) assistanceOf(d *microdata.Dataset, forms, answer *axis) error {
	all := b.everyone(d)
	lists := map[string]func(*microdata.Person) []string{
		"offered":  func(p *microdata.Person) []string { return p.Offered },
		"accepted": func(p *microdata.Person) []string { return p.Accepted },
	}
	for i := range d.Persons {
		p := &d.Persons[i]
		for _, c := range append(slices.Clone(p.Offered), p.Accepted...) {
			if _, ok := forms.index[c]; !ok {
				return fmt.Errorf("%w: list assistance", ErrCode)
			}
		}
	}
	cells := make([]int, 0, len(forms.dim.Codes)*len(answer.dim.Codes))
	for _, form := range forms.dim.Codes {
		for _, a := range answer.dim.Codes {
			list := lists[a]
			yes := func(p *microdata.Person) bool { return slices.Contains(list(p), form) }
			if form == forms.dim.Total {
				yes = func(p *microdata.Person) bool { return len(list(p)) > 0 }
			}
			cells = append(cells, b.ask(d, a+":"+form, yes))
		}
	}
	width := len(answer.dim.Codes)
	for k := range answer.dim.Codes {
		var parts []int
		for f := 1; f < len(forms.dim.Codes); f++ {
			parts = append(parts, cells[f*width+k])
			b.atLeast(cells[k:k+1], parts[len(parts)-1:])
		}
		b.atLeast(parts, cells[k:k+1])
		b.atLeast([]int{all}, cells[k:k+1])
	}
	b.acceptedOfOffered(d, cells, width)
	b.t.Cells = append(b.t.Cells, cells...)
	return nil
}

// acceptedOfOffered adds accepted <= offered where that holds for every person
// of the year, as a reader will assume.
func (b *builder) acceptedOfOffered(d *microdata.Dataset, cells []int, width int) {
	for i := range d.Persons {
		for _, a := range d.Persons[i].Accepted {
			if !slices.Contains(d.Persons[i].Offered, a) {
				return
			}
		}
	}
	for at := 0; at < len(cells); at += width {
		b.atLeast(cells[at:at+1], cells[at+1:at+2])
	}
}

// nationalities counts the different citizenships of the persons of a year.
func (b *builder) nationalities() error {
	for i := range b.years {
		d := &b.years[i]
		seen := map[string]bool{}
		for k := range d.Persons {
			if c := d.Persons[k].Citizenship; c != "XX" && c != "ZZ" {
				seen[c] = true
			}
		}
		n := b.node(b.t.Unit, d.Year)
		b.t.Nodes[n].Value = len(seen)
		b.t.Cells = append(b.t.Cells, n)
	}
	return nil
}

// reporting returns the agencies that belong to any of the years.
func (b *builder) reporting() map[string]bool {
	out := map[string]bool{}
	for i := range b.years {
		for _, r := range b.years[i].Returns {
			out[r.Agency] = true
		}
		for k := range b.years[i].Persons {
			for _, a := range b.years[i].Persons[k].Agencies {
				out[a] = true
			}
		}
	}
	return out
}

func reportedBy(agency string) func(*microdata.Person) bool {
	return func(p *microdata.Person) bool { return slices.Contains(p.Agencies, agency) }
}

func reportedByType(kind string) func(*microdata.Person) bool {
	return func(p *microdata.Person) bool { return slices.Contains(p.AgencyTypes, kind) }
}

// agencies counts notifications and persons by reporting agency.
func (b *builder) agencies() error {
	agency, err := b.axis(b.def.Dimensions[0], b.reporting())
	if err != nil {
		return err
	}
	measure, err := b.axis(b.def.Dimensions[1], nil)
	if err != nil {
		return err
	}
	b.t.Dims = append(b.t.Dims, agency.dim, measure.dim)
	for i := range b.years {
		b.agenciesOf(&b.years[i], &agency)
	}
	return nil
}

func (b *builder) agenciesOf(d *microdata.Dataset, agency *axis) {
	sent := map[string]int{}
	for _, r := range d.Returns {
		sent[r.Agency] += r.Notifications
	}
	const unit = string(indicator.Notifications)
	all, everyone := b.node(unit, d.Year), b.everyone(d)
	var notes, people []int
	total := 0
	for _, a := range agency.dim.Codes[1:] {
		note := b.node(unit, d.Year, "agency="+a)
		person := b.ask(d, "agency:"+a, reportedBy(a))
		b.t.Nodes[note].Value = sent[a]
		for _, n := range []int{note, person} {
			if v := &b.t.Nodes[n]; v.Value == 0 {
				v.Known = true // the state of the return is published
			} else {
				v.AtLeast = 1
			}
		}
		total += sent[a]
		b.atLeast([]int{note}, []int{person})
		b.atLeast([]int{everyone}, []int{person})
		notes, people = append(notes, note), append(people, person)
	}
	b.t.Nodes[all].Value = total
	b.equal(all, notes...)
	b.t.Cells = append(b.t.Cells, all, everyone)
	for i := range notes {
		b.t.Cells = append(b.t.Cells, notes[i], people[i])
	}
	b.manyAgencies(d, people)
}

// manyAgencies ties the persons of each agency to the number of agencies of
// each person: the sum over agencies is the sum over persons.
func (b *builder) manyAgencies(d *microdata.Dataset, people []int) {
	r := count.Relation{}
	for _, n := range people {
		r.Terms = append(r.Terms, count.Term{Node: n, Factor: 1})
	}
	for k, n := range b.byCount(d, len(people)) {
		if k > 0 {
			r.Terms = append(r.Terms, count.Term{Node: n, Factor: -k})
		}
	}
	b.t.Relations = append(b.t.Relations, r)
}

// byCount returns the nodes of the persons reported by exactly 0, 1, 2 ...
// agencies, up to most. Nobody is reported by none.
func (b *builder) byCount(d *microdata.Dataset, most int) []int {
	var out []int
	for k := 0; k <= most; k++ {
		n := b.ask(d, "agency_count="+strconv.Itoa(k), func(p *microdata.Person) bool { return len(p.Agencies) == k })
		b.t.Nodes[n].Known = k == 0
		out = append(out, n)
	}
	return out
}

// agencyCount counts persons by the number of agencies that reported them.
func (b *builder) agencyCount() error {
	a, err := b.axis(b.def.Dimensions[0], nil)
	if err != nil {
		return err
	}
	b.t.Dims = append(b.t.Dims, a.dim)
	most := len(b.reporting())
	for i := range b.years {
		d := &b.years[i]
		exact := b.byCount(d, max(most, 3))
		many := b.ask(d, "agency_count=3+", func(p *microdata.Person) bool { return len(p.Agencies) >= 3 })
		all := b.everyone(d)
		b.equal(many, exact[3:]...)
		b.equal(all, exact[0], exact[1], exact[2], many)
		b.t.Cells = append(b.t.Cells, all, exact[1], exact[2], many)
	}
	return nil
}

// returns shows which agency has returned what; it counts agencies.
func (b *builder) returns() error {
	agency, err := b.axis(b.def.Dimensions[0], b.reporting())
	if err != nil {
		return err
	}
	state, err := b.axis(b.def.Dimensions[1], nil)
	if err != nil {
		return err
	}
	b.t.Dims = append(b.t.Dims, agency.dim, state.dim)
	for i := range b.years {
		d := &b.years[i]
		cells, err := b.count(grid{
			unit: b.t.Unit, year: d.Year, axes: []axis{agency, state}, units: len(d.Returns),
			codes: func(u, k int) []string {
				return [][]string{{d.Returns[u].Agency}, {d.Returns[u].State}}[k]
			},
		})
		if err != nil {
			return err
		}
		b.t.Cells = append(b.t.Cells, cells...)
	}
	return nil
}

// overlap counts the persons that two types of agency both reported.
func (b *builder) overlap() error {
	used := map[string]bool{}
	for i := range b.years {
		for k := range b.years[i].Persons {
			for _, t := range b.years[i].Persons[k].AgencyTypes {
				used[t] = true
			}
		}
	}
	a, err := b.axis(b.def.Dimensions[0], used)
	if err != nil {
		return err
	}
	other, err := b.axis(b.def.Dimensions[1], used)
	if err != nil {
		return err
	}
	b.t.Dims = append(b.t.Dims, a.dim, other.dim)
	for i := range b.years {
		if err := b.overlapOf(&b.years[i], a.dim.Codes); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) overlapOf(d *microdata.Dataset, types []string) error {
	all := b.everyone(d)
	single := make([]int, len(types))
	for i, t := range types {
		single[i] = b.ask(d, "agency_type:"+t, reportedByType(t))
		b.atLeast([]int{all}, []int{single[i]})
	}
	b.atLeast(single, []int{all}) // somebody reported every person
	pair := func(i, k int) int {
		if i == k {
			return single[i]
		}
		first, second := types[min(i, k)], types[max(i, k)]
		return b.ask(d, "agency_type:"+first+"|agency_type:"+second, func(p *microdata.Person) bool {
			return reportedByType(first)(p) && reportedByType(second)(p)
		})
	}
	both := make([][]int, len(types))
	for i := range types {
		for k := range types {
			n := pair(i, k)
			both[i] = append(both[i], n)
			b.t.Cells = append(b.t.Cells, n)
			if i < k {
				b.atLeast([]int{single[i]}, []int{n})
				b.atLeast([]int{single[k]}, []int{n})
				b.atLeast([]int{all, n}, []int{single[i], single[k]})
			}
		}
	}
	b.triples(all, single, both)
	return b.typesOfAgencies(d, types, single)
}

// triples adds what the counts of three types and of their pairs must obey for
// any population: nobody is in the part of one type outside two others, or
// outside all three, less than zero times (Boole 1854; the facets of the
// correlation polytope of three events, Pitowsky 1991, Mathematical
// Programming 50, 395-414).
func (b *builder) triples(all int, single []int, both [][]int) {
	for i := range single {
		for k := range i {
			for l := range k {
				b.atLeast([]int{all, both[i][k], both[i][l], both[k][l]}, []int{single[i], single[k], single[l]})
				b.atLeast([]int{single[i], both[k][l]}, []int{both[i][k], both[i][l]})
				b.atLeast([]int{single[k], both[i][l]}, []int{both[k][i], both[k][l]})
				b.atLeast([]int{single[l], both[i][k]}, []int{both[l][i], both[l][k]})
			}
		}
	}
}

// typesOfAgencies ties each type to its agencies: its persons are the union of
// theirs.
func (b *builder) typesOfAgencies(d *microdata.Dataset, types []string, single []int) error {
	s, ok := b.lib.Scheme("agency")
	if !ok {
		return fmt.Errorf("%w: list agency", ErrCode)
	}
	for i, t := range types {
		var of []int
		for _, code := range sortedKeys(b.reporting()) {
			if c, _ := s.Code(code); c.Attrs["type"] == t {
				n := b.ask(d, "agency:"+code, reportedBy(code))
				b.atLeast(single[i:i+1], []int{n})
				of = append(of, n)
			}
		}
		b.atLeast(of, single[i:i+1])
	}
	return nil
}

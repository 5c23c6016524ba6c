package microdata

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
)

// sheet is one data file: its columns, and how rows are made and read.
type sheet struct {
	name    string
	columns []string
	rows    func(*Dataset) [][]string
	add     func(*Dataset, *parser)
}

var sheets = []sheet{
	{
		name:    "cases.csv",
		columns: []string{"id", "first_convicted_on", "instance", "outcome", "final"},
		rows: func(d *Dataset) [][]string {
			var rows [][]string
			for _, c := range d.Cases {
				rows = append(rows, []string{c.ID, c.FirstConvictedOn.String(), c.Instance, c.Outcome, yesNo(c.Final)})
			}
			return rows
		},
		add: func(d *Dataset, p *parser) {
			d.Cases = append(d.Cases, Case{ID: p.text(), FirstConvictedOn: p.day(), Instance: p.text(), Outcome: p.text(), Final: p.yes()})
		},
	},
	{
		name: "persons.csv",
		columns: []string{
			"id", "group", "sex", "child", "age_group", "citizenship", "exploitation", "forms", "means", "recruitment", "recruitment_channel",
			"exploitation_country", "offered", "accepted", "permit", "status", "first_identified", "agencies", "agency_types", "notifications",
			"conflicts", "unresolved",
		},
		rows: func(d *Dataset) [][]string {
			var rows [][]string
			for i := range d.Persons {
				rows = append(rows, personRow(&d.Persons[i]))
			}
			return rows
		},
		add: func(d *Dataset, p *parser) {
			d.Persons = append(d.Persons, Person{
				ID: p.text(), Group: p.text(), Sex: p.text(), Child: p.yes(), AgeGroup: p.text(), Citizenship: p.text(),
				Exploitation: p.text(), Forms: p.list(), Means: p.list(), Recruitment: p.list(), RecruitmentChannel: p.text(),
				ExploitationCountry: p.list(), Offered: p.list(), Accepted: p.list(), Permit: p.text(), Status: p.text(),
				FirstIdentified: p.yes(), Agencies: p.list(), AgencyTypes: p.list(), Notifications: p.count(),
				Conflicts: p.list(), Unresolved: p.yes(),
			})
		},
	},
	{
		name:    "police_reports.csv",
		columns: []string{"id", "type", "exploitation", "victim_child", "law", "decision"},
		rows: func(d *Dataset) [][]string {
			var rows [][]string
			for _, r := range d.PoliceReports {
				rows = append(rows, []string{r.ID, r.Type, r.Exploitation, r.VictimChild, r.Law, r.Decision})
			}
			return rows
		},
		add: func(d *Dataset, p *parser) {
			d.PoliceReports = append(d.PoliceReports, PoliceReport{
				ID: p.text(), Type: p.text(), Exploitation: p.text(), VictimChild: p.text(), Law: p.text(), Decision: p.text(),
			})
		},
	},
	{
		name:    "returns.csv",
		columns: []string{"agency", "type", "state", "notifications", "persons"},
		rows: func(d *Dataset) [][]string {
			var rows [][]string
			for _, r := range d.Returns {
				rows = append(rows, []string{r.Agency, r.Type, r.State, strconv.Itoa(r.Notifications), strconv.Itoa(r.Persons)})
			}
			return rows
		},
		add: func(d *Dataset, p *parser) {
			d.Returns = append(d.Returns, Return{Agency: p.text(), Type: p.text(), State: p.text(), Notifications: p.count(), Persons: p.count()})
		},
	},
}

func personRow(p *Person) []string {
	return []string{
		p.ID, p.Group, p.Sex, yesNo(p.Child), p.AgeGroup, p.Citizenship, p.Exploitation, join(p.Forms), join(p.Means), join(p.Recruitment),
		p.RecruitmentChannel, join(p.ExploitationCountry), join(p.Offered), join(p.Accepted), p.Permit, p.Status, yesNo(p.FirstIdentified),
		join(p.Agencies), join(p.AgencyTypes), strconv.Itoa(p.Notifications), join(p.Conflicts), yesNo(p.Unresolved),
	}
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func join(codes []string) string { return strings.Join(codes, "|") }

// parser reads the fields of one row in order and keeps the first error.
type parser struct {
	row []string
	at  int
	err error
}

func (p *parser) text() string {
	s := p.row[p.at]
	p.at++
	return s
}

func (p *parser) fail(what string) {
	if p.err == nil {
		p.err = fmt.Errorf("%w: field %d is not %s", ErrSchema, p.at, what)
	}
}

func (p *parser) yes() bool {
	s := p.text()
	if s != "yes" && s != "no" {
		p.fail("yes or no")
	}
	return s == "yes"
}

func (p *parser) count() int {
	n, err := strconv.Atoi(p.text())
	if err != nil || n < 0 {
		p.fail("a count")
	}
	return n
}

// maybe reads a count, -1 for an empty field.
func (p *parser) maybe() int {
	if p.row[p.at] == "" {
		p.at++
		return -1
	}
	return p.count()
}

func (p *parser) day() codelist.Day {
	d, err := codelist.ParseDay(p.text())
	if err != nil {
		p.fail("a day")
	}
	return d
}

func (p *parser) list() []string {
	s := p.text()
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

// Canonical returns a copy of a frozen year with rows and lists in the order of
// the files, lists without repetition, and nil for what is empty. Encode does
// this by itself.
func Canonical(d Dataset) Dataset {
	d.Persons = slices.Clone(d.Persons)
	for i := range d.Persons {
		p := &d.Persons[i]
		for _, list := range p.lists() {
			*list = set(*list)
		}
	}
	slices.SortFunc(d.Persons, func(a, b Person) int { return strings.Compare(a.ID, b.ID) })
	d.PoliceReports = sorted(d.PoliceReports, func(r PoliceReport) string { return r.ID })
	d.Cases = sorted(d.Cases, func(c Case) string { return c.ID })
	d.Returns = sorted(d.Returns, func(r Return) string { return r.Agency })
	d.Followup = d.Followup.canonical()
	d.Criminal = d.Criminal.canonical()
	if len(d.CodeLists) == 0 {
		d.CodeLists = nil
	}
	if len(d.Persons) == 0 {
		d.Persons = nil
	}
	return d
}

// lists returns every list of a person.
func (p *Person) lists() []*[]string {
	return []*[]string{
		&p.Forms, &p.Means, &p.Recruitment, &p.ExploitationCountry, &p.Offered, &p.Accepted, &p.Agencies, &p.AgencyTypes, &p.Conflicts,
	}
}

func set(codes []string) []string {
	if len(codes) == 0 {
		return nil
	}
	out := slices.Clone(codes)
	slices.Sort(out)
	return slices.Compact(out)
}

func sorted[T any](rows []T, id func(T) string) []T {
	if len(rows) == 0 {
		return nil
	}
	out := slices.Clone(rows)
	slices.SortFunc(out, func(a, b T) int { return strings.Compare(id(a), id(b)) })
	return out
}

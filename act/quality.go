package act

import (
	"cmp"
	"context"
	"slices"

	"verdig/access"
	"verdig/register"
	"verdig/store"
)

// Gap is how often a fact is missing in the notifications of one agency.
type Gap struct {
	Field   register.Field
	Missing int // notifications
}

// AgencyQuality is what the notifications of one agency for one year lack.
type AgencyQuality struct {
	Agency        string
	Notifications int
	Gaps          []Gap // in the order of qualityFields
	Before        []int // notifications of the three years before, the nearest first
	Outlier       bool  // see unusual
}

// Quality is the quality board of a year.
type Quality struct {
	Year      int
	Years     []int
	Fields    []register.Field
	Agencies  []AgencyQuality
	Conflicts []register.AgencyReturn  // "nothing to report" and notifications stand against each other
	Apart     []register.Contradiction // links that a standing decision keeps from taking effect
	Differing []PersonRow              // persons whose notifications of the year say different sexes
	Rule      []register.Disagreement  // decisions of people that the latest run would not have made
}

// qualityFields are the facts whose absence is counted, and how to see it.
var qualityFields = []struct {
	field   register.Field
	missing func(register.Facts) bool
}{
	{register.FieldBirthYear, func(f register.Facts) bool { return f.BirthYear == 0 }},
	{register.FieldPresumedMinor, func(f register.Facts) bool { return f.PresumedMinor == "" && f.BirthYear == 0 }},
	{register.FieldSex, func(f register.Facts) bool { return f.Sex == "" || f.Sex == "unknown" }},
	{register.FieldCitizenship, func(f register.Facts) bool { return len(f.Citizenship) == 0 }},
	{register.FieldExploitation, func(f register.Facts) bool { return len(f.Exploitation) == 0 }},
	{register.FieldCountry, func(f register.Facts) bool { return len(f.ExploitationCountry) == 0 }},
	{register.FieldRecruitment, func(f register.Facts) bool { return len(f.Recruitment) == 0 }},
	{register.FieldStatus, func(f register.Facts) bool { return f.Status == "" }},
	{register.FieldOffered, func(f register.Facts) bool { return len(f.Offered) == 0 }},
}

// QualityOf returns the quality board of a year; 0 is the latest year that
// anything was reported for.
func (d *Desk) QualityOf(ctx context.Context, sc access.Scope, year int) (Quality, error) {
	q := Quality{Year: year}
	for _, f := range qualityFields {
		q.Fields = append(q.Fields, f.field)
	}
	err := d.national(ctx, sc, listNotes, "", func(tx *store.Tx) error {
		years, err := tx.ReportingYears(ctx)
		if err != nil || len(years) == 0 {
			return err
		}
		slices.Reverse(years)
		q.Years = years
		if q.Year == 0 {
			q.Year = years[0]
		}
		if err := d.gaps(ctx, tx, &q); err != nil {
			return err
		}
		return d.contradictions(ctx, tx, &q)
	})
	return q, err
}

// gaps counts what is missing, by agency, and looks for years out of the
// ordinary.
func (d *Desk) gaps(ctx context.Context, tx *store.Tx, q *Quality) error {
	byAgency := map[string]*AgencyQuality{}
	sexes := map[register.NotificationID]string{}
	err := tx.EachNotification(ctx, store.Selection{UpTo: q.Year}, func(n register.Notification) error {
		back := q.Year - n.Year
		if back > 3 {
			return nil
		}
		a := byAgency[n.Agency]
		if a == nil {
			a = &AgencyQuality{Agency: n.Agency, Gaps: make([]Gap, len(qualityFields)), Before: make([]int, 3)}
			for i, f := range qualityFields {
				a.Gaps[i].Field = f.field
			}
			byAgency[n.Agency] = a
		}
		if back > 0 {
			a.Before[back-1]++
			return nil
		}
		a.Notifications++
		if n.Facts.Sex != "" && n.Facts.Sex != "unknown" {
			sexes[n.ID] = n.Facts.Sex
		}
		for i, f := range qualityFields {
			if f.missing(n.Facts) {
				a.Gaps[i].Missing++
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, a := range byAgency {
		a.Outlier = unusual(a.Notifications, a.Before)
		if a.Notifications > 0 || a.Outlier {
			q.Agencies = append(q.Agencies, *a)
		}
	}
	slices.SortFunc(q.Agencies, func(a, b AgencyQuality) int { return cmp.Compare(a.Agency, b.Agency) })
	return d.differing(ctx, tx, q, sexes)
}

// unusual reports whether a year's number is more than twice, or less than
// half, the median of the years before, and at least five away from it. Fewer
// than two earlier years say nothing.
func unusual(n int, before []int) bool {
	var some []int
	for _, b := range before {
		if b > 0 {
			some = append(some, b)
		}
	}
	if len(some) < 2 {
		return false
	}
	slices.Sort(some)
	median := float64(some[(len(some)-1)/2]+some[len(some)/2]) / 2
	x := float64(n)
	return (x > 2*median || x < median/2) && max(x-median, median-x) >= 5
}

// differing finds the persons of whom the year's notifications say different
// sexes.
func (d *Desk) differing(ctx context.Context, tx *store.Tx, q *Quality, sexes map[register.NotificationID]string) error {
	j, err := d.joined(ctx, tx)
	if err != nil {
		return err
	}
	for _, p := range j.order {
		said := ""
		for _, m := range j.members[p] {
			s := sexes[m.id]
			if s != "" && said != "" && s != said {
				q.Differing = append(q.Differing, personRow(p, j.members[p]))
				break
			}
			said = cmp.Or(s, said)
		}
	}
	return nil
}

func (d *Desk) contradictions(ctx context.Context, tx *store.Tx, q *Quality) error {
	returns, err := tx.AgencyReturns(ctx, q.Year)
	if err != nil {
		return err
	}
	for _, r := range returns {
		if r.Conflict {
			q.Conflicts = append(q.Conflicts, r)
		}
	}
	j, err := d.joined(ctx, tx)
	if err != nil {
		return err
	}
	q.Apart = j.apart
	q.Rule, err = tx.Disagreements(ctx)
	return err
}

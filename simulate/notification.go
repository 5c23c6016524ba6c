package simulate

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"verdig/codelist"
)

// notification is one row of an agency's return.
type notification struct {
	person    *person
	agency    int
	year      int
	reference *reference

	identity
	presumed, sex, citizenship   string
	identified, from, to         codelist.Day
	status, statusBody           string
	statusOn                     codelist.Day
	forms, means, recruitment    []string
	countries, offered, accepted []string
	permit                       string
}

// caseFile is what one agency keeps on one person from year to year.
type caseFile struct {
	reference  *reference
	kept       bool // the file, with its reference, is used again the next year
	identity   identity
	sex        string
	country    string
	identified codelist.Day
	from       codelist.Day
}

// reference is an agency's own number for a person; the text is given when all
// notifications are there.
type reference struct{ text string }

// report makes every agency's notifications.
func (c *Country) report() error {
	for i, p := range c.people {
		if f := c.settings.Progress; f != nil && (i%256 == 0 || i == len(c.people)-1) {
			f(i+1, len(c.people))
		}
		if p.stays[0].hidden {
			continue
		}
		c.reject(p)
		ns := c.notify(p)
		e := evidence{world: c.world, person: p, notes: ns}
		if err := e.repair(); err != nil {
			return err
		}
		c.notes = append(c.notes, ns...)
	}
	c.refer()
	return nil
}

// notify writes one person's notifications of all years.
func (c *Country) notify(p *person) []*notification {
	files := map[int]*caseFile{} // by agency; only ever looked up
	var out []*notification
	for k, s := range p.stays {
		for _, m := range s.meets {
			r := stream(c.settings.Seed, fmt.Sprint("note ", p.seq, " ", s.year, " ", m.agency))
			w := &writer{noise: *c.settings.Noise, agency: &c.world.agencies[m.agency], r: r}
			f := files[m.agency]
			if f == nil || !f.kept || w.odds(w.noise.Rewritten) {
				f = w.open(p, s, m, f)
			} else {
				next := *f
				f = &next
				f.kept = chance(r, w.agency.keep)
			}
			if !m.renewed && f.from.Before(m.from) {
				f.from = m.from
			}
			files[m.agency] = f
			n := c.row(p, s, m, f, w)
			out = append(out, n)
			if !s.onwards || !slices.ContainsFunc(p.stays[k+1].meets, func(o meeting) bool { return o.agency == m.agency }) {
				n.close(s, r)
			}
			if chance(r, w.noise.Twice) {
				out = append(out, c.again(p, s, n, w))
			}
		}
	}
	return append(out, c.ghosts(p, out)...)
}

// open writes a person into an agency's files. before is the agency's earlier
// file on the same person, or nil.
func (w *writer) open(p *person, s *stay, m meeting, before *caseFile) *caseFile {
	f := &caseFile{from: m.from, kept: chance(w.r, w.agency.keep), reference: &reference{}}
	f.identity.given, f.identity.family, f.identity.other = w.name(p)
	f.identity.birth, f.identity.basis = w.birth(p)
	f.sex, f.country = p.sex, p.country
	switch {
	case p.sex == "unknown":
		f.sex = oneOf(w.r, []string{"", "unknown"})
	case w.odds(w.noise.SexMissing):
		f.sex = ""
	case w.odds(w.noise.SexWrong):
		f.sex = map[string]string{"female": "male", "male": "female"}[p.sex]
	}
	switch n := loadWorld().nation(p.country); {
	case n == nil:
		f.country = oneOf(w.r, []string{"", unknownCountry})
	case w.odds(w.noise.StateMissing):
		f.country = ""
	case w.odds(w.noise.StateWrong) && len(n.neighbours) > 0:
		f.country = oneOf(w.r, n.neighbours)
	}
	f.identified = m.from
	switch {
	case m.anchor && s == p.stays[0]:
		f.identified = p.identified
	case chance(w.r, 0.3):
		f.identified = m.from.AddDays(-w.r.IntN(10))
	}
	if f.identified.Before(p.identified) {
		f.identified = p.identified
	}
	if before != nil {
		f.identified, f.from = before.identified, before.from
		if before.kept {
			f.reference = before.reference
		}
	}
	return f
}

// row writes the notification of one meeting.
func (c *Country) row(p *person, s *stay, m meeting, f *caseFile, w *writer) *notification {
	n := &notification{
		person: p, agency: m.agency, year: s.year, reference: f.reference, identity: f.identity,
		sex: f.sex, citizenship: f.country, identified: f.identified, from: f.from,
	}
	if n.from.After(codelist.MustDay(s.year, 12, 31)) {
		n.from = codelist.MustDay(s.year, 12, 31)
	}
	n.presumed = presume(p, s, w)
	n.forms = c.someForms(s, w)
	c.describe(n, s, w)
	n.settleStatus(p, s, w)
	return n
}

// presume writes whether the agency presumes the person to be a minor.
func presume(p *person, s *stay, w *writer) string {
	age := ageOn(p.birth, s.start)
	asks := slices.Contains([]string{"police", "immigration", "child_welfare"}, w.agency.kind)
	switch {
	case age < adulthood && (asks && chance(w.r, 0.75) || chance(w.r, 0.3)):
		return "yes"
	case age >= adulthood && age < 22 && chance(w.r, 0.35):
		return "no"
	case age >= adulthood && asks && chance(w.r, 0.1):
		return "no"
	}
	return ""
}

// someForms writes the forms of exploitation that the agency knows of: all,
// some, or only the head of a hierarchy.
func (c *Country) someForms(s *stay, w *writer) []string {
	var out []string
	for _, f := range s.forms {
		switch x := w.r.Float64(); {
		case x < 0.7:
			out = append(out, f)
		case x < 0.9:
			out = append(out, top(f))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// close ends the period of a person who is not followed up the next year, or
// leaves it open where the agency has not closed its file.
func (n *notification) close(s *stay, r *rand.Rand) {
	if chance(r, 0.25) {
		return
	}
	first := codelist.MustDay(s.year, 1, 1)
	if n.from.After(first) {
		first = n.from
	}
	room := int(codelist.MustDay(s.year, 12, 31).Time().Sub(first.Time()).Hours() / 24)
	n.to = first.AddDays(r.IntN(room + 1))
}

// again writes the person a second time in the same return, as another member
// of staff met the same person, under another reference.
func (c *Country) again(p *person, s *stay, n *notification, w *writer) *notification {
	d := *n
	given, family, other := w.name(p)
	d.given, d.family, d.other = given, family, other
	if chance(w.r, 0.3) {
		d.citizenship = ""
	}
	d.from = within(n.from, s.year, w.r)
	if d.from.Before(codelist.MustDay(s.year, 1, 1)) || !d.to.IsZero() && d.to.Before(d.from) {
		d.from = n.from
	}
	d.identified = n.identified
	d.reference = &reference{}
	return &d
}

const (
	rejectedShare = 0.02 // persons found not to be victims after some time
	ghostShare    = 0.5  // of these, reported once more by an agency that closes its file late
)

// reject settles whether and when a person who is not followed up further is
// found not to be a victim.
func (c *Country) reject(p *person) {
	r := stream(c.settings.Seed, fmt.Sprint("reject ", p.seq))
	last := p.lastStay()
	if last.year == c.settings.Last || !chance(r, rejectedShare) {
		return
	}
	after := last.start
	for _, m := range last.meets {
		if m.from.After(after) {
			after = m.from
		}
	}
	p.rejectedOn = within(after, last.year, r)
}

// ghosts are the notifications of the year after a person was found not to be
// a victim: they do not count.
func (c *Country) ghosts(p *person, notes []*notification) []*notification {
	r := stream(c.settings.Seed, fmt.Sprint("ghost ", p.seq))
	if p.rejectedOn.IsZero() || !chance(r, ghostShare) {
		return nil
	}
	year := p.rejectedOn.Year() + 1
	for _, n := range notes {
		if n.year == year-1 && n.status == "rejected" && !c.closed(n.agency, year) {
			d := *n
			d.year = year
			n.to = codelist.Day{}
			d.to = codelist.MustDay(year, 1, 1).AddDays(r.IntN(90))
			return []*notification{&d}
		}
	}
	return nil
}

// settleStatus writes the status as the agency sees it.
func (n *notification) settleStatus(p *person, s *stay, w *writer) {
	body := map[string]string{"police": "police", "immigration": "immigration", "child_welfare": "child_welfare"}[w.agency.kind]
	if !p.rejectedOn.IsZero() {
		if p.rejectedOn.Year() == s.year {
			n.status, n.statusOn, n.statusBody = "rejected", p.rejectedOn, "immigration"
		}
		return
	}
	switch x := w.r.Float64(); {
	case x < 0.06 && body != "":
		n.status, n.statusBody = "verified", body
		n.statusOn = within(s.start, s.year, w.r)
	case x < 0.09 && body != "":
		n.status, n.statusBody = "insufficient", body
		n.statusOn = within(s.start, s.year, w.r)
	case x < 0.2 && body == "":
		n.status = "concern"
	case x < 0.9:
		n.status = "possible"
	}
}

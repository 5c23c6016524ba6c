package microdata

import (
	"fmt"
	"slices"
	"strings"

	"verdig/codelist"
)

// Check reports whether every code of a frozen year belongs to its code list
// and may be reported as a fact, and whether the year keeps the rules of the
// schema. It returns ErrSchema. No value is shown in the error: rows are named
// by their place.
func Check(lib *codelist.Library, d Dataset) error {
	d = Canonical(d)
	if err := check(&d); err != nil {
		return err
	}
	c := coder{lib: lib}
	for i := range d.Persons {
		p := &d.Persons[i]
		c.at = fmt.Sprintf("persons.csv row %d", i+1)
		c.one("group", p.Group)
		c.one("sex", p.Sex)
		c.one("age_group", p.AgeGroup)
		c.one("country", p.Citizenship)
		c.one("exploitation_summary", p.Exploitation)
		c.all("exploitation", p.Forms)
		c.all("means", p.Means)
		c.all("recruitment", p.Recruitment)
		c.one("recruitment_channel", p.RecruitmentChannel)
		c.all("country", p.ExploitationCountry)
		c.all("assistance", p.Offered)
		c.all("assistance", p.Accepted)
		c.one("residence_permit", p.Permit)
		c.maybe("identification_status", p.Status)
		c.all("agency", p.Agencies)
		c.all("agency_type", p.AgencyTypes)
	}
	for i, r := range d.PoliceReports {
		c.at = fmt.Sprintf("police_reports.csv row %d", i+1)
		c.one("police_report_type", r.Type)
		c.one("exploitation_summary", r.Exploitation)
		c.maybe("yes_no", r.VictimChild)
		c.maybe("law", r.Law)
		c.maybe("prosecution_decision", r.Decision)
	}
	for i, x := range d.Cases {
		c.at = fmt.Sprintf("cases.csv row %d", i+1)
		c.one("court_instance", x.Instance)
		c.one("judgment_outcome", x.Outcome)
	}
	for i, r := range d.Returns {
		c.at = fmt.Sprintf("returns.csv row %d", i+1)
		c.one("agency", r.Agency)
		c.one("agency_type", r.Type)
		c.one("return_state", r.State)
	}
	c.followup(d.Followup)
	c.criminal(d.Criminal)
	return c.err
}

// Lists are the code lists to which the codes of an edition belong, with those
// of its follow-up and its criminal cases where it has any: what an edition
// says the versions of.
func Lists(d *Dataset) []string {
	all := []string{
		"age_group", "agency", "agency_type", "assistance", "country", "court_instance", "exploitation", "exploitation_summary", "group",
		"identification_status", "judgment_outcome", "law", "means", "police_report_type", "prosecution_decision", "recruitment", "recruitment_channel",
		"residence_permit", "return_state", "sex", "yes_no",
	}
	if d.Followup != nil {
		all = append(all, "decline_reason", "need", "plan_event", "referral_refusal", "track")
	}
	if d.Criminal != nil {
		all = append(all, "yes_no_unknown")
	}
	return all
}

// coder looks codes up and keeps the first that is wrong.
type coder struct {
	lib *codelist.Library
	at  string
	err error
}

func (c *coder) one(list, code string) {
	if c.err != nil {
		return
	}
	s, ok := c.lib.Scheme(list)
	if ok {
		var x codelist.Code
		x, ok = s.Code(code)
		ok = ok && !x.Group()
	}
	if !ok {
		c.err = fmt.Errorf("%w: %s: not a code of %s", ErrSchema, c.at, list)
	}
}

func (c *coder) maybe(list, code string) {
	if code != "" {
		c.one(list, code)
	}
}

func (c *coder) all(list string, codes []string) {
	for _, code := range codes {
		c.one(list, code)
	}
}

// check applies the rules of the schema that need no code list, to a year in
// canonical order.
func check(d *Dataset) error {
	if d.Year < 1 || d.Year > 9999 || !plain(d.Edition) || d.Edition == "" || !plain(d.Program) {
		return fmt.Errorf("%w: year, edition or program", ErrSchema)
	}
	for list, version := range d.CodeLists {
		if !plain(list) || !plain(version) {
			return fmt.Errorf("%w: code lists", ErrSchema)
		}
	}
	types := make(map[string]string, len(d.Returns))
	for i, r := range d.Returns {
		if msg := returnFault(r); msg != "" {
			return fmt.Errorf("%w: returns.csv row %d: %s", ErrSchema, i+1, msg)
		}
		types[r.Agency] = r.Type
	}
	people := map[string]int{}
	for i := range d.Persons {
		p := &d.Persons[i]
		if msg := personFault(p, types); msg != "" {
			return fmt.Errorf("%w: persons.csv row %d: %s", ErrSchema, i+1, msg)
		}
		for _, a := range p.Agencies {
			people[a]++
		}
	}
	for i, r := range d.Returns {
		if people[r.Agency] > r.Notifications {
			return fmt.Errorf("%w: returns.csv row %d: fewer notifications than persons of the year", ErrSchema, i+1)
		}
	}
	if msg := certaintyFault(d); msg != "" {
		return fmt.Errorf("%w: linkage: %s", ErrSchema, msg)
	}
	if msg := followupFault(d); msg != "" {
		return fmt.Errorf("%w: %s", ErrSchema, msg)
	}
	if msg := criminalFault(d); msg != "" {
		return fmt.Errorf("%w: %s", ErrSchema, msg)
	}
	for i, c := range d.Cases {
		if c.FirstConvictedOn.Year() > d.Year {
			return fmt.Errorf("%w: cases.csv row %d: convicted after the year", ErrSchema, i+1)
		}
	}
	return nil
}

// plain reports whether a text is valid and holds no control character.
func plain(s string) bool {
	return !strings.ContainsFunc(s, func(c rune) bool { return c < ' ' || c == 0x7f || c == '\uFFFD' })
}

func returnFault(r Return) string {
	switch {
	case r.Notifications < 0 || r.Persons < 0 || r.Persons > r.Notifications:
		return "counts"
	case r.State != "reported" && r.Notifications > 0:
		return "notifications without a report"
	}
	return ""
}

// certaintyFault says what is wrong with the certainty of the links.
func certaintyFault(d *Dataset) string {
	c := d.Linkage.Certainty
	if c == nil {
		return ""
	}
	if c.Method != 1 || c.Draws < 1 {
		return "no known method of certainty"
	}
	first := 0
	for i := range d.Persons {
		if d.Persons[i].FirstIdentified {
			first++
		}
	}
	if c.FollowedUp.Published != len(d.Persons) || c.FirstIdentified.Published != first {
		return "the published numbers are not those of the persons"
	}
	for _, r := range []LinkRange{c.FollowedUp, c.FirstIdentified} {
		if r.Low < 0 || r.Confirmed < 0 || r.Probable < 0 || r.Low > r.Published || r.High < r.Published {
			return "an interval that does not hold the published number, or a count below zero"
		}
	}
	return ""
}

func personFault(p *Person, types map[string]string) string {
	for _, list := range p.lists() {
		for _, code := range *list {
			if code == "" || strings.Contains(code, "|") {
				return "a code that is empty or holds |"
			}
		}
	}
	switch {
	case p.Group != GroupOf(p.Sex, p.Child):
		return "group does not follow from sex and child"
	case minorAge(p.AgeGroup) && !p.Child:
		return "age below 18, but not a child"
	case p.Exploitation != SummaryOf(p.Forms):
		return "exploitation does not follow from forms"
	case p.RecruitmentChannel != ChannelOf(p.Recruitment):
		return "recruitment_channel does not follow from recruitment"
	case len(p.Agencies) == 0:
		return "no agency"
	case p.Notifications < len(p.Agencies):
		return "fewer notifications than agencies"
	}
	var kinds []string
	for _, a := range p.Agencies {
		kind, ok := types[a]
		if !ok {
			return "an agency without a return"
		}
		kinds = append(kinds, kind)
	}
	if !slices.Equal(set(kinds), p.AgencyTypes) {
		return "agency_types does not follow from agencies"
	}
	return ""
}

func minorAge(group string) bool { return group == "0-11" || group == "12-15" || group == "16-17" }

// GroupOf returns the published group of a person: children first, then adults
// by sex.
func GroupOf(sex string, child bool) string {
	switch {
	case child:
		return "children"
	case sex == "female":
		return "women"
	case sex == "male":
		return "men"
	}
	return "sex_not_recorded"
}

// SummaryOf returns the code of exploitation_summary that follows from the
// forms of exploitation of a person.
func SummaryOf(forms []string) string {
	switch sexual, labour := under(forms, "sexual"), under(forms, "labour"); {
	case sexual && labour:
		return "both"
	case sexual:
		return "sexual"
	case labour:
		return "labour"
	}
	return "other"
}

// ChannelOf returns the code of recruitment_channel that follows from the
// methods of recruitment of a person.
func ChannelOf(recruitment []string) string {
	switch online, person := under(recruitment, "online"), under(recruitment, "in_person"); {
	case online && person:
		return "both"
	case online:
		return "online"
	case person:
		return "in_person"
	}
	return "unknown"
}

// under reports whether one of the codes is top or lies below it.
func under(codes []string, top string) bool {
	return slices.ContainsFunc(codes, func(c string) bool { return c == top || strings.HasPrefix(c, top+".") })
}

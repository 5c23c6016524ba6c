package register

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"verdig/codelist"
)

// Bounds of the narrative.
const (
	maxNarrative      = 20_000 // characters of one text
	maxNarrativeBytes = 4 * maxNarrative
)

// takesUnknown are the fields that may be answered "not known".
var takesUnknown = func() map[Field]bool {
	fields := map[Field]bool{FieldBirth: true}
	for _, t := range Topics() {
		for _, p := range t.Prompts {
			fields[p.Field] = p.Unknown
		}
	}
	return fields
}()

// notKnown reports whether the field is answered "not known" where it may be,
// and notes it.
func (c *checker) notKnown(f Field, text string) bool {
	if text == "" || !takesUnknown[f] || !unknownWord(text) {
		return false
	}
	c.unknowns = append(c.unknowns, f)
	return true
}

// noteUnknowns writes the fields that were answered "not known" down in the
// order of the template.
func (c *checker) noteUnknowns() {
	if len(c.unknowns) == 0 {
		return
	}
	for _, f := range Fields {
		if slices.Contains(c.unknowns, f) {
			c.n.Facts.Detail.NotKnown = append(c.n.Facts.Detail.NotKnown, string(f))
		}
	}
}

// basis is one of the three things that may be said of a date of birth.
type basis struct {
	field Field
	code  string // age_basis
	birth *codelist.PartialDay
	year  *int
}

// bases lists them, the best first.
func (c *checker) bases() []basis {
	i, d := &c.n.Identity, &c.n.Facts.Detail
	return []basis{
		{FieldDocumented, "documented", &i.Documented, &d.DocumentedYear},
		{FieldAssessed, "assessed", &i.Assessed, &d.AssessedYear},
		{FieldStated, basisStated, &i.Stated, &d.StatedYear},
	}
}

// byBasis reads the dates of birth by basis and returns the best; ok is false
// where one of them cannot be taken.
func (c *checker) byBasis() (best basis, ok bool) {
	ok = true
	for _, b := range c.bases() {
		text := c.value(b.field)
		if text == "" || c.notKnown(b.field, text) {
			continue
		}
		birth, _, read := ReadPartialDay(text)
		if !read {
			c.refuse(b.field, IssueBirth)
			ok = false
			continue
		}
		if birth.IsZero() {
			continue
		}
		if !c.bornInTime(b.field, birth) {
			ok = false
			continue
		}
		*b.birth, *b.year = birth, birth.Year
		if best.code == "" {
			best = b
		}
	}
	return best, ok
}

// assessed reads the range that an assessment of age gave, and holds what is
// said of the age by different bases against each other.
func (c *checker) assessed() {
	d := &c.n.Facts.Detail
	from, fromOK := c.age3(FieldAssessedFrom)
	to, toOK := c.age3(FieldAssessedTo)
	d.AssessedOn = c.dayOrUnknown(FieldAssessedOn)
	if !fromOK || !toOK {
		return
	}
	if c.n.Identity.Assessed.IsZero() && from < 0 && to < 0 && !d.AssessedOn.IsZero() {
		c.hint(FieldAssessedOn, HintDayAlone)
	}
	switch {
	case from >= 0 && to >= 0 && from > to:
		c.refuse(FieldAssessedTo, IssueAgeRange)
		return
	case from < 0:
		from = 0 // "at most"
	}
	d.AssessedFrom, d.AssessedTo = from, max(to, 0)
	c.ages(to)
}

// age3 reads an age in years; -1 where there is none.
func (c *checker) age3(f Field) (years int, ok bool) {
	text := c.value(f)
	if text == "" || c.notKnown(f, text) {
		return -1, true
	}
	if years, ok = readAge(text); !ok {
		c.refuse(f, IssueAge, strconv.Itoa(maxAge))
		return -1, false
	}
	return years, true
}

// ages gives a hint where one basis makes the person a child and another an
// adult on the first day of follow-up in the year, and where an assessment
// finds a child whom nobody presumes to be one. To is the oldest assessed age.
func (c *checker) ages(to int) {
	at := c.firstDay()
	if at.IsZero() {
		return
	}
	child, adult := false, false
	for _, b := range c.bases() {
		if b.birth.IsZero() {
			continue
		}
		youngest, oldest := b.birth.AgeRange(at)
		child, adult = child || oldest < adultAge, adult || youngest >= adultAge
	}
	d := &c.n.Facts.Detail
	child, adult = child || to >= 0 && to < adultAge, adult || d.AssessedFrom >= adultAge
	switch {
	case child && adult:
		c.hint(FieldPresumedMinor, HintAgesDiffer)
	case to >= 0 && to < adultAge && c.n.Facts.PresumedMinor == "":
		c.hint(FieldPresumedMinor, HintAssessedMinor)
	}
}

// firstDay returns the first day of follow-up in the year.
func (c *checker) firstDay() codelist.Day {
	at := c.n.Facts.From
	if at.Before(c.yearFirst) {
		at = c.yearFirst
	}
	return at
}

// dayOrUnknown reads a day that may be answered "not known".
func (c *checker) dayOrUnknown(f Field) codelist.Day {
	if c.notKnown(f, c.value(f)) {
		return codelist.Day{}
	}
	return c.day(f, false)
}

// partial reads a day of which parts may be unknown and which is not in the
// future.
func (c *checker) partial(f Field) codelist.PartialDay {
	text := c.value(f)
	if text == "" || c.notKnown(f, text) {
		return codelist.PartialDay{}
	}
	p, _, ok := ReadPartialDay(text)
	if !ok {
		c.refuse(f, IssueDay)
		return codelist.PartialDay{}
	}
	if earliest(p).After(c.today) {
		c.refuse(f, IssueDayFuture)
		return codelist.PartialDay{}
	}
	return p
}

// earliest is the first day that a partial day may be.
func earliest(p codelist.PartialDay) codelist.Day {
	d, _ := codelist.PartialDay{Year: p.Year, Month: max(p.Month, 1), Day: max(p.Day, 1)}.Full()
	return d
}

// known leaves out "not known" where something is known beside it.
func known(codes []string) []string {
	if len(codes) > 1 {
		codes = slices.DeleteFunc(codes, func(code string) bool { return code == Unknown || code == unknownLand })
	}
	return codes
}

// detail reads what the reporting form asks besides.
func (c *checker) detail() {
	f := &c.n.Facts
	d := &f.Detail
	d.ExploitedFrom, d.ExploitedTo = c.partial(FieldExploitedFrom), c.partial(FieldExploitedTo)
	if to := d.ExploitedTo; to.Year > 0 && earliest(d.ExploitedFrom).After(latest(to)) {
		c.refuse(FieldExploitedTo, IssueExploitedEnd)
	}
	d.Region = known(c.codes(FieldRegion, "region"))
	d.Place = known(c.codes(FieldPlace, "place_kind"))
	d.Channel = c.code(FieldChannel, "recruitment_channel")
	d.Service = known(c.codes(FieldService, "online_service"))
	d.RecruitedIn = known(c.codes(FieldRecruitedIn, "country"))
	d.Declined = c.codes(FieldDeclined, "assistance")
	d.WhyDeclined = known(c.codes(FieldWhyDeclined, "decline_reason"))
	d.Danger = c.code(FieldDanger, "yes_no_unknown")
	d.ContactSafe = c.code(FieldContactSafe, "yes_no_unknown")
	d.ContactMeans = known(c.codes(FieldContactMeans, "contact_means"))
	d.Consent = c.code(FieldConsent, "consent")
	d.ConsentScope = known(c.codes(FieldConsentScope, "consent_scope"))
	d.ConsentOn = c.dayOrUnknown(FieldConsentOn)
	d.LegalBasis = known(c.codes(FieldLegalBasis, "legal_basis"))
	c.child()
	c.narrative()
	c.places()
	c.help()
	c.consent()
	c.noteUnknowns()
}

// latest is the last day that a partial day may be.
func latest(p codelist.PartialDay) codelist.Day {
	month, dayOf := p.Month, p.Day
	if month == 0 {
		month = 12
	}
	if dayOf == 0 {
		dayOf = codelist.DaysIn(p.Year, month)
	}
	d, _ := codelist.PartialDay{Year: p.Year, Month: month, Day: dayOf}.Full()
	return d
}

// child reads what is asked of a child.
func (c *checker) child() {
	h := &c.n.Facts.Detail.Child
	h.With = c.code(FieldChildWith, "child_with")
	h.Unaccompanied = c.code(FieldAlone, "yes_no_unknown")
	for _, step := range []struct {
		done, on Field
		code     *string
		day      *codelist.Day
	}{
		{FieldWelfare, FieldWelfareOn, &h.Welfare, &h.WelfareOn},
		{FieldGuardian, FieldGuardianOn, &h.Representative, &h.RepresentativeOn},
		{FieldPolice, FieldPoliceOn, &h.Police, &h.PoliceOn},
	} {
		*step.code, *step.day = c.code(step.done, "yes_no_unknown"), c.dayOrUnknown(step.on)
		if !step.day.IsZero() && *step.code != yes {
			c.hint(step.on, HintDayAlone)
		}
	}
	if h.Welfare == "no" && MaybeChild(c.answers(), c.today) {
		c.hint(FieldWelfare, HintChildWelfare)
	}
}

// answers returns what the rules of the form ask for, as codes.
func (c *checker) answers() map[Field]string {
	answers := map[Field]string{FieldPresumedMinor: c.n.Facts.PresumedMinor, FieldIdentified: c.n.Facts.IdentifiedOn.String()}
	for _, f := range []Field{FieldDocumented, FieldAssessed, FieldStated, FieldBirth, FieldBirthYear, FieldAssessedFrom} {
		answers[f] = c.value(f)
	}
	return answers
}

// places holds channel, services and regions against what else is said, and
// takes the way of recruitment from the channel where nothing finer is said.
func (c *checker) places() {
	f := &c.n.Facts
	d := &f.Detail
	online := slices.ContainsFunc(f.Recruitment, func(r string) bool { return r == "online" || strings.HasPrefix(r, "online.") })
	inPerson := slices.ContainsFunc(f.Recruitment, func(r string) bool { return r == "in_person" || strings.HasPrefix(r, "in_person.") })
	switch {
	case d.Channel == "online" && inPerson, d.Channel == "in_person" && online:
		c.hint(FieldChannel, HintChannel)
	case d.Channel == "in_person" && len(known(d.Service)) > 0 && d.Service[0] != Unknown:
		c.hint(FieldService, HintServiceOffline)
	}
	if len(f.Recruitment) == 0 && c.value(FieldRecruitment) == "" {
		switch d.Channel {
		case "online", "in_person", Unknown:
			f.Recruitment = []string{d.Channel}
		case "both":
			f.Recruitment = []string{"online", "in_person"}
		}
	}
	inNorway := slices.ContainsFunc(d.Region, func(r string) bool { return strings.HasPrefix(r, "NO-") })
	if inNorway && len(f.ExploitationCountry) > 0 && !slices.Contains(f.ExploitationCountry, "NO") {
		c.hint(FieldRegion, HintRegionAbroad)
	}
}

// help holds what was declined, and how the person may be reached, against
// what else is said.
func (c *checker) help() {
	f := &c.n.Facts
	d := &f.Detail
	if slices.ContainsFunc(d.Declined, func(a string) bool { return slices.Contains(f.Accepted, a) }) {
		c.hint(FieldDeclined, HintDeclinedAccepted)
	}
	if len(d.WhyDeclined) > 0 && len(d.Declined) == 0 && c.value(FieldDeclined) == "" {
		c.hint(FieldWhyDeclined, HintReasonAlone)
	}
	reach := slices.ContainsFunc(d.ContactMeans, func(m string) bool { return m != "none" && m != Unknown })
	if d.ContactSafe == "no" && (reach || c.n.Narrative.Contact != "") {
		c.hint(FieldContactSafe, HintContactUnsafe)
	}
}

func (c *checker) consent() {
	d := &c.n.Facts.Detail
	if len(d.ConsentScope) > 0 && d.Consent != "given" {
		c.hint(FieldConsentScope, HintScopeAlone)
	}
	if !d.ConsentOn.IsZero() && d.Consent != "given" && d.Consent != "declined" {
		c.hint(FieldConsentOn, HintDayAlone)
	}
	if slices.Contains(d.LegalBasis, "consent") && d.Consent != "" && d.Consent != "given" {
		c.hint(FieldLegalBasis, HintBasisConsent)
	}
}

// narrative reads the free texts. Their lines are kept.
func (c *checker) narrative() {
	n := &c.n.Narrative
	n.Story, n.Contact, n.Declined = c.longText(FieldStory), c.longText(FieldContact), c.longText(FieldDeclinedNote)
}

func (c *checker) longText(f Field) string {
	text := c.value(f)
	if text == "" {
		return ""
	}
	lines := strings.Split(norm.NFC.String(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)), "\n")
	for i, line := range lines {
		tidy, wrong := readText(line, maxNarrative)
		switch wrong {
		case textControl:
			c.refuse(f, IssueControl)
			return ""
		case textEncoding:
			c.refuse(f, IssueEncoding)
			return ""
		case textTooLong:
			c.refuse(f, IssueTooLong, strconv.Itoa(maxNarrative))
			return ""
		}
		lines[i] = tidy
	}
	text = strings.TrimSpace(strings.Join(lines, "\n"))
	if utf8.RuneCountInString(text) > maxNarrative {
		c.refuse(f, IssueTooLong, strconv.Itoa(maxNarrative))
		return ""
	}
	return text
}

package register

import (
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
)

// Bounds of what a return may say.
const (
	firstYear     = 2000 // the oldest reporting year that is taken for one
	maxAge        = 110  // years; the oldest age that is believed
	adultAge      = 18   // years
	maxNames      = 200  // characters of a given or family name
	maxOther      = 500  // characters of the other names together
	maxReference  = 64   // characters
	maxCodedText  = 2000 // bytes of a field with codes or a day
	unknownLand   = "ZZ"
	basisStated   = "stated"
	yes           = "yes"
	kindOfPersons = "person" // value of codelist.AttrReturn for agencies that return persons
)

// checker checks one draft.
type checker struct {
	lib       *codelist.Library
	d         Draft
	today     codelist.Day
	n         Notification
	issues    []Issue
	unknowns  []Field // answered "not known"
	yearFirst codelist.Day
	yearLast  codelist.Day
}

// Check is the one validator: it reads a draft and returns the notification
// that it makes, and what is to say of it. Where any issue is not a hint, the
// draft cannot be received and the notification is not complete. Today is the
// day that "in the future" is measured from.
//
// The rules of a whole file, such as a reference used twice, are those of
// [Batch].
func Check(lib *codelist.Library, d Draft, today codelist.Day) (Notification, []Issue) {
	c := &checker{lib: lib, d: d, today: today}
	c.n.Agency = d.Agency
	c.sizes()
	c.agency()
	c.year()
	if c.flag(FieldNothing) == yes {
		c.nothing()
		return c.n, c.issues
	}
	c.who()
	c.when()
	c.age()
	c.encoding()
	c.nobody()
	c.status()
	c.what()
	c.detail()
	return c.n, c.issues
}

// Rejected reports whether any of the issues keeps the draft from being
// received.
func Rejected(issues []Issue) bool {
	return slices.ContainsFunc(issues, func(i Issue) bool { return !i.Hint })
}

func (c *checker) value(f Field) string { return strings.TrimSpace(c.d.Values[f]) }

func (c *checker) refuse(f Field, key string, args ...string) {
	c.issues = append(c.issues, Issue{Field: f, Key: key, Args: args})
}

func (c *checker) hint(f Field, key string, args ...string) {
	c.issues = append(c.issues, Issue{Field: f, Key: key, Args: args, Hint: true})
}

// sizes refuses fields that are too long to be read further, and forgets them.
func (c *checker) sizes() {
	for _, f := range Fields {
		most, characters := maxCodedText, maxCodedText
		if f == FieldStory || f == FieldContact || f == FieldDeclinedNote {
			most, characters = maxNarrativeBytes, maxNarrative
		}
		if len(c.d.Values[f]) <= most {
			continue
		}
		c.refuse(f, IssueTooLong, strconv.Itoa(characters))
		short := make(map[Field]string, len(c.d.Values))
		for k, v := range c.d.Values {
			if k != f {
				short[k] = v
			}
		}
		c.d.Values = short
	}
}

func (c *checker) agency() {
	s, ok := c.lib.Scheme("agency")
	if !ok {
		c.refuse("", IssueAgency, c.d.Agency)
		return
	}
	code, ok := s.Code(c.d.Agency)
	switch {
	case !ok:
		c.refuse("", IssueAgency)
	case code.Attrs[codelist.AttrReturn] != "" && code.Attrs[codelist.AttrReturn] != kindOfPersons:
		c.refuse("", IssueAgencyKind, c.d.Agency)
	}
}

func (c *checker) year() {
	text := c.value(FieldYear)
	year, err := strconv.Atoi(text)
	switch {
	case text == "":
		c.refuse(FieldYear, IssueMissing)
		return
	case err != nil || len(text) != 4 || year < firstYear:
		c.refuse(FieldYear, IssueYear, strconv.Itoa(firstYear))
		return
	case year > c.today.Year():
		c.refuse(FieldYear, IssueYearFuture)
		return
	}
	c.n.Year = year
	c.yearFirst, c.yearLast = codelist.MustDay(year, 1, 1), codelist.MustDay(year, 12, 31)
}

// nothing checks a row that says "nothing to report": it says nothing else.
func (c *checker) nothing() {
	c.n.Nothing = true
	for _, f := range Fields {
		if f != FieldYear && f != FieldNothing && c.value(f) != "" {
			c.refuse(f, IssueNothingFilled)
		}
	}
}

// who reads the reference and the names.
func (c *checker) who() {
	reference, key, args := ReadReference(c.d.Values[FieldReference], maxReference)
	switch {
	case key != "":
		c.refuse(FieldReference, key, args...)
	case reference == "":
		c.refuse(FieldReference, IssueMissing)
	}
	c.n.Reference = reference
	c.n.Identity.Given = c.text(FieldGiven, maxNames)
	c.n.Identity.Family = c.text(FieldFamily, maxNames)
	c.n.Identity.Other = tidyList(c.text(FieldOther, maxOther))
}

// text reads a free text.
func (c *checker) text(f Field, most int) string {
	text, wrong := readText(c.d.Values[f], most)
	switch wrong {
	case textTooLong:
		c.refuse(f, IssueTooLong, strconv.Itoa(most))
	case textControl:
		c.refuse(f, IssueControl)
	case textEncoding:
		c.refuse(f, IssueEncoding)
	}
	return text
}

// tidyList writes a list separated by ; with one space after each.
func tidyList(text string) string {
	var parts []string
	for part := range strings.SplitSeq(text, ";") {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, "; ")
}

// day reads a day that is not in the future.
func (c *checker) day(f Field, required bool) codelist.Day {
	text := c.value(f)
	d, ok := ReadDay(text)
	switch {
	case text == "" && required:
		c.refuse(f, IssueMissing)
	case !ok || text != "" && d.IsZero():
		c.refuse(f, IssueDay)
		return codelist.Day{}
	case d.After(c.today):
		c.refuse(f, IssueDayFuture)
		return codelist.Day{}
	}
	return d
}

// when reads identification and follow-up.
func (c *checker) when() {
	f := &c.n.Facts
	f.IdentifiedOn = c.day(FieldIdentified, true)
	f.From = c.day(FieldFrom, true)
	f.To = c.day(FieldTo, false)
	if c.n.Year == 0 {
		return
	}
	year := strconv.Itoa(c.n.Year)
	if f.IdentifiedOn.After(c.yearLast) {
		c.refuse(FieldIdentified, IssueIdentifiedLater, year)
		f.IdentifiedOn = codelist.Day{}
	}
	switch {
	case f.From.IsZero():
	case !f.To.IsZero() && f.To.Before(f.From):
		c.refuse(FieldTo, IssueEndBeforeStart)
	case f.From.After(c.yearLast):
		c.refuse(FieldFrom, IssueNotInYear, year)
	case !f.To.IsZero() && f.To.Before(c.yearFirst):
		c.refuse(FieldTo, IssueNotInYear, year)
	case f.IdentifiedOn.After(f.From):
		c.hint(FieldFrom, HintFollowedFirst)
	}
}

// age reads the date of birth, by basis and as such, and what is said of being
// a minor.
func (c *checker) age() {
	f := &c.n.Facts
	f.BirthBasis = c.code(FieldBirthBasis, "age_basis")
	f.PresumedMinor = c.code(FieldPresumedMinor, "yes_no_unknown")
	best, sound := c.byBasis()
	defer c.assessed()
	field, birth, about, ok := c.birth()
	if !ok || !sound {
		return
	}
	if birth.IsZero() && best.code != "" {
		field, birth = best.field, *best.birth
		if f.BirthBasis == "" && c.value(FieldBirthBasis) == "" {
			f.BirthBasis = best.code
		}
	}
	if birth.IsZero() {
		if f.BirthBasis != "" {
			c.hint(FieldBirthBasis, HintBasisAlone)
		}
		return
	}
	if field != best.field && !c.bornInTime(field, birth) {
		return
	}
	c.n.Identity.Birth = birth
	f.BirthYear = birth.Year
	switch {
	case about && f.BirthBasis == "":
		f.BirthBasis = basisStated
	case about && f.BirthBasis == "documented":
		c.hint(FieldBirthBasis, HintBasisAbout)
	}
	if field != best.field && best.code != "" && best.code == f.BirthBasis && birth != *best.birth && birth.Month > 0 {
		c.hint(best.field, HintBirthsDiffer)
	}
	c.minor(birth)
}

// bornInTime refuses a date of birth that lies in the future, after
// identification, or too far back.
func (c *checker) bornInTime(field Field, birth codelist.PartialDay) bool {
	f := &c.n.Facts
	switch first := earliest(birth); {
	case first.After(c.today):
		c.refuse(field, IssueBirthFuture)
		return false
	case !f.IdentifiedOn.IsZero() && first.After(f.IdentifiedOn):
		c.refuse(field, IssueBirthLate)
		return false
	}
	at := f.IdentifiedOn
	if at.IsZero() {
		at = c.today
	}
	if youngest, _ := birth.AgeRange(at); youngest > maxAge {
		c.refuse(field, IssueTooOld, strconv.Itoa(maxAge))
		return false
	}
	return true
}

// birth reads the date of birth, or else the year of birth that stands alone
// where the date stays at the agency; field is where it was found.
func (c *checker) birth() (field Field, birth codelist.PartialDay, about, ok bool) {
	birth, about, ok = ReadPartialDay(c.value(FieldBirth))
	if !ok {
		c.refuse(FieldBirth, IssueBirth)
		return FieldBirth, birth, about, false
	}
	year, aboutYear, ok := ReadPartialDay(c.value(FieldBirthYear))
	switch {
	case !ok || year.Month > 0:
		c.refuse(FieldBirthYear, IssueBirth)
		return FieldBirthYear, birth, about, false
	case birth.IsZero():
		return FieldBirthYear, year, aboutYear, true
	case !year.IsZero() && year.Year != birth.Year:
		c.refuse(FieldBirthYear, IssueBirthYears)
		return FieldBirthYear, birth, about, false
	}
	return FieldBirth, birth, about, true
}

// nobody notices a row that does not say who the person is.
func (c *checker) nobody() {
	if c.n.Identity == (Identity{}) && !c.refused(FieldBirth) && !c.refused(FieldBirthYear) && !c.refused(FieldEncoding) {
		c.hint(FieldFamily, HintNoIdentity)
	}
}

// minor holds the date of birth against the presumption of being a minor, on
// the first day of follow-up in the year.
func (c *checker) minor(birth codelist.PartialDay) {
	youngest, oldest := birth.AgeRange(c.firstDay())
	switch {
	case youngest < 0:
	case c.n.Facts.PresumedMinor == yes && youngest >= adultAge:
		c.hint(FieldPresumedMinor, HintMinorAdult)
	case c.n.Facts.PresumedMinor == "no" && oldest < adultAge:
		c.hint(FieldPresumedMinor, HintChildNotMinor)
	}
}

// status reads the identification status with its body and day.
func (c *checker) status() {
	f := &c.n.Facts
	f.Status = c.code(FieldStatus, "identification_status")
	f.StatusBody = c.code(FieldStatusBody, "deciding_body")
	f.StatusOn = c.dayOrUnknown(FieldStatusOn)
	decided := f.Status == "verified" || f.Status == "rejected"
	switch {
	case c.value(FieldStatus) == "" && (f.StatusBody != "" || !f.StatusOn.IsZero()):
		c.hint(FieldStatus, HintStatusMissing)
	case decided && f.StatusBody == "" && c.value(FieldStatusBody) == "":
		c.hint(FieldStatusBody, HintStatusNoBody)
	case decided && f.StatusOn.IsZero() && c.value(FieldStatusOn) == "":
		c.hint(FieldStatusOn, HintStatusNoDay)
	}
	if f.StatusOn.IsZero() {
		return
	}
	switch {
	case f.StatusOn.Year() < f.BirthYear:
		c.refuse(FieldStatusOn, IssueStatusBirth)
	case f.Status == "rejected" && f.StatusOn.Before(c.yearFirst):
		c.hint(FieldStatusOn, HintRejectedBefore, strconv.Itoa(c.n.Year))
	case decided && f.StatusOn.Before(f.IdentifiedOn):
		c.hint(FieldStatusOn, HintStatusEarly)
	}
}

// what reads the other coded facts.
func (c *checker) what() {
	f := &c.n.Facts
	f.Sex = c.code(FieldSex, "sex")
	if f.Sex == "" {
		f.Sex = "unknown"
	}
	f.Citizenship = c.codes(FieldCitizenship, "country")
	if len(f.Citizenship) > 1 {
		f.Citizenship = slices.DeleteFunc(f.Citizenship, func(code string) bool { return code == unknownLand })
	}
	if len(f.Citizenship) == 0 {
		f.Citizenship = []string{unknownLand}
	}
	f.Exploitation = c.codes(FieldExploitation, "exploitation")
	f.Means = c.codes(FieldMeans, "means")
	f.Recruitment = c.codes(FieldRecruitment, "recruitment")
	f.ExploitationCountry = c.codes(FieldCountry, "country")
	f.Offered = c.codes(FieldOffered, "assistance")
	f.Accepted = c.codes(FieldAccepted, "assistance")
	f.Permit = c.code(FieldPermit, "residence_permit")
	if len(f.Exploitation) == 0 && c.value(FieldExploitation) == "" {
		c.hint(FieldExploitation, HintNoExploitation)
	}
	for _, a := range f.Accepted {
		if len(f.Offered) > 0 && !slices.Contains(f.Offered, a) {
			c.hint(FieldAccepted, HintNotOffered)
			break
		}
	}
}

// flag reads yes or no; "" where nothing is said.
func (c *checker) flag(f Field) string { return c.code(f, "yes_no") }

// code reads at most one value of a code list.
func (c *checker) code(f Field, scheme string) string {
	codes := c.codes(f, scheme)
	switch len(codes) {
	case 0:
		return ""
	case 1:
		return codes[0]
	}
	c.refuse(f, IssueSeveral)
	return ""
}

// codes reads values of a code list. An issue names the place of the value and
// not the value: somebody may have written a name into the wrong column.
func (c *checker) codes(f Field, scheme string) []string {
	text := c.value(f)
	if text == "" {
		return nil
	}
	s, ok := c.lib.Scheme(scheme)
	if !ok {
		c.refuse(f, IssueCode, "1")
		return nil
	}
	codes, bad := ReadCodes(s, text)
	if bad > 0 {
		if c.notKnown(f, text) {
			return nil
		}
		c.refuse(f, IssueCode, strconv.Itoa(bad))
		return nil
	}
	for i, code := range codes {
		if entry, _ := s.Code(code); c.n.Year > 0 && !validIn(entry, c.yearFirst, c.yearLast) {
			c.refuse(f, IssueCodeExpired, strconv.Itoa(i+1), strconv.Itoa(c.n.Year))
		}
	}
	return codes
}

// validIn reports whether a code is in force on any day of a year.
func validIn(c codelist.Code, first, last codelist.Day) bool {
	return (c.ValidFrom.IsZero() || !c.ValidFrom.After(last)) && (c.ValidTo.IsZero() || !c.ValidTo.Before(first))
}

package casework

import (
	"net/mail"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"verdig/codelist"
)

// Bounds of what an entry may say, in characters, years and places.
const (
	maxServiceName = 120
	maxServiceLine = 200
	maxServiceText = 1500
	maxServiceAge  = 110
	maxPlaces      = 5000
)

// The keys of what may be wrong with an entry. Texts and remedies stand in
// lang/data/messages.service.json.
const (
	ServiceIssueMissing     = "casework.service.missing"      // a text that must be there
	ServiceIssueLong        = "casework.service.long"         // {0} characters at most
	ServiceIssueSigns       = "casework.service.signs"        // signs that do not print
	ServiceIssueNeed        = "casework.service.need"         // no need chosen
	ServiceIssueCode        = "casework.service.code"         // not in the code list
	ServiceIssueAge         = "casework.service.age"          // not a number of years up to {0}
	ServiceIssueAgeOrder    = "casework.service.age_order"    // the highest age is below the lowest
	ServiceIssueRegion      = "casework.service.region"       // neither county nor the whole country
	ServiceIssueRegionBoth  = "casework.service.region_both"  // both
	ServiceIssueContact     = "casework.service.contact"      // no way to reach it
	ServiceIssuePhone       = "casework.service.phone"        //
	ServiceIssueEmail       = "casework.service.email"        //
	ServiceIssueWeb         = "casework.service.web"          //
	ServiceIssueSecret      = "casework.service.secret"       // an address, and said to be secret
	ServiceIssueSecretTold  = "casework.service.secret_told"  // an address within a text, and said to be secret
	ServiceIssuePersonal    = "casework.service.personal"     // a national identity number
	ServiceIssuePlaces      = "casework.service.places"       // not a number up to {0}
	ServiceIssueFree        = "casework.service.free"         // more free than there are: {0}
	ServiceIssuePlacesFirst = "casework.service.places_first" // free places, and not how many there are
	ServiceIssueUncounted   = "casework.service.uncounted"    // places, and said not to be counted
)

// ServiceIssue is one thing that keeps an entry from being taken.
type ServiceIssue struct {
	Field ServiceField
	Key   string
	Args  []string
}

// CheckService reads a form and returns the version that it describes, without
// who and when, or everything that is wrong with it, in the order of the form.
// The places of a new entry are read too, where the form has them.
func CheckService(codes *codelist.Library, f ServiceForm) (Service, []ServiceIssue) {
	c := serviceChecker{codes: codes, form: f}
	s := &c.s
	s.Name = c.line(ServiceName, maxServiceName, true)
	s.Outside = f.Has(ServiceOutside, answerYes)
	s.What = c.text(ServiceWhat, maxServiceText, true)
	if s.Needs = c.list(ServiceNeeds, "need"); len(s.Needs) == 0 && !c.wrong(ServiceNeeds) {
		c.refuse(ServiceNeeds, ServiceIssueNeed)
	}
	c.whom()
	c.where()
	c.reach()
	s.Uncounted = f.Has(ServiceUncounted, answerYes)
	c.places()
	if len(c.issues) > 0 {
		return Service{}, c.issues
	}
	return c.s, nil
}

// CheckPlaces reads how many places a service has and how many are free. Where
// the number of places is left empty it is the one that was told before.
func CheckPlaces(s Service, f ServiceForm) (ServicePlaces, []ServiceIssue) {
	c := serviceChecker{form: f, s: s}
	c.places()
	if len(c.issues) == 0 && f.Value(ServiceFree) == "" {
		c.refuse(ServiceFree, ServiceIssuePlaces, strconv.Itoa(maxPlaces))
	}
	if len(c.issues) > 0 {
		return ServicePlaces{}, c.issues
	}
	return c.s.Places, nil
}

type serviceChecker struct {
	codes  *codelist.Library
	form   ServiceForm
	s      Service
	issues []ServiceIssue
}

func (c *serviceChecker) refuse(field ServiceField, key string, args ...string) {
	c.issues = append(c.issues, ServiceIssue{field, key, args})
}

func (c *serviceChecker) wrong(field ServiceField) bool {
	return slices.ContainsFunc(c.issues, func(i ServiceIssue) bool { return i.Field == field })
}

// line reads a text on one line, with single spaces.
func (c *serviceChecker) line(field ServiceField, limit int, required bool) string {
	return c.checked(field, strings.Join(strings.Fields(c.form.Value(field)), " "), limit, required)
}

// text reads a text of several lines.
func (c *serviceChecker) text(field ServiceField, limit int, required bool) string {
	text := strings.ReplaceAll(c.form.Value(field), "\r\n", "\n")
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRightFunc(l, unicode.IsSpace)
	}
	return c.checked(field, strings.Join(lines, "\n"), limit, required)
}

// identityNumber is eleven digits as a national identity number is written.
var identityNumber = regexp.MustCompile(`(?:^|\D)\d{6} ?\d{5}(?:\D|$)`)

func (c *serviceChecker) checked(field ServiceField, text string, limit int, required bool) string {
	text = norm.NFC.String(text)
	switch {
	case text == "" && required:
		c.refuse(field, ServiceIssueMissing)
	case utf8.RuneCountInString(text) > limit:
		c.refuse(field, ServiceIssueLong, strconv.Itoa(limit))
	case !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool { return r != '\n' && !unicode.IsPrint(r) }):
		c.refuse(field, ServiceIssueSigns)
	case identityNumber.MatchString(text):
		c.refuse(field, ServiceIssuePersonal)
	}
	return text
}

// code reads one value of a code list; what is left out is unknown.
func (c *serviceChecker) code(field ServiceField, scheme string) string {
	code := c.form.Value(field)
	if code == "" {
		return answerUnknown
	}
	s, _ := c.codes.Scheme(scheme)
	if _, ok := s.Code(code); !ok {
		c.refuse(field, ServiceIssueCode)
	}
	return code
}

// list reads several values of a code list, in the order of the list and each
// of them once.
func (c *serviceChecker) list(field ServiceField, scheme string) []string {
	s, _ := c.codes.Scheme(scheme)
	chosen := map[string]bool{}
	for _, code := range c.form[field] {
		if code == "" {
			continue
		}
		if x, ok := s.Code(code); !ok || x.Group() || code == answerUnknown {
			c.refuse(field, ServiceIssueCode)
			return nil
		}
		chosen[code] = true
	}
	var out []string
	for _, x := range s.Codes {
		if chosen[x.Code] {
			out = append(out, x.Code)
		}
	}
	return out
}

// number reads a whole number of at most a limit; the empty text is 0.
func (c *serviceChecker) number(field ServiceField, limit int, key string) (n int, given bool) {
	text := strings.TrimSpace(c.form.Value(field))
	if text == "" {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > limit || text[0] == '+' {
		c.refuse(field, key, strconv.Itoa(limit))
		return 0, false
	}
	return n, true
}

// whom reads for whom the service is.
func (c *serviceChecker) whom() {
	s := &c.s
	s.Sexes = c.list(ServiceSexes, "sex")
	s.AgeFrom, _ = c.number(ServiceAgeFrom, maxServiceAge, ServiceIssueAge)
	s.AgeTo, _ = c.number(ServiceAgeTo, maxServiceAge, ServiceIssueAge)
	if s.AgeTo != 0 && s.AgeTo < s.AgeFrom {
		c.refuse(ServiceAgeTo, ServiceIssueAgeOrder)
	}
	s.WithChildren = c.code(ServiceChildren, "yes_no_unknown")
	s.Pets = c.code(ServicePets, "yes_no_unknown")
	s.Languages = c.list(ServiceLanguages, "language")
	s.Interpreter = c.code(ServiceInterpret, "yes_no_unknown")
}

// where reads from where it takes people, and when.
func (c *serviceChecker) where() {
	s := &c.s
	s.WholeCountry = c.form.Has(ServiceWhole, answerYes)
	s.Regions = c.list(ServiceRegions, "region")
	switch {
	case c.wrong(ServiceRegions):
	case s.WholeCountry && len(s.Regions) > 0:
		c.refuse(ServiceRegions, ServiceIssueRegionBoth)
	case !s.WholeCountry && len(s.Regions) == 0:
		c.refuse(ServiceRegions, ServiceIssueRegion)
	}
	s.RoundTheClock = c.form.Has(ServiceAlways, answerYes)
	s.Hours = c.line(ServiceHours, maxServiceLine, false)
}

var phoneForm = regexp.MustCompile(`^\+?[0-9][0-9 ()-]{1,28}[0-9]$`)

// reach reads how to reach it, and the address.
func (c *serviceChecker) reach() {
	s := &c.s
	s.Phone = c.line(ServicePhone, maxServiceLine, false)
	if s.Phone != "" && !phoneForm.MatchString(s.Phone) && !c.wrong(ServicePhone) {
		c.refuse(ServicePhone, ServiceIssuePhone)
	}
	s.Email = c.line(ServiceEmail, maxServiceLine, false)
	if a, err := mail.ParseAddress(s.Email); s.Email != "" && (err != nil || a.Address != s.Email) && !c.wrong(ServiceEmail) {
		c.refuse(ServiceEmail, ServiceIssueEmail)
	}
	s.Web = c.line(ServiceWeb, maxServiceLine, false)
	if s.Web != "" && !strings.Contains(s.Web, "://") {
		s.Web = "https://" + s.Web
	}
	if u, err := url.Parse(s.Web); s.Web != "" && (err != nil || u.Scheme != "https" && u.Scheme != "http" || !strings.Contains(u.Host, ".") || u.User != nil) && !c.wrong(ServiceWeb) {
		c.refuse(ServiceWeb, ServiceIssueWeb)
	}
	s.How = c.text(ServiceHow, maxServiceText, false)
	if s.Phone == "" && s.Email == "" && s.Web == "" && s.How == "" {
		c.refuse(ServicePhone, ServiceIssueContact)
	}
	s.AddressSecret = c.form.Has(ServiceSecret, answerYes)
	s.Address = c.line(ServiceAddress, maxServiceLine, false)
	if s.AddressSecret {
		c.secret()
	}
}

// A street with a number, or a postal code before a name, as Norwegian
// addresses are written.
var (
	streetForm = regexp.MustCompile(`(?i)\p{L}*(?:gate|gaten|gata|veg|vegen|vei|veien|allé|alleen|plass|plassen|bakken|stien|street|road)\s+\d+`)
	postalForm = regexp.MustCompile(`(?:^|[^\d+])\d{4} \p{Lu}\p{Ll}+`)
)

// secret refuses every trace of an address that is said to be secret: what the
// register does not have cannot come out of it.
func (c *serviceChecker) secret() {
	if c.s.Address != "" {
		c.refuse(ServiceAddress, ServiceIssueSecret)
	}
	for _, x := range []struct {
		field ServiceField
		text  string
	}{{ServiceName, c.s.Name}, {ServiceWhat, c.s.What}, {ServiceHours, c.s.Hours}, {ServiceHow, c.s.How}} {
		if streetForm.MatchString(x.text) || postalForm.MatchString(x.text) {
			c.refuse(x.field, ServiceIssueSecretTold)
		}
	}
}

// places reads how many places there are and how many of them are free. On a
// service that has told its places, those stand where only the free are given.
func (c *serviceChecker) places() {
	places, hasPlaces := c.number(ServicePlacesField, maxPlaces, ServiceIssuePlaces)
	free, hasFree := c.number(ServiceFree, maxPlaces, ServiceIssuePlaces)
	before := c.s.Places
	switch {
	case c.wrong(ServicePlacesField) || c.wrong(ServiceFree) || !hasPlaces && !hasFree:
	case c.s.Uncounted:
		c.refuse(ServiceFree, ServiceIssueUncounted)
	case !hasPlaces && !before.Told():
		c.refuse(ServicePlacesField, ServiceIssuePlacesFirst)
	case !hasFree:
		c.refuse(ServiceFree, ServiceIssuePlaces, strconv.Itoa(maxPlaces))
	default:
		if !hasPlaces {
			places = before.Places
		}
		if free > places {
			c.refuse(ServiceFree, ServiceIssueFree, strconv.Itoa(places))
		}
		c.s.Places = ServicePlaces{Places: places, Free: free}
	}
}

package caselaw

import (
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

// Bounds of what an entry may say: characters, days and kroner.
const (
	maxCourt   = 80
	maxNumber  = 40
	maxSource  = 300
	maxDays    = 10_000
	maxKroner  = 1_000_000_000
	minSummary = 40
)

// maxText is how long a text may be, in characters.
var maxText = map[Field]int{FieldDecides: 600, FieldSummary: 4000, FieldSentence: 800}

// The keys of what may be wrong with an entry. Texts and remedies stand in
// lang/data/messages.caselaw.json.
const (
	IssueMissing  = "caselaw.issue.missing"
	IssueLong     = "caselaw.issue.long" // {0} characters at most
	IssueShort    = "caselaw.issue.short"
	IssueSigns    = "caselaw.issue.signs"
	IssueCode     = "caselaw.issue.code"
	IssueNumber   = "caselaw.issue.number"
	IssueSupreme  = "caselaw.issue.supreme" // the case number is of another instance
	IssueYear     = "caselaw.issue.year"    // the case number is of a later year
	IssueDay      = "caselaw.issue.day"
	IssueFuture   = "caselaw.issue.future"
	IssueFinal    = "caselaw.issue.final" // the Supreme Court's judgment is final
	IssueAmount   = "caselaw.issue.amount"
	IssueMore     = "caselaw.issue.suspended" // more suspended than in all
	IssueAcquit   = "caselaw.issue.acquitted" // a sentence without a conviction
	IssueSource   = "caselaw.issue.source"
	IssueIdentity = "caselaw.issue.identity"
	IssuePhone    = "caselaw.issue.phone"
	IssueEmail    = "caselaw.issue.email"
	IssueAddress  = "caselaw.issue.address"
	IssueDiffers  = "caselaw.issue.differs" // from the judgment of the criminal case
	IssueTwice    = "caselaw.issue.twice"   // another entry has the case number
)

// Issue is one thing that keeps an entry from being taken.
type Issue struct {
	Field Field
	Key   string
	Args  []string
}

// Check reads a form and returns the facts, or everything that is wrong with
// it, in the order of the form.
func Check(codes *codelist.Library, f Form, today codelist.Day) (Facts, []Issue) {
	c := checker{codes: codes, form: f}
	x := &c.facts
	x.Court = c.line(FieldCourt, maxCourt)
	x.Instance = c.code(FieldInstance, "court_instance")
	x.Day = c.day(today)
	x.Number = c.number()
	switch final := f.Value(FieldFinal); {
	case final != "yes" && final != "no":
		c.refuse(FieldFinal, IssueMissing)
	case final == "no" && x.Instance == supreme:
		c.refuse(FieldFinal, IssueFinal)
	default:
		x.Final = final == "yes"
	}
	x.Outcome = c.code(FieldOutcome, "decision_outcome")
	x.Law = c.law()
	x.Prison, x.Suspended = c.amount(FieldPrison, maxDays), c.amount(FieldSuspended, maxDays)
	if x.Suspended > x.Prison && !c.wrong(FieldPrison) {
		c.refuse(FieldSuspended, IssueMore)
	}
	x.Confiscated, x.Compensated = c.amount(FieldConfiscated, maxKroner), c.amount(FieldCompensated, maxKroner)
	if x.Outcome == "acquittal" && x.Prison > 0 {
		c.refuse(FieldPrison, IssueAcquit)
	}
	for _, t := range Texts {
		for _, l := range codelist.Langs {
			*in(x.text(t), l) = c.text(t, l)
		}
	}
	x.Source = c.source()
	if len(c.issues) > 0 {
		slices.SortStableFunc(c.issues, func(a, b Issue) int { return slices.Index(Fields, a.Field) - slices.Index(Fields, b.Field) })
		return Facts{}, c.issues
	}
	return c.facts, nil
}

// supreme is the code of the Supreme Court.
const supreme = "supreme"

type checker struct {
	codes  *codelist.Library
	form   Form
	facts  Facts
	issues []Issue
}

func (c *checker) refuse(field Field, key string, args ...string) {
	if !c.wrong(field) {
		c.issues = append(c.issues, Issue{field, key, args})
	}
}

func (c *checker) wrong(field Field) bool {
	return slices.ContainsFunc(c.issues, func(i Issue) bool { return i.Field == field })
}

// line reads a required text on one line, with single spaces.
func (c *checker) line(field Field, limit int) string {
	text := norm.NFC.String(strings.Join(strings.Fields(c.form.Value(field)), " "))
	if text == "" {
		c.refuse(field, IssueMissing)
	}
	c.personal(field, text)
	c.signs(field, text, limit)
	return text
}

// text reads a text of several lines. Bokmål is required, but for the sentence.
func (c *checker) text(t Field, l codelist.Lang) string {
	field := TextIn(t, l)
	text := norm.NFC.String(strings.ReplaceAll(c.form.Value(field), "\r\n", "\n"))
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for i := range lines {
		lines[i] = strings.TrimRightFunc(lines[i], unicode.IsSpace)
	}
	text = strings.Join(lines, "\n")
	switch n := utf8.RuneCountInString(text); {
	case n == 0 && l == codelist.NB && t != FieldSentence:
		c.refuse(field, IssueMissing)
	case t == FieldSummary && n > 0 && n < minSummary:
		c.refuse(field, IssueShort, strconv.Itoa(minSummary))
	}
	c.personal(field, text)
	c.signs(field, text, maxText[t])
	return text
}

func (c *checker) signs(field Field, text string, limit int) {
	switch {
	case utf8.RuneCountInString(text) > limit:
		c.refuse(field, IssueLong, strconv.Itoa(limit))
	case !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool { return r != '\n' && !unicode.IsPrint(r) && r != '\u00a0' }):
		c.refuse(field, IssueSigns)
	}
}

func (c *checker) code(field Field, list string) string {
	code := c.form.Value(field)
	switch {
	case code == "":
		c.refuse(field, IssueMissing)
	case !known(c.codes, list, code):
		c.refuse(field, IssueCode)
	}
	return code
}

// law reads the provisions, each once and in the order of the list. An acquittal
// too says which provision the case was about.
func (c *checker) law() []string {
	var out []string
	for _, l := range Provisions(c.codes) {
		if c.form.Has(FieldLaw, l.Code) {
			out = append(out, l.Code)
		}
	}
	for _, code := range c.form[FieldLaw] {
		if code != "" && !slices.Contains(out, code) {
			c.refuse(FieldLaw, IssueCode)
		}
	}
	if len(out) == 0 {
		c.refuse(FieldLaw, IssueMissing)
	}
	return out
}

// Provisions are the provisions that a judgment of the register may be about:
// those of the penal codes.
func Provisions(codes *codelist.Library) []codelist.Code {
	scheme, _ := codes.Scheme("law")
	var out []codelist.Code
	for _, l := range scheme.Codes {
		if strings.HasPrefix(l.Attrs["act"], "Penal Code") {
			out = append(out, l)
		}
	}
	return out
}

// amount reads a whole number; the empty text is 0.
func (c *checker) amount(field Field, limit int64) int64 {
	text := strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "").Replace(c.form.Value(field))
	if text == "" {
		return 0
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n < 0 || n > limit || text[0] == '+' {
		c.refuse(field, IssueAmount, strconv.FormatInt(limit, 10))
		return 0
	}
	return n
}

var dayForm = regexp.MustCompile(`^(\d{1,2})\.(\d{1,2})\.(\d{4})$`)

// day reads the day of the judgment: 2016-01-31 or 31.1.2016.
func (c *checker) day(today codelist.Day) codelist.Day {
	text := strings.ReplaceAll(c.form.Value(FieldDay), " ", "")
	if text == "" {
		c.refuse(FieldDay, IssueMissing)
		return codelist.Day{}
	}
	d, err := codelist.ParseDay(text)
	if m := dayForm.FindStringSubmatch(text); m != nil {
		day, _ := strconv.Atoi(m[1])
		month, _ := strconv.Atoi(m[2])
		year, _ := strconv.Atoi(m[3])
		d, err = codelist.NewDay(year, month, day)
	}
	switch {
	case err != nil || d.Year() < 1900:
		c.refuse(FieldDay, IssueDay)
	case d.After(today):
		c.refuse(FieldDay, IssueFuture)
	}
	return d
}

// Case numbers as Norwegian courts write them: HR-2019-1360-U, LB-2018-12345,
// TOSLO-2017-123456, and 19-123456MED-OTIR/01.
var (
	oldNumber = regexp.MustCompile(`^(\p{Lu}{1,12})-((?:19|20)\d{2})-\d{1,6}(?:-\p{Lu}{1,3})?(?:-\d{1,2})?$`)
	newNumber = regexp.MustCompile(`^(\d{2})-\d{6}\p{Lu}{3}-\p{Lu}{4}(?:/\d{2})?$`)
)

// IsNumber reports whether a text has the form of a court's case number.
func IsNumber(text string) bool { return oldNumber.MatchString(text) || newNumber.MatchString(text) }

// number reads the case number, and holds it against the instance and the day.
func (c *checker) number() string {
	text := norm.NFC.String(strings.ToUpper(strings.Join(strings.Fields(c.form.Value(FieldNumber)), "")))
	if text == "" {
		c.refuse(FieldNumber, IssueMissing)
		return ""
	}
	year := 0
	if m := oldNumber.FindStringSubmatch(text); m != nil {
		year, _ = strconv.Atoi(m[2])
		if instance := c.facts.Instance; instance != "" && (m[1] == "HR") != (instance == supreme) {
			c.refuse(FieldNumber, IssueSupreme)
		}
	} else if m := newNumber.FindStringSubmatch(text); m != nil {
		year, _ = strconv.Atoi(m[1])
		year += 2000
	} else {
		c.refuse(FieldNumber, IssueNumber)
	}
	if d := c.facts.Day; !d.IsZero() && year > d.Year() {
		c.refuse(FieldNumber, IssueYear)
	}
	c.signs(FieldNumber, text, maxNumber)
	return text
}

// source reads where the judgment can be read.
func (c *checker) source() string {
	text := strings.TrimSpace(c.form.Value(FieldSource))
	if text == "" {
		return ""
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" || u.Host == "" || u.User != nil || !strings.Contains(u.Host, ".") || strings.ContainsFunc(text, unicode.IsSpace) {
		c.refuse(FieldSource, IssueSource)
		return text
	}
	c.signs(FieldSource, text, maxSource)
	for _, p := range personal {
		if p.key != IssuePhone && p.form.MatchString(text) { // eight digits may be the number of a document
			c.refuse(FieldSource, p.key)
		}
	}
	return text
}

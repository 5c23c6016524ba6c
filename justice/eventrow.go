package justice

import (
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/register"
)

// The keys of issues that only rows of events have. Texts stand in
// lang/data/messages.caseevents.json.
const (
	IssueNotTaken    = "justice.row.not_taken"    // the event has no such field
	IssueOneOf       = "justice.row.one_of"       // a report or an accused, not both and not neither
	IssueNumber      = "justice.row.number"       // not a whole number
	IssueUnknownCase = "justice.row.unknown_case" // a case begins with a report
	IssueUnknownRef  = "justice.row.unknown_ref"  // nothing in the case has the reference
	IssueTwoOfRef    = "justice.row.two_of_ref"   // more than one has it
	IssueStandsOn    = "justice.row.stands_on"    // row {0}, which was not received
	IssueEarlier     = "justice.row.earlier"      // row {0} of the case was not received either
	IssueTogether    = "justice.row.together"     // a case is received whole: row {0} was not received
	IssueEntered     = "justice.row.entered"      // entered before, with other content
	IssueNoEntry     = "justice.row.no_entry"     // nothing to correct
	IssueElsewhere   = "justice.row.elsewhere"    // the report stands in another case
	IssueLong        = "justice.row.long"         // more than {0} events in one case
	IssueReceipt     = "act.docket.reference"     // no reference of a receipt
	IssueNoVerdict   = "act.docket.verdicts"      // a judgment without verdicts
	IssueMayCorrect  = "act.case_correct"         // the sender may not correct
)

// eventRow is a row that was read: an event without ids, and the references by
// which it names what it is about.
type eventRow struct {
	row     int
	event   Event
	cas     string // the sender's reference of the case
	into    string
	names   map[Field][]string
	receipt string
	correct bool
	issues  []Issue
}

// rowReader reads one row.
type rowReader struct {
	lib    *codelist.Library
	values map[Field]string
	today  codelist.Day
	out    eventRow
}

// readRow reads a row of an event; what is wrong with single fields is in its
// issues. Unreadable are the fields that have been refused already.
func readRow(lib *codelist.Library, row int, values map[Field]string, today codelist.Day, unreadable []Issue) eventRow {
	r := &rowReader{lib: lib, values: values, today: today, out: eventRow{row: row, names: map[Field][]string{}, issues: slices.Clone(unreadable)}}
	kind, ok := r.kind()
	r.out.event.Kind = kind
	r.out.cas = r.reference(FieldCase)
	r.out.event.Reference = r.reference(FieldReference)
	r.out.event.Day = r.day(FieldEventOn)
	r.out.correct = r.code(FieldCorrect, "yes_no") == "yes"
	if !ok {
		return r.out
	}
	for _, f := range EventFields {
		takes, must := TakesField(kind, f)
		switch {
		case r.value(f) == "" && must && !r.refused(f):
			r.refuse(f, register.IssueMissing)
		case r.value(f) == "":
		case !takes:
			r.refuse(f, IssueNotTaken)
		default:
			r.field(f)
		}
	}
	r.defaults()
	return r.out
}

func (r *rowReader) value(f Field) string { return strings.TrimSpace(r.values[f]) }

func (r *rowReader) refuse(f Field, key string, args ...string) {
	r.out.issues = append(r.out.issues, Issue{Field: f, Key: key, Args: args})
}

func (r *rowReader) refused(f Field) bool {
	return slices.ContainsFunc(r.out.issues, func(i Issue) bool { return i.Field == f })
}

func (r *rowReader) kind() (EventKind, bool) {
	code := r.code(FieldEvent, "case_event")
	if code == "" && r.value(FieldEvent) == "" && !r.refused(FieldEvent) {
		r.refuse(FieldEvent, register.IssueMissing)
	}
	return EventKind(code), slices.Contains(RowKinds, EventKind(code))
}

// field reads a field that the event takes and that is filled in.
func (r *rowReader) field(f Field) {
	e := &r.out.event
	switch f {
	case FieldReport, FieldAccused, FieldVictims, FieldCount, FieldJudgment:
		r.named(f)
	case FieldInto:
		r.out.into = r.reference(f)
	case FieldDistrict:
		e.Agency = r.code(f, "agency")
	case FieldType, FieldSex, FieldDecision, FieldInstance, FieldOutcome, FieldParty:
		e.Code = r.code(f, codesOf[e.Kind])
	case FieldVictimChild:
		e.Child = r.code(f, "yes_no_unknown")
	case FieldOnline:
		e.Online = r.code(f, "yes_no_unknown")
	case FieldGroup:
		e.Group = r.code(f, "yes_no_unknown")
	case FieldLaw:
		e.Law = r.code(f, "law")
	case FieldExploitation:
		e.Forms = r.codes(f, "exploitation")
	case FieldOffence:
		e.Offence = r.day(f)
	case FieldServed:
		e.Served = r.day(f)
	case FieldPrison, FieldKroner:
		e.Amount = r.number(f)
	case FieldCondDays:
		e.Suspended = r.number(f)
	case FieldReceipt:
		var ok bool
		if r.out.receipt, ok = register.ReadReceiptReference(r.value(f)); !ok {
			r.refuse(f, IssueReceipt)
		}
	}
}

// defaults are what a form shows as chosen until somebody chooses otherwise.
func (r *rowReader) defaults() {
	e := &r.out.event
	unknown := func(s *string) {
		if *s == "" {
			*s = "unknown"
		}
	}
	switch e.Kind {
	case FileReport:
		unknown(&e.Child)
		unknown(&e.Online)
		unknown(&e.Group)
	case AddVictim:
		unknown(&e.Child)
	case DropCharge, Complain, RejectComplaint, Reverse:
		if (len(r.out.names[FieldReport]) == 0) == (len(r.out.names[FieldAccused]) == 0) && !r.refused(FieldReport) && !r.refused(FieldAccused) {
			r.refuse(FieldReport, IssueOneOf)
		}
	}
}

func (r *rowReader) reference(f Field) string {
	text, key, args := register.ReadReference(r.values[f], maxReference)
	if key != "" {
		r.refuse(f, key, args...)
	}
	return text
}

// named reads the references of things: one, or several where the field or the
// event takes several.
func (r *rowReader) named(f Field) {
	var all []string
	for part := range strings.SplitSeq(r.value(f), ";") {
		text, key, args := register.ReadReference(part, maxReference)
		switch {
		case key != "":
			r.refuse(f, key, args...)
			return
		case text != "" && !slices.Contains(all, text):
			all = append(all, text)
		}
	}
	if len(all) > 1 && f != FieldVictims && r.out.event.Kind != SplitCase {
		r.refuse(f, register.IssueSeveral)
		return
	}
	r.out.names[f] = all
}

func (r *rowReader) day(f Field) codelist.Day {
	text := r.value(f)
	d, ok := register.ReadDay(text)
	switch {
	case !ok || text != "" && d.IsZero():
		r.refuse(f, register.IssueDay)
	case d.After(r.today):
		r.refuse(f, register.IssueDayFuture)
	default:
		return d
	}
	return codelist.Day{}
}

// number reads a whole number as people write it, with or without spaces.
func (r *rowReader) number(f Field) int64 {
	n, err := strconv.ParseInt(strings.Join(strings.Fields(r.value(f)), ""), 10, 64)
	if err != nil || n < 0 || n > maxAmount {
		r.refuse(f, IssueNumber)
		return 0
	}
	return n
}

// maxAmount is the largest number of days or kroner that is not a slip of the
// hand.
const maxAmount = 1_000_000_000_000

func (r *rowReader) code(f Field, scheme string) string {
	codes := r.codes(f, scheme)
	if len(codes) > 1 {
		r.refuse(f, register.IssueSeveral)
		return ""
	}
	return strings.Join(codes, "")
}

func (r *rowReader) codes(f Field, scheme string) []string {
	s, ok := r.lib.Scheme(scheme)
	if !ok {
		r.refuse(f, register.IssueCode, "1")
		return nil
	}
	codes, bad := register.ReadCodes(s, r.value(f))
	if bad > 0 {
		r.refuse(f, register.IssueCode, strconv.Itoa(bad))
		return nil
	}
	return codes
}

// columnOf is the field that a refusal of an event is about.
func columnOf(k EventKind, key string) Field {
	switch key {
	case "justice.event.kind":
		return FieldEvent
	case "justice.event.day", "justice.order.verdict_day":
		return FieldEventOn
	case "justice.event.law":
		return FieldLaw
	case "justice.event.agency":
		return FieldDistrict
	case "justice.event.code":
		return codeFields[k]
	case "justice.event.form":
		return FieldExploitation
	case "justice.event.amount":
		if k == Sentence {
			return FieldPrison
		}
		return FieldKroner
	case "justice.event.case":
		return FieldCase
	case "justice.event.into":
		return FieldInto
	case "justice.event.accused":
		return FieldAccused
	case "justice.event.victim":
		return FieldVictims
	case "justice.event.count":
		return FieldCount
	case "justice.event.subject":
		return subjectFields[k]
	case "justice.event.person_reference", "justice.order.filed_once":
		return FieldReference
	case "justice.order.served_early", "justice.order.told_early":
		return FieldServed
	case "justice.order.offence_later":
		return FieldOffence
	case "justice.order.law_of_the_day":
		return FieldLaw
	}
	if strings.HasPrefix(key, "register.issue.") {
		return FieldReference
	}
	if strings.HasPrefix(key, "justice.order.before_") {
		return FieldEventOn
	}
	return FieldEvent
}

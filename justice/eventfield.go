package justice

import "slices"

// The fields of a row that tells one event of a criminal case, in addition to
// those that it shares with a return. A name is the canonical column heading.
const (
	FieldEvent    Field = "event"          // code list case_event, required
	FieldEventOn  Field = "event_on"       // the day; what belongs to a judgment has the day of it where this is empty
	FieldReport   Field = "report"         // the sender's reference of a report
	FieldAccused  Field = "accused"        // of an accused person; never a name
	FieldVictims  Field = "victims"        // of victims, several with ;
	FieldCount    Field = "count"          // of a count of charge
	FieldJudgment Field = "judgment"       // of a judgment
	FieldInto     Field = "into_case"      // of the case into which a case goes, or of the new one that is split off
	FieldDistrict Field = "district"       // code list agency; empty: the sender
	FieldSex      Field = "sex"            // code list sex
	FieldOnline   Field = "online"         // code list yes_no_unknown
	FieldGroup    Field = "organised"      // code list yes_no_unknown
	FieldOffence  Field = "offence_on"     // the last day of the offence, of a report or a count
	FieldServed   Field = "served_on"      // of a judgment, or notice of a dropping
	FieldParty    Field = "appealed_by"    // code list appeal_party
	FieldPrison   Field = "prison_days"    //
	FieldCondDays Field = "suspended_days" // of them
	FieldKroner   Field = "amount_nok"     //
	FieldReceipt  Field = "receipt"        // reference of a receipt, by which a victim is joined to the register
	FieldCorrect  Field = "correct"        // code list yes_no: the row says anew what was entered before
)

// EventFields lists the fields of a row that tells an event, in the order of
// the template.
var EventFields = []Field{
	FieldCase, FieldEvent, FieldEventOn, FieldReference, FieldReport, FieldAccused, FieldVictims, FieldCount, FieldJudgment, FieldInto,
	FieldDistrict, FieldType, FieldSex, FieldVictimChild, FieldOnline, FieldGroup, FieldOffence, FieldLaw, FieldExploitation, FieldDecision, FieldInstance,
	FieldServed, FieldOutcome, FieldParty, FieldPrison, FieldCondDays, FieldKroner, FieldReceipt, FieldCorrect,
}

// RowKinds lists the kinds of event that a row can tell: all but the opening of
// a case, which comes with its first report, and the withdrawal, which is a
// decision about what stands in the register and is taken there.
var RowKinds = slices.DeleteFunc(slices.Clone(EventKinds), func(k EventKind) bool { return k == OpenCase || k == Withdraw })

// NamesThing reports whether a kind of event adds something that other events
// are about, by its reference.
func NamesThing(k EventKind) bool {
	return k == FileReport || k == AddAccused || k == AddVictim || k == AddCount || k == Judge
}

// BelongsToJudgment reports whether a kind of event is part of a judgment and has
// its day.
func BelongsToJudgment(k EventKind) bool {
	return k == GiveVerdict || k == Sentence || k == Confiscate || k == GiveAward
}

// takes is a field that a kind of event takes.
type takes struct {
	field Field
	must  bool
}

var (
	takesAccused   = []takes{{FieldAccused, true}}
	takesDropped   = []takes{{FieldReport, false}, {FieldAccused, false}}
	takesOfAccused = []takes{{FieldJudgment, true}, {FieldAccused, true}}
)

// fieldsOf are the fields that each kind takes besides case, event, day,
// reference and correct, which every kind takes.
var fieldsOf = map[EventKind][]takes{
	FileReport: {
		{FieldDistrict, false}, {FieldType, true}, {FieldOffence, false}, {FieldLaw, true}, {FieldExploitation, false}, {FieldVictimChild, false}, {FieldOnline, false},
		{FieldGroup, false},
	},
	ReportLaw:  {{FieldReport, true}, {FieldLaw, true}},
	AddAccused: {{FieldSex, true}},
	AddVictim:  {{FieldSex, true}, {FieldVictimChild, false}, {FieldReceipt, false}},
	AddCount:   {{FieldAccused, true}, {FieldVictims, false}, {FieldOffence, false}, {FieldLaw, true}, {FieldExploitation, true}},
	CountLaw:   {{FieldCount, true}, {FieldLaw, true}}, Investigate: {{FieldReport, true}},
	Charge: takesAccused, Indict: takesAccused, PenaltyNotice: takesAccused, WaiveCase: takesAccused,
	DropCharge: append([]takes{{FieldDecision, true}, {FieldServed, false}}, takesDropped...), Complain: takesDropped, RejectComplaint: takesDropped, Reverse: takesDropped,
	Judge:       {{FieldInstance, true}, {FieldServed, false}},
	GiveVerdict: {{FieldJudgment, true}, {FieldCount, true}, {FieldAccused, false}, {FieldOutcome, true}, {FieldLaw, false}},
	Sentence:    {{FieldJudgment, true}, {FieldAccused, true}, {FieldPrison, true}, {FieldCondDays, false}},
	Confiscate:  {{FieldJudgment, true}, {FieldAccused, true}, {FieldKroner, true}},
	ClaimAward:  {{FieldVictims, true}, {FieldKroner, true}}, GiveAward: {{FieldJudgment, true}, {FieldVictims, true}, {FieldKroner, true}},
	Appeal: append([]takes{{FieldParty, true}}, takesOfAccused...), RefuseAppeal: append([]takes{{FieldParty, false}}, takesOfAccused...), MakeFinal: takesOfAccused, Remit: {{FieldJudgment, true}},
	JoinCases: {{FieldInto, true}}, SplitCase: {{FieldInto, true}, {FieldReport, false}, {FieldAccused, false}, {FieldVictims, false}},
}

// TakesField reports whether a kind of event takes a field, and whether it must
// have it.
func TakesField(k EventKind, f Field) (takes, must bool) {
	switch f {
	case FieldCase, FieldEvent:
		return true, true
	case FieldEventOn:
		return true, !BelongsToJudgment(k)
	case FieldReference:
		return true, NamesThing(k)
	case FieldCorrect:
		return true, false
	}
	for _, t := range fieldsOf[k] {
		if t.field == f {
			return true, t.must
		}
	}
	return false, false
}

// codeFields say in which field the code of a kind of event stands.
var codeFields = map[EventKind]Field{
	FileReport: FieldType, AddAccused: FieldSex, AddVictim: FieldSex, DropCharge: FieldDecision, Judge: FieldInstance, GiveVerdict: FieldOutcome, Appeal: FieldParty,
	RefuseAppeal: FieldParty,
}

// subjectFields say in which field stands what a kind of event is about.
var subjectFields = map[EventKind]Field{
	ReportLaw: FieldReport, Investigate: FieldReport, CountLaw: FieldCount, Charge: FieldAccused, Indict: FieldAccused, PenaltyNotice: FieldAccused,
	WaiveCase: FieldAccused, GiveVerdict: FieldJudgment, Sentence: FieldJudgment, Confiscate: FieldJudgment, GiveAward: FieldJudgment,
	Appeal: FieldJudgment, RefuseAppeal: FieldJudgment, Remit: FieldJudgment, MakeFinal: FieldJudgment,
}

// thingFields say which kind of event added what a field names.
var thingFields = map[Field]EventKind{
	FieldReport: FileReport, FieldAccused: AddAccused, FieldVictims: AddVictim, FieldCount: AddCount, FieldJudgment: Judge,
}

package justice

import (
	"time"

	"verdig/audit"
	"verdig/codelist"
	"verdig/register"
)

// EventID identifies an event, and what it added: a report, an accused person,
// a victim, a count of charge and a judgment are named by the event that added
// them.
type EventID string

// EventKind is what happened in a criminal case.
type EventKind string

// The kinds of event. Each says in [order] what must have happened before.
const (
	OpenCase  EventKind = "case.open"
	JoinCases EventKind = "case.join"  // everything of the case goes into another
	SplitCase EventKind = "case.split" // reports, accused persons and victims go into a new case

	FileReport  EventKind = "report"      // a police report of human trafficking
	ReportLaw   EventKind = "report.law"  // the police take the report for another offence
	AddAccused  EventKind = "accused"     // a person suspected; no name is kept
	AddVictim   EventKind = "victim"      // a person aggrieved, joined to the register by a person's choice
	AddCount    EventKind = "count"       // accused, victims, provision, form
	CountLaw    EventKind = "count.law"   // the count is taken for another offence
	Investigate EventKind = "investigate" // the investigation is opened
	Charge      EventKind = "charge"      // an accused is charged by the police

	DropCharge      EventKind = "drop"             // against an accused, or of a report with nobody accused
	Complain        EventKind = "complain"         // against a dropping, to the superior prosecutor
	RejectComplaint EventKind = "complaint.reject" // the dropping stands
	Reverse         EventKind = "complaint.uphold" // the dropping is reversed

	Indict        EventKind = "indict"
	PenaltyNotice EventKind = "penalty_notice"
	WaiveCase     EventKind = "waive"

	Judge        EventKind = "judgment" // of one instance; verdicts belong to it
	GiveVerdict  EventKind = "verdict"  // on one count
	Sentence     EventKind = "sentence" // of one accused
	Confiscate   EventKind = "confiscate"
	ClaimAward   EventKind = "claim" // compensation claimed for a victim
	GiveAward    EventKind = "award" // and awarded
	Appeal       EventKind = "appeal"
	RefuseAppeal EventKind = "appeal.refuse" // the higher court does not hear it
	Remit        EventKind = "remit"         // the higher court sets the judgment aside; the lower judges anew
	MakeFinal    EventKind = "final"         // accepted before the time for an appeal is out

	Withdraw EventKind = "withdraw" // an event was not so: it is left out
)

// Event is one thing that happened in a criminal case. It is never changed: a
// correction withdraws it and says it anew. It holds codes, days and opaque ids.
type Event struct {
	ID     EventID
	Number int // 1 for the first of the whole register, without gaps
	Kind   EventKind
	Case   CaseID

	Subject EventID   // what it is about: a report, accused, count or judgment
	Count   EventID   // of a verdict
	Accused EventID   // of a count, a verdict, a sentence, an appeal
	Victims []EventID // of a count, a claim, an award
	Moved   []EventID // of a split: reports, accused, victims
	Into    CaseID    // of a join or a split

	Agency       string                  // district of a report
	Reference    string                  // the sender's own: of a case, a report, an accused, a victim, a count, a judgment, or the event itself
	Notification register.NotificationID // of a victim, "" where nobody has joined it
	Code         string                  // ground, outcome, sex, instance: by kind
	Law          string                  // code list law
	Forms        []string                // code list exploitation
	Child        string                  // yes_no_unknown
	Online       string                  // yes_no_unknown
	Group        string                  // yes_no_unknown: organised
	Day          codelist.Day            // on which it happened
	Offence      codelist.Day            // of a report or a count: the last day of the offence, which says what law applies
	Served       codelist.Day            // of a judgment, or notice of a dropping: from which the time for an appeal or a complaint runs
	Amount       int64                   // days of prison, or kroner
	Suspended    int64                   // days of it

	Actor  string
	Office string
	At     time.Time
}

// Canonical appends the canonical bytes of an event to c. An event that says
// when the offence was has them in the second version.
func (e Event) Canonical(c *audit.Content) {
	version := "justice_event/1"
	if !e.Offence.IsZero() {
		version = "justice_event/2"
	}
	c.Text(version).Text(string(e.ID)).Int(int64(e.Number)).Text(string(e.Kind)).Text(string(e.Case)).
		Text(string(e.Subject)).Text(string(e.Count)).Text(string(e.Accused)).List(idTexts(e.Victims)).List(idTexts(e.Moved)).Text(string(e.Into)).
		Text(e.Agency).Text(e.Reference).Text(string(e.Notification)).Text(e.Code).Text(e.Law).List(e.Forms).
		Text(e.Child).Text(e.Online).Text(e.Group).Text(e.Day.String()).Text(e.Served.String()).Int(e.Amount).Int(e.Suspended).
		Text(e.Actor).Text(e.Office).Text(audit.FormatTime(e.At))
	if !e.Offence.IsZero() {
		c.Text(e.Offence.String())
	}
}

func idTexts(ids []EventID) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return out
}

package justice

import (
	"slices"
	"strconv"

	"verdig/register"
)

// resolve finds what a row is about by the sender's references.
func (d *dossier) resolve(at *place, r *eventRow) []Issue {
	var issues []Issue
	ids := map[Field][]EventID{}
	for _, f := range EventFields {
		for _, reference := range r.names[f] {
			id, more := d.thing(at, thingFields[f], reference)
			switch {
			case more:
				issues = append(issues, Issue{Field: f, Key: IssueTwoOfRef})
			case id == "":
				issues = append(issues, d.missing(f, IssueUnknownRef, lostThing{thingFields[f], reference})...)
			default:
				ids[f] = append(ids[f], id)
			}
		}
	}
	if issues != nil {
		return d.after(issues)
	}
	e := &r.event
	first := func(f Field) EventID {
		if len(ids[f]) == 0 {
			return ""
		}
		return ids[f][0]
	}
	switch e.Kind {
	case SplitCase:
		e.Moved = slices.Concat(ids[FieldReport], ids[FieldAccused], ids[FieldVictims])
		return nil
	case DropCharge, Complain, RejectComplaint, Reverse:
		e.Subject = first(FieldReport) + first(FieldAccused) // one of them is empty
		return nil
	}
	if f := subjectFields[e.Kind]; f != "" {
		e.Subject = first(f)
	}
	if subjectFields[e.Kind] != FieldAccused {
		e.Accused = first(FieldAccused)
	}
	if subjectFields[e.Kind] != FieldCount {
		e.Count = first(FieldCount)
	}
	e.Victims = ids[FieldVictims]
	return nil
}

// thing is what a kind of event has added to the case under a reference: what
// was entered in the case as the sender names it, before what has come into it
// since, before what hangs together with it and is within the sender's reach.
// More says that it cannot be told which of several is meant.
func (d *dossier) thing(at *place, k EventKind, reference string) (id EventID, more bool) {
	var found [3][]EventID
	d.roll.eachThing(k, func(e *Event, now CaseID) {
		switch {
		case e.Reference != reference:
		case e.Case == at.id:
			found[0] = append(found[0], e.ID)
		case now == d.roll.Now(at.id):
			found[1] = append(found[1], e.ID)
		case d.roll.Concerns(now, d.sender):
			found[2] = append(found[2], e.ID)
		}
	})
	for _, all := range found {
		if len(all) > 0 {
			return all[0], len(all) > 1
		}
	}
	return "", false
}

// eachThing gives what a kind of event has added, in order, and the case in which
// it stands now.
func (r *Roll) eachThing(k EventKind, fn func(e *Event, now CaseID)) {
	switch k {
	case FileReport:
		for _, x := range r.all.reports {
			fn(&x.Event, x.Case)
		}
	case AddAccused:
		for _, x := range r.all.accused {
			fn(&x.Event, x.Case)
		}
	case AddVictim:
		for _, x := range r.all.victims {
			fn(&x.Event, x.Case)
		}
	case AddCount:
		for _, x := range r.all.counts {
			fn(&x.Event, x.Case)
		}
	case Judge:
		for _, x := range r.all.judgments {
			fn(&x.Event, x.Case)
		}
	}
}

// anew are the kinds of event that can happen to the same thing more than once:
// they are told apart by the day.
var anew = []EventKind{ReportLaw, CountLaw, DropCharge, Complain, RejectComplaint, Reverse, ClaimAward}

// sameTime reports whether two events of one kind about the same are one: told
// apart by the day, or by the party, for both may appeal.
func sameTime(x, e Event) bool {
	if e.Kind == Appeal || e.Kind == RefuseAppeal {
		return x.Code == e.Code
	}
	return !slices.Contains(anew, e.Kind) || x.Day == e.Day
}

// match finds the event that a row tells and that is entered already: by the
// sender's reference, or else by what it is about. What was entered in a case out
// of the sender's reach is not looked at: the answer would tell of it.
func (d *dossier) match(at *place, r *eventRow) (Event, bool) {
	e := r.event
	if e.Reference != "" {
		for _, x := range d.roll.events {
			if x.Kind == e.Kind && x.Reference == e.Reference && d.roll.withdrawn[x.ID] == "" && d.inPlace(at, x) && (e.Kind != FileReport || x.Agency == e.Agency) {
				return x, true
			}
		}
	}
	if NamesThing(e.Kind) {
		return Event{}, false
	}
	var other []Event // the same but for the day
	for _, x := range d.roll.events {
		if x.Kind != e.Kind || d.roll.withdrawn[x.ID] != "" || x.Reference != "" && e.Reference != "" || !sameObject(x, e) || !d.sees(x) {
			continue
		}
		if sameTime(x, e) {
			return x, true
		}
		other = append(other, x)
	}
	if r.correct && len(other) == 1 {
		return other[0], true
	}
	return Event{}, false
}

// sees reports whether the sender may know of an event: it entered it, or it was
// entered in a case within its reach.
func (d *dossier) sees(x Event) bool {
	return x.Office == d.sender || d.roll.Concerns(d.roll.Now(x.Case), d.sender)
}

// inPlace reports whether an event was entered in a case, or has come into it.
func (d *dossier) inPlace(at *place, x Event) bool {
	if at.id == "" {
		return false
	}
	now := d.roll.Now(x.Case)
	d.roll.eachThing(x.Kind, func(e *Event, stands CaseID) {
		if e.ID == x.ID {
			now = stands
		}
	})
	here := d.roll.Now(at.id)
	return x.Case == at.id || x.Case == here || now == here
}

// sameObject reports whether two events of one kind are about the same.
func sameObject(x, e Event) bool {
	switch e.Kind {
	case JoinCases:
		return x.Case == e.Case && x.Into == e.Into
	case SplitCase:
		return e.Into != "" && x.Into == e.Into
	}
	return x.Subject == e.Subject && x.Count == e.Count && (x.Accused == e.Accused || e.Accused == "") && sameSet(x.Victims, e.Victims)
}

// sameContent reports whether what is entered says what a row says. A row that
// says nothing of the receipt, or of the provision of a verdict, does not
// contradict.
func (d *dossier) sameContent(x, e Event) bool {
	if e.Law == "" && e.Kind == GiveVerdict {
		e.Law = x.Law
	}
	return sameObject(x, e) && x.Agency == e.Agency && x.Code == e.Code && x.Law == e.Law && sameSet(x.Forms, e.Forms) &&
		x.Child == e.Child && x.Online == e.Online && x.Group == e.Group && x.Day == e.Day && x.Served == e.Served && x.Offence == e.Offence &&
		x.Amount == e.Amount && x.Suspended == e.Suspended && sameSet(x.Moved, e.Moved) &&
		(e.Notification == "" || x.Notification == e.Notification || e.Notification == SomePerson && x.Notification != "")
}

// SomePerson is what Person of a batch says in a trial that may not look into
// the register: whoever it is.
const SomePerson register.NotificationID = "somebody"

func sameSet[T ~string](a, b []T) bool {
	if len(a) != len(b) {
		return false
	}
	for _, x := range a {
		if !slices.Contains(b, x) {
			return false
		}
	}
	return true
}

// Settle ends the batch: the events to be stored, in order, and what each row
// did, in the order in which the rows came.
func (b *Batch) Settle() ([]Event, []RowResult) {
	var events []Event
	seen := map[*dossier]bool{}
	all := slices.Clone(b.lost)
	for _, d := range b.docket {
		all = append(all, d)
	}
	for _, d := range all {
		if !seen[d] {
			seen[d] = true
			d.settle()
			events = append(events, d.said...)
		}
	}
	slices.SortFunc(events, func(x, y Event) int { return x.Number - y.Number })
	for i := range events {
		events[i].Number = b.Roll.Next() + i
	}
	results := make([]RowResult, len(b.results))
	for i, r := range b.results {
		results[i] = *r
	}
	return events, results
}

// settle refuses judgments without a verdict, and takes everything back where a
// row was refused.
func (d *dossier) settle() {
	for _, j := range d.roll.JudgmentsIn("") {
		if d.failed == 0 && len(j.Verdicts) == 0 && slices.ContainsFunc(d.said, func(e Event) bool { return e.ID == j.ID }) {
			d.unspoken(j.Reference)
		}
	}
	if d.failed == 0 {
		return
	}
	d.said = nil
	for _, r := range d.rows {
		if r.Outcome == register.Created || r.Outcome == register.NewVersion {
			r.Outcome, r.Event, r.Case = 0, "", ""
			r.Issues = []Issue{{Key: IssueTogether, Args: []string{strconv.Itoa(d.failed)}}}
		}
	}
}

// unspoken refuses the rows of a judgment that decides nothing.
func (d *dossier) unspoken(reference string) {
	for _, r := range d.rows {
		if r.kind != Judge || r.reference != reference || r.Outcome != register.Created && r.Outcome != register.NewVersion {
			continue
		}
		r.Issues, r.Outcome, r.Event, r.Case = []Issue{{Field: FieldEvent, Key: IssueNoVerdict}}, 0, "", ""
		if d.failed == 0 || r.Row < d.failed {
			d.failed = r.Row
		}
	}
}

// Package caselaw knows the register of judgments: what the public may read of
// one judgment, who has to agree before it may, and how the published ones are
// searched. An entry is written for the public from its first draft on, and
// holds nothing of a person. It knows no store, no page and no clock.
//
// An entry is never changed. A correction is a new version, and so is a
// withdrawal. A version is public from when another person than its writer says
// so; a withdrawal is at once.
package caselaw

import (
	"slices"
	"time"

	"verdig/audit"
	"verdig/codelist"
	"verdig/fault"
)

// ID identifies an entry. It stands in the public address of the judgment.
type ID string

// Facts are what the public reads of a judgment.
type Facts struct {
	Court    string // the court's name
	Number   string // its public case number
	Instance string // code list court_instance
	Day      codelist.Day
	Final    bool
	Outcome  string   // code list decision_outcome
	Law      []string // code list law, in its order

	Prison, Suspended        int64 // days of imprisonment in all, and of these suspended; 0 for none
	Confiscated, Compensated int64 // kroner; 0 for none

	Sentence codelist.Text // the sentence in words; may be empty
	Summary  codelist.Text
	Decides  codelist.Text // what the judgment decides, in a sentence or two
	Source   string        // https address where the judgment can be read, "" for none
}

// Entry is one version of an entry.
type Entry struct {
	ID      ID
	Version int    // 1 for the first
	Office  string // agency that keeps the entry, "" for the national unit; never changes
	Event   string // id of the event of the judgment in a criminal case, "" for none; never changes, never public

	Facts
	Withdrawn string // code list judgment_withdrawal; "" where the version stands
	Actor     string
	At        time.Time

	Word Word // not part of the version
}

// Word is what another person than the writer said of a version. The zero value:
// nothing yet.
type Word struct {
	Publish bool
	Reason  string // code list judgment_return, where it is returned
	Actor   string
	At      time.Time
}

// Said reports whether anything was said.
func (w Word) Said() bool { return !w.At.IsZero() }

// State is where a version stands.
type State string

// The states.
const (
	Waiting   State = "waiting" // for the word of another person
	Returned  State = "returned"
	Published State = "published"
	Withdrawn State = "withdrawn"
)

// State returns where the version stands.
func (e Entry) State() State {
	switch {
	case e.Withdrawn != "":
		return Withdrawn
	case !e.Word.Said():
		return Waiting
	case e.Word.Publish:
		return Published
	}
	return Returned
}

// Settle is the word of another person on the current version. A word that
// returns it has a reason.
//
// Errors: fault.Conflict "caselaw.settled" where the version has a word or is
// withdrawn; fault.Forbidden "caselaw.own" for the writer's own word;
// fault.Invalid "caselaw.reason".
func Settle(codes *codelist.Library, current Entry, w Word) error {
	switch {
	case current.State() != Waiting:
		return fault.New(fault.Conflict, "caselaw.settled")
	case w.Actor == current.Actor:
		return fault.New(fault.Forbidden, "caselaw.own")
	case w.Publish != (w.Reason == "") || w.Reason != "" && !known(codes, "judgment_return", w.Reason):
		return fault.New(fault.Invalid, "caselaw.reason")
	}
	return nil
}

// Next returns the version after current, with new facts.
func Next(current Entry, f Facts, actor string, at time.Time) Entry {
	return Entry{ID: current.ID, Version: current.Version + 1, Office: current.Office, Event: current.Event, Facts: f, Actor: actor, At: at}
}

// Withdraw returns the version by which an entry is withdrawn. It is
// fault.Conflict "caselaw.withdrawn" where it already is, and fault.Invalid
// "caselaw.reason" without a reason.
func Withdraw(codes *codelist.Library, current Entry, reason, actor string, at time.Time) (Entry, error) {
	if current.State() == Withdrawn {
		return Entry{}, fault.New(fault.Conflict, "caselaw.withdrawn")
	}
	if !known(codes, "judgment_withdrawal", reason) {
		return Entry{}, fault.New(fault.Invalid, "caselaw.reason")
	}
	next := Next(current, current.Facts, actor, at)
	next.Withdrawn = reason
	return next, nil
}

func known(codes *codelist.Library, list, code string) bool {
	scheme, ok := codes.Scheme(list)
	if !ok {
		return false
	}
	c, ok := scheme.Code(code)
	return ok && !c.Group()
}

// Public returns the version that the public reads, of all versions of one
// entry; ok is false where there is none.
func Public(versions []Entry) (public Entry, ok bool) {
	for _, e := range versions {
		switch e.State() {
		case Withdrawn:
			public, ok = Entry{}, false
		case Published:
			public, ok = e, true
		}
	}
	return public, ok
}

func (f Facts) texts() []codelist.Text { return []codelist.Text{f.Sentence, f.Summary, f.Decides} }

// Same reports whether two facts say the same.
func (f Facts) Same(g Facts) bool {
	law := slices.Equal(f.Law, g.Law)
	f.Law, g.Law = nil, nil
	return law && f.comparable() == g.comparable()
}

// comparable is the facts without what == does not take.
func (f Facts) comparable() any {
	return [...]any{f.Court, f.Number, f.Instance, f.Day, f.Final, f.Outcome, f.Prison, f.Suspended, f.Confiscated, f.Compensated, f.Sentence, f.Summary, f.Decides, f.Source}
}

// Canonical appends the canonical bytes of the version to c.
func (e Entry) Canonical(c *audit.Content) {
	c.Text("judgment/1").Text(string(e.ID)).Int(int64(e.Version)).Text(e.Office).Text(e.Event)
	c.Text(e.Court).Text(e.Number).Text(e.Instance).Text(e.Day.String()).Bool(e.Final).Text(e.Outcome).List(e.Law)
	c.Int(e.Prison).Int(e.Suspended).Int(e.Confiscated).Int(e.Compensated)
	for _, t := range e.texts() {
		c.Text(t.NB).Text(t.NN).Text(t.EN)
	}
	c.Text(e.Source).Text(e.Withdrawn).Text(e.Actor).Text(audit.FormatTime(e.At))
}

// CanonicalWord appends the canonical bytes of the word on the version to c.
func (e Entry) CanonicalWord(c *audit.Content) {
	c.Text("judgment_word/1").Text(string(e.ID)).Int(int64(e.Version)).Bool(e.Word.Publish).Text(e.Word.Reason).Text(e.Word.Actor).Text(audit.FormatTime(e.Word.At))
}

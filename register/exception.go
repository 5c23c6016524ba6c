package register

import (
	"time"

	"verdig/audit"
	"verdig/codelist"
)

// Exception is a break-glass grant: one person opened one notification of
// another agency against the rule, for an hour and a reason, and another
// person judges afterwards whether that was right. It is never changed.
type Exception struct {
	ID     string
	Object NotificationID
	Owner  string // agency that sent the notification
	Actor  string
	Role   string
	Agency string // of the actor
	Reason string // one of ExceptionReasons
	Text   string // the actor's own words; may be about a person, so it is erasable and read with an audit entry
	Opened time.Time
	Until  time.Time
	Due    codelist.Day // last day of the review
	Review ExceptionReview
}

// ExceptionReview is the judgement on an exception. The zero value stands for
// none yet.
type ExceptionReview struct {
	ID      string // of the exception
	Actor   string
	At      time.Time
	Verdict string // one of ExceptionVerdicts
}

// ExceptionReasons are the codes of why a notification may be opened against
// the rule.
var ExceptionReasons = []string{"life", "child", "missing", "health", "threat"}

// The verdicts of a review. A grant that was not justified ends with it.
const (
	Justified    = "justified"
	NotJustified = "not_justified"
)

// Canonical appends the canonical bytes of an exception to c, without its
// review.
func (x Exception) Canonical(c *audit.Content) {
	c.Text("exception/1").Text(x.ID).Text(string(x.Object)).Text(x.Owner).Text(x.Actor).Text(x.Role).Text(x.Agency).
		Text(x.Reason).Text(x.Text).Text(audit.FormatTime(x.Opened)).Text(audit.FormatTime(x.Until)).Text(x.Due.String())
}

// Canonical appends the canonical bytes of a review to c.
func (r ExceptionReview) Canonical(c *audit.Content) {
	c.Text("exception_review/1").Text(r.ID).Text(r.Actor).Text(audit.FormatTime(r.At)).Text(r.Verdict)
}

// Notice tells somebody of something they must know. It holds ids and codes,
// never a name and no word that a person wrote.
type Notice struct {
	ID     string
	Agency string // "" for the national unit
	Role   string // "" for every role
	Actor  string // one account of the agency, "" for all of agency and role
	Kind   string // message key "notice.kind." + Kind
	Object string // opaque id of what it is about
	At     time.Time
	Read   time.Time // by the reader who asked; zero while unread
}

// Canonical appends the canonical bytes of a notice to c, without who has read
// it.
func (n Notice) Canonical(c *audit.Content) {
	c.Text("notice/1").Text(n.ID).Text(n.Agency).Text(n.Role).Text(n.Actor).Text(n.Kind).Text(n.Object).Text(audit.FormatTime(n.At))
}

// Assignment is a pair in a reviewer's hands. Until then the identities that
// the linkage compared are open to that reviewer.
type Assignment struct {
	A, B  NotificationID // A < B
	Actor string
	At    time.Time
	Until time.Time
}

// ID identifies the assignment: one of a pair to an actor, renewed or ended
// under the same id.
func (a Assignment) ID() string { return string(NewPairID(a.A, a.B)) + "/" + a.Actor }

// Canonical appends the canonical bytes of an assignment to c.
func (a Assignment) Canonical(c *audit.Content) {
	c.Text("assignment/1").Text(string(a.A)).Text(string(a.B)).Text(a.Actor).Text(audit.FormatTime(a.At)).Text(audit.FormatTime(a.Until))
}

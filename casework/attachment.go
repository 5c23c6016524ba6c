package casework

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"verdig/audit"
	"verdig/fault"
)

// Attachment is a document beside the plan of a person: its coded facts. The
// file and what somebody called it stand sealed. An attachment is never
// changed; one that should not be there is withdrawn, and nobody can open it
// any more.
type Attachment struct {
	ID        string
	Plan      PlanID
	Agency    string // of who added it
	Actor     string
	At        time.Time
	Kind      string // what the file is by its content, one of package scrub
	Bytes     int    // of the cleaned file
	Digest    string // SHA-256 of the cleaned file, hexadecimal
	Name      string // what somebody called it: free text, sealed
	NameSum   string // keyed sum of the name, whose key is sealed with it
	Withdrawn AttachmentWithdrawal
}

// AttachmentWithdrawal is that an attachment was taken back. The zero value
// stands for none.
type AttachmentWithdrawal struct {
	Attachment string
	Agency     string
	Actor      string
	At         time.Time
	Reason     string // one of AttachmentReasons
}

// Gone reports whether the attachment was withdrawn: its file and name are
// erased, and what is left are the coded facts.
func (a Attachment) Gone() bool { return a.Withdrawn.Reason != "" }

// AttachmentReasons are the codes of why an attachment is withdrawn.
var AttachmentReasons = []string{"mistake", "other_person", "not_needed", "asked"}

// Canonical appends the canonical bytes of an attachment to c: its coded facts,
// the sums of what is sealed, and not its withdrawal.
func (a Attachment) Canonical(c *audit.Content) {
	c.Text("attachment/1").Text(a.ID).Text(string(a.Plan)).Text(a.Agency).Text(a.Actor).Text(audit.FormatTime(a.At)).
		Text(a.Kind).Int(int64(a.Bytes)).Text(a.Digest).Text(a.NameSum)
}

// Canonical appends the canonical bytes of a withdrawal to c.
func (w AttachmentWithdrawal) Canonical(c *audit.Content) {
	c.Text("attachment_withdrawal/1").Text(w.Attachment).Text(w.Agency).Text(w.Actor).Text(audit.FormatTime(w.At)).Text(w.Reason)
}

// The bounds of an attachment's name and of the attachments of a plan.
const (
	MaxAttachmentName = 120 // characters
	MaxAttachments    = 200 // of one plan, withdrawn ones not counted
)

// AttachmentName makes one line of what somebody called a document: without a
// folder, without characters that are not seen, without space around it.
// fault.Invalid where nothing is left, or too much.
func AttachmentName(typed string) (string, error) {
	if at := strings.LastIndexAny(typed, `/\`); at >= 0 {
		typed = typed[at+1:]
	}
	name := strings.Map(func(r rune) rune {
		switch {
		case r == utf8.RuneError, unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r):
			return -1
		case unicode.IsControl(r), unicode.IsSpace(r):
			return ' '
		}
		return r
	}, typed)
	name = strings.Join(strings.Fields(name), " ")
	switch {
	case name == "":
		return "", fault.New(fault.Invalid, "casework.attachment.no_name")
	case utf8.RuneCountInString(name) > MaxAttachmentName:
		return "", fault.New(fault.Invalid, "casework.attachment.long_name", "120")
	}
	return name, nil
}

// CheckAttachmentWithdrawal tells whether an attachment may be withdrawn by an
// agency for a reason: the agency that added it alone, once, and for a reason
// of the list. Errors are fault.Invalid, fault.Conflict and fault.Forbidden.
func CheckAttachmentWithdrawal(a Attachment, agency, reason string) error {
	switch {
	case a.Agency != agency:
		return fault.New(fault.Forbidden, "casework.attachment.other_agency")
	case a.Gone():
		return fault.New(fault.Conflict, "casework.attachment.gone")
	case !slices.Contains(AttachmentReasons, reason):
		return fault.New(fault.Invalid, "casework.attachment.no_reason")
	}
	return nil
}

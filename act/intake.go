package act

import (
	"time"

	"verdig/codelist"
	"verdig/register"
)

// Form is a form that somebody has begun and not yet sent. It is kept sealed,
// belongs to the account that began it for as long as that account acts for
// the same agency, and is erased when it is sent, dropped, or left alone for
// [FormLifetime].
type Form struct {
	ID       string // "" for a form that was never saved
	Values   map[register.Field]string
	Topic    string // the page on which the reporter was
	Saved    time.Time
	Corrects register.NotificationID // "" for a new notification
	Version  int                     // counts the times it was saved; 0 for a form that was never saved
}

// FormEntry is a form in a list: nothing of what it says.
type FormEntry struct {
	ID       string
	Topic    string
	Began    time.Time
	Saved    time.Time
	Corrects register.NotificationID
	Version  int
}

// Receipt is what the agency keeps of something it sent. Under the reference it
// finds the notification again; the reference says nothing by itself.
type Receipt struct {
	Reference    string // ten characters in two groups, the last a check: K7Q2M-9XTP4
	Notification register.NotificationID
	At           time.Time
	Outcome      register.Outcome
	Version      int // of the notification
}

// ReceiptEntry is a receipt in a list.
type ReceiptEntry struct {
	Receipt
	Year int
	Own  string // the agency's own reference of the notification
}

// Filter chooses notifications; the zero value chooses all that the scope
// reaches.
type Filter struct {
	Year      int
	Agency    string // for scopes that reach several agencies
	Reference string // the agency's own reference or that of a receipt, whole
	Open      bool   // follow-up goes on
	Withdrawn bool   // those withdrawn too
}

// Page says which part of a list is wanted.
type Page struct {
	After string // Next of the page before, "" for the first
	Size  int    // 1 to 200; 0 means 50
}

// NotificationEntry is a notification in a list: coded facts and no identity.
type NotificationEntry struct {
	ID           register.NotificationID
	Agency       string
	Year         int
	Reference    string
	Version      int
	Received     time.Time
	IdentifiedOn codelist.Day
	From, To     codelist.Day
	Status       string
	Exploitation []string
	Withdrawn    bool
}

// NotificationList is one page of notifications, those received last first.
type NotificationList struct {
	Items []NotificationEntry
	Next  string // for Page.After, "" on the last page
}

// NotificationView is one notification with its history.
type NotificationView struct {
	Current register.Notification // with identity where Named says so
	// Named tells that the scope reaches the identity; the look at it was
	// written down. Without it Current.Identity is empty.
	Named     bool
	Own       bool // of the actor's agency: may be corrected and withdrawn
	Versions  []NotificationVersion
	Receipts  []Receipt
	Withdrawn time.Time // zero while it stands
	Reason    string    // why it was withdrawn: code list withdrawal_reason
}

// NotificationVersion is one version in the history of a notification.
type NotificationVersion struct {
	Version  int
	Received time.Time
	Changed  []register.Field // coded facts that differ from the version before
}

// Continuation is a follow-up that was open at the end of a year and of which
// the agency has said nothing in the next.
type Continuation struct {
	ID           register.NotificationID // of the year before
	Reference    string
	IdentifiedOn codelist.Day
	From         codelist.Day
	Status       string
}

// Confirmation is the agency's word on a [Continuation].
type Confirmation struct {
	ID      register.NotificationID
	Still   bool         // follow-up went on all year
	EndedOn codelist.Day // last day of follow-up, where it did not go on
}

// Confirmed is what became of one confirmation.
type Confirmed struct {
	ID      register.NotificationID // of the year before
	Receipt Receipt                 // of the notification that it made or corrected
	Issues  []register.Issue        // why it could not be received, or what to notice
}

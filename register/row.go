package register

import (
	"time"

	"verdig/codelist"
)

// Filter narrows a list of notifications. The zero value lists everything that
// the reader may see.
type Filter struct {
	Year   int    // reporting year; 0 means all
	Agency string // code of the sender; "" means all
	Term   string // what was searched for: part of a reference, or an id; "" means all
	Status string // code of the status; "" means all
}

// Page is a place in a list that is read from its newest end.
type Page struct {
	Before NotificationID // the last one of the page before; "" begins with the newest
	Limit  int            // at most so many rows; 0 means 50, and never more than 500
}

// Size returns the number of rows to read, 1 to 500.
func (p Page) Size() int {
	switch {
	case p.Limit <= 0:
		return 50
	case p.Limit > 500:
		return 500
	}
	return p.Limit
}

// Row is one notification in a list: its place and a few coded facts of the
// current version, and nothing that names anybody.
type Row struct {
	ID           NotificationID
	Agency       string
	Year         int
	Reference    string // the sender's own
	Version      int
	Received     time.Time // of the current version
	BirthYear    int       // 0 where not known
	Sex          string
	Citizenship  []string
	Exploitation []string
	Status       string
	From, To     codelist.Day // follow-up; To zero while it continues
	Withdrawn    bool         // taken back by its sender
}

// RowOf returns the row of a notification.
func RowOf(n Notification) Row {
	f := n.Facts
	return Row{
		ID: n.ID, Agency: n.Agency, Year: n.Year, Reference: n.Reference, Version: n.Version, Received: n.Received,
		BirthYear: f.BirthYear, Sex: f.Sex, Citizenship: f.Citizenship, Exploitation: f.Exploitation, Status: f.Status, From: f.From, To: f.To,
	}
}

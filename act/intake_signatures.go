package act

import (
	"context"
	"io"

	"verdig/access"
	"verdig/codelist"
	"verdig/exchange"
	"verdig/register"
)

// Intake lists the acts of reporting, for those who build pages on them.
//
// Form by form: SaveForm keeps a form (ID "" makes a new one) and returns it
// with its id and version; where somebody saved it meanwhile the error is of
// kind fault.Conflict. What the scope does not reach and what is not there is
// the same fault.NotFound.
type intake interface {
	SaveForm(ctx context.Context, sc access.Scope, f Form) (Form, error)
	OpenForm(ctx context.Context, sc access.Scope, id string) (Form, error)
	Forms(ctx context.Context, sc access.Scope) ([]FormEntry, error)
	DropForm(ctx context.Context, sc access.Scope, id string) error
	CheckForm(ctx context.Context, sc access.Scope, values map[register.Field]string) ([]register.Issue, error)
	Send(ctx context.Context, sc access.Scope, formID string) (Receipt, []register.Issue, error)
}

type keeping interface {
	BeginCorrection(ctx context.Context, sc access.Scope, id register.NotificationID) (formID string, err error)
	Withdraw(ctx context.Context, sc access.Scope, id register.NotificationID, reason string) error
	Receipts(ctx context.Context, sc access.Scope, p Page) (entries []ReceiptEntry, next string, err error)
	Notifications(ctx context.Context, sc access.Scope, f Filter, p Page) (NotificationList, error)
	Notification(ctx context.Context, sc access.Scope, id register.NotificationID) (NotificationView, error)
}

type yearly interface {
	Nothing(ctx context.Context, sc access.Scope, year int) (register.Outcome, error)
	Continuing(ctx context.Context, sc access.Scope, year int) ([]Continuation, error)
	Confirm(ctx context.Context, sc access.Scope, year int, c []Confirmation) ([]Confirmed, error)
}

// Uploads: the file is read through r while the call lasts. Returned writes the
// rows that were not received, with reasons and remedies in language l, and
// gives the name under which the browser may save it.
type uploading interface {
	Preview(ctx context.Context, sc access.Scope, file io.ReaderAt, size int64) (Upload, error)
	Upload(ctx context.Context, sc access.Scope, id string) (Upload, error)
	Commit(ctx context.Context, sc access.Scope, id string) (UploadOutcome, error)
	Returned(ctx context.Context, sc access.Scope, id string, w Text) (name string, err error)
	DropUpload(ctx context.Context, sc access.Scope, id string) error
}

// Text is where a text is written, in which language and by which catalogue.
type Text struct {
	To   io.Writer
	Lang codelist.Lang
	Say  exchange.Say
}

package register

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"verdig/audit"
	"verdig/codelist"
	"verdig/fault"
)

// ExportID identifies an export.
type ExportID string

// ExportStep is what the second person says to a proposed export.
type ExportStep string

// The steps.
const (
	ExportApproved ExportStep = "approve" // who proposed it may fetch the file
	ExportRejected ExportStep = "reject"  // nobody may
)

// Export lets the coded facts of one reporting year leave the register, on a
// legal basis, for a recipient and a purpose. One person proposes it, another
// approves; neither row is ever changed.
type Export struct {
	ID        ExportID
	Year      int    // reporting year
	Basis     string // code list export_basis
	Recipient string // at most 200 characters on one line; in no audit entry
	Purpose   string // at most 500
	Actor     string // who proposes
	At        time.Time

	Step     ExportStep // "" while it waits
	Second   string     // who approves or rejects
	SecondAt time.Time
}

// ExportFile is a file of an export that was fetched.
type ExportFile struct {
	ID     string
	Export ExportID
	Actor  string
	At     time.Time
	Digest string // SHA-256 of the bytes, in hex
	Rows   int    // without the heading
}

// ExportState is where an export stands.
type ExportState string

// The states.
const (
	ExportWaiting ExportState = "waiting"
	ExportRefused ExportState = "rejected"
	ExportOpen    ExportState = "open" // the file may be fetched
	ExportOver    ExportState = "over" // it may not any more
)

const (
	exportOpen   = 7 * 24 * time.Hour // how long an approved export may be fetched
	maxRecipient = 200                // characters
	maxPurpose   = 500
)

// Until is when an approved export can no longer be fetched.
func (e Export) Until() time.Time { return e.SecondAt.Add(exportOpen) }

// State returns where the export stands at a moment.
func (e Export) State(now time.Time) ExportState {
	switch {
	case e.Step == "":
		return ExportWaiting
	case e.Step != ExportApproved:
		return ExportRefused
	case now.Before(e.Until()):
		return ExportOpen
	}
	return ExportOver
}

// MayFetch reports, by error, whether somebody may fetch the file: who proposed
// it, for seven days after another approved. For anybody else there is no such
// export (fault.NotFound); otherwise the error is fault.Conflict and says where
// it stands.
func (e Export) MayFetch(actor string, now time.Time) error {
	if e.Actor != actor {
		return fault.New(fault.NotFound, "store.not_found")
	}
	switch e.State(now) {
	case ExportWaiting:
		return fault.New(fault.Conflict, "register.export.waiting")
	case ExportRefused:
		return fault.New(fault.Conflict, "register.export.rejected")
	case ExportOver:
		return fault.New(fault.Conflict, "register.export.over")
	}
	return nil
}

// Exporter is what an export needs of a store. Its methods belong to one
// transaction, and what they write they write with an audit entry.
type Exporter interface {
	ReportingYears(ctx context.Context) ([]int, error)
	// Export returns an export; an error of kind fault.NotFound where there is none.
	Export(ctx context.Context, id ExportID) (Export, error)
	AddExport(ctx context.Context, e Export) error
	// AddExportDecision stores the word of the second person.
	AddExportDecision(ctx context.Context, e Export) error
}

// ProposeExport notes that an export is wanted. Nothing may leave until another
// person approves. The actor must be of the national unit; a basis that is not
// in the code list export_basis, a year that nobody has reported for, and texts
// that are empty or too long are fault.Invalid.
func ProposeExport(ctx context.Context, tx Exporter, codes *codelist.Library, a Actor, e Export) (Export, error) {
	bases, _ := codes.Scheme("export_basis")
	_, known := bases.Code(e.Basis)
	switch {
	case a.ID == "" || e.At.IsZero():
		return Export{}, fault.New(fault.Internal, "register.export.incomplete")
	case a.Agency != "":
		return Export{}, fault.New(fault.Forbidden, "register.export.agency")
	case !known:
		return Export{}, fault.New(fault.Invalid, "register.export.basis")
	}
	recipient, ok := exportNote(e.Recipient, maxRecipient)
	if !ok {
		return Export{}, fault.New(fault.Invalid, "register.export.recipient", strconv.Itoa(maxRecipient))
	}
	purpose, ok := exportNote(e.Purpose, maxPurpose)
	if !ok {
		return Export{}, fault.New(fault.Invalid, "register.export.purpose", strconv.Itoa(maxPurpose))
	}
	years, err := tx.ReportingYears(ctx)
	if err != nil {
		return Export{}, err
	}
	if !slices.Contains(years, e.Year) {
		return Export{}, fault.New(fault.Invalid, "register.export.year")
	}
	e = Export{
		ID: ExportID(NewID(e.At)), Year: e.Year, Basis: e.Basis, Recipient: recipient, Purpose: purpose,
		Actor: a.ID, At: e.At.UTC().Truncate(time.Microsecond),
	}
	return e, tx.AddExport(ctx, e)
}

// exportNote is a text on one line, without characters that do not print.
func exportNote(text string, limit int) (string, bool) {
	text = norm.NFC.String(strings.Join(strings.Fields(text), " "))
	plain := utf8.ValidString(text) && !strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsPrint(r) })
	return text, plain && text != "" && utf8.RuneCountInString(text) <= limit
}

// SettleExport takes the word of the second person (word: Step and SecondAt)
// on a proposed export. Whoever proposed it cannot approve it: fault.Forbidden;
// to reject one's own is to take it back. One that is settled already is
// fault.Conflict.
func SettleExport(ctx context.Context, tx Exporter, a Actor, id ExportID, word Export) (Export, error) {
	if a.ID == "" || word.SecondAt.IsZero() || word.Step != ExportApproved && word.Step != ExportRejected {
		return Export{}, fault.New(fault.Internal, "register.export.incomplete")
	}
	e, err := tx.Export(ctx, id)
	switch {
	case err != nil:
		return Export{}, err
	case a.Agency != "":
		return Export{}, fault.New(fault.Forbidden, "register.export.agency")
	case e.Step != "":
		return Export{}, fault.New(fault.Conflict, "register.export.settled")
	case e.Actor == a.ID && word.Step == ExportApproved:
		return Export{}, fault.New(fault.Forbidden, "register.export.same_person")
	}
	e.Step, e.Second, e.SecondAt = word.Step, a.ID, word.SecondAt.UTC().Truncate(time.Microsecond)
	return e, tx.AddExportDecision(ctx, e)
}

// ExportFields are the coded facts that an export holds, in the order of its
// columns. What tells who somebody is, or how to reach them, is not among them:
// a field is added here only once somebody has thought about that.
var ExportFields = []Field{
	FieldBirthBasis, FieldPresumedMinor, FieldSex, FieldCitizenship,
	FieldIdentified, FieldFrom, FieldTo, FieldStatus, FieldStatusBody, FieldStatusOn,
	FieldExploitation, FieldMeans, FieldRecruitment, FieldCountry, FieldOffered, FieldAccepted, FieldPermit,
	FieldExploitedFrom, FieldExploitedTo, FieldRegion, FieldPlace, FieldChannel, FieldService, FieldRecruitedIn,
	FieldDeclined, FieldWhyDeclined, FieldConsent, FieldConsentScope, FieldConsentOn, FieldLegalBasis,
	FieldChildWith, FieldAlone, FieldWelfare, FieldWelfareOn, FieldGuardian, FieldGuardianOn, FieldPolice, FieldPoliceOn,
}

// ExportAge returns the code of list age_group into which the person comes
// during the reporting year, by the year of birth or else by the assessed ages
// where they lie in one group; unknown otherwise. It stands in an export in
// place of the year of birth.
func (n Notification) ExportAge() string {
	d := n.Facts.Detail
	switch {
	case n.Facts.BirthYear > 0:
		return ageGroupOf(n.Year - n.Facts.BirthYear)
	case d.AssessedTo > 0 && ageGroupOf(d.AssessedFrom) == ageGroupOf(d.AssessedTo):
		return ageGroupOf(d.AssessedTo)
	}
	return Unknown
}

// Canonical appends the canonical bytes of the proposal to c.
func (e Export) Canonical(c *audit.Content) {
	c.Text("export/1").Text(string(e.ID)).Int(int64(e.Year)).Text(e.Basis).Text(e.Recipient).Text(e.Purpose).Text(e.Actor).Text(audit.FormatTime(e.At))
}

// CanonicalDecision appends the canonical bytes of the second person's word to c.
func (e Export) CanonicalDecision(c *audit.Content) {
	c.Text("export_decision/1").Text(string(e.ID)).Text(string(e.Step)).Text(e.Second).Text(audit.FormatTime(e.SecondAt))
}

// Canonical appends the canonical bytes of a fetched file to c.
func (f ExportFile) Canonical(c *audit.Content) {
	c.Text("export_file/1").Text(f.ID).Text(string(f.Export)).Text(f.Actor).Text(audit.FormatTime(f.At)).Text(f.Digest).Int(int64(f.Rows))
}

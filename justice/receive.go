package justice

import (
	"context"

	"verdig/audit"
	"verdig/fault"
	"verdig/register"
)

// Latest is what is held of a report for one reporting year: the current
// version, and a commitment by which to tell whether new content differs. With
// Version 0 the report may still be known from another year: then ID is set.
type Latest struct {
	ID         ReportID
	Version    int
	Salt       [audit.SaltSize]byte
	Commitment audit.Hash
}

// Intake is what receiving needs of a store. Its methods belong to one
// transaction, and what they write they write with an audit entry.
type Intake interface {
	// LatestReport returns what is held under the reference for the year.
	LatestReport(ctx context.Context, agency, reference string, year int) (Latest, error)
	// CaseID returns the id of the case with the reference, made new where there is none.
	CaseID(ctx context.Context, reference string) (CaseID, error)
	// AddReport stores a report version; content is its canonical bytes.
	AddReport(ctx context.Context, r Report, content []byte) error
}

// Receive stores a report that passed [Check]: the twin of register.Receive
// for the returns of the police. Content that is held already for the same
// agency, reference and year changes nothing; other content becomes a new
// version. r.Received must be set; ids and version are given here.
//
// The actor must act for the agency of the report or for the national unit,
// otherwise the error is of kind fault.Forbidden.
func Receive(ctx context.Context, tx Intake, a register.Actor, r Report) (ReportID, register.Outcome, error) {
	switch {
	case a.ID == "" || r.Agency == "" || r.Year == 0 || r.Reference == "" || r.Received.IsZero():
		return "", 0, fault.New(fault.Internal, "register.receive.incomplete")
	case a.Agency != "" && a.Agency != r.Agency:
		return "", 0, fault.New(fault.Forbidden, "register.receive.other_agency", r.Agency)
	}
	latest, err := tx.LatestReport(ctx, r.Agency, r.Reference, r.Year)
	if err != nil {
		return "", 0, err
	}
	r.CaseID = ""
	if r.CaseReference != "" {
		if r.CaseID, err = tx.CaseID(ctx, r.CaseReference); err != nil {
			return "", 0, err
		}
	}
	var c audit.Content
	r.Canonical(&c)
	if latest.Version > 0 && audit.Commit(latest.Salt, c.Bytes()) == latest.Commitment {
		return latest.ID, register.Unchanged, nil
	}
	outcome := register.NewVersion
	r.ID, r.Version = latest.ID, latest.Version+1
	if r.ID == "" {
		outcome = register.Created
		r.ID = ReportID(register.NewID(r.Received))
	}
	return r.ID, outcome, tx.AddReport(ctx, r, c.Bytes())
}

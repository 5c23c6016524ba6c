package register

import (
	"context"

	"verdig/fault"
)

// Reopen takes back that an agency had nothing to report on a year: the return
// is missing again. Agency, Year and Received of d are read. Where "nothing to
// report" does not stand, nothing is done.
//
// The actor must act for the agency or for the national unit, otherwise the
// error is of kind fault.Forbidden.
func Reopen(ctx context.Context, tx Intake, a Actor, d ReturnDeclaration) error {
	if a.ID == "" || d.Agency == "" || d.Received.IsZero() {
		return fault.New(fault.Internal, "register.receive.incomplete")
	}
	if a.Agency != "" && a.Agency != d.Agency {
		return fault.New(fault.Forbidden, "register.receive.other_agency", d.Agency)
	}
	r, err := tx.AgencyReturn(ctx, d.Agency, d.Year)
	if err != nil || r.Latest != NothingToReport && r.Latest != Contradicted {
		return err
	}
	return declare(ctx, tx, Notification{Agency: d.Agency, Year: d.Year, Received: d.Received}, Retracted)
}

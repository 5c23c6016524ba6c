package register

import (
	"context"
	"verdig/fault"
)

// Reopen takes back that an agency had nothing to report on a year: the return
// is missing again. Where "nothing to report" does not stand, nothing is done.
//
// The actor must act for the agency or for the national unit, otherwise the
// error is of kind fault.Forbidden.
// Of the declaration agency, year and moment are looked at.
func Reopen(ctx context.Context, tx Intake, a Actor, d ReturnDeclaration) error {
	agency, year, at := d.Agency, d.Year, d.Received
	if a.ID == "" || agency == "" || at.IsZero() {
		return fault.New(fault.Internal, "register.receive.incomplete")
	}
	if a.Agency != "" && a.Agency != agency {
		return fault.New(fault.Forbidden, "register.receive.other_agency", agency)
	}
	r, err := tx.AgencyReturn(ctx, agency, year)
	if err != nil || r.Latest != NothingToReport && r.Latest != Contradicted {
		return err
	}
	return declare(ctx, tx, Notification{Agency: agency, Year: year, Received: at}, Retracted)
}

package identity

import (
	"context"
	"slices"

	"verdig/access"
	"verdig/fault"
)

// settingSynthetic is the setting of an installation with invented persons. It
// is made with the installation and cannot be made later (package store).
const settingSynthetic = "synthetic"

// synthetic returns fault.NotFound in an installation with real persons.
func synthetic(ctx context.Context, tx Ledger) error {
	switch value, set, err := tx.Setting(ctx, settingSynthetic); {
	case err != nil:
		return err
	case !set || value != "yes":
		return fault.New(fault.NotFound, "identity.no_demonstration")
	}
	return nil
}

// SignInDemonstration signs an account in without a credential, in an
// installation with invented persons; in every other it is fault.NotFound.
func (s *Service) SignInDemonstration(ctx context.Context, account string) (token string, err error) {
	err = s.vault.update(ctx, note("sign_in", account, access.User{}, ""), func(tx Ledger) error {
		if err := synthetic(ctx, tx); err != nil {
			return err
		}
		token, err = s.beginNow(ctx, tx, account, methodDemonstration)
		return err
	})
	if kind := fault.KindOf(err); err != nil && (kind == fault.NotFound || kind == fault.Forbidden) {
		return "", s.refuse(ctx, "sign_in_demonstration", "", err)
	}
	return token, err
}

// ConfirmDemonstration is a step-up without a credential, in an installation
// with invented persons; in every other it is fault.NotFound.
func (s *Service) ConfirmDemonstration(ctx context.Context, token string) (next string, err error) {
	err = s.within(ctx, "confirm", token, func(tx Ledger, v Visit) error {
		if err := synthetic(ctx, tx); err != nil {
			return err
		}
		if v.Session.Enrolling {
			return errConfirm()
		}
		next, err = s.confirm(ctx, tx, v.Session)
		return err
	})
	return next, err
}

// DemonstrationAccounts returns the accounts that SignInDemonstration lets in;
// in a real installation it is fault.NotFound.
func (s *Service) DemonstrationAccounts(ctx context.Context) ([]access.User, error) {
	var all []access.User
	err := s.vault.view(ctx, note("sign_in", "", access.User{}, ""), func(tx Ledger) error {
		if err := synthetic(ctx, tx); err != nil {
			return err
		}
		var err error
		all, err = tx.Accounts(ctx)
		return err
	})
	return slices.DeleteFunc(all, func(u access.User) bool { return !u.Active() || len(u.Roles) == 0 }), err
}

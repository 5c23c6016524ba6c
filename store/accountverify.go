package store

// accountRows holds the tables of the account compartment against the audit
// chain.
func (v *verification) accountRows() error {
	for _, step := range []func() error{v.accounts, v.credentials, v.invitations, v.proposals, v.machines} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (v *verification) accounts() error {
	return v.rows("account", kindAccount, accountColumns+`, x.salt`+metaColumns+` FROM account x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			r, err := scanAccountRow(scan, v.meta()...)
			r.canonical(&v.content)
			return r.id, err
		})
}

func (v *verification) credentials() error {
	return v.rows("credential", kindCredential, credentialColumns+`, x.salt`+metaColumns+` FROM credential x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			r, err := scanCredentialRow(scan, v.meta()...)
			r.canonical(&v.content)
			return r.id, err
		})
}

func (v *verification) invitations() error {
	return v.rows("invitation", kindInvitation, invitationColumns+`, x.salt`+metaColumns+` FROM invitation x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			r, err := scanInvitation(scan, v.meta()...)
			r.canonical(&v.content)
			return r.id, err
		})
}

func (v *verification) proposals() error {
	return v.rows("account_proposal", kindProposal, proposalColumns+`, x.salt`+metaColumns+` FROM account_proposal x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			r, err := scanProposalRow(scan, v.meta()...)
			r.canonical(&v.content)
			return r.id, err
		})
}

func (v *verification) machines() error {
	return v.rows("machine_client", kindMachine, machineColumns+`, x.salt`+metaColumns+` FROM machine_client x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			r, err := scanMachineRow(scan, v.meta()...)
			r.canonical(&v.content)
			return r.id, err
		})
}

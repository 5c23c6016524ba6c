package casework

// referralState is what the state keeps of referrals.
type referralState struct{}

func (st *State) askedReferral() []string { return nil }

func (st *State) referralsTo(string) []Step { return nil }

func (st *State) referralMayClose(*Step, World) error { return nil }

package casework

// More is what the state keeps of the parts of follow-up that stand in files of
// their own.
type More struct {
	child     childState
	status    statusState
	deadlines deadlineState
	referrals referralState
	meetings  meetingState
}

// began is called when the plan is opened or opened again.
func (st *State) began(s *Step) { st.beganChild(s) }

// asked returns the agencies that are asked for something by a step that
// waits for their answer, beside invitations and handovers.
func (st *State) asked() []string { return st.askedReferral() }

// askedOf returns the steps beside invitations and handovers that wait for an
// agency's answer.
func (st *State) askedOf(agency string) []Step { return st.referralsTo(agency) }

// mayClose reports, by error, what else keeps a plan from being closed.
func (st *State) mayClose(s *Step, w World) error {
	if err := st.statusMayClose(); err != nil {
		return err
	}
	if err := st.deadlineMayClose(w); err != nil {
		return err
	}
	if err := st.childMayClose(s, w); err != nil {
		return err
	}
	if err := st.referralMayClose(s, w); err != nil {
		return err
	}
	return st.meetingMayClose()
}

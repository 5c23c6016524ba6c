package casework

// statusState is what the state keeps of whether the person is a victim.
type statusState struct{}

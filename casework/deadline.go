package casework

// deadlineState is what the state keeps of events that start deadlines.
type deadlineState struct{}

package casework

// meetingState is what the state keeps of meetings.
type meetingState struct{}

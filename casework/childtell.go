package casework

// Who is told of the steps on a child: of an alarm every member, at once.
var _ = tellOfChild()

func tellOfChild() bool {
	telling = append(telling, func(after *State, s Step, tell func(kind string, agencies ...string)) {
		var members []string
		for _, m := range after.Members() {
			members = append(members, m.Agency)
		}
		switch s.Kind {
		case Missing:
			tell("missing", members...)
		case Found:
			tell("found", members...)
		case SayAge, DisputeAge, DecideAge:
			tell("age", members...)
		case CloseTrack:
			tell("track_closed", members...)
		}
	})
	return true
}

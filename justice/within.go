package justice

import (
	"slices"

	"verdig/codelist"
)

// Until returns the roll of what had happened by a day, as it is known now.
func (r *Roll) Until(day codelist.Day) *Roll { return r.until(day) }

// Claims returns the claims for compensation that stand, for victims of a case
// that a test takes, in order.
func (r *Roll) Claims(takes func(CaseID) bool) []Event {
	var all []Event
	for _, e := range r.events {
		if e.Kind == ClaimAward && r.withdrawn[e.ID] == "" && slices.ContainsFunc(e.Victims, func(id EventID) bool { return r.victims[id] != nil && takes(r.victims[id].Case) }) {
			all = append(all, e)
		}
	}
	return all
}

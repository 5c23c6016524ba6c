package justice

import (
	"slices"

	"verdig/codelist"
)

// appealDays is the time for an appeal against a judgment in a criminal case,
// from when it was served: two weeks (Criminal Procedure Act section 310, as in
// HR-2019-1360-U). It does not end on a Saturday, a Sunday or a public holiday.
const appealDays = 14

// AppealUntil is the last day on which a judgment that was served on a day can
// be appealed against: the first working day that is not before the fourteenth
// day after it.
func AppealUntil(served codelist.Day) codelist.Day {
	d := served.AddDays(appealDays)
	for !codelist.WorkingDay(d) {
		d = d.AddDays(1)
	}
	return d
}

// Stand is how a judgment stands for one accused.
type Stand struct {
	Open    bool         // can still be appealed against, or is appealed against
	Away    bool         // set aside, or replaced by the judgment of a higher court
	Aside   bool         // away because it was set aside, and the court judges anew
	Final   bool         // and Day says since when
	Day     codelist.Day // of finality
	ByRule  bool         // because nobody appealed in time
	Waiting codelist.Day // until when an appeal can come, zero where one has come
}

// StandOf says how a judgment stands for an accused at the end of a day. It
// becomes final when both parties have accepted it, when a higher court refuses
// to hear the appeal, when the time for an appeal is out, and at once where
// there is no higher court.
func (r *Roll) StandOf(id EventID, accused EventID, day codelist.Day) Stand {
	j := r.judgments[id]
	if j == nil {
		return Stand{}
	}
	if aside := r.setAside(j, accused); aside != nil && !aside.Day.After(day) {
		return Stand{Away: true, Aside: true}
	}
	if higher := r.above(j, accused, day); higher != nil && !higher.Day.After(day) {
		return Stand{Away: true}
	}
	if a, ok := j.Accepted[accused]; ok && !a.Day.After(day) {
		return Stand{Final: true, Day: a.Day}
	}
	if j.Code == "supreme" {
		return Stand{Final: true, Day: j.Day, ByRule: true}
	}
	if j.waits(accused, day) {
		return Stand{Open: true}
	}
	var refused codelist.Day // the last of them: both parties may have appealed
	for _, a := range j.Appeals {
		if x, ok := j.Refused[a.ID]; ok && a.Accused == accused && !a.Day.After(day) && x.Day.After(refused) {
			refused = x.Day
		}
	}
	if !refused.IsZero() {
		return Stand{Final: true, Day: refused}
	}
	if j.Served.IsZero() {
		return Stand{Open: true}
	}
	until := AppealUntil(j.Served)
	if !day.After(until) {
		return Stand{Open: true, Waiting: until}
	}
	return Stand{Final: true, Day: until.AddDays(1), ByRule: true}
}

// above returns the judgment of a higher court on the same accused that has not
// itself been set aside by a day.
func (r *Roll) above(j *Judgment, accused EventID, day codelist.Day) *Judgment {
	for _, x := range r.spoken[accused] {
		if x == j || instances[x.Code] <= instances[j.Code] {
			continue
		}
		if aside := r.setAside(x, accused); aside == nil || aside.Day.After(day) {
			return x
		}
	}
	return nil
}

// setAside is the remittal by which a judgment was set aside for an accused, nil
// where it was not. It touches those alone whose appeal waited then: for who did
// not appeal the judgment is final, and for whom the higher court has judged
// itself its word stands.
func (r *Roll) setAside(j *Judgment, accused EventID) *Event {
	if j.Remitted == nil || !j.waits(accused, j.Remitted.Day) {
		return nil
	}
	if higher := r.above(j, accused, j.Remitted.Day); higher != nil && !higher.Day.After(j.Remitted.Day) {
		return nil
	}
	return j.Remitted
}

// waits reports whether an appeal for or against an accused waits for the higher
// court at the end of a day.
func (j *Judgment) waits(accused EventID, day codelist.Day) bool {
	return slices.ContainsFunc(j.Appeals, func(a Event) bool {
		refused, ok := j.Refused[a.ID]
		return a.Accused == accused && !a.Day.After(day) && (!ok || refused.Day.After(day))
	})
}

// instances orders the courts (code list court_instance).
var instances = map[string]int{"district": 1, "appeal": 2, "supreme": 3}

// Verdict is the standing word on one count at a day.
type Verdict struct {
	Event
	Judgment EventID
	Instance string
	Final    bool
	Since    codelist.Day // of finality
}

// Verdicts returns for each count on which a court has spoken by a day the word
// that stands, in the order of the counts.
func (r *Roll) Verdicts(day codelist.Day) []Verdict {
	word := make(map[EventID]Verdict)
	for _, j := range r.all.judgments {
		if j.Day.After(day) {
			continue
		}
		for _, v := range j.Verdicts {
			stand := r.StandOf(j.ID, v.Accused, day)
			if stand.Away {
				continue
			}
			word[v.Count] = Verdict{Event: v, Judgment: j.ID, Instance: j.Code, Final: stand.Final, Since: stand.Day}
		}
	}
	var all []Verdict
	for _, c := range r.all.counts {
		if v, ok := word[c.ID]; ok {
			all = append(all, v)
		}
	}
	return all
}

package casework

import (
	"slices"
	"time"

	"verdig/codelist"
)

// The kinds of step by which the guidance is followed.
const (
	DoGuide   Kind = "guide.do"   // a step of the guidance is done
	DropGuide Kind = "guide.drop" // it will not be done, and why
	OpenGuide Kind = "guide.open" // it is to be done after all
)

// trackMissing is the attribute of the steps of a missing-person alarm.
const trackMissing = "missing"

// guideKey names a step of the guidance in a plan: by its code, and of an alarm
// by the alarm.
type guideKey struct {
	of   StepID
	code string
}

// Guided is a step of the guidance (code list guidance) in a plan.
type Guided struct {
	Code     string
	Of       StepID // the alarm to which it belongs, "" for a track
	Area     Area   // the track, "" for an alarm
	Required bool
	Ground   string    // a code of the list law; [HouseRule]
	Source   string    // where it was read, "" where nowhere
	Due      time.Time // zero where no length is set
	Ended    *Step     // by which it was done or dropped
}

// HouseRule is the ground of a step that rests on no law: guidance of the house.
const HouseRule = "house"

// Open reports whether the step is still to be done.
func (g *Guided) Open() bool { return g.Ended == nil }

var _ = define(map[Kind]rule{
	DoGuide:   {needs: fCode, may: fSubject | fDay | fHour | fText, codes: "guidance", fresh: true, check: onGuide(true), apply: endGuide},
	DropGuide: {needs: fCode | fReason, may: fSubject | fText, codes: "guidance", fresh: true, check: onGuide(true), apply: endGuide},
	OpenGuide: {needs: fCode, may: fSubject | fText, codes: "guidance", fresh: true, check: onGuide(false), apply: func(st *State, s *Step) {
		delete(st.child.guide, guideKey{s.Subject, s.Code})
	}},
})

func endGuide(st *State, s *Step) {
	if st.child.guide == nil {
		st.child.guide = make(map[guideKey]*Step)
	}
	st.child.guide[guideKey{s.Subject, s.Code}] = s
}

// onGuide lets a step pass on guidance that is open, or has ended: that of a
// track by the track's body or the one for the whole, that of an alarm by any
// member.
func onGuide(open bool) func(*State, *Step, World) error {
	return func(st *State, s *Step, w World) error {
		if !goodHour(s.Hour) {
			return refuse("casework.hour")
		}
		guidance, _ := w.Codes.Scheme("guidance")
		c, ok := guidance.Code(s.Code)
		if !ok {
			return refuse("casework.code")
		}
		if c.Attrs["track"] == trackMissing {
			if a := st.alarm(s.Subject); a == nil {
				return refuse("casework.subject")
			} else if a.Ended != nil {
				return conflict("casework.missing.off")
			}
		} else if err := st.onTrack(Area(c.Attrs["track"]), s); err != nil {
			return err
		}
		if ended := st.child.guide[guideKey{s.Subject, s.Code}] != nil; ended == open {
			return conflict("casework.guide.state")
		}
		return nil
	}
}

func (st *State) onTrack(track Area, s *Step) error {
	switch {
	case s.Subject != "":
		return refuse("casework.subject")
	case !st.OpenArea(track):
		return conflict("casework.area_closed")
	case st.Responsible(track) != s.Office && st.Responsible(Whole) != s.Office:
		return errNotOurs()
	}
	return nil
}

// Guide returns the guidance of a track, in the order of the list; nil where
// the track was never opened.
func (st *State) Guide(track Area, codes *codelist.Library) []Guided {
	c := st.areas[track]
	if c == nil {
		return nil
	}
	all := st.guided(string(track), "", c.Opened.At, codes)
	for i := range all {
		all[i].Area = track
	}
	return all
}

// GuideOf returns the steps of an alarm, in the order of the list.
func (st *State) GuideOf(a Alarm, codes *codelist.Library) []Guided {
	return st.guided(trackMissing, a.ID, a.Raised.At, codes)
}

func (st *State) guided(track string, of StepID, from time.Time, codes *codelist.Library) []Guided {
	guidance, ok := codes.Scheme("guidance")
	if !ok {
		return nil
	}
	var all []Guided
	for _, c := range guidance.Codes {
		if c.Attrs["track"] != track {
			continue
		}
		g := Guided{
			Code: c.Code, Of: of, Required: c.Attrs["required"] == "yes", Ground: c.Attrs["ground"], Source: c.Attrs["source"],
			Ended: st.child.guide[guideKey{of, c.Code}],
		}
		if length, ok := Period(c.Attrs["length"]); ok {
			g.Due = from.Add(length)
		}
		all = append(all, g)
	}
	return all
}

// Period reads an ISO 8601 period of weeks, days or hours: P1W, P2D, PT24H.
func Period(text string) (time.Duration, bool) {
	p, err := codelist.ParsePeriod(text)
	return time.Duration(24*p.Days+p.Hours) * time.Hour, err == nil && p.Months == 0
}

// goodHour reports whether a text is an hour of the day, or nothing.
func goodHour(text string) bool { return text == "" || isHour(text) }

// left are the required steps that are still to be done.
func left(all []Guided) []Guided {
	return slices.DeleteFunc(all, func(g Guided) bool { return !g.Required || !g.Open() })
}

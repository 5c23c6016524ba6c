package casework

import (
	"slices"
	"strings"

	"verdig/codelist"
)

// The kinds of step on a track of a child. A track is opened by what makes the
// person possibly a child, passes on by a handover, and is closed by its own
// body alone.
const (
	CloseTrack  Kind = "track.close"
	ReopenTrack Kind = "track.reopen"
)

// reasonAdult is the reason to close a track of somebody who is no child.
const reasonAdult = "adult"

var _ = define(map[Kind]rule{
	CloseTrack:  {needs: fArea | fReason, may: fText, check: checkCloseTrack, apply: func(st *State, s *Step) { st.areas[s.Area].end(s) }},
	ReopenTrack: {who: responsible, needs: fArea | fReason, may: fText, check: checkReopenTrack, apply: func(st *State, s *Step) { st.openTrack(s.Area, s.Office, s) }},
})

func (c *Charge) end(s *Step) {
	if c != nil {
		c.Ended = s
	}
}

// openTracks opens the four tracks of somebody who may be a child: each has a
// responsible body from the first moment, the one for the whole until another
// has accepted. A track that was closed because the person was taken for an
// adult, or with the plan, is opened again.
func (st *State) openTracks(s *Step) {
	if !st.MaybeChild() {
		return
	}
	for _, a := range Tracks {
		c := st.areas[a]
		if c == nil || c.Ended != nil && (s.Kind == Reopen || c.Ended.Kind == Close || c.Ended.Reason == reasonAdult) {
			st.openTrack(a, st.Responsible(Whole), s)
		}
	}
}

func (st *State) openTrack(a Area, agency string, s *Step) {
	c := st.areas[a]
	if c == nil {
		c = &Charge{Area: a}
		st.areas[a] = c
	}
	c.Agency, c.Since, c.Opened, c.Ended = agency, *s, *s, nil
}

// checkCloseTrack lets a track be closed by its own body: not by the one for
// the whole, and not while anything of it is left.
func checkCloseTrack(st *State, s *Step, w World) error {
	switch {
	case !slices.Contains(Tracks, s.Area):
		return refuse("casework.area")
	case !st.OpenArea(s.Area):
		return conflict("casework.area_closed")
	case st.areas[s.Area].Agency != s.Office:
		return errNotOurs()
	case st.offered(s.Area) != nil:
		return conflict("casework.close.offer")
	}
	for _, t := range st.tasks {
		if t.Open() && t.Area == s.Area {
			return conflict("casework.track.task")
		}
	}
	if s.Reason == reasonAdult {
		if _, decided := st.AgeDecided(); !decided || st.MaybeChild() {
			return conflict("casework.track.adult")
		}
		return nil
	}
	for _, g := range st.Guide(s.Area, w.Codes) {
		if g.Required && g.Open() {
			return conflict("casework.track.steps")
		}
	}
	return nil
}

func checkReopenTrack(st *State, s *Step, _ World) error {
	switch c := st.areas[s.Area]; {
	case !slices.Contains(Tracks, s.Area):
		return refuse("casework.area")
	case c == nil || c.Ended == nil:
		return conflict("casework.track.open")
	}
	return nil
}

// Bodies are the agencies that can be asked to take a track, those of a region
// first: by type (attribute types of the track) and region (attribute regions
// of the agency). Agencies that do not take part in follow-up are left out.
func Bodies(w World, track Area, regions ...string) []string {
	tracks, _ := w.Codes.Scheme("track")
	agencies, _ := w.Codes.Scheme("agency")
	t, ok := tracks.Code(string(track))
	if !ok {
		return nil
	}
	types := strings.Fields(t.Attrs["types"])
	var near, far []string
	for _, a := range agencies.Codes {
		switch {
		case !slices.Contains(types, a.Attrs[codelist.AttrType]) || a.Attrs[codelist.AttrReturn] == "criminal" || !w.Active(a.Code):
		case slices.ContainsFunc(strings.Fields(a.Attrs["regions"]), func(r string) bool { return slices.Contains(regions, r) }):
			near = append(near, a.Code)
		default:
			far = append(far, a.Code)
		}
	}
	return append(near, far...)
}

// OfRegion returns the one agency of a track that has one of the regions, ""
// where none or several have.
func OfRegion(w World, track Area, regions []string) string {
	agencies, _ := w.Codes.Scheme("agency")
	found := ""
	for _, code := range Bodies(w, track) {
		a, _ := agencies.Code(code)
		if !slices.ContainsFunc(strings.Fields(a.Attrs["regions"]), func(r string) bool { return slices.Contains(regions, r) }) {
			continue
		}
		if found != "" {
			return ""
		}
		found = code
	}
	return found
}

// Fitting reports whether an agency is of a type that takes the track.
func Fitting(w World, track Area, agency string) bool {
	return slices.Contains(Bodies(w, track), agency)
}

// Regions are the regions of the members, by the code list: those near which a
// body is looked for.
func (st *State) Regions(w World) []string {
	agencies, _ := w.Codes.Scheme("agency")
	var all []string
	for _, m := range st.Members() {
		a, _ := agencies.Code(m.Agency)
		if r := strings.Fields(a.Attrs["regions"]); len(r) == 1 {
			all = append(all, r...)
		}
	}
	return all
}

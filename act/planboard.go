package act

import (
	"context"
	"slices"

	"verdig/access"
	"verdig/casework"
	"verdig/store"
)

// Figures of a board that are not of plans.
const (
	FigureStale  casework.Figure = "stale"  // services of the agency's whose free places are old
	FigurePlaces casework.Figure = "places" // free places of the directory

	// FigureUnplanned are the persons of this year who are followed up and have
	// no plan, children first.
	FigureUnplanned casework.Figure = "unplanned"
)

// The figures of the boards in their order; the alarms stand first.
var (
	agencyAlarms = []casework.Figure{casework.FigureMissing, casework.FigureLate, casework.FigureOrphan, casework.FigureDisagrees}
	agencyRest   = []casework.Figure{
		casework.FigureOffered, casework.FigureInvited, casework.FigureReferred,
		casework.FigureOfferedOut, casework.FigureInvitedOut, casework.FigureReferredOut,
		casework.FigureChild, casework.FigurePermit, casework.FigureTask, FigureStale,
	}
	nationAlarms = []casework.Figure{
		casework.FigureMissing, FigureUnplanned, casework.FigureOrphan, casework.FigureLate, casework.FigureClimbed, casework.FigureDisagrees,
	}
	nationRest = []casework.Figure{casework.FigureOffered, casework.FigurePermit, casework.FigureChild, casework.FigureTrack}
)

// BoardLine is one line behind a figure: of a plan, of a service, or of a person
// without a plan.
type BoardLine struct {
	casework.Item        // without a state where the line is not of a plan
	Name          string // how the members name the person, "" for others, or where it was not looked up
	Member        bool
	Service       *casework.Service
	Person        *Unplanned
}

// BoardFigure is a figure and what stands behind it. The number on the board is
// the number of lines.
type BoardFigure struct {
	What  casework.Figure
	Alarm bool
	Lines []BoardLine
}

// Count is the figure.
func (f BoardFigure) Count() int { return len(f.Lines) }

// In is the part of a figure in a group; "" is all of it.
func (f BoardFigure) In(group string) BoardFigure {
	if group != "" {
		f.Lines = slices.DeleteFunc(slices.Clone(f.Lines), func(l BoardLine) bool { return l.Group != group })
	}
	return f
}

// Groups are the groups of a figure that hold anything, in order.
func (f BoardFigure) Groups() []string {
	var all []string
	for _, l := range f.Lines {
		if l.Group != "" {
			all = append(all, l.Group)
		}
	}
	return f.What.Groups(all)
}

// PlanBoard is a board of follow-up.
type PlanBoard struct {
	Figures []BoardFigure
	World   casework.World
	Places  []PlaceRow // of the national unit's board
}

// PlaceRow is how much room there is for a need.
type PlaceRow struct {
	Need casework.Area
	casework.ServiceCapacity
}

// Figure is one of the board, empty where the board has it not.
func (b PlanBoard) Figure(what casework.Figure) BoardFigure {
	for _, f := range b.Figures {
		if f.What == what {
			return f
		}
	}
	return BoardFigure{What: what}
}

// MyWork is what waits for or because of the actor's agency, in the groups of
// casework.FigureMine. Of each group the first are named as the members name
// them, at most as many as are said.
func (d *Desk) MyWork(ctx context.Context, sc access.Scope, named int) (BoardFigure, error) {
	var out BoardFigure
	err := d.onBoard(ctx, sc, false, func(in *boardIn) error {
		out = in.figure(casework.FigureMine)
		shown := map[string]int{}
		var lines []*BoardLine
		for i := range out.Lines {
			if l := &out.Lines[i]; shown[l.Group] < named {
				shown[l.Group]++
				lines = append(lines, l)
			}
		}
		return in.name(ctx, lines)
	})
	return out, err
}

// AgencyBoard returns the figures of the actor's agency.
func (d *Desk) AgencyBoard(ctx context.Context, sc access.Scope) (PlanBoard, error) {
	return d.planBoard(ctx, sc, false, agencyAlarms, agencyRest)
}

// NationalBoard returns the figures of the whole country, with the free places
// in a region, "" for all of them: codes and days alone. It is the national
// unit's.
func (d *Desk) NationalBoard(ctx context.Context, sc access.Scope, region string) (PlanBoard, error) {
	out, err := d.planBoard(ctx, sc, true, nationAlarms, nationRest)
	if err != nil {
		return out, err
	}
	services, err := d.services(ctx, sc, useServiceList)
	for _, need := range casework.Needs {
		out.Places = append(out.Places, PlaceRow{need, casework.FreePlaces(services, string(need), region)})
	}
	return out, err
}

// BoardAsk names a figure, and which part of it.
type BoardAsk struct {
	What         casework.Figure
	Group        string
	Need, Region string // of free places
}

// BoardList returns what stands behind a figure of the actor's own board, with
// the names that members use. A figure that is not of the board is
// fault.NotFound.
func (d *Desk) BoardList(ctx context.Context, sc access.Scope, ask BoardAsk) (BoardFigure, error) {
	nation := sc.Reach(listPlans) == access.All
	known := slices.Concat(agencyAlarms, agencyRest, []casework.Figure{casework.FigureMine})
	if nation {
		known = slices.Concat(nationAlarms, nationRest, []casework.Figure{FigurePlaces})
	}
	if !slices.Contains(known, ask.What) {
		return BoardFigure{}, errNotThere()
	}
	var out BoardFigure
	err := d.onBoard(ctx, sc, nation, func(in *boardIn) error {
		out = in.figure(ask.What).In(ask.Group)
		if ask.What == FigurePlaces {
			out.Lines = slices.DeleteFunc(out.Lines, func(l BoardLine) bool {
				return ask.Need != "" && !slices.Contains(l.Service.Needs, ask.Need) || ask.Region != "" && !l.Service.Takes(ask.Region)
			})
		}
		lines := make([]*BoardLine, len(out.Lines))
		for i := range out.Lines {
			lines[i] = &out.Lines[i]
		}
		return in.name(ctx, lines)
	})
	return out, err
}

func (d *Desk) planBoard(ctx context.Context, sc access.Scope, nation bool, alarms, rest []casework.Figure) (PlanBoard, error) {
	var out PlanBoard
	err := d.onBoard(ctx, sc, nation, func(in *boardIn) error {
		for i, what := range slices.Concat(alarms, rest) {
			f := in.figure(what)
			f.Alarm = i < len(alarms)
			out.Figures = append(out.Figures, f)
		}
		out.World = in.board.World
		return nil
	})
	return out, err
}

// boardIn is what the figures are made of.
type boardIn struct {
	tx       *store.Tx
	own      string // the actor's agency, "" for the national unit
	board    *casework.Board
	services []casework.Service

	unplanned []Unplanned // of the national unit's board
}

// onBoard calls fn with what the board of the actor's agency is made of, or, for
// the nation, that of the country.
func (d *Desk) onBoard(ctx context.Context, sc access.Scope, nation bool, fn func(*boardIn) error) error {
	if (sc.Reach(listPlans) == access.All) != nation {
		return d.refuse(ctx, sc, listPlans, "")
	}
	in := &boardIn{own: sc.Actor().Agency}
	if sc.Reach(useServiceList) != access.None {
		var err error
		if in.services, err = d.services(ctx, sc, useServiceList); err != nil {
			return err
		}
	}
	var staff map[string]map[access.Role]bool
	if nation { // which agencies have a leader is no fact of a plan: the program reads it for itself
		err := d.store.View(ctx, auditNote("board"), func(tx *store.Tx) error {
			var err error
			staff, err = tx.Staffed(ctx)
			return err
		})
		if err != nil {
			return err
		}
	}
	return d.store.ViewAs(ctx, sc, listPlans, "", func(tx *store.Tx) error {
		plans, err := tx.ScopedPlansKept(ctx, listPlans, &d.kept)
		if err != nil {
			return err
		}
		w, err := d.world(ctx, tx)
		if err != nil {
			return err
		}
		in.tx = tx
		of := casework.BoardOf{Agency: in.own, Actor: sc.Actor().ID, Now: momentOf(tx), World: w}
		if nation {
			of.Staffed = staffedBy(staff)
			if in.unplanned, err = d.unplanned(ctx, tx, plans); err != nil {
				return err
			}
		}
		in.board = casework.NewBoard(plans, of)
		return fn(in)
	})
}

// figure makes a figure with what stands behind it.
func (in *boardIn) figure(what casework.Figure) BoardFigure {
	f := BoardFigure{What: what}
	for i := range in.services {
		s := &in.services[i]
		counted := !s.Closed && !s.Uncounted
		if what == FigurePlaces && counted || what == FigureStale && counted && (s.Stale || !s.Places.Told()) && s.Agency == in.own {
			f.Lines = append(f.Lines, BoardLine{Service: s})
		}
	}
	slices.SortStableFunc(f.Lines, func(a, b BoardLine) int { return a.Service.Places.Day.Compare(b.Service.Places.Day) })
	if what == FigureUnplanned {
		for i := range in.unplanned {
			f.Lines = append(f.Lines, BoardLine{Person: &in.unplanned[i]})
		}
	}
	for _, x := range in.board.Items(what) {
		f.Lines = append(f.Lines, BoardLine{Item: x, Member: x.Member(in.own)})
	}
	return f
}

// name puts the names that the members use on lines, where the actor's agency is
// a member and the actor may read them.
func (in *boardIn) name(ctx context.Context, lines []*BoardLine) error {
	if in.tx.Scope().Reach(access.Use{Compartment: access.CaseNote, Action: access.Read}) == access.None {
		return nil
	}
	var plans []*casework.State
	seen := map[casework.PlanID]bool{}
	for _, l := range lines {
		if l.State != nil && l.Member && !seen[l.Plan.ID] {
			seen[l.Plan.ID] = true
			plans = append(plans, l.State)
		}
	}
	names, err := in.tx.ScopedNames(ctx, plans)
	for _, l := range lines {
		if l.State != nil {
			l.Name = names[l.Plan.ID]
		}
	}
	return err
}

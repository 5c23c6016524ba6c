package justice_test

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"verdig/codelist"
	"verdig/justice"
)

// naive is the account of an accused person, read from the minutes.
type naive struct {
	e                                       justice.Event
	at                                      justice.CaseID
	stage                                   justice.Stage
	end                                     justice.End
	ended, indicted, judged, convicted, dec codelist.Day
	ground, decision                        string
	requalified                             bool
	prison, suspended                       int64
	standing                                justice.EventID // the judgment that stands
	final                                   bool
	since                                   codelist.Day
	convictedBy                             codelist.Day // of the verdict that stands
}

func earlier(a, b codelist.Day) codelist.Day {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

var levels = map[string]int{"district": 1, "appeal": 2, "supreme": 3}

// spoke says which judgments hold a verdict on an accused, and which of them
// nobody set aside, in order.
func spoke(minutes []justice.Event, accused justice.EventID) (all, kept []justice.Event) {
	for _, j := range minutes {
		if j.Kind != justice.Judge {
			continue
		}
		if slices.ContainsFunc(minutes, func(e justice.Event) bool {
			return e.Kind == justice.GiveVerdict && e.Subject == j.ID && e.Accused == accused
		}) {
			all = append(all, j)
			if !naiveAside(minutes, j, accused) {
				kept = append(kept, j)
			}
		}
	}
	return all, kept
}

// naiveAccused reads all of an accused from the minutes.
func naiveAccused(minutes []justice.Event, a justice.Event, by codelist.Day) naive {
	n := naive{e: a, at: naiveCase(minutes, a), stage: justice.StageAccused, prison: -1, suspended: -1}
	var dropped, waived justice.Event
	charged := false
	first := map[justice.EventID]string{}
	now := map[justice.EventID]string{}
	for _, e := range minutes {
		switch {
		case e.Kind == justice.AddCount && e.Accused == a.ID:
			first[e.ID], now[e.ID] = e.Law, e.Law
		case e.Kind == justice.CountLaw && first[e.Subject] != "":
			now[e.Subject] = e.Law
		}
		if e.Subject != a.ID {
			continue
		}
		switch e.Kind {
		case justice.Charge:
			charged = true
		case justice.Indict:
			n.indicted, n.decision = e.Day, "indicted"
		case justice.PenaltyNotice:
			n.indicted, n.decision = e.Day, "penalty_notice"
		case justice.WaiveCase:
			waived = e
		case justice.DropCharge:
			dropped = e
		case justice.Reverse:
			dropped = justice.Event{}
		}
	}
	for c := range first {
		n.requalified = n.requalified || first[c] != now[c]
	}
	all, kept := spoke(minutes, a.ID)
	for _, j := range all {
		n.judged = earlier(n.judged, j.Day)
	}
	n.dec = earlier(earlier(n.indicted, dropped.Day), waived.Day)
	if n.indicted.IsZero() {
		n.dec = earlier(n.dec, n.judged)
	}
	var standing justice.Event
	for _, j := range kept {
		if standing.ID == "" || levels[j.Code] >= levels[standing.Code] {
			standing = j
		}
	}
	n.standing = standing.ID
	for _, e := range minutes {
		if e.Kind != justice.GiveVerdict || e.Accused != a.ID || e.Code != justice.Conviction {
			continue
		}
		if e.Subject == standing.ID {
			n.convictedBy = earlier(n.convictedBy, e.Day)
			n.requalified = n.requalified || e.Law != "" && e.Law != first[e.Count]
		}
	}
	if !n.convictedBy.IsZero() {
		for _, j := range kept {
			if naiveConvicted(minutes, j.ID, a.ID) {
				n.convicted = earlier(n.convicted, j.Day)
			}
		}
		var last justice.Event
		for _, e := range minutes {
			if e.Kind == justice.Sentence && e.Subject == standing.ID && e.Accused == a.ID && !e.Day.Before(last.Day) {
				last, n.prison, n.suspended = e, e.Amount, e.Suspended
			}
		}
	}
	convicted, final, since := naiveWord(minutes, a.ID, by)
	n.final, n.since = final, since
	switch {
	case convicted && final:
		n.stage, n.end, n.ended = justice.StageFinal, justice.EndConvicted, since
	case convicted:
		n.stage = justice.StageConvicted
	case !n.judged.IsZero():
		n.stage = justice.StageJudged
	case !n.indicted.IsZero():
		n.stage = justice.StageIndicted
	case charged:
		n.stage = justice.StageCharged
	}
	switch {
	case standing.ID != "":
		if !convicted && final {
			n.end, n.ended = justice.EndAcquitted, since
		}
	case dropped.ID != "":
		n.end, n.ended, n.ground = justice.EndDropped, dropped.Day, dropped.Code
	case waived.ID != "":
		n.end, n.ended = justice.EndWaived, waived.Day
	}
	if n.decision == "" && !n.judged.IsZero() {
		n.decision = "confession_judgment"
	}
	if n.decision == "" && waived.ID != "" {
		n.decision = "waived"
	}
	return n
}

// naiveReport says in one line how far a report has come.
func naiveReport(minutes []justice.Event, x justice.Event, accused []naive) string {
	at := naiveCase(minutes, x)
	var dropped justice.Event
	var investigated, decided, indicted, judged, final codelist.Day
	stage := justice.StageFiled
	reach := func(s justice.Stage) {
		if slices.Index(justice.Stages, s) > slices.Index(justice.Stages, stage) {
			stage = s
		}
	}
	for _, e := range minutes {
		if e.Subject != x.ID {
			continue
		}
		switch e.Kind {
		case justice.Investigate:
			investigated = e.Day
			reach(justice.StageInvestigated)
		case justice.DropCharge:
			dropped = e
		case justice.Reverse:
			dropped = justice.Event{}
		}
	}
	if dropped.ID != "" {
		return fmt.Sprint(x.ID, at, stage, dropped.Code, "dropped", dropped.Code, investigated, dropped.Day, indicted, judged, final)
	}
	ends, ground, decision := map[justice.End]bool{}, "", ""
	rank := []string{"", "waived", "confession_judgment", "penalty_notice", "indicted"}
	for _, a := range accused {
		if a.at != at {
			continue
		}
		reach(a.stage)
		ends[a.end] = true
		if a.end == justice.EndDropped {
			ground = a.ground
		}
		decided, indicted, judged = earlier(decided, a.dec), earlier(indicted, a.indicted), earlier(judged, a.judged)
		if a.end == justice.EndConvicted {
			final = earlier(final, a.ended)
		}
		if slices.Index(rank, a.decision) > slices.Index(rank, decision) {
			decision = a.decision
		}
	}
	end := justice.End("")
	for _, e := range []justice.End{justice.EndDropped, justice.EndWaived, justice.EndAcquitted, "", justice.EndConvicted} {
		if ends[e] {
			end = e
		}
	}
	if end != justice.EndDropped {
		ground = ""
	}
	if decision == "" {
		decision = ground
	}
	return fmt.Sprint(x.ID, at, stage, ground, end, decision, investigated, decided, indicted, judged, final)
}

// naiveVictim says in one line what became of a victim's claim.
func naiveVictim(minutes []justice.Event, v justice.Event) string {
	var claimed, awarded codelist.Day
	claim, award := int64(-1), int64(-1)
	var last codelist.Day
	for _, e := range minutes {
		if !slices.Contains(e.Victims, v.ID) {
			continue
		}
		switch e.Kind {
		case justice.ClaimAward:
			claimed = earlier(claimed, e.Day)
			if !e.Day.Before(last) {
				last, claim = e.Day, e.Amount
			}
		case justice.GiveAward:
			if naiveStands(minutes, e.Subject) && !e.Day.Before(awarded) {
				awarded, award = e.Day, e.Amount
			}
		}
	}
	if award == 0 { // the court gave none
		awarded, award = codelist.Day{}, -1
	}
	return fmt.Sprint(v.ID, naiveCase(minutes, v), claimed, claim, awarded, award)
}

// naiveStands reports whether a judgment stands for anybody in it.
func naiveStands(minutes []justice.Event, judgment justice.EventID) bool {
	accused := map[justice.EventID]bool{}
	var code string
	for _, e := range minutes {
		switch {
		case e.ID == judgment:
			code = e.Code
		case e.Kind == justice.GiveVerdict && e.Subject == judgment:
			accused[e.Accused] = true
		}
	}
	stands := len(accused) == 0
	for a := range accused {
		_, kept := spoke(minutes, a)
		stands = stands || slices.ContainsFunc(kept, func(j justice.Event) bool { return j.ID == judgment }) &&
			!slices.ContainsFunc(kept, func(j justice.Event) bool { return levels[j.Code] > levels[code] })
	}
	return stands
}

// naiveJudgment says in one line how a judgment stands.
func naiveJudgment(minutes []justice.Event, j justice.Event, accused []naive) string {
	said := map[justice.EventID][]string{}
	outcome, confiscated := "", int64(-1)
	for _, e := range minutes {
		switch {
		case e.Subject != j.ID:
		case e.Kind == justice.GiveVerdict:
			said[e.Accused] = append(said[e.Accused], e.Code)
			if outcome != justice.Conviction {
				outcome = cmp.Or(outcome, e.Code)
			}
			if e.Code == justice.Conviction {
				outcome = e.Code
			}
		case e.Kind == justice.Confiscate:
			confiscated = max(confiscated, 0) + e.Amount
		}
	}
	convicted, acquitted, open := 0, 0, len(said) == 0
	var final codelist.Day
	for id, codes := range said {
		if slices.Contains(codes, justice.Conviction) {
			convicted++
		} else if slices.Contains(codes, "acquittal") {
			acquitted++
		}
		for _, a := range accused {
			if a.e.ID == id {
				open = open || a.standing != j.ID || !a.final
				if a.since.After(final) {
					final = a.since
				}
			}
		}
	}
	if open {
		final = codelist.Day{}
	}
	return fmt.Sprint(j.ID, naiveCase(minutes, j), j.Code, j.Day, outcome, final, convicted, acquitted, confiscated)
}

// recountAccount compares every number of the account of a day with a recount
// from the minutes.
func (h *historian) recountAccount(by codelist.Day) {
	h.t.Helper()
	minutes, got := h.minutes(by), h.roll.Account(by)
	if again := justice.FoldEvents(h.roll.Events()).Account(by); !reflect.DeepEqual(got, again) {
		h.t.Fatalf("by %s the roll that grew counts\n%+v\nand folded anew\n%+v", by, got, again)
	}
	of := func(k justice.EventKind) []justice.Event {
		return slices.DeleteFunc(slices.Clone(minutes), func(e justice.Event) bool { return e.Kind != k })
	}
	var accused []naive
	want, found := map[string]bool{}, map[string]bool{}
	for _, e := range of(justice.AddAccused) {
		n := naiveAccused(minutes, e, by)
		accused = append(accused, n)
		want[fmt.Sprint("accused ", e.ID, n.at, n.stage, n.end, n.ended, n.indicted, n.judged, n.convicted, n.requalified, n.prison, n.suspended)] = true
	}
	for _, a := range got.Accused {
		found[fmt.Sprint("accused ", a.ID, a.Case, a.Stage, a.End, a.EndedOn, a.IndictedOn, a.JudgedOn, a.ConvictedOn, a.Requalified, a.Prison, a.Suspended)] = true
	}
	for _, e := range of(justice.FileReport) {
		want["report "+naiveReport(minutes, e, accused)] = true
	}
	for _, p := range got.Reports {
		found["report "+fmt.Sprint(p.Report.ID, p.Report.Case, p.Furthest(), p.Ground, p.End, p.Decision, p.On[justice.StageInvestigated], p.Decided,
			p.On[justice.StageIndicted], p.On[justice.StageJudged], p.On[justice.StageFinal])] = true
	}
	for _, e := range of(justice.AddVictim) {
		want["victim "+naiveVictim(minutes, e)] = true
	}
	for _, v := range got.Victims {
		found["victim "+fmt.Sprint(v.ID, v.Case, v.ClaimedOn, v.Claimed, v.AwardedOn, v.Awarded)] = true
		if v.Awarded > 0 {
			h.awarded++
		}
	}
	for _, e := range of(justice.Judge) {
		want["judgment "+naiveJudgment(minutes, e, accused)] = true
	}
	for _, j := range got.Judgments {
		found["judgment "+fmt.Sprint(j.ID, j.Case, j.Code, j.Day, j.Outcome, j.FinalOn, j.Convicted, j.Acquitted, j.Confiscated)] = true
		if !j.FinalOn.IsZero() {
			h.finals++
		}
	}
	for row := range want {
		if !found[row] {
			h.t.Errorf("by %s not in the account: %s", by, row)
		}
	}
	for row := range found {
		if !want[row] {
			h.t.Errorf("by %s not in the minutes: %s", by, row)
		}
	}
	if len(got.Accused)+len(got.Reports)+len(got.Victims)+len(got.Judgments) != len(want) {
		h.t.Errorf("by %s a row is told twice", by)
	}
	if h.t.Failed() {
		h.t.FailNow()
	}
}

// recountParts compares what is counted in some cases alone with what is picked
// out of everything.
func (h *historian) recountParts(by codelist.Day) {
	h.t.Helper()
	var begin codelist.Day
	var ids []justice.CaseID
	all := h.roll.Paths(begin, by, by)
	for _, d := range h.roll.Dockets() {
		ids = append(ids, d.ID)
		var paths, got []string
		say := func(p justice.Path) string {
			return fmt.Sprint(p.Report.ID, p.Report.Case, p.Reached, p.On, p.Ground, p.End, p.Decision, p.Decided)
		}
		for _, p := range all {
			if h.roll.Now(p.Report.Case) == d.ID {
				paths = append(paths, say(p))
			}
		}
		for _, p := range h.roll.PathsIn([]justice.CaseID{d.ID}, begin, by, by) {
			got = append(got, say(p))
		}
		if !slices.Equal(got, paths) {
			h.t.Fatalf("%s by %s: paths %v, of all %v", d.ID, by, got, paths)
		}
		var events []justice.Event
		for _, e := range h.roll.Events() {
			if h.roll.Now(e.Case) == d.ID || e.Into == d.ID {
				events = append(events, e)
			}
		}
		if got := h.roll.History(d.ID); !reflect.DeepEqual(got, events) {
			h.t.Fatalf("%s: history %+v, of all events %+v", d.ID, got, events)
		}
	}
	whole, sum := h.roll.TallyOf(begin, by), justice.Tally{}
	for _, id := range ids {
		for u, n := range h.roll.TallyIn([]justice.CaseID{id}, begin, by) {
			sum[u] += n
		}
	}
	if got := h.roll.TallyIn(ids, begin, by); !maps.Equal(got, whole) {
		h.t.Fatalf("by %s in all cases: %v, of everything %v", by, got, whole)
	}
	for _, u := range []justice.Unit{justice.Reports, justice.Cases, justice.AccusedOnes, justice.Convicted, justice.VictimsInCase, justice.Judgments} {
		if sum[u] != whole[u] { // a final conviction may be of two cases that were one then
			h.t.Fatalf("%s by %s: %d case by case, %d of everything", u, by, sum[u], whole[u])
		}
	}
}

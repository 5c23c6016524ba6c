package justice

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"verdig/codelist"
)

// Conviction is the code of a judgment that convicts (judgment_outcome).
const Conviction = "conviction"

// Account is what is known of criminal cases by a day, one row for each of what
// a unit counts.
type Account struct {
	Reports   []Path
	Accused   []AccusedAccount
	Victims   []VictimAccount
	Judgments []JudgmentAccount
	Cases     []Case
}

// AccusedAccount is how one accused person stood. A day is zero where it had
// not come.
type AccusedAccount struct {
	Accused
	Presumed    bool // told by a return and entered by nobody: stands for all whom a decision concerned
	Stage       Stage
	End         End
	EndedOn     codelist.Day
	IndictedOn  codelist.Day
	JudgedOn    codelist.Day // first, whatever became of the judgment
	ConvictedOn codelist.Day // first by a judgment that nobody set aside, where a conviction stands
	Requalified bool         // a count is taken for, or convicted under, another provision than charged
	Prison      int64        // days of the sentence that stands, -1 where there is none
	Suspended   int64        // of these; -1 where there is none
}

// VictimAccount is how the claim of one person aggrieved stood.
type VictimAccount struct {
	Victim
	ClaimedOn codelist.Day // first
	Claimed   int64        // kroner of the last claim, -1 where there is none
	AwardedOn codelist.Day
	Awarded   int64 // kroner of the award that stands, -1 where there is none or the court gave nothing
}

// JudgmentAccount is how one judgment stood.
type JudgmentAccount struct {
	Judgment
	Outcome     string
	FinalOn     codelist.Day // on which it had become final for everybody in it
	Convicted   int          // accused, on any count
	Acquitted   int          // accused, of a count and convicted on none
	Confiscated int64        // kroner, -1 where nothing is
}

// Case is one criminal case with at least one judgment.
type Case struct {
	ID               CaseID
	FirstConvictedOn codelist.Day // first conviction in any instance, zero if none
	Instance         string       // court_instance of the latest judgment
	Outcome          string       // judgment_outcome of the latest judgment
	Final            bool         // the latest judgment is final for everybody in it
}

// YearRoll is every criminal case as it was known for the figures of a year:
// the returns up to and including it, told as events, and what was entered as
// it happened before the moment until which the year knows, a zero moment for
// everything. What was entered or withdrawn later is of a later edition. The
// returns are every version of every report, in any order, and the events all
// events of the register in order.
func YearRoll(returns []Report, events []Event, year int, known time.Time) *Roll {
	entered := slices.DeleteFunc(slices.Clone(events), func(e Event) bool { return !known.IsZero() && !e.At.Before(known) })
	gone := map[EventID]bool{}
	for _, e := range entered {
		gone[e.Subject] = gone[e.Subject] || e.Kind == Withdraw
	}
	held := map[string]CaseID{}
	for _, e := range entered {
		if e.Kind == FileReport && e.Reference != "" && !gone[e.ID] {
			held[KnownReport(e.Office, e.Reference)], held[KnownReport(e.Agency, e.Reference)] = e.Case, e.Case
		}
	}
	return FoldEvents(append(FromReturns(returns, year, held), entered...))
}

// Account returns what the roll knows by a day. A case that a return does not
// name cannot be told from another: its report is accounted for, and not the
// case, the accused and the judgment.
func (r *Roll) Account(by codelist.Day) Account { return r.until(by).account(by) }

func (r *Roll) account(by codelist.Day) Account {
	var a Account
	words := r.words(by)
	for _, x := range r.all.reports {
		a.Reports = append(a.Reports, r.path(x, words))
	}
	for _, x := range r.all.accused {
		if !unnamed(x.Case) {
			a.Accused = append(a.Accused, r.accountOf(x, words[x.ID], by))
		}
	}
	awards := r.awards(by)
	for _, x := range r.all.victims {
		v := VictimAccount{Victim: *x, Claimed: -1, Awarded: -1}
		for _, c := range x.Claims {
			if v.ClaimedOn.IsZero() || c.Day.Before(v.ClaimedOn) {
				v.ClaimedOn = c.Day
			}
		}
		if c := latest(x.Claims); c != nil {
			v.Claimed = c.Amount
		}
		if w := latest(awards[x.ID]); w != nil && w.Amount > 0 {
			v.AwardedOn, v.Awarded = w.Day, w.Amount
		}
		a.Victims = append(a.Victims, v)
	}
	for _, x := range r.all.judgments {
		if !unnamed(x.Case) {
			a.Judgments = append(a.Judgments, r.judgmentOf(x, by))
		}
	}
	a.Cases = r.judgedCases(by)
	return a
}

func (r *Roll) accountOf(x *Accused, words []Verdict, by codelist.Day) AccusedAccount {
	a := AccusedAccount{Accused: *x, Presumed: x.Actor == "", Prison: -1, Suspended: -1}
	p := Path{On: map[Stage]codelist.Day{}}
	r.follow(&p, x, words)
	for _, s := range Stages {
		if _, ok := p.On[s]; ok {
			a.Stage = s
		}
	}
	a.End, a.EndedOn = endOf(x, words)
	a.IndictedOn, a.JudgedOn = p.On[StageIndicted], p.On[StageJudged]
	for _, c := range r.shelfOf(x.Case).counts {
		a.Requalified = a.Requalified || c.Accused == x.ID && c.Now() != c.Law[0].Law
	}
	convicted := false
	for _, v := range words {
		if v.Code != Conviction {
			continue
		}
		convicted = true
		c := r.counts[v.Count]
		a.Requalified = a.Requalified || c != nil && v.Law != "" && v.Law != c.Law[0].Law
	}
	if !convicted {
		return a
	}
	var sentences []Event
	for _, j := range r.spoken[x.ID] {
		if r.setAside(j, x.ID) == nil && (a.ConvictedOn.IsZero() || j.Day.Before(a.ConvictedOn)) && j.convicts(x.ID) {
			a.ConvictedOn = j.Day
		}
		if r.StandOf(j.ID, x.ID, by).Away {
			continue
		}
		for _, e := range j.Rulings {
			if e.Kind == Sentence && e.Accused == x.ID {
				sentences = append(sentences, e)
			}
		}
	}
	if s := latest(sentences); s != nil {
		a.Prison, a.Suspended = s.Amount, s.Suspended
	}
	return a
}

// convicts reports whether a judgment convicts an accused on any count.
func (j *Judgment) convicts(accused EventID) bool {
	return slices.ContainsFunc(j.Verdicts, func(v Event) bool { return v.Accused == accused && v.Code == Conviction })
}

// latest is the event of the latest day, of these the one entered last.
func latest(events []Event) *Event {
	var last *Event
	for i := range events {
		if e := &events[i]; last == nil || cmp.Or(e.Day.Compare(last.Day), cmp.Compare(e.Number, last.Number)) >= 0 {
			last = e
		}
	}
	return last
}

// awards are the awards that stand, by victim: those of a judgment that stands
// for anybody in it.
func (r *Roll) awards(by codelist.Day) map[EventID][]Event {
	out := map[EventID][]Event{}
	for _, j := range r.all.judgments {
		stands := j.Remitted == nil && len(j.Verdicts) == 0
		for _, v := range j.Verdicts {
			stands = stands || !r.StandOf(j.ID, v.Accused, by).Away
		}
		for _, e := range j.Rulings {
			if stands && e.Kind == GiveAward {
				for _, v := range e.Victims {
					out[v] = append(out[v], e)
				}
			}
		}
	}
	return out
}

func (r *Roll) judgmentOf(x *Judgment, by codelist.Day) JudgmentAccount {
	j := JudgmentAccount{Judgment: *x, Outcome: outcomeOf(x), Confiscated: -1}
	if final, on := r.finalIn(x, by); final {
		j.FinalOn = on
	}
	acquitted, seen := map[EventID]bool{}, map[EventID]bool{}
	for _, v := range x.Verdicts {
		if !seen[v.Accused] && x.convicts(v.Accused) {
			j.Convicted++
		}
		seen[v.Accused] = true
		if v.Code == acquittal && !acquitted[v.Accused] && !x.convicts(v.Accused) {
			acquitted[v.Accused] = true
			j.Acquitted++
		}
	}
	for _, e := range x.Rulings {
		if e.Kind == Confiscate {
			j.Confiscated = max(0, j.Confiscated) + e.Amount
		}
	}
	return j
}

// acquittal is the code of a judgment that acquits (judgment_outcome).
const acquittal = "acquittal"

// judgedCases returns the cases with at least one judgment, by id: the latest
// word, and the first conviction in any instance.
func (r *Roll) judgedCases(by codelist.Day) []Case {
	byCase := make(map[CaseID]*Case)
	last := make(map[CaseID]codelist.Day)
	for _, j := range r.all.judgments {
		if unnamed(j.Case) || len(j.Verdicts) == 0 { // entered, and not yet what it says
			continue
		}
		c := byCase[j.Case]
		if c == nil {
			c = &Case{ID: j.Case}
			byCase[j.Case] = c
		}
		if before, ok := last[j.Case]; !ok || !j.Day.Before(before) {
			last[j.Case] = j.Day
			c.Instance, c.Outcome = j.Code, outcomeOf(j)
			c.Final, _ = r.finalIn(j, by)
		}
		for _, v := range j.Verdicts {
			if v.Code == Conviction && (c.FirstConvictedOn.IsZero() || v.Day.Before(c.FirstConvictedOn)) {
				c.FirstConvictedOn = v.Day
			}
		}
	}
	out := make([]Case, 0, len(byCase))
	for _, c := range byCase {
		out = append(out, *c)
	}
	slices.SortFunc(out, func(a, b Case) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// outcomeOf is the outcome of a judgment as a whole: a conviction of anybody
// makes it one.
func outcomeOf(j *Judgment) string {
	outcome := ""
	for _, v := range j.Verdicts {
		if v.Code == Conviction || outcome == "" {
			outcome = v.Code
		}
	}
	return outcome
}

// finalIn reports whether a judgment is final for everybody in it, and since
// when.
func (r *Roll) finalIn(j *Judgment, by codelist.Day) (final bool, since codelist.Day) {
	for _, v := range j.Verdicts {
		s := r.StandOf(j.ID, v.Accused, by)
		if !s.Final {
			return false, codelist.Day{}
		}
		if s.Day.After(since) {
			since = s.Day
		}
	}
	return len(j.Verdicts) > 0, since
}

// FiledBetween returns the reports filed from one day to another, in the order
// in which they were filed.
func (r *Roll) FiledBetween(from, to codelist.Day) []Filed {
	var out []Filed
	for _, x := range r.all.reports {
		if !x.Day.Before(from) && !x.Day.After(to) {
			out = append(out, *x)
		}
	}
	slices.SortStableFunc(out, func(a, b Filed) int { return cmp.Or(a.Day.Compare(b.Day), cmp.Compare(a.ID, b.ID)) })
	return out
}

// alone begins the id of the case of a report of which the return names none.
const alone = "report/"

func unnamed(id CaseID) bool { return strings.HasPrefix(string(id), alone) }

package justice_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"verdig/codelist"
	"verdig/fault"
	"verdig/justice"
	"verdig/lang"
)

// historyVariable says how many random events are tried.
const historyVariable = "VERDIG_JUSTICE_EVENTS"

// historian lets events happen at random.
type historian struct {
	*court
	r     *rand.Rand
	now   codelist.Day
	texts *lang.Catalogue
	done  map[justice.EventKind]int
	ids   map[justice.EventKind][]justice.EventID
	cases []justice.CaseID

	awarded, finals int // victims with an award, and final judgments, that were recounted
}

func (h *historian) pick(k justice.EventKind) justice.EventID {
	all := h.ids[k]
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1-h.r.IntN(min(len(all), 4))]
}

func (h *historian) one(from ...string) string { return from[h.r.IntN(len(from))] }

// random makes an event that might be possible.
func (h *historian) random() justice.Event {
	kinds := justice.EventKinds
	e := justice.Event{Kind: kinds[h.r.IntN(len(kinds))], Day: h.now.AddDays(-h.r.IntN(20))}
	if slices.Contains([]justice.EventKind{justice.OpenCase, justice.JoinCases, justice.SplitCase, justice.WaiveCase, justice.DropCharge}, e.Kind) && h.r.IntN(4) > 0 {
		e.Kind = justice.Judge
	}
	if h.r.IntN(3) == 0 { // more of what comes late in a case
		e.Kind = justice.EventKind(h.one("judgment", "verdict", "verdict", "verdict", "sentence", "appeal", "remit", "final", "appeal.refuse", "confiscate", "award"))
	}
	e.Case = h.cases[h.r.IntN(len(h.cases))]
	law := h.one("strl2005-257", "strl2005-258", "strl2005-315")
	switch e.Kind {
	case justice.OpenCase:
		e.Case = justice.CaseID(fmt.Sprintf("c%d", len(h.cases)))
	case justice.FileReport:
		e.Code, e.Law, e.Agency, e.Forms, e.Child = h.one("ordinary", "aggravated"), law, h.one("pd-oslo", "pd-vest"), []string{h.one("labour", "sexual")}, h.one("yes", "no", "unknown")
	case justice.ReportLaw, justice.Investigate:
		e.Subject, e.Law = h.pick(justice.FileReport), law
	case justice.AddAccused, justice.AddVictim:
		e.Code, e.Child = h.one("female", "male"), h.one("yes", "no")
	case justice.AddCount:
		e.Accused, e.Law, e.Forms = h.pick(justice.AddAccused), law, []string{"labour"}
	case justice.CountLaw:
		e.Subject, e.Law = h.pick(justice.AddCount), law
	case justice.Charge, justice.Indict, justice.PenaltyNotice, justice.WaiveCase:
		e.Subject = h.pick(justice.AddAccused)
	case justice.DropCharge, justice.Complain, justice.RejectComplaint, justice.Reverse:
		e.Subject, e.Code = h.pick(justice.EventKind(h.one(string(justice.FileReport), string(justice.AddAccused)))), ""
		if e.Kind == justice.DropCharge {
			e.Code = h.one("dropped_evidence", "dropped_capacity")
		}
	case justice.JoinCases, justice.SplitCase:
		h.moving(&e)
	case justice.Withdraw:
		events := h.roll.Events()
		if len(events) > 0 {
			x := events[len(events)-1-h.r.IntN(min(len(events), 30))]
			e.Subject, e.Case = x.ID, x.Case
		}
	default:
		h.courtroom(&e)
	}
	h.place(&e)
	return e
}

// place puts an event into the case in which what it is about stands.
func (h *historian) place(e *justice.Event) {
	if h.r.IntN(20) == 0 || e.Kind == justice.OpenCase || e.Kind == justice.JoinCases {
		return
	}
	for _, x := range h.roll.Reports("") {
		if x.ID == e.Subject {
			e.Case = x.Case
		}
	}
	for _, x := range h.roll.AccusedIn("") {
		if x.ID == e.Subject || x.ID == e.Accused {
			e.Case = x.Case
		}
	}
	for _, x := range h.roll.JudgmentsIn("") {
		if x.ID == e.Subject {
			e.Case = x.Case
		}
	}
	for _, x := range h.roll.CountsIn("") {
		if x.ID == e.Subject {
			e.Case = x.Case
		}
	}
}

func (h *historian) moving(e *justice.Event) {
	if e.Kind == justice.JoinCases {
		e.Into = h.cases[h.r.IntN(len(h.cases))]
		return
	}
	e.Into, e.Moved = justice.CaseID(fmt.Sprintf("c%d", len(h.cases))), []justice.EventID{h.pick(justice.FileReport), h.pick(justice.AddAccused)}
	for _, x := range h.roll.AccusedIn("") {
		if x.ID == e.Moved[1] {
			e.Case = x.Case
		}
	}
	if rs := h.roll.Reports(e.Case); len(rs) > 0 {
		e.Moved[0] = rs[0].ID
	}
}

func (h *historian) courtroom(e *justice.Event) {
	e.Subject = h.pick(justice.Judge)
	switch e.Kind {
	case justice.Judge:
		e.Subject, e.Code, e.Served = "", h.one("district", "district", "appeal", "supreme"), h.now
		if h.r.IntN(5) == 0 {
			e.Served = codelist.Day{}
		}
		if x := h.roll.AccusedIn(""); len(x) > 0 {
			e.Case = x[len(x)-1-h.r.IntN(min(len(x), 4))].Case
		}
		return
	case justice.Confiscate, justice.Sentence:
		e.Amount = int64(1 + h.r.IntN(1000))
		if e.Kind == justice.Sentence {
			e.Suspended = int64(h.r.IntN(int(e.Amount) + 1))
		}
	case justice.GiveVerdict:
		e.Code, e.Law = h.one("conviction", "conviction", "acquittal", "other"), h.one("strl2005-257", "strl2005-258", "")
	case justice.Appeal:
		e.Code = h.one("accused", "prosecution")
	case justice.RefuseAppeal:
		e.Code = h.one("accused", "prosecution", "")
	case justice.ClaimAward:
		e.Subject, e.Amount, e.Victims = "", int64(1+h.r.IntN(1000)), []justice.EventID{h.pick(justice.AddVictim)}
		return
	case justice.GiveAward:
		e.Victims, e.Amount = []justice.EventID{h.pick(justice.AddVictim)}, int64(h.r.IntN(1000))
		for _, v := range h.roll.VictimsIn("") { // mostly of the case that is judged
			for _, j := range h.roll.JudgmentsIn(v.Case) {
				if j.ID == e.Subject && h.r.IntN(3) > 0 {
					e.Victims[0] = v.ID
				}
			}
		}
	}
	if e.Kind != justice.GiveVerdict && h.r.IntN(4) > 0 { // mostly about a judgment that says something, and somebody in it
		for _, j := range h.roll.JudgmentsIn("") {
			if len(j.Verdicts) > 0 && h.r.IntN(3) > 0 {
				e.Subject, e.Accused = j.ID, j.Verdicts[h.r.IntN(len(j.Verdicts))].Accused
			}
		}
		return
	}
	for _, j := range h.roll.JudgmentsIn("") {
		if j.ID != e.Subject {
			continue
		}
		if counts := h.roll.CountsIn(j.Case); len(counts) > 0 {
			c := counts[h.r.IntN(len(counts))]
			e.Accused = c.Accused
			if e.Kind == justice.GiveVerdict {
				e.Count, e.Day = c.ID, j.Event.Day
			}
		}
	}
}

// TestRandomHistories lets cases go through random histories, with joined and
// split cases, remittals, requalification, droppings that are reversed, events
// that are withdrawn and judgments that become final late, and compares every
// count with a recount that reads the minutes.
func TestRandomHistories(t *testing.T) {
	tries := 20000
	if text := os.Getenv(historyVariable); text != "" {
		tries, _ = strconv.Atoi(text)
	}
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	h := &historian{r: rand.New(rand.NewPCG(2, 6)), texts: texts, done: map[justice.EventKind]int{}}
	for i := range tries {
		if i%1500 == 0 {
			h.court, h.now = newCourt(t), codelist.MustDay(2024, 1, 1)
			h.ids, h.cases = map[justice.EventKind][]justice.EventID{}, []justice.CaseID{"c0"}
		}
		h.now = h.now.AddDays(h.r.IntN(3) / 2)
		h.today = h.now
		e := h.random()
		id, err := h.try(e)
		if err != nil {
			h.refusal(err, e)
			continue
		}
		h.done[e.Kind]++
		h.ids[e.Kind] = append(h.ids[e.Kind], id)
		if e.Kind == justice.OpenCase {
			h.cases = append(h.cases, e.Case)
		}
		if e.Kind == justice.SplitCase {
			h.cases = append(h.cases, e.Into)
		}
		if i%5 == 0 {
			h.recount(h.now.AddDays(-h.r.IntN(200)), h.now.AddDays(-h.r.IntN(60)))
		}
		if i%11 == 0 {
			h.recountAccount(h.now.AddDays(-h.r.IntN(60)))
		}
		if i%199 == 0 {
			h.recountParts(h.now.AddDays(-h.r.IntN(60)))
		}
	}
	n := 0
	for _, k := range justice.EventKinds {
		n += h.done[k]
		if h.done[k] == 0 {
			t.Errorf("%s never happened", k)
		}
	}
	if h.awarded == 0 || h.finals == 0 {
		t.Errorf("%d awards and %d final judgments were recounted", h.awarded, h.finals)
	}
	t.Logf("%d awards, %d final judgments", h.awarded, h.finals)
	t.Logf("%d events tried, %d happened: %v", tries, n, h.done)
}

func (h *historian) refusal(err error, e justice.Event) {
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind == fault.Internal || !h.texts.Has(f.Key) || !h.texts.Has(f.Key+".remedy") {
		h.t.Fatalf("%s: refused by %v", e.Kind, err)
	}
}

// minutes are the events of a roll that stand, by a day.
func (h *historian) minutes(by codelist.Day) []justice.Event {
	var out []justice.Event
	gone := map[justice.EventID]bool{}
	for _, e := range h.roll.Events() {
		if e.Kind == justice.Withdraw {
			gone[e.Subject] = true
		}
	}
	for _, e := range h.roll.Events() {
		if !gone[e.ID] && e.Kind != justice.Withdraw && !e.Day.After(by) {
			out = append(out, e)
		}
	}
	return out
}

// recount counts anew what TallyOf and Paths have counted, reading the minutes
// once for each question.
func (h *historian) recount(from, by codelist.Day) {
	h.t.Helper()
	minutes := h.minutes(by)
	got := h.roll.TallyOf(from, by)
	want := map[justice.Unit]int{}
	opened, joined := map[justice.CaseID]bool{}, map[justice.CaseID]bool{}
	for _, e := range minutes {
		switch e.Kind {
		case justice.FileReport:
			if !e.Day.Before(from) {
				want[justice.Reports]++
			}
		case justice.AddAccused:
			want[justice.AccusedOnes]++
		case justice.AddVictim:
			want[justice.VictimsInCase]++
		case justice.Judge:
			if !e.Day.Before(from) {
				want[justice.Judgments]++
			}
		case justice.OpenCase:
			opened[e.Case] = true
		case justice.SplitCase:
			opened[e.Into] = true
		case justice.JoinCases:
			joined[e.Case] = true
		}
	}
	for id := range opened {
		if !joined[id] {
			want[justice.Cases]++
		}
	}
	finals := map[justice.CaseID]codelist.Day{}
	for _, e := range minutes {
		if e.Kind != justice.AddAccused {
			continue
		}
		convicted, final, since := naiveWord(minutes, e.ID, by)
		if convicted {
			want[justice.Convicted]++
		}
		if convicted && final {
			id := naiveCase(minutes, e)
			if first, ok := finals[id]; !ok || since.Before(first) {
				finals[id] = since
			}
		}
	}
	for _, since := range finals {
		if !since.Before(from) {
			want[justice.FinalVerdicts]++
		}
	}
	for _, u := range []justice.Unit{
		justice.Reports, justice.Cases, justice.AccusedOnes, justice.Convicted, justice.VictimsInCase, justice.Judgments, justice.FinalVerdicts,
	} {
		if got[u] != want[u] {
			h.t.Fatalf("%s from %s by %s: %d, recounted %d", u, from, by, got[u], want[u])
		}
	}
}

// naiveCase is the case in which an accused stands, read from the minutes.
func naiveCase(minutes []justice.Event, a justice.Event) justice.CaseID {
	at := a.Case
	for _, e := range minutes {
		if e.Number < a.Number {
			continue
		}
		if e.Case == at && (e.Kind == justice.JoinCases || e.Kind == justice.SplitCase && slices.Contains(e.Moved, a.ID)) {
			at = e.Into
		}
	}
	return at
}

// naiveWord reads what the courts have said of an accused: the last judgment
// with a verdict on them that nobody set aside, and whether it can no longer
// be changed.
func naiveWord(minutes []justice.Event, accused justice.EventID, by codelist.Day) (convicted, final bool, since codelist.Day) {
	level := map[string]int{"district": 1, "appeal": 2, "supreme": 3}
	var standing justice.Event
	for _, j := range minutes {
		if j.Kind != justice.Judge {
			continue
		}
		spoke, aside := false, false
		for _, e := range minutes {
			spoke = spoke || e.Kind == justice.GiveVerdict && e.Subject == j.ID && e.Accused == accused
		}
		aside = spoke && naiveAside(minutes, j, accused)
		if spoke && !aside && (standing.ID == "" || level[j.Code] >= level[standing.Code]) {
			standing = j
		}
	}
	if standing.ID == "" {
		return false, false, since
	}
	for _, e := range minutes {
		if e.Subject != standing.ID || e.Accused != accused {
			continue
		}
		switch e.Kind {
		case justice.GiveVerdict:
			convicted = convicted || e.Code == justice.Conviction
		case justice.MakeFinal:
			return convicted || naiveConvicted(minutes, standing.ID, accused), true, e.Day
		}
	}
	waits, refused, last := naiveAppeals(minutes, standing.ID, accused, by)
	switch {
	case standing.Code == "supreme":
		return convicted, true, standing.Day
	case refused:
		return convicted, true, last
	case waits || standing.Served.IsZero():
		return convicted, false, since
	}
	until := standing.Served.AddDays(14)
	for !codelist.WorkingDay(until) {
		until = until.AddDays(1)
	}
	return convicted, by.After(until), until.AddDays(1)
}

// naiveAside reads whether a judgment was set aside for an accused: there is a
// remittal, whose appeal waited on that day, and no higher court had judged them
// by then whose judgment was not set aside.
func naiveAside(minutes []justice.Event, j justice.Event, accused justice.EventID) bool {
	for _, remit := range minutes {
		if remit.Kind != justice.Remit || remit.Subject != j.ID {
			continue
		}
		waits, _, _ := naiveAppeals(minutes, j.ID, accused, remit.Day)
		for _, x := range minutes {
			higher := x.Kind == justice.Judge && levels[x.Code] > levels[j.Code] && !x.Day.After(remit.Day) && slices.ContainsFunc(minutes, func(e justice.Event) bool {
				return e.Kind == justice.GiveVerdict && e.Subject == x.ID && e.Accused == accused
			})
			waits = waits && !(higher && !naiveAsideBy(minutes, x, accused, remit.Day))
		}
		return waits
	}
	return false
}

// naiveAppeals reads whether an appeal against a judgment waits at the end of a
// day, and since when all are refused.
func naiveAppeals(minutes []justice.Event, judgment, accused justice.EventID, by codelist.Day) (waits, refused bool, since codelist.Day) {
	for i, a := range minutes {
		if a.Kind != justice.Appeal || a.Subject != judgment || a.Accused != accused || a.Day.After(by) {
			continue
		}
		at := slices.IndexFunc(minutes[i:], func(e justice.Event) bool {
			return e.Kind == justice.RefuseAppeal && e.Subject == judgment && e.Accused == accused && (e.Code == "" || e.Code == a.Code)
		})
		if at < 0 || minutes[i+at].Day.After(by) {
			waits = true
			continue
		}
		refused = true
		if day := minutes[i+at].Day; day.After(since) {
			since = day
		}
	}
	return waits, refused && !waits, since
}

// naiveAsideBy is [naiveAside] where the remittal had come by a day.
func naiveAsideBy(minutes []justice.Event, j justice.Event, accused justice.EventID, by codelist.Day) bool {
	return naiveAside(minutes, j, accused) && slices.ContainsFunc(minutes, func(e justice.Event) bool {
		return e.Kind == justice.Remit && e.Subject == j.ID && !e.Day.After(by)
	})
}

func naiveConvicted(minutes []justice.Event, judgment, accused justice.EventID) bool {
	return slices.ContainsFunc(minutes, func(e justice.Event) bool {
		return e.Kind == justice.GiveVerdict && e.Subject == judgment && e.Accused == accused && e.Code == justice.Conviction
	})
}

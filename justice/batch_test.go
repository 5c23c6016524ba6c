package justice_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/codelist"
	"verdig/justice"
	"verdig/lang"
	"verdig/register"
)

// sender sends rows of events into a register of its own.
type sender struct {
	t      testing.TB
	lib    *codelist.Library
	events []justice.Event
	agency string
	may    bool
	minute int
}

func newSender(t testing.TB) *sender {
	t.Helper()
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return &sender{t: t, lib: lib, agency: "pd-oslo", may: true}
}

// fields reads "event=report on=2026-01-05 ref=1/26": the names of fields may be
// cut short, and a blank within a value is written as _.
var short = map[string]justice.Field{
	"case": justice.FieldCase, "on": justice.FieldEventOn, "ref": justice.FieldReference, "type": justice.FieldType, "child": justice.FieldVictimChild,
	"forms": justice.FieldExploitation, "court": justice.FieldInstance, "served": justice.FieldServed, "outcome": justice.FieldOutcome, "into": justice.FieldInto,
	"by": justice.FieldParty, "prison": justice.FieldPrison, "suspended": justice.FieldCondDays, "nok": justice.FieldKroner,
}

func fields(line string) map[justice.Field]string {
	out := map[justice.Field]string{}
	for part := range strings.FieldsSeq(line) {
		name, value, _ := strings.Cut(part, "=")
		f, ok := short[name]
		if !ok {
			f = justice.Field(name)
		}
		out[f] = strings.ReplaceAll(value, "_", " ")
		if slices.Contains([]justice.Field{justice.FieldEvent, justice.FieldDecision, "yes_no_unknown"}, f) {
			out[f] = value
		}
	}
	return out
}

// batch decides lines and stores what comes out.
func (s *sender) batch(lines ...string) []justice.RowResult {
	s.t.Helper()
	s.minute++
	b := justice.NewBatch(justice.BatchOf{
		Codes: s.lib, Roll: justice.FoldEvents(s.events), Today: codelist.MustDay(2026, 12, 31), Sender: s.agency, Actor: "analyst", Correct: s.may,
		At: time.Date(2027, 1, 1, 0, s.minute, 0, 0, time.UTC),
		Person: func(reference string) (register.NotificationID, error) {
			if reference == receipt {
				return "n-1", nil
			}
			return "", nil
		},
	})
	for i, line := range lines {
		if err := b.Add(i+2, fields(line), nil); err != nil {
			s.t.Fatal(err)
		}
	}
	events, results := b.Settle()
	for i, e := range events {
		if e.Number != len(s.events)+i+1 {
			s.t.Fatalf("event %d has the number %d", len(s.events)+i+1, e.Number)
		}
	}
	s.events = append(s.events, events...)
	return results
}

func (s *sender) roll() *justice.Roll { return justice.FoldEvents(s.events) }

// takes demands that every line is received.
func (s *sender) takes(want register.Outcome, lines ...string) {
	s.t.Helper()
	for i, r := range s.batch(lines...) {
		if r.Outcome != want || len(r.Issues) > 0 {
			s.t.Errorf("%s: outcome %d, %v", lines[i], r.Outcome, r.Issues)
		}
	}
}

// told writes events by what they say, with references in place of ids.
func told(events []justice.Event) []string {
	r := justice.FoldEvents(events)
	names := map[justice.EventID]string{}
	cases := map[justice.CaseID]string{}
	for _, e := range events {
		for _, id := range []justice.CaseID{e.Case, e.Into} {
			if _, ok := cases[id]; !ok {
				cases[id] = fmt.Sprint("case ", len(cases))
			}
		}
		names[e.ID] = fmt.Sprintf("%s %s %s", e.Kind, e.Reference, cases[e.Case])
	}
	list := func(ids []justice.EventID) string {
		var all []string
		for _, id := range ids {
			all = append(all, names[id])
		}
		slices.Sort(all)
		return strings.Join(all, "+")
	}
	var out []string
	for _, e := range events {
		if e.Kind == justice.Withdraw || r.Withdrawn(e.ID) != "" {
			continue
		}
		out = append(out, strings.Join([]string{
			names[e.ID], "about " + names[e.Subject], names[e.Count], names[e.Accused], list(e.Victims), list(e.Moved), cases[e.Into], e.Agency, string(e.Notification), e.Code,
			e.Law, strings.Join(e.Forms, "+"), e.Child, e.Online, e.Group, e.Day.String(), e.Served.String(), fmt.Sprint(e.Amount, e.Suspended), e.Office,
		}, "|"))
	}
	return out
}

// receipt is the reference of a receipt.
var receipt = register.NewReceiptReference()

// toSupreme is a history from report to Supreme Court: the district court
// convicts, the court of appeal sets that aside, the district court convicts
// anew for another provision, and the Supreme Court has the last word.
var toSupreme = []string{
	"case=A event=report on=2026-01-05 ref=1/26 district=pd-oslo type=ordinary law=strl2005-257 forms=labour child=yes online=no organised=unknown",
	"case=A event=investigate on=2026-01-06 report=1/26",
	"case=A event=victim on=2026-01-06 ref=F1 sex=female child=yes receipt=" + receipt,
	"case=A event=victim on=2026-01-06 ref=F2 sex=male",
	"case=A event=accused on=2026-01-20 ref=M1 sex=male",
	"case=A event=count on=2026-01-20 ref=P1 accused=M1 victims=F1;F2 law=strl2005-258 forms=labour;sexual",
	"case=A event=charge on=2026-01-21 accused=M1",
	"case=A event=indict on=2026-02-20 accused=M1",
	"case=A event=claim on=2026-02-21 victims=F1 nok=200_000",
	"case=A event=judgment on=2026-03-02 ref=D1 court=district served=2026-03-03",
	"case=A event=verdict judgment=D1 count=P1 outcome=conviction",
	"case=A event=sentence judgment=D1 accused=M1 prison=900 suspended=100",
	"case=A event=award judgment=D1 victims=F1 nok=150000",
	"case=A event=appeal on=2026-03-10 judgment=D1 accused=M1 by=accused",
	"case=A event=remit on=2026-04-20 judgment=D1",
	"case=A event=judgment on=2026-05-18 ref=D2 court=district served=2026-05-18",
	"case=A event=verdict judgment=D2 count=P1 outcome=conviction law=strl2005-257",
	"case=A event=sentence judgment=D2 accused=M1 prison=700",
	"case=A event=appeal on=2026-05-25 judgment=D2 accused=M1 by=prosecution",
	"case=A event=judgment on=2026-08-24 ref=L1 court=appeal served=2026-08-25",
	"case=A event=verdict judgment=L1 count=P1 outcome=conviction law=strl2005-258",
	"case=A event=appeal on=2026-09-01 judgment=L1 accused=M1 by=accused",
	"case=A event=judgment on=2026-11-30 ref=H1 court=supreme",
	"case=A event=verdict judgment=H1 count=P1 outcome=conviction law=strl2005-258",
	"case=A event=sentence judgment=H1 accused=M1 prison=1000",
}

// The same history, row by row and as the form enters it, makes the same roll.
func TestAFileTellsAWholeHistory(t *testing.T) {
	s := newSender(t)
	s.takes(register.Created, toSupreme...)
	c := newCourt(t)
	c.does(justice.Event{Kind: justice.OpenCase, Reference: "A", Day: day(1, 5)})
	report := c.does(justice.Event{
		Kind: justice.FileReport, Reference: "1/26", Agency: "pd-oslo", Code: "ordinary", Law: "strl2005-257", Forms: []string{"labour"}, Child: "yes", Online: "no", Group: "unknown", Day: day(1, 5),
	})
	c.does(justice.Event{Kind: justice.Investigate, Subject: report, Day: day(1, 6)})
	v1 := c.does(justice.Event{Kind: justice.AddVictim, Reference: "F1", Code: "female", Child: "yes", Notification: "n-1", Day: day(1, 6)})
	v2 := c.does(justice.Event{Kind: justice.AddVictim, Reference: "F2", Code: "male", Child: "unknown", Day: day(1, 6)})
	a := c.does(justice.Event{Kind: justice.AddAccused, Reference: "M1", Code: "male", Day: day(1, 20)})
	p := c.does(justice.Event{
		Kind: justice.AddCount, Reference: "P1", Accused: a, Victims: []justice.EventID{v1, v2}, Law: "strl2005-258", Forms: []string{"labour", "sexual"}, Day: day(1, 20),
	})
	c.does(justice.Event{Kind: justice.Charge, Subject: a, Day: day(1, 21)})
	c.does(justice.Event{Kind: justice.Indict, Subject: a, Day: day(2, 20)})
	c.does(justice.Event{Kind: justice.ClaimAward, Victims: []justice.EventID{v1}, Amount: 200_000, Day: day(2, 21)})
	judge := func(reference, court string, on, served codelist.Day, law string) justice.EventID {
		j := c.does(justice.Event{Kind: justice.Judge, Reference: reference, Code: court, Day: on, Served: served})
		c.does(justice.Event{Kind: justice.GiveVerdict, Subject: j, Count: p, Accused: a, Code: justice.Conviction, Law: law, Day: on})
		return j
	}
	prison := func(j justice.EventID, on codelist.Day, days, suspended int64) {
		c.does(justice.Event{Kind: justice.Sentence, Subject: j, Accused: a, Amount: days, Suspended: suspended, Day: on})
	}
	d1 := judge("D1", "district", day(3, 2), day(3, 3), "strl2005-258")
	prison(d1, day(3, 2), 900, 100)
	c.does(justice.Event{Kind: justice.GiveAward, Subject: d1, Victims: []justice.EventID{v1}, Amount: 150_000, Day: day(3, 2)})
	c.does(justice.Event{Kind: justice.Appeal, Subject: d1, Accused: a, Code: "accused", Day: day(3, 10)})
	c.does(justice.Event{Kind: justice.Remit, Subject: d1, Day: day(4, 20)})
	d2 := judge("D2", "district", day(5, 18), day(5, 18), "strl2005-257")
	prison(d2, day(5, 18), 700, 0)
	c.does(justice.Event{Kind: justice.Appeal, Subject: d2, Accused: a, Code: "prosecution", Day: day(5, 25)})
	l1 := judge("L1", "appeal", day(8, 24), day(8, 25), "strl2005-258")
	c.does(justice.Event{Kind: justice.Appeal, Subject: l1, Accused: a, Code: "accused", Day: day(9, 1)})
	prison(judge("H1", "supreme", day(11, 30), codelist.Day{}, "strl2005-258"), day(11, 30), 1000, 0)

	file, form := told(s.events), told(c.roll.Events())
	for i := range max(len(file), len(form)) {
		if i >= len(file) || i >= len(form) || file[i] != strings.ReplaceAll(form[i], "|strasak", "|pd-oslo") {
			t.Fatalf("event %d:\n%v\n%v", i+1, at(file, i), at(form, i))
		}
	}
	from, by := codelist.MustDay(2026, 1, 1), codelist.MustDay(2026, 12, 31)
	tally := s.roll().TallyOf(from, by)
	if fmt.Sprint(tally) != fmt.Sprint(c.roll.TallyOf(from, by)) || tally[justice.FinalVerdicts] != 1 || tally[justice.Judgments] != 4 {
		t.Errorf("tally: %v", tally)
	}
	// The same file again changes nothing, nor does a part of it.
	before := len(s.events)
	s.takes(register.Unchanged, toSupreme...)
	s.takes(register.Unchanged, toSupreme[8:]...)
	if len(s.events) != before {
		t.Errorf("the file was sent again: %d events, then %d", before, len(s.events))
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "nothing"
}

// issue writes issues as field:key.
func issue(all []justice.Issue) string {
	var out []string
	for _, i := range all {
		out = append(out, strings.TrimSuffix(string(i.Field)+":"+i.Key+" "+strings.Join(i.Args, ","), " "))
	}
	return strings.Join(out, "; ")
}

// What cannot be received says why, in which field, with a remedy in every
// language, and nothing of the case is received.
func TestARowThatIsRefusedSaysWhy(t *testing.T) {
	begin := toSupreme[:8]
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]string{
		"event=investigate":                                                                                      "case_reference:register.issue.missing; event_on:register.issue.missing; report:register.issue.missing",
		"case=A event=reported_to_nobody on=2026-02-01":                                                          "event:register.issue.code 1",
		"case=A on=2026-02-01":                                                                                   "event:register.issue.missing",
		"case=A event=accused on=2026-02-30 ref=M2":                                                              "event_on:register.issue.day; sex:register.issue.missing",
		"case=A event=accused on=2027-02-01 ref=M2 sex=male":                                                     "event_on:register.issue.day_future",
		"case=A event=accused on=2026-02-01 sex=male":                                                            "reference:register.issue.missing",
		"case=A event=accused on=2026-02-01 ref=Ola_Nordmann sex=male":                                           "reference:justice.event.person_reference",
		"case=A event=victim on=2026-02-01 ref=Kari sex=female":                                                  "reference:justice.event.person_reference",
		"case=A event=accused on=2026-02-01 ref=01019000083 sex=male":                                            "reference:register.issue.identity_number",
		"case=A event=accused on=2026-02-01 ref=M2 sex=male;female":                                              "sex:register.issue.several",
		"case=A event=victim on=2026-02-01 ref=F3 sex=male receipt=Ana":                                          "receipt:act.docket.reference",
		"case=A event=victim on=2026-02-01 ref=F3 sex=male law=strl2005-257":                                     "law:justice.row.not_taken",
		"case=A event=charge on=2026-02-01 accused=M9":                                                           "accused:justice.row.unknown_ref",
		"case=A event=charge on=2026-02-01 accused=M1;M9":                                                        "accused:register.issue.several",
		"case=B event=charge on=2026-02-01 accused=M1":                                                           "case_reference:justice.row.unknown_case",
		"case=A event=charge on=2026-03-01 accused=M1":                                                           "event:justice.row.entered",
		"case=A event=accused on=2026-01-20 ref=M1 sex=female":                                                   "event:justice.row.entered",
		"case=A event=charge on=2026-01-21 accused=M1 correct=yes ref=E1":                                        "", // nothing differs
		"case=A event=waive on=2026-03-01 accused=M1 correct=yes":                                                "event:justice.row.no_entry",
		"case=A event=drop on=2026-03-01 decision=dropped_evidence":                                              "report:justice.row.one_of",
		"case=A event=drop on=2026-03-01 decision=indicted accused=M1":                                           "decision:justice.event.code",
		"case=A event=drop on=2026-03-01 decision=dropped_other report=1/26":                                     "event:justice.order.drop_accused",
		"case=A event=count on=2026-02-01 ref=P2 accused=M1 law=strl2005-257 forms=labour offence_on=2026-02-02": "offence_on:justice.order.offence_later",
		"case=A event=count on=2026-02-01 ref=P2 accused=M1 law=strl2005-257 forms=labour offence_on=2012-02-02": "law:justice.order.law_of_the_day",
		"case=A event=count on=2026-02-01 ref=P2 accused=M1 law=strl1902-224 forms=labour offence_on=2012-02-02": "",
		"case=A event=drop on=2026-03-01 decision=dropped_other accused=M1 served_on=2026-02-01":                 "served_on:justice.order.told_early",
		"case=A event=complain on=2026-03-01 accused=M1":                                                         "event:justice.order.not_dropped",
		"case=A event=judgment on=2026-03-02 ref=D1 court=district":                                              "event:act.docket.verdicts",
		"case=A event=judgment on=2026-02-01 ref=D1 court=appeal":                                                "event:justice.order.without_appeal",
		"case=A event=claim on=2026-03-02 victims=F1 nok=-5":                                                     "amount_nok:justice.row.number",
		"case=A event=claim on=2026-03-02 victims=F1 nok=99999999999999":                                         "amount_nok:justice.row.number",
		"case=A event=claim on=2026-03-02 victims=F1 nok=0":                                                      "amount_nok:justice.event.amount",
		"case=C event=report on=2026-03-02 ref=1/26 district=pd-oslo type=ordinary law=strl2005-257":             "reference:justice.row.elsewhere",
		"case=A event=case.join on=2026-03-02 into=Z":                                                            "into_case:justice.row.unknown_case",
		"case=A event=case.join on=2026-03-02 into=A":                                                            "into_case:justice.event.into",
		"case=A event=case.split on=2026-03-02 into=Z":                                                           "event:justice.event.moved",
		"case=A event=withdraw on=2026-03-02":                                                                    "event:register.issue.code 1",
	} {
		s := newSender(t)
		s.takes(register.Created, begin...)
		before := len(s.events)
		r := s.batch(line, "case=A event=accused on=2026-02-02 ref=M7 sex=other")
		if got := issue(r[0].Issues); got != want || (r[0].Outcome == 0) != (want != "") {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
		ownCase := strings.Contains(line, "case=A ")
		if held := r[1].Outcome == 0; held != (ownCase && want != "") || held && issue(r[1].Issues) != ":justice.row.together 2" {
			t.Errorf("%s: the other row: %d %s", line, r[1].Outcome, issue(r[1].Issues))
		}
		if ownCase && want != "" && len(s.events) != before {
			t.Errorf("%s: something was entered", line)
		}
		for _, i := range slices.Concat(r[0].Issues, r[1].Issues) {
			for _, key := range []string{i.Key, i.Key + ".remedy"} {
				if !texts.Has(key) {
					t.Errorf("%s has no text", key)
				}
			}
		}
	}
}

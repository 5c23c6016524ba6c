package justice_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/codelist"
	"verdig/justice"
	"verdig/register"
)

// Every kind of event that a row can tell is in the code list, and every field
// is taken by some kind.
func TestRowsCanTellEveryKind(t *testing.T) {
	s := newSender(t)
	list, _ := s.lib.Scheme("case_event")
	var codes, kinds []string
	for _, c := range list.Codes {
		codes = append(codes, c.Code)
	}
	for _, k := range justice.RowKinds {
		kinds = append(kinds, string(k))
	}
	slices.Sort(codes)
	slices.Sort(kinds)
	if !slices.Equal(codes, kinds) {
		t.Errorf("the list has %v, rows can tell %v", codes, kinds)
	}
	for _, f := range justice.EventFields {
		if !slices.ContainsFunc(justice.RowKinds, func(k justice.EventKind) bool { takes, _ := justice.TakesField(k, f); return takes }) {
			t.Errorf("no event takes %s", f)
		}
	}
}

// spoiled is the history with one row that cannot be received.
func spoiled(row int, line string) []string {
	lines := slices.Clone(toSupreme)
	lines[row] = line
	return lines
}

// A case comes back whole with the row that is wrong; mended and sent again, it
// is what it would have been. Other cases of the file are received.
func TestACaseIsReceivedWhole(t *testing.T) {
	whole := newSender(t)
	whole.takes(register.Created, toSupreme...)
	other := []string{
		"case=B event=report on=2026-02-05 ref=2/26 type=aggravated law=strl2005-258 forms=sexual",
		"case=B event=drop on=2026-02-20 report=2/26 decision=dropped_evidence",
	}
	for row, line := range map[int]string{
		0:  "case=A event=report on=2026-01-05 ref=1/26 type=none law=strl2005-257 forms=labour child=yes",
		2:  "case=A event=victim on=2026-01-06 ref=F1 sex=female child=yes receipt=" + register.NewReceiptReference(),
		5:  "case=A event=count on=2026-01-20 ref=P1 accused=M1 victims=F1;F9 law=strl2005-258 forms=labour;sexual",
		10: "case=A event=verdict judgment=D1 count=P1 outcome=guilty",
		13: "case=A event=appeal on=2026-05-10 judgment=D1 accused=M1 by=accused", // too late: it was final
	} {
		s := newSender(t)
		results := s.batch(slices.Concat(spoiled(row, line), other)...)
		if len(s.events) != 3 || len(s.roll().Reports("")) != 1 {
			t.Fatalf("row %d: %d events of the other case", row+2, len(s.events))
		}
		for i, r := range results[:len(toSupreme)] {
			if r.Outcome != 0 || len(r.Issues) == 0 || r.Event != "" || r.Case != "" {
				t.Errorf("row %d of a case with row %d wrong: %+v", r.Row, row+2, r)
			}
			if i != row && r.Issues[0].Args == nil && !slices.ContainsFunc(r.Issues, func(x justice.Issue) bool { return x.Key == justice.IssueEarlier }) {
				t.Errorf("row %d does not name row %d: %s", r.Row, row+2, issue(r.Issues))
			}
		}
		s.events = nil
		s.takes(register.Created, toSupreme...)
		if !slices.Equal(told(s.events), told(whole.events)) {
			t.Errorf("row %d: mended, it is another history", row+2)
		}
	}
}

// A new row that is wrong does not bring back what is entered already.
func TestWhatIsEnteredDoesNotComeBack(t *testing.T) {
	s := newSender(t)
	s.takes(register.Created, toSupreme[:8]...)
	results := s.batch(append(slices.Clone(toSupreme[:8]), "case=A event=claim on=2026-02-21 victims=F8 nok=1", toSupreme[8])...)
	for i, r := range results {
		if want := i < 8; (r.Outcome == register.Unchanged) != want {
			t.Errorf("row %d: %d %s", r.Row, r.Outcome, issue(r.Issues))
		}
	}
}

// A row with the mark corrects what is entered, and takes along what stands on
// it; without the mark, or the right, or anything entered, it is refused.
func TestARowCorrects(t *testing.T) {
	s := newSender(t)
	s.takes(register.Created, toSupreme...)
	later := "case=A event=judgment on=2026-03-04 ref=D1 court=district served=2026-03-04"
	if r := s.batch(later); issue(r[0].Issues) != "event:"+justice.IssueEntered {
		t.Errorf("without the mark: %s", issue(r[0].Issues))
	}
	s.may = false
	if r := s.batch(later + " correct=yes"); issue(r[0].Issues) != "correct:"+justice.IssueMayCorrect {
		t.Errorf("without the right: %s", issue(r[0].Issues))
	}
	s.may = true
	if r := s.batch("case=A event=judgment on=2026-03-12 ref=D1 court=district served=2026-03-12 correct=yes"); r[0].Outcome != 0 || r[0].Issues[0].Key != "justice.order.before_judgment" {
		t.Errorf("after its appeal: %s", issue(r[0].Issues))
	}
	s.takes(register.NewVersion, later+" correct=yes")
	s.takes(register.Unchanged, later+" correct=yes")
	s.takes(register.Unchanged, later)
	for i, r := range s.batch(toSupreme...) {
		if want := i != 9; (r.Outcome == register.Unchanged) != want {
			t.Errorf("the old file, row %d: %d %s", r.Row, r.Outcome, issue(r.Issues))
		}
	}
	all := s.roll().JudgmentsIn("")
	j := all[slices.IndexFunc(all, func(x justice.Judgment) bool { return x.Reference == "D1" })]
	if j.Day != day(3, 4) || len(j.Verdicts) != 1 || j.Verdicts[0].Day != day(3, 4) || len(j.Rulings) != 2 || j.Remitted == nil {
		t.Errorf("the judgment: %+v", j)
	}
	s.takes(register.NewVersion, "case=A event=victim on=2026-01-06 ref=F2 sex=male receipt="+receipt+" correct=yes")
	s.takes(register.NewVersion, "case=A event=appeal on=2026-03-11 judgment=D1 accused=M1 by=accused correct=yes")
	s.takes(register.NewVersion, "case=A event=claim on=2026-02-22 victims=F1 nok=250000 correct=yes")
	// A charge could not be said after the indictment: what came after it is said
	// again too.
	s.takes(register.NewVersion, "case=A event=charge on=2026-01-22 accused=M1 correct=yes")
	if a := s.roll().AccusedIn(""); a[0].Charged == nil || a[0].Charged.Day != day(1, 22) || a[0].Indicted == nil || len(s.roll().JudgmentsIn("")) != 4 {
		t.Errorf("the accused: %+v", a[0])
	}
	if n := s.roll().TallyOf(codelist.MustDay(2026, 1, 1), codelist.MustDay(2026, 12, 31))[justice.FinalVerdicts]; n != 1 {
		t.Errorf("%d final convictions", n)
	}
	// What somebody else entered is not the sender's to correct.
	s.agency = "strasak"
	if r := s.batch("case=1/26 event=victim on=2026-01-06 ref=F2 sex=female correct=yes"); issue(r[0].Issues) != "case_reference:"+justice.IssueUnknownCase {
		t.Errorf("a case that is not the sender's: %s", issue(r[0].Issues))
	}
}

// Cases are joined and split under the references of their sender, who goes on
// naming everything as before.
func TestRowsJoinAndSplit(t *testing.T) {
	s := newSender(t)
	lines := []string{
		"case=A event=report on=2026-01-05 ref=1 type=ordinary law=strl2005-257 forms=labour",
		"case=A event=accused on=2026-01-06 ref=M1 sex=male",
		"case=B event=report on=2026-01-07 ref=2 type=ordinary law=strl2005-257 forms=labour",
		"case=B event=accused on=2026-01-08 ref=M2 sex=female",
		"case=A event=case.join on=2026-01-20 into=B",
		"case=A event=count on=2026-01-21 ref=P1 accused=M1 law=strl2005-257 forms=labour",
		"case=B event=count on=2026-01-21 ref=P2 accused=M2 law=strl2005-257 forms=labour",
		"case=B event=case.split on=2026-01-22 into=C accused=M1 report=1",
		"case=C event=indict on=2026-01-23 accused=M1",
		"case=B event=indict on=2026-01-23 accused=M2",
	}
	s.takes(register.Created, lines...)
	s.takes(register.Unchanged, lines...)
	roll := s.roll()
	all := roll.Dockets()
	if len(all) != 2 || len(roll.AccusedIn(all[0].ID)) != 1 || len(roll.AccusedIn(all[1].ID)) != 1 || len(roll.Reports(all[1].ID)) != 1 {
		t.Errorf("%d cases: %v", len(all), told(s.events))
	}
	for line, want := range map[string]string{
		"case=B event=case.join on=2026-02-01 into=D":                                         "into_case:" + justice.IssueUnknownCase,
		"case=B event=case.split on=2026-02-01 into=A report=2":                               "event:justice.order.case_new",
		"case=D event=report on=2026-01-05 ref=1 type=ordinary law=strl2005-257 forms=labour": "reference:" + justice.IssueElsewhere,
		"case=B event=charge on=2026-02-01 accused=M1":                                        "accused:justice.event.subject",
		"case=B event=case.split on=2026-02-01 into=E accused=M9":                             "accused:" + justice.IssueUnknownRef,
		"case=C event=case.join on=2026-01-20 into=C":                                         "into_case:justice.event.into",
	} {
		if got := issue(s.batch(line)[0].Issues); got != want {
			t.Errorf("%s: %s, want %s", line, got, want)
		}
	}
	// A join that is refused holds back both cases.
	before := len(s.events)
	results := s.batch("case=B event=claim on=2026-02-01 victims=F1 nok=1", "case=C event=accused on=2026-02-01 ref=M5 sex=male", "case=C event=case.join on=2026-02-02 into=B")
	if results[1].Outcome != 0 || results[2].Outcome != 0 || len(s.events) != before {
		t.Errorf("half of two joined cases: %+v", results)
	}
}

// A case that the form opened has no reference of the sender's: it is named by
// that of a report in it. A district names a case that another agency opened
// in the same way, where a report of its own stands.
func TestACaseIsNamedByAReport(t *testing.T) {
	s := newSender(t)
	s.agency = "strasak"
	s.takes(register.Created,
		"case=X event=report on=2026-01-05 ref=7/26 district=pd-oslo type=ordinary law=strl2005-257 forms=labour",
		"case=Y event=report on=2026-01-05 ref=7/26 district=pd-vest type=ordinary law=strl2005-257 forms=labour",
		"case=Y event=report on=2026-01-06 ref=8/26 district=pd-oslo type=ordinary law=strl2005-257 forms=labour")
	if r := s.batch("case=Z event=report on=2026-01-05 ref=9/26 type=ordinary law=strl2005-257"); issue(r[0].Issues) != "district:justice.event.agency" {
		t.Errorf("a register of cases is no district: %s", issue(r[0].Issues))
	}
	s.agency = "pd-oslo"
	if r := s.batch("case=7/26 event=accused on=2026-01-05 ref=M1 sex=male"); issue(r[0].Issues) != "case_reference:"+justice.IssueUnknownCase {
		t.Errorf("two cases have the report: %s", issue(r[0].Issues))
	}
	s.takes(register.Created, "case=8/26 event=accused on=2026-01-05 ref=M1 sex=male")
	s.agency = "pd-nordland"
	if r := s.batch("case=8/26 event=accused on=2026-01-05 ref=M1 sex=male"); issue(r[0].Issues) != "case_reference:"+justice.IssueUnknownCase {
		t.Errorf("a district without a report in it: %s", issue(r[0].Issues))
	}
	s.agency = "rosa"
	if r := s.batch("case=Q event=report on=2026-01-05 ref=1 district=pd-oslo type=ordinary law=strl2005-257"); issue(r[0].Issues) != ":"+justice.IssueAgencyKind+" rosa" {
		t.Errorf("no police: %s", issue(r[0].Issues))
	}
	if n := len(s.roll().AccusedIn("")); n != 1 {
		t.Errorf("%d accused", n)
	}
}

// A long case is decided in reasonable time, and one that is too long is not.
func TestALongCase(t *testing.T) {
	s := newSender(t)
	lines := []string{"case=A event=report on=2026-01-05 ref=1 type=ordinary law=strl2005-257 forms=labour"}
	for i := range 4000 {
		lines = append(lines, fmt.Sprintf("case=A event=accused on=2026-01-06 ref=M%d sex=male", i))
	}
	began := time.Now()
	results := s.batch(lines...)
	if len(s.events) != 0 || !strings.Contains(issue(results[4000].Issues), justice.IssueLong) {
		t.Errorf("%d events, %s", len(s.events), issue(results[4000].Issues))
	}
	if took := time.Since(began); took > 20*time.Second {
		t.Errorf("took %v", took)
	}
}

// FuzzBatch sends rows made of any bytes: what comes out could have been entered
// one by one, a case stands whole or not at all, and the same rows again add
// nothing.
func FuzzBatch(f *testing.F) {
	f.Add([]byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
	f.Add([]byte{0, 0, 25, 4, 4, 26, 30, 27, 5, 28, 7, 29, 33})
	more := slices.Concat(toSupreme, []string{
		"case=B event=report on=2026-02-05 ref=2/26 type=aggravated law=strl2005-258 forms=sexual",
		"case=B event=drop on=2026-02-20 report=2/26 decision=dropped_evidence",
		"case=A event=case.join on=2026-02-20 into=B", "case=A event=case.split on=2026-02-20 into=C accused=M1",
		"case=A event=accused on=2026-01-19 ref=M1 sex=male correct=yes", "case=A event=accused on=2026-01-21 ref=M1 sex=female correct=yes",
		"case=A event=judgment on=2026-03-01 ref=D1 court=district correct=yes", "case=C event=indict on=2026-02-21 accused=M1",
		"case=B event=complain on=2026-02-25 report=2/26", "case=A event=report on=2026-01-04 ref=1/26 type=ordinary law=strl2005-257 correct=yes",
		"case=B event=accused ref=\x00 sex=\xff", "event=report", "",
	})
	f.Fuzz(func(t *testing.T, order []byte) {
		if len(order) > 80 {
			return
		}
		s := newSender(t)
		var lines []string
		for _, b := range order {
			lines = append(lines, more[int(b)%len(more)])
		}
		first := s.batch(lines...)
		lib, kept := s.lib, justice.FoldEvents(nil)
		for _, e := range s.events {
			if err := kept.DecideEvent(lib, &e, codelist.MustDay(2026, 12, 31)); err != nil {
				t.Fatalf("%s was let pass: %v", e.Kind, err)
			}
			kept = kept.With(e)
		}
		for _, j := range kept.JudgmentsIn("") {
			if len(j.Verdicts) == 0 {
				t.Fatal("a judgment without a verdict")
			}
		}
		entered := map[string]bool{}
		for i, r := range first {
			c := string(fields(lines[i])[justice.FieldCase])
			if (r.Outcome == 0) != (len(r.Issues) > 0) || r.Outcome == 0 && r.Event != "" {
				t.Fatalf("%+v", r)
			}
			entered[c] = entered[c] || r.Outcome == register.Created
		}
		for i, r := range first {
			if c := string(fields(lines[i])[justice.FieldCase]); r.Outcome == 0 && entered[c] {
				t.Fatalf("half of %s is entered: row %d %s", c, r.Row, issue(r.Issues))
			}
		}
		if slices.ContainsFunc(lines, func(l string) bool { return strings.Contains(l, "correct=yes") }) {
			return // what is corrected twice in one file is corrected twice more
		}
		before := len(s.events)
		for i, r := range s.batch(lines...) {
			if first[i].Outcome != 0 && r.Outcome != register.Unchanged {
				t.Fatalf("again: %s: %d, then %d %s", lines[i], first[i].Outcome, r.Outcome, issue(r.Issues))
			}
		}
		if len(s.events) != before {
			t.Fatal("the same rows again enter something")
		}
	})
}

// What another district has split off from a case is out of reach: rows about it
// are answered as if nothing had happened to it since, and its references are
// unknown. What the sender itself has said comes back unchanged.
func TestRowsLearnNothingOfACaseOutOfReach(t *testing.T) {
	s := newSender(t)
	own := []string{
		"case=A event=report on=2026-01-05 ref=1 type=ordinary law=strl2005-257 forms=labour",
		"case=A event=accused on=2026-01-06 ref=M1 sex=male",
		"case=A event=count on=2026-01-06 ref=P1 accused=M1 law=strl2005-257 forms=labour",
	}
	s.takes(register.Created, own...)
	s.agency = "strasak"
	s.takes(register.Created, "case=S event=report on=2026-01-05 ref=2 district=pd-vest type=ordinary law=strl2005-257 forms=labour")
	s.agency = "pd-vest"
	s.takes(register.Created, "case=2 event=accused on=2026-01-06 ref=M2 sex=male")
	// By the form the cases are joined, and the accused of the first split off.
	into, from := s.roll().Reports("")[1].Case, s.roll().Reports("")[0].Case
	for _, e := range []justice.Event{
		{Kind: justice.JoinCases, Case: from, Into: into, Day: codelist.MustDay(2026, 1, 10), Office: "pd-oslo"},
		{Kind: justice.SplitCase, Case: into, Into: "split", Moved: []justice.EventID{s.roll().AccusedIn("")[0].ID, s.roll().Reports("")[1].ID}, Day: codelist.MustDay(2026, 1, 11), Office: "pd-vest", Reference: "V"},
	} {
		e.Number = len(s.events) + 1
		e.ID = justice.EventID(fmt.Sprintf("form-%d", e.Number))
		s.events = append(s.events, e)
	}
	s.takes(register.Created, "case=V event=charge on=2026-01-20 accused=M1", "case=V event=accused on=2026-01-21 ref=M3 sex=male")
	s.agency = "pd-oslo"
	s.takes(register.Unchanged, own...)
	for line, want := range map[string]string{
		"case=A event=charge on=2026-01-20 accused=M1": "accused:justice.event.subject", // entered by the other on this day
		"case=A event=charge on=2026-01-19 accused=M1": "accused:justice.event.subject",
		"case=A event=indict on=2026-01-25 accused=M1": "accused:justice.event.subject", // not entered at all
		"case=A event=indict on=2026-01-25 accused=M3": "accused:" + justice.IssueUnknownRef,
		"case=A event=indict on=2026-01-25 accused=M9": "accused:" + justice.IssueUnknownRef,
	} {
		if got := issue(s.batch(line)[0].Issues); got != want {
			t.Errorf("%s: %s, want %s", line, got, want)
		}
	}
}

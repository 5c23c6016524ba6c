package act

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/codelist"
	"verdig/exchange"
	"verdig/fault"
	"verdig/justice"
	"verdig/register"
	"verdig/store"
)

// aHistory is a case from report to Supreme Court, and another that is dropped.
// The receipt is put in place of RECEIPT.
const aHistory = `case_reference;event;event_on;reference;report;accused;victims;count;judgment;report_type;sex;victim_child;law;exploitation;court_instance;served_on;judgment_outcome;appealed_by;prison_days;amount_nok;receipt;decision
S1;report;2016-01-04;1/16;;;;;;ordinary;;yes;strl2005-257;labour;;;;;;;;
S2;report;2016-01-05;2/16;;;;;;aggravated;;;strl2005-258;sexual;;;;;;;;
S1;investigate;2016-01-05;;1/16;;;;;;;;;;;;;;;;;
S1;accused;2016-01-06;M1;;;;;;;male;;;;;;;;;;;
S1;victim;2016-01-06;F1;;;;;;;female;yes;;;;;;;;;RECEIPT;
S2;drop;2016-02-01;;2/16;;;;;;;;;;;;;;;;;dropped_evidence
S1;count;2016-01-07;P1;;M1;F1;;;;;;strl2005-258;labour;;;;;;;;
S1;indict;2016-02-01;;;M1;;;;;;;;;;;;;;;;
S1;claim;2016-02-02;;;;F1;;;;;;;;;;;;;90000;;
S1;judgment;2016-03-01;D1;;;;;;;;;;;district;2016-03-01;;;;;;
S1;verdict;;;;;;P1;D1;;;;;;;;conviction;;;;;
S1;sentence;;;;M1;;;D1;;;;;;;;;;900;;;
S1;award;;;;;F1;;D1;;;;;;;;;;;60000;;
S1;appeal;2016-03-08;;;M1;;;D1;;;;;;;;;accused;;;;
S1;remit;2016-04-11;;;;;;D1;;;;;;;;;;;;;
S1;judgment;2016-05-09;D2;;;;;;;;;;;district;2016-05-09;;;;;;
S1;verdict;;;;;;P1;D2;;;;strl2005-257;;;;conviction;;;;;
S1;appeal;2016-05-16;;;M1;;;D2;;;;;;;;;prosecution;;;;
S1;judgment;2016-09-12;L1;;;;;;;;;;;appeal;2016-09-13;;;;;;
S1;verdict;;;;;;P1;L1;;;;;;;;conviction;;;;;
S1;appeal;2016-09-20;;;M1;;;L1;;;;;;;;;accused;;;;
S1;judgment;2016-12-05;H1;;;;;;;;;;;supreme;;;;;;;
S1;verdict;;;;;;P1;H1;;;;;;;;conviction;;;;;
`

// police is a house with a police analyst, and the history with the receipt of a
// person of the register.
func police(t *testing.T) (h intakeHouse, oslo access.Scope, history string) {
	t.Helper()
	h = newIntakeHouse(t)
	r, _, err := h.Report(t.Context(), h.reporter("rosa"), aPerson())
	if err != nil {
		t.Fatal(err)
	}
	return h, h.scope(access.PoliceAnalyst, "pd-oslo", access.Prosecute), strings.ReplaceAll(aHistory, "RECEIPT", r.Reference)
}

// rowsOf reads a return as values.
func rowsOf(t *testing.T, text string) []map[justice.Field]string {
	t.Helper()
	in := csv.NewReader(strings.NewReader(text))
	in.Comma = ';'
	all, err := in.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[justice.Field]string
	for _, cells := range all[1:] {
		values := map[justice.Field]string{}
		for i, c := range cells {
			if c != "" {
				values[justice.Field(all[0][i])] = c
			}
		}
		out = append(out, values)
	}
	return out
}

// plain writes every event of the register without what is new every time, with
// a number in place of each id.
func (h intakeHouse) plain(t *testing.T) []string {
	t.Helper()
	var events []justice.Event
	err := h.store.View(t.Context(), audit.Note{Actor: "test", Role: "test", Action: "read", Purpose: "test"}, func(tx *store.Tx) error {
		roll, err := tx.Roll(t.Context())
		events = roll.Events()
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var pairs, out []string
	for _, e := range events {
		for _, id := range []string{string(e.ID), string(e.Case)} {
			if !slices.Contains(pairs, id) {
				pairs = append(pairs, id, fmt.Sprint("#", len(pairs)))
			}
		}
	}
	names := strings.NewReplacer(pairs...)
	for _, e := range events {
		e.At, e.Actor = time.Time{}, ""
		if e.Notification != "" {
			e.Notification = "somebody"
		}
		out = append(out, names.Replace(fmt.Sprintf("%+v", e)))
	}
	return out
}

// byForm enters the history as forms do.
func (h intakeHouse) byForm(t *testing.T, oslo access.Scope, receipt string) {
	t.Helper()
	ctx, day := t.Context(), func(m, d int) codelist.Day { return codelist.MustDay(2016, m, d) }
	open := func(reference, kind, law, form, child string, on codelist.Day) justice.CaseID {
		return mustDo[justice.CaseID](t)(h.OpenDocket(ctx, oslo, justice.Event{
			Reference: reference, Code: kind, Law: law, Forms: []string{form}, Child: child, Online: "unknown", Group: "unknown", Day: on,
		}))
	}
	enter := func(e justice.Event) justice.EventID { return mustDo[justice.EventID](t)(h.EnterEvent(ctx, oslo, e)) }
	s1 := open("1/16", "ordinary", "strl2005-257", "labour", "yes", day(1, 4))
	s2 := open("2/16", "aggravated", "strl2005-258", "sexual", "unknown", day(1, 5))
	report := mustDo[CaseView](t)(h.Docket(ctx, oslo, s1)).Reports[0].ID
	enter(justice.Event{Kind: justice.Investigate, Case: s1, Subject: report, Day: day(1, 5)})
	a := enter(justice.Event{Kind: justice.AddAccused, Case: s1, Reference: "M1", Code: "male", Day: day(1, 6)})
	v := enter(justice.Event{
		Kind: justice.AddVictim, Case: s1, Reference: "F1", Code: "female", Child: "yes", Notification: register.NotificationID(receipt), Day: day(1, 6),
	})
	enter(justice.Event{
		Kind: justice.DropCharge, Case: s2, Subject: mustDo[CaseView](t)(h.Docket(ctx, oslo, s2)).Reports[0].ID, Code: "dropped_evidence", Day: day(2, 1),
	})
	p := enter(justice.Event{
		Kind: justice.AddCount, Case: s1, Reference: "P1", Accused: a, Victims: []justice.EventID{v}, Law: "strl2005-258", Forms: []string{"labour"}, Day: day(1, 7),
	})
	enter(justice.Event{Kind: justice.Indict, Case: s1, Subject: a, Day: day(2, 1)})
	enter(justice.Event{Kind: justice.ClaimAward, Case: s1, Victims: []justice.EventID{v}, Amount: 90000, Day: day(2, 2)})
	judge := func(reference, court, law string, on, served codelist.Day, rulings ...justice.Event) justice.EventID {
		return mustDo[justice.EventID](t)(h.EnterJudgment(ctx, oslo, JudgmentAct{
			Judgment: justice.Event{Case: s1, Reference: reference, Code: court, Day: on, Served: served},
			Verdicts: []justice.Event{{Count: p, Code: justice.Conviction, Law: law}}, Rulings: rulings,
		}))
	}
	appeal := func(j justice.EventID, by string, on codelist.Day) {
		enter(justice.Event{Kind: justice.Appeal, Case: s1, Subject: j, Accused: a, Code: by, Day: on})
	}
	d1 := judge("D1", "district", "", day(3, 1), day(3, 1),
		justice.Event{Kind: justice.Sentence, Accused: a, Amount: 900}, justice.Event{Kind: justice.GiveAward, Victims: []justice.EventID{v}, Amount: 60000})
	appeal(d1, "accused", day(3, 8))
	enter(justice.Event{Kind: justice.Remit, Case: s1, Subject: d1, Day: day(4, 11)})
	appeal(judge("D2", "district", "strl2005-257", day(5, 9), day(5, 9)), "prosecution", day(5, 16))
	appeal(judge("L1", "appeal", "", day(9, 12), day(9, 13)), "accused", day(9, 20))
	judge("H1", "supreme", "", day(12, 5), codelist.Day{})
}

// The same events by form, by file and by the interface for machines make the
// same roll; the file and the interface add the sender's reference of the case.
func TestEventsByFormFileAndInterfaceAreTheSame(t *testing.T) {
	h, oslo, history := police(t)
	rows := rowsOf(t, history)
	h.byForm(t, oslo, rows[4][justice.FieldReceipt])
	form := h.plain(t)
	verifyHouse(t, h)

	f, oslo, ofFile := police(t)
	u, err := f.preview(t, oslo, ofFile)
	if err != nil || u.Kind != "events" || u.Good != 23 || u.Bad != 0 {
		t.Fatalf("%+v %v", u, err)
	}
	if len(f.plain(t)) != 0 {
		t.Error("the preview has entered something")
	}
	if out := mustDo[UploadOutcome](t)(f.Commit(t.Context(), oslo, u.ID)); out.Created != 23 || out.Returned != 0 {
		t.Errorf("%+v", out)
	}
	file := f.plain(t)
	verifyHouse(t, f)

	m, oslo, history := police(t)
	rows = rowsOf(t, history)
	if answers := mustDo[[]EventAnswer](t)(m.CheckEvents(t.Context(), oslo, rows)); Rejected(answers) || len(m.plain(t)) != 0 {
		t.Errorf("a trial: %+v", answers)
	}
	if answers := mustDo[[]EventAnswer](t)(m.Events(t.Context(), oslo, rows)); Rejected(answers) {
		t.Errorf("%+v", answers)
	}
	machine := m.plain(t)
	verifyHouse(t, m)

	for i := range form {
		withCase := strings.NewReplacer("Reference:S1", "Reference:", "Reference:S2", "Reference:")
		if withCase.Replace(file[i]) != form[i] || machine[i] != file[i] {
			t.Fatalf("event %d by form, file and interface:\n%s\n%s\n%s", i+1, form[i], file[i], machine[i])
		}
	}
	if len(form) != 25 || len(file) != 25 || len(machine) != 25 {
		t.Errorf("%d, %d, %d events", len(form), len(file), len(machine))
	}
	// Sent again, the file changes nothing, whoever entered the events.
	for _, x := range []struct {
		intakeHouse
		text string
	}{{f, ofFile}, {m, history}} {
		out := mustDo[ReturnOutcome](t)(x.Return(t.Context(), oslo, []byte(x.text)))
		if out.Unchanged != 23 || len(x.plain(t)) != 25 {
			t.Errorf("%+v", out.UploadOutcome)
		}
	}
}

// A returned file, mended, makes the whole history; another district, or a
// reporter, cannot send into it.
func TestEventsThatComeBack(t *testing.T) {
	h, oslo, history := police(t)
	ctx := t.Context()
	wrong := strings.Replace(history, ";dropped_evidence", ";indicted", 1)
	wrong = strings.Replace(wrong, "S1;claim;2016-02-02", "S1;claim;2030-02-02", 1)
	u, err := h.preview(t, oslo, wrong)
	if err != nil || u.Good != 0 || u.Bad != 23 || len(u.Columns) != 2 {
		t.Fatalf("%+v %v", u, err)
	}
	if out := mustDo[UploadOutcome](t)(h.Commit(ctx, oslo, u.ID)); out.Returned != 23 || out.Created != 0 || len(h.plain(t)) != 0 {
		t.Errorf("%+v", out)
	}
	_, back, err := h.returned(t, oslo, u.ID, codelist.NB)
	if err != nil || !strings.Contains(back, "justice.row.together") || !strings.Contains(back, "register.issue.day_future.remedy") {
		t.Fatal(back, err)
	}
	mended := strings.NewReplacer(";indicted", ";dropped_evidence", "2030-02-02", "2016-02-02").Replace(back)
	if out := mustDo[ReturnOutcome](t)(h.Return(ctx, oslo, []byte(mended))); out.Created != 23 || out.Returned != 0 {
		t.Errorf("mended: %+v", out.UploadOutcome)
	}
	if n := len(h.plain(t)); n != 25 {
		t.Errorf("%d events", n)
	}
	vest := h.scope(access.PoliceAnalyst, "pd-vest", access.Prosecute)
	more := "case_reference;event;event_on;reference;sex\nS1;accused;2016-02-02;M2;male\n"
	if out := mustDo[ReturnOutcome](t)(h.Return(ctx, vest, []byte(more))); out.Returned != 1 || out.Each[0].Issues[0].Key != justice.IssueUnknownCase {
		t.Errorf("another district: %+v", out.Each)
	}
	_, err = h.Return(ctx, h.reporter("nav"), []byte(more))
	wantKind(t, "a reporter", err, fault.Invalid)
	_, err = h.Events(ctx, h.reporter("nav"), rowsOf(t, more))
	wantKind(t, "a reporter's machine", err, fault.NotFound)
	_, err = h.Events(ctx, oslo, nil)
	wantKind(t, "no events", err, fault.Invalid)
	unknown := strings.ReplaceAll("case_reference;event;event_on;reference;sex;receipt\nS1;victim;2016-02-02;F2;male;R\n", ";R\n", ";"+register.NewReceiptReference()+"\n")
	if out := mustDo[[]EventAnswer](t)(h.Events(ctx, oslo, rowsOf(t, unknown))); !Rejected(out) || out[0].Issues[0].Key != justice.IssueReceipt {
		t.Errorf("a receipt that is none: %+v", out)
	}
	verifyHouse(t, h)
}

// An import that fails half-way leaves the register as it was.
func TestAnImportOfEventsThatFails(t *testing.T) {
	h, _, history := police(t)
	stop := errors.New("stop")
	in := mustDo[*exchange.Reader](t)(exchange.Open("x.csv", bytes.NewReader([]byte(history)), int64(len(history)), exchange.Limits{}))
	n := 0
	_, err := h.Import(t.Context(), audit.Note{Actor: "test", Role: "operator", Action: "import", Purpose: "assess"}, Import{
		Agency: "pd-oslo", Actor: register.Actor{ID: "test", Role: "operator"}, File: "x.csv", In: in,
		Each: func(exchange.Row, []register.Issue, register.Outcome, register.NotificationID) error {
			if n++; n == 12 {
				return stop
			}
			return nil
		},
	})
	if !errors.Is(err, stop) || len(h.plain(t)) != 0 {
		t.Errorf("%v, %d events", err, len(h.plain(t)))
	}
	verifyHouse(t, h)
}

// Hostile files are refused or come back; none enters anything or stops the
// house.
func TestHostileFilesOfEvents(t *testing.T) {
	h, oslo, _ := police(t)
	head := "case_reference;event;event_on;reference;sex;victims\n"
	for name, c := range map[string]struct {
		text   string
		refuse bool
	}{
		"headings only":       {head, true},
		"a column is missing": {"case_reference;event;sex;victims\nS;accused;male;\n", true},
		"a column twice":      {"case_reference;event;event;event_on;reference\nS;report;report;2016-01-01;1\n", true},
		"too many rows":       {head + strings.Repeat("S;accused;2016-01-01;M1;male;\n", maxUploadRows+1), true},
		"formulas":            {head + "=1+1;accused;2016-01-01;M1;male;\nS;=cmd|'/c calc'!A1;2016-01-01;M1;male;\n", false},
		"the last row is cut": {head + "S;accused;2016", false},
		"control characters":  {head + "S\x01;accused;2016-01-01;M1;male;\n", true},
		"turned writing":      {head + "S;accused;2016-01-01;M\u202e1;male;\n", false},
		"a thousand victims":  {head + "S;claim;2016-01-01;;;" + strings.Repeat("F1;", 5) + "\n", false},
		"a long reference":    {head + "S;accused;2016-01-01;" + strings.Repeat("1", 500) + ";male;\n", false},
		"itself":              {"case_reference;event;event_on;reference;into_case\nS;case.join;2016-01-01;;S\nS;case.split;2016-01-01;;S\n", false},
		"one case":            {head + strings.Repeat("S;accused;2016-01-01;M1;male;\n", 5000), false},
		"many cases":          {head + many(5000), false},
	} {
		out, err := h.Return(t.Context(), oslo, []byte(c.text))
		if refused := fault.KindOf(err) == fault.Invalid; refused != c.refuse || !refused && (err != nil || out.Created > 0 || out.Returned != out.Rows) {
			t.Errorf("%s: %+v %v", name, out.UploadOutcome, err)
		}
	}
	if len(h.plain(t)) != 0 {
		t.Error("something was entered")
	}
}

func many(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "S%d;accused;2016-01-01;M1;male;\n", i)
	}
	return b.String()
}

// A workbook tells the same as text, with days as dates, and the template is
// read as what it is: a file of events without rows.
func TestEventsInAWorkbook(t *testing.T) {
	h, oslo, history := police(t)
	var book, template bytes.Buffer
	rows := func(yield func(map[string]string) bool) {
		for _, values := range rowsOf(t, history) {
			row := map[string]string{}
			for f, v := range values {
				row[string(f)] = v
			}
			if !yield(row) {
				return
			}
		}
	}
	if err := exchange.WriteXLSX(&book, exchange.Style{Kind: exchange.CaseEvents, Lang: codelist.NN}, rows); err != nil {
		t.Fatal(err)
	}
	if out := mustDo[ReturnOutcome](t)(h.Return(t.Context(), oslo, book.Bytes())); out.Created != 23 || out.Returned != 0 || len(h.plain(t)) != 25 {
		t.Errorf("%+v", out.UploadOutcome)
	}
	for _, l := range codelist.Langs {
		template.Reset()
		if err := exchange.WriteTemplate(&template, exchange.Template{Kind: exchange.CaseEvents, Lang: l, Agency: "pd-oslo", Library: h.Codes()}); err != nil {
			t.Fatal(err)
		}
		_, err := h.Return(t.Context(), oslo, template.Bytes())
		var f *fault.Error
		if !errors.As(err, &f) || f.Key != "exchange.no_rows" {
			t.Errorf("%s: %v", l, err)
		}
	}
}

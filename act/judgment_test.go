package act

import (
	"errors"
	"slices"
	"testing"

	"verdig/access"
	"verdig/caselaw"
	"verdig/codelist"
	"verdig/fault"
	"verdig/justice"
	"verdig/lang"
)

func (r *room) police(id, agency string) access.Scope {
	return r.as(id, access.PoliceAnalyst, agency, access.Prosecute)
}

func (r *room) nationalUnit(id string) access.Scope {
	return r.as(id, access.Coordinator, "", access.Publish)
}

func aJudgmentForm(number string) caselaw.Form {
	return caselaw.Form{
		"court": {"Eksempel tingrett"}, "number": {number}, "instance": {"district"}, "day": {"2026-09-01"}, "final": {"no"}, "outcome": {"conviction"},
		"law": {"strl2005-257"}, "decides_nb": {"Tvangsarbeid er menneskehandel."}, "summary_nb": {"Tre menn arbeidet uten lønn i en restaurant."},
	}
}

func (r *room) writes(sc access.Scope, w JudgmentWriting) caselaw.ID {
	r.t.Helper()
	out, err := r.desk.WriteJudgment(ctx, sc, w)
	if err != nil || len(out.Issues) > 0 {
		r.t.Fatal(err, out.Issues)
	}
	return out.ID
}

func (r *room) published() []caselaw.Judgment {
	r.t.Helper()
	reg, err := r.desk.PublishedJudgments(ctx, r.as("operator", access.Operator, "", access.Publish))
	if err != nil {
		r.t.Fatal(err)
	}
	return reg.Judgments
}

func saysFault(t *testing.T, err error, kind fault.Kind, key string) {
	t.Helper()
	texts, failed := lang.Load()
	if failed != nil {
		t.Fatal(failed)
	}
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != kind || f.Key != key || !texts.Has(key) || !texts.Has(key+".remedy") {
		t.Errorf("%v, want %s", err, key)
	}
}

// What the police analyst writes is public when the coordinator says so, what
// the coordinator writes when another coordinator does, and no word is one's own.
func TestAJudgmentIsPublishedByAnother(t *testing.T) {
	r := newRoom(t)
	police, nora, other := r.police("kim", "strasak"), r.nationalUnit("nora"), r.nationalUnit("eli")
	id := r.writes(police, JudgmentWriting{Form: aJudgmentForm("TEKS-2026-00001")})
	own := r.writes(nora, JudgmentWriting{Form: aJudgmentForm("TEKS-2026-00002")})
	if n, err := r.desk.JudgmentsWaiting(ctx, nora); err != nil || n != 1 {
		t.Errorf("%d wait for nora: %v", n, err)
	}
	if n, err := r.desk.JudgmentsWaiting(ctx, other); err != nil || n != 2 {
		t.Errorf("%d wait for eli: %v", n, err)
	}
	if len(r.published()) != 0 {
		t.Error("a draft is public")
	}
	saysFault(t, r.desk.SettleJudgment(ctx, nora, JudgmentSettling{own, 1, true, ""}), fault.Forbidden, "caselaw.own")
	entries, _, err := r.desk.Entries(ctx, r.auditor(), BookFilter{Action: "refuse"}, BookPage{})
	if err != nil || len(entries) != 1 || entries[0].Actor != "nora" || entries[0].Kind != "judgment" {
		t.Errorf("the refusal in the audit chain: %+v %v", entries, err)
	}
	if err := r.desk.SettleJudgment(ctx, police, JudgmentSettling{id, 1, true, ""}); fault.KindOf(err) != fault.NotFound {
		t.Errorf("the police publish: %v", err)
	}
	if err := r.desk.SettleJudgment(ctx, nora, JudgmentSettling{id, 1, false, "wording"}); err != nil {
		t.Fatal(err)
	}
	saysFault(t, r.desk.SettleJudgment(ctx, other, JudgmentSettling{id, 1, true, ""}), fault.Conflict, "caselaw.settled")
	form := aJudgmentForm("TEKS-2026-00001")
	form["decides_nb"] = []string{"Å holde tilbake lønn kan være tvangsarbeid."}
	if out, err := r.desk.CorrectJudgment(ctx, police, id, 1, form); err != nil || len(out.Issues) > 0 {
		t.Fatal(err, out)
	}
	_, err = r.desk.CorrectJudgment(ctx, police, id, 1, form)
	saysFault(t, err, fault.Conflict, "act.judgment.changed")
	saysFault(t, r.desk.SettleJudgment(ctx, nora, JudgmentSettling{id, 1, true, ""}), fault.Conflict, "act.judgment.changed")
	if err := r.desk.SettleJudgment(ctx, nora, JudgmentSettling{id, 2, true, ""}); err != nil {
		t.Fatal(err)
	}
	v, err := r.desk.JudgmentEntry(ctx, police, id)
	if err != nil || v.Public == nil || v.Public.Version != 2 || v.Settles || !v.Corrects || v.Current.Office != "strasak" || len(v.Versions) != 2 {
		t.Errorf("%+v %v", v, err)
	}
	if all := r.published(); len(all) != 1 || all[0].ID != id || all[0].Decides.NB != form.Value("decides_nb") {
		t.Errorf("%+v", all)
	}
	if _, err := r.desk.CorrectJudgment(ctx, police, id, 2, form); err != nil {
		t.Fatal(err)
	}
	if v, _ := r.desk.JudgmentEntry(ctx, police, id); len(v.Versions) != 2 {
		t.Error("a form that changes nothing is a new version")
	}
	saysFault(t, r.desk.WithdrawJudgment(ctx, police, id, "boring"), fault.Invalid, "caselaw.reason")
	if err := r.desk.WithdrawJudgment(ctx, police, id, "mistake"); err != nil || len(r.published()) != 0 {
		t.Errorf("withdrawn: %v %v", err, r.published())
	}
	saysFault(t, r.desk.WithdrawJudgment(ctx, nora, id, "mistake"), fault.Conflict, "caselaw.withdrawn")
}

// An entry is there for the agency that keeps it and for the national unit.
func TestWhoSeesJudgments(t *testing.T) {
	r := newRoom(t)
	police := r.police("kim", "strasak")
	id := r.writes(police, JudgmentWriting{Form: aJudgmentForm("TEKS-2026-00001")})
	for name, sc := range map[string]access.Scope{
		"another district": r.police("per", "pd-oslo"), "a case worker": r.as("ida", access.CaseWorker, "rosa", access.Protect),
		"a second reviewer": r.as("siv", access.SecondReviewer, "", access.Linking), "an author": r.as("a", access.Author, "", access.Publish),
		"the coordinator for another purpose": r.as("nora", access.Coordinator, "", access.Linking), "the auditor": r.as("b", access.Auditor, "", access.Supervise),
	} {
		if _, err := r.desk.JudgmentEntry(ctx, sc, id); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s reads: %v", name, err)
		}
		if all, err := r.desk.JudgmentEntries(ctx, sc); len(all) != 0 || err != nil && fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s lists: %v %v", name, all, err)
		}
		if _, err := r.desk.CorrectJudgment(ctx, sc, id, 1, aJudgmentForm("TEKS-2026-00001")); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s corrects: %v", name, err)
		}
		if err := r.desk.WithdrawJudgment(ctx, sc, id, "mistake"); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s withdraws: %v", name, err)
		}
	}
	// The case number is one judgment, whoever keeps the entry.
	out, err := r.desk.WriteJudgment(ctx, r.police("per", "pd-oslo"), JudgmentWriting{Form: aJudgmentForm("teks-2026-00001")})
	if err != nil || len(out.Issues) != 1 || out.Issues[0].Key != caselaw.IssueTwice {
		t.Errorf("%+v %v", out, err)
	}
	if err := r.desk.WithdrawJudgment(ctx, police, id, "twice"); err != nil {
		t.Fatal(err)
	}
	there := r.writes(r.police("per", "pd-oslo"), JudgmentWriting{Form: aJudgmentForm("TEKS-2026-00001")})
	// What the public reads has its case number until the correction is public.
	nora := r.nationalUnit("nora")
	if err := r.desk.SettleJudgment(ctx, nora, JudgmentSettling{there, 1, true, ""}); err != nil {
		t.Fatal(err)
	}
	if out, err := r.desk.CorrectJudgment(ctx, r.police("per", "pd-oslo"), there, 1, aJudgmentForm("TEKS-2026-00007")); err != nil || len(out.Issues) > 0 {
		t.Fatal(out, err)
	}
	for _, number := range []string{"TEKS-2026-00001", "TEKS-2026-00007"} {
		if out, err := r.desk.WriteJudgment(ctx, police, JudgmentWriting{Form: aJudgmentForm(number)}); err != nil || len(out.Issues) != 1 || out.Issues[0].Key != caselaw.IssueTwice {
			t.Errorf("%s: %+v %v", number, out, err)
		}
	}
	if err := r.desk.SettleJudgment(ctx, nora, JudgmentSettling{there, 2, true, ""}); err != nil {
		t.Fatal(err)
	}
	r.writes(police, JudgmentWriting{Form: aJudgmentForm("TEKS-2026-00001")})
}

// From a judgment of a criminal case the form begins with what its events tell,
// and the entry has to agree with them for as long as it is written.
func TestAJudgmentOfACase(t *testing.T) {
	r := newRoom(t)
	police, nora := r.police("kim", "strasak"), r.nationalUnit("nora")
	c := r.aJudgedCase(police)
	form, there, err := r.desk.JudgmentFor(ctx, police, c.id, c.judgment)
	if err != nil || there != "" {
		t.Fatal(there, err)
	}
	for field, want := range map[caselaw.Field]string{
		"instance": "district", "day": "2026-09-01", "final": "no", "outcome": "partly", "prison": "900", "suspended": "100", "confiscated": "", "compensated": "50000", "number": "",
	} {
		if form.Value(field) != want {
			t.Errorf("%s: %q, want %q", field, form.Value(field), want)
		}
	}
	if !slices.Equal(form["law"], []string{"strl2005-257"}) {
		t.Error(form["law"])
	}
	if _, _, err := r.desk.JudgmentFor(ctx, r.police("per", "pd-vest"), c.id, c.judgment); fault.KindOf(err) != fault.NotFound {
		t.Errorf("another district: %v", err)
	}
	_, _, err = r.desk.JudgmentFor(ctx, police, c.id, "none")
	saysFault(t, err, fault.NotFound, "act.judgment.none")
	w := JudgmentWriting{Case: c.id, Event: c.judgment, Form: aJudgmentForm("TEKS-2026-00009")}
	w.Form["day"] = []string{"2026-09-02"}
	if out, err := r.desk.WriteJudgment(ctx, police, w); err != nil || len(out.Issues) != 1 || out.Issues[0].Key != caselaw.IssueDiffers || out.Issues[0].Field != "day" {
		t.Errorf("another day: %+v %v", out, err)
	}
	w.Form["day"] = []string{"2026-09-01"}
	id := r.writes(police, w)
	_, err = r.desk.WriteJudgment(ctx, police, w)
	saysFault(t, err, fault.Conflict, "act.judgment.there")
	if v, err := r.desk.JudgmentEntry(ctx, police, id); err != nil || v.Case != c.id {
		t.Errorf("%+v %v", v, err)
	}
	if v, err := r.desk.JudgmentEntry(ctx, nora, id); err != nil || v.Case != "" {
		t.Errorf("the coordinator sees the case: %+v %v", v, err)
	}
	// The judgment is corrected in its case: the entry no longer agrees.
	at := c.event
	at.Day = codelist.MustDay(2026, 9, 3)
	if _, err := r.desk.CorrectEvent(ctx, police, c.judgment, at); err != nil {
		t.Fatal(err)
	}
	saysFault(t, r.desk.SettleJudgment(ctx, nora, JudgmentSettling{id, 1, true, ""}), fault.Conflict, "act.judgment.differs")
	w.Form["day"] = []string{"2026-09-03"}
	if out, err := r.desk.CorrectJudgment(ctx, police, id, 1, w.Form); err != nil || len(out.Issues) > 0 {
		t.Fatal(out, err)
	}
	if err := r.desk.SettleJudgment(ctx, nora, JudgmentSettling{id, 2, true, ""}); err != nil {
		t.Error(err)
	}
}

// An award is a sum for each of the victims named, and a judgment of which no
// verdict is entered does not tell whether it is final.
func TestWhatEventsTellOfAJudgment(t *testing.T) {
	r := newRoom(t)
	police := r.police("kim", "strasak")
	c := r.aJudgedCase(police)
	enter := func(e justice.Event) justice.EventID {
		t.Helper()
		e.Case = c.id
		id, err := r.desk.EnterEvent(ctx, police, e)
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	day := codelist.MustDay(2026, 9, 1)
	one := enter(justice.Event{Kind: justice.AddVictim, Day: codelist.MustDay(2026, 3, 2), Code: "female", Child: "no"})
	two := enter(justice.Event{Kind: justice.AddVictim, Day: codelist.MustDay(2026, 3, 2), Code: "female", Child: "no"})
	enter(justice.Event{Kind: justice.GiveAward, Day: day, Subject: c.judgment, Victims: []justice.EventID{one, two}, Amount: 30_000})
	form, _, err := r.desk.JudgmentFor(ctx, police, c.id, c.judgment)
	if err != nil || form.Value("compensated") != "110000" {
		t.Errorf("50 000 to one and 30 000 to each of two: %q %v", form.Value("compensated"), err)
	}
	v, err := r.desk.Docket(ctx, police, c.id)
	if err != nil {
		t.Fatal(err)
	}
	enter(justice.Event{Kind: justice.Appeal, Subject: c.judgment, Accused: v.Accused[0].ID, Code: "accused", Day: codelist.MustDay(2026, 9, 5)})
	bare := enter(justice.Event{Kind: justice.Judge, Code: "appeal", Reference: "26-2", Day: codelist.MustDay(2026, 9, 10)})
	form, _, err = r.desk.JudgmentFor(ctx, police, c.id, bare)
	if err != nil || form.Value("final") != "" || form.Value("instance") != "appeal" {
		t.Errorf("a judgment without a verdict: %v %v", form, err)
	}
}

// judgedCase is a case with one judgment.
type judgedCase struct {
	id       justice.CaseID
	judgment justice.EventID
	event    justice.Event
}

func (r *room) aJudgedCase(sc access.Scope) judgedCase {
	r.t.Helper()
	must := func(id justice.EventID, err error) justice.EventID {
		r.t.Helper()
		if err != nil {
			r.t.Fatal(err)
		}
		return id
	}
	day := func(m, d int) codelist.Day { return codelist.MustDay(2026, m, d) }
	id, err := r.desk.OpenDocket(ctx, sc, justice.Event{Agency: "pd-oslo", Day: day(3, 1), Reference: "AN-1", Code: "ordinary", Law: "strl2005-257", Forms: []string{"labour.work"}, Child: "no"})
	if err != nil {
		r.t.Fatal(err)
	}
	enter := func(e justice.Event) justice.EventID { e.Case = id; return must(r.desk.EnterEvent(ctx, sc, e)) }
	victim := enter(justice.Event{Kind: justice.AddVictim, Day: day(3, 2), Code: "male", Child: "no"})
	accused := enter(justice.Event{Kind: justice.AddAccused, Day: day(3, 3), Code: "male"})
	var counts []justice.EventID
	for range 2 {
		counts = append(counts, enter(justice.Event{Kind: justice.AddCount, Day: day(3, 4), Accused: accused, Victims: []justice.EventID{victim}, Law: "strl2005-257", Forms: []string{"labour.work"}}))
	}
	enter(justice.Event{Kind: justice.Indict, Day: day(4, 1), Subject: accused})
	c := judgedCase{id: id, event: justice.Event{Kind: justice.Judge, Case: id, Code: "district", Reference: "26-1", Day: day(9, 1)}}
	c.judgment = must(r.desk.EnterJudgment(ctx, sc, JudgmentAct{
		Judgment: c.event,
		Verdicts: []justice.Event{{Count: counts[0], Code: justice.Conviction}, {Count: counts[1], Code: "acquittal"}},
		Rulings:  []justice.Event{{Kind: justice.Sentence, Accused: accused, Amount: 900, Suspended: 100}, {Kind: justice.GiveAward, Victims: []justice.EventID{victim}, Amount: 50_000}},
	}))
	return c
}

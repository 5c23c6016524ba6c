package act

import (
	"context"
	"slices"

	"verdig/access"
	"verdig/caselaw"
	"verdig/fault"
	"verdig/justice"
	"verdig/register"
	"verdig/store"
)

// What is done with the register of judgments.
var (
	listJudgments    = access.Use{Compartment: access.Caselaw, Action: access.List}
	readJudgment     = access.Use{Compartment: access.Caselaw, Action: access.Read}
	addJudgment      = access.Use{Compartment: access.Caselaw, Action: access.Add}
	correctJudgment  = access.Use{Compartment: access.Caselaw, Action: access.Correct}
	withdrawJudgment = access.Use{Compartment: access.Caselaw, Action: access.Withdraw}
	approveJudgment  = access.Use{Compartment: access.Caselaw, Action: access.Approve}
)

// JudgmentView is an entry of the register of judgments with what the actor may
// do with it.
type JudgmentView struct {
	Versions []caselaw.Entry // the first first
	Current  caselaw.Entry
	Public   *caselaw.Entry // the version that the public reads
	Case     justice.CaseID // that it is about, where the actor may read that
	Settles  bool           // may publish or return the current version
	Corrects bool
}

func (d *Desk) judgmentView(sc access.Scope, versions []caselaw.Entry) JudgmentView {
	v := JudgmentView{Versions: versions, Current: versions[len(versions)-1], Corrects: sc.Reach(correctJudgment) != access.None}
	if e, ok := caselaw.Public(versions); ok {
		v.Public = &e
	}
	v.Settles = sc.Reach(approveJudgment) != access.None && v.Current.State() == caselaw.Waiting && v.Current.Actor != sc.Actor().ID
	return v
}

// JudgmentEntries returns the entries within the scope, the one begun last
// first.
func (d *Desk) JudgmentEntries(ctx context.Context, sc access.Scope) ([]JudgmentView, error) {
	var out []JudgmentView
	err := d.store.ViewAs(ctx, sc, listJudgments, "", func(tx *store.Tx) error {
		all, err := tx.ScopedJudgments(ctx, listJudgments)
		for len(all) > 0 && err == nil {
			n := slices.IndexFunc(all, func(e caselaw.Entry) bool { return e.ID != all[0].ID })
			if n < 0 {
				n = len(all)
			}
			out = append(out, d.judgmentView(sc, all[:n:n]))
			all = all[n:]
		}
		return err
	})
	slices.Reverse(out)
	return out, err
}

// JudgmentsWaiting is how many entries wait for the actor's word.
func (d *Desk) JudgmentsWaiting(ctx context.Context, sc access.Scope) (int, error) {
	all, err := d.JudgmentEntries(ctx, sc)
	n := 0
	for _, v := range all {
		if v.Settles {
			n++
		}
	}
	return n, err
}

// JudgmentEntry returns one entry within the scope.
func (d *Desk) JudgmentEntry(ctx context.Context, sc access.Scope, id caselaw.ID) (JudgmentView, error) {
	var v JudgmentView
	err := d.store.ViewAs(ctx, sc, readJudgment, opaque(string(id)), func(tx *store.Tx) error {
		all, err := tx.ScopedJudgment(ctx, readJudgment, id)
		if err != nil {
			return err
		}
		v = d.judgmentView(sc, all)
		if v.Current.Event == "" || sc.Reach(readCase) == access.None {
			return nil
		}
		roll, err := tx.Roll(ctx)
		if err == nil {
			v.Case = caseOf(roll, v.Current.Event)
		}
		return err
	})
	return v, err
}

// JudgmentFor returns the judgment of a criminal case within the scope as the
// form of an entry begins with it, and the entry that there already is of it.
func (d *Desk) JudgmentFor(ctx context.Context, sc access.Scope, id justice.CaseID, event justice.EventID) (caselaw.Form, caselaw.ID, error) {
	var form caselaw.Form
	var there caselaw.ID
	err := d.store.ViewAs(ctx, sc, readCase, opaque(string(id)), func(tx *store.Tx) error {
		roll, err := tx.ScopedDocket(ctx, readCase, id)
		if err != nil {
			return err
		}
		j, ok := judgmentIn(roll, id, event)
		if !ok {
			return fault.New(fault.NotFound, "act.judgment.none")
		}
		form = d.factsOf(roll, j).Form()
		if len(j.Verdicts) == 0 && j.Code != "supreme" { // nothing tells yet whether it is final
			delete(form, caselaw.FieldFinal)
		}
		there, err = tx.JudgmentOf(ctx, string(event))
		return err
	})
	return form, there, err
}

// caseOf is the case in which an event happened, also one that is withdrawn: a
// judgment that is corrected is entered anew, as another event.
func caseOf(roll *justice.Roll, event string) justice.CaseID {
	for _, e := range roll.Events() {
		if string(e.ID) == event {
			return roll.Now(e.Case)
		}
	}
	return ""
}

func judgmentIn(roll *justice.Roll, id justice.CaseID, event justice.EventID) (justice.Judgment, bool) {
	all := roll.JudgmentsIn(id)
	i := slices.IndexFunc(all, func(j justice.Judgment) bool { return j.ID == event })
	if i < 0 {
		return justice.Judgment{}, false
	}
	return all[i], true
}

// factsOf is what the events tell of a judgment, as far as the register of
// judgments asks.
func (d *Desk) factsOf(roll *justice.Roll, j justice.Judgment) caselaw.Facts {
	f := caselaw.Facts{Instance: j.Code, Day: j.Day, Final: true}
	if caselaw.IsNumber(j.Reference) { // the police may have entered another reference
		f.Number = j.Reference
	}
	convicted, others := 0, 0
	for _, e := range j.Verdicts {
		if e.Code == justice.Conviction {
			convicted++
		} else {
			others++
		}
		if !slices.Contains(f.Law, e.Law) && e.Law != "" {
			f.Law = append(f.Law, e.Law)
		}
		f.Final = f.Final && roll.StandOf(j.ID, e.Accused, d.today()).Final
	}
	acquitted := !slices.ContainsFunc(j.Verdicts, func(e justice.Event) bool { return e.Code != "acquittal" })
	switch {
	case convicted > 0 && others > 0:
		f.Outcome = "partly"
	case convicted > 0:
		f.Outcome = "conviction"
	case acquitted && len(j.Verdicts) > 0:
		f.Outcome = "acquittal"
	}
	for _, e := range j.Rulings {
		switch e.Kind {
		case justice.Sentence: // of several persons, the longest
			if e.Amount > f.Prison {
				f.Prison, f.Suspended = e.Amount, e.Suspended
			}
		case justice.Confiscate:
			f.Confiscated += e.Amount
		case justice.GiveAward: // to each of the victims named
			f.Compensated += e.Amount * int64(len(e.Victims))
		}
	}
	return f
}

// JudgmentWriting is a new entry: the form, and the judgment of a criminal case
// that it is about, where there is one.
type JudgmentWriting struct {
	Case  justice.CaseID
	Event justice.EventID
	Form  caselaw.Form
}

// JudgmentOutcome is what became of a form: issues, or the entry. Same says that
// the form changed nothing, and that nothing was stored.
type JudgmentOutcome struct {
	ID     caselaw.ID
	Issues []caselaw.Issue
	Same   bool
}

// TryJudgment reads a form as it would be taken, and stores nothing: what is
// wrong with it, and what may be a name.
func (d *Desk) TryJudgment(f caselaw.Form) (caselaw.Facts, []caselaw.Issue, []caselaw.Hint) {
	facts, issues := caselaw.Check(d.codes, f, d.today())
	return facts, issues, caselaw.Hints(facts)
}

// WriteJudgment begins an entry: its first version waits for the word of another
// person. The instance and the day are those of the judgment that it is about.
//
// Errors: fault.NotFound for a case or judgment out of reach, and fault.Conflict
// "act.judgment.there" for a judgment that has an entry.
func (d *Desk) WriteJudgment(ctx context.Context, sc access.Scope, w JudgmentWriting) (JudgmentOutcome, error) {
	facts, issues, _ := d.TryJudgment(w.Form)
	if len(issues) > 0 {
		return JudgmentOutcome{Issues: issues}, nil
	}
	out := JudgmentOutcome{}
	err := d.store.UpdateAs(ctx, sc, addJudgment, opaque(string(w.Case)), func(tx *store.Tx) error {
		if w.Event != "" {
			issues, err := d.holdAgainst(ctx, tx, w, facts)
			if out.Issues = issues; err != nil || len(issues) > 0 {
				return err
			}
		}
		twice, err := sameNumber(ctx, tx, "", facts)
		if out.Issues = twice; err != nil || len(twice) > 0 {
			return err
		}
		now := momentOf(tx)
		out.ID = caselaw.ID(register.NewID(now))
		return tx.AddJudgment(ctx, caselaw.Entry{
			ID: out.ID, Version: 1, Office: sc.Actor().Agency, Event: string(w.Event), Facts: facts, Actor: sc.Actor().ID, At: now,
		})
	})
	return out, err
}

// holdAgainst holds the facts against the judgment of the case.
func (d *Desk) holdAgainst(ctx context.Context, tx *store.Tx, w JudgmentWriting, facts caselaw.Facts) ([]caselaw.Issue, error) {
	roll, err := tx.ScopedDocket(ctx, readCase, w.Case)
	if err != nil {
		return nil, err
	}
	j, ok := judgmentIn(roll, w.Case, w.Event)
	if !ok {
		return nil, fault.New(fault.NotFound, "act.judgment.none")
	}
	there, err := tx.JudgmentOf(ctx, string(w.Event))
	if there != "" {
		err = fault.New(fault.Conflict, "act.judgment.there")
	}
	if err != nil {
		return nil, err
	}
	return differences(j, facts), nil
}

func differences(j justice.Judgment, facts caselaw.Facts) []caselaw.Issue {
	var issues []caselaw.Issue
	if facts.Instance != j.Code {
		issues = append(issues, caselaw.Issue{Field: caselaw.FieldInstance, Key: caselaw.IssueDiffers})
	}
	if facts.Day != j.Day {
		issues = append(issues, caselaw.Issue{Field: caselaw.FieldDay, Key: caselaw.IssueDiffers})
	}
	return issues
}

// sameNumber looks for another entry of the same judgment, of whichever office:
// a court's case number is one judgment.
func sameNumber(ctx context.Context, tx *store.Tx, except caselaw.ID, facts caselaw.Facts) ([]caselaw.Issue, error) {
	all, err := tx.JudgmentNumbers(ctx, facts.Instance, facts.Number)
	for id, withdrawn := range all {
		if id != except && !withdrawn {
			return []caselaw.Issue{{Field: caselaw.FieldNumber, Key: caselaw.IssueTwice}}, err
		}
	}
	return nil, err
}

// CorrectJudgment adds a version to an entry, begun from the version base. It
// waits for the word of another person; until then the public reads the one
// before. A form that changes nothing stores nothing, unless the version was
// returned or withdrawn.
//
// Errors: fault.NotFound for an entry out of reach, and fault.Conflict
// "act.judgment.changed" where somebody has changed it since.
func (d *Desk) CorrectJudgment(ctx context.Context, sc access.Scope, id caselaw.ID, base int, f caselaw.Form) (JudgmentOutcome, error) {
	out := JudgmentOutcome{ID: id}
	facts, issues, _ := d.TryJudgment(f)
	if out.Issues = issues; len(issues) > 0 {
		return out, nil
	}
	err := d.store.UpdateAs(ctx, sc, correctJudgment, opaque(string(id)), func(tx *store.Tx) error {
		all, err := tx.ScopedJudgment(ctx, correctJudgment, id)
		if err != nil {
			return err
		}
		current := all[len(all)-1]
		state := current.State()
		switch {
		case current.Version != base:
			return fault.New(fault.Conflict, "act.judgment.changed")
		case current.Facts.Same(facts) && (state == caselaw.Waiting || state == caselaw.Published):
			out.Same = true
			return nil
		}
		if out.Issues, err = sameNumber(ctx, tx, id, facts); err != nil || len(out.Issues) > 0 {
			return err
		}
		if current.Event != "" {
			if out.Issues, err = d.stillAgrees(ctx, tx, current.Event, facts); err != nil || len(out.Issues) > 0 {
				return err
			}
		}
		return tx.AddJudgmentVersion(ctx, caselaw.Next(current, facts, sc.Actor().ID, momentOf(tx)))
	})
	return out, err
}

// stillAgrees holds the facts against the judgments that now stand in the case:
// one of them has that instance and that day.
func (d *Desk) stillAgrees(ctx context.Context, tx *store.Tx, event string, facts caselaw.Facts) ([]caselaw.Issue, error) {
	roll, err := tx.Roll(ctx)
	if err != nil {
		return nil, err
	}
	var found []caselaw.Issue
	for i, j := range roll.JudgmentsIn(caseOf(roll, event)) {
		issues := differences(j, facts)
		if len(issues) == 0 {
			return nil, nil
		}
		if i == 0 || len(issues) < len(found) {
			found = issues
		}
	}
	if found == nil {
		found = []caselaw.Issue{{Field: caselaw.FieldDay, Key: caselaw.IssueDiffers}}
	}
	return found, nil
}

// WithdrawJudgment takes an entry away from the public at once, with a reason of
// the code list judgment_withdrawal. Errors are those of caselaw.Withdraw, and
// fault.NotFound for an entry out of reach.
func (d *Desk) WithdrawJudgment(ctx context.Context, sc access.Scope, id caselaw.ID, reason string) error {
	return d.store.UpdateAs(ctx, sc, withdrawJudgment, opaque(string(id)), func(tx *store.Tx) error {
		all, err := tx.ScopedJudgment(ctx, withdrawJudgment, id)
		if err != nil {
			return err
		}
		next, err := caselaw.Withdraw(d.codes, all[len(all)-1], reason, sc.Actor().ID, momentOf(tx))
		if err != nil {
			return err
		}
		return tx.AddJudgmentVersion(ctx, next)
	})
}

// JudgmentSettling is the word of another person on a version: published, or
// returned with a reason of the code list judgment_return.
type JudgmentSettling struct {
	ID      caselaw.ID
	Version int
	Publish bool
	Reason  string
}

// SettleJudgment publishes a version that another person wrote, or returns it.
//
// Errors are those of caselaw.Settle (the writer's own word is kept in the audit
// chain), fault.NotFound for an entry out of reach, and fault.Conflict
// "act.judgment.changed" where there is a later version, or "act.judgment.differs"
// where the judgment of the case now says otherwise.
func (d *Desk) SettleJudgment(ctx context.Context, sc access.Scope, s JudgmentSettling) error {
	object := opaque(string(s.ID))
	err := d.store.UpdateAs(ctx, sc, approveJudgment, object, func(tx *store.Tx) error {
		all, err := tx.ScopedJudgment(ctx, approveJudgment, s.ID)
		if err != nil {
			return err
		}
		current := all[len(all)-1]
		if current.Version != s.Version {
			return fault.New(fault.Conflict, "act.judgment.changed")
		}
		w := caselaw.Word{Publish: s.Publish, Reason: s.Reason, Actor: sc.Actor().ID, At: momentOf(tx)}
		if err := caselaw.Settle(d.codes, current, w); err != nil {
			return err
		}
		if s.Publish && current.Event != "" {
			issues, err := d.stillAgrees(ctx, tx, current.Event, current.Facts)
			if len(issues) > 0 {
				err = fault.New(fault.Conflict, "act.judgment.differs")
			}
			if err != nil {
				return err
			}
		}
		current.Word = w
		return tx.AddJudgmentWord(ctx, current)
	})
	return d.refusal(ctx, sc, approveJudgment, object, err)
}

// PublishedJudgments returns what the public may read, as of today. Synthetic is
// left to the caller.
func (d *Desk) PublishedJudgments(ctx context.Context, sc access.Scope) (caselaw.Register, error) {
	var r caselaw.Register
	err := d.store.ViewAs(ctx, sc, listJudgments, "", func(tx *store.Tx) error {
		all, err := tx.ScopedJudgments(ctx, listJudgments)
		r = caselaw.Publish(all)
		return err
	})
	r.Made = d.today()
	return r, err
}

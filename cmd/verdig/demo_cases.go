package main

import (
	"slices"

	"verdig/access"
	"verdig/act"
	"verdig/codelist"
	"verdig/justice"
	"verdig/store"
)

// demoCriminalCases enters three invented criminal cases, as the police analyst of the
// demonstration would: one under investigation, one before the courts, and one
// that was dropped and is complained about. Their days are counted back from
// today.
func (a *app) demoCriminalCases(st *store.Store) error {
	desk, err := act.NewDesk(st, a.now)
	if err != nil {
		return err
	}
	analyst, err := a.demoAnalyst(st)
	if err != nil {
		return err
	}
	d := demoDocket{app: a, desk: desk, scope: desk.Matrix().Scope(analyst, access.Prosecute)}
	d.investigated()
	d.judged()
	d.dropped()
	return d.err
}

// demoAnalyst is the police analyst among the ready accounts.
func (a *app) demoAnalyst(st *store.Store) (access.Actor, error) {
	actor := access.Actor{ID: "demonstration", Role: access.PoliceAnalyst, Agency: "strasak"}
	err := st.View(a.ctx, a.note("demonstration", "list", ""), func(tx *store.Tx) error {
		all, err := tx.Accounts(a.ctx)
		if i := slices.IndexFunc(all, func(u access.User) bool { return slices.Contains(u.Roles, access.PoliceAnalyst) }); i >= 0 {
			actor.ID, actor.Agency = all[i].ID, all[i].Agency
		}
		return err
	})
	return actor, err
}

// demoDocket enters events in one case after another, until one is refused.
type demoDocket struct {
	app   *app
	desk  *act.Desk
	scope access.Scope
	id    justice.CaseID
	err   error
}

// ago is the day so many days before today.
func (d *demoDocket) ago(days int) codelist.Day {
	return codelist.NorwegianDay(d.app.now()).AddDays(-days)
}

func (d *demoDocket) opens(days int, report justice.Event) {
	if report.Day = d.ago(days); d.err == nil {
		d.id, d.err = d.desk.OpenDocket(d.app.ctx, d.scope, report)
	}
}

func (d *demoDocket) enters(days int, e justice.Event) justice.EventID {
	if d.err != nil {
		return ""
	}
	e.Case, e.Day = d.id, d.ago(days)
	var id justice.EventID
	id, d.err = d.desk.EnterEvent(d.app.ctx, d.scope, e)
	return id
}

// report is the report with which the case began.
func (d *demoDocket) report() justice.EventID {
	if d.err != nil {
		return ""
	}
	v, err := d.desk.Docket(d.app.ctx, d.scope, d.id)
	if d.err = err; err != nil {
		return ""
	}
	return v.Reports[0].ID
}

func (d *demoDocket) investigated() {
	d.opens(41, justice.Event{Agency: "pd-vest", Reference: "AN-2041", Code: "ordinary", Law: "strl2005-257", Forms: []string{"labour.work"}, Child: "no", Online: "yes", Group: "unknown"})
	d.enters(38, justice.Event{Kind: justice.Investigate, Subject: d.report()})
	d.enters(30, justice.Event{Kind: justice.AddVictim, Code: "male", Child: "no"})
	d.enters(30, justice.Event{Kind: justice.AddVictim, Code: "male", Child: "no"})
	d.enters(12, justice.Event{Kind: justice.AddAccused, Code: "male"})
}

func (d *demoDocket) judged() {
	d.opens(290, justice.Event{Agency: "pd-oslo", Reference: "AN-1107", Code: "aggravated", Law: "strl2005-258", Forms: []string{"sexual.prostitution"}, Child: "yes", Online: "yes", Group: "yes"})
	d.enters(288, justice.Event{Kind: justice.Investigate, Subject: d.report()})
	girl := d.enters(285, justice.Event{Kind: justice.AddVictim, Code: "female", Child: "yes"})
	woman := d.enters(280, justice.Event{Kind: justice.AddVictim, Code: "female", Child: "no"})
	first := d.enters(270, justice.Event{Kind: justice.AddAccused, Code: "male"})
	second := d.enters(262, justice.Event{Kind: justice.AddAccused, Code: "female"})
	count := func(accused, victim justice.EventID, law string) justice.EventID {
		return d.enters(255, justice.Event{Kind: justice.AddCount, Accused: accused, Victims: []justice.EventID{victim}, Law: law, Forms: []string{"sexual.prostitution"}})
	}
	one, two, three := count(first, girl, "strl2005-258"), count(first, woman, "strl2005-257"), count(second, woman, "strl2005-257")
	for _, accused := range []justice.EventID{first, second} {
		d.enters(254, justice.Event{Kind: justice.Charge, Subject: accused})
		d.enters(170, justice.Event{Kind: justice.Indict, Subject: accused})
	}
	d.enters(160, justice.Event{Kind: justice.CountLaw, Subject: three, Law: "strl2005-315"})
	judge := func(days int, code, reference string, verdicts []justice.Event, rulings ...justice.Event) justice.EventID {
		if d.err != nil {
			return ""
		}
		var id justice.EventID
		id, d.err = d.desk.EnterJudgment(d.app.ctx, d.scope, act.JudgmentAct{
			Judgment: justice.Event{Case: d.id, Code: code, Reference: reference, Day: d.ago(days), Served: d.ago(days)}, Verdicts: verdicts, Rulings: rulings,
		})
		return id
	}
	convicted := func(id justice.EventID) justice.Event {
		return justice.Event{Count: id, Code: justice.Conviction}
	}
	district := judge(96, "district", "26-100234", []justice.Event{convicted(one), convicted(two), convicted(three)},
		justice.Event{Kind: justice.Sentence, Accused: first, Amount: 1825}, justice.Event{Kind: justice.Sentence, Accused: second, Amount: 240, Suspended: 120},
		justice.Event{Kind: justice.GiveAward, Victims: []justice.EventID{girl}, Amount: 150000})
	d.enters(88, justice.Event{Kind: justice.Appeal, Subject: district, Accused: first, Code: "accused"})
	judge(6, "appeal", "26-141009", []justice.Event{convicted(one), {Count: two, Code: "acquittal"}}, justice.Event{Kind: justice.Sentence, Accused: first, Amount: 1460})
}

func (d *demoDocket) dropped() {
	d.opens(150, justice.Event{Agency: "pd-trondelag", Reference: "AN-0388", Code: "ordinary", Law: "strl2005-257", Forms: []string{"labour.domestic"}, Child: "unknown", Online: "no", Group: "no"})
	report := d.report()
	d.enters(149, justice.Event{Kind: justice.Investigate, Subject: report})
	d.enters(149, justice.Event{Kind: justice.AddVictim, Code: "female", Child: "no"})
	d.enters(33, justice.Event{Kind: justice.DropCharge, Subject: report, Code: "dropped_evidence"})
	d.enters(20, justice.Event{Kind: justice.Complain, Subject: report})
}

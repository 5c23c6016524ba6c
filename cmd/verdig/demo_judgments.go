package main

import (
	_ "embed" // the invented judgments
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"verdig/access"
	"verdig/act"
	"verdig/caselaw"
	"verdig/codelist"
	"verdig/release"
	"verdig/store"
)

//go:embed demo/judgments.json
var demoJudgmentText string

// errDemoJudgments is returned for a judgment that the register does not take: a
// defect of the build.
var errDemoJudgments = errors.New("the demonstration's judgments are broken")

// demoJudgment is one invented judgment of the list.
type demoJudgment struct {
	Court       string                   `json:"court"`
	Number      string                   `json:"number"`
	Instance    string                   `json:"instance"`
	Day         string                   `json:"day"`
	Final       string                   `json:"final"`
	Outcome     string                   `json:"outcome"`
	Law         []string                 `json:"law"`
	Prison      string                   `json:"prison"`
	Suspended   string                   `json:"suspended"`
	Confiscated string                   `json:"confiscated"`
	Compensated string                   `json:"compensated"`
	Decides     map[codelist.Lang]string `json:"decides"`
	Summary     map[codelist.Lang]string `json:"summary"`
	Sentence    map[codelist.Lang]string `json:"sentence"`
	Source      string                   `json:"source"`
	State       string                   `json:"state"` // wait, withdraw; otherwise published
}

func (j demoJudgment) form() caselaw.Form {
	f := caselaw.Form{"law": j.Law}
	for field, value := range map[caselaw.Field]string{
		"court": j.Court, "number": j.Number, "instance": j.Instance, "day": j.Day, "final": j.Final, "outcome": j.Outcome, "prison": j.Prison,
		"suspended": j.Suspended, "confiscated": j.Confiscated, "compensated": j.Compensated, "source": j.Source,
	} {
		f[field] = []string{value}
	}
	for field, text := range map[caselaw.Field]map[codelist.Lang]string{"decides": j.Decides, "summary": j.Summary, "sentence": j.Sentence} {
		for l, s := range text {
			f[caselaw.TextIn(field, l)] = []string{s}
		}
	}
	return f
}

// demoRegister writes the demonstration's register of judgments through the
// acts of the desk: the police analyst writes, the coordinator publishes. All is
// invented: courts, numbers and facts.
func (a *app) demoRegister(st *store.Store, m release.Material, out string) error {
	var all []demoJudgment
	if err := json.Unmarshal([]byte(demoJudgmentText), &all); err != nil {
		return fmt.Errorf("%w: %w", errDemoJudgments, err)
	}
	desk, err := act.NewDesk(st, a.now)
	if err != nil {
		return err
	}
	analyst, err := a.demoAnalyst(st)
	if err != nil {
		return err
	}
	coordinator, err := a.demoCoordinator(st)
	if err != nil {
		return err
	}
	d := demoWriter{a, desk, desk.Matrix().Scope(analyst, access.Prosecute), desk.Matrix().Scope(coordinator, access.Publish)}
	for _, j := range all {
		if err := d.enter(act.JudgmentWriting{Form: j.form()}, j.State); err != nil {
			return err
		}
	}
	if err := d.ofCases(); err != nil {
		return err
	}
	// The year of the report, and the period that was over last.
	periods := []caselaw.Period{{Year: 2016, Third: 1}, {Year: 2016, Third: 2}, {Year: 2016, Third: 3}, {}}
	_, err = a.putOutJudgments(st, judgmentFlags{out: out}, m, periods...)
	return err
}

// demoCoordinator is the coordinator among the ready accounts.
func (a *app) demoCoordinator(st *store.Store) (access.Actor, error) {
	actor := access.Actor{ID: "demonstration-reader", Role: access.Coordinator}
	err := st.View(a.ctx, a.note("demonstration", "list", ""), func(tx *store.Tx) error {
		all, err := tx.Accounts(a.ctx)
		if i := slices.IndexFunc(all, func(u access.User) bool { return slices.Contains(u.Roles, access.Coordinator) }); i >= 0 {
			actor.ID = all[i].ID
		}
		return err
	})
	return actor, err
}

// demoWriter enters judgments as one person and publishes them as another.
type demoWriter struct {
	app            *app
	desk           *act.Desk
	police, public access.Scope
}

func (d demoWriter) enter(w act.JudgmentWriting, state string) error {
	out, err := d.desk.WriteJudgment(d.app.ctx, d.police, w)
	if err != nil || len(out.Issues) > 0 {
		return fmt.Errorf("%w: %s: %v: %w", errDemoJudgments, w.Form.Value(caselaw.FieldNumber), out.Issues, err)
	}
	if state == "wait" {
		return nil
	}
	if err := d.desk.SettleJudgment(d.app.ctx, d.public, act.JudgmentSettling{ID: out.ID, Version: 1, Publish: true}); err != nil {
		return err
	}
	if state == "withdraw" {
		return d.desk.WithdrawJudgment(d.app.ctx, d.public, out.ID, "mistake")
	}
	return nil
}

// ofCases writes about the judgment of the demonstration's own criminal case,
// from what its events tell.
func (d demoWriter) ofCases() error {
	cases, err := d.desk.Dockets(d.app.ctx, d.police)
	if err != nil {
		return err
	}
	for _, c := range cases {
		for _, j := range c.Judgments {
			if j.Code != "district" {
				continue
			}
			form, _, err := d.desk.JudgmentFor(d.app.ctx, d.police, c.ID, j.ID)
			if err != nil {
				return err
			}
			form[caselaw.FieldCourt] = []string{"Eksempel tingrett"}
			form[caselaw.FieldNumber] = []string{fmt.Sprintf("TEKS-%d-90201", j.Day.Year())}
			form["decides_nb"] = []string{"Bilder som er lagt ut på nettet, kan være et middel til å holde noen i prostitusjon."}
			form["summary_nb"] = []string{"En mann og en kvinne rekrutterte en jente og en kvinne over nettet. Mannen truet med å vise bilder til familiene deres. Retten mente at trusselen virket like sterkt som vold. Kvinnen som tok imot pengene, ble dømt for hallikvirksomhet, siden hun ikke kjente til truslene. Dommen er anket."}
			form["sentence_nb"] = []string{"Fengsel i fem år for mannen. Oppreisning til jenta."}
			return d.enter(act.JudgmentWriting{Case: c.ID, Event: j.ID, Form: form}, "")
		}
	}
	return nil
}

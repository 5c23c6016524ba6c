package store

import (
	"context"
	"database/sql"
	"fmt"

	"verdig/access"
	"verdig/audit"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/seal"
)

// The kinds of audited objects of follow-up.
const (
	kindPlan = "plan"
	kindStep = "plan_step" // object: plan/number
	kindText = "plan_text" // of a plan: what is read is all of it
	// A copy of the minutes of a meeting that leaves the system; object:
	// plan/number of the step that called the meeting.
	kindMinutes = "plan_minutes"
)

const stepTextBlock = 256 // bytes to which a text is padded

func stepPlace(step casework.StepID) seal.Place {
	return seal.Place{Table: "case_text", Column: "sealed", Row: string(step)}
}

// AddPlan stores the cover of a plan.
func (tx *Tx) AddPlan(ctx context.Context, p casework.Plan) error {
	tx.content.Reset()
	p.Canonical(&tx.content)
	c, err := tx.record(ctx, "open", kindPlan, string(p.ID), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO case_plan (id, notification, agency, actor, at, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		string(p.ID), string(p.Notification), p.Agency, p.Actor, audit.FormatTime(p.At), c.seq, c.salt[:])
}

// AddStep stores one more step of a plan, which its state has let pass, and who
// takes part after it.
func (tx *Tx) AddStep(ctx context.Context, s casework.Step, after *casework.State) error {
	tx.content.Reset()
	s.Canonical(&tx.content)
	c, err := tx.record(ctx, "step", kindStep, fmt.Sprintf("%s/%d", s.Plan, s.Number), tx.content.Bytes())
	if err != nil {
		return err
	}
	err = tx.exec(ctx, `INSERT INTO case_step (plan, number, id, kind, subject, area, agency, service, code, said_by, body, reason, basis,
			day, until, hour, parties, told, seen, actor, role, office, at, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		string(s.Plan), s.Number, string(s.ID), string(s.Kind), string(s.Subject), string(s.Area), s.Agency, s.Service, s.Code, s.By, s.Body, s.Reason,
		s.Basis, s.Day.String(), s.Until.String(), s.Hour, listText(s.Parties), s.Told, s.Seen, s.Actor, s.Role, s.Office, audit.FormatTime(s.At), c.seq, c.salt[:])
	if err != nil {
		return err
	}
	if s.Text != "" {
		sealed, err := tx.sealValue(ctx, access.CaseNote, string(s.Plan), stepPlace(s.ID), pack(layoutClear, stepTextBlock, s.Text))
		if err != nil {
			return err
		}
		if err := tx.exec(ctx, `INSERT INTO case_text (step, plan, sealed) VALUES (?, ?, ?)`, string(s.ID), string(s.Plan), sealed); err != nil {
			return err
		}
	}
	return tx.putParties(ctx, after)
}

// putParties writes who takes part in a plan.
func (tx *Tx) putParties(ctx context.Context, st *casework.State) error {
	if err := tx.exec(ctx, `DELETE FROM case_party WHERE plan = ?`, string(st.Plan.ID)); err != nil {
		return err
	}
	put := func(agency, part string) error {
		return tx.exec(ctx, `INSERT INTO case_party (agency, plan, part) VALUES (?, ?, ?)`, agency, string(st.Plan.ID), part)
	}
	for _, m := range st.Members() {
		if err := put(m.Agency, "member"); err != nil {
			return err
		}
	}
	for _, a := range st.Addressed() {
		if err := put(a, "addressed"); err != nil {
			return err
		}
	}
	return nil
}

// planWithin is [Tx.within] for the plan p: assigned are the plans in which the
// actor's agency takes part, and for a list and a decision also those in which
// it is asked something.
func (tx *Tx) planWithin(use access.Use) (condition string, args []any) {
	if tx.scope.Reach(use) != access.Assigned {
		return tx.ownedBy(use, "p.agency")
	}
	condition = `EXISTS (SELECT 1 FROM case_party c WHERE c.agency = :own AND c.plan = p.id`
	if use.Compartment != access.Case || use.Action == access.Read {
		condition += ` AND c.part = 'member'`
	}
	return condition + `)`, []any{sql.Named("own", tx.scope.Actor().Agency)}
}

const planColumns = `SELECT p.id, p.notification, p.agency, p.actor, p.at`

func scanPlan(scan func(...any) error, more ...any) (casework.Plan, error) {
	var p casework.Plan
	var id, notification, at string
	err := scan(append([]any{&id, &notification, &p.Agency, &p.Actor, &at}, more...)...)
	p.ID, p.Notification = casework.PlanID(id), register.NotificationID(notification)
	if err == nil {
		p.At, err = moment("case_plan", "at", at)
	}
	return p, err
}

const stepColumns = `SELECT x.plan, x.number, x.id, x.kind, x.subject, x.area, x.agency, x.service, x.code, x.said_by, x.body, x.reason, x.basis,
	x.day, x.until, x.hour, x.parties, x.told, x.seen, x.actor, x.role, x.office, x.at`

func scanStep(scan func(...any) error, more ...any) (casework.Step, error) {
	var s casework.Step
	var plan, id, kind, subject, area, day, until, parties, at string
	err := scan(append([]any{
		&plan, &s.Number, &id, &kind, &subject, &area, &s.Agency, &s.Service, &s.Code, &s.By, &s.Body, &s.Reason, &s.Basis,
		&day, &until, &s.Hour, &parties, &s.Told, &s.Seen, &s.Actor, &s.Role, &s.Office, &at,
	}, more...)...)
	s.Plan, s.ID, s.Kind, s.Subject, s.Area = casework.PlanID(plan), casework.StepID(id), casework.Kind(kind), casework.StepID(subject), casework.Area(area)
	if err != nil {
		return s, err
	}
	for _, d := range []struct {
		into *codelist.Day
		text string
	}{{&s.Day, day}, {&s.Until, until}} {
		if d.text == "" {
			continue
		}
		if *d.into, err = codelist.ParseDay(d.text); err != nil {
			return s, notKept("case_step", "day", err)
		}
	}
	if s.Parties, err = parseList(parties); err != nil {
		return s, notKept("case_step", "parties", err)
	}
	s.At, err = moment("case_step", "at", at)
	return s, err
}

// plans returns the state of the plans that a condition on p selects, the one
// opened first first, without texts.
func (tx *Tx) plans(ctx context.Context, where string, args ...any) ([]*casework.State, error) {
	var covers []casework.Plan
	err := tx.each(ctx, planColumns+` FROM case_plan p WHERE `+where+` ORDER BY p.id`, args, func(rows *sql.Rows) error {
		p, err := scanPlan(rows.Scan)
		covers = append(covers, p)
		return err
	})
	if err != nil || len(covers) == 0 {
		return nil, err
	}
	steps := make(map[casework.PlanID][]casework.Step, len(covers))
	err = tx.each(ctx, stepColumns+` FROM case_plan p CROSS JOIN case_step x ON x.plan = p.id WHERE `+where+` ORDER BY x.plan, x.number`, args,
		func(rows *sql.Rows) error {
			s, err := scanStep(rows.Scan)
			steps[s.Plan] = append(steps[s.Plan], s)
			return err
		})
	if err != nil {
		return nil, err
	}
	all := make([]*casework.State, len(covers))
	for i, p := range covers {
		all[i] = casework.Fold(p, steps[p.ID])
	}
	return all, nil
}

// ScopedPlan returns one plan within the scope's right to use, without texts.
// What is out of reach is not there.
func (tx *Tx) ScopedPlan(ctx context.Context, use access.Use, id casework.PlanID) (*casework.State, error) {
	within, args := tx.planWithin(use)
	all, err := tx.plans(ctx, within+` AND p.id = :id`, append(args, sql.Named("id", string(id)))...)
	if err == nil && len(all) == 0 {
		err = tx.miss(use, string(id))
	}
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// ScopedPlansFrom returns the plans within the scope that were opened from a
// notification, without texts, the first first.
func (tx *Tx) ScopedPlansFrom(ctx context.Context, use access.Use, id register.NotificationID) ([]*casework.State, error) {
	within, args := tx.planWithin(use)
	return tx.plans(ctx, within+` AND p.notification = :notification`, append(args, sql.Named("notification", string(id)))...)
}

// AllPlans returns every plan, without texts: for the program itself, which
// counts and watches the clock.
func (tx *Tx) AllPlans(ctx context.Context) ([]*casework.State, error) {
	if tx.scoped {
		return nil, fault.New(fault.Internal, "store.unscoped")
	}
	return tx.plans(ctx, "1")
}

// PlanOf returns a plan for the program itself, without texts.
func (tx *Tx) PlanOf(ctx context.Context, id casework.PlanID) (*casework.State, error) {
	all, err := tx.plans(ctx, `p.id = ?`, string(id))
	if err == nil && len(all) == 0 {
		err = notFound(sql.ErrNoRows, "plan")
	}
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// PlansFrom returns the ids of the plans opened from a notification, the first
// first.
func (tx *Tx) PlansFrom(ctx context.Context, id register.NotificationID) ([]casework.PlanID, error) {
	var all []casework.PlanID
	err := tx.each(ctx, `SELECT id FROM case_plan WHERE notification = ? ORDER BY id`, []any{string(id)}, func(rows *sql.Rows) error {
		var plan string
		err := rows.Scan(&plan)
		all = append(all, casework.PlanID(plan))
		return err
	})
	return all, err
}

// ScopedTexts returns what members wrote in a plan within the scope, by step;
// what is erased is absent. The look is in the audit chain before it is handed
// out. It works in [Store.ViewAs] only.
func (tx *Tx) ScopedTexts(ctx context.Context, id casework.PlanID) (map[casework.StepID]string, error) {
	if _, err := tx.ScopedPlan(ctx, readText, id); err != nil {
		return nil, err
	}
	if err := tx.look(ctx, kindText, string(id)); err != nil {
		return nil, err
	}
	return tx.texts(ctx, id, `1`)
}

// ScopedCopy returns the texts of a plan as [Tx.ScopedTexts] does, for a copy of
// a meeting's minutes that leaves the system. That it left is in the audit chain
// besides.
func (tx *Tx) ScopedCopy(ctx context.Context, id casework.PlanID, meeting casework.Meeting) (map[casework.StepID]string, error) {
	texts, err := tx.ScopedTexts(ctx, id)
	if err != nil {
		return nil, err
	}
	return texts, tx.look(ctx, kindMinutes, fmt.Sprintf("%s/%d", id, meeting.Called.Number))
}

// ScopedNames returns what the members call the persons of plans within the
// scope, by plan: the texts of the steps that name them. The looks are in the
// audit chain before they are handed out. It works in [Store.ViewAs] only.
func (tx *Tx) ScopedNames(ctx context.Context, plans []*casework.State) (map[casework.PlanID]string, error) {
	names := make(map[casework.PlanID]string, len(plans))
	var objects []string
	for _, st := range plans {
		if st.Name().Told && st.Member(tx.scope.Actor().Agency) {
			objects = append(objects, string(st.Plan.ID))
		}
	}
	if err := tx.look(ctx, kindText, objects...); err != nil {
		return nil, err
	}
	for _, st := range plans {
		if !st.Name().Told || !st.Member(tx.scope.Actor().Agency) {
			continue
		}
		found, err := tx.texts(ctx, st.Plan.ID, `step = ?`, string(st.Name().ID))
		if err != nil {
			return nil, err
		}
		if name, ok := found[st.Name().ID]; ok {
			names[st.Plan.ID] = name
		}
	}
	return names, nil
}

// ScopedAskedText returns the text of a step that asks the actor's agency for
// something, "" where there is none: the one thing of a plan's texts that
// somebody outside it may read. The look is in the audit chain. It works in
// [Store.ViewAs] only.
func (tx *Tx) ScopedAskedText(ctx context.Context, st *casework.State, step casework.StepID) (string, error) {
	own := tx.scope.Actor().Agency
	asked := false
	for _, s := range st.Steps() {
		asked = asked || s.ID == step && s.Agency == own && st.Undone(s.ID) == ""
	}
	if !asked {
		return "", tx.miss(readText, string(st.Plan.ID))
	}
	if err := tx.look(ctx, kindText, string(st.Plan.ID)); err != nil {
		return "", err
	}
	found, err := tx.texts(ctx, st.Plan.ID, `step = ?`, string(step))
	return found[step], err
}

var readText = access.Use{Compartment: access.CaseNote, Action: access.Read}

// texts opens texts of one plan.
func (tx *Tx) texts(ctx context.Context, id casework.PlanID, where string, args ...any) (map[casework.StepID]string, error) {
	sealed := make(map[casework.StepID][]byte)
	err := tx.each(ctx, `SELECT step, sealed FROM case_text WHERE plan = ? AND `+where, append([]any{string(id)}, args...), func(rows *sql.Rows) error {
		var step string
		var b []byte
		err := rows.Scan(&step, &b)
		sealed[casework.StepID(step)] = b
		return err
	})
	if err != nil {
		return nil, err
	}
	found := make(map[casework.StepID]string, len(sealed))
	for step, b := range sealed {
		plain, err := tx.openValue(ctx, access.CaseNote, string(id), stepPlace(step), b)
		if err != nil {
			return nil, err
		}
		var text string
		if plain == nil {
			continue
		}
		ok := unpack(plain, &text)
		clear(plain)
		if !ok {
			return nil, notKept("case_text", "sealed", nil)
		}
		found[step] = text
	}
	return found, nil
}

// erasePlans destroys what was written in the plans opened from a notification;
// their coded steps stay.
func (tx *Tx) erasePlans(ctx context.Context, id register.NotificationID) (keys int, err error) {
	plans, err := tx.PlansFrom(ctx, id)
	if err != nil {
		return 0, err
	}
	for _, p := range plans {
		gone, err := tx.eraseAttachments(ctx, p)
		if keys += gone; err != nil {
			return keys, err
		}
		var n int
		if err := tx.one(ctx, `SELECT count(*) FROM data_key WHERE object = ?`, []any{string(p)}, &n); err != nil {
			return keys, err
		}
		if n == 0 {
			continue
		}
		keys += n
		if _, err := tx.record(ctx, "erase", kindPlan, string(p), nil); err != nil {
			return keys, err
		}
		for _, statement := range []string{`DELETE FROM data_key WHERE object = ?`, `DELETE FROM case_text WHERE plan = ?`} {
			if err := tx.exec(ctx, statement, string(p)); err != nil {
				return keys, err
			}
		}
	}
	return keys, nil
}

// PlanOfStep returns the plan that a step belongs to, for the program itself.
func (tx *Tx) PlanOfStep(ctx context.Context, id casework.StepID) (casework.PlanID, error) {
	var plan string
	err := tx.one(ctx, `SELECT plan FROM case_step WHERE id = ?`, []any{string(id)}, &plan)
	return casework.PlanID(plan), err
}

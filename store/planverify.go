package store

import (
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"verdig/access"
	"verdig/casework"
	"verdig/register"
)

func (v *verification) plans() error {
	return v.rows("case_plan", kindPlan, planColumns+`, p.salt, p.audit_seq, e.kind, e.object, coalesce(e.commitment, x'')
			FROM case_plan p LEFT JOIN audit_entry e ON e.seq = p.audit_seq`,
		func(scan func(...any) error) (string, error) {
			p, err := scanPlan(scan, v.meta()...)
			p.Canonical(&v.content)
			return string(p.ID), err
		})
}

func (v *verification) steps() error {
	return v.rows("case_step", kindStep, stepColumns+`, x.salt`+metaColumns+` FROM case_step x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			s, err := scanStep(scan, v.meta()...)
			s.Canonical(&v.content)
			return fmt.Sprintf("%s/%d", s.Plan, s.Number), err
		})
}

// stepTexts tries every text that a step says there is: it has its key and
// opens in its place, or it was written before two people decided that it goes.
// What members write in the plan afterwards has a key again.
func (v *verification) stepTexts() error {
	query := `SELECT x.id, x.plan, p.notification, x.told, x.audit_seq, coalesce(t.sealed, x''), coalesce(t.plan, ''), coalesce(k.sealed, x'')
		FROM case_step x JOIN case_plan p ON p.id = x.plan LEFT JOIN case_text t ON t.step = x.id
		LEFT JOIN data_key k ON k.object = x.plan AND k.compartment = 'case_note' WHERE x.told OR t.step IS NOT NULL`
	return v.tx.each(v.ctx, query, nil, func(rows *sql.Rows) error {
		var step, plan, notification, of string
		var told bool
		var seq int64
		var sealed, record []byte
		if err := rows.Scan(&step, &plan, &notification, &told, &seq, &sealed, &of, &record); err != nil {
			return err
		}
		switch {
		case len(sealed) == 0 && seq < v.erased[kindPlan+"|"+plan] && v.erasedPlan(register.NotificationID(notification)):
			return nil
		case len(sealed) == 0 && len(record) == 0:
			v.report.find("case_text", step, FaultUndecided)
			return nil
		}
		key, err := v.tx.openKey(access.CaseNote, plan, record)
		if err == nil {
			var plain []byte
			plain, err = key.Open(stepPlace(casework.StepID(step)), sealed)
			clear(plain)
		}
		if err != nil || of != plan || !told {
			v.report.find("case_text", step, FaultKey)
		}
		return nil
	})
}

// erasedPlan reports whether two people have decided that what is told of a
// notification's person goes.
func (v *verification) erasedPlan(id register.NotificationID) bool {
	for name := range v.decided {
		if len(name) > len(id) && name[:len(id)] == string(id) && name[len(id)] == '/' {
			return true
		}
	}
	return false
}

// parties holds the list of who takes part against the steps.
func (v *verification) parties() error {
	listed := make(map[casework.PlanID][]string)
	err := v.tx.each(v.ctx, `SELECT plan, part || ' ' || agency FROM case_party`, nil, func(rows *sql.Rows) error {
		var plan, party string
		err := rows.Scan(&plan, &party)
		listed[casework.PlanID(plan)] = append(listed[casework.PlanID(plan)], party)
		return err
	})
	if err != nil {
		return err
	}
	states, err := v.tx.plans(v.ctx, "1")
	if err != nil {
		if errors.Is(err, errNotKept) {
			return nil // found by steps already
		}
		return err
	}
	for _, st := range states {
		var want []string
		for _, m := range st.Members() {
			want = append(want, "member "+m.Agency)
		}
		for _, a := range st.Addressed() {
			want = append(want, "addressed "+a)
		}
		got := listed[st.Plan.ID]
		delete(listed, st.Plan.ID)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			v.report.find("case_party", string(st.Plan.ID), FaultContent)
		}
	}
	for plan := range listed {
		v.report.find("case_party", string(plan), FaultNoEntry)
	}
	return nil
}

package store

import (
	"context"
	"database/sql"
	"slices"
	"sync"

	"verdig/access"
	"verdig/casework"
	"verdig/fault"
)

// KeptPlans keeps plans that were folded, for whoever reads them all again and
// again. A plan's steps are only ever added, so that a plan with as many steps
// as before is the same. It is for what is committed, and so for transactions
// that read alone. Its zero value keeps nothing yet; it holds no text.
type KeptPlans struct {
	mu    sync.Mutex
	plans map[casework.PlanID]*casework.State
}

// of returns a plan of so many steps, nil where it is not kept.
func (k *KeptPlans) of(id casework.PlanID, steps int) *casework.State {
	k.mu.Lock()
	defer k.mu.Unlock()
	if st := k.plans[id]; st != nil && st.Next() == steps+1 {
		return st
	}
	return nil
}

func (k *KeptPlans) put(st *casework.State) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.plans == nil {
		k.plans = make(map[casework.PlanID]*casework.State)
	}
	k.plans[st.Plan.ID] = st
}

// ScopedPlansKept returns the plans within the scope's right to use, without
// texts. It reads the steps of those alone that have more of them than when they
// were kept.
func (tx *Tx) ScopedPlansKept(ctx context.Context, use access.Use, kept *KeptPlans) ([]*casework.State, error) {
	within, args := tx.planWithin(use)
	return tx.plansKept(ctx, within, args, kept)
}

// AllPlansKept is [Tx.AllPlans] in the same way.
func (tx *Tx) AllPlansKept(ctx context.Context, kept *KeptPlans) ([]*casework.State, error) {
	if tx.scoped {
		return nil, fault.New(fault.Internal, "store.unscoped")
	}
	return tx.plansKept(ctx, "1", nil, kept)
}

func (tx *Tx) plansKept(ctx context.Context, within string, args []any, kept *KeptPlans) ([]*casework.State, error) {
	var all []*casework.State
	grown := make(map[casework.PlanID]int) // where it stands in all
	err := tx.each(ctx, `SELECT p.id, (SELECT count(*) FROM case_step x WHERE x.plan = p.id) FROM case_plan p WHERE `+within+` ORDER BY p.id`, args,
		func(rows *sql.Rows) error {
			var id string
			var steps int
			err := rows.Scan(&id, &steps)
			st := kept.of(casework.PlanID(id), steps)
			if st == nil {
				grown[casework.PlanID(id)] = len(all)
			}
			all = append(all, st)
			return err
		})
	if err != nil || len(grown) == 0 {
		return all, err
	}
	read, err := tx.grown(ctx, within, args, grown)
	for _, st := range read {
		kept.put(st)
		if i, ok := grown[st.Plan.ID]; ok {
			all[i] = st
		}
	}
	return all, err
}

// fewGrown is up to how many plans are read one by one, and not all at once.
const fewGrown = 20

func (tx *Tx) grown(ctx context.Context, within string, args []any, grown map[casework.PlanID]int) ([]*casework.State, error) {
	if len(grown) > fewGrown {
		return tx.plans(ctx, within, args...)
	}
	var all []*casework.State
	for id := range grown {
		one, err := tx.plans(ctx, within+` AND p.id = :id`, append(slices.Clone(args), sql.Named("id", string(id)))...)
		if err != nil {
			return nil, err
		}
		all = append(all, one...)
	}
	return all, nil
}

package store

import (
	"database/sql"
	"strconv"
	"strings"
	"time"

	"verdig/access"
	"verdig/audit"
)

// within returns the condition under which the scope of the transaction
// reaches the notification n by its right to use, with the values of its named
// parameters. It is the one place where the reach of a right becomes SQL, and
// the same for a list and for an item.
//
//	all       every notification
//	own       those that the actor's agency has sent
//	assigned  for an emergency those under a break-glass grant that is in
//	          force; otherwise those of a pair that the actor has taken for
//	          review, until it is decided or given back
//	self      none: a notification belongs to an agency and never to an account
func (tx *Tx) within(use access.Use) (condition string, args []any) {
	if tx.scope.Reach(use) != access.Assigned {
		return tx.ownedBy(use, "n.agency")
	}
	now := tx.store.options.Now()
	if tx.scope.Purpose() == access.Emergency {
		return underGrant(tx.scope.Grants(), now)
	}
	return assigned, []any{sql.Named("actor", tx.scope.Actor().ID), sql.Named("now", audit.FormatTime(now))}
}

// ownedBy is [Tx.within] for rows that belong to an agency, named by a column,
// and stand in nobody's queue.
func (tx *Tx) ownedBy(use access.Use, column string) (condition string, args []any) {
	agency := tx.scope.Actor().Agency
	switch reach := tx.scope.Reach(use); {
	case reach == access.All:
		return "1", nil
	case reach == access.Own && agency != "":
		return column + " = :own", []any{sql.Named("own", agency)}
	}
	return "0", nil
}

// assigned is a notification of a pair in the actor's hands; inHands is such a
// pair: taken, not given back, not expired, and not decided by a person since.
const (
	assigned = `EXISTS (SELECT 1 FROM assignment t WHERE t.actor = :actor AND (t.a = n.id OR t.b = n.id) AND ` + inHands + `)`
	inHands  = `t.until > :now AND NOT EXISTS (SELECT 1 FROM link_decision d WHERE d.a = t.a AND d.b = t.b AND d.rule = '' AND d.audit_seq > t.audit_seq)`
)

// underGrant is a notification under one of the grants that are in force.
func underGrant(grants []access.Grant, now time.Time) (condition string, args []any) {
	var names []string
	for i, g := range grants {
		if !g.Until.After(now) {
			continue
		}
		name := "grant" + strconv.Itoa(i)
		names, args = append(names, ":"+name), append(args, sql.Named(name, g.Object))
	}
	if len(names) == 0 {
		return "0", nil
	}
	return "n.id IN (" + strings.Join(names, ", ") + ")", args
}

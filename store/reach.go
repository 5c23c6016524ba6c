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
	actor := tx.scope.Actor()
	switch tx.scope.Reach(use) {
	case access.All:
		return "1", nil
	case access.Own:
		if actor.Agency == "" {
			return "0", nil
		}
		return "n.agency = :own", []any{sql.Named("own", actor.Agency)}
	case access.Assigned:
		if tx.scope.Purpose() == access.Emergency {
			return underGrant(tx.scope.Grants(), tx.store.options.Now())
		}
		return assigned, []any{sql.Named("actor", actor.ID), sql.Named("now", audit.FormatTime(tx.store.options.Now()))}
	}
	return "0", nil
}

// assigned is a notification of a pair in the actor's hands: taken, not given
// back, not expired, and not decided by a person since.
const assigned = `EXISTS (SELECT 1 FROM assignment t WHERE t.actor = :actor AND t.until > :now AND (t.a = n.id OR t.b = n.id)
	AND NOT EXISTS (SELECT 1 FROM link_decision d WHERE d.a = t.a AND d.b = t.b AND d.rule = '' AND d.audit_seq > t.audit_seq))`

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

package store

import (
	"context"
	"database/sql"
	"errors"
	"maps"
	"slices"

	"verdig/audit"
	"verdig/register"
)

// AgencyReturn implements register.Intake. Within an update the counts are
// kept, so that importing rows does not count them anew for each.
func (tx *Tx) AgencyReturn(ctx context.Context, agency string, year int) (register.AgencyReturn, error) {
	if r := tx.returns[agencyYear{agency, year}]; r != nil {
		return register.StateOf(agency, year, r.Notifications, r.Latest), nil
	}
	var count int
	err := tx.one(ctx, `SELECT (SELECT count(*) FROM notification WHERE agency = ?1 AND year = ?2)
		- (SELECT count(*)`+standingWithdrawals+` AND n.agency = ?1 AND n.year = ?2)`, []any{agency, year}, &count)
	if err != nil {
		return register.AgencyReturn{}, err
	}
	var latest register.Declaration
	err = tx.one(ctx, `SELECT declaration FROM return_status WHERE agency = ? AND year = ? ORDER BY audit_seq DESC LIMIT 1`,
		[]any{agency, year}, &latest)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return register.AgencyReturn{}, err
	}
	r := register.StateOf(agency, year, count, latest)
	if tx.writable {
		if tx.returns == nil {
			tx.returns = make(map[agencyYear]*register.AgencyReturn)
		}
		kept := r
		tx.returns[agencyYear{agency, year}] = &kept
	}
	return r, nil
}

// AddDeclaration implements register.Intake.
func (tx *Tx) AddDeclaration(ctx context.Context, d register.ReturnDeclaration) error {
	tx.content.Reset()
	d.Canonical(&tx.content)
	c, err := tx.record(ctx, "declare", kindDeclaration, d.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	err = tx.exec(ctx, `INSERT INTO return_status (id, agency, year, declaration, received, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?)`,
		d.ID, d.Agency, d.Year, string(d.Declaration), audit.FormatTime(d.Received), c.seq, c.salt[:])
	if r := tx.returns[agencyYear{d.Agency, d.Year}]; err == nil && r != nil {
		r.Latest = d.Declaration
	}
	return err
}

// AgencyReturns returns where the return of each agency for the year stands,
// sorted by agency: the agencies that are expected to return for the year, and
// any others that did.
func (tx *Tx) AgencyReturns(ctx context.Context, year int) ([]register.AgencyReturn, error) {
	counts := make(map[string]int)
	latest := make(map[string]register.Declaration)
	err := tx.each(ctx, `SELECT code, 0 FROM agency WHERE from_year <= ?1 AND (to_year = 0 OR to_year >= ?1)
		UNION ALL SELECT agency, count(*) FROM notification WHERE year = ?1 GROUP BY agency
		UNION ALL SELECT n.agency, -count(*)`+standingWithdrawals+` AND n.year = ?1 GROUP BY n.agency`, []any{year},
		func(rows *sql.Rows) error {
			var agency string
			var n int
			err := rows.Scan(&agency, &n)
			counts[agency] += n
			return err
		})
	if err != nil {
		return nil, err
	}
	err = tx.each(ctx, `SELECT agency, declaration FROM return_status WHERE year = ? ORDER BY audit_seq`, []any{year},
		func(rows *sql.Rows) error {
			var agency string
			var d register.Declaration
			err := rows.Scan(&agency, &d)
			latest[agency] = d
			counts[agency] += 0
			return err
		})
	if err != nil {
		return nil, err
	}
	returns := make([]register.AgencyReturn, 0, len(counts))
	for _, agency := range slices.Sorted(maps.Keys(counts)) {
		returns = append(returns, register.StateOf(agency, year, counts[agency], latest[agency]))
	}
	return returns, nil
}

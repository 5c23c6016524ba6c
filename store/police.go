package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"verdig/audit"
	"verdig/codelist"
	"verdig/justice"
	"verdig/register"
)

// LatestReport implements justice.Intake.
func (tx *Tx) LatestReport(ctx context.Context, agency, reference string, year int) (justice.Latest, error) {
	var l justice.Latest
	var salt, commitment []byte
	err := tx.one(ctx, `SELECT r.id, coalesce(v.version, 0), coalesce(v.salt, x''), coalesce(e.commitment, x'')
		FROM police_report r
		LEFT JOIN police_report_version v ON v.id = r.id AND v.year = ?3
		LEFT JOIN audit_entry e ON e.seq = v.audit_seq
		WHERE r.agency = ?1 AND r.reference = ?2
		ORDER BY v.version DESC LIMIT 1`,
		[]any{agency, reference, year}, &l.ID, &l.Version, &salt, &commitment)
	if errors.Is(err, sql.ErrNoRows) {
		return justice.Latest{}, nil
	}
	copy(l.Salt[:], salt)
	copy(l.Commitment[:], commitment)
	return l, err
}

// CaseID implements justice.Intake.
func (tx *Tx) CaseID(ctx context.Context, reference string) (justice.CaseID, error) {
	var id justice.CaseID
	err := tx.one(ctx, `SELECT id FROM criminal_case WHERE reference = ?`, []any{reference}, &id)
	if !errors.Is(err, sql.ErrNoRows) {
		return id, err
	}
	id = justice.CaseID(register.NewID(tx.store.options.Now()))
	tx.content.Reset()
	canonicalCase(&tx.content, id, reference)
	c, err := tx.record(ctx, "open", kindCase, string(id), tx.content.Bytes())
	if err != nil {
		return "", err
	}
	return id, tx.exec(ctx, `INSERT INTO criminal_case (id, reference, audit_seq, salt) VALUES (?, ?, ?, ?)`,
		string(id), reference, c.seq, c.salt[:])
}

func canonicalCase(c *audit.Content, id justice.CaseID, reference string) {
	c.Text("case/1").Text(string(id)).Text(reference)
}

// AddReport implements justice.Intake.
func (tx *Tx) AddReport(ctx context.Context, r justice.Report, content []byte) error {
	c, err := tx.record(ctx, "receive", kindReport, fmt.Sprintf("%s/%d/%d", r.ID, r.Year, r.Version), content)
	if err != nil {
		return err
	}
	err = tx.exec(ctx, `INSERT INTO police_report (id, agency, reference) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING`,
		string(r.ID), r.Agency, r.Reference)
	if err != nil {
		return err
	}
	var caseID any
	if r.CaseID != "" {
		caseID = string(r.CaseID)
	}
	return tx.exec(ctx, `INSERT INTO police_report_version
		(id, year, version, received, audit_seq, salt, reported_on, report_type, exploitation, law, victim_child,
		 case_id, decision, decision_on, court_instance, judgment_on, judgment_outcome, final_on)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		string(r.ID), r.Year, r.Version, audit.FormatTime(r.Received), c.seq, c.salt[:], r.ReportedOn.String(), r.Type,
		listText(r.Exploitation), r.Law, r.VictimChild, caseID, r.Decision, r.DecisionOn.String(),
		r.Instance, r.JudgmentOn.String(), r.Outcome, r.FinalOn.String())
}

const reportColumns = `SELECT r.id, r.agency, v.year, r.reference, v.version, v.received, v.reported_on, v.report_type,
	v.exploitation, v.law, v.victim_child, coalesce(v.case_id, ''), v.decision, v.decision_on,
	v.court_instance, v.judgment_on, v.judgment_outcome, v.final_on`

func scanReport(scan func(...any) error, more ...any) (justice.Report, error) {
	var r justice.Report
	var received, exploitation string
	var days [4]string
	into := []any{
		&r.ID, &r.Agency, &r.Year, &r.Reference, &r.Version, &received, &days[0], &r.Type,
		&exploitation, &r.Law, &r.VictimChild, &r.CaseID, &r.Decision, &days[1],
		&r.Instance, &days[2], &r.Outcome, &days[3],
	}
	err := scan(append(into, more...)...)
	if err != nil {
		return r, err
	}
	if r.Received, err = moment("police_report_version", "received", received); err != nil {
		return r, err
	}
	for i, day := range []*codelist.Day{&r.ReportedOn, &r.DecisionOn, &r.JudgmentOn, &r.FinalOn} {
		if *day, err = codelist.ParseDay(days[i]); err != nil {
			return r, notKept("police_report_version", "a day", err)
		}
	}
	if r.Exploitation, err = parseList(exploitation); err != nil {
		return r, notKept("police_report_version", "exploitation", err)
	}
	return r, nil
}

// EachReportVersion calls fn with every version of every police report of the
// reporting years up to and including upTo (0: all), in the order of report,
// year and version. CaseReference is left empty; the case is told by its id.
// Function YearRoll of package justice takes what it gives.
func (tx *Tx) EachReportVersion(ctx context.Context, upTo int, fn func(justice.Report) error) error {
	return tx.each(ctx, reportColumns+` FROM police_report r CROSS JOIN police_report_version v ON v.id = r.id
		WHERE ?1 = 0 OR v.year <= ?1 ORDER BY r.id, v.year, v.version`, []any{upTo}, func(rows *sql.Rows) error {
		r, err := scanReport(rows.Scan)
		if err != nil {
			return err
		}
		return fn(r)
	})
}

package store

import (
	"database/sql"
	"errors"
	"fmt"
	"time"

	"verdig/justice"
	"verdig/register"
)

// allRows holds every table that the audit chain commits to against it.
func (v *verification) allRows() error {
	if err := v.decidedErasures(); err != nil {
		return err
	}
	for _, step := range []func() error{
		v.notifications, v.withdrawals, v.declarations, v.decisions, v.pairs, v.opinions, v.questions, v.replies, v.cases, v.reports, v.series,
		v.frozen, v.releases, v.settings, v.agencies, v.actors, v.enrolments, v.agencyKeys, v.erasures, v.erasureSteps, v.dataKeys, v.compartmentKeys,
		v.reminders, v.exports, v.exportDecisions, v.exportFiles, v.services, v.servicePlaces, v.judgments, v.judgmentWords,
		v.receipts, v.drafts,
		v.attachments, v.attachmentWithdrawals,
		v.accountRows, v.cosignatures,
		v.events, v.plans, v.steps, v.stepTexts, v.parties, v.words, v.feeds,
		v.exceptions, v.exceptionReviews, v.notices, v.assignments,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (v *verification) notifications() error {
	s := newNotificationScan(v.tx, true, true)
	var salts versionSalts
	s.into = append(append(s.into, &s.sealed.narrative, &s.sealed.narrativeKey), salts.into()...)
	s.into = append(s.into, v.meta()[1:]...)
	s.withDetail()
	query := `SELECT ` + factColumns + identityColumns + encodingColumns + `, coalesce(t.sealed, x''), coalesce(m.sealed, x''), ` + saltColumns +
		`, v.audit_seq, e.kind, e.object, coalesce(e.commitment, x'')` + detailColumns + `
		FROM notification n CROSS JOIN notification_version v ON v.id = n.id` + detailJoin + identityJoin + keyJoin + encodingJoin + narrativeJoin + `
		LEFT JOIN data_key m ON m.object = v.id AND m.compartment = 'narrative'
		LEFT JOIN audit_entry e ON e.seq = v.audit_seq ORDER BY n.id, v.version`
	count := RowCount{Table: "notification_version"}
	err := v.tx.each(v.ctx, query, nil, func(rows *sql.Rows) error {
		n, err := s.next(rows)
		if err != nil && !errors.Is(err, errNotKept) {
			return err
		}
		count.Rows++
		if err != nil {
			v.report.find(count.Table, fmt.Sprintf("%s/%d", s.id, s.n.Version), FaultContent)
		}
		v.content.Reset()
		n.Canonical(&v.content)
		v.salt = salts.whole()
		if len(v.salt) > 0 && (err != nil || n.Identity.EncodingKey() != salts.key || n.Narrative.Empty() == salts.narrated) {
			v.content.Reset() // does not open, or the marks beside the facts are not those of what is sealed
		}
		v.check(count.Table, kindNotification, fmt.Sprintf("%s/%d", s.id, s.n.Version))
		return nil
	})
	v.report.Rows = append(v.report.Rows, count)
	return err
}

func (v *verification) declarations() error {
	return v.rows("return_status", kindDeclaration,
		`SELECT x.id, x.agency, x.year, x.declaration, x.received, x.salt`+metaColumns+` FROM return_status x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var d register.ReturnDeclaration
			var received string
			err := scan(append([]any{&d.ID, &d.Agency, &d.Year, &d.Declaration, &received}, v.meta()...)...)
			if err == nil {
				d.Received, err = moment("return_status", "received", received)
			}
			d.Canonical(&v.content)
			return d.ID, err
		})
}

func (v *verification) decisions() error {
	return v.rows("link_decision", kindDecision,
		`SELECT x.id, x.a, x.b, x.verdict, x.rule, x.actor, x.at, x.reason, x.weight_bits, x.probability, x.undoes, x.settles,
			x.evidence, x.salt`+metaColumns+` FROM link_decision x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			d, err := scanDecision(func(into ...any) error { return scan(append(into, v.meta()...)...) })
			d.Canonical(&v.content)
			return string(d.ID), err
		})
}

// pairs holds the list of the latest run against its commitment as a whole.
func (v *verification) pairs() error {
	list, err := v.tx.latestList(v.ctx, time.Time{})
	if err != nil && !errors.Is(err, errNotKept) {
		return err
	}
	for _, p := range list.Pairs {
		if p.ID != register.NewPairID(p.A, p.B) {
			v.report.find("review_pair", string(p.ID), FaultOtherObject)
		}
	}
	runs := 0
	err = v.rows("review_run", kindPairs,
		`SELECT x.found, x.pairs, x.salt`+metaColumns+` FROM review_run x`+metaJoin+`ORDER BY x.audit_seq`,
		func(scan func(...any) error) (string, error) {
			runs++
			var found string
			var pairs int
			err := scan(append([]any{&found, &pairs}, v.meta()...)...)
			if err == nil {
				list.Found, err = moment("review_run", "found", found)
			}
			if err == nil && pairs != len(list.Pairs) {
				err = notKept("review_run", "pairs", nil)
			}
			canonicalList(&v.content, list)
			return "open", err
		})
	if err == nil && runs == 0 && len(list.Pairs)+len(list.Disagreements) > 0 {
		v.report.find("review_pair", "open", FaultNoEntry)
	}
	return err
}

func (v *verification) opinions() error {
	return v.rows("review_opinion", kindOpinion,
		opinionColumns+`, x.salt`+metaColumns+` FROM review_opinion x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			o, err := scanOpinion(scan, v.meta()...)
			o.Canonical(&v.content)
			return string(o.ID), err
		})
}

func (v *verification) questions() error {
	return v.rows("review_question", kindQuestion,
		questionColumns+`, x.salt`+metaColumns+` FROM review_question x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			q, err := scanQuestion(scan, v.meta()...)
			q.Canonical(&v.content)
			return string(q.ID), err
		})
}

func (v *verification) replies() error {
	return v.rows("review_reply", kindReply,
		replyColumns+`, x.salt`+metaColumns+` FROM review_reply x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			r, err := scanReply(scan, v.meta()...)
			r.Canonical(&v.content)
			return r.ID, err
		})
}

func (v *verification) cases() error {
	return v.rows("criminal_case", kindCase,
		`SELECT x.id, x.reference, x.salt`+metaColumns+` FROM criminal_case x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var id justice.CaseID
			var reference string
			err := scan(append([]any{&id, &reference}, v.meta()...)...)
			canonicalCase(&v.content, id, reference)
			return string(id), err
		})
}

func (v *verification) reports() error {
	return v.rows("police_report_version", kindReport,
		reportColumns+`, v.salt, v.audit_seq, e.kind, e.object, coalesce(e.commitment, x'')
			FROM police_report r CROSS JOIN police_report_version v ON v.id = r.id
			LEFT JOIN audit_entry e ON e.seq = v.audit_seq`,
		func(scan func(...any) error) (string, error) {
			r, err := scanReport(scan, v.meta()...)
			r.Canonical(&v.content)
			return fmt.Sprintf("%s/%d/%d", r.ID, r.Year, r.Version), err
		})
}

func (v *verification) series() error {
	return v.rows("back_series", kindSeries,
		seriesColumns+`, x.id, x.salt`+metaColumns+` FROM back_series x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var id string
			p, err := scanSeries(scan, append([]any{&id}, v.meta()...)...)
			if err == nil && id != p.id() {
				err = notKept("back_series", "id", nil)
			}
			p.canonical(&v.content)
			return p.id(), err
		})
}

func (v *verification) frozen() error {
	return v.rows("frozen", kindFrozen,
		frozenColumns+`, x.salt`+metaColumns+` FROM frozen x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			f, err := scanFrozen(scan, v.meta()...)
			f.canonical(&v.content)
			return f.Edition, err
		})
}

func (v *verification) releases() error {
	return v.rows("release", kindRelease,
		releaseColumns+`, x.salt`+metaColumns+` FROM release x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			r, err := scanRelease(scan, v.meta()...)
			r.canonical(&v.content)
			return r.ID, err
		})
}

func (v *verification) settings() error {
	return v.rows("setting", kindSetting,
		`SELECT x.name, x.value, x.salt`+metaColumns+` FROM setting x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var name, value string
			err := scan(append([]any{&name, &value}, v.meta()...)...)
			canonicalSetting(&v.content, name, value)
			return name, err
		})
}

func (v *verification) agencies() error {
	return v.rows("agency", kindAgency,
		agencyColumns+`, x.salt`+metaColumns+` FROM agency x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			a, err := scanAgency(scan, v.meta()...)
			a.canonical(&v.content)
			return a.Code, err
		})
}

func (v *verification) actors() error {
	return v.rows("actor", kindActor,
		actorColumns+`, x.salt`+metaColumns+` FROM actor x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			a, err := scanActor(scan, v.meta()...)
			a.canonical(&v.content)
			return a.ID, err
		})
}

func (v *verification) enrolments() error {
	return v.rows("enrolment", kindEnrolment,
		`SELECT x.id, x.role, x.agency, x.token_hash, x.created, x.expires, x.used, x.salt`+metaColumns+
			` FROM enrolment x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var e enrolmentRow
			err := scan(append([]any{&e.ID, &e.Role, &e.Agency, &e.TokenHash, &e.Created, &e.Expires, &e.Used}, v.meta()...)...)
			e.canonical(&v.content)
			return e.ID, err
		})
}

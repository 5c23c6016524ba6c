package store

import (
	"context"
	"database/sql"
	"fmt"

	"verdig/access"
	"verdig/audit"
	"verdig/caselaw"
	"verdig/codelist"
	"verdig/fault"
)

// The kinds of audited objects of the register of judgments; the object is the
// entry's id and the number of the version.
const (
	kindJudgment     = "judgment"
	kindJudgmentWord = "judgment_word"
)

func judgmentObject(e caselaw.Entry) string { return fmt.Sprintf("%s/%d", e.ID, e.Version) }

// AddJudgment stores the first version of an entry.
func (tx *Tx) AddJudgment(ctx context.Context, e caselaw.Entry) error {
	if e.Version != 1 {
		return fault.New(fault.Internal, "store.corrupt")
	}
	c, err := tx.recordJudgment(ctx, "add", e)
	if err != nil {
		return err
	}
	if err := tx.exec(ctx, `INSERT INTO judgment (id, office, event) VALUES (?, ?, ?)`, string(e.ID), e.Office, e.Event); err != nil {
		return err
	}
	return tx.insertJudgmentVersion(ctx, e, c)
}

// AddJudgmentVersion stores the next version of an entry: a correction, or a
// withdrawal.
func (tx *Tx) AddJudgmentVersion(ctx context.Context, e caselaw.Entry) error {
	action := "put"
	if e.Withdrawn != "" {
		action = "withdraw"
	}
	c, err := tx.recordJudgment(ctx, action, e)
	if err != nil {
		return err
	}
	return tx.insertJudgmentVersion(ctx, e, c)
}

func (tx *Tx) recordJudgment(ctx context.Context, action string, e caselaw.Entry) (committed, error) {
	tx.content.Reset()
	e.Canonical(&tx.content)
	return tx.record(ctx, action, kindJudgment, judgmentObject(e), tx.content.Bytes())
}

func threeTexts(t codelist.Text) string { return listText([]string{t.NB, t.NN, t.EN}) }

func (tx *Tx) insertJudgmentVersion(ctx context.Context, e caselaw.Entry, c committed) error {
	return tx.exec(ctx, `INSERT INTO judgment_version (id, version, court, number, instance, day, final, outcome, law, prison, suspended, confiscated,
			compensated, sentence, summary, decides, source, withdrawn, actor, at, audit_seq, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		string(e.ID), e.Version, e.Court, e.Number, e.Instance, e.Day.String(), e.Final, e.Outcome, listText(e.Law), e.Prison, e.Suspended, e.Confiscated,
		e.Compensated, threeTexts(e.Sentence), threeTexts(e.Summary), threeTexts(e.Decides), e.Source, e.Withdrawn, e.Actor, audit.FormatTime(e.At), c.seq, c.salt[:])
}

// AddJudgmentWord stores what another person said of a version.
func (tx *Tx) AddJudgmentWord(ctx context.Context, e caselaw.Entry) error {
	action := "release"
	if !e.Word.Publish {
		action = "reject"
	}
	tx.content.Reset()
	e.CanonicalWord(&tx.content)
	c, err := tx.record(ctx, action, kindJudgmentWord, judgmentObject(e), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO judgment_word (id, version, publish, reason, actor, at, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
		string(e.ID), e.Version, e.Word.Publish, e.Word.Reason, e.Word.Actor, audit.FormatTime(e.Word.At), c.seq, c.salt[:])
}

const judgmentColumns = `SELECT j.id, v.version, j.office, j.event, v.court, v.number, v.instance, v.day, v.final, v.outcome, v.law, v.prison, v.suspended,
	v.confiscated, v.compensated, v.sentence, v.summary, v.decides, v.source, v.withdrawn, v.actor, v.at`

func scanJudgment(scan func(...any) error, more ...any) (caselaw.Entry, error) {
	var e caselaw.Entry
	var day, law, at string
	var texts [3]string
	err := scan(append([]any{
		&e.ID, &e.Version, &e.Office, &e.Event, &e.Court, &e.Number, &e.Instance, &day, &e.Final, &e.Outcome, &law, &e.Prison, &e.Suspended,
		&e.Confiscated, &e.Compensated, &texts[0], &texts[1], &texts[2], &e.Source, &e.Withdrawn, &e.Actor, &at,
	}, more...)...)
	if err != nil {
		return e, err
	}
	if e.Law, err = parseList(law); err != nil {
		return e, notKept("judgment_version", "law", err)
	}
	for i, t := range []*codelist.Text{&e.Sentence, &e.Summary, &e.Decides} {
		all, err := parseList(texts[i])
		if err != nil || len(all) != 3 {
			return e, notKept("judgment_version", "text", err)
		}
		*t = codelist.Text{NB: all[0], NN: all[1], EN: all[2]}
	}
	if e.Day, err = codelist.ParseDay(day); err != nil {
		return e, notKept("judgment_version", "day", err)
	}
	e.At, err = moment("judgment_version", "at", at)
	return e, err
}

const settledColumns = `, coalesce(w.publish, 0), coalesce(w.reason, ''), coalesce(w.actor, ''), coalesce(w.at, '')`

// scanSettled reads a version with the word on it.
func scanSettled(scan func(...any) error) (caselaw.Entry, error) {
	var w caselaw.Word
	var at string
	e, err := scanJudgment(scan, &w.Publish, &w.Reason, &w.Actor, &at)
	if err != nil || at == "" {
		return e, err
	}
	w.At, err = moment("judgment_word", "at", at)
	e.Word = w
	return e, err
}

const settledJudgments = judgmentColumns + settledColumns + ` FROM judgment j JOIN judgment_version v ON v.id = j.id
	LEFT JOIN judgment_word w ON w.id = v.id AND w.version = v.version WHERE `

// ScopedJudgments returns every version of every entry within the scope's right
// to use, by entry in the order in which they were begun, the first version
// first.
func (tx *Tx) ScopedJudgments(ctx context.Context, use access.Use) ([]caselaw.Entry, error) {
	within, args := tx.ownedBy(use, "j.office")
	return tx.judgments(ctx, within+` ORDER BY j.id, v.version`, args)
}

// ScopedJudgment returns the versions of one entry within the scope's right to
// use, the first first; what is out of reach is not there.
func (tx *Tx) ScopedJudgment(ctx context.Context, use access.Use, id caselaw.ID) ([]caselaw.Entry, error) {
	within, args := tx.ownedBy(use, "j.office")
	all, err := tx.judgments(ctx, `j.id = :id AND `+within+` ORDER BY v.version`, append(args, sql.Named("id", string(id))))
	if err == nil && len(all) == 0 {
		err = tx.miss(use, string(id))
	}
	return all, err
}

// JudgmentOf returns the id of the entry about the judgment of a criminal case,
// "" where there is none, for the program itself: a judgment has one entry.
func (tx *Tx) JudgmentOf(ctx context.Context, event string) (caselaw.ID, error) {
	all, err := tx.judgments(ctx, `j.event = :event AND v.version = 1`, []any{sql.Named("event", event)})
	if err != nil || len(all) == 0 {
		return "", err
	}
	return all[0].ID, nil
}

func (tx *Tx) judgments(ctx context.Context, where string, args []any) ([]caselaw.Entry, error) {
	var all []caselaw.Entry
	err := tx.each(ctx, settledJudgments+where, args, func(rows *sql.Rows) error {
		e, err := scanSettled(rows.Scan)
		all = append(all, e)
		return err
	})
	return all, err
}

func (v *verification) judgments() error {
	return v.rows("judgment_version", kindJudgment, judgmentColumns+`, v.salt, v.audit_seq, e.kind, e.object, coalesce(e.commitment, x'')
			FROM judgment j CROSS JOIN judgment_version v ON v.id = j.id LEFT JOIN audit_entry e ON e.seq = v.audit_seq`,
		func(scan func(...any) error) (string, error) {
			e, err := scanJudgment(scan, v.meta()...)
			e.Canonical(&v.content)
			return judgmentObject(e), err
		})
}

func (v *verification) judgmentWords() error {
	return v.rows("judgment_word", kindJudgmentWord, `SELECT x.id, x.version, x.publish, x.reason, x.actor, x.at, x.salt`+metaColumns+`
			FROM judgment_word x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var e caselaw.Entry
			var at string
			err := scan(append([]any{&e.ID, &e.Version, &e.Word.Publish, &e.Word.Reason, &e.Word.Actor, &at}, v.meta()...)...)
			if err == nil {
				e.Word.At, err = moment("judgment_word", "at", at)
			}
			e.CanonicalWord(&v.content)
			return judgmentObject(e), err
		})
}

// JudgmentNumbers returns the entries of which the current version, or the one
// that was published last, has a case number at an instance, and whether they
// are withdrawn, for the program itself: a judgment is entered once, whoever
// keeps it.
func (tx *Tx) JudgmentNumbers(ctx context.Context, instance, number string) (map[caselaw.ID]bool, error) {
	found := map[caselaw.ID]bool{}
	err := tx.each(ctx, `SELECT v.id, c.withdrawn <> '' FROM judgment_version v
		JOIN judgment_version c ON c.id = v.id AND c.version = (SELECT max(x.version) FROM judgment_version x WHERE x.id = v.id)
		WHERE v.instance = :instance AND v.number = :number AND (v.version = c.version OR
			v.version = (SELECT max(w.version) FROM judgment_word w WHERE w.id = v.id AND w.publish = 1) AND
			NOT EXISTS (SELECT 1 FROM judgment_version x WHERE x.id = v.id AND x.version > v.version AND x.withdrawn <> ''))`,
		[]any{sql.Named("instance", instance), sql.Named("number", number)}, func(rows *sql.Rows) error {
			var id caselaw.ID
			var withdrawn bool
			err := rows.Scan(&id, &withdrawn)
			found[id] = withdrawn
			return err
		})
	return found, err
}

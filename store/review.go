package store

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"verdig/audit"
	"verdig/fault"
	"verdig/register"
)

// kinds of audited objects of the review.
const (
	kindOpinion  = "opinion"
	kindQuestion = "question"
	kindReply    = "reply"
)

var _ register.Bench = (*Tx)(nil)
var _ register.Desk = (*Tx)(nil)

// AddOpinion implements register.Panel.
func (tx *Tx) AddOpinion(ctx context.Context, o register.Opinion) error {
	if err := checkEvidence(o.WeightBits, o.Probability, o.Evidence); err != nil {
		return err
	}
	action := "propose"
	if o.Verdict == register.Undo {
		action = "withdraw"
	}
	tx.content.Reset()
	o.Canonical(&tx.content)
	c, err := tx.record(ctx, action, kindOpinion, string(o.ID), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO review_opinion
		(audit_seq, id, a, b, verdict, actor, at, reason, grounds, weight_bits, probability, evidence, undoes, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		c.seq, string(o.ID), string(o.A), string(o.B), string(o.Verdict), o.Actor, audit.FormatTime(o.At), o.Reason,
		listText(texts(o.Grounds)), o.WeightBits, o.Probability, evidenceText(o.Evidence), string(o.Undoes), c.salt[:])
}

const opinionColumns = `SELECT x.id, x.a, x.b, x.verdict, x.actor, x.at, x.reason, x.grounds, x.weight_bits, x.probability, x.evidence, x.undoes`

func scanOpinion(scan func(...any) error, more ...any) (register.Opinion, error) {
	var o register.Opinion
	var s scannedPair
	var id, verdict, at, grounds, undoes string
	err := scan(append([]any{&id, &s.a, &s.b, &verdict, &o.Actor, &at, &o.Reason, &grounds, &s.weight, &s.probability, &s.evidence, &undoes}, more...)...)
	if err != nil {
		return o, err
	}
	o.ID, o.Verdict, o.Undoes = register.OpinionID(id), register.Verdict(verdict), register.OpinionID(undoes)
	if o.At, err = moment("review_opinion", "at", at); err != nil {
		return o, err
	}
	if o.Grounds, err = parseIDs[register.Ground](grounds); err != nil {
		return o, notKept("review_opinion", "grounds", err)
	}
	o.Suggestion, err = s.suggestion("review_opinion")
	return o, err
}

// scannedPair is a suggestion as its columns are scanned.
type scannedPair struct {
	a, b, evidence      string
	weight, probability float64
}

func (s scannedPair) suggestion(table string) (register.Suggestion, error) {
	out := register.Suggestion{
		A: register.NotificationID(s.a), B: register.NotificationID(s.b), WeightBits: s.weight, Probability: s.probability,
	}
	var err error
	if out.Evidence, err = parseEvidence(s.evidence); err != nil {
		err = notKept(table, "evidence", err)
	}
	return out, err
}

func (tx *Tx) opinions(ctx context.Context, where string, args ...any) ([]register.Opinion, error) {
	var all []register.Opinion
	err := tx.each(ctx, opinionColumns+` FROM review_opinion x `+where+` ORDER BY x.audit_seq`, args, func(rows *sql.Rows) error {
		o, err := scanOpinion(rows.Scan)
		all = append(all, o)
		return err
	})
	return all, err
}

// Opinions returns all opinions in the order in which they were given.
func (tx *Tx) Opinions(ctx context.Context) ([]register.Opinion, error) { return tx.opinions(ctx, ``) }

// Opinion implements register.Panel.
func (tx *Tx) Opinion(ctx context.Context, id register.OpinionID) (register.Opinion, bool, error) {
	found, err := tx.opinions(ctx, `WHERE x.id = ?`, string(id))
	if err == nil && len(found) == 0 {
		err = sql.ErrNoRows
	}
	if err != nil {
		return register.Opinion{}, false, notFound(err, kindOpinion)
	}
	open, err := tx.openOpinions(ctx, found[0].A, found[0].B)
	return found[0], slices.ContainsFunc(open, func(o register.Opinion) bool { return o.ID == id }), err
}

func (tx *Tx) openOpinions(ctx context.Context, a, b register.NotificationID) ([]register.Opinion, error) {
	all, err := tx.opinions(ctx, `WHERE x.a = ? AND x.b = ?`, string(a), string(b))
	if err != nil || len(all) == 0 {
		return nil, err
	}
	decisions, err := tx.DecisionsOn(ctx, a, b)
	return register.OpenOpinions(all, decisions), err
}

// AddQuestion implements register.Desk.
func (tx *Tx) AddQuestion(ctx context.Context, q register.Question) error {
	if err := checkEvidence(q.WeightBits, q.Probability, q.Evidence); err != nil {
		return err
	}
	tx.content.Reset()
	q.Canonical(&tx.content)
	c, err := tx.record(ctx, "ask", kindQuestion, string(q.ID), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO review_question
		(audit_seq, id, a, b, agency, actor, at, reason, weight_bits, probability, evidence, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		c.seq, string(q.ID), string(q.A), string(q.B), q.Agency, q.Actor, audit.FormatTime(q.At), q.Reason,
		q.WeightBits, q.Probability, evidenceText(q.Evidence), c.salt[:])
}

const questionColumns = `SELECT x.id, x.a, x.b, x.agency, x.actor, x.at, x.reason, x.weight_bits, x.probability, x.evidence`

func scanQuestion(scan func(...any) error, more ...any) (register.Question, error) {
	var q register.Question
	var s scannedPair
	var id, at string
	err := scan(append([]any{&id, &s.a, &s.b, &q.Agency, &q.Actor, &at, &q.Reason, &s.weight, &s.probability, &s.evidence}, more...)...)
	if err != nil {
		return q, err
	}
	q.ID = register.QuestionID(id)
	if q.At, err = moment("review_question", "at", at); err != nil {
		return q, err
	}
	q.Suggestion, err = s.suggestion("review_question")
	return q, err
}

// inquiries returns the questions that the condition selects, with their
// replies, in the order in which they were put.
func (tx *Tx) inquiries(ctx context.Context, where string, args ...any) ([]register.Inquiry, error) {
	var all []register.Inquiry
	err := tx.each(ctx, questionColumns+` FROM review_question x `+where+` ORDER BY x.audit_seq`, args, func(rows *sql.Rows) error {
		q, err := scanQuestion(rows.Scan)
		all = append(all, register.Inquiry{Question: q})
		return err
	})
	if err != nil {
		return nil, err
	}
	for i := range all {
		query := replyColumns + ` FROM review_reply x WHERE x.question = ? ORDER BY x.audit_seq`
		err := tx.each(ctx, query, []any{string(all[i].ID)}, func(rows *sql.Rows) error {
			r, err := scanReply(rows.Scan)
			all[i].Replies = append(all[i].Replies, r)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// Question implements register.Desk.
func (tx *Tx) Question(ctx context.Context, id register.QuestionID) (register.Question, error) {
	found, err := tx.inquiries(ctx, `WHERE x.id = ?`, string(id))
	if err == nil && len(found) == 0 {
		err = sql.ErrNoRows
	}
	if err != nil {
		return register.Question{}, notFound(err, kindQuestion)
	}
	return found[0].Question, nil
}

// Inquiries returns what an agency was asked, with its replies, on pairs on
// which no decision of a person stands, in the order of the questions; of all
// agencies for "".
func (tx *Tx) Inquiries(ctx context.Context, agency string) ([]register.Inquiry, error) {
	all, err := tx.inquiries(ctx, `WHERE ?1 = '' OR x.agency = ?1`, agency)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	standing, err := tx.StandingDecisions(ctx)
	decided := decidedByPeople(standing)
	return slices.DeleteFunc(all, func(i register.Inquiry) bool { return decided[[2]register.NotificationID{i.A, i.B}] }), err
}

// AddReply implements register.Desk.
func (tx *Tx) AddReply(ctx context.Context, r register.Reply) error {
	tx.content.Reset()
	r.Canonical(&tx.content)
	c, err := tx.record(ctx, "reply", kindReply, r.ID, tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO review_reply (audit_seq, id, question, agency, answer, actor, at, reason, salt)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		c.seq, r.ID, string(r.Question), r.Agency, string(r.Answer), r.Actor, audit.FormatTime(r.At), r.Reason, c.salt[:])
}

const replyColumns = `SELECT x.id, x.question, x.agency, x.answer, x.actor, x.at, x.reason`

func scanReply(scan func(...any) error, more ...any) (register.Reply, error) {
	var r register.Reply
	var question, answer, at string
	err := scan(append([]any{&r.ID, &question, &r.Agency, &answer, &r.Actor, &at, &r.Reason}, more...)...)
	if err != nil {
		return r, err
	}
	r.Question, r.Answer = register.QuestionID(question), register.Answer(answer)
	r.At, err = moment("review_reply", "at", at)
	return r, err
}

// PendingPairs implements register.Ledger: in the order of the pairs, each with
// the evidence of the latest opinion or question.
func (tx *Tx) PendingPairs(ctx context.Context) ([]register.Suggestion, error) {
	opinions, err := tx.Opinions(ctx)
	if err != nil {
		return nil, err
	}
	inquiries, err := tx.Inquiries(ctx, "") // those on decided pairs are left out
	if err != nil || len(opinions)+len(inquiries) == 0 {
		return nil, err
	}
	decisions, err := tx.Decisions(ctx)
	if err != nil {
		return nil, err
	}
	pending := make(map[[2]register.NotificationID]register.Suggestion)
	for _, i := range inquiries {
		pending[[2]register.NotificationID{i.A, i.B}] = i.Suggestion
	}
	decided := decidedByPeople(register.Standing(decisions))
	for _, o := range register.OpenOpinions(opinions, decisions) {
		if pair := [2]register.NotificationID{o.A, o.B}; !decided[pair] {
			pending[pair] = o.Suggestion
		}
	}
	all := make([]register.Suggestion, 0, len(pending))
	for _, s := range pending {
		all = append(all, s)
	}
	slices.SortFunc(all, func(x, y register.Suggestion) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	return all, nil
}

// ReviewCase implements register.Panel and register.Desk. It reads coded facts
// and no identity.
func (tx *Tx) ReviewCase(ctx context.Context, id register.PairID) (register.Case, error) {
	var c register.Case
	var err error
	if c.Pair, err = tx.ReviewPair(ctx, id); err != nil {
		return c, err
	}
	a, err := tx.joined(ctx, c.Pair.A)
	if err != nil {
		return c, err
	}
	b, err := tx.joined(ctx, c.Pair.B)
	if err != nil {
		return c, err
	}
	if c.PersonA, err = tx.personOf(ctx, c.Pair.A, a); err != nil {
		return c, err
	}
	if c.PersonB, err = tx.personOf(ctx, c.Pair.B, b); err != nil {
		return c, err
	}
	for _, d := range append(a.apart, b.apart...) {
		other := !(d.A == c.Pair.A && d.B == c.Pair.B)
		c.Apart = c.Apart || other && (a.members[d.A] && b.members[d.B] || a.members[d.B] && b.members[d.A])
	}
	on, err := tx.DecisionsOn(ctx, c.Pair.A, c.Pair.B)
	if err != nil {
		return c, err
	}
	if standing := register.Standing(on); len(standing) > 0 && standing[0].Rule == "" {
		c.Decision = standing[0]
	}
	if c.Opinions, err = tx.openOpinions(ctx, c.Pair.A, c.Pair.B); err != nil {
		return c, err
	}
	c.Inquiries, err = tx.inquiries(ctx, `WHERE x.a = ? AND x.b = ?`, string(c.Pair.A), string(c.Pair.B))
	return c, err
}

// component is what standing links join a notification with.
type component struct {
	members map[register.NotificationID]bool
	apart   []register.LinkDecision // standing decisions that keep a member apart from another
}

// mostJoined bounds the walk over a component that has grown beyond any
// person.
const mostJoined = 500

// joined walks from a notification along standing links.
func (tx *Tx) joined(ctx context.Context, id register.NotificationID) (component, error) {
	c := component{members: map[register.NotificationID]bool{id: true}}
	queue := []register.NotificationID{id}
	for len(queue) > 0 && len(c.members) < mostJoined {
		next := queue[0]
		queue = queue[1:]
		touching, err := tx.decisions(ctx, decisionColumns+noEvidence+`WHERE a = ?1 OR b = ?1 ORDER BY audit_seq`, string(next))
		if err != nil {
			return c, err
		}
		for _, d := range register.Standing(touching) {
			if d.Verdict == register.NotSame {
				c.apart = append(c.apart, d)
				continue
			}
			for _, n := range []register.NotificationID{d.A, d.B} {
				if !c.members[n] {
					c.members[n] = true
					queue = append(queue, n)
				}
			}
		}
	}
	return c, nil
}

// personOf reads the members of a component, that of the pair first.
func (tx *Tx) personOf(ctx context.Context, first register.NotificationID, c component) ([]register.Notification, error) {
	ids := []register.NotificationID{first}
	for id := range c.members {
		if id != first {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids[1:])
	all := make([]register.Notification, 0, len(ids))
	for _, id := range ids {
		n, err := tx.Notification(ctx, id)
		if err != nil {
			return nil, err
		}
		all = append(all, n)
	}
	return all, nil
}

// texts are ids or codes as plain texts.
func texts[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = string(x)
	}
	return out
}

// parseIDs reads what listText wrote of texts.
func parseIDs[T ~string](s string) ([]T, error) {
	list, err := parseList(s)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	out := make([]T, len(list))
	for i, x := range list {
		out[i] = T(x)
	}
	return out, nil
}

// CheckActor reports whether the actor may act for the agency. An actor whom
// the register knows acts for the agency with which it was enrolled and for no
// other; one whom it does not know is the operator of the installation.
func (tx *Tx) CheckActor(ctx context.Context, id, agency string) error {
	all, err := tx.Actors(ctx)
	if err != nil {
		return err
	}
	if all, err = tx.accountActor(ctx, id, all); err != nil {
		return err
	}
	for _, a := range all {
		if a.ID != id || a.Agency == agency && a.Disabled.IsZero() {
			continue
		}
		if agency == "" {
			return fault.New(fault.Forbidden, "store.actor_national")
		}
		return fault.New(fault.Forbidden, "store.actor_agency", agency)
	}
	return nil
}

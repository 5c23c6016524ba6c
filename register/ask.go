package register

import (
	"context"

	"verdig/fault"
)

// Desk is what questions to agencies need of a store.
type Desk interface {
	// ReviewCase returns a pair of the latest run with what bears on it.
	ReviewCase(ctx context.Context, id PairID) (Case, error)
	// AddQuestion stores a question.
	AddQuestion(ctx context.Context, q Question) error
	// Question returns one question; fault.NotFound where it is not held.
	Question(ctx context.Context, id QuestionID) (Question, error)
	// AddReply stores a reply.
	AddReply(ctx context.Context, r Reply) error
}

// Ask puts a question on a pair to each agency that owns one of its two
// notifications, and returns the questions. An agency that has yet to answer
// the same question is not asked again. The words of j are the reason; its
// verdict is not looked at.
//
// Errors are of kind fault.Invalid for a question that is not complete,
// fault.Forbidden for an actor who acts for an agency, fault.NotFound for a
// pair that is not under review, and fault.Conflict where the pair is decided
// and where every agency has yet to answer.
func Ask(ctx context.Context, tx Desk, a Actor, j Judgement) ([]Question, error) {
	if a.Agency != "" {
		return nil, fault.New(fault.Forbidden, "register.judge.agency")
	}
	at, reason, err := readWord(a.ID, j.At, j.Reason)
	if err != nil {
		return nil, err
	}
	c, err := tx.ReviewCase(ctx, j.Pair)
	if err != nil {
		return nil, err
	}
	if c.Decision.ID != "" {
		return nil, fault.New(fault.Conflict, "register.judge.decided", string(j.Pair), string(c.Decision.ID))
	}
	waiting := make(map[string]bool) // agencies that have it on their desk, or get it now
	for _, i := range c.Inquiries {
		if _, answered := i.Latest(); !answered {
			waiting[i.Agency] = true
		}
	}
	var asked []Question
	for _, agency := range []string{c.PersonA[0].Agency, c.PersonB[0].Agency} {
		if waiting[agency] {
			continue
		}
		waiting[agency] = true
		q := Question{ID: QuestionID(NewID(at)), Suggestion: c.Pair.Suggestion, Agency: agency, Actor: a.ID, At: at, Reason: reason}
		if err := tx.AddQuestion(ctx, q); err != nil {
			return nil, err
		}
		asked = append(asked, q)
	}
	if len(asked) == 0 {
		return nil, fault.New(fault.Conflict, "register.ask.waiting", string(j.Pair))
	}
	return asked, nil
}

// Respond stores an agency's answer to a question that was put to it, and
// returns the id of the reply. The actor must act for that agency: to any other
// the question does not exist. An agency that answers again corrects itself.
//
// Errors are of kind fault.Invalid for a reply that is not complete and
// fault.NotFound for a question that the agency was not asked.
func Respond(ctx context.Context, tx Desk, a Actor, r Reply) (string, error) {
	q, err := tx.Question(ctx, r.Question)
	if err != nil {
		return "", err
	}
	if a.Agency == "" || q.Agency != a.Agency {
		return "", fault.New(fault.NotFound, "store.not_found.question")
	}
	if r.Answer != AnswerYes && r.Answer != AnswerNo && r.Answer != AnswerUnknown {
		return "", fault.New(fault.Invalid, "register.ask.answer")
	}
	r.Agency, r.Actor = a.Agency, a.ID
	if r.At, r.Reason, err = readWord(r.Actor, r.At, r.Reason); err != nil {
		return "", err
	}
	r.ID = NewID(r.At)
	return r.ID, tx.AddReply(ctx, r)
}

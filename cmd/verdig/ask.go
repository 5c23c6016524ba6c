package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

func (r *reviewing) questions() []*cobra.Command {
	ask := r.reasoned(r.each("ask PAIR...", "Ask the agencies that own the notifications whether the pair is one person", func(st *store.Store, id string) error {
		return r.reviewAsk(st, register.Judgement{Pair: register.PairID(id), Reason: r.reason}, r.asJSON)
	}))
	questions := r.plain("questions --agency CODE", "List what an agency is asked: its own reference, coded facts, no name of another agency",
		func(st *store.Store) error { return r.reviewQuestions(st, r.agency, r.asJSON) })
	reply := &cobra.Command{
		Use: "reply QUESTION yes|no|unknown --agency CODE", Short: "Answer a question for the agency that was asked", Args: cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			return r.withStore(r.dir, func(st *store.Store) error {
				return r.reviewReply(st, register.Reply{
					Question: register.QuestionID(args[0]), Answer: register.Answer(args[1]), Agency: r.agency, Reason: r.reason,
				})
			})
		},
	}
	for _, c := range []*cobra.Command{questions, reply} {
		c.Flags().StringVar(&r.agency, "agency", "", "act for this agency; required")
		required(c, "agency")
	}
	return []*cobra.Command{ask, questions, r.reasoned(reply)}
}

// reviewAsk puts the question on a pair to its agencies.
func (a *app) reviewAsk(st *store.Store, j register.Judgement, asJSON bool) error {
	var asked []register.Question
	j.At = a.now()
	err := st.Update(a.ctx, a.note("review", "link", string(j.Pair)), func(tx *store.Tx) error {
		err := tx.CheckActor(a.ctx, a.actor, "")
		if err == nil {
			asked, err = register.Ask(a.ctx, tx, a.reviewer(), j)
		}
		return err
	})
	if err != nil {
		return err
	}
	rows := []answerRow{}
	for _, q := range asked {
		rows = append(rows, answerOf(register.Inquiry{Question: q}))
	}
	if asJSON {
		return printJSON(a.out, rows)
	}
	for _, x := range rows {
		fmt.Fprintln(a.out, a.say("review.asked", x.Agency, string(j.Pair), string(x.Question)))
	}
	return nil
}

// askedPair is a question as the agency sees it.
type askedPair struct {
	answerRow
	Pair     register.PairID          `json:"pair"`
	Own      []side                   `json:"own"`             // one, or two where both are the agency's
	Other    *side                    `json:"other,omitempty"` // agency and year of the other
	Evidence []register.FieldEvidence `json:"evidence"`
	Rows     [][]string               `json:"rows"` // field, a, b; codes
}

// reviewQuestions lists what an agency is asked, on pairs that are not decided.
func (a *app) reviewQuestions(st *store.Store, agency string, asJSON bool) error {
	if err := a.checkAgency(agency); err != nil {
		return err
	}
	out := []askedPair{}
	note := a.note("review", "link", "")
	note.Agency = agency
	err := st.View(a.ctx, note, func(tx *store.Tx) error {
		if err := tx.CheckActor(a.ctx, a.actor, agency); err != nil {
			return err
		}
		inquiries, err := tx.Inquiries(a.ctx, agency)
		if err != nil {
			return err
		}
		for _, i := range inquiries {
			q, err := a.askedPair(tx, i)
			if err != nil {
				return err
			}
			out = append(out, q)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(a.out, out)
	}
	return a.printQuestions(out)
}

// askedPair reads the coded facts of the pair of a question.
func (a *app) askedPair(tx *store.Tx, i register.Inquiry) (askedPair, error) {
	q := askedPair{answerRow: answerOf(i), Pair: register.NewPairID(i.A, i.B), Evidence: listed(i.Evidence)}
	var both [2]register.Notification
	for k, id := range []register.NotificationID{i.A, i.B} {
		n, err := tx.Notification(a.ctx, id)
		if err != nil {
			return q, err
		}
		if n.Agency == i.Agency {
			q.Own = append(q.Own, sideOf(n))
		} else {
			n.Reference = ""
			other := sideOf(n)
			q.Other = &other
		}
		both[k] = n
	}
	q.Rows = sideBySide(both[0], both[1], false)
	return q, nil
}

func (a *app) printQuestions(questions []askedPair) error {
	codes, err := a.codes()
	if err != nil {
		return err
	}
	if len(questions) == 0 {
		fmt.Fprintln(a.out, a.say("review.no_questions"))
		return nil
	}
	agencies, _ := codes.Scheme("agency")
	for _, q := range questions {
		fmt.Fprintf(a.out, "%s  %s\n", q.Question, q.Asked.UTC().Format(time.DateOnly))
		if q.Other != nil {
			fmt.Fprintln(a.out, a.say("review.question", q.Own[0].Reference, agencies.Label(q.Other.Agency, a.lang), yearText(q.Other.Year)))
		} else {
			fmt.Fprintln(a.out, a.say("review.question_own", q.Own[0].Reference, q.Own[1].Reference))
		}
		fmt.Fprintln(a.out, a.say("review.why", q.Why))
		a.printRows(codes, q.Rows)
		for _, e := range q.Evidence {
			fmt.Fprintf(a.out, "  %s %s\n", padded(a.fieldName(e.Field), 36), a.levelName(e.Level))
		}
		if q.Answer != "" {
			fmt.Fprintln(a.out, a.answerText(q.answerRow))
		}
		fmt.Fprintln(a.out)
	}
	return nil
}

// reviewReply stores an agency's answer.
func (a *app) reviewReply(st *store.Store, r register.Reply) error {
	if err := a.checkAgency(r.Agency); err != nil {
		return err
	}
	note := a.note("review", "link", string(r.Question))
	note.Agency = r.Agency
	r.At = a.now()
	err := st.Update(a.ctx, note, func(tx *store.Tx) error {
		err := tx.CheckActor(a.ctx, a.actor, r.Agency)
		if err == nil {
			_, err = register.Respond(a.ctx, tx, register.Actor{ID: a.actor, Role: "agency", Agency: r.Agency}, r)
		}
		return err
	})
	if err != nil {
		return err
	}
	fmt.Fprintln(a.out, a.say("review.replied", string(r.Question), a.say("review.answer."+string(r.Answer))))
	return nil
}

// checkAgency refuses a code that is not that of an agency.
func (a *app) checkAgency(code string) error {
	codes, err := a.codes()
	if err != nil {
		return err
	}
	var known codelist.Code
	agencies, ok := codes.Scheme("agency")
	if ok {
		known, ok = agencies.Code(code)
	}
	if !ok || known.Group() {
		return fault.New(fault.NotFound, "cmd.import.no_agency", code)
	}
	return nil
}

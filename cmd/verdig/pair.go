package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"verdig/fault"
	"verdig/lang"
	"verdig/register"
	"verdig/store"
)

// side is one notification of a pair, without who it is about.
type side struct {
	Agency    string `json:"agency"`
	Year      int    `json:"year"`
	Reference string `json:"reference,omitempty"` // the agency's own; not told to another agency
}

func sideOf(n register.Notification) side { return side{n.Agency, n.Year, n.Reference} }

func (s side) name() string {
	return strings.TrimSpace(fmt.Sprintf("%s %d %s", s.Agency, s.Year, s.Reference))
}

// opinionRow is an open opinion, as printed.
type opinionRow struct {
	ID      register.OpinionID `json:"id"`
	Verdict register.Verdict   `json:"verdict"`
	Actor   string             `json:"actor"`
	At      time.Time          `json:"at"`
	Reason  string             `json:"reason"`
}

// answerRow is a question with the agency's latest word on it, as printed.
type answerRow struct {
	Question register.QuestionID `json:"question"`
	Agency   string              `json:"agency"`
	Asked    time.Time           `json:"asked"`
	Why      string              `json:"why"`
	Answer   register.Answer     `json:"answer,omitempty"` // absent while the agency has not answered
	Reason   string              `json:"reason,omitempty"`
	At       *time.Time          `json:"at,omitempty"`
}

// pairRow is one open pair, as listed. It holds no identity.
type pairRow struct {
	ID          register.PairID          `json:"id"`
	State       register.PairState       `json:"state"`
	Value       float64                  `json:"value"`
	Decides     int                      `json:"pairs_decided"`
	WeightBits  float64                  `json:"weight_bits"`
	Probability float64                  `json:"probability"`
	Hard        []register.Ground        `json:"hard"` // whatever is decided
	A           side                     `json:"a"`
	B           side                     `json:"b"`
	Evidence    []register.FieldEvidence `json:"evidence"`
	Opinions    []opinionRow             `json:"opinions"`
	Answers     []answerRow              `json:"answers"`
}

func rowOf(c register.Case) pairRow {
	p := c.Pair
	row := pairRow{
		ID: p.ID, State: c.State(), Value: p.Value, Decides: p.Decides, WeightBits: p.WeightBits, Probability: p.Probability,
		Hard: listed(c.Grounds("")), A: sideOf(c.PersonA[0]), B: sideOf(c.PersonB[0]), Evidence: listed(p.Evidence),
		Opinions: []opinionRow{}, Answers: []answerRow{},
	}
	for _, o := range c.Opinions {
		row.Opinions = append(row.Opinions, opinionRow{o.ID, o.Verdict, o.Actor, o.At, o.Reason})
	}
	for _, i := range c.Inquiries {
		row.Answers = append(row.Answers, answerOf(i))
	}
	return row
}

func answerOf(i register.Inquiry) answerRow {
	out := answerRow{Question: i.ID, Agency: i.Agency, Asked: i.At, Why: i.Question.Reason}
	if r, ok := i.Latest(); ok {
		out.Answer, out.Reason, out.At = r.Answer, r.Reason, &r.At
	}
	return out
}

func (a *app) openPairs(st *store.Store) ([]pairRow, error) {
	out := []pairRow{}
	err := st.View(a.ctx, a.note("review", "link", ""), func(tx *store.Tx) error {
		open, err := tx.OpenPairs(a.ctx)
		if err != nil {
			return err
		}
		for _, p := range open {
			c, err := tx.ReviewCase(a.ctx, p.ID)
			if err != nil {
				return err
			}
			out = append(out, rowOf(c))
		}
		return nil
	})
	return out, err
}

func (a *app) reviewList(st *store.Store, asJSON bool) error {
	pairs, err := a.openPairs(st)
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(a.out, pairs)
	}
	if len(pairs) == 0 {
		fmt.Fprintln(a.out, a.say("cmd.review.none"))
		return nil
	}
	fmt.Fprintln(a.out, a.say("cmd.review.open", fmt.Sprint(len(pairs))))
	g := lang.For(a.lang)
	for _, p := range pairs {
		state := a.say("review.state." + string(p.State))
		if len(p.Hard) > 0 {
			state += "; " + a.say("review.hard", a.grounds(p.Hard))
		}
		fmt.Fprintf(a.out, "%s  %6s  %6s bits  %7s  %s | %s  %s\n", p.ID, g.Decimal(p.Value, 2), bits(p.WeightBits),
			g.Percent(100*p.Probability, 1), p.A.name(), p.B.name(), state)
	}
	return nil
}

// look says who looks at a pair.
type look struct {
	agency string // act for this agency; "" for the pseudonymous view of the national unit
	asJSON bool
}

// shownPair is a pair side by side, as printed for the reviewer.
type shownPair struct {
	pairRow
	HardSame    []register.Ground `json:"hard_if_same"`
	HardNotSame []register.Ground `json:"hard_if_not_same"`
	Prior       float64           `json:"prior_bits"`
	Rows        [][]string        `json:"rows"` // field, a, b; codes
}

// reviewShow prints a pair side by side with the weight of each field:
// pseudonymous, but for the identity on an agency's own side when that agency
// looks, which is an audit entry of its own.
func (a *app) reviewShow(st *store.Store, id register.PairID, l look) error {
	var shown shownPair
	note := a.note("review", "link", string(id))
	note.Agency = l.agency
	err := st.View(a.ctx, note, func(tx *store.Tx) error {
		c, err := tx.ReviewCase(a.ctx, id)
		if err != nil {
			return err
		}
		if l.agency == "" {
			shown = showCase(c, nil)
			return nil
		}
		if err := tx.CheckActor(a.ctx, a.actor, l.agency); err != nil {
			return err
		}
		own := ownNotifications(c, l.agency)
		if len(own) == 0 {
			return fault.New(fault.NotFound, "store.not_found.pair")
		}
		who, err := tx.Identities(a.ctx, own...)
		if err != nil {
			return err
		}
		shown = showCase(forAgency(c, l.agency), who)
		return nil
	})
	if err != nil {
		return err
	}
	if l.asJSON {
		return printJSON(a.out, shown)
	}
	return a.printPair(shown)
}

// ownNotifications are those of the pair that the agency owns.
func ownNotifications(c register.Case, agency string) []register.NotificationID {
	var own []register.NotificationID
	for _, n := range []register.Notification{c.PersonA[0], c.PersonB[0]} {
		if n.Agency == agency {
			own = append(own, n.ID)
		}
	}
	return own
}

// forAgency is what an agency may know of a case: the two notifications
// without the other agency's reference, the questions put to it, and nothing
// of what reviewers or others say.
func forAgency(c register.Case, agency string) register.Case {
	c.Opinions = nil
	c.Inquiries = slices.DeleteFunc(slices.Clone(c.Inquiries), func(i register.Inquiry) bool { return i.Agency != agency })
	for _, person := range []*[]register.Notification{&c.PersonA, &c.PersonB} {
		*person = slices.Clone(*person)
		if n := &(*person)[0]; n.Agency != agency {
			n.Reference = ""
		}
	}
	return c
}

// showCase is the view of a case, with the identities in who.
func showCase(c register.Case, who map[register.NotificationID]register.Identity) shownPair {
	a, b := c.PersonA[0], c.PersonB[0]
	a.Identity, b.Identity = who[a.ID], who[b.ID]
	shown := shownPair{
		pairRow: rowOf(c), HardSame: listed(c.Grounds(register.Link)), HardNotSame: listed(c.Grounds(register.NotSame)),
		Rows: sideBySide(a, b, tellWho(who)),
	}
	shown.Prior = shown.WeightBits
	for _, e := range shown.Evidence {
		shown.Prior -= e.Bits
	}
	return shown
}

// tellWho tells whether any of the identities says more in clear than the coded
// facts do: an agency that encodes sees its own reference and no empty lines.
func tellWho(who map[register.NotificationID]register.Identity) bool {
	for _, i := range who {
		if i.Given != "" || i.Family != "" || i.Other != "" || i.Birth.Month > 0 {
			return true
		}
	}
	return false
}

// The rows of the view with names of their own.
const (
	rowAgency    register.Field = "agency"
	rowBirthYear                = register.FieldBirthYear
)

// sideBySide are the coded facts of two notifications, and their identities
// where they are to be seen. Of the date of birth the facts hold the year.
func sideBySide(x, y register.Notification, identity bool) [][]string {
	rows := [][]string{}
	line := func(field register.Field, a, b string) { rows = append(rows, []string{string(field), a, b}) }
	list := func(s []string) string { return strings.Join(s, " ") }
	year := func(y int) string { return strings.TrimPrefix(strconv.Itoa(y), "0") }
	line(rowAgency, x.Agency, y.Agency)
	line(register.FieldYear, year(x.Year), year(y.Year))
	line(register.FieldReference, x.Reference, y.Reference)
	if identity {
		line(register.FieldGiven, x.Identity.Given, y.Identity.Given)
		line(register.FieldFamily, x.Identity.Family, y.Identity.Family)
		line(register.FieldOther, x.Identity.Other, y.Identity.Other)
		line(register.FieldBirth, x.Identity.Birth.String(), y.Identity.Birth.String())
	}
	fx, fy := x.Facts, y.Facts
	line(rowBirthYear, year(fx.BirthYear), year(fy.BirthYear))
	line(register.FieldBirthBasis, fx.BirthBasis, fy.BirthBasis)
	line(register.FieldPresumedMinor, fx.PresumedMinor, fy.PresumedMinor)
	line(register.FieldSex, fx.Sex, fy.Sex)
	line(register.FieldCitizenship, list(fx.Citizenship), list(fy.Citizenship))
	line(register.FieldIdentified, fx.IdentifiedOn.String(), fy.IdentifiedOn.String())
	line(register.FieldFrom, fx.From.String(), fy.From.String())
	line(register.FieldTo, fx.To.String(), fy.To.String())
	line(register.FieldStatus, fx.Status, fy.Status)
	line(register.FieldExploitation, list(fx.Exploitation), list(fy.Exploitation))
	return rows
}

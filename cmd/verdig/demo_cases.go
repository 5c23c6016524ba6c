package main

import (
	"bytes"
	_ "embed" // the invented criminal cases
	"encoding/csv"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"verdig/access"
	"verdig/act"
	"verdig/codelist"
	"verdig/justice"
	"verdig/store"
)

//go:embed demo/cases.csv
var demoCaseTable []byte

// demoCriminalCases enters the invented criminal cases, as the police analyst of
// the demonstration would: reports of this year and the three before it, and
// what came of each. It comes after the releases and changes none.
//
// A row of the table is a report and the steps after it. It begins some days
// before today ("today-41") or on a day some years back ("year-2 03-14"). A step
// is a kind, what it is about and the day counted from the report; r, a1, v1, c1
// and j1 name the report, the accused, victims, counts and judgments in their
// order. What would lie ahead has not happened yet.
func (a *app) demoCriminalCases(st *store.Store) error {
	desk, err := act.NewDesk(st, a.now)
	if err != nil {
		return err
	}
	analyst, err := a.demoAnalyst(st)
	if err != nil {
		return err
	}
	rows, err := csv.NewReader(bytes.NewReader(demoCaseTable)).ReadAll()
	if err != nil {
		return err
	}
	d := demoDocket{
		app: a, desk: desk, scope: desk.Matrix().Scope(analyst, access.Prosecute), today: codelist.NorwegianDay(a.now()), cases: map[string]justice.CaseID{},
	}
	for _, row := range rows[1:] {
		if err := d.row(row); err != nil {
			return fmt.Errorf("criminal case %s of the demonstration: %w", row[2], err)
		}
	}
	return nil
}

// demoAnalyst is the police analyst among the ready accounts.
func (a *app) demoAnalyst(st *store.Store) (access.Actor, error) {
	actor := access.Actor{ID: "demonstration", Role: access.PoliceAnalyst, Agency: "strasak"}
	err := st.View(a.ctx, a.note("demonstration", "list", ""), func(tx *store.Tx) error {
		all, err := tx.Accounts(a.ctx)
		if i := slices.IndexFunc(all, func(u access.User) bool { return slices.Contains(u.Roles, access.PoliceAnalyst) }); i >= 0 {
			actor.ID, actor.Agency = all[i].ID, all[i].Agency
		}
		return err
	})
	return actor, err
}

// demoDocket enters one case after another.
type demoDocket struct {
	app   *app
	desk  *act.Desk
	scope access.Scope
	today codelist.Day
	cases map[string]justice.CaseID // by the reference of their first report

	id    justice.CaseID
	began codelist.Day
	forms []string
	named map[string]justice.EventID
	last  map[string]int // of each letter
}

// row opens a case with its report and enters the steps that have happened.
func (d *demoDocket) row(row []string) error {
	start, steps := row[0], strings.Fields(row[9])
	var err error
	if d.began, err = d.start(start); err != nil || d.began.After(d.today) {
		return err
	}
	d.forms = strings.Split(row[5], "+")
	d.named, d.last = map[string]justice.EventID{}, map[string]int{}
	report := justice.Event{
		Agency: row[1], Reference: row[2], Code: row[3], Law: row[4], Forms: d.forms, Child: row[6], Online: row[7], Group: row[8], Day: d.began,
	}
	if d.id, err = d.desk.OpenDocket(d.app.ctx, d.scope, report); err != nil {
		return err
	}
	d.cases[row[2]] = d.id
	v, err := d.desk.Docket(d.app.ctx, d.scope, d.id)
	if err != nil {
		return err
	}
	d.named["r"] = v.Reports[0].ID
	for _, step := range steps {
		text, after, _ := strings.Cut(step, "@")
		n, err := strconv.Atoi(after)
		if err != nil {
			return fmt.Errorf("step %s: %w", step, err)
		}
		day := d.began.AddDays(n)
		if day.After(d.today) {
			return nil
		}
		if err := d.step(strings.Split(text, ":"), day); err != nil {
			return fmt.Errorf("step %s: %w", step, err)
		}
	}
	return nil
}

// start is the day on which a row begins.
func (d *demoDocket) start(text string) (codelist.Day, error) {
	if days, ok := strings.CutPrefix(text, "today-"); ok {
		n, err := strconv.Atoi(days)
		return d.today.AddDays(-n), err
	}
	var back, month, day int
	if _, err := fmt.Sscanf(text, "year-%d %d-%d", &back, &month, &day); err != nil {
		return codelist.Day{}, err
	}
	return codelist.NewDay(d.today.Year()-back, month, day)
}

// demoAbout are the steps that say no more than what they are about.
var demoAbout = map[string]justice.EventKind{
	"inv": justice.Investigate, "chg": justice.Charge, "ind": justice.Indict, "ntc": justice.PenaltyNotice, "wvd": justice.WaiveCase, "cpl": justice.Complain,
	"rej": justice.RejectComplaint, "rev": justice.Reverse, "rmt": justice.Remit,
}

func (d *demoDocket) step(words []string, day codelist.Day) error {
	at := func(i int) string {
		if i < len(words) {
			return words[i]
		}
		return ""
	}
	amount := func(i int) int64 { n, _ := strconv.ParseInt(at(i), 10, 64); return n }
	e := justice.Event{Case: d.id, Day: day, Subject: d.named[at(1)], Kind: demoAbout[words[0]]}
	letter := ""
	switch words[0] {
	case "inv":
		e.Subject = d.named["r"]
	case "vic":
		e.Kind, e.Code, e.Child, letter = justice.AddVictim, at(1), at(2), "v"
	case "acc":
		e.Kind, e.Code, letter = justice.AddAccused, at(1), "a"
	case "cnt":
		e.Kind, e.Subject, e.Accused, e.Victims, e.Law, e.Forms, letter = justice.AddCount, "", d.named[at(1)], d.all(at(2)), at(3), d.forms, "c"
	case "law":
		e.Kind, e.Law = justice.CountLaw, at(2)
	case "drop":
		e.Kind, e.Code = justice.DropCharge, at(2)
		if told := day.AddDays(int(amount(3))); at(3) != "" && !told.After(d.today) {
			e.Served = told
		}
	case "clm":
		e.Kind, e.Subject, e.Victims, e.Amount = justice.ClaimAward, "", d.all(at(1)), amount(2)
	case "awd":
		e.Kind, e.Victims, e.Amount = justice.GiveAward, d.all(at(2)), amount(3)
	case "cnf":
		e.Kind, e.Accused, e.Amount = justice.Confiscate, d.named[at(2)], amount(3)
	case "app":
		e.Kind, e.Accused, e.Code = justice.Appeal, d.named[at(2)], at(3)
	case "ref":
		e.Kind, e.Accused = justice.RefuseAppeal, d.named[at(2)]
	case "fin":
		e.Kind, e.Accused = justice.MakeFinal, d.named[at(2)]
	case "join":
		e.Kind, e.Subject, e.Into = justice.JoinCases, "", d.cases[at(1)]
	case "spl":
		e.Kind, e.Subject, e.Moved = justice.SplitCase, "", d.all(at(1))
	case "jdg":
		return d.judge(words, day)
	}
	id, err := d.desk.EnterEvent(d.app.ctx, d.scope, e)
	d.name(letter, id)
	return err
}

// demoServed is how many days pass from a judgment until it is served.
const demoServed = 2

// judge enters a judgment: its court, the verdict on each count with another
// provision where the court convicts for one, and the prison of each accused
// with what is suspended of it.
func (d *demoDocket) judge(words []string, day codelist.Day) error {
	a := act.JudgmentAct{Judgment: justice.Event{Case: d.id, Code: words[1], Day: day}}
	a.Judgment.Reference = fmt.Sprintf("%02d-%06d", day.Year()%100, 100000+37*len(d.cases)+1000*d.last["j"])
	if served := day.AddDays(demoServed); !served.After(d.today) {
		a.Judgment.Served = served
	}
	for _, word := range strings.Split(words[2], "+") {
		parts := append(strings.Split(word, "="), "")
		a.Verdicts = append(a.Verdicts, justice.Event{Count: d.named[parts[0]], Code: parts[1], Law: parts[2]})
	}
	if len(words) > 3 {
		for _, word := range strings.Split(words[3], "+") {
			parts := append(strings.Split(word, "="), "0")
			prison, err := strconv.ParseInt(parts[1], 10, 64)
			if err != nil {
				return err
			}
			suspended, err := strconv.ParseInt(parts[2], 10, 64)
			if err != nil {
				return err
			}
			a.Rulings = append(a.Rulings, justice.Event{Kind: justice.Sentence, Accused: d.named[parts[0]], Amount: prison, Suspended: suspended})
		}
	}
	id, err := d.desk.EnterJudgment(d.app.ctx, d.scope, a)
	d.name("j", id)
	return err
}

// name remembers what a step added as the next of its letter.
func (d *demoDocket) name(letter string, id justice.EventID) {
	if letter != "" {
		d.last[letter]++
		d.named[letter+strconv.Itoa(d.last[letter])] = id
	}
}

// all are the things that a word such as "v1+v2" names.
func (d *demoDocket) all(text string) []justice.EventID {
	var ids []justice.EventID
	for _, name := range strings.Split(text, "+") {
		ids = append(ids, d.named[name])
	}
	return ids
}

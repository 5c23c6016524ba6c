package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"github.com/spf13/cobra"

	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

func (a *app) answerCommand(dir *string, asJSON *bool) *cobra.Command {
	return &cobra.Command{
		Use:   "answer TRUTH.csv",
		Short: "Answer every open pair from the truth of a simulated country, and measure the linkage",
		Long: `Answer every open pair from an answer key (columns agency, year, reference, person, as verdig simulate writes it), as a reviewer who is
always right would, and print how good the links then are. For simulated countries: the register itself never reads a truth. Every answer is a
decision like any other, under the actor's name; a hard pair is judged by a second reviewer too, ACTOR-2, and where two disagree by ACTOR-3.`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			key, err := readTruth(args[0])
			if err != nil {
				return err
			}
			return a.withStore(*dir, func(st *store.Store) error {
				q, err := a.answer(st, key)
				if err != nil {
					return err
				}
				if *asJSON {
					return printJSON(a.out, q)
				}
				a.printQuality(q)
				return nil
			})
		},
	}
}

// linkQuality is how good the links of a register are against the truth.
// Pairs are pairs of notifications implied by the persons.
type linkQuality struct {
	Notifications  int     `json:"notifications"`
	TruePersons    int     `json:"persons_true"`
	CountedPersons int     `json:"persons_counted"`
	TruePairs      int     `json:"pairs_true"`
	FoundPairs     int     `json:"pairs_found"`
	RightPairs     int     `json:"pairs_right"`
	Precision      float64 `json:"precision"`
	Recall         float64 `json:"recall"`
	Asked          int     `json:"pairs_reviewed"`
	Confirmed      int     `json:"pairs_confirmed"`
	Hard           int     `json:"pairs_of_two_reviewers"`
	ReviewPersons  int     `json:"persons_reviewed"`
	ReviewShare    float64 `json:"persons_reviewed_share"`
	Unknown        int     `json:"notifications_not_in_truth"`
}

// readTruth reads an answer key: person by agency, year and reference.
func readTruth(name string) (map[string]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, errors.Unwrap(err), "cmd.import.cannot_open", filepath.Base(name))
	}
	defer f.Close()
	r := csv.NewReader(f)
	head, err := r.Read()
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, err, "cmd.answer.truth", filepath.Base(name))
	}
	at := map[string]int{}
	for i, h := range head {
		at[h] = i
	}
	for _, want := range []string{"agency", "year", "reference", "person"} {
		if _, ok := at[want]; !ok {
			return nil, fault.New(fault.Invalid, "cmd.answer.truth", filepath.Base(name))
		}
	}
	key := map[string]string{}
	for {
		rec, err := r.Read()
		if errors.Is(err, io.EOF) {
			return key, nil
		}
		if err != nil {
			return nil, fault.Wrap(fault.Invalid, err, "cmd.answer.truth", filepath.Base(name))
		}
		year, err := strconv.Atoi(rec[at["year"]])
		if err != nil {
			return nil, fault.Wrap(fault.Invalid, err, "cmd.answer.truth", filepath.Base(name))
		}
		key[notificationKey(rec[at["agency"]], year, rec[at["reference"]])] = rec[at["person"]]
	}
}

// answer decides every open pair by the key, then measures. Three reviewers
// take turns, each with an audit trail of their own: what is hard for the first
// waits for the second, and a dispute that others left for the third.
func (a *app) answer(st *store.Store, key map[string]string) (linkQuality, error) {
	var q linkQuality
	open, err := a.openPairs(st)
	if err != nil {
		return q, err
	}
	for _, row := range open {
		if sameByKey(row, key) {
			q.Confirmed++
		}
	}
	asked := map[register.NotificationID]bool{}
	for turn, suffix := range []string{"", "-2", "-3"} {
		reviewer := *a
		reviewer.actor += suffix
		left, err := reviewer.answerTurn(st, open, key, asked)
		if err != nil {
			return q, err
		}
		if turn == 0 {
			q.Hard = len(left)
		}
		q.Asked += len(open) - len(left)
		open = left
	}
	after, err := a.personsNow(st)
	if err != nil {
		return q, err
	}
	// A person needed review who was asked about, as the answers left her:
	// two halves that the answer joined are one person.
	touched := map[register.PersonID]bool{}
	for id := range asked {
		touched[after.person[id]] = true
	}
	q.ReviewPersons = len(touched)
	q.measure(after, key)
	return q, nil
}

func sameByKey(row pairRow, key map[string]string) bool {
	pa := key[notificationKey(row.A.Agency, row.A.Year, row.A.Reference)]
	return pa != "" && pa == key[notificationKey(row.B.Agency, row.B.Year, row.B.Reference)]
}

// answerTurn lets one reviewer judge the open pairs and returns those that
// wait for another.
func (a *app) answerTurn(st *store.Store, open []pairRow, key map[string]string, asked map[register.NotificationID]bool) ([]pairRow, error) {
	var left []pairRow
	err := st.UpdateAlone(a.ctx, a.note("review", "link", ""), func(tx *store.Tx) error {
		for _, row := range open {
			p, err := tx.ReviewPair(a.ctx, row.ID)
			if err != nil {
				return err
			}
			asked[p.A], asked[p.B] = true, true
			verdict := register.NotSame
			if sameByKey(row, key) {
				verdict = register.Link
			}
			done, err := register.Judge(a.ctx, tx, a.reviewer(), register.Judgement{
				Pair: row.ID, Verdict: verdict, Reason: "answer key of the simulated country", At: a.now(),
			})
			if fault.KindOf(err) == fault.Conflict { // the reviewer has given an opinion before
				left = append(left, row)
				continue
			}
			if err != nil {
				return err
			}
			if done.State != register.StateDecided {
				left = append(left, row)
			}
		}
		return nil
	})
	return left, err
}

// personsNow is every notification with its person.
type personsNow struct {
	person map[register.NotificationID]register.PersonID
	key    map[register.NotificationID]string
}

func (a *app) personsNow(st *store.Store) (personsNow, error) {
	p := personsNow{key: map[register.NotificationID]string{}}
	err := st.View(a.ctx, a.note("review", "link", ""), func(tx *store.Tx) error {
		var ids []register.NotificationID
		err := tx.EachNotification(a.ctx, store.Selection{}, func(n register.Notification) error {
			ids = append(ids, n.ID)
			p.key[n.ID] = notificationKey(n.Agency, n.Year, n.Reference)
			return nil
		})
		if err != nil {
			return err
		}
		standing, err := tx.StandingDecisions(a.ctx)
		if err != nil {
			return err
		}
		p.person, _ = register.Persons(ids, standing, personPseudonym(st))
		return nil
	})
	return p, err
}

// measure compares the persons of the register with those of the key.
func (q *linkQuality) measure(now personsNow, key map[string]string) {
	type both struct {
		counted register.PersonID
		truth   string
	}
	counted, truth, joint := map[register.PersonID]int{}, map[string]int{}, map[both]int{}
	for id, person := range now.person {
		t, ok := key[now.key[id]]
		if !ok {
			q.Unknown++
			continue
		}
		q.Notifications++
		counted[person]++
		truth[t]++
		joint[both{person, t}]++
	}
	pairs := func(n int) int { return n * (n - 1) / 2 }
	for _, n := range counted {
		q.FoundPairs += pairs(n)
	}
	for _, n := range truth {
		q.TruePairs += pairs(n)
	}
	for _, n := range joint {
		q.RightPairs += pairs(n)
	}
	q.TruePersons, q.CountedPersons = len(truth), len(counted)
	q.Precision, q.Recall = share(q.RightPairs, q.FoundPairs), share(q.RightPairs, q.TruePairs)
	q.ReviewShare = float64(q.ReviewPersons) / float64(max(1, q.TruePersons))
}

// share is part of whole, 1 for nothing of nothing.
func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

func (a *app) printQuality(q linkQuality) {
	percent := func(x float64) string { return fmt.Sprintf("%.2f %%", 100*x) }
	fmt.Fprintln(a.out, a.say("cmd.answer.reviewed", fmt.Sprint(q.Asked), fmt.Sprint(q.Confirmed), fmt.Sprint(q.ReviewPersons), percent(q.ReviewShare)))
	fmt.Fprintln(a.out, a.say("review.two_reviewers", fmt.Sprint(q.Hard)))
	fmt.Fprintln(a.out, a.say("cmd.answer.quality", percent(q.Precision), percent(q.Recall), fmt.Sprint(q.CountedPersons), fmt.Sprint(q.TruePersons)))
}

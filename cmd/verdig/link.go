package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"verdig/codelist"
	"verdig/lang"
	"verdig/linkage"
	"verdig/register"
	"verdig/store"
)

// linkRule is the name and version under which links are accepted by rule.
const linkRule = "fellegi-sunter-1"

// linkOutcome is what a run of the linkage did, as printed.
type linkOutcome struct {
	Notifications     int      `json:"notifications"`
	Compared          int      `json:"pairs_compared"`
	Status            string   `json:"status"`
	PriorBits         float64  `json:"prior_bits"`
	AcceptBits        *float64 `json:"accept_bits"` // null where the rule links nothing
	ReviewBits        *float64 `json:"review_bits"`
	FalseLinkRate     float64  `json:"expected_false_link_rate"`
	MissedLinkRate    float64  `json:"expected_missed_link_rate"`
	Linked            int      `json:"links_new"`
	Kept              int      `json:"links_kept"`
	Unlinked          int      `json:"links_withdrawn"`
	Review            int      `json:"pairs_to_review"`
	Persons           int      `json:"persons"`
	FewestPersons     int      `json:"persons_fewest"`
	ReviewPersons     int      `json:"persons_in_review"`
	DecisionConflicts int      `json:"decisions_in_conflict"`
	Pending           int      `json:"pairs_pending"` // of pairs_to_review: there because people are not done with them
	Disagreed         int      `json:"decisions_disagreed"`
	Strongly          int      `json:"decisions_disagreed_strongly"`

	EncodingKey     string        `json:"encoding_key,omitempty"` // where encodings are received
	WithoutEncoding []agencyCount `json:"without_encoding,omitempty"`
	EncodingLoss    *encodingLoss `json:"encoding_loss,omitempty"` // against clear text, where enough notifications have both
}

func (a *app) linkCommand() *cobra.Command {
	var dir string
	var asJSON bool
	var s linkage.Settings
	c := &cobra.Command{
		Use:   "link --data DIR",
		Short: "Suggest and accept links; print what needs review",
		Long: `Compare every notification with every other, accept by rule the pairs above the upper threshold, and put those between the thresholds
to review. Thresholds follow from the error rates; parameters are learned from the register without labels. Decisions of people stand.

Where the installation receives encoded identities (verdig encodings), these are compared in the same run as names in clear. Notifications without
an encoding are counted by agency and year (exit code 3): send these returns again, encoded. Encodings of two keys are never compared: with any
of an earlier key the command fails and names the agencies. Where 30 notifications or more have both a name and an encoding, they are also linked twice, in
clear and encoded, and it is said how far the two agree.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error {
				out, err := a.link(st, s)
				if err != nil {
					return err
				}
				if err := a.printLink(out, asJSON); err != nil {
					return err
				}
				return a.askForEncodings(out)
			})
		},
	}
	dataFlag(c, &dir)
	c.Flags().BoolVar(&asJSON, "json", false, "print the outcome as JSON")
	c.Flags().Float64Var(&s.MaxFalseLinkRate, "max-false", linkage.DefaultMaxFalseLinkRate, "greatest acceptable share of wrong pairs among pairs joined by rule")
	c.Flags().Float64Var(&s.MaxMissedLinkRate, "max-missed", linkage.DefaultMaxMissedLinkRate, "greatest acceptable share of true pairs neither joined nor put to review")
	return c
}

// link runs the linkage over the whole register and takes its result through
// door 2.
func (a *app) link(st *store.Store, s linkage.Settings) (linkOutcome, error) {
	bar := a.progress()
	defer bar.done()
	s.Progress = bar.step
	in, err := a.linkInput(st)
	if err != nil {
		return linkOutcome{}, err
	}
	res, err := a.engine(a.ctx, in.records, in.decisions, s)
	if err != nil {
		return linkOutcome{}, err
	}
	loss, err := lossRun{link: a.engine, settings: s, keepYear: true}.measure(a.ctx, in.records)
	if err != nil {
		return linkOutcome{}, err
	}
	run := register.RuleRun{
		Rule: linkRule, At: a.now(),
		Reason:   fmt.Sprintf("weight at least %.2f bits; expected false links %.4f", res.Stats.AcceptBits, res.Stats.FalseLinkRate),
		Accepted: in.suggestions(res.Accepted), Review: in.suggestions(res.Review),
		AcceptBits: res.Stats.AcceptBits, Explain: in.explain(res),
	}
	var done register.RunOutcome
	actor := register.Actor{ID: "rule:" + linkRule, Role: "linker"}
	err = st.UpdateAlone(a.ctx, a.note("link", "link", ""), func(tx *store.Tx) error {
		var err error
		if done, err = register.DecideRun(a.ctx, tx, actor, run); err != nil {
			return err
		}
		if err = tx.PutSetting(a.ctx, falseLinkSetting, formatRate(res.Stats.FalseLinkRate)); err != nil {
			return err
		}
		return tx.PutSetting(a.ctx, missedLinkSetting, formatRate(res.Stats.MissedLinkRate))
	})
	st0 := res.Stats
	return linkOutcome{
		Notifications: st0.Records, Compared: st0.Compared, Status: res.Status, PriorBits: res.Model.PriorBits,
		AcceptBits: finite(st0.AcceptBits), ReviewBits: finite(st0.ReviewBits), FalseLinkRate: st0.FalseLinkRate, MissedLinkRate: st0.MissedLinkRate,
		Linked: done.Linked, Kept: done.Kept, Unlinked: done.Unlinked, Review: done.Review,
		Persons: st0.Persons, FewestPersons: st0.FewestPersons, ReviewPersons: st0.ReviewPersons, DecisionConflicts: len(res.Conflicts),
		Pending: done.Pending, Disagreed: done.Disagreed, Strongly: done.Strongly,
		EncodingKey: in.coded.key, WithoutEncoding: counted(in.coded.without), EncodingLoss: loss,
	}, err
}

// finite is the number, nil where it is infinite.
func finite(x float64) *float64 {
	if math.IsInf(x, 0) {
		return nil
	}
	return &x
}

// The settings that carry the error rates of the latest run to the freeze.
const (
	falseLinkSetting  = "linkage.false_link_rate"
	missedLinkSetting = "linkage.missed_link_rate"
)

func formatRate(r float64) string { return strconv.FormatFloat(r, 'g', 6, 64) }

// linkInput is the register as the linkage sees it. Records go by agency,
// year and reference, so that the same returns give the same links whatever
// ids the register has given.
type linkInput struct {
	records   []linkage.Record
	decisions []linkage.Decision
	byKey     map[string]register.NotificationID
	keyOf     map[register.NotificationID]string
	coded     codedInput
}

func notificationKey(agency string, year int, reference string) string {
	return agency + "|" + strconv.Itoa(year) + "|" + reference
}

func (a *app) linkInput(st *store.Store) (linkInput, error) {
	keyOf := map[register.NotificationID]string{}
	in := linkInput{
		byKey: map[string]register.NotificationID{}, keyOf: keyOf,
		coded: codedInput{without: map[agencyCount]int{}, foreign: map[agencyCount]int{}},
	}
	err := st.View(a.ctx, a.note("link", "link", ""), func(tx *store.Tx) error {
		var err error
		if in.coded.key, err = a.encodingKey(tx); err != nil {
			return err
		}
		what := store.Selection{Identity: true, Encoding: in.coded.key != ""}
		err = tx.EachNotification(a.ctx, what, func(n register.Notification) error {
			key := notificationKey(n.Agency, n.Year, n.Reference)
			in.byKey[key], keyOf[n.ID] = n.ID, key
			record := recordOf(key, n)
			record.Code, err = in.coded.look(n)
			in.records = append(in.records, record)
			return err
		})
		if err == nil {
			err = in.coded.refusal()
		}
		if err != nil {
			return err
		}
		standing, err := tx.StandingDecisions(a.ctx)
		for _, d := range standing {
			if d.Rule == "" && keyOf[d.A] != "" && keyOf[d.B] != "" {
				in.decisions = append(in.decisions, linkage.Decision{A: keyOf[d.A], B: keyOf[d.B], Same: d.Verdict == register.Link})
			}
		}
		return err
	})
	return in, err
}

func recordOf(key string, n register.Notification) linkage.Record {
	known := func(code string) string {
		if code == "unknown" {
			return ""
		}
		return code
	}
	var citizenship []string
	for _, c := range n.Facts.Citizenship {
		if c != "ZZ" {
			citizenship = append(citizenship, c)
		}
	}
	b := n.Identity.Birth
	return linkage.Record{
		ID: key, Source: n.Agency, Period: n.Year, Own: n.Reference,
		Given: n.Identity.Given, Family: n.Identity.Family, Other: n.Identity.Other,
		Birth: linkage.Date{Year: b.Year, Month: b.Month, Day: b.Day, Basis: n.Facts.BirthBasis},
		Sex:   known(n.Facts.Sex), Citizenship: citizenship,
		Met: dayNumber(n.Facts.IdentifiedOn), Forms: broadForms(n.Facts.Exploitation),
	}
}

// dayNumber counts days from a fixed day; 0 for no day.
func dayNumber(d codelist.Day) int {
	if d.IsZero() {
		return 0
	}
	return int(d.Time().Unix()/86400) + 1e6
}

// broadForms are the broad forms of exploitation of a notification: agencies
// differ in how much detail they know.
func broadForms(forms []string) []string {
	var out []string
	for _, f := range forms {
		broad, _, _ := strings.Cut(f, ".")
		out = append(out, broad)
	}
	return out
}

func (in linkInput) suggestions(pairs []linkage.Pair) []register.Suggestion {
	out := make([]register.Suggestion, len(pairs))
	for i, p := range pairs {
		out[i] = in.suggestion(p)
	}
	return out
}

func (in linkInput) suggestion(p linkage.Pair) register.Suggestion {
	out := register.Suggestion{A: in.byKey[p.A], B: in.byKey[p.B], WeightBits: p.WeightBits, Probability: p.Probability}
	for _, f := range p.Fields {
		out.Evidence = append(out.Evidence, register.FieldEvidence{Field: f.Field, Level: f.Level, Bits: f.Bits, RarityBits: f.TermBits})
	}
	return out
}

// explain is the engine's word on any two notifications, nil where it does not
// give one.
func (in linkInput) explain(res linkage.Result) func(a, b register.NotificationID) (register.Suggestion, bool) {
	if res.Explain == nil {
		return nil
	}
	return func(a, b register.NotificationID) (register.Suggestion, bool) {
		p, ok := res.Explain(in.keyOf[a], in.keyOf[b])
		if !ok {
			return register.Suggestion{}, false
		}
		return in.suggestion(p), true
	}
}

func (a *app) printLink(o linkOutcome, asJSON bool) error {
	if asJSON {
		return printJSON(a.out, o)
	}
	g := lang.For(a.lang)
	n := func(x int) string { return g.Integer(x) }
	fmt.Fprintln(a.out, a.say("cmd.link.compared", n(o.Notifications), n(o.Compared), o.Status))
	fmt.Fprintln(a.out, a.say("cmd.link.links", n(o.Linked), n(o.Kept), n(o.Unlinked)))
	fmt.Fprintln(a.out, a.say("cmd.link.persons", n(o.Persons), n(o.FewestPersons)))
	if o.Review > 0 {
		fmt.Fprintln(a.out, a.say("cmd.link.review", n(o.Review), n(o.ReviewPersons)))
	}
	if o.Pending > 0 {
		fmt.Fprintln(a.out, a.say("review.pending", n(o.Pending)))
	}
	if o.Disagreed > 0 {
		fmt.Fprintln(a.out, a.say("review.disagreed", n(o.Disagreed), n(o.Strongly)))
	}
	a.printLoss(o.EncodingLoss)
	if o.DecisionConflicts > 0 {
		fmt.Fprintln(a.err, a.say("cmd.link.conflicts", n(o.DecisionConflicts)))
	}
	return nil
}

func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

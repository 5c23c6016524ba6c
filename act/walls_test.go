package act

import (
	"errors"
	"testing"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// Every act that reads, by every role for every purpose: it answers, or it says
// that nothing is there. An act that needs a table which the engine's wall
// keeps from the role would be an internal error: then either the act reads too
// much, or the matrix gives too little.
func TestEveryReadingActStandsWithinTheWalls(t *testing.T) {
	r := newRoom(t)
	pair := r.putToReview("pd-oslo", "udi")
	g := r.mustOpen("pd-oslo")
	d := r.desk
	plan := r.aPlan("udi")
	document, err := d.AddAttachment(ctx, r.follows("udi"), plan, "Vedtak", []byte("Innvilget."))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.TakePair(ctx, r.as("kari", access.Coordinator, "", access.Linking), pair); err != nil {
		t.Fatal(err)
	}
	acts := map[string]func(access.Scope) error{
		"plans":        func(s access.Scope) error { _, err := d.Plans(ctx, s); return err },
		"plan":         func(s access.Scope) error { _, err := d.Plan(ctx, s, plan); return err },
		"plan side":    func(s access.Scope) error { _, err := d.PlanSide(ctx, s, plan); return err },
		"plan asked":   func(s access.Scope) error { _, err := d.AskedOf(ctx, s, plan); return err },
		"coded plan":   func(s access.Scope) error { _, err := d.CodedPlan(ctx, s, plan); return err },
		"plans from":   func(s access.Scope) error { _, err := d.PlansFrom(ctx, s, r.of["udi"]); return err },
		"plan origin":  func(s access.Scope) error { _, err := d.PlanOrigin(ctx, s, r.of["udi"]); return err },
		"members":      func(s access.Scope) error { _, err := d.Members(ctx, s); return err },
		"proposals":    func(s access.Scope) error { _, err := d.Proposals(ctx, s); return err },
		"agencies":     func(s access.Scope) error { _, err := d.Agencies(ctx, s); return err },
		"machines":     func(s access.Scope) error { _, err := d.MachineClients(ctx, s); return err },
		"my work":      func(s access.Scope) error { _, err := d.MyWork(ctx, s, 5); return err },
		"agency board": func(s access.Scope) error { _, err := d.AgencyBoard(ctx, s); return err },
		"country":      func(s access.Scope) error { _, err := d.NationalBoard(ctx, s, ""); return err },
		"board list":   func(s access.Scope) error { _, err := d.BoardList(ctx, s, BoardAsk{What: "late"}); return err },
		"completeness": func(s access.Scope) error { _, err := d.Completeness(ctx, s, 2026); return err },
		"quality":      func(s access.Scope) error { _, err := d.QualityOf(ctx, s, 2026); return err },
		"persons":      func(s access.Scope) error { _, err := d.Persons(ctx, s, PersonFilter{}); return err },
		"person of":    func(s access.Scope) error { _, err := d.PersonOf(ctx, s, r.of["udi"]); return err },
		"pairs":        func(s access.Scope) error { _, err := d.Pairs(ctx, s); return err },
		"pair":         func(s access.Scope) error { _, err := d.Pair(ctx, s, pair); return err },
		"judgements":   func(s access.Scope) error { _, err := d.Judgements(ctx, s, 10); return err },
		"questions":    func(s access.Scope) error { _, err := d.Questions(ctx, s); return err },
		"pairs held":   func(s access.Scope) error { _, err := d.PairsHeld(ctx, s); return err },
		"emergencies":  func(s access.Scope) error { _, err := d.Emergencies(ctx, s); return err },
		"emergency":    func(s access.Scope) error { _, err := d.Emergency(ctx, s, g.ID); return err },
		"compared":     func(s access.Scope) error { _, err := d.CompareIdentities(ctx, s, pair); return err },
		"forms":        func(s access.Scope) error { _, err := d.Forms(ctx, s); return err },
		"list":         func(s access.Scope) error { _, err := d.Notifications(ctx, s, Filter{}, Page{}); return err },
		"search": func(s access.Scope) error {
			_, err := d.Notifications(ctx, s, Filter{Reference: "R-1"}, Page{})
			return err
		},
		"own item":     func(s access.Scope) error { _, err := d.Notification(ctx, s, r.of["udi"]); return err },
		"foreign item": func(s access.Scope) error { _, err := d.Notification(ctx, s, r.of["rosa"]); return err },
		"opened item":  func(s access.Scope) error { _, err := d.Notification(ctx, s, r.of["pd-oslo"]); return err },
		"receipts":     func(s access.Scope) error { _, _, err := d.Receipts(ctx, s, Page{}); return err },
		"own returns":  func(s access.Scope) error { _, err := d.OwnReturns(ctx, s); return err },
		"continuing":   func(s access.Scope) error { _, err := d.Continuing(ctx, s, 2026); return err },
		"entries":      func(s access.Scope) error { _, _, err := d.Entries(ctx, s, BookFilter{}, BookPage{}); return err },
		"entries of": func(s access.Scope) error {
			_, _, err := d.Entries(ctx, s, BookFilter{Object: string(r.of["udi"])}, BookPage{})
			return err
		},
		"readers of": func(s access.Scope) error { _, err := d.ReadersOf(ctx, s, r.of["udi"]); return err },
		"agency reads": func(s access.Scope) error {
			_, _, err := d.AgencyReads(ctx, s, AgencyReadsFilter{}, BookPage{})
			return err
		},
		"access report": func(s access.Scope) error { _, err := d.AccessReport(ctx, s, string(r.of["udi"])); return err },
		"unusual": func(s access.Scope) error {
			_, err := d.Unusual(ctx, s, r.clock.now.AddDate(0, 0, -1), r.clock.now)
			return err
		},
		"erasures":     func(s access.Scope) error { _, err := d.Erasures(ctx, s); return err },
		"exports":      func(s access.Scope) error { _, err := d.Exports(ctx, s); return err },
		"documents":    func(s access.Scope) error { _, err := d.Attachments(ctx, s, plan); return err },
		"document":     func(s access.Scope) error { _, err := d.AttachmentFile(ctx, s, plan, document); return err },
		"export years": func(s access.Scope) error { _, err := d.ExportYears(ctx, s); return err },
		"choices":      func(s access.Scope) error { _, _, err := d.PersonChoices(ctx, s); return err },
	}
	answered := map[string]int{}
	for name, run := range acts {
		for _, role := range access.Roles {
			for _, p := range access.Purposes {
				agency := "udi"
				if role.National() {
					agency = ""
				}
				id := "somebody"
				if role == access.CaseWorker {
					id = "worker" // who has the grant
				}
				if role == access.Coordinator {
					id = "kari" // who has the pair in hand
				}
				err := run(r.as(id, role, agency, p))
				switch kind := fault.KindOf(err); {
				case err == nil:
					answered[name]++
				case kind != fault.NotFound && kind != fault.Forbidden:
					t.Errorf("%s by %s for %s: %v", name, role, p, err)
				}
			}
		}
	}
	for name := range acts {
		if answered[name] == 0 {
			t.Errorf("%s answers nobody", name)
		}
	}
}

// A scope that nobody computed may do nothing.
func TestTheZeroScopeDoesNothing(t *testing.T) {
	r := newRoom(t)
	var none access.Scope
	for name, err := range map[string]error{
		"view":   r.st.ViewAs(ctx, none, decideLink, "", func(*store.Tx) error { return errors.New("inside") }),
		"update": r.st.UpdateAs(ctx, none, decideLink, "", func(*store.Tx) error { return errors.New("inside") }),
	} {
		if fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := r.desk.OpenEmergency(ctx, none, r.of["udi"], "life", "x"); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("emergency: %v", err)
	}
}

// putToReview leaves the pair of two agencies' notifications to people.
func (r *room) putToReview(a, b string) register.PairID {
	r.t.Helper()
	s := register.Suggestion{
		A: r.of[a], B: r.of[b], WeightBits: 3, Probability: 0.5, Evidence: []register.FieldEvidence{{Field: "sex", Level: "exact", Bits: 1}},
	}
	err := r.st.UpdateAlone(ctx, r.note("link", "link"), func(tx *store.Tx) error {
		_, err := register.DecideRun(ctx, tx, register.Actor{ID: "rule:x"}, register.RuleRun{Rule: "x", Reason: "x", At: r.clock.now, Review: []register.Suggestion{s}})
		return err
	})
	if err != nil {
		r.t.Fatal(err)
	}
	return register.NewPairID(r.of[a], r.of[b])
}

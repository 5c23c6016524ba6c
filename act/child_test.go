package act

import (
	"testing"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// childHouse is a house in which some agencies take part in follow-up.
func childHouse(t *testing.T) intakeHouse {
	t.Helper()
	h := newIntakeHouse(t)
	list, _ := h.codes.Scheme("agency")
	err := h.store.Update(t.Context(), testNote, func(tx *store.Tx) error {
		for _, code := range []string{"rosa", "nav", "udi", "pd-oslo", "bv-oslo", "bv-bergen", "sf-sor"} {
			c, _ := list.Code(code)
			if err := tx.PutAgency(t.Context(), store.Agency{Code: code, Type: c.Attrs[codelist.AttrType]}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// aged is a person of whom a date of birth is documented.
func aged(reference, born string) map[register.Field]string {
	v := aPerson()
	v[register.FieldReference], v[register.FieldDocumented] = reference, born
	delete(v, register.FieldStated)
	delete(v, register.FieldBirth)
	delete(v, register.FieldPresumedMinor)
	return v
}

func (h intakeHouse) worker(agency string) access.Scope {
	return h.scope(access.CaseWorker, agency, access.Protect)
}

func (h intakeHouse) plansOf(t *testing.T, agency string) []PlanRow {
	t.Helper()
	return mustDo[[]PlanRow](t)(h.Plans(t.Context(), h.worker(agency)))
}

func (h intakeHouse) take(t *testing.T, agency string, s casework.Step) casework.StepID {
	t.Helper()
	for _, p := range h.plansOf(t, agency) {
		if p.Plan.ID == s.Plan && s.Seen == 0 {
			s.Seen = p.Next() - 1
		}
	}
	return mustDo[casework.StepID](t)(h.TakeStep(t.Context(), h.worker(agency), s))
}

// offered is the handover of an area that waits in a plan.
func offered(t *testing.T, p PlanRow, a casework.Area) casework.Handover {
	t.Helper()
	for _, o := range p.Handovers() {
		if o.Open() && o.Area == a {
			return o
		}
	}
	t.Fatalf("nothing is offered of %s", a)
	return casework.Handover{}
}

func TestAChildThatIsReportedIsFollowedUpAtOnce(t *testing.T) {
	h := childHouse(t)
	v := aged("C-1", "2001-05-12")
	v[register.FieldRegion] = "NO-03"
	ctx := t.Context()
	form := mustDo[Form](t)(h.SaveForm(ctx, h.reporter("rosa"), Form{Values: v, Topic: "person"}))
	receipt, issues, err := h.Send(ctx, h.reporter("rosa"), form.ID)
	if err != nil || register.Rejected(issues) {
		t.Fatal(issues, err)
	}
	plans := h.plansOf(t, "rosa")
	if len(plans) != 1 || plans[0].Age() != casework.Child || plans[0].Responsible("police") != "rosa" {
		t.Fatalf("%d plans are open", len(plans))
	}
	o := offered(t, plans[0], childWelfare) // the region names one child welfare service
	if o.To != "bv-oslo" || plans[0].Responsible(childWelfare) != "rosa" {
		t.Errorf("child welfare is offered to %s", o.To)
	}
	f := mustDo[FollowUp](t)(h.FollowUp(ctx, h.reporter("rosa"), receipt.Notification))
	if f.Begun != "rosa" || !f.Child || f.Since.IsZero() {
		t.Errorf("the reporter sees %+v", f)
	}
	if _, err := h.FollowUp(ctx, h.reporter("nav"), receipt.Notification); fault.KindOf(err) != fault.NotFound {
		t.Errorf("another agency's reporter sees: %v", err)
	}
	if n := mustDo[Notices](t)(h.Notices(ctx, h.worker("rosa").Actor())); len(n.Items) == 0 || n.Items[len(n.Items)-1].Kind != noticeChildOpen {
		t.Errorf("the reporter's case workers are told %v", n.Items)
	}
	verifyHouse(t, h)
}

func TestByTheInterfaceAChildIsFollowedUpAndAnAdultIsNot(t *testing.T) {
	h := childHouse(t)
	report := func(agency string, v map[register.Field]string) Receipt {
		t.Helper()
		r, issues, err := h.Report(t.Context(), h.reporter(agency), v)
		if err != nil || register.Rejected(issues) {
			t.Fatal(issues, err)
		}
		return r
	}
	report("rosa", aged("A-1", "1980-01-02"))
	if plans := h.plansOf(t, "rosa"); len(plans) != 0 {
		t.Fatalf("for an adult %d plans are open", len(plans))
	}
	report("rosa", aged("A-2", "2001-05-12")) // no region: nobody is asked yet
	plans := h.plansOf(t, "rosa")
	if len(plans) != 1 || len(plans[0].Handovers()) != 0 {
		t.Fatalf("for a child without a region %d plans", len(plans))
	}
	report("rosa", aged("A-2", "2001-05-12")) // sent twice
	if plans := h.plansOf(t, "rosa"); len(plans) != 1 {
		t.Errorf("sent twice, %d plans are open", len(plans))
	}
	report("prosenteret", aged("A-3", "2001-05-12")) // takes no part: received all the same
	if n := mustDo[Notices](t)(h.Notices(t.Context(), access.Actor{ID: "coordinator-1", Role: access.Coordinator})); len(n.Items) != 1 || n.Items[0].Kind != noticeChildWithout {
		t.Errorf("the coordinator is told %v", n.Items)
	}
	verifyHouse(t, h)
}

func TestACorrectionThatMakesAChildOpensAPlanAndLaterOnesAddWhatIsSaid(t *testing.T) {
	h := childHouse(t)
	ctx := t.Context()
	r, _, err := h.Report(ctx, h.reporter("rosa"), aged("K-1", "1980-01-02"))
	if err != nil {
		t.Fatal(err)
	}
	correct := func(version int, born string) {
		t.Helper()
		if _, issues, err := h.Correct(ctx, h.reporter("rosa"), r.Notification, version, aged("K-1", born)); err != nil || register.Rejected(issues) {
			t.Fatal(issues, err)
		}
	}
	correct(1, "2001-05-12")
	plan := h.plansOf(t, "rosa")[0]
	correct(2, "2001-05-13") // says the same of the age
	correct(3, "1980-01-02")
	after := h.plansOf(t, "rosa")
	if len(after) != 1 || after[0].Plan.ID != plan.Plan.ID || after[0].Next() != plan.Next()+1 {
		t.Fatalf("%d plans, %d steps", len(after), after[0].Next()-1)
	}
	if after[0].Age() != casework.Unsure || !after[0].OpenArea("police") {
		t.Errorf("what is said makes no adult of a child: %s", after[0].Age())
	}
	verifyHouse(t, h)
}

func TestAChildMovesToAnotherMunicipalityAndNothingLapses(t *testing.T) {
	h := childHouse(t)
	ctx := t.Context()
	v := aged("M-1", "2001-05-12")
	v[register.FieldRegion] = "NO-03"
	if _, _, err := h.Report(ctx, h.reporter("rosa"), v); err != nil {
		t.Fatal(err)
	}
	p := h.plansOf(t, "rosa")[0]
	plan := p.Plan.ID
	h.take(t, "bv-oslo", casework.Step{Plan: plan, Kind: casework.Accept, Subject: offered(t, p, childWelfare).ID, Seen: 9})
	whole := h.take(t, "rosa", casework.Step{Plan: plan, Kind: casework.Offer, Area: casework.Whole, Agency: "bv-oslo", Reason: "agreed"})
	h.take(t, "bv-oslo", casework.Step{Plan: plan, Kind: casework.Accept, Subject: whole})
	wantKind(t, "a move by another", h.MoveChild(ctx, h.worker("rosa"), Move{Plan: plan, To: "bv-bergen", Seen: 9}), fault.Forbidden)
	wantKind(t, "a move to the police", h.MoveChild(ctx, h.worker("bv-oslo"), Move{Plan: plan, To: "pd-oslo", Seen: 9}), fault.Invalid)
	if err := h.MoveChild(ctx, h.worker("bv-oslo"), Move{Plan: plan, To: "bv-bergen", Text: "Moves on Monday", Seen: 9}); err != nil {
		t.Fatal(err)
	}
	p = h.plansOf(t, "bv-oslo")[0]
	for _, a := range []casework.Area{childWelfare, casework.Whole} {
		if p.Responsible(a) != "bv-oslo" || offered(t, p, a).To != "bv-bergen" {
			t.Errorf("%s is %s's before anybody has accepted", a, p.Responsible(a))
		}
	}
	asked := mustDo[PlanAsked](t)(h.AskedOf(ctx, h.worker("bv-bergen"), plan))
	if len(asked.Asked) != 2 || asked.Asked[0].Text != "Moves on Monday" {
		t.Errorf("Bergen is asked %+v", asked)
	}
	for _, x := range asked.Asked {
		h.take(t, "bv-bergen", casework.Step{Plan: plan, Kind: casework.Accept, Subject: x.Step.ID, Seen: x.Step.Number})
	}
	p = h.plansOf(t, "bv-oslo")[0]
	leave := false
	for _, todo := range p.Todos {
		leave = leave || todo.Key == "child.leave" && todo.Agency == "bv-oslo"
	}
	if p.Responsible(childWelfare) != "bv-bergen" || p.Responsible(casework.Whole) != "bv-bergen" || !leave {
		t.Errorf("after the move: %s, %s, leave: %v", p.Responsible(childWelfare), p.Responsible(casework.Whole), leave)
	}
	h.take(t, "bv-oslo", casework.Step{Plan: plan, Kind: casework.Leave, Reason: "moved"})
	verifyHouse(t, h)
}

func TestRelativesAreLinkedByWhoTakesPartInBothAndSeenByThemAlone(t *testing.T) {
	h := childHouse(t)
	ctx := t.Context()
	for _, ref := range []string{"S-1", "S-2"} {
		if _, _, err := h.Report(ctx, h.reporter("rosa"), aged(ref, "2001-05-12")); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := h.Report(ctx, h.reporter("nav"), aged("S-3", "2001-05-12")); err != nil {
		t.Fatal(err)
	}
	plans, strange := h.plansOf(t, "rosa"), h.plansOf(t, "nav")[0].Plan.ID
	one, two := plans[0].Plan.ID, plans[1].Plan.ID
	link := func(other casework.PlanID) error {
		return h.LinkKin(ctx, h.worker("rosa"), Kin{Plan: one, Other: other, Code: "parent"})
	}
	wantKind(t, "a link to a plan of others", link(strange), fault.Invalid)
	_, err := h.TakeStep(ctx, h.worker("rosa"), casework.Step{Plan: one, Kind: casework.AddRelative, Code: "sibling", Subject: "anything"})
	wantKind(t, "a link without proof", err, fault.Invalid)
	if err := link(two); err != nil {
		t.Fatal(err)
	}
	seen := mustDo[ChildView](t)(h.Child(ctx, h.worker("rosa"), two))
	if len(seen.Kin) != 1 || len(seen.Plans) != 1 || seen.Bodies[childWelfare][0] != "bv-oslo" {
		t.Errorf("who takes part in both sees %+v", seen)
	}
	ask := h.take(t, "rosa", casework.Step{Plan: two, Kind: casework.Invite, Agency: "udi", Reason: "duty", Basis: "child_duty", Day: codelist.DayOf(h.clock.now())})
	h.take(t, "udi", casework.Step{Plan: two, Kind: casework.Join, Subject: ask, Reason: "duty"})
	if seen := mustDo[ChildView](t)(h.Child(ctx, h.worker("udi"), two)); len(seen.Kin) != 0 {
		t.Errorf("who takes part in one sees %+v", seen.Kin)
	}
	kin := h.plansOf(t, "rosa")
	for _, p := range kin {
		if p.Plan.ID == two && p.Relatives()[0].Code != "own_child" {
			t.Errorf("the parent's plan says %s", p.Relatives()[0].Code)
		}
		if p.Plan.ID == one {
			h.take(t, "rosa", casework.Step{Plan: one, Kind: casework.TakeRelative, Subject: p.Relatives()[0].ID, Reason: "not_related"})
		}
	}
	both := func(what string, want func([]casework.Relative) bool) {
		t.Helper()
		for _, p := range h.plansOf(t, "rosa") {
			if r := p.Relatives(); !want(r) {
				t.Errorf("the link is %s in one plan alone: %+v", what, r)
			}
		}
	}
	undo := func(find func(casework.Relative) casework.StepID) {
		t.Helper()
		for _, p := range h.plansOf(t, "rosa") {
			if p.Plan.ID == one {
				h.take(t, "rosa", casework.Step{Plan: one, Kind: casework.Undo, Subject: find(p.Relatives()[0]), Reason: "mistake"})
			}
		}
	}
	both("taken back", func(r []casework.Relative) bool { return len(r) == 1 && r[0].Taken != nil })
	undo(func(r casework.Relative) casework.StepID { return r.Taken.ID })
	both("there again", func(r []casework.Relative) bool { return len(r) == 1 && r[0].Taken == nil })
	undo(func(r casework.Relative) casework.StepID { return r.ID })
	both("undone", func(r []casework.Relative) bool { return len(r) == 0 })
	verifyHouse(t, h)
}

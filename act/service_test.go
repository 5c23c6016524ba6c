package act

import (
	"slices"
	"testing"
	"time"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
)

func (r *room) helps(actor string, role access.Role, agency string) access.Scope {
	return r.as(actor, role, agency, access.Protect)
}

func aServiceForm() casework.ServiceForm {
	return casework.ServiceForm{
		casework.ServiceName: {"Huset"}, casework.ServiceWhat: {"Et sted å være."}, casework.ServiceNeeds: {"housing"}, casework.ServiceRegions: {"NO-03"},
		casework.ServicePhone: {"00 00 00 00"}, casework.ServicePlacesField: {"8"}, casework.ServiceFree: {"3"},
	}
}

func (r *room) addService(sc access.Scope, f casework.ServiceForm) casework.ServiceID {
	r.t.Helper()
	out, err := r.desk.AddService(ctx, sc, f)
	if err != nil || len(out.Issues) > 0 {
		r.t.Fatal(err, out.Issues)
	}
	return out.ID
}

// An agency keeps its own entries, everybody who meets people reads all, the
// coordinator keeps all, and nobody else sees the directory.
func TestWhoKeepsServices(t *testing.T) {
	r := newRoom(t)
	rosa, nav := r.helps("ida", access.CaseWorker, "rosa"), r.helps("jon", access.CaseWorker, "nav")
	coordinator := r.helps("nora", access.Coordinator, "")
	id := r.addService(rosa, aServiceForm())
	sent := aServiceForm()
	sent[casework.ServiceAgency] = []string{"rosa"} // an agency's own people add for themselves, whatever they send
	if v, err := r.desk.Service(ctx, nav, r.addService(nav, sent)); err != nil || v.Agency != "nav" || !v.Keeps {
		t.Errorf("%+v %v", v, err)
	}
	for name, sc := range map[string]access.Scope{
		"nav": nav, "a reporter": r.helps("eva", access.Reporter, "udi"), "a child coordinator": r.helps("maja", access.ChildCoordinator, "bufdir"),
	} {
		v, err := r.desk.Service(ctx, sc, id)
		if err != nil || v.Name != "Huset" || v.Keeps {
			t.Errorf("%s: %+v %v", name, v, err)
		}
		if found, err := r.desk.Services(ctx, sc, casework.Wanted{}); err != nil || len(found.Found) != 2 {
			t.Errorf("%s: %v %v", name, found, err)
		}
		edit := ServiceEdit{ID: id, Base: 1, Form: aServiceForm()}
		if _, err := r.desk.CorrectService(ctx, sc, edit); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s changes another's entry: %v", name, err)
		}
		if err := r.desk.CloseService(ctx, sc, id, true); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s closes another's entry: %v", name, err)
		}
		if _, err := r.desk.PutPlaces(ctx, sc, id, aServiceForm()); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s tells another's places: %v", name, err)
		}
	}
	for name, sc := range map[string]access.Scope{
		"an analyst": r.helps("a", access.Analyst, ""), "a second reviewer": r.helps("b", access.SecondReviewer, ""),
		"the police analyst": r.helps("c", access.PoliceAnalyst, "strasak"), "the auditor": r.helps("d", access.Auditor, ""),
		"for another purpose": r.as("ida", access.CaseWorker, "rosa", access.Assess),
	} {
		if _, err := r.desk.Services(ctx, sc, casework.Wanted{}); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s sees the directory: %v", name, err)
		}
		if _, err := r.desk.AddService(ctx, sc, aServiceForm()); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s adds to the directory: %v", name, err)
		}
	}
	if issues, err := r.desk.PutPlaces(ctx, coordinator, id, casework.ServiceForm{casework.ServiceFree: {"0"}}); err != nil || len(issues) > 0 {
		t.Error(issues, err)
	}
	for agency, want := range map[string]string{"": "", "udi": "udi"} {
		sent[casework.ServiceAgency] = []string{agency}
		if v, err := r.desk.Service(ctx, coordinator, r.addService(coordinator, sent)); err != nil || v.Agency != want || !v.Keeps {
			t.Errorf("for %q: %+v %v", agency, v, err)
		}
	}
	sent[casework.ServiceAgency] = []string{"nobody"}
	if out, err := r.desk.AddService(ctx, coordinator, sent); err != nil || len(out.Issues) != 1 || out.Issues[0].Field != casework.ServiceAgency {
		t.Error(out, err)
	}
	for sc, want := range map[*access.Scope]int{&rosa: 1, &nav: 1, &coordinator: 1} {
		if own, err := r.desk.KeptServices(ctx, *sc); err != nil || len(own) != want {
			t.Errorf("%s keeps %d entries: %v", sc.Actor().Agency, len(own), err)
		}
	}
}

// Two people change one entry: the second is shown both, and nothing is stored
// until they have looked.
func TestTwoPeopleChangeOneService(t *testing.T) {
	r := newRoom(t)
	ida, jonas := r.helps("ida", access.CaseWorker, "rosa"), r.helps("jonas", access.CaseWorker, "rosa")
	id := r.addService(ida, aServiceForm())
	form := func(changes map[casework.ServiceField]string) casework.ServiceForm {
		f := aServiceForm()
		for k, v := range changes {
			f[k] = []string{v}
		}
		return f
	}
	correct := func(sc access.Scope, base int, f casework.ServiceForm) ServiceOutcome {
		t.Helper()
		out, err := r.desk.CorrectService(ctx, sc, ServiceEdit{ID: id, Base: base, Form: f})
		if err != nil || len(out.Issues) > 0 {
			t.Fatal(err, out.Issues)
		}
		return out
	}
	version := func() int {
		t.Helper()
		v, err := r.desk.Service(ctx, ida, id)
		if err != nil {
			t.Fatal(err)
		}
		return v.Version
	}
	first := form(map[casework.ServiceField]string{casework.ServicePhone: "11 11 11 11", casework.ServiceName: "Det store huset"})
	if out := correct(ida, 1, first); out.Conflict != nil || version() != 2 {
		t.Fatalf("%+v", out)
	}
	if out := correct(ida, 1, first); out.Conflict != nil || version() != 2 {
		t.Errorf("sent twice: %+v, version %d", out, version())
	}
	second := form(map[casework.ServiceField]string{casework.ServicePhone: "22 22 22 22", casework.ServiceHow: "Ring."})
	c := correct(jonas, 1, second).Conflict
	if c == nil || version() != 2 {
		t.Fatal("no conflict")
	}
	if c.Now.Phone != "11 11 11 11" || c.Form.Value(casework.ServicePhone) != "22 22 22 22" || c.Form.Value(casework.ServiceHow) != "Ring." ||
		c.Form.Value(casework.ServiceName) != "Det store huset" || !slices.Equal(c.Both, []casework.ServiceField{casework.ServicePhone}) ||
		!slices.Equal(c.Taken, []casework.ServiceField{casework.ServiceName}) {
		t.Errorf("%+v", c)
	}
	if out := correct(jonas, 2, c.Form); out.Conflict != nil || version() != 3 {
		t.Errorf("%+v", out)
	}
	v, err := r.desk.Service(ctx, ida, id)
	if err != nil || v.Phone != "22 22 22 22" || v.Name != "Det store huset" || v.How != "Ring." || v.Places.Free != 3 {
		t.Errorf("%+v %v", v, err)
	}
	if err := r.desk.CloseService(ctx, ida, id, true); err != nil {
		t.Fatal(err)
	}
	third := v.Form()
	third[casework.ServiceHours] = []string{"alltid"}
	if out := correct(jonas, 3, third); out.Conflict != nil { // closed meanwhile: no conflict, and it stays closed
		t.Errorf("%+v", out)
	}
	if v, err := r.desk.Service(ctx, ida, id); err != nil || !v.Closed || v.Hours != "alltid" {
		t.Errorf("%+v %v", v, err)
	}
	for _, base := range []int{0, 9} {
		if _, err := r.desk.CorrectService(ctx, ida, ServiceEdit{ID: id, Base: base, Form: third}); fault.KindOf(err) != fault.NotFound {
			t.Errorf("from version %d: %v", base, err)
		}
	}
}

func TestPlacesOfAService(t *testing.T) {
	r := newRoom(t)
	ida := r.helps("ida", access.CaseWorker, "rosa")
	id := r.addService(ida, aServiceForm())
	free := func(text string) casework.ServiceForm { return casework.ServiceForm{casework.ServiceFree: {text}} }
	room := func() casework.ServiceCapacity {
		t.Helper()
		c, err := r.desk.FreePlaces(ctx, ida, "housing", "NO-03")
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	began := codelist.NorwegianDay(r.clock.now)
	if got, want := room(), (casework.ServiceCapacity{Services: 1, Told: 1, Places: 8, Free: 3, Oldest: began}); got != want {
		t.Errorf("%+v", got)
	}
	r.clock.now = r.clock.now.Add(4 * 24 * time.Hour)
	if got := room(); got.Stale != 1 || got.Free != 3 {
		t.Errorf("four days later: %+v", got)
	}
	if stale, err := r.desk.ServicesStale(ctx, ida, began.AddDays(1)); err != nil || len(stale) != 1 {
		t.Error(stale, err)
	}
	if issues, err := r.desk.PutPlaces(ctx, ida, id, free("9")); err != nil || len(issues) != 1 {
		t.Error(issues, err)
	}
	if issues, err := r.desk.PutPlaces(ctx, ida, id, free("5")); err != nil || len(issues) > 0 {
		t.Error(issues, err)
	}
	if got, want := room(), (casework.ServiceCapacity{Services: 1, Told: 1, Places: 8, Free: 5, Oldest: began.AddDays(4)}); got != want {
		t.Errorf("told anew: %+v", got)
	}
	for _, closed := range []bool{true, true, false} {
		if err := r.desk.CloseService(ctx, ida, id, closed); err != nil {
			t.Fatal(err)
		}
		_, err := r.desk.PutPlaces(ctx, ida, id, free("4"))
		if closed != (fault.KindOf(err) == fault.Conflict && err != nil) {
			t.Errorf("closed %t: %v", closed, err)
		}
	}
	if v, err := r.desk.Service(ctx, ida, id); err != nil || v.Version != 3 || v.Places.Free != 4 {
		t.Errorf("%+v %v", v, err)
	}
}

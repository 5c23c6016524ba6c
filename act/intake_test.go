package act

import (
	"context"
	"errors"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"verdig/access"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/seal"
	"verdig/store"
)

// intakeClock is a clock that a test moves.
type intakeClock struct {
	mu sync.Mutex
	at time.Time
}

func (c *intakeClock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(time.Millisecond)
	return c.at
}

func (c *intakeClock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

var intakeStart = time.Date(2017, 2, 1, 9, 0, 0, 0, time.UTC)

type intakeHouse struct {
	*Desk
	clock *intakeClock
	dir   string
}

// newIntakeHouse returns a desk on a new register.
func newIntakeHouse(t testing.TB) intakeHouse {
	t.Helper()
	c := &intakeClock{at: intakeStart}
	dir := filepath.Join(t.TempDir(), "data")
	st, _, err := store.Create(t.Context(), dir, store.Options{Now: c.now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	d, err := NewDesk(st, c.now)
	if err != nil {
		t.Fatal(err)
	}
	return intakeHouse{d, c, dir}
}

func (h intakeHouse) scope(role access.Role, agency string, p access.Purpose) access.Scope {
	return h.Matrix().Scope(access.Actor{ID: string(role) + "-" + agency, Role: role, Agency: agency}, p)
}

func (h intakeHouse) reporter(agency string) access.Scope {
	return h.scope(access.Reporter, agency, access.Assess)
}

// aPerson is a form about an invented person.
func aPerson() map[register.Field]string {
	return map[register.Field]string{
		register.FieldYear: "2016", register.FieldReference: "R-1", register.FieldGiven: "Ana", register.FieldFamily: "Popescu",
		register.FieldStated: "1999", register.FieldDocumented: "1990-05-12", register.FieldPresumedMinor: "no", register.FieldSex: "female",
		register.FieldCitizenship: "RO;MD", register.FieldIdentified: "2016-03-01", register.FieldFrom: "2016-03-02",
		register.FieldStatus: "possible", register.FieldExploitation: "labour", register.FieldMeans: "debt_bondage",
		register.FieldCountry: "NO", register.FieldStory: "Told at the office.", register.FieldDanger: "unknown", register.FieldOther: "unknown",
	}
}

func withValue(values map[register.Field]string, f register.Field, v string) map[register.Field]string {
	out := maps.Clone(values)
	out[f] = v
	return out
}

func wantKind(t *testing.T, what string, err error, want fault.Kind) {
	t.Helper()
	if err == nil || fault.KindOf(err) != want {
		t.Errorf("%s: error is %v, want kind %d", what, err, want)
	}
}

func mustDo[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func TestAFormIsKeptSentAndFoundAgain(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	f, err := h.SaveForm(ctx, sc, Form{Values: aPerson(), Topic: "who"})
	if err != nil || f.ID == "" || f.Version != 1 {
		t.Fatal(f, err)
	}
	f.Values = withValue(f.Values, register.FieldMeans, "threats;debt_bondage")
	old := f
	if f, err = h.SaveForm(ctx, sc, f); err != nil || f.Version != 2 {
		t.Fatal(f, err)
	}
	_, err = h.SaveForm(ctx, sc, old)
	wantKind(t, "saved elsewhere", err, fault.Conflict)
	again := mustDo[Form](t)(h.OpenForm(ctx, sc, f.ID))
	if again.Values[register.FieldMeans] != "threats;debt_bondage" || again.Topic != "who" || again.Version != 2 {
		t.Errorf("opened %+v", again)
	}
	if all := mustDo[[]FormEntry](t)(h.Forms(ctx, sc)); len(all) != 1 || all[0].ID != f.ID {
		t.Errorf("forms are %v", all)
	}
	r, issues, err := h.Send(ctx, sc, f.ID)
	if err != nil || register.Rejected(issues) || r.Outcome != register.Created || r.Version != 1 {
		t.Fatal(r, issues, err)
	}
	if got, ok := register.ReadReceiptReference(strings.ToLower(r.Reference)); !ok || got != r.Reference {
		t.Errorf("the reference %q does not read back", r.Reference)
	}
	twice, _, err := h.Send(ctx, sc, f.ID)
	if err != nil || twice != r {
		t.Errorf("sent twice: %+v, %v; want %+v", twice, err, r)
	}
	if all := mustDo[[]FormEntry](t)(h.Forms(ctx, sc)); len(all) != 0 {
		t.Errorf("the form that was sent is still there: %v", all)
	}
	for _, reference := range []string{r.Reference, strings.ReplaceAll(strings.ToLower(r.Reference), "-", " "), "R-1"} {
		found := mustDo[NotificationList](t)(h.Notifications(ctx, sc, Filter{Reference: reference}, Page{}))
		if len(found.Items) != 1 || found.Items[0].ID != r.Notification {
			t.Errorf("under %q: %v", reference, found)
		}
	}
	v := mustDo[NotificationView](t)(h.Notification(ctx, sc, r.Notification))
	if !v.Named || !v.Own || v.Current.Identity.Family != "Popescu" || v.Current.Narrative.Story != "Told at the office." || len(v.Receipts) != 1 {
		t.Errorf("view: named %v, own %v, receipts %v", v.Named, v.Own, v.Receipts)
	}
	verifyHouse(t, h)
}

func verifyHouse(t *testing.T, h intakeHouse) {
	t.Helper()
	r, err := h.store.Verify(context.Background())
	if err != nil || !r.OK() {
		t.Error(r.Findings, err)
	}
}

func TestAFormBelongsToWhoBeganIt(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	f, err := h.SaveForm(ctx, h.reporter("nav"), Form{Values: aPerson()})
	if err != nil {
		t.Fatal(err)
	}
	colleague := h.Matrix().Scope(access.Actor{ID: "another", Role: access.Reporter, Agency: "nav"}, access.Assess)
	moved := h.Matrix().Scope(access.Actor{ID: "reporter-nav", Role: access.Reporter, Agency: "udi"}, access.Assess)
	for name, sc := range map[string]access.Scope{
		"a colleague": colleague, "who has moved": moved, "another agency": h.reporter("udi"),
		"the national unit": h.scope(access.Coordinator, "", access.Linking), "another purpose": h.scope(access.Reporter, "nav", access.Linking), "nobody": {},
	} {
		_, err := h.OpenForm(ctx, sc, f.ID)
		_, absent := h.OpenForm(ctx, sc, register.NewID(intakeStart))
		if err == nil || absent == nil || err.Error() != absent.Error() {
			t.Errorf("%s: %v, and for what is not there %v", name, err, absent)
		}
		wantKind(t, name, err, fault.NotFound)
		_, err = h.SaveForm(ctx, sc, Form{ID: f.ID, Version: 1})
		wantKind(t, name+" saves", err, fault.NotFound)
		wantKind(t, name+" drops", h.DropForm(ctx, sc, f.ID), fault.NotFound)
		_, _, err = h.Send(ctx, sc, f.ID)
		wantKind(t, name+" sends", err, fault.NotFound)
	}
	if err := h.DropForm(ctx, h.reporter("nav"), f.ID); err != nil {
		t.Error(err)
	}
	verifyHouse(t, h)
}

func TestFormsAreBounded(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	for name, f := range map[string]Form{
		"an unknown field": {Values: map[register.Field]string{"favourite": "x"}},
		"too much text":    {Values: map[register.Field]string{register.FieldStory: strings.Repeat("x", maxFormBytes+1)}},
		"a topic in words": {Topic: "Ana Popescu"},
	} {
		_, err := h.SaveForm(ctx, sc, f)
		wantKind(t, name, err, fault.Invalid)
	}
	for range maxForms {
		if _, err := h.SaveForm(ctx, sc, Form{}); err != nil {
			t.Fatal(err)
		}
	}
	_, err := h.SaveForm(ctx, sc, Form{})
	wantKind(t, "one form too many", err, fault.Invalid)
	h.clock.pass(FormLifetime + time.Hour)
	forms, _, _, err := h.Sweep(ctx)
	if err != nil || forms != maxForms {
		t.Error(forms, err)
	}
	verifyHouse(t, h)
}

func TestWhatCannotBeReceivedStays(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	f, err := h.SaveForm(ctx, sc, Form{Values: withValue(aPerson(), register.FieldFrom, "")})
	if err != nil {
		t.Fatal(err)
	}
	r, issues, err := h.Send(ctx, sc, f.ID)
	if err != nil || !register.Rejected(issues) || r != (Receipt{}) {
		t.Error(r, issues, err)
	}
	if _, err := h.OpenForm(ctx, sc, f.ID); err != nil {
		t.Error("the form is gone:", err)
	}
	checked := mustDo[[]register.Issue](t)(h.CheckForm(ctx, sc, f.Values))
	if !slices.ContainsFunc(checked, func(i register.Issue) bool { return i.Field == register.FieldFrom && !i.Hint }) {
		t.Error("the check does not miss the day:", checked)
	}
	_, issues, err = h.Report(ctx, sc, map[register.Field]string{register.FieldYear: "2016", register.FieldNothing: "yes"})
	if err != nil || !slices.ContainsFunc(issues, func(i register.Issue) bool { return i.Key == "act.issue.nothing_form" && !i.Hint }) {
		t.Error("nothing to report, in a form:", issues, err)
	}
}

func TestReferences(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	r, issues, err := h.Report(ctx, sc, withValue(aPerson(), register.FieldReference, ""))
	if err != nil || register.Rejected(issues) {
		t.Fatal(issues, err)
	}
	v := mustDo[NotificationView](t)(h.Notification(ctx, sc, r.Notification))
	if v.Current.Reference != r.Reference {
		t.Errorf("reference %q of receipt %q", v.Current.Reference, r.Reference)
	}
	if r, _, err = h.Report(ctx, sc, aPerson()); err != nil || r.Outcome != register.Created {
		t.Fatal(r, err)
	}
	if r, _, err = h.Report(ctx, sc, aPerson()); err != nil || r.Outcome != register.Unchanged {
		t.Error("the same again:", r, err)
	}
	_, issues, err = h.Report(ctx, sc, withValue(aPerson(), register.FieldGiven, "Elena"))
	if err != nil || !slices.ContainsFunc(issues, func(i register.Issue) bool { return i.Key == "act.issue.reference_used" }) {
		t.Error("another person under a reference in use:", issues, err)
	}
	// Another agency may use the same reference for whomever it likes.
	if r, _, err = h.Report(ctx, h.reporter("udi"), withValue(aPerson(), register.FieldGiven, "Elena")); err != nil || r.Outcome != register.Created {
		t.Error(r, err)
	}
}

func TestACorrectionIsANewVersion(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	r, _, err := h.Report(ctx, sc, aPerson())
	if err != nil {
		t.Fatal(err)
	}
	id := mustDo[string](t)(h.BeginCorrection(ctx, sc, r.Notification))
	if same := mustDo[string](t)(h.BeginCorrection(ctx, sc, r.Notification)); same != id {
		t.Error("begun twice:", id, same)
	}
	f := mustDo[Form](t)(h.OpenForm(ctx, sc, id))
	if f.Corrects != r.Notification || f.Values[register.FieldFamily] != "Popescu" || f.Values[register.FieldStory] != "Told at the office." ||
		f.Values[register.FieldStated] != "1999" || f.Values[register.FieldOther] != "unknown" {
		t.Errorf("the form to correct is %+v", f)
	}
	f.Values = withValue(f.Values, register.FieldExploitation, "labour;sexual.prostitution")
	if f, err = h.SaveForm(ctx, sc, f); err != nil {
		t.Fatal(err)
	}
	// Meanwhile somebody corrects it by machine.
	values := Values(mustDo[NotificationView](t)(h.Notification(ctx, sc, r.Notification)).Current)
	if _, _, err := h.Correct(ctx, sc, r.Notification, 1, withValue(values, register.FieldSex, "unknown")); err != nil {
		t.Fatal(err)
	}
	_, _, err = h.Send(ctx, sc, f.ID)
	wantKind(t, "corrected meanwhile", err, fault.Conflict)
	_, _, err = h.Correct(ctx, sc, r.Notification, 1, values)
	wantKind(t, "an old version", err, fault.Conflict)

	id = mustDo[string](t)(h.BeginCorrection(ctx, sc, r.Notification))
	f = mustDo[Form](t)(h.OpenForm(ctx, sc, id))
	f.Values = withValue(f.Values, register.FieldExploitation, "labour;sexual.prostitution")
	if f, err = h.SaveForm(ctx, sc, f); err != nil {
		t.Fatal(err)
	}
	r2, issues, err := h.Send(ctx, sc, f.ID)
	if err != nil || r2.Outcome != register.NewVersion || r2.Version != 3 || r2.Notification != r.Notification {
		t.Fatal(r2, issues, err)
	}
	v := mustDo[NotificationView](t)(h.Notification(ctx, sc, r.Notification))
	if len(v.Versions) != 3 || !slices.Equal(v.Versions[1].Changed, []register.Field{register.FieldSex}) ||
		!slices.Equal(v.Versions[2].Changed, []register.Field{register.FieldExploitation}) {
		t.Errorf("history is %v", v.Versions)
	}
	for _, f := range []register.Field{register.FieldYear, register.FieldReference} {
		_, issues, err := h.Correct(ctx, sc, r.Notification, 3, withValue(values, f, "2015"))
		if err != nil || !slices.ContainsFunc(issues, func(i register.Issue) bool { return i.Key == "act.issue.correct_fixed" && i.Field == f }) {
			t.Error(f, issues, err)
		}
	}
	for _, other := range []access.Scope{h.reporter("udi"), h.scope(access.Coordinator, "", access.Linking)} {
		_, err := h.BeginCorrection(ctx, other, r.Notification)
		wantKind(t, "a stranger corrects", err, fault.NotFound)
		_, _, err = h.Correct(ctx, other, r.Notification, 3, values)
		wantKind(t, "a stranger corrects by machine", err, fault.NotFound)
	}
	verifyHouse(t, h)
}

// A notification that was written as a form reads back as itself: a field that
// the form forgets would be lost with every correction.
func TestValuesReadBackAsTheNotification(t *testing.T) {
	h := newIntakeHouse(t)
	full := map[register.Field]string{
		register.FieldBirthYear: "1990", register.FieldDocumented: "1990-05-12", register.FieldAssessed: "1991", register.FieldStated: "2000-01",
		register.FieldAssessedFrom: "24", register.FieldAssessedTo: "27", register.FieldAssessedOn: "2016-04-01", register.FieldNothing: "no",
		register.FieldYear: "2016", register.FieldReference: "R-1", register.FieldGiven: "Ana", register.FieldFamily: "Popescu", register.FieldOther: "Anna; Anni",
		register.FieldPresumedMinor: "no", register.FieldSex: "female", register.FieldCitizenship: "RO;MD", register.FieldIdentified: "2016-03-01",
		register.FieldFrom: "2016-03-02", register.FieldTo: "2016-11-30", register.FieldStatus: "verified", register.FieldStatusBody: "police",
		register.FieldStatusOn: "2016-06-01", register.FieldExploitation: "sexual.prostitution;labour", register.FieldMeans: "debt_bondage",
		register.FieldRecruitment: "in_person.friends", register.FieldCountry: "NO;SE", register.FieldOffered: "health;safe_housing",
		register.FieldAccepted: "health", register.FieldPermit: "reflection", register.FieldExploitedFrom: "2015", register.FieldExploitedTo: "2016-02",
		register.FieldRegion: "NO-03", register.FieldPlace: "private_home", register.FieldChannel: "in_person", register.FieldService: "unknown",
		register.FieldRecruitedIn: "RO", register.FieldDeclined: "safe_housing", register.FieldWhyDeclined: "fear", register.FieldDanger: "no",
		register.FieldContactSafe: "yes", register.FieldContactMeans: "phone", register.FieldConsent: "given", register.FieldConsentScope: "coordination",
		register.FieldConsentOn: "2016-03-03", register.FieldLegalBasis: "consent", register.FieldChildWith: "unknown", register.FieldAlone: "no",
		register.FieldWelfare: "yes", register.FieldWelfareOn: "2016-03-04", register.FieldGuardian: "yes", register.FieldGuardianOn: "2016-03-05",
		register.FieldPolice: "yes", register.FieldPoliceOn: "2016-03-06", register.FieldStory: "One.\nTwo.", register.FieldContact: "By the centre.",
		register.FieldDeclinedNote: "Afraid.",
	}
	today := codelist.DayOf(intakeStart)
	for _, f := range register.Fields {
		if full[f] == "" && f != register.FieldBirth && f != register.FieldBirthBasis && f != register.FieldEncoding {
			t.Errorf("the full form has no %s", f)
		}
	}
	first := codesOf(t, h, full)
	cases := []map[register.Field]string{first, aPerson(), withValue(aPerson(), register.FieldDocumented, ""), {
		register.FieldYear: "2016", register.FieldReference: "R-2", register.FieldIdentified: "2016-03-01", register.FieldFrom: "2016-03-01",
		register.FieldBirth: "ca. 1995", register.FieldCitizenship: "unknown", register.FieldMeans: "unknown", register.FieldGiven: "unknown",
		register.FieldAssessedTo: "19", register.FieldRegion: "unknown", register.FieldConsentOn: "unknown",
	}}
	for i, values := range cases {
		n, issues := register.Check(h.codes, register.Draft{Agency: "nav", Values: maps.Clone(values)}, today)
		if register.Rejected(issues) {
			t.Fatal(i, issues)
		}
		again, issues := register.Check(h.codes, register.Draft{Agency: "nav", Values: Values(n)}, today)
		if register.Rejected(issues) || !reflect.DeepEqual(n, again) {
			t.Errorf("form %d: %v; facts %+v become %+v", i, issues, n.Facts, again.Facts)
		}
		for f := range values {
			if i == 0 && Values(n)[f] == "" && f != register.FieldNothing && f != register.FieldBirthYear {
				t.Errorf("%s is lost", f)
			}
		}
	}
}

// codesOf replaces codes that the lists do not have by their first: the lists
// grow, and the test is about fields.
func codesOf(t *testing.T, h intakeHouse, values map[register.Field]string) map[register.Field]string {
	t.Helper()
	out := maps.Clone(values)
	for _, topic := range register.Topics() {
		for _, p := range topic.Prompts {
			s, ok := h.codes.Scheme(p.List)
			if !ok {
				continue
			}
			if _, bad := register.ReadCodes(s, out[p.Field]); bad > 0 {
				out[p.Field] = s.Codes[0].Code
			}
		}
	}
	return out
}

func TestNothingAndCompleteness(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	if out, err := h.Nothing(ctx, sc, 2015); err != nil || out != register.NothingNoted {
		t.Error(out, err)
	}
	_, err := h.Nothing(ctx, sc, 2099)
	wantKind(t, "a year that has not begun", err, fault.Invalid)
	if _, _, err := h.Report(ctx, sc, aPerson()); err != nil {
		t.Fatal(err)
	}
	if _, _, err := h.Report(ctx, h.reporter("udi"), withValue(aPerson(), register.FieldYear, "2016")); err != nil {
		t.Fatal(err)
	}
	all := mustDo[[]register.AgencyReturn](t)(h.OwnReturns(ctx, sc))
	if len(all) != 2 || all[0].Year != 2016 || all[0].State != register.Reported || all[1].State != register.Nothing || all[0].Agency != "nav" {
		t.Errorf("returns are %+v", all)
	}
	if _, err := h.Nothing(ctx, h.scope(access.Auditor, "", access.Supervise), 2015); fault.KindOf(err) != fault.NotFound {
		t.Error("the auditor reports:", err)
	}
}

func TestFollowUpIsConfirmedAtTheYearsEnd(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	ids := map[string]register.NotificationID{}
	for _, ref := range []string{"A", "B", "C", "D", "E"} {
		v := withValue(withValue(aPerson(), register.FieldReference, ref), register.FieldYear, "2015")
		v[register.FieldIdentified], v[register.FieldFrom] = "2015-03-01", "2015-03-01"
		switch ref {
		case "D":
			v[register.FieldTo] = "2015-12-01"
		case "E":
			v[register.FieldStatus] = "rejected"
		}
		r, issues, err := h.Report(ctx, sc, v)
		if err != nil || register.Rejected(issues) {
			t.Fatal(issues, err)
		}
		ids[ref] = r.Notification
	}
	list := mustDo[[]Continuation](t)(h.Continuing(ctx, sc, 2016))
	if len(list) != 3 || list[0].Reference != "A" || list[2].ID != ids["C"] {
		t.Fatalf("to confirm: %+v", list)
	}
	if other := mustDo[[]Continuation](t)(h.Continuing(ctx, h.reporter("udi"), 2016)); len(other) != 0 {
		t.Error("another agency sees", other)
	}
	done, err := h.Confirm(ctx, sc, 2016, []Confirmation{
		{ID: ids["A"], Still: true}, {ID: ids["B"], EndedOn: codelist.MustDay(2016, 5, 1)}, {ID: ids["C"], EndedOn: codelist.MustDay(2015, 11, 1)},
		{ID: ids["A"]},
	})
	if err != nil {
		t.Fatal(err)
	}
	if done[0].Receipt.Outcome != register.Created || done[1].Receipt.Outcome != register.Created || done[2].Receipt.Outcome != register.NewVersion {
		t.Errorf("confirmed: %+v", done)
	}
	if !register.Rejected(done[3].Issues) {
		t.Error("neither still nor a day:", done[3])
	}
	v := mustDo[NotificationView](t)(h.Notification(ctx, sc, done[1].Receipt.Notification))
	if v.Current.Year != 2016 || v.Current.Reference != "B" || v.Current.Identity.Family != "Popescu" || v.Current.Facts.To != codelist.MustDay(2016, 5, 1) ||
		!v.Current.Narrative.Empty() {
		t.Errorf("the next year says %+v", v.Current.Facts)
	}
	if left := mustDo[[]Continuation](t)(h.Continuing(ctx, sc, 2016)); len(left) != 0 {
		t.Error("left to confirm:", left)
	}
	if next := mustDo[[]Continuation](t)(h.Continuing(ctx, sc, 2017)); len(next) != 1 || next[0].Reference != "A" {
		t.Error("in the year after:", next)
	}
	_, err = h.Confirm(ctx, h.reporter("udi"), 2016, []Confirmation{{ID: ids["A"], Still: true}})
	wantKind(t, "a stranger confirms", err, fault.NotFound)
	_, err = h.Confirm(ctx, sc, 2018, []Confirmation{{ID: ids["A"], Still: true}})
	wantKind(t, "of another year", err, fault.Invalid)
	verifyHouse(t, h)
}

func TestWhatIsAskedTwiceIsDoneOnce(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	values := withValue(aPerson(), register.FieldReference, "")
	first, issues, err := h.Once("key-0001", []byte("a")).Report(ctx, sc, values)
	if err != nil || register.Rejected(issues) {
		t.Fatal(issues, err)
	}
	again, _, err := h.Once("key-0001", []byte("a")).Report(ctx, sc, values)
	if err != nil || again != first {
		t.Errorf("again: %+v, %v; want %+v", again, err, first)
	}
	_, _, err = h.Once("key-0001", []byte("b")).Report(ctx, sc, values)
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != fault.Invalid || f.Key != "store.once_other" {
		t.Error("the key for something else:", err)
	}
	// The key of one actor says nothing to another.
	other, _, err := h.Once("key-0001", []byte("b")).Report(ctx, h.reporter("udi"), values)
	if err != nil || other.Notification == first.Notification {
		t.Error(other, err)
	}
	// What was not received is not kept.
	_, issues, err = h.Once("key-0002", []byte("c")).Report(ctx, sc, map[register.Field]string{})
	if err != nil || !register.Rejected(issues) {
		t.Error(issues, err)
	}
	if _, issues, err = h.Once("key-0002", []byte("d")).Report(ctx, sc, values); err != nil || register.Rejected(issues) {
		t.Error(issues, err)
	}
	h.clock.pass(AnswerLifetime + time.Hour)
	if late, _, err := h.Once("key-0001", []byte("e")).Report(ctx, sc, values); err != nil || late.Notification == first.Notification {
		t.Error("after a day:", late, err)
	}
	if _, _, answers, err := h.Sweep(ctx); err != nil || answers != 2 {
		t.Error(answers, err)
	}
	verifyHouse(t, h)
}

func TestThePagesOfAList(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	var want []register.NotificationID
	for i := range 7 {
		r, _, err := h.Report(ctx, sc, withValue(aPerson(), register.FieldReference, "R-"+itoa(i)))
		if err != nil {
			t.Fatal(err)
		}
		want = append([]register.NotificationID{r.Notification}, want...)
	}
	if _, _, err := h.Report(ctx, h.reporter("udi"), aPerson()); err != nil {
		t.Fatal(err)
	}
	var got []register.NotificationID
	var receipts []string
	for p, q := (Page{Size: 3}), (Page{Size: 3}); ; {
		list := mustDo[NotificationList](t)(h.Notifications(ctx, sc, Filter{}, p))
		entries, next, err := h.Receipts(ctx, sc, q)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range list.Items {
			got = append(got, n.ID)
		}
		for _, e := range entries {
			receipts = append(receipts, string(e.Notification))
		}
		if list.Next == "" {
			break
		}
		p.After, q.After = list.Next, next
	}
	if !slices.Equal(got, want) || len(receipts) != 7 || receipts[0] != string(want[0]) || receipts[6] != string(want[6]) {
		t.Errorf("got %v and receipts of %v, want %v", got, receipts, want)
	}
	all := mustDo[NotificationList](t)(h.Notifications(ctx, h.scope(access.Coordinator, "", access.Linking), Filter{}, Page{}))
	if len(all.Items) != 8 {
		t.Errorf("the coordinator sees %d", len(all.Items))
	}
	v := mustDo[NotificationView](t)(h.Notification(ctx, h.scope(access.Coordinator, "", access.Linking), want[0]))
	if v.Named || v.Own || v.Current.Identity != (register.Identity{}) || !v.Current.Narrative.Empty() || len(v.Receipts) != 0 {
		t.Error("the coordinator reads who it is")
	}
	_, err := h.Notification(ctx, h.reporter("udi"), want[0])
	_, absent := h.Notification(ctx, h.reporter("udi"), register.NotificationID(register.NewID(intakeStart)))
	if err == nil || absent == nil || err.Error() != absent.Error() {
		t.Errorf("foreign: %v; absent: %v", err, absent)
	}
}

// Where the agency alone can open its identities, a correction of something
// else leaves them as they are, and the same again is the same.
func TestASealedIdentityStays(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	key, err := seal.NewAgencyKey()
	if err != nil {
		t.Fatal(err)
	}
	err = h.store.Update(ctx, auditNote("test"), func(tx *store.Tx) error {
		return tx.PutAgencyKey(ctx, store.AgencyKey{Agency: "nav", Public: key.Public().String(), Mode: store.AgencyOnly})
	})
	if err != nil {
		t.Fatal(err)
	}
	r, issues, err := h.Report(ctx, sc, aPerson())
	if err != nil || register.Rejected(issues) {
		t.Fatal(issues, err)
	}
	id := mustDo[string](t)(h.BeginCorrection(ctx, sc, r.Notification))
	f := mustDo[Form](t)(h.OpenForm(ctx, sc, id))
	if f.Values[register.FieldFamily] != "" {
		t.Fatal("the form shows", f.Values)
	}
	f.Values = withValue(f.Values, register.FieldSex, "male")
	if f, err = h.SaveForm(ctx, sc, f); err != nil {
		t.Fatal(err)
	}
	if r, issues, err = h.Send(ctx, sc, f.ID); err != nil || r.Outcome != register.NewVersion {
		t.Fatal(r, issues, err)
	}
	err = h.store.View(ctx, auditNote("test"), func(tx *store.Tx) error {
		all, err := tx.SealedIdentities(ctx, "nav")
		if err != nil || len(all) != 1 {
			t.Fatal(all, err)
		}
		i, err := store.OpenSealedIdentity(key, all[0])
		if i.Family != "Popescu" {
			t.Errorf("the agency opens %q", i.Family)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	verifyHouse(t, h)
}

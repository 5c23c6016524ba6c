package act

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// look reads one notification at the desk as a reporter of its agency does.
func (r *room) look(account, agency string) {
	r.t.Helper()
	if _, err := r.desk.Notification(ctx, r.as(account, access.Reporter, agency, access.Assess), r.of[agency]); err != nil {
		r.t.Fatal(err)
	}
}

// bulk reads identities as the linkage does.
func (r *room) bulk(s store.Selection) {
	r.t.Helper()
	s.Identity = true
	n := r.note("link", "link")
	n.Actor, n.Role = "operator", "operator"
	err := r.st.View(ctx, n, func(tx *store.Tx) error {
		return tx.EachNotification(ctx, s, func(register.Notification) error { return nil })
	})
	if err != nil {
		r.t.Fatal(err)
	}
}

func (r *room) reporter(agency string) access.Scope {
	return r.as("reporter-of-"+agency, access.Reporter, agency, access.Assess)
}

func (r *room) auditor() access.Scope { return r.as("auditor", access.Auditor, "", access.Supervise) }

// reader is what a test compares of a look.
func readerText(r Reader) string {
	return fmt.Sprintf("%s %s/%s %t %s %s %d", r.Account, r.Role, r.Agency, r.Colleague, r.Kind, r.Bulk, r.Covers)
}

func TestAnAgencySeesWhoHasReadItsNotifications(t *testing.T) {
	r := newRoom(t)
	r.bulk(store.Selection{UpTo: 2025}) // years that the notification is not of
	r.bulk(store.Selection{UpTo: 2026})
	r.bulk(store.Selection{Agency: "rosa"})
	r.bulk(store.Selection{Agency: "udi", Year: 2026})
	r.look("colleague", "udi")
	r.look("stranger", "rosa")
	r.mustOpen("rosa")
	if !r.sees("rosa") { // the worker of udi, by an emergency
		t.Fatal("not seen")
	}
	var got []string
	all, err := r.desk.ReadersOf(ctx, r.reporter("udi"), r.of["udi"])
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range all {
		got = append(got, readerText(x))
	}
	want := []string{
		"colleague reporter/udi true narrative  1", "colleague reporter/udi true identity  1", "operator operator/ false identity agency:udi/year:2026 1", "operator operator/ false identity up-to:2026 1",
	}
	if !slices.Equal(got, want) {
		t.Errorf("readers of udi's: %q, want %q", got, want)
	}
	if all, err = r.desk.ReadersOf(ctx, r.reporter("rosa"), r.of["rosa"]); err != nil || len(all) != 5 || readerText(all[0]) != "worker case_worker/udi false identity  1" {
		t.Errorf("readers of rosa's: %+v, %v", all, err)
	}
}

// What is somebody else's is not there, and asking is written down.
func TestAnotherAgencysReadersAreNotThere(t *testing.T) {
	r := newRoom(t)
	for name, id := range map[string]register.NotificationID{"another's": r.of["udi"], "nobody's": "01234567-0000-7000-8000-000000000000", "no id at all": "Amara Testperson"} {
		_, err := r.desk.ReadersOf(ctx, r.reporter("rosa"), id)
		wantFault(t, err, fault.NotFound, "store.not_found")
		entries, _, err := r.desk.Entries(ctx, r.auditor(), BookFilter{Action: "refuse"}, BookPage{})
		if err != nil || len(entries) == 0 || entries[0].Actor != "reporter-of-rosa" || strings.Contains(entries[0].Object, "Amara") {
			t.Errorf("%s: the refusal is %+v, %v", name, entries, err)
		}
	}
	_, _, err := r.desk.AgencyReads(ctx, r.reporter("rosa"), AgencyReadsFilter{Agency: "udi"}, BookPage{})
	wantFault(t, err, fault.NotFound, "store.not_found")
	_, _, err = r.desk.Entries(ctx, r.reporter("rosa"), BookFilter{}, BookPage{})
	wantFault(t, err, fault.NotFound, "store.not_found")
	_, _, err = r.desk.Entries(ctx, r.reporter("rosa"), BookFilter{Object: string(r.of["rosa"])}, BookPage{})
	if err != nil {
		t.Errorf("its own: %v", err)
	}
}

// A look at many counts for those that it covered: what came later was not
// read.
func TestALookAtManyCoversWhatWasThere(t *testing.T) {
	r := newRoom(t)
	r.bulk(store.Selection{})
	later := register.Notification{
		Agency: "udi", Year: 2026, Reference: "R-2", Received: r.clock.now, Facts: register.Facts{From: codelist.MustDay(2026, 3, 1), Status: "possible"},
	}
	var id register.NotificationID
	err := r.st.Update(ctx, r.note("import", "assess"), func(tx *store.Tx) (err error) {
		id, _, err = register.Receive(ctx, tx, register.Actor{ID: "test"}, later)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if all, err := r.desk.ReadersOf(ctx, r.reporter("udi"), id); err != nil || len(all) != 0 {
		t.Errorf("readers before it was there: %+v, %v", all, err)
	}
	r.bulk(store.Selection{})
	all, next, err := r.desk.AgencyReads(ctx, r.reporter("udi"), AgencyReadsFilter{Year: 2026}, BookPage{})
	if err != nil || len(all) != 2 || all[0].Covers != 2 || all[1].Covers != 1 || next != 0 {
		t.Errorf("%+v, %d, %v", all, next, err)
	}
	if all, _, err = r.desk.AgencyReads(ctx, r.reporter("udi"), AgencyReadsFilter{Year: 2025}, BookPage{}); err != nil || len(all) != 0 {
		t.Errorf("of a year without notifications: %+v, %v", all, err)
	}
}

func TestAgencyReadsComeInPages(t *testing.T) {
	r := newRoom(t)
	for i := range 4 { // the name and the narrative, each time
		r.look(fmt.Sprintf("account-%d", i), "udi")
		if i == 1 {
			r.bulk(store.Selection{})
		}
	}
	var got []string
	p := BookPage{Size: 3}
	for pages := 0; ; pages++ {
		all, next, err := r.desk.AgencyReads(ctx, r.reporter("udi"), AgencyReadsFilter{}, p)
		if err != nil || pages > 5 {
			t.Fatal(pages, err)
		}
		for _, x := range all {
			got = append(got, x.Account)
		}
		if next == 0 {
			break
		}
		p.Before = next
	}
	want := []string{"account-3", "account-3", "account-2", "account-2", "operator", "account-1", "account-1", "account-0", "account-0"}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// A list at the desk is a look at each person in it, not one at all of them.
func TestAListAtTheDeskIsALookAtEach(t *testing.T) {
	r := newRoom(t)
	use := access.Use{Compartment: access.Identity, Action: access.Read}
	err := r.st.ViewAs(ctx, r.reporter("udi"), use, "", func(tx *store.Tx) error {
		return tx.EachNotification(ctx, store.Selection{Agency: "udi", Identity: true}, func(register.Notification) error { return nil })
	})
	if err != nil {
		t.Fatal(err)
	}
	entries, _, err := r.desk.Entries(ctx, r.auditor(), BookFilter{Action: "look", Kind: "identity"}, BookPage{})
	if err != nil || len(entries) != 1 || entries[0].Object != string(r.of["udi"]) {
		t.Errorf("%+v, %v", entries, err)
	}
}

func TestEntriesAreFoundByWhatIsKnown(t *testing.T) {
	r := newRoom(t)
	began := r.clock.now
	r.look("kari", "udi")
	r.clock.now = r.clock.now.Add(time.Hour)
	r.look("ola", "udi")
	r.look("ola", "rosa")
	for name, c := range map[string]struct {
		filter BookFilter
		want   int
	}{
		"by actor":       {BookFilter{Actor: "ola", Action: "look"}, 4},
		"by object":      {BookFilter{Object: string(r.of["udi"]), Action: "look", Kind: "identity"}, 2},
		"with versions":  {BookFilter{Object: string(r.of["udi"]), Action: "receive"}, 1},
		"by agency":      {BookFilter{Agency: "rosa", Kind: "identity"}, 1},
		"before":         {BookFilter{To: began.Add(time.Minute), Kind: "identity"}, 1},
		"from":           {BookFilter{From: began.Add(time.Minute), Kind: "identity"}, 2},
		"of that minute": {BookFilter{From: began, To: began.Add(time.Minute), Kind: "identity"}, 1},
		"of nobody":      {BookFilter{Actor: "nobody"}, 0},
	} {
		entries, _, err := r.desk.Entries(ctx, r.auditor(), c.filter, BookPage{})
		if err != nil || len(entries) != c.want {
			t.Errorf("%s: %d entries, want %d, %v", name, len(entries), c.want, err)
		}
	}
}

// Who reads the audit is in the audit: once a page.
func TestLookingAtTheAuditIsAnEntry(t *testing.T) {
	r := newRoom(t)
	count := func() int {
		n := 0
		for _, e := range lookedAtAudit(t, r) {
			if e.Actor == "auditor" {
				n++
			}
		}
		return n
	}
	before := count()
	_, next, err := r.desk.Entries(ctx, r.auditor(), BookFilter{}, BookPage{Size: 2})
	if err != nil || next == 0 {
		t.Fatal(next, err)
	}
	if _, _, err = r.desk.Entries(ctx, r.auditor(), BookFilter{Actor: "Amara Testperson", Object: "Testperson"}, BookPage{Size: 2, Before: next}); err != nil {
		t.Fatal(err)
	}
	if n := count() - before; n != 2 {
		t.Errorf("two pages are %d entries", n)
	}
	for _, e := range lookedAtAudit(t, r) {
		if strings.Contains(e.Object, "Amara") || strings.Contains(strings.ToLower(e.Object), "testperson") {
			t.Errorf("what was typed stands in the log: %q", e.Object)
		}
	}
}

func lookedAtAudit(t *testing.T, r *room) []audit.Entry {
	t.Helper()
	var all []audit.Entry
	err := r.st.View(ctx, r.note("test", "audit"), func(tx *store.Tx) (err error) {
		all, err = tx.AuditEntries(ctx, store.EntryFilter{Action: "look", Kind: "audit", Limit: 1000})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// spoken is a voice that says keys with their arguments.
func spoken() Voice {
	return Voice{Lang: codelist.EN, Say: func(key string, args ...string) string { return strings.Join(append([]string{key}, args...), "|") }}
}

func TestAPersonIsToldWhoHasSeenWhat(t *testing.T) {
	r := newRoom(t)
	r.bulk(store.Selection{})
	r.look("kari-nordmann", "udi")
	r.look("ola-nordmann", "rosa")
	decide := register.LinkDecision{A: r.of["udi"], B: r.of["rosa"], Verdict: register.Link, Reason: "same", At: r.clock.now}
	err := r.st.Update(ctx, r.note("review", "link"), func(tx *store.Tx) error {
		_, err := register.Decide(ctx, tx, register.Actor{ID: "reviewer"}, decide)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	self := r.as("coordinator", access.Coordinator, "", access.RightOfSelf)
	person, err := r.desk.AccessReport(ctx, self, string(r.of["rosa"]))
	if err != nil || person.Notifications != 2 {
		t.Fatalf("%+v, %v", person, err)
	}
	did := map[string]int{}
	for _, l := range person.Lines {
		did[l.Action+" "+l.Kind]++
	}
	for what, n := range map[string]int{"receive notification": 2, "look identity": 3, "look narrative": 2, "decide link": 1} {
		if did[what] != n {
			t.Errorf("%s: %d times, want %d (%v)", what, did[what], n, did)
		}
	}
	if len(person.Sums) != 3 || person.Sums[0].Looks != 2 {
		t.Errorf("by agency: %+v", person.Sums)
	}
	if !slices.IsSortedFunc(person.Lines, func(a, b AccessLine) int { return a.At.Compare(b.At) }) {
		t.Error("not in the order of time")
	}
	pseudonym := ""
	if err := r.st.View(ctx, r.note("test", "audit"), func(tx *store.Tx) error {
		ids, err := tx.PersonNotifications(ctx, string(r.of["udi"]))
		pseudonym = string(r.desk.pseudonym(ids[0]))
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if again, err := r.desk.AccessReport(ctx, self, pseudonym); err != nil || len(again.Lines) != len(person.Lines) {
		t.Errorf("by pseudonym: %d lines, %v", len(again.Lines), err)
	}
	var text, table bytes.Buffer
	if err := r.desk.WriteAccessReport(&text, person, spoken()); err != nil {
		t.Fatal(err)
	}
	if err := r.desk.WriteAccessReportCSV(&table, person, spoken()); err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{"nordmann", "Amara", string(r.of["udi"]), "reviewer", "<"} {
		if strings.Contains(text.String(), secret) || strings.Contains(table.String(), secret) {
			t.Errorf("the report tells %q", secret)
		}
	}
	if !strings.Contains(text.String(), "audit.action.look|audit.kind.identity") || !strings.Contains(text.String(), "audit.report.bulk") {
		t.Errorf("the report is %s", &text)
	}
	rows, err := csv.NewReader(&table).ReadAll()
	if err != nil || len(rows) != len(person.Lines)+1 || len(rows[0]) != 6 {
		t.Errorf("%d rows, %v", len(rows), err)
	}
}

// The report is for the right of the person, and an agency's is on its own.
func TestAccessReportsAreForTheRightOfThePerson(t *testing.T) {
	r := newRoom(t)
	for name, sc := range map[string]access.Scope{
		"an auditor":                r.auditor(),
		"a coordinator who links":   r.as("c", access.Coordinator, "", access.Linking),
		"an agency, on another's":   r.as("c", access.Reporter, "rosa", access.RightOfSelf),
		"an analyst":                r.as("c", access.Analyst, "", access.RightOfSelf),
		"nobody":                    {},
		"a reporter who reports":    r.reporter("udi"),
		"a security officer's self": r.as("c", access.SecurityOfficer, "", access.RightOfSelf),
	} {
		_, err := r.desk.AccessReport(ctx, sc, string(r.of["udi"]))
		if fault.KindOf(err) != fault.NotFound || err == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	own, err := r.desk.AccessReport(ctx, r.as("c", access.Reporter, "udi", access.RightOfSelf), string(r.of["udi"]))
	if err != nil || own.Notifications != 1 {
		t.Errorf("an agency on its own: %+v, %v", own, err)
	}
	self := r.as("c", access.Coordinator, "", access.RightOfSelf)
	if _, err := r.desk.AccessReport(ctx, self, "nobody"); fault.KindOf(err) != fault.NotFound || err == nil {
		t.Errorf("of nobody: %v", err)
	}
}

func TestUnusualReadingIsSeenByThoseWhoWatch(t *testing.T) {
	r := newRoom(t)
	r.clock.now = time.Date(2026, 11, 26, 22, 30, 0, 0, time.UTC) // half past eleven in Oslo
	for range 3 {
		r.look("night-owl", "udi")
		r.clock.now = r.clock.now.Add(2 * time.Minute)
	}
	for range 5 {
		_, _ = r.desk.ReadersOf(ctx, r.as("prober", access.Reporter, "rosa", access.Assess), r.of["udi"])
	}
	from := time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC)
	found, err := r.desk.Unusual(ctx, r.officer(), from, from.AddDate(0, 0, 1))
	var got []string
	for _, o := range found {
		got = append(got, fmt.Sprintf("%s %s %d", o.Actor, o.Sign, o.Count))
	}
	if want := []string{"night-owl night 3", "prober misses 5"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%v, want %v, %v", got, want, err)
	}
	for name, sc := range map[string]access.Scope{"a reporter": r.reporter("udi"), "a coordinator": r.as("c", access.Coordinator, "", access.RightOfSelf)} {
		if _, err := r.desk.Unusual(ctx, sc, from, from.AddDate(0, 0, 1)); fault.KindOf(err) != fault.NotFound || err == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

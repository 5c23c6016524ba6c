package act

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"regexp"
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

var exportNote = audit.Note{Actor: "importer", Role: "system", Action: "import", Purpose: "assess"}

// exporting is a register with three notifications of two persons, whose names,
// references and texts are words that must not leave.
type exporting struct {
	t   *testing.T
	d   *Desk
	st  *store.Store
	now time.Time
	ids []register.NotificationID
}

func newExporting(t *testing.T) *exporting {
	t.Helper()
	x := &exporting{t: t, now: time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)}
	d, st, ids := erasingDesk(t)
	d.now = func() time.Time { return x.now }
	x.d, x.st, x.ids = d, st, ids
	x.receive(func(n *register.Notification) {
		n.Agency, n.Reference = "udi", "CANARY-REF"
		n.Identity = register.Identity{Given: "CanaryGiven", Family: "CanaryFamily", Birth: codelist.PartialDay{Year: 1991, Month: 7, Day: 13}}
		n.Narrative = register.Narrative{Story: "CanaryStory", Contact: "CanaryContact"}
		n.Facts.BirthYear, n.Facts.Citizenship = 1991, []string{"NG"}
		n.Facts.Detail.Region, n.Facts.Detail.ContactMeans = []string{"NO-03"}, []string{"text_message"}
		n.Facts.Detail.NotKnown = []string{string(register.FieldExploitedFrom)}
	})
	return x
}

func (x *exporting) receive(change func(*register.Notification)) {
	x.t.Helper()
	n := register.Notification{
		Agency: "nav", Year: 2016, Reference: "R-9", Received: x.now, Identity: register.Identity{Given: "Adaeze"},
		Facts: register.Facts{Sex: "female", IdentifiedOn: codelist.MustDay(2016, 3, 1), From: codelist.MustDay(2016, 3, 1)},
	}
	change(&n)
	err := x.st.Update(ctx, exportNote, func(tx *store.Tx) error {
		_, _, err := register.Receive(ctx, tx, register.Actor{ID: "importer"}, n)
		return err
	})
	if err != nil {
		x.t.Fatal(err)
	}
}

func (x *exporting) as(id string, role access.Role, agency string) access.Scope {
	return x.d.Matrix().Scope(access.Actor{ID: id, Role: role, Agency: agency}, access.Count)
}

func (x *exporting) propose() register.ExportID {
	x.t.Helper()
	id, err := x.d.ProposeExport(ctx, x.as("ada", access.Coordinator, ""), register.Export{
		Year: 2016, Basis: "research_permission", Recipient: " The  institute ", Purpose: "CanaryPurpose",
	})
	if err != nil {
		x.t.Fatal(err)
	}
	return id
}

func (x *exporting) approved() register.ExportID {
	x.t.Helper()
	id := x.propose()
	if err := x.d.SettleExport(ctx, x.as("bo", access.SecondReviewer, ""), id, true); err != nil {
		x.t.Fatal(err)
	}
	return id
}

func (x *exporting) fetch(id register.ExportID) ExportFile {
	x.t.Helper()
	f, err := x.d.WriteExport(ctx, x.as("ada", access.Coordinator, ""), id)
	if err != nil {
		x.t.Fatal(err)
	}
	return f
}

func readExport(t *testing.T, f ExportFile) []map[string]string {
	t.Helper()
	body, ok := bytes.CutPrefix(f.Body, []byte("\xef\xbb\xbf"))
	if !ok {
		t.Error("no byte order mark")
	}
	r := csv.NewReader(bytes.NewReader(body))
	r.Comma = ';'
	lines, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, l := range lines[1:] {
		row := map[string]string{}
		for i, c := range lines[0] {
			row[c] = l[i]
		}
		out = append(out, row)
	}
	return out
}

func TestAnExportNeedsTwoPeople(t *testing.T) {
	x := newExporting(t)
	ada, bo := x.as("ada", access.Coordinator, ""), x.as("bo", access.SecondReviewer, "")
	good := register.Export{Year: 2016, Basis: "oversight", Recipient: "A", Purpose: "B"}
	outsiders := []access.Scope{
		x.as("cam", access.Reporter, "nav"), x.as("dina", access.Auditor, ""), x.as("eli", access.Administrator, ""), x.as("fay", access.Analyst, ""),
		// A right to files of one's own agency is none to those of the country.
		x.d.Matrix().Scope(access.Actor{ID: "gro", Role: access.Reporter, Agency: "nav"}, access.Assess),
		x.d.Matrix().Scope(access.Actor{ID: "hal", Role: access.CaseWorker, Agency: "nav"}, access.Assess),
		// The second reviewer comes to erasures for another purpose.
		x.d.Matrix().Scope(access.Actor{ID: "bo", Role: access.SecondReviewer}, access.RightOfSelf),
	}
	id := x.propose()
	wantTold(t, x.d, NoticeExport, string(id))
	for _, sc := range append(outsiders, bo) {
		if _, err := x.d.ProposeExport(ctx, sc, good); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s proposes: %v", sc.Actor().ID, err)
		}
		if _, err := x.d.WriteExport(ctx, sc, id); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s fetches: %v", sc.Actor().ID, err)
		}
	}
	for _, sc := range append(outsiders, ada) {
		if err := x.d.SettleExport(ctx, sc, id, true); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s approves: %v", sc.Actor().ID, err)
		}
	}
	for _, sc := range outsiders {
		if _, err := x.d.Exports(ctx, sc); fault.KindOf(err) != fault.NotFound {
			t.Errorf("%s lists: %v", sc.Actor().ID, err)
		}
	}
	if _, err := x.d.WriteExport(ctx, ada, id); fault.KindOf(err) != fault.Conflict {
		t.Errorf("before it is approved: %v", err)
	}
	if err := x.d.SettleExport(ctx, x.as("ada", access.SecondReviewer, ""), id, true); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("one person with both roles: %v", err)
	}
	if err := x.d.SettleExport(ctx, bo, id, false); err != nil {
		t.Error(err)
	}
	if err := x.d.SettleExport(ctx, bo, id, true); fault.KindOf(err) != fault.Conflict {
		t.Errorf("settled twice: %v", err)
	}
	if _, err := x.d.WriteExport(ctx, ada, id); fault.KindOf(err) != fault.Conflict {
		t.Errorf("rejected: %v", err)
	}
	if _, err := x.d.WriteExport(ctx, x.as("ina", access.Coordinator, ""), x.approved()); fault.KindOf(err) != fault.NotFound {
		t.Errorf("another coordinator fetches: %v", err)
	}
	if err := x.d.TakeBackExport(ctx, x.as("ina", access.Coordinator, ""), x.propose()); fault.KindOf(err) != fault.NotFound {
		t.Errorf("another coordinator takes back: %v", err)
	}
	if err := x.d.TakeBackExport(ctx, ada, x.propose()); err != nil {
		t.Error(err)
	}
	for name, e := range map[string]register.Export{
		"no basis":           {Year: 2016, Recipient: "A", Purpose: "B"},
		"a basis of persons": {Year: 2016, Basis: "own_tasks", Recipient: "A", Purpose: "B"},
		"an empty year":      {Year: 2015, Basis: "oversight", Recipient: "A", Purpose: "B"},
		"no recipient":       {Year: 2016, Basis: "oversight", Recipient: " ", Purpose: "B"},
		"a long recipient":   {Year: 2016, Basis: "oversight", Recipient: strings.Repeat("å", 201), Purpose: "B"},
		"no purpose":         {Year: 2016, Basis: "oversight", Recipient: "A"},
		"a bell":             {Year: 2016, Basis: "oversight", Recipient: "A", Purpose: "B\a"},
	} {
		if _, err := x.d.ProposeExport(ctx, ada, e); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAnExportEndsAfterSevenDays(t *testing.T) {
	x := newExporting(t)
	id := x.approved()
	x.now = x.now.Add(7*24*time.Hour - time.Second)
	x.fetch(id)
	x.now = x.now.Add(time.Second)
	_, err := x.d.WriteExport(ctx, x.as("ada", access.Coordinator, ""), id)
	if fault.KindOf(err) != fault.Conflict || !strings.Contains(err.Error(), "register.export.over") {
		t.Errorf("a week later: %v", err)
	}
	all, err := x.d.Exports(ctx, x.as("bo", access.SecondReviewer, ""))
	if err != nil || len(all) != 1 || all[0].State != register.ExportOver || len(all[0].Fetched) != 1 || all[0].Recipient != "The institute" {
		t.Errorf("%+v, %v", all, err)
	}
}

func TestAnExportNamesNobody(t *testing.T) {
	x := newExporting(t)
	id := x.approved()
	f := x.fetch(id)
	if !regexp.MustCompile(`^export-[0-9a-f]{12}\.csv$`).MatchString(f.Name) || !strings.HasSuffix(string(id), f.Name[7:19]) {
		t.Errorf("the file is called %s", f.Name)
	}
	rows := readExport(t, f)
	if len(rows) != 3 || f.Rows != 3 {
		t.Fatalf("%d rows", len(rows))
	}
	persons := map[string][]string{}
	for _, r := range rows {
		if r["export"] != string(id) || r["export_basis"] != "research_permission" || r["year"] != "2016" || r["sex"] != "female" {
			t.Errorf("%v", r)
		}
		persons[r["person"]] = append(persons[r["person"]], r["agency"])
		if r["agency"] == "udi" && (r["age_group"] != "25-34" || r["exploitation_region"] != "NO-03" || r["citizenship"] != "NG" || r["exploitation_from"] != register.Unknown) {
			t.Errorf("%v", r)
		}
	}
	if len(persons) != 2 {
		t.Errorf("persons %v", persons)
	}
	j := x.joined()
	var never []string
	for _, n := range append(slices.Clone(x.ids), j...) {
		never = append(never, string(n))
	}
	never = append(never, "Adaeze", "Okonkwo", "Canary", "CANARY", "R-1", "1991", "text_message", "07-13", "The institute")
	for _, word := range never {
		if bytes.Contains(f.Body, []byte(word)) {
			t.Errorf("the file holds %q", word)
		}
	}
	// Another export has other pseudonyms.
	for _, r := range readExport(t, x.fetch(x.approved())) {
		if persons[r["person"]] != nil {
			t.Errorf("%s stands in two exports", r["person"])
		}
	}
}

// joined are the pseudonyms by which the register knows its persons.
func (x *exporting) joined() []register.NotificationID {
	x.t.Helper()
	list, err := x.d.Persons(ctx, x.d.Matrix().Scope(access.Actor{ID: "ada", Role: access.Coordinator}, access.Linking), PersonFilter{})
	if err != nil || len(list.Rows) != 2 {
		x.t.Fatal(list, err)
	}
	var ids []register.NotificationID
	for _, r := range list.Rows {
		ids = append(ids, register.NotificationID(r.ID))
	}
	return ids
}

// What a field of the form may tell of who somebody is, and what is there to
// reach them, is no column of an export; every column is a coded fact.
func TestExportsHoldCodedFactsAlone(t *testing.T) {
	facts := coded(register.Notification{})
	for _, f := range register.ExportFields {
		if _, ok := facts[f]; !ok {
			t.Errorf("%s is no coded fact", f)
		}
	}
	for _, f := range []register.Field{
		register.FieldGiven, register.FieldFamily, register.FieldOther, register.FieldBirth, register.FieldBirthYear, register.FieldStated,
		register.FieldAssessed, register.FieldDocumented, register.FieldReference, register.FieldEncoding, register.FieldStory,
		register.FieldContact, register.FieldDeclinedNote, register.FieldContactMeans, register.FieldContactSafe, register.FieldDanger,
	} {
		if slices.Contains(register.ExportFields, f) {
			t.Errorf("%s leaves", f)
		}
	}
}

// A code comes from a list today. Were one ever to begin as a formula does, a
// spreadsheet would not run it.
func TestNoValueOfAnExportIsAFormula(t *testing.T) {
	x := newExporting(t)
	for i, bad := range []string{"=1+1", "+1", "-1", "@SUM(1)", "\tx", "\rx"} {
		x.receive(func(n *register.Notification) {
			n.Reference, n.Facts.Status, n.Facts.Means = "F-"+itoa(i), bad, []string{bad}
		})
	}
	guarded := 0
	for _, r := range readExport(t, x.fetch(x.approved())) {
		for column, v := range r {
			if v != "" && strings.ContainsAny(v[:1], "=+-@\t\r") {
				t.Errorf("%s is %q", column, v)
			}
			if strings.HasPrefix(v, "'") {
				guarded++
			}
		}
	}
	if guarded != 12 {
		t.Errorf("%d values were guarded", guarded)
	}
}

func TestAnExportIsTheSameWhileNothingChanges(t *testing.T) {
	x := newExporting(t)
	id := x.approved()
	a, b := x.fetch(id), x.fetch(id)
	if !bytes.Equal(a.Body, b.Body) || a.Name != b.Name {
		t.Error("two files differ")
	}
	x.receive(func(n *register.Notification) { n.Agency = "rosa" })
	if bytes.Equal(a.Body, x.fetch(id).Body) {
		t.Error("a new notification changed nothing")
	}
	sum := sha256.Sum256(a.Body)
	all, err := x.d.Exports(ctx, x.as("ada", access.Coordinator, ""))
	if err != nil || len(all) != 1 || !all[0].Own || all[0].State != register.ExportOpen || len(all[0].Fetched) != 3 {
		t.Fatalf("%+v, %v", all, err)
	}
	got := all[0].Fetched
	if got[0].Digest != hex.EncodeToString(sum[:]) || got[1].Digest != got[0].Digest || got[2].Digest == got[0].Digest || got[0].Rows != 3 || got[2].Rows != 4 {
		t.Errorf("%+v", got)
	}
}

// Every step and every file is an entry of the chain, which holds the export's
// id and nothing of recipient and purpose.
func TestEveryExportIsInTheChain(t *testing.T) {
	x := newExporting(t)
	id := x.approved()
	x.fetch(id)
	x.fetch(id)
	if _, err := x.d.WriteExport(ctx, x.as("bo", access.SecondReviewer, ""), id); err == nil {
		t.Error("the second reviewer fetched it")
	}
	var said []string
	err := x.st.View(ctx, exportNote, func(tx *store.Tx) error {
		entries, err := tx.AuditEntries(ctx, store.EntryFilter{Object: string(id), Limit: 100})
		for _, e := range entries {
			if e.Kind == "audit" || e.Kind == "step" {
				continue // this look, and what begins an entry
			}
			said = append(said, strings.Join([]string{e.Actor, e.Action, e.Kind, e.Purpose}, " "))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(said)
	want := []string{
		"ada export export_file statistics", "ada export export_file statistics", "ada propose export statistics",
		"bo approve export_decision statistics", "bo refuse notification statistics",
	}
	if !slices.Equal(said, want) {
		t.Errorf("the chain says %q", said)
	}
	r, err := x.st.Verify(ctx)
	if err != nil || !r.OK() {
		t.Errorf("%v, %v", r.Findings, err)
	}
}

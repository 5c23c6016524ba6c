package act

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/codelist"
	"verdig/exchange"
	"verdig/fault"
	"verdig/register"
)

const aReturn = `year;reference;family_name;identified_on;followed_up_from;sex
2016;A;Popescu;2016-01-01;2016-01-01;female
2016;B;Ionescu;;2016-01-01;nobody knows
2016;C;=cmd|'/c calc'!A1;2016-01-01;2016-01-01;male
2016;D;Dumitru;2016-02-01;2016-02-01;
`

func (h intakeHouse) preview(t *testing.T, sc access.Scope, text string) (Upload, error) {
	t.Helper()
	return h.Preview(t.Context(), sc, strings.NewReader(text), int64(len(text)))
}

func (h intakeHouse) returned(t *testing.T, sc access.Scope, id string, l codelist.Lang) (name, text string, err error) {
	t.Helper()
	var b bytes.Buffer
	say := exchange.Say(func(key string, _ ...string) string { return string(l) + " " + key })
	name, err = h.Returned(t.Context(), sc, id, Text{To: &b, Lang: l, Say: say})
	return name, b.String(), err
}

func TestAReturnIsLookedAtAndThenReceived(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	u, err := h.preview(t, sc, aReturn)
	if err != nil || u.Rows != 4 || u.Good != 2 || u.Bad != 2 || len(u.First) != 4 || u.Done != nil {
		t.Fatalf("%+v %v", u, err)
	}
	if e := u.Errors[0]; e.Row != 3 || len(e.Issues) < 2 {
		t.Errorf("issues are %+v", u.Errors)
	}
	if list := mustDo[NotificationList](t)(h.Notifications(ctx, sc, Filter{}, Page{})); len(list.Items) != 0 {
		t.Error("the preview has received", list.Items)
	}
	if _, _, err := h.returned(t, sc, u.ID, codelist.NB); fault.KindOf(err) != fault.NotFound {
		t.Error("rows come back before they were sent:", err)
	}
	h.clock.pass(time.Hour)
	out := mustDo[UploadOutcome](t)(h.Commit(ctx, sc, u.ID))
	if out.Rows != 4 || out.Created != 2 || out.Returned != 2 {
		t.Errorf("outcome is %+v", out)
	}
	if again := mustDo[UploadOutcome](t)(h.Commit(ctx, sc, u.ID)); again != out {
		t.Errorf("committed twice: %+v", again)
	}
	if after := mustDo[Upload](t)(h.Upload(ctx, sc, u.ID)); after.Done == nil || *after.Done != out || after.Bad != 2 {
		t.Errorf("afterwards: %+v", after)
	}
	seen := map[string]bool{}
	for _, l := range codelist.Langs {
		name, text, err := h.returned(t, sc, u.ID, l)
		if err != nil || !strings.HasPrefix(name, "verdig-") || !strings.HasSuffix(name, ".csv") {
			t.Fatal(name, err)
		}
		if strings.Contains(text, ";=") || !strings.Contains(text, "Ionescu") || strings.Contains(text, "Popescu") || strings.Contains(text, "Dumitru") {
			t.Errorf("%s: %s", l, text)
		}
		seen[text] = true
	}
	if len(seen) != 3 {
		t.Error("the returned files do not differ by language")
	}
	list := mustDo[NotificationList](t)(h.Notifications(ctx, sc, Filter{}, Page{}))
	if len(list.Items) != 2 {
		t.Errorf("received: %+v", list.Items)
	}
	// What comes back can be corrected and sent again as it is.
	_, back, err := h.returned(t, sc, u.ID, codelist.EN)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := h.preview(t, sc, back); err != nil || again.Rows != 2 {
		t.Errorf("%+v %v", again, err)
	}
	h.clock.pass(UploadLifetime)
	if _, err := h.Upload(ctx, sc, u.ID); fault.KindOf(err) != fault.NotFound {
		t.Error("after a day it is still there:", err)
	}
	if _, uploads, _, err := h.Sweep(ctx); err != nil || uploads != 2 {
		t.Error(uploads, err)
	}
	verifyHouse(t, h)
}

func TestAnUploadBelongsToWhoHandedItIn(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	u, err := h.preview(t, h.reporter("nav"), aReturn)
	if err != nil {
		t.Fatal(err)
	}
	colleague := h.Matrix().Scope(access.Actor{ID: "another", Role: access.Reporter, Agency: "nav"}, access.Assess)
	for name, sc := range map[string]access.Scope{
		"a colleague": colleague, "another agency": h.reporter("udi"), "police": h.scope(access.PoliceAnalyst, "pd-oslo", access.Prosecute),
		"the national unit": h.scope(access.Coordinator, "", access.Linking), "nobody": {},
	} {
		_, err := h.Upload(ctx, sc, u.ID)
		wantKind(t, name, err, fault.NotFound)
		_, err = h.Commit(ctx, sc, u.ID)
		wantKind(t, name+" commits", err, fault.NotFound)
		wantKind(t, name+" drops", h.DropUpload(ctx, sc, u.ID), fault.NotFound)
	}
	if err := h.DropUpload(ctx, h.reporter("nav"), u.ID); err != nil {
		t.Error(err)
	}
	_, err = h.Commit(ctx, h.reporter("nav"), u.ID)
	wantKind(t, "dropped", err, fault.NotFound)
}

func TestReturnsOfCriminalCases(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	police := h.scope(access.PoliceAnalyst, "strasak", access.Prosecute)
	const cases = "year;reference;reported_on;report_type\n2016;P-1;2016-01-01;aggravated\n2016;P-2;;aggravated\n"
	u, err := h.preview(t, police, cases)
	if err != nil || u.Good != 1 || u.Bad != 1 {
		t.Fatalf("%+v %v", u, err)
	}
	if out := mustDo[UploadOutcome](t)(h.Commit(ctx, police, u.ID)); out.Created != 1 || out.Returned != 1 {
		t.Errorf("%+v", out)
	}
	if _, text, err := h.returned(t, police, u.ID, codelist.NB); err != nil || !strings.Contains(text, "P-2") {
		t.Error(text, err)
	}
	for name, c := range map[string]struct {
		sc   access.Scope
		text string
	}{"persons from the police": {police, aReturn}, "cases from a reporter": {h.reporter("nav"), cases}} {
		_, err := h.preview(t, c.sc, c.text)
		wantKind(t, name, err, fault.Invalid)
	}
	verifyHouse(t, h)
}

func TestHostileUploads(t *testing.T) {
	h := newIntakeHouse(t)
	sc := h.reporter("nav")
	var bomb bytes.Buffer
	z := zip.NewWriter(&bomb)
	for _, name := range []string{"[Content_Types].xml", "xl/workbook.xml"} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(bytes.Repeat([]byte{' '}, 64<<20)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	head := "year;reference;identified_on;followed_up_from\n"
	for name, text := range map[string]string{
		"empty": "", "no return": "a;b\n1;2\n", "a bomb": bomb.String(), "binary": strings.Repeat("\x00\x01", 500),
		"too many rows": head + strings.Repeat("2016;A;2016-01-01;2016-01-01\n", maxUploadRows+1),
		"a long cell":   head + "2016;" + strings.Repeat("A", 64<<10) + ";2016-01-01;2016-01-01\n",
	} {
		_, err := h.preview(t, sc, text)
		wantKind(t, name, err, fault.Invalid)
	}
	_, err := h.Preview(t.Context(), sc, strings.NewReader(""), MaxUpload+1)
	wantKind(t, "too large", err, fault.Invalid)
	_, err = h.Preview(t.Context(), sc, strings.NewReader("short"), 100)
	wantKind(t, "not whole", err, fault.Invalid)
}

// A preview says nothing of what the register holds: the same file gives the
// same answer before and after it was received.
func TestAPreviewDoesNotLookIntoTheRegister(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.reporter("nav")
	before, err := h.preview(t, sc, aReturn)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.Commit(ctx, sc, before.ID); err != nil {
		t.Fatal(err)
	}
	after, err := h.preview(t, sc, aReturn)
	if err != nil || after.Good != before.Good || len(after.Errors) != len(before.Errors) || len(after.Columns) != len(before.Columns) {
		t.Errorf("%+v, then %+v, %v", before, after, err)
	}
	if out := mustDo[UploadOutcome](t)(h.Commit(ctx, sc, after.ID)); out.Unchanged != 2 || out.Created != 0 {
		t.Errorf("%+v", out)
	}
}

func TestARecordOfTheOwnDistrict(t *testing.T) {
	h, ctx := newIntakeHouse(t), t.Context()
	sc := h.scope(access.PoliceAnalyst, "strasak", access.Prosecute)
	if _, err := h.CheckRecord(ctx, h.reporter("nav"), nil); fault.KindOf(err) != fault.NotFound {
		t.Error("a reporter checks cases:", err)
	}
	if issues, err := h.CheckRecord(ctx, sc, nil); err != nil || !register.Rejected(issues) {
		t.Error(issues, err)
	}
}

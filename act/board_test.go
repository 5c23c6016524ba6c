package act

import (
	"slices"
	"testing"
	"time"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

func (r *room) figures() access.Scope { return r.as("nora", access.Coordinator, "", access.Count) }

// expect enters agencies from which returns are expected, and a deadline.
func (r *room) expect(deadline string, agencies ...string) {
	r.t.Helper()
	err := r.st.Update(ctx, r.note("put", "administer"), func(tx *store.Tx) error {
		for _, a := range agencies {
			if err := tx.PutAgency(ctx, store.Agency{Code: a, Type: "ngo", FromYear: 2026}); err != nil {
				return err
			}
		}
		return tx.PutSetting(ctx, SettingDeadline, deadline)
	})
	if err != nil {
		r.t.Fatal(err)
	}
}

func (r *room) board(sc access.Scope, year int) map[string]ReturnRow {
	r.t.Helper()
	b, err := r.desk.Completeness(ctx, sc, year)
	if err != nil {
		r.t.Fatal(err)
	}
	rows := map[string]ReturnRow{}
	for _, x := range b.Rows {
		rows[x.Agency] = x
	}
	return rows
}

// Reported, nothing to report and not reported are told apart; nobody is late
// before the deadline, and who is missing after it is. History that was loaded
// after its deadline is not late.
func TestCompletenessIsNeverAGuess(t *testing.T) {
	r := newRoom(t)
	r.expect("02-01", "udi", "nav", "helse")
	if _, err := r.desk.Nothing(ctx, r.as("n", access.Reporter, "nav", access.Assess), 2026); err != nil {
		t.Fatal(err)
	}
	want := map[string]register.ReturnState{"udi": register.Reported, "nav": register.Nothing, "helse": register.Missing}
	for agency, x := range r.board(r.figures(), 2026) {
		if s, ok := want[agency]; ok && (x.State != s || x.Late || !x.Expected) {
			t.Errorf("%s: %+v", agency, x)
		}
	}
	r.clock.now = time.Date(2027, 2, 2, 9, 0, 0, 0, time.UTC)
	rows := r.board(r.figures(), 2026)
	if !rows["helse"].Late || rows["udi"].Late || rows["nav"].Late {
		t.Errorf("after the deadline: %+v", rows)
	}
	for agency, x := range r.board(r.figures(), 2024) {
		if x.Late {
			t.Errorf("%s is late for a year before the register", agency)
		}
	}
	own := r.board(r.as("h", access.Reporter, "helse", access.Assess), 2026)
	if len(own) != 1 || own["helse"].State != register.Missing {
		t.Errorf("an agency sees %+v", own)
	}
}

// An agency that takes part in follow-up alone owes no return: it stands on the
// board when it has reported, and is never late or missing.
func TestWhoSendsNoYearlyReturnOwesNone(t *testing.T) {
	r := newRoom(t)
	r.expect("02-01", "helse", "bv-oslo", "sf-sor")
	r.clock.now = time.Date(2027, 2, 2, 9, 0, 0, 0, time.UTC)
	rows := r.board(r.figures(), 2026)
	for _, agency := range []string{"bv-oslo", "sf-sor"} {
		if x, on := rows[agency]; on {
			t.Errorf("%s is waited for: %+v", agency, x)
		}
	}
	if !rows["helse"].Late {
		t.Errorf("who owes one is not late: %+v", rows["helse"])
	}
}

// A day ends, and a year begins, when it does in Norway.
func TestTheDeadlineIsTheDayInNorway(t *testing.T) {
	for hour, late := range map[int]bool{22: false, 23: true} {
		r := newRoom(t)
		r.expect("02-01", "helse")
		r.clock.now = time.Date(2027, 2, 1, hour, 30, 0, 0, time.UTC)
		if got := r.board(r.figures(), 2026)["helse"].Late; got != late {
			t.Errorf("at %d.30 UTC on the last day: late %v", hour, got)
		}
		r.clock.now = time.Date(2026, 12, 31, hour, 30, 0, 0, time.UTC)
		b, err := r.desk.Completeness(ctx, r.figures(), 0)
		if want := map[bool]int{false: 2025, true: 2026}[late]; err != nil || b.Year != want || !slices.Contains(b.Years, want+1) {
			t.Errorf("at %d.30 UTC on New Year's Eve: the board of %d and %v, %v", hour, b.Year, b.Years, err)
		}
	}
}

// A reminder reaches the agency, stands on the board, and is not sent twice in
// a week, nor to who has reported; an agency sends none.
func TestAReminderReachesTheAgency(t *testing.T) {
	r := newRoom(t)
	r.expect("02-01", "udi", "helse")
	if err := r.desk.Remind(ctx, r.figures(), "helse", 2026); err != nil {
		t.Fatal(err)
	}
	told, err := r.desk.Notices(ctx, access.Actor{ID: "h", Role: access.Reporter, Agency: "helse"})
	if err != nil || told.Unread != 1 || told.Items[0].Kind != NoticeReminded || told.Items[0].Object != "2026" {
		t.Errorf("the agency is told %+v, %v", told, err)
	}
	if other, err := r.desk.Notices(ctx, access.Actor{ID: "u", Role: access.Reporter, Agency: "udi"}); err != nil || other.Unread != 0 {
		t.Errorf("another is told %+v, %v", other, err)
	}
	if x := r.board(r.figures(), 2026)["helse"]; len(x.Reminded) != 1 {
		t.Errorf("%+v", x)
	}
	if err := r.desk.Remind(ctx, r.figures(), "helse", 2026); fault.KindOf(err) != fault.Conflict {
		t.Errorf("again at once: %v", err)
	}
	if err := r.desk.Remind(ctx, r.figures(), "udi", 2026); fault.KindOf(err) != fault.Conflict {
		t.Errorf("who has reported: %v", err)
	}
	if err := r.desk.Remind(ctx, r.as("u", access.Reporter, "udi", access.Assess), "helse", 2026); fault.KindOf(err) != fault.NotFound {
		t.Errorf("by an agency: %v", err)
	}
	r.clock.now = r.clock.now.Add(8 * 24 * time.Hour)
	if err := r.desk.Remind(ctx, r.figures(), "helse", 2026); err != nil {
		t.Errorf("a week later: %v", err)
	}
}

func TestQualityCountsWhatIsMissing(t *testing.T) {
	r := newRoom(t)
	q, err := r.desk.QualityOf(ctx, r.coordinator("nora"), 0)
	if err != nil || q.Year != 2026 || len(q.Agencies) != 3 {
		t.Fatalf("%+v, %v", q, err)
	}
	for _, g := range q.Agencies[0].Gaps {
		missing := map[register.Field]int{register.FieldCitizenship: 1, register.FieldExploitation: 1, register.FieldCountry: 1,
			register.FieldRecruitment: 1, register.FieldOffered: 1}[g.Field]
		if g.Missing != missing {
			t.Errorf("%s: %d missing, want %d", g.Field, g.Missing, missing)
		}
	}
}

// The rule of doc and page: more than twice or less than half the median of at
// least two years before, and at least five away.
func TestUnusualYears(t *testing.T) {
	for _, c := range []struct {
		n      int
		before []int
		want   bool
	}{
		{21, []int{10, 10, 10}, true}, {20, []int{10, 10, 10}, false}, {4, []int{10, 10, 10}, true}, {5, []int{10, 10, 10}, false},
		{0, []int{6, 5, 0}, true}, {4, []int{1, 1, 1}, false}, {50, []int{10, 0, 0}, false}, {50, nil, false},
	} {
		if got := unusual(c.n, c.before); got != c.want {
			t.Errorf("%d after %v: %t", c.n, c.before, got)
		}
	}
}

// wantTold holds that second reviewers are told of what awaits them, and nobody
// else is.
func wantTold(t *testing.T, d *Desk, kind, object string) {
	t.Helper()
	for _, role := range access.Roles {
		told, err := d.Notices(ctx, access.Actor{ID: "reader-" + string(role), Role: role})
		if err != nil {
			t.Fatal(err)
		}
		want := 0
		if role == access.SecondReviewer {
			want = 1
		}
		if len(told.Items) != want || want == 1 && (told.Items[0].Kind != kind || told.Items[0].Object != object) {
			t.Errorf("%s is told %+v", role, told.Items)
		}
	}
}

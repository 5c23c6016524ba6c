package store

import (
	"context"
	"errors"
	"reflect"
	"testing"
	"time"

	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
)

// receive takes notifications through door 1 in one update and returns the
// outcomes.
func receive(t *testing.T, s *Store, all ...register.Notification) ([]register.NotificationID, []register.Outcome) {
	t.Helper()
	ctx := context.Background()
	var ids []register.NotificationID
	var outcomes []register.Outcome
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		for _, n := range all {
			id, outcome, err := register.Receive(ctx, tx, testActor, n)
			if err != nil {
				return err
			}
			ids, outcomes = append(ids, id), append(outcomes, outcome)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return ids, outcomes
}

func TestANotificationComesBackAsItWas(t *testing.T) {
	s := newStore(t, Options{})
	full := aNotification(1)
	full.Identity = register.Identity{Given: "Ngọc \"Æ\\\" 'x'", Family: "ትግርኛ", Other: "a; b", Birth: codelist.PartialDay{Year: 1996, Month: 5}, Encoding: anEncoding}
	full.Facts.To, full.Facts.StatusOn = codelist.MustDay(2016, 12, 30), codelist.MustDay(2016, 7, 1)
	full.Facts.StatusBody, full.Facts.PresumedMinor = "police", "no"
	empty := register.Notification{Agency: "nav", Year: 2015, Reference: "x", Received: testTime}
	ids, _ := receive(t, s, full, empty)
	ctx := context.Background()
	got := make(map[register.NotificationID]register.Notification)
	err := s.View(ctx, testNote, func(tx *Tx) error {
		return tx.EachNotification(ctx, Selection{Identity: true, Encoding: true}, func(n register.Notification) error {
			got[n.ID] = n
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []register.Notification{full, empty} {
		want.ID, want.Version = ids[i], 1
		want.Received = want.Received.Truncate(time.Microsecond)
		if !reflect.DeepEqual(got[ids[i]], want) {
			t.Errorf("came back as\n%+v, want\n%+v", got[ids[i]], want)
		}
	}
}

func TestReceivingTheSameTwiceChangesNothing(t *testing.T) {
	s := newStore(t, Options{})
	ids, outcomes := receive(t, s, aNotification(1), aNotification(2), aNotification(1))
	if outcomes[0] != register.Created || outcomes[2] != register.Unchanged || ids[0] != ids[2] {
		t.Errorf("within one update: %v %v", outcomes, ids)
	}
	later := aNotification(1)
	later.Received = later.Received.AddDate(1, 0, 0)
	again, outcomes := receive(t, s, later)
	if outcomes[0] != register.Unchanged || again[0] != ids[0] {
		t.Errorf("in another update: %v", outcomes)
	}
	ctx := context.Background()
	_ = s.View(ctx, testNote, func(tx *Tx) error {
		versions, err := tx.Versions(ctx, ids[0])
		if len(versions) != 1 || err != nil {
			t.Errorf("%d versions, %v", len(versions), err)
		}
		return nil
	})
}

// Whichever fact is changed, the change is a new version; the earlier one
// stays as it was.
func TestEveryChangeIsANewVersion(t *testing.T) {
	changes := map[string]func(*register.Notification){
		"given name":   func(n *register.Notification) { n.Identity.Given += "x" },
		"family name":  func(n *register.Notification) { n.Identity.Family += "x" },
		"other names":  func(n *register.Notification) { n.Identity.Other += "x" },
		"birth":        func(n *register.Notification) { n.Identity.Birth.Day = 0 },
		"encoding":     func(n *register.Notification) { n.Identity.Encoding = anEncoding },
		"sealed":       func(n *register.Notification) { n.Identity = register.Identity{Sealed: "va1.x.y"} },
		"birth year":   func(n *register.Notification) { n.Facts.BirthYear++ },
		"basis":        func(n *register.Notification) { n.Facts.BirthBasis = "assessed" },
		"minor":        func(n *register.Notification) { n.Facts.PresumedMinor = "yes" },
		"sex":          func(n *register.Notification) { n.Facts.Sex = "male" },
		"citizenship":  func(n *register.Notification) { n.Facts.Citizenship = []string{"NG", "RO"} },
		"identified":   func(n *register.Notification) { n.Facts.IdentifiedOn = n.Facts.IdentifiedOn.AddDays(1) },
		"from":         func(n *register.Notification) { n.Facts.From = n.Facts.From.AddDays(1) },
		"to":           func(n *register.Notification) { n.Facts.To = codelist.MustDay(2016, 12, 31) },
		"status":       func(n *register.Notification) { n.Facts.Status = "verified" },
		"status body":  func(n *register.Notification) { n.Facts.StatusBody = "court" },
		"status day":   func(n *register.Notification) { n.Facts.StatusOn = codelist.MustDay(2016, 12, 31) },
		"exploitation": func(n *register.Notification) { n.Facts.Exploitation = nil },
		"means":        func(n *register.Notification) { n.Facts.Means = nil },
		"recruitment":  func(n *register.Notification) { n.Facts.Recruitment = nil },
		"country":      func(n *register.Notification) { n.Facts.ExploitationCountry = []string{"SE"} },
		"offered":      func(n *register.Notification) { n.Facts.Offered = n.Facts.Offered[:1] },
		"accepted":     func(n *register.Notification) { n.Facts.Accepted = nil },
		"permit":       func(n *register.Notification) { n.Facts.Permit = "none" },
		"stated":       func(n *register.Notification) { n.Identity.Stated = codelist.PartialDay{Year: 2001} },
		"assessed":     func(n *register.Notification) { n.Identity.Assessed = codelist.PartialDay{Year: 2001} },
		"documented":   func(n *register.Notification) { n.Identity.Documented = codelist.PartialDay{Year: 2001} },
		"detail":       func(n *register.Notification) { n.Facts.Detail.Consent = "given" },
	}
	// Four parts of a notification are its key or given by the register.
	if fields := reflect.TypeFor[register.Facts]().NumField() + reflect.TypeFor[register.Identity]().NumField(); len(changes) != fields {
		t.Errorf("%d changes are tried for %d fields", len(changes), fields)
	}
	s := newStore(t, Options{})
	version := 1
	ids, _ := receive(t, s, aNotification(1))
	for name, change := range changes {
		n := aNotification(1)
		change(&n)
		again, outcomes := receive(t, s, n)
		version++
		if outcomes[0] != register.NewVersion || again[0] != ids[0] {
			t.Errorf("%s: %v", name, outcomes)
		}
	}
	ctx := context.Background()
	err := s.View(ctx, testNote, func(tx *Tx) error {
		versions, err := tx.Versions(ctx, ids[0])
		if len(versions) != version || err != nil {
			t.Fatalf("%d versions, want %d, %v", len(versions), version, err)
		}
		first, want := versions[0].Facts, aNotification(1).Facts
		if !reflect.DeepEqual(first, want) {
			t.Errorf("the first version became %+v", first)
		}
		current, err := tx.Notification(ctx, ids[0])
		if current.Version != version {
			t.Errorf("version %d is current", current.Version)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	mustVerify(t, s)
}

func TestOnlyTheAgencyItselfReports(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	n := aNotification(1)
	try := func(a register.Actor) error {
		return s.Update(ctx, testNote, func(tx *Tx) error {
			_, _, err := register.Receive(ctx, tx, a, n)
			return err
		})
	}
	if err := try(register.Actor{ID: "x", Role: "reporter", Agency: "nav"}); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("another agency: %v", err)
	}
	if err := try(register.Actor{ID: "x", Role: "reporter", Agency: n.Agency}); err != nil {
		t.Errorf("the agency: %v", err)
	}
	if err := try(register.Actor{Role: "reporter"}); fault.KindOf(err) != fault.Internal {
		t.Errorf("nobody: %v", err)
	}
}

func agencyReturn(t *testing.T, s *Store, agency string, year int) register.AgencyReturn {
	t.Helper()
	ctx := context.Background()
	var found register.AgencyReturn
	err := s.View(ctx, testNote, func(tx *Tx) error {
		all, err := tx.AgencyReturns(ctx, year)
		for _, r := range all {
			if r.Agency == agency {
				found = r
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestZeroIsNotMissing(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		return errors.Join(
			tx.PutAgency(ctx, Agency{Code: "nav", Type: "welfare", FromYear: 2010}),
			tx.PutAgency(ctx, Agency{Code: "udi", Type: "immigration", FromYear: 2010, ToYear: 2015}),
			tx.PutAgency(ctx, Agency{Code: "pu", Type: "police", FromYear: 2017}))
	})
	if err != nil {
		t.Fatal(err)
	}
	row := aNotification(1)
	row.Agency = "nav"
	none := register.Notification{Agency: "nav", Year: 2016, Nothing: true, Received: testTime}
	steps := []struct {
		what    string
		n       register.Notification
		outcome register.Outcome
		want    register.AgencyReturn
	}{
		{"nothing to report", none, register.NothingNoted, register.AgencyReturn{State: register.Nothing, Latest: register.NothingToReport}},
		{"once more", none, register.Unchanged, register.AgencyReturn{State: register.Nothing, Latest: register.NothingToReport}},
		{"a row after all", row, register.Created, register.AgencyReturn{State: register.Reported, Latest: register.Retracted, Notifications: 1}},
		{"nothing against the row", none, register.NothingDenied,
			register.AgencyReturn{State: register.Reported, Latest: register.Contradicted, Notifications: 1, Conflict: true}},
		{"and again", none, register.NothingDenied,
			register.AgencyReturn{State: register.Reported, Latest: register.Contradicted, Notifications: 1, Conflict: true}},
		{"the same row", row, register.Unchanged,
			register.AgencyReturn{State: register.Reported, Latest: register.Contradicted, Notifications: 1, Conflict: true}},
	}
	if got := agencyReturn(t, s, "nav", 2016); got.State != register.Missing {
		t.Errorf("before anything: %+v", got)
	}
	for _, step := range steps {
		_, outcomes := receive(t, s, step.n)
		step.want.Agency, step.want.Year = "nav", 2016
		if got := agencyReturn(t, s, "nav", 2016); got != step.want || outcomes[0] != step.outcome {
			t.Errorf("%s: outcome %v, %+v, want %v, %+v", step.what, outcomes[0], got, step.outcome, step.want)
		}
	}
	row.Facts.Sex = "male"
	receive(t, s, row)
	if got := agencyReturn(t, s, "nav", 2016); got.Conflict || got.Latest != register.Retracted {
		t.Errorf("a corrected row does not resolve the conflict: %+v", got)
	}
	if got := agencyReturn(t, s, "udi", 2016); got.Agency != "" {
		t.Errorf("an agency that no longer reports is listed: %+v", got)
	}
	if got := agencyReturn(t, s, "udi", 2015); got.State != register.Missing {
		t.Errorf("an agency that has not reported: %+v", got)
	}
	mustVerify(t, s)
}

func TestSelectionsSelect(t *testing.T) {
	s := newStore(t, Options{})
	for year := 2014; year <= 2016; year++ {
		for _, agency := range []string{"nav", "udi"} {
			n := aNotification(1)
			n.Year, n.Agency = year, agency
			receive(t, s, n)
		}
	}
	ctx := context.Background()
	_ = s.View(ctx, testNote, func(tx *Tx) error {
		for selection, want := range map[Selection]int{
			{}: 6, {UpTo: 2015}: 4, {UpTo: 2013}: 0, {Year: 2015}: 2, {Agency: "nav"}: 3, {Year: 2016, Agency: "udi"}: 1, {Identity: true, UpTo: 2014}: 2,
		} {
			n, before := 0, register.NotificationID("")
			err := tx.EachNotification(ctx, selection, func(x register.Notification) error {
				if x.ID <= before {
					t.Error("not in the order of ids")
				}
				n, before = n+1, x.ID
				return nil
			})
			if n != want || err != nil {
				t.Errorf("%+v selects %d, want %d, %v", selection, n, want, err)
			}
		}
		years, err := tx.ReportingYears(ctx)
		if !reflect.DeepEqual(years, []int{2014, 2015, 2016}) || err != nil {
			t.Errorf("years are %v, %v", years, err)
		}
		stop := errors.New("stop")
		if err := tx.EachNotification(ctx, Selection{}, func(register.Notification) error { return stop }); !errors.Is(err, stop) {
			t.Errorf("error of the callback: %v", err)
		}
		if _, err := tx.Notification(ctx, "absent"); fault.KindOf(err) != fault.NotFound {
			t.Errorf("absent notification: %v", err)
		}
		return nil
	})
}

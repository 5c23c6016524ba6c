package act

import (
	"errors"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

var (
	testNote = audit.Note{Actor: "test", Role: "system", Action: "test", Purpose: "administer"}
)

// office is an installation and its desk, with a clock of its own.
type office struct {
	*Desk
	t   *testing.T
	st  *store.Store
	now time.Time
}

func newOffice(t *testing.T, synthetic bool) *office {
	t.Helper()
	o := &office{t: t, now: time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC)}
	clock := func() time.Time { return o.now }
	st, _, err := store.Create(ctx, filepath.Join(t.TempDir(), "data"), store.Options{Now: clock})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		report, err := st.Verify(ctx)
		if err != nil || !report.OK() {
			t.Errorf("the register does not verify: %v %v", err, report.Findings)
		}
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	if o.Desk, err = NewDesk(st, clock); err != nil {
		t.Fatal(err)
	}
	o.st = st
	if synthetic {
		o.update(func(tx *store.Tx) error { return tx.PutSetting(ctx, store.SettingSynthetic, "yes") })
	}
	return o
}

func (o *office) update(fn func(*store.Tx) error) {
	o.t.Helper()
	if err := o.st.Update(ctx, testNote, fn); err != nil {
		o.t.Fatal(err)
	}
}

// enrolled makes an account that can sign in.
func (o *office) enrolled(name, agency string, roles ...access.Role) string {
	o.t.Helper()
	id := register.NewID(o.now)
	o.update(func(tx *store.Tx) error {
		u := access.User{ID: id, Name: name, Display: name, Agency: agency, Roles: roles, Created: o.now}
		k := access.Credential{ID: register.NewID(o.now), Account: id, Kind: access.Passkey, Label: "key", Key: []byte(id), Content: []byte("{}"), Created: o.now}
		s := access.Session{ID: register.NewID(o.now), Account: id, Method: "passkey", Created: o.now, Seen: o.now}
		return errors.Join(tx.PutAccount(ctx, u), tx.PutCredential(ctx, k), tx.AddSession(ctx, s, [32]byte([]byte(id + id)[:32])))
	})
	return id
}

func (o *office) as(id string, r access.Role, p access.Purpose) access.Scope {
	return o.Matrix().Scope(access.Actor{ID: id, Role: r}, p)
}

func (o *office) admin(id string) access.Scope {
	return o.as(id, access.Administrator, access.Administer)
}

func (o *office) account(id string) access.User {
	o.t.Helper()
	var u access.User
	err := o.st.View(ctx, testNote, func(tx *store.Tx) (err error) {
		u, err = tx.Account(ctx, id)
		return err
	})
	if err != nil {
		o.t.Fatal(err)
	}
	return u
}

func (o *office) use(token string) error {
	return o.st.Update(ctx, testNote, func(tx *store.Tx) error {
		_, err := tx.UseInvitation(ctx, token)
		return err
	})
}

func wantError(t *testing.T, err error, key string) {
	t.Helper()
	var f *fault.Error
	if !errors.As(err, &f) || f.Key != key {
		t.Errorf("error is %v, want %s", err, key)
	}
}

func newcomer(name, agency string, roles ...access.Role) Newcomer {
	return Newcomer{Name: name, Display: "Display of " + name, Agency: agency, Roles: roles}
}

func TestTheFirstAdministratorGivesRolesAlone(t *testing.T) {
	o := newOffice(t, false)
	first := o.enrolled("first", "", access.Administrator)
	in, err := o.Invite(ctx, o.admin(first), newcomer("kari", "rosa", access.Reporter))
	if err != nil || in.Waits != "" || !in.Expires.Equal(o.now.Add(7*24*time.Hour)) {
		t.Fatalf("%+v %v", in, err)
	}
	if u := o.account(in.Account); !slices.Equal(u.Roles, []access.Role{access.Reporter}) || u.Agency != "rosa" {
		t.Errorf("%+v", u)
	}
	if err := o.use(in.Token); err != nil {
		t.Error(err)
	}
	again, err := o.InviteAgain(ctx, o.admin(first), in.Account)
	if err != nil {
		t.Fatal(err)
	}
	third, err := o.InviteAgain(ctx, o.admin(first), in.Account)
	if err != nil {
		t.Fatal(err)
	}
	if err := o.use(again.Token); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("an earlier invitation can be used: %v", err)
	}
	if err := o.use(third.Token); err != nil {
		t.Error(err)
	}
	_, err = o.InviteAgain(ctx, o.admin("operator"), first)
	wantError(t, err, "account.in_use")
	all, err := o.Members(ctx, o.admin(first))
	if err != nil || len(all) != 2 || all[0].Credentials+all[1].Credentials != 1 || all[0].Sessions+all[1].Sessions != 1 {
		t.Errorf("%+v %v", all, err)
	}
}

func TestARoleNeedsASecondAdministrator(t *testing.T) {
	o := newOffice(t, false)
	one := o.enrolled("one", "", access.Administrator)
	two := o.enrolled("two", "", access.Administrator)
	in, err := o.Invite(ctx, o.admin(one), newcomer("kari", "", access.Coordinator))
	if err != nil || in.Waits == "" {
		t.Fatalf("%+v %v", in, err)
	}
	if u := o.account(in.Account); len(u.Roles) != 0 {
		t.Errorf("roles before approval: %v", u.Roles)
	}
	_, err = o.Approve(ctx, o.admin(one), in.Waits)
	wantError(t, err, "account.own_proposal")
	_, err = o.Approve(ctx, o.as(two, access.Coordinator, access.Linking), in.Waits)
	wantError(t, err, "store.not_found")
	if _, err = o.Approve(ctx, o.admin(two), in.Waits); err != nil {
		t.Fatal(err)
	}
	if u := o.account(in.Account); !slices.Equal(u.Roles, []access.Role{access.Coordinator}) {
		t.Errorf("%v", u.Roles)
	}
	_, err = o.Approve(ctx, o.admin(two), in.Waits)
	wantError(t, err, "account.decided")

	// More waits, less does not; the latest proposal counts.
	waits, err := o.SetRoles(ctx, o.admin(one), in.Account, []access.Role{access.Coordinator, access.SecondReviewer})
	if err != nil || waits == "" {
		t.Fatal(err)
	}
	later, err := o.SetRoles(ctx, o.admin(two), in.Account, []access.Role{access.SecondReviewer})
	if err != nil || later == "" {
		t.Fatal(err)
	}
	_, err = o.Approve(ctx, o.admin(two), waits)
	wantError(t, err, "account.decided")
	open, err := o.Proposals(ctx, o.admin(one))
	if err != nil || len(open) != 1 || open[0].ID != later || open[0].By != two {
		t.Errorf("%+v %v", open, err)
	}
	if none, err := o.SetRoles(ctx, o.admin(one), in.Account, nil); err != nil || none != "" || len(o.account(in.Account).Roles) != 0 {
		t.Error(none, err)
	}
	_, err = o.Approve(ctx, o.admin(one), later) // overtaken
	wantError(t, err, "account.decided")
	waits, _ = o.SetRoles(ctx, o.admin(one), in.Account, []access.Role{access.Author})
	o.now = o.now.Add(proposalLife)
	_, err = o.Approve(ctx, o.admin(two), waits)
	wantError(t, err, "account.decided")
	waits, _ = o.SetRoles(ctx, o.admin(one), in.Account, []access.Role{access.Author})
	if err := o.Reject(ctx, o.admin(two), waits); err != nil {
		t.Fatal(err)
	}
	_, err = o.Approve(ctx, o.admin(two), waits)
	wantError(t, err, "account.decided")
}

func TestNobodyDecidesOnTheirOwnAccount(t *testing.T) {
	o := newOffice(t, false)
	one := o.enrolled("one", "", access.Administrator)
	two := o.enrolled("two", "", access.Administrator)
	_, err := o.SetRoles(ctx, o.admin(one), one, []access.Role{access.Administrator, access.Author})
	wantError(t, err, "account.self")
	wantError(t, o.Disable(ctx, o.admin(one), one), "account.self")
	_, err = o.ProposeRecovery(ctx, o.admin(one), one)
	wantError(t, err, "account.self")
	waits, err := o.SetRoles(ctx, o.admin(one), two, []access.Role{access.Administrator, access.Author})
	if err != nil {
		t.Fatal(err)
	}
	_, err = o.Approve(ctx, o.admin(two), waits)
	wantError(t, err, "account.self")
}

// One administrator cannot get rid of those who watch, and the last one stays.
func TestNobodyGetsRidOfWhoWatches(t *testing.T) {
	o := newOffice(t, false)
	one := o.enrolled("one", "", access.Administrator)
	two := o.enrolled("two", "", access.Administrator)
	guard := o.enrolled("guard", "", access.SecurityOfficer)
	for _, id := range []string{two, guard} {
		wantError(t, o.Disable(ctx, o.admin(one), id), "account.guarded")
		waits, err := o.SetRoles(ctx, o.admin(one), id, nil)
		if err != nil || waits == "" {
			t.Errorf("%q %v", waits, err)
		}
	}
	officer := o.as(guard, access.SecurityOfficer, access.Secure)
	if err := o.Disable(ctx, officer, two); err != nil {
		t.Fatal(err)
	}
	wantError(t, o.Disable(ctx, officer, one), "account.last_administrator")
	wantError(t, o.Disable(ctx, officer, guard), "account.self")
	_, err := o.SetRoles(ctx, officer, two, []access.Role{access.Author})
	wantError(t, err, "store.not_found") // the officer stops, and gives nothing
	// Opened again with what it had: the other administrator is gone, so the
	// operator must approve, or nobody is there who could.
	waits, err := o.SetRoles(ctx, o.admin(one), two, []access.Role{access.Administrator})
	if err != nil || waits != "" || !o.account(two).Active() {
		t.Error(waits, err)
	}
}

func TestAClosedAccountIsOutAtOnce(t *testing.T) {
	o := newOffice(t, false)
	one := o.enrolled("one", "", access.Administrator)
	kari := o.enrolled("kari", "rosa", access.Reporter)
	sessions := func(id string) int {
		all, err := o.Members(ctx, o.admin(one))
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(all, func(m Member) bool { return m.ID == id })
		return all[i].Sessions
	}
	if sessions(kari) != 1 {
		t.Error("no session to end")
	}
	if err := o.EndSessions(ctx, o.admin(one), kari); err != nil || sessions(kari) != 0 {
		t.Error(err)
	}
	ola := o.enrolled("ola", "rosa", access.Reporter)
	if err := o.Disable(ctx, o.admin(one), ola); err != nil || o.account(ola).Active() || sessions(ola) != 0 {
		t.Error(err)
	}
	in, err := o.Invite(ctx, o.admin(one), newcomer("per", "rosa", access.Reporter))
	if err != nil {
		t.Fatal(err)
	}
	if err := o.Disable(ctx, o.admin(one), in.Account); err != nil {
		t.Fatal(err)
	}
	if err := o.use(in.Token); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("the invitation of a closed account: %v", err)
	}
	_, err = o.ProposeRecovery(ctx, o.admin(one), ola)
	wantError(t, err, "account.disabled")
	wantError(t, o.EndSessions(ctx, o.admin(one), "absent"), "store.not_found.account")
}

func TestARecoveryTakesTwo(t *testing.T) {
	o := newOffice(t, false)
	one := o.enrolled("one", "", access.Administrator)
	kari := o.enrolled("kari", "rosa", access.Reporter)
	proposal, err := o.ProposeRecovery(ctx, o.admin(one), kari)
	if err != nil || proposal == "" {
		t.Fatal(err)
	}
	_, err = o.Approve(ctx, o.admin(one), proposal) // the only administrator, and still not alone
	wantError(t, err, "account.own_proposal")
	out, err := o.Approve(ctx, o.as("operator", access.Operator, access.Administer), proposal)
	if err != nil || out.Token == "" || !out.Expires.Equal(o.now.Add(24*time.Hour)) || out.Account != kari {
		t.Fatalf("%+v %v", out, err)
	}
	o.now = o.now.Add(24*time.Hour + time.Second)
	if err := o.use(out.Token); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("a recovery of yesterday: %v", err)
	}
}

func TestRolesThatDoNotGoTogether(t *testing.T) {
	o := newOffice(t, false)
	sc := o.admin("operator")
	for _, c := range []struct {
		n   Newcomer
		key string
	}{
		{newcomer("kari", "", access.Coordinator, access.Analyst), "account.incompatible"},
		{newcomer("kari", "", access.Administrator, access.Auditor), "account.incompatible"},
		{newcomer("kari", "rosa", access.Reporter, access.Coordinator), "account.incompatible"},
		{newcomer("kari", "rosa", access.Coordinator), "account.role_agency"},
		{newcomer("kari", "", access.Reporter), "account.role_agency"},
		{newcomer("kari", "rosa", access.Reporter, access.Reporter), "account.role"},
		{newcomer("kari", "", access.Operator), "account.role"},
		{newcomer("kari", "nowhere", access.Reporter), "account.agency"},
		{newcomer("k", "rosa", access.Reporter), "identity.name"},
		{newcomer("kari", "rosa", access.Reporter), ""},
		{newcomer("KARI", "rosa", access.Reporter), "store.account_name"},
	} {
		_, err := o.Invite(ctx, sc, c.n)
		if c.key == "" {
			if err != nil {
				t.Error(err)
			}
			continue
		}
		wantError(t, err, c.key)
	}
	_, err := o.Invite(ctx, o.as("x", access.Coordinator, access.Linking), newcomer("ola", "rosa", access.Reporter))
	wantError(t, err, "store.not_found")
	_, err = o.Members(ctx, o.as("x", access.Auditor, access.Supervise))
	wantError(t, err, "store.not_found")
}

func TestAMachineClientNeedsASecondAdministrator(t *testing.T) {
	o := newOffice(t, false)
	one := o.enrolled("one", "", access.Administrator)
	n := NewMachine{Agency: "rosa", Label: "case system", Keys: []byte(`{"keys":[]}`)}
	id, waits, err := o.AddMachineClient(ctx, o.admin(one), n)
	if err != nil || waits != "" {
		t.Fatal(waits, err)
	}
	two := o.enrolled("two", "", access.Administrator)
	second, waits, err := o.AddMachineClient(ctx, o.admin(one), n)
	if err != nil || waits == "" {
		t.Fatal(waits, err)
	}
	active := func() (on []string) {
		all, err := o.MachineClients(ctx, o.admin(one))
		if err != nil || len(all) != 2 {
			t.Fatal(all, err)
		}
		for _, m := range all {
			if m.Active() {
				on = append(on, m.ID)
			}
		}
		return on
	}
	if got := active(); !slices.Equal(got, []string{id}) {
		t.Error(got)
	}
	if _, err := o.Approve(ctx, o.admin(two), waits); err != nil || len(active()) != 2 {
		t.Error(err)
	}
	if err := o.DisableMachineClient(ctx, o.admin(one), id); err != nil || !slices.Equal(active(), []string{second}) {
		t.Error(err)
	}
	_, waits, _ = o.AddMachineClient(ctx, o.admin(one), n)
	open, _ := o.Proposals(ctx, o.admin(one))
	if err := o.DisableMachineClient(ctx, o.admin(one), open[0].Account); err != nil {
		t.Fatal(err)
	}
	_, err = o.Approve(ctx, o.admin(two), waits)
	wantError(t, err, "account.decided")
	for _, bad := range []NewMachine{{"nowhere", "x", n.Keys}, {"rosa", "", n.Keys}, {"rosa", "x", nil}} {
		if _, _, err := o.AddMachineClient(ctx, o.admin(one), bad); fault.KindOf(err) != fault.Invalid {
			t.Error(err)
		}
	}
}

func TestAgencies(t *testing.T) {
	o := newOffice(t, false)
	sc := o.admin("operator")
	if err := o.PutAgency(ctx, sc, RegisteredAgency{Code: "rosa", FromYear: 2010}); err != nil {
		t.Fatal(err)
	}
	wantError(t, o.PutAgency(ctx, sc, RegisteredAgency{Code: "nowhere"}), "account.agency")
	wantError(t, o.PutAgency(ctx, sc, RegisteredAgency{Code: "rosa", FromYear: 2016, ToYear: 2015}), "account.agency_years")
	wantError(t, o.PutAgency(ctx, sc, RegisteredAgency{Code: "rosa", FromYear: 16}), "account.agency_years")
	wantError(t, o.CloseAgency(ctx, sc, "udi", 2020), "store.not_found.agency")
	wantError(t, o.CloseAgency(ctx, sc, "rosa", 0), "account.agency_years")
	if err := o.CloseAgency(ctx, sc, "rosa", 2020); err != nil {
		t.Fatal(err)
	}
	all, err := o.Agencies(ctx, sc)
	if err != nil || len(all) != 1 || all[0].Type == "" || all[0].FromYear != 2010 || all[0].ToYear != 2020 {
		t.Errorf("%+v %v", all, err)
	}
	wantError(t, o.PutAgency(ctx, o.as("x", access.Reporter, access.Assess), RegisteredAgency{Code: "rosa"}), "store.not_found")
}

func TestDemonstrationAccountsNeedASyntheticInstallation(t *testing.T) {
	n := newcomer("kari", "rosa", access.Reporter)
	o := newOffice(t, false)
	_, err := o.AddDemonstrationAccount(ctx, o.admin("operator"), n)
	wantError(t, err, "identity.no_demonstration")
	o = newOffice(t, true)
	id, err := o.AddDemonstrationAccount(ctx, o.admin("operator"), n)
	if err != nil || len(o.account(id).Roles) != 1 {
		t.Error(err)
	}
}

func TestMember(t *testing.T) {
	o := newOffice(t, false)
	id := o.enrolled("kari", "rosa", access.Reporter)
	m, err := o.Member(ctx, o.admin("0190-first"), id)
	if err != nil || m.Display != "kari" || m.Credentials != 1 || m.Sessions != 1 {
		t.Errorf("%+v %v", m, err)
	}
	if _, err := o.Member(ctx, o.admin("0190-first"), "0190-nobody"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("nobody: %v", err)
	}
	if m, err := o.Member(ctx, o.as("0190-c", access.Coordinator, access.Linking), id); fault.KindOf(err) != fault.NotFound || m.Display != "" {
		t.Errorf("a coordinator: %+v %v", m, err)
	}
	var looks int
	_ = o.st.View(ctx, testNote, func(tx *store.Tx) error {
		all, err := tx.AuditEntries(ctx, store.EntryFilter{Kind: "account", Action: "look", Object: id, Limit: 10})
		looks = len(all)
		return err
	})
	if looks != 1 {
		t.Errorf("%d looks at the account are written down, want 1", looks)
	}
}

package act

import (
	"testing"

	"verdig/access"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

func TestSettings(t *testing.T) {
	o := newOffice(t, true)
	admin := o.admin("0190-first")
	for _, c := range []struct {
		name, value, before, key string
	}{
		{SettingDeadline, "03-01", "", ""},
		{SettingDeadline, "02-29", "", "act.setting.deadline"}, // not in every year
		{SettingDeadline, "3-1", "", "act.setting.deadline"},
		{SettingDeadline, "", "03-01", ""},
		{store.RetentionSetting("narrative"), "5", "", ""},
		{store.RetentionSetting("narrative"), "", "5", ""},
		{store.RetentionSetting("narrative"), "201", "", "act.setting.years"},
		{store.RetentionSetting("account"), "5", "", "store.not_found"},
		{store.SettingSynthetic, "no", "", "store.not_found"},
		{"deadline.concern_decision", "P45D", "", ""},
		{"deadline.concern_decision", "", "P45D", ""},
		{"deadline.concern_decision", "P0D", "", "act.setting.length"},
		{"deadline.concern_decision", "PT24H", "", "act.setting.length"},
		{"deadline.representative", "P1D", "", "act.setting.length"},
		{"deadline.reflection_end", "P9M", "", "store.not_found"}, // a rule of law
	} {
		before, err := o.PutSetting(ctx, admin, c.name, c.value)
		switch {
		case c.key != "":
			wantError(t, err, c.key)
		case err != nil || before != c.before:
			t.Errorf("%s = %q: was %q, %v, want %q", c.name, c.value, before, err, c.before)
		}
	}
	all, err := o.Settings(ctx, admin)
	if err != nil || len(all) != len(settable)+len(fixed) || all[0].Fixed || !all[len(settable)].Fixed || all[len(settable)].Value != "yes" {
		t.Errorf("%+v %v", all, err)
	}
	if _, err := o.PutSetting(ctx, o.as("0190-o", access.SecurityOfficer, access.Secure), SettingDeadline, "03-01"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("the security officer sets a deadline: %v", err)
	}
}

// A receipt of which two agencies were given the same reference opens nothing.
func TestEmergencyByReceipt(t *testing.T) {
	r := newRoom(t)
	put := func(reference, agency string) {
		t.Helper()
		err := r.st.Update(ctx, r.note("import", "assess"), func(tx *store.Tx) error {
			return tx.AddReceipt(ctx, store.Receipt{
				Reference: reference, Notification: r.of[agency], Version: 1, Agency: agency, Actor: "test", At: r.clock.now, Outcome: register.Created,
			})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	one, both := register.NewReceiptReference(), register.NewReceiptReference()
	put(one, "rosa")
	put(both, "rosa")
	put(both, "pd-oslo")
	if _, err := r.desk.OpenEmergency(ctx, r.worker(), register.NotificationID(both), "life", "x"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a reference of two: %v", err)
	}
	g, err := r.desk.OpenEmergency(ctx, r.worker(), register.NotificationID(one), "life", "x")
	if err != nil || g.Object != string(r.of["rosa"]) {
		t.Errorf("%+v %v", g, err)
	}
}

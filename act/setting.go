package act

import (
	"context"
	"slices"
	"strconv"
	"time"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/store"
)

// maxRetentionYears is the longest retention that can be set, in years.
const maxRetentionYears = 200

// Setting is one setting of the installation. None of them is secret.
type Setting struct {
	Name  string
	Value string // "" where it is not set
	Fixed bool   // made with the installation, or changed on the host alone
}

// settable are the settings that an administrator changes, in the order in
// which they are shown.
var settable = append([]string{SettingDeadline, store.RetentionSetting("identity"), store.RetentionSetting("narrative")}, houseRules()...)

// houseRules are the settings of the house's own deadlines in follow-up.
func houseRules() []string {
	var all []string
	for _, r := range casework.Rules() {
		if r.House {
			all = append(all, casework.HouseSetting(r.Code))
		}
	}
	return all
}

// HouseRule returns the deadline that a setting is of; ok is false for every
// other setting.
func HouseRule(setting string) (r *casework.Rule, ok bool) {
	for _, r := range casework.Rules() {
		if r.House && casework.HouseSetting(r.Code) == setting {
			return r, true
		}
	}
	return nil, false
}

func isHouse(setting string) bool { _, ok := HouseRule(setting); return ok }

// checkHouse refuses a length that is none. A deadline of hours stays one of
// hours, and one of days, weeks or months one of these; "" is the length of the
// rule.
func checkHouse(r *casework.Rule, value string) error {
	p, err := codelist.ParsePeriod(value)
	none, hours := p == codelist.Period{}, r.Length.Hours > 0
	if value != "" && (err != nil || none || (p.Hours > 0) != hours) {
		return fault.New(fault.Invalid, "act.setting.length")
	}
	return nil
}

// fixed are the settings that are shown and not changed here.
var fixed = []string{
	store.SettingSynthetic, store.SettingEncodingKey, store.SettingInstallation, store.SettingAuditKey, store.SettingWitnesses,
}

// Settings returns the settings of the installation: first those that
// [Desk.PutSetting] changes, then those that stand.
func (d *Desk) Settings(ctx context.Context, sc access.Scope) ([]Setting, error) {
	var all []Setting
	err := d.store.ViewAs(ctx, sc, listSettings, "", func(tx *store.Tx) error {
		for _, name := range append(slices.Clone(settable), fixed...) {
			value, _, err := tx.Setting(ctx, name)
			if err != nil {
				return err
			}
			all = append(all, Setting{Name: name, Value: value, Fixed: slices.Contains(fixed, name)})
		}
		return nil
	})
	return all, err
}

// PutSetting sets a setting and returns what it was before. The deadline of
// returns is a day of every year, MM-DD, or "" for none; a retention is a number
// of years from 0 to 200, and 0 or "" means for ever; a deadline of the house is
// a period of ISO 8601, and "" means the length of the rule. Another name is
// fault.NotFound, another value fault.Invalid.
func (d *Desk) PutSetting(ctx context.Context, sc access.Scope, name, value string) (before string, err error) {
	switch {
	case !slices.Contains(settable, name):
		return "", errNotThere()
	case name == SettingDeadline:
		// 2001 is no leap year: the day is one of every year
		if _, err := time.Parse("2006-01-02", "2001-"+value); err != nil && value != "" {
			return "", fault.New(fault.Invalid, "act.setting.deadline")
		}
	case isHouse(name):
		r, _ := HouseRule(name)
		if err := checkHouse(r, value); err != nil {
			return "", err
		}
	default:
		if value == "" {
			value = "0"
		}
		years, err := strconv.Atoi(value)
		if err != nil || years < 0 || years > maxRetentionYears {
			return "", fault.New(fault.Invalid, "act.setting.years", strconv.Itoa(maxRetentionYears))
		}
		value = strconv.Itoa(years)
	}
	err = d.store.UpdateAs(ctx, sc, manageSettings, "", func(tx *store.Tx) error {
		if before, _, err = tx.Setting(ctx, name); err != nil || before == value {
			return err
		}
		return tx.PutSetting(ctx, name, value)
	})
	return before, err
}

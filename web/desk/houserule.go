package desk

import (
	"strconv"
	"strings"

	"verdig/act"
	"verdig/codelist"
)

// houseRow is a deadline that is the house's own, on the page of settings.
type houseRow struct {
	settingRow
	Title, Source string
	Number, Unit  string   // what is set, or the length of the rule
	Units         []string // that it may be set in
	Preset        string   // the length of the rule, in words
	Set           bool     // an administrator has set it
}

func isHouseRule(setting string) bool { _, ok := act.HouseRule(setting); return ok }

// periodUnits are the units in which a length is written: days, weeks, months.
var periodUnits = []string{"D", "W", "M"}

func (f frame) houseRow(r settingRow) houseRow {
	rule, _ := act.HouseRule(r.Name)
	h := houseRow{settingRow: r, Title: f.Label("deadline_rule", rule.Code), Source: rule.Source, Units: periodUnits, Set: r.Value != ""}
	if rule.Length.Hours > 0 {
		h.Units = []string{"H"}
	}
	number, unit := periodParts(rule.Length)
	h.Preset = f.T("desk.settings.length."+unit, number)
	h.Number, h.Unit = number, unit
	if r.Value != "" {
		if p, err := codelist.ParsePeriod(r.Value); err == nil {
			h.Number, h.Unit = periodParts(p)
		} else { // as it was sent
			h.Number, h.Unit = strings.TrimPrefix(strings.TrimPrefix(r.Value[:len(r.Value)-1], "P"), "T"), r.Value[len(r.Value)-1:]
		}
	}
	return h
}

// periodParts writes a length as a number and its unit.
func periodParts(p codelist.Period) (number, unit string) {
	switch {
	case p.Hours > 0:
		return strconv.Itoa(p.Hours), "H"
	case p.Months > 0:
		return strconv.Itoa(p.Months), "M"
	case p.Days%7 == 0:
		return strconv.Itoa(p.Days / 7), "W"
	}
	return strconv.Itoa(p.Days), "D"
}

// periodOf writes a number and a unit as ISO 8601 does; "" for no number, which
// is the length of the rule.
func periodOf(number, unit string) string {
	number = strings.TrimSpace(number)
	switch {
	case number == "":
		return ""
	case unit == "H":
		return "PT" + number + "H"
	}
	return "P" + number + unit
}

package casework

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"verdig/codelist"
)

// Rule is a deadline that the law or the house sets: a line of the code list
// deadline_rule.
type Rule struct {
	Code   string
	Start  []string // codes of plan_event that start it
	Settle []string // codes of plan_event, and "status:CODE", that settle it
	Length codelist.Period
	House  bool   // the house's own: an administrator sets its length
	Law    string // code list law, "" where the source names no provision
	Next   bool   // ends on the next working day where it would end on another
	Area   Area
	Source string // address of what it rests on; of a house rule, of what it serves
	Tell   []TellAt

	from, to codelist.Day
}

// TellAt says who is told of a deadline, and when.
type TellAt struct {
	Rung    Rung
	Before  bool
	Period  codelist.Period // from the day on which it ends, or its hour
	Working int             // working days after that day, instead of a period
}

// House holds what an administrator has set instead of the length of house
// rules, by the code of the rule, as ISO 8601 periods.
type House map[string]string

// HouseSetting is the setting that holds the length of a house rule.
func HouseSetting(rule string) string { return housePrefix + rule }

const housePrefix = "deadline."

// HouseOf makes the lengths of the house from settings by name; what is no
// setting of a house rule, or empty, is left out.
func HouseOf(settings map[string]string) House {
	h := make(House)
	for name, value := range settings {
		if code, ok := strings.CutPrefix(name, housePrefix); ok && value != "" {
			h[code] = value
		}
	}
	return h
}

// ValidOn reports whether the rule is in force on a day.
func (r *Rule) ValidOn(d codelist.Day) bool {
	return (r.from.IsZero() || !d.Before(r.from)) && (r.to.IsZero() || !d.After(r.to))
}

// Years returns the days between which the rule is in force, zero where open.
func (r *Rule) Span() (from, to codelist.Day) { return r.from, r.to }

// In is the length of the rule where the house has set lengths.
func (r *Rule) In(h House) codelist.Period {
	if text, ok := h[r.Code]; ok && r.House {
		if p, err := codelist.ParsePeriod(text); err == nil {
			return p
		}
	}
	return r.Length
}

// end is when the deadline of an event ends: the day, and the moment at which
// it has passed. A permit that says itself when it ends does so.
func (r *Rule) end(e *Step, h House) (codelist.Day, time.Time) {
	length := r.In(h)
	if !e.Until.IsZero() {
		return e.Until, e.Until.AddDays(1).Begin(codelist.Norway())
	}
	if length.Hours > 0 {
		at := startOf(e).Add(time.Duration(length.Hours) * time.Hour)
		return codelist.NorwegianDay(at), at
	}
	day := e.Day.AddPeriod(length)
	if r.Next {
		day = codelist.NextWorkingDay(day)
	}
	return day, day.AddDays(1).Begin(codelist.Norway())
}

// startOf is the moment of an event: its hour, where that is known, or else the
// beginning of its day, which is the earliest that it can have been.
func startOf(e *Step) time.Time {
	if t, err := time.Parse(hourLayout, e.Hour); err == nil {
		d := e.Day
		return time.Date(d.Year(), time.Month(d.Month()), d.DayOfMonth(), t.Hour(), t.Minute(), 0, 0, codelist.Norway()).UTC()
	}
	return e.Day.Begin(codelist.Norway())
}

// when is the moment at which somebody is told of a deadline: at the beginning
// of a day, or hours after it has passed.
func (t TellAt) when(day codelist.Day, at time.Time) time.Time {
	switch {
	case t.Working > 0:
		return codelist.AddWorkingDays(day, t.Working).Begin(codelist.Norway())
	case t.Period.Hours > 0:
		return at.Add(time.Duration(t.Period.Hours) * time.Hour)
	case t.Period == codelist.Period{}:
		return at
	case t.Before:
		return day.AddMonths(-t.Period.Months).AddDays(-t.Period.Days).Begin(codelist.Norway())
	}
	return day.AddPeriod(t.Period).Begin(codelist.Norway())
}

// Rules returns the rules of deadlines, in the order of the code list.
func Rules() []*Rule { return deadlineRules() }

func ruleOf(code string) *Rule {
	for _, r := range Rules() {
		if r.Code == code {
			return r
		}
	}
	return nil
}

// RuleOf returns a rule by its code; ok is false where there is none.
func RuleOf(code string) (r *Rule, ok bool) {
	r = ruleOf(code)
	return r, r != nil
}

var deadlineRules = sync.OnceValue(func() []*Rule {
	codes, err := codelist.Load()
	if err != nil {
		panic(err) // the data are part of the program
	}
	s, _ := codes.Scheme("deadline_rule")
	var all []*Rule
	for _, c := range s.Codes {
		r, err := readRule(c)
		if err != nil {
			panic(fmt.Sprintf("casework: deadline_rule %s: %v", c.Code, err))
		}
		all = append(all, r)
	}
	return all
})

func readRule(c codelist.Code) (*Rule, error) {
	r := &Rule{
		Code: c.Code, Start: strings.Fields(c.Attrs["start"]), Settle: strings.Fields(c.Attrs["settle"]), House: c.Attrs["ground"] == "house",
		Law: c.Attrs["law"], Next: c.Attrs["ends"] == "next", Area: Area(c.Attrs["area"]), Source: c.Attrs["source"], from: c.ValidFrom, to: c.ValidTo,
	}
	var err error
	if r.Length, err = codelist.ParsePeriod(c.Attrs["length"]); err != nil {
		return nil, err
	}
	if len(r.Start) == 0 || !r.House && c.Attrs["ground"] != "law" || r.Source == "" {
		return nil, fmt.Errorf("no start, ground or source")
	}
	for _, text := range strings.Fields(c.Attrs["tell"]) {
		t, err := readTell(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", text, err)
		}
		r.Tell = append(r.Tell, t)
	}
	if len(r.Tell) == 0 {
		return nil, fmt.Errorf("nobody is told")
	}
	return r, nil
}

// readTell reads RUNG:LENGTH; the length is -P30D before the day, P0D when it
// has passed, P30D after the day, PT48H after the hour, or W3 for working days
// after the day.
func readTell(text string) (TellAt, error) {
	rung, length, _ := strings.Cut(text, ":")
	t := TellAt{Rung: Rung(rung)}
	if rankOf(t.Rung) < 0 {
		return t, fmt.Errorf("no rung")
	}
	if days, ok := strings.CutPrefix(length, "W"); ok {
		_, err := fmt.Sscanf(days, "%d", &t.Working)
		return t, err
	}
	length, t.Before = strings.CutPrefix(length, "-")
	var err error
	t.Period, err = codelist.ParsePeriod(length)
	return t, err
}

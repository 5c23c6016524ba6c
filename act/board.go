package act

import (
	"context"
	"slices"
	"strconv"
	"time"

	"verdig/access"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// The uses of the boards.
var (
	listReturns = access.Use{Compartment: access.Return, Action: access.List}
	addReturn   = access.Use{Compartment: access.Return, Action: access.Add}
	listNotes   = access.Use{Compartment: access.Notification, Action: access.List}
)

// SettingDeadline is the setting of the day (MM-DD) in the year after the
// reporting year by which returns are due; where it is not set, or empty,
// nothing is late.
const SettingDeadline = "return_deadline"

// ReturnRow is where the return of one agency for one year stands. What is not
// known is not guessed: an agency that has said nothing has not reported.
type ReturnRow struct {
	register.AgencyReturn
	Expected bool      // the agency is expected to return for the year
	First    time.Time // first and last word of the return; zero where there is none
	Last     time.Time
	Late     bool // came after the deadline, or is missing after it
	Reminded []time.Time
}

// Board is the state of all returns for one year.
type Board struct {
	Year     int
	Years    []int // years for which there is anything to show, latest first
	Deadline codelist.Day
	Rows     []ReturnRow
}

// Count returns how many agencies are in a state.
func (b Board) Count(s register.ReturnState) int {
	n := 0
	for _, r := range b.Rows {
		if r.State == s {
			n++
		}
	}
	return n
}

// Completeness returns the board of a year; 0 is the latest year that is over.
// An agency sees its own row.
func (d *Desk) Completeness(ctx context.Context, sc access.Scope, year int) (Board, error) {
	b := Board{Year: year}
	err := d.store.ViewAs(ctx, sc, listReturns, "", func(tx *store.Tx) error {
		var err error
		if b.Years, err = d.boardYears(ctx, tx); err != nil {
			return err
		}
		if b.Year == 0 {
			b.Year = d.today().Year() - 1
		}
		b.Deadline, err = deadline(ctx, tx, b.Year)
		if err != nil {
			return err
		}
		return d.boardRows(ctx, tx, sc, &b)
	})
	return b, err
}

// boardYears are the years of the register and the two that are being reported.
func (d *Desk) boardYears(ctx context.Context, tx *store.Tx) ([]int, error) {
	years, err := tx.ReportingYears(ctx)
	this := d.today().Year()
	for _, y := range []int{this - 1, this} {
		if !slices.Contains(years, y) {
			years = append(years, y)
		}
	}
	slices.Sort(years)
	slices.Reverse(years)
	return years, err
}

func deadline(ctx context.Context, tx *store.Tx, year int) (codelist.Day, error) {
	text, ok, err := tx.Setting(ctx, SettingDeadline)
	if err != nil || !ok || text == "" {
		return codelist.Day{}, err
	}
	t, err := time.Parse("01-02", text)
	if err != nil {
		return codelist.Day{}, fault.Wrap(fault.Internal, err, "act.bad_setting", SettingDeadline)
	}
	return codelist.DayOf(time.Date(year+1, t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)), nil
}

func (d *Desk) boardRows(ctx context.Context, tx *store.Tx, sc access.Scope, b *Board) error {
	returns, err := tx.AgencyReturns(ctx, b.Year)
	if err != nil {
		return err
	}
	spans, err := tx.ReceivedSpans(ctx, b.Year)
	if err != nil {
		return err
	}
	sent, err := tx.RemindersOf(ctx, b.Year)
	if err != nil {
		return err
	}
	agencies, err := tx.Agencies(ctx)
	if err != nil {
		return err
	}
	began, err := tx.Began(ctx)
	if err != nil {
		return err
	}
	for _, r := range register.Awaited(d.codes, returns) {
		if sc.Reach(listReturns) != access.All && r.Agency != sc.Actor().Agency {
			continue
		}
		row := ReturnRow{AgencyReturn: r, First: spans[r.Agency].First, Last: spans[r.Agency].Last}
		row.Expected = slices.ContainsFunc(agencies, func(a store.Agency) bool {
			return a.Code == r.Agency && a.FromYear <= b.Year && (a.ToYear == 0 || a.ToYear >= b.Year)
		}) && register.Returns(d.codes, r.Agency)
		for _, s := range sent {
			if s.Agency == r.Agency {
				row.Reminded = append(row.Reminded, s.At)
			}
		}
		row.Late = late(row, b.Deadline, began, d.now())
		b.Rows = append(b.Rows, row)
	}
	return nil
}

// late reports whether a return came after its deadline, or is missing after
// it. A year whose deadline had passed before the register was made is history
// that was loaded, and not late.
func late(r ReturnRow, deadline codelist.Day, began, now time.Time) bool {
	if deadline == (codelist.Day{}) || deadline.Compare(codelist.NorwegianDay(began)) < 0 || !r.Expected {
		return false
	}
	when := now
	if !r.First.IsZero() {
		when = r.First
	}
	return codelist.NorwegianDay(when).Compare(deadline) > 0
}

// NoticeReminded tells an agency that its return for a year, the object, is
// expected.
const NoticeReminded = "return.reminded"

// Remind reminds an agency of a missing return and tells everybody who works
// for it; see [register.Remind].
func (d *Desk) Remind(ctx context.Context, sc access.Scope, agency string, year int) error {
	if sc.Reach(addReturn) != access.All {
		return d.refuse(ctx, sc, addReturn, agency)
	}
	return d.store.UpdateAs(ctx, sc, addReturn, agency, func(tx *store.Tx) error {
		r, err := register.Remind(ctx, tx, actorOf(sc), register.Reminder{Agency: agency, Year: year, At: d.now()})
		if err != nil {
			return err
		}
		return tx.AddNotice(ctx, register.Notice{Agency: agency, Kind: NoticeReminded, Object: strconv.Itoa(r.Year), At: r.At})
	})
}

package simulate

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/justice"
	"verdig/register"
)

// Told event by event, a file a year, the same country has the same reports and
// convictions: no row is refused, and what is counted is the truth.
func TestTheCasesToldAsEventsAreTheTruth(t *testing.T) {
	lib := library(t)
	for name, s := range countries() {
		s.CaseEvents = true
		t.Run(name, func(t *testing.T) {
			files := written(t, made(t, s))
			if n := len(returnedRows(t, files, exchange.CriminalReturn)); n > 0 {
				t.Errorf("%d rows of yearly returns beside the events", n)
			}
			last := made(t, s).settings.Last
			if later, ok := files[LaterEvents]; ok {
				files["returns/"+CriminalAgency+"-"+strconv.Itoa(last+1)+".csv"] = later
			}
			rows := returnedRows(t, files, exchange.CaseEvents)
			var events []justice.Event
			for _, year := range years(rows) {
				b := justice.NewBatch(justice.BatchOf{
					Codes: lib, Roll: justice.FoldEvents(events), Today: codelist.MustDay(2099, 1, 1), Sender: CriminalAgency, Actor: "analyst",
					At:     time.Date(year+1, 1, 1, 0, 0, 0, 0, time.UTC),
					Person: func(string) (register.NotificationID, error) { return "", nil },
				})
				for i, r := range rows {
					if r.year != year {
						continue
					}
					if day := r.values["event_on"][:4]; year <= last && day > strconv.Itoa(year) || year > last && day < strconv.Itoa(year) {
						t.Errorf("%d: a day in %s", year, day)
					}
					values := map[justice.Field]string{}
					for k, v := range r.values {
						values[justice.Field(k)] = v
					}
					if err := b.Add(i, values, nil); err != nil {
						t.Fatal(err)
					}
				}
				said, results := b.Settle()
				for _, r := range results {
					for _, i := range r.Issues {
						t.Errorf("%d, %s on %s: %s: %s", year, rows[r.Row].values["event"], rows[r.Row].values["event_on"], i.Field, i.Key)
					}
				}
				events = append(events, said...)
			}
			roll := justice.FoldEvents(events)
			if open := slices.DeleteFunc(roll.Paths(codelist.Day{}, codelist.MustDay(2099, 1, 1), codelist.MustDay(2099, 1, 1)), func(p justice.Path) bool { return p.End != "" }); len(open) > 0 {
				t.Errorf("%d reports never come to an end", len(open))
			}
			for year, want := range targetsOf(t, files) {
				got := countedIn(roll.Account(codelist.MustDay(year, 12, 31)), year)
				if truth := []int{want[idReports], want[idAggravated], want[idConvicted], want[idConvictedNow]}; !slices.Equal(got, truth) {
					t.Errorf("%d: reports, aggravated, cases since 2016 and of the year: found %v, the truth is %v", year, got, truth)
				}
			}
		})
	}
}

// years are those of which there are rows, in order.
func years(rows []row) []int {
	var out []int
	for _, r := range rows {
		if !slices.Contains(out, r.year) {
			out = append(out, r.year)
		}
	}
	slices.Sort(out)
	return out
}

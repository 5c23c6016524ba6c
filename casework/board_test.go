package casework

import (
	"slices"
	"testing"
	"time"

	"verdig/codelist"
)

func TestWeeksAndBandsOfBoards(t *testing.T) {
	for day, want := range map[string]string{"2026-11-30": "2026-11-30", "2026-12-06": "2026-11-30", "2026-11-28": "2026-11-23", "2027-01-01": "2026-12-28"} {
		d, err := codelist.ParseDay(day)
		if err != nil || monday(d).String() != want {
			t.Errorf("the week of %s begins on %s: %v", day, monday(d), err)
		}
	}
	if !monday(codelist.Day{}).IsZero() {
		t.Error("no day has a week")
	}
	for hours, want := range map[int]string{0: "day", 23: "day", 24: "week", 167: "week", 168: "month", 719: "month", 720: "older"} {
		if got := band(time.Duration(hours) * time.Hour); got != want {
			t.Errorf("%d hours are %q", hours, got)
		}
	}
}

func TestWhenWorkIsDue(t *testing.T) {
	today := codelist.MustDay(2026, 11, 28)
	b := &Board{today: today}
	for _, c := range []struct {
		todo Todo
		want string
		late bool
	}{
		{Todo{}, MineLater, false},
		{Todo{Alarm: true}, MineToday, false},
		{Todo{Other: "nav"}, MineToday, false},
		{Todo{Other: "nav", Waits: true}, MineWaits, false},
		{Todo{Due: today.AddDays(-1)}, MineToday, true},
		{Todo{Due: today.AddDays(-1), Waits: true}, MineWaits, false},
		{Todo{Due: today, Alarm: true}, MineToday, true}, // its hour has passed
		{Todo{Due: today}, MineToday, false},
		{Todo{Due: today.AddDays(7)}, MineWeek, false},
		{Todo{Due: today.AddDays(8)}, MineLater, false},
	} {
		if got := b.when(c.todo); got != c.want || b.late(c.todo) != c.late {
			t.Errorf("%+v is of %s, late %v", c.todo, got, b.late(c.todo))
		}
	}
}

func TestTheMostPressingStandsFirst(t *testing.T) {
	now := time.Date(2026, 11, 28, 9, 0, 0, 0, time.UTC)
	day := codelist.DayOf(now)
	want := []Item{
		{Todo: Todo{Key: todoMissing, Alarm: true, Since: now}},
		{Todo: Todo{Key: "orphan", Alarm: true, Since: now.Add(-time.Hour)}},
		{Todo: Todo{Other: "nav", Since: now}},
		{Todo: Todo{Due: day}},
		{Todo: Todo{Due: day.AddDays(1), Since: now}, Own: true},
		{Todo: Todo{Due: day.AddDays(1), Since: now.Add(-time.Hour)}},
		{Todo: Todo{Since: now.Add(-time.Hour)}},
		{Todo: Todo{Since: now}},
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortStableFunc(got, compareItems)
	for i := range want {
		if got[i].Todo.Key != want[i].Todo.Key || got[i].Todo.Since != want[i].Todo.Since || got[i].Todo.Due != want[i].Todo.Due || got[i].Own != want[i].Own {
			t.Errorf("%d: %+v", i, got[i].Todo)
		}
	}
}

func TestGroupsStandInTheirOrder(t *testing.T) {
	if got := FigureMine.Groups([]string{MineWaits, MineLater, MineToday, MineToday}); !slices.Equal(got, []string{MineToday, MineLater, MineWaits}) {
		t.Error(got)
	}
	if got := FigureLate.Groups([]string{"udi", "nav", "udi"}); !slices.Equal(got, []string{"nav", "udi"}) {
		t.Error(got)
	}
}

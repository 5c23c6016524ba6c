package codelist

import (
	"sync"
	"time"
	_ "time/tzdata" // a machine without zones would call another hour night
)

// Norway is the time zone of the people who work with the register: what is
// night, and when a day begins and ends.
func Norway() *time.Location { return norway() }

var norway = sync.OnceValue(func() *time.Location {
	zone, err := time.LoadLocation("Europe/Oslo")
	if err != nil {
		panic(err) // it is part of the program
	}
	return zone
})

// NorwegianDay is the day that it is in Norway at a moment.
func NorwegianDay(t time.Time) Day { return DayOf(t.In(Norway())) }

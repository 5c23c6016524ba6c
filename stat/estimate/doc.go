// Package estimate knows what may be concluded from counts and durations: how
// far a small count is from another, how long stages of a case take when not
// all have ended, and what is left of a difference when many are looked at. It
// is pure: no file, no clock, no random source.
package estimate

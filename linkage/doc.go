// Package linkage counts every person once. It is given what many
// notifications say of who somebody is and answers which of them concern the
// same human being, without ever having been shown a right answer.
//
// It knows names (in any script), partial dates, sex, citizenship, addresses,
// numbers and further facts, keyed encodings in their place, the source and
// period of a notification, and earlier human decisions. It compares
// pairs of records field by field, learns from the records themselves how much
// each kind of agreement is worth (Fellegi and Sunter 1969, with parameters by
// expectation-maximisation), weighs rare agreements above common ones, groups
// the records into persons, and divides the pairs into three zones: accepted
// by rule, for a human to review, and not linked. An [Index] takes later
// records in with what was learned.
//
// It knows no store, no file, no clock and no agency's rules: everything comes
// in as an argument, and equal arguments give equal results whatever the order
// of the records or the letter case of their text. The method is described in
// doc/methods/linkage.md.
package linkage

// Package dice compares keyed Bloom-filter encodings: which pairs of filters
// share so many bits that their Dice coefficient
//
//	2 |a and b| / (|a| + |b|)
//
// reaches a threshold. It knows nothing of names, keys or people: a filter is
// a row of bits, and what the bits stand for was decided where it was made.
//
// A [Set] holds filters of one width, sorted by cardinality as they come in.
// [Compare] answers for all pairs of two sets, or of a set with itself, on all
// cores; [Find] answers for one filter against a set. Both give the same
// answer on every processor and for every number of workers: the vector
// implementations count exactly what the portable one counts.
// doc/methods/dice.md has the bound, the layout and the measured speed.
package dice

// Package quality compares the outcome of a linkage with the truth, where the
// truth is known. It knows which records the linkage joined and which person
// each record really is; it knows nothing of names, files or thresholds, and
// never tells the linkage what it knows. The figures are defined in
// doc/methods/match.md.
package quality

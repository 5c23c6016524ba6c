// Package simulate knows a synthetic country: people with a known truth, the
// agencies that meet some of them, and the returns as those agencies write
// them, with aliases, transliterations, uncertain dates, contradictions and
// typing errors. It calibrates the true counts exactly to given marginals.
//
// It does not know how records are linked, and nothing in it was fitted to a
// linkage method. It writes no file by itself: [Country.Write] asks its caller
// for a writer by name. The same settings give the same bytes.
package simulate

package linkage

import (
	"errors"
	"fmt"
)

// Errors returned by [Link]. Callers test them with errors.Is.
var (
	ErrNoID        = errors.New("linkage: record without identifier")
	ErrDuplicateID = errors.New("linkage: two records with one identifier")
	ErrSettings    = errors.New("linkage: setting out of range")
)

// Defaults of [Settings].
const (
	DefaultMaxFalseLinkRate  = 0.003
	DefaultMaxMissedLinkRate = 0.005
	DefaultMaxReviewShare    = 0.03
	DefaultMinReviewChance   = 0.05
	DefaultAllPairsLimit     = 1000
	DefaultBlockLimit        = 40
)

// Settings of a run. The zero value means the documented defaults.
type Settings struct {
	// MaxFalseLinkRate is the greatest acceptable expected share of wrong
	// pairs among the pairs joined by rule; default 0.003.
	MaxFalseLinkRate float64

	// MaxMissedLinkRate is the greatest acceptable expected share of true
	// pairs that are neither joined nor put to review; default 0.005.
	MaxMissedLinkRate float64

	// MaxReviewShare bounds the work of review: at most this share of the
	// persons, as they are counted before review, is touched by a question;
	// default 0.03. If the bound is reached before MaxMissedLinkRate,
	// Stats.MissedLinkRate says what is left.
	MaxReviewShare float64

	// MinReviewChance is the least probability of a "same" that is worth a
	// human's time; default 0.05.
	MinReviewChance float64

	// AllPairsLimit is the number of records up to which every pair is
	// compared, so that no link is lost to blocking; default 1,000.
	AllPairsLimit int

	// BlockLimit is the number of records above which a block is divided
	// before its pairs are compared; default 40.
	BlockLimit int

	// Balance chooses the threshold that makes the expected F1 over the pairs
	// of the persons greatest, in place of MaxFalseLinkRate.
	Balance bool

	// OneToOne says that each side is free of duplicates, so that a record has
	// at most one partner.
	OneToOne bool

	// OnePerSource says that each source is free of duplicates, so that a
	// person has at most one record of each.
	OnePerSource bool

	// KeepScored asks for Result.Scored and Result.Merges, and leaves
	// Result.Accepted and Result.Review without their Fields (see
	// Result.Explain).
	KeepScored bool

	// Seed of the sample of random pairs. Any value will do, also 0.
	Seed uint64

	// Progress, if not nil, is told how far a stage has come. It is called
	// from the goroutine that called Link.
	Progress func(stage string, done, total int)
}

// withDefaults fills in the zero values and checks the rest.
func (s Settings) withDefaults() (Settings, error) {
	rates := []struct {
		name  string
		value *float64
		zero  float64
	}{
		{"MaxFalseLinkRate", &s.MaxFalseLinkRate, DefaultMaxFalseLinkRate},
		{"MaxMissedLinkRate", &s.MaxMissedLinkRate, DefaultMaxMissedLinkRate},
		{"MaxReviewShare", &s.MaxReviewShare, DefaultMaxReviewShare},
		{"MinReviewChance", &s.MinReviewChance, DefaultMinReviewChance},
	}
	for _, r := range rates {
		if *r.value == 0 {
			*r.value = r.zero
		}
		if !(*r.value > 0 && *r.value <= 1) { // also catches NaN
			return s, fmt.Errorf("%w: %s must be above 0 and at most 1", ErrSettings, r.name)
		}
	}
	if s.AllPairsLimit == 0 {
		s.AllPairsLimit = DefaultAllPairsLimit
	}
	if s.BlockLimit == 0 {
		s.BlockLimit = DefaultBlockLimit
	}
	if s.AllPairsLimit < 0 || s.BlockLimit < 2 {
		return s, fmt.Errorf("%w: AllPairsLimit below 0 or BlockLimit below 2", ErrSettings)
	}
	return s, nil
}

// progress reports if anybody listens.
func (s *Settings) progress(stage string, done, total int) {
	if s.Progress != nil {
		s.Progress(stage, done, total)
	}
}

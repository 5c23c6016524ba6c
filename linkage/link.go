package linkage

import (
	"cmp"
	"context"
	"slices"
)

// engine is the state of one run.
type engine struct {
	settings  Settings
	corpus    *corpus
	shares    *shares
	params    *parameters
	comparers []*comparer
	pairs     []scored // sorted by record numbers
	patterns  []levels
	person    []int32   // the person that a record is taken as, for frequencies
	weight    []float64 // 1 over the number of records of that person
	texts     []textSample
	codes     *codes  // nil if nothing is encoded
	least     float64 // least weight of a link made by rule, bits
	grown     bool    // records were added after the first run, not in order of identifier
	fair      float64 // greatest expected F1, with Settings.Balance
	stats     Stats
}

// trainingRounds is how often the frequencies are counted by person and the
// parameters learned again.
const trainingRounds = 2

// certainBits is the weight from which two groups of records count as one
// person when frequencies are counted.
const certainBits = 5

// carefulPairs is the number of kept pairs up to which likely persons are
// formed as carefully as the final ones.
const carefulPairs = 100_000

// Link finds out which records concern the same person. It returns the links
// that may be made by rule, the questions for a human, and the persons, each
// record in exactly one.
//
// It returns [ErrNoID], [ErrDuplicateID] or [ErrSettings] for arguments that
// make no sense, and the context's error if it is cancelled. Failure to learn
// is not an error but a status.
//
// Sources: Fellegi and Sunter (1969), J. Am. Stat. Assoc. 64, 1183-1210;
// Winkler (2000), expectation-maximisation and frequency-based matching,
// Bureau of the Census RR2000/05.
func Link(ctx context.Context, records []Record, decisions []Decision, s Settings) (Result, error) {
	_, _, r, err := run(ctx, records, decisions, s)
	return r, err
}

// run links the records and returns what it learned, too.
func run(ctx context.Context, records []Record, decisions []Decision, s Settings) (*engine, *agglomerator, Result, error) {
	s, err := s.withDefaults()
	if err != nil {
		return nil, nil, Result{}, err
	}
	c, err := prepare(records)
	if err != nil {
		return nil, nil, Result{}, err
	}
	e := &engine{settings: s, corpus: c}
	e.stats.Records, e.stats.AllPairs = len(records), e.allPairs()
	e.count(newClusters(len(records)))
	if err := e.prepareCodes(ctx); err != nil {
		return nil, nil, Result{}, err
	}
	e.countCodes()
	status, err := e.train(ctx)
	if err != nil {
		return nil, nil, Result{}, err
	}
	sets := newClusters(len(records))
	e.decree(sets, decisions)
	trial := e.newAgglomerator(sets)
	trial.agglomerate(ctx)
	if err := ctx.Err(); err != nil {
		return nil, nil, Result{}, err
	}
	sets = newClusters(len(records))
	e.stats.UnknownDecisions = 0
	conflicts := e.decree(sets, decisions)
	r := e.result(e.settle(trial, sets), status, conflicts)
	if s.KeepScored {
		e.keepScored(&r, trial.links)
	}
	r.Explain = e.explainer()
	return e, trial, r, nil
}

// train learns the parameters and weighs the pairs.
func (e *engine) train(ctx context.Context) (status string, err error) {
	if len(e.corpus.entries) < 2 {
		e.params = e.assumed(newTally(e.corpus.classes))
		return StatusTooFew, nil
	}
	random, err := e.tallyRandom(ctx)
	if err != nil {
		return "", err
	}
	if random.texts, err = e.tallyTexts(ctx); err != nil {
		return "", err
	}
	start := e.assumed(random)
	e.params = start
	if err := e.gather(ctx); err != nil {
		return "", err
	}
	e.stats.Scored = len(e.pairs)
	if len(e.pairs) == 0 {
		return StatusTooFew, nil
	}
	for round := 0; ; round++ {
		var matches *tally
		e.stats.Iterations, status, matches = e.learn(start)
		e.stats.ExpectedTruePairs = matches.pairs
		if round == trainingRounds {
			return status, nil
		}
		persons := e.likelyPersons()
		if len(e.pairs) <= carefulPairs {
			careful := e.newAgglomerator(newClusters(len(e.corpus.entries)))
			careful.agglomerateTo(ctx, 0)
			persons = careful.sets
		}
		e.count(persons)
		if random, err = e.tallyRandom(ctx); err != nil {
			return "", err
		}
		if random.texts, err = e.tallyTexts(ctx); err != nil {
			return "", err
		}
		likely := e.likelyMatches()
		random.plus(likely, -1)
		likely.sum()
		random.taken = likely.all.counts
		start = e.assumed(random)
		if err = e.rescore(ctx, start); err != nil {
			return "", err
		}
	}
}

// likelyPersons joins records for the counting of frequencies, the likeliest
// first: a record that stands alone with whom it more likely is than not, and
// two groups only where it is almost certain, so that no chain forms.
func (e *engine) likelyPersons() *clusters {
	var likely []int32
	for k := range e.pairs {
		if e.pairs[k].bits >= 0 {
			likely = append(likely, int32(k))
		}
	}
	slices.SortFunc(likely, func(k, l int32) int {
		return cmp.Or(cmp.Compare(e.pairs[l].bits, e.pairs[k].bits), cmp.Compare(k, l))
	})
	sets := newClusters(len(e.corpus.entries))
	for _, k := range likely {
		s := &e.pairs[k]
		x, y := sets.root(s.i), sets.root(s.j)
		if x != y && (s.bits >= certainBits || min(len(sets.of(x)), len(sets.of(y))) == 1) {
			sets.merge(x, y)
		}
	}
	return sets
}

// likelyMatches is the tally of the kept pairs of two different likely persons,
// weighted by their probabilities and as tallyPair does.
func (e *engine) likelyMatches() *tally {
	t := newTally(e.corpus.classes)
	mass := make([]float64, len(e.patterns))
	for k := range e.pairs {
		s := &e.pairs[k]
		if e.person[s.i] != e.person[s.j] {
			mass[s.code] += probability(float64(s.bits)) * e.weight[s.i] * e.weight[s.j]
		}
	}
	var none rarity
	for k := range e.patterns {
		if mass[k] > 0 && e.patterns[k][fOwn] != agrees {
			t.add(&e.patterns[k], &none, mass[k], e.corpus.active)
		}
	}
	return t
}

// count counts the frequencies of all values by person.
func (e *engine) count(persons *clusters) {
	n := len(e.corpus.entries)
	e.person, e.weight = make([]int32, n), make([]float64, n)
	for i := range n {
		e.person[i] = persons.root(int32(i))
		e.weight[i] = 1 / float64(len(persons.of(e.person[i])))
	}
	e.shares = countShares(e.corpus, func(i int) float64 { return e.weight[i] })
	e.countCodes()
	for _, c := range e.comparers {
		c.freq, c.birth, c.shares = &e.shares.names, &e.shares.births, e.shares
	}
}

// rescore computes the rarity part of the kept pairs again.
func (e *engine) rescore(ctx context.Context, p *parameters) error {
	chunks := min(256, len(e.pairs))
	return e.parallel(ctx, "weights", chunks, func(chunk int, c *comparer) {
		from, to := chunk*len(e.pairs)/chunks, (chunk+1)*len(e.pairs)/chunks
		for k := from; k < to; k++ {
			s := &e.pairs[k]
			a, b := &c.entries[s.i], &c.entries[s.j]
			lv, names := c.compare(a, b)
			r := c.rarities(a, b, &lv, &names)
			s.terms = float32(p.allTerms(&lv, &r))
		}
	})
}

// decree applies earlier human decisions: what was kept apart first, then what
// was joined. It returns the decisions that contradict these.
func (e *engine) decree(sets *clusters, decisions []Decision) (conflicts []Decision) {
	type pair struct{ i, j int32 }
	var same, apart []pair
	for _, d := range decisions {
		i, okA := e.corpus.index[d.A]
		j, okB := e.corpus.index[d.B]
		switch {
		case !okA || !okB:
			e.stats.UnknownDecisions++
		case i == j:
		case d.Same:
			same = append(same, pair{min(i, j), max(i, j)})
		default:
			apart = append(apart, pair{min(i, j), max(i, j)})
		}
	}
	for _, p := range apart {
		sets.apart[p.i] = append(sets.apart[p.i], p.j)
		sets.apart[p.j] = append(sets.apart[p.j], p.i)
	}
	slices.SortFunc(same, func(a, b pair) int {
		if a.i != b.i {
			return int(a.i) - int(b.i)
		}
		return int(a.j) - int(b.j)
	})
	for _, p := range same {
		x, y := sets.root(p.i), sets.root(p.j)
		switch {
		case x == y && slices.Contains(sets.apart[p.i], p.j), x != y && sets.forbidden(x, y):
			conflicts = append(conflicts, Decision{e.corpus.ids[p.i], e.corpus.ids[p.j], true})
		case x != y:
			sets.merge(x, y)
		}
	}
	return conflicts
}

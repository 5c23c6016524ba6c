package linkage

import (
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
	stats     Stats
}

// trainingRounds is how often the frequencies are counted by person and the
// parameters learned again.
const trainingRounds = 3

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
	s, err := s.withDefaults()
	if err != nil {
		return Result{}, err
	}
	c, err := prepare(records)
	if err != nil {
		return Result{}, err
	}
	e := &engine{settings: s, corpus: c}
	e.stats.Records, e.stats.AllPairs = len(records), len(records) <= s.AllPairsLimit
	e.count(newClusters(len(records)))
	status, err := e.train(ctx)
	if err != nil {
		return Result{}, err
	}
	sets := newClusters(len(records))
	conflicts := e.decree(sets, decisions)
	a := e.agglomerate(ctx, sets, s.MaxFalseLinkRate)
	if err := ctx.Err(); err != nil {
		return Result{}, err
	}
	return e.result(a, status, conflicts), nil
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
		e.count(e.agglomerate(ctx, newClusters(len(e.corpus.entries)), 1).sets)
		if random, err = e.tallyRandom(ctx); err != nil {
			return "", err
		}
		if matches, err = e.rescore(ctx); err != nil {
			return "", err
		}
		random.plus(matches, -1)
		start = e.assumed(random)
	}
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
	for _, c := range e.comparers {
		c.freq, c.birth = &e.shares.names, &e.shares.births
	}
}

// rescore computes the rarity of the kept pairs again and returns their tally
// weighted by the probabilities of the last training and as tallyPair does.
func (e *engine) rescore(ctx context.Context) (*tally, error) {
	chunks := min(256, len(e.pairs))
	parts := make([]*tally, chunks)
	err := e.parallel(ctx, "weights", chunks, func(chunk int, c *comparer) {
		from, to := chunk*len(e.pairs)/chunks, (chunk+1)*len(e.pairs)/chunks
		parts[chunk] = newTally(e.corpus.classes)
		for k := from; k < to; k++ {
			s := &e.pairs[k]
			a, b := &c.entries[s.i], &c.entries[s.j]
			lv, names := c.compare(a, b)
			r := c.rarities(a, b, &lv, &names)
			s.rare = r.pack()
			if lv[fOwn] != agrees && e.person[s.i] != e.person[s.j] {
				parts[chunk].add(&lv, &r, probability(float64(s.bits))*e.weight[s.i]*e.weight[s.j])
			}
		}
	})
	total := newTally(e.corpus.classes)
	for _, t := range parts {
		if t != nil {
			total.plus(t, 1)
		}
	}
	return total, err
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

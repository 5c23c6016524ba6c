package linkage

import (
	"cmp"
	"math"
	"slices"
	"sync"
)

// question is a pair of clusters that might be one person.
type question struct {
	x, y int32
	pair int32 // heaviest pair of records between them
	bits float64
	word bool // an agency says they are one person, and the evidence contradicts
}

// threshold decides how many of the steps are taken: the most for which the
// expected share of wrong pairs stays below the stated rate, or with Balance
// those for which the expected F1 is greatest,
//
//	F1 = 2 TP / (TP + FP + true pairs),
//
// where a step that joins n pairs with probability p adds p n to TP and
// (1-p) n to FP.
func (e *engine) threshold(steps []joined) (take int) {
	s := &e.settings
	truth := 0.0
	for k := range e.pairs {
		truth += probability(float64(e.pairs[k].bits))
	}
	inside := 0.0
	for _, j := range steps {
		inside += probability(j.bits) * j.pairs
	}
	truth = max(truth, inside)
	right, wrong, best := 0.0, 0.0, 0.0
	for k, j := range steps {
		p := probability(j.bits)
		right, wrong = right+p*j.pairs, wrong+(1-p)*j.pairs
		if s.Balance {
			if f := 2 * right / (right + wrong + truth); f >= best {
				best, take = f, k+1
				e.fair = best
			}
			continue
		}
		if j.bits < e.certainBits() {
			break
		}
		if wrong <= s.MaxFalseLinkRate*(right+wrong) {
			take = k + 1
		}
	}
	return take
}

// certainBits is the least weight of a link made by rule.
func (e *engine) certainBits() float64 {
	if e.settings.Balance {
		return 0
	}
	p := max(leastCertain, 1-riskPerLink*e.settings.MaxFalseLinkRate)
	return math.Log2(p / (1 - p))
}

// settle joins what is joined by rule: the first steps of a trial run, in the
// given clusters.
func (e *engine) settle(trial *agglomerator, sets *clusters) *agglomerator {
	a := e.newAgglomerator(sets)
	a.aloneBits = trial.aloneBits
	take := e.threshold(trial.links)
	if !e.settings.Balance {
		take = min(take, trial.first) // a rule does not link on the ground that few stand alone
	}
	for take > 0 && take != trial.first && take < len(trial.links) && trial.links[take].level == trial.links[take-1].level {
		take++ // what weighs the same is treated alike
	}
	a.links = trial.links[:take]
	for _, l := range a.links {
		p := probability(l.bits)
		a.falsity, a.pairs, a.least = a.falsity+(1-p)*l.pairs, a.pairs+l.pairs, min(a.least, l.bits)
		a.sets.merge(a.sets.root(e.pairs[l.pair].i), a.sets.root(e.pairs[l.pair].j))
	}
	e.stats.Merged, e.least = len(a.links), math.Inf(1)
	if n := len(a.links); n > 0 {
		e.least = a.links[n-1].level
	}
	if len(a.links) <= trial.first {
		trial.aloneBits = 0 // nothing that stood alone was joined for that
	}
	return a
}

// keepScored fills in the pairs and steps of a result for a measurement.
func (e *engine) keepScored(r *Result, steps []joined) {
	place := e.corpus.order
	for k := range e.pairs {
		if e.settings.OneToOne {
			break // only the steps give everybody one partner
		}
		s := &e.pairs[k]
		r.Scored = append(r.Scored, ScoredPair{place[s.i], place[s.j], s.bits})
	}
	for _, l := range steps {
		s := &e.pairs[l.pair]
		r.Merges = append(r.Merges, ScoredPair{place[s.i], place[s.j], float32(l.bits)})
	}
	if e.settings.OneToOne {
		r.Scored = slices.Clone(r.Merges)
	}
	slices.SortFunc(r.Scored, func(x, y ScoredPair) int {
		return cmp.Or(cmp.Compare(y.Bits, x.Bits), cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
}

// result turns the merged clusters into an answer.
func (e *engine) result(a *agglomerator, status string, conflicts []Decision) Result {
	var open, review []question
	if !e.settings.KeepScored {
		open = e.questions(a)
		review = e.chooseQuestions(a, open)
	}
	r := Result{Model: e.params.model(), Status: status, Conflicts: conflicts}
	for _, l := range a.links {
		r.Accepted = append(r.Accepted, e.link(a.c, &e.pairs[l.pair], l.bits))
	}
	slices.SortFunc(r.Accepted, func(x, y Pair) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	for _, q := range review {
		r.Review = append(r.Review, e.link(a.c, &e.pairs[q.pair], q.bits))
	}
	for i := range e.corpus.ids {
		if a.sets.root(int32(i)) != int32(i) {
			continue
		}
		var ids []string
		for _, m := range a.sets.of(int32(i)) {
			ids = append(ids, e.corpus.ids[m])
		}
		r.Clusters = append(r.Clusters, ids)
	}
	e.describe(a, open, review, len(r.Clusters))
	r.Stats = e.stats
	return r
}

// questions lists the pairs of clusters that some pair of records connects,
// the likeliest first.
func (e *engine) questions(a *agglomerator) []question {
	best := map[[2]int32]int32{}
	word := map[[2]int32]bool{}
	for k := range e.pairs {
		s := &e.pairs[k]
		own := e.patterns[s.code][fOwn] == agrees
		if s.bits < edgeBits && !own {
			continue
		}
		x, y := a.sets.root(s.i), a.sets.root(s.j)
		if x > y {
			x, y = y, x
		}
		if x == y {
			continue
		}
		key := [2]int32{x, y}
		if at, ok := best[key]; !ok || s.bits > e.pairs[at].bits {
			best[key] = int32(k)
		}
		word[key] = word[key] || own
	}
	var list []question
	for key, pair := range best {
		if a.sets.forbidden(key[0], key[1]) {
			continue
		}
		v := a.judge(key[0], key[1])
		list = append(list, question{key[0], key[1], pair, v.bits, word[key]})
	}
	slices.SortFunc(list, func(p, q question) int {
		return cmp.Or(cmp.Compare(q.bits, p.bits), cmp.Compare(p.x, q.x), cmp.Compare(p.y, q.y))
	})
	return list
}

// size is the number of pairs of records that a question decides.
func (q *question) size(a *agglomerator) float64 {
	return float64(len(a.sets.of(q.x)) * len(a.sets.of(q.y)))
}

// leastReview is the number of persons that may be put to review however small
// the register is.
const leastReview = 10

// cost is the number of persons, as they are counted now, that a question
// touches beyond those touched already.
func (q *question) cost(touched map[int32]bool) float64 {
	n := 0.0
	for _, z := range []int32{q.x, q.y} {
		if !touched[z] {
			n++
		}
	}
	return n
}

// chooseQuestions picks what is worth asking: until the expected share of
// missed pairs is below the stated rate, the bound on work is reached, or the
// answer is as good as known. A question whose answer would follow from
// likelier ones is left out.
func (e *engine) chooseQuestions(a *agglomerator, open []question) []question {
	missed := 0.0
	for i := range open {
		missed += probability(open[i].bits) * open[i].size(a)
	}
	allowed := e.settings.MaxMissedLinkRate * (a.pairs + missed)
	budget := max(leastReview, e.settings.MaxReviewShare*float64(a.sets.count()))
	touched := map[int32]bool{}
	asked := newClusters(len(e.corpus.ids))
	spent := 0.0 // persons touched
	var chosen []question
	for _, q := range open {
		p := probability(q.bits)
		rest := missed - p*q.size(a)
		x, y := asked.root(q.x), asked.root(q.y)
		if x == y && p < leastCertain {
			continue
		}
		if x == y {
			missed = rest
			continue
		}
		if !q.word {
			if missed <= allowed || p < e.settings.MinReviewChance {
				continue
			}
			if spent+q.cost(touched) > budget {
				continue
			}
		}
		spent += q.cost(touched)
		touched[q.x], touched[q.y] = true, true
		if p >= leastCertain {
			asked.merge(x, y)
		}
		missed = rest
		chosen = append(chosen, q)
	}
	return chosen
}

// describe fills in the statistics.
func (e *engine) describe(a *agglomerator, open, review []question, persons int) {
	s := &e.stats
	s.Persons, s.ExpectedPersons = persons, float64(persons)
	s.CandidateLoss, s.CandidateBound = e.candidateLoss()
	s.AcceptBits, s.ReviewBits = a.least, a.least
	if e.fair > 0 {
		// A pair raises F1 as long as its probability is above half of it.
		s.AcceptBits = math.Log2(e.fair / 2 / (1 - e.fair/2))
	}
	if a.pairs > 0 {
		s.FalseLinkRate = a.falsity / a.pairs
	}
	total, missed := a.pairs, 0.0
	if e.settings.KeepScored {
		missed = e.missedPairs(a)
		total += missed
	}
	for i := range open {
		p := probability(open[i].bits) * open[i].size(a)
		total, missed = total+p, missed+p
	}
	all := newClusters(len(e.corpus.ids))
	touched := map[int32]bool{}
	s.FewestPersons = persons
	for i := range review {
		q := &review[i]
		missed -= probability(q.bits) * q.size(a)
		s.ExpectedPersons -= probability(q.bits)
		s.ReviewBits = min(s.ReviewBits, q.bits)
		touched[q.x], touched[q.y] = true, true
		if x, y := all.root(q.x), all.root(q.y); x != y {
			all.merge(x, y)
			s.FewestPersons--
		}
	}
	s.ReviewPersons = len(touched)
	if total > 0 {
		s.MissedLinkRate = max(missed, 0) / total
	}
}

// missedPairs is the number of pairs of records in different clusters that are
// expected to be one person, each on its own evidence.
func (e *engine) missedPairs(a *agglomerator) (n float64) {
	for k := range e.pairs {
		s := &e.pairs[k]
		if a.sets.root(s.i) != a.sets.root(s.j) {
			n += probability(float64(s.bits))
		}
	}
	return n
}

// explain writes out the evidence of a pair; bits is the weight with the other
// records of the two persons taken into account.
func (e *engine) explain(c *comparer, s *scored, bits float64) Pair {
	p := e.params
	a, b := &c.entries[s.i], &c.entries[s.j]
	lv, names := c.compare(a, b)
	r := c.rarities(a, b, &lv, &names)
	pair := Pair{A: e.corpus.ids[s.i], B: e.corpus.ids[s.j]}
	sum := p.priorBits
	add := func(f FieldEvidence) {
		sum += f.Bits
		pair.Fields = append(pair.Fields, f)
	}
	for _, f := range p.active {
		l := lv[f]
		if l == 0 {
			continue
		}
		term := p.termBits(&lv, &r, f)
		add(FieldEvidence{Field: specs[f].name, Level: specs[f].levels[l], Bits: p.bits[lv[atClass]][f][l] + term, TermBits: term})
		if f == fOrder || f == fFamily && lv[fOrder] == 0 {
			if j := p.jointBits(&lv) + r[rTogether]; j != 0 {
				add(FieldEvidence{Field: FieldNameJoint, Level: "correction", Bits: j})
			}
		}
	}
	if rest := bits - sum; math.Abs(rest) > 1e-6 {
		add(FieldEvidence{Field: FieldGroup, Level: "taken together", Bits: rest})
	}
	pair.WeightBits = sum
	pair.Probability = probability(sum)
	return pair
}

// link is the pair as a result, with its evidence unless scored pairs were
// asked for: there may be very many of them then.
func (e *engine) link(c *comparer, s *scored, bits float64) Pair {
	if e.settings.KeepScored {
		return Pair{A: e.corpus.ids[s.i], B: e.corpus.ids[s.j], WeightBits: bits, Probability: probability(bits)}
	}
	return e.explain(c, s, bits)
}

// explainer returns Result.Explain.
func (e *engine) explainer() func(a, b string) (Pair, bool) {
	var once sync.Once
	var c *comparer
	var hold sync.Mutex
	return func(a, b string) (Pair, bool) {
		once.Do(func() { c = newComparer(e.corpus, e.shares) })
		i, okA := e.corpus.index[min(a, b)]
		j, okB := e.corpus.index[max(a, b)]
		if !okA || !okB || i == j {
			return Pair{}, false
		}
		hold.Lock()
		defer hold.Unlock()
		lv, names := c.compare(&c.entries[i], &c.entries[j])
		r := c.rarities(&c.entries[i], &c.entries[j], &lv, &names)
		bits := e.params.priorBits + e.params.levelBits(&lv) + e.params.allTerms(&lv, &r)
		return e.explain(c, &scored{i: i, j: j}, bits), true
	}
}

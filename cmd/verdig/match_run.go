package main

import (
	"math"

	"verdig/exchange/people"
	"verdig/linkage"
	"verdig/linkage/quality"
)

// matching is one run of the linkage over files of people.
type matching struct {
	files []string
	set   *people.Set
	truth bool

	result  linkage.Result
	links   []linkage.ScoredPair // heaviest first
	cluster []int32              // number of the cluster of each record, from 0
	quality *quality.Report
	loss    *encodingLoss
}

// run links the records and measures the outcome.
func (m *matching) run(a *app, f matchFlags, bar *progress) error {
	settings := linkage.Settings{
		MaxFalseLinkRate: f.maxFalse, Balance: !f.maxFalseGiven, OneToOne: f.oneToOne, OnePerSource: f.oneSource,
		KeepScored: true, Seed: f.seed, Progress: bar.step,
	}
	var err error
	m.result, err = linkage.Link(a.ctx, m.set.Records, nil, settings)
	if err != nil {
		return err
	}
	m.loss, err = lossRun{link: linkage.Link, settings: settings, truth: m.set.Truth}.measure(a.ctx, m.set.Records)
	if err != nil {
		return err
	}
	m.links = m.result.Scored[:linksAbove(m.result.Scored, m.result.Stats.AcceptBits)]
	if m.truth || f.out != "" || f.clusters != "" {
		m.number()
	}
	if !m.truth {
		return nil
	}
	t := quality.Truth{Person: m.set.Truth}
	if len(m.files) == 2 {
		t.Second = m.set.Second
	}
	q, err := quality.Measure(t, quality.Run{Scored: m.result.Scored, Links: len(m.links), Merges: m.result.Merges, Cluster: m.cluster})
	m.quality = &q
	return err
}

// linksAbove is how many of the pairs, heaviest first, weigh at least bits.
func linksAbove(scored []linkage.ScoredPair, bits float64) int {
	n := 0
	for n < len(scored) && scored[n].Bits >= float32(bits) {
		n++
	}
	return n
}

// number gives each record the number of its cluster.
func (m *matching) number() { m.cluster = clusterNumbers(m.set.Records, m.result.Clusters) }

// ends returns the two records of a link: that of the first file first.
func (m *matching) ends(p linkage.ScoredPair) (a, b int32) {
	if m.set.Records[p.A].Side > m.set.Records[p.B].Side {
		return p.B, p.A
	}
	return p.A, p.B
}

// several counts the clusters of two members or more.
func (m *matching) several() int {
	n := 0
	for _, c := range m.result.Clusters {
		if len(c) > 1 {
			n++
		}
	}
	return n
}

// matchEstimate is what the model expects of its own links, without a truth.
type matchEstimate struct {
	Precision       jsonNumber `json:"precision"`
	Recall          jsonNumber `json:"recall"`
	F1              jsonNumber `json:"f1"`
	FalseLinkRate   jsonNumber `json:"false_link_rate"`
	MissedLinkRate  jsonNumber `json:"missed_link_rate"`
	ExpectedPairs   jsonNumber `json:"expected_true_pairs"`
	ExpectedPersons jsonNumber `json:"expected_persons"`
}

// estimate is computed from the probabilities of the pairs: the links are
// expected to hold the sum of theirs, of all the pairs that the model expects.
func (m *matching) estimate() matchEstimate {
	right, all := 0.0, 0.0
	for i, p := range m.result.Scored {
		if i < len(m.links) {
			right += chance(p.Bits)
		}
		all += chance(p.Bits)
	}
	s := m.result.Stats
	all = max(all, s.ExpectedTruePairs)
	e := matchEstimate{
		Precision: 1, Recall: 1, F1: 1, FalseLinkRate: jsonNumber(s.FalseLinkRate), MissedLinkRate: jsonNumber(s.MissedLinkRate),
		ExpectedPairs: jsonNumber(all), ExpectedPersons: jsonNumber(s.ExpectedPersons),
	}
	if n := float64(len(m.links)); n > 0 {
		e.Precision = jsonNumber(right / n)
	}
	if all > 0 {
		e.Recall = jsonNumber(right / all)
	}
	if sum := float64(len(m.links)) + all; sum > 0 {
		e.F1 = jsonNumber(2 * right / sum)
	}
	return e
}

// chance is the probability of a weight.
func chance(bits float32) float64 { return 1 / (1 + math.Exp2(-float64(bits))) }

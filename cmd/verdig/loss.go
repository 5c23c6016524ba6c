package main

import (
	"context"
	"fmt"

	"verdig/lang"
	"verdig/linkage"
	"verdig/linkage/quality"
)

// leastLoss is the number of records with both a name and its encoding below
// which nothing is said of what encoding costs.
const leastLoss = 30

// encodingLoss is how far the links of encoded names and dates agree with those
// of the same names and dates in clear, over the records that have both. Rates
// are over pairs of records within persons, with those of the clear run taken
// as right.
type encodingLoss struct {
	Records        int             `json:"records"` // with both
	ClearPersons   int             `json:"persons_clear"`
	EncodedPersons int             `json:"persons_encoded"`
	ClearPairs     int             `json:"pairs_clear"` // within the persons of the clear run
	Precision      float64         `json:"precision"`   // of the encoded run
	Recall         float64         `json:"recall"`
	F1             float64         `json:"f1"`
	Clear          *quality.Report `json:"clear,omitempty"` // by the truth, where it is known
	Encoded        *quality.Report `json:"encoded,omitempty"`
}

// lossRun is what the two runs are made of.
type lossRun struct {
	link     func(context.Context, []linkage.Record, []linkage.Decision, linkage.Settings) (linkage.Result, error)
	settings linkage.Settings
	truth    []int32 // person of each record, nil where not known
	keepYear bool    // the year of birth stays in clear beside the encoding
}

// both tells whether a record has a name in clear and encoded.
func both(r *linkage.Record) bool {
	return r.Code != nil && r.Code.Names != nil && (r.Given != "" || r.Family != "" || r.Full != "")
}

// measure links the records that have both twice, in clear and encoded; nil
// where they are too few.
func (l lossRun) measure(ctx context.Context, records []linkage.Record) (*encodingLoss, error) {
	var clear, encoded []linkage.Record
	var truth []int32
	second := 0
	for i := range records {
		r := records[i]
		if !both(&r) {
			continue
		}
		if r.Side == 2 && second == 0 {
			second = len(clear)
		}
		if l.truth != nil {
			truth = append(truth, l.truth[i])
		}
		encoded = append(encoded, l.withoutIdentity(r))
		r.Code = nil
		clear = append(clear, r)
	}
	if len(clear) < leastLoss || second == 0 && clear[0].Side > 0 {
		return nil, nil
	}
	l.settings.KeepScored = l.truth != nil
	inClear, err := l.run(ctx, clear)
	if err != nil {
		return nil, err
	}
	inCode, err := l.run(ctx, encoded)
	if err != nil {
		return nil, err
	}
	q, err := quality.Measure(quality.Truth{Person: inClear.Cluster, Second: second}, quality.Run{Cluster: inCode.Cluster})
	if err != nil {
		return nil, err
	}
	out := &encodingLoss{
		Records: len(clear), ClearPersons: q.Persons.True, EncodedPersons: q.Persons.Counted, ClearPairs: q.TruePairs,
		Precision: q.Clusters.Precision, Recall: q.Clusters.Recall, F1: q.Clusters.F1,
	}
	if truth == nil {
		return out, nil
	}
	for run, into := range map[*quality.Run]**quality.Report{&inClear: &out.Clear, &inCode: &out.Encoded} {
		report, err := quality.Measure(quality.Truth{Person: truth, Second: second}, *run)
		if err != nil {
			return nil, err
		}
		*into = &report
	}
	return out, nil
}

// withoutIdentity is the record as it would be if the sender had kept no name.
func (l lossRun) withoutIdentity(r linkage.Record) linkage.Record {
	r.Given, r.Family, r.Full, r.Other = "", "", "", ""
	switch {
	case r.Code.Birth == nil: // an age, or nothing
	case l.keepYear:
		r.Birth = linkage.Date{Year: r.Birth.Year, Within: r.Birth.Within, Basis: r.Birth.Basis}
	default:
		r.Birth = linkage.Date{}
	}
	return r
}

func (l lossRun) run(ctx context.Context, records []linkage.Record) (quality.Run, error) {
	res, err := l.link(ctx, records, nil, l.settings)
	if err != nil {
		return quality.Run{}, err
	}
	return quality.Run{
		Scored: res.Scored, Links: linksAbove(res.Scored, res.Stats.AcceptBits), Merges: res.Merges, Cluster: clusterNumbers(records, res.Clusters),
	}, nil
}

// clusterNumbers gives each record the number of its cluster.
func clusterNumbers(records []linkage.Record, clusters [][]string) []int32 {
	of := make(map[string]int32, len(records))
	for n, members := range clusters {
		for _, id := range members {
			of[id] = int32(n)
		}
	}
	out := make([]int32, len(records))
	for i := range records {
		out[i] = of[records[i].ID]
	}
	return out
}

// printLoss says what encoding costs.
func (a *app) printLoss(l *encodingLoss) {
	if l == nil {
		return
	}
	g := lang.For(a.lang)
	n := func(x int) string { return g.Integer(x) }
	share := func(x float64) string { return g.Decimal(x, 4) }
	fmt.Fprintln(a.out, a.say("cmd.loss", n(l.Records), share(l.Precision), share(l.Recall), share(l.F1), n(l.ClearPersons), n(l.EncodedPersons)))
	if l.Clear != nil && l.Encoded != nil {
		fmt.Fprintln(a.out, a.say("cmd.loss.truth", share(l.Clear.Clusters.F1), share(l.Encoded.Clusters.F1),
			share(l.Clear.Pairs.F1), share(l.Encoded.Pairs.F1)))
	}
}

package main

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"verdig/exchange"
	"verdig/fault"
	"verdig/lang"
)

// report writes the files that were asked for and prints the outcome.
func (a *app) report(f matchFlags, m *matching) error {
	var e *explanation
	var err error
	if f.explain != "" {
		if e, err = m.explain(f.explain); err != nil {
			return err
		}
	}
	for _, w := range []struct {
		name  string
		write func(io.Writer) error
	}{
		{f.out, m.writeLinks},
		{f.clusters, m.writeClusters},
		{f.svg, func(w io.Writer) error {
			return a.waterfall(e.pair, m.result.Stats, w)
		}},
	} {
		if w.name == "" {
			continue
		}
		if err := writeFile(w.name, w.write); err != nil {
			return fault.Wrap(fault.Internal, err, "cmd.match.cannot_write", filepath.Base(w.name))
		}
	}
	switch {
	case f.asJSON:
		err = m.writeJSON(a.out, a, e)
	case e != nil:
		a.printExplanation(e)
	default:
		a.printMatch(m)
	}
	if err != nil {
		return err
	}
	n := 0
	for _, w := range m.set.Warnings {
		if w.Attention {
			n++
		}
	}
	if n > 0 {
		return fault.New(fault.Attention, "cmd.match.attention", strconv.Itoa(n))
	}
	return nil
}

// writeFile writes a file beside its final name and puts it in place when it is
// whole.
func writeFile(name string, write func(io.Writer) error) error {
	tmp, err := os.CreateTemp(filepath.Dir(name), ".match-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name()) //nolint:errcheck // gone when it was put in place
	out := bufio.NewWriterSize(tmp, 64<<10)
	err = write(out)
	if err == nil {
		err = out.Flush()
	}
	if closed := tmp.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return os.Rename(tmp.Name(), name)
}

// writeLinks writes the links as CSV, with what each field adds. The prior and
// the fields of a row add up to its weight; what belongs to no field of the
// model stands in the last column.
func (m *matching) writeLinks(w io.Writer) error {
	fields := fieldsOf(m.result.Model)
	head := append([]string{"id_a", "id_b", "weight_bits", "probability", "cluster", "prior_bits"}, fields...)
	out := csv.NewWriter(w)
	if err := out.Write(append(head, "together")); err != nil {
		return err
	}
	prior := bitsText(m.result.Model.PriorBits)
	row := make([]string, len(head)+1)
	for _, p := range m.links {
		a, b := m.ends(p)
		clear(row)
		row[0], row[1] = exchange.Guard(m.set.IDs[a]), exchange.Guard(m.set.IDs[b])
		row[2], row[3] = bitsText(float64(p.Bits)), strconv.FormatFloat(chance(p.Bits), 'g', 9, 64)
		row[4], row[5] = strconv.Itoa(int(m.cluster[a])+1), prior
		if m.cluster[a] != m.cluster[b] {
			row[4] = "" // the two were kept apart by what their other records say
		}
		if pair, ok := m.result.Explain(m.set.Records[a].ID, m.set.Records[b].ID); ok {
			rest := 0.0
			for _, f := range pair.Fields {
				if i := slices.Index(fields, f.Field); i >= 0 {
					row[6+i] = bitsText(f.Bits)
				} else {
					rest += f.Bits
				}
			}
			row[len(row)-1] = bitsText(rest)
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func bitsText(x float64) string { return strconv.FormatFloat(x, 'f', 3, 64) }

// writeClusters writes the number of the cluster of each record as CSV.
func (m *matching) writeClusters(w io.Writer) error {
	out := csv.NewWriter(w)
	head := []string{"id", "cluster"}
	if len(m.files) == 2 {
		head = append(head, "file")
	}
	if err := out.Write(head); err != nil {
		return err
	}
	for i, id := range m.set.IDs {
		row := []string{exchange.Guard(id), strconv.Itoa(int(m.cluster[i]) + 1)}
		if len(m.files) == 2 {
			file := m.files[0]
			if i >= m.set.Second {
				file = m.files[1]
			}
			row = append(row, exchange.Guard(file))
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// printMatch prints the outcome for people.
func (a *app) printMatch(m *matching) {
	g := lang.For(a.lang)
	n := func(x int) string { return g.Integer(x) }
	share := func(x float64) string { return g.Decimal(x, 4) }
	s := m.result.Stats
	fmt.Fprintln(a.out, a.say("cmd.match.compared", n(len(m.set.Records)), n(s.Compared), m.result.Status))
	fmt.Fprintln(a.out, a.say("cmd.match.links", n(len(m.links)), g.Decimal(s.AcceptBits, 1), g.Percent(100*chance(float32(s.AcceptBits)), 1)))
	fmt.Fprintln(a.out, a.say("cmd.match.persons", n(s.Persons), n(m.several())))
	e := m.estimate()
	fmt.Fprintln(a.out, a.say("cmd.match.estimated", share(float64(e.Precision)), share(float64(e.Recall))))
	defer a.printLoss(m.loss)
	q := m.quality
	if q == nil {
		return
	}
	fmt.Fprintf(a.out, "\n  %-10s %10s %10s %10s %10s\n", "", a.say("cmd.match.precision"), a.say("cmd.match.recall"), "F1", a.say("cmd.match.best"))
	fmt.Fprintf(a.out, "  %-10s %10s %10s %10s %10s\n", a.say("cmd.match.pairs"), share(q.Pairs.Precision), share(q.Pairs.Recall), share(q.Pairs.F1), share(q.Pairs.BestF1))
	fmt.Fprintf(a.out, "  %-10s %10s %10s %10s %10s\n\n", a.say("cmd.match.clusters"), share(q.Clusters.Precision), share(q.Clusters.Recall), share(q.Clusters.F1), share(q.Clusters.BestF1))
	fmt.Fprintln(a.out, a.say("cmd.match.truth", n(q.Persons.Counted), n(q.Persons.True)))
	if q.LeftOut > 0 {
		fmt.Fprintln(a.out, a.say("cmd.match.without_truth", n(q.LeftOut)))
	}
}

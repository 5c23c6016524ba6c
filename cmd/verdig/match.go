package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"verdig/codelist"
	"verdig/exchange/people"
	"verdig/fault"
	"verdig/linkage"
)

type matchFlags struct {
	columns             []string
	truth, id           string
	out, clusters, svg  string
	asJSON              bool
	explain             string
	maxFalse            float64
	maxFalseGiven       bool
	oneToOne, oneSource bool
	seed                uint64
}

func (a *app) matchCommand() *cobra.Command {
	var f matchFlags
	c := &cobra.Command{
		Use:   "match A.csv [B.csv]",
		Short: "Find who is who in any CSV of people: one file deduplicated, two linked",
		Long: `Compare the people of one CSV file with each other, or those of two files with each other, and say which records are one person. No
labels are needed: what each kind of agreement is worth is learned from the records. UTF-8 or Latin-1; comma, semicolon, tab or bar.

What the columns hold is guessed from heading and content and printed on standard error; --columns says it instead:

  --columns given_name=fornavn,family_name=etternavn,birth_date=dob

Roles: ` + roleHelp() + `.
Several columns may share given_name, family_name, other_name, address and other. Columns that identify rows or earlier groups are
never evidence, nor is the column of --truth. Without --id the number of the row, from 1, is the identifier. Where two files have the
same identifiers, clusters write A: and B: before them; in links, a is of the first file and b of the second.

A column of role encoding holds what verdig encode has put in place of names and birth date; it is compared where a name or a full
birth date is not in clear on both sides. Encodings of two keys in one run are refused. Where 30 records or more have both a name and an
encoding, they are also linked twice, in clear and encoded, and it is said how far the two agree.

The threshold is chosen so that the expected F1 over pairs is greatest, or with --max-false so that the expected share of wrong
pairs is at most that. With --truth the quality is measured: see doc/methods/match.md.

Exit code 3 means: rows were left out because their fields cannot be told apart, identifiers were empty or not unique, or more than
a tenth of the birth dates or of the values of sex could not be read. Single values that cannot be read are taken as not known, and
are warnings only.`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, files []string) error {
			f.maxFalseGiven = cmd.Flags().Changed("max-false")
			return a.match(f, files)
		},
	}
	fl := c.Flags()
	fl.StringArrayVar(&f.columns, "columns", nil, "roles of columns: role=column,role=column (may be repeated)")
	fl.StringVar(&f.truth, "truth", "", "column that says who the person is; only for measuring the quality")
	fl.StringVar(&f.id, "id", "", "column that identifies the rows")
	fl.StringVar(&f.out, "out", "", "write the links with the bits of each field to this CSV file")
	fl.StringVar(&f.clusters, "clusters", "", "write the cluster of each record to this CSV file")
	fl.BoolVar(&f.asJSON, "json", false, "print everything as JSON")
	fl.BoolVar(&f.oneToOne, "one-to-one", false, "each of the two files is free of duplicates")
	fl.BoolVar(&f.oneSource, "one-per-source", false, "each source is free of duplicates")
	fl.Float64Var(&f.maxFalse, "max-false", linkage.DefaultMaxFalseLinkRate, "greatest acceptable share of wrong pairs; without it the threshold balances wrong and missed pairs")
	fl.Uint64Var(&f.seed, "seed", 0, "seed of the sample of random pairs")
	fl.StringVar(&f.explain, "explain", "", "ID1,ID2: show the evidence that two records are one person")
	fl.StringVar(&f.svg, "svg", "", "with --explain: draw the evidence to this SVG file")
	return c
}

func roleHelp() string {
	names := make([]string, len(people.Roles))
	for i, r := range people.Roles {
		names[i] = string(r)
	}
	return strings.Join(names, ", ")
}

// Garbage is collected early while the heap is small, where it costs little
// and keeps the program small, and as usual while it is large.
const (
	smallInput   = 8 << 20 // bytes
	smallPercent = 25
)

func (a *app) match(f matchFlags, files []string) error {
	if err := f.check(files); err != nil {
		return err
	}
	opened, size, err := a.openPeople(files)
	defer func() {
		for _, o := range opened {
			if c, ok := o.In.(io.Closer); ok {
				c.Close() //nolint:errcheck // only read
			}
		}
	}()
	if err != nil {
		return err
	}
	if size <= smallInput {
		defer debug.SetGCPercent(debug.SetGCPercent(smallPercent))
	}
	bar := a.progress()
	defer bar.done()
	set, err := a.readPeople(f, opened, bar)
	if err != nil {
		return err
	}
	if f.oneSource && !hasRole(set, people.Source) {
		return fault.New(fault.Usage, "cmd.match.no_source")
	}
	bar.done()
	a.printColumns(set, len(files))
	m := &matching{files: names(files), set: set, truth: f.truth != ""}
	if err := m.run(a, f, bar); err != nil {
		return err
	}
	bar.done()
	return a.report(f, m)
}

// check refuses flags that make no sense together.
func (f matchFlags) check(files []string) error {
	if f.oneToOne && len(files) < 2 {
		return fault.New(fault.Usage, "cmd.match.one_file")
	}
	if f.explain != "" && !strings.Contains(f.explain, ",") {
		return fault.New(fault.Usage, "cmd.match.explain_form")
	}
	if f.svg != "" && f.explain == "" {
		return fault.New(fault.Usage, "cmd.match.svg_alone")
	}
	if f.maxFalseGiven && !(f.maxFalse > 0 && f.maxFalse <= 1) {
		return fault.New(fault.Usage, "cmd.match.rate")
	}
	for _, out := range []string{f.out, f.clusters, f.svg} {
		for _, in := range files {
			if same(out, in) {
				return fault.New(fault.Usage, "cmd.match.same_file", filepath.Base(in))
			}
		}
	}
	return nil
}

// same reports whether two names mean one file that exists.
func same(a, b string) bool {
	x, err := os.Stat(a)
	if err != nil {
		return false
	}
	y, err := os.Stat(b)
	return err == nil && os.SameFile(x, y)
}

func names(files []string) []string {
	out := make([]string, len(files))
	for i, f := range files {
		out[i] = filepath.Base(f)
	}
	return out
}

// openPeople opens the files; one that is no file on disk is read into memory.
func (a *app) openPeople(files []string) (opened []people.File, size int64, err error) {
	for _, name := range files {
		base := filepath.Base(name)
		src, err := os.Open(name)
		if err != nil {
			return opened, 0, fault.Wrap(fault.Invalid, errors.Unwrap(err), "cmd.import.cannot_open", base)
		}
		opened = append(opened, people.File{Name: base, In: src})
		last := &opened[len(opened)-1]
		info, err := src.Stat()
		if err != nil || info.IsDir() {
			return opened, 0, fault.Wrap(fault.Invalid, err, "cmd.import.cannot_open", base)
		}
		last.Size = info.Size()
		if !info.Mode().IsRegular() {
			b, err := io.ReadAll(src)
			src.Close() //nolint:errcheck // only read
			if err != nil {
				return opened[:len(opened)-1], 0, fault.Wrap(fault.Invalid, err, "cmd.import.cannot_open", base)
			}
			last.In, last.Size = bytes.NewReader(b), int64(len(b))
		}
		size += last.Size
	}
	return opened, size, nil
}

func (a *app) readPeople(f matchFlags, files []people.File, bar *progress) (*people.Set, error) {
	o := people.Options{ID: f.id, Truth: f.truth, Today: codelist.NorwegianDay(a.now())}
	for _, text := range f.columns {
		list, err := people.ParseAssignments(text)
		if err != nil {
			return nil, err
		}
		o.Columns = append(o.Columns, list...)
	}
	stage := a.say("cmd.match.reading")
	o.Progress = func(rows int) { bar.step(stage, rows, 0) }
	return people.Read(files, o)
}

func hasRole(set *people.Set, r people.Role) bool {
	for _, c := range set.Columns {
		if c.Role == r {
			return true
		}
	}
	return false
}

// printColumns says on standard error what the columns were taken for, and
// what was noticed.
func (a *app) printColumns(set *people.Set, files int) {
	if !a.quiet {
		fmt.Fprintln(a.err, a.say("cmd.match.columns"))
		for _, c := range set.Columns {
			name := c.Name
			if files > 1 {
				name = people.Prefix(c.File == 1) + name
			}
			fmt.Fprintf(a.err, "  %-28s %-12s %s\n", printable(name), c.Role, a.why(c))
		}
	}
	for _, w := range set.Warnings {
		fmt.Fprintln(a.err, a.say(w.Key, w.Args...))
		fmt.Fprintln(a.err, "  "+a.say(w.Key+".remedy", w.Args...))
	}
}

// why says why a column is no evidence.
func (a *app) why(c people.Column) string {
	switch {
	case c.Why != "":
		return a.say("people.why." + c.Why)
	case c.Guessed:
		return ""
	}
	return a.say("cmd.match.given")
}

// printable replaces control characters, which may steer a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			return '?'
		}
		return r
	}, s)
}

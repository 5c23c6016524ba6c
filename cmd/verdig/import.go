package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/fault"
	"verdig/justice"
	"verdig/lang"
	"verdig/register"
	"verdig/store"
)

type importFlags struct {
	dir, agency, returned, template string
	nothing                         int
	asJSON                          bool
}

func (a *app) importCommand() *cobra.Command {
	var f importFlags
	c := &cobra.Command{
		Use:   "import --data DIR --agency CODE FILE...",
		Short: "Receive a return: CSV or XLSX; good rows in, bad rows back",
		Long: `Receive the return of an agency. A file may be CSV (UTF-8 or Latin-1; comma, semicolon or tab) or XLSX, with headings in bokmål,
nynorsk or English; what kind of return it is (persons, criminal cases, or a back series of published totals) follows from its headings.

Each file is one transaction: rows that pass the rules are received, and the others come back in FILE.returned.csv with row, column, reason
and remedy (exit code 3); correct them there and import that file. The same file twice changes nothing; a changed row with the
agency's own reference is a new version. If the import fails half-way, the register is as it was.

  verdig import --template return.xlsx --agency CODE     write an empty return to fill in (.xlsx or .csv)
  verdig import --data DIR --agency CODE --nothing 2016  the agency has nothing to report for the year`,
		RunE: func(_ *cobra.Command, files []string) error { return a.importReturns(f, files) },
	}
	dataFlag(c, &f.dir)
	c.Flags().StringVar(&f.agency, "agency", "", "code of the agency (verdig agency)")
	c.Flags().StringVar(&f.returned, "returned", "", "folder for returned files (default: beside each file)")
	c.Flags().StringVar(&f.template, "template", "", "write an empty return to this file and stop")
	c.Flags().IntVar(&f.nothing, "nothing", 0, "report nothing for this year")
	c.Flags().BoolVar(&f.asJSON, "json", false, "print the outcome as JSON")
	return c
}

// importOutcome is what one file did to the register.
type importOutcome struct {
	File      string   `json:"file"`
	Kind      string   `json:"kind"`
	Rows      int      `json:"rows"`
	Created   int      `json:"created"`
	Changed   int      `json:"new_versions"`
	Unchanged int      `json:"unchanged"`
	Returned  int      `json:"returned"`
	Back      string   `json:"returned_file,omitempty"`
	Hints     []string `json:"hints,omitempty"`
	conflict  bool
}

func (a *app) importReturns(f importFlags, files []string) error {
	codes, err := a.codes()
	if err != nil {
		return err
	}
	if f.agency != "" {
		agencies, _ := codes.Scheme("agency")
		if _, ok := agencies.Code(f.agency); !ok {
			return fault.New(fault.Usage, "cmd.import.no_agency", f.agency)
		}
	}
	switch {
	case f.template != "":
		return a.writeTemplate(f)
	case f.agency == "" && f.nothing != 0:
		return fault.New(fault.Usage, "cmd.import.which_agency")
	case f.nothing == 0 && len(files) == 0:
		return fault.New(fault.Usage, "cmd.import.no_files")
	}
	var outcomes []importOutcome
	err = a.withStore(f.dir, func(st *store.Store) error {
		if f.nothing != 0 {
			o, err := a.importNothing(st, codes, f)
			outcomes = append(outcomes, o)
			if err != nil {
				return err
			}
		}
		for _, name := range files {
			i := importer{app: a, store: st, codes: codes, flags: f}
			o, err := i.file(name)
			if err != nil {
				return err
			}
			outcomes = append(outcomes, o)
			if !f.asJSON {
				a.printImport(o)
			}
		}
		return nil
	})
	if f.asJSON && len(outcomes) > 0 {
		if failed := printJSON(a.out, outcomes); err == nil {
			err = failed
		}
	}
	if err != nil {
		return err
	}
	return attention(outcomes)
}

// attention is the error of an import that came through with something to
// look at, or nil.
func attention(outcomes []importOutcome) error {
	rows := 0
	conflict := false
	for _, o := range outcomes {
		rows += o.Returned
		conflict = conflict || o.conflict
	}
	switch {
	case rows > 0:
		return fault.New(fault.Attention, "cmd.import.attention", fmt.Sprint(rows))
	case conflict:
		return fault.New(fault.Attention, "cmd.import.conflict")
	}
	return nil
}

func (a *app) printImport(o importOutcome) {
	g := lang.For(a.lang)
	n := func(x int) string { return g.Integer(x) }
	fmt.Fprintln(a.out, a.say("cmd.import.done", o.File, n(o.Rows), n(o.Created), n(o.Changed), n(o.Unchanged), n(o.Returned)))
	for _, h := range o.Hints {
		fmt.Fprintln(a.err, "  "+h)
	}
	if o.Returned > 0 {
		fmt.Fprintln(a.err, "  "+a.say("cmd.import.back", o.Back))
	}
}

// importNothing takes "nothing to report" through door 1.
func (a *app) importNothing(st *store.Store, codes *codelist.Library, f importFlags) (importOutcome, error) {
	d := register.Draft{Agency: f.agency, Values: map[register.Field]string{
		register.FieldYear: fmt.Sprint(f.nothing), register.FieldNothing: "yes",
	}}
	o := importOutcome{File: "--nothing", Kind: exchange.PersonReturn.String(), Rows: 1}
	n, issues := register.Check(codes, d, codelist.DayOf(a.now()))
	for _, i := range issues {
		if !i.Hint {
			return o, fault.New(fault.Invalid, i.Key, i.Args...)
		}
	}
	n.Received = a.now().UTC()
	err := st.Update(a.ctx, a.note("import", "assess", ""), func(tx *store.Tx) error {
		_, out, err := register.Receive(a.ctx, tx, register.Actor{ID: a.actor, Role: "operator"}, n)
		o.count(out)
		return err
	})
	return o, err
}

func (o *importOutcome) count(out register.Outcome) {
	switch out {
	case register.Created, register.NothingNoted:
		o.Created++
	case register.NewVersion:
		o.Changed++
	case register.NothingDenied:
		o.Changed++
		o.conflict = true
	default:
		o.Unchanged++
	}
}

// importer receives one file.
type importer struct {
	*app
	store *store.Store
	codes *codelist.Library
	flags importFlags

	name    string
	in      *exchange.Reader
	back    *exchange.Returned
	outcome importOutcome
}

// file receives one file in one transaction. The returned file is written
// beside its final name and put in place only when the transaction stands.
func (i *importer) file(name string) (importOutcome, error) {
	i.name = filepath.Base(name)
	i.outcome = importOutcome{File: i.name}
	src, err := os.Open(name)
	if err != nil {
		return i.outcome, fault.Wrap(fault.Invalid, errors.Unwrap(err), "cmd.import.cannot_open", i.name)
	}
	defer src.Close()
	info, err := src.Stat()
	if err != nil || info.IsDir() {
		return i.outcome, fault.Wrap(fault.Invalid, err, "cmd.import.cannot_open", i.name)
	}
	if i.in, err = exchange.Open(i.name, src, info.Size(), exchange.Limits{}); err != nil {
		return i.outcome, err
	}
	if i.in.Kind() != exchange.BackSeries && i.flags.agency == "" {
		return i.outcome, fault.New(fault.Usage, "cmd.import.which_agency")
	}
	i.outcome.Kind = i.in.Kind().String()
	for _, h := range i.in.Hints() {
		i.outcome.Hints = append(i.outcome.Hints, i.say(h.Key, h.Args...))
	}
	folder := i.flags.returned
	if folder == "" {
		folder = filepath.Dir(name)
	}
	final := filepath.Join(folder, strings.TrimSuffix(i.name, filepath.Ext(i.name))+".returned.csv")
	tmp, err := os.CreateTemp(folder, ".returned-*")
	if err != nil {
		return i.outcome, fault.Wrap(fault.Invalid, err, "cmd.import.cannot_return", filepath.Base(folder))
	}
	defer os.Remove(tmp.Name())
	defer tmp.Close()
	if i.back, err = exchange.NewReturned(tmp, i.in, i.lang, i.say); err != nil {
		return i.outcome, err
	}
	note := i.note("import", "assess", "agency:"+i.flags.agency)
	if err := i.store.UpdateAlone(i.ctx, note, func(tx *store.Tx) error { return i.rows(i.ctx, tx) }); err != nil {
		return i.outcome, err
	}
	i.outcome.Returned = i.back.Rows()
	if err := i.back.Close(); err != nil || i.outcome.Returned == 0 {
		return i.outcome, err
	}
	i.outcome.Back = final
	if err := tmp.Sync(); err != nil {
		return i.outcome, err
	}
	return i.outcome, os.Rename(tmp.Name(), final)
}

// rows reads the file to its end; an error of any kind but a bad row ends the
// transaction without effect.
func (i *importer) rows(ctx context.Context, tx *store.Tx) error {
	bar := i.progress()
	defer bar.done()
	receive, err := i.receiver(ctx, tx)
	if err != nil {
		return err
	}
	for {
		row, err := i.in.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		i.outcome.Rows++
		if i.outcome.Rows%512 == 0 {
			bar.step(i.name, i.outcome.Rows, 0)
		}
		issues := row.Issues
		if len(issues) == 0 {
			if issues, err = receive(row); err != nil {
				return err
			}
		}
		if rejects(issues) {
			if err := i.back.Add(row, issues); err != nil {
				return err
			}
		}
	}
}

func rejects(issues []register.Issue) bool {
	for _, x := range issues {
		if !x.Hint {
			return true
		}
	}
	return false
}

// checks are the words of the column verified in a back series; anything else
// is unchecked.
var checks = map[string]store.Check{"no": store.Unchecked, "yes": store.Read, "derived": store.Derived}

// receiver returns the door for the kind of the file.
func (i *importer) receiver(ctx context.Context, tx *store.Tx) (func(exchange.Row) ([]register.Issue, error), error) {
	today := codelist.DayOf(i.now())
	actor := register.Actor{ID: i.actor, Role: "operator"}
	switch i.in.Kind() {
	case exchange.PersonReturn:
		batch := register.NewBatch(i.codes, today)
		key, err := i.encodingKey(tx)
		if err != nil {
			return nil, err
		}
		return func(row exchange.Row) ([]register.Issue, error) {
			d := register.Draft{Agency: i.flags.agency, File: i.name, Row: row.Number, Values: map[register.Field]string{}, EncodingKey: key}
			for k, v := range row.Values {
				d.Values[register.Field(k)] = v
			}
			n, issues := batch.Check(d)
			if rejects(issues) {
				return issues, nil
			}
			n.Received = i.now().UTC()
			_, out, err := register.Receive(ctx, tx, actor, n)
			i.outcome.count(out)
			return issues, err
		}, nil
	case exchange.CriminalReturn:
		return func(row exchange.Row) ([]register.Issue, error) {
			d := justice.Draft{Agency: i.flags.agency, File: i.name, Row: row.Number, Values: map[justice.Field]string{}}
			for k, v := range row.Values {
				d.Values[justice.Field(k)] = v
			}
			r, found := justice.Check(i.codes, d, today)
			var issues []register.Issue
			for _, x := range found {
				issues = append(issues, register.Issue{Field: register.Field(x.Field), Key: x.Key, Args: x.Args, Hint: x.Hint})
			}
			if rejects(issues) {
				return issues, nil
			}
			r.Received = i.now().UTC()
			_, out, err := justice.Receive(ctx, tx, actor, r)
			i.outcome.count(out)
			return issues, err
		}, nil
	case exchange.BackSeries:
		return func(row exchange.Row) ([]register.Issue, error) {
			v := row.Values
			changed, err := tx.PutPublishedTotal(ctx, store.PublishedTotal{
				Period: v["year"], Measure: v["measure"], Dimension: v["dimension"], Category: v["category"],
				Value: v["value"], Source: v["source"], Verified: checks[v["verified"]], Break: v["break"],
			})
			if changed {
				i.outcome.Created++
			} else {
				i.outcome.Unchanged++
			}
			return nil, err
		}, nil
	}
	return nil, fault.New(fault.Internal, "cmd.import.kind")
}

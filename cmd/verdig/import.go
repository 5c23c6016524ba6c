package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"verdig/act"
	"verdig/codelist"
	"verdig/exchange"
	"verdig/fault"
	"verdig/lang"
	"verdig/register"
	"verdig/store"
)

type importFlags struct {
	dir, agency, returned, template, kind string
	nothing                               int
	asJSON                                bool
}

func (a *app) importCommand() *cobra.Command {
	var f importFlags
	c := &cobra.Command{
		Use:   "import --data DIR --agency CODE FILE...",
		Short: "Receive a return: CSV or XLSX; good rows in, bad rows back",
		Long: `Receive the return of an agency. A file may be CSV (UTF-8 or Latin-1; comma, semicolon or tab) or XLSX, with headings in bokmål,
nynorsk or English; what kind of return it is (persons, criminal cases, events of criminal cases, or a back series of published totals)
follows from its headings. With --kind, files of any other kind are refused.

Each file is one transaction: rows that pass the rules are received, and the others come back in FILE.returned.csv with row, column, reason
and remedy (exit code 3); correct them there and import that file. The same file twice changes nothing; a changed row with the
agency's own reference is a new version. If the import fails half-way, the register is as it was. Of events a case is received whole
or comes back whole, and what was entered before is corrected only by a row that says so.

  verdig import --template return.xlsx --agency CODE     write an empty return to fill in (.xlsx or .csv)
  verdig import --template events.xlsx --kind events --agency CODE
  verdig import --data DIR --agency CODE --nothing 2016  the agency has nothing to report for the year`,
		RunE: func(_ *cobra.Command, files []string) error { return a.importReturns(f, files) },
	}
	dataFlag(c, &f.dir)
	c.Flags().StringVar(&f.agency, "agency", "", "code of the agency (verdig agency)")
	c.Flags().StringVar(&f.returned, "returned", "", "folder for returned files (default: beside each file)")
	c.Flags().StringVar(&f.template, "template", "", "write an empty return to this file and stop")
	c.Flags().StringVar(&f.kind, "kind", "", "kind of return: person, criminal, events or back (default: by the agency, and of a file by its headings)")
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
	if _, ok := exchange.KindOf(f.kind); f.kind != "" && !ok {
		return fault.New(fault.Usage, "cmd.import.no_kind", f.kind)
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
			i := importer{app: a, store: st, flags: f}
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
	n, issues := register.Check(codes, d, codelist.NorwegianDay(a.now()))
	for _, i := range issues {
		if !i.Hint {
			return o, fault.New(fault.Invalid, i.Key, i.Args...)
		}
	}
	n.Received = a.now().UTC()
	err := st.Update(a.ctx, a.note("import", "assess", ""), func(tx *store.Tx) error {
		_, out, err := register.Receive(a.ctx, tx, register.Actor{ID: a.actor, Role: "operator"}, n)
		var total act.ImportOutcome
		total.Rows = 1
		total.Count(out)
		o.add(total)
		return err
	})
	return o, err
}

func (o *importOutcome) add(out act.ImportOutcome) {
	o.Rows, o.Created, o.Changed, o.Unchanged = out.Rows, out.Created, out.Changed, out.Unchanged
	o.conflict = out.Conflict
}

// importer receives one file.
type importer struct {
	*app
	store *store.Store
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
	if k := i.in.Kind().String(); i.flags.kind != "" && i.flags.kind != k {
		return i.outcome, fault.New(fault.Invalid, "cmd.import.other_kind", i.name, k, i.flags.kind)
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
	if err := i.receive(); err != nil {
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

// receive takes the rows through the path that the desk takes too, and writes
// those that come back.
func (i *importer) receive() error {
	desk, err := act.NewDesk(i.store, i.now)
	if err != nil {
		return err
	}
	bar := i.progress()
	defer bar.done()
	rows := 0
	each := func(row exchange.Row, issues []register.Issue, _ register.Outcome, _ register.NotificationID) error {
		if rows++; rows%512 == 0 {
			bar.step(i.name, rows, 0)
		}
		if !register.Rejected(issues) {
			return nil
		}
		return i.back.Add(row, issues)
	}
	out, err := desk.Import(i.ctx, i.note("import", "assess", "agency:"+i.flags.agency), act.Import{
		Agency: i.flags.agency, Actor: register.Actor{ID: i.actor, Role: "operator"}, File: i.name, In: i.in, Each: each,
	})
	i.outcome.add(out)
	return err
}

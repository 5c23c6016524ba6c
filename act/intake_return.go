package act

import (
	"context"
	"errors"
	"io"

	"verdig/audit"
	"verdig/codelist"
	"verdig/exchange"
	"verdig/fault"
	"verdig/justice"
	"verdig/register"
	"verdig/store"
)

// Import is a return on its way in: a file that was opened, for whom it is
// received, and what is to be told on the way.
type Import struct {
	Agency string
	Actor  register.Actor
	File   string // name for messages, without folder
	In     *exchange.Reader
	// Each is called for every row with its issues, what it did (0 where it
	// was not received), and the notification that it made or met, "" where
	// it made none; nil for those who do not want to know.
	Each func(row exchange.Row, issues []register.Issue, done register.Outcome, id register.NotificationID) error
}

// ImportOutcome is what a return did to the register.
type ImportOutcome struct {
	Rows, Created, Changed, Unchanged, Returned int
	Conflict                                    bool // "nothing to report" stands against notifications
}

// Import receives a return of any kind in one transaction, for the operator:
// good rows in, the others to Each with the reasons. An error of any kind but a
// bad row ends the transaction without effect.
func (d *Desk) Import(ctx context.Context, note audit.Note, in Import) (ImportOutcome, error) {
	var out ImportOutcome
	err := d.store.UpdateAlone(ctx, note, func(tx *store.Tx) error {
		var err error
		out, err = d.takeRows(ctx, tx, in)
		return err
	})
	return out, err
}

// takeRows takes the rows of a return through their doors: the one path for
// the command, the desk and the interface for machines.
func (d *Desk) takeRows(ctx context.Context, tx *store.Tx, in Import) (ImportOutcome, error) {
	if in.In.Kind() == exchange.CaseEvents {
		return d.takeEvents(ctx, tx, in)
	}
	var out ImportOutcome
	check, err := d.rowCheck(ctx, tx, in)
	if err != nil {
		return out, err
	}
	for {
		row, err := in.In.Next()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return out, err
		}
		out.Rows++
		c := check.row(row)
		var done register.Outcome
		var id register.NotificationID
		if register.Rejected(c.issues) {
			out.Returned++
		} else if done, id, err = c.receive(ctx, tx, in.Actor); err != nil {
			return out, err
		}
		out.Count(done)
		if in.Each != nil {
			if err := in.Each(row, c.issues, done, id); err != nil {
				return out, err
			}
		}
	}
}

// Count counts what one row did; 0 is a row that was not received.
func (o *ImportOutcome) Count(out register.Outcome) {
	switch out {
	case 0:
	case register.Created, register.NothingNoted:
		o.Created++
	case register.NewVersion:
		o.Changed++
	case register.NothingDenied:
		o.Changed++
		o.Conflict = true
	default:
		o.Unchanged++
	}
}

// rowCheck checks the rows of one return.
type rowCheck struct {
	desk   *Desk
	kind   exchange.Kind
	agency string
	file   string
	key    string // id of the key of the encodings
	today  codelist.Day
	batch  *register.Batch
}

// checkedRow is a row that was checked: its issues, and what it makes.
type checkedRow struct {
	desk   *Desk
	kind   exchange.Kind
	issues []register.Issue
	person register.Notification
	report justice.Report
	total  store.PublishedTotal
}

func (d *Desk) rowCheck(ctx context.Context, tx *store.Tx, in Import) (*rowCheck, error) {
	today := d.today()
	c := &rowCheck{desk: d, kind: in.In.Kind(), agency: in.Agency, file: in.File, today: today, batch: register.NewBatch(d.codes, today)}
	switch c.kind {
	case exchange.PersonReturn, exchange.CriminalReturn, exchange.BackSeries:
	default:
		return nil, fault.New(fault.Internal, "cmd.import.kind")
	}
	var err error
	c.key, err = encodingKey(ctx, tx)
	return c, err
}

// checks are the words of the column verified in a back series; anything else
// is unchecked.
var checks = map[string]store.Check{"no": store.Unchecked, "yes": store.Read, "derived": store.Derived}

// CheckWord returns the word of the column verified for a check.
func CheckWord(c store.Check) string {
	for word, check := range checks {
		if check == c {
			return word
		}
	}
	return ""
}

// row checks one row, in the order of the file, and writes nothing.
func (c *rowCheck) row(row exchange.Row) checkedRow {
	out := checkedRow{desk: c.desk, kind: c.kind, issues: row.Issues}
	if len(row.Issues) > 0 {
		return out
	}
	switch c.kind {
	case exchange.PersonReturn:
		d := register.Draft{Agency: c.agency, File: c.file, Row: row.Number, Values: map[register.Field]string{}, EncodingKey: c.key}
		for k, v := range row.Values {
			d.Values[register.Field(k)] = v
		}
		out.person, out.issues = c.batch.Check(d)
	case exchange.CriminalReturn:
		d := justice.Draft{Agency: c.agency, File: c.file, Row: row.Number, Values: map[justice.Field]string{}}
		for k, v := range row.Values {
			d.Values[justice.Field(k)] = v
		}
		var found []justice.Issue
		out.report, found = justice.Check(c.desk.codes, d, c.today)
		out.issues = issuesOf(found)
	default:
		v := row.Values
		out.total = store.PublishedTotal{
			Period: v["year"], Measure: v["measure"], Dimension: v["dimension"], Category: v["category"],
			Value: v["value"], Source: v["source"], Verified: checks[v["verified"]], Break: v["break"],
		}
	}
	return out
}

// issuesOf writes issues of criminal cases as those of persons.
func issuesOf(found []justice.Issue) []register.Issue {
	var issues []register.Issue
	for _, x := range found {
		issues = append(issues, register.Issue{Field: register.Field(x.Field), Key: x.Key, Args: x.Args, Hint: x.Hint})
	}
	return issues
}

// receive takes a row that passed its check through its door.
func (c checkedRow) receive(ctx context.Context, tx *store.Tx, who register.Actor) (register.Outcome, register.NotificationID, error) {
	now := c.desk.now().UTC()
	switch c.kind {
	case exchange.PersonReturn:
		c.person.Received = now
		id, out, err := register.Receive(ctx, tx, who, c.person)
		return out, id, err
	case exchange.CriminalReturn:
		c.report.Received = now
		_, out, err := justice.Receive(ctx, tx, who, c.report)
		return out, "", err
	}
	changed, err := tx.PutPublishedTotal(ctx, c.total)
	if changed {
		return register.Created, "", err
	}
	return register.Unchanged, "", err
}

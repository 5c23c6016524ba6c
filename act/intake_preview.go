package act

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"slices"

	"verdig/access"
	"verdig/codelist"
	"verdig/exchange"
	"verdig/fault"
	"verdig/justice"
	"verdig/register"
	"verdig/store"
)

// Bounds of uploads. The reader's own limits on what a workbook unpacks to are
// narrowed with them.
const (
	MaxUpload     = 20 << 20 // bytes
	maxUploadRows = 50_000
	maxErrors     = 100 // bad rows that a preview shows
	maxFirst      = 5   // rows that it shows as they were read
)

var uploadLimits = exchange.Limits{
	File: MaxUpload, Rows: maxUploadRows, Columns: 256, Field: 32 << 10, Record: 256 << 10,
	Unpacked: 256 << 20, Entry: 128 << 20, Cells: 8_000_000, Shared: 32 << 20,
}

// uploadName stands for the sender's name of a file, which may say too much and
// is not kept.
const uploadName = "return"

// Text is where a text is written, in which language and by which catalogue.
type Text struct {
	To   io.Writer
	Lang codelist.Lang
	Say  exchange.Say
}

// settled is what is kept of an upload that was committed.
type settled struct {
	Outcome UploadOutcome
	Back    []RowIssues
}

// Preview reads a return (CSV or XLSX, at most 20 MiB and 50,000 rows), checks
// every row and receives none. The file is kept sealed for 24 hours, under an
// id, for [Desk.Commit]. Persons are returned with the purpose to assess,
// criminal cases with that to prosecute; a file of another kind is refused, as
// is one that cannot be read, with an error of kind fault.Invalid.
func (d *Desk) Preview(ctx context.Context, sc access.Scope, file io.ReaderAt, size int64) (Upload, error) {
	if err := d.needs(ctx, sc, "", useDraftRead); err != nil {
		return Upload{}, err
	}
	if size > MaxUpload {
		return Upload{}, fault.New(fault.Invalid, "act.upload.too_large", itoa(MaxUpload>>20))
	}
	text := make([]byte, size)
	if n, err := file.ReadAt(text, 0); err != nil && !errors.Is(err, io.EOF) || int64(n) != size {
		return Upload{}, fault.Wrap(fault.Invalid, err, "act.upload.broken")
	}
	var u Upload
	err := d.store.ViewAs(ctx, sc, useDraftAdd, "", func(tx *store.Tx) error {
		var err error
		u, err = d.preview(ctx, tx, text)
		return err
	})
	if err != nil {
		return Upload{}, err
	}
	err = d.store.UpdateAs(ctx, sc, useDraftAdd, "", func(tx *store.Tx) error {
		now := tx.Now().UTC()
		u.ID, u.Expires = register.NewID(now), now.Add(UploadLifetime)
		return tx.AddUpload(ctx, store.Upload{ID: u.ID, Kind: u.Kind, Expires: u.Expires, File: text})
	})
	return u, err
}

// openReturn opens a file as a return of the kind that the scope may send.
func openReturn(sc access.Scope, text []byte) (*exchange.Reader, error) {
	in, err := exchange.Open(uploadName, bytes.NewReader(text), int64(len(text)), uploadLimits)
	if err != nil {
		return nil, err
	}
	switch k := in.Kind(); {
	case sc.Purpose() != access.Prosecute && k != exchange.PersonReturn:
		return nil, fault.New(fault.Invalid, "act.upload.want_persons")
	case sc.Purpose() == access.Prosecute && k != exchange.CriminalReturn && k != exchange.CaseEvents:
		return nil, fault.New(fault.Invalid, "act.upload.want_cases")
	}
	return in, nil
}

// preview checks every row of a file.
func (d *Desk) preview(ctx context.Context, tx *store.Tx, text []byte) (Upload, error) {
	in, err := openReturn(tx.Scope(), text)
	if err != nil {
		return Upload{}, err
	}
	u := Upload{Kind: in.Kind().String(), Hints: in.Hints()}
	if in.Kind() == exchange.CaseEvents {
		err := d.previewEvents(ctx, tx, in, &u)
		return u, err
	}
	check, err := d.rowCheck(ctx, tx, Import{Agency: tx.Scope().Actor().Agency, File: uploadName, In: in})
	if err != nil {
		return u, err
	}
	columns := map[ColumnIssues]int{}
	for {
		row, err := in.Next()
		if errors.Is(err, io.EOF) {
			return u, nil
		}
		if err != nil {
			return u, err
		}
		u.add(row, check.row(row).issues, columns)
	}
}

// heldBack are the reasons of rows that are right themselves and wait for
// another: they say which, row by row, and nothing is to be corrected.
var heldBack = []string{justice.IssueTogether, justice.IssueStandsOn, justice.IssueEarlier}

// add counts one row; columns says where in u.Columns a reason stands.
func (u *Upload) add(row exchange.Row, issues []register.Issue, columns map[ColumnIssues]int) {
	u.Rows++
	if register.Rejected(issues) {
		u.Bad++
		if len(u.Errors) < maxErrors {
			u.Errors = append(u.Errors, RowIssues{Row: row.Number, Issues: issues})
		}
	} else {
		u.Good++
	}
	if len(u.First) < maxFirst {
		first := RowValues{Row: row.Number, Values: map[register.Field]string{}}
		for k, v := range row.Values {
			first.Values[register.Field(k)] = v
		}
		u.First = append(u.First, first)
	}
	for _, i := range issues {
		if slices.Contains(heldBack, i.Key) {
			continue
		}
		key := ColumnIssues{Field: i.Field, Key: i.Key, Hint: i.Hint}
		at, ok := columns[key]
		if !ok {
			at = len(u.Columns)
			columns[key] = at
			u.Columns = append(u.Columns, key)
		}
		u.Columns[at].Rows++
	}
}

// Upload returns the preview of a file that the actor has handed in, and what
// came of it where it was committed; the look is written down.
func (d *Desk) Upload(ctx context.Context, sc access.Scope, id string) (Upload, error) {
	var u Upload
	err := d.store.ViewAs(ctx, sc, useDraftRead, opaque(id), func(tx *store.Tx) error {
		kept, err := tx.OpenUpload(ctx, id)
		if err != nil {
			return err
		}
		if u, err = d.preview(ctx, tx, kept.File); err != nil {
			return err
		}
		u.ID, u.Expires = id, kept.Expires
		done, ok, err := outcomeOf(kept)
		if ok {
			u.Done = &done.Outcome
		}
		return err
	})
	return u, err
}

func outcomeOf(u store.Upload) (settled, bool, error) {
	var s settled
	if len(u.Outcome) == 0 {
		return s, false, nil
	}
	if err := json.Unmarshal(u.Outcome, &s); err != nil {
		return s, false, fault.New(fault.Internal, "act.draft_damaged")
	}
	return s, true, nil
}

// DropUpload erases a file that the actor has handed in.
func (d *Desk) DropUpload(ctx context.Context, sc access.Scope, id string) error {
	err := d.store.UpdateAs(ctx, sc, useDraftDrop, opaque(id), func(tx *store.Tx) error { return tx.DropUpload(ctx, id) })
	return err
}

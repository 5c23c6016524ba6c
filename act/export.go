package act

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"

	"verdig/access"
	"verdig/exchange"
	"verdig/register"
	"verdig/store"
)

var (
	useExport        = access.Use{Compartment: access.Notification, Action: access.Export}
	useApproveExport = access.Use{Compartment: access.Notification, Action: access.Approve}
)

// ExportView is one export as its list shows it.
type ExportView struct {
	register.Export
	State   register.ExportState
	Own     bool                  // proposed by who looks, who can then not approve
	Fetched []register.ExportFile // the first first
}

// ExportFile is a file for somebody outside the register.
type ExportFile struct {
	Name string // made by the register
	Body []byte // CSV, UTF-8
	Rows int    // without the heading
}

// ProposeExport proposes an export (Year, Basis, Recipient and Purpose of e);
// another person must approve. See [register.ProposeExport] for its errors.
func (d *Desk) ProposeExport(ctx context.Context, sc access.Scope, e register.Export) (register.ExportID, error) {
	if err := d.exports(ctx, sc, useExport, ""); err != nil {
		return "", err
	}
	err := d.store.UpdateAs(ctx, sc, useExport, "", func(tx *store.Tx) error {
		e.At = d.now()
		var err error
		if e, err = register.ProposeExport(ctx, tx, d.codes, actorOf(sc), e); err != nil {
			return err
		}
		return tx.AddNotice(ctx, register.Notice{Role: string(access.SecondReviewer), Kind: NoticeExport, Object: string(e.ID), At: e.At})
	})
	return e.ID, err
}

// exports refuses who comes for another purpose than figures, or from an
// agency: the right to export there is that to files of one's own agency.
func (d *Desk) exports(ctx context.Context, sc access.Scope, use access.Use, object string) error {
	if sc.Purpose() != access.Count || sc.Reach(use) != access.All {
		return d.refuse(ctx, sc, use, object)
	}
	return nil
}

// SettleExport is the second person's word on a proposed export.
func (d *Desk) SettleExport(ctx context.Context, sc access.Scope, id register.ExportID, approve bool) error {
	if err := d.exports(ctx, sc, useApproveExport, string(id)); err != nil {
		return err
	}
	word := register.Export{Step: register.ExportRejected, SecondAt: d.now()}
	if approve {
		word.Step = register.ExportApproved
	}
	return d.store.UpdateAs(ctx, sc, useApproveExport, string(id), func(tx *store.Tx) error {
		_, err := register.SettleExport(ctx, tx, actorOf(sc), id, word)
		return err
	})
}

// TakeBackExport takes the actor's own proposal back. One of somebody else is
// not there; one that is settled is fault.Conflict.
func (d *Desk) TakeBackExport(ctx context.Context, sc access.Scope, id register.ExportID) error {
	if err := d.exports(ctx, sc, useExport, string(id)); err != nil {
		return err
	}
	return d.store.UpdateAs(ctx, sc, useExport, string(id), func(tx *store.Tx) error {
		e, err := tx.Export(ctx, id)
		if err == nil && e.Actor != sc.Actor().ID {
			err = errNotThere()
		}
		if err != nil {
			return err
		}
		_, err = register.SettleExport(ctx, tx, actorOf(sc), id, register.Export{Step: register.ExportRejected, SecondAt: d.now()})
		return err
	})
}

// Exports lists all exports, the latest first, for who may propose or approve
// them.
func (d *Desk) Exports(ctx context.Context, sc access.Scope) ([]ExportView, error) {
	use := useExport
	if sc.Reach(use) == access.None {
		use = useApproveExport
	}
	if err := d.exports(ctx, sc, use, ""); err != nil {
		return nil, err
	}
	var out []ExportView
	err := d.store.ViewAs(ctx, sc, use, "", func(tx *store.Tx) error {
		all, err := tx.Exports(ctx)
		if err != nil {
			return err
		}
		files, err := tx.ExportFiles(ctx)
		for _, e := range slices.Backward(all) {
			v := ExportView{Export: e, State: e.State(d.now()), Own: e.Actor == sc.Actor().ID}
			for _, f := range files {
				if f.Export == e.ID {
					v.Fetched = append(v.Fetched, f)
				}
			}
			out = append(out, v)
		}
		return err
	})
	return out, err
}

// ExportYears returns the reporting years of which an export can be proposed,
// the latest first.
func (d *Desk) ExportYears(ctx context.Context, sc access.Scope) ([]int, error) {
	if err := d.exports(ctx, sc, useExport, ""); err != nil {
		return nil, err
	}
	var years []int
	err := d.store.ViewAs(ctx, sc, useExport, "", func(tx *store.Tx) error {
		var err error
		years, err = tx.ReportingYears(ctx)
		slices.Reverse(years)
		return err
	})
	return years, err
}

// WriteExport makes the file of an approved export for who proposed it. That it
// is fetched is on the disk before the file is handed out, with the digest of
// its bytes; they are the same while nothing in the register has changed.
// Errors are those of [register.Export.MayFetch].
func (d *Desk) WriteExport(ctx context.Context, sc access.Scope, id register.ExportID) (ExportFile, error) {
	var f ExportFile
	if err := d.exports(ctx, sc, useExport, string(id)); err != nil {
		return f, err
	}
	err := d.store.ViewAs(ctx, sc, useExport, string(id), func(tx *store.Tx) error {
		e, err := d.fetchable(ctx, tx, sc, id)
		if err != nil {
			return err
		}
		rows, err := d.exportRows(ctx, tx, e)
		if err != nil {
			return err
		}
		var b bytes.Buffer
		f = ExportFile{Name: exportName(id), Rows: len(rows) - 1}
		err = exchange.WriteTable(&b, rows)
		f.Body = b.Bytes()
		return err
	})
	if err != nil {
		return ExportFile{}, err
	}
	sum := sha256.Sum256(f.Body)
	err = d.store.UpdateAs(ctx, sc, useExport, string(id), func(tx *store.Tx) error {
		e, err := d.fetchable(ctx, tx, sc, id)
		if err != nil {
			return err
		}
		now := d.now().UTC()
		return tx.AddExportFile(ctx, register.ExportFile{
			ID: register.NewID(now), Export: e.ID, Actor: sc.Actor().ID, At: now, Digest: hex.EncodeToString(sum[:]), Rows: f.Rows,
		})
	})
	if err != nil {
		return ExportFile{}, err
	}
	return f, nil
}

func (d *Desk) fetchable(ctx context.Context, tx *store.Tx, sc access.Scope, id register.ExportID) (register.Export, error) {
	e, err := tx.Export(ctx, id)
	if err == nil {
		err = e.MayFetch(sc.Actor().ID, d.now())
	}
	return e, err
}

// exportName is a file name made of the random end of the export's id: it says
// nothing of what is inside.
func exportName(id register.ExportID) string {
	return "export-" + string(id[max(0, len(id)-12):]) + ".csv"
}

// exportRows are the heading and one row for each notification of the year, in
// an order that follows from the pseudonyms and says nothing of who reported
// first. It reads no identity.
func (d *Desk) exportRows(ctx context.Context, tx *store.Tx, e register.Export) ([][]string, error) {
	j, err := d.joined(ctx, tx)
	if err != nil {
		return nil, err
	}
	var rows [][]string
	err = tx.EachNotification(ctx, store.Selection{Year: e.Year, Detail: true}, func(n register.Notification) error {
		person := d.store.Keys().Pseudonym("export/"+string(e.ID), string(j.person[n.ID]))
		row := []string{string(e.ID), e.Basis, person, n.Agency, strconv.Itoa(n.Year), n.ExportAge()}
		values := coded(n)
		for _, f := range register.ExportFields {
			text := values[f]
			if text == "" && slices.Contains(n.Facts.Detail.NotKnown, string(f)) {
				text = register.Unknown
			}
			row = append(row, text)
		}
		rows = append(rows, row)
		return nil
	})
	slices.SortFunc(rows, slices.Compare)
	heading := []string{"export", "export_basis", "person", "agency", "year", "age_group"}
	for _, f := range register.ExportFields {
		heading = append(heading, string(f))
	}
	return slices.Insert(rows, 0, heading), err
}

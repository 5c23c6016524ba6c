package store

import (
	"context"
	"database/sql"

	"verdig/audit"
	"verdig/register"
)

// The kinds of audited objects of an export; the object is the export's id.
const (
	kindExport         = "export"
	kindExportDecision = "export_decision"
	kindExportFile     = "export_file"
)

var _ register.Exporter = (*Tx)(nil)

// AddExport implements register.Exporter.
func (tx *Tx) AddExport(ctx context.Context, e register.Export) error {
	tx.content.Reset()
	e.Canonical(&tx.content)
	c, err := tx.record(ctx, "propose", kindExport, string(e.ID), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO export (id, year, basis, recipient, purpose, actor, at, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		string(e.ID), e.Year, e.Basis, e.Recipient, e.Purpose, e.Actor, audit.FormatTime(e.At), c.seq, c.salt[:])
}

// AddExportDecision implements register.Exporter.
func (tx *Tx) AddExportDecision(ctx context.Context, e register.Export) error {
	tx.content.Reset()
	e.CanonicalDecision(&tx.content)
	c, err := tx.record(ctx, string(e.Step), kindExportDecision, string(e.ID), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO export_decision (export, step, actor, at, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?)`,
		string(e.ID), string(e.Step), e.Second, audit.FormatTime(e.SecondAt), c.seq, c.salt[:])
}

// AddExportFile notes that a file is fetched, before it is handed out.
func (tx *Tx) AddExportFile(ctx context.Context, f register.ExportFile) error {
	tx.content.Reset()
	f.Canonical(&tx.content)
	c, err := tx.record(ctx, "export", kindExportFile, string(f.Export), tx.content.Bytes())
	if err != nil {
		return err
	}
	return tx.exec(ctx, `INSERT INTO export_file (id, export, actor, at, digest, lines, audit_seq, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
		f.ID, string(f.Export), f.Actor, audit.FormatTime(f.At), f.Digest, f.Rows, c.seq, c.salt[:])
}

const (
	exportColumns     = `SELECT x.id, x.year, x.basis, x.recipient, x.purpose, x.actor, x.at`
	exportFileColumns = `SELECT x.id, x.export, x.actor, x.at, x.digest, x.lines`
)

func scanExport(scan func(...any) error, more ...any) (register.Export, error) {
	var e register.Export
	var id, at string
	err := scan(append([]any{&id, &e.Year, &e.Basis, &e.Recipient, &e.Purpose, &e.Actor, &at}, more...)...)
	if err == nil {
		e.At, err = moment("export", "at", at)
	}
	e.ID = register.ExportID(id)
	return e, err
}

func scanExportFile(scan func(...any) error, more ...any) (register.ExportFile, error) {
	var f register.ExportFile
	var export, at string
	err := scan(append([]any{&f.ID, &export, &f.Actor, &at, &f.Digest, &f.Rows}, more...)...)
	if err == nil {
		f.At, err = moment("export_file", "at", at)
	}
	f.Export = register.ExportID(export)
	return f, err
}

// Export implements register.Exporter.
func (tx *Tx) Export(ctx context.Context, id register.ExportID) (register.Export, error) {
	all, err := tx.exports(ctx, ` WHERE x.id = ?`, string(id))
	if err != nil {
		return register.Export{}, err
	}
	if len(all) == 0 {
		return register.Export{}, errNotThere()
	}
	return all[0], nil
}

// Exports returns all exports, the first proposed first.
func (tx *Tx) Exports(ctx context.Context) ([]register.Export, error) {
	return tx.exports(ctx, ` ORDER BY x.audit_seq`)
}

func (tx *Tx) exports(ctx context.Context, where string, args ...any) ([]register.Export, error) {
	var all []register.Export
	query := exportColumns + `, coalesce(d.step, ''), coalesce(d.actor, ''), coalesce(d.at, '')
		FROM export x LEFT JOIN export_decision d ON d.export = x.id` + where
	err := tx.each(ctx, query, args, func(rows *sql.Rows) error {
		var step, second, at string
		e, err := scanExport(rows.Scan, &step, &second, &at)
		e.Step, e.Second = register.ExportStep(step), second
		if err == nil {
			e.SecondAt, err = moment("export_decision", "at", at)
		}
		all = append(all, e)
		return err
	})
	return all, err
}

// ExportFiles returns every file that was fetched, the first first.
func (tx *Tx) ExportFiles(ctx context.Context) ([]register.ExportFile, error) {
	var all []register.ExportFile
	err := tx.each(ctx, exportFileColumns+` FROM export_file x ORDER BY x.audit_seq`, nil, func(rows *sql.Rows) error {
		f, err := scanExportFile(rows.Scan)
		all = append(all, f)
		return err
	})
	return all, err
}

func (v *verification) exports() error {
	return v.rows("export", kindExport, exportColumns+`, x.salt`+metaColumns+` FROM export x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			e, err := scanExport(scan, v.meta()...)
			e.Canonical(&v.content)
			return string(e.ID), err
		})
}

func (v *verification) exportDecisions() error {
	return v.rows("export_decision", kindExportDecision,
		`SELECT x.export, x.step, x.actor, x.at, x.salt`+metaColumns+` FROM export_decision x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			var e register.Export
			var id, step, at string
			err := scan(append([]any{&id, &step, &e.Second, &at}, v.meta()...)...)
			e.ID, e.Step = register.ExportID(id), register.ExportStep(step)
			if err == nil {
				e.SecondAt, err = moment("export_decision", "at", at)
			}
			e.CanonicalDecision(&v.content)
			return id, err
		})
}

func (v *verification) exportFiles() error {
	return v.rows("export_file", kindExportFile, exportFileColumns+`, x.salt`+metaColumns+` FROM export_file x`+metaJoin,
		func(scan func(...any) error) (string, error) {
			f, err := scanExportFile(scan, v.meta()...)
			f.Canonical(&v.content)
			return string(f.Export), err
		})
}

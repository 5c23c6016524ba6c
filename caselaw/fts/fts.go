// Package fts knows the search of the published judgments inside the program:
// SQLite's FTS5 over a database in memory, made from the published list each
// time that changes. Nothing of it is kept on disk.
package fts

import (
	"context"
	"database/sql"
	"errors"
	"strings"

	"github.com/ncruces/go-sqlite3/driver"
	"github.com/ncruces/go-sqlite3/ext/fts5"

	"verdig/caselaw"
	"verdig/codelist"
	"verdig/fault"
)

// tables has a table of texts for each language: how rare a word is is counted
// within one.
var tables = map[codelist.Lang]string{codelist.NB: "judgment_nb", codelist.NN: "judgment_nn", codelist.EN: "judgment_en"}

// index is one database in memory. Its only connection serves one search at a
// time, which takes microseconds.
type index struct{ db *sql.DB }

// Make makes an index of a register. It is a caselaw.Maker.
func Make(ctx context.Context, codes *codelist.Library, r caselaw.Register) (caselaw.Index, error) {
	db, err := driver.Open("file::memory:", fts5.Register)
	if err != nil {
		return nil, fault.Wrap(fault.Internal, err, "caselaw.search")
	}
	db.SetMaxOpenConns(1)
	db.SetConnMaxLifetime(0) // the database goes with its connection
	db.SetConnMaxIdleTime(0)
	x := &index{db}
	if err := x.fill(ctx, caselaw.IndexOf(codes, r)); err != nil {
		return nil, fault.Wrap(fault.Internal, errors.Join(err, db.Close()), "caselaw.search")
	}
	return x, nil
}

func (x *index) fill(ctx context.Context, all []caselaw.Indexed) error {
	tx, err := x.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to take back
	for _, table := range tables {
		if _, err := tx.ExecContext(ctx, `CREATE VIRTUAL TABLE `+table+` USING fts5 (title, decides, summary, sentence, id UNINDEXED, day UNINDEXED,
			tokenize = "unicode61 remove_diacritics 0")`); err != nil {
			return err
		}
	}
	for _, d := range all {
		if _, err := tx.ExecContext(ctx, `INSERT INTO `+tables[d.Lang]+` (title, decides, summary, sentence, id, day) VALUES (?, ?, ?, ?, ?, ?)`,
			d.Title, d.Decides, d.Summary, d.Sentence, string(d.ID), d.Day.String()); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// Search implements caselaw.Index.
func (x *index) Search(ctx context.Context, l codelist.Lang, terms []caselaw.Term) ([]caselaw.ID, error) {
	table, ok := tables[l]
	if !ok || len(terms) == 0 {
		return nil, nil
	}
	// What decides the case, and its provisions, weigh more than the summary.
	rows, err := x.db.QueryContext(ctx, `SELECT id FROM `+table+` WHERE `+table+` MATCH ? ORDER BY bm25(`+table+`, 8, 4, 2, 1), day DESC, id`, match(terms))
	if err != nil {
		return nil, fault.Wrap(fault.Unavailable, err, "caselaw.search")
	}
	defer rows.Close()
	var out []caselaw.ID
	for rows.Next() {
		var id caselaw.ID
		if err := rows.Scan(&id); err != nil {
			return nil, fault.Wrap(fault.Unavailable, err, "caselaw.search")
		}
		out = append(out, id)
	}
	if err := rows.Err(); err != nil {
		return nil, fault.Wrap(fault.Unavailable, err, "caselaw.search")
	}
	return out, nil
}

// match writes terms in the language of FTS5. Words hold letters and digits
// alone, and stand in quotes.
func match(terms []caselaw.Term) string {
	var all []string
	for _, t := range terms {
		switch {
		case t.Section != "":
			all = append(all, `title : "`+caselaw.SectionWord(t.Section)+`"`)
		case t.Begins:
			all = append(all, `"`+caselaw.Stem(t.Words[0])+`" *`)
		default:
			all = append(all, `"`+strings.Join(t.Words, " ")+`"`)
		}
	}
	return strings.Join(all, " AND ")
}

// Close implements caselaw.Index.
func (x *index) Close() error { return x.db.Close() }

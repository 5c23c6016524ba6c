// Package pg knows the search of the published judgments in a PostgreSQL
// database that the operator names: for an installation with several public
// servers, or one that has the database already. It keeps what is published and
// nothing else, in one table that it makes itself.
package pg

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"hash/fnv"
	"net/url"
	"regexp"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver pgx

	"verdig/caselaw"
	"verdig/codelist"
	"verdig/fault"
)

// grammars are PostgreSQL's configurations of text search. It has one for
// Norwegian, whose stems serve both written forms.
var grammars = map[codelist.Lang]string{codelist.NB: "norwegian", codelist.NN: "norwegian", codelist.EN: "english"}

// schema makes the table. Rows of several registers stand beside each other: a
// server that has not yet seen the latest list goes on searching its own.
const schema = `
CREATE TABLE IF NOT EXISTS verdig_judgment (
  register text NOT NULL,
  lang     text NOT NULL,
  id       text NOT NULL,
  day      text NOT NULL,
  words    tsvector NOT NULL, -- stems, by weight
  exact    tsvector NOT NULL, -- words as they stand, for those that follow each other
  made     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (register, lang, id)
);
CREATE INDEX IF NOT EXISTS verdig_judgment_words ON verdig_judgment USING gin (words);
CREATE INDEX IF NOT EXISTS verdig_judgment_exact ON verdig_judgment USING gin (exact);`

// between stands between the texts of a judgment, so that no words follow each
// other from one into the next.
var between = " " + caselaw.SectionWord("0") + " "

// How long a database is waited for, so that pages without a search come soon
// where it does not answer.
const (
	answerTime = 5 * time.Second
	fillTime   = time.Minute
)

// Errors of an address. Neither repeats it.
var (
	ErrPassword = errors.New("pg: the address holds a password")
	ErrAddress  = errors.New("pg: not an address of a database")
)

var (
	passwordWord = regexp.MustCompile(`(?i)password\s*=`)
	passwordUser = regexp.MustCompile(`^\w+://[^:@/]*:[^@/]+@`)
)

// Check returns ErrPassword for an address that holds a password, which others
// on the machine could read in the list of processes, and ErrAddress for one
// that libpq would not take.
func Check(dsn string) error {
	plain, err := url.QueryUnescape(dsn)
	if err != nil {
		plain = dsn
	}
	if passwordWord.MatchString(dsn) || passwordWord.MatchString(plain) || passwordUser.MatchString(dsn) {
		return ErrPassword
	}
	if _, err := pgx.ParseConfig(dsn); err != nil {
		return ErrAddress
	}
	return nil
}

// index is the rows of one register.
type index struct {
	db       *sql.DB
	register string
}

// Maker returns a maker of indexes in the database that dsn names, in the form
// of libpq: a URL, or words such as "host=/run/postgresql dbname=verdig". What
// is left out is taken from the environment and the password file, as psql does.
func Maker(dsn string) caselaw.Maker {
	return func(ctx context.Context, codes *codelist.Library, r caselaw.Register) (caselaw.Index, error) {
		db, err := sql.Open("pgx", dsn)
		if err != nil {
			return nil, unavailable(err)
		}
		db.SetMaxOpenConns(8)
		sum, err := caselaw.EncodeJSON(r)
		if err != nil {
			return nil, errors.Join(err, db.Close())
		}
		digest := fnv.New128a() // tells the operator's own lists apart, no more
		digest.Write(sum)
		x := &index{db, hex.EncodeToString(digest.Sum(nil))}
		if err := x.fill(ctx, caselaw.IndexOf(codes, r), r.Gone); err != nil {
			return nil, errors.Join(unavailable(err), db.Close())
		}
		return x, nil
	}
}

// unavailable tells of the database without repeating how it was addressed: an
// address may hold a password.
func unavailable(err error) error { return fault.Wrap(fault.Unavailable, err, "caselaw.search") }

// lock is the number of the lock under which the table is made: two servers
// that make it at once would fail each other.
const lock = 0x7665726469670001

// answers asks the database for a sign of life.
func (x *index) answers(ctx context.Context) error {
	ctx, done := context.WithTimeout(ctx, answerTime)
	defer done()
	return x.db.PingContext(ctx)
}

func (x *index) fill(ctx context.Context, all []caselaw.Indexed, gone []caselaw.Gone) error {
	if err := x.answers(ctx); err != nil {
		return err
	}
	ctx, done := context.WithTimeout(ctx, fillTime)
	defer done()
	tx, err := x.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to take back
	if _, err := tx.ExecContext(ctx, `SELECT pg_advisory_xact_lock($1)`, int64(lock)); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, schema); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM verdig_judgment WHERE register <> $1 AND made < now() - interval '1 day'`, x.register); err != nil {
		return err
	}
	for _, g := range gone { // what was withdrawn stays in no older list
		if _, err := tx.ExecContext(ctx, `DELETE FROM verdig_judgment WHERE register <> $1 AND id = $2`, x.register, string(g.ID)); err != nil {
			return err
		}
	}
	for _, d := range all {
		if _, err := tx.ExecContext(ctx, `INSERT INTO verdig_judgment (register, lang, id, day, words, exact) VALUES ($1, $2, $3, $4,
			setweight(to_tsvector($5::regconfig, $6), 'A') || setweight(to_tsvector($5::regconfig, $7), 'B') ||
			setweight(to_tsvector($5::regconfig, $8), 'C') || setweight(to_tsvector($5::regconfig, $9), 'D'), to_tsvector('simple', $10))
			ON CONFLICT (register, lang, id) DO UPDATE SET made = now()`,
			x.register, string(d.Lang), string(d.ID), d.Day.String(), grammars[d.Lang], d.Title, d.Decides, d.Summary, d.Sentence,
			strings.Join([]string{d.Title, d.Decides, d.Summary, d.Sentence}, between)); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// Search implements caselaw.Index. Terms of words that the grammar passes over,
// such as "og", narrow nothing.
func (x *index) Search(ctx context.Context, l codelist.Lang, terms []caselaw.Term) ([]caselaw.ID, error) {
	if _, ok := grammars[l]; !ok || len(terms) == 0 {
		return nil, nil
	}
	ctx, done := context.WithTimeout(ctx, answerTime)
	defer done()
	words, phrases := match(terms)
	rows, err := x.db.QueryContext(ctx, `SELECT id FROM verdig_judgment, to_tsquery($3::regconfig, $4) AS wanted, to_tsquery('simple', $5) AS phrase
		WHERE register = $1 AND lang = $2 AND (numnode(wanted) = 0 OR words @@ wanted) AND (numnode(phrase) = 0 OR exact @@ phrase)
		ORDER BY ts_rank('{0.1, 0.2, 0.5, 1.0}', words, wanted) + ts_rank(exact, phrase) DESC, day DESC, id`,
		x.register, string(l), grammars[l], words, phrases)
	if err != nil {
		return nil, unavailable(err)
	}
	defer rows.Close()
	var out []caselaw.ID
	for rows.Next() {
		var id caselaw.ID
		if err := rows.Scan(&id); err != nil {
			return nil, unavailable(err)
		}
		out = append(out, id)
	}
	if err := rows.Err(); err != nil {
		return nil, unavailable(err)
	}
	return out, nil
}

// match writes terms in the language of to_tsquery: words, and those that follow
// each other. Words hold letters and digits alone, and stand in quotes.
func match(terms []caselaw.Term) (words, phrases string) {
	var one, several []string
	for _, t := range terms {
		switch {
		case t.Section != "":
			one = append(one, `'`+caselaw.SectionWord(t.Section)+`':A`)
		case t.Begins:
			one = append(one, `'`+t.Words[0]+`':*`)
		case len(t.Words) == 1:
			one = append(one, `'`+t.Words[0]+`'`)
		default:
			several = append(several, `('`+strings.Join(t.Words, `' <-> '`)+`')`)
		}
	}
	return strings.Join(one, " & "), strings.Join(several, " & ")
}

// Close implements caselaw.Index. The rows stay: another server may search them.
func (x *index) Close() error { return x.db.Close() }

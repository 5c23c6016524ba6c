package main

import (
	"crypto/rand"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"verdig/exchange"
	"verdig/fault"
	"verdig/linkage/encode"
	"verdig/register"
	"verdig/web/encoder"
)

type encodeFlags struct {
	key, use, page string
	keep, asJSON   bool
	columns        []string
}

func (a *app) encodeCommand() *cobra.Command {
	var f encodeFlags
	c := &cobra.Command{
		Use:   "encode --key FILE IN OUT",
		Short: "At the agency: identities out, keyed encodings in",
		Long: `Read a return (CSV or XLSX) or any CSV of people, and write it as CSV with the identities taken out and a column "encoding" put in, by
which the national unit can tell who is the same person without seeing a name. The key is shared by the agencies; the unit does not
have it.

  verdig encode new-key --installation NAME --out KEY   make the key, once, at one agency; hand it to the others by a safe way
  verdig encode rotate-key --key KEY                    put a new key in front of those in the file, before each campaign
  verdig encode --key KEY return.xlsx return.csv        encode a return with the current key
  verdig encode --page FILE                             write a page for a browser that encodes one identity at a time, without a network

Of a return, names, dates of birth and free texts are taken out; the year of birth stays, in a column "birth_year" and in those of
the stated, assessed and documented date, because children are counted. A row that has an encoding and no identity keeps it. An installation receives encodings when verdig encodings has
told it the id of the key. Of another CSV every column goes that holds a name, a birth date or a part of it, a telephone number, an
e-mail address, an identity number or a street address; what the columns hold is guessed and printed, or said with --columns
given_name=fornavn,birth_date=dob. All other columns stay as they are: look at the list that is printed.

An encoding is personal data all the same: see doc/format/encoding.md for what it protects from. Exit code 3 means that rows have a
birth date that cannot be right or nothing to encode; they are written, and listed on standard error.`,
		Args: cobra.MaximumNArgs(2),
		RunE: func(_ *cobra.Command, files []string) error {
			if f.page != "" && len(files) == 0 {
				return a.writePage(f.page)
			}
			if f.key == "" || len(files) != 2 {
				return fault.New(fault.Usage, "cmd.encode.usage")
			}
			return a.encode(f, files[0], files[1])
		},
	}
	c.Flags().StringVar(&f.key, "key", "", "key file")
	c.Flags().StringVar(&f.use, "use", "", "id of the key to use (default: the current one, the first of the file)")
	c.Flags().BoolVar(&f.keep, "keep-identity", false, "leave the identities in, beside the encodings")
	c.Flags().StringArrayVar(&f.columns, "columns", nil, "roles of columns: role=column,role=column (may be repeated)")
	c.Flags().StringVar(&f.page, "page", "", "write the page for a browser to this file and stop")
	c.Flags().BoolVar(&f.asJSON, "json", false, "print the outcome as JSON")
	c.AddCommand(a.newKeyCommand(), a.rotateKeyCommand())
	return c
}

func (a *app) newKeyCommand() *cobra.Command {
	var installation, out string
	c := &cobra.Command{
		Use:   "new-key --installation NAME --out KEY",
		Short: "Make a key file for the agencies of an installation",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			k, err := encode.NewKey(rand.Reader, installation, a.moment())
			if errors.Is(err, encode.ErrInstallation) {
				return fault.Wrap(fault.Usage, err, "cmd.encode.installation")
			}
			if err != nil {
				return err
			}
			data, err := encode.Keys{k}.Marshal()
			if err != nil {
				return err
			}
			if err := writeSecret(out, data); err != nil {
				return fault.Wrap(fault.Invalid, err, "cmd.encode.key_exists", filepath.Base(out))
			}
			fmt.Fprintln(a.out, a.say("cmd.encode.key_made", k.ID, filepath.Base(out)))
			return nil
		},
	}
	c.Flags().StringVar(&installation, "installation", "", "name of the installation, the same at every agency")
	c.Flags().StringVar(&out, "out", "", "key file to write; it must not exist")
	return required(c, "installation", "out")
}

func (a *app) rotateKeyCommand() *cobra.Command {
	var name string
	c := &cobra.Command{
		Use:   "rotate-key --key KEY",
		Short: "Put a new key in front of those in the file",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			keys, err := a.readKeys(name)
			if err != nil {
				return err
			}
			if keys, err = keys.Rotate(rand.Reader, a.moment()); err != nil {
				return err
			}
			data, err := keys.Marshal()
			if err != nil {
				return err
			}
			if err := writeFile(name, func(w io.Writer) error { _, err := w.Write(data); return err }); err != nil {
				return fault.Wrap(fault.Internal, err, "cmd.match.cannot_write", filepath.Base(name))
			}
			fmt.Fprintln(a.out, a.say("cmd.encode.key_made", keys[0].ID, filepath.Base(name)))
			return nil
		},
	}
	c.Flags().StringVar(&name, "key", "", "key file")
	return required(c, "key")
}

func (a *app) moment() string { return a.now().UTC().Format(time.RFC3339) }

// writeSecret writes a new file that only its owner can read, and never over
// another.
func writeSecret(name string, data []byte) error {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		os.Remove(name) //nolint:errcheck // the first error tells
		return err
	}
	return nil
}

// maxKeyFile bounds what is read as a key file.
const maxKeyFile = 1 << 16

// readKeys reads a key file, and warns where others can read it too.
func (a *app) readKeys(name string) (encode.Keys, error) {
	base := filepath.Base(name)
	f, err := os.Open(name)
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, errors.Unwrap(err), "cmd.import.cannot_open", base)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxKeyFile))
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, err, "cmd.import.cannot_open", base)
	}
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() && info.Mode().Perm()&0o077 != 0 {
		fmt.Fprintln(a.err, a.say("cmd.encode.key_open", base))
	}
	keys, err := encode.ParseKeys(data)
	switch {
	case errors.Is(err, encode.ErrScheme):
		return nil, fault.Wrap(fault.Invalid, err, "cmd.encode.scheme", base)
	case err != nil:
		return nil, fault.Wrap(fault.Invalid, err, "cmd.encode.key_bad", base)
	}
	return keys, nil
}

// encoderFor makes the encoder of the key that was asked for.
func (a *app) encoderFor(f encodeFlags) (*encode.Encoder, error) {
	keys, err := a.readKeys(f.key)
	if err != nil {
		return nil, err
	}
	k := keys[0]
	if f.use != "" {
		if k, err = keys.Find(f.use); err != nil {
			return nil, fault.Wrap(fault.Usage, err, "cmd.encode.no_such_key", filepath.Base(f.key), f.use)
		}
	}
	return encode.NewEncoder(k)
}

func (a *app) writePage(name string) error {
	page, err := encoder.Page(a.lang)
	if err != nil {
		return err
	}
	if err := writeFile(name, func(w io.Writer) error { _, err := w.Write(page); return err }); err != nil {
		return fault.Wrap(fault.Internal, err, "cmd.match.cannot_write", filepath.Base(name))
	}
	fmt.Fprintln(a.out, a.say("cmd.encode.page", filepath.Base(name)))
	return os.Chmod(name, 0o644) // #nosec G302 -- the page holds no secret and is meant for others
}

// encodeOutcome is what came of a file.
type encodeOutcome struct {
	File    string   `json:"file"`
	Key     string   `json:"key"`
	Rows    int      `json:"rows"`
	Encoded int      `json:"encoded"`
	Taken   []string `json:"columns_taken_out"`
	Left    []string `json:"columns_left"`
	Rough   []int    `json:"rows_with_a_bad_date"`
	Empty   []int    `json:"rows_without_identity"`
	Failed  []int    `json:"rows_not_written"`
}

// encode writes in as out, encoded.
func (a *app) encode(f encodeFlags, in, out string) error {
	if same(out, in) || same(out, f.key) {
		return fault.New(fault.Usage, "cmd.match.same_file", filepath.Base(out))
	}
	e, err := a.encoderFor(f)
	if err != nil {
		return err
	}
	bar := a.progress()
	defer bar.done()
	stage := a.say("cmd.encode.stage")
	src, err := a.openIdentities(f, in, func(rows int) { bar.step(stage, rows, 0) })
	if err != nil {
		return err
	}
	defer src.file.Close()
	o := &encodeOutcome{File: filepath.Base(in), Key: e.Key().ID, Taken: []string{}, Left: []string{}, Rough: []int{}, Empty: []int{}, Failed: []int{}}
	if err := writeFile(out, func(w io.Writer) error { return src.write(w, e, f.keep, o) }); err != nil {
		var known *fault.Error
		if errors.As(err, &known) {
			return err
		}
		return fault.Wrap(fault.Internal, err, "cmd.match.cannot_write", filepath.Base(out))
	}
	bar.done()
	return a.printEncoded(f, o)
}

// write writes the heading and every row.
func (s *identities) write(w io.Writer, e *encode.Encoder, keep bool, o *encodeOutcome) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.Comma, out.UseCRLF = s.delimiter, true
	var line []string
	for i, h := range s.headings {
		switch {
		case s.replaced(i, keep):
			continue
		case s.identity[i] && !keep:
			o.Taken = append(o.Taken, h)
			continue
		case !s.identity[i]:
			o.Left = append(o.Left, h)
		}
		line = append(line, exchange.Guard(h))
	}
	if s.isReturn && !keep {
		line = append(line, string(register.FieldBirthYear))
	}
	if err := out.Write(append(line, string(register.FieldEncoding))); err != nil {
		return err
	}
	for {
		row, err := s.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if line, err = s.line(line[:0], row, e, keep, o); err != nil {
			return err
		}
		if line == nil {
			continue
		}
		if err := out.Write(line); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// replaced tells whether a column is written anew at the end.
func (s *identities) replaced(column int, keep bool) bool {
	return column == s.encoding || column == s.year && !keep
}

// line makes the line of a row, nil for one that cannot be written.
func (s *identities) line(line []string, row identityRow, e *encode.Encoder, keep bool, o *encodeOutcome) ([]string, error) {
	o.Rows++
	if row.unusable {
		o.Failed = append(o.Failed, row.number)
		return nil, nil
	}
	code, err := e.Encode(row.who)
	if errors.Is(err, encode.ErrBirth) {
		row.roughDate = true
		row.who.Birth = encode.Birth{}
		code, err = e.Encode(row.who)
	}
	text := code.String()
	switch {
	case row.coded != "":
		text = row.coded
		o.Encoded++
	case errors.Is(err, encode.ErrNothing):
		if !row.nobody {
			o.Empty = append(o.Empty, row.number)
		}
	case err != nil:
		return nil, err
	default:
		o.Encoded++
	}
	if row.roughDate {
		o.Rough = append(o.Rough, row.number)
	}
	for i := range s.headings {
		switch {
		case s.identity[i] && !keep || s.replaced(i, keep):
		case s.born != nil && s.born[i] && !keep:
			line = append(line, yearOf(row.fields[i]))
		default:
			line = append(line, exchange.Guard(row.fields[i]))
		}
	}
	if s.isReturn && !keep {
		year := ""
		if row.who.Birth.Year > 0 {
			year = strconv.Itoa(row.who.Birth.Year)
		}
		line = append(line, year)
	}
	return append(line, text), nil
}

// yearOf is what stays of a date of birth: its year, and the word that none is
// known.
func yearOf(text string) string {
	born, _, ok := register.ReadPartialDay(strings.TrimSpace(text))
	switch {
	case ok && born.Year > 0:
		return strconv.Itoa(born.Year)
	case ok && strings.TrimSpace(text) != "":
		return register.Unknown
	}
	return ""
}

// printEncoded says what came of the file.
func (a *app) printEncoded(f encodeFlags, o *encodeOutcome) error {
	if f.asJSON {
		e := json.NewEncoder(a.out)
		e.SetIndent("", "  ")
		if err := e.Encode(o); err != nil {
			return err
		}
	} else {
		fmt.Fprintln(a.out, a.say("cmd.encode.done", o.File, strconv.Itoa(o.Rows), strconv.Itoa(o.Encoded), o.Key))
	}
	list := func(names []string) string {
		if len(names) == 0 {
			return "–"
		}
		return printable(strings.Join(names, ", "))
	}
	if !a.quiet {
		fmt.Fprintln(a.err, a.say("cmd.encode.taken", list(o.Taken)))
		fmt.Fprintln(a.err, a.say("cmd.encode.left", list(o.Left)))
	}
	bad := 0
	for _, p := range []struct {
		key  string
		rows []int
	}{{"cmd.encode.rough", o.Rough}, {"cmd.encode.empty", o.Empty}, {"cmd.encode.failed", o.Failed}} {
		if len(p.rows) > 0 {
			fmt.Fprintln(a.err, a.say(p.key, rowList(p.rows)))
			fmt.Fprintln(a.err, "  "+a.say(p.key+".remedy"))
			bad += len(p.rows)
		}
	}
	if bad > 0 {
		return fault.New(fault.Attention, "cmd.encode.attention", strconv.Itoa(bad))
	}
	return nil
}

// shownRows is how many numbers of rows a message lists.
const shownRows = 40

func rowList(rows []int) string {
	var out []string
	for _, n := range rows[:min(len(rows), shownRows)] {
		out = append(out, strconv.Itoa(n))
	}
	if len(rows) > shownRows {
		out = append(out, "…")
	}
	return strings.Join(out, ", ")
}

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"verdig/exchange"
	"verdig/linkage"
	"verdig/linkage/encode"
	"verdig/register"
	"verdig/simulate"
	"verdig/store"
)

// encodeReturns puts encoded returns in the place of the clear ones, and lets
// the register receive them; keep says which agencies leave their names in. It
// returns the names that nobody left in.
func (c *country) encodeReturns(t *testing.T, keep func(agency string) bool) (names []string) {
	t.Helper()
	k, err := encode.NewKey(bytes.NewReader(bytes.Repeat([]byte{7}, 64)), "test", "2016-01-02T03:04:05Z")
	if err != nil {
		t.Fatal(err)
	}
	data, err := encode.Keys{k}.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	key := filepath.Join(c.dir, "key.json")
	if err := os.WriteFile(key, data, 0o600); err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(c.dir, "input", "returns")
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	clear := filepath.Join(c.dir, "clear")
	if err := os.Rename(folder, clear); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		agency := e.Name()[:strings.LastIndex(e.Name(), "-")]
		if agency == "strasak" {
			continue
		}
		in := filepath.Join(clear, e.Name())
		out := filepath.Join(folder, strings.TrimSuffix(e.Name(), filepath.Ext(e.Name()))+".csv")
		err := c.app.encode(encodeFlags{key: key, keep: keep(agency)}, in, out)
		if exit := c.app.fail(err); err != nil && exit != exitAttention {
			t.Fatal(err)
		}
		if !keep(agency) {
			names = append(names, namesIn(t, in)...)
		}
	}
	err = c.app.withStore(c.register(), func(st *store.Store) error {
		return st.Update(c.app.ctx, c.app.note("encodings", "administer", ""), func(tx *store.Tx) error { return c.app.acceptKey(tx, k.ID) })
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// namesIn reads the names of a return that are long enough not to stand in
// anything else by chance.
func namesIn(t *testing.T, name string) (names []string) {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	r, err := exchange.Open(filepath.Base(name), f, info.Size(), exchange.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	for {
		row, err := r.Next()
		if errors.Is(err, io.EOF) {
			return names
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, field := range []string{"given_name", "family_name", "other_names"} {
			for word := range strings.FieldsSeq(row.Values[field]) {
				if len(word) >= 8 {
					names = append(names, word)
				}
			}
		}
	}
}

// everything is all that the register can be asked for, as text.
func (c *country) everything(t *testing.T, st *store.Store) string {
	t.Helper()
	ctx := c.app.ctx
	var b bytes.Buffer
	put := func(v any, err error) error {
		return errors.Join(err, json.NewEncoder(&b).Encode(v))
	}
	err := st.View(ctx, c.app.note("test", "link", ""), func(tx *store.Tx) error {
		failed := tx.EachNotification(ctx, store.Selection{Identity: true, Encoding: true}, func(n register.Notification) error {
			return put(n, nil)
		})
		for _, get := range []func() (any, error){
			func() (any, error) { return tx.Decisions(ctx) },
			func() (any, error) { return tx.OpenPairs(ctx) },
			func() (any, error) { return tx.Opinions(ctx) },
			func() (any, error) { return tx.Disagreements(ctx) },
			func() (any, error) { return tx.Inquiries(ctx, "rosa") },
			func() (any, error) { return tx.Agencies(ctx) },
			func() (any, error) { return tx.Actors(ctx) },
			func() (any, error) { return tx.EncodingCounts(ctx) },
		} {
			failed = errors.Join(failed, put(get()))
		}
		return failed
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// qualityOf links the register, answers its questions from the truth, and
// measures the persons.
func (c *country) qualityOf(t *testing.T, st *store.Store) (linkOutcome, linkQuality, float64) {
	t.Helper()
	o, err := c.app.link(st, linkage.Settings{})
	if err != nil {
		t.Fatal(err)
	}
	truth, err := readTruth(filepath.Join(c.dir, "input", "truth.csv"))
	if err != nil {
		t.Fatal(err)
	}
	q, err := c.app.answer(st, truth)
	if err != nil {
		t.Fatal(err)
	}
	return o, q, 2 * q.Precision * q.Recall / (q.Precision + q.Recall)
}

// A country whose agencies send no name is counted as well as one that does, and
// one in which half of them do; and where no name was sent, none is held.
func TestACountryIsCountedWithoutNames(t *testing.T) {
	const lost = 0.03 // of F1 over pairs; a country of this size varies by about half of it from seed to seed
	settings := simulate.Settings{Seed: 5, PersonsPerYear: 150}
	inClear := 0.0
	for _, way := range []struct {
		name    string
		encoded bool
		keep    func(agency string) bool
	}{
		{"clear", false, nil},
		{"encoded", true, func(string) bool { return false }},
		{"half encoded", true, func(agency string) bool { return len(agency)%2 == 0 }},
	} {
		c := newCountry(t, settings)
		var names []string
		if way.encoded {
			names = c.encodeReturns(t, way.keep)
		}
		c.receive(t)
		err := c.app.withStore(c.register(), func(st *store.Store) error {
			o, q, f1 := c.qualityOf(t, st)
			t.Logf("%s: precision %.4f recall %.4f F1 %.4f; %d persons counted, %d true; %d pairs reviewed", way.name, q.Precision, q.Recall, f1, q.CountedPersons, q.TruePersons, q.Asked)
			if !way.encoded {
				inClear = f1
			}
			if f1 < inClear-lost || math.Abs(float64(q.CountedPersons-q.TruePersons)) > 0.06*float64(q.TruePersons) {
				t.Errorf("%s: F1 %.4f against %.4f in clear, %d persons for %d", way.name, f1, inClear, q.CountedPersons, q.TruePersons)
			}
			if half := way.name == "half encoded"; half != (o.EncodingLoss != nil) || half && o.EncodingLoss.F1 < 0.9 {
				t.Errorf("%s: %+v", way.name, o.EncodingLoss)
			}
			if len(o.WithoutEncoding) > 0 {
				t.Errorf("%s: %+v", way.name, o.WithoutEncoding)
			}
			all := c.everything(t, st)
			for _, name := range names {
				if way.name == "encoded" && strings.Contains(all, name) {
					t.Fatal("a name of an encoded return is in the register")
				}
			}
			if way.name == "encoded" && len(names) < 100 {
				t.Error("too few names: the test proves nothing")
			}
			r, err := st.Verify(c.app.ctx)
			if !r.OK() {
				t.Errorf("%s: %v", way.name, r.Findings)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// An agency that sent no name sees its own reference and the coded facts.
func TestAnAgencyThatEncodesSeesItsReference(t *testing.T) {
	c := newCountry(t, simulate.Settings{Seed: 4, PersonsPerYear: 60})
	c.encodeReturns(t, func(string) bool { return false })
	c.receive(t)
	err := c.app.withStore(c.register(), func(st *store.Store) error {
		if _, err := c.app.link(st, askMuch); err != nil {
			return err
		}
		open := c.open(t, st)
		if len(open) == 0 {
			t.Fatal("no open pair: the test proves nothing")
		}
		a, out := c.as("desk")
		if err := a.reviewShow(st, open[0].ID, look{agency: open[0].A.Agency, asJSON: true}); err != nil {
			return err
		}
		shown := unmarshal[shownPair](t, out.Bytes())
		if shown.A.Reference == "" {
			t.Error("the agency does not see its own reference")
		}
		for _, row := range shown.Rows {
			switch register.Field(row[0]) {
			case register.FieldGiven, register.FieldFamily, register.FieldOther, register.FieldBirth, register.FieldEncoding:
				t.Errorf("there is a row %s", row[0])
			}
		}
		if strings.Contains(out.String(), "v1.") {
			t.Error("the encoding is shown")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

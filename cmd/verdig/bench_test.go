package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"verdig/lang"
	"verdig/linkage"
	"verdig/simulate"
	"verdig/store"
)

// country is a simulated country with its returns in a register.
type country struct {
	app   *app
	dir   string
	years []int
	rows  int
}

// quietApp is an app that prints nothing.
func quietApp(tb testing.TB) *app {
	tb.Helper()
	texts, err := lang.Load()
	if err != nil {
		tb.Fatal(err)
	}
	return &app{console: console{in: os.Stdin, out: io.Discard, err: io.Discard}, ctx: context.Background(), lang: "en", texts: texts, now: time.Now, engine: linkage.Link, actor: "benchmark", quiet: true}
}

// newCountry simulates a country and makes an empty register for it.
func newCountry(tb testing.TB, s simulate.Settings) *country {
	tb.Helper()
	c := &country{app: quietApp(tb), dir: tb.TempDir()}
	made, err := c.app.simulate(s, filepath.Join(c.dir, "input"))
	if err != nil {
		tb.Fatal(err)
	}
	c.years = made.Years()
	if err := c.app.initialise(c.register(), "", true); err != nil {
		tb.Fatal(err)
	}
	return c
}

func (c *country) register() string { return filepath.Join(c.dir, "register") }

// receive imports every return.
func (c *country) receive(tb testing.TB) {
	tb.Helper()
	folder := filepath.Join(c.dir, "input", "returns")
	entries, err := os.ReadDir(folder)
	if err != nil {
		tb.Fatal(err)
	}
	c.rows = 0
	err = c.app.withStore(c.register(), func(st *store.Store) error {
		for _, e := range entries {
			agency := e.Name()[:strings.LastIndex(e.Name(), "-")]
			i := importer{app: c.app, store: st, flags: importFlags{agency: agency, returned: c.dir}}
			o, err := i.file(filepath.Join(folder, e.Name()))
			if err != nil {
				return err
			}
			c.rows += o.Rows
		}
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
}

func (c *country) link(tb testing.TB) {
	tb.Helper()
	err := c.app.withStore(c.register(), func(st *store.Store) error {
		_, err := c.app.link(st, linkage.Settings{})
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
}

// BenchmarkImport receives the returns of a country of about 100,000 person
// notifications: 17,000 persons a year for three years.
func BenchmarkImport(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		c := newCountry(b, simulate.Settings{Seed: 1, PersonsPerYear: 17000})
		b.StartTimer()
		c.receive(b)
		b.ReportMetric(float64(c.rows), "rows")
	}
}

// BenchmarkFreezeAndRelease freezes and releases the last year of a country
// of 300 persons a year, with report, tables and news, PDFs included.
func BenchmarkFreezeAndRelease(b *testing.B) { benchmarkRelease(b, 300) }

// BenchmarkFreezeAndReleaseThousand does the same for 1,000 persons a year.
func BenchmarkFreezeAndReleaseThousand(b *testing.B) { benchmarkRelease(b, 1000) }

func benchmarkRelease(b *testing.B, persons int) {
	c := newCountry(b, simulate.Settings{Seed: 1, PersonsPerYear: persons})
	c.receive(b)
	c.link(b)
	m, closing, err := c.app.material(false)
	if err != nil {
		b.Skip(err)
	}
	defer closing()
	for b.Loop() {
		err := c.app.withStore(c.register(), func(st *store.Store) error {
			if _, err := c.app.freeze(st, c.years[len(c.years)-1]); err != nil {
				return err
			}
			_, err := c.app.release(st, releaseFlags{year: c.years[len(c.years)-1], out: filepath.Join(c.dir, "out")}, m)
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}

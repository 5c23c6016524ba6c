package store

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"verdig/register"
)

// BenchmarkImport100000 receives 100,000 notifications through door 1 in one
// transaction, as the import of a file does: the first time, once more when
// nothing has changed, and then with every row changed. It reports seconds, the size of the database and
// the most memory that the process has held so far.
func BenchmarkImport100000(b *testing.B) {
	ctx := context.Background()
	for range b.N {
		s := newStore(b, Options{})
		for _, name := range []string{"s/first", "s/again", "s/changed"} {
			start := time.Now()
			err := s.UpdateAlone(ctx, testNote, func(tx *Tx) error {
				for i := range 100_000 {
					n := aNotification(i)
					if name == "s/changed" {
						n.Facts.Permit = "none"
					}
					if _, _, err := register.Receive(ctx, tx, testActor, n); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(time.Since(start).Seconds(), name)
		}
		info, err := os.Stat(filepath.Join(s.Dir(), DatabaseFile))
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(info.Size())/1e6, "MB/database")
		b.ReportMetric(peakMemory(b), "MB/memory")
	}
}

// peakMemory returns the most memory that the process has held, in megabytes,
// or 0 where the system does not say.
func peakMemory(b *testing.B) float64 {
	b.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kb, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(rest), " kB"))
			if err != nil {
				b.Fatal(err)
			}
			return float64(kb) / 1000
		}
	}
	return 0
}

// BenchmarkReading reads 100,000 notifications without and with identities,
// and verifies the register.
func BenchmarkReading100000(b *testing.B) {
	ctx := context.Background()
	s := newStore(b, Options{})
	err := s.UpdateAlone(ctx, testNote, func(tx *Tx) error { return receiveMany(ctx, tx, 0, 100_000) })
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	for range b.N {
		for name, selection := range map[string]Selection{"s/facts": {}, "s/identities": {Identity: true}} {
			start, n := time.Now(), 0
			err := s.View(ctx, testNote, func(tx *Tx) error {
				return tx.EachNotification(ctx, selection, func(register.Notification) error { n++; return nil })
			})
			if err != nil || n != 100_000 {
				b.Fatal(n, err)
			}
			b.ReportMetric(time.Since(start).Seconds(), name)
		}
		start := time.Now()
		if r, err := s.Verify(ctx); err != nil || !r.OK() {
			b.Fatal(r, err)
		}
		b.ReportMetric(time.Since(start).Seconds(), "s/verify")
	}
}

// BenchmarkLinks puts a run of the linkage with 60,000 accepted and 2,000 open
// pairs through door 2, and joins the persons.
func BenchmarkLinks(b *testing.B) {
	ctx := context.Background()
	for range b.N {
		s := newStore(b, Options{})
		err := s.UpdateAlone(ctx, testNote, func(tx *Tx) error { return receiveMany(ctx, tx, 0, 100_000) })
		if err != nil {
			b.Fatal(err)
		}
		var ids []register.NotificationID
		_ = s.View(ctx, testNote, func(tx *Tx) error {
			return tx.EachNotification(ctx, Selection{}, func(n register.Notification) error { ids = append(ids, n.ID); return nil })
		})
		run := register.RuleRun{Rule: "fs/1", Reason: "above 12.5 bits", At: testTime}
		evidence := []register.FieldEvidence{{Field: "given_name", Level: "exact", Bits: 8.5}, {Field: "family_name", Level: "close", Bits: 6.25},
			{Field: "birth_date", Level: "swapped", Bits: 5}, {Field: "sex", Level: "exact", Bits: 0.75}, {Field: "citizenship", Level: "exact", Bits: 3}}
		for i := range 62_000 {
			p := register.Suggestion{A: ids[i], B: ids[i+1], WeightBits: 23.5, Probability: 0.999, Evidence: evidence}
			if i < 60_000 {
				run.Accepted = append(run.Accepted, p)
			} else {
				run.Review = append(run.Review, p)
			}
		}
		for _, name := range []string{"s/run", "s/again"} {
			start := time.Now()
			err = s.UpdateAlone(ctx, testNote, func(tx *Tx) error {
				_, err := register.DecideRun(ctx, tx, testActor, run)
				return err
			})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(time.Since(start).Seconds(), name)
		}
	}
}

// BenchmarkUpdates receives one notification an update, from one client and
// from 64 at a time; every one is on the disk when it returns.
func BenchmarkUpdates(b *testing.B) {
	for name, clients := range map[string]int{"1": 1, "64": 64} {
		b.Run(name+"-clients", func(b *testing.B) {
			s := newStore(b, Options{})
			var i atomic.Int64
			b.SetParallelism(max(1, clients/runtime.GOMAXPROCS(0)))
			b.ResetTimer()
			if clients == 1 {
				for range b.N {
					if err := receiveOne(s, int(i.Add(1))); err != nil {
						b.Fatal(err)
					}
				}
				return
			}
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					if err := receiveOne(s, int(i.Add(1))); err != nil {
						b.Error(err)
						return
					}
				}
			})
		})
	}
}

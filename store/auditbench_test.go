package store

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"verdig/register"
)

// fillAudit writes n audit entries as a busy register does: four of five are
// looks of 300 people at 50,000 notifications, one is a notification received.
func fillAudit(b *testing.B, s *Store, n int) {
	b.Helper()
	ctx := context.Background()
	r := rand.New(rand.NewPCG(1, 2))
	ids := make([]string, 50_000)
	actors := make([]string, 300)
	for i := range ids {
		ids[i] = register.NewID(testTime.Add(time.Duration(i) * time.Minute))
	}
	for i := range actors {
		actors[i] = register.NewID(testTime.Add(time.Duration(i) * time.Hour))
	}
	for from := 0; from < n; from += 50_000 {
		note := testNote
		err := s.UpdateAlone(ctx, note, func(tx *Tx) error {
			for i := from; i < min(n, from+50_000); i++ {
				k := r.IntN(len(actors))
				tx.note.Actor, tx.note.Role, tx.note.Agency = actors[k], "case_worker", fmt.Sprintf("agency-%02d", k%22)
				action, kind, object := "look", kindIdentity, ids[r.IntN(len(ids))]
				if i%5 == 0 {
					action, kind, object = "receive", kindNotification, ids[(i/5)%len(ids)]+"/1"
				}
				if _, err := tx.entry(action, kind, object, nil); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAuditFill(b *testing.B) {
	for range b.N {
		s := newStore(b, Options{})
		start := time.Now()
		fillAudit(b, s, 1_000_000)
		b.ReportMetric(1e6/time.Since(start).Seconds(), "entries/s")
	}
}

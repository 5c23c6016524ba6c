package store

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/register"
)

// fillAudit writes n audit entries as a busy register does: four of five are
// looks of 300 people at 50,000 notifications, one is a notification received.
func fillAudit(b *testing.B, s *Store, n int) (ids, actors []string) {
	b.Helper()
	ctx := context.Background()
	r := rand.New(rand.NewPCG(1, 2))
	err := s.View(ctx, testNote, func(tx *Tx) error {
		return tx.EachNotification(ctx, Selection{}, func(n register.Notification) error { ids = append(ids, string(n.ID)); return nil })
	})
	if err != nil {
		b.Fatal(err)
	}
	held := len(ids)
	ids = append(ids, make([]string, 50_000-held)...)
	actors = make([]string, 300)
	for i := held; i < len(ids); i++ {
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
	return ids, actors
}

// BenchmarkAuditMillion writes a million audit entries, of which four of five
// are looks at random people, and asks for them as auditors and agencies do.
// Each question leaves an entry of its own, durable before it is answered; the
// time of one such entry is in every figure.
func BenchmarkAuditMillion(b *testing.B) {
	ctx := context.Background()
	for range b.N {
		s := newStore(b, Options{})
		if err := s.UpdateAlone(ctx, testNote, func(tx *Tx) error { return receiveMany(ctx, tx, 0, 2200) }); err != nil {
			b.Fatal(err)
		}
		start := time.Now()
		ids, actors := fillAudit(b, s, 1_000_000)
		b.ReportMetric(1e6/time.Since(start).Seconds(), "entries/s")
		scope := access.Scope{}
		if m, err := access.Load(); err != nil {
			b.Fatal(err)
		} else {
			scope = m.Scope(access.Actor{ID: "auditor", Role: access.Auditor}, access.Supervise)
		}
		use := access.Use{Compartment: access.Audit, Action: access.List}
		agencyScope := func(i int) access.Scope {
			m, _ := access.Load()
			return m.Scope(access.Actor{ID: "reporter", Role: access.Reporter, Agency: fmt.Sprintf("agency-%02d", i)}, access.Assess)
		}
		for name, ask := range map[string]func(tx *Tx, i int) (int, error){
			"ms/object": func(tx *Tx, i int) (int, error) {
				e, err := tx.ScopedEntries(ctx, EntryFilter{Object: ids[i], Limit: 50})
				return len(e), err
			},
			"ms/actor": func(tx *Tx, i int) (int, error) {
				e, err := tx.ScopedEntries(ctx, EntryFilter{Actor: actors[i], Limit: 50})
				return len(e), err
			},
			"ms/agency": func(tx *Tx, i int) (int, error) {
				e, err := tx.ScopedEntries(ctx, EntryFilter{Agency: fmt.Sprintf("agency-%02d", i), Limit: 50})
				return len(e), err
			},
			"ms/latest": func(tx *Tx, i int) (int, error) {
				e, err := tx.ScopedEntries(ctx, EntryFilter{Limit: 50})
				return len(e), err
			},
			"ms/agency_reads_of_100_notifications": func(tx *Tx, i int) (int, error) {
				e, err := tx.ScopedAgencyReads(ctx, AgencyReadFilter{Agency: fmt.Sprintf("agency-%02d", i), Limit: 50})
				return len(e), err
			},
		} {
			start := time.Now()
			for i := range 20 {
				scope := scope
				if strings.Contains(name, "agency_reads") {
					scope = agencyScope(i)
				}
				err := s.ViewAs(ctx, scope, use, "", func(tx *Tx) error {
					n, err := ask(tx, i)
					if n == 0 && err == nil {
						b.Fatal(name, "finds nothing")
					}
					return err
				})
				if err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(time.Since(start).Seconds()*1000/20, name)
		}
	}
}

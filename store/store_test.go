package store

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"verdig/audit"
	"verdig/codelist"
	"verdig/register"
)

var (
	testActor = register.Actor{ID: "user-1", Role: "importer"}
	testNote  = audit.Note{Actor: "user-1", Role: "importer", Action: "test", Purpose: "assess"}
)

func newStore(t testing.TB, o Options) *Store {
	t.Helper()
	s, _, err := Create(context.Background(), filepath.Join(t.TempDir(), "data"), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func aNotification(i int) register.Notification {
	day := codelist.MustDay(2016, 1+i%12, 1+i%28)
	return register.Notification{
		Agency: fmt.Sprintf("agency-%02d", i%22), Year: 2016, Reference: fmt.Sprintf("R-%06d", i),
		Received: time.Date(2017, 1, 15, 12, 0, 0, i*1000, time.UTC),
		Identity: register.Identity{
			Given: fmt.Sprintf("Given%d", i), Family: fmt.Sprintf("Family%d", i%1000), Other: "Alias",
			Birth: codelist.PartialDay{Year: 1960 + i%50, Month: 1 + i%12, Day: 1 + i%28},
		},
		Facts: register.Facts{
			BirthYear: 1960 + i%50, BirthBasis: "stated", Sex: "female", Citizenship: []string{"NG"},
			IdentifiedOn: day, From: day, Status: "possible", Exploitation: []string{"sexual.prostitution", "labour"},
			Means: []string{"debt_bondage"}, Recruitment: []string{"in_person.friends"}, ExploitationCountry: []string{"NO"},
			Offered: []string{"health", "safe_housing"}, Accepted: []string{"health"}, Permit: "reflection",
		},
	}
}

func receiveMany(ctx context.Context, tx *Tx, from, to int) error {
	for i := from; i < to; i++ {
		if _, _, err := register.Receive(ctx, tx, testActor, aNotification(i)); err != nil {
			return err
		}
	}
	return nil
}

// textsInto collects the texts of a query of one column.
func textsInto(all *[]string) func(*sql.Rows) error {
	return func(rows *sql.Rows) error {
		var s string
		err := rows.Scan(&s)
		*all = append(*all, s)
		return err
	}
}

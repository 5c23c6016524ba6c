package linkage

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

// makeIndex links the records of a country and keeps the index.
func makeIndex(t testing.TB, d dataset, s Settings) (*Index, Result) {
	t.Helper()
	x, r, err := NewIndex(context.Background(), d.records, nil, s)
	if err != nil {
		t.Fatal(err)
	}
	return x, r
}

// samePersons tells how many persons of two divisions are not in both.
func samePersons(a, b [][]string) (differ int) {
	in := map[string]bool{}
	for _, p := range a {
		in[fmt.Sprint(p)] = true
	}
	for _, p := range b {
		if !in[fmt.Sprint(p)] {
			differ++
		}
	}
	return differ
}

func TestIndexBeginsWithTheLinksOfTheBatch(t *testing.T) {
	for _, s := range []Settings{{}, {AllPairsLimit: 10}, {Balance: true}, {Balance: true, AllPairsLimit: 10}} {
		x, r := makeIndex(t, makeCountry(41, 250, 2, 0.5), s)
		if n := samePersons(r.Clusters, x.Persons()); n != 0 {
			t.Errorf("%+v: %d persons of the index are not those of the batch", s, n)
		}
		if n := samePersons(x.Persons(), x.Relink(context.Background())); n != 0 {
			t.Errorf("%+v: linked anew, %d persons differ", s, n)
		}
	}
}

// TestOneByOneOrAllTogether: records that are taken out and put back one by
// one in another order end up with the same persons as the batch makes.
func TestOneByOneOrAllTogether(t *testing.T) {
	ctx := context.Background()
	for _, s := range []Settings{{}, {AllPairsLimit: 10}, {Balance: true, AllPairsLimit: 10}} {
		d := makeCountry(42, 300, 2, 0.5)
		x, r := makeIndex(t, d, s)
		if n := samePersons(r.Clusters, x.Persons()); n != 0 {
			t.Errorf("%+v: %d persons of the index are not those of the batch", s, n)
		}
		rng := rand.New(rand.NewPCG(5, 6))
		order := rng.Perm(len(d.records))[:len(d.records)/3]
		for _, i := range order {
			if err := x.Remove(ctx, d.records[i].ID); err != nil {
				t.Fatal(err)
			}
		}
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			p, err := x.Add(ctx, d.records[i])
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Contains(p.Person, d.records[i].ID) {
				t.Fatalf("%s is not in its own person %v", d.records[i].ID, p.Person)
			}
		}
		one := x.Persons()
		if n := samePersons(r.Clusters, one); n != 0 {
			t.Errorf("%+v: %d of %d persons differ from those of the batch", s, n, len(r.Clusters))
		}
		if n := samePersons(x.Relink(ctx), one); n != 0 {
			t.Errorf("%+v: %d of %d persons differ when all are joined anew", s, n, len(r.Clusters))
		}
	}
}

func TestRemoveThenAddIsIdentity(t *testing.T) {
	ctx := context.Background()
	d := makeCountry(43, 150, 2, 0.4)
	x, _ := makeIndex(t, d, Settings{})
	before := x.Persons()
	for _, r := range d.records[:60] {
		if err := x.Remove(ctx, r.ID); err != nil {
			t.Fatal(err)
		}
		if _, err := x.Add(ctx, r); err != nil {
			t.Fatal(err)
		}
	}
	if after := x.Persons(); !reflect.DeepEqual(before, after) {
		t.Errorf("%d persons differ", samePersons(before, after))
	}
}

func TestIndexErrors(t *testing.T) {
	ctx := context.Background()
	x, _ := makeIndex(t, makeCountry(44, 20, 1, 0.4), Settings{})
	if _, err := x.Add(ctx, Record{}); !errors.Is(err, ErrNoID) {
		t.Errorf("a record without identifier: %v", err)
	}
	if _, err := x.Add(ctx, Record{ID: "new", Given: "Ngozi"}); err != nil {
		t.Error(err)
	}
	if _, err := x.Add(ctx, Record{ID: "new"}); !errors.Is(err, ErrDuplicateID) {
		t.Errorf("the same identifier twice: %v", err)
	}
	if err := x.Remove(ctx, "nobody"); !errors.Is(err, ErrUnknown) {
		t.Errorf("nobody is removed: %v", err)
	}
}

func TestIndexOfNothingGrows(t *testing.T) {
	ctx := context.Background()
	x, _, err := NewIndex(ctx, nil, nil, Settings{})
	if err != nil {
		t.Fatal(err)
	}
	for k := range 5 {
		if _, err := x.Add(ctx, Record{ID: fmt.Sprint(k), Given: "Ngozi", Family: "Eze"}); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(x.Persons()); n == 0 || n > 5 {
		t.Errorf("%d persons", n)
	}
}

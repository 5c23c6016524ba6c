package store

import (
	"context"
	"reflect"
	"testing"
	"time"

	"verdig/access"
	"verdig/casework"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
)

var (
	listServices   = access.Use{Compartment: access.Directory, Action: access.List}
	correctService = access.Use{Compartment: access.Directory, Action: access.Correct}
)

func directoryOf(t *testing.T, role access.Role, agency string) access.Scope {
	t.Helper()
	m, err := access.Load()
	if err != nil {
		t.Fatal(err)
	}
	return m.Scope(access.Actor{ID: "user-7", Role: role, Agency: agency}, access.Protect)
}

// What is entered is read back: the latest version, with the latest figures.
func TestServicesAreReadBack(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	first := aService()
	second := first
	second.Version, second.Name, second.Address, second.AddressSecret = 2, "Another name", "", true
	other := aService()
	other.Agency, other.ID = "rosa", casework.ServiceID(register.NewID(testTime.Add(time.Second))) // ids of one instant have no order
	told := []casework.ServicePlaces{
		{ID: register.NewID(testTime), Service: first.ID, Places: 8, Free: 1, Day: codelist.MustDay(2017, 2, 1), Actor: "user-1", At: testTime},
		{ID: register.NewID(testTime), Service: first.ID, Places: 9, Free: 0, Day: codelist.MustDay(2017, 2, 3), Actor: "user-2", At: testTime},
	}
	err := s.Update(ctx, testNote, func(tx *Tx) error {
		if err := tx.AddService(ctx, first); err != nil {
			return err
		}
		if err := tx.AddService(ctx, other); err != nil {
			return err
		}
		if err := tx.AddServiceVersion(ctx, second); err != nil {
			return err
		}
		for _, p := range told {
			if err := tx.AddServicePlaces(ctx, p); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	second.Places = told[1]
	err = s.ViewAs(ctx, directoryOf(t, access.CaseWorker, "nav"), listServices, "", func(tx *Tx) error {
		all, err := tx.ScopedServices(ctx, listServices)
		if err != nil {
			return err
		}
		if !reflect.DeepEqual(all, []casework.Service{second, other}) {
			t.Errorf("all: %+v", all)
		}
		own, err := tx.ScopedServices(ctx, correctService)
		if err != nil || !reflect.DeepEqual(own, []casework.Service{second}) {
			t.Errorf("one's own: %+v %v", own, err)
		}
		begun, err := tx.ScopedServiceVersion(ctx, correctService, first.ID, 1)
		if err != nil || !reflect.DeepEqual(begun, first) {
			t.Errorf("the first version: %+v %v", begun, err)
		}
		if _, err := tx.ScopedService(ctx, correctService, other.ID); fault.KindOf(err) != fault.NotFound {
			t.Errorf("another agency's entry: %v", err)
		}
		if _, err := tx.ScopedServiceVersion(ctx, correctService, first.ID, 3); fault.KindOf(err) != fault.NotFound {
			t.Errorf("a version that is not there: %v", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if r := mustVerify(t, s); !r.OK() {
		t.Error(r.Findings)
	}
}

// The engine itself refuses an address that is said to be secret, more free
// places than there are, and a version that is there already.
func TestServicesThatTheEngineRefuses(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	x := aService()
	if err := s.Update(ctx, testNote, func(tx *Tx) error { return tx.AddService(ctx, x) }); err != nil {
		t.Fatal(err)
	}
	secret, twice := x, x
	secret.Version, secret.AddressSecret = 2, true
	for name, act := range map[string]func(*Tx) error{
		"a secret address":      func(tx *Tx) error { return tx.AddServiceVersion(ctx, secret) },
		"a version twice":       func(tx *Tx) error { return tx.AddServiceVersion(ctx, twice) },
		"a first version twice": func(tx *Tx) error { return tx.AddService(ctx, x) },
		"a service that is absent": func(tx *Tx) error {
			return tx.AddServicePlaces(ctx, casework.ServicePlaces{ID: "p", Service: "x", At: testTime})
		},
		"more free than there are": func(tx *Tx) error {
			return tx.AddServicePlaces(ctx, casework.ServicePlaces{ID: "p", Service: x.ID, Places: 1, Free: 2, At: testTime})
		},
		"a change":  func(tx *Tx) error { return tx.exec(ctx, `UPDATE service_version SET name = 'x'`) },
		"a removal": func(tx *Tx) error { return tx.exec(ctx, `DELETE FROM service_places`) },
	} {
		if err := s.Update(ctx, testNote, act); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
	if r := mustVerify(t, s); !r.OK() {
		t.Error(r.Findings)
	}
}

package store

import (
	"context"

	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
)

// aService has a value in every part.
func aService() casework.Service {
	return casework.Service{
		ID: casework.ServiceID(register.NewID(testTime)), Version: 1, Agency: "nav", Outside: true, Name: "The house", What: "A place\nto be.",
		Needs: []string{"safety", "housing"}, Sexes: []string{"female"}, AgeFrom: 18, AgeTo: 30, WithChildren: "yes", Pets: "no",
		Languages: []string{"no", "en"}, Interpreter: "unknown", Regions: []string{"NO-03"}, RoundTheClock: true, Hours: "h", Phone: "1", Email: "e",
		Web: "w", How: "Call.", Address: "Open street", Actor: "user-1", At: testTime,
	}
}

// fillServices enters two services, changes one and tells its places twice.
func fillServices(ctx context.Context, tx *Tx) error {
	s := aService()
	if err := tx.AddService(ctx, s); err != nil {
		return err
	}
	s.Version, s.Address, s.AddressSecret = 2, "", true
	if err := tx.AddServiceVersion(ctx, s); err != nil {
		return err
	}
	for _, free := range []int{1, 3} {
		err := tx.AddServicePlaces(ctx, casework.ServicePlaces{
			ID: register.NewID(testTime), Service: s.ID, Places: 8, Free: free, Day: codelist.MustDay(2017, 2, 1), Actor: "user-1", At: testTime,
		})
		if err != nil {
			return err
		}
	}
	other := aService()
	other.Agency, other.WholeCountry, other.Regions, other.Uncounted, other.Closed = "", true, nil, true, true
	return tx.AddService(ctx, other)
}

package register

import (
	"context"
	"testing"
	"time"

	"verdig/fault"
)

// yearOnly is a return of which nothing but the declarations matters.
type yearOnly struct {
	Intake
	latest Declaration
}

func (y *yearOnly) AgencyReturn(_ context.Context, agency string, year int) (AgencyReturn, error) {
	return StateOf(agency, year, 0, y.latest), nil
}

func (y *yearOnly) AddDeclaration(_ context.Context, d ReturnDeclaration) error {
	y.latest = d.Declaration
	return nil
}

func TestReopen(t *testing.T) {
	d := ReturnDeclaration{Agency: "rosa", Year: 2025, Received: time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)}
	own := Actor{ID: "u", Agency: "rosa"}
	for _, c := range []struct {
		name         string
		actor        Actor
		before, then Declaration
		kind         fault.Kind
		fails        bool
	}{
		{"nothing to report is taken back", own, NothingToReport, Retracted, 0, false},
		{"against notifications, too", own, Contradicted, Retracted, 0, false},
		{"nothing was said", own, "", "", 0, false},
		{"taken back already", own, Retracted, Retracted, 0, false},
		{"by the national unit", Actor{ID: "u"}, NothingToReport, Retracted, 0, false},
		{"by another agency", Actor{ID: "u", Agency: "nav"}, NothingToReport, NothingToReport, fault.Forbidden, true},
		{"by nobody", Actor{}, NothingToReport, NothingToReport, fault.Internal, true},
	} {
		y := &yearOnly{latest: c.before}
		err := Reopen(context.Background(), y, c.actor, d)
		if (err != nil) != c.fails || c.fails && fault.KindOf(err) != c.kind || y.latest != c.then {
			t.Errorf("%s: %q, %v", c.name, y.latest, err)
		}
	}
}

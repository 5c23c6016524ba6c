package register

import (
	"slices"
	"testing"

	"verdig/codelist"
)

func typeOfAgency(agency string) string {
	return map[string]string{"udi": "immigration", "pd-oslo": "police", "rosa": "shelter", "kirkensbymisjon": "ngo", "bufdir": "child_welfare"}[agency]
}

func note(agency string, year int, change func(*Notification)) Notification {
	n := Notification{
		ID: NotificationID(agency), Agency: agency, Year: year, Reference: agency,
		Facts: Facts{
			IdentifiedOn: codelist.MustDay(year, 3, 1), From: codelist.MustDay(year, 3, 1),
			Sex: "female", Citizenship: []string{"NG"}, Exploitation: []string{"sexual"},
		},
	}
	if change != nil {
		change(&n)
	}
	return n
}

func survive(t *testing.T, year int, ns ...Notification) PersonYear {
	t.Helper()
	p, ok := Survive(ns, year, typeOfAgency)
	if !ok {
		t.Fatal("the person is not followed up")
	}
	return p
}

func TestMostAgenciesDecideAndTheConflictStaysVisible(t *testing.T) {
	p := survive(t, 2016,
		note("udi", 2016, func(n *Notification) { n.Facts.Sex = "male" }),
		note("rosa", 2016, nil), note("kirkensbymisjon", 2016, nil))
	if p.Sex != "female" {
		t.Errorf("sex %s: two agencies against one", p.Sex)
	}
	if !slices.Equal(p.Conflicts, []string{"sex"}) {
		t.Errorf("conflicts %v", p.Conflicts)
	}
}

func TestATieGoesToTheHigherAuthority(t *testing.T) {
	p := survive(t, 2016, note("rosa", 2016, nil), note("udi", 2016, func(n *Notification) { n.Facts.Citizenship = []string{"GH"} }))
	if p.Citizenship != "GH" {
		t.Errorf("citizenship %s: immigration weighs more than a shelter", p.Citizenship)
	}
}

func TestAnAgencyHasOneVoteItsLatest(t *testing.T) {
	p := survive(t, 2016,
		note("rosa", 2014, func(n *Notification) { n.Facts.Sex = "male" }),
		note("rosa", 2015, func(n *Notification) { n.Facts.Sex = "male" }),
		note("rosa", 2016, nil), note("kirkensbymisjon", 2016, nil))
	if p.Sex != "female" || len(p.Conflicts) != 0 {
		t.Errorf("sex %s, conflicts %v", p.Sex, p.Conflicts)
	}
}

func TestUnknownNeverOutvotesAStatement(t *testing.T) {
	silent := func(n *Notification) { n.Facts.Sex = "unknown"; n.Facts.Citizenship = []string{"ZZ"} }
	p := survive(t, 2016, note("udi", 2016, silent), note("pd-oslo", 2016, silent), note("rosa", 2016, nil))
	if p.Sex != "female" || p.Citizenship != "NG" {
		t.Errorf("sex %s, citizenship %s", p.Sex, p.Citizenship)
	}
}

func TestABetterBasisOutranksVotesOnTheBirthDate(t *testing.T) {
	stated := func(n *Notification) {
		n.Identity.Birth, n.Facts.BirthBasis = codelist.PartialDay{Year: 1999, Month: 1, Day: 1}, "stated"
	}
	p := survive(t, 2016, note("rosa", 2016, stated), note("kirkensbymisjon", 2016, stated),
		note("udi", 2016, func(n *Notification) {
			n.Identity.Birth, n.Facts.BirthBasis = codelist.PartialDay{Year: 1996, Month: 5, Day: 2}, "documented"
		}))
	if p.Birth.String() != "1996-05-02" || p.Child {
		t.Errorf("birth %s, child %v", p.Birth, p.Child)
	}
	if p.Group() != "women" || p.AgeGroup() != "18-20" {
		t.Errorf("group %s, age group %s", p.Group(), p.AgeGroup())
	}
}

func TestAPresumedMinorIsAChildWhileTheAgeIsNotSettled(t *testing.T) {
	presumed := func(basis string) func(*Notification) {
		return func(n *Notification) {
			n.Identity.Birth, n.Facts.BirthBasis = codelist.PartialDay{Year: 1997, Month: 1, Day: 1}, basis
			n.Facts.PresumedMinor = "yes"
		}
	}
	if p := survive(t, 2016, note("bufdir", 2016, presumed("stated"))); p.Group() != "children" || p.AgeGroup() != "unknown" {
		t.Errorf("stated adult, presumed minor: %s, age group %s", p.Group(), p.AgeGroup())
	}
	if p := survive(t, 2016, note("bufdir", 2016, presumed("documented"))); p.Group() != "women" {
		t.Errorf("documented adult: %s", p.Group())
	}
	earlier := note("bufdir", 2015, presumed("stated"))
	if p := survive(t, 2016, earlier, note("rosa", 2016, nil)); p.Group() != "women" {
		t.Errorf("a presumption of an earlier year: %s", p.Group())
	}
}

func TestFollowedUpNeedsAPeriodInTheYearAndNoRejectionBefore(t *testing.T) {
	ended := note("rosa", 2016, func(n *Notification) {
		n.Facts.From, n.Facts.To = codelist.MustDay(2015, 1, 1), codelist.MustDay(2015, 12, 31)
	})
	if _, ok := Survive([]Notification{ended}, 2016, typeOfAgency); ok {
		t.Error("follow-up that ended before the year counts")
	}
	rejected := func(on codelist.Day) Notification {
		return note("udi", 2015, func(n *Notification) { n.Facts.Status, n.Facts.StatusOn = "rejected", on })
	}
	current := note("rosa", 2016, nil)
	if _, ok := Survive([]Notification{rejected(codelist.MustDay(2015, 12, 31)), current}, 2016, typeOfAgency); ok {
		t.Error("a person found not to be a victim before the year counts")
	}
	if _, ok := Survive([]Notification{rejected(codelist.MustDay(2016, 1, 1)), current}, 2016, typeOfAgency); !ok {
		t.Error("a person found not to be a victim during the year does not count")
	}
}

func TestLaterYearsDoNotChangeAnEarlierOne(t *testing.T) {
	now := note("rosa", 2015, nil)
	later := note("udi", 2016, func(n *Notification) { n.Facts.Sex = "male"; n.Facts.Exploitation = []string{"labour"} })
	a, _ := Survive([]Notification{now}, 2015, typeOfAgency)
	b, _ := Survive([]Notification{later, now}, 2015, typeOfAgency)
	if a.Sex != b.Sex || a.ExploitationSummary() != b.ExploitationSummary() || len(b.Conflicts) != 0 {
		t.Errorf("%+v\n%+v", a, b)
	}
}

func TestFormsAreJoinedAndSummarised(t *testing.T) {
	cases := []struct {
		forms   []string
		summary string
	}{
		{[]string{"sexual", "sexual.prostitution"}, "sexual"}, {[]string{"labour.begging"}, "labour"},
		{[]string{"sexual", "labour.domestic"}, "both"}, {[]string{"other.organs"}, "other"}, {nil, "other"},
		{[]string{"labour", "other.war"}, "labour"},
	}
	for _, c := range cases {
		p := survive(t, 2016, note("rosa", 2016, func(n *Notification) { n.Facts.Exploitation = c.forms }))
		if got := p.ExploitationSummary(); got != c.summary {
			t.Errorf("%v gives %s, not %s", c.forms, got, c.summary)
		}
	}
	p := survive(t, 2016, note("rosa", 2016, func(n *Notification) { n.Facts.Exploitation = []string{"sexual"} }),
		note("udi", 2016, func(n *Notification) { n.Facts.Exploitation = []string{"sexual.prostitution"} }))
	if !slices.Equal(p.Forms, []string{"sexual.prostitution"}) {
		t.Errorf("forms %v: the broad code stands beside the detailed one", p.Forms)
	}
}

func TestTheEarliestIdentificationCounts(t *testing.T) {
	p := survive(t, 2016, note("rosa", 2016, nil), note("udi", 2016, func(n *Notification) { n.Facts.IdentifiedOn = codelist.MustDay(2014, 6, 1) }))
	if p.IdentifiedOn != codelist.MustDay(2014, 6, 1) {
		t.Errorf("identified on %s", p.IdentifiedOn)
	}
}

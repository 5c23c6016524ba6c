package casework

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
)

// world is one way in which what is not told of a service may turn out.
type world struct{ sex, children, pets, language, free bool }

// meets says, in one world, which wishes a service meets. It is the second
// model of [Fits]: nothing in it is unknown.
func (w world) meets(s Service, x Wanted) map[ServiceField]bool {
	met := map[ServiceField]bool{}
	in := func(list []string, code string) bool {
		return strings.Contains(" "+strings.Join(list, " ")+" ", " "+code+" ")
	}
	if x.Need != "" {
		met[ServiceNeeds] = in(s.Needs, x.Need)
	}
	if x.Region != "" {
		met[ServiceRegions] = in(s.Regions, x.Region) || s.WholeCountry
	}
	if x.Sex == "female" || x.Sex == "male" || x.Sex == "other" {
		met[ServiceSexes] = in(s.Sexes, x.Sex) || s.Sexes == nil && w.sex
	}
	if x.HasAge {
		top := s.AgeTo
		if top == 0 {
			top = 1000
		}
		met[ServiceAgeFrom] = !(x.Age < s.AgeFrom) && !(x.Age > top)
	}
	open := func(code string, turns bool) bool { return code == "yes" || code == "unknown" && turns }
	if x.Children {
		met[ServiceChildren] = open(s.WithChildren, w.children)
	}
	if x.Pets {
		met[ServicePets] = open(s.Pets, w.pets)
	}
	if x.Language != "" {
		known := s.Languages != nil && s.Interpreter == "no" // then nothing is open
		met[ServiceLanguages] = in(s.Languages, x.Language) || s.Interpreter == "yes" || !known && w.language
	}
	if x.Free {
		met[ServiceFree] = s.Uncounted || (s.Places.Told() && !s.Stale && s.Places.Free > 0) || (!s.Places.Told() || s.Stale) && w.free
	}
	return met
}

// A service fits if it meets every wish in some world; a wish must be asked
// about if it is met in some worlds and not in others.
func TestFitsAgreesWithTheSecondModel(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 2026))
	pick := func(list ...string) string { return list[rng.IntN(len(list))] }
	some := func(list ...string) []string {
		var out []string
		for _, x := range list {
			if rng.IntN(2) == 0 {
				out = append(out, x)
			}
		}
		return out
	}
	coin := func() bool { return rng.IntN(2) == 0 }
	fitting := 0
	const rounds = 100_000
	for range rounds {
		s := Service{
			Needs: some("safety", "housing"), Sexes: some("female", "male", "other"), AgeFrom: rng.IntN(3) * 9, AgeTo: rng.IntN(3) * 20,
			WithChildren: pick("yes", "no", "unknown"), Pets: pick("yes", "no", "unknown"), Languages: some("no", "en"), Interpreter: pick("yes", "no", "unknown"),
			WholeCountry: rng.IntN(4) == 0, Regions: some("NO-03", "NO-46"), Uncounted: rng.IntN(4) == 0, Stale: rng.IntN(3) == 0,
		}
		if rng.IntN(3) > 0 {
			s.Places = ServicePlaces{Places: 4, Free: rng.IntN(3), Day: codelist.MustDay(2026, 11, 1)}
		}
		w := Wanted{
			Need: pick("", "", "safety", "housing"), Region: pick("", "", "NO-03", "NO-46"), Sex: pick("", "", "female", "male", "other", "unknown"), Age: rng.IntN(50),
			HasAge: coin(), Children: coin(), Pets: coin(), Language: pick("", "", "no", "ti"), Free: coin(),
		}
		if !w.HasAge {
			w.Age = 0
		}
		var yes, no []ServiceField // met in some world; missed in some world
		for bits := range 32 {
			in := world{bits&1 > 0, bits&2 > 0, bits&4 > 0, bits&8 > 0, bits&16 > 0}
			for about, met := range in.meets(s, w) {
				if met {
					yes = append(yes, about)
				} else {
					no = append(no, about)
				}
			}
		}
		ok, why := Fits(s, w)
		if ok {
			fitting++
		}
		possible := true
		for _, about := range wishes {
			want := FitAnswer("")
			switch {
			case slices.Contains(no, about) && slices.Contains(yes, about):
				want = FitAsk
			case slices.Contains(no, about):
				want, possible = FitNo, false
			case about == ServiceLanguages && w.Language != "" && !slices.Contains(s.Languages, w.Language):
				want = FitInterpreter
			}
			i := slices.IndexFunc(why, func(r FitReason) bool { return r.About == about })
			if want == "" && i >= 0 || want != "" && (i < 0 || why[i].Answer != want) {
				t.Fatalf("%+v\n%+v\n%s: %v, want %q", s, w, about, why, want)
			}
		}
		if ok != possible {
			t.Fatalf("%+v\n%+v\n%t, want %t", s, w, ok, possible)
		}
	}
	if fitting < rounds/100 || fitting > rounds/2 {
		t.Errorf("%d of %d fit: the draw tries too little", fitting, rounds)
	}
}

func TestSearchOrdersAndLoosens(t *testing.T) {
	told := func(free int) ServicePlaces {
		return ServicePlaces{Places: 5, Free: free, Day: codelist.MustDay(2026, 11, 1)}
	}
	all := []Service{
		{Name: "asks", Needs: []string{"housing"}, WholeCountry: true, Pets: "unknown", Places: told(2)},
		{Name: "full", Needs: []string{"housing"}, WholeCountry: true, Pets: "yes", Places: told(0)},
		{Name: "closed", Needs: []string{"housing"}, WholeCountry: true, Pets: "yes", Places: told(2), Closed: true},
		{Name: "room", Needs: []string{"housing"}, WholeCountry: true, Pets: "yes", Places: told(2)},
		{Name: "old", Needs: []string{"housing"}, WholeCountry: true, Pets: "yes", Places: told(2), Stale: true},
		{Name: "advice", Needs: []string{"legal_aid"}, Regions: []string{"NO-03"}, Pets: "yes", Uncounted: true},
	}
	names := func(r ServiceSearch) string {
		var words []string
		for _, f := range r.Found {
			words = append(words, f.Name)
		}
		return strings.Join(words, " ")
	}
	r := SearchServices(all, Wanted{Need: "housing", Pets: true}, strings.Compare)
	if got := names(r); got != "room old full asks" || r.All != 5 || len(r.Loosen) > 0 {
		t.Errorf("%s of %d, %v", got, r.All, r.Loosen)
	}
	r = SearchServices(all, Wanted{Need: "legal_aid", Region: "NO-46"}, strings.Compare)
	if len(r.Found) > 0 || !slices.Equal(r.Loosen, []Loosening{{ServiceNeeds, 4}, {ServiceRegions, 1}}) {
		t.Errorf("%v", r)
	}
	r = SearchServices(all, Wanted{Need: "health", Region: "NO-46", Language: "ti"}, strings.Compare)
	if len(r.Found) > 0 || !slices.Equal(r.Loosen, []Loosening{{ServiceNeeds, 4}}) {
		t.Errorf("%v", r)
	}
}

func TestFreePlacesSaysHowOldItIs(t *testing.T) {
	day := func(d int) codelist.Day { return codelist.MustDay(2026, 11, d) }
	all := []Service{
		{Name: "a", Needs: []string{"housing"}, Regions: []string{"NO-03"}, Places: ServicePlaces{Places: 8, Free: 3, Day: day(20)}},
		{Name: "b", Needs: []string{"housing", "safety"}, WholeCountry: true, Places: ServicePlaces{Places: 4, Free: 1, Day: day(9)}, Stale: true},
		{Name: "c", Needs: []string{"housing"}, Regions: []string{"NO-03"}},
		{Name: "d", Needs: []string{"housing"}, Regions: []string{"NO-46"}, Places: ServicePlaces{Places: 6, Free: 6, Day: day(21)}},
		{Name: "e", Needs: []string{"housing"}, Regions: []string{"NO-03"}, Uncounted: true},
		{Name: "f", Needs: []string{"housing"}, Regions: []string{"NO-03"}, Closed: true, Places: ServicePlaces{Places: 9, Free: 9, Day: day(1)}},
	}
	for _, c := range []struct {
		need, region string
		want         ServiceCapacity
	}{
		{"housing", "NO-03", ServiceCapacity{Services: 3, Told: 2, Stale: 1, Places: 12, Free: 4, Oldest: day(9)}},
		{"", "", ServiceCapacity{Services: 4, Told: 3, Stale: 1, Places: 18, Free: 10, Oldest: day(9)}},
		{"safety", "NO-46", ServiceCapacity{Services: 1, Told: 1, Stale: 1, Places: 4, Free: 1, Oldest: day(9)}},
		{"health", "", ServiceCapacity{}},
	} {
		if got := FreePlaces(all, c.need, c.region); got != c.want {
			t.Errorf("%s %s: %+v", c.need, c.region, got)
		}
	}
	var names string
	for _, s := range ServicesStale(all, day(21)) {
		names += s.Name
	}
	if names != "cba" {
		t.Errorf("stale: %s", names)
	}
}

// The house rule: the shortest time of the service's needs, and the last day
// still counts.
func TestFiguresGrowOld(t *testing.T) {
	codes := lists(t)
	s := Service{Needs: []string{"housing", "health"}, Places: ServicePlaces{Places: 1, Day: codelist.MustDay(2026, 11, 1)}}
	if d := s.FreshDays(codes); d != 3 {
		t.Fatalf("%d days", d)
	}
	for d, want := range map[int]bool{1: false, 4: false, 5: true} {
		if got := s.On(codes, codelist.MustDay(2026, 11, d)).Stale; got != want {
			t.Errorf("on day %d: %t", d, got)
		}
	}
	if (Service{Needs: s.Needs}).On(codes, codelist.MustDay(2026, 11, 9)).Stale {
		t.Error("what was never told is called old")
	}
	needs, _ := codes.Scheme("need")
	for _, c := range needs.Codes {
		if (Service{Needs: []string{c.Code}}).FreshDays(codes) < 1 {
			t.Errorf("%s has no house rule", c.Code)
		}
	}
}

// What two people make of one version comes together: nobody's change is lost.
func TestMergeLosesNothing(t *testing.T) {
	base := ServiceForm{ServiceName: {"A"}, ServicePhone: {"1"}, ServiceNeeds: {"safety"}, ServiceHow: {"call"}}
	theirs := ServiceForm{ServiceName: {"B"}, ServicePhone: {"1"}, ServiceNeeds: {"safety", "housing"}, ServiceWeb: {"w"}, ServiceHow: {"call"}}
	mine := ServiceForm{ServiceName: {"C"}, ServicePhone: {"2"}, ServiceNeeds: {"safety"}}
	m := MergeService(base, theirs, mine)
	want := ServiceForm{ServiceName: {"C"}, ServicePhone: {"2"}, ServiceNeeds: {"safety", "housing"}, ServiceWeb: {"w"}}
	if !SameForm(m.Form, want) || !slices.Equal(m.Both, []ServiceField{ServiceName}) || !slices.Equal(m.Taken, []ServiceField{ServiceNeeds, ServiceWeb}) {
		t.Errorf("%+v", m)
	}
	if m := MergeService(base, theirs, theirs); !SameForm(m.Form, theirs) || len(m.Both)+len(m.Taken) > 0 {
		t.Errorf("the same change twice: %+v", m)
	}
}

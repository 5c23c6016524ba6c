package casework

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"verdig/codelist"
)

func lists(t testing.TB) *codelist.Library {
	t.Helper()
	codes, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return codes
}

// goodService is a form with nothing wrong.
func goodService() ServiceForm {
	return ServiceForm{
		ServiceName: {"  Krisesenteret   Bjørkely "}, ServiceWhat: {"Trygt sted å bo.\r\nMed samtaler. "}, ServiceNeeds: {"housing", "safety", "housing"},
		ServiceSexes: {"female"}, ServiceAgeFrom: {"18"}, ServiceChildren: {"yes"}, ServiceLanguages: {"en", "no"}, ServiceRegions: {"NO-32", "NO-03"},
		ServiceAlways: {"yes"}, ServicePhone: {"+47 00 00 00 01"}, ServiceWeb: {"tilbud.example"}, ServiceSecret: {"yes"},
		ServicePlacesField: {"8"}, ServiceFree: {"3"},
	}
}

func TestServiceIsRead(t *testing.T) {
	got, issues := CheckService(lists(t), goodService())
	want := Service{
		Name: "Krisesenteret Bjørkely", What: "Trygt sted å bo.\nMed samtaler.", Needs: []string{"safety", "housing"}, Sexes: []string{"female"}, AgeFrom: 18,
		WithChildren: "yes", Pets: "unknown", Languages: []string{"no", "en"}, Interpreter: "unknown", Regions: []string{"NO-03", "NO-32"},
		RoundTheClock: true, Phone: "+47 00 00 00 01", Web: "https://tilbud.example", AddressSecret: true, Places: ServicePlaces{Places: 8, Free: 3},
	}
	if len(issues) > 0 || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v %v", got, issues)
	}
	again, issues := CheckService(lists(t), got.Form())
	again.Places = got.Places
	if len(issues) > 0 || !reflect.DeepEqual(again, got) {
		t.Errorf("its own form gives %+v %v", again, issues)
	}
}

func TestWhatIsWrongWithAService(t *testing.T) {
	for _, c := range []struct {
		field ServiceField
		value string // "" takes the field away
		at    ServiceField
		key   string
	}{
		{ServiceName, "", ServiceName, ServiceIssueMissing},
		{ServiceName, strings.Repeat("x", 121), ServiceName, ServiceIssueLong},
		{ServiceName, "Bjørk\x01ely", ServiceName, ServiceIssueSigns},
		{ServiceWhat, " \n ", ServiceWhat, ServiceIssueMissing},
		{ServiceWhat, "Spør etter 010203 12345.", ServiceWhat, ServiceIssuePersonal},
		{ServiceHow, "Spør etter 01020312345.", ServiceHow, ServiceIssuePersonal},
		{ServiceNeeds, "", ServiceNeeds, ServiceIssueNeed},
		{ServiceNeeds, "gold", ServiceNeeds, ServiceIssueCode},
		{ServiceSexes, "unknown", ServiceSexes, ServiceIssueCode},
		{ServiceAgeFrom, "atten", ServiceAgeFrom, ServiceIssueAge},
		{ServiceAgeFrom, "-1", ServiceAgeFrom, ServiceIssueAge},
		{ServiceAgeTo, "111", ServiceAgeTo, ServiceIssueAge},
		{ServiceAgeTo, "17", ServiceAgeTo, ServiceIssueAgeOrder},
		{ServicePets, "maybe", ServicePets, ServiceIssueCode},
		{ServiceLanguages, "xx", ServiceLanguages, ServiceIssueCode},
		{ServiceRegions, "", ServiceRegions, ServiceIssueRegion},
		{ServiceRegions, "unknown", ServiceRegions, ServiceIssueCode},
		{ServiceWhole, "yes", ServiceRegions, ServiceIssueRegionBoth},
		{ServicePhone, "spør Kari", ServicePhone, ServiceIssuePhone},
		{ServiceEmail, "Kari <kari@eksempel.example>", ServiceEmail, ServiceIssueEmail},
		{ServiceEmail, "kari", ServiceEmail, ServiceIssueEmail},
		{ServiceWeb, "javascript://eksempel.no", ServiceWeb, ServiceIssueWeb},
		{ServiceWeb, "https://kari:hemmelig@eksempel.no", ServiceWeb, ServiceIssueWeb},
		{ServiceWeb, "eksempel", ServiceWeb, ServiceIssueWeb},
		{ServiceAddress, "Storgata 1", ServiceAddress, ServiceIssueSecret},
		{ServiceHow, "Ring på i Storgata 12.", ServiceHow, ServiceIssueSecretTold},
		{ServiceWhat, "Huset ligger i Bjørkeveien 3.", ServiceWhat, ServiceIssueSecretTold},
		{ServiceHours, "0123 Eksempelby", ServiceHours, ServiceIssueSecretTold},
		{ServicePlacesField, "mange", ServicePlacesField, ServiceIssuePlaces},
		{ServicePlacesField, "", ServicePlacesField, ServiceIssuePlacesFirst},
		{ServiceFree, "9", ServiceFree, ServiceIssueFree},
		{ServiceFree, "", ServiceFree, ServiceIssuePlaces},
		{ServiceUncounted, "yes", ServiceFree, ServiceIssueUncounted},
	} {
		f := goodService()
		if delete(f, c.field); c.value != "" {
			f[c.field] = []string{c.value}
		}
		_, issues := CheckService(lists(t), f)
		if len(issues) != 1 || issues[0].Field != c.at || issues[0].Key != c.key {
			t.Errorf("%s %q: %v, want %s at %s", c.field, c.value, issues, c.key, c.at)
		}
	}
}

// Everything that is wrong is said at once.
func TestAllIssuesOfAServiceAtOnce(t *testing.T) {
	_, issues := CheckService(lists(t), ServiceForm{ServiceAgeFrom: {"x"}})
	var at []string
	for _, i := range issues {
		at = append(at, string(i.Field))
	}
	if got := strings.Join(at, " "); got != "name what need age_from region phone" {
		t.Error(got)
	}
}

// A secret address is nowhere in what is read, whatever is typed.
func TestNoSecretAddressIsRead(t *testing.T) {
	f := goodService()
	f[ServiceAddress] = []string{"Storgata 1"}
	if s, issues := CheckService(lists(t), f); len(issues) == 0 || strings.Contains(fmt.Sprint(s), "Storgata") {
		t.Errorf("%+v %v", s, issues)
	}
	delete(f, ServiceSecret)
	if s, issues := CheckService(lists(t), f); len(issues) > 0 || s.Address != "Storgata 1" {
		t.Errorf("an address that everybody may know: %+v %v", s, issues)
	}
	f[ServiceSecret], f[ServiceHow] = []string{"yes"}, []string{"Ring før 2026, helst i 1500 timers vakt. Plass til 12."}
	delete(f, ServiceAddress)
	if _, issues := CheckService(lists(t), f); len(issues) > 0 {
		t.Errorf("a text without an address: %v", issues)
	}
}

func TestPlacesAreRead(t *testing.T) {
	told := Service{Places: ServicePlaces{Places: 8, Free: 3, Day: codelist.MustDay(2026, 11, 1)}}
	for _, c := range []struct {
		s            Service
		places, free string
		want         ServicePlaces
		key          string
	}{
		{told, "", "5", ServicePlaces{Places: 8, Free: 5}, ""},
		{told, "", " 0 ", ServicePlaces{Places: 8}, ""},
		{told, "4", "4", ServicePlaces{Places: 4, Free: 4}, ""},
		{told, "", "9", ServicePlaces{}, ServiceIssueFree},
		{told, "", "", ServicePlaces{}, ServiceIssuePlaces},
		{told, "8", "", ServicePlaces{}, ServiceIssuePlaces},
		{told, "", "to", ServicePlaces{}, ServiceIssuePlaces},
		{told, "", "+1", ServicePlaces{}, ServiceIssuePlaces},
		{Service{}, "", "2", ServicePlaces{}, ServiceIssuePlacesFirst},
		{Service{}, "2", "2", ServicePlaces{Places: 2, Free: 2}, ""},
		{Service{Uncounted: true}, "2", "2", ServicePlaces{}, ServiceIssueUncounted},
	} {
		got, issues := CheckPlaces(c.s, ServiceForm{ServicePlacesField: {c.places}, ServiceFree: {c.free}})
		switch {
		case c.key == "" && (len(issues) > 0 || got != c.want):
			t.Errorf("%q of %q: %+v %v", c.free, c.places, got, issues)
		case c.key != "" && (len(issues) != 1 || issues[0].Key != c.key || got != c.want):
			t.Errorf("%q of %q: %+v %v, want %s", c.free, c.places, got, issues, c.key)
		}
	}
}

func TestFits(t *testing.T) {
	house := Service{
		Needs: []string{"safety", "housing"}, Sexes: []string{"female"}, AgeFrom: 18, AgeTo: 30, WithChildren: "yes", Pets: "no", Languages: []string{"no"},
		Interpreter: "yes", Regions: []string{"NO-03"}, Places: ServicePlaces{Places: 8, Free: 3, Day: codelist.MustDay(2026, 11, 1)},
	}
	with := func(change func(*Service)) Service { s := house; change(&s); return s }
	for name, c := range map[string]struct {
		s    Service
		w    Wanted
		ok   bool
		want string
	}{
		"nothing wanted":                {house, Wanted{}, true, ""},
		"all that it gives":             {house, Wanted{Need: "housing", Region: "NO-03", Sex: "female", Age: 18, HasAge: true, Children: true, Language: "no", Free: true}, true, ""},
		"another need":                  {house, Wanted{Need: "health"}, false, "need no"},
		"another county":                {house, Wanted{Region: "NO-46"}, false, "region no"},
		"the whole country":             {with(func(s *Service) { s.WholeCountry, s.Regions = true, nil }), Wanted{Region: "NO-46"}, true, ""},
		"another sex":                   {house, Wanted{Sex: "male"}, false, "sex no"},
		"a sex that is not recorded":    {house, Wanted{Sex: "unknown"}, true, ""},
		"sexes not told":                {with(func(s *Service) { s.Sexes = nil }), Wanted{Sex: "male"}, true, "sex ask"},
		"too young":                     {house, Wanted{Age: 17, HasAge: true}, false, "age_from no"},
		"the oldest":                    {house, Wanted{Age: 30, HasAge: true}, true, ""},
		"too old":                       {house, Wanted{Age: 31, HasAge: true}, false, "age_from no"},
		"newborn, and no limit":         {with(func(s *Service) { s.AgeFrom, s.AgeTo = 0, 0 }), Wanted{HasAge: true}, true, ""},
		"a pet":                         {house, Wanted{Pets: true}, false, "pets no"},
		"a pet, and nothing told":       {with(func(s *Service) { s.Pets = "unknown" }), Wanted{Pets: true}, true, "pets ask"},
		"children not told":             {with(func(s *Service) { s.WithChildren = "" }), Wanted{Children: true}, true, "with_children ask"},
		"through an interpreter":        {house, Wanted{Language: "ti"}, true, "language interpreter"},
		"no interpreter":                {with(func(s *Service) { s.Interpreter = "no" }), Wanted{Language: "ti"}, false, "language no"},
		"an interpreter not told":       {with(func(s *Service) { s.Interpreter = "unknown" }), Wanted{Language: "ti"}, true, "language ask"},
		"languages not told":            {with(func(s *Service) { s.Interpreter, s.Languages = "no", nil }), Wanted{Language: "ti"}, true, "language ask"},
		"full":                          {with(func(s *Service) { s.Places.Free = 0 }), Wanted{Free: true}, false, "free no"},
		"full, by an old figure":        {with(func(s *Service) { s.Places.Free, s.Stale = 0, true }), Wanted{Free: true}, true, "free ask"},
		"free, by an old figure":        {with(func(s *Service) { s.Stale = true }), Wanted{Free: true}, true, "free ask"},
		"places not told":               {with(func(s *Service) { s.Places = ServicePlaces{} }), Wanted{Free: true}, true, "free ask"},
		"places not counted":            {with(func(s *Service) { s.Places, s.Uncounted = ServicePlaces{}, true }), Wanted{Free: true}, true, ""},
		"closed":                        {with(func(s *Service) { s.Closed = true }), Wanted{}, false, "closed no"},
		"one thing told, another not":   {with(func(s *Service) { s.Pets = "unknown" }), Wanted{Pets: true, Sex: "male"}, false, "sex no pets ask"},
		"two things that must be asked": {with(func(s *Service) { s.Pets, s.Sexes = "unknown", nil }), Wanted{Pets: true, Sex: "male"}, true, "sex ask pets ask"},
	} {
		ok, why := Fits(c.s, c.w)
		var words []string
		for _, r := range why {
			words = append(words, string(r.About), string(r.Answer))
		}
		if got := strings.Join(words, " "); ok != c.ok || got != c.want {
			t.Errorf("%s: %t %q, want %t %q", name, ok, got, c.ok, c.want)
		}
	}
}

package linkage

import (
	"fmt"
	"testing"
)

// compareOne compares two records as the engine would.
func compareOne(t *testing.T, a, b Record) levels {
	t.Helper()
	a.ID, b.ID = "a", "b"
	c, err := prepare([]Record{a, b})
	if err != nil {
		t.Fatal(err)
	}
	k := newComparer(c, countShares(c, func(int) float64 { return 1 }))
	lv, _ := k.compare(&c.entries[0], &c.entries[1])
	back, _ := k.compare(&c.entries[1], &c.entries[0])
	if lv != back {
		t.Errorf("%+v and %+v: %v, the other way %v", a, b, lv, back)
	}
	return lv
}

func TestNameLevels(t *testing.T) {
	name := func(given, family string) Record { return Record{Given: given, Family: family} }
	also := func(r Record, other string) Record { r.Other = other; return r }
	cases := []struct {
		why                  string
		a, b                 Record
		given, family, order uint8
	}{
		{"the same", name("Blessing", "Osagie"), name("BLESSING", "osagie"), nameSame, nameSame, orderWritten},
		{"words in another order", name("Mary Jane", "Doe"), name("Jane-Mary", "Doe"), nameSame, nameSame, orderWritten},
		{"one word or two", name("Annemarie", "Berg"), name("Anne Marie", "van den Berg"), nameSame, nameSame, orderWritten},
		{"article joined", name("Haneen", "Al Ahmad"), name("Haneen", "Alahmad"), nameSame, nameSame, orderWritten},
		{"second name missing", name("Grace Stella", "Eze"), name("Stella", "Eze"), nameContained, nameSame, orderWritten},
		{"swapped", name("Nguyễn", "Lan"), name("Lan", "Nguyen"), nameSame, nameSame, orderSwapped},
		{"swapped with a slip", name("Okafor", "Ngozi"), name("Ngozi", "Okafro"), nameSame, nameNear, orderSwapped},
		{"all in one field", name("", "Juliet Osagie"), name("Juliet", "Osagie"), nameContained, nameContained, orderWritten},
		{"whole name against another given", name("", "Blessing Igbinovia"), name("Nkechi", "Igbinovia"), nameDiffer, nameContained, orderMissing},
		{"family alone", name("", "Osagie"), name("Joy", "Osagie"), nameMissing, nameSame, orderWritten},
		{"divided otherwise", name("Jalane", "Assefa"), name("Jalane Assefa", "Abebe"), nameContained, nameContained, orderDivided},
		{"alias is the given name", also(name("Joy", "Eze"), "Blessing; Sister B"), name("Blessing", "Eze"), nameSame, nameSame, orderAlias},
		{"alias is the whole name", also(name("Joy", "Eze"), "Faith Obi"), name("Faith", "Obi"), nameContained, nameContained, orderAlias},
		{"part of an alias is no name", also(name("Dmitro", "Bondarenko"), "Liubomyr Kharchenko"), name("Dmitro", "Kharchenko"), nameSame, nameDiffer, orderMissing},
		{"initial", name("J.", "Smith"), name("John", "Smith"), nameInitial, nameSame, orderWritten},
		{"one word of two", name("Maria Elena", "Popa"), name("Maria Ioana", "Popa"), namePartly, nameSame, orderWritten},
		{"differ", name("Blessing", "Okafor"), name("Ion", "Popescu"), nameDiffer, nameDiffer, orderMissing},
		{"not known", name("", ""), name("Ion", "Popescu"), nameMissing, nameMissing, orderMissing},
	}
	for _, c := range cases {
		t.Run(c.why, func(t *testing.T) {
			lv := compareOne(t, c.a, c.b)
			if lv[fGiven] != c.given || lv[fFamily] != c.family || lv[fOrder] != c.order {
				t.Errorf("given %s, family %s, order %s; want %s, %s, %s",
					specs[fGiven].levels[lv[fGiven]], specs[fFamily].levels[lv[fFamily]], specs[fOrder].levels[lv[fOrder]],
					specs[fGiven].levels[c.given], specs[fFamily].levels[c.family], specs[fOrder].levels[c.order])
			}
		})
	}
}

func TestBirthLevels(t *testing.T) {
	day := func(y, m, d int) Date { return Date{Year: y, Month: m, Day: d} }
	documented := func(d Date) Date { d.Basis = BasisDocumented; return d }
	cases := []struct {
		why  string
		a, b Date
		want uint8
	}{
		{"same", day(1990, 5, 17), day(1990, 5, 17), birthSame},
		{"both invented", day(1990, 1, 1), day(1990, 1, 1), birthSameHeap},
		{"one invented", day(1990, 1, 1), day(1990, 5, 17), birthYear},
		{"year only", day(1990, 0, 0), day(1990, 5, 17), birthYear},
		{"year and month", day(1990, 5, 0), day(1990, 5, 17), birthPart},
		{"another month", day(1990, 6, 0), day(1990, 5, 17), birthSameYear},
		{"month against an invented day", day(1990, 6, 0), day(1990, 1, 1), birthYear},
		{"swapped", day(1990, 5, 7), day(1990, 7, 5), birthSwapped},
		{"one digit", day(1990, 5, 17), day(1990, 5, 11), birthSlip},
		{"digits exchanged", day(1990, 5, 12), day(1990, 5, 21), birthSlip},
		{"decade", day(1990, 5, 17), day(1980, 5, 17), birthSlip},
		{"same digits", day(1990, 12, 31), day(1990, 11, 23), birthDigits},
		{"two parts", day(1990, 5, 17), day(1990, 5, 8), birthTwo},
		{"year apart, uncertain", day(1990, 1, 1), day(1991, 5, 17), birthNearYear},
		{"year apart, certain", day(1990, 6, 28), day(1991, 5, 17), birthDiffer},
		{"three years apart, assessed", Date{Year: 1990, Basis: BasisAssessed}, day(1993, 5, 17), birthFarYear},
		{"documents differ", documented(day(1990, 6, 28)), documented(day(1975, 5, 17)), birthAgainst},
		{"not known", Date{}, day(1990, 5, 17), birthMissing},
		{"no such year", day(17, 5, 90), day(1990, 5, 17), birthMissing},
		{"no such month", day(1990, -3, 200), day(1990, 5, 17), birthYear},
	}
	for _, c := range cases {
		if got := compareOne(t, Record{Birth: c.a}, Record{Birth: c.b})[fBirth]; got != c.want {
			t.Errorf("%s: %s, want %s", c.why, specs[fBirth].levels[got], specs[fBirth].levels[c.want])
		}
	}
}

func TestOtherLevels(t *testing.T) {
	cases := []struct {
		why   string
		a, b  Record
		field int
		want  uint8
	}{
		{"sex", Record{Sex: "female"}, Record{Sex: "FEMALE"}, fSex, sexSame},
		{"sex not known", Record{Sex: "female"}, Record{Sex: "x"}, fSex, 0},
		{"sex against the name", Record{Sex: "female", Given: "Joy"}, Record{Sex: "male", Given: "Joy"}, fSex, sexOtherAlike},
		{"one of two citizenships", Record{Citizenship: []string{"NG", "IT"}}, Record{Citizenship: []string{"it"}}, fCitizenship, agrees},
		{"citizenships differ", Record{Citizenship: []string{"NG"}}, Record{Citizenship: []string{"RO"}}, fCitizenship, disagrees},
		{"place", Record{Place: "03"}, Record{Place: " 03 "}, fPlace, agrees},
		{"own reference", Record{Source: "a", Own: "17"}, Record{Source: "A", Own: "17"}, fOwn, agrees},
		{"own reference of another agency", Record{Source: "a", Own: "17"}, Record{Source: "b", Own: "17"}, fOwn, 0},
		{"twice in one return", Record{Source: "a", Period: 2016}, Record{Source: "a", Period: 2016}, fSource, sourceTwice},
		{"two references", Record{Source: "a", Period: 2016, Own: "1"}, Record{Source: "a", Period: 2015, Own: "2"}, fSource, sourceSameOwn},
		{"met together", Record{Met: 100, Period: 1}, Record{Met: 110, Period: 2}, fMet, metFortnight},
		{"met in one period", Record{Met: 100}, Record{Met: 190}, fMet, metHalfYear + metSamePeriod},
		{"met long apart", Record{Met: 1000, Period: 1}, Record{Met: 1, Period: 2}, fMet, metLonger},
		{"forms", Record{Forms: []string{"a", "b"}}, Record{Forms: []string{"b", "a", "b"}}, fForms, formsSame},
		{"some forms", Record{Forms: []string{"a", "b"}}, Record{Forms: []string{"b"}}, fForms, formsShared},
		{"other forms", Record{Forms: []string{"a"}}, Record{Forms: []string{"b"}}, fForms, formsApart},
	}
	for _, c := range cases {
		if got := compareOne(t, c.a, c.b)[c.field]; got != c.want {
			t.Errorf("%s: %s is %d, want %d", c.why, specs[c.field].name, got, c.want)
		}
	}
}

// TestHeapedDays: a day that agencies use for an unknown one is recognised,
// and an ordinary day is not.
func TestHeapedDays(t *testing.T) {
	var records []Record
	for i := range 400 {
		records = append(records, Record{Birth: Date{Year: 1990, Month: 1 + i%12, Day: 1 + i%28}})
	}
	for range 60 {
		records = append(records, Record{Birth: Date{Year: 1990, Month: 7, Day: 1}})
	}
	heaped := heapedDays(records)
	if !heaped[701] || !heaped[101] || len(heaped) != 2 {
		t.Errorf("heaped days %v, want 1 July and 1 January", heaped)
	}
}

// TestComparisonIsSymmetric compares many careless records both ways.
func TestComparisonIsSymmetric(t *testing.T) {
	d := makeCountry(5, 60, 2, 1)
	c, err := prepare(d.records)
	if err != nil {
		t.Fatal(err)
	}
	k := newComparer(c, countShares(c, func(int) float64 { return 1 }))
	for i := range c.entries {
		for j := range i {
			a, b := &c.entries[i], &c.entries[j]
			lv, m := k.compare(a, b)
			back, n := k.compare(b, a)
			if lv != back {
				t.Fatalf("%s and %s: %v, the other way %v", c.ids[i], c.ids[j], lv, back)
			}
			if x, y := k.rarities(a, b, &lv, &m), k.rarities(b, a, &back, &n); fmt.Sprintf("%.9f", x) != fmt.Sprintf("%.9f", y) {
				t.Fatalf("%s and %s: rarity %v, the other way %v", c.ids[i], c.ids[j], x, y)
			}
		}
	}
}

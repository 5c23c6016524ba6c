package figures_test

import (
	"bytes"
	"errors"
	"testing"

	"verdig/stat/disclosure"
	"verdig/stat/report/figures"
)

type release struct {
	stamp disclosure.Stamp
	years map[int][]disclosure.Figure
}

func (r release) Stamp() disclosure.Stamp { return r.stamp }

func (r release) Edition(y int) (disclosure.Edition, bool) {
	_, ok := r.years[y]
	return disclosure.Edition{Year: y, Edition: map[int]string{2015: "2015-r2", 2016: "2016-r1"}[y], Synthetic: y == 2016}, ok
}

func (r release) Figures(y int) []disclosure.Figure { return r.years[y] }

func (r release) Figure(y int, id string) (disclosure.Figure, bool) {
	for _, f := range r.years[y] {
		if f.ID == id {
			return f, true
		}
	}
	return disclosure.Figure{}, false
}

// LinkRange knows of one figure of one year.
func (r release) LinkRange(y int, id string) (disclosure.LinkRange, bool) {
	return disclosure.LinkRange{Confirmed: 264, Probable: 261, Low: 259, High: 265}, y == 2016 && id == "persons.followed_up"
}

func example() release {
	return release{disclosure.Public, map[int][]disclosure.Figure{
		2016: {{ID: "persons.followed_up", Unit: "persons", Value: 262}, {ID: "persons.followed_up.men.exploitation.both", Unit: "persons", Suppressed: true}, {ID: "new", Unit: "cases", Value: 0}},
		2015: {{ID: "persons.followed_up", Unit: "persons", Value: 290}, {ID: "persons.followed_up.men.exploitation.both", Unit: "persons", Value: 7}, {ID: "old", Unit: "cases", Value: 3}},
	}}
}

const want = `{
  "year": 2016,
  "edition": "2016-r1",
  "synthetic": true,
  "figures": [
    {
      "id": "persons.followed_up",
      "unit": "persons",
      "value": 262,
      "confirmed": 264,
      "probable": 261,
      "low": 259,
      "high": 265
    },
    {
      "id": "persons.followed_up.men.exploitation.both",
      "unit": "persons",
      "value": null,
      "protected": true
    },
    {
      "id": "new",
      "unit": "cases",
      "value": 0
    }
  ],
  "previous": {
    "year": 2015,
    "edition": "2015-r2",
    "synthetic": false,
    "figures": [
      {
        "id": "persons.followed_up",
        "unit": "persons",
        "value": 290
      },
      {
        "id": "persons.followed_up.men.exploitation.both",
        "unit": "persons",
        "value": 7
      },
      {
        "id": "new",
        "unit": "cases",
        "value": null
      }
    ]
  }
}
`

func TestContract(t *testing.T) {
	f, err := figures.New(example(), 2016)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := figures.Write(&b, f); err != nil {
		t.Fatal(err)
	}
	if b.String() != want {
		t.Errorf("got\n%s", b.String())
	}
}

func TestNoYearBefore(t *testing.T) {
	f, err := figures.New(example(), 2015)
	if err != nil || f.Previous != nil || len(f.Figures) != 3 {
		t.Errorf("%+v, %v", f, err)
	}
}

func TestNewRefuses(t *testing.T) {
	internal := example()
	internal.stamp = disclosure.Internal
	for name, f := range map[string]func() error{
		"an internal release":      func() error { _, err := figures.New(internal, 2016); return err },
		"a year without a release": func() error { _, err := figures.New(example(), 2014); return err },
		"the zero release":         func() error { _, err := figures.New(disclosure.Release{}, 2016); return err },
	} {
		if err := f(); !errors.Is(err, figures.ErrRelease) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

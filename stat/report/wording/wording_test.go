package wording

import (
	"reflect"
	"testing"

	"verdig/codelist"
)

func TestEveryWordIsInEveryLanguage(t *testing.T) {
	for _, l := range codelist.Langs {
		v := reflect.ValueOf(For(l))
		for i := range v.NumField() {
			if v.Field(i).String() == "" {
				t.Errorf("%s lacks %s", l, v.Type().Field(i).Name)
			}
		}
	}
	if For("sv") != For(codelist.NB) {
		t.Error("an unknown language should fall back to bokmål")
	}
}

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		lang codelist.Lang
		n    int
		want string
	}{
		{codelist.NB, 0, "0"},
		{codelist.NB, 999, "999"},
		{codelist.NB, 1000, "1\u202f000"},
		{codelist.NN, 1234567, "1\u202f234\u202f567"},
		{codelist.EN, 12345, "12,345"},
		{codelist.EN, -1234, "\u22121,234"},
		{codelist.NB, -7, "\u22127"},
	} {
		if got := Number(c.lang, c.n); got != c.want {
			t.Errorf("Number(%s, %d) = %q, want %q", c.lang, c.n, got, c.want)
		}
	}
}

func TestDecimal(t *testing.T) {
	for _, c := range []struct {
		lang     codelist.Lang
		x        float64
		decimals int
		want     string
	}{
		{codelist.NB, 1234.56, 1, "1\u202f234,6"},
		{codelist.EN, 1234.56, 1, "1,234.6"},
		{codelist.NN, -0.5, 1, "\u22120,5"},
		{codelist.NN, -0.01, 1, "0,0"}, // no negative zero
		{codelist.NB, 2.5, 0, "2"},     // half to even, as strconv does
	} {
		if got := Decimal(c.lang, c.x, c.decimals); got != c.want {
			t.Errorf("Decimal(%s, %v, %d) = %q, want %q", c.lang, c.x, c.decimals, got, c.want)
		}
	}
}

func TestPercent(t *testing.T) {
	for _, c := range []struct {
		lang        codelist.Lang
		part, whole int
		want        string
	}{
		{codelist.NB, 163, 262, "62\u00a0%"},
		{codelist.NB, 1, 262, "0,4\u00a0%"},
		{codelist.EN, 1, 262, "0.4%"},
		{codelist.NB, 0, 262, "0\u00a0%"},
		{codelist.NN, 625, 1000, "62,5\u00a0%"},
		{codelist.EN, 5, 0, ""},
	} {
		if got := Percent(c.lang, c.part, c.whole); got != c.want {
			t.Errorf("Percent(%s, %d, %d) = %q, want %q", c.lang, c.part, c.whole, got, c.want)
		}
	}
}

func TestDate(t *testing.T) {
	d := codelist.MustDay(2016, 12, 31)
	if got, want := Date(codelist.NN, d), "31.\u00a0desember\u00a02016"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := Date(codelist.EN, d), "31\u00a0December\u00a02016"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if Date(codelist.EN, codelist.Day{}) != "" {
		t.Error("the zero day should be empty")
	}
}

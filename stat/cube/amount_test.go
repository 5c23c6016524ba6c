package cube

import (
	"strconv"
	"strings"
	"testing"

	"verdig/stat/microdata"
)

// TestAmountsOfFewOrOneDoNotExist: five persons, none with 70 per cent.
func TestAmountsOfFewOrOneDoNotExist(t *testing.T) {
	for _, c := range []struct {
		kroner string
		ok     bool
	}{
		{"10 10 10 10 10", true}, {"10 10 10 10", false}, {"10 10 10 10 0", false}, {"90 10 10 10 10", true}, {"94 10 10 10 10", false}, {"70 10 10 5 5", false},
		{"69 10 10 6 5", true}, {"", false},
	} {
		of := map[string]int64{}
		for i, k := range strings.Fields(c.kroner) {
			n, _ := strconv.Atoi(k)
			of[strconv.Itoa(i)] = int64(n)
		}
		if _, ok := enough(of); ok != c.ok {
			t.Errorf("%s: %v, want %v", c.kroner, ok, c.ok)
		}
	}
}

// TestMedianByHand: ten spans, of which six have ended after 10, 20, ... 60
// days and four wait after 65. The curve is a half after 50 days and falls to
// 0.4 after 60: the median is 55. The band meets a half from 20 days on and has
// no end.
func TestMedianByHand(t *testing.T) {
	var spans []microdata.Span
	for i := 1; i <= 6; i++ {
		spans = append(spans, microdata.Span{Days: 10 * i, Ended: true})
	}
	for range 4 {
		spans = append(spans, microdata.Span{Days: 65})
	}
	got, err := medianOf(spans)
	if err != nil || got["median"] != 55 {
		t.Errorf("%v %v, want a median of 55", got, err)
	}
	if _, ok := got["high"]; ok {
		t.Errorf("an upper end of a band that does not come down: %v", got)
	}
	if got, _ := medianOf(spans[:9]); len(got) != 0 {
		t.Errorf("nine spans: %v", got)
	}
	for i := range 2 {
		spans[i].Ended = false
	}
	if got, _ := medianOf(spans); len(got) != 0 {
		t.Errorf("four ends: %v", got)
	}
}

package simulate

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

// givenCountries returns the number of persons with a given citizenship, and of
// the citizenships that are given and known.
func (o *outline) givenCountries() (persons, nationalities int) {
	for id, n := range o.given { // sums: the order does not matter
		if code, ok := strings.CutPrefix(id, citizenshipID("")); ok && n > 0 {
			persons += n
			if code != unknownCountry {
				nationalities++
			}
		}
	}
	return persons, nationalities
}

// countries settles the citizenships of the year: the given ones as they are,
// the rest drawn with shares that fall with the rank (Zipf), smaller than the
// smallest given one where that is possible.
func (o *outline) countries(total int) ([]countryCount, error) {
	var out []countryCount
	given, sum, named := map[string]bool{}, 0, 0
	for _, id := range slices.Sorted(maps.Keys(o.given)) {
		code, ok := strings.CutPrefix(id, citizenshipID(""))
		if !ok {
			continue
		}
		given[code] = true
		if n := o.given[id]; n > 0 {
			out = append(out, countryCount{code, n})
			sum += n
			if code != unknownCountry {
				named++
			}
		}
	}
	if _, ok := o.given[idNationalities]; !ok && len(given) == 0 {
		for range total {
			if chance(o.r, stateUnknown) {
				sum++
			}
		}
		if sum > 0 && sum < total {
			out = append(out, countryCount{unknownCountry, sum})
		} else {
			sum = 0
		}
	}
	rest := total - sum
	if rest < 0 {
		return nil, o.conflict("%s is %d, but the given citizenships sum to %d", idFollowedUp, total, sum)
	}
	nationalities, ok := o.given[idNationalities]
	if !ok && rest > 0 {
		nationalities = max(named+1, min(named+rest, o.drawNationalities(total)))
	} else if !ok {
		nationalities = named
	}
	drawn := nationalities - named
	switch {
	case drawn < 0:
		return nil, o.conflict("%s is %d, but %d citizenships are given", idNationalities, nationalities, named)
	case drawn > rest:
		return nil, o.conflict("%s is %d and %d are given, but only %d of %d persons are left for the others", idNationalities, nationalities, named, rest, total)
	case drawn == 0 && rest > 0 && given[unknownCountry]:
		return nil, o.conflict("%s is %d, but the %d given citizenships hold %d of %d persons", idNationalities, nationalities, named, sum, total)
	case drawn == 0 && rest > 0: // the citizenship of the others is not known
		out = append(out, countryCount{unknownCountry, rest})
		rest = 0
	}
	codes, err := o.drawCountries(drawn, given)
	if err != nil {
		return nil, err
	}
	ceiling := rest
	for _, c := range out {
		if c.country != unknownCountry {
			ceiling = min(ceiling, max(1, c.persons-1))
		}
	}
	if drawn > 0 && ceiling*drawn < rest {
		ceiling = rest
	}
	for i, n := range zipf(rest, drawn, ceiling) {
		out = append(out, countryCount{codes[i], n})
	}
	slices.SortStableFunc(out, func(a, b countryCount) int {
		return cmp.Or(cmp.Compare(b.persons, a.persons), cmp.Compare(a.country, b.country))
	})
	return out, nil
}

// stateUnknown is the share of persons whose citizenship nobody knows, where
// the targets say nothing of citizenship.
const stateUnknown = 0.006

// recentFactor says how much likelier a citizenship is in a year when it was
// there the year before.
const recentFactor = 6

// drawNationalities gives a plausible number of nationalities for a number of
// persons: about 17 for 50, 40 for 300, 60 for 1,000 and at most those known.
func (o *outline) drawNationalities(total int) int {
	n := 2.6 * math.Pow(float64(total), 0.47)
	return min(int(o.jitter(n)), len(loadWorld().nations)-5)
}

// drawCountries draws n countries that were not given, the country's leading
// ones first and the others by how common they are.
func (o *outline) drawCountries(n int, given map[string]bool) ([]string, error) {
	var codes []string
	var weights []float64
	var out []string
	for _, c := range o.lead {
		if !given[c] && len(out) < n {
			out = append(out, c)
		}
	}
	for _, c := range loadWorld().nations {
		if !given[c.code] && !slices.Contains(out, c.code) {
			codes = append(codes, c.code)
			weight := c.weight
			if o.recent[c.code] {
				weight *= recentFactor
			}
			weights = append(weights, weight)
		}
	}
	for len(out) < n {
		i := pick(o.r, weights)
		if i < 0 {
			return nil, o.conflict("%s is %d, but only %d countries are known", idNationalities, o.given[idNationalities], len(loadWorld().nations))
		}
		out = append(out, codes[i])
		weights[i] = 0
	}
	return out, nil
}

// zipf divides n persons among k ranks, at least one and at most ceiling each,
// in falling order. It needs k <= n <= k*ceiling, and n = 0 where k = 0.
func zipf(n, k, ceiling int) []int {
	out := make([]int, k)
	weights := make([]float64, k)
	for i := range out {
		out[i] = 1
		weights[i] = 1 / math.Pow(float64(i+1), 1.35)
	}
	n -= k
	for n > 0 {
		open := make([]float64, k)
		for i := range out {
			if out[i] < ceiling {
				open[i] = weights[i]
			}
		}
		given := 0
		for i, extra := range apportion(n, open) {
			extra = min(extra, ceiling-out[i])
			out[i] += extra
			given += extra
		}
		n -= given
		if given == 0 {
			panic(fmt.Sprintf("simulate: %d persons do not fit %d countries of at most %d", n, k, ceiling))
		}
	}
	return out
}

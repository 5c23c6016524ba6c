package linkage

import "math/bits"

// jaroWinkler is the Jaro-Winkler similarity of two ASCII tokens, 0 to 1, with
// a prefix scale of 0.1 over at most four letters (Winkler 1990). It uses one
// bit per letter and allocates nothing; tokens longer than 64 bytes are cut.
// It is symmetric: the tokens are put in order first.
func jaroWinkler(a, b string) float64 {
	if len(a) > 64 {
		a = a[:64]
	}
	if len(b) > 64 {
		b = b[:64]
	}
	if len(a) > len(b) || len(a) == len(b) && a > b {
		a, b = b, a
	}
	if len(a) == 0 {
		return 0
	}
	j := jaro(a, b)
	prefix := 0
	for prefix < 4 && prefix < len(a) && a[prefix] == b[prefix] {
		prefix++
	}
	return j + float64(prefix)*0.1*(1-j)
}

// letterCodes is the number of letters and digits, and one for all the rest.
const letterCodes = 37

// letterCode numbers letters and digits from 1.
var letterCode = func() (codes [256]uint8) {
	for k, c := range []byte("abcdefghijklmnopqrstuvwxyz0123456789") {
		codes[c] = uint8(k + 1)
	}
	return codes
}()

// jaro is the Jaro similarity; a is not longer than b and b has at most 64
// bytes.
func jaro(a, b string) float64 {
	var places [letterCodes]uint64 // places[c] has a bit for every position of c in b
	for i := range len(b) {
		places[letterCode[b[i]]] |= 1 << i
	}
	window := max(len(b)/2-1, 0)
	var usedA, usedB uint64
	matches := 0
	for i := range len(a) {
		reach := ^uint64(0)
		if hi := i + window + 1; hi < 64 {
			reach = 1<<hi - 1
		}
		if lo := i - window; lo > 0 {
			reach &^= 1<<lo - 1
		}
		if hit := places[letterCode[a[i]]] & reach &^ usedB; hit != 0 {
			usedB |= hit & -hit
			usedA |= 1 << i
			matches++
		}
	}
	if matches == 0 {
		return 0
	}
	out := 0
	for x, y := usedA, usedB; x != 0; x, y = x&(x-1), y&(y-1) {
		if a[bits.TrailingZeros64(x)] != b[bits.TrailingZeros64(y)] {
			out++
		}
	}
	m := float64(matches)
	return (m/float64(len(a)) + m/float64(len(b)) + (m-float64(out/2))/m) / 3
}

// oneSlip tells whether b can be had from a by one slip of the fingers: a
// letter left out, added or replaced, or two neighbours exchanged (Damerau
// 1964). Equal texts are not a slip.
func oneSlip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return a[i:] == b[i+1:]
	}
	if i == len(a) {
		return false
	}
	if a[i+1:] == b[i+1:] {
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// slips is the optimal string alignment distance of two ASCII tokens, at most
// limit+1; tokens longer than 64 bytes are cut. It allocates nothing.
func slips(a, b string, limit int) int {
	a, b = a[:min(len(a), 64)], b[:min(len(b), 64)]
	if d := len(a) - len(b); d > limit || -d > limit {
		return limit + 1
	}
	var rows [3][65]int
	for j := range len(b) + 1 {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		row, up, up2 := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d := min(up[j]+1, row[j-1]+1, up[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, up2[j-2]+1)
			}
			row[j], least = d, min(least, d)
		}
		if least > limit {
			return limit + 1
		}
	}
	return min(rows[len(a)%3][len(b)], limit+1)
}

package linkage

// Levels of agreement of two birth dates.
const (
	birthMissing  = iota
	birthSame     // the same full date
	birthSameHeap // the same date, of a kind that agencies invent (1 January)
	birthPart     // the known parts agree to the month
	birthYear     // the year agrees, and one side knows or means no more
	birthSwapped  // day and month exchanged
	birthSlip     // one digit off, or two neighbours exchanged
	birthDigits   // the same digits in another order
	birthTwo      // two of day, month and year agree
	birthNearYear // one year apart, where one side is uncertain
	birthFarYear  // two or three years apart, where one side is uncertain
	birthSameYear // the year agrees, day and month do not
	birthDiffer
	birthAgainst // differ, both seen in documents
	birthLevels
)

// birth is a date prepared for comparison.
type birth struct {
	year, month, day int16
	digits           [8]byte // YYYYMMDD, only if full
	sorted           [8]byte
	full             bool
	heap             bool // full, but day and month are of a kind that is invented
	vague            bool // the year itself is uncertain
	documented       bool
}

// makeBirth prepares a date; heaped tells which month and day (month*100+day)
// agencies put where they know none. Numbers that no date has are taken as
// unknown.
func makeBirth(d Date, heaped map[int]bool) birth {
	b := birth{documented: d.Basis == BasisDocumented}
	if d.Year < 1000 || d.Year > 9999 {
		return birth{}
	}
	b.year = int16(d.Year)
	if d.Month >= 1 && d.Month <= 99 {
		b.month = int16(d.Month)
		if d.Day >= 1 && d.Day <= 99 {
			b.day = int16(d.Day)
		}
	}
	b.full = b.month > 0 && b.day > 0
	b.heap = b.full && heaped[b.monthDay()]
	b.vague = (b.heap || !b.full) && !b.documented || d.Basis == BasisAssessed || d.Within > 0
	if b.full {
		n := d.Year*10000 + int(b.month)*100 + int(b.day)
		for i := 7; i >= 0; i-- {
			b.digits[i] = byte('0' + n%10)
			n /= 10
		}
		b.sorted = b.digits
		for i := 1; i < 8; i++ {
			for j := i; j > 0 && b.sorted[j] < b.sorted[j-1]; j-- {
				b.sorted[j], b.sorted[j-1] = b.sorted[j-1], b.sorted[j]
			}
		}
	}
	return b
}

// monthDay numbers a day of the year, 0 if it is not known.
func (b *birth) monthDay() int {
	if !b.full {
		return 0
	}
	return int(b.month)*100 + int(b.day)
}

// compareBirths compares two dates. It is symmetric.
func compareBirths(a, b *birth) uint8 {
	if a.year == 0 || b.year == 0 {
		return birthMissing
	}
	if a.year == b.year {
		return sameYear(a, b)
	}
	apart := int(a.year) - int(b.year)
	if apart < 0 {
		apart = -apart
	}
	if a.full && b.full && !(a.heap && b.heap) {
		if dateSlip(a, b) {
			return birthSlip
		}
		if a.sorted == b.sorted {
			return birthDigits
		}
		if a.month == b.month && a.day == b.day {
			return birthTwo
		}
	}
	if a.vague || b.vague {
		if apart == 1 {
			return birthNearYear
		}
		if apart <= 3 {
			return birthFarYear
		}
	}
	if a.documented && b.documented {
		return birthAgainst
	}
	return birthDiffer
}

// sameYear compares two dates of one year.
func sameYear(a, b *birth) uint8 {
	if !a.full || !b.full {
		if a.month > 0 && b.month > 0 {
			if a.month == b.month {
				return birthPart
			}
			if !a.heap && !b.heap {
				return birthSameYear
			}
		}
		return birthYear
	}
	switch {
	case a.month == b.month && a.day == b.day:
		if a.heap {
			return birthSameHeap
		}
		return birthSame
	case a.heap || b.heap:
		return birthYear
	case a.month == b.day && a.day == b.month:
		return birthSwapped
	case dateSlip(a, b):
		return birthSlip
	case a.sorted == b.sorted:
		return birthDigits
	case a.month == b.month || a.day == b.day:
		return birthTwo
	}
	return birthSameYear
}

// dateSlip tells whether two full dates differ in one digit, or in two
// neighbouring digits that changed places.
func dateSlip(a, b *birth) bool {
	var at [8]int
	n := 0
	for i := range 8 {
		if a.digits[i] != b.digits[i] {
			at[n] = i
			n++
		}
	}
	if n == 1 {
		return true
	}
	return n == 2 && at[1] == at[0]+1 && a.digits[at[0]] == b.digits[at[1]] && a.digits[at[1]] == b.digits[at[0]]
}

package disclosure

// Certificate says what [Protect] hid and how the attacker fared. Its numbers
// are of distinct counts: a count that stands in two tables is one.
type Certificate struct {
	Policy      string `json:"policy"`      // version of the policy
	Cells       int    `json:"cells"`       // distinct counts in the tables
	Zeros       int    `json:"zeros"`       // of these, zeros that are shown
	Primary     int    `json:"primary"`     // hidden because of their own size
	Secondary   int    `json:"secondary"`   // hidden to protect others
	Exempt      int    `json:"exempt"`      // small, but shown by exemption
	Implied     int    `json:"implied"`     // small, but shown because exempt counts give them away
	Relations   int    `json:"relations"`   // relations between counts that the attacker may use
	Rounds      int    `json:"rounds"`      // rounds of hiding and attacking until nothing was recovered
	Known       int    `json:"known"`       // shown because an earlier release of the same edition shows them
	Unmatched   int    `json:"unmatched"`   // counts of earlier releases that these tables do not have
	Differences int    `json:"differences"` // counts that another edition of the year showed with a difference of 1 to Minimum-1
	Attack      Report `json:"attack"`      // what the attacker learned in the end
}

// Report says what the attacker learned of the hidden cells.
type Report struct {
	Hidden    int        `json:"hidden"`     // hidden counts attacked
	Exact     int        `json:"exact"`      // recovered exactly: 0 in every release
	Narrow    int        `json:"narrow"`     // whose interval lies within 1 to Minimum-1 and is smaller
	SmallSums int        `json:"small_sums"` // rows and columns in which all hidden counts together are 1 to Minimum-1
	MinWidth  int        `json:"min_width"`  // smallest difference between the ends of an interval; 0 where nothing is hidden
	Solved    int        `json:"solved"`     // linear programs solved
	Parts     int        `json:"parts"`      // independent parts into which the attack fell
	Intervals []Interval `json:"-"`
}

// Interval is what the attacker knows of one hidden count: it lies between Low
// and High. High is -1 where nothing limits it.
type Interval struct {
	Table     string
	Codes     []string // year first
	Low, High int
}

// Exact reports whether the interval holds one value only.
func (i Interval) Exact() bool { return i.Low == i.High }

package disclosure

// Ledger is the memory of what earlier releases have published: the attacker
// knows it all. It is plain data and is kept with each release.
type Ledger struct {
	Entries []LedgerEntry `json:"entries"`
}

// LedgerEntry is one published count. Count names it, the same in every table
// and release that shows it.
type LedgerEntry struct {
	Count   string `json:"count"`
	Year    int    `json:"year"`
	Edition string `json:"edition"`
	Value   int    `json:"value"`
}

// Ledger returns what the release publishes, for the ledger of later releases.
// An internal release publishes nothing.
func (r Release) Ledger() Ledger {
	var out Ledger
	if r.stamp != Public {
		return out
	}
	editions := map[int]string{}
	for _, e := range r.editions {
		editions[e.Year] = e.Edition
	}
	seen := map[string]bool{}
	for _, t := range r.tables {
		for at, c := range t.t.cells {
			key := t.t.keys[at]
			if c.Status != Published || seen[key] {
				continue
			}
			seen[key] = true
			year := r.shape.years[key]
			out.Entries = append(out.Entries, LedgerEntry{Count: key, Year: year, Edition: editions[year], Value: c.Value})
		}
	}
	return out
}

package linkage

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"verdig/linkage/name"
)

// entry is a record prepared for comparison.
type entry struct {
	given, family int32 // parts of the lexicon; 0 = not known
	all           int32 // both as one part, if they have three words or more
	aliases       []int32
	birth         birth
	sex           uint8
	citizenship   []int32 // numbers from 1
	code          *coded  // filters of an encoded identity, nil if none
	texts         []int32 // by place in corpus.texts; 0 = not known
	side          uint8   // 0 = none
	met           int32   // day on which the source met the person; 0 = not known
	forms         uint64  // set of forms; a form beyond the 63rd is the 64th
	source        int32   // from 1; 0 = not known
	period        int32
	own           int32 // number of source and own reference together, from 1; 0 = none
}

// whole is the only name part of an entry that has at most one.
func (e *entry) whole() int32 { return max(e.given, e.family) }

// sexes numbers the codes of sex; anything else is not known.
var sexes = map[string]uint8{"FEMALE": 1, "MALE": 2, "OTHER": 3}

// corpus is all records of a run, prepared and sorted by identifier.
type corpus struct {
	ids       []string
	order     []int32 // the place of each in the records given
	index     map[string]int32
	entries   []entry
	lex       *lexicon
	codes     *codes       // nil if nothing is encoded
	diffusion int          // of the encoded names
	holders   [][]int32    // number of records with each value of each text field
	texts     []*textField // of the fields that some record knows
	active    []int        // fields that some record knows

	sources, owns, forms, numbers interner // numbers: of citizenships
	raw                           map[string]int32
	heaped                        map[int]bool

	groups       []string // citizenships, numbered from 1, in order of the alphabet
	groupRecords []int    // records with each
	classOf      []uint8  // class of pairs that share it
	classes      int
}

// interner numbers texts from 1.
type interner map[string]int32

// number returns the number of s; 0 for the empty text.
func (in interner) number(s string) int32 {
	if s == "" {
		return 0
	}
	id, ok := in[s]
	if !ok {
		id = int32(len(in) + 1)
		in[s] = id
	}
	return id
}

// prepare checks and interns the records.
func prepare(records []Record) (*corpus, error) {
	order := make([]int32, len(records))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return cmp.Compare(records[a].ID, records[b].ID) })
	c := &corpus{
		order:   order,
		ids:     make([]string, len(records)),
		index:   make(map[string]int32, len(records)),
		entries: make([]entry, len(records)),
		lex:     newLexicon(),
		sources: interner{}, owns: interner{}, raw: map[string]int32{},
	}
	c.heaped = heapedDays(records)
	c.findTexts(records)
	values := make([]int32, len(records)*len(c.texts))
	c.forms = numberForms(records)
	c.numbers = c.numberGroups(records)
	for i, at := range order {
		r := &records[at]
		if r.ID == "" {
			return nil, ErrNoID
		}
		if i > 0 && c.ids[i-1] == r.ID {
			return nil, fmt.Errorf("%w (place %d)", ErrDuplicateID, at)
		}
		c.ids[i] = r.ID
		c.index[r.ID] = int32(i)
		c.entries[i].texts = values[i*len(c.texts) : (i+1)*len(c.texts) : (i+1)*len(c.texts)]
		c.fill(&c.entries[i], r)
	}
	c.classify()
	c.findActive()
	return c, nil
}

// fill prepares one record; the entry has room for its texts.
func (c *corpus) fill(e *entry, r *Record) {
	e.given, e.family = c.part(r.Given), c.part(r.Family)
	c.addFull(e, r.Full)
	for alias := range strings.SplitSeq(r.Other, ";") {
		if p := c.part(alias); p != 0 && !slices.Contains(e.aliases, p) && len(e.aliases) < maxTokens {
			e.aliases = append(e.aliases, p)
		}
	}
	c.promoteAlias(e)
	if len(c.lex.parts[e.given].words)+len(c.lex.parts[e.family].words) > 2 && e.given != 0 && e.family != 0 {
		e.all = c.part(r.Given + " " + r.Family)
	}
	e.birth = makeBirth(r.Birth, c.heaped)
	e.sex = sexes[name.FoldCode(r.Sex)]
	for _, code := range r.Citizenship {
		if n := c.numbers[name.FoldCode(code)]; n != 0 && !slices.Contains(e.citizenship, n) && len(e.citizenship) < maxTokens {
			e.citizenship = append(e.citizenship, n)
		}
	}
	for k, f := range c.texts {
		e.texts[k] = f.id(textOf(r, f.field))
	}
	c.useCode(e, r.Code)
	e.side, e.met = uint8(r.Side), int32(r.Met)
	for _, f := range r.Forms {
		if n := c.forms[name.FoldCode(f)]; n != 0 {
			e.forms |= 1 << min(n-1, 63)
		}
	}
	e.source, e.period = c.sources.number(name.FoldCode(r.Source)), int32(r.Period)
	if own := name.FoldCode(r.Own); own != "" {
		e.own = c.owns.number(name.FoldCode(r.Source) + "\x00" + own)
	}
}

// numberForms numbers the forms in order of the alphabet.
func numberForms(records []Record) interner {
	seen := map[string]bool{}
	for i := range records {
		for _, f := range records[i].Forms {
			if f = name.FoldCode(f); f != "" {
				seen[f] = true
			}
		}
	}
	numbers := interner{}
	for _, f := range slices.Sorted(maps.Keys(seen)) {
		numbers.number(f)
	}
	return numbers
}

// numberGroups numbers the citizenships in order of the alphabet.
func (c *corpus) numberGroups(records []Record) interner {
	seen := map[string]bool{}
	for i := range records {
		for _, code := range records[i].Citizenship {
			if code = name.FoldCode(code); code != "" {
				seen[code] = true
			}
		}
	}
	c.groups = append([]string{""}, slices.Sorted(maps.Keys(seen))...)
	numbers := interner{}
	for n, code := range c.groups {
		if n > 0 {
			numbers[code] = int32(n)
		}
	}
	return numbers
}

// classify gives each common citizenship a class of its own.
func (c *corpus) classify() {
	c.groupRecords = make([]int, len(c.groups))
	for i := range c.entries {
		for _, g := range c.entries[i].citizenship {
			c.groupRecords[g]++
		}
	}
	c.classOf = make([]uint8, len(c.groups))
	c.classes = classFirst
	for g := 1; g < len(c.groups); g++ {
		c.classOf[g] = classSmall
		if c.groupRecords[g] >= classMinRecords && c.classes < classMax {
			c.classOf[g] = uint8(c.classes)
			c.classes++
		}
	}
}

// part interns a name as written.
func (c *corpus) part(text string) int32 {
	if text == "" {
		return 0
	}
	id, ok := c.raw[text]
	if !ok {
		id = c.lex.partID(text)
		c.raw[text] = id
	}
	return id
}

// promoteAlias makes the first alias the name of a record that has no other.
func (c *corpus) promoteAlias(e *entry) {
	if e.given == 0 && e.family == 0 && len(e.aliases) > 0 {
		best := 0
		for i, p := range e.aliases {
			if c.lex.parts[p].joined < c.lex.parts[e.aliases[best]].joined {
				best = i
			}
		}
		e.given = e.aliases[best]
		e.aliases = slices.Delete(e.aliases, best, best+1)
		if len(e.aliases) == 0 {
			e.aliases = nil
		}
	}
}

// heapedDays finds the days of the year that agencies write where they know
// none: 1 January always, and every other day with more than six times its
// fair share of the full dates, and at least a dozen of them.
func heapedDays(records []Record) map[int]bool {
	heaped := map[int]bool{101: true}
	counts := map[int]int{}
	full := 0
	for i := range records {
		if d := records[i].Birth; d.Year > 0 && d.Month > 0 && d.Day > 0 {
			counts[d.Month*100+d.Day]++
			full++
		}
	}
	for day, n := range counts {
		if n >= 12 && float64(n) > 6*float64(full)/365 {
			heaped[day] = true
		}
	}
	return heaped
}

// addFull takes a whole name for the name of a record that has no other, and
// for an alias where it says more than the divided one.
func (c *corpus) addFull(e *entry, full string) {
	p := c.part(full)
	switch {
	case p == 0:
	case e.given == 0 && e.family == 0:
		e.given = p
	default:
		for _, w := range c.lex.parts[p].words {
			if !slices.Contains(c.lex.parts[e.given].words, w) && !slices.Contains(c.lex.parts[e.family].words, w) {
				e.aliases = append(e.aliases, p)
				return
			}
		}
	}
}

// textOf is what a record says in a text field.
func textOf(r *Record, field int) string {
	var code Code
	if r.Code != nil {
		code = *r.Code
	}
	switch field {
	case fPlace:
		return r.Place
	case fPostcode:
		return r.Postcode
	case fAddress:
		return orCode(r.Address, code.Address)
	case fPhone:
		return orCode(r.Phone, code.Phone)
	case fEmail:
		return orCode(r.Email, code.Email)
	case fIDNumber:
		return orCode(r.IDNumber, code.IDNumber)
	}
	if k := field - fMore; k < len(r.More) {
		return r.More[k]
	}
	return ""
}

// findTexts lists the text fields that some record knows.
func (c *corpus) findTexts(records []Record) {
	for f := range specs {
		if !specs[f].text {
			continue
		}
		for i := range records {
			if textOf(&records[i], f) != "" {
				c.texts = append(c.texts, newTextField(f))
				break
			}
		}
	}
}

// findActive lists the fields that some record knows.
func (c *corpus) findActive() {
	var known [fieldCount]bool
	c.holders = make([][]int32, len(c.texts))
	for k, f := range c.texts {
		c.holders[k] = make([]int32, len(f.values))
	}
	for i := range c.entries {
		e := &c.entries[i]
		named := e.given != 0 || e.family != 0
		known[fGiven], known[fFamily], known[fOrder] = known[fGiven] || named, known[fFamily] || named, known[fOrder] || named
		known[fBirth] = known[fBirth] || e.birth.year != 0
		if e.code != nil {
			known[fCodeNames] = known[fCodeNames] || e.code.namesPop > 0
			known[fCodeBirth] = known[fCodeBirth] || e.code.birthPop > 0
		}
		known[fSex] = known[fSex] || e.sex != 0
		known[fCitizenship] = known[fCitizenship] || len(e.citizenship) > 0
		known[fMet] = known[fMet] || e.met != 0
		known[fForms] = known[fForms] || e.forms != 0
		known[fSource] = known[fSource] || e.source != 0
		known[fOwn] = known[fOwn] || e.own != 0
		for k, f := range c.texts {
			known[f.field] = known[f.field] || e.texts[k] != 0
			c.holders[k][e.texts[k]]++
		}
	}
	for f, yes := range known {
		if yes {
			c.active = append(c.active, f)
		}
	}
}

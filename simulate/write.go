package simulate

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/justice"
	"verdig/register"
)

// CriminalAgency sends what the police tell of criminal cases.
const CriminalAgency = "strasak"

// LaterEvents is the file of what happens in the criminal cases after the
// simulated years; there is none where nothing does.
const LaterEvents = "later/" + CriminalAgency + ".csv"

// Write writes the country: returns/<agency>-<year>.csv or .xlsx, the criminal
// cases returns/strasak-<year>.csv (a return, or with CaseEvents a file of
// events, and one of those after the last year), truth.csv, truth_persons.csv,
// targets.json and backseries.csv. It asks create for a writer by name, with slashes, and
// closes it before it asks for the next. The truth files are not for the
// register. It returns the errors of create and of the writers.
func (c *Country) Write(create func(name string) (io.WriteCloser, error)) error {
	put := func(name string, write func(io.Writer) error) error {
		w, err := create(name)
		if err != nil {
			return fmt.Errorf("simulate: %s: %w", name, err)
		}
		if err := errors.Join(write(w), w.Close()); err != nil {
			return fmt.Errorf("simulate: %s: %w", name, err)
		}
		return nil
	}
	lib, err := codelist.Load()
	if err != nil {
		return fmt.Errorf("simulate: %w", err)
	}
	for i := range c.world.agencies {
		for _, year := range c.Years() {
			v := visit{i, year}
			if c.missing[v] {
				continue
			}
			if err := put(c.returnName(v), func(w io.Writer) error { return c.writeReturn(w, v, lib) }); err != nil {
				return err
			}
		}
	}
	for _, year := range c.Years() {
		write := c.writeCriminal
		if c.settings.CaseEvents {
			write = func(w io.Writer, year int) error { return writeDocket(w, c.docketRows(year)) }
		}
		name := fmt.Sprintf("returns/%s-%d.csv", CriminalAgency, year)
		if err := put(name, func(w io.Writer) error { return write(w, year) }); err != nil {
			return err
		}
	}
	if c.settings.CaseEvents {
		if later := c.docketAfter(); len(later) > 0 {
			if err := put(LaterEvents, func(w io.Writer) error { return writeDocket(w, later) }); err != nil {
				return err
			}
		}
	}
	for _, f := range []struct {
		name  string
		write func(io.Writer) error
	}{
		{"truth.csv", c.writeTruth}, {"truth_persons.csv", c.writePersons},
		{"targets.json", c.writeTargets}, {"backseries.csv", c.writeSeries},
	} {
		if err := put(f.name, f.write); err != nil {
			return err
		}
	}
	return nil
}

func (c *Country) returnName(v visit) string {
	ext := "csv"
	if c.world.agencies[v.agency].sheet {
		ext = "xlsx"
	}
	return fmt.Sprintf("returns/%s-%d.%s", c.world.agencies[v.agency].code, v.year, ext)
}

func (c *Country) writeReturn(w io.Writer, v visit, lib *codelist.Library) error {
	a := &c.world.agencies[v.agency]
	rows := c.returnRows(v, lib)
	if a.sheet {
		return writeSheet(w, rows)
	}
	return writeCSV(w, rows, a)
}

// returnRows returns the cells of one agency's return, heading first.
func (c *Country) returnRows(v visit, lib *codelist.Library) [][]string {
	a := &c.world.agencies[v.agency]
	// Those from birth_year on are put in by verdig encode, or asked in the form only.
	columns := exchange.Columns(exchange.PersonReturn)[:slices.Index(register.Fields, register.FieldBirthYear)]
	heading := make([]string, len(columns))
	for i, col := range columns {
		heading[i] = col.Field
		if a.language != "" {
			heading[i] = col.Heading.In(codelist.Lang(a.language))
		}
	}
	out := [][]string{heading}
	row := func(values map[register.Field]string) {
		cells := make([]string, len(columns))
		for i, col := range columns {
			cells[i] = a.word(lib, col, values[register.Field(col.Field)])
		}
		out = append(out, cells)
	}
	notes := c.returned(v)
	if len(notes) == 0 {
		row(map[register.Field]string{register.FieldYear: strconv.Itoa(v.year), register.FieldNothing: "yes"})
	}
	for _, n := range notes {
		row(n.values(a))
	}
	if a.short {
		return short(columns, out)
	}
	return out
}

// short leaves out the columns in which an agency has written nothing and which
// no return needs, and puts what identifies the person first after the year, as
// agencies with a form of their own do.
func short(columns []exchange.Column, rows [][]string) [][]string {
	var order []int
	for i, col := range columns {
		filled := slices.ContainsFunc(rows[1:], func(r []string) bool { return r[i] != "" })
		if filled || col.Required || col.Persons {
			order = append(order, i)
		}
	}
	first := func(i int) int {
		switch register.Field(columns[i].Field) {
		case register.FieldYear, register.FieldNothing:
			return 0
		case register.FieldReference, register.FieldFamily, register.FieldGiven, register.FieldOther, register.FieldBirth:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(first(a), first(b)) })
	out := make([][]string, len(rows))
	for i, r := range rows {
		for _, k := range order {
			out[i] = append(out[i], r[k])
		}
	}
	return out
}

// word writes a code in words where that is the agency's style.
func (a *agency) word(lib *codelist.Library, col exchange.Column, value string) string {
	if !a.words || value == "" || col.List == "" {
		return value
	}
	scheme, ok := lib.Scheme(col.List)
	if !ok {
		return value
	}
	codes := strings.Split(value, ";")
	for i, code := range codes {
		if label := scheme.Label(code, codelist.Lang(a.language)); label != "" {
			codes[i] = label
		}
	}
	return strings.Join(codes, "; ")
}

// values returns the fields of a notification as text with codes.
func (n *notification) values(a *agency) map[register.Field]string {
	list := func(codes []string) string { return strings.Join(codes, ";") }
	return map[register.Field]string{
		register.FieldYear:          strconv.Itoa(n.year),
		register.FieldReference:     n.reference.text,
		register.FieldGiven:         n.given,
		register.FieldFamily:        n.family,
		register.FieldOther:         n.other,
		register.FieldBirth:         partial(n.birth, a.dots),
		register.FieldBirthBasis:    n.basis,
		register.FieldPresumedMinor: n.presumed,
		register.FieldSex:           n.sex,
		register.FieldCitizenship:   n.citizenship,
		register.FieldIdentified:    date(n.identified, a.dots),
		register.FieldFrom:          date(n.from, a.dots),
		register.FieldTo:            date(n.to, a.dots),
		register.FieldStatus:        n.status,
		register.FieldStatusBody:    n.statusBody,
		register.FieldStatusOn:      date(n.statusOn, a.dots),
		register.FieldExploitation:  list(n.forms),
		register.FieldMeans:         list(n.means),
		register.FieldRecruitment:   list(n.recruitment),
		register.FieldCountry:       list(n.countries),
		register.FieldOffered:       list(n.offered),
		register.FieldAccepted:      list(n.accepted),
		register.FieldPermit:        n.permit,
	}
}

func (c *Country) writeCriminal(w io.Writer, year int) error {
	heading := make([]string, len(justice.Fields))
	for i, f := range justice.Fields {
		heading[i] = string(f)
	}
	rows := [][]string{heading}
	for _, k := range c.criminalRows(year) {
		p := k.report
		kind := "ordinary"
		if p.aggravated {
			kind = "aggravated"
		}
		values := map[justice.Field]string{
			justice.FieldYear:         strconv.Itoa(year),
			justice.FieldReference:    p.reference,
			justice.FieldReportedOn:   p.reportedOn.String(),
			justice.FieldType:         kind,
			justice.FieldExploitation: strings.Join(p.forms, ";"),
			justice.FieldLaw:          p.law,
			justice.FieldVictimChild:  p.child,
			justice.FieldCase:         p.caseRef,
			justice.FieldDecision:     k.decision,
			justice.FieldDecisionOn:   k.decided.String(),
			justice.FieldInstance:     k.judgment.instance,
			justice.FieldJudgmentOn:   k.judgment.on.String(),
			justice.FieldOutcome:      k.judgment.outcome,
			justice.FieldFinalOn:      k.judgment.final.String(),
		}
		cells := make([]string, len(justice.Fields))
		for i, f := range justice.Fields {
			cells[i] = values[f]
		}
		rows = append(rows, cells)
	}
	return plainCSV(w, rows)
}

// writeDocket writes events of criminal cases.
func writeDocket(w io.Writer, events []docketRow) error {
	heading := make([]string, len(justice.EventFields))
	for i, f := range justice.EventFields {
		heading[i] = string(f)
	}
	rows := [][]string{heading}
	for _, row := range events {
		cells := make([]string, len(heading))
		for i, f := range justice.EventFields {
			cells[i] = row.values[f]
		}
		rows = append(rows, cells)
	}
	return plainCSV(w, rows)
}

func (c *Country) writeTruth(w io.Writer) error {
	rows := [][]string{{"agency", "year", "reference", "person"}}
	for i := range c.world.agencies {
		for _, year := range c.Years() {
			for _, n := range c.returned(visit{i, year}) {
				rows = append(rows, []string{c.world.agencies[i].code, strconv.Itoa(year), n.reference.text, n.person.id})
			}
		}
	}
	return plainCSV(w, rows)
}

// writePersons writes who everybody is, by year; the hidden as well.
func (c *Country) writePersons(w io.Writer) error {
	rows := [][]string{{
		"person", "year", "state", "first_identified", "identified_on", "group", "sex", "birth_date", "citizenship", "exploitation", "agencies",
	}}
	for _, p := range c.people {
		for _, s := range p.stays {
			state, first, identified := "followed_up", "no", p.identified.String()
			if s.hidden {
				state, identified = "hidden", ""
			} else if p.identified.Year() == s.year {
				first = "yes"
			}
			rows = append(rows, []string{
				p.id, strconv.Itoa(s.year), state, first, identified, groupCodes[p.groupOn(s.start)], p.sex, p.birth.String(), p.country,
				classCodes[classOf(s.forms)], strconv.Itoa(len(s.meets)),
			})
		}
	}
	return plainCSV(w, rows)
}

func (c *Country) writeTargets(w io.Writer) error {
	f := targetsFile{Years: map[string]map[string]int{}}
	for _, year := range c.Years() {
		f.Years[strconv.Itoa(year)] = c.Figures(year)
	}
	enc := json.NewEncoder(w) // writes keys in order
	enc.SetIndent("", "  ")
	return enc.Encode(f)
}

func (c *Country) writeSeries(w io.Writer) error {
	return plainCSV(w, append([][]string{BackSeriesColumns}, c.series...))
}

func plainCSV(w io.Writer, rows [][]string) error {
	return csv.NewWriter(w).WriteAll(rows)
}

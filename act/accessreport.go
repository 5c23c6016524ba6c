package act

import (
	"cmp"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/codelist"
	"verdig/exchange"
	"verdig/store"
)

// AccessLine is one thing that was done with what is held of a person. It names
// nobody.
type AccessLine struct {
	At      time.Time      `json:"at"`
	Agency  string         `json:"agency"` // code; "" for the national unit
	Role    access.Role    `json:"role"`
	Action  string         `json:"action"` // look, receive, decide, refuse ...
	Kind    string         `json:"kind"`   // of what: identity, narrative, notification, link ...
	Purpose access.Purpose `json:"purpose"`
	Bulk    bool           `json:"bulk"` // together with many others, for linking or counting
}

// AccessSum is how often an agency looked.
type AccessSum struct {
	Agency string    `json:"agency"`
	Looks  int       `json:"looks"`
	First  time.Time `json:"first"`
	Last   time.Time `json:"last"`
}

// AccessReport tells a person who has done what with what is held of them.
type AccessReport struct {
	Made          time.Time    `json:"made"`
	Notifications int          `json:"notifications"`
	Sums          []AccessSum  `json:"sums"` // by number of looks
	Lines         []AccessLine `json:"lines"`
}

// AccessReport returns the report on a person, given the pseudonym or any of
// the notifications, or for an agency that on one notification of its own. The
// scope must come for the right of the person (access.RightOfSelf). Who receives
// the report must have been identified first: the register cannot do that
// (doc/audit.md).
func (d *Desk) AccessReport(ctx context.Context, sc access.Scope, person string) (AccessReport, error) {
	r := AccessReport{Made: d.now()}
	if sc.Purpose() != access.RightOfSelf {
		return r, d.refuse(ctx, sc, readAudit, person)
	}
	err := d.store.ViewAs(ctx, sc, readAudit, person, func(tx *store.Tx) error {
		ids, history, err := tx.ScopedHistory(ctx, person)
		r.Notifications = len(ids)
		r.add(history)
		return err
	})
	return r, err
}

func (r *AccessReport) add(history []store.Reading) {
	sums := map[string]*AccessSum{}
	for _, h := range history {
		r.Lines = append(r.Lines, AccessLine{
			At: h.At, Agency: h.Agency, Role: access.Role(h.Role), Action: h.Action, Kind: h.Kind, Purpose: access.Purpose(h.Purpose), Bulk: h.Bulk != "",
		})
		if h.Action != "look" {
			continue
		}
		s := sums[h.Agency]
		if s == nil {
			s = &AccessSum{Agency: h.Agency, First: h.At}
			sums[h.Agency] = s
		}
		s.Looks, s.Last = s.Looks+1, h.At
	}
	for _, s := range sums {
		r.Sums = append(r.Sums, *s)
	}
	slices.SortFunc(r.Sums, func(a, b AccessSum) int {
		return cmp.Or(cmp.Compare(b.Looks, a.Looks), cmp.Compare(a.Agency, b.Agency))
	})
}

// Voice is the language in which a text is written, and its catalogue.
type Voice struct {
	Lang codelist.Lang
	Say  exchange.Say
}

// Did says in plain words what an entry tells that somebody did, without who:
// "looked at the name and the birth date".
func (v Voice) Did(action, kind string) string {
	return v.Say("audit.action."+action, v.Say("audit.kind."+kind))
}

// DidEntry is [Voice.Did] of an entry, and names the step where it begins one.
func (v Voice) DidEntry(e audit.Entry) string {
	if e.Kind == "step" {
		return v.Say("audit.step", e.Action)
	}
	return v.Did(e.Action, e.Kind)
}

// moment writes a moment by the clock of the place.
func (v Voice) moment(t time.Time) string {
	t = t.In(codelist.Norway())
	return v.Say("audit.at", t.Format("2006"), t.Format("01"), t.Format("02"), t.Format("15"), t.Format("04"))
}

// agency names an agency.
func (d *Desk) agency(v Voice, code string) string {
	if code == "" {
		return v.Say("audit.national")
	}
	if s, ok := d.codes.Scheme("agency"); ok {
		return s.Label(code, v.Lang)
	}
	return code
}

// WriteAccessReport writes a report as Markdown that reads as plain text.
func (d *Desk) WriteAccessReport(w io.Writer, r AccessReport, v Voice) error {
	var b strings.Builder
	para := func(key string, args ...string) { fmt.Fprintf(&b, "%s\n\n", v.Say(key, args...)) }
	fmt.Fprintf(&b, "# %s\n\n", v.Say("audit.report.title"))
	para("audit.report.made", v.moment(r.Made), strconv.Itoa(r.Notifications))
	para("audit.report.about")
	if len(r.Sums) > 0 {
		fmt.Fprintf(&b, "## %s\n\n", v.Say("audit.report.sums"))
		for _, s := range r.Sums {
			fmt.Fprintf(&b, "- %s\n", v.Say("audit.report.sum", d.agency(v, s.Agency), strconv.Itoa(s.Looks), v.moment(s.First), v.moment(s.Last)))
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(&b, "## %s\n\n", v.Say("audit.report.lines"))
	if len(r.Lines) == 0 {
		para("audit.report.none")
	}
	for _, l := range r.Lines {
		fmt.Fprintf(&b, "- %s\n", d.accessLine(v, l))
	}
	b.WriteString("\n")
	para("audit.report.names")
	_, err := io.WriteString(w, strings.TrimRight(b.String(), "\n")+"\n")
	return err
}

func (d *Desk) accessLine(v Voice, l AccessLine) string {
	text := v.Say("audit.report.line", v.moment(l.At), d.agency(v, l.Agency), v.Say("audit.role."+string(l.Role)), v.Did(l.Action, l.Kind),
		v.Say("audit.purpose."+string(l.Purpose)))
	if l.Bulk {
		text += " " + v.Say("audit.report.bulk")
	}
	return text
}

// WriteAccessReportCSV writes the lines of a report as CSV with a heading, for
// a spreadsheet. No value begins with a sign that a spreadsheet takes for a
// formula: all are words of the catalogue, names of agencies, and moments.
func (d *Desk) WriteAccessReportCSV(w io.Writer, r AccessReport, v Voice) error {
	out := csv.NewWriter(w)
	rows := [][]string{{}}
	for _, column := range []string{"at", "agency", "role", "what", "purpose", "bulk"} {
		rows[0] = append(rows[0], v.Say("audit.column."+column))
	}
	for _, l := range r.Lines {
		bulk := ""
		if l.Bulk {
			bulk = v.Say("audit.yes")
		}
		rows = append(rows, []string{
			l.At.In(codelist.Norway()).Format("2006-01-02 15:04:05"), d.agency(v, l.Agency), v.Say("audit.role." + string(l.Role)), v.Did(l.Action, l.Kind),
			v.Say("audit.purpose." + string(l.Purpose)), bulk,
		})
	}
	if err := out.WriteAll(rows); err != nil {
		return err
	}
	return out.Error()
}

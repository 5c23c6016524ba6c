package desk

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"verdig/act"
	"verdig/codelist"
	"verdig/justice"
	"verdig/register"
)

// caseRef is the short reference of a criminal case, as people say it.
func caseRef(id justice.CaseID) string { return register.ShortReference(string(id)) }

// caseTitle is how a criminal case is called.
func (f frame) caseTitle(id justice.CaseID) string { return f.T("docket.case", caseRef(id)) }

// caseURL is the address of a case, or of a page below it.
func (f frame) caseURL(id justice.CaseID, below string) string {
	return f.url("/cases/" + url.PathEscape(string(id)) + below)
}

// eventURL is the address of the form of a kind of event, with what is known
// already: name, value, name, value.
func (f frame) eventURL(id justice.CaseID, k justice.EventKind, known ...string) string {
	values := url.Values{}
	for i := 0; i+1 < len(known); i += 2 {
		if known[i+1] != "" {
			values.Set(known[i], known[i+1])
		}
	}
	at := f.caseURL(id, "/do/"+url.PathEscape(string(k)))
	if len(values) > 0 {
		at += "?" + values.Encode()
	}
	return at
}

// EventAct says a kind of event as a button does.
func (f frame) EventAct(k justice.EventKind) string { return f.T("docket.kind." + string(k)) }

// eventLink leads to the form of a kind of event.
func (f frame) eventLink(id justice.CaseID, k justice.EventKind, about string, known ...string) stepLink {
	return stepLink{Text: f.EventAct(k), About: about, Address: f.eventURL(id, k, known...)}
}

// caseLabels names what stands in a case: "Accused 1 (man)".
type caseLabels map[justice.EventID]string

func (f frame) caseLabels(v act.CaseView) caseLabels {
	all := caseLabels{}
	for i, x := range v.Reports {
		all[x.ID] = f.T("docket.label.report", strconv.Itoa(i+1), first(x.Reference, f.Day(x.Day)))
	}
	for i, x := range v.Accused {
		all[x.ID] = f.T("docket.label.accused", strconv.Itoa(i+1), lower(f.Label("sex", x.Code)))
	}
	for i, x := range v.Victims {
		who := f.T("docket.sex." + x.Code)
		if x.Child == "yes" {
			who = f.T("docket.sex.child." + x.Code)
		}
		all[x.ID] = f.T("docket.label.victim", strconv.Itoa(i+1), who)
	}
	for i, x := range v.Counts {
		all[x.ID] = f.T("docket.label.count", strconv.Itoa(i+1), f.law(x.Now()))
	}
	for _, x := range v.Judgments {
		all[x.ID] = f.Label("court_instance", x.Code) + ", " + f.Day(x.Day)
	}
	return all
}

// names are the labels of some things of a case, those that stand.
func (l caseLabels) names(ids ...justice.EventID) string {
	var words []string
	for _, id := range ids {
		if l[id] != "" {
			words = append(words, l[id])
		}
	}
	return strings.Join(words, ", ")
}

// law is a provision in short: its paragraph where the list has it.
func (f frame) law(code string) string {
	if code == "" {
		return ""
	}
	return f.Label("law", code)
}

// money writes kroner.
func (f frame) money(n int64) string { return f.T("docket.kroner", f.Number(int(n))) }

// prison writes a sentence in days, and how much of it is suspended.
func (f frame) prison(e justice.Event) string {
	text := f.dayCount(e.Amount)
	if e.Suspended > 0 {
		text += ", " + f.T("docket.suspended", f.dayCount(e.Suspended))
	}
	return text
}

// dayCount writes a number of days.
func (f frame) dayCount(n int64) string {
	if n == 1 {
		return f.T("docket.day")
	}
	return f.T("docket.days", f.Number(int(n)))
}

// eventDetails are what an event says, as heading and value.
func (f frame) eventDetails(l caseLabels, e justice.Event) [][2]string {
	var rows [][2]string
	add := func(key, value string) {
		if value != "" {
			rows = append(rows, [2]string{f.firstText("docket.ask."+string(e.Kind)+"."+key, "docket.ask."+key), value})
		}
	}
	code := func(scheme, value string) string {
		if value == "" {
			return ""
		}
		return f.Label(scheme, value)
	}
	add("subject", l.names(e.Subject))
	add("count", l.names(e.Count))
	if e.Kind != justice.GiveVerdict {
		add("accused", l.names(e.Accused))
	}
	add("victims", l.names(e.Victims...))
	add("moved", l.names(e.Moved...))
	if e.Into != "" {
		add("into", caseRef(e.Into))
	}
	if e.Kind == justice.FileReport {
		add("agency", f.AgencyName(e.Agency))
	}
	add("reference", e.Reference)
	add("code", code(caseCodes[e.Kind], e.Code))
	add("offence", f.Day(e.Offence))
	add("law", f.law(e.Law))
	add("forms", f.labels("exploitation", e.Forms))
	add("child", code("yes_no_unknown", e.Child))
	add("online", code("yes_no_unknown", e.Online))
	add("group", code("yes_no_unknown", e.Group))
	add("served", f.Day(e.Served))
	switch {
	case e.Kind == justice.Sentence:
		add("amount", f.prison(e))
	case e.Amount > 0:
		add("amount", f.money(e.Amount))
	}
	return rows
}

// caseCodes is the code list of what a kind of event says.
var caseCodes = map[justice.EventKind]string{
	justice.FileReport: "police_report_type", justice.AddAccused: "sex", justice.AddVictim: "sex", justice.DropCharge: "prosecution_decision",
	justice.Judge: "court_instance", justice.GiveVerdict: "judgment_outcome", justice.Appeal: "appeal_party",
	justice.RefuseAppeal: "appeal_party",
}

// standWords says how a judgment stands for an accused.
func (f frame) standWords(v act.CaseView, j justice.Judgment, accused justice.EventID) string {
	s := v.Roll.StandOf(j.ID, accused, v.Today)
	switch {
	case s.Aside:
		return f.T("docket.stand.remitted", f.Day(j.Remitted.Day))
	case s.Away:
		return f.T("docket.stand.replaced")
	case s.Final && s.ByRule && j.Code == "supreme":
		return f.T("docket.stand.supreme", f.Day(s.Day))
	case s.Final && s.ByRule:
		return f.T("docket.stand.time", f.Day(s.Day))
	case s.Final:
		if _, accepted := j.Accepted[accused]; accepted {
			return f.T("docket.stand.accepted", f.Day(s.Day))
		}
		return f.T("docket.stand.refused", f.Day(s.Day))
	case !s.Waiting.IsZero():
		return f.T("docket.stand.waiting", f.Day(s.Waiting))
	case f.appealed(j, accused, v.Today):
		return f.T("docket.stand.appealed")
	}
	return f.T("docket.stand.unserved")
}

func (f frame) appealed(j justice.Judgment, accused justice.EventID, by codelist.Day) bool {
	for _, a := range j.Appeals {
		if _, refused := j.Refused[a.ID]; a.Accused == accused && !refused && !a.Day.After(by) {
			return true
		}
	}
	return false
}

// spokenOn are the accused on whom a judgment speaks, in the order of the case.
func spokenOn(v act.CaseView, j justice.Judgment) []justice.EventID {
	var ids []justice.EventID
	for _, a := range v.Accused {
		for _, x := range j.Verdicts {
			if x.Accused == a.ID {
				ids = append(ids, a.ID)
				break
			}
		}
	}
	return ids
}

// accusedState says where the case against one accused stands.
func (f frame) accusedState(v act.CaseView, a justice.Accused) string {
	for i := len(v.Judgments) - 1; i >= 0; i-- {
		j := v.Judgments[i]
		for _, x := range j.Verdicts {
			if x.Accused == a.ID && !v.Roll.StandOf(j.ID, a.ID, v.Today).Away {
				return f.T("docket.state.judged", f.Label("court_instance", j.Code), lower(f.standWords(v, j, a.ID)))
			}
		}
	}
	switch d := a.Drop; {
	case d != nil && !d.Reversed && d.Against != nil && d.Answer == nil:
		return f.T("docket.state.complained", f.Label("prosecution_decision", d.By.Code), f.Day(d.Against.Day))
	case d != nil && !d.Reversed:
		return f.T("docket.state.dropped", f.Label("prosecution_decision", d.By.Code), f.Day(d.By.Day))
	case a.Waived != nil:
		return f.T("docket.state.waived", f.Day(a.Waived.Day))
	case a.Indicted != nil && a.Indicted.Kind == justice.PenaltyNotice:
		return f.T("docket.state.penalty", f.Day(a.Indicted.Day))
	case a.Indicted != nil:
		return f.T("docket.state.indicted", f.Day(a.Indicted.Day))
	case a.Charged != nil:
		return f.T("docket.state.charged", f.Day(a.Charged.Day))
	}
	return f.T("docket.state.suspected", f.Day(a.Day))
}

// openFor reports whether something about an accused is still undecided.
func openFor(v act.CaseView, a justice.Accused) bool {
	for i := len(v.Judgments) - 1; i >= 0; i-- {
		j := v.Judgments[i]
		if !slices.Contains(spokenOn(v, j), a.ID) {
			continue
		}
		if s := v.Roll.StandOf(j.ID, a.ID, v.Today); !s.Away {
			return !s.Final
		}
	}
	return a.Waived == nil && openDropping(a.Drop)
}

// openDropping reports whether nothing was dropped, or a complaint waits.
func openDropping(d *justice.Dropping) bool {
	return d == nil || d.Reversed || d.Against != nil && d.Answer == nil
}

// underWay reports whether anything in a case is still undecided.
func underWay(v act.CaseView) bool {
	if len(v.Accused) > 0 {
		return slices.ContainsFunc(v.Accused, func(a justice.Accused) bool { return openFor(v, a) })
	}
	return slices.ContainsFunc(v.Reports, func(x justice.Filed) bool { return openDropping(x.Drop) }) || len(v.Reports) == 0
}

// complained is the complaint that waits for an answer, if there is one.
func complained(v act.CaseView) (justice.Event, bool) {
	var all []*justice.Dropping
	for _, x := range v.Reports {
		all = append(all, x.Drop)
	}
	for _, x := range v.Accused {
		all = append(all, x.Drop)
	}
	for _, d := range all {
		if d != nil && d.Against != nil && d.Answer == nil {
			return *d.Against, true
		}
	}
	return justice.Event{}, false
}

// caseStand says how far a case has come and where it stands, and whether it
// has ended.
func (f frame) caseStand(v act.CaseView, paths []justice.Path) (stage justice.Stage, words string, ended bool) {
	if len(paths) == 0 {
		return "", f.T("docket.at.none"), false
	}
	far := slices.MaxFunc(paths, func(a, b justice.Path) int {
		return slices.Index(justice.Stages, a.Furthest()) - slices.Index(justice.Stages, b.Furthest())
	})
	stage = far.Furthest()
	if underWay(v) {
		return stage, f.waitsFor(v, stage), false
	}
	switch far.End {
	case justice.EndConvicted:
		return stage, f.T("docket.at.convicted", f.Day(far.On[justice.StageFinal])), true
	case justice.EndDropped:
		return stage, f.Label("prosecution_decision", far.Ground), true
	}
	return stage, f.T("docket.at." + first(string(far.End), string(stage))), true
}

// waitsFor says what a case that is under way waits for: a higher court or the
// time for an appeal, the answer to a complaint, or what comes after its stage.
func (f frame) waitsFor(v act.CaseView, stage justice.Stage) string {
	for i := len(v.Judgments) - 1; i >= 0; i-- {
		j := v.Judgments[i]
		for _, a := range spokenOn(v, j) {
			if s := v.Roll.StandOf(j.ID, a, v.Today); !s.Away && !s.Final || s.Aside {
				return f.T("docket.at.court", f.Label("court_instance", j.Code), lower(f.standWords(v, j, a)))
			}
		}
	}
	goesOn := slices.ContainsFunc(v.Accused, func(a justice.Accused) bool { return openFor(v, a) && (a.Drop == nil || a.Drop.Reversed) })
	if e, ok := complained(v); ok && !goesOn {
		return f.T("docket.at.complained", f.Day(e.Day))
	}
	if stage == justice.StageIndicted && !slices.ContainsFunc(v.Accused, func(a justice.Accused) bool { return a.Indicted != nil && a.Indicted.Kind == justice.Indict }) {
		return f.T("docket.at.notice")
	}
	if stage == justice.StageConvicted {
		return f.T("docket.at.convicted_open")
	}
	return f.T("docket.at." + string(stage))
}

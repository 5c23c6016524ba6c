// Package justice knows criminal cases of human trafficking: police reports as
// the police return them, the decisions on them, the judgments in their cases,
// and what to count of these at the end of a year. It does not know who the
// persons are, where rows are stored, or what may be published.
package justice

import (
	"time"

	"verdig/audit"
	"verdig/codelist"
)

// ReportID identifies a police report.
type ReportID string

// CaseID identifies a criminal case. It says nothing by itself, unlike the
// reference that the police use.
type CaseID string

// Field names one fact of a criminal-case return; the name is the canonical
// column heading.
type Field string

// The fields of a criminal-case return, in the order of the template.
const (
	FieldYear         Field = "year"             // reporting year, required
	FieldReference    Field = "reference"        // the police's own reference of the report, required
	FieldReportedOn   Field = "reported_on"      // required
	FieldType         Field = "report_type"      // code list police_report_type, required
	FieldExploitation Field = "exploitation"     // code list exploitation, several with ;
	FieldLaw          Field = "law"              // code list law
	FieldVictimChild  Field = "victim_child"     // code list yes_no
	FieldCase         Field = "case_reference"   // the criminal case of which the report is part
	FieldDecision     Field = "decision"         // code list prosecution_decision
	FieldDecisionOn   Field = "decision_on"      //
	FieldInstance     Field = "court_instance"   // code list court_instance
	FieldJudgmentOn   Field = "judgment_on"      //
	FieldOutcome      Field = "judgment_outcome" // code list judgment_outcome
	FieldFinalOn      Field = "final_on"         // day on which the judgment became final
)

// Fields lists the fields in the order of the template.
var Fields = []Field{
	FieldYear, FieldReference, FieldReportedOn, FieldType, FieldExploitation, FieldLaw,
	FieldVictimChild, FieldCase, FieldDecision, FieldDecisionOn, FieldInstance,
	FieldJudgmentOn, FieldOutcome, FieldFinalOn,
}

// Draft is one row of a criminal-case return, still as text.
type Draft struct {
	Agency string           // agency code, from the actor and never from the row
	File   string           // name of the file without folder, "" for form and API
	Row    int              // row in the file counted from 1, heading included; 0 for form and API
	Values map[Field]string // raw text, trimmed; absent and "" both mean not known
}

// Issue is one reason why a draft cannot be received, or one thing to notice.
// Its text and remedy stand in the catalogues of package lang under Key and
// Key + ".remedy".
type Issue struct {
	Field Field
	Key   string
	Args  []string // values for the message; never references
	Hint  bool     // true: the row is received all the same
}

// Report is what a return of one year says of one police report: the report
// itself and where its case stands. A return of a later year says it anew, and
// a correction of the same year is a new version; nothing is ever changed.
type Report struct {
	ID            ReportID
	Agency        string
	Year          int // reporting year of the return, not of the report
	Reference     string
	Version       int // 1 for the first of the year
	Received      time.Time
	ReportedOn    codelist.Day
	Type          string // police_report_type
	Exploitation  []string
	Law           string
	VictimChild   string // yes_no, "" where not known
	CaseReference string // "" where there is no case, or where it was read without
	CaseID        CaseID // given by the store
	Decision      string // prosecution_decision, "" while open
	DecisionOn    codelist.Day
	Instance      string // court_instance
	JudgmentOn    codelist.Day
	Outcome       string // judgment_outcome
	FinalOn       codelist.Day
}

// Canonical appends the canonical bytes of the content of r to c, with the
// case by its id; not the id of the report, the version and the moment of
// receipt.
func (r Report) Canonical(c *audit.Content) {
	c.Text("report/1").Text(r.Agency).Int(int64(r.Year)).Text(r.Reference)
	c.Text(r.ReportedOn.String()).Text(r.Type).List(r.Exploitation).Text(r.Law).Text(r.VictimChild)
	c.Text(string(r.CaseID)).Text(r.Decision).Text(r.DecisionOn.String())
	c.Text(r.Instance).Text(r.JudgmentOn.String()).Text(r.Outcome).Text(r.FinalOn.String())
}

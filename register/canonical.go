package register

import "verdig/audit"

// Canonical appends the canonical bytes of the content of n to c: who sends
// it, its reference, the identity and the facts; not the id, the version and
// the moment of receipt. Two drafts with the same canonical bytes say the
// same. The layout is described in doc/format/database.md; a change of it
// needs a new name in the first value.
func (n Notification) Canonical(c *audit.Content) {
	c.Text("notification/1").Text(n.Agency).Int(int64(n.Year)).Text(n.Reference)
	n.Identity.canonical(c)
	n.Facts.canonical(c)
}

func (i Identity) canonical(c *audit.Content) {
	c.Text(i.Given).Text(i.Family).Text(i.Other).Text(i.Birth.String())
}

func (f Facts) canonical(c *audit.Content) {
	c.Int(int64(f.BirthYear)).Text(f.BirthBasis).Text(f.PresumedMinor).Text(f.Sex).List(f.Citizenship)
	c.Text(f.IdentifiedOn.String()).Text(f.From.String()).Text(f.To.String())
	c.Text(f.Status).Text(f.StatusBody).Text(f.StatusOn.String())
	c.List(f.Exploitation).List(f.Means).List(f.Recruitment).List(f.ExploitationCountry)
	c.List(f.Offered).List(f.Accepted).Text(f.Permit)
}

// Canonical appends the canonical bytes of a declaration to c.
func (d ReturnDeclaration) Canonical(c *audit.Content) {
	c.Text("declaration/1").Text(d.ID).Text(d.Agency).Int(int64(d.Year)).
		Text(string(d.Declaration)).Text(audit.FormatTime(d.Received))
}

// Canonical appends the canonical bytes of a decision to c.
func (d LinkDecision) Canonical(c *audit.Content) {
	c.Text("decision/1").Text(string(d.ID)).Text(string(d.A)).Text(string(d.B)).Text(string(d.Verdict))
	c.Text(d.Rule).Text(d.Actor).Text(audit.FormatTime(d.At)).Text(d.Reason).Text(string(d.Undoes))
	canonicalEvidence(c, d.WeightBits, d.Probability, d.Evidence)
}

// Canonical appends the canonical bytes of a suggestion to c.
func (s Suggestion) Canonical(c *audit.Content) {
	c.Text("suggestion/1").Text(string(s.A)).Text(string(s.B))
	canonicalEvidence(c, s.WeightBits, s.Probability, s.Evidence)
}

func canonicalEvidence(c *audit.Content, weight, probability float64, evidence []FieldEvidence) {
	c.Float(weight).Float(probability).Int(int64(len(evidence)))
	for _, e := range evidence {
		c.Text(e.Field).Text(e.Level).Float(e.Bits)
	}
}

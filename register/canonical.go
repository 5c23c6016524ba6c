package register

import (
	"slices"
	"strconv"

	"verdig/audit"
)

// Canonical appends the canonical bytes of the content of n to c: who sends
// it, its reference, the identity and the facts; not the id, the version and
// the moment of receipt. Two drafts with the same canonical bytes say the
// same. The layout is described in doc/format/database.md; a change of it
// needs a new name in the first value. The second layout is that of versions
// with an encoding; the others keep the first, so that those of the earlier
// schemas verify. The third is that of versions with anything of the detail,
// of a date of birth by basis or of the narrative; it has all values.
func (n Notification) Canonical(c *audit.Content) {
	layout := 1
	switch {
	case n.Detailed():
		layout = 3
	case n.Identity.Encoding != "":
		layout = 2
	}
	kind := "notification"
	if n.Identity.Sealed != "" {
		kind = "notification-sealed" // the identity is the agency's own ciphertext
	}
	c.Text(layoutName(kind, layout)).Text(n.Agency).Int(int64(n.Year)).Text(n.Reference)
	n.Identity.canonical(c, layout)
	n.Facts.canonical(c)
	if layout == 3 {
		n.Facts.Detail.canonical(c)
		c.Text(n.Narrative.Story).Text(n.Narrative.Contact).Text(n.Narrative.Declined)
	}
}

// Detailed reports whether the version says anything that only the reporting
// form asks for: detail, a date of birth by basis, or narrative.
func (n Notification) Detailed() bool {
	return n.Identity.ByBasis() || !n.Narrative.Empty() || !n.Facts.Detail.Empty()
}

// ByBasis reports whether a date of birth is told by its basis.
func (i Identity) ByBasis() bool {
	return !i.Stated.IsZero() || !i.Assessed.IsZero() || !i.Documented.IsZero()
}

func (i Identity) canonical(c *audit.Content, layout int) {
	c.Text(i.Given).Text(i.Family).Text(i.Other).Text(i.Birth.String())
	if layout > 1 {
		c.Text(i.Encoding)
	}
	if layout > 2 {
		c.Text(i.Stated.String()).Text(i.Assessed.String()).Text(i.Documented.String())
	}
	if i.Sealed != "" {
		c.Text(i.Sealed)
	}
}

func (f Facts) canonical(c *audit.Content) {
	c.Int(int64(f.BirthYear)).Text(f.BirthBasis).Text(f.PresumedMinor).Text(f.Sex).List(f.Citizenship)
	c.Text(f.IdentifiedOn.String()).Text(f.From.String()).Text(f.To.String())
	c.Text(f.Status).Text(f.StatusBody).Text(f.StatusOn.String())
	c.List(f.Exploitation).List(f.Means).List(f.Recruitment).List(f.ExploitationCountry)
	c.List(f.Offered).List(f.Accepted).Text(f.Permit)
}

// Canonical appends the canonical bytes of a withdrawal to c.
func (w Withdrawal) Canonical(c *audit.Content) {
	c.Text("withdrawal/1").Text(string(w.ID)).Text(string(w.Notification)).Int(int64(w.Version)).Text(w.Reason).
		Text(string(w.Undoes)).Text(w.Actor).Text(w.Agency).Text(audit.FormatTime(w.At))
}

// Canonical appends the canonical bytes of a declaration to c.
func (d ReturnDeclaration) Canonical(c *audit.Content) {
	c.Text("declaration/1").Text(d.ID).Text(d.Agency).Int(int64(d.Year)).
		Text(string(d.Declaration)).Text(audit.FormatTime(d.Received))
}

// Canonical appends the canonical bytes of a decision to c. The second layout
// is that of decisions which settle opinions or tell rarity; decisions that
// have neither keep the first, so that those of the first schema verify.
func (d LinkDecision) Canonical(c *audit.Content) {
	layout := 1
	if len(d.Settles) > 0 || tellsRarity(d.Evidence) {
		layout = 2
	}
	c.Text(layoutName("decision", layout)).Text(string(d.ID)).Text(string(d.A)).Text(string(d.B)).Text(string(d.Verdict))
	c.Text(d.Rule).Text(d.Actor).Text(audit.FormatTime(d.At)).Text(d.Reason).Text(string(d.Undoes))
	if layout == 2 {
		c.Int(int64(len(d.Settles)))
		for _, id := range d.Settles {
			c.Text(string(id))
		}
	}
	canonicalEvidence(c, layout, Suggestion{WeightBits: d.WeightBits, Probability: d.Probability, Evidence: d.Evidence})
}

// Canonical appends the canonical bytes of a pair to c, without the moment at
// which it was found, which is that of the run. Pairs of the first schema have
// neither value nor rarity and keep their layout.
func (p OpenPair) Canonical(c *audit.Content) {
	layout := 1
	if p.Value != 0 || p.Decides != 0 || tellsRarity(p.Evidence) {
		layout = 2
	}
	c.Text(layoutName("suggestion", layout)).Text(string(p.A)).Text(string(p.B))
	if layout == 2 {
		c.Float(p.Value).Int(int64(p.Decides))
	}
	canonicalEvidence(c, layout, p.Suggestion)
}

// Canonical appends the canonical bytes of a disagreement to c.
func (d Disagreement) Canonical(c *audit.Content) {
	c.Text("disagreement/1").Text(string(d.Decision)).Float(d.AcceptBits)
	canonicalEvidence(c, 2, d.Suggestion)
}

// Canonical appends the canonical bytes of an opinion to c.
func (o Opinion) Canonical(c *audit.Content) {
	c.Text("opinion/1").Text(string(o.ID)).Text(string(o.A)).Text(string(o.B)).Text(string(o.Verdict))
	c.Text(o.Actor).Text(audit.FormatTime(o.At)).Text(o.Reason).Text(string(o.Undoes)).Int(int64(len(o.Grounds)))
	for _, g := range o.Grounds {
		c.Text(string(g))
	}
	canonicalEvidence(c, 2, o.Suggestion)
}

// Canonical appends the canonical bytes of a question to c.
func (q Question) Canonical(c *audit.Content) {
	c.Text("question/1").Text(string(q.ID)).Text(string(q.A)).Text(string(q.B)).Text(q.Agency)
	c.Text(q.Actor).Text(audit.FormatTime(q.At)).Text(q.Reason)
	canonicalEvidence(c, 2, q.Suggestion)
}

// Canonical appends the canonical bytes of a reply to c.
func (r Reply) Canonical(c *audit.Content) {
	c.Text("reply/1").Text(string(r.ID)).Text(string(r.Question)).Text(r.Agency).Text(string(r.Answer))
	c.Text(r.Actor).Text(audit.FormatTime(r.At)).Text(r.Reason)
}

func layoutName(kind string, layout int) string { return kind + "/" + strconv.Itoa(layout) }

func tellsRarity(evidence []FieldEvidence) bool {
	return slices.ContainsFunc(evidence, func(e FieldEvidence) bool { return e.RarityBits != 0 })
}

// canonicalEvidence appends weight, probability and fields; the first layout
// is without rarity.
func canonicalEvidence(c *audit.Content, layout int, s Suggestion) {
	c.Float(s.WeightBits).Float(s.Probability).Int(int64(len(s.Evidence)))
	for _, e := range s.Evidence {
		c.Text(e.Field).Text(e.Level).Float(e.Bits)
		if layout > 1 {
			c.Float(e.RarityBits)
		}
	}
}

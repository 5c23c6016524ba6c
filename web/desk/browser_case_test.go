package desk

import (
	"net/url"
	"testing"
)

// TestCasesAxe lets axe-core judge the pages of criminal cases: the list empty
// and filled, a case before and after a judgment, forms, a form with what is
// wrong, a correction, and an event that is withdrawn.
func TestCasesAxe(t *testing.T) {
	b := newBar(t)
	v := tabAt(t, b.h, b.st)
	look := func(path string) {
		v.Open(path)
		v.judge(path)
	}
	look("/nb/desk/cases")
	look("/nb/desk/cases/new")
	v.Press("Opprett saken")
	v.judge("what is wrong with a report")
	b.toIndictment()
	look(b.at)
	way := b.way("judgment", "code=district")
	look(b.at + "/do/judgment" + way)
	b.enters("judgment", 303, way, b.verdictOn(way, "conviction", url.Values{"day": {"4.5.2026"}, "law": {"strl2005-257"}, "prison": {"30"}}))
	look(b.at)
	for _, path := range []string{"/do/count", "/do/appeal", "/do/award", "/do/case.join", "/do/case.split", "/do/judgment" + b.way("judgment", "correct="), "/do/withdraw" + b.way("withdraw", "subject=")} {
		look(b.at + path)
	}
	b.enters("report", 303, b.way("report", "correct="), url.Values{"day": {"29.12.2025"}})
	look(b.at)
	look("/nb/desk/cases")
}

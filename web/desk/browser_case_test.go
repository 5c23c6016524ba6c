package desk

import (
	"net/url"
	"strings"
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

// TestEventFilesAxe lets axe-core judge the pages on which a file of events is
// handed in: with what is wrong, and when it was received.
func TestEventFilesAxe(t *testing.T) {
	b := newBar(t)
	v := tabAt(t, b.h, b.st)
	head := "straffesak;hendelse;hendelsesdato;egen referanse;kjønn;type anmeldelse;lovbestemmelse\n"
	rows := "S1;Anmeldelse;05.01.2026;1/26;;Menneskehandel;§ 257\nS1;Ny mistenkt;06.01.2026;Ola Nordmann;mann;;\nS1;Ny fornærmet;06.01.2026;F1;kvinne;;\n"
	v.Open("/nb/desk/police")
	v.judge("the page of files of the police")
	v.uploadAt("/nb/desk/police", head+rows)
	v.judge("events with a name among them")
	v.uploadAt("/nb/desk/police", head+strings.ReplaceAll(rows, "Ola Nordmann", "M1"))
	v.judge("events that can be received")
	v.Press("Ta imot 3 rader")
	v.judge("events received")
	v.Open("/nb/desk/cases")
	v.judge("the list of cases")
}

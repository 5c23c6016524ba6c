package desk

import (
	"net/url"
	"strings"
	"testing"
)

// A court that judges on a charge alone gives a judgment on confession, and the
// page says so with its day; what both parties accept is final by that.
func TestTheCaseSaysItsRules(t *testing.T) {
	b := newBar(t)
	b.opens(nil)
	b.enters("investigate", 303, b.way("investigate", "subject="), url.Values{"day": {"6.1.2026"}})
	b.enters("accused", 303, "", url.Values{"code": {"male"}, "day": {"20.1.2026"}})
	b.enters("count", 303, b.way("count", "accused="), url.Values{"law": {"strl2005-257"}, "forms": {"labour"}, "day": {"20.1.2026"}})
	b.enters("charge", 303, b.way("charge", "subject="), url.Values{"day": {"21.1.2026"}})
	way := b.way("judgment", "code=district")
	b.enters("judgment", 303, way, b.verdictOn(way, "conviction", url.Values{"day": {"2.11.2026"}, "law": {"strl2005-315"}, "prison": {"320"}}))
	b.expect("Tilståelsesdom: siktet 21. januar 2026, ingen tiltale", "Omsubsumert av retten 2. november 2026", "320 dager", "Ikke forkynt: ankefristen løper ikke")
	b.enters("final", 303, b.way("final", "subject="), url.Values{"day": {"5.11.2026"}})
	b.expect("Rettskraftig 5. november 2026: vedtatt av begge parter", "Ingenting venter i saken")
}

// The page says until when a complaint can come, marks one that came late, and
// says what came of it; nothing is refused because it is late.
func TestTheTimeForAComplaint(t *testing.T) {
	b := newBar(t)
	b.opens(nil)
	_, page := b.enters("drop", 422, b.way("drop", "subject="), url.Values{"code": {"dropped_evidence"}, "day": {"9.2.2026"}, "served": {"8.2.2026"}})
	if !strings.Contains(said(page), "Underretningen kan ikke være kommet fram før saken ble henlagt") || !strings.Contains(page, `value="8.2.2026"`) {
		t.Errorf("notice before the dropping: %s", said(page))
	}
	b.enters("drop", 303, b.way("drop", "subject="), url.Values{"code": {"dropped_evidence"}, "day": {"9.2.2026"}})
	b.expect("minst til og med 2. mars 2026. Dagen for underretningen er ikke registrert")
	b.enters("complain", 303, b.way("complain", "subject="), url.Values{"day": {"20.3.2026"}})
	b.expect("Klagefrist uavklart", "mer enn tre uker etter avgjørelsen")
	b.enters("drop", 303, b.way("drop", "correct="), url.Values{"served": {"11.2.2026"}})
	b.expect("Klagen kom for sent", "kom 20. mars 2026, etter fristen 4. mars 2026")
	b.enters("drop", 303, b.way("drop", "correct="), url.Values{"served": {"3.3.2026"}})
	b.expect("kom 20. mars 2026, innen fristen 24. mars 2026")
	b.enters("complaint.uphold", 303, b.way("complaint.uphold", "subject="), url.Values{"day": {"20.4.2026"}})
	b.expect("Henleggelsen ble omgjort 20. april 2026", "Henlagt: bevisets stilling, 9. februar 2026")
	if strings.Contains(said(b.get(b.at, 200)), "Klagen kom for sent") {
		t.Error("a complaint in time is called late")
	}
}

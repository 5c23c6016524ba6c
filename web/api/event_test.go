package api

import (
	"net/http"
	"strings"
	"testing"

	"verdig/audit"
	"verdig/store"
)

const analyst = "police_analyst:pd-oslo"

// told is a criminal case up to a judgment, as a machine tells it.
func told(change func([]map[string]any)) string {
	events := []map[string]any{
		{"event": "report", "event_on": "2016-01-04", "reference": "1/16", "report_type": "ordinary", "law": "strl2005-257", "exploitation": []string{"labour", "sexual"}, "victim_child": "yes"},
		{"event": "accused", "event_on": "2016-01-06", "reference": "M1", "sex": "male"},
		{"event": "victim", "event_on": "2016-01-06", "reference": "F1", "sex": "female"},
		{"event": "victim", "event_on": "2016-01-06", "reference": "F2", "sex": "female", "victim_child": "yes"},
		{"event": "count", "event_on": "2016-01-07", "reference": "P1", "accused": "M1", "victims": []string{"F1", "F2"}, "law": "strl2005-258", "exploitation": []string{"labour"}},
		{"event": "indict", "event_on": "2016-02-01", "accused": "M1"},
		{"event": "judgment", "event_on": "2016-03-01", "reference": "D1", "court_instance": "district", "served_on": "2016-03-01"},
		{"event": "verdict", "judgment": "D1", "count": "P1", "judgment_outcome": "conviction"},
		{"event": "sentence", "judgment": "D1", "accused": "M1", "prison_days": 900, "suspended_days": 100},
		{"event": "award", "judgment": "D1", "victims": []string{"F1"}, "amount_nok": 150000},
	}
	for _, e := range events {
		e["case_reference"] = "S1"
	}
	if change != nil {
		change(events)
	}
	return body(map[string]any{"events": events})
}

const toldCSV = `case_reference;event;event_on;reference;accused;victims;count;judgment;report_type;sex;victim_child;law;exploitation;court_instance;served_on;judgment_outcome;prison_days;suspended_days;amount_nok
S1;report;2016-01-04;1/16;;;;;ordinary;;yes;strl2005-257;"labour;sexual";;;;;;
S1;accused;2016-01-06;M1;;;;;;male;;;;;;;;;
S1;victim;2016-01-06;F1;;;;;;female;;;;;;;;;
S1;victim;2016-01-06;F2;;;;;;female;yes;;;;;;;;
S1;count;2016-01-07;P1;M1;"F1;F2";;;;;;strl2005-258;labour;;;;;;
S1;indict;2016-02-01;;M1;;;;;;;;;;;;;;
S1;judgment;2016-03-01;D1;;;;;;;;;;district;2016-03-01;;;;
S1;verdict;;;;;P1;D1;;;;;;;;conviction;;;
S1;sentence;;;M1;;;D1;;;;;;;;;900;100;
S1;award;;;;F1;;D1;;;;;;;;;;;150000
`

// events is how many events the register holds.
func (h *house) events() int {
	h.t.Helper()
	n := 0
	err := h.store.View(h.t.Context(), audit.Note{Actor: "test", Role: "test", Action: "read", Purpose: "test"}, func(tx *store.Tx) error {
		roll, err := tx.Roll(h.t.Context())
		n = len(roll.Events())
		return err
	})
	if err != nil {
		h.t.Fatal(err)
	}
	return n
}

// Events are entered all or none; what is wrong is told with its place; what is
// entered already changes nothing, also when a file tells it.
func TestEventsOfCases(t *testing.T) {
	h := newHouse(t)
	send := func(path, text, key string) answer {
		return h.do(ask{method: "POST", path: path, bearer: analyst, body: text, key: key, language: "en"})
	}
	wrong := told(func(all []map[string]any) {
		all[4]["victims"], all[7]["judgment_outcome"] = []string{"F1", "F9"}, "guilty"
	})
	for _, path := range []string{"/api/v1/cases/events/check", "/api/v1/cases/events"} {
		got := send(path, wrong, "")
		for _, want := range []string{`/events/4/victims"`, `/events/7/judgment_outcome"`, "justice.row.unknown_ref", "justice.row.together", `"text":"Nothing in the case`} {
			if !strings.Contains(strings.ReplaceAll(got.body, `": "`, `":"`), want) {
				t.Errorf("%s does not say %s: %d %s", path, want, got.status, got.body)
			}
		}
		if check := strings.HasSuffix(path, "check"); check != (got.status == http.StatusOK) || !check && got.status != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d", path, got.status)
		}
		if strings.Contains(got.body, "F9") || strings.Contains(got.body, "guilty") {
			t.Error("the answer repeats what was sent")
		}
	}
	if got := send("/api/v1/cases/events/check", told(nil), ""); got.status != http.StatusOK || !strings.Contains(got.body, `"receivable":true`) || h.events() != 0 {
		t.Errorf("a trial: %d %s", got.status, got.body)
	}
	first := send("/api/v1/cases/events", told(nil), "the-same-key")
	if first.status != http.StatusCreated || h.events() != 11 {
		t.Fatalf("%d %s, %d events", first.status, first.body, h.events())
	}
	if again := send("/api/v1/cases/events", told(nil), "the-same-key"); again.body != first.body {
		t.Errorf("under the same key: %s", again.body)
	}
	again := send("/api/v1/cases/events", told(nil), "")
	if strings.Count(again.body, `"unchanged"`) != 10 || h.events() != 11 {
		t.Errorf("again: %s", again.body)
	}
	file := h.do(ask{method: "POST", path: "/api/v1/cases/returns", bearer: analyst, kind: "text/csv", body: toldCSV})
	if !strings.Contains(file.body, `"unchanged":10`) || h.events() != 11 {
		t.Errorf("the same as a file: %d %s", file.status, file.body)
	}
	fix := body(map[string]any{"events": []map[string]any{{"case_reference": "S1", "event": "indict", "event_on": "2016-02-02", "accused": "M1", "correct": "yes"}}})
	if got := send("/api/v1/cases/events", fix, ""); got.status != http.StatusCreated || !strings.Contains(got.body, "new_version") {
		t.Errorf("a correction: %d %s", got.status, got.body)
	}
	for name, text := range map[string]string{
		"no events": `{"events":[]}`, "an unknown field": `{"events":[{"case_reference":"S1","event":"report","name":"Ana"}]}`, "no event": `{"events":[{"case_reference":"S1"}]}`,
		"too many": `{"events":[` + strings.Repeat(`{"case_reference":"S","event":"report"},`, 500) + `{"case_reference":"S","event":"report"}]}`, "a text as number": `{"events":[{"case_reference":"S1","event":"sentence","prison_days":"x"}]}`,
	} {
		if got := send("/api/v1/cases/events", text, ""); got.status != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d %s", name, got.status, got.body)
		}
	}
	other := h.do(ask{method: "POST", path: "/api/v1/cases/events/check", bearer: "police_analyst:pd-vest", body: fix})
	if !strings.Contains(other.body, "justice.row.unknown_case") {
		t.Errorf("another district: %s", other.body)
	}
}

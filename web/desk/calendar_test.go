package desk

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/act"
	"verdig/casework"
	"verdig/codelist"
	"verdig/lang"
)

// Content lines are folded at 75 octets, never within a character, and unfold
// to what was written: RFC 5545 section 3.1.
func TestCalendarLinesAreFolded(t *testing.T) {
	for _, text := range []string{"", "short", strings.Repeat("x", 75), strings.Repeat("x", 76), strings.Repeat("å", 40), strings.Repeat("日本", 60), "a" + strings.Repeat("ø", 200)} {
		var c calendarText
		c.line(text)
		out := c.b.String()
		for line := range strings.SplitSeq(strings.TrimSuffix(out, "\r\n"), "\r\n") {
			if len(line) > 75 || strings.ToValidUTF8(line, "?") != line {
				t.Errorf("%d octets: %q", len(line), line)
			}
		}
		if got := strings.ReplaceAll(strings.TrimSuffix(out, "\r\n"), "\r\n ", ""); got != text {
			t.Errorf("%q unfolds to %q", text, got)
		}
	}
}

// The escapes of RFC 5545 section 3.3.11, with its own example.
func TestCalendarTextIsEscaped(t *testing.T) {
	var c calendarText
	c.text("DESCRIPTION", "Project XYZ Final Review\nConference Room - 3B\nCome, Prepared; C:\\x")
	if got, want := strings.ReplaceAll(c.b.String(), "\r\n ", ""), `DESCRIPTION:Project XYZ Final Review\nConference Room - 3B\nCome\, Prepared\; C:\\x`+"\r\n"; got != want {
		t.Errorf("%q", got)
	}
}

func TestCalendarHasDaysAndUTC(t *testing.T) {
	texts, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	f := frame{Lang: codelist.NB, texts: texts}
	oslo := time.FixedZone("", 7200)
	out := string(f.icalendar([]act.Entry{{UID: "u1", Plan: "0190-abcdef", Day: codelist.MustDay(2026, 12, 31)}}, "https://verdig.example.no", time.Date(2026, 7, 1, 1, 30, 0, 0, oslo)))
	for _, line := range []string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "DTSTAMP:20260630T233000Z", "UID:u1@verdig",
		"SUMMARY:Frist i Verdig (" + casework.Plan{ID: "0190-abcdef"}.Reference() + ")", "URL:https://verdig.example.no/nb/desk/plans/0190-abcdef", "END:VCALENDAR",
	} {
		if !strings.Contains(out, "\r\n"+line+"\r\n") && !strings.HasPrefix(out, line+"\r\n") {
			t.Errorf("no line %s in %s", line, out)
		}
	}
	if strings.Contains(strings.ReplaceAll(out, "\r\n", ""), "\n") {
		t.Error("a line ends otherwise than with CRLF")
	}
}

// The address is shown once, opens the calendar without a session, and opens
// nothing once it is revoked; errors never name the token.
func TestCalendarAddress(t *testing.T) {
	x := newHouse(t)
	id := x.enrolled("berit", "nav", access.CaseWorker)
	x.be(id, access.CaseWorker, "nav")
	post := func(path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		r := httptest.NewRequest("POST", path, strings.NewReader(url.Values{}.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Sec-Fetch-Site", "same-origin")
		x.h.ServeHTTP(w, r)
		return w
	}
	w := post("/nb/desk/calendar")
	address := regexp.MustCompile(`/nb/desk/calendar/[0-9a-z-]+\.ics`).FindString(w.Body.String())
	if w.Code != http.StatusOK || address == "" {
		t.Fatalf("%d, no address", w.Code)
	}
	if strings.Contains(get(x.h, "/nb/desk/calendar").Body.String(), address) {
		t.Error("the address is shown a second time")
	}
	x.be("", "", "")
	w = get(x.h, address)
	if w.Code != http.StatusOK || !strings.HasPrefix(w.Header().Get("Content-Type"), "text/calendar") || !strings.HasPrefix(w.Body.String(), "BEGIN:VCALENDAR\r\n") {
		t.Errorf("%d %s", w.Code, w.Header().Get("Content-Type"))
	}
	if w := get(x.h, "/nb/desk/calendar/0000-0000.ics"); w.Code != http.StatusNotFound {
		t.Errorf("an address that was never made: %d", w.Code)
	}
	x.be(id, access.CaseWorker, "nav")
	if w := post("/nb/desk/calendar/revoke"); w.Code != http.StatusSeeOther {
		t.Errorf("revoking: %d", w.Code)
	}
	x.be("", "", "")
	if w := get(x.h, address); w.Code != http.StatusNotFound {
		t.Errorf("a revoked address: %d", w.Code)
	}
	x.be(id, access.CaseWorker, "nav")
	if w := get(x.h, "/en/desk/digest"); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "Past their day") {
		t.Errorf("digest: %d", w.Code)
	}
}

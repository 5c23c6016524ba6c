package desk

import (
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"verdig/access"
	"verdig/act"
	"verdig/codelist"
)

func (s *server) calendarRoutes() []route {
	return []route{
		{"GET /desk/calendar", "calendar", s.calendar},
		{"POST /desk/calendar", "calendar", s.makeCalendar},
		{"POST /desk/calendar/revoke", "calendar", s.revokeCalendar},
		{"GET /desk/calendar/{token}", "calendar", s.feed},
		{"GET /desk/digest", "calendar", s.digest},
	}
}

// calendarView is the page of the account's calendar and digest.
type calendarView struct {
	Since   time.Time // zero where there is no address
	Address string    // shown once, when it was just made
	Digest  act.Digest
	All     bool // of all plans, for the national unit
}

func (s *server) calendar(q *query) (response, error) { return s.showCalendar(q, "") }

func (s *server) showCalendar(q *query, address string) (response, error) {
	since, err := s.Acts.FeedSince(q.Context(), q.Actor)
	if err != nil {
		return response{}, err
	}
	return response{page: calendarPage(q.frame, calendarView{Since: since, Address: address})}, nil
}

// makeCalendar makes the address and shows it, once, on the page that answers:
// in no address of the desk and nothing that is kept.
func (s *server) makeCalendar(q *query) (response, error) {
	token, err := s.Acts.NewFeed(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	return s.showCalendar(q, s.base(q.Request)+q.frame.url("/calendar/"+token+".ics"))
}

func (s *server) revokeCalendar(q *query) (response, error) {
	if err := s.Acts.RevokeFeed(q.Context(), q.scope); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/calendar") + "?" + url.Values{"done": {"desk.done.calendar_revoked"}}.Encode()}, nil
}

// base is the scheme and host by which the visitor has reached the desk.
func (s *server) base(r *http.Request) string {
	scheme := "https"
	if host, _, _ := strings.Cut(r.Host, ":"); r.TLS == nil && host == "localhost" {
		scheme = "http"
	}
	return scheme + "://" + r.Host
}

// feed is the calendar itself, for a calendar program that has the address and
// no session.
func (s *server) feed(q *query) (response, error) {
	entries, err := s.Acts.Calendar(q.Context(), strings.TrimSuffix(q.PathValue("token"), ".ics"))
	if err != nil {
		return response{}, err
	}
	return response{kind: "text/calendar; charset=utf-8", body: q.frame.icalendar(entries, s.base(q.Request), s.Now())}, nil
}

// icalendar writes entries as RFC 5545 wants them: a day each, with a title
// that says nothing of whom it is about.
func (f frame) icalendar(entries []act.Entry, base string, now time.Time) []byte {
	var c calendarText
	c.line("BEGIN:VCALENDAR")
	c.line("VERSION:2.0")
	c.line("PRODID:-//Verdig//Verdig//" + strings.ToUpper(string(f.Lang)))
	c.line("CALSCALE:GREGORIAN")
	c.line("METHOD:PUBLISH")
	c.text("X-WR-CALNAME", f.T("desk.calendar.name"))
	c.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
	for _, e := range entries {
		c.line("BEGIN:VEVENT")
		c.line("UID:" + e.UID + "@verdig")
		c.line("DTSTAMP:" + now.UTC().Format(calendarTime))
		c.line("DTSTART;VALUE=DATE:" + dateText(e.Day))
		c.line("DTEND;VALUE=DATE:" + dateText(e.Day.AddDays(1)))
		c.text("SUMMARY", f.T("desk.calendar.summary", e.Reference()))
		c.line("URL:" + base + f.url("/plans/"+url.PathEscape(string(e.Plan))))
		c.line("CLASS:PRIVATE")
		c.line("TRANSP:TRANSPARENT")
		c.line("END:VEVENT")
	}
	c.line("END:VCALENDAR")
	return []byte(c.b.String())
}

// calendarTime is a moment as RFC 5545 writes it, in UTC.
const calendarTime = "20060102T150405Z"

func dateText(d codelist.Day) string { return strings.ReplaceAll(d.String(), "-", "") }

// calendarText writes content lines.
type calendarText struct{ b strings.Builder }

// escaped are the characters that a text value writes with a backslash, RFC
// 5545 section 3.3.11.
var escaped = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`)

func (c *calendarText) text(name, value string) { c.line(name + ":" + escaped.Replace(value)) }

// line writes a content line, folded at 75 octets and never within a character,
// RFC 5545 section 3.1.
func (c *calendarText) line(line string) {
	const most = 75
	room := most
	for len(line) > room {
		cut := room
		for cut > 1 && !utf8.RuneStart(line[cut]) {
			cut--
		}
		c.b.WriteString(line[:cut] + "\r\n ")
		line, room = line[cut:], most-1
	}
	c.b.WriteString(line + "\r\n")
}

func (s *server) digest(q *query) (response, error) {
	d, err := s.Acts.Digest(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	all := q.scope.Reach(access.Use{Compartment: access.Case, Action: access.List}) == access.All
	return response{page: digestPage(q.frame, calendarView{Digest: d, All: all})}, nil
}

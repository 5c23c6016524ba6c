package narrative

import (
	"verdig/stat/indicator"
	"verdig/stat/report"
)

// registered reports whether coordinated follow-up was registered in the
// reporting year. Where it was not there is no zero to tell of.
func (s *scribe) registered() bool {
	e, _ := s.in.edition(s.in.Year)
	return !e.Followup.IsZero()
}

// since warns that follow-up is registered for a part of the year only.
func (s *scribe) since() phrase {
	e, _ := s.in.edition(s.in.Year)
	if e.Followup.Year() < s.in.Year || e.Followup.Month() == 1 && e.Followup.DayOfMonth() == 1 {
		return nil
	}
	return s.say("followup.since", slots{"day": plain(s.g.Date(e.Followup))})
}

// followup is the part of the chapter on assistance on plans, the help offered
// in them, handovers, permits and returns.
func (s *scribe) followup() []report.Block {
	if !s.registered() {
		return paragraph(s.say("followup.not_registered", slots{"year": year(s.in.Year)}))
	}
	b := paragraph(s.planned(), s.since())
	b = append(b, s.table(layout{id: indicator.FollowupTable, rows: "group", columns: "plan_state"})...)
	b = append(b, paragraph(s.firstHelp()...)...)
	b = append(b, s.bars(layout{id: "help_time", rows: "help_time", scale: true, caption: s.say("followup.time.chart", slots{"year": year(s.in.Year)})}, 10)...)
	b = append(b, s.table(layout{id: "help_time", rows: "help_time"})...)
	return together(b, headed(s.text("followup.heading.offers"), s.offers()), headed(s.text("followup.heading.handovers"), s.handovers()),
		headed(s.text("followup.heading.residence"), s.residence()))
}

// planned says how many had a plan.
func (s *scribe) planned() phrase {
	n, all := s.now("followup.persons"), s.now(idPersons)
	if !n.known() || !all.known() {
		return s.say("followup.persons.protected", slots{"year": year(s.in.Year)})
	}
	return s.say("followup.persons", slots{"year": year(s.in.Year), "persons": s.count(n, "person", style(n)), "total": s.digits(all)})
}

// firstHelp says how soon help began for those whose follow-up began in the
// year.
func (s *scribe) firstHelp() []phrase {
	n := s.now("followup.begun")
	if !n.known() || n.n == 0 {
		return nil
	}
	return []phrase{
		s.say("followup.begun", slots{"persons": s.count(n, "person", style(n))}),
		s.ofThem("followup.week", s.now("followup.help.first_week"), "person"), s.ofThem("followup.unhelped", s.now("followup.help.none"), "person"),
	}
}

// ofThem says a number of those that the sentence before told of: the message
// itself, or the one for none where there is one. It is nil where the number
// may not be told.
func (s *scribe) ofThem(key string, n amount, noun string) phrase {
	switch {
	case !n.known() || n.n == 0 && !s.cat.Has(key+".none"):
		return nil
	case n.n == 0:
		return s.say(key+".none", nil)
	}
	return s.say(key, slots{"n": s.number(n, s.words.Noun(s.g, noun).Gender, style(n)), "were": plain(s.g.Was(n.n))})
}

// offers tells of the help that was offered, and why it came to nothing.
func (s *scribe) offers() []report.Block {
	n := s.now("followup.offers")
	if !n.known() {
		return paragraph(s.say("followup.offers.protected", nil))
	}
	told := s.say("followup.offers", slots{"offers": s.count(n, "help_offer", style(n)), "were": plain(s.g.Was(n.n))})
	if n.n == 0 {
		return paragraph(told)
	}
	b := paragraph(told, s.most("help_offers", "help_outcome", "followup.outcomes"))
	b = append(b, s.bars(layout{id: "help_offers", rows: "help_outcome", caption: s.say("followup.offers.chart", slots{"year": year(s.in.Year)})}, 10)...)
	b = append(b, s.table(layout{id: "help_offers", rows: "need", columns: "help_outcome"})...)
	b = append(b, paragraph(s.most("help_declined", "decline_reason", "followup.declined"), s.most("help_refused", "referral_refusal", "followup.refused"))...)
	b = append(b, s.table(layout{id: "help_declined", rows: "decline_reason"})...)
	return append(b, s.table(layout{id: "help_refused", rows: "referral_refusal"})...)
}

// handovers tells of responsibility that was to pass on, and of late answers.
func (s *scribe) handovers() []report.Block {
	n := s.now("followup.handovers")
	var told, late phrase
	if n.known() {
		told = s.say("followup.handovers", slots{"handovers": s.count(n, "handover", style(n)), "were": plain(s.g.Was(n.n))})
	}
	if n.known() && n.n > 0 {
		late = s.ofThem("followup.late", s.now("followup.handovers.late"), "handover")
	}
	return append(paragraph(told, late), s.table(layout{id: "handovers", rows: "handover_outcome", columns: "handover_time"})...)
}

// residence tells of permits and safe returns.
func (s *scribe) residence() []report.Block {
	b := paragraph(s.most("permits", "permit_event", "followup.permits"), s.most("assisted_returns", "return_event", "followup.returns"))
	b = append(b, s.table(layout{id: "permits", rows: "permit_event"})...)
	return append(b, s.table(layout{id: "assisted_returns", rows: "return_event"})...)
}

// childFollowup is the part of the chapter on children on their tracks, on
// disputes about the age, and on going missing.
func (s *scribe) childFollowup() []report.Block {
	if !s.registered() {
		return paragraph(s.say("followup.children.not_registered", slots{"year": year(s.in.Year)}))
	}
	n := s.cells.cell("child_events", s.in.Year, indicator.Total)
	told := []phrase{s.say("followup.children.protected", nil)}
	if n.known() {
		told[0] = s.say("followup.children", slots{"persons": s.count(n, "person", style(n))})
	}
	if n.known() && n.n > 0 {
		told = append(told, s.ofThem("followup.tracks", s.now("followup.tracks.open"), "person"),
			s.ofThem("followup.disputed", s.now("followup.children.age_disputed"), "person"),
			s.ofThem("followup.missing", s.now("followup.children.missing"), "person"))
	}
	b := paragraph(append(told, s.since())...)
	b = append(b, s.table(layout{id: "tracks", rows: "track", columns: "track_state"})...)
	return append(b, s.table(layout{id: "child_events", rows: "child_event"})...)
}

package casework

import (
	"time"

	"verdig/codelist"
)

// Help is what became of help with one need of a person: facts for figures,
// without a name or a text.
type Help struct {
	Need      Area
	Referrals []Referral // and help that members began themselves, the first offered first
	Declines  []NoToHelp // by service and person, those without a referral last

	Offered  int // referrals, those recalled unanswered left out, and help begun without one
	Waiting  int // of these, without an answer
	Accepted int // of these, the receiver ever said yes
	Started  int // of these, the help began
	Ended    int // of these, the help that began is over

	First codelist.Day // on which the first help with the need began, zero before any
	// Days are those from the first concern to First: 0 where help began on the
	// same day or before the concern was told, -1 before any help.
	Days int
}

// NoToHelp is a no: by whom, why, and to what.
type NoToHelp struct {
	By       string // declined_by
	Reason   string // referral_refusal or decline_reason, as By says
	Referral StepID // "" where the person declined before anybody was asked
	Agency   string // receiver, "" for a service or none
	Service  string // id in the directory, "" for an agency or none
	At       time.Time
}

// Help returns what became of help with each need for which any was offered or
// declined, in the order of [Needs]. The concern is the day of the first concern
// for the person, as the caller knows it.
func (st *State) Help(concern codelist.Day) []Help {
	var all []Help
	for _, need := range Needs {
		h := Help{Need: need, Days: -1}
		for _, r := range st.referrals.all {
			if r.Need == need {
				h.add(*r)
			}
		}
		for _, s := range st.referrals.declined {
			if s.Area == need {
				h.Declines = append(h.Declines, NoToHelp{By: ByPerson, Reason: s.Code, At: s.At})
			}
		}
		if len(h.Referrals)+len(h.Declines) == 0 {
			continue
		}
		if !h.First.IsZero() {
			h.Days = concern.DaysTo(h.First)
		}
		all = append(all, h)
	}
	return all
}

func (h *Help) add(r Referral) {
	h.Referrals = append(h.Referrals, r)
	if r.DeclinedBy != "" {
		h.Declines = append(h.Declines, NoToHelp{r.DeclinedBy, r.Reason, r.ID, r.Agency, r.Service, r.Over.At})
	}
	if r.State == ReferralRecalled && r.Answer == nil {
		return
	}
	h.Offered++
	if r.Waits() {
		h.Waiting++
	}
	if r.Accepted() {
		h.Accepted++
	}
	if r.Started.IsZero() {
		return
	}
	h.Started++
	if !r.Ended.IsZero() {
		h.Ended++
	}
	if h.First.IsZero() || r.Started.Before(h.First) {
		h.First = r.Started
	}
}

// Package oracle knows the rules of access a second time, as the prose of the
// security model tells them: who somebody is, why they come, whose the thing
// is. It was written from that prose and not from the matrix, in another form,
// so that the tests can hold the matrix, and the SQL that carries it out,
// against it. No program imports it.
package oracle

import "verdig/access"

// Situation is one question: may this actor do this, for this purpose, to this
// object?
type Situation struct {
	Role        access.Role
	Purpose     access.Purpose
	Compartment access.Compartment
	Action      access.Action

	Own     bool // the object belongs to the actor's agency
	InHands bool // it stands in the actor's queue: a pair taken for review, a question to the agency, a case of which the actor is a member
	Granted bool // a break-glass grant of the actor for it is in force
}

// May answers the question.
func May(s Situation) bool {
	switch s.Role {
	case access.Reporter, access.CaseWorker, access.ChildCoordinator:
		return agencyUser(s)
	case access.Leader:
		return leader(s)
	case access.PoliceAnalyst:
		return policeAnalyst(s)
	case access.Coordinator, access.SecondReviewer:
		return nationalUnit(s)
	case access.Analyst, access.Author, access.Approver, access.Ministry:
		return figures(s)
	case access.Auditor, access.SecurityOfficer, access.Administrator:
		return control(s)
	case access.Operator:
		return commands(s)
	}
	return false
}

func (s Situation) does(actions ...access.Action) bool {
	for _, a := range actions {
		if a == s.Action {
			return true
		}
	}
	return false
}

func (s Situation) in(compartments ...access.Compartment) bool {
	for _, c := range compartments {
		if c == s.Compartment {
			return true
		}
	}
	return false
}

// agencyUser: somebody at a reporting agency reports for the agency, sees and
// corrects what the agency has reported, and nothing of another agency. Asked
// about a pair, the agency answers, and looks at its own side of it. Who
// follows persons up is a member of cases, and may in an emergency open one
// notification of another agency.
func agencyUser(s Situation) bool {
	follows := s.Role != access.Reporter
	switch s.Purpose {
	case access.Assess:
		return s.Own && reporting(s)
	case access.Linking:
		if s.in(access.Link) {
			return s.InHands && s.does(access.List, access.Read, access.Add)
		}
		return s.Own && s.in(access.Notification, access.Identity) && s.does(access.Read)
	case access.RightOfSelf: // a person asks the agency that it met
		return s.Own && s.in(access.Audit) && s.does(access.Read)
	case access.Protect:
		return directory(s) || follows && follow(s)
	case access.Emergency:
		return follows && emergency(s)
	}
	return false
}

// directory: who meets people finds help for them in the service directory,
// which holds nothing of a person. Who follows persons up keeps the entries of
// the own agency; the coordinator keeps all of them.
func directory(s Situation) bool {
	if !s.in(access.Directory) {
		return false
	}
	follows := s.Role == access.CaseWorker || s.Role == access.ChildCoordinator
	keeps := s.Role == access.Coordinator || follows && s.Own
	return s.does(access.List, access.Read) || keeps && s.does(access.Add, access.Correct)
}

func reporting(s Situation) bool {
	switch s.Compartment {
	case access.Draft:
		return s.does(access.List, access.Read, access.Add, access.Correct, access.Withdraw)
	case access.Notification:
		return s.does(access.List, access.Read, access.Search, access.Add, access.Correct, access.Withdraw, access.Export)
	case access.Identity:
		return s.does(access.Read, access.Search, access.Add)
	case access.Narrative:
		return s.does(access.Read, access.Add)
	case access.Return:
		return s.does(access.List, access.Add)
	case access.Audit: // who has read what the agency reported
		return s.does(access.List)
	}
	return false
}

func follow(s Situation) bool {
	if s.in(access.Case) && s.does(access.Add) { // one's own agency opens a case
		return s.Own
	}
	if s.in(access.Notification) && s.does(access.Read) { // from which a case is opened
		return s.Own
	}
	members := s.in(access.Case) && s.does(access.List, access.Read, access.Decide) ||
		s.in(access.CaseNote, access.Attachment) && s.does(access.Read, access.Add) ||
		s.in(access.Attachment) && s.does(access.Withdraw)
	return members && s.InHands
}

// leader: who leads an agency's follow-up sees the cases of which the agency is
// a member, answers what is asked and writes, and opens none.
func leader(s Situation) bool {
	return s.Purpose == access.Protect && directory(s) || s.Purpose == access.Protect && s.InHands && (s.in(access.Case) && s.does(access.List, access.Read, access.Decide) ||
		s.in(access.CaseNote) && s.does(access.Read, access.Add) || s.in(access.Attachment) && s.does(access.Read))
}

// emergency: the door can be opened for any notification. Behind it lies that
// one, read only: no list, no search, no export. One sees the agency's own
// openings.
func emergency(s Situation) bool {
	switch {
	case s.in(access.Notification) && s.does(access.BreakGlass):
		return true
	case s.in(access.Exception):
		return s.Own && s.does(access.List)
	}
	return s.Granted && s.does(access.Read) && s.in(access.Notification, access.Identity, access.Narrative)
}

// policeAnalyst keeps the criminal cases of the own district and returns them,
// also as files that wait sealed until they are sent. Victims' notifications
// are none of that.
func policeAnalyst(s Situation) bool {
	switch s.Purpose {
	case access.Prosecute:
		if s.in(access.Draft) {
			return s.Own && s.does(access.Read, access.Add, access.Withdraw)
		}
		return s.Own && s.in(access.Justice) && s.does(access.List, access.Read, access.Add, access.Correct) || s.Own && judgments(s)
	case access.Assess:
		return s.Own && s.in(access.Return) && s.does(access.List, access.Add) || s.Own && s.in(access.Draft) && s.does(access.Add)
	}
	return false
}

// judgments: who keeps entries of the register of judgments, which hold nothing
// of a person, writes, corrects and withdraws them. To publish one is for the
// coordinator, and never one's own.
func judgments(s Situation) bool {
	return s.in(access.Caselaw) && s.does(access.List, access.Read, access.Add, access.Correct, access.Withdraw)
}

// nationalUnit works with pseudonyms: coded facts and links of the whole
// country, the compared identities of a pair in hand, never a narrative, a case
// note or an attachment. The coordinator also keeps completeness and quality
// and carries out the rights of a person; the second reviewer gives the second
// word, and keeps none of these.
func nationalUnit(s Situation) bool {
	second := s.Role == access.SecondReviewer
	switch s.Purpose {
	case access.Protect: // who is responsible and what is late, and where there is help
		return !second && (s.in(access.Case) && s.does(access.List) || directory(s))
	case access.Publish: // the register of judgments
		return !second && (judgments(s) || s.in(access.Caselaw) && s.does(access.Approve))
	case access.Linking:
		return linker(s, second)
	case access.Count:
		if second {
			return s.in(access.Notification) && s.does(access.Approve) // an export
		}
		return s.in(access.Return) && s.does(access.List, access.Add) ||
			s.in(access.Notification) && s.does(access.List, access.Read, access.Export) ||
			s.in(access.Statistics) && s.does(access.List)
	case access.RightOfSelf:
		if second {
			return s.in(access.Notification) && s.does(access.Approve) // an erasure
		}
		return s.does(access.Erase) && s.in(access.Notification, access.Identity, access.Narrative) ||
			s.in(access.Audit) && s.does(access.Read)
	}
	return false
}

func linker(s Situation, second bool) bool {
	switch s.Compartment {
	case access.Notification:
		return s.does(access.List, access.Read) || !second && s.does(access.Search)
	case access.Identity:
		return s.InHands && s.does(access.Read)
	case access.Link:
		return s.does(access.List, access.Read, access.Decide, access.Add) || second && s.does(access.Approve)
	}
	return false
}

// figures: who counts, writes, approves or follows the report has the
// statistics, which hold nothing of a person, and nothing else. The analyst
// also sees who has returned.
func figures(s Situation) bool {
	switch s.Role {
	case access.Analyst:
		return s.Purpose == access.Count &&
			(s.in(access.Statistics) && s.does(access.List, access.Read, access.Export) || s.in(access.Return) && s.does(access.List))
	case access.Author:
		return s.Purpose == access.Publish && s.in(access.Statistics) && s.does(access.List, access.Read, access.Add)
	case access.Approver:
		return s.Purpose == access.Publish && s.in(access.Statistics) && s.does(access.List, access.Read, access.Approve)
	}
	return s.Role == access.Ministry && s.Purpose == access.Publish && s.in(access.Statistics) && s.does(access.List)
}

// control: who watches sees what was done and by whom, never the content. The
// security officer also judges what was opened against the rule and can lock an
// account. Who gives rights sees accounts and settings only.
func control(s Situation) bool {
	switch s.Role {
	case access.Auditor:
		return s.Purpose == access.Supervise && s.in(access.Audit) && s.does(access.List, access.Read, access.Export)
	case access.SecurityOfficer:
		return s.Purpose == access.Secure && (s.in(access.Audit) && s.does(access.List, access.Read) ||
			s.in(access.Exception) && s.does(access.List, access.Read, access.Approve) ||
			s.in(access.Account) && s.does(access.List, access.Withdraw))
	}
	return s.Role == access.Administrator && s.Purpose == access.Administer &&
		(s.in(access.Account) && s.does(access.List, access.Read, access.Manage, access.Approve) ||
			s.in(access.Setting) && s.does(access.List, access.Manage))
}

// commands: the operator holds the root key and could read everything with
// other means; what the commands do is said all the same, each for its purpose.
func commands(s Situation) bool {
	switch s.Purpose {
	case access.Assess: // verdig import
		return s.does(access.Add) && s.in(access.Notification, access.Identity, access.Narrative, access.Return, access.Justice, access.Statistics)
	case access.Linking: // verdig link, review
		return s.in(access.Notification) && s.does(access.List, access.Read) || s.in(access.Identity) && s.does(access.Read) ||
			s.in(access.Link) && s.does(access.List, access.Read, access.Add, access.Decide, access.Approve)
	case access.Count: // verdig freeze, figures, release
		return s.in(access.Notification) && s.does(access.Export) || s.in(access.Identity) && s.does(access.Read) ||
			s.in(access.Link, access.Return, access.Justice, access.Case) && s.does(access.List) ||
			s.in(access.Statistics) && s.does(access.List, access.Read, access.Add, access.Approve, access.Export)
	case access.Publish: // verdig judgments
		return s.in(access.Caselaw) && s.does(access.List)
	case access.Protect: // verdig watch
		return s.in(access.Case) && s.does(access.List)
	case access.Supervise: // verdig verify, audit
		return s.in(access.Audit) && s.does(access.List, access.Read, access.Export)
	case access.RightOfSelf: // what a person may ask for
		return s.in(access.Audit) && s.does(access.Read) || s.does(access.Erase) && s.in(access.Notification, access.Identity, access.Narrative)
	case access.Administer: // verdig init, user, encodings
		return s.in(access.Account, access.Setting) && s.does(access.List, access.Manage) ||
			s.in(access.Account) && s.does(access.Read, access.Approve) ||
			s.in(access.Keyring) && s.does(access.Manage) || s.in(access.Notification) && s.does(access.List)
	}
	return false
}

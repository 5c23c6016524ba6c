// Package access knows who may do what: the roles, the compartments of the
// register, and one matrix (role x compartment x action x purpose) that says
// how far each right reaches. The matrix is data (matrix.csv): the program, its
// engine's own guard and the tests read the same lines. It knows no store, no
// session and no page.
//
// A [Scope] is what somebody may do in one request. It is computed from an
// account as it stands now, passed as an argument, and never kept.
package access

import (
	"slices"
	"time"

	"verdig/audit"
)

// Role is the capacity in which an account acts. An account may hold several;
// a session acts in one at a time.
type Role string

// The roles.
const (
	Reporter         Role = "reporter"          // reports for an agency
	CaseWorker       Role = "case_worker"       // follows persons up for an agency
	ChildCoordinator Role = "child_coordinator" // the child tracks, at child welfare
	Leader           Role = "leader"            // leads an agency's follow-up: what nobody has answered
	PoliceAnalyst    Role = "police_analyst"    // police reports, decisions, judgments
	Coordinator      Role = "coordinator"       // completeness, quality, review of links; national unit
	SecondReviewer   Role = "second_reviewer"   // confirms hard pairs; national unit
	Analyst          Role = "analyst"           // frozen years and figures
	Author           Role = "author"            // writes the report
	Approver         Role = "approver"          // approves what an author proposes
	Ministry         Role = "ministry"          // follows proposals and the action plan
	Auditor          Role = "auditor"           // reads the audit chain, never content
	SecurityOfficer  Role = "security_officer"  // reviews break-glass and refusals
	Administrator    Role = "administrator"     // accounts, agencies, settings; never content
	Operator         Role = "operator"          // the command line on the host, which holds the root key
)

// Roles lists the roles that an account may be given, in the order in which
// they are shown. The operator is not one of them.
var Roles = []Role{
	Reporter, CaseWorker, ChildCoordinator, Leader, PoliceAnalyst, Coordinator, SecondReviewer,
	Analyst, Author, Approver, Ministry, Auditor, SecurityOfficer, Administrator,
}

// National reports whether the role belongs to the national unit or to an
// authority above it, and so to no reporting agency.
func (r Role) National() bool {
	return !slices.Contains([]Role{Reporter, CaseWorker, ChildCoordinator, Leader, PoliceAnalyst}, r)
}

// Compartment is a part of the register that is kept in tables of its own and
// under a key of its own.
type Compartment string

// The compartments.
const (
	Identity     Compartment = "identity"     // names, birth dates, encodings
	Notification Compartment = "notification" // coded facts and versions
	Narrative    Compartment = "narrative"    // free text, safe contact
	Return       Compartment = "return"       // nothing to report, completeness, reminders
	Draft        Compartment = "draft"        // forms begun and not yet sent
	Link         Compartment = "link"         // pairs, evidence, decisions, opinions
	Case         Compartment = "case"         // follow-up
	CaseNote     Compartment = "case_note"
	Attachment   Compartment = "attachment"
	Directory    Compartment = "service"    // the service directory: nothing of a person
	Justice      Compartment = "justice"    // police reports, decisions, judgments
	Caselaw      Compartment = "judgment"   // the register of judgments: written for the public, nothing of a person
	Exception    Compartment = "exception"  // break-glass: grants, their reasons and reviews
	Statistics   Compartment = "statistics" // frozen years, releases, back series
	Audit        Compartment = "audit"      // entries and checkpoints, without content
	Keyring      Compartment = "keyring"    // wrapped data keys
	Account      Compartment = "account"    // accounts, credentials, sessions
	Setting      Compartment = "setting"    // agencies, settings of the installation
)

// Compartments lists the compartments.
var Compartments = []Compartment{
	Identity, Notification, Narrative, Return, Draft, Link, Case, CaseNote, Attachment, Directory, Justice, Caselaw, Exception,
	Statistics, Audit, Keyring, Account, Setting,
}

// Action is what is done with a compartment.
type Action string

// The actions.
const (
	List       Action = "list"        // several objects, masked
	Read       Action = "read"        // one object
	Search     Action = "search"      // objects by a term
	Add        Action = "add"         // a new object
	Correct    Action = "correct"     // a new version
	Withdraw   Action = "withdraw"    // evidence taken back by its sender
	Decide     Action = "decide"      // a judgement
	Approve    Action = "approve"     // the second person's word
	Export     Action = "export"      // a file that leaves the register
	Erase      Action = "erase"       // keys destroyed
	Manage     Action = "manage"      // accounts, agencies, settings
	BreakGlass Action = "break_glass" // open one object against the rule, reviewed afterwards
)

// Actions lists the actions.
var Actions = []Action{List, Read, Search, Add, Correct, Withdraw, Decide, Approve, Export, Erase, Manage, BreakGlass}

// Purpose is why something is done. It is bound to the door through which
// somebody comes, and stands in every audit entry.
type Purpose string

// The purposes.
const (
	Assess      Purpose = "assess"     // report and correct possible victims
	Protect     Purpose = "protect"    // follow up and protect a person
	Linking     Purpose = "link"       // find out who is one person
	Prosecute   Purpose = "prosecute"  // criminal cases
	Count       Purpose = "statistics" // figures
	Publish     Purpose = "publish"    // the report
	Supervise   Purpose = "audit"      // control of what was done
	Secure      Purpose = "secure"     // security of the register
	Administer  Purpose = "administer" // accounts, agencies, settings
	RightOfSelf Purpose = "self"       // a person's right of access or erasure
	Emergency   Purpose = "emergency"  // break-glass
)

// Purposes lists the purposes.
var Purposes = []Purpose{Assess, Protect, Linking, Prosecute, Count, Publish, Supervise, Secure, Administer, RightOfSelf, Emergency}

// Reach says how far a right goes.
type Reach int

// The reaches, from nothing to everything.
const (
	None     Reach = iota // not allowed
	Self                  // what belongs to the account itself
	Assigned              // objects that stand in the actor's queue
	Own                   // objects of the actor's agency
	All                   // every object
)

var reachNames = []string{"none", "self", "assigned", "own", "all"}

// String returns the word of the matrix.
func (r Reach) String() string { return reachNames[r] }

// Use is one thing done with one compartment.
type Use struct {
	Compartment Compartment
	Action      Action
}

// Actor is who acts: an account in one of its roles, for its agency ("" for
// the national unit).
type Actor struct {
	ID     string
	Role   Role
	Agency string
	// Confirmed is when the actor last proved who they are, for acts that ask
	// for it anew (step-up); the zero time for machines and the operator.
	Confirmed time.Time
}

// Grant is a break-glass grant that is in force: one object, until a moment.
type Grant struct {
	ID     string
	Object string // id of a notification
	Until  time.Time
}

// Scope is what somebody may do in one request, for one purpose. The zero
// value may do nothing.
type Scope struct {
	matrix  *Matrix
	actor   Actor
	purpose Purpose
	grants  []Grant
}

// Scope returns the scope of an actor who comes for a purpose with the grants
// that are in force.
func (m *Matrix) Scope(a Actor, p Purpose, grants ...Grant) Scope {
	return Scope{matrix: m, actor: a, purpose: p, grants: grants}
}

// Actor returns who acts.
func (s Scope) Actor() Actor { return s.actor }

// Purpose returns why.
func (s Scope) Purpose() Purpose { return s.purpose }

// Grants returns the break-glass grants.
func (s Scope) Grants() []Grant { return s.grants }

// Reach returns how far the scope's right to a use goes.
func (s Scope) Reach(u Use) Reach {
	if s.matrix == nil {
		return None
	}
	return s.matrix.Reach(s.actor.Role, u.Compartment, u.Action, s.purpose)
}

// Touches reports whether the scope has any right to a compartment for its
// purpose. The wall of keys is made from it.
func (s Scope) Touches(c Compartment) bool {
	return slices.ContainsFunc(Actions, func(a Action) bool { return s.Reach(Use{c, a}) != None })
}

// Note returns the audit note of what the scope does: action is the step, and
// object the opaque id of what it is about.
func (s Scope) Note(action, object string) audit.Note {
	return audit.Note{
		Actor: s.actor.ID, Role: string(s.actor.Role), Agency: s.actor.Agency,
		Action: action, Object: object, Purpose: string(s.purpose),
	}
}

// incompatible lists pairs of roles that one account may not hold together.
var incompatible = [][2]Role{
	{Coordinator, Analyst}, {SecondReviewer, Analyst}, // who links does not count
	{Administrator, Auditor}, {Administrator, SecurityOfficer}, // who gives rights does not watch their use
	{Author, Approver}, // who proposes does not approve
	{Coordinator, Auditor}, {SecondReviewer, Auditor},
	{Administrator, Coordinator}, {Administrator, SecondReviewer}, // who gives rights sees no content
}

// Incompatible returns the first pair among the roles that one account may not
// hold together; ok is false where there is none. A role of an agency does not
// go with one of the national unit.
func Incompatible(roles []Role) (pair [2]Role, ok bool) {
	for i, a := range roles {
		for _, b := range roles[i+1:] {
			if a != b && a.National() != b.National() {
				return [2]Role{a, b}, true
			}
			for _, p := range incompatible {
				if p == [2]Role{a, b} || p == [2]Role{b, a} {
					return p, true
				}
			}
		}
	}
	return pair, false
}

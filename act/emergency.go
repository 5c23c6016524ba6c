package act

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"verdig/access"
	"verdig/codelist"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// The limits of break-glass.
const (
	StepUpFor      = 5 * time.Minute  // how long a proof of identity lasts
	EmergencyFor   = 60 * time.Minute // how long a grant lasts
	ReviewWithin   = 3                // working days after the day of the opening
	maxReasonRunes = 1000
)

// Kinds of notices about break-glass: that a notification of the agency was
// opened, that a grant awaits review, that one's own grant was reviewed.
const (
	NoticeOpened   = "emergency.opened"
	NoticeReview   = "emergency.review"
	NoticeReviewed = "emergency.reviewed"
)

var (
	breakGlass       = access.Use{Compartment: access.Notification, Action: access.BreakGlass}
	listExceptions   = access.Use{Compartment: access.Exception, Action: access.List}
	readException    = access.Use{Compartment: access.Exception, Action: access.Read}
	approveException = access.Use{Compartment: access.Exception, Action: access.Approve}
)

// OpenEmergency opens one notification of another agency for the actor, read
// only, for an hour, and tells its owner and the security officer. It is named
// by its id, or by the reference of a receipt as its owner tells it. The reason
// is one of register.ExceptionReasons with a text of at most 1,000 characters;
// the text is kept apart and erasable, and never reaches the audit chain.
//
// Errors are fault.Forbidden "act.step_up" where the actor has not proved who
// they are within [StepUpFor]; "act.emergency.overdue" while a review of the
// actor's agency is overdue; fault.Invalid for a reason that is not complete
// and for the agency's own notification; fault.Conflict where the actor has it
// open already; fault.NotFound where it is not there.
func (d *Desk) OpenEmergency(ctx context.Context, sc access.Scope, id register.NotificationID, code, text string) (access.Grant, error) {
	if err := d.steppedUp(sc); err != nil {
		return access.Grant{}, err
	}
	text, err := emergencyReason(code, text)
	if err != nil {
		return access.Grant{}, err
	}
	now := d.now().UTC().Truncate(time.Microsecond)
	actor := sc.Actor()
	x := register.Exception{
		ID: register.NewID(now), Object: id, Actor: actor.ID, Role: string(actor.Role), Agency: actor.Agency, Reason: code, Text: text,
		Opened: now, Until: now.Add(EmergencyFor), Due: codelist.AddWorkingDays(codelist.NorwegianDay(now), ReviewWithin),
	}
	err = d.store.UpdateAs(ctx, sc, breakGlass, string(id), func(tx *store.Tx) error {
		if x.Object, err = byReceipt(ctx, tx, id); err != nil {
			return err
		}
		if err := tx.ScopedReach(ctx, breakGlass, x.Object); err != nil {
			return err
		}
		n, err := tx.Notification(ctx, x.Object)
		if err != nil {
			return err
		}
		x.Owner = n.Agency
		if err := mayOpen(ctx, tx, x); err != nil {
			return err
		}
		if err := tx.AddException(ctx, x); err != nil {
			return err
		}
		return tell(ctx, tx, x)
	})
	if err != nil {
		return access.Grant{}, d.refusal(ctx, sc, breakGlass, string(id), err)
	}
	return access.Grant{ID: x.ID, Object: string(x.Object), Until: x.Until}, nil
}

// byReceipt is the id of the notification of a receipt, where the name that was
// told is the reference of one; else the name itself.
func byReceipt(ctx context.Context, tx *store.Tx, name register.NotificationID) (register.NotificationID, error) {
	reference, ok := register.ReadReceiptReference(string(name))
	if !ok {
		return name, nil
	}
	id, found, err := tx.NotificationOfReceipt(ctx, reference)
	if !found {
		id = name // which is not there
	}
	return id, err
}

// steppedUp reports, by error, whether the actor has proved who they are just
// now.
func (d *Desk) steppedUp(sc access.Scope) error {
	since := d.now().Sub(sc.Actor().Confirmed)
	if since < 0 || since > StepUpFor {
		return fault.New(fault.Forbidden, "act.step_up")
	}
	return nil
}

func emergencyReason(code, text string) (string, error) {
	if !slices.Contains(register.ExceptionReasons, code) {
		return "", fault.New(fault.Invalid, "act.emergency.code")
	}
	text = strings.TrimSpace(text)
	control := func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t' }
	switch {
	case text == "":
		return "", fault.New(fault.Invalid, "act.emergency.text")
	case !utf8.ValidString(text) || strings.ContainsFunc(text, control) || utf8.RuneCountInString(text) > maxReasonRunes:
		return "", fault.New(fault.Invalid, "act.emergency.text_form", strconv.Itoa(maxReasonRunes))
	}
	return text, nil
}

// mayOpen reports why the exception may not be made.
func mayOpen(ctx context.Context, tx *store.Tx, x register.Exception) error {
	if x.Owner == x.Agency {
		return fault.New(fault.Invalid, "act.emergency.own")
	}
	grants, err := tx.Grants(ctx, x.Actor, x.Opened)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(grants, func(g access.Grant) bool { return g.Object == string(x.Object) }) {
		return fault.New(fault.Conflict, "act.emergency.open")
	}
	overdue, err := tx.OverdueExceptions(ctx, x.Agency, codelist.NorwegianDay(x.Opened))
	if err != nil {
		return err
	}
	if overdue > 0 {
		return fault.New(fault.Forbidden, "act.emergency.overdue", strconv.Itoa(overdue))
	}
	return nil
}

// tell tells those at the owner who may see the notification, and the security
// officer, in the transaction in which it is opened.
func tell(ctx context.Context, tx *store.Tx, x register.Exception) error {
	for _, role := range []access.Role{access.Reporter, access.CaseWorker, access.ChildCoordinator} {
		err := tx.AddNotice(ctx, register.Notice{Agency: x.Owner, Role: string(role), Kind: NoticeOpened, Object: string(x.Object), At: x.Opened})
		if err != nil {
			return err
		}
	}
	return tx.AddNotice(ctx, register.Notice{Role: string(access.SecurityOfficer), Kind: NoticeReview, Object: x.ID, At: x.Opened})
}

// Emergencies returns the break-glass grants that the scope reaches, the
// newest first, without what the actors wrote: the security officer sees all,
// an agency its own people's.
func (d *Desk) Emergencies(ctx context.Context, sc access.Scope) ([]register.Exception, error) {
	var all []register.Exception
	err := d.store.ViewAs(ctx, sc, listExceptions, "", func(tx *store.Tx) error {
		var err error
		all, err = tx.ScopedExceptions(ctx)
		return err
	})
	return all, err
}

// Emergency returns one break-glass grant with what the actor wrote; the look
// is in the audit chain.
func (d *Desk) Emergency(ctx context.Context, sc access.Scope, id string) (register.Exception, error) {
	var x register.Exception
	err := d.store.ViewAs(ctx, sc, readException, id, func(tx *store.Tx) error {
		var err error
		if x, err = tx.ScopedException(ctx, readException, id); err == nil {
			x.Text, err = tx.ScopedReason(ctx, id)
		}
		return err
	})
	return x, err
}

// ReviewEmergency is another person's judgement on a break-glass grant,
// register.Justified or NotJustified; one that was not justified ends at once.
// The actor of the grant is told.
//
// Errors are fault.Forbidden "act.emergency.own_review" for the actor's own
// grant, fault.Conflict for one that is reviewed, fault.Invalid for another
// verdict, fault.NotFound where it is not there.
func (d *Desk) ReviewEmergency(ctx context.Context, sc access.Scope, id, verdict string) error {
	if verdict != register.Justified && verdict != register.NotJustified {
		return fault.New(fault.Invalid, "act.emergency.verdict")
	}
	now := d.now().UTC().Truncate(time.Microsecond)
	err := d.store.UpdateAs(ctx, sc, approveException, id, func(tx *store.Tx) error {
		x, err := tx.ScopedException(ctx, approveException, id)
		switch {
		case err != nil:
			return err
		case strings.EqualFold(x.Actor, sc.Actor().ID):
			return fault.New(fault.Forbidden, "act.emergency.own_review")
		case x.Review.Verdict != "":
			return fault.New(fault.Conflict, "act.emergency.reviewed")
		}
		err = tx.AddExceptionReview(ctx, register.ExceptionReview{ID: id, Actor: sc.Actor().ID, At: now, Verdict: verdict})
		if err != nil {
			return err
		}
		return tx.AddNotice(ctx, register.Notice{Agency: x.Agency, Actor: x.Actor, Kind: NoticeReviewed, Object: id, At: now})
	})
	return d.refusal(ctx, sc, approveException, id, err)
}

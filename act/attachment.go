package act

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"verdig/access"
	"verdig/casework"
	"verdig/fault"
	"verdig/register"
	"verdig/scrub"
	"verdig/store"
)

// What is done with the documents beside a plan.
var (
	readAttachment     = access.Use{Compartment: access.Attachment, Action: access.Read}
	addAttachment      = access.Use{Compartment: access.Attachment, Action: access.Add}
	withdrawAttachment = access.Use{Compartment: access.Attachment, Action: access.Withdraw}
)

// MaxAttachment is how large a document may be that is handed in, in bytes.
const MaxAttachment = scrub.MaxIn

// PlanAttachments are the documents beside a plan.
type PlanAttachments struct {
	Plan   casework.PlanID
	Closed bool                  // nothing is added any more
	Rows   []casework.Attachment // the latest first
}

// AttachmentFile is a document to fetch.
type AttachmentFile struct {
	Name      string // made by the register
	MediaType string
	Body      []byte
}

// Attachments lists the documents beside a plan in which the actor's agency
// takes part, with what they are called; the look is in the audit chain.
func (d *Desk) Attachments(ctx context.Context, sc access.Scope, plan casework.PlanID) (PlanAttachments, error) {
	v := PlanAttachments{Plan: plan}
	err := d.store.ViewAs(ctx, sc, readAttachment, opaque(string(plan)), func(tx *store.Tx) error {
		st, err := tx.ScopedPlan(ctx, readAttachment, plan)
		if err == nil {
			v.Closed = st.Closed()
			v.Rows, err = tx.ScopedAttachments(ctx, plan)
		}
		return err
	})
	return v, err
}

// AddAttachment puts a document beside a plan in which the actor's agency takes
// part. The file is made anew first ([scrub.Scrub], whose errors are given);
// what came in is kept nowhere. It returns the document's id.
//
// Other errors are those of [casework.AttachmentName], fault.Conflict for a plan
// that is closed or has too many documents, and fault.NotFound for one out of
// reach.
func (d *Desk) AddAttachment(ctx context.Context, sc access.Scope, plan casework.PlanID, name string, file []byte) (string, error) {
	object := opaque(string(plan))
	if len(file) == 0 { // before what it is called: that may be the name of the file
		_, err := scrub.Scrub(file)
		return "", err
	}
	name, err := casework.AttachmentName(name)
	if err != nil {
		return "", err
	}
	// Before the work is done, and again when it is: it takes seconds, and the
	// register is not held up by it.
	err = d.store.ViewAs(ctx, sc, addAttachment, object, func(tx *store.Tx) error { return mayAttach(ctx, tx, plan) })
	if err != nil {
		return "", err
	}
	clean, err := d.scrubbed(ctx, file)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(clean.Bytes())
	a := casework.Attachment{Plan: plan, Kind: string(clean.Kind()), Bytes: len(clean.Bytes()), Digest: hex.EncodeToString(sum[:]), Name: name}
	err = d.store.UpdateAs(ctx, sc, addAttachment, object, func(tx *store.Tx) error {
		if err := mayAttach(ctx, tx, plan); err != nil {
			return err
		}
		a.At = momentOf(tx)
		a.ID, a.Agency, a.Actor = register.NewID(a.At), sc.Actor().Agency, sc.Actor().ID
		return tx.AddAttachment(ctx, a, clean.Bytes())
	})
	return a.ID, err
}

// scrubbed makes a file anew, one at a time: a picture takes hundreds of
// megabytes while it is worked on.
func (d *Desk) scrubbed(ctx context.Context, file []byte) (scrub.Clean, error) {
	select {
	case d.scrubbing <- struct{}{}:
		defer func() { <-d.scrubbing }()
	case <-ctx.Done():
		return scrub.Clean{}, ctx.Err()
	}
	return scrub.Scrub(file)
}

// mayAttach tells, by error, whether a document may be added to a plan.
func mayAttach(ctx context.Context, tx *store.Tx, plan casework.PlanID) error {
	st, err := tx.ScopedPlan(ctx, addAttachment, plan)
	if err != nil {
		return err
	}
	if st.Closed() {
		return fault.New(fault.Conflict, "casework.closed")
	}
	n, err := tx.CountAttachments(ctx, plan)
	if err == nil && n >= casework.MaxAttachments {
		err = fault.New(fault.Conflict, "casework.attachment.too_many", strconv.Itoa(casework.MaxAttachments))
	}
	return err
}

// Attachment returns one document with what it is called, and the beginning of
// its text where it has one that can be shown. The look is in the audit chain.
// One that is withdrawn is not there.
func (d *Desk) Attachment(ctx context.Context, sc access.Scope, plan casework.PlanID, id string) (casework.Attachment, scrub.Preview, error) {
	a, file, err := d.attachment(ctx, sc, plan, id)
	if err != nil || Pictured(a) {
		return a, scrub.Preview{}, err
	}
	p, err := scrub.Show(scrub.Kept(scrub.Kind(a.Kind), file))
	return a, p, err
}

// Pictured reports whether a document is a picture, of which there is a small
// one to show.
func Pictured(a casework.Attachment) bool {
	return a.Kind == string(scrub.JPEG) || a.Kind == string(scrub.PNG)
}

// AttachmentPicture returns a small picture, made anew, of a document that is
// one. The look is in the audit chain.
func (d *Desk) AttachmentPicture(ctx context.Context, sc access.Scope, plan casework.PlanID, id string) (scrub.Preview, error) {
	a, file, err := d.attachment(ctx, sc, plan, id)
	if err == nil && !Pictured(a) {
		err = errNotThere()
	}
	if err != nil {
		return scrub.Preview{}, err
	}
	select {
	case d.scrubbing <- struct{}{}:
		defer func() { <-d.scrubbing }()
	case <-ctx.Done():
		return scrub.Preview{}, ctx.Err()
	}
	return scrub.Show(scrub.Kept(scrub.Kind(a.Kind), file))
}

// AttachmentFile returns a document to fetch, under a name of the register's
// own. That it is fetched is in the audit chain before it is handed out.
func (d *Desk) AttachmentFile(ctx context.Context, sc access.Scope, plan casework.PlanID, id string) (AttachmentFile, error) {
	a, file, err := d.attachment(ctx, sc, plan, id)
	if err != nil {
		return AttachmentFile{}, err
	}
	kind := scrub.Kind(a.Kind)
	return AttachmentFile{Name: "document-" + id[max(0, len(id)-12):] + kind.Ending(), MediaType: kind.MediaType(), Body: file}, nil
}

func (d *Desk) attachment(ctx context.Context, sc access.Scope, plan casework.PlanID, id string) (a casework.Attachment, file []byte, err error) {
	err = d.store.ViewAs(ctx, sc, readAttachment, opaque(id), func(tx *store.Tx) error {
		var err error
		a, file, err = tx.ScopedAttachmentContent(ctx, plan, id)
		return err
	})
	return a, file, err
}

// WithdrawAttachment takes a document back that the actor's agency added: its
// file and name are destroyed, and what is left is that there was one. Errors
// are those of [casework.CheckAttachmentWithdrawal]; one of kind fault.Attention
// says that it is destroyed, but that a long read keeps the database's log from
// being emptied yet.
func (d *Desk) WithdrawAttachment(ctx context.Context, sc access.Scope, plan casework.PlanID, id, reason string) error {
	err := d.store.UpdateAs(ctx, sc, withdrawAttachment, opaque(id), func(tx *store.Tx) error {
		a, err := tx.ScopedAttachment(ctx, withdrawAttachment, plan, id)
		if err != nil {
			return err
		}
		actor := sc.Actor()
		if err := casework.CheckAttachmentWithdrawal(a, actor.Agency, reason); err != nil {
			return err
		}
		return tx.WithdrawAttachment(ctx, casework.AttachmentWithdrawal{
			Attachment: id, Agency: actor.Agency, Actor: actor.ID, At: momentOf(tx), Reason: reason,
		})
	})
	if err != nil {
		return d.refusal(ctx, sc, withdrawAttachment, opaque(id), err)
	}
	if err := d.store.Scrub(ctx, scrubPatience); err != nil {
		return fault.Wrap(fault.Attention, err, "store.log_held")
	}
	return nil
}

package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"

	"verdig/casework"
	"verdig/register"
)

// anAttachment has all facts of a file.
func anAttachment(plan casework.PlanID, name string, file []byte) casework.Attachment {
	sum := sha256.Sum256(file)
	return casework.Attachment{
		ID: register.NewID(testTime), Plan: plan, Agency: "nav", Actor: "user-3", At: testTime, Kind: "text",
		Bytes: len(file), Digest: hex.EncodeToString(sum[:]), Name: name,
	}
}

// fillAttachments adds two attachments to the plan opened from a
// notification, and withdraws one.
func fillAttachments(ctx context.Context, tx *Tx, id register.NotificationID) error {
	plans, err := tx.PlansFrom(ctx, id)
	if err != nil {
		return err
	}
	var last casework.Attachment
	for _, name := range []string{"Permit", "Letter"} {
		file := []byte("The text of the " + name + ".")
		last = anAttachment(plans[0], name, file)
		if err := tx.AddAttachment(ctx, last, file); err != nil {
			return err
		}
	}
	return tx.WithdrawAttachment(ctx, casework.AttachmentWithdrawal{Attachment: last.ID, Agency: "nav", Actor: "user-3", At: testTime, Reason: "mistake"})
}

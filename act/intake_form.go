package act

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"

	"verdig/access"
	"verdig/audit"
	"verdig/fault"
	"verdig/register"
	"verdig/store"
)

// Bounds of forms.
const (
	maxFormBytes = 256 << 10 // all values together
	maxForms     = 200       // of one account
	maxTopic     = 64        // characters
	formBlock    = 1 << 10   // a kept form is a multiple of so many bytes
)

// auditNote is the note of what the program does by itself.
func auditNote(action string) audit.Note {
	return audit.Note{Actor: "verdig", Role: "system", Action: action, Purpose: "operate"}
}

// content is what a draft says, as it is kept.
type content struct {
	Values map[register.Field]string `json:"values"`
}

func encodeContent(values map[register.Field]string) ([]byte, error) {
	text, err := json.Marshal(content{tidy(values)})
	if err != nil {
		return nil, fault.Wrap(fault.Internal, err, "act.form")
	}
	// White space behind it, so that the length tells less of what it says.
	if rest := len(text) % formBlock; rest != 0 {
		text = append(text, bytes.Repeat([]byte{' '}, formBlock-rest)...)
	}
	return text, nil
}

// SaveForm keeps a form: a new one where f.ID is "", otherwise the next version
// of one that the actor began. It returns the form with its id and version.
// Where somebody has saved it since f.Version, the error is of kind
// fault.Conflict and nothing is lost: what was saved stands. What a form
// corrects is set by [Desk.BeginCorrection] alone.
func (d *Desk) SaveForm(ctx context.Context, sc access.Scope, f Form) (Form, error) {
	if err := checkForm(f); err != nil {
		return f, err
	}
	text, err := encodeContent(f.Values)
	if err != nil {
		return f, err
	}
	err = d.store.UpdateAs(ctx, sc, useDraftAdd, opaque(f.ID), func(tx *store.Tx) error {
		now := tx.Now().UTC()
		draft := store.Draft{ID: f.ID, Topic: f.Topic, Began: now, Saved: now, Version: f.Version + 1, Content: text}
		if f.ID == "" {
			if draft.ID, draft.Version, err = register.NewID(now), 1, roomForOne(ctx, tx); err != nil {
				return err
			}
			f.Corrects = ""
		}
		f.ID, f.Version, f.Saved = draft.ID, draft.Version, now
		return tx.PutDraft(ctx, draft)
	})
	return f, err
}

func roomForOne(ctx context.Context, tx *store.Tx) error {
	all, err := tx.OwnDrafts(ctx)
	if err == nil && len(all) >= maxForms {
		err = fault.New(fault.Invalid, "act.form.too_many", itoa(maxForms))
	}
	return err
}

func checkForm(f Form) error {
	size := 0
	for field, v := range f.Values {
		if !slices.Contains(register.Fields, field) {
			return fault.New(fault.Invalid, "act.form.field")
		}
		size += len(v)
	}
	if size > maxFormBytes {
		return fault.New(fault.Invalid, "act.form.too_large", itoa(maxFormBytes>>10))
	}
	if len(f.Topic) > maxTopic || slices.ContainsFunc([]byte(f.Topic), func(b byte) bool {
		return (b < 'a' || b > 'z') && (b < '0' || b > '9') && b != '_'
	}) {
		return fault.New(fault.Invalid, "act.form.topic")
	}
	return nil
}

// tidy leaves out what is empty.
func tidy(values map[register.Field]string) map[register.Field]string {
	out := make(map[register.Field]string, len(values))
	for k, v := range values {
		if v != "" {
			out[k] = v
		}
	}
	return out
}

// OpenForm returns a form that the actor began, with what it says; the look is
// written down.
func (d *Desk) OpenForm(ctx context.Context, sc access.Scope, id string) (Form, error) {
	var f Form
	err := d.store.ViewAs(ctx, sc, useDraftRead, opaque(id), func(tx *store.Tx) error {
		draft, err := tx.OpenDraft(ctx, id)
		if err == nil {
			f, err = formOf(draft)
		}
		return err
	})
	return f, err
}

func formOf(draft store.Draft) (Form, error) {
	var c content
	if err := json.Unmarshal(draft.Content, &c); err != nil {
		return Form{}, fault.New(fault.Internal, "act.draft_damaged")
	}
	return Form{
		ID: draft.ID, Values: c.Values, Topic: draft.Topic, Saved: draft.Saved, Corrects: draft.Corrects, Version: draft.Version,
	}, nil
}

// Forms returns the forms that the actor began and has not sent, those saved
// last first, without what they say.
func (d *Desk) Forms(ctx context.Context, sc access.Scope) ([]FormEntry, error) {
	var all []FormEntry
	err := d.store.ViewAs(ctx, sc, useDraftList, "", func(tx *store.Tx) error {
		drafts, err := tx.OwnDrafts(ctx)
		for _, x := range drafts {
			all = append(all, FormEntry{ID: x.ID, Topic: x.Topic, Began: x.Began, Saved: x.Saved, Corrects: x.Corrects, Version: x.Version})
		}
		return err
	})
	return all, err
}

// DropForm erases a form that the actor began.
func (d *Desk) DropForm(ctx context.Context, sc access.Scope, id string) error {
	err := d.store.UpdateAs(ctx, sc, useDraftDrop, opaque(id), func(tx *store.Tx) error { return tx.DropDraft(ctx, id) })
	return err
}

// CheckForm says what is to say of the values of a form, and receives nothing.
// A reference that is left empty is given when the form is sent, so it is not
// missed. It looks at the values alone: whether the person, or the reference,
// is known makes no difference.
func (d *Desk) CheckForm(ctx context.Context, sc access.Scope, values map[register.Field]string) ([]register.Issue, error) {
	var issues []register.Issue
	err := d.store.ViewAs(ctx, sc, useDraftAdd, "", func(tx *store.Tx) error {
		draft, err := d.draftOf(ctx, tx, values)
		if err != nil {
			return err
		}
		if draft.Values[register.FieldReference] == "" {
			draft.Values[register.FieldReference] = exampleReference
		}
		_, issues = d.check(draft)
		return nil
	})
	return issues, err
}

// draftOf makes the draft of a scope's agency out of values.
func (d *Desk) draftOf(ctx context.Context, tx *store.Tx, values map[register.Field]string) (register.Draft, error) {
	key, err := encodingKey(ctx, tx)
	return register.Draft{Agency: tx.Scope().Actor().Agency, Values: tidy(values), EncodingKey: key}, err
}

// encodingKey is the id of the key whose encodings the installation receives.
func encodingKey(ctx context.Context, tx *store.Tx) (string, error) {
	key, _, err := tx.Setting(ctx, store.SettingEncodingKey)
	return key, err
}

// check is register.Check for one notification: "nothing to report" is not one.
func (d *Desk) check(draft register.Draft) (register.Notification, []register.Issue) {
	n, issues := register.Check(d.codes, draft, d.today())
	if n.Nothing {
		issues = append(issues, register.Issue{Field: register.FieldNothing, Key: "act.issue.nothing_form"})
	}
	return n, issues
}

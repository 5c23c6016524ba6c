package act

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"verdig/access"
	"verdig/codelist"
	"verdig/register"
	"verdig/store"
)

// maxFound is how many notifications a search by name gives.
const maxFound = 50

// Find returns the notifications of the actor's own agency whose names hold
// every word of a text, without regard to case and accents, those received last
// first and at most 50; without identities. It looks at every identity of the
// agency, and that look is written down before: the words are not.
func (d *Desk) Find(ctx context.Context, sc access.Scope, text string) ([]NotificationEntry, error) {
	use := access.Use{Compartment: access.Identity, Action: access.Search}
	agency := sc.Actor().Agency
	wanted := folded(text)
	if agency == "" {
		return nil, d.refuse(ctx, sc, use, "")
	}
	if len(wanted) == 0 {
		return nil, nil
	}
	var found []NotificationEntry
	err := d.store.ViewAs(ctx, sc, use, "", func(tx *store.Tx) error {
		return tx.EachNotification(ctx, store.Selection{Agency: agency, Identity: true}, func(n register.Notification) error {
			if named(n.Identity, wanted) {
				found = append(found, entryOf(n))
			}
			return nil
		})
	})
	slices.Reverse(found)
	return found[:min(len(found), maxFound)], err
}

// named reports whether every wanted word begins a word of the names.
func named(i register.Identity, wanted []string) bool {
	words := folded(i.Given + " " + i.Family + " " + i.Other)
	for _, w := range wanted {
		if !slices.ContainsFunc(words, func(have string) bool { return strings.HasPrefix(have, w) }) {
			return false
		}
	}
	return true
}

// folded are the words of a text without case, accents and punctuation.
func folded(text string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == ';' || r == ',' }) {
		if w = codelist.Fold(w); w != "" {
			words = append(words, w)
		}
	}
	return words
}

func entryOf(n register.Notification) NotificationEntry {
	return NotificationEntry{
		ID: n.ID, Agency: n.Agency, Year: n.Year, Reference: n.Reference, Version: n.Version, Received: n.Received,
		IdentifiedOn: n.Facts.IdentifiedOn, From: n.Facts.From, To: n.Facts.To, Status: n.Facts.Status, Exploitation: n.Facts.Exploitation,
	}
}

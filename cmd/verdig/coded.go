package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"verdig/exchange/people"
	"verdig/fault"
	"verdig/lang"
	"verdig/linkage"
	"verdig/linkage/encode"
	"verdig/register"
	"verdig/store"
)

func (a *app) encodingsCommand() *cobra.Command {
	var dir, key string
	var asJSON bool
	c := &cobra.Command{
		Use:   "encodings --data DIR [--key-id ID]",
		Short: "Receive encoded identities, of the key with an id; without --key-id, say what stands",
		Long: `Let the installation receive encoded identities (verdig encode), and those of one key only. The key itself stays with the agencies: only its
id is kept here, which verdig encode new-key and rotate-key print, and which every encoding begins with.

From then on every notification of somebody of whom a name or a year of birth is known must carry an encoding, with or without the names
beside it; a row without comes back in the returned file. Notifications that came before have none: verdig link counts them by agency and year,
and the agencies send these returns again, encoded.

A new key for a new campaign is accepted in the same way. Encodings of the earlier key cannot be compared with those of the new one, so
verdig link refuses to run until the agencies have sent what they returned under the earlier key again. Their key files keep earlier keys.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.withStore(dir, func(st *store.Store) error {
				if key != "" {
					err := st.Update(a.ctx, a.note("encodings", "administer", ""), func(tx *store.Tx) error { return a.acceptKey(tx, key) })
					if err != nil {
						return err
					}
				}
				return a.printEncodings(st, asJSON)
			})
		},
	}
	dataFlag(c, &dir)
	c.Flags().StringVar(&key, "key-id", "", "id of the key whose encodings are received from now on")
	c.Flags().BoolVar(&asJSON, "json", false, "print as JSON")
	return c
}

// acceptKey lets the installation receive the encodings of a key, of which it
// is given the id alone.
func (a *app) acceptKey(tx *store.Tx, id string) error {
	if !encode.IsKeyID(id) {
		return fault.New(fault.Usage, "cmd.encodings.key_id") // without the text: it may be a key
	}
	return tx.PutSetting(a.ctx, store.SettingEncodingKey, id)
}

// encodingKey is the id of the key whose encodings the installation receives,
// "" where it receives none.
func (a *app) encodingKey(tx *store.Tx) (string, error) {
	id, _, err := tx.Setting(a.ctx, store.SettingEncodingKey)
	return id, err
}

// encodingState is what an installation holds of encodings, as printed.
type encodingState struct {
	Key     string                `json:"key_id"` // "" where none are received
	Current int                   `json:"notifications_of_the_key"`
	Other   int                   `json:"notifications_of_other_keys"`
	Without int                   `json:"notifications_without"`
	By      []store.EncodingCount `json:"by_agency"`
}

func (a *app) printEncodings(st *store.Store, asJSON bool) error {
	var s encodingState
	err := st.View(a.ctx, a.note("encodings", "administer", ""), func(tx *store.Tx) error {
		var err error
		if s.Key, err = a.encodingKey(tx); err == nil {
			s.By, err = tx.EncodingCounts(a.ctx)
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, c := range s.By {
		switch c.Key {
		case "":
			s.Without += c.Notifications
		case s.Key:
			s.Current += c.Notifications
		default:
			s.Other += c.Notifications
		}
	}
	if asJSON {
		s.By = listed(s.By)
		return printJSON(a.out, s)
	}
	if s.Key == "" {
		fmt.Fprintln(a.out, a.say("cmd.encodings.none"))
		return nil
	}
	g := lang.For(a.lang)
	fmt.Fprintln(a.out, a.say("cmd.encodings.key", s.Key, g.Integer(s.Current), g.Integer(s.Other), g.Integer(s.Without)))
	return nil
}

// agencyCount is a number of notifications of one agency and reporting year.
type agencyCount struct {
	Agency        string `json:"agency"`
	Year          int    `json:"year"`
	Notifications int    `json:"notifications"`
}

// codedInput is what the linkage needs to know of encodings, and what is amiss.
type codedInput struct {
	key     string // "" where the installation receives none
	without map[agencyCount]int
	foreign map[agencyCount]int // encodings of another key
}

// look sorts a notification and returns its encoding as the linkage compares
// it; nil where it has none that can be compared.
func (c *codedInput) look(n register.Notification) (*linkage.Code, error) {
	at := agencyCount{Agency: n.Agency, Year: n.Year}
	switch {
	case c.key == "":
	case n.Identity.Encoding == "":
		if n.Identity.Encodable() || n.Facts.BirthYear > 0 {
			c.without[at]++
		}
	case n.Identity.EncodingKey() != c.key:
		c.foreign[at]++
	default:
		e, err := encode.Read(n.Identity.Encoding)
		return people.CodeOf(e), err
	}
	return nil, nil
}

// refusal is the error where encodings of two keys would have to be compared.
func (c *codedInput) refusal() error {
	if len(c.foreign) == 0 {
		return nil
	}
	total := 0
	for _, n := range c.foreign {
		total += n
	}
	return fault.New(fault.Invalid, "cmd.link.other_key", strconv.Itoa(total), c.key, agencyList(counted(c.foreign)))
}

// counted lists counts by agency and year.
func counted(counts map[agencyCount]int) []agencyCount {
	out := []agencyCount{}
	for at, n := range counts {
		at.Notifications = n
		out = append(out, at)
	}
	slices.SortFunc(out, func(x, y agencyCount) int {
		return cmp.Or(cmp.Compare(x.Agency, y.Agency), cmp.Compare(x.Year, y.Year))
	})
	return out
}

// agencyList writes counts as text.
func agencyList(counts []agencyCount) string {
	words := make([]string, len(counts))
	for i, c := range counts {
		words[i] = fmt.Sprintf("%s %d (%d)", c.Agency, c.Year, c.Notifications)
	}
	return strings.Join(words, ", ")
}

// askForEncodings names the agencies whose notifications cannot be compared
// with encoded ones; the error is that of a run with something to look at.
func (a *app) askForEncodings(o linkOutcome) error {
	if len(o.WithoutEncoding) == 0 {
		return nil
	}
	total := 0
	for _, c := range o.WithoutEncoding {
		total += c.Notifications
	}
	return fault.New(fault.Attention, "cmd.link.without_encoding", strconv.Itoa(total), agencyList(o.WithoutEncoding))
}

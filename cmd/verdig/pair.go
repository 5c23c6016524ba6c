package main

import (
	"fmt"
	"strconv"
	"strings"

	"verdig/register"
	"verdig/store"
)

// side is one notification of a pair, without who it is about.
type side struct {
	Agency    string `json:"agency"`
	Year      int    `json:"year"`
	Reference string `json:"reference"`
}

func (s side) name() string { return fmt.Sprintf("%s %d %s", s.Agency, s.Year, s.Reference) }

// pairRow is one open pair, as listed.
type pairRow struct {
	ID          register.PairID          `json:"id"`
	WeightBits  float64                  `json:"weight_bits"`
	Probability float64                  `json:"probability"`
	A           side                     `json:"a"`
	B           side                     `json:"b"`
	Evidence    []register.FieldEvidence `json:"evidence"`
}

func (a *app) openPairs(st *store.Store) ([]pairRow, error) {
	var out []pairRow
	err := st.View(a.ctx, a.note("review", "link", ""), func(tx *store.Tx) error {
		open, err := tx.OpenPairs(a.ctx)
		if err != nil {
			return err
		}
		for _, p := range open {
			row := pairRow{ID: p.ID, WeightBits: p.WeightBits, Probability: p.Probability, Evidence: p.Evidence}
			for _, s := range []struct {
				id register.NotificationID
				to *side
			}{{p.A, &row.A}, {p.B, &row.B}} {
				n, err := tx.Notification(a.ctx, s.id)
				if err != nil {
					return err
				}
				*s.to = side{n.Agency, n.Year, n.Reference}
			}
			out = append(out, row)
		}
		return nil
	})
	return out, err
}

// shownPair is a pair side by side, as printed for the reviewer.
type shownPair struct {
	pairRow
	Prior float64    `json:"prior_bits"`
	Rows  [][]string `json:"rows"` // field, a, b
}

// reviewShow prints a pair side by side with the weight of each field. The
// look at the two identities is an audit entry of its own.
func (a *app) reviewShow(st *store.Store, id register.PairID, asJSON bool) error {
	var shown shownPair
	err := st.View(a.ctx, a.note("review", "link", string(id)), func(tx *store.Tx) error {
		p, err := tx.ReviewPair(a.ctx, id)
		if err != nil {
			return err
		}
		na, err := tx.Notification(a.ctx, p.A)
		if err != nil {
			return err
		}
		nb, err := tx.Notification(a.ctx, p.B)
		if err != nil {
			return err
		}
		who, err := tx.Identities(a.ctx, p.A, p.B)
		if err != nil {
			return err
		}
		na.Identity, nb.Identity = who[p.A], who[p.B]
		shown.pairRow = pairRow{
			ID: p.ID, WeightBits: p.WeightBits, Probability: p.Probability, Evidence: p.Evidence,
			A: side{na.Agency, na.Year, na.Reference}, B: side{nb.Agency, nb.Year, nb.Reference},
		}
		shown.Rows = sideBySide(na, nb)
		return nil
	})
	if err != nil {
		return err
	}
	shown.Prior = shown.WeightBits
	for _, e := range shown.Evidence {
		shown.Prior -= e.Bits
	}
	if asJSON {
		return printJSON(a.out, shown)
	}
	a.printPair(shown)
	return nil
}

func sideBySide(x, y register.Notification) [][]string {
	line := func(field register.Field, a, b string) []string { return []string{string(field), a, b} }
	list := func(s []string) string { return strings.Join(s, " ") }
	fx, fy := x.Facts, y.Facts
	return [][]string{
		{"agency", x.Agency, y.Agency},
		line(register.FieldYear, strconv.Itoa(x.Year), strconv.Itoa(y.Year)),
		line(register.FieldReference, x.Reference, y.Reference),
		line(register.FieldGiven, x.Identity.Given, y.Identity.Given),
		line(register.FieldFamily, x.Identity.Family, y.Identity.Family),
		line(register.FieldOther, x.Identity.Other, y.Identity.Other),
		line(register.FieldBirth, x.Identity.Birth.String()+" "+fx.BirthBasis, y.Identity.Birth.String()+" "+fy.BirthBasis),
		line(register.FieldSex, fx.Sex, fy.Sex),
		line(register.FieldCitizenship, list(fx.Citizenship), list(fy.Citizenship)),
		line(register.FieldIdentified, fx.IdentifiedOn.String(), fy.IdentifiedOn.String()),
		line(register.FieldFrom, fx.From.String(), fy.From.String()),
		line(register.FieldExploitation, list(fx.Exploitation), list(fy.Exploitation)),
	}
}

func (a *app) printPair(p shownPair) {
	fmt.Fprintf(a.out, "%s   %s\n\n", p.ID, a.say("cmd.review.weight", bits(p.WeightBits), fmt.Sprintf("%.1f %%", 100*p.Probability)))
	for _, r := range p.Rows {
		fmt.Fprintf(a.out, "  %-18s %-32s %s\n", r[0], r[1], r[2])
	}
	fmt.Fprintln(a.out)
	fmt.Fprintf(a.out, "  %-18s %-24s %8s\n", a.say("cmd.review.prior"), "", bits(p.Prior))
	for _, e := range p.Evidence {
		fmt.Fprintf(a.out, "  %-18s %-24s %8s  %s\n", e.Field, e.Level, bits(e.Bits), bar(e.Bits))
	}
	fmt.Fprintf(a.out, "  %-18s %-24s %8s\n", a.say("cmd.review.sum"), "", bits(p.WeightBits))
}

// bits writes a weight with its sign.
func bits(x float64) string { return fmt.Sprintf("%+.1f", x) }

// bar draws a weight as a bar of one sign for each bit, at most 20.
func bar(x float64) string {
	n, mark := int(x+.5), "+"
	if x < 0 {
		n, mark = int(.5-x), "-"
	}
	return strings.Repeat(mark, min(n, 20))
}

// Package guide knows the indicators of trafficking: what one may see, by form
// of exploitation and for children, with the sources and with the answers of
// the reporting form that each leads to. They are data files, not code. It
// gives no score and decides nothing: one indicator may be enough for concern,
// and none of them is needed.
package guide

import (
	"embed"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"verdig/codelist"
	"verdig/register"
)

// ErrData is returned for data that break a rule of the guide. The data are
// part of the program, so it means a defect of the build.
var ErrData = errors.New("guide: broken data")

//go:embed data/*.csv
var embedded embed.FS

// Kinds lists what one may see, in the order in which the guide shows it. The
// texts stand in the catalogues under "guide.see." and the word.
var Kinds = []string{"living", "work", "travel", "control", "documents", "money", "health", "behaviour", "online"}

// Strengths lists how strong a source says that an indicator is; "" where no
// source does. The texts stand under "guide.strength." and the word.
var Strengths = []string{"strong", "medium", "weak"}

// AnyForm stands for every form of exploitation.
const AnyForm = "any"

// Indicator is one thing that one may see.
type Indicator struct {
	Code     string
	Form     string // code of exploitation, or AnyForm
	Child    bool   // of children only
	See      string // one of Kinds
	Strength string // one of Strengths, or ""
	Sources  []string
	Leads    []Lead
	Text     codelist.Text
}

// Lead is an answer of the reporting form that an indicator suggests. Who
// reports sees it filled in and may change it.
type Lead struct {
	Field register.Field
	Code  string
}

// Source is where indicators were read, or where to read on.
type Source struct {
	Key, Title, Address string
	Further             bool // no indicator was taken from it
}

// Guide holds the indicators. It is made by [Load] and never changes, so it
// may be shared.
type Guide struct {
	Indicators []Indicator // in the order of the data file
	Sources    []Source

	forms   *codelist.Scheme
	inputs  map[register.Field]register.Prompt
	library *codelist.Library
}

// Load returns the guide of the data files in the program, checked once. It
// returns ErrData where a rule of [Read] is broken.
func Load() (*Guide, error) { return load() }

var load = sync.OnceValues(func() (*Guide, error) {
	lib, err := codelist.Load()
	if err != nil {
		return nil, err
	}
	data, err := fs.Sub(embedded, "data")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrData, err)
	}
	return Read(data, lib)
})

// Read makes a guide of a folder with indicators.csv and sources.csv. It
// checks that codes stand once, texts exist in three languages, every form,
// kind, strength and source is known, every lead is an answer that the form
// takes, indicators of children lead to the question of age, and every source
// is used or further reading. It returns ErrData with every broken rule.
func Read(data fs.FS, lib *codelist.Library) (*Guide, error) {
	g := &Guide{library: lib, inputs: map[register.Field]register.Prompt{}}
	g.forms, _ = lib.Scheme("exploitation")
	for _, t := range register.Topics() {
		for _, p := range t.Prompts {
			g.inputs[p.Field] = p
		}
	}
	sources, err := table(data, "sources.csv", "key,use,title,address")
	if err != nil {
		return nil, err
	}
	for _, r := range sources {
		g.Sources = append(g.Sources, Source{Key: r[0], Title: r[2], Address: r[3], Further: r[1] == "further"})
	}
	rows, err := table(data, "indicators.csv", "code,form,child,see,strength,sources,leads,nb,nn,en")
	if err != nil {
		return nil, err
	}
	var broken []error
	for _, r := range rows {
		i := Indicator{
			Code: r[0], Form: r[1], Child: r[2] == "yes", See: r[3], Strength: r[4],
			Sources: strings.Fields(r[5]), Text: codelist.Text{NB: r[7], NN: r[8], EN: r[9]},
		}
		for _, lead := range strings.Fields(r[6]) {
			field, code, _ := strings.Cut(lead, "=")
			i.Leads = append(i.Leads, Lead{register.Field(field), code})
		}
		for _, what := range g.faults(i) {
			broken = append(broken, fmt.Errorf("%w: %s: %s", ErrData, i.Code, what))
		}
		g.Indicators = append(g.Indicators, i)
	}
	broken = append(broken, g.unused()...)
	if err := errors.Join(broken...); err != nil {
		return nil, err
	}
	return g, nil
}

// faults says what is wrong with an indicator.
func (g *Guide) faults(i Indicator) (faults []string) {
	must := func(ok bool, what string) {
		if !ok {
			faults = append(faults, what)
		}
	}
	_, form := g.forms.Code(i.Form)
	must(i.Code != "" && !slices.ContainsFunc(g.Indicators, func(x Indicator) bool { return x.Code == i.Code }), "stands twice or has no code")
	must(form || i.Form == AnyForm, "form "+i.Form)
	must(slices.Contains(Kinds, i.See), "kind "+i.See)
	must(i.Strength == "" || slices.Contains(Strengths, i.Strength), "strength "+i.Strength)
	must(len(i.Sources) > 0, "no source")
	for _, key := range i.Sources {
		must(slices.ContainsFunc(g.Sources, func(s Source) bool { return s.Key == key && !s.Further }), "source "+key)
	}
	for _, l := range codelist.Langs {
		must(strings.TrimSpace(i.Text.In(l)) != "", "no text in "+string(l))
	}
	for _, l := range i.Leads {
		p, asked := g.inputs[l.Field]
		scheme, listed := g.library.Scheme(p.List)
		code := codelist.Code{}
		if listed {
			code, listed = scheme.Code(l.Code)
		}
		must(asked && listed && !code.Group(), "leads to "+string(l.Field)+"="+l.Code)
	}
	asksAge := slices.ContainsFunc(i.Leads, func(l Lead) bool { return l.Field == register.FieldPresumedMinor })
	must(i.Child == asksAge, "is of children and does not lead to the question of age, or leads to it and is not")
	return faults
}

// unused finds sources that nobody names.
func (g *Guide) unused() (broken []error) {
	for _, s := range g.Sources {
		used := slices.ContainsFunc(g.Indicators, func(i Indicator) bool { return slices.Contains(i.Sources, s.Key) })
		if s.Key == "" || s.Title == "" || !strings.Contains(s.Address, "://") || used == s.Further {
			broken = append(broken, fmt.Errorf("%w: source %q is incomplete, or nobody names it", ErrData, s.Key))
		}
	}
	return broken
}

// Filter chooses indicators. The zero value chooses all.
type Filter struct {
	Form  string // of this form, of those above and below it, and of every form; "" for all
	See   string // of this kind; "" for all
	Child bool   // those of children too; without it those of everybody only
	Alone bool   // with Child: those of children alone
}

// Select returns the indicators of the filter in the order of the guide.
func (g *Guide) Select(f Filter) []Indicator {
	var out []Indicator
	for _, i := range g.Indicators {
		related := f.Form == "" || i.Form == AnyForm || g.forms.IsA(i.Form, f.Form) || g.forms.IsA(f.Form, i.Form)
		if related && (f.See == "" || i.See == f.See) && (!i.Child || f.Child) && (i.Child || !f.Alone) {
			out = append(out, i)
		}
	}
	return out
}

// Answers returns the answers of the form that the indicators of the codes
// lead to, for the form to be opened with. Several codes of a list stand
// together, a finer one in the place of a broader; where a question takes one
// answer and they lead to several, it is the one that stands first in its
// list. Codes that the guide does not have lead nowhere.
func (g *Guide) Answers(codes ...string) map[register.Field]string {
	found := map[register.Field][]string{}
	for _, i := range g.Indicators {
		if slices.Contains(codes, i.Code) {
			for _, l := range i.Leads {
				found[l.Field] = append(found[l.Field], l.Code)
			}
		}
	}
	answers := map[register.Field]string{}
	for field, led := range found {
		p := g.inputs[field]
		scheme, _ := g.library.Scheme(p.List)
		var all []string
		for _, c := range scheme.Codes { // in the order of the list
			finer := slices.ContainsFunc(led, func(x string) bool { return x != c.Code && scheme.IsA(x, c.Code) })
			if slices.Contains(led, c.Code) && !finer {
				all = append(all, c.Code)
			}
		}
		if p.Input == register.InputCode {
			all = all[:1]
		}
		answers[field] = strings.Join(all, ";")
	}
	return answers
}

// table reads a CSV file with the heading.
func table(data fs.FS, name, heading string) ([][]string, error) {
	f, err := data.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrData, err)
	}
	defer f.Close() //nolint:errcheck // only read
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrData, name, err)
	}
	if len(rows) < 2 || strings.Join(rows[0], ",") != heading {
		return nil, fmt.Errorf("%w: %s: no rows, or another heading than %s", ErrData, name, heading)
	}
	return rows[1:], nil
}

// Package help knows the public page for a person who is exploited: whom to
// call, what a possible victim has a right to, and a way to leave at once, in
// every language that there is a file for. What it says is data that a country
// replaces (doc/help.md). It knows no session and no register, keeps nothing
// of whoever reads it, and leaves as little as it can with them.
package help

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"verdig/codelist"
)

// ErrData is returned for files that break a rule of [Read].
var ErrData = errors.New("help: broken data")

//go:embed data/*.json
var embedded embed.FS

// Guide is what the page says, in every language. It is made by [Load] or
// [Read] and never changes, so it may be shared.
type Guide struct {
	country country
	texts   map[string]text // by tag
}

// country is what is the same in every language.
type country struct {
	Note      string    `json:"note"`
	Leave     string    `json:"leave"`     // the neutral page that the button to leave shows
	Fallback  string    `json:"fallback"`  // language of readers whose own there is no file for
	Languages []string  `json:"languages"` // tags, in the order of the switch
	Phrase    phrase    `json:"phrase"`
	Compared  string    `json:"compared"` // the day on which the sources were last read
	Signs     []string  `json:"signs"`
	Contacts  []contact `json:"contacts"`
	Rights    []right   `json:"rights"`
	General   []string  `json:"general"` // keys of the sources of the other texts
	Sources   []source  `json:"sources"` // in the order of the page
}

// source is where something was read.
type source struct {
	Key     string `json:"key"`
	Title   string `json:"title"`
	Address string `json:"address"`
}

// phrase is a sentence in a language of the country, to show to somebody.
type phrase struct {
	Language string `json:"language"`
	Text     string `json:"text"`
}

// contact is a service: a number to call or a page to read, never neither.
type contact struct {
	ID      string   `json:"id"`
	Urgent  bool     `json:"urgent"` // stands at the top of the page
	Shown   string   `json:"shown"`  // the number as people write it
	Dial    string   `json:"dial"`   // the number as a telephone dials it
	Web     string   `json:"web"`
	Sources []string `json:"sources"` // keys
}

type right struct {
	ID      string   `json:"id"`
	Sources []string `json:"sources"`
}

// text is what is said in one language. Every field must have content but
// notice, which only unchecked translations have.
type text struct {
	Tag         string `json:"tag"`
	Name        string `json:"name"` // of the language, in itself
	Dir         string `json:"dir"`
	State       state  `json:"state"`
	Notice      string `json:"notice"`
	Title       string `json:"title"` // stays in the history: says nothing
	Description string `json:"description"`
	Heading     string `json:"heading"`
	Lead        string `json:"lead"`
	Languages   string `json:"languages"`
	Leave       string `json:"leave"`

	Demonstration string `json:"demonstration"`
	Danger        titled `json:"danger"`
	Signs         struct {
		Title string            `json:"title"`
		Items map[string]string `json:"items"`
		End   string            `json:"end"`
	} `json:"signs"`
	Call     titled           `json:"call"`
	Contacts map[string]named `json:"contacts"`
	Show     titled           `json:"show"`
	Rights   struct {
		Title string            `json:"title"`
		Text  string            `json:"text"`
		Items map[string]titled `json:"items"`
	} `json:"rights"`
	Child titled `json:"child"`
	Trace struct {
		Title string            `json:"title"`
		Items map[string]string `json:"items"`
	} `json:"trace"`
	Sources titled `json:"sources"`
}

type titled struct {
	Title string `json:"title"`
	Text  string `json:"text"`
}

type named struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// state says how far a text can be relied on.
type state string

const (
	original  state = "original"
	checked   state = "checked"   // a second reader has read the translation
	unchecked state = "unchecked" // the page says so
)

// traces lists, in their order, what the page says of the traces that are left.
var traces = []string{"leave", "history", "private", "calls", "network", "site"}

// rightToLeft lists the scripts that are written from right to left.
var rightToLeft = []string{"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"}

// Load returns the guide of the data files in the program, checked once. It
// returns ErrData where a rule of [Read] is broken.
func Load() (*Guide, error) { return load() }

var load = sync.OnceValues(func() (*Guide, error) {
	data, err := fs.Sub(embedded, "data")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrData, err)
	}
	return Read(data)
})

// Read makes a guide of a folder with country.json and one text.TAG.json for
// each language that it lists. It checks that no key is unknown, missing or
// empty, that every language has the same signs, contacts and rights, that the
// languages of the site are among them, that text runs the way its script
// does, and that every number and address can be used and has a source. It
// returns ErrData with every broken rule.
func Read(data fs.FS) (*Guide, error) {
	g := &Guide{texts: map[string]text{}}
	if err := decode(data, "country.json", &g.country); err != nil {
		return nil, err
	}
	broken := g.country.faults()
	for _, tag := range g.country.Languages {
		var t text
		name := "text." + tag + ".json"
		if err := decode(data, name, &t); err != nil {
			broken = append(broken, err)
			continue
		}
		for _, what := range g.country.faultsIn(tag, t) {
			broken = append(broken, fmt.Errorf("%w: %s: %s", ErrData, name, what))
		}
		g.texts[tag] = t
	}
	if err := errors.Join(broken...); err != nil {
		return nil, err
	}
	return g, nil
}

// maxFile is how large a data file may be, in bytes.
const maxFile = 64 << 10

// decode reads a file that holds one object with known keys.
func decode(data fs.FS, name string, into any) error {
	f, err := data.Open(name)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrData, err)
	}
	defer f.Close()
	d := json.NewDecoder(io.LimitReader(f, maxFile))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrData, name, err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: %s: more than one object, or more than %d bytes", ErrData, name, maxFile)
	}
	return nil
}

// faults lists what is wrong with the country.
func (c country) faults() (broken []error) {
	must := func(ok bool, what ...string) {
		if !ok {
			broken = append(broken, fmt.Errorf("%w: country.json: %s", ErrData, strings.Join(what, ": ")))
		}
	}
	must(isWeb(c.Leave) && strings.HasPrefix(c.Leave, "https:"), "leave is no https address", c.Leave)
	must(slices.Contains(c.Languages, c.Fallback), "fallback is no language of the list", c.Fallback)
	must(c.Phrase.Text != "" && isTag(c.Phrase.Language), "phrase has no text or no language")
	_, err := codelist.ParseDay(c.Compared)
	must(err == nil, "compared is no day", c.Compared)
	for _, l := range codelist.Langs {
		must(slices.Contains(c.Languages, string(l)), "a language of the site is missing", string(l))
	}
	for _, tag := range c.Languages {
		must(isTag(tag), "no tag of a language", tag)
	}
	var contacts, rights []string
	urgent := 0
	for _, x := range c.Contacts {
		contacts = append(contacts, x.ID)
		must(isNumber(x.Shown, x.Dial) || x.Shown == "" && x.Dial == "" && x.Web != "", "a contact needs a number that can be dialled, or a page", x.ID)
		must(x.Web == "" || isWeb(x.Web), "no address", x.ID, x.Web)
		must(len(x.Sources) > 0, "no source", x.ID)
		if x.Urgent {
			urgent++
			must(x.Dial != "", "what is urgent needs a number", x.ID)
		}
	}
	must(urgent > 0, "no contact is urgent")
	for _, x := range c.Rights {
		rights = append(rights, x.ID)
		must(len(x.Sources) > 0, "no source", x.ID)
	}
	for what, list := range map[string][]string{"languages": c.Languages, "signs": c.Signs, "contacts": contacts, "rights": rights} {
		must(len(list) > 0, what+" are missing")
		must(!repeats(list), "stands twice in "+what)
	}
	return append(broken, c.faultySources()...)
}

// faultySources lists what is wrong with the sources: each is an address with
// a title, and each is used.
func (c country) faultySources() (broken []error) {
	must := func(ok bool, what, key string) {
		if !ok {
			broken = append(broken, fmt.Errorf("%w: country.json: source %s %s", ErrData, key, what))
		}
	}
	used := map[string]bool{}
	for _, x := range c.Contacts {
		for _, key := range x.Sources {
			used[key] = true
		}
	}
	for _, x := range c.Rights {
		for _, key := range x.Sources {
			used[key] = true
		}
	}
	for _, key := range c.General {
		used[key] = true
	}
	known := map[string]bool{}
	for _, s := range c.Sources {
		must(s.Title != "" && isWeb(s.Address), "has no title or no address", s.Key)
		must(!known[s.Key], "stands twice", s.Key)
		must(used[s.Key], "is not used", s.Key)
		known[s.Key] = true
	}
	for key := range used {
		must(known[key], "is not listed", key)
	}
	return broken
}

// faultsIn lists what is wrong with a text.
func (c country) faultsIn(tag string, t text) (faults []string) {
	must := func(ok bool, what string) {
		if !ok {
			faults = append(faults, what)
		}
	}
	must(t.Tag == tag, "tag is "+t.Tag)
	must(t.Dir == direction(tag), "dir is "+t.Dir+", the script runs "+direction(tag))
	must(slices.Contains([]state{original, checked, unchecked}, t.State), "state is "+string(t.State))
	must((t.Notice != "") == (t.State == unchecked), "a notice belongs to an unchecked translation and to no other text")
	contacts, rights := make([]string, len(c.Contacts)), make([]string, len(c.Rights))
	for i, x := range c.Contacts {
		contacts[i] = x.ID
	}
	for i, x := range c.Rights {
		rights[i] = x.ID
	}
	faults = append(faults, differences("signs", c.Signs, t.Signs.Items)...)
	faults = append(faults, differences("contacts", contacts, t.Contacts)...)
	faults = append(faults, differences("rights", rights, t.Rights.Items)...)
	faults = append(faults, differences("trace", traces, t.Trace.Items)...)
	must(strings.Contains(t.Trace.Items["leave"], "{leave}"), "trace leave does not name the button, {leave}")
	must(strings.Contains(t.Trace.Items["history"], "{title}"), "trace history does not name the page, {title}")
	must(strings.Contains(t.Sources.Text, "{date}"), "sources do not say when, {date}")
	return append(faults, empties("", reflect.ValueOf(t))...)
}

// differences says where the keys of a text are not those of the country.
func differences[T any](what string, want []string, have map[string]T) (faults []string) {
	for _, id := range want {
		if _, ok := have[id]; !ok {
			faults = append(faults, what+" lack "+id)
		}
	}
	for id := range have {
		if !slices.Contains(want, id) {
			faults = append(faults, what+" have "+id+", which the country has not")
		}
	}
	slices.Sort(faults)
	return faults
}

// parted finds a number whose parts have a space between them. Such a number
// breaks at the end of a line, and stands back to front in a text that runs
// from right to left.
var parted = regexp.MustCompile(`[0-9] +[0-9]`)

// empties names the texts that have no content, or tear a number apart.
func empties(at string, v reflect.Value) (faults []string) {
	switch v.Kind() {
	case reflect.String:
		if strings.TrimSpace(v.String()) == "" && at != ".notice" {
			faults = append(faults, strings.TrimPrefix(at, ".")+" is empty")
		}
		if parted.MatchString(v.String()) {
			faults = append(faults, strings.TrimPrefix(at, ".")+" has a number in parts that may be torn apart: put no-break spaces (U+00A0) between them")
		}
	case reflect.Struct:
		for i := range v.NumField() {
			faults = append(faults, empties(at+"."+v.Type().Field(i).Tag.Get("json"), v.Field(i))...)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			faults = append(faults, empties(at+"."+k.String(), v.MapIndex(k))...)
		}
		slices.Sort(faults)
	}
	return faults
}

// direction is the way in which a language is written.
func direction(tag string) string {
	t, err := language.Parse(tag)
	if err != nil {
		return ""
	}
	if s, _ := t.Script(); slices.Contains(rightToLeft, s.String()) {
		return "rtl"
	}
	return "ltr"
}

// isTag reports whether a text is a tag of a language, as it stands in an
// address.
func isTag(tag string) bool {
	t, err := language.Parse(tag)
	return err == nil && t != language.Und && tag != "" && tag == strings.ToLower(tag) && !strings.ContainsAny(tag, "/_.{}")
}

func isWeb(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != ""
}

// isNumber reports whether a number can be dialled, and is the one that is
// shown: dialled it may begin with the code of the country, shown it may have
// no-break spaces.
func isNumber(shown, dial string) bool {
	digits := strings.ReplaceAll(shown, "\u00a0", "")
	return digits != "" && strings.Trim(digits, "0123456789") == "" && strings.HasSuffix(dial, digits) &&
		strings.Trim(strings.TrimPrefix(dial, "+"), "0123456789") == ""
}

func repeats(list []string) bool {
	seen := slices.Sorted(slices.Values(list))
	return len(slices.Compact(seen)) != len(list)
}

package audit

import (
	"cmp"
	"slices"
	"time"
)

// Sign is a way of reading that somebody should ask about. It is a question and
// no verdict: there may be a good reason for each.
type Sign string

// The signs.
const (
	ManyReads  Sign = "many"       // more than Factor times the actor's usual day
	NewReader  Sign = "new"        // many, by somebody who has hardly read before
	AtNight    Sign = "night"      // at night, by somebody who does not work at night
	Misses     Sign = "misses"     // refused or not there, again and again
	Sequential Sign = "sequential" // one after the other in the order of the register
)

// Signs lists the signs in the order in which they are shown.
var Signs = []Sign{ManyReads, NewReader, AtNight, Misses, Sequential}

// Usual says what passes as usual. The zero value is not usable; see
// [DefaultUsual].
type Usual struct {
	Days      int // of history that are looked at: 30
	Basis     int // days with reads that an actor must have for a median: 5
	Factor    int // times the median: 3
	Least     int // reads in a day that are never too many: 10
	NewReads  int // reads in a day that are many for somebody without a basis: 30
	NightFrom int // hour of the day at which night begins: 22
	NightTo   int // and ends: 6
	Night     int // reads at night that are too many, unless a third of the actor's reads are at night: 3
	Misses    int // refusals in a day that are too many: 5
	Run       int // different objects read in rising or falling order without a break that are too many: 20
}

// DefaultUsual is what the house begins with (doc/audit.md).
func DefaultUsual() Usual {
	return Usual{
		Days: 30, Basis: 5, Factor: 3, Least: 10, NewReads: 30, NightFrom: 22, NightTo: 6, Night: 3, Misses: 5, Run: 20,
	}
}

// Oddity is a sign that one actor gave on one day.
type Oddity struct {
	Actor  string    `json:"actor"`
	Role   string    `json:"role"` // and agency, of the actor's last act of the day
	Agency string    `json:"agency"`
	Day    time.Time `json:"day"` // midnight
	Sign   Sign      `json:"sign"`
	Count  int       `json:"count"`  // of reads, of reads at night, of refusals, or length of the run
	Median int       `json:"median"` // of the actor's days with reads before, for ManyReads
}

// Watch finds unusual reading in a stream of looks and refusals. It counts; it
// knows no object but by its id, and no content.
type Watch struct {
	usual    Usual
	from, to time.Time
	zone     *time.Location
	actors   map[string]*watched
}

// watched is what a Watch knows of one actor.
type watched struct {
	days map[time.Time]*watchedDay
	last string // object read last, on day
	at   time.Time
	day  time.Time
	up   int // length of the rising run that ends there
	down int
}

type watchedDay struct {
	role, agency              string
	reads, night, misses, run int
}

// NewWatch watches the days that begin in a span of time, in a time zone. The
// entries are to begin Usual.Days earlier.
func NewWatch(u Usual, from, to time.Time, zone *time.Location) *Watch {
	return &Watch{usual: u, from: from, to: to, zone: zone, actors: map[string]*watched{}}
}

// Begin returns the moment from which on the watch wants to see entries.
func (w *Watch) Begin() time.Time { return w.dayOf(w.from).AddDate(0, 0, -w.usual.Days) }

func (w *Watch) dayOf(t time.Time) time.Time {
	y, m, d := t.In(w.zone).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, w.zone)
}

// oneRead is the time within which looks at one object are one read: the name
// and the narrative of a page that is opened.
const oneRead = time.Minute

// Add takes the next entry: a look at somebody or a refusal, in the order of
// the chain. A look at many ("all", "year:2016") counts as one read, and so do
// looks at one object within a minute.
func (w *Watch) Add(e Entry) {
	a := w.actors[e.Actor]
	if a == nil {
		a = &watched{days: map[time.Time]*watchedDay{}}
		w.actors[e.Actor] = a
	}
	at := w.dayOf(e.At)
	d := a.days[at]
	if d == nil {
		d = &watchedDay{}
		a.days[at] = d
	}
	d.role, d.agency = e.Role, e.Agency
	if e.Action == "refuse" {
		d.misses++
		return
	}
	again := at.Equal(a.day) && e.Object == a.last && e.At.Sub(a.at) < oneRead
	a.at = e.At
	if again {
		return
	}
	d.reads++
	if hour := e.At.In(w.zone).Hour(); hour >= w.usual.NightFrom || hour < w.usual.NightTo {
		d.night++
	}
	if !at.Equal(a.day) {
		a.day, a.last, a.up, a.down = at, "", 0, 0
	}
	switch {
	case e.Object == a.last: // again the same: the run goes on
	case a.last == "":
		a.up, a.down = 1, 1
	case e.Object > a.last:
		a.up, a.down = a.up+1, 1
	default:
		a.up, a.down = 1, a.down+1
	}
	a.last = e.Object
	d.run = max(d.run, a.up, a.down)
}

// Findings returns the signs of the watched days, the latest day first, then by
// actor and sign.
func (w *Watch) Findings() []Oddity {
	var all []Oddity
	for actor, a := range w.actors {
		for day, d := range a.days {
			if day.Before(w.dayOf(w.from)) || !day.Before(w.to) {
				continue
			}
			for _, o := range w.signs(a, day, d) {
				o.Actor, o.Role, o.Agency, o.Day = actor, d.role, d.agency, day
				all = append(all, o)
			}
		}
	}
	slices.SortFunc(all, func(x, y Oddity) int {
		return cmp.Or(y.Day.Compare(x.Day), cmp.Compare(x.Actor, y.Actor), cmp.Compare(slices.Index(Signs, x.Sign), slices.Index(Signs, y.Sign)))
	})
	return all
}

// signs returns those of one day.
func (w *Watch) signs(a *watched, day time.Time, d *watchedDay) []Oddity {
	u := w.usual
	var before []int
	reads, night := 0, 0
	first := day.AddDate(0, 0, -u.Days)
	for at, x := range a.days {
		if x.reads > 0 && at.Before(day) && !at.Before(first) {
			before = append(before, x.reads)
			reads, night = reads+x.reads, night+x.night
		}
	}
	var out []Oddity
	median := Median(before)
	switch {
	case len(before) < u.Basis && d.reads >= u.NewReads:
		out = append(out, Oddity{Sign: NewReader, Count: d.reads, Median: median})
	case len(before) >= u.Basis && d.reads > u.Least && d.reads > u.Factor*median:
		out = append(out, Oddity{Sign: ManyReads, Count: d.reads, Median: median})
	}
	if d.night >= u.Night && (reads == 0 || 3*night < reads) {
		out = append(out, Oddity{Sign: AtNight, Count: d.night})
	}
	if d.misses >= u.Misses {
		out = append(out, Oddity{Sign: Misses, Count: d.misses})
	}
	if d.run >= u.Run {
		out = append(out, Oddity{Sign: Sequential, Count: d.run})
	}
	return out
}

// Median returns the middle of the numbers, the lower of two; 0 of none.
func Median(numbers []int) int {
	if len(numbers) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(numbers))
	return sorted[(len(sorted)-1)/2]
}

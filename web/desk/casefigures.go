package desk

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"verdig/act"
	"verdig/codelist"
	"verdig/justice"
	"verdig/lang"
	"verdig/stat/estimate"
	"verdig/stat/report"
	"verdig/stat/report/chart"
)

// figuresView is the page of figures of criminal cases.
type figuresView struct {
	Year, Cohort int
	Years        []int // the latest first
	None         bool  // nothing to count
	By           string
	Units        []unitRow
	Reports      []changeRow
	Courts       []changeRow
	Before       string // heading of the year before
	Filed        int
	Wide, Slim   string // the flow as SVG
	Steps        []shareRow
	Ends         []shareRow
	Grounds      []unitRow
	Waits        []waitRow
	Orders       []orderRow
}

// changeRow is a count of a year beside that of the year before.
type changeRow struct {
	Label, Unit, Now, Then, Words, Chance string
	Level                                 int
}

// shareRow is a count and its share of the cohort.
type shareRow struct{ Label, N, Share string }

// orderRow is what courts order, or what is claimed: of how many, how much.
type orderRow struct{ Label, N, Unit, Amount, More string }

// caseFigures shows the figures of the criminal cases that the visitor sees.
func (s *server) caseFigures(q *query) (response, error) {
	all, err := s.Acts.CaseFigures(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	today := s.today()
	v := figuresView{Years: yearsOf(docketBy(all, today)), None: len(all.IDs) == 0}
	v.Year = chosenYear(q.URL.Query().Get("year"), v.Years, today.Year())
	v.Cohort = chosenYear(q.URL.Query().Get("cohort"), v.Years, v.Year)
	in, f := stretchOf(v.Year, today), q.frame
	v.By, v.Before = f.Day(in.to), strconv.Itoa(v.Year-1)
	if !in.whole() {
		v.Before = f.T("docket.fig.until", f.Day(in.before().to))
	}
	tally := all.Roll.TallyIn(all.IDs, in.from, in.to)
	for _, u := range units {
		v.Units = append(v.Units, unitRow{f.T("docket.unit." + string(u)), tally[u]})
	}
	if err := s.changes(f, &v, all, in); err != nil {
		return response{}, err
	}
	if err := f.attrition(&v, all, today); err != nil {
		return response{}, err
	}
	if v.Waits, err = f.waitRows(waitsBy(docketBy(all, in.to))); err != nil {
		return response{}, err
	}
	v.Orders = f.orderRows(sumsIn(docketBy(all, in.to), in))
	return response{page: figuresPage(f, v)}, nil
}

// units are the units of the board, each by itself.
var units = []justice.Unit{
	justice.Reports, justice.Cases, justice.AccusedOnes, justice.VictimsInCase, justice.Convicted, justice.Judgments, justice.FinalVerdicts,
}

// yearsOf are the years from the first report until today, the latest first.
func yearsOf(d docket) []int {
	begun := d.by.Year()
	for _, x := range d.Reports {
		begun = min(begun, x.Report.Day.Year())
	}
	var years []int
	for y := d.by.Year(); y >= begun; y-- {
		years = append(years, y)
	}
	return years
}

func chosenYear(text string, years []int, otherwise int) int {
	if y, err := strconv.Atoi(text); err == nil && slices.Contains(years, y) {
		return y
	}
	return otherwise
}

// changed is a count of which the change is told.
type changed struct {
	label, unit string
	level       int
	of          func(docket, stretch) bundles
}

// changes tells the counts of the year and of the year before. The total of
// reports is the one comparison that is tested alone; all others are one family.
func (s *server) changes(f frame, v *figuresView, cases act.CaseFigures, in stretch) error {
	reports := s.reportParts(f)
	courts := []changed{
		{f.T("docket.fig.judgments"), "judgments", 0, judgmentsIn},
		{f.T("docket.fig.convicted"), "accused", 0, convictedIn},
		{f.T("docket.fig.final"), "cases", 0, finalIn},
	}
	var all []change
	var p []float64
	now, then := docketBy(cases, in.to), docketBy(cases, in.before().to)
	for _, c := range append(slices.Clone(reports), courts...) {
		x, err := compare(c.of(now, in), c.of(then, in.before()))
		if err != nil {
			return err
		}
		all, p = append(all, x), append(p, x.p())
	}
	held := append([]float64{p[0]}, estimate.Behind(p[0], p[1:])...)
	when := strconv.Itoa(v.Year - 1)
	for i, c := range append(slices.Clone(reports), courts...) {
		row := changeRow{Label: c.label, Unit: f.T("docket.fig.unit." + c.unit), Level: c.level, Now: f.Number(all[i].now), Then: f.Number(all[i].then)}
		row.Words, row.Chance = f.changeWords(all[i], held[i], when, in.whole()), f.chanceWords(all[i])
		if i < len(reports) {
			v.Reports = append(v.Reports, row)
		} else {
			v.Courts = append(v.Courts, row)
		}
	}
	return nil
}

// reportParts are the reports, and their parts that are told.
func (s *server) reportParts(f frame) []changed {
	of := func(takes func(justice.Filed) bool) func(docket, stretch) bundles {
		return func(d docket, w stretch) bundles { return reportsIn(d, w, takes) }
	}
	parts := []changed{
		{f.T("docket.fig.reports"), "reports", 0, of(func(justice.Filed) bool { return true })},
		{f.T("docket.fig.aggravated"), "reports", 1, of(func(x justice.Filed) bool { return x.Code == "aggravated" })},
		{f.T("docket.fig.child"), "reports", 1, of(func(x justice.Filed) bool { return x.Child == "yes" })},
		{f.T("docket.fig.online"), "reports", 1, of(func(x justice.Filed) bool { return x.Online == "yes" })},
		{f.T("docket.fig.group"), "reports", 1, of(func(x justice.Filed) bool { return x.Group == "yes" })},
	}
	forms, _ := s.codes.Scheme("exploitation")
	for _, c := range forms.Codes {
		if c.Parent != "" || c.Attrs["use"] == "group" {
			continue
		}
		parts = append(parts, changed{c.Label.In(f.Lang), "reports", 1, of(func(x justice.Filed) bool {
			return slices.ContainsFunc(x.Forms, func(form string) bool { return forms.IsA(form, c.Code) })
		})})
	}
	return parts
}

// changeWords says a change: fewer or more only where it is more than chance by
// the more careful count.
func (f frame) changeWords(c change, p float64, when string, whole bool) string {
	key := "docket.fig.same"
	switch {
	case c.now == 0 && c.then == 0:
		return f.T("docket.fig.neither")
	case p <= estimate.Level && c.now < c.then:
		key = "docket.fig.fewer"
	case p <= estimate.Level && c.now > c.then:
		key = "docket.fig.more"
	}
	if !whole {
		key += ".part"
	}
	return f.T(key, when, f.Number(c.then))
}

// chanceWords says the p-values of a change, and between what the count lies.
func (f frame) chanceWords(c change) string {
	if c.now == 0 && c.then == 0 {
		return ""
	}
	one := func(x float64) string { return lang.For(f.Lang).Decimal(x, 1) }
	return f.T("docket.fig.p", f.chance(c.byCount), f.chance(c.byOne), f.chance(c.mid), one(c.low), one(c.high))
}

func (f frame) chance(p float64) string {
	if p < 0.001 {
		return "< " + lang.For(f.Lang).Decimal(0.001, 3)
	}
	return "= " + lang.For(f.Lang).Decimal(p, 3)
}

// stations are the stages between which reports flow; each takes in those that
// came farther.
var stations = []justice.Stage{justice.StageFiled, justice.StageIndicted, justice.StageJudged, justice.StageConvicted, justice.StageFinal}

// attrition follows the reports of the cohort until today.
func (f frame) attrition(v *figuresView, cases act.CaseFigures, today codelist.Day) error {
	in := stretchOf(v.Cohort, today)
	paths := cases.Roll.PathsIn(cases.IDs, in.from, in.to, today)
	v.Filed = len(paths)
	if v.Filed == 0 {
		return nil
	}
	share := func(n int) string { return f.Percent(float64(n) / float64(v.Filed)) }
	ends, grounds := map[justice.End]int{}, map[string]int{}
	for _, p := range paths {
		if ends[p.End]++; p.End == justice.EndDropped {
			grounds[p.Ground]++
		}
	}
	for _, stage := range justice.Stages {
		n := farther(paths, stage)
		v.Steps = append(v.Steps, shareRow{f.T("docket.stage." + string(stage)), f.Number(n), share(n)})
	}
	for _, end := range []justice.End{"", justice.EndDropped, justice.EndWaived, justice.EndAcquitted, justice.EndConvicted} {
		v.Ends = append(v.Ends, shareRow{f.T("docket.end." + first(string(end), "open")), f.Number(ends[end]), share(ends[end])})
	}
	for code, n := range grounds {
		v.Grounds = append(v.Grounds, unitRow{f.Label("prosecution_decision", code), n})
	}
	slices.SortFunc(v.Grounds, func(a, b unitRow) int { return cmp.Or(b.N-a.N, strings.Compare(a.Label, b.Label)) })
	return f.flow(v, paths)
}

// farther is how many reports have come at least to a stage.
func farther(paths []justice.Path, stage justice.Stage) int {
	n := 0
	for _, p := range paths {
		if slices.Index(justice.Stages, p.Furthest()) >= slices.Index(justice.Stages, stage) {
			n++
		}
	}
	return n
}

// flow draws the way of the cohort: from stage to stage, and out of it.
func (f frame) flow(v *figuresView, paths []justice.Path) error {
	year := strconv.Itoa(v.Cohort)
	c := report.Chart{ID: "attrition", Kind: report.Flow, Caption: f.T("docket.fig.flow", year), Unit: f.T("docket.fig.flow.unit")}
	c.Alt = f.T("docket.fig.flow.alt", f.Number(v.Filed), year, f.Number(farther(paths, justice.StageIndicted)), f.Number(farther(paths, justice.StageJudged)),
		f.Number(farther(paths, justice.StageFinal)))
	link := func(from, to string, n int) {
		if n > 0 {
			c.Links = append(c.Links, report.FlowLink{From: from, To: to, Value: report.Value{Number: n}})
		}
	}
	name := func(s justice.Stage) string { return f.T("docket.stage." + string(s)) }
	for i, s := range stations[1:] {
		link(name(stations[i]), name(s), farther(paths, s))
	}
	for i, s := range stations[:len(stations)-1] {
		out := map[justice.End]int{}
		for _, p := range paths {
			at := slices.Index(justice.Stages, p.Furthest())
			if at >= slices.Index(justice.Stages, s) && at < slices.Index(justice.Stages, stations[i+1]) {
				out[p.End]++
			}
		}
		for _, end := range []justice.End{justice.EndDropped, justice.EndWaived, justice.EndAcquitted, ""} {
			link(name(s), f.T("docket.flow."+string(s)+"."+first(string(end), "open")), out[end])
		}
	}
	for _, x := range []struct {
		into  *string
		width float64
	}{{&v.Wide, 1000}, {&v.Slim, 340}} {
		svg, err := chart.SVG(c, chart.Options{Lang: f.Lang, Inline: true, Width: x.width, Prefix: "flow" + strconv.Itoa(int(x.width))})
		if err != nil {
			return err
		}
		*x.into = string(svg)
	}
	return nil
}

func (f frame) orderRows(s sums) []orderRow {
	prison := orderRow{Label: f.T("docket.fig.prison"), N: f.Number(len(s.prison)), Unit: f.T("docket.fig.unit.accused"), Amount: "–"}
	if n := len(s.prison); n > 0 {
		prison.Amount = f.T("docket.fig.prison.half", f.days(s.half()))
		prison.More = f.T("docket.fig.prison.more", f.days(float64(s.prison[0])), f.days(float64(s.prison[n-1])), f.Number(s.suspended), f.Number(s.suspendedPart))
	}
	victims := f.T("docket.fig.unit.victims")
	return []orderRow{
		prison,
		{Label: f.T("docket.fig.confiscated"), N: f.Number(s.confiscated), Unit: f.T("docket.fig.unit.accused"), Amount: f.money(s.confiscation)},
		{Label: f.T("docket.fig.claimed"), N: f.Number(s.claimants), Unit: victims, Amount: f.money(s.claimed)},
		{Label: f.T("docket.fig.awarded"), N: f.Number(s.awarded), Unit: victims, Amount: f.money(s.award)},
	}
}

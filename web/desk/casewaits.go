package desk

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"verdig/stat/estimate"
	"verdig/stat/report/chart"
)

// waitRow is how long a step takes, and how many have come on by each day.
type waitRow struct {
	ID                                                  string
	Step, Unit, Median, Interval, Followed, Ended, Note string
	Begun                                               bool
	Wide, Slim                                          string // the curve as SVG, "" where too little stands behind it
	Days                                                []dayRow
}

// dayRow is the share that has come on by a day.
type dayRow struct{ Day, Share, Interval, Followed string }

// curveDays are the days of which a table tells the share that has come on.
var curveDays = []int{30, 90, 180, 365, 730}

// A curve is drawn by the rule of the published durations, and only as far as
// so many are followed: beyond that single cases move it.
const followedAtLeast = estimate.MinEnded

// waitRows say how long each step takes, as far as the curve goes.
func (f frame) waitRows(w waits) ([]waitRow, error) {
	var rows []waitRow
	for _, x := range []struct {
		key, unit string
		spans     []estimate.Span
	}{{"decided", "reports", w.decided}, {"judged", "accused", w.judged}, {"final", "accused", w.final}} {
		curve, err := estimate.KaplanMeier(x.spans, 1-estimate.Level)
		if err != nil {
			return nil, err
		}
		ended := 0
		for _, s := range x.spans {
			if s.Ended {
				ended++
			}
		}
		row := waitRow{ID: x.key, Step: f.T("docket.wait." + x.key), Unit: f.T("docket.fig.unit." + x.unit), Followed: f.Number(len(x.spans)), Ended: f.Number(ended),
			Begun: len(x.spans) > 0, Days: f.dayRows(curve)}
		f.medianOf(&row, curve)
		if len(x.spans) >= estimate.MinSpans && ended >= estimate.MinEnded {
			if err := f.drawCurve(&row, curve); err != nil {
				return nil, err
			}
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// medianOf writes the median of a step with its interval, or why it is not
// known.
func (f frame) medianOf(row *waitRow, curve estimate.Survival) {
	row.Median, row.Interval = "–", "–"
	low, half, high := curve.Quantile(0.5)
	switch {
	case curve.Spans() == 0:
		row.Note = f.T("docket.wait.nobody")
	case math.IsNaN(half):
		row.Note = f.T("docket.wait.short")
	default:
		row.Median = f.days(half)
	}
	switch {
	case !math.IsNaN(low) && !math.IsNaN(high):
		row.Interval = f.T("docket.wait.interval", f.days(low), f.days(high))
	case !math.IsNaN(low):
		row.Interval = f.T("docket.wait.open", f.days(low))
	}
}

// dayRows read the curve at the days of the table.
func (f frame) dayRows(curve estimate.Survival) []dayRow {
	var rows []dayRow
	for _, day := range curveDays {
		row := dayRow{Day: f.Number(day), Share: "–", Interval: "–"}
		p, known := curve.At(float64(day))
		if row.Followed = f.Number(p.AtRisk); known {
			row.Share = f.Percent(1 - p.Survival)
			row.Interval = f.bandAt(p)
		}
		rows = append(rows, row)
	}
	return rows
}

// bandAt writes the interval of a share, rounded outwards.
func (f frame) bandAt(p estimate.SurvivalPoint) string {
	if math.IsNaN(p.Lower) || math.IsNaN(p.Upper) {
		return "–"
	}
	const rounding = 1e-9
	low, high := math.Floor(100*(1-p.Upper)+rounding), math.Ceil(100*(1-p.Lower)-rounding)
	return f.T("docket.wait.interval", f.Number(int(low)), f.Percent(high/100))
}

// drawCurve draws the share that has come on by each day, with its band and the
// median.
func (f frame) drawCurve(row *waitRow, curve estimate.Survival) error {
	_, half, _ := curve.Quantile(0.5)
	c := chart.Curve{ID: "wait-" + row.ID, Caption: f.T("docket.curve.title", row.Step), Until: curve.Until(followedAtLeast), Median: half}
	for _, p := range curve.Points {
		c.Steps = append(c.Steps, chart.CurveStep{Time: p.Time, Share: 1 - p.Survival, Low: 1 - p.Upper, High: 1 - p.Lower})
	}
	if c.Until <= 0 { // all have come on the same day
		return nil
	}
	c.Alt = f.curveAlt(*row, c.Until)
	c.Words = chart.CurveWords{Share: f.T("docket.curve.share"), Band: f.T("docket.wait.band"), Time: f.T("docket.curve.days." + row.ID), Median: f.T("docket.curve.median", row.Median)}
	for _, x := range []struct {
		into  *string
		width float64
	}{{&row.Wide, 560}, {&row.Slim, 340}} {
		svg, err := c.SVG(chart.Options{Lang: f.Lang, Inline: true, Width: x.width, Prefix: fmt.Sprintf("wait-%s-%d", row.ID, int(x.width))})
		if err != nil {
			return err
		}
		*x.into = string(svg)
	}
	return nil
}

// curveAlt says the curve in words: the median, and the share at each day of
// the table that is drawn.
func (f frame) curveAlt(row waitRow, until float64) string {
	var days []string
	for i, d := range row.Days {
		if float64(curveDays[i]) > until || d.Share == "–" {
			continue
		}
		at := f.T("docket.curve.alt.day", strconv.Itoa(curveDays[i]), d.Share)
		if d.Interval != "–" {
			at += " (" + d.Interval + ")"
		}
		days = append(days, at)
	}
	say := []string{f.T("docket.curve.alt", row.Followed, row.Unit)}
	if row.Median != "–" {
		say = append(say, f.T("docket.curve.alt.median", row.Median))
	}
	if len(days) > 0 {
		say = append(say, strings.Join(days, ", ")+".")
	}
	return strings.Join(say, " ")
}

// days writes a number of days, which may be a half.
func (f frame) days(n float64) string {
	if n == math.Trunc(n) {
		return f.Number(int(n))
	}
	return f.Decimal(n)
}

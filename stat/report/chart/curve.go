package chart

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"verdig/stat/report"
	"verdig/stat/report/wording"
)

// ErrCurve reports a curve without steps, whose times or shares fall, whose
// shares are not from 0 to 1 or not within their bands, or with no end.
var ErrCurve = errors.New("chart: the steps do not make a curve that can be drawn")

// Curve is the share that has come to the next stage by each day, with a band
// of uncertainty, as an estimate of durations gives it. It rises in steps from
// 0 at day 0. All words are in the reader's language; the package adds numbers.
type Curve struct {
	ID, Caption string
	Alt         string // one to three sentences with the main numbers

	Steps  []CurveStep // by time
	Until  float64     // the last day that is drawn; later steps are left out
	Median float64     // marked where it is not NaN and not after Until

	Words CurveWords
}

// CurveStep is the state of a curve from a day until the next step.
type CurveStep struct {
	Time      float64
	Share     float64 // 0 to 1
	Low, High float64 // of the band, NaN where there is none
}

// CurveWords are the fixed words of a curve.
type CurveWords struct {
	Share  string // in the key: what the line is
	Band   string // in the key: what the band is
	Time   string // of the scale below
	Median string // beside the median, with its number
}

// SVG draws the curve, in one svg element like those of the function [SVG]. The
// band has edges of its own, so that it reads in grey print; the median is a
// dashed way from a half on the scale to the curve and down to its day. The same
// curve and options give the same bytes. It returns [ErrCurve].
func (c Curve) SVG(o Options) ([]byte, error) {
	if !c.drawable() {
		return nil, fmt.Errorf("%w: %s", ErrCurve, c.ID)
	}
	s := &stairs{drawing: newDrawing(c.asChart(), o), of: c}
	s.lay()
	s.axes()
	s.band()
	s.rise()
	s.median()
	return s.finish(), nil
}

// asChart is what every drawing says of itself.
func (c Curve) asChart() report.Chart { return report.Chart{ID: c.ID, Caption: c.Caption, Alt: c.Alt} }

func (c Curve) drawable() bool {
	if len(c.Steps) == 0 || !(c.Until > 0) || math.IsInf(c.Until, 0) {
		return false
	}
	before := CurveStep{}
	for _, s := range c.Steps {
		if !(s.Time >= before.Time && s.Share >= before.Share && s.Share <= 1) || math.IsInf(s.Time, 0) {
			return false
		}
		if s.banded() && !(s.Low >= 0 && s.Low <= s.Share && s.Share <= s.High && s.High <= 1) {
			return false
		}
		before = s
	}
	return true
}

func (s CurveStep) banded() bool { return !math.IsNaN(s.Low) && !math.IsNaN(s.High) }

// stairs is a curve on its way to SVG.
type stairs struct {
	*drawing
	of    Curve
	frame box
}

// quarters are the shares, of a hundred, on the scale.
var quarters = []int{0, 25, 50, 75, 100}

// dayGaps are the distances of days that a scale may have.
var dayGaps = []int{1, 2, 5, 10, 15, 30, 60, 90, 180, 365, 730, 1825, 3650}

// lay writes the key and sets the frame below it.
func (s *stairs) lay() {
	top := s.key()
	left := s.fonts.Width(wording.Percent(s.o.Lang, 100, 100), s.em, false) + 0.7*s.em
	right := s.fonts.Width(s.number(int(s.of.Until)), s.em, false)/2 + 0.2*s.em
	s.frame = box{left, top, s.w - left - right, clamp(0.42*s.w, 11*s.em, 17*s.em)}
}

// key draws what line and band are, beside one another where there is room.
func (s *stairs) key() float64 {
	sign, y, x := 1.6*s.em, 0.0, 0.0
	for i, name := range []string{s.of.Words.Share, s.of.Words.Band} {
		lines := s.fonts.Wrap(name, s.w-sign-0.5*s.em, s.em, false)
		width := sign + 0.5*s.em + s.fonts.Widest(lines, s.em, false)
		if x > 0 && x+width > s.w {
			x, y = 0, y+1.5*s.em
		}
		middle := y + 0.5*s.em
		if i == 0 {
			s.line(x, middle, x+sign, middle, s.stroke(series0)+s.thick(2))
		} else {
			s.rect(box{x, middle - 0.45*s.em, sign, 0.9 * s.em}, s.fill(stream))
			for _, edge := range []float64{middle - 0.45*s.em, middle + 0.45*s.em} {
				s.line(x, edge, x+sign, edge, s.stroke(rim)+s.thick(1))
			}
		}
		s.text(label{x: x + sign + 0.5*s.em, y: middle + capHeight/2*s.em, lines: lines, role: ink})
		x += width + 1.4*s.em
		y += float64(len(lines)-1) * leading * s.em
	}
	return y + 2.4*s.em
}

func (s *stairs) at(time float64) float64 { return s.frame.x + s.frame.w*time/s.of.Until }

func (s *stairs) height(share float64) float64 { return s.frame.y + s.frame.h*(1-share) }

// axes draws the grid, the shares at the left and the days below.
func (s *stairs) axes() {
	f := s.frame
	for _, q := range quarters {
		y, role, w := s.height(float64(q)/100), grid, 1.0
		if q == 0 {
			role, w = muted, 1.2
		}
		s.line(f.x, y, f.x+f.w, y, s.stroke(role)+s.thick(w))
		s.text(label{x: f.x - 0.7*s.em, y: y + capHeight/2*s.em, lines: []string{wording.Percent(s.o.Lang, q, 100)}, at: end, role: muted})
	}
	base := f.y + f.h
	gap := s.dayGap()
	for day := 0; float64(day) <= s.of.Until; day += gap {
		x := s.at(float64(day))
		s.line(x, base, x, base+0.45*s.em, s.stroke(muted)+s.thick(1))
		s.text(label{x: x, y: base + 1.6*s.em, lines: []string{s.number(day)}, at: middle, role: muted})
	}
	lines := s.fonts.Wrap(s.of.Words.Time, s.w, s.em, false)
	s.text(label{x: s.w, y: base + 3*s.em, lines: lines, at: end, role: muted})
	s.h = base + (3.5+leading*float64(len(lines)-1))*s.em
}

// dayGap is the least distance of days at which their numbers do not meet.
func (s *stairs) dayGap() int {
	room := s.fonts.Width(s.number(int(s.of.Until)), s.em, false) + 1.2*s.em
	for _, gap := range dayGaps {
		if float64(gap)*s.frame.w/s.of.Until >= room {
			return gap
		}
	}
	return int(s.of.Until) + 1
}

// drawn are the steps until the end of the drawing.
func (s *stairs) drawn() []CurveStep {
	for i, step := range s.of.Steps {
		if step.Time > s.of.Until {
			return s.of.Steps[:i]
		}
	}
	return s.of.Steps
}

// band draws where the share may lie, run by run of steps that have a band.
func (s *stairs) band() {
	steps := s.drawn()
	for from := 0; from < len(steps); from++ {
		if !steps[from].banded() {
			continue
		}
		to := from
		for to < len(steps) && steps[to].banded() {
			to++
		}
		until := s.of.Until
		if to < len(steps) {
			until = steps[to].Time
		}
		s.run(steps[from:to], until)
		from = to
	}
}

// run draws a band over steps and ends it at a day.
func (s *stairs) run(steps []CurveStep, until float64) {
	edge := func(share func(CurveStep) float64) string {
		path := "M" + px(s.at(steps[0].Time)) + "," + px(s.height(share(steps[0])))
		for _, step := range steps[1:] {
			path += "H" + px(s.at(step.Time)) + "V" + px(s.height(share(step)))
		}
		return path + "H" + px(s.at(until))
	}
	high := edge(func(c CurveStep) float64 { return c.High })
	low := edge(func(c CurveStep) float64 { return c.Low })
	whole := high
	for _, step := range slices.Backward(steps) {
		whole += "V" + px(s.height(step.Low)) + "H" + px(s.at(step.Time))
	}
	s.path(whole+"Z", s.fill(stream)+` fill-opacity=".75"`)
	s.path(high, s.stroke(rim)+s.thick(1))
	s.path(low, s.stroke(rim)+s.thick(1))
}

// rise draws the curve itself.
func (s *stairs) rise() {
	var path strings.Builder
	path.WriteString("M" + px(s.at(0)) + "," + px(s.height(0)))
	share := 0.0
	for _, step := range s.drawn() {
		if step.Share > share {
			share = step.Share
			path.WriteString("H" + px(s.at(step.Time)) + "V" + px(s.height(share)))
		}
	}
	path.WriteString("H" + px(s.at(s.of.Until)))
	s.path(path.String(), s.stroke(series0)+s.thick(2)+` stroke-linejoin="round"`)
}

// median marks the day by which a half has come on.
func (s *stairs) median() {
	if !(s.of.Median >= 0 && s.of.Median <= s.of.Until) {
		return
	}
	x, y, base := s.at(s.of.Median), s.height(0.5), s.frame.y+s.frame.h
	s.path("M"+px(s.frame.x)+","+px(y)+"H"+px(x)+"V"+px(base), s.stroke(ink)+s.thick(1.2)+s.dashes("4 3"))
	s.marker(0, x, y)
	l := label{x: x + 0.6*s.em, y: base - 0.7*s.em, lines: []string{s.of.Words.Median}, bold: true, role: ink, plate: true}
	if l.x+s.fonts.Width(s.of.Words.Median, s.em, true) > s.frame.x+s.frame.w {
		l.x, l.at = x-0.6*s.em, end
	}
	s.text(l)
}
